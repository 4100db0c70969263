"""What the law protects most raises the level where a person is near, and is a label where none is."""

import pytest

from routing.pseudonyms import mask
from routing.sensitivity import Tagger
from routing.vocabulary import Level

tag = Tagger().tag

RESTRICTED = [
    ("health", "Anna Jensen har været sygemeldt i tre uger"),
    ("health", "min kollega er gravid"),
    ("health", "Jeg er langtidssyg og har fået en lægeerklæring"),
    ("health", "Ich bin krankgeschrieben bis Freitag"),
    ("health", "Er ist seit Montag krank"),
    ("health", "Meine Kollegin ist schwanger und geht in Mutterschutz"),
    ("health", "Herr Meier hat einen Schwerbehindertenausweis"),
    ("health", "She is on sick leave because of depression"),
    ("health", "our employee was diagnosed with cancer"),
    ("hr.employee", "Hvad er Mettes løn?"),
    ("hr.employee", "Skriv en skriftlig advarsel til Jens Holm"),
    ("hr.employee", "Lønseddel for medarbejderen, hans månedsløn er 42.000 kr."),
    ("hr.employee", "Bitte schreib eine Abmahnung für Herrn Müller"),
    ("hr.employee", "Kündigung für unseren Mitarbeiter Jens Krause"),
    ("hr.employee", "Gehalt von Frau Schmidt: 65.000 Euro"),
    ("hr.employee", "Draft a dismissal letter for Peter Brown"),
    ("hr.employee", "Her salary is 50,000 a year"),
    ("hr.applicant", "Sammenfat ansøgningen fra Søren Ærø"),
    ("hr.applicant", "Fasse die Bewerbung von Anna Schmidt zusammen"),
    ("hr.applicant", "the applicant's CV is fine, she worked at Siemens"),
    ("hr.applicant", "please review this CV: Jane Miller, 5 years at Bosch"),
    ("art9.union", "Jeg er medlem af 3F"),
    ("art9.union", "Hun er tillidsrepræsentant"),
    ("art9.union", "Mein Kollege ist in der Gewerkschaft"),
    ("art9.union", "He is a union member"),
    ("art9.religion", "min kollega er muslim"),
    ("art9.religion", "Frau Schmidt ist evangelisch"),
    ("art9.politics", "Peter Brown is a party member"),
    ("art9.sexuality", "Meine Kollegin ist lesbisch"),
    ("art10", "Hans straffeattest er ikke ren"),
    ("art10", "Herr Krause ist vorbestraft"),
    ("art10", "she has a criminal record"),
]
INTERNAL = [
    "Kündigung des Wartungsvertrags mit der Telekom",
    "Unser Kunde Krankenhaus Nord braucht 20 Pumpen",
    "Die Krankenkasse hat uns ein neues Formular geschickt",
    "Opsigelse af abonnementet hos TDC",
    "Cancel the subscription: termination of contract",
    "Wie lange bewahren wir Bewerbungen auf?",
    "Skriv en generel politik om sygefravær",
    "Was ist der Unterschied zwischen Gehalt und Lohn?",
    "Write a job posting for a mechanical engineer",
    "Skriv et jobopslag til en svejser",
    "The release candidate is ready, resume the build",
    "terminate called after throwing an instance of std::bad_alloc",
    "diagnostics show that the plugin was disabled",
    "Lohnt sich das? Das ist lohnenswert",
    "Rechnung 4711, Kundennummer 30045567, Betrag 1.190,00 EUR",
    "The European Union has a new regulation",
    "Vores nye sygehus-modul skal have en manual",
    "opsummer tråden",
]


@pytest.mark.parametrize(("topic", "text"), RESTRICTED)
def test_a_protected_topic_with_a_person_is_restricted(topic: str, text: str) -> None:
    found = tag([text])
    assert found.level == Level.RESTRICTED
    assert topic in found.tags
    assert topic in found.because


@pytest.mark.parametrize("text", INTERNAL)
def test_a_topic_without_a_person_and_words_of_other_trades_stay_internal(text: str) -> None:
    assert tag([text]).level == Level.INTERNAL


