from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pykis.client.health import ClockSkew


def test_nothing_is_known_at_first() -> None:
    skew = ClockSkew()
    assert skew.estimate is None
    assert skew.uncertainty is None


@given(
    st.floats(-100.0, 100.0),
    st.lists(st.tuples(st.floats(0.01, 20.0), st.floats(0.0, 2.0), st.floats(0.0, 1.0)), min_size=1, max_size=40),
)
def test_the_truth_is_within_what_it_says(offset: float, exchanges: list[tuple[float, float, float]]) -> None:
    skew = ClockSkew()
    now = 1_000_000.25
    for pause, took, part in exchanges:
        now += pause
        written = now + took * part + offset
        skew.measure(float(int(written)), now, now + took)
        now += took
    assert skew.estimate is not None
    assert skew.uncertainty is not None
    assert abs(skew.estimate - offset) <= skew.uncertainty + 1e-6


def test_many_answers_make_it_sharp_and_a_set_clock_starts_anew() -> None:
    skew = ClockSkew()
    for index in range(50):
        at = 1000.0 + index * 0.37
        skew.measure(float(int(at + 5.0)), at, at + 0.02)
    assert skew.uncertainty is not None
    assert skew.uncertainty < 0.1
    skew.measure(float(int(1100.0 - 60.0)), 1100.0, 1100.02)
    assert skew.estimate is not None
    assert -60.6 < skew.estimate < -59.0
