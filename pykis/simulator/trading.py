"""What the order TRs do: place, modify, cancel; and the codes of every refusal."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final, Literal

from ..clock import kst
from ..kinds import Exchange, Side
from .call import Call
from .envelope import Answer, Refusal
from .events import Reason, Refused
from .ledger import Accepted

__all__ = [
    "DONE",
    "SIDES",
    "SIDE_NAMES",
    "accepted",
    "change_kind",
    "counted",
    "modify_or_cancel",
    "place_buy",
    "place_sell",
    "price_units",
    "refusal",
    "side_of",
]

_UNLISTED_REAL, _UNLISTED_PAPER = "APBK9999", "40999999"
"""No public source shows KIS' own code; what counts is rt_cd 7, or a paper-ledger code."""

_REAL: dict[Reason, tuple[str, str]] = {
    Reason.ACCOUNT: ("APAC0081", "계좌번호 입력 오류입니다."),
    Reason.SYMBOL: ("APBK3026", "종목코드를 확인하십시오."),
    Reason.NOT_TRADABLE: ("APBK3009", "SOR 주문이 불가한 종목입니다."),
    Reason.DIVISION: ("APBK0918", "장운영시간이 아닙니다(주문불가)"),
    Reason.NO_MARKET_ORDER: ("APBK3013", "시장가 주문이 불가합니다."),
    Reason.QTY: (_UNLISTED_REAL, "주문수량을 확인하십시오."),
    Reason.PRICE: (_UNLISTED_REAL, "주문단가를 확인하십시오."),
    Reason.TICK: ("APBK0506", "호가단위 오류입니다."),
    Reason.PRICE_LIMIT: (_UNLISTED_REAL, "상하한가 범위를 벗어난 단가입니다."),
    Reason.STOP_PRICE: (_UNLISTED_REAL, "조건가격을 확인하십시오."),
    Reason.CASH: ("APBK0952", "주문가능금액을 초과 했습니다"),
    Reason.HOLDINGS: ("APBK0400", "주문 가능한 수량을 초과했습니다."),
    Reason.NO_HOLDINGS: ("APBK0400", "주문 가능한 수량을 초과했습니다."),
    Reason.HOLIDAY: ("APBK0919", "장운영일자가 주문일과 상이합니다"),
    Reason.BEFORE_OPEN: ("APBK0918", "장운영시간이 아닙니다(주문불가)"),
    Reason.CLOSED: ("APBK0918", "장운영시간이 아닙니다(주문불가)"),
    Reason.HALTED: ("APBK0066", "거래정지 종목입니다."),
    Reason.NO_OPPOSITE: (_UNLISTED_REAL, "상대호가가 없습니다."),
    Reason.NOT_FOUND: (_UNLISTED_REAL, "원주문이 존재하지 않습니다."),
    Reason.NOTHING_LEFT: ("APBK1359", "정정/취소 가능수량을 초과했습니다."),
    Reason.QTY_TOO_LARGE: ("APBK1359", "정정/취소 가능수량을 초과했습니다."),
    Reason.EXCHANGE: (_UNLISTED_REAL, "거래소구분을 확인하십시오."),
    Reason.LOT: (_UNLISTED_REAL, "매매수량단위를 확인하십시오."),
    Reason.NO_MODIFY: (_UNLISTED_REAL, "정정주문이 불가한 시장입니다."),
}

