"""Check digits that are computed so often that python-stdnum would take most of the time of a table."""

_DOUBLED = str.maketrans("0123456789", "0246813579")
"""The cross sum of each digit's double."""


def luhn(digits: str) -> bool:
    """Whether the last digit is right (ISO/IEC 7812-1, annex B).

    >>> luhn("4111111111111111"), luhn("4111111111111112")
    (True, False)
    """
    doubled = digits[-2::-2].translate(_DOUBLED)
    return (sum(map(int, digits[-1::-2])) + sum(map(int, doubled))) % 10 == 0


def elevens(digits: str) -> bool:
    """Whether the check digit of a German tax id is right (ISO 7064, mod 11,10), and no digit too frequent.

    >>> elevens("36574261809"), elevens("36574261800")
    (True, False)
    """
    often = sorted(map(digits[:10].count, set(digits[:10])))
    if digits[0] == "0" or often[-1] not in {2, 3} or often[-2] != 1:
        return False
    check = 5
    for digit in map(int, digits):
        check = ((check or 10) * 2 % 11 + digit) % 10
    return check == 1
