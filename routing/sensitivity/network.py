"""Addresses of machines: IPv4 and IPv6. Version numbers and times of day have the same letters."""

import ipaddress
import re
from collections.abc import Iterator

from routing.sensitivity.expression import Expression
from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding, Level

_FOUR = Expression(r"[0-9](?<![0-9.][0-9])[0-9]{0,2}(?:\.[0-9]{1,3}){3}(?![0-9]|\.[0-9])")
_SIX = Expression(r"[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}(?![0-9a-f:])")
_LONG_SIX = Expression(r"[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}(?![0-9a-f:])")
_COLONS = Expression(r":[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}:")
_SHORTEST_SIX = 6
"""Characters: shorter ones, such as `a::`, are parts of programs."""
_VERSION = Expression(
    r"\b(?:version|ver|v|release|build|firmware|oid|din|iso|section|kapitel|afsnit)[.: ]{0,2}\Z"
)


def find(reading: Reading) -> Iterator[Finding]:
    """Addresses that can be a person's: not loopback, not all zeros, and not a version number."""
    lower = reading.lower
    if lower.count(".") >= 3:
        for match in _FOUR.finditer(lower):
            yield from _address(reading, match, "pii.ip4")
    if "::" in lower:
        for match in _SIX.finditer(lower):
            if "::" in match.group() and len(match.group()) >= _SHORTEST_SIX:
                yield from _address(reading, match, "pii.ip6")
    if _COLONS.search(lower) is not None:
        for match in _LONG_SIX.finditer(lower):
            yield from _address(reading, match, "pii.ip6")


def _address(reading: Reading, match: re.Match[str], rule: str) -> Iterator[Finding]:
    before = reading.before(match.start(), 12)
    if before[-1:].isalnum() or before[-1:] in {".", "-", "_"} or _VERSION.search(before):
        return
    if (_is_ip4 if rule == "pii.ip4" else _is_ip6)(match.group()):
        start, end = match.span()
        yield Finding(kind="IP", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)


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


def _is_ip6(written: str) -> bool:
    if all(len(part) == 2 for part in written.split(":")):
        return False  # a fingerprint or the address of a card, byte by byte
    try:
        address = ipaddress.IPv6Address(written)
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified or address.is_multicast)
