"""The buttons under an answer and the dialogs behind them."""

import pytest

from routing.vocabulary import Choice, Exchange, Reply
from tests.adapters.chat.slack.conftest import Stage, reply
from tests.peers.reception import Rating
from tests.peers.slack import Post


async def answered(stage: Stage, exchange: Exchange, language: str = "en") -> Post:
    draft, message = await stage.draft()
    stage.reception.exchanges[exchange.id] = exchange
    await draft.finish(reply("an answer", exchange=exchange.id, language=language))
    return stage.slack.answers("C0GENERAL", message.thread.root)[0]


@pytest.mark.parametrize(
    ("person", "thanks"),
    [
        ("U0ANNA", "Tak, det er noteret."),
        ("U0BERND", "Danke, das ist notiert."),
        ("U0CAROL", "Thank you, noted."),
    ],
)
async def test_a_thumb_is_stored_at_once_and_thanked_for_in_private(
    stage: Stage, exchange: Exchange, person: str, thanks: str
) -> None:
    post = await answered(stage, exchange)
    assert (await stage.slack.click(person, post, "Good answer")).taken
    assert stage.reception.ratings == [Rating(exchange="x1", author=person, verdict="up")]
    await stage.slack.until(lambda: stage.slack.whispers(person))
    assert [whisper.text for whisper in stage.slack.whispers(person)] == [thanks]
    assert not stage.slack.views(person)


@pytest.mark.parametrize(
    ("person", "bad", "wrong", "privacy"),
    [
        ("U0ANNA", "Dårligt svar", "Forkert", "Databeskyttelse"),
        ("U0BERND", "Schlechte Antwort", "Falsch", "Datenschutz"),
        ("U0CAROL", "Bad answer", "Wrong", "Privacy"),
    ],
)
async def test_thumbs_down_asks_for_reasons_and_stores_them(
    stage: Stage, exchange: Exchange, person: str, bad: str, wrong: str, privacy: str
) -> None:
    post = await answered(stage, exchange, {"U0ANNA": "da", "U0BERND": "de"}.get(person, "en"))
    await stage.slack.click(person, post, bad)
    assert stage.reception.ratings[0].verdict == "down"
    await stage.slack.until(lambda: stage.slack.views(person))
    view = stage.slack.views(person)[0]
    assert {wrong, privacy} < set(view.choices)
    assert (await stage.slack.submit(view, ticked=[wrong, privacy], comment="alt for dyrt")).taken
    assert await stage.reception.rating(2) == Rating(
        exchange="x1",
        author=person,
        verdict="down",
        reasons=("wrong", "privacy"),
        comment="alt for dyrt",
    )


async def test_a_click_on_an_answer_that_is_gone_says_so(stage: Stage, exchange: Exchange) -> None:
    post = await answered(stage, exchange)
    stage.reception.exchanges.clear()
    for label in post.buttons:
        assert (await stage.slack.click("U0BERND", post, label)).taken
    await stage.slack.until(lambda: len(stage.slack.whispers("U0BERND")) == 3)
    assert {w.text for w in stage.slack.whispers("U0BERND")} == {"Diese Antwort gibt es nicht mehr."}
    assert not stage.slack.views("U0BERND")


@pytest.mark.parametrize(
    ("person", "title", "reason"),
    [
        ("U0ANNA", "Hvorfor dette svar?", "Begrundelse"),
        ("U0BERND", "Warum diese Antwort?", "Begründung"),
        ("U0CAROL", "Why this answer?", "Reasons"),
    ],
)
async def test_why_shows_the_decision_in_the_persons_language(
    stage: Stage, exchange: Exchange, person: str, title: str, reason: str
) -> None:
    post = await answered(stage, exchange)
    await stage.slack.click(person, post, "Why?")
    await stage.slack.until(lambda: stage.slack.views(person))
    view = stage.slack.views(person)[0]
    assert view.title == title
    assert f"*{reason}*: The words name goods &amp; a customer &lt;here&gt;." in view.words
    assert "far-away: it computes outside the EU" in view.words


