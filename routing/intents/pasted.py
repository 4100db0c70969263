"""Logs, stack traces and code in a message: they tell the kind of work where the words alone do not.

Each kind is looked for with a plain search first; an expression over twenty thousand characters would take
longer than all else that is understood of a message.
"""

import re

LOOKED_AT = 20_000
"""Characters of a message that are searched."""

_SERIOUS = re.compile(r"ERROR|WARN|FATAL|CRIT|5\d\d")
_LOG_LINE = re.compile(
    r"\n[^\w\n]{0,5}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\w{3} {1,2}\d\d? \d\d:\d\d:\d\d|\d\d:\d\d:\d\d)"
    r".{0,300}\b(?:ERROR|WARN(?:ING)?|FATAL|CRITICAL|CRIT|5\d\d)\b"
)
_STATUS = re.compile(r"\bHTTP/\d(?:\.\d)?\"? 5\d\d\b|\b5\d\d (?:Internal|Bad G|Service U|Gateway)")
_STATUS_CUES = ("HTTP/", " Internal", " Bad G", " Service U", " Gateway")
_RAISED = re.compile(r"\b\w{2,60}(?:Error|Exception): ")
_FRAME = re.compile(r"\n[ \t]{1,20}at [\w$.<>]{1,200}\(|\n[ \t]{0,20}File \".{1,200}\", line \d")


def is_log(text: str) -> bool:
    """Whether a text holds a line of a log that tells of a fault, or a server's error.

    >>> is_log("look: 2026-11-24 03:12:01 ERROR"), is_log("2026-11-24 03:12:01 gateway ERROR timed out")
    (False, True)
    """
    near = _near(text)
    if ":" in near and _SERIOUS.search(near) and _LOG_LINE.search(near):
        return True
    return any(cue in near for cue in _STATUS_CUES) and _STATUS.search(near) is not None


def is_trace(text: str) -> bool:
    """Whether a text holds what a program says when it fails."""
    near = _near(text)
    if "Traceback (most recent call last)" in near:
        return True
    if ("Error: " in near or "Exception: " in near) and _RAISED.search(near):
        return True
    return ("at " in near or 'File "' in near) and _FRAME.search(near) is not None


def has_fence(text: str) -> bool:
    """Whether a text marks a passage as code."""
    return "```" in text[:LOOKED_AT]


def _near(text: str) -> str:
    """What is searched, with a line end before each line."""
    return f"\n{text[:LOOKED_AT]}"
