"""What the order TRs abroad do: place, modify, cancel, reserve (해외주식 주문, 정정취소, 예약주문)."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Final, NamedTuple

from ..clock import kst
from ..kinds import Side
from .call import Call
from .envelope import Answer, Json, Refusal
from .events import Reason, Refused
from .ledger import Accepted, Ledger
from .overseas_exchange import taken as division_taken
from .overseas_places import BY_CODE, Place
from .overseas_stocks import OverseasStock
from .rows import OrderRow
from .table import TABLE
from .trading import DONE, change_kind, refusal, side_of

__all__ = ["cancel_reservation", "change", "order", "place_daytime", "reserve", "reserve_in_asia"]

_VARIANTS: Final[dict[str, tuple[str, ...]]] = {
    "NASD": ("NASD", "NYSE", "AMEX"),
    "SEHK": ("SEHK",),
    "TKSE": ("TKSE",),
    "SHAA": ("SHAA",),
    "SZAA": ("SZAA",),
    "HASE": ("HASE", "VNSE"),
}
"""How a TR's variant is named -> the exchanges that it serves."""


class _Wanted(NamedTuple):
    """An order as the call names it."""

    place: Place
    stock: OverseasStock
    qty: int
    price: int
    """In the units of the exchange."""


def order(call: Call) -> Answer:
    """해외주식 주문: side and country are those of the TR."""
    side: Side = "sell" if "sell" in _variant(call) else "buy"
    wanted = _wanted(call, "ORD_QTY", "OVRS_ORD_UNPR")
    return _place(call, wanted, side, call.text("ORD_DVSN") or "00", daytime=False)


def place_daytime(call: Call) -> Answer:
    """해외주식 미국주간주문; real only, limit orders only."""
    side: Side = "sell" if "sell" in _variant(call) else "buy"
    wanted = _wanted(call, "ORD_QTY", "OVRS_ORD_UNPR")
    if not wanted.place.daytime:
        raise _refused(call, Reason.EXCHANGE)
    return _place(call, wanted, side, call.text("ORD_DVSN"), daytime=True)


def _place(call: Call, wanted: _Wanted, side: Side, division: str, *, daytime: bool) -> Answer:
    result = call.world.abroad.ledger(wanted.place).place(
        call.account,
        side=side,
        symbol=wanted.stock.symbol,
        qty=wanted.qty,
        price=wanted.price,
        division=division,
        exchange="DAY" if daytime else wanted.place.code,
    )
    return _accepted(call, result, side)


def change(call: Call) -> Answer:
    """해외주식 정정취소주문, in the US daytime too: 01 modifies, 02 cancels; China and Vietnam can only cancel."""
    kind = change_kind(call)
    wanted = _wanted(call, "ORD_QTY", "OVRS_ORD_UNPR")
    ledger, number = call.world.abroad.ledger(wanted.place), _number(call, "ORGN_ODNO")
    row = ledger.row(call.account, number)
    if row is None or row.symbol != wanted.stock.symbol or (row.exchange == "DAY") != (call.tr_id == "TTTS6038U"):
        raise _refused(call, Reason.NOT_FOUND)
    if kind == "modify" and not wanted.place.country.modifies:
        raise _refused(call, Reason.NO_MODIFY)
    return _accepted(call, _changed(call, ledger, row, wanted, kind), kind)


def _changed(call: Call, ledger: Ledger, row: OrderRow, wanted: _Wanted, kind: str) -> Accepted | Refused:
    everything = wanted.qty == row.remaining
    if kind == "cancel":
        return ledger.cancel(call.account, order_no=row.order_no, qty=wanted.qty, all_remaining=everything)
    return ledger.modify(
        call.account,
        order_no=row.order_no,
        qty=wanted.qty,
        price=wanted.price,
        division=row.division,
        all_remaining=everything,
    )


# -- reserved orders


def reserve(call: Call) -> Answer:
    """해외주식 예약주문접수, US: taken from 10:00 to ten minutes before the exchange opens, and sent then."""
    side: Side = "sell" if "Sell" in _variant(call) else "buy"
    if _place_of(call).country.code != "US":
        raise _refused(call, Reason.EXCHANGE)
    return _reserve(call, side, call.text("ORD_DVSN") or "00")


def reserve_in_asia(call: Call) -> Answer:
    """해외주식 예약주문접수, Asia: RVSE_CNCL_DVSN_CD 00 places one, 02 takes one back."""
    if _place_of(call).country.code == "US":
        raise _refused(call, Reason.EXCHANGE)
    what = call.text("RVSE_CNCL_DVSN_CD")
    if what == "02":
        return cancel_reservation(call)
    if what != "00":
        raise Refusal.invalid("RVSE_CNCL_DVSN_CD")
    return _reserve(call, side_of(call), "00")


