"""What a password looks like, where nothing but its looks can tell it from a word, a number or a path."""

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
