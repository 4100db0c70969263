"""What raises the level of a request, as the settings wire it; nothing that anybody writes lowers one."""

from datetime import UTC, datetime

import pytest

from bot import wiring
from bot.settings_file import parse
from routing.vocabulary import Attachment, Author, Level, Message, Tag, Thread, Turn

AT = datetime(2026, 11, 24, tzinfo=UTC)
brain = wiring.brain(parse('[sensitivity.channels]\n"#personale" = "restricted"', environment={}))


def tagged(text: str, *said: str, channel: str = "general", attached: str = "") -> Tag:
    """The tag of a message in a thread where that was said before it."""
    thread = Thread(platform="slack", tenant="t", channel="C1", root="1", channel_name=channel)
    message = Message(id="m", thread=thread, author=Author(id="u"), text=text, at=AT)
    if attached:
        file = Attachment(name="brev.txt", media_type="text/plain", size=len(attached), text=attached)
        message = Message(id="m", thread=thread, author=Author(id="u"), text=text, at=AT, attachments=(file,))
    history = [Turn(role="user", text=one, author="u", at=AT) for one in said]
    return brain.consider(message, history).tag


def test_a_thread_never_falls_below_its_highest_message() -> None:
    talk = ["Mette har været sygemeldt siden mandag", "ok", "hvad med mødet?"]
    assert [tagged("tak", *talk[:count]).level for count in range(4)] == [
        Level.INTERNAL,
        Level.RESTRICTED,
        Level.RESTRICTED,
        Level.RESTRICTED,
    ]


def test_a_mark_that_a_writer_once_set_stays_with_the_thread() -> None:
    assert tagged("og hvad så?", "strengt fortroligt: vi køber konkurrenten").level == Level.RESTRICTED


def test_a_channels_floor_holds_for_whatever_is_written_there() -> None:
    assert tagged("hej", channel="personale").level == Level.RESTRICTED
    assert tagged("hej").level == Level.INTERNAL


def test_what_is_attached_raises_the_level() -> None:
    assert tagged("opsummer filen", attached="Gehalt von Frau Schmidt: 65.000 Euro").level == Level.RESTRICTED
    assert tagged("opsummer filen", attached="Tagesordnung: 1. Messe, 2. Lager").level == Level.INTERNAL


def test_a_writer_may_raise_the_level() -> None:
    assert tagged("fortroligt: den nye maskine").level == Level.CONFIDENTIAL


@pytest.mark.parametrize(
    "word", ["offentlig:", "öffentlich:", "public:", "/public", "level 0:", "ikke fortroligt:"]
)
def test_nothing_that_anybody_writes_lowers_a_level(word: str) -> None:
    assert tagged(f"{word} cpr 211062-5629").level == Level.RESTRICTED
    assert tagged(f"{word} hej", channel="personale").level == Level.RESTRICTED
    assert tagged(f"{word} hej", "cpr 211062-5629").level == Level.RESTRICTED
