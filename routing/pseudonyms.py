"""Placeholders for personal data: `[PERSON_1]` goes out to a model, and the person comes back in its answer.

Nothing here is anonymous to somebody who knows the context: a placeholder lowers the risk, it does not take a
text out of the law. The key stays in the memory of the request and is never stored.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from routing.sensitivity.tagger import apart
from routing.sensitivity.text.plain import plain
from routing.sensitivity.text.words import lowered
from routing.sensitivity.topics.topic import KIND as TOPIC
from routing.vocabulary import Finding, Level

LEAST = Level.CONFIDENTIAL
"""Findings below this level stay in the text."""
HELD_BACK = 24
"""The most characters that a stream waits for, to see whether a placeholder is being written."""
_PERSON = "PERSON"
LITERAL = "LITERAL"
"""The kind of what looked like one of our placeholders before there were any: it is put back as it was."""

_LOOSE = frozenset({"PHONE", "IBAN", "CARD", "CPR", "TAX_ID", "NATIONAL_ID"})
"""Kinds that are the same with or without their separators."""
_JOINT = r"(?:\\?_|[\-\u2010\u2011])"
_GAP = r"(?:\\?_|[\-\u2010\u2011 ])"
_EMPHASIS = r"[*_`]{0,2}"
_OPEN, _CLOSE = r"[\[({<\u27e6]", r"[\])}>\u27e7]"


@dataclass(frozen=True, slots=True)
class Key:
    """What each placeholder stands for. Its `repr` never shows a value."""

    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    """`PERSON_1` -> what stood there first."""
    token: re.Pattern[str] | None = field(init=False, repr=False, compare=False)
    """Every way in which a model writes one of these placeholders; None for an empty key."""
    beginning: re.Pattern[str] | None = field(init=False, repr=False, compare=False)
    """The end of a piece of a stream that may become, or go on with, a placeholder."""

    def __post_init__(self) -> None:
        kinds = sorted({token.rpartition("_")[0] for token in self.values}, key=len, reverse=True)
        object.__setattr__(self, "token", _token(kinds) if kinds else None)
        object.__setattr__(self, "beginning", _beginning(kinds) if kinds else None)

    def __len__(self) -> int:
        return len(self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Concealed:
    """Texts that may leave, and the key that stays."""

    texts: tuple[str, ...]
    key: Key


def conceal(texts: Sequence[str], find: Callable[[str], Sequence[Finding]]) -> Concealed:
    """Replace every finding that is at least CONFIDENTIAL, in all texts alike.

    The same value gets the same placeholder, whatever its case and spacing, and is replaced wherever else it
    stands, also where `find` did not see it. Whatever `find` raises goes through: do not send the texts then.

    >>> from routing.sensitivity import Tagger
    >>> conceal(["Skriv til bo@firma.dk", "BO@firma.dk svarer ikke"], Tagger().find).texts
    ('Skriv til [EMAIL_1]', '[EMAIL_1] svarer ikke')
    """
    ledger = _Ledger()
    places = [_sensitive(text, find(text)) for text in texts]
    for text, spans in zip(texts, places, strict=True):
        ledger.meet(text, spans)
    for text, spans in zip(texts, places, strict=True):
        ledger.note(text, spans)
    if not ledger.values:
        return Concealed(texts=tuple(texts), key=Key())
    concealed = tuple(_rewrite(text, spans, ledger) for text, spans in zip(texts, places, strict=True))
    return Concealed(texts=concealed, key=Key(dict(ledger.values)))


def reveal(text: str, key: Key) -> str:
    """Put the values back. A placeholder that the key does not know is the model's invention and stays.

    >>> reveal("Kære **[person-1]**, PERSON_1 og [PERSON_12]", Key({"PERSON_1": "Bo"}))
    'Kære **Bo**, Bo og [PERSON_12]'
    """
    if key.token is None:
        return text
    return key.token.sub(lambda match: _value(match, key), text)


class Revealer:
    """`reveal` for a stream: text comes in pieces, cut anywhere, and at most `HELD_BACK` characters wait."""

    def __init__(self, key: Key) -> None:
        self._key = key
        self._seen = ""
        self.invented: set[str] = set()
        """Placeholders that the model wrote and that nobody gave it, such as `PERSON_9`."""
        self._waiting = 0
        """Where in `_seen` the unsent part begins; the character before it decides what a word is."""

    def feed(self, piece: str) -> str:
        """What is certain by now, in clear words."""
        if self._key.beginning is None:
            return piece
        self._seen += piece
        since = max(self._waiting, len(self._seen) - HELD_BACK)
        beginning = self._key.beginning.search(self._seen, since)
        return self._release(beginning.start() if beginning else len(self._seen))

    def flush(self) -> str:
        """The rest, when the stream is over."""
        return self._release(len(self._seen))

    def _release(self, end: int) -> str:
        pattern = self._key.token
        if pattern is None:
            return ""
        clear: list[str] = []
        position = self._waiting
        for match in pattern.finditer(self._seen, self._waiting):
            if match.start() >= end:
                break
            clear += self._seen[position : match.start()], _value(match, self._key, self.invented)
            position = match.end()
        end = max(end, position)
        clear.append(self._seen[position:end])
        self._seen = self._seen[max(0, end - 1) :]
        self._waiting = min(end, 1)
        return "".join(clear)


def mask(text: str, findings: Iterable[Finding]) -> str:
    """The text for the log: what was found is gone for good.

    >>> mask("ring 20304050", [Finding(kind="PHONE", start=5, end=13, level=Level.CONFIDENTIAL, rule="x")])
    'ring [PHONE]'
    """
    pieces: list[str] = []
    position = 0
    for finding in _sensitive(text, findings):
        pieces += text[position : finding.start], f"[{finding.kind}]"
        position = finding.end
    return "".join(pieces) + text[position:]


class _Ledger:
    """Which placeholder a value has; given out in order of appearance, counted for each kind."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self._tokens: dict[tuple[str, str], str] = {}
        self._counts: dict[str, int] = {}
        self._needles: dict[str, str] = {}
        self._whole_names: dict[str, dict[str, str]] = {}
        """By first word, and then by what is the same to a reader: the names of several words."""

    def meet(self, text: str, spans: Iterable[Finding]) -> None:
        """Learn who is spoken of by a whole name anywhere."""
        for span in spans:
            name = text[span.start : span.end]
            if span.kind == _PERSON and len(name.split()) > 1:
                first = _same(_PERSON, name.split()[0])
                self._whole_names.setdefault(first, {}).setdefault(_same(_PERSON, name), name)

    def token(self, kind: str, value: str) -> str:
        """The placeholder of a value; a first name that only one person has stands for that person."""
        people = self._whole_names.get(_same(kind, value), {}) if kind == _PERSON else {}
        if len(people) == 1:
            (value,) = people.values()
        same = (kind, _same(kind, value))
        if same not in self._tokens:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._tokens[same] = f"{kind}_{self._counts[kind]}"
            self.values[self._tokens[same]] = value
            if kind != LITERAL:
                self._needles |= dict.fromkeys(_spellings(kind, value), kind)
        return self._tokens[same]

    def note(self, text: str, spans: Iterable[Finding]) -> None:
        for span in spans:
            self.token(span.kind, text[span.start : span.end])

    @property
    def kinds(self) -> tuple[str, ...]:
        """Longest first, as a pattern of alternatives needs them."""
        return tuple(sorted(self._counts.keys() - {LITERAL}, key=len, reverse=True))

    def again(self, text: str) -> Iterator[Finding]:
        """Every place where a known value stands, seen by a detector or not."""
        given = plain(text)
        lower = lowered(given.text)
        for needle, kind in self._needles.items():
            start = lower.find(needle)
            while start >= 0:
                end = start + len(needle)
                if _whole(lower, start, end):
                    yield _span(kind, *given.span(start, end))
                start = lower.find(needle, end)


