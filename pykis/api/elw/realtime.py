# Generated from catalog/endpoints/elw/realtime.toml by tools/generate.py; do not edit.
"""국내주식 > 실시간시세: 0 endpoints, 3 feeds."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from ...endpoint import Api, Feed, LiveFeed
from ...record import Frame, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "ELW_ASKING_PRICE",
    "ELW_CCNL",
    "ELW_EXP_CCNL",
    "ElwAskingPriceFrame",
    "ElwCcnlFrame",
    "ElwExpCcnlFrame",
    "Realtime",
]


class ElwAskingPriceFrame(
    Frame,
    layout=(
        "mksc_shrn_iscd",
        "bsop_hour",
        "hour_cls_code",
        "askp1",
        "askp2",
        "askp3",
        "askp4",
        "askp5",
        "askp6",
        "askp7",
        "askp8",
        "askp9",
        "askp10",
        "bidp1",
        "bidp2",
        "bidp3",
        "bidp4",
        "bidp5",
        "bidp6",
        "bidp7",
        "bidp8",
        "bidp9",
        "bidp10",
        "askp_rsqn1",
        "askp_rsqn2",
        "askp_rsqn3",
        "askp_rsqn4",
        "askp_rsqn5",
        "askp_rsqn6",
        "askp_rsqn7",
        "askp_rsqn8",
        "askp_rsqn9",
        "askp_rsqn10",
        "bidp_rsqn1",
        "bidp_rsqn2",
        "bidp_rsqn3",
        "bidp_rsqn4",
        "bidp_rsqn5",
        "bidp_rsqn6",
        "bidp_rsqn7",
        "bidp_rsqn8",
        "bidp_rsqn9",
        "bidp_rsqn10",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "antc_cnpr",
        "antc_cnqn",
        "antc_cntg_vrss_sign",
        "antc_cntg_vrss",
        "antc_cntg_prdy_ctrt",
        "lp_askp_rsqn1",
        "lp_askp_rsqn2",
        "lp_askp_rsqn3",
        "lp_bidp_rsqn4",
        "lp_askp_rsqn4",
        "lp_bidp_rsqn5",
        "lp_askp_rsqn5",
        "lp_bidp_rsqn6",
        "lp_askp_rsqn6",
        "lp_bidp_rsqn7",
        "lp_askp_rsqn7",
        "lp_askp_rsqn8",
        "lp_bidp_rsqn8",
        "lp_askp_rsqn9",
        "lp_bidp_rsqn9",
        "lp_askp_rsqn10",
        "lp_bidp_rsqn10",
        "lp_bidp_rsqn1",
        "lp_total_askp_rsqn",
        "lp_bidp_rsqn2",
        "lp_total_bidp_rsqn",
        "lp_bidp_rsqn3",
        "antc_vol",
    ),
):
    """ELW 실시간호가 (H0EWASP0)."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    hour_cls_code: str = text("hour_cls_code")
    """시간구분코드"""
    askp1: Decimal | None = opt_dec("askp1")
    """매도호가1"""
    askp2: Decimal | None = opt_dec("askp2")
    """매도호가2"""
    askp3: Decimal | None = opt_dec("askp3")
    """매도호가3"""
    askp4: Decimal | None = opt_dec("askp4")
    """매도호가4"""
    askp5: Decimal | None = opt_dec("askp5")
    """매도호가5"""
    askp6: Decimal | None = opt_dec("askp6")
    """매도호가6"""
    askp7: Decimal | None = opt_dec("askp7")
    """매도호가7"""
    askp8: Decimal | None = opt_dec("askp8")
    """매도호가8"""
    askp9: Decimal | None = opt_dec("askp9")
    """매도호가9"""
    askp10: Decimal | None = opt_dec("askp10")
    """매도호가10"""
    bidp1: Decimal | None = opt_dec("bidp1")
    """매수호가1"""
    bidp2: Decimal | None = opt_dec("bidp2")
    """매수호가2"""
    bidp3: Decimal | None = opt_dec("bidp3")
    """매수호가3"""
    bidp4: Decimal | None = opt_dec("bidp4")
    """매수호가4"""
    bidp5: Decimal | None = opt_dec("bidp5")
    """매수호가5"""
    bidp6: Decimal | None = opt_dec("bidp6")
    """매수호가6"""
    bidp7: Decimal | None = opt_dec("bidp7")
    """매수호가7"""
    bidp8: Decimal | None = opt_dec("bidp8")
    """매수호가8"""
    bidp9: Decimal | None = opt_dec("bidp9")
    """매수호가9"""
    bidp10: Decimal | None = opt_dec("bidp10")
    """매수호가10"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가잔량1"""
    askp_rsqn2: int | None = opt_num("askp_rsqn2")
    """매도호가잔량2"""
    askp_rsqn3: int | None = opt_num("askp_rsqn3")
    """매도호가잔량3"""
    askp_rsqn4: int | None = opt_num("askp_rsqn4")
    """매도호가잔량4"""
    askp_rsqn5: int | None = opt_num("askp_rsqn5")
    """매도호가잔량5"""
    askp_rsqn6: int | None = opt_num("askp_rsqn6")
    """매도호가잔량6"""
    askp_rsqn7: int | None = opt_num("askp_rsqn7")
    """매도호가잔량7"""
    askp_rsqn8: int | None = opt_num("askp_rsqn8")
    """매도호가잔량8"""
    askp_rsqn9: int | None = opt_num("askp_rsqn9")
    """매도호가잔량9"""
    askp_rsqn10: int | None = opt_num("askp_rsqn10")
    """매도호가잔량10"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가잔량1"""
    bidp_rsqn2: int | None = opt_num("bidp_rsqn2")
    """매수호가잔량2"""
    bidp_rsqn3: int | None = opt_num("bidp_rsqn3")
    """매수호가잔량3"""
    bidp_rsqn4: int | None = opt_num("bidp_rsqn4")
    """매수호가잔량4"""
    bidp_rsqn5: int | None = opt_num("bidp_rsqn5")
    """매수호가잔량5"""
    bidp_rsqn6: int | None = opt_num("bidp_rsqn6")
    """매수호가잔량6"""
    bidp_rsqn7: int | None = opt_num("bidp_rsqn7")
    """매수호가잔량7"""
    bidp_rsqn8: int | None = opt_num("bidp_rsqn8")
    """매수호가잔량8"""
    bidp_rsqn9: int | None = opt_num("bidp_rsqn9")
    """매수호가잔량9"""
    bidp_rsqn10: int | None = opt_num("bidp_rsqn10")
    """매수호가잔량10"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    antc_cnpr: Decimal | None = opt_dec("antc_cnpr")
    """예상체결가"""
    antc_cnqn: int | None = opt_num("antc_cnqn")
    """예상체결량"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """예상체결대비부호"""
    antc_cntg_vrss: Decimal | None = opt_dec("antc_cntg_vrss")
    """예상체결대비"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """예상체결전일대비율"""
    lp_askp_rsqn1: int | None = opt_num("lp_askp_rsqn1")
    """LP매도호가잔량1"""
    lp_askp_rsqn2: int | None = opt_num("lp_askp_rsqn2")
    """LP매도호가잔량2"""
    lp_askp_rsqn3: int | None = opt_num("lp_askp_rsqn3")
    """LP매도호가잔량3"""
    lp_bidp_rsqn4: int | None = opt_num("lp_bidp_rsqn4")
    """LP매수호가잔량4"""
    lp_askp_rsqn4: int | None = opt_num("lp_askp_rsqn4")
    """LP매도호가잔량4"""
    lp_bidp_rsqn5: int | None = opt_num("lp_bidp_rsqn5")
    """LP매수호가잔량5"""
    lp_askp_rsqn5: int | None = opt_num("lp_askp_rsqn5")
    """LP매도호가잔량5"""
    lp_bidp_rsqn6: int | None = opt_num("lp_bidp_rsqn6")
    """LP매수호가잔량6"""
    lp_askp_rsqn6: int | None = opt_num("lp_askp_rsqn6")
    """LP매도호가잔량6"""
    lp_bidp_rsqn7: int | None = opt_num("lp_bidp_rsqn7")
    """LP매수호가잔량7"""
    lp_askp_rsqn7: int | None = opt_num("lp_askp_rsqn7")
    """LP매도호가잔량7"""
    lp_askp_rsqn8: int | None = opt_num("lp_askp_rsqn8")
    """LP매도호가잔량8"""
    lp_bidp_rsqn8: int | None = opt_num("lp_bidp_rsqn8")
    """LP매수호가잔량8"""
    lp_askp_rsqn9: int | None = opt_num("lp_askp_rsqn9")
    """LP매도호가잔량9"""
    lp_bidp_rsqn9: int | None = opt_num("lp_bidp_rsqn9")
    """LP매수호가잔량9"""
    lp_askp_rsqn10: int | None = opt_num("lp_askp_rsqn10")
    """LP매도호가잔량10"""
    lp_bidp_rsqn10: int | None = opt_num("lp_bidp_rsqn10")
    """LP매수호가잔량10"""
    lp_bidp_rsqn1: int | None = opt_num("lp_bidp_rsqn1")
    """LP매수호가잔량1"""
    lp_total_askp_rsqn: int | None = opt_num("lp_total_askp_rsqn")
    """LP총매도호가잔량"""
    lp_bidp_rsqn2: int | None = opt_num("lp_bidp_rsqn2")
    """LP매수호가잔량2"""
    lp_total_bidp_rsqn: int | None = opt_num("lp_total_bidp_rsqn")
    """LP총매수호가잔량"""
    lp_bidp_rsqn3: int | None = opt_num("lp_bidp_rsqn3")
    """LP매수호가잔량3"""
    antc_vol: int | None = opt_num("antc_vol")
    """예상거래량"""


ELW_ASKING_PRICE = Feed(
    "elw.elw_asking_price",
    "ELW 실시간호가",
    "H0EWASP0",
    None,
    ElwAskingPriceFrame,
)


class ElwCcnlFrame(
    Frame,
    layout=(
        "mksc_shrn_iscd",
        "stck_cntg_hour",
        "stck_prpr",
        "prdy_vrss_sign",
        "prdy_vrss",
        "prdy_ctrt",
        "wghn_avrg_stck_prc",
        "stck_oprc",
        "stck_hgpr",
        "stck_lwpr",
        "askp1",
        "bidp1",
        "cntg_vol",
        "acml_vol",
        "acml_tr_pbmn",
        "seln_cntg_csnu",
        "shnu_cntg_csnu",
        "ntby_cntg_csnu",
        "cttr",
        "seln_cntg_smtn",
        "shnu_cntg_smtn",
        "cntg_cls_code",
        "shnu_rate",
        "prdy_vol_vrss_acml_vol_rate",
        "oprc_hour",
        "oprc_vrss_prpr_sign",
        "oprc_vrss_prpr",
        "hgpr_hour",
        "hgpr_vrss_prpr_sign",
        "hgpr_vrss_prpr",
        "lwpr_hour",
        "lwpr_vrss_prpr_sign",
        "lwpr_vrss_prpr",
        "bsop_date",
        "new_mkop_cls_code",
        "trht_yn",
        "askp_rsqn1",
        "bidp_rsqn1",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "tmvl_val",
        "prit",
        "prmm_val",
        "gear",
        "prls_qryr_rate",
        "invl_val",
        "prmm_rate",
        "cfp",
        "lvrg_val",
        "delta",
        "gama",
        "vega",
        "theta",
        "rho",
        "hts_ints_vltl",
        "hts_thpr",
        "vol_tnrt",
        "prdy_smns_hour_acml_vol",
        "prdy_smns_hour_acml_vol_rate",
        "apprch_rate",
        "lp_hvol",
        "lp_hldn_rate",
        "lp_ntby_qty",
    ),
):
    """ELW 실시간체결가 (H0EWCNT0)."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    wghn_avrg_stck_prc: Decimal | None = opt_dec("wghn_avrg_stck_prc")
    """가중평균주식가격"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """주식시가2"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식최고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식최저가"""
    askp1: Decimal | None = opt_dec("askp1")
    """매도호가1"""
    bidp1: Decimal | None = opt_dec("bidp1")
    """매수호가1"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결거래량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적거래대금"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도체결건수"""
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수체결건수"""
    ntby_cntg_csnu: int | None = opt_num("ntby_cntg_csnu")
    """순매수체결건수"""
    cttr: Decimal | None = opt_dec("cttr")
    """체결강도"""
    seln_cntg_smtn: int | None = opt_num("seln_cntg_smtn")
    """총매도수량"""
    shnu_cntg_smtn: int | None = opt_num("shnu_cntg_smtn")
    """총매수수량"""
    cntg_cls_code: str = text("cntg_cls_code")
    """체결구분코드"""
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수2비율"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일거래량대비등락율"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2대비현재가부호"""
    oprc_vrss_prpr: Decimal | None = opt_dec("oprc_vrss_prpr")
    """시가2대비현재가"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """최고가대비현재가부호"""
    hgpr_vrss_prpr: Decimal | None = opt_dec("hgpr_vrss_prpr")
    """최고가대비현재가"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """최저가대비현재가부호"""
    lwpr_vrss_prpr: Decimal | None = opt_dec("lwpr_vrss_prpr")
    """최저가대비현재가"""
    bsop_date: date | None = opt_day("bsop_date")
    """기준일자"""
    new_mkop_cls_code: str = text("new_mkop_cls_code")
    """신규시장분류코드"""
    trht_yn: str = text("trht_yn")
    """거래정지여부"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가잔량1"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가잔량1"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치값"""
    prit: Decimal | None = opt_dec("prit")
    """패리티"""
    prmm_val: Decimal | None = opt_dec("prmm_val")
    """프리미엄값"""
    gear: Decimal | None = opt_dec("gear")
    """기어링"""
    prls_qryr_rate: Decimal | None = opt_dec("prls_qryr_rate")
    """손익분기비율"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치값"""
    prmm_rate: Decimal | None = opt_dec("prmm_rate")
    """프리미엄비율"""
    cfp: Decimal | None = opt_dec("cfp")
    """자본지지점"""
    lvrg_val: Decimal | None = opt_dec("lvrg_val")
    """레버리지값"""
    delta: Decimal | None = opt_dec("delta")
    """델타"""
    gama: Decimal | None = opt_dec("gama")
    """감마"""
    vega: Decimal | None = opt_dec("vega")
    """베가"""
    theta: Decimal | None = opt_dec("theta")
    """세타"""
    rho: Decimal | None = opt_dec("rho")
    """로우"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS내재변동성"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS이론가"""
    vol_tnrt: Decimal | None = opt_dec("vol_tnrt")
    """거래량회전율"""
    prdy_smns_hour_acml_vol: int | None = opt_num("prdy_smns_hour_acml_vol")
    """전일동시간누적거래량"""
    prdy_smns_hour_acml_vol_rate: Decimal | None = opt_dec("prdy_smns_hour_acml_vol_rate")
    """전일동시간누적거래량비율"""
    apprch_rate: Decimal | None = opt_dec("apprch_rate")
    """접근도"""
    lp_hvol: int | None = opt_num("lp_hvol")
    """LP보유량"""
    lp_hldn_rate: Decimal | None = opt_dec("lp_hldn_rate")
    """LP보유비율"""
    lp_ntby_qty: int | None = opt_num("lp_ntby_qty")
    """LP순매도량"""


