"""What the master-data TRs answer: what a symbol is, and which days are open."""

from __future__ import annotations

from datetime import date, timedelta

from ..market.facts import FIRST_KNOWN, LAST_KNOWN
from .call import Call
from .envelope import Answer, Json, Refusal, pad, pad_bytes
from .instruments import Instrument

__all__ = ["holidays", "isin", "search_info", "stock_info"]

EXCHANGE_CODES = {"KOSPI": "02", "KOSDAQ": "03", "KONEX": "04"}
_MARKET_IDS = {"KOSPI": "STK", "KOSDAQ": "KSQ", "KONEX": "KNX"}
_ISINS = {"etn": "KRG", "elw": "KRA"}
_HOLIDAY_ROWS = 24
_NOTHING = ("7", "KIOK0560", "조회할 내용이 없습니다")


def _found(call: Call) -> Instrument:
    found = call.world.market.instruments.get(call.text("PDNO"))
    if found is None or call.text("PRDT_TYPE_CD") not in ("", "300"):
        raise Refusal(_NOTHING[0], _NOTHING[1], pad_bytes(_NOTHING[2]))
    return found


def isin(found: Instrument) -> str:
    """표준코드: KR7 (ETN KRG, ELW KRA), the symbol, a check digit."""
    body = f"{_ISINS.get(found.kind, 'KR7')}{found.symbol[-6:]:0>6}00"
    digits = "".join(str(int(sign, 36)) for sign in body)
    total = 0
    for place, digit in enumerate(reversed(digits)):
        total += sum(divmod(int(digit) * (2 if place % 2 == 0 else 1), 10))
    return f"{body}{-total % 10}"


def _answer(fields: Json) -> Answer:
    return Answer({"output": fields}, "KIOK0530", pad_bytes("조회되었습니다"))


