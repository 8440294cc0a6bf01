"""A stream in good weather: registrations, callbacks, filters, priorities, the bound, closing."""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
import warnings

import pytest

from pykis.errors import KisClosedError, KisSubscriptionError, KisTimeoutError, KisValidationError

TRADE = "H0STCNT0"


def frame(symbol, price, qty=1, tr_id=TRADE):
    return f"0|{tr_id}|001|{symbol}^090000^{price}^{qty}"


def test_making_a_stream_does_nothing(kis, make):
    before = threading.active_count()
    make()
    assert kis.approvals == 0
    assert not kis.connects
    assert threading.active_count() == before


def test_a_registration_is_written_as_kis_wants_it_and_acknowledged(kis, make, tick):
    stream = make()
    stream.subscribe(TRADE, "005930", tick, print)
    assert json.loads(kis.socket.sent[0]) == {
        "header": {"approval_key": "approval-1", "custtype": "P", "tr_type": "1", "content-type": "utf-8"},
        "body": {"input": {"tr_id": TRADE, "tr_key": "005930"}},
    }
    assert kis.registered == [(TRADE, "005930")]
    assert stream.connected
    assert stream.wait_connected(1)


def test_events_reach_their_callback_on_the_dispatch_thread(kis, make, tick, until):
    seen = []
    stream = make()
    stream.subscribe(TRADE, "005930", tick, lambda event: seen.append((threading.current_thread().name, event)))
    kis.push(frame("005930", 70_000, 12), frame("000660", 1))
    until(lambda: seen)
    name, event = seen[0]
    assert name == "pykis-dispatch"
    assert (event.symbol, event.price, event.qty, event.tr_id) == ("005930", 70_000, 12, TRADE)
    assert event.received > 1e9
    assert len(seen) == 1


def test_a_registration_is_shared_and_ends_with_its_last_callback(kis, make, tick, until):
    stream = make()
    first = stream.subscribe(TRADE, "005930", tick, print)
    second = stream.subscribe(TRADE, "005930", tick, print)
    assert len(kis.socket.sent) == 1
    first.close()
    first.close()
    assert first.closed
    assert kis.registered == [(TRADE, "005930")]
    with second:
        pass
    until(lambda: kis.registered == [])
    assert json.loads(kis.socket.sent[-1])["header"]["tr_type"] == "2"
    assert stream.health().subscriptions == 0


def test_one_key_can_be_read_as_two_records(kis, make, tick, until):
    class Raw(tick, layout=("A", "B", "C", "D")):
        pass

    seen = []
    stream = make()
    stream.subscribe(TRADE, "005930", tick, seen.append)
    stream.subscribe(TRADE, "005930", Raw, seen.append)
    kis.push(frame("005930", 1))
    until(lambda: len(seen) == 2)
    assert [type(event) for event in seen] == [tick, Raw]


def test_filters_and_priorities(kis, make, tick, until):
    seen = []
    stream = make()
    stream.subscribe(TRADE, "005930", tick, lambda event: seen.append("plain"))
    stream.subscribe(TRADE, "005930", tick, lambda event: seen.append("first"), priority=5)
    stream.subscribe(TRADE, "005930", tick, lambda event: seen.append("big"), where=lambda event: event.qty > 10)
    stream.subscribe(TRADE, "005930", tick, lambda event: seen.append("last"), priority=-1)
    kis.push(frame("005930", 1, 5), frame("005930", 1, 50))
    until(lambda: len(seen) == 7)
    assert seen == ["first", "plain", "last", "first", "plain", "big", "last"]


def test_the_42nd_is_refused_before_the_wire(kis, make, tick):
    stream = make()
    held = [stream.subscribe(TRADE, f"{number:06d}", tick, print) for number in range(41)]
    with pytest.raises(KisSubscriptionError, match="41 feeds") as refused:
        stream.subscribe("H0STASP0", "005930", tick, print)
    assert refused.value.msg_cd == "OPSP0008"
    assert len(kis.socket.sent) == 41
    stream.subscribe(TRADE, "000007", tick, print)  # one that is registered already takes no place
    held[3].close()
    stream.subscribe("H0STASP0", "005930", tick, print)
    assert len(kis.registered) == 41
    assert stream.health().subscriptions == 41


