"""What a customer pays: an amount beside a customer, or beside a company that we deal with."""

import re
from collections.abc import Iterator

from routing.sensitivity.names.title_words import is_title_word
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.led import Led
from routing.sensitivity.text.reading import Reading, words_of
from routing.sensitivity.text.verdicts import Verdicts
from routing.sensitivity.topics.company_runs import companies
from routing.sensitivity.topics.customer_words import (
    ASKED,
    BEFORE,
    BOUGHT,
    DEAL_STEMS,
    DEALS,
    FIRST_PARTS,
    HANDED,
    LAST,
    LAST_PARTS,
    NO_NAME,
    NOBODY,
    OPENING,
    PRICED,
    PRICED_TOGETHER,
    RECEIVED,
)
from routing.sensitivity.topics.dealing_words import HINTS, MONEY
from routing.sensitivity.topics.dealings import Knows, customers
from routing.sensitivity.topics.topic import Topic
from routing.vocabulary import Level

_COMPANIES = (" gmbh", " aps", " ohg", " ltd", " llc", " plc", " limited", " oyj", " s.r.o", " sp. z o")
_SLASHED_COMPANIES = (" a/s", " i/s", " k/s", " p/s")
_SHORT_COMPANIES = (
    " inc.", " s.a.", " b.v.", " ag ", " kg ", " se ", " ag,", " ag.", " ag:", " kg,", " kg:", " bv ",
    " bv\n",
    " bv,", " nv ", " ab ", " ab,", " oy ", " kgaa", " eg ", " ug ",
)  # fmt: skip
_PARTS_OF_SHORT = words_of("inc s b ag kg se bv nv ab oy kgaa eg ug")
"""The words in them: without one, none of them needs to be looked for."""
_AFTER_A_NAME = Expression(
    r"[A-ZÆØÅÄÖÜ][\w&.\-]{1,30} (?:Inc\.|S\.A\.|B\.V\.|AG|KG|SE|BV|NV|AB|Oy|OY|KGaA|eG|UG)(?![\w\-])"
)
"""The short ones are words, units and measures too: `12 kg`, `til og med ab lager`."""
_CUSTOMERS = words_of(
    """
    kunde kunden kundens kunder kunderne customer customer's customers client client's clients køber
    køberen käufer buyer stamkunde stammkunde storkunde großkunde neukunde bestandskunde nøglekunde
    auftraggeber ordregiver
    """
)
_DIGIT = Expression(r"[0-9]")
_NUMBER = Expression(r"[0-9]+")
_UNITS = ("€", "$", "£", "eur", "euro", "dkk", "kr", "usd", "chf", "sek", "nok", "gbp", "pln")
_UNIT = Expression(
    r"(?:[.,][0-9]{1,3})* ?(?:[€$£]|,-|(?:tkr|mio\.?|t)? ?(?:euro?s?|dkk|kr|usd|chf|sek|nok|gbp|pln"
    r"|kroner|pounds?|zloty)\b"
    r"|(?:%|pct\.?|prozent|procent|percent) ?(?:rabat|discount|nachlass|skonto|avance|margin|marge|off\b"
    r"|bonus|rebate))"
)
_WIDEST_UNIT = len("euro. ")
_AMOUNTS = (
    "€", "$", "£", "%", "eur", "dkk", "kr", "usd", "chf", "sek", "nok", "gbp", "pln", ",-", "pct", "cent",
    "zent", "pound",
)  # fmt: skip
"""One of them stands in every amount, `cent` and `zent` in a percentage."""
_PLAIN_AMOUNT = Expression(
    r"[0-9](?:[.,]?[0-9])* ?(?:%|pct\b|percent|prozent|procent)"
    r"|[0-9](?:[.,]?[0-9])* (?:a|an|per|pr\.?|pro|je|die|i|im|the) ?"
    r"(?:kilo|kg|stk|styk|stück|st\.|piece|unit|box|hour|stunde|time|tons?|tonne|m2|m²|meter|metre|month"
    r"|monat"
    r"|måned|timen|year|jahr|år|palle|pallet|palette|seat|user|liter|litre|day|tag|dag|night|visit|besuch"
    r"|clean|km|mile|gerät|einsatz|karton|flasche|vask|pose|kit|sheet|case|bag|licen[cs]e|lizenz|licens"
    r"|platz|bett|m³|m3"
    r"|time|tur|fahrt|trip|kwh|mwh|person|mann|head|klargøring|analyse|probe|prøve|page|side|seite)"
    r"|\b[0-9]{1,3}(?:[.,’ ][0-9]{3})+\b"
)
"""Without a currency: a share, a price for a unit, or a round sum."""
_BEHIND_PRICE = Led(
    "pris|preis|price|liste?|rate|bonus|rabat|nachlass|discount|rebate|margin|marge|avance|liegt|lyder"
    "|landede|landed|sits|stands|floor|cap|betrag|beløb|total|sum",
    r"(?:pris|preis|price|liste?|rate|bonus|rabat|rabatt|nachlass|discount"
    r"|rebate|margin|marge|avance|liegt bei|lyder på|landede på|landed (?:at|on)|sits at|stands at|floor"
    r"|cap|betrag|beløb|total|sum|summe)[\w\-]{0,12}[^0-9\n=]{0,14}[0-9]",
)
"""The same behind a word for price."""
_ANY_AMOUNT = Expression(
    r"(?<![\w.,\-/:#])(?<!nr )(?<!nr\. )(?<!no )(?<!no\. )(?<!uge )(?<!kw )(?<!week )(?<!tilbud )"
    r"(?<!angebot )(?<!quote )(?<!faktura )(?<!rechnung )(?<!invoice )(?<!kl )(?<!kl\. )(?<!um )(?<!at )"
    r"(?!(?:19|20)[0-9]{2}\b)(?:[0-9]{1,6}[.,][0-9]{1,2}|[0-9]{2,7})"
    r"(?:(?![\w\-/:]|\.[0-9])|k\b)"
)
"""Any number but years, weeks, hours and those of papers: where we deal with somebody, it mostly is one."""
_SHORT_AMOUNT = Expression(
    r"\b[0-9]+(?:[.,][0-9]+)?(?:k\b|p\b| ?(?:t€|tdkk|øre|cents?|pence|franken|rappen|mio)\b)"
)
"""`38k`, `4 øre`: an amount beside a name that is a customer's."""

