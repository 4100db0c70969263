"""Words that speak of one person, and how much they say so."""

from routing.sensitivity.text.reading import words_of

PEOPLE = words_of(
    """
    hun han hende ham hendes hans vedkommende min mit mine medarbejderen medarbejder medarbejderens kollega
    kollegaen kollegas ansøgeren kandidaten sygemeldte ansatte chefen lærlingen eleven praktikanten mein
    meine
    meiner meinem meinen seine seiner seinem seinen ihm mitarbeiter mitarbeiterin mitarbeiters kollege
    kollegin
    bewerber bewerberin kandidatin azubi auszubildende vorgesetzter vorgesetzte chef chefin praktikant
    praktikantin arbeitnehmer arbeitnehmerin she he her his him hers he's she's he'd she'd he'll she'll
    i'm i've
    my employee employee's colleague colleague's applicant applicant's candidate's candidate coworker
    co-worker
    boss boss's intern apprentice worker's sohn tochter ehemann ehefrau lebensgefährtin lebensgefährte kone
    hustru søn datter søns datters kæreste wife husband daughter fiancé girlfriend boyfriend direktøren
    lagerchefen værkføreren afdelingslederen teamlederen sælgeren chaufføren bogholderen vikaren azubis
    lehrling
    beiden begge both ansøgerne kandidaterne vater mutter bruder schwester onkel tante oma opa schwager
    schwiegermutter schwiegervater ehegatte ehegattin verlobte verlobter far mor bror søster mormor farfar
    svigermor svigerfar samlever samleverske mother father brother sister mum dad spouse fiance stepson
    teamleiter teamleiterin abteilungsleiter abteilungsleiterin werkstudent werkstudentin trainee teammate
    sagsbehandleren tillidsmanden praktikantens lærling elev vikar studentermedhjælper studentermedhjælperen
    jobsøgeren chefens lederen min_leder ægtefælle ægtefællen manager's teammate's
    """
)
"""The German `er` and `sie` are not here: one is Danish for *is*, the other a courtesy; they are read with
their verb."""

_VERBS = words_of(
    "ist hat hatte war wird wurde kann soll muss fehlt möchte bekommt verdient leidet bleibt ging geht"
    " nimmt"
    " stottert hinkt isst betet fastet hört sieht spricht riecht schläft vergisst weint lispelt zittert "
    "humpelt"
    " raucht kifft säuft lügt klaut stiehlt betrügt beleidigt schuldet"
    " braucht arbeitet wählt kommt trinkt ließ lässt will darf sagt fällt hält kriegt zieht"
)
VERBS_BY_PRONOUN = {
    "ich": words_of(
        "bin habe hab war werd werde wurde bekomme verdiene leide möchte muss kann nehme brauche pflege"
        " erwarte schlafe"
    ),
    "jeg": words_of("er har var blev bliver skal får tjener lider vil kan venter går kommer"),
    "i": words_of("am have was got need earn suffer will can't cannot can had haven't"),
    "er": _VERBS,
    "sie": _VERBS,
}
"""Pronouns that speak of a person together with such a verb."""
NO_VERBS = words_of(
    "nicht mit jetzt seit dort erst zuletzt damit somit sonst selbst vielleicht zuerst bereit"
)
"""Behind `sie`: no verb, though they end like one."""
ASKING = words_of("darf kann muss soll hat ist wird war bekommt braucht will geht fehlt kommt hatte")
"""Right before `er` and `sie`: one is asked about (`darf er`), and nobody addressed (`dürfen Sie`)."""
MYSELF = words_of("ich mir mich jeg mig i me myself mich dich")
"""Who writes is a person too, but mostly not the one who is written about."""
SUPPOSING = words_of("if when wenn falls sobald hvis når ob whether whenever any every jeder jede hver")
"""Before somebody: a case that may come."""
SOMEBODY = words_of("jemand jemandem jemanden nogen someone somebody person")

