"""A stream in bad weather: drops, silence, refusals, storms. Nothing here waits for real time."""

from __future__ import annotations

import logging
import random
import threading
from datetime import timedelta

import pytest

from pykis.client.stream import Stream
from pykis.clock import VirtualClock
from pykis.errors import KisAuthenticationError, KisNetworkError, KisSubscriptionError, KisTimeoutError

TRADE = "H0STCNT0"


def frame(symbol, price):
    return f"0|{TRADE}|001|{symbol}^090000^{price}^1"


def back(kis, stream, number):
    """Whether the link number so-and-so stands."""
    return len(kis.sockets) >= number and stream.wait_connected(0.01)


def test_a_drop_is_repaired_in_order_with_a_new_key_and_announced(kis, make, tick, until):
    order = []
    stream = make()
    stream.on_gap(lambda start, end: order.append((start, end)))
    for symbol in ("000003", "000001", "000002"):
        stream.subscribe(TRADE, symbol, tick, lambda event: order.append(int(event.price)))
    kis.push(frame("000001", 1))
    until(lambda: order == [1])
    kis.drop()
    until(lambda: back(kis, stream, 2))
    kis.push(frame("000001", 2))
    until(lambda: len(order) == 3)
    assert kis.registered == [(TRADE, "000003"), (TRADE, "000001"), (TRADE, "000002")]
    assert kis.socket.approval == "approval-2"
    assert order[0] == 1
    assert order[2] == 2
    start, end = order[1]
    assert start.utcoffset() == end.utcoffset() == timedelta(hours=9)
    assert timedelta(0) <= end - start < timedelta(seconds=10)
    health = stream.health()
    assert (health.reconnects, health.gaps) == (1, 1)
    assert "dropped" in health.last_error


def test_a_gap_watch_can_be_closed(kis, make, tick, until):
    gaps = []
    stream = make()
    watch = stream.on_gap(lambda start, end: gaps.append(start))
    kept = stream.on_gap(lambda start, end: gaps.append("kept"))
    stream.subscribe(TRADE, "005930", tick, print)
    watch.close()
    kis.drop()
    until(lambda: gaps)
    assert gaps == ["kept"]
    assert watch.closed
    assert not kept.closed


def test_a_silent_link_is_dead(kis, make, tick, until):
    stream = make(silence=0.3)
    stream.subscribe(TRADE, "005930", tick, print)
    until(lambda: len(kis.sockets) == 2 and stream.wait_connected(0.1))
    assert "no sign of life for 0.3 s" in stream.health().last_error
    assert kis.sockets[0].closed


def test_any_text_is_a_sign_of_life(kis, make, tick, until):
    stream = make(silence=0.6)
    stream.subscribe(TRADE, "005930", tick, print)
    pause = threading.Event()
    for _ in range(12):
        kis.push('{"header":{"tr_id":"PINGPONG","datetime":"20261121100000"}}')
        pause.wait(0.1)
    assert len(kis.sockets) == 1


def test_thirty_drops_leave_the_subscriptions_whole_and_connects_few(kis, make, tick, until):
    window, most = 0.4, 10
    stream = make(connects=most, connects_window=window, backoff=0.001, backoff_max=0.01)
    wanted = [(TRADE, f"{number:06d}") for number in range(20)]
    for tr_id, symbol in wanted:
        stream.subscribe(tr_id, symbol, tick, print)
    for drop in range(30):
        seen = len(kis.sockets)
        kis.drop()
        until(lambda seen=seen: len(kis.sockets) > seen, 20)
        if drop % 3 == 0:
            until(lambda: stream.wait_connected(0.1))
    until(lambda: stream.wait_connected(0.1) and len(kis.registered) == 20)
    assert kis.registered == wanted
    assert len(kis.connects) == 31
    for first, last in zip(kis.connects, kis.connects[most:], strict=False):
        assert last - first >= window * 0.98


