"""What Slack is told about the app, what it is shown, and what happens at the start."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from adapters.chat.slack import blocks
from adapters.chat.slack.chat import SlackChat
from adapters.chat.slack.credentials import Mode
from adapters.chat.slack.manifest import EVENT_TYPES, HOUSE, SCOPES, SHORTCUT, manifest, manifests, write
from adapters.files import Reader
from routing.commands import COMMANDS
from routing.errors import DirigentError, Misconfigured
from routing.explanation import explain
from routing.vocabulary import LANGUAGES, Exchange, Language
from routing.wording import REASON_NAMES
from tests.adapters.chat.slack.conftest import Stage, reply
from tests.peers.reception import ScriptedPreferences, ScriptedReception, ScriptedSelfService, ScriptedVault
from tests.peers.slack import Fault, LocalSlack
from tests.peers.slack.payloads import event
from tests.peers.slack.rules import METHOD_SCOPES, Json, check_blocks, check_view

ROOT = Path(__file__).parents[4]


@pytest.mark.parametrize("name", manifests())
def test_the_committed_manifest_is_the_generated_one(name: str) -> None:
    committed = json.loads((ROOT / "manifest" / f"slack.{name}.json").read_text(encoding="utf-8"))
    assert committed == manifests()[name]


def test_writing_writes_every_manifest(tmp_path: Path) -> None:
    paths = write(tmp_path / "new")
    assert [path.name for path in paths] == ["slack.socket.json", "slack.http.json", "slack.shared.json"]
    assert json.loads(paths[1].read_text(encoding="utf-8")) == manifest("http")


@pytest.mark.parametrize("name", manifests())
def test_slacks_own_schema_takes_the_manifest(shared: Path, name: str) -> None:
    schema = json.loads((shared / "schemas/slack/slack-manifest.schema.2.0.0.json").read_text())
    jsonschema.Draft7Validator(schema).validate(manifests()[name])


def test_the_manifest_names_every_command_and_the_shortcut() -> None:
    features = manifest("socket")["features"]
    assert isinstance(features, dict)
    assert [command["command"] for command in features["slash_commands"]] == [
        f"/{name}" for name in (*COMMANDS, HOUSE)
    ]
    assert features["shortcuts"][0]["callback_id"] == SHORTCUT
    assert features["app_home"]["messages_tab_enabled"]


async def test_the_scopes_of_the_manifest_suffice(stage: Stage, exchange: Exchange) -> None:
    stage.slack.web.granted = set(SCOPES)
    stage.reception.exchanges["x1"] = exchange
    for channel in ("C0GENERAL", "G0SECRET", "G0TRIO", "D0ANNA"):
        await stage.slack.mention("U0ANNA", channel, "hej")
        message = stage.reception.accepted[-1]
        await stage.chat.history(message)
        draft = await stage.chat.open(message)
        await draft.status("…")
        await draft.write("hej")
        await draft.finish(reply("hej hej"))
        post = stage.slack.answers(channel, message.thread.root)[0]
        for label in post.buttons:
            await stage.slack.click("U0ANNA", post, label)
    await stage.slack.until(lambda: len(stage.slack.views("U0ANNA")) == 8)
    assert not [call for call in stage.slack.web.calls if call.error]


def test_every_method_that_the_code_calls_has_its_scope_in_the_manifest() -> None:
    code = "".join(path.read_text() for path in (ROOT / "adapters/chat/slack").glob("*.py"))
    called = {method for method in METHOD_SCOPES if f'"{method}"' in code}
    assert {"files.completeUploadExternal", "conversations.open", "chat.startStream"} <= called
    assert {METHOD_SCOPES[method] for method in called} <= set(SCOPES)


@pytest.mark.parametrize("kind", EVENT_TYPES)
async def test_every_event_of_the_manifest_is_acknowledged(stage: Stage, kind: str) -> None:
    assert (await stage.slack.deliver("events_api", event({"type": kind, "user": "U0ANNA"}))).taken


@pytest.mark.parametrize(
    "kind",
    ["block_actions", "message_action", "shortcut", "view_submission", "view_closed", "block_suggestion"],
)
async def test_interactions_that_nobody_knows_are_acknowledged(stage: Stage, kind: str) -> None:
    payload: Json = {
        "type": kind,
        "team": {"id": "T0LOCAL"},
        "user": {"id": "U0ANNA"},
        "trigger_id": "1.2",
        "callback_id": "unknown",
        "action_id": "unknown",
        "block_id": "b",
        "value": "x",
        "view": {"id": "V1", "type": "modal", "callback_id": "unknown", "state": {"values": {}}},
        "actions": [{"type": "button", "action_id": "unknown", "block_id": "b", "value": "x"}],
    }
    if kind == "block_actions":
        payload |= {"channel": {"id": "C0GENERAL"}, "container": {"type": "message"}}
    assert (await stage.slack.deliver("interactive", payload)).taken


async def test_a_command_that_nobody_knows_is_acknowledged(stage: Stage) -> None:
    assert (await stage.slack.command("U0ANNA", "C0GENERAL", "/other", "x")).taken
    assert not stage.reception.accepted


@pytest.mark.parametrize("language", LANGUAGES)
def test_slacks_own_types_know_everything_that_is_shown(
    shared: Path, exchange: Exchange, language: Language
) -> None:
    schema = json.loads((shared / "schemas/slack/slack-types-3.2.0.schema.json").read_text())
    schema["$ref"] = "#/definitions/KnownBlock"
    known = jsonschema.Draft7Validator(schema)
    answer = [*blocks.answer("**hej**"), *blocks.footer(reply("x", language=language))]
    reasons = blocks.reasons_dialog("x1", language)
    why = blocks.why_dialog(explain(exchange, language), language)
    for block in [*answer, *_blocks(reasons), *_blocks(why)]:
        known.validate(block)
    check_blocks(answer)
    check_view(reasons)
    check_view(why)


@pytest.mark.parametrize(
    ("language", "mark"), [("da", "AI-genereret"), ("de", "KI-generiert"), ("en", "AI-generated")]
)
def test_what_a_model_wrote_is_marked_once(language: Language, mark: str) -> None:
    assert blocks.quiet_line(reply("x", language=language, quiet="EU")) == f"{mark} · EU"
    assert blocks.quiet_line(reply("x", language=language, quiet=f"{mark} · EU")) == f"{mark} · EU"
    assert blocks.quiet_line(reply("x", language=language, quiet="EU", generated=False)) == "EU"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_can_be_ticked(language: Language) -> None:
    dialog = blocks.reasons_dialog("x1", language)
    options: Json = _blocks(dialog)[0]["element"]
    assert [option["value"] for option in options["options"]] == list(REASON_NAMES)


def _blocks(view: blocks.Block) -> list[Json]:
    found = view["blocks"]
    assert isinstance(found, list)
    return found


# --- the start --------------------------------------------------------------------------------------


def chat_with(
    mode: Mode, bot_token: str = "", app_token: str = "", api_url: str = "http://127.0.0.1:9/api/"
) -> SlackChat:
    return SlackChat(
        reception=ScriptedReception(),
        preferences=ScriptedPreferences(),
        reader=Reader(),
        self_service=ScriptedSelfService(),
        vault=ScriptedVault(),
        mode=mode,
        bot_token=bot_token,
        app_token=app_token,
        api_url=api_url,
    )


@pytest.mark.parametrize(
    ("mode", "tokens", "named", "place"),
    [
        ("socket", {"bot_token": ""}, "bot_token", "OAuth & Permissions"),
        ("socket", {"bot_token": "xoxp-1"}, "bot_token", "xoxb-"),
        ("socket", {"bot_token": "xoxb-1"}, "app_token", "App-Level Tokens"),
        ("socket", {"bot_token": "xoxb-1", "app_token": "xoxb-1"}, "app_token", "connections:write"),
        ("http", {"bot_token": "xoxb-1"}, "signing_secret", "Basic Information"),
    ],
)
def test_a_missing_token_is_named_with_the_place_where_it_is_found(
    mode: Mode, tokens: dict[str, str], named: str, place: str
) -> None:
    with pytest.raises(Misconfigured, match=named) as wrong:
        chat_with(mode, **tokens)
    assert place in str(wrong.value)
    assert "xoxp-1" not in str(wrong.value)


@pytest.mark.parametrize(
    ("setting", "word"), [("bot_token", "bot_token"), ("app_token", "app_token"), ("api_url", "api_url")]
)
async def test_a_token_that_slack_refuses_is_named_at_the_start(
    slack: LocalSlack, setting: str, word: str
) -> None:
    settings = {"bot_token": slack.bot_token, "app_token": slack.app_token, "api_url": slack.api_url}
    wrong = {"bot_token": "xoxb-secret-7", "app_token": "xapp-secret-7", "api_url": "http://127.0.0.1:9/api/"}
    chat = chat_with("socket", **settings | {setting: wrong[setting]})
    with pytest.raises(DirigentError, match=word) as refused:
        await chat.start()
    assert "secret-7" not in str(refused.value)


async def test_a_revoked_token_says_what_to_do(slack: LocalSlack) -> None:
    slack.fail("auth.test", Fault(error="token_revoked"))
    chat = SlackChat(
        reception=ScriptedReception(),
        preferences=ScriptedPreferences(),
        reader=Reader(),
        self_service=ScriptedSelfService(),
        vault=ScriptedVault(),
        mode="http",
        bot_token=slack.bot_token,
        signing_secret="s",
        api_url=slack.api_url,
    )
    with pytest.raises(Misconfigured, match="install the app again"):
        await chat.start()


def test_slacks_sdk_is_loaded_only_when_slack_is_started() -> None:
    code = (
        "import sys; import adapters.chat.slack.chat, adapters.chat.slack.manifest;"
        "sys.exit(any(name.startswith('slack') for name in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)  # noqa: S603  our own code
    assert ran.returncode == 0


def test_tokens_do_not_show_when_the_credentials_are_printed() -> None:
    from adapters.chat.slack.credentials import Credentials

    shown = repr(Credentials(mode="socket", bot_token="xoxb-secret", app_token="xapp-secret"))
    assert "secret" not in shown
