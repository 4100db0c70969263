"""What only the whole program shows on Slack: Stop reaches the model, and a click finds its thread."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from bot import wiring
from bot.settings import ModelSettings, Settings, SlackSettings, StorageSettings, WebSettings
from routing.vocabulary import Residency
from tests.peers.slack import LocalSlack, dm_of

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


def settings(slack: LocalSlack, *models: ModelSettings) -> Settings:
    whole = Settings(
        web=WebSettings(port=0, playground=False),
        storage=StorageSettings(url="sqlite://"),
        slack=SlackSettings(bot_token=slack.bot_token, app_token=slack.app_token, api_url=slack.api_url),
    )
    return replace(whole, models=models) if models else whole


async def test_slacks_own_stop_button_hangs_up_on_the_model() -> None:
    async with LocalSlack() as slack, endless() as model:
        card = ModelSettings(
            name="endless",
            provider="compatible",
            model="m",
            base_url=model.address,
            api_key="k",
            residency=Residency.ON_PREM,
        )
        async with wiring.running(settings(slack, card)):
            root = await slack.direct(ANNA, "Skriv en lang historie om et pakhus")
            await slack.until(lambda: slack.answers(dm_of(ANNA), root), 15)
            await slack.press_stop(ANNA, dm_of(ANNA), root)
            await asyncio.wait_for(model.hung_up.wait(), 15)
            await slack.until(lambda: "Stoppet" in slack.answers(dm_of(ANNA), root)[0].body, 15)
            await slack.until(lambda: slack.space.sessions[dm_of(ANNA), root] == "active", 15)


async def test_a_summary_of_a_thread_and_its_shorter_version_stand_in_that_thread() -> None:
    async with LocalSlack() as slack, wiring.running(settings(slack)):
        root = await slack.say(
            "U0BERND", "C0SALES", "Wir nehmen das Angebot von SKF. Anna bestellt bis Freitag."
        )
        await slack.say(ANNA, "C0SALES", "!summarize", root)
        await slack.until(lambda: [p for p in slack.answers("C0SALES", root) if p.menu], 15)
        first = slack.answers("C0SALES", root)[0]
        assert "SKF" in first.body
        await slack.click(ANNA, first, first.menu[2])
        await slack.until(lambda: len([p for p in slack.answers("C0SALES", root) if p.menu]) == 2, 15)


async def test_a_private_summary_is_posted_when_its_asker_says_so() -> None:
    async with LocalSlack() as slack, wiring.running(settings(slack)):
        await slack.say("U0BERND", "C0SALES", "Wir nehmen das Angebot von SKF. Anna bestellt bis Freitag.")
        await slack.command("U0CAROL", "C0SALES", "/summarize", "24h in en")
        await slack.until(lambda: [w for w in slack.whispers("U0CAROL") if w.buttons], 15)
        whisper = next(w for w in slack.whispers("U0CAROL") if w.buttons)
        await slack.click("U0CAROL", whisper, "Post in channel")
        await slack.until(
            lambda: [p for p in slack.space.posts if "Carol Smith shares a summary" in p.body], 15
        )
