"""Codes and passwords as people say them while they speak of something else, and what only resembles them."""

import pytest

from routing.sensitivity import Tagger
from routing.vocabulary import Level

find = Tagger(remembers=0).find


def blocked(text: str) -> list[str]:
    return [text[one.start : one.end] for one in find(text) if one.level == Level.BLOCKED]


def kinds(text: str) -> set[str]:
    return {one.kind for one in find(text)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nøgleboksen ved cykelskuret åbner på 3 9 0 5.", "3 9 0 5"),
        ("The key box beside bay 6 opens on 8 2 2 7.", "8 2 2 7"),
        ("Der Schlüsselkasten im Hof öffnet mit 1 6 4 4.", "1 6 4 4"),
        ("Slå alarmen til med 8642, før du går.", "8642"),
        ("Die Alarmanlage wird mit 9371 scharf geschaltet.", "9371"),
        ("Tast 6128 på panelet, når du kommer.", "6128"),
        ("Punch in 7350 at the side door.", "7350"),
        ("Am Tor bitte 4826 eingeben.", "4826"),
        ("For at frakoble alarmen, tast 9518.", "9518"),
        ("Koden til porten er 553 208 17#.", "553 208 17#"),
        ("Der Code fürs Lager lautet 6 0 7 3.", "6 0 7 3"),
    ],
)
def test_a_code_is_covered_however_its_figures_are_spoken(text: str, value: str) -> None:
    assert value in blocked(text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Username and password are scale3 / Crane-Lamp-61.", ["scale3", "Crane-Lamp-61"]),
        ("Brugernavn og adgangskode er butik4 / havregrød31", ["butik4", "havregrød31"]),
        ("Benutzer und Passwort: frühschicht / Feldhase52", ["frühschicht", "Feldhase52"]),
        ("Terminalen: bruger pakke3 kode rugbrød8", ["rugbrød8"]),
        ("user tmiller, password silver6spoon", ["silver6spoon"]),
        ("The password was changed from copper4411 to bronze5522.", ["copper4411", "bronze5522"]),
        ("Probier mal apfelsine31, wenn das Passwort nicht geht.", ["apfelsine31"]),
        ("Routeren har adminkode initpass.", ["initpass"]),
        ("root password is still changeme", ["changeme"]),
        ("Anmelden als root mit nebel4433.", ["nebel4433"]),
        ("Seed phrase til pungen: lamp river stone cloud apple fox", ["lamp river stone cloud apple fox"]),
        ("Wallet-Merkwörter lauten: 1. hut 2. ofen 3. mond 4. nadel 5. perle 6. quark",
         ["1. hut 2. ofen 3. mond 4. nadel 5. perle 6. quark"]),
    ],
)  # fmt: skip
def test_a_password_is_covered_beside_its_user_or_in_passing(text: str, values: list[str]) -> None:
    assert blocked(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "Username and password are case sensitive.",
        "Username and password were rejected.",
        "Benutzername und Passwort sind Pflichtfelder / bitte ausfüllen.",
        "pw = pressure in watts?",
        "pw = part weight, so multiply by three.",
        "pwd = print working directory",
        "Brug 2600 skruer til porten.",
        "Use 4200 bolts for the gate.",
        "Indtast 4700 i feltet ved porten.",
        "Boksen åbner på mandag kl. 0900.",
        "Recovery phrase: write the words down and never share them with anyone",
        "The password length goes from 8 to 12.",
        "User anna, password reset requested",
        "log in as admin with SSO",
    ],
)
def test_talk_of_codes_and_passwords_does_not_block(text: str) -> None:
    assert blocked(text) == []


@pytest.mark.parametrize("text", ["release/10.4.2.0 er klar", "see tags/3.6.1.2", "Hotfix/2.1.0.4 is merged"])
def test_a_version_in_the_name_of_a_branch_is_no_address(text: str) -> None:
    assert "IP" not in kinds(text)


def test_an_address_behind_a_stroke_stays_one() -> None:
    assert "IP" in kinds("http://192.168.7.20/status")


@pytest.mark.parametrize(
    "text", ["Kolli 34 01 23 45 er på vej", "GRAI 40 51 62 73 fehlt", "pallet 45 22 10 88"]
)
def test_numbers_of_containers_and_pallets_are_no_telephone(text: str) -> None:
    assert "PHONE" not in kinds(text)


@pytest.mark.parametrize("text", ["Tel neu: ab 2.1. 01512345678", "Telefon (nur abends ab 18): 01701234567"])
def test_a_mobile_number_is_found_behind_more_words_of_its_line(text: str) -> None:
    assert "PHONE" in kinds(text)


def test_the_rows_of_a_table_are_not_joined_to_one_number() -> None:
    assert kinds("Konto 1200\n4410\n5520") == set()
