"""The composition root: the only place that knows which adapter stands behind which port."""

import asyncio
import random
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time
from io import StringIO
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO
from uuid import UUID

from bot import providers
from bot.body import Body, Parts, assemble
from bot.catalogue import Catalogue, catalogue
from bot.connecting import Connected, background, connect, gathered
from bot.coverage import demand
from bot.evaluating import Evaluation
from bot.experiments import Experiments
from bot.housekeeping import housekeeping
from bot.learning import Learning, keep_up
from bot.mind import brain as assembled_brain
from bot.program import Program
from bot.reception import LedgerReception
from bot.rules import named_rules
from bot.schedule import time_of_day
from bot.settings import MICROSOFT_OPENID, DetectorSettings, Settings, StorageSettings
from bot.thinker import Thinker
from routing.brain import Brain
from routing.errors import Misconfigured
from routing.health import Health
from routing.ports import Chat, Detector, Experience, Labels, Scorecard
from routing.sensitivity import warm as warm_detectors
from routing.vocabulary import EVALUATION, Exchange, Message, Reply

if TYPE_CHECKING:
    from aiohttp.web import RouteDef

    from adapters.chat.console import Terminal
    from adapters.chat.teams.manifest import Variant
    from adapters.storage import Annex, Ledger


class Platform(Chat, Protocol):
    """A chat adapter with something to serve."""

    def routes(self) -> "Sequence[RouteDef]": ...


# --- the brain --------------------------------------------------------------------------------------


def models(settings: Settings) -> Catalogue:
    """The cards of the settings, checked against the addresses that their adapters build."""
    from adapters.models import endpoint
    from adapters.models.prices import priced

    now = datetime.now(UTC).date()
    return catalogue(
        settings.models,
        endpoint,
        priced=lambda card, url: priced(card, url, now, settings.budget.usd_to_eur),
        today=now,
    )


def brain(settings: Settings) -> Brain:
    """What understands, protects and decides, as the settings want it."""
    return assembled_brain(settings, models(settings).cards, detectors(settings))


def detectors(settings: Settings) -> Sequence[Detector]:
    """The stronger detectors of the settings. Raises `Misconfigured` for a function that is not there."""
    return [_detector(entry) for entry in settings.sensitivity.detectors]


def _detector(entry: DetectorSettings) -> Detector:
    from adapters.detectors import Presidio, function

    if entry.provider == "callable":
        return function(entry.function)
    return Presidio(entry.url, languages=entry.languages, least=entry.least, timeout=entry.timeout)


def detectors_fail(settings: Settings) -> Mapping[str, str]:
    """Of every Presidio analyzer, by its address: why it cannot be used; empty if it can."""
    from adapters.detectors import Presidio

    found = zip(settings.sensitivity.detectors, detectors(settings), strict=True)
    return {entry.url: one.health() for entry, one in found if isinstance(one, Presidio)}


# --- the program ------------------------------------------------------------------------------------


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Program]:
    """The whole program, until the block is left; then what is under way is finished first."""
    from adapters.web.server import WebServer

    async with AsyncExitStack() as stack:
        body, ledger = await stack.enter_async_context(_body(settings))
        platforms = _platforms(settings, body, ledger)
        body.chats.update(platforms)
        if any(isinstance(platform, Connected) for platform in platforms.values()):
            await body.warmed()
        program = Program(settings=settings, models=body.parts.catalogue, platforms=tuple(platforms))
        for name, platform in platforms.items():
            if isinstance(platform, Connected):
                stack.push_async_callback(platform.stop)
                await connect(name, platform, stack)
        routes = [route for platform in platforms.values() for route in platform.routes()]
        server = WebServer(host=settings.web.host, port=settings.web.port, routes=routes, ready=body.unready)
        program.url = await server.start()
        stack.push_async_callback(server.stop)
        await stack.enter_async_context(background(housekeeping(ledger.log, settings.retention)))
        stack.push_async_callback(body.worker.stop)
        await body.worker.start()
        yield program


