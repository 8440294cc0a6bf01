"""Rows of KIS' list of orders for futures and options with English names, and how complete reads of it are made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

from ..answer import Answer
from ..clock import KST
from ..endpoint import CallOptions
from ..kinds import Lane, OrderId
from ..record import day, hms, num, opt_dec, opt_num, opt_text, text
from .context import Context
from .contract_check import ContractDivision, division_of_type
from .contract_session import LEDGERS, ContractSession
from .first_of import first_dec
from .listing import Listing, read_listing
from .order_rows import Action, Sided
from .protocols import OrderState

__all__ = ["ContractOrderRow", "read_contract_orders"]


class ContractOrderRow(Sided):
    """One row of the orders (선물옵션 주문체결내역조회, TTTO5201R; 야간 STTN5201R). Points; on stocks won."""

    date: dt.date = day("ord_dt")
    """주문일자."""
    branch: str = text("ord_gno_brno")
    """주문채번지점번호."""
    number: int = num("odno")
    """주문번호."""
    original_number: int | None = opt_num("orgn_odno")
    """원주문번호: the order that this one modifies or cancels; blank or 0 if there is none."""
    symbol: str = text("pdno")
    """상품번호 (종목코드)."""
    name: str = text("prdt_name")
    """상품명."""
    side_code: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드: 01 sell, 02 buy."""
    trade_name: str = text("trad_dvsn_name")
    """매매구분명; says also whether it is a modification or a cancellation."""
    type_code: str | None = opt_text("nmpr_type_cd")
    """호가유형코드; None at night, where KIS sends none."""
    qty: int = num("ord_qty")
    """주문수량, contracts."""
    price: Decimal = first_dec("ord_idx", "ord_idx4")
    """주문지수: the price; 0 where the order names none."""
    remaining_qty: int = num("qty")
    """잔량, contracts."""
    hour: dt.time = hms("ord_tmd")
    """주문시각 (Asia/Seoul)."""
    filled_qty: int = num("tot_ccld_qty")
    """총체결수량, contracts."""
    average_price: Decimal | None = opt_dec("avg_idx")
    """평균지수: the average price of the fills; 0 before the first."""
    filled_amount: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액, won."""
    rejected_qty: int | None = opt_num("rjct_qty")
    """거부수량, contracts."""
    reason: str | None = opt_text("ingr_trad_rjct_rson_name")
    """장내매매거부사유명."""

    cancelled: bool = False
    """Whether a cancellation of it is in the same list."""

    @property
    def division(self) -> ContractDivision | None:
        """주문구분, as far as the type says it; None if it is new to us."""
        return division_of_type(self.type_code) if self.type_code else None

    @property
    def order_id(self) -> OrderId:
        """Date, branch and number."""
        return OrderId(self.date, self.branch, self.number)

    @property
    def time(self) -> dt.datetime:
        """When it was placed, aware (Asia/Seoul)."""
        return dt.datetime.combine(self.date, self.hour, KST)

    @property
    def original(self) -> int | None:
        """The number of the order that it follows; None for an order of its own."""
        found = self.original_number
        return found if found and found != self.number else None

    @property
    def action(self) -> Action:
        """Whether it is an order, a modification or a cancellation."""
        if "취소" in self.trade_name:
            return "cancel"
        if "정정" in self.trade_name:
            return "modify"
        if self.original is None:
            return "new"
        return "modify" if self.filled_qty or self.remaining_qty else "cancel"

    @property
    def state(self) -> OrderState:
        """What became of it, as far as its own row says."""
        if self.rejected_qty and self.rejected_qty >= self.qty:
            return "rejected"
        if self.remaining_qty > 0:
            return "partial" if self.filled_qty else "open"
        if self.filled_qty and self.filled_qty >= self.qty:
            return "filled"
        return "cancelled" if self.cancelled else "closed"


def read_contract_orders(
    context: Context,
    start: dt.date,
    end: dt.date,
    *,
    symbol: str = "",
    session: ContractSession = "day",
    lane: Lane = "user",
    progress: Callable[[int], object] | None = None,
) -> Listing[ContractOrderRow]:
    """Every page of the orders from a day to another (선물옵션 주문체결내역조회, TTTO5201R), the oldest first.

    The list of the night (야간, STTN5201R) wants the day after the last, on whose morning the last night ends."""
    api = context.api.domestic_futureoption
    pages: Iterable[Answer] = (
        api.inquire_ccnl_pages(
            strt_ord_dt=f"{start:%Y%m%d}",
            end_ord_dt=f"{end:%Y%m%d}",
            sort_sqn="AS",
            pdno=symbol,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=CallOptions(lane=lane),
            progress=progress,
        )
        if session == "day"
        else api.inquire_ngt_ccnl_pages(
            strt_ord_dt=f"{start:%Y%m%d}",
            end_ord_dt=f"{end + dt.timedelta(days=1):%Y%m%d}",
            pdno=symbol,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=CallOptions(lane=lane),
            progress=progress,
        )
    )

    def make(raw: Mapping[str, Any], tr_id: str) -> ContractOrderRow:
        row = ContractOrderRow(raw, tr_id)
        row.validate()
        context.symbols.learn_name(row.symbol, row.name)
        return row

    return read_listing(context, LEDGERS[session], pages, ("output1",), make, symbol)
