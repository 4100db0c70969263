"""Credentials block a text; talk about credentials does not."""

import pytest

from routing.sensitivity import Tagger
from routing.sensitivity.credentials import PATTERNS
from routing.vocabulary import Level

find = Tagger().find
A = "Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv1Wx2Yz3Ab4Cd5Ef6Gh7"
HEX = "0123456789abcdef" * 4

TOKENS = {
    "secret.aws.id": "AKIA" + "IOSFODNN7EXAMPLE",
    "secret.aws.session": "ASIA" + "IOSFODNN7EXAMPLE",
    "secret.aws.key": "aws_secret_access_key = " + A[:40],
    "secret.github": "ghp_" + A[:36],
    "secret.github.fine": "github_pat_" + A[:40],
    "secret.gitlab": "glpat-" + A[:20],
    "secret.slack": "xoxb-" + "123456789012-" + A[:24],
    "secret.slack.app": "xapp-" + "1-A012345-" + A[:24],
    "secret.slack.hook": "https://hooks.slack.com/services/" + "T000/B000/" + A[:24],
    "secret.teams.hook": "https://acme.webhook.office.com/webhookb2/" + HEX[:36] + "@" + HEX[:36],
    "secret.discord.hook": "https://discord.com/api/webhooks/123456789012345678/" + A,
    "secret.openai": "sk-proj-" + A[:40],
    "secret.anthropic": "sk-ant-api03-" + A[:40],
    "secret.google": "AIza" + A[:35],
    "secret.google.oauth": "ya29." + A[:40],
    "secret.google.secret": "GOCSPX-" + A[:28],
    "secret.sendgrid": "SG." + A[:22] + "." + A[:43],
    "secret.stripe": "sk_live_" + A[:24],
    "secret.stripe.test": "sk_test_" + A[:24],
    "secret.stripe.hook": "whsec_" + A[:32],
    "secret.huggingface": "hf_" + A[:34],
    "secret.npm": "npm_" + A[:36],
    "secret.pypi": "pypi-" + A + A,
    "secret.digitalocean": "dop_v1_" + HEX,
    "secret.groq": "gsk_" + A[:48],
    "secret.twilio": "SK" + HEX[:32],
    "secret.mailgun": "key-" + HEX[:32],
    "secret.telegram": "123456789:AA" + A[:33],
    "secret.shopify": "shpat_" + HEX[:32],
    "secret.vault": "hvs." + A[:30],
    "secret.atlassian": "ATATT3" + A + A,
    "secret.linear": "lin_api_" + A[:40],
    "secret.notion": "secret_" + A[:43],
    "secret.azure.key": "AccountName=x;AccountKey=" + A + A[:34] + "==",
    "secret.azure.bus": "Endpoint=sb://x;SharedAccessKey=" + A[:43] + "=",
    "secret.azure.sas": "https://x.blob.core.windows.net/c?sv=2024&sig=" + A[:43] + "%3D",
    "secret.jwt": "eyJ" + A[:30] + ".eyJ" + A + "." + A[:43],
    "secret.bearer": "Authorization: Bearer " + A[:40],
    "secret.basic": "Authorization: Basic " + A[:24] + "==",
    "secret.url": "postgres://admin:" + "hemmelig@db.example:5432/prod",
}


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.rule)
@pytest.mark.parametrize("around", ["{}", "Her er nøglen: {} brug den ikke.", "```\n{}\n```"])
def test_every_kind_of_token_blocks_a_text(pattern: object, around: str) -> None:
    rule = getattr(pattern, "rule", "")
    text = around.format(TOKENS[rule])
    found = [one for one in find(text) if one.kind == "CREDENTIAL"]
    assert found
    assert all(one.level == Level.BLOCKED for one in found)


def test_a_private_key_is_covered_from_its_first_line_to_its_last() -> None:
    key = "-----BEGIN RSA PRIVATE KEY-----\n" + (A + "\n") * 20 + "-----END RSA PRIVATE KEY-----"
    (found,) = find(f"se her:\n{key}\ntak")
    assert f"se her:\n{key}\ntak"[found.start : found.end] == key


def test_a_private_key_that_was_cut_off_is_covered_as_far_as_it_goes() -> None:
    text = "-----BEGIN PRIVATE KEY-----\n" + A
    (found,) = find(text)
    assert (found.start, found.end) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("adgangskode: Sommer2024!", "Sommer2024!"),
        ("Adgangskoden til wifi er Fisk1234.", "Fisk1234"),
        ("koden er hest4711x", "hest4711x"),
        ("mit kodeord er blevet ændret til Blomst99", "Blomst99"),
        ("Mein Passwort lautet Sommer2024!", "Sommer2024!"),
        ("Kennwort für den Server ist Geheim#7", "Geheim#7"),
        ("Das Passwort: xK9$mmq2", "xK9$mmq2"),
        ("the password for the server is hunter2", "hunter2"),
        ("password = 'correct9horse'", "correct9horse"),
        ("my pwd: Tr0ub4dor&3", "Tr0ub4dor&3"),
        ("DB_PASSWORD=abc123XYZ!", "abc123XYZ!"),
        ('api_key = "a1b2c3d4e5f6g7h8"', "a1b2c3d4e5f6g7h8"),
        ("client_secret: 8f3kd92kf03kd92", "8f3kd92kf03kd92"),
        ("brugernavn admin, adgangskode Vinter2025#", "Vinter2025#"),
        ("Mit Passwort Kirschbaum77 komme ich nicht rein", "Kirschbaum77"),
        ("user=root pass=Tr0mbone!", "Tr0mbone!"),
        ("Passcode: 294817", "294817"),
        ("and secret wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        ("PIN: 4711", "4711"),
        ("pinkoden er 4711", "4711"),
        ("Der Alarmcode lautet 4711", "4711"),
    ],
)
def test_a_password_in_a_sentence_blocks_a_text(text: str, value: str) -> None:
    (found,) = [one for one in find(text) if one.kind == "CREDENTIAL"]
    assert text[found.start : found.end] == value
    assert found.level == Level.BLOCKED


@pytest.mark.parametrize(
    "text",
    [
        "Wie setze ich mein Passwort zurück?",
        "Jeg har glemt min adgangskode, den er udløbet",
        "the password is incorrect",
        "password: required",
        "password: ********",
        "Passwort: ${DB_PASSWORD}",
        "password = os.environ['DB_PASSWORD']",
        "password = getpass.getpass()",
        "set api_key in dirigent.toml",
        "password reset: https://example.com/reset",
        "Das Passwort ist bis 31.12.2026 gültig",
        "Das Passwort ist 90 Tage gültig",
        "max_tokens: 4096, tokens used: 128",
        "The keynote is at 10, token ring networks are old",
        "Postkode 8000, varekode: 6204",
        "sk-eyebrow, task-force, desk-sharing-policy-2024",
        "See https://example.com/a:b and http://localhost:8080/x@y",
    ],
)
def test_talk_about_credentials_does_not_block(text: str) -> None:
    assert [text[one.start : one.end] for one in find(text) if one.kind == "CREDENTIAL"] == []
