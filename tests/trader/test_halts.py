"""What stops trading, what it takes back, and what a person may lift."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

import pytest

from pykis import VirtualClock
from pykis.clock import KST
from pykis.market.sessions import KRX_CALENDAR, AlwaysOpen, MarketCalendar
from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.commands import Halt, Resume
from pykis.trader.config import RiskLimits, TradingConfig
from pykis.trader.desk import Desk
from pykis.trader.executor import OrderExecutor
from pykis.trader.halts import KillSwitch
from pykis.trader.ports import PlaceOrder, Priced, SendVeto
from pykis.trader.positions import PositionManager
from pykis.trader.states import TradingState

MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=KST)
WEEKEND = datetime(2026, 11, 22, 10, 0, tzinfo=KST)


class Cancels:
    """An executor that only remembers what it was to take back."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.calls: list[tuple[str, bool]] = []
        self.states: list[TradingState] = []

    def cancel_open(self, reason: str, *, buys_only: bool = False, symbol: str = "") -> list[str]:
        self.calls.append((reason, buys_only))
        self.states.append(self.desk.book.state)
        return []


class Worth:
    """What the account is worth, as the test says."""

    def __init__(self) -> None:
        self.value: int | None = 10_000_000
        self.asked = 0

    def equity(self) -> int | None:
        self.asked += 1
        return self.value


class Floor:
    """A kill switch with a desk; `again` is the same after a restart."""

    def __init__(
        self,
        risk: RiskLimits | None = None,
        events: list[ev.Event] | None = None,
        at: datetime = MORNING,
        calendar: MarketCalendar | None = None,
    ) -> None:
        book = Book()
        book.replay(events or ())
        self.risk = risk or RiskLimits()
        self.clock = VirtualClock(at.timestamp())
        self.desk = Desk(
            TradingConfig(risk=self.risk), book, self.clock, AlwaysOpen() if calendar is None else calendar, "paper"
        )
        self.events: list[ev.Event] = list(events or ())
        self.desk.observers.append(self.events.append)
        self.executor = Cancels(self.desk)
        self.worth = Worth()
        self.switch = KillSwitch(self.desk, cast(OrderExecutor, self.executor), cast(PositionManager, self.worth))

    def open(self, equity: int = 10_000_000) -> Floor:
        """Open the day."""
        self.desk.emit(ev.DayOpened(self.desk.now, self.desk.today().isoformat(), equity))
        self.desk.ready = True
        self.settle()
        return self

    def again(self, risk: RiskLimits | None = None) -> Floor:
        return Floor(risk or self.risk, self.events, datetime.fromtimestamp(self.clock.time(), KST))

    def settle(self) -> None:
        """Wake it for as long as it wants something now."""
        for _ in range(100):
            due = self.switch.next_wake()
            if due is None or due > self.desk.mono:
                return
            self.switch.wake()
        raise AssertionError("it never comes to rest")

    def pass_time(self, seconds: float) -> None:
        end = self.clock.monotonic() + seconds
        while (due := self.switch.next_wake()) is not None and due <= end:
            self.clock.advance(max(0.0, due - self.clock.monotonic()))
            self.desk.tick()
            self.settle()
        self.clock.advance(max(0.0, end - self.clock.monotonic()))
        self.desk.tick()

    def order(self, intent_id: str, side: str = "buy", symbol: str = "005930", qty: int = 10) -> None:
        self.desk.emit(
            ev.OrderIntended(
                self.desk.now, intent_id, f"k-{intent_id}", self.desk.today().isoformat(), symbol, cast(Any, side), qty,
                70_000, 70_000, "limit", "day", "KRX", "00", "user",
            )
        )  # fmt: skip

    def submitted(self, intent_id: str, number: int) -> None:
        day = self.desk.today().isoformat().replace("-", "")
        self.desk.emit(ev.OrderSubmitted(self.desk.now, intent_id, f"{day}-00950-{number:010d}", "answer"))

    def doubt(self, intent_id: str) -> None:
        now = self.desk.now
        self.desk.emit(ev.OrderDoubted(now, intent_id, "place", "no answer", now - 2, now, 60.0))

    def hold(self, symbol: str, qty: int) -> None:
        self.desk.emit(ev.PositionCorrected(self.desk.now, symbol, qty, qty * 70_000, "first_read", "test"))

    def price(self, symbol: str = "005930", price: int = 70_000) -> None:
        self.switch.priced(Priced(symbol, price, self.desk.now))

    def alarms(self, code: str = "") -> list[str]:
        return [each.sentence for each in self.desk.told if each.level == "alarm" and code in ("", each.code)]

    def halt(self, reason: str = "by hand") -> str:
        self.switch.halt(1, Halt(reason))
        return self.desk.replies[-1][1]

    def resume(self, symbol: str = "") -> str:
        self.switch.resume(2, Resume("looked at it", symbol))
        self.settle()
        return self.desk.replies[-1][1]

    def count(self, kind: type[ev.Event]) -> int:
        return sum(isinstance(each, kind) for each in self.events)


