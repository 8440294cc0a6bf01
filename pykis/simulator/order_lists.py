"""What the order lists answer: orders and fills of days, and what can still be modified or cancelled."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from ..clock import kst
from ..errors import KisValidationError
from ..market.divisions import by_code
from .call import Call
from .envelope import Answer, Json
from .ledger import BuyRow, OrderRow, SaleRow
from .paging import page
from .symbol_answers import EXCHANGE_CODES

__all__ = ["daily_orders", "open_orders"]

_NXT_FIELDS = date(2025, 3, 4)


class Shown(NamedTuple):
    """What a row shows at a moment, which a stale list puts into the past."""

    row: OrderRow
    filled: int
    value: int
    remaining: int
    cancelled: int


def daily_orders(call: Call) -> Answer:
    """주식일별주문체결조회: within three months, or older ones by the other TR."""
    start, end = call.day("INQR_STRT_DT"), call.day("INQR_END_DT")
    edge = call.world.market.day - timedelta(days=92)
    recent = call.tr_id == "TTTC0081R"
    start, end = (max(start, edge), end) if recent else (start, min(end, edge - timedelta(days=1)))
    rows = call.world.ledger.rows(call.account, start, end) if start <= end else []
    shown = [each for each in _lagging(call, rows) if _matches(call, each)]
    if call.text("INQR_DVSN") != "01":
        shown.reverse()
    totals = {
        "tot_ord_qty": str(sum(each.row.qty for each in shown)),
        "tot_ccld_qty": str(sum(each.filled for each in shown)),
        "tot_ccld_amt": str(sum(each.value for each in shown)),
        "prsm_tlex_smtl": "0",
        "pchs_avg_pric": _average(shown),
    }
    asked = "^".join(
        (
            call.account.cano,
            call.account.product,
            call.text("INQR_STRT_DT"),
            call.text("INQR_END_DT"),
            call.text("PDNO") or " ",
            call.text("SLL_BUY_DVSN_CD"),
            call.text("INQR_DVSN"),
            "",
        )
    )
    return page(call, shown, _key, lambda each: _daily(call, each), asked=asked, second=totals)


def _average(shown: list[Shown]) -> str:
    qty = sum(each.filled for each in shown)
    return f"{sum(each.value for each in shown) / qty:.4f}" if qty else "0.0000"


def _lagging(call: Call, rows: list[OrderRow]) -> list[Shown]:
    """The rows as they are; under a stale list as they were some seconds ago."""
    stale = call.fault("stale_list")
    if stale is None:
        return [Shown(row, row.filled, row.filled_value, row.remaining, row.cancelled) for row in rows]
    edge = call.now - stale.seconds
    ledger, days = call.world.ledger, [row.day for row in rows]
    fills: dict[tuple[date, int], list[tuple[int, int]]] = {}
    if days:
        done: list[SaleRow | BuyRow] = [*ledger.sales(call.account, min(days), max(days))]
        done += ledger.buys(call.account, min(days), max(days))
        for fill in done:
            if fill.at <= edge:
                fills.setdefault((fill.day, fill.order_no), []).append((fill.qty, fill.amount))
    shown: list[Shown] = []
    for row in rows:
        if row.at > edge:
            continue
        known = fills.get((row.day, row.order_no), [])
        filled = sum(qty for qty, _ in known)
        undone = [other for other in rows if other.original_no == row.order_no and other.day == row.day]
        undone = [other for other in undone if other.at > edge]
        back = sum(other.qty for other in undone if other.kind == "cancel")
        moved = sum(other.qty for other in undone if other.kind == "modify")
        remaining = row.remaining + row.filled - filled + back + moved
        shown.append(Shown(row, filled, sum(amount for _, amount in known), remaining, row.cancelled - back))
    return shown


def _matches(call: Call, each: Shown) -> bool:
    row, number = each.row, call.text("ODNO")
    if call.text("SLL_BUY_DVSN_CD") in ("01", "02") and _side_code(row) != call.text("SLL_BUY_DVSN_CD"):
        return False
    if call.text("PDNO") not in ("", row.symbol) or call.text("ORD_GNO_BRNO") not in ("", row.branch):
        return False
    if number and (not number.isdecimal() or int(number) != row.order_no):
        return False
    if call.text("CCLD_DVSN") == "01" and not each.filled:
        return False
    if call.text("CCLD_DVSN") == "02" and not each.remaining:
        return False
    if "EXCG_ID_DVSN_CD" not in call.params:
        return True
    exchange = call.text("EXCG_ID_DVSN_CD")
    return exchange == "ALL" or exchange == row.exchange


def _side_code(row: OrderRow) -> str:
    return "01" if row.side == "sell" else "02"


def _key(each: Shown) -> str:
    return f"{each.row.day:%Y%m%d}{each.row.order_no:010d}"


def _number(number: int) -> str:
    return f"{number:010d}" if number else ""


def _title(division: str) -> str:
    try:
        return by_code(division).title
    except KisValidationError:
        return ""


def _side_name(row: OrderRow, *, virtual: bool) -> str:
    side = "매도" if row.side == "sell" else "매수"
    suffix = {"new": "", "modify": "정정*", "cancel": "취소*"}[row.kind]
    return f"{side}{suffix}" if virtual or suffix else f"현금{side}"


def _daily(call: Call, each: Shown) -> Json:
    row, virtual = each.row, call.world.virtual
    found = call.world.market.instruments.get(row.symbol)
    board = found.board if found else "KOSPI"
    average = each.value // each.filled if each.filled else 0
    filled_at = f"{kst(row.filled_at):%H%M%S}" if each.filled and row.filled_at else ""
    cancelled = each.cancelled > 0
    fields: Json = {
        "ord_dt": f"{row.day:%Y%m%d}",
        "ord_gno_brno": row.branch,
        "odno": _number(row.order_no),
        "orgn_odno": _number(row.original_no),
        "ord_dvsn_name": _title(row.division),
        "sll_buy_dvsn_cd": _side_code(row),
        "sll_buy_dvsn_cd_name": _side_name(row, virtual=virtual),
        "pdno": row.symbol,
        "prdt_name": row.name,
        "ord_qty": str(row.qty),
        "ord_unpr": str(row.price),
        "ord_tmd": f"{kst(row.at):%H%M%S}",
        "tot_ccld_qty": str(each.filled),
        "avg_prvs": str(average),
        "cncl_yn": "Y" if cancelled else "N" if virtual else "",
        "tot_ccld_amt": str(each.value),
        "loan_dt": "",
        "ordr_empno": "" if virtual else "OpnAPI",
        "ord_dvsn_cd": row.division,
        "cncl_cfrm_qty": str(each.cancelled),
        "rmn_qty": str(each.remaining),
        "rjct_qty": str(row.rejected),
        "ccld_cndt_name": "" if virtual else _condition(row.division),
        "inqr_ip_addr": "" if virtual else "127.000.000.001",
        "cpbc_ordp_ord_rcit_dvsn_cd": "",
        "cpbc_ordp_infm_mthd_dvsn_cd": "",
        "infm_tmd": filled_at if virtual else "",
        "ctac_tlno": "" if virtual else "01000000000",
        "prdt_type_cd": "" if virtual else "300",
        "excg_dvsn_cd": "" if virtual else EXCHANGE_CODES[board],
        "cpbc_ordp_mtrl_dvsn_cd": "" if virtual else "11",
        "ord_orgno": "" if virtual else "00000",
        "rsvn_ord_end_dt": "",
    }
    if call.world.since(_NXT_FIELDS):
        fields |= {
            "excg_id_dvsn_cd": row.exchange,
            "stpm_cndt_pric": str(row.stop_price),
            "stpm_efct_occr_dtmd": "",
        }
    return fields


def _condition(division: str) -> str:
    try:
        force = by_code(division).time_in_force
    except KisValidationError:
        return ""
    return {"day": "없음", "ioc": "IOC", "fok": "FOK"}[force]


def open_orders(call: Call) -> Answer:
    """주식정정취소가능주문조회; real only."""
    rows = [row for row in call.world.ledger.open_rows(call.account) if row.at <= call.listed_until]
    wanted = {"1": "sell", "2": "buy"}.get(call.text("INQR_DVSN_2"))
    rows = [row for row in rows if wanted in (None, row.side)]
    rows.reverse()
    asked = f"{call.account.cano}^{call.account.product}^"
    return page(
        call,
        rows,
        lambda row: _number(row.order_no),
        lambda row: _open(call, row),
        asked=asked,
        block="output",
    )


def _open(call: Call, row: OrderRow) -> Json:
    fields: Json = {
        "ord_gno_brno": row.branch,
        "odno": _number(row.order_no),
        "orgn_odno": _number(row.original_no),
        "ord_dvsn_name": _title(row.division),
        "pdno": row.symbol,
        "prdt_name": row.name,
        "rvse_cncl_dvsn_name": _side_name(row, virtual=False) if row.kind != "new" else "",
        "ord_qty": str(row.qty),
        "ord_unpr": str(row.price),
        "ord_tmd": f"{kst(row.at):%H%M%S}",
        "tot_ccld_qty": str(row.filled),
        "tot_ccld_amt": str(row.filled_value),
        "psbl_qty": str(row.remaining),
        "sll_buy_dvsn_cd": _side_code(row),
        "ord_dvsn_cd": row.division,
        "mgco_aptm_odno": "",
    }
    if call.world.since(_NXT_FIELDS):
        found = call.world.market.instruments.get(row.symbol)
        fields |= {
            "excg_dvsn_cd": EXCHANGE_CODES[found.board if found else "KOSPI"],
            "excg_id_dvsn_cd": row.exchange,
            "excg_id_dvsn_name": {"KRX": "한국거래소", "NXT": "넥스트레이드", "SOR": "통합"}[row.exchange],
            "stpm_cndt_pric": str(row.stop_price),
            "stpm_efct_occr_yn": "N",
        }
    return fields
