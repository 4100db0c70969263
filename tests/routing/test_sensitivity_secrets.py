"""Credentials block a text; talk about credentials does not."""

import pytest

from routing.sensitivity import Tagger
from routing.sensitivity.secrets.token_kinds import PHRASES
from routing.sensitivity.secrets.token_kinds import TOKENS as KINDS
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


@pytest.mark.parametrize(
    "pattern", [one for one in (*KINDS, *PHRASES) if one.rule in TOKENS], ids=lambda pattern: pattern.rule
)
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
        "PASSWORD=changeme steht in der Vorlage und wird beim Start ersetzt",
        "I have forgotten my password and have tried twice",
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


@pytest.mark.parametrize(
    "text",
    [
        "das Kennwort vom alten Drucker ist der Name der Katze plus Jahr, also Minka2003",
        "my password is refused, I have tried Herbst55 and herbst55",
        "wifi i hallen\nssid: HAL2-GAEST\nkode: havregrynsgulv",
        "seed of the old wallet: apple river stone cloud table green paper window silver garden tiger moon",
        "Door code 4471#", "the code for the gate is 8812", "Gate code: C1958",
        "side gate keypad is now 2580#", "Türcode 4711, bitte weitergeben",
        "Der Code für den Haupteingang lautet 8-1-5-9 nein 8159",
        "Kombination für den Tresor: 12-34-56", "Safe combination is 31 12 07", "alarmkoden er 3391",
        "Koden til alarmen er ændret til 5521", "Nøgleboks ved døren, koden er 7734",
        "ny dørkode: 1984", "PIN for the tablet is 2468", "SIM PUK 48213377",
        "Your verification code is 482913", "Ihr Bestätigungscode: 482 913", "engangskode 482913",
        "backup codes: 1234-5678 8765-4321", "Wiederherstellungscodes: 4f2a9-1c7be, 9d0e2-88aac",
        "WiFi password is sunshine, all lower case", "adgangskoden er solskin med lille s",
        "Passwort ist sonnenschein, alles klein", "password is \"correct horse battery staple\"",
        "Das Kennwort lautet „Grüner Traktor“", "kodeordet er 'blå himmel'",
        "Tr0mbone7 is the password for the FTP", "Sommer24! ist das Passwort vom WLAN",
        "Vinter2025 er koden til serveren", "pw hops&barley88", "user: anna pass: sunflower",
        "login: root / toor", "router is still admin/admin, default login", "SSH-Zugang root:Kx83plum",
        "ftp login anna Kx83-plum", "mysql -u root -pTulip9931 erp", "mysqldump --password=Hest1234 db",
        "curl -u lager:Havregryn12 https://x", "sshpass -p 'm0untainDew!' ssh",
        "net use Z: \\\\srv04\\\\daten /user:lager Kiste#441",
        "docker login -u ci -p Sommer99x registry", "redis-cli -h x -a s3cretpw",
        "snmpwalk -v2c -c w4rehouse-rw 10.0.0.1", "psql postgres://app:sommer99@db/x",
        "WIFI:T:WPA;S:Gast;P:Kastanie77;;", "ALTER USER app WITH PASSWORD 'hest1234'",
        "ConvertTo-SecureString \"Kiste#441\" -AsPlainText", "PGPASSWORD=hest1234 psql",
        "$env:DB_PASS = \"hest1234x\"", "\"password\": \"Hest1234\"",
        "<add key=\"Password\" value=\"Hest1234\"/>", "spring.datasource.password=Hest1234",
        "pwd=Hest1234;Server=x", "requirepass Kastanie77", "enable secret 5 Kastanie77",
        "snmp-server community w4rehouse RW", "Mein Passwort war glaube ich Kastanie77",
        "Passwort geändert, neues ist Kastanie77",
        "they changed the wifi password, it's now Chestnut77", "ny wifi-kode: Kastanje77",
        "wifi: Gæst / Kastanje77", "WPA2 key: chestnut77tree",
        "seed phrase: apple banana cherry dog eagle frog goat horse igloo jacket kite lemon",
        "api key 4287c56472fb7fd10068e2cb461d4860",
        "Datadog app key 4287c56472fb7fd10068e2cb461d48604287c564", "X-API-Key: 9fK2mLx8QpR7vT3w",
        "Bearer eyJhbGciOiJIUzI1NiJ9.abc", "token u+pkmKU1gIgD93P04LWW",
        "OAuth client secret 9fK2mLx8QpR7vT3wZZ",
        "bitlocker 584170-096586-268581-785531-531448-452056-566952-606792",
        "Lizenzschlüssel ABCDE-12345-FGHIJ-67890-KLMNO", "The combo on the padlock is 4-8-15",
        "Password for the zip is invoice2026", "zip-filen har kodeord faktura2026",
        "PDF Passwort rechnung2026", "Excel-Blattschutz: Passwort Bilanz26", "Voicemail PIN 4477",
        "MitID kode 482913", "Passwort-Hinweis: Hund. Passwort: Bello2019",
        "Login for the portal: jens@firma.dk / Kastanje77", "admin-password is Chestnut77",
        "das pw vom Chef ist Bello2019", "koden er 4711", "koden? det er Kastanje77",
        "jeg loggede ind med Kastanje77 som kodeord", "using Chestnut77 as the password",
        "mit dem Passwort Bello2019 geht es nicht", "Bello2019 funktioniert nicht als Passwort",
        "login anna, password Chestnut77", "the root password (Chestnut77) leaked",
    ],
)  # fmt: skip
def test_a_password_or_code_blocks_however_it_is_told(text: str) -> None:
    assert Tagger().tag([text]).level == Level.BLOCKED


