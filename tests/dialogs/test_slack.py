"""What only the whole program shows on Slack: Stop reaches the model, and a click finds its thread."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Literal

import pytest

from bot import wiring
from bot.settings import ModelSettings, Settings, SlackSettings, StorageSettings, WebSettings
from routing.vocabulary import Residency
from tests.adapters.files.samples import docx, paragraph, png
from tests.peers.dialects import Script
from tests.peers.providers import provider
from tests.peers.slack import LocalSlack, dm_of
from tests.peers.slack.workspace import File, words_of

pytestmark = pytest.mark.parametrize("mode", ["socket", "http"])

Mode = Literal["socket", "http"]
ANNA = "U0ANNA"


class Endless:
    """A model's server that begins to answer and never ends; it notices when its caller hangs up."""

    def __init__(self) -> None:
        self.address = ""
        self.hung_up = asyncio.Event()

    async def listen(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
        piece = (
            '{"id":"1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Ord "}}]}'
        )
        writer.write(f"{head}data: {piece}\n\n".encode())
        while await reader.read(65_536):
            pass
        self.hung_up.set()
        writer.close()


@asynccontextmanager
async def endless() -> AsyncIterator[Endless]:
    model = Endless()
    server = await asyncio.start_server(model.listen, "127.0.0.1", 0)
    async with server:
        model.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
        yield model


@asynccontextmanager
async def running(slack: LocalSlack, mode: Mode, *models: ModelSettings) -> AsyncIterator[None]:
    """The whole program, reached over this transport."""
    whole = Settings(
        web=WebSettings(port=0, playground=False),
        storage=StorageSettings(url="sqlite://"),
        slack=SlackSettings(
            mode=mode,
            bot_token=slack.bot_token,
            app_token=slack.app_token,
            signing_secret=slack.signing_secret,
            api_url=slack.api_url,
        ),
    )
    async with wiring.running(replace(whole, models=models) if models else whole) as program:
        if mode == "http":
            await slack.deliver_to(f"{program.url}/slack/events")
        yield


def entry_of(model: Endless) -> ModelSettings:
    """The model that never comes to an end, in the settings."""
    return ModelSettings(
        name="endless",
        provider="compatible",
        model="m",
        base_url=model.address,
        api_key="k",
        residency=Residency.ON_PREM,
    )


async def test_slacks_own_stop_button_hangs_up_on_the_model(mode: Mode) -> None:
    async with LocalSlack() as slack, endless() as model, running(slack, mode, entry_of(model)):
        root = await slack.direct(ANNA, "Skriv en lang historie om et pakhus")
        await slack.until(lambda: slack.answers(dm_of(ANNA), root), 15)
        await slack.press_stop(ANNA, dm_of(ANNA), root)
        await asyncio.wait_for(model.hung_up.wait(), 15)
        await slack.until(lambda: "Stoppet" in slack.answers(dm_of(ANNA), root)[0].body, 15)
        await slack.until(lambda: slack.space.sessions[dm_of(ANNA), root] == "active", 15)


async def test_the_word_stop_as_a_message_of_its_own_hangs_up_on_the_model(mode: Mode) -> None:
    async with LocalSlack() as slack, endless() as model, running(slack, mode, entry_of(model)):
        root = await slack.direct(ANNA, "Skriv en lang historie om et pakhus")
        await slack.until(lambda: slack.answers(dm_of(ANNA), root), 15)
        await slack.direct(ANNA, "stop")
        await asyncio.wait_for(model.hung_up.wait(), 15)
        await slack.until(lambda: "Stoppet" in slack.answers(dm_of(ANNA), root)[0].body, 15)


async def test_a_summary_of_a_thread_and_its_shorter_version_stand_in_that_thread(mode: Mode) -> None:
    async with LocalSlack() as slack, running(slack, mode):
        root = await slack.say(
            "U0BERND", "C0SALES", "Wir nehmen das Angebot von SKF. Anna bestellt bis Freitag."
        )
        await slack.say(ANNA, "C0SALES", "!summarize", root)
        await slack.until(lambda: [p for p in slack.answers("C0SALES", root) if p.menu], 15)
        first = slack.answers("C0SALES", root)[0]
        assert "SKF" in first.body
        await slack.click(ANNA, first, first.menu[2])
        await slack.until(lambda: len([p for p in slack.answers("C0SALES", root) if p.menu]) == 2, 15)


async def test_a_private_summary_is_posted_when_its_asker_says_so(mode: Mode) -> None:
    async with LocalSlack() as slack, running(slack, mode):
        await slack.say("U0BERND", "C0SALES", "Wir nehmen das Angebot von SKF. Anna bestellt bis Freitag.")
        await slack.command("U0CAROL", "C0SALES", "/summarize", "24h in en")
        await slack.until(lambda: [w for w in slack.whispers("U0CAROL") if w.buttons], 15)
        whisper = next(w for w in slack.whispers("U0CAROL") if w.buttons)
        await slack.click("U0CAROL", whisper, "Post in channel")
        await slack.until(
            lambda: [p for p in slack.space.posts if "Carol Smith shares a summary" in p.body], 15
        )


async def test_a_picture_reaches_a_model_that_sees_in_the_eu_and_no_other(mode: Mode) -> None:
    async with LocalSlack() as slack, provider("chat", Script(deltas=("Et leje",))) as eu:
        near = ModelSettings(
            name="near",
            provider="compatible",
            model="m",
            base_url=eu.url,
            api_key="k",
            residency=Residency.EU,
            images=True,
        )
        far = replace(near, name="far", residency=Residency.THIRD_COUNTRY, base_url="http://127.0.0.1:9/v1")
        async with running(slack, mode, far, near):
            root = await slack.send_file(
                ANNA, dm_of(ANNA), "Hvad viser billedet?", File("F1", "a.png", png(note=b"Anna, 55.7 N"))
            )
            await slack.until(lambda: [p for p in slack.answers(dm_of(ANNA), root) if p.buttons], 15)
        (seen,) = eu.seen
        (answer,) = slack.answers(dm_of(ANNA), root)
        assert base64.b64encode(png()).decode() in str(seen.body)
        assert answer.body == "Et leje"
        assert "fortrolig" in answer.small_print


async def test_where_no_model_sees_the_words_are_answered_and_the_picture_is_said_to_be_unseen(
    mode: Mode,
) -> None:
    async with LocalSlack() as slack, running(slack, mode):
        root = await slack.send_file(
            ANNA, dm_of(ANNA), "Skriv et tilbud på 200 kuglelejer", File("F1", "a.png", png())
        )
        await slack.until(lambda: [p for p in slack.answers(dm_of(ANNA), root) if p.buttons], 15)
        assert "ingen af de opsatte modeller kan se billeder" in slack.answers(dm_of(ANNA), root)[0].body


async def test_what_a_document_holds_is_tagged_before_any_model_sees_it(mode: Mode) -> None:
    async with LocalSlack() as slack, provider("chat", Script(deltas=("never",))) as far:
        card = ModelSettings(
            name="far",
            provider="compatible",
            model="m",
            base_url=far.url,
            api_key="k",
            residency=Residency.THIRD_COUNTRY,
        )
        async with running(slack, mode, card):
            secret = docx(paragraph("CPR 010190-1234, løn 40.000 kr."))
            root = await slack.send_file(ANNA, dm_of(ANNA), "Opsummér", File("F1", "løn.docx", secret))
            await slack.until(lambda: slack.answers(dm_of(ANNA), root), 15)
            await slack.until(lambda: "strengt fortrolig" in slack.answers(dm_of(ANNA), root)[0].body, 15)
        assert far.seen == []


async def test_what_is_chosen_in_the_bots_own_tab_counts_in_the_next_answer(mode: Mode) -> None:
    async with (
        LocalSlack() as slack,
        provider("chat", Script(deltas=("first",))) as first,
        provider("chat", Script(deltas=("second",))) as second,
    ):
        one = ModelSettings(
            name="one", provider="compatible", model="m", base_url=first.url, residency=Residency.EU
        )
        other = replace(one, name="two", base_url=second.url)
        async with running(slack, mode, one, other):
            await slack.open_tab(ANNA, "home")
            await slack.until(lambda: slack.space.homes)
            for label, below in (("two (i EU)", "model"), ("Kort", "length"), ("Tysk", "language")):
                shown = slack.space.homes.pop(ANNA)
                await slack.use_home(ANNA, label, below, view=shown)
                await slack.until(lambda: ANNA in slack.space.homes)
            root = await slack.direct(ANNA, "Skriv en mail til teamet om de nye ferieregler")
            await slack.until(lambda: [p for p in slack.answers(dm_of(ANNA), root) if p.buttons], 15)
        (answer,) = slack.answers(dm_of(ANNA), root)
        assert answer.body == "second"
        assert "Warum?" in answer.buttons
        assert "Antworten Sie kurz" in str(second.seen[0].body)
        assert first.seen == []


async def test_a_person_gets_everything_that_is_kept_and_then_has_it_deleted(mode: Mode) -> None:
    async with LocalSlack() as slack, running(slack, mode):
        root = await slack.direct(ANNA, "Skriv et tilbud på 200 kuglelejer til Müller GmbH")
        await slack.until(lambda: [p for p in slack.answers(dm_of(ANNA), root) if p.buttons], 15)
        await slack.open_tab(ANNA, "home")
        await slack.until(lambda: slack.space.homes and "kuglelejer" in words_of(slack.space.homes[ANNA]))
        await slack.use_home(ANNA, "Hent mine data")
        await slack.until(lambda: [f for f in slack.space.files.values() if f.content])
        kept = json.loads(next(iter(slack.space.files.values())).content)
        assert kept["exchanges"][0]["model"] == "offline"
        assert "kuglelejer" in kept["exchanges"][0]["question"]
        assert [turn["role"] for turn in kept["remembered"]] == ["user", "assistant"]
        await slack.use_home(ANNA, "Slet mine data")
        await slack.until(lambda: any("Færdig: 3 linjer" in post.text for post in slack.space.posts))
        await slack.until(lambda: "(teksten er slettet)" in words_of(slack.space.homes[ANNA]))
