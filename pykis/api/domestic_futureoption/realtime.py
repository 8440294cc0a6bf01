# Generated from catalog/endpoints/domestic_futureoption/realtime.toml by tools/generate.py; do not edit.
"""국내선물옵션 > 실시간시세: 0 endpoints, 20 feeds."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

from ...endpoint import Api, Feed, LiveFeed
from ...record import Frame, opt_dec, opt_hms, opt_num, text

__all__ = [
    "COMMODITY_FUTURES_REALTIME_CONCLUSION",
    "COMMODITY_FUTURES_REALTIME_QUOTE",
    "FUOPT_CCNL_NOTICE",
    "FUTURES_EXP_CCNL",
    "INDEX_FUTURES_REALTIME_CONCLUSION",
    "INDEX_FUTURES_REALTIME_QUOTE",
    "INDEX_OPTION_REALTIME_CONCLUSION",
    "INDEX_OPTION_REALTIME_QUOTE",
    "KRX_NGT_FUTURES_ASKING_PRICE",
    "KRX_NGT_FUTURES_CCNL",
    "KRX_NGT_FUTURES_CCNL_NOTICE",
    "KRX_NGT_OPTION_ASKING_PRICE",
    "KRX_NGT_OPTION_CCNL",
    "KRX_NGT_OPTION_EXP_CCNL",
    "KRX_NGT_OPTION_NOTICE",
    "OPTION_EXP_CCNL",
    "STOCK_FUTURES_REALTIME_CONCLUSION",
    "STOCK_FUTURES_REALTIME_QUOTE",
    "STOCK_OPTION_ASKING_PRICE",
    "STOCK_OPTION_CCNL",
    "CommodityFuturesRealtimeConclusionFrame",
    "CommodityFuturesRealtimeQuoteFrame",
    "FuoptCcnlNoticeFrame",
    "FuturesExpCcnlFrame",
    "IndexFuturesRealtimeConclusionFrame",
    "IndexFuturesRealtimeQuoteFrame",
    "IndexOptionRealtimeConclusionFrame",
    "IndexOptionRealtimeQuoteFrame",
    "KrxNgtFuturesAskingPriceFrame",
    "KrxNgtFuturesCcnlFrame",
    "KrxNgtFuturesCcnlNoticeFrame",
    "KrxNgtOptionAskingPriceFrame",
    "KrxNgtOptionCcnlFrame",
    "KrxNgtOptionExpCcnlFrame",
    "KrxNgtOptionNoticeFrame",
    "OptionExpCcnlFrame",
    "Realtime",
    "StockFuturesRealtimeConclusionFrame",
    "StockFuturesRealtimeQuoteFrame",
    "StockOptionAskingPriceFrame",
    "StockOptionCcnlFrame",
]


class CommodityFuturesRealtimeConclusionFrame(
    Frame,
    layout=(
        "futs_shrn_iscd",
        "bsop_hour",
        "futs_prdy_vrss",
        "prdy_vrss_sign",
        "futs_prdy_ctrt",
        "futs_prpr",
        "futs_oprc",
        "futs_hgpr",
        "futs_lwpr",
        "last_cnqn",
        "acml_vol",
        "acml_tr_pbmn",
        "hts_thpr",
        "mrkt_basis",
        "dprt",
        "nmsc_fctn_stpl_prc",
        "fmsc_fctn_stpl_prc",
        "spead_prc",
        "hts_otst_stpl_qty",
        "otst_stpl_qty_icdc",
        "oprc_hour",
        "oprc_vrss_prpr_sign",
        "oprc_vrss_nmix_prpr",
        "hgpr_hour",
        "hgpr_vrss_prpr_sign",
        "hgpr_vrss_nmix_prpr",
        "lwpr_hour",
        "lwpr_vrss_prpr_sign",
        "lwpr_vrss_nmix_prpr",
        "shnu_rate",
        "cttr",
        "esdg",
        "otst_stpl_rgbf_qty_icdc",
        "thpr_basis",
        "futs_askp1",
        "futs_bidp1",
        "askp_rsqn1",
        "bidp_rsqn1",
        "seln_cntg_csnu",
        "shnu_cntg_csnu",
        "ntby_cntg_csnu",
        "seln_cntg_smtn",
        "shnu_cntg_smtn",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "prdy_vol_vrss_acml_vol_rate",
        "dscs_bltr_acml_qty",
        "dynm_mxpr",
        "dynm_llam",
        "dynm_prc_limt_yn",
    ),
):
    """상품선물 실시간체결가 (H0CFCNT0)."""

    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물 단축 종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    futs_prdy_vrss: Decimal | None = opt_dec("futs_prdy_vrss")
    """선물 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    futs_prdy_ctrt: Decimal | None = opt_dec("futs_prdy_ctrt")
    """선물 전일 대비율"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """선물 현재가"""
    futs_oprc: Decimal | None = opt_dec("futs_oprc")
    """선물 시가2"""
    futs_hgpr: Decimal | None = opt_dec("futs_hgpr")
    """선물 최고가"""
    futs_lwpr: Decimal | None = opt_dec("futs_lwpr")
    """선물 최저가"""
    last_cnqn: int | None = opt_num("last_cnqn")
    """최종 거래량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    mrkt_basis: Decimal | None = opt_dec("mrkt_basis")
    """시장 베이시스"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    nmsc_fctn_stpl_prc: Decimal | None = opt_dec("nmsc_fctn_stpl_prc")
    """근월물 약정가"""
    fmsc_fctn_stpl_prc: Decimal | None = opt_dec("fmsc_fctn_stpl_prc")
    """원월물 약정가"""
    spead_prc: Decimal | None = opt_dec("spead_prc")
    """스프레드1"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS 미결제 약정 수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제 약정 수량 증감"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가 시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2 대비 현재가 부호"""
    oprc_vrss_nmix_prpr: Decimal | None = opt_dec("oprc_vrss_nmix_prpr")
    """시가 대비 지수 현재가"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가 시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """최고가 대비 현재가 부호"""
    hgpr_vrss_nmix_prpr: Decimal | None = opt_dec("hgpr_vrss_nmix_prpr")
    """최고가 대비 지수 현재가"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가 시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """최저가 대비 현재가 부호"""
    lwpr_vrss_nmix_prpr: Decimal | None = opt_dec("lwpr_vrss_nmix_prpr")
    """최저가 대비 지수 현재가"""
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수2 비율"""
    cttr: Decimal | None = opt_dec("cttr")
    """체결강도"""
    esdg: Decimal | None = opt_dec("esdg")
    """괴리도"""
    otst_stpl_rgbf_qty_icdc: int | None = opt_num("otst_stpl_rgbf_qty_icdc")
    """미결제 약정 직전 수량 증감"""
    thpr_basis: Decimal | None = opt_dec("thpr_basis")
    """이론 베이시스"""
    futs_askp1: Decimal | None = opt_dec("futs_askp1")
    """선물 매도호가1"""
    futs_bidp1: Decimal | None = opt_dec("futs_bidp1")
    """선물 매수호가1"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도 체결 건수"""
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수 체결 건수"""
    ntby_cntg_csnu: int | None = opt_num("ntby_cntg_csnu")
    """순매수 체결 건수"""
    seln_cntg_smtn: int | None = opt_num("seln_cntg_smtn")
    """총 매도 수량"""
    shnu_cntg_smtn: int | None = opt_num("shnu_cntg_smtn")
    """총 매수 수량"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일 거래량 대비 등락율"""
    dscs_bltr_acml_qty: int | None = opt_num("dscs_bltr_acml_qty")
    """협의 대량 거래량"""
    dynm_mxpr: Decimal | None = opt_dec("dynm_mxpr")
    """실시간상한가"""
    dynm_llam: Decimal | None = opt_dec("dynm_llam")
    """실시간하한가"""
    dynm_prc_limt_yn: str = text("dynm_prc_limt_yn")
    """실시간가격제한구분"""


COMMODITY_FUTURES_REALTIME_CONCLUSION = Feed(
    "domestic_futureoption.commodity_futures_realtime_conclusion",
    "상품선물 실시간체결가",
    "H0CFCNT0",
    None,
    CommodityFuturesRealtimeConclusionFrame,
)


