"""Check digits that are computed so often that python-stdnum would take most of the time of a table."""

_DOUBLED = bytes.maketrans(b"0123456789", b"0246813579")
"""The cross sum of each digit's double."""
_ZERO = ord("0")
"""Digits are added up as bytes, each of which is that much more."""


def luhn(digits: str) -> bool:
    """Whether the last digit is right (ISO/IEC 7812-1, annex B).

    >>> luhn("4111111111111111"), luhn("4111111111111112")
    (True, False)
    """
    written = digits.encode()
    total = sum(written[-1::-2]) + sum(written[-2::-2].translate(_DOUBLED))
    return (total - _ZERO * len(written)) % 10 == 0


def elevens(digits: str) -> bool:
    """Whether the check digit of a German tax id is right (ISO 7064, mod 11,10), and no digit too frequent.

    >>> elevens("36574261809"), elevens("36574261800")
    (True, False)
    """
    if digits[0] == "0" or not _repeats_one(digits[:10]):
        return False
    check = 5
    for digit in map(int, digits):
        check = ((check or 10) * 2 % 11 + digit) % 10
    return check == 1


def _repeats_one(digits: str) -> bool:
    """Whether of ten digits one occurs twice or three times, and no other more than once."""
    distinct = set(digits)
    if len(distinct) == 8:
        return 3 in map(digits.count, distinct)
    return len(distinct) == 9
