"""An order that is checked and reckoned up but not sent: tick, limits, what it takes and what it costs."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from .errors import KisAPIError
from .kinds import Exchange, OrderType, OverseasMarket, ProductKind, Side, TimeInForce
from .market.fees import Board, Environment, commission, sales_tax
from .market.limits import PriceLimits
from .market.order_check import check_order
from .market.ticks import tick_size

if TYPE_CHECKING:
    from .adapter.order import Order
    from .adapter.quote import DomesticQuote
    from .kis import PyKis
    from .market.overseas_orders import OverseasOrderType
    from .scope.account import Account
    from .scope.overseas_stock import OverseasStock

__all__ = ["OrderPreview", "preview_modification", "preview_order", "preview_overseas"]


class OrderPreview(NamedTuple):
    """What an order would be. Prices and amounts in `currency`."""

    symbol: str
    """종목코드."""
    name: str
    """종목명 as far as it is known."""
    side: Side
    """매수 or 매도."""
    qty: int
    """주문수량: shares."""
    price: Decimal | None
    """주문단가; None where the order names none."""
    stop_price: Decimal | None
    """조건가격."""
    order_type: OrderType | OverseasOrderType
    """주문구분."""
    time_in_force: TimeInForce
    """체결조건."""
    exchange: Exchange | OverseasMarket
    """KRX, NXT or SOR; abroad the market."""
    tick: int | None
    """호가단위 at that price; None abroad."""
    lower_limit: Decimal | None
    """하한가 today; None abroad."""
    upper_limit: Decimal | None
    """상한가 today; None abroad."""
    last_price: Decimal
    """현재가."""
    amount: Decimal
    """주문금액: at its price; without one at the last price."""
    reserved: Decimal
    """What KIS holds back until it fills: a buy at the market counts at the upper limit. 0 for a sale."""
    fee: Decimal | None
    """수수료 on that amount, at KIS' common rate; your contract may differ; None abroad."""
    tax: Decimal | None
    """거래세 on that amount; 0 for a buy; None abroad."""
    possible_qty: int | None
    """매수가능수량 or 매도가능수량: how many shares the account allows; None if KIS did not say."""
    warnings: tuple[str, ...]
    """What KIS may refuse it for, a sentence each."""
    currency: str = "KRW"
    """통화 of every price and amount."""


def preview_order(
    kis: PyKis,
    symbol: str,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | None = None,
    order_type: OrderType = "limit",
    time_in_force: TimeInForce = "day",
    exchange: Exchange = "KRX",
    stop_price: Decimal | int | None = None,
    account: Account | None = None,
) -> OrderPreview:
    """Check an order against the market's rules, today's limits and the account; nothing is sent but reads.

    Args:
        kis: who asks.
        symbol: 종목코드.
        side: buy or sell.
        account: whose cash and holdings count; the credentials' own by default.

    The others are those of `Stock.buy`.

    Raises:
        KisValidationError: the order is wrong; the sentence says what would be right.
        KisUnsupportedError: the exchange, or paper trading, does not take such an order.
        KisConfigurationError: no account number is set.
        KisNetworkError: no usable answer, also after repeats.
    """
    stock = kis.stock(symbol)
    today = kis.context.today()
    check_order(  # what is wrong without asking anybody is said without asking anybody
        side=side,
        qty=qty,
        price=price,
        stop_price=stop_price,
        order_type=order_type,
        time_in_force=time_in_force,
        exchange=exchange,
        kind=stock.kind or "etf",  # the finest grid as long as nobody told
        on=today,
        virtual=kis.virtual,
    )
    quote = stock.quote()
    kind: ProductKind = stock.kind or "stock"
    limits = PriceLimits(quote.lower_limit, quote.upper_limit)
    checked = check_order(
        side=side,
        qty=qty,
        price=price,
        stop_price=stop_price,
        order_type=order_type,
        time_in_force=time_in_force,
        exchange=exchange,
        kind=kind,
        on=today,
        virtual=kis.virtual,
        limits=limits,
    )
    at = checked.price if checked.price is not None else quote.price
    amount = at * checked.qty
    market = checked.division.order_type
    reserved = Decimal(0) if side == "sell" else (quote.upper_limit if market == "market" else at) * checked.qty
    environment: Environment = "paper" if kis.virtual else "real"
    possible, warnings = _possible(account or kis.account(), symbol, side, checked.price, order_type, checked.qty)
    return OrderPreview(
        symbol=symbol,
        name=stock.name,
        side=side,
        qty=checked.qty,
        price=checked.price,
        stop_price=checked.stop_price,
        order_type=order_type,
        time_in_force=time_in_force,
        exchange=exchange,
        tick=tick_size(at, kind, today),
        lower_limit=quote.lower_limit,
        upper_limit=quote.upper_limit,
        last_price=quote.price,
        amount=amount,
        reserved=reserved,
        fee=commission(amount, kind, environment),
        tax=sales_tax(amount, _board(quote), kind, today) if side == "sell" else Decimal(0),
        possible_qty=possible,
        warnings=(*warnings, *_halted(quote)),
    )


