"""One message end to end, over a real ledger: answered once, or refused with a reason, whatever happens."""

import asyncio
import itertools
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any  # fields of a message

import pytest

from adapters.storage import Ledger, open_storage
from bot import library, providers
from bot.answering import Answering
from bot.backlog import Backlog
from bot.conversation import Conversation
from bot.learning import Learning
from bot.local_replies import LocalReplies
from bot.pulse import Pulse
from bot.purse import Purse
from bot.reception import LedgerReception
from bot.thinker import Thinker
from bot.worker import Worker
from routing.brain import DEFAULT_RULES, Brain, PromptSource
from routing.budget import Limits
from routing.deciding import AskAbout, ModelDecider
from routing.errors import Overloaded
from routing.gate import Gate
from routing.health import Health
from routing.intents.model import shipped
from routing.policy import DEFAULT
from routing.ports import Model
from routing.sensitivity import Tagger
from routing.vocabulary import (
    LANGUAGES,
    Author,
    IntentRule,
    Language,
    Level,
    Message,
    ModelCard,
    Patience,
    Reply,
    Residency,
    Scope,
    Thread,
    Tier,
    Turn,
)
from tests.peers.chat import SeenChat
from tests.peers.models import Scripted, Silent

NUMBERS = itertools.count(1)


def message(
    text: str,
    *,
    command: str | None = None,
    root: str = "t1",
    ident: str = "",
    private: bool = False,
    locale: str = "",
) -> Message:
    return Message(
        id=ident or f"test:{next(NUMBERS)}",
        thread=Thread(platform="test", tenant="T", channel="C", root=root, scope=Scope.CHANNEL),
        author=Author(id="U1", name="Anna", locale=locale),
        text=text,
        at=datetime.now(UTC),
        command=command,
        private=private,
    )


