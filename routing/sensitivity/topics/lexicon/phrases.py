"""What is said of people with a number in it, or in words too common to list one by one."""

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from routing.sensitivity.topics.lexicon.predicates import PREDICATES
from routing.sensitivity.topics.lexicon.predicates.slots import by_letter


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way of saying something; looked for only around its cues."""

    rule: str
    weight: int
    """As of a word: see `routing.sensitivity.topics.protected`."""
    cues: frozenset[str]
    """Whole words. One that is common stands with what has to be right before or behind it: `her_wife` is the
    word `wife` behind `her`, `what~is` the word `what` before `is`."""
    expression: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when a text first has the cue: all of them at once would slow every start."""
        return _compiled(self.expression)


_BODY = (
    r"(?:back|knees?|hips?|shoulders?|heart|lungs?|eyes?|ears?|hands?|wrists?|neck|spine|legs?|foot|feet"
    r"|ankles?|kidneys?|liver|stomach|bowels?|head|nerves?|breasts?|rücken\w*|knies?|hüften?|schultern?"
    r"|her[zt]en?s?|lungen?|augen?|ohren?|hände?|handgelenk\w*|nacken|wirbelsäule\w*|beine?|füße|fuß|knöchel"
    r"|nieren?|leber|magens?|darms?|kopfs?|nerven|brust|bandscheiben?|ryg|ryggen|knæ(?:et|ene)?|hofte[nr]?"
    r"|skulder(?:en)?|skuldre|hjertet?|lunger(?:ne)?|øj(?:et|ne)|ører|håndled\w*|nakken?|fod(?:en)?|fødder"
    r"|ankel|ankler|nyrer?|lever(?:en)?|mave[n]?|tarm(?:en)?|nerver|bryst(?:et)?|bækken(?:et)?)"
)
_BODY_WORDS = (
    "knee knees hip hips shoulder shoulders heart lung lungs eye eyes ears wrist wrists neck spine"
    " leg legs"
    " ankle kidney kidneys liver stomach bowel nerves breast rücken knie hüfte hüften schulter herz"
    " herzens lunge"
    " auge augen ohren handgelenk nacken wirbelsäule bein beine knöchel niere nieren leber magen darm brust"
    " bandscheibe bandscheiben ryg ryggen knæ knæet hofte hoften skulder skulderen skuldre hjerte"
    " hjertet lunger"
    " lungerne øje øjet øjne øjnene håndled nakke nakken ankel nyre nyrer lever leveren mave maven tarm"
    " tarmen"
    " nerver bryst brystet bækken bækkenet"
)
_HAVING = (
    r"(?:his|her|my|their|sein\w*|ihr\w*|mein\w*|hans|hendes|hende|min|mit|mine|sin|sit|sine|der|dem|den"
    r"|die|am"
    r"|the|a|einem?|eine?|ny|nyt|nye)"
)
_MONEY = (
    r"(?:[€£$] ?)?[0-9][0-9.,]* ?(?:k\b|tsd|t\.?kr|tusind|tausend|kr\.|kr\b|kroner|eur(?:o)?\b|€|£|dkk\b"
    r"|grand"
    r"|pounds?\b|chf\b|scheine|mille\b)"
)
_PAY = (
    r"(?:krieg\w*|bekomm\w*|verdien\w*|gehalt\w*|får|fik|tjen(?:er|te)|løn\w*|earn\w*|paid|makes|on|gets|pay"
    r"|salary|brutto|netto)"
)
_PERIOD = by_letter(
    "om måneden|i måneden|månedligt|om året|årligt|i timen|im monat|monatlich|im jahr|jährlich|pro stunde"
    "|die stunde|a year|per year|a month|per month|an hour|per hour|p\\. ?a\\.|brutto|netto|annum|before tax"
)
_NOT_ALIKE = r"(?:mere|mindre|mehr|weniger|more|less)"
_SICK_FOR = (
    r"(?:wegen|aufgrund|because of|due to|pga\.?|på grund af|grundet|(?:probleme\w*|problem\w*|trouble"
    r"|schmerzen|smerter"
    r"|ärger|bøvl|beschwerden|ondt|pains?|issues?|eingriff|behandling|kontrol|undersøgelse|untersuchung"
    r"|tests?|øvelser)"
    r" (?:with|mit|med|an|in|i|af|for|til|on))"
)


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


def _phrase(rule: str, weight: int, cues: str, pattern: str) -> Phrase:
    return Phrase(rule, weight, frozenset(cues.split()), pattern)


