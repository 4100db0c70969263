"""One training: everything that the log teaches at a time, to be stored as one version.

What is stored of people's texts are numbers alone: how rare each of 8,192 hashed buckets of words and letter
groups was among them, and what weight each got. No word, name or sentence can be read out of it. Texts that
are confidential or more are not learned from, and one that retention or its author has taken away is missing
from the next training: a training forgets whatever the log has forgotten.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any  # JSON that we wrote ourselves, checked as it is read

from routing.conditions import Quality, Worth
from routing.errors import Misconfigured
from routing.learning import saved
from routing.learning.calibrating import Calibrated, Curve, LearnedChances, calibrate
from routing.learning.comparing import Compared, Gains, compare
from routing.learning.gain import GainModel
from routing.learning.notes import Notes
from routing.learning.quality import QualityTable, of_record
from routing.learning.rated import Rated
from routing.scorecard import TrackRecord
from routing.strategies.odds import Chance, Looked, assumed
from routing.vocabulary import Tier

VERSION = 1
"""Of the form in which a training is stored."""
ANSWERS = 3_000
"""The newest rated answers that a training looks at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """What was learned; what was not is not in it, and then the priors stand."""

    qualities: Mapping[tuple[str, str], Quality] = field(default_factory=dict)
    """By intent and model: what people think of the answers."""
    gains: Gains | None = None
    chances: LearnedChances | None = None
    notes: Notes = field(default_factory=Notes)

    def quality(self, intent: str, model: str) -> Quality | None:
        """What people think of a model's answers to an intent; None if nobody said anything."""
        return self.qualities.get((intent, model))

    def worth(self, text: str, intent: str) -> Worth:
        """How much more than usual a stronger model is worth for a text."""
        return self.gains.worth(text, intent) if self.gains else Worth(known=self.notes.gain_n)

    def chance(self, looked: Looked) -> Chance:
        """How likely an answer is to be good enough."""
        if self.chances:
            return self.chances(looked)
        return Chance(value=assumed(looked).value, known=self.notes.chance_n)

    @property
    def is_empty(self) -> bool:
        """It teaches nothing."""
        return not (self.qualities or self.gains or self.chances)


UNTRAINED = Training()


def train(records: Sequence[TrackRecord], rated: Sequence[Rated]) -> Training:
    """Learn from track records and rated answers, oldest first. The same log gives the same training."""
    compared = compare(rated)
    weak = compared.gains.weak if compared.gains else Tier.BUDGET
    calibrated = calibrate(rated, weak)
    qualities = _qualities(records)
    return Training(
        qualities=qualities,
        gains=compared.gains,
        chances=calibrated.chances,
        notes=_notes(sum(quality.n for quality in qualities.values()), compared, calibrated),
    )


def _qualities(records: Sequence[TrackRecord]) -> dict[tuple[str, str], Quality]:
    table = QualityTable.of(sign for record in records for sign in of_record(record))
    found = {}
    for record in records:
        mean = table.tally(record.intent, record.model).mean
        if mean is not None:
            found[record.intent, record.model] = Quality(mean=mean, n=record.satisfaction.of)
    return found


def _notes(votes: int, compared: Compared, calibrated: Calibrated) -> Notes:
    return Notes(
        votes=votes,
        gain=compared.use,
        gain_n=compared.n,
        gain_skill=compared.skill,
        chance=calibrated.use,
        chance_n=calibrated.n,
        chance_error=calibrated.error,
        chance_error_before=calibrated.error_before,
    )


# --- stored -----------------------------------------------------------------------------------------


def dump(training: Training) -> str:
    """A training as JSON; its notes are kept beside it."""
    gains, chances = training.gains, training.chances
    row = {
        "version": VERSION,
        "qualities": [[*cell, quality.mean, quality.n] for cell, quality in training.qualities.items()],
        "gains": gains and [gains.model.dump(), gains.weak.value, dict(gains.usual), gains.n],
        "chances": chances
        and [
            saved.write_look(chances.look),
            [chances.curve.offset, chances.curve.slope, chances.curve.look],
            chances.n,
        ],
    }
    return json.dumps(row)


def load(text: str, notes: Notes) -> Training:
    """What `dump` wrote. Raises `Misconfigured` if it is damaged or of another version."""
    try:
        row = json.loads(text)
        version = row["version"]
        training = _training(row, notes) if version == VERSION else None
    except (ValueError, KeyError, TypeError) as wrong:
        raise Misconfigured("the stored training is damaged; run `dirigent router train`") from wrong
    if training is None:
        raise Misconfigured(f"the stored training has version {version}; run `dirigent router train`")
    return training


def _training(row: Mapping[str, Any], notes: Notes) -> Training:
    qualities = {(intent, model): Quality(mean=mean, n=n) for intent, model, mean, n in row["qualities"]}
    return Training(
        qualities=qualities,
        gains=_gains(*row["gains"]) if row["gains"] else None,
        chances=_chances(*row["chances"]) if row["chances"] else None,
        notes=notes,
    )


def _gains(model: str, weak: str, usual: Mapping[str, float], n: int) -> Gains:
    return Gains(model=GainModel.load(model), weak=Tier(weak), usual=usual, n=n)


def _chances(look: str, curve: Sequence[float], n: int) -> LearnedChances:
    offset, slope, bent = curve
    return LearnedChances(look=saved.read_look(look), curve=Curve(offset=offset, slope=slope, look=bent), n=n)
