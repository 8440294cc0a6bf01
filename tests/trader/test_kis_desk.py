"""What each end of a request proves, over the whole SDK against a simulator on a clock that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from pykis import (
    AccountNumber,
    KisClosedError,
    KisNetworkError,
    KisParseError,
    KisTimeoutError,
    OrderId,
    PyKis,
    Rate,
    RepeatSettings,
    Session,
    SessionSettings,
    TokenSettings,
    VirtualClock,
)
from pykis.clock import KST
from pykis.simulator import AccountSetup, Fault, FaultKind, Simulator, SimulatorTransport
from pykis.trader.errors import BrokerError
from pykis.trader.kis_desk import KisDesk
from pykis.trader.ports import (
    Accepted,
    BalanceSheet,
    BrokerOrder,
    BrokerRequest,
    CancelOrder,
    ModifyOrder,
    NotSent,
    OrderList,
    Outcome,
    PlaceOrder,
    QuoteSheet,
    ReadBalance,
    ReadFailed,
    ReadOrders,
    ReadQuote,
    Refused,
    SendVeto,
    Uncertain,
    Watch,
)

SAMSUNG = "005930"
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=KST)
ACCOUNT = AccountNumber("50123456", "01")
AT_ONCE = SessionSettings(
    rate=Rate.unlimited(), repeat=RepeatSettings(tries=1, patience=0.0), token=TokenSettings(patience=0.0)
)
"""What fails, fails at once: nothing waits and nothing is repeated, but for a dead token, which is replaced once."""


class FrozenClock(VirtualClock):
    """Sleeping takes no time: whoever plays the schedule decides how long things take."""

    def sleep(self, seconds: float) -> None:
        self.slept = getattr(self, "slept", 0.0) + seconds


class BrokersClock(FrozenClock):
    """Time as the broker has it: ours and some seconds."""

    def __init__(self, ours: VirtualClock, skew: float) -> None:
        super().__init__(0.0)
        self.ours, self.skew = ours, skew

    def time(self) -> float:
        return self.ours.time() + self.skew


class Room:
    """A desk at a simulator, whose clock is `skew` seconds ahead of the desk's."""

    def __init__(
        self, *, virtual: bool = True, start: datetime = MONDAY, token_interval: float = 0.0, skew: float = 0.0
    ) -> None:
        self.clock = FrozenClock(start.timestamp() - skew)
        self.simulator = Simulator(
            virtual=virtual,
            start=start.timestamp(),
            rest_limit=0,
            token_interval=token_interval,
            liquidity=False,
            accounts=[AccountSetup(ACCOUNT, hts_id="desk", holdings={SAMSUNG: (500, 60_000)})],
        )
        key = self.simulator.keys[0]
        self.transport = SimulatorTransport(self.simulator, BrokersClock(self.clock, skew))
        self.kis = PyKis(
            app_key=key.key, app_secret=key.secret, account="50123456-01", hts_id=key.hts_id, virtual=virtual,
            transport=self.transport, clock=self.clock, settings=AT_ONCE,
        )  # fmt: skip
        self.desk = KisDesk(self.kis)
        self.today = start.date()

    def arm(self, tr_id: str, kind: FaultKind, **more: Any) -> None:
        self.simulator.faults.add(Fault(tr_id, kind, **more))

    @property
    def rows(self) -> int:
        """What stands in the ledger."""
        return len(self.simulator.ledger.rows(ACCOUNT, self.today, self.today))

    def sent(self, part: str) -> list[Any]:
        """The requests that reached the simulator, by a part of the TR id."""
        return [one for one in self.simulator.gateway.log if part in one.tr_id]

    def place(self, **order: Any) -> Outcome:
        return self.desk.perform(new(**order))

    def list(self, **asked: Any) -> OrderList:
        found = self.desk.perform(ReadOrders(self.today, **asked))
        assert isinstance(found, OrderList)
        return found


