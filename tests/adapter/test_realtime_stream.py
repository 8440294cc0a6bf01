"""The iterator over events: its bound, its ends, and that nothing is left behind."""

from __future__ import annotations

import gc
import threading

import pytest

from pykis.adapter.event_stream import EventStream
from pykis.clock import SystemClock
from pykis.errors import KisSubscriptionError


class Held:
    """A subscription that remembers its callback."""

    def __init__(self):
        self.closed = False
        self.error = None
        self.put = None

    def subscribe(self, callback):
        self.put = callback
        return self

    def close(self):
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()


@pytest.fixture
def held():
    return Held()


@pytest.fixture
def stream(held):
    return EventStream(held.subscribe, clock=SystemClock(), bound=3, timeout=5.0)


def test_events_come_in_order_and_the_oldest_is_dropped_past_the_bound(held, stream):
    for number in range(5):
        held.put(number)
    assert [next(stream), next(stream), next(stream)] == [2, 3, 4]
    assert stream.dropped == 2


def test_a_loop_that_breaks_closes_it(held, stream):
    held.put(1)
    for event in stream:
        assert event == 1
        break
    gc.collect()
    assert held.closed
    assert stream.closed


def test_a_loop_that_raises_closes_it(held, stream):
    held.put(1)
    with pytest.raises(ZeroDivisionError), stream:
        max(event / 0 for event in stream)
    assert held.closed


def test_it_ends_at_the_time_out(held):
    stream = EventStream(held.subscribe, clock=SystemClock(), bound=3, timeout=0.05)
    assert list(stream) == []
    assert held.closed


def test_closing_it_ends_a_loop_that_waits(held):
    stream = EventStream(held.subscribe, clock=SystemClock(), bound=3, timeout=None)
    found = []
    loop = threading.Thread(target=lambda: found.extend(stream))
    loop.start()
    held.put(7)
    stream.close()
    loop.join(5)
    assert not loop.is_alive()
    assert found in ([], [7])


def test_what_is_kept_can_be_read_after_the_end(held, stream):
    held.put(1)
    held.closed = True
    assert list(stream) == [1]


def test_an_end_that_kis_made_is_an_error(held, stream):
    held.closed = True
    held.error = KisSubscriptionError("OPSP8992", "invalid tr_key")
    with pytest.raises(KisSubscriptionError):
        next(stream)


def test_it_shows_what_it_streams_and_what_was_dropped(held, stream):
    assert repr(stream) == f"<EventStream of {held!r}>"
    for event in range(5):
        held.put(event)
    assert repr(stream) == f"<EventStream of {held!r}, 2 dropped>"


def test_a_bound_of_nothing_is_refused(held):
    with pytest.raises(ValueError, match="1 or more"):
        EventStream(held.subscribe, clock=SystemClock(), bound=0, timeout=None)