class CommodityFuturesRealtimeQuoteFrame(
    Frame,
    layout=(
        "futs_shrn_iscd",
        "bsop_hour",
        "futs_askp1",
        "futs_askp2",
        "futs_askp3",
        "futs_askp4",
        "futs_askp5",
        "futs_bidp1",
        "futs_bidp2",
        "futs_bidp3",
        "futs_bidp4",
        "futs_bidp5",
        "askp_csnu1",
        "askp_csnu2",
        "askp_csnu3",
        "askp_csnu4",
        "askp_csnu5",
        "bidp_csnu1",
        "bidp_csnu2",
        "bidp_csnu3",
        "bidp_csnu4",
        "bidp_csnu5",
        "askp_rsqn1",
        "askp_rsqn2",
        "askp_rsqn3",
        "askp_rsqn4",
        "askp_rsqn5",
        "bidp_rsqn1",
        "bidp_rsqn2",
        "bidp_rsqn3",
        "bidp_rsqn4",
        "bidp_rsqn5",
        "total_askp_csnu",
        "total_bidp_csnu",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "total_askp_rsqn_icdc",
        "total_bidp_rsqn_icdc",
    ),
):
    """상품선물 실시간호가 (H0CFASP0)."""

    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물 단축 종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    futs_askp1: Decimal | None = opt_dec("futs_askp1")
    """선물 매도호가1"""
    futs_askp2: Decimal | None = opt_dec("futs_askp2")
    """선물 매도호가2"""
    futs_askp3: Decimal | None = opt_dec("futs_askp3")
    """선물 매도호가3"""
    futs_askp4: Decimal | None = opt_dec("futs_askp4")
    """선물 매도호가4"""
    futs_askp5: Decimal | None = opt_dec("futs_askp5")
    """선물 매도호가5"""
    futs_bidp1: Decimal | None = opt_dec("futs_bidp1")
    """선물 매수호가1"""
    futs_bidp2: Decimal | None = opt_dec("futs_bidp2")
    """선물 매수호가2"""
    futs_bidp3: Decimal | None = opt_dec("futs_bidp3")
    """선물 매수호가3"""
    futs_bidp4: Decimal | None = opt_dec("futs_bidp4")
    """선물 매수호가4"""
    futs_bidp5: Decimal | None = opt_dec("futs_bidp5")
    """선물 매수호가5"""
    askp_csnu1: int | None = opt_num("askp_csnu1")
    """매도호가 건수1"""
    askp_csnu2: int | None = opt_num("askp_csnu2")
    """매도호가 건수2"""
    askp_csnu3: int | None = opt_num("askp_csnu3")
    """매도호가 건수3"""
    askp_csnu4: int | None = opt_num("askp_csnu4")
    """매도호가 건수4"""
    askp_csnu5: int | None = opt_num("askp_csnu5")
    """매도호가 건수5"""
    bidp_csnu1: int | None = opt_num("bidp_csnu1")
    """매수호가 건수1"""
    bidp_csnu2: int | None = opt_num("bidp_csnu2")
    """매수호가 건수2"""
    bidp_csnu3: int | None = opt_num("bidp_csnu3")
    """매수호가 건수3"""
    bidp_csnu4: int | None = opt_num("bidp_csnu4")
    """매수호가 건수4"""
    bidp_csnu5: int | None = opt_num("bidp_csnu5")
    """매수호가 건수5"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1"""
    askp_rsqn2: int | None = opt_num("askp_rsqn2")
    """매도호가 잔량2"""
    askp_rsqn3: int | None = opt_num("askp_rsqn3")
    """매도호가 잔량3"""
    askp_rsqn4: int | None = opt_num("askp_rsqn4")
    """매도호가 잔량4"""
    askp_rsqn5: int | None = opt_num("askp_rsqn5")
    """매도호가 잔량5"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1"""
    bidp_rsqn2: int | None = opt_num("bidp_rsqn2")
    """매수호가 잔량2"""
    bidp_rsqn3: int | None = opt_num("bidp_rsqn3")
    """매수호가 잔량3"""
    bidp_rsqn4: int | None = opt_num("bidp_rsqn4")
    """매수호가 잔량4"""
    bidp_rsqn5: int | None = opt_num("bidp_rsqn5")
    """매수호가 잔량5"""
    total_askp_csnu: int | None = opt_num("total_askp_csnu")
    """총 매도호가 건수"""
    total_bidp_csnu: int | None = opt_num("total_bidp_csnu")
    """총 매수호가 건수"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    total_askp_rsqn_icdc: int | None = opt_num("total_askp_rsqn_icdc")
    """총 매도호가 잔량 증감"""
    total_bidp_rsqn_icdc: int | None = opt_num("total_bidp_rsqn_icdc")
    """총 매수호가 잔량 증감"""


COMMODITY_FUTURES_REALTIME_QUOTE = Feed(
    "domestic_futureoption.commodity_futures_realtime_quote",
    "상품선물 실시간호가",
    "H0CFASP0",
    None,
    CommodityFuturesRealtimeQuoteFrame,
)


class FuoptCcnlNoticeFrame(
    Frame,
    layout=(
        "cust_id",
        "acnt_no",
        "oder_no",
        "ooder_no",
        "seln_byov_cls",
        "rctf_cls",
        "oder_kind2",
        "stck_shrn_iscd",
        "cntg_qty",
        "cntg_unpr",
        "stck_cntg_hour",
        "rfus_yn",
        "cntg_yn",
        "acpt_yn",
        "brnc_no",
        "oder_qty",
        "acnt_name",
        "cntg_isnm",
        "oder_cond",
        "ord_grp",
        "ord_grpseq",
        "order_prc",
    ),
):
    """선물옵션 실시간체결통보 (H0IFCNI0)."""

    droppable = False

    cust_id: str = text("cust_id")
    """고객 ID"""
    acnt_no: str = text("acnt_no")
    """계좌번호"""
    oder_no: str = text("oder_no")
    """주문번호"""
    ooder_no: str = text("ooder_no")
    """원주문번호"""
    seln_byov_cls: str = text("seln_byov_cls")
    """매도매수구분"""
    rctf_cls: str = text("rctf_cls")
    """정정구분"""
    oder_kind2: str = text("oder_kind2")
    """주문종류2"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    cntg_qty: int | None = opt_num("cntg_qty")
    """체결 수량"""
    cntg_unpr: Decimal | None = opt_dec("cntg_unpr")
    """체결단가"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    rfus_yn: str = text("rfus_yn")
    """거부여부"""
    cntg_yn: str = text("cntg_yn")
    """체결여부"""
    acpt_yn: str = text("acpt_yn")
    """접수여부"""
    brnc_no: str = text("brnc_no")
    """지점번호"""
    oder_qty: int | None = opt_num("oder_qty")
    """주문수량"""
    acnt_name: str = text("acnt_name")
    """계좌명"""
    cntg_isnm: str = text("cntg_isnm")
    """체결종목명"""
    oder_cond: str = text("oder_cond")
    """주문조건"""
    ord_grp: str = text("ord_grp")
    """주문그룹ID"""
    ord_grpseq: str = text("ord_grpseq")
    """주문그룹SEQ"""
    order_prc: Decimal | None = opt_dec("order_prc")
    """주문가격"""


FUOPT_CCNL_NOTICE = Feed(
    "domestic_futureoption.fuopt_ccnl_notice",
    "선물옵션 실시간체결통보",
    "H0IFCNI0",
    "H0IFCNI9",
    FuoptCcnlNoticeFrame,
    key="hts_id",
    encrypted=True,
)


class FuturesExpCcnlFrame(
    Frame,
    layout=(
        "futs_shrn_iscd",
        "bsop_hour",
        "antc_cnpr",
        "antc_cntg_vrss",
        "antc_cntg_vrss_sign",
        "antc_cntg_prdy_ctrt",
        "antc_mkop_cls_code",
        "antc_cnqn",
    ),
):
    """주식선물 실시간예상체결 (H0ZFANC0)."""

    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물단축종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    antc_cnpr: Decimal | None = opt_dec("antc_cnpr")
    """예상체결가"""
    antc_cntg_vrss: Decimal | None = opt_dec("antc_cntg_vrss")
    """예상체결대비"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """예상체결대비부호"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """예상체결전일대비율"""
    antc_mkop_cls_code: str = text("antc_mkop_cls_code")
    """예상장운영구분코드"""
    antc_cnqn: int | None = opt_num("antc_cnqn")
    """예상체결수량"""


FUTURES_EXP_CCNL = Feed(
    "domestic_futureoption.futures_exp_ccnl",
    "주식선물 실시간예상체결",
    "H0ZFANC0",
    None,
    FuturesExpCcnlFrame,
)


class IndexFuturesRealtimeConclusionFrame(
    Frame,
    layout=(
        "futs_shrn_iscd",
        "bsop_hour",
        "futs_prdy_vrss",
        "prdy_vrss_sign",
        "futs_prdy_ctrt",
        "futs_prpr",
        "futs_oprc",
        "futs_hgpr",
        "futs_lwpr",
        "last_cnqn",
        "acml_vol",
        "acml_tr_pbmn",
        "hts_thpr",
        "mrkt_basis",
        "dprt",
        "nmsc_fctn_stpl_prc",
        "fmsc_fctn_stpl_prc",
        "spead_prc",
        "hts_otst_stpl_qty",
        "otst_stpl_qty_icdc",
        "oprc_hour",
        "oprc_vrss_prpr_sign",
        "oprc_vrss_nmix_prpr",
        "hgpr_hour",
        "hgpr_vrss_prpr_sign",
        "hgpr_vrss_nmix_prpr",
        "lwpr_hour",
        "lwpr_vrss_prpr_sign",
        "lwpr_vrss_nmix_prpr",
        "shnu_rate",
        "cttr",
        "esdg",
        "otst_stpl_rgbf_qty_icdc",
        "thpr_basis",
        "futs_askp1",
        "futs_bidp1",
        "askp_rsqn1",
        "bidp_rsqn1",
        "seln_cntg_csnu",
        "shnu_cntg_csnu",
        "ntby_cntg_csnu",
        "seln_cntg_smtn",
        "shnu_cntg_smtn",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "prdy_vol_vrss_acml_vol_rate",
        "dscs_bltr_acml_qty",
        "dynm_mxpr",
        "dynm_llam",
        "dynm_prc_limt_yn",
    ),
):
    """지수선물 실시간체결가 (H0IFCNT0)."""

    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물 단축 종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    futs_prdy_vrss: Decimal | None = opt_dec("futs_prdy_vrss")
    """선물 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    futs_prdy_ctrt: Decimal | None = opt_dec("futs_prdy_ctrt")
    """선물 전일 대비율"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """선물 현재가"""
    futs_oprc: Decimal | None = opt_dec("futs_oprc")
    """선물 시가2"""
    futs_hgpr: Decimal | None = opt_dec("futs_hgpr")
    """선물 최고가"""
    futs_lwpr: Decimal | None = opt_dec("futs_lwpr")
    """선물 최저가"""
    last_cnqn: int | None = opt_num("last_cnqn")
    """최종 거래량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    mrkt_basis: Decimal | None = opt_dec("mrkt_basis")
    """시장 베이시스"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    nmsc_fctn_stpl_prc: Decimal | None = opt_dec("nmsc_fctn_stpl_prc")
    """근월물 약정가"""
    fmsc_fctn_stpl_prc: Decimal | None = opt_dec("fmsc_fctn_stpl_prc")
    """원월물 약정가"""
    spead_prc: Decimal | None = opt_dec("spead_prc")
    """스프레드1"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS 미결제 약정 수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제 약정 수량 증감"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가 시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2 대비 현재가 부호"""
    oprc_vrss_nmix_prpr: Decimal | None = opt_dec("oprc_vrss_nmix_prpr")
    """시가 대비 지수 현재가"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가 시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """최고가 대비 현재가 부호"""
    hgpr_vrss_nmix_prpr: Decimal | None = opt_dec("hgpr_vrss_nmix_prpr")
    """최고가 대비 지수 현재가"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가 시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """최저가 대비 현재가 부호"""
    lwpr_vrss_nmix_prpr: Decimal | None = opt_dec("lwpr_vrss_nmix_prpr")
    """최저가 대비 지수 현재가"""
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수2 비율"""
    cttr: Decimal | None = opt_dec("cttr")
    """체결강도"""
    esdg: Decimal | None = opt_dec("esdg")
    """괴리도"""
    otst_stpl_rgbf_qty_icdc: int | None = opt_num("otst_stpl_rgbf_qty_icdc")
    """미결제 약정 직전 수량 증감"""
    thpr_basis: Decimal | None = opt_dec("thpr_basis")
    """이론 베이시스"""
    futs_askp1: Decimal | None = opt_dec("futs_askp1")
    """선물 매도호가1"""
    futs_bidp1: Decimal | None = opt_dec("futs_bidp1")
    """선물 매수호가1"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도 체결 건수"""
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수 체결 건수"""
    ntby_cntg_csnu: int | None = opt_num("ntby_cntg_csnu")
    """순매수 체결 건수"""
    seln_cntg_smtn: int | None = opt_num("seln_cntg_smtn")
    """총 매도 수량"""
    shnu_cntg_smtn: int | None = opt_num("shnu_cntg_smtn")
    """총 매수 수량"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일 거래량 대비 등락율"""
    dscs_bltr_acml_qty: int | None = opt_num("dscs_bltr_acml_qty")
    """협의 대량 거래량"""
    dynm_mxpr: Decimal | None = opt_dec("dynm_mxpr")
    """실시간상한가"""
    dynm_llam: Decimal | None = opt_dec("dynm_llam")
    """실시간하한가"""
    dynm_prc_limt_yn: str = text("dynm_prc_limt_yn")
    """실시간가격제한구분"""


INDEX_FUTURES_REALTIME_CONCLUSION = Feed(
    "domestic_futureoption.index_futures_realtime_conclusion",
    "지수선물 실시간체결가",
    "H0IFCNT0",
    None,
    IndexFuturesRealtimeConclusionFrame,
)


