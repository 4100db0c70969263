"""A message that its author takes back or changes, over a real ledger; and files that were not read."""

from dataclasses import replace

import pytest

from routing.vocabulary import Attachment, Residency, Unread
from tests.bot.test_conversation import UNCLEAR, card, house, message
from tests.peers.models import Scripted, Silent


async def test_what_was_taken_back_is_not_asked_about_again() -> None:
    model = Scripted(pieces=["Svar"])
    async with house({"m": model}) as home:
        taken = message("Kan du forklare hvad et kugleleje er?")
        reply = await home.say(taken)
        await home.reception.withdraw([taken.id])
        await home.say(message("Og hvad koster det normalt?"))
        assert [turn.text for turn in model.asked[1].turns] == ["Og hvad koster det normalt?"]
        exchange = await home.reception.explain(reply.exchange)
        assert exchange is not None
        assert (exchange.question, exchange.answer) == ("", "")


async def test_what_is_taken_back_while_it_is_answered_ends_and_leaves_no_words() -> None:
    model = Silent()
    async with house({"m": model}) as home:
        taken = message("Skriv en lang artikel om kuglelejer")
        await home.reception.accept(taken)
        await model.reached.wait()
        await home.reception.withdraw([taken.id])
        reply = await home.reply()
        assert model.closed == 1
        assert await home.ledger.memory.recall(taken.thread.key, 9) == ()
        exchange = await home.reception.explain(reply.exchange)
        assert exchange is not None
        assert (exchange.question, exchange.answer) == ("", "")


async def test_what_is_taken_back_takes_with_it_the_answer_that_its_chosen_button_began() -> None:
    model = Silent()
    async with house({"m": model}) as home:
        question = await home.say(message(UNCLEAR, ident="m-unclear"))
        assert await home.reception.choose(question.exchange, "quote", "U1")
        await model.reached.wait()
        await home.reception.withdraw(["m-unclear"])
        reply = await home.reply()
        assert model.closed == 1
        exchange = await home.reception.explain(reply.exchange)
        assert exchange is not None
        assert (exchange.question, exchange.answer) == ("", "")


async def test_what_waits_behind_another_answer_is_answered_in_its_changed_words() -> None:
    model = Silent()
    async with house({"m": model}) as home:
        first, second = message("Skriv en lang artikel om kuglelejer"), message("Hvad koster det?")
        await home.reception.accept(first)
        await model.reached.wait()
        await home.reception.accept(second)
        await home.reception.amend(replace(second, text="forget", command="privacy"))
        await home.reception.stop(first.thread)
        await home.reply()
        assert "slettet" in (await home.reply()).text


async def test_a_follow_up_knows_the_changed_words() -> None:
    model = Scripted(pieces=["Svar"])
    async with house({"m": model}) as home:
        said = message("Vi tager leverandør B, det er besluttet.", command="ask")
        await home.say(said)
        await home.reception.amend(replace(said, text="Vi tager leverandør C, det er besluttet."))
        await home.say(message("Hvem valgte vi?"))
        assert [turn.text for turn in model.asked[1].turns[:2]] == [
            "Vi tager leverandør C, det er besluttet.",
            "Svar",
        ]


@pytest.mark.parametrize(
    ("locale", "because", "words"),
    [
        ("da-DK", "kind", "„a.pdf“ har jeg ikke læst: jeg læser tekst, csv, pdf"),
        ("de-DE", "size", "„a.pdf“ habe ich nicht gelesen: Sie ist größer als 20 MB"),
        ("en-GB", "scope", "I cannot see the file “a.pdf” here"),
        ("en-GB", "place", "I have not fetched the file “a.pdf”"),
        ("da-DK", "gone", "„a.pdf“ kunne jeg ikke hente"),
    ],
)
async def test_a_file_that_was_not_read_is_said_so_alone_or_below_the_answer(
    locale: str, because: Unread, words: str
) -> None:
    model = Scripted(pieces=["Svar"])
    file = Attachment(name="a.pdf", media_type="application/pdf", size=0, unread=because)
    async with house({"m": model}) as home:
        alone = await home.say(replace(message("", locale=locale), attachments=(file,)))
        assert words in alone.text
        assert model.asked == []
        text = "Hvad er et kugleleje?" if locale == "da-DK" else "Was ist ein Kugellager?"
        text = "What is a ball bearing used for?" if locale == "en-GB" else text
        beside = await home.say(replace(message(text, locale=locale, root="t2"), attachments=(file,)))
        assert beside.text.startswith("Svar\n\n")
        assert words in beside.text


async def test_a_file_with_a_persons_number_goes_to_no_model_outside_the_eu() -> None:

    model = Scripted()
    file = Attachment(name="løn.csv", media_type="text/plain", size=9, text="navn;cpr\nJens;010190-1234")
    async with house({"far": model}, cards=[card("far", Residency.THIRD_COUNTRY)]) as home:
        await home.say(replace(message("Hvad er summen af kolonnen?"), attachments=(file,)))
        assert model.asked == []
