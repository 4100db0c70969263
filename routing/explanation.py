"""The 'why?' behind an answer, as labelled lines that every platform can show."""

from dataclasses import dataclass

from routing.vocabulary import Exchange, Language
from routing.wording import LEVEL_NAMES, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of an explanation."""

    label: str
    text: str


_LABELS: dict[str, Words] = {
    "intent": {"da": "Opgave", "de": "Aufgabe", "en": "Task"},
    "level": {"da": "Følsomhed", "de": "Vertraulichkeit", "en": "Sensitivity"},
    "because": {"da": "Begrundelse", "de": "Begründung", "en": "Reasons"},
    "refused": {"da": "Ikke tilladt", "de": "Nicht erlaubt", "en": "Not allowed"},
    "attempt": {"da": "Forsøg", "de": "Versuch", "en": "Attempt"},
    "prompt": {"da": "Instruktion", "de": "Anweisung", "en": "Prompt"},
    "cost": {"da": "Pris", "de": "Kosten", "en": "Cost"},
    "id": {"da": "Id", "de": "Id", "en": "Id"},
}


def explain(exchange: Exchange, language: Language) -> tuple[Line, ...]:
    """Everything that was decided, in the order in which it was decided."""
    lines: list[Line] = []

    def add(name: str, text: str) -> None:
        lines.append(Line(label=_LABELS[name][language], text=text))

    decision = exchange.decision
    if decision is not None:
        runners_up = ", ".join(f"{name} {score:.0%}" for name, score in decision.intent.ranking[1:3])
        add(
            "intent",
            f"{decision.intent.name} {decision.intent.confidence:.0%}"
            + f" ({runners_up})" * bool(runners_up),
        )
        rules = ", ".join(decision.tag.because)
        add(
            "level",
            f"{decision.tag.level:d} {LEVEL_NAMES[decision.tag.level][language]}"
            + f" ({rules})" * bool(rules),
        )
        for reason in decision.because:
            add("because", reason)
        for refusal in decision.refused:
            add("refused", f"{refusal.model}: {refusal.because}")
        add("prompt", f"{decision.prompt_name} {decision.prompt_version}")
    for attempt in exchange.attempts:
        add(
            "attempt",
            f"{attempt.model} ({attempt.residency}), {attempt.outcome}, {attempt.total_ms / 1000:.1f} s",
        )
    if exchange.completion is not None:
        cost = exchange.completion.cost
        add("cost", "?" if cost is None else f"{cost / 1_000_000:.4f} EUR")
    add("id", exchange.id)
    return tuple(lines)
