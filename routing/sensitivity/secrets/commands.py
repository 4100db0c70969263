"""Passwords in command lines, scripts and settings of network devices: behind the option that takes one."""

from collections.abc import Iterator, Sequence

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_VALUE = r"[\"']?([^\s\"'<>|;]{3,128})"
_PROGRAMS = (
    r"(?:sshpass|mysql\w{0,6}|mariadb\w{0,6}|mongo\w{0,7}|redis-cli|docker|podman|helm|ldap\w{1,9}"
    r"|snmp\w{1,9}"
    r"|psexec\w{0,4}|plink|pscp|7za?|zip|unzip|rar|unrar|mosquitto_\w{3,4}|sqlcmd|bcp|ansible[\w\-]{0,12}"
    r"|htpasswd"
    r"|kinit|keytool|ipmitool|xfreerdp|curl|wget|az|mqtt\w{0,4}|lftp|amqp\w{0,8})"
)
Command = tuple[tuple[str, ...], Expression]
"""What occurs in every such command (one of it), and where its password stands."""
_WITH_OPTION: tuple[Command, ...] = (
    # An option that takes a user and a password.
    (
        (" -u", " --user", " --proxy-user"),
        Expression(
            r"-(?<= -)(?:u|-user|-proxy-user|-userpwd)[ =]?[\"']?[\w.@\\\-]{1,40}[:%]([^\s\"'<>|]{3,80})"
        ),
    ),
    # The short options of programs that have one for a password.
    ((" -p", " -a", " -w"), Expression(rf"\b{_PROGRAMS}\b[^\n|;]{{0,80}} -[pPaw][ ]?" + _VALUE)),
    ((" -c",), Expression(r"\bsnmp\w{1,9}\b[^\n|;]{0,60} -c[ ]?" + _VALUE)),
    (("sudo -s",), Expression(r"\becho [\"']?([^\s\"'|]{3,80})[\"']? ?\| ?sudo -s")),
)
_OTHERS: tuple[Command, ...] = (
    (("/p",), Expression(r"/p(?:ass(?:word)?|w)?:" + _VALUE)),
    (("securestring",), Expression(r"securestring (?:-string )?[\"']([^\"'\n]{3,128})[\"']")),
)
_ANNOUNCED: tuple[Command, ...] = (
    # An option that is named after what it takes.
    (
        (" -",),
        Expression(
            r"-(?<= -)-?(?:[a-z]{1,12}[\-_])?(?:password|passwd|passphrase|pass|pwd|secret|token|api-?key)"
            r"[ =:]" + _VALUE
        ),
    ),
    # Windows.
    (("/user:",), Expression(r"/user:[\w.\\@\-]{1,60}[ ]{1,2}([^\s/*\"'<>|][^\s\"'<>|]{3,80})")),
    (("net use ",), Expression(r"\bnet use \S{1,4} \\\\\S{3,80} ([^\s/\"'<>|]{4,80}) ?/user:")),
    (("net user ",), Expression(r"\bnet user [\w.\-]{1,40} ([^\s/*\"'<>|]{4,80})")),
    # Files and databases.
    (("pass:",), Expression(r"\bpass(?:in|out)? pass:" + _VALUE)),
    (
        ("identified by", "with password", "set password"),
        Expression(
            r"\b(?:identified by|with password|set password(?: for \S{1,60})? ?=)"
            r" ?[\"']([^\"'\n]{3,128})[\"']"
        ),
    ),
    ((" login ",), Expression(r"\blogin [^\s,;:]{1,60}\s{1,4}password[ ]{1,2}" + _VALUE)),
    (("requirepass ",), Expression(r"\brequirepass " + _VALUE)),
    # Network devices and wireless networks.
    (
        ("enable ", "username "),
        Expression(
            r"\b(?:enable|username (?!(?:and|or|und|oder|og|eller)\b)[\w.\-]{1,40}) (?:secret"
            r"|password) (?:[0-9] )?" + _VALUE
        ),
    ),
    (("community ",), Expression(r"\bsnmp-server community " + _VALUE)),
    (("wifi:",), Expression(r"\bwifi:[^\n]{0,80}?[;:]p:([^;\n]{4,80})")),
    (("psk", "wpa_"), Expression(r"\b(?:wpa-psk|wpa_passphrase \S{1,40}|psk=)[ ]?" + _VALUE)),
)
_OPTION = Expression(r"-(?<= -)-?[a-z]")
_SIGNS = (
    "pass", "psk", "securestring", "/p", "/user", "net user", "ed by", "community", "wifi:", "enable ",
    " login ",
    "|sudo",
)  # fmt: skip
"""One of them, or an option, occurs in every such command."""
_PLACEHOLDER = Expression(
    r"\$|%[a-z_]+%|[({\[<]|\*{2,}|x{3,}$|\.{2,}|-|your|dein|din_|my_?pass|pass(?:word|wort)?$|token$"
    r"|secret$|changeme$"
    r"|stdin|file:|env:|prompt|true$|false$|none$|null$|required$|optional$|https?:|[0-9:.]{1,12}$|/"
)


def find(reading: Reading) -> Iterator[Finding]:
    """Whatever stands where a command or a device expects a password, and is no variable.

    The commands that name what they take are looked for by `find_announced`.
    """
    lower = reading.lower
    if _has_option(lower):
        yield from _behind(lower, _WITH_OPTION)
    if "/" in lower or "securestring" in lower:
        yield from _behind(lower, _OTHERS)


def find_announced(reading: Reading) -> Iterator[Finding]:
    """The same for commands in which one of `secret_words` stands."""
    lower = reading.lower
    if said(lower, _SIGNS) or _has_option(lower):
        yield from _behind(lower, _ANNOUNCED)


def _has_option(lower: str) -> bool:
    return " -" in lower and _OPTION.search(lower) is not None


def _behind(lower: str, commands: Sequence[Command]) -> Iterator[Finding]:
    for signs, command in commands:
        if not said(lower, signs):
            continue
        for match in command.finditer(lower):
            value = match.group(1).rstrip(".,;:)")
            if len(value) >= 3 and not _PLACEHOLDER.match(value):
                yield credential(match.start(1), match.start(1) + len(value), "secret.command")
