"""What comes over the wire: garbage, several records, notices, and more than callbacks can take."""

from __future__ import annotations

import logging
import random
import threading

import pytest

from pykis.record import Frame, dec, text
from pykis.wire import encrypt

TRADE, BOOK, STATUS, NOTICE = "H0STCNT0", "H0STASP0", "H0STMKO0", "H0STCNI9"

NOTICE_NAMES = tuple(f"N{number}" for number in range(1, 27))


class Notice(Frame, layout=NOTICE_NAMES):
    """An execution notice."""

    least_width = 26
    number: str = text("N3")
    exchange: str = text("N20")
    popup: str = text("N21")
    price = dec("N26")


class Status(Frame, layout=("SYMBOL", "CODE")):
    """A feed of which nothing may be lost."""

    droppable = False
    code: str = text("CODE")


def frame(symbol, *values, tr_id=TRADE, count="001"):
    return f"0|{tr_id}|{count}|{symbol}^090000^" + "^".join(map(str, values))


def test_ten_thousand_frames_with_garbage_among_them(kis, make, tick, until, caplog):
    dice = random.Random(7)
    rubbish = [
        "", "0", "0|", "|||", "0|H0STCNT0|001", "0|H0STCNT0|abc|005930^1^2^3", "0|H0STCNT0|000|005930^1^2^3",
        "2|H0STCNT0|001|005930^1^2^3", "0|H0STCNT0|003|005930^1^2^3", "1|H0STCNT0|001|notbase64", "{", "[1,2]",
        '{"header":{}}', '{"header":{"tr_id":"H0STCNT0"}}', "\x00\xff", "null", '"x"', "체결", "0|H0STCNT0|-1|x",
    ]  # fmt: skip
    texts, good, bad = [], 0, 0
    for number in range(10_000):
        if dice.random() < 0.1:
            texts.append(dice.choice(rubbish))
            bad += 1
        else:
            texts.append(frame("005930", number, 1))
            good += 1
    prices = []
    stream = make(backlog=20_000)
    stream.subscribe(TRADE, "005930", tick, lambda event: prices.append(int(event.price)))
    with caplog.at_level(logging.WARNING, "pykis.stream"):
        kis.push(*texts)
        until(lambda: len(prices) == good and stream.health().garbage == bad)
    assert prices == sorted(prices)
    assert stream.connected
    assert stream.health().connects == 1
    assert len(caplog.records) <= 2


def test_a_frame_of_several_records_whatever_its_width(kis, make, tick, until):
    seen = []
    stream = make()
    stream.subscribe(TRADE, "005930", tick, seen.append)
    stream.subscribe(TRADE, "000660", tick, seen.append)
    kis.push(
        f"0|{TRADE}|003|005930^090000^1^1^x^000660^090000^2^2^y^005930^090001^3^3^z",
        f"0|{TRADE}|1|005930^090000^4^4",
    )
    until(lambda: len(seen) == 4)
    assert [(event.symbol, int(event.price)) for event in seen] == [
        ("005930", 1),
        ("000660", 2),
        ("005930", 3),
        ("005930", 4),
    ]
    assert seen[0].raw[-1] == "x"


def test_a_record_that_was_cut_short_is_garbage(kis, make, until):
    class Wide(Frame, layout=("SYMBOL", "TIME", "PRICE")):
        least_width = 3

    seen = []
    stream = make()
    stream.subscribe(TRADE, "005930", Wide, seen.append)
    kis.push(f"0|{TRADE}|001|005930^0900", frame("005930", 5))
    until(lambda: seen)
    assert stream.health().garbage == 1
    assert seen[0].wire("PRICE") == "5"


LIVE = "@1234567^1234567801^0018424200^^02^0^01^0^004090^1^0^094801^0^1^1^91259^1^name^^2^Y^^10^^issue^"
PAPER = "tester^1234567801^0000005008^^02^0^00^0^069500^1^43295^144700^0^2^2^00950^1^name^1Y^10^^issue^000044000"


@pytest.mark.parametrize(
    ("tr_id", "plain", "number", "exchange"),
    [("H0STCNI0", LIVE, "0018424200", "2"), ("H0STCNI9", PAPER, "0000005008", "1")],
)
def test_notices_are_decrypted_and_widened(kis, make, until, tr_id, plain, number, exchange):
    seen = []
    stream = make()
    stream.subscribe(tr_id, "tester", Notice, seen.append, encrypted=True)
    kis.push(f"1|{tr_id}|001|{encrypt(plain, kis.key, kis.iv)}", f"0|{tr_id}|001|{plain}")
    until(lambda: len(seen) == 2)
    for event in seen:
        assert len(event.raw) == 26
        assert (event.number, event.exchange, event.popup) == (number, exchange, "Y")


