"""Numbers as people write them in Danish, German and English, exactly and without guessing."""

import re
from decimal import ROUND_HALF_UP, Decimal

from routing.vocabulary import Language

NUMBER = r"\d{1,3}(?:[.,'’ ]\d{3}){1,4}(?:[.,]\d{1,4})?(?!\d)|\d{1,12}(?:[.,]\d{1,6})?(?!\d)"
"""Thousands with dot, comma, apostrophe or space, and a decimal part; never longer than a page is wide."""
_DECIMAL_SIGN: dict[Language, str] = {"da": ",", "de": ",", "en": "."}
_GROUPING = re.compile(r"['’   ]")
_CENT = Decimal("0.01")


def parse(text: str, language: Language) -> Decimal | None:
    """The number that a text is; None if it is none.

    With two different signs the last one is the decimal sign; a single sign before exactly three digits is
    read as the language writes it, anything else after a single sign is a decimal part.

    >>> parse("1.250,50", "en"), parse("1,250", "en"), parse("1,250", "de"), parse("3,5", "en")
    (Decimal('1250.50'), Decimal('1250'), Decimal('1.250'), Decimal('3.5'))
    """
    bare = _GROUPING.sub("", text.strip().removeprefix("+"))
    sign = decimal_sign(bare) or _DECIMAL_SIGN[language]
    return read(bare, sign)


def decimal_sign(text: str) -> str:
    """The decimal sign that a number gives away by itself, empty if it could be either.

    >>> decimal_sign("1.250,5"), decimal_sign("12,50"), decimal_sign("1.250"), decimal_sign("1.000.000")
    (',', ',', '', ',')
    """
    dots, commas = text.count("."), text.count(",")
    if dots and commas:
        return "," if text.rfind(",") > text.rfind(".") else "."
    if dots > 1 or commas > 1:
        return "," if dots else "."
    if not dots and not commas:
        return ""
    sign = "." if dots else ","
    whole, _, part = text.partition(sign)
    thousands = len(part) == 3 and 1 <= len(whole.lstrip("-")) <= 3 and not whole.lstrip("-").startswith("0")
    return "" if thousands else sign


def read(text: str, sign: str) -> Decimal | None:
    """A number with a known decimal sign; None if it is none. Between thousands stand three digits each.

    >>> read("-1.234,5", ","), read("12a", "."), read("01.01.2026", ",")
    (Decimal('-1234.5'), None, None)
    """
    whole, _, part = text.replace("−", "-").partition(sign)
    first, *groups = whole.split("," if sign == "." else ".")
    digits = first.removeprefix("-") + "".join(groups)
    grouped = all(len(group) == 3 for group in groups) and (not groups or 1 <= len(first.lstrip("-")) <= 3)
    if not grouped or len(digits) > 24 or len(part) > 24 or not f"{digits}{part}".isdecimal() or not digits:
        return None
    value = Decimal(f"{digits}.{part}" if part else digits)
    return -value if first.startswith("-") else value


def shown(value: Decimal, language: Language, places: int | None = None) -> str:
    """A number as the language writes it; without `places` as exact as it is.

    >>> shown(Decimal("1234.5"), "de"), shown(Decimal("1234.5"), "en", 2)
    ('1.234,5', '1,234.50')
    """
    exact = value.normalize() if value else Decimal(0)
    text = f"{exact if places is None else rounded(value, places):,f}"
    if language == "en":
        return text
    return text.translate(str.maketrans(",.", ".,"))


def rounded(value: Decimal, places: int = 2) -> Decimal:
    """Commercial rounding: a half goes away from zero.

    >>> rounded(Decimal("0.125"))
    Decimal('0.13')
    """
    return value.quantize(_CENT if places == 2 else Decimal(1).scaleb(-places), ROUND_HALF_UP)


def money(value: Decimal, currency: str, language: Language) -> str:
    """An amount as the language writes it.

    >>> money(Decimal("1250"), "EUR", "de"), money(Decimal("1250"), "EUR", "en")
    ('1.250,00 EUR', 'EUR 1,250.00')
    """
    amount = shown(value, language, 2)
    return f"{currency} {amount}" if language == "en" else f"{amount} {currency}"
