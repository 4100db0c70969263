"""The app packages that an administrator uploads."""

import json
import struct
import zipfile
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest

from adapters.chat.teams.manifest import EXAMPLE_WEBSITE, READING, VARIANTS, Variant, files, write, zip_name
from adapters.chat.teams.messages import parsed
from adapters.chat.teams.summarizing import SUMMARIZE_MESSAGE
from bot.cli.arguments import TEAMS_VARIANTS
from routing.commands import COMMANDS
from tests.adapters.chat.teams.schemas import faults, published

COMMITTED = Path(__file__).parents[4] / "manifest" / "teams"
COMMITTED_ID = "00000000-0000-0000-0000-000000000000"
APP_ID = "12345678-90ab-4cde-8f01-234567890abc"
each_variant = pytest.mark.parametrize("variant", VARIANTS)
each_file = pytest.mark.parametrize(
    ("variant", "name"), list(product(VARIANTS, ("manifest.json", "da.json", "de.json")))
)


def _loaded(name: str, variant: Variant) -> Any:  # a JSON file, of any shape
    return json.loads(files(APP_ID, variant)[name])


def test_the_command_line_offers_every_variant() -> None:
    assert TEAMS_VARIANTS == get_args(Variant) == tuple(VARIANTS)


@each_variant
def test_the_committed_package_is_what_the_code_generates(variant: Variant) -> None:
    committed = {path.name: path.read_bytes() for path in (COMMITTED / variant).iterdir()}
    assert committed == dict(files(COMMITTED_ID, variant))


@each_file
def test_every_file_keeps_to_microsofts_schema_of_its_own_version(variant: Variant, name: str) -> None:
    document = _loaded(name, variant)
    assert faults(document, published(document["$schema"])) == []


@pytest.mark.parametrize("variant", [name for name, edition in VARIANTS.items() if edition.schema == "1.29"])
@pytest.mark.parametrize("name", ["manifest.json", "da.json", "de.json"])
def test_the_newest_files_keep_to_the_schema_beside_the_checkout(
    shared: Path, variant: Variant, name: str
) -> None:
    document = _loaded(name, variant)
    schema = document["$schema"].rpartition("/")[2]
    assert faults(document, shared / "schemas/teams" / schema) == []


@each_variant
@pytest.mark.parametrize("language", ["da", "de"])
def test_the_translations_leave_no_text_out(language: str, variant: Variant) -> None:
    translation = _loaded(f"{language}.json", variant)
    lists = _loaded("manifest.json", variant)["bots"][0]["commandLists"]
    assert sum("commandLists" in key for key in translation) == len(COMMANDS) * len(lists)
    assert "composeExtensions[0].commands[0].title" in translation
    assert any("disclaimer" in key for key in translation) == (variant == "copilot")


@each_variant
def test_every_command_that_the_manifest_offers_is_one_that_the_bot_understands(variant: Variant) -> None:
    for menu in _loaded("manifest.json", variant)["bots"][0]["commandLists"]:
        targeted = menu.get("triggers") == ["slash"]
        heard = [parsed(f"{command['title']} a few words", targeted) for command in menu["commands"]]
        assert heard == [(name, "a few words") for name in COMMANDS]


@each_variant
def test_the_message_action_is_offered_in_messages_alone(variant: Variant) -> None:
    (command,) = _loaded("manifest.json", variant)["composeExtensions"][0]["commands"]
    assert (command["id"], command["context"], command["fetchTask"]) == (SUMMARIZE_MESSAGE, ["message"], True)


@each_variant
def test_app_bot_and_extension_carry_the_same_id_and_the_bot_all_scopes(variant: Variant) -> None:
    manifest = _loaded("manifest.json", variant)
    extension = manifest["composeExtensions"][0]["botId"]
    assert manifest["id"] == manifest["bots"][0]["botId"] == extension == APP_ID
    assert set(manifest["bots"][0]["scopes"]) >= {"personal", "team", "groupChat"}


def test_the_base_package_stays_with_the_older_schema_that_all_tenants_take() -> None:
    manifest = _loaded("manifest.json", "base")
    assert manifest["manifestVersion"] == "1.19"
    assert len(manifest["bots"][0]["commandLists"][0]["commands"]) <= 10


def test_only_the_history_variant_asks_to_read_along() -> None:
    for variant in VARIANTS:
        granted = _loaded("manifest.json", variant).get("authorization", {"permissions": {}})["permissions"]
        names = {permission["name"] for permission in granted.get("resourceSpecific", [])}
        assert names == (set(READING) if variant == "history" else set())


def test_the_slash_variants_take_private_commands_and_the_base_does_not() -> None:
    bots = {variant: _loaded("manifest.json", variant)["bots"][0] for variant in VARIANTS}
    assert "supportsTargetedMessages" not in bots["base"]
    assert all("triggers" not in menu for menu in bots["base"]["commandLists"])
    for variant in ("slash", "history", "copilot"):
        assert bots[variant]["supportsTargetedMessages"] is True
        assert [menu["triggers"] for menu in bots[variant]["commandLists"]] == [["mention"], ["slash"]]


def test_the_copilot_variant_names_the_bot_as_its_agent() -> None:
    manifest = _loaded("manifest.json", "copilot")
    (agent,) = manifest["copilotAgents"]["customEngineAgents"]
    assert (agent["id"], agent["type"]) == (APP_ID, "bot")
    assert "copilot" in manifest["bots"][0]["scopes"]


def test_the_developer_pages_are_the_companys_own_where_they_are_set() -> None:
    ours = json.loads(files(APP_ID, "base", "https://www.example.org/dirigent/")["manifest.json"])
    assert ours["developer"]["privacyUrl"] == "https://www.example.org/dirigent/privacy"
    assert ours["developer"]["termsOfUseUrl"] == "https://www.example.org/dirigent/terms"
    assert _loaded("manifest.json", "base")["developer"]["websiteUrl"] == EXAMPLE_WEBSITE


@pytest.mark.parametrize(("name", "size"), [("color.png", 192), ("outline.png", 32)])
def test_the_icons_have_the_sizes_that_teams_wants(name: str, size: int) -> None:
    icon = files(APP_ID)[name]
    assert icon.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", icon[16:24]) == (size, size)


@each_variant
def test_the_zip_holds_all_files_at_its_root_and_is_the_same_each_time(
    tmp_path: Path, variant: Variant
) -> None:
    first = write(tmp_path / "a", APP_ID, variant)
    write(tmp_path / "b", APP_ID, variant)
    assert first[-1].name == zip_name(variant)
    assert first[-1].read_bytes() == (tmp_path / "b" / zip_name(variant)).read_bytes()
    with zipfile.ZipFile(first[-1]) as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}
    assert packed == dict(files(APP_ID, variant))
