"""Answers one message with a model: decide, open the gate, let the strategy stream into the draft."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.masking import masked
from bot.page import Page
from bot.purse import Purse
from bot.quiet_line import budget_note, quiet_line, remark, shown
from bot.words import failure_list, language_list, refusal_list, say, unread_files
from routing.applicants.words import declined_text
from routing.brain import Brain
from routing.deciding import AskAbout, settle
from routing.errors import AllModelsFailed, NoModelAllowed, OverBudget
from routing.explanation import steps
from routing.followup import BREVITY, FollowUp
from routing.gate import Gate, Record
from routing.hedge import hedged
from routing.intents.doubt import TALK
from routing.means import Means
from routing.pictures import pictures_of, unseen
from routing.policy import eligible
from routing.ports import Decider, Detector, Draft, StepDraft
from routing.reasons import budget_words, sentence
from routing.rule_names import rule_names
from routing.sensitivity.lowering import is_judged
from routing.sources import sources
from routing.strategies import HEDGED, STRATEGIES, Strategy
from routing.thinking import Think, at_once
from routing.vocabulary import (
    Ask,
    Attempt,
    Choice,
    Decision,
    Exchange,
    Level,
    Message,
    Outcome,
    Patience,
    Refusal,
    Reply,
    Request,
    Turn,
)
from routing.wishes import AT_LENGTH
from routing.wording import LEVEL_NAMES, PLACE_NAMES, intent_name, label


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer, to be shown and to be logged."""

    reply: Reply
    exchange: Exchange


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """Turns a message and its history into an answer, whatever the models do."""

    brain: Brain
    gate: Gate
    find: Detector
    pseudonym: Callable[[str], str]
    """From a platform's user id to the name in the log."""
    new_id: Callable[[], str]
    now: Callable[[], datetime]
    clock: Callable[[], float]
    purse: Purse
    patience: Callable[[str], Patience]
    """By intent."""
    hedge: bool = True
    """Ask a second model when the first one is unusually late."""
    strategies: Mapping[str, Strategy] = field(default_factory=lambda: STRATEGIES)
    decider: tuple[Decider, AskAbout] | None = None
    """Asked where the brain is in doubt, and about what."""
    think: Think = at_once
    """Where texts are read."""
    _streams: dict[str, "asyncio.Task[None]"] = field(default_factory=dict)
    """By thread: what a stop cancels."""

    def stop(self, thread_key: str) -> bool:
        """Cancel the answer under way in a thread; False if there is none.

        The key of a thread without a root stands for all threads of its channel.
        """
        everywhere = thread_key.endswith(":")
        keys = [key for key in self._streams if key.startswith(thread_key)] if everywhere else [thread_key]
        streams = [self._streams.pop(key) for key in keys if key in self._streams]
        return sum(stream.cancel() for stream in streams) > 0

    async def answer(
        self,
        message: Message,
        history: Sequence[Turn],
        draft: Draft,
        opened: Callable[[str], Awaitable[None]],
        follow_up: FollowUp | None = None,
    ) -> Answered:
        """Never raises for what a model or the policy does: that becomes an honest sentence.

        `opened` is called with the draft's ref as soon as something stands in the thread. With `follow_up`
        the message is an earlier one that is answered once more, in another way.
        """
        began, started = self.clock(), self.now()
        message = unseen(message, self.brain.cards)
        author = self.pseudonym(message.author.id)
        means = await self.purse.means(author, message.thread)
        asked: list[Attempt] = []
        decision = await settle(
            self.brain, self.decider, message, history, follow_up, means, asked.append, self.think
        )
        if isinstance(draft, StepDraft):
            await draft.steps(steps(decision))
        decision = self._with_reason(decision, follow_up)
        page = Page(draft=draft, language=decision.language, opened=opened, attempts=asked)
        request = self._request(message, history, decision, follow_up)
        outcome, text = await self._fill(page, message, request, decision, means)
        decision = replace(decision, because=(*decision.because, *page.because))
        question, said = await self.think(lambda: (masked(message.text, self.find), masked(text, self.find)))
        exchange = Exchange(
            id=self.new_id(),
            message_id=message.id,
            thread_key=message.thread.key,
            platform=message.thread.platform,
            author=author,
            at=message.at,
            question=question,
            answer=said,
            decision=decision,
            attempts=tuple(page.attempts),
            completion=page.completion and replace(page.completion, text=""),
            outcome=outcome,
            queue_ms=max(0, round((started - message.at).total_seconds() * 1000)),
            total_ms=round((self.clock() - began) * 1000),
        )
        self.purse.paid(exchange, message.thread)
        reply = _reply(message, history, decision, exchange, text, means, escalated=page.escalated)
        return Answered(reply=reply, exchange=exchange)

    async def _fill(
        self, page: Page, message: Message, request: Request, decision: Decision, means: Means
    ) -> tuple[Outcome, str]:
        """Write the page; whatever ends it early becomes a sentence."""
        language = decision.language
        try:
            self._check_budget(decision, means)
            if said := self._said_without_model(decision):
                return said
            ask = self._open(request, decision, page.attempts.append)
            writing = page.write(self.strategies[decision.strategy].answer(ask, decision, request))
            await self._stoppable(message.thread.key, writing)
        except OverBudget as spent:
            return "refused", say("over_budget", language, because=spent)
        except NoModelAllowed as refusal:
            return "refused", _refusal(decision, refusal.refused)
        except AllModelsFailed as failed:
            failures = failure_list(failed.failures, language)
            return "failed", page.with_note(say("all_failed", language, failures=failures))
        except _Stopped:
            return "stopped", page.with_note(say("stopped", language))
        return "answered", self._with_notes(page, decision, message)

    def _with_reason(self, decision: Decision, follow_up: FollowUp | None) -> Decision:
        """On record, masked: why the level was lowered."""
        tag, language = decision.tag, decision.language
        if follow_up is None or tag.found is None:
            return decision
        words = sentence(
            "lowered",
            language,
            found=LEVEL_NAMES[tag.found][language],
            level=LEVEL_NAMES[tag.level][language],
            reason=masked(follow_up.reason, self.find),
        )
        return replace(decision, because=(*decision.because, words))

    def _said_without_model(self, decision: Decision) -> tuple[Outcome, str] | None:
        """A refusal, or a question of our own; None where a model is to answer."""
        if decision.declined:
            return "refused", _declined(decision)
        if not decision.candidates:
            return "refused", self._unanswered(decision)
        if decision.choices:
            return "local", label("what_is_meant", decision.language)
        return None

    def _with_notes(self, page: Page, decision: Decision, message: Message) -> str:
        """The whole answer, and below it what the reader must know about it."""
        language, notes = decision.language, []
        if page.completion is not None and page.completion.finish == "length":
            notes.append(say("cut", language))
        if decision.foreign:
            languages = language_list(self.brain.languages, language)
            notes.append(say("foreign", language, languages=languages))
        if unread := unread_files(message.attachments, language):
            notes.append(unread)
        return page.with_note("\n\n".join(notes)) if notes else page.text

    def _check_budget(self, decision: Decision, means: Means) -> None:
        """Raises `OverBudget` where somebody could answer, if there were money."""
        standing = means.standing
        if decision.candidates or decision.declined or standing is None or not standing.is_spent:
            return
        allowed, _ = eligible(self.brain.cards, decision.tag, self.brain.policy, decision.language)
        if allowed:
            raise OverBudget(budget_words("budget_spent", standing, decision.language))

    def _open(self, request: Request, decision: Decision, record: Record) -> Ask:
        """The way to the models: the gate's, with a hedge where the strategy asks one card at a time."""
        ask = self.gate.open(request, decision, record)
        if not self.hedge or decision.strategy not in HEDGED:
            return ask
        return hedged(ask, request, decision.candidates, self.gate.health, self.clock)

    async def _stoppable(self, thread_key: str, writing: Coroutine[None, None, None]) -> None:
        """Raises `_Stopped` if `stop` was called meanwhile."""
        stream = asyncio.create_task(writing, name="stream")
        self._streams[thread_key] = stream
        try:
            await stream
        except asyncio.CancelledError:
            if self._streams.get(thread_key) is stream:
                stream.cancel()
                raise
            raise _Stopped from None
        finally:
            self._streams.pop(thread_key, None)

    def _unanswered(self, decision: Decision) -> str:
        """Why nobody may answer; to who asked for a better answer, why nobody else may."""
        words = _refusal(decision, decision.refused)
        if len(decision.refused) == len(self.brain.cards) or decision.tag.level == Level.BLOCKED:
            return words
        forbidden = "\n" + refusal_list(decision.refused) if decision.refused else ""
        return say(
            "nobody_else", decision.language, because=decision.because[-1], forbidden=forbidden
        ).strip()

    def _request(
        self, message: Message, history: Sequence[Turn], decision: Decision, follow_up: FollowUp | None
    ) -> Request:
        prompt = self.brain.prompt(decision.intent.name, decision.language, decision.prompt_version).text
        if follow_up is not None and follow_up.kind == "shorter":
            prompt = f"{prompt}\n\n{BREVITY[decision.language]}"
        elif message.wishes.length is not None:
            prompt = f"{prompt}\n\n{AT_LENGTH[message.wishes.length][decision.language]}"
        question = Turn(
            role="user", author=message.author.name, text=_with_attachments(message), at=message.at
        )
        return Request(
            system=prompt,
            turns=(*history, question),
            language=decision.language,
            intent=decision.intent.name,
            patience=self.patience(decision.intent.name),
            safety_id=self.pseudonym(message.author.id),
            pictures=pictures_of(message),
        )


