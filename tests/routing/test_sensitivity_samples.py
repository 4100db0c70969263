"""Promises over whole sets of sentences: how many protected topics and names are found, how few are made up.

The sentences are written by us. They were written before the rules were tuned on them, so the thresholds are
figures of development, not of a blind test.
"""

from pathlib import Path

import pytest

from routing.sensitivity import Tagger
from routing.vocabulary import Level

SAMPLES = Path(__file__).parent / "samples"
tagger = Tagger()


def lines(name: str) -> list[str]:
    return (SAMPLES / name).read_text(encoding="utf-8").splitlines()


def restricted(name: str, language: str) -> float:
    texts = [line[4:] for line in lines(name) if line.startswith(language)]
    return sum(tagger.tag([text]).level >= Level.RESTRICTED for text in texts) / len(texts)


@pytest.mark.parametrize("language", ["da", "de", "en"])
def test_nine_of_ten_protected_topics_are_restricted(language: str) -> None:
    assert restricted("topics_restricted.txt", language) >= 0.9


@pytest.mark.parametrize("language", ["da", "de", "en"])
def test_harmless_sentences_with_the_same_words_are_not_restricted(language: str) -> None:
    assert restricted("topics_harmless.txt", language) <= 0.03


def test_german_names_are_found_and_capitalised_nouns_are_left_alone() -> None:
    seen = [
        (line[0] == "+", any(one.kind == "PERSON" for one in tagger.find(line[2:])))
        for line in lines("names_de.txt")
    ]
    found, named = sum(hit for _, hit in seen), sum(there for there, _ in seen)
    right = sum(there and hit for there, hit in seen)
    assert right / found >= 0.9
    assert right / named >= 0.55


@pytest.mark.parametrize(("corpus", "precision", "recall"), [
    ("da_ddt-ud-dev.iob2", 0.95, 0.75), ("en_ewt-ud-dev.iob2", 0.85, 0.60)])  # fmt: skip
def test_names_of_the_development_corpora_are_found(
    shared: Path, corpus: str, precision: float, recall: float
) -> None:
    right, found, named = 0, 0, 0
    for block in (shared / "data/pii" / corpus).read_text(encoding="utf-8").split("\n\n"):
        rows = block.strip().splitlines()
        text = next((row[9:] for row in rows if row.startswith("# text = ")), "")
        there = any(row.split("\t")[2].endswith("PER") for row in rows if not row.startswith("#"))
        hit = any(one.kind == "PERSON" for one in tagger.find(text))
        right, found, named = right + (there and hit), found + hit, named + there
    assert right / found >= precision
    assert right / named >= recall


@pytest.mark.parametrize("text", ["kan Peter kigge på det?", "Fragst du bitte Sabine?", "please ask Julia"])
def test_a_first_name_in_an_ordinary_message_is_personal_and_not_restricted(text: str) -> None:
    assert tagger.tag([text]).level == Level.CONFIDENTIAL


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("fortroligt: ny strategi", Level.CONFIDENTIAL),
        ("Vertraulich: neuer Plan", Level.CONFIDENTIAL),
        ("*Confidential*\nnew plan", Level.CONFIDENTIAL),
        ("/confidential new plan", Level.CONFIDENTIAL),
        ("strengt fortroligt: ny strategi", Level.RESTRICTED),
        ("Streng vertraulich: neuer Plan", Level.RESTRICTED),
        ("strictly confidential: new plan", Level.RESTRICTED),
        ("Confidential documents are kept in the safe", Level.INTERNAL),
    ],
)
def test_a_mark_at_the_start_raises_the_level(text: str, level: Level) -> None:
    assert tagger.tag([text]).level == level


def test_five_people_in_one_text_are_restricted_and_four_are_not() -> None:
    people = ["Anna Holm", "Peter Bak", "Mette Vang", "Lars Friis", "Jens Krogh"]
    assert tagger.tag([", ".join(people)]).because == ("many.people",)
    assert tagger.tag([", ".join(people[:4])]).level == Level.CONFIDENTIAL
    assert tagger.tag([", ".join(one.split()[0] for one in people)]).level == Level.CONFIDENTIAL


@pytest.mark.parametrize("text", ["født 12.03.1985", "geb. am 12. März 1985", "DOB: 1985-03-12"])
def test_a_date_is_personal_behind_a_word_for_birth(text: str) -> None:
    assert [one.kind for one in tagger.find(text)] == ["BIRTH_DATE"]


def test_nine_of_ten_postal_addresses_are_found() -> None:
    addresses = lines("addresses.txt")
    found = [any(one.kind == "ADDRESS" for one in tagger.find(f"Adresse: {text}.")) for text in addresses]
    assert sum(found) / len(found) >= 0.9


def test_a_date_alone_is_nobodys() -> None:
    assert not tagger.find("Mødet er den 12.03.2026, die Frist endet am 1. April 2026")


