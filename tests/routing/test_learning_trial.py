"""Experiments and exploring reach decisions: sticky, logged, and never where a text is sensitive."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.library import Library, load
from routing.brain import DEFAULT_RULES, Brain
from routing.intents.model import shipped
from routing.learning.experiment import Arm, Experiment
from routing.learning.trial import EXPLORATION, Trial, explored
from routing.policy import DEFAULT
from routing.sensitivity import Tagger
from routing.vocabulary import (
    EVALUATION,
    Author,
    Decision,
    Language,
    Level,
    Message,
    ModelCard,
    Prompt,
    Residency,
    Thread,
    Tier,
)

QUOTE = "Write a quote for 200 ball bearings 6204 for Smith Ltd"
PERSONAL = "Write a quote for Anna Holm, anna.holm@smith.example, +45 20 30 40 50"


def _card(name: str, tier: Tier = Tier.STANDARD, residency: Residency = Residency.EU) -> ModelCard:
    return ModelCard(name=name, provider="x", model=name, tier=tier, residency=residency, output_price=1.0)


FIRST, SECOND, PREMIUM = _card("first"), _card("second"), _card("premium", Tier.PREMIUM)
FAR = _card("far", residency=Residency.THIRD_COUNTRY)


def _experiment(*arms: str, share: float = 0.5) -> Experiment:
    one, other = arms
    return Experiment(name="tone", arms=(Arm(name=one, share=1 - share), Arm(name=other, share=share)))


MODELS = Trial(experiment=_experiment("first", "second"), intent="quote", subject="model")
PROMPTS = Trial(experiment=_experiment("1", "warm"), intent="quote", subject="prompt")


def _prompt(name: str, language: Language, version: str | None = None, /) -> Prompt:
    return replace(load().prompt(name, language), version=version or "warm")


def _brain(
    trials: Sequence[Trial] = (), cards: Sequence[ModelCard] = (FIRST, SECOND), **more: object
) -> Brain:
    brain = Brain(intents=shipped(), tagger=Tagger(), cards=cards, policy=DEFAULT, prompt=_prompt)
    return replace(brain, trials=lambda: trials, **more)  # type: ignore[arg-type]  # fields of Brain


def _message(thread: str, text: str = QUOTE, platform: str = "slack") -> Message:
    return Message(
        id=thread,
        thread=Thread(platform=platform, tenant="T", channel="C", root=thread),
        author=Author(id="U1"),
        text=text,
        at=datetime(2026, 3, 10, tzinfo=UTC),
        command="quote",
    )


def _decided(brain: Brain, count: int = 60, text: str = QUOTE, platform: str = "slack") -> list[Decision]:
    return [brain.consider(_message(f"t{n}", text, platform)) for n in range(count)]


def _first(decisions: Sequence[Decision]) -> Counter[str]:
    return Counter(decision.candidates[0].name for decision in decisions)


def test_each_thread_keeps_its_model_and_the_log_knows_the_chance_of_it() -> None:
    decisions = _decided(_brain([MODELS]))
    assert 15 < _first(decisions)["second"] < 45
    assert decisions == _decided(_brain([MODELS]))
    for decision in decisions:
        (assignment,) = decision.assignments
        assert (assignment.experiment, assignment.propensity) == ("tone", 0.5)
        assert assignment.arm == decision.candidates[0].name
        assert "“tone”" in decision.because[-1]


def test_each_thread_keeps_its_version_of_the_prompt() -> None:
    decisions = _decided(_brain([PROMPTS]))
    versions = Counter(decision.prompt_version for decision in decisions)
    assert versions.keys() == {"1", "warm"}
    assert all(decision.assignments[0].arm == decision.prompt_version for decision in decisions)


def test_a_personal_text_is_part_of_no_experiment_and_gets_what_everybody_got() -> None:
    decisions = _decided(_brain([MODELS, PROMPTS], explore=0.2), text=PERSONAL)
    assert all(decision.tag.level >= Level.CONFIDENTIAL for decision in decisions)
    assert _first(decisions).keys() == {"first"}
    assert {decision.prompt_version for decision in decisions} == {"1"}
    assert not any(decision.assignments for decision in decisions)


def test_another_intent_is_not_part_of_it() -> None:
    brain = _brain([replace(MODELS, intent="translate"), replace(PROMPTS, intent="translate")])
    assert not any(decision.assignments for decision in _decided(brain))


def test_where_one_of_the_models_may_not_answer_nobody_takes_part() -> None:
    trial = replace(MODELS, experiment=_experiment("first", "far"))
    restricted = replace(DEFAULT, killed=frozenset({"far"}))
    decisions = _decided(replace(_brain([trial], (FIRST, SECOND, FAR)), policy=restricted))
    assert _first(decisions).keys() == {"first"}
    assert not any(decision.assignments for decision in decisions)


@pytest.mark.parametrize(("kept", "begins"), [("", "first"), ("second", "second")])
def test_a_stopped_experiment_gives_everybody_the_arm_that_was_kept(kept: str, begins: str) -> None:
    decisions = _decided(_brain([replace(MODELS, running=False, kept=kept)]))
    assert _first(decisions).keys() == {begins}
    assert not any(decision.assignments for decision in decisions)


@pytest.mark.parametrize(("kept", "version"), [("", "1"), ("warm", "warm")])
def test_outside_of_its_dates_everybody_gets_the_first_prompt(kept: str, version: str) -> None:
    decisions = _decided(_brain([replace(PROMPTS, running=False, kept=kept)]))
    assert {decision.prompt_version for decision in decisions} == {version}


def test_golden_questions_take_part_in_nothing() -> None:
    decisions = _decided(_brain([MODELS, PROMPTS], explore=0.2), platform=EVALUATION)
    assert not any(decision.assignments for decision in decisions)
    assert _first(decisions).keys() == {"first"}


def test_exploring_asks_another_model_first_in_the_share_that_is_set_and_logs_either_chance() -> None:
    decisions = _decided(_brain(explore=0.2), 400)
    assert 50 < _first(decisions)["second"] < 110
    chances = {d.candidates[0].name: d.assignments[0].propensity for d in decisions}
    assert chances == {"first": 0.8, "second": 0.2}
    assert {decision.assignments[0].experiment for decision in decisions} == {EXPLORATION}


def test_exploring_never_asks_a_dearer_class_and_never_the_last_resort() -> None:
    offline = replace(_card("offline", Tier.BUDGET), provider="offline")
    decisions = _decided(_brain(cards=(FIRST, PREMIUM, offline), explore=0.2), 200)
    assert _first(decisions).keys() == {"first"}


@pytest.mark.parametrize("level", list(Level))
def test_exploring_ends_where_a_text_is_confidential(level: Level) -> None:
    decided = _brain().consider(_message("t"))
    decided = replace(decided, tag=replace(decided.tag, level=level))
    threads = [_message(f"t{n}").thread for n in range(100)]
    moved = sum(explored(decided, thread, 0.2).candidates[0].name == "second" for thread in threads)
    assert (moved > 0) == (level < Level.CONFIDENTIAL)


def test_an_experiment_and_exploring_are_never_mixed_in_one_thread() -> None:
    assert all(len(d.assignments) == 1 for d in _decided(_brain([MODELS], explore=0.2)))


def test_the_rules_of_the_shipped_intents_can_all_be_tried() -> None:
    assert {rule.strategy for rule in DEFAULT_RULES.values()} == {"task"}
    assert isinstance(load(), Library)
