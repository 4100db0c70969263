"""Offline quotes: what the enquiry says is understood, what it does not say is asked for."""

import re
from decimal import Decimal

import pytest

from adapters.models.offline.order import Figure, Order, Position, read_order
from adapters.models.offline.quote import price_up
from adapters.models.offline.writers import write
from routing.vocabulary import Language, Request, Turn


def quote(language: Language, *said: str) -> str:
    turns = tuple(Turn(role="user", text=text) for text in said)
    return write(Request(system="", turns=turns, language=language, intent="quote"))


def position(goods: str, article: str = "", quantity: str = "1", unit: str = "", price: str = "") -> Position:
    return Position(goods=goods, article=article, quantity=figure(quantity), unit=unit, price=figure(price))


def figure(number: str) -> Figure | None:
    return Figure(value=Decimal(number), text=number, currency="EUR") if number else None


def parts(found: Position) -> tuple[object, ...]:
    price, quantity = found.price and found.price.value, found.quantity and found.quantity.value
    return found.goods, found.article, quantity, found.unit, price


@pytest.mark.parametrize(
    ("language", "text", "customer", "positions"),
    [
        ("de", "Angebot für 200 Kugellager 6204 an Müller GmbH",
         "Müller GmbH", [position("Kugellager", "6204", "200")]),
        ("de", "200 Kugellager 6204 an Müller GmbH", "Müller GmbH", [position("Kugellager", "6204", "200")]),
        ("de", "Angebot für Müller GmbH & Co. KG über 10 Pumpen P-100", "Müller GmbH & Co. KG",
         [position("Pumpen", "P-100", "10")]),
        ("de", "Angebot an Schmidt über einen Schaltschrank, Typ RX-9",
         "Schmidt", [position("Schaltschrank", "RX-9")]),
        ("de", "Wir brauchen 1.000 Stück Schrauben M8x20 zum Preis von 0,12 EUR pro Stück für die Bauer AG",
         "Bauer AG",
         [position("Schrauben", "M8x20", "1000", "Stück", "0.12")]),
        ("de", "Angebot an Müller GmbH, 200 Kugellager 6204, Stückpreis 3,50 Euro", "Müller GmbH",
         [position("Kugellager", "6204", "200", "", "3.50")]),
        ("da", "tilbud på 12 stk. hydraulikcylindre HC-80 til Jensen Maskinfabrik A/S, 15 % rabat",
         "Jensen Maskinfabrik A/S",
         [position("hydraulikcylindre", "HC-80", "12", "stk.")]),
        ("da", "Lav et tilbud på to gearkasser GK-12 til 12.500 kr. stykket til Novo Pumps", "Novo Pumps",
         [position("gearkasser", "GK-12", "2", "", "12500")]),
        ("da", "tilbud på 3 x pumpe 4711 og 2 x ventil DN50 til Hansen & Søn ApS", "Hansen & Søn ApS",
         [position("pumpe", "4711", "3"), position("ventil", "DN50", "2")]),
        ("da", "lav et tilbud på en pumpe til Jensen A/S", "Jensen A/S", [position("pumpe")]),
        ("en", "please write a quote for a pump for Smith Ltd", "Smith Ltd", [position("pump")]),
        ("de", "20 m Schlauch (Art.-Nr. 4711) für Fa. Bauer", "Bauer",
         [position("Schlauch", "4711", "20", "m")]),
        ("da", "tilbud på hydraulikcylindre til Jensen A/S",
         "Jensen A/S", [position("hydraulikcylindre", quantity="")]),
        ("en", "quote 3 gearboxes at 1,250 EUR each for Smith Ltd", "Smith Ltd",
         [position("gearboxes", "", "3", "", "1250")]),
        ("en", "quote for Smith: 10 m hose, 4 valves DN50 @ $12.50", "Smith",
         [position("hose", "", "10", "m"), position("valves", "DN50", "4", "", "12.50")]),
        ("en", "what would 20 valves cost for Acme Corp?", "Acme Corp", [position("valves", "", "20")]),
    ],
)  # fmt: skip
def test_goods_article_quantity_price_and_customer_are_understood(
    language: Language, text: str, customer: str, positions: list[Position]
) -> None:
    order = read_order(text, language)
    assert order.customer == customer
    assert [parts(found) for found in order.positions] == [parts(found) for found in positions]