def test_a_new_link_brings_a_new_key_for_notices(kis, make, until):
    seen = []
    stream = make()
    stream.subscribe(NOTICE, "tester", Notice, seen.append, encrypted=True)
    old = (kis.key, kis.iv)
    kis.push(f"1|{NOTICE}|001|{encrypt(PAPER, *old)}")
    until(lambda: len(seen) == 1)
    kis.key, kis.iv = "z" * 32, "fedcba9876543210"
    kis.drop()
    until(lambda: len(kis.sockets) == 2 and stream.wait_connected(5))
    kis.push(f"1|{NOTICE}|001|{encrypt(PAPER, *old)}", f"1|{NOTICE}|001|{encrypt(PAPER, kis.key, kis.iv)}")
    until(lambda: len(seen) == 2)
    assert stream.health().garbage == 1


class Jam:
    """A callback that blocks at its first event until it is let go."""

    def __init__(self):
        self.entered, self.release = threading.Event(), threading.Event()

    def __call__(self, event):
        self.entered.set()
        assert self.release.wait(30)


def test_a_blocked_callback_costs_the_older_prices_and_nothing_else(kis, make, tick, until):
    jam = Jam()
    prices, codes, notices, gaps = [], [], [], []
    stream = make(backlog=50)
    stream.on_gap(lambda start, end: gaps.append((start, end)))
    stream.subscribe(TRADE, "999999", tick, jam)
    for symbol in ("005930", "000660"):
        stream.subscribe(TRADE, symbol, tick, lambda event: prices.append((event.symbol, int(event.price))))
    stream.subscribe(STATUS, "005930", Status, lambda event: codes.append(event.code))
    stream.subscribe(NOTICE, "tester", Notice, lambda event: notices.append(event.number), encrypted=True)
    kis.push(frame("999999", 0, 0))
    assert jam.entered.wait(5)
    for number in range(1000):
        kis.push(frame("005930", number, 1), frame("000660", number, 1))
        if number % 100 == 0:
            kis.push(f"0|{STATUS}|001|005930^{number}", f"1|{NOTICE}|001|{encrypt(PAPER, kis.key, kis.iv)}")
    kis.push("0|H0STCNT0|001|nobody^1^1^1")
    until(lambda: stream.health().received == 2000 + 20 + 2)
    health = stream.health()
    assert health.queue_depth <= 50 + 20 + 1 + 2
    assert health.connected
    kis.drop()
    until(lambda: len(kis.sockets) == 2 and stream.wait_connected(5))
    jam.release.set()
    until(lambda: gaps)
    assert codes == [str(number) for number in range(0, 1000, 100)]
    assert len(notices) == 10
    assert prices[-2:] == [("005930", 999), ("000660", 999)]
    for symbol in ("005930", "000660"):
        mine = [price for of, price in prices if of == symbol]
        assert mine == sorted(set(mine))
    assert stream.health().dropped == 2000 - len(prices) + 1
    kis.push(frame("005930", 12345, 1))
    until(lambda: prices[-1] == ("005930", 12345))
    assert stream.health().queue_depth == 0


def test_what_was_kept_aside_comes_in_the_order_of_arrival(kis, make, tick, until):
    gate, entered, seen = threading.Semaphore(0), threading.Semaphore(0), []

    def wait(event):
        entered.release()
        assert gate.acquire(timeout=30)

    stream = make(backlog=3)
    stream.subscribe(TRADE, "999999", tick, wait)
    for symbol in ("A", "B"):
        stream.subscribe(TRADE, symbol, tick, lambda event: seen.append((event.symbol, int(event.price))))

    def push(*texts):
        before = stream.health().received
        kis.push(*texts)
        until(lambda: stream.health().received == before + len(texts))

    def step():
        gate.release()
        assert entered.acquire(timeout=30)

    push(frame("999999", 0, 0))
    assert entered.acquire(timeout=30)
    push(frame("999999", 0, 0), frame("999999", 0, 0), frame("A", 1, 1))  # three wait
    push(frame("A", 2, 1))  # from here on the newest of each key is kept aside
    step()
    step()  # room again, but what is kept aside must not be overtaken
    push(frame("A", 3, 1), frame("B", 4, 1), frame("A", 5, 1))
    gate.release(1)
    until(lambda: len(seen) == 3)
    push(frame("A", 6, 1))
    until(lambda: len(seen) == 4)
    assert seen == [("A", 1), ("B", 4), ("A", 5), ("A", 6)]
    assert stream.health().dropped == 2
