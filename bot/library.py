"""The prompt library: versioned instructions in three languages, and a company's own beside them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import get_args

from routing.errors import Misconfigured
from routing.vocabulary import INTENTS, UNKNOWN, Language, Prompt

HOUSE = "house"
"""The preamble that stands before every instruction."""
FALLBACK: Language = "en"
LARGEST = 20_000
"""Bytes of one prompt file; a longer one would crowd out the conversation."""

_FILE = re.compile(r"(?P<version>[A-Za-z0-9][A-Za-z0-9_-]{0,30})\.(?P<language>[a-z]{2})\.md")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Key:
    name: str
    version: str
    language: Language


class Library:
    """The instructions, by name, version and language."""

    def __init__(self, texts: Mapping[_Key, str]) -> None:
        self._texts = dict(texts)
        self._prompts: dict[tuple[str, Language, str | None], Prompt] = {}
        """Those that were asked for."""
        self._versions: dict[str, tuple[str, ...]] = {}
        for name in {key.name for key in self._texts}:
            versions = {key.version for key in self._texts if key.name == name}
            self._versions[name] = tuple(sorted(versions, key=_age))

    def versions(self, name: str) -> tuple[str, ...]:
        """The versions of a prompt, oldest first; empty if there is none."""
        return self._versions.get(name, ())

    def prompt(self, name: str, language: Language, version: str | None = None) -> Prompt:
        """The house preamble and the instruction of an intent, newest version unless one is named.

        A missing language falls back to English, an unknown name to the prompt `unknown`. An unknown
        version raises `Misconfigured`.
        """
        known = name if name in self._versions and name != HOUSE else UNKNOWN
        chosen = version if known == name else None
        prompt = self._prompts.get((known, language, chosen))
        if prompt is None:
            prompt = self._prompts[known, language, chosen] = self._joined(known, language, chosen)
        return prompt

    def _joined(self, name: str, language: Language, version: str | None) -> Prompt:
        instruction = self._instruction(name, language, version)
        house = self._instruction(HOUSE, language)
        return Prompt(
            name=name,
            version=instruction.version,
            language=instruction.language,
            text=f"{house.text}\n\n{instruction.text}",
        )

    def _instruction(self, name: str, language: Language, version: str | None = None) -> Prompt:
        """The newest version that speaks the language, or else the newest in English."""
        wanted = self._versions[name] if version is None else (version,)
        for spoken in (language, FALLBACK):
            for candidate in reversed(wanted):
                text = self._texts.get(_Key(name=name, version=candidate, language=spoken))
                if text is not None:
                    return Prompt(name=name, version=candidate, language=spoken, text=text)
        known = ", ".join(self._versions[name])
        raise Misconfigured(
            f"prompt {name!r} has no version {version!r} in {language} or {FALLBACK}; there is: {known}"
        )


def load(folder: Path | None = None) -> Library:
    """The shipped prompts, overridden and joined by those of a company's folder.

    A prompt is `<name>/<version>.<language>.md`. Raises `Misconfigured` with the file and the reason.
    """
    texts = dict(_read(resources.files(__package__).joinpath("prompts"), "prompts"))
    if folder is not None:
        if not folder.is_dir():
            raise Misconfigured(f"prompts: {folder} is not a folder; create it or remove the setting")
        texts |= dict(_read(folder, str(folder)))
    for name in (*INTENTS, UNKNOWN, HOUSE):
        if not any(key.name == name and key.language == FALLBACK for key in texts):
            raise Misconfigured(f"prompts: {name}/1.{FALLBACK}.md is missing; install Dirigent again")
    return Library(texts)


def _read(root: Traversable, place: str) -> Iterator[tuple[_Key, str]]:
    for section in sorted(root.iterdir(), key=lambda entry: entry.name):
        if section.name.startswith((".", "__")) or not section.is_dir():
            continue
        if not _NAME.fullmatch(section.name):
            raise Misconfigured(f"{place}/{section.name}: a prompt's name is small letters, digits and _")
        for file in sorted(section.iterdir(), key=lambda entry: entry.name):
            if not file.name.startswith("."):
                yield _key(section.name, file, place), _text(section.name, file, place)


def _key(name: str, file: Traversable, place: str) -> _Key:
    parts = _FILE.fullmatch(file.name)
    if parts is None:
        raise Misconfigured(f"{place}/{name}/{file.name}: expected <version>.<language>.md, such as 2.da.md")
    for language in get_args(Language):
        if parts["language"] == language:
            return _Key(name=name, version=parts["version"], language=language)
    raise Misconfigured(
        f"{place}/{name}/{file.name}: the language must be one of {', '.join(get_args(Language))}"
    )


def _text(name: str, file: Traversable, place: str) -> str:
    try:
        raw = file.read_bytes()
        text = raw.decode("utf-8").strip()
    except (OSError, UnicodeDecodeError) as wrong:
        raise Misconfigured(f"{place}/{name}/{file.name}: cannot be read as UTF-8 text") from wrong
    if not text or len(raw) > LARGEST:
        raise Misconfigured(f"{place}/{name}/{file.name}: must hold 1 to {LARGEST} bytes, has {len(raw)}")
    return text


def _age(version: str) -> tuple[tuple[int, str], ...]:
    """Sorts 2 before 10, and a plain number before the same number with a suffix."""
    return tuple(
        (int(part), "") if part.isdigit() else (-1, part) for part in re.findall(r"\d+|\D+", version)
    )
