"""Numbers that name a person or an account, and the many numbers that do not."""

import pytest
from stdnum.iso7064 import mod_97_10

from routing.sensitivity import Tagger
from routing.sensitivity.identifiers.iban import LENGTHS
from routing.vocabulary import Level

find = Tagger().find

PHONES = [
    ("Ring til mig på 20304050", "20304050"),
    ("tlf. 20 30 40 50", "20 30 40 50"),
    ("Mobil: 2030 4050", "2030 4050"),
    ("du kan fange mig på 20304050 efter kl. 12", "20304050"),
    ("20 30 40 50 er nummeret", "20 30 40 50"),
    ("+45 20 30 40 50", "+45 20 30 40 50"),
    ("+4520304050", "+4520304050"),
    ("0045 20 30 40 50", "0045 20 30 40 50"),
    ("Tel. 030/1234567", "030/1234567"),
    ("Sie erreichen mich unter 0171 1234567", "0171 1234567"),
    ("(089) 123 456-78", "(089) 123 456-78"),
    ("+49 (0)89 123456-12", "+49 (0)89 123456-12"),
    ("Rückruf bitte an 0151-23456789", "0151-23456789"),
    ("call me on 020 7946 0018", "020 7946 0018"),
    ("my number is 07700 900123", "07700 900123"),
    ("(555) 123-4567", "(555) 123-4567"),
    ("555-123-4567 x12", "555-123-4567 x12"),
    ("telefon +46 70 123 45 67", "+46 70 123 45 67"),
    ("tlf 22 33 44 55 i Oslo", "22 33 44 55"),
    ("96 237271 (office)", "96 237271"),
]
RESTRICTED = [
    ("CPR", "Hans cpr er 0101901234", "0101901234"),
    ("CPR", "211062-5629", "211062-5629"),
    ("CPR", "2110625629", "2110625629"),
    ("CPR", "811062-5629 er et erstatningsnummer", "811062-5629"),
    ("CPR", "010190 1234", "010190 1234"),
    ("CPR", "fødselsnummer: 010190-1234", "010190-1234"),
    ("CARD", "Karte 4111 1111 1111 1111, gültig bis 12/27", "4111 1111 1111 1111"),
    ("CARD", "kort nr. 5555-5555-5555-4444", "5555-5555-5555-4444"),
    ("CARD", "4111111111111111", "4111111111111111"),
    ("CARD", "amex 3782 822463 10005", "3782 822463 10005"),
    ("CARD", "2223003122003222", "2223003122003222"),
    ("CARD", "visa 4222222222222", "4222222222222"),
    ("IBAN", "IBAN DE89 3704 0044 0532 0130 00 bis Montag", "DE89 3704 0044 0532 0130 00"),
    ("IBAN", "min konto er dk5000400440116243", "dk5000400440116243"),
    ("IBAN", "GB29NWBK60161331926819", "GB29NWBK60161331926819"),
    ("ACCOUNT", "reg. 5331 konto 0000247123", "0000247123"),
    ("ACCOUNT", "Kontonummer 1234 0001234567", "1234 0001234567"),
    ("ACCOUNT", "account number 55779911", "55779911"),
    ("TAX_ID", "Meine Steuer-ID: 36 574 261 809", "36 574 261 809"),
    ("TAX_ID", "IdNr. 36574261809", "36574261809"),
    ("TAX_ID", "Steuernummer 93/815/08152", "93/815/08152"),
    ("NATIONAL_ID", "RVNR 65 170839 J 003", "65 170839 J 003"),
    ("NATIONAL_ID", "Versichertennummer A123456780", "A123456780"),
    ("NATIONAL_ID", "hetu 131052-308T", "131052-308T"),
    ("NATIONAL_ID", "personnummer 19811228-9874", "19811228-9874"),
    ("NATIONAL_ID", "fnr. 151086 95088", "151086 95088"),
    ("NATIONAL_ID", "PESEL 44051401359", "44051401359"),
    ("NATIONAL_ID", "AHV 756.9217.0769.85", "756.9217.0769.85"),
    ("NATIONAL_ID", "BSN 111222333", "111222333"),
    ("NATIONAL_ID", "NIR 2 95 10 99 126 111 93", "2 95 10 99 126 111 93"),
    ("NATIONAL_ID", "NN 85.07.30-033.28", "85.07.30-033.28"),
    ("NATIONAL_ID", "codice fiscale RCCMNL83S18D969H", "RCCMNL83S18D969H"),
    ("NATIONAL_ID", "DNI 54362315K", "54362315K"),
    ("NATIONAL_ID", "NIE X-2482300-W", "X-2482300-W"),
    ("NATIONAL_ID", "SVNR 1237 010180", "1237 010180"),
    ("NATIONAL_ID", "NI number AB 12 34 56 C", "AB 12 34 56 C"),
    ("NATIONAL_ID", "NHS 943 476 5870", "943 476 5870"),
    ("NATIONAL_ID", "my SSN is 536-22-8726", "536-22-8726"),
    ("NATIONAL_ID", "Reisepass-Nr. C01X00T47", "C01X00T47"),
    ("NATIONAL_ID", "Kørekort nr. 12345678", "12345678"),
    ("NATIONAL_ID", "driver's license number is A56319335", "A56319335"),
]
HARMLESS = [
    "Artikel-Nr. 4006381333931 und EAN 5701234567899",
    "ISBN 978-3-16-148410-0, ISBN 9783161484100",
    "Ordre 240115-0042 og faktura 2024-00123",
    "Auftrag 4500012345, Lieferschein 80012345",
    "part no. 555-123-4567 and 6204-2RS1/C3",
    "version 10.2.3.4567, build 20240115.1234",
    "2026-05-12 10:22:33,123 ERROR [main] com.example.Feed - order 4500012345 failed after 1200 ms",
    "   at com.example.Feed.read(Feed.java:12345678)",
    "1001;12,50;98765432;2026-05-12;17\n1002;13,75;12345678;2026-05-13;17",
    "12 34 56 78 90 12 34 56 78 90 12 34 56 78 90",
    "Umsatz 1.250.000 EUR, 12 500 000 DKK, 3,141592653589793",
    "call me on 12.05.2026 at 10:30",
    "ring den 12-05-2026",
    "DE89 3704 0044 0532 0130 01 has a wrong check digit",
    "4111 1111 1111 1112 fails Luhn",
    "311390-1234 is no day",
    "sha 3f2504e04f8911d39a0c0305e82c3301",
    "0xDEADBEEF12345678 and 1700000000000",
    "M8x40 DIN 933, 200 stk. 6204, 12x34x56",
    "tracking number 1Z999AA10123456784",
    "§ 26 Abs. 1 BDSG, VO (EU) 2016/679, ISO 27001:2022",
    "CVR: 29 18 84 75, USt-IdNr. DE123456789, HRB 123456",
    "Konto 440000 Erlöse, konto 6510",
    "GTIN 04006381333931, batch 20240115-0001, serial 123456789012",
]


