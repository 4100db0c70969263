"""Plain words as passwords in settings: `DB_PASSWORD=correcthorse`, `"password": "Schneeflocke"`.

The form tells that a value is meant, and what stands in place of one in examples and programs is known.
"""

from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.predicates import is_listed, names_a_kind
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_NAMES = ("pass", "pwd", "_pw", "secret", "kennwort", "passwort")
_NAMED = gate(*_NAMES)
_NAME = r"(?:password|passwd|passwort|passphrase|pass|pwd|pw|kennwort)"
_FORMS = (
    # Names of several parts, with an underscore, a point or a hyphen.
    Expression(
        rf"(?:\A|(?<=[\s\"'`(;{{,&?]))(?:export |set "
        rf"|env )?(?:[a-z0-9]{{1,20}}[_.\-]){{1,5}}{_NAME}[\"']?(?:=| = "
        rf"|: )[\"']?(?P<value>[^\s\"'`;,&<>()\[\]{{}}]{{5,64}})[\"']?(?=[;,&]?\s*(?:\n|\Z|[#;])|\s|[;,&])"
    ),
    # Names in one piece, to the end of their line.
    Expression(
        rf"(?:\A|(?<=[\s\"'`(;]))(?:export |set )?(?:pg|mysql|redis|smtp|db|root|admin|user|ftp"
        rf"|app)?{_NAME}=[\"']?(?P<value>[^\s\"'`;,&<>()\[\]{{}}]{{5,64}})[\"']?(?=[;,&]?\s*(?:\n|\Z"
        rf"|[#;]))"
    ),
    # In quotes, as JSON has them.
    Expression(
        rf"[\"'](?:[a-z0-9]{{1,20}}[_.\-]?){{0,3}}{_NAME}[\"'] ?(?::"
        rf"|=>) ?[\"'](?P<value>[^\s\"'`;,&<>()\[\]{{}}]{{5,64}})[\"']"
    ),
    # XML.
    Expression(rf"<(?:\w{{1,20}}[:_.\-]?)?{_NAME}>(?P<value>[^\s<>\"']{{4,64}})</"),
    Expression(
        rf"(?:key|name|id)=[\"'][\w.:\-]{{0,40}}{_NAME}[\"'] value=[\"'](?P<value>[^\s\"'<>]{{4,64}})[\"']"
    ),
    # Pwd=word; of a connection
    Expression(r"\b(?:password|pwd)=(?P<value>[^\s;\"'<>(){}]{4,64});"),
)
_IN_PLACE = Expression(
    r"(?:your|my|change|replace|example|sample|insert|enter|put|some|any|dummy|test|foo|bar|todo|fixme|xxx"
    r"|\*|\.\.\.|\$|%|<|\{|env|vault|os\.|process\.|config|settings|input|prompt|get|read|self|args|this"
    r"|params?|request|req|ref|secret|random|generate"
    r"|dein|ihr|ändern|hier|din|dit|skift|indsæt|ret|placeholder|none|null|true|false|string|str|text"
    r"|hidden|masked|redacted|removed|fjernet|entfernt|geheim|hemmelig|required|optional|undefined"
    r"|default).*"
    r"|.*(?:[\-_](?:secret|here|key|password|pass|value|goes-?here)|example|beispiel|eksempel|changeme\w*"
    r"|x{4,})"
)


def find(reading: Reading) -> Iterator[Finding]:
    """Values of settings for passwords that no form of theirs gives away."""
    lower = reading.lower
    if not reading.may_have(_NAMED) or not said(lower, _NAMES) or not said(lower, ("=", ":", "<")):
        return
    for form in _FORMS:
        for match in form.finditer(lower):
            start, end = match.span("value")
            value = lower[start:end].rstrip(".,;:")
            if (
                is_placeholder(value)
                or is_listed(value)
                or names_a_kind(value)
                or not any(map(str.isalnum, value))
            ):
                continue
            if "." in value and value.replace(".", "").replace("_", "").isalpha():
                continue  # a name in a program: `settings.db_password`
            yield credential(start, start + len(value), "secret.setting")


def is_placeholder(value: str) -> bool:
    """Whether the lower-case value stands in place of one.

    >>> is_placeholder("your-256-bit-secret"), is_placeholder("correcthorse")
    (True, False)
    """
    return _IN_PLACE.fullmatch(value) is not None
