"""Words that announce a password, a key or a code: without one of them a text has none to look for.

An expression that begins with one letter leaps from one such letter to the next: that takes less time than
looking for its words one by one.
"""

from routing.sensitivity.cues import said
from routing.sensitivity.expression import Expression
from routing.sensitivity.reading import Reading

_WORDS = (
    Expression("p(?:ass|w|sk|in|uk)"),
    Expression("k(?:enn|ode|ey|ombi)"),
    Expression("c(?:ode|red|omb[io]|ommunity)"),
    Expression("z(?:ugang|ahl)"),
    Expression("b(?:ruger|enutzer|ackup)"),
    Expression("l(?:o(?:g|sung)|ösenord)"),
)
_OTHERS = (
    "secret", "token", "schlüssel", "nøgle", "user", "anmelde", "admin", "root", "seed", "mnemonic", "tan",
    "otp", "recovery", "wifi",
)  # fmt: skip
_NO_WORDS = ("p@ss", "2fa", "identified by")


def are_said(reading: Reading) -> bool:
    """Whether one of them occurs, be it inside of another word: asked of each different word once."""
    words = " ".join(reading.distinct)
    for word in _WORDS:
        if word.search(words) is not None:
            return True
    return said(words, _OTHERS) or said(reading.lower, _NO_WORDS)
