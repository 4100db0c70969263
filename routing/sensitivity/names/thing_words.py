"""Words that are said of machines, servers, ships, rooms and wares which bear names of people."""

from routing.sensitivity.text.reading import words_of

PERSONAL = words_of(
    """
    he she his him hers he's she's himself herself han hun ham hende hans hendes sin sit sine
    vedkommende ihm ihn ihr ihre ihren ihrem ihrer seine seiner seinem seinen sein kollega kollegaen
    kolleger kollege kollegin kollegen colleague colleagues medarbejder medarbejderen mitarbeiter
    mitarbeiterin employee chef chefen boss herr frau hr fru mr mrs azubi lærling apprentice syg sygt
    sygemeldt sygdom krank krankheit krankgeschrieben krankmeldung sick ill unwell flu influenza grippe
    feber fever stress stresset burnout depression angst gravid schwanger pregnant barsel elternzeit
    maternity ferie urlaub holiday vacation leave fri frei orlov løn lohn gehalt salary wage pay bonus
    læge arzt doctor hospital krankenhaus sygehus sygehuset klinik opereres operation surgery ryg ryggen
    rücken knæ knæet knie knee hofte hüfte hip skulder schulter shoulder nakke nakken nacken neck arm
    armen hånd hand ben benet bein leg fod fuß foot øje auge eye hoved kopf head hjerte herz heart kræft
    krebs cancer blod blut blood tot død dead barn børn kind kinder child children kids baby son søn
    sohn datter tochter daughter kone mand wife husband ehefrau ehemann mor mutter mother far vater
    father fyret fyre fired gekündigt kündigung opsagt opsigelse advarsel abmahnung warning samtale
    gespräch kontrakt vertrag vagt schicht shift møde besprechung pause mittag frokost lunch fødselsdag
    geburtstag birthday alkohol alcohol betrunken drunk mails telefon telefonen phone glasses brille
    briller medicin medikamente medication therapie terapi therapy pille piller pillen pills rollator
    kørestol rollstuhl wheelchair høreapparat hörgerät pacemaker
    """
)
"""In a text that has one of them somebody may be meant, whatever else is said."""

MODELS = words_of(
    """
    plus pro max mini mid low high soft ultra light lite komfort comfort classic klassik basic basis
    premium deluxe eco sport flex xl xxl xs smart compact kompakt style living home outdoor indoor
    junior trend line design advanced standard special edition duo trio nova neo prime
    """
)
"""Behind a name: it is that of a product and which of them."""
DEGREES = words_of("md dds phd mph msc bsc llm llb rn dvm mbbs mba dr jr sr ng hr kc qc cfp mph pt gp sj")
"""Behind a name in capitals: who somebody is."""
GROWN = words_of(
    """
    potatoes potato apples apple pears pear plums plum roses rose tomatoes tomato cherries cherry grapes
    grape kartofler kartoffel kartoffeln æbler äpfel birnen pærer rosen roser tomaten tomater kirschen
    kirsebær sponge cake torte kage suppe soup salat salad biscuits crumble
    """
)
"""Behind a name: it is the variety, or the dish."""

KINDS = (
    "robot", "robotten", "roboter", "maskine", "maskinen", "maschine", "machine", "anlæg", "anlægget",
    "anlage", "serie", "serien", "presse", "pressen", "serveren", "printeren", "drucker", "ovnen",
    "ofen", "kranen", "pumpe", "pumpen", "trucken", "stapler", "sofa", "sofaen", "stolen", "tisch",
    "bordet", "lampe", "lampen", "linie", "linien", "linjen", "projekt", "projektet", "lokale",
    "lokalet", "raum", "zimmer", "bagger", "bukker", "bukkeren", "kollektion", "kollektionen", "regal",
    "reolen", "hylde", "hylden", "skibet", "schiff", "båden", "turbine", "turbinen", "klynge",
    "klyngen", "cluster", "fräse", "fræseren", "drehbank", "kompressor", "kessel", "kedlen",
    "bohrmaschine", "wagen", "vognen", "skabet", "schrank", "bett", "sengen", "sessel", "lsystem",
    "tsystem", "ssystem", "software", "autoklave", "autoklaven", "autoclave", "tørretumbler", "cobot",
    "cobotten", "sorte", "sorten", "kartoffel", "kartoflen", "skib", "skibet", "fähre", "færge", "færgen",
    "miljø", "miljøer", "umgebung", "umgebungen", "environment", "environments", "datenbank", "database",
    "databasen", "laptop", "rechner", "tablet", "drone", "dronen", "drohne", "scanner", "kamera", "kameraet",
    "gerät", "geräte", "automat", "automaten", "staubsauger", "støvsuger", "rasenmäher", "plæneklipper",
)  # fmt: skip
"""Ends of words that say what a thing is, right before its name."""

