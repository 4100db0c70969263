"""What a summary is to be about: the words behind `/summarize`, in three languages, as one noun."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

from routing.vocabulary import Language

LONGEST = timedelta(days=31)
"""Nobody reads a summary of more, and reading it would use up Slack's patience."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Where to read, from when on, and in what language to write about it."""

    channel: str = ""
    """Empty: where the person asks."""
    root: str = ""
    """The thread to read; empty: the channel."""
    since: datetime | None = None
    """None: since the person last wrote there."""
    language: Language | None = None
    """None: the language of the conversation."""
    text: str = ""
    """What none of this explains: the text itself, to be summarized."""

    @property
    def is_elsewhere(self) -> bool:
        return bool(self.channel)


_LANGUAGES: Mapping[str, Language] = {
    **dict.fromkeys(("da", "dansk", "danish", "dänisch"), "da"),
    **dict.fromkeys(("de", "tysk", "german", "deutsch"), "de"),
    **dict.fromkeys(("en", "engelsk", "english", "englisch"), "en"),
}
_UNITS = {
    **dict.fromkeys(("m", "min", "minutter", "minuten", "minutes"), timedelta(minutes=1)),
    **dict.fromkeys(("h", "t", "time", "timer", "stunde", "stunden", "hour", "hours"), timedelta(hours=1)),
    **dict.fromkeys(("d", "dag", "dage", "tag", "tage", "tagen", "day", "days"), timedelta(days=1)),
    **dict.fromkeys(("w", "u", "uge", "uger", "woche", "wochen", "week", "weeks"), timedelta(weeks=1)),
}
_DAYS_AGO = {
    **dict.fromkeys(("today", "i dag", "idag", "heute"), 0),
    **dict.fromkeys(("yesterday", "i går", "igår", "gestern"), 1),
}

_CHANNEL = r"<#(?P<channel>[CG][A-Z0-9]+)(?:\|[^<>\n]*)?>"
_LINK = r"<?(?P<link>https://[^\s<>|]+/archives/[^\s<>|]+)(?:\|[^<>\n]*)?>?"
_LANGUAGE = rf"(?:in|på|auf)\s+(?P<language>{'|'.join(_LANGUAGES)})"
_LAST = r"(?:(?:the\s+)?last|past|(?:de\s+)?(?:sidste|seneste)|(?:die\s+)?(?:letzten?|vergangenen))\s+"
_AMOUNT = (
    rf"(?:{_LAST})?(?P<number>[0-9]{{1,4}})\s*(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
)
_DAY = rf"(?P<day>{'|'.join(_DAYS_AGO)})"
_SINCE = r"(?:since|siden|seit|fra|from|ab)\s+"
_ISO = r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<dom>[0-9]{1,2})"
_EUROPEAN = r"(?P<dom2>[0-9]{1,2})[./](?P<month2>[0-9]{1,2})[./]?(?P<year2>[0-9]{4})?"
_WORD = re.compile(
    rf"(?:{_CHANNEL}|{_LINK}|(?:{_LANGUAGE}|{_SINCE}{_ISO}|{_SINCE}{_EUROPEAN}|(?:{_SINCE})?{_DAY}|{_AMOUNT})"
    r"(?![\wæøåäöü]))[\s,.]*",
    re.IGNORECASE,
)
_STAMP = re.compile(r"p([0-9]{10})([0-9]{6})")
_TS = re.compile(r"[0-9]{10}\.[0-9]{6}")


def span(source: str, now: datetime, host: str) -> Span:
    """Read the words behind the command, in Slack's markup.

    `now` is the person's own time, `host` that of the workspace: links to anywhere else are text.
    Anything that is not understood makes all of it a text.

    >>> noon = datetime.fromisoformat("2026-11-24T12:00:00+01:00")
    >>> str(span("7d in de", noon, "acme.slack.com").since)
    '2026-11-17 12:00:00+01:00'
    >>> span("<#C1|sales> i dag", noon, "acme.slack.com").channel
    'C1'
    >>> span("our meeting today was long", noon, "acme.slack.com").text
    'our meeting today was long'
    """
    found, at, words = Span(), 0, source.strip()
    while at < len(words):
        word = _WORD.match(words, at)
        narrowed = _narrowed(found, word, now, host) if word else None
        if word is None or narrowed is None:
            return Span(text=words)
        found, at = narrowed, word.end()
    return found


def _narrowed(so_far: Span, word: re.Match[str], now: datetime, host: str) -> Span | None:
    """The span with one word more; None if the word makes no sense."""
    for name, read in _READERS.items():
        if word[name]:
            return read(so_far, word, now, host)
    return None


def _channel(so_far: Span, word: re.Match[str], now: datetime, host: str) -> Span:
    return replace(so_far, channel=word["channel"])


def _language(so_far: Span, word: re.Match[str], now: datetime, host: str) -> Span:
    return replace(so_far, language=_LANGUAGES[word["language"].lower()])


def _amount(so_far: Span, word: re.Match[str], now: datetime, host: str) -> Span:
    return _from(so_far, now - int(word["number"]) * _UNITS[word["unit"].lower()], now)


def _day(so_far: Span, word: re.Match[str], now: datetime, host: str) -> Span:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return _from(so_far, midnight - timedelta(days=_DAYS_AGO[word["day"].lower()]), now)


def _iso(so_far: Span, word: re.Match[str], now: datetime, host: str) -> Span | None:
    return _date(so_far, word["year"], word["month"], word["dom"], now)


def _european(so_far: Span, word: re.Match[str], now: datetime, host: str) -> Span | None:
    """A date without its year is the newest such day."""
    year = word["year2"] or str(now.year)
    found = _date(so_far, year, word["month2"], word["dom2"], now)
    if found is None and not word["year2"]:
        return _date(so_far, str(now.year - 1), word["month2"], word["dom2"], now)
    return found


def _date(so_far: Span, year: str, month: str, day: str, now: datetime) -> Span | None:
    """None for a day that does not exist, or is yet to come."""
    try:
        wanted = date(int(year), int(month), int(day))
    except ValueError:
        return None
    if wanted > now.date():
        return None
    return _from(so_far, datetime.combine(wanted, datetime.min.time(), now.tzinfo), now)


def _link(so_far: Span, word: re.Match[str], now: datetime, host: str) -> Span | None:
    """A permalink: to a thread, to any message in it, or to a whole channel."""
    address = urlsplit(word["link"].replace("&amp;", "&"))
    _, _, channel, *stamps = [*address.path.split("/"), ""]
    if address.hostname != host or not channel:
        return None
    above = parse_qs(address.query).get("thread_ts", [""])[0]
    stamp = _STAMP.fullmatch(stamps[0])
    root = above if _TS.fullmatch(above) else f"{stamp[1]}.{stamp[2]}" if stamp else ""
    return replace(so_far, channel=channel, root=root)


def _from(so_far: Span, since: datetime, now: datetime) -> Span:
    return replace(so_far, since=max(since, now - LONGEST))


_READERS: Mapping[str, Callable[[Span, re.Match[str], datetime, str], Span | None]] = {
    "channel": _channel,
    "link": _link,
    "language": _language,
    "number": _amount,
    "day": _day,
    "year": _iso,
    "month2": _european,
}
"""By the group of `_WORD` that matched."""
