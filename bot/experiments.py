"""The `[[experiments]]` of the settings as the trials of the moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.library import Library
from bot.settings import ExperimentSettings, Settings
from routing.errors import Misconfigured
from routing.learning.experiment import Arm, Experiment
from routing.learning.trial import EXPLORATION, Trial
from routing.ports import Preferences

OWNER = "experiment"
"""The owner under which the ledger's preferences keep what became of an experiment."""


def trial_of(entry: ExperimentSettings, today: date, kept: str = "") -> Trial:
    """One entry, today; `kept` is the arm with which it was stopped."""
    first, second = entry.arms
    arms = (Arm(name=first, share=1 - entry.share), Arm(name=second, share=entry.share))
    begun = entry.start is None or entry.start <= today
    ended = entry.until is not None and entry.until < today
    return Trial(
        experiment=Experiment(name=entry.name, arms=arms),
        intent=entry.intent,
        subject="prompt" if entry.prompts else "model",
        running=begun and not ended and not kept,
        kept=kept,
    )


@dataclass(slots=True, kw_only=True)
class Experiments:
    """The experiments of the settings, and which of them people have stopped."""

    entries: Sequence[ExperimentSettings]
    kept: Mapping[str, str] = field(default_factory=dict)
    """By the name of a stopped experiment, the arm that everybody gets."""

    async def read(self, preferences: Preferences) -> None:
        """Learn which are stopped. Raises `StorageFailed`."""
        found = {entry.name: await preferences.preference(OWNER, entry.name) for entry in self.entries}
        self.kept = {name: arm for name, arm in found.items() if arm}

    def trials(self, today: date) -> tuple[Trial, ...]:
        """All of them, as they stand today."""
        return tuple(trial_of(entry, today, self.kept.get(entry.name, "")) for entry in self.entries)


def fault_of(entry: ExperimentSettings, settings: Settings, intents: Sequence[str]) -> str:
    """What is wrong with an entry, beyond what types can say; empty if nothing is."""
    others = [other for other in settings.experiments if other is not entry]
    if entry.name == EXPLORATION or any(other.name == entry.name for other in others):
        return f"the name {entry.name!r} is taken; every experiment needs one of its own"
    if entry.intent not in intents:
        return f"no intent is named {entry.intent!r}; there are {', '.join(intents)}"
    if bool(entry.prompts) == bool(entry.models) or len(set(entry.arms)) != 2 or len(entry.arms) != 2:
        return f"experiment {entry.name!r} compares either two prompts or two models"
    if any(o.intent == entry.intent and bool(o.models) == bool(entry.models) for o in others):
        return f"{entry.intent!r} has another experiment of that kind already; run one after the other"
    return _fault_of_models(entry, settings) if entry.models else _fault_of_dates(entry)


def _fault_of_models(entry: ExperimentSettings, settings: Settings) -> str:
    names = [model.name for model in settings.models]
    if unknown := [name for name in entry.models if name not in names]:
        return f"no model is named {unknown[0]!r}; there are {', '.join(names)}"
    if any(rule.name == entry.intent and rule.strategy == "ensemble" for rule in settings.intents):
        return f"{entry.intent!r} asks several models at once (ensemble); there is no first one to compare"
    return _fault_of_dates(entry)


def _fault_of_dates(entry: ExperimentSettings) -> str:
    if entry.start and entry.until and entry.until < entry.start:
        return f"experiment {entry.name!r} ends on {entry.until}, before it starts on {entry.start}"
    return ""


def check_prompts(entries: Sequence[ExperimentSettings], library: Library) -> None:
    """Raises `Misconfigured` where an experiment names a version that no prompt has."""
    for entry in entries:
        known = library.versions(entry.intent)
        if unknown := [version for version in entry.prompts if version not in known]:
            raise Misconfigured(
                f"experiment {entry.name!r}: the prompt {entry.intent!r} has no version {unknown[0]!r}; "
                f"there is: {', '.join(known)}. A version is a file {entry.intent}/<version>.<language>.md "
                "in the folder that [prompts] folder names"
            )
