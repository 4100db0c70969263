"""Offices, shifts and mere words that stand where a name would: behind labels, greetings and sign-offs."""

from routing.sensitivity.names.first_names import FIRST_NAMES, SURNAMES
from routing.sensitivity.text.reading import words_of

_ENDS = (
    "abteilung", "afdeling", "afdelingen", "dienst", "team", "teamet", "service", "support", "leitung",
    "ledelse", "ledelsen", "zentrale", "centralen", "zentrum", "center", "centret", "büro", "kontor",
    "kontoret", "lager", "lageret", "vorbereitung", "verwaltung", "forvaltning", "forvaltningen",
    "sekretariat", "sekretariatet", "chefen", "lederen", "leiterin", "telefonen", "schicht", "schalter",
    "skift", "skiftet", "holdet", "planung", "planlægning", "sicherung", "sikring", "gruppe", "gruppen",
    "udvalg", "udvalget", "ausschuss", "udvalgsformand", "rådet", "beirat", "desk", "department", "stab",
    "staben", "hotline", "ausgang", "eingang", "bruger", "brugeren", "nutzer", "benutzer", "konto",
    "annahme", "modtagelse", "modtagelsen", "buchhaltung", "bogholderi", "bogholderiet", "værksted",
    "værkstedet", "werkstatt", "marketing", "vertrieb", "einkauf", "salget", "indkøb", "regnskab",
    "drift", "driften", "tjeneste", "tjenesten", "styrelse", "styrelsen", "vagten", "kantine", "kantinen",
    "redaktion", "redaktionen", "labor", "laboratoriet", "laboratorium", "zeitarbeit", "betreuung",
    "beratung", "rådgivning", "montage", "forsendelse", "logistik", "bestand", "nummer", "number",
    "adresse", "address", "gesellschaft", "skabelon", "vorlage", "bestellung", "leverance", "lieferung",
    "betriebsferien", "ferien", "ferier", "pflege", "hjemmepleje", "hjemmeplejen", "plejen", "verein",
    "forening", "foreningen", "kreis", "werke", "værket", "fabrik", "fabrikken", "platz", "pladsen",
    "halle", "hallen", "schleuse",
)  # fmt: skip
"""Ends of German and Danish words for departments, shifts, rooms and the like."""
_ABSTRACT = ("heit", "keit", "schaft", "tion", "tionen", "ismus", "ungen", "tät", "itet", "ität", "ness")
_WORDS = words_of(
    """
    accounts payable receivable customer client care desk help helpdesk service services customer-service
    department dept division unit branch region head director officer coordinator specialist assistant
    assistance programme program handbook portal onboarding benefits training survey engagement relations
    experience dashboard part full time temp temps agency shift night day early late weekend quality safety
    health maintenance procurement operations facilities supply chain planning stores stock goods inwards
    outwards transport fleet yard gate dock bay office post room mailroom front back reception security it hr
    ict edi erp qa qc qm qs ehs hse r&d pm tl dummy test tester testbruger testuser sample example muster
    beispiel eksempel ukendt unbekannt unknown anonym anonymous vacant vakant ledig offen open tbd tbc tba na
    none keine keiner ingen diverse various andre andere others several mehrere flere ekstern intern extern
    external internal ja nein nej yes no ok siehe se see same samme dito ditto fehlt mangler missing fest
    nachtschicht frühschicht spätschicht tagschicht timelønnet funktionær vollzeit teilzeit fuldtid deltid
    vikar aushilfe springer leiharbeiter ferienjobber praktikant elev azubi lærling student studentin
    werkstudent freelancer konsulent berater consultant contractor subcontractor technischer technische
    technical teknisk kaufmännische leiter leiterin leder lederen chef chefen manager supervisor meister
    mester polier formand ihr ihre euer eure dein deine din dit dine jeres deres vores your our the das die
    der den det parkplatz kantine brandschutz fredagsbar feuerwehr fire drill notice update info information
    reminder påmindelse erinnerung achtung vigtigt wichtig important urgent haster hinweis hal halle hall
    lagerort lagerplads stedet standort filiale abt afd avd etage stock floor ground level gang aisle regal
    rack realtek intel nvidia epson canon brother zebra kyocera ricoh lexmark xerox konica hewlett microsoft
    hverdag weekenden feiertag udkast entwurf draft final version entwickler udvikler developer
    """
)
_NEXT = words_of(
    """
    team teams teamet department departments dept staff crew group desk division office committee board
    abteilung afdeling afdelingen gruppe gruppen team's service services
    """
)
"""Behind a word: the two are an office together."""


def is_office(plain: str) -> bool:
    """Whether it is no name of anybody, by itself or by how it ends.

    >>> is_office("wareneingang"), is_office("lagerleitung"), is_office("petermann")
    (True, True, False)
    """
    if plain in FIRST_NAMES or plain in SURNAMES:
        return False
    return plain in _WORDS or plain.endswith(_ENDS) or (len(plain) > 7 and plain.endswith(_ABSTRACT))


def makes_office(following: str) -> bool:
    """Whether the word behind makes an office of what stands before it: `Procurement Team`."""
    return following in _NEXT