class IndexFuturesRealtimeQuoteFrame(
    Frame,
    layout=(
        "futs_shrn_iscd",
        "bsop_hour",
        "futs_askp1",
        "futs_askp2",
        "futs_askp3",
        "futs_askp4",
        "futs_askp5",
        "futs_bidp1",
        "futs_bidp2",
        "futs_bidp3",
        "futs_bidp4",
        "futs_bidp5",
        "askp_csnu1",
        "askp_csnu2",
        "askp_csnu3",
        "askp_csnu4",
        "askp_csnu5",
        "bidp_csnu1",
        "bidp_csnu2",
        "bidp_csnu3",
        "bidp_csnu4",
        "bidp_csnu5",
        "askp_rsqn1",
        "askp_rsqn2",
        "askp_rsqn3",
        "askp_rsqn4",
        "askp_rsqn5",
        "bidp_rsqn1",
        "bidp_rsqn2",
        "bidp_rsqn3",
        "bidp_rsqn4",
        "bidp_rsqn5",
        "total_askp_csnu",
        "total_bidp_csnu",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "total_askp_rsqn_icdc",
        "total_bidp_rsqn_icdc",
    ),
):
    """지수선물 실시간호가 (H0IFASP0)."""

    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물 단축 종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    futs_askp1: Decimal | None = opt_dec("futs_askp1")
    """선물 매도호가1"""
    futs_askp2: Decimal | None = opt_dec("futs_askp2")
    """선물 매도호가2"""
    futs_askp3: Decimal | None = opt_dec("futs_askp3")
    """선물 매도호가3"""
    futs_askp4: Decimal | None = opt_dec("futs_askp4")
    """선물 매도호가4"""
    futs_askp5: Decimal | None = opt_dec("futs_askp5")
    """선물 매도호가5"""
    futs_bidp1: Decimal | None = opt_dec("futs_bidp1")
    """선물 매수호가1"""
    futs_bidp2: Decimal | None = opt_dec("futs_bidp2")
    """선물 매수호가2"""
    futs_bidp3: Decimal | None = opt_dec("futs_bidp3")
    """선물 매수호가3"""
    futs_bidp4: Decimal | None = opt_dec("futs_bidp4")
    """선물 매수호가4"""
    futs_bidp5: Decimal | None = opt_dec("futs_bidp5")
    """선물 매수호가5"""
    askp_csnu1: int | None = opt_num("askp_csnu1")
    """매도호가 건수1"""
    askp_csnu2: int | None = opt_num("askp_csnu2")
    """매도호가 건수2"""
    askp_csnu3: int | None = opt_num("askp_csnu3")
    """매도호가 건수3"""
    askp_csnu4: int | None = opt_num("askp_csnu4")
    """매도호가 건수4"""
    askp_csnu5: int | None = opt_num("askp_csnu5")
    """매도호가 건수5"""
    bidp_csnu1: int | None = opt_num("bidp_csnu1")
    """매수호가 건수1"""
    bidp_csnu2: int | None = opt_num("bidp_csnu2")
    """매수호가 건수2"""
    bidp_csnu3: int | None = opt_num("bidp_csnu3")
    """매수호가 건수3"""
    bidp_csnu4: int | None = opt_num("bidp_csnu4")
    """매수호가 건수4"""
    bidp_csnu5: int | None = opt_num("bidp_csnu5")
    """매수호가 건수5"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1"""
    askp_rsqn2: int | None = opt_num("askp_rsqn2")
    """매도호가 잔량2"""
    askp_rsqn3: int | None = opt_num("askp_rsqn3")
    """매도호가 잔량3"""
    askp_rsqn4: int | None = opt_num("askp_rsqn4")
    """매도호가 잔량4"""
    askp_rsqn5: int | None = opt_num("askp_rsqn5")
    """매도호가 잔량5"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1"""
    bidp_rsqn2: int | None = opt_num("bidp_rsqn2")
    """매수호가 잔량2"""
    bidp_rsqn3: int | None = opt_num("bidp_rsqn3")
    """매수호가 잔량3"""
    bidp_rsqn4: int | None = opt_num("bidp_rsqn4")
    """매수호가 잔량4"""
    bidp_rsqn5: int | None = opt_num("bidp_rsqn5")
    """매수호가 잔량5"""
    total_askp_csnu: int | None = opt_num("total_askp_csnu")
    """총 매도호가 건수"""
    total_bidp_csnu: int | None = opt_num("total_bidp_csnu")
    """총 매수호가 건수"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    total_askp_rsqn_icdc: int | None = opt_num("total_askp_rsqn_icdc")
    """총 매도호가 잔량 증감"""
    total_bidp_rsqn_icdc: int | None = opt_num("total_bidp_rsqn_icdc")
    """총 매수호가 잔량 증감"""


INDEX_FUTURES_REALTIME_QUOTE = Feed(
    "domestic_futureoption.index_futures_realtime_quote",
    "지수선물 실시간호가",
    "H0IFASP0",
    None,
    IndexFuturesRealtimeQuoteFrame,
)


class IndexOptionRealtimeConclusionFrame(
    Frame,
    layout=(
        "optn_shrn_iscd",
        "bsop_hour",
        "optn_prpr",
        "prdy_vrss_sign",
        "optn_prdy_vrss",
        "prdy_ctrt",
        "optn_oprc",
        "optn_hgpr",
        "optn_lwpr",
        "last_cnqn",
        "acml_vol",
        "acml_tr_pbmn",
        "hts_thpr",
        "hts_otst_stpl_qty",
        "otst_stpl_qty_icdc",
        "oprc_hour",
        "oprc_vrss_prpr_sign",
        "oprc_vrss_nmix_prpr",
        "hgpr_hour",
        "hgpr_vrss_prpr_sign",
        "hgpr_vrss_nmix_prpr",
        "lwpr_hour",
        "lwpr_vrss_prpr_sign",
        "lwpr_vrss_nmix_prpr",
        "shnu_rate",
        "prmm_val",
        "invl_val",
        "tmvl_val",
        "delta",
        "gama",
        "vega",
        "theta",
        "rho",
        "hts_ints_vltl",
        "esdg",
        "otst_stpl_rgbf_qty_icdc",
        "thpr_basis",
        "unas_hist_vltl",
        "cttr",
        "dprt",
        "mrkt_basis",
        "optn_askp1",
        "optn_bidp1",
        "askp_rsqn1",
        "bidp_rsqn1",
        "seln_cntg_csnu",
        "shnu_cntg_csnu",
        "ntby_cntg_csnu",
        "seln_cntg_smtn",
        "shnu_cntg_smtn",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "prdy_vol_vrss_acml_vol_rate",
        "avrg_vltl",
        "dscs_lrqn_vol",
        "dynm_mxpr",
        "dynm_llam",
        "dynm_prc_limt_yn",
    ),
):
    """지수옵션 실시간체결가 (H0IOCNT0)."""

    optn_shrn_iscd: str = text("optn_shrn_iscd")
    """옵션 단축 종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    optn_prpr: Decimal | None = opt_dec("optn_prpr")
    """옵션 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    optn_prdy_vrss: Decimal | None = opt_dec("optn_prdy_vrss")
    """옵션 전일 대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    optn_oprc: Decimal | None = opt_dec("optn_oprc")
    """옵션 시가2"""
    optn_hgpr: Decimal | None = opt_dec("optn_hgpr")
    """옵션 최고가"""
    optn_lwpr: Decimal | None = opt_dec("optn_lwpr")
    """옵션 최저가"""
    last_cnqn: int | None = opt_num("last_cnqn")
    """최종 거래량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS 미결제 약정 수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제 약정 수량 증감"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가 시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2 대비 현재가 부호"""
    oprc_vrss_nmix_prpr: Decimal | None = opt_dec("oprc_vrss_nmix_prpr")
    """시가 대비 지수 현재가"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가 시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """최고가 대비 현재가 부호"""
    hgpr_vrss_nmix_prpr: Decimal | None = opt_dec("hgpr_vrss_nmix_prpr")
    """최고가 대비 지수 현재가"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가 시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """최저가 대비 현재가 부호"""
    lwpr_vrss_nmix_prpr: Decimal | None = opt_dec("lwpr_vrss_nmix_prpr")
    """최저가 대비 지수 현재가"""
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수2 비율"""
    prmm_val: Decimal | None = opt_dec("prmm_val")
    """프리미엄 값"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치 값"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치 값"""
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
    """HTS 내재 변동성"""
    esdg: Decimal | None = opt_dec("esdg")
    """괴리도"""
    otst_stpl_rgbf_qty_icdc: int | None = opt_num("otst_stpl_rgbf_qty_icdc")
    """미결제 약정 직전 수량 증감"""
    thpr_basis: Decimal | None = opt_dec("thpr_basis")
    """이론 베이시스"""
    unas_hist_vltl: Decimal | None = opt_dec("unas_hist_vltl")
    """역사적변동성"""
    cttr: Decimal | None = opt_dec("cttr")
    """체결강도"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    mrkt_basis: Decimal | None = opt_dec("mrkt_basis")
    """시장 베이시스"""
    optn_askp1: Decimal | None = opt_dec("optn_askp1")
    """옵션 매도호가1"""
    optn_bidp1: Decimal | None = opt_dec("optn_bidp1")
    """옵션 매수호가1"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도 체결 건수"""
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수 체결 건수"""
    ntby_cntg_csnu: int | None = opt_num("ntby_cntg_csnu")
    """순매수 체결 건수"""
    seln_cntg_smtn: int | None = opt_num("seln_cntg_smtn")
    """총 매도 수량"""
    shnu_cntg_smtn: int | None = opt_num("shnu_cntg_smtn")
    """총 매수 수량"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일 거래량 대비 등락율"""
    avrg_vltl: Decimal | None = opt_dec("avrg_vltl")
    """평균 변동성"""
    dscs_lrqn_vol: int | None = opt_num("dscs_lrqn_vol")
    """협의대량누적 거래량"""
    dynm_mxpr: Decimal | None = opt_dec("dynm_mxpr")
    """실시간상한가"""
    dynm_llam: Decimal | None = opt_dec("dynm_llam")
    """실시간하한가"""
    dynm_prc_limt_yn: str = text("dynm_prc_limt_yn")
    """실시간가격제한구분"""


INDEX_OPTION_REALTIME_CONCLUSION = Feed(
    "domestic_futureoption.index_option_realtime_conclusion",
    "지수옵션 실시간체결가",
    "H0IOCNT0",
    None,
    IndexOptionRealtimeConclusionFrame,
)


