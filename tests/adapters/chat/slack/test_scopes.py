"""What the doctor finds out from Slack."""

import json
from pathlib import Path

import pytest

from adapters.chat.slack.installed_app import differences
from adapters.chat.slack.manifest import SCOPES, manifest
from adapters.chat.slack.scopes import compare, granted
from bot.cli import main
from routing.errors import PlatformUnreachable
from tests.peers.slack import LocalSlack


async def test_a_scope_that_is_not_granted_is_named_with_its_reason(slack: LocalSlack) -> None:
    slack.web.granted = set(SCOPES) - {"files:read"} | {"admin"}
    found = await granted(slack.bot_token, slack.api_url)
    assert found.missing == (("files:read", SCOPES["files:read"]),)
    assert found.superfluous == ("admin",)


@pytest.mark.parametrize("code", ["token_revoked", "account_inactive"])
async def test_a_token_that_is_no_good_is_said_in_slacks_words(slack: LocalSlack, code: str) -> None:
    slack.web.token_error = code
    with pytest.raises(PlatformUnreachable, match=code):
        await granted(slack.bot_token, slack.api_url)


def test_all_scopes_are_enough() -> None:
    assert compare(", ".join(SCOPES)).missing == ()


async def test_an_app_that_was_set_up_by_hand_is_compared_with_its_manifest(slack: LocalSlack) -> None:
    slack.space.manifest = json.loads(json.dumps(manifest("socket")))
    there = slack.space.manifest
    arguments = (slack.bot_token, slack.web.config_token, slack.api_url)
    assert await differences(*arguments, "socket") == {}
    assert list(await differences(*arguments, "http")) == ["socket mode"]
    there["settings"]["event_subscriptions"]["bot_events"].remove("message.im")
    there["features"]["app_home"]["messages_tab_enabled"] = False
    there["features"]["slash_commands"] = there["features"]["slash_commands"][1:]
    found = await differences(*arguments, "socket")
    assert list(found) == ["event message.im", "command /ask", "messages tab"]
    assert found["messages tab"] == "App Home, Show Tabs, switch Messages Tab on"


async def test_a_configuration_token_that_has_expired_is_said_in_slacks_words(slack: LocalSlack) -> None:
    with pytest.raises(PlatformUnreachable, match="invalid_auth"):
        await differences(slack.bot_token, "xoxe.xoxp-old", slack.api_url, "socket")


def test_the_doctor_goes_online_only_when_asked_and_prints_the_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "dirigent.toml"
    settings.write_text(
        '[slack]\nbot_token = "xoxb-1"\napp_token = "xapp-1"\napi_url = "http://127.0.0.1:9/api/"\n'
    )
    main(["doctor", "--config", str(settings), "--json"])
    offline = json.loads(capsys.readouterr().out)
    assert not [check for check in offline if check["subject"] == "slack scopes"]
    assert main(["doctor", "--config", str(settings), "--json", "--online"]) == 1
    online = json.loads(capsys.readouterr().out)
    (found,) = [check for check in online if check["subject"] == "slack scopes"]
    assert found["state"] == "fault"
    assert "api_url" in found["next_step"]
