"""The measures of a ranking are those of the paper, exact, and fair to ties."""

import importlib.util
import random
from pathlib import Path

import pytest

from routing.learning.curve import Offer, Ranked, choices, price_of, recovery

ROWS = [
    Ranked(score=0.9, weak=0, strong=1),
    Ranked(score=0.5, weak=1, strong=1),
    Ranked(score=0.4, weak=0, strong=0),
    Ranked(score=0.1, weak=0, strong=1),
]


def test_a_ranking_is_measured_on_the_exact_curve() -> None:
    told = recovery(ROWS)
    assert told.apgr == pytest.approx((0.25 + 0.5 + 0.5 + 0.75) / 4)
    assert (told.cpt50, told.cpt80, told.strong_for_95) == (25.0, 100.0, 100.0)


def test_equal_scores_are_as_good_as_chance() -> None:
    flat = [Ranked(score=0, weak=row.weak, strong=row.strong) for row in ROWS]
    assert recovery(flat).apgr == pytest.approx(0.5)
    assert recovery(flat).cpt50 == pytest.approx(50)


def test_the_figures_agree_with_the_shared_scorer(shared: Path) -> None:
    place = importlib.util.spec_from_file_location("scorer", shared / "score" / "router.py")
    assert place is not None
    assert place.loader is not None
    scorer = importlib.util.module_from_spec(place)
    place.loader.exec_module(scorer)
    chance = random.Random(3)  # noqa: S311 - a repeatable simulation, no secret
    rows = [
        Ranked(score=chance.random(), weak=chance.random() / 2, strong=chance.random()) for _ in range(200)
    ]
    theirs = scorer.metrics([(row.score, row.weak, row.strong) for row in rows])
    ours = recovery(rows)
    for name in ("apgr", "cpt50", "cpt80", "strong_for_95"):
        assert getattr(ours, name) == pytest.approx(theirs[name], abs=1e-3)


def test_thrift_buys_the_cheaper_model_where_it_is_nearly_as_good() -> None:
    cheap_is_fine = [Offer(predicted=0.9, quality=1, price=0.1), Offer(predicted=0.95, quality=1, price=1)]
    cheap_fails = [Offer(predicted=0.1, quality=0, price=0.1), Offer(predicted=0.9, quality=1, price=1)]
    points = choices([cheap_is_fine, cheap_fails])
    assert price_of(1.0, points) == pytest.approx(0.55)
    assert price_of(0.5, points) == pytest.approx(0.1)
    assert price_of(1.1, points) is None
