"""What stands around a topic's word and says that it is about something else."""

from routing.sensitivity.reading import words_of

NEVER = words_of(
    """
    krankenhaus krankenhäuser krankenhauses krankenkasse krankenkassen sygehuset_har sygeplejerske
    krankenpfleger
    fyrre lohnenswert sickert prisoner krebsgang lohnt lohnte illustration depressionsrinne stemmerne
    """
)
THINGS = (
    "cv joint",
    "cv joints",
    "release candidate",
    "release candidates",
    "union all",
    "candidate key",
    "candidate keys",
)
"""What a text of software calls by a word of ours."""

OTHERWISE = (
    "ansøgning om", "ansøgningen om", "ansøgninger om", "ansøgningerne om", "application for planning",
    "application for fund", "application for permi", "application to the council",
)  # fmt: skip
"""Begins like a word of ours and is about a permit or money."""
OBJECTS = (
    "lift", "lifter", "rampe", "rampen", "stuhl", "stühle", "stol", "stole", "bett", "betten", "seng",
    "senge",
    "software", "system", "systemet", "systeme", "modul", "modulet", "tool", "fonden", "fond", "fonds",
    "versicherung",
    "forsikring", "produkt", "produkte", "produkter", "gerät", "geräte", "kissen", "tasche", "kasse",
    "kassen", "haus",
    "hus", "huset", "center", "centret", "zentrum", "verein", "forening", "stiftung", "formular",
    "kontor", "kontoret",
    "büro", "abteilung", "afdeling", "afdelingen", "messe", "messen", "portal", "portalen", "app",
    "handel", "statistik",
    "quote", "quoten", "politik", "politikken", "ordnung", "tisch", "wagen", "hjelm", "kurven",
    "schutzgesetz", "mittel", "industri", "industrie", "branche", "technik", "teknik", "markt", "markedet",
)  # fmt: skip
"""Endings of compounds that begin with a word of ours and name a product, a place or a rule."""
CONTRACTS = (
    "vertrag", "abo", "leasing", "lieferant", "lizenz", "miet", "kontrakt", "aftale", "abonnement",
    "leverandør", "lejemål", "licens", "contract", "subscription", "lease", "supplier", "licence",
    "license", "vendor", "versicherung", "forsikring", "konto", "tarif", "mobilfunk", "provider", "process",
    "prozess", "prozes", "session", "job ", "thread", "agreement", "rahmen", "wartung", "service",
    "hosting",
    "telefon", "strom", "telekom", "signal", "connection", "verbindung", "forbindelse",
)  # fmt: skip
"""Beside `Kündigung`, `opsigelse`, `termination`: it is a thing that ends, not a person's employment."""
EMPLOYMENT = (
    "arbeitsvertrag", "anstellungsvertrag", "dienstvertrag", "ansættelseskontrakt", "ansættelsesaftale",
    "employment contract", "aufhebungsvertrag", "employment",
)  # fmt: skip
ENDINGS = (
    "kündig",
    "gekündigt",
    "opsig",
    "opsagt",
    "terminat",
    "termination",
    "sagt op",
    "siger op",
    "sige op",
)
FROM = ("von der ", "vom ", "fra ", "from the ", "hos ", "with the ", "bei der ")
"""Right before `union`: somebody who works there."""
SEVERAL = ("de to ", "de tre ", "begge ", "beiden ", "zwei ", "drei ", "the two ", "two ", "three ", "both ")
"""Right before `applicants`: these ones, and not applicants in general."""