def test_a_long_text_of_nothing_but_protected_words_is_believed_to_be_about_them() -> None:
    found = tag(["sygemeldt " * 2_000])
    assert found.level == Level.RESTRICTED
    assert "health" in found.tags


def test_behind_any_number_of_mere_hints_a_sure_word_is_still_found() -> None:
    found = tag(["Frau Pass Reisepass passport " * 2_000 + "\nMeine Kollegin ist krankgeschrieben"])
    assert "health" in found.because


@pytest.mark.parametrize(
    "text",
    [
        "Tilbud til Vejle Maskinfabrik A/S: 200 lejer à 45 kr.",
        "Angebot für unseren Kunden: 12.500 € netto",
        "The customer gets 15 % discount",
        "Angebot an Metallbau Kern: 14 Türen zu je 1.290, Zahlungsziel 45 Tage",
        "Wir berechnen der Gemeinde Waldau 78 Euro pro Einsatz",
        "Bäckerei Hohlfeld zahlt uns 0,42 pro Karton",
        "Nordfyns Kommune betaler os 685 kr. i timen",
        "Vi skal give Nordpak en pris på 500 spande, de får normalt 3,95",
        "Faktura 20331 til Kastrup Køleteknik: 84.500",
        "Moorland Farms get 8% rebate above 200 tonnes",
        "Quote for Meadowbank School: 24 whiteboards at 310 each",
        "unser angebot an die tischlerei holm war 12.400",
        "Wir haben Hafenbau Emden 112.000 angeboten",
        "Hvad tjener vi på Vejen Trælast når de får 22 procent?",
        "Discount approval: Harlow & Reeve, 18%, two-year term",
        "Kilbride Aggregates is 60 days late on 12,750",
        "Tarpgaard går til konkurrenten hvis vi ikke sænker til 3,10 pr. kg",
        "Hab Rottal zugesagt, dass sie die 60 Paletten für 11,80 bekommen",
        "Sontheimer zahlt seit März nicht mehr, offen sind 17.940 Euro",
        "für hagleitner runter auf 1450, mehr geht nicht",
        "Brackley want 15% off or they walk",
        "Can we do £9.80 a pallet for Greenhaugh? They're at 10.60 now",
        "Ardmore's discount drops from 12 to 9 per cent in April",
        "Mahnlauf: Kübler 3.210 €, Ostermeier Bau 12.800 €, Lago Ristorante 940 €",
        "Preisverhandlung Pentaplast: Ziel 2,35, Schmerzgrenze 2,20",
        "Rabatten til Solrød Bio udløber, skriv at vi ikke forlænger den",
        "Is the Brightholm discount still in the contract?",
        "Thise presser os, de vil have fragten med i 7,95 pr. liter",
    ],
)
def test_what_a_customer_pays_is_confidential(text: str) -> None:
    found = tag([text])
    assert found.level == Level.CONFIDENTIAL
    assert "customer" in found.tags


@pytest.mark.parametrize(
    "text",
    [
        "Preisstaffel ab 100 Stück 4 % Nachlass, ab 500 Stück 7 %",
        "Rabatt bekommt man ab 100 Stück, 5 %",
        "Sanistål har rabat på 20 % på rørtænger i denne uge",
        "Der Einkauf verlangt 3 Prozent Einsparung",
        "Vores pris på varenummer 4471 er 89 kr., skal den op til 95?",
        "Our IT budget is 45,000 for Microsoft licences",
        "Quote from Bosch Rexroth came in at 8,400",
        "Faktura til PDF konverteres ikke, 14 sider",
        "Vi skal se på 12 kg à 45 kr.",
        "Vergleiche Microsoft Copilot und Google Gemini Preise: 30 vs 20 Euro",
        "Black Friday kampagne: 25 % rabat på havemøbler",
        "Bei Kugellagern liegt der Rabatt bei 12 %",
        "Prisen på kobber er 9.400 USD pr. ton på London Metal Exchange",
        "Invoice template: fields Bill To, Ship To, Net Total, VAT 25%",
        "Re: quote 733. Dear Ms Okonkwo, could the flange be turned by 45 degrees?",
        "Unser Listenpreis für den Kompressor ist 2.890 €, mach einen Werbetext",
        "Dæk fra Continental koster 1.150 stk. hos grossisten",
        "Bauvorhaben Lindenstraße: Kosten 480.000, Nachtrag 12.300",
        "Project Albatross: budget 340k, spent 290k",
        "A pint costs us 1.62 and we sell it at 4.80, what's the margin?",
        "Maersk wants 2,900 USD for a 40ft container from Shanghai",
        "Schlechte Zahlen, gute Zahlen: Debitorenlaufzeit 47 Tage, Branche 38",
    ],
)
def test_prices_by_themselves_and_what_we_buy_are_no_customers_prices(text: str) -> None:
    assert "customer" not in tag([text]).tags