def stock_info(call: Call) -> Answer:
    """주식기본조회; real only."""
    found = _found(call)
    quote = call.world.market.quote(found.symbol)
    day = f"{call.world.market.day:%Y%m%d}"
    kospi, kosdaq = ("20000104", "") if found.board == "KOSPI" else ("", "20000104")
    fields: Json = {
        "pdno": f"00000A{found.symbol}"[-12:],
        "prdt_type_cd": "300",
        "mket_id_cd": _MARKET_IDS[found.board],
        "scty_grp_id_cd": {"stock": "ST", "etf": "EF", "etn": "EN", "elw": "EW"}[found.kind],
        "excg_dvsn_cd": EXCHANGE_CODES[found.board],
        "setl_mmdd": "12",
        "lstg_stqt": str(found.shares),
        "lstg_cptl_amt": "0",
        "cpta": str(found.shares * found.face_value),
        "papr": str(found.face_value),
        "issu_pric": str(found.face_value),
        "kospi200_item_yn": "Y" if found.board == "KOSPI" and found.kind == "stock" else "N",
        "scts_mket_lstg_dt": kospi,
        "scts_mket_lstg_abol_dt": "",
        "kosdaq_mket_lstg_dt": kosdaq,
        "kosdaq_mket_lstg_abol_dt": "",
        "frbd_mket_lstg_dt": kospi,
        "frbd_mket_lstg_abol_dt": "",
        "reits_kind_cd": "",
        "etf_dvsn_cd": "1" if found.kind == "etf" else "0",
        "oilf_fund_yn": "N",
        "idx_bztp_lcls_cd": "002",
        "idx_bztp_mcls_cd": "013",
        "idx_bztp_scls_cd": "013",
        "stck_kind_cd": "101",
        "mfnd_opng_dt": "",
        "mfnd_end_dt": "",
        "dpsi_erlm_cncl_dt": "",
        "etf_cu_qty": "0",
        "prdt_name": found.name,
        "prdt_name120": found.name,
        "prdt_abrv_name": found.name,
        "std_pdno": isin(found),
        "prdt_eng_name": found.symbol,
        "prdt_eng_name120": found.symbol,
        "prdt_eng_abrv_name": found.symbol,
        "dpsi_aptm_erlm_yn": "Y",
        "etf_txtn_type_cd": "00",
        "etf_type_cd": "",
        "lstg_abol_dt": "",
        "nwst_odst_dvsn_cd": "1",
        "sbst_pric": str(quote.base * 8 // 100 * 10),
        "thco_sbst_pric": str(quote.base * 8 // 100 * 10),
        "thco_sbst_pric_chng_dt": day,
        "tr_stop_yn": "Y" if quote.halted else "N",
        "admn_item_yn": "Y" if found.status == "51" else "N",
        "thdt_clpr": str(quote.price),
        "bfdy_clpr": str(quote.base),
        "clpr_chng_dt": day,
        "std_idst_clsf_cd": "032601",
        "std_idst_clsf_cd_name": found.sector,
        "idx_bztp_lcls_cd_name": "시가총액규모대",
        "idx_bztp_mcls_cd_name": found.sector,
        "idx_bztp_scls_cd_name": found.sector,
        "ocr_no": "0",
        "crfd_item_yn": "N",
        "elec_scty_yn": "Y",
    }
    if call.world.since(date(2025, 3, 4)):
        fields |= {"cptt_trad_tr_psbl_yn": "Y" if found.nxt else "N", "nxt_tr_stop_yn": "N"}
    return _answer(fields)


def search_info(call: Call) -> Answer:
    """상품기본조회; real only."""
    found = _found(call)
    fields: Json = {
        "pdno": f"00000A{found.symbol}"[-12:],
        "prdt_type_cd": "300",
        "prdt_name": found.name,
        "prdt_name120": found.name,
        "prdt_abrv_name": found.name,
        "prdt_eng_name": found.symbol,
        "prdt_eng_name120": found.symbol,
        "prdt_eng_abrv_name": found.symbol,
        "std_pdno": isin(found),
        "shtn_pdno": found.symbol,
        "prdt_sale_stat_cd": "",
        "prdt_risk_grad_cd": "",
        "prdt_clsf_cd": "",
        "prdt_clsf_name": "",
        "sale_strt_dt": "",
        "sale_end_dt": "",
        "wrap_asst_type_cd": "06",
        "ivst_prdt_type_cd": "0301",
        "ivst_prdt_type_cd_name": "국내주식",
        "frst_erlm_dt": "20000104",
    }
    return _answer(fields)


def holidays(call: Call) -> Answer:
    """국내휴장일조회: 24 days a page from BASS_DT on; real only. It ends with the last known day."""
    start = call.day("BASS_DT")
    last = call.text("CTX_AREA_NK")
    if call.next_page and last.isdigit() and len(last) == 8:
        start = date(int(last[:4]), int(last[4:6]), int(last[6:])) + timedelta(days=1)
    rows: list[Json] = []
    day = start
    while len(rows) < _HOLIDAY_ROWS and FIRST_KNOWN <= day <= LAST_KNOWN:
        opened = call.world.market.is_trading_day(day)
        year_end = day.month == 12 and day.day >= 29 and day.weekday() < 5
        rows.append(
            {
                "bass_dt": f"{day:%Y%m%d}",
                "wday_dvsn_cd": f"{day.isoweekday() % 7 + 1:02d}",
                "bzdy_yn": "Y" if opened or year_end else "N",
                "tr_day_yn": "Y",
                "opnd_yn": "Y" if opened else "N",
                "sttl_day_yn": "Y" if opened else "N",
            }
        )
        day += timedelta(days=1)
    blocks: Json = {
        "ctx_area_nk": pad(str(rows[-1]["bass_dt"]) if rows else "", 20),
        "ctx_area_fk": pad(call.text("BASS_DT"), 20),
        "output": rows,
    }
    if day <= LAST_KNOWN and rows:
        text = "조회가 계속됩니다..다음버튼을 Click 하십시오."
        return Answer(blocks, "KIOK0500", pad_bytes(text), "F" if not call.next_page else "M")
    return Answer(blocks, "KIOK0510", pad_bytes("조회가 완료되었습니다"), "D")
