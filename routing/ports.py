"""The ports: what the brain and the body need of the world, each as few methods as can be."""

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol, runtime_checkable

from routing.explanation import Step
from routing.learning.experiment import Vote
from routing.learning.notes import Notes, Standing, Version
from routing.learning.rated import Rated
from routing.scorecard import Report, TrackRecord
from routing.vocabulary import (
    Attachment,
    Attempt,
    Decision,
    Event,
    Exchange,
    Feedback,
    Finding,
    Label,
    Language,
    Message,
    ModelState,
    Option,
    Person,
    Reply,
    Request,
    Thread,
    Turn,
    Verdict,
    Wishes,
)


class Model(Protocol):
    """One model at one endpoint."""

    def stream(self, request: Request) -> AsyncIterator[Event]:
        """Yield `Delta`s and, last, exactly one `Finished`; raise `ProviderFailed` and nothing else.

        The whole text of `Finished` equals the deltas joined. An end without a finish reason is
        `BrokenStream`. Closing the iterator closes the connection. `Started` is the gate's to say.
        """
        ...

    async def close(self) -> None:
        """Give back connections."""
        ...


class Decider(Protocol):
    """Chooses among labels where the rules and the linear model are in doubt."""

    async def choose(
        self,
        question: str,
        options: Sequence[Option],
        text: str,
        decision: Decision,
        record: Callable[[Attempt], None],
    ) -> tuple[str, float] | None:
        """The name of the option that fits the text, and the confidence in it, 0 to 1.

        None where nobody may see the text (`decision` says how sensitive it is), nobody answers in time, or
        nothing is likely enough. `record` is called once for each call that was made. Never raises.
        """
        ...


class Detector(Protocol):
    """Finds what is sensitive in a text. An exception means: treat the text as blocked."""

    def __call__(self, text: str) -> Sequence[Finding]: ...


class Draft(Protocol):
    """An answer while it is being written into a thread."""

    @property
    def ref(self) -> str:
        """The platform's id of what stands in the thread already; empty before anything does."""
        ...

    async def status(self, words: str) -> None:
        """Show what is going on, before there is text. May be ignored by a platform."""
        ...

    async def write(self, text: str) -> None:
        """Show the whole text so far.

        Called often: the adapter paces itself. When a text does not begin with the earlier one, the
        answer began again and the shown text is replaced.
        """
        ...

    async def finish(self, reply: Reply) -> str:
        """Put the final reply in place, with quiet line and buttons; return its platform id."""
        ...


@runtime_checkable
class StepDraft(Protocol):
    """A draft that can show how its answer comes about."""

    async def steps(self, steps: Sequence[Step]) -> None:
        """What was decided, before the first word of the answer."""
        ...


@runtime_checkable
class PatientDraft(Protocol):
    """A draft each of whose steps is a message to the platform: first words had better come instead of a
    status.

    Its steps wait for one another, whoever takes them.
    """

    @property
    def patience(self) -> float:
        """Seconds that a status waits for the first words."""
        ...


@runtime_checkable
class FileReader(Protocol):
    """A platform whose files are read only when their message is being answered."""

    async def with_files(self, message: Message) -> Message:
        """The message with the text of its files, or with the reason why a file was not read."""
        ...


class ReadFile(Protocol):
    """Finds out what a file is and says. Never raises: a file that cannot be read has its reason."""

    async def __call__(self, name: str, body: bytes) -> Attachment: ...


class Chat(Protocol):
    """One platform, seen from the conversation."""

    async def history(self, message: Message) -> Sequence[Turn]:
        """What was said in the thread before this message, oldest first; empty if the platform won't say."""
        ...

    async def open(self, message: Message, resume: str = "") -> Draft:
        """Begin an answer; with `resume`, the ref of a draft that a crash left half-written, take it over."""
        ...


class Reception(Protocol):
    """The body, seen from a chat adapter: all that an adapter may ask of it."""

    async def accept(self, message: Message) -> bool:
        """Store the message durably, so that the platform may be told 200.

        False: it is known already, drop it. Raises `routing.errors.InboxClosed`: answer 503, and the
        platform comes again.
        """
        ...

    async def takes_part(self, thread: Thread) -> bool:
        """Whether the bot has answered in this thread before."""
        ...

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
        """Store a verdict; `author` is the platform's user id. False: there is no such exchange."""
        ...

    async def choose(self, exchange: str, intent: str, author: str) -> bool:
        """Answer the question that the bot had asked back about, now as this intent.

        A second click changes nothing. False: there is no such question any more. Raises `InboxClosed`.
        """
        ...

    async def stop(self, thread: Thread) -> bool:
        """Cancel what is being answered in the thread, or in the whole channel where the thread has no root.

        False: nothing was.
        """
        ...

    async def withdraw(self, message_ids: Sequence[str]) -> None:
        """A person took messages back: erase our copies, and what we keep of the answers to them.

        Ids may be aliases (`Message.also_known_as`); unknown ones change nothing. An answer under way ends.
        """
        ...

    async def amend(self, message: Message) -> None:
        """A person changed a message that we may know by its id or an alias.

        What still waits is answered in the new words; of what was answered, the new words are remembered
        and the old ones erased. Unknown messages change nothing.
        """
        ...

    async def explain(self, exchange: str) -> Exchange | None:
        """The whole decision behind an answer, for the 'why?' panel."""
        ...

    async def find_exchange(self, platform: str, channel: str, ref: str = "") -> str:
        """The exchange behind a sent message (`ref`), or the channel's newest; empty if there is none."""
        ...


