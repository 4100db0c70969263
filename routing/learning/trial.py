"""Experiments at work: which arm a message gets, and what the arm changes about its decision.

Nothing is tried on people where it could matter: a message that is confidential or more is answered as if
there were no experiment, with the first arm of it, and so is one that asks for an earlier answer again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from routing.choice import TIER_RANK
from routing.learning.experiment import Arm, Experiment, assign, draw
from routing.vocabulary import LAST_RESORT, Assignment, Decision, Language, Level, ModelCard, Thread
from routing.wording import Words

Subject = Literal["prompt", "model"]
"""What the arms are: versions of the intent's prompt, or models that are asked first."""
EXPLORATION = "exploration"
"""The name under which the exploring of models is logged."""
USUAL = "usual"
"""Its arm for those who get what everybody gets."""
NOT_BEYOND = Level.INTERNAL
"""The level up to which anything is tried."""
ONE_AT_A_TIME = frozenset({"task", "cascade", "dynamic"})
"""Strategies that begin with one model, so that another one can take its place."""

_SENTENCES: Mapping[str, Words] = {
    "trial": {
        "da": "Tråden deltager i testen „{name}“ med varianten „{arm}“.",
        "de": "Der Thread nimmt am Test „{name}“ teil, mit der Variante „{arm}“.",
        "en": "This thread takes part in the test “{name}”, with the variant “{arm}”.",
    },
    "exploration": {
        "da": "{arm} prøves først i denne tråd, så det kan læres, hvor god den er.",
        "de": "{arm} wird in diesem Thread zuerst versucht, um zu lernen, wie gut es ist.",
        "en": "{arm} is tried first in this thread, to learn how good it is.",
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """An experiment with one intent. Each intent has at most one for each subject."""

    experiment: Experiment
    intent: str
    subject: Subject
    running: bool = True
    """Threads are dealt now."""
    kept: str = ""
    """The arm that everybody gets since the experiment was stopped; empty: what everybody got before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """The version of a prompt that a message gets, and the experiment that it owes it to."""

    version: str | None = None
    """None is the newest one."""
    assignment: Assignment | None = None


NEWEST = Instruction()


def instruction(
    trials: Sequence[Trial], intent: str, level: Level, thread: Thread, *, part: bool = True
) -> Instruction:
    """The version for a message; with `part` false it takes part in nothing and gets the first arm."""
    trial = _trial(trials, intent, "prompt")
    if trial is None:
        return NEWEST
    if not (part and trial.running and level <= NOT_BEYOND):
        return Instruction(version=trial.kept or trial.experiment.arms[0].name)
    assignment = assign(trial.experiment, thread.key)
    return Instruction(version=assignment.arm, assignment=assignment)


def begun(decision: Decision, trials: Sequence[Trial], thread: Thread, *, part: bool = True) -> Decision:
    """The decision with the model of its arm first.

    A message is part of the experiment only where the policy and the moment let either model answer: else
    one of the arms could not have been had, and what people say of it compares nothing.
    """
    trial = _trial(trials, decision.intent.name, "model")
    if trial is None or decision.strategy not in ONE_AT_A_TIME:
        return decision
    cards = {card.name: card for card in decision.candidates}
    if not trial.running:
        return _begun_with(decision, cards[trial.kept]) if trial.kept in cards else decision
    arms = {arm.name for arm in trial.experiment.arms}
    if not (part and decision.tag.level <= NOT_BEYOND and arms <= set(cards)):
        return decision
    assignment = assign(trial.experiment, thread.key)
    return noted(_begun_with(decision, cards[assignment.arm]), assignment)


def noted(decision: Decision, assignment: Assignment | None) -> Decision:
    """The decision as part of an experiment, which its reasons say; of none where nobody answers."""
    if assignment is None or not decision.candidates:
        return decision
    return replace(
        decision,
        assignments=(*decision.assignments, assignment),
        because=(*decision.because, _said("trial", assignment, decision.language)),
    )


def explored(decision: Decision, thread: Thread, share: float) -> Decision:
    """Ask another model first in this share of the threads, so that people judge more than one.

    Only models that may answer anyway, that cost no more than the price class of the usual one, and none
    where an experiment runs already.
    """
    if share <= 0 or decision.tag.level > NOT_BEYOND or decision.assignments:
        return decision
    others = _rivals(decision)
    if not others:
        return decision
    arms = [Arm(name=USUAL, share=1 - share)]
    arms += [Arm(name=card.name, share=share / len(others)) for card in others]
    dealt = draw(EXPLORATION, arms, thread.key)
    decision = replace(decision, assignments=(dealt,))
    if dealt.arm == USUAL:
        return decision
    begun = _begun_with(decision, next(card for card in others if card.name == dealt.arm))
    return replace(begun, because=(*begun.because, _said("exploration", dealt, decision.language)))


def _rivals(decision: Decision) -> tuple[ModelCard, ...]:
    """Who could begin in place of the first card, in the order of their names."""
    if len(decision.candidates) < 2 or decision.strategy not in {"task", "dynamic"}:
        return ()
    first, *others = decision.candidates
    fitting = (c for c in others if c.provider != LAST_RESORT and TIER_RANK[c.tier] <= TIER_RANK[first.tier])
    return tuple(sorted(fitting, key=lambda card: card.name))


def _trial(trials: Sequence[Trial], intent: str, subject: Subject) -> Trial | None:
    for trial in trials:
        if trial.intent == intent and trial.subject == subject:
            return trial
    return None


def _begun_with(decision: Decision, card: ModelCard) -> Decision:
    rest = (other for other in decision.candidates if other is not card)
    return replace(decision, candidates=(card, *rest))


def _said(name: str, assignment: Assignment, language: Language) -> str:
    return _SENTENCES[name][language].format(name=assignment.experiment, arm=assignment.arm)
