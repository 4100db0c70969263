"""Teaching intents from nine sentences: how long it takes, and how well it works on other ones.

The sentences are our own (`company_intents.jsonl`): eight intents that companies have, six ideas each, in
Danish, German and English. Half is taught and the other half asked, both ways round, in two ways:

- *new ideas*: three ideas are taught in all languages, the other three are asked. Hard: nothing that is asked
  was said before in any language, and the forecast does not know that its nine sentences are three ideas.
- *known ideas*: every idea is taught in one or two languages and asked in the others.

One hand wrote both halves, which flatters.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import mean, median
from time import perf_counter

from bot.prepared import groundwork
from routing.intents import examples, lexicon
from routing.intents.calibration import STRANGERS
from routing.intents.evaluation import evaluate
from routing.intents.examples import Example
from routing.intents.groundwork import Groundwork
from routing.intents.model import IntentModel
from routing.intents.report import expected, report
from routing.vocabulary import LANGUAGES, UNKNOWN

SENTENCES = Path(__file__).with_name("company_intents.jsonl")
IDEAS = 6
"""Sentences of an intent in a language; the same place in each language is the same idea."""
KNOWN = lexicon.shipped()

Row = tuple[str, float, str]
Split = tuple[list[Example], list[Example]]


def run() -> list[Row]:
    """Rows of label, value and unit."""
    ground = groundwork()
    rows = _times(ground)
    for name, splits in (("new ideas", _splits(by_idea=True)), ("known ideas", _splits(by_idea=False))):
        rows += [*_alone(name, splits), *_beside(name, splits, ground)]
    return rows


def _splits(by_idea: bool) -> tuple[Split, Split]:
    """What is taught and what is asked, both ways round."""
    halves: tuple[list[Example], list[Example]] = [], []
    for number, one in enumerate(examples.read(SENTENCES.read_text("utf-8").splitlines())):
        language, idea = divmod(number % (IDEAS * len(LANGUAGES)), IDEAS)
        halves[(idea if by_idea else idea + language) % 2].append(one)
    return halves, (halves[1], halves[0])


def _times(ground: Groundwork) -> list[Row]:
    nine = [one for one in _splits(by_idea=False)[0][0] if one.intent == "forklift_repair"]
    return [
        ("read what was prepared of the shipped intents", _milliseconds(groundwork), "ms"),
        ("teach nine sentences beside them", _milliseconds(lambda: ground.extended(nine, KNOWN)), "ms"),
        (
            "teach them and tell what every intent gains or loses",
            _milliseconds(lambda: _add(ground, nine)),
            "ms",
        ),
    ]


def _add(ground: Groundwork, added: list[Example]) -> None:
    """What `dirigent intents add` works out."""
    taught = ground.extended(added, KNOWN)
    expected(ground), expected(taught)
    report(taught, only={example.intent for example in added})


def _alone(name: str, splits: Iterable[Split]) -> list[Row]:
    """A model of the eight intents and nothing else; the shipped examples of `unknown` are new to it."""
    others = [one for one in examples.shipped() if one.intent == UNKNOWN]
    measured = [evaluate(taught, [*asked, *others], KNOWN).metrics for taught, asked in splits]
    return [
        (f"eight intents alone, {name}: right", 100 * mean(one.accuracy for one in measured), "%"),
        ("  foretold by leave-one-out", 100 * mean(one.expected_accuracy for one in measured), "%"),
        ("  among the first three", 100 * mean(one.top3 for one in measured), "%"),
        ("  right where 90 % are accepted", 100 * mean(one.precision_at_90 for one in measured), "%"),
        ("  calibration error", 100 * mean(one.calibration_error for one in measured), "points"),
        ("  small talk told apart (AUROC)", mean(one.unknown_auroc or 0.0 for one in measured), ""),
    ]


def _beside(name: str, splits: Iterable[Split], ground: Groundwork) -> list[Row]:
    """The eight intents taught beside the fifteen that are shipped."""
    right: list[bool] = []
    foretold: list[float] = []
    lost: list[float] = []
    before = expected(ground)
    for taught, asked in splits:
        larger = ground.extended(taught, KNOWN)
        model = IntentModel.of(larger, KNOWN, STRANGERS)
        right += [model.classify(one.text).name == one.intent for one in asked]
        after = expected(larger)
        foretold += [after[name] for name in larger.names if name not in before]
        lost += [share - after[name] for name, share in before.items()]
    return [
        (f"eight intents beside the shipped ones, {name}: right", 100 * mean(right), "%"),
        ("  foretold by leave-one-out", 100 * mean(foretold), "%"),
        ("  the most that a shipped intent loses", 100 * max(lost), "points"),
    ]


def _milliseconds(call: Callable[[], object]) -> float:
    seconds = []
    for _ in range(5):
        started = perf_counter()
        call()
        seconds.append(perf_counter() - started)
    return median(seconds) * 1e3