def test_a_refusal_of_kis_reaches_the_subscriber(kis, make, tick, until):
    stream = make()
    kis.refuse["XXXXXX"] = ("OPSP8992", "invalid tr_key")
    with pytest.raises(KisSubscriptionError, match="six-digit symbol") as refused:
        stream.subscribe(TRADE, "XXXXXX", tick, print)
    assert refused.value.msg_cd == "OPSP8992"
    assert stream.health().subscriptions == 0
    stream.subscribe(TRADE, "005930", tick, print)
    assert kis.registered == [(TRADE, "005930")]


def test_an_answer_that_does_not_come_is_a_time_out(kis, make, tick, until):
    stream = make(ack_timeout=0.15)
    stream.subscribe(TRADE, "000660", tick, print)
    kis.mute += ["005930"] * 3
    with pytest.raises(KisTimeoutError, match="did not acknowledge H0STCNT0 005930"):
        stream.subscribe(TRADE, "005930", tick, print)
    assert stream.health().subscriptions == 1
    kis.mute.clear()
    stream.subscribe(TRADE, "000270", tick, print)
    until(lambda: sorted(kis.registered) == [(TRADE, "000270"), (TRADE, "000660")])


@pytest.mark.parametrize(("tr_id", "key"), [(TRADE, ""), ("", "005930")])
def test_a_blank_key_is_refused(make, tick, tr_id, key):
    with pytest.raises(KisValidationError, match="blank"):
        make().subscribe(tr_id, key, tick, print)


def test_a_registration_whose_answer_was_lost_is_sent_again(kis, make, tick, until):
    stream = make(ack_timeout=0.3)
    stream.subscribe(TRADE, "005930", tick, print)
    kis.mute.append("005930")
    kis.drop()
    until(lambda: len(kis.sockets) == 2 and kis.registered == [(TRADE, "005930")])
    assert stream.wait_connected(5)


def test_pingpong_is_answered_while_a_callback_blocks(kis, make, tick, until):
    release, entered = threading.Event(), threading.Event()

    def slow(event):
        entered.set()
        release.wait(20)

    make().subscribe(TRADE, "005930", tick, slow)
    kis.push(frame("005930", 1))
    assert entered.wait(5)
    ping = '{"header":{"tr_id":"PINGPONG","datetime":"20261121100000"}}'
    kis.push(ping)
    until(lambda: kis.socket.sent[-1] == ping)
    release.set()


def test_a_callback_that_raises_is_logged_and_counted_and_the_others_run(kis, make, tick, until, caplog):
    seen = []

    def broken(event):
        raise RuntimeError("a user's mistake")

    def leaving(event):
        sys.exit(3)

    stream = make()
    stream.subscribe(TRADE, "005930", tick, broken, priority=2)
    stream.subscribe(TRADE, "005930", tick, print, where=broken, priority=1)
    stream.subscribe(TRADE, "005930", tick, leaving, priority=1)
    stream.subscribe(TRADE, "005930", tick, seen.append)
    with caplog.at_level(logging.WARNING, "pykis.stream"):
        kis.push(*(frame("005930", price) for price in range(1, 101)))
        until(lambda: len(seen) == 100)
    assert stream.health().callback_errors == 300
    lines = [record for record in caplog.records if "raised" in record.message]
    assert len(lines) == 1  # once in ten seconds, not three hundred times
    assert "a user's mistake" in caplog.text


def test_a_callback_may_subscribe_and_close(kis, make, tick, until):
    stream = make()
    inner = []

    def opening(event):
        inner.append(stream.subscribe(TRADE, "000660", tick, print))
        outer.close()

    outer = stream.subscribe(TRADE, "005930", tick, opening)
    kis.push(frame("005930", 1))
    until(lambda: kis.registered == [(TRADE, "000660")])
    assert outer.closed
    assert not inner[0].closed


