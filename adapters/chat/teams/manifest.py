"""The Teams app package in its variants: manifest, three languages, icons and the zip to upload.

`base` is schema 1.19, which every tenant takes, and asks for no permission to read anything. The others
need 1.29: `slash` adds slash commands that are answered privately, `history` adds to that the right to read
along where an owner installs the app, `copilot` adds to `slash` the agent in Microsoft 365 Copilot.
"""

import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from adapters.chat.teams.icons import ACCENT, colour_icon, outline_icon
from adapters.chat.teams.manifest_words import DISCLAIMER, FULL, SHORT, SUMMARIZE, SUMMARIZE_MORE
from adapters.chat.teams.summarizing import SUMMARIZE_MESSAGE
from routing.commands import COMMANDS, Command
from routing.vocabulary import Language

Variant = Literal["base", "slash", "history", "copilot"]

PACKAGE_VERSION = "1.1.0"
EXAMPLE_WEBSITE = "https://dirigent.example"
"""Stands where `[teams] website` is not set; nobody is at home there."""
READING = ("ChannelMessage.Read.Group", "ChatMessage.Read.Chat")
"""The resource-specific permissions of `history`: an owner grants them for one team or one chat."""
SCOPES = ("personal", "team", "groupChat")

Document = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandList:
    """One menu of commands."""

    scopes: tuple[str, ...] = SCOPES
    triggers: tuple[str, ...] = ()
    """Empty in schemas that know only the menu after a mention."""

    @property
    def mark(self) -> str:
        """What titles begin with: Teams writes the slash of a slash command by itself."""
        return "" if "slash" in self.triggers else "/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What makes a variant."""

    schema: str
    lists: tuple[CommandList, ...]
    scopes: tuple[str, ...] = SCOPES
    more: Callable[[str], Document] = lambda app_id: {}
    """Further parts of the manifest, for an app id."""


def _reading(app_id: str) -> Document:
    return {
        "webApplicationInfo": {"id": app_id, "resource": f"api://{app_id}"},
        "authorization": {
            "permissions": {"resourceSpecific": [{"name": name, "type": "Application"} for name in READING]}
        },
    }


def _agent(app_id: str) -> Document:
    agent = {"id": app_id, "type": "bot", "disclaimer": {"text": DISCLAIMER["en"]}}
    return {"copilotAgents": {"customEngineAgents": [agent]}}


_SLASH = (
    CommandList(triggers=("mention",)),
    CommandList(triggers=("slash",), scopes=("team", "groupChat")),
)
VARIANTS: Mapping[Variant, Edition] = {
    "base": Edition(schema="1.19", lists=(CommandList(),)),
    "slash": Edition(schema="1.29", lists=_SLASH),
    "history": Edition(schema="1.29", lists=_SLASH, more=_reading),
    "copilot": Edition(schema="1.29", lists=_SLASH, scopes=(*SCOPES, "copilot"), more=_agent),
}


def write(folder: Path, app_id: str, variant: Variant = "base", website: str = "") -> list[Path]:
    """Write the package's files and the zip of them; `app_id` is the Azure Bot's. Returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, content in files(app_id, variant, website).items():
        (folder / name).write_bytes(content)
        written.append(folder / name)
    package = folder / zip_name(variant)
    with zipfile.ZipFile(package, "w") as archive:
        for path in written:
            # a fixed date: the same input gives the same zip
            entry = zipfile.ZipInfo(path.name, date_time=(2026, 1, 1, 0, 0, 0))
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return [*written, package]


def zip_name(variant: Variant) -> str:
    """`dirigent-teams.zip`, with the variant in it where it is not `base`."""
    return "dirigent-teams.zip" if variant == "base" else f"dirigent-teams-{variant}.zip"


def files(app_id: str, variant: Variant = "base", website: str = "") -> Mapping[str, bytes]:
    """The package's content by file name; all of it stands at the root of the zip."""
    edition = VARIANTS[variant]
    return {
        "manifest.json": _json(_manifest(edition, app_id, (website or EXAMPLE_WEBSITE).rstrip("/"))),
        "da.json": _json(_translation(edition, app_id, "da")),
        "de.json": _json(_translation(edition, app_id, "de")),
        "color.png": colour_icon(),
        "outline.png": outline_icon(),
    }


