"""Quote drafts: a letter with a table of positions that asks for what is missing and invents no price."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.numbers import money, rounded, shown
from adapters.models.offline.order import Figure, Order, Position, read_order
from adapters.models.offline.quote_form import FIELDS, LONGEST_TITLE, Answer, answers, fill
from adapters.models.offline.reading import shortened
from routing.vocabulary import Language, Request
from routing.wording import Words

_BLANK = "____"
_LABEL = re.compile(r"^(?:lieferung|levering|delivery|zahlung|betaling|payment)\b", re.IGNORECASE)
_EARLIER = 6
"""Turns of the thread in which the goods are looked for when the message only adds to them."""
_MOST = 40
"""Positions."""

_LABELS: dict[str, Words] = {
    **FIELDS,
    "title": {"da": "Tilbud (udkast)", "de": "Angebot (Entwurf)", "en": "Quote (draft)"},
    "to": {"da": "Til", "de": "An", "en": "To"},
    "date": {"da": "Dato", "de": "Datum", "en": "Date"},
    "article": {"da": "Varenr.", "de": "Artikelnr.", "en": "Item no."},
    "line": {"da": "Beløb", "de": "Betrag", "en": "Amount"},
    "position": {"da": "Pos.", "de": "Pos.", "en": "Item"},
    "sum": {"da": "Sum", "de": "Summe", "en": "Sum"},
    "discount": {"da": "Rabat", "de": "Rabatt", "en": "Discount"},
    "net": {"da": "Nettobeløb", "de": "Nettobetrag", "en": "Net amount"},
    "total": {"da": "I alt", "de": "Gesamtbetrag", "en": "Total"},
    "needed": {"da": "Mangler stadig", "de": "Noch nötig", "en": "Still needed"},
    "check": {"da": "Tjek venligst", "de": "Bitte prüfen", "en": "Please check"},
}
_OPENING: Words = {
    "da": "Kære {to}\n\nTak for jeres forespørgsel. Vi tilbyder med glæde:",
    "de": "Sehr geehrte Damen und Herren,\n\nvielen Dank für Ihre Anfrage. Gern bieten wir Ihnen an:",
    "en": "Dear Sir or Madam,\n\nThank you for your enquiry. We are pleased to offer you:",
}
_CLOSING: Words = {
    "da": "I er meget velkomne til at kontakte os, hvis I har spørgsmål. Vi ser frem til at høre fra jer.\n\n"
    "Med venlig hilsen  \n____ (navn)",
    "de": "Bei Fragen sind wir gern für Sie da. Wir freuen uns auf Ihren Auftrag.\n\nMit freundlichen Grüßen"
    "  \n____ (Name)",
    "en": "Please do not hesitate to contact us if you have any questions. We look forward to your order.\n\n"
    "Kind regards  \n____ (name)",
}
_NO_PRICE: Words = {
    "da": "Jeg finder ikke på priser. Svar her i tråden med enhedsprisen og valutaen, så regner jeg beløbene"
    " ud.",
    "de": "Preise erfinde ich nicht. Antworten Sie hier im Thread mit Einzelpreis und Währung, dann rechne"
    " ich die"
    " Beträge aus.",
    "en": "I do not invent prices. Reply in this thread with the unit price and currency, and I will do the"
    " sums.",
}
_CURRENCIES_DIFFER: Words = {
    "da": "Priserne står i flere valutaer; derfor er der ingen sum.",
    "de": "Die Preise stehen in mehreren Währungen; deshalb gibt es keine Summe.",
    "en": "The prices are in several currencies, so there is no sum.",
}
_DOUBT: Words = {
    "da": "»{text}« er læst som {value}.",
    "de": "„{text}“ ist als {value} gelesen.",
    "en": "“{text}” was read as {value}.",
}  # fmt: skip
_VAT_INSIDE: Words = {
    "da": "Momsen er lagt oven i de nævnte priser. Er den allerede med i dem?",
    "de": "Die Umsatzsteuer ist auf die genannten Preise aufgeschlagen. Ist sie darin schon enthalten?",
    "en": "VAT was added to the prices given. Do they already include it?",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """The money of a quote whose prices and quantities are all known."""

    lines: Decimal
    reduction: Decimal
    net: Decimal
    vat: Decimal
    total: Decimal


def quote(request: Request) -> str:
    """A letter with what the enquiry says, and a list of what it does not."""
    language = request.language
    order = _order(request)
    total = price_up(order)
    parts = [
        _head(order, language),
        _OPENING[language].format(to=order.customer or _BLANK),
        "\n".join(_table(order, language)),
        "\n".join((*(_sums(order, total, language) if total else ()), *_terms(order, language))),
        _CLOSING[language],
        "---",
        *_open_points(order, language),
    ]
    return signed("\n\n".join(part for part in parts if part), Made.TEMPLATE, language)


def price_up(order: Order) -> Sum | None:
    """Line totals, discount, VAT and total; None unless every position has a price and a quantity.

    Each amount is rounded to the cent by itself, so that the printed ones add up.
    """
    amounts = [found.value for position in order.positions if (found := amount(position))]
    if not amounts or len(amounts) < len(order.positions) or len(order.currencies) > 1:
        return None
    lines = sum(amounts, Decimal(0))
    reduction = rounded(lines * (order.discount or Decimal(0)) / 100)
    net = lines - reduction
    vat = rounded(net * (order.vat or Decimal(0)) / 100)
    return Sum(lines=lines, reduction=reduction, net=net, vat=vat, total=net + vat)


def amount(position: Position) -> Figure | None:
    """What a position costs; None if price or quantity is missing."""
    if position.price is None or position.quantity is None:
        return None
    return replace(position.price, value=rounded(position.price.value * position.quantity.value))


def _order(request: Request) -> Order:
    """The order in the message; one that only adds a price or a customer is read with the lines before it.

    What came as a filled-in form is put into the order that it was asked for.
    """
    text = ""
    said = [turn.text for turn in request.turns if turn.role == "user"]
    order, given = Order(), list[Answer]()
    for earlier in reversed(said[-_EARLIER:]):
        if form := answers(earlier):
            given = [*form, *given]
            continue
        text = f"{earlier}\n{text}" if text else earlier
        order = read_order(text, request.language)
        if any(position.title for position in order.positions):
            break
    return fill(order, given, request.language)


def _head(order: Order, language: Language) -> str:
    def row(label: str, value: str) -> str:
        return f"{_LABELS[label][language]}: {value or _BLANK}"

    return "  \n".join(
        (
            f"**{_LABELS['title'][language]}**",
            row("to", order.customer),
            f"{row('number', order.number)} · {row('date', '')} · {row('valid', order.valid)}",
        )
    )


def _table(order: Order, language: Language) -> Iterator[str]:
    heads = ("position", "goods", "article", "quantity", "price", "line")
    yield f"| {' | '.join(_LABELS[head][language] for head in heads)} |"
    yield "|---|---|---|---:|---:|---:|"
    for number, position in enumerate(order.positions[:_MOST] or (Position(),), 1):
        cells = (
            str(number),
            shortened(position.goods, 120) or _BLANK,
            position.article or ("–" if position.goods else _BLANK),
            _quantity(position, language),
            _money(position.price, language),
            _money(amount(position), language),
        )
        yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _money(figure: Figure | None, language: Language) -> str:
    return _BLANK if figure is None else money(figure.value, figure.currency, language)


def _quantity(position: Position, language: Language) -> str:
    if position.quantity is None:
        return _BLANK
    return f"{shown(position.quantity.value, language)} {position.unit}".strip()


def _sums(order: Order, total: Sum, language: Language) -> Iterator[str]:
    def row(label: str, value: Decimal, percent: Decimal | None = None) -> str:
        rate = f" {shown(percent, language)} %" if percent is not None else ""
        return f"- {_LABELS[label][language]}{rate}: {money(value, order.currencies[0], language)}"

    if order.discount:
        yield row("sum", total.lines)
        yield row("discount", -total.reduction, order.discount)
    if order.vat is None:
        yield row("net", total.net).replace("- ", "- **", 1) + "**"
        return
    yield row("net", total.net)
    yield row("vat", total.vat, order.vat)
    yield row("total", total.total).replace("- ", "- **", 1) + "**"


def _terms(order: Order, language: Language) -> Iterator[str]:
    if order.discount and price_up(order) is None:
        yield f"- {_LABELS['discount'][language]}: {shown(order.discount, language)} %"
    yield f"- {_LABELS['delivery'][language]}: {_unlabelled(order.delivery) or _BLANK}"
    yield f"- {_LABELS['payment'][language]}: {_unlabelled(order.payment) or _BLANK}"


def _unlabelled(terms: str) -> str:
    """`in 4 weeks` out of `Delivery in 4 weeks`, because the label stands there already."""
    return _LABEL.sub("", terms, count=1).strip(" :") or terms


def _open_points(order: Order, language: Language) -> Iterator[str]:
    needed = "\n".join(f"- {label}: {_BLANK}" for label in _missing(order, language))
    yield f"**{_LABELS['needed'][language]}**\n{needed}"
    checks = list(_checks(order, language))
    if checks:
        yield "\n".join((f"**{_LABELS['check'][language]}**", *(f"- {check}" for check in checks)))
    if any(position.price is None for position in order.positions) or not order.positions:
        yield _NO_PRICE[language]


def _missing(order: Order, language: Language) -> Iterator[str]:
    positions = order.positions or (Position(),)
    for name, gone in (
        ("goods", [p for p in positions if not p.title]),
        ("quantity", [p for p in positions if p.quantity is None]),
        ("price", [p for p in positions if p.price is None]),
    ):
        for position in gone[:_MOST]:
            title = shortened(position.title, LONGEST_TITLE)
            yield f"{_LABELS[name][language]}{f' ({title})' if title else ''}"
    for name, given in (
        ("customer", order.customer),
        ("delivery", order.delivery),
        ("payment", order.payment),
        ("vat", order.vat is not None),
        ("number", order.number),
        ("valid", order.valid),
    ):
        if not given:
            yield f"{_LABELS[name][language]}{' (%)' if name == 'vat' else ''}"


def _checks(order: Order, language: Language) -> Iterator[str]:
    if len(order.currencies) > 1:
        yield _CURRENCIES_DIFFER[language]
    if order.vat_inside and order.vat is not None and price_up(order):
        yield _VAT_INSIDE[language]
    for position in order.positions:
        for figure in (position.quantity, position.price):
            if figure is not None and figure.doubtful:
                yield _DOUBT[language].format(text=figure.text, value=shown(figure.value, language))