AFLOAT = (
    "skib", "skibet", "schiff", "fähre", "færge", "færgen", "tanker", "frachter", "vessel", "fartøj",
    "fartøjet", "kutter", "kutteren", "slæbebåd", "slæbebåden", "schlepper", "dampfer", "coaster",
)  # fmt: skip
"""Ends of words for ships, right before a name of one word or more."""
MANY = words_of(
    """
    printers servers rooms machines robots cobots lines projects ships vessels trucks forklifts ovens
    presses printere printerne servere serverne lokaler lokalerne mødelokaler mødelokalerne maskiner
    maskinerne robotter robotterne linjer linjerne projekter skibe trucks truckene ovne ovnene presser
    kraner drucker server räume besprechungsräume maschinen roboter linien projekte schiffe stapler öfen
    pressen krane sorten sorter modelle modeller models series serien serier kollektionen kollektioner
    varieties roses rosen roser kartofler kartoffeln tulpen tulipaner äpfel æbler apples boats both både
    boote stühle stole chairs sofas sofaer lampen lamper tests environments miljøer umgebungen nodes
    noder knoten clusters hosts switches scanners scannere scanner
    """
)
"""Things by the dozen, whose names are given to them."""
SORTS = (
    "sorten", "sorter", "räume", "lokaler", "modelle", "modeller", "maskiner", "maschinen", "servere",
    "kollektion", "printere", "drucker", "roser", "rosen", "stole", "stühle", "sofaer", "linjer",
    "linien", "skibe",
)  # fmt: skip
"""The same as ends of words."""
NAMING_THINGS = words_of(
    """
    rename renamed renaming named naming omdøb omdøbe omdøbt døb døbt navngiv navngive navngivet benenne
    benennen benannt umbenennen umbenannt taufen getauft hostname hostnames værtsnavn labels etiketter
    beschriften beschrifte
    """
)
CODE = words_of(
    "class var let const def func function struct enum interface extends implements namespace table"
)
"""Right before a name in a program."""
OURS = words_of("vores unser unsere unserer unseres our the die der das den det en et ein eine an a")
NAMELESS = words_of("host bot assistent assistenten product produkt project projekt plant")
"""Kinds that somebody is as well."""

SHIPS = frozenset({"M/S ", "MS ", "M/F ", "MF ", "M/V ", "MV ", "S/S ", "SS "})

HANDLES = words_of(
    """
    genstart genstarte genstarter genstartede reboot rebooted rebooting restart restarted restarting
    boot neustarten neugestartet patch patche patcher patched kalibrer kalibrere kalibrier kalibriere
    entlüfte entlüften smør smøre defragment reinstall reimage
    """
)
STARTS = words_of("starte starten startet starter starts start")
"""Right before the name, where it is started anew."""
BOOKS = words_of(
    "book booked booker booke buche buchen buchst reserver reservere reserviere reservieren reserve"
)
ROOMS = words_of(
    """
    rum rummet lokale lokalet mødelokale mødelokalet raum besprechungsraum room rooms projektor beamer
    projector whiteboard skærm
    """
)
DELIVERS = words_of(
    """
    deploy deployer deploye deployed deploying udrul udruller udrulle hotfix fix build release merge
    merged roll rolled rull migrate migriere migrieren migrer ssh
    """
)
TOWARDS_SERVERS = words_of("til på to into on auf nach onto back")