def card(name: str, residency: Residency = Residency.EU) -> ModelCard:
    return ModelCard(
        name=name,
        provider="test",
        model="x",
        residency=residency,
        tier=Tier.BUDGET,
        output_price=1,
        input_price=1,
    )


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Everything between the inbox and one chat platform."""

    chat: SeenChat
    ledger: Ledger
    reception: LedgerReception
    worker: Worker
    answering: Answering
    learning: Learning

    async def say(self, what: Message) -> Reply:
        """Accept a message and wait for its reply."""
        assert await self.reception.accept(what)
        return await self.reply()

    async def reply(self) -> Reply:
        return await asyncio.wait_for(self.chat.replied.get(), 10)


@asynccontextmanager
async def house(
    models: Mapping[str, Model],
    *,
    cards: Sequence[ModelCard] = (),
    url: str = "sqlite://",
    chat: SeenChat | None = None,
    languages: Sequence[Language] = LANGUAGES,
    limits: Limits = NO_LIMITS,
    decider: tuple[str, AskAbout] | None = None,
    rules: Mapping[str, IntentRule] = DEFAULT_RULES,
    prompt: PromptSource | None = None,
    calm: Callable[[], Awaitable[None]] | None = None,
    at_once: int = 64,
    room: int = 1_000,
) -> AsyncIterator[House]:
    """`decider` is the name of the model that is asked in doubt, and about what; it writes no answers.

    `prompt` is called while a message is being understood, `calm` before one is begun. So many messages are
    answered at once, and for so many others there is room to wait.
    """
    cards = cards or [card(name) for name in models]
    writers = [each for each in cards if decider is None or each.name != decider[0]]
    chat = chat or SeenChat()
    tagger, thinker, backlog = Tagger(), Thinker(), Backlog(most=room)
    async with open_storage(url) as ledger:
        learning = Learning(
            experience=ledger.experience,
            trainings=ledger.trainings,
            now=lambda: datetime.now(UTC),
            holder="house",
        )
        brain = Brain(
            intents=shipped(),
            tagger=tagger,
            cards=writers,
            policy=DEFAULT,
            rules=rules,
            prompt=prompt or library.load().prompt,
            languages=languages,
            observe=providers.observing(Health(), cards, learning.quality),
        )
        gate = Gate(
            models=models,
            policy=DEFAULT,
            find=tagger.find,
            clock=time.monotonic,
            now=lambda: datetime.now(UTC),
            think=thinker,
        )
        answering = Answering(
            brain=brain,
            gate=gate,
            decider=_decider(gate, cards, decider),
            find=tagger.find,
            pseudonym=lambda author: f"p-{author}",
            new_id=lambda: f"x{next(NUMBERS)}",
            now=lambda: datetime.now(UTC),
            clock=time.monotonic,
            purse=Purse(limits=limits, spending=ledger.spending, now=lambda: datetime.now(UTC)),
            patience=lambda _intent: Patience(),
            think=thinker,
        )
        conversation = Conversation(
            chats={"test": chat},
            inbox=ledger.inbox,
            outbox=ledger.outbox,
            memory=ledger.memory,
            quality_log=ledger.log,
            doubts=ledger.doubts,
            local=LocalReplies(
                name="Dirigent", cards=cards, text_days=30, figure_days=400, forget=ledger.memory.forget
            ),
            answering=answering,
        )
        worker = Worker(
            inbox=ledger.inbox,
            conversation=conversation,
            new_id=lambda: "error-1",
            pauses=(0.0, 0.0),
            calm=calm or Pulse(time.monotonic).calm,
            at_once=at_once,
            backlog=backlog,
        )
        reception = LedgerReception(
            inbox=ledger.inbox,
            outbox=ledger.outbox,
            memory=ledger.memory,
            quality_log=ledger.log,
            find=tagger.find,
            doubts=ledger.doubts,
            pseudonym=lambda author: f"p-{author}",
            now=lambda: datetime.now(UTC),
            wake=worker.wake,
            cancel=answering.stop,
            backlog=backlog,
        )
        await worker.start()
        try:
            yield House(
                chat=chat,
                ledger=ledger,
                reception=reception,
                worker=worker,
                answering=answering,
                learning=learning,
            )
        finally:
            await worker.stop(patience=1)
            thinker.close()


def _decider(
    gate: Gate, cards: Sequence[ModelCard], wanted: tuple[str, AskAbout] | None
) -> tuple[ModelDecider, AskAbout] | None:
    if wanted is None:
        return None
    name, about = wanted
    return ModelDecider(gate=gate, card=next(each for each in cards if each.name == name)), about


async def test_an_answer_streams_and_ends_with_a_quiet_line_and_an_exchange_behind_its_buttons() -> None:
    async with house({"m": Scripted(pieces=["Hej ", "Anna"])}) as home:
        reply = await home.say(message("Kan du hjælpe mig med en kort hilsen?"))
        assert home.chat.drafts[0].texts == ["Hej ", "Hej Anna"]
        assert reply.text == "Hej Anna"
        assert reply.quiet.startswith("m · i EU · intern · ")
        exchange = await home.reception.explain(reply.exchange)
        assert exchange is not None
        assert exchange.outcome == "answered"
        assert exchange.author == "p-U1"
        assert [attempt.model for attempt in exchange.attempts] == ["m"]


async def test_a_duplicate_is_dropped_and_answered_once() -> None:
    model = Scripted()
    async with house({"m": model}) as home:
        await home.say(message("Hej, hvad kan du?", ident="same"))
        assert not await home.reception.accept(message("Hej, hvad kan du?", ident="same"))
        await home.say(message("Noget andet tak", ident="other"))
        assert home.chat.replied.empty()
        assert len(model.asked) == 2


async def test_a_failing_model_is_replaced_and_the_quiet_line_says_so() -> None:
    models = {"first": Scripted(pieces=["Hal"], fails=Overloaded("503")), "second": Scripted(pieces=["Hej"])}
    async with house(models) as home:
        reply = await home.say(message("Kan du forklare hvad et kugleleje er?"))
        assert reply.text == "Hej"
        assert reply.quiet.startswith("second (reserve)")
        assert any("second" in words for words in home.chat.drafts[0].statuses)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Kan du forklare hvad et kugleleje er?", "Ingen model kunne svare"),
        ("Kannst du mir erklären, was ein Kugellager ist?", "Gerade konnte kein Modell"),
        ("Can you explain to me what a ball bearing is?", "No model could answer"),
    ],
)
async def test_when_all_models_fail_the_asker_is_told_in_their_language(text: str, start: str) -> None:
    async with house({"m": Scripted(pieces=[], fails=Overloaded("503"))}) as home:
        reply = await home.say(message(text))
        assert reply.text.startswith(start)
        assert not reply.generated


async def test_words_that_had_come_before_the_last_model_failed_are_kept() -> None:
    async with house({"m": Scripted(pieces=["Første halvdel"], fails=Overloaded("cut"))}) as home:
        reply = await home.say(message("Kan du forklare hvad et kugleleje er?"))
        assert reply.text.startswith("Første halvdel\n\nIngen model")


async def test_a_cpr_number_with_only_models_outside_the_eu_is_refused_and_nothing_is_sent() -> None:
    model = Scripted()
    cards = [card("far", Residency.THIRD_COUNTRY)]
    async with house({"far": model}, cards=cards) as home:
        reply = await home.say(message("Opret Jens med cpr 010190-1234 i lønsystemet"))
        assert model.asked == []
        assert "far" in reply.text
        assert "EU" in reply.text
        exchange = await home.reception.explain(reply.exchange)
        assert exchange is not None
        assert exchange.outcome == "refused"
        assert "010190" not in exchange.question


async def test_credentials_go_to_no_model_and_are_not_remembered() -> None:
    model = Scripted()
    async with house({"m": model}, cards=[card("m", Residency.ON_PREM)]) as home:
        secret = "ghp_" + "a1B2" * 9
        reply = await home.say(message(f"Hvorfor virker min nøgle {secret} ikke?"))
        assert model.asked == []
        assert "adgangsoplysninger" in reply.text
        turns = await home.ledger.memory.recall(message("x").thread.key, 10)
        assert all(secret not in turn.text for turn in turns)


async def test_a_stop_ends_the_call_and_the_answer_says_stopped() -> None:
    model = Silent()
    async with house({"m": model}) as home:
        what = message("Kan du forklare hvad et kugleleje er?")
        await home.reception.accept(what)
        await model.reached.wait()
        assert await home.reception.stop(what.thread)
        reply = await home.reply()
        assert reply.text == "_Stoppet._"
        assert model.closed == 1
        exchange = await home.reception.explain(reply.exchange)
        assert exchange is not None
        assert exchange.outcome == "stopped"


async def test_stopping_where_nothing_is_under_way_says_so() -> None:
    async with house({"m": Scripted()}) as home:
        assert not await home.reception.stop(message("x").thread)


async def test_a_follow_up_knows_its_thread_and_another_thread_does_not() -> None:
    model = Scripted(pieces=["Svar"])
    async with house({"m": model}) as home:
        await home.say(message("Kan du forklare hvad et kugleleje er?"))
        await home.say(message("Og hvad koster det normalt?"))
        await home.say(message("Noget helt andet", root="t2"))
        assert [turn.text for turn in model.asked[1].turns] == [
            "Kan du forklare hvad et kugleleje er?",
            "Svar",
            "Og hvad koster det normalt?",
        ]
        assert len(model.asked[2].turns) == 1
        assert await home.reception.takes_part(message("x").thread)


async def test_what_the_platform_says_was_said_comes_before_the_bots_own_memory() -> None:
    model = Scripted()
    chat = SeenChat(turns=[Turn(role="user", author="Bo", text="Lejet larmer.")])
    async with house({"m": model}, chat=chat) as home:
        await home.say(message("Hvad siger Bo?"))
        assert model.asked[0].turns[0].author == "Bo"


async def test_history_is_protected_like_the_message_itself() -> None:
    model = Scripted()
    chat = SeenChat(turns=[Turn(role="user", author="Bo", text="Cpr er 010190-1234.")])
    async with house({"far": model}, cards=[card("far", Residency.THIRD_COUNTRY)], chat=chat) as home:
        reply = await home.say(message("Opsummer tråden", command="summarize"))
        assert model.asked == []
        assert reply.level is Level.RESTRICTED


async def test_forgetting_a_thread_leaves_nothing_to_recall() -> None:
    model = Scripted()
    async with house({"m": model}) as home:
        await home.say(message("Kan du forklare hvad et kugleleje er?"))
        reply = await home.say(message("forget", command="privacy"))
        assert reply.text.startswith("Færdig") or reply.text.startswith("Done")
        await home.say(message("Og hvad koster det?"))
        assert len(model.asked[1].turns) == 1


async def test_a_private_answer_is_not_remembered_with_the_channel() -> None:
    model = Scripted()
    async with house({"m": model}) as home:
        await home.say(message("Hvad er min opgave i dag?", private=True))
        await home.say(message("Og i morgen?"))
        assert len(model.asked[1].turns) == 1


@pytest.mark.parametrize(
    ("locale", "word"), [("da-DK", "Kommandoer"), ("de-DE", "Befehle"), ("en-GB", "Commands")]
)
async def test_an_empty_message_gets_help_in_the_persons_language(locale: str, word: str) -> None:
    model = Scripted()
    async with house({"m": model}) as home:
        reply = await home.say(message("", locale=locale))
        assert word in reply.text
        assert reply.exchange == ""
        assert model.asked == []


async def test_a_foreign_message_is_answered_in_english_with_a_note() -> None:
    model = Scripted(pieces=["Hello"])
    async with house({"m": model}) as home:
        reply = await home.say(
            message("Bonjour, pouvez-vous m'aider à écrire une lettre pour notre client à Lyon ?")
        )
        assert reply.language == "en"
        assert (
            reply.text == "Hello\n\n_I write Danish, German and English, so here is the answer in English._"
        )


async def test_a_language_that_is_not_configured_is_foreign_too() -> None:
    async with house({"m": Scripted(pieces=["Hello"])}, languages=("en", "da")) as home:
        reply = await home.say(message("Bitte erkläre mir kurz, was ein Kugellager ist und wozu es dient"))
        assert reply.text == "Hello\n\n_I write English and Danish, so here is the answer in English._"


async def test_an_answer_that_could_not_be_delivered_is_sent_later_without_asking_again() -> None:
    model = Scripted(pieces=["Svar"])
    async with house({"m": model}, chat=SeenChat(refuses=1)) as home:
        reply = await home.say(message("Kan du forklare hvad et kugleleje er?"))
        assert reply.text == "Svar"
        assert len(model.asked) == 1
        assert home.chat.resumed == ["", "post-1"]


async def test_an_answer_that_a_crash_left_in_the_store_is_sent_after_the_restart(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/ledger.db"
    what = message("Kan du forklare hvad et kugleleje er?")
    async with open_storage(url) as ledger:
        await ledger.inbox.accept(what)
        assert await ledger.inbox.claim() is not None
        await ledger.outbox.opened(what.id, "post-7")
        await ledger.outbox.ready(what.id, Reply(text="Gemt svar", language="da", exchange="x1"))
    model = Scripted()
    async with house({"m": model}, url=url) as home:
        reply = await home.reply()
        assert reply.text == "Gemt svar"
        assert model.asked == []
        assert home.chat.resumed == ["post-7"]


async def test_what_breaks_inside_becomes_an_apology_with_an_error_id_and_no_text_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Broken(Scripted):
        def stream(self, request):  # type: ignore[no-untyped-def]  # it raises what no adapter may
            raise RuntimeError(f"secret words: {request.question}")

    with caplog.at_level(logging.DEBUG):
        async with house({"m": Broken()}) as home:
            reply = await home.say(message("Kan du forklare hvad et kugleleje er?", locale="da"))
    assert "error-1" in reply.text
    assert "kugleleje" not in caplog.text
    assert "RuntimeError" in caplog.text


async def test_a_changed_vote_replaces_the_first_one() -> None:
    async with house({"m": Scripted()}) as home:
        reply = await home.say(message("Kan du forklare hvad et kugleleje er?"))
        assert await home.reception.rate(reply.exchange, "U1", "up")
        assert await home.reception.rate(reply.exchange, "U1", "down", reasons=["wrong", "nonsense"])
        report = await home.ledger.scorecard.report(datetime(2026, 1, 1, tzinfo=UTC))
        assert report.satisfaction.of == 1
        assert report.satisfaction.part == 0
        assert not await home.reception.rate("no-such", "U1", "up")


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("hvem ville I tage af de to ansøgere?", "bilag III"),
        ("Bitte sortiere die Bewerber nach Eignung und nenne den besten", "Anhang III"),
        ("Can you rank the applicants for me?", "Annex III"),
    ],
)
async def test_judging_applicants_is_declined_with_the_law_and_no_model_is_asked(text: str, law: str) -> None:
    model = Scripted()
    async with house({"m": model}) as home:
        reply = await home.say(message(text))
        assert law in reply.text
        assert not reply.generated
        assert model.asked == []
        exchange = await home.reception.explain(reply.exchange)
        assert exchange is not None
        assert (exchange.outcome, exchange.decision and exchange.decision.declined) == (
            "refused",
            "applicants",
        )


UNCLEAR = "et slogan til tilbuddet på pumper"


async def _asked_back(home: House, **kind: Any) -> Reply:
    """A message that could mean two kinds of work, and the question that comes back."""
    reply = await home.say(message(UNCLEAR, **kind))
    assert reply.choices
    return reply


@pytest.mark.parametrize(
    ("text", "question", "labels"),
    [
        (UNCLEAR, "Hvad passer bedst?", ["Tilbud", "Kreativ tekst", "Noget andet"]),
        (
            "quote with a catchy text for the pump",
            "What fits best?",
            ["Creative text", "Quote", "Something else"],
        ),
    ],
)
async def test_a_doubtful_message_is_asked_about_and_goes_to_no_model(
    text: str, question: str, labels: list[str]
) -> None:
    model = Scripted()
    async with house({"m": model}) as home:
        reply = await home.say(message(text))
        assert question in reply.text
        assert sorted(choice.label for choice in reply.choices) == sorted(labels)
        assert reply.choices[-1].label == labels[-1]
        assert model.asked == []
        exchange = await home.reception.explain(reply.exchange)
        assert exchange is not None
        assert exchange.outcome == "local"


async def test_a_choice_answers_the_same_question_once_and_becomes_an_example() -> None:
    model = Scripted(pieces=["Svar"])
    async with house({"m": model}) as home:
        question = await _asked_back(home)
        assert await home.reception.choose(question.exchange, "quote", "U1")
        assert (await home.reply()).text == "Svar"
        assert await home.reception.choose(question.exchange, "quote", "U1")
        assert await home.reception.choose(question.exchange, "creative", "U2")
        await home.say(message("Kan du forklare hvad et kugleleje er?", root="t2"))
        assert [request.question for request in model.asked[:1]] == [UNCLEAR]
        assert [request.intent for request in model.asked] == ["quote", "chat"]
        labels = await home.ledger.labels.labels()
        assert [(label.text, label.intent, label.author) for label in labels] == [(UNCLEAR, "quote", "p-U1")]


async def test_something_else_is_answered_as_conversation_and_teaches_nothing() -> None:
    model = Scripted()
    async with house({"m": model}) as home:
        question = await _asked_back(home)
        assert await home.reception.choose(question.exchange, question.choices[-1].value, "U1")
        await home.reply()
        assert model.asked[0].intent == "chat"
        assert list(await home.ledger.labels.labels()) == []


async def test_a_choice_that_was_not_offered_or_is_gone_changes_nothing() -> None:
    model = Scripted()
    async with house({"m": model}) as home:
        question = await _asked_back(home)
        assert not await home.reception.choose(question.exchange, "monitoring", "U1")
        assert not await home.reception.choose("no-such", "quote", "U1")
        await home.ledger.memory.forget(message("x").thread.key)
        assert not await home.reception.choose(question.exchange, "quote", "U1")
        assert model.asked == []


@pytest.mark.parametrize("command", ["ask", "quote"])
async def test_a_command_is_never_asked_about(command: str) -> None:
    async with house({"m": Scripted()}) as home:
        assert not (await home.say(message(UNCLEAR, command=command))).choices


async def test_within_a_thread_nothing_is_asked() -> None:
    async with house({"m": Scripted()}) as home:
        await home.say(message("Kan du forklare hvad et kugleleje er?"))
        assert not (await home.say(message(UNCLEAR))).choices


async def test_a_password_in_an_earlier_line_does_not_block_the_thread_for_ever() -> None:
    model = Scripted(pieces=["Svar"])
    earlier = Turn(role="user", author="Bo", text="The password: Sommer2024! is for the server")
    chat = SeenChat(turns=[earlier])
    async with house({"m": model}, chat=chat) as home:
        reply = await home.say(message("Kan du forklare hvad et kugleleje er?"))
    assert reply.text == "Svar"
    assert "Sommer2024!" not in str(model.asked[0])


async def test_a_short_follow_up_is_answered_in_the_language_that_was_spoken_last() -> None:
    turns = [
        Turn(role="user", text=text) for text in ("Kan du hjælpe mig med noget i dag? " * 12, "Ja, gerne.")
    ]
    turns += [Turn(role="user", text="Angebot für 200 Kugellager an die Firma Müller, bitte noch heute")]
    async with house({"m": Scripted()}, chat=SeenChat(turns=turns)) as home:
        assert (await home.say(message("und Rabatt?"))).language == "de"
