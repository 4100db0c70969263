"""Keys and tokens told in a sentence block; sentences about keys do not."""

import itertools

import pytest

from routing.sensitivity import Tagger
from routing.vocabulary import Level

find = Tagger().find
VALUES = (
    "58ea2556-51ee-4324-bde2-c41919fc4bc5",
    "9f86d081884c7d659a2feaa0c55ad015",
    "k7Qz-91Lm-22Xa",
    "hVb3kQ9ZpLw2",
)
WAYS = {
    "da": (
        ("API-nøglen", "tokenet", "Secret key", "Adgangstokenet"),
        ("", " til staging-serveren", " for betalingsportalen"),
        (" er ", " lyder ", ": ", " = "),
    ),
    "de": (
        ("Der API-Schlüssel", "Das Token", "Der Zugangsschlüssel", "Das Client-Secret"),
        ("", " für den Testserver", " vom Lieferantenportal"),
        (" ist ", " lautet ", ": ", " = "),
    ),
    "en": (
        ("The API key", "the token", "Our client secret", "the deploy key"),
        ("", " for the staging server", " to the portal"),
        (" is ", " is now ", ": ", " = "),
    ),
}


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("language", WAYS)
def test_a_key_told_in_a_sentence_blocks(language: str, value: str) -> None:
    for told in itertools.product(*WAYS[language]):
        text = f"{''.join(told)}{value}, ok?"
        assert [text[one.start : one.end] for one in find(text) if one.level == Level.BLOCKED] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Passphrase for the signing cert = correct-mule-battery-nine",
        "Das Kennwort lautet rote-kuh-frisst-heu",
        "The authenticator seed is HZAIPSA4WDM3ALVCVMR6TE6ZOQTNOK6B",
    ],
)
def test_a_passphrase_and_a_seed_block(text: str) -> None:
    assert any(one.level == Level.BLOCKED for one in find(text))


@pytest.mark.parametrize(
    "text",
    [
        "The key is Windows11 compatibility, nothing else",
        "Nøglen er at alle møder op kl. 08.30 den 24.11.2026",
        "Der Schlüssel ist beim Hausmeister, Raum B2.114",
        "The primary key is 58ea2556-51ee-4324-bde2-c41919fc4bc5 in that table",
        "The token is expired, ask for a new one",
        "Token: <YOUR_TOKEN>",
        "The key is WPA2-Enterprise, not a shared one",
        "api_key = os.environ['API_KEY_V2']",
        "The secret is patience; version 3.14.159 ships on Friday",
        "Das Passwort ist abgelaufen, bitte zurücksetzen",
        "The public key is ssh-ed25519 on every host",
        "postgres://user:password@localhost:5432/mydb is the example from the docs",
        "The format of a product key is XXXXX-XXXXX-XXXXX-XXXXX-XXXXX",
    ],
)
def test_a_sentence_about_keys_is_no_key(text: str) -> None:
    assert [text[one.start : one.end] for one in find(text) if one.level == Level.BLOCKED] == []
