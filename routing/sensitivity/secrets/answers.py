"""What proves who somebody is, beside a password: answers to security questions and the code on a card."""

from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.password_values import literal
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of
from routing.vocabulary import Finding

_QUESTIONS = words_of(
    """
    sikkerhedsspørgsmål sikkerhedsspørgsmålet kontrolspørgsmål kontrolspørgsmålet sicherheitsfrage
    sicherheitsfragen geheimfrage security secret
    """
)
_QUESTION = (
    r"(?:(?:sikkerheds|kontrol)spørgsmål\w{0,3}"
    r"|(?:sicherheits|geheim)frage\w{0,2}|(?:security|secret) question)"
)
_VALUE = r"[ ]{0,2}[\"'„“«]?([^\W\d_][^\n.,;:!?\"'“”»]{2,40})"
_ANSWER = r"(?:svar(?:et)?|antwort\w{0,2}|answer)"
_ASKED = Expression(
    rf"{_QUESTION}\b[^\n]{{0,60}}?\b{_ANSWER}(?: is| er| ist| lautet|:| =){_VALUE}"
    rf"|\b{_ANSWER} (?:to|på|til|auf|zu|zur) [^\n.!?]{{0,20}}?{_QUESTION} (?:is|er|ist|lautet|was|var"
    rf"|war)\b{_VALUE}"
)
_FOLLOWS = Expression(r"(?:use|wir|we|vi|ja|nein|nej|no|yes|please|bitte|kommt|kommer|see|siehe|se)\b")
_CARD = Expression(
    r"\b(?:cv[cv]2?|csc|kontrolcifre\w{0,2}|kartenprüf(?:nummer|ziffer|code)|kortets sikkerhedskode"
    r"|card security code)"
    r"(?:[ \-]?(?:code|kode\w{0,2}|nummer|number|nr\.?))?(?: is| er| ist| lautet| var| was| war)?[ :=]{1,3}"
    r"([0-9]{3,4})(?![0-9]|[.,:/\-][0-9]| ?%| (?:stk|stück|kg|mm|pcs|teile|parts|dele)\b)"
)
_CARDS = words_of(
    """
    cvc cvc2 cvv cvv2 csc kontrolcifre kontrolcifrene kartenprüfnummer kartenprüfziffer kartenprüfcode kortets
    security
    """
)
"""One of these words occurs where such a question, or such a code, is told."""


def find(reading: Reading) -> Iterator[Finding]:
    """Answers that are said to be those of a security question, and the three or four figures of a card."""
    lower = reading.lower
    if not _QUESTIONS.isdisjoint(reading.distinct):
        for match in _ASKED.finditer(lower):
            if not _FOLLOWS.match(match.group(match.lastindex or 1)):
                yield from literal(reading, match)
    if not _CARDS.isdisjoint(reading.distinct):
        for match in _CARD.finditer(lower):
            yield credential(*match.span(1), "secret.cvc")
