"""What is said in a whole clause of people who want to work here."""

from routing.sensitivity.topics.lexicon.predicates.slots import CERTAIN, Predicate

PREDICATES: tuple[Predicate, ...] = (
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
        "afslag absage rejection no_thanks nej_tak",
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
