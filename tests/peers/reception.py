"""A scripted body: what a chat adapter talks to in its tests."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from routing.errors import InboxClosed
from routing.scorecard import Report
from routing.vocabulary import Exchange, Language, Message, ModelState, Person, Thread, Verdict, Wishes
from routing.wishes import wishes_of
from tests.peers.memory_figures import report


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """One call of `rate`."""

    exchange: str
    author: str
    verdict: Verdict
    reasons: tuple[str, ...] = ()
    comment: str = ""
    inferred: bool = False


class ScriptedReception:
    """Keeps the promises of `routing.ports.Reception` in memory; tests set its state and read its records.

    Set `closed` to make every acceptance fail, fill `exchanges` with what exists, `threads` with the keys
    of threads the bot takes part in, `busy` with the keys of threads in which something is being answered,
    and `refs` with `(platform, channel, ref) -> exchange id` (an empty ref names the channel's newest).
    """

    def __init__(self) -> None:
        self.accepted: list[Message] = []
        self.duplicates: list[Message] = []
        self.ratings: list[Rating] = []
        self.stopped: list[Thread] = []
        self.withdrawn: list[str] = []
        self.amended: list[Message] = []
        self.choices: list[tuple[str, str, str]] = []
        self.closed = False
        self.exchanges: dict[str, Exchange] = {}
        self.threads: set[str] = set()
        self.busy: set[str] = set()
        self.refs: dict[tuple[str, str, str], str] = {}
        self._known: set[str] = set()
        self._changed = asyncio.Condition()

    async def accept(self, message: Message) -> bool:
        if self.closed:
            raise InboxClosed("the scripted inbox is closed")
        ids = {message.id, *message.also_known_as}
        new = not ids & self._known
        self._known |= ids
        (self.accepted if new else self.duplicates).append(message)
        await self._tell()
        return new

    async def takes_part(self, thread: Thread) -> bool:
        return thread.key in self.threads

    async def rate(
        self,
        exchange: str,
        author: str,
        verdict: Verdict,
        *,
        reasons: Sequence[str] = (),
        comment: str = "",
        inferred: bool = False,
    ) -> bool:
        if exchange not in self.exchanges:
            return False
        self.ratings.append(
            Rating(
                exchange=exchange,
                author=author,
                verdict=verdict,
                reasons=tuple(reasons),
                comment=comment,
                inferred=inferred,
            )
        )
        await self._tell()
        return True

    async def choose(self, exchange: str, intent: str, author: str) -> bool:
        if exchange not in self.exchanges:
            return False
        self.choices.append((exchange, intent, author))
        await self._tell()
        return True

    async def stop(self, thread: Thread) -> bool:
        self.stopped.append(thread)
        await self._tell()
        if not thread.root:
            return any(key.startswith(thread.siblings) for key in self.busy)
        return thread.key in self.busy

    async def withdraw(self, message_ids: Sequence[str]) -> None:
        if self.closed:
            raise InboxClosed("the scripted inbox is closed")
        self.withdrawn += message_ids
        await self._tell()

    async def amend(self, message: Message) -> None:
        if self.closed:
            raise InboxClosed("the scripted inbox is closed")
        self.amended.append(message)
        await self._tell()

    async def explain(self, exchange: str) -> Exchange | None:
        return self.exchanges.get(exchange)

    async def find_exchange(self, platform: str, channel: str, ref: str = "") -> str:
        return self.refs.get((platform, channel, ref), "")

    async def message(self, count: int = 1, within: float = 15.0) -> Message:
        """The `count`-th accepted message, waiting up to `within` seconds for it."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: len(self.accepted) >= count)
        return self.accepted[count - 1]

    async def rating(self, count: int = 1, within: float = 5.0) -> Rating:
        """The `count`-th rating, waiting up to `within` seconds for it."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: len(self.ratings) >= count)
        return self.ratings[count - 1]

    async def stop_of(self, count: int = 1, within: float = 5.0) -> Thread:
        """The thread of the `count`-th stop, waiting up to `within` seconds for it."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: len(self.stopped) >= count)
        return self.stopped[count - 1]

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()


class ScriptedSelfService:
    """Keeps the promises of `routing.ports.SelfService` in memory; tests fill `log` and `states`."""

    def __init__(self) -> None:
        self.stored: dict[tuple[str, str], str] = {}
        self.log: dict[str, list[Exchange]] = {}
        """By the person's key, newest first."""
        self.states: list[ModelState] = []
        self.reports = 0

    async def wishes(self, person: Person) -> Wishes:
        return wishes_of({name: value for (key, name), value in self.stored.items() if key == person.key})

    async def wish(self, person: Person, name: str, value: str) -> None:
        self.stored[person.key, name] = value

    async def latest(self, person: Person, most: int) -> Sequence[Exchange]:
        return self.log.get(person.key, [])[:most]

    async def export(self, person: Person) -> str:
        return json.dumps({"person": person.key, "exchanges": [e.id for e in self.log.get(person.key, [])]})

    async def erase(self, person: Person) -> int:
        self.stored = {place: value for place, value in self.stored.items() if place[0] != person.key}
        return len(self.log.pop(person.key, []))

    def models(self, language: Language) -> Sequence[ModelState]:
        return self.states

    async def report(self) -> Report:
        self.reports += 1
        now = datetime(2026, 11, 24, tzinfo=UTC)
        return report((), (), now - timedelta(days=30), now)


class ScriptedPreferences:
    """Keeps the promise of `routing.ports.Preferences` in memory."""

    def __init__(self) -> None:
        self.wishes: dict[tuple[str, str], str] = {}

    async def preference(self, owner: str, name: str) -> str:
        return self.wishes.get((owner, name), "")

    async def prefer(self, owner: str, name: str, value: str) -> None:
        self.wishes[owner, name] = value


class ScriptedVault:
    """Keeps the promise of `routing.ports.Vault` in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    async def put(self, name: str, sealed: bytes) -> None:
        self.kept[name] = sealed

    async def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    async def names(self, prefix: str) -> Sequence[str]:
        return tuple(sorted(name for name in self.kept if name.startswith(prefix)))

    async def drop(self, name: str) -> None:
        self.kept.pop(name, None)
