"""Checks an installation before its users do; every line names the next step."""

import importlib
import os
import shutil
import ssl
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from bot.catalogue import Catalogue
from bot.coverage import gaps
from bot.credentials import KEY_VARIABLES
from bot.experiments import check_prompts
from bot.library import load as load_prompts
from bot.rules import all_rules
from bot.settings import DetectorSettings, ModelSettings, Settings
from routing.errors import Misconfigured
from routing.policy import Policy, eligible
from routing.vocabulary import Level, ModelCard, Residency, Tag

END_OF_LIFE_WARNING = timedelta(days=60)
FREE_SPACE = 100 * 1024 * 1024
"""Bytes below which the ledger may soon not be written."""


class State(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at."""

    subject: str
    state: State
    finding: str
    next_step: str = ""


def examine(
    settings: Settings, catalogue: Catalogue, policy: Policy, ledger: Path | None, today: date
) -> Iterator[Check]:
    """Everything that can be known without asking anybody outside; `ledger` is its file, if it is one."""
    yield _python()
    yield _certificates()
    if ledger is not None:
        yield _storage(ledger.resolve())
    yield _prompts(settings)
    for entry, card in zip(settings.models, catalogue.cards, strict=True):
        yield from _model(entry, card, catalogue, today)
    yield from _levels(catalogue, policy)
    yield from _intents(settings, catalogue, policy)
    for detector in settings.sensitivity.detectors:
        yield _detector(detector)
    yield from _slack(settings)
    yield from _teams(settings)


def secret_in_clear(key: str) -> Check:
    """A key that whoever reads the settings file, or its copies and its history, has."""
    return Check(
        subject="settings",
        state=State.WARNING,
        finding=f"{key} stands in the settings file in clear",
        next_step="write env:NAME or file:/path there instead; renew the key if others could read it",
    )


_REACHED = {
    "reached": (State.OK, "it answers, and takes the key", ""),
    "local": (State.OK, "it computes in this program", ""),
    "unclear": (State.OK, "somebody answers there, without a list of models to look into", ""),
    "unreachable": (
        State.FAULT,
        "nobody answers at its address",
        "check base_url, the name server, the firewall and the proxy",
    ),
    "wrong_key": (State.FAULT, "its key is refused", "set api_key to a key that is valid at this address"),
    "unknown_model": (
        State.FAULT,
        "the provider does not list its model id: it is misspelt or retired",
        "choose an id from the provider's list",
    ),
}
"""What asking a model's address for its models can lead to, with the next step."""


def reached(model: str, how: str) -> Check:
    """What came of calling a model's address."""
    state, finding, next_step = _REACHED[how]
    return Check(subject=f"reach {model}", state=state, finding=finding, next_step=next_step)


def detector_reached(url: str, why: str) -> Check:
    """What came of asking a Presidio analyzer; `why` is empty if it answered."""
    return Check(
        subject="detector presidio",
        state=State.FAULT if why else State.OK,
        finding=f"{url}: {why}" if why else f"{url} answers",
        next_step="start it, or correct url and languages; until then every text is blocked" if why else "",
    )


def _detector(entry: DetectorSettings) -> Check:
    if entry.provider == "callable":
        return _detector_function(entry.function)
    subject = "detector presidio"
    if not _is_near(urlsplit(entry.url).hostname or ""):
        return Check(
            subject=subject,
            state=State.WARNING,
            finding=f"{entry.url} is a public address, and texts go there in clear words",
            next_step="run the analyzer on this machine or in your own network",
        )
    return Check(subject=subject, state=State.OK, finding=entry.url)


def _detector_function(target: str) -> Check:
    if _is_callable(target):
        return Check(subject="detector callable", state=State.OK, finding=target)
    return Check(
        subject="detector callable",
        state=State.FAULT,
        finding=f"{target} cannot be imported",
        next_step="write function as package.module:function, and install the package into this environment",
    )


def _is_near(host: str) -> bool:
    """Whether a host is of this machine or network: a private address, or a name without a public ending."""
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith((".local", ".internal", ".lan", ".svc", ".home.arpa"))


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    return Check(subject="python", state=State.OK, finding=version)


def _certificates() -> Check:
    paths = ssl.get_default_verify_paths()
    if paths.cafile or (paths.capath and any(Path(paths.capath).iterdir())):
        return Check(subject="certificates", state=State.OK, finding=str(paths.cafile or paths.capath))
    return Check(
        subject="certificates",
        state=State.FAULT,
        finding="no certificate authorities, so no provider can be trusted",
        next_step="install the package ca-certificates, or point SSL_CERT_FILE to a bundle",
    )


def _prompts(settings: Settings) -> Check:
    try:
        library = load_prompts(Path(settings.prompts.folder) if settings.prompts.folder else None)
    except Misconfigured as fault:
        return Check(
            subject="prompts",
            state=State.FAULT,
            finding=str(fault),
            next_step="correct [prompts] folder, or leave it out to use the shipped prompts",
        )
    try:
        check_prompts(settings.experiments, library)
    except Misconfigured as fault:
        return Check(
            subject="prompts",
            state=State.FAULT,
            finding=str(fault),
            next_step="write that version, or name others in [[experiments]]",
        )
    return Check(subject="prompts", state=State.OK, finding=settings.prompts.folder or "shipped")


def _storage(path: Path) -> Check:
    folder = next(parent for parent in path.parents if parent.exists())
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        return Check(
            subject="storage",
            state=State.FAULT,
            finding=f"nothing can be written in {folder}",
            next_step="give the program the right to write there, or change [storage] url",
        )
    free = shutil.disk_usage(folder).free
    if free < FREE_SPACE:
        return Check(
            subject="storage",
            state=State.FAULT,
            finding=f"only {free // 2**20} MB free in {folder}",
            next_step="make room: without it no message can be accepted",
        )
    return Check(subject="storage", state=State.OK, finding=f"{path}, {free // 2**20:,} MB free")


def _model(entry: ModelSettings, card: ModelCard, catalogue: Catalogue, today: date) -> Iterator[Check]:
    subject = f"model {card.name}"
    fault = next((fault for fault in catalogue.faults if fault.model == card.name), None)
    if fault:
        yield Check(
            subject=subject,
            state=State.FAULT,
            finding=fault.because,
            next_step="correct base_url, residency or model of this entry; until then it gets nothing",
        )
        return
    yield from _key(entry, subject)
    yield from _factory(card, subject)
    yield from _end_of_life(card, subject, today)
    if card.input_price is None or card.output_price is None:
        yield Check(
            subject=subject,
            state=State.WARNING,
            finding="its price is unknown, so its cost is reported as unknown",
            next_step="set input_price and output_price in EUR per million tokens",
        )
    yield Check(subject=subject, state=State.OK, finding=f"{card.provider}, {card.residency}, {card.tier}")


def _key(entry: ModelSettings, subject: str) -> Iterator[Check]:
    variable = KEY_VARIABLES.get(entry.provider)
    if variable and not entry.api_key:
        yield Check(
            subject=subject,
            state=State.FAULT,
            finding="it has no key",
            next_step=f"set the environment variable {variable}, or api_key of this model",
        )


def _factory(card: ModelCard, subject: str) -> Iterator[Check]:
    """Whether the module of a callable is there; what it does is its owner's."""
    if card.provider != "callable":
        return
    if not _is_callable(card.model):
        yield Check(
            subject=subject,
            state=State.FAULT,
            finding=f"{card.model} cannot be imported",
            next_step="write model as package.module:factory, and install the package into this environment",
        )


def _is_callable(target: str) -> bool:
    """Whether `module:name` can be imported and called."""
    module, _, name = target.partition(":")
    try:
        return callable(getattr(importlib.import_module(module), name, None))
    except Exception:  # noqa: BLE001 - a company's module may raise anything when it is imported
        return False


def _end_of_life(card: ModelCard, subject: str, today: date) -> Iterator[Check]:
    if card.ends is None or card.ends - today > END_OF_LIFE_WARNING:
        return
    over = card.ends <= today
    yield Check(
        subject=subject,
        state=State.FAULT if over else State.WARNING,
        finding=f"the provider {'ended' if over else 'ends'} it on {card.ends}",
        next_step="choose a newer model id",
    )


def _levels(catalogue: Catalogue, policy: Policy) -> Iterator[Check]:
    """Whether texts of each level have somewhere to go."""
    for level in (Level.INTERNAL, Level.CONFIDENTIAL, Level.RESTRICTED):
        cards, _ = eligible(catalogue.writers, Tag(level=level), policy, "en")
        subject = f"level {level.name.lower()}"
        if cards:
            yield Check(subject=subject, state=State.OK, finding=", ".join(card.name for card in cards))
            continue
        yield Check(
            subject=subject,
            state=State.WARNING if level > Level.INTERNAL else State.FAULT,
            finding="no model may see such texts, so they are refused with a reason",
            next_step=f"add a model with residency {Residency.EU} or {Residency.ON_PREM}",
        )


def _intents(settings: Settings, catalogue: Catalogue, policy: Policy) -> Iterator[Check]:
    """What an intent wants and the models cannot give; a fault where the settings ask for it by name."""
    named = {entry.name for entry in settings.intents}
    for gap in gaps(all_rules(settings), catalogue.writers, policy):
        if gap.intent not in named and gap.level == Level.INTERNAL:
            continue  # said of the level already
        step = 'add models for it, or set strategy = "task"'
        if gap.is_unserved:
            step = f"add a model with residency {Residency.EU} or {Residency.ON_PREM}"
        yield Check(
            subject=f"intent {gap.intent}",
            state=State.FAULT if gap.is_unserved and gap.intent in named else State.WARNING,
            finding=gap.because,
            next_step=step,
        )


def _slack(settings: Settings) -> Iterator[Check]:
    slack = settings.slack
    if not slack.bot_token and not slack.client_id:
        return
    token = ("bot_token", slack.bot_token, "xoxb-", "OAuth & Permissions")
    secret = ("client_secret", slack.client_secret, "", "Basic Information, App Credentials")
    wanted = [
        secret if slack.client_id else token,
        ("app_token", slack.app_token, "xapp-", "Basic Information, App-Level Tokens (connections:write)"),
    ]
    if slack.mode == "http":
        wanted[1] = ("signing_secret", slack.signing_secret, "", "Basic Information, App Credentials")
    for name, value, prefix, page in wanted:
        if value and value.startswith(prefix):
            yield Check(subject=f"slack {name}", state=State.OK, finding="set")
            continue
        yield Check(
            subject=f"slack {name}",
            state=State.FAULT,
            finding=f"does not begin with {prefix}" if value else "is missing",
            next_step=f"copy it from {page} of the app's page at api.slack.com/apps",
        )
    if slack.client_id and not slack.workspaces:
        yield Check(
            subject="slack workspaces",
            state=State.FAULT,
            finding="is empty, so that nobody could install the app",
            next_step="name the ids of your workspaces (T...) or of your organisation (E...)",
        )


def _teams(settings: Settings) -> Iterator[Check]:
    teams = settings.teams
    if not teams.app_id:
        return
    for name, value in (("app_password", teams.app_password), ("tenant_id", teams.tenant_id)):
        if value:
            yield Check(subject=f"teams {name}", state=State.OK, finding="set")
            continue
        yield Check(
            subject=f"teams {name}",
            state=State.FAULT,
            finding="is missing",
            next_step="copy it from the app registration in the Azure portal",
        )
    yield _website(teams.website)


def _website(website: str) -> Check:
    subject = "teams website"
    if website:
        return Check(subject=subject, state=State.OK, finding=website)
    return Check(
        subject=subject,
        state=State.WARNING,
        finding="is missing, so the app package names an example",
        next_step="set website under [teams] to your pages about the bot, with /privacy and /terms below it",
    )


def slack_scopes(missing: Mapping[str, str], superfluous: Sequence[str]) -> Iterator[Check]:
    """What the installed Slack app may not do although it needs to, each with its reason, and the reverse."""
    page = "OAuth & Permissions, Bot Token Scopes of the app's page at api.slack.com/apps"
    for scope, reason in missing.items():
        yield Check(
            subject=f"slack {scope}",
            state=State.FAULT,
            finding=f"is not granted, so it cannot {reason}",
            next_step=f"add {scope} at {page}, then choose Reinstall to Workspace",
        )
    for scope in superfluous:
        yield Check(
            subject=f"slack {scope}",
            state=State.WARNING,
            finding="is granted, and Dirigent never uses it",
            next_step=f"remove {scope} at {page}",
        )
    if not missing:
        yield Check(subject="slack scopes", state=State.OK, finding="all that the manifest asks for")


def slack_app(differences: Mapping[str, str]) -> Iterator[Check]:
    """What the app at Slack lacks of its manifest."""
    for name, mend in differences.items():
        yield Check(
            subject=f"slack {name}",
            state=State.FAULT,
            finding="is not as the manifest wants it",
            next_step=f"{mend}; or paste the manifest of `dirigent manifest slack` under App Manifest",
        )
    if not differences:
        yield Check(subject="slack app", state=State.OK, finding="has all that the manifest asks for")


def slack_unseen(because: str = "no app configuration token") -> Check:
    """Whether events and tabs are as they should be, nobody could see."""
    return Check(
        subject="slack app",
        state=State.WARNING,
        finding=f"events, commands and tabs were not compared: {because}",
        next_step="make an App Configuration Token at api.slack.com/apps and set SLACK_CONFIG_TOKEN",
    )


def slack_silent(because: str) -> Check:
    """Slack did not tell what its app may do."""
    return Check(
        subject="slack scopes",
        state=State.FAULT,
        finding=because,
        next_step="check [slack] bot_token, api_url and the network; if revoked, install the app again",
    )
