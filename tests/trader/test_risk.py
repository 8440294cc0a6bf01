"""Every limit refuses what is beyond it and nothing else, and no doubt can break one, however it ends."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pykis import VirtualClock
from pykis.clock import KST
from pykis.kinds import Side
from pykis.market.sessions import KRX_CALENDAR, AlwaysOpen, MarketCalendar
from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.commands import Place
from pykis.trader.config import RiskLimits, TradingConfig
from pykis.trader.desk import Desk, Mark
from pykis.trader.ports import QuoteSheet
from pykis.trader.positions import PositionManager
from pykis.trader.risk import RiskManager
from pykis.trader.risk_codes import RefusalCode

ROOT = Path(__file__).resolve().parents[2]
MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=KST)
SAMSUNG, HYNIX = "005930", "000660"


class Room:
    """A desk in good order: 100 million won, 100 Samsung at 10,000 won, a fresh price, an open day."""

    def __init__(self, at: datetime = MORNING, calendar: MarketCalendar | None = None, **risk: Any) -> None:
        self.clock = VirtualClock(at.timestamp())
        config = TradingConfig(risk=RiskLimits(**risk))
        self.desk = Desk(config, Book(), self.clock, calendar or AlwaysOpen(), "paper")
        self.positions = PositionManager(self.desk)
        self.risk = RiskManager(self.desk, self.positions)
        for symbol in (SAMSUNG, HYNIX):
            self.desk.quotes[symbol] = QuoteSheet(symbol, 10_000, 10_000, 7_000, 13_000)
            self.price(symbol, 10_000)
        self.emit(ev.CashCorrected, 100_000_000, 100_000_000, 100_000_000, 0, "first_read", "")
        self.emit(ev.PositionCorrected, SAMSUNG, 100, 1_000_000, "first_read", "")
        self.emit(ev.DayOpened, "2026-11-23", 101_000_000)

    def emit(self, kind: type[ev.Event], *values: Any) -> None:
        self.desk.emit(kind(self.desk.now, *values))

    def price(self, symbol: str, price: int) -> None:
        self.desk.marks[symbol] = Mark(price, self.desk.mono)

    def wait(self, seconds: float) -> None:
        """Time goes by; prices stay fresh."""
        self.clock.advance(seconds)
        self.desk.tick()
        for symbol, mark in list(self.desk.marks.items()):
            self.price(symbol, mark.price)

    def asks(
        self, side: Side, qty: int, price: int = 0, symbol: str = SAMSUNG, purpose: str = "user", **other: Any
    ) -> tuple[str, str] | None:
        kind = other.pop("order_type", "limit" if price else "market")
        place = Place(symbol, side, qty, price or None, kind, "key", **other)
        worst = self.positions.worst_price(symbol, side, price, kind)
        return self.risk.refuses(place, price, worst, purpose)

    def order(self, side: Side, qty: int, price: int = 0, symbol: str = SAMSUNG, signal: str = "") -> str:
        """Meant, whether or not it may be."""
        name = f"20261123-{self.desk.book.next_intent:06d}"
        worst = self.positions.worst_price(symbol, side, price)
        self.emit(
            ev.OrderIntended, name, name, "2026-11-23", symbol, side, qty, price, worst,
            "limit" if price else "market", "day", "KRX", "00" if price else "01", "user", signal,
        )  # fmt: skip
        return name

    def doubt(self, name: str, what: str = "place") -> None:
        self.emit(ev.OrderDoubted, name, what, "time-out", self.desk.now, self.desk.now, 60.0)

    def accepted(self, name: str) -> str:
        number = f"20261123-00950-{int(name[-6:]):010d}"
        self.emit(ev.OrderSubmitted, name, number, "answer")
        return number


def code(refusal: tuple[str, str] | None) -> str:
    """The code of a refusal whose sentence is one."""
    if refusal is None:
        return ""
    RefusalCode(refusal[0])
    assert re.fullmatch(r"[^\n]{30,}[.]", refusal[1]), refusal[1]
    assert not re.search(r"\d{5,}(?! is | can|\.)", re.sub(r"\b0\d{5}\b|\d{8}-\d{6}", "", refusal[1])), refusal[1]
    return refusal[0]


def test_an_order_within_every_limit_may_go() -> None:
    room = Room()
    assert room.asks("buy", 10, 10_000) is None
    assert room.asks("buy", 10) is None
    assert room.asks("sell", 100, 10_000) is None
    assert room.asks("sell", 100) is None


# -- one limit at a time: at it, beyond it, and off


def test_quantity() -> None:
    room = Room(max_order_qty=10)
    assert room.asks("buy", 10, 10_000) is None
    assert code(room.asks("buy", 11, 10_000)) == code(room.asks("sell", 11, 10_000)) == "MAX_ORDER_QTY"
    assert Room(max_order_qty=None).asks("buy", 999, 10_000) is None


def test_value_is_at_the_worst_price() -> None:
    room = Room(max_order_value=130_000)
    assert room.asks("buy", 13, 10_000) is None
    assert code(room.asks("buy", 14, 10_000)) == "MAX_ORDER_VALUE"
    assert room.asks("buy", 10) is None
    assert code(room.asks("buy", 11)) == "MAX_ORDER_VALUE", "at the market it may cost the upper limit"
    refusal = room.asks("buy", 11)
    assert refusal is not None
    assert "143,000 won" in refusal[1]
    assert "130,000 won" in refusal[1]
    assert "10 shares at most" in refusal[1]
    assert code(room.asks("sell", 14)) == "MAX_ORDER_VALUE"
    assert room.asks("sell", 13) is None
    assert Room(max_order_value=None).asks("buy", 1_500, 10_000) is None


def test_value_of_one_symbol_counts_what_is_held_and_open() -> None:
    room = Room(max_symbol_value=2_000_000, duplicate_window=None)
    assert room.asks("buy", 100, 10_000) is None
    assert code(room.asks("buy", 101, 10_000)) == "MAX_SYMBOL_VALUE"
    name = room.order("buy", 60, 10_000)
    assert room.asks("buy", 40, 10_000) is None
    assert code(room.asks("buy", 41, 10_000)) == "MAX_SYMBOL_VALUE"
    assert room.asks("buy", 200, 10_000, HYNIX) is None
    room.doubt(name)
    assert code(room.asks("buy", 41, 10_000)) == "MAX_SYMBOL_VALUE", "what is in doubt counts"
    room.emit(ev.OrderAbsent, name)
    assert room.asks("buy", 100, 10_000) is None
    room.order("sell", 100, 10_000)
    assert code(room.asks("buy", 101, 10_000)) == "MAX_SYMBOL_VALUE", "an open sale takes nothing off"
    assert room.asks("sell", 0, 10_000) is None, "sales pass"


def test_value_of_all_symbols() -> None:
    room = Room(max_total_value=2_000_000, max_symbol_value=None)
    assert room.asks("buy", 100, 10_000, HYNIX) is None
    assert code(room.asks("buy", 101, 10_000, HYNIX)) == "MAX_TOTAL_VALUE"
    room.emit(ev.OrphanFound, "20261123-00950-0000000077", HYNIX, "buy", 10, 10_000, 0, 10)
    assert room.asks("buy", 90, 10_000) is None
    assert code(room.asks("buy", 91, 10_000)) == "MAX_TOTAL_VALUE", "orphans count"
    assert Room(max_total_value=None).asks("buy", 900, 10_000, HYNIX) is None


def test_cash_with_commission() -> None:
    room = Room(max_order_value=None, max_symbol_value=None, max_daily_loss=None, max_drawdown=None)
    room.emit(ev.CashCorrected, 1_000_140, 1_000_140, 1_000_140, 0, "difference", "")
    assert room.asks("buy", 100, 10_000) is None, "1,000,000 and 140"
    assert code(room.asks("buy", 101, 10_000)) == "CASH"
    room.emit(ev.CashCorrected, 1_000_139, 1_000_139, 1_000_139, 0, "difference", "")
    assert code(room.asks("buy", 100, 10_000)) == "CASH", "not enough for the commission"
    room.emit(ev.CashCorrected, 2_000_000, 2_000_000, 2_000_000, 0, "difference", "")
    room.doubt(room.order("buy", 100, 10_000))
    assert code(room.asks("buy", 100, 10_000, HYNIX)) == "CASH", "what is in doubt holds its cash"
    room.emit(ev.CashCorrected, 9_999_999, 9_999_999, 100, 0, "difference", "")
    assert code(room.asks("buy", 1, 10_000, HYNIX)) == "CASH", "D+2 counts, not what has settled"
    off = Room(cash=False)
    off.emit(ev.CashCorrected, 0, 0, 0, -100_000_000, "difference", "")
    assert off.asks("buy", 10, 10_000) is None


def test_cash_that_nobody_knows_is_none() -> None:
    room = Room(max_daily_loss=None, max_drawdown=None)
    room.desk.book.cash.known = False
    assert code(room.asks("buy", 1, 10_000)) == "CASH"
    assert room.asks("sell", 1, 10_000) is None


def test_collar_both_ways_and_for_both_sides() -> None:
    room = Room(price_collar=Decimal(5))
    for side in ("buy", "sell"):
        assert room.asks(side, 1, 10_500) is None
        assert room.asks(side, 1, 9_500) is None
        assert code(room.asks(side, 1, 10_510)) == code(room.asks(side, 1, 9_490)) == "PRICE_COLLAR"
        assert room.asks(side, 1) is None, "the market has no price"
    room.price(SAMSUNG, 11_000)
    assert room.asks("buy", 1, 11_500) is None, "of the last price, not of the quote"
    assert Room(price_collar=None).asks("buy", 1, 7_010) is None


def test_stale_prices() -> None:
    room = Room(max_price_age=60)
    room.clock.advance(60)
    room.desk.tick()
    assert room.asks("buy", 1, 10_000) is None
    room.clock.advance(0.5)
    room.desk.tick()
    assert code(room.asks("buy", 1, 10_000)) == code(room.asks("sell", 1)) == "STALE_PRICE"
    room.price(SAMSUNG, 10_000)
    assert room.asks("buy", 1, 10_000) is None
    del room.desk.marks[HYNIX]
    assert code(room.asks("buy", 1, 10_000, HYNIX)) == "STALE_PRICE"
    off = Room(max_price_age=None)
    off.clock.advance(9_999)
    del off.desk.marks[HYNIX]
    off.desk.tick()
    assert off.asks("buy", 1, 10_000, HYNIX) is None, "the quote's price is collar enough"
    del off.desk.quotes[HYNIX]
    assert code(off.asks("buy", 1, 10_000, HYNIX)) == "NO_QUOTE", "no price at all is none"
    assert code(off.asks("buy", 1, 0, HYNIX)) == "NO_QUOTE", "what it may cost is not known"


def test_lists() -> None:
    room = Room(allow={SAMSUNG})
    assert room.asks("buy", 1, 10_000) is None
    assert code(room.asks("buy", 1, 10_000, HYNIX)) == code(room.asks("sell", 1, 10_000, HYNIX)) == "NOT_ALLOWED"
    room = Room(deny={SAMSUNG})
    assert room.asks("buy", 1, 10_000, HYNIX) is None
    assert code(room.asks("buy", 1, 10_000)) == code(room.asks("sell", 1, 10_000)) == "DENIED"


def test_orders_per_minute_and_per_day() -> None:
    room = Room(max_orders_per_minute=2, max_orders_per_day=4, duplicate_window=None)
    for _ in range(2):
        assert room.asks("buy", 1, 10_000) is None
        room.order("buy", 1, 10_000)
    assert code(room.asks("buy", 1, 10_000)) == code(room.asks("sell", 1)) == "MAX_ORDERS_PER_MINUTE"
    room.wait(59.9)
    assert code(room.asks("buy", 1, 10_000)) == "MAX_ORDERS_PER_MINUTE"
    room.wait(0.1)
    for _ in range(2):
        assert room.asks("buy", 1, 10_000) is None
        room.order("buy", 1, 10_000)
    room.wait(60)
    assert code(room.asks("buy", 1, 10_000)) == "MAX_ORDERS_PER_DAY"
    room.emit(ev.DayOpened, "2026-11-24", 101_000_000)
    assert room.asks("buy", 1, 10_000) is None, "counts start anew"
    off = Room(max_orders_per_minute=None, max_orders_per_day=None, duplicate_window=None)
    for _ in range(40):
        off.order("buy", 1, 10_000)
    assert off.asks("buy", 1, 10_000) is None


def test_duplicates_of_an_order() -> None:
    room = Room(duplicate_window=5)
    first = room.order("buy", 10, 10_000)
    assert code(room.asks("buy", 10, 10_000)) == "DUPLICATE"
    assert room.asks("buy", 11, 10_000) is None
    assert room.asks("buy", 10, 10_010) is None
    assert room.asks("buy", 10, 10_000, HYNIX) is None
    assert room.asks("sell", 10, 10_000) is None
    assert room.asks("buy", 10, 10_000, signal="s") is None, "a signal of its own says that it is another"
    assert room.asks("buy", 10, 10_000, retry_of=first) is None, "it says what it stands for"
    room.wait(4.9)
    assert code(room.asks("buy", 10, 10_000)) == "DUPLICATE"
    room.wait(0.1)
    assert room.asks("buy", 10, 10_000) is None
    off = Room(duplicate_window=None)
    off.order("buy", 10, 10_000)
    assert off.asks("buy", 10, 10_000) is None


def test_duplicates_of_a_signal() -> None:
    room = Room()
    room.order("buy", 10, 10_000, signal="cross-7")
    assert code(room.asks("buy", 3, 9_900, HYNIX, signal="cross-7")) == "DUPLICATE"
    assert room.asks("buy", 10, 10_000, signal="cross-8") is None
    assert room.asks("buy", 10, 10_000) is None


def test_what_was_rejected_is_no_double_of_what_comes_after() -> None:
    room = Room()
    name = room.order("buy", 10, 10_000)
    room.emit(ev.OrderRejected, name, "40270000", "no", "answer")
    assert room.asks("buy", 10, 10_000) is None


@pytest.mark.parametrize(
    ("at", "kind", "refused"),
    [
        ("08:29", "limit", True),
        ("08:30", "limit", False),
        ("15:29", "market", False),
        ("15:30", "limit", True),
        ("12:00", "after_close", True),
        ("15:45", "after_close", False),
        ("10:00", "no such", None),
    ],
)
def test_session(at: str, kind: str, refused: bool | None) -> None:
    hour, minute = map(int, at.split(":"))
    room = Room(MORNING.replace(hour=hour, minute=minute), KRX_CALENDAR)
    expected = "INVALID" if refused is None else "SESSION_CLOSED" if refused else ""
    price = 10_000 if kind == "limit" else 0
    assert code(room.asks("buy", 1, price, order_type=kind)) == expected
    assert code(room.asks("sell", 1, price, order_type=kind)) == expected
    assert code(room.asks("sell", 1, price, order_type=kind, purpose="exit:p1")) == expected
    if refused:
        off = Room(MORNING.replace(hour=hour, minute=minute), KRX_CALENDAR, session=False)
        assert off.asks("buy", 1, price, order_type=kind) is None


def test_closed_days_and_days_that_nobody_knows() -> None:
    assert code(Room(MORNING.replace(day=22), KRX_CALENDAR).asks("buy", 1, 10_000)) == "SESSION_CLOSED"
    unknown = Room(MORNING.replace(year=2035), KRX_CALENDAR).asks("buy", 1, 10_000)
    assert unknown is not None
    assert unknown[0] == "SESSION_CLOSED", "never taken to be open"


def test_daily_loss_refuses_buys_and_lets_sales_out() -> None:
    room = Room(max_daily_loss=100_000, max_drawdown=None)
    room.price(SAMSUNG, 9_001)
    assert room.asks("buy", 1, 9_000) is None, "99,900 won are lost"
    room.price(SAMSUNG, 9_000)
    assert code(room.asks("buy", 1, 9_000)) == code(room.asks("buy", 1, 10_000, HYNIX)) == "MAX_DAILY_LOSS"
    assert room.asks("sell", 100, 9_000) is None
    room.emit(ev.CashCorrected, 0, 0, 100_050_000, 50_000, "difference", "")
    assert code(room.asks("buy", 1, 9_000)) == "MAX_DAILY_LOSS", "a deposit is no profit"
    assert Room(max_daily_loss=None, max_drawdown=None).asks("buy", 1, 10_000) is None


def test_a_withdrawal_is_no_loss() -> None:
    room = Room(max_daily_loss=100_000, max_drawdown=100_000)
    room.emit(ev.CashCorrected, 0, 0, 50_000_000, -50_000_000, "difference", "")
    assert room.asks("buy", 1, 10_000) is None


def test_drawdown_from_the_days_peak() -> None:
    room = Room(max_drawdown=100_000, max_daily_loss=None)
    room.emit(ev.PeakReached, 101_050_000)
    room.price(SAMSUNG, 9_501)
    assert room.asks("buy", 1, 9_500) is None
    room.price(SAMSUNG, 9_500)
    assert code(room.asks("buy", 1, 9_500)) == "MAX_DRAWDOWN"
    assert room.asks("sell", 1, 9_500) is None


def test_losses_count_doubts_at_their_worst() -> None:
    for limit, name in (({"max_drawdown": None}, "MAX_DAILY_LOSS"), ({"max_daily_loss": None}, "MAX_DRAWDOWN")):
        room = Room(**({"max_daily_loss": 100_000, "max_drawdown": 100_000} | limit))
        sent = room.order("buy", 34, 0, HYNIX)
        assert room.asks("buy", 1, 10_000) is None
        room.doubt(sent)
        refusal = room.asks("buy", 1, 10_000)
        assert code(refusal) == name
        assert refusal is not None
        assert "102,060 won in doubt" in refusal[1], "3,000 won a share up to the limit, and commission"


def test_losses_that_cannot_be_told_refuse_buys() -> None:
    room = Room()
    del room.desk.marks[SAMSUNG]
    refusal = room.asks("buy", 1, 10_000, HYNIX)
    assert code(refusal) == "NO_EQUITY"
    assert refusal is not None
    assert SAMSUNG in refusal[1]
    assert Room(max_daily_loss=None, max_drawdown=None).asks("buy", 1, 10_000, HYNIX) is None


def test_shares() -> None:
    room = Room(duplicate_window=None, max_daily_loss=None, max_drawdown=None)
    assert code(room.asks("sell", 101, 10_000)) == code(room.asks("sell", 1, 10_000, HYNIX)) == "SHARES"
    name = room.order("sell", 60)
    assert room.asks("sell", 40) is None
    assert code(room.asks("sell", 41)) == "SHARES"
    room.doubt(name)
    assert code(room.asks("sell", 41)) == "SHARES", "what is in doubt holds its shares"
    assert code(room.asks("sell", 41, purpose="exit:p1")) == "SHARES", "for exits too"
    room.emit(ev.OrphanFound, "20261123-00950-0000000077", SAMSUNG, "sell", 10, 10_000, 0, 10)
    assert code(room.asks("sell", 31)) == "SHARES", "orphans' sales hold theirs"
    assert room.asks("sell", 30) is None


def test_exits_are_held_back_by_session_and_shares_alone() -> None:
    room = Room(
        max_order_qty=1, max_order_value=1, max_symbol_value=1, max_total_value=1, max_daily_loss=1, max_drawdown=1,
        max_orders_per_minute=1, max_orders_per_day=1, price_collar=Decimal(1), max_price_age=1, deny={SAMSUNG},
    )  # fmt: skip
    room.order("sell", 20, 7_000)
    room.order("sell", 20, 7_000)
    room.clock.advance(3)
    room.desk.tick()
    assert room.asks("sell", 20, 7_000, purpose="exit:p1") is None
    assert room.asks("sell", 60, purpose="exit:p1") is None
    assert code(room.asks("sell", 61, purpose="exit:p1")) == "SHARES"


# -- changes


def test_a_dearer_price_is_asked_of_the_limits_for_what_it_costs_more() -> None:
    room = Room(max_order_value=1_050_000, max_symbol_value=2_020_000)
    name = room.order("buy", 100, 10_000)
    room.accepted(name)
    record = room.desk.book.orders[name]
    assert room.risk.refuses_change(record, 10_200) is None
    assert code(room.risk.refuses_change(record, 10_210)) == "MAX_SYMBOL_VALUE"
    assert code(room.risk.refuses_change(record, 10_510)) == "MAX_ORDER_VALUE"
    assert code(room.risk.refuses_change(record, 11_010)) == "PRICE_COLLAR"
    room.emit(ev.CashCorrected, 0, 0, 1_005_000, -98_995_000, "difference", "")
    assert room.risk.refuses_change(record, 10_040) is None
    assert code(room.risk.refuses_change(record, 10_050)) == "CASH"
    room.price(SAMSUNG, 8_000)
    assert code(room.risk.refuses_change(record, 8_900)) == "PRICE_COLLAR"
    assert room.risk.refuses_change(record, 8_800) is None, "a cheaper price costs nothing"


def test_a_dearer_price_may_carry_what_the_commission_had_cut_off() -> None:
    room = Room(max_daily_loss=None, max_drawdown=None)
    name = room.order("buy", 100, 10_560)
    room.accepted(name)
    assert room.positions.reserved_cash() == 1_056_140
    room.emit(ev.CashCorrected, 0, 0, 1_056_140 + 1_000, 0, "difference", "")
    assert code(room.risk.refuses_change(room.desk.book.orders[name], 10_570)) == "CASH", "1,057,000 cost 150, not 140"


def test_a_dearer_price_is_refused_while_the_loss_is_too_high() -> None:
    room = Room(max_daily_loss=100_000)
    name = room.order("buy", 100, 9_000)
    room.accepted(name)
    room.price(SAMSUNG, 9_000)
    assert code(room.risk.refuses_change(room.desk.book.orders[name], 9_100)) == "MAX_DAILY_LOSS"
    sale = room.order("sell", 100, 9_500)
    room.accepted(sale)
    assert room.risk.refuses_change(room.desk.book.orders[sale], 9_100) is None
    assert code(room.risk.refuses_change(room.desk.book.orders[sale], 8_000)) == "PRICE_COLLAR"


def test_a_change_outside_the_session_is_refused() -> None:
    room = Room(MORNING.replace(hour=16), KRX_CALENDAR)
    record = room.desk.book.orders[room.order("sell", 1, 10_000)]
    assert code(room.risk.refuses_change(record, 9_900)) == "SESSION_CLOSED"


# -- codes


def test_the_first_limit_in_the_way_is_always_the_same() -> None:
    room = Room(MORNING.replace(hour=3), KRX_CALENDAR, max_order_qty=1, max_order_value=1, deny={SAMSUNG})
    assert code(room.asks("buy", 5, 20_000)) == "DENIED"
    assert code(room.asks("buy", 5, 20_000, HYNIX)) == "SESSION_CLOSED"


def test_every_code_explains_itself() -> None:
    assert len({each.explanation for each in RefusalCode}) == len(RefusalCode)
    assert all(each == each.name == each.value and each.explanation.endswith(".") for each in RefusalCode)


def test_the_page_has_every_code_as_the_enum_says(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, ROOT / "tools" / "generate_risk_docs.py", "--check"], check=False)
    assert done.returncode == 0, "run python tools/generate_risk_docs.py"
    page = (ROOT / "docs" / "trader" / "limits.md").read_text("utf-8")
    assert [each for each in RefusalCode if f"| `{each}` | {each.explanation} |" not in page] == []


def test_limits_are_what_the_book_says_after_a_restart() -> None:
    room = Room(max_symbol_value=2_000_000)
    room.doubt(room.order("buy", 60, 10_000))
    again = Room(max_symbol_value=2_000_000)
    again.desk.book = Book.from_bytes(room.desk.book.to_bytes())
    assert code(again.asks("buy", 41, 10_000)) == "MAX_SYMBOL_VALUE"
    assert again.asks("buy", 40, 10_000) is None