class _Stopped(Exception):
    """The asker pressed Stop."""


def _refusal(decision: Decision, refused: Sequence[Refusal]) -> str:
    language = decision.language
    if decision.tag.level == Level.BLOCKED:
        failed = any(rule.startswith("detector.failed") for rule in decision.tag.because)
        rules = rule_names(decision.tag.because, language)
        return say("unchecked" if failed else "blocked", language, rules=rules)
    advice = say("ask_admin", language)
    if decision.tag.because and all(map(is_judged, decision.tag.because)):
        advice = f"{advice} {say('may_lower', language)}"
    return say("no_model", language, because=f"\n{refusal_list(refused)}\n\n{advice}")


def _declined(decision: Decision) -> str:
    """What the bot does not do, and why."""
    language, tag = decision.language, decision.tag
    if decision.declined != "lowering":
        return declined_text(language)
    rules = f" ({rule_names(tag.because, language)})" if tag.because else ""
    return say("not_lowered", language, level=LEVEL_NAMES[tag.level][language], rules=rules)


def _choices(decision: Decision) -> tuple[Choice, ...]:
    """The buttons of a question, "something else" last; none where nothing is asked."""
    if not decision.choices:
        return ()
    language = decision.language
    names = {name: intent_name(name, language) for name in decision.choices}
    offered = (Choice(label=words[0].upper() + words[1:], value=name) for name, words in names.items())
    return (*offered, Choice(label=label("something_else", language), value=TALK))


