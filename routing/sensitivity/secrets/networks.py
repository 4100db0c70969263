"""What opens a wireless network, and the keys of protocols that guard devices: WLAN, SNMP, RADIUS, IPsec."""

import re
from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.password_looks import is_bare, is_numbered, looks_secret
from routing.sensitivity.secrets.password_values import CODE, written
from routing.sensitivity.secrets.predicates import is_listed, is_said, names_a_kind
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.reading import Reading, words_of
from routing.vocabulary import Finding

_CUES = ("wifi", "wi-fi", "wlan", "netz", "net ", "nettet", "network", "ssid", "hotspot", "netværk", "router")
_CUED = gate(*_CUES)
_NETWORK = (
    r"\b(?:netz(?:werk)?|net|network|netværk\w{0,2}|ssid|wi-?fi|wlan|hotspot|(?:gæste|gäste|besøgs"
    r"|besucher)-?(?:net\w{0,4}|netz|wi-?fi|wlan)|guest|router\w{0,2})\b"
)
_VALUE = r"[\"'`„“«]{0,2}(?P<value>[^\s\"'`“”»«<>(),;]{5,63})"
_KEY = Expression(
    rf"{_NETWORK}[^\n.!?]{{1,56}}?[ ,;:/(\-\"”“«»]{{1,3}}(?:(?:der|die|das|the|og|und|and|mit|med"
    rf"|with) ){{0,2}}"
    r"(?P<word>schlüssel|nøglen?|key|wpa[0-9]?(?:-psk)?|psk|koden?|code|pw|pass\w{0,5}|kennwort"
    r"|adgangskoden?|kodeord\w{0,2})"
    rf"(?P<sign>[ :=]{{1,3}}(?:(?:lautet|er|is|ist|hedder|heißt):? )?){_VALUE}"
)
_JOINS = Expression(
    r"\b(?:komm(?:er|e|st|t|en)|get(?:s|ting)?|connect\w{0,3}|log(?:ge[rs]?)?|verbind\w{1,4}|einwählen"
    r"|online|tilslut\w{0,3}|join\w{0,3}|forbind\w{0,3}|rein|ind|in|på|on|adgang|zugang)\b"
    rf"[^\n.!?]{{0,30}}?\b(?:med|mit|with|using|via)[ ]{{1,2}}(?:(?:koden|code|the|den|dem) )?{_VALUE}"
)
_TO_JOIN = Expression(
    rf"\b(?:use|using|with|brug|bruger|med|mit|nimm|nehmt) {_VALUE}[\"'”“]? (?:to (?:join|connect|get on"
    rf"|log on)|for at (?:komme på|forbinde|logge på)|zum (?:verbinden|einwählen|anmelden)|um (?:dich|sich"
    rf"|euch) zu verbinden)\b"
)
_IS_NETWORK = Expression(
    r"\b(?:ssid|wi-?fi|wlan|hotspot|(?:\w{2,12}-?)?(?:wi-?fi|wlan)|(?:gæste|gäste|besøgs|besucher"
    r"|trådløse?|guest)[ \-]?(?:net\w{0,4}|netz|netzwerk|network)|netz|nettet|netværket|network)\b"
)
_GUESTS = Expression(
    r"gæste|gäste|guest|besøg|besucher|visitor|ssid|hotspot|\b(?:hedder|heißt|called|named)\b"
)
_NEAR = 110
_THINGS = words_of(
    """
    mobilen mobil telefonen telefon computeren computer laptop pc kabel kablet cable ethernet browser
    app appen certifikat zertifikat certificate certificates medarbejderkort badge ausweis mitid nemid
    sms login brugernavn benutzername username handy notebook tablet iphone ipad android windows vpn
    kode koden code passwort password adgangskode kennwort kodeord zugangsdaten credentials radius
    eduroam stick dongle adapter adapteren sim-kort simkort qr-kode qr-koden qr-code voucher gutschein
    ticket glasfaser fiber fibernet antenne antennen router routeren repeater switch glæde hjælp help
    hilfe freude problemer problemen issues jeres deres vores unserem eurem meinem deinem seinem ihrem
    einem einer dinem sine mine dine
    """
)
_END = Expression(
    r"[\"'”“`»]{0,2}(?:[.,;!?)]{1,2}(?:\s|\Z)|\s*(?:\n|\Z|\()| (?:på|on|im|ins|i|in|and|og|und|for|til|für"
    r"|an|ein|rein|oder|eller|or|but|men|aber)\b)"
)
_PROTOCOLS = (
    "snmp",
    "authpriv",
    "radius",
    "tacacs",
    "ipsec",
    "ike",
    "wpa",
    "lorawan",
    "mqtt",
    "vpn",
    "psk",
    "modbus",
    "zigbee",
    "knx",
    "bacnet",
    "ldap",
)
_GUARDED = gate(*_PROTOCOLS)
_PROTOCOL = Expression(
    r"\b(?:snmp\w{0,3}|authpriv|authnopriv|radius|tacacs\+?|ipsec|ikev?[12]?|wpa[23]?|lorawan|mqtts?|vpn"
    r"|psk|modbus|zigbee|knx|bacnet|ldaps?)\b"
)
_KEYED = Expression(
    r"\b(?:sha-?(?:1|224|256|384|512)?|md5|aes-?(?:128|192|256)?|3?des|auth\w{0,12}|priv\w{0,6}"
    r"|app-?s?-?key|nwk-?s?-?key|psk|pre-?shared key|shared secret|community(?: string)?|secret|bind)"
    r"(?:[ \-]?(?:key|pass\w{0,6}|secret|pw|schlüssel|nøgle\w?|protocol))?(?:[ /\-](?:aes|sha|3?des"
    r"|md5)-?[0-9]{{0,3}}(?![a-z0-9]))?(?: (?:für|for|til|på|to|of) [^\n.!?:=,]{{2,30}}?(?=[:=]| (?:is|er"
    r"|ist)\b))?(?: ?(?:is|er|ist|lautet))?[ :=\-/]{1,3}"
    rf"{_VALUE}"
)
_CIPHER = Expression(
    r".*(?:aes|sha|hmac|md5|gcm|cbc|ecdhe|rsa|tls|cfb|ctr)[\-_]?(?:\d{2,4})?(?:[\-_/+].*)?"
    r"|[0-9a-f:.]+/[0-9]+|v[0-9].*"
)
_KEY_WORDS = ("wpa", "psk", "key", "schlüssel", "nøgle")
_SHORTEST = 8
_PLAIN_SHORTEST = 6


