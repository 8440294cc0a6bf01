"""Tables for people: quotes, books, bars, balances, orders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..adapter.wording import arrow, digits, percent, signed
from ..instruments import Instrument, InstrumentKind, kind_of
from .screen import Screen
from .shapes import position_shape

if TYPE_CHECKING:
    from .. import Chart
    from ..adapter.protocols import KisOrderBook, KisQuote
    from ..preview import AnyOrder, OrderPreview

__all__ = ["SIDES", "STATES", "show_balance", "show_book", "show_chart", "show_orders", "show_preview", "show_quotes"]

SIDES = {"buy": "매수", "sell": "매도"}
STATES = {
    "open": "미체결",
    "partial": "일부체결",
    "filled": "체결",
    "cancelled": "취소",
    "rejected": "거부",
    "closed": "종료",
}


def _who(thing: object, symbol: str) -> str:
    return f"{getattr(thing, 'name', '') or ''} {symbol}".strip()


def show_quotes(quotes: Sequence[KisQuote]) -> None:
    """A line each, and one for the terms of each warrant."""
    from ..adapter.elw_rows import ElwQuote

    screen = Screen()
    screen.table(
        ("종목", "현재가", "대비", "등락률", "시가", "고가", "저가", "거래량"),
        [
            (
                _who(quote, quote.symbol),
                digits(quote.price),
                arrow(quote.change),
                percent(quote.change_rate),
                digits(quote.open),
                digits(quote.high),
                digits(quote.low),
                digits(quote.volume),
            )
            for quote in quotes
        ],
    )
    for quote in quotes:
        if isinstance(quote, ElwQuote):
            screen.line(
                f"{quote.symbol}  기초자산 {quote.underlying_name} {digits(quote.underlying_price)}  "
                f"행사가 {digits(quote.strike)}  내재변동성 {digits(quote.implied_volatility)}%  "
                f"이론가 {digits(quote.theoretical_price)}  {quote.moneyness}".rstrip()
            )


def show_book(thing: Instrument, book: KisOrderBook) -> None:
    """Asks above bids, the best in the middle."""
    screen = Screen()
    screen.step(f"{_who(thing, thing.symbol)} 호가")
    screen.table(
        ("매도잔량", "호가", "매수잔량"),
        [(digits(level.qty), digits(level.price), "") for level in reversed(book.asks)]
        + [("", digits(level.price), digits(level.qty)) for level in book.bids],
        left=0,
    )


def show_chart(chart: Chart) -> None:
    """A line each bar."""
    screen = Screen()
    screen.step(f"{_who(chart, chart.symbol)}: {len(chart)} bars")
    form = "%Y-%m-%d" if isinstance(chart.period, str) else "%Y-%m-%d %H:%M"
    screen.table(
        ("날짜", "시가", "고가", "저가", "종가", "거래량"),
        [
            (
                f"{bar.time:{form}}",
                *(digits(number) for number in (bar.open, bar.high, bar.low, bar.close, bar.volume)),
            )
            for bar in chart
        ],
    )


def show_balance(account: str, balance: Any) -> None:
    """Positions, then cash and sums; of bonds nobody says those."""
    screen = Screen()
    screen.step(f"{account} 잔고")
    positions = getattr(balance, "positions", balance)
    if positions:
        screen.table(
            ("종목", "", "수량", "주문가능", "평균단가", "현재가", "손익", "수익률"),
            [_position(position) for position in positions],
            left=2,
        )
    if not hasattr(balance, "cash"):
        screen.line(
            "KIS says no cash and no prices of bonds here." if positions else "보유한 채권이 없습니다 (no bonds)."
        )
        return
    d2 = getattr(balance, "cash_d2", None)
    later = f"  D+2 {digits(d2)}" if d2 is not None else ""
    screen.line(
        f"예수금 {digits(balance.cash)}{later}  평가손익 {signed(balance.profit)}  총평가 {digits(balance.total)}"
    )


def _position(position: Any) -> tuple[str, ...]:
    shape = position_shape(position)
    profit, rate = shape["profit"], shape["profit_rate"]
    return (
        _who(position, position.symbol),
        "매도" if shape["side"] == "sell" else "",
        digits(position.qty),
        digits(position.sellable_qty),
        digits(shape["average_price"]),
        digits(shape["price"]),
        "-" if profit is None else signed(profit),
        "-" if rate is None else percent(rate),
    )


def show_orders(orders: Sequence[AnyOrder]) -> None:
    """A line each, the oldest first."""
    if not orders:
        Screen().line("주문이 없습니다 (no orders).")
        return
    Screen().table(
        ("주문번호", "종목", "구분", "수량", "가격", "체결", "잔여", "상태"),
        [
            (
                str(order.order_id),
                _who(order, order.symbol),
                SIDES.get(order.side, order.side),
                digits(order.qty),
                digits(order.price) if order.price is not None else "시장가",
                digits(order.filled_qty),
                digits(order.remaining_qty),
                STATES.get(order.state, order.state),
            )
            for order in orders
        ],
        left=3,
    )


def show_preview(preview: OrderPreview) -> None:
    """An order as it would be, line by line."""
    screen = Screen()
    unit = {"KRW": "원", None: ""}.get(preview.currency, f" {preview.currency}")
    price = f"{digits(preview.price)}{unit}" if preview.price is not None else "시장가"
    screen.step(
        f"{_who(preview, preview.symbol)}  {SIDES[preview.side]} {digits(preview.qty)}{_counted(preview)}  {price}  "
        f"{preview.order_type} {preview.time_in_force} {preview.exchange}"
    )
    limits = f"  하한 {digits(preview.lower_limit)}  상한 {digits(preview.upper_limit)}" if preview.upper_limit else ""
    tick = f"  호가단위 {digits(preview.tick)}" if preview.tick else ""
    screen.line(f"현재가 {digits(preview.last_price)}{tick}{limits}")
    if preview.amount is not None:
        held = f"  묶이는 금액 {digits(preview.reserved)}" if preview.reserved else ""
        known = preview.fee is not None and preview.tax is not None
        costs = f"  수수료 약 {digits(preview.fee)}  세금 약 {digits(preview.tax)}" if known else ""
        screen.line(f"주문금액 {digits(preview.amount)}{held}{costs}")
    if preview.possible_qty is not None:
        screen.line(f"가능수량 {digits(preview.possible_qty)}{_counted(preview)}")
    for warning in preview.warnings:
        screen.line(f"! {warning}")


def _counted(preview: OrderPreview) -> str:
    """What is counted, in Korean."""
    counters: dict[InstrumentKind | None, str] = {"future": "계약", "option": "계약", "bond": ""}
    return counters.get(kind_of(preview.symbol, preview.exchange), "주")