@pytest.fixture
def floor() -> Floor:
    return Floor().open()


def test_a_halt_by_hand_is_an_event_first_and_takes_back_everything(floor: Floor) -> None:
    assert floor.halt("drill") == "ok"
    assert floor.desk.book.state is TradingState.HALTED
    assert floor.executor.calls == [("BY_HAND: drill", False)]
    assert floor.executor.states == [TradingState.HALTED], "the event precedes the cancels"
    assert floor.alarms("BY_HAND")


def test_the_same_halt_or_a_laxer_one_changes_nothing(floor: Floor) -> None:
    floor.halt("first")
    floor.switch.trip("MAX_DAILY_LOSS", "loss", "REDUCING")
    floor.switch.trip("OTHER", "again")
    assert (floor.desk.book.halt_code, len(floor.executor.calls)) == ("BY_HAND", 1)


def test_reducing_becomes_halted_but_not_the_other_way(floor: Floor) -> None:
    floor.switch.trip("MAX_DAILY_LOSS", "loss", "REDUCING")
    floor.switch.trip("BY_HAND", "all of it")
    assert floor.desk.book.state is TradingState.HALTED
    assert [buys_only for _, buys_only in floor.executor.calls] == [True, False]


def test_a_halt_names_every_position_that_nothing_sells_any_more(floor: Floor) -> None:
    floor.hold("005930", 10)
    floor.hold("000660", 0)
    floor.hold("035720", 7)
    floor.halt()
    (sentence,) = floor.alarms("BY_HAND")
    assert "005930 (10)" in sentence
    assert "035720 (7)" in sentence
    assert "000660" not in sentence


def test_reducing_names_none_for_its_stops_still_work(floor: Floor) -> None:
    floor.hold("005930", 10)
    floor.switch.trip("MAX_DAILY_LOSS", "loss", "REDUCING")
    assert "005930" not in floor.alarms("MAX_DAILY_LOSS")[0]


# -- loss


def test_a_days_loss_at_the_limit_reduces_with_the_price_that_did_it(floor: Floor) -> None:
    floor.hold("005930", 10)
    floor.settle()
    floor.worth.value = 9_000_001
    floor.price()
    assert floor.desk.book.state is TradingState.ACTIVE
    floor.worth.value = 9_000_000
    floor.price()
    assert (floor.desk.book.state, floor.desk.book.halt_code) == (TradingState.REDUCING, "MAX_DAILY_LOSS")
    assert floor.executor.calls[0][1], "buys only"


def test_a_price_of_what_is_not_held_is_not_worth_a_look(floor: Floor) -> None:
    asked = floor.worth.asked
    floor.price("035720")
    assert floor.worth.asked == asked


def test_a_withdrawal_is_no_loss(floor: Floor) -> None:
    floor.desk.emit(ev.CashCorrected(floor.desk.now, 0, 0, 0, -2_000_000, "flow", "withdrawn"))
    floor.worth.value = 8_000_000
    floor.settle()
    assert floor.desk.book.state is TradingState.ACTIVE
    floor.worth.value = 7_000_000
    floor.hold("005930", 10)
    floor.settle()
    assert floor.desk.book.halt_code == "MAX_DAILY_LOSS"


def test_a_fill_is_looked_at_without_a_price(floor: Floor) -> None:
    floor.order("i1")
    floor.submitted("i1", 1)
    floor.worth.value = 8_900_000
    floor.settle()
    number = floor.desk.book.orders["i1"].number
    floor.desk.emit(ev.OrderFilled(floor.desk.now, "i1", number, 10, 700_000, 0, 0, "notice"))
    floor.settle()
    assert floor.desk.book.halt_code == "MAX_DAILY_LOSS"


def test_before_the_day_is_open_nothing_is_judged(floor: Floor) -> None:
    floor.hold("005930", 10)
    floor.settle()
    floor.desk.ready = False  # midnight: the equity to compare with is yesterday's
    floor.worth.value = 0
    floor.price()
    floor.settle()
    assert floor.desk.book.state is TradingState.ACTIVE
    floor.desk.ready = True
    floor.settle()
    assert floor.desk.book.halt_code == "MAX_DAILY_LOSS"


