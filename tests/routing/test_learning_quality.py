"""The quality table: few verdicts say little, many say what they say."""

from dataclasses import replace

import pytest

from routing.learning.quality import (
    Observation,
    QualityTable,
    Tally,
    of_record,
    of_setback,
    of_verdict,
    prior_mass,
)
from routing.scorecard import TrackRecord


def _votes(intent: str, model: str, good: int, bad: int) -> list[Observation]:
    return [of_verdict(intent, model, "up")] * good + [of_verdict(intent, model, "down")] * bad


def test_three_good_votes_do_not_beat_eighty_of_a_hundred() -> None:
    table = QualityTable.of([*_votes("quote", "new", 3, 0), *_votes("quote", "old", 180, 20)])
    assert [model for model, _ in table.ranking("quote", ["new", "old"])] == ["old", "new"]


def test_many_votes_outweigh_the_prior() -> None:
    table = QualityTable.of([*_votes("quote", "a", 900, 100), *_votes("chat", "a", 100, 900)])
    assert table.estimate("quote", "a").quality == pytest.approx(0.9, abs=0.02)
    assert table.estimate("chat", "a").quality == pytest.approx(0.1, abs=0.02)


def test_an_estimate_carries_its_evidence() -> None:
    table = QualityTable.of([*_votes("quote", "a", 4, 1), of_setback("quote", "a", "escalated")])
    assert table.estimate("quote", "a").n == 5.5
    assert table.estimate("chat", "a").n == 0


def test_a_kind_of_work_never_seen_gets_the_model_s_own_mean() -> None:
    table = QualityTable.of([*_votes("quote", "good", 400, 20), *_votes("quote", "poor", 100, 400)])
    assert table.estimate("chat", "good").quality > 0.8
    assert table.estimate("chat", "poor").quality < 0.4


def test_an_empty_table_treats_all_alike_and_keeps_the_order() -> None:
    table = QualityTable.of([])
    ranking = table.ranking("quote", ["b", "a", "c"])
    assert [model for model, _ in ranking] == ["b", "a", "c"]
    assert {estimate.n for _, estimate in ranking} == {0}


def test_failures_and_escalations_count_against_a_model() -> None:
    votes = _votes("quote", "a", 20, 5)
    calm = QualityTable.of(votes).estimate("quote", "a").quality
    escalated = (
        QualityTable.of([*votes, of_setback("quote", "a", "escalated")]).estimate("quote", "a").quality
    )
    failed = QualityTable.of([*votes, of_setback("quote", "a", "failed")]).estimate("quote", "a").quality
    assert failed < escalated < calm


def test_cells_that_differ_are_trusted_sooner_than_cells_that_are_alike() -> None:
    different = prior_mass([Tally(good=90, n=100), Tally(good=50, n=100), Tally(good=10, n=100)])
    alike = prior_mass([Tally(good=71, n=100), Tally(good=70, n=100), Tally(good=69, n=100)])
    assert different < 10
    assert alike > 100


def test_a_table_is_made_again_out_of_its_cells_in_any_order() -> None:
    votes = [*_votes("quote", "a", 4, 1), *_votes("chat", "b", 2, 7), *_votes("chat", "a", 3, 3)]
    table = QualityTable.of(votes)
    again = QualityTable({(intent, model): tally for intent, model, tally in reversed(table.cells)})
    assert again.estimate("chat", "a") == table.estimate("chat", "a")
    assert QualityTable.of(reversed(votes)).cells == table.cells


def test_setbacks_count_as_often_as_answers_are_voted_on_and_nothing_without_votes() -> None:
    rarely = TrackRecord(intent="quote", model="a", answers=100, good=9, bad=1, failed=20)
    assert QualityTable.of(of_record(rarely)).tally("quote", "a") == Tally(good=9.0, n=12.0)
    assert of_record(replace(rarely, good=0, bad=0)) == ()