async def test_a_click_that_comes_too_late_for_a_dialog_is_still_stored(
    stage: Stage, exchange: Exchange
) -> None:
    post = await answered(stage, exchange)
    stage.slack.space.trigger_lifetime = 0.0
    await stage.slack.click("U0CAROL", post, "Bad answer")
    await stage.slack.until(lambda: stage.slack.whispers("U0CAROL"))
    assert stage.reception.ratings[0].verdict == "down"
    assert stage.slack.whispers("U0CAROL")[0].text == "Thank you, noted."
    assert stage.slack.calls("views.open")[0].error == "expired_trigger_id"


async def test_reasons_that_no_dialog_can_show_any_more_are_whispered(
    stage: Stage, exchange: Exchange
) -> None:
    post = await answered(stage, exchange)
    stage.slack.space.trigger_lifetime = 0.0
    await stage.slack.click("U0ANNA", post, "Why?")
    await stage.slack.until(lambda: stage.slack.whispers("U0ANNA"))
    assert "*Begrundelse*: The words name goods" in stage.slack.whispers("U0ANNA")[0].text


async def test_a_verdict_may_be_changed(stage: Stage, exchange: Exchange) -> None:
    post = await answered(stage, exchange)
    await stage.slack.click("U0ANNA", post, "Bad answer")
    await stage.slack.click("U0ANNA", post, "Good answer")
    assert [rating.verdict for rating in stage.reception.ratings] == ["down", "up"]


async def test_words_of_the_reply_serve_where_the_person_is_unknown(stage: Stage, exchange: Exchange) -> None:
    post = await answered(stage, exchange, "de")
    stage.slack.web.granted.discard("users:read")
    await stage.slack.click("U0BERND", post, "Gute Antwort")
    await stage.slack.until(lambda: stage.slack.whispers("U0BERND"))
    assert stage.slack.whispers("U0BERND")[0].text == "Danke, das ist notiert."


async def asked_back(stage: Stage, exchange: Exchange) -> Post:
    draft, message = await stage.draft()
    stage.reception.exchanges[exchange.id] = exchange
    choices = (Choice(label="Tilbud", value="quote"), Choice(label="Noget andet", value="chat"))
    question = Reply(text="Hvad passer bedst?", language="da", exchange="x1", choices=choices)
    await draft.finish(question)
    return stage.slack.answers("C0GENERAL", message.thread.root)[0]


async def test_a_question_of_the_bot_has_its_choices_in_the_place_of_thumbs(
    stage: Stage, exchange: Exchange
) -> None:
    post = await asked_back(stage, exchange)
    assert post.buttons == ("Tilbud", "Noget andet")


async def test_a_choice_is_passed_on_and_takes_the_place_of_the_buttons(
    stage: Stage, exchange: Exchange
) -> None:
    post = await asked_back(stage, exchange)
    assert (await stage.slack.click("U0ANNA", post, "Tilbud")).taken
    assert stage.reception.choices == [("x1", "quote", "U0ANNA")]
    root = stage.reception.accepted[0].thread.root
    await stage.slack.until(lambda: not stage.slack.answers("C0GENERAL", root)[0].buttons)
    assert stage.slack.answers("C0GENERAL", root)[0].body == "Valgt: Tilbud"


async def test_a_choice_for_a_question_that_is_gone_says_so(stage: Stage, exchange: Exchange) -> None:
    post = await asked_back(stage, exchange)
    stage.reception.exchanges.clear()
    assert (await stage.slack.click("U0ANNA", post, "Noget andet")).taken
    await stage.slack.until(lambda: stage.slack.whispers("U0ANNA"))
    assert stage.slack.whispers("U0ANNA")[0].text == "Det svar findes ikke længere."