def test_a_missing_price_judges_nothing(floor: Floor) -> None:
    floor.hold("005930", 10)
    floor.worth.value = None
    floor.price()
    floor.settle()
    assert floor.desk.book.state is TradingState.ACTIVE


def test_drawdown_counts_from_the_peak_of_every_tick_not_of_every_second() -> None:
    floor = Floor(RiskLimits(max_daily_loss=None, max_drawdown=500_000)).open()
    floor.hold("005930", 10)
    floor.settle()
    for value in (10_200_000, 10_300_000, 10_400_000):  # within one second
        floor.worth.value = value
        floor.price()
    assert floor.count(ev.PeakReached) == 1
    floor.worth.value = 9_900_000
    floor.price()
    assert floor.desk.book.halt_code == "MAX_DRAWDOWN"


def test_the_peak_becomes_durable_within_a_second_and_outlives_a_restart() -> None:
    floor = Floor(RiskLimits(max_daily_loss=None, max_drawdown=500_000)).open()
    floor.hold("005930", 10)
    for value in (10_200_000, 10_400_000):
        floor.worth.value = value
        floor.price()
    floor.worth.value = 10_300_000
    floor.pass_time(2.0)
    assert [each.equity for each in floor.events if isinstance(each, ev.PeakReached)] == [10_200_000, 10_400_000]
    after = floor.again()
    after.desk.ready = True
    after.worth.value = 9_900_000
    after.settle()
    assert after.desk.book.halt_code == "MAX_DRAWDOWN"


def test_a_peak_that_does_not_matter_is_not_written() -> None:
    floor = Floor(RiskLimits(max_drawdown=None)).open()
    floor.hold("005930", 10)
    floor.worth.value = 20_000_000
    floor.price()
    floor.pass_time(5.0)
    assert not floor.count(ev.PeakReached)


def test_a_peak_that_waits_while_the_worth_is_unknown_lets_the_engine_rest() -> None:
    floor = Floor(RiskLimits(max_drawdown=500_000)).open()
    floor.hold("005930", 10)
    for value in (10_200_000, 10_400_000):
        floor.worth.value = value
        floor.price()
    floor.worth.value = None
    floor.pass_time(5.0)
    assert floor.desk.book.peak == 10_400_000


def test_limits_that_are_off_are_off() -> None:
    limits = RiskLimits(max_daily_loss=None, max_drawdown=None, max_unknown=None, max_errors=None, max_clock_skew=None)
    floor = Floor(limits).open()
    floor.hold("005930", 10)
    floor.worth.value = 1
    floor.price()
    for number in range(30):
        floor.order(f"i{number}")
        floor.doubt(f"i{number}")
        floor.desk.emit(ev.ErrorSeen(floor.desk.now, "X", "x"))
    floor.desk.learn_time(floor.clock.time() - 1000, floor.clock.monotonic())
    floor.settle()
    assert floor.desk.book.state is TradingState.ACTIVE
    assert not floor.worth.asked


# -- doubts, errors, clock


def test_so_many_unknown_at_once_halt(floor: Floor) -> None:
    for name in ("i1", "i2", "i3"):
        floor.order(name)
        assert floor.desk.book.state is TradingState.ACTIVE
        floor.doubt(name)
        floor.settle()
    assert (floor.desk.book.state, floor.desk.book.halt_code) == (TradingState.HALTED, "MAX_UNKNOWN")


def test_those_that_were_solved_do_not_count(floor: Floor) -> None:
    for number in range(6):
        floor.order(f"i{number}")
        floor.doubt(f"i{number}")
        floor.settle()
        floor.desk.emit(ev.OrderAbsent(floor.desk.now, f"i{number}"))
    assert floor.desk.book.state is TradingState.ACTIVE


def test_errors_within_five_minutes_of_session_time_halt(floor: Floor) -> None:
    for _ in range(19):
        floor.desk.emit(ev.ErrorSeen(floor.desk.now, "HTTP_500", "x"))
        floor.settle()
    floor.pass_time(301)
    floor.desk.emit(ev.ErrorSeen(floor.desk.now, "HTTP_500", "x"))
    floor.settle()
    assert floor.desk.book.state is TradingState.ACTIVE, "nineteen are too old"
    for _ in range(19):
        floor.desk.emit(ev.ErrorSeen(floor.desk.now, "HTTP_500", "x"))
    floor.settle()
    assert floor.desk.book.halt_code == "MAX_ERRORS"


def test_reconciliation_that_failed_halts_at_once(floor: Floor) -> None:
    floor.desk.emit(ev.ErrorSeen(floor.desk.now, "RECONCILE_FAILED", "5 reads in a row failed"))
    floor.settle()
    assert floor.desk.book.halt_reason == "5 reads in a row failed"


