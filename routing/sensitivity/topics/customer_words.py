"""How companies are called that one sells to, and what is said when one does."""

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.led import Led
from routing.sensitivity.text.reading import words_of

_CAPITAL = "A-ZÆØÅÄÖÜ"
_NAME = rf"([{_CAPITAL}][\w&'’\-]{{2,30}}(?: (?:& |og |und |and |of )?[{_CAPITAL}][\w&'’\-]{{1,30}}){{0,4}})"

LAST = words_of(
    """
    mejeri mejeriet bryggeri bryggeriet bageri slagteri autolakering autoværksted tømrerfirma byg entreprise
    vvs elinstallation kommune boligforening boligselskab maskinfabrik værft gartneri transport fragt
    spedition emballage fisk foder frugt smede smedje smedeværksted savværk trælast kro hotel camping apotek
    privathospital sygehus skole gymnasium efterskole forsyning vandværk varmeværk energi tæpper fiskehus
    kølehus pakhus rejser busser biler auto el tryk grafisk smed murer maler snedker tag møbler vinduer døre
    tagdækning entreprenør entreprenører andel havn lufthavn rederi kloakservice plast fjernvarme food foods
    housing association bakery bakeries brewery brewing dairy dairies motors logistics haulage freight
    hospital hospitals trust council school schools college academy farm farms engineering group holdings
    industries partners trading store stores supermarket supermarkets retail builders construction joinery
    catering hotels resort resorts leisure pharma packaging plastics steel metals textiles marine shipping
    airways airlines energy water utilities insurance dental clinic clinics care homes estates properties
    lettings nurseries greenhouses gardens timber fabrication fabrications electrical plumbing heating
    facilities printers media studio studios coatings castings tooling systems solutions technologies robotics
    holzwerk logistik getränke glas papier motoren technik handel autohandel elektro distillery aggregates
    vets bygg træ beton stål
    """
)
"""Behind the rest of a company's name: `Brackwater Foods`, `Østjysk Mejeri`."""
LAST_PARTS = ("lakering", "værksted", "mejeri", "bryggeri", "bageri", "fabrik", "byg", "foods", "fjernvarme")
"""The same as the end of a compound."""
FIRST_PARTS = (
    "stadtwerke", "autohaus", "klinik", "klinikgruppe", "kliniken", "klinikum", "krankenhaus", "brauerei",
    "bäckerei", "molkerei", "metzgerei", "fleischerei", "tischlerei", "schreinerei", "schlosserei",
    "druckerei", "gärtnerei", "konditorei", "käserei", "kelterei", "winzerei", "weberei", "spinnerei",
    "gießerei", "wäscherei", "zimmerei", "sägewerk", "kieswerk", "zementwerk", "wasserwerke", "hotel",
    "gasthof", "baumarkt", "spedition", "reederei", "landkreis", "gemeinde", "universität", "hochschule",
    "werft", "großhandel", "möbelhaus", "einkaufsgemeinschaft", "genossenschaft", "wohnungsbau", "flughafen",
    "hausverwaltung", "apotheke", "praxis", "pflegeheim", "seniorenheim", "seniorenresidenz", "kanzlei",
    "ingenieurbüro", "architekturbüro", "bauunternehmen", "baugesellschaft", "verlag", "maschinenbau",
    "anlagenbau", "metallbau", "stahlbau", "fensterbau", "holzbau", "firma", "fitnessstudio", "raffinerie",
    "papierfabrik", "zuckerfabrik", "möbelfabrik", "maschinenfabrik", "verkehrsbetriebe", "energieversorger",
    "bryggeriet", "mejeriet", "hotellet", "boligforeningen", "firmaet", "købmand", "restaurant",
    "restauranten", "rederiet", "slagteriet", "gartneriet", "autohuset", "autohus", "bageriet",
    "maskinfabrikken", "værftet", "stadt", "kette", "kæden", "seniorenzentrum", "raiffeisen", "volksbank",
    "sparkasse",
    "tømrermester", "murermester", "malermester", "bager", "slagter", "möbel",
)  # fmt: skip
"""Ends of words before the rest of the name: `Stadtwerke Brückenau`, `Klinikgruppe Nordheide`."""
BEFORE = words_of("der die das dem den bei beim für an mit hos til med for to with the von af")
"""Before such a word in a text that is all in small letters."""
NO_NAME = words_of(
    """
    wird noch auch unter über eine einen einem einer kein keine keinen betaler siger also dort aber wegen ohne
    nach seit from with that they will wants want about where when fordi uden efter inden under liegt zahlt
    bekommt zahlen haben hatte have has pays gets asked
    """
)
"""Behind it: the sentence goes on."""

