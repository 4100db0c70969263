"""What people wish for all answers, and what goes before it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot import wiring
from bot.settings import IntentSettings, ModelSettings, Settings
from routing.vocabulary import Author, Decision, Message, Residency, Thread, Wishes
from routing.wishes import merged, wishes_of

NEAR = ModelSettings(
    name="near", provider="compatible", model="m", base_url="http://10.0.0.7/v1", residency=Residency.ON_PREM
)
FAR = replace(NEAR, name="far", base_url="https://far.example/v1", residency=Residency.THIRD_COUNTRY)
MESSAGE = Message(
    id="1",
    thread=Thread(platform="test", tenant="T", channel="C", root="1"),
    author=Author(id="U1", locale="en-GB"),
    text="Write a mail to the team about the new holiday rules",
    at=datetime(2026, 11, 24, tzinfo=UTC),
)


def decided(text: str = MESSAGE.text, **wishes: str) -> Decision:
    settings = Settings(
        models=(NEAR, FAR), intents=(IntentSettings(name="hr_mail", models=("near",), strategy="cascade"),)
    )
    return wiring.brain(settings).consider(replace(MESSAGE, text=text, wishes=wishes_of(wishes)))


def test_a_preferred_model_goes_first_and_the_reasons_say_whose_wish_it_was() -> None:
    decision = decided(model="far")
    assert [card.name for card in decision.candidates] == ["far", "near"]
    assert "you prefer it in your settings" in " ".join(decision.because)


def test_the_policy_goes_before_a_preferred_model() -> None:
    decision = decided("Write a mail to Anna Jensen, CPR 010190-1234, about her salary", model="far")
    assert [card.name for card in decision.candidates] == ["near"]
    assert "you prefer it" not in " ".join(decision.because)


def test_a_preferred_model_that_is_gone_changes_nothing() -> None:
    assert decided(model="gone") == decided()


@pytest.mark.parametrize("language", ["da", "de", "en"])
def test_the_answers_language_is_the_wished_one_whatever_the_message_speaks(language: str) -> None:
    assert decided(language=language).language == language


def test_what_one_message_asks_for_goes_before_what_all_shall_have() -> None:
    here, everywhere = Wishes(language="de"), Wishes(language="da", length="short", model="near")
    assert merged(here, everywhere) == Wishes(language="de", length="short", model="near")