@pytest.mark.parametrize(("text", "value"), PHONES)
def test_a_telephone_number_is_found_by_its_shape_or_by_a_word_beside_it(text: str, value: str) -> None:
    (found,) = [one for one in find(text) if one.kind == "PHONE"]
    assert text[found.start : found.end] == value
    assert found.level == Level.CONFIDENTIAL


@pytest.mark.parametrize(("kind", "text", "value"), RESTRICTED)
def test_numbers_of_people_and_accounts_are_restricted(kind: str, text: str, value: str) -> None:
    (found,) = find(text)
    assert (found.kind, text[found.start : found.end]) == (kind, value)
    assert found.level == Level.RESTRICTED


@pytest.mark.parametrize(("_kind", "text", "value"), RESTRICTED)
@pytest.mark.parametrize("around", ["Hej, se her: {} tak.", "Bitte prüfen: {}\nDanke", "fyi:\n\n{}"])
def test_a_number_is_found_in_a_sentence_of_any_language(
    _kind: str, text: str, value: str, around: str
) -> None:
    sentence = around.format(text)
    assert any(value in sentence[one.start : one.end] for one in find(sentence))


@pytest.mark.parametrize("text", HARMLESS)
def test_numbers_of_things_are_left_alone(text: str) -> None:
    assert [(one.kind, text[one.start : one.end]) for one in find(text)] == []


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Bitte auf das Konto der Müller GmbH: DE89 3704 0044 0532 0130 00", Level.CONFIDENTIAL),
        ("Vejle Maskinfabrik A/S, DK5000400440116243", Level.CONFIDENTIAL),
        ("Min private konto: DK5000400440116243", Level.RESTRICTED),
    ],
)
def test_the_account_of_a_company_weighs_less_than_that_of_a_person(text: str, level: Level) -> None:
    assert [one.level for one in find(text) if one.kind == "IBAN"] == [level]