ELW_CCNL = Feed(
    "elw.elw_ccnl",
    "ELW 실시간체결가",
    "H0EWCNT0",
    None,
    ElwCcnlFrame,
)


class ElwExpCcnlFrame(
    Frame,
    layout=(
        "mksc_shrn_iscd",
        "stck_cntg_hour",
        "stck_prpr",
        "prdy_vrss_sign",
        "prdy_vrss",
        "prdy_ctrt",
        "wghn_avrg_stck_prc",
        "stck_oprc",
        "stck_hgpr",
        "stck_lwpr",
        "askp1",
        "bidp1",
        "cntg_vol",
        "acml_vol",
        "acml_tr_pbmn",
        "seln_cntg_csnu",
        "shnu_cntg_csnu",
        "ntby_cntg_csnu",
        "cttr",
        "seln_cntg_smtn",
        "shnu_cntg_smtn",
        "cntg_cls_code",
        "shnu_rate",
        "prdy_vol_vrss_acml_vol_rate",
        "oprc_hour",
        "oprc_vrss_prpr_sign",
        "oprc_vrss_prpr",
        "hgpr_hour",
        "hgpr_vrss_prpr_sign",
        "hgpr_vrss_prpr",
        "lwpr_hour",
        "lwpr_vrss_prpr_sign",
        "lwpr_vrss_prpr",
        "bsop_date",
        "new_mkop_cls_code",
        "trht_yn",
        "askp_rsqn1",
        "bidp_rsqn1",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "tmvl_val",
        "prit",
        "prmm_val",
        "gear",
        "prls_qryr_rate",
        "invl_val",
        "prmm_rate",
        "cfp",
        "lvrg_val",
        "delta",
        "gama",
        "vega",
        "theta",
        "rho",
        "hts_ints_vltl",
        "hts_thpr",
        "vol_tnrt",
        "lp_hvol",
        "lp_hldn_rate",
    ),
):
    """ELW 실시간예상체결 (H0EWANC0)."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    wghn_avrg_stck_prc: Decimal | None = opt_dec("wghn_avrg_stck_prc")
    """가중평균주식가격"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """주식시가2"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식최고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식최저가"""
    askp1: Decimal | None = opt_dec("askp1")
    """매도호가1"""
    bidp1: Decimal | None = opt_dec("bidp1")
    """매수호가1"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결거래량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적거래대금"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도체결건수"""
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수체결건수"""
    ntby_cntg_csnu: int | None = opt_num("ntby_cntg_csnu")
    """순매수체결건수"""
    cttr: Decimal | None = opt_dec("cttr")
    """체결강도"""
    seln_cntg_smtn: int | None = opt_num("seln_cntg_smtn")
    """총매도수량"""
    shnu_cntg_smtn: int | None = opt_num("shnu_cntg_smtn")
    """총매수수량"""
    cntg_cls_code: str = text("cntg_cls_code")
    """체결구분코드"""
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수2비율"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일거래량대비등락율"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2대비현재가부호"""
    oprc_vrss_prpr: Decimal | None = opt_dec("oprc_vrss_prpr")
    """시가2대비현재가"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """최고가대비현재가부호"""
    hgpr_vrss_prpr: Decimal | None = opt_dec("hgpr_vrss_prpr")
    """최고가대비현재가"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """최저가대비현재가부호"""
    lwpr_vrss_prpr: Decimal | None = opt_dec("lwpr_vrss_prpr")
    """최저가대비현재가"""
    bsop_date: date | None = opt_day("bsop_date")
    """영업일자"""
    new_mkop_cls_code: str = text("new_mkop_cls_code")
    """신장운영구분코드"""
    trht_yn: str = text("trht_yn")
    """거래정지여부"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가잔량1"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가잔량1"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치값"""
    prit: Decimal | None = opt_dec("prit")
    """패리티"""
    prmm_val: Decimal | None = opt_dec("prmm_val")
    """프리미엄값"""
    gear: Decimal | None = opt_dec("gear")
    """기어링"""
    prls_qryr_rate: Decimal | None = opt_dec("prls_qryr_rate")
    """손익분기비율"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치값"""
    prmm_rate: Decimal | None = opt_dec("prmm_rate")
    """프리미엄비율"""
    cfp: Decimal | None = opt_dec("cfp")
    """자본지지점"""
    lvrg_val: Decimal | None = opt_dec("lvrg_val")
    """레버리지값"""
    delta: Decimal | None = opt_dec("delta")
    """델타"""
    gama: Decimal | None = opt_dec("gama")
    """감마"""
    vega: Decimal | None = opt_dec("vega")
    """베가"""
    theta: Decimal | None = opt_dec("theta")
    """세타"""
    rho: Decimal | None = opt_dec("rho")
    """로우"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS내재변동성"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS이론가"""
    vol_tnrt: Decimal | None = opt_dec("vol_tnrt")
    """거래량회전율"""
    lp_hvol: int | None = opt_num("lp_hvol")
    """LP보유량"""
    lp_hldn_rate: Decimal | None = opt_dec("lp_hldn_rate")
    """LP보유비율"""


