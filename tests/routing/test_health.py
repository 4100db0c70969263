"""Health: when a card is spared, how it comes back, how slow and how full it is; on a clock of our own."""

import math

import pytest

from routing.errors import BadKey, BadRequest, NotFound, Overloaded, ProviderFailed, RateLimited, Unreachable
from routing.health import Health, Rest
from routing.health.allowance import Allowance
from routing.health.breaker import FIRST_REST, LONGEST_REST, MISCONFIGURED_REST, Breaker
from routing.vocabulary import LANGUAGES, Language, ModelCard, Quota

CARD = ModelCard(name="m", provider="test", model="x", base_url="https://a.example")
TWIN = ModelCard(name="twin", provider="test", model="x", base_url="https://a.example")
ELSEWHERE = ModelCard(name="eu", provider="test", model="x", base_url="https://eu.a.example")


def fail(health: Health, at: float, failure: ProviderFailed | None = None, card: ModelCard = CARD) -> None:
    health.failed(health.begin(card, at), failure or Overloaded("503"), at)


def succeed(health: Health, at: float, card: ModelCard = CARD) -> None:
    health.finished(health.begin(card, at), at)


def test_three_failures_in_succession_open_the_breaker() -> None:
    health = Health()
    fail(health, 0)
    fail(health, 1)
    assert health.rest(CARD, 1) is None
    fail(health, 2)
    assert health.rest(CARD, 2) == Rest(seconds=FIRST_REST, cause="failing")


def test_half_of_five_calls_failing_open_it_although_others_succeed_in_between() -> None:
    health = Health()
    for at in range(2):
        fail(health, at)
        succeed(health, at + 0.5)
    assert health.rest(CARD, 2) is None
    fail(health, 2)
    assert health.rest(CARD, 2) is not None


def test_failures_of_more_than_a_minute_ago_are_forgotten() -> None:
    health = Health()
    for at in (0, 70, 140, 210):
        fail(health, at)
        succeed(health, at + 1)
    assert health.rest(CARD, 210) is None


def test_after_the_rest_exactly_one_call_is_let_through_until_its_end_is_known() -> None:
    health = Health()
    for at in range(3):
        fail(health, at)
    back = 2 + FIRST_REST
    assert health.rest(CARD, back - 0.1) is not None
    assert health.rest(CARD, back) is None
    probe = health.begin(CARD, back)
    assert health.rest(CARD, back + 5) == Rest(seconds=0.0, cause="probed")
    health.finished(probe, back + 6)
    assert health.rest(CARD, back + 6) is None
    fail(health, back + 7)
    assert health.rest(CARD, back + 7) is None


def test_a_failing_probe_doubles_the_rest_up_to_two_minutes() -> None:
    health, now, rests = Health(), 0.0, []
    for _ in range(3):
        fail(health, now)
    for _ in range(6):
        rest = health.rest(CARD, now)
        assert rest is not None
        rests.append(rest.seconds)
        now += rest.seconds
        fail(health, now)
    assert rests == [15, 30, 60, LONGEST_REST, LONGEST_REST, LONGEST_REST]


@pytest.mark.parametrize(("chance", "seconds"), [(0.0, 12.0), (0.5, 15.0), (1.0, 18.0)])
def test_chance_shifts_a_rest_by_a_fifth_at_most(chance: float, seconds: float) -> None:
    breaker = Breaker()
    for at in (0.0, 0.0, 0.0):
        breaker.fail(at, at, chance)
    rest = breaker.rest(0)
    assert rest is not None
    assert rest.seconds == pytest.approx(seconds)


def test_a_probe_that_nobody_waited_for_leaves_room_for_the_next() -> None:
    health = Health()
    for at in range(3):
        fail(health, at)
    health.stopped(health.begin(CARD, 20), 21)
    assert health.rest(CARD, 21) is None


def test_what_began_before_the_opening_neither_closes_nor_lengthens_the_rest() -> None:
    health = Health()
    early, late = health.begin(CARD, 0), health.begin(CARD, 0)
    for at in range(1, 4):
        fail(health, at)
    health.finished(early, 5)
    health.failed(late, Overloaded("503"), 6)
    assert health.rest(CARD, 6) == Rest(seconds=3 + FIRST_REST - 6, cause="failing")