def test_ten_bare_digits_are_a_cpr_number_with_a_check_digit_or_a_word() -> None:
    assert not find("0101901234")
    assert find("cpr 0101901234")
    assert find("2110625629")


def test_a_goods_number_that_is_also_a_card_number_needs_a_word_for_card() -> None:
    assert not find("4006381333931")
    assert not find("order 4111111111111111")
    assert find("order paid by card 4111111111111111")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("IBAN", "IBAN: DE89 3704 0044 0532 0130 01"),
        ("CARD", "kreditkort 4111 1111 1111 1112"),
        ("TAX_ID", "Steuer-ID 36574261800"),
        ("NATIONAL_ID", "Sozialversicherungsnummer 65 170839 J 004"),
    ],
)
def test_a_mistyped_number_counts_where_its_name_stands_before_it(kind: str, text: str) -> None:
    assert [one.kind for one in find(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "HH XY 82E lädt seit gestern an Säule 3",
        "Leihwagen ist der weiße Passat, BGL-AT 907.",
        "Wem gehört M-KL 4711? Das Licht brennt.",
        "Varebil DP33917 skal til syn inden d. 14.",
        "CX 41 882 spærrer for lageret",
        "ZH 482 113 parkt vor der Rampe",
        "W-48213B bitte umparken, das Fahrzeug steht im Weg",
        "whose is LK71 XYZ?",
        "191-D-48213 has a flat",
        "the hired car is AA-482-KT",
        "NL truck 48-BXK-3 came late",
        "the lorry with 1-ABC-234 waits",
        "der polnische Lkw WA 48213 wartet",
        "registration LS19 KWD please",
    ],
)
def test_a_number_plate_is_found_by_its_shape_or_by_the_car_beside_it(text: str) -> None:
    assert "PLATE" in {one.kind for one in Tagger().find(text)}


@pytest.mark.parametrize(
    "text",
    [
        "DIN EN 1092 Flansch, welche Dichtung?", "Artikel HK-ME 240 ist raus",
        "RAL 5010, M12 Schrauben, Fe 360",
        "Flange DN 50 100 bar", "HEA 160 oder HEB 180 Träger", "KW 48 ist voll", "order PO 45012 and SO48213",
        "bay B-12 is full, rack A-03-02", "Maschine E-CX 500 steht", "AC-DC 24 converter",
        "s/n 0417-2231-B", "Periode 013/2026", "mål 20 30 40 50 mm", "Regal 01-02-03-04", "CAS 7732-18-5",
    ],
)  # fmt: skip
def test_norms_parts_shelves_and_periods_are_no_plates_or_telephones(text: str) -> None:
    assert Tagger().find(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "erreichbar bin ich unter 0171 / 55 08 331.", "ring 61 / 08 33 72", "+49 (0) 171 / 12 34 567",
        "20304050 er mit nye nummer", "07700900123 is her mobile number", "Call me on 07700 900123",
        "Hans nummer er 20 30 40 50", "Skriv en sms til 2030 4050",
    ],
)  # fmt: skip
def test_a_telephone_number_is_found_however_its_area_code_is_set_off(text: str) -> None:
    assert [one.kind for one in Tagger().find(text)] == ["PHONE"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("PPS number 6433435F for payroll", "id.ie.pps"),
        ("CNP 1800101221144", "id.ro.cnp"),
        ("rodné číslo 710319/2745", "id.cz.rc"),
        ("isikukood 37605030299", "id.baltic"),
        ("driving licence MORGA657054SM9IJ", "id.gb.driver"),
        ("medarbejdernr. 10482", "id.document"),
    ],
)
def test_further_countries_and_documents_are_known(text: str, rule: str) -> None:
    assert rule in {one.rule for one in Tagger().find(text)}