_PAPER: dict[Reason, tuple[str, str]] = {
    Reason.ACCOUNT: ("40910000", "모의투자 주문이 불가한 계좌입니다."),
    Reason.SYMBOL: ("40070000", "모의투자 주문처리가 안되었습니다(매매불가 종목)"),
    Reason.NOT_TRADABLE: ("40070000", "모의투자 주문처리가 안되었습니다(매매불가 종목)"),
    Reason.DIVISION: (_UNLISTED_PAPER, "모의투자 주문구분을 확인하십시오."),
    Reason.NO_MARKET_ORDER: (_UNLISTED_PAPER, "모의투자 시장가 주문이 불가합니다."),
    Reason.QTY: (_UNLISTED_PAPER, "모의투자 주문수량을 확인하십시오."),
    Reason.PRICE: (_UNLISTED_PAPER, "모의투자 주문단가를 확인하십시오."),
    Reason.TICK: ("40030000", "모의투자 주문처리가 안되었습니다(호가단위 오류)"),
    Reason.PRICE_LIMIT: (_UNLISTED_PAPER, "모의투자 상하한가 범위를 벗어난 단가입니다."),
    Reason.STOP_PRICE: (_UNLISTED_PAPER, "모의투자 조건가격을 확인하십시오."),
    Reason.CASH: ("40250000", "모의투자 주문가능금액이 부족합니다."),
    Reason.HOLDINGS: ("40240000", "모의투자 잔고내역이 없습니다."),
    Reason.NO_HOLDINGS: ("40240000", "모의투자 잔고내역이 없습니다."),
    Reason.HOLIDAY: ("40100000", "모의투자 영업일이 아닙니다."),
    Reason.BEFORE_OPEN: ("40570000", "모의투자 장시작전 입니다."),
    Reason.CLOSED: ("40580000", "모의투자 장종료 입니다."),
    Reason.HALTED: ("40070000", "모의투자 주문처리가 안되었습니다(매매불가 종목)"),
    Reason.NO_OPPOSITE: (_UNLISTED_PAPER, "모의투자 상대호가가 없습니다."),
    Reason.NOT_FOUND: ("40330000", "모의투자 정정/취소할 수량이 없습니다."),
    Reason.NOTHING_LEFT: ("40330000", "모의투자 정정/취소할 수량이 없습니다."),
    Reason.QTY_TOO_LARGE: ("40330000", "모의투자 정정/취소할 수량이 없습니다."),
    Reason.EXCHANGE: (_UNLISTED_PAPER, "모의투자 거래소구분을 확인하십시오."),
    Reason.LOT: (_UNLISTED_PAPER, "모의투자 매매수량단위를 확인하십시오."),
    Reason.NO_MODIFY: (_UNLISTED_PAPER, "모의투자 정정주문이 불가한 시장입니다."),
}

DONE = {
    "sell": ("40590000", "모의투자 매도주문이 완료 되었습니다."),
    "buy": ("40600000", "모의투자 매수주문이 완료 되었습니다."),
    "modify": ("40620000", "모의투자 정정주문이 완료 되었습니다."),
    "cancel": ("40630000", "모의투자 취소주문이 완료 되었습니다."),
}


def refusal(reason: Reason, *, virtual: bool) -> Refusal:
    """KIS' refusal for a reason: HTTP 200, rt_cd 1 on paper and 7 on real."""
    if virtual:
        return Refusal("1", *_PAPER[reason])
    return Refusal("7", *_REAL[reason])


SIDES: Final[dict[str, Side]] = {"01": "sell", "02": "buy"}
"""SLL_BUY_DVSN_CD."""
SIDE_NAMES: Final[dict[Side, tuple[str, str]]] = {"sell": ("01", "매도"), "buy": ("02", "매수")}
"""How lists tell a side: code and name."""


def side_of(call: Call) -> Side:
    """SLL_BUY_DVSN_CD of an order."""
    side = SIDES.get(call.text("SLL_BUY_DVSN_CD"))
    if side is None:
        raise Refusal.invalid("SLL_BUY_DVSN_CD")
    return side


def place_buy(call: Call) -> Answer:
    """주식주문(현금) 매수."""
    return _place(call, "buy")


def place_sell(call: Call) -> Answer:
    """주식주문(현금) 매도."""
    return _place(call, "sell")


