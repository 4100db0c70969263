"""What was learned and what is being tried, gathered for people: the report, the commands, the dashboard."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Literal

from bot.experiments import OWNER, trial_of
from bot.learned_words import WORDS
from bot.settings import ExperimentSettings
from bot.typesetting import NOTHING, Numbers, table
from routing.learning import calibrating, comparing
from routing.learning.experiment import Evidence, judge
from routing.learning.notes import Notes, Standing, Version
from routing.learning.trial import Trial
from routing.learning.words import standing as standing_words
from routing.ports import Experience, Preferences, Trainings
from routing.vocabulary import Language
from routing.wording import intent_name, number

State = Literal["running", "resting", "stopped"]
"""`resting`: today is before its start or after its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One experiment as it stands."""

    trial: Trial
    evidence: Evidence

    @property
    def state(self) -> State:
        if self.trial.running:
            return "running"
        return "stopped" if self.trial.kept else "resting"


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedSoFar:
    """All of it."""

    standing: Standing
    versions: Sequence[Version]
    """Newest first."""
    tried: Sequence[Tried] = ()

    @property
    def in_use(self) -> Version | None:
        """None where nothing learned is in use."""
        return next((v for v in self.versions if v.number == self.standing.number), None)


async def gather(
    trainings: Trainings,
    experience: Experience,
    preferences: Preferences,
    experiments: Sequence[ExperimentSettings],
    today: date,
) -> LearnedSoFar:
    """Read it out of the ledger. Raises `StorageFailed`."""
    tried = []
    for entry in experiments:
        trial = trial_of(entry, today, await preferences.preference(OWNER, entry.name))
        votes = await experience.experiment_votes(entry.name)
        tried.append(Tried(trial=trial, evidence=judge(trial.experiment, votes)))
    return LearnedSoFar(
        standing=await trainings.standing(), versions=await trainings.versions(), tried=tuple(tried)
    )


# --- as words ---------------------------------------------------------------------------------------


def render(learned: LearnedSoFar, language: Language) -> str:
    """What is in use, what it rests on, and how each experiment stands; empty where there is neither."""
    parts = [_in_use(learned, language)] if learned.versions else []
    parts += [_experiments(learned.tried, language)] if learned.tried else []
    return "\n\n".join(parts)


def render_versions(learned: LearnedSoFar, language: Language) -> str:
    """Every version that is kept, newest first."""
    if not learned.versions:
        return WORDS["no_version"][language]
    words, numbers = WORDS, Numbers(language)
    head = tuple(words[name][language] for name in ("version", "made", "votes", "gain", "chance"))
    rows = [
        (
            str(version.number) + " *" * (version.number == learned.standing.number),
            f"{version.made:%Y-%m-%d %H:%M}",
            numbers.whole(version.notes.votes),
            words[version.notes.gain][language],
            words[version.notes.chance][language],
        )
        for version in learned.versions
    ]
    listed = table(words["versions"][language], [head, *rows], "<<><<")
    return f"{listed}\n\n{words['star'][language]} {_held(learned, language)}".strip()


def told(notes: Notes, language: Language) -> str:
    """What one training found out."""
    return table(WORDS["learned"][language], _rows(notes, language), "<<")


def _in_use(learned: LearnedSoFar, language: Language) -> str:
    version = learned.in_use
    if version is None:
        rows = [(WORDS["in_use"][language], f"{NOTHING} {_held(learned, language)}")]
        return table(WORDS["learned"][language], rows, "<<")
    name = f"{WORDS['version'][language]} {version.number}, {version.made:%Y-%m-%d %H:%M} (UTC)"
    first = (WORDS["in_use"][language], f"{name} {_held(learned, language)}".strip())
    return table(WORDS["learned"][language], [first, *_rows(version.notes, language)], "<<")


def _rows(notes: Notes, language: Language) -> list[tuple[str, str]]:
    gain = _use(notes.gain, notes.gain_n, comparing.LEAST, language)
    if notes.gain_skill is not None:
        gain += f"; {WORDS['skill'][language]} {number(notes.gain_skill, 2, language)}"
    chance = _use(notes.chance, notes.chance_n, calibrating.LEAST, language)
    if notes.chance_error is not None and notes.chance_error_before is not None:
        chance += "; " + WORDS["error"][language].format(
            after=number(100 * notes.chance_error, 1, language),
            before=number(100 * notes.chance_error_before, 1, language),
        )
    return [
        (WORDS["votes"][language], Numbers(language).whole(notes.votes)),
        (WORDS["gain"][language], gain),
        (WORDS["chance"][language], chance),
        (WORDS["took"][language], f"{number(notes.seconds, 1, language)} s"),
    ]


def _use(use: str, n: int, least: int, language: Language) -> str:
    of = f"{n} {WORDS['of'][language]} {least}" if n < least else f"n = {n}"
    return f"{WORDS[use][language]} ({of})"


def _held(learned: LearnedSoFar, language: Language) -> str:
    return WORDS["held"][language] if learned.standing.held else ""


def _experiments(tried: Sequence[Tried], language: Language) -> str:
    lines = [WORDS["experiments"][language]]
    for one in tried:
        state = WORDS[one.state][language].format(arm=one.trial.kept)
        lines.append(f"  {one.trial.experiment.name} ({intent_name(one.trial.intent, language)}), {state}")
        lines.append(f"    {standing_words(one.evidence, language)}")
    return "\n".join(lines)


# --- as JSON ----------------------------------------------------------------------------------------


def as_plain(learned: LearnedSoFar, language: Language) -> Mapping[str, object]:
    """The same for a machine: times ISO 8601, shares 0 to 1."""
    return {
        "learning": {
            "in_use": learned.standing.number,
            "held": learned.standing.held,
            "versions": [
                {"number": v.number, "made": v.made.isoformat(), **asdict(v.notes)} for v in learned.versions
            ],
        },
        "experiments": [
            {
                "name": one.trial.experiment.name,
                "intent": one.trial.intent,
                "compares": one.trial.subject,
                "state": one.state,
                "kept": one.trial.kept,
                "arms": [
                    {"name": arm.name, "share": arm.share, "good": score.good, "votes": score.votes}
                    for arm, score in zip(one.trial.experiment.arms, one.evidence.scores, strict=True)
                ],
                "e_value": one.evidence.e_value,
                "standing": one.evidence.standing,
                "verdict": standing_words(one.evidence, language),
            }
            for one in learned.tried
        ],
    }