class IndexOptionRealtimeQuoteFrame(
    Frame,
    layout=(
        "optn_shrn_iscd",
        "bsop_hour",
        "optn_askp1",
        "optn_askp2",
        "optn_askp3",
        "optn_askp4",
        "optn_askp5",
        "optn_bidp1",
        "optn_bidp2",
        "optn_bidp3",
        "optn_bidp4",
        "optn_bidp5",
        "askp_csnu1",
        "askp_csnu2",
        "askp_csnu3",
        "askp_csnu4",
        "askp_csnu5",
        "bidp_csnu1",
        "bidp_csnu2",
        "bidp_csnu3",
        "bidp_csnu4",
        "bidp_csnu5",
        "askp_rsqn1",
        "askp_rsqn2",
        "askp_rsqn3",
        "askp_rsqn4",
        "askp_rsqn5",
        "bidp_rsqn1",
        "bidp_rsqn2",
        "bidp_rsqn3",
        "bidp_rsqn4",
        "bidp_rsqn5",
        "total_askp_csnu",
        "total_bidp_csnu",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "total_askp_rsqn_icdc",
        "total_bidp_rsqn_icdc",
    ),
):
    """지수옵션 실시간호가 (H0IOASP0)."""

    optn_shrn_iscd: str = text("optn_shrn_iscd")
    """옵션 단축 종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    optn_askp1: Decimal | None = opt_dec("optn_askp1")
    """옵션 매도호가1"""
    optn_askp2: Decimal | None = opt_dec("optn_askp2")
    """옵션 매도호가2"""
    optn_askp3: Decimal | None = opt_dec("optn_askp3")
    """옵션 매도호가3"""
    optn_askp4: Decimal | None = opt_dec("optn_askp4")
    """옵션 매도호가4"""
    optn_askp5: Decimal | None = opt_dec("optn_askp5")
    """옵션 매도호가5"""
    optn_bidp1: Decimal | None = opt_dec("optn_bidp1")
    """옵션 매수호가1"""
    optn_bidp2: Decimal | None = opt_dec("optn_bidp2")
    """옵션 매수호가2"""
    optn_bidp3: Decimal | None = opt_dec("optn_bidp3")
    """옵션 매수호가3"""
    optn_bidp4: Decimal | None = opt_dec("optn_bidp4")
    """옵션 매수호가4"""
    optn_bidp5: Decimal | None = opt_dec("optn_bidp5")
    """옵션 매수호가5"""
    askp_csnu1: int | None = opt_num("askp_csnu1")
    """매도호가 건수1"""
    askp_csnu2: int | None = opt_num("askp_csnu2")
    """매도호가 건수2"""
    askp_csnu3: int | None = opt_num("askp_csnu3")
    """매도호가 건수3"""
    askp_csnu4: int | None = opt_num("askp_csnu4")
    """매도호가 건수4"""
    askp_csnu5: int | None = opt_num("askp_csnu5")
    """매도호가 건수5"""
    bidp_csnu1: int | None = opt_num("bidp_csnu1")
    """매수호가 건수1"""
    bidp_csnu2: int | None = opt_num("bidp_csnu2")
    """매수호가 건수2"""
    bidp_csnu3: int | None = opt_num("bidp_csnu3")
    """매수호가 건수3"""
    bidp_csnu4: int | None = opt_num("bidp_csnu4")
    """매수호가 건수4"""
    bidp_csnu5: int | None = opt_num("bidp_csnu5")
    """매수호가 건수5"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1"""
    askp_rsqn2: int | None = opt_num("askp_rsqn2")
    """매도호가 잔량2"""
    askp_rsqn3: int | None = opt_num("askp_rsqn3")
    """매도호가 잔량3"""
    askp_rsqn4: int | None = opt_num("askp_rsqn4")
    """매도호가 잔량4"""
    askp_rsqn5: int | None = opt_num("askp_rsqn5")
    """매도호가 잔량5"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1"""
    bidp_rsqn2: int | None = opt_num("bidp_rsqn2")
    """매수호가 잔량2"""
    bidp_rsqn3: int | None = opt_num("bidp_rsqn3")
    """매수호가 잔량3"""
    bidp_rsqn4: int | None = opt_num("bidp_rsqn4")
    """매수호가 잔량4"""
    bidp_rsqn5: int | None = opt_num("bidp_rsqn5")
    """매수호가 잔량5"""
    total_askp_csnu: int | None = opt_num("total_askp_csnu")
    """총 매도호가 건수"""
    total_bidp_csnu: int | None = opt_num("total_bidp_csnu")
    """총 매수호가 건수"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    total_askp_rsqn_icdc: int | None = opt_num("total_askp_rsqn_icdc")
    """총 매도호가 잔량 증감"""
    total_bidp_rsqn_icdc: int | None = opt_num("total_bidp_rsqn_icdc")
    """총 매수호가 잔량 증감"""


INDEX_OPTION_REALTIME_QUOTE = Feed(
    "domestic_futureoption.index_option_realtime_quote",
    "지수옵션 실시간호가",
    "H0IOASP0",
    None,
    IndexOptionRealtimeQuoteFrame,
)


class KrxNgtFuturesAskingPriceFrame(
    Frame,
    layout=(
        "futs_shrn_iscd",
        "bsop_hour",
        "futs_askp1",
        "futs_askp2",
        "futs_askp3",
        "futs_askp4",
        "futs_askp5",
        "futs_bidp1",
        "futs_bidp2",
        "futs_bidp3",
        "futs_bidp4",
        "futs_bidp5",
        "askp_csnu1",
        "askp_csnu2",
        "askp_csnu3",
        "askp_csnu4",
        "askp_csnu5",
        "bidp_csnu1",
        "bidp_csnu2",
        "bidp_csnu3",
        "bidp_csnu4",
        "bidp_csnu5",
        "askp_rsqn1",
        "askp_rsqn2",
        "askp_rsqn3",
        "askp_rsqn4",
        "askp_rsqn5",
        "bidp_rsqn1",
        "bidp_rsqn2",
        "bidp_rsqn3",
        "bidp_rsqn4",
        "bidp_rsqn5",
        "total_askp_csnu",
        "total_bidp_csnu",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "total_askp_rsqn_icdc",
        "total_bidp_rsqn_icdc",
    ),
):
    """KRX야간선물 실시간호가 (H0MFASP0)."""

    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물 단축 종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    futs_askp1: Decimal | None = opt_dec("futs_askp1")
    """선물 매도호가1"""
    futs_askp2: Decimal | None = opt_dec("futs_askp2")
    """선물 매도호가2"""
    futs_askp3: Decimal | None = opt_dec("futs_askp3")
    """선물 매도호가3"""
    futs_askp4: Decimal | None = opt_dec("futs_askp4")
    """선물 매도호가4"""
    futs_askp5: Decimal | None = opt_dec("futs_askp5")
    """선물 매도호가5"""
    futs_bidp1: Decimal | None = opt_dec("futs_bidp1")
    """선물 매수호가1"""
    futs_bidp2: Decimal | None = opt_dec("futs_bidp2")
    """선물 매수호가2"""
    futs_bidp3: Decimal | None = opt_dec("futs_bidp3")
    """선물 매수호가3"""
    futs_bidp4: Decimal | None = opt_dec("futs_bidp4")
    """선물 매수호가4"""
    futs_bidp5: Decimal | None = opt_dec("futs_bidp5")
    """선물 매수호가5"""
    askp_csnu1: int | None = opt_num("askp_csnu1")
    """매도호가 건수1"""
    askp_csnu2: int | None = opt_num("askp_csnu2")
    """매도호가 건수2"""
    askp_csnu3: int | None = opt_num("askp_csnu3")
    """매도호가 건수3"""
    askp_csnu4: int | None = opt_num("askp_csnu4")
    """매도호가 건수4"""
    askp_csnu5: int | None = opt_num("askp_csnu5")
    """매도호가 건수5"""
    bidp_csnu1: int | None = opt_num("bidp_csnu1")
    """매수호가 건수1"""
    bidp_csnu2: int | None = opt_num("bidp_csnu2")
    """매수호가 건수2"""
    bidp_csnu3: int | None = opt_num("bidp_csnu3")
    """매수호가 건수3"""
    bidp_csnu4: int | None = opt_num("bidp_csnu4")
    """매수호가 건수4"""
    bidp_csnu5: int | None = opt_num("bidp_csnu5")
    """매수호가 건수5"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1"""
    askp_rsqn2: int | None = opt_num("askp_rsqn2")
    """매도호가 잔량2"""
    askp_rsqn3: int | None = opt_num("askp_rsqn3")
    """매도호가 잔량3"""
    askp_rsqn4: int | None = opt_num("askp_rsqn4")
    """매도호가 잔량4"""
    askp_rsqn5: int | None = opt_num("askp_rsqn5")
    """매도호가 잔량5"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1"""
    bidp_rsqn2: int | None = opt_num("bidp_rsqn2")
    """매수호가 잔량2"""
    bidp_rsqn3: int | None = opt_num("bidp_rsqn3")
    """매수호가 잔량3"""
    bidp_rsqn4: int | None = opt_num("bidp_rsqn4")
    """매수호가 잔량4"""
    bidp_rsqn5: int | None = opt_num("bidp_rsqn5")
    """매수호가 잔량5"""
    total_askp_csnu: int | None = opt_num("total_askp_csnu")
    """총 매도호가 건수"""
    total_bidp_csnu: int | None = opt_num("total_bidp_csnu")
    """총 매수호가 건수"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    total_askp_rsqn_icdc: int | None = opt_num("total_askp_rsqn_icdc")
    """총 매도호가 잔량 증감"""
    total_bidp_rsqn_icdc: int | None = opt_num("total_bidp_rsqn_icdc")
    """총 매수호가 잔량 증감"""


KRX_NGT_FUTURES_ASKING_PRICE = Feed(
    "domestic_futureoption.krx_ngt_futures_asking_price",
    "KRX야간선물 실시간호가",
    "H0MFASP0",
    None,
    KrxNgtFuturesAskingPriceFrame,
)


class KrxNgtFuturesCcnlFrame(
    Frame,
    layout=(
        "futs_shrn_iscd",
        "bsop_hour",
        "futs_prdy_vrss",
        "prdy_vrss_sign",
        "futs_prdy_ctrt",
        "futs_prpr",
        "futs_oprc",
        "futs_hgpr",
        "futs_lwpr",
        "last_cnqn",
        "acml_vol",
        "acml_tr_pbmn",
        "hts_thpr",
        "mrkt_basis",
        "dprt",
        "nmsc_fctn_stpl_prc",
        "fmsc_fctn_stpl_prc",
        "spead_prc",
        "hts_otst_stpl_qty",
        "otst_stpl_qty_icdc",
        "oprc_hour",
        "oprc_vrss_prpr_sign",
        "oprc_vrss_nmix_prpr",
        "hgpr_hour",
        "hgpr_vrss_prpr_sign",
        "hgpr_vrss_nmix_prpr",
        "lwpr_hour",
        "lwpr_vrss_prpr_sign",
        "lwpr_vrss_nmix_prpr",
        "shnu_rate",
        "cttr",
        "esdg",
        "otst_stpl_rgbf_qty_icdc",
        "thpr_basis",
        "futs_askp1",
        "futs_bidp1",
        "askp_rsqn1",
        "bidp_rsqn1",
        "seln_cntg_csnu",
        "shnu_cntg_csnu",
        "ntby_cntg_csnu",
        "seln_cntg_smtn",
        "shnu_cntg_smtn",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "prdy_vol_vrss_acml_vol_rate",
        "dynm_mxpr",
        "dynm_llam",
        "dynm_prc_limt_yn",
    ),
):
    """KRX야간선물 실시간종목체결 (H0MFCNT0)."""

    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물 단축 종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    futs_prdy_vrss: Decimal | None = opt_dec("futs_prdy_vrss")
    """선물 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    futs_prdy_ctrt: Decimal | None = opt_dec("futs_prdy_ctrt")
    """선물 전일 대비율"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """선물 현재가"""
    futs_oprc: Decimal | None = opt_dec("futs_oprc")
    """선물 시가2"""
    futs_hgpr: Decimal | None = opt_dec("futs_hgpr")
    """선물 최고가"""
    futs_lwpr: Decimal | None = opt_dec("futs_lwpr")
    """선물 최저가"""
    last_cnqn: int | None = opt_num("last_cnqn")
    """최종 거래량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    mrkt_basis: Decimal | None = opt_dec("mrkt_basis")
    """시장 베이시스"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    nmsc_fctn_stpl_prc: Decimal | None = opt_dec("nmsc_fctn_stpl_prc")
    """근월물 약정가"""
    fmsc_fctn_stpl_prc: Decimal | None = opt_dec("fmsc_fctn_stpl_prc")
    """원월물 약정가"""
    spead_prc: Decimal | None = opt_dec("spead_prc")
    """스프레드1"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS 미결제 약정 수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제 약정 수량 증감"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가 시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2 대비 현재가 부호"""
    oprc_vrss_nmix_prpr: Decimal | None = opt_dec("oprc_vrss_nmix_prpr")
    """시가 대비 지수 현재가"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가 시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """최고가 대비 현재가 부호"""
    hgpr_vrss_nmix_prpr: Decimal | None = opt_dec("hgpr_vrss_nmix_prpr")
    """최고가 대비 지수 현재가"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가 시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """최저가 대비 현재가 부호"""
    lwpr_vrss_nmix_prpr: Decimal | None = opt_dec("lwpr_vrss_nmix_prpr")
    """최저가 대비 지수 현재가"""
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수2 비율"""
    cttr: Decimal | None = opt_dec("cttr")
    """체결강도"""
    esdg: Decimal | None = opt_dec("esdg")
    """괴리도"""
    otst_stpl_rgbf_qty_icdc: int | None = opt_num("otst_stpl_rgbf_qty_icdc")
    """미결제 약정 직전 수량 증감"""
    thpr_basis: Decimal | None = opt_dec("thpr_basis")
    """이론 베이시스"""
    futs_askp1: Decimal | None = opt_dec("futs_askp1")
    """선물 매도호가1"""
    futs_bidp1: Decimal | None = opt_dec("futs_bidp1")
    """선물 매수호가1"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도 체결 건수"""
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수 체결 건수"""
    ntby_cntg_csnu: int | None = opt_num("ntby_cntg_csnu")
    """순매수 체결 건수"""
    seln_cntg_smtn: int | None = opt_num("seln_cntg_smtn")
    """총 매도 수량"""
    shnu_cntg_smtn: int | None = opt_num("shnu_cntg_smtn")
    """총 매수 수량"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일 거래량 대비 등락율"""
    dynm_mxpr: Decimal | None = opt_dec("dynm_mxpr")
    """실시간상한가"""
    dynm_llam: Decimal | None = opt_dec("dynm_llam")
    """실시간하한가"""
    dynm_prc_limt_yn: str = text("dynm_prc_limt_yn")
    """실시간가격제한구분"""


