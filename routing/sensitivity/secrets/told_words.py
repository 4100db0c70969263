"""Passwords that are plain words: `mein Passwort ist sonnenblume`, `passphrase: blue kettle on the stove`.

Nothing in the looks of such a word tells, so that the words around it have to: a word for password, what
joins the two, and an end right behind. A word that is said of passwords is none.
"""

import re
from collections.abc import Iterator

from routing.sensitivity.secrets.password_looks import looks_secret
from routing.sensitivity.secrets.password_values import CODE
from routing.sensitivity.secrets.plain_words import FILLED, STOP, VALUE, given, is_word, told
from routing.sensitivity.secrets.predicates import is_listed, is_said, names_a_kind
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of
from routing.vocabulary import Finding

_BEHIND, _BEFORE = 110, 90
"""Characters behind and before a word for password in which it may be told."""
_SIGN = Expression(rf"(?P<between>[^\n.!?:=\"]{{0,44}}?)[\"']?(?::|=|->|→){VALUE}{STOP}")
_SAYS = Expression(
    rf"[^\n.!?:=\"]{{0,44}}?\b(?:lautet|lautete|lyder|lød|hedder|hed|heißt|heisst|hieß|reads"
    rf"|goes){FILLED}{VALUE}{STOP}"
)
_IS = Expression(
    rf"(?:[^\n.!?:=\",;]{{0,60}}?\b(?:is|was|er|var|ist|war)\b|['’]s)(?P<filled>{FILLED}){VALUE}{STOP}"
)
_WRITTEN = Expression(
    r"[^\n.!?\"„“«]{0,70}?\b(?:as|som|als|with|mit|med|namely|nämlich|nemlig|to|til|auf|it"
    r"|:)[ ]{0,2}[\"„“«'](?P<value>[^\s\"“”«»'\n]{4,40})[\"“”»']"
)
_QUESTION = Expression(r"\b(?:what|which|was|welches|hvad|hvilket|hvilken)\b")
_WRITES = Expression(
    r"\b(?:skrev|skrevet|skriver|noteret|noterede|wrote|written|writes|noted|jotted|aufgeschrieben|notiert"
    r"|geschrieben|schrieb|spelled|spelt|stavet|stavede|saved|gemt|gespeichert|kept"
    r"|set|sat|gesetzt|changed|ændret|skiftet|geändert|told|fortalte|said|sagde|sagte|gesagt|buchstabiert"
    r"|entered|indtastet|eingegeben|tried|prøvet|probiert)\b"
)
_NOTED = Expression(
    r"\b(?:kennung|id|kundennummer|kundenr|customer id|says?|said|reads?|steht|står|stand|notes?"
    r"|noter(?:ne)?|notizen|zettel|lap(?:pen)?|seddel|sedlen"
    r"|sticker|aufkleber|post-?it|label|etiket\w{0,3}|etikett|user(?:name)?|login|logon|log-in"
    r"|bruger(?:navn)?|benutzer(?:name)?|account|konto|netz\w{0,4}|net(?:værk\w{0,2})?|network|ssid|wi-?fi"
    r"|wlan|hotspot|gæstenet\w{0,4}|gæstewifi|gästenetz|mail"
    r"|e-mail)\b(?P<between>[^\n.!?]{0,64}?)[ ,;/(:\-|]{1,3}\Z"
)
"""What a label with a word behind it follows: `... user anna, password liverpool`."""
_LABELLED = Expression(rf"[ :=]{{1,3}}(?:(?:is|lautet|er|ist|hedder) )?{VALUE}{STOP}")
_FOLLOWS_NAME = Expression(
    rf"[ :=]{{1,3}}{VALUE}(?=,? (?:and|und|og|with|med|mit) (?:the )?(?:user(?:name)?|login"
    rf"|bruger(?:navn)?|benutzer(?:name)?)\b)"
)
_TYPED = Expression(
    r"\b(?:types?|enter|skriv(?:er)?|tast(?:er)?|indtast(?:er)?|use[ds]?|tried|prøvede|prøvet|probiert"
    r"|versucht|brug(?:er|te)?|gib|tippe?|nimm"
    r"|nahm|nimmt|took|entered|wählte|valgte|chose|schreib)(?: (?:in|bare|einfach|just|bitte|please|lige"
    r"|dann|så|mal))?"
    r" [\"'`„“]?(?P<value>[^\s\"'`“”»<>(),;:=/]{4,40})[\"'`”“]? (?:(?:and|or|und|oder|og"
    r"|eller) \S{4,40} )?(?:(?:when|når|wenn|if|hvis|where|hvor|wo"
    r"|sobald|once|at|ved)\b[^.!?\n]{0,44}|as (?:the |your |a )?|som (?:den )?|als (?:das )?|in the |i "
    r"|ins |in das )\Z"
)
_AS = Expression(
    r"(?<!\S)[\"'`„“]?(?P<value>[^\s\"'`“”»<>(),;:=/]{4,40})[\"'`”“]? (?:als|som|as)(?: (?:das|the|your"
    r"|dein))? \Z"
)
_AS_BEHIND = Expression(
    r" (?:ein(?:geben|tippen|gegeben)|nehmen|verwenden|benutzen|nutzen|nimmst|nutzt|benutzt|verwendet"
    r"|eintragen|angeben|bruges|used)\b"
)
_ASKED = Expression(
    r"[^\n.!?]{0,44}?\?(?: -)? ?(?:just |einfach |bare |bitte |please |then )?(?:type|enter|skriv|tast"
    r"|indtast|try|tippe|gib|nimm|use|brug) [\"'`„“]?(?P<value>[^\s\"'`“”»<>(),;:=/]{4,40})[\"'`”“]?"
    r",? (?:in (?:lower|small|one|caps)|all|alt|alles|kleingeschrieben|zusammengeschrieben|i ét|med småt"
    r"|lower)\b"
)
_NOT = Expression(
    r"\b(?:never|not|don['’]?t|no|nie|niemals|nicht|kein\w{0,2}|aldrig|ikke|ingen|intet|undgå|avoid"
    r"|vermeide\w?|good|gode?|godt|gutes?|guten|strong|stærke?t?|starkes?|sicheres?|sikkert?|forgot|glemt"
    r"|vergessen|without|ohne|uden|warum|why|hvorfor|wie|how|hvordan|bad|dårligt?"
    r"|schlechtes?)\b[^.!?\n]{0,40}\Z"
)
_REMEMBERS = Expression(r"\b(?:huske?r?|remember|recall|weiß|erinner\w{0,3}|sure|sicher|sikker|ved)\b")
_OR = Expression(rf" (?:or|oder|eller){VALUE}{STOP}")
_NO_LONGER = Expression(
    rf"[^\n.!?:=\"]{{0,30}}?\b(?:nicht(?: mehr)?|ikke(?: længere)?|no longer|not) \S{{4,40}},? (?:sondern"
    rf"|men|but|it['’]s|nu|now){FILLED}{VALUE}{STOP}"
)
"""What it is in place of another: `not Daffodil3 but Daffodil4`."""
_SETS = Expression(
    r"\b(?:sat(?:te)?|sætter|sæt|set|reset|nulstille[rd]?e?|nulstillet|ændre[rd]?e?|ændret|skifte[rd]?e?"
    r"|skiftet|change[ds]?|setze?|setzte|änder(?:e|te)|stell(?:e|te)|made|lavede|gjorde)\b"
)
_SET_TO = Expression(
    rf" (?:for [^\n.!?:,]{{2,24}} |til [^\n.!?:,]{{2,24}} |für [^\n.!?:,]{{2,24}} )?(?: ?\b(?:back|tilbage"
    rf"|zurück) )?(?:to|til"
    rf"|auf){VALUE}{STOP}"
)
_BEFORE_WORD = Expression(
    r"(?:\A|(?<=[\s(\"„“'`]))(?P<value>[^\s\"'`“”»<>(),;:=/]{5,40})[\"'”“`]? (?:is|was|er|var|ist"
    r"|war) (?:still |noch |stadig |now |nu |jetzt )?(?:the|my|our|das|mein|unser|die|unsere|mit|min|vores"
    r"|adgangs) ?\Z"
)
_ENDS = Expression(r"\s*(?:[.,;!?)]|\n|\Z)")
_KIND = Expression(
    r"[ \-]?(?:manager|tresor|policy|politik|richtlinie|feld|felt|field|prompt|box|reset|hash|generator"
    r"|page|seite|side|regel|regler|rules?|guide)\b"
)
_ABBREVIATED = 3
"""Letters of a word for password that may be short for something else, and be explained."""
_PLURALS = ("er", "words", "wörter", "phrases", "codes", "erne")
_PHRASES = (
    "passphrase",
    "pass phrase",
    "adgangssætning",
    "kodesætning",
    "passwortsatz",
    "frase",
    "sætning",
    "kennsatz",
)
_PHRASE = Expression(
    rf"(?:[^\n.!?:=\"]{{0,24}}?(?::|\b(?:is|was|er|var|ist|war|lautet|lyder|hedder)){FILLED}:?"
    rf"|(?P<bare>)) [\"„“']?(?P<value>(?:[^\W\d_]{{1,14}}[ \-]){{2,8}}[^\W\d_]{{2,14}})(?=[\"“”']?(?:[ "
    rf"]?[.,;!?()\n]|\Z))"
)
_BARE_PHRASE = Expression(
    r"\b(?:with|w(?=/)|wi-?fi|wlan|netz\w*|network|net|ssid|med|mit|use|brug)\b[^.!?\n]{0,60}\Z"
)
_EQUALS = Expression(
    r"(?: (?:for|til|für|to|of|på|vom|zum"
    r"|zur) [^\n.!?:=]{2,30})? ?= ?[\"„“']?(?P<value>(?:[^\W\d_]{2,14} ){2,6}[^\W\d_]{2,14})"
    r"(?=[\"“”']?(?:[.;!)]|\s*(?:\n|\Z)))"
)
_WITH_IT = Expression(r"\b(?:mit (?:dem|meinem)|med|with (?:the|my)|unter dem|using the)(?: \w{3,12})? \Z")
_WITH_WORD = Expression(
    rf"{VALUE}(?=[\"'”“]? (?:hab|habe|hat|have|has|komm\w?|kommt|works?|geht|ging|virker|virkede|har|kan"
    rf"|kann|can|could|i|ich|jeg|got|went|klappt\w?|funktioniert\w?)\b)"
)
_IS_SAID = Expression(r"\b(?:is|was|er|var|ist|war)\b(?!.*:)")
_NUMBERS = words_of(
    "two three four five six seven eight nine ten zwei drei vier fünf sechs sieben acht neun zehn to tre "
    "fire fem seks syv otte ni ti"
)
_COUNTS = Expression(
    r"\b(?:words?|ord|wörter\w?|worte|characters?|zeichen|tegn|letters?|buchstaben|bogstaver)\b"
)
_CHANGED = Expression(
    r"\b(?:(?:changed|reset|set|switched|updated) (?:it|mine|that|this)(?: back)? to|(?:ændret|skiftet|sat"
    r"|lavet) (?:den|det|mit|min)(?: om)? til|(?:es|ihn|meins|das|hab['’]?s|habs)(?: (?:jetzt|nun|gestern"
    r"|heute|dann|lieber|mal))? (?:auf|in|zu)"
    r"|(?:ændrede|skiftede|satte) (?:den"
    r"|det) til)[ ]{1,2}[\"'`„“]?(?P<value>[^\s\"'`“”»<>(),;:=/]{5,40})[\"'`”“]?(?:[ ]{0,2}(?:[.,;!?)]|\n"
    r"|\Z)| (?:geändert|gesetzt|gestellt|umgestellt|and|og|und|but|men|aber|now|nu|jetzt|last|sidste"
    r"|letzte)\b)"
)
_CURRENT = Expression(
    r"\b(?:(?:my|the|our|his|her|their) (?:current|present|old|new|previous|last|temporary"
    r"|existing)(?: (?:one|password))?|(?:min|mit|den|det|vores) (?:nuværende|gamle|nye|tidligere|forrige"
    r"|seneste|midlertidige|eksisterende)"
    r"|(?:mein|meins|das|unser|unseres) (?:aktuelles?|jetzige[sr]?|bisherige[sr]?|alte[sr]?|neue[sr]?"
    r"|derzeitige[sr]?|vorherige[sr]?|letzte[sr]?|momentane[sr]?)|mine|meins|mit|my one)"
    r" (?:is|was|er|var|ist|war|lautet|hedder)(?: (?:still|stadig|noch|immer noch|now|nu|jetzt"
    r"|just))?[ ]{1,2}[\"'`„“]?(?P<value>[^\s\"'`“”»<>(),;:=/]{5,40})" + STOP
)
_TOPIC = Expression(
    r"pass(?:word|wort|code|phrase)|\bpw\b|adgangskode|kodeord|kennwort|\bkoden?\b|log ?(?:in|on|ind)\b"
    r"|anmeld"
)
_TOPIC_REACH, _NOT_REACH, _SETS_REACH = 160, 50, 40
_SHORT_CODE = Expression(r"code\w*|kode[nrs]?|community.*")
"""Words behind which figures are looked for elsewhere."""
_DIGITS = Expression(
    r"(?P<between>[^\n.!?:=]{0,30}?)(?: |:|=|\b(?:is|er|ist|lautet|hedder|was|war"
    r"|var))[ ]{0,2}[\"'`„“]?(?P<value>[0-9]{4,12})(?=[\"'`”“]?(?:[.,;!?)]{1,2}(?:\s|\Z)|\s*(?:\n|\Z)"
    r"| (?:and|und|og|but|men|aber)\b))"
)
_COUNTED = Expression(
    r"\b(?:length|länge|længde|attempts?|versuche?|forsøg|users?|brugere|benutzer|count|antal|anzahl|days"
    r"|dage|tage|nr|no|id|ticket|sag|case|number|nummer|since|seit|siden|from|fra|von|in|i|im|until|bis"
    r"|til|expires?|udløber|läuft|error|fejl|fehler|article|artikel|side|seite|page|version|policy|after"
    r"|nach|efter|year|jahr|min\w*|mindst|max\w*)\b"
)
_YEAR = Expression(r"(?:19[5-9]|20[0-3])[0-9]")
_CONTROLLERS = Expression(
    r"\b(?:plc|sps|hmi|controller|steuerung|styring|panel|level|umrichter|frequenzumrichter|inverter|vfd"
    r"|drive|wechselrichter)\b[^\n.!?]{0,24}\Z"
)
_THREE = Expression(
    r"(?: \w{2,8} [0-9])?[ :=]{1,3}(?:(?:is|er|ist|lautet) )?(?P<value>[0-9]{3,8})(?=[.,;!?)]?(?:\s|\Z))"
)
_CURRENT_CUES = (
    "current", "present", "old", "new", "previous", "last", "nuvær", "gamle", "nye", "tidlig", "aktuell",
    "jetzig", "bisherig", "alte", "neue", "derzeit", "vorherig", "letzte", "momentan", "mine ", "meins",
    "temporary", "existing", "mit er ",
)  # fmt: skip
_CHANGE_CUES = (" it to ", " mine to ", " that to ", " til ", " auf ", " this to ", "back to ")


