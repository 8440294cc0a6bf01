"""The live broker over real sockets: carriers that do not hold each other up, prices, notices, outages, and an end."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from pykis import (
    AccountNumber,
    ExecutionEvent,
    KisConfigurationError,
    OrderId,
    PyKis,
    Rate,
    RepeatSettings,
    SessionSettings,
    StreamSettings,
    TokenSettings,
    VirtualClock,
)
from pykis.api.domestic_stock.realtime import CCNL_NOTICE
from pykis.clock import kst
from pykis.errors import KisParseError
from pykis.simulator import AccountSetup, Fault, FaultKind, Simulator, SimulatorServer
from pykis.trader.errors import BrokerError
from pykis.trader.kis_broker import KisBroker
from pykis.trader.kis_stream import notice_of
from pykis.trader.ports import (
    Accepted,
    Answered,
    BalanceSheet,
    CancelOrder,
    Input,
    LinkLost,
    LinkRestored,
    Noticed,
    OrderList,
    PlaceOrder,
    Priced,
    QuoteSheet,
    ReadBalance,
    ReadOrders,
    ReadQuote,
    Watch,
)

SAMSUNG, HYNIX = "005930", "000660"
ACCOUNT = AccountNumber("50123456", "01")
QUICK = SessionSettings(
    connect_timeout=2.0,
    read_timeout=5.0,
    repeat=RepeatSettings(first=0.001, most=0.01),
    rate=Rate.unlimited(),
    approvals=Rate.unlimited(),
    token=TokenSettings(retry=0.05),
    stream=StreamSettings(
        ack_timeout=5.0, silence=30.0, poll=0.02, backoff=0.01, backoff_max=0.05, connects=1000, patience=20.0
    ),
)

I = TypeVar("I")  # noqa: E741


class Office:
    """A broker at a simulator on real sockets, and what it has posted."""

    def __init__(self, folder: Path, *, limit: int = 41, retry: float = 60.0, **more: Any) -> None:
        self.simulator = Simulator(
            rest_limit=0, token_interval=0.0, liquidity=False, rate=0.0,
            accounts=[AccountSetup(ACCOUNT, hts_id="office", holdings={SAMSUNG: (500, 60_000)})],
        )  # fmt: skip
        self.simulator.issuer.approval_interval = 0.0
        self.server = SimulatorServer(self.simulator).start()
        given: dict[str, Any] = {
            "app_key": self.server.app_key, "app_secret": self.server.app_secret, "account": "50123456-01",
            "hts_id": self.server.hts_id, "virtual": True, "base_url": self.server.rest_url,
            "websocket_url": self.server.websocket_url,
        }  # fmt: skip
        settings = QUICK._replace(stream=QUICK.stream._replace(limit=limit))
        self.kis = PyKis(**(given | more), settings=settings, state_dir=folder)
        self.broker = KisBroker(self.kis, link_retry=0.1, refused_retry=retry)
        self._changed = threading.Condition()
        self.posted: list[Input] = []
        self._next = 0

    def post(self, item: Input) -> None:
        with self._changed:
            self.posted.append(item)
            self._changed.notify_all()

    def ask(self, request: Any) -> int:
        """Submit; the request's id."""
        self._next += 1
        self.broker.submit(self._next, request)
        return self._next

    def await_(self, ready: Callable[[], I | None], timeout: float = 20.0) -> I:
        """What `ready` finds among the posted, as soon as it does."""
        deadline = time.monotonic() + timeout
        with self._changed:
            while True:
                found = ready()
                if found is not None:
                    return found
                left = deadline - time.monotonic()
                assert left > 0, f"it did not come in time; there is {self.posted}"
                self._changed.wait(min(left, 0.05))

    def answer(self, number: int) -> Answered:
        return self.await_(
            lambda: next((one for one in self.posted if isinstance(one, Answered) and one.request_id == number), None)
        )

    def first(self, kind: type[I], after: int = 0) -> I:
        """The first of a kind that was posted after so many."""
        return self.await_(lambda: next((one for one in self.posted[after:] if isinstance(one, kind)), None))

    def registered(self) -> set[str]:
        """What the newest websocket is registered for."""
        return self.do(lambda: {key for _, key in self.simulator.hub.sessions[-1].registrations} if
                       self.simulator.hub.sessions else set())  # fmt: skip

    def do(self, work: Callable[[], I]) -> I:
        return self.server.call(work)

    def arm(self, tr_id: str, kind: FaultKind, **more: Any) -> None:
        self.do(lambda: self.simulator.faults.add(Fault(tr_id, kind, **more)))

    def trade(self, symbol: str = SAMSUNG, price: int = 71_000, qty: int = 1) -> None:
        """Others trade at that price."""

        def cross() -> None:
            self.simulator.market.foreign(symbol, "sell", qty, price)
            self.simulator.market.foreign(symbol, "buy", qty, price)

        self.do(cross)

    def until(self, condition: Callable[[], object]) -> None:
        self.await_(lambda: condition() or None)

    def close(self) -> None:
        self.broker.stop()
        self.kis.close()
        self.server.stop()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Callable[..., Office]]:
    pytest.importorskip("aiohttp", reason="the simulator's server needs the extra 'simulator'")
    made: list[Office] = []

    def build(*, started: bool = True, **more: Any) -> Office:
        found = Office(tmp_path, **more)
        made.append(found)
        if started:
            found.broker.start(found.post)
        return found

    yield build
    for each in made:
        each.close()


