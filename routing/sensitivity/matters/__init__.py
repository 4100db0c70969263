"""Private matters that no word of the lexicon names, told by a classifier of sentences.

It stands beside the lexicon (`routing.sensitivity.topics.protected`) and only ever adds to it: what people
say in other words than a lexicon's ("er kommt erst nach der Reha wieder", "hun er ude siden det med ryggen")
is told by many weak signs together, which it learnt from labelled messages.
"""

from collections.abc import Iterator
from functools import cache

from routing.sensitivity.sentences.classifier import Classifier
from routing.sensitivity.sentences.labelled import shipped as examples
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.topics.topic import Topic
from routing.vocabulary import Level

RULE = "private"
"""It says that something private is told, not what: that is told rightly of less than half of them."""
ENOUGH = 1.3
"""The score from which on something private is told. `python -m tests.bench sentences` prints how many of the
examples, each left out, are told there, rightly and wrongly."""


def find(reading: Reading, classifier: Classifier) -> Iterator[Topic]:
    """The sentence or sentences that tell most, if that is enough, as a topic."""
    told = classifier.best(reading.text, reading.words)
    if told.score >= ENOUGH:
        yield Topic(RULE, Level.RESTRICTED, told.start, told.end)


@cache
def shipped() -> Classifier:
    """The classifier of the examples that come with the product, learnt when it is first needed."""
    return Classifier.learnt(examples(__package__))