@pytest.mark.parametrize("failure", [BadKey("401"), NotFound("404")])
def test_what_only_a_person_can_mend_rests_five_minutes_and_is_told(failure: ProviderFailed) -> None:
    told: list[tuple[str, str]] = []
    health = Health(notice=lambda card, rest: told.append((card.name, rest.cause)))
    fail(health, 0, failure)
    assert health.rest(CARD, 0) == Rest(seconds=MISCONFIGURED_REST, cause="misconfigured")
    assert told == [("m", "misconfigured")]


@pytest.mark.parametrize(("said", "rest"), [(7.0, 7.0), (3_000.0, 60.0), (None, 10.0)])
def test_retry_after_is_honoured_to_the_second_and_believed_up_to_a_minute(
    said: float | None, rest: float
) -> None:
    health = Health()
    fail(health, 0, RateLimited("429", retry_after=said))
    assert health.rest(CARD, 0) == Rest(seconds=rest, cause="limited")
    assert health.rest(CARD, rest) is None


def test_nothing_left_means_no_call_until_the_reset() -> None:
    health = Health()
    health.heed(CARD, Quota(remaining=1, reset=90), 0)
    assert health.rest(CARD, 0) is None
    health.heed(CARD, Quota(remaining=0, reset=90), 0)
    assert health.rest(CARD, 89.9) is not None
    assert health.rest(CARD, 90) is None


def test_a_question_that_a_provider_does_not_like_says_nothing_about_its_health() -> None:
    health = Health()
    for at in range(10):
        fail(health, at, BadRequest("400"))
    assert health.rest(CARD, 10) is None


def test_cards_for_the_same_deployment_share_its_fate_and_another_endpoint_does_not() -> None:
    health = Health()
    for at in range(3):
        fail(health, at, Unreachable("refused"))
    assert health.rest(TWIN, 3) is not None
    assert health.rest(ELSEWHERE, 3) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reason_says_in_how_many_seconds_the_card_is_tried_again(language: Language) -> None:
    health = Health()
    for at in range(3):
        fail(health, at)
    condition = health.conditions([CARD], 5, language)["m"]
    assert condition.unavailable is not None
    assert "12 s" in condition.unavailable
    assert condition.recovers_in == 12


def test_the_95th_percentile_of_first_words_is_known_after_five_and_forgets_after_half_an_hour() -> None:
    health = Health()
    for at in range(20):
        ticket = health.begin(CARD, at)
        health.heard(ticket, at + 0.1 * (at + 1))
        health.finished(ticket, at + 5)
    assert health.conditions([CARD], 20, "en")["m"].first_token_p95_ms == 1_900
    assert health.conditions([CARD], 3_000, "en")["m"].first_token_p95_ms is None


def test_nobody_is_hurried_before_two_seconds_and_a_slow_thinker_not_before_its_own_time() -> None:
    health = Health()
    assert health.patience(CARD, 0) == 2
    for at in range(10):
        health.heard(health.begin(CARD, at), at + 5)
    assert health.patience(CARD, 20) == 5


def test_a_card_that_is_far_slower_than_usual_counts_as_strained_for_a_minute() -> None:
    health = Health()
    for at in range(10):
        health.heard(health.begin(CARD, at), at + 0.3)
    for at in range(100, 103):
        health.stopped(health.begin(CARD, at), at + 2)
    assert health.conditions([CARD], 105, "en")["m"].strained
    assert not health.conditions([CARD], 170, "en")["m"].strained


def test_a_card_that_always_thinks_for_five_seconds_is_not_called_slow_for_it() -> None:
    health = Health()
    for at in range(20):
        health.heard(health.begin(CARD, at), at + 5)
    assert not health.conditions([CARD], 25, "en")["m"].strained


def test_limits_of_the_settings_say_when_there_is_room_for_one_call_more() -> None:
    health = Health()
    narrow = ModelCard(name="n", provider="test", model="y", max_concurrent=2, requests_per_minute=3)
    tickets = [health.begin(narrow, at) for at in (0, 1)]
    assert health.room_in(narrow, 2) == math.inf
    health.finished(tickets[0], 3)
    assert health.room_in(narrow, 3) == 0
    health.begin(narrow, 4)
    health.finished(tickets[1], 5)
    assert health.room_in(narrow, 10) == 50
    assert health.conditions([narrow], 10, "en")["n"].in_flight == 1
    assert health.room_in(narrow, 60) == 0


def test_extra_calls_stay_a_share_of_the_ordinary_ones() -> None:
    allowance, extra = Allowance(share=0.05, burst=5), 0
    for _ in range(10_000):
        allowance.earn()
        extra += allowance.spend()
    assert extra <= 0.05 * 10_000 + 5
