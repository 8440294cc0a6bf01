"""Sending orders for futures and options: checked, then through the API."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from ..endpoint import CallOptions
from ..kinds import OrderId, Side, TimeInForce
from .context import Context
from .contract_check import CheckedContract, ContractDivision, ContractOrderType, check_contract_order
from .contract_session import LEDGERS, ContractSession
from .sending import CANCEL, ORDER, Placed, Target, send

__all__ = ["modify_contract_order", "place_contract_cancel", "place_contract_order"]


def place_contract_order(
    context: Context,
    symbol: str,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | float | str | None,
    order_type: ContractOrderType,
    time_in_force: TimeInForce,
    session: ContractSession = "day",
) -> Placed[CheckedContract]:
    """Check and send an order (선물옵션 주문, TTTO1101U; 야간 STTN1101U)."""
    checked = check_contract_order(side=side, qty=qty, price=price, order_type=order_type, time_in_force=time_in_force)
    division = checked.division
    asked = {
        "SLL_BUY_DVSN_CD": "01" if side == "sell" else "02",
        "SHTN_PDNO": symbol,
        "ORD_QTY": str(checked.qty),
        "UNIT_PRICE": checked.price_text,
        "NMPR_TYPE_CD": division.type_code,
        "ORD_DVSN_CD": division.code,
    }
    order_id, time = send(
        context,
        LEDGERS[session],
        asked,
        symbol,
        lambda: context.api.domestic_futureoption.order(
            ord_dv=session,
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
            options=ORDER,
        ),
    )
    return Placed(order_id, time, checked)


def modify_contract_order(
    context: Context,
    target: Target,
    *,
    price: Decimal | int | float | str | None,
    order_type: ContractOrderType,
    time_in_force: TimeInForce,
    session: ContractSession = "day",
) -> Placed[CheckedContract]:
    """Check and send a modification of what is left of an order (선물옵션 정정취소주문, TTTO1103U; 야간 STTN1103U)."""
    checked = check_contract_order(
        side=target.side,
        qty=max(target.remaining_qty, 1),
        price=price,
        order_type=order_type,
        time_in_force=time_in_force,
    )
    division = checked.division
    order_id, time = _revise(
        context, target, "01", None, checked.price_text, division, division.condition_code, session, ORDER
    )
    return Placed(order_id, time, checked)


def place_contract_cancel(
    context: Context,
    target: Target,
    *,
    part: int | None,
    division: ContractDivision,
    session: ContractSession = "day",
) -> OrderId:
    """Send a cancellation of an order, or of a part of it (선물옵션 정정취소주문, TTTO1103U; at night STTN1103U); the
    id of the cancellation."""
    return _revise(context, target, "02", part, "0", division, "0", session, CANCEL)[0]


def _revise(
    context: Context,
    target: Target,
    what: Any,
    part: int | None,
    price: str,
    division: ContractDivision,
    condition: Any,
    session: ContractSession,
    options: CallOptions,
) -> tuple[OrderId, datetime]:
    asked = {
        "ORGN_ODNO": target.order_id.odno,
        "RVSE_CNCL_DVSN_CD": str(what),
        "SHTN_PDNO": target.symbol,
        "ORD_QTY": str(part or 0),
        "UNIT_PRICE": price,
        "ORD_DVSN_CD": division.code,
    }
    return send(
        context,
        LEDGERS[session],
        asked,
        target.symbol,
        lambda: context.api.domestic_futureoption.order_rvsecncl(
            day_dv=session,
            ord_prcs_dvsn_cd="02",
            rvse_cncl_dvsn_cd=what,
            orgn_odno=asked["ORGN_ODNO"],
            ord_qty=asked["ORD_QTY"],
            unit_price=price,
            nmpr_type_cd=division.type_code,
            krx_nmpr_cndt_cd=condition,
            rmn_qty_yn="Y" if part is None else "N",
            ord_dvsn_cd=division.code,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=options,
        ),
    )
