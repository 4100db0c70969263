"""Whether a given name is that of a thing: a machine, a server, a ship, a room, a firm or a language of
programs. Where the text speaks of a person as well, nothing is taken for a thing."""

from collections.abc import Iterator

from routing.sensitivity.names.first_names import SURNAMES
from routing.sensitivity.names.reading import NOBODY, Names, Word
from routing.sensitivity.names.thing_words import (
    AFLOAT,
    BEHIND_STATES,
    BOOKS,
    CODE,
    COPIES,
    DEGREES,
    DELIVERS,
    DOWN,
    FAULTS,
    FLUIDS,
    GROWN,
    HANDLES,
    HOMONYMS,
    INSIDES,
    KINDS,
    LEAKS,
    MANY,
    MODELS,
    NAMELESS,
    NAMING_THINGS,
    NEEDS,
    ON,
    OURS,
    OUT_OF_ORDER,
    PERSONAL,
    ROOMS,
    RUNS,
    SEEN,
    SHIPS,
    SORTS,
    STANDS,
    STARTS,
    STATES,
    TECHNICAL,
    TOWARDS_SERVERS,
    TRIPS,
    WARES,
)
from routing.sensitivity.names.words import ARTICLES, CALLED, NAMED_THINGS, PEOPLE_VERBS
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of

_REACH = 8
"""Words behind a name in which it is said what it needs or has."""
_SHORTEST_COMPOUND = 6
_LINE, _HEAD = 160, 40
"""Characters of a line before a name, and of its head."""
_IS = frozenset({"er", "ist", "is", "sind", "are", "was", "war", "var"})
_EXPLAINED, _FEW = 40, 5
"""Characters and words of what is said in brackets behind a name."""
_EXPLAINING = ("printer", "scanner", "system", "systemet", "programmet", "programm", "app", "van")
"""Ends of words that say there, beside the others, what a thing is."""
_QUOTES = frozenset("\"'“”„‚‘’«»`*_")
AND = frozenset({"and", "og", "und", "or", "eller", "oder", "&"})
_LEGAL = Expression(
    r" (?:(?:& )?(?:Søn|Sønner|Sons?|Söhne|Sohn)|& (?:Co|Partner\w*|Cie)|A/S"
    r"|ApS|I/S|P/S|K/S|GmbH|AG|KG|OHG|Ltd|Inc|Oy|B\.?V\.?|S\.A\.)(?!\w)"
)
_CODE = Expression(r"\b(?:fejl|fehler|alarm|error|fault|kode|code) ?[a-z]?[0-9]")
_IN_CODE = Expression(r"[{;=]|\bextends\b|\bimplements\b")
_ASSIGNED = Expression(r" ?(?::?=|->|\(\)|::|\+=|;$) ?|\.[a-z]+\(")
_PREFIXES = ("ge", "be", "ver", "aus", "ab", "auf", "ein", "an", "re", "über", "um")
_ENDS = frozenset(".,;:!?\n")


def is_thing(reading: Reading, words: Names, index: int) -> bool:
    """Whether a thing is called by this one given name."""
    word = words[index]
    if _is_called_so(reading, word, index) or _is_ship(reading, word) or _is_explained(reading, word, index):
        return True
    if word.next in GROWN or reading.text.startswith(_HYPHENED, word.end) or _is_in_code(reading, word):
        return True
    if _is_listed(reading, word) or _is_said_to_be(reading, index) or _is_called(reading, index):
        return True
    if not PERSONAL.isdisjoint(reading.distinct):
        return False
    if word.led not in PEOPLE_VERBS and _are_named(reading):
        return True
    return _is_handled(reading, word, index) or _runs(reading, word, index) or _is_homonym(reading, word)


def _is_in_code(reading: Reading, word: Word) -> bool:
    """`class Anna {`, `emma := 3`."""
    if word.led in CODE and _IN_CODE.search(reading.text, word.end, word.end + _LINE) is not None:
        return True
    return _ASSIGNED.match(reading.text, word.end) is not None


def is_firm(reading: Reading, words: Names, index: int, last: int) -> bool:
    """Whether a given name and more are those of a firm, or of what it makes: `Karl Mayer Wirkmaschine`."""
    final = words[last]
    if _is_model(reading, words, index, last) or _is_called(reading, index):
        return True
    if last > index + 1 and final.plain.endswith(WARES):
        return True
    if words[index].led.endswith(AFLOAT):
        return True
    return final.next.endswith(WARES) or is_legal(reading.text, final)


