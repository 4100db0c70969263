"""Logs, stack traces and code in a message: they tell the kind of work where the words alone do not.

Each kind is looked for with a plain search first; an expression over twenty thousand characters would take
longer than all else that is understood of a message.
"""

import re

LOOKED_AT = 20_000
"""Characters of a message that are searched."""
CODE_WITHIN = 2_000
"""The same for code that is not marked as such: to look for it takes longer."""

_SERIOUS = re.compile(r"ERROR|WARN|FATAL|CRIT|5\d\d")
_LOG_LINE = re.compile(
    r"\n[^\w\n]{0,5}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\w{3} {1,2}\d\d? \d\d:\d\d:\d\d|\d\d:\d\d:\d\d)"
    r".{0,300}\b(?:ERROR|WARN(?:ING)?|FATAL|CRITICAL|CRIT|5\d\d)\b"
)
_STATUS = re.compile(r"\bHTTP/\d(?:\.\d)?\"? 5\d\d\b|\b5\d\d (?:Internal|Bad G|Service U|Gateway)")
_STATUS_CUES = ("HTTP/", " Internal", " Bad G", " Service U", " Gateway")
_CALL = re.compile(r"\w\(")
# fmt: off
_CODE_CUES = (
    "==", "!=", ":=", "+=", "&&", "||", "$", "SELECT ", "INSERT ", "UPDATE ", "#include", "import ", " = ",
    ";\n", "for (", "if (", "while (", "switch (", "try:",
)
# fmt: on
_CODE = re.compile(
    r"\bdef \w{1,60}\(|\bfunction\b[ \w]{0,60}\(|\b(?:for|while|if|switch) ?\([^()\n]{0,120}[=<>;!]"
    r"|\b(?:const|let|var|public|private|static|void|int) \w{1,60} ?[=(]"
    r"|\bfor \w{1,40}(?:, ?\w{1,40})? in [\w.]{1,40}(?:\([^()\n]{0,80}\))?:"
    r"|\bSELECT\b[^;]{1,300}\bFROM\b|\bINSERT INTO \w|\bUPDATE \w{1,60} SET\b|#include\b"
    r"|\breturn\b[^\n;]{1,80};|\bnew [A-Z]\w{0,60}\(|\w\(\)|\) ?=>|\$\w{1,40} ?="
    r"|\b\w{2,40}\.[a-z_]\w{1,40}\(|\n *(?:try|finally|except\b[ \w]{0,60}):(?=\n)"
    r"|[\w\])\"'] ?(?:==|!=|:=|\+=|&&|\|\|) ?[\w\"'(!]"
    r"|\n *(?:import|from) [\w.]{1,60}(?: import\b[^\n]{1,60})?(?=\n|$)"
)
_INLINE = re.compile(r"`[^`\n]{0,200}[(){}\[\]=;$][^`\n]{0,200}`")
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


def holds_code(text: str) -> bool:
    """Whether program code stands in a text without being marked as such, or is marked within a line.

    >>> holds_code("why? for (i = 0; i <= n; i++) sum += a[i]"), holds_code("Alle Kolleg(inn)en; lesen.")
    (True, False)
    """
    near = _near(text[:CODE_WITHIN])
    if "`" in near and _INLINE.search(near):
        return True
    is_cued = any(cue in near for cue in _CODE_CUES) or ("(" in near and _CALL.search(near) is not None)
    return is_cued and _CODE.search(near) is not None


def _near(text: str) -> str:
    """What is searched, with a line end before each line."""
    return f"\n{text[:LOOKED_AT]}"
