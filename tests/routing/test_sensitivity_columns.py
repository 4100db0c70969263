"""Telephone numbers, dates of birth and plates that a column, a word or a country tells, and look-alikes."""

import pytest

from routing.sensitivity import Tagger
from routing.vocabulary import Level

find = Tagger().find


def kinds(text: str) -> set[str]:
    """What is found in it."""
    return {finding.kind for finding in find(text)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Navn;Afdeling;Mobil\nHanne Roed;Salg;61827364\nBo Lind;Lager;52738495", "61827364"),
        ("Name,Telefon,Ort\nGerd Paulsen,04821 77310,Itzehoe\nInes Maurer,0911 48820,Nürnberg", "0911 48820"),
        ("| Name | Phone | Team |\n|---|---|---|\n| A. Reed | 7700900461 | QA |", "7700900461"),
        ("Ansatt\tTelefonnr\tKontor\nKari Moe\t91827364\tOslo", "91827364"),
        ("Navn      Tlf.nr.    Vagt\nBo Lind   52738495   nat\nHanne R   61827364   dag", "61827364"),
        ("Name;Geburtsdatum;Eintritt\nGerd Paulsen;17.02.1971;01.03.2020", "17.02.1971"),
        ("Name | DOB | Grade\nA. Reed | 1984-06-30 | 4", "1984-06-30"),
        ("Navn;CPR-nr.;Start\nBo Lind;1702711234;1.3.", "1702711234"),
        ("Medarbejder;Reg.nr. bil;Model\nBo Lind;DK 41 882;Caddy", "DK 41 882"),
        ("Navn;Kontonr.;Beløb\nBo Lind;53310247123;4500", "53310247123"),
        ("Fahrer;Kennzeichen\nPaulsen;IZ-GP 112", "IZ-GP 112"),
        ("her date of birth on the form is 3rd of March 1988", "3rd of March 1988"),
        ("born in Leeds on 14 May 1979", "14 May 1979"),
        ("geboren in Husum am 3. April 1982", "3. April 1982"),
        ("født i Ribe den 9. november 1966", "9. november 1966"),
        ("fødselsdato på barnet: 12.04.2019", "12.04.2019"),
        ("Das Geburtsdatum meiner Tochter ist der 12.4.2019", "12.4.2019"),
        ("17.02.1971 ist mein Geburtsdatum", "17.02.1971"),
        ("17 February 1971 is her birthday", "17 February 1971"),
        ("Bo Lind (født 17. februar 1971)", "17. februar 1971"),
        ("Bo Lind, f. 17. februar 1971, søger orlov", "17. februar 1971"),
        ("d.o.b. 17/02/1971", "17/02/1971"),
        ("birthdate: February 17th, 1971", "February 17th, 1971"),
        ("gate log: lorry 48-BXK-3 (NL), 40 t", "48-BXK-3"),
        ("at the ramp: WA 4821P (PL), refrigerated", "WA 4821P"),
        ("plate: 1-ABC-234", "1-ABC-234"),
        ("Nr.pl. CX 41 882 holder i brandvejen", "CX 41 882"),
        ("kennz. IZ-GP 112 steht seit Freitag", "IZ-GP 112"),
        ("server 192.0.2.44 svarer ikke", "192.0.2.44"),
        ("login attempts from 203.0.113.77 all night", "203.0.113.77"),
        ("tlf.: 28 41 93 07, spørg efter Ole", "28 41 93 07"),
        ("28 41 93 07 er min mands nummer", "28 41 93 07"),
    ],
)
def test_a_number_or_date_is_found_by_its_column_its_word_or_its_country(text: str, value: str) -> None:
    assert value in [text[one.start : one.end] for one in find(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Måleværdier: 28 41 93 07 i den rækkefølge",
        "Gewichte 28 41 93 07 in Gramm",
        "weights 28 41 93 07 g each",
        "Lottotal 22 31 40 44 og tillægstal",
        "versions 6.1.0.14 and 6.1.0.15 are out",
        "Update auf 4.2.0.18 läuft",
        "opdatering til 7.0.1.22 i nat",
        "driver 31.0.15.46 from the vendor",
        "see clause 8.5.1.2",
        "punkt 4.1.2.1 i kontrakten",
        "Abschnitt 5.3.2.1 der Norm",
        "software 3.2.1.0 kører",
        "hotfix 10.0.1.7 installiert",
        "build number 10.0.19.45",
        "changelog 2.0.1.3:",
        "Måned | Telefon | Internet\njan | 1200 | 800",
        "Artikel;Mobil;Pris\nHolder;ja;120",
        "Kennzeichen;Bedeutung\nCE;Europa\nGS;geprüft",
        "Plate;Size\nA12;200x300",
        "Birth of the product was on 12 May 2021 in a meeting",
        "born out of the 2019 crisis",
        "Geburtstagskuchen am Freitag, Bestellung 12345",
        "bolt set HX-12-AB (s)",
        "f. eks. 12.04.2026",
        "Reg.nr.;Navn\nleverandør;Hansen",
        "Direkt;Indirekt\n120000;4500",
    ],
)
def test_values_versions_accounts_and_parts_in_the_same_shapes_are_left_alone(text: str) -> None:
    assert [text[one.start : one.end] for one in find(text) if one.kind != "PERSON"] == []


def test_a_column_reaches_as_far_down_as_its_table_and_no_further() -> None:
    rows = "".join(f"Person {number};Lager;{40228163 + number}\n" for number in range(300))
    text = f"Navn;Afdeling;Telefon\n{rows}\nOrdre;Antal;99228163\n"
    assert len([one for one in find(text) if one.kind == "PHONE"]) == 300


@pytest.mark.parametrize(
    "text",
    [
        "Varenr.      Betegnelse        Antal\n120587-1432  Spændskive    400\n010190-0027  Møtrik  250",
        "Text;Artikelnr.;Menge\nScheibe;120587-1432;4\nMutter;010190-0027;5",
        "| Pos | Part no | Qty |\n|---|---|---|\n| a | 120587-1432 | 4 |",
    ],
)
def test_numbers_in_a_column_of_things_are_nobodys(text: str) -> None:
    assert kinds(text).isdisjoint({"CPR", "PHONE"})


@pytest.mark.parametrize(
    "text",
    [
        "Navn;Nummer;Start\nBo Lind;170271-1234;1.3.",
        "Medarbejder    Ref\nBo Lind        170271-1234",
        "Varer og folk\n170271-1234",
    ],
)
def test_other_columns_do_not_make_a_personal_number_a_thing(text: str) -> None:
    assert "CPR" in kinds(text)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Timeout mod 10.20.4.17:1433", Level.INTERNAL),
        ("firewall: DROP SRC=192.168.0.9 DST=192.168.0.255", Level.INTERNAL),
        ("Gateway 172.16.40.1, Drucker 172.16.40.12", Level.INTERNAL),
        ("Timeout mod 85.204.17.9:1433", Level.CONFIDENTIAL),
        ("login fra 10.2.3.4 af user jbo", Level.CONFIDENTIAL),
        ("192.168.7.20", Level.CONFIDENTIAL),
    ],
)
def test_an_address_of_machines_among_themselves_is_internal_unless_somebody_may_sit_there(
    text: str, level: Level
) -> None:
    assert Tagger().tag([text]).level == level
    assert "IP" in kinds(text)
