"""Further signs of somebody: the order of lists (`Nilsson, Pär`), who attends, a trade before brackets,
an initial in small letters, an article before a family name, the younger of two."""

import re
from collections.abc import Iterator

from routing.sensitivity.names.first_names import AMBIGUOUS, FIRST_NAMES, SURNAMES
from routing.sensitivity.names.offices import is_office
from routing.sensitivity.names.reading import SURE, nominative
from routing.sensitivity.names.shapes import is_foreign, is_surname
from routing.sensitivity.names.sign_words import ATTEND, NOUNS, SAYING, TRADES, UNNAMED
from routing.sensitivity.names.title_words import TITLE_WORDS
from routing.sensitivity.names.words import NOT_NAMES, ORGANISATIONS, TITLES
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of

_CAPITAL = r"[A-ZÆØÅÄÖÜÉÓŁŚŠŞÇČĆŽŻİÑÎÂŢȚȘÁÍÝĐ]"
_LETTER = r"[^\W\d_]"
_PART = rf"{_CAPITAL}(?:['’]{_CAPITAL})?{_LETTER}{{1,24}}(?:[\-'’]{_LETTER}{{1,24}})?"
_PARTICLES = (
    r"(?:(?:[Vv]an|[Vv]on|[Dd]e[nr]?|[Ee]l|[Aa]l|[Dd]i|[Dd]a|[Ll][ae]|[Tt]er|[Tt]en|[Zz]u|[Aa]f) ){0,3}"
)
_REVERSED = Expression(
    rf"(?:(?<=\n)|\A|(?<=[;|\t:•]) ?|(?<=[0-9] )|(?<=[0-9][.)] )|(?<=[\-*–] )|(?<=; ))"
    rf"({_PARTICLES}{_PART}(?: {_PART})?), ({_PART}(?: {_CAPITAL}\.?(?!\w)| {_PART})?)"
    r"(?=\s*(?:[(;|\n\t\[]|\Z| [\-–]))"
)
_BEHIND_COMMA = Expression(rf", ({_PART})")
"""Looked for first, since few of them are given names and what stands before takes longer."""
_ATTENDING = Expression(
    rf"(?:\A|\n)[ *>#\-]{{0,4}}(?:{ATTEND})[ *]{{0,3}}:[ *]{{0,3}}([^\n]{{2,400}})", re.IGNORECASE
)
_ITEM = Expression(
    rf"(?:{_CAPITAL}\. ?(?:{_CAPITAL}\. ?)?)?{_PARTICLES}{_PART}"
    rf"(?: (?:{_CAPITAL}\.|{_PARTICLES}{_PART})){{0,3}}"
    r"(?= *(?:[,;(/&]|\Z|og |und |and |\.$))"
)
_BRACKETED = Expression(rf" \(({_PART}(?: {_PART})?)\)")
_YOUNGER = Expression(
    rf"\b(?:[Dd]en|[Dd]er|[Dd]em|[Vv]om|[Bb]eim?|[Zz]um|[Mm]r|[Hh]errn?) ({_PART})"
    r" (?:senior|junior|sen\.|jun\.|sr\.|jr\.|d\. ?[ÄäJj]\.)"
)
_INITIAL = Expression(r" [a-z]\. ?[a-zæøåäöüß]{5}")
"""Looked for first: what leads up to it takes longer."""
_SMALL = Expression(
    r"\b(?:von|an|from|fra|til|by|af|with|med|mit|cc|for|für|to|bei|hos) "
    r"([a-cefghj-np-tw-y]\. ?([a-zæøåäöüß]{5,20}))(?![\w\-/.@])"
)


