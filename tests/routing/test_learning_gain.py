"""Learning to route: what is learned, that it is the same each time, and that small things change nothing."""

import json

import pytest

from routing.errors import Misconfigured
from routing.learning.after import AnsweredExample, SecondLook
from routing.learning.expectation import QualityExample, QualityModel
from routing.learning.gain import GainExample, GainModel
from routing.learning.traits import plain, traits

THINGS = (
    "apples",
    "Schrauben",
    "billetter",
    "pumps",
    "Ventile",
    "lejer",
    "boxes",
    "Kisten",
    "stole",
    "lamps",
)
HARD = "If {a} {thing} cost {b} euros each and {a} percent are left, how many more than {b} remain in total?"
EASY = "Who sells {thing}?"


def _examples(count: int = 60) -> list[GainExample]:
    pairs = [(THINGS[n % len(THINGS)], n) for n in range(count)]
    hard = [GainExample(text=HARD.format(thing=t, a=3 + n, b=7 + n), gain=1, task="maths") for t, n in pairs]
    easy = [GainExample(text=EASY.format(thing=t), gain=0, task="facts") for t, _ in pairs]
    return [*hard, *easy]


@pytest.fixture(scope="module")
def model() -> GainModel:
    return GainModel.train(_examples())


def test_a_text_like_those_that_needed_the_strong_model_scores_higher(model: GainModel) -> None:
    assert model.score(HARD.format(thing="gears", a=5, b=9)) > model.score(EASY.format(thing="gears")) + 0.3


def test_the_same_examples_give_the_same_scores(model: GainModel) -> None:
    text = HARD.format(thing="gears", a=5, b=9)
    assert GainModel.train(_examples()).score(text) == model.score(text)


@pytest.mark.parametrize("text", [HARD.format(thing="gears", a=5, b=9), EASY.format(thing="gears")])
@pytest.mark.parametrize(
    "spoken",
    [
        "Hi there, {}",
        "Hej Dirigent, {}",
        "Guten Tag,\n{}",
        "{} Thanks!",
        "{}\nVielen Dank im Voraus!",
        "{} På forhånd tak.",
    ],
)
def test_politeness_does_not_change_a_score(model: GainModel, text: str, spoken: str) -> None:
    assert model.score(spoken.format(text)) == pytest.approx(model.score(text), abs=0.02)


def test_shouting_does_not_change_a_score(model: GainModel) -> None:
    text = HARD.format(thing="gears", a=5, b=9)
    assert model.score(text.upper()) == model.score(text.lower()) == model.score(text)


@pytest.mark.parametrize(
    ("danish", "german", "english"),
    [
        (
            "Hvorfor er svaret ikke 12?",
            "Warum ist die Antwort nicht 12?",
            "Why is the answer not 12?",
        ),
        (
            "Hvis hver kasse vejer 20 kg, beregn gennemsnittet",
            "Wenn jede Kiste 20 kg wiegt, berechne den Durchschnitt",
            "If each box weighs 20 kg, calculate the average",
        ),
    ],
)
def test_the_words_that_make_a_question_hard_count_in_three_languages(
    danish: str, german: str, english: str
) -> None:
    kinds = slice(14, None)
    assert traits(danish)[kinds] == traits(german)[kinds] == traits(english)[kinds]


def test_a_greeting_alone_is_the_text() -> None:
    assert plain("Hej!") == "Hej!"
    assert plain("Moin, wie viel ist 3 * 4?") == "wie viel ist 3 * 4?"


def test_a_very_long_text_is_scored_by_its_ends(model: GainModel) -> None:
    middle = "word " * 200_000
    assert model.score("Who sells it? " + middle + "the end.") == pytest.approx(
        model.score("Who sells it? " + "word " * 190_000 + "the end."), abs=0.01
    )


@pytest.mark.parametrize("text", ["", " ", "\0", "?" * 5_000, "𝟘" * 100, "1e999 = 5"])
def test_no_text_is_too_odd_for_a_score(model: GainModel, text: str) -> None:
    assert -2 <= model.score(text) <= 2


def test_one_example_is_enough_to_answer() -> None:
    alone = GainModel.train([GainExample(text="Who sells pumps?", gain=0.5)])
    assert alone.score("anything") == pytest.approx(0.5)


def test_a_stored_model_says_the_very_same(model: GainModel) -> None:
    again = GainModel.load(model.dump())
    for example in _examples(5):
        assert again.score(example.text) == model.score(example.text)
        assert again.score(example.text, "maths") == model.score(example.text, "maths")


def test_a_model_of_another_version_asks_for_new_training(model: GainModel) -> None:
    old = json.dumps(json.loads(model.dump()) | {"version": 0})
    with pytest.raises(Misconfigured, match="version 0"):
        GainModel.load(old)


@pytest.mark.parametrize("damage", ["", "[]", "{}", '{"version": 2}'])
def test_a_damaged_model_is_named_as_such(damage: str) -> None:
    with pytest.raises(Misconfigured, match="damaged"):
        GainModel.load(damage)


def test_a_named_task_decides_where_models_differ_by_task() -> None:
    examples = [
        QualityExample(text=f"{task} number {n}", task=task, qualities={"a": a, "b": 1 - a})
        for task, a in (("code", 1.0), ("mail", 0.0))
        for n in range(40)
    ]
    learned = QualityModel.train(examples)
    code, mail = learned.expect("something else", "code"), learned.expect("something else", "mail")
    assert code["a"] > code["b"]
    assert mail["b"] > mail["a"]
    predicted = learned.expect("code number 99")
    assert predicted["a"] > predicted["b"]


def test_a_wrong_calculation_in_the_answer_makes_the_strong_model_worth_it() -> None:
    right = "{n} + 4 = {r} pieces. The answer is {r}."
    examples = [
        AnsweredExample(
            text=f"Ann has {n} pieces and buys 4. How many has she?",
            answer=right.format(n=n, r=n + 4 + wrong),
            gain=float(wrong > 0),
        )
        for n in range(10, 70)
        for wrong in (0, 3)
    ]
    look = SecondLook.train(examples)
    question = "Ann has 85 pieces and buys 4. How many has she?"
    assert (
        look.score(question, right.format(n=85, r=99)) > look.score(question, right.format(n=85, r=89)) + 0.4
    )
