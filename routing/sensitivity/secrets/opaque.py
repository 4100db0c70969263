"""Strings that a machine made, in a sentence that speaks of a key, a service or a leak, wherever it does."""

from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential, looks_random
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.pieces import long_pieces
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_SHORTEST, _SHORTEST_SIGNED = 20, 24
"""Characters of such a string, and of one with other signs than letters and digits."""
_STRING = Expression(r"(?<![\w/+:.@#\-])(?:[A-Za-z0-9+/_\-]{20,88}={0,2})(?![\w/+@.\-]*[\w/+@\-])")
_NEAR = 130
_KEYS = Expression(
    r"\b(?:\w{0,14}(?:nøgle[nr]?|schlüssel\w{0,2}|keys?|tokens?|tokenet|secrets?|geheimnis\w{0,2}"
    r"|hemmelighed\w{0,2}|passw\w+|credentials?|creds)|sid|auth|bearer|leak\w{0,3}|læk\w{0,5}"
    r"|geleakt\w{0,2}"
    r"|rotier\w{0,3}|rotate\w?|roter\w{0,3}|twilio|webhook|access|adgang|zugang)\b"
)
_SERVICES = Expression(
    r"\b(?:users?|bruger\w{0,4}|(?:be)?nutzer\w{0,3}|konto\w{0,2}|accounts?|ticket\w{0,3}|s3|bucket\w{0,2}"
    r"|api\w{0,3}|service\w{0,3}|dienst\w{0,2}|tjeneste\w{0,2}|cloud|storage|azure|aws|smtp|ftp"
    r"|server\w{0,3}|integration\w{0,3}|portal\w{0,2}"
    r"|chat|kanal\w{0,2}|channel|repo\w{0,8}|github|gitlab|öffentlich|offentligt?|public|entwickler\w{0,2}"
    r"|udvikler\w{0,2}|developer|contractor|freelancer)\b"
)
_DIGESTS = Expression(
    r"\b(?:\w{0,8}hash\w{0,3}|sha-?(?:1|256|512)?(?:sum)?|md5|commit\w{0,2}|checksum|prüfsumme|kontrolsum"
    r"|fingerprint|fingeraftryk|fingerabdruck|thumbprint|digest|etag|[ug]uid|image|docker|tracking|build"
    r"|revision|blob"
    r"|fetch\w{0,3}|checkout|head|merge\w?|branch\w{0,2}|tree|parent|trace\w{0,3}|correlation"
    r"|korrelation\w{0,4}|request[ \-]?id|message[ \-]?id|session[ \-]?id|cid|ipfs|signature"
    r"|signatur\w{0,2}|public key|öffentlich\w{0,2} schlüssel|offentlig\w{0,2} nøgle|ssh-\w{2,8}|model"
    r"|sendung|pakke|track|serial|seriennummer|serienummer|id)\b"
)


def find(reading: Reading) -> Iterator[Finding]:
    """Hexadecimal and Base64 strings beside words of keys, and in both cases beside words of services."""
    pieces = long_pieces(reading.lower, _SHORTEST)
    for first, last in pieces if len(pieces) else ():
        for match in _STRING.finditer(reading.text, first, last):
            start, end = match.span()
            value = match.group()
            if (
                not looks_random(value.rstrip("="))
                or not any(map(str.isdigit, value))
                or value.count("-") > 3
            ):
                continue
            before = _led(reading.lower[max(0, start - _NEAR) : start])
            after = reading.lower[end : end + _NEAR].partition("\n")[0]
            if _DIGESTS.search(before[-60:]) or _DIGESTS.search(after[:24]):
                continue
            if len(value) < _SHORTEST_SIGNED and not value.isalnum():
                continue
            cased = any(map(str.islower, value)) and any(map(str.isupper, value))
            if (
                _KEYS.search(before)
                or _KEYS.search(after)
                or (cased and (_SERVICES.search(before) or _SERVICES.search(after)))
            ):
                yield credential(start, end, "secret.token")


def _led(before: str) -> str:
    """The line up to the string, or the one above where the string begins its line."""
    above, _, line = before.rpartition("\n")
    return line if line.strip(" \t>*-") else above.rstrip().rpartition("\n")[2]
