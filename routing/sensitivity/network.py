"""Addresses of machines: IPv4 and IPv6. Version numbers and times of day have the same letters."""

import ipaddress
from collections.abc import Callable, Iterator

from routing.sensitivity.crowded import bounded
from routing.sensitivity.cues import said
from routing.sensitivity.expression import Expression
from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding, Level

_FOUR = Expression(r"[0-9](?<![0-9.][0-9])[0-9]{0,2}(?:\.[0-9]{1,3}){3}(?![0-9]|\.[0-9])")
_SIX = Expression(r"[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}(?![0-9a-f:])")
_LONG_SIX = Expression(r"[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}(?![0-9a-f:])")
_DOTS = Expression(r"\.[0-9]{1,3}\.[0-9]{1,3}\.")
"""The middle of every IPv4 address: looked for first, since most dots end a sentence."""
_COLONS = Expression(r":[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}:")
_SHORTEST_SIX = 6
"""Characters: shorter ones, such as `a::`, are parts of programs."""
_VERSION = Expression(
    r"\b(?:version(?:s|en|er)?|ver|v|release|rel|build|firmware|oid|din|iso|section|sektion|kapitel"
    r"|chapter|afsnit"
    r"|abschnitt|clause|ziffer|punkt|pkt|patch|hotfix|update|upgrade|opdatering\w{0,2}"
    r"|opgradering\w{0,2}|changelog"
    r"|treiber|driver|plug-?in|sdk|software|bios|nuget|paket|package|revision|rev)"
    r"(?:[ \-]?(?:notes?|noter|no|nr|number|nummer|log|candidate|to|til|auf|von|from|fra|is|er"
    r"|ist))?[.: ]{0,3}"
    r"(?:[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}(?:, | and | og | und | to | til | auf | - |-)){0,2}\Z"
)
_VERSION_WORDS = (
    "v", "build", "firm", "release", "oid", "din", "iso", "section", "kapitel", "afsnit", "rel", "sekt",
    "chapter",
    "abschn", "clause", "ziffer", "punkt", "pkt", "patch", "hotfix", "date", "grade", "opdat", "opgrad",
    "changelog",
    "treiber", "plug", "sdk", "software", "bios", "nuget", "paket", "package",
)  # fmt: skip
"""One of them stands in each."""
_VERSION_REACH = 48
_JOINING = frozenset("._-")


def find(reading: Reading) -> Iterator[Finding]:
    """Addresses that can be a person's: not loopback, not all zeros, and not a version number."""
    lower, end = reading.lower, len(reading.lower)
    if _DOTS.search(lower) is not None:
        yield from bounded(_addresses(lower, _FOUR, _is_ip4, "pii.ip4"), end)
    if "::" in lower:
        yield from bounded(_addresses(lower, _SIX, _is_short_ip6, "pii.ip6"), end)
    if _COLONS.search(lower) is not None:
        yield from bounded(_addresses(lower, _LONG_SIX, _is_ip6, "pii.ip6"), end)


def _addresses(lower: str, shape: Expression, is_one: Callable[[str], bool], rule: str) -> Iterator[Finding]:
    for match in shape.finditer(lower):
        start, end = match.span()
        if is_one(match[0]) and not _goes_on(lower[max(0, start - _VERSION_REACH) : start]):
            yield Finding(kind="IP", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)


def _goes_on(before: str) -> bool:
    """Whether it is the tail of something longer, or a version."""
    last = before[-1:]
    if last.isalnum() or last in _JOINING:
        return True
    return said(before, _VERSION_WORDS) and _VERSION.search(before) is not None


def _is_ip4(written: str) -> bool:
    """By hand, since `ipaddress` takes ten times as long, and a log has many of them."""
    if written in _RESOLVERS:
        return False
    first, *others = map(int, written.split("."))
    return 0 < first < 224 and first != 127 and all(part < 256 for part in others)


_RESOLVERS = frozenset(
    {
        "8.8.8.8",
        "8.8.4.4",
        "1.1.1.1",
        "1.0.0.1",
        "9.9.9.9",
        "149.112.112.112",
        "208.67.222.222",
        "208.67.220.220",
    }
)
"""Name servers that everybody asks: nobody's own."""


def _is_short_ip6(written: str) -> bool:
    """One that leaves zeros out."""
    return "::" in written and len(written) >= _SHORTEST_SIX and _is_ip6(written)


def _is_ip6(written: str) -> bool:
    if all(len(part) == 2 for part in written.split(":")):
        return False  # a fingerprint or the address of a card, byte by byte
    try:
        address = ipaddress.IPv6Address(written)
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified or address.is_multicast)
