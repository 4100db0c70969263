"""Postal addresses as people write them in Europe and North America, and numbered things that are none."""

import pytest

from routing.sensitivity import Tagger

find = Tagger().find


@pytest.mark.parametrize(
    "text",
    [
        "Vestervej 12, 8000 Aarhus C", "Vestervej 12, 2. tv., 8000 Aarhus C",
        "hun bor på Vestervej 12, st. th", "bor Vestergade 4B, 1.sal, Odense",
        "Skovvænget 3\n5500 Middelfart", "Nørregade 10, 1165 København K",
        "Gl. Kongevej 23, 1610 København V", "Industrivej 4, DK-7500 Holstebro",
        "Industriparken 22, 2750 Ballerup", "H.C. Andersens Boulevard 27, 1553 København",
        "Bakkedraget 7, 4000 Roskilde", "Sønder Boulevard 55, 3. mf, København",
        "Strandlodsvej 44, 2300 København S", "Hovedvejen 112 B, 2600 Glostrup",
        "Fabriksparken 8\nDK-2600 Glostrup", "Torvet 3, 6100 Haderslev",
        "Am Kiesgraben 4, 40878 Ratingen", "Hauptstr. 5, 10115 Berlin",
        "Friedrich-Ebert-Straße 77a, 34119 Kassel", "Im Gewerbepark C 25, 93059 Regensburg",
        "Zum Alten Hafen 3, 26122 Oldenburg", "Leopoldsgasse 12/3/14, 1020 Wien",
        "Mariahilfer Straße 88, A-1070 Wien", "Bahnhofstrasse 12, 8001 Zürich",
        "Rue du Lac 4, 1003 Lausanne", "An der Ziegelei 3, 49080 Osnabrück",
        "Postfach 12 34, 50667 Köln", "wohnhaft Lindenallee 3 in 24105 Kiel",
        "Hof Ohlsen 1, 24975 Husby", "Schloßplatz 1, 70173 Stuttgart", "Neuer Wall 50, 20354 Hamburg",
        "12 High Street, Oxford OX1 4DB", "Flat 3, 22 Baker Street, London NW1 6XE",
        "Rose Cottage, Church Lane, Bampton, OX18 2JT", "Unit 4B Riverside Park, Leeds LS10 1AB",
        "221B Baker Street", "1600 Pennsylvania Avenue NW, Washington, DC 20500",
        "350 Fifth Avenue, New York, NY 10118", "500 Howard St, San Francisco, CA 94105",
        "12 Merrion Square, Dublin 2, D02 X285", "PO Box 12, Galway",
        "45 Main Street, Swords, Co. Dublin", "Apartment 12, The Foundry, Digbeth, Birmingham B5 6DD",
        "ul. Długa 5, 00-238 Warszawa", "Kungsgatan 12, 111 35 Stockholm",
        "Keizersgracht 123, 1015 CJ Amsterdam", "10 rue de Rivoli, 75001 Paris",
        "Fasanvej 12 i Kolding", "Ved Åen 14 i Randers C", "Lindenstraße 8 in Bremen",
        "Poppelalle 4 in Odense", "Rosenweg 4 c/o Schubert, 50667 Köln",
        "Bahnhofstraße 17 / Ecke Gartenweg, 24937 Flensburg", "Nørregade 22, c/o Holm, 8000 Aarhus C",
        "Vestergade 3 hjørnet af Torvet, 5000 Odense C", "Q 7, 24, 68161 Mannheim", "L 15, 7-9 in Mannheim",
    ],
)  # fmt: skip
def test_at_least_half_of_an_address_is_covered(text: str) -> None:
    covered = sum(one.end - one.start for one in find(text) if one.kind == "ADDRESS")
    assert covered >= len(text) / 2


@pytest.mark.parametrize(
    "text",
    [
        "Gasse 14 im Hochregal", "Linje 5, station 2", "Auftrag 10969 liegt bei Station 45",
        "Position 12, 5000 Stück", "Los 3, 12450 Schrauben", "Halle 3, Tor 4", "Platz 12 ist frei",
        "Weg 3 ist gesperrt", "Ring 22 mm, Hof 3", "Bestellung 12, 24000 Teile",
        "Version 3, 10245 Zeilen", "Maschine 4, 2500 Umdrehungen", "Kapitel 4, 12 Seiten",
        "uge 12, 2026 plan", "Side 4, 2025 rapport", "Fig 3, 4000 rpm", "2 lane road closed",
        "3 bags on the road", "Take the A1 road, 12 miles", "M12 5AB thread", "Type B5 2AB",
        "Batch SK9 4TT failed", "Model S2 3AD", "10 Drive units", "5 Way valve", "The 3 Way Valve",
        "4 Court rulings", "20 Hill climbs", "Step 4, 5000 rpm", "Bolt 8, 4711 Nm",
        "Kunde 12, 45000 EUR", "Zone 2, 34567 Palletten", "Abschnitt 5, Berlin fehlt noch",
        "Rev 3, London copy", "Trin 3, Odense bestiller", "Linie 4, Hamburg ist fertig",
        "Model X 12, 10001 units", "Gate 5, Terminal 2", "Plan 2030, 2040 Ziele",
        "Kap 7, Bern Convention", "via Teams 3 mails", "NL 1234 AB", "12 rue",
        "PO Box works for letters", "Halle 26 in Hamburg", "Quartal 3 in Berlin", "ved Gate 4 i Kastrup",
        "Wir haben alle 26 in Hamburg geprüft", "Supermarkt 4 in Kiel", "Im Kapitel 3 in Berlin",
    ],
)  # fmt: skip
def test_numbered_things_are_no_addresses(text: str) -> None:
    assert [text[one.start : one.end] for one in find(text) if one.kind == "ADDRESS"] == []


def test_every_address_of_a_long_list_is_found_with_its_house_and_street() -> None:
    british = [f"{number} Mill Road, Leeds LS{number % 9 + 1} 4AB" for number in range(1, 301)]
    others = [f"{number} Rue Principale, Montreal H2X 1Y4" for number in range(1, 4)]
    text = "\n".join([*british, *others])
    found = [text[one.start : one.end] for one in find(text) if one.kind == "ADDRESS"]
    for address in (*british, *others):
        assert any(address in one for one in found), address
