"""The 'why?' behind an answer, as labelled lines that every platform can show."""

from collections.abc import Iterator
from dataclasses import dataclass

from routing.rule_names import rule_names
from routing.vocabulary import Attempt, Decision, Exchange, Language
from routing.wording import LEVEL_NAMES, PLACE_NAMES, Words, intent_name, number, price


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of an explanation."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step on the way from a message to a model, for platforms that show steps."""

    name: str
    """`understood`, `protected` or `chosen`."""
    title: str
    details: str = ""


_STEPS: dict[str, Words] = {
    "understood": {"da": "Forstået: {it}", "de": "Verstanden: {it}", "en": "Understood: {it}"},
    "protected": {"da": "Beskyttet: {it}", "de": "Geschützt: {it}", "en": "Protected: {it}"},
    "chosen": {"da": "Valgt: {it}", "de": "Gewählt: {it}", "en": "Chosen: {it}"},
}

_LABELS: dict[str, Words] = {
    "intent": {"da": "Opgave", "de": "Aufgabe", "en": "Task"},
    "runners_up": {"da": "Ellers", "de": "Sonst", "en": "Otherwise"},
    "level": {"da": "Følsomhed", "de": "Vertraulichkeit", "en": "Sensitivity"},
    "because": {"da": "Begrundelse", "de": "Begründung", "en": "Reasons"},
    "refused": {"da": "Ikke tilladt", "de": "Nicht erlaubt", "en": "Not allowed"},
    "attempt": {"da": "Forsøg", "de": "Versuch", "en": "Attempt"},
    "prompt": {"da": "Instruktion", "de": "Anweisung", "en": "Prompt"},
    "cost": {"da": "Pris", "de": "Kosten", "en": "Cost"},
    "id": {"da": "Id", "de": "Id", "en": "Id"},
}

_VERSION: Words = {"da": "version", "de": "Version", "en": "version"}
_MASKED: Words = {
    "da": "oplysninger erstattet, før teksten blev sendt",
    "de": "Angaben vor dem Senden ersetzt",
    "en": "details replaced before the text was sent",
}
_INVENTED: Words = {
    "da": "pladsholdere, som modellen selv har fundet på",
    "de": "Platzhalter, die das Modell erfunden hat",
    "en": "placeholders that the model made up",
}
_FAILED: Words = {"da": "fejlede", "de": "ausgefallen", "en": "failed"}
_OUTCOMES: dict[str, Words] = {
    "ok": {"da": "svarede", "de": "hat geantwortet", "en": "answered"},
    "judged": {"da": "bedømte", "de": "hat bewertet", "en": "judged"},
    "decided": {"da": "afgjorde opgaven", "de": "hat die Aufgabe eingeordnet", "en": "told the task"},
    "stopped": {"da": "stoppet", "de": "abgebrochen", "en": "stopped"},
    "RateLimited": {"da": "for mange kald", "de": "zu viele Anfragen", "en": "too many calls"},
    "TimedOut": {"da": "ikke i tide", "de": "nicht rechtzeitig", "en": "not in time"},
    "Refused": {"da": "afviste", "de": "hat abgelehnt", "en": "declined"},
}


def steps(decision: Decision) -> tuple[Step, ...]:
    """What was understood, how it is protected and which model comes first; nothing where none does."""
    if not decision.candidates:
        return ()
    language, card = decision.language, decision.candidates[0]
    refused = ", ".join(dict.fromkeys(refusal.model for refusal in decision.refused))
    told = {
        "understood": (intent_name(decision.intent.name, language), ""),
        "protected": (LEVEL_NAMES[decision.tag.level][language], refused),
        "chosen": (f"{card.name}, {PLACE_NAMES[card.residency][language]}", ""),
    }
    return tuple(
        Step(
            name=name,
            title=_STEPS[name][language].format(it=it),
            details=f"{_LABELS['refused'][language]}: {others}" if others else "",
        )
        for name, (it, others) in told.items()
    )


def explain(exchange: Exchange, language: Language) -> tuple[Line, ...]:
    """Everything that was decided, in the order in which it was decided."""
    lines: list[Line] = []

    def add(name: str, text: str) -> None:
        lines.append(Line(label=_LABELS[name][language], text=text))

    if exchange.decision is not None:
        for label, text in _of_decision(exchange.decision, language):
            add(label, text)
    for attempt in exchange.attempts:
        add("attempt", _of_attempt(attempt, language))
    if exchange.completion is not None:
        add("cost", price(exchange.completion.cost, language))
    add("id", exchange.id)
    return tuple(lines)


def _of_decision(decision: Decision, language: Language) -> Iterator[tuple[str, str]]:
    intent, tag = decision.intent, decision.tag
    yield "intent", f"{intent_name(intent.name, language)}, {intent.confidence:.0%}"
    if runners_up := [
        f"{intent_name(n, language)} {score:.0%}" for n, score in intent.ranking[1:3] if score >= 0.01
    ]:
        yield "runners_up", ", ".join(runners_up)
    rules = rule_names(tag.because, language)
    yield "level", f"{LEVEL_NAMES[tag.level][language]} ({tag.level:d}/4)" + f": {rules}" * bool(rules)
    for reason in decision.because:
        yield "because", reason
    for refusal in decision.refused:
        yield "refused", f"{refusal.model}: {refusal.because}"
    yield (
        "prompt",
        f"{intent_name(decision.prompt_name, language)}, {_VERSION[language]} {decision.prompt_version}",
    )


_WHOLE = {"judge": "judged", "decide": "decided"}
"""What a call came to, by its purpose, where it is not an answer."""


def _of_attempt(attempt: Attempt, language: Language) -> str:
    whole = _WHOLE.get(attempt.purpose, "ok") if attempt.outcome == "ok" else attempt.outcome
    outcome = _OUTCOMES.get(whole, _FAILED)[language]
    seconds = number(attempt.total_ms / 1000, 1, language)
    parts = [f"{attempt.model} ({PLACE_NAMES[attempt.residency][language]})", outcome, f"{seconds} s"]
    if attempt.masked:
        parts.append(f"{attempt.masked} {_MASKED[language]}")
    if attempt.invented:
        parts.append(f"{_INVENTED[language]}: {attempt.invented}")
    return ", ".join(parts)
