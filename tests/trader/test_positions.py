"""What trades cost, what is reserved, what the account is worth."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from pykis import VirtualClock
from pykis.clock import KST
from pykis.kinds import OrderType, Side
from pykis.market.fees import Environment
from pykis.market.sessions import AlwaysOpen
from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.config import TradingConfig
from pykis.trader.desk import Desk, Mark
from pykis.trader.ports import QuoteSheet
from pykis.trader.positions import CashView, PositionManager, PositionView

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=KST).timestamp()
DAY = "2026-11-23"
SAMSUNG, ETF = "005930", "069500"


class Room:
    """A desk with its positions, and orders in short."""

    def __init__(self, config: TradingConfig | None = None, environment: Environment = "paper") -> None:
        self.desk = Desk(config or TradingConfig(), Book(), VirtualClock(NOW), AlwaysOpen(), environment)
        self.positions = PositionManager(self.desk)
        self.count = 0

    def cash(self, d2: int) -> None:
        self.desk.emit(ev.CashCorrected(NOW, d2, d2, d2, 0, "first_read", ""))

    def holds(self, symbol: str, qty: int, cost: int) -> None:
        self.desk.emit(ev.PositionCorrected(NOW, symbol, qty, cost, "first_read", ""))

    def price(self, symbol: str, price: int) -> None:
        self.desk.marks[symbol] = Mark(price, self.desk.mono)

    def quote(self, symbol: str, price: int, **other: Any) -> None:
        given = {"base": price, "lower": price * 7 // 10, "upper": price * 13 // 10} | other
        self.desk.quotes[symbol] = QuoteSheet(symbol, price, **given)

    def order(
        self,
        side: Side,
        qty: int,
        price: int,
        worst: int | None = None,
        *,
        symbol: str = SAMSUNG,
        kind: OrderType = "limit",
    ) -> str:
        """Meant, and on its way."""
        self.count += 1
        name = f"20261123-{self.count:06d}"
        worst = (price if side == "buy" else 0) if worst is None else worst
        self.desk.emit(
            ev.OrderIntended(
                NOW, name, name, DAY, symbol, side, qty, price, worst, kind, "day", "KRX",
                "00" if price else "01", "user",
            )
        )  # fmt: skip
        return name

    def accepted(self, name: str) -> str:
        number = f"20261123-00950-{self.count:010d}"
        self.desk.emit(ev.OrderSubmitted(NOW, name, number, "answer"))
        return number

    def fill(self, name: str, number: str, qty: int, price: int) -> tuple[int, int]:
        """Traded, at its costs."""
        fee, tax = self.positions.costs(self.desk.book.orders[name], number, qty * price)
        self.desk.emit(ev.OrderFilled(NOW, name, number, qty, qty * price, fee, tax, "notice"))
        return fee, tax

    def doubt(self, name: str, what: Any = "place") -> None:
        self.desk.emit(ev.OrderDoubted(NOW, name, what, "time-out", NOW, NOW, 60.0))


@pytest.fixture
def room() -> Room:
    return Room()


# -- costs


def fills(room: Room, side: Side, parts: Sequence[tuple[int, int]], symbol: str = SAMSUNG) -> list[tuple[int, int]]:
    name = room.order(side, sum(qty for qty, _ in parts), parts[0][1], symbol=symbol)
    number = room.accepted(name)
    return [room.fill(name, number, qty, price) for qty, price in parts]


def test_commission_is_cut_on_the_sum_of_a_numbers_fills(room: Room) -> None:
    # 0.0142 % of 350,000, 700,000 and 1,050,000 is 49.7, 99.4 and 149.1: paper cuts each sum to 10 won.
    assert fills(room, "buy", [(5, 70_000)] * 3) == [(40, 0), (50, 0), (50, 0)]
    assert sum(fee for fee, _ in fills(room, "buy", [(15, 70_000)])) == 140


def test_a_sale_pays_the_tax_of_its_board_and_kind(room: Room) -> None:
    room.holds(SAMSUNG, 100, 7_000_000)
    assert fills(room, "sell", [(10, 70_001), (10, 70_001)]) == [(90, 1_400), (100, 1_400)], "no quote: KOSPI stock"
    room.quote(ETF, 30_000, kind="etf")
    room.holds(ETF, 100, 3_000_000)
    assert fills(room, "sell", [(10, 30_000)], ETF) == [(40, 0)], "no tax on an ETF"


def test_a_tax_that_was_guessed_is_put_right_by_the_next_fill(room: Room) -> None:
    room.holds(ETF, 20, 600_000)
    name = room.order("sell", 20, 30_000, symbol=ETF)
    number = room.accepted(name)
    first = room.fill(name, number, 10, 30_000)
    room.quote(ETF, 30_000, kind="etf")
    second = room.fill(name, number, 10, 30_000)
    assert first[1] + second[1] == 0


def test_real_commission_is_another_and_a_contract_may_have_its_own() -> None:
    assert fills(Room(environment="real"), "buy", [(10, 70_000)]) == [(98, 0)]
    own = TradingConfig(commission=Decimal("0.0036"))
    assert fills(Room(own, "real"), "buy", [(10, 70_000)]) == [(25, 0)]
    assert fills(Room(TradingConfig(commission=Decimal(0))), "buy", [(10, 70_000)]) == [(0, 0)]


def test_each_number_of_a_modified_order_is_cut_by_itself(room: Room) -> None:
    name = room.order("buy", 10, 70_000)
    first = room.accepted(name)
    assert room.fill(name, first, 5, 70_000) == (40, 0)
    second = "20261123-00950-0000000099"
    room.desk.emit(ev.OrderModified(NOW, name, second, 70_000, 5, "answer"))
    assert room.fill(name, second, 5, 70_000) == (40, 0)


# -- at worst


def test_what_a_share_may_cost_at_worst(room: Room) -> None:
    worst = room.positions.worst_price
    assert worst(SAMSUNG, "buy", 70_000) == 70_000
    assert worst(SAMSUNG, "buy", 0) == 0, "not known: refused by the limits"
    assert worst(SAMSUNG, "buy", 70_000, "conditional") == 0
    room.quote(SAMSUNG, 70_000)
    assert worst(SAMSUNG, "buy", 0) == 91_000
    assert worst(SAMSUNG, "buy", 70_000, "conditional") == 91_000, "ends at the market"
    assert worst(SAMSUNG, "sell", 70_000) == worst(SAMSUNG, "sell", 0) == 0


def test_open_buys_hold_their_price_and_commission(room: Room) -> None:
    assert room.positions.free_cash() == 0, "cash is not known yet"
    room.cash(1_000_000)
    name = room.order("buy", 10, 70_000)
    assert room.positions.reserved_cash() == 700_000 + 90
    assert room.positions.free_cash() == 299_910
    room.order("sell", 10, 70_000)
    assert room.positions.reserved_cash() == 700_090
    number = room.accepted(name)
    room.fill(name, number, 4, 70_000)
    assert room.positions.reserved_cash() == 420_000 + 60, "30 were paid, and 700,000 cost 90"
    room.desk.emit(ev.OrderCanceled(NOW, name, "row"))
    assert room.positions.reserved_cash() == 0
    assert room.positions.free_cash() == 1_000_000 - 280_000 - 30


def test_a_doubtful_buy_holds_cash_until_it_is_called_absent(room: Room) -> None:
    room.cash(1_000_000)
    name = room.order("buy", 10, 0, 91_000)
    room.doubt(name)
    assert room.positions.free_cash() == 1_000_000 - 910_000 - 120
    room.desk.emit(ev.OrderAbsent(NOW, name))
    assert room.positions.free_cash() == 1_000_000


def test_a_modification_in_doubt_holds_the_dearer_price(room: Room) -> None:
    name = room.order("buy", 10, 70_000)
    room.accepted(name)
    for price, holds in ((72_000, 720_000), (69_000, 700_000)):
        room.desk.emit(ev.ModifyIntended(NOW, name, f"k{price}", price))
        room.doubt(name, "modify")
        assert room.positions.exposure() == holds
        assert room.positions.reserved_cash() >= holds
        room.desk.emit(ev.ChangeAbsent(NOW, name, "modify"))


def test_what_is_left_may_round_up_under_the_old_number_too(room: Room) -> None:
    name = room.order("buy", 10, 70_000)
    first = room.accepted(name)
    room.fill(name, first, 5, 70_000)
    room.desk.emit(ev.OrderModified(NOW, name, "20261123-00950-0000000099", 70_000, 5, "answer"))
    assert room.positions.reserved_cash() == 350_000 + 50
    assert room.fill(name, first, 5, 70_000) == (50, 0), "a fill that is told late costs no more than was held"


def test_a_conditional_order_holds_the_upper_limit_after_a_change_too(room: Room) -> None:
    name = room.order("buy", 10, 70_000, 91_000, kind="conditional")
    room.accepted(name)
    room.desk.emit(ev.OrderModified(NOW, name, "20261123-00950-0000000099", 69_000, 10, "answer"))
    assert room.positions.exposure() == 910_000


def test_free_cash_is_never_negative(room: Room) -> None:
    room.cash(100_000)
    room.order("buy", 10, 70_000)
    assert room.positions.free_cash() == 0


def test_orphans_buys_hold_cash_and_count_as_exposure(room: Room) -> None:
    room.cash(1_000_000)
    room.desk.emit(ev.OrphanFound(NOW, "20261123-00950-0000000007", SAMSUNG, "buy", 10, 50_000, 4, 6))
    assert room.positions.reserved_cash() == 300_000 + 40
    assert room.positions.exposure(SAMSUNG) == room.positions.exposure() == 300_000
    room.desk.emit(ev.OrphanChanged(NOW, "20261123-00950-0000000007", 4, 0))
    assert room.positions.reserved_cash() == 0
    room.desk.emit(ev.OrphanFound(NOW, "20261123-00950-0000000008", SAMSUNG, "sell", 10, 50_000, 0, 10))
    assert room.positions.reserved_cash() == 0


def test_an_orphan_at_the_market_holds_the_upper_limit_or_all_there_is(room: Room) -> None:
    room.cash(1_000_000)
    room.desk.emit(ev.OrphanFound(NOW, "20261123-00950-0000000007", SAMSUNG, "buy", 10, 0, 0, 10))
    assert room.positions.free_cash() == 0
    assert room.positions.exposure() == 1_000_000
    room.quote(SAMSUNG, 50_000)
    assert room.positions.exposure() == 650_000
    assert room.positions.free_cash() == 1_000_000 - 650_090


def test_what_doubtful_orders_may_have_lost(room: Room) -> None:
    room.cash(10_000_000)
    room.quote(SAMSUNG, 70_000)
    room.price(SAMSUNG, 70_000)
    room.order("buy", 10, 0, 91_000)
    assert room.positions.loss_in_doubt() == 0, "it is on its way, not in doubt"
    bought = room.order("buy", 10, 0, 91_000)
    room.doubt(bought)
    assert room.positions.loss_in_doubt() == 210_000 + 120, "at the upper limit, with commission"
    room.desk.emit(ev.OrderAbsent(NOW, bought))
    assert room.positions.loss_in_doubt() == 0
    room.holds(SAMSUNG, 10, 700_000)
    sold = room.order("sell", 10, 0)
    room.doubt(sold)
    assert room.positions.loss_in_doubt() == 210_000 + 60 + 980, "at the lower limit, with commission and tax"


def test_a_cheap_sale_in_doubt_loses_down_to_its_price(room: Room) -> None:
    room.price(SAMSUNG, 70_000)
    room.holds(SAMSUNG, 10, 700_000)
    name = room.order("sell", 10, 69_000)
    room.accepted(name)
    room.desk.emit(ev.ModifyIntended(NOW, name, "k", 68_000))
    assert room.positions.loss_in_doubt() == 0
    room.doubt(name, "modify")
    assert room.positions.loss_in_doubt() == 20_000 + 90 + 1_360


# -- worth


def test_equity_needs_cash_and_a_price_of_everything_held(room: Room) -> None:
    room.holds(SAMSUNG, 10, 700_000)
    assert room.positions.equity() is None
    room.cash(1_000_000)
    assert room.positions.equity() is None
    assert room.positions.unpriced() == [SAMSUNG]
    room.price(SAMSUNG, 71_000)
    assert room.positions.equity() == 1_710_000
    room.price(SAMSUNG, 69_000)
    assert room.positions.equity() == 1_690_000
    fills(room, "sell", [(10, 69_000)])
    del room.desk.marks[SAMSUNG]
    assert room.positions.equity() == 1_690_000 - 90 - 1_380, "nothing is held any more"


def test_exposure_is_what_is_held_and_open_buys(room: Room) -> None:
    room.holds(SAMSUNG, 10, 700_000)
    assert room.positions.exposure() == 700_000, "no price yet: what it cost"
    room.price(SAMSUNG, 80_000)
    room.order("buy", 5, 79_000)
    room.order("sell", 10, 81_000)
    room.order("buy", 1, 0, 39_000, symbol=ETF)
    assert room.positions.exposure(SAMSUNG) == 800_000 + 395_000, "an open sale takes nothing off"
    assert room.positions.exposure(ETF) == 39_000
    assert room.positions.exposure() == 800_000 + 395_000 + 39_000


# -- views


def test_views_of_positions(room: Room) -> None:
    room.cash(10_000_000)
    fills(room, "buy", [(3, 70_000), (1, 71_000)])
    room.order("sell", 1, 72_000)
    assert room.positions.view(SAMSUNG).unrealized_profit is None
    room.price(SAMSUNG, 72_000)
    assert room.positions.views() == [
        PositionView(
            symbol=SAMSUNG,
            qty=4,
            sellable_qty=3,
            average_price=Decimal("70250"),
            cost=281_000,
            realized_profit=0,
            realized_today=0,
            price=72_000,
            unrealized_profit=288_000 - 281_000 - 40 - 576,
            reserved=1,
        )
    ]
    assert room.positions.view(ETF) == PositionView(ETF, 0, 0, Decimal(0), 0, 0, 0, None, None, 0)


def test_what_was_sold_out_is_shown_on_demand(room: Room) -> None:
    fills(room, "buy", [(10, 70_000)])
    fills(room, "sell", [(10, 71_000)])
    assert room.positions.views() == []
    (view,) = room.positions.views(sold_out=True)
    assert (view.qty, view.realized_today) == (0, 10_000 - 100 - 1_420), "after the sale's fee and tax"


def test_view_of_cash(room: Room) -> None:
    assert room.positions.cash_view() == CashView(0, 0, 0, 0, 0, False)
    room.cash(1_000_000)
    room.order("buy", 10, 50_000)
    assert room.positions.cash_view() == CashView(1_000_000, 1_000_000, 1_000_000, 500_070, 499_930, True)
