"""What is said in a whole clause of unions, parties and faith."""

from routing.sensitivity.topics.lexicon.predicates.slots import CERTAIN, CLAUSE, Predicate

_UNION = (
    r"(?:3f|hk|foa|krifa|prosa|djøf|dansk metal|dansk el-forbund|nnf|ig ?metall|ig ?bce|ig ?bau|ver\.?di|ngg"
    r"|evg|gdl|dbb|gmb|unite|unison|usdaw|cwu|rmt|(?:a |the |der |einer )?(?:trade )?"
    r"(?:union|gewerkschaft|fagforening\w*))"
)

PREDICATES: tuple[Predicate, ...] = (
    (
        "art9.religion",
        4,
        "gebet gebete fürs prayer prayers bøn bønnen pray praying beten bede",
        rf"\b(?:frei|off|fri|stunde|hour|time|pause|break|raum|room|mødelokale\w*|leave|gehen|gå"
        rf"|go)\b {CLAUSE}{{0,28}}\b(?:gebete?n?|prayers?|bøn(?:nen)?|pray|praying|beten|at bede)\b",
    ),
    (
        "art9.politics",
        CERTAIN,
        "council election parliament greens labour tories mayor stadtrat gemeinderat landtag "
        "bundestag kreistag grünen spd cdu afd fdp byrådet byråd kommunen folketinget venstre "
        "konservative",
        rf"\b(?:stands?|standing|runs?|running|kandidiert|kandidiere|stiller op|opstillet|kandidat) (?:for"
        rf"|für|til|als) {CLAUSE}{{0,24}}\b(?:council|election|parliament|greens|labour|tories|mayor"
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
        rf"{CLAUSE}{{0,16}}\b(?:kræver|forlanger|repræsenterer|fordert|vertritt|begleitet|demands?"
        rf"|represents?|will accompany|accompan\w+|backs|rejser|sit in|sits in|klagt"
        rf"|hat \w+ eingeschaltet)\b"
        rf" {CLAUSE}{{0,40}}\b(?:for|på vegne af|für|wegen|von|til|to|behalf|in on|zum gespräch|meeting"
        rf"|sag)\b"
        rf"|\b(?:für|for) (?:die )?(?:ig metall|ver\.di|3f|hk|gmb|unite|unison) im betriebsrat\b",
    ),
    (
        "art9.union",
        CERTAIN,
        "gewerkschaft union fagforening fagforeningen organiseret gewerkschaftsmitglied strike streik",
        rf"\b(?:wer|hvem|who|which|welche[rn]?|hvilke)\b {CLAUSE}{{0,40}}(?:in der gewerkschaft"
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
    (
        "art9.union",
        CERTAIN,
        "f hk foa krifa prosa djøf metal forbund nnf metall bce bau di verdi ngg evg gdl dbb gmb unite "
        "unison usdaw cwu rmt union gewerkschaft fagforening fagforeningen",
        r"\b(?:ist|is|isn't|er|are|war|was|ob|om|if|whether|zahlt|betaler|pays?)"
        r" (?:der|die|den|the|ham|hende|unser\w*|vores|our|he|she|han|hun|er|sie|frau|herr|hr|mr|mrs|ms)\b"
        rf"(?!{CLAUSE}{{0,40}}\b(?:kund\w+|custom\w+|klient|client|beschäftigt|angestellt|ansat"
        rf"|employed)){CLAUSE}{{1,40}}"
        rf"\b(?:bei der|bei|in der|in|an|with|to|med i|medlem af|mitglied der|member of|i|til|hos) {_UNION}\b"
        r"(?![- ](?:zentrale|haus|saal|kongress|tagung|büro|vorstand|kontor|lokale|sal|hall|office|congress"
        r"|conference|hus|konference|building|hq|geschäftsstelle|bezirk|afdeling|branch|region))",
    ),
)
