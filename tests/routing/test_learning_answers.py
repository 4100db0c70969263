"""What an answer says about itself, and the calculations that are done again."""

import math

import pytest

from routing.learning.answer_traits import answer_traits
from routing.learning.arithmetic import sums

HEDGED, REFUSED, SAME_LANGUAGE, COVERED = 6, 7, 8, 9


@pytest.mark.parametrize(
    ("text", "claimed", "actual"),
    [
        ("3 x 4 = 12", 12, 12),
        ("so 1,200 + 300 = 1,600 in total", 1600, 1500),
        ("(2 + 3) * $4 = $20", 20, 20),
        ("9 : 2 = 4,5", 4.5, 4.5),
        ("20% * 50 = 10", 10, 10),
        ("7 − no; 7 - 9 = -2", -2, -2),
    ],
)
def test_a_written_calculation_is_done_again(text: str, claimed: float, actual: float) -> None:
    (found,) = sums(text)
    assert (found.claimed, found.actual) == pytest.approx((claimed, actual))


@pytest.mark.parametrize(
    "text", ["x = 5", "2 ** 9 = 4", "5 / 0 = 1", "a == b", "3 4 = 5", "(((((1+2 = 3", "= = ="]
)
def test_what_is_no_calculation_is_left_alone(text: str) -> None:
    assert sums(text) == []


@pytest.mark.parametrize(
    ("question", "sure", "unsure", "refusal"),
    [
        (
            "Hvor mange stole er der i de 3 rum?",
            "Der er 12 stole i rummene.",
            "Det er måske 12 stole i rummene.",
            "Det kan jeg desværre ikke sige noget om.",
        ),
        (
            "Wie viele Stühle stehen in den 3 Räumen?",
            "In den Räumen stehen 12 Stühle.",
            "In den Räumen stehen vermutlich 12 Stühle.",
            "Das kann ich leider nicht beantworten.",
        ),
        (
            "How many chairs are there in the 3 rooms?",
            "There are 12 chairs in the rooms.",
            "There are perhaps 12 chairs in the rooms.",
            "I cannot answer that question, as an AI.",
        ),
    ],
)
def test_hedging_and_refusing_are_heard_in_three_languages(
    question: str, sure: str, unsure: str, refusal: str
) -> None:
    assert answer_traits(question, sure)[HEDGED] == 0
    assert answer_traits(question, unsure)[HEDGED] == 1
    assert answer_traits(question, sure)[REFUSED] == 0
    assert answer_traits(question, refusal)[REFUSED] == 1
    assert answer_traits(question, sure)[SAME_LANGUAGE] == 1


def test_an_answer_in_another_language_is_noticed() -> None:
    question = "Wie viele Stühle stehen in den Räumen?"
    assert answer_traits(question, "There are twelve chairs in the rooms.")[SAME_LANGUAGE] == 0


def test_the_numbers_of_the_question_are_looked_for_in_the_answer() -> None:
    assert answer_traits("3 boxes of 1,200 and 7 more?", "3 times 1200 is 3600.")[COVERED] == pytest.approx(
        2 / 3
    )
    assert math.isnan(answer_traits("How many?", "12.")[COVERED])


@pytest.mark.parametrize("answer", ["", "=" * 9_000, "1+" * 9_000 + "=1", "9" * 9_000, "(" * 9_000 + "=1"])
def test_no_answer_is_too_odd_or_too_long(answer: str) -> None:
    told = answer_traits("How many?", answer)
    assert len(told) == len(answer_traits("3?", "3."))