class SelfService(Protocol):
    """What people may see and change about themselves, and an administrator about the installation."""

    async def wishes(self, person: Person) -> Wishes:
        """What the person wants of all answers."""
        ...

    async def wish(self, person: Person, name: str, value: str) -> None:
        """Store one of `routing.wishes.NAMES`; an empty value takes it back."""
        ...

    async def latest(self, person: Person, most: int) -> Sequence[Exchange]:
        """The person's newest exchanges, newest first."""
        ...

    async def export(self, person: Person) -> str:
        """Everything that is kept of the person, as JSON."""
        ...

    async def erase(self, person: Person) -> int:
        """Delete the person's texts, comments and wishes; figures stay. How many lines and answers went."""
        ...

    def models(self, language: Language) -> Sequence[ModelState]:
        """Every model of the settings, and how it is doing."""
        ...

    async def report(self) -> Report:
        """The figures of the last thirty days."""
        ...


# --- storage ----------------------------------------------------------------------------------------


class Inbox(Protocol):
    """Messages that wait for an answer: durable, each once, in order within a thread."""

    async def accept(self, message: Message) -> bool:
        """Store; False if `id` or one of `also_known_as` is known. Raises `InboxClosed`."""
        ...

    async def claim(self) -> Message | None:
        """The oldest waiting message of a thread in which nothing is being worked on, or None."""
        ...

    async def claim_answered(self) -> Message | None:
        """The same among those whose answer is in the outbox already, so that it only has to be sent."""
        ...

    async def waiting(self) -> int:
        """How many messages nobody has begun."""
        ...

    async def done(self, message_id: str) -> None:
        """Close it and blank its text; its ids stay known."""
        ...

    async def release(self) -> int:
        """After a crash: messages that were being worked on wait again, at most `TRIES` times.

        Returns how many. One that was tried too often is closed as dead and no longer waits.
        """
        ...

    async def withdraw(self, ids: Sequence[str]) -> Sequence[str]:
        """Blank messages under these ids or aliases, and close those that wait.

        Returns the keys of threads in which one of them is being worked on; of that one, nothing is
        remembered or logged in words any more.
        """
        ...

    async def amend(self, message: Message) -> None:
        """Give the message that waits under one of its ids the new text and command."""
        ...


class Outbox(Protocol):
    """Answers: stored before they are sent, so that a crash neither loses nor repeats one."""

    async def opened(self, message_id: str, ref: str) -> None:
        """A draft stands in the thread under this platform id."""
        ...

    async def ready(self, message_id: str, reply: Reply) -> None:
        """The answer is complete and may be sent."""
        ...

    async def sent(self, message: Message, reply: Reply, ref: str) -> None:
        """It stands in the thread; `ref` finds the exchange when a click names only the message."""
        ...

    async def pending(self, message_id: str) -> tuple[str, Reply | None]:
        """After a crash: the ref of the draft (empty if none) and the stored answer (None if none)."""
        ...

    async def find_exchange(self, platform: str, channel: str, ref: str = "") -> str:
        """See `Reception.find_exchange`."""
        ...


class Doubts(Protocol):
    """Messages that the bot asked back about, and what people said that they meant.

    Both go with the texts: after retention, or when the thread is forgotten.
    """

    async def keep(self, exchange: str, message: Message) -> None:
        """Remember the message behind a question."""
        ...

    async def message(self, exchange: str) -> Message | None:
        """The message behind a question, or None if there is none any more."""
        ...

    async def label(self, label: Label) -> None:
        """Store what a person chose: the first label of an exchange, and none without its question."""
        ...


class Labels(Protocol):
    """What people said that messages meant, for an admin to approve."""

    async def labels(self) -> Sequence[Label]:
        """All of them, oldest first."""
        ...