DEAL_STEMS = (
    "tilbud", "angebot", "quote", "quotation", "offer", "pris", "preis", "price", "pricing", "rabat",
    "nachlass", "nachlaß", "nachgelass", "skonto", "discount", "rebate", "margin", "marge", "avance", "% off",
    "faktur", "rechnung", "invoice", "kondition", "bonus", "rate", "satz", "betal", "zahl", "pay", "paid",
    "pays", "charge", "bill", "gesenkt", "senken", "erhöh", "nedslag", "dækningsbidrag", "deckungsbeitrag",
    "licen", "lizenz", "miete", "leje", "kontrakt", "vertrag", "contract", "aftale", "giver", "geben",
    "gewähr", "handed", "sell", "sælg", "verkauf", "solgt", "sold", "renewal", "credit", "gutschrift",
    "renew", "forny", "uplift", "rykker", "mahn", "late on", "overdue", "undercut", "tender",
    "tjener", "verdien", "zahlungsziel", "dækningsgrad", "prisjuster",
    "kreditnota", "accept", "akzept", "agreed", "skyld", "schuld", "owe", "prozent", "procent", "percent",
    "pct",
)  # fmt: skip
"""One of them stands wherever we deal with somebody: looked for first, since that is cheap."""

DEALS = Led(
    "vores|unser|our|tilbud|angebot|quot|offer|vi|wir|we|haben|hatten|har|havde|giv|gav|tilby|zahl|bezahl|betal|pay|paid"
    "|owe|schuld|skyld|rabat|nachla|skonto|discount|rebate|avance|marg|nedslag|prisnedslag|dæknings|deckungs|bonus"
    "|årsbonus|jahresbonus|kickback|mark|skal|sollen|should|can|kan|können|accept|agreed|akzeptier|kunde|sær"
    "|netto|liste|fast|special|aftale|sonder|fest|staffel|stück|grund|net|list|unit|contract|fixed|trade|rate"
    "|prisaftale|rammeaftale|rahmenvertrag|preis|framework|price|pris|counter|modtilbud|gegenangebot|kreditnota"
    "|gutschrift|credit|off|presser|drückt|push|squeez",
    r"(?:(?:vores|unser\w{0,2}|our) (?:\w{1,14} ){0,2}?(?:tilbud|tilbuddet|angebot\w{0,2}|quot\w+|offer|bid"
    r"|proposal|pris\w{0,3}|preis\w{0,2}|pric\w+|rates?|rabat\w{0,3}|discounts?|faktura\w*|rechnung\w*"
    r"|invoices?"
    r"|timepris\w*|stundensatz\w*|listepris\w*|listenpreis\w*|kondition\w+|avance\w*|marge\w*|margin)"
    r"|(?:tilbud(?:det)?|angebot\w{0,2}|quot(?:e|ation)|offer)(?: nr\.?| no\.?| number"
    r"| nummer)? ?[\w\-/]{0,12}"
    r" (?:til|an|für|to)\b"
    r"|(?:vi|wir|we)(?:'ve|'re|'d)?(?: har| haben| have| had| already| allerede| schon)?"
    r" (?:giver|gav|givet|tilbyder|tilbød|tilbudt|sælger|solgte|solgt|fakturer\w+|geben|gaben|gewähren|bieten"
    r"|berechnen|verkaufen|liefern|verlangen|nehmen|charged?|quoted?|offer(?:ed)?|give|gave|given|sell|sold"
    r"|bill(?:ed)?|invoiced?|granted|cut|lowered|knocked|dropped)\b"
    r"|(?:haben|hatten) wir\b[^.\n]{0,80}\b(?:gesenkt|gewährt|gegeben|nachgelassen|angeboten|berechnet"
    r"|erhöht"
    r"|eingeräumt|zugesagt|verkauft)"
    r"|(?:har|havde|giver|gav|tilbyder|tilbød) vi\b"
    r"|(?:zahl\w{1,3}|bezahl\w{1,3}|betaler|betalte|pay|pays|paid|paying|owes?|schulde[nt]|skylder)"
    r" (?:uns|os|us)\b"
    r"|(?:rabat\w{0,3}|nachlass|nachlaß|skonto|discounts?|rebates?|avance\w*|marge\w*|margin|nedslag"
    r"|prisnedslag"
    r"|dækningsbidrag\w*|deckungsbeitrag\w*|bonus|årsbonus|jahresbonus|kickback|markup|mark-up)\b"
    r"|(?:skal|sollen|should|can|kan|können) give\b"
    r"|(?:accept(?:ed|s)|agreed to|akzeptier\w{1,3}|accepter\w{1,3}) [^.\n0-9]{0,30}[0-9]"
    r"|(?:kunde|sær|netto|liste|fast|special|aftale)pris\w{0,3}\b"
    r"|(?:kunden|sonder|netto|listen|fest|staffel|stück|grund)preis\w{0,2}\b"
    r"|(?:net|list|unit|special|contract|fixed|trade) price\b|list is\b|rate card\b"
    r"|(?:prisaftale|rammeaftale|rahmenvertrag|preisvereinbarung|framework agreement|price increase"
    r"|prisstigning|preiserhöhung|counter-?offer|modtilbud|gegenangebot|kreditnota|gutschrift|credit note)\b)"
    r"|(?<=% )off\b"
    r"|(?:presser|drückt|push\w*|squeez\w*) (?:\w+ )?(?:på |auf |on )?(?:prisen|den preis|the price|price)\b"
    r"|(?:\A|(?<=[.!?\n])|(?<=[.!?\n] ))(?:offer|giv|tilbyd|quote)\b",
)
"""That we offer, charge or grant something."""