MACHINES = (
    # computing
    "server", "computer", "rechner", "software", "modul", "system", "compiler", "compile", "datei",
    "version",
    "build", "plugin", "script", "skript", "regneark", "spreadsheet", "tabelle", "worker", "thread", "pod",
    "pods", "cluster", "query", "sql", "cache", "gateway", "deploy", "pipeline", "commit", "branch",
    "merge", "repo", "typescript", "javascript", "python", "java", "css", "html", "api",
    "endpoint", "token", "zertifikat", "certifikat", "certificate", "ssl", "login", "portal",
    "schnittstelle",
    "integration", "interface", "backend", "frontend", "frontende", "datenbank", "database", "linux",
    "windows", "excel", "makro", "macro", "formel", "formular", "exception", "stack", "timeout", "kernel",
    "firewall", "router", "switch", "laptop", "pc", "drucker", "printer", "scanner", "app", "browser",
    "safari", "chrome", "feature", "flag", "sprint", "ticket", "bug", "log", "process", "prozess",
    "cron", "queue", "cookie", "cookies", "tracking", "parameter", "node", "node12", "proxy",
    "hook", "docker", "container", "virtuel", "hosting", "cloud", "customizing",
    "release",

    # plant
    "platine", "leiterplatte", "printplade", "anlasser", "starter!", "akku", "netzteil",
    "strømforsyning", "spindel",
    "pump", "motor", "getrieb", "gear", "masch", "maskin", "machine", "ventil", "valve", "anlage", "anlæg",
    "batteri", "battery", "steuerung", "kompressor", "compressor", "hydraul", "sensor", "kugle",
    "bearing", "zylinder", "cylinder", "förder", "conveyor", "transportbånd", "roboter", "robot",
    "fräse", "drehbank", "lathe", "kessel", "kedel", "boiler", "filter", "druckluft", "trykluft", "leitung",
    "rohr", "rør", "pipe", "kabel", "cable", "relais", "relay", "bremse",
    "brake", "kupplung", "clutch", "schraube", "skrue", "screw", "blech", "plade", "werkzeug", "værktøj",
    "tool", "prüfstand", "dieselmotor", "heizung", "varmeanlæg",
    "produkt", "product", "rampe", "spindel", "kolben", "stempel", "piston", "fejlkode",
    "fehlercode", "regler", "regulator", "rotor", "turbine", "generator", "aggregat", "wechselrichter",
    # trade and figures
    "angebot", "tilbud", "quote", "offer", "bestell", "bestilt", "bestil", "liefer", "leverings",
    "lieferung", "delivery", "palette", "paller", "pallet", "rabat", "rabatt", "discount", "marge",
    "margin",
    "forecast", "prognose", "umsatz", "omsætning", "revenue", "absatz", "konjunktur",
    "preismodell", "prismodel", "branche", "industri", "industry", "hjemmeside", "website",
    "webshop", "kampagne", "campaign", "slogan", "tagline", "flugwetter", "wetter", "vejret", "weather",
    "sturm", "storm", "skybrud", "lavtryk", "sequel", "roman", "film", "møbler", "möbel",
)  # fmt: skip
"""Beside a word of two trades: it is about them and not about a person. `word!` is the word itself."""
TRADERS = words_of(
    "kunde kunden kunder customer customers client clients supplier suppliers lieferant lieferanten"
    " leverandør"
    " leverandøren"
)
"""In the same sentence as a word of two trades: it is about business."""
GENERAL = (
    "allgemein", "generel", "generelt", "politik", "policy", "policies", "richtlinie", "retningslinje",
    "guideline", "handbook", "handbuch", "håndbog", "handbog", "statistik", "statistic", "vorlage",
    "skabelon", "template", "faq", "intranet", "gesetz", "lovgivning", "lovkrav", "legislation", "regler",
    "regelung", "regulation", "unterschied", "forskel", "difference", "definition",
    "gesamt", "koncernen", "konzern", "jobopslag",
    "stellenanzeige", "stellenausschreibung", "advert", "folie", "schulung", "kursus", "course", "training",
    "workshop", "webinar", "vortrag", "oplæg", "präsentation", "præsentation", "presentation", "deck",
    "artikel", "article", "newsletter", "nyhedsbrev", "studie", "study", "survey", "umfrage",
    "undersøgelse",
    "gefährdungsbeurteilung", "risikovurdering", "betriebsrente", "öffentliche", "offentlige", "public",
    "prospekt", "brochure", "broschüre", "checkliste", "checklist", "tjekliste", "report", "årsrapport",
    "jahresbericht", "benchmark", "versicherung", "forsikring", "insurance",
)  # fmt: skip
GENERAL_PHRASES = (
    "was ist ein", "was ist der unterschied", "hvad er en ", "hvad er et ", "hvad er forskel",
    "im durchschnitt",
    "i gennemsnit", "on average", "the average",
    " this ad", " ad for ", "die regeln", "sollte man", "bør man", "should one",
    "in general", "the rules", "was bedeutet", "hvad betyder", "what is a ",
    "what does ", "im schnitt", "i snit", " %", "pro kopf", "per head", "per medarbejder",
    "i alt", "across all", "alle mitarbeiter", "alle medarbejdere", "all employees", "all staff",
    "alle ansatte", "job ad", "job posting", "board pack", "wie lange", "hvor længe", "how long do we",
    "wie viele", "hvor mange", "how many", "wo finde", "hvor finder", "where do i find",
)  # fmt: skip
"""In the same sentence: rules, figures and teaching, and nobody in particular."""
TITLES = (
    "buch", "bücher", "exemplar", "bog ", "bogen", "bøger", "bibliotek", "library", "book", "titel",
    "title",
    "kursus", "seminar", "course", "webinar", "vortrag", "foredrag", "film", "serie", "series", "podcast",
    "mødelokale", "raum", "lokale", "room", "song", "sang", "lied", "band", "ordner", "mappe", "folder",
)  # fmt: skip
"""Beside quotation marks: a title stands in them."""
