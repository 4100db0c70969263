"""People whom lists, brackets, initials, articles, genitives and small letters tell."""

import pytest

from routing.sensitivity.tagger import Tagger

tagger = Tagger()


def names(text: str) -> list[str]:
    """What is found as somebody's name."""
    return [text[one.start : one.end] for one in tagger.find(text) if one.kind == "PERSON"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("VISITORS\n09:00 Johansson, Elin (fire alarm)\n09:30 de Boer, Jeroen (audit)", 2),
        ("Name;Abteilung\nKlügel, Hannes;Montage\nAhlgrimm, Dörte;Lager", 2),
        ("Attendees: J. Whitlock, S. Ademola, P. van Rijn", 3),
        ("Anwesend: Krug, Lütgens, Frau Obermaier", 3),
        ("Participants: Kowalczyk, Piotr; Yildirim, Emre", 2),
    ],
)
def test_lists_of_people_are_read_in_their_own_order(text: str, found: int) -> None:
    assert len(names(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Der Elektriker (Nowacki) kommt um 9", "Nowacki"),
        ("The plumber (Szymański) arrives at noon", "Szymański"),
        ("frag den Burmester junior", "Burmester"),
        ("der Schmidt hat schon wieder nicht gestempelt", "Schmidt"),
        ("Der Fuchs hat gesagt, wir sollen warten", "Fuchs"),
        ("die mail von h. petermann fehlt noch", "h. petermann"),
        ("text from aoife brennan needs proofreading", "aoife brennan"),
        ("kannst du den text von signe mikkelsen kürzen", "signe mikkelsen"),
        ("can you make karen's farewell card nicer", "karen"),
        ("Councillor Pemberton wants an answer", "Pemberton"),
        ("Dr. A. J. Fairweather signed the cert", "A. J. Fairweather"),
        ("Unser Meister Prohaska sagt nein", "Prohaska"),
        ("Ștefan Munteanu starts Monday on line 4", "Ștefan Munteanu"),
        ("Has Grant signed off yet?", "Grant"),
        ("May is on holiday, she's back Monday", "May"),
        ("Can you forward it to Rose in accounts?", "Rose"),
        ("I read the notes that Mark sent round", "Mark"),
        ("According to Hartley the weld failed at root", "Hartley"),
        ("Schulze sagt, die Charge ist gut", "Schulze"),
        ("Jenkins, the new foreman, wants gloves", "Jenkins"),
        ("Bitte an Fr. Schöller weiterleiten", "Schöller"),
        ("Bearbeiter: Thielemann", "Thielemann"),
        ("could you let bogdan know the mould is back", "bogdan"),
        ("sag bitte herrn dobrowolski bescheid", "dobrowolski"),
        ("mrs pettigrew rang again about the noise", "pettigrew"),
        ("My colleague Sanjeev will present", "Sanjeev"),
    ],
)
def test_somebody_is_told_by_what_stands_around_the_name(text: str, found: str) -> None:
    assert names(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Teilnehmer: Vertrieb, Einkauf, Instandhaltung",
        "Fahrer (Klasse C) gesucht, Mitarbeiter (Vollzeit)",
        "Der Fuchs hat die Isolierung angefressen",
        "Hamburg, Bremen und Kiel, Lager 4",
        "mit d. maschine und z. b. holz",
        "May in sales was slow",
        "Click Grant to allow the app",
        "the Mark tool and the Bill form",
        "A. Müller Söhne hat die Rohre geliefert",
        "H&M and Marks and Spencer have stricter codes",
        "Herr Nilsson-plakaten",
        "die frau wartet am tor, fru siger nej",
        "an alert within 500 ms when the door opens",
        "Vejning: brutto 24.180 kg, tara 14.220 kg",
        "name: Build\non: [push]\njobs:",
        "class Kevin extends Minion",
        "Haus Elisabeth, Zimmer 12, Heizung tropft",
        "Schlosser liefert, Schulze GmbH sagt ab",
        "30 Tage Zahlungsziel, Tage und Wochen",
    ],
)
def test_the_same_shapes_of_things_are_nobody(text: str) -> None:
    assert names(text) == []