_DEALT = gate(*DEAL_STEMS)
_PRICING = Verdicts(lambda words: {word: True for word in words if PRICED.search(word) is not None})
"""Words by themselves that say so: the expression is asked of the text only where there may be something."""


def find(reading: Reading, knows: Knows) -> Iterator[Topic]:
    """One topic, if there is both a customer and an amount."""
    lower = reading.lower
    if not reading.words:
        return
    deals = reading.may_have(_DEALT) and said(lower, DEAL_STEMS)
    customer = _has_customer(reading)
    if not customer and BOUGHT.first(reading) is not None:
        return
    if not customer and not deals and not said(lower, _AMOUNTS) and not said(lower, (*MONEY, *HINTS)):
        return
    if customer or _is_dealt_with(reading):
        amount = _amount(lower) or (_plain_amount(reading) if deals else None)
        # Whether there is a number at all is asked before what is done with it: that takes longer.
        if amount is None and (any_amount := _found(_ANY_AMOUNT, lower)) is not None:
            amount = any_amount if not customer or DEALS.first(reading) is not None else None
    else:
        amount = _beside_company(reading)
    if amount is None and not customer:
        amount = _beside_name(reading, knows)
    if amount is not None:
        yield Topic("customer", Level.CONFIDENTIAL, *amount)


def _beside_company(reading: Reading) -> tuple[int, int] | None:
    """An amount that stands near what may be a company's name, in a text about what somebody pays."""
    if not _is_about_paying(reading):
        return None
    amount = _amount(reading.lower) or _plain_amount(reading)
    if amount is None:
        return None
    near = any(start - amount[1] < _NEAR and amount[0] - end < _NEAR for start, end in companies(reading))
    return amount if near else None


def _beside_name(reading: Reading, knows: Knows) -> tuple[int, int] | None:
    """An amount near a name that stands where a customer does, or that name where something is theirs."""
    lower = reading.lower
    amount = _amount(lower) or _plain_amount(reading) or _found(_SHORT_AMOUNT, lower)
    number = None if amount else _found(_ANY_AMOUNT, lower)
    spoken = number is not None and (said(lower, MONEY) or _is_about_paying(reading))
    for one in customers(reading, knows):
        place = amount or (number if spoken or one.acts else None)
        if one.priced:
            return place or (one.start, one.end)
        if place and one.start - place[1] < _NEAR and place[0] - one.end < _NEAR:
            return place
    return None