COPIES = words_of(
    """
    backup snapshot image genstart neustart restart reboot deployment firmware firmwaren update
    patchning uptime
    """
)
"""Made of servers, right before `of` and the name."""
ON = words_of("on at in ved på i an am im auf near nær bei")
"""May stand between a part and where it is."""
SEEN = words_of(
    """
    den die das der the this det dem seen heard found fixed reported replaced caused fundet hørt set
    rettet udløst skiftet fikset repareret anmeldt noteret nulstillet gehört gesehen behoben
    """
)
"""Before a fault: somebody has seen to it."""
TRIPS = words_of(
    """
    booter bootet boots ruckelt looper loopt crasher crasht crashes crashed überhitzt overophedes
    overheats overheated vibriert vibrerer vibrates rattert rasler rattles segfaults timeouter pinger
    jams jammed
    """
)
"""Said of machines alone, right beside the name."""
NEEDS = words_of("needs need braucht mangler skal mangelt benötigt requires wants bräuchte behøver fået got")
INSIDES = (
    "filter", "filtre", "filteret", "olie", "öl", "oil", "grease", "fett", "fedt", "seal", "seals",
    "dichtung", "dichtungen", "pakning", "pakninger", "bearing", "bearings", "leje", "lejer",
    "kugellager", "wälzlager", "riemen", "remmen", "kilerem", "belt", "spindel", "spindle", "spindlen",
    "firmware", "firmwaren", "düse", "düsen", "dyse", "dyser", "nozzle", "toner", "tonerkassette",
    "schlauch", "schläuche", "slange", "slanger", "hose", "hoses", "kette", "gear", "gearbox",
    "getriebe", "zahnrad", "kolben", "zylinder", "cylinder", "ventil", "ventiler", "ventile", "valve",
    "valves", "kølevæske", "coolant", "kühlmittel", "bremsbeläge", "bremseklodser", "smøring",
    "schmierung", "kalibrering", "kalibrierung", "calibration", "encoder", "encoderen", "achse",
    "aksen", "servo", "umrichter", "frekvensomformer", "inverter", "driver", "driveren", "treiber",
    "platine", "blade", "klinge", "fräser", "klingen", "kniv", "neustart", "reboot", "motorlager",
    "netzteil", "strømforsyning", "sicherung", "festplatte", "harddisk", "ssd",
)  # fmt: skip
"""Ends of words for what is inside of machines, and is not at the desk of anybody."""
LEAKS = words_of(
    "leaks leaking leaked lækker leckt tropft drypper drips dripping verliert taber mister loses"
)
FLUIDS = words_of(
    """
    oil öl olie coolant kølevæske kühlmittel wasser vand water hydraulic hydraulikolie hydrauliköl damp
    dampf steam luft air tryk druck pressure grease diesel kraftstoff fuel kølemiddel kältemittel
    """
)
RUNS = words_of(
    """
    is ist er has hat har meldet melder reports shows zeigt viser throws wirft kaster druckt printer
    läuft kører runs steht står keeps fails fejler hängt hænger trips zieht trækker verliert taber
    mister
    """
)
FAULTS = (
    "verlust", "lagerschaden", "spindelschaden", "motorschaden", "getriebeschaden", "gearbox", "strøm",
    "strom", "current", "papierstau", "paperjam", "leck", "lækage", "alarm", "exception",
    "nullpointerexception", "timeout", "timeouts", "temperatur", "overtemperature", "bootschleife",
    "bootloop", "fejlkode", "fehlercode", "spindelfejl", "aksefejl", "achsfehler", "sensorfejl",
    "sensorfehler", "getriebe", "neustart", "ubuntu", "linux", "windows", "firmware", "breaker",
    "kurzschluss", "kortslutning", "overload", "vibrationen", "vibrationer", "plc'en", "netzwerkkarte",
    "ampere", "rpm", "u/min", "unwucht", "ubalance",
)  # fmt: skip
"""Ends of words for what goes wrong with machines, and for what runs on them."""

