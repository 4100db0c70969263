"""What a password looks like, where nothing but its looks can tell it from a word, a number or a path."""

from routing.sensitivity.secrets.product_words import NUMBERED
from routing.sensitivity.text.expression import Expression

_SYMBOLS = frozenset("!@#$%^&*+=?~§€")
_CLOSING = ".,;:)]}"
"""What ends a sentence around a password and is no part of it."""


def looks_secret(value: str) -> bool:
    """Two classes of characters that words do not mix: letters, digits, symbols.

    >>> looks_secret("Sommer2024!"), looks_secret("incorrect"), looks_secret("required")
    (True, False, False)
    """
    if value.isalpha():
        return False
    letters = any(map(str.isalpha, value))
    digits = any(map(str.isdigit, value))
    if letters and digits:
        return True
    return (letters or digits) and not _SYMBOLS.isdisjoint(value)


def is_strong(value: str) -> bool:
    """Small and capital letters and digits together, as hardly a word or a number has them."""
    return any(map(str.isdigit, value)) and any(map(str.islower, value)) and any(map(str.isupper, value))


def is_mixed(value: str) -> bool:
    """Small letters, a digit and a symbol together, as hardly a word, a path or a part number has them.

    >>> is_mixed("Sommer2026!"), is_mixed("Tr0ub4dor&3"), is_mixed("6204-2RS1"), is_mixed("Windows11")
    (True, True, False, False)
    """
    value = value.rstrip(_CLOSING)
    return (
        not _SYMBOLS.isdisjoint(value)
        and any(map(str.isdigit, value))
        and any(map(str.islower, value))
        and sum(map(str.isalpha, value)) >= 3
    )


def is_bare(value: str) -> bool:
    """Strong, or three letters with two digits or a symbol and a digit: `Kx83-plum`, `hops&barley88`."""
    value = value.rstrip(_CLOSING)
    digits = sum(map(str.isdigit, value))
    if not digits:
        return False
    if is_strong(value) or is_mixed(value):
        return True
    return (
        digits >= 2
        and "/" not in value
        and any(map(str.islower, value))
        and sum(map(str.isalpha, value)) >= 3
    )


_GROUP = Expression(r"[^\W\d_]+|[0-9]+")
_WORD = Expression(r"[A-ZÀ-ÖØ-Þ]+(?![a-zß-öø-ÿ])|[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]+")
"""The words of a value whose words are told apart by their capitals."""
_FILE = Expression(r".*\.[A-Za-z]{2,5}[0-9]?|[^\W\d_]+(?:\.[^\W\d_]\w*)+")
_OTHER_SIGNS = Expression(r"[^\w!@#$%^&*+=?~§€.\-]|%[0-9A-F]{2}|\.\.|--|__")
_TO_AND_FOR = Expression("[a-zß-öø-ÿ][24][A-ZÀ-ÖØ-Þ]")
_WORDY_SHORTEST, _WORDY_LONGEST = 8, 40
_MOST_DIGITS = 6
_INNER = Expression(r"[^\W_][!$%&?*#§€~^+=@][^\W_]")


def is_numbered(value: str) -> bool:
    """Whether it is a product, a room or the like with its number, and not a password.

    >>> is_numbered("Windows11"), is_numbered("Havregryn77")
    (True, False)
    """
    return any(word.lower() in NUMBERED for word in _WORD.findall(value)) and not is_mixed(value)


def is_wordy(value: str) -> bool:
    """Words and digits written together, with capitals: as people make a password, and seldom anything else.

    Products, rooms, projects and the like are numbered in the same way: words for these are asked first.

    >>> is_wordy("Havregryn77"), is_wordy("Lampe45Tisch"), is_wordy("Winter-is-0ver")
    (True, True, True)
    >>> is_wordy("Windows11"), is_wordy("LAP-Mueller03"), is_wordy("Web2Print"), is_wordy("Report_Q3.pdf")
    (False, False, False, False)
    """
    if not _WORDY_SHORTEST <= len(value) <= _WORDY_LONGEST or not is_strong(value):
        return False
    if _OTHER_SIGNS.search(value) or _FILE.fullmatch(value) or _TO_AND_FOR.search(value):
        return False
    groups = _GROUP.findall(value)
    letters = [group for group in groups if group.isalpha()]
    words = [word for group in letters for word in _WORD.findall(group)]
    if max(map(len, words), default=0) < 3 or any(len(word) > 2 and word.isupper() for word in words):
        return False
    if sum(map(len, words)) < 5 or any(word.lower() in NUMBERED for word in words):
        return False
    digits = [group for group in groups if group.isdigit()]
    if len(groups[-1]) == 1 and groups[-1].isdigit() and len(digits) == 1:
        return False  # one digit at the end numbers something
    return len("".join(digits)) <= _MOST_DIGITS


def is_marked(value: str) -> bool:
    """Small and capital letters and digits, with a sign inside that neither words nor paths have there.

    >>> is_marked("Grøn!Bænk27"), is_marked("Office365?"), is_marked("user?.Name2")
    (True, False, False)
    """
    value = value.rstrip(_CLOSING + "!?")
    return (
        _WORDY_SHORTEST <= len(value) <= _WORDY_LONGEST
        and is_strong(value)
        and sum(map(str.isalpha, value)) >= 4
        and _INNER.search(value) is not None
        and _OTHER_SIGNS.search(value) is None
        and not _FILE.fullmatch(value)
    )
