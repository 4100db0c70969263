"""What is said for politeness and asks for nothing, and what leans on what was said before."""

import re

SHORT_QUESTION = 4
"""A question of so few words leans on what was said before."""
LONGEST_COURTESY = 80
"""Characters; whoever writes more wants something."""

# fmt: off
_POLITE = frozenset({
    "tak", "danke", "dank", "thanks", "thank", "thx", "cheers", "super", "perfekt", "perfect",
    "prima", "fint", "fedt", "great", "cool", "nice", "ok", "okay", "passt", "hej", "hejsa", "hi",
    "hello", "hey", "hallo", "moin", "servus", "morgen", "goddag", "godmorgen", "tag", "morning",
    "evening", "abend", "aften", "afternoon",
})
_AROUND = frozenset({
    "tusind", "mange", "skal", "du", "have", "dir", "euch", "ihnen", "schön", "sehr", "vielen",
    "besten", "alles", "klar", "you", "so", "much", "a", "lot", "very", "guten", "guter", "gute",
    "god", "dag", "good", "for", "the", "help", "hjælpen", "hilfe", "für", "die", "that", "helps",
    "det", "hjalp", "hilft", "das", "all", "alle", "everyone", "zusammen", "sammen", "team", "jer",
    "og", "und", "and", "i", "is", "it",
})
"""Words that stand beside polite ones and mean nothing of their own."""
_COURTEOUS = _POLITE | _AROUND
_POINTING = frozenset({
    "og", "men", "det", "dette", "disse", "her", "også", "samme", "und", "aber", "das", "es",
    "diese", "dieser", "dies", "dieses", "dazu", "davon", "dafür", "damit", "auch", "and", "but",
    "it", "that", "this", "these", "those", "them", "also", "there", "same",
})
# fmt: on
"""Words by which a question leans on what was said before."""

_WORD = re.compile(r"\w+")
_WHY = re.compile(
    r"\s*(?:(?:og|und|and|men|aber|but)\s+)?(?:why|how come|warum|wieso|weshalb|hvorfor|hvordan kan det være)"
    r"(?:\s+(?:not|so|that|nicht|denn|das|ikke|det|dog))?[\s?!.…]*",
    re.IGNORECASE,
)


def is_courtesy(text: str) -> bool:
    """Whether a message is nothing but a greeting, thanks or assent; then there is no work in it.

    >>> is_courtesy("Tusind tak for hjælpen!"), is_courtesy("Tak, og nu på tysk")
    (True, False)
    """
    if len(text) > LONGEST_COURTESY:
        return False
    said = set(_WORD.findall(text.lower()))
    return not said.isdisjoint(_POLITE) and said <= _COURTEOUS


def asks_why(text: str) -> bool:
    """Whether a message is nothing but a why: it asks about what was said, and for no further work.

    >>> asks_why("Warum denn?"), asks_why("Warum ist der Server langsam?")
    (True, False)
    """
    return len(text) <= LONGEST_COURTESY and _WHY.fullmatch(text) is not None


def stands_alone(text: str) -> bool:
    """Whether a message is a whole question that points at nothing said before: it begins something new.

    >>> stands_alone("Wann ist die Kantine offen?"), stands_alone("Und was kostet das dann?")
    (True, False)
    """
    if not text.rstrip().endswith("?"):
        return False
    words = _WORD.findall(text[:400].lower())
    return len(words) > SHORT_QUESTION and _POINTING.isdisjoint(words)
