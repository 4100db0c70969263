"""The doctor: every fault is found before the users find it, and every line names the next step."""

from datetime import date

import pytest

from adapters.models import endpoint
from adapters.storage import file_of
from bot.catalogue import catalogue
from bot.doctor import Check, State, examine, slack_scopes
from bot.settings_file import parse
from routing.policy import DEFAULT

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
        ('[slack]\nbot_token="hello"', "slack bot_token", State.FAULT, "api.slack.com"),
        ('[slack]\nbot_token="xoxb-1"', "slack app_token", State.FAULT, "api.slack.com"),
        ('[slack]\nbot_token="xoxb-1"\nmode="http"', "slack signing_secret", State.FAULT, "api.slack.com"),
        ('[teams]\napp_id="x"', "teams app_password", State.FAULT, "Azure"),
        ('[teams]\napp_id="x"', "teams website", State.WARNING, "/privacy"),
        ('[teams]\napp_id="x"\nwebsite="http://x.example"', "teams website", State.WARNING, "website"),
        (
            '[[models]]\nname="a"\nprovider="callable"\nresidency="eu"\nmodel="a.b:c"',
            "model a",
            State.FAULT,
            "factory",
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
