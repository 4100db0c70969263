"""What is said of somebody in a whole clause: who, what they do or suffer, and a word that makes it plain.

Rule, weight, cues (whole words around which it is looked for) and pattern; see `phrases`.
"""

_MEN = (
    "(?:adam|alan|albert|alex|ali|allan|anders|andreas|asger|benjamin|bjørn|bob|bodo|bruno|ben|bernd"
    "|bjarne|bo|brian|carl|carsten|christian|daniel|dave|david|dennis"
    "|dirk|erik|finn"
    "|flemming|frank|fred|gary|george|hans|harry|heinz|henrik|holger|ib|ivan|jack|jakob|james|jan"
    "|jens|jesper|jim|joachim|joe"
    "|john|jonas|jørgen|jürgen|karl|kasper|kevin|klaus|kurt|lars|lukas|mads|marc|marcus|mark|markus"
    "|martin|matthias"
    "|max|michael|mikkel|mike|morten|neil|nick|niels|nils|ole|oliver|patrick|paul|peter|phil|poul"
    "|rasmus|rob|robert|rolf|sebastian"
    "|simon|stefan|steffen|steve|steven|søren|thomas|thorsten|tim|tobias|tom|tony|torben|torsten"
    "|ulrich|uwe|will|wolfgang)"
)
_WOMEN = (
    "(?:ada|agnes|alexandra|alma|amanda|amelie|anita|bente|berit|bettina|britta|carina|clara|ditte"
    "|elisabeth|else|esther|fatima|frida|grete|gudrun|ines|irene|alice|amy|andrea|angela|anja|anna"
    "|anne|annette|astrid|barbara|birgit|birgitte"
    "|camilla|carol|caroline"
    "|charlotte|christina|claire|claudia|connie|dorte|elke|ellen|emily|emma|eva|fiona|freja|gabi"
    "|gitte|hanne|hannah|heidi|heike|helen"
    "|helle|ida|inge|ingrid|jane|janne|jennifer|jessica|jette|julia|julie|karen|karin|kate|katja"
    "|katrin|kirsten|kirsty|laura|lena"
    "|lene|lise|lisa|lone|lotte|louise|lucy|maja|maria|marie|martina|mette|mia|michelle|mille|monika"
    "|nadja|nicole|nina|pernille|pia"
    "|rachel|rikke|sabine|sandra|sanne|sara|sarah|silke|simone|sofie|sophie|stefanie|stephanie|susan"
    "|susanne|tanja|tina|trine|ulla|ulrike|ursula|ute)"
)
_NAME = rf"(?:{_MEN}|{_WOMEN})"
_CLAUSE = r"[^.!?\n]"
_ORGANS = (
    r"(?:galdeblær\w*|gallenblase\w*|gall ?bladder|livmoder\w*|gebärmutter\w*|womb|uterus|eierst\w+"
    r"|æggest\w+|ovar\w+"
    r"|mandler\w*|mandeln|tonsils|blindtarm\w*|blinddarm\w*|appendix|milz|milt\w*|spleen|nieren?|nyren?"
    r"|kidneys?"
    r"|bryst\w*|brust|breasts?|prostata\w*|prostate|schilddrüse\w*|skjoldbruskkirtel\w*|thyroid|polyp\w*"
    r"|knude\w*|knoten"
    r"|lump|muttermal\w*|modermærke\w*|mole|weisheitsz\w+|visdomst\w+|wisdom t\w+|[cz]yst\w*|meniskus\w*"
    r"|menisk\w*|tumor\w*"
    r"|tumour|bein|ben|leg|finger\w*|zeh\w*|tå|toe|magen|mave\w*|lever|leber|lunge\w*|lung|hoden|testik\w+)"
)
_ORGAN_CUES = (
    "galdeblære galdeblæren gallenblase gallbladder bladder livmoder livmoderen gebärmutter womb "
    "uterus mandler"
    " mandlerne mandeln tonsils blindtarm blindtarmen blinddarm appendix milz milten spleen niere "
    "nyre nyren kidney"
    " bryst brystet brust breast prostata prostate schilddrüse skjoldbruskkirtlen thyroid polyp "
    "polypper polypen"
    " knude knuden knoten lump muttermal modermærke mole weisheitszähne weisheitszahn visdomstand "
    "visdomstænder wisdom"
    " cyst cyste zyste meniskus menisken eierstock eierstöcke æggestok æggestokke finger fingeren tumor"
)
_BOSS = (
    r"(?:chef\w*|leder\w*|\w*leiter(?:in)?|vorgesetzt\w*|boss|manager|lead|supervisor|foreman|kolleg\w+"
    r"|colleague|meister"
    r"|\w*lederen?|direktør\w*|geschäftsführ\w+|line manager|director)"
)
_MY = r"(?:mein\w*|min|mine|my|ihr\w*|sein\w*|his|her|hans|hendes|our|vores|unser\w*|the|den|die|der)"

