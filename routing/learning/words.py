"""Says where an A/B test stands, in plain words of three languages."""

from routing.learning.experiment import ENOUGH, Evidence, Score
from routing.vocabulary import Language
from routing.wording import Words, number

_SCORE: Words = {
    "da": "{arm}: {good} af {votes} gode ({share} %)",
    "de": "{arm}: {good} von {votes} gut ({share} %)",
    "en": "{arm}: {good} of {votes} good ({share} %)",
}
_UNRATED: Words = {
    "da": "{arm}: ingen stemmer endnu",
    "de": "{arm}: noch keine Stimmen",
    "en": "{arm}: no votes yet",
}
_DECIDED: Words = {
    "da": "{winner} er bedre end {loser}. Du kan stoppe testen og bruge {winner}.",
    "de": "{winner} ist besser als {loser}. Sie können den Test beenden und {winner} verwenden.",
    "en": "{winner} is better than {loser}. You can end the test and use {winner}.",
}
_SURE: Words = {
    "da": "Var de to lige gode, ville testen sige sådan i højst 1 af {odds} tilfælde, uanset hvor tit man kigger.",
    "de": "Wären beide gleich gut, käme dieses Ergebnis höchstens in 1 von {odds} Fällen heraus, egal wie oft man nachsieht.",
    "en": "If both were equally good, the test would say so in at most 1 of {odds} cases, however often you look.",
}
_OPEN: Words = {
    "da": "Ikke afgjort endnu. Lad testen køre; du kan trygt kigge så tit, du vil.",
    "de": "Noch nicht entschieden. Lassen Sie den Test laufen; Sie können jederzeit nachsehen, ohne das Ergebnis zu verfälschen.",
    "en": "Not decided yet. Let the test run; you can look as often as you like without spoiling it.",
}


def standing(evidence: Evidence, language: Language) -> str:
    """Two or three sentences: who leads, by how much, and whether that is enough."""
    scores = ". ".join(_score(score, language) for score in evidence.scores)
    if evidence.standing == "undecided":
        return f"{_OPEN[language]} {scores}."
    first, second = (score.arm for score in evidence.scores)
    winner, loser = (first, second) if evidence.standing == "first_better" else (second, first)
    decided = _DECIDED[language].format(winner=winner, loser=loser)
    return f"{decided} {scores}. {_SURE[language].format(odds=round(ENOUGH))}"


def _score(score: Score, language: Language) -> str:
    if not score.votes:
        return _UNRATED[language].format(arm=score.arm)
    share = number(100 * score.share, 0, language)
    return _SCORE[language].format(arm=score.arm, good=score.good, votes=score.votes, share=share)
