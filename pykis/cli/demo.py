"""`pykis demo`: the whole way against a simulated KIS, as a person would like to read it; ends by itself."""

from __future__ import annotations

import sys
import tempfile
import threading
from decimal import Decimal
from typing import TYPE_CHECKING

from ..adapter.wording import arrow, digits, percent, signed
from ..errors import KisError
from .screen import Screen

if TYPE_CHECKING:
    from ..adapter.events import ExecutionEvent, PriceEvent
    from ..adapter.order import Order
    from ..kis import PyKis
    from ..scope.account import Account
    from ..scope.stock import Stock

__all__ = ["run"]

_SYMBOL = "005930"
_PRICES_SHOWN = 8
_PATIENCE = 12.0
_SIDES = {"buy": "매수", "sell": "매도", None: "-"}


def run() -> int:
    """Start a simulator on loopback, do the main job, stop it; gives the exit code."""
    screen = Screen()
    try:
        from ..simulator import SimulatorServer

        server = SimulatorServer().start()
    except ImportError:
        print("The demonstration needs aiohttp: pip install 'pykis-sdk[simulator]'", file=sys.stderr)
        return 2
    from .. import KisCredentials, PyKis

    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            credentials = KisCredentials(
                app_key=server.app_key,
                app_secret=server.app_secret,
                account=server.account,
                hts_id=server.hts_id,
                base_url=server.rest_url,
                websocket_url=server.websocket_url,
            )
            screen.step("A KIS of our own on loopback (모의투자, paper): no key, nothing is sent anywhere")
            screen.line(f"REST {server.rest_url}   websocket {server.websocket_url}")
            with PyKis(credentials, state_dir=home) as kis:
                _tour(screen, kis)
    except KisError as error:
        print(f"The demonstration failed: {error}", file=sys.stderr)
        return 1
    finally:
        server.stop()
    return 0


def _tour(screen: Screen, kis: PyKis) -> None:
    token = kis.token()
    screen.step("Token (접근토큰)")
    screen.line(f"one for all processes of this machine, valid until {token.expires_at:%Y-%m-%d %H:%M} KST")
    samsung, account = kis.stock(_SYMBOL), kis.account()
    bids = _look(screen, samsung)
    live = _Live(screen)
    with samsung.listen_price(live.price), account.listen_execution(live.execution):
        screen.step("Live prices (실시간체결가) and execution notices (체결통보), as they arrive")
        live.wait_for_prices(3)
        _trade(screen, samsung, bids, live)
    _sum_up(screen, account)
    health = kis.health()
    screen.line(
        f"{health.requests} requests, {health.errors} errors, {live.prices} live prices, {live.notices} notices; "
        "paper allows one call a second"
    )


def _look(screen: Screen, samsung: Stock) -> list[Decimal]:
    """Quote, chart, order book; the prices of the bids."""
    chart = samsung.chart("3m")
    quote = samsung.quote()
    screen.step(f"Quote (현재가): {samsung.name} {samsung.symbol}")
    screen.line(f"{digits(quote.price)}원  {arrow(quote.change)}  {percent(quote.change_rate)}")
    screen.line(
        f"시 {digits(quote.open)}  고 {digits(quote.high)}  저 {digits(quote.low)}  거래량 {digits(quote.volume)}"
    )
    screen.step(f"Chart (일봉), {len(chart)} days; the last five")
    screen.table(
        ("날짜", "시가", "고가", "저가", "종가", "거래량"),
        [
            (f"{bar.time:%Y-%m-%d}", *(digits(price) for price in (bar.open, bar.high, bar.low, bar.close, bar.volume)))
            for bar in chart[-5:]
        ],
    )
    book = samsung.order_book()
    screen.step("Order book (호가)")
    screen.table(
        ("매도잔량", "호가", "매수잔량"),
        [(digits(level.qty), f"{digits(level.price)}원", "") for level in reversed(book.asks[:5])]
        + [("", f"{digits(level.price)}원", digits(level.qty)) for level in book.bids[:5]],
        left=0,
    )
    return [level.price for level in book.bids]


