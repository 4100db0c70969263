"""A ledger in memory that keeps the promises of the storage ports, to test against and to test with."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from adapters.storage import Ledger
from routing.errors import Misconfigured
from routing.learning.experiment import Vote
from routing.learning.notes import Notes, Standing, Version
from routing.learning.rated import Rated
from routing.scorecard import Report, TrackRecord
from routing.vocabulary import EVALUATION, Exchange, Feedback, Label, Message, Reply, Turn
from tests.peers.memory_figures import experiment_votes, rated, report, track_records

TRIES = 5
VERSIONS_KEPT = 14
IDS_KEPT = timedelta(days=30)


@dataclass(slots=True, kw_only=True)
class Waiting:
    """One message and how far it has come."""

    message: Message | None
    message_id: str
    thread_key: str
    ids: frozenset[str]
    accepted: datetime
    state: str = "waiting"
    tries: int = 0


@dataclass(slots=True, kw_only=True)
class Outgoing:
    """One answer and how far it has come."""

    opened: datetime
    ref: str = ""
    reply: Reply | None = None
    exchange: str = ""
    place: tuple[str, str] | None = None


@dataclass(slots=True, kw_only=True)
class State:
    """What the ports share."""

    clock: Callable[[], datetime]
    inbox: list[Waiting] = field(default_factory=list)
    outbox: dict[str, Outgoing] = field(default_factory=dict)
    turns: list[tuple[str, datetime, Turn]] = field(default_factory=list)
    exchanges: dict[str, Exchange] = field(default_factory=dict)
    feedback: dict[tuple[str, str], Feedback] = field(default_factory=dict)
    doubts: dict[str, tuple[datetime, Message]] = field(default_factory=dict)
    labels: dict[str, Label] = field(default_factory=dict)
    secrets: dict[str, bytes] = field(default_factory=dict)
    preferences: dict[tuple[str, str], str] = field(default_factory=dict)
    trainings: list[tuple[Version, str]] = field(default_factory=list)
    standing: Standing = field(default_factory=Standing)
    lease: tuple[str, datetime] | None = None
    vault: dict[str, bytes] = field(default_factory=dict)


@asynccontextmanager
async def open_memory(clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> AsyncIterator[Ledger]:
    state = State(clock=clock)

    async def secret(name: str) -> bytes:
        return state.secrets.setdefault(name, name.encode().ljust(32, b".")[:32])

    yield Ledger(
        inbox=MemoryInbox(state),
        outbox=MemoryOutbox(state),
        memory=MemoryMemory(state),
        preferences=MemoryPreferences(state),
        own=MemoryOwnData(state),
        vault=MemoryVault(state),
        log=MemoryLog(state),
        doubts=MemoryDoubts(state),
        labels=MemoryLabels(state),
        scorecard=MemoryScorecard(state),
        spending=MemorySpending(state),
        experience=MemoryExperience(state),
        trainings=MemoryTrainings(state),
        secret=secret,
    )


@dataclass(frozen=True, slots=True)
class MemoryInbox:
    """See `routing.ports.Inbox`."""

    state: State

    async def accept(self, message: Message) -> bool:
        ids = frozenset((message.id, *message.also_known_as))
        if any(ids & waiting.ids for waiting in self.state.inbox):
            return False
        self.state.inbox.append(
            Waiting(
                message=message,
                message_id=message.id,
                thread_key=message.thread.key,
                ids=ids,
                accepted=self.state.clock(),
            )
        )
        return True

    async def claim(self) -> Message | None:
        busy = {waiting.thread_key for waiting in self.state.inbox if waiting.state == "running"}
        for waiting in self.state.inbox:
            if waiting.state == "waiting" and waiting.thread_key not in busy:
                waiting.state = "running"
                return waiting.message
        return None

    async def claim_answered(self) -> Message | None:
        before = {waiting.thread_key for waiting in self.state.inbox if waiting.state == "running"}
        for waiting in self.state.inbox:
            if waiting.state == "waiting":
                outgoing = self.state.outbox.get(waiting.message_id)
                if outgoing and outgoing.reply and waiting.thread_key not in before:
                    waiting.state = "running"
                    return waiting.message
                before.add(waiting.thread_key)
        return None

    async def waiting(self) -> int:
        return sum(waiting.state == "waiting" for waiting in self.state.inbox)

    async def done(self, message_id: str) -> None:
        for waiting in self.state.inbox:
            if waiting.message_id == message_id:
                waiting.state, waiting.message = "done", None
        if outgoing := self.state.outbox.get(message_id):
            outgoing.reply = None

    async def release(self) -> int:
        running = [waiting for waiting in self.state.inbox if waiting.state == "running"]
        for waiting in running:
            waiting.tries += 1
            waiting.state = "waiting" if waiting.tries < TRIES else "dead"
            waiting.state = waiting.state if waiting.message else "done"
        return sum(waiting.state == "waiting" for waiting in running)

    async def withdraw(self, ids: Sequence[str]) -> Sequence[str]:
        known = [waiting for waiting in self.state.inbox if waiting.ids & set(ids)]
        for waiting in known:
            waiting.message = None
            waiting.state = "done" if waiting.state == "waiting" else waiting.state
            if outgoing := self.state.outbox.get(waiting.message_id):
                outgoing.reply = None
        return [waiting.thread_key for waiting in known if waiting.state == "running"]

    async def amend(self, message: Message) -> None:
        ids = {message.id, *message.also_known_as}
        for waiting in self.state.inbox:
            if not waiting.ids & ids or waiting.message is None:
                continue
            changed = replace(waiting.message, text=message.text, command=message.command)
            waiting.message = changed if waiting.state == "waiting" else None


@dataclass(frozen=True, slots=True)
class MemoryPreferences:
    """See `routing.ports.Preferences`."""

    state: State

    async def preference(self, owner: str, name: str) -> str:
        return self.state.preferences.get((owner, name), "")

    async def prefer(self, owner: str, name: str, value: str) -> None:
        self.state.preferences[owner, name] = value


@dataclass(frozen=True, slots=True)
class MemoryOutbox:
    """See `routing.ports.Outbox`."""

    state: State

    async def opened(self, message_id: str, ref: str) -> None:
        self._of(message_id).ref = ref

    async def ready(self, message_id: str, reply: Reply) -> None:
        outgoing = self._of(message_id)
        outgoing.reply, outgoing.exchange = reply, reply.exchange

    async def sent(self, message: Message, reply: Reply, ref: str) -> None:
        await self.ready(message.id, reply)
        outgoing = self.state.outbox.pop(message.id)
        outgoing.ref, outgoing.place = ref, (message.thread.platform, message.thread.channel)
        self.state.outbox[message.id] = outgoing  # the newest stands last

    async def pending(self, message_id: str) -> tuple[str, Reply | None]:
        outgoing = self.state.outbox.get(message_id)
        return (outgoing.ref, outgoing.reply) if outgoing else ("", None)

    async def find_exchange(self, platform: str, channel: str, ref: str = "") -> str:
        return next(
            (
                outgoing.exchange
                for outgoing in reversed(self.state.outbox.values())
                if outgoing.place == (platform, channel) and outgoing.exchange and ref in {"", outgoing.ref}
            ),
            "",
        )

    def _of(self, message_id: str) -> Outgoing:
        return self.state.outbox.setdefault(message_id, Outgoing(opened=self.state.clock()))


@dataclass(frozen=True, slots=True)
class MemoryDoubts:
    """See `routing.ports.Doubts`."""

    state: State

    async def keep(self, exchange: str, message: Message) -> None:
        self.state.doubts.setdefault(exchange, (self.state.clock(), message))

    async def message(self, exchange: str) -> Message | None:
        return self.state.doubts[exchange][1] if exchange in self.state.doubts else None

    async def label(self, label: Label) -> None:
        if label.exchange in self.state.doubts:
            self.state.labels.setdefault(label.exchange, label)


@dataclass(frozen=True, slots=True)
class MemoryLabels:
    """See `routing.ports.Labels`."""

    state: State

    async def labels(self) -> Sequence[Label]:
        return tuple(sorted(self.state.labels.values(), key=lambda label: (label.at, label.exchange)))


@dataclass(frozen=True, slots=True)
class MemoryMemory:
    """See `routing.ports.Memory`."""

    state: State

    async def recall(self, thread_key: str, most: int) -> Sequence[Turn]:
        turns = [turn for key, _, turn in self.state.turns if key == thread_key]
        return tuple(turns[-most:]) if most > 0 else ()

    async def remember(self, thread_key: str, turns: Sequence[Turn]) -> None:
        now = self.state.clock()
        self.state.turns.extend(
            (thread_key, now, turn) for turn in turns if not _was_withdrawn(self.state, turn.message_id)
        )

    async def knows(self, thread_key: str) -> bool:
        keys = {key for key, _, _ in self.state.turns}
        return thread_key in keys | {exchange.thread_key for exchange in self.state.exchanges.values()}

    async def forget(self, thread_key: str) -> int:
        _drop_doubts(self.state, lambda message, _: message.thread.key == thread_key)
        went = _drop_turns(self.state, lambda key, _: key == thread_key)
        return went + _blank(self.state, lambda exchange: exchange.thread_key == thread_key)

    async def withdraw(self, ids: Sequence[str]) -> int:
        own, before = _own_ids(self.state, ids), len(self.state.turns)
        _drop_doubts(self.state, lambda message, _: message.id in own)
        self.state.turns = [entry for entry in self.state.turns if entry[2].message_id not in own]
        went = before - len(self.state.turns)
        return went + _blank(self.state, lambda exchange: exchange.message_id in own)

    async def amend(self, message: Message) -> int:
        own, went = _own_ids(self.state, (message.id, *message.also_known_as)), 0
        _drop_doubts(self.state, lambda asked, _: asked.id in own)
        for index, (key, at, turn) in enumerate(self.state.turns):
            if turn.message_id in own and turn.role == "user":
                self.state.turns[index] = (key, at, replace(turn, text=message.text))
                went += 1
        return went + _blank(self.state, lambda exchange: exchange.message_id in own)


@dataclass(frozen=True, slots=True)
class MemoryVault:
    """See `routing.ports.Vault`."""

    state: State

    async def put(self, name: str, sealed: bytes) -> None:
        self.state.vault[name] = sealed

    async def get(self, name: str) -> bytes | None:
        return self.state.vault.get(name)

    async def names(self, prefix: str) -> Sequence[str]:
        return tuple(sorted(name for name in self.state.vault if name.startswith(prefix)))

    async def drop(self, name: str) -> None:
        self.state.vault.pop(name, None)


@dataclass(frozen=True, slots=True)
class MemoryOwnData:
    """See `routing.ports.OwnData`."""

    state: State

    async def latest(self, author: str, most: int) -> Sequence[Exchange]:
        found = [e for e in reversed(self.state.exchanges.values()) if e.author == author]
        return tuple(sorted(found, key=lambda exchange: exchange.at, reverse=True)[: max(most, 0)])

    async def votes(self, author: str) -> Sequence[Feedback]:
        found = (vote for vote in self.state.feedback.values() if vote.author == author)
        return tuple(sorted(found, key=lambda vote: vote.at, reverse=True))

    async def remembered(self, author: str) -> Sequence[Turn]:
        own = self._messages(author)
        return tuple(turn for _, _, turn in self.state.turns if turn.message_id in own)

    async def erase(self, author: str) -> int:
        own, before = self._messages(author), len(self.state.turns)
        _drop_doubts(self.state, lambda message, _: message.id in own)
        self.state.labels = {key: one for key, one in self.state.labels.items() if one.author != author}
        self.state.turns = [entry for entry in self.state.turns if entry[2].message_id not in own]
        for key, vote in self.state.feedback.items():
            if vote.author == author:
                self.state.feedback[key] = replace(vote, comment="")
        went = before - len(self.state.turns)
        return went + _blank(self.state, lambda exchange: exchange.author == author)

    def _messages(self, author: str) -> set[str]:
        return {e.message_id for e in self.state.exchanges.values() if e.author == author} - {""}


@dataclass(frozen=True, slots=True)
class MemoryLog:
    """See `routing.ports.QualityLog`."""

    state: State

    async def record(self, exchange: Exchange) -> None:
        if _was_withdrawn(self.state, exchange.message_id):
            exchange = replace(exchange, question="", answer="")
        completion = exchange.completion and replace(exchange.completion, text=exchange.answer)
        self.state.exchanges[exchange.id] = replace(exchange, completion=completion)

    async def exchange(self, exchange_id: str) -> Exchange | None:
        return self.state.exchanges.get(exchange_id)

    async def of_thread(self, thread_key: str, most: int) -> Sequence[Exchange]:
        found = [e for e in reversed(self.state.exchanges.values()) if e.thread_key == thread_key]
        return tuple(sorted(found, key=lambda exchange: exchange.at, reverse=True)[: max(most, 0)])

    async def rate(self, feedback: Feedback) -> bool:
        if feedback.exchange not in self.state.exchanges:
            return False
        self.state.feedback[feedback.exchange, feedback.author] = feedback
        return True

    async def sweep(self, *, texts_before: datetime, rows_before: datetime) -> int:
        state, ids_before = self.state, self.state.clock() - IDS_KEPT
        _drop_doubts(state, lambda _, asked: asked < texts_before)
        went = _drop_turns(state, lambda _, remembered: remembered < texts_before)
        went += _blank(state, lambda exchange: exchange.at < texts_before)
        for key, feedback in state.feedback.items():
            if feedback.at < texts_before:
                state.feedback[key] = replace(feedback, comment="")
        old = [exchange.id for exchange in state.exchanges.values() if exchange.at < rows_before]
        for exchange_id in old:
            del state.exchanges[exchange_id]
        state.feedback = {key: vote for key, vote in state.feedback.items() if key[0] in state.exchanges}
        state.trainings = [
            (version, lesson)
            for version, lesson in state.trainings
            if version.made >= texts_before or version.number == state.standing.number
        ]
        self._close_outbox(texts_before, rows_before)
        state.inbox = [w for w in state.inbox if _is_open(w) or w.accepted >= ids_before]
        return went + len(old)

    def _close_outbox(self, texts_before: datetime, rows_before: datetime) -> None:
        open_ids = {waiting.message_id for waiting in self.state.inbox if _is_open(waiting)}
        for message_id, outgoing in list(self.state.outbox.items()):
            if message_id in open_ids:
                continue
            if outgoing.opened < texts_before:
                outgoing.reply = None
            if outgoing.opened < rows_before:
                del self.state.outbox[message_id]


def _own_ids(state: State, ids: Sequence[str]) -> set[str]:
    known = {waiting.message_id for waiting in state.inbox if waiting.ids & set(ids)}
    return known | set(ids) - {""}


def _was_withdrawn(state: State, message_id: str) -> bool:
    """Taken back while it was being answered."""
    return any(
        waiting.message_id == message_id and waiting.state == "running" and waiting.message is None
        for waiting in state.inbox
    )


def _is_open(waiting: Waiting) -> bool:
    return waiting.state in {"waiting", "running"}


def _drop_doubts(state: State, goes: Callable[[Message, datetime], bool]) -> None:
    for exchange, (asked, message) in list(state.doubts.items()):
        if goes(message, asked):
            del state.doubts[exchange]
            state.labels.pop(exchange, None)


def _drop_turns(state: State, goes: Callable[[str, datetime], bool]) -> int:
    before = len(state.turns)
    state.turns = [entry for entry in state.turns if not goes(entry[0], entry[1])]
    return before - len(state.turns)


def _blank(state: State, goes: Callable[[Exchange], bool]) -> int:
    """Texts, comments and evidence; an exchange that has no texts left does not count again."""
    went = 0
    for exchange in [exchange for exchange in state.exchanges.values() if goes(exchange)]:
        went += bool(exchange.question or exchange.answer)
        decision = exchange.decision
        if decision:
            decision = replace(decision, intent=replace(decision.intent, evidence=()))
        completion = exchange.completion and replace(exchange.completion, text="")
        state.exchanges[exchange.id] = replace(
            exchange, question="", answer="", decision=decision, completion=completion
        )
        for key, feedback in state.feedback.items():
            if feedback.exchange == exchange.id:
                state.feedback[key] = replace(feedback, comment="")
    return went


@dataclass(frozen=True, slots=True)
class MemoryScorecard:
    """See `routing.ports.Scorecard`."""

    state: State

    async def report(self, since: datetime) -> Report:
        log = [e for e in self.state.exchanges.values() if e.platform != EVALUATION]
        return report(log, self.state.feedback.values(), since, self.state.clock())


@dataclass(frozen=True, slots=True)
class MemorySpending:
    """See `routing.ports.Spending`."""

    state: State

    async def spent(self, since: datetime, *, author: str = "", threads: str = "") -> int:
        return sum(
            attempt.cost or 0
            for exchange in self.state.exchanges.values()
            if exchange.at >= since
            and author in {"", exchange.author}
            and exchange.thread_key.startswith(threads)
            for attempt in exchange.attempts
        )


@dataclass(frozen=True, slots=True)
class MemoryExperience:
    """See `routing.ports.Experience`."""

    state: State

    async def track_records(self, since: datetime) -> Sequence[TrackRecord]:
        return track_records(self._log(since), self.state.feedback.values())

    async def rated(self, since: datetime, most: int) -> Sequence[Rated]:
        found = rated(self._log(since), self.state.feedback.values())
        return tuple(sorted(found, key=lambda answer: (answer.at, answer.exchange))[-most:])

    async def experiment_votes(self, experiment: str) -> Sequence[Vote]:
        return experiment_votes(self.state.exchanges, self.state.feedback.values(), experiment)

    def _log(self, since: datetime) -> list[Exchange]:
        log = self.state.exchanges.values()
        return [e for e in log if e.at >= since and e.platform != EVALUATION]


@dataclass(frozen=True, slots=True)
class MemoryTrainings:
    """See `routing.ports.Trainings`."""

    state: State

    async def keep(self, lesson: str, notes: Notes) -> int:
        number = max((version.number for version, _ in self.state.trainings), default=0) + 1
        version = Version(number=number, made=self.state.clock(), notes=notes)
        self.state.standing = Standing(number=number)
        self.state.trainings = [*self.state.trainings, (version, lesson)][-VERSIONS_KEPT:]
        return number

    async def standing(self) -> Standing:
        return self.state.standing

    async def lesson(self, number: int) -> str:
        return next((lesson for v, lesson in self.state.trainings if v.number == number), "")

    async def versions(self) -> Sequence[Version]:
        return tuple(version for version, _ in reversed(self.state.trainings))

    async def put_in_use(self, number: int, *, held: bool) -> None:
        if number and not await self.lesson(number):
            raise Misconfigured(f"there is no version {number}")
        self.state.standing = Standing(number=number, held=held)

    async def lease(self, holder: str, span: timedelta) -> bool:
        now = self.state.clock()
        if self.state.lease and self.state.lease[0] != holder and self.state.lease[1] > now:
            return False
        self.state.lease = (holder, now + span)
        return True
