"""Verdicts of single words: asked once, right in any case, and nobody can read a word out of them."""

from collections.abc import Collection

from routing.sensitivity import Tagger
from routing.sensitivity.text.verdicts import Verdicts, hashed


class Judge:
    """Says how long the longer words are, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, words: Collection[str]) -> dict[str, int]:
        self.asked += sorted(words)
        return {word: len(word) for word in words if len(word) > 3}


def test_each_word_is_judged_once() -> None:
    judge = Judge()
    verdicts = Verdicts(judge)
    assert verdicts.among(hashed(["one", "three"])) == {"three": 5}
    assert verdicts.among(hashed(["three", "seven", "one"])) == {"three": 5, "seven": 5}
    assert judge.asked == ["one", "three", "seven"]


def test_more_words_than_are_remembered_have_their_verdicts_all_the_same() -> None:
    verdicts = Verdicts(Judge(), most=2)
    for words in (["aaaa"], ["aaaa", "b"], ["cccc", "b"], ["aaaa", "cccc", "dddd"], ["aaaa", "dddd"]):
        assert verdicts.among(hashed(words)) == {word: 4 for word in words if len(word) == 4}


def test_no_more_words_are_remembered_than_said() -> None:
    verdicts = Verdicts(Judge(), most=10)
    for number in range(100):
        verdicts.among(hashed([f"word{number}", f"name{number}"]))
    assert len(verdicts) <= 10


def test_no_word_is_remembered() -> None:
    verdicts = Verdicts(Judge())
    verdicts.among(hashed(["kirschbaum"]))
    assert "kirschbaum" not in repr(vars(verdicts))


def test_a_text_is_tagged_alike_whatever_was_read_before() -> None:
    texts = ["Mette er sygemeldt igen", "adgangskdoe: Kirsche77!", "unser Montør hat Rückenschmerzen", "tak"]
    alone = [Tagger(remembers=0).tag([text]) for text in texts]
    assert [Tagger(remembers=0).tag([text]) for text in reversed(texts)] == alone[::-1]