def test_a_refusal_of_what_a_callback_subscribed_closes_it(kis, make, tick, until):
    stream = make()
    inner = []
    kis.refuse["XXXXXX"] = ("OPSP8992", "invalid tr_key")
    stream.subscribe(TRADE, "005930", tick, lambda event: inner.append(stream.subscribe(TRADE, "XXXXXX", tick, print)))
    kis.push(frame("005930", 1))
    until(lambda: inner and inner[0].closed)
    assert inner[0].error.msg_cd == "OPSP8992"


def test_feed_decodes_on_this_thread(kis, make, tick):
    seen = []
    stream = make()
    stream.subscribe(TRADE, "005930", tick, lambda event: seen.append((threading.current_thread(), event)))
    stream.feed(frame("005930", 70_000), received=123.0)
    assert seen[0][0] is threading.current_thread()
    assert seen[0][1].received == 123.0


def test_closing_ends_threads_and_subscriptions(kis, make, tick):
    before = threading.active_count()
    stream = make()
    subscription = stream.subscribe(TRADE, "005930", tick, print)
    stream.close()
    stream.close()
    assert threading.active_count() == before
    assert subscription.closed
    assert kis.socket.closed
    assert not stream.connected
    assert not stream.wait_connected(0.05)
    with pytest.raises(KisClosedError):
        stream.subscribe(TRADE, "005930", tick, print)


def test_a_callback_may_close_the_stream(kis, make, tick, until):
    before = threading.active_count()
    stream = make()
    stream.subscribe(TRADE, "005930", tick, lambda event: stream.close())
    kis.push(frame("005930", 1))
    until(lambda: threading.active_count() == before)
    assert not stream.connected


def test_closing_wakes_a_subscriber_that_waits(kis, make, tick, until):
    stream = make(ack_timeout=30.0)
    kis.mute.append("005930")
    caught = []

    def wait():
        try:
            stream.subscribe(TRADE, "005930", tick, print)
        except KisClosedError as error:
            caught.append(error)

    waiter = threading.Thread(target=wait)
    waiter.start()
    until(lambda: kis.sockets and kis.socket.sent)
    stream.close()
    waiter.join(5)
    assert caught


def test_health_tells_what_happened(kis, make, tick, until):
    seen = []
    stream = make()
    assert stream.health().last_frame_age is None
    stream.subscribe(TRADE, "005930", tick, seen.append)
    kis.push(frame("005930", 1), frame("005930", 2), "rubbish")
    until(lambda: len(seen) == 2 and stream.health().garbage == 1)
    health = stream.health()
    assert health.connected
    assert (health.received, health.delivered, health.dropped, health.connects) == (2, 2, 0, 1)
    assert 0 <= health.last_frame_age < 5
    assert health.last_error == ""


def test_no_log_line_shows_an_hts_id_or_a_key(kis, make, tick, until, caplog):
    stream = make()
    with caplog.at_level(logging.DEBUG, "pykis.stream"):
        stream.subscribe("H0STCNI9", "my-hts-id", tick, print, encrypted=True)
        kis.push("1|H0STCNI9|001|!!!", '{"header":{"tr_id":"H0STCNI9","tr_key":"my-hts-id"')
        until(lambda: stream.health().garbage == 2)
    assert "register H0STCNI9" in caplog.text
    for secret in ("my-hts-id", kis.key, kis.iv, "approval-1"):
        assert secret not in caplog.text


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_child_starts_afresh(kis, make, tick):
    stream = make()
    subscription = stream.subscribe(TRADE, "005930", tick, print)
    sent = len(kis.socket.sent)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # a fork beside threads is the point
        child = os.fork()
    if child == 0:
        code = 1
        try:
            good = not stream.connected and stream.health().subscriptions == 0 and subscription.closed
            stream.subscribe(TRADE, "000660", tick, print)
            good = good and kis.registered == [(TRADE, "000660")] and len(kis.sockets) == 2
            good = good and not kis.sockets[0].closed
            stream.close()
            code = 0 if good else 2
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert stream.connected
    assert not subscription.closed
    assert len(kis.socket.sent) == sent
