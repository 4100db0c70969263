"""Private matters that no word of the lexicon names, told by a classifier of sentences.

It stands beside the lexicon (`routing.sensitivity.topics.protected`): what people say in other words than a
lexicon's ("er kommt erst nach der Reha wieder", "hun er ude siden det med ryggen") is told by many weak signs
together, which it learnt from labelled messages. The same signs speak against a word of the lexicon that is
no more than just enough ("a halal option for the guests").
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from routing.sensitivity.sentences.classifier import Classifier
from routing.sensitivity.sentences.labelled import shipped as examples
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.topics.topic import Topic
from routing.vocabulary import Level

RULE = "private"
"""It says that something private is told, not what: that is told rightly of less than half of them."""
ENOUGH = 2.0
"""The score from which on something private is told. `python -m tests.bench sentences` prints how many of the
examples, each left out, are told there, rightly and wrongly."""


ORDINARY = -1.5
"""The score up to which sentences are ordinary work, although a word of the lexicon stands there for which
just enough speaks. Of the examples with such words, each left out, one in fifteen that is somebody's matter
is below it and every second one that is not."""


def find(reading: Reading, classifier: Classifier) -> Iterator[Topic]:
    """The sentence or sentences that tell most, if that is enough, as a topic."""
    told = classifier.best(reading.text, reading.words)
    if told.score >= ENOUGH:
        yield Topic(RULE, Level.RESTRICTED, told.start, told.end)


def doubted(reading: Reading, topics: Iterable[Topic], classifier: Classifier) -> Iterator[Topic]:
    """The topics again; doubtful ones whose sentences are ordinary work say no more than that it is ours."""
    for topic in topics:
        if topic.doubtful and classifier.around(reading.text, reading.words, topic.start) <= ORDINARY:
            yield replace(topic, level=Level.INTERNAL, doubtful=False)
        else:
            yield topic


@cache
def shipped() -> Classifier:
    """The classifier of the examples that come with the product, learnt when it is first needed."""
    return Classifier.learnt(examples(__package__))