def test_errors_outside_the_session_never_halt() -> None:
    floor = Floor(at=WEEKEND, calendar=KRX_CALENDAR).open()
    for _ in range(50):
        floor.desk.emit(ev.ErrorSeen(floor.desk.now, "RECONCILE_FAILED", "maintenance"))
    floor.settle()
    assert floor.desk.book.state is TradingState.ACTIVE


@pytest.mark.parametrize("hour", [10, 17])
def test_errors_count_in_every_phase_that_takes_orders(hour: int) -> None:
    inside = Floor(at=MORNING.replace(hour=hour), calendar=KRX_CALENDAR).open()
    inside.desk.emit(ev.ErrorSeen(inside.desk.now, "RECONCILE_FAILED", "no maintenance"))
    inside.settle()
    assert inside.desk.book.state is TradingState.HALTED


@pytest.mark.parametrize("off", [-6.0, 6.0])
def test_a_clock_that_is_off_halts_with_the_answer_that_tells(floor: Floor, off: float) -> None:
    floor.desk.learn_time(floor.clock.time() + off / 2, floor.clock.monotonic())
    floor.settle()
    assert floor.desk.book.state is TradingState.ACTIVE
    floor.desk.learn_time(floor.clock.time() + off, floor.clock.monotonic())
    assert floor.switch.next_wake() == floor.desk.mono
    floor.settle()
    assert floor.desk.book.halt_code == "CLOCK_SKEW"


# -- resuming


def test_resuming_is_an_event_and_needs_a_person(floor: Floor) -> None:
    floor.halt()
    floor.pass_time(86400)
    floor.open()
    assert floor.desk.book.state is TradingState.HALTED, "not by itself, not on a new day"
    assert floor.resume() == "ok"
    assert floor.desk.book.state is TradingState.ACTIVE
    assert floor.count(ev.TradingResumed) == 1


def test_a_symbol_is_lifted_alone(floor: Floor) -> None:
    floor.desk.halt_symbol("005930", "AMBIGUOUS", "two rows fit")
    floor.desk.halt_symbol("000660", "AMBIGUOUS", "two rows fit")
    floor.halt()
    assert floor.resume("005930") == "ok"
    assert list(floor.desk.book.halted_symbols) == ["000660"]
    assert floor.desk.book.state is TradingState.HALTED


def test_trading_goes_on_only_once_the_doubts_are_gone(floor: Floor) -> None:
    for name in ("i1", "i2", "i3"):
        floor.order(name)
        floor.doubt(name)
    floor.settle()
    assert floor.resume().startswith("!MAX_UNKNOWN: ")
    floor.desk.emit(ev.OrderAbsent(floor.desk.now, "i1"))
    assert floor.resume() == "ok"


def test_a_clock_that_is_still_off_refuses_to_resume(floor: Floor) -> None:
    floor.desk.learn_time(floor.clock.time() + 60, floor.clock.monotonic())
    floor.settle()
    assert floor.resume().startswith("!CLOCK_SKEW: ")
    floor.clock.shift(60)
    floor.desk.learn_time(floor.clock.time(), floor.clock.monotonic())
    assert floor.resume() == "ok"


def test_after_a_loss_trading_goes_on_the_next_day_or_with_a_higher_limit(floor: Floor) -> None:
    floor.hold("005930", 10)
    floor.worth.value = 8_500_000
    floor.settle()
    assert floor.resume().startswith("!MAX_DAILY_LOSS: ")
    higher = floor.again(RiskLimits(max_daily_loss=2_000_000))
    higher.worth.value = None
    assert higher.resume().startswith("!NO_EQUITY: ")
    higher.desk.ready = True
    higher.worth.value = 8_500_000
    assert higher.resume() == "ok"
    assert higher.desk.book.state is TradingState.ACTIVE
    floor.pass_time(86400)
    floor.open(8_500_000)
    assert floor.desk.book.state is TradingState.REDUCING
    assert floor.resume() == "ok"
    assert floor.desk.book.state is TradingState.ACTIVE


def test_a_halt_that_is_lifted_after_a_loss_lets_sales_out_and_no_more(floor: Floor) -> None:
    floor.hold("005930", 10)
    floor.worth.value = 8_500_000
    floor.settle()
    floor.halt()
    assert floor.resume() == "ok"
    assert floor.desk.book.state is TradingState.REDUCING