def buy(price: int = 60_000, qty: int = 7, **more: Any) -> PlaceOrder:
    return PlaceOrder("20261123-000001", SAMSUNG, "buy", qty, price, "00", "KRX", **more)


# Requests


def test_each_request_is_answered_under_its_number(office: Callable[..., Office]) -> None:
    one = office()
    day = kst(one.server.now()).date()
    numbers = [one.ask(each) for each in (buy(), ReadBalance(), ReadQuote(SAMSUNG))]
    kinds = [type(one.answer(number).outcome) for number in numbers]
    assert kinds == [Accepted, BalanceSheet, QuoteSheet]
    listed = one.answer(one.ask(ReadOrders(day)))
    assert isinstance(listed.outcome, OrderList)
    assert len(listed.outcome.rows) == 1
    assert listed.started <= listed.ended
    assert listed.timeout == 5.0
    assert listed.broker_at == pytest.approx(one.server.now(), abs=1.5)


def test_what_waits_for_an_answer_holds_up_nothing_else(office: Callable[..., Office]) -> None:
    one = office()
    placed = one.answer(one.ask(buy())).outcome
    assert isinstance(placed, Accepted)
    one.arm("TTTC0012U", "slow_answer", seconds=2.0)
    one.arm("TTTC0081R", "slow_answer", seconds=2.0)
    slow = [one.ask(buy(qty=1)), one.ask(buy(qty=2)), one.ask(ReadOrders(placed.number.date))]
    quick = [one.ask(ReadQuote(SAMSUNG)), one.ask(CancelOrder("i", placed.number, "00", "KRX"))]
    assert isinstance(one.answer(quick[0]).outcome, QuoteSheet)
    assert isinstance(one.answer(quick[1]).outcome, Accepted)
    answered = {each.request_id for each in one.posted if isinstance(each, Answered)}
    assert not answered & set(slow)
    assert all(isinstance(one.answer(each).outcome, (Accepted, OrderList)) for each in slow)


def test_the_name_tells_accounts_and_environments_apart_and_shows_neither(tmp_path: Path) -> None:
    names: list[str] = []
    for account, virtual in (("50123456-01", True), ("50123456-01", False), ("50123457-01", True)):
        clock = VirtualClock(0.0)
        kis = PyKis(app_key="k" * 36, app_secret="s" * 180, account=account, virtual=virtual, clock=clock)
        names += [KisBroker(kis).name, KisBroker(kis).name]
        assert KisBroker(kis).environment == ("paper" if virtual else "real")
        assert account[:8] not in f"{KisBroker(kis)!r}"
    assert names[0::2] == names[1::2]
    assert len(set(names)) == 3
    assert all((tmp_path / name).name == name for name in names)


