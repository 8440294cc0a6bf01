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
_ISSUE_CODES: Final = {
    "rvnu_shap_cd": "2", "int_anap_dvsn_cd": "2", "pbff_pplc_ofrg_mthd_cd": "01", "pnia_dfrm_agcy_istt_cd": "1105",
    "int_wunt_uder_prcs_dvsn_cd": "1", "grte_dvsn_cd": "4", "fnrr_rank_dvsn_cd": "1", "krx_lstg_abol_dvsn_cd": "N",
    "bond_tr_stop_dvsn_cd": "N", "ivst_heed_bond_dvsn_cd": "0", "oprt_stfno": "BATCH",
}  # fmt: skip
_TERM_CODES: Final = {
    "ksd_bond_lstg_type_cd": "11", "ksd_ofrg_dvsn_cd": "11", "ksd_bond_int_dfrm_dvsn_cd": "3", "iso_crcy_cd": "KRW",
    "mdwy_rdpt_dt": "00000000", "ksd_prca_rdpt_mthd_cd": "11", "uval_cut_dvsn_cd": "2", "ksd_bond_issu_mthd_cd": "2",
    "ksd_dydv_caltm_aply_dvsn_cd": "1", "ksd_lhdy_pnia_dfrm_mthd_cd": "2", "laps_indf_yn": "Y", "ksd_cbbw_dvsn_cd": "9",
    "pnia_bank_ofdy_dfrm_mthd_cd": "1", "rght_ecis_mbdy_dvsn_cd": "1", "int_rkng_mthd_dvsn_cd": "1",
    "ksd_bond_intr_dvsn_cd": "1", "ksd_inrt_aply_dvsn_cd": "1", "ksd_indf_frqc_uder_calc_cd": "1",
}  # fmt: skip
"""What KIS' own examples say of a bond. SYNTHETIC: that all bonds are alike in it."""
_AGENCIES: Final = {"kis": -6, "kbp": 0, "nice": 5, "fnp": 1}
"""Valuing agency -> how far from the close it values, in hundredths of a per mille. SYNTHETIC."""
_PAGE: Final = 20
_MONTHS: Final = 3
"""Between two payments of interest."""


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


def _interest_days(bond: Bond, day: date) -> tuple[date, date]:
    """The last day of interest (or of issue) until a day, and the next one; all at once at maturity (복리채)."""
    if bond.interest == "02":
        return bond.issued, bond.matures
    following = bond.matures
    while _earlier(following) > day:
        following = _earlier(following)
    return max(_earlier(following), bond.issued), following


def _earlier(day: date) -> date:
    """A period of interest before."""
    months = day.year * 12 + day.month - 1 - _MONTHS
    return date(months // 12, months % 12 + 1, min(day.day, 28))


def _common(bond: Bond, day: date) -> dict[str, str]:
    code, title = _CLASSES[bond.what]
    last, following = _interest_days(bond, day)
    return {
        "pdno": bond.symbol,
        "prdt_type_cd": _TYPE,
        "bond_clsf_cd": code,
        "bond_clsf_kor_name": title,
        "issu_dt": f"{bond.issued:%Y%m%d}",
        "lstg_dt": f"{bond.issued:%Y%m%d}",
        "rdpt_dt": f"{bond.matures:%Y%m%d}",
        "rvnu_dt": f"{bond.issued:%Y%m%d}",
        "rgbf_int_dfrm_dt": f"{last:%Y%m%d}",
        "nxtm_int_dfrm_dt": f"{following:%Y%m%d}",
        "bond_int_dfrm_mthd_cd": bond.interest,
        "int_dfrm_day_type_cd": "02" if bond.interest == "02" else "01",
        "ksd_int_calc_unit_cd": "1",
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
    known = (
        _common(bond, call.world.bonds.market.day)
        | _ISSUE_CODES
        | {
            "prdt_name": bond.name,
            "prdt_eng_name": bond.english,
            "papr": "10000",
            "issu_amt": amount,
            "lstg_rmnd": amount,
            "int_dfrm_mcnt": "12" if bond.interest == "02" else str(_MONTHS),
            "prdt_abrv_name": bond.name,
            "prdt_eng_abrv_name": bond.english,
            "issu_istt_cd": bond.symbol[3:8],
            "issu_istt_name": bond.issuer,
            "bond_grte_istt_name": bond.issuer,
            "srfc_inrt": f"{bond.coupon:.6f}",
            "expd_dt": f"{bond.matures:%Y%m%d}",
            **{f"{agency}_crdt_grad_text": bond.grade for agency in _AGENCIES},
            "bond_nmpr_unit_pric": f"{Decimal(bond.tick) / UNIT:.6f}",
        }
    )
    return plain(call, {"output": _record(call, known)})


def terms(call: Call) -> Answer:
    """장내채권 기본조회."""
    bond = _asked(call)
    if bond is None:
        return nothing(call)
    known = (
        _common(bond, call.world.bonds.market.day)
        | _TERM_CODES
        | {
            "ksd_bond_item_name": bond.name,
            "ksd_bond_item_eng_name": bond.english,
            "ksd_rcvg_bond_srfc_inrt": f"{bond.coupon:.12f}",
            "bond_expd_rdpt_rt": "100.000000000000",
            "int_caltm_mcnt": "12" if bond.interest == "02" else str(_MONTHS),
            "lstg_abol_dt": f"{bond.matures + timedelta(days=1):%Y%m%d}",
            "dpsi_strt_dt": f"{bond.issued:%Y%m%d}",
            "dpsi_end_dt": f"{bond.matures:%Y%m%d}",
            "ksd_tot_issu_amt": f"{bond.shares * 1000}.00",
        }
    )
    return plain(call, {"output": _record(call, known)})


# -- valuations


def _closes(market: BondExchange, bond: Bond, first: date, last: date) -> list[tuple[date, Bond, int]]:
    """What it closed at on each day of the calendar; the last close where nothing traded."""
    last = min(last, market.day)
    bars = market.bars(bond.symbol, "day", first - timedelta(days=14), last)
    closes, close = {bar.day: bar.close for bar in bars}, bond.base_price
    found: list[tuple[date, Bond, int]] = []
    for ahead in range(-14, (last - first).days + 1):
        day = first + timedelta(days=ahead)
        close = closes.get(day, close)
        if day >= first:
            found.append((day, bond, close))
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