def find(reading: Reading) -> Iterator[Finding]:
    """Keys behind the name of a network, and behind the word of the protocol that they are of."""
    lower = reading.lower
    if reading.may_have(_CUED) and said(lower, _CUES):
        for match in _KEY.finditer(lower):
            if _opens(reading, match, has_sign=len(match["sign"].strip()) > 0 or _is_named(match)):
                yield _given(reading, match)
        for match in _JOINS.finditer(lower):
            line = lower[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if _IS_NETWORK.search(line) and _opens(reading, match, has_sign=_GUESTS.search(line) is not None):
                yield _given(reading, match)
        yield from _joined(reading)
    if reading.may_have(_GUARDED) and said(lower, _PROTOCOLS):
        for match in _KEYED.finditer(lower):
            value = written(reading, match, "value")
            near = lower[max(0, match.start() - _NEAR) : match.start("value")]
            if _is_key(value) and _PROTOCOL.search(near):
                yield credential(match.start("value"), match.start("value") + len(value), "secret.key")


def _joined(reading: Reading) -> Iterator[Finding]:
    """What is used to join a network."""
    lower = reading.lower
    for match in _TO_JOIN.finditer(lower):
        if _IS_NETWORK.search(lower, max(0, match.start() - _NEAR), match.end()):
            value = written(reading, match, "value")
            if value.lower() not in _THINGS and not is_said(value.lower()) and not names_a_kind(value):
                yield _given(reading, match)


def _is_named(match: re.Match[str]) -> bool:
    """Whether the network is named before its key."""
    return match["word"].startswith(_KEY_WORDS) and (
        _GUESTS.search(match.group()) is not None or said(match.group(), (":", '"', "„", "“", "«"))
    )


def _opens(reading: Reading, match: re.Match[str], *, has_sign: bool) -> bool:
    """Whether a value may be the key of a network: by its looks, or a plain word where that is announced."""
    value = written(reading, match, "value")
    lower = value.lower()
    if (
        CODE.match(lower)
        or names_a_kind(lower)
        or lower in _THINGS
        or is_listed(lower)
        or is_numbered(value)
        or "@" in value
    ):
        return False
    if not _END.match(reading.lower, match.start("value") + len(value)):
        return False
    if looks_secret(value) and any(map(str.isalpha, value)) and len(value) > _PLAIN_SHORTEST:
        return True
    return (
        has_sign
        and len(value) >= _PLAIN_SHORTEST
        and value.replace("-", "").replace("_", "").isalpha()
        and not is_said(lower)
    )


def _is_key(value: str) -> bool:
    return (
        len(value) >= _SHORTEST
        and is_bare(value)
        and not _CIPHER.fullmatch(value.lower())
        and not CODE.match(value.lower())
    )


def _given(reading: Reading, match: re.Match[str]) -> Finding:
    start = match.start("value")
    return credential(start, start + len(written(reading, match, "value")), "secret.password")
