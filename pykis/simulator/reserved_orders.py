"""Reserved orders at home (주식예약주문): what the TRs do and answer; real only."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from ..clock import kst
from .call import Call
from .envelope import Answer, Json, Refusal
from .events import Reason, Refused
from .exchange import Exchange
from .ledger import Accepted, Ledger
from .paging import page
from .reservations import Reservation, Reservations
from .schedule import midnight
from .trading import SIDE_NAMES, SIDES, counted, refusal, side_of

__all__ = ["at_home", "cancel", "change", "listed", "reserve"]

_WIDTH, _SIZES = 200, (20, 20)
_TAKEN: Final = (15 * 3600 + 40 * 60, 7 * 3600 + 30 * 60)
"""From when until when on the next trading day orders are taken; seconds of the day."""
_INITIALISED: Final = (23 * 3600 + 40 * 60, 10 * 60)
"""From when until when on the next day KIS' servers start anew and take none."""
_LONGEST: Final = timedelta(days=30)
_DIVISIONS: Final = ("00", "01", "02", "05")
_RESULTS: Final = {"waiting": "미처리", "sent": "처리", "refused": "거부", "cancelled": "취소"}
"""SYNTHETIC but for the first: the facts show what waits."""


def at_home(market: Exchange, ledger: Ledger) -> Reservations:
    """The reserved orders of all accounts. They go out with the first orders of a trading day; what has not filled by
    then once more on each day until their last (기간예약)."""

    def send(reserved: Reservation) -> Accepted | Refused:
        return ledger.place(
            reserved.account,
            side=reserved.side,
            symbol=reserved.symbol,
            qty=reserved.unsent,
            price=reserved.price,
            division=reserved.division,
        )

    def again(reserved: Reservation) -> float | None:
        due = market.next_orders()
        return due if reserved.until is not None and kst(due).date() <= reserved.until else None

    return Reservations(market, send, again, first=1)


def reserve(call: Call) -> Answer:
    """주식예약주문: cash orders (ORD_OBJT_CBLC_DVSN_CD 10), from 15:40 to 07:30 on the next trading day."""
    market = call.world.market
    if not _open(call):
        raise refusal(Reason.CLOSED, virtual=call.world.virtual)
    if call.text("PDNO") not in market.instruments:
        raise refusal(Reason.SYMBOL, virtual=call.world.virtual)
    qty, price, division, until = _wanted(call)
    due = market.next_orders()
    taken = call.world.reserved.take(
        call.account, call.text("PDNO"), side_of(call), qty, price, division, due=due, until=until
    )
    return _done({"RSVN_ORD_SEQ": str(taken.number)})


def _open(call: Call) -> bool:
    """Whether reserved orders are taken now; always where the exchange never closes."""
    market = call.world.market
    if market.session == "always":
        return True
    second = call.now - midnight(market.day)
    if second >= _INITIALISED[0] or second < _INITIALISED[1]:
        return False
    return not market.is_trading_day(market.day) or second >= _TAKEN[0] or second < _TAKEN[1]


def _wanted(call: Call) -> tuple[int, int, str, date | None]:
    """Quantity, price, division, and the last day if there is one. What the exchange says of them is asked later."""
    if call.text("ORD_OBJT_CBLC_DVSN_CD") != "10":
        raise Refusal.invalid("ORD_OBJT_CBLC_DVSN_CD")
    division = call.text("ORD_DVSN_CD")
    if division not in _DIVISIONS:
        raise Refusal.invalid("ORD_DVSN_CD")
    qty, price = counted(call, "ORD_QTY", Reason.QTY), counted(call, "ORD_UNPR", Reason.PRICE)
    if qty <= 0:
        raise refusal(Reason.QTY, virtual=call.world.virtual)
    until = call.day("RSVN_ORD_END_DT") if call.text("RSVN_ORD_END_DT") else None
    first = call.world.market.next_trading_day(call.world.market.day)
    if until is not None and not first <= until <= first + _LONGEST:
        raise Refusal.invalid("RSVN_ORD_END_DT")
    return qty, price, division, until


def change(call: Call) -> Answer:
    """주식예약주문정정: what it says from now on."""
    found = _found(call)
    found.qty, found.price, found.division, found.until = _wanted(call)
    found.side = side_of(call)
    return _done({"nrml_prcs_yn": "Y"})


