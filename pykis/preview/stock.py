"""An order for a Korean stock or a warrant as it would be: tick, limits, what it takes and what it costs."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..adapter.elw_rows import ElwQuote
from ..adapter.placing import kind_of
from ..kinds import Exchange, OrderType, ProductKind, Side, TimeInForce
from ..market.fees import Board, Environment, commission, sales_tax
from ..market.limits import PriceLimits
from ..market.order_check import CheckedOrder, check_order
from ..market.ticks import tick_size
from .result import OrderPreview, possible

if TYPE_CHECKING:
    from ..adapter.quote import DomesticQuote
    from ..scope.elw import Elw
    from ..scope.stock import Stock

__all__ = ["preview_stock"]


def preview_stock(
    stock: Stock | Elw,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | None = None,
    order_type: OrderType = "limit",
    time_in_force: TimeInForce = "day",
    exchange: Exchange = "KRX",
    stop_price: Decimal | int | None = None,
) -> OrderPreview:
    """Check an order against the market's rules, today's limits and the account; nothing is sent but reads. A warrant
    has no limits, and so nobody knows what an order at the market holds back.

    Arguments and errors are those of `Stock.buy`, but that nothing is uncertain.
    """
    context = stock.context

    def check(kind: ProductKind, limits: PriceLimits | None) -> CheckedOrder:
        return check_order(
            side=side,
            qty=qty,
            price=price,
            stop_price=stop_price,
            order_type=order_type,
            time_in_force=time_in_force,
            exchange=exchange,
            kind=kind,
            on=context.today(),
            virtual=context.virtual,
            limits=limits,
        )

    grid = kind_of(context, stock.symbol, (price, stop_price), context.today())
    check(grid, None)  # what is wrong on any grid is said without asking anybody
    quote = stock.quote()
    kind: ProductKind = context.symbols.kind(stock.symbol) or "stock"
    limits = None if isinstance(quote, ElwQuote) else PriceLimits(quote.lower_limit, quote.upper_limit)
    checked = check(kind, limits)
    at = checked.price if checked.price is not None else quote.price
    highest = limits.upper if limits is not None else None
    held = highest if checked.division.order_type == "market" else at
    amount = at * checked.qty
    environment: Environment = "paper" if context.virtual else "real"
    allowed, warnings = possible(
        lambda: _allowed(stock, side, checked.price, order_type),
        checked.qty,
        "shares",
        "can be sold" if side == "sell" else "can be bought with the cash",
    )
    return OrderPreview(
        symbol=stock.symbol,
        name=stock.name,
        side=side,
        qty=checked.qty,
        price=checked.price,
        stop_price=checked.stop_price,
        order_type=order_type,
        time_in_force=time_in_force,
        exchange=exchange,
        tick=tick_size(at, kind, context.today()),
        lower_limit=limits.lower if limits is not None else None,
        upper_limit=highest,
        last_price=quote.price,
        amount=amount,
        reserved=Decimal(0) if side == "sell" else None if held is None else held * checked.qty,
        fee=commission(amount, kind, environment),
        tax=sales_tax(amount, _board(quote), kind, context.today()) if side == "sell" else Decimal(0),
        possible_qty=allowed,
        warnings=(*warnings, *_halted(quote)),
        currency="KRW",
    )


def _allowed(stock: Stock | Elw, side: Side, price: Decimal | None, order_type: OrderType) -> int:
    if side == "sell":
        return stock.sellable_qty()
    return stock.orderable_amount(price=price, order_type=order_type if price is not None else "market").qty


def _halted(quote: DomesticQuote | ElwQuote) -> tuple[str, ...]:
    halted = not isinstance(quote, ElwQuote) and quote.halted
    return ("Trading of this symbol is halted (거래정지).",) if halted else ()


def _board(quote: DomesticQuote | ElwQuote) -> Board:
    """대표 시장 한글명 says KOSPI200, KOSDAQ150, ...; warrants are traded on KOSPI alone."""
    if isinstance(quote, ElwQuote):
        return "KOSPI"
    for board in ("KOSDAQ", "KONEX"):
        if quote.market.upper().startswith(board):
            return board
    return "KOSPI"