@pytest.mark.parametrize("country", LENGTHS)
def test_an_iban_of_every_country_of_the_registry_is_found_bare_and_in_groups(country: str) -> None:
    account = "1090101400000712198128740123"[: LENGTHS[country] - 4]
    iban = country.upper() + mod_97_10.calc_check_digits(account + country.upper()) + account
    grouped = " ".join(iban[start : start + 4] for start in range(0, len(iban), 4))
    for written in (iban, grouped, grouped.lower()):
        text = f"Konto {written}, tak"
        assert [(f.kind, text[f.start : f.end]) for f in find(text)] == [("IBAN", written)]


@pytest.mark.parametrize(
    "text",
    [
        "Fingerprint SHA-256 3F:9A:11:C0:77:52:0E:D4:8B:00:1C:EE",
        "Fingeraftryk 3F:9A:11:C0:77:52:0E:D4",
        "MAC 3F:9A:11:C0:77:52",
        "DNS auf 8.8.8.8 und 1.1.1.1 stellen",
        "Amtsgericht Kiel, HRB 12345, der Wagen steht bereit",
    ],
)
def test_fingerprints_name_servers_and_registers_are_nobodys(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "We downgraded from 5.1.22.3 to 5.1.20.9 yesterday", "Vi ruller tilbage til 7.4.1.12 i aften",
        "Der 2.14.0.8 Build hängt, wir gehen auf 2.13.9.1", "Firmware-Stand ist 6.2.0.17, neu wäre 6.3.1.4",
        "kører på version 11.0.3.2 nu, den nye 11.0.4.1 er i test",
        "the 4.4.1.9 release broke printing, 4.4.1.7 was fine",
        "siden opdateringen til den nye 12.1.0.5 crasher den", "v7.2.1.9 -> 7.2.1.12",
        "Treiberversion 31.0.15.37, mit 30.0.14.9 ging es", "kernel 5.15.0.91 panics",
    ],
)  # fmt: skip
def test_a_version_in_four_parts_is_no_machine_and_neither_is_the_one_beside_it(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("server 10.2.0.14 runs version 10.2.0.11", "10.2.0.14"),
        ("ssh 10.3.4.5, then install build 10.3.4.6", "10.3.4.5"),
        ("after the update the host 10.0.0.7 is down", "10.0.0.7"),
        ("Release 10.1.4.2 läuft auf 10.0.3.7", "10.0.3.7"),
        ("the 10.0.0.5 build server is slow", "10.0.0.5"),
        ("firewall opdateret på 10.1.1.4", "10.1.1.4"),
        ("IP 84.23.17.9, firmware 84.2.1.7", "84.23.17.9"),
    ],
)
def test_a_machine_is_one_beside_a_version_too(text: str, value: str) -> None:
    assert [text[one.start : one.end] for one in find(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Heat no. 110285-3391", "Heats 230190-1182 and 240190-1183 are released", "Lot #: 050693-2210",
        "Schmelze Nr. 110285-3391", "smeltenr. 230190-1182", "Charge Nr. 120198-4471 gesperrt",
        "serial number 010203-1234", "parti nr. 010203-1234", "Guss-Nr. 120385-1147",
        "vi skal bruge 50 00 00 00 skruer",
    ],
)  # fmt: skip
def test_heats_lots_and_round_quantities_are_nobodys(text: str) -> None:
    assert find(text) == ()


def test_a_cpr_number_is_found_behind_a_lot_that_something_else_is_said_of() -> None:
    text = "Lot 4711 blev godkendt af 110285-3391"
    assert [text[one.start : one.end] for one in find(text)] == ["110285-3391"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Bens nye nummer: 6120-3345", "6120-3345"), ("hendes nye nr er 4021 8890", "4021 8890"),
        ("Nummeret er 5032-1177", "5032-1177"), ("Anders' nr: 5032 1177", "5032 1177"),
        ("Rückruf unter 0 40 / 71 93 28 41", "0 40 / 71 93 28 41"),
        ("Telefonnummer vom Amt: 0 43 31 - 59 27 60", "0 43 31 - 59 27 60"),
        ("ring til mig på\n2 8 4 4 1 9 0 3", "2 8 4 4 1 9 0 3"), ("Call me back on\n20304050", "20304050"),
        ("Bitte zurückrufen unter\n01711234567", "01711234567"),
    ],
)  # fmt: skip
def test_a_telephone_number_is_found_that_is_somebodys_or_stands_below_its_words(
    text: str, value: str
) -> None:
    assert value in [text[one.start : one.end] for one in find(text) if one.kind == "PHONE"]