def _reserve(call: Call, side: Side, division: str) -> Answer:
    wanted = _wanted(call, "FT_ORD_QTY", "FT_ORD_UNPR3")
    if wanted.qty <= 0:
        raise _refused(call, Reason.QTY)
    lacking = call.world.virtual and division != "00"
    if lacking or not division_taken(division, wanted.place.country.code, f"reserve_{side}"):
        raise _refused(call, Reason.DIVISION)
    abroad, symbol = call.world.abroad, wanted.stock.symbol
    due = abroad.market.sends_reserved(wanted.place)
    if due is None:
        raise _refused(call, Reason.CLOSED)
    taken = abroad.reservations.take(call.account, symbol, side, wanted.qty, wanted.price, division, due=due)
    output: Json = {
        "ODNO": f"{taken.number:010d}",
        "RSVN_ORD_RCIT_DT": f"{taken.day:%Y%m%d}",
        "OVRS_RSVN_ODNO": f"{taken.number:010d}",
    }
    return _done(call, output, side)


def cancel_reservation(call: Call) -> Answer:
    """해외주식 예약주문접수취소: in the US one of the US, else one of the exchange that is named."""
    number, day = _number(call, "OVRS_RSVN_ODNO"), call.day("RSVN_ORD_RCIT_DT")
    abroad, named = call.world.abroad, call.text("OVRS_EXCG_CD")
    reservations = abroad.reservations
    taken = reservations.waiting(call.account, number)
    if taken is None or taken.day != day:
        raise _refused(call, Reason.NOTHING_LEFT)
    place = abroad.market.instruments[taken.symbol].place
    if place.code != named if named else place.country.code != "US":
        raise _refused(call, Reason.NOTHING_LEFT)
    reservations.cancel(taken)
    output = dict.fromkeys(TABLE[call.tr_id].endpoint.block("output").fields, "")
    output |= {"OVRS_RSVN_ODNO": f"{taken.number:010d}"}
    return _done(call, dict(output), "cancel")


# -- what the calls have in common


def _variant(call: Call) -> str:
    return TABLE[call.tr_id].variant


def _refused(call: Call, reason: Reason) -> Refusal:
    if reason is Reason.PRICE and not call.world.virtual:
        return Refusal("7", "APBK1507", "주문단가를 확인하십시오.")
    return refusal(reason, virtual=call.world.virtual)


def _place_of(call: Call) -> Place:
    """OVRS_EXCG_CD, which must be one that the TR serves."""
    place = BY_CODE.get(call.text("OVRS_EXCG_CD"))
    served = _VARIANTS.get(_variant(call).rpartition(" ")[2])
    if place is None or (served is not None and place.code not in served):
        raise _refused(call, Reason.EXCHANGE)
    return place


def _wanted(call: Call, qty: str, price: str) -> _Wanted:
    place = _place_of(call)
    stock = call.world.abroad.stock(place.excd, call.text("PDNO"))
    if stock is None:
        raise _refused(call, Reason.SYMBOL)
    given = call.text(qty)
    if not given.isdecimal():
        raise _refused(call, Reason.QTY)
    return _Wanted(place, stock, int(given), _units(call, place, price))


def _units(call: Call, place: Place, name: str) -> int:
    """A price in the exchange's units; one with more decimals than the exchange has is off the tick."""
    try:
        units = Decimal(call.text(name) or "0") * place.country.unit
    except InvalidOperation:
        raise _refused(call, Reason.PRICE) from None
    if not units.is_finite() or units < 0:
        raise _refused(call, Reason.PRICE)
    if units != int(units):
        raise _refused(call, Reason.TICK)
    return int(units)


def _number(call: Call, name: str) -> int:
    given = call.text(name)
    if not given.isdecimal():
        raise _refused(call, Reason.NOT_FOUND)
    return int(given)


def _accepted(call: Call, result: Accepted | Refused, what: str) -> Answer:
    if isinstance(result, Refused):
        raise _refused(call, result.reason)
    output: Json = {
        "KRX_FWDG_ORD_ORGNO": result.branch,
        "ODNO": f"{result.order_no:010d}",
        "ORD_TMD": f"{kst(result.at):%H%M%S}",
    }
    return _done(call, output, what)


def _done(call: Call, output: Json, what: str) -> Answer:
    code, text = DONE[what] if call.world.virtual else ("APBK0013", "주문 전송 완료 되었습니다.")
    return Answer({"output": output}, code, text, envelope_first=True)