def _place(call: Call, side: Side) -> Answer:
    result = call.world.ledger.place(
        call.account,
        side=side,
        symbol=call.text("PDNO"),
        qty=counted(call, "ORD_QTY", Reason.QTY),
        price=counted(call, "ORD_UNPR", Reason.PRICE),
        division=call.text("ORD_DVSN"),
        exchange=_exchange(call),
        stop_price=counted(call, "CNDT_PRIC", Reason.STOP_PRICE),
    )
    return accepted(call, result, side)


def modify_or_cancel(call: Call) -> Answer:
    """주식주문(정정취소): RVSE_CNCL_DVSN_CD 01 modifies, 02 cancels; either gets a number of its own."""
    ledger = call.world.ledger
    number = counted(call, "ORGN_ODNO", Reason.NOT_FOUND)
    qty = counted(call, "ORD_QTY", Reason.QTY)
    everything = call.text("QTY_ALL_ORD_YN") == "Y"
    exchange = _exchange(call) if call.text("EXCG_ID_DVSN_CD") else None
    branch = call.text("KRX_FWDG_ORD_ORGNO") or None
    kind = change_kind(call)
    if kind == "modify":
        result = ledger.modify(
            call.account,
            order_no=number,
            qty=qty,
            price=counted(call, "ORD_UNPR", Reason.PRICE),
            division=call.text("ORD_DVSN"),
            all_remaining=everything,
            exchange=exchange,
            branch=branch,
            stop_price=counted(call, "CNDT_PRIC", Reason.STOP_PRICE),
        )
    else:
        result = ledger.cancel(
            call.account, order_no=number, qty=qty, all_remaining=everything, exchange=exchange, branch=branch
        )
    return accepted(call, result, kind)


def counted(call: Call, name: str, wrong: Reason) -> int:
    """A whole number, 0 if it was not sent; what is none is refused for that reason."""
    given = call.text(name)
    if not given:
        return 0
    if not given.isdecimal():
        raise refusal(wrong, virtual=call.world.virtual)
    return int(given)


def price_units(call: Call, name: str, unit: int) -> int:
    """A price in whole units, of which one won or point has so many; one that is finer is off the tick."""
    try:
        units = Decimal(call.text(name) or "0") * unit
    except InvalidOperation:
        raise refusal(Reason.PRICE, virtual=call.world.virtual) from None
    if not units.is_finite() or units < 0:
        raise refusal(Reason.PRICE, virtual=call.world.virtual)
    if units != int(units):
        raise refusal(Reason.TICK, virtual=call.world.virtual)
    return int(units)


def change_kind(call: Call) -> Literal["modify", "cancel"]:
    """RVSE_CNCL_DVSN_CD: 01 modifies, 02 cancels."""
    kinds: dict[str, Literal["modify", "cancel"]] = {"01": "modify", "02": "cancel"}
    kind = kinds.get(call.text("RVSE_CNCL_DVSN_CD"))
    if kind is None:
        raise Refusal.invalid("RVSE_CNCL_DVSN_CD")
    return kind


def _exchange(call: Call) -> Exchange:
    codes: dict[str, Exchange] = {"": "KRX", "KRX": "KRX", "NXT": "NXT", "SOR": "SOR"}
    found = codes.get(call.text("EXCG_ID_DVSN_CD"))
    if found is None or (call.world.virtual and found != "KRX"):
        raise refusal(Reason.EXCHANGE, virtual=call.world.virtual)
    return found


def accepted(call: Call, result: Accepted | Refused, what: str) -> Answer:
    """What an order TR answers; a refusal is raised."""
    if isinstance(result, Refused):
        raise refusal(result.reason, virtual=call.world.virtual)
    padded = not call.world.virtual or call.world.since(date(2026, 1, 1))
    output = {
        "KRX_FWDG_ORD_ORGNO": result.branch,
        "ODNO": f"{result.order_no:010d}" if padded else str(result.order_no),
        "ORD_TMD": f"{kst(result.at):%H%M%S}",
    }
    code, text = DONE[what] if call.world.virtual else ("APBK0013", "주문 전송 완료 되었습니다.")
    return Answer({"output": output}, code, text, envelope_first=True)
