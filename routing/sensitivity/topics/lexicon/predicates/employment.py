"""What is said in a whole clause of pay, conduct, complaints and leaving."""

from routing.sensitivity.topics.lexicon.predicates.slots import CERTAIN, CLAUSE, NAME, Predicate

_BOSS = (
    r"(?:chef\w*|leder\w*|\w*leiter(?:in)?|vorgesetzt\w*|boss|manager|lead|supervisor|foreman|kolleg\w+"
    r"|colleague|meister"
    r"|\w*lederen?|direktør\w*|geschäftsführ\w+|line manager|director)"
)
_MY = r"(?:mein\w*|min|mine|my|ihr\w*|sein\w*|his|her|hans|hendes|our|vores|unser\w*|the|den|die|der)"
_WANTED_OUT = " ".join(
    f"{out}~{by}"
    for out in ("out", "weg", "raus", "ud", "væk")
    for by in ("by", "before", "bis", "inden", "this", "vor", "asap", "of_the")
)

PREDICATES: tuple[Predicate, ...] = (
    (
        "hr.employee",
        4,
        # Not the Danish *four*: `de fire her`.
        "fire~him fire~her",
        r"\b(?:to|can|can't|could|should|must|will|would|may|we|you|they|not|don't|didn't|or|and|just|let's) "
        r"fire (?:him|her)\b",
    ),
    (
        "hr.employee",
        4,
        "skylder owes owe schuldet schulde",
        rf"\b(?:skylder|owes?|schuldet|schulde)\b (?!os\b|us\b|uns\b){CLAUSE}{{0,30}}\b(?:penge|money"
        rf"|geld|kr|euro|people|kolleg\w+"
        r"|colleagues?|everyone|afdeling\w*|abteilung|department|team|warehouse|lager\w*|skat|finanzamt"
        r"|taxman|bank\w*)\b",
    ),
    (
        "hr.employee",
        4,
        "skint broke pleite flad blank bankrott spanden kredit overdrawn",
        r"\b(?:is|he's|she's|i'm|ist|bin|er|total|completely|helt) (?:skint|broke|pleite|flad|blank"
        r"|på spanden|bankrott|overdrawn)\b"
        r"(?! (?:down|wie ein|skærm|screen|mark|fil))",
    ),
    (
        "hr.employee",
        CERTAIN,
        "brutto netto stunde an_hour a_month a_year monat monatlich om_måneden i_timen før_skat efter_skat "
        "before_tax after_tax gross im_jahr quid grand k",
        r"\b(?:ich|jeg|i|i'm|he's|she's|he|she|hun|han|der neue|new (?:lad|guy|girl|hire)) (?:\w+ ){0,2}?"
        r"(?:verdien\w*|bekomm\w*|krieg\w*|tjener|får|fik|earns?|makes?|gets?|paid|on)\b "
        rf"(?:\w+ ){{0,2}}(?:[€£$] ?)?[0-9][0-9.,]* ?{CLAUSE}{{0,14}}\b(?:brutto|netto|stunde|an hour"
        rf"|a year|a month|monat|monatlich"
        r"|om måneden|i timen|før skat|efter skat|before tax|after tax|gross|im jahr|quid|grand|k)\b",
    ),
    (
        "hr.employee",
        4,
        "lavere højere niedriger höher lower higher",
        rf"\b(?:løn\w*|gehalt|lohn|pay|salary|wage|stundenlohn|timeløn)\b {CLAUSE}{{0,24}}\b(?:lavere"
        rf"|højere|niedriger|höher|lower|higher)\b",
    ),
    (
        "hr.employee",
        4,
        "udbetalt overweisung ausbezahlt takehome",
        rf"\b(?:hvad|hvor meget|was|wieviel) (?:får|bekommt|kriegt) \w+ {CLAUSE}{{0,16}}(?:udbetalt"
        rf"|ausbezahlt|raus)\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "stoppe gehen kündigen leaving leave quit quitting aufzuhören wechseln job resign resigning",
        r"\b(?:jeg|ich|i|i'm|hun|han|he|she|er|sie|he's|she's) (?:overvejer|tænker på|überleg\w+"
        r"|denke? darüber nach|am thinking|thinking"
        r"|considering|planning|plant?|plane|has been thinking)(?: of| about| at|,)? ?(?:zu )?(?:at )?"
        r"(?:stoppe|gehen|kündigen|leaving|to leave|quitting|to quit|sige op|opsige|aufzuhören|skifte job"
        r"|resigning|den job zu wechseln)\b"
        r"(?! (?:the |das |den |die |det |to the |zur |early|now|for lunch|abo|home))",
    ),
    (
        "hr.employee",
        CERTAIN,
        "untersuchung undersøgelse investigation ermittlung sag verfahren inquiry",
        r"\b(?:intern\w*|laufende|formal|disciplinary) (?:untersuchung|undersøgelse|investigation"
        r"|ermittlung|inquiry|verfahren)\b"
        r" (?:gegen|into|mod|against|af|zu|of) (?:the |den |die |unser\w+ |our |einen? |en |a )?\w+"
        r"|\bgegen (?:den|die|unser\w+|frau|herrn) [\w ]{3,24} (?:läuft|laufen"
        r"|wurde) [\w ]{0,24}(?:untersuchung|verfahren|ermittlung)"
        r"|\b(?:kører|rejst|verserer) (?:der )?(?:en )?sag mod \w+",
    ),
    (
        "hr.employee",
        CERTAIN,
        "chance",
        r"\b(?:last|final|letzte|sidste) chance\b[^!?\n]{0,40}\b(?:out|fliegt|ryger|rausfliegt|ud|fired"
        r"|gehen|weg|fyret)\b",
    ),
    (
        "hr.employee",
        4,
        "goodbye farvel verabschieden requires anforderungen kravene requirements expectations "
        "erwartungen forventningerne",
        r"\b(?:have to|must|müssen|må|skal|werden) (?:uns |vi )?(?:\w+ ){0,2}(?:say goodbye|sige farvel"
        r"|verabschieden)\b"
        rf"|\b(?:lever\w*|opfylder|erfüllt|entspricht|meets?|nowhere near|not"
        rf"|doesn't meet)\b {CLAUSE}{{0,28}}"
        r"(?:kravene|anforderungen|requirements|role requires|expectations|erwartungen|forventningerne)\b",
    ),
    (
        "hr.employee",
        4,
        "renewing renew verlängern verlängert forlænger forlænge",
        r"\b(?:not renewing|won't renew|not be renewing|forlænger ikke|verlängern [a-zäöü]+ nicht"
        r"|not extending)\b(?! (?:the|das|den|our))",
    ),
    (
        "hr.employee",
        4,
        "råber schreit brüllt screams shouts yells skælder skriger screamed shouted yelled brüllte "
        "schrie råbte",
        r"\b(?:råb(?:er|te) (?:ad|af|efter)|skriger ad|skælder)\b (?!om\b)\w+"
        r"|\b(?:screams?|screamed|shouts?|shouted|yells?|yelled) at \w+"
        rf"|\b(?:schreit|schrie|brüllt|brüllte) {CLAUSE}{{2,28}}\ban\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "beschweren beschwere beschwerde klage klager complain complaint complaining grievance",
        rf"\b(?:beschwer\w+|klage\w*|complain\w*|complaint|grievance)\b {CLAUSE}{{0,16}}?\b(?:über|over"
        rf"|about|against|gegen|on) {_MY} "
        rf"(?:\w+ ){{0,2}}?{_BOSS}\b"
        rf"|\b(?:über|over|about|against|gegen) {_MY} (?:\w+ ){{0,2}}?{_BOSS} (?:zu )?(?:beschweren"
        rf"|beschwere|klage|klager|complain)",
    ),
    (
        "hr.employee",
        4,
        "klein ydmyger belittles humiliates demütigt nedgør runter",
        r"\b(?:macht (?:mich|sie|ihn) [\w ]{0,16}(?:klein|runter|fertig|lächerlich)|ydmyger \w+"
        r"|nedgør \w+|belittles \w+|humiliates \w+)",
    ),
    (
        "hr.employee",
        CERTAIN,
        "personalakte personalesag personalemappe personnel akte",
        r"\b(?:personalakte|personalesag|personalemappe|personnel file) (?:von|fra|of|for|til|der|des|på"
        r"|zu) \w+",
    ),
    (
        "hr.employee",
        CERTAIN,
        "termination dismissal warning disciplinary kündigung abmahnung advarsel opsigelse fyreseddel",
        r"\b(?:termination|dismissal|disciplinary|firing) (?:letter|call|meeting|hearing|talk|gespräch"
        r"|samtale) (?:to|for|für|mit|with|til|med|an|of) "
        r"(?!the supplier|the vendor|the contract|customers?\b)\w+"
        r"|\bto an? (?:disciplinary|capability|grievance|dismissal) (?:meeting|hearing)\b"
        r"|\bwarning letter (?:for|to|für|an|til) (?!the supplier|customers?|debtors?)[a-zæøåäöü]+",
    ),
    (
        "hr.employee",
        CERTAIN,
        "rating underwhelming note bewertung karakter score",
        r"\b(?:performance|review|beurteilung|mus)\b[^!?\n]{0,40}\b(?:underwhelming|rating [0-9]"
        r"|rated [0-9]|note [0-9]|karakter [0-9]|below)\b"
        r"(?![^!?\n]{0,30}(?:app|server|query|motor|disk|device|cpu|gpu))",
    ),
    (
        "hr.employee",
        4,
        "fravær absence mandage montage mondays fehlzeiten væk absences days",
        r"\b(?:hendes|hans|ihre|seine|her|his|their|sin) (?:mange |vielen |many |frequent |häufigen "
        r"|hyppige |lange )?(?:fravær\w*|mandage væk|fehlzeiten"
        r"|absences?|mondays off|krankheitstage|sygedage|sick days|ausfallzeiten|fridage)\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "kommentarer kommentarerne comments kommentare bemerkungen krænket",
        rf"\b(?:kommentar\w*|comments?|bemerkungen|remarks|bemærkninger\w*)\b {CLAUSE}{{0,10}}\b(?:om"
        rf"|about|über|on|zu) (?:hendes|min\w*|mit|her|my|ihr\w*|mein\w*|hans)"
        r" (?:\w+ )?(?:bryst\w*|krop\w*|røv|numse|ben|udseende|tøj|figur|breasts?|chest|body|bum|legs"
        r"|looks|figure|appearance|brüste?|brust|körper|hintern|po|aussehen)\b"
        r"|\bføler sig krænket af\b|\bfühlt sich [\w ]{0,20}(?:belästigt|bedrängt|gedemütigt|gemobbt)\b"
        r"|\bfeels (?:harassed|bullied|humiliated|threatened) by\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "suspend suspended suspendiert suspenderet suspendieren",
        r"\b(?:need to|have to|had to|we've|we have|i've|müssen|haben|mussten|wir|vi har|vi må"
        r"|må vi) (?:\w+ ){0,3}?(?:suspend(?:ed)?|suspendiert|suspendieren|suspenderet|suspendere)\b"
        r"(?! (?:the (?:service|account|job|project|order|production|line|server)|production|deliver"
        r"|den (?:job|dienst)|leverance))",
    ),
    (
        "hr.employee",
        4,
        "late for_sent zu_spät tardy",
        r"\b(?:always|again|every|each|constantly|altid|hver|igen|konstant|immer|ständig|wieder|jeden"
        r"|schon wieder"
        rf"|minutes|minuten|minutter|dritten|third|tredje)\b {CLAUSE}{{0,20}}\b(?:late|for sent"
        rf"|zu spät)\b(?! (?:deliver|payment))"
        rf"|\b(?:late|for sent|zu spät)\b {CLAUSE}{{0,20}}\b(?:every|hver|jeden|third|dritte\w?|tredje"
        rf"|again|igen|wieder)\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "betalt betalte paid bezahlt bezahlte bezahlten bezahlteste lønnede lønnet",
        r"\b(?:dårligst|lavest|bedst|højest|worst|lowest|highest|best|least|am schlechtesten|am besten"
        r"|schlechtest|bestbezahlt)[ \-]?"
        r"(?:betalte?|paid|bezahlt\w*|lønnede?) (?:\w+ )?(?:i|in|im|of|af|von|på|on) (?:teamet|team"
        r"|the team|us|os|uns|afdelingen|der abteilung|the department|unsere\w+|holdet|my team|here)\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "dukke doll babe schatz puppe mäuschen süße sweetie darling honey skat søde luder bitch schlampe "
        "idiot"
        " nutte hure tøs mausi unfähig uduelig incompetent useless nichtsnutz dumm stupid dum ubrugelig",
        rf"\b(?:kalder|kaldte|kaldt|calls?|calling|called|nennt|nennen|nannte"
        rf"|genannt)\b {CLAUSE}{{0,40}}\b(?:dukke|doll|babe|schatz|puppe"
        r"|mäuschen|süße|sweetie|darling|honey|skat|søde|luder|bitch|schlampe|idiot|nutte|hure|tøs|mausi"
        r"|incompetent|useless|stupid|dum|ubrugelig|uduelig|unfähig)\b"
        rf"|\bals (?:unfähig|nichtsnutz|dumm) (?:bezeichnet|hingestellt)\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "been_called was_called i'm_called got_called kaldt geladen gebeten zitiert einbestellt indkaldt "
        "summoned",
        r"\b(?:been|was|i'm|got) (?:called|summoned) in (?:to|about|for|by|over)\b(?! (?:the meeting"
        r"|a quote))"
        r"|\b(?:kaldt|indkaldt) (?:ind )?til (?:en )?(?:samtale|tjenstlig\w*|møde om (?:min|hans|hendes))"
        r"|\bzum (?:\w+)?gespräch (?:geladen|gebeten|zitiert|einbestellt)\b",
    ),
    (
        "hr.employee",
        4,
        "raise rise gehaltserhöhung lønforhøjelse lønstigning bonus promotion beförderung forfremmelse",
        r"\b(?:gets?|got|bekommt|bekam|bekomme|får|fik|kriegt|deserves?|verdient|fortjener|wants?|will"
        r"|denied|vil have|beder om|asks? for|asked for|fordert)"
        r" (?:\w+ ){0,4}?(?:(?:pay )?rais?e|pay rise|gehaltserhöhung|lønforhøjelse|lønstigning|bonus"
        r"|promotion|beförderung|forfremmelse)\b(?! (?:pack|points?|material|cards?|items?|campaign|code"
        r"|round))",
    ),
    (
        "hr.employee",
        CERTAIN,
        "more_money mehr_geld mehr_lohn mehr_gehalt i_løn højere_løn more_pay she's_on he's_on i'm_on is_on "
        "now_on currently_on hun_ligger han_ligger sie_liegt er_liegt",
        r"\b(?:wants?|asks? for|demands?|will|möchte|verlangt|vil have|vil gerne have|forlanger|vil"
        r"|kræver) (?:more money|mehr (?:geld|lohn|gehalt)|mere i løn|højere løn|op i løn|more pay"
        r"|a higher salary)\b(?! (?:for|für|til) )"
        r"|\b(?:she's|he's|i'm|she is|he is|sie liegt|er liegt|hun ligger|han ligger) (?:now |jetzt |nu "
        r"|currently |aktuell )?(?:on|bei|på) [€£$]? ?[0-9]{1,3}[.,][0-9]{3}"
        r"(?=[,.?!]|\Z| (?:now|nu|jetzt|brutto|netto|kr|eur|a|og|and|und|vor|før|before|plus|basic)\b"
        r"| ?[€£])",
    ),
    (
        "hr.employee",
        CERTAIN,
        "girls women frauen mädchen piger kvinder pigerne kvinderne kolleginnen",
        rf"\b(?:touch\w*|gropes?|groping|rører|rørte|tatscht|begrapscht) {CLAUSE}{{0,16}}\b(?:girls|women"
        rf"|frauen|mädchen|piger\w*|kvinder\w*|kolleginnen)\b"
        rf"|\b(?:frauen|mädchen|kolleginnen) {CLAUSE}{{0,24}}\b(?:anfasst|angefasst|begrapscht|belästigt"
        rf"|anmacht|angemacht)\b",
    ),
    (
        "hr.employee",
        4,
        _WANTED_OUT,
        r"\b(?:wants?|will|wollen|vil have|ønsker) (?!the\b|das\b|die\b|den\b|det\b|it\b|this\b|us\b"
        r"|them\b|to\b|es\b)\w+ (?:out|weg|raus|ud|væk) (?:by|before|bis|inden|this|vor|asap|of the)\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "let_go fire sack dismiss opsige fyre afskedige kündigen entlassen mussten måtte",
        r"\b(?:who|dem|den|der|whom|som) (?:we|wir|vi) (?:\w+ ){0,3}(?:let go|fire|sack|dismiss|opsige"
        r"|fyre|afskedige|kündigen|entlassen)\b(?! (?:den|das|die|the) (?:vertrag|contract))",
    ),
    (
        "hr.employee",
        CERTAIN,
        "monday mondays montage mandage friday fridays freitage fredage days tage dage shifts schichten "
        "vagter times gange",
        rf"\b(?:missed|fehlte|fehlt|gefehlt|fraværende|absent|pjækket|udeblevet|syg|krank|sick|off"
        rf"|væk)\b {CLAUSE}{{0,14}}\b(?:mondays?|montage|mandage"
        r"|fridays?|freitage|fredage|days|tage|dage|shifts|schichten|vagter|times|gange) (?:in a row"
        r"|hintereinander|i træk|running|in folge|this month|this year|i år|dieses jahr|in diesem jahr"
        r"|denne måned)\b",
    ),
    (
        "hr.employee",
        4,
        "om_måneden om_året i_timen im_monat im_jahr die_stunde pro_stunde a_month a_year an_hour per_month "
        "per_year per_hour",
        r"\b(?:får|tjener|verdient|bekommt|kriegt|earns|gets|makes|fik|tjente|earned) (?:jetzt |nu |now )?"
        r"[0-9]{1,3}(?:[.,][0-9]{2,3})? (?:om måneden|om året|i timen|im monat|im jahr|die stunde|pro stunde"
        r"|a month|a year|an hour|per month|per year|per hour)\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "geld gehalt lohn lohnerhöhung gehaltserhöhung løn lønforhøjelse lønstigning raise money pay rise "
        "payrise mere",
        r"\b(?:ich|jeg|i|i've|i'd) (?:\w+ ){0,4}?(?:deserve\w*|earned|fortjen\w*|verdient|verdiene)"
        r" (?:\w+ ){0,3}?(?:more (?:money|pay)|(?:pay )?raise|pay ?rise|mere (?:i )?løn|lønforhøjelse"
        r"|lønstigning|gehaltserhöhung|lohnerhöhung|mehr (?:geld|gehalt|lohn))\b"
        r"|\b(?:ich|wir) (?:\w+ ){0,2}?(?:mehr (?:geld|gehalt|lohn)|(?:eine )?(?:gehalts|lohn)erhöhung)"
        r" (?:verdient? hab\w*|verdient?|verdiene|will|möchte)\b"
        r"|\b(?:ask|asking|bitte|bede|frag\w*|spørge?) (?:\w+ ){0,3}?(?:um|om|for|nach) (?:\w+ ){0,2}?"
        r"(?:(?:pay )?raise|pay ?rise|mere i løn|lønforhøjelse|mehr (?:geld|gehalt|lohn)|gehaltserhöhung"
        r"|lohnerhöhung)\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "schreiben letter notice kündigung opsigelse opsigelsesbrev resignation",
        r"\b(?:handed|hand|handing|put|putting|gave|turned) (?:in )?(?:my|his|her) "
        r"(?:letter of resignation|letter|notice|resignation)\b"
        r"|\b(?:mein|meine|sein|seine|ihr|ihre) (?:schreiben|kündigung) (?:\w+ ){0,4}?(?:abgegeben"
        r"|eingereicht|hingelegt|auf den tisch gelegt|liegt (?:schon )?(?:beim|auf dem))"
        r"|\b(?:afleveret|indleveret|lagt|afleverede|indleverede) (?:min|sin) (?:opsigelse|opsigelsesbrev)\b"
        r"|\b(?:min|hans|hendes) opsigelse (?:er afleveret|ligger (?:på|hos)|er sendt)",
    ),
    (
        "hr.employee",
        4,
        "less weniger mindre minus lower lavere niedriger demote demotion degradere zurückstufen herabstufen "
        "back zurück tilbage",
        rf"\b(?:move|moving|put|putting|demote|take|flytte|rykke|sætte|versetzen|zurückstufen|setzen)\b"
        rf" {CLAUSE}{{1,60}}\b(?:same contract|minus [0-9]|[0-9][0-9.,]* (?:a month |im monat |om måneden )?"
        rf"(?:less|weniger|mindre)|less pay|weniger gehalt|lavere løn|mindre i løn|lower grade)\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "fehltage krankheitstage krankentage überstunden verspätungen sygedage fraværsdage overtimer "
        "overarbejdstimer absences sick days_off lateness overtime",
        rf"\b(?:fehltage|krankheitstage|krankentage|überstunden|verspätungen|sygedage|fraværsdage|overtimer"
        rf"|overarbejdstimer|absences|sick (?:days|leave)|days off|lateness|overtime)\b[^\n]{{0,60}}?"
        rf"\b{NAME}:? [0-9]{{1,3}}\b[^\n]{{0,24}}?\b[a-zæøåäöüß]+:? [0-9]{{1,3}}\b",
    ),
    (
        "hr.employee",
        4,
        "threatens threatening threatened droht drohte truer truede",
        r"\b(?:threaten\w*|droht\w*|true[rd]e?) "
        r"(?:to (?:leave|quit|resign|walk out|hand in)|zu (?:gehen|kündigen)|mit (?:der |seiner |ihrer )?"
        r"kündigung|med at (?:gå|sige op|skifte job|stoppe))\b(?! (?:the (?:contract|eu|market)|der eu))",
    ),
)