def test_the_first_link_that_cannot_be_made_is_an_error_at_once(kis, make, tick, network_down):
    stream = make()
    kis.down = network_down
    with pytest.raises(KisNetworkError, match="nobody is there"):
        stream.subscribe(TRADE, "005930", tick, print)
    assert stream.health().subscriptions == 0
    kis.down = None
    stream.subscribe(TRADE, "005930", tick, print)
    assert stream.health().gaps == 0


def test_an_outage_is_waited_out_and_a_new_subscriber_has_a_time_out(kis, make, tick, until, network_down):
    stream = make(ack_timeout=0.3)
    stream.subscribe(TRADE, "005930", tick, print)
    kis.down = network_down
    kis.drop()
    until(lambda: not stream.connected)
    with pytest.raises(KisTimeoutError, match="nobody is there"):
        stream.subscribe(TRADE, "000660", tick, print)
    kis.down = None
    until(lambda: back(kis, stream, 2))
    assert kis.registered == [(TRADE, "005930")]


def test_a_key_in_use_at_the_first_connect_is_an_error(kis, make, tick):
    kis.busy = 1
    stream = make()
    with pytest.raises(KisSubscriptionError, match="another program") as refused:
        stream.subscribe(TRADE, "005930", tick, print)
    assert refused.value.msg_cd == "OPSP8996"
    assert kis.sockets[0].closed
    stream.subscribe(TRADE, "005930", tick, print)


def test_a_key_in_use_after_our_own_drop_is_tried_with_patience(kis, make, tick, until):
    stream = make()
    for symbol in ("005930", "000660", "000270"):
        stream.subscribe(TRADE, symbol, tick, print)
    kis.busy = 5
    kis.drop()
    until(lambda: back(kis, stream, 7))
    assert kis.registered == [(TRADE, "005930"), (TRADE, "000660"), (TRADE, "000270")]
    assert len(kis.sockets) == 7
    assert all(len(socket.sent) == 1 for socket in kis.sockets[1:6])  # one question a link, not one for each


def test_patience_ends(kis, make, tick, until):
    stream = make(patience=0.1, ack_timeout=5.0)
    stream.subscribe(TRADE, "005930", tick, print)
    kis.busy = 1_000_000
    kis.drop()
    until(lambda: len(kis.sockets) > 8)
    with pytest.raises(KisSubscriptionError, match="OPSP8996"):
        stream.subscribe(TRADE, "000660", tick, print)
    kis.busy = 0
    until(lambda: stream.wait_connected(0.1))
    assert kis.registered == [(TRADE, "005930")]  # what stood before is still wanted


def test_a_refused_approval_key_is_replaced_once(kis, make, tick):
    kis.refuse_keys = 1
    stream = make()
    stream.subscribe(TRADE, "005930", tick, print)
    assert kis.approvals == 2
    assert kis.socket.approval == "approval-2"


def test_a_second_refusal_of_the_approval_key_is_an_error_in_words(kis, make, tick):
    kis.refuse_keys = 2
    stream = make()
    with pytest.raises(KisSubscriptionError, match="not even a new one") as refused:
        stream.subscribe(TRADE, "005930", tick, print)
    assert refused.value.msg_cd == "OPSP0011"
    assert kis.approvals == 2


def test_what_the_approval_raises_reaches_the_first_subscriber(kis, make, tick, monkeypatch):
    def refuse():
        raise KisAuthenticationError("KIS refuses the app key")

    monkeypatch.setattr(kis, "approve", refuse)
    with pytest.raises(KisAuthenticationError):
        make().subscribe(TRADE, "005930", tick, print)
    assert not kis.connects


def test_a_mistake_of_ours_is_logged_and_the_link_is_made_again(kis, make, tick, until, caplog):
    stream = make()
    stream.subscribe(TRADE, "005930", tick, print)
    kis.down = ZeroDivisionError("a bug")
    with caplog.at_level(logging.ERROR, "pykis.stream"):
        kis.drop()
        until(lambda: "a bug" in caplog.text)
    kis.down = None
    until(lambda: back(kis, stream, 2))