def test_the_words_that_make_a_text_restricted_are_shown() -> None:
    text = "Bitte merken: unsere Kollegin ist schwanger"
    (shown,) = tag([text]).findings
    assert (shown.kind, shown.rule, shown.level) == ("TOPIC", "health", Level.RESTRICTED)
    assert text[shown.start : shown.end] == "ist schwanger"


def test_what_is_said_of_somebody_stays_readable_and_their_name_does_not() -> None:
    text = "Anna Jensen er sygemeldt"
    assert mask(text, tag([text]).findings) == "[PERSON] er sygemeldt"


@pytest.mark.parametrize(
    "text",
    [
        "The trial period of the CRM ends Friday, Karen will cancel it",
        "Prøveperioden på CRM'et udløber fredag, Karen opsiger det",
        "Der Testzeitraum vom CRM endet Freitag, Karin kündigt",
        "Eine OP am offenen Herzen war das Update, danke Jens",
        "Diagnosen på gearkassen er klar, siger Torben",
        "Herr Wolf vom Betriebsrat bringt den Beamer mit",
    ],
)
def test_a_name_that_is_greeted_thanked_or_at_work_is_not_whom_a_topic_is_about(text: str) -> None:
    assert tag([text]).level < Level.RESTRICTED


@pytest.mark.parametrize(
    "text",
    [
        "Translate the manual of our hearing aid charger into Danish",
        "Oversæt manualen til vores høreapparatoplader",
        "Schwangere dürfen mit dem Stoff nicht arbeiten, stimmt das laut Datenblatt",
        "Housing market suffers, our timber orders are weak",
        "I nearly had a heart attack when I saw the invoice",
    ],
)
def test_a_word_that_describes_a_thing_a_market_or_a_rule_is_about_nobody(text: str) -> None:
    assert tag([text]).level < Level.RESTRICTED


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("health", "Gitte er ude indtil babyen kommer"),
        ("health", "Ulla bekommt am Freitag die Gallenblase raus"),
        ("health", "Ian hasn't had a drop in 100 days"),
        ("hr.employee", "Ich verdiene 3.150 brutto und der Neue mehr"),
        ("hr.employee", "Der kører en sag mod regnskabschefen om bilag"),
        ("art10", "I reckon our warehouse lead is flogging our copper on the side"),
        ("art9.sexuality", "Torben kommer med sin mand til julefrokosten"),
        ("art9.sexuality", "Aus Michael wird ab Montag Michelle"),
        ("art9.origin", "I was passed over because I have a foreign name"),
        ("art9.union", "3F kræver efterbetaling til Marek"),
        ("art9.politics", "Ross is standing for the Greens in the council election"),
        ("hr.applicant", "Summarise the interview with the girl who wants the controller job"),
    ],
)
def test_what_is_said_without_the_heavy_word_is_restricted_too(topic: str, text: str) -> None:
    assert topic in tag([text]).because


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("health", "Sie hat MS und geht nur noch halbtags"),
        ("health", "The colleague with ADHD asked for a quiet desk"),
        ("health", "My wife is due in May"),
        ("health", "Pia er ikke sig selv, og hendes mor er bekymret"),
        ("hr.employee", "What is Torben paid?"),
        ("hr.employee", "Was verdient der Neue?"),
        ("hr.employee", "She's on £34,000 now"),
        ("hr.employee", "Han tjener 250 i timen"),
        ("hr.employee", "Jonas wants more money"),
        ("hr.employee", "Ben was called in about his temper"),
        ("hr.employee", "Die Kollegin kommt jeden Montag zu spät"),
        ("hr.applicant", "Write a no thanks to Miriam"),
        ("art9.sexuality", "Karin und ihre Frau kommen auch"),
        ("art9.sexuality", "Peter was formerly Petra, and Mia used to be Max"),
        ("art10", "He got done for speeding"),
        ("art10", "His record is not clean"),
    ],
)
def test_a_common_word_is_a_cue_together_with_the_word_beside_it(topic: str, text: str) -> None:
    assert topic in tag([text]).because


