"""Codes that are used up: those that a bank or an app sends, and the list for whoever lost the telephone."""

from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.text.cues import counts_things, said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.near import around
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_KIND = (
    r"(?:verification|security|sign-?in|log-?in|one[ \-]time|authentication|authenticator|confirmation"
    r"|2fa|mfa|sms"
    r"|text(?:ed)?|engangs|mitid|bekræftelses|sikkerheds|verifikations|login|bestätigungs|sicherheits"
    r"|einmal|anmelde"
    r"|freischalt|freigabe|aktivierungs|aktiverings|activation|godkendelses|auth|two[ \-]factor"
    r"|to-?faktors?|totrins|zwei-faktor-)"
)
_CALLED = (
    rf"(?:{_KIND}[ \-]?(?:code|kode\w{{0,2}}|passcode|password|passwort|pin|tan)|(?:otp|totp)"
    r"|(?:push|sms|m|photo|i|chip|bank|smart|mobile)?[ \-]?tan(?:-?nummer|-code)?"
    r"|(?:microsoft|google|apple|amazon|paypal|linkedin|okta|duo|slack|github|revolut|klarna|mobilepay"
    r"|whatsapp|signal"
    r"|telegram|nets|bank|facebook|instagram)[ \-]?(?:code|kode\w{0,2})|(?:your|din|dein|ihr) (?:code|kode)"
    r"|authenticator(?:en)?(?:[ \-]app(?:en)?)?"
    r"|(?:code|kode\w{0,2}|tan|pin) (?:\w{1,7} ){0,2}?(?:aufs|fürs|from|fra|aus|von|vom|via|per|på|in|i|they"
    r"|i just|you)"
    r" (?:\w{1,6} ){0,2}?(?:sms|app|authenticator|text|handy|bank|mail|phone|telefon|mobil|microsoft"
    r"|google|mitid)[\w'’]{0,8})"
)
_SIX = r"([0-9]{6,8}|[0-9]{3}[ \-][0-9]{3}|[0-9]{2} [0-9]{2} [0-9]{2})(?![0-9a-z]|[.,:/\-][0-9]| ?[€$%])"
_ONCE = Expression(rf"\b{_CALLED}\b(?:,? (?:nr|no|nummer|number)\.? ?[0-9]{{1,4}})?[^\n0-9a-z]{{0,4}}{_SIX}")
"""The figures right behind it, or behind its sign."""
_SAID = Expression(
    rf"\b{_CALLED}\b(?: (?:nr|no|nummer|number)\.? ?[0-9]{{1,4}})?[^\n0-9]{{0,64}}?(?:[:=,\-]|['’]s\b"
    rf"|\b(?:is|was|er|var|ist"
    rf"|war|lautet|lyder|hedder|says|reads|shows|viser|siger|zeigt|sagt|to|til"
    rf"|auf)\b)[^\n0-9a-z]{{0,4}}{_SIX}"
)
"""The figures after some words and a verb or a sign: `the code that they just texted me is 482 913`."""
_AHEAD = Expression(
    rf"(?<![\w.,:/\-])(?:g-)?{_SIX},? (?:is|er|ist|as|som|als) (?:your|my|the|din|min|ihr|dein|mein|der"
    rf"|die|den|our)? ?"
    rf"(?:\w{{2,12}}[ \-])?{_KIND}?[ \-]?(?:code|kode\w{{0,2}}|tan|otp|pin)\b"
)
"""The figures before it: `482913 is your login code`."""
_LETTERED = Expression(
    r"\b(?:aktivierungs|aktiverings|freischalt|registrierungs|registrerings|activation|registration"
    r"|licen[sc]e|licens|lizenz"
    r"|unlock|einladungs|invitation|invite)[ \-]?(?:code|kode\w{0,2}|key|nøgle\w{0,2}"
    r"|schlüssel)\b[^\n.!?]{0,40}?"
    r"(?:[:=]|\b(?:is|er|ist|lautet|lyder)\b)?[ ]{1,2}"
    r"((?=[a-z\-]{0,24}[0-9])(?=[0-9\-]{0,24}[a-z])[a-z0-9]{4,6}(?:-[a-z0-9]{4,6}){1,6})(?![\w\-])"
)
_SWITCHES = ("aktiv", "freisch", "regist", "activ", "licen", "lizenz", "unlock", "einlad", "invit")
"""Groups of letters and digits behind a word for a code that switches something on."""
_PARTS = ("code", "kode", "tan", "otp", "pin", "passw", "authenticator")
"""One of them is a part of every such word."""
_CODED = gate(*_PARTS)
_REACH, _BEHIND = 140, 64
"""Characters before the figures, and from their beginning on, that the expressions may take in."""
_FIGURES = Expression(r"[0-9][0-9](?:[0-9][ \-]?[0-9]{3}| [0-9]{2} [0-9]{2})")

