"""What stands around a topic's word and says that it is about something else."""

from routing.sensitivity.text.reading import words_of

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
    "oplader", "ladegerät", "lader", "pumpe", "pumper", "pumpen", "messer", "apparat", "apparater",
    "apparate",
    "måler", "målere", "holder", "halter", "halterung", "hilfe", "forschung", "forskning", "løb", "lauf",
    "kampagne", "kampagnen", "etikett", "etikette", "etiketten", "mærkat", "mærkater", "schild",
    "schilder", "skilt", "skilte",
    "gesetz", "gesetze", "loven", "recht", "regler", "regeln", "statistikken", "rate", "raten", "station",
    "raum", "räume", "lokale", "lokalet", "sitzung", "mødet", "bus", "bussen", "forbund", "verband",
    "kongress",
    "kongres", "konference", "konferenz", "creme", "salbe", "salve", "hersteller", "producent", "fabrikant",
    "sensor", "sensoren", "schulung", "kursus", "kurset", "training", "ausstellung", "lotterie", "kampf",
    "bekæmpelse",
    "möbel", "møbler", "matratze", "madras", "schuhe", "sko", "handschuhe", "handsker", "brille", "briller",
    "lampe", "lamper", "hebeliner", "lifte", "toilette", "toiletten", "toilet", "aufzug", "parkplätze",
    "waschmittel", "auftrag", "ordren", "projekt", "projektet",
    "vaskemiddel", "ausweisleser", "leser", "læser", "drucker", "printer", "tester", "behandlungsstuhl",
    "liege", "lejer",
)  # fmt: skip
"""Endings of compounds that begin with a word of ours and name a product, a place or a rule."""
CONTRACTS = (
    "vertrag", "abo", "leasing", "lieferant", "lizenz", "miet", "kontrakt", "aftale", "abonnement",
    "leverandør", "lejemål", "licens", "contract", "subscription", "lease", "supplier", "licence",
    "license", "vendor", "versicherung", "forsikring", "konto", "tarif", "mobilfunk", "provider", "process",
    "prozess", "prozes", "session", "job ", "thread", "agreement", "rahmen", "wartung", "service",
    "hosting",
    "telefon", "strom", "telekom", "signal", "connection", "verbindung", "forbindelse", "crm", "software",
    "probeabo", "prøveabonnement", "testzeitraum",
    "testphase", "probephase", "prøveperiode", "trial period of", "free trial", "lejem",
    "büro ", "kontoret",
    "office", "garage", "stellpl", "parkpl", "adobe", "zoom", "handyv", "domain", "domæne",
    "mitgliedschaft", "medlemskab",
    "bestellung", "auftrag", "ordre", "broadband", "bredbånd", "internet", "tenancy", "storage",
    "pachtvertrag", "bildrecht", "wettbewerb", "marken", "urheber", "gewerbemiet", "erhvervsleje",
    "commercial lease", "linje",
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
    "abmahn",
    "termination",
    "sagt op",
    "siger op",
    "sige op",
)
UNIONS = (
    "gewerksch",
    "fagforen",
    "union",
    "betriebsrat",
    "works council",
    "ver.di",
    "ig metall",
    "3f",
    "unite ",
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
    "cron", "linter", "queue", "cookie", "cookies", "tracking", "parameter", "node", "node12", "proxy",
    "hook", "docker", "container", "virtuel", "hosting", "cloud", "customizing",
    "release",

    # plant
    "platine", "leiterplatte", "printplade", "anlasser", "akku", "netzteil",
    "strømforsyning", "spindel",
    "pump", "motor", "getrieb", "gear", "masch", "maskin", "machine", "maschine", "maskine", "maskinen",
    "ventil", "valve", "anlage", "anlæg",
    "batteri", "battery", "steuerung", "kompressor", "compressor", "hydraul", "sensor", "kugle",
    "bearing", "zylinder", "cylind", "pressen!", "presse!", "press!",
    "förder", "conveyor", "transportbånd", "roboter", "robot",
    "pumpen", "pumpe!", "fräse", "drehbank", "lathe", "kessel", "kedel", "boiler", "filter", "druckluft",
    "trykluft", "leitung",
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
    "prospekt", "brochure", "broschüre", "checkliste", "checklist", "tjekliste", "tipps!", "tips!",
    "report", "årsrapport",
    "jahresbericht", "benchmark", "versicherung", "forsikring", "insurance", "datenblatt", "datablad",
    "databladet", "datasheet",
    "manual!", "manualen!", "brugsanvisning", "gebrauchsanweisung", "betriebsanleitung",
    "bedienungsanleitung", "hygieneplan", "hygiejneplan",
    "etiket", "beipackzettel", "indlægsseddel", "annonce", "inserat", "pressetext", "pressetekst",
    "pressemit", "pressemed", "press release", "gdpr!", "dsgvo!", "databeskyttelsesforord", "loven",
    "lov!", "law!", "laws!",
    "gesetzes", "üblich", "durchschnitt", "gennemsnit", "average", "median", "plakat", "poster",
    "blogpost", "blogindlæg",
    "blog!", "quiz", "spendenlauf", "fundraiser", "indsamling", "awareness", "tariftabelle", "løntabel",
    "overenskomsten",
    "tarifvertrag", "betriebsvereinbarung", "sundhedsuge", "gesundheitstag", "messe!", "fagmesse",
    "trade fair", "exhibition",
)  # fmt: skip
BEHIND = words_of(
    """
    charger chargers charging pump pumps monitor monitors kit kits product products research module modules
    housing housings machine machines device devices equipment stand ramp ramps lift lifts access
    entrance chair chairs foundation charity association society campaign awareness run leaflet leaflets
    brochure label labels act law laws regulation regulations rules statistics stats rate rates figures
    contract contracts dashboard dashboards chart charts calendar overview import export page pages
    template templates policy policies insurance market industry supplier suppliers software app apps tool
    tools system systems poster posters sign signs training course workshop vaccine vaccines conference
    sensor sensors detection detector company manufacturer manufacturers maker proof bed beds
    project tender deal parking toilet toilets spray cream ointment shoes gloves glasses lamp cable screw
    screws rivet rivets
    spot spots joint joints valve valves seal cylinder drive button field mode flag feature theory figures
    fund funds sector branch economy film movie novel band song album concert show museum festival theme
    party pump brush filter cover covers frame frames tester testers reader lock locks sensor screen
    gerät geräte raum räume software app-store formular statistik quote modul
    """
)
"""Right behind an English word of ours: it names a thing, a trade or a rule (`hearing aid charger`)."""
IDIOMS = {
    "poor": ("sells poorly", "sell poorly", "sold poorly", "selling poorly", "runs poorly", "fits poorly",
    "works poorly", "scales poorly", "poorly written", "poorly lit", "poorly designed", "poorly documented"),
    "komm": ("jeg kommer for sent", "jeg kommer lidt for sent", "vi kommer for sent", "ich komme zu spät"),
    "late": ("i'm late", "i'll be late", "im late", "we're late"),
    "har ": ("født ide", "født en idé"),
    "hear": ("nearly had a", "almost had a", "give me a heart", "gave me a heart", "heart attack when",
    "heart of the"),
    "herz": ("offenen herzen", "am offenen herz", "herzinfarkt bekommen als", "fast einen herzinfarkt",
    "mit herz"),
    "hjer": ("ved at få et hjertea", "nær fået et hjertea", "hjertestop da", "hjertet af"),
    "op a": ("am offenen herz",), "oper": ("offenen herz", "åbent hjerte", "åbne hjerte", "open heart",
    "operation of", "operation der", "operation des"),
    "sick": ("sick of", "sick and tired", "sick new", "sick design", "sick work", "is sick!", "is sick,",
    "sick burn", "sick gut", "sick schnell", "ist sick", "sick fast"),
    "kran": ("ja krank", "völlig krank was", "total krank was", "krank wie schnell", "kranke preis"),
    "syg ": ("syg med at", "er syg,", "syg efter at"), "syge": ("syge med at", "syge efter at"),
    "depr": ("lead to depression", "über dem atlantik", "over nordsøen", "der börse"),
    "pani": ("keine panik", "don't panic", "gå ikke i panik", "ingen panik", "panic button", "panikraum"),
    "addi": ("addicted to spread", "addicted to this", "addicted to your", "addicted to coffee"),
    "alle": ("allergic to meet", "allergic to monday", "over for mandage", "gegen montage",
    "allergisch gegen excel", "allergy to long", "allergy to meet", "allergisk over for møder",
    "allergisch gegen meetings"),
    "blin": ("blind test", "blind spot", "blind date", "blindflug", "i blinde", "blind vertrau",
    "stoler blindt", "blind tasting"),
    "taub": ("taube ohren", "auf taube"), "døve": ("døve ører",), "deaf": ("deaf ears",),
    "lamm": ("helt lammet af", "lammet af strøm",
    "lammet af en"), "gelä": ("wie gelähmt",), "para": ("paralysed by the", "paralyzed by the"),
    "schi": ("schizophrene situation",), "skiz": ("skizofren situation",), "seiz": ("seize the",),
    "kill": ("killed it",), "død ": ("død af grin", "dø af grin"), "crip": ("crippled by", "crippled the"),
    "hand": ("handicappet af manglende", "handicapped by debt", "handicapped by"),
    "selb": ("selbstmordkommando", "kommerzieller selbstmord"), "suic": ("commercial suicide",
    "suicide mission", "career suicide"),
    "selv": ("kommercielt selvmord", "selvmordsmission"), "bipo": ("bipolar transistor", "bipolar stepper",
    "bipolare"),
    "fire": ("fired up", "fire up", "fire drill", "misfired"),
    "fast": ("fast ing", "fasting speed"), "trau": ("was für ein trauma",), "ange": ("angezeigt wird",
    "angezeigt werden", "wird angezeigt", "angezeigt bekomm"),
    "rape": ("rapeseed",), "kram": ("krampf mit",),
    "stre": ("stress test", "stress-test", "stresstest", "kein stress", "no stress", "ikke stress"),
    "infe": ("virus infection on",
    "infection of the server"), "inju": ("injury time",), "faint": ("faint line",), "fain": ("faint line",
    "faint print"),
    "reli": ("religiously back", "religiös ab"), "jail": ("jailbreak",
    "jail time for"), "pris": ("prison of",),
    "labo": ("labour cost", "labour rate", "labour hour", "labour and material", "labour only",
    "labour market", "labour law", "labour shortage", "of labour", "skilled labour", "labour,",
    "labour content"),
    "prob": ("probezeit beim abo", "probezeit im abo", "probezeit für das", "probezeit für die app",
    "probezeit der app", "probezeit der software", "kostenlose probezeit", "kostenlosen probezeit"),
    "stol": ("stole the show",), "stea": ("a steal",
    "steal the show"), "krim": ("ist kriminell teuer",), "crim": ("criminal how", "criminally"),
}  # fmt: skip
"""By how a word begins: sayings that have it and are about nobody's health, faith or deeds."""
GENERAL_PHRASES = (
    "gleicher eignung", "(m/w/d", "(m/f/", "(w/m/d", "equal opportunity", "encouraged to apply",
    "opfordres til at",
    "alle uanset", "nach qualifikation", "by qualification", "efter kvalifikationer", "dürfen mit dem stoff",
    "schwangere dürfen", "gravide må ikke", "pregnant women must", "pregnant women should", "kontakt læge",
    "arzt aufsuchen", "seek medical", "a normal ", "üblicherweise", "normalt for",
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
