"""The gate: the only way to a model.

Whatever is asked of a model, by whichever strategy, passes here: clearance is checked again, personal data
is replaced where the policy says so, what is about to leave is searched once more, the call is timed and
remembered, and the answer is put back into clear words. Nobody can forget a step, since nobody else holds
a model.
"""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from routing.errors import Malformed, NoModelAllowed, ProviderFailed
from routing.health import Health, Ticket
from routing.health.door import Visit, enter
from routing.money import cost
from routing.pictures import may_see
from routing.policy import Policy, clearance, conceals
from routing.ports import Detector, Model
from routing.pseudonyms import Revealer, conceal
from routing.sensitivity.lowering import is_judged
from routing.thinking import Think, at_once
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
    Usage,
)
from routing.waiting import patiently

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
    think: Think = at_once
    """Where texts are searched and concealed."""

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
        outgoing, clearing = await self.think(partial(self._protect, card, request, decision))
        ticket = await enter(self.health, visit, card, self.clock)
        call = _Call(
            ticket=ticket,
            card=card,
            purpose=request.purpose,
            began=ticket.began,
            started=self.now(),
            masked=clearing.count,
        )
        stream = patiently(self.models[card.name], _in_time(outgoing, visit, ticket.began), card)
        try:
            yield Started(model=card.name)
            async for event in stream:
                if isinstance(event, Delta):
                    if call.first is None:
                        self._heard(call)
                    if clear := clearing.feed(event):
                        yield clear
                elif isinstance(event, Finished):
                    if tail := clearing.flush():
                        yield tail
                    call.invented = clearing.invented
                    whole = call.finished(event.completion, clearing.whole)
                    self.health.finished(ticket, self.clock())
                    self._flowed(call, visit, request.patience)
                    record(call.attempt("ok", self.clock(), whole))
                    yield Finished(completion=whole)
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
        tag = decision.tag
        level = max(
            (
                found.level
                for text in texts
                for found in self._findings(text)
                if tag.found is None or not is_judged(found.rule)  # a person has judged it already
            ),
            default=Level.PUBLIC,
        )
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

    def feed(self, said: Delta) -> Delta | None:
        """What is certain by now; the very same event where nothing was concealed."""
        if self._revealer is None:
            self._pieces.append(said.text)
            return said
        return self._keep(self._revealer.feed(said.text))

    def flush(self) -> Delta | None:
        """What was still waiting for its end."""
        return self._keep(self._revealer.flush()) if self._revealer else None

    @property
    def invented(self) -> int:
        """Placeholders so far that nobody gave the model."""
        return len(self._revealer.invented) if self._revealer else 0

    @property
    def whole(self) -> str:
        return "".join(self._pieces)

    def _keep(self, clear: str) -> Delta | None:
        self._pieces.append(clear)
        return Delta(text=clear) if clear else None


@dataclass(slots=True, kw_only=True)
class _Call:
    """One call under way: what it takes to write its `Attempt`."""

    ticket: Ticket
    card: ModelCard
    purpose: str
    began: float
    started: datetime
    masked: int
    invented: int = 0
    first: float | None = None

    def finished(self, completion: Completion, text: str) -> Completion:
        if not text.strip():
            raise Malformed("an answer without a word", model=self.card.name)
        return replace(completion, text=text, model=self.card.name, cost=cost(self.card, completion.usage))

    def attempt(self, outcome: str, at: float, completion: Completion | None = None) -> Attempt:
        return Attempt(
            model=self.card.name,
            provider=self.card.provider,
            residency=self.card.residency,
            purpose=self.purpose,
            started=self.started,
            outcome=outcome,
            first_token_ms=None if self.first is None else round((self.first - self.began) * 1000),
            total_ms=round((at - self.began) * 1000),
            masked=self.masked,
            invented=self.invented,
            usage=Usage() if completion is None else completion.usage,
            cost=None if completion is None else completion.cost,
            request_id="" if completion is None else completion.request_id,
            region="" if completion is None else completion.region,
        )


def _in_time(request: Request, visit: Visit, now: float) -> Request:
    """The same request, with no more patience for the first word than the whole has time left."""
    patience, left = request.patience, visit.deadline - now
    if patience.first_token <= left:
        return request
    return replace(request, patience=replace(patience, first_token=left))
