"""Which preview is whose, and what an order would become."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ..errors import KisUnsupportedError
from ..instruments import Instrument, applied, instrument
from ..kinds import Side
from ..scope.bond import Bond
from ..scope.contract import Future, Option
from ..scope.elw import Elw
from ..scope.overseas_stock import OverseasStock
from ..scope.stock import Stock
from .others import preview_bond, preview_contract, preview_overseas
from .result import OrderPreview, besides
from .stock import preview_stock

if TYPE_CHECKING:
    from ..adapter.bond_order import BondOrder
    from ..adapter.contract_order import ContractOrder
    from ..adapter.order import Order
    from ..adapter.overseas_order import OverseasOrder

__all__ = ["AnyOrder", "preview_modification", "preview_order"]

AnyOrder: TypeAlias = "Order | OverseasOrder | ContractOrder | BondOrder"
"""An order for anything."""

_PREVIEWS: Final[dict[type, Callable[..., OrderPreview]]] = {
    Stock: preview_stock,
    Elw: preview_stock,
    OverseasStock: preview_overseas,
    Future: preview_contract,
    Option: preview_contract,
    Bond: preview_bond,
}
"""Indices cannot be traded."""


def preview_order(thing: Instrument, side: Side, **options: Any) -> OrderPreview:
    """Check an order against the rules of its market and against the account; nothing is sent but reads.

    Args:
        thing: what it is for; `instrument` finds it.
        side: buy or sell.
        options: those of its ``buy``, such as ``qty`` and ``price``; None means not named.

    Raises:
        KisValidationError: the order is wrong; the sentence says what would be right.
        KisUnsupportedError: nobody takes such an order there.
        KisConfigurationError: no account number is set.
        KisNetworkError: no usable answer, also after repeats.
    """
    preview = _PREVIEWS.get(type(thing))
    found: OrderPreview = applied(thing, side, partial(preview, thing, side) if preview else None, options)
    return found


def preview_modification(
    order: AnyOrder, *, price: Decimal | int | None = None, qty: int | None = None
) -> OrderPreview:
    """The same for an order as it would be after a modification (정정).

    Args:
        order: as it was read.
        price: the new one; the old one if not given.
        qty: how much of what is left; everything if not given.

    Raises:
        KisValidationError: the order would be wrong; the sentence says what would be right.
        KisUnsupportedError: only Korean stocks can be changed in part.
        KisNetworkError: no usable answer, also after repeats.
    """
    left = max(order.remaining_qty, 1)
    thing = instrument(order.context, order.symbol, getattr(getattr(order, "place", None), "market", ""))
    if qty not in (None, left) and not isinstance(thing, (Stock, Elw)):
        raise KisUnsupportedError(f"Such an order is modified whole: {left:,} are left of it, not {qty:,}.")
    takes = inspect.signature(_PREVIEWS[type(thing)]).parameters
    as_it_was = {name: getattr(order, name) for name in takes if name not in ("qty", "price") and hasattr(order, name)}
    preview = preview_order(
        thing,
        order.side,
        **{name: value for name, value in as_it_was.items() if name != "side"},
        qty=qty or left,
        price=price if price is not None else order.price,
    )
    return preview._replace(possible_qty=order.remaining_qty, warnings=(*_left(order, qty), *besides(preview)))


def _left(order: AnyOrder, qty: int | None) -> tuple[str, ...]:
    if order.remaining_qty < 1:
        return (f"Nothing is left of the order: it is {order.state}.",)
    if qty is not None and qty > order.remaining_qty:
        return (f"Only {order.remaining_qty:,} shares are left of the order, not {qty:,}.",)
    return ()