OURS = words_of(
    "vores vor min mit mine din hans hendes deres unser unsere unserem unseren unserer our my his her their"
    " mein meine meinem meinen meiner your"
)
MINE = words_of("min mit mine din hans hendes deres my his her their mein meine meinem meinen meiner")
"""Of those, the ones that a thing of the company (`our`, `vores`, `unser`) is not called by."""
DANISH = words_of(
    "og på jeg det ikke til af vi skal kan hvad hun han af har fra i_dag også hos efter kommer et"
)
GERMAN = words_of("und ist ich nicht das wir der bitte ein eine für auf von wird dem den im")
"""A text that has one of them speaks the language, whatever else it speaks."""
ONLY_DANISH = words_of("mit far mor bror elev kone hustru mand")
ONLY_ENGLISH = words_of("her i")
"""Words for people that are something else in the other languages."""
WANTING = words_of("brauche möchte kann need can vil kan skal will bekomme bekam can't erwarte can't")
"""Behind who writes: it may be a thing that is wanted, so they say no more than the pronoun."""
BESIDE_BEFORE = (
    "danke ", "danke dir ", "tak ", "thanks ", "thank you ", "thx ", "cheers ", "hej ", "hallo ", "hi ",
    "hello ", "moin ", "servus ", "hey ", "morgen ", "godmorgen ", "morning ", "ring til ", "call ",
    "ask ", "spørg ", "frag ", "frage ", "says ", "siger ", "sagt ", "meint ", "mener ", "laut ",
    "ifølge ", "according to ", "asks ", "spørger ", "fragt ", "well done ", "nice one ", "cc ",
)  # fmt: skip
"""Right before a name: its bearer is spoken to, or gives the news."""
_HELPING = (
    r"(?:(?:will|wird|vil|skal|kann|kan|can|har|hat|has|is|er|should|soll|please|bitte|gerne?|hat|lige"
    r"|already"
    r"|schon|allerede|selbst) ){0,2}"
)
_WORKING = (
    r"(?:says?|siger(?! op)|sagt|meint|mener|asks|asked|spørger|fragt|kigger|ser på|schaut|prüft|checkt"
    r"|checks?"
    r"|tjekker|looks? (?:at|into|after)|looking|bringt|bringer|brings|tager kaffe|books?|booked|booket|bucht"
    r"|gebucht|cancels?|cancel|canceln|opsiger (?:det|den|dem|aftalen|abonnementet)|kündigt (?:das|den|die"
    r"|es|ihn)"
    r"|weiß bescheid|knows (?:the|about)|ved besked|skifter|repariert|reparerer|repairs?|fixes|fix|fixt"
    r"|fikser"
    r"|informiert|informerer|orders?|ordered|bestellt|bestiller|bestilt|is on it|kümmert sich|tager sig af"
    r"|has the (?:contract|key|papers|file|list|numbers)|har (?:kontrakten|nøglen|papirerne|listen|filen)"
    r"|hat (?:die unterlagen|den vertrag|den schlüssel|die liste|die datei)|prepares|prepared|sent"
    r"|sendte|schickte|forbereder|bereitet"
    r"|sends?"
    r"|sender|schickt|needs (?:a new one|the|it|them)|braucht (?:das|die|den|es|eine neue)|skal bruge"
    r"|makes|laver|macht das|writes"
    r"|skriver|schreibt|wrote|presents|præsenterer|präsentiert|hosts|joins|deltager|nimmt teil|wants payment"
    r"|backs? up|installs?|installiert|installerer|updates?|aktualisiert|opdaterer|leads the|leder mødet)"
)
ACTS = rf"[ ,]{{1,2}}{_HELPING}{_WORKING}\b"
"""Right behind a name: what somebody does at work, which says nothing about themselves."""
CALLED = (
    r", ?(?:kan|kannst|can|could|könntest|please|bitte|skal|vil|har du|hast|have you|did|do you|what|hvad"
    r"|was|wie"
    r"|hvor|how|wo|where|der|die|das|the|den|det|wir|vi|we|hier|her|here|schau|se lige|look)\b"
)
"""Behind a name that opens a sentence: its bearer is written to."""
THIS = words_of("der die den dem des the this that denne dieser diese diesem diesen ham hende")
"""Right before what somebody does for a living (or one word earlier): this one person."""
SOME = words_of("en et ein eine einem einen einer a an one")