KRX_NGT_FUTURES_CCNL = Feed(
    "domestic_futureoption.krx_ngt_futures_ccnl",
    "KRX야간선물 실시간종목체결",
    "H0MFCNT0",
    None,
    KrxNgtFuturesCcnlFrame,
)


class KrxNgtFuturesCcnlNoticeFrame(
    Frame,
    layout=(
        "cust_id",
        "acnt_no",
        "oder_no",
        "ooder_no",
        "seln_byov_cls",
        "rctf_cls",
        "oder_kind2",
        "stck_shrn_iscd",
        "cntg_qty",
        "cntg_unpr",
        "stck_cntg_hour",
        "rfus_yn",
        "cntg_yn",
        "acpt_yn",
        "brnc_no",
        "oder_qty",
        "acnt_name",
        "cntg_isnm",
        "oder_cond",
    ),
):
    """KRX야간선물 실시간체결통보 (H0MFCNI0)."""

    droppable = False

    cust_id: str = text("cust_id")
    """고객 ID"""
    acnt_no: str = text("acnt_no")
    """계좌번호"""
    oder_no: str = text("oder_no")
    """주문번호"""
    ooder_no: str = text("ooder_no")
    """원주문번호"""
    seln_byov_cls: str = text("seln_byov_cls")
    """매도매수구분"""
    rctf_cls: str = text("rctf_cls")
    """정정구분"""
    oder_kind2: str = text("oder_kind2")
    """주문종류2"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    cntg_qty: int | None = opt_num("cntg_qty")
    """체결 수량"""
    cntg_unpr: Decimal | None = opt_dec("cntg_unpr")
    """체결단가"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    rfus_yn: str = text("rfus_yn")
    """거부여부"""
    cntg_yn: str = text("cntg_yn")
    """체결여부"""
    acpt_yn: str = text("acpt_yn")
    """접수여부"""
    brnc_no: str = text("brnc_no")
    """지점번호"""
    oder_qty: int | None = opt_num("oder_qty")
    """주문수량"""
    acnt_name: str = text("acnt_name")
    """계좌명"""
    cntg_isnm: str = text("cntg_isnm")
    """체결종목명"""
    oder_cond: str = text("oder_cond")
    """주문조건"""


KRX_NGT_FUTURES_CCNL_NOTICE = Feed(
    "domestic_futureoption.krx_ngt_futures_ccnl_notice",
    "KRX야간선물 실시간체결통보",
    "H0MFCNI0",
    None,
    KrxNgtFuturesCcnlNoticeFrame,
    key="hts_id",
    encrypted=True,
)


class KrxNgtOptionAskingPriceFrame(
    Frame,
    layout=(
        "optn_shrn_iscd",
        "bsop_hour",
        "optn_askp1",
        "optn_askp2",
        "optn_askp3",
        "optn_askp4",
        "optn_askp5",
        "optn_bidp1",
        "optn_bidp2",
        "optn_bidp3",
        "optn_bidp4",
        "optn_bidp5",
        "askp_csnu1",
        "askp_csnu2",
        "askp_csnu3",
        "askp_csnu4",
        "askp_csnu5",
        "bidp_csnu1",
        "bidp_csnu2",
        "bidp_csnu3",
        "bidp_csnu4",
        "bidp_csnu5",
        "askp_rsqn1",
        "askp_rsqn2",
        "askp_rsqn3",
        "askp_rsqn4",
        "askp_rsqn5",
        "bidp_rsqn1",
        "bidp_rsqn2",
        "bidp_rsqn3",
        "bidp_rsqn4",
        "bidp_rsqn5",
        "total_askp_csnu",
        "total_bidp_csnu",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "total_askp_rsqn_icdc",
        "total_bidp_rsqn_icdc",
    ),
):
    """KRX야간옵션 실시간호가 (H0EUASP0)."""

    optn_shrn_iscd: str = text("optn_shrn_iscd")
    """옵션단축종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    optn_askp1: Decimal | None = opt_dec("optn_askp1")
    """옵션매도호가1"""
    optn_askp2: Decimal | None = opt_dec("optn_askp2")
    """옵션매도호가2"""
    optn_askp3: Decimal | None = opt_dec("optn_askp3")
    """옵션매도호가3"""
    optn_askp4: Decimal | None = opt_dec("optn_askp4")
    """옵션매도호가4"""
    optn_askp5: Decimal | None = opt_dec("optn_askp5")
    """옵션매도호가5"""
    optn_bidp1: Decimal | None = opt_dec("optn_bidp1")
    """옵션매수호가1"""
    optn_bidp2: Decimal | None = opt_dec("optn_bidp2")
    """옵션매수호가2"""
    optn_bidp3: Decimal | None = opt_dec("optn_bidp3")
    """옵션매수호가3"""
    optn_bidp4: Decimal | None = opt_dec("optn_bidp4")
    """옵션매수호가4"""
    optn_bidp5: Decimal | None = opt_dec("optn_bidp5")
    """옵션매수호가5"""
    askp_csnu1: int | None = opt_num("askp_csnu1")
    """매도호가건수1"""
    askp_csnu2: int | None = opt_num("askp_csnu2")
    """매도호가건수2"""
    askp_csnu3: int | None = opt_num("askp_csnu3")
    """매도호가건수3"""
    askp_csnu4: int | None = opt_num("askp_csnu4")
    """매도호가건수4"""
    askp_csnu5: int | None = opt_num("askp_csnu5")
    """매도호가건수5"""
    bidp_csnu1: int | None = opt_num("bidp_csnu1")
    """매수호가건수1"""
    bidp_csnu2: int | None = opt_num("bidp_csnu2")
    """매수호가건수2"""
    bidp_csnu3: int | None = opt_num("bidp_csnu3")
    """매수호가건수3"""
    bidp_csnu4: int | None = opt_num("bidp_csnu4")
    """매수호가건수4"""
    bidp_csnu5: int | None = opt_num("bidp_csnu5")
    """매수호가건수5"""
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
    total_askp_csnu: int | None = opt_num("total_askp_csnu")
    """총매도호가건수"""
    total_bidp_csnu: int | None = opt_num("total_bidp_csnu")
    """총매수호가건수"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    total_askp_rsqn_icdc: int | None = opt_num("total_askp_rsqn_icdc")
    """총매도호가잔량증감"""
    total_bidp_rsqn_icdc: int | None = opt_num("total_bidp_rsqn_icdc")
    """총매수호가잔량증감"""


KRX_NGT_OPTION_ASKING_PRICE = Feed(
    "domestic_futureoption.krx_ngt_option_asking_price",
    "KRX야간옵션 실시간호가",
    "H0EUASP0",
    None,
    KrxNgtOptionAskingPriceFrame,
)


