"""The exchange: sessions, auctions, limits, both venues, synthetic liquidity, what a test scripts."""

from __future__ import annotations

import time
from datetime import date, datetime
from typing import Literal

import pytest

from pykis.clock import KST
from pykis.kinds import Exchange as ExchangeName
from pykis.kinds import Side
from pykis.simulator.events import (
    BookChanged,
    DayChanged,
    Event,
    Fill,
    Halted,
    Order,
    OrderEnd,
    PhaseChanged,
    Reason,
    Trade,
)
from pykis.simulator.exchange import Exchange
from pykis.simulator.history import History
from pykis.simulator.instruments import Instruments

SAMSUNG = "005930"


def at(text: str, day: str = "2026-11-20") -> float:
    return datetime.fromisoformat(f"{day}T{text}").replace(tzinfo=KST).timestamp()


class Floor:
    """An exchange, its events, and what a listener was told."""

    def __init__(
        self,
        start: float,
        session: Literal["always", "krx"] = "always",
        *,
        liquidity: bool = False,
        seed: int = 0,
    ) -> None:
        self.events: list[Event] = []
        self.fills: list[Fill] = []
        self.ends: list[tuple[Order, OrderEnd, int]] = []
        self.days: list[tuple[date, date]] = []
        instruments = Instruments()
        history = History(instruments, datetime.fromtimestamp(start, KST).date(), seed=seed)
        self.market = Exchange(
            instruments, history, start=start, session=session, seed=seed, liquidity=liquidity, emit=self.events.append
        )
        self.market.attach(self)

    def on_fill(self, fill: Fill) -> None:
        self.fills.append(fill)

    def on_end(self, order: Order, end: OrderEnd, qty: int, at: float) -> None:
        self.ends.append((order, end, qty))

    def on_day(self, old: date, new: date, at: float) -> None:
        self.days.append((old, new))

    def order(
        self,
        side: Side,
        qty: int,
        price: int = 0,
        division: str = "00",
        *,
        symbol: str = SAMSUNG,
        exchange: ExchangeName = "KRX",
        stop_price: int = 0,
    ) -> Order | Reason:
        order = Order(
            symbol, side, qty, price, division=division, stop_price=stop_price,
            venue="NXT" if exchange == "NXT" else "KRX", routed=exchange,
        )  # fmt: skip
        reason = self.market.check(order)
        if reason is not None:
            return reason
        self.market.submit(order, self)
        return order

    def placed(self, *args: object, **options: object) -> Order:
        order = self.order(*args, **options)  # type: ignore[arg-type]
        assert isinstance(order, Order)
        return order

    def trades(self) -> list[tuple[int, int]]:
        return [(event.price, event.qty) for event in self.events if isinstance(event, Trade)]

    def codes(self, venue: str = "KRX") -> list[tuple[str, str]]:
        return [(e.code, e.phase) for e in self.events if isinstance(e, PhaseChanged) and e.venue == venue]


@pytest.fixture
def floor() -> Floor:
    return Floor(at("10:00"))


def test_an_order_fills_against_someone_elses(floor: Floor) -> None:
    floor.market.foreign(SAMSUNG, "sell", 7, 71_000)
    order = floor.placed("buy", 10, 71_100)
    assert [(fill.price, fill.qty, fill.aggressor) for fill in floor.fills] == [(71_000, 7, True)]
    assert (order.remaining, order.resting) == (3, True)
    floor.market.foreign(SAMSUNG, "sell", 3)
    assert [(fill.price, fill.qty, fill.aggressor) for fill in floor.fills[1:]] == [(71_100, 3, False)]
    quote = floor.market.quote(SAMSUNG)
    assert (quote.open, quote.high, quote.low, quote.price) == (71_000, 71_100, 71_000, 71_100)
    assert (quote.volume, quote.value, quote.sign, quote.change) == (10, 7 * 71_000 + 3 * 71_100, "2", 100)
    assert (quote.buy_volume, quote.sell_volume) == (7, 3)


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        (("buy", 1, 71_050), Reason.TICK),
        (("buy", 1, 92_400), Reason.PRICE_LIMIT),
        (("buy", 1, 49_600), Reason.PRICE_LIMIT),
        (("buy", 1, 0), Reason.PRICE),
        (("buy", 0, 71_000), Reason.QTY),
        (("buy", 1, 71_000, "99"), Reason.DIVISION),
        (("buy", 1, 0, "05"), Reason.CLOSED),
        (("buy", 1, 0, "03"), Reason.NO_OPPOSITE),
        (("buy", 1, 71_000, "22"), Reason.STOP_PRICE),
    ],
)
def test_what_is_refused(floor: Floor, order: tuple[Side, int, int], reason: Reason) -> None:
    assert floor.order(*order) is reason