STATES = words_of("is ist er was war var steht står hängt hænger kører läuft runs went går gik keeps")
STANDS = words_of("steht står hängt hænger")
DOWN = words_of("nede down offline online stå drift order varm hot heiß unten")
OUT_OF_ORDER = words_of("drift betrieb order")
"""What nobody is `ude af`, `außer` or `out of`."""
BEHIND_STATES = words_of(
    """
    igen again wieder seit siden since schon still stille until indtil bis og and und efter after nach
    netværkskortet
    """
)
"""May follow: the sentence does not go on with a place or an ailment."""
TECHNICAL = words_of(
    """
    ping ssh disk diskspace backup backuppen node noder spindelfejl servoalarm firmware plc sps hmi
    encoder hydraulik hydraulics conveyor netværkskort netværkskortet netzwerkkarte kernel raid uptime
    reboot neustart genstart køling kühlung cooling servo linux hypervisor cluster docker
    """
)

_PROGRAMS = words_of(
    """
    python java javascript typescript rust matlab c perl kotlin compiler code kode koden script skript
    scriptet scripts skriptet programm program programmieren syntax bibliothek package paket pakke plc
    sps structured numpy pandas array loop schleife funktion function variable controller linje-nummer
    regex
    """
)
_KITCHEN = words_of(
    """
    thyme parsley oregano garlic focaccia pesto salad soup sauce oil oils bread dough kitchen canteen buffet
    menu recipe spice spices herb herbs potatoes chicken lamb tomato tomatoes mint dill salt pepper chives
    persille timian hvidløg salat suppe brød køkken køkkenet kantine kantinen opskrift krydderi krydderier
    urter olie kylling tomat tomater mynte salz petersilie thymian knoblauch suppe brot küche rezept gewürz
    gewürze kräuter öl hähnchen minze schnittlauch pflanzen planter plants beet bed hedge hæk hecke
    """
)
HOMONYMS = {
    **dict.fromkeys(
        ("rosemary", "basil", "ginger", "sage", "olive", "herb", "dill", "clementine", "rosa", "heather"),
        _KITCHEN,
    ),
    **dict.fromkeys(("julia", "ada", "ruby", "haskell", "crystal"), _PROGRAMS),
    "pascal": _PROGRAMS | words_of("bar kpa mpa psi druck tryk pressure manometer manometeret newton"),
    "jasmine": _PROGRAMS | words_of("karma jest test tests"),
    "alexa": words_of(
        "siri google echo skill amazon sprachassistent stemmeassistent smarthome integrationen"
    ),
    **dict.fromkeys(
        ("francis", "kaplan"), words_of("pelton kaplan turbine turbinen fallhöhe faldhøjde francis")
    ),
    "claude": words_of("chatgpt gpt gemini model modell modellen prompt mistral copilot llm tokens"),
}
"""Names that are something else beside such words."""

WARES = (
    "maschine", "maskine", "maskinen", "machine", "stecker", "halter", "katalog", "ventil", "ventile",
    "pumpe", "pumpen", "schrauben", "schraube", "nieten", "scharniere", "dichtung", "dichtungen",
    "anlagenbau", "maschinenbau", "apparatebau", "metallbau", "stahlbau", "werkzeugbau", "holzbau",
    "motorsäge", "säge", "messgerät", "meter", "waage", "waagen", "kuglehane", "lampe", "lampen",
    "lamper", "stol", "stolen", "stole", "stuhl", "stühle", "sofa", "viskosimeter", "centrifuge",
    "zentrifuge", "gaskets", "klimagerät", "fabrik", "fabrikken", "factory", "cutlery", "værket", "werke",
    "compressor", "kompressor", "zirkel", "armatur", "armaturen", "werkzeuge", "værktøj", "beschläge",
    "beslag", "kugelhahn", "kran", "kessel", "guss", "trikot", "grill", "scrapers", "schlüssel",
    "roboter", "profile", "rohre", "folie", "bohrer", "fräser", "messmaschine", "company", "fensterbau",
    "bau", "türen", "möbel", "elektro", "sanitär", "transporte", "reisen", "bedachungen", "glas", "bygg",
    "entreprise", "tømrer", "vvs", "gerüste", "gerüstbau", "tiefbau", "hochbau", "gartenbau",
    "naturstein", "küchen", "betten", "knife", "knive", "kniv", "messer", "whisky", "rum", "gin",
    "bourbon", "chairs", "bikes", "tools", "boots", "shoes", "watches", "glue", "paint", "bleach", "tape",
)  # fmt: skip
"""Ends of words for what firms make, right behind their name."""
