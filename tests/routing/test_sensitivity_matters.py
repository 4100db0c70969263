"""Private matters that no word of the lexicon names: told by many weak signs."""

import pytest

from routing.rule_names import rule_names
from routing.sensitivity import Tagger
from routing.sensitivity.lowering import lowered
from routing.sensitivity.matters import ENOUGH, RULE, shipped, signs_of_text
from routing.sensitivity.sentences.classifier import NOTHING, Classifier, Told, plain_words
from routing.sensitivity.sentences.labelled import NONE
from routing.sensitivity.sentences.labelled import shipped as shipped_examples
from routing.sensitivity.text.words import Words
from routing.vocabulary import Level


def test_a_private_matter_is_restricted_and_shown_where_it_stands() -> None:
    text = "The offer is out. He's been in tears most mornings since his mum went into the hospice."
    tag = Tagger(remembers=0).tag([text])
    assert tag.level == Level.RESTRICTED
    if RULE in tag.because:
        (topic,) = [one for one in tag.findings if one.rule == RULE]
        assert "tears" in text[topic.start : topic.end]


def test_what_the_classifier_tells_is_a_judgement_and_may_be_lowered() -> None:
    tag = Tagger(remembers=0).tag(["hun er ude igen siden det med ryggen"])
    assert (tag.level, tag.because, tag.tags) == (Level.RESTRICTED, (RULE,), ("pii.indirect",))
    assert lowered(tag, Level.INTERNAL).level == Level.CONFIDENTIAL
    assert rule_names(tag.because, "de") == "Privates über jemanden"


def test_the_classifier_only_ever_raises() -> None:
    text = "Her er tallene for maj. Send dem til kunden."
    assert Tagger(remembers=0).tag([text], floor=Level.CONFIDENTIAL).level == Level.CONFIDENTIAL


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Menu for the trade fair: one halal option, one vegan, 18 guests", Level.INTERNAL),
        ("Menu for Amina Yilmaz: halal, she fasts until Sunday", Level.RESTRICTED),
    ],
)
def test_ordinary_work_speaks_against_a_word_that_is_just_enough_where_nobody_is_named(
    text: str, level: Level
) -> None:
    assert Tagger(remembers=0).tag([text]).level == level


def test_a_place_is_scored_by_the_sentences_around_it() -> None:
    told, ordinary = "She's in tears most mornings since the hospice rang.", "The pallets leave at noon."
    text = " ".join([told, *[ordinary] * 5])
    words = plain_words(text)
    classifier = shipped()
    assert classifier.around(text, words, 3) >= classifier.score(told)
    assert classifier.around(text, words, text.rindex("pallets")) < classifier.around(text, words, 3)
    assert classifier.around("", (), 0) == NOTHING


def test_a_classifier_that_fails_blocks_the_text() -> None:
    class Broken(Classifier):
        def __init__(self) -> None:
            pass

        def best(self, text: str, words: Words) -> Told:
            raise RuntimeError(text)

    tag = Tagger(private=Broken(), remembers=0).tag(["The offer is out"])
    assert tag.level == Level.BLOCKED
    assert tag.because == ("detector.failed:matters",)


def test_the_shipped_examples_are_many_of_each_kind_and_none_twice() -> None:
    examples = shipped_examples("routing.sensitivity.matters")
    assert len({example.text for example in examples}) == len(examples)
    labels = {example.label for example in examples}
    assert {"health", "hr.employee", "art10", "art9.religion", "art9.union", NONE} <= labels
    assert min(sum(one.label == label for one in examples) for label in labels) >= 50


@pytest.mark.parametrize(
    "text",
    [
        "hun er ude igen siden det med ryggen og ved ikke, hvornår hun kan være på fuld tid",
        "er hat seit Wochen Rückenprobleme und kommt erst nach der Reha wieder",
        "she's been in tears most mornings since her mum went into the hospice",
    ],
)
def test_the_shipped_classifier_tells_what_people_write(text: str) -> None:
    assert shipped().score(text, signs_of_text(text)) >= ENOUGH


@pytest.mark.parametrize(
    "text",
    [
        "Kan du sende tilbuddet til Mette inden fredag? Hun skal bruge det til mødet med kunden.",
        "Die Presse läuft seit dem Umbau unrund, bitte schickt jemanden von der Instandhaltung.",
        "Could you summarise what we agreed with the supplier and who orders the spare parts?",
    ],
)
def test_the_shipped_classifier_leaves_ordinary_work_alone(text: str) -> None:
    assert shipped().score(text, signs_of_text(text)) < ENOUGH


@pytest.mark.parametrize(
    "text",
    [
        "Skriv en vittig invitation til kageklubben, Gudrun bager og hendes kage er altid for stor",
        "Unser Kollege Ferdi hat die Schlüssel zum Getränkelager, frag ihn bitte nett danach",
        "Trudy and I share a lift on Thursday, she drives there, I drive back. Text for the calendar",
        "Gemeinsamer Ausflug: Heiko kümmert sich um die Räder, seine Schwester kennt den Biergarten",
        "Skal vi sige tillykke til Villy på intranettet? Han har løbet sin første halvmaraton",
    ],
)
def test_talk_about_colleagues_is_no_private_matter(text: str) -> None:
    assert Tagger(remembers=0).tag([text]).level < Level.RESTRICTED


@pytest.mark.parametrize(
    "text",
    [
        "Hun har ikke kunnet holde mad i sig de sidste uger, og nu ringer hendes mor for at undskylde",
        "Seit dem Anruf aus dem Krankenzimmer seiner Mutter starrt er nur noch auf den Bildschirm",
        "He's been told not to lift anything till they've had another look at the scan",
        "Vi tager snakken med Henriette på mandag og har hendes papirer klar, hun ved det ikke",
        "Der Zoll hat bei ihm zu Hause alles durchwühlt, und jetzt fragen die Kollegen",
    ],
)
def test_what_is_only_hinted_at_is_a_private_matter(text: str) -> None:
    assert Tagger(remembers=0).tag([text]).level == Level.RESTRICTED
