"""The nightly training on a log of 20,000 exchanges, of which one in ten is rated: how long, and how good.

The log is made up: hard tasks that the cheap model mostly fails, easy ones that it mostly manages, and
answers that hedge somewhat more often when they are bad. What is learned is measured on fresh answers.
"""

import asyncio
import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import fmean
from time import perf_counter, process_time

from adapters.storage import Ledger, open_storage
from bot.learning import LOOK_BACK
from routing.learning.calibrating import calibration_error
from routing.learning.rated import Rated
from routing.learning.training import ANSWERS, Training, dump, train
from routing.strategies.checks import examine
from routing.strategies.odds import Looked, assumed
from routing.vocabulary import (
    Attempt,
    Completion,
    Decision,
    Exchange,
    Feedback,
    Intent,
    Level,
    ModelCard,
    Need,
    Request,
    Residency,
    Tag,
    Tier,
    Turn,
    Usage,
)

ROWS, ONE_RATED_IN, FRESH = 20_000, 10, 2_000
Row = tuple[str, float, str]
_START = datetime(2026, 3, 1, tzinfo=UTC)
_CARDS = (
    ModelCard(name="cheap", provider="x", model="x", residency=Residency.EU, tier=Tier.BUDGET),
    ModelCard(name="strong", provider="x", model="x", residency=Residency.EU, tier=Tier.STANDARD),
)
_TASKS = {
    "easy": ("write a short thank you note about", "oversæt denne hilsen om", "kurze Einladung wegen"),
    "hard": ("compare both contracts and explain the risk of", "udarbejd en specifikation med tolerancer for",
             "berechnen und begründen Sie die Rabattstaffel für"),
}  # fmt: skip
_GOOD = {("easy", "cheap"): 0.88, ("hard", "cheap"): 0.4, ("easy", "strong"): 0.9, ("hard", "strong"): 0.86}


def run() -> list[Row]:
    """Rows of label, value and unit."""
    return list(asyncio.run(_rows()))


async def _rows() -> Sequence[Row]:
    chance = random.Random(7)  # noqa: S311 - repeatable, no secret
    with tempfile.TemporaryDirectory() as folder:
        async with open_storage(f"sqlite:///{Path(folder)}/ledger.db") as ledger:
            for start in range(0, ROWS, 1_000):
                await asyncio.gather(*(_keep(ledger, chance, start + n) for n in range(1_000)))
            began = perf_counter()
            records = await ledger.experience.track_records(_START)
            rated = await ledger.experience.rated(_START, ANSWERS)
            read = perf_counter() - began
            began, worked = perf_counter(), process_time()
            training = train(records, rated)
            learned, worked = perf_counter() - began, process_time() - worked
            fresh = [_rated(chance, number) for number in range(FRESH)]
    return [
        (f"read what is rated of {ROWS:,} exchanges ({LOOK_BACK.days} days)", read, "s"),
        (f"train on {len(rated):,} rated answers", learned, "s"),
        ("the same in time of one processor", worked, "s"),
        ("size of the stored version", len(dump(training)) / 1_000, "kB"),
        *_quality(training, fresh),
    ]


def _quality(training: Training, fresh: Sequence[Rated]) -> Iterator[Row]:
    cheap = [answer for answer in fresh if answer.model == "cheap"]
    looked = [_looked(answer) for answer in cheap]
    good = [answer.good for answer in cheap]
    before = [assumed(one).value for one in looked]
    after = [training.chance(one).value for one in looked]
    yield "calibration error of the estimate, fresh answers", 100 * calibration_error(before, good), "points"
    yield "calibration error once learned", 100 * calibration_error(after, good), "points"
    yield "AUROC of the estimate", _auroc(before, good), ""
    yield "AUROC once learned", _auroc(after, good), ""
    leads = [training.worth(answer.question, answer.intent).lead for answer in cheap]
    yield "AUROC of the gain for answers that failed, before the call", _auroc([-x for x in leads], good), ""


def _auroc(scores: Sequence[float], good: Sequence[float]) -> float:
    """How often a good answer scores higher than a bad one."""
    up = [score for score, one in zip(scores, good, strict=True) if one]
    down = [score for score, one in zip(scores, good, strict=True) if not one]
    return fmean((a > b) + (a == b) / 2 for a in up for b in down)


def _looked(answer: Rated) -> Looked:
    request = Request(
        system="", turns=(Turn(role="user", text=answer.question),), language="en", intent=answer.intent
    )
    written = Completion(text=answer.answer, model=answer.model, finish="stop", usage=Usage())
    return Looked(
        faults=examine(written, request),
        complexity=answer.complexity,
        question=answer.question,
        answer=answer.answer,
    )


def _rated(chance: random.Random, number: int) -> Rated:
    kind = chance.choice(("easy", "hard"))
    card = chance.choices(_CARDS, (2, 1))[0]
    goods = [
        f"{chance.choice('abcdefgh')}{chance.choice(('pump', 'valve', 'gear', 'seal'))}" for _ in range(8)
    ]
    good = chance.random() < _GOOD[kind, card.name]
    hedges = chance.random() < (0.08 if good else 0.4)
    return Rated(
        exchange=str(number),
        at=_START + timedelta(minutes=number),
        intent=chance.choice(("quote", "tech_docs", "hr_mail")),
        language="en",
        level=Level.INTERNAL,
        complexity=0.3,
        model=card.name,
        tier=card.tier,
        question=f"{chance.choice(_TASKS[kind])} {' '.join(goods)}",
        answer=("I am not sure, but perhaps " if hedges else "Here is what you asked for: ")
        + f"the {' and the '.join(goods)} are ready and will be delivered to you this week.",
        up=int(good),
        down=int(not good),
    )


async def _keep(ledger: Ledger, chance: random.Random, number: int) -> None:
    answer = _rated(chance, number)
    await ledger.log.record(_exchange(answer))
    if number % ONE_RATED_IN == 0:
        vote = Feedback(
            exchange=answer.exchange, author="p", verdict="up" if answer.up else "down", at=answer.at
        )
        await ledger.log.rate(vote)


def _exchange(answer: Rated) -> Exchange:
    card = next(card for card in _CARDS if card.name == answer.model)
    decision = Decision(
        language=answer.language,
        intent=Intent(name=answer.intent, confidence=0.9),
        tag=Tag(level=answer.level),
        need=Need(complexity=answer.complexity),
        strategy="task",
        candidates=(card, *(other for other in _CARDS if other is not card)),
        refused=(),
        prompt_name=answer.intent,
        prompt_version="1",
        because=(),
    )
    attempt = Attempt(
        model=card.name,
        provider="x",
        residency=card.residency,
        purpose="answer",
        started=answer.at,
        outcome="ok",
    )
    completion = Completion(text="", model=card.name, finish="stop", usage=Usage())
    return replace(
        Exchange(
            id=answer.exchange,
            message_id=answer.exchange,
            thread_key=f"t{answer.exchange}",
            platform="slack",
            author="p",
            at=answer.at,
            question=answer.question,
            answer=answer.answer,
            decision=decision,
            completion=completion,
        ),
        attempts=(attempt,),
    )
