"""A running playground with a scripted bot behind it, which streams one nice answer at the test's pace."""

import asyncio
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from adapters.web.playground import Playground
from adapters.web.server import WebServer
from routing.ports import Chat, Draft
from routing.vocabulary import (
    Attempt,
    Completion,
    Decision,
    Exchange,
    Intent,
    Level,
    Message,
    ModelCard,
    Need,
    Refusal,
    Reply,
    Residency,
    Source,
    Tag,
    Thread,
    Turn,
    Usage,
)
from routing.wording import language_of
from tests.peers.reception import ScriptedReception

CARDS = (
    ModelCard(name="offline", provider="offline", model="extract", residency=Residency.ON_PREM),
    ModelCard(name="nordic-large", provider="openai", model="nl-2", residency=Residency.EU),
)

ANSWER = """**Beslutninger**

- Vi skriver sikkerhedsafsnittet om efter EN ISO 12100. [Søren Bruun](#m-s-manual-2)
- Manualen leveres som PDF og ikke på papir. [Mette Kjærgård](#m-s-manual-5)

**Åbne spørgsmål**

- Hvem kontrollerer den tyske oversættelse?
- Skal reservedelslisten med i manualen?

**Hvem gør hvad**

| Hvem | Hvad | Hvornår |
|---|---|---|
| Priya Raman | kommentarer til den engelske version | mandag 30. november |
| Jens Harder | nye fotos af nødstoppet | torsdag 26. november |
| Søren Bruun | færdigt udkast | fredag 4. december |
"""


class ScriptedBot(ScriptedReception):
    """Answers every message it accepts with `answer`. Clear `go` to hold it when half is written."""

    def __init__(self, answer: str = ANSWER) -> None:
        super().__init__()
        self.answer = answer
        self.sources: tuple[Source, ...] = ()
        self.chat: Chat | None = None
        self.histories: list[Sequence[Turn]] = []
        self.go = asyncio.Event()
        self.go.set()
        self.half_written = asyncio.Event()
        self._stops: dict[str, asyncio.Event] = {}
        self._work: set[asyncio.Task[None]] = set()

    async def accept(self, message: Message) -> bool:
        is_new = await super().accept(message)
        if is_new:
            task = asyncio.ensure_future(self._serve(message))
            self._work.add(task)
            task.add_done_callback(self._work.discard)
        return is_new

    async def stop(self, thread: Thread) -> bool:
        found = await super().stop(thread)
        if found:
            self._stops[thread.key].set()
        return found

    async def idle(self) -> None:
        """Wait until all that was accepted is answered."""
        async with asyncio.timeout(10):
            while self._work:
                await asyncio.wait(tuple(self._work))

    async def _serve(self, message: Message) -> None:
        assert self.chat is not None
        self.histories.append(await self.chat.history(message))
        draft = await self.chat.open(message)
        key = message.thread.key
        self.busy.add(key)
        stopped = self._stops[key] = asyncio.Event()
        await draft.status("Jeg læser tråden …")
        half = len(self.answer) // 2
        await draft.write(self.answer[: half // 2])
        await draft.write(self.answer[:half])
        self.half_written.set()
        await self._wait(stopped)
        self.busy.discard(key)
        self.threads.add(key)
        await self._finish(message, draft, self.answer[:half] if stopped.is_set() else self.answer)

    async def _wait(self, stopped: asyncio.Event) -> None:
        waits = [asyncio.ensure_future(self.go.wait()), asyncio.ensure_future(stopped.wait())]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()

    async def _finish(self, message: Message, draft: Draft, text: str) -> None:
        exchange = example_exchange(f"x-{len(self.exchanges) + 1}", message)
        self.exchanges[exchange.id] = exchange
        await draft.finish(
            Reply(
                text=text,
                language=language_of(message.author.locale),
                exchange=exchange.id,
                quiet="offline · i huset · 0,4 s · 0,00 €",
                level=Level.INTERNAL,
                place="i huset",
                sources=self.sources,
            )
        )


def example_exchange(exchange_id: str, message: Message) -> Exchange:
    """A full decision, as the 'why?' panel shows it."""
    intent = Intent(
        name="summarize",
        confidence=0.94,
        ranking=(("summarize", 0.94), ("doc_search", 0.03), ("chat", 0.01)),
    )
    decision = Decision(
        language="da",
        intent=intent,
        tag=Tag(level=Level.INTERNAL, because=("default.internal",)),
        need=Need(),
        strategy="task",
        candidates=(CARDS[0],),
        refused=(Refusal(model="nordic-large", because="nøglen mangler"),),
        prompt_name="summarize",
        prompt_version="1",
        because=(
            "Opgaven er at opsummere en tråd.",
            "Teksten er intern, så den må blive i huset eller i EU.",
        ),
    )
    attempt = Attempt(
        model="offline",
        provider="offline",
        residency=Residency.ON_PREM,
        purpose="answer",
        started=message.at,
        outcome="ok",
        total_ms=412,
    )
    return Exchange(
        id=exchange_id,
        message_id=message.id,
        thread_key=message.thread.key,
        platform="playground",
        author="p-1",
        at=message.at,
        question=message.text,
        answer=ANSWER,
        decision=decision,
        attempts=(attempt,),
        completion=Completion(text=ANSWER, model="offline", finish="stop", usage=Usage(), cost=0),
    )


class Company:
    """The server, up and listening while the `async with` lasts."""

    def __init__(self, bot: ScriptedBot | None = None, port: int = 0) -> None:
        self.bot = bot or ScriptedBot()
        self.playground = Playground(reception=self.bot, cards=CARDS)
        self.bot.chat = self.playground
        self.reasons: list[str] = []
        self.url = ""
        self._server = WebServer(
            host="127.0.0.1", port=port, routes=self.playground.routes(), ready=self._ready
        )

    async def _ready(self) -> Sequence[str]:
        return self.reasons

    async def __aenter__(self) -> Self:
        self.url = await self._server.start()
        return self

    async def interrupt(self) -> None:
        """The server goes away, as in a restart."""
        await self._server.stop()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.bot.go.set()
        await self.bot.idle()
        await self._server.stop()