def test_unknown_symbols_and_symbols_that_are_not_on_nxt_are_refused(floor: Floor) -> None:
    assert floor.order("buy", 1, 71_000, symbol="999999") is Reason.SYMBOL
    assert floor.order("buy", 1, 43_285, symbol="069500", exchange="NXT") is Reason.NOT_TRADABLE
    assert floor.order("buy", 1, 43_285, symbol="069500", exchange="SOR") is Reason.NOT_TRADABLE
    assert floor.order("buy", 1, 0, "01", exchange="NXT") is Reason.NO_MARKET_ORDER
    with pytest.raises(KeyError):
        floor.market.quote("999999")


def test_best_takes_the_opposite_price_and_top_its_own_side(floor: Floor) -> None:
    floor.market.foreign(SAMSUNG, "sell", 5, 71_200)
    floor.market.foreign(SAMSUNG, "buy", 5, 71_000)
    assert floor.placed("sell", 1, 0, "04").price == 71_200
    assert floor.placed("buy", 1, 0, "04").price == 71_000
    assert floor.placed("buy", 8, 0, "03").price == 71_200
    assert floor.market.depth(SAMSUNG).bids[0] == (71_200, 2)
    assert floor.order("sell", 1, 0, "04") is Reason.NO_OPPOSITE


def test_ioc_and_fok_end_at_once(floor: Floor) -> None:
    floor.market.foreign(SAMSUNG, "sell", 5, 71_200)
    fok = floor.placed("buy", 8, 71_200, "12")
    assert (floor.fills, floor.ends) == ([], [(fok, "cancelled", 8)])
    ioc = floor.placed("buy", 8, 71_200, "11")
    assert floor.ends[1:] == [(ioc, "cancelled", 3)]
    assert [fill.qty for fill in floor.fills] == [5]


def test_a_stop_waits_for_its_price(floor: Floor) -> None:
    stop = floor.placed("sell", 5, 70_000, "22", stop_price=70_500)
    floor.market.foreign(SAMSUNG, "buy", 20, 70_300)
    assert floor.fills == []
    assert floor.market.depth(SAMSUNG).asks == ()
    floor.market.foreign(SAMSUNG, "sell", 1, 70_300)
    assert [(fill.order, fill.price, fill.qty) for fill in floor.fills] == [(stop, 70_300, 5)]


def test_a_waiting_stop_can_be_cancelled(floor: Floor) -> None:
    stop = floor.placed("buy", 5, 72_000, "22", stop_price=72_000)
    assert floor.market.cancel(stop) == 5
    floor.market.set_price(SAMSUNG, 72_000)
    assert floor.fills == []


def test_sor_goes_where_the_price_is_better(floor: Floor) -> None:
    floor.market.foreign(SAMSUNG, "sell", 5, 71_200)
    floor.market.foreign(SAMSUNG, "sell", 5, 71_100, venue="NXT")
    assert floor.placed("buy", 1, 71_200, exchange="SOR").venue == "NXT"
    assert floor.placed("sell", 1, 71_300, exchange="SOR").venue == "KRX"
    assert [fill.price for fill in floor.fills] == [71_100]
    both = floor.market.depth(SAMSUNG, "SOR")
    assert [(level.price, level.qty) for level in both.asks] == [(71_100, 4), (71_200, 5), (71_300, 1)]
    assert floor.market.quote(SAMSUNG, "NXT").volume == 1
    assert floor.market.quote(SAMSUNG, "KRX").volume == 0
    assert floor.market.quote(SAMSUNG, "SOR").price == 71_100


def test_setting_the_price_fills_what_lies_on_the_way(floor: Floor) -> None:
    bids = [floor.placed("buy", 2, price) for price in (70_500, 70_900, 71_000)]
    floor.market.set_price(SAMSUNG, 70_900)
    assert [bid.remaining for bid in bids] == [2, 0, 0]
    assert floor.market.quote(SAMSUNG).price == 70_900
    floor.market.set_price(SAMSUNG, 75_000)
    assert floor.market.quote(SAMSUNG).price == 75_000
    with pytest.raises(ValueError, match="no price"):
        floor.market.set_price(SAMSUNG, 75_050)