ROLES = (
    # Danish
    "chef", "leder", "direktør", "bogholder", "mekaniker", "montør", "chauffør", "sælger", "konsulent",
    "ingeniør", "udvikler", "tekniker", "elev", "vikar", "receptionist", "sekretær", "kok", "smed",
    "svejser",
    "elektriker", "tømrer", "maler", "lagermand", "pedel", "vicevært", "kontorassistent", "controller",
    "revisor", "formand", "værkfører", "truckfører", "kranfører", "arbejdsmand", "håndværker", "lærling",
    "praktikant", "sygeplejerske", "rengøringsdame", "rengøringsassistent", "kantinedame", "designer",
    "projektleder", "gruppeleder", "teamleder", "fabriksarbejder", "operatør", "disponent", "indkøber",
    "speditør", "jurist", "tolk", "underviser", "vagt", "portør", "laborant", "analytiker", "tester",
    # German
    "leiter", "fahrer", "verkäufer", "buchhalter", "monteur", "ingenieur", "entwickler", "berater",
    "assistent", "vorarbeiter", "meister", "aushilfe", "reinigungskraft", "putzfrau", "pfleger",
    "schlosser",
    "schweißer", "elektroniker", "mechaniker", "mechatroniker", "dreher", "fräser", "lackierer", "lagerist",
    "disponent", "einkäufer", "sachbearbeiter", "controller", "jurist", "hausmeister", "koch", "kellner",
    "laborant", "werkstudent", "student", "auszubildende", "lehrling", "gesell", "geselle", "pförtner",
    "wachmann", "sicherheitsmann", "außendienstler", "vertriebler", "referent", "redakteur",
    "programmierer",
    "administrator", "dolmetscher", "übersetzer", "trainer", "coach", "vorstand", "geschäftsführer",
    "prokurist", "kollege", "mitarbeitende", "angestellte", "arbeiter", "zimmermann",
    "maler", "maurer", "tischler", "schreiner", "bäcker", "staplerfahrer", "kraftfahrer", "schichtführer",
    "teamlead", "teamleitung", "abteilungsleitung", "fachkraft", "hilfskraft", "arbeitskraft", "vertretung",
    "techniker", "sekretär", "chef", "ingenieur", "bauleiter", "polier", "elektriker", "klempner",
    "servicekraft",
    "vorgesetzte", "kassierer", "friseur", "gärtner", "hilfsarbeiter", "leiharbeiter", "zeitarbeiter",
    "dozent",
    # English
    "driver", "accountant", "manager", "engineer", "developer", "assistant", "technician", "clerk",
    "director", "supervisor", "teammate", "secretary", "salesman", "saleswoman", "bookkeeper", "operator",
    "trainee", "worker", "nurse", "cleaner", "welder", "fitter", "electrician", "plumber", "joiner",
    "carpenter", "foreman", "chairman", "caretaker", "janitor", "cook", "guard", "planner",
    "buyer",
    "designer", "analyst", "consultant", "controller", "auditor", "lawyer", "paralegal", "tester", "dev",
    "temp", "starter", "hire", "guy", "bloke", "chap", "fella", "lad", "girl", "lady", "woman", "man",
    "employee", "staffer",
    "machinist", "packer", "picker", "rep", "recruiter", "translator", "translater", "storeman",
    "storekeeper",
    "postman", "porter", "plumber", "gardener", "waiter", "barista", "trainer", "teacher", "surveyor",
    "architect", "pilot", "roofer", "labourer", "laborer", "electrician", "dispatcher", "ceo", "cfo",
    "cto", "head", "lead", "associate", "graduate", "placement",
    "colleague", "apprentice", "intern", "chef", "contractor", "boss",
)  # fmt: skip
"""Endings of what somebody does for a living: behind `our`, `the` and the like, one person."""
_DANISH = (
    "chefen", "lederen", "direktøren", "bogholderen", "mekanikeren", "montøren", "chaufføren", "sælgeren",
    "konsulenten", "ingeniøren", "udvikleren", "teknikeren", "eleven", "vikaren", "receptionisten",
    "sekretæren", "kokken", "smeden", "svejseren", "elektrikeren", "tømreren", "lagermanden", "pedellen",
    "viceværten", "assistenten", "controlleren", "revisoren", "formanden", "værkføreren", "truckføreren",
    "lærlingen", "praktikanten", "sygeplejersken", "rengøringsdamen", "kantinedamen", "operatøren",
    "disponenten", "indkøberen", "speditøren", "juristen", "tolken", "vagten", "laboranten", "analytikeren",
    "testeren", "portøren", "portieren", "gartneren", "maleren", "assistenten", "medarbejderen",
    "kollegaen", "svenden", "arbejderen", "håndværkeren", "designeren",
)  # fmt: skip
_GERMAN = ("fahrerin", "leiterin", "käuferin", "halterin", "arbeiterin", "meisterin", "assistentin",
    "laborantin", "studentin", "beraterin", "entwicklerin", "sekretärin", "technikerin", "pflegerin",
    "köchin", "kellnerin", "juristin", "referentin", "führerin", "ingenieurin", "listin", "antin",
    "gesellin", "zubine", "chefin", "kollegin", "werberin", "händlerin", "schwester")  # fmt: skip
