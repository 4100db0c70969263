"""The figures that a quality log folds into: what the report, the dashboard and routing read."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Satisfaction:
    """Votes, with their number: a share without n says nothing."""

    up: int
    down: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The KPIs of one span of time."""

    since: datetime
    satisfaction: Satisfaction
