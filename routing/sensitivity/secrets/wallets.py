"""The words that open a wallet of a cryptocurrency, in a row."""

from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.password_values import literal
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.reading import Reading, words_of
from routing.vocabulary import Finding

_SEED = Expression(
    r"(?:seed|recovery|mnemonic|secret|wallet)[^\n:=]{0,60}?[:=\n]\s{0,3}"
    r"((?:[a-z]{3,9}[ ,]{1,2}){11,23}[a-z]{3,9})"
)
_WALLET = Expression(
    r"(?:(?:seed|recovery|mnemonic|secret|backup|wallet)[ \-]?(?:phrase|words)|(?:seed"
    r"|wiederherstellungs|gendannelses"
    r"|genoprettelses|merk|sikkerheds|mnemo\w{0,4})[ \-]?(?:phrase|frase|sætning|wörter|worte|ord)"
    r"|mnemonic)\w{0,3}"
    r"[^\n:=]{0,60}?(?:[:=]|\b(?:is|er|ist|lautet|lyder)\b:?)[ \n]{0,3}[\"'„“]?"
    r"((?:(?:[0-9]{1,2}[.)] ?)?[a-zæøåäöüß]{3,12}[ ,]{1,2}){5,23}(?:[0-9]{1,2}[.)] ?)?[a-zæøåäöüß]{3,12})"
)
"""The same with fewer words or with their numbers, where nothing else can be meant."""
_SENTENCE = words_of(
    """
    the and with for you your are not that this never anyone must should can from have will write keep store
    und der die das den dem ein eine nicht mit für bitte nie niemals von sie wir man muss soll werden wird
    men med til ikke aldrig den det der som skal kan vil har aldrig fra din jeres dine vores gem skriv
    please only when where what which wenn nur sind ist was words wörter word een
    """
)
"""Words of a sentence: a row of words with two of them is one, and opens no wallet."""
_SEEDS = (
    "seed", "recovery", "mnemo", "secret", "wallet", "backup", "wiederherst", "gendann", "genopret", "merk",
    "sikkerhed",
)  # fmt: skip
_TWO = 2

_SEEDED = gate(*_SEEDS)


def find(reading: Reading) -> Iterator[Finding]:
    """A dozen words or more behind a word for such a row, or six where nothing else can be meant."""
    lower = reading.lower
    if not reading.may_have(_SEEDED) or not said(lower, _SEEDS):
        return
    for match in _SEED.finditer(lower):
        yield from literal(reading, match)
    for match in _WALLET.finditer(lower):
        if sum(word in _SENTENCE for word in match[1].replace(",", " ").split()) < _TWO:
            yield credential(*match.span(1), "secret.password")
