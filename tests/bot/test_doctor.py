"""The doctor: every fault is found before the users find it, and every line names the next step."""

import socket
from datetime import date

import pytest

from adapters.detectors import Presidio
from adapters.models import endpoint
from adapters.models.reach import reach
from adapters.storage import file_of
from bot.catalogue import catalogue
from bot.doctor import Check, State, detector_reached, examine, reached, slack_scopes
from bot.settings_file import parse
from routing.policy import DEFAULT
from routing.vocabulary import ModelCard, Residency
from tests.peers.dialects import Script
from tests.peers.presidio import presidio
from tests.peers.providers import provider

TODAY = date(2026, 11, 24)


def checks(text: str, environment: dict[str, str] | None = None) -> dict[str, list[Check]]:
    settings = parse(text, environment=environment or {})
    found: dict[str, list[Check]] = {}
    ledger = file_of(settings.storage.url)
    for check in examine(settings, catalogue(settings.models, endpoint), DEFAULT, ledger, TODAY):
        found.setdefault(check.subject, []).append(check)
    return found


def test_the_defaults_are_healthy() -> None:
    states = {check.state for group in checks("").values() for check in group}
    assert State.FAULT not in states


@pytest.mark.parametrize(
    ("text", "subject", "state", "hint"),
    [
        ('[[models]]\nname="a"\nprovider="openai"', "model a", State.FAULT, "OPENAI_API_KEY"),
        ('[[models]]\nname="a"\nprovider="anthropic"\nresidency="eu"', "model a", State.FAULT, "residency"),
        ('[[models]]\nname="a"\nprovider="ollama"\nends=2026-12-11', "model a", State.WARNING, "newer"),
        ('[[models]]\nname="a"\nprovider="ollama"\nends=2026-11-01', "model a", State.FAULT, "newer"),
        ('[[models]]\nname="a"\nprovider="ollama"', "model a", State.WARNING, "input_price"),
        ('[[models]]\nname="a"\nprovider="openai"\napi_key="k"', "level restricted", State.WARNING, "eu"),
        (
            '[[experiments]]\nname="a"\nintent="quote"\nprompts=["1", "none"]',
            "prompts",
            State.FAULT,
            "[[experiments]]",
        ),
        ('[slack]\nbot_token="hello"', "slack bot_token", State.FAULT, "api.slack.com"),
        ('[slack]\nbot_token="xoxb-1"', "slack app_token", State.FAULT, "api.slack.com"),
        ('[slack]\nbot_token="xoxb-1"\nmode="http"', "slack signing_secret", State.FAULT, "api.slack.com"),
        ('[teams]\napp_id="x"', "teams app_password", State.FAULT, "Azure"),
        ('[teams]\napp_id="x"', "teams website", State.WARNING, "/privacy"),
        (
            '[[models]]\nname="a"\nprovider="callable"\nresidency="eu"\nmodel="a.b:c"',
            "model a",
            State.FAULT,
            "factory",
        ),
        (
            '[[sensitivity.detectors]]\nprovider="callable"\nfunction="a.b:c"',
            "detector callable",
            State.FAULT,
            "module:function",
        ),
        (
            '[[sensitivity.detectors]]\nprovider="presidio"\nurl="https://presidio.example.com"',
            "detector presidio",
            State.WARNING,
            "own network",
        ),
        ('[prompts]\nfolder="/nonexistent"', "prompts", State.FAULT, "folder"),
        ('[storage]\nurl="sqlite:////dev/null/ledger.db"', "storage", State.FAULT, "right to write"),
    ],
)
def test_a_fault_is_named_with_its_next_step(text: str, subject: str, state: State, hint: str) -> None:
    assert any(check.state is state and hint in check.next_step for check in checks(text)[subject])


