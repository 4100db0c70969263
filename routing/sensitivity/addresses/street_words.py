"""Words that names of streets end in, and words before a number that are none."""

from routing.sensitivity.text.reading import words_of

STREETS = (
    "vej", "vejen", "gade", "gaden", "allé", " alle", "stræde", "strædet", "plads", "pladsen",
    "torv", "torvet", "vænge", "vænget", "parken", "bakken", "boulevard", "boulevarden",
    "toften", "engen", "marken",
    "svinget", "skrænten", "brygge", "straße", "strasse", "str.", "-str", "weg", "allee", "platz", "gasse",
    "damm", "ufer", "chaussee", "kamp", "stieg",
    "vangen", "løkken", "krogen", "gården", "stræde", "gata", "gatan", "gate", "vägen", "veien", "straat",
    "laan",
    "gracht", "plein", "kade", "singel", "markvej",
)  # fmt: skip
"""Endings of street names that a house number follows."""
STREETS_WITH_TOWN = (
    "alle",
    "park",
    "siedlung",
    "hafen",
    "anger",
    "höhe",
    "tal",
    "bruch",
    "feld",
    "winkel",
    "garten",
    "gang",
    "twiete",
    "brink",
    "redder",
    "lund",
    "høj",
    "højen",
    "ager",
    "banke",
    "dal",
    "dalen",
    "eng",
    "mark",
    "sti",
    "stien",
    "led",
    "bro",
    "havn",
    "havnen",
    "gebiet",
    "ort",
    "ring",
    "hof",
    "markt",
    "have",
    "kaj",
    "wall",
    "berg",
    "graben",
    "linden",
    "steig",
    "haven",
    "str",
    "grund",
    "schlag",
    "holmen",
    "linie",
    "gård",
    "hjørnet",
    "kvarter",
    "winkel",
    "bogen",
    "heide",
    "horst",
    "kehre",
    "rain",
    "wiese",
    "wiesen",
    "acker",
    "zeile",
    "promenade",
    "hang",
    "leite",
    "pfad",
    "torget",
    "plan",
    "dijk",
    "vej",
)
"""The same, but words of other trades too: they need a postcode behind the number."""

TOO_LITTLE = words_of(
    """
    vej gade plads torv weg platz gasse str. str straße strasse allee gate bro kaj havn hof ring markt
    damm ufer park tal ort gang mark have eng dal sti led feld garten hafen gebiet plan grund schlag
    winkel linie zeile promenade vangen krogen pfad
    """
)
"""Alone these are words, not the name of a street."""

NO_PLACES = words_of(
    """
    abschnitt kapitel seite side linje linie zone lager halle hal model modell type typ trin schritt
    step plan rev version los position pos tabelle tabel table figur fig bild anlage bilag etage stock
    raum rum room tor gate kasse maschine maskine machine station team gruppe group hold klasse uge week
    woche kw punkt point nr artikel phase fase objekt block unit dock rampe regal reol palette wagen bus
    zug tog kunde chapter page line section item level stage task teil del part lot batch serie series
    bogie x zimmer stand bay rack slot port pin
    """
)
"""Numbered things that are no streets, whatever follows."""

NO_LOWER = words_of(
    """
    minutes minute miles mile hours hour days day weeks metres meters the of in on to and or at with per
    car cars lorry lorries bags pallets boxes vans new more other main side different closed busy way
    via from one two three for a an this that any each lane will can four open narrow people persons bus
    cycle
    """
)