PHRASES = (
    _phrase(
        "health",
        3,
        "uge woche ssw week weeks monat måned month months",
        r"\b(?:i|in der|in ihrer|im|in her|her|she's|she is) [0-9]{1,2}(?:\.|st|nd|rd|th)? ?(?:uge|woche"
        r"|ssw|monat"
        r"|måned|weeks?|months?)\b(?! (?:urlaub|ferie|holiday|des |of the|in a row|i træk|in folge"
        r"|af (?!gravid|svang)))",
    ),
    _phrase(
        "health",
        3,
        f"his_back her_back my_back their_back the_back a_back {_BODY_WORDS}",
        rf"\b{_SICK_FOR} {_HAVING} {_BODY}\b",
    ),
    _phrase(
        "health",
        4,
        _BODY_WORDS,
        rf"\b(?:{_BODY}[ \-]?(?:op|operation|surgery|replacement|transplant\w*)|(?:ny|nyt|nye|neue[sn]?"
        rf"|new) {_BODY}"
        rf"|(?:operiert|opereret|opereres|operated|skåret|surgery)\b[^.!?\n]{{0,24}}\b{_BODY})\b",
    ),
    _phrase(
        "health",
        4,
        "icd arzt arztbrief attest diagnose diagnosen befund diagnosis gp doctor læge lægen "
        "lægeerklæring krankmeldung",
        r"\b(?:icd[ \-]?(?:10|11)?[ :]{0,2}[a-z][0-9]{2}|[cdefgijkmn][0-9]{2}\.[0-9])\b",
    ),
    _phrase(
        "health",
        3,
        "schlaf schlafe schläft schlafen geschlafen sleep sleeping slept sover sovet sove",
        r"\b(?:schlafe?|schläft|geschlafen|slept|sleep(?:ing)?|sover|sovet)\b[^.!?\n]{0,32}\b(?:nicht|kaum"
        r"|keine"
        r"|schlecht|ikke|næsten|dårligt|not|hardly|badly|since|in days|seit|i dage|i tre)\b|\b(?:hasn't"
        r"|haven't"
        r"|not|can't|ikke|nicht|kaum) [^.!?\n]{0,16}\b(?:slept|sleep|sovet|sove|schlafen|geschlafen)\b",
    ),
    _phrase(
        "health",
        3,
        "weint weinte geweint græder græd grædt grædende cry crying cried cries tears tränen tårer",
        r"\b(?:weint|weinte|geweint|weinend\w*|græder|græd|grædt|grædende|crying|cried|cries|in tears"
        r"|unter tränen"
        r"|tårer|burst into tears)\b",
    ),
    _phrase(
        "health",
        3,
        "trinkt drinking drikker",
        r"\b(?:trinkt|drinking|drikker)\b(?![^.!?\n]{0,12}(?:kaffee|kaffe|coffee|tee|tea|wasser|vand"
        r"|water|cola))",
    ),
    _phrase(
        "hr.employee",
        4,
        "mere mindre mehr weniger more less",
        rf"\b{_NOT_ALIKE}\b[^.!?\n]{{0,40}}\b(?:than|end|als) (?:me|mig|ich|i do|i am|her|him|hende|ham"
        rf"|sie|er|mir"
        r"|de andre|andre|the others|mine kolleger|meine kolleg\w+|my colleagues?)\b(?=[^\n]*)",
    ),
    _phrase(
        "hr.employee",
        4,
        "k tsd kr tusind tausend grand kriegt bekommt verdient verdiene får fik tjener tjente earn earns "
        "paid makes",
        rf"\b{_PAY}\b[^.!?\n]{{0,30}}{_MONEY} ?{_PERIOD}"
        # What begins with an amount is tried at amounts alone, and at the first digit of each.
        rf"|(?=[€£$0-9])(?:(?=[€£$]|(?<![0-9])[0-9])(?:{_MONEY} ?(?:mere|mehr|more|mindre|weniger"
        rf"|less) {_PERIOD}|{_MONEY}[^.!?\n]{{0,12}} ?{_PERIOD}[^.!?\n]{{0,24}}\b(?:than"
        rf"|end|als|mere|mehr|more)\b)|[0-9]{{2,3}} ?k\b[^.!?\n]{{0,30}}\b(?:krieg\w*|bekomm\w*|verdien\w*"
        rf"|earn\w*"
        r"|paid|makes|tjener|får|band|senior|gehalt|løn)\b)",
    ),
    _phrase(
        "hr.employee",
        4,
        "what's whats what~is what~do how~much hvad~tjener hvad~får wieviel wie~viel was~verdient was~kriegt",
        r"\b(?:what(?:'?s| is| does| do)|how much (?:is|does|do)) (?!(?:it|this|that|the|they|we|you|on"
        r"|a)\b)[\w'’]+"
        r" (?:on|earn|make|paid|getting paid|get paid)\b(?! (?:the|a|fire|vacation|holiday|sale|offer|site))"
        r"|\b(?:hvad|hvor meget) (?:tjener|får) [\w]+ (?:i løn|om måneden|om året)?\s?[?\n]"
        r"|\b(?:was|wie ?viel) (?:verdient|kriegt) (?:denn |eigentlich )?(?:der |die )?[\w]+\b",
    ),
    _phrase(
        "hr.employee",
        4,
        "fotos photos pictures billeder bilder hand hands hånd hånden hænder tager tog rører rørte fasst "
        "fasste touches touched grabs grabbed greift",
        r"\b(?:schickt|sendet|schrieb|sends?|sent|sender|sendte)\b[^.!?\n]{0,24}\b(?:fotos|photos|pictures"
        r"|billeder"
        r"|bilder)\b[^.!?\n]{0,40}\b(?:nackt|nøgen|nude|nicht hin|ikke vil|unwanted|private[nr]?|intim\w*"
        r"|explicit)"
        r"|\b(?:hand|hands|hånd|hånden|hænder) (?:auf|on|på|an) (?:mein\w*|ihr\w*|my|her|mit|min|hendes) \w+"
        r"|\b(?:tager|tog|rør(?:er|te)|fass?te?|touch\w*|grabb?\w*|greift|griff)\b[^.!?\n]{0,16}\b(?:mig"
        r"|hende|mich|sie"
        r"|her|me)\b[^.!?\n]{0,12}\b(?:på|an|ved|on|by)\b[^.!?\n]{0,20}\b(?:lænd\w*|lår\w*|bag\w*|bryst\w*"
        r"|po|hintern"
        r"|bein\w*|oberschenkel|brust|hüfte|waist|thigh|bottom|bum|knee|leg|breast|back|røv\w*|numse\w*)",
    ),
    _phrase(
        "hr.employee",
        4,
        "let letting af_med trennen los",
        r"\b(?:let|letting) (?:him|her|[a-z]+) go\b(?! of)|\bwerden wir (?:\S+ ){1,6}los\b|\b(?:af med"
        r"|skille os af med) (?:ham|hende|[a-zæøå]+)"
        r"\b(?=[^\n]{0,60}(?:prøve|lager|team|afdeling|samtale|opsig|runde))"
        r"|\btrennen (?:wir )?uns\b[^.!?\n]{0,40}\bvon"
        r" (?!de[rnm] (?:lieferant|marke|maschine|altger|server))\w+",
    ),
    _phrase("health", 4, "aftale aftalen", r"(?:§ ?56|paragraf 56)[ \-]?aftale"),
    _phrase(
        "hr.employee",
        3,
        "fraværsdage sygedage fehltage krankheitstage krankentage absences sick days syg",
        r"\b[0-9]{1,3} (?:fraværsdage|sygedage|fehltage|krankheitstage|krankentage|absences|sick days"
        r"|days? off sick"
        r"|days? absent|gange syg)\b",
    ),
    _phrase(
        "art9.origin",
        6,
        (
            "hende~den ham~den türke türkin pole polin araber araberin syrer syrerin afghane afghanin russe"
            " russin rumäne"
            " rumänin afrikaner afrikanerin schwarze inder inderin chinese chinesin jude jüdin kurde"
            " kurdin albaner"
            " albanerin somalier somalierin polish romanian turkish somali syrian afghan pakistani"
            " indian african"
            " nigerian black asian chinese arab muslim jewish kurdish ukrainian european"
        ),
        r"\b(?:hende|ham) den (?:lille |nye |unge )?(?:somal|tyrk|arab|pol|rumæn|afghan|syr|irak|iran"
        r"|afrik|kines|ind|sort"
        r"|brun|mørk|negr|litau|ukrain|russ|græ|kurd)\w*\b"
        r"|\b(?:der|die|dem|den|unser|unsere) (?:türke|türkin|pole|polin|araber|araberin|syrer|syrerin"
        r"|afghane|afghanin"
        r"|russe|russin|rumäne|rumänin|afrikaner|afrikanerin|schwarze|inder|inderin|chinese|chinesin|jude"
        r"|jüdin|kurde"
        r"|kurdin|albaner|albanerin|somalier|somalierin)\b"
        r"|\b(?:that|the) (?:polish|romanian|turkish|somali|syrian|afghan|pakistani|indian|african"
        r"|nigerian|black|asian"
        r"|chinese|arab|muslim|jewish|kurdish|ukrainian|eastern european) (?:guy|girl|woman|man|lad|bloke"
        r"|lady|one"
        r"|colleague|cleaner|driver)\b",
    ),
    _phrase(
        "art9.sexuality",
        4,
        "aus hedder heißt now~goes is_now skal_fremover will_jetzt",
        r"\baus [\w]+ wird (?:jetzt |nun )?[\w]+(?=, (?:sie|er)\b)|\b(?:hedder nu|heißt jetzt|now goes by"
        r"|is now called"
        r"|skal fremover kaldes|will jetzt) [\w]+\b(?=[^\n]{0,60}\b(?:køn|geschlecht|gender|pronom\w*"
        r"|pronouns|sie|her"
        r"|hun|personenstand\w*|cpr)\b)",
    ),
    _phrase(
        "hr.applicant",
        4,
        "cv lebenslauf bewerbung ansøgning application résumé resume",
        r"\b(?:cv|lebenslauf|bewerbung|ansøgning|application|résumé|resume) (?:von|fra|from|of|für|til"
        r"|for)\b",
    ),
)


