"""What the account TRs of futures and options do and answer: orders, changes, lists, balance, margin (선물옵션).

Those of the night do the same on the floor of the night.
"""

from __future__ import annotations

from datetime import date, timedelta

from ..clock import kst
from .blanks import declared, whole
from .call import Call
from .contracts import UNIT
from .envelope import Answer, Json, Refusal
from .events import Order, Reason, Refused
from .futures import DIVISIONS, FuturesSession, Position
from .ledger import Accepted, OrderRow
from .paging import page, plain
from .trading import DONE, SIDE_NAMES, SIDES, change_kind, counted, price_units, refusal, side_of

__all__ = ["balance", "buying_power", "change", "deposit", "margin_at_night", "order", "orders"]

_WIDTH = 200
_SIZES = (20, 15)
_AT_NIGHT = ("STTN1101U", "STTN1103U", "STTN5201R", "STTN5105R", "CTFN6118R", "CTFN7107R")
_KINDS = {"01": True, "02": False}
"""FUOP_DVSN_CD -> whether it is a future."""
_NAMES = {"01": "지정가", "02": "시장가", "03": "조건부지정가", "04": "최유리지정가"}


def _session(call: Call) -> FuturesSession:
    """The floor and the accounts that a call is about."""
    return call.world.futures.night if call.tr_id in _AT_NIGHT else call.world.futures


def order(call: Call) -> Answer:
    """선물옵션 주문; a purchase of what was sold closes it, and the other way round."""
    side = side_of(call)
    division = call.text("ORD_DVSN_CD")
    result = _session(call).ledger.place(
        call.account,
        side=side,
        symbol=call.text("SHTN_PDNO"),
        qty=counted(call, "ORD_QTY", Reason.QTY),
        price=price_units(call, "UNIT_PRICE", UNIT) if DIVISIONS.get(division, (True,))[0] else 0,
        division=division,
    )
    taken = _taken(call, result)
    output: Json = {
        "KRX_FWDG_ORD_ORGNO": taken.branch,
        "ODNO": f"{taken.order_no:010d}",
        "ORD_TMD": f"{kst(taken.at):%H%M%S}",
    }
    return _done(call, {"output": output}, side)


def change(call: Call) -> Answer:
    """선물옵션 정정취소주문: 01 modifies, 02 cancels; ORD_QTY 0 or RMN_QTY_YN Y is all that is left."""
    kind = change_kind(call)
    ledger, number = _session(call).ledger, counted(call, "ORGN_ODNO", Reason.NOT_FOUND)
    qty = counted(call, "ORD_QTY", Reason.QTY)
    everything = call.text("RMN_QTY_YN") == "Y" or not qty
    if kind == "cancel":
        result = ledger.cancel(call.account, order_no=number, qty=qty, all_remaining=everything)
    else:
        division = call.text("ORD_DVSN_CD")
        price = price_units(call, "UNIT_PRICE", UNIT) if DIVISIONS.get(division, (True,))[0] else 0
        result = ledger.modify(
            call.account, order_no=number, qty=qty, price=price, division=division, all_remaining=everything
        )
    taken = _taken(call, result)
    output: Json = {
        "ACNT_NAME": "",
        "TRAD_DVSN_NAME": {"modify": "정정", "cancel": "취소"}[kind],
        "ITEM_NAME": taken.row.name,
        "ORD_TMD": f"{kst(taken.at):%H%M%S}",
        "ORD_GNO_BRNO": taken.branch,
        "ORGN_ODNO": f"{number:010d}",
        "ODNO": f"{taken.order_no:010d}",
    }
    return _done(call, {"output": output}, kind)


def _taken(call: Call, result: Accepted | Refused) -> Accepted:
    if isinstance(result, Accepted):
        return result
    lacking = result.reason in (Reason.NOTHING_LEFT, Reason.QTY_TOO_LARGE)
    if lacking and not call.world.virtual:
        raise Refusal("7", "KIER2320", "정정/취소 가능수량이 부족합니다.")
    raise refusal(result.reason, virtual=call.world.virtual)


def _done(call: Call, blocks: Json, what: str) -> Answer:
    code, text = DONE[what] if call.world.virtual else ("APBK0029", "주문 전송이 완료되었습니다.")
    return Answer(blocks, code, text, envelope_first=True)


# -- lists


