"""The verbs that spend money: buy and sell, on a stock and on an account."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import Exchange, OrderType, Side, TimeInForce
from .context import Context, Scoped
from .order import Order
from .placing import place_order
from .symbols import check_symbol

if TYPE_CHECKING:
    from .amounts import OrderableAmount

__all__ = ["AccountOrderable", "Orderable"]


def _place(
    context: Context,
    symbol: str,
    side: Side,
    qty: int,
    price: Decimal | int | None,
    order_type: OrderType,
    time_in_force: TimeInForce,
    exchange: Exchange,
    stop_price: Decimal | int | None,
    check_limits: bool,
) -> Order:
    placed = place_order(
        context,
        symbol,
        side,
        qty=qty,
        price=price,
        order_type=order_type,
        time_in_force=time_in_force,
        exchange=exchange,
        stop_price=stop_price,
        check_limits=check_limits,
    )
    return Order(
        context,
        placed.order_id,
        symbol=symbol,
        side=side,
        qty=placed.checked.qty,
        price=placed.checked.price,
        division_code=placed.checked.division.code,
        exchange=exchange,
        time=placed.time,
        stop_price=placed.checked.stop_price,
    )


class Orderable(Scoped):
    """Orders for one Korean symbol (주식주문 현금, TTTC0012U buy, TTTC0011U sell).

    What KIS would refuse is refused before anything is sent. Every verb may raise

    - `KisValidationError`: the order is wrong; the sentence says what would be right.
    - `KisUnsupportedError`: the exchange, or paper trading, does not take such an order.
    - `KisAPIError`: KIS refused it: `KisInsufficientFundsError`, `KisMarketClosedError`, ...
    - `KisOrderUncertainError`: it left and nothing proves what became of it. Do not send it again:
      ``account.resolve(error)``.
    """

    symbol: str

    def buy(
        self,
        *,
        qty: int,
        price: Decimal | int | None = None,
        order_type: OrderType = "limit",
        time_in_force: TimeInForce = "day",
        exchange: Exchange = "KRX",
        stop_price: Decimal | int | None = None,
        check_limits: bool = False,
    ) -> Order:
        """Buy (매수, 주식주문 현금, TTTC0012U); at the market: `market_buy`. Spends money.

        Args:
            qty: shares, at least 1; never "everything".
            price: won, on the tick grid; None for types that take none.
            order_type: 주문구분, such as limit, market, best, stop_limit.
            time_in_force: day, ioc or fok.
            exchange: KRX, NXT or SOR; paper trading knows the KRX only.
            stop_price: won, for stop_limit: the price that triggers it (조건가격).
            check_limits: read a quote first if today's price limits are not known yet.

        Raises:
            KisValidationError: the order is wrong, nothing was sent; the sentence says what would be right.
            KisUnsupportedError: the exchange, or paper trading, does not take such an order; nothing was sent.
            KisAPIError: KIS refused it: `KisInsufficientFundsError`, `KisMarketClosedError`, ...
            KisOrderUncertainError: it left and nothing proves what became of it: ``account.resolve(error)``.
        """
        return _place(
            self.context,
            self.symbol,
            "buy",
            qty,
            price,
            order_type,
            time_in_force,
            exchange,
            stop_price,
            check_limits,
        )

    def sell(
        self,
        *,
        qty: int,
        price: Decimal | int | None = None,
        order_type: OrderType = "limit",
        time_in_force: TimeInForce = "day",
        exchange: Exchange = "KRX",
        stop_price: Decimal | int | None = None,
        check_limits: bool = False,
    ) -> Order:
        """Sell (매도, 주식주문 현금, TTTC0011U); at the market: `market_sell`.

        Arguments and errors are those of `buy`.
        """
        return _place(
            self.context,
            self.symbol,
            "sell",
            qty,
            price,
            order_type,
            time_in_force,
            exchange,
            stop_price,
            check_limits,
        )

    def market_buy(self, *, qty: int, time_in_force: TimeInForce = "day", exchange: Exchange = "KRX") -> Order:
        """Buy at the market (시장가 매수). KIS reserves cash at the upper limit. Arguments and errors are those of
        `buy`."""
        return self.buy(qty=qty, order_type="market", time_in_force=time_in_force, exchange=exchange)

    def market_sell(self, *, qty: int, time_in_force: TimeInForce = "day", exchange: Exchange = "KRX") -> Order:
        """Sell at the market (시장가 매도). Arguments and errors are those of `buy`."""
        return self.sell(qty=qty, order_type="market", time_in_force=time_in_force, exchange=exchange)

    def orderable_amount(
        self, *, price: Decimal | int | None = None, order_type: OrderType | None = None
    ) -> OrderableAmount:
        """How much of it can be bought (매수가능조회, TTTC8908R). Won, shares.

        Args:
            price: won; without it at the market, which KIS calculates at the upper limit.
            order_type: if not given, limit with a price and market without one.

        Raises:
            KisValidationError: a type that needs a price without one.
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        from .amounts import read_orderable

        return read_orderable(self.context, self.symbol, price, order_type)

    def sellable_qty(self) -> int:
        """How many shares can be sold (매도가능수량조회, TTTC8408R; on paper the balance answers).

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        from .amounts import read_sellable

        return read_sellable(self.context, self.symbol)


class AccountOrderable(Scoped):
    """The same verbs on an account, the symbol first. They raise what those of `Orderable` raise."""

    def buy(
        self,
        symbol: str,
        *,
        qty: int,
        price: Decimal | int | None = None,
        order_type: OrderType = "limit",
        time_in_force: TimeInForce = "day",
        exchange: Exchange = "KRX",
        stop_price: Decimal | int | None = None,
        check_limits: bool = False,
    ) -> Order:
        """Buy (매수, 주식주문 현금, TTTC0012U). The other arguments, and the errors, are those of `Stock.buy`.

        Args:
            symbol: 종목코드.
        """
        return _place(
            self.context,
            check_symbol(symbol),
            "buy",
            qty,
            price,
            order_type,
            time_in_force,
            exchange,
            stop_price,
            check_limits,
        )

    def sell(
        self,
        symbol: str,
        *,
        qty: int,
        price: Decimal | int | None = None,
        order_type: OrderType = "limit",
        time_in_force: TimeInForce = "day",
        exchange: Exchange = "KRX",
        stop_price: Decimal | int | None = None,
        check_limits: bool = False,
    ) -> Order:
        """Sell (매도, 주식주문 현금, TTTC0011U). The other arguments, and the errors, are those of `Stock.buy`.

        Args:
            symbol: 종목코드.
        """
        return _place(
            self.context,
            check_symbol(symbol),
            "sell",
            qty,
            price,
            order_type,
            time_in_force,
            exchange,
            stop_price,
            check_limits,
        )

    def market_buy(
        self, symbol: str, *, qty: int, time_in_force: TimeInForce = "day", exchange: Exchange = "KRX"
    ) -> Order:
        """Buy at the market (시장가 매수). The other arguments, and the errors, are those of `Stock.buy`."""
        return self.buy(symbol, qty=qty, order_type="market", time_in_force=time_in_force, exchange=exchange)

    def market_sell(
        self, symbol: str, *, qty: int, time_in_force: TimeInForce = "day", exchange: Exchange = "KRX"
    ) -> Order:
        """Sell at the market (시장가 매도). The other arguments, and the errors, are those of `Stock.buy`."""
        return self.sell(symbol, qty=qty, order_type="market", time_in_force=time_in_force, exchange=exchange)
