"""What is said of somebody's health in a whole clause."""

from routing.sensitivity.topics.lexicon.predicates.slots import CERTAIN, CLAUSE, NAME, Predicate

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
_BEFORE_ILLNESS = (
    "hat", "har", "has", "have", "habe", "got", "an", "from", "jetzt", "wohl", "fået", "nu", "auch", "leider",
    "severe", "mild", "had", "er", "sie", "with", "mit", "med",
)  # fmt: skip
_SHORT_ILLNESS = " ".join(f"{before}_{name}" for name in ("ms", "add", "als") for before in _BEFORE_ILLNESS)
"""`ms` is a millisecond too: a cue only behind what leads up to an illness."""

PREDICATES: tuple[Predicate, ...] = (
    (
        "health",
        CERTAIN,
        "baby babyen das_kind ihr_kind sein_kind bis_kind sobald_kind barnet "
        "twins zwillinge tvillingerne birth geburt fødslen lillesøster "
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
        rf"|ihre) {CLAUSE}{{0,20}}\b"
        r"(?:elternzeit|mutterschutz|elternmonate|vätermonate)\b"
        rf"|\b(?:går|gik|skal|tager|holder|sin|min|hans|hendes)\b {CLAUSE}{{0,20}}\b(?:barsel|orlov)\b"
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
        rf"|getting|gets) {CLAUSE}{{0,24}}"
        rf"\b{_ORGANS}\b{CLAUSE}{{0,16}}\b(?:raus|entfernt|rausgenommen|weg|abgenommen|fjernet|taget ud"
        rf"|ud|out|removed|taken|off)\b"
        rf"|\b(?:fjernet|fjernes|opereret|fået taget|entfernen|removing|removed|remove) (?:\w+ )?{_ORGANS}\b",
    ),
    (
        "health",
        4,
        "ohr auge øre øje ear eye double doppelt dobbelt verschwommen sløret blurred rechts links "
        "højre venstre left_side right_side both_side begge_side",
        rf"\b(?:hör(?:t|e|en)|hører?|hears?|hearing|sieht|sehe|ser|sees?|seeing|taub|døv|deaf"
        rf"|blind)\b {CLAUSE}{{0,28}}"
        r"\b(?:(?:linken|rechten|højre|venstre|left|right|beiden|both|begge) (?:ohr\w*|auge\w*|øre\w*"
        r"|øje\w*|ears?|eyes?|side)"
        rf"|(?:rechts|links) {CLAUSE}{{0,12}}(?:nichts|kaum|schlecht)|doppelt|dobbelt|double(?! (?:entr"
        rf"|row|book|charg))|verschwommen"
        r"|sløret|blurred)\b",
    ),
    (
        "health",
        CERTAIN,
        f"{_SHORT_ILLNESS} ads adhs adhd copd kol ibs cfs ocd bpd hiv ptbs ptsd pcos asd lrs",
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
        rf" ?(?:eating|essen|spisning)\b|\b(?:isst|spiser|eats|eating)\b {CLAUSE}{{0,20}}\b(?:nichts mehr"
        rf"|kaum noch|næsten ikke|hardly"
        r"|nothing|ingenting|almost nothing)\b",
    ),
    (
        "health",
        CERTAIN,
        "monat måned month weeks woche uge she's_due is_due i'm_due wife's_due termin fällig",
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
        rf"(?:heavy |schwer\w* |tungt? |længere |mere |etwas )?{CLAUSE}{{0,8}}\b(?:lifting|lift|heben"
        rf"|løfte|tragen|bære)\b {CLAUSE}{{0,16}}"
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
    (
        "health",
        4,
        "dick fett fat tyk fed übergewichtig",
        r"\b(?:zu|too|for|alt for|way too|viel zu) (?:dick|fett|fat|tyk|fed)\b(?= (?:um|to|til|für|for"
        r"|geworden)\b|[,.?!]|\Z)",
    ),
    (
        "health",
        3,
        "himself herself sig_selv er_selbst sie_selbst dieselbe derselbe",
        r"\b(?:hasn't been|isn't|not been|not|ikke været|er ikke|ikke helt) (?:himself|herself"
        r"|sig selv)\b|\bnicht mehr (?:er|sie|dieselbe|derselbe)(?: selbst)?\b",
    ),
    (
        "health",
        CERTAIN,
        "kinderstation station børneafdelingen intensiv intensivstation afdeling ward",
        rf"\b(?:sohn|tochter|kind|kleine|kleiner|frau|mann|mutter|vater|søn|datter|kone|mand|mor|far|son"
        rf"|daughter|wife|husband|mum|dad|boy|girl|er|sie|han|hun|he|she)\b {CLAUSE}{{0,16}}"
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
        "health",
        CERTAIN,
        "back returned zurück tilbage wieder wiedergekommen igen recurred",
        r"\b(?:cancer|tumou?r|leuka?emia|lymphoma|melanoma|depression|anorexia|epilepsy|\w*krebs|leukämie"
        r"|lymphom|melanom|\w*kræft(?:en)?|svulst(?:en)?|leukæmi(?:en)?|lymfom(?:et)?|depression(?:en)?)"
        r"(?:'s|’s| is| has| ist| er| kom| kam|) (?:come |vendt |kommet |wieder )?(?:back\b|returned|recurred"
        r"|zurück|tilbage|wieder(?:gekommen| da)|igen)"
        r"(?! (?:over|über|off|from the (?:north|atlantic)|on the (?:agenda|table)))",
    ),
    (
        "health",
        4,
        "tilbagevenden rückkehr wiedereinstieg wiedereingliederung return genoptagelse opstart",
        r"\b(?!uns|os\b|us\b|this|das|des|dies)(?:\w{2,}s|her|his|hans|hendes|ihre?|seine?[rn]?|my|mein\w*"
        r"|min) (?:gradual |phased |stufenweise |gradvise? |delvise? )?(?:tilbagevenden|rückkehr"
        r"|wiedereinstieg|wiedereingliederung|return(?: to work)?|genoptagelse|opstart)\b"
        rf"{CLAUSE}{{0,60}}\b(?:uger?|wochen?|weeks?|timer?|stunden?|hours?|vormittag\w*|formiddage?|mornings?"
        rf"|days a|dage om|tage pro)\b",
    ),
    (
        "health",
        4,
        "well soon bedring besserung genesung recovery genesungskarte genesungswünsche bypass",
        r"\b(?:get[- ]well|god bedring|gute besserung|genesungs\w+|gute genesung"
        r"|(?:speedy|quick|full) recovery|baldige (?:genesung|besserung)|hurtig bedring)\b"
        r"(?! (?:of the|der (?:daten|anlage|märkte|konjunktur)|af (?:systemet|data)))"
        r"|\b(?:triple|double|quadruple|dreifach\w*|dobbelt|tredobbelt) bypass\b",
    ),
    (
        "health",
        CERTAIN,
        "blodprop hjerteanfald hjerneblødning slagtilfælde hjernerystelse stroke seizure heart_attack clot "
        "haemorrhage concussion schlaganfall herzinfarkt hirnblutung thrombose embolie gehirnerschütterung",
        rf"\b(?:{NAME}|he|she|han|hun|er|sie|dad|mum|mor|far|mutter|vater|\w*kollege|kollegin|kollega)"
        rf"(?:'s|’s)? {CLAUSE}{{0,28}}?\b(?:har|fik|fået|haft|had|has|suffered|got|hatte|hat|bekam|erlitt)"
        r" (?:lige |just |gerade |already )?(?:haft |fået )?(?:a |an |another |en |et |einen |eine )?"
        r"(?:\w+ )?(?:blodprop|hjerteanfald|hjerneblødning|slagtilfælde|hjernerystelse|stroke|seizure"
        r"|heart attack|blood clot|clot|haemorrhage|concussion|schlaganfall|herzinfarkt|hirnblutung|thrombose"
        r"|embolie|gehirnerschütterung)\b(?! (?:when|da jeg|als ich|at the price|over the price))",
    ),
)
