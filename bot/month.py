"""The running month against its budget: what was spent, and where it leads."""

from dataclasses import dataclass
from datetime import datetime

from routing.budget import MICRO, pace
from routing.scorecard import Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """Money of one month so far; micro-euro."""

    since: datetime
    until: datetime
    cost: Cost
    limit: int | None
    """None where the company has set no budget."""

    @property
    def pace(self) -> int:
        """What it comes to by the month's end if it goes on like this."""
        return pace(self.cost.micro_euro, self.until)


def month(cost: Cost, since: datetime, until: datetime, company: float | None) -> Month:
    """The month so far; `company` is the budget in EUR."""
    return Month(
        since=since, until=until, cost=cost, limit=None if company is None else round(company * MICRO)
    )