@pytest.mark.parametrize("vi", [False, True])
def test_a_halt_stops_trading_until_it_ends(floor: Floor, vi: bool) -> None:
    bid = floor.placed("buy", 5, 71_000)
    floor.market.halt(SAMSUNG, seconds=120, vi=vi)
    floor.market.foreign(SAMSUNG, "sell", 5, 70_900)
    result = floor.order("sell", 1, 71_000)
    assert isinstance(result, Order) if vi else result is Reason.HALTED
    assert floor.fills == []
    assert floor.market.quote(SAMSUNG).halted
    floor.market.advance(floor.market.now + 121)
    assert bid.filled == 5
    assert [event.halted for event in floor.events if isinstance(event, Halted)] == [True, False]


def test_an_ended_halt_does_not_end_a_new_one(floor: Floor) -> None:
    floor.market.halt(SAMSUNG, seconds=60)
    floor.market.resume(SAMSUNG)
    floor.market.halt(SAMSUNG)
    floor.market.advance(floor.market.now + 100)
    assert floor.order("buy", 1, 71_000) is Reason.HALTED


# -- the day ----------------------------------------------------------------------------------------------------


def test_a_day_of_the_krx_runs_through_its_phases() -> None:
    floor = Floor(at("07:00"), "krx")
    assert floor.order("buy", 1, 71_000) is Reason.BEFORE_OPEN
    floor.market.advance(at("08:35"))
    assert floor.market.phase() == "opening_auction"
    early = floor.placed("buy", 10, 71_500)
    floor.placed("sell", 4, 0, "01")
    floor.market.foreign(SAMSUNG, "sell", 4, 71_000)
    assert floor.fills == []
    assert floor.market.expected(SAMSUNG).qty == 8
    floor.market.advance(at("09:00"))
    assert early.filled == 8
    assert floor.trades() == [(71_000, 8)]
    assert floor.order("buy", 1, 0, "06") is Reason.BEFORE_OPEN
    floor.market.advance(at("15:25"))
    assert floor.market.phase() == "closing_auction"
    assert floor.order("buy", 1, 71_000, "11") is Reason.CLOSED
    floor.market.advance(at("15:31"))
    assert floor.ends == [(early, "expired", 2)]
    assert floor.order("buy", 1, 71_000) is Reason.CLOSED
    floor.market.advance(at("23:00"))
    assert [code for code in floor.codes() if code[0]] == [
        ("130", "pre_open"), ("110", "opening_auction"), ("139", ""), ("112", "continuous"), ("121", "closing_auction"),
        ("129", ""), ("140", "after_close"), ("149", ""), ("150", "after_market"), ("159", ""),
    ]  # fmt: skip


def test_a_conditional_order_becomes_a_market_order_in_the_closing_auction() -> None:
    floor = Floor(at("15:00"), "krx")
    order = floor.placed("buy", 3, 60_000, "02")
    floor.market.advance(at("15:22"))
    floor.market.foreign(SAMSUNG, "sell", 3, 71_000)
    floor.market.advance(at("15:30"))
    assert [(fill.order, fill.price, fill.qty) for fill in floor.fills] == [(order, 71_000, 3)]


def test_before_the_open_and_after_the_close_there_is_one_price() -> None:
    floor = Floor(at("08:31"), "krx")
    early = floor.placed("buy", 2, 0, "05")
    floor.placed("sell", 2, 0, "05")
    assert [(fill.price, fill.qty) for fill in floor.fills] == [(71_000, 2), (71_000, 2)]
    assert early.book != "main"
    floor.market.advance(at("10:00"))
    floor.market.set_price(SAMSUNG, 72_000)
    floor.market.advance(at("15:35"))
    waiting = floor.placed("buy", 2, 0, "06")
    floor.placed("sell", 2, 0, "06")
    assert waiting.filled == 0
    floor.market.advance(at("15:40"))
    assert (waiting.filled, floor.fills[-1].price) == (2, 72_000)


