"""The statistics behind the figures, against published values and their own laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.scorecard import Cost, Share, Spread, spread


@pytest.mark.parametrize(
    ("part", "of", "low", "high"),
    [
        # the four examples of Newcombe 1998, Statistics in Medicine 17, 857-872, score method
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_agrees_with_the_published_examples(part: int, of: int, low: float, high: float) -> None:
    interval = Share(part=part, of=of).interval
    assert interval is not None
    assert interval == pytest.approx((low, high), abs=5e-5)


def test_nothing_divided_by_nothing_is_not_zero() -> None:
    assert Share(part=0, of=0).value is None
    assert Share(part=0, of=0).interval is None


@given(st.integers(1, 10_000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_interval_holds_the_share_and_stays_between_nothing_and_all(pair: tuple[int, int]) -> None:
    share = Share(part=pair[0], of=pair[1])
    assert share.interval is not None
    assert share.value is not None
    low, high = share.interval
    assert 0 <= low <= share.value + 1e-12
    assert share.value - 1e-12 <= high <= 1


@given(st.integers(1, 1_000))
def test_more_votes_of_the_same_kind_narrow_the_interval(half: int) -> None:
    few, many = Share(part=half, of=2 * half).interval, Share(part=half + 1, of=2 * half + 2).interval
    assert few is not None
    assert many is not None
    assert many[1] - many[0] < few[1] - few[0]


def test_no_measurement_has_no_median() -> None:
    assert spread([]) == Spread(n=0, median=None, p95=None)


def test_one_measurement_is_its_own_median_and_percentile() -> None:
    assert spread([7]) == Spread(n=1, median=7.0, p95=7.0)


@given(st.lists(st.integers(0, 120_000), min_size=1))
def test_the_order_of_measurements_does_not_matter(values: list[int]) -> None:
    measured = spread(values)
    assert measured == spread(sorted(values))
    assert measured.median is not None
    assert measured.p95 is not None
    assert min(values) <= measured.median <= measured.p95 <= max(values)


def test_the_cost_of_one_leaves_out_what_has_no_price() -> None:
    assert Cost(micro_euro=300, priced=3, unpriced=7).each == 100
    assert Cost(unpriced=7).each is None
