"""The gate: the only way to a model.

Whatever is asked of a model, by whichever strategy, passes here: clearance is checked again, personal data
is replaced where the policy says so, what is about to leave is searched once more, the call is timed and
remembered, and the answer is put back into clear words. Nobody can forget a step, since nobody else holds
a model.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from routing.errors import BrokenStream, Malformed, NoModelAllowed, ProviderFailed, TimedOut
from routing.health import Health, Ticket
from routing.health.door import Visit, enter
from routing.money import cost
from routing.pictures import may_see
from routing.policy import Policy, clearance, conceals
from routing.ports import Detector, Model
from routing.pseudonyms import Revealer, conceal
from routing.vocabulary import (
    Ask,
    Attempt,
    Completion,
    Decision,
    Delta,
    Event,
    Finding,
    Finished,
    Level,
    ModelCard,
    Patience,
    Request,
    Residency,
    Started,
    Tag,
)

Record = Callable[[Attempt], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Holds the models; gives out nothing but `Ask`s."""

    models: Mapping[str, Model]
    """By card name."""
    policy: Policy
    find: Detector
    clock: Callable[[], float]
    """Seconds that only grow."""
    now: Callable[[], datetime]
    health: Health = field(default_factory=Health)
    """Told of every call, and asked before each."""

    def open(self, request: Request, decision: Decision, record: Record) -> Ask:
        """A way to ask one card after another, bound to what was decided about this request.

        Each `Ask` raises `NoModelAllowed` if the card may not see the text, and `ProviderFailed` if the
        call fails. `record` is called once for each call that was made, also for a cancelled one.
        """
        visit = Visit(deadline=self.clock() + request.patience.answer, alone=len(decision.candidates) <= 1)

        def ask(card: ModelCard, other: Request | None = None) -> AsyncGenerator[Event, None]:
            return self._ask(card, other or request, decision, record, visit)

        return ask

    async def _ask(
        self, card: ModelCard, request: Request, decision: Decision, record: Record, visit: Visit
    ) -> AsyncGenerator[Event, None]:
        self._check(card, decision.tag, decision)
        self._check_pictures(card, request, decision)
        outgoing, revealer = self._protect(card, request, decision)
        ticket = await enter(self.health, visit, card, self.clock)
        call = _Call(
            ticket=ticket,
            card=card,
            purpose=request.purpose,
            began=ticket.began,
            started=self.now(),
            masked=revealer.count,
        )
        stream = _patiently(self.models[card.name], _in_time(outgoing, visit, ticket.began), card, self.clock)
        try:
            yield Started(model=card.name)
            async for event in stream:
                match event:
                    case Delta(text=piece):
                        self._heard(call)
                        if clear := revealer.feed(piece):
                            yield Delta(text=clear)
                    case Finished(completion=completion):
                        if tail := revealer.flush():
                            yield Delta(text=tail)
                        whole = call.finished(completion, revealer.whole)
                        self.health.finished(ticket, self.clock())
                        self._flowed(call, visit, request.patience)
                        record(call.attempt("ok", self.clock(), whole))
                        yield Finished(completion=whole)
                    case _:
                        pass
        except ProviderFailed as failed:
            self._failed(call, failed, visit, request.patience)
            record(call.attempt(type(failed).__name__, self.clock()))
            raise
        finally:
            await stream.aclose()
            if not ticket.is_over:
                self.health.stopped(ticket, self.clock())
                record(call.attempt("stopped", self.clock()))

    def _heard(self, call: "_Call") -> None:
        self.health.heard(call.ticket, self.clock())
        call.first = call.ticket.first

    def _failed(self, call: "_Call", failed: ProviderFailed, visit: Visit, patience: Patience) -> None:
        """Remember it, for this request and for all."""
        failed.model = failed.model or call.card.name
        visit.failed.add(call.card.name)
        self._flowed(call, visit, patience)
        self.health.failed(call.ticket, failed, self.clock())

    def _flowed(self, call: "_Call", visit: Visit, patience: Patience) -> None:
        """A call that spoke is over: whoever is asked next, as a fallback or to do better, has time again."""
        if call.first is not None:
            visit.deadline = max(visit.deadline, self.clock() + patience.answer)

    def _check(self, card: ModelCard, tag: Tag, decision: Decision) -> None:
        refusal = clearance(card, tag, self.policy, decision.language)
        if refusal is not None:
            raise NoModelAllowed(refusal.because, (refusal,))

    def _check_pictures(self, card: ModelCard, request: Request, decision: Decision) -> None:
        refusal = may_see(card, decision.tag, self.policy, decision.language) if request.pictures else None
        if refusal is not None:
            raise NoModelAllowed(refusal.because, (refusal,))

    def _protect(self, card: ModelCard, request: Request, decision: Decision) -> tuple[Request, "_Clear"]:
        """What may leave: no authors' names where it goes far, concealed where the policy says so."""
        authors = tuple(turn.author for turn in request.turns)
        if card.residency not in _NEAR:
            authors = _anonymous(authors)
        texts = (request.system, *authors, *(turn.text for turn in request.turns))
        clear = _Clear(None)
        if conceals(card, decision.tag, self.policy):
            hidden = conceal(texts, self._findings)
            texts, clear = hidden.texts, _Clear(Revealer(hidden.key), count=len(hidden.key))
        self._search(card, texts, decision)
        last = 1 + len(authors)
        return request.with_texts(texts[0], texts[last:], authors=texts[1:last]), clear

    def _search(self, card: ModelCard, texts: tuple[str, ...], decision: Decision) -> None:
        """Nothing leaves that is more sensitive than what was decided on."""
        level = max((found.level for text in texts for found in self._findings(text)), default=Level.PUBLIC)
        if level > decision.tag.level:
            self._check(card, replace(decision.tag, level=level), decision)

    def _findings(self, text: str) -> Sequence[Finding]:
        """What is sensitive in the text; if that cannot be said, all of it."""
        try:
            return self.find(text)
        except Exception:  # noqa: BLE001 - whatever a detector raises, the answer is: blocked
            return (
                Finding(
                    kind="UNREADABLE", start=0, end=len(text), level=Level.BLOCKED, rule="detector.failed"
                ),
            )


