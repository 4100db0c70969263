"""More examples are learnt in a moment, exactly, and the same examples always give the same model."""

import hashlib
from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from routing.intents import examples, lexicon, ridge
from routing.intents.examples import Example
from routing.intents.groundwork import KINDRED, Groundwork
from routing.intents.kernel import Floats
from routing.intents.model import IntentModel
from routing.intents.report import expected, harmed, report
from routing.vocabulary import UNKNOWN

KNOWN = lexicon.shipped()
BEGINNING = [one for one in examples.shipped() if one.intent in {"quote", "translate", UNKNOWN}][::12]
GROUND = Groundwork.of(BEGINNING, KNOWN)
FORKLIFT = [
    Example(text=text, intent="forklift")
    for text in (
        "gaffeltrucken vil ikke starte",
        "bremsen på gaffeltrucken larmer",
        "der Gabelstapler verliert Öl",
        "bitte den Gabelstapler reparieren lassen",
        "the forklift leaks oil",
        "book a service for the forklift",
    )
]


def kernel_of(rows: int, seed: int) -> Floats:
    points = np.random.default_rng(seed).normal(size=(rows, 30))
    return points @ points.T + np.eye(rows)


def test_the_root_of_more_rows_is_that_of_all_rows_at_once() -> None:
    whole = kernel_of(90, seed=3)
    root = ridge.extended(ridge.root_of(whole[:80, :80]), whole[:80, 80:], whole[80:, 80:])
    assert np.allclose(root @ root.T, np.linalg.inv(whole), atol=1e-4)


def test_leaving_out_by_the_closed_form_is_leaving_out() -> None:
    alike = kernel_of(40, seed=5)
    targets = np.eye(4)[np.arange(40) % 4]
    pairs = ridge.Twins(
        first=np.array([0, 7], dtype=np.int32),
        second=np.array([7, 0], dtype=np.int32),
        cosine=np.array([0.9, 0.9], dtype=np.float32),
    )
    unseen = ridge.left_out(ridge.root_of(alike + np.eye(40)), targets, pairs, 0.5)
    for place, without in ((0, [0, 7]), (7, [0, 7]), (3, [3])):
        kept = np.setdiff1d(np.arange(40), without)
        weights = np.linalg.solve(alike[np.ix_(kept, kept)] + np.eye(len(kept)), targets[kept])
        assert np.allclose(unseen[place], alike[place, kept] @ weights, atol=1e-3)


def test_slack_targets_let_go_of_what_is_right_by_far() -> None:
    alike, targets = kernel_of(60, seed=11), np.eye(3)[np.arange(60) % 3]
    burden = np.full(60, 40.0)
    root = ridge.root_of(alike + np.diag(burden))
    aims = ridge.slack(root, targets, burden)

    def lost(those: Floats) -> float:
        """The squared hinge loss and the penalty of what is fitted to those targets."""
        weights = ridge.dual(root, those)
        fitted = those - burden[:, None] * weights
        short = np.where(targets > 0, np.maximum(0, 1 - fitted), np.maximum(0, fitted))
        return float(np.square(short).sum() / 40.0 + (weights * (alike @ weights)).sum())

    assert lost(aims) < 0.99 * lost(targets)
    assert ((aims >= 1) | (targets == 0)).all()
    assert ((aims <= 0) | (targets == 1)).all()


def test_a_few_sentences_are_understood_and_cost_the_others_nothing() -> None:
    taught = GROUND.extended(FORKLIFT, KNOWN)
    model = IntentModel.of(taught, KNOWN)
    assert model.names == ("forklift", "quote", "translate")
    assert model.classify("Gabelstapler 4 startet nicht").name == "forklift"
    assert model.classify("oversæt det til tysk").name == "translate"
    assert harmed(expected(GROUND), expected(taught)) == {}


def test_the_report_of_an_intent_tells_each_language() -> None:
    (told,) = report(GROUND.extended(FORKLIFT, KNOWN), only={"forklift"})
    assert [(one.language, one.examples) for one in told.languages] == [("da", 2), ("de", 2), ("en", 2)]
    assert told.missing_languages == ()
    assert 0.1 < told.margin < 0.3


def test_what_was_there_keeps_its_rarity() -> None:
    taught = GROUND.extended(FORKLIFT, KNOWN)
    moved = taught.space.index.moved(GROUND.space.index)
    assert np.array_equal(taught.space.rarity[moved], GROUND.space.rarity)
    assert [taught.space.feature(number) for number in moved] == list(
        map(GROUND.space.feature, range(GROUND.space.size))
    )
    assert GROUND.extended([], KNOWN) is GROUND


def test_a_restored_model_judges_no_examples() -> None:
    model = IntentModel.of(GROUND, KNOWN)
    assert len(model.left_out) == len(BEGINNING)
    assert IntentModel.restored(model.kept(), KNOWN).left_out == ()


def mark(ground: Groundwork) -> str:
    """A fingerprint of everything that the model of a groundwork knows."""
    kept = IntentModel.of(ground, KNOWN).kept()
    whole = hashlib.sha256(repr((kept.names, kept.sharpness, kept.doubt, kept.thresholds)).encode())
    for exact in (*kept.index, kept.weights.steps, kept.weights.step, kept.weights.constant, kept.rarity):
        whole.update(exact.tobytes() if isinstance(exact, np.ndarray) else repr(exact).encode())
    return whole.hexdigest()


NAMES = st.sampled_from(["forklift", "canteen", "quote", UNKNOWN])
SENTENCES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(["the forklift leaks oil", "hvad er der til frokost", "Angebot über 3 Pumpen", "", "?"]),
)


@settings(max_examples=1_000)
@given(st.lists(st.builds(Example, text=SENTENCES, intent=NAMES), min_size=1, max_size=6))
def test_no_edit_of_an_admin_breaks_the_model(edit: Sequence[Example]) -> None:
    taught = GROUND.extended(edit, KNOWN)
    unseen = taught.left_out(KINDRED)
    assert np.isfinite(unseen).all()
    assert set(expected(taught)) == set(taught.names)


@settings(max_examples=30)
@given(st.lists(st.builds(Example, text=SENTENCES, intent=NAMES), min_size=1, max_size=6))
def test_the_same_examples_give_the_same_model_down_to_the_last_bit(edit: Sequence[Example]) -> None:
    assert mark(GROUND.extended(edit, KNOWN)) == mark(GROUND.extended(list(edit), KNOWN))


def test_one_sentence_is_enough_to_begin_with() -> None:
    model = IntentModel.train([Example(text="der Gabelstapler verliert Öl", intent="forklift")], KNOWN)
    assert model.classify("Gabelstapler").name == "forklift"
