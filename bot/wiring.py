"""The composition root: the only place that knows which adapter stands behind which port."""

import asyncio
import hmac
import itertools
import logging
import random
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO, runtime_checkable
from uuid import UUID

from bot import providers
from bot.answering import Answering
from bot.catalogue import Catalogue, catalogue
from bot.company_intents import CompanyIntents
from bot.conversation import Conversation
from bot.coverage import demand
from bot.housekeeping import housekeeping
from bot.library import load as load_prompts
from bot.local_replies import LocalReplies
from bot.prepared import intent_model
from bot.reception import LedgerReception
from bot.rules import all_rules, named_rules
from bot.settings import MICROSOFT_OPENID, Settings
from bot.settings_file import level_named
from bot.worker import Worker
from routing.brain import Brain
from routing.errors import Misconfigured, PlatformUnreachable
from routing.gate import Gate
from routing.health import Health
from routing.intents.examples import Example
from routing.policy import Policy, policy_from
from routing.ports import Chat, Labels, Model, Scorecard
from routing.sensitivity import Tagger
from routing.strategies import STRATEGIES, Strategy, cascade

if TYPE_CHECKING:
    from aiohttp.web import RouteDef

    from adapters.chat.console import Terminal
    from adapters.chat.teams.manifest import Variant
    from adapters.storage import Ledger

log = logging.getLogger(__name__)


class Platform(Chat, Protocol):
    """A chat adapter with something to serve."""

    def routes(self) -> "Sequence[RouteDef]": ...


@runtime_checkable
class Connected(Protocol):
    """A chat adapter that keeps connections of its own."""

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


@dataclass(slots=True, kw_only=True)
class Program:
    """Everything that runs, and how to reach it."""

    settings: Settings
    models: Catalogue
    platforms: Sequence[str]
    url: str = ""

    def greeting(self) -> str:
        """What to tell whoever started the program."""
        cards = ", ".join(f"{card.name} ({card.residency})" for card in self.models.cards)
        lines = [f"{self.settings.bot.name} is ready.", f"  models      {cards}"]
        lines += [f"  disabled    {fault.model}: {fault.because}" for fault in self.models.faults]
        if "playground" in self.platforms:
            lines.append(f"  playground  {self.url}/")
        lines += [f"  {name:<10}  connected" for name in self.platforms if name != "playground"]
        lines.append("  stop with   Ctrl+C")
        return "\n".join(lines)


# --- the brain --------------------------------------------------------------------------------------


def models(settings: Settings) -> Catalogue:
    """The cards of the settings, checked against the addresses that their adapters build."""
    from adapters.models import endpoint
    from adapters.models.prices import priced

    today = _now().date()
    return catalogue(
        settings.models,
        endpoint,
        priced=lambda card, url: priced(card, url, today, settings.budget.usd_to_eur),
        today=today,
    )


def brain(settings: Settings) -> Brain:
    """What understands, protects and decides, as the settings want it."""
    prompts = load_prompts(Path(settings.prompts.folder) if settings.prompts.folder else None)
    return Brain(
        intents=intent_model(company=_company(settings)),
        tagger=Tagger(directory=frozenset(settings.sensitivity.names)),
        cards=models(settings).cards,
        policy=policy(settings),
        prompt=prompts.prompt,
        rules=all_rules(settings),
        weights=settings.dynamic,
        languages=settings.bot.languages,
        floors={
            name.lstrip("#"): level_named(level) for name, level in settings.sensitivity.channels.items()
        },
    )


def _company(settings: Settings) -> Sequence[Example]:
    folder = settings.understanding.folder
    return CompanyIntents(Path(folder)).examples() if folder else ()


def policy(settings: Settings) -> Policy:
    """The default policy, narrowed or widened by the settings."""
    chosen = settings.policy
    levels = {
        "public": chosen.public,
        "internal": chosen.internal,
        "confidential": chosen.confidential,
        "restricted": chosen.restricted,
    }
    return policy_from(
        {name: places for name, places in levels.items() if places is not None},
        killed=chosen.disabled_models,
    )


def _strategies(settings: Settings) -> Mapping[str, Strategy]:
    chosen = settings.cascade
    answer = cascade.Cascade(accept=chosen.accept, doubt=chosen.doubt)
    return {**STRATEGIES, "cascade": Strategy(arrange=cascade.arrange, answer=answer)}