@pytest.mark.parametrize(
    "text",
    [
        "PIN 4 of the connector is bent", "error code is 4711", "Fehlercode 0815 an der Tür",
        "Fejlkoden er 4711", "postkode 8000", "Der Code ist ungetestet und gehört überarbeitet.",
        "promo code SUMMER20", "the door code must have six digits", "Türcode alle 90 Tage ändern",
        "password length: 12 characters", "Passwort muss mindestens 12 Zeichen haben",
        "adgangskode skal have 12 tegn", "password is \"required\"", "Das Kennwort ist „falsch“",
        "the button says 'password' and 'login'", "code review in week 48", "HS code is 84821010",
        "the code for the colour is RAL 7016", "QR code on unit 4 is 12 mm wide",
        "kode til varen er AB-1234", "account code 4400 to 4500", "SAP transaction code MM02",
        "git commit -m 'fix' -p", "ls -la -p /tmp/x1y2", "ssh -p 2222 host", "ping -c 4 10.0.0.1",
        "docker run -p 8080:80 nginx", "tar -xzf a.tgz", "curl -u $USER:$PASS https://x",
        "mysql -u root -p", "password reset for 12 users", "We need 2FA for 40 users by week 12",
        "SMS code does not arrive", "backup from 2024-11-03 is fine",
        "recovery key is kept in the vault", "token ring", "max tokens 4096",
        "primary key order_2026_line_0001", "the key to success is 5S and Kaizen2",
        "user: 12 licences, password policy: 90 days", "login page v2.3 is slow",
        "Admin/Operator rights for 3 people", "router/switch list 2026", "root/stem analysis",
        "Schlüssel 12 mm, Nuss 14", "Nøgle 13 mm", "Was kostet der Schlüsselkasten KK-48?",
        "the alarm on door 3 is 85 dB", "alarm 4711 on unit 3", "The PIN must be 4 to 6 digits",
        "pin 5 V, pin 12", "combination of M8 and M10 is 24 Nm", "alarm code list, page 12",
        "kombination af 12 og 14", "standard ISO 9001/14001", "passes 3 of 5 tests", "compass 360",
        "passport photo 35x45", "Passgenauigkeit H7/g6", "Passfeder A8x7x20", "passend zu M12x40",
        "keyword density 2.5%", "tokens used: 1284", "Secret Santa budget is 100 kr",
        "Codename Projekt Phoenix2", "Zeichnung Index C, Code 128 Barcode", "barcode 4006381333931",
        "code: 200 OK", "Is password123 a bad example in our policy?",
        "the default gateway is 192.168.0.1", "Kostenstelle 4711, Konto 4400", "OTP rate 97.5 %",
        "OTIF und OTP: 98,2", "UPN user1@firma.dk", "Account 4400 Rent",
    ],
)  # fmt: skip
def test_numbers_and_words_beside_code_key_and_login_do_not_block(text: str) -> None:
    assert [text[one.start : one.end] for one in find(text) if one.kind == "CREDENTIAL"] == []


