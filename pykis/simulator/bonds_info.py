"""What is known of a bond besides its prices: issue, terms, valuations by agencies (장내채권 발행정보, 기본조회,
평균단가); real only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from .blanks import nothing
from .bonds import BondExchange
from .bonds_listed import UNIT, Bond
from .call import Call
from .envelope import Answer, Json, pad
from .paging import done, plain
from .table import TABLE

__all__ = ["issue", "terms", "valuations"]

_TYPE: Final = "302"
"""상품유형코드 of bonds."""
_CLASSES: Final = {
    "government": ("111100", "국고채권"),
    "municipal": ("112555", "지역개발채권"),
    "corporate": ("116100", "일반사채"),
}
_AGENCIES: Final = {"kis": -6, "kbp": 0, "nice": 5, "fnp": 1}
"""Valuing agency -> how far from the close it values, in hundredths of a per mille. SYNTHETIC."""
_PAGE: Final = 20


def _asked(call: Call) -> Bond | None:
    return call.world.bonds.market.instruments.get(call.text("PDNO"))


def _record(call: Call, known: Mapping[str, str]) -> Json:
    """The block's fields; numbers that nobody knows are 0, flags N, all else is blank."""
    block = TABLE[call.tr_id].endpoint.block("output")
    blank = {"n": "0", "d": "0.000000", "f": "N"}
    return {
        name: known.get(name, "N" if name.endswith("_yn") else blank.get(kind, ""))
        for name, kind in zip(block.fields, block.types, strict=True)
    }


def _common(bond: Bond) -> dict[str, str]:
    code, title = _CLASSES[bond.what]
    return {
        "pdno": bond.symbol,
        "prdt_type_cd": _TYPE,
        "bond_clsf_cd": code,
        "bond_clsf_kor_name": title,
        "issu_dt": f"{bond.issued:%Y%m%d}",
        "lstg_dt": f"{bond.issued:%Y%m%d}",
        "rdpt_dt": f"{bond.matures:%Y%m%d}",
        "bond_int_dfrm_mthd_cd": bond.interest,
        "int_mned_dvsn_cd": "1",
        "dpsi_psbl_yn": "Y",
        "elec_scty_yn": "Y",
    }


def issue(call: Call) -> Answer:
    """장내채권 발행정보."""
    bond = _asked(call)
    if bond is None:
        return nothing(call)
    amount = str(bond.shares * 1000)
    known = _common(bond) | {
        "prdt_name": bond.name,
        "prdt_eng_name": bond.english,
        "papr": "10000",
        "issu_amt": amount,
        "lstg_rmnd": amount,
        "int_dfrm_mcnt": "12" if bond.interest == "02" else "3",
        "prdt_abrv_name": bond.name,
        "prdt_eng_abrv_name": bond.english,
        "issu_istt_name": bond.issuer,
        "srfc_inrt": f"{bond.coupon:.6f}",
        "expd_dt": f"{bond.matures:%Y%m%d}",
        **{f"{agency}_crdt_grad_text": bond.grade for agency in _AGENCIES},
        "bond_nmpr_unit_pric": f"{Decimal(bond.tick) / UNIT:.6f}",
        "bond_tr_stop_dvsn_cd": "N",
    }
    return plain(call, {"output": _record(call, known)})


def terms(call: Call) -> Answer:
    """장내채권 기본조회."""
    bond = _asked(call)
    if bond is None:
        return nothing(call)
    known = _common(bond) | {
        "ksd_bond_item_name": bond.name,
        "ksd_bond_item_eng_name": bond.english,
        "iso_crcy_cd": "KRW",
        "ksd_rcvg_bond_srfc_inrt": f"{bond.coupon:.12f}",
        "bond_expd_rdpt_rt": "100.000000000000",
        "int_caltm_mcnt": "12" if bond.interest == "02" else "3",
        "lstg_abol_dt": f"{bond.matures + timedelta(days=1):%Y%m%d}",
        "ksd_tot_issu_amt": f"{bond.shares * 1000}.00",
    }
    return plain(call, {"output": _record(call, known)})


# -- valuations


def _closes(market: BondExchange, bond: Bond, first: date, last: date) -> list[tuple[date, Bond, int]]:
    """What it closed at on each day of the calendar; the last close where nothing traded."""
    last = min(last, market.day)
    bars = {bar.day: bar.close for bar in market.bars(bond.symbol, "day", first - timedelta(days=14), last)}
    found: list[tuple[date, Bond, int]] = []
    for behind in range((last - first).days + 1):
        day = first + timedelta(days=behind)
        known = [each for each in bars if each <= day]
        found.append((day, bond, bars[max(known)] if known else bond.base_price))
    return found


def valuations(call: Call) -> Answer:
    """장내채권 평균단가조회: each day of the calendar, newest first, of one bond or of all.

    SYNTHETIC: the agencies value around the close.
    """
    market, first, last = call.world.bonds.market, call.day("INQR_STRT_DT"), call.day("INQR_END_DT")
    wanted = call.text("PDNO")
    bonds = [bond for bond in market.instruments if wanted in ("", bond.symbol)]
    first = max(first, market.day - timedelta(days=700))
    rows = sorted(
        (row for bond in bonds for row in _closes(market, bond, first, last)),
        key=lambda row: (row[0], row[1].symbol),
        reverse=True,
    )
    keys = [f"{day:%Y%m%d}!^{bond.symbol}!^{_TYPE}" for day, bond, _ in rows]
    cursor = call.text("CTX_AREA_NK30") if call.next_page else ""
    start = keys.index(cursor) if cursor in keys else 0
    stop = start + _PAGE
    more = stop < len(rows)
    asked = "!^".join((call.text("INQR_STRT_DT"), call.text("INQR_END_DT"), wanted, _TYPE, call.text("VRFC_KIND_CD")))
    blocks: Json = {"ctx_area_nk30": pad(keys[stop] if more else "", 30), "ctx_area_fk100": pad(asked, 100)}
    shown = [_valued(*row) for row in rows[start:stop]]
    for block in TABLE[call.tr_id].endpoint.blocks:
        blocks[block.name] = [{name: values.get(name, "") for name in block.fields} for values in shown]
    tr_cont = ("M" if start else "F") if more else ("D" if start else "E")
    return done(call, blocks, tr_cont, empty=not rows, more=more)


def _valued(day: date, bond: Bond, close: int) -> Mapping[str, str]:
    """One day's values, for all three blocks."""
    values = {"evlu_dt": f"{day:%Y%m%d}", "pdno": bond.symbol, "prdt_type_cd": _TYPE, "chng_yn": "N"}
    worth = {agency: Decimal(close) / UNIT * (100_000 + away) / 100_000 for agency, away in _AGENCIES.items()}
    worth["avg"] = sum(worth.values(), Decimal(0)) / len(_AGENCIES)
    for agency, price in worth.items():
        named = f"{agency}_evlu" if agency in ("nice", "avg") else agency
        values |= {
            f"{named}_unpr": f"{price:.8f}",
            f"{named}_erng_rt": f"{bond.yield_text(round(price * UNIT), day)}00000",
            f"{named}_rf_unpr": "0.00",
            f"{agency}_crdt_grad_text": bond.grade,
            f"{agency}_evlu_amt": f"{price:.0f}",
            f"{agency}_crcy_cd": "KRW",
            f"{agency}_evlu_unit_pric": f"{price:.6f}",
            f"{agency}_evlu_pric": f"{price:.0f}",
        }
    return values