def test_the_after_market_has_a_book_of_its_own_without_etfs_and_market_orders() -> None:
    floor = Floor(at("15:00"), "krx")
    floor.market.set_price(SAMSUNG, 72_000)
    day = floor.placed("buy", 2, 70_000)
    floor.market.advance(at("16:10"))
    assert floor.ends == [(day, "expired", 2)]
    late = floor.placed("buy", 2, 70_000, "41")
    assert late.book == "after"
    assert floor.order("buy", 2, 70_000) is Reason.CLOSED
    assert floor.order("buy", 2, 43_285, "41", symbol="069500") is Reason.NOT_TRADABLE
    floor.market.set_price(SAMSUNG, 70_000)
    assert late.filled == 2
    floor.market.advance(at("10:00", "2026-11-23"))
    assert floor.market.quote(SAMSUNG).base == 72_000


def test_nxt_trades_earlier_and_its_gtp_orders_end_at_0850() -> None:
    floor = Floor(at("08:10"), "krx")
    assert floor.order("buy", 1, 71_000) is Reason.BEFORE_OPEN
    stays, goes = floor.placed("buy", 1, 71_000, exchange="NXT"), floor.placed("buy", 1, 71_000, "27", exchange="NXT")
    floor.market.advance(at("08:51"))
    assert floor.ends == [(goes, "expired", 1)]
    assert floor.placed("buy", 1, 70_000, exchange="SOR").venue == "KRX"
    floor.market.advance(at("19:00"))
    assert stays.resting
    floor.market.advance(at("20:00"))
    assert (stays, "expired", 1) in floor.ends


def test_a_holiday_takes_no_orders() -> None:
    floor = Floor(at("10:00", "2026-11-21"), "krx")
    assert floor.order("buy", 1, 71_000) is Reason.HOLIDAY
    floor.market.advance(at("10:00", "2026-11-23"))
    assert isinstance(floor.order("buy", 1, 71_000), Order)


def test_someone_elses_order_is_gone_the_next_day() -> None:
    floor = Floor(at("10:00"))
    ask = floor.market.foreign(SAMSUNG, "sell", 5, 71_000)
    floor.market.advance(at("10:00", "2026-11-21"))
    assert floor.market.depth(SAMSUNG).asks == ()
    assert floor.market.cancel(ask) == 0


def test_a_new_day_has_a_new_base_and_the_old_bar() -> None:
    floor = Floor(at("10:00"))
    rests = floor.placed("buy", 1, 60_000)
    floor.market.set_price(SAMSUNG, 75_000)
    assert floor.market.advance(at("23:59")) == at("00:00", "2026-11-21")
    floor.market.advance(at("00:00", "2026-11-21"))
    assert floor.days == [(date(2026, 11, 20), date(2026, 11, 21))]
    assert floor.ends == [(rests, "expired", 1)]
    assert [event.day for event in floor.events if isinstance(event, DayChanged)] == [date(2026, 11, 21)]
    quote = floor.market.quote(SAMSUNG)
    assert (quote.base, quote.price, quote.volume, quote.prev_volume) == (75_000, 75_000, 0, 1)
    assert floor.market.bars(SAMSUNG, "day", date(2026, 11, 20), date(2026, 11, 21))[-1].close == 75_000
    assert len(floor.market.minutes(SAMSUNG, date(2026, 11, 20))) == 1


# -- liquidity --------------------------------------------------------------------------------------------------


def test_a_watched_symbol_trades_several_times_a_second_and_an_idle_one_costs_nothing() -> None:
    floor = Floor(at("10:00"), liquidity=True)
    assert floor.market.advance(at("10:01")) == at("00:00", "2026-11-21")
    assert floor.events == []
    floor.market.watch(SAMSUNG)
    floor.market.advance(at("10:02"))
    trades = [event for event in floor.events if isinstance(event, Trade)]
    assert 120 < len(trades) < 260
    assert {event.symbol for event in trades} == {SAMSUNG}
    assert {event.venue for event in trades} == {"KRX", "NXT"}
    assert any(isinstance(event, BookChanged) for event in floor.events)
    volumes = [event.volume for event in trades if event.venue == "KRX"]
    assert volumes == sorted(volumes)
    floor.market.unwatch(SAMSUNG)
    floor.market.advance(at("10:03"))
    count = len(floor.events)
    floor.market.advance(at("10:04"))
    assert len(floor.events) == count