_ALL = (*PHRASES, *(_phrase(*predicate) for predicate in PREDICATES))


class Cued(NamedTuple):
    """A phrase that is looked for at a word, if one of each stands right beside it; an empty one is anything."""

    phrase: Phrase
    before: tuple[str, ...]
    behind: tuple[str, ...]


def _by_cue() -> dict[str, tuple[Cued, ...]]:
    cues: dict[str, list[Cued]] = {}
    for phrase in _ALL:
        before: dict[str, list[str]] = {}
        behind: dict[str, list[str]] = {}
        for cue in phrase.cues:
            leading, follows, following = cue.replace("_", " ").partition("~")
            led, space, word = leading.rpartition(" ")
            if follows:
                behind.setdefault(word, []).append(f" {following}")
            else:
                before.setdefault(word, []).append(led + space)
        for word, sides in before.items():
            cues.setdefault(word, []).append(Cued(phrase, tuple(sides), ("",)))
        for word, sides in behind.items():
            cues.setdefault(word, []).append(Cued(phrase, ("",), tuple(sides)))
    return {word: tuple(cued) for word, cued in cues.items()}


BY_CUE = _by_cue()
"""By the word of each cue that is looked up."""
CUES = frozenset(BY_CUE)
REACH = 80
"""Characters before and behind a cue in which its phrase may stand."""
MOST_CUES = 200
"""Cues of one text that are looked around: what repeats them more often is no prose."""

