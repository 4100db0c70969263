"""Deciding: policy first, then size, then preference, and every reason in words."""

from dataclasses import replace

import pytest

from routing.conditions import Condition, Quality
from routing.decide import Understood, decide
from routing.policy import DEFAULT
from routing.vocabulary import (
    LANGUAGES,
    Intent,
    IntentRule,
    Language,
    Level,
    ModelCard,
    Need,
    Prompt,
    Residency,
    Tag,
    Tier,
)

PROMPT = Prompt(name="quote", version="1", language="en", text="")


def card(
    name: str,
    *,
    residency: Residency = Residency.EU,
    tier: Tier = Tier.STANDARD,
    strengths: tuple[str, ...] = (),
    window: int = 100_000,
) -> ModelCard:
    return ModelCard(
        name=name,
        provider="test",
        model="x",
        residency=residency,
        tier=tier,
        strengths=strengths,
        context_window=window,
        output_price=1.0,
    )


def understood(
    level: Level = Level.INTERNAL,
    *,
    quality: float = 0.5,
    characters: int = 100,
    language: Language = "en",
    foreign: bool = False,
) -> Understood:
    return Understood(
        language=language,
        foreign=foreign,
        intent=Intent(name="quote", confidence=0.8),
        tag=Tag(level=level, because=("id.dk.cpr",)),
        need=Need(quality=quality),
        characters=characters,
    )


def names(cards: tuple[ModelCard, ...]) -> list[str]:
    return [card.name for card in cards]


RULE = IntentRule(name="quote")


def test_sensitive_text_leaves_only_cards_in_the_eu_or_in_house_and_says_why_of_the_others() -> None:
    cards = [
        card("far", residency=Residency.THIRD_COUNTRY),
        card("near"),
        card("own", residency=Residency.ON_PREM),
    ]
    decided = decide(understood(Level.RESTRICTED), RULE, cards, DEFAULT, PROMPT)
    assert set(names(decided.candidates)) == {"near", "own"}
    assert [refusal.model for refusal in decided.refused] == ["far"]
    assert any("far" in reason for reason in decided.because)


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_nobody_left_the_reasons_say_so_in_the_askers_language(language: Language) -> None:
    cards = [card("far", residency=Residency.THIRD_COUNTRY)]
    decided = decide(understood(Level.RESTRICTED, language=language), RULE, cards, DEFAULT, PROMPT)
    assert decided.candidates == ()
    word = {"da": "Ingen", "de": "Kein", "en": "None"}[language]
    assert any(reason.startswith(word) for reason in decided.because)


def test_a_card_that_the_settings_name_comes_before_a_stronger_one() -> None:
    cards = [card("strong", strengths=("quote",)), card("named")]
    rule = IntentRule(name="quote", models=("named",))
    decided = decide(understood(), rule, cards, DEFAULT, PROMPT)
    assert names(decided.candidates) == ["named", "strong"]


def test_a_card_that_is_strong_at_the_task_comes_before_a_fitting_tier() -> None:
    cards = [card("fitting"), card("strong", tier=Tier.PREMIUM, strengths=("quote",))]
    assert names(decide(understood(), RULE, cards, DEFAULT, PROMPT).candidates)[0] == "strong"


@pytest.mark.parametrize(("quality", "first"), [(0.2, "budget"), (0.55, "standard"), (0.95, "premium")])
def test_the_price_class_follows_the_quality_that_is_needed(quality: float, first: str) -> None:
    cards = [card(tier, tier=tier) for tier in Tier]
    assert names(decide(understood(quality=quality), RULE, cards, DEFAULT, PROMPT).candidates)[0] == first


def test_a_text_longer_than_the_window_is_not_sent_there_and_the_refusal_gives_the_figures() -> None:
    cards = [card("small", window=1_000), card("large", window=1_000_000)]
    decided = decide(understood(characters=32_000), RULE, cards, DEFAULT, PROMPT)
    assert names(decided.candidates) == ["large"]
    assert "10000" in decided.refused[0].because
    assert "1000 " in decided.refused[0].because


def test_the_same_input_gives_the_same_order_whatever_the_order_of_the_cards() -> None:
    cards = [card("b"), card("a"), card("c", residency=Residency.ON_PREM)]
    forward = decide(understood(), RULE, cards, DEFAULT, PROMPT)
    backward = decide(understood(), RULE, cards[::-1], DEFAULT, PROMPT)
    assert names(forward.candidates) == names(backward.candidates)


