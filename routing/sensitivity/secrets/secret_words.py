"""Words that announce a password, a key or a code: without one of them a text has none to look for.

An expression that begins with one letter leaps from one such letter to the next: that takes less time than
looking for its words one by one.
"""

from collections.abc import Collection

from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.text.verdicts import Verdicts

_WORDS = (
    Expression("p(?:ass|w|sk|in|uk|(?<=otp))"),
    Expression("k(?:enn|ode|ey|ombi|(?<=tok)en)"),
    Expression("c(?:ode|red|omb[io]|ommunity)"),
    Expression("z(?:ugang|ahl)"),
    Expression("b(?:ruger|enutzer|ackup)"),
    Expression("l(?:o(?:g|sung)|ösenord)"),
)
_OTHERS = (
    "secret", "schlüssel", "nøgle", "user", "anmelde", "admin", "root", "seed", "mnemonic", "tan",
    "recovery", "wifi", "wallet", "frase", "sphrase",
    "adgang",
)  # fmt: skip


def are_said(reading: Reading) -> bool:
    """Whether one of them occurs, be it inside of another word."""
    if _ANNOUNCING.among(reading.hashed):
        return True
    lower = reading.lower
    return ("@" in lower and "p@ss" in lower) or "2fa" in lower or "identified by" in lower


def _announcing(words: Collection[str]) -> dict[str, bool]:
    """Those of the words that are one of them, or have one inside."""
    return {word: True for word in words if _announces(word)}


def _announces(word: str) -> bool:
    return said(word, _OTHERS) or any(one.search(word) is not None for one in _WORDS)


_ANNOUNCING = Verdicts(_announcing)
