"""What the doctor finds out from Slack."""

import json
from pathlib import Path

import pytest

from adapters.chat.slack.manifest import SCOPES
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