def test_ten_levels_on_either_side_within_the_limits() -> None:
    floor = Floor(at("10:00"), liquidity=True)
    depth = floor.market.depth(SAMSUNG)
    assert (len(depth.asks), len(depth.bids)) == (10, 10)
    assert depth.bids[0].price < depth.asks[0].price
    lower, upper = floor.market.limits(SAMSUNG)
    floor.market.set_price(SAMSUNG, upper)
    depth = floor.market.depth(SAMSUNG)
    assert (depth.asks, depth.bids[0].price) == ((), upper)
    floor.market.set_price(SAMSUNG, lower)
    assert floor.market.depth(SAMSUNG).bids[0].price == lower
    assert floor.market.quote(SAMSUNG).sign == "4"


def test_our_resting_order_fills_when_the_market_comes() -> None:
    floor = Floor(at("10:00"), liquidity=True)
    best = floor.market.depth(SAMSUNG).bids[0].price
    order = floor.placed("buy", 1, best)
    for minute in range(1, 59):
        floor.market.advance(at(f"10:{minute:02d}"))
        if order.filled:
            break
    assert order.filled == 1
    lower = floor.market.limits(SAMSUNG)[0]
    low = floor.placed("buy", 1, lower)
    floor.market.set_price(SAMSUNG, lower)
    assert low.filled == 1


def test_an_idle_day_leaves_minutes_a_bar_and_trades_behind() -> None:
    floor = Floor(at("08:00"), "krx", liquidity=True)
    floor.market.advance(at("16:30"))
    minutes = floor.market.minutes(SAMSUNG)
    times = [datetime.fromtimestamp(bar.start, KST).strftime("%H:%M") for bar in minutes]
    assert times[:2] == ["09:00", "09:01"]
    assert "15:30" in times
    assert "15:25" not in times
    assert times == sorted(times)
    bar = floor.market.today(SAMSUNG)
    assert bar is not None
    assert bar.volume == sum(minute.volume for minute in minutes)
    assert (bar.high, bar.low) == (max(m.high for m in minutes), min(m.low for m in minutes))
    assert len(floor.market.trades(SAMSUNG, count=30)) == 30
    floor.market.advance(at("10:00", "2026-11-24"))
    days = floor.market.bars(SAMSUNG, "day", date(2026, 11, 19), date(2026, 11, 24))
    assert [day.day.day for day in days] == [19, 20, 23, 24]
    monday = {bar.start: bar for bar in floor.market.minutes(SAMSUNG, date(2026, 11, 23))}
    assert floor.market.quote(SAMSUNG).base == monday[int(at("15:30", "2026-11-23"))].close
    assert floor.market.minutes(SAMSUNG, date(2026, 11, 20))[: len(minutes)] == minutes


def test_liquidity_can_be_taken_away_and_given_back() -> None:
    floor = Floor(at("10:00"), liquidity=True)
    floor.market.watch(SAMSUNG)
    floor.market.advance(at("10:00:10"))
    floor.market.liquidity = False
    assert floor.market.depth(SAMSUNG)[:2] == ((), ())
    count = len(floor.trades())
    floor.market.advance(at("10:01"))
    assert len(floor.trades()) == count
    floor.market.liquidity = True
    floor.market.advance(at("10:02"))
    assert len(floor.trades()) > count


def test_an_auction_has_people_in_it_too() -> None:
    floor = Floor(at("08:00"), "krx", liquidity=True)
    floor.market.watch(SAMSUNG)
    floor.market.advance(at("08:59"))
    assert floor.market.expected(SAMSUNG).qty > 0
    floor.market.advance(at("09:00:01"))
    opening = next(event for event in floor.events if isinstance(event, Trade) and event.venue == "KRX")
    assert (opening.at, opening.aggressor) == (at("09:00"), None)
    assert floor.market.quote(SAMSUNG).open == opening.price


def play(seed: int) -> list[Event]:
    floor = Floor(at("14:00"), "krx", liquidity=True, seed=seed)
    floor.market.watch(SAMSUNG)
    for step in range(30):
        floor.market.advance(at("15:10") + step * 60)
        floor.order("buy" if step % 2 else "sell", 10 + step, 0, "01", symbol=SAMSUNG if step % 3 else "000660")
    return floor.events


def test_the_same_seed_and_calls_give_the_same_events() -> None:
    one, same, other = play(1), play(1), play(2)
    assert one == same
    assert one != other
    assert len(one) > 1000


def test_asking_is_cheap() -> None:
    floor = Floor(at("10:00"))
    floor.market.quote(SAMSUNG)
    started = time.perf_counter()
    for step in range(2000):
        floor.market.advance(floor.market.now + 0.001 * step)
    assert (time.perf_counter() - started) / 2000 < 5e-6