@asynccontextmanager
async def in_terminal(
    settings: Settings, answer: TextIO, aside: TextIO
) -> "AsyncIterator[tuple[LedgerReception, Terminal]]":
    """The whole path with the terminal as its only chat platform."""
    from adapters.chat.console import Terminal

    async with _body(settings) as (body, _):
        terminal = Terminal(answer, aside)
        body.chats["console"] = terminal
        await body.worker.start()
        try:
            yield body.reception, terminal
        finally:
            await body.worker.stop()


@asynccontextmanager
async def evaluating(settings: Settings) -> AsyncIterator[Evaluation]:
    """The whole path for golden questions, also while the program runs.

    They are logged as such where there is a ledger, what they cost counts there, and nothing of them is
    remembered.
    """
    from adapters.chat.console import Terminal

    temporary = replace(settings, storage=StorageSettings(url="sqlite://"))
    async with AsyncExitStack() as stack:
        path = ledger_file(settings)
        beside = path is not None and await asyncio.to_thread(path.is_file)
        store = await stack.enter_async_context(annex(settings)) if beside else None
        body, ledger = await stack.enter_async_context(_body(temporary, store))
        await body.worker.start()
        stack.push_async_callback(body.worker.stop)

        async def ask(message: Message) -> tuple[Reply, Exchange | None]:
            terminal = Terminal(StringIO(), StringIO())
            body.chats[EVALUATION] = terminal
            await body.reception.accept(message)
            reply = await terminal.replied
            return reply, await body.reception.explain(reply.exchange) if reply.exchange else None

        yield Evaluation(
            ask=ask,
            answering=body.worker.conversation.answering,
            log=ledger.log,
            now=lambda: datetime.now(UTC),
        )


@asynccontextmanager
async def _body(settings: Settings, beside: "Annex | None" = None) -> "AsyncIterator[tuple[Body, Ledger]]":
    """Everything between the ledger and the chats; with `beside`, what a command shares with the program."""
    from adapters.models import build, warm
    from adapters.storage import open_storage

    checked = models(settings)
    mind = assembled_brain(settings, checked.cards, detectors(settings))
    demand(named_rules(settings), mind.cards, mind.policy)
    keys = {entry.name: entry.api_key for entry in settings.models}
    async with AsyncExitStack() as stack:
        ledger = await stack.enter_async_context(open_storage(settings.storage.url))
        if beside is not None:
            shared = {each.name: getattr(beside, each.name) for each in fields(beside)}
            ledger = replace(ledger, **shared)
        health = Health(chance=random.random, notice=providers.notice)
        thinker = Thinker()
        stack.callback(thinker.close)
        built = {
            card.name: build(card, keys[card.name], providers.heeding(health, card)) for card in checked.cards
        }
        for model in built.values():
            stack.push_async_callback(model.close)
        warming = await stack.enter_async_context(
            background(gathered(asyncio.to_thread(warm_detectors), warm(built.values())))
        )
        taught, learning = await stack.enter_async_context(
            _taught(settings, mind, ledger, trains=beside is None)
        )
        parts = Parts(
            settings=settings,
            brain=replace(taught, observe=providers.observing(health, checked.cards, learning.quality)),
            catalogue=checked,
            stores=ledger,
            models=built,
            health=health,
            think=thinker,
            key=await ledger.secret("pseudonyms"),
            chances=learning.chance,
        )
        body = assemble(parts)
        body.warming = warming
        yield body, ledger


@asynccontextmanager
async def _taught(
    settings: Settings, mind: Brain, ledger: "Ledger", *, trains: bool
) -> "AsyncIterator[tuple[Brain, Learning]]":
    """The brain with what was learned and is tried out, kept up to date until the block is left."""
    learning, experiments = learner(ledger), Experiments(entries=settings.experiments)
    await experiments.read(ledger.preferences)
    steps: list[Callable[[], Awaitable[None]]] = [lambda: experiments.read(ledger.preferences)]
    if settings.learning.on:
        await learning.follow()
        steps.append(learning.follow)
    if settings.learning.on and trains:
        at = time_of_day(settings.learning.train_at) or time()
        steps.append(lambda: learning.train_if_due(at))
    taught = replace(
        mind,
        trials=lambda: experiments.trials(today()),
        worth=learning.worth,
    )
    async with background(keep_up(*steps)):
        yield taught, learning


