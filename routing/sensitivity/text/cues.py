"""Words that stand beside a number and say what it is."""

from collections.abc import Sequence

from routing.sensitivity.text.expression import Expression

_THINGS = (
    "ordre", "order", "auftrag", "faktura", "rechnung", "invoice", "bestell", "artikel", "article", "part-",
    "part#", "partno", "partnumber", "varen", "varer", "varekode", "teil", "serie", "serial", "batch",
    "charge", "ticket",
    "version", "build", "ean", "gtin", "isbn", "issn", "sku", "tracking", "sendung", "pakke", "commit",
    "revision", "referen", "zeichnung", "tegning", "drawing", "material", "upc", "barcode", "stregkode",
    "s/n", "serien", "beleg", "bilag", "periode", "meldung", "melding", "fejl", "error", "fehler", "kontrakt",
    "vertrag", "contract", "projekt", "project", "asset", "container", "zolltarif", "taric", "hs-code",
    "dokument", "document", "lieferschein", "følgeseddel", "transport", "tilbud", "angebot", "quote",
    "journal",
    "sagsnr", "aktenz", "kunden", "kunde", "debitor", "kreditor", "supplier", "lieferant", "leverandør",
    "cas",
    "cvr", "ust-id", "hrb", "vat", "modell", "reservedel", "ersatzteil", "lagernr", "smelte",
    "schmelz", "heatno", "heatnr", "lotn", "partinr", "guss-", "gussn",
    "partinummer", "chargn", "produktionsn", "fabrikat",
    "fertigungsn", "sscc", "grai", "kolli", "colli", "pallenr", "palle-", "pallet",
)  # fmt: skip
_HEADS = frozenset(word[:3] for word in _THINGS)
"""Their first letters: few words begin with them, and none of the list is shorter."""
_WHOLE_WORDS = frozenset(
    [
        "part",
        "parts",
        "lot",
        "lots",
        "po",
        "case",
        "model",
        "sag",
        "del",
        "id",
        "sn",
        "type",
        "typ",
        "pos",
        "position",
        "din",
        "iso",
        "en",
        "pn",
        "p/n",
        "hs",
        "ref",
        "rma",
        "ean",
        "heat",
        "heats",
        "melt",
        "cast",
        "coil",
        "parti",
        "sats",
        "nve",
        "awb",
        "cmr",
        "mrn",
        "eori",
        "imo",
        "booking",
        "seal",
        "plombe",
        "siegel",
        "voyage",
    ]
)
NUMBER_WORDS = frozenset(
    {"no", "nos", "nr", "nrs", "nummer", "numre", "nummern", "number", "numbers", "id", "is", "er", "ist",
     "code", "kode"}
)  # fmt: skip
_NO_DIGITS = Expression("[^0-9\u00b2\u00b3\u00b9\u0600-\U0010ffff]*")
"""Letters of Europe among them; whether one further on is a digit is asked one by one."""
_EDGES = ".:#,;()\"'"
_REACH = 32


def counts_things(before: str) -> bool:
    """Whether the lower-case text right before a number says that it is an order, part or the like.

    >>> counts_things("your order no. "), counts_things("mein vorname ist ")
    (True, False)
    """
    words = before[-_REACH:].rpartition("\n")[2].split()
    while words and (words[-1].strip(_EDGES) in NUMBER_WORDS or words[-1].strip(":") == "#"):
        words.pop()
    if not words:
        return False
    word = words[-1].strip(_EDGES)
    return (word[:3] in _HEADS and word.startswith(_THINGS)) or word in _WHOLE_WORDS


def said(before: str, words: Sequence[str]) -> bool:
    """Whether one of the words occurs in the lower-case text."""
    for word in words:  # noqa: SIM110 - a generator would take twice the time, and this is asked all the time
        if word in before:
            return True
    return False


def leading_words(before: str) -> str:
    """The part of the lower-case text that leads up to a number: its line, from the last digit on.

    >>> leading_words("faktura 12, tlf. "), leading_words("1;2;")
    (', tlf. ', ';')
    """
    line = before.rpartition("\n")[2]
    if not line:
        return line
    behind = _NO_DIGITS.match(line[::-1])
    position = len(line) - (behind.end() if behind else 0)
    while position and not line[position - 1].isdigit():
        position -= 1
    return line[position:]