def _is_model(reading: Reading, words: Names, index: int, last: int) -> bool:
    """`Alma Plus`, `Freja GTX`: which of a maker's goods is meant."""
    for part in range(index + 1, last + 1):
        word = words[part]
        if word.plain in MODELS and word.plain not in SURNAMES:
            return True
        if word.shouted and word.plain not in DEGREES and _CONSONANTS.fullmatch(word.plain) is not None:
            return True
    return False


_CONSONANTS = Expression(r"[bcdfghj-np-tv-z]{2,4}")


def _is_called(reading: Reading, index: int) -> bool:
    """`Die Serie heißt Clara Komfort`, `robotten på linje 3 hedder Bertha`: a thing has that name."""
    if not index or reading.words[index - 1][2] not in CALLED:
        return False
    return any(_is_kind(word) for _, _, word in reading.words[max(0, index - 1 - _SUBJECT) : index - 1])


_SUBJECT = 5
"""Words between a thing and what it is called."""


def is_legal(text: str, word: Word) -> bool:
    """Whether the form of a company stands behind it: `Max Meier GmbH`, `E. Pihl & Søn`."""
    return _LEGAL.match(text, word.end) is not None


def is_vessel(reading: Reading, word: Word, following: Word) -> bool:
    """Whether `MS` stands before the name of a ship, and no `Ms` before that of a woman."""
    if word.plain != "ms" or following is NOBODY or following.shouted:
        return False
    return reading.text[word.start : word.end] == "MS"


def _is_called_so(reading: Reading, word: Word, index: int) -> bool:
    """`robotten Bodil`, `Linien Max und Moritz`, `the Sophie table`.

    In quotation marks anywhere in a text that speaks of such things.
    """
    text = reading.text
    if not index:
        return False
    if text[word.start - 1 : word.start] in _QUOTES and text[word.end : word.end + 1] in _QUOTES:
        return not NAMED_THINGS.isdisjoint(reading.distinct)
    if text[reading.words[index - 1][1] : word.start] == ", " and _is_apposed(reading, word, index):
        return True
    if word.led in ARTICLES and (word.next in NAMED_THINGS or word.next.endswith(KINDS)):
        return True
    if text[reading.words[index - 1][1] : word.start] != " ":
        return False
    earlier = reading.words[index - 2][2] if word.led in CALLED and index > 1 else ""
    if word.led in AND and index > 2:
        earlier = reading.words[index - 3][2]
    return _is_kind(word.led) or _is_kind(earlier)


def _is_apposed(reading: Reading, word: Word, index: int) -> bool:
    """`the lathe, Doris, has`."""
    return (
        index > 1
        and reading.text.startswith(",", word.end)
        and _is_kind(word.led)
        and (reading.words[index - 2][2] in ARTICLES)
    )


_SOME = words_of("one two three four some en to tre fire nogle eine einer zwei drei vier einige")
_OF = words_of("of af von")


def _are_named(reading: Reading) -> bool:
    """Whether things are given their names: `Rename the printers: Tiger and Olive`."""
    return not (NAMING_THINGS.isdisjoint(reading.distinct) or MANY.isdisjoint(reading.distinct))


def _is_listed(reading: Reading, word: Word) -> bool:
    """`Sorten: Annabelle, Linda`, `Lokaler: Freja, Odin`: the head of its line says what they are."""
    head, colon, _ = reading.before(word.start, _LINE).rpartition("\n")[2].partition(":")
    if not colon or len(head) > _HEAD:
        return False
    last = head.rstrip(" *_)").rpartition(" ")[2]
    return last in MANY or last.endswith(SORTS)


_HYPHENED = ('"-', "“-", "”-", "'-", "’-")
"""A name in quotation marks that is the first part of a compound."""


def _is_said_to_be(reading: Reading, index: int) -> bool:
    """`Freja er vores testmiljø`, `Otto ist unsere alte Presse`: one of ours, and a thing."""
    said = list(_behind(reading, index))[:_REACH]
    if len(said) > 2 and said[0] in AND:
        said = said[2:]
    if len(said) > 3 and said[1] in _SOME and said[2] in _OF:
        del said[1:3]
    if len(said) < 2 or said[0] not in _IS or said[1] not in OURS:
        return False
    return any((_is_kind(one) or one in MANY) and one not in NAMELESS for one in said[2:5])


def _is_explained(reading: Reading, word: Word, index: int) -> bool:
    """`Lucy (the label printer)`, `Lisa (= unser Leitsystem)`: it is said in brackets what it is."""
    text = reading.text
    closes = text.find(")", word.end, word.end + _EXPLAINED)
    if closes < 0 or not text.startswith(" (", word.end):
        return False
    inside = [said for _, end, said in reading.words[index + 1 : index + 1 + _FEW] if end <= closes]
    if not inside or (inside[0] not in ARTICLES and "=" not in text[word.end : closes]):
        return False
    return _is_kind(inside[-1]) or inside[-1].endswith(_EXPLAINING)