def _trade(screen: Screen, samsung: Stock, bids: list[Decimal], live: _Live) -> None:
    """A limit buy that rests, a modification, a cancellation; then a buy at the market."""
    order = samsung.buy(qty=10, price=bids[-1])
    _tell(screen, "Limit buy (지정가 매수)", order)
    order.modify(price=bids[-2])
    _tell(screen, "Modified (정정): a new number, the same order", order)
    order.cancel()
    _tell(screen, "Cancelled (취소)", order)
    bought = samsung.market_buy(qty=7)
    _tell(screen, "Buy at the market (시장가 매수)", bought)
    live.wait_for_fill(bought.order_id.number)


def _tell(screen: Screen, what: str, order: Order) -> None:
    price = f"{digits(order.price)}원" if order.price is not None else "시장가"
    screen.step(what)
    screen.line(f"{order.order_id}  {order.name}  {_SIDES[order.side]} {digits(order.qty)}주  {price}  {order.state}")


def _sum_up(screen: Screen, account: Account) -> None:
    balance = account.balance()
    screen.step(f"Balance (잔고): {account!r}")
    screen.table(
        ("종목", "수량", "평균단가", "현재가", "평가금액", "손익", "수익률"),
        [
            (
                f"{held.name} {held.symbol}",
                digits(held.qty),
                f"{digits(held.average_price)}원",
                f"{digits(held.price)}원",
                f"{digits(held.value)}원",
                f"{signed(held.profit)}원",
                percent(held.profit_rate),
            )
            for held in balance
        ],
    )
    screen.line(f"예수금 {digits(balance.cash)}원  D+2 {digits(balance.cash_d2)}원  총평가 {digits(balance.total)}원")
    profit = account.profit()
    screen.step("Profit of today (실현손익)")
    screen.line(
        f"{signed(profit.profit)}원  (매수 {digits(profit.buy_amount)}원, 매도 {digits(profit.sell_amount)}원, "
        f"수수료 {digits(profit.fees)}원, 세금 {digits(profit.taxes)}원)"
        f"{'  estimated from fills: paper has no TR for it' if profit.estimated else ''}"
    )


class _Live:
    """Shows events as they come, on the dispatch thread, and lets the main thread wait for them."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._changed = threading.Condition()
        self.prices = 0
        self.notices = 0
        self._filled: set[int] = set()

    def price(self, event: PriceEvent) -> None:
        """A trade of the market."""
        with self._changed:
            self.prices += 1
            self._changed.notify_all()
        if self.prices <= _PRICES_SHOWN:
            self._screen.line(
                f"{event.time:%H:%M:%S}  체결 {digits(event.price)}원 x {digits(event.volume)}  {_SIDES[event.side]}"
            )

    def execution(self, event: ExecutionEvent) -> None:
        """A notice about an order of ours."""
        price = f"{digits(event.price)}원" if event.price else "시장가"
        what = "체결" if event.is_fill else "거부" if event.is_refusal else "취소" if event.is_cancel else "접수"
        if event.is_modify and not event.is_fill:
            what = "정정"
        self._screen.line(
            f"{event.time:%H:%M:%S}  통보 {what}  {event.name or event.symbol}  {_SIDES[event.side]} "
            f"{digits(event.qty)}주  {price}  주문 {event.order_number}"
        )
        with self._changed:
            self.notices += 1
            if event.is_fill:
                self._filled.add(event.order_number)
            self._changed.notify_all()

    def wait_for_prices(self, count: int) -> None:
        """Until so many came, or patience ends."""
        with self._changed:
            if not self._changed.wait_for(lambda: self.prices >= count, _PATIENCE):
                raise KisError("no live price came")

    def wait_for_fill(self, number: int) -> None:
        """Until the fill of an order was told, or patience ends."""
        with self._changed:
            if not self._changed.wait_for(lambda: number in self._filled, _PATIENCE):
                raise KisError("no notice of the fill came")