PRICED = Expression(
    r"rabat|nachlass|nachlaß|skonto|discount|rebate|\bmargin|\bmarge|\bavance|dækningsgrad|dækningsbidrag"
    r"|deckungsbeitrag|preiserhöhung|prisstigning|prisjustering|prisaftale|price increase|uplift"
    r"|\bangebot|\btilbud\b"
    r"|\btilbuddet|\btilbud til|\bquoted?\b|\bquotation|\binvoice|\bfaktura|\brechnung\b|gutschrift"
    r"|kreditnota"
    r"|credit note|\brenewal|\bfornyes|zahlungsziel|payment terms|\bearly payment|\brykker|\bmahnen|\bmahnung"
    r"|\bdays late on|overdue|\bunsere? (?:preis|satz)|\bundercut|\btender|\baftalen? med|\btjener vi"
    r"|\bverdienen wir"
    r"|\b(?:zahlt|bezahlt|betaler|betalte|pays?|paid|charge|berechnen|skylder|schuldet|owes)\b"
    r"|\b(?:prisen|preis|price|pris|satz|rate|timepris\w*|stundensatz)\b"
)
"""That it is about what somebody pays."""
PRICED_TOGETHER = (
    "price increase", "credit note", "payment terms", "early payment", "days late on", "unser preis",
    "unser satz", "unsere preis", "unsere satz", "aftale med", "aftalen med", "tjener vi", "verdienen wir",
)  # fmt: skip
"""Those of several words, of which none says it by itself."""
BOUGHT = Led(
    "leverandør|supplier|vendor|lieferant|tilbud|angebot|quot|offer|vi|wir|we",
    r"(?:leverandør|supplier|vendor|lieferant)\w{0,4}\b"
    r"|(?:tilbud(?:det)?|angebot\w{0,2}|quot(?:e|ation)s?|offers?) (?:\w{1,12} ){0,2}(?:fra|von|vom|from)\b"
    r"|(?:vi|wir|we) (?:betaler|køber|købte|zahlen|kaufen|bezahlen|pay|buy|bought|paid)\b",
)
"""That it is we who buy."""