@pytest.mark.parametrize(
    "text",
    [
        "the pump has a new number: 5520-1180", "Skalen geht 0 45 61 - 71 93 28", "Varer:\n20304050",
        "O-ring 150411 fra kassen", "X-ring 2203311 i stedet",
    ],
)  # fmt: skip
def test_a_number_that_only_looks_like_a_telephone_is_left_alone(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Personalausweis L01X00T471 liegt bei", "L01X00T471"),
        ("ihr Reisepass (Nummer: C01X00T47)", "C01X00T47"),
        ("Copy of the German ID: T220001293", "T220001293"),
        ("his national id reads L01X00T471, valid to 2031", "L01X00T471"),
        ("kopi af hendes tyske pas, som har nummer C01X00T478", "C01X00T478"),
    ],
)
def test_the_number_of_a_german_identity_card_or_passport_is_found(text: str, value: str) -> None:
    assert [(one.kind, text[one.start : one.end]) for one in find(text)] == [("NATIONAL_ID", value)]


@pytest.mark.parametrize("text", ["Artikel-ID L01X00T471", "high-pass filter C0MP12345", "id L01X00T472"])
def test_an_article_that_looks_like_an_identity_card_is_left_alone(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Mein Wagen B ER 4471 steht im Parkhaus", "B ER 4471"),
        ("Firmenwagen M AB 77 muss zum TÜV", "M AB 77"),
        ("M-KL 4711 parkt vor dem Ersatzteillager", "M-KL 4711"),
    ],
)
def test_a_plate_is_found_whole_whose_letters_are_a_word(text: str, value: str) -> None:
    assert [text[one.start : one.end] for one in find(text) if one.kind == "PLATE"] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Ersatzteil AB 1234 C für den Transporter", "reservedel KL 4711 til bilen",
        "spare part no. HH XY 82 for the van", "Kfz-Ersatzteilnummer KR 1234",
        "oil filter KR 2040 B for the truck", "Kfz-Teile-Nr. KR 2041 C",
    ],
)  # fmt: skip
def test_the_spare_part_of_a_car_is_no_plate(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Profilnumre: 44 21 18 90 erstatter 44 21 18 70",
        "Materialnummern 0151 2233445 und 0151 2233446 zusammenlegen",
        "Inventurnummern 040 55 12 33 bis 040 55 12 40",
        "Tegning 311299-0021 rev B er afløst af 311299-0022",
        "Vores sagsnumre følger mønsteret ååmmdd-løbenr, fx 240612-0031",
        "Coil tags 5105 1051 0510 5100 and 5105 1051 0510 5118",
        "Product IDs of ten digits such as 0101801234 and 0101801242",
        "Epoch 1609459200 in UTC?",
        "Regal M-KL 4410 und M-KL 4411 getauscht",
        "The box reads 07700 900 412 and next to it stands 07700 900 413",
        "Charge 65 170839 J 003, Sperrung",
    ],
)
def test_what_is_numbered_one_by_one_is_nobodys(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Mine numre er 20 30 40 50 og 20 30 40 51", "20 30 40 51"),
        ("Handynummern: 0171 4432109 und 0171 4432110", "0171 4432110"),
        ("Ordre 4471 er til Mette, ring på 20 30 40 50", "20 30 40 50"),
        ("Personnumrene er 010190-1234 og 010190-1235", "010190-1235"),
        ("Kreditkartennummern 4111 1111 1111 1111 und 4111 1111 1111 1129", "4111 1111 1111 1111"),
    ],
)
def test_numbers_of_people_are_found_one_beside_the_other_too(text: str, value: str) -> None:
    assert value in [text[one.start : one.end] for one in find(text)]
