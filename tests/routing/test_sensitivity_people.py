"""People: mail, names, addresses, machines and cars."""

import pytest

from routing.sensitivity import Tagger
from routing.vocabulary import Level

find = Tagger().find
directory = Tagger(directory=["Bo Vad", "Xenia Zapf", "Kaj Ø. Ravn", "Tør Bæk"]).find

FOUND = [
    ("EMAIL", "Skriv til anna.jensen@firma.dk, tak", "anna.jensen@firma.dk"),
    ("EMAIL", "<mailto:a+b@sub.example.co.uk>", "a+b@sub.example.co.uk"),
    ("EMAIL", "søren@ærøskøbing.dk", "søren@ærøskøbing.dk"),
    ("EMAIL", "peter (at) firma (dot) de", "peter (at) firma (dot) de"),
    ("EMAIL", "PETER@FIRMA.DE.", "PETER@FIRMA.DE"),
    ("PERSON", "Kære Mette, tak for sidst", "Mette"),
    ("PERSON", "Hej Øjvind!", "Øjvind"),
    ("PERSON", "Sehr geehrte Frau Dr. Schmidt-Lüders,", "Schmidt-Lüders"),
    ("PERSON", "Sehr geehrter Herr Özgür,", "Özgür"),
    ("PERSON", "Dear Ms Okonkwo,", "Okonkwo"),
    ("PERSON", "Tak for hjælpen\n\nVenlig hilsen\nPernille Skov", "Pernille Skov"),
    ("PERSON", "Mit freundlichen Grüßen\n\nXaver Unterholzner", "Xaver Unterholzner"),
    ("PERSON", "Best regards,\nPriya Raman", "Priya Raman"),
    ("PERSON", "Mvh Søren", "Søren"),
    ("PERSON", "Jeg hedder Ulrik Vang og", "Ulrik Vang"),
    ("PERSON", "Mein Name ist Xaver Unterholzner.", "Xaver Unterholzner"),
    ("PERSON", "my name is Priya Raman", "Priya Raman"),
    ("PERSON", "Ansprechpartnerin: Wiebke Thöle", "Wiebke Thöle"),
    ("PERSON", "Jeg talte med Anna Jensen i går", "Anna Jensen"),
    ("PERSON", "Gestern hat Jürgen von der Heide angerufen", "Jürgen von der Heide"),
    ("PERSON", "I met Sarah O'Connor today", "Sarah O'Connor"),
    ("PERSON", "Spørg Tine Vestergaard", "Tine Vestergaard"),
    ("PERSON", "Annas bil", "Anna"),
    ("PERSON", "Vi venter på kranen. Bodil ringer til kranføreren", "Bodil"),
    ("PERSON", "Der Server ist aus, sagt Moritz", "Moritz"),
    ("PERSON", "Peter's laptop", "Peter"),
    ("PERSON", "Sehr geehrter Herr Prof. Dr. von Trotha,", "Trotha"),
    ("PERSON", "Kandidaten Amalie Thorup har søgt", "Amalie Thorup"),
    ("PERSON", "Der Bewerber Kai-Uwe Brandner", "Kai-Uwe Brandner"),
    ("PERSON", "an Quirin Zech <qz@firma.de>", "Quirin Zech"),
    ("ADDRESS", "Am Kanal 16-18, 14467 Potsdam", "Am Kanal 16-18, 14467 Potsdam"),
    ("ADDRESS", "Gewerbepark 12, 93059 Regensburg", "Gewerbepark 12, 93059 Regensburg"),
    ("ADDRESS", "48 Grosvenor Street, London W1K 3HW", "48 Grosvenor Street, London W1K 3HW"),
    ("ADDRESS", "Jeg bor på Vestergade 12, 8000 Aarhus C", "Vestergade 12, 8000 Aarhus C"),
    (
        "ADDRESS",
        "Send det til Nørre Allé 7, 2. tv, 2200 København N",
        "Nørre Allé 7, 2. tv, 2200 København N",
    ),
    ("ADDRESS", "Hauptstraße 5, 80331 München", "Hauptstraße 5, 80331 München"),
    ("ADDRESS", "Wir ziehen um in den Lindenweg 3a", "Lindenweg 3a"),
    ("ADDRESS", "Am Markt 4, 28195 Bremen", "Am Markt 4, 28195 Bremen"),
    ("ADDRESS", "Berliner Str. 17\n10115 Berlin", "Berliner Str. 17\n10115 Berlin"),
    ("ADDRESS", "She lives at 221 Baker Street, London", "221 Baker Street, London"),
    ("ADDRESS", "1600 Pennsylvania Avenue NW", "1600 Pennsylvania Avenue"),
    ("ADDRESS", "Postfach 12 34 56", "Postfach 12 34 56"),
    ("IP", "Anmeldung von 84.23.17.9 um 12 Uhr", "84.23.17.9"),
    ("IP", "from 2001:db8:85a3::8a2e:370:7334", "2001:db8:85a3::8a2e:370:7334"),
    ("PLATE", "Firmabilen har nummerplade AB 12 345", "AB 12 345"),
    ("PLATE", "Kennzeichen M-AB 1234", "M-AB 1234"),
]
HARMLESS = [
    "Robotten Bodil står stille igen, spindlen er varm",
    "Die Linien Max und Moritz werden am Wochenende umgerüstet",
    'We add a lamp "Oliver" to the collection',
    "Printing on the Sophie table costs 12 EUR more",
    "Serveren hedder Otto og kører Debian",
    "Momsen på fakturaen fra Holmsen Logistik ApS er forkert",
    "Hej alle, mødet er flyttet",
    "Hallo zusammen, liebe Kolleginnen und Kollegen,",
    "Dear Team, hi all, hello everyone",
    "Liebe Grüße aus der Technik",
    "Sehr geehrte Damen und Herren,",
    "Angebot für 200 Kugellager 6204 an Müller GmbH",
    "Der Vertrag mit der Deutschen Bahn endet am Montag",
    "Will you mark the date? May is fine. Rose garden, Grace period",
    "Vi skal bruge en ny pumpe til Odense",
    "Microsoft Teams und Slack sind Werkzeuge",
    "Version 1.2.3.4 läuft auf 127.0.0.1",
    "Firmware: 10.4.2.1 build, section 3.2.1.4",
    "Kugellager 6204, Welle 12 mm, Ring 5 stk.",
    "Fra vej 5 til plads 7",
    "std::vector<int> a::b::c",
    "Teil-Nr. M-AB 1234",
    "Die Anlage in Halle 3 steht, Parkplatz 7 ist frei",
    "Viele Grüße vom Empfang",
    "Herr der Ringe läuft heute",
    "Johannes Gutenberg Universität, Max Planck Institut",
    "@channel @here see user@",
    "The Danish market and the German market",
]


