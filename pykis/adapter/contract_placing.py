"""Sending orders for futures and options: checked, sent, and the receipt read whole."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from ..answer import Answer
from ..clock import KST
from ..endpoint import CallOptions
from ..errors import KisOrderUncertainError, KisParseError, KisValidationError
from ..kinds import OrderId, Side, TimeInForce
from ..market.order_check import check_qty
from ..record import Record, hms, num
from .blocks import block_of
from .context import Context
from .contract_check import CheckedContract, ContractOrderType, check_contract_order
from .first_of import first_text

if TYPE_CHECKING:
    from .contract_order import ContractOrder

__all__ = ["ContractReceipt", "modify_contract_order", "place_contract_cancel", "place_contract_order"]

_ORDER = CallOptions(lane="order")
_CANCEL = CallOptions(lane="cancel")


class ContractReceipt(Record):
    """What KIS answers to an accepted order (선물옵션 주문), or to its modification or cancellation (정정취소주문)."""

    branch: str = first_text("KRX_FWDG_ORD_ORGNO", "ORD_GNO_BRNO")
    """주문조직번호, or 주문채번지점번호."""
    number: int = num("ODNO")
    """주문번호."""
    time: dt.time = hms("ORD_TMD")
    """주문시각 (Asia/Seoul)."""


class PlacedContract(NamedTuple):
    """An order that KIS took."""

    order_id: OrderId
    time: dt.datetime
    checked: CheckedContract


def place_contract_order(
    context: Context,
    symbol: str,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | float | str | None,
    order_type: ContractOrderType,
    time_in_force: TimeInForce,
) -> PlacedContract:
    """Check and send an order (선물옵션 주문, TTTO1101U)."""
    checked = check_contract_order(side=side, qty=qty, price=price, order_type=order_type, time_in_force=time_in_force)
    division = checked.division
    asked = {
        "SLL_BUY_DVSN_CD": "01" if side == "sell" else "02",
        "SHTN_PDNO": symbol,
        "ORD_QTY": str(checked.qty),
        "UNIT_PRICE": checked.price_text,
        "ORD_DVSN_CD": division.code,
    }
    sent_at = context.now()
    answer = context.api.domestic_futureoption.order(
        ord_dv="day",
        ord_prcs_dvsn_cd="02",
        sll_buy_dvsn_cd="01" if side == "sell" else "02",
        shtn_pdno=symbol,
        ord_qty=asked["ORD_QTY"],
        unit_price=asked["UNIT_PRICE"],
        nmpr_type_cd=division.type_code,
        krx_nmpr_cndt_cd=division.condition_code,
        ord_dvsn_cd=division.code,
        cano=context.cano,
        acnt_prdt_cd=context.product,
        options=_ORDER,
    )
    order_id, time = _receipt(context, answer, asked, sent_at)
    return PlacedContract(order_id, time, checked)


def modify_contract_order(
    context: Context,
    order: ContractOrder,
    *,
    price: Decimal | int | float | str | None,
    order_type: ContractOrderType,
    time_in_force: TimeInForce,
) -> PlacedContract:
    """Check and send a modification of what is left of an order (선물옵션 정정취소주문, TTTO1103U)."""
    _check_today(context, order.live_id)
    checked = check_contract_order(
        side=order.side,
        qty=max(order.remaining_qty, 1),
        price=price,
        order_type=order_type,
        time_in_force=time_in_force,
    )
    order_id, time = _revise(context, order, "01", 0, checked, _ORDER)
    return PlacedContract(order_id, time, checked)


def place_contract_cancel(context: Context, order: ContractOrder, qty: int | None) -> OrderId:
    """Send a cancellation (선물옵션 정정취소주문, TTTO1103U); the id of the cancellation."""
    _check_today(context, order.live_id)
    if qty is not None and check_qty(qty) > order.remaining_qty > 0:
        raise KisValidationError(f"qty {qty:,} is more than what is left of the order ({order.remaining_qty:,}).")
    part = qty if qty is not None and qty != order.remaining_qty else 0
    return _revise(context, order, "02", part, None, _CANCEL)[0]


def _revise(
    context: Context,
    order: ContractOrder,
    what: Any,
    part: int,
    checked: CheckedContract | None,
    options: CallOptions,
) -> tuple[OrderId, dt.datetime]:
    division = checked.division if checked is not None else order.division
    asked = {
        "ORGN_ODNO": order.live_id.odno,
        "RVSE_CNCL_DVSN_CD": str(what),
        "SHTN_PDNO": order.symbol,
        "ORD_QTY": str(part),
        "UNIT_PRICE": checked.price_text if checked is not None else "0",
        "ORD_DVSN_CD": division.code,
    }
    sent_at = context.now()
    answer = context.api.domestic_futureoption.order_rvsecncl(
        day_dv="day",
        ord_prcs_dvsn_cd="02",
        rvse_cncl_dvsn_cd=what,
        orgn_odno=asked["ORGN_ODNO"],
        ord_qty=asked["ORD_QTY"],
        unit_price=asked["UNIT_PRICE"],
        nmpr_type_cd=division.type_code,
        krx_nmpr_cndt_cd=division.condition_code if checked is not None else "0",
        rmn_qty_yn="N" if part else "Y",
        ord_dvsn_cd=division.code,
        cano=context.cano,
        acnt_prdt_cd=context.product,
        options=options,
    )
    return _receipt(context, answer, asked, sent_at)


def _check_today(context: Context, order_id: OrderId) -> None:
    if order_id.date != context.today():
        raise KisValidationError(
            f"Order {order_id} is of {order_id.date}: orders end with their day, so it can no longer be changed."
        )


def _receipt(
    context: Context, answer: Answer, asked: dict[str, str], sent_at: dt.datetime
) -> tuple[OrderId, dt.datetime]:
    """The id and the time of what KIS took; the day is the one that puts the time nearest to now."""
    now = context.now()
    try:
        found = {name.upper(): value for name, value in block_of(answer, "output").items()}
        receipt = ContractReceipt(found, answer.tr_id)
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