def announced(reading: Reading, start: int, end: int) -> Iterator[Finding]:
    """What a sign or a verb behind a word for password says that it is, before the end of the line."""
    lower = reading.lower
    for expression in (_SIGN, _SAYS, _IS):
        match = expression.match(lower, start)
        if match is not None and match.end("value") <= end and is_word(reading, match):
            yield given(reading, match)
            yield from told(reading, _OR.match(lower, match.end("value")))
            return
    match = _NO_LONGER.match(lower, start)
    if match is not None and is_word(reading, match):
        yield given(reading, match)
        return
    if _SETS.search(lower, max(0, start - _SETS_REACH), start):
        yield from told(reading, _SET_TO.match(lower, start))
    match = _WRITTEN.match(lower, start)
    if match is not None and match.end() <= end + 1 and _WRITES.search(match.group()):
        yield from told(reading, match)


def beside(reading: Reading, word: re.Match[str], until: int) -> Iterator[Finding]:
    """Plain words beside one word for password, and before the next one, which begins at `until`."""
    lower, start = reading.lower, word.end()
    if _KIND.match(lower, start):
        return
    line = lower.find("\n", start, min(until, start + _BEHIND))
    end = line if line >= 0 else min(until, start + _BEHIND)
    before = lower[max(0, word.start() - _BEFORE) : word.start()].rpartition("\n")[2]
    yield from _numbers(reading, word, before, end)
    if word.group().endswith(_PLURALS) and not word.group().startswith("kenn"):
        return
    yield from _by_label(reading, start, before)
    yield from _ahead(reading, word, before)
    if _NOT.search(before) is None or _REMEMBERS.search(before) is not None:
        yield from announced(reading, start, end)
        if word.group().startswith(_PHRASES):
            yield from _phrase(reading, start, before)
        if len(word.group()) > _ABBREVIATED:
            yield from _words(reading, start)
        if _WITH_IT.search(before):
            yield from told(reading, _WITH_WORD.match(lower, start))