def today() -> date:
    """By this machine's clock."""
    return datetime.now().astimezone().date()


def learner(store: "Ledger | Annex") -> Learning:
    """Learns from a ledger's log, and keeps there what it learned."""
    return Learning(
        experience=store.experience,
        trainings=store.trainings,
        now=lambda: datetime.now(UTC),
        holder=secrets.token_hex(8),
    )


def _platforms(settings: Settings, body: Body, ledger: "Ledger") -> dict[str, Platform]:
    """Every chat platform that the settings switch on."""
    platforms: dict[str, Platform] = {}
    if settings.web.playground and _is_loopback(settings.web.host):
        from adapters.web.playground import Playground

        platforms["playground"] = Playground(
            reception=body.reception, cards=body.parts.catalogue.cards, name=settings.bot.name
        )
    if settings.slack.bot_token or settings.slack.client_id:
        platforms["slack"] = _slack(settings, body, ledger)
    if settings.teams.app_id or settings.teams.anonymous:
        platforms["teams"] = _teams(settings, body)
    return platforms


def _slack(settings: Settings, body: Body, ledger: "Ledger") -> Platform:
    from adapters.chat.slack import SlackChat
    from adapters.chat.slack.credentials import OAuth
    from adapters.files import Reader

    slack = settings.slack
    oauth = (
        OAuth(
            client_id=slack.client_id,
            client_secret=slack.client_secret,
            public_url=slack.public_url,
            workspaces=slack.workspaces,
        )
        if slack.client_id
        else None
    )
    return SlackChat(
        reception=body.reception,
        preferences=ledger.preferences,
        reader=Reader(),
        self_service=body.self_service,
        vault=ledger.vault,
        mode=slack.mode,
        bot_token=slack.bot_token,
        app_token=slack.app_token,
        signing_secret=slack.signing_secret,
        oauth=oauth,
        api_url=slack.api_url,
        approved_channels=slack.approved_channels,
    )


def _teams(settings: Settings, body: Body) -> Platform:
    from adapters.chat.teams import TeamsChat
    from adapters.files import Reader

    teams = settings.teams
    return TeamsChat(
        reception=body.reception,
        reader=Reader(seconds=5),  # the file is read before Teams gets its answer, due within 15 seconds
        app_id=teams.app_id,
        app_password=teams.app_password,
        tenant_id=teams.tenant_id,
        openid_metadata_url=teams.openid_metadata_url or MICROSOFT_OPENID,
        token_url=teams.token_url,
        service_url_hosts=teams.service_url_hosts,
        file_hosts=teams.file_hosts,
        anonymous="loopback" if teams.anonymous and _is_loopback(settings.web.host) else "never",
        history=teams.history,
        graph_url=teams.graph_url,
    )


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


def experience(settings: Settings) -> AbstractAsyncContextManager[Experience]:
    """How good each model is at each kind of work, also while the program runs."""
    from adapters.storage import read_experience

    return read_experience(settings.storage.url)


def annex(settings: Settings) -> "AbstractAsyncContextManager[Annex]":
    """What a command may read and write of the ledger, also while the program runs."""
    from adapters.storage import open_annex

    return open_annex(settings.storage.url)


async def slack_differences(settings: Settings) -> Mapping[str, str]:
    """What Slack's app lacks of its manifest, each with the mend. Raises `PlatformUnreachable`."""
    from adapters.chat.slack.installed_app import differences

    slack = settings.slack
    return await differences(slack.bot_token, slack.config_token, slack.api_url, slack.mode)


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
    usual: Variant = "history" if settings.teams.history else "base"
    return teams.write(folder, settings.teams.app_id, variant or usual, settings.teams.website)
