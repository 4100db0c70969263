"""A training learns from rated answers what can be proven, says what cannot, and keeps no text."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from routing.errors import Misconfigured
from routing.learning.calibrating import LEAST as LEAST_WEAK
from routing.learning.calibrating import Curve, calibration_error, fit
from routing.learning.comparing import LEAST, gain_examples
from routing.learning.rated import Rated
from routing.learning.training import UNTRAINED, Training, dump, load, train
from routing.scorecard import TrackRecord
from routing.strategies.checks import Faults
from routing.strategies.odds import Looked, assumed
from routing.vocabulary import Language, Level, Tier

EASY: Sequence[tuple[Language, str]] = (
    ("en", "Write a short thank you note to the customer for the order of"),
    ("da", "Skriv en kort hilsen til kunden om"),
    ("de", "Schreib eine kurze Einladung zum Sommerfest mit"),
)
HARD: Sequence[tuple[Language, str]] = (
    ("en", "Compare the warranty clauses of both contracts, explain each deviation and its legal risk for"),
    ("da", "Udarbejd en teknisk specifikation med alle tolerancer, og begrund valget af materiale for"),
    ("de", "Berechnen Sie die Rabattstaffel über alle Positionen, und begründen Sie jede Abweichung bei"),
)
GOODS = ["pump", "motor", "valve", "bearing", "gear", "shaft", "pipe", "cable", "screw", "filter", "seal"]
WEAK_GOOD = {"easy": 0.9, "hard": 0.25}


def _answers(count: int, *, told: bool = True, seed: int = 1) -> list[Rated]:
    """People rate answers of two models; the weak one fails hard tasks, if there is something to be told."""
    chance, start = random.Random(seed), datetime(2026, 1, 1, tzinfo=UTC)  # noqa: S311 - repeatable
    found = []
    for number in range(count):
        kind = chance.choice(("easy", "hard"))
        language, words = chance.choice(EASY if kind == "easy" else HARD)
        tier = chance.choice((Tier.BUDGET, Tier.BUDGET, Tier.STANDARD))
        likely = (WEAK_GOOD[kind] if tier is Tier.BUDGET else 0.9) if told else 0.7
        good = chance.random() < likely
        told_by_answer = "I am not sure, perhaps this: " if told and not good else "Here it is: "
        found.append(
            Rated(
                exchange=f"e{number}",
                at=start + timedelta(minutes=number),
                intent=chance.choice(("quote", "tech_docs")),
                language=language,
                level=Level.INTERNAL,
                complexity=0.3,
                model=tier.value,
                tier=tier,
                question=f"{words} {' '.join(chance.choices(GOODS, k=6))}",
                answer=told_by_answer + " ".join(chance.choices(GOODS, k=40)) + ".",
                up=int(good),
                down=int(not good),
            )
        )
    return found


@pytest.fixture(scope="module")
def taught() -> Training:
    return train([TrackRecord(intent="quote", model="budget", answers=9, good=6, bad=3)], _answers(600))


def _looked(answer: str, question: str = HARD[0][1]) -> Looked:
    return Looked(faults=Faults(), complexity=0.3, question=question, answer=answer)


@pytest.mark.parametrize(("easy", "hard"), list(zip(EASY, HARD, strict=True)))
def test_texts_that_weak_models_fail_are_worth_more_than_usual_and_easy_ones_less(
    taught: Training, easy: tuple[str, str], hard: tuple[str, str]
) -> None:
    assert taught.notes.gain == "used"
    more, less = (
        taught.worth(f"{hard[1]} pump valve", "quote"),
        taught.worth(f"{easy[1]} pump valve", "quote"),
    )
    assert more.lead > 0 > less.lead
    assert more.n == taught.notes.gain_n == 600


def test_what_an_answer_says_of_itself_changes_its_chances(taught: Training) -> None:
    assert taught.notes.chance == "used"
    good = taught.chance(_looked(f"Here it is: {' '.join(GOODS * 4)}."))
    bad = taught.chance(_looked(f"I am not sure, perhaps this: {' '.join(GOODS * 4)}."))
    assert good.value > bad.value
    assert good.n == taught.notes.chance_n >= LEAST_WEAK


def test_what_was_learned_is_nearer_to_what_people_said_than_the_estimate(taught: Training) -> None:
    learned, estimated = taught.notes.chance_error, taught.notes.chance_error_before
    assert learned is not None
    assert estimated is not None
    assert learned < estimated


def test_with_too_few_ratings_the_priors_stand_and_n_is_told() -> None:
    training = train([], _answers(LEAST - 1))
    assert training.is_empty
    worth, looked = training.worth("anything", "quote"), _looked("An answer.")
    assert (worth.lead, worth.n, worth.known) == (0.0, 0, LEAST - 1)
    assert training.chance(looked).value == assumed(looked).value
    assert training.chance(looked).known == training.notes.chance_n


def test_where_there_is_nothing_to_learn_nothing_is_used() -> None:
    used = [train([], _answers(400, told=False, seed=seed)).notes.gain for seed in range(5)]
    assert used.count("used") <= 1


def test_ratings_of_one_kind_of_model_compare_nothing() -> None:
    weak = [answer for answer in _answers(1_000) if answer.tier is Tier.BUDGET]
    assert train([], weak).notes.gain == "too_few"


@pytest.mark.parametrize("level", [Level.CONFIDENTIAL, Level.RESTRICTED, Level.BLOCKED])
def test_no_words_are_learned_from_a_sensitive_text(level: Level) -> None:
    training = train([], [replace(answer, level=level) for answer in _answers(400)])
    assert training.notes.gain_n == training.notes.chance_n == 0


def test_a_training_forgets_what_the_log_has_forgotten() -> None:
    answers = _answers(400)
    blanked = [replace(answer, question="", answer="") for answer in answers[:100]]
    assert dump(train([], [*blanked, *answers[100:]])) == dump(train([], answers[100:]))


def test_the_stored_training_holds_no_word_of_anybody(taught: Training) -> None:
    stored = dump(taught).lower()
    said = {word for _, text in (*EASY, *HARD) for word in text.lower().split() if len(word) > 6}
    assert not [word for word in {*said, *GOODS} if word in stored]


def test_a_training_comes_back_the_same(taught: Training) -> None:
    again = load(dump(taught), taught.notes)
    text, looked = "Compare both contracts", _looked("I am not sure.")
    assert again.worth(text, "quote") == taught.worth(text, "quote")
    assert again.chance(looked) == taught.chance(looked)
    assert again.quality("quote", "budget") == taught.quality("quote", "budget")


@pytest.mark.parametrize("text", ["", "{}", '{"version": 99}', "[1]", '{"version": 1}'])
def test_a_damaged_or_strange_training_is_named(text: str) -> None:
    with pytest.raises(Misconfigured, match="dirigent router train"):
        load(text, UNTRAINED.notes)


def test_asking_again_without_a_thumb_counts_as_bad_and_a_thumb_comes_first() -> None:
    answer = replace(_answers(1)[0], up=0, down=0, asked_again=True)
    assert answer.good == 0.0
    assert replace(answer, up=1).good == 1.0


def test_the_side_that_did_not_answer_is_thought_to_be_what_it_usually_is() -> None:
    answers = [replace(answer, intent="quote") for answer in _answers(300)]
    gains = [one.gain for one in gain_examples(answers, answers, Tier.BUDGET)]
    failed = [g for g, a in zip(gains, answers, strict=True) if a.tier is Tier.BUDGET and a.down]
    assert all(0.7 < gain <= 1 for gain in failed)


def test_few_ratings_hardly_bend_the_curve() -> None:
    few = fit([0.9] * 3, [0.0] * 3, [0.0] * 3)
    many = fit([0.9] * 300, [0.0] * 300, [0.0] * 300)
    assert few.chance(0.9, 0.0) > 0.4
    assert many.chance(0.9, 0.0) < 0.1
    assert Curve().chance(0.9, 0.0) == pytest.approx(0.9)


def test_a_calibrated_forecast_has_no_error() -> None:
    assert calibration_error([0.75] * 4, [1, 1, 1, 0]) == pytest.approx(0.0)
    assert calibration_error([0.95] * 4, [0, 0, 0, 0]) == pytest.approx(0.95)
