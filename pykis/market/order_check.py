"""What can be known to be wrong with an order before it is sent, and the sentences that say what would be right."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from operator import index
from typing import NamedTuple, SupportsIndex, cast

from ..errors import KisUnsupportedError, KisValidationError
from ..kinds import Exchange, OrderType, ProductKind, Side, TimeInForce
from .divisions import Division, division
from .limits import PriceLimits
from .paper import check_exchange
from .ticks import is_on_tick, neighbours, tick_size

__all__ = ["CheckedOrder", "check_order", "check_price", "check_qty", "won"]

_WHOLE = r"\d{1,12}(\.0+)?"


class CheckedOrder(NamedTuple):
    """An order with which nothing is known to be wrong, in the words of the wire."""

    division: Division
    qty: int
    """Shares."""
    price: Decimal | None
    """Won; None where the division takes no price."""
    stop_price: Decimal | None
    """Won; None but for stop_limit."""

    @property
    def price_text(self) -> str:
        """ORD_UNPR: whole won without an exponent, ``"0"`` without a price."""
        return won(self.price) if self.price is not None else "0"

    @property
    def stop_price_text(self) -> str:
        """CNDT_PRIC: whole won, blank without a stop price."""
        return won(self.stop_price) if self.stop_price is not None else ""


def won(price: Decimal | int) -> str:
    """A whole amount of won as KIS wants it: digits only, no exponent and no separators."""
    return f"{int(price)}"


def check_order(
    *,
    side: Side,
    qty: int,
    price: Decimal | int | float | str | None,
    stop_price: Decimal | int | float | str | None = None,
    order_type: OrderType = "limit",
    time_in_force: TimeInForce = "day",
    exchange: Exchange = "KRX",
    kind: ProductKind = "stock",
    on: date,
    virtual: bool,
    limits: PriceLimits | None = None,
) -> CheckedOrder:
    """Check an order (주문) against the market's rules; nothing is asked and nothing is sent.

    Args:
        qty: shares (주문수량), at least 1.
        price: won (주문단가); None where the order type takes none.
        stop_price: won (조건가격), for stop_limit only.
        on: the day of the order (Asia/Seoul).
        virtual: paper trading (모의투자), which knows the KRX only.
        limits: the day's price limits, if they are known.

    Raises:
        KisUnsupportedError: this exchange or this environment does not take such an order.
        KisValidationError: anything else that KIS would refuse; the sentence says what would be right.
    """
    if side not in ("buy", "sell"):
        raise KisValidationError(f"{side!r} is no side: use 'buy' or 'sell'.")
    shares = check_qty(qty)
    if virtual and exchange in ("NXT", "SOR"):
        check_exchange(exchange)
    found = division(order_type, time_in_force, exchange, on)
    if kind in ("etf", "etn") and order_type.startswith("aftermarket_"):
        raise KisUnsupportedError(
            f"The KRX after-market (애프터마켓) does not trade an {kind.upper()}; order it in the regular session."
        )
    if found.priced and price is None:
        raise KisValidationError(f"An order of type {found.order_type} needs a price (won), such as price=70_000.")
    if not found.priced and price is not None:
        raise KisValidationError(
            f"An order of type {found.order_type} takes no price: leave price out, or use order_type='limit'."
        )
    if found.stop and stop_price is None:
        raise KisValidationError("A stop_limit order needs stop_price (조건가격, won), the price that triggers it.")
    if not found.stop and stop_price is not None:
        raise KisValidationError(
            f"Only a stop_limit order takes a stop price, not {found.order_type}: leave stop_price out."
        )
    return CheckedOrder(
        found,
        shares,
        None if price is None else check_price(price, kind, on, limits),
        None if stop_price is None else check_price(stop_price, kind, on, limits, name="stop_price"),
    )


def check_qty(qty: object) -> int:
    """A number of shares.

    Raises:
        KisValidationError: a bool, a float, a fraction, a text, or less than 1.
    """
    if isinstance(qty, bool) or not hasattr(qty, "__index__"):
        raise KisValidationError(f"qty must be a whole number of shares as an int, such as qty=10, not {qty!r}.")
    shares = index(cast("SupportsIndex", qty))  # any integer type, such as numpy's
    if shares < 1:
        raise KisValidationError(f"qty must be at least 1, not {shares}.")
    return shares


def check_price(
    price: object,
    kind: ProductKind = "stock",
    on: date | None = None,
    limits: PriceLimits | None = None,
    *,
    name: str = "price",
) -> Decimal:
    """A price (won) that an order may name.

    Raises:
        KisValidationError: no exact amount of won, off the tick grid, or outside the day's limits; the sentence names
            the nearest prices that are right.
    """
    value = _amount(price, name)
    if value <= 0:
        raise KisValidationError(f"{name} must be positive, not {value:f}; for an order at the market use market_buy.")
    if limits is not None and value not in limits:
        low, high = won(limits.lower), won(limits.upper)
        raise KisValidationError(f"{name} {value:,f} is outside the day's limits: {int(low):,} to {int(high):,} won.")
    if not is_on_tick(value, kind, on):
        raise KisValidationError(_off_tick(value, kind, on, limits, name))
    return Decimal(int(value))


def _amount(price: object, name: str) -> Decimal:
    if isinstance(price, str):
        if re.fullmatch(_WHOLE, price) is None:
            raise KisValidationError(f"{name} {price!r} is no whole amount of won: write digits only, such as '70000'.")
        return Decimal(price)
    if isinstance(price, bool):
        raise KisValidationError(f"{name} must be an amount of won, not {price!r}.")
    if isinstance(price, float):
        value = Decimal(repr(float(price)))
    elif isinstance(price, Decimal):
        value = price
    elif hasattr(price, "__index__"):
        value = Decimal(index(cast("SupportsIndex", price)))
    else:
        raise KisValidationError(
            f"{name} must be an amount of won as an int, Decimal or text, such as 70_000, not {price!r}."
        )
    if not value.is_finite():
        raise KisValidationError(f"{name} must be an amount of won, not {price!r}.")
    if value.adjusted() > 12:
        raise KisValidationError(f"{name} {price!r} is beyond any price; it is meant in won.")
    return value


def _off_tick(value: Decimal, kind: ProductKind, on: date | None, limits: PriceLimits | None, name: str) -> str:
    nearest = [f"{near:,f}" for near in neighbours(value, kind, on) if near > 0 and (limits is None or near in limits)]
    tick = tick_size(value, kind, on)
    return f"{name} {value:,f} is not on the tick grid (호가단위, {tick:,} won here): use {' or '.join(nearest)}."