# --- the program ------------------------------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class _Body:
    """The parts that every way of running shares; chats are hung in before the work loop starts."""

    reception: LedgerReception
    worker: Worker
    catalogue: Catalogue
    ledger: "Ledger"
    chats: dict[str, Chat] = field(default_factory=dict)


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Program]:
    """The whole program, until the block is left; then what is under way is finished first."""
    from adapters.web.server import WebServer

    async with AsyncExitStack() as stack:
        body = await stack.enter_async_context(_body(settings))
        platforms = _platforms(settings, body)
        body.chats.update(platforms)
        program = Program(settings=settings, models=body.catalogue, platforms=tuple(platforms))
        for name, platform in platforms.items():
            if isinstance(platform, Connected):
                stack.push_async_callback(platform.stop)
                await _connect(name, platform, stack)
        routes = [route for platform in platforms.values() for route in platform.routes()]
        server = WebServer(host=settings.web.host, port=settings.web.port, routes=routes, ready=_ready(body))
        program.url = await server.start()
        stack.push_async_callback(server.stop)
        await stack.enter_async_context(_background(housekeeping(body.ledger.log, settings.retention)))
        stack.push_async_callback(body.worker.stop)
        await body.worker.start()
        yield program


@asynccontextmanager
async def in_terminal(
    settings: Settings, answer: TextIO, aside: TextIO
) -> "AsyncIterator[tuple[LedgerReception, Terminal]]":
    """The whole path with the terminal as its only chat platform."""
    from adapters.chat.console import Terminal

    async with _body(settings) as body:
        terminal = Terminal(answer, aside)
        body.chats["console"] = terminal
        await body.worker.start()
        try:
            yield body.reception, terminal
        finally:
            await body.worker.stop()


@asynccontextmanager
async def _body(settings: Settings) -> "AsyncIterator[_Body]":
    from adapters.models import build, warm
    from adapters.storage import open_storage

    checked = models(settings)
    mind = brain(settings)
    demand(named_rules(settings), mind.cards, mind.policy)
    keys = {entry.name: entry.api_key for entry in settings.models}
    async with AsyncExitStack() as stack:
        ledger = await stack.enter_async_context(open_storage(settings.storage.url))
        health = Health(chance=random.random, notice=providers.notice)
        built = {
            card.name: build(card, keys[card.name], providers.heeding(health, card)) for card in checked.cards
        }
        for model in built.values():
            stack.push_async_callback(model.close)
        await stack.enter_async_context(_background(warm(built.values())))
        mind = replace(mind, observe=providers.observing(health, checked.cards))
        yield _assemble(settings, mind, checked, ledger, built, health, await ledger.secret("pseudonyms"))


def _assemble(
    settings: Settings,
    mind: Brain,
    checked: Catalogue,
    ledger: "Ledger",
    built: Mapping[str, Model],
    health: Health,
    key: bytes,
) -> _Body:
    chats: dict[str, Chat] = {}

    def pseudonym(author: str) -> str:
        return hmac.new(key, author.encode(), "sha256").hexdigest()[:16]

    answering = Answering(
        brain=mind,
        gate=Gate(
            models=built,
            policy=mind.policy,
            find=mind.tagger.find,
            clock=time.monotonic,
            now=_now,
            health=health,
        ),
        find=mind.tagger.find,
        pseudonym=pseudonym,
        new_id=_new_id,
        now=_now,
        clock=time.monotonic,
        strategies=_strategies(settings),
        purse=providers.purse(settings.budget, ledger.spending, _now),
        patience=providers.patience(settings.patience),
        hedge=settings.patience.hedge,
    )
    local = LocalReplies(
        name=settings.bot.name,
        cards=checked.cards,
        text_days=settings.retention.texts,
        figure_days=settings.retention.figures,
        forget=ledger.memory.forget,
    )
    conversation = Conversation(
        chats=chats,
        inbox=ledger.inbox,
        outbox=ledger.outbox,
        memory=ledger.memory,
        quality_log=ledger.log,
        doubts=ledger.doubts,
        local=local,
        answering=answering,
    )
    worker = Worker(inbox=ledger.inbox, conversation=conversation, new_id=_new_id)
    reception = LedgerReception(
        inbox=ledger.inbox,
        outbox=ledger.outbox,
        memory=ledger.memory,
        quality_log=ledger.log,
        find=mind.tagger.find,
        doubts=ledger.doubts,
        pseudonym=pseudonym,
        now=_now,
        wake=worker.wake,
        cancel=answering.stop,
    )
    return _Body(reception=reception, worker=worker, catalogue=checked, ledger=ledger, chats=chats)