def _with_attachments(message: Message) -> str:
    """The message with the text of its files below it, fenced so that they read as data."""
    parts = [message.text]
    parts += [f"--- {file.name} ---\n{file.text}\n--- end ---" for file in message.attachments if file.text]
    parts += [f"--- {file.name} ---" for file in message.attachments if file.picture]
    return "\n\n".join(parts)


def _reply(
    message: Message,
    history: Sequence[Turn],
    decision: Decision,
    exchange: Exchange,
    text: str,
    means: Means,
    *,
    escalated: bool,
) -> Reply:
    language = decision.language
    reply = Reply(
        text=text,
        language=language,
        exchange=exchange.id,
        level=decision.tag.level,
        generated=exchange.outcome == "answered",
        private=message.private,
        choices=_choices(decision),
    )
    if exchange.outcome != "answered" or not exchange.attempts:
        return reply
    model = exchange.completion.model if exchange.completion else ""
    answer = shown(exchange.attempts, model)
    how = remark(exchange.attempts, answer, escalated=escalated)
    seconds = exchange.total_ms / 1000
    quiet = quiet_line(exchange.attempts, answer, decision.tag.level, seconds, language, how=how)
    if means.standing is not None and means.standing.is_low:
        quiet = f"{quiet} · {budget_note(means.standing, language)}"
    place = PLACE_NAMES[answer.residency][language]
    drawn_on = sources(text, history, message.attachments, language)
    return replace(reply, quiet=quiet, model=answer.model, place=place, sources=drawn_on)