class Memory(Protocol):
    """What a thread remembers: its turns, until retention or a person ends them."""

    async def recall(self, thread_key: str, most: int) -> Sequence[Turn]:
        """The newest `most` turns, oldest first."""
        ...

    async def remember(self, thread_key: str, turns: Sequence[Turn]) -> None: ...

    async def knows(self, thread_key: str) -> bool: ...

    async def forget(self, thread_key: str) -> int:
        """Delete the thread's turns and the texts of its exchanges (figures stay); how many went."""
        ...

    async def withdraw(self, ids: Sequence[str]) -> int:
        """The same for the turns and exchanges of these messages, by id or alias."""
        ...

    async def amend(self, message: Message) -> int:
        """Replace a person's remembered words, and blank the texts of the exchange about the old ones."""
        ...


class Preferences(Protocol):
    """Small wishes about places and people, which outlive a restart. They hold no text of anybody's."""

    async def preference(self, owner: str, name: str) -> str:
        """What was wished; empty if nothing was."""
        ...

    async def prefer(self, owner: str, name: str, value: str) -> None:
        """Store or replace; an empty value takes the wish back."""
        ...


class OwnData(Protocol):
    """What is kept of one person, by the person's pseudonym."""

    async def latest(self, author: str, most: int) -> Sequence[Exchange]:
        """The newest exchanges, newest first."""
        ...

    async def votes(self, author: str) -> Sequence[Feedback]:
        """Newest first."""
        ...

    async def remembered(self, author: str) -> Sequence[Turn]:
        """What threads remember of the person's messages and the answers to them, oldest first."""
        ...

    async def erase(self, author: str) -> int:
        """Delete all texts of the person's exchanges, turns and votes; figures stay.

        How many turns and exchanges lost their text.
        """
        ...


class Vault(Protocol):
    """Keys that come while the program runs. Whoever puts one in has sealed it before."""

    async def put(self, name: str, sealed: bytes) -> None:
        """Store or replace."""
        ...

    async def get(self, name: str) -> bytes | None: ...

    async def names(self, prefix: str) -> Sequence[str]:
        """All that begin with it, in order."""
        ...

    async def drop(self, name: str) -> None:
        """Erase; nothing happens where there is none."""
        ...


class QualityLog(Protocol):
    """What routing learns from: exchanges and verdicts."""

    async def record(self, exchange: Exchange) -> None: ...

    async def exchange(self, exchange_id: str) -> Exchange | None: ...

    async def of_thread(self, thread_key: str, most: int) -> Sequence[Exchange]:
        """The newest `most` exchanges of a thread, newest first."""
        ...

    async def rate(self, feedback: Feedback) -> bool:
        """Store or replace; False if there is no such exchange."""
        ...

    async def sweep(self, *, texts_before: datetime, rows_before: datetime) -> int:
        """Retention: blank texts and turns older than the one, delete rows older than the other."""
        ...


class Spending(Protocol):
    """What calls have cost, as far as their prices are known."""

    async def spent(self, since: datetime, *, author: str = "", threads: str = "") -> int:
        """Micro-euro of the exchanges since a moment: of all, or of an author, or of a channel.

        `author` is a pseudonym; `threads` is what the keys of the channel's threads begin with.
        """
        ...


class Scorecard(Protocol):
    """The figures, folded out of the log."""

    async def report(self, since: datetime) -> Report: ...


class Experience(Protocol):
    """What the log knows of how good each model is at each kind of work."""

    async def track_records(self, since: datetime) -> Sequence[TrackRecord]:
        """Of the exchanges since a moment, by intent and model in the order of their names.

        A model without an answer, a vote or a setback at an intent has none there.
        """
        ...

    async def rated(self, since: datetime, most: int) -> Sequence[Rated]:
        """The newest `most` answers since a moment that somebody judged, oldest first."""
        ...

    async def experiment_votes(self, experiment: str) -> Sequence[Vote]:
        """What people said in an experiment, in the order in which they said it: the first vote of each
        thread, because threads and not answers are dealt."""
        ...


class Trainings(Protocol):
    """What was learned from the log, version by version."""

    async def keep(self, lesson: str, notes: Notes) -> int:
        """Store a version and put it in use; its number. Old ones that are not in use go."""
        ...

    async def standing(self) -> Standing:
        """Which version is in use."""
        ...

    async def lesson(self, number: int) -> str:
        """What that version learned; empty if there is none of that number (any more)."""
        ...

    async def versions(self) -> Sequence[Version]:
        """Those that are kept, newest first."""
        ...

    async def put_in_use(self, number: int, *, held: bool) -> None:
        """Use another version, 0 for none; `held` until the next `keep`. Raises `Misconfigured`."""
        ...

    async def lease(self, holder: str, span: timedelta) -> bool:
        """Whether this holder may train for that long; while it may, nobody else may."""
        ...