def new(**order: Any) -> PlaceOrder:
    given: dict[str, Any] = {
        "intent_id": "20261123-000001", "symbol": SAMSUNG, "side": "buy", "qty": 7, "price": 60_000, "division": "00",
        "exchange": "KRX",
    }  # fmt: skip
    return PlaceOrder(**(given | order))


@pytest.fixture
def room() -> Iterator[type[Room]]:
    made: list[Room] = []

    class Made(Room):
        def __init__(self, **more: Any) -> None:
            super().__init__(**more)
            made.append(self)

    yield Made
    for each in made:
        each.kis.close()


# Orders


def test_an_order_its_modification_and_its_cancellation_are_accepted(room: type[Room]) -> None:
    one = room()
    placed = one.place()
    assert placed == Accepted(OrderId(date(2026, 11, 23), "00950", 1))
    modified = one.desk.perform(ModifyOrder("i", OrderId(one.today, "00950", 1), 60_100, "00", "KRX"))
    assert modified == Accepted(OrderId(one.today, "00950", 2))
    canceled = one.desk.perform(CancelOrder("i", OrderId(one.today, "00950", 2), "00", "KRX"))
    assert canceled == Accepted(OrderId(one.today, "00950", 3))
    first, second, third = one.list().rows
    at = MONDAY.timestamp()
    assert first == BrokerOrder(
        OrderId(one.today, "00950", 1), SAMSUNG, "buy", "new", 7, 60_000, "00", "KRX", at, None, 0, 0, 0, 0, 0
    )
    assert (second.action, second.original, second.price, second.canceled_qty) == ("modify", 1, 60_100, 7)
    assert (third.action, third.original, third.remaining_qty) == ("cancel", 2, 0)


def test_a_sale_at_the_market_fills_and_is_listed_to_the_won(room: type[Room]) -> None:
    one = room(virtual=False)
    one.simulator.market.foreign(SAMSUNG, "buy", 100, 70_900)
    assert isinstance(one.place(side="sell", qty=3, price=0, division="01"), Accepted)
    (row,) = one.list().rows
    assert (row.side, row.division, row.price) == ("sell", "01", 0)
    assert (row.filled_qty, row.filled_amount, row.remaining_qty) == (3, 3 * 70_900, 0)


@pytest.mark.parametrize(
    ("start", "skew"),
    [
        (datetime(2026, 11, 23, 23, 59, 58, tzinfo=KST), -5.0),
        (datetime(2026, 11, 24, 0, 0, 2, tzinfo=KST), 5.0),
        (datetime(2026, 11, 24, 0, 0, 2, tzinfo=KST), 3 * 86_400.0),
    ],
)
def test_the_day_of_a_receipt_is_the_broker_s(room: type[Room], start: datetime, skew: float) -> None:
    """Our clock shows another one."""
    one = room(start=start, skew=skew)
    placed = one.place()
    assert isinstance(placed, Accepted)
    assert placed.number.date == start.date()
    assert one.rows == 1


@pytest.mark.parametrize(
    ("kind", "more", "landed"),
    [
        ("lost_request", {}, 0),
        ("lost_answer", {}, 1),
        ("lost_answer", {"abort": True}, 1),
        ("status_5xx", {}, 0),
        ("status_5xx", {"effect": True}, 1),
        ("malformed_json", {}, 1),
        ("html_body", {}, 1),
        ("missing_field", {"field": "ODNO"}, 1),
        ("missing_field", {"field": "KRX_FWDG_ORD_ORGNO"}, 1),
        ("ledger_throttle", {}, 0),
        ("slow_answer", {"seconds": 60.0}, 1),
    ],
)
def test_what_proves_nothing_is_uncertain_and_goes_once(
    room: type[Room], kind: FaultKind, more: dict[str, Any], landed: int
) -> None:
    one = room()
    one.arm("TTTC0012U", kind, **more)
    assert isinstance(one.place(), Uncertain)
    assert one.rows == landed
    assert len(one.sent("TTC0012U")) == 1