def cancel(call: Call) -> Answer:
    """주식예약주문취소: what was sent already stays an order."""
    call.world.reserved.cancel(_found(call))
    return _done({"nrml_prcs_yn": "Y"})


def _found(call: Call) -> Reservation:
    """The one that is named by its number, the day on which it is sent next, and its symbol if that is named; it still
    waits."""
    found = call.world.reserved.waiting(call.account, counted(call, "RSVN_ORD_SEQ", Reason.NOT_FOUND))
    if found is None or kst(found.due).date() != call.day("RSVN_ORD_ORD_DT"):
        raise refusal(Reason.NOTHING_LEFT, virtual=call.world.virtual)
    if call.text("PDNO") not in ("", found.symbol):
        raise refusal(Reason.NOTHING_LEFT, virtual=call.world.virtual)
    return found


def _done(output: Json) -> Answer:
    return Answer({"output": output}, "APBK0013", "주문 전송 완료 되었습니다.", envelope_first=True)


def listed(call: Call) -> Answer:
    """주식예약주문조회, by the day on which they are sent: PRCS_DVSN_CD 1 what is done with, 2 what waits; CNCL_YN Y
    leaves out what was taken back."""
    start, end = call.day("RSVN_ORD_ORD_DT"), call.day("RSVN_ORD_END_DT")
    rows = [
        each
        for each in call.world.reserved.of(call.account)
        if start <= kst(each.due).date() <= end and each.at <= call.listed_until
        if call.text("RSVN_ORD_SEQ") in ("", str(each.number)) and call.text("PDNO") in ("", each.symbol)
        if SIDES.get(call.text("SLL_BUY_DVSN_CD")) in (None, each.side)
        if {"1": each.state != "waiting", "2": each.state == "waiting"}.get(call.text("PRCS_DVSN_CD"), True)
        if call.text("CNCL_YN") != "Y" or each.state != "cancelled"
    ]
    names = ("RSVN_ORD_ORD_DT", "RSVN_ORD_END_DT", "PRCS_DVSN_CD", "CNCL_YN", "PDNO")
    return page(
        call,
        rows,
        lambda each: f"{each.number:010d}",
        lambda each: _row(call, each),
        sizes=_SIZES,
        asked="!^".join((*(call.text(name) for name in names), "")),
        block="output",
        width=_WIDTH,
    )


def _row(call: Call, each: Reservation) -> Json:
    code, name = SIDE_NAMES[each.side]
    last = each.sent[-1] if each.sent else None
    taken_back = each.ended if each.state == "cancelled" else 0.0
    return {
        "rsvn_ord_seq": str(each.number),
        "rsvn_ord_ord_dt": f"{kst(each.due):%Y%m%d}",
        "rsvn_ord_rcit_dt": f"{each.day:%Y%m%d}",
        "pdno": each.symbol,
        "ord_dvsn_cd": each.division,
        "ord_rsvn_qty": str(each.qty),
        "tot_ccld_qty": str(each.filled),
        "cncl_ord_dt": f"{kst(taken_back):%Y%m%d}" if taken_back else "",
        "ord_tmd": f"{kst(last.at):%H%M%S}" if last is not None else "",
        "ctac_tlno": "",
        "rjct_rson2": each.reason or ("정상 처리 완료되었습니다." if last is not None else ""),
        "odno": f"{last.order_no:010d}" if last is not None else "",
        "rsvn_ord_rcit_tmd": f"{kst(each.at):%H%M%S}",
        "kor_item_shtn_name": call.world.market.name(each.symbol),
        "sll_buy_dvsn_cd": code,
        "ord_rsvn_unpr": str(each.price),
        "tot_ccld_amt": str(sum(row.filled_value for row in each.sent)),
        "loan_dt": "",
        "cncl_rcit_tmd": f"{kst(taken_back):%H%M%S}" if taken_back else "",
        "prcs_rslt": _RESULTS[each.state],
        "ord_dvsn_name": f"현금{name}",
        "tmnl_mdia_kind_cd": "31",
        "rsvn_end_dt": f"{each.until:%Y%m%d}" if each.until is not None else "",
    }
