"""Microsoft's Presidio analyzer as a detector, over HTTP (`POST /analyze`).

The text goes there in clear words: the analyzer belongs on this machine or in the company's own network. It
is asked while a message is understood, so it has `timeout` seconds, and for `REST` seconds after a failure it
is not asked at all: every text is blocked at once then, instead of after a wait.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from http.client import HTTPConnection, HTTPSConnection
from ssl import create_default_context
from time import monotonic
from urllib.parse import urlsplit

from routing.vocabulary import Finding, Level

REST = 5.0
"""Seconds in which an analyzer that failed is left alone."""
_MOST = 8 * 1024 * 1024
"""Bytes of one answer."""
_PIECE = 65_536
_SURROGATES = re.compile("[\ud800-\udfff]")

_KINDS: Mapping[str, tuple[str, str, Level]] = {
    "PERSON": ("PERSON", "pii", Level.CONFIDENTIAL),
    "LOCATION": ("ADDRESS", "pii", Level.CONFIDENTIAL),
    "EMAIL_ADDRESS": ("EMAIL", "pii", Level.CONFIDENTIAL),
    "PHONE_NUMBER": ("PHONE", "pii", Level.CONFIDENTIAL),
    "IP_ADDRESS": ("IP", "pii", Level.CONFIDENTIAL),
    "NRP": ("GROUP", "pii", Level.CONFIDENTIAL),
    "IBAN_CODE": ("IBAN", "fin", Level.RESTRICTED),
    "CREDIT_CARD": ("CARD", "fin", Level.RESTRICTED),
    "US_BANK_NUMBER": ("ACCOUNT", "fin", Level.RESTRICTED),
    "MEDICAL_LICENSE": ("NATIONAL_ID", "id", Level.RESTRICTED),
}
"""Of Presidio's entity: our kind, the family of its rule and its level."""
_IGNORED = frozenset({"DATE_TIME", "URL"})
"""Nobody is known by these."""
_COUNTRY = re.compile(r"[A-Z]{2}_[A-Z_]+")
"""Numbers of one country, such as `DE_TAX_ID` or `UK_NHS`."""


class Presidio:
    """An analyzer at one address.

    It needs to be told the language of a text, so it is asked once for each of `languages`. Findings that it
    scores below `least` are left out.
    """

    def __init__(
        self, url: str, *, languages: Sequence[str] = ("en",), least: float = 0.5, timeout: float = 2.0
    ) -> None:
        self.__name__ = "presidio"
        self._address = urlsplit(url.rstrip("/"))
        self._languages = tuple(languages)
        self._least = least
        self._timeout = timeout
        self._rests_until = 0.0

    def __call__(self, text: str) -> Sequence[Finding]:
        """Raises `OSError`, `ValueError` or the like when the analyzer does not answer, late, or nonsense."""
        if not text.strip():
            return ()
        # One character for one, so that offsets stay.
        return self._found(_SURROGATES.sub("?", text))

    def health(self) -> str:
        """Why it cannot be used; empty if it can."""
        try:
            for language in self._languages:
                self._analyzed("Anna Jensen", language)
        except Exception as fault:  # noqa: BLE001 - whatever it is, the doctor names it
            return f"{type(fault).__name__}: {fault}"
        return ""

    def _found(self, text: str) -> tuple[Finding, ...]:
        if monotonic() < self._rests_until:
            raise ConnectionError("the analyzer failed a moment ago")
        try:
            return tuple(
                finding for language in self._languages for finding in self._analyzed(text, language)
            )
        except Exception:
            self._rests_until = monotonic() + REST
            raise

    def _analyzed(self, text: str, language: str) -> list[Finding]:
        asked = {"text": text, "language": language, "score_threshold": self._least}
        answer = json.loads(self._post("/analyze", json.dumps(asked).encode()))
        if not isinstance(answer, list):
            raise ValueError("the analyzer gave no list")  # noqa: TRY004 - it is what a server said
        return list(_findings(answer, self._least))

    def _post(self, path: str, body: bytes) -> bytes:
        """One call, with a limit for all of it. Redirects are refused: they would take the text elsewhere."""
        until = monotonic() + self._timeout
        connection = self._connection()
        try:
            connection.request("POST", self._address.path + path, body, {"Content-Type": "application/json"})
            response = connection.getresponse()
            if response.status != 200:
                raise ConnectionError(f"the analyzer answered {response.status}")
            pieces = bytearray()
            while piece := response.read1(_PIECE):
                pieces += piece
                if len(pieces) > _MOST or monotonic() > until:
                    raise TimeoutError("the analyzer's answer is too long or too slow")
            return bytes(pieces)
        finally:
            connection.close()

    def _connection(self) -> HTTPConnection:
        host, port = self._address.hostname or "", self._address.port
        if self._address.scheme == "https":
            return HTTPSConnection(host, port, timeout=self._timeout, context=create_default_context())
        return HTTPConnection(host, port, timeout=self._timeout)


def _findings(entities: Sequence[object], least: float) -> Iterator[Finding]:
    for entity in entities:
        if not isinstance(entity, Mapping):
            raise ValueError("an entity is no object")  # noqa: TRY004 - it is what a server said
        name = str(entity["entity_type"])
        if name in _IGNORED or float(entity["score"]) < least:
            continue
        kind, family, level = _KINDS.get(name) or _other(name)
        yield Finding(
            kind=kind,
            start=int(entity["start"]),
            end=int(entity["end"]),
            level=level,
            rule=f"{family}.presidio.{name.lower()}",
        )


def _other(name: str) -> tuple[str, str, Level]:
    """A number of one country is a national id; whatever else it knows is personal."""
    if _COUNTRY.fullmatch(name):
        return "NATIONAL_ID", "id", Level.RESTRICTED
    return re.sub(r"[^A-Z_]", "", name.upper()) or "OTHER", "pii", Level.CONFIDENTIAL
