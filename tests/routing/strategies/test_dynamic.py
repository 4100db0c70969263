"""Dynamic: each consideration moves the choice in its direction, and the reasons name what moved it."""

from dataclasses import replace

import pytest

from routing.choice import Choice
from routing.conditions import Condition, Quality, Worth
from routing.strategies.dynamic import arrange, weigh
from routing.vocabulary import (
    LANGUAGES,
    IntentRule,
    Language,
    Level,
    ModelCard,
    Need,
    Residency,
    Tag,
    Tier,
)
from routing.weights import Weights
from tests.peers.asks import card

BUDGET = card("budget", Tier.BUDGET, price=0.1)
STANDARD = card("standard", Tier.STANDARD, price=2.0)
PREMIUM = card("premium", Tier.PREMIUM, price=10.0)
ONE, TWO = card("one"), card("two")
"""Alike in everything but what a test changes."""


def choice(*cards: ModelCard, **changes: object) -> Choice:
    plain = Choice(
        cards=cards,
        rule=IntentRule(name="quote", strategy="dynamic"),
        need=Need(complexity=0.3, urgency=0.5, budget=0.5, quality=0.5),
        tag=Tag(level=Level.INTERNAL),
        language="en",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # a table of changes has no one type


def first(asked: Choice) -> str:
    return arrange(asked).candidates[0].name


def test_an_easy_cheap_task_goes_to_the_budget_card_and_a_hard_good_one_to_the_premium_card() -> None:
    easy = Need(complexity=0.1, quality=0.2, budget=0.3)
    hard = Need(complexity=0.9, quality=0.9, budget=0.9)
    assert first(choice(BUDGET, STANDARD, PREMIUM, need=easy)) == "budget"
    assert first(choice(BUDGET, STANDARD, PREMIUM, need=hard)) == "premium"


@pytest.mark.parametrize(
    ("worse", "reason"),
    [
        (Condition(in_flight=8), "fewer calls under way"),
        (Condition(probing=True), "stable at the moment"),
        (Condition(first_token_p95_ms=9_000), "answers quickly"),
        (Condition(quality=Quality(mean=0.0, n=50)), "good enough for the task"),
    ],
)
def test_the_conditions_of_the_moment_count_and_are_the_reason(worse: Condition, reason: str) -> None:
    asked = choice(ONE, TWO, conditions={"one": worse})
    assert first(asked) == "two"
    assert reason in arrange(asked).because[0]


@pytest.mark.parametrize(
    ("better", "level", "reason"),
    [
        (replace(TWO, residency=Residency.ON_PREM), Level.CONFIDENTIAL, "sensitive text stays close"),
        (replace(TWO, strengths=("quote",)), Level.INTERNAL, "good at such tasks"),
        (replace(TWO, input_price=0.1, output_price=0.1), Level.INTERNAL, "it is cheap"),
        (replace(TWO, context_window=1_000_000), Level.INTERNAL, "room for the text"),
    ],
)
def test_what_the_settings_say_of_a_card_counts_and_is_the_reason(
    better: ModelCard, level: Level, reason: str
) -> None:
    asked = choice(ONE, better, tag=Tag(level=level), tokens=60_000)
    assert first(asked) == "two"
    assert reason in arrange(asked).because[0]


def test_a_card_that_does_not_write_the_askers_language_stands_back() -> None:
    german = replace(ONE, languages=("de",))
    assert first(choice(german, TWO, language="da")) == "two"
    assert first(choice(german, TWO, language="de")) == "one"


def test_nearness_counts_the_more_the_more_sensitive_the_text_is() -> None:
    near = replace(ONE, residency=Residency.ON_PREM)
    points = [weigh(choice(near, tag=Tag(level=level)))[near.name].nearness for level in Level if level < 4]
    assert points == sorted(points)
    assert points[0] == 0


def test_speed_counts_the_more_the_more_urgent_the_message_is() -> None:
    patient, urgent = (choice(ONE, need=Need(urgency=urgency)) for urgency in (0.2, 0.9))
    assert weigh(urgent)[ONE.name].time > weigh(patient)[ONE.name].time


def test_weights_are_settings_and_zero_means_that_it_does_not_count() -> None:
    busy = {"one": Condition(in_flight=50)}
    assert first(choice(ONE, TWO, conditions=busy, weights=Weights(load=0))) == "one"
    assert weigh(choice(ONE, weights=Weights(load=0)))[ONE.name].load == 0


def test_few_verdicts_move_little_and_many_move_much() -> None:
    def quality(n: int) -> float:
        measured = {"budget": Condition(quality=Quality(mean=1.0, n=n))}
        return weigh(choice(BUDGET, need=Need(quality=0.9), conditions=measured))[BUDGET.name].quality

    assert quality(1) < quality(10) < quality(200)


def test_an_unknown_price_is_never_taken_for_a_low_one() -> None:
    unknown = card("one", price=None)
    assert first(choice(unknown, TWO, PREMIUM)) == "two"


def test_cards_that_the_settings_name_come_first() -> None:
    asked = choice(BUDGET, PREMIUM, rule=IntentRule(name="quote", strategy="dynamic", models=("premium",)))
    assert first(asked) == "premium"


def test_the_offline_model_never_beats_a_language_model_by_being_free_and_near() -> None:
    offline = card("offline", Tier.BUDGET, provider="offline", price=0.0, residency=Residency.ON_PREM)
    assert first(choice(offline, STANDARD, tag=Tag(level=Level.RESTRICTED))) == "standard"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reason_names_at_most_two_considerations_in_the_askers_language(language: Language) -> None:
    because = arrange(choice(BUDGET, PREMIUM, language=language)).because[0]
    words = {"da": "afvejning", "de": "Abwägen", "en": "weighing"}
    assert words[language] in because
    assert "budget" in because


def test_a_card_alone_is_chosen_without_made_up_reasons() -> None:
    assert "no other model stood out" in arrange(choice(ONE)).because[0]


def test_what_was_learned_of_a_text_moves_the_choice_and_the_reasons_tell_from_how_much() -> None:
    need = Need(complexity=0.3, quality=0.5, budget=0.5)
    more, less = (Worth(lead=lead, n=300, known=300) for lead in (0.8, -0.8))
    asked = choice(BUDGET, STANDARD, need=need)
    assert {first(replace(asked, worth=more)), first(replace(asked, worth=less))} == {"budget", "standard"}
    assert (
        "helped more than usual (learned from 300 ratings)" in arrange(replace(asked, worth=more)).because[-1]
    )
    assert "helped less than usual" in arrange(replace(asked, worth=less)).because[-1]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("da", "ikke lært endnu (12 bed"),
        ("de", "nicht gelernt (12 Bew"),
        ("en", "not learned yet (12 ratings)"),
    ],
)
def test_where_nothing_is_learned_of_texts_the_reasons_say_how_little_there_is(
    language: Language, words: str
) -> None:
    asked = choice(BUDGET, STANDARD, worth=Worth(known=12), language=language)
    assert words in arrange(asked).because[-1]
