"""The conditions of the moment: how each card is doing when a message is decided on, as far as is known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from routing.vocabulary import Language, Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """What people thought of a card's answers to one intent."""

    mean: float
    """0 bad to 1 good; setbacks lower it."""
    n: int
    """Verdicts behind the mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """How much more than usual a stronger model is worth for one text."""

    lead: float = 0.0
    """The gain to expect less the usual gain of its intent, -1 to 1; 0 where nothing is learned."""
    weak: Tier = Tier.BUDGET
    """Cards up to this tier are the weak ones that it was learned against."""
    n: int = 0
    """Rated answers that it was learned from; 0 until there are enough of them."""
    known: int = 0
    """Rated answers that there are."""


UNLEARNED = Worth()


def unlearned(_text: str, _intent: str) -> Worth:
    """Nothing is learned of any text."""
    return UNLEARNED


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One card, now. What is not known says so, and counts neither for nor against the card."""

    unavailable: str | None = None
    """Why the card is not to be asked now, as a sentence in the asker's language; None if it may be."""
    recovers_in: float = 0.0
    """Seconds until it may be asked again; 0 if it may be now or if nobody knows."""
    strained: bool = False
    """At its own limit, or far slower than it usually is: better asked last."""
    probing: bool = False
    """It failed a moment ago, and one call is let through to see whether it is well again."""
    in_flight: int = 0
    """Calls under way."""
    first_token_p95_ms: int | None = None
    quality: Quality | None = None
    """For the intent that was asked about."""


Conditions = Mapping[str, Condition]
"""By card name; a card that is not in it is well and idle as far as anybody knows."""

CALM: Conditions = MappingProxyType({})
"""Nothing is known of any card."""

Observe = Callable[[str, Language], Conditions]
"""The conditions for an intent, by its name, with the sentences in a language. In memory: it is called for
every message."""


def calm(_intent: str, _language: Language) -> Conditions:
    """Nothing is known of any card."""
    return CALM