def orders(call: Call) -> Answer:
    """선물옵션 주문체결내역조회: SORT_SQN AS oldest first, DS newest first; at night DS is oldest first.

    SYNTHETIC: the date of an order is that of its clock, at night too; a night's orders have two dates.
    """
    start, end, session = call.day("STRT_ORD_DT"), call.day("END_ORD_DT"), _session(call)
    nights = max(start, date(1, 1, 2)) - timedelta(days=1)
    rows = [row for row in session.ledger.rows(call.account, nights, end) if row.at <= call.listed_until]
    rows = [row for row in rows if start <= _dated(row) <= end and _matches(call, row)]
    if call.text("SORT_SQN") != ("AS" if session is call.world.futures else "DS"):
        rows.reverse()
    market = session.market
    value = sum(row.filled_value * market.instruments[row.symbol].won for row in rows)
    filled, fee = str(sum(row.filled for row in rows)), str(sum(row.fee for row in rows))
    sums: Json = {"tot_ord_qty": str(sum(row.qty for row in rows)), "fee_smtl": fee, "fee": fee}
    for end_of_name in ("_smtl", "", "_SMTL"):
        sums |= {f"tot_ccld_amt{end_of_name}": str(value), f"tot_ccld_qty{end_of_name}": filled}
    asked = f"{call.account.cano}^{call.account.product}^{call.text('STRT_ORD_DT')}^{call.text('END_ORD_DT')}^"
    return page(
        call,
        rows,
        lambda row: f"{_dated(row):%Y%m%d}^{row.order_no:010d}",
        lambda row: _row(call, row),
        sizes=_SIZES,
        asked=asked,
        second=declared(call, "output2", sums),
        width=_WIDTH,
    )


def _dated(row: OrderRow) -> date:
    return kst(row.at).date()


def _matches(call: Call, row: OrderRow) -> bool:
    side, state = SIDES.get(call.text("SLL_BUY_DVSN_CD")), call.text("CCLD_NCCS_DVSN")
    kind = _KINDS.get(call.text("FUOP_DVSN_CD"))
    return (
        kind in (None, call.world.futures.market.instruments[row.symbol].what == "future")
        and side in (None, row.side)
        and call.text("PDNO") in ("", row.symbol)
        and (state != "01" or row.filled > 0)
        and (state != "02" or row.remaining > 0)
    )


def _row(call: Call, row: OrderRow) -> Json:
    contract = call.world.futures.market.instruments[row.symbol]
    change = {"new": "", "modify": "정정", "cancel": "취소"}[row.kind]
    average = row.filled_value / row.filled / UNIT if row.filled else 0.0
    fields: Json = {
        "ord_gno_brno": row.branch,
        "cano": call.account.cano,
        "csac_name": "",
        "acnt_prdt_cd": call.account.product,
        "ord_dt": f"{_dated(row):%Y%m%d}",
        "odno": f"{row.order_no:010d}",
        "orgn_odno": f"{row.original_no:010d}" if row.original_no else "",
        "sll_buy_dvsn_cd": SIDE_NAMES[row.side][0],
        "trad_dvsn_name": SIDE_NAMES[row.side][1] + change,
        "nmpr_type_cd": row.division if row.division in _NAMES else "01",
        "nmpr_type_name": _NAMES.get(row.division, "지정가"),
        "pdno": row.symbol,
        "prdt_name": contract.name,
        "prdt_type_cd": "301",
        "ord_qty": str(row.qty),
        "ord_idx": contract.price_text(row.price),
        "ord_idx4": contract.price_text(row.price),
        "qty": str(row.remaining),
        "ord_tmd": f"{kst(row.at):%H%M%S}",
        "tot_ccld_qty": str(row.filled),
        "avg_idx": f"{average:.8f}",
        "tot_ccld_amt": str(row.filled_value * contract.won),
        "rjct_qty": str(row.rejected),
        "ingr_trad_rjct_rson_cd": "",
        "ingr_trad_rjct_rson_name": "",
        "ord_stfno": "",
        "sprd_item_yn": "N",
        "ord_ip_addr": "",
    }
    return declared(call, "output1", fields)


def balance(call: Call) -> Answer:
    """선물옵션 잔고현황: a row for each contract, cash and margin."""
    positions = _session(call).positions(call.account)
    return page(
        call,
        positions,
        lambda each: each.contract.symbol,
        lambda each: declared(call, "output1", _position(call, each)),
        sizes=_SIZES,
        asked=f"{call.account.cano}^{call.account.product}^",
        second=declared(call, "output2", _sums(call, positions)),
        width=_WIDTH,
    )


def _position(call: Call, held: Position) -> Json:
    contract, qty, (code, side) = held.contract, abs(held.qty), SIDE_NAMES["sell" if held.qty < 0 else "buy"]
    return {
        "cano": call.account.cano,
        "acnt_prdt_cd": call.account.product,
        "pdno": contract.symbol,
        "prdt_type_cd": "301",
        "shtn_pdno": contract.symbol,
        "prdt_name": contract.name,
        "sll_buy_dvsn_cd": code,
        "sll_buy_dvsn_name": side,
        "cblc_qty": str(qty),
        "excc_unpr": contract.price_text(held.price),
        "ccld_avg_unpr1": f"{held.average / UNIT:.10f}",
        "idx_clpr": contract.price_text(held.price),
        "pchs_amt": str(round(held.average * qty * contract.won)),
        "evlu_amt": str(held.price * qty * contract.won),
        "evlu_pfls_amt": str(held.profit),
        "trad_pfls_amt": "0",
        "lqd_psbl_qty": str(held.closable),
    }