CERTAIN = 6
"""Said in full, with the one it is said of."""

PREDICATES: tuple[tuple[str, int, str, str], ...] = (
    # --- health ---
    (
        "health",
        CERTAIN,
        "baby babyen kind barnet twins zwillinge tvillingerne birth geburt fødslen lillesøster "
        "lillebror nachwuchs",
        r"\b(?:until|till|til|indtil|bis|når|sobald|once) (?:the |das |ihr |sein |her |hendes |hans "
        r"|deres |der |die )?"
        r"(?:baby|babyen|kind|barnet|twins|zwillinge|tvillingerne|birth|geburt|fødslen|lillesøster"
        r"|lillebror|nachwuchs)\b"
        r"(?! (?:essen|food|bett|bed))",
    ),
    (
        "health",
        4,
        "elternzeit mutterschutz elternmonate vätermonate barsel orlov maternity paternity",
        rf"\b(?:in|nimmt|nehme|beantragt|geht|gehe|ging|seiner|ihrer|meiner|meine|seine"
        rf"|ihre) {_CLAUSE}{{0,20}}\b"
        r"(?:elternzeit|mutterschutz|elternmonate|vätermonate)\b"
        rf"|\b(?:går|gik|skal|tager|holder|sin|min|hans|hendes)\b {_CLAUSE}{{0,20}}\b(?:barsel|orlov)\b"
        r"|\b(?:on|taking|takes|his|her|my|takes \w+ weeks) (?:maternity|paternity)\b",
    ),
    (
        "health",
        CERTAIN,
        "tropfen drop drink drukket dråbe wagon",
        r"\b(?:keinen tropfen|(?:hasn't|haven't|not) (?:had|touched) a (?:drink|drop)"
        r"|ikke drukket (?!kaffe|vand|nok)"
        r"|ikke rørt en dråbe|ikke en dråbe siden|(?:on|off) the wagon)\b",
    ),
    (
        "health",
        3,
        "trocken clean sober dry nüchtern ædru",
        r"\b(?:is|been|he's|she's|i'm|stayed|got|staying|ist|bin|jahren?|monaten|wieder|endlich|immer noch"
        r"|er|været|blevet)"
        r" (?:trocken|clean|sober|dry|nüchtern|ædru)\b(?! (?:cod|ice|goods|run|clean|room|up))",
    ),
    (
        "health",
        4,
        _ORGAN_CUES,
        rf"\b(?:bekommt|bekomme|krieg\w*|lässt sich|lasse mir|muss|skal have|får|fik|having|have|had"
        rf"|getting|gets) {_CLAUSE}{{0,24}}"
        rf"\b{_ORGANS}\b{_CLAUSE}{{0,16}}\b(?:raus|entfernt|rausgenommen|weg|abgenommen|fjernet|taget ud"
        rf"|ud|out|removed|taken|off)\b"
        rf"|\b(?:fjernet|fjernes|opereret|fået taget|entfernen|removing|removed|remove) (?:\w+ )?{_ORGANS}\b",
    ),
    (
        "health",
        4,
        "ohr auge øre øje ear eye double doppelt dobbelt verschwommen sløret blurred rechts links "
        "højre venstre side",
        rf"\b(?:hör(?:t|e|en)|hører?|hears?|hearing|sieht|sehe|ser|sees?|seeing|taub|døv|deaf"
        rf"|blind)\b {_CLAUSE}{{0,28}}"
        r"\b(?:(?:linken|rechten|højre|venstre|left|right|beiden|both|begge) (?:ohr\w*|auge\w*|øre\w*"
        r"|øje\w*|ears?|eyes?|side)"
        rf"|(?:rechts|links) {_CLAUSE}{{0,12}}(?:nichts|kaum|schlecht)|doppelt|dobbelt|double(?! (?:entr"
        rf"|row|book|charg))|verschwommen"
        r"|sløret|blurred)\b",
    ),
    (
        "health",
        CERTAIN,
        "ms add ads adhs adhd copd kol ibs cfs ocd bpd hiv ptbs ptsd pcos asd lrs als",
        r"\b(?:er|sie|ich|i|he|she|hun|han|jeg|who|der|die|[a-zæøåäöü]{3,}) (?:hat|har|has|have|habe|got"
        r"|leidet an|suffers from)"
        r" (?:jetzt |wohl |fået |nu |auch |leider |severe |mild |had )?(?:ms|add|adhs|adhd|copd|kol|ibs"
        r"|cfs|ocd|bpd|hiv|ptbs"
        r"|ptsd|pcos|asd|lrs|ads)\b(?![ \-](?:office|access|teams|word|excel|project|sql|dos|server"
        r"|exchange|build|on|to|in))"
        r"|\bdass (?:er|sie) (?:ms|adhs|hiv|ads|als|copd) hat\b"
        r"|\b(?:lady|man|woman|guy|girl|colleague|kolleg\w+|mitarbeiter\w*|medarbejder\w*|dame|mand"
        r"|in \w+) (?:with|mit|med)"
        r" (?:ms|adhs|adhd|copd|kol|ocd|hiv|ptsd|ptbs)\b(?! (?:office|access|teams|word|excel|project|sql))",
    ),
    (
        "health",
        4,
        "eating eats essen isst iss spiser",
        rf"\b(?:struggling|problem\w*|trouble|issues?|schwierigkeiten|problemer|kæmper|kämpft) (?:with|mit"
        rf"|med) (?:her|his|my|dem|sin|hendes|hans)?"
        rf" ?(?:eating|essen|spisning)\b|\b(?:isst|spiser|eats|eating)\b {_CLAUSE}{{0,20}}\b(?:nichts mehr"
        rf"|kaum noch|næsten ikke|hardly"
        r"|nothing|ingenting|almost nothing)\b",
    ),
    (
        "health",
        CERTAIN,
        "monat måned month weeks woche uge due termin fällig",
        r"\b(?:azubi\w*|sie|hun|she|frau \w+|kollegin|she's|[a-z]+in) (?:ist|er|is)? ?(?:im|in der|i"
        r"|in her|in the|her) "
        r"(?:\d{1,2}\.?|\w+ten|\w+te|fourth|fifth|sixth|seventh|eighth|third|fjerde|femte|sjette|syvende"
        r"|ottende|tredje) "
        r"(?:monat|woche|måned|uge|month|week)\b(?! (?:in folge|i træk|in a row|in (?:der )?firma|dabei"
        r"|her|at the company|with us))"
        r"|\b(?:she's|she is|i'm|wife is|wife's) due (?:in|on|at|mid|early|late|end)\b",
    ),
    (
        "health",
        3,
        "signed",
        r"\bsigned off (?:until|till|til|for (?:a|two|three|four|six|\d+|the rest)|with|sick|again|med"
        r"|due|from work|by (?:the|my|his|her) (?:doctor|gp))",
    ),
    (
        "health",
        CERTAIN,
        "signed",
        r"\b(?:i've been|i'm|he's been|she's been|he's|she's|been|er blevet|er) signed off (?:until|till"
        r"|til|for|with|sick|again|med|due|work)",
    ),
    (
        "health",
        4,
        "lift lifting heben løfte tragen bære",
        r"\b(?:no|kein|keine|ikke|nicht(?: mehr)?|mustn't|must not|shouldn't|can't|cannot|can not"
        r"|not allowed to) "
        rf"(?:heavy |schwer\w* |tungt? |længere |mere |etwas )?{_CLAUSE}{{0,8}}\b(?:lifting|lift|heben"
        rf"|løfte|tragen|bære)\b {_CLAUSE}{{0,16}}"
        r"\b(?:kg|kilo|boxes|kisten|kasser\w*|heavy|schwer\w*|tung\w*|nach|after|efter|wegen|because|arm"
        r"|hand|schulter|shoulder)\b",
    ),
    (
        "health",
        4,
        "klinik clinic hospital ward sygehuset hospitalet krankenhaus station",
        r"\b(?:wieder|seit \w+|noch|gerade|again|back|still|igen|stadig|liegt|ligger|wochen|uger"
        r"|weeks) (?:wieder |noch )?"
        r"(?:in der|in die|in|im|in the|på|i|on a|on the) (?:\w+ )?(?:klinik|clinic|hospital|ward"
        r"|sygehuset|hospitalet|krankenhaus)\b"
        r"(?! (?:kunde|customer|projekt|project|montier|install))",
    ),
    # --- between employer and employee ---
    (
        "hr.employee",
        4,
        "skylder owes owe schuldet schulde",
        rf"\b(?:skylder|owes?|schuldet|schulde)\b (?!os\b|us\b|uns\b){_CLAUSE}{{0,30}}\b(?:penge|money"
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
        "brutto netto stunde hour month year monat monatlich måneden timen skat tax gross jahr quid grand k",
        r"\b(?:ich|jeg|i|i'm|he's|she's|he|she|hun|han|der neue|new (?:lad|guy|girl|hire)) (?:\w+ ){0,2}?"
        r"(?:verdien\w*|bekomm\w*|krieg\w*|tjener|får|fik|earns?|makes?|gets?|paid|on)\b "
        rf"(?:\w+ ){{0,2}}(?:[€£$] ?)?[0-9][0-9.,]* ?{_CLAUSE}{{0,14}}\b(?:brutto|netto|stunde|an hour"
        rf"|a year|a month|monat|monatlich"
        r"|om måneden|i timen|før skat|efter skat|before tax|after tax|gross|im jahr|quid|grand|k)\b",
    ),
    (
        "hr.employee",
        4,
        "lavere højere niedriger höher lower higher",
        rf"\b(?:løn\w*|gehalt|lohn|pay|salary|wage|stundenlohn|timeløn)\b {_CLAUSE}{{0,24}}\b(?:lavere"
        rf"|højere|niedriger|höher|lower|higher)\b",
    ),
    (
        "hr.employee",
        4,
        "udbetalt overweisung ausbezahlt takehome",
        rf"\b(?:hvad|hvor meget|was|wieviel) (?:får|bekommt|kriegt) \w+ {_CLAUSE}{{0,16}}(?:udbetalt"
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
        rf"|doesn't meet)\b {_CLAUSE}{{0,28}}"
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
        rf"|\b(?:schreit|schrie|brüllt|brüllte) {_CLAUSE}{{2,28}}\ban\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "beschweren beschwere beschwerde klage klager complain complaint complaining grievance",
        rf"\b(?:beschwer\w+|klage\w*|complain\w*|complaint|grievance)\b {_CLAUSE}{{0,16}}?\b(?:über|over"
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
        rf"\b(?:kommentar\w*|comments?|bemerkungen|remarks|bemærkninger\w*)\b {_CLAUSE}{{0,10}}\b(?:om"
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
        "late sent spät tardy",
        r"\b(?:always|again|every|each|constantly|altid|hver|igen|konstant|immer|ständig|wieder|jeden"
        r"|schon wieder"
        rf"|minutes|minuten|minutter|dritten|third|tredje)\b {_CLAUSE}{{0,20}}\b(?:late|for sent"
        rf"|zu spät)\b(?! (?:deliver|payment))"
        rf"|\b(?:late|for sent|zu spät)\b {_CLAUSE}{{0,20}}\b(?:every|hver|jeden|third|dritte\w?|tredje"
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
        rf"|genannt)\b {_CLAUSE}{{0,40}}\b(?:dukke|doll|babe|schatz|puppe"
        r"|mäuschen|süße|sweetie|darling|honey|skat|søde|luder|bitch|schlampe|idiot|nutte|hure|tøs|mausi"
        r"|incompetent|useless|stupid|dum|ubrugelig|uduelig|unfähig)\b"
        rf"|\bals (?:unfähig|nichtsnutz|dumm) (?:bezeichnet|hingestellt)\b",
    ),
    (
        "health",
        4,
        "dick fett fat tyk fed übergewichtig",
        r"\b(?:zu|too|for|alt for|way too|viel zu) (?:dick|fett|fat|tyk|fed)\b(?= (?:um|to|til|für|for"
        r"|geworden)\b|[,.?!]|\Z)",
    ),
    (
        "hr.employee",
        CERTAIN,
        "called kaldt geladen gebeten zitiert einbestellt indkaldt summoned",
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
        "health",
        3,
        "himself herself selv selbst dieselbe derselbe",
        r"\b(?:hasn't been|isn't|not been|not|ikke været|er ikke|ikke helt) (?:himself|herself"
        r"|sig selv)\b|\bnicht mehr (?:er|sie|dieselbe|derselbe)(?: selbst)?\b",
    ),
    (
        "health",
        CERTAIN,
        "kinderstation station børneafdelingen intensiv intensivstation afdeling ward",
        rf"\b(?:sohn|tochter|kind|kleine|kleiner|frau|mann|mutter|vater|søn|datter|kone|mand|mor|far|son"
        rf"|daughter|wife|husband|mum|dad|boy|girl|er|sie|han|hun|he|she)\b {_CLAUSE}{{0,16}}"
        r"\b(?:liegt|liegen|ligger|is|er) (?:\w+ )?(?:auf|på|on|in) (?:der |the |a )?(?:\w*station"
        r"|intensiv|børneafdelingen|\w*afdeling\w*|ward)\b(?! (?:tankstelle))",
    ),
    (
        "health",
        CERTAIN,
        "lost mistet mistede verloren verlor",
        r"\b(?:lost|mistet|mistede|verlor) (?:her|his|my|their|sin|sit|min|mit|ihren?|seinen?"
        r"|meinen?) (?:\w+ )?"
        r"(?:husband|wife|mother|father|mum|dad|son|daughter|brother|sister|partner|mand|kone|mor|far|søn"
        r"|datter|bror|søster|mann|frau|mutter|vater|sohn|tochter|bruder|schwester|kind|barn|child|baby)\b"
        r"|\b(?:ihren?|seinen?|meinen?) (?:\w+ )?(?:husband|wife|mother|father|mum|dad|son|daughter"
        r"|brother|sister|partner|mand|kone|mor|far|søn|datter|bror|søster|mann|frau|mutter|vater|sohn"
        r"|tochter|bruder|schwester|kind|barn|child|baby)"
        r" (?:\w+ )?verloren\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "money geld løn lohn gehalt pay on bei ligger liegt",
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
        rf"\b(?:touch\w*|gropes?|groping|rører|rørte|tatscht|begrapscht) {_CLAUSE}{{0,16}}\b(?:girls|women"
        rf"|frauen|mädchen|piger\w*|kvinder\w*|kolleginnen)\b"
        rf"|\b(?:frauen|mädchen|kolleginnen) {_CLAUSE}{{0,24}}\b(?:anfasst|angefasst|begrapscht|belästigt"
        rf"|anmacht|angemacht)\b",
    ),
    (
        "hr.employee",
        4,
        "out raus ud loswerden weg væk",
        r"\b(?:wants?|will|wollen|vil have|ønsker) (?!the\b|das\b|die\b|den\b|det\b|it\b|this\b|us\b"
        r"|them\b|to\b|es\b)\w+ (?:out|weg|raus|ud|væk) (?:by|before|bis|inden|this|vor|asap|of the)\b",
    ),
    (
        "hr.employee",
        CERTAIN,
        "go fire sack dismiss opsige fyre afskedige kündigen entlassen mussten måtte",
        r"\b(?:who|dem|den|der|whom|som) (?:we|wir|vi) (?:\w+ ){0,3}(?:let go|fire|sack|dismiss|opsige"
        r"|fyre|afskedige|kündigen|entlassen)\b(?! (?:den|das|die|the) (?:vertrag|contract))",
    ),
    (
        "hr.employee",
        CERTAIN,
        "monday mondays montage mandage friday fridays freitage fredage days tage dage shifts schichten "
        "vagter times gange",
        rf"\b(?:missed|fehlte|fehlt|gefehlt|fraværende|absent|pjækket|udeblevet|syg|krank|sick|off"
        rf"|væk)\b {_CLAUSE}{{0,14}}\b(?:mondays?|montage|mandage"
        r"|fridays?|freitage|fredage|days|tage|dage|shifts|schichten|vagter|times|gange) (?:in a row"
        r"|hintereinander|i træk|running|in folge|this month|this year|i år|dieses jahr|in diesem jahr"
        r"|denne måned)\b",
    ),
    # --- offences ---
    (
        "art10",
        4,
        "kasse kassen kasserne till safe hjem home heim lager lageret",
        r"\b(?:nimmt|nehmen|takes?|taking|tager|tage|stikker|steckt|pockets?|pocketing"
        r"|hilft sich) (?:\w+ ){0,2}?(?:geld|penge|money|cash|kontanter"
        r"|varer|ware\w*|goods|stock|material\w*|werkzeug|værktøj|tools|diesel|kupfer|kobber|copper)\b"
        rf" {_CLAUSE}{{0,16}}\b(?:aus der kasse|fra kassen|af kassen|from the till|out of the till"
        rf"|from the safe|med hjem|home with|mit nach hause|mit heim|fra lageret med)\b",
    ),
    (
        "art10",
        CERTAIN,
        "privat side hånden hand ebay schwarz books dba fuldmagt",
        rf"\b(?:sælger|sells?|selling|flogging|flogs|verkauft|verhökert"
        rf"|vertickt)\b {_CLAUSE}{{0,24}}\b(?:privat|on the side|unter der hand|under hånden|off the books"
        rf"|på dba"
        r"|(?:on|auf|bei|på) ebay)\b"
        rf"|\bverkauft (?:privat|schwarz|heimlich) {_CLAUSE}{{0,20}}\bunser\w*",
    ),
    (
        "art10",
        4,
        "limit done nicked busted promille pulled kørekort führerschein licence",
        r"\b(?:got|been|was|getting) (?:done|nicked|busted|pulled over) (?:with|for)\b|\b(?:twice|over"
        r"|three times) the (?:legal |drink-drive |drink drive )?limit\b"
        r"|\b(?:noch|überhaupt|keinen|seinen|ihren|ikke|mistet|lost|no longer has|sit|hendes|hans|his"
        r"|her) (?:noch )?(?:seinen |ihren |sit |hans )?(?:führerschein|kørekort|driving licence)\b",
    ),
    (
        "art10",
        4,
        "staatsanwaltschaft staatsanwalt kripo anklagemyndigheden politiet polizei police prosecutor "
        "bagmandspolitiet",
        rf"\b(?:ermittel\w+|efterforsk\w*|investigat\w+|afhør\w*|verhör\w*|interviewed|questioned"
        rf"|vernommen|sigtet|raided|durchsucht) {_CLAUSE}{{0,24}}"
        r"\b(?:staatsanwalt\w*|kripo|anklagemyndighed\w*|politiet|polizei|police|prosecutor\w*"
        r"|bagmandspolitiet)\b"
        rf"|\b(?:staatsanwalt\w*|kripo|anklagemyndighed\w*|politiet|polizei|police"
        rf"|prosecutor\w*) {_CLAUSE}{{0,24}}\b(?:ermittel\w+|efterforsk\w*|investigat\w+|afhør\w*"
        rf"|verhör\w*|interviewed|questioned|vernommen|sigte\w*|sucht|leder efter|looking for)\b",
    ),
    (
        "art10",
        4,
        "verdacht mistænkt mistænker suspect suspected suspicion verdächtigt verdächtigen mistanke",
        rf"\b(?:verdacht|verdächtig\w*|mistænk\w+|mistanke|suspect\w*"
        rf"|suspicion)\b {_CLAUSE}{{0,50}}\b(?:gestohlen|geklaut|klaut|stiehlt|gegriffen|returkommission"
        rf"|schmiergeld\w*|bestikk\w+|bestoch\w+|bestech\w+|bribe\w*|unterschlag\w*"
        rf"|betrog\w*|betrüg\w*|diebstahl"
        r"|stjål\w*|stjæl\w*|tyveri|snyd\w*|svindl\w*|stole|stealing|theft|fiddling|fraud|taking money"
        r"|nicking|pinching|missing stock)\b",
    ),
    (
        "art10",
        CERTAIN,
        "record führungszeugnis straffeattest strafregister clean sauber",
        rf"\b(?!customer|client|kunde|supplier|vendor|lieferant|leverand|stamdata)(?:his|her|\w+'s|seine?"
        rf"|ihre?|hans|hendes|\w+s) (?:record|führungszeugnis"
        rf"|straffeattest) {_CLAUSE}{{0,16}}(?:isn't clean|not clean|nicht sauber|ikke ren|er plettet"
        rf"|unclean)",
    ),
    # --- sexuality ---
    (
        "art9.sexuality",
        CERTAIN,
        "mand mann ehemann husband boyfriend kone frau ehefrau wife girlfriend kæreste freund "
        "freundin fædre väter",
        rf"\b{_MEN}(?:s|'s)?\b {_CLAUSE}{{0,40}}\b(?:sin mand|sin mands|seinen? (?:ehe)?manne?"
        rf"|seinem (?:ehe)?mann|his husband|his boyfriend|seinem freund zusammen|sin kæreste,? {_MEN})\b"
        rf"|\b{_WOMEN}(?:s|'s)?\b {_CLAUSE}{{0,40}}\b(?:sin kone|sin kones|ihrer? (?:ehe)?frau|her wife"
        rf"|her girlfriend|ihrer freundin zusammen|sin kæreste,? {_WOMEN})\b"
        rf"|\b(?:min mand|mein mann|my husband)\b {_CLAUSE}{{0,40}}\b(?:fædre|väter|dads|fathers)\b"
        r"|\b(?:my wife and her wife|his husband|hendes kone|her wife)\b",
    ),
    (
        "art9.sexuality",
        CERTAIN,
        "aus wird",
        rf"\baus {_NAME} wird {_CLAUSE}{{0,20}}\b{_NAME}\b",
    ),
    (
        "art9.sexuality",
        CERTAIN,
        "be now hedder heißt kaldes genannt goes called",
        r"\b(?=\w+ (?:hedder|heißt|will be|is now|bliver|goes by|wants to be|vil kaldes|vil hedde|möchte ab))"
        rf"{_NAME} \w+ {_CLAUSE}{{0,24}}\b{_NAME}\b"
        r"|\bheißt (?:jetzt|nun|künftig|ab \w+) \w+, früher \w+|\bhedder nu \w+, (?:før|tidligere) \w+"
        r"|\bwants to be called \w+ and\b",
    ),
    (
        "art9.sexuality",
        CERTAIN,
        "frau mann",
        r"\bihre (?:ehe)?frau (?:holt|bringt|kommt|arbeitet|erwartet|begleitet|pflegt) (?:sie|ihr|mit|ein)\b"
        rf"|\b(?:bringt|kommt mit|lebt mit|heiratet) seine[nm] mann\b|\bmein mann {_CLAUSE}{{0,40}}\bväter\b",
    ),
    (
        "art9.sexuality",
        CERTAIN,
        "used früher tidligere formerly før engang",
        rf"\b{_NAME} {_CLAUSE}{{0,24}}\b(?:used to be|war früher|var tidligere|var engang|hed før"
        rf"|hed tidligere|hieß früher|was formerly) {_NAME}\b",
    ),
    (
        "art9.sexuality",
        CERTAIN,
        "kvinde frau woman mand mann man",
        rf"\b(?:{_WOMEN}|she|hun|sie|kollegin|her) {_CLAUSE}{{0,24}}(?:sammen med en kvinde"
        rf"|gift med en kvinde|mit einer frau (?:zusammen|verheiratet|leb)\w*"
        r"|(?:lives|living|together|married|sleeps|dating) (?:with |to )?a (?:woman|girl))\b"
        rf"|\b(?:{_MEN}|he|han|kollege) {_CLAUSE}{{0,24}}(?:sammen med en mand|gift med en mand"
        rf"|mit einem mann (?:zusammen|verheiratet|leb)\w*"
        r"|(?:lives|living|together|married|sleeps|dating) (?:with |to )?a man)\b",
    ),
    # --- origin ---
    (
        "art9.origin",
        CERTAIN,
        "name names namen navn accent akzent herkunft oprindelse origin hautfarbe hudfarve skin "
        "kopftuch tørklæde headscarf hijab",
        rf"\b(?:forbigået|übergangen|passed over|overlooked|nicht befördert|abgelehnt|afvist|rejected"
        rf"|benachteiligt|turned down|aussortiert|sorteret fra) {_CLAUSE}{{0,60}}"
        r"\b(?:nam(?:e|es|en|ens)|navn|accent|akzent\w*|herkunft|oprindelse|origin|hautfarbe|hudfarve"
        r"|skin|kopftuch|tørklæde|headscarf|hijab)\b",
    ),
    (
        "art9.origin",
        CERTAIN,
        "aber affengeräusche affenlaute monkey abelyde slur slurs",
        r"\bsiger aber (?:efter|til)\b|\baffen(?:geräusche|laute)\b|\bmonkey (?:noises|sounds|chants)\b"
        r"|\babelyde\b|\b(?:a|racist|racial) slurs? (?:on|at|about|to|against)\b",
    ),
    (
        "art9.origin",
        CERTAIN,
        "tyrkeren somalieren araberen polakken rumæneren afghaneren syreren irakeren iraneren "
        "litaueren ukraineren kurderen afrikaneren kineseren",
        r"\b(?:tyrkeren|somalieren|araberen|polakken|rumæneren|afghaneren|syreren|irakeren|iraneren"
        r"|litaueren|ukraineren|kurderen|afrikaneren|kineseren)\b",
    ),
    (
        "art9.origin",
        4,
        "residence permit papers papiere papirer papirerne passet visum visa",
        rf"\b(?:losing|lost|loses|verliert|mister) (?:her|his|my|ihre?n?|seine?n?|sin|sit) (?:residence"
        rf"|permit|visa|visum|aufenthalt\w*|opholds\w*)\b"
        rf"|\b(?:seine|ihre|his|her|hans|hendes|papirerne|papers)\b {_CLAUSE}{{0,14}}\b(?:papiere? sind "
        rf"abgelaufen|papers (?:have |are )?expired|papirer er udløbet|er udløbet)\b",
    ),
    (
        "art9.religion",
        4,
        "gebet gebete fürs prayer prayers bøn bønnen pray praying beten bede",
        rf"\b(?:frei|off|fri|stunde|hour|time|pause|break|raum|room|mødelokale\w*|leave|gehen|gå"
        rf"|go)\b {_CLAUSE}{{0,28}}\b(?:gebete?n?|prayers?|bøn(?:nen)?|pray|praying|beten|at bede)\b",
    ),
    # --- politics, union, religion ---
    (
        "art9.politics",
        CERTAIN,
        "council election parliament greens labour tories mayor stadtrat gemeinderat landtag "
        "bundestag kreistag grünen spd cdu afd fdp byrådet byråd kommunen folketinget venstre "
        "konservative",
        rf"\b(?:stands?|standing|runs?|running|kandidiert|kandidiere|stiller op|opstillet|kandidat) (?:for"
        rf"|für|til|als) {_CLAUSE}{{0,24}}\b(?:council|election|parliament|greens|labour|tories|mayor"
        rf"|stadtrat|gemeinderat"
        r"|landtag|bundestag|kreistag|grünen|spd|cdu|afd|fdp|byråd\w*|kommun\w*|folketing\w*|venstre"
        r"|konservative)\b",
    ),
    (
        "art9.union",
        4,
        "3f f hk gmb unite unison verdi di union fagforeningen fagforening gewerkschaft metall metal "
        "djøf ida steward tillidsmanden tillidsmand rep betriebsrätin betriebsrat",
        r"\b(?:3f|hk|gmb|unite|unison|ver\.di|ig metall|ig bau|dansk metal|prosa|krifa|djøf|ida"
        r"|fagforeningen?|gewerkschaft|union|shop steward|(?:unite|union|gmb|unison) rep|tillidsmanden)\b "
        rf"{_CLAUSE}{{0,16}}\b(?:kræver|forlanger|repræsenterer|fordert|vertritt|begleitet|demands?"
        rf"|represents?|will accompany|accompan\w+|backs|rejser|sit in|sits in|klagt"
        rf"|hat \w+ eingeschaltet)\b"
        rf" {_CLAUSE}{{0,40}}\b(?:for|på vegne af|für|wegen|von|til|to|behalf|in on|zum gespräch|meeting"
        rf"|sag)\b"
        rf"|\b(?:für|for) (?:die )?(?:ig metall|ver\.di|3f|hk|gmb|unite|unison) im betriebsrat\b",
    ),
    (
        "art9.union",
        CERTAIN,
        "gewerkschaft union fagforening fagforeningen organiseret gewerkschaftsmitglied strike streik",
        rf"\b(?:wer|hvem|who|which|welche[rn]?|hvilke)\b {_CLAUSE}{{0,40}}(?:in der gewerkschaft"
        rf"|in the union(?! jack)|in a union|i fagforening\w*|organiseret i|gewerkschaftsmitglied\w*"
        rf"|union members?)\b",
    ),
    (
        "art9.union",
        CERTAIN,
        "f hk gmb unite unison usdaw di metall metal krifa prosa djøf gewerkschaft union fagforening",
        r"\b(?:is|she's|he's|i'm|they're|er|ist|bin|sind|hun er|han er|jeg er) (?:a )?(?:in |medlem "
        r"|mitglied )?(?:with|in|hos|bei|bei der|in der|af|i|organiseret i) (?:the )?"
        r"(?:unite|gmb|unison|usdaw|hk|3f|ver\.di|ig metall|dansk metal|krifa|prosa|djøf)\b(?! (?:kunde"
        r"|lokale|room|raum|als kund|as a cust|som kunde))",
    ),
    # --- applicants ---
    (
        "hr.applicant",
        4,
        "job jobbet role position stelle stillingen stilling post",
        r"\b(?:didn't|did not|won't|doesn't|will not|ikke|nicht) (?:get|be getting|fik|får) (?:the "
        r"|this )?(?:job|jobbet|role|position|stillingen|post)\b"
        r"|\b(?:fik|får) ikke (?:jobbet|stillingen)\b|\bstelle (?:leider )?nicht (?:bekomm\w*|krieg\w*"
        r"|erhält|erhalten)\b|\b(?:bekommt|kriegt|erhält) (?:die|den) (?:stelle|job) (?:leider )?nicht\b",
    ),
    (
        "hr.applicant",
        CERTAIN,
        "interview gespräch samtale samtalen kandidatin job role position post vacancy stillingen stelle",
        r"\b(?:interview|gespräch|samtalen?) (?:with|mit|med) (?:\w+ ){1,3}?(?:who wants|who applied"
        r"|kandidat\w*|candidate|applicant|bewerber\w*|ansøger\w*|der søger|som søger"
        r"|for the [\w ]{2,20} (?:job|role|post))"
        r"|\b(?:lad|girl|guy|woman|man|one|chap|lady) (?:we |i |you )(?:saw|met|interviewed|spoke to"
        r"|talked to) [\w ,]{0,24}\bfor the [\w ]{2,20} (?:job|role|position|vacancy|post)\b"
        r"|\b(?:hende|ham|dem|kvinden|manden|fyren) der var til (?:job)?samtale\b|\b(?:der|die|dem"
        r"|den) (?:gestern|heute|\w+tag) (?:beim|zum) (?:vorstellungs|bewerbungs)?gespräch\b",
    ),
    (
        "hr.applicant",
        4,
        "afslag absage rejection thanks tak",
        r"\b(?:afslag|absage|rejection|no thanks|thanks but no thanks|pænt nej tak) (?:letter |mail "
        r"|email )?(?:to|til|an|für) (?!(?:the (?:supplier|offer|quote)|anbud|angebot|tilbud|leverand"
        r"|lieferant|kunde|customer))\w+",
    ),
    (
        "hr.applicant",
        CERTAIN,
        "ansøgninger ansøgere bewerbungen bewerber applications applicants candidates kandidater cv'er "
        "lebensläufe",
        r"\b(?:ansøg(?:ninger|ere)|bewerb(?:ungen|er)|applications|applicants|candidates|kandidater|cv'er"
        r"|lebensläufe)\b[^!?\n]{0,40}\b(?:den ene|den anden|der eine|die eine|one|the other|another"
        r"|der andere|die andere)"
        r" (?:har|hat|has|is|er|ist|had)\b[^!?\n]{0,40}\b(?:gap|lück\w+|hul\w*|cv\w*|lebenslauf|erfahrung"
        r"|erfaring|experience|ask (?:him|her)|frage ich|spørger jeg|samtale|gespräch|interview)\b",
    ),
)
