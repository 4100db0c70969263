"""Private matters that no word of the lexicon names, told by a classifier of sentences.

It stands beside the lexicon (`routing.sensitivity.topics.protected`): what people say in other words than a
lexicon's ("er kommt erst nach der Reha wieder", "hun er ude siden det med ryggen") is told by many weak signs
together, which it learnt from labelled messages. What the lexicon finds is one of the signs, so that words
have to tell only what it does not. Together they also speak against a word of the lexicon that is just enough
or a little less ("a halal option for the guests").
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from routing.sensitivity.names import persons
from routing.sensitivity.sentences.classifier import SIGN, Classifier
from routing.sensitivity.sentences.features import NAME, spoken
from routing.sensitivity.sentences.labelled import Labelled
from routing.sensitivity.sentences.labelled import shipped as examples
from routing.sensitivity.text.reading import Reading, read, words_of
from routing.sensitivity.topics import protected
from routing.sensitivity.topics.topic import Topic
from routing.vocabulary import Level

RULE = "private"
"""It says that something private is told, not what: that is told rightly of less than half of them."""
ENOUGH = 0.4
"""The score from which on something private is told. `python -m tests.bench sentences` prints how many of the
examples, each left out, are told there, rightly and wrongly."""
LIKELY = -0.2
"""The score from which on it is told where a word of the lexicon stands for which just enough speaks."""
_OF_CUSTOMERS = 3.0
"""The same where a customer is told of and nobody else: they leave, are late and cannot pay as people do."""
_TALK = 3.0
"""For how many an ordinary message counts in which somebody is spoken of: else whoever is spoken of would be
told by that alone."""
_SOMEBODY = words_of(
    "hun han ham hende hans hendes vedkommende ihm ihn ihr ihre ihren ihrem ihrer ihres seine seinen seinem"
    " seiner seines sie he she him her his hers he's she's he'd she'd he'll she'll"
)


def find(reading: Reading, topics: Collection[Topic], classifier: Classifier) -> Iterator[Topic]:
    """The sentence or sentences that tell most, if that is enough beside the topics, as one more topic."""
    told = classifier.best(reading.text, reading.words)
    if told.score + classifier.signed(signs_of(topics)) >= _enough(reading, topics):
        yield Topic(RULE, Level.RESTRICTED, told.start, told.end)


def _enough(reading: Reading, topics: Iterable[Topic]) -> float:
    """What is asked: more where what a customer does is told, unless somebody is spoken of as well."""
    if not any(topic.rule == "customer" for topic in topics):
        return ENOUGH
    spoken_of = any(word in _SOMEBODY or spoken(word) == NAME for word in reading.distinct)
    return ENOUGH if spoken_of else _OF_CUSTOMERS


def doubted(reading: Reading, topics: Collection[Topic], classifier: Classifier) -> Iterator[Topic]:
    """The topics again; doubtful ones whose sentences tell too little say no more than that it is ours."""
    signed = classifier.signed(signs_of(topics))
    for topic in topics:
        if topic.doubtful and classifier.around(reading.text, reading.words, topic.start) + signed < LIKELY:
            yield replace(topic, level=Level.INTERNAL, doubtful=False)
        else:
            yield topic


def signs_of(topics: Iterable[Topic]) -> set[str]:
    """What the lexicon says of a text, as the classifier knows it: its topics, and how sure of any it is."""
    sure = {topic for topic in topics if topic.level >= Level.RESTRICTED}
    doubtful = bool(sure) and all(topic.doubtful for topic in sure)
    known = {f"{SIGN}{one.rule} {int(one.level)}{'?' * one.doubtful}" for one in topics}
    return known | {f"{SIGN}{'doubtful' if doubtful else 'sure' if sure else 'nothing'}"}


def learnt(labelled: Sequence[Labelled]) -> Classifier:
    """The classifier of labelled messages."""
    return Classifier.learnt(labelled, signs=signs_of_text, ordinary=_counted)


def signs_of_text(text: str) -> set[str]:
    """The signs of a text by itself, in which nobody is found but by name."""
    reading = read(text)
    return signs_of(tuple(protected.find(reading, tuple(persons.find(reading)))))


def _counted(words: Sequence[str]) -> float:
    return _TALK if any(word in _SOMEBODY or spoken(word) == NAME for word in words) else 1.0


@cache
def shipped() -> Classifier:
    """The classifier of the examples that come with the product, learnt when it is first needed."""
    return learnt(examples(__package__))
