"""Whether what begins like a name is a heading, a button or a measure: `Mark Complete`, `Max Höhe`."""

from routing.sensitivity.names.first_names import AMBIGUOUS, SURNAMES
from routing.sensitivity.names.reading import NOBODY, SURE, Names, Word
from routing.sensitivity.names.title_words import is_title_word
from routing.sensitivity.names.words import ARTICLES
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of

VERBAL = words_of("will mark grant bill drew rob pat nick sue frank rich chuck hank ray gene guy wade drew")
"""Names that are words with no capital of their own."""
_MONTHS = words_of("may june april august juni juli mai maj jan january")
_DESK = Expression(
    r" (from|in|at|fra|i|på|aus|im|vom|von) (?:the |der |dem |our |vores )?"
    r"(?i:accounts|accounting|hr|sales|finance|purchasing|procurement|logistics|marketing|legal|payroll|reception"
    r"|dispatch|shipping|stores|maintenance|quality|engineering|operations|support|facilities|it|qa|qs|lageret"
    r"|bogholderiet|indkøb|salg|salget|økonomi|produktionen|værkstedet|kundeservice|receptionen|kantinen|lønkontoret"
    r"|driften|teknik|buchhaltung|einkauf|vertrieb|personalabteilung|personal|versand|produktion|montage|werkstatt"
    r"|instandhaltung|konstruktion|fertigung|disposition|qualitätssicherung|empfang|kantine)\b(?! [A-Z0-9])"
)
"""Where people work, behind a name."""
_STATES = words_of(
    """
    al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd
    oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy uk usa
    """
)
_ROMAN = Expression(r"[IVX]{1,5}(?:\.|'s|’s|s)?(?!\w)")
_BEFORE_BUTTON = Expression(
    r"(?:[>→›»]|\b(?:press|click|klik(?: på)?|klicke?(?: auf)?|tryk(?: på)?|choose|select|vælg|wähle|menu"
    r"|menü|button|knappen|schaltfläche)) ?[\"'„“»]?\Z"
)
_BEHIND_BUTTON = Expression(r"[\"'”“«]? ?(?:>|→|›)")


def is_heading(reading: Reading, words: Names, index: int, last: int) -> bool:
    """Whether the words are none of a name though the first is one as well."""
    text, more = reading.text, last > index
    if _hangs(text, words[last]) or (more and _is_numbered(text, words, index)):
        return True
    if any(words[part].plain in SURNAMES or words[part].plain in SURE for part in range(index + 1, last + 1)):
        return False
    following = words[index + 1]
    if more and following.shouted and following.plain in _STATES:
        return True
    return words[index].plain in AMBIGUOUS and (
        (more and (is_title_word(following.plain) or _is_button(reading, words[index])))
        or _BEHIND_BUTTON.match(text, words[last].end) is not None
    )


def stands_in_small(reading: Reading, word: Word, index: int) -> bool:
    """Whether a verb or the like has a capital in the midst of small letters: it is none then."""
    text, words = reading.text, reading.words
    if not index or index + 1 >= len(words) or word.shouted:
        return False
    (before, ended, led), (after, _, _) = words[index - 1], words[index + 1]
    return (
        text[ended : word.start] == " "
        and text[before].islower()
        and led not in ARTICLES
        and text[after].islower()
        and not _is_button(reading, word)
    )


def works_there(text: str, word: Word) -> bool:
    """`Rose in accounts`, `Hope from HR`, and no month: `May in sales was slow`."""
    place = _DESK.match(text, word.end)
    return place is not None and not (word.plain in _MONTHS and place[1] in {"in", "i", "im"})


def _is_button(reading: Reading, word: Word) -> bool:
    return _BEFORE_BUTTON.search(reading.before(word.start, 16)) is not None


def _hangs(text: str, word: Word) -> bool:
    """`Svend- og mesterbrev`: the rest of the compound comes later."""
    return text[word.end : word.end + 1] == "-" and text[word.end + 1 : word.end + 2] in {" ", ",", "/"}


def _is_numbered(text: str, words: Names, index: int) -> bool:
    """`Christian IV`, `Henry VIII`."""
    following = words[index + 1]
    return following is not NOBODY and _ROMAN.match(text, following.start) is not None