@pytest.mark.parametrize(("kind", "text", "value"), FOUND)
def test_people_are_found_with_their_exact_place(kind: str, text: str, value: str) -> None:
    found = [(one.kind, text[one.start : one.end]) for one in find(text)]
    assert (kind, value) in found
    assert all(one.level == Level.CONFIDENTIAL for one in find(text))


@pytest.mark.parametrize("text", HARMLESS)
def test_words_that_only_look_like_people_are_left_alone(text: str) -> None:
    assert [(one.kind, text[one.start : one.end]) for one in find(text)] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("kan bo vad komme forbi?", "bo vad"),
        ("BO VAD har fri", "BO VAD"),
        ("Bo Vads computer", "Bo Vad"),
        ("Xenia ist im Urlaub", "Xenia"),
        ("Xenias Angebot", "Xenia"),
        ("Tør Bæk skriver", "Tør Bæk"),
    ],
)
def test_the_directory_knows_people_whom_no_list_knows(text: str, value: str) -> None:
    assert value in [text[one.start : one.end] for one in directory(text) if one.kind == "PERSON"]


def test_a_given_name_of_the_directory_is_no_person_in_lower_case() -> None:
    assert not directory("en tør kommentar, ikke sandt")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("har du set om mette har sendt den?", "mette"),
        ("kannst du stefan fragen ob er kommt", "stefan"),
        ("anyone seen francesca", "francesca"),
        ("formanden rene holst vil have bilagene", "rene holst"),
        ("hr. sommer ringer senere", "sommer"),
        ("does mrs patel still do the platters", "patel"),
        ("Spørg Bent, han ved det", "Bent"),
        ("Mark in stores has the keys, he's there until four", "Mark"),
        ("Will says no", "Will"),
        ("Will will be late", "Will"),
        ("May from catering wants numbers", "May"),
        ("Don't copy Ian in", "Ian"),
        ("cc T. Boateng, L. Sørensen", "T. Boateng"),
        ("gez. M. Holzapfel", "M. Holzapfel"),
        ("i. A. R. Wegener", "R. Wegener"),
        ("Von: Lehmann-Brandt, Ute\nAn: Versand", "Lehmann-Brandt, Ute"),
        ("From: Hollis, Graham\nTo: Plant team", "Hollis, Graham"),
        ("Der Betriebsarzt, Dr. med. Lindenau, kommt", "Lindenau"),
        ("Our chairman, Lord Pemberton, is visiting", "Pemberton"),
        ("Rede für Geschäftsführer Krumbiegel vorbereiten", "Krumbiegel"),
        ("c/o Brinkmeyer, Egevænget 3", "Brinkmeyer"),
        ("Geht das heute?\nDanke, Resi", "Resi"),
        ("Sent from my iPhone\nNige", "Nige"),
        ("Oleksandr fängt Montag an", "Oleksandr"),
        ("Nguyen Van Minh hat bestanden", "Nguyen Van Minh"),
    ],
)
def test_people_are_found_in_small_letters_by_initials_and_where_they_act(text: str, value: str) -> None:
    assert value in [text[one.start : one.end] for one in find(text) if one.kind == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "Dear Supplier, please quote 200 pcs", "Hej Butik, har I flere kasser?", "Danke, Einkauf",
        "Tak, Indkøb",
        "Das neue WLAN heißt Werk-Gast", "The tool is called Kanban Board", "To: Warehouse, Production",
        "Att: Bogholderi", "Line 4 tripped at 02:14", "Ernst gemeinte Frage: warum?", "Mercedes Sprinter 316",
        "Our Christian values statement", "Norman arch, Gothic arch", "The Shirley depot closed at 3",
        "H.C. Andersens Boulevard er spærret", "Poul Due Jensens Vej er ny", "Georg Jensen-skålen er ridset",
        "Queen Elizabeth Hall has a projector", "The Victoria Line is down", "Storm Ciara damaged the roof",
        "Dr. Oetker Pizza und Captain America", "Per Stück 12 Euro, Otto Motor, Kai 3 im Hafen",
        "Will the pump be here in May? June at the latest", "A. Einleitung, B. Hauptteil",
        "z. B. Kabel, u. a. Stecker",
        "jeg ville gerne have en ting, der ender godt", "a peer group on aksel A",
    ],
)  # fmt: skip
def test_firms_departments_and_things_with_names_are_no_people(text: str) -> None:
    assert [text[one.start : one.end] for one in find(text) if one.kind == "PERSON"] == []


