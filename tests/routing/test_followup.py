"""Follow-ups: people may ask for a stronger model, another one, the same again or fewer words."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from routing.choice import Choice
from routing.followup import Kind, kind_of, resolve
from routing.strategies import STRATEGIES
from routing.vocabulary import (
    LANGUAGES,
    Author,
    Completion,
    Exchange,
    IntentRule,
    Language,
    Level,
    Message,
    ModelCard,
    Need,
    Tag,
    Thread,
    Tier,
    Turn,
    Usage,
)
from tests.peers.asks import card, decision

SAID: list[tuple[Kind, str]] = [
    ("stronger", "spørg en stærkere model"), ("stronger", "Kan du spørge en bedre model?"),
    ("stronger", "stærkere model, tak"), ("stronger", "frag ein stärkeres Modell"),
    ("stronger", "Bitte ein besseres Modell fragen"), ("stronger", "Können Sie ein stärkeres Modell nehmen?"),
    ("stronger", "ask a stronger model"), ("stronger", "@Dirigent please try a better model."),
    ("another", "spørg en anden model"), ("another", "prøv en anden model i stedet"),
    ("another", "frag ein anderes Modell"), ("another", "Nimm bitte ein anderes Modell"),
    ("another", "Ask another model"), ("another", "could you use a different model please?"),
    ("shorter", "kortere"), ("shorter", "Kan du gøre det lidt kortere?"), ("shorter", "Kürzer bitte"),
    ("shorter", "fass dich kürzer"), ("shorter", "Bitte kürzer fassen"), ("shorter", "shorter"),
    ("shorter", "Make it shorter, please"), ("again", "prøv igen"),
    ("again", "noch einmal"), ("again", "try again"),
]  # fmt: skip
NOT_SAID = [
    "Which pump is the better model?", "Vi skal bruge en stærkere model af pumpen 6204",
    "Wir brauchen ein stärkeres Modell für Müller GmbH", "Make a shorter mail to the customer in Kiel",
    "spørg Hansen igen", "Frag Müller noch einmal", "ask", "", "a shorter one? " * 40,
]  # fmt: skip

SMALL, MIDDLE, LARGE = card("small", Tier.BUDGET), card("middle", Tier.STANDARD), card("large", Tier.PREMIUM)
QUESTION = Turn(role="user", text="What is a ball bearing?", author="Anna")
BEFORE = Turn(role="user", text="Hello", author="Bo")
ANSWER = Turn(role="assistant", text="A part.")


@pytest.mark.parametrize(("kind", "text"), SAID)
def test_it_is_understood_in_three_languages(kind: Kind, text: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize("text", NOT_SAID)
def test_anything_else_stays_a_message(text: str) -> None:
    assert kind_of(text) is None


def message(text: str) -> Message:
    return Message(
        id="m2",
        thread=Thread(platform="test", tenant="T", channel="C", root="r"),
        author=Author(id="U1"),
        text=text,
        at=datetime(2026, 11, 24, tzinfo=UTC),
    )


def exchange(model: str, intent: str = "tech_docs") -> Exchange:
    return Exchange(
        id=f"x-{model}",
        message_id="m1",
        thread_key="t",
        platform="test",
        author="p",
        at=datetime(2026, 11, 24, tzinfo=UTC),
        question="",
        answer="",
        decision=decision(intent=intent),
        completion=Completion(text="", model=model, finish="stop", usage=Usage()),
    )


def test_the_earlier_question_takes_the_messages_place_with_what_stood_before_it() -> None:
    resolved = resolve(message("ask a stronger model"), [BEFORE, QUESTION, ANSWER], [exchange("small")])
    assert resolved.message.text == QUESTION.text
    assert resolved.message.id == "m2"
    assert resolved.history == (BEFORE,)
    assert resolved.follow_up is not None
    assert resolved.follow_up.said_since == (ANSWER,)
    assert (resolved.follow_up.answered_by, resolved.follow_up.intent) == (("small",), "tech_docs")


def test_a_question_that_is_asked_again_is_asked_without_the_bots_name() -> None:
    named = Turn(role="user", text="@Dirigent What is a ball bearing?", author="Anna")
    resolved = resolve(message("ask another model"), [named, ANSWER], [exchange("small")])
    assert resolved.message.text == "What is a ball bearing?"


def test_asking_twice_goes_on_from_the_second_answer_and_never_takes_a_follow_up_for_the_question() -> None:
    history = [QUESTION, ANSWER, Turn(role="user", text="spørg en anden model"), ANSWER]
    earlier = [exchange("middle"), exchange("small"), exchange("of-another-question")]
    resolved = resolve(message("spørg en anden model"), history, earlier)
    assert resolved.message.text == QUESTION.text
    assert resolved.follow_up is not None
    assert resolved.follow_up.answered_by == ("middle", "small")


def test_to_be_shorter_the_model_sees_its_answer_and_the_wish() -> None:
    resolved = resolve(message("shorter"), [QUESTION, ANSWER], [exchange("small")])
    assert resolved.message.text == "shorter"
    assert resolved.history == (QUESTION, ANSWER)
    assert resolved.follow_up is not None


@pytest.mark.parametrize("history", [[], [QUESTION], [ANSWER]])
def test_where_nothing_was_answered_the_message_stands_for_itself(history: Sequence[Turn]) -> None:
    resolved = resolve(message("ask a stronger model"), history, [])
    assert resolved.message.text == "ask a stronger model"
    assert resolved.follow_up is None


def arranged(
    strategy: str, cards: Sequence[ModelCard], answered_by: tuple[str, ...], language: Language = "en"
) -> tuple[list[str], str]:
    choice = Choice(
        cards=tuple(cards),
        rule=IntentRule(name="chat", strategy=strategy, quality=0.3),
        need=Need(quality=0.3),
        tag=Tag(level=Level.INTERNAL),
        language=language,
        answered_by=answered_by,
    )
    arrangement = STRATEGIES[strategy].arrange(choice)
    assert arrangement.strategy == strategy
    return [each.name for each in arrangement.candidates], arrangement.because[0]


@pytest.mark.parametrize(
    ("answered_by", "candidates"),
    [
        (("small",), ["middle", "large"]),
        (("middle",), ["large"]),
        (("small", "middle"), ["large"]),
        (("large",), []),
        ((), ["middle", "large"]),  # nobody knows: whoever would have been asked first
    ],
)
def test_a_stronger_model_is_of_a_higher_tier_the_next_one_first(
    answered_by: tuple[str, ...], candidates: list[str]
) -> None:
    assert arranged("stronger", [LARGE, SMALL, MIDDLE], answered_by)[0] == candidates


def test_another_model_is_one_that_has_not_answered_yet() -> None:
    assert arranged("another", [SMALL, MIDDLE, LARGE], ("small",))[0] == ["middle", "large"]
    assert arranged("another", [SMALL, MIDDLE], ("middle", "small"))[0] == []


def test_the_offline_model_is_weaker_than_any_language_model() -> None:
    offline = card("offline", Tier.BUDGET, provider="offline")
    assert arranged("stronger", [offline, SMALL], ("offline",))[0] == ["small"]
    assert arranged("stronger", [offline, SMALL], ("small",))[0] == []


def test_the_same_model_goes_on_when_its_answer_is_to_be_shortened() -> None:
    assert arranged("same", [SMALL, MIDDLE, LARGE], ("large",))[0][0] == "large"


@pytest.mark.parametrize("language", LANGUAGES)
def test_if_there_is_no_stronger_model_the_reason_says_so(language: Language) -> None:
    words = {"da": "er stærkere end large", "de": "ist stärker als large", "en": "is stronger than large"}
    assert words[language] in arranged("stronger", [SMALL, LARGE], ("large",), language)[1]
