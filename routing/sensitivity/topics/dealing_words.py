"""Words around the names of those who buy from us: what is done with them, and what they do."""

from routing.sensitivity.text.reading import words_of

TOWARDS = words_of(
    """
    til for hos med overfor mod ift giver give gav givet tilbyde tilbyder tilbyd lade mister miste mistet
    lovet fakturere fakturerer an für bei beim mit gegenüber zu haben hab geben gebe gewähren bieten
    berechnen verlieren verloren to with at give offer charge tell let chase lose losing lost squeeze
    quoted quote charged gave match of firma firmaet byggefirmaet inform ask sag sagen skriv mail
    zum zur
    """
)
"""Right before the name, or before its article."""
ARTICLES = words_of("the der die das den dem firma firmaet firm company")
ADVERBS = words_of(
    """
    also now just still already again only always never både også nu jetzt stadig still immer wieder
    noch auch schon allerede igen lige altid aldrig kun nur bare bloß gerne gern i dag heute today bis
    per ab so far currently aktuelt aktuell desværre leider bitte
    """
)
"""Between a name and what is done."""
DOES = words_of(
    """
    går skifter geht gehen wechseln goes switch switches vil ønsker kræver presser betaler betalte
    skylder får fik afviser afviste accepterede accepterer fornyer forlænger mangler køber købte opsiger
    opsagde klager bestiller bestilte beder bad forlanger insisterer takker truer ringede tager siger
    mener ligger køre will wollen möchte möchten zahlt zahlen bezahlt bezahlen verlangt verlangen
    fordert fordern bekommt bekommen kriegt kriegen zieht wechselt akzeptiert akzeptieren kündigt
    kündigen fragt bittet beschwert schuldet schulden drückt drücken nimmt nehmen lehnt besteht kauft
    kaufen bestellt bestellen droht verlängert beharrt want wants pay pays paid owe owes asked ask asks
    get gets got accepted accept accepts rejected reject rejects refused agreed agree agrees signed
    renewed renew renews came chose chooses complained complain demand demands demanded need needs take
    takes took won't buys buy bought ordered order orders cancelled threatened threatens leave leaves
    dispute disputes live paid pushed cancel cancels rebooked insist insists pushed push threaten
    threatens haven't hasn't didn't don't doesn't
    """
)
"""What those do who buy, right behind the name."""
AUXILIARIES = words_of(
    "har havde har't hat hatte haben hatten has have had is are was were er ist sind bleibt bliver"
)
DONE = words_of(
    """
    fået skrevet sagt accepteret afvist bedt betalt opsagt fornyet bestilt købt krævet underskrevet
    forlænget gefordert gefragt unterschrieben unterzeichnet gezahlt bezahlt gekündigt akzeptiert
    abgelehnt bestellt verlangt bekommen zugesagt verlängert gebeten gekauft angenommen gefordert paid
    asked agreed signed accepted rejected ordered bought cancelled renewed complained asking paying
    squeezing pushing demanding late behind overdue worth on at getting wanting bagud bagefter forsinket
    überfällig offen vergeben abgesagt zurückgezogen storniert
    """
)
"""Behind a helping verb the same."""
HEADS = (
    "pris", "prisen", "rabat", "rabatten", "tilbud", "aftale", "aftalen", "kontrakt", "kontrakten", "bonus",
    "faktura", "restance", "gæld", "indsigelse", "reklamation",
    "preis", "rabatt", "vertrag", "konditionen", "rechnung", "angebot", "lizenzverlängerung", "gutschrift",
    "wartungspauschale", "jahresgespräch", "nachverhandlung", "verhandlung", "preisverhandlung",
    "price", "pricing", "discount", "quote", "contract", "renewal", "account", "invoice", "rate", "rates",
    "deal", "order", "deposit", "rebate", "margin", "prisforhandling", "kundemøde",
)  # fmt: skip
MONEY = (
    "mister", "lose", "losing", "bagud", "match", "kontern", "walk-away", "walk away", "modbud",
    "presser os", "drückt uns", "squeez", "runter", "konkurrent", "wettbewerb", "mitbewerb", "competitor",
    "oplæg", "kalkul", "kost", "cost", "deal", "verhandl", "forhandl", "negotiat", "deposit",
    "bestillingsordre", "øre", "netto", "vereinbar", "kvm", " pr. ", " je ", "/kg", "a unit", "faktur",
    "renew", "forny", "verläng", "terms", "worth", "owed", "account", "invoice", "budg", "auftrag",
    "angeb", "tilbyd", "wie weit", "how far", "hvor langt", "handel", "køber", "kauf", "skrevet under",
    "unterschr", "signed", "udbud", "zugesagt", "versprochen", "lovet", "promised",
)  # fmt: skip
"""Said of dealing, besides the words for prices."""
HINTS = (
    "plan", "leasing", "ordre", "order", "list ", "hold", "mangler", "opsagt", "prepaid", "approv", "crm",
    "month", "monat", "måned", "lost", "tabt", "wie weit", "how far", "hvor langt", "delivered",
    "geliefert", "inkasso", "restance", "pipeline", "sale-or-return", "nein", " nej", "rejected",
    "für nur", "/t", "/h", "/day", "/tag", " a kilo", "goes from", "stiger", "steigt", "halbpension",
)  # fmt: skip
"""Said of dealing as well, and of much else: they count beside a name that does what customers do."""
JOINS = words_of("og und and of & the")
"""Between two words of one name."""
THINGS = words_of(
    """
    projekt projektet project model modellen modell serie serien series type typ maskine maskinen
    maschine machine line linje linjen linie region by city stadt straße street vej gade marke brand
    mærke mærket bauvorhaben byggeri entreprise los etape phase road lane avenue
    """
)
"""Before a name: a thing, a place or a part of a building site is called so."""
ASKING = words_of(
    """
    har kan skal må får betaler vil hat haben kann soll zahlt bekommt will has have can could should
    would does do did is are will pays wechselt verlangt fordert zieht kündigt bezahlt bleibt kommen
    kommt vil køber kræver presser
    """
)
"""Before a name: it is asked what they do."""
EARNING = words_of("på an on")
"""Right before the name, where something is earned with a customer."""
EARNED = words_of("tjener taber tjent tabt verdienen verlieren verdient earn make lose losing earning")
"""Words of earning, with which the name of a customer stands behind `on` too."""
TOWN_ENDS = (
    "dorf",
    "burg",
    "bach",
    "hausen",
    "stetten",
    "strup",
    "borg",
    "bury",
    "worth",
    "dale",
    "hurst",
    "haugh",
    "thal",
    "well",
    "shire",
)
"""Only names end in it, whoever else is called so."""
PLACE_ENDS = (
    "hof",
    "ring",
    "bach",
    "berg",
    "feld",
    "tal",
    "thal",
    "heim",
    "dorf",
    "burg",
    "au",
    "hausen",
    "stetten",
    "ingen",
    "gaard",
    "gård",
    "lund",
    "bro",
    "by",
    "holm",
    "borg",
    "rup",
    "strup",
    "lev",
    "ham",
    "ton",
    "ford",
    "bury",
    "worth",
    "dale",
    "wood",
    "field",
    "gate",
    "more",
    "brook",
    "haugh",
    "hurst",
)
"""Names of places end in it, and those of companies."""
TRADE_ENDS = (
    "werk",
    "bau",
    "milch",
    "stahl",
    "holz",
    "land",
    "kauf",
    "markt",
    "haus",
    "stål",
    "plast",
    "food",
    "tech",
    "soft",
)
"""Ends of names of companies and of wares: it is a ware where a word of the language stands before it."""
ENDS = ("s", "e", "en", "er", "n", "es", "ne", "et", "ed", "ing", "d", "t", "erne", "ene", "ly", "'s", "’s")
"""Inflections."""
GERMAN = words_of(
    "wir für und ist nicht auf bei ein eine das bitte zu über auch noch vom zum zur wie unser unsere dass mit"
    " sie"
    " wollen zahlt wird schreib mach mal statt euro"
)
SHOPS = words_of("lidl aldi netto rema tesco ikea bauhaus hornbach obi jysk silvan lemvigh")
"""Of the firms that one buys from those that buy as well, to sell it on."""
JOBS = words_of("job deal contract account order quote tender bid renewal invoice job's account's project's")
"""Behind the name of a customer with an article."""
ABBREVIATED = words_of("sdr nr st gebr brdr dr fa ndr vdr gl bad")
"""The first part of a name, with a dot."""
THING_ENDS = (
    "vej",
    "gade",
    "straße",
    "strasse",
    "allee",
    "weg",
    "platz",
    "projekt",
    "projektet",
    "bauvorhaben",
)
"""The same as ends of words."""
BINDING = words_of("til an für mit med hos for with to of at bei from")
"""Between a price and the name of whose it is."""
PRICES = (
    "pris", "prisen", "rabat", "rabatten", "tilbud", "tilbuddet", "prisaftale", "prisaftalen", "rammeaftale",
    "rammeaftalen", "kontrakt", "kontrakten", "serviceaftale", "serviceaftalen", "kreditnota", "faktura",
    "bonus", "årsbonus", "timepris", "betalingsbetingelserne", "licensaftale", "licensaftalen",
    "preis", "rabatt", "vertrag", "konditionen", "angebot", "gutschrift", "skonto", "nachlass", "rechnung",
    "preisblatt", "mahnung",
    "price", "pricing", "discount", "quote", "quotation", "contract", "rebate", "rate", "offer", "margin",
    "renewal", "invoice", "credit note", "proposal",
)  # fmt: skip
"""What is theirs who buy."""
COMING = words_of("fra from von vom")
RECEIVED_FROM = words_of(
    """
    opsigelse ordre ordren po order orders reklamation klage anfrage bestellung auftrag kündigung
    forespørgsel complaint enquiry inquiry call verbal accept zusage absage reklamationen bestilling
    """
)
"""What comes from those who buy."""
GROUPS = ("gruppe", "gruppen", "kæden", "koncernen", "group", "kette", "konzern")
"""Behind a hyphen: the name is that of a group."""
LISTED = words_of(
    """
    restance restancer udestående udeståender rykkere rykker overdue offen offene außenstände mahnlauf
    mahnungen mahnung payers debtors debitorer debitoren pipeline kunder kunden customers bonus årsbonus
    omsætning umsatz revenue owed outstanding arrears
    """
)
"""In a text that has one of them names with a sum behind them are customers."""
