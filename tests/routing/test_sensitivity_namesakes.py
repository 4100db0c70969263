"""What looks like a name and is none: headings, buttons, offices, brands, ships and sorts."""

import pytest

from routing.sensitivity.tagger import Tagger

tagger = Tagger()


def names(text: str) -> list[str]:
    """What is found as somebody's name."""
    return [text[one.start : one.end] for one in tagger.find(text) if one.kind == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "Press Enter, then Grant Access and Drew Border",
        "Options: Bill To, Ship To, Pat Test",
        "Go to Settings > Mark Complete",
        "Max Höhe 1,80, Max Gewicht 300",
        "Jan Feb Mar Apr",
        "Charlotte NC warehouse",
        "Christian IV's Bro males i maj",
        "Svend- og mesterbrev",
    ],
)
def test_headings_buttons_and_measures_are_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Med venlig hilsen\nServiceafdelingen",
        "Med venlig hilsen\nTeknik- og Miljøforvaltningen",
        "Mit freundlichen Grüßen\nIhr Serviceteam",
        "Regards,\nAccounts Payable",
        "Dear Procurement Team, we confirm the date",
        "Kære Indkøbsafdeling, vi mangler en bekræftelse",
        "Ansprechpartner: Vertriebsinnendienst",
        "Kontakt: Vagttelefonen",
        "Godkendt af: Kvalitetschefen",
        "Approved by: Head of Finance",
        "Driver: Realtek PCIe GbE",
        "Geprüft: Ja",
    ],
)
def test_offices_that_write_and_are_written_to_are_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hej! Hvordan går det med ordren?",
        "Hallo! Kannst du den Lieferschein umformulieren?",
        "Hi! Quick question about the torque table",
        "An alle Mitarbeiter: Parkplatz gesperrt",
        "Bei vier von zehn Teilen klemmt es",
    ],
)
def test_the_first_word_of_a_sentence_behind_a_greeting_is_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Philips lamper er dyrere end Osram",
        "Dewalt, Milwaukee and Stanley all do this bit set",
        "Captain Morgan rum or Jim Beam for the raffle?",
        "Deloitte or Grant Thornton for the audit?",
        "Wir haben Angebote von Peter Greiner Bau und Hans Timm Fensterbau",
        "E. Pihl & Søn gik konkurs i 2013",
        "Containerskibet Marie Vang anløber Aarhus",
        "Kartoffelsorte Linda ist ausverkauft",
        "Sorten: Annabelle, Belana, Linda, Laura",
        "Odin og Freja er vores to testmiljøer",
        "Rename the printers: Tiger, Panther and Olive on floor 1, Jasmine on floor 2.",
        "Rosemary focaccia for the buffet",
    ],
)
def test_brands_firms_ships_sorts_and_servers_are_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hej! Mette her, kan I ringe?", ["Mette"]),
        ("Kontakt: Prohaska, Halle 3", ["Prohaska"]),
        ("Regards\nAchterberg", ["Achterberg"]),
        ("Bestätige Tobias den Eingang", ["Tobias"]),
        ("Joost van den Berg kommt", ["Joost van den Berg"]),
        ("Grant Whitmore approved it", ["Grant Whitmore"]),
        ("Captain Fairweather has the keys", ["Fairweather"]),
        ("Rename the printers, then ask Trine", ["Trine"]),
        ("Trine og Bo tager vagten", ["Trine", "Bo"]),
    ],
)
def test_people_in_such_places_are_still_found(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Die Serie heißt Clara Komfort XL, schreib einen Katalogtext",
        "Our new chair range is called Eleanor Rise",
        "Robotten på linje 3 hedder Bertha og stod stille i 22 min",
        "Tekst til sofaen Alma Plus",
        "Skriv om Karla GTX, den nye vandrestøvle",
        "Charlotte potatoes 40 kg, Victoria plums 12 kg",
        'Was ist eine "Felix"-Kupplung?',
        "Pasta alla Norma for 90 guests",
        "The lathe, Doris, has 0.03 mm runout",
        "Basil and Olive are two of our ovens",
        "Kristi himmelfartsdag holder vi lukket",
        "Svartid 340 ms\nPakketab 2 %",
        "Write the spec line for 22 mm MR MDF",
    ],
)
def test_goods_machines_dishes_and_units_are_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our colleague is called Eleanor Rise", "Eleanor Rise"),
        ("Follow up with Ryan Bagley MD in 2 months", "Ryan Bagley"),
        ("I saw 25 men, Ms Hartley among them", "Hartley"),
        ("Den nye chauffør hedder Bertha", "Bertha"),
    ],
)
def test_people_are_found_in_sentences_of_the_same_form(text: str, name: str) -> None:
    assert any(name in one for one in names(text))