def _sums(call: Call, positions: list[Position]) -> Json:
    futures = _session(call)
    account, margin = futures.ledger.account(call.account), futures.margin(call.account)
    cash, gains = account.cash, account.gains.get(futures.market.day, 0)
    by_kind = {
        kind: sum(each.profit for each in positions if (each.contract.what == "future") == kind)
        for kind in (True, False)
    }
    held = cash.reserved + margin
    options = sum(each.price * each.qty * each.contract.won for each in positions if each.contract.what != "future")
    net = cash.deposit + by_kind[True] + options
    free = str(max(futures.orderable(call.account), 0))
    return {
        "dnca_cash": str(cash.deposit),
        "tot_dncl_amt": str(cash.deposit),
        "cash_mgna": str(held),
        "mgna_tota": str(held),
        "thdt_dfpa": str(gains),
        "fee": "0",
        "nxdy_dnca": str(cash.deposit),
        "nxdy_dncl_amt": str(cash.deposit),
        "prsm_dpast": str(net),
        "prsm_dpast_amt": str(net),
        "pprt_ord_psbl_cash": free,
        "futr_trad_pfls_amt": str(gains),
        "futr_evlu_pfls_amt": str(by_kind[True]),
        "opt_evlu_pfls_amt": str(by_kind[False]),
        "trad_pfls_amt_smtl": str(gains),
        "evlu_pfls_amt_smtl": str(by_kind[True] + by_kind[False]),
        "wdrw_psbl_tot_amt": free,
        "ord_psbl_cash": free,
        "ord_psbl_tota": free,
        "pchs_amt_smtl": str(sum(round(each.average * abs(each.qty) * each.contract.won) for each in positions)),
        "evlu_amt_smtl": str(sum(each.price * abs(each.qty) * each.contract.won for each in positions)),
    }


def buying_power(call: Call) -> Answer:
    """선물옵션 주문가능: what can be closed, and what can be opened on top."""
    side = SIDES.get(call.text("SLL_BUY_DVSN_CD"), "buy")
    symbol, division = call.text("PDNO"), call.text("ORD_DVSN_CD")
    futures = _session(call)
    if symbol not in futures.market.instruments:
        raise refusal(Reason.SYMBOL, virtual=call.world.virtual)
    price = price_units(call, "UNIT_PRICE", UNIT) if DIVISIONS.get(division, (True,))[0] else 0
    price = price or futures.market.price(symbol)
    closing, opening = futures.contracts_for(call.account, Order(symbol, side, 1, price, division=division))
    output: Json = {
        "tot_psbl_qty": str(closing + opening),
        "max_ord_psbl_qty": str(closing + opening),
        **dict.fromkeys(("lqd_psbl_qty1", "lqd_psbl_qty", "lqd_psbl_qty_1"), str(closing)),
        "ord_psbl_qty": str(opening),
        "bass_idx": futures.market.instruments[symbol].price_text(futures.market.price(symbol)),
    }
    return plain(call, {"output": declared(call, "output", output)})


def deposit(call: Call) -> Answer:
    """선물옵션 총자산현황; real only."""
    sums = _sums(call, call.world.futures.positions(call.account))
    names = {"dnca_tota": "tot_dncl_amt", "brkg_mgna_cash": "cash_mgna", "futr_trad_pfls": "futr_trad_pfls_amt"}
    names |= {"trad_pfls_smtl": "trad_pfls_amt_smtl", "evlu_pfls_smtl": "evlu_pfls_amt_smtl", "brkg_fee": "fee"}
    same = ("wdrw_psbl_tot_amt", "ord_psbl_cash", "ord_psbl_tota", "futr_evlu_pfls_amt", "opt_evlu_pfls_amt")
    fields: Json = {name: sums[of] for name, of in names.items()} | {name: sums[name] for name in same}
    fields |= {"nxdy_dnca": sums["nxdy_dnca"], "prsm_dpast_amt": sums["prsm_dpast_amt"]}
    return plain(call, {"output": whole(call, "output", fields)})


def margin_at_night(call: Call) -> Answer:
    """(야간)선물옵션 증거금 상세; real only. SYNTHETIC: one row of each list, the margin of the whole account."""
    session = _session(call)
    sums = _sums(call, session.positions(call.account))
    held, ordered = sums["mgna_tota"], str(session.ledger.account(call.account).cash.reserved)
    row: Json = {"new_mgn_amt": ordered, "tot_risk_mgna": held, "netrisk_brkg_mgna": held, "brkg_mgna": held}
    names = {"dnca_tota": "tot_dncl_amt", "ord_psbl_tot_amt": "ord_psbl_tota", "ord_psbl_cash_amt": "ord_psbl_cash"}
    names |= {"brkg_mgna_cash_amt": "cash_mgna", "brkg_mgna_tot_amt": "mgna_tota", "fee_amt": "fee"}
    names |= {"wdrw_psbl_cash_amt": "wdrw_psbl_tot_amt"}
    same = ("dnca_cash", "wdrw_psbl_tot_amt", "nxdy_dncl_amt", "prsm_dpast_amt")
    fields: Json = {name: sums[of] for name, of in names.items()} | {name: sums[name] for name in same}
    lists: Json = {name: [whole(call, name, row)] for name in ("output1", "output2")}
    return plain(call, lists | {"output3": whole(call, "output3", fields | {"opt_buy_exus_acnt_yn": "N"})})