class KrxNgtOptionCcnlFrame(
    Frame,
    layout=(
        "optn_shrn_iscd",
        "bsop_hour",
        "optn_prpr",
        "prdy_vrss_sign",
        "optn_prdy_vrss",
        "prdy_ctrt",
        "optn_oprc",
        "optn_hgpr",
        "optn_lwpr",
        "last_cnqn",
        "acml_vol",
        "acml_tr_pbmn",
        "hts_thpr",
        "hts_otst_stpl_qty",
        "otst_stpl_qty_icdc",
        "oprc_hour",
        "oprc_vrss_prpr_sign",
        "oprc_vrss_nmix_prpr",
        "hgpr_hour",
        "hgpr_vrss_prpr_sign",
        "hgpr_vrss_nmix_prpr",
        "lwpr_hour",
        "lwpr_vrss_prpr_sign",
        "lwpr_vrss_nmix_prpr",
        "shnu_rate",
        "prmm_val",
        "invl_val",
        "tmvl_val",
        "delta",
        "gama",
        "vega",
        "theta",
        "rho",
        "hts_ints_vltl",
        "esdg",
        "otst_stpl_rgbf_qty_icdc",
        "thpr_basis",
        "unas_hist_vltl",
        "cttr",
        "dprt",
        "mrkt_basis",
        "optn_askp1",
        "optn_bidp1",
        "askp_rsqn1",
        "bidp_rsqn1",
        "seln_cntg_csnu",
        "shnu_cntg_csnu",
        "ntby_cntg_csnu",
        "seln_cntg_smtn",
        "shnu_cntg_smtn",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "prdy_vol_vrss_acml_vol_rate",
        "dynm_mxpr",
        "dynm_llam",
        "dynm_prc_limt_yn",
    ),
):
    """KRX야간옵션 실시간체결가 (H0EUCNT0)."""

    optn_shrn_iscd: str = text("optn_shrn_iscd")
    """옵션단축종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    optn_prpr: Decimal | None = opt_dec("optn_prpr")
    """옵션현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    optn_prdy_vrss: Decimal | None = opt_dec("optn_prdy_vrss")
    """옵션전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    optn_oprc: Decimal | None = opt_dec("optn_oprc")
    """옵션시가2"""
    optn_hgpr: Decimal | None = opt_dec("optn_hgpr")
    """옵션최고가"""
    optn_lwpr: Decimal | None = opt_dec("optn_lwpr")
    """옵션최저가"""
    last_cnqn: int | None = opt_num("last_cnqn")
    """최종거래량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적거래대금"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS이론가"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS미결제약정수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제약정수량증감"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2대비현재가부호"""
    oprc_vrss_nmix_prpr: Decimal | None = opt_dec("oprc_vrss_nmix_prpr")
    """시가대비지수현재가"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """최고가대비현재가부호"""
    hgpr_vrss_nmix_prpr: Decimal | None = opt_dec("hgpr_vrss_nmix_prpr")
    """최고가대비지수현재가"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """최저가대비현재가부호"""
    lwpr_vrss_nmix_prpr: Decimal | None = opt_dec("lwpr_vrss_nmix_prpr")
    """최저가대비지수현재가"""
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수2비율"""
    prmm_val: Decimal | None = opt_dec("prmm_val")
    """프리미엄값"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치값"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치값"""
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
    esdg: Decimal | None = opt_dec("esdg")
    """괴리도"""
    otst_stpl_rgbf_qty_icdc: int | None = opt_num("otst_stpl_rgbf_qty_icdc")
    """미결제약정직전수량증감"""
    thpr_basis: Decimal | None = opt_dec("thpr_basis")
    """이론베이시스"""
    unas_hist_vltl: Decimal | None = opt_dec("unas_hist_vltl")
    """역사적변동성"""
    cttr: Decimal | None = opt_dec("cttr")
    """체결강도"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    mrkt_basis: Decimal | None = opt_dec("mrkt_basis")
    """시장베이시스"""
    optn_askp1: Decimal | None = opt_dec("optn_askp1")
    """옵션매도호가1"""
    optn_bidp1: Decimal | None = opt_dec("optn_bidp1")
    """옵션매수호가1"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가잔량1"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가잔량1"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도체결건수"""
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수체결건수"""
    ntby_cntg_csnu: int | None = opt_num("ntby_cntg_csnu")
    """순매수체결건수"""
    seln_cntg_smtn: int | None = opt_num("seln_cntg_smtn")
    """총매도수량"""
    shnu_cntg_smtn: int | None = opt_num("shnu_cntg_smtn")
    """총매수수량"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일거래량대비등락율"""
    dynm_mxpr: Decimal | None = opt_dec("dynm_mxpr")
    """실시간상한가"""
    dynm_llam: Decimal | None = opt_dec("dynm_llam")
    """실시간하한가"""
    dynm_prc_limt_yn: str = text("dynm_prc_limt_yn")
    """실시간가격제한구분"""


KRX_NGT_OPTION_CCNL = Feed(
    "domestic_futureoption.krx_ngt_option_ccnl",
    "KRX야간옵션 실시간체결가",
    "H0EUCNT0",
    None,
    KrxNgtOptionCcnlFrame,
)


class KrxNgtOptionExpCcnlFrame(
    Frame,
    layout=(
        "optn_shrn_iscd",
        "bsop_hour",
        "antc_cnpr",
        "antc_cntg_vrss",
        "antc_cntg_vrss_sign",
        "antc_cntg_prdy_ctrt",
        "antc_mkop_cls_code",
        "antc_cnqn",
    ),
):
    """KRX야간옵션실시간예상체결 (H0EUANC0)."""

    optn_shrn_iscd: str = text("optn_shrn_iscd")
    """옵션단축종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    antc_cnpr: Decimal | None = opt_dec("antc_cnpr")
    """예상체결가"""
    antc_cntg_vrss: Decimal | None = opt_dec("antc_cntg_vrss")
    """예상체결대비"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """예상체결대비부호"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """예상체결전일대비율"""
    antc_mkop_cls_code: str = text("antc_mkop_cls_code")
    """예상장운영구분코드"""
    antc_cnqn: int | None = opt_num("antc_cnqn")
    """예상체결수량"""


KRX_NGT_OPTION_EXP_CCNL = Feed(
    "domestic_futureoption.krx_ngt_option_exp_ccnl",
    "KRX야간옵션실시간예상체결",
    "H0EUANC0",
    None,
    KrxNgtOptionExpCcnlFrame,
)


class KrxNgtOptionNoticeFrame(
    Frame,
    layout=(
        "cust_id",
        "acnt_no",
        "oder_no",
        "ooder_no",
        "seln_byov_cls",
        "rctf_cls",
        "oder_kind2",
        "stck_shrn_iscd",
        "cntg_qty",
        "cntg_unpr",
        "stck_cntg_hour",
        "rfus_yn",
        "cntg_yn",
        "acpt_yn",
        "brnc_no",
        "oder_qty",
        "acnt_name",
        "cntg_isnm",
        "oder_cond",
    ),
):
    """KRX야간옵션실시간체결통보 (H0EUCNI0)."""

    droppable = False

    cust_id: str = text("cust_id")
    """고객 ID"""
    acnt_no: str = text("acnt_no")
    """계좌번호"""
    oder_no: str = text("oder_no")
    """주문번호"""
    ooder_no: str = text("ooder_no")
    """원주문번호"""
    seln_byov_cls: str = text("seln_byov_cls")
    """매도매수구분"""
    rctf_cls: str = text("rctf_cls")
    """정정구분"""
    oder_kind2: str = text("oder_kind2")
    """주문종류2"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    cntg_qty: int | None = opt_num("cntg_qty")
    """체결 수량"""
    cntg_unpr: Decimal | None = opt_dec("cntg_unpr")
    """체결단가"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    rfus_yn: str = text("rfus_yn")
    """거부여부"""
    cntg_yn: str = text("cntg_yn")
    """체결여부"""
    acpt_yn: str = text("acpt_yn")
    """접수여부"""
    brnc_no: str = text("brnc_no")
    """지점번호"""
    oder_qty: int | None = opt_num("oder_qty")
    """주문수량"""
    acnt_name: str = text("acnt_name")
    """계좌명"""
    cntg_isnm: str = text("cntg_isnm")
    """체결종목명"""
    oder_cond: str = text("oder_cond")
    """주문조건"""


KRX_NGT_OPTION_NOTICE = Feed(
    "domestic_futureoption.krx_ngt_option_notice",
    "KRX야간옵션실시간체결통보",
    "H0EUCNI0",
    None,
    KrxNgtOptionNoticeFrame,
    key="hts_id",
    encrypted=True,
)


class OptionExpCcnlFrame(
    Frame,
    layout=(
        "optn_shrn_iscd",
        "bsop_hour",
        "antc_cnpr",
        "antc_cntg_vrss",
        "antc_cntg_vrss_sign",
        "antc_cntg_prdy_ctrt",
        "antc_mkop_cls_code",
    ),
):
    """주식옵션 실시간예상체결 (H0ZOANC0)."""

    optn_shrn_iscd: str = text("optn_shrn_iscd")
    """옵션단축종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    antc_cnpr: Decimal | None = opt_dec("antc_cnpr")
    """예상체결가"""
    antc_cntg_vrss: Decimal | None = opt_dec("antc_cntg_vrss")
    """예상체결대비"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """예상체결대비부호"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """예상체결전일대비율"""
    antc_mkop_cls_code: str = text("antc_mkop_cls_code")
    """예상장운영구분코드"""


OPTION_EXP_CCNL = Feed(
    "domestic_futureoption.option_exp_ccnl",
    "주식옵션 실시간예상체결",
    "H0ZOANC0",
    None,
    OptionExpCcnlFrame,
)


class StockFuturesRealtimeConclusionFrame(
    Frame,
    layout=(
        "futs_shrn_iscd",
        "bsop_hour",
        "stck_prpr",
        "prdy_vrss_sign",
        "prdy_vrss",
        "futs_prdy_ctrt",
        "stck_oprc",
        "stck_hgpr",
        "stck_lwpr",
        "last_cnqn",
        "acml_vol",
        "acml_tr_pbmn",
        "hts_thpr",
        "mrkt_basis",
        "dprt",
        "nmsc_fctn_stpl_prc",
        "fmsc_fctn_stpl_prc",
        "spead_prc",
        "hts_otst_stpl_qty",
        "otst_stpl_qty_icdc",
        "oprc_hour",
        "oprc_vrss_prpr_sign",
        "oprc_vrss_prpr",
        "hgpr_hour",
        "hgpr_vrss_prpr_sign",
        "hgpr_vrss_prpr",
        "lwpr_hour",
        "lwpr_vrss_prpr_sign",
        "lwpr_vrss_prpr",
        "shnu_rate",
        "cttr",
        "esdg",
        "otst_stpl_rgbf_qty_icdc",
        "thpr_basis",
        "askp1",
        "bidp1",
        "askp_rsqn1",
        "bidp_rsqn1",
        "seln_cntg_csnu",
        "shnu_cntg_csnu",
        "ntby_cntg_csnu",
        "seln_cntg_smtn",
        "shnu_cntg_smtn",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "prdy_vol_vrss_acml_vol_rate",
        "dynm_mxpr",
        "dynm_llam",
        "dynm_prc_limt_yn",
    ),
):
    """주식선물 실시간체결가 (H0ZFCNT0)."""

    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물단축종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    futs_prdy_ctrt: Decimal | None = opt_dec("futs_prdy_ctrt")
    """선물전일대비율"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """주식시가2"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식최고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식최저가"""
    last_cnqn: int | None = opt_num("last_cnqn")
    """최종거래량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적거래대금"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS이론가"""
    mrkt_basis: Decimal | None = opt_dec("mrkt_basis")
    """시장베이시스"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    nmsc_fctn_stpl_prc: Decimal | None = opt_dec("nmsc_fctn_stpl_prc")
    """근월물약정가"""
    fmsc_fctn_stpl_prc: Decimal | None = opt_dec("fmsc_fctn_stpl_prc")
    """원월물약정가"""
    spead_prc: Decimal | None = opt_dec("spead_prc")
    """스프레드1"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS미결제약정수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제약정수량증감"""
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
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수2비율"""
    cttr: Decimal | None = opt_dec("cttr")
    """체결강도"""
    esdg: Decimal | None = opt_dec("esdg")
    """괴리도"""
    otst_stpl_rgbf_qty_icdc: int | None = opt_num("otst_stpl_rgbf_qty_icdc")
    """미결제약정직전수량증감"""
    thpr_basis: Decimal | None = opt_dec("thpr_basis")
    """이론베이시스"""
    askp1: Decimal | None = opt_dec("askp1")
    """매도호가1"""
    bidp1: Decimal | None = opt_dec("bidp1")
    """매수호가1"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가잔량1"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가잔량1"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도체결건수"""
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수체결건수"""
    ntby_cntg_csnu: int | None = opt_num("ntby_cntg_csnu")
    """순매수체결건수"""
    seln_cntg_smtn: int | None = opt_num("seln_cntg_smtn")
    """총매도수량"""
    shnu_cntg_smtn: int | None = opt_num("shnu_cntg_smtn")
    """총매수수량"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일거래량대비등락율"""
    dynm_mxpr: Decimal | None = opt_dec("dynm_mxpr")
    """실시간상한가"""
    dynm_llam: Decimal | None = opt_dec("dynm_llam")
    """실시간하한가"""
    dynm_prc_limt_yn: str = text("dynm_prc_limt_yn")
    """실시간가격제한구분"""


