"""Whether what begins like a name is a heading, a button or a measure: `Mark Complete`, `Max Höhe`."""

from routing.sensitivity.names.first_names import AMBIGUOUS, SURNAMES
from routing.sensitivity.names.reading import NOBODY, SURE, Names, Word
from routing.sensitivity.names.title_words import is_title_word
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of

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


def _is_button(reading: Reading, word: Word) -> bool:
    return _BEFORE_BUTTON.search(reading.before(word.start, 16)) is not None


def _hangs(text: str, word: Word) -> bool:
    """`Svend- og mesterbrev`: the rest of the compound comes later."""
    return text[word.end : word.end + 1] == "-" and text[word.end + 1 : word.end + 2] in {" ", ",", "/"}


def _is_numbered(text: str, words: Names, index: int) -> bool:
    """`Christian IV`, `Henry VIII`."""
    following = words[index + 1]
    return following is not NOBODY and _ROMAN.match(text, following.start) is not None
