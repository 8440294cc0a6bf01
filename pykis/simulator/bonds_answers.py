"""What the account TRs of bonds do and answer: orders, changes, lists, balance, buying power (장내채권); real only."""

from __future__ import annotations

from typing import Literal

from ..clock import kst
from ..kinds import Side
from .bonds import Bonds, Held, won
from .bonds_listed import UNIT, Bond
from .bonds_lots import Terms, terms_of
from .call import Call
from .envelope import Answer, Json, Refusal
from .events import Reason
from .ledger import OrderRow
from .paging import page, plain
from .table import TABLE
from .trading import SIDE_NAMES, SIDES, accepted, change_kind, counted, price_units, refusal

__all__ = ["balance", "buy", "buying_power", "change", "open_orders", "orders", "sell"]

_WIDTH = 200
_SIZES = (20, 20)


def buy(call: Call) -> Answer:
    """장내채권 매수주문: a limit order."""
    return _place(call, "buy", "01", Terms(_flag(call, "SAMT_MKET_PTCI_YN")))


def sell(call: Call) -> Answer:
    """장내채권 매도주문: of the whole holding, of a day's purchases, or of one of them."""
    division = call.text("ORD_DVSN")
    if division not in ("01", "02", "03"):
        raise Refusal.invalid("ORD_DVSN")
    _flag(call, "SPRX_YN")
    terms = Terms(
        _flag(call, "SAMT_MKET_PTCI_YN"),
        call.day("BUY_DT") if division != "01" else None,
        counted(call, "BUY_SEQ", Reason.NO_HOLDINGS),
    )
    return _place(call, "sell", division, terms)


def _place(call: Call, side: Side, division: str, terms: Terms) -> Answer:
    _flag(call, "BOND_RTL_MKET_YN")
    result = call.world.bonds.ledger.place(
        call.account,
        side=side,
        symbol=call.text("PDNO"),
        qty=counted(call, "ORD_QTY2", Reason.QTY),
        price=price_units(call, "BOND_ORD_UNPR", UNIT),
        division=division,
        terms=terms,
    )
    return accepted(call, result, side)


def change(call: Call) -> Answer:
    """장내채권 정정취소주문: 01 modifies, 02 cancels; QTY_ALL_ORD_YN Y is all that is left."""
    kind, bonds = change_kind(call), call.world.bonds
    number, everything = counted(call, "ORGN_ODNO", Reason.NOT_FOUND), _flag(call, "QTY_ALL_ORD_YN")
    qty = 0 if everything else counted(call, "ORD_QTY2", Reason.QTY)
    row = bonds.ledger.row(call.account, number)
    if row is None or row.symbol != call.text("PDNO"):
        raise refusal(Reason.NOT_FOUND, virtual=call.world.virtual)
    if qty % bonds.market.lot(row.order):
        raise refusal(Reason.LOT, virtual=call.world.virtual)
    if kind == "cancel":
        result = bonds.ledger.cancel(call.account, order_no=number, qty=qty, all_remaining=everything)
    else:
        result = bonds.ledger.modify(
            call.account,
            order_no=number,
            qty=qty,
            price=price_units(call, "BOND_ORD_UNPR", UNIT),
            division=row.division,
            all_remaining=everything,
        )
    return accepted(call, result, kind)


def _flag(call: Call, name: str) -> bool:
    given = call.text(name)
    if given not in ("Y", "N"):
        raise Refusal.invalid(name)
    return given == "Y"


# -- lists