def test_without_an_account_there_is_no_broker() -> None:
    kis = PyKis(app_key="k" * 36, app_secret="s" * 180, clock=VirtualClock(0.0))
    with pytest.raises(KisConfigurationError, match="account"):
        KisBroker(kis)


# The end


def test_nothing_is_posted_after_the_end_and_nothing_waiting_is_sent(office: Callable[..., Office]) -> None:
    one = office()
    one.answer(one.ask(ReadQuote(SAMSUNG)))
    one.arm("TTTC0012U", "slow_answer", seconds=1.5)
    gates: list[int] = []
    for number in range(5):
        one.ask(buy(gate=lambda number=number: gates.append(number)))
    one.until(lambda: len(gates) == 2)  # two are on their way, three wait for a carrier
    one.broker.stop()
    count = len(one.posted)
    one.broker.submit(99, ReadBalance())
    one.until(lambda: not [each for each in threading.enumerate() if each.name.startswith("pykis-trader")])
    assert len(one.posted) == count
    assert sorted(gates) == [0, 1]  # two carriers race
    assert (
        one.do(lambda: len(one.simulator.ledger.rows(ACCOUNT, one.simulator.market.day, one.simulator.market.day))) == 2
    )
    one.broker.stop()


def test_it_starts_once_and_not_after_the_end(office: Callable[..., Office]) -> None:
    one = office(started=False)
    with pytest.raises(BrokerError):
        one.broker.submit(1, ReadBalance())
    one.broker.start(one.post)
    with pytest.raises(BrokerError):
        one.broker.start(one.post)
    one.broker.stop()
    with pytest.raises(BrokerError):
        one.broker.start(one.post)


def test_a_carrier_outlives_an_answer_that_nobody_takes(
    office: Callable[..., Office], caplog: pytest.LogCaptureFixture
) -> None:
    one = office(started=False)

    def post(item: Input) -> None:
        if isinstance(item, Answered) and item.request_id == 1:
            raise RuntimeError("nobody at home")
        one.post(item)

    one.broker.start(post)
    one.ask(ReadQuote(SAMSUNG))
    assert isinstance(one.answer(one.ask(ReadQuote(SAMSUNG))).outcome, QuoteSheet)
    assert "nobody at home" in caplog.text


# Prices


def test_prices_of_exactly_what_is_watched(office: Callable[..., Office]) -> None:
    one = office()
    one.ask(Watch(frozenset({SAMSUNG, HYNIX})))
    one.until(lambda: {SAMSUNG, HYNIX} <= one.registered())
    one.trade(SAMSUNG, 71_000)
    priced = one.first(Priced)
    assert (priced.symbol, priced.price) == (SAMSUNG, 71_000)
    assert priced.at == pytest.approx(one.server.now(), abs=2.0)
    one.ask(Watch(frozenset({HYNIX, "035720"})))
    one.until(lambda: one.registered() & {SAMSUNG, HYNIX, "035720"} == {HYNIX, "035720"})
    count = len(one.posted)
    one.trade(SAMSUNG, 71_000)
    one.trade(HYNIX, 250_000)
    assert one.first(Priced, count).symbol == HYNIX


def test_one_that_is_refused_is_said_once_and_costs_the_others_nothing(
    office: Callable[..., Office], caplog: pytest.LogCaptureFixture
) -> None:
    one = office(limit=3)
    one.ask(Watch(frozenset({SAMSUNG, HYNIX, "035720"})))
    one.until(lambda: one.registered() == {"office", HYNIX, SAMSUNG})  # with the notices, one is too many
    one.until(lambda: "035720 cannot be listened to" in caplog.text)
    one.ask(Watch(frozenset({SAMSUNG})))
    one.until(lambda: one.registered() == {"office", SAMSUNG})
    one.ask(Watch(frozenset({SAMSUNG, "035720"})))  # asked for anew: tried at once
    one.until(lambda: one.registered() == {"office", SAMSUNG, "035720"})
    assert caplog.text.count("035720 cannot be listened to") == 1


