"""Sending orders for bonds: checked, sent, and the receipt read whole."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..answer import Answer
from ..clock import KST
from ..endpoint import CallOptions
from ..errors import KisOrderUncertainError, KisParseError, KisValidationError
from ..kinds import OrderId, Side
from ..market.order_check import check_qty
from .blocks import block_of
from .context import Context
from .contract_check import check_contract_price
from .order_rows import OrderReceipt

if TYPE_CHECKING:
    from .bond_order import BondOrder

__all__ = ["modify_bond_order", "place_bond_cancel", "place_bond_order"]

_ORDER = CallOptions(lane="order")
_CANCEL = CallOptions(lane="cancel")


class PlacedBond(NamedTuple):
    """An order that KIS took."""

    order_id: OrderId
    time: dt.datetime
    qty: int
    price: Decimal


def place_bond_order(
    context: Context,
    symbol: str,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | float | str,
    small: bool,
    retail: bool,
    separate_tax: bool = False,
    bought_on: dt.date | None = None,
    sequence: str = "",
) -> PlacedBond:
    """Check and send an order (장내채권 매수주문, TTTC0952U; 매도주문, TTTC0958U)."""
    count, value = check_qty(qty), check_contract_price(price)
    asked = {"PDNO": symbol, "ORD_QTY2": str(count), "BOND_ORD_UNPR": f"{value:f}"}
    sent_at = context.now()
    answer: Answer
    if side == "buy":
        answer = context.api.domestic_bond.buy(
            pdno=symbol,
            ord_qty2=asked["ORD_QTY2"],
            bond_ord_unpr=asked["BOND_ORD_UNPR"],
            samt_mket_ptci_yn=_flag(small),
            bond_rtl_mket_yn=_flag(retail),
            ord_svr_dvsn_cd="0",
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=_ORDER,
        )
    else:
        answer = context.api.domestic_bond.sell(
            ord_dvsn="01",
            pdno=symbol,
            ord_qty2=asked["ORD_QTY2"],
            bond_ord_unpr=asked["BOND_ORD_UNPR"],
            sprx_yn=_flag(separate_tax),
            buy_dt=f"{bought_on:%Y%m%d}" if bought_on is not None else "",
            buy_seq=sequence,
            samt_mket_ptci_yn=_flag(small),
            sll_agco_opps_sll_yn="N",
            bond_rtl_mket_yn=_flag(retail),
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=_ORDER,
        )
    order_id, time = _receipt(context, answer, asked, sent_at)
    return PlacedBond(order_id, time, count, value)


def modify_bond_order(context: Context, order: BondOrder, price: Decimal | int | float | str) -> PlacedBond:
    """Check and send a modification of the price of what is left (장내채권 정정취소주문, TTTC0953U)."""
    value, qty = check_contract_price(price), max(order.remaining_qty, 1)
    order_id, time = _revise(context, order, "01", qty, value, _ORDER)
    return PlacedBond(order_id, time, qty, value)


def place_bond_cancel(context: Context, order: BondOrder) -> OrderId:
    """Send a cancellation of what is left (장내채권 정정취소주문, TTTC0953U); the id of the cancellation."""
    return _revise(context, order, "02", max(order.remaining_qty, 1), order.price, _CANCEL)[0]


def _revise(
    context: Context, order: BondOrder, what: str, qty: int, price: Decimal, options: CallOptions
) -> tuple[OrderId, dt.datetime]:
    if order.live_id.date != context.today():
        raise KisValidationError(
            f"Order {order.live_id} is of {order.live_id.date}: orders end with their day, so it can no longer be "
            "changed."
        )
    asked = {
        "PDNO": order.symbol,
        "ORGN_ODNO": order.live_id.odno,
        "ORD_QTY2": str(qty),
        "BOND_ORD_UNPR": f"{price:f}",
        "RVSE_CNCL_DVSN_CD": what,
    }
    sent_at = context.now()
    answer = context.api.domestic_bond.order_rvsecncl(
        pdno=asked["PDNO"],
        orgn_odno=asked["ORGN_ODNO"],
        ord_qty2=asked["ORD_QTY2"],
        bond_ord_unpr=asked["BOND_ORD_UNPR"],
        qty_all_ord_yn="Y",
        rvse_cncl_dvsn_cd=what,
        cano=context.cano,
        acnt_prdt_cd=context.product,
        options=options,
    )
    return _receipt(context, answer, asked, sent_at)


def _flag(value: bool) -> str:
    return "Y" if value else "N"


def _receipt(
    context: Context, answer: Answer, asked: dict[str, str], sent_at: dt.datetime
) -> tuple[OrderId, dt.datetime]:
    """The id and the time of what KIS took; the day is the one that puts the time nearest to now."""
    now = context.now()
    try:
        found = {name.upper(): value for name, value in block_of(answer, "output").items()}
        receipt = OrderReceipt(found, answer.tr_id)
        branch, number = receipt.branch, receipt.number
    except KisParseError as error:
        raise KisOrderUncertainError(
            f"KIS accepted it, but the receipt cannot be read ({error})",
            tr_id=answer.tr_id,
            request=asked,
            sent_at=sent_at,
            ended_at=now,
            timeout=0.0,
        ) from None
    try:
        hour = receipt.time
    except KisParseError:
        hour = now.time().replace(microsecond=0)
    days = (now.date(), now.date() - dt.timedelta(days=1), now.date() + dt.timedelta(days=1))
    time = min((dt.datetime.combine(day, hour, KST) for day in days), key=lambda at: abs(at - now))
    return OrderId(time.date(), branch, number), time