ONE_PERSON = (*_DANISH, *_GERMAN)
"""Endings that say by themselves that it is one person."""
DOING = words_of(
    "has is was had will keeps got hat hatte ist war wird soll muss kann darf bekommt kriegt fehlt har"
    " er havde"
    " skal vil kan fik får bliver blev var må går kommer fällt kommt geht möchte nimmt trägt sagt sagte"
    " meint leidet"
    " arbeitet braucht verlässt verliert wears says said wants needs gets takes took came comes lost"
    " told lives looks"
    " hears hører hört sees ser sieht can can't could owes skylder schuldet drinks drikker trinkt hasn't "
    "isn't"
    " doesn't didn't won't prays beder betet hinkt halter stottert stammer still never nimmt bleibt bad asked"
    " refuses nægter weigert stole stjal klaut smells lugter riecht missed earns tjener verdient cries "
    "græder weint"
    " feels bruger siger sagde mener føler tager tog bor ligner mistede lider fortalte arbejder"
)
"""Right behind a capital that opens a sentence: a name, if it is no word that we know."""
NO_PEOPLE = words_of(
    "there here what which where who how why when this that these those everything something nothing"
    " everyone"
    " somebody nobody it's das dies dieses diese hier dort was wer wie wo warum wann alles etwas nichts"
    " man es"
    " heute morgen gestern jetzt leider hvad hvem hvor hvordan hvorfor hvornår der her dette disse alt"
    " noget intet"
    " man nu desværre depression krankheit sygdom health gesundheit schwangerschaft graviditet kündigung"
    " gehalt"
    " lohn løn salary pay server system god gott gud covid corona probezeit prøvetid sick syg krank barsel"
    " elternzeit mutterschutz today tomorrow yesterday i dag one two all most both some any each abmahnung"
    " migräne migræne asthma diabetes krebs kræft cancer stress mobbing burnout"
)
NOUNS = (
    "en",
    "et",
    "erne",
    "ene",
    "ung",
    "heit",
    "keit",
    "tion",
    "ing",
    "ment",
    "ness",
    "ität",
    "schaft",
    "skab",
    "hed",
)
"""Endings of nouns that open a sentence before a verb: `Pumpen er`, `Leitung ist`."""
NEW = words_of("neue neuer neuen neuem nye ny new young junge jungen junger unge")
"""`der Neue aus der Montage`, `den nye i indkøb`: a person behind an article, if no noun follows."""