_RECOVERY = Expression(
    r"\b(?:recovery|back-?up|rescue|scratch|reserve|emergency|gendannelses|genoprettelses|nød|engangs"
    r"|wiederherstellungs"
    r"|notfall|ersatz|einmal|zurücksetz|reset)"
    r"[ \-]?(?:codes?|koder?|koderne|keys?|nøgle\w{0,2}|schlüssel)\b([^\n]{0,200})"
)
_RESCUES = (
    "recovery", "back", "rescue", "scratch", "reserve", "emergency", "gendannelses", "genoprettelses",
    "nød", "engangs",
    "wiederherstellungs", "notfall", "ersatz", "einmal", "zurücksetz", "reset",
)  # fmt: skip
_RESCUED = gate(*_RESCUES)
_ONE_OF = Expression(r"(?<![\w\-])(?=[a-z\-]{0,24}[0-9])[a-z0-9]{4,10}(?:-[a-z0-9]{4,10}){0,7}(?![\w\-])")
_SHORTEST = 8
"""Characters of a recovery code in one piece."""
_LISTED = Expression(
    r"\n[ \t]*(?:\n[ \t]*)?(?:[\-*•]|[0-9]{1,2}[.):])?[ \t]*"
    r"((?=[^\n0-9]{0,40}[0-9])[a-z0-9]{4,10}(?:(?:-|[ \t,;|/]{1,3})[a-z0-9]{4,10}){0,9})[ \t,;]*(?=\n|\Z)"
)
"""A line of the list: codes and nothing else, with a bullet or a number before them."""
_DIGIT = Expression("[0-9]")
_SPACES = Expression(r"[ \t,;|/]+")
_FEWEST_SIGNS = 8
_MOST_LINES = 40


def find(reading: Reading) -> Iterator[Finding]:
    """Six to eight figures behind a word for such a code, and the lines of a list of recovery codes."""
    lower = reading.lower
    figures = _FIGURES.finditer(lower) if reading.may_have(_CODED) else ()
    for first, last in around([one.span() for one in figures], _REACH, _BEHIND):
        if not said(lower[first:last], _PARTS):
            continue
        for expression in (_ONCE, _SAID, _AHEAD):
            for match in expression.finditer(lower, first, last):
                if not counts_things(lower[match.start() : match.start(1)].rstrip(" :=,-")):
                    yield credential(*match.span(1), "secret.once")
    if "-" in lower and said(lower, _SWITCHES):
        for match in _LETTERED.finditer(lower):
            yield credential(*match.span(1), "secret.once")
    if reading.may_have(_RESCUED) and said(lower, _RESCUES):
        yield from _recovery(lower)


def _recovery(lower: str) -> Iterator[Finding]:
    for match in _RECOVERY.finditer(lower):
        start = match.start(1)
        for one in _ONE_OF.finditer(match.group(1)):
            if "-" in one.group() or len(one.group()) >= _SHORTEST:
                yield credential(start + one.start(), start + one.end(), "secret.recovery")
        yield from _listed(lower, match.end())


def _listed(lower: str, position: int) -> Iterator[Finding]:
    """The codes on the lines that follow, until a line has something else."""
    for _ in range(_MOST_LINES):
        line = _LISTED.match(lower, position)
        if line is None or len(line.group(1)) < _FEWEST_SIGNS or not _is_code(line.group(1)):
            return
        yield credential(*line.span(1), "secret.recovery")
        position = line.end()


def _is_code(line: str) -> bool:
    """Whether each piece of a line has a digit, as the pieces of codes have and words have not."""
    return all(_DIGIT.search(piece) for piece in _SPACES.split(line))