_NUMBERED = r"(?:[ :#]{1,2}[\w.\-/]*\d[\w.\-/]*)?"
HANDED = Led(
    "tilbud|pris|rabat|faktura|kreditnota|angebot|preis|sonderpreis|rechnung|gutschrift|quot|offer|price"
    "|discount|rebate|invoice|bid|proposal|credit",
    r"(?:(?i:tilbud(?:det)?|tilbudsbrev|prisen|priser|rabat(?:ten)?|prisaftale|faktura(?:en)?|kreditnota)"
    rf"{_NUMBERED} til (?!(?i:den|det|de|en|et)\b)"
    r"|(?i:angebot|preisangebot|sonderpreis|rabatt|rechnung|gutschrift|preisliste)"
    rf"{_NUMBERED} an (?:die |den |das )?"
    r"|(?i:quote|quotation|offer|price|discount|rebate|invoice|bid|proposal|credit note)"
    rf"{_NUMBERED} (?:to|for(?= [{_CAPITAL}][\w&'’\-]+ [{_CAPITAL}])) (?:the )?){_NAME}",
)
"""An offer, a price or a bill, and whom it goes to."""
ASKED = Expression(
    rf"(?:\A|[.!?:\n] ?|, ){_NAME}(?:,? (?:who|som|der|die)\b)?"
    r"(?: (?:har|hat|haben|have|has|had|is|are|er|now|nu|jetzt|also|også|noch|already|allerede|schon"
    r"|lige|just"
    r"|wieder|igen|again|still)){0,2} "
    r"(?:wants?|asks?|asked|demands?|demanded|accept(?:ed|s)|agreed|rejected|refused|pays?|paid|gets?"
    r"|got|owes?"
    r"|on|bekommt|bekommen|kriegt|kriegen|will|wollen|möchte|möchten|verlangt|verlangen|fordert|fordern"
    r"|akzeptiert|zahlt|zahlen|vil|ønsker|kræver|betaler|får|fik|skal have|beder|bad|accepteret|accepterer"
    r"|unsere?|unser|vores|our|presser|drückt|pushes|pushing|skylder|schuldet|schulden)\b"
)
"""Somebody who pays, wants, demands or accepts."""
_GIVEN = (
    r" (?:[0-9]|an? |en |et |eine?n? |another|extra|ekstra|yderligere|weitere|noch|nur|only|kun|the |den |die"
    r"|free|gratis|rabat|discount|nachlass)"
)
_TO_US = r"(?:haben|hatten|zahl|bekomm|krieg|sind|stehen)"
RECEIVED = Led(
    "vi|wir|we|offer|giv|tilbyd|quote|sælger|solgt|verkauf|sold|sell|leverer|liefern|suppl|hos|bei",
    r"(?:(?:(?:[Vv]i|[Ww]ir|[Ww]e)(?:'ve| har| have| skal| should| sollen)?"
    r" (?:giver?|gav|givet|tilbyder?|tilbød|geben|gaben|gewähren|bieten|berechnen|charged?|quoted?"
    r"|offer(?:ed)?|give|gave|given|granted|bill(?:ed)?|invoiced?|fakturerer|fakturerede)"
    rf"|(?:\A|(?<=[.!?\n])|(?<=[.!?\n] ))(?:Offer|Giv|Tilbyd|Quote)) (?={_NAME[1:-1]}{_GIVEN})"
    r"|(?i:sælger|solgt|solgte|verkaufen|verkauft|sold|sell|leverer|liefern|supply|supplied)\b"
    r"[^.,\n]{0,40}? (?:til|an|to) "
    rf"|[Hh]os |[Bb]eim? (?=(?:[\w&'’\-]{{2,30}} ){{1,4}}{_TO_US})){_NAME}",
)
"""Whom we give something."""
NOBODY = words_of(
    """
    der die das den dem des ein eine einen wir ich er sie es ihr du man wer was wie wo wann warum bitte kann
    können kannst könnte soll sollen muss müssen alle jeder jede jemand niemand kunde kunden hr herr frau
    the a an we i he she it they you who what how where when why please can could should everyone nobody
    somebody this that these those if as my your our his her their there
    vi jeg han hun den det de du man hvem hvad hvordan hvor hvornår hvorfor kan skal må alle ingen nogen dette
    denne disse hvis som min din vores mr mrs ms en et and und og but aber men so also også auch q1 q2 q3 q4
    einkauf vertrieb salg indkøb ledelsen chefen chef sales purchasing procurement finance marketing
    management
    geschäftsführung buchhaltung bogholderiet controlling mitarbeiter medarbejdere medarbejderne employees
    staff monday tuesday wednesday thursday friday januar februar marts april maj juni juli august september
    oktober november december dezember januari january february march may june july october mandag tirsdag
    onsdag torsdag fredag montag dienstag mittwoch donnerstag freitag teams europe europa danmark dänemark
    deutschland germany denmark england eu uk preis preise rabatt rabatte skonto bonus marge nachlass angebot
    rechnung umsatz kosten gebühr lohn rabat rabatten prisen tilbuddet fakturaen price prices discount
    discounts margin excel word pdf csv xml json sap outlook powerpoint html xlsx kina usa tyskland norge
    sverige
    finland frankrig polen holland spanien italien england norwegen schweden österreich schweiz frankreich
    niederlande holland china russland japan indien germany sweden norway france poland netherlands spain
    italy
    austria switzerland asia asien africa afrika online
    """
)
"""Words that open a sentence, and who is no customer."""
OPENING = ("ung", "heit", "keit", "schaft", "tion", "afdelingen", "abteilung", "department")