def test_a_foreign_message_is_marked_so_that_the_answer_carries_a_note() -> None:
    decided = decide(understood(foreign=True), RULE, [card("a")], DEFAULT, PROMPT)
    assert decided.foreign
    assert any("English" in reason for reason in decided.because)


@pytest.mark.parametrize(
    ("strategy", "served_by", "order"),
    [
        ("task", "task", ["b", "a", "c"]),
        ("cascade", "cascade", ["a", "b", "c"]),
        ("ensemble", "task", ["b", "a", "c"]),
        ("dynamic", "dynamic", ["c", "b", "a"]),
    ],
)
def test_the_intents_strategy_puts_the_cards_in_order_or_gives_way_to_task(
    strategy: str, served_by: str, order: list[str]
) -> None:
    cards = [card("a", tier=Tier.BUDGET), card("b"), card("c", tier=Tier.PREMIUM)]
    rule = IntentRule(name="quote", strategy=strategy)
    need = Need(quality=0.55, complexity=0.9, budget=1.0)
    made = decide(replace(understood(), need=need), rule, cards, DEFAULT, PROMPT)
    assert made.strategy == served_by
    assert [each.name for each in made.candidates] == order


def test_a_card_that_people_rated_well_goes_before_one_of_the_fitting_tier() -> None:
    cards = [card("fitting"), card("liked", tier=Tier.BUDGET)]
    conditions = {"liked": Condition(quality=Quality(mean=0.9, n=40))}
    made = decide(understood(), IntentRule(name="quote"), cards, DEFAULT, PROMPT, conditions)
    assert [each.name for each in made.candidates] == ["liked", "fitting"]
    assert "ranked by 40 votes" in " ".join(made.because)


@pytest.mark.parametrize(
    ("language", "words"), [("da", "efter 12 stemmer"), ("de", "nach 12 Stimmen"), ("en", "by 12 votes")]
)
@pytest.mark.parametrize("tier", list(Tier))
@pytest.mark.parametrize("quality", [0.1, 0.5, 1.0])
def test_a_card_that_people_rated_badly_goes_behind_its_equal_and_the_votes_are_counted(
    language: Language, words: str, tier: Tier, quality: float
) -> None:
    cards = [card("a", tier=tier), card("b", tier=tier)]
    conditions = {"a": Condition(quality=Quality(mean=0.0, n=12))}
    message = understood(language=language, quality=quality)
    made = decide(message, IntentRule(name="quote"), cards, DEFAULT, PROMPT, conditions)
    assert names(made.candidates) == ["b", "a"]
    assert words in " ".join(made.because)


def test_of_two_cards_that_are_good_enough_the_better_rated_one_goes_first() -> None:
    cards = [card("a"), card("b")]
    conditions = {
        name: Condition(quality=Quality(mean=mean, n=30)) for name, mean in (("a", 0.8), ("b", 0.9))
    }
    made = decide(understood(), IntentRule(name="quote"), cards, DEFAULT, PROMPT, conditions)
    assert names(made.candidates) == ["b", "a"]


def test_good_verdicts_do_not_make_a_dear_card_fit_an_easy_task() -> None:
    cards = [card("cheap", tier=Tier.BUDGET), card("dear", tier=Tier.PREMIUM)]
    conditions = {"dear": Condition(quality=Quality(mean=1.0, n=500))}
    made = decide(understood(quality=0.3), IntentRule(name="quote"), cards, DEFAULT, PROMPT, conditions)
    assert names(made.candidates) == ["cheap", "dear"]
    assert "votes" not in " ".join(made.because)


def test_a_few_verdicts_change_nothing() -> None:
    cards = [card("fitting"), card("liked", tier=Tier.BUDGET)]
    conditions = {"liked": Condition(quality=Quality(mean=1.0, n=3))}
    made = decide(understood(), IntentRule(name="quote"), cards, DEFAULT, PROMPT, conditions)
    assert made.candidates[0].name == "fitting"


@pytest.mark.parametrize("strategy", ["task", "cascade", "dynamic"])
def test_whoever_is_strained_is_asked_last_by_every_strategy(strategy: str) -> None:
    cards = [card("a", tier=Tier.BUDGET), card("b", tier=Tier.BUDGET)]
    conditions = {"a": Condition(strained=True)}
    rule = IntentRule(name="quote", strategy=strategy)
    made = decide(understood(), rule, cards, DEFAULT, PROMPT, conditions)
    assert [each.name for each in made.candidates] == ["b", "a"]
    assert "b (in the EU)" in " ".join(made.because)
