"""Words that announce a password, a key or a code: without one of them a text has none to look for.

An expression that begins with one letter leaps from one such letter to the next: that takes less time than
looking for its words one by one.
"""

from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading

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
    """Whether one of them occurs, be it inside of another word: asked of each different word once."""
    words = " ".join(reading.distinct)
    for word in _WORDS:
        if word.search(words) is not None:
            return True
    if said(words, _OTHERS):
        return True
    lower = reading.lower
    return ("@" in lower and "p@ss" in lower) or "2fa" in lower or "identified by" in lower
