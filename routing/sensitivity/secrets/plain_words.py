"""Plain words where a password is told: where such a word begins and ends, and whether it is one."""

import re
from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.password_values import CODE
from routing.sensitivity.secrets.predicates import is_listed, is_said, names_a_kind
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

FILLED = (
    r"(?: (?:glaube?|ich|i|think|believe|guess|vist|nok|vistnok|wohl|vermutlich|probably|still|stadig"
    r"|immer|noch|just|now|nu|jetzt"
    r"|simply|einfach|bare|currently|the word|the|ordet|das wort|then|nun|also|altså|vel|jo|ja|apparently"
    r"|nämlich|nemlig|namely|doch|doh"
    r"|this week|diese woche|denne uge|today|heute|i dag|i denne uge|lige nu|right now|actually|eigentlich"
    r"|faktisk|früher|tidligere|previously|formerly|once|engang|ursprünglich|originally|oprindeligt|always"
    r"|immer|altid|most recently|zuletzt|senest|set to|sat til)\b){0,4}"
)
VALUE = r" ?:? ?[\"'`„“«*(]{0,2}(?P<value>[^\s\"'`“”»«<>(),;:=/]{4,40})"
STOP = (
    r"(?=[\"'`“”»*]{0,2}(?:[.!?,;)]{1,3}(?:\s|\Z)|[ \t]*(?:\n|\Z)|[ ]{1,2}[\-–(]|,? (?:and|und|og|but|men"
    r"|aber|or|oder|eller|right|ja|ikke|nicht|oder was|gell"
    r"|alles?|alt|all|in (?:lower|small|caps|one)|i små|i ét|kleingeschrieben|zusammengeschrieben"
    r"|mit (?:kleinem|großem)|med (?:lille|stort|småt)|with (?:a )?(?:capital|small|lower)"
    r"|lower ?case|since|seit|siden|ab|from|fra|bitte|please|tak|falls|hvis|wenn|if|because|fordi|weil"
    r"|für (?:alle|den|die|das)|for (?:everyone|all|alle|the|now)|til (?:alle|den|det)|på (?:alle|den)"
    r"|an allen|on (?:all|both|every)|everywhere|überall|overalt|diese woche|this week|denne uge|med|last"
    r"|sidste?|letzte\w?|until|bis|indtil|before|when|als|før|at least|yesterday|gestern|i går|vor)\b))"
)
_PIECE = Expression(r"[^\W\d_]+")
_ARTICLE = Expression(r"[A-ZÆØÅÄÖÜ]{1,5}[\-./ ]?[0-9]{2,8}(?:[\-./][A-Z0-9]{1,6})*")
"""A number of goods: capitals and digits."""
_EDGES = ".,;:!?*)"
_SHORTEST = 4


def is_word(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the group `value` is a password rather than something that is said of one."""
    start, end = match.span("value")
    given = reading.text[start:end].rstrip(_EDGES)
    value = given.lower()
    if len(value) < _SHORTEST or not any(map(str.isalpha, value)) or CODE.match(value):
        return False
    if "/" in value or "@" in value or value.startswith("-") or names_a_kind(value):
        return False
    if all(map(is_listed, _PIECE.findall(value))) or _ARTICLE.fullmatch(given):
        return False
    return (given[0].isupper() and not given.isupper()) or not is_said(value)


def told(reading: Reading, match: re.Match[str] | None) -> Iterator[Finding]:
    """The group `value`, if there is a match and it is a password."""
    if match is not None and is_word(reading, match):
        yield given(reading, match)


def given(reading: Reading, match: re.Match[str]) -> Finding:
    """The group `value` without the signs that end a sentence."""
    start, end = match.span("value")
    return credential(start, start + len(reading.text[start:end].rstrip(_EDGES)), "secret.password")
