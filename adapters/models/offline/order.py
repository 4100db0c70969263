"""Reading goods, quantities, prices, customer and terms out of an enquiry in three languages."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from adapters.models.offline.numbers import NUMBER, parse
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
_CURRENCY = r"(?:€|\$|£|(?:EUR|Euro|DKK|kroner|kr|USD|GBP|CHF|SEK|NOK|PLN)\b\.?)"
_LEGAL_FORM = (
    r"(?:GmbH & Co\. ?KG|GmbH|gGmbH|AG|KG|OHG|UG|SE|e\.K\.|A/S|ApS|I/S|IVS|K/S|P/S|AB|AS|Oy|Ltd\.?|Limited|LLC|LLP|Inc\.?|PLC"
    r"|plc|Corp\.?|B\.?V\.?|N\.?V\.?|S\.?A\.?|SAS|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|Sp\. z o\.o\.)"
)
_LETTER = r"[^\W\d_]"
_TO = r"(?i:an|für|til|to|for|kunden?:?|customer:?|von|fra|from)"
_FIRM = re.compile(
    rf"\b{_TO}\s+(?i:(?:die|das|den|firma|firmaet|the|our customer|unseren kunden|kunden)\s)?"
    rf"(?P<name>[\w&](?:(?!\b{_TO}\s)[^,;:\n]){{0,60}}?(?<!\w){_LEGAL_FORM})(?!\w)"
)
_NAMED = re.compile(
    rf"\b(?i:an|til|to|kunde:?|customer:?|firma|firmaet)\s+(?i:(?:die|den|the|firma|herrn|frau)\s)?"
    rf"(?P<name>[A-ZÆØÅÄÖÜ][\w&.'-]{{1,30}}(?:\s(?:[A-ZÆØÅÄÖÜ][\w&.'-]{{0,30}}|&|og|und|and|of|i)){{0,4}})"
)
_FOR = re.compile(
    r"\b(?:for|für)\s+(?P<name>[A-ZÆØÅÄÖÜ][\w&.'-]{1,30}(?:\s(?:[A-ZÆØÅÄÖÜ][\w&.'-]{0,30}|&)){0,4})"
)
_REDUCTION = r"(?:mængderabat|rabatt?|preisnachlass|nachlass|discount|off\b)"
_DISCOUNT = re.compile(
    rf"(?P<a>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?(?:%|pct\.?|procent|prozent|percent)\s?(?:{_REDUCTION})"
    rf"|{_REDUCTION}\s(?:på\s|von\s|of\s|:\s)?(?P<b>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?(?:%|pct\.?|procent|prozent|percent)",
    re.IGNORECASE,
)
_TAX = r"(?:moms|mwst\.?|mehrwertsteuer|ust\.?|umsatzsteuer|vat)\b"
_VAT = re.compile(
    rf"(?:(?P<inside>inkl\.?|incl\.?|including|med|mit|with)\s|(?:zzgl\.?|plus|ekskl\.?|exkl\.?|excl\.?|ex|uden|ohne|\+)\s)?"
    rf"(?:(?P<a>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?%\s?)?{_TAX}(?:\s(?P<b>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?%)?",
    re.IGNORECASE,
)
_TERMS = re.compile(
    r"\b(?:(?:EXW|FCA|CPT|CIP|DAP|DPU|DDP|FAS|FOB|CFR|CIF)\b(?:\s[A-ZÆØÅÄÖÜ][\w-]{1,30}){0,2}"
    r"|(?i:ab werk|frei haus|frit leveret|ab fabrik|ex works|carriage paid))"
)
_DELIVERY = re.compile(
    r"\b(?:(?:frit |bei )?(?:liefer(?:ung|zeit|termin|bar)|lever(?:ing(?:stid)?|et|es)|(?:to be )?deliver(?:y(?: time)?|ed)))\b(?:[^,;\n.]|(?<=\d)\.|\.(?=\w)){0,60}",
    re.IGNORECASE,
)
_PAYMENT = re.compile(
    r"\b(?:zahl(?:ung|bar|ungsziel)|betaling(?:sbetingelser)?|payment|payable)\b[^,;\n.]{0,60}", re.IGNORECASE
)
_EACH = r"(?:each|apiece|per (?:piece|unit|item)|a piece|(?:pro|je|per) (?:stück|stk\.?|meter|kg|m)|pr\.? ?(?:stk\.?|styk|stykke?|meter|kg|m)|stykket|/ ?(?:stk|stück|pc|kg|m)\b\.?)"
_PRICE = re.compile(
    rf"(?:\b(?:zum preis von|zu je|zu|à|á|a|til|at|for|je|um|til en pris af|pris|preis|price|stückpreis|einzelpreis|stykpris|unit price)[: ]\s?|@\s?)?"
    rf"(?:(?P<c1>{_CURRENCY})\s?(?P<n1>{NUMBER})|(?P<n2>{NUMBER})(?:,-)?\s?(?P<c2>{_CURRENCY}))"
    rf"(?:,-)?(?:\s?{_EACH})?",
    re.IGNORECASE,
)
_UNITS = (
    r"(?:stk\.?|stück|stck\.?|pcs\.?|pieces?(?: of)?|x|×|meter|m|kg|tons?|tonnen|liter|l|sæt|sets?(?: of)?|satz|par|paar|pairs?(?: of)?"
    r"|paller|paletten|pallets?(?: of)?|kasser|kisten|boxes(?: of)?|timer|stunden|hours(?: of)?|rollen|ruller|rolls(?: of)?)"
)
_COUNT_WORDS: dict[Language, dict[str, int]] = {
    "da": {"en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ti": 10, "tolv": 12},
    "de": {"ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
           "acht": 8, "zehn": 10, "zwölf": 12},
    "en": {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
           "ten": 10, "twelve": 12},
}  # fmt: skip
_ASKING = re.compile(
    r"^(?:(?:hej|hallo|hi|hello|moin|bitte|please|kan du|kannst du|können sie|could you|can you|lav|skriv|send|mach|erstelle?n?"
    r"|schreibe?n?|make|write|draft|prepare|create|give me|give|us|me|mig|os|mir|uns|i need|we need|jeg skal bruge|vi skal bruge"
    r"|ich brauche|wir brauchen|lige|gerne|et|en|ein|eine|einen|a|an|the|udkast til|entwurf für|entwurf|tilbud|angebot|angebots"
    r"|quotation|quote|offer|pristilbud|på|af|für|fuer|über|on|for|of|von|regarding|vedr\.?)\b[\s,:!]*)+",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*[;\n]\s*|\s*,\s+|\s+(?:und|sowie|samt|og|samt|and|plus|\+)\s+|(?<!stk)(?<!pcs)(?<!stck)(?<!nr)(?<!no)(?<!ca)\.\s+|\.$",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    rf"^(?P<n>{NUMBER})\s?(?:(?P<unit>{_UNITS})(?=[\s\d]|$))?\s*(?P<goods>.*)$", re.IGNORECASE | re.DOTALL
)
_LEADING = re.compile(
    r"^(?:für|über|på|af|of|for|von|on|til|mit|med|with|auf|dazu|plus|samt|sowie|und|og|and)\s+",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"\s+(?:für|über|på|af|of|for|von|on|til|to|an|mit|med|with|zu|à|at|og|und|and|inkl\.?|zzgl\.?|plus|abzüglich|minus|less)$",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"\b(?:art(?:ikel)?[.-]{0,2} ?(?:nr|nummer)\.?|varenr\.?|varenummer|item (?:no\.?|number)|part (?:no\.?|number)|p/n|typ|type|model|modell)"
    r"[: ]\s?(?P<article>[\w./-]{1,40})",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?<![\w.,/-])(?=[\w./-]{0,30}\d)(?:[A-ZÆØÅÄÖÜ]{1,6} )?[\w./-]{2,40}(?![\w])")


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
    found = _FIRM.search(text) or _NAMED.search(text) or (_FOR.search(text) if language == "en" else None)
    if found is None:
        return order, text
    return replace(order, customer=found["name"].strip()), _cut(text, found)


def _discount(order: Order, text: str, language: Language) -> tuple[Order, str]:
    found = _DISCOUNT.search(text)
    if found is None:
        return order, text
    return replace(order, discount=parse(found["a"] or found["b"], language)), _cut(text, found)


def _vat(order: Order, text: str, language: Language) -> tuple[Order, str]:
    found = _VAT.search(text)
    if found is None:
        return order, text
    rate = found["a"] or found["b"]
    order = replace(order, vat_mentioned=True, vat_inside=bool(found["inside"]))
    return replace(order, vat=parse(rate, language) if rate else None), _cut(text, found)


def _terms(order: Order, text: str, language: Language) -> tuple[Order, str]:  # noqa: ARG001  the readers share one signature
    parts: list[str] = []
    for pattern in (_DELIVERY, _TERMS):
        if found := pattern.search(text):
            parts.append(found[0].strip())
            text = _cut(text, found)
    payment = _PAYMENT.search(text)
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
    marked = _PRICE.sub(priced, _ASKING.sub("", text.strip(" ;")))
    for part in _SPLIT.split(marked):
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
    part = _LEADING.sub("", part.strip(" ,;.:!?"))
    return _TRAILING.sub("", _TRAILING.sub("", part)).strip(" ,;:!?")


def _position(text: str, language: Language) -> Position:
    first, _, rest = text.partition(" ")
    quantity, unit, goods = None, "", text
    found = _QUANTITY.match(text)
    if found:
        quantity, unit, goods = parse(found["n"], language), found["unit"] or "", found["goods"].strip()
    elif first.lower() in _COUNT_WORDS[language]:
        quantity, goods = Decimal(_COUNT_WORDS[language][first.lower()]), rest
    labelled = _LABELLED.search(goods)
    article = labelled or _ARTICLE.search(goods)
    if article is None:
        return Position(goods=goods, quantity=quantity, unit=unit)
    code = labelled["article"] if labelled else article[0]
    goods = f"{goods[: article.start()]} {goods[article.end() :]}"
    return Position(goods=_bare(" ".join(goods.split())), article=code, quantity=quantity, unit=unit)
