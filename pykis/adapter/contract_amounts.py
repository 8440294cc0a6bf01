"""How many contracts can be ordered."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, cast

from ..kinds import Side, TimeInForce
from ..record import Record, num, opt_dec, opt_num
from .blocks import block_of
from .context import Context
from .contract_check import CheckedContract, ContractOrderType, check_contract_order
from .contract_session import ContractSession
from .wording import digits

__all__ = ["ContractOrderableQty", "read_contract_orderable"]


class ContractOrderableQty(Record):
    """How many contracts can be ordered (선물옵션 주문가능, TTTO5105R)."""

    qty: int = num("tot_psbl_qty")
    """총가능수량: both together."""
    closing_qty: int | None = opt_num("lqd_psbl_qty1")
    """청산가능수량: of them those that would close a position."""
    opening_qty: int | None = opt_num("ord_psbl_qty")
    """주문가능수량: those that would open one."""
    base_price: Decimal | None = opt_dec("bass_idx")
    """기준지수: the price that was reckoned with."""

    def __repr__(self) -> str:
        return f"<ContractOrderableQty {digits(self.qty)}계약>"


class NightOrderableQty(ContractOrderableQty):
    """The same of the night session (야간 선물옵션 주문가능 조회, STTN5105R)."""

    closing_qty: int | None = opt_num("lqd_psbl_qty")
    """청산가능수량: of them those that would close a position."""


def read_contract_orderable(
    context: Context,
    symbol: str,
    side: Side,
    price: Decimal | int | float | str | None,
    order_type: ContractOrderType | None,
    time_in_force: TimeInForce,
    session: ContractSession = "day",
) -> ContractOrderableQty:
    """How many contracts can be ordered at a price, or at the market."""
    kind = order_type or ("market" if price is None else "limit")
    checked = check_contract_order(side=side, qty=1, price=price, order_type=kind, time_in_force=time_in_force)
    if session == "night":
        return _at_night(context, symbol, side, checked)
    answer = context.api.domestic_futureoption.inquire_psbl_order(
        pdno=symbol,
        sll_buy_dvsn_cd="01" if side == "sell" else "02",
        unit_price=checked.price_text,
        ord_dvsn_cd=checked.division.code,
        cano=context.cano,
        acnt_prdt_cd=context.product,
    )
    found = ContractOrderableQty(block_of(answer, "output"), answer.tr_id)
    found.validate()
    return found


def _at_night(context: Context, symbol: str, side: Side, checked: CheckedContract) -> NightOrderableQty:
    answer = context.api.domestic_futureoption.inquire_psbl_ngt_order(
        pdno=symbol,
        prdt_type_cd="301",
        sll_buy_dvsn_cd="01" if side == "sell" else "02",
        unit_price=checked.price_text,
        ord_dvsn_cd=cast("Any", checked.division.code),
        cano=context.cano,
        acnt_prdt_cd=context.product,
    )
    found = NightOrderableQty(block_of(answer, "output"), answer.tr_id)
    found.validate()
    return found