def preview_overseas(
    kis: PyKis,
    symbol: str,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | None = None,
    order_type: OverseasOrderType = "limit",
    market: OverseasMarket | None = None,
) -> OrderPreview:
    """Check an order abroad (해외주식) against the market's rules and the account; nothing is sent but reads.

    Costs and price limits abroad are not known here, and are None.

    Args:
        kis: whose account.
        symbol: 종목코드, such as AAPL.
        side: buy or sell.
        qty: shares.
        price: in the currency of the market.
        order_type: as `OverseasStock.buy` has it.
        market: where it is listed; the symbol master says it if it is not named.

    Raises:
        KisValidationError: the order is wrong; the sentence says what would be right.
        KisUnsupportedError: the market, or paper trading, does not take such an order.
        KisConfigurationError: no account number is set.
        KisNetworkError: no usable answer, also after repeats.
    """
    from .market.overseas_orders import check_overseas_order
    from .scope.overseas_stock import OverseasStock

    stock = OverseasStock(kis.context, symbol, market)
    place = stock.place()
    listed = kis.symbols.get(symbol, place.market)
    lot = listed.lot_size if listed is not None and listed.lot_size > 1 else 0
    checked = check_overseas_order(
        place, side=side, qty=qty, price=price, order_type=order_type, virtual=kis.virtual, lot=lot
    )
    quote = stock.quote()
    at = checked.price if checked.price is not None else quote.price
    amount = at * checked.qty
    possible, warnings = _possible_abroad(stock, side, at, checked.qty)
    return OrderPreview(
        symbol=stock.symbol,
        name=stock.name,
        side=side,
        qty=checked.qty,
        price=checked.price,
        stop_price=None,
        order_type=order_type,
        time_in_force="day",
        exchange=place.market,
        tick=None,
        lower_limit=None,
        upper_limit=None,
        last_price=quote.price,
        amount=amount,
        reserved=amount if side == "buy" else Decimal(0),
        fee=None,
        tax=None,
        possible_qty=possible,
        warnings=warnings,
        currency=quote.currency,
    )


def _possible_abroad(stock: OverseasStock, side: Side, at: Decimal, qty: int) -> tuple[int | None, tuple[str, ...]]:
    try:
        if side == "sell":
            possible = stock.sellable_qty()
        else:
            amount = stock.orderable_amount(price=at)
            possible = max(amount.qty, amount.integrated_qty or 0)
    except KisAPIError as error:
        return None, (f"KIS did not say how many shares are possible: {error}",)
    if qty > possible:
        return possible, (f"Only {possible:,} shares are possible, not {qty:,}: KIS would refuse it.",)
    return possible, ()


def preview_modification(
    kis: PyKis, order: Order, *, price: Decimal | int | None = None, qty: int | None = None
) -> OrderPreview:
    """The same for an order as it would be after a modification (정정).

    Args:
        kis: whose order.
        order: as it was read.
        price: the new one; the old one if not given.
        qty: how many shares of what is left; everything if not given.

    Raises:
        KisValidationError: the order would be wrong; the sentence says what would be right.
        KisNetworkError: no usable answer, also after repeats.
    """
    preview = preview_order(
        kis,
        order.symbol,
        order.side,
        qty=qty or max(order.remaining_qty, 1),
        price=price if price is not None else order.price,
        order_type=order.order_type or "limit",
        time_in_force=order.time_in_force or "day",
        exchange=order.exchange,
        stop_price=order.stop_price,
    )
    return preview._replace(possible_qty=order.remaining_qty, warnings=_left(order, qty))


def _left(order: Order, qty: int | None) -> tuple[str, ...]:
    if order.remaining_qty < 1:
        return (f"Nothing is left of the order: it is {order.state}.",)
    if qty is not None and qty > order.remaining_qty:
        return (f"Only {order.remaining_qty:,} shares are left of the order, not {qty:,}.",)
    return ()


def _possible(
    account: Account, symbol: str, side: Side, price: Decimal | None, order_type: OrderType, qty: int
) -> tuple[int | None, tuple[str, ...]]:
    """How many shares the account allows, and what there is to warn of."""
    try:
        if side == "sell":
            possible, what = account.sellable_qty(symbol), "can be sold"
        else:
            named = order_type if price is not None else "market"
            amount = account.orderable_amount(symbol, price=price, order_type=named)
            possible, what = amount.qty, "can be bought with the cash"
    except KisAPIError as error:
        return None, (f"KIS did not say how many shares are possible: {error}",)
    if qty > possible:
        return possible, (f"Only {possible:,} shares {what}, not {qty:,}: KIS would refuse it.",)
    return possible, ()


def _halted(quote: DomesticQuote) -> tuple[str, ...]:
    return ("Trading of this symbol is halted (거래정지).",) if quote.halted else ()


def _board(quote: DomesticQuote) -> Board:
    """대표 시장 한글명 says KOSPI200, KOSDAQ150, ..."""
    for board in ("KOSDAQ", "KONEX"):
        if quote.market.upper().startswith(board):
            return board
    return "KOSPI"
