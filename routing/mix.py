"""Steers the share of each price class towards the mix that the settings want.

A message's need of quality, 0 to 1, is compared with two thresholds; above the one the standard class is
wanted, above the other the premium class. After every answer each threshold moves a little: up, if the
classes above it have served more than their share, down, if less. That is the stochastic approximation of a
quantile (Robbins and Monro 1951): whatever the needs are, the shares come out, and the hardest messages get
the best models. It decides among price classes only where the settings name no model for the task and no
model is known to be strong at it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from routing.vocabulary import Tier

STEP = 0.05
"""How far one answer moves a threshold. The share of `n` answers misses by about `1 / (STEP * n)` at most."""
LOWEST, HIGHEST = -0.1, 1.1
"""A class that nobody offers must not carry its threshold away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """The need of quality from which the next class is wanted; the defaults lie midway between two."""

    standard: float = 0.4
    premium: float = 0.725

    def tier(self, quality: float) -> Tier:
        """The class that is wanted for this need."""
        if quality >= self.premium:
            return Tier.PREMIUM
        return Tier.STANDARD if quality >= self.standard else Tier.BUDGET


@dataclass(slots=True)
class TierMix:
    """The controller; `target` gives the wanted share of each class, and they sum to 1."""

    target: Mapping[Tier, float]
    thresholds: Thresholds = Thresholds()

    def served(self, tier: Tier) -> None:
        """An answer came from this class."""
        premium = self.target.get(Tier.PREMIUM, 0.0)
        dearer = premium + self.target.get(Tier.STANDARD, 0.0)
        at = self.thresholds
        self.thresholds = Thresholds(
            standard=_moved(at.standard, (tier is not Tier.BUDGET) - dearer),
            premium=_moved(at.premium, (tier is Tier.PREMIUM) - premium),
        )


def _moved(threshold: float, surplus: float) -> float:
    return min(max(threshold + STEP * surplus, LOWEST), HIGHEST)
