"""Learning to route: how long it takes, and how well it chooses on outcomes that it did not see.

The figures of quality are cross-validated on the development outcomes beside the checkout, if they are there:
the mean over folds, dealt by a hash of the question. One fold of 500 quiz questions has a standard error of
about 0.05, so a difference of 0.02 between two runs means nothing.
"""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from statistics import mean, median
from time import perf_counter
from zlib import crc32

from routing.learning import outcomes
from routing.learning.after import AnsweredExample, SecondLook
from routing.learning.curve import Ranked, Recovery, recovery
from routing.learning.evaluation import TaskSource, evaluate_many, evaluate_pair
from routing.learning.expectation import QualityExample, QualityModel
from routing.learning.gain import GainExample, GainModel
from routing.learning.outcomes import STRONG, WEAK, Outcome

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "routing"
LABELS = 1_500
FOLDS = 4
SEEDS = 2
FEW, FEW_DRAWS = 300, 8
THRIFT = 0.1

Row = tuple[str, float, str]
Split = tuple[list[Outcome], list[Outcome]]


def run() -> list[Row]:
    """Rows of label, value and unit."""
    return [*_speed(), *(_quality() if DATA.is_dir() else [])]


# --- speed ------------------------------------------------------------------------------------------


def _speed() -> Iterator[Row]:
    examples = _made_up(LABELS)
    started = perf_counter()
    model = GainModel.train(examples)
    yield f"train the gain model, {LABELS} labels", perf_counter() - started, "s"
    text, answer = examples[0].text, "12 + 30 = 42, so it is 42. " * 20
    yield f"score a question of {len(text)} characters", _median_us(lambda: model.score(text)), "µs"
    long = " ".join(example.text for example in examples)
    yield f"score a text of {len(long):,} characters", _median_us(lambda: model.score(long), 20), "µs"
    look = SecondLook.train(
        [AnsweredExample(text=e.text, answer=answer, gain=e.gain) for e in examples[:300]]
    )
    label = f"score an answer of {len(answer)} characters"
    yield label, _median_us(lambda: look.score(text, answer)), "µs"


def _made_up(count: int) -> list[GainExample]:
    chance = random.Random(1)  # noqa: S311 - repeatable, no secret
    words = [
        "".join(chance.choices("abcdefghijklmnoprstuvæøåäöü", k=chance.randint(2, 11))) for _ in range(8_000)
    ]
    return [
        GainExample(
            text=" ".join(chance.choices(words, k=70)) + "?", gain=chance.choice((0, 0, 0, 1, -1)), task=task
        )
        for task in (f"task {number % 15}" for number in range(count))
    ]


def _median_us(call: Callable[[], object], times: int = 300) -> float:
    def seconds() -> float:
        started = perf_counter()
        call()
        return perf_counter() - started

    return median(seconds() for _ in range(times)) * 1e6


# --- quality ----------------------------------------------------------------------------------------


def _quality() -> Iterator[Row]:
    both = _read("outcomes-dev.jsonl")
    quiz, calculations = (_family(both, name) for name in ("mmlu", "gsm"))
    yield "MMLU, 1,500 labels: APGR", _apgr(_folds(quiz)), "(goal 0.64)"
    yield "MMLU, 300 labels: APGR", _apgr(_draws(quiz)), "(goal 0.62)"
    yield "MMLU, longer questions to the strong model: APGR", _by_length(quiz), "(the whole benchmark: 0.586)"
    yield "MMLU, 1,500 labels, task known: APGR", _apgr(_folds(quiz), "known"), ""
    yield "GSM8K, before the call: APGR", _apgr(_folds(calculations)), "(goal 0.625)"
    yield "GSM8K, after the cheap answer: APGR", _apgr_after(_folds(calculations)), "(goal 0.74)"
    nine = _read("outcomes-9models-dev.jsonl")
    for tasks, goal in (("known", 16), ("predicted", 35)):
        source: TaskSource = "known" if tasks == "known" else "predicted"
        yield (
            f"9 models, task {tasks}: price for 95 % of the best",
            _price(_folds(nine), source),
            f"% (goal {goal})",
        )
    yield from _steadiness(both, nine)


def _read(name: str) -> list[Outcome]:
    return outcomes.read((DATA / name).read_text("utf-8").split("\n"), name)


def _family(found: Sequence[Outcome], name: str) -> list[Outcome]:
    return [outcome for outcome in found if outcome.id.startswith(f"{name}-")]