def _by_label(reading: Reading, start: int, before: str) -> Iterator[Finding]:
    """What stands right behind the word, where that labels it or a user's name follows."""
    if _NOTED.search(before) is not None:
        match = _LABELLED.match(reading.lower, start)
        is_one = match is not None and (looks_secret(match["value"]) or is_word(reading, match))
        if match is not None and is_one and not CODE.match(match["value"]):
            yield given(reading, match)
    yield from told(reading, _FOLLOWS_NAME.match(reading.lower, start))


def _ahead(reading: Reading, word: re.Match[str], before: str) -> Iterator[Finding]:
    """What is said to be the password, or what somebody is told to type as one."""
    lower, start, end = reading.lower, word.start() - len(before), word.start()
    if _ENDS.match(lower, word.end()) and not _QUESTION.search(before):
        yield from told(reading, _BEFORE_WORD.search(lower, start, end))
    if _NOT.search(before[-_NOT_REACH:]) is None:
        yield from told(reading, _TYPED.search(lower, start, end))
        if _AS_BEHIND.match(lower, word.end()):
            yield from told(reading, _AS.search(lower, start, end))
    yield from told(reading, _ASKED.match(lower, word.end()))


def _words(reading: Reading, start: int) -> Iterator[Finding]:
    """Several words behind an equals sign."""
    match = _EQUALS.match(reading.lower, start)
    if match is None or names_a_kind(match["value"]):
        return
    if not is_said(match["value"].split()[0]) and not _COUNTS.search(match["value"]):
        yield given(reading, match)