_NEAR = frozenset({Residency.ON_PREM, Residency.EU})


def _anonymous(authors: tuple[str, ...]) -> tuple[str, ...]:
    """The same people without their names: who speaks matters for the answer, who it is does not.

    >>> _anonymous(("Anna", "", "Bo", "Anna"))
    ('Person 1', '', 'Person 2', 'Person 1')
    """
    people = list(dict.fromkeys(author for author in authors if author))
    return tuple(f"Person {people.index(author) + 1}" if author else "" for author in authors)


class _Clear:
    """The way back into clear words: reveals where something was concealed, and keeps the whole."""

    def __init__(self, revealer: Revealer | None, *, count: int = 0) -> None:
        self._revealer = revealer
        self._pieces: list[str] = []
        self.count = count

    def feed(self, piece: str) -> str:
        return self._keep(self._revealer.feed(piece) if self._revealer else piece)

    def flush(self) -> str:
        return self._keep(self._revealer.flush() if self._revealer else "")

    @property
    def whole(self) -> str:
        return "".join(self._pieces)

    def _keep(self, clear: str) -> str:
        self._pieces.append(clear)
        return clear


@dataclass(slots=True, kw_only=True)
class _Call:
    """One call under way: what it takes to write its `Attempt`."""

    ticket: Ticket
    card: ModelCard
    purpose: str
    began: float
    started: datetime
    masked: int
    first: float | None = None

    def finished(self, completion: Completion, text: str) -> Completion:
        if not text.strip():
            raise Malformed("an answer without a word", model=self.card.name)
        return replace(completion, text=text, model=self.card.name, cost=cost(self.card, completion.usage))

    def attempt(self, outcome: str, at: float, completion: Completion | None = None) -> Attempt:
        attempt = Attempt(
            model=self.card.name,
            provider=self.card.provider,
            residency=self.card.residency,
            purpose=self.purpose,
            started=self.started,
            outcome=outcome,
            first_token_ms=None if self.first is None else round((self.first - self.began) * 1000),
            total_ms=round((at - self.began) * 1000),
            masked=self.masked,
        )
        if completion is None:
            return attempt
        return replace(
            attempt,
            usage=completion.usage,
            cost=completion.cost,
            request_id=completion.request_id,
            region=completion.region,
        )


def _in_time(request: Request, visit: Visit, now: float) -> Request:
    """The same request, with no more patience for the first word than the whole has time left."""
    patience = request.patience
    first_token = min(patience.first_token, visit.deadline - now)
    return replace(request, patience=replace(patience, first_token=first_token))


async def _patiently(
    model: Model, request: Request, card: ModelCard, clock: Callable[[], float]
) -> AsyncGenerator[Event, None]:
    """The model's events, but no longer wait than allowed, and never an end without a `Finished`."""
    stream, patience = model.stream(request), request.patience
    began, limit = clock(), patience.first_token
    try:
        while True:
            left = patience.total - (clock() - began)
            try:
                async with asyncio.timeout(max(0.0, min(limit, left))):
                    event = await anext(stream)
            except TimeoutError:
                raise TimedOut(f"silent for {min(limit, left):.0f} s", model=card.name) from None
            except StopAsyncIteration:
                raise BrokenStream("the stream ended without a finish", model=card.name) from None
            yield event
            if isinstance(event, Finished):
                return
            limit = patience.stall
    finally:
        if isinstance(stream, AsyncGenerator):
            await stream.aclose()
