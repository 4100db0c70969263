"""Addresses of machines: IPv4 and IPv6. Version numbers and times of day have the same letters."""

import ipaddress
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from routing.sensitivity.text.crowded import bounded
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of
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
    r"|treiber|driver|plug-?in|sdk|software|bios|nuget|paket|package|revision|rev"
    r"|modell?(?:en)?|typ|type|kernel|chrome|firefox|dll|jdk|java|gui|codesys|wincc)"
    r"(?:[ \-]?(?:notes?|noter|no|nr|number|nummer|log|candidate|to|til|auf|von|from|fra|is|er"
    r"|ist))?[.: ]{0,3}"
    r"(?:[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}(?:, | and | og | und | to | til | auf | - |-)){0,2}\Z"
)
_BRANCH = Expression(
    r"\b(?:releases?|branch(?:es)?|tags?|hotfix(?:es)?|bugfix|support|versions?|features?)/\Z"
)
"""The folder of a version, as repositories have it: `release/10.4.2.0`."""
_ROLLED = Expression(
    r"(?:\b(?:roll\w* back|rollback|rolled back|rul\w* tilbage|roll\w* tilbage|zurückroll\w*|zurückgerollt"
    r"|downgrad\w*|upgrad\w*|revert\w*|nedgrader\w*|opgrader\w*|opdater\w*|aktualisier\w*|zurücksetz\w*"
    r"|hochgezogen)"
    r"(?: \w{1,16}){0,3} (?:to|til|auf|fra|from|von)(?: (?:the|den|die|das|old|gamle|new|nye|neue"
    r"|alte)){0,2}"
    r"|(?:firmware|version|release|build|hotfix|changelog|rollback)\w{0,9}[^\n0-9.!?;@]{0,30}?)[ :(]{1,3}\Z"
)
"""Words further in front: those of going from one version to another, and those of what has versions."""
_OF_A_VERSION = Expression(
    r"[ \-](?:builds?|releases?|firmware|versionen|version|patch|hotfix|treiber|driver|update|sdk"
    r"|rc[0-9]{0,2}|beta|alpha|branch|opdatering\w{0,2}|udgave\w{0,2}|ausgabe)\b"
    r"(?![ \-]?(?:server|host|agent|machine|box|node|maskine|rechner|runner|pc\b|repo))"
)
_ADDRESSED = Expression(
    r"\b(?:ipv?[46]?|host\w*|\w{0,8}server\w{0,3}|address\w*|\w{0,6}adresse\w{0,2}|ping\w*"
    r"|subne\w*|netz\w*|netmask\w*|netværk\w*|network|ssh|dns|dhcp|gateway|router\w{0,2}|switch\w{0,2}"
    r"|vpn|https?|port"
    r"|client\w{0,2}|klient\w{0,2}|log(?:ged)? ?in|login|anmeldung|connect\w*|forbind\w*|verbind\w*"
    r"|firewall|w?lan|proxy"
    r"|(?:runs|running on|läuft auf|kører på)(?! version)"
    r"|deploy\w*|install\w* (?:on|på|auf)|reach\w*|erreichbar|nås|unreachable"
    r"|node|maskine\w{0,2}|rechner\w{0,2}|machine|ip-\w+|offline|scan\w*|telnet|rdp|snmp|nmap)\b"
    r"|\b(?:on|at|hos|bei|@) ?\Z"
)
"""Words of machines that are spoken to: near them it is an address, whatever else is said."""
_BESIDE = 160
"""Characters between a version and another one."""
_VERSION_WORDS = (
    "model", "typ", "kernel", "chrome", "firefox", "dll", "jdk", "java", "gui", "codesys", "wincc",
    "rol", "rul", "revert", "zurück", "aktual", "hochgez",
    "v", "build", "firm", "release", "oid", "din", "iso", "section", "kapitel", "afsnit", "rel", "sekt",
    "chapter",
    "abschn", "clause", "ziffer", "punkt", "pkt", "patch", "hotfix", "date", "grade", "opdat", "opgrad",
    "changelog",
    "treiber", "plug", "sdk", "software", "bios", "nuget", "paket", "package",
)  # fmt: skip
"""One of them stands in each."""
_VERSION_REACH = 48
_FOLDER = 12
"""Characters of such a folder with its stroke, and one before it."""
_JOINING = frozenset("._-")
_PRIVATE = Expression(r"10\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|169\.254\.")
"""Ranges that every company has for itself."""
_LINE = 160
"""Characters of its line on either side."""
_BESIDE_ADDRESS = Expression(r":[0-9]{1,5}\b|/[0-9]{1,2}\b|/[a-z]")
_AHEAD_OF_ADDRESS = Expression(
    r"(?:\b\w{2,12}=|://|@)\Z"
    r"|\A\s*(?:\[?[0-9]{4}-[0-9]{2}-[0-9]{2}[t ]|[a-z]{3} +[0-9]{1,2} [0-9:]{8} )"
)
_MACHINES = Expression(
    r"(?:server|router|switch|gateway|firewall|controller|printer|drucker|printere|scanner|kamera|camera|netz"
    r"|netzwerk|netværk|network|subnet|maschine|maskine|sensor|steuerung|styring|umrichter|roboter)"
    r"(?:en|n|s|et)?\b"
    r"|\b(?:hosts?|vlan|w?lan|dns|dhcp|ntp|snmp|ping\w*|timeout\w*|ports?|vpn|proxy|plc|sps|hmi|nas|node|cluster"
    r"|mask|netmask|route|routing|eth[0-9]|interface|ssh|telnet|modbus|opc|profinet|scada|mqtt|sql|database"
    r"|datenbank|databasen?|backup|error|warn|warning|info|debug|fatal|icmp|udp|tcp|unreachable|refused|dropp?ed"
    r"|drop|deny|denied|accept|curl|nginx|apache|tomcat|kernel|daemon|upstream|listen|bind)\b"
)
_PERSONAL = words_of(
    """
    user users user's username bruger brugeren brugere brugernavn benutzer benutzerin nutzer nutzerin anwender
    laptop laptops notebook notebooks pc pc'en pc's workstation arbejdsplads arbeitsplatz employee employees
    medarbejder medarbejderen medarbejdere mitarbeiter mitarbeiterin kollege kollegin kollega kollegaen
    colleague home hjemme hjemmefra zuhause homeoffice homeofficet gæst gæsten guest gast visitor besøgende
    besucher smartphone iphone ipad telefon phone handy mobil his her hans hendes seine ihre he she
    han hun
    """
)
"""In a text that has one of them an address may be somebody's."""