STOCK_FUTURES_REALTIME_CONCLUSION = Feed(
    "domestic_futureoption.stock_futures_realtime_conclusion",
    "주식선물 실시간체결가",
    "H0ZFCNT0",
    None,
    StockFuturesRealtimeConclusionFrame,
)


class StockFuturesRealtimeQuoteFrame(
    Frame,
    layout=(
        "futs_shrn_iscd",
        "bsop_hour",
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
        "askp_csnu1",
        "askp_csnu2",
        "askp_csnu3",
        "askp_csnu4",
        "askp_csnu5",
        "askp_csnu6",
        "askp_csnu7",
        "askp_csnu8",
        "askp_csnu9",
        "askp_csnu10",
        "bidp_csnu1",
        "bidp_csnu2",
        "bidp_csnu3",
        "bidp_csnu4",
        "bidp_csnu5",
        "bidp_csnu6",
        "bidp_csnu7",
        "bidp_csnu8",
        "bidp_csnu9",
        "bidp_csnu10",
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
        "total_askp_csnu",
        "total_bidp_csnu",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "total_askp_rsqn_icdc",
        "total_bidp_rsqn_icdc",
    ),
):
    """주식선물 실시간호가 (H0ZFASP0)."""

    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물단축종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
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
    askp_csnu1: int | None = opt_num("askp_csnu1")
    """매도호가건수1"""
    askp_csnu2: int | None = opt_num("askp_csnu2")
    """매도호가건수2"""
    askp_csnu3: int | None = opt_num("askp_csnu3")
    """매도호가건수3"""
    askp_csnu4: int | None = opt_num("askp_csnu4")
    """매도호가건수4"""
    askp_csnu5: int | None = opt_num("askp_csnu5")
    """매도호가건수5"""
    askp_csnu6: int | None = opt_num("askp_csnu6")
    """매도호가건수6"""
    askp_csnu7: int | None = opt_num("askp_csnu7")
    """매도호가건수7"""
    askp_csnu8: int | None = opt_num("askp_csnu8")
    """매도호가건수8"""
    askp_csnu9: int | None = opt_num("askp_csnu9")
    """매도호가건수9"""
    askp_csnu10: int | None = opt_num("askp_csnu10")
    """매도호가건수10"""
    bidp_csnu1: int | None = opt_num("bidp_csnu1")
    """매수호가건수1"""
    bidp_csnu2: int | None = opt_num("bidp_csnu2")
    """매수호가건수2"""
    bidp_csnu3: int | None = opt_num("bidp_csnu3")
    """매수호가건수3"""
    bidp_csnu4: int | None = opt_num("bidp_csnu4")
    """매수호가건수4"""
    bidp_csnu5: int | None = opt_num("bidp_csnu5")
    """매수호가건수5"""
    bidp_csnu6: int | None = opt_num("bidp_csnu6")
    """매수호가건수6"""
    bidp_csnu7: int | None = opt_num("bidp_csnu7")
    """매수호가건수7"""
    bidp_csnu8: int | None = opt_num("bidp_csnu8")
    """매수호가건수8"""
    bidp_csnu9: int | None = opt_num("bidp_csnu9")
    """매수호가건수9"""
    bidp_csnu10: int | None = opt_num("bidp_csnu10")
    """매수호가건수10"""
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
    total_askp_csnu: int | None = opt_num("total_askp_csnu")
    """총매도호가건수"""
    total_bidp_csnu: int | None = opt_num("total_bidp_csnu")
    """총매수호가건수"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    total_askp_rsqn_icdc: int | None = opt_num("total_askp_rsqn_icdc")
    """총매도호가잔량증감"""
    total_bidp_rsqn_icdc: int | None = opt_num("total_bidp_rsqn_icdc")
    """총매수호가잔량증감"""


STOCK_FUTURES_REALTIME_QUOTE = Feed(
    "domestic_futureoption.stock_futures_realtime_quote",
    "주식선물 실시간호가",
    "H0ZFASP0",
    None,
    StockFuturesRealtimeQuoteFrame,
)


class StockOptionAskingPriceFrame(
    Frame,
    layout=(
        "optn_shrn_iscd",
        "bsop_hour",
        "optn_askp1",
        "optn_askp2",
        "optn_askp3",
        "optn_askp4",
        "optn_askp5",
        "optn_bidp1",
        "optn_bidp2",
        "optn_bidp3",
        "optn_bidp4",
        "optn_bidp5",
        "askp_csnu1",
        "askp_csnu2",
        "askp_csnu3",
        "askp_csnu4",
        "askp_csnu5",
        "bidp_csnu1",
        "bidp_csnu2",
        "bidp_csnu3",
        "bidp_csnu4",
        "bidp_csnu5",
        "askp_rsqn1",
        "askp_rsqn2",
        "askp_rsqn3",
        "askp_rsqn4",
        "askp_rsqn5",
        "bidp_rsqn1",
        "bidp_rsqn2",
        "bidp_rsqn3",
        "bidp_rsqn4",
        "bidp_rsqn5",
        "total_askp_csnu",
        "total_bidp_csnu",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "total_askp_rsqn_icdc",
        "total_bidp_rsqn_icdc",
        "optn_askp6",
        "optn_askp7",
        "optn_askp8",
        "optn_askp9",
        "optn_askp10",
        "optn_bidp6",
        "optn_bidp7",
        "optn_bidp8",
        "optn_bidp9",
        "optn_bidp10",
        "askp_csnu6",
        "askp_csnu7",
        "askp_csnu8",
        "askp_csnu9",
        "askp_csnu10",
        "bidp_csnu6",
        "bidp_csnu7",
        "bidp_csnu8",
        "bidp_csnu9",
        "bidp_csnu10",
        "askp_rsqn6",
        "askp_rsqn7",
        "askp_rsqn8",
        "askp_rsqn9",
        "askp_rsqn10",
        "bidp_rsqn6",
        "bidp_rsqn7",
        "bidp_rsqn8",
        "bidp_rsqn9",
        "bidp_rsqn10",
    ),
):
    """주식옵션 실시간호가 (H0ZOASP0)."""

    optn_shrn_iscd: str = text("optn_shrn_iscd")
    """종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    optn_askp1: Decimal | None = opt_dec("optn_askp1")
    """옵션매도호가1"""
    optn_askp2: Decimal | None = opt_dec("optn_askp2")
    """옵션매도호가2"""
    optn_askp3: Decimal | None = opt_dec("optn_askp3")
    """옵션매도호가3"""
    optn_askp4: Decimal | None = opt_dec("optn_askp4")
    """옵션매도호가4"""
    optn_askp5: Decimal | None = opt_dec("optn_askp5")
    """옵션매도호가5"""
    optn_bidp1: Decimal | None = opt_dec("optn_bidp1")
    """옵션매수호가1"""
    optn_bidp2: Decimal | None = opt_dec("optn_bidp2")
    """옵션매수호가2"""
    optn_bidp3: Decimal | None = opt_dec("optn_bidp3")
    """옵션매수호가3"""
    optn_bidp4: Decimal | None = opt_dec("optn_bidp4")
    """옵션매수호가4"""
    optn_bidp5: Decimal | None = opt_dec("optn_bidp5")
    """옵션매수호가5"""
    askp_csnu1: int | None = opt_num("askp_csnu1")
    """매도호가건수1"""
    askp_csnu2: int | None = opt_num("askp_csnu2")
    """매도호가건수2"""
    askp_csnu3: int | None = opt_num("askp_csnu3")
    """매도호가건수3"""
    askp_csnu4: int | None = opt_num("askp_csnu4")
    """매도호가건수4"""
    askp_csnu5: int | None = opt_num("askp_csnu5")
    """매도호가건수5"""
    bidp_csnu1: int | None = opt_num("bidp_csnu1")
    """매수호가건수1"""
    bidp_csnu2: int | None = opt_num("bidp_csnu2")
    """매수호가건수2"""
    bidp_csnu3: int | None = opt_num("bidp_csnu3")
    """매수호가건수3"""
    bidp_csnu4: int | None = opt_num("bidp_csnu4")
    """매수호가건수4"""
    bidp_csnu5: int | None = opt_num("bidp_csnu5")
    """매수호가건수5"""
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
    total_askp_csnu: int | None = opt_num("total_askp_csnu")
    """총매도호가건수"""
    total_bidp_csnu: int | None = opt_num("total_bidp_csnu")
    """총매수호가건수"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    total_askp_rsqn_icdc: int | None = opt_num("total_askp_rsqn_icdc")
    """총매도호가잔량증감"""
    total_bidp_rsqn_icdc: int | None = opt_num("total_bidp_rsqn_icdc")
    """총매수호가잔량증감"""
    optn_askp6: Decimal | None = opt_dec("optn_askp6")
    """옵션매도호가6"""
    optn_askp7: Decimal | None = opt_dec("optn_askp7")
    """옵션매도호가7"""
    optn_askp8: Decimal | None = opt_dec("optn_askp8")
    """옵션매도호가8"""
    optn_askp9: Decimal | None = opt_dec("optn_askp9")
    """옵션매도호가9"""
    optn_askp10: Decimal | None = opt_dec("optn_askp10")
    """옵션매도호가10"""
    optn_bidp6: Decimal | None = opt_dec("optn_bidp6")
    """옵션매수호가6"""
    optn_bidp7: Decimal | None = opt_dec("optn_bidp7")
    """옵션매수호가7"""
    optn_bidp8: Decimal | None = opt_dec("optn_bidp8")
    """옵션매수호가8"""
    optn_bidp9: Decimal | None = opt_dec("optn_bidp9")
    """옵션매수호가9"""
    optn_bidp10: Decimal | None = opt_dec("optn_bidp10")
    """옵션매수호가10"""
    askp_csnu6: int | None = opt_num("askp_csnu6")
    """매도호가건수6"""
    askp_csnu7: int | None = opt_num("askp_csnu7")
    """매도호가건수7"""
    askp_csnu8: int | None = opt_num("askp_csnu8")
    """매도호가건수8"""
    askp_csnu9: int | None = opt_num("askp_csnu9")
    """매도호가건수9"""
    askp_csnu10: int | None = opt_num("askp_csnu10")
    """매도호가건수10"""
    bidp_csnu6: int | None = opt_num("bidp_csnu6")
    """매수호가건수6"""
    bidp_csnu7: int | None = opt_num("bidp_csnu7")
    """매수호가건수7"""
    bidp_csnu8: int | None = opt_num("bidp_csnu8")
    """매수호가건수8"""
    bidp_csnu9: int | None = opt_num("bidp_csnu9")
    """매수호가건수9"""
    bidp_csnu10: int | None = opt_num("bidp_csnu10")
    """매수호가건수10"""
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


STOCK_OPTION_ASKING_PRICE = Feed(
    "domestic_futureoption.stock_option_asking_price",
    "주식옵션 실시간호가",
    "H0ZOASP0",
    None,
    StockOptionAskingPriceFrame,
)


class StockOptionCcnlFrame(
    Frame,
    layout=(
        "optn_shrn_iscd",
        "bsop_hour",
        "optn_prpr",
        "prdy_vrss_sign",
        "optn_prdy_vrss",
        "prdy_ctrt",
        "optn_oprc",
        "optn_hgpr",
        "optn_lwpr",
        "last_cnqn",
        "acml_vol",
        "acml_tr_pbmn",
        "hts_thpr",
        "hts_otst_stpl_qty",
        "otst_stpl_qty_icdc",
        "oprc_hour",
        "oprc_vrss_prpr_sign",
        "oprc_vrss_nmix_prpr",
        "hgpr_hour",
        "hgpr_vrss_prpr_sign",
        "hgpr_vrss_nmix_prpr",
        "lwpr_hour",
        "lwpr_vrss_prpr_sign",
        "lwpr_vrss_nmix_prpr",
        "shnu_rate",
        "prmm_val",
        "invl_val",
        "tmvl_val",
        "delta",
        "gama",
        "vega",
        "theta",
        "rho",
        "hts_ints_vltl",
        "esdg",
        "otst_stpl_rgbf_qty_icdc",
        "thpr_basis",
        "unas_hist_vltl",
        "cttr",
        "dprt",
        "mrkt_basis",
        "optn_askp1",
        "optn_bidp1",
        "askp_rsqn1",
        "bidp_rsqn1",
        "seln_cntg_csnu",
        "shnu_cntg_csnu",
        "ntby_cntg_csnu",
        "seln_cntg_smtn",
        "shnu_cntg_smtn",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "prdy_vol_vrss_acml_vol_rate",
    ),
):
    """주식옵션 실시간체결가 (H0ZOCNT0)."""

    optn_shrn_iscd: str = text("optn_shrn_iscd")
    """종목코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    optn_prpr: Decimal | None = opt_dec("optn_prpr")
    """옵션현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    optn_prdy_vrss: Decimal | None = opt_dec("optn_prdy_vrss")
    """옵션전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    optn_oprc: Decimal | None = opt_dec("optn_oprc")
    """옵션시가2"""
    optn_hgpr: Decimal | None = opt_dec("optn_hgpr")
    """옵션최고가"""
    optn_lwpr: Decimal | None = opt_dec("optn_lwpr")
    """옵션최저가"""
    last_cnqn: int | None = opt_num("last_cnqn")
    """최종거래량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적거래대금"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS이론가"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS미결제약정수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제약정수량증감"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2대비현재가부호"""
    oprc_vrss_nmix_prpr: Decimal | None = opt_dec("oprc_vrss_nmix_prpr")
    """시가대비지수현재가"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """최고가대비현재가부호"""
    hgpr_vrss_nmix_prpr: Decimal | None = opt_dec("hgpr_vrss_nmix_prpr")
    """최고가대비지수현재가"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """최저가대비현재가부호"""
    lwpr_vrss_nmix_prpr: Decimal | None = opt_dec("lwpr_vrss_nmix_prpr")
    """최저가대비지수현재가"""
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수2비율"""
    prmm_val: Decimal | None = opt_dec("prmm_val")
    """프리미엄값"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치값"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치값"""
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
    esdg: Decimal | None = opt_dec("esdg")
    """괴리도"""
    otst_stpl_rgbf_qty_icdc: int | None = opt_num("otst_stpl_rgbf_qty_icdc")
    """미결제약정직전수량증감"""
    thpr_basis: Decimal | None = opt_dec("thpr_basis")
    """이론베이시스"""
    unas_hist_vltl: Decimal | None = opt_dec("unas_hist_vltl")
    """역사적변동성"""
    cttr: Decimal | None = opt_dec("cttr")
    """체결강도"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    mrkt_basis: Decimal | None = opt_dec("mrkt_basis")
    """시장베이시스"""
    optn_askp1: Decimal | None = opt_dec("optn_askp1")
    """옵션매도호가1"""
    optn_bidp1: Decimal | None = opt_dec("optn_bidp1")
    """옵션매수호가1"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가잔량1"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가잔량1"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도체결건수"""
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수체결건수"""
    ntby_cntg_csnu: int | None = opt_num("ntby_cntg_csnu")
    """순매수체결건수"""
    seln_cntg_smtn: int | None = opt_num("seln_cntg_smtn")
    """총매도수량"""
    shnu_cntg_smtn: int | None = opt_num("shnu_cntg_smtn")
    """총매수수량"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일거래량대비등락율"""


