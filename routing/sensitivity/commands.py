"""Passwords in command lines, scripts and settings of network devices: behind the option that takes one."""

from collections.abc import Iterator

from routing.sensitivity.credentials import credential
from routing.sensitivity.cues import said
from routing.sensitivity.expression import Expression
from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding

_VALUE = r"[\"']?([^\s\"'<>|;]{3,128})"
_PROGRAMS = (
    r"(?:sshpass|mysql\w{0,6}|mariadb\w{0,6}|mongo\w{0,7}|redis-cli|docker|podman|helm|ldap\w{1,9}"
    r"|snmp\w{1,9}"
    r"|psexec\w{0,4}|plink|pscp|7za?|zip|unzip|rar|unrar|mosquitto_\w{3,4}|sqlcmd|bcp|ansible[\w\-]{0,12}"
    r"|htpasswd"
    r"|kinit|keytool|ipmitool|xfreerdp|curl|wget|az|mqtt\w{0,4}|lftp|amqp\w{0,8})"
)
_COMMANDS = tuple(
    Expression(expression)
    for expression in (
        # An option that takes a user and a password.
        r" (?:-u|--user|--proxy-user|--userpwd)[ =]?[\"']?[\w.@\\\-]{1,40}[:%]([^\s\"'<>|]{3,80})",
        # An option that is named after what it takes.
        r" --?(?:[a-z]{1,12}[\-_])?(?:password|passwd|passphrase|pass|pwd|secret|token|api-?key)[ =:]"
        + _VALUE,
        # The short options of programs that have one for a password.
        rf"\b{_PROGRAMS}\b[^\n|;]{{0,80}} -[pPaw][ ]?" + _VALUE,
        r"\bsnmp\w{1,9}\b[^\n|;]{0,60} -c[ ]?" + _VALUE,
        # Windows.
        r"/user:[\w.\\@\-]{1,60}[ ]{1,2}([^\s/*\"'<>|][^\s\"'<>|]{3,80})",
        r"/p(?:ass(?:word)?|w)?:" + _VALUE,
        r"\bnet use \S{1,4} \\\\\S{3,80} ([^\s/\"'<>|]{4,80}) ?/user:",
        r"\bnet user [\w.\-]{1,40} ([^\s/*\"'<>|]{4,80})",
        r"securestring (?:-string )?[\"']([^\"'\n]{3,128})[\"']",
        # Files and databases.
        r"\bpass(?:in|out)? pass:" + _VALUE,
        r"\b(?:identified by|with password|set password(?: for \S{1,60})? ?=) ?[\"']([^\"'\n]{3,128})[\"']",
        r"\brequirepass " + _VALUE,
        # Network devices and wireless networks.
        r"\b(?:enable|username [\w.\-]{1,40}) (?:secret|password) (?:[0-9] )?" + _VALUE,
        r"\bsnmp-server community " + _VALUE,
        r"\bwifi:[^\n]{0,80}?[;:]p:([^;\n]{4,80})",
        r"\b(?:wpa-psk|wpa_passphrase \S{1,40}|psk=)[ ]?" + _VALUE,
        r"\becho [\"']?([^\s\"'|]{3,80})[\"']? ?\| ?sudo -s",
    )
)
_OPTION = Expression(r" -{1,2}[a-z]")
_SIGNS = (
    "/p",
    "/user",
    "net user",
    "ed by",
    "securestring",
    "community",
    "wifi:",
    "psk",
    "pass",
    "enable ",
    "|sudo",
)
"""One of them, or an option, occurs in every such command."""
_PLACEHOLDER = Expression(
    r"\$|%[a-z_]+%|[({\[<]|\*{2,}|x{3,}$|\.{2,}|-|your|dein|din_|my_?pass|pass(?:word|wort)?$|token$"
    r"|secret$|changeme$"
    r"|stdin|file:|env:|prompt|true$|false$|none$|null$|required$|optional$|https?:|[0-9:.]{1,12}$|/"
)


def find(reading: Reading) -> Iterator[Finding]:
    """Whatever stands where a command or a device expects a password, and is no variable."""
    lower = reading.lower
    has_option = " -" in lower and _OPTION.search(lower) is not None
    if not has_option and not said(lower, _SIGNS):
        return
    for command in _COMMANDS:
        for match in command.finditer(lower):
            value = match.group(1).rstrip(".,;:)")
            if len(value) >= 3 and not _PLACEHOLDER.match(value):
                yield credential(match.start(1), match.start(1) + len(value), "secret.command")
