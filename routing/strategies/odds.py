"""From faults to the probability that an answer is good enough: a small logistic model."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from math import exp
from types import MappingProxyType

from routing.strategies.checks import Faults

_WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "cut": 3.0,
        "refusal": 5.0,
        "hedging": 1.5,
        "language": 4.5,
        "form": 3.0,
        "invented": 3.0,
        "missing": 3.0,
        "short": 2.5,
        "long": 1.0,
        "echo": 4.0,
        "loop": 4.0,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Odds:
    """The logit of a flawless answer, and how much each fault and the difficulty take away from it.

    The defaults are judgement, not measurement. They are set so that a flawless answer to an ordinary task is
    good with 9 in 10, a doubt of the answer itself leaves 2 in 3, one grave fault (a refusal, another
    language) leaves next to nothing. Verdicts of the own company should replace them.
    """

    flawless: float = 2.6
    difficulty: float = 1.5
    """What the hardest task takes away."""
    weights: Mapping[str, float] = field(default_factory=lambda: _WEIGHTS)
    """By the names of `Faults`; one that is missing does not count."""

    def of(self, faults: Faults, complexity: float) -> float:
        """The probability, 0 to 1, that a person would call the answer good.

        >>> round(Odds().of(Faults(), 0.3), 2), round(Odds().of(Faults(refusal=1.0), 0.3), 2)
        (0.9, 0.05)
        """
        lost = sum(self.weights.get(each.name, 0.0) * getattr(faults, each.name) for each in fields(faults))
        return 1 / (1 + exp(lost + self.difficulty * complexity - self.flawless))


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A whole answer, with what the checks found."""

    faults: Faults
    complexity: float
    """Of the task, 0 to 1."""
    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """The probability that a person would call an answer good, 0 to 1."""

    value: float
    n: int = 0
    """Ratings that it was learned from; 0: it is judgement."""
    known: int = 0
    """Ratings that there are."""


Chances = Callable[[Looked], Chance]
"""How likely an answer is to be good enough."""

DEFAULT = Odds()


def assumed(looked: Looked) -> Chance:
    """What is thought before anything was learned."""
    return Chance(value=DEFAULT.of(looked.faults, looked.complexity))
