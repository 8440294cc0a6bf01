"""Rows of KIS' order lists with English names, and how complete reads of them are made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from ..answer import Answer
from ..clock import KST
from ..endpoint import CallOptions
from ..errors import KisParseError, KisValidationError
from ..kinds import Exchange, OrderId, Side
from ..record import Record, day, dec, hms, num, opt_dec, opt_num, text
from .blocks import cut_off, is_last, rows_of, whole
from .context import Context
from .first_of import first_text
from .protocols import OrderState
from .windows import check_day

__all__ = [
    "Action",
    "OrderReceipt",
    "OrderRow",
    "OrderRows",
    "PendingRow",
    "Sided",
    "coded_side",
    "months_ago",
    "read_orders",
    "read_pending",
]

Action = Literal["new", "modify", "cancel"]
"""신규, 정정, 취소."""


_FILLED: dict[str, Literal["00", "01", "02"]] = {"all": "00", "filled": "01", "open": "02"}
"""체결구분 (CCLD_DVSN)."""
_SIDES: dict[str, Side] = {"01": "sell", "02": "buy"}


def coded_side(code: str, tr_id: str) -> Side:
    """매도매수구분코드 of a row of a list of orders.

    Raises:
        KisParseError: it is neither 01 nor 02: a sale must not pass for a purchase, nor for no sale at all.
    """
    found = _SIDES.get(code)
    if found is None:
        raise KisParseError(tr_id, "sll_buy_dvsn_cd", code, "neither 01 (sell) nor 02 (buy)")
    return found


class OrderReceipt(Record):
    """What KIS answers to an accepted order of any kind, or to its modification or cancellation."""

    branch: str = first_text("KRX_FWDG_ORD_ORGNO", "ORD_GNO_BRNO")
    """한국거래소전송주문조직번호; of futures and options 주문채번지점번호."""
    number: int = num("ODNO")
    """주문번호."""
    time: dt.time = hms("ORD_TMD")
    """주문시각 (Asia/Seoul)."""


class Sided(Record):
    """A row of a list of orders, as far as it says which side it is of."""

    side_code: str

    @property
    def side(self) -> Side:
        """매도 or 매수."""
        return coded_side(self.side_code, self.tr_id)

    def validate(self) -> None:
        """Convert every declared field now, the side too."""
        super().validate()
        self.side  # noqa: B018  raises


class _Listed(Sided):
    """What every list of orders says of one. Prices in won."""

    branch: str = text("ord_gno_brno")
    """주문채번지점번호."""
    number: int = num("odno")
    """주문번호."""
    symbol: str = text("pdno")
    """종목코드."""
    name: str = text("prdt_name")
    """종목명."""
    side_code: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드: 01 sell, 02 buy."""
    division_code: str = text("ord_dvsn_cd")
    """주문구분코드."""
    qty: int = num("ord_qty")
    """주문수량."""
    price: Decimal = dec("ord_unpr")
    """주문단가; 0 where the order names no price."""
    hour: dt.time = hms("ord_tmd")
    """주문시각 (Asia/Seoul)."""
    filled_qty: int = num("tot_ccld_qty")
    """총체결수량."""

    @property
    def exchange(self) -> Exchange:
        """거래소ID구분코드; KRX in the rows of before 2025, which lack it."""
        found = str(self.raw.get("excg_id_dvsn_cd", "")).strip()
        return "NXT" if found == "NXT" else "SOR" if found == "SOR" else "KRX"

    @property
    def stop_price(self) -> Decimal | None:
        """스톱지정가조건가격, won; None if there is none."""
        return _positive(self.raw.get("stpm_cndt_pric"))


class OrderRow(_Listed):
    """One row of the day's orders (주식일별주문체결조회, TTTC0081R and CTSC9215R). Prices and amounts in won."""

    date: dt.date = day("ord_dt")
    """주문일자."""
    original_number: int | None = opt_num("orgn_odno")
    """원주문번호: the order that this one modifies or cancels; blank, 0 or its own number if there is none."""
    side_name: str = text("sll_buy_dvsn_cd_name")
    """매도매수구분코드명; says also whether it is a modification or a cancellation."""
    division_name: str = text("ord_dvsn_name")
    """주문구분명."""
    filled_amount: Decimal = dec("tot_ccld_amt")
    """총체결금액."""
    average_price: Decimal | None = opt_dec("avg_prvs")
    """평균가; 0 before the first fill."""
    remaining_qty: int = num("rmn_qty")
    """잔여수량."""
    cancelled_qty: int = num("cncl_cfrm_qty")
    """취소확인수량."""
    rejected_qty: int = num("rjct_qty")
    """거부수량."""
    cancel_flag: str = text("cncl_yn")
    """취소여부: Y on a cancellation, and on an order that was cancelled."""

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
        name = self.side_name.upper()
        if "취소" in name or "CANCEL" in name:
            return "cancel"
        if "정정" in name or "AMEND" in name:
            return "modify"
        if self.original is None:
            return "new"
        # The name does not tell; the flag stands on cancellations and on what they cancelled.
        return "cancel" if self.cancel_flag == "Y" and not self.filled_qty and not self.remaining_qty else "modify"

    @property
    def state(self) -> OrderState:
        """What became of it."""
        if self.rejected_qty > 0 and self.rejected_qty >= self.qty:
            return "rejected"
        if self.remaining_qty > 0:
            return "partial" if self.filled_qty > 0 else "open"
        if self.filled_qty > 0 and self.filled_qty >= self.qty:
            return "filled"
        return "cancelled" if self.cancelled_qty > 0 else "closed"


