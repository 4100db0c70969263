"""Words that speak of one person, and how much they say so."""

from routing.sensitivity.reading import words_of

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
MYSELF = words_of("ich mir mich jeg mig i me myself mich dich")
"""Who writes is a person too, but mostly not the one who is written about."""
SUPPOSING = words_of("if when wenn falls sobald hvis når ob whether whenever any every jeder jede hver")
"""Before somebody: a case that may come."""
SOMEBODY = words_of("jemand jemandem jemanden nogen someone somebody person")

OURS = words_of(
    "vores vor min mit mine din hans hendes deres unser unsere unserem unseren unserer our my his her their"
    " mein meine meinem meinen meiner your"
)
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
    "carpenter", "foreman", "chairman", "chair", "caretaker", "janitor", "cook", "guard", "planner",
    "buyer",
    "designer", "analyst", "consultant", "controller", "auditor", "lawyer", "paralegal", "tester", "dev",
    "temp", "starter", "hire", "guy", "bloke", "lad", "girl", "lady", "woman", "man", "employee", "staffer",
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
NEW = words_of("neue neuer neuen neuem nye ny new young junge jungen junger unge alte old")
"""`der Neue aus der Montage`, `den nye i indkøb`: a person behind an article, if no noun follows."""