def orders(call: Call) -> Answer:
    """장내채권 주문체결내역: SORT_SQN_DVSN 01 oldest first, 02 newest first."""
    bonds = call.world.bonds
    found = bonds.ledger.rows(call.account, call.day("INQR_STRT_DT"), call.day("INQR_END_DT"))
    rows = [row for row in found if row.at <= call.listed_until and _matches(call, row)]
    if call.text("SORT_SQN_DVSN") == "02":
        rows.reverse()
    answer = page(
        call,
        rows,
        lambda row: f"{row.day:%Y%m%d}!^{row.order_no:010d}",
        lambda row: _whole(call, _block(call, "list"), _row(bonds, row)),
        sizes=_SIZES,
        asked=_asked(call, "INQR_STRT_DT", "INQR_END_DT"),
        block=_block(call, "list"),
        width=_WIDTH,
    )
    filled, value = sum(row.filled for row in rows), sum(row.filled_value for row in rows)
    sums: Json = {
        "tot_ord_qty": str(sum(row.filled + row.remaining for row in rows)),
        "tot_ccld_qty_smtl": str(filled),
        "tot_bond_ccld_avg_unpr": Bond.price_text(value // filled if filled else 0),
        "tot_ccld_amt_smtl": str(sum(won(row.filled_value) for row in rows)),
    }
    answer.blocks[_block(call, "object")] = _whole(call, _block(call, "object"), sums)
    return answer


def _block(call: Call, kind: Literal["object", "list"]) -> str:
    """The first block of that kind."""
    return next(block.name for block in TABLE[call.tr_id].endpoint.blocks if block.kind == kind)


def _whole(call: Call, name: str, values: Json) -> Json:
    """The block's fields; blank what is of no use in it, as where nobody knows which of two blocks has a field."""
    return dict.fromkeys(TABLE[call.tr_id].endpoint.block(name).fields, "") | values


def _asked(call: Call, *names: str) -> str:
    return "!^".join((call.account.cano, call.account.product, *(call.text(name) for name in names), ""))


def _matches(call: Call, row: OrderRow) -> bool:
    state = call.text("NCCS_YN")
    return (
        SIDES.get(call.text("SLL_BUY_DVSN_CD")) in (None, row.side)
        and call.text("PDNO") in ("", row.symbol)
        and (state != "C" or row.filled > 0)
        and (state != "Y" or row.remaining > 0)
    )


def _way(row: OrderRow) -> str:
    side = SIDE_NAMES[row.side][1]
    if row.kind == "new":
        return f"현금{side}{'거부' if row.rejected else ''}"
    return f"{side}{'정정' if row.kind == 'modify' else '취소'}*"


def _row(bonds: Bonds, row: OrderRow) -> Json:
    terms = terms_of(row.order)
    return {
        "ord_dt": f"{row.day:%Y%m%d}",
        "odno": f"{row.order_no:010d}",
        "orgn_odno": f"{row.original_no:010d}" if row.original_no else "",
        "ord_dvsn_name": "보통",
        "sll_buy_dvsn_cd_name": _way(row),
        "shtn_pdno": row.symbol,
        "prdt_abrv_name": row.name,
        "ord_qty": str(row.qty),
        "bond_ord_unpr": Bond.price_text(0 if row.kind == "cancel" else row.price),
        "ord_tmd": f"{kst(row.at):%H%M%S}",
        "tot_ccld_qty": str(row.filled),
        "bond_avg_unpr": Bond.price_text(row.filled_value // row.filled if row.filled else 0),
        "tot_ccld_amt": str(won(row.filled_value)),
        "buy_dt": f"{terms.bought:%Y%m%d}" if terms.bought is not None else "",
        "samt_mket_ptci_yn_name": "소액시장" if terms.small else "일반시장",
        "sprx_psbl_yn_ifom": "종합과세",
        "ord_mdia_dvsn_name": "33",
        "sll_buy_dvsn_cd": SIDE_NAMES[row.side][0],
        "nccs_qty": str(row.remaining),
        "ord_gno_brno": row.branch,
    }


def open_orders(call: Call) -> Answer:
    """채권정정취소가능주문조회, oldest first."""
    ledger, number = call.world.bonds.ledger, counted(call, "ODNO", Reason.NOT_FOUND)
    rows = [row for row in ledger.open_rows(call.account) if row.at <= call.listed_until]
    rows = [row for row in rows if number in (0, row.order_no)]

    def write(row: OrderRow) -> Json:
        return {
            "odno": f"{row.order_no:010d}",
            "pdno": row.symbol,
            "rvse_cncl_dvsn_name": _way(row),
            "ord_qty": str(row.qty),
            "bond_ord_unpr": Bond.price_text(row.price),
            "ord_tmd": f"{kst(row.at):%H%M%S}",
            "tot_ccld_qty": str(row.filled),
            "tot_ccld_amt": str(won(row.filled_value)),
            "ord_psbl_qty": str(row.remaining),
            "orgn_odno": f"{row.original_no:010d}" if row.original_no else "",
            "sll_buy_dvsn_cd": SIDE_NAMES[row.side][0],
            "ord_dvsn_cd": row.division,
            "mgco_aptm_odno": "",
            "samt_mket_ptci_yn": "Y" if terms_of(row.order).small else "N",
            "prdt_abrv_name": row.name,
        }

    return page(
        call,
        rows,
        lambda row: f"{row.order_no:010d}",
        write,
        sizes=_SIZES,
        asked=_asked(call, "ORD_DT", "ODNO"),
        block="output",
        width=_WIDTH,
    )


def balance(call: Call) -> Answer:
    """장내채권 잔고조회: a row for each day and price of purchase. What it is worth now is not told."""
    bonds, wanted = call.world.bonds, call.text("PDNO")
    held = [each for each in bonds.held(call.account) if wanted in ("", each.bond.symbol)]
    if call.text("BUY_DT"):
        held = [each for each in held if each.lot.bought == call.day("BUY_DT")]

    def write(each: Held) -> Json:
        bond, lot = each
        return {
            "pdno": bond.symbol,
            "prdt_name": bond.name,
            "buy_dt": f"{lot.bought:%Y%m%d}",
            "buy_sqno": str(lot.sequence),
            "cblc_qty": str(lot.qty),
            "agrx_qty": str(lot.qty),
            "sprx_qty": "0",
            "exdt": f"{bond.matures:%Y%m%d}",
            "buy_erng_rt": f"{bond.yield_text(lot.price, lot.bought)}00000",
            "buy_unpr": Bond.price_text(lot.price),
            "buy_amt": str(lot.amount),
            "ord_psbl_qty": str(lot.free),
        }

    return page(
        call,
        held,
        lambda each: f"{each.bond.symbol}!^{each.lot.bought:%Y%m%d}!^{each.lot.sequence}",
        write,
        sizes=_SIZES,
        asked=_asked(call, "INQR_CNDT", "PDNO", "BUY_DT"),
        block="output",
        width=_WIDTH,
    )


def buying_power(call: Call) -> Answer:
    """장내채권 매수가능조회: quantity = amount / price x 10."""
    bonds, price = call.world.bonds, price_units(call, "BOND_ORD_UNPR", UNIT)
    if call.text("PDNO") not in bonds.market.instruments:
        raise refusal(Reason.SYMBOL, virtual=call.world.virtual)
    amount, qty = bonds.buyable(call.account, price)
    output: Json = {
        "ord_psbl_cash": str(max(bonds.ledger.account(call.account).cash.orderable, 0)),
        "ord_psbl_sbst": "0",
        "ruse_psbl_amt": "0",
        "bond_ord_unpr2": Bond.price_text(price),
        "buy_psbl_amt": str(amount),
        "buy_psbl_qty": str(qty),
        "cma_evlu_amt": "0",
    }
    return plain(call, {"output": output})
