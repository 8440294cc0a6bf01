"""What the order lists abroad answer: orders and fills, open orders, reserved ones (주문체결내역, 미체결내역)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from ..clock import kst
from .call import Call
from .envelope import Answer, Json
from .ledger import BuyRow, OrderRow, SaleRow
from .overseas_hours import local
from .overseas_places import BY_CODE, COUNTRIES, Place
from .overseas_stocks import OverseasStock
from .paging import page
from .reservations import Reservation
from .table import TABLE
from .trading import SIDE_NAMES

__all__ = ["WIDTH", "open_orders", "orders", "reservations", "wanted_place"]

WIDTH = 200
"""Of the context areas abroad."""
_DAY = timedelta(days=1)
_RESERVED_SIZES = (20, 20)
_KINDS = {"new": ("00", ""), "modify": ("01", "정정"), "cancel": ("02", "취소")}
_EXPIRED = "DFD 장종료로 취소"
_AFTER_MARKET = date(2024, 11, 1)
"""Rows tell the extended after-market since some day before the capture of that month."""
_SPLIT_NAME = date(2025, 1, 1)
"""Rows name TWAP and VWAP since some day after the capture of November 2024."""


class _Shown(NamedTuple):
    """What a row shows at a moment, which a stale list puts into the past."""

    row: OrderRow
    stock: OverseasStock
    filled: int
    value: int
    remaining: int


def wanted_place(call: Call, place: Place) -> bool:
    """Whether OVRS_EXCG_CD means that exchange: NASD is the whole US on the real host, NASDAQ alone on paper."""
    code = call.text("OVRS_EXCG_CD")
    if code in ("", "%"):
        return True
    if code == "NASD" and not call.world.virtual:
        return place.country.code == "US"
    return code in (place.code, place.excd)


def orders(call: Call) -> Answer:
    """해외주식 주문체결내역; days are local. Paper always answers everything. An empty list is one blank object."""
    start, end = call.day("ORD_STRT_DT"), call.day("ORD_END_DT")
    shown = [each for each in _lagging(call, start, end) if call.world.virtual or _matches(call, each)]
    if call.text("SORT_SQN") == "AS" and not call.world.virtual:
        shown.reverse()
    asked = "^".join(
        (
            call.account.cano,
            call.account.product,
            call.text("PDNO"),
            call.text("ORD_STRT_DT"),
            call.text("ORD_END_DT"),
            call.text("SLL_BUY_DVSN"),
            call.text("CCLD_NCCS_DVSN"),
            call.text("OVRS_EXCG_CD"),
            "",
            "",
        )
    )
    answer = page(call, shown, _key, lambda each: _row(call, each), asked=asked, block="output", width=WIDTH)
    return answer if shown else answer._replace(blocks=answer.blocks | {"output": _blank(call)})


def _key(shown: _Shown) -> str:
    return f"{shown.row.day:%Y%m%d}^{shown.row.order_no:010d}"


def _blank(call: Call) -> Json:
    fields: Json = dict.fromkeys(TABLE[call.tr_id].endpoint.block("output").fields, "")
    numbers = {"ft_ord_qty": "0", "ft_ord_unpr3": "0.00000000", "ft_ccld_qty": "0", "ft_ccld_unpr3": "0.00000000"}
    words = {"mdia_dvsn_name": "OpenAPI", "usa_amk_exts_rqst_yn": "N", "splt_buy_attr_name": "00:00~04:00"}
    return fields | numbers | words | {"ft_ccld_amt3": "0.00000", "nccs_qty": "0"}


def _lagging(call: Call, start: date, end: date) -> list[_Shown]:
    """The rows of those days as they are; under a stale list as they were some seconds ago."""
    abroad, stale = call.world.abroad, call.fault("stale_list")
    edge = call.now - stale.seconds if stale is not None else None
    found: list[_Shown] = []
    near = (start - _DAY if start > date.min else start, end + _DAY if end < date.max else end)
    for ledger in abroad.ledgers.values():
        fills: list[SaleRow | BuyRow] = []
        if edge is not None:
            fills = [*ledger.sales(call.account, *near), *ledger.buys(call.account, *near)]
        for row in ledger.rows(call.account, *near):
            stock = abroad.market.instruments[row.symbol]
            if not start <= _local_day(stock, row.at) <= end:
                continue
            if edge is None:
                found.append(_Shown(row, stock, row.filled, row.filled_value, row.remaining))
            elif row.at <= edge:
                then = [each for each in fills if each.order_no == row.order_no and each.at <= edge]
                filled, value = sum(each.qty for each in then), sum(each.amount for each in then)
                left = 0 if row.kind == "cancel" else row.qty - filled
                found.append(_Shown(row, stock, filled, value, left))
    found.sort(key=lambda each: (each.row.day, each.row.order_no))
    return found


def _matches(call: Call, shown: _Shown) -> bool:
    symbol, side = call.text("PDNO"), {"01": "sell", "02": "buy"}.get(call.text("SLL_BUY_DVSN"))
    state = call.text("CCLD_NCCS_DVSN")
    return (
        symbol in ("", "%", shown.stock.code)
        and side in (None, shown.row.side)
        and wanted_place(call, shown.stock.place)
        and (state != "01" or shown.filled > 0)
        and (state != "02" or shown.remaining > 0)
    )


def _state(shown: _Shown) -> str:
    """PRCS_STAT_NAME: done, refused, or nothing yet. Only the first is captured."""
    if shown.row.rejected:
        return "거부"
    return "" if shown.remaining else "완료"


def _common(shown: _Shown) -> Json:
    """What both lists have."""
    row, stock = shown.row, shown.stock
    unit, here = stock.place.country.unit, kst(row.at)
    average = shown.value / shown.filled / unit if shown.filled else 0.0
    return {
        "ord_dt": f"{_local_day(stock, row.at):%Y%m%d}",
        "ord_gno_brno": row.branch,
        "odno": f"{row.order_no:010d}",
        "orgn_odno": f"{row.original_no:010d}" if row.original_no else "",
        "sll_buy_dvsn_cd": SIDE_NAMES[row.side][0],
        "sll_buy_dvsn_cd_name": SIDE_NAMES[row.side][1],
        "pdno": stock.code,
        "prdt_name": stock.name,
        "ft_ord_qty": str(row.qty),
        "ft_ord_unpr3": f"{row.price / unit:.8f}",
        "ft_ccld_qty": str(shown.filled),
        "ft_ccld_unpr3": f"{average:.8f}",
        "ft_ccld_amt3": f"{shown.value / unit:.5f}",
        "nccs_qty": str(shown.remaining),
        "prcs_stat_name": _state(shown),
        "rjct_rson": "",
        "rjct_rson_name": _EXPIRED if row.expired else "",
        "ord_tmd": f"{here:%H%M%S}",
        "tr_mket_name": stock.place.name,
        "tr_crcy_cd": stock.place.currency,
        "ovrs_excg_cd": stock.place.code,
        "loan_type_cd": "10",
        "loan_dt": "",
    }


def _local_day(stock: OverseasStock, at: float) -> date:
    return local(stock.place.country, at).date()


def _row(call: Call, shown: _Shown) -> Json:
    country, here = shown.stock.place.country, kst(shown.row.at)
    kind, kind_name = _KINDS[shown.row.kind]
    fields: Json = _common(shown) | {
        "rvse_cncl_dvsn": kind,
        "rvse_cncl_dvsn_name": kind_name,
        "tr_natn": country.nation,
        "tr_natn_name": country.name,
        "dmst_ord_dt": f"{here:%Y%m%d}",
        "thco_ord_tmd": f"{here:%H%M%S}",
        "mdia_dvsn_name": "OpenAPI",
        "usa_amk_exts_rqst_yn": "N",
    }
    if call.world.since(_SPLIT_NAME):
        fields["splt_buy_attr_name"] = ""
    return fields


def open_orders(call: Call) -> Answer:
    """해외주식 미체결내역; real only. DS: oldest first."""
    abroad = call.world.abroad
    rows = [row for ledger in abroad.ledgers.values() for row in ledger.open_rows(call.account)]
    rows = [row for row in rows if row.at <= call.listed_until]
    shown = [
        _Shown(row, stock, row.filled, row.filled_value, row.remaining)
        for row in sorted(rows, key=lambda row: row.order_no)
        if wanted_place(call, (stock := abroad.market.instruments[row.symbol]).place)
    ]
    if call.text("SORT_SQN") != "DS":
        shown.reverse()
    asked = f"{call.account.cano}^{call.account.product}^{call.text('OVRS_EXCG_CD')}^{call.text('SORT_SQN')}^"
    return page(call, shown, _key, lambda each: _open(call, each), asked=asked, block="output", width=WIDTH)


def _open(call: Call, shown: _Shown) -> Json:
    country = shown.stock.place.country
    kind, kind_name = _KINDS[shown.row.kind]
    fields: Json = _common(shown) | {
        "rvse_cncl_dvsn_cd": kind,
        "rvse_cncl_dvsn_cd_name": kind_name,
        "natn_cd": country.nation,
        "natn_kor_name": country.name,
    }
    if call.world.since(_AFTER_MARKET):
        fields["usa_amk_exts_rqst_yn"] = "N"
    return fields


def reservations(call: Call) -> Answer:
    """해외주식 예약주문조회; real only."""
    start, end = call.day("INQR_STRT_DT"), call.day("INQR_END_DT")
    american = TABLE[call.tr_id].variant == "us"
    instruments, wanted = call.world.abroad.market.instruments, BY_CODE.get(call.text("OVRS_EXCG_CD"))
    found: list[Reservation] = []
    for each in call.world.abroad.reservations.of(call.account):
        place = instruments[each.symbol].place
        if not start <= each.day <= end or each.at > call.listed_until:
            continue
        if (place.country is COUNTRIES["US"]) == american and wanted in (None, place):
            found.append(each)
    asked = f"{call.account.cano}^{call.account.product}^{call.text('INQR_STRT_DT')}^{call.text('INQR_END_DT')}^"
    return page(
        call,
        found,
        lambda each: f"{each.number:010d}",
        lambda each: _reserved(call, each),
        sizes=_RESERVED_SIZES,
        asked=asked,
        block="output",
        width=WIDTH,
    )


_RESERVED = {"waiting": ("01", "접수"), "sent": ("02", "전송"), "refused": ("03", "거부"), "cancelled": ("04", "취소")}
"""SYNTHETIC codes: the facts name the field, not its values."""


def _reserved(call: Call, each: Reservation) -> Json:
    stock, state = call.world.abroad.market.instruments[each.symbol], _RESERVED[each.state]
    place = stock.place
    sent_at = each.ended if each.state != "cancelled" else 0.0
    return {
        "cncl_yn": "Y" if each.state == "cancelled" else "N",
        "rsvn_ord_rcit_dt": f"{each.day:%Y%m%d}",
        "ovrs_rsvn_odno": f"{each.number:010d}",
        "ord_dt": f"{local(place.country, sent_at):%Y%m%d}" if sent_at else "",
        "ord_gno_brno": "01790",
        "odno": f"{each.sent[-1].order_no:010d}" if each.sent else "",
        "sll_buy_dvsn_cd": SIDE_NAMES[each.side][0],
        "sll_buy_dvsn_cd_name": SIDE_NAMES[each.side][1],
        "ovrs_rsvn_ord_stat_cd": state[0],
        "ovrs_rsvn_ord_stat_cd_name": state[1],
        "pdno": stock.code,
        "prdt_type_cd": place.product,
        "prdt_name": stock.name,
        "ord_rcit_tmd": f"{kst(each.at):%H%M%S}",
        "ord_fwdg_tmd": f"{kst(sent_at):%H%M%S}" if sent_at else "",
        "tr_dvsn_name": "해외주식",
        "ovrs_excg_cd": place.code,
        "tr_mket_name": place.name,
        "ord_stfno": "",
        "ft_ord_qty": str(each.qty),
        "ft_ord_unpr3": f"{each.price / place.country.unit:.8f}",
        "ft_ccld_qty": str(each.filled),
        "nprc_rson_text": each.reason,
        "splt_buy_attr_name": "",
    }
