"""Passwords as people write them: in sentences of three languages, and in settings files."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, zip_longest

from routing.sensitivity import columns
from routing.sensitivity.secrets import (
    access,
    accounts,
    answers,
    codes,
    combinations,
    commands,
    keypads,
    logins,
    misspelt,
    networks,
    opaque,
    opened,
    predicates,
    secret_words,
    settings,
    single_use,
    told_keys,
    told_words,
    wallets,
    watchwords,
)
from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.password_looks import is_bare, is_numbered
from routing.sensitivity.secrets.password_values import CODE, literal, secret, written
from routing.sensitivity.secrets.password_words import PLACEHOLDERS, WELL_KNOWN
from routing.sensitivity.text.crowded import MOST
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.near import Span, around, places
from routing.sensitivity.text.pieces import has_mixed_piece
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_KEY, _KODE = r"[ \-]?(?:key|code", r"[ \-]?kode"
_WORD = Expression(
    r"(?:p[a@4][s$5]{2}w[o0]r[dt]|passwd|kennwort|adgangskode|kodeord|passcode|pass ?phrase|zugangscode"
    r"|lösenord|losungswort|passwort|kenncode|codewort|kodesætning|p(?<=\bp)wd|p(?<=\bp)w|k(?<=\bk)ode"
    r"|c(?<=\bc)ommunity(?:[ \-]string)?"
    r"|adgangssætning|p(?<=\bp)sk|pre-?shared key|d(?<=\bd)elt nøgle|netværksnøgle|netzwerk[ \-]?schlüssel"
    rf"|network{_KEY})|wi-?fi{_KEY}|kode)|wlan{_KEY}|schlüssel|kode)|wpa2?{_KEY}|schlüssel)"
    rf"|master{_KODE}|sudo{_KODE}|netværks{_KODE}|gæste{_KODE}|login{_KODE}|admin{_KODE}|root{_KODE}"
    rf"|bruger{_KODE}|skærm{_KODE}|vpn{_KODE}|zip{_KODE}|excel{_KODE}|pdf{_KODE}|fil{_KODE}|server{_KODE}"
    rf"|router{_KODE}|førstegangs{_KODE}|start{_KODE}|midlertidig{_KODE}|telefon{_KODE}"
    rf"|windows{_KODE})(?:en|et|er|n|ene|s)?\b"
)
"""Each way begins with its first letter, as the expression then stops at such letters alone."""
_TOOL = Expression(r"[ \-]?(?:manager|tresor|vault|policy|politik|richtlinie)")
"""What makes the word that of something else, such as a program that keeps passwords."""
_PARTS = (
    Expression(r"p(?:[a@4][s$5]|w|sk|sw|re-?shared)"),
    Expression("k(?:enn|ode|ey)"),
    Expression("c(?:ode|ommunity)"),
    Expression("schlüssel"),
    Expression("nøgle"),
    Expression("losung"),
    Expression("lösenord"),
    Expression("adgangssætning"),
)
"""One of them is a part of every such word; most begin with a letter that is seldom."""
_BEFORE_PART, _BEHIND_PART = 14, 24
"""Characters of the word before and after that part, with room to spare."""
_FILLED = (
    r"(?: (?:glaube?|ich|i|think|believe|guess|vist|nok|vistnok|wohl|vermutlich|wahrscheinlich|probably"
    r"|still|stadig"
    r"|immer|noch|just|now|nu|jetzt|simply|einfach|bare|always|altid|currently|the|following|følgende"
    r"|folgendes|then"
    r"|nun|also|altså|vel|jo|ja|new|neu|ny|apparently|stand|default|old|same|again|already|allerede"
    r"|schon)\b){0,4}"
)
_VERBS = (
    "is", "was", "er", "var", "ist", "war", "lautet", "lautete", "lyder", "hedder", "heißt", "bliver",
    "becomes", "changed to", "set to", "reset to", "ændret til", "skiftet til", "sat til", "nulstillet til",
    "auf", "went",
)  # fmt: skip
_SAYS_WHICH = "|".join(rf"{verb[0]}(?<=\b{verb[0]}){verb[1:]}(?=[ :])" for verb in _VERBS)
_VALUE = Expression(
    rf"(?::|=|{_SAYS_WHICH}|'s(?= )"
    rf"|’s(?= ))" + _FILLED + r"[ :=]{0,3}[\"'`„“«*]{0,2}([^\s\"'`“”»<>]{5,128})"
)
_BARE = Expression(r"[ ]{1,2}[\"'`„“«(]{0,2}([^\s\"'`“”»<>]{6,64})")
"""A password right behind the word, with nothing between them."""
_QUOTED = Expression(
    r"[ ]{0,2}(?:[^\n\"'„“«».!?]{0,30}?(?:[:=]|\b(?:is|was|er|var|ist|war|lautet|lyder|hedder|to|til"
    r"|auf)))?"
    r"[ ]{0,2}[\"„“«»'`]([^\"“”«»'`\n]{4,60})[\"“”«»'`]"
)
"""A password in quotation marks, that may be words."""
_ATTRIBUTE = Expression(r" .*|.*= ?")
"""What stands between the values of a tag: `type="password" name="field"`."""
_QUOTE = Expression("[\"„“«'`]")
_SPELLED = Expression(
    r"[^\n.!?]{0,30}?(?:[:=]|\b(?:is|er|ist|lautet|lyder))" + _FILLED + r" ?(\w{5,40})(?:,| \(|\s-)? ?"
    r"(?:alles?|alt|all|in|i|one|ét|et|ein|no|ohne|uden|with|mit|med|nur|kun) (?:\w{2,10} )?(?:one|lower"
    r"|upper|caps"
    r"|capitals?|small|kleinge\w+|klein\w*|lille|groß\w*|småt?|stort?|store|spaces?|mellemrum|leerzeichen"
    r"|words?|ord|wort"
    r"|bogstaver|letters|lowercase|uppercase|zusammen\w*)\b"
)
"""A word of which is said how to write it: `password is sunshine, all lower case`."""
_SPELLING = Expression(
    r" (?:one|lower|upper|caps|capital|small|klein|lille|groß|små|stor|space|mellemrum|leerzeichen|word|ord"
    r"|wort|bogstaver|letters|zusammen)"
)
"""What occurs where that is said."""
_SAID = Expression(
    r"(?:\b(?:two|three|four|to|tre|fire|zwei|drei|vier) (?:words?|ord|wörter"
    r"|worte)[,:;]? \"?([^,.:;\n\"]{5,50})"
    r"|[\"„“«']([^\"“”«»'\n]{4,60})[\"“”»']|(?<!\S)[\"„“«'`]?([^\s\"'`„“”«»,:]{5,64}))[\"”»'`]?,?"
    r" (?:that['’]?s|is|was|er|var|ist|war|lautet|(?:(?:funktioniert|works|virker|geht"
    r"|went) )?(?:(?:nicht|not|ikke) )?(?:as|som|als))"
    r"(?: \w{1,10}){0,3} ?\Z"
)
"""A password before the word: `Tr0mbone7 is the password`."""
_SAYS = Expression(r" (?:that['’]?s|is|was|er|var|ist|war|lautet|as|som|als)(?: \w{1,10}){0,3} ?\Z")
_SAYS_REACH = 48
"""How the text before the word ends there, and in how many characters."""
_ENDS = Expression(
    r"\s*(?:[.,;:!?)\n]|\Z|(?:for|to|til|på|für|zu[mr]?|of|on|in|i|at|from|fra|von|vom|im|am|beim|des|der"
    r"|und|og|and|nu|now|jetzt|again)\b)"
)
_PHRASE = Expression(r"[ ]?(?:=|:=|:)[ ]?((?:[^\W\d_]{2,12} ){2,7}[^\W\d_]{2,12}[!?.#0-9]{0,4})")
"""Several words behind an equals sign, or words and nothing else behind a colon."""
_ABBREVIATED = 3
"""Letters of a word for password that may be short for something else."""
_FROM_TO = Expression(
    r"\b(?:from|fra|von|vom) [\"'`„“]?(?P<old>[^\s\"'`“”»<>]{6,40})[\"'`”“]? (?:to|til|auf|zu|in)"
    r" [\"'`„“]?(?P<new>[^\s\"'`“”»<>]{6,40})"
)
"""A password that was changed, and what it is now."""
_SETS = Expression(
    r"\b(?:sat(?:te)?|sætter|set|reset|nulstille[rd]?e?|nulstillet|ændre[rd]?e?|ændret|skifte[rd]?e?|skiftet"
    r"|change[ds]?|setze|setzte|änder(?:e|te)|stell(?:e|te))\b"
)
"""That somebody sets one, before the word for it."""
_SET_TO = Expression(r" (?:til|to|auf) [\"'`„“]?([^\s\"'`“”»<>]{6,40})")
_SETS_REACH = 32
_SINGLE = Expression(
    r"[ ]{1,2}[\"'`„“]?(?=[^\W\d_]{0,20}[0-9])([^\W\d_](?:[^\W_]){7,30})(?=[\"'`”“]?(?:[.,;:!)]?\s*(?:\n"
    r"|\Z)|[.,;!)]))"
)
"""Words and a single digit right behind the word for password, at the end of what is said."""
_FEWEST_LETTERS = 7
_WELL_KNOWN = Expression(
    r"(?:,? (?:is|was|er|var|ist|war|lautet)(?= ))?"
    + _FILLED
    + r"[ ]{1,2}[\"'`„“]?([a-z0-9]{4,20})(?![\w\-/])"
)
_TRIED = Expression(
    r"(?:(?:hab|habe|haben|hat|har|have|['’]ve|has|prøvede?|prøvet|tried|versuchte?|also|altså|dvs\.?"
    r"|d\.h\.|i\.e\.|nämlich"
    r"|nemlig) |(?:und|og|and|or|oder|eller) )[\"'`„“]?([^\s\"'`“”»<>]{6,40})"
)
"""What somebody has tried as a password, or how they spell one out: `har prøvet Sommer77 og sommer77`."""
_LINE = Expression(
    r"(?:\A|(?<=\n))[ \t*>\-]{0,4}(?:password|passwort|kennwort|adgangskode|kodeord|passphrase|pw"
    r"|pwd)[ ]?[:=][ ]?(\S{5,40})"
    r"(?=[ \t]*(?:\n|\Z))"
)
"""A line with a label and one word."""
_UNDER = Expression(
    r"(?:\A|(?<=\n))[ \t*>\-]{0,4}(?:\w{1,12}[ \-])?(?:password|passwort|kennwort|adgangskode\w{0,2}"
    r"|kodeord\w{0,2}|passphrase|pw"
    r"|pwd|kode)[ ]?:?[ *]{0,3}\n[ \t]{0,8}([^\s\"'`“”»<>]{5,64})[ \t]*(?=\n|\Z)"
)
"""A line with a label alone, and one piece on the next."""
_GOODS = ("vare", "artikel", "item", "product", "farve", "color", "colour", "fejl", "error", "land", "told")
_BESIDE = 2
"""Characters between the word and its colon or verb: digits alone are a password only then."""
_REACH = 90
"""Characters of the same line after the word in which the password may stand."""
_SHORTEST = 5
"""Characters of a password in a sentence."""
_OF = r"[_\- ]?(?:key|secret|token)"
_SETTING = Expression(
    rf"(?:secret|token|p(?<![a-z]p)ass|passwd|password|passwort|pwd|api{_OF}|access{_OF}|private{_OF}"
    rf"|auth{_OF}"
    rf"|client{_OF}|encryption{_OF}|signing{_OF}|account{_OF})[a-z_]{{0,12}}[\"']?[ ]{{0,3}}(?:=|:|=>|:=|>)"
    r"[ ]{0,3}[\"']?([^\s\"',;<>]{6,256})"
)
_SET = (Expression("p(?:ass|wd)"), Expression("key"), Expression("secret"), Expression("token"))
"""One of them is a part of every such name."""
_BEFORE_SET, _BEHIND_SET = 16, 300
"""Characters before and after it that `_SETTING` may take in."""


_DIGIT = Expression("[0-9]")


def find(reading: Reading) -> Iterator[Finding]:
    """Values that look like a secret beside a word that announces one, in sentences and in commands.

    A text with more than `MOST` is a list of credentials, and covered as a whole.
    """
    found = _all(reading)
    meant = misspelt.corrected(reading)
    if meant is not None:
        found = chain(found, map(meant.given, _all(meant)))
    yield from islice(found, MOST)
    if next(found, None) is not None:
        yield credential(0, len(reading.text), "secret.password")


def _all(reading: Reading) -> Iterator[Finding]:
    yield from commands.find(reading)
    yield from watchwords.find(reading)
    yield from accounts.find(reading)
    yield from networks.find(reading)
    yield from opaque.find(reading)
    yield from settings.find(reading)
    lower = reading.lower
    if not secret_words.are_said(reading):
        if "pat " in lower:
            yield from told_keys.find(reading, has_mixed_piece(lower))
        yield from _without_words(reading)
        return
    has_mixed = has_mixed_piece(lower)
    parts = places(lower, _PARTS)
    yield from commands.find_announced(reading)
    yield from codes.find(reading)
    yield from single_use.find(reading)
    yield from told_keys.find(reading, has_mixed)
    yield from opened.find(reading)
    yield from keypads.find(reading)
    yield from combinations.find(reading)
    yield from answers.find(reading)
    if has_mixed:
        yield from access.find(reading)
    yield from _in_sentences(reading, parts, has_mixed)
    yield from logins.find(reading, parts, has_mixed)
    yield from _in_settings(reading)
    if parts:
        yield from columns.passwords(reading, parts)
        yield from _on_lines(reading, has_mixed)
    yield from wallets.find(reading)


def _in_settings(reading: Reading) -> Iterator[Finding]:
    """Values of settings that are named after what they hold."""
    lower = reading.lower
    if ":" in lower or "=" in lower or ">" in lower:
        for near in around(places(lower, _SET), _BEFORE_SET, _BEHIND_SET):
            for match in _SETTING.finditer(lower, *near):
                if not settings.is_placeholder(match.group(1)):
                    yield from secret(reading, match, "secret.setting")


def _on_lines(reading: Reading, has_mixed: bool) -> Iterator[Finding]:
    """A password on the line of its label, or on the line under it."""
    lower = reading.lower
    if ":" in lower or "=" in lower:
        for match in _LINE.finditer(lower):
            if "=" in match.group() and match.group(1) in PLACEHOLDERS:
                continue
            yield from literal(reading, match)
    if has_mixed and "\n" in lower:
        for match in _UNDER.finditer(lower):
            if is_bare(reading.text[match.start(1) : match.end(1)]):
                yield from secret(reading, match)


def _without_words(reading: Reading) -> Iterator[Finding]:
    """What opens something, where no word says that it is a password, a key or a code."""
    yield from answers.find(reading)
    if _DIGIT.search(reading.lower) is None:
        return
    yield from opened.find(reading)
    yield from keypads.find(reading)
    yield from combinations.find(reading)
    if has_mixed_piece(reading.lower):
        yield from access.find(reading)


def _in_sentences(reading: Reading, parts: Sequence[Span], has_mixed: bool) -> Iterator[Finding]:
    """Passwords before and after a word for password."""
    lower = reading.lower
    words = [
        word for near in around(parts, _BEFORE_PART, _BEHIND_PART) for word in _WORD.finditer(lower, *near)
    ]
    quiet: set[str] = set()
    for word, following in zip_longest(words, words[1:]):
        near = reading.text[max(0, word.start() - _AROUND) : word.end() + _AROUND]
        if near in quiet:
            continue
        found = tuple(_beside(reading, word, following.start() if following else len(lower), has_mixed))
        if not found:
            quiet.add(near)
        yield from found
    if words:
        yield from told_words.elsewhere(reading)


_AROUND = 400
"""Characters around a word for password that decide what is found beside it: where they stood before and told
nothing, they are not read again. The lines of a log are alike."""


def _beside(reading: Reading, word: re.Match[str], until: int, has_mixed: bool) -> Iterator[Finding]:
    """What stands beside one word for password, and before the next one, which begins at `until`."""
    lower = reading.lower
    # It may stand in place of a password in an address: `user:password@host`.
    if not lower.startswith("@", word.end()) and not _TOOL.match(lower, word.end()):
        yield from _announced(reading, word, until)
        if has_mixed:
            yield from _right_behind(reading, word.end())
        known = _WELL_KNOWN.match(lower, word.end())
        if known is not None and known[1] in WELL_KNOWN:
            yield credential(*known.span(1), "secret.password")
        yield from _said_before(reading, word)
    yield from told_words.beside(reading, word, until)


def _announced(reading: Reading, word: re.Match[str], until: int) -> Iterator[Finding]:
    """The password behind a word for password: on the same line, and before the next such word."""
    lower, start = reading.lower, word.end()
    until = min(until, start + _REACH)
    line = lower.find("\n", start, until)
    end = line if line >= 0 else until
    if end - start <= _SHORTEST:
        return
    for match in _VALUE.finditer(lower, start, end):
        if said(lower[start : match.start()], _GOODS):
            break
        if match.start() - start <= _BESIDE and match.group(1).isdigit():
            yield credential(*match.span(1), "secret.password")
        yield from secret(reading, match)
    quoted = _QUOTED.match(lower, start, end) if _QUOTE.search(lower, start, end) else None
    if quoted is not None and not _ATTRIBUTE.fullmatch(quoted.group(1)):
        yield from literal(reading, quoted)
    if _SPELLING.search(lower, start, end) and (spelled := _SPELLED.match(lower, start, end)):
        yield from literal(reading, spelled)
    yield from _tried(reading, start, end)
    phrase = _PHRASE.match(lower, start, end)
    if (
        phrase is not None
        and phrase.group(1).split()[0] not in PLACEHOLDERS
        and not predicates.is_listed(phrase.group(1).split()[0])
        and ("=" in phrase.group() or _ends(lower, phrase.end()))
        and not _is_explained(lower[word.start() : start], phrase.group(1))
    ):
        yield from literal(reading, phrase)


def _tried(reading: Reading, start: int, end: int) -> Iterator[Finding]:
    """What somebody has tried, and what a password was changed from and to."""
    lower = reading.lower
    for match in _TRIED.finditer(lower, start, end):
        yield from _bare(reading, match)
    for match in _FROM_TO.finditer(lower, start, end):
        yield from _changed(reading, match)
    if _SETS.search(lower, max(0, start - _SETS_REACH), start):
        for match in _SET_TO.finditer(lower, start, end):
            yield from _bare(reading, match)


def _bare(reading: Reading, match: re.Match[str]) -> Iterator[Finding]:
    """What stands there without a sign or a verb: it has to look like a password more."""
    value = written(reading, match)
    if is_bare(value) and not is_numbered(value):
        yield from secret(reading, match)


def _changed(reading: Reading, match: re.Match[str]) -> Iterator[Finding]:
    """The old password and the new one; both have to look like one."""
    both = [(match.start(group), written(reading, match, group)) for group in ("old", "new")]
    if all(is_bare(value) and not is_numbered(value) for _, value in both):
        for start, value in both:
            yield credential(start, start + len(value), "secret.password")


def _is_explained(word: str, phrase: str) -> bool:
    """Whether the words say what the letters stand for, or ask: `pw = pressure in watts?`."""
    if phrase.endswith("?"):
        return True
    initials = iter([one[0] for one in phrase.split()])
    return len(word) <= _ABBREVIATED and phrase[0] == word[0] and all(letter in initials for letter in word)


def _ends(lower: str, position: int) -> bool:
    return not lower[position : position + 1].strip()


def _right_behind(reading: Reading, start: int) -> Iterator[Finding]:
    """The password of `Passwort Kirschbaum77`."""
    bare = _BARE.match(reading.lower, start)
    if bare is not None and is_bare(reading.text[bare.start(1) : bare.end(1)]):
        yield from secret(reading, bare)
    single = _SINGLE.match(reading.lower, start)
    if single is not None:
        value = reading.text[single.start(1) : single.end(1)]
        if sum(map(str.isalpha, value)) >= _FEWEST_LETTERS and not is_numbered(value):
            yield from secret(reading, single)


def _said_before(reading: Reading, word: re.Match[str]) -> Iterator[Finding]:
    """The password of `Tr0mbone7 is the password`."""
    lower, start = reading.lower, word.start()
    near = max(0, start - _REACH)
    if not _SAYS.search(lower, max(near, start - _SAYS_REACH), start) or not _ENDS.match(lower, word.end()):
        return
    match = _SAID.search(lower, near, start)
    if match is None:
        return
    if match.lastindex == 3:
        start, end = match.span(3)
        if is_bare(reading.text[start:end]) and not CODE.match(match.group(3)):
            yield credential(start, end, "secret.password")
        return
    yield from literal(reading, match)
