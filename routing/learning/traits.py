"""What the form of a question says about how hard it is: few, cheap and the same in three languages."""

import re
from math import log1p

NEAR = 3_000
"""Characters that are looked at: the first two thirds and the last third of a longer text."""

_GREETING = re.compile(
    r"\s{0,9}(?:hej(?:sa)?|hi|hello|hey|hallo|moin|servus|guten (?:morgen|tag)|god ?(?:morgen|dag))\b"
    r"[^\w\n]{0,3}(?:there|all|team|alle|zusammen|dirigent)?\s?[,.!:–-]?\s{0,9}",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"\s(?:many )?(?:thanks|thank you|cheers|tak|på forhånd tak|danke|vielen dank)(?: in advance| im voraus)?"
    r"\s?[.!]{0,3}\s{0,9}\Z",
    re.IGNORECASE,
)
_OPTION = re.compile(r"^\s{0,4}\(?[a-h][.):]\s", re.IGNORECASE | re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_DECIMAL = re.compile(r"\d[.,]\d")
_SIGN = re.compile(r"[-+*/=^<>%$€\\(){}\[\]|]")
_SENTENCE = re.compile(r"[.!?](?=\s|$)")


def _any(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words.split())})\b", re.IGNORECASE)


_NEGATION = _any(
    r"not except least incorrect false never nicht kein\w* außer falsch niemals ikke undtagen forkert aldrig"
)
_FACT = _any(
    r"which what who when where welche\w* was wer wann wo"
    r" hvilke\w* hvad hvem hvornår hvor(?!\W+(?:mange|meget))"
)
_REASON = _any(r"how why explain wie warum wieso erklär\w* hvordan hvorfor forklar")
_POINTING = _any(r"following folgende\w* følgende nedenstående above obige\w* ovenstående")
_CONDITION = _any(r"if suppose assume given wenn falls angenommen gegeben hvis antag givet")
_SHARE = _any(
    r"each every per twice half third quarter times percent total ratio average double triple"
    r" je jede\w* pro doppelt\w* hälfte viertel mal prozent gesamt\w* insgesamt verhältnis durchschnitt\w*"
    r" hver\w* gange dobbelt halv\w* kvart procent samlet forhold gennemsnit\w* alt"
)
_COMPARISON = _any(
    r"more less fewer than remaining left rest mehr weniger als übrig verbleib\w* flere færre mere mindre end"
    r" tilbage resterende"
)
_CLAIM = _any(
    r"(?:statement|scenario|claim|aussage|behauptung|szenario|udsagn|påstand|scenarie)\s(?:\d|i{1,3}|[ab])"
)
_MATHS = _any(
    r"function equation integer matrix vector polynomial probability derivative integral prime theorem proof"
    r" graph angle triangle solve compute calculate funktion gleichung ganzzahl\w* wahrscheinlichkeit"
    r" ableitung beweis\w* winkel dreieck löse berechne\w* ligning heltal sandsynlighed afledt\w* bevis\w*"
    r" vinkel trekant løs beregn udregn"
)
_COUNTED = (_SHARE, _COMPARISON, _CONDITION, _MATHS)
_PRESENT = (_NEGATION, _FACT, _REASON, _POINTING, _CLAIM)


def plain(text: str) -> str:
    """A text without its greeting and its thanks, unless it is nothing else."""
    greeting, thanks = _GREETING.match(text), _THANKS.search(text, max(0, len(text) - 60))
    own = text[greeting.end() if greeting else 0 : thanks.start() if thanks else len(text)]
    return own if own.strip() else text


def near(text: str) -> str:
    """The part of a plain text that is read."""
    if len(text) <= NEAR:
        return text
    return f"{text[: NEAR * 2 // 3]}\n{text[-NEAR // 3 :]}"


def traits(text: str) -> tuple[float, ...]:
    """Numbers about a question; counts are logarithms, so that a long text is not a loud one.

    Nothing here depends on upper or lower case, so that shouting or typing in haste changes no decision.
    """
    own = plain(text)
    read = near(own)
    option = _OPTION.search(read)
    question = read[: option.start()] if option else read
    options = read[len(question) :]
    words = [word.lower() for word in _WORD.findall(read)]
    many = max(1, len(words))
    return (
        log1p(len(own)),
        log1p(len(question)),
        log1p(len(options)),
        log1p(len(_NUMBER.findall(question))),
        log1p(len(_NUMBER.findall(options))),
        log1p(len(_DECIMAL.findall(question))),
        log1p(len(_SIGN.findall(read))),
        log1p(len(_SENTENCE.findall(question))),
        log1p(question.count(",")),
        log1p(read.count("\n")),
        sum(map(len, words)) / many,
        len(set(words)) / many,
        sum(len(word) > 9 for word in words) / many,
        float("?" in question),
        float("__" in question),
        *(log1p(len(kind.findall(question))) for kind in _COUNTED),
        *(float(kind.search(question) is not None) for kind in _PRESENT),
    )
