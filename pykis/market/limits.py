"""Daily price limits (가격제한폭): the highest and lowest price (상한가, 하한가) that follow from the base price."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ..errors import KisValidationError
from ..kinds import ProductKind
from .facts import LIMIT_PERCENT, LIMIT_SINCE
from .ticks import round_to_tick, tick_size

__all__ = ["PriceLimits", "price_limits"]


class PriceLimits(NamedTuple):
    """The lowest and the highest price of a day."""

    lower: Decimal
    """하한가, won."""
    upper: Decimal
    """상한가, won."""

    def __contains__(self, price: object) -> bool:
        return isinstance(price, (int, Decimal)) and self.lower <= price <= self.upper


def price_limits(
    base: Decimal | int, kind: ProductKind = "stock", on: date | None = None, *, multiple: int = 1
) -> PriceLimits:
    """The limits (won) around a base price (기준가, won), the previous KRX close; 30 % each way.

    They hold in the after-market too.

    Args:
        on: the day (Asia/Seoul); None is the newest table.
        multiple: the leverage of a leveraged ETF or ETN, whose limits are that many times as wide.

    Raises:
        KisValidationError: the base is not positive; an ELW, which has no limits; a day before 2015-06-15.
    """
    if base <= 0:
        raise KisValidationError(f"A base price must be positive, not {base}.")
    if kind == "elw":
        raise KisValidationError("An ELW has no daily price limit.")
    if on is not None and on < LIMIT_SINCE:
        raise KisValidationError(f"The limit of {LIMIT_PERCENT} % holds since {LIMIT_SINCE}, not on {on}.")
    value = Decimal(base)
    tick = tick_size(value, kind, on)
    width = value * LIMIT_PERCENT * abs(multiple) // (100 * tick) * tick
    return PriceLimits(round_to_tick(value - width, kind, "up", on), round_to_tick(value + width, kind, "down", on))