def find(reading: Reading) -> Iterator[Finding]:
    """Addresses that can be a person's: not loopback, not all zeros, and not a version number."""
    lower, end = reading.lower, len(reading.lower)
    if _DOTS.search(lower) is not None:
        yield from bounded(_leveled(reading, _fours(lower)), end, Level.CONFIDENTIAL)
    if "::" in lower:
        yield from bounded(_sixes(lower, _SIX, _is_short_ip6), end)
    if _COLONS.search(lower) is not None:
        yield from bounded(_sixes(lower, _LONG_SIX, _is_ip6), end)


def _leveled(reading: Reading, found: Iterator[Finding]) -> Iterator[Finding]:
    """The same; an address inside a company's own network counts as internal where machines talk."""
    is_personal: bool | None = None
    for one in found:
        if _PRIVATE.match(reading.lower, one.start) is not None and _is_of_machines(reading.lower, one):
            if is_personal is None:
                is_personal = not _PERSONAL.isdisjoint(reading.distinct)
            if not is_personal:
                yield replace(one, level=Level.INTERNAL)
                continue
        yield one


def _is_of_machines(lower: str, one: Finding) -> bool:
    """Whether its line is one of a log, a table of addresses or a talk about servers."""
    first, last = lower.rfind("\n", 0, one.start) + 1, lower.find("\n", one.end)
    line = lower[max(first, one.start - _LINE) : one.start], lower[one.end : one.end + _LINE]
    ahead = line[0]
    behind = line[1] if last < 0 else line[1][: last - one.end]
    return (
        _BESIDE_ADDRESS.match(behind) is not None
        or _AHEAD_OF_ADDRESS.search(ahead) is not None
        or _MACHINES.search(ahead) is not None
        or _MACHINES.search(behind) is not None
    )


def _sixes(lower: str, shape: Expression, is_one: Callable[[str], bool]) -> Iterator[Finding]:
    for match in shape.finditer(lower):
        start, end = match.span()
        before = lower[max(0, start - _VERSION_REACH) : start]
        if is_one(match[0]) and not _goes_on(before) and not _is_version_behind(before):
            yield _address(start, end, "pii.ip6")


def _fours(lower: str) -> Iterator[Finding]:
    """Addresses among numbers in four parts: each waits until it is known whether the next is a version."""
    versioned = said(lower, _VERSION_WORDS)
    version: re.Match[str] | None = None
    waiting: re.Match[str] | None = None
    for match in _FOUR.finditer(lower):
        before = lower[max(0, match.start() - 2) : match.start()]
        if _goes_on(before) or (before.endswith("/") and _is_branch(lower, match.start())):
            version = match if before.strip(" (,\n") == "v" else version
            continue
        is_version = versioned and (
            _is_version(lower, *match.span())
            or (version is not None and _is_beside(lower, version, match, match))
        )
        if waiting is not None and not (is_version and _is_beside(lower, waiting, match, waiting)):
            yield _address(*waiting.span(), "pii.ip4")
        version = match if is_version else version
        waiting = match if not is_version and _is_ip4(match[0]) else None
    if waiting is not None:
        yield _address(*waiting.span(), "pii.ip4")


def _address(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="IP", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)


def _goes_on(before: str) -> bool:
    """Whether it is the tail of something longer."""
    last = before[-1:]
    return last.isalnum() or last in _JOINING


def _is_branch(lower: str, start: int) -> bool:
    return _BRANCH.search(lower, max(0, start - _FOLDER), start) is not None


def _is_version_behind(before: str) -> bool:
    return said(before, _VERSION_WORDS) and _VERSION.search(before) is not None


def _is_version(lower: str, start: int, end: int) -> bool:
    """By the words before and behind it; further away they count where nothing speaks of machines."""
    before = lower[max(0, start - _VERSION_REACH) : start]
    if _is_version_behind(before):
        return True
    behind = _OF_A_VERSION.match(lower, end) is not None
    ahead = said(before, _VERSION_WORDS) and _ROLLED.search(before) is not None
    return (behind or ahead) and not _is_addressed(lower, start, end)


def _is_beside(lower: str, first: re.Match[str], second: re.Match[str], asked: re.Match[str]) -> bool:
    """Whether two numbers stand close together and begin alike, and the one asked for is no machine's."""
    leap = int(first[0].partition(".")[0]) - int(second[0].partition(".")[0])
    if second.start() - first.end() > _BESIDE or abs(leap) > 1:
        return False
    return not _is_addressed(lower, *asked.span())


def _is_addressed(lower: str, start: int, end: int) -> bool:
    """Whether its line speaks of machines close to it."""
    before = lower[max(0, start - _VERSION_REACH) : start].rpartition("\n")[2]
    after = lower[end : end + _VERSION_REACH // 2].partition("\n")[0]
    return _ADDRESSED.search(before) is not None or _ADDRESSED.search(after) is not None


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