def _is_about_paying(reading: Reading) -> bool:
    may_be = _PRICING.among(reading.hashed) or said(reading.lower, PRICED_TOGETHER)
    return bool(may_be) and PRICED.search(reading.lower) is not None


_NEAR = 120
"""Characters between a name and an amount."""


def _amount(lower: str) -> tuple[int, int] | None:
    """Where a number has a currency before or behind it, or is a discount."""
    if not said(lower, _AMOUNTS):
        return None
    for number in _NUMBER.finditer(lower):
        before = lower[max(0, number.start() - _WIDEST_UNIT) : number.start()]
        if before.rstrip(" .").endswith(_UNITS) or _UNIT.match(lower, number.end()):
            return number.span()
    return None


def _plain_amount(reading: Reading) -> tuple[int, int] | None:
    """The first that stands there without a currency."""
    found = [one.span() for one in (_PLAIN_AMOUNT.search(reading.lower), _BEHIND_PRICE.first(reading)) if one]
    return min(found, default=None)


def _found(shape: Expression, lower: str) -> tuple[int, int] | None:
    match = shape.search(lower)
    return match.span() if match is not None else None


def _has_customer(reading: Reading) -> bool:
    words, lower = reading.distinct, reading.lower
    if not _CUSTOMERS.isdisjoint(words) or said(lower, _COMPANIES):
        return True
    if "/s" in lower and said(lower, _SLASHED_COMPANIES):
        return True
    return (
        not _PARTS_OF_SHORT.isdisjoint(words)
        and said(lower, _SHORT_COMPANIES)
        and _AFTER_A_NAME.search(reading.text) is not None
    )


def _is_dealt_with(reading: Reading) -> bool:
    """Whether a company is named that we sell to: by what it is called, or by what is done with it."""
    if any(map(_is_somebody, HANDED.among(reading, as_written=True))):
        return True
    named = (
        _is_trade_named(reading)
        or any(map(_is_somebody, ASKED.finditer(reading.text)))
        or any(map(_is_somebody, RECEIVED.among(reading, as_written=True)))
    )
    return named and DEALS.first(reading) is not None


def _is_trade_named(reading: Reading) -> bool:
    """Whether a name stands beside a word for a trade: `Østjysk Mejeri`, `die brauerei tannengrund`."""
    if LAST.isdisjoint(reading.distinct) and not any(map(_is_trade, reading.distinct)):
        return False
    return any(
        (word in LAST and _is_led(reading, index))
        or (word.endswith(LAST_PARTS) and len(word) > _SHORTEST_NAME and reading.text[start].isupper())
        or (word.endswith(FIRST_PARTS) and _is_followed(reading, index))
        for index, (start, _, word) in enumerate(reading.words)
    )


def _is_trade(word: str) -> bool:
    return word.endswith(_PARTS)


def _is_led(reading: Reading, index: int) -> bool:
    """Whether a word with a capital stands right before it, that is more than the first of a sentence."""
    if not index:
        return False
    start, end, word = reading.words[index - 1]
    gap = reading.text[end : reading.words[index][0]]
    return gap in {" ", "-", " & "} and reading.text[start].isupper() and word not in NOBODY


def _is_followed(reading: Reading, index: int) -> bool:
    """Whether the rest of the name stands right behind it, in small letters too where all are small."""
    if index + 1 >= len(reading.words):
        return False
    start, end, word = reading.words[index + 1]
    if start - reading.words[index][1] != 1 or end - start < _SHORTEST_REST or word in NO_NAME:
        return False
    led = reading.words[index - 1][2] if index else ""
    return reading.text[start].isupper() or (
        led in BEFORE and reading.text[reading.words[index][0]].islower()
    )


_PARTS = (*FIRST_PARTS, *LAST_PARTS)
_SHORTEST_NAME, _SHORTEST_REST = 7, 4


def _is_somebody(match: re.Match[str]) -> bool:
    """Whether the word with a capital is a name, and no word that merely opens a sentence."""
    first = match[1].split()[0].lower().strip(".'’")
    single = " " not in match[1]
    return first not in NOBODY and not first.endswith(OPENING) and not (single and is_title_word(first))