def _manifest(edition: Edition, app_id: str, website: str) -> Document:
    return {
        "$schema": _schema(edition, "MicrosoftTeams"),
        "manifestVersion": edition.schema,
        "version": PACKAGE_VERSION,
        "id": app_id,
        "developer": {
            "name": "Dirigent",
            "websiteUrl": website,
            "privacyUrl": f"{website}/privacy",
            "termsOfUseUrl": f"{website}/terms",
        },
        "name": {"short": "Dirigent", "full": "Dirigent"},
        "description": {"short": SHORT["en"], "full": FULL["en"]},
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": "#{:02X}{:02X}{:02X}".format(*ACCENT),
        "localizationInfo": {
            "defaultLanguageTag": "en",
            "additionalLanguages": [{"languageTag": tag, "file": f"{tag}.json"} for tag in ("da", "de")],
        },
        "bots": [_bot(edition, app_id)],
        "composeExtensions": [{"botId": app_id, "commands": [_message_action()]}],
        "permissions": ["identity", "messageTeamMembers"],
        "validDomains": [],
        **edition.more(app_id),
    }


def _bot(edition: Edition, app_id: str) -> Document:
    bot = {
        "botId": app_id,
        "scopes": list(edition.scopes),
        "supportsFiles": True,
        "isNotificationOnly": False,
        "commandLists": [_command_list(menu) for menu in edition.lists],
    }
    slash = any("slash" in menu.triggers for menu in edition.lists)
    return {**bot, "supportsTargetedMessages": True} if slash else bot


def _command_list(menu: CommandList) -> Document:
    """Teams writes a title into the message box when a person picks it: it must parse as a command."""
    commands = [
        {"title": f"{menu.mark}{command.name}", "description": _description(command, "en")}
        for command in COMMANDS.values()
    ]
    triggers = {"triggers": list(menu.triggers)} if menu.triggers else {}
    return {**triggers, "scopes": list(menu.scopes), "commands": commands}


def _description(command: Command, language: Language) -> str:
    return f"{command.title[language]} {command.usage[language]}".strip()


def _message_action() -> Document:
    """`Summarize` in the menu of a message: the message comes along, so that no permission is needed."""
    return {
        "id": SUMMARIZE_MESSAGE,
        "type": "action",
        "context": ["message"],
        "title": SUMMARIZE["en"],
        "description": SUMMARIZE_MORE["en"],
        "fetchTask": True,
    }


def _translation(edition: Edition, app_id: str, language: Language) -> Document:
    described = {
        f"bots[0].commandLists[{number}].commands[{index}].description": _description(command, language)
        for number in range(len(edition.lists))
        for index, command in enumerate(COMMANDS.values())
    }
    agent = {"copilotAgents.customEngineAgents[0].disclaimer.text": DISCLAIMER[language]}
    return {
        "$schema": _schema(edition, "MicrosoftTeams.Localization"),
        "name.short": "Dirigent",
        "name.full": "Dirigent",
        "description.short": SHORT[language],
        "description.full": FULL[language],
        **described,
        "composeExtensions[0].commands[0].title": SUMMARIZE[language],
        "composeExtensions[0].commands[0].description": SUMMARIZE_MORE[language],
        **(agent if "copilotAgents" in edition.more(app_id) else {}),
    }


def _schema(edition: Edition, name: str) -> str:
    return f"https://developer.microsoft.com/json-schemas/teams/v{edition.schema}/{name}.schema.json"


def _json(document: Document) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