def test_a_missing_scope_of_slack_is_a_fault_that_says_where_to_add_it() -> None:
    missing, spare, _ = [*slack_scopes({"files:read": "read a file"}, ["admin"]), None]
    assert missing is not None
    assert missing.state is State.FAULT
    assert "OAuth & Permissions" in missing.next_step
    assert "Reinstall" in missing.next_step
    assert spare is not None
    assert spare.state is State.WARNING
    assert [check.state for check in slack_scopes({}, [])] == [State.OK]


@pytest.mark.parametrize(
    ("script", "model", "state", "hint"),
    [
        (Script(), "model-1", State.OK, ""),
        (Script(), "retired", State.FAULT, "list"),
        (Script(status=401), "model-1", State.FAULT, "api_key"),
        (Script(status=404), "model-1", State.OK, ""),
    ],
    ids=["well", "retired model", "wrong key", "no list"],
)
@pytest.mark.parametrize("dialect", ["chat", "anthropic", "gemini"])
async def test_online_it_finds_a_wrong_key_and_a_retired_model_without_asking_anything(
    dialect: str, script: Script, model: str, state: State, hint: str
) -> None:
    async with provider(dialect, script) as peer:
        kind = "compatible" if dialect == "chat" else dialect
        card = ModelCard(name="m", provider=kind, model=model, base_url=peer.url)
        found = reached("m", await reach(card, "key"))
        assert peer.seen == []
        assert len(peer.listed) == 1
    assert found.state is state
    assert hint in found.next_step


async def test_online_it_finds_an_address_where_nobody_answers() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        found = reached(
            "m", await reach(ModelCard(name="m", provider="compatible", model="x", base_url=url), "")
        )
    assert found.state is State.FAULT
    assert "base_url" in found.next_step


def test_a_model_that_its_provider_has_ended_is_never_used() -> None:
    settings = parse('[[models]]\nname="a"\nprovider="ollama"\nends=2026-11-24', environment={})
    ended = catalogue(settings.models, endpoint, today=TODAY)
    assert [fault.model for fault in ended.faults] == ["a"]
    assert ended.cards[0].residency is Residency.UNKNOWN


FAR = '[[models]]\nname="far"\nprovider="openai"\napi_key="k"\n'


def test_an_intent_of_the_settings_that_no_model_may_serve_is_a_fault_that_names_intent_and_level() -> None:
    (check,) = checks(f'{FAR}[[intents]]\nname="hr_mail"\nfloor="restricted"')["intent hr_mail"]
    assert check.state is State.FAULT
    assert "restricted" in check.finding


def test_a_shipped_intent_without_a_model_is_a_warning_because_it_is_refused_with_a_reason() -> None:
    (check,) = checks(FAR)["intent applicant_screening"]
    assert check.state is State.WARNING
    assert "restricted" in check.finding


@pytest.mark.parametrize("strategy", ["cascade", "ensemble"])
def test_a_strategy_with_too_few_models_is_named_with_what_serves_instead(strategy: str) -> None:
    (check,) = checks(f'{FAR}[[intents]]\nname="chat"\nstrategy="{strategy}"')["intent chat"]
    assert check.state is State.WARNING
    assert f"too few for strategy '{strategy}', so 'task' serves it" in check.finding


@pytest.mark.parametrize("url", ["http://127.0.0.1:5002", "http://presidio:3000", "https://10.1.2.3"])
def test_a_detector_in_the_own_network_is_healthy(url: str) -> None:
    found = checks(f'[[sensitivity.detectors]]\nprovider="presidio"\nurl="{url}"')["detector presidio"]
    assert [check.state for check in found] == [State.OK]


def test_a_silent_detector_is_a_fault_with_its_next_step() -> None:
    with presidio(fault="error") as analyzer:
        why = Presidio(analyzer.url).health()
    check = detector_reached(analyzer.url, why)
    assert (check.state, "500" in check.finding) == (State.FAULT, True)
    assert "blocked" in check.next_step
    assert detector_reached(analyzer.url, "").state is State.OK