ELW_EXP_CCNL = Feed(
    "elw.elw_exp_ccnl",
    "ELW 실시간예상체결",
    "H0EWANC0",
    None,
    ElwExpCcnlFrame,
)


class Realtime(Api):
    """국내주식 > 실시간시세."""

    @property
    def elw_asking_price(self) -> LiveFeed[ElwAskingPriceFrame]:
        """ELW 실시간호가 (H0EWASP0; not on paper trading).

        Its key is the symbol (종목코드. 빈 문자열일 수 없습니다.).
        """
        return LiveFeed(self._caller, ELW_ASKING_PRICE)

    @property
    def elw_ccnl(self) -> LiveFeed[ElwCcnlFrame]:
        """ELW 실시간체결가 (H0EWCNT0; not on paper trading).

        Its key is the symbol (종목코드를 입력합니다. 빈 문자열이 아니어야 합니다.).
        """
        return LiveFeed(self._caller, ELW_CCNL)

    @property
    def elw_exp_ccnl(self) -> LiveFeed[ElwExpCcnlFrame]:
        """ELW 실시간예상체결 (H0EWANC0; not on paper trading).

        Its key is the symbol (종목코드. 빈 문자열일 수 없습니다.).
        """
        return LiveFeed(self._caller, ELW_EXP_CCNL)