def _folds(found: Sequence[Outcome]) -> Iterator[Split]:
    for seed in range(SEEDS):
        dealt = _dealt(found, seed)
        for fold in range(FOLDS):
            test = dealt[fold::FOLDS]
            yield [outcome for place, outcome in enumerate(dealt) if place % FOLDS != fold], test


def _dealt(found: Sequence[Outcome], seed: int) -> list[Outcome]:
    """Always the same order for the same seed, whatever the order of the file."""
    return sorted(found, key=lambda outcome: crc32(f"{seed} {outcome.question}".encode()))


def _draws(found: Sequence[Outcome]) -> Iterator[Split]:
    for seed in range(FEW_DRAWS):
        dealt = _dealt(found, seed)
        yield dealt[:FEW], dealt[FEW:]


def _apgr(splits: Iterator[Split], tasks: TaskSource = "predicted") -> float:
    return _pooled((evaluate_pair(train, test, tasks).total.before, test) for train, test in splits)


def _by_length(found: Sequence[Outcome]) -> float:
    """What needs no learning, to tell how hard these questions are beside the benchmark that they are of."""
    ranked = [
        Ranked(
            score=len(outcome.question),
            weak=outcome.results[WEAK].quality,
            strong=outcome.results[STRONG].quality,
        )
        for outcome in found
    ]
    return recovery(ranked).apgr or 0.0


def _apgr_after(splits: Iterator[Split]) -> float:
    return _pooled((evaluate_pair(train, test, "predicted").total.after, test) for train, test in splits)


def _pooled(measured: Iterable[tuple[Recovery | None, Sequence[Outcome]]]) -> float:
    """The mean weighed by the gap of each fold, for a ratio over a small gap is mostly noise."""
    gains, gaps = 0.0, 0.0
    for figures, test in measured:
        gap = sum(outcome.gain for outcome in test)
        gains += gap * ((figures.apgr if figures else None) or 0.0)
        gaps += gap
    return gains / gaps


def _price(splits: Iterator[Split], tasks: TaskSource) -> float:
    told = (evaluate_many(train, test, tasks).figures for train, test in splits)
    return 100 * mean(figures.relative_price["95%"] or 1.0 for figures in told)


# --- steadiness -------------------------------------------------------------------------------------


def _steadiness(both: Sequence[Outcome], nine: Sequence[Outcome]) -> Iterator[Row]:
    """How often the decision is the same when the same question is written differently."""
    train, test = next(_folds(both))
    gain = GainModel.train([GainExample(text=o.question, gain=o.gain, task=o.task) for o in train])
    line = median(gain.score(outcome.question) for outcome in test)
    many_train, many_test = next(_folds(nine))
    many = QualityModel.train(
        [
            QualityExample(
                text=o.question, task=o.task, qualities={name: r.quality for name, r in o.results.items()}
            )
            for o in many_train
        ]
    )
    prices = {name: result.price for name, result in nine[0].results.items()}

    def best(text: str) -> str:
        expected = many.expect(text)
        return max(expected, key=lambda name: expected[name] - THRIFT * prices[name])

    for label, change in _CHANGES.items():
        pair = _same(test, lambda text: gain.score(text) > line, change)
        yield f"same decision, 2 models, {label}", pair, "% (goal 95)"
        yield f"same decision, 9 models, {label}", _same(many_test, best, change), "% (goal 95)"


def _same(test: Sequence[Outcome], decide: Callable[[str], object], change: Callable[[str], str]) -> float:
    return 100 * mean(decide(o.question) == decide(change(o.question)) for o in test)


def _typos(text: str) -> str:
    """Every 25th word loses a letter or has two swapped, chosen by its hash."""
    return " ".join(
        _typo(word, crc32(f"{place}{word}".encode())) for place, word in enumerate(text.split(" "))
    )


def _typo(word: str, draw: int) -> str:
    if draw % 25 or len(word) < 4:
        return word
    at = 1 + draw // 25 % (len(word) - 2)
    swapped = word[at + 1] + word[at] if draw // 1_000 % 2 else word[at + 1]
    return word[:at] + swapped + word[at + 2 :]


_CHANGES: dict[str, Callable[[str], str]] = {
    "typos in 4 % of the words": _typos,
    "lower case": str.lower,
    "upper case": str.upper,
    "a greeting": lambda text: f"Hi there, {text}",
    "a greeting and thanks": lambda text: f"Guten Tag,\n{text}\nVielen Dank!",
}