def _phrase(reading: Reading, start: int, before: str) -> Iterator[Finding]:
    match = _PHRASE.match(reading.lower, start)
    if match is None or _COUNTS.search(match["value"]):
        return
    if match["bare"] is not None and not _BARE_PHRASE.search(before):
        return
    first, second, *_ = match["value"].replace("-", " ").split()
    if first not in _NUMBERS and is_said(first):
        return
    if not is_listed(second) or not _IS_SAID.search(match.group()):
        yield given(reading, match)


def _numbers(reading: Reading, word: re.Match[str], before: str, end: int) -> Iterator[Finding]:
    """Figures right behind the word, or behind what it is of."""
    three = _THREE.match(reading.lower, word.end()) if _CONTROLLERS.search(before) else None
    if three is not None:
        yield given(reading, three)
        return
    match = _DIGITS.match(reading.lower, word.end())
    if match is None or match.end("value") > end or _SHORT_CODE.fullmatch(word.group()):
        return
    if not _COUNTED.search(match["between"]) and not _YEAR.fullmatch(match["value"]):
        yield given(reading, match)


def elsewhere(reading: Reading) -> Iterator[Finding]:
    """What one was changed to, and what the current one is, in sentences beside that of the password."""
    lower = reading.lower
    for match in _CHANGED.finditer(lower) if said(lower, _CHANGE_CUES) else ():
        value = match["value"].rstrip(".,;:!?)")
        if _is_spoken_of(lower, match) and (looks_secret(value) or "-" in value or "_" in value):
            yield from told(reading, match)
    for match in _CURRENT.finditer(lower) if said(lower, _CURRENT_CUES) else ():
        if _is_spoken_of(lower, match):
            yield from told(reading, match)


def _is_spoken_of(lower: str, match: re.Match[str]) -> bool:
    """Whether a password is spoken of near."""
    near = lower[max(0, match.start() - _TOPIC_REACH) : match.end() + _TOPIC_REACH]
    return _TOPIC.search(near) is not None