class PendingRow(_Listed):
    """One order of which something is left (주식정정취소가능주문조회, TTTC0084R; real accounts only)."""

    remaining_qty: int = num("psbl_qty")
    """가능수량: what can be modified or cancelled."""


def _positive(value: object) -> Decimal | None:
    text_ = str(value or "").strip()
    found = Decimal(text_) if text_.replace(".", "", 1).isdigit() else Decimal(0)
    return found if found > 0 else None


class OrderRows(NamedTuple):
    """What a read of the orders brought, and whether it is known to be all of it."""

    rows: list[OrderRow]
    """Each order once, in the order that KIS sent them."""
    complete: bool
    """Whether every stretch ended with a page that said it is the last (D or E)."""
    cut: bool = False
    """Whether a page said that more follow, and they did not come."""

    def whole(self) -> list[OrderRow]:
        """The rows, if none is known to be missing.

        Raises:
            KisParseError: the list was cut off.
        """
        if self.cut:
            raise cut_off("the list of orders")
        return self.rows


def months_ago(today: dt.date) -> dt.date:
    """The day three months before: older orders are another TR's."""
    month = today.year * 12 + today.month - 1 - 3
    year, index = divmod(month, 12)
    last = (dt.date(year + (index + 1) // 12, (index + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
    return dt.date(year, index + 1, min(today.day, last))


def read_orders(
    context: Context,
    start: dt.date,
    end: dt.date,
    *,
    symbol: str = "",
    side: Side | None = None,
    filled: Literal["all", "filled", "open"] = "all",
    lane: Literal["reconcile", "user"] = "user",
    progress: Callable[[int], object] | None = None,
) -> OrderRows:
    """Every page of the orders from a day to another, the oldest first (주식일별주문체결조회).

    Where the stretch crosses the border of three months it is read in two.
    """
    start, end = check_day(start, "start"), check_day(end, "end")
    if side not in (None, "buy", "sell"):
        raise KisValidationError(f"{side!r} is no side: use 'buy' or 'sell', or leave it out for both.")
    if filled not in _FILLED:
        raise KisValidationError(f"filled must be 'all', 'filled' or 'open', not {filled!r}.")
    if start > end:
        raise KisValidationError(f"start {start} is after end {end}.")
    border = months_ago(context.today())
    parts: list[tuple[Literal["before", "inner"], dt.date, dt.date]] = []
    if start < border:
        parts.append(("before", start, min(end, border - dt.timedelta(days=1))))
    if end >= border:
        parts.append(("inner", max(start, border), end))
    found: dict[OrderId, OrderRow] = {}
    complete, cut = True, False
    for pd_dv, first, last in parts:
        ends, more = False, False
        for rows, answer in _pages(context, pd_dv, first, last, symbol, side, filled, lane, progress):
            # A row counts as known from when its page came: an order may be sent while the next page is read.
            context.ledger.see(((row.order_id, row.symbol) for row in rows), context.now())
            for row in rows:
                found[row.order_id] = row
                context.symbols.learn_name(row.symbol, row.name)
            ends, more = is_last(answer, "output1"), answer.has_next
        complete, cut = complete and ends, cut or more
    return OrderRows(list(found.values()), complete, cut)


def _pages(
    context: Context,
    pd_dv: Literal["before", "inner"],
    start: dt.date,
    end: dt.date,
    symbol: str,
    side: Side | None,
    filled: Literal["all", "filled", "open"],
    lane: Literal["reconcile", "user"],
    progress: Callable[[int], object] | None,
) -> Iterator[tuple[list[OrderRow], Answer]]:
    pages = context.api.domestic_stock.inquire_daily_ccld_pages(
        pd_dv=pd_dv,
        inqr_strt_dt=f"{start:%Y%m%d}",
        inqr_end_dt=f"{end:%Y%m%d}",
        sll_buy_dvsn_cd="00" if side is None else "01" if side == "sell" else "02",
        ccld_dvsn=_FILLED[filled],
        inqr_dvsn="01",
        inqr_dvsn_3="00",
        pdno=symbol,
        excg_id_dvsn_cd="KRX" if context.virtual else "ALL",
        cano=context.cano,
        acnt_prdt_cd=context.product,
        options=CallOptions(lane=lane),
        progress=progress,
    )
    for answer in pages:
        rows = [OrderRow(row, answer.tr_id) for row in rows_of(answer, "output1", "odno")]
        for row in rows:
            row.validate()
        yield rows, answer


def read_pending(context: Context) -> list[PendingRow]:
    """Every page of the orders that can be modified or cancelled (TTTC0084R; real accounts only)."""
    found: dict[tuple[str, int], PendingRow] = {}
    pages = context.api.domestic_stock.inquire_psbl_rvsecncl_pages(
        inqr_dvsn_1="0", inqr_dvsn_2="0", cano=context.cano, acnt_prdt_cd=context.product
    )
    for answer in whole(pages):
        for raw in rows_of(answer, "output", "odno"):
            row = PendingRow(raw, answer.tr_id)
            row.validate()
            found[row.branch, row.number] = row
            context.symbols.learn_name(row.symbol, row.name)
    return list(found.values())
