"""Orders for stocks abroad, futures, options and bonds as they would be."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..adapter.contract_check import ContractOrderType, check_contract_order, check_contract_price
from ..adapter.symbol_master import Symbols
from ..instruments import DERIVATIVES, currency_of
from ..kinds import Side, TimeInForce
from ..market.order_check import check_qty
from ..market.overseas_orders import check_overseas_order
from .result import OrderPreview, possible

if TYPE_CHECKING:
    from ..market.overseas_orders import OverseasOrderType
    from ..scope.bond import Bond
    from ..scope.contract import Future, Option
    from ..scope.overseas_stock import OverseasStock

__all__ = ["preview_bond", "preview_contract", "preview_overseas"]


def preview_overseas(
    stock: OverseasStock,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | None = None,
    order_type: OverseasOrderType = "limit",
) -> OrderPreview:
    """Check an order abroad (해외주식); nothing is sent but reads. Costs and price limits abroad are not known here.

    Arguments and errors are those of `OverseasStock.buy`, but that nothing is uncertain.
    """
    place = stock.place()
    listed = Symbols(stock.context).get(stock.symbol, place.market)
    lot = listed.lot_size if listed is not None and listed.lot_size > 1 else 0
    checked = check_overseas_order(
        place, side=side, qty=qty, price=price, order_type=order_type, virtual=stock.context.virtual, lot=lot
    )
    quote = stock.quote()
    at = checked.price if checked.price is not None else quote.price

    def ask() -> int:
        if side == "sell":
            return stock.sellable_qty()
        amount = stock.orderable_amount(price=at)
        return max(amount.qty, amount.integrated_qty or 0)

    allowed, warnings = possible(ask, checked.qty, "shares")
    return OrderPreview(
        symbol=stock.symbol,
        name=stock.name,
        side=side,
        qty=checked.qty,
        price=checked.price,
        order_type=order_type,
        time_in_force="day",
        exchange=place.market,
        last_price=quote.price,
        amount=at * checked.qty,
        reserved=at * checked.qty if side == "buy" else Decimal(0),
        possible_qty=allowed,
        warnings=warnings,
        currency=quote.currency,
    )


def preview_contract(
    contract: Future | Option,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | None = None,
    order_type: ContractOrderType = "limit",
    time_in_force: TimeInForce = "day",
) -> OrderPreview:
    """Check an order for a future or an option (선물옵션); nothing is sent but reads. KIS checks its tick.

    Arguments and errors are those of `Future.buy`, but that nothing is uncertain.
    """
    checked = check_contract_order(side=side, qty=qty, price=price, order_type=order_type, time_in_force=time_in_force)
    quote = contract.quote()
    allowed, warnings = possible(
        lambda: contract.orderable(side, price=price, order_type=order_type, time_in_force=time_in_force).qty,
        checked.qty,
        "contracts",
    )
    beyond = checked.price is not None and (
        (quote.upper_limit is not None and checked.price > quote.upper_limit)
        or (quote.lower_limit is not None and checked.price < quote.lower_limit)
    )
    product = contract.context.product
    return OrderPreview(
        symbol=contract.symbol,
        name=contract.name,
        side=side,
        qty=checked.qty,
        price=checked.price,
        order_type=order_type,
        time_in_force=time_in_force,
        exchange="KRX",
        lower_limit=quote.lower_limit,
        upper_limit=quote.upper_limit,
        last_price=quote.price,
        possible_qty=allowed,
        warnings=(
            *warnings,
            *(("The price is beyond the limits of today: KIS would refuse it.",) if beyond else ()),
            *(_of_another_product(product) if product not in (None, DERIVATIVES) else ()),
        ),
        currency=currency_of(contract),
    )


def _of_another_product(product: str | None) -> tuple[str]:
    return (
        f"KIS trades futures and options under accounts of the product {DERIVATIVES}, and this one is of {product}.",
    )


def preview_bond(bond: Bond, side: Side, *, qty: int, price: Decimal | int) -> OrderPreview:
    """Check an order for a bond (장내채권); nothing is sent but reads. Prices are won for 10,000 won of face value.

    Arguments and errors are those of `Bond.buy`, but that nothing is uncertain.
    """
    count, at = check_qty(qty), check_contract_price(price)
    quote = bond.quote()

    def ask() -> int:
        if side == "buy":
            return bond.orderable_amount(price=at).qty
        from ..scope.bonds import Bonds

        return sum(held.sellable_qty for held in Bonds(bond.context).balance(symbol=bond.symbol))

    allowed, warnings = possible(ask, count, "bonds")
    return OrderPreview(
        symbol=bond.symbol,
        name=bond.name,
        side=side,
        qty=count,
        price=at,
        order_type="limit",
        time_in_force="day",
        exchange="KRX",
        lower_limit=quote.lower_limit,
        upper_limit=quote.upper_limit,
        last_price=quote.price,
        possible_qty=allowed,
        warnings=warnings,
        currency="KRW",
    )
