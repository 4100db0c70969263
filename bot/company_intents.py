"""The company's own intents: examples in a folder, every change a new version that can be taken back."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from routing.errors import Misconfigured
from routing.intents.examples import Example, read
from routing.vocabulary import UNKNOWN

_CURRENT, _HISTORY = "current", "history.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of the history."""

    version: int
    at: str
    what: str
    reason: str = ""
    """Why it was published although it harms another intent; empty where it harms none."""
    labels: tuple[str, ...] = ()
    """The exchanges whose labels were approved by it."""


@dataclass(frozen=True, slots=True)
class CompanyIntents:
    """A folder of versions: each file holds all examples, `current` names the one in force."""

    folder: Path

    def version(self) -> int:
        """The one in force; 0 before the first change."""
        try:
            return int((self.folder / _CURRENT).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return 0
        except (OSError, ValueError) as wrong:
            raise Misconfigured(f"{self.folder / _CURRENT}: must hold the number of a version") from wrong

    def examples(self) -> list[Example]:
        """All examples in force. Raises `Misconfigured` with file and line."""
        version = self.version()
        if version == 0:
            return []
        path = self._path(version)
        try:
            return read(path.read_text(encoding="utf-8").splitlines(), str(path))
        except (OSError, UnicodeDecodeError) as unreadable:
            raise Misconfigured(f"{path}: cannot be read: {unreadable}") from unreadable

    def names(self) -> tuple[str, ...]:
        """The intents that have examples here, built-in ones among them."""
        return tuple(sorted({example.intent for example in self.examples()} - {UNKNOWN}))

    def publish(
        self,
        added: Sequence[Example],
        at: datetime,
        what: str,
        *,
        reason: str = "",
        labels: Sequence[str] = (),
    ) -> Change:
        """Put a new version in force: the examples so far and `added`."""
        lines = [{"text": one.text, "intent": one.intent} for one in (*self.examples(), *added)]
        newest = max((change.version for change in self.history()), default=0)
        change = Change(version=newest + 1, at=at.isoformat(), what=what, reason=reason, labels=tuple(labels))
        self.folder.mkdir(parents=True, exist_ok=True)
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        self._path(change.version).write_text(text, encoding="utf-8")
        self._put_in_force(change)
        return change

    def rollback(self, at: datetime) -> Change:
        """Put the version before the present one in force again."""
        version = self.version()
        if version == 0:
            raise Misconfigured(
                f"{self.folder}: there is nothing to take back; the shipped intents are in force"
            )
        change = Change(version=version - 1, at=at.isoformat(), what=f"rollback of version {version}")
        self._put_in_force(change)
        return change

    def history(self) -> tuple[Change, ...]:
        """All changes, oldest first."""
        path = self.folder / _HISTORY
        if not path.is_file():
            return ()
        rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
        return tuple(Change(**{**row, "labels": tuple(row["labels"])}) for row in rows)

    def approved(self) -> frozenset[str]:
        """The exchanges whose labels have been approved."""
        return frozenset(label for change in self.history() for label in change.labels)

    def _put_in_force(self, change: Change) -> None:
        with (self.folder / _HISTORY).open("a", encoding="utf-8") as history:
            history.write(json.dumps(asdict(change), ensure_ascii=False) + "\n")
        draft = self.folder / f"{_CURRENT}.part"
        draft.write_text(f"{change.version}\n", encoding="utf-8")
        draft.replace(self.folder / _CURRENT)

    def _path(self, version: int) -> Path:
        return self.folder / f"version-{version:04}.jsonl"