def _spellings(kind: str, value: str) -> Iterator[str]:
    """How the value may be written elsewhere, in lower case."""
    yield lowered(plain(value).text)
    if kind in _LOOSE:
        yield _same(kind, value)


def _same(kind: str, value: str) -> str:
    """Equal for values that are the same to a reader."""
    if kind == LITERAL:
        return value
    letters = "".join(plain(value).text.casefold().split())
    return letters.translate(_DROPPED) if kind in _LOOSE else letters


_DROPPED = str.maketrans("", "", "-./()*_`~")


def _sensitive(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """Those to be replaced, in order, without overlap and within the text."""
    kept: list[Finding] = []
    end = 0
    for finding in sorted(findings, key=lambda one: (one.start, -one.end)):
        if (
            finding.kind != TOPIC
            and finding.level >= LEAST
            and end <= finding.start < finding.end <= len(text)
        ):
            kept.append(finding)
            end = finding.end
    return kept


def _rewrite(text: str, spans: Sequence[Finding], ledger: _Ledger) -> str:
    """Placeholders for the spans, for the same values elsewhere, and for what looks like a placeholder."""
    literals = _token([*ledger.kinds, LITERAL]).finditer(text)
    looks_alike = [_span(LITERAL, *match.span(), Level.PUBLIC) for match in literals]
    pieces: list[str] = []
    position = 0
    for span in apart([*spans, *ledger.again(text), *looks_alike]):
        pieces += text[position : span.start], f"[{ledger.token(span.kind, text[span.start : span.end])}]"
        position = span.end
    return "".join(pieces) + text[position:]


def _span(kind: str, start: int, end: int, level: Level = LEAST) -> Finding:
    return Finding(kind=kind, start=start, end=end, level=level, rule="pseudonyms")


def _whole(text: str, start: int, end: int) -> bool:
    """Whether no letter or digit goes on to the left or right; a genitive s may."""
    after = text[end : end + 2]
    return not text[start - 1 : start].isalnum() and (
        not after[:1].isalnum() or (after[:1] == "s" and not after[1:].isalnum())
    )


# --- how a placeholder is written by a model --------------------------------------------------------


def _token(kinds: Iterable[str]) -> re.Pattern[str]:
    """In any brackets, with or without emphasis inside; or bare, but then without a space in it.

    Groups 1 and 2, or 3 and 4, are kind and number; 5 is a genitive s.
    """
    names = "|".join(kind.replace("_", _GAP) for kind in kinds)
    bracketed = rf"{_OPEN} ?{_EMPHASIS}({names}){_GAP}([0-9]{{1,5}}){_EMPHASIS} ?{_CLOSE}"
    bare = rf"(?<!\w)({names}){_JOINT}([0-9]{{1,5}})(?=s?(?!\w))"
    return re.compile(rf"(?:{bracketed}|{bare})(s(?!\w))?", re.IGNORECASE)


def _beginning(kinds: Iterable[str]) -> re.Pattern[str]:
    """Every beginning of what `_token` matches, at the end of a text."""
    grown = "|".join(
        _grown([_GAP + r"|\\" if letter == "_" else letter for letter in f"{kind}_"], "[0-9]{0,5}")
        for kind in kinds
    )
    bracketed = rf"{_OPEN} ?{_EMPHASIS}(?:{grown})?{_EMPHASIS} ?{_CLOSE}?s?"
    return re.compile(rf"(?:{bracketed}|(?<!\w)(?:{grown})s?)\Z", re.IGNORECASE)


def _grown(units: Sequence[str], last: str) -> str:
    """A pattern that matches any non-empty beginning of the units, one after another."""
    pattern = last
    for unit in reversed(units):
        pattern = rf"(?:{unit})(?:{pattern})?"
    return pattern


def _value(match: re.Match[str], key: Key, invented: set[str] | None = None) -> str:
    """What stood there; an invented placeholder stays, and is noted."""
    written, number = match.group(1) or match.group(3), match.group(2) or match.group(4)
    kind = re.sub(_GAP, "_", written).upper()
    token = f"{kind}_{int(number)}"
    value = key.values.get(token)
    if value is None:
        if invented is not None:
            invented.add(token)
        return match.group()
    genitive = match.group(5) or ""
    if genitive and kind == "PERSON" and value[-1:].lower() in {"s", "x", "z"}:
        return f"{value}'"
    return value + genitive
