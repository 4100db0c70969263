"""The app package that an administrator uploads."""

import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import pytest

from adapters.chat.teams.manifest import ZIP, files, title, write
from routing.commands import COMMANDS, parse
from tests.adapters.chat.teams.schemas import faults

COMMITTED = Path(__file__).parents[4] / "manifest" / "teams"
COMMITTED_ID = "00000000-0000-0000-0000-000000000000"
APP_ID = "12345678-90ab-4cde-8f01-234567890abc"


def _loaded(name: str) -> Any:  # a JSON file, of any shape
    return json.loads(files(APP_ID)[name])


def test_the_committed_package_is_what_the_code_generates() -> None:
    committed = {path.name: path.read_bytes() for path in COMMITTED.iterdir()}
    assert committed == dict(files(COMMITTED_ID))


def test_the_manifest_keeps_to_microsofts_schema(shared: Path) -> None:
    # the schema beside the checkout is 1.29; the package says 1.19, which asks for nothing else
    manifest = _loaded("manifest.json") | {"manifestVersion": "1.29"}
    assert faults(manifest, shared / "schemas/teams/MicrosoftTeams.schema.json") == []


@pytest.mark.parametrize("language", ["da", "de"])
def test_the_translations_keep_to_microsofts_schema_and_leave_no_command_out(
    shared: Path, language: str
) -> None:
    translation = _loaded(f"{language}.json")
    assert faults(translation, shared / "schemas/teams/MicrosoftTeams.Localization.schema.json") == []
    assert sum("commands[" in key for key in translation) == len(COMMANDS)


def test_every_command_that_the_manifest_offers_is_one_that_the_bot_understands() -> None:
    offered = _loaded("manifest.json")["bots"][0]["commandLists"][0]["commands"]
    assert [parse(f"{command['title']} a few words") for command in offered] == [
        (name, "a few words") for name in COMMANDS
    ]
    assert [command["title"] for command in offered] == [title(command) for command in COMMANDS.values()]


def test_app_and_bot_carry_the_same_id_and_all_scopes() -> None:
    manifest = _loaded("manifest.json")
    assert manifest["id"] == manifest["bots"][0]["botId"] == APP_ID
    assert set(manifest["bots"][0]["scopes"]) == {"personal", "team", "groupChat"}


@pytest.mark.parametrize(("name", "size"), [("color.png", 192), ("outline.png", 32)])
def test_the_icons_have_the_sizes_that_teams_wants(name: str, size: int) -> None:
    icon = files(APP_ID)[name]
    assert icon.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", icon[16:24]) == (size, size)


def test_the_zip_holds_all_files_at_its_root_and_is_the_same_each_time(tmp_path: Path) -> None:
    first = write(tmp_path / "a", APP_ID)
    write(tmp_path / "b", APP_ID)
    assert first[-1].name == ZIP
    assert first[-1].read_bytes() == (tmp_path / "b" / ZIP).read_bytes()
    with zipfile.ZipFile(first[-1]) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == dict(files(APP_ID))
