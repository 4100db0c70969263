"""What may happen to a picture, which nobody has read."""

from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from routing.errors import NoModelAllowed
from routing.pictures import FLOOR, RULE, marked, may_see, unseen, without_pictures
from routing.policy import DEFAULT
from routing.vocabulary import Attachment, Author, Level, Message, ModelCard, Picture, Residency, Tag, Thread
from tests.peers.models import Scripted
from tests.routing.test_gate import card, decision, gate, request

GREETING = Message(
    id="1",
    thread=Thread(platform="test", tenant="T", channel="C", root="1"),
    author=Author(id="U1"),
    text="hvad er det?",
    at=datetime(2026, 11, 24, tzinfo=UTC),
)
PICTURE = Picture(media_type="image/png", data=b"\x89PNG")


def seeing(residency: Residency = Residency.EU) -> ModelCard:
    return replace(card("sees", residency), images=True)


def brought(message: Message) -> Message:
    file = Attachment(name="photo.png", media_type="image/png", size=4, picture=PICTURE)
    return replace(message, attachments=(file,))


@pytest.mark.parametrize(
    ("level", "residency", "seen"),
    [
        (Level.CONFIDENTIAL, Residency.ON_PREM, True),
        (Level.CONFIDENTIAL, Residency.EU, True),
        (Level.RESTRICTED, Residency.ON_PREM, True),
        (Level.RESTRICTED, Residency.EU, False),
    ],
)
def test_where_the_text_needs_placeholders_the_picture_may_not_go(
    level: Level, residency: Residency, seen: bool
) -> None:
    refusal = may_see(seeing(residency), Tag(level=level), DEFAULT, "da")
    assert (refusal is None) is seen


def test_a_model_that_sees_nothing_is_refused_and_says_so_in_every_language() -> None:
    tag = Tag(level=FLOOR)
    refusals = [may_see(card(), tag, DEFAULT, language) for language in ("da", "de", "en")]
    assert [refusal.because for refusal in refusals if refusal] == [
        "Modellen kan ikke se billeder.",
        "Das Modell kann keine Bilder sehen.",
        "The model cannot see pictures.",
    ]


def test_a_picture_raises_the_level_and_never_lowers_it() -> None:
    assert marked(Tag(level=Level.PUBLIC)) == Tag(level=FLOOR, tags=("unread",), because=(RULE,))
    worse = Tag(level=Level.RESTRICTED, tags=("hr",), because=("hr.salary",))
    assert marked(worse) == replace(worse, tags=("hr", "unread"))


def test_a_picture_is_dropped_with_a_word_only_where_no_model_takes_any() -> None:
    message = brought(GREETING)
    assert unseen(message, [card(), seeing()]) is message
    assert unseen(message, [card()]) == without_pictures(message)
    assert without_pictures(message).attachments[0].unread == "unseen"


async def test_the_gate_lets_no_picture_through_to_a_model_that_may_not_see_it() -> None:
    model = Scripted(pieces=["never"])
    asked = replace(request("hvad er det?"), pictures=(PICTURE,))
    for one, level in ((card("m"), Level.CONFIDENTIAL), (replace(seeing(), name="m"), Level.RESTRICTED)):
        ask = gate({"m": model}).open(asked, decision(level, one), lambda _: None)
        with pytest.raises(NoModelAllowed):
            async with aclosing(ask(one)) as events:
                await anext(events)
    assert not model.asked