@pytest.mark.parametrize(
    "lead",
    [
        "Fornavn: ", "Nachname:", "full name: ", "Mitarbeiter-Name: ", "Ansprechpartnerin: ",
        "Kontaktperson: ", "contact person: ", "Bewerberin: ", "Ansøger: ", "Applicant : ", "Medarbejder: ",
        "Mitarbeiter:\n", "Employee: ", "Patientin: ", "att. ", "Attn: ", "z.Hd. ", "zHd: ", "Underskrevet: ",
        "signed: ", "Sagsbehandler: ", "Sachbearbeiter: ", "Absender: ", "Afsender: ", "Empfänger: ",
        "Modtager: ", "recipient: ", "Sender: ", "Driver: ", "Fahrerin: ", "Chauffør: ", "Verfasser: ",
        "Autorin: ", "Author: ", "Erstellt von: ", "Geprüft: ", "Geprüft von: ", "Gegengelesen: ",
        "Freigegeben von: ", "Oprettet af: ", "Approved by: ", "Reviewer: ", "gez. ", "i. A: ", "i.V. ",
        "ppa. ", "c/o ", "jeg hedder ", "mit navn er ", "Ich heiße ", "mein Name ist ", "My name is ",
        "her name is ", "Der neue Fahrer heißt ", "die Kollegin namens ", "a woman called ",
    ],
)  # fmt: skip
def test_a_name_that_no_list_knows_is_found_behind_whatever_introduces_it(lead: str) -> None:
    text = f"Vedr. sagen.\n{lead}Qvexil Zorpandt\nog mere om den, som det stod i brevet"
    assert "Qvexil Zorpandt" in [text[one.start : one.end] for one in find(text) if one.kind == "PERSON"]


