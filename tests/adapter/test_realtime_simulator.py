"""Listening over real sockets to the simulator, in good weather and in bad: what a user would see."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests

from pykis.adapter.events import PriceEvent
from pykis.client.stream import Stream, StreamSettings
from pykis.client.websocket_socket import open_websocket
from pykis.errors import KisSubscriptionError, KisUnsupportedError
from pykis.kis import PyKis
from pykis.limit import Rate
from pykis.message import Socket
from pykis.session import SessionSettings
from pykis.simulator import Fault, Simulator, SimulatorServer

pytest.importorskip("aiohttp", reason="the simulator's server needs the extra `simulator`")

QUICK = StreamSettings(
    poll=0.05, backoff=0.02, backoff_max=0.1, connects=1000, ack_timeout=10.0, silence=30.0, patience=20.0
)
FRAME = (
    "005930^{hour}^{price}^2^500^0.72^70023.83^69500^72400^69300^70100^70000^{qty}^3052507^219853241700^5105^6937^1832"
    "^84.90^1366314^1159996^1^0.39^20.28^090020^5^-200^090820^5^-500^092619^2^200^20261120^20^N^65945^216924^1118750"
    "^2199206^0.05^2424142^125.92^0^^72100^2"
)


def trade(price: int, qty: int = 1) -> str:
    return "0|H0STCNT0|001|" + FRAME.format(hour="100000", price=price, qty=qty)


def until(condition: Callable[[], object], timeout: float = 20.0) -> None:
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "it did not come to pass in time"
        time.sleep(0.005)


class World:
    """A simulator on real ports, and one that listens to it."""

    def __init__(self, server: SimulatorServer, kis: PyKis) -> None:
        self.server = server
        self.kis = kis

    def arm(self, tr_id: str, kind: str, **more: object) -> None:
        self.server.call(lambda: self.server.simulator.faults.add(Fault(tr_id, kind, **more)))

    def push(self, *texts: str) -> None:
        self.server.call(lambda: [self.server.simulator.push(text) for text in texts])

    def drop(self) -> int:
        return self.server.call(self.server.simulator.drop_sockets)

    def now(self) -> float:
        return self.server.call(self.server.now)

    def answered(self) -> float:
        """When the newest session was last heard."""
        return self.server.call(lambda: self.server.simulator.hub.sessions[-1].heard)

    @property
    def health(self):
        return self.kis.websocket.health()

    def whole(self) -> bool:
        return self.kis.websocket.wait_connected(0.02)

    def heard(self, seen: list) -> None:
        """A trade of now reaches a callback."""
        count = len(seen)
        mark = random.randrange(1, 10**9)
        deadline = time.monotonic() + 20
        while not any(event.volume == mark for event in seen[count:]):
            self.push(trade(70_000, mark))
            time.sleep(0.02)
            assert time.monotonic() < deadline


def client(server: SimulatorServer, home: Path, quick: StreamSettings = QUICK) -> PyKis:
    return PyKis(
        app_key=server.app_key,
        app_secret=server.app_secret,
        account=server.account,
        hts_id=server.hts_id,
        virtual=server.simulator.virtual,
        base_url=server.rest_url,
        websocket_url=server.websocket_url,
        state_dir=home,
        settings=SessionSettings(rate=Rate(900), stream=quick),
    )


@pytest.fixture
def make(tmp_path):
    """Worlds; with settings of the stream and of the simulator."""
    with ExitStack() as made:

        def build(virtual: bool = True, quick: StreamSettings = QUICK, liquidity: bool = False) -> World:
            simulator = Simulator(virtual=virtual, session="always", liquidity=liquidity, seed=3, rest_limit=1000)
            server = made.enter_context(SimulatorServer(simulator))
            return World(server, made.enter_context(client(server, tmp_path / server.app_key, quick)))

        yield build


@pytest.fixture
def beside(tmp_path):
    """Another client of the same key on the same machine."""
    with ExitStack() as made:
        yield lambda world: made.enter_context(client(world.server, tmp_path / world.server.app_key))


@pytest.fixture
def world(make) -> World:
    """Nobody else trades: what comes is what the test sends."""
    return make()


@pytest.fixture
def market(make) -> World:
    """With a market that takes the other side."""
    return make(liquidity=True)


def test_prices_and_books_and_an_order_from_acceptance_to_fill(market):
    stock, account = market.kis.stock("005930"), market.kis.account()
    prices, books, all_of_it, fills, elsewhere = [], [], [], [], []
    with (
        stock.listen_price(prices.append),
        stock.listen_orderbook(books.append),
        account.listen_execution(all_of_it.append),
        stock.listen_execution(fills.append, where=lambda event: event.is_fill),
        market.kis.stock("000660").listen_execution(elsewhere.append),
    ):
        order = stock.market_buy(qty=3)
        until(lambda: fills and prices and books)
    assert [event.is_fill for event in all_of_it] == [False, True]
    accept, fill = all_of_it
    assert accept.is_accept
    assert accept.order_id == fill.order_id == order.order_id
    assert (fill.symbol, fill.side, fill.qty, fill.order_qty) == ("005930", "buy", 3, 3)
    assert fill.account == market.kis.credentials.account
    assert fill.price == prices[0].price
    assert (prices[0].symbol, prices[0].volume, prices[0].side) == ("005930", 3, "buy")
    assert abs((fill.time - order.time).total_seconds()) < 5
    assert books[0].asks[0].price > books[0].bids[0].price
    assert len(books[0].asks) == len(books[0].bids) == 10
    assert fills == [fill]
    assert not elsewhere
    assert market.kis.credentials.account.cano not in repr(fill)


def test_one_order_is_followed_through_its_modifications(world):
    stock = world.kis.stock("005930")
    seen = []
    other = stock.buy(qty=1, price=60_000)
    order = stock.buy(qty=2, price=60_000)
    with order.listen_execution(seen.append):
        order.modify(price=60_100)
        other.cancel()
        order.cancel()
        until(lambda: any(event.is_cancel for event in seen))
    numbers = {order_id.number for order_id in order.history}
    assert len(numbers) >= 2
    assert any(event.is_modify for event in seen)
    for event in seen:
        assert event.order_number in numbers or event.original_number in numbers
        assert event.order_number != other.order_id.number


def test_an_iterator_over_trades(world):
    stock = world.kis.stock("005930")
    stream = stock.stream_price(timeout=20)
    world.push(trade(70_000, 1), trade(70_100, 2), trade(70_200, 3))
    found = []
    for event in stream:
        found.append((int(event.price), event.volume))
        if len(found) == 3:
            break
    assert found == [(70_000, 1), (70_100, 2), (70_200, 3)]
    assert stream.closed
    until(lambda: world.health.subscriptions == 0)


def test_paper_has_one_exchange_and_real_has_three(make):
    with pytest.raises(KisUnsupportedError, match="H0NXCNT0"):
        make().kis.stock("005930").listen_price(print, exchange="NXT")
    real = make(virtual=False)
    stock = real.kis.stock("005930")
    status = []
    for exchange in ("KRX", "NXT", "UN"):
        stock.listen_price(print, exchange=exchange)
        stock.listen_orderbook(print, exchange=exchange)
    stock.listen_market_status(status.append)
    assert real.health.subscriptions == 7
    real.push("0|H0STMKO0|001|005930^N^(null)^^311^^^55^N^N")
    until(lambda: status)
    assert not status[0].halted


def test_dropped_in_the_middle_of_a_frame(market):
    seen, gaps = [], []
    market.kis.websocket.on_gap(lambda start, end: gaps.append((start, end)))
    market.kis.stock("005930").listen_price(seen.append)
    market.arm("H0STCNT0", "mid_frame_drop", nth=(1,))
    market.kis.stock("005930").market_buy(qty=1)  # makes a trade, and its frame breaks
    until(lambda: market.health.reconnects == 1 and market.whole())
    market.heard(seen)
    assert len(gaps) == 1
    assert market.health.garbage == 0


def test_a_silent_socket(make):
    world = make(quick=QUICK._replace(silence=0.5))
    seen = []
    world.kis.stock("005930").listen_price(seen.append)
    world.server.call(world.server.simulator.silence_sockets)
    until(lambda: world.health.reconnects >= 1 and "no sign of life" in world.health.last_error)
    until(world.whole)
    world.heard(seen)


def test_a_server_that_restarts(world):
    seen = []
    world.kis.stock("005930").listen_price(seen.append)
    world.server.call(world.server.simulator.restart)
    until(lambda: world.health.reconnects >= 1 and world.whole())
    world.heard(seen)


def test_thirty_drops_in_a_storm(world):
    window, most = 0.3, 10
    server, made = world.server, []

    def approve() -> str:
        server.move(1.5)  # KIS gives out one approval key a second
        keys = {"grant_type": "client_credentials", "appkey": server.app_key, "secretkey": server.app_secret}
        return requests.post(server.rest_url + "/oauth2/Approval", json=keys, timeout=10).json()["approval_key"]

    def connect() -> Socket:
        made.append(time.monotonic())
        return open_websocket(server.websocket_url + "/tryitout", 10)

    quick = QUICK._replace(connects=most, connects_window=window, backoff=0.001, backoff_max=0.01)
    stream = Stream(connect=connect, approve=approve, settings=quick)
    symbols = ["005930", "000660", "035420", "005380", "000270"]
    seen = []
    try:
        for symbol in symbols:
            stream.subscribe("H0STCNT0", symbol, PriceEvent, seen.append)
        for drop in range(30):
            before = len(made)
            until(lambda: world.drop() > 0)
            until(lambda before=before: len(made) > before)
            if drop % 5 == 0:
                until(lambda: stream.wait_connected(0.02))
        until(lambda: stream.wait_connected(0.02))
        assert len(made) == 31
        for first, last in zip(made, made[most:], strict=False):
            assert last - first >= window * 0.95
        assert stream.health().subscriptions == len(symbols)
        for symbol in symbols:
            world.push(trade(70_000).replace("005930", symbol))
        until(lambda: {event.symbol for event in seen} == set(symbols))
    finally:
        stream.close()


def test_an_approval_key_that_is_refused_is_replaced(world):
    world.arm("H0STCNT0", "approval_refused", nth=(1,))
    seen = []
    world.kis.stock("005930").listen_price(seen.append)
    assert world.health.connects == 2
    world.heard(seen)


def test_approval_keys_that_are_always_refused_are_an_error_in_words(world):
    world.arm("H0STCNT0", "approval_refused")
    with pytest.raises(KisSubscriptionError, match="approval key") as refused:
        world.kis.stock("005930").listen_price(print)
    assert refused.value.msg_cd == "OPSP0011"


def test_a_key_in_use_at_the_first_connect(world):
    world.arm("H0STCNT0", "already_in_use")
    with pytest.raises(KisSubscriptionError, match="another program") as refused:
        world.kis.stock("005930").listen_price(print)
    assert refused.value.msg_cd == "OPSP8996"


def test_a_key_that_the_old_session_holds_for_a_while(world):
    seen = []
    world.kis.stock("005930").listen_price(seen.append)
    world.arm("H0STCNT0", "already_in_use", count=4)
    world.drop()
    until(lambda: world.health.reconnects == 1 and world.whole())
    assert world.health.connects == 6
    world.heard(seen)


def test_a_second_program_with_the_same_key(world, beside):
    world.kis.stock("005930").listen_price(print)
    world.server.move(2.0)  # KIS gives out one approval key a second
    with pytest.raises(KisSubscriptionError, match="another program") as refused:
        beside(world).stock("000660").listen_price(print)
    assert refused.value.msg_cd == "OPSP8996"
    assert world.health.connected


def test_a_42nd_subscription(world):
    symbols = [instrument.symbol for instrument in world.server.simulator.market.instruments]
    assert len(symbols) > 41
    for symbol in symbols[:41]:
        world.kis.stock(symbol).listen_price(print)
    with pytest.raises(KisSubscriptionError, match="41 feeds") as refused:
        world.kis.stock(symbols[41]).listen_price(print)
    assert refused.value.msg_cd == "OPSP0008"
    world.kis.stock(symbols[0]).listen_price(print)
    assert world.health.connected


def test_ten_thousand_frames_with_garbage_among_them(world):
    dice = random.Random(11)
    seen, texts, bad = [], [], 0
    rubbish = ["", "nonsense", "0|H0STCNT0|001", "0|H0STCNT0|002|a^b^c", "1|H0STCNI9|001|AAAA", "{", trade(1)[:60]]
    for number in range(10_000):
        if dice.random() < 0.05:
            texts.append(dice.choice(rubbish))
            bad += 1
        else:
            texts.append(trade(70_000, number))
    stock = world.kis.stock("005930")
    stock.listen_price(seen.append)
    for start in range(0, len(texts), 1000):
        world.push(*texts[start : start + 1000])
    until(lambda: len(seen) == 10_000 - bad and world.health.garbage == bad)
    volumes = [event.volume for event in seen]
    assert volumes == sorted(volumes)
    assert world.health.connects == 1
    assert world.health.dropped == 0


def test_garbage_from_the_simulator_itself(market):
    seen = []
    market.kis.stock("005930").listen_price(seen.append)
    market.arm("H0STCNT0", "garbage_frames", rows=5, nth=(1,))
    market.kis.stock("005930").market_buy(qty=1)
    until(lambda: seen)
    assert market.health.connects == 1


def test_a_callback_that_blocks_does_not_cost_the_link(world):
    release, entered = threading.Event(), threading.Event()
    seen = []

    def slow(event):
        entered.set()
        release.wait(30)

    stock = world.kis.stock("005930")
    stock.listen_price(slow, where=lambda event: event.volume == 1)
    stock.listen_price(seen.append)
    world.push(trade(70_000, 1))
    assert entered.wait(10)
    for _ in range(6):  # two minutes of KIS' time: a session that does not answer its PINGPONG ends after 100 s
        moved = world.now() + 20.0
        world.server.move(20.0)
        until(lambda moved=moved: world.answered() >= moved)
    world.push(*(trade(70_000, volume) for volume in range(2, 200)))
    until(lambda: world.health.received >= 199)
    assert world.health.connects == 1
    release.set()
    until(lambda: seen and seen[-1].volume == 199)


@pytest.mark.parametrize(("kind", "expected"), [("duplicate_notice", 3), ("missing_notice", 1)])
def test_notices_are_handed_on_as_they_came(market, kind, expected):
    seen = []
    market.kis.account().listen_execution(seen.append)
    market.arm("H0STCNI9", kind, nth=(1,))
    market.kis.stock("005930").market_buy(qty=1)
    until(lambda: len(seen) == expected)
