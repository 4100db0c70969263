"""What Teams alone has, with the whole program behind it and the offline model as the only one."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web

from bot import wiring
from bot.settings import Settings, TeamsSettings
from tests.dialogs.stages import PATIENCE, quiet_settings
from tests.peers.teams import CHANNEL, GROUP, PERSONAL, LocalTeams, Shown, serve
from tests.peers.teams.activities import Place
from tests.peers.teams.cards import actions_of, dialog_of, fields_of, table_of

QUOTE = "Angebot für 200 Kugellager 6204 an Müller GmbH"
THREAD = f"{CHANNEL};messageid=17"


@asynccontextmanager
async def company(
    settings: Settings, file_hosts: tuple[str, ...] = (), *, history: bool = False
) -> AsyncIterator[LocalTeams]:
    async with LocalTeams() as local:
        app = local.settings
        teams = TeamsSettings(
            app_id=app.app_id,
            app_password=app.app_password,
            tenant_id=app.tenant_id,
            openid_metadata_url=app.openid_metadata_url,
            token_url=app.token_url,
            service_url_hosts=app.service_url_hosts,
            file_hosts=file_hosts,
            history=history,
            graph_url=f"{local.url}/v1.0",
        )
        async with wiring.running(replace(settings, teams=teams)) as program:
            local.bot_url = f"{program.url}/api/messages"
            yield local


@pytest.fixture
async def teams(tmp_path: Path) -> AsyncIterator[LocalTeams]:
    async with company(quiet_settings(tmp_path)) as local:
        yield local


async def _finished(teams: LocalTeams, conversation: str, count: int = 1) -> Shown:
    """The `count`-th message of the bot in a conversation that carries a card."""

    def cards() -> list[Shown]:
        return [shown for shown in teams.seen(conversation) if shown.card]

    await teams.until(lambda: len(cards()) >= count, PATIENCE)
    return cards()[count - 1]


async def test_a_slash_command_in_a_channel_is_answered_to_the_asker_alone(teams: LocalTeams) -> None:
    await teams.say("channel", QUOTE.replace("Angebot", "quote"), targeted=True, thread="17")
    await _finished(teams, THREAD)
    assert all(shown.targeted for shown in teams.seen(THREAD))
    assert len(teams.seen(THREAD)) == 1
    assert "Müller GmbH" in teams.seen(THREAD)[0].text


@pytest.mark.parametrize(
    ("locale", "text", "words"),
    [
        ("da-DK", "Vi besluttede at give 15 % rabat. Hvem ringer til kunden?", ["15 % rabat", "Hvem ringer"]),
        ("de-DE", "Wir haben beschlossen, Lieferant B zu nehmen. Wer prüft die Dichtungen?", ["Lieferant B"]),
        ("en-GB", "We decided to go with supplier B. Who will check the seals?", ["supplier B", "seals"]),
    ],
)
async def test_a_message_is_summarized_in_a_dialog_and_nothing_appears_in_the_channel(
    teams: LocalTeams, locale: str, text: str, words: list[str]
) -> None:
    dialog = await teams.summarize("channel", f"<p>{text}</p>", locale=locale)
    shown = json.dumps(dialog_of(dialog.json), ensure_ascii=False)
    for word in words:
        assert word in shown
    assert "offline" in shown
    assert teams.conversations.requests == []


@pytest.mark.parametrize("place", ["personal", "channel"])
async def test_what_a_quote_still_needs_is_filled_in_on_its_card(teams: LocalTeams, place: Place) -> None:
    conversation = PERSONAL if place == "personal" else THREAD
    await teams.say(place, QUOTE, thread="17")
    draft = await _finished(teams, conversation)
    prices = [field["label"] for field in fields_of(draft.card) if "6204" in field["label"]]
    values = {prices[0]: "3,50 EUR", "Lieferung": "4 Wochen", "Umsatzsteuer (%)": "19"}
    await teams.press(draft, "Ausfüllen und senden", values, locale="de-DE")
    text = (await _finished(teams, conversation, 2)).text
    for words in ("Müller GmbH", "700,00 EUR", "133,00 EUR", "833,00 EUR", "4 Wochen"):
        assert words in text


async def test_after_a_thumb_down_the_wish_for_a_stronger_model_is_answered_in_the_thread(
    teams: LocalTeams,
) -> None:
    await teams.say("channel", QUOTE, thread="17")
    await teams.rate(await _finished(teams, THREAD), "dislike", locale="de-DE")
    offer = await _finished(teams, THREAD, 2)
    await teams.press(offer, "Frag ein stärkeres Modell", locale="de-DE")
    assert (await _finished(teams, THREAD, 3)).thumbs


async def test_a_deleted_message_is_gone_from_what_the_bot_knows(teams: LocalTeams) -> None:
    sent = await teams.say("personal", QUOTE, locale="de-DE")
    await _finished(teams, PERSONAL)
    await teams.delete("personal", sent)
    await teams.say("personal", "/summarize", locale="de-DE")
    assert "Müller" not in (await _finished(teams, PERSONAL, 2)).text


async def test_an_edited_message_is_known_in_its_new_words(teams: LocalTeams) -> None:
    sent = await teams.say("personal", "/ask Wir nehmen Lieferant B, das ist beschlossen.", locale="de-DE")
    await _finished(teams, PERSONAL)
    await teams.edit("personal", sent, "/ask Wir nehmen Lieferant C, das ist beschlossen.")
    await teams.say("personal", "/summarize", locale="de-DE")
    text = (await _finished(teams, PERSONAL, 2)).text
    assert "Lieferant C" in text
    assert "Lieferant B" not in text


async def test_a_file_in_the_personal_chat_is_read(tmp_path: Path) -> None:
    async def give(request: web.Request) -> web.Response:
        return web.Response(text="Vare;Antal\nLejer;200\nPakninger;50\n")

    app = web.Application()
    app.add_routes([web.get("/salg.csv", give)])
    async with serve(app) as url:
        hosts = (url.removeprefix("http://"),)
        async with company(quiet_settings(tmp_path), hosts) as teams:
            await teams.send_file("personal", "Hvad er summen af Antal?", "salg.csv", f"{url}/salg.csv")
            shown = await _finished(teams, PERSONAL)
            assert any("250" in row for row in table_of(shown.cards))
            assert [source["name"] for source in shown.citations] == ["salg.csv"]


@pytest.mark.parametrize(
    ("place", "name", "words"),
    [("personal", "tilbud.pdf", "jeg ikke må hente fra"), ("channel", "notat.txt", "direkte chat")],
)
async def test_a_file_that_is_not_read_is_named_with_the_reason(
    teams: LocalTeams, place: Place, name: str, words: str
) -> None:
    await teams.send_file(
        place, "Kan du lave en opsummering af filen her?", name, "https://elsewhere.example/f"
    )
    conversations = {PERSONAL} | {c for _, c, _ in teams.conversations.requests}

    def said() -> bool:
        everywhere = conversations | {c for _, c, _ in teams.conversations.requests}
        return any(words in shown.text and name in shown.text for c in everywhere for shown in teams.seen(c))

    await teams.until(said, PATIENCE)


async def test_a_chat_that_the_bot_may_read_is_summarized_with_its_messages_as_citations(
    tmp_path: Path,
) -> None:
    async with company(quiet_settings(tmp_path), history=True) as teams:
        teams.chat(
            "groupChat",
            ("Anna", "We decided to go with supplier B for the bearings."),
            ("Bo", "Who will check the seals before Friday?"),
        )
        await teams.say("groupChat", "/summarize")
        shown = await _finished(teams, GROUP)
        assert "supplier B" in shown.text
        assert [source["name"].partition(",")[0] for source in shown.citations] == ["Anna", "Bo"]


async def test_help_is_a_card_in_the_askers_language(teams: LocalTeams) -> None:
    await teams.say("personal", "/help", locale="da-DK")
    shown = await _finished(teams, PERSONAL)
    assert "Kommandoer" in json.dumps(shown.card)
    assert shown.text == ""


async def test_the_button_on_the_privacy_card_forgets_the_thread(teams: LocalTeams) -> None:
    await teams.say("channel", QUOTE, thread="17")
    await _finished(teams, THREAD)
    await teams.say("channel", "/privacy", thread="17", locale="da-DK")
    privacy = await _finished(teams, THREAD, 2)
    (forget,) = [action["title"] for action in actions_of(privacy.card)]
    await teams.press(privacy, forget, locale="da-DK")
    done = await _finished(teams, THREAD, 3)
    assert "3 Zeilen und Antworten" in json.dumps(done.card, ensure_ascii=False)