@pytest.mark.parametrize("address", ["<q@firma.dk>", "(q.z@firma.dk)", ", q@firma.dk", "<mailto:q@firma.dk>"])
def test_a_name_that_no_list_knows_is_found_before_its_address(address: str) -> None:
    text = f"Skriv bare til Qvexil von der Zorpandt {address}, og spørg, om det passer"
    found = [text[one.start : one.end] for one in find(text) if one.kind == "PERSON"]
    assert found == ["Qvexil von der Zorpandt"]


@pytest.mark.parametrize(
    "car",
    [
        "firmabilen", "vognen", "køretøj", "trailer", "anhænger", "p-plads", "p-kælder", "parkeret",
        "fartbøde", "ladestander", "bilsyn", "brobizz", "tankkort", "spærrer", "motorcykel",
        "mietwagen", "auto", "pkw", "kfz", "fahrzeug", "stellplatz", "tiefgarage", "ladesäule", "tüv",
        "knöllchen", "abgeschleppt", "halter", "zugmaschine", "stapler", "van", "lorry", "vehicle",
        "mot", "v5", "dvla", "fuel card", "ulez", "towed", "lights on", "lyset er tændt",
        "licht brennt", "windscreen", "frontscheibe", "forrude", "leasing", "mileage", "km-stand", "europcar",
        "fleet", "number plate", "licence plate", "hire car", "charger", "tachograph", "tyres", "dæk",
        "reifen", "vw", "golf", "audi", "škoda", "citroën", "kia", "scania",
    ],
)  # fmt: skip
def test_a_plate_is_believed_beside_whatever_is_said_of_a_car(car: str) -> None:
    text = f"(4) [{car}] QXQ 123 sagte er"
    assert "QXQ 123" in [text[one.start : one.end] for one in find(text) if one.kind == "PLATE"]


def test_a_plate_of_that_shape_is_not_believed_without_one() -> None:
    assert not find("(4) [pumpen] QXQ 123 sagte er")


@pytest.mark.parametrize(
    "text",
    [
        "Kan nogen genstarte Asta?", "Ludwig ruckelt nach dem Patch", "Edna needs new bearings",
        "Agathe hat wieder Papierstau", "Backup af Rigmor fejlede", "Herbert steht wieder, Alarm 12",
        "M/S Thyra lægger til kl. 9", "Die MS Helga legt an", "Hydraulikpresse Oda ist repariert",
        "Book Ingrid til kl. 10, rummet har projektor", "Oluf Birk A/S leverer i morgen",
        "Anton Klee Kreiselpumpe, Ersatzteil gesucht", "Julia eller Python til det script?",
        "Sturmtief Hilde ist durch", "Deploy the fix to Edgar",
    ],
)  # fmt: skip
def test_machines_ships_rooms_and_wares_with_names_of_people_are_no_people(text: str) -> None:
    assert [text[one.start : one.end] for one in find(text) if one.kind == "PERSON"] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Asta er nede igen, hendes ryg driller ved pressen", "Asta"),
        ("Ludwig steht an der Fräse und braucht Hilfe", "Ludwig"),
        ("Edna needs new bearings for the customer", "Edna"),
        ("Agathe hat den Alarm gehört", "Agathe"),
        ("Rigmor genstartede serveren", "Rigmor"),
        ("Herbert ist offline, er ist krank", "Herbert"),
        ("Edgar says the pump is leaking", "Edgar"),
        ("Helga verliert ihren Job am Hydraulikzylinder", "Helga"),
        ("Ida melder sig syg igen", "Ida"),
        ("Max ist im Krankenhaus", "Max"),
        ("Ms Helga Brandt legt Wert auf Ruhe", "Helga Brandt"),
    ],
)
def test_who_works_with_machines_or_is_ill_stays_a_person(text: str, value: str) -> None:
    assert value in [text[one.start : one.end] for one in find(text) if one.kind == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "Lucy (the label printer) is out of ribbon again",
        "Lisa (= unser Leitsystem) meldet Überdruck",
        "Kommunens nye journalsystem Viggo går i luften mandag",
        "Bestellung bei Heinrich Schütz Apparatebau ist bestätigt",
    ],
)
def test_what_is_said_to_be_a_thing_or_a_firm_is_nobody(text: str) -> None:
    assert not Tagger().find(text)


@pytest.mark.parametrize(
    "text",
    ["Anna (vores bogholder) er syg", "Lucy (the new one) is out", "Lucy (the printer's owner) called"],
)
def test_who_is_said_to_be_somebody_is_a_person(text: str) -> None:
    assert [one.kind for one in Tagger().find(text)] == ["PERSON"]
