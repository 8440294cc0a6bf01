"""Sending orders for bonds: checked, then through the API."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import NamedTuple

from ..answer import Answer
from ..endpoint import CallOptions
from ..kinds import OrderId, Side
from ..market.order_check import check_qty
from .context import Context
from .contract_check import check_contract_price
from .sending import CANCEL, ORDER, Placed, Target, send
from .windows import check_day

__all__ = ["CheckedBond", "modify_bond_order", "place_bond_cancel", "place_bond_order"]


class CheckedBond(NamedTuple):
    """An order with which nothing is known to be wrong."""

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
) -> Placed[CheckedBond]:
    """Check and send an order (장내채권 매수주문, TTTC0952U; 매도주문, TTTC0958U)."""
    count, value = check_qty(qty), check_contract_price(price)
    bought = f"{check_day(bought_on, 'bought_on'):%Y%m%d}" if bought_on is not None else ""
    asked = {"PDNO": symbol, "ORD_QTY2": str(count), "BOND_ORD_UNPR": f"{value:f}"}

    def post() -> Answer:
        if side == "buy":
            return context.api.domestic_bond.buy(
                pdno=symbol,
                ord_qty2=asked["ORD_QTY2"],
                bond_ord_unpr=asked["BOND_ORD_UNPR"],
                samt_mket_ptci_yn=_flag(small),
                bond_rtl_mket_yn=_flag(retail),
                ord_svr_dvsn_cd="0",
                cano=context.cano,
                acnt_prdt_cd=context.product,
                options=ORDER,
            )
        return context.api.domestic_bond.sell(
            ord_dvsn="01",
            pdno=symbol,
            ord_qty2=asked["ORD_QTY2"],
            bond_ord_unpr=asked["BOND_ORD_UNPR"],
            sprx_yn=_flag(separate_tax),
            buy_dt=bought,
            buy_seq=sequence,
            samt_mket_ptci_yn=_flag(small),
            sll_agco_opps_sll_yn="N",
            bond_rtl_mket_yn=_flag(retail),
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=ORDER,
        )

    order_id, time = send(context, "bond", asked, symbol, post)
    return Placed(order_id, time, CheckedBond(count, value))


def modify_bond_order(context: Context, target: Target, price: Decimal | int | float | str) -> Placed[CheckedBond]:
    """Check and send a modification of the price of what is left (장내채권 정정취소주문, TTTC0953U)."""
    checked = CheckedBond(max(target.remaining_qty, 1), check_contract_price(price))
    order_id, time = _revise(context, target, "01", checked, ORDER)
    return Placed(order_id, time, checked)


def place_bond_cancel(context: Context, target: Target, price: Decimal) -> OrderId:
    """Send a cancellation of what is left (장내채권 정정취소주문, TTTC0953U); the id of the cancellation."""
    return _revise(context, target, "02", CheckedBond(max(target.remaining_qty, 1), price), CANCEL)[0]


def _revise(
    context: Context, target: Target, what: str, checked: CheckedBond, options: CallOptions
) -> tuple[OrderId, dt.datetime]:
    asked = {
        "PDNO": target.symbol,
        "ORGN_ODNO": target.order_id.odno,
        "ORD_QTY2": str(checked.qty),
        "BOND_ORD_UNPR": f"{checked.price:f}",
        "RVSE_CNCL_DVSN_CD": what,
    }
    return send(
        context,
        "bond",
        asked,
        target.symbol,
        lambda: context.api.domestic_bond.order_rvsecncl(
            pdno=asked["PDNO"],
            orgn_odno=asked["ORGN_ODNO"],
            ord_qty2=asked["ORD_QTY2"],
            bond_ord_unpr=asked["BOND_ORD_UNPR"],
            qty_all_ord_yn="Y",
            rvse_cncl_dvsn_cd=what,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=options,
        ),
    )


def _flag(value: bool) -> str:
    return "Y" if value else "N"