def test_a_lost_cancellation_and_a_lost_modification_are_uncertain_too(room: type[Room]) -> None:
    one = room()
    placed = one.place()
    assert isinstance(placed, Accepted)
    one.arm("TTTC0013U", "lost_answer")
    assert isinstance(one.desk.perform(ModifyOrder("i", placed.number, 60_100, "00", "KRX")), Uncertain)
    assert isinstance(one.desk.perform(CancelOrder("i", OrderId(one.today, "00950", 2), "00", "KRX")), Uncertain)
    assert len(one.sent("TTC0013U")) == 2


def test_a_refusal_of_the_ledger_is_final(room: type[Room]) -> None:
    one = room()
    refused = one.place(qty=100_000, price=92_000)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.passing) == ("40250000", False)
    assert "주문가능금액" in refused.reason


def test_one_call_too_many_a_second_passes_and_is_not_repeated_here(room: type[Room]) -> None:
    one = room()
    one.arm("TTTC0012U", "throttle", nth=(1,))
    refused = one.place()
    assert isinstance(refused, Refused)
    assert (refused.code, refused.passing) == ("EGW00201", True)
    assert len(one.sent("TTC0012U")) == 1
    assert isinstance(one.place(), Accepted)


def test_a_dead_token_passes_and_the_next_try_has_a_new_one(room: type[Room]) -> None:
    one = room()
    one.arm("TTTC0012U", "token_revoked", nth=(1,))
    refused = one.place()
    assert isinstance(refused, Refused)
    assert refused.passing, refused
    assert isinstance(one.place(), Accepted)
    assert one.kis.health().token_issues == 2


def test_a_read_replaces_a_dead_token_once(room: type[Room]) -> None:
    one = room()
    one.arm("TTTC8434R", "token_revoked", nth=(1,))
    assert isinstance(one.desk.perform(ReadBalance()), BalanceSheet)
    one.arm("TTTC8434R", "token_revoked")
    assert isinstance(one.desk.perform(ReadBalance()), ReadFailed)
    assert len(one.sent("TTC8434R")) == 4


def test_no_token_yet_is_a_refusal_that_does_not_pass_and_nobody_waits_for_ever(room: type[Room]) -> None:
    one = room(token_interval=60.0)
    one.arm("TTTC0012U", "token_revoked", nth=(1,))
    assert isinstance(one.place(), Refused)
    refused = one.place()
    assert isinstance(refused, Refused)
    assert (refused.code, refused.passing) == ("EGW00133", False)
    assert isinstance(one.desk.perform(ReadBalance()), ReadFailed)
    one.clock.advance(61)
    assert isinstance(one.place(), Accepted)


def test_a_key_that_is_refused_is_no_uncertainty(room: type[Room]) -> None:
    one = room()
    one.simulator.issuer.keys.clear()
    refused = one.place()
    assert isinstance(refused, Refused)
    assert (refused.code, refused.passing) == ("AUTHENTICATION", False)
    assert one.rows == 0


def test_no_connection_and_a_closed_pykis_are_not_sent(room: type[Room]) -> None:
    one = room()
    one.desk.perform(ReadQuote(SAMSUNG))
    one.transport.close()
    assert isinstance(one.place(), NotSent)
    one.kis.close()
    closed = one.place()
    assert isinstance(closed, NotSent)
    assert not closed.vetoed
    assert isinstance(one.desk.perform(ReadQuote(SAMSUNG)), ReadFailed)


# The gate


def test_a_veto_keeps_everything_in(room: type[Room]) -> None:
    one = room()

    def gate() -> None:
        raise SendVeto("trading is halted")

    assert one.place(gate=gate) == NotSent("trading is halted", vetoed=True)
    number = OrderId(one.today, "00950", 1)
    vetoed = one.desk.perform(ModifyOrder("i", number, 60_100, "00", "KRX", gate))
    assert vetoed == NotSent("trading is halted", vetoed=True)
    assert one.sent("TTC001") == []


def test_a_gate_that_breaks_keeps_everything_in(room: type[Room], caplog: pytest.LogCaptureFixture) -> None:
    one = room()

    def gate() -> None:
        raise KeyError("doors")

    outcome = one.place(gate=gate)
    assert isinstance(outcome, NotSent)
    assert outcome.vetoed
    assert one.rows == 0
    assert "gate" in caplog.text


