"""What can be known to be wrong with an overseas order before it is sent, and the sentences that say what is right."""

from __future__ import annotations

import re
from decimal import Decimal
from operator import index
from typing import Literal, NamedTuple, SupportsIndex, cast

from ..errors import KisUnsupportedError, KisValidationError
from ..kinds import Side
from .order_check import check_qty
from .overseas import OverseasSession, Place
from .overseas_facts import DIVISIONS

__all__ = [
    "CheckedOverseasOrder",
    "OverseasDivision",
    "OverseasOrderType",
    "check_overseas_order",
    "overseas_division",
    "overseas_types",
]

OverseasOrderType = Literal["limit", "loo", "loc", "moo", "moc", "twap", "vwap", "odd_lot"]
"""지정가, 장개시지정가, 장마감지정가, 장개시시장가, 장마감시장가, TWAP, VWAP, 단주지정가."""


class OverseasDivision(NamedTuple):
    """An order division (주문구분) of an overseas market."""

    code: str
    """ORD_DVSN, two digits."""
    order_type: OverseasOrderType
    title: str
    """KIS' own name."""
    priced: bool
    """Whether a price is needed; if not, KIS is sent ``"0"`` and a price is an error."""


_ALL = {row[1]: OverseasDivision(row[0], cast("OverseasOrderType", row[1]), row[2], row[3]) for row in DIVISIONS}
_TAKEN = {row[1]: row[4] for row in DIVISIONS}


class CheckedOverseasOrder(NamedTuple):
    """An order with which nothing is known to be wrong, in the words of the wire."""

    division: OverseasDivision
    qty: int
    """Shares."""
    price: Decimal | None
    """In the currency of the market; None where the division takes no price."""

    @property
    def price_text(self) -> str:
        """OVRS_ORD_UNPR: digits without an exponent, ``"0"`` without a price."""
        return f"{self.price:f}" if self.price is not None else "0"


def overseas_types(place: Place, side: Side, *, virtual: bool, reserved: bool = False) -> tuple[OverseasOrderType, ...]:
    """The order types that a market takes (주문구분)."""
    if virtual:
        return ("limit",)
    way = f"reserve_{side}" if reserved else side
    return tuple(found.order_type for found in _ALL.values() if place.country in _TAKEN[found.order_type][way])


def overseas_division(
    order_type: OverseasOrderType,
    side: Side,
    place: Place,
    *,
    virtual: bool,
    session: OverseasSession = "regular",
    reserved: bool = False,
) -> OverseasDivision:
    """The division of an order.

    Raises:
        KisValidationError: no such type.
        KisUnsupportedError: the market, the session or paper trading does not take it; the sentence says what it takes.
    """
    found = _ALL.get(order_type)
    if found is None and str(order_type) == "market":
        raise KisUnsupportedError(
            f"KIS takes no plain market order (시장가) in {place.title} ({place.market}): name a price."
        )
    if found is None:
        raise KisValidationError(f"{order_type!r} is no overseas order type: use one of {', '.join(_ALL)}.")
    if session == "day" and order_type != "limit":
        raise KisUnsupportedError("The US daytime session (주간거래) takes limit orders only.")
    taken = overseas_types(place, side, virtual=virtual, reserved=reserved)
    if order_type not in taken:
        who = "Paper trading (모의투자)" if virtual else f"{place.title} ({place.market})"
        what = f"{'reserved ' if reserved else ''}{'sales' if side == 'sell' else 'purchases'}"
        raise KisUnsupportedError(f"{who} takes no {order_type} {what}: use {', '.join(taken)}.")
    return found


def check_overseas_order(
    place: Place,
    *,
    side: Side,
    qty: int,
    price: Decimal | int | float | str | None,
    order_type: OverseasOrderType = "limit",
    session: OverseasSession = "regular",
    virtual: bool,
    reserved: bool = False,
    lot: int = 0,
) -> CheckedOverseasOrder:
    """Check an order against what is known of the market; nothing is asked and nothing is sent.

    Args:
        place: the market.
        qty: shares (주문수량), at least 1 and a multiple of the lot.
        price: in the currency of the market (해외주문단가); None where the type takes none.
        virtual: paper trading (모의투자), which takes limit orders only and lacks the daytime session.
        reserved: a reserved order (예약주문).
        lot: 매매단위 of the symbol; 0 if it is not known, and then the country's, if all its stocks share one.

    Raises:
        KisUnsupportedError: the market, the session or paper trading does not take such an order.
        KisValidationError: anything else that KIS would refuse; the sentence says what would be right.
    """
    if side not in ("buy", "sell"):
        raise KisValidationError(f"{side!r} is no side: use 'buy' or 'sell'.")
    place.quote_place(session)
    if virtual and session == "day":
        raise KisUnsupportedError("Paper trading (모의투자) has no US daytime session (주간거래): leave session out.")
    if virtual and reserved and place.country != "US":
        raise KisUnsupportedError("Paper trading (모의투자) takes reserved orders (예약주문) for the US only.")
    shares = check_qty(qty)
    found = overseas_division(order_type, side, place, virtual=virtual, session=session, reserved=reserved)
    if found.priced and price is None:
        raise KisValidationError(f"An order of type {order_type} needs a price ({place.currency}), such as price=150.")
    if not found.priced and price is not None:
        raise KisValidationError(f"An order of type {order_type} takes no price: leave price out.")
    unit = lot or (place.buy_lot if side == "buy" else place.sell_lot)
    if order_type != "odd_lot" and unit > 1 and shares % unit:
        near = sorted({shares // unit * unit, (shares // unit + 1) * unit} - {0})
        raise KisValidationError(
            f"qty {shares:,} is no multiple of the lot (매매단위, {unit:,} shares): use "
            f"{' or '.join(f'{each:,}' for each in near)}."
        )
    return CheckedOverseasOrder(found, shares, None if price is None else _price(price, place))


def _price(price: object, place: Place) -> Decimal:
    value = _amount(price, place)
    if not value.is_finite() or value <= 0:
        raise KisValidationError(f"price must be a positive amount of {place.currency}, not {price!r}.")
    if value.adjusted() > 12:
        raise KisValidationError(f"price {price!r} is beyond any price; it is meant in {place.currency}.")
    tick = next((Decimal(tick) for under, tick in place.ticks if under == "0" or value < Decimal(under)), None)
    finest = tick if tick is not None else Decimal(1).scaleb(-place.decimals)
    if value % finest:
        low = value // finest * finest
        near = [f"{each.normalize():f}" for each in (low, low + finest) if each > 0]
        raise KisValidationError(
            f"price {value:f} is finer than {place.market} takes (호가단위, {finest:f} {place.currency}): use "
            f"{' or '.join(near)}."
        )
    return value


def _amount(price: object, place: Place) -> Decimal:
    if isinstance(price, str):
        if re.fullmatch(r"\d{1,12}(\.\d{1,8})?", price) is None:
            raise KisValidationError(
                f"price {price!r} is no amount of {place.currency}: write digits, such as '150.25'."
            )
        return Decimal(price)
    if isinstance(price, bool):
        raise KisValidationError(f"price must be an amount of {place.currency}, not {price!r}.")
    if isinstance(price, float):
        return Decimal(repr(float(price)))
    if isinstance(price, Decimal):
        return price
    if hasattr(price, "__index__"):
        return Decimal(index(cast("SupportsIndex", price)))
    raise KisValidationError(
        f"price must be an amount of {place.currency} as an int, Decimal or text, such as '150.25', not {price!r}."
    )
