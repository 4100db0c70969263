"""The purse: budgets by month, counted along and read again when it matters."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.purse import Purse
from routing.budget import Limits, Standing
from routing.mix import TierMix
from routing.vocabulary import Completion, Exchange, Thread, Tier, Usage
from tests.adapters.storage.samples import ATTEMPT, CARD, DECISION, exchange, thread

GENERAL = thread("1")


class Counter:
    """The month's money in a ledger, and how often somebody looked."""

    def __init__(self, micro: int = 0) -> None:
        self.micro = micro
        self.looks: list[tuple[datetime, str, str]] = []

    async def spent(self, since: datetime, *, author: str = "", threads: str = "") -> int:
        self.looks.append((since, author, threads))
        return self.micro


class Calendar:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def paying(micro: int, author: str = "p-1") -> Exchange:
    return replace(exchange("x"), author=author, attempts=(replace(ATTEMPT, cost=micro),))


async def standing(purse: Purse, author: str = "p-1", where: Thread = GENERAL) -> Standing:
    found = (await purse.means(author, where)).standing
    assert found is not None
    return found


async def test_without_limits_nobody_looks_into_the_ledger() -> None:
    ledger = Counter()
    purse = Purse(limits=Limits(), spending=ledger, now=Calendar())
    assert (await purse.means("p-1", GENERAL)).standing is None
    assert ledger.looks == []


async def test_the_ledger_is_read_once_and_then_every_answer_is_counted() -> None:
    ledger = Counter(micro=400_000)
    purse = Purse(limits=Limits(company=1.0), spending=ledger, now=Calendar())
    assert not (await standing(purse)).is_low
    purse.paid(paying(500_000), GENERAL)
    assert (await standing(purse)).is_low
    purse.paid(paying(100_000), GENERAL)
    assert (await standing(purse)).is_spent
    assert ledger.looks == [(datetime(2026, 11, 1, tzinfo=UTC), "", "")]


async def test_one_persons_spending_is_nobody_elses() -> None:
    purse = Purse(limits=Limits(per_user=1.0), spending=Counter(), now=Calendar())
    assert (await standing(purse, "p-2")).share == 0
    assert (await standing(purse, "p-1")).share == 0
    purse.paid(paying(900_000, "p-1"), GENERAL)
    assert (await standing(purse, "p-1")).is_low
    assert not (await standing(purse, "p-2")).is_low


async def test_one_channels_spending_is_no_other_channels() -> None:
    purse = Purse(limits=Limits(per_channel=1.0), spending=Counter(), now=Calendar())
    other = thread("1", channel="C2")
    assert (await standing(purse, where=other)).share == 0
    assert (await standing(purse)).share == 0
    purse.paid(paying(900_000), thread("2"))
    assert (await standing(purse)).is_low
    assert not (await standing(purse, where=other)).is_low


async def test_the_tightest_budget_is_the_one_that_counts() -> None:
    purse = Purse(limits=Limits(company=100.0, per_user=0.5), spending=Counter(450_000), now=Calendar())
    assert (await standing(purse)).whose == "person"


async def test_a_new_month_begins_with_a_full_purse() -> None:
    ledger, calendar = Counter(micro=1_000_000), Calendar()
    purse = Purse(limits=Limits(company=1.0), spending=ledger, now=calendar)
    assert (await standing(purse)).is_spent
    calendar.now, ledger.micro = datetime(2026, 12, 1, 0, 0, 1, tzinfo=UTC), 0
    assert (await standing(purse)).share == 0
    assert ledger.looks[-1][0] == datetime(2026, 12, 1, tzinfo=UTC)


async def test_the_mix_learns_which_price_class_has_answered() -> None:
    purse = Purse(
        limits=Limits(),
        spending=Counter(),
        now=Calendar(),
        mix=TierMix({Tier.BUDGET: 0.8, Tier.STANDARD: 0.2}),
    )
    before = (await purse.means("p-1", GENERAL)).thresholds
    completion = Completion(text="", model=CARD.name, finish="stop", usage=Usage())
    purse.paid(replace(exchange("x"), decision=DECISION, completion=completion), GENERAL)
    after = (await purse.means("p-1", GENERAL)).thresholds
    assert before is not None
    assert after is not None
    assert after.standard < before.standard
