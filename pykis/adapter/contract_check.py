"""What can be known to be wrong with an order for a future or an option before it is sent, in words."""

from __future__ import annotations

import re
from decimal import Decimal
from operator import index
from typing import Any, Literal, NamedTuple, SupportsIndex, cast

from ..errors import KisUnsupportedError, KisValidationError
from ..kinds import Side, TimeInForce
from ..market.facts import CONTRACT_DIVISIONS
from ..market.order_check import check_qty

__all__ = ["CheckedContract", "ContractDivision", "ContractOrderType", "check_contract_order", "contract_division"]

ContractOrderType = Literal["limit", "market", "conditional", "best"]
"""지정가, 시장가, 조건부지정가, 최유리지정가."""


class ContractDivision(NamedTuple):
    """An order division (주문구분) of the derivatives market, in the three codes that KIS wants."""

    code: str
    """ORD_DVSN_CD."""
    order_type: ContractOrderType
    time_in_force: TimeInForce
    priced: bool
    """Whether it names a price; if not, KIS is sent ``"0"`` and a price is an error."""
    title: str
    """KIS' own name, Korean."""
    type_code: Literal["01", "02", "03", "04"]
    """NMPR_TYPE_CD (호가유형코드)."""
    condition_code: Literal["0", "3", "4"]
    """KRX_NMPR_CNDT_CD (호가조건코드): none, IOC, FOK."""


_DIVISIONS = tuple(ContractDivision(*cast("Any", row)) for row in CONTRACT_DIVISIONS)
_TYPES = tuple(dict.fromkeys(each.order_type for each in _DIVISIONS))
_FINEST = Decimal("0.01")
_MOST = Decimal(10) ** 9


class CheckedContract(NamedTuple):
    """An order with which nothing is known to be wrong, in the words of the wire."""

    division: ContractDivision
    qty: int
    """Contracts."""
    price: Decimal | None
    """Points, or won for what stands on a stock; None where the division takes no price."""

    @property
    def price_text(self) -> str:
        """UNIT_PRICE: digits without an exponent, ``"0"`` without a price."""
        return f"{self.price:f}" if self.price is not None else "0"


def contract_division(order_type: ContractOrderType, time_in_force: TimeInForce) -> ContractDivision:
    """The division of an order.

    Raises:
        KisValidationError: no such type, or no such time in force.
        KisUnsupportedError: a conditional order is always for the day.
    """
    if order_type not in _TYPES:
        raise KisValidationError(f"{order_type!r} is no order type of futures and options: use {', '.join(_TYPES)}.")
    if time_in_force not in ("day", "ioc", "fok"):
        raise KisValidationError(f"{time_in_force!r} is no time in force: use 'day', 'ioc' or 'fok'.")
    for each in _DIVISIONS:
        if (each.order_type, each.time_in_force) == (order_type, time_in_force):
            return each
    raise KisUnsupportedError(f"A {order_type} order is for the day: leave time_in_force={time_in_force!r} out.")


def division_of_type(type_code: str) -> ContractDivision | None:
    """The division of 호가유형코드 for the day, as KIS' lists name it; None if it is new to us."""
    code = type_code.strip().zfill(2)
    return next((each for each in _DIVISIONS if each.code == code), None)


def check_contract_order(
    *,
    side: Side,
    qty: int,
    price: Decimal | int | float | str | None,
    order_type: ContractOrderType = "limit",
    time_in_force: TimeInForce = "day",
) -> CheckedContract:
    """Check an order (선물옵션 주문); nothing is asked and nothing is sent.

    Args:
        qty: contracts (계약), at least 1.
        price: in points with two decimals at most, or in won; None where the type takes none.

    Raises:
        KisUnsupportedError: KIS has no such order.
        KisValidationError: anything else that KIS would refuse; the sentence says what would be right.
    """
    if side not in ("buy", "sell"):
        raise KisValidationError(f"{side!r} is no side: use 'buy' or 'sell'.")
    contracts = check_qty(qty)
    division = contract_division(order_type, time_in_force)
    if division.priced and price is None:
        raise KisValidationError(
            f"An order of type {order_type} needs a price, such as price='380.50'; at the market: order_type='market'."
        )
    if not division.priced and price is not None:
        raise KisValidationError(f"An order of type {order_type} takes no price: leave price out.")
    return CheckedContract(division, contracts, None if price is None else check_contract_price(price))


def check_contract_price(price: object) -> Decimal:
    """A price that an order may name: positive, two decimals at most.

    Raises:
        KisValidationError: it is none.
    """
    value = _number(price)
    if not value.is_finite() or value <= 0:
        raise KisValidationError(f"price must be positive, not {price!r}.")
    if value >= _MOST:
        raise KisValidationError(f"price {price!r} is beyond any price.")
    if value % _FINEST:
        low = value // _FINEST * _FINEST
        near = [f"{each:.2f}" for each in (low, low + _FINEST) if each > 0]
        raise KisValidationError(f"price {value:f} has more than two decimals: use {' or '.join(near)}.")
    return value


def _number(price: object) -> Decimal:
    if isinstance(price, str):
        if re.fullmatch(r"\d{1,9}(\.\d{1,8})?", price, re.ASCII) is None:
            raise KisValidationError(f"price {price!r} is no number: write digits, such as '380.50'.")
        return Decimal(price)
    if isinstance(price, bool):
        raise KisValidationError(f"price must be a number, not {price!r}.")
    if isinstance(price, float):
        return Decimal(repr(float(price)))
    if isinstance(price, Decimal):
        return price
    if hasattr(price, "__index__"):
        return Decimal(index(cast("SupportsIndex", price)))
    raise KisValidationError(f"price must be an int, Decimal or text, such as '380.50', not {price!r}.")
