"""Reading goods, quantities, prices, customer and terms out of an enquiry in three languages."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import count

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


_CURRENCIES = {"€": "EUR", "euro": "EUR", "$": "USD", "£": "GBP", "kr": "DKK", "kroner": "DKK"}
_MARK = re.compile(r"\s*¤(\d{1,4})¤\s*")
"""Stands for a price while the text is taken apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number of the enquiry."""

    value: Decimal
    text: str
    """The same as the message has it."""
    currency: str = ""
    """An ISO code; empty where it is no money."""

    @property
    def doubtful(self) -> bool:
        """`1,250` in a German text: three decimals by the book, but perhaps meant as a thousand."""
        return self.value.as_tuple().exponent == -3


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One line of a quote; what the enquiry does not say is None or empty."""

    goods: str = ""
    article: str = ""
    quantity: Figure | None = None
    unit: str = ""
    price: Figure | None = None
    """For one unit."""

    @property
    def title(self) -> str:
        """Goods and article number; empty where the enquiry names neither."""
        return " ".join(filter(None, (self.goods, self.article)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An enquiry, as far as it says anything."""

    positions: tuple[Position, ...] = ()
    customer: str = ""
    discount: Decimal | None = None
    """Percent."""
    vat: Decimal | None = None
    """Percent."""
    vat_inside: bool = False
    """The enquiry says `incl. VAT`, which may mean the prices or the total."""
    delivery: str = ""
    """Incoterm, place or time, verbatim."""
    payment: str = ""
    """Verbatim."""
    number: str = ""
    """The quote's own number."""
    valid: str = ""
    """Until when the quote holds, verbatim."""

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies of the prices, each once."""
        return tuple(dict.fromkeys(p.price.currency for p in self.positions if p.price))


def read_order(text: str, language: Language) -> Order:
    """Take the enquiry apart; each part that was understood is cut out before the next is looked for."""
    order, rest = Order(), _in_clauses(text[:_READ])
    for reader in (_customer, _discount, _vat, _terms):
        order, rest = reader(order, rest, language)
    return replace(order, positions=_positions(rest, language))


def _in_clauses(text: str) -> str:
    """The text on one line, with a semicolon where a line ends that no comma continues."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return " ".join(line if line.endswith(",") else f"{line};" for line in lines)


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
    percent = parse(rate, language) if rate else None
    return replace(order, vat=percent, vat_inside=bool(found["inside"])), _cut(text, found)


def _terms(order: Order, text: str, _: Language) -> tuple[Order, str]:
    """Delivery and payment stay as they were said."""
    parts: list[str] = []
    for pattern in (DELIVERY, TERMS):
        if found := pattern.search(text):
            parts.append(found[0].strip())
            text = _cut(text, found)
    payment = PAYMENT.search(text)
    if payment:
        text = _cut(text, payment)
    return replace(order, delivery=", ".join(parts), payment=payment[0].strip() if payment else ""), text


def _positions(text: str, language: Language) -> tuple[Position, ...]:
    """What is left after customer and terms: clauses with goods, quantities and prices."""
    prices = [_price(found, language) for found in PRICE.finditer(text)]
    numbers = count()
    marked = PRICE.sub(lambda _: f" ¤{next(numbers)}¤ ", text)
    positions: list[Position] = []
    for clause in SPLIT.split(ASKING.sub("", marked.strip(" ;"))):
        mark = _MARK.search(clause)
        position = _position(_bare(_MARK.sub(" ", clause)), language)
        _add(replace(position, price=prices[int(mark[1])] if mark else None), positions)
    return tuple(positions)


def _price(found: re.Match[str], language: Language) -> Figure | None:
    """None for a number whose signs contradict each other."""
    text = (found["n1"] or found["n2"]).strip()
    sign = (found["c1"] or found["c2"]).lower().rstrip(".")
    value = parse(text, language)
    return (
        None
        if value is None
        else Figure(value=value, text=text, currency=_CURRENCIES.get(sign, sign.upper()))
    )


def _add(found: Position, positions: list[Position]) -> None:
    """A clause with a quantity begins a position; any other adds its article or price to the one before."""
    if found.quantity is not None or not positions:
        if found.title or found.quantity is not None:
            positions.append(found)
        return
    last = positions[-1]
    positions[-1] = replace(last, price=last.price or found.price, article=last.article or found.article)


def _bare(clause: str) -> str:
    """Without the little words at both ends."""
    clause = LEADING.sub("", clause.strip(" ,;.:!?"))
    return TRAILING.sub("", TRAILING.sub("", clause)).strip(" ,;:!?")


def _position(clause: str, language: Language) -> Position:
    quantity, unit, goods = _quantity(clause, language)
    labelled = LABELLED.search(goods)
    article = labelled or ARTICLE.search(goods)
    if article is None:
        return Position(goods=goods, quantity=quantity, unit=unit)
    code = labelled["article"] if labelled else article[0]
    goods = f"{goods[: article.start()]} {goods[article.end() :]}".replace("( )", " ")
    return Position(goods=_bare(" ".join(goods.split())), article=code, quantity=quantity, unit=unit)


def _quantity(clause: str, language: Language) -> tuple[Figure | None, str, str]:
    """Quantity, unit and the rest of a clause that begins with a number or a number word."""
    found = QUANTITY.match(clause)
    if found:
        value = parse(found["n"], language)
        quantity = None if value is None else Figure(value=value, text=found["n"])
        return quantity, (found["unit"] or "").strip("x× "), found["goods"].strip()
    first, _, rest = clause.partition(" ")
    number = COUNT_WORDS[language].get(first.lower())
    if number is None:
        return None, "", clause
    return Figure(value=Decimal(number), text=first), "", rest