_PARTS = (
    "ryg skulder knæ hofte hånd håndleds nakke hjerte lunge øje øre hjerne mave tarm nyre lever bryst"
    " prostata hals"
    " fod ankel galde blære hud muskel led tand rücken schulter knie hüft hand nacken herz lungen augen"
    " ohren hirn"
    " gehirn magen darm nieren leber brust fuß sprunggelenk gallen blasen haut nerven bandscheiben zahn"
    " kreuzband"
    " wirbel gelenk sehnen schilddrüsen skjoldbruskkirtel gebärmutter eierstock livmoder æggestok"
    " testikel hoden"
)
BODY_HEADS = frozenset(part[:3] for part in _PARTS.split())
"""How a part of the body begins."""
_AILMENT = (
    rf"(?:{'|'.join(sorted(_PARTS.split(), key=len, reverse=True))})-?(?:skade|smerte|problem|operation"
    rf"|op\b|lidelse"
    r"|sygdom|kræft|anfald|flimmer|betændelse|brud|infektion|svigt|fejl|stop|prolaps|gigt|slid|transplant"
    r"|schaden|schmerz|leiden|krankheit|krebs|anfall|infarkt|entzündung|bruch|versagen|fehler|rasen|rhythmus"
    r"|erkrankung|verletzung|schrittmacher|riss|vorfall|stein|tumor|katheter|prothese|protese|beschwerden)"
)


def is_ailment(word: str) -> bool:
    """Whether one word says a part of the body and what is wrong with it: `Knieschaden`, `rygsmerter`."""
    return word[:3] in BODY_HEADS and _compiled(_AILMENT).match(word) is not None