@pytest.mark.parametrize(
    "text",
    [
        "What do the two governing parties say about tolls in the coalition treaty, CDU and SPD each?",
        "Buffet til kundedagen for 60 gæster: en halal ret, en kosher ret og noget uden nødder",
        "Die Stadthalle braucht für den Kongress der IG Metall 40 Tische, wer liefert?",
        "Labour cost and overhead per hour, please check my sums",
        "Die Bank droht mit Kündigung des Kredits",
        "The customer is threatening to leave for a competitor",
        "Our get-well cards are out of stock, reorder 200",
        "The lift was in the prison wing, we replaced it",
        "Kapitel Gefahren der Bedienungsanleitung: Verbrennung, Quetschung, Amputation, für den Bediener",
        "Is the IG Metall hall in Essen booked for Friday?",
        "The depression is back over the North Sea, move the crane to Monday",
    ],
)
def test_words_of_customers_guests_and_lawmakers_are_nobodys_matter(text: str) -> None:
    assert tag([text]).level < Level.RESTRICTED


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("art9.union", "Is our new welder with the GMB? He keeps quoting the agreement."),
        ("art9.union", "Ved du om hende den nye i pakkeriet er medlem af HK?"),
        ("hr.employee", "Jeg fortjener mere i løn, hjælp mig med at skrive det"),
        ("hr.employee", "Ich habe mein Schreiben gestern abgegeben, wer übernimmt meine Kunden?"),
        ("hr.employee", "We'd like to move Sabine back to the counter, same contract but 200 less a month"),
        ("health", "Kræften er tilbage hos min mor"),
        ("health", "Svends tilbagevenden: to timer om dagen i uge 1"),
        ("health", "Torben fra serverrummet fik en blodprop i går"),
        ("hr.employee", "Hvor mange sygedage er det i alt: Hanne 11, Bo 4, Carla 25?"),
        ("hr.employee", "Unser Meister droht mit Kündigung, wenn er keinen Firmenwagen bekommt"),
        ("health", "Skriv god bedring til Nils fra hele holdet"),
        ("art10", "Er war im Gefängnis und fängt Montag bei uns an"),
        ("art10", "Background check on the new cashier shows a caution for shoplifting"),
    ],
)
def test_what_is_asked_of_somebodys_matter_is_restricted(topic: str, text: str) -> None:
    assert topic in tag([text]).because


@pytest.mark.parametrize(
    "text",
    [
        "De fire her skal på lageret, den femte sender Ebbe i morgen",
        "Sorry Hanne og Ebbe, jeg kommer for sent til frokosten, broen er oppe",
        "Hvem sidder hvor:\nTove løn 221\nErik salg 240",
        "Zuständig:\nEinkauf – Herr Thalmann\nLohn – Frau Seybold",
        "Die Presse ist wieder krank, beide Zylinder verlieren Druck",
        "Tips for appraisal meetings, it's my first time and I'm nervous",
    ],
)
def test_a_department_a_number_and_an_apology_are_nobodys_matter(text: str) -> None:
    assert tag([text]).level < Level.RESTRICTED


@pytest.mark.parametrize(
    "text",
    [
        "Can we fire her before the summer?",
        "Herr Thalmann, Lohn: 4.150 brutto",
        "Both fitters are off sick, Dawid since Monday",
    ],
)
def test_what_looks_like_them_and_is_somebodys_matter_stays_restricted(text: str) -> None:
    assert tag([text]).level == Level.RESTRICTED