def test_one_that_is_refused_is_tried_again_and_said_once(
    office: Callable[..., Office], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    one = office(limit=2, retry=0.05)
    other = one.kis.stock("035720").listen_orderbook(lambda event: None)
    one.until(lambda: one.kis.websocket.health().subscriptions == 2)
    tries: list[str] = []
    stock = one.kis.stock

    def counted(symbol: str) -> Any:
        tries.append(symbol)
        return stock(symbol)

    monkeypatch.setattr(one.kis, "stock", counted)
    one.ask(Watch(frozenset({SAMSUNG})))
    one.until(lambda: tries.count(SAMSUNG) > 2)
    assert caplog.text.count(f"{SAMSUNG} cannot be listened to") == 1
    other.close()
    one.until(lambda: SAMSUNG in one.registered())


# Notices


def test_notices_of_an_order_s_life(office: Callable[..., Office]) -> None:
    one = office()
    one.until(lambda: "office" in one.registered())
    placed = one.answer(one.ask(buy(71_000))).outcome
    assert isinstance(placed, Accepted)
    accepted = one.first(Noticed).notice
    assert (accepted.kind, accepted.number, accepted.original) == ("accepted", placed.number, None)
    assert (accepted.symbol, accepted.side, accepted.qty, accepted.price) == (SAMSUNG, "buy", 7, 71_000)
    count = len(one.posted)
    one.do(lambda: one.simulator.market.foreign(SAMSUNG, "sell", 3, 71_000))
    filled = one.first(Noticed, count).notice
    assert (filled.kind, filled.qty, filled.price, filled.order_qty) == ("filled", 3, 71_000, 7)
    assert filled.number == placed.number
    count = len(one.posted)
    canceled = one.answer(one.ask(CancelOrder("i", placed.number, "00", "KRX"))).outcome
    assert isinstance(canceled, Accepted)
    notice = one.first(Noticed, count).notice
    assert (notice.kind, notice.number, notice.original) == ("canceled", canceled.number, placed.number.number)


def test_a_notice_that_cannot_be_decrypted_causes_a_look_at_the_orders(office: Callable[..., Office]) -> None:
    one = office()
    one.until(lambda: "office" in one.registered())
    count = len(one.posted)
    one.do(lambda: one.simulator.push("1|H0STCNI9|001|bm90IG91cnM="))
    one.first(LinkRestored, count)


def test_a_notice_whose_field_is_broken_causes_a_look_at_the_orders(
    office: Callable[..., Office], caplog: pytest.LogCaptureFixture
) -> None:
    one = office()
    one.until(lambda: "office" in one.registered())
    one.kis.websocket.feed(f"0|H0STCNI9|001|{'^'.join(record(CNTG_QTY='seven'))}")
    one.first(LinkRestored)
    assert "CNTG_QTY" in caplog.text
    assert "50123456" not in caplog.text


def test_without_an_hts_id_prices_come_and_a_person_is_told_once(
    office: Callable[..., Office], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        one = office(hts_id=None)
        one.ask(Watch(frozenset({SAMSUNG})))
        one.until(lambda: one.registered() == {SAMSUNG})
    assert caplog.text.count("No HTS id") == 1


# Outages


def test_an_outage_is_posted_when_it_begins_and_when_it_is_over(office: Callable[..., Office]) -> None:
    one = office()
    one.ask(Watch(frozenset({SAMSUNG})))
    one.until(lambda: one.registered() == {SAMSUNG, "office"})
    one.server.restart(down=1.5)
    lost = one.await_(lambda: next((n for n, each in enumerate(one.posted) if isinstance(each, LinkLost)), None))
    restored = one.await_(
        lambda: next((n for n, each in enumerate(one.posted) if isinstance(each, LinkRestored)), None)
    )
    assert lost < restored
    one.until(lambda: one.registered() == {SAMSUNG, "office"})
    one.trade(SAMSUNG, 71_000)
    one.first(Priced, restored)
    assert sum(isinstance(each, LinkLost) for each in one.posted) == 1


def test_one_too_short_to_be_seen_is_posted_whole(office: Callable[..., Office]) -> None:
    one = office()
    one.until(lambda: one.registered() == {"office"})
    one.until(lambda: one.kis.websocket.connected)
    one.do(one.simulator.drop_sockets)
    one.first(LinkLost)
    one.first(LinkRestored)


def test_without_a_websocket_it_works_and_takes_it_when_it_comes(office: Callable[..., Office]) -> None:
    one = office(started=False)
    number = one.do(lambda: one.simulator.faults.add(Fault("/oauth2/Approval", "status_5xx")))
    one.broker.start(one.post)
    one.ask(Watch(frozenset({SAMSUNG})))
    one.first(LinkLost)
    assert isinstance(one.answer(one.ask(buy())).outcome, Accepted)
    one.do(lambda: one.simulator.faults.remove(number))
    one.first(LinkRestored)
    one.until(lambda: one.registered() == {SAMSUNG, "office"})


# A notice, field by field


def record(**fields: str) -> list[str]:
    """A notice in wire order."""
    given = {
        "CUST_ID": "office", "ACNT_NO": "5012345601", "ODER_NO": "0000000007", "OODER_NO": "", "SELN_BYOV_CLS": "02",
        "RCTF_CLS": "0", "ODER_KIND": "00", "ODER_COND": "0", "STCK_SHRN_ISCD": SAMSUNG, "CNTG_QTY": "0000000003",
        "CNTG_UNPR": "000071000", "STCK_CNTG_HOUR": "100001", "RFUS_YN": "0", "CNTG_YN": "1", "ACPT_YN": "1",
        "BRNC_NO": "00950", "ODER_QTY": "000000007",
    }  # fmt: skip
    return [(given | fields).get(name, "") for name in CCNL_NOTICE.record.layout]


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({}, "accepted"),
        ({"RCTF_CLS": "1"}, "accepted"),
        ({"RCTF_CLS": "2"}, "accepted"),
        ({"RCTF_CLS": "1", "ACPT_YN": "2"}, "modified"),
        ({"RCTF_CLS": "2", "ACPT_YN": "2"}, "canceled"),
        ({"CNTG_YN": "2", "ACPT_YN": "2"}, "filled"),
        ({"RFUS_YN": "1"}, "refused"),
        ({"RFUS_YN": "1", "RCTF_CLS": "2"}, "refused"),
        ({"ACPT_YN": "3"}, "dropped"),
        ({"ACPT_YN": "2"}, "accepted"),
    ],
)
def test_what_a_notice_is(fields: dict[str, str], kind: str) -> None:
    at = 1_795_395_600.0
    notice = notice_of(ExecutionEvent(record(**fields, OODER_NO="0000000005"), "H0STCNI9", at))
    assert notice.kind == kind
    assert notice.number == OrderId(kst(at).date(), "00950", 7)
    assert (notice.original, notice.qty, notice.order_qty, notice.price, notice.at) == (5, 3, 7, 71_000, at + 1)


@pytest.mark.parametrize(
    "fields",
    [{"SELN_BYOV_CLS": "07"}, {"CNTG_UNPR": "71000.5"}, {"ODER_NO": ""}, {"STCK_CNTG_HOUR": "noon"}, {"CNTG_QTY": "x"}],
)
def test_a_notice_that_says_what_it_must_not_is_none(fields: dict[str, str]) -> None:
    with pytest.raises(KisParseError):
        notice_of(ExecutionEvent(record(**fields), "H0STCNI9", 1_795_395_600.0))