def _is_kind(word: str) -> bool:
    """Whether it says what a thing is, by itself or as the end of a longer word."""
    return word in NAMED_THINGS or (len(word) >= _SHORTEST_COMPOUND and word.endswith(KINDS))


def _is_ship(reading: Reading, word: Word) -> bool:
    """`M/S Karen`, `MS Karen`."""
    return reading.text[max(0, word.start - 4) : word.start].lstrip() in SHIPS


def _is_handled(reading: Reading, word: Word, index: int) -> bool:
    """Whether something is done to it that is done to no person: `genstart Otto`, `deploy to Anna`."""
    if word.led in HANDLES or (word.led in BOOKS and not ROOMS.isdisjoint(reading.distinct)):
        return True
    earlier = reading.words[index - 2][2] if index > 1 else ""
    if word.led in {"af", "of", "von"} and earlier in COPIES:
        return True
    if word.led in TOWARDS_SERVERS and earlier in DELIVERS:
        return True
    said = _behind(reading, index)
    return word.led in STARTS and any(one == "neu" or one in TECHNICAL for one in said)


def _runs(reading: Reading, word: Word, index: int) -> bool:
    """Whether what is said of it is said of machines, in its own sentence."""
    if word.led in TRIPS or word.next in TRIPS:
        return True
    said = list(_behind(reading, index))
    if word.next in NEEDS:
        return _lacks_a_part(said)
    if word.next in LEAKS or (said[1:2] and said[1] in LEAKS):
        return not FLUIDS.isdisjoint(said)
    if word.next in RUNS and (_is_faulty(said) or _is_coded(reading, word)):
        return True
    if index == 1 and word.led in STATES:
        said.insert(0, word.led)
    return _is_down(said) and (
        not TECHNICAL.isdisjoint(reading.distinct)
        or any(map(_is_inside, reading.distinct))
        or _is_coded(reading, word)
    )


def _lacks_a_part(said: list[str]) -> bool:
    """Whether it needs a part of machines for itself: `braucht neue Filter`, not `... for the customer`."""
    for place, one in enumerate(said[1:], 1):
        if _is_inside(one):
            after = said[place + 1 : place + 2]
            return not after or after[0] in BEHIND_STATES or after[0] in ON
    return False


def _is_faulty(said: list[str]) -> bool:
    """Whether a fault is said of it, and not that somebody has seen to one: `hat den Alarm gehört`."""
    for place, one in enumerate(said[1:], 1):
        if one.endswith(FAULTS):
            return SEEN.isdisjoint((said[1], said[place - 1])) and not any(map(_is_done, said[place + 1 :]))
    return False


def _is_done(word: str) -> bool:
    """Whether it is a participle at the end of a German sentence, or may be."""
    return word.startswith(_PREFIXES) and word.endswith(("t", "en"))


def _is_inside(word: str) -> bool:
    """Whether it is a part of machines."""
    return word.endswith(INSIDES)


def _is_coded(reading: Reading, word: Word) -> bool:
    """Whether the number of an alarm stands behind it."""
    return _CODE.search(reading.lower, word.end, word.end + 90) is not None


def _is_down(said: list[str]) -> bool:
    """Whether it stands still, is down or offline, and not somewhere: `er nede igen`, `steht seit heute`."""
    if not said or said[0] not in STATES:
        return False
    if said[0] in STANDS:
        return said[1:2] == [] or said[1] in BEHIND_STATES
    for place, one in enumerate(said[1:4], 1):
        if one in OUT_OF_ORDER:
            return True
        if one in DOWN:
            return said[place + 1 : place + 2] == [] or said[place + 1] in BEHIND_STATES
    return False


def _is_homonym(reading: Reading, word: Word) -> bool:
    """Whether it is a language of programs, a unit or a tool as well, and others are spoken of."""
    beside = HOMONYMS.get(word.plain)
    return beside is not None and not beside.isdisjoint(reading.distinct)


def _behind(reading: Reading, index: int) -> Iterator[str]:
    """The next words up to the end of the clause."""
    ended = reading.words[index][1]
    for start, end, word in reading.words[index + 1 : index + 1 + _REACH]:
        if start - ended > 1 and not _ENDS.isdisjoint(reading.text[ended:start]):
            return
        yield word
        ended = end