def test_the_gate_is_asked_once_before_the_bytes_and_after_the_token(room: type[Room]) -> None:
    one = room()
    asked: list[int] = []
    one.place(gate=lambda: asked.append(len(one.simulator.gateway.log)))
    assert asked == [len(one.simulator.gateway.log) - 1]


def test_death_at_the_gate_or_on_the_wire_is_not_an_outcome(room: type[Room]) -> None:
    """The fault simulation lets the process die there."""
    one = room()

    class Death(BaseException):
        pass

    def gate() -> None:
        raise Death

    with pytest.raises(Death):
        one.place(gate=gate)


def test_what_nobody_foresaw_is_uncertain_once_the_bytes_are_let_out(
    room: type[Room], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    one = room()
    one.desk.perform(ReadQuote(SAMSUNG))

    def breaks(request: object) -> None:
        raise ZeroDivisionError("a mistake of ours")

    monkeypatch.setattr(SimulatorTransport, "send", lambda self, request: breaks(request))
    outcome = one.place()
    assert isinstance(outcome, Uncertain)
    assert "ZeroDivisionError" in outcome.cause
    assert isinstance(one.desk.perform(ReadBalance()), ReadFailed)
    assert "a way of its own" in caplog.text


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (KisNetworkError("gone"), Uncertain),
        (KisTimeoutError("late"), Uncertain),
        (KisClosedError("closed meanwhile"), Uncertain),
        (KisParseError("TTTC0012U", "ODNO", "?"), Uncertain),
        (KisNetworkError("no way there", sent=False), NotSent),
    ],
)
def test_an_error_after_the_bytes_must_say_itself_that_none_left(
    room: type[Room], monkeypatch: pytest.MonkeyPatch, error: Exception, outcome: type[Outcome]
) -> None:
    def call(self: Session, *given: object, before_send: Any, **options: object) -> None:
        before_send()
        raise error

    one = room()
    monkeypatch.setattr(Session, "call", call)
    assert isinstance(one.place(), outcome)
    assert isinstance(one.desk.perform(CancelOrder("i", OrderId(one.today, "00950", 1), "00", "KRX")), outcome)


def test_what_cannot_be_asked_is_refused(room: type[Room]) -> None:
    one = room()
    kis = PyKis(app_key=one.kis.credentials.app_key, app_secret=one.kis.credentials.app_secret, clock=one.clock,
                transport=SimulatorTransport(one.simulator, one.clock), settings=AT_ONCE)  # fmt: skip
    refused = KisDesk(kis).perform(new())
    assert isinstance(refused, Refused)
    assert refused.code == "INVALID"
    assert isinstance(KisDesk(kis).perform(ReadBalance()), ReadFailed)
    kis.close()


# Reads


@pytest.mark.parametrize("virtual", [True, False])
def test_every_page_is_read_the_oldest_first(room: type[Room], virtual: bool) -> None:
    one = room(virtual=virtual)
    for _ in range(130):
        one.simulator.ledger.place(ACCOUNT, side="buy", symbol=SAMSUNG, qty=1, price=60_000)
    one.simulator.ledger.place(ACCOUNT, side="buy", symbol="000660", qty=1, price=250_000)
    found = one.list()
    assert found.whole
    assert [row.number.number for row in found.rows] == list(range(1, 132))
    assert len(one.sent("TTC0081R")) > 1
    assert [row.symbol for row in one.list(symbol="000660").rows] == ["000660"]


def test_open_only_leaves_out_what_has_ended(room: type[Room]) -> None:
    one = room()
    one.place()
    one.place(qty=8)
    one.desk.perform(CancelOrder("i", OrderId(one.today, "00950", 1), "00", "KRX"))
    assert [row.qty for row in one.list(open_only=True).rows] == [8]
    assert one.list(open_only=True).request.open_only