def find(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Start and end of each name, and the rule that told it."""
    text, words = reading.text, reading.distinct
    if ", " in text and not FIRST_NAMES.isdisjoint(words):
        yield from _reversed(text)
    if ":" in text and not ATTENDING.isdisjoint(words):
        yield from _attending(text)
    if " (" in text and not TRADES.isdisjoint(words):
        yield from _bracketed(reading)
    if not YOUNGER.isdisjoint(words):
        yield from ((*one.span(1), "pii.name.family") for one in _YOUNGER.finditer(text) if _may_be(one[1]))
    if not ADDRESSED.isdisjoint(words):
        yield from _addressed(reading)
    if _INITIAL.search(text) is not None:
        yield from ((*one.span(1), "pii.name.initials") for one in _SMALL.finditer(text) if _may_be(one[2]))
    if not _FAMILIES.isdisjoint(words) and not SPEAKING.isdisjoint(words):
        yield from _speaking(reading)
    if not GERMAN.isdisjoint(words) and not SURNAMES.isdisjoint(words):
        yield from _with_article(reading)


_SAYS = (
    r"says|said|reckons|thinks|told|asked|wants|promised|emailed|rang|replied|forgot|signed|swears|claims|siger|sagde"
    r"|mener|skriver|skrev|spurgte|spørger|lovede|ringede|glemte|sagt|sagte|meint|meinte|glaubt|behauptet|schreibt"
    r"|schrieb|fragt|fragte|will|möchte|verspricht|schwört|vergisst"
    r"|(?:hat|har|has|hatte|havde|had) (?:gesagt|gemeint|geschrieben|unterschrieben|angerufen|versprochen"
    r"|vergessen|bestätigt|zugesagt|sagt|skrevet|ringet|lovet|glemt|bekræftet|underskrevet|said|signed|called|promised"
    r"|confirmed|forgotten|approved)"
)
_SPEAKS = Expression(rf"({_PART}),? (?:{_SAYS})\b")
_SPOKEN = Expression(rf"({_PART})(?=['’]s|[,.;:?!]|$| [a-zæøåäöüß(0-9])")
_APPOSED = Expression(
    rf"({_PART}), (?:the|our|der|die|unser|unsere|vores|den|my|mein|min)"
    rf" (?:\w{{2,14}} )?(?:{'|'.join(sorted(TRADES))})\b"
)
_CLAUSE_OPENS = r"(?:\A|[.!?\n:] ?|, |\b(?:and|und|og|that|dass|at) )\Z"
_BEFORE_SPEAKS = Expression(rf"{_CLAUSE_OPENS}|\b(?:but|aber|men) \Z")
_BEFORE_APPOSED = Expression(_CLAUSE_OPENS)
_BEFORE_SPOKEN = Expression(
    r"\b(?:[Aa]ccording to|[Ll]aut|[Ii]følge|[Nn]ach Aussage von|[Ee]inem? gewisse[nrm]"
    r"|[Ee]in gewisser|[Aa] certain|[Ee]n vis"
    r"|(?i:says|said|sagt|meint|siger|mener|spørg|ask|tell|frag|told|asked)) \Z"
)
_SPEAKING = ((_SPEAKS, _BEFORE_SPEAKS), (_SPOKEN, _BEFORE_SPOKEN), (_APPOSED, _BEFORE_APPOSED))
"""From the beginning of a family name, and up to there."""
_LEADS = 24
"""Characters in which the latter stand."""
_FAMILIES = SURNAMES - NOUNS - AMBIGUOUS
"""Family names that are hardly anything else."""
SPEAKING = words_of(
    """
    says said reckons thinks told asked wants promised emailed rang replied forgot signed swears claims siger
    sagde mener skriver skrev spurgte spørger lovede ringede glemte sagt sagte meint meinte glaubt behauptet
    schreibt schrieb fragt fragte will möchte verspricht schwört vergisst hat har has hatte havde had
    according laut ifølge aussage gewisser gewissen gewissem certain vis spørg ask tell frag the our der die
    unser unsere vores den my mein min
    """
)
ADDRESSED = words_of("herr herrn frau fru mr mrs miss")
_WOMAN = frozenset({"frau", "herr", "miss"})
_MISTER = Expression(r"(?<![0-9] )(herrn?|frau|fru|mrs?|miss)\.? ([a-zæøåäöüßéèşğıłńśżćč]{4,20})(?![\w\-])")
_SAID_OF_THEM = words_of(
    """
    siger sagde ringer ringede kommer skal skulle kunne ville blev bliver eller samt over under efter uden
    hvis said says rang called wants asked will would could should came comes with from that this they them
    were been have does sagt sagte kommt wurde wird kann soll will möchte oder aber auch nicht noch schon
    wegen unter nach doktor doctor professor access word excel office project teams outlook windows server
    azure build
    """
)
"""In small letters behind a title: what somebody does."""
YOUNGER = words_of("senior junior sen jun sr jr")
GERMAN = words_of("der die den dem vom beim zum")
ATTENDING = frozenset(re.findall(r"[a-zæøåäöü]{4,}", ATTEND))


def _may_be(word: str) -> bool:
    """Whether nothing speaks against its being a family name."""
    plain = word.lower()
    return not (
        plain in NOT_NAMES
        or plain in UNNAMED
        or plain in TITLE_WORDS
        or plain in ORGANISATIONS
        or is_office(plain)
    )


def _addressed(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """`herrn dobrowolski`, `mrs pettigrew`: a family name in small letters; `frau` is a woman too."""
    titles = [start for start, _, word in reading.words if word in ADDRESSED]
    for one in filter(None, (_MISTER.match(reading.text, start) for start in titles)):
        family = one[2]
        known = family in SURNAMES or is_surname(family) or is_foreign(family)
        if known or (one[1] not in _WOMAN and _may_be(family) and family not in _SAID_OF_THEM):
            yield *one.span(2), "pii.name.title"


def _reversed(text: str) -> Iterator[tuple[int, int, str]]:
    """`Nilsson, Pär`, as lists of people have them."""
    if not any(_is_given(one[1].lower()) for one in _BEHIND_COMMA.finditer(text)):
        return
    for one in _REVERSED.finditer(text):
        given = one[2].split()[0].lower()
        family = one[1].split()[-1].lower()
        known = family in SURNAMES or is_surname(family)
        if _is_given(given) and (known or family not in FIRST_NAMES) and _may_be(family):
            yield one.start(1), one.end(2), "pii.name.reversed"


def _is_given(plain: str) -> bool:
    return plain in SURE or all(part in FIRST_NAMES for part in plain.split("-"))


def _attending(text: str) -> Iterator[tuple[int, int, str]]:
    """Who is named as attending, where one of them is somebody for sure."""
    for line in _ATTENDING.finditer(text):
        items = [one for one in _ITEM.finditer(line[1]) if _is_person_like(one[0])]
        if any(_is_somebody(one[0]) for one in items) or any(title in line[1] for title in _TITLED):
            first = line.start(1)
            yield from ((first + one.start(), first + one.end(), "pii.name.list") for one in items)


_TITLED = ("Frau ", "Herr ", "Hr. ", "Fru ", "Mr ", "Mrs ", "Ms ", "Dr. ", "Dr ")


def _is_person_like(written: str) -> bool:
    parts = written.replace(".", " ").split()
    return all(_may_be(part) for part in parts if len(part) > 1) and parts[0].lower() not in TITLES


def _is_somebody(written: str) -> bool:
    """By a given name with more, a common family name, or initials before a name."""
    parts = [nominative(part.lower()) for part in written.replace(".", " ").split()]
    return parts[0] in SURE or parts[-1] in SURNAMES or len(parts[0]) == 1


def _bracketed(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """`Der Schlosser (Wójcik)`: a trade, and who it is."""
    for _, end, word in reading.words:
        if word not in TRADES:
            continue
        named = _BRACKETED.match(reading.text, end)
        if named is not None and _is_named_so(named[1]):
            yield *named.span(1), "pii.name.role"


def _is_named_so(written: str) -> bool:
    parts = written.lower().split()
    return _may_be(parts[-1]) and (
        parts[0] in FIRST_NAMES or parts[-1] in SURNAMES or is_surname(parts[-1]) or is_foreign(parts[-1])
    )


def _speaking(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """`Hartley reckons`, `according to Hartley`, `Jenkins, the new foreman,`."""
    text = reading.text
    families = [start for start, _, word in reading.words if _is_family(word) and text[start].isupper()]
    for start in families:
        before = text[max(0, start - _LEADS) : start]
        for shape, leads in _SPEAKING:
            one = shape.match(text, start)
            if one is not None and leads.search(before) and all(map(_may_be, one[1].split("-"))):
                yield *one.span(1), "pii.name.family"


def _is_family(word: str) -> bool:
    return word in _FAMILIES or ("-" in word and not _FAMILIES.isdisjoint(word.split("-")))


def _with_article(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """`Der Schmidt hat gesagt`, `die Krause aus der QS`: how families are spoken of in German."""
    text, article = reading.text, (0, 0, "")
    for word in reading.words:
        before, article = article, word
        start, end, plain = word
        if plain not in SURNAMES or plain in AMBIGUOUS or before[2] not in GERMAN or before[1] + 1 != start:
            continue
        if not (text[start].isupper() and text[start - 1] == text[end : end + 1] == " "):
            continue
        after = reading.lower[end : end + _CLAUSE].partition(".")[0].split(",")[0]
        words = after.split()
        if not words or words[0] in ORGANISATIONS:
            continue
        if SAYING.search(after) is not None or (plain not in NOUNS and words[0] in _DOES):
            yield start, end, "pii.name.family"


_CLAUSE = 60
_DOES = words_of(
    """
    hat ist kommt will macht meint soll fehlt braucht war geht hatte kann muss weiß weiss sucht fährt sagt
    schreibt möchte wollte sollte kam ging holt bringt nimmt übernimmt fragt ruft wartet arbeitet aus von vom
    """
)
"""Behind a family name that is no other word."""
