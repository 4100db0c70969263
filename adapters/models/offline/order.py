"""Reading goods, quantities, prices, customer and terms out of an enquiry in three languages."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from adapters.models.offline.numbers import parse
from adapters.models.offline.order_patterns import (
    ARTICLE,
    ASKING,
    COUNT_WORDS,
    DELIVERY,
    DISCOUNT,
    FIRM,
    FOR,
    LABELLED,
    LEADING,
    NAMED,
    PAYMENT,
    PRICE,
    QUANTITY,
    SPLIT,
    TERMS,
    TRAILING,
    VAT,
)
from routing.vocabulary import Language

_READ = 4_000
"""Characters of a message that are read as an enquiry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One line of a quote; what the enquiry does not say is None or empty."""

    goods: str
    article: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    price: Decimal | None = None
    """For one unit."""
    price_text: str = ""
    """The same as the message has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An enquiry, as far as it says anything."""

    positions: tuple[Position, ...] = ()
    customer: str = ""
    currency: str = ""
    """An ISO code; empty where no price is given."""
    several_currencies: bool = False
    discount: Decimal | None = None
    """Percent."""
    vat: Decimal | None = None
    """Percent."""
    vat_mentioned: bool = False
    vat_inside: bool = False
    """The enquiry says `incl. VAT`, which may mean the prices or the total."""
    delivery: str = ""
    """Incoterm, place or time, verbatim."""
    payment: str = ""
    """Verbatim."""
    doubtful: tuple[str, ...] = ()
    """Numbers that could be read in two ways, verbatim."""


_CURRENCIES = {"€": "EUR", "euro": "EUR", "$": "USD", "£": "GBP", "kr": "DKK", "kroner": "DKK"}


def read_order(text: str, language: Language) -> Order:
    """Take the enquiry apart; each part that was understood is cut out before the next is looked for."""
    rest = " ".join(_one_blank(text[:_READ]))
    order = Order()
    for reader in (_customer, _discount, _vat, _terms):
        order, rest = reader(order, rest, language)
    return _positions(order, rest, language)


def _one_blank(text: str) -> list[str]:
    return [
        " ".join(line.split()) + ("" if line.rstrip().endswith(",") else ";") for line in text.splitlines()
    ]


def _cut(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} ; {text[found.end() :]}"


def _customer(order: Order, text: str, language: Language) -> tuple[Order, str]:
    """A firm with its legal form first, then a name after `an`, `til`, `to`, then one after `for`."""
    found = FIRM.search(text) or NAMED.search(text) or (FOR.search(text) if language == "en" else None)
    if found is None:
        return order, text
    return replace(order, customer=found["name"].strip()), _cut(text, found)


def _discount(order: Order, text: str, language: Language) -> tuple[Order, str]:
    found = DISCOUNT.search(text)
    if found is None:
        return order, text
    return replace(order, discount=parse(found["a"] or found["b"], language)), _cut(text, found)


def _vat(order: Order, text: str, language: Language) -> tuple[Order, str]:
    found = VAT.search(text)
    if found is None:
        return order, text
    rate = found["a"] or found["b"]
    order = replace(order, vat_mentioned=True, vat_inside=bool(found["inside"]))
    return replace(order, vat=parse(rate, language) if rate else None), _cut(text, found)


def _terms(order: Order, text: str, language: Language) -> tuple[Order, str]:
    parts: list[str] = []
    for pattern in (DELIVERY, TERMS):
        if found := pattern.search(text):
            parts.append(found[0].strip())
            text = _cut(text, found)
    payment = PAYMENT.search(text)
    if payment:
        text = _cut(text, payment)
    return replace(order, delivery=", ".join(parts), payment=payment[0].strip() if payment else ""), text


def _positions(order: Order, text: str, language: Language) -> Order:
    currencies: list[str] = []
    positions: list[Position] = []

    def priced(found: re.Match[str]) -> str:
        """Replace a price by a mark that a comma inside it can no longer split."""
        sign = (found["c1"] or found["c2"]).lower().rstrip(".")
        currencies.append(_CURRENCIES.get(sign, sign.upper()))
        prices.append((found["n1"] or found["n2"]).strip())
        return f" ¤{len(prices) - 1}¤ "

    prices: list[str] = []
    marked = PRICE.sub(priced, ASKING.sub("", text.strip(" ;")))
    for part in SPLIT.split(marked):
        positions = _with_part(positions, part.strip(), prices, language)
    return replace(
        order,
        positions=tuple(positions),
        currency=currencies[0] if currencies else "",
        several_currencies=len(set(currencies)) > 1,
        doubtful=tuple(price for price in prices if _is_doubtful(price, language)),
    )


def _is_doubtful(price: str, language: Language) -> bool:
    """`1,250` in a German text: three decimals by the book, but perhaps meant as a thousand."""
    value = parse(price, language)
    return value is not None and value.as_tuple().exponent == -3


_MARK = re.compile(r"\s*¤(\d{1,4})¤\s*")


def _with_part(positions: list[Position], part: str, prices: list[str], language: Language) -> list[Position]:
    """Add a part of the enquiry: a new position, or the article or price of the one before."""
    mark = _MARK.search(part)
    bare = _bare(_MARK.sub(" ", part))
    position = _position(bare, language)
    if mark:
        text = prices[int(mark[1])]
        position = replace(position, price=parse(text, language), price_text=text)
    new = position.quantity is not None or not positions
    if new:
        return (
            [*positions, position] if position.goods or position.article or position.quantity else positions
        )
    last = positions[-1]
    if position.price is not None and last.price is None:
        last = replace(last, price=position.price, price_text=position.price_text)
    if position.article and not last.article:
        last = replace(last, article=position.article)
    return [*positions[:-1], last]


def _bare(part: str) -> str:
    part = LEADING.sub("", part.strip(" ,;.:!?"))
    return TRAILING.sub("", TRAILING.sub("", part)).strip(" ,;:!?")


def _position(text: str, language: Language) -> Position:
    first, _, rest = text.partition(" ")
    quantity, unit, goods = None, "", text
    found = QUANTITY.match(text)
    if found:
        quantity, unit, goods = (
            parse(found["n"], language),
            (found["unit"] or "").strip("x× "),
            found["goods"].strip(),
        )
    elif first.lower() in COUNT_WORDS[language]:
        quantity, goods = Decimal(COUNT_WORDS[language][first.lower()]), rest
    labelled = LABELLED.search(goods)
    article = labelled or ARTICLE.search(goods)
    if article is None:
        return Position(goods=goods, quantity=quantity, unit=unit)
    code = labelled["article"] if labelled else article[0]
    goods = f"{goods[: article.start()]} {goods[article.end() :]}"
    return Position(goods=_bare(" ".join(goods.split())), article=code, quantity=quantity, unit=unit)
