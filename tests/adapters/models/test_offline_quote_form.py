"""A quote draft whose blanks were filled in."""

import pytest

from adapters.models.offline.quote import quote
from routing.blanks import blanks, filled
from routing.vocabulary import Language, Request, Turn

DIALOGS: list[tuple[Language, str, str, dict[str, str], list[str]]] = [
    (
        "de",
        "Angebot für 200 Kugellager 6204 an Müller GmbH",
        "Einzelpreis (Kugellager 6204)",
        {
            "Umsatzsteuer (%)": "19 %",
            "Lieferung": "4 Wochen",
            "Angebotsnummer": "A-7",
            "Gültig bis": "31.12.2026",
        },
        ["Müller GmbH", "700,00 EUR", "133,00 EUR", "833,00 EUR", "Lieferung: 4 Wochen", "A-7", "31.12.2026"],
    ),
    (
        "da",
        "Tilbud på 200 kuglelejer 6204 til Jensen ApS",
        "Enhedspris (kuglelejer 6204)",
        {"Moms (%)": "25", "Betaling": "30 dage netto"},
        ["Jensen ApS", "700,00", "175,00", "875,00", "Betaling: 30 dage netto"],
    ),
    (
        "en",
        "Quote for 200 ball bearings 6204 to Smith Ltd",
        "Unit price (ball bearings 6204)",
        {"VAT (%)": "20", "Delivery": "in 4 weeks"},
        ["Smith Ltd", "700.00", "140.00", "840.00", "Delivery: in 4 weeks"],
    ),
]


def _draft(language: Language, *said: str) -> str:
    turns = tuple(Turn(role="user", text=text) for text in said)
    return quote(Request(system="", turns=turns, language=language, intent="quote"))


@pytest.mark.parametrize(("language", "order", "price", "more", "words"), DIALOGS, ids=["de", "da", "en"])
def test_what_is_filled_in_stands_in_the_next_draft_with_its_sums(
    language: Language, order: str, price: str, more: dict[str, str], words: list[str]
) -> None:
    asked = blanks(_draft(language, order))
    assert {price, *more} <= set(asked)
    form = filled({price: "3.50 EUR" if language == "en" else "3,50 EUR", **more})
    draft = _draft(language, order, form)
    for expected in words:
        assert expected in draft
    assert not {price, *more} & set(blanks(draft))


def test_forms_that_come_one_after_the_other_add_up_and_the_later_one_counts() -> None:
    order = "Angebot für Müller GmbH: 200 Kugellager 6204 und 50 Dichtringe"
    first = "Einzelpreis (Kugellager 6204): 3,50 EUR\nLieferung: 4 Wochen"
    second = "Einzelpreis (Dichtringe): 1,20 EUR\nLieferung: 6 Wochen"
    draft = _draft("de", order, first, second)
    assert "760,00 EUR" in draft
    assert "Lieferung: 6 Wochen" in draft
    assert "4 Wochen" not in draft


def test_a_value_that_is_no_number_leaves_its_blank_open() -> None:
    draft = _draft("de", "Angebot für 5 Lager 6204 an Müller GmbH", "Umsatzsteuer (%): keine Ahnung")
    assert "Umsatzsteuer (%)" in blanks(draft)
