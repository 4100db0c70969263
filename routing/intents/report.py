"""How good each intent is, predicted from its own examples: what is confused, doubled or missing."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from routing.intents.examples import Example
from routing.intents.model import IntentModel, LeftOut
from routing.intents.spelling import fold
from routing.language import detect
from routing.vocabulary import LANGUAGES, UNKNOWN, Language

MOST_OFFENDERS = 5
TOLERATED = 0.03
"""The share of an intent's examples that a change may cost it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentReport:
    """One intent, judged by leave-one-out; near-duplicates are left out together, for an honest figure."""

    name: str
    examples: int
    expected_accuracy: float
    confused_with: str
    """The intent that takes most of its examples; empty where none does."""
    offenders: tuple[str, ...]
    """Examples that are taken for something else."""
    duplicates: tuple[str, ...]
    """Examples that say what another one says already."""
    missing_languages: tuple[Language, ...]


def report(model: IntentModel) -> tuple[IntentReport, ...]:
    """All intents of a freshly trained model, the weakest first."""
    by_name: dict[str, list[LeftOut]] = {name: [] for name in model.names}
    for one in model.left_out:
        if one.example.intent != UNKNOWN:
            by_name[one.example.intent].append(one)
    reports = (_of(name, left_out) for name, left_out in by_name.items())
    return tuple(sorted(reports, key=lambda each: (each.expected_accuracy, each.name)))


def expected(model: IntentModel) -> Mapping[str, float]:
    """The predicted accuracy of each intent."""
    return {each.name: each.expected_accuracy for each in report(model)}


def harmed(before: Mapping[str, float], after: Mapping[str, float]) -> Mapping[str, float]:
    """The intents that lose more than `TOLERATED` by a change, and how much."""
    losses = {name: accuracy - after.get(name, 0.0) for name, accuracy in before.items()}
    return {name: loss for name, loss in losses.items() if loss > TOLERATED}


def _of(name: str, left_out: Sequence[LeftOut]) -> IntentReport:
    wrong = [one for one in left_out if one.intent.name != name]
    taken = Counter(one.intent.name for one in wrong)
    examples = [one.example for one in left_out]
    spoken = {detect(example.text).language for example in examples}
    return IntentReport(
        name=name,
        examples=len(examples),
        expected_accuracy=1 - len(wrong) / len(left_out),
        confused_with=max(sorted(taken), key=lambda other: taken[other]) if taken else "",
        offenders=tuple(one.example.text for one in wrong[:MOST_OFFENDERS]),
        duplicates=_duplicates(examples),
        missing_languages=tuple(language for language in LANGUAGES if language not in spoken),
    )


def _duplicates(examples: Sequence[Example]) -> tuple[str, ...]:
    seen: set[str] = set()
    doubled = []
    for example in examples:
        words = fold(example.text).strip(" .!?")
        if words in seen:
            doubled.append(example.text)
        seen.add(words)
    return tuple(doubled)