def test_errors_count_anew_after_a_person_has_looked(floor: Floor) -> None:
    for _ in range(20):
        floor.desk.emit(ev.ErrorSeen(floor.desk.now, "HTTP_500", "x"))
    floor.settle()
    assert floor.resume() == "ok"
    floor.desk.emit(ev.ErrorSeen(floor.desk.now, "HTTP_500", "x"))
    floor.settle()
    assert floor.desk.book.state is TradingState.ACTIVE


# -- over a restart, and until everything is back


def test_it_stays_down_over_a_restart_and_takes_back_what_the_opening_finds(floor: Floor) -> None:
    floor.order("i1")
    floor.submitted("i1", 1)
    floor.halt()
    after = floor.again()
    after.desk.emit(ev.CancelRefused(after.desk.now, "i1", "40330000", "yesterday's"))
    after.pass_time(60)
    assert after.desk.book.state is TradingState.HALTED
    assert not after.executor.calls, "what the book says may be of yesterday: the opening comes first"
    after.desk.ready = True
    after.settle()
    assert after.executor.calls == [("BY_HAND: by hand", False)]


def test_what_could_not_be_taken_back_is_tried_again_slower_each_time(floor: Floor) -> None:
    floor.order("i1")
    floor.submitted("i1", 1)
    floor.halt()
    floor.pass_time(4.9)
    assert len(floor.executor.calls) == 1
    floor.pass_time(0.2)
    assert len(floor.executor.calls) == 2
    floor.pass_time(600)
    assert 8 < len(floor.executor.calls) < 16
    floor.desk.emit(ev.OrderCanceled(floor.desk.now, "i1", "notice"))
    before = len(floor.executor.calls)
    floor.pass_time(600)
    assert len(floor.executor.calls) == before
    assert floor.switch.next_wake() is None


def test_a_cancel_that_is_under_way_is_not_sent_again(floor: Floor) -> None:
    floor.order("i1")
    floor.submitted("i1", 1)
    floor.halt()
    floor.desk.emit(ev.CancelIntended(floor.desk.now, "i1", "c1"))
    floor.pass_time(60)
    assert len(floor.executor.calls) == 1


def test_an_order_that_turns_up_while_halted_is_taken_back(floor: Floor) -> None:
    floor.order("i1")
    floor.doubt("i1")
    floor.halt()
    floor.pass_time(60)
    assert len(floor.executor.calls) == 1, "nothing to take back without a number"
    floor.desk.emit(ev.OrderAdopted(floor.desk.now, "i1", "20261123-00950-0000000009", False))
    floor.pass_time(11)
    assert len(floor.executor.calls) == 2


def test_reducing_leaves_sales_alone(floor: Floor) -> None:
    floor.hold("005930", 10)
    floor.order("i1", "sell")
    floor.submitted("i1", 1)
    floor.switch.trip("MAX_DAILY_LOSS", "loss", "REDUCING")
    floor.pass_time(600)
    assert [buys_only for _, buys_only in floor.executor.calls] == [True]
    floor.order("i2", "buy", "000660")
    floor.submitted("i2", 2)
    floor.pass_time(11)
    assert [buys_only for _, buys_only in floor.executor.calls] == [True, True]


def test_nothing_of_it_is_lost_in_a_replay(floor: Floor) -> None:
    floor.hold("005930", 10)
    floor.worth.value = 10_500_000
    floor.price()
    floor.halt()
    floor.resume()
    floor.worth.value = 8_000_000
    floor.pass_time(3)
    book = Book()
    book.replay(floor.events)
    assert book.to_bytes() == floor.desk.book.to_bytes()


def test_an_idle_engine_is_not_woken(floor: Floor) -> None:
    assert floor.switch.next_wake() is None


def test_what_was_held_while_the_journal_failed_meets_the_halt(rig: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    table = rig()
    core, desk = table.core, table.core.desk
    monkeypatch.setattr(core.executor, "cancel_open", Cancels(desk).cancel_open)
    table.journal.fail = True
    desk.emit(ev.ErrorSeen(desk.now, "X", "x"))
    desk.submit(PlaceOrder("i1", "005930", "buy", 1, 70_000, "00", "KRX", desk.gate("005930", lowers_exposure=False)))
    core.handle(None)
    assert not table.sent, "nothing new leaves while nothing is durable"
    table.journal.fail = False
    vetoes: list[str] = []

    class Carrier(list[Any]):
        """Asks the gate the moment that it is handed a request."""

        def append(self, item: Any) -> None:
            with pytest.raises(SendVeto) as caught:
                item[1].gate()
            vetoes.append(str(caught.value))

    table.sent = Carrier()
    table.pass_time(1.5)
    assert vetoes == ["trading is halted"]
    assert core.book.halt_code == "STORE_FAILED"