STOCK_OPTION_CCNL = Feed(
    "domestic_futureoption.stock_option_ccnl",
    "주식옵션 실시간체결가",
    "H0ZOCNT0",
    None,
    StockOptionCcnlFrame,
)


class Realtime(Api):
    """국내선물옵션 > 실시간시세."""

    @property
    def commodity_futures_realtime_conclusion(self) -> LiveFeed[CommodityFuturesRealtimeConclusionFrame]:
        """상품선물 실시간체결가 (H0CFCNT0; not on paper trading).

        Its key is the symbol (종목코드 (ex. 101S12)).
        """
        return LiveFeed(self._caller, COMMODITY_FUTURES_REALTIME_CONCLUSION)

    @property
    def commodity_futures_realtime_quote(self) -> LiveFeed[CommodityFuturesRealtimeQuoteFrame]:
        """상품선물 실시간호가 (H0CFASP0; not on paper trading).

        Its key is the symbol (종목코드 (ex. 101S12)).
        """
        return LiveFeed(self._caller, COMMODITY_FUTURES_REALTIME_QUOTE)

    @property
    def fuopt_ccnl_notice(self) -> LiveFeed[FuoptCcnlNoticeFrame]:
        """선물옵션 실시간체결통보 (H0IFCNI0).

        Its key is the HTS id (HTS ID).
        """
        return LiveFeed(self._caller, FUOPT_CCNL_NOTICE)

    @property
    def futures_exp_ccnl(self) -> LiveFeed[FuturesExpCcnlFrame]:
        """주식선물 실시간예상체결 (H0ZFANC0; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, FUTURES_EXP_CCNL)

    @property
    def index_futures_realtime_conclusion(self) -> LiveFeed[IndexFuturesRealtimeConclusionFrame]:
        """지수선물 실시간체결가 (H0IFCNT0; not on paper trading).

        Its key is the symbol (코드 (ex. 101S12)).
        """
        return LiveFeed(self._caller, INDEX_FUTURES_REALTIME_CONCLUSION)

    @property
    def index_futures_realtime_quote(self) -> LiveFeed[IndexFuturesRealtimeQuoteFrame]:
        """지수선물 실시간호가 (H0IFASP0; not on paper trading).

        Its key is the symbol (코드 (ex. 101S12)).
        """
        return LiveFeed(self._caller, INDEX_FUTURES_REALTIME_QUOTE)

    @property
    def index_option_realtime_conclusion(self) -> LiveFeed[IndexOptionRealtimeConclusionFrame]:
        """지수옵션 실시간체결가 (H0IOCNT0; not on paper trading).

        Its key is the symbol (코드 (ex. 201S11305)).
        """
        return LiveFeed(self._caller, INDEX_OPTION_REALTIME_CONCLUSION)

    @property
    def index_option_realtime_quote(self) -> LiveFeed[IndexOptionRealtimeQuoteFrame]:
        """지수옵션 실시간호가 (H0IOASP0; not on paper trading).

        Its key is the symbol (코드 (ex. 201S11305)).
        """
        return LiveFeed(self._caller, INDEX_OPTION_REALTIME_QUOTE)

    @property
    def krx_ngt_futures_asking_price(self) -> LiveFeed[KrxNgtFuturesAskingPriceFrame]:
        """KRX야간선물 실시간호가 (H0MFASP0; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, KRX_NGT_FUTURES_ASKING_PRICE)

    @property
    def krx_ngt_futures_ccnl(self) -> LiveFeed[KrxNgtFuturesCcnlFrame]:
        """KRX야간선물 실시간종목체결 (H0MFCNT0; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, KRX_NGT_FUTURES_CCNL)

    @property
    def krx_ngt_futures_ccnl_notice(self) -> LiveFeed[KrxNgtFuturesCcnlNoticeFrame]:
        """KRX야간선물 실시간체결통보 (H0MFCNI0; not on paper trading).

        Its key is the HTS id (HTS ID).
        """
        return LiveFeed(self._caller, KRX_NGT_FUTURES_CCNL_NOTICE)

    @property
    def krx_ngt_option_asking_price(self) -> LiveFeed[KrxNgtOptionAskingPriceFrame]:
        """KRX야간옵션 실시간호가 (H0EUASP0; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, KRX_NGT_OPTION_ASKING_PRICE)

    @property
    def krx_ngt_option_ccnl(self) -> LiveFeed[KrxNgtOptionCcnlFrame]:
        """KRX야간옵션 실시간체결가 (H0EUCNT0; not on paper trading).

        Its key is the symbol (선물단축종목코드).
        """
        return LiveFeed(self._caller, KRX_NGT_OPTION_CCNL)

    @property
    def krx_ngt_option_exp_ccnl(self) -> LiveFeed[KrxNgtOptionExpCcnlFrame]:
        """KRX야간옵션실시간예상체결 (H0EUANC0; not on paper trading).

        Its key is the symbol (선물단축종목코드).
        """
        return LiveFeed(self._caller, KRX_NGT_OPTION_EXP_CCNL)

    @property
    def krx_ngt_option_notice(self) -> LiveFeed[KrxNgtOptionNoticeFrame]:
        """KRX야간옵션실시간체결통보 (H0EUCNI0; not on paper trading).

        Its key is the HTS id (고객 ID).
        """
        return LiveFeed(self._caller, KRX_NGT_OPTION_NOTICE)

    @property
    def option_exp_ccnl(self) -> LiveFeed[OptionExpCcnlFrame]:
        """주식옵션 실시간예상체결 (H0ZOANC0; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, OPTION_EXP_CCNL)

    @property
    def stock_futures_realtime_conclusion(self) -> LiveFeed[StockFuturesRealtimeConclusionFrame]:
        """주식선물 실시간체결가 (H0ZFCNT0; not on paper trading).

        Its key is the symbol (종목코드 (ex. 101S12)).
        """
        return LiveFeed(self._caller, STOCK_FUTURES_REALTIME_CONCLUSION)

    @property
    def stock_futures_realtime_quote(self) -> LiveFeed[StockFuturesRealtimeQuoteFrame]:
        """주식선물 실시간호가 (H0ZFASP0; not on paper trading).

        Its key is the symbol (종목코드 (ex. 101S12)).
        """
        return LiveFeed(self._caller, STOCK_FUTURES_REALTIME_QUOTE)

    @property
    def stock_option_asking_price(self) -> LiveFeed[StockOptionAskingPriceFrame]:
        """주식옵션 실시간호가 (H0ZOASP0; not on paper trading).

        Its key is the symbol (선물단축종목코드).
        """
        return LiveFeed(self._caller, STOCK_OPTION_ASKING_PRICE)

    @property
    def stock_option_ccnl(self) -> LiveFeed[StockOptionCcnlFrame]:
        """주식옵션 실시간체결가 (H0ZOCNT0; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, STOCK_OPTION_CCNL)