@pytest.mark.parametrize("kind", ["status_5xx", "lost_answer", "failed_query", "malformed_json", "throttle"])
def test_a_read_that_fails_is_no_empty_list(room: type[Room], kind: FaultKind) -> None:
    one = room()
    for tr_id in ("TTTC0081R", "TTTC8434R", "FHKST01010100"):
        one.arm(tr_id, kind, code="90020000" if kind == "failed_query" else "")
    requests: tuple[BrokerRequest, ...] = (ReadOrders(one.today), ReadBalance(), ReadQuote(SAMSUNG))
    for request in requests:
        outcome = one.desk.perform(request)
        assert isinstance(outcome, ReadFailed), outcome
        assert outcome.reason
    assert all(len(one.sent(tr_id)) == 1 for tr_id in ("TTC0081R", "TTC8434R", "FHKST01010100"))  # none is repeated


def test_a_page_that_cannot_be_read_fails_the_list(room: type[Room]) -> None:
    one = room()
    one.place()
    one.arm("TTTC0081R", "missing_field", field="tot_ccld_qty")
    assert isinstance(one.desk.perform(ReadOrders(one.today)), ReadFailed)


def test_a_balance_is_whole_won(room: type[Room]) -> None:
    one = room()
    found = one.desk.perform(ReadBalance())
    assert isinstance(found, BalanceSheet)
    held = found.held[SAMSUNG]
    assert (held.qty, held.sellable_qty, held.cost) == (500, 500, 30_000_000)
    assert found.cash == found.cash_d2 > 0
    assert all(type(value) is int for value in (held.cost, held.price, found.cash, found.cash_d1, found.cash_d2))


def test_a_symbol_from_abroad_is_told_to_be_none_of_the_engine_s(room: type[Room]) -> None:
    found = room().desk.perform(ReadQuote("AAPL"))
    assert isinstance(found, ReadFailed)
    assert found.reason == "AAPL is no Korean symbol, and the engine trades Korean ones only"


def test_a_quote_says_what_the_symbol_is(room: type[Room]) -> None:
    one = room()
    found = one.desk.perform(ReadQuote(SAMSUNG))
    assert isinstance(found, QuoteSheet)
    assert found.lower < found.base < found.upper
    assert (found.kind, found.board, found.halted) == ("stock", "KOSPI", False)
    fund = one.desk.perform(ReadQuote("069500"))
    assert isinstance(fund, QuoteSheet)
    assert fund.kind == "etf"
    assert isinstance(one.desk.perform(ReadQuote("999999")), ReadFailed)


# When


def test_an_answer_says_when_the_bytes_left_and_what_the_broker_s_clock_was(room: type[Room]) -> None:
    one = room(skew=-30.0)
    answered = one.desk.answer(7, new(gate=lambda: one.clock.advance(1.5)))  # it waited so long for its turn
    assert answered.request_id == 7
    assert isinstance(answered.outcome, Accepted)
    assert (answered.started, answered.ended, answered.timeout) == (1.5, 1.5, 20.0)
    assert answered.broker_at == pytest.approx(MONDAY.timestamp() + 1.5, abs=0.51)
    read = one.desk.answer(8, ReadOrders(one.today))
    assert (read.request_id, read.started, read.ended) == (8, 1.5, 1.5)


def test_before_any_answer_the_broker_s_clock_is_not_known(room: type[Room]) -> None:
    one = room()
    one.arm("*", "lost_request")
    one.simulator.issuer.keys.clear()
    assert one.desk.broker_time() is None


def test_a_watch_is_not_for_the_desk(room: type[Room]) -> None:
    with pytest.raises(BrokerError):
        room().desk.perform(Watch(frozenset({SAMSUNG})))


def test_nothing_waits(room: type[Room]) -> None:
    """The settings that the fault simulation uses: no request takes time of its own."""
    one = room()
    for _ in range(50):
        assert isinstance(one.place(qty=1), Accepted)
        one.desk.perform(ReadOrders(one.today, open_only=True))
    assert one.clock.monotonic() == 0.0