@pytest.mark.parametrize(
    ("language", "text", "discount", "vat", "delivery", "payment"),
    [
        ("de", "10 Pumpen, 5 % Rabatt, Lieferung bis 15. Januar, DAP Hamburg, zzgl. 19 % MwSt, Zahlung 14"
        " Tage netto",
         "5", "19", "Lieferung bis 15. Januar, DAP Hamburg", "Zahlung 14 Tage netto"),
        ("da", "10 pumper, rabat på 7,5 %, levering uge 50, 25 % moms, betaling netto 30 dage",
         "7.5", "25", "levering uge 50", "betaling netto 30 dage"),
        ("en", "10 pumps, 10% discount, delivery in 4 weeks, 20% VAT, payment 30 days net",
         "10", "20", "delivery in 4 weeks", "payment 30 days net"),
    ],
)  # fmt: skip
def test_discount_vat_and_terms_are_understood(
    language: Language, text: str, discount: str, vat: str, delivery: str, payment: str
) -> None:
    order = read_order(text, language)
    assert (order.discount, order.vat) == (Decimal(discount), Decimal(vat))
    assert (order.delivery, order.payment) == (delivery, payment)


@pytest.mark.parametrize(
    ("language", "text", "needed", "no_price"),
    [
        ("de", "Angebot für 200 Kugellager 6204 an Müller GmbH", "Noch nötig", "Preise erfinde ich nicht"),
        ("da", "tilbud på 12 stk. hydraulikcylindre HC-80 til Jensen A/S",
         "Mangler stadig", "Jeg finder ikke på priser"),
        ("en", "quote 3 gearboxes for Smith Ltd", "Still needed", "I do not invent prices"),
    ],
)  # fmt: skip
def test_a_missing_price_is_asked_for_and_never_invented(
    language: Language, text: str, needed: str, no_price: str
) -> None:
    answer = quote(language, text)
    said = set(re.findall(r"\d+", text)) | {"1"}  # the position's own number
    assert set(re.findall(r"\d+", answer)) <= said
    assert f"**{needed}**" in answer
    assert no_price in answer
    assert "| ____ | ____ |" in answer


def test_given_prices_are_multiplied_reduced_and_taxed_to_the_cent() -> None:
    answer = quote(
        "de",
        "Angebot für Müller GmbH: 200 Kugellager 6204 à 3,50 EUR und 50 Dichtringe zu 1,20 €, 5 % Rabatt,"
        " zzgl. 19 % MwSt",
    )
    for amount in (
        "700,00 EUR",
        "60,00 EUR",
        "760,00 EUR",
        "-38,00 EUR",
        "722,00 EUR",
        "137,18 EUR",
        "859,18 EUR",
    ):
        assert amount in answer
    assert "Preise erfinde ich nicht" not in answer


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("en", "quote 3 gearboxes at 1,250 EUR each for Smith Ltd", "EUR 3,750.00"),
        ("da", "tilbud på 3 gearkasser til 1.250,50 kr. stykket til Jensen A/S", "3.751,50 DKK"),
        ("de", "Angebot für 3 Getriebe à 1.250,50 EUR an Müller GmbH", "3.751,50 EUR"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(language: Language, text: str, amount: str) -> None:
    assert amount in quote(language, text)


def test_no_vat_is_added_unless_a_rate_is_given() -> None:
    answer = quote("da", "tilbud på 2 pumper til 100 kr. stykket til Jensen A/S, inkl. moms")
    assert "Nettobeløb: 200,00 DKK" in answer
    assert "Moms (%): ____" in answer
    assert "250,00" not in answer


def test_a_price_that_can_be_read_in_two_ways_is_named() -> None:
    answer = quote("de", "Angebot für 2 Pumpen à 1,250 EUR an Müller GmbH")
    assert "„1,250“ ist als 1,25 gelesen" in answer
    assert "“1.000” was read as 1." in quote("en", "quote 1.000 bearings at 2 EUR for Smith Ltd")


def test_prices_in_two_currencies_are_not_summed() -> None:
    answer = quote("en", "quote for Smith Ltd: 2 pumps at 10 EUR, 3 valves at $5")
    assert "several currencies" in answer
    assert "Net amount" not in answer


def test_a_price_in_a_later_message_completes_the_quote_of_the_thread() -> None:
    answer = quote("de", "Angebot für 200 Kugellager 6204 an Müller GmbH", "Preis 3,50 EUR")
    assert "An: Müller GmbH" in answer
    assert "700,00 EUR" in answer


def test_each_line_is_rounded_by_itself_so_that_the_printed_amounts_add_up() -> None:
    positions = (position("a", quantity="3", price="0.335"), position("b", quantity="1", price="0.005"))
    order = Order(positions=positions, discount=Decimal(10), vat=Decimal(19))
    total = price_up(order)
    assert total is not None
    assert (total.lines, total.reduction, total.net, total.vat, total.total) == tuple(
        map(Decimal, ("1.02", "0.10", "0.92", "0.17", "1.09"))
    )


def test_a_cell_cannot_break_the_table() -> None:
    row = next(
        line for line in quote("en", "quote 3 a|b|c for Smith Ltd").splitlines() if line.startswith("| 1 |")
    )
    assert row.count("|") == 7