@pytest.mark.parametrize(
    ("token", "rule"),
    [
        ("figd_" + A[:40], "figma"), ("NRAK-" + A[:27].upper(), "newrelic"), ("dp.pt." + A[:43], "doppler"),
        (A[:14] + ".atlasv1." + A + A[:12], "terraform"), ("cXV8Q~" + A[:34], "azure.client"),
        (HEX[:32] + "-us14", "mailchimp"), ("dckr_pat_" + A[:27], "docker"),
        ("glsa_" + A[:32] + "_" + HEX[:8], "grafana"),
        ("pat-eu1-" + "01234567-89ab-cdef-0123-456789abcdef", "hubspot"), ("dapi" + HEX[:32], "databricks"),
        ("EAAA" + A + A[:8], "square.token"), ("HRKU-" + "8df70467-11ee-4231-a619-35d3ab9a4ebb", "heroku"),
        ("1//0" + A, "google.refresh"), ("tskey-auth-" + A[:24], "tailscale"),
        ("sqp_" + HEX[:40], "sonarqube"),
        ("AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE", "age"),
        ("584170-096586-268581-785531-531448-452056-566952-606792", "bitlocker"),
    ],
)  # fmt: skip
def test_further_issuers_are_told_by_their_prefix(token: str, rule: str) -> None:
    assert f"secret.{rule}" in {one.rule for one in find(f"se her: {token}, hvorfor virker den ikke?")}


def test_more_than_twenty_five_kinds_are_told_apart() -> None:
    assert len({one.rule for one in (*KINDS, *PHRASES)}) > 100


@pytest.mark.parametrize(
    "text",
    [
        "Adgangskoden til wifi er Fisk1234.",
        "Das Passwort für den Drucker lautet Sommer2024!",
        "The PRE-SHARED KEY is k7Qz-91Lm-22Xa.",
        "Tr0mbone7 is the password",
        "login anna / Sommer2026!",
        "Zahlenkombination für den Tresor im Keller ist 12-34-56.",
        "die Schranke vorn hat gewechselt, neuer Code ist 4711",
        "recovery codes: abcd-1234 efgh-5678",
        "api_key = a1b2c3d4e5f6g7h8",
        "mysql -u root -pHemmelig1 crm",
        "token ghp_" + A[:36],
        "bitlocker 123456-234567-345678-456789-567890-678901-789012-890123",
    ],
)
def test_a_credential_is_found_wherever_in_a_long_text_it_stands(text: str) -> None:
    alone = {text[one.start : one.end] for one in find(text) if one.kind == "CREDENTIAL"}
    prose = "Vi mødes på fredag, and everybody brings what the Werkstatt still needs.\n" * 15
    long = f"{prose}{text}\n{prose}{text}\n{prose}"
    found = [long[one.start : one.end] for one in find(long) if one.kind == "CREDENTIAL"]
    assert alone
    assert set(found) == alone
    assert len(found) >= 2 * len(alone)


@pytest.mark.parametrize("line", ["admin/admin\n", "password: hunter2X!\n", "pin er 4711, "])
def test_a_list_of_thousands_of_credentials_is_covered_as_a_whole(line: str) -> None:
    text = f"Logins:\n{line * 2_000}Hilsen Mette"
    (found,) = find(text)
    assert (found.kind, found.level) == ("CREDENTIAL", Level.BLOCKED)
    assert (found.start, found.end) == (0, len(text))