@pytest.mark.parametrize(
    "text",
    [
        "Tilbud 2026-0417: 200 stk. kuglelejer 6204-2RS, 14,50 kr./stk., levering uge 48, betaling 30 dage netto.",  # noqa: E501 - a line of business as people write it
        "Artikel 4711-A; Menge 12; Preis 3,40; Lagerort B-03-12",
        "Bitte um Angebot für 3 Pumpen DN 80 PN 16, Förderhöhe 22 m, 45 m³/h.",
        "Torque M8 24 Nm, M10 47 Nm, M12 82 Nm; use class 8.8 bolts.",
        "Serien-Nr. 2034-5567-12, Baujahr 2014, Leistung 7,5 kW",
        "Part no. 5520-118-02 rev C superseded by 5520-118-03",
        "HS code 8482.10.10, origin DE, net 240 kg, gross 262 kg",
        "Zolltarifnummer 84821010, Ursprung Dänemark",
        "EAN 5701234567899, karton á 24 stk., palle 48 kartoner",
        "Container MSKU 4821337 arrives week 47, seal 0048213", "Vessel ETA 14.11., B/L no. MAEU123456789",
        "PO 4500123456 pos. 10, 20, 30 confirmed", "UN 1263, class 3, packing group II, 20 x 5 L",
        "ISO 9001:2015 audit 12-14 November, scope sites 1 to 4",
        "Firmware v2.14.3-rc1 fails on boards rev D and later",
        "ERROR 0x80070057 at 2026-11-14 08:12:44 in svc_print",
        "VLAN 110, subnet mask 255.255.255.0, gateway x.1", "Use port 8443 instead of 443, TLS 1.3 only",
        "UTC+1, GPS week 2390, frame 12", "Kostenstelle 4410, Sachkonto 6300, Buchungskreis 1000",
        "Moms 25 %, beløb 18.400,00 kr., forfald 30.11.2026",
        "IBAN-Feld ist leer, BIC fehlt, bitte Formular prüfen", "CVR 12345674 står på fakturaen",
        "USt-IdNr. DE123456789 prüfen", "VAT no GB 123 4567 89 on invoice",
        "Handelsregister HRB 12345 Amtsgericht Kiel", "RAL 7016 matt, Schichtdicke 80 µm, Charge 24-118",
        "Maskine 12 står stille, fejlkode E-204, sensor B3",
        "Robot K2 wartet auf Freigabe, Achse 4, Fehler 17-220",
        "Line 2 OEE 71 %, Line 3 OEE 64 %, target 75 %", "Shift plan: early 06-14, late 14-22, night 22-06",
        "Rack 12, bay 4, level 3, location 12-04-03", "Skruer 4,0 x 40, 5,0 x 60, torx 20",
        "Ventil 1/2\" BSP, slange 12 mm, 10 bar", "Kabel 5G2,5, NYM-J 3x1,5, Sicherung B16",
        "Steckdose CEE 32 A 400 V 5-polig", "Kalibrierschein D-K-15070-01-00 liegt vor",
        "Charge 0417-2231 gesperrt, 1.200 Stück", "Sample 12-0093 failed at 0.45 mg/l",
        "Forecast Q4: 1,240 / 1,310 / 1,180 units", "Backlog KAN-1204, KAN-1207 and OPS-88",
        "commit a1b2c3d4e5f6 fixed it, tag v1.8.2", "SELECT name, code FROM items WHERE id = 4711",
        "curl -X POST http://localhost:8080/api/v1/items", "Jira-Ticket INC-0048213, Prio 2",
        "Bon 0048213 vom 14.11., Kasse 3", "Kassenschlüssel fehlt, Schrank 12",
        "Der Schlüssel zur Optimierung ist Takt 12", "Adgangskort til hal 4 bestilles hos receptionen",
        "Nøgletal for uge 48: 97,2 %", "Password policy: 12 characters, 90 days, 3 classes",
        "We rotate keys every 30 days", "Parkplatz 12 bis 18 gesperrt", "Bil 4 og 5 er på værksted",
        "Van 3 needs tyres 205/65 R16", "Trailer 12.5 m, Ladehöhe 2,7 m",
        "Gate 4 opens at 06:15, call in 30 minutes before", "Call off 200 pcs from order 4500012345",
        "Ring 62 mm, Welle 30 mm h6", "Tel 3, Pos 2", "mob 4, sek 2", "Fax machine 4000 pages",
        "Hotline hours 8-16", "Mobile crane 40 t, boom 35 m", "Platz 3 im Regal, Weg 2 zur Rampe",
        "Straße 4 der Fertigung steht", "Produktionsvej og montagevej merges",
        "Allé of trees, 12 lime, 10 oak", "Main Street Capital 10 percent",
        "10 Way Manifold, 12 Square Section Tube", "Hill 4 on the test track",
        "Court date? No, squash court 2", "Lean nach Toyota, Kaizen nach Imai",
        "Pareto, Ishikawa, Gantt, Kanban", "Weber-Fechner, Fourier, Laplace, Gauß",
        "Müller-Milch und Meier-Werft",
    ],
)  # fmt: skip
def test_numbers_of_goods_machines_and_papers_are_nobodys(text: str) -> None:
    assert tagger.tag([text]).level == Level.INTERNAL