def _platforms(settings: Settings, body: _Body) -> dict[str, Platform]:
    """Every chat platform that the settings switch on."""
    platforms: dict[str, Platform] = {}
    if settings.web.playground and _is_loopback(settings.web.host):
        from adapters.web.playground import Playground

        platforms["playground"] = Playground(
            reception=body.reception, cards=body.catalogue.cards, name=settings.bot.name
        )
    if settings.slack.bot_token:
        from adapters.chat.slack import SlackChat

        platforms["slack"] = SlackChat(
            reception=body.reception,
            mode=settings.slack.mode,
            bot_token=settings.slack.bot_token,
            app_token=settings.slack.app_token,
            signing_secret=settings.slack.signing_secret,
            api_url=settings.slack.api_url,
            preferences=body.ledger.preferences,
            approved_channels=settings.slack.approved_channels,
        )
    if settings.teams.app_id or settings.teams.anonymous:
        platforms["teams"] = _teams(settings, body)
    return platforms


def _teams(settings: Settings, body: _Body) -> Platform:
    from adapters.chat.teams import TeamsChat

    teams = settings.teams
    return TeamsChat(
        reception=body.reception,
        app_id=teams.app_id,
        app_password=teams.app_password,
        tenant_id=teams.tenant_id,
        openid_metadata_url=teams.openid_metadata_url or MICROSOFT_OPENID,
        token_url=teams.token_url,
        service_url_hosts=teams.service_url_hosts,
        file_hosts=teams.file_hosts,
        anonymous="loopback" if teams.anonymous and _is_loopback(settings.web.host) else "never",
    )


def _ready(body: _Body) -> Callable[[], Awaitable[Sequence[str]]]:
    async def reasons() -> Sequence[str]:
        usable = {card.name for card in body.catalogue.cards} - {
            fault.model for fault in body.catalogue.faults
        }
        return () if usable else ("no model is usable; run dirigent doctor",)

    return reasons


async def _connect(name: str, platform: Connected, stack: AsyncExitStack) -> None:
    """Start a platform; one that does not answer is tried again beside the others."""
    try:
        await platform.start()
    except PlatformUnreachable as unreachable:
        log.warning("%s: %s; trying again", name, unreachable)
        await stack.enter_async_context(_background(_keep_connecting(name, platform)))


async def _keep_connecting(name: str, platform: Connected) -> None:
    for attempt in itertools.count(1):
        await asyncio.sleep(min(60.0, 2.0**attempt))
        with suppress(PlatformUnreachable):
            await platform.start()
            log.info("%s is connected", name)
            return


@asynccontextmanager
async def _background(work: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """Runs beside the block and is cancelled with it."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def _is_guid(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    """Opaque and unguessable: it stands behind buttons."""
    return secrets.token_urlsafe(12)


async def reach(settings: Settings) -> Mapping[str, str]:
    """How far each model can be reached, by its name; nothing is asked of a model."""
    from adapters.models.reach import reach as reach_one

    cards = models(settings).cards
    found = await asyncio.gather(
        *(reach_one(card, entry.api_key) for entry, card in zip(settings.models, cards, strict=True))
    )
    return {card.name: how for card, how in zip(cards, found, strict=True)}


# --- beside the program -----------------------------------------------------------------------------


def ledger_file(settings: Settings) -> Path | None:
    """The file of the ledger; None if it is not one file. Raises `Misconfigured` for an unknown address."""
    from adapters.storage import file_of

    return file_of(settings.storage.url)


def scorecard(settings: Settings) -> AbstractAsyncContextManager[Scorecard]:
    """The figures of the settings' ledger, also while the program runs."""
    from adapters.storage import read_storage

    return read_storage(settings.storage.url)


async def slack_scopes(settings: Settings) -> tuple[Mapping[str, str], Sequence[str]]:
    """The scopes that Slack's app lacks, with their reasons, and those that it has in vain.

    Raises `PlatformUnreachable`.
    """
    from adapters.chat.slack.scopes import granted

    found = await granted(settings.slack.bot_token, settings.slack.api_url)
    return dict(found.missing), found.superfluous


def labels(settings: Settings) -> AbstractAsyncContextManager[Labels]:
    """What people chose where the bot had asked back, also while the program runs."""
    from adapters.storage import read_labels

    return read_labels(settings.storage.url)


def write_manifest(
    platform: str, folder: Path, settings: Settings, variant: "Variant | None" = None
) -> Sequence[Path]:
    """Write the app package of a platform; returns the files. Only Teams has variants."""
    if platform == "slack":
        from adapters.chat.slack import manifest as slack

        if variant is not None:
            raise Misconfigured(f"--variant {variant} is for teams; slack's package writes all its files")
        return slack.write(folder)
    from adapters.chat.teams import manifest as teams

    if not _is_guid(settings.teams.app_id):
        raise Misconfigured(
            "teams.app_id is no application id: the package names the bot by it. It is the application "
            "(client) id of the app registration in the Azure portal, a GUID; set it or TEAMS_APP_ID"
        )
    return teams.write(folder, settings.teams.app_id, variant or "base", settings.teams.website)
