"""What a line typed in the playground means: is the bot meant, and what is it to do?"""

import re
from dataclasses import dataclass

from routing.commands import parse


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A typed line, understood as far as the platform goes."""

    text: str
    """Without the mention and without the command word."""
    command: str | None
    mentioned: bool
    marked: bool
    """The line begins with `/` or `!` and a command, so it speaks to the bot wherever it stands."""


def listen(line: str, bot: str) -> Heard:
    """Take a line apart.

    >>> listen("@Dirigent, opsummer tråden", "Dirigent").text
    'opsummer tråden'
    >>> heard = listen("/quote 200 bearings", "Dirigent")
    >>> heard.command, heard.text, heard.marked
    ('quote', '200 bearings', True)
    >>> listen("help", "Dirigent").marked
    False
    """
    spoken, mentions = re.subn(
        rf"(?<![\w@])@{re.escape(bot)}\b[,:]?[ \t]*", "", line, count=1, flags=re.IGNORECASE
    )
    spoken = spoken.strip()
    command, text = parse(spoken)
    return Heard(
        text=text,
        command=command,
        mentioned=bool(mentions),
        marked=command is not None and spoken[:1] in {"/", "!"},
    )
