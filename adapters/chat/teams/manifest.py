"""The Teams app package: manifest, three languages, icons and the zip that an administrator uploads.

This is the base variant: schema 1.19, which every tenant takes, and no permission to read a channel.
"""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

from adapters.chat.teams.icons import ACCENT, colour_icon, outline_icon
from routing.commands import COMMANDS, Command
from routing.vocabulary import Language
from routing.wording import Words

SCHEMA_VERSION = "1.19"
PACKAGE_VERSION = "1.0.0"
WEBSITE = "https://dirigent.example"
"""Stands for the company's own pages about the bot, its privacy notice and its terms."""
ZIP = "dirigent-teams.zip"

SHORT: Words = {
    "da": "Opsummerer, oversætter og skriver udkast med sprogmodeller, I selv vælger",
    "de": "Fasst zusammen, übersetzt und entwirft mit Sprachmodellen Ihrer Wahl",
    "en": "Summarises, translates and drafts with language models of your choice",
}
FULL: Words = {
    "da": (
        "Dirigent er en AI-assistent til jeres chat. Nævn @Dirigent i en kanal, eller skriv til den direkte: "
        "den opsummerer tråde, oversætter og skriver udkast til tilbud, HR-mails og tekniske dokumenter. Før "
        "en sprogmodel ser en tekst, afgør jeres regler, hvilke modeller der må se den. Hvert svar viser, "
        "hvilken model der skrev det, og hvor. Svar er AI-genererede og kan være forkerte."
    ),
    "de": (
        "Dirigent ist ein KI-Assistent für Ihren Chat. Erwähnen Sie @Dirigent in einem Kanal oder schreiben "
        "Sie ihm direkt: Er fasst Threads zusammen, übersetzt und entwirft Angebote, HR-Mails und technische "
        "Dokumente. Bevor ein Sprachmodell einen Text sieht, entscheiden Ihre Regeln, welche Modelle ihn "
        "sehen dürfen. Jede Antwort zeigt, welches Modell sie geschrieben hat und wo. Antworten sind "
        "KI-generiert und können falsch sein."
    ),
    "en": (
        "Dirigent is an AI assistant for your chat. Mention @Dirigent in a channel or write to it directly: "
        "it summarises threads, translates, and drafts quotes, HR mails and technical documents. Before a "
        "language model sees a text, your rules decide which models may. Every answer shows which model "
        "wrote it, and where. Answers are AI-generated and can be wrong."
    ),
}


def write(folder: Path, app_id: str, website: str = WEBSITE) -> list[Path]:
    """Write the package's files and the zip of them; `app_id` is the Azure Bot's. Returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, content in files(app_id, website).items():
        (folder / name).write_bytes(content)
        written.append(folder / name)
    package = folder / ZIP
    with zipfile.ZipFile(package, "w") as archive:
        for path in written:
            # a fixed date: the same input gives the same zip
            entry = zipfile.ZipInfo(path.name, date_time=(2026, 1, 1, 0, 0, 0))
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return [*written, package]


def files(app_id: str, website: str = WEBSITE) -> Mapping[str, bytes]:
    """The package's content by file name; all of it stands at the root of the zip."""
    return {
        "manifest.json": _json(_manifest(app_id, website)),
        "da.json": _json(_translation("da")),
        "de.json": _json(_translation("de")),
        "color.png": colour_icon(),
        "outline.png": outline_icon(),
    }


def title(command: Command) -> str:
    """What Teams writes into the message box when a person picks the command: it must parse as one."""
    return f"/{command.name}"


def _description(command: Command, language: Language) -> str:
    return f"{command.title[language]} {command.usage[language]}".strip()


def _manifest(app_id: str, website: str) -> Mapping[str, object]:
    scopes = ["personal", "team", "groupChat"]
    commands = [
        {"title": title(command), "description": _description(command, "en")} for command in COMMANDS.values()
    ]
    return {
        "$schema": (
            f"https://developer.microsoft.com/json-schemas/teams/v{SCHEMA_VERSION}/MicrosoftTeams.schema.json"
        ),
        "manifestVersion": SCHEMA_VERSION,
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
        "bots": [
            {
                "botId": app_id,
                "scopes": scopes,
                "supportsFiles": False,
                "isNotificationOnly": False,
                "commandLists": [{"scopes": scopes, "commands": commands}],
            }
        ],
        "permissions": ["identity", "messageTeamMembers"],
        "validDomains": [],
    }


def _translation(language: Language) -> Mapping[str, object]:
    described = {
        f"bots[0].commandLists[0].commands[{index}].description": _description(command, language)
        for index, command in enumerate(COMMANDS.values())
    }
    return {
        "$schema": (
            "https://developer.microsoft.com/json-schemas/teams/"
            f"v{SCHEMA_VERSION}/MicrosoftTeams.Localization.schema.json"
        ),
        "name.short": "Dirigent",
        "name.full": "Dirigent",
        "description.short": SHORT[language],
        "description.full": FULL[language],
        **described,
    }


def _json(document: Mapping[str, object]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