def test_a_key_that_kis_no_longer_knows_ends_its_subscription_alone(kis, make, tick, until):
    stream = make()
    gone = stream.subscribe(TRADE, "000001", tick, print)
    kept = stream.subscribe(TRADE, "000002", tick, print)
    kis.refuse["000001"] = ("OPSP8992", "invalid tr_key")
    kis.drop()
    until(lambda: gone.closed)
    until(lambda: back(kis, stream, 2))
    assert gone.error.msg_cd == "OPSP8992"
    assert not kept.closed
    assert kis.registered == [(TRADE, "000002")]


def test_a_refusal_that_may_pass_is_tried_again(kis, make, tick, until):
    stream = make(ack_timeout=0.2)
    held = stream.subscribe(TRADE, "000001", tick, print)
    stream.subscribe(TRADE, "000002", tick, print)
    kis.refuse["000001"] = ("OPSP0009", "mci send failed")
    kis.drop()
    until(lambda: len(kis.sockets) == 2 and kis.registered == [(TRADE, "000002")])
    assert not held.closed
    kis.refuse.clear()
    until(lambda: len(kis.registered) == 2)
    assert len(kis.sockets) == 2


def test_many_threads_subscribe_and_unsubscribe_during_reconnects(kis, make, tick, until):
    stream = make(ack_timeout=20.0)
    anchor = stream.subscribe(TRADE, "999999", tick, print)
    wanted: list[set[str]] = [set() for _ in range(8)]
    failures: list[Exception] = []
    done = threading.Event()

    def churn(number: int) -> None:
        dice = random.Random(number)
        held = {}
        try:
            while len(kis.sockets) < 15:
                symbol = f"{number}{dice.randrange(5):05d}"  # five of its own: forty and the anchor are the most
                if symbol in held:
                    held.pop(symbol).close()
                else:
                    held[symbol] = stream.subscribe(TRADE, symbol, tick, print)
        except Exception as error:  # noqa: BLE001 - shown by the assertion below
            failures.append(error)
        wanted[number] = set(held)

    def storm() -> None:
        while not done.wait(0.03):
            kis.drop()

    threads = [threading.Thread(target=churn, args=(number,)) for number in range(8)]
    weather = threading.Thread(target=storm)
    for thread in (*threads, weather):
        thread.start()
    for thread in threads:
        thread.join(50)
    done.set()
    weather.join(5)
    assert not failures
    expected = {(TRADE, symbol) for mine in wanted for symbol in mine} | {(TRADE, "999999")}
    until(lambda: stream.wait_connected(0.1) and set(kis.registered) == expected)
    assert len(kis.registered) == len(expected)
    assert stream.health().subscriptions == len(expected)
    assert not anchor.closed
    assert stream.health().gaps > 0


def test_the_defaults_in_simulated_time(kis, tick, until):
    """Ninety seconds of silence, a time-out of ten, on a clock that only the socket moves."""
    clock = VirtualClock(1_795_395_600.0)
    started = threading.Event()

    class Patient:
        """Passes simulated time instead of waiting."""

        def __init__(self, socket):
            self.socket = socket
            self.send, self.close = socket.send, socket.close

        def receive(self, timeout):
            found = self.socket.receive(0.001)
            if found is None and started.is_set():
                clock.advance(timeout)
            return found

    stream = Stream(connect=lambda: Patient(kis.connect()), approve=kis.approve, clock=clock)
    gaps = []
    try:
        stream.on_gap(lambda start, end: gaps.append((start, end)))
        stream.subscribe(TRADE, "005930", tick, print)
        since = clock.time()
        started.set()
        until(lambda: gaps)
        start, end = gaps[0]
        assert start.timestamp() == pytest.approx(since, abs=2)
        assert 90 <= (end - start).total_seconds() <= 95
        assert "no sign of life for 90 s" in stream.health().last_error
    finally:
        stream.close()
