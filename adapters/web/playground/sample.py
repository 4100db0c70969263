"""The sample workspace: a made-up machine builder, read from `sample.toml` and dated relative to now."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from importlib.resources import files
from typing import Any

from adapters.web.playground.workspace import Place, Post
from routing.vocabulary import Author

SATURDAY = 5
"""As `datetime.weekday` counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A first message to try, and where it makes sense."""

    text: str
    place: str = ""
    """Empty: the direct message."""
    root: str = ""
    """The sample thread it is said in; empty: outside of threads."""


class Sample:
    """The company, its channels and its threads."""

    def __init__(self) -> None:
        # tomllib gives plain dictionaries; they end in this class
        self._file: dict[str, Any] = tomllib.loads(
            files("adapters.web.playground").joinpath("sample.toml").read_text("utf-8")
        )
        self.company: str = self._file["company"]
        self.channels = tuple(Place(**channel) for channel in self._file["channels"])
        self.suggestions = tuple(Suggestion(**suggestion) for suggestion in self._file["suggestions"])

    def posts(self, now: datetime) -> tuple[Post, ...]:
        """All sample posts as if the company had worked until `now`."""
        return tuple(post for thread in self._file["threads"] for post in self._thread(thread, now))

    def _thread(self, thread: dict[str, Any], now: datetime) -> Iterator[Post]:
        people: dict[str, str] = self._file["people"]
        root = f"s-{thread['id']}"
        start = _start(thread, now)
        for number, post in enumerate(thread["posts"]):
            yield Post(
                id=f"{root}-{number}" if number else root,
                place=thread["channel"],
                root=root if number else "",
                author=Author(id=post["by"], name=people[post["by"]]),
                text=post["text"].strip(),
                at=start + timedelta(minutes=post.get("after", 0)),
                kind="sample",
            )


def _start(thread: dict[str, Any], now: datetime) -> datetime:
    """When a thread began: hours ago, or at an office hour some working days ago, in the server's zone."""
    if "hours_ago" in thread:
        return now - timedelta(hours=thread["hours_ago"])
    day = now.astimezone()
    for _ in range(thread["days_ago"]):
        day -= timedelta(days=1)
        while day.weekday() >= SATURDAY:
            day -= timedelta(days=1)
    starts: time = thread["starts"]
    return day.replace(hour=starts.hour, minute=starts.minute, second=0, microsecond=0).astimezone(UTC)
