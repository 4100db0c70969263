"""How good each intent is, predicted from its own examples: what is confused, doubled or missing."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from routing.intents.examples import Example
from routing.intents.groundwork import SAME, Groundwork
from routing.intents.spelling import fold
from routing.language import detect
from routing.vocabulary import LANGUAGES, UNKNOWN, Language

MOST_OFFENDERS = 5
TOLERATED = 0.03
"""The share of an intent's examples that a change may cost it."""
POOR = 0.5
"""An intent that is understood less often than this is more nuisance than help."""
FAIR = 0.75
"""Below this expected accuracy, an intent needs more or clearer sentences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """An intent in one language."""

    language: Language
    examples: int
    expected_accuracy: float


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentReport:
    """One intent, judged by leave-one-out; near-duplicates are left out together, for an honest figure."""

    name: str
    examples: int
    expected_accuracy: float
    margin: float
    """The standard error of it: ten examples cannot tell 70 % from 85 %."""
    languages: tuple[Spoken, ...]
    confused_with: str
    """The intent that takes most of its examples; empty where none does."""
    offenders: tuple[str, ...]
    """Examples that are taken for something else."""
    duplicates: tuple[str, ...]
    """Examples that say what another one says already."""
    missing_languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """An example and the intent that the others would give it."""

    example: Example
    intent: str

    @property
    def is_right(self) -> bool:
        return self.example.intent == self.intent


def report(ground: Groundwork, only: Collection[str] | None = None) -> tuple[IntentReport, ...]:
    """The intents of a groundwork (those named in `only`), the weakest first."""
    judged = _judged(ground)
    names = [name for name in ground.names if only is None or name in only]
    reports = [_of(name, [one for one in judged if one.example.intent == name]) for name in names]
    return tuple(sorted(reports, key=lambda each: (each.expected_accuracy, each.name)))


def expected(ground: Groundwork) -> Mapping[str, float]:
    """The predicted accuracy of each intent."""
    all_, right = Counter[str](), Counter[str]()
    for one in _judged(ground):
        all_[one.example.intent] += 1
        right[one.example.intent] += one.is_right
    return {name: right[name] / all_[name] for name in ground.names}


def expected_overall(ground: Groundwork) -> float:
    """The predicted accuracy over all examples that have an intent."""
    return _share(_judged(ground))


def harmed(before: Mapping[str, float], after: Mapping[str, float]) -> Mapping[str, float]:
    """The intents that lose more than `TOLERATED` by a change, and how much."""
    losses = {name: accuracy - after.get(name, 0.0) for name, accuracy in before.items()}
    return {name: loss for name, loss in losses.items() if loss > TOLERATED}


def _judged(ground: Groundwork) -> list[_Judged]:
    """Every example that has an intent; of near-duplicates, each is judged without the others."""
    names = ground.names
    winners = ground.left_out(SAME)[:, :-1].argmax(axis=1) if names else ()
    return [
        _Judged(example=example, intent=names[winner])
        for example, winner in zip(ground.examples, winners, strict=bool(names))
        if example.intent != UNKNOWN
    ]


def _share(judged: Sequence[_Judged]) -> float:
    return sum(one.is_right for one in judged) / len(judged) if judged else 0.0


def _margin(right: int, of: int) -> float:
    """The standard error of a share, never 0: as if one more had been right and one more wrong."""
    share = (right + 1) / (of + 2)
    return sqrt(share * (1 - share) / max(1, of))


def _of(name: str, judged: Sequence[_Judged]) -> IntentReport:
    wrong = [one for one in judged if not one.is_right]
    taken = Counter(one.intent for one in wrong)
    by_language: dict[Language, list[_Judged]] = {}
    for one in judged:
        by_language.setdefault(detect(one.example.text).language, []).append(one)
    return IntentReport(
        name=name,
        examples=len(judged),
        expected_accuracy=_share(judged),
        margin=_margin(len(judged) - len(wrong), len(judged)),
        languages=tuple(
            Spoken(language=language, examples=len(those), expected_accuracy=_share(those))
            for language, those in sorted(by_language.items())
        ),
        confused_with=max(sorted(taken), key=lambda other: taken[other]) if taken else "",
        offenders=tuple(one.example.text for one in wrong[:MOST_OFFENDERS]),
        duplicates=_duplicates([one.example for one in judged]),
        missing_languages=tuple(language for language in LANGUAGES if language not in by_language),
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
