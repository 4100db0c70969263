"""What raises the level of a request, as the settings wire it; and what lowers one: a reason, on record."""

from datetime import UTC, datetime

import pytest

from bot import wiring
from bot.settings_file import parse
from routing.sensitivity.lowering import lowered
from routing.vocabulary import (
    Attachment,
    Author,
    Exchange,
    Level,
    Message,
    Reply,
    Residency,
    Tag,
    Thread,
    Turn,
)
from tests.bot.test_conversation import card, house, message
from tests.peers.models import Scripted

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


# --- lowering ---------------------------------------------------------------------------------------

SICK = "Skriv til Jens Hansen, at hans sygemelding er modtaget"
LOWER = "sænk: Jens Hansen er en opdigtet testperson"


async def asked_to_lower(
    question: str, wish: str, residency: Residency = Residency.EU
) -> tuple[Reply, Reply, Exchange]:
    """The answer to a question, the one after the wish in the same thread, and what was logged of that."""
    async with house({"m": Scripted()}, cards=[card("m", residency)]) as home:
        first = await home.say(message(question))
        second = await home.say(message(wish))
        exchange = await home.reception.explain(second.exchange)
    assert exchange is not None
    assert exchange.decision is not None
    return first, second, exchange


async def test_a_level_that_is_a_judgement_is_lowered_by_one_with_the_reason_on_record() -> None:
    first, second, exchange = await asked_to_lower(SICK, LOWER)
    assert (first.level, second.level) == (Level.RESTRICTED, Level.CONFIDENTIAL)
    assert second.text == "Ja."
    decision = exchange.decision
    assert decision is not None
    assert (decision.tag.level, decision.tag.found) == (Level.CONFIDENTIAL, Level.RESTRICTED)
    record = decision.because[-1]
    assert "Sænket fra „strengt fortrolig“ til „fortrolig“" in record
    assert "opdigtet testperson" in record
    assert "Jens Hansen" not in record


@pytest.mark.parametrize("wish", ["sænk: nej", "sænk", "sænk niveauet", "lower:"])
async def test_without_a_reason_nothing_is_lowered(wish: str) -> None:
    _, second, _ = await asked_to_lower(SICK, wish)
    assert second.level == Level.RESTRICTED


@pytest.mark.parametrize(
    "question",
    [
        "Skriv til Jens Hansen, cpr 211062-5629, at hans sygemelding er modtaget",
        "strengt fortroligt: skriv til Jens Hansen, at mødet er flyttet",
    ],
)
async def test_identifiers_and_marks_are_no_judgement_and_stay(question: str) -> None:
    _, second, exchange = await asked_to_lower(question, LOWER)
    assert second.level == Level.RESTRICTED
    assert "kan ikke sænkes her" in second.text
    assert exchange.attempts == ()


async def test_who_is_refused_learns_how_to_say_that_it_was_a_misjudgement() -> None:
    first, second, _ = await asked_to_lower(SICK, LOWER, Residency.THIRD_COUNTRY)
    assert "`sænk:`" in first.text
    assert second.level == Level.CONFIDENTIAL


def test_the_settings_may_keep_everybody_from_lowering() -> None:
    assert not wiring.brain(parse("[sensitivity]\nlowering = false", environment={})).lowering


def test_the_lowered_level_of_a_channel_stays_above_its_floor() -> None:
    found = Tag(level=Level.RESTRICTED, because=("hr.employee",))
    assert lowered(found, Level.RESTRICTED) == found
    assert lowered(found, Level.INTERNAL).level == Level.CONFIDENTIAL
