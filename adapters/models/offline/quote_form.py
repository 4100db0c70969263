"""A filled-in form as a message: the blanks of a quote draft with what a person wrote into them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from adapters.models.offline.numbers import NUMBER, parse
from adapters.models.offline.order import Figure, Order, Position, read_order
from adapters.models.offline.reading import shortened
from routing.vocabulary import Language
from routing.wording import Words

FIELDS: dict[str, Words] = {
    "goods": {"da": "Vare", "de": "Ware", "en": "Goods"},
    "quantity": {"da": "Antal", "de": "Menge", "en": "Quantity"},
    "price": {"da": "Enhedspris", "de": "Einzelpreis", "en": "Unit price"},
    "customer": {"da": "Kunde", "de": "Kunde", "en": "Customer"},
    "delivery": {"da": "Levering", "de": "Lieferung", "en": "Delivery"},
    "payment": {"da": "Betaling", "de": "Zahlung", "en": "Payment"},
    "vat": {"da": "Moms", "de": "Umsatzsteuer", "en": "VAT"},
    "number": {"da": "Tilbudsnr.", "de": "Angebotsnummer", "en": "Quote no."},
    "valid": {"da": "Gyldigt til", "de": "Gültig bis", "en": "Valid until"},
}
LONGEST_TITLE = 80
"""Characters of a position's name in a label."""
_MOST = 50
"""Lines of a form; a longer text is none."""

_NAMES = {word.lower(): field for field, words in FIELDS.items() for word in words.values()}
_LINE = re.compile(
    rf"(?P<label>{'|'.join(map(re.escape, _NAMES))})(?: \((?P<of>.{{1,100}})\))?:"
    r"[ \t]*(?P<value>\S.{0,500})",
    re.IGNORECASE,
)
_NUMBER = re.compile(NUMBER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One field that was filled in."""

    field: str
    position: str
    """The title of the position that it is about, empty where it is about the whole quote."""
    value: str


def answers(text: str) -> tuple[Answer, ...]:
    """What a form says; nothing if the text is anything but a form.

    >>> [(answer.field, answer.value) for answer in answers("Lieferung: KW 50\\nKunde: Müller GmbH")]
    [('delivery', 'KW 50'), ('customer', 'Müller GmbH')]
    >>> answers("Lieferung: KW 50, und was kostet das?\\nDanke!")
    ()
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = [_LINE.fullmatch(line) for line in lines[: _MOST + 1]]
    if not all(found) or len(found) > _MOST:
        return ()
    return tuple(
        Answer(field=_NAMES[line["label"].lower()], position=line["of"] or "", value=line["value"].strip())
        for line in found
        if line
    )


def fill(order: Order, given: Iterable[Answer], language: Language) -> Order:
    """The order with the answers in it; one that fits nowhere changes nothing."""
    for answer in given:
        order = _filled(order, answer, language)
    return order


def _filled(order: Order, answer: Answer, language: Language) -> Order:
    match answer.field:
        case "customer":
            order = replace(order, customer=answer.value)
        case "delivery":
            order = replace(order, delivery=answer.value)
        case "payment":
            order = replace(order, payment=answer.value)
        case "number":
            order = replace(order, number=answer.value)
        case "valid":
            order = replace(order, valid=answer.value)
        case "vat":
            rate = _NUMBER.search(answer.value)
            order = replace(order, vat=parse(rate[0], language)) if rate else order
        case _:
            positions = order.positions or (Position(),)
            order = replace(
                order, positions=tuple(_in_position(each, answer, language) for each in positions)
            )
    return order


def _in_position(position: Position, answer: Answer, language: Language) -> Position:
    if answer.position != shortened(position.title, LONGEST_TITLE) and answer.position:
        return position
    if answer.field == "goods":
        return replace(position, goods=position.goods or answer.value)
    read = read_order(f"1 x {answer.value}" if answer.field == "price" else f"{answer.value} x", language)
    found = read.positions[0] if read.positions else Position()
    if answer.field == "price":
        return replace(position, price=position.price or found.price)
    number = _NUMBER.match(answer.value)
    value = parse(number[0], language) if number else None
    quantity = Figure(value=value, text=answer.value) if value is not None else None
    return replace(position, quantity=position.quantity or quantity, unit=position.unit or found.unit)
