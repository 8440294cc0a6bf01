# Generated from catalog/endpoints/domestic_stock/realtime.toml by tools/generate.py; do not edit.
"""국내주식 > 실시간시세: 0 endpoints, 25 feeds."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from ...endpoint import Api, Feed, LiveFeed
from ...record import Frame, day, dec, hms, num, opt_day, opt_dec, opt_hms, opt_num, opt_text, text

__all__ = [
    "ASKING_PRICE_KRX",
    "ASKING_PRICE_NXT",
    "ASKING_PRICE_TOTAL",
    "CCNL_KRX",
    "CCNL_NOTICE",
    "CCNL_NXT",
    "CCNL_TOTAL",
    "EXP_CCNL_KRX",
    "EXP_CCNL_NXT",
    "EXP_CCNL_TOTAL",
    "INDEX_CCNL",
    "INDEX_EXP_CCNL",
    "INDEX_PROGRAM_TRADE",
    "MARKET_STATUS_KRX",
    "MARKET_STATUS_NXT",
    "MARKET_STATUS_TOTAL",
    "MEMBER_KRX",
    "MEMBER_NXT",
    "MEMBER_TOTAL",
    "OVERTIME_ASKING_PRICE_KRX",
    "OVERTIME_CCNL_KRX",
    "OVERTIME_EXP_CCNL_KRX",
    "PROGRAM_TRADE_KRX",
    "PROGRAM_TRADE_NXT",
    "PROGRAM_TRADE_TOTAL",
    "AskingPriceKrxFrame",
    "AskingPriceNxtFrame",
    "AskingPriceTotalFrame",
    "CcnlKrxFrame",
    "CcnlNoticeFrame",
    "CcnlNxtFrame",
    "CcnlTotalFrame",
    "ExpCcnlKrxFrame",
    "ExpCcnlNxtFrame",
    "ExpCcnlTotalFrame",
    "IndexCcnlFrame",
    "IndexExpCcnlFrame",
    "IndexProgramTradeFrame",
    "MarketStatusKrxFrame",
    "MarketStatusNxtFrame",
    "MarketStatusTotalFrame",
    "MemberKrxFrame",
    "MemberNxtFrame",
    "MemberTotalFrame",
    "OvertimeAskingPriceKrxFrame",
    "OvertimeCcnlKrxFrame",
    "OvertimeExpCcnlKrxFrame",
    "ProgramTradeKrxFrame",
    "ProgramTradeNxtFrame",
    "ProgramTradeTotalFrame",
    "Realtime",
]


class AskingPriceKrxFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "BSOP_HOUR",
        "HOUR_CLS_CODE",
        "ASKP1",
        "ASKP2",
        "ASKP3",
        "ASKP4",
        "ASKP5",
        "ASKP6",
        "ASKP7",
        "ASKP8",
        "ASKP9",
        "ASKP10",
        "BIDP1",
        "BIDP2",
        "BIDP3",
        "BIDP4",
        "BIDP5",
        "BIDP6",
        "BIDP7",
        "BIDP8",
        "BIDP9",
        "BIDP10",
        "ASKP_RSQN1",
        "ASKP_RSQN2",
        "ASKP_RSQN3",
        "ASKP_RSQN4",
        "ASKP_RSQN5",
        "ASKP_RSQN6",
        "ASKP_RSQN7",
        "ASKP_RSQN8",
        "ASKP_RSQN9",
        "ASKP_RSQN10",
        "BIDP_RSQN1",
        "BIDP_RSQN2",
        "BIDP_RSQN3",
        "BIDP_RSQN4",
        "BIDP_RSQN5",
        "BIDP_RSQN6",
        "BIDP_RSQN7",
        "BIDP_RSQN8",
        "BIDP_RSQN9",
        "BIDP_RSQN10",
        "TOTAL_ASKP_RSQN",
        "TOTAL_BIDP_RSQN",
        "OVTM_TOTAL_ASKP_RSQN",
        "OVTM_TOTAL_BIDP_RSQN",
        "ANTC_CNPR",
        "ANTC_CNQN",
        "ANTC_VOL",
        "ANTC_CNTG_VRSS",
        "ANTC_CNTG_VRSS_SIGN",
        "ANTC_CNTG_PRDY_CTRT",
        "ACML_VOL",
        "TOTAL_ASKP_RSQN_ICDC",
        "TOTAL_BIDP_RSQN_ICDC",
        "OVTM_TOTAL_ASKP_ICDC",
        "OVTM_TOTAL_BIDP_ICDC",
        "STCK_DEAL_CLS_CODE",
        "KMID_PRC",
        "KMID_TOTAL_RSQN",
        "KMID_CLS_CODE",
    ),
):
    """국내주식 실시간호가 (KRX) (H0STASP0)."""

    least_width = 59

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권 단축 종목코드"""
    bsop_hour: time = hms("BSOP_HOUR")
    """영업 시간"""
    hour_cls_code: str = text("HOUR_CLS_CODE")
    """시간 구분 코드(0 : 장중 )"""
    askp1: Decimal = dec("ASKP1")
    """매도호가1"""
    askp2: Decimal = dec("ASKP2")
    """매도호가2"""
    askp3: Decimal = dec("ASKP3")
    """매도호가3"""
    askp4: Decimal = dec("ASKP4")
    """매도호가4"""
    askp5: Decimal = dec("ASKP5")
    """매도호가5"""
    askp6: Decimal = dec("ASKP6")
    """매도호가6"""
    askp7: Decimal = dec("ASKP7")
    """매도호가7"""
    askp8: Decimal = dec("ASKP8")
    """매도호가8"""
    askp9: Decimal = dec("ASKP9")
    """매도호가9"""
    askp10: Decimal = dec("ASKP10")
    """매도호가10"""
    bidp1: Decimal = dec("BIDP1")
    """매수호가1"""
    bidp2: Decimal = dec("BIDP2")
    """매수호가2"""
    bidp3: Decimal = dec("BIDP3")
    """매수호가3"""
    bidp4: Decimal = dec("BIDP4")
    """매수호가4"""
    bidp5: Decimal = dec("BIDP5")
    """매수호가5"""
    bidp6: Decimal = dec("BIDP6")
    """매수호가6"""
    bidp7: Decimal = dec("BIDP7")
    """매수호가7"""
    bidp8: Decimal = dec("BIDP8")
    """매수호가8"""
    bidp9: Decimal = dec("BIDP9")
    """매수호가9"""
    bidp10: Decimal = dec("BIDP10")
    """매수호가10"""
    askp_rsqn1: int = num("ASKP_RSQN1")
    """매도호가 잔량1"""
    askp_rsqn2: int = num("ASKP_RSQN2")
    """매도호가 잔량2"""
    askp_rsqn3: int = num("ASKP_RSQN3")
    """매도호가 잔량3"""
    askp_rsqn4: int = num("ASKP_RSQN4")
    """매도호가 잔량4"""
    askp_rsqn5: int = num("ASKP_RSQN5")
    """매도호가 잔량5"""
    askp_rsqn6: int = num("ASKP_RSQN6")
    """매도호가 잔량6"""
    askp_rsqn7: int = num("ASKP_RSQN7")
    """매도호가 잔량7"""
    askp_rsqn8: int = num("ASKP_RSQN8")
    """매도호가 잔량8"""
    askp_rsqn9: int = num("ASKP_RSQN9")
    """매도호가 잔량9"""
    askp_rsqn10: int = num("ASKP_RSQN10")
    """매도호가 잔량10"""
    bidp_rsqn1: int = num("BIDP_RSQN1")
    """매수호가 잔량1"""
    bidp_rsqn2: int = num("BIDP_RSQN2")
    """매수호가 잔량2"""
    bidp_rsqn3: int = num("BIDP_RSQN3")
    """매수호가 잔량3"""
    bidp_rsqn4: int = num("BIDP_RSQN4")
    """매수호가 잔량4"""
    bidp_rsqn5: int = num("BIDP_RSQN5")
    """매수호가 잔량5"""
    bidp_rsqn6: int = num("BIDP_RSQN6")
    """매수호가 잔량6"""
    bidp_rsqn7: int = num("BIDP_RSQN7")
    """매수호가 잔량7"""
    bidp_rsqn8: int = num("BIDP_RSQN8")
    """매수호가 잔량8"""
    bidp_rsqn9: int = num("BIDP_RSQN9")
    """매수호가 잔량9"""
    bidp_rsqn10: int = num("BIDP_RSQN10")
    """매수호가 잔량10"""
    total_askp_rsqn: int = num("TOTAL_ASKP_RSQN")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int = num("TOTAL_BIDP_RSQN")
    """총 매수호가 잔량"""
    ovtm_total_askp_rsqn: int = num("OVTM_TOTAL_ASKP_RSQN")
    """시간외 총 매도호가 잔량"""
    ovtm_total_bidp_rsqn: int = num("OVTM_TOTAL_BIDP_RSQN")
    """시간외 총 매수호가 잔량"""
    antc_cnpr: Decimal = dec("ANTC_CNPR")
    """예상 체결가"""
    antc_cnqn: int = num("ANTC_CNQN")
    """예상 체결량"""
    antc_vol: int = num("ANTC_VOL")
    """예상 거래량"""
    antc_cntg_vrss: Decimal = dec("ANTC_CNTG_VRSS")
    """예상 체결 대비"""
    antc_cntg_vrss_sign: str = text("ANTC_CNTG_VRSS_SIGN")
    """예상 체결 대비 부호"""
    antc_cntg_prdy_ctrt: Decimal = dec("ANTC_CNTG_PRDY_CTRT")
    """예상 체결 전일 대비율"""
    acml_vol: int = num("ACML_VOL")
    """누적 거래량"""
    total_askp_rsqn_icdc: int = num("TOTAL_ASKP_RSQN_ICDC")
    """총 매도호가 잔량 증감"""
    total_bidp_rsqn_icdc: int = num("TOTAL_BIDP_RSQN_ICDC")
    """총 매수호가 잔량 증감"""
    ovtm_total_askp_icdc: int = num("OVTM_TOTAL_ASKP_ICDC")
    """시간외 총 매도호가 증감"""
    ovtm_total_bidp_icdc: int = num("OVTM_TOTAL_BIDP_ICDC")
    """시간외 총 매수호가 증감"""
    stck_deal_cls_code: str = text("STCK_DEAL_CLS_CODE")
    """주식 매매 구분 코드"""
    kmid_prc: Decimal | None = opt_dec("KMID_PRC")
    """KRX 중간가"""
    kmid_total_rsqn: int | None = opt_num("KMID_TOTAL_RSQN")
    """KRX 중간가잔량합계수량"""
    kmid_cls_code: str | None = opt_text("KMID_CLS_CODE")
    """KRX 중간가 매수매도 구분"""


ASKING_PRICE_KRX = Feed(
    "domestic_stock.asking_price_krx",
    "국내주식 실시간호가 (KRX)",
    "H0STASP0",
    "H0STASP0",
    AskingPriceKrxFrame,
)


class AskingPriceNxtFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "BSOP_HOUR",
        "HOUR_CLS_CODE",
        "ASKP1",
        "ASKP2",
        "ASKP3",
        "ASKP4",
        "ASKP5",
        "ASKP6",
        "ASKP7",
        "ASKP8",
        "ASKP9",
        "ASKP10",
        "BIDP1",
        "BIDP2",
        "BIDP3",
        "BIDP4",
        "BIDP5",
        "BIDP6",
        "BIDP7",
        "BIDP8",
        "BIDP9",
        "BIDP10",
        "ASKP_RSQN1",
        "ASKP_RSQN2",
        "ASKP_RSQN3",
        "ASKP_RSQN4",
        "ASKP_RSQN5",
        "ASKP_RSQN6",
        "ASKP_RSQN7",
        "ASKP_RSQN8",
        "ASKP_RSQN9",
        "ASKP_RSQN10",
        "BIDP_RSQN1",
        "BIDP_RSQN2",
        "BIDP_RSQN3",
        "BIDP_RSQN4",
        "BIDP_RSQN5",
        "BIDP_RSQN6",
        "BIDP_RSQN7",
        "BIDP_RSQN8",
        "BIDP_RSQN9",
        "BIDP_RSQN10",
        "TOTAL_ASKP_RSQN",
        "TOTAL_BIDP_RSQN",
        "OVTM_TOTAL_ASKP_RSQN",
        "OVTM_TOTAL_BIDP_RSQN",
        "ANTC_CNPR",
        "ANTC_CNQN",
        "ANTC_VOL",
        "ANTC_CNTG_VRSS",
        "ANTC_CNTG_VRSS_SIGN",
        "ANTC_CNTG_PRDY_CTRT",
        "ACML_VOL",
        "TOTAL_ASKP_RSQN_ICDC",
        "TOTAL_BIDP_RSQN_ICDC",
        "OVTM_TOTAL_ASKP_ICDC",
        "OVTM_TOTAL_BIDP_ICDC",
        "STCK_DEAL_CLS_CODE",
        "KMID_PRC",
        "KMID_TOTAL_RSQN",
        "KMID_CLS_CODE",
        "NMID_PRC",
        "NMID_TOTAL_RSQN",
        "NMID_CLS_CODE",
    ),
):
    """국내주식 실시간호가 (NXT) (H0NXASP0)."""

    least_width = 59

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권 단축 종목코드"""
    bsop_hour: time = hms("BSOP_HOUR")
    """영업 시간"""
    hour_cls_code: str = text("HOUR_CLS_CODE")
    """시간 구분 코드"""
    askp1: Decimal = dec("ASKP1")
    """매도호가1"""
    askp2: Decimal = dec("ASKP2")
    """매도호가2"""
    askp3: Decimal = dec("ASKP3")
    """매도호가3"""
    askp4: Decimal = dec("ASKP4")
    """매도호가4"""
    askp5: Decimal = dec("ASKP5")
    """매도호가5"""
    askp6: Decimal = dec("ASKP6")
    """매도호가6"""
    askp7: Decimal = dec("ASKP7")
    """매도호가7"""
    askp8: Decimal = dec("ASKP8")
    """매도호가8"""
    askp9: Decimal = dec("ASKP9")
    """매도호가9"""
    askp10: Decimal = dec("ASKP10")
    """매도호가10"""
    bidp1: Decimal = dec("BIDP1")
    """매수호가1"""
    bidp2: Decimal = dec("BIDP2")
    """매수호가2"""
    bidp3: Decimal = dec("BIDP3")
    """매수호가3"""
    bidp4: Decimal = dec("BIDP4")
    """매수호가4"""
    bidp5: Decimal = dec("BIDP5")
    """매수호가5"""
    bidp6: Decimal = dec("BIDP6")
    """매수호가6"""
    bidp7: Decimal = dec("BIDP7")
    """매수호가7"""
    bidp8: Decimal = dec("BIDP8")
    """매수호가8"""
    bidp9: Decimal = dec("BIDP9")
    """매수호가9"""
    bidp10: Decimal = dec("BIDP10")
    """매수호가10"""
    askp_rsqn1: int = num("ASKP_RSQN1")
    """매도호가 잔량1"""
    askp_rsqn2: int = num("ASKP_RSQN2")
    """매도호가 잔량2"""
    askp_rsqn3: int = num("ASKP_RSQN3")
    """매도호가 잔량3"""
    askp_rsqn4: int = num("ASKP_RSQN4")
    """매도호가 잔량4"""
    askp_rsqn5: int = num("ASKP_RSQN5")
    """매도호가 잔량5"""
    askp_rsqn6: int = num("ASKP_RSQN6")
    """매도호가 잔량6"""
    askp_rsqn7: int = num("ASKP_RSQN7")
    """매도호가 잔량7"""
    askp_rsqn8: int = num("ASKP_RSQN8")
    """매도호가 잔량8"""
    askp_rsqn9: int = num("ASKP_RSQN9")
    """매도호가 잔량9"""
    askp_rsqn10: int = num("ASKP_RSQN10")
    """매도호가 잔량10"""
    bidp_rsqn1: int = num("BIDP_RSQN1")
    """매수호가 잔량1"""
    bidp_rsqn2: int = num("BIDP_RSQN2")
    """매수호가 잔량2"""
    bidp_rsqn3: int = num("BIDP_RSQN3")
    """매수호가 잔량3"""
    bidp_rsqn4: int = num("BIDP_RSQN4")
    """매수호가 잔량4"""
    bidp_rsqn5: int = num("BIDP_RSQN5")
    """매수호가 잔량5"""
    bidp_rsqn6: int = num("BIDP_RSQN6")
    """매수호가 잔량6"""
    bidp_rsqn7: int = num("BIDP_RSQN7")
    """매수호가 잔량7"""
    bidp_rsqn8: int = num("BIDP_RSQN8")
    """매수호가 잔량8"""
    bidp_rsqn9: int = num("BIDP_RSQN9")
    """매수호가 잔량9"""
    bidp_rsqn10: int = num("BIDP_RSQN10")
    """매수호가 잔량10"""
    total_askp_rsqn: int = num("TOTAL_ASKP_RSQN")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int = num("TOTAL_BIDP_RSQN")
    """총 매수호가 잔량"""
    ovtm_total_askp_rsqn: int = num("OVTM_TOTAL_ASKP_RSQN")
    """시간외 총 매도호가 잔량"""
    ovtm_total_bidp_rsqn: int = num("OVTM_TOTAL_BIDP_RSQN")
    """시간외 총 매수호가 잔량"""
    antc_cnpr: Decimal = dec("ANTC_CNPR")
    """예상 체결가"""
    antc_cnqn: int = num("ANTC_CNQN")
    """예상 체결량"""
    antc_vol: int = num("ANTC_VOL")
    """예상 거래량"""
    antc_cntg_vrss: Decimal = dec("ANTC_CNTG_VRSS")
    """예상 체결 대비"""
    antc_cntg_vrss_sign: str = text("ANTC_CNTG_VRSS_SIGN")
    """예상 체결 대비 부호"""
    antc_cntg_prdy_ctrt: Decimal = dec("ANTC_CNTG_PRDY_CTRT")
    """예상 체결 전일 대비율"""
    acml_vol: int = num("ACML_VOL")
    """누적 거래량"""
    total_askp_rsqn_icdc: int = num("TOTAL_ASKP_RSQN_ICDC")
    """총 매도호가 잔량 증감"""
    total_bidp_rsqn_icdc: int = num("TOTAL_BIDP_RSQN_ICDC")
    """총 매수호가 잔량 증감"""
    ovtm_total_askp_icdc: int = num("OVTM_TOTAL_ASKP_ICDC")
    """시간외 총 매도호가 증감"""
    ovtm_total_bidp_icdc: int = num("OVTM_TOTAL_BIDP_ICDC")
    """시간외 총 매수호가 증감"""
    stck_deal_cls_code: str = text("STCK_DEAL_CLS_CODE")
    """주식 매매 구분 코드"""
    kmid_prc: Decimal | None = opt_dec("KMID_PRC")
    """KRX 중간가"""
    kmid_total_rsqn: int | None = opt_num("KMID_TOTAL_RSQN")
    """KRX 중간가잔량합계수량"""
    kmid_cls_code: str | None = opt_text("KMID_CLS_CODE")
    """KRX 중간가 매수매도 구분"""
    nmid_prc: Decimal | None = opt_dec("NMID_PRC")
    """NXT 중간가"""
    nmid_total_rsqn: int | None = opt_num("NMID_TOTAL_RSQN")
    """NXT 중간가잔량합계수량"""
    nmid_cls_code: str | None = opt_text("NMID_CLS_CODE")
    """NXT 중간가 매수매도 구분"""


ASKING_PRICE_NXT = Feed(
    "domestic_stock.asking_price_nxt",
    "국내주식 실시간호가 (NXT)",
    "H0NXASP0",
    None,
    AskingPriceNxtFrame,
)


class AskingPriceTotalFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "BSOP_HOUR",
        "HOUR_CLS_CODE",
        "ASKP1",
        "ASKP2",
        "ASKP3",
        "ASKP4",
        "ASKP5",
        "ASKP6",
        "ASKP7",
        "ASKP8",
        "ASKP9",
        "ASKP10",
        "BIDP1",
        "BIDP2",
        "BIDP3",
        "BIDP4",
        "BIDP5",
        "BIDP6",
        "BIDP7",
        "BIDP8",
        "BIDP9",
        "BIDP10",
        "ASKP_RSQN1",
        "ASKP_RSQN2",
        "ASKP_RSQN3",
        "ASKP_RSQN4",
        "ASKP_RSQN5",
        "ASKP_RSQN6",
        "ASKP_RSQN7",
        "ASKP_RSQN8",
        "ASKP_RSQN9",
        "ASKP_RSQN10",
        "BIDP_RSQN1",
        "BIDP_RSQN2",
        "BIDP_RSQN3",
        "BIDP_RSQN4",
        "BIDP_RSQN5",
        "BIDP_RSQN6",
        "BIDP_RSQN7",
        "BIDP_RSQN8",
        "BIDP_RSQN9",
        "BIDP_RSQN10",
        "TOTAL_ASKP_RSQN",
        "TOTAL_BIDP_RSQN",
        "OVTM_TOTAL_ASKP_RSQN",
        "OVTM_TOTAL_BIDP_RSQN",
        "ANTC_CNPR",
        "ANTC_CNQN",
        "ANTC_VOL",
        "ANTC_CNTG_VRSS",
        "ANTC_CNTG_VRSS_SIGN",
        "ANTC_CNTG_PRDY_CTRT",
        "ACML_VOL",
        "TOTAL_ASKP_RSQN_ICDC",
        "TOTAL_BIDP_RSQN_ICDC",
        "OVTM_TOTAL_ASKP_ICDC",
        "OVTM_TOTAL_BIDP_ICDC",
        "STCK_DEAL_CLS_CODE",
        "KMID_PRC",
        "KMID_TOTAL_RSQN",
        "KMID_CLS_CODE",
        "NMID_PRC",
        "NMID_TOTAL_RSQN",
        "NMID_CLS_CODE",
    ),
):
    """국내주식 실시간호가 (통합) (H0UNASP0)."""

    least_width = 59

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권 단축 종목코드"""
    bsop_hour: time = hms("BSOP_HOUR")
    """영업 시간"""
    hour_cls_code: str = text("HOUR_CLS_CODE")
    """시간 구분 코드"""
    askp1: Decimal = dec("ASKP1")
    """매도호가1"""
    askp2: Decimal = dec("ASKP2")
    """매도호가2"""
    askp3: Decimal = dec("ASKP3")
    """매도호가3"""
    askp4: Decimal = dec("ASKP4")
    """매도호가4"""
    askp5: Decimal = dec("ASKP5")
    """매도호가5"""
    askp6: Decimal = dec("ASKP6")
    """매도호가6"""
    askp7: Decimal = dec("ASKP7")
    """매도호가7"""
    askp8: Decimal = dec("ASKP8")
    """매도호가8"""
    askp9: Decimal = dec("ASKP9")
    """매도호가9"""
    askp10: Decimal = dec("ASKP10")
    """매도호가10"""
    bidp1: Decimal = dec("BIDP1")
    """매수호가1"""
    bidp2: Decimal = dec("BIDP2")
    """매수호가2"""
    bidp3: Decimal = dec("BIDP3")
    """매수호가3"""
    bidp4: Decimal = dec("BIDP4")
    """매수호가4"""
    bidp5: Decimal = dec("BIDP5")
    """매수호가5"""
    bidp6: Decimal = dec("BIDP6")
    """매수호가6"""
    bidp7: Decimal = dec("BIDP7")
    """매수호가7"""
    bidp8: Decimal = dec("BIDP8")
    """매수호가8"""
    bidp9: Decimal = dec("BIDP9")
    """매수호가9"""
    bidp10: Decimal = dec("BIDP10")
    """매수호가10"""
    askp_rsqn1: int = num("ASKP_RSQN1")
    """매도호가 잔량1"""
    askp_rsqn2: int = num("ASKP_RSQN2")
    """매도호가 잔량2"""
    askp_rsqn3: int = num("ASKP_RSQN3")
    """매도호가 잔량3"""
    askp_rsqn4: int = num("ASKP_RSQN4")
    """매도호가 잔량4"""
    askp_rsqn5: int = num("ASKP_RSQN5")
    """매도호가 잔량5"""
    askp_rsqn6: int = num("ASKP_RSQN6")
    """매도호가 잔량6"""
    askp_rsqn7: int = num("ASKP_RSQN7")
    """매도호가 잔량7"""
    askp_rsqn8: int = num("ASKP_RSQN8")
    """매도호가 잔량8"""
    askp_rsqn9: int = num("ASKP_RSQN9")
    """매도호가 잔량9"""
    askp_rsqn10: int = num("ASKP_RSQN10")
    """매도호가 잔량10"""
    bidp_rsqn1: int = num("BIDP_RSQN1")
    """매수호가 잔량1"""
    bidp_rsqn2: int = num("BIDP_RSQN2")
    """매수호가 잔량2"""
    bidp_rsqn3: int = num("BIDP_RSQN3")
    """매수호가 잔량3"""
    bidp_rsqn4: int = num("BIDP_RSQN4")
    """매수호가 잔량4"""
    bidp_rsqn5: int = num("BIDP_RSQN5")
    """매수호가 잔량5"""
    bidp_rsqn6: int = num("BIDP_RSQN6")
    """매수호가 잔량6"""
    bidp_rsqn7: int = num("BIDP_RSQN7")
    """매수호가 잔량7"""
    bidp_rsqn8: int = num("BIDP_RSQN8")
    """매수호가 잔량8"""
    bidp_rsqn9: int = num("BIDP_RSQN9")
    """매수호가 잔량9"""
    bidp_rsqn10: int = num("BIDP_RSQN10")
    """매수호가 잔량10"""
    total_askp_rsqn: int = num("TOTAL_ASKP_RSQN")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int = num("TOTAL_BIDP_RSQN")
    """총 매수호가 잔량"""
    ovtm_total_askp_rsqn: int = num("OVTM_TOTAL_ASKP_RSQN")
    """시간외 총 매도호가 잔량"""
    ovtm_total_bidp_rsqn: int = num("OVTM_TOTAL_BIDP_RSQN")
    """시간외 총 매수호가 잔량"""
    antc_cnpr: Decimal = dec("ANTC_CNPR")
    """예상 체결가"""
    antc_cnqn: int = num("ANTC_CNQN")
    """예상 체결량"""
    antc_vol: int = num("ANTC_VOL")
    """예상 거래량"""
    antc_cntg_vrss: Decimal = dec("ANTC_CNTG_VRSS")
    """예상 체결 대비"""
    antc_cntg_vrss_sign: str = text("ANTC_CNTG_VRSS_SIGN")
    """예상 체결 대비 부호"""
    antc_cntg_prdy_ctrt: Decimal = dec("ANTC_CNTG_PRDY_CTRT")
    """예상 체결 전일 대비율"""
    acml_vol: int = num("ACML_VOL")
    """누적 거래량"""
    total_askp_rsqn_icdc: int = num("TOTAL_ASKP_RSQN_ICDC")
    """총 매도호가 잔량 증감"""
    total_bidp_rsqn_icdc: int = num("TOTAL_BIDP_RSQN_ICDC")
    """총 매수호가 잔량 증감"""
    ovtm_total_askp_icdc: int = num("OVTM_TOTAL_ASKP_ICDC")
    """시간외 총 매도호가 증감"""
    ovtm_total_bidp_icdc: int = num("OVTM_TOTAL_BIDP_ICDC")
    """시간외 총 매수호가 증감"""
    stck_deal_cls_code: str = text("STCK_DEAL_CLS_CODE")
    """주식 매매 구분 코드"""
    kmid_prc: Decimal | None = opt_dec("KMID_PRC")
    """KRX 중간가"""
    kmid_total_rsqn: int | None = opt_num("KMID_TOTAL_RSQN")
    """KRX 중간가잔량합계수량"""
    kmid_cls_code: str | None = opt_text("KMID_CLS_CODE")
    """KRX 중간가 매수매도 구분"""
    nmid_prc: Decimal | None = opt_dec("NMID_PRC")
    """NXT 중간가"""
    nmid_total_rsqn: int | None = opt_num("NMID_TOTAL_RSQN")
    """NXT 중간가잔량합계수량"""
    nmid_cls_code: str | None = opt_text("NMID_CLS_CODE")
    """NXT 중간가 매수매도 구분"""


ASKING_PRICE_TOTAL = Feed(
    "domestic_stock.asking_price_total",
    "국내주식 실시간호가 (통합)",
    "H0UNASP0",
    None,
    AskingPriceTotalFrame,
)


class CcnlKrxFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "STCK_CNTG_HOUR",
        "STCK_PRPR",
        "PRDY_VRSS_SIGN",
        "PRDY_VRSS",
        "PRDY_CTRT",
        "WGHN_AVRG_STCK_PRC",
        "STCK_OPRC",
        "STCK_HGPR",
        "STCK_LWPR",
        "ASKP1",
        "BIDP1",
        "CNTG_VOL",
        "ACML_VOL",
        "ACML_TR_PBMN",
        "SELN_CNTG_CSNU",
        "SHNU_CNTG_CSNU",
        "NTBY_CNTG_CSNU",
        "CTTR",
        "SELN_CNTG_SMTN",
        "SHNU_CNTG_SMTN",
        "CCLD_DVSN",
        "SHNU_RATE",
        "PRDY_VOL_VRSS_ACML_VOL_RATE",
        "OPRC_HOUR",
        "OPRC_VRSS_PRPR_SIGN",
        "OPRC_VRSS_PRPR",
        "HGPR_HOUR",
        "HGPR_VRSS_PRPR_SIGN",
        "HGPR_VRSS_PRPR",
        "LWPR_HOUR",
        "LWPR_VRSS_PRPR_SIGN",
        "LWPR_VRSS_PRPR",
        "BSOP_DATE",
        "NEW_MKOP_CLS_CODE",
        "TRHT_YN",
        "ASKP_RSQN1",
        "BIDP_RSQN1",
        "TOTAL_ASKP_RSQN",
        "TOTAL_BIDP_RSQN",
        "VOL_TNRT",
        "PRDY_SMNS_HOUR_ACML_VOL",
        "PRDY_SMNS_HOUR_ACML_VOL_RATE",
        "HOUR_CLS_CODE",
        "MRKT_TRTM_CLS_CODE",
        "VI_STND_PRC",
        "MARKET_CLS_CODE",
    ),
):
    """국내주식 실시간체결가(KRX) (H0STCNT0)."""

    least_width = 46

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권 단축 종목코드"""
    stck_cntg_hour: time = hms("STCK_CNTG_HOUR")
    """주식 체결 시간"""
    stck_prpr: Decimal = dec("STCK_PRPR")
    """주식 현재가 (현재가)"""
    prdy_vrss_sign: str = text("PRDY_VRSS_SIGN")
    """전일 대비 부호"""
    prdy_vrss: Decimal = dec("PRDY_VRSS")
    """전일 대비"""
    prdy_ctrt: Decimal = dec("PRDY_CTRT")
    """전일 대비율"""
    wghn_avrg_stck_prc: Decimal = dec("WGHN_AVRG_STCK_PRC")
    """가중 평균 주식 가격"""
    stck_oprc: Decimal = dec("STCK_OPRC")
    """주식 시가 (시가)"""
    stck_hgpr: Decimal = dec("STCK_HGPR")
    """주식 최고가 (고가)"""
    stck_lwpr: Decimal = dec("STCK_LWPR")
    """주식 최저가 (저가)"""
    askp1: Decimal = dec("ASKP1")
    """매도호가1"""
    bidp1: Decimal = dec("BIDP1")
    """매수호가1"""
    cntg_vol: int = num("CNTG_VOL")
    """체결 거래량"""
    acml_vol: int = num("ACML_VOL")
    """누적 거래량"""
    acml_tr_pbmn: Decimal = dec("ACML_TR_PBMN")
    """누적 거래 대금"""
    seln_cntg_csnu: int = num("SELN_CNTG_CSNU")
    """매도 체결 건수"""
    shnu_cntg_csnu: int = num("SHNU_CNTG_CSNU")
    """매수 체결 건수"""
    ntby_cntg_csnu: int = num("NTBY_CNTG_CSNU")
    """순매수 체결 건수"""
    cttr: Decimal = dec("CTTR")
    """체결강도"""
    seln_cntg_smtn: int = num("SELN_CNTG_SMTN")
    """총 매도 수량"""
    shnu_cntg_smtn: int = num("SHNU_CNTG_SMTN")
    """총 매수 수량"""
    ccld_dvsn: str = text("CCLD_DVSN")
    """체결구분 (1:매수(+), 3:장전, 5:매도(-))"""
    shnu_rate: Decimal = dec("SHNU_RATE")
    """매수비율"""
    prdy_vol_vrss_acml_vol_rate: Decimal = dec("PRDY_VOL_VRSS_ACML_VOL_RATE")
    """전일 거래량 대비 등락율"""
    oprc_hour: time | None = opt_hms("OPRC_HOUR")
    """시가 시간"""
    oprc_vrss_prpr_sign: str = text("OPRC_VRSS_PRPR_SIGN")
    """시가대비구분"""
    oprc_vrss_prpr: Decimal = dec("OPRC_VRSS_PRPR")
    """시가대비"""
    hgpr_hour: time | None = opt_hms("HGPR_HOUR")
    """최고가 시간"""
    hgpr_vrss_prpr_sign: str = text("HGPR_VRSS_PRPR_SIGN")
    """고가대비구분"""
    hgpr_vrss_prpr: Decimal = dec("HGPR_VRSS_PRPR")
    """고가대비"""
    lwpr_hour: time | None = opt_hms("LWPR_HOUR")
    """최저가 시간"""
    lwpr_vrss_prpr_sign: str = text("LWPR_VRSS_PRPR_SIGN")
    """저가대비구분"""
    lwpr_vrss_prpr: Decimal = dec("LWPR_VRSS_PRPR")
    """저가대비"""
    bsop_date: date = day("BSOP_DATE")
    """영업 일자"""
    new_mkop_cls_code: str = text("NEW_MKOP_CLS_CODE")
    """신 장운영 구분 코드"""
    trht_yn: str = text("TRHT_YN")
    """거래정지 여부"""
    askp_rsqn1: int = num("ASKP_RSQN1")
    """매도호가 잔량1"""
    bidp_rsqn1: int = num("BIDP_RSQN1")
    """매수호가 잔량1"""
    total_askp_rsqn: int = num("TOTAL_ASKP_RSQN")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int = num("TOTAL_BIDP_RSQN")
    """총 매수호가 잔량"""
    vol_tnrt: Decimal = dec("VOL_TNRT")
    """거래량 회전율"""
    prdy_smns_hour_acml_vol: int = num("PRDY_SMNS_HOUR_ACML_VOL")
    """전일 동시간 누적 거래량"""
    prdy_smns_hour_acml_vol_rate: Decimal = dec("PRDY_SMNS_HOUR_ACML_VOL_RATE")
    """전일 동시간 누적 거래량 비율"""
    hour_cls_code: str = text("HOUR_CLS_CODE")
    """시간 구분 코드(0 : 장중 )"""
    mrkt_trtm_cls_code: str = text("MRKT_TRTM_CLS_CODE")
    """임의종료구분코드"""
    vi_stnd_prc: Decimal = dec("VI_STND_PRC")
    """정적VI발동기준가"""
    market_cls_code: str | None = opt_text("MARKET_CLS_CODE")
    """시장구분코드(1:프리마켓, 2:정규장, 3:애프터마켓, 5:종가)"""


CCNL_KRX = Feed(
    "domestic_stock.ccnl_krx",
    "국내주식 실시간체결가(KRX)",
    "H0STCNT0",
    "H0STCNT0",
    CcnlKrxFrame,
)


class CcnlNoticeFrame(
    Frame,
    layout=(
        "CUST_ID",
        "ACNT_NO",
        "ODER_NO",
        "OODER_NO",
        "SELN_BYOV_CLS",
        "RCTF_CLS",
        "ODER_KIND",
        "ODER_COND",
        "STCK_SHRN_ISCD",
        "CNTG_QTY",
        "CNTG_UNPR",
        "STCK_CNTG_HOUR",
        "RFUS_YN",
        "CNTG_YN",
        "ACPT_YN",
        "BRNC_NO",
        "ODER_QTY",
        "ACNT_NAME",
        "ORD_COND_PRC",
        "ORD_EXG_GB",
        "POPUP_YN",
        "FILLER",
        "CRDT_CLS",
        "CRDT_LOAN_DATE",
        "CNTG_ISNM40",
        "ODER_PRC",
    ),
):
    """국내주식 주식체결통보 (H0STCNI0)."""

    least_width = 18
    droppable = False

    cust_id: str = text("CUST_ID")
    """고객 ID (HTS ID)"""
    acnt_no: str = text("ACNT_NO")
    """계좌번호"""
    oder_no: str = text("ODER_NO")
    """주문번호"""
    ooder_no: str = text("OODER_NO")
    """원주문번호"""
    seln_byov_cls: str = text("SELN_BYOV_CLS")
    """매도매수구분"""
    rctf_cls: str = text("RCTF_CLS")
    """접수구분 (정정구분)"""
    oder_kind: str = text("ODER_KIND")
    """주문종류(00 : 지정가,01 : 시장가,02 : 조건부지정가)"""
    oder_cond: str = text("ODER_COND")
    """주문조건"""
    stck_shrn_iscd: str = text("STCK_SHRN_ISCD")
    """종목코드 (주식 단축 종목코드)"""
    cntg_qty: int = num("CNTG_QTY")
    """체결수량 (체결 수량(체결통보(CNTG_YN=2): 체결 수량, 주문·정정·취소·거부 접수 통보(CNTG_YN=1): 주문수량의미))"""
    cntg_unpr: Decimal = dec("CNTG_UNPR")
    """체결단가"""
    stck_cntg_hour: time = hms("STCK_CNTG_HOUR")
    """주식체결시간"""
    rfus_yn: str = text("RFUS_YN")
    """거부여부(0 : 승인, 1 : 거부)"""
    cntg_yn: str = text("CNTG_YN")
    """체결여부(1 : 주문,정정,취소,거부,, 2 : 체결 (★ 체결만 볼 경우 2번만 ))"""
    acpt_yn: str = text("ACPT_YN")
    """접수여부(1 : 주문접수, 2 : 확인 )"""
    brnc_no: str = text("BRNC_NO")
    """지점번호 (지점)"""
    oder_qty: int = num("ODER_QTY")
    """주문수량"""
    acnt_name: str = text("ACNT_NAME")
    """계좌명"""
    ord_cond_prc: Decimal | None = opt_dec("ORD_COND_PRC")
    """호가조건가격 (스톱지정가 시 표시)"""
    ord_exg_gb: str | None = opt_text("ORD_EXG_GB")
    """주문거래소 구분 (1:KRX, 2:NXT, 3:SOR-KRX, 4:SOR-NXT)"""
    popup_yn: str | None = opt_text("POPUP_YN")
    """체결정보 표시 (실시간체결창 표시여부 (Y/N))"""
    filler: str | None = opt_text("FILLER")
    """필러"""
    crdt_cls: str = text("CRDT_CLS")
    """신용거래구분 (신용구분)"""
    crdt_loan_date: date | None = opt_day("CRDT_LOAN_DATE")
    """신용대출일자"""
    cntg_isnm40: str = text("CNTG_ISNM40")
    """체결종목명40"""
    oder_prc: Decimal | None = opt_dec("ODER_PRC")
    """주문가격"""


CCNL_NOTICE = Feed(
    "domestic_stock.ccnl_notice",
    "국내주식 주식체결통보",
    "H0STCNI0",
    "H0STCNI9",
    CcnlNoticeFrame,
    key="hts_id",
    encrypted=True,
)


class CcnlNxtFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "STCK_CNTG_HOUR",
        "STCK_PRPR",
        "PRDY_VRSS_SIGN",
        "PRDY_VRSS",
        "PRDY_CTRT",
        "WGHN_AVRG_STCK_PRC",
        "STCK_OPRC",
        "STCK_HGPR",
        "STCK_LWPR",
        "ASKP1",
        "BIDP1",
        "CNTG_VOL",
        "ACML_VOL",
        "ACML_TR_PBMN",
        "SELN_CNTG_CSNU",
        "SHNU_CNTG_CSNU",
        "NTBY_CNTG_CSNU",
        "CTTR",
        "SELN_CNTG_SMTN",
        "SHNU_CNTG_SMTN",
        "CNTG_CLS_CODE",
        "SHNU_RATE",
        "PRDY_VOL_VRSS_ACML_VOL_RATE",
        "OPRC_HOUR",
        "OPRC_VRSS_PRPR_SIGN",
        "OPRC_VRSS_PRPR",
        "HGPR_HOUR",
        "HGPR_VRSS_PRPR_SIGN",
        "HGPR_VRSS_PRPR",
        "LWPR_HOUR",
        "LWPR_VRSS_PRPR_SIGN",
        "LWPR_VRSS_PRPR",
        "BSOP_DATE",
        "NEW_MKOP_CLS_CODE",
        "TRHT_YN",
        "ASKP_RSQN1",
        "BIDP_RSQN1",
        "TOTAL_ASKP_RSQN",
        "TOTAL_BIDP_RSQN",
        "VOL_TNRT",
        "PRDY_SMNS_HOUR_ACML_VOL",
        "PRDY_SMNS_HOUR_ACML_VOL_RATE",
        "HOUR_CLS_CODE",
        "MRKT_TRTM_CLS_CODE",
        "VI_STND_PRC",
        "MARKET_CLS_CODE",
    ),
):
    """국내주식 실시간체결가 (NXT) (H0NXCNT0)."""

    least_width = 46

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권 단축 종목코드"""
    stck_cntg_hour: time = hms("STCK_CNTG_HOUR")
    """주식 체결 시간"""
    stck_prpr: Decimal = dec("STCK_PRPR")
    """주식 현재가"""
    prdy_vrss_sign: str = text("PRDY_VRSS_SIGN")
    """전일 대비 부호"""
    prdy_vrss: Decimal = dec("PRDY_VRSS")
    """전일 대비"""
    prdy_ctrt: Decimal = dec("PRDY_CTRT")
    """전일 대비율"""
    wghn_avrg_stck_prc: Decimal = dec("WGHN_AVRG_STCK_PRC")
    """가중 평균 주식 가격"""
    stck_oprc: Decimal = dec("STCK_OPRC")
    """주식 시가"""
    stck_hgpr: Decimal = dec("STCK_HGPR")
    """주식 최고가"""
    stck_lwpr: Decimal = dec("STCK_LWPR")
    """주식 최저가"""
    askp1: Decimal = dec("ASKP1")
    """매도호가1"""
    bidp1: Decimal = dec("BIDP1")
    """매수호가1"""
    cntg_vol: int = num("CNTG_VOL")
    """체결 거래량"""
    acml_vol: int = num("ACML_VOL")
    """누적 거래량"""
    acml_tr_pbmn: Decimal = dec("ACML_TR_PBMN")
    """누적 거래 대금"""
    seln_cntg_csnu: int = num("SELN_CNTG_CSNU")
    """매도 체결 건수"""
    shnu_cntg_csnu: int = num("SHNU_CNTG_CSNU")
    """매수 체결 건수"""
    ntby_cntg_csnu: int = num("NTBY_CNTG_CSNU")
    """순매수 체결 건수"""
    cttr: Decimal = dec("CTTR")
    """체결강도"""
    seln_cntg_smtn: int = num("SELN_CNTG_SMTN")
    """총 매도 수량"""
    shnu_cntg_smtn: int = num("SHNU_CNTG_SMTN")
    """총 매수 수량"""
    cntg_cls_code: str = text("CNTG_CLS_CODE")
    """체결구분"""
    shnu_rate: Decimal = dec("SHNU_RATE")
    """매수비율"""
    prdy_vol_vrss_acml_vol_rate: Decimal = dec("PRDY_VOL_VRSS_ACML_VOL_RATE")
    """전일 거래량 대비 등락율"""
    oprc_hour: time | None = opt_hms("OPRC_HOUR")
    """시가 시간"""
    oprc_vrss_prpr_sign: str = text("OPRC_VRSS_PRPR_SIGN")
    """시가대비구분"""
    oprc_vrss_prpr: Decimal = dec("OPRC_VRSS_PRPR")
    """시가대비"""
    hgpr_hour: time | None = opt_hms("HGPR_HOUR")
    """최고가 시간"""
    hgpr_vrss_prpr_sign: str = text("HGPR_VRSS_PRPR_SIGN")
    """고가대비구분"""
    hgpr_vrss_prpr: Decimal = dec("HGPR_VRSS_PRPR")
    """고가대비"""
    lwpr_hour: time | None = opt_hms("LWPR_HOUR")
    """최저가 시간"""
    lwpr_vrss_prpr_sign: str = text("LWPR_VRSS_PRPR_SIGN")
    """저가대비구분"""
    lwpr_vrss_prpr: Decimal = dec("LWPR_VRSS_PRPR")
    """저가대비"""
    bsop_date: date = day("BSOP_DATE")
    """영업 일자"""
    new_mkop_cls_code: str = text("NEW_MKOP_CLS_CODE")
    """신 장운영 구분 코드"""
    trht_yn: str = text("TRHT_YN")
    """거래정지 여부"""
    askp_rsqn1: int = num("ASKP_RSQN1")
    """매도호가 잔량1"""
    bidp_rsqn1: int = num("BIDP_RSQN1")
    """매수호가 잔량1"""
    total_askp_rsqn: int = num("TOTAL_ASKP_RSQN")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int = num("TOTAL_BIDP_RSQN")
    """총 매수호가 잔량"""
    vol_tnrt: Decimal = dec("VOL_TNRT")
    """거래량 회전율"""
    prdy_smns_hour_acml_vol: int = num("PRDY_SMNS_HOUR_ACML_VOL")
    """전일 동시간 누적 거래량"""
    prdy_smns_hour_acml_vol_rate: Decimal = dec("PRDY_SMNS_HOUR_ACML_VOL_RATE")
    """전일 동시간 누적 거래량 비율"""
    hour_cls_code: str = text("HOUR_CLS_CODE")
    """시간 구분 코드"""
    mrkt_trtm_cls_code: str = text("MRKT_TRTM_CLS_CODE")
    """임의종료구분코드"""
    vi_stnd_prc: Decimal = dec("VI_STND_PRC")
    """정적VI발동기준가"""
    market_cls_code: str | None = opt_text("MARKET_CLS_CODE")
    """시장구분코드(1:프리마켓, 2:정규장, 3:애프터마켓, 5:종가)"""


CCNL_NXT = Feed(
    "domestic_stock.ccnl_nxt",
    "국내주식 실시간체결가 (NXT)",
    "H0NXCNT0",
    None,
    CcnlNxtFrame,
)


class CcnlTotalFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "STCK_CNTG_HOUR",
        "STCK_PRPR",
        "PRDY_VRSS_SIGN",
        "PRDY_VRSS",
        "PRDY_CTRT",
        "WGHN_AVRG_STCK_PRC",
        "STCK_OPRC",
        "STCK_HGPR",
        "STCK_LWPR",
        "ASKP1",
        "BIDP1",
        "CNTG_VOL",
        "ACML_VOL",
        "ACML_TR_PBMN",
        "SELN_CNTG_CSNU",
        "SHNU_CNTG_CSNU",
        "NTBY_CNTG_CSNU",
        "CTTR",
        "SELN_CNTG_SMTN",
        "SHNU_CNTG_SMTN",
        "CNTG_CLS_CODE",
        "SHNU_RATE",
        "PRDY_VOL_VRSS_ACML_VOL_RATE",
        "OPRC_HOUR",
        "OPRC_VRSS_PRPR_SIGN",
        "OPRC_VRSS_PRPR",
        "HGPR_HOUR",
        "HGPR_VRSS_PRPR_SIGN",
        "HGPR_VRSS_PRPR",
        "LWPR_HOUR",
        "LWPR_VRSS_PRPR_SIGN",
        "LWPR_VRSS_PRPR",
        "BSOP_DATE",
        "NEW_MKOP_CLS_CODE",
        "TRHT_YN",
        "ASKP_RSQN1",
        "BIDP_RSQN1",
        "TOTAL_ASKP_RSQN",
        "TOTAL_BIDP_RSQN",
        "VOL_TNRT",
        "PRDY_SMNS_HOUR_ACML_VOL",
        "PRDY_SMNS_HOUR_ACML_VOL_RATE",
        "HOUR_CLS_CODE",
        "MRKT_TRTM_CLS_CODE",
        "VI_STND_PRC",
        "MARKET_CLS_CODE",
    ),
):
    """국내주식 실시간체결가 (통합) (H0UNCNT0)."""

    least_width = 46

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권 단축 종목코드"""
    stck_cntg_hour: time = hms("STCK_CNTG_HOUR")
    """주식 체결 시간"""
    stck_prpr: Decimal = dec("STCK_PRPR")
    """주식 현재가"""
    prdy_vrss_sign: str = text("PRDY_VRSS_SIGN")
    """전일 대비 부호"""
    prdy_vrss: Decimal = dec("PRDY_VRSS")
    """전일 대비"""
    prdy_ctrt: Decimal = dec("PRDY_CTRT")
    """전일 대비율"""
    wghn_avrg_stck_prc: Decimal = dec("WGHN_AVRG_STCK_PRC")
    """가중 평균 주식 가격"""
    stck_oprc: Decimal = dec("STCK_OPRC")
    """주식 시가"""
    stck_hgpr: Decimal = dec("STCK_HGPR")
    """주식 최고가"""
    stck_lwpr: Decimal = dec("STCK_LWPR")
    """주식 최저가"""
    askp1: Decimal = dec("ASKP1")
    """매도호가1"""
    bidp1: Decimal = dec("BIDP1")
    """매수호가1"""
    cntg_vol: int = num("CNTG_VOL")
    """체결 거래량"""
    acml_vol: int = num("ACML_VOL")
    """누적 거래량"""
    acml_tr_pbmn: Decimal = dec("ACML_TR_PBMN")
    """누적 거래 대금"""
    seln_cntg_csnu: int = num("SELN_CNTG_CSNU")
    """매도 체결 건수"""
    shnu_cntg_csnu: int = num("SHNU_CNTG_CSNU")
    """매수 체결 건수"""
    ntby_cntg_csnu: int = num("NTBY_CNTG_CSNU")
    """순매수 체결 건수"""
    cttr: Decimal = dec("CTTR")
    """체결강도"""
    seln_cntg_smtn: int = num("SELN_CNTG_SMTN")
    """총 매도 수량"""
    shnu_cntg_smtn: int = num("SHNU_CNTG_SMTN")
    """총 매수 수량"""
    cntg_cls_code: str = text("CNTG_CLS_CODE")
    """체결구분"""
    shnu_rate: Decimal = dec("SHNU_RATE")
    """매수비율"""
    prdy_vol_vrss_acml_vol_rate: Decimal = dec("PRDY_VOL_VRSS_ACML_VOL_RATE")
    """전일 거래량 대비 등락율"""
    oprc_hour: time | None = opt_hms("OPRC_HOUR")
    """시가 시간"""
    oprc_vrss_prpr_sign: str = text("OPRC_VRSS_PRPR_SIGN")
    """시가대비구분"""
    oprc_vrss_prpr: Decimal = dec("OPRC_VRSS_PRPR")
    """시가대비"""
    hgpr_hour: time | None = opt_hms("HGPR_HOUR")
    """최고가 시간"""
    hgpr_vrss_prpr_sign: str = text("HGPR_VRSS_PRPR_SIGN")
    """고가대비구분"""
    hgpr_vrss_prpr: Decimal = dec("HGPR_VRSS_PRPR")
    """고가대비"""
    lwpr_hour: time | None = opt_hms("LWPR_HOUR")
    """최저가 시간"""
    lwpr_vrss_prpr_sign: str = text("LWPR_VRSS_PRPR_SIGN")
    """저가대비구분"""
    lwpr_vrss_prpr: Decimal = dec("LWPR_VRSS_PRPR")
    """저가대비"""
    bsop_date: date = day("BSOP_DATE")
    """영업 일자"""
    new_mkop_cls_code: str = text("NEW_MKOP_CLS_CODE")
    """신 장운영 구분 코드"""
    trht_yn: str = text("TRHT_YN")
    """거래정지 여부"""
    askp_rsqn1: int = num("ASKP_RSQN1")
    """매도호가 잔량1"""
    bidp_rsqn1: int = num("BIDP_RSQN1")
    """매수호가 잔량1"""
    total_askp_rsqn: int = num("TOTAL_ASKP_RSQN")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int = num("TOTAL_BIDP_RSQN")
    """총 매수호가 잔량"""
    vol_tnrt: Decimal = dec("VOL_TNRT")
    """거래량 회전율"""
    prdy_smns_hour_acml_vol: int = num("PRDY_SMNS_HOUR_ACML_VOL")
    """전일 동시간 누적 거래량"""
    prdy_smns_hour_acml_vol_rate: Decimal = dec("PRDY_SMNS_HOUR_ACML_VOL_RATE")
    """전일 동시간 누적 거래량 비율"""
    hour_cls_code: str = text("HOUR_CLS_CODE")
    """시간 구분 코드"""
    mrkt_trtm_cls_code: str = text("MRKT_TRTM_CLS_CODE")
    """임의종료구분코드"""
    vi_stnd_prc: Decimal = dec("VI_STND_PRC")
    """정적VI발동기준가"""
    market_cls_code: str | None = opt_text("MARKET_CLS_CODE")
    """시장구분코드(1:프리마켓, 2:정규장, 3:애프터마켓, 5:종가)"""


CCNL_TOTAL = Feed(
    "domestic_stock.ccnl_total",
    "국내주식 실시간체결가 (통합)",
    "H0UNCNT0",
    None,
    CcnlTotalFrame,
)


class ExpCcnlKrxFrame(
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
        "vol_tnrt",
        "prdy_smns_hour_acml_vol",
        "prdy_smns_hour_acml_vol_rate",
        "hour_cls_code",
        "mrkt_trtm_cls_code",
        "vi_stnd_prc",
    ),
):
    """국내주식 실시간예상체결 (KRX) (H0STANC0)."""

    least_width = 45

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    stck_cntg_hour: time = hms("stck_cntg_hour")
    """주식체결시간"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비구분"""
    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """등락율"""
    wghn_avrg_stck_prc: Decimal = dec("wghn_avrg_stck_prc")
    """가중평균주식가격"""
    stck_oprc: Decimal = dec("stck_oprc")
    """시가"""
    stck_hgpr: Decimal = dec("stck_hgpr")
    """고가"""
    stck_lwpr: Decimal = dec("stck_lwpr")
    """저가"""
    askp1: Decimal = dec("askp1")
    """매도호가"""
    bidp1: Decimal = dec("bidp1")
    """매수호가"""
    cntg_vol: int = num("cntg_vol")
    """거래량"""
    acml_vol: int = num("acml_vol")
    """누적거래량"""
    acml_tr_pbmn: Decimal = dec("acml_tr_pbmn")
    """누적거래대금"""
    seln_cntg_csnu: int = num("seln_cntg_csnu")
    """매도체결건수"""
    shnu_cntg_csnu: int = num("shnu_cntg_csnu")
    """매수체결건수"""
    ntby_cntg_csnu: int = num("ntby_cntg_csnu")
    """순매수체결건수"""
    cttr: Decimal = dec("cttr")
    """체결강도"""
    seln_cntg_smtn: int = num("seln_cntg_smtn")
    """총매도수량"""
    shnu_cntg_smtn: int = num("shnu_cntg_smtn")
    """총매수수량"""
    cntg_cls_code: str = text("cntg_cls_code")
    """체결구분"""
    shnu_rate: Decimal = dec("shnu_rate")
    """매수비율"""
    prdy_vol_vrss_acml_vol_rate: Decimal = dec("prdy_vol_vrss_acml_vol_rate")
    """전일거래량대비등락율"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가대비구분"""
    oprc_vrss_prpr: Decimal = dec("oprc_vrss_prpr")
    """시가대비"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """고가대비구분"""
    hgpr_vrss_prpr: Decimal = dec("hgpr_vrss_prpr")
    """고가대비"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """저가대비구분"""
    lwpr_vrss_prpr: Decimal = dec("lwpr_vrss_prpr")
    """저가대비"""
    bsop_date: date = day("bsop_date")
    """영업일자"""
    new_mkop_cls_code: str = text("new_mkop_cls_code")
    """신장운영구분코드"""
    trht_yn: str = text("trht_yn")
    """거래정지여부"""
    askp_rsqn1: int = num("askp_rsqn1")
    """매도호가잔량1"""
    bidp_rsqn1: int = num("bidp_rsqn1")
    """매수호가잔량1"""
    total_askp_rsqn: int = num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int = num("total_bidp_rsqn")
    """총매수호가잔량"""
    vol_tnrt: Decimal = dec("vol_tnrt")
    """거래량회전율"""
    prdy_smns_hour_acml_vol: int = num("prdy_smns_hour_acml_vol")
    """전일동시간누적거래량"""
    prdy_smns_hour_acml_vol_rate: Decimal = dec("prdy_smns_hour_acml_vol_rate")
    """전일동시간누적거래량비율"""
    hour_cls_code: str = text("hour_cls_code")
    """시간구분코드"""
    mrkt_trtm_cls_code: str = text("mrkt_trtm_cls_code")
    """임의종료구분코드"""
    vi_stnd_prc: Decimal | None = opt_dec("vi_stnd_prc")
    """정적VI발동기준가"""


EXP_CCNL_KRX = Feed(
    "domestic_stock.exp_ccnl_krx",
    "국내주식 실시간예상체결 (KRX)",
    "H0STANC0",
    None,
    ExpCcnlKrxFrame,
)


class ExpCcnlNxtFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "STCK_CNTG_HOUR",
        "STCK_PRPR",
        "PRDY_VRSS_SIGN",
        "PRDY_VRSS",
        "PRDY_CTRT",
        "WGHN_AVRG_STCK_PRC",
        "STCK_OPRC",
        "STCK_HGPR",
        "STCK_LWPR",
        "ASKP1",
        "BIDP1",
        "CNTG_VOL",
        "ACML_VOL",
        "ACML_TR_PBMN",
        "SELN_CNTG_CSNU",
        "SHNU_CNTG_CSNU",
        "NTBY_CNTG_CSNU",
        "CTTR",
        "SELN_CNTG_SMTN",
        "SHNU_CNTG_SMTN",
        "CNTG_CLS_CODE",
        "SHNU_RATE",
        "PRDY_VOL_VRSS_ACML_VOL_RATE",
        "OPRC_HOUR",
        "OPRC_VRSS_PRPR_SIGN",
        "OPRC_VRSS_PRPR",
        "HGPR_HOUR",
        "HGPR_VRSS_PRPR_SIGN",
        "HGPR_VRSS_PRPR",
        "LWPR_HOUR",
        "LWPR_VRSS_PRPR_SIGN",
        "LWPR_VRSS_PRPR",
        "BSOP_DATE",
        "NEW_MKOP_CLS_CODE",
        "TRHT_YN",
        "ASKP_RSQN1",
        "BIDP_RSQN1",
        "TOTAL_ASKP_RSQN",
        "TOTAL_BIDP_RSQN",
        "VOL_TNRT",
        "PRDY_SMNS_HOUR_ACML_VOL",
        "PRDY_SMNS_HOUR_ACML_VOL_RATE",
        "HOUR_CLS_CODE",
        "MRKT_TRTM_CLS_CODE",
        "VI_STND_PRC",
    ),
):
    """국내주식 실시간예상체결 (NXT) (H0NXANC0)."""

    least_width = 45

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권단축종목코드"""
    stck_cntg_hour: time = hms("STCK_CNTG_HOUR")
    """주식체결시간"""
    stck_prpr: Decimal = dec("STCK_PRPR")
    """주식현재가"""
    prdy_vrss_sign: str = text("PRDY_VRSS_SIGN")
    """전일대비구분"""
    prdy_vrss: Decimal = dec("PRDY_VRSS")
    """전일대비"""
    prdy_ctrt: Decimal = dec("PRDY_CTRT")
    """등락율"""
    wghn_avrg_stck_prc: Decimal = dec("WGHN_AVRG_STCK_PRC")
    """가중평균주식가격"""
    stck_oprc: Decimal = dec("STCK_OPRC")
    """시가"""
    stck_hgpr: Decimal = dec("STCK_HGPR")
    """고가"""
    stck_lwpr: Decimal = dec("STCK_LWPR")
    """저가"""
    askp1: Decimal = dec("ASKP1")
    """매도호가"""
    bidp1: Decimal = dec("BIDP1")
    """매수호가"""
    cntg_vol: int = num("CNTG_VOL")
    """거래량"""
    acml_vol: int = num("ACML_VOL")
    """누적거래량"""
    acml_tr_pbmn: Decimal = dec("ACML_TR_PBMN")
    """누적거래대금"""
    seln_cntg_csnu: int = num("SELN_CNTG_CSNU")
    """매도체결건수"""
    shnu_cntg_csnu: int = num("SHNU_CNTG_CSNU")
    """매수체결건수"""
    ntby_cntg_csnu: int = num("NTBY_CNTG_CSNU")
    """순매수체결건수"""
    cttr: Decimal = dec("CTTR")
    """체결강도"""
    seln_cntg_smtn: int = num("SELN_CNTG_SMTN")
    """총매도수량"""
    shnu_cntg_smtn: int = num("SHNU_CNTG_SMTN")
    """총매수수량"""
    cntg_cls_code: str = text("CNTG_CLS_CODE")
    """체결구분"""
    shnu_rate: Decimal = dec("SHNU_RATE")
    """매수비율"""
    prdy_vol_vrss_acml_vol_rate: Decimal = dec("PRDY_VOL_VRSS_ACML_VOL_RATE")
    """전일거래량대비등락율"""
    oprc_hour: time | None = opt_hms("OPRC_HOUR")
    """시가시간"""
    oprc_vrss_prpr_sign: str = text("OPRC_VRSS_PRPR_SIGN")
    """시가대비구분"""
    oprc_vrss_prpr: Decimal = dec("OPRC_VRSS_PRPR")
    """시가대비"""
    hgpr_hour: time | None = opt_hms("HGPR_HOUR")
    """최고가시간"""
    hgpr_vrss_prpr_sign: str = text("HGPR_VRSS_PRPR_SIGN")
    """고가대비구분"""
    hgpr_vrss_prpr: Decimal = dec("HGPR_VRSS_PRPR")
    """고가대비"""
    lwpr_hour: time | None = opt_hms("LWPR_HOUR")
    """최저가시간"""
    lwpr_vrss_prpr_sign: str = text("LWPR_VRSS_PRPR_SIGN")
    """저가대비구분"""
    lwpr_vrss_prpr: Decimal = dec("LWPR_VRSS_PRPR")
    """저가대비"""
    bsop_date: date = day("BSOP_DATE")
    """영업일자"""
    new_mkop_cls_code: str = text("NEW_MKOP_CLS_CODE")
    """신장운영구분코드"""
    trht_yn: str = text("TRHT_YN")
    """거래정지여부"""
    askp_rsqn1: int = num("ASKP_RSQN1")
    """매도호가잔량1"""
    bidp_rsqn1: int = num("BIDP_RSQN1")
    """매수호가잔량1"""
    total_askp_rsqn: int = num("TOTAL_ASKP_RSQN")
    """총매도호가잔량"""
    total_bidp_rsqn: int = num("TOTAL_BIDP_RSQN")
    """총매수호가잔량"""
    vol_tnrt: Decimal = dec("VOL_TNRT")
    """거래량회전율"""
    prdy_smns_hour_acml_vol: int = num("PRDY_SMNS_HOUR_ACML_VOL")
    """전일동시간누적거래량"""
    prdy_smns_hour_acml_vol_rate: Decimal = dec("PRDY_SMNS_HOUR_ACML_VOL_RATE")
    """전일동시간누적거래량비율"""
    hour_cls_code: str = text("HOUR_CLS_CODE")
    """시간구분코드"""
    mrkt_trtm_cls_code: str = text("MRKT_TRTM_CLS_CODE")
    """임의종료구분코드"""
    vi_stnd_prc: Decimal | None = opt_dec("VI_STND_PRC")
    """VI 상태값"""


EXP_CCNL_NXT = Feed(
    "domestic_stock.exp_ccnl_nxt",
    "국내주식 실시간예상체결 (NXT)",
    "H0NXANC0",
    None,
    ExpCcnlNxtFrame,
)


class ExpCcnlTotalFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "STCK_CNTG_HOUR",
        "STCK_PRPR",
        "PRDY_VRSS_SIGN",
        "PRDY_VRSS",
        "PRDY_CTRT",
        "WGHN_AVRG_STCK_PRC",
        "STCK_OPRC",
        "STCK_HGPR",
        "STCK_LWPR",
        "ASKP1",
        "BIDP1",
        "CNTG_VOL",
        "ACML_VOL",
        "ACML_TR_PBMN",
        "SELN_CNTG_CSNU",
        "SHNU_CNTG_CSNU",
        "NTBY_CNTG_CSNU",
        "CTTR",
        "SELN_CNTG_SMTN",
        "SHNU_CNTG_SMTN",
        "CNTG_CLS_CODE",
        "SHNU_RATE",
        "PRDY_VOL_VRSS_ACML_VOL_RATE",
        "OPRC_HOUR",
        "OPRC_VRSS_PRPR_SIGN",
        "OPRC_VRSS_PRPR",
        "HGPR_HOUR",
        "HGPR_VRSS_PRPR_SIGN",
        "HGPR_VRSS_PRPR",
        "LWPR_HOUR",
        "LWPR_VRSS_PRPR_SIGN",
        "LWPR_VRSS_PRPR",
        "BSOP_DATE",
        "NEW_MKOP_CLS_CODE",
        "TRHT_YN",
        "ASKP_RSQN1",
        "BIDP_RSQN1",
        "TOTAL_ASKP_RSQN",
        "TOTAL_BIDP_RSQN",
        "VOL_TNRT",
        "PRDY_SMNS_HOUR_ACML_VOL",
        "PRDY_SMNS_HOUR_ACML_VOL_RATE",
        "HOUR_CLS_CODE",
        "MRKT_TRTM_CLS_CODE",
        "VI_STND_PRC",
    ),
):
    """국내주식 실시간예상체결(통합) (H0UNANC0)."""

    least_width = 45

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권단축종목코드"""
    stck_cntg_hour: time = hms("STCK_CNTG_HOUR")
    """주식체결시간"""
    stck_prpr: Decimal = dec("STCK_PRPR")
    """주식현재가"""
    prdy_vrss_sign: str = text("PRDY_VRSS_SIGN")
    """전일대비구분"""
    prdy_vrss: Decimal = dec("PRDY_VRSS")
    """전일대비"""
    prdy_ctrt: Decimal = dec("PRDY_CTRT")
    """등락율"""
    wghn_avrg_stck_prc: Decimal = dec("WGHN_AVRG_STCK_PRC")
    """가중평균주식가격"""
    stck_oprc: Decimal = dec("STCK_OPRC")
    """시가"""
    stck_hgpr: Decimal = dec("STCK_HGPR")
    """고가"""
    stck_lwpr: Decimal = dec("STCK_LWPR")
    """저가"""
    askp1: Decimal = dec("ASKP1")
    """매도호가"""
    bidp1: Decimal = dec("BIDP1")
    """매수호가"""
    cntg_vol: int = num("CNTG_VOL")
    """거래량"""
    acml_vol: int = num("ACML_VOL")
    """누적거래량"""
    acml_tr_pbmn: Decimal = dec("ACML_TR_PBMN")
    """누적거래대금"""
    seln_cntg_csnu: int = num("SELN_CNTG_CSNU")
    """매도체결건수"""
    shnu_cntg_csnu: int = num("SHNU_CNTG_CSNU")
    """매수체결건수"""
    ntby_cntg_csnu: int = num("NTBY_CNTG_CSNU")
    """순매수체결건수"""
    cttr: Decimal = dec("CTTR")
    """체결강도"""
    seln_cntg_smtn: int = num("SELN_CNTG_SMTN")
    """총매도수량"""
    shnu_cntg_smtn: int = num("SHNU_CNTG_SMTN")
    """총매수수량"""
    cntg_cls_code: str = text("CNTG_CLS_CODE")
    """체결구분"""
    shnu_rate: Decimal = dec("SHNU_RATE")
    """매수비율"""
    prdy_vol_vrss_acml_vol_rate: Decimal = dec("PRDY_VOL_VRSS_ACML_VOL_RATE")
    """전일거래량대비등락율"""
    oprc_hour: time | None = opt_hms("OPRC_HOUR")
    """시가시간"""
    oprc_vrss_prpr_sign: str = text("OPRC_VRSS_PRPR_SIGN")
    """시가대비구분"""
    oprc_vrss_prpr: Decimal = dec("OPRC_VRSS_PRPR")
    """시가대비"""
    hgpr_hour: time | None = opt_hms("HGPR_HOUR")
    """최고가시간"""
    hgpr_vrss_prpr_sign: str = text("HGPR_VRSS_PRPR_SIGN")
    """고가대비구분"""
    hgpr_vrss_prpr: Decimal = dec("HGPR_VRSS_PRPR")
    """고가대비"""
    lwpr_hour: time | None = opt_hms("LWPR_HOUR")
    """최저가시간"""
    lwpr_vrss_prpr_sign: str = text("LWPR_VRSS_PRPR_SIGN")
    """저가대비구분"""
    lwpr_vrss_prpr: Decimal = dec("LWPR_VRSS_PRPR")
    """저가대비"""
    bsop_date: date = day("BSOP_DATE")
    """영업일자"""
    new_mkop_cls_code: str = text("NEW_MKOP_CLS_CODE")
    """신장운영구분코드"""
    trht_yn: str = text("TRHT_YN")
    """거래정지여부"""
    askp_rsqn1: int = num("ASKP_RSQN1")
    """매도호가잔량1"""
    bidp_rsqn1: int = num("BIDP_RSQN1")
    """매수호가잔량1"""
    total_askp_rsqn: int = num("TOTAL_ASKP_RSQN")
    """총매도호가잔량"""
    total_bidp_rsqn: int = num("TOTAL_BIDP_RSQN")
    """총매수호가잔량"""
    vol_tnrt: Decimal = dec("VOL_TNRT")
    """거래량회전율"""
    prdy_smns_hour_acml_vol: int = num("PRDY_SMNS_HOUR_ACML_VOL")
    """전일동시간누적거래량"""
    prdy_smns_hour_acml_vol_rate: Decimal = dec("PRDY_SMNS_HOUR_ACML_VOL_RATE")
    """전일동시간누적거래량비율"""
    hour_cls_code: str = text("HOUR_CLS_CODE")
    """시간구분코드"""
    mrkt_trtm_cls_code: str = text("MRKT_TRTM_CLS_CODE")
    """임의종료구분코드"""
    vi_stnd_prc: Decimal | None = opt_dec("VI_STND_PRC")
    """VI 상태값"""


EXP_CCNL_TOTAL = Feed(
    "domestic_stock.exp_ccnl_total",
    "국내주식 실시간예상체결(통합)",
    "H0UNANC0",
    None,
    ExpCcnlTotalFrame,
)


class IndexCcnlFrame(
    Frame,
    layout=(
        "bstp_cls_code",
        "bsop_hour",
        "prpr_nmix",
        "prdy_vrss_sign",
        "bstp_nmix_prdy_vrss",
        "acml_vol",
        "acml_tr_pbmn",
        "pcas_vol",
        "pcas_tr_pbmn",
        "prdy_ctrt",
        "oprc_nmix",
        "nmix_hgpr",
        "nmix_lwpr",
        "oprc_vrss_nmix_prpr",
        "oprc_vrss_nmix_sign",
        "hgpr_vrss_nmix_prpr",
        "hgpr_vrss_nmix_sign",
        "lwpr_vrss_nmix_prpr",
        "lwpr_vrss_nmix_sign",
        "prdy_clpr_vrss_oprc_rate",
        "prdy_clpr_vrss_hgpr_rate",
        "prdy_clpr_vrss_lwpr_rate",
        "uplm_issu_cnt",
        "ascn_issu_cnt",
        "stnr_issu_cnt",
        "down_issu_cnt",
        "lslm_issu_cnt",
        "qtqt_ascn_issu_cnt",
        "qtqt_down_issu_cnt",
        "tick_vrss",
    ),
):
    """국내지수 실시간체결 (H0UPCNT0)."""

    least_width = 30

    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    bsop_hour: time = hms("bsop_hour")
    """영업 시간"""
    prpr_nmix: Decimal = dec("prpr_nmix")
    """현재가 지수"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_vrss: Decimal = dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    acml_vol: int = num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금"""
    pcas_vol: int = num("pcas_vol")
    """건별 거래량"""
    pcas_tr_pbmn: Decimal = dec("pcas_tr_pbmn")
    """건별 거래 대금"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """전일 대비율"""
    oprc_nmix: Decimal = dec("oprc_nmix")
    """시가 지수"""
    nmix_hgpr: Decimal = dec("nmix_hgpr")
    """지수 최고가"""
    nmix_lwpr: Decimal = dec("nmix_lwpr")
    """지수 최저가"""
    oprc_vrss_nmix_prpr: Decimal = dec("oprc_vrss_nmix_prpr")
    """시가 대비 지수 현재가"""
    oprc_vrss_nmix_sign: str = text("oprc_vrss_nmix_sign")
    """시가 대비 지수 부호"""
    hgpr_vrss_nmix_prpr: Decimal = dec("hgpr_vrss_nmix_prpr")
    """최고가 대비 지수 현재가"""
    hgpr_vrss_nmix_sign: str = text("hgpr_vrss_nmix_sign")
    """최고가 대비 지수 부호"""
    lwpr_vrss_nmix_prpr: Decimal = dec("lwpr_vrss_nmix_prpr")
    """최저가 대비 지수 현재가"""
    lwpr_vrss_nmix_sign: str = text("lwpr_vrss_nmix_sign")
    """최저가 대비 지수 부호"""
    prdy_clpr_vrss_oprc_rate: Decimal = dec("prdy_clpr_vrss_oprc_rate")
    """전일 종가 대비 시가2 비율"""
    prdy_clpr_vrss_hgpr_rate: Decimal = dec("prdy_clpr_vrss_hgpr_rate")
    """전일 종가 대비 최고가 비율"""
    prdy_clpr_vrss_lwpr_rate: Decimal = dec("prdy_clpr_vrss_lwpr_rate")
    """전일 종가 대비 최저가 비율"""
    uplm_issu_cnt: int = num("uplm_issu_cnt")
    """상한 종목 수"""
    ascn_issu_cnt: int = num("ascn_issu_cnt")
    """상승 종목 수"""
    stnr_issu_cnt: int = num("stnr_issu_cnt")
    """보합 종목 수"""
    down_issu_cnt: int = num("down_issu_cnt")
    """하락 종목 수"""
    lslm_issu_cnt: int = num("lslm_issu_cnt")
    """하한 종목 수"""
    qtqt_ascn_issu_cnt: int = num("qtqt_ascn_issu_cnt")
    """기세 상승 종목수"""
    qtqt_down_issu_cnt: int = num("qtqt_down_issu_cnt")
    """기세 하락 종목수"""
    tick_vrss: Decimal = dec("tick_vrss")
    """TICK대비"""


INDEX_CCNL = Feed(
    "domestic_stock.index_ccnl",
    "국내지수 실시간체결",
    "H0UPCNT0",
    None,
    IndexCcnlFrame,
)


class IndexExpCcnlFrame(
    Frame,
    layout=(
        "bstp_cls_code",
        "bsop_hour",
        "prpr_nmix",
        "prdy_vrss_sign",
        "bstp_nmix_prdy_vrss",
        "acml_vol",
        "acml_tr_pbmn",
        "pcas_vol",
        "pcas_tr_pbmn",
        "prdy_ctrt",
        "uplm_issu_cnt",
        "ascn_issu_cnt",
        "stnr_issu_cnt",
        "down_issu_cnt",
        "lslm_issu_cnt",
    ),
):
    """국내지수 실시간예상체결 (H0UPANC0)."""

    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    prpr_nmix: Decimal | None = opt_dec("prpr_nmix")
    """현재가 지수"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    pcas_vol: int | None = opt_num("pcas_vol")
    """건별 거래량"""
    pcas_tr_pbmn: Decimal | None = opt_dec("pcas_tr_pbmn")
    """건별 거래 대금"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    uplm_issu_cnt: int | None = opt_num("uplm_issu_cnt")
    """상한 종목 수"""
    ascn_issu_cnt: int | None = opt_num("ascn_issu_cnt")
    """상승 종목 수"""
    stnr_issu_cnt: int | None = opt_num("stnr_issu_cnt")
    """보합 종목 수"""
    down_issu_cnt: int | None = opt_num("down_issu_cnt")
    """하락 종목 수"""
    lslm_issu_cnt: int | None = opt_num("lslm_issu_cnt")
    """하한 종목 수"""


INDEX_EXP_CCNL = Feed(
    "domestic_stock.index_exp_ccnl",
    "국내지수 실시간예상체결",
    "H0UPANC0",
    None,
    IndexExpCcnlFrame,
)


class IndexProgramTradeFrame(
    Frame,
    layout=(
        "bstp_cls_code",
        "bsop_hour",
        "arbt_seln_entm_cnqn",
        "arbt_seln_onsl_cnqn",
        "arbt_shnu_entm_cnqn",
        "arbt_shnu_onsl_cnqn",
        "nabt_seln_entm_cnqn",
        "nabt_seln_onsl_cnqn",
        "nabt_shnu_entm_cnqn",
        "nabt_shnu_onsl_cnqn",
        "arbt_seln_entm_cntg_amt",
        "arbt_seln_onsl_cntg_amt",
        "arbt_shnu_entm_cntg_amt",
        "arbt_shnu_onsl_cntg_amt",
        "nabt_seln_entm_cntg_amt",
        "nabt_seln_onsl_cntg_amt",
        "nabt_shnu_entm_cntg_amt",
        "nabt_shnu_onsl_cntg_amt",
        "arbt_smtn_seln_vol",
        "arbt_smtm_seln_vol_rate",
        "arbt_smtn_seln_tr_pbmn",
        "arbt_smtm_seln_tr_pbmn_rate",
        "arbt_smtn_shnu_vol",
        "arbt_smtm_shnu_vol_rate",
        "arbt_smtn_shnu_tr_pbmn",
        "arbt_smtm_shnu_tr_pbmn_rate",
        "arbt_smtn_ntby_qty",
        "arbt_smtm_ntby_qty_rate",
        "arbt_smtn_ntby_tr_pbmn",
        "arbt_smtm_ntby_tr_pbmn_rate",
        "nabt_smtn_seln_vol",
        "nabt_smtm_seln_vol_rate",
        "nabt_smtn_seln_tr_pbmn",
        "nabt_smtm_seln_tr_pbmn_rate",
        "nabt_smtn_shnu_vol",
        "nabt_smtm_shnu_vol_rate",
        "nabt_smtn_shnu_tr_pbmn",
        "nabt_smtm_shnu_tr_pbmn_rate",
        "nabt_smtn_ntby_qty",
        "nabt_smtm_ntby_qty_rate",
        "nabt_smtn_ntby_tr_pbmn",
        "nabt_smtm_ntby_tr_pbmn_rate",
        "whol_entm_seln_vol",
        "entm_seln_vol_rate",
        "whol_entm_seln_tr_pbmn",
        "entm_seln_tr_pbmn_rate",
        "whol_entm_shnu_vol",
        "entm_shnu_vol_rate",
        "whol_entm_shnu_tr_pbmn",
        "entm_shnu_tr_pbmn_rate",
        "whol_entm_ntby_qt",
        "entm_ntby_qty_rat",
        "whol_entm_ntby_tr_pbmn",
        "entm_ntby_tr_pbmn_rate",
        "whol_onsl_seln_vol",
        "onsl_seln_vol_rate",
        "whol_onsl_seln_tr_pbmn",
        "onsl_seln_tr_pbmn_rate",
        "whol_onsl_shnu_vol",
        "onsl_shnu_vol_rate",
        "whol_onsl_shnu_tr_pbmn",
        "onsl_shnu_tr_pbmn_rate",
        "whol_onsl_ntby_qty",
        "onsl_ntby_qty_rate",
        "whol_onsl_ntby_tr_pbmn",
        "onsl_ntby_tr_pbmn_rate",
        "total_seln_qty",
        "whol_seln_vol_rate",
        "total_seln_tr_pbmn",
        "whol_seln_tr_pbmn_rate",
        "shnu_cntg_smtn",
        "whol_shun_vol_rate",
        "total_shnu_tr_pbmn",
        "whol_shun_tr_pbmn_rate",
        "whol_ntby_qty",
        "whol_smtm_ntby_qty_rate",
        "whol_ntby_tr_pbmn",
        "whol_ntby_tr_pbmn_rate",
        "arbt_entm_ntby_qty",
        "arbt_entm_ntby_tr_pbmn",
        "arbt_onsl_ntby_qty",
        "arbt_onsl_ntby_tr_pbmn",
        "nabt_entm_ntby_qty",
        "nabt_entm_ntby_tr_pbmn",
        "nabt_onsl_ntby_qty",
        "nabt_onsl_ntby_tr_pbmn",
        "acml_vol",
        "acml_tr_pbmn",
    ),
):
    """국내지수 실시간프로그램매매 (H0UPPGM0)."""

    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    arbt_seln_entm_cnqn: int | None = opt_num("arbt_seln_entm_cnqn")
    """차익 매도 위탁 체결량"""
    arbt_seln_onsl_cnqn: int | None = opt_num("arbt_seln_onsl_cnqn")
    """차익 매도 자기 체결량"""
    arbt_shnu_entm_cnqn: int | None = opt_num("arbt_shnu_entm_cnqn")
    """차익 매수2 위탁 체결량"""
    arbt_shnu_onsl_cnqn: int | None = opt_num("arbt_shnu_onsl_cnqn")
    """차익 매수2 자기 체결량"""
    nabt_seln_entm_cnqn: int | None = opt_num("nabt_seln_entm_cnqn")
    """비차익 매도 위탁 체결량"""
    nabt_seln_onsl_cnqn: int | None = opt_num("nabt_seln_onsl_cnqn")
    """비차익 매도 자기 체결량"""
    nabt_shnu_entm_cnqn: int | None = opt_num("nabt_shnu_entm_cnqn")
    """비차익 매수2 위탁 체결량"""
    nabt_shnu_onsl_cnqn: int | None = opt_num("nabt_shnu_onsl_cnqn")
    """비차익 매수2 자기 체결량"""
    arbt_seln_entm_cntg_amt: Decimal | None = opt_dec("arbt_seln_entm_cntg_amt")
    """차익 매도 위탁 체결 금액"""
    arbt_seln_onsl_cntg_amt: Decimal | None = opt_dec("arbt_seln_onsl_cntg_amt")
    """차익 매도 자기 체결 금액"""
    arbt_shnu_entm_cntg_amt: Decimal | None = opt_dec("arbt_shnu_entm_cntg_amt")
    """차익 매수2 위탁 체결 금액"""
    arbt_shnu_onsl_cntg_amt: Decimal | None = opt_dec("arbt_shnu_onsl_cntg_amt")
    """차익 매수2 자기 체결 금액"""
    nabt_seln_entm_cntg_amt: Decimal | None = opt_dec("nabt_seln_entm_cntg_amt")
    """비차익 매도 위탁 체결 금액"""
    nabt_seln_onsl_cntg_amt: Decimal | None = opt_dec("nabt_seln_onsl_cntg_amt")
    """비차익 매도 자기 체결 금액"""
    nabt_shnu_entm_cntg_amt: Decimal | None = opt_dec("nabt_shnu_entm_cntg_amt")
    """비차익 매수2 위탁 체결 금액"""
    nabt_shnu_onsl_cntg_amt: Decimal | None = opt_dec("nabt_shnu_onsl_cntg_amt")
    """비차익 매수2 자기 체결 금액"""
    arbt_smtn_seln_vol: int | None = opt_num("arbt_smtn_seln_vol")
    """차익 합계 매도 거래량"""
    arbt_smtm_seln_vol_rate: Decimal | None = opt_dec("arbt_smtm_seln_vol_rate")
    """차익 합계 매도 거래량 비율"""
    arbt_smtn_seln_tr_pbmn: Decimal | None = opt_dec("arbt_smtn_seln_tr_pbmn")
    """차익 합계 매도 거래 대금"""
    arbt_smtm_seln_tr_pbmn_rate: Decimal | None = opt_dec("arbt_smtm_seln_tr_pbmn_rate")
    """차익 합계 매도 거래대금 비율"""
    arbt_smtn_shnu_vol: int | None = opt_num("arbt_smtn_shnu_vol")
    """차익 합계 매수2 거래량"""
    arbt_smtm_shnu_vol_rate: Decimal | None = opt_dec("arbt_smtm_shnu_vol_rate")
    """차익 합계 매수 거래량 비율"""
    arbt_smtn_shnu_tr_pbmn: Decimal | None = opt_dec("arbt_smtn_shnu_tr_pbmn")
    """차익 합계 매수2 거래 대금"""
    arbt_smtm_shnu_tr_pbmn_rate: Decimal | None = opt_dec("arbt_smtm_shnu_tr_pbmn_rate")
    """차익 합계 매수 거래대금 비율"""
    arbt_smtn_ntby_qty: int | None = opt_num("arbt_smtn_ntby_qty")
    """차익 합계 순매수 수량"""
    arbt_smtm_ntby_qty_rate: Decimal | None = opt_dec("arbt_smtm_ntby_qty_rate")
    """차익 합계 순매수 수량 비율"""
    arbt_smtn_ntby_tr_pbmn: Decimal | None = opt_dec("arbt_smtn_ntby_tr_pbmn")
    """차익 합계 순매수 거래 대금"""
    arbt_smtm_ntby_tr_pbmn_rate: Decimal | None = opt_dec("arbt_smtm_ntby_tr_pbmn_rate")
    """차익 합계 순매수 거래대금 비율"""
    nabt_smtn_seln_vol: int | None = opt_num("nabt_smtn_seln_vol")
    """비차익 합계 매도 거래량"""
    nabt_smtm_seln_vol_rate: Decimal | None = opt_dec("nabt_smtm_seln_vol_rate")
    """비차익 합계 매도 거래량 비율"""
    nabt_smtn_seln_tr_pbmn: Decimal | None = opt_dec("nabt_smtn_seln_tr_pbmn")
    """비차익 합계 매도 거래 대금"""
    nabt_smtm_seln_tr_pbmn_rate: Decimal | None = opt_dec("nabt_smtm_seln_tr_pbmn_rate")
    """비차익 합계 매도 거래대금 비율"""
    nabt_smtn_shnu_vol: int | None = opt_num("nabt_smtn_shnu_vol")
    """비차익 합계 매수2 거래량"""
    nabt_smtm_shnu_vol_rate: Decimal | None = opt_dec("nabt_smtm_shnu_vol_rate")
    """비차익 합계 매수 거래량 비율"""
    nabt_smtn_shnu_tr_pbmn: Decimal | None = opt_dec("nabt_smtn_shnu_tr_pbmn")
    """비차익 합계 매수2 거래 대금"""
    nabt_smtm_shnu_tr_pbmn_rate: Decimal | None = opt_dec("nabt_smtm_shnu_tr_pbmn_rate")
    """비차익 합계 매수 거래대금 비율"""
    nabt_smtn_ntby_qty: int | None = opt_num("nabt_smtn_ntby_qty")
    """비차익 합계 순매수 수량"""
    nabt_smtm_ntby_qty_rate: Decimal | None = opt_dec("nabt_smtm_ntby_qty_rate")
    """비차익 합계 순매수 수량 비율"""
    nabt_smtn_ntby_tr_pbmn: Decimal | None = opt_dec("nabt_smtn_ntby_tr_pbmn")
    """비차익 합계 순매수 거래 대금"""
    nabt_smtm_ntby_tr_pbmn_rate: Decimal | None = opt_dec("nabt_smtm_ntby_tr_pbmn_rate")
    """비차익 합계 순매수 거래대금 비율"""
    whol_entm_seln_vol: int | None = opt_num("whol_entm_seln_vol")
    """전체 위탁 매도 거래량"""
    entm_seln_vol_rate: Decimal | None = opt_dec("entm_seln_vol_rate")
    """위탁 매도 거래량 비율"""
    whol_entm_seln_tr_pbmn: Decimal | None = opt_dec("whol_entm_seln_tr_pbmn")
    """전체 위탁 매도 거래 대금"""
    entm_seln_tr_pbmn_rate: Decimal | None = opt_dec("entm_seln_tr_pbmn_rate")
    """위탁 매도 거래대금 비율"""
    whol_entm_shnu_vol: int | None = opt_num("whol_entm_shnu_vol")
    """전체 위탁 매수2 거래량"""
    entm_shnu_vol_rate: Decimal | None = opt_dec("entm_shnu_vol_rate")
    """위탁 매수 거래량 비율"""
    whol_entm_shnu_tr_pbmn: Decimal | None = opt_dec("whol_entm_shnu_tr_pbmn")
    """전체 위탁 매수2 거래 대금"""
    entm_shnu_tr_pbmn_rate: Decimal | None = opt_dec("entm_shnu_tr_pbmn_rate")
    """위탁 매수 거래대금 비율"""
    whol_entm_ntby_qt: int | None = opt_num("whol_entm_ntby_qt")
    """전체 위탁 순매수 수량"""
    entm_ntby_qty_rat: Decimal | None = opt_dec("entm_ntby_qty_rat")
    """위탁 순매수 수량 비율"""
    whol_entm_ntby_tr_pbmn: Decimal | None = opt_dec("whol_entm_ntby_tr_pbmn")
    """전체 위탁 순매수 거래 대금"""
    entm_ntby_tr_pbmn_rate: Decimal | None = opt_dec("entm_ntby_tr_pbmn_rate")
    """위탁 순매수 금액 비율"""
    whol_onsl_seln_vol: int | None = opt_num("whol_onsl_seln_vol")
    """전체 자기 매도 거래량"""
    onsl_seln_vol_rate: Decimal | None = opt_dec("onsl_seln_vol_rate")
    """자기 매도 거래량 비율"""
    whol_onsl_seln_tr_pbmn: Decimal | None = opt_dec("whol_onsl_seln_tr_pbmn")
    """전체 자기 매도 거래 대금"""
    onsl_seln_tr_pbmn_rate: Decimal | None = opt_dec("onsl_seln_tr_pbmn_rate")
    """자기 매도 거래대금 비율"""
    whol_onsl_shnu_vol: int | None = opt_num("whol_onsl_shnu_vol")
    """전체 자기 매수2 거래량"""
    onsl_shnu_vol_rate: Decimal | None = opt_dec("onsl_shnu_vol_rate")
    """자기 매수 거래량 비율"""
    whol_onsl_shnu_tr_pbmn: Decimal | None = opt_dec("whol_onsl_shnu_tr_pbmn")
    """전체 자기 매수2 거래 대금"""
    onsl_shnu_tr_pbmn_rate: Decimal | None = opt_dec("onsl_shnu_tr_pbmn_rate")
    """자기 매수 거래대금 비율"""
    whol_onsl_ntby_qty: int | None = opt_num("whol_onsl_ntby_qty")
    """전체 자기 순매수 수량"""
    onsl_ntby_qty_rate: Decimal | None = opt_dec("onsl_ntby_qty_rate")
    """자기 순매수량 비율"""
    whol_onsl_ntby_tr_pbmn: Decimal | None = opt_dec("whol_onsl_ntby_tr_pbmn")
    """전체 자기 순매수 거래 대금"""
    onsl_ntby_tr_pbmn_rate: Decimal | None = opt_dec("onsl_ntby_tr_pbmn_rate")
    """자기 순매수 대금 비율"""
    total_seln_qty: int | None = opt_num("total_seln_qty")
    """총 매도 수량"""
    whol_seln_vol_rate: Decimal | None = opt_dec("whol_seln_vol_rate")
    """전체 매도 거래량 비율"""
    total_seln_tr_pbmn: Decimal | None = opt_dec("total_seln_tr_pbmn")
    """총 매도 거래 대금"""
    whol_seln_tr_pbmn_rate: Decimal | None = opt_dec("whol_seln_tr_pbmn_rate")
    """전체 매도 거래대금 비율"""
    shnu_cntg_smtn: int | None = opt_num("shnu_cntg_smtn")
    """총 매수 수량"""
    whol_shun_vol_rate: Decimal | None = opt_dec("whol_shun_vol_rate")
    """전체 매수 거래량 비율"""
    total_shnu_tr_pbmn: Decimal | None = opt_dec("total_shnu_tr_pbmn")
    """총 매수2 거래 대금"""
    whol_shun_tr_pbmn_rate: Decimal | None = opt_dec("whol_shun_tr_pbmn_rate")
    """전체 매수 거래대금 비율"""
    whol_ntby_qty: int | None = opt_num("whol_ntby_qty")
    """전체 순매수 수량"""
    whol_smtm_ntby_qty_rate: Decimal | None = opt_dec("whol_smtm_ntby_qty_rate")
    """전체 합계 순매수 수량 비율"""
    whol_ntby_tr_pbmn: Decimal | None = opt_dec("whol_ntby_tr_pbmn")
    """전체 순매수 거래 대금"""
    whol_ntby_tr_pbmn_rate: Decimal | None = opt_dec("whol_ntby_tr_pbmn_rate")
    """전체 순매수 거래대금 비율"""
    arbt_entm_ntby_qty: int | None = opt_num("arbt_entm_ntby_qty")
    """차익 위탁 순매수 수량"""
    arbt_entm_ntby_tr_pbmn: Decimal | None = opt_dec("arbt_entm_ntby_tr_pbmn")
    """차익 위탁 순매수 거래 대금"""
    arbt_onsl_ntby_qty: int | None = opt_num("arbt_onsl_ntby_qty")
    """차익 자기 순매수 수량"""
    arbt_onsl_ntby_tr_pbmn: Decimal | None = opt_dec("arbt_onsl_ntby_tr_pbmn")
    """차익 자기 순매수 거래 대금"""
    nabt_entm_ntby_qty: int | None = opt_num("nabt_entm_ntby_qty")
    """비차익 위탁 순매수 수량"""
    nabt_entm_ntby_tr_pbmn: Decimal | None = opt_dec("nabt_entm_ntby_tr_pbmn")
    """비차익 위탁 순매수 거래 대금"""
    nabt_onsl_ntby_qty: int | None = opt_num("nabt_onsl_ntby_qty")
    """비차익 자기 순매수 수량"""
    nabt_onsl_ntby_tr_pbmn: Decimal | None = opt_dec("nabt_onsl_ntby_tr_pbmn")
    """비차익 자기 순매수 거래 대금"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""


INDEX_PROGRAM_TRADE = Feed(
    "domestic_stock.index_program_trade",
    "국내지수 실시간프로그램매매",
    "H0UPPGM0",
    None,
    IndexProgramTradeFrame,
)


class MarketStatusKrxFrame(
    Frame,
    layout=(
        "mksc_shrn_iscd",
        "trht_yn",
        "tr_susp_reas_cntt",
        "mkop_cls_code",
        "antc_mkop_cls_code",
        "mrkt_trtm_cls_code",
        "divi_app_cls_code",
        "iscd_stat_cls_code",
        "vi_cls_code",
        "ovtm_vi_cls_code",
        "EXCH_CLS_CODE",
    ),
):
    """국내주식 장운영정보 (KRX) (H0STMKO0)."""

    least_width = 10
    droppable = False

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    trht_yn: str = text("trht_yn")
    """거래정지여부"""
    tr_susp_reas_cntt: str | None = opt_text("tr_susp_reas_cntt")
    """거래정지사유내용"""
    mkop_cls_code: str = text("mkop_cls_code")
    """장운영구분코드"""
    antc_mkop_cls_code: str = text("antc_mkop_cls_code")
    """예상장운영구분코드"""
    mrkt_trtm_cls_code: str = text("mrkt_trtm_cls_code")
    """임의연장구분코드"""
    divi_app_cls_code: str = text("divi_app_cls_code")
    """동시호가배분처리구분코드"""
    iscd_stat_cls_code: str = text("iscd_stat_cls_code")
    """종목상태구분코드"""
    vi_cls_code: str = text("vi_cls_code")
    """VI적용구분코드"""
    ovtm_vi_cls_code: str = text("ovtm_vi_cls_code")
    """시간외단일가VI적용구분코드"""
    exch_cls_code: str | None = opt_text("EXCH_CLS_CODE")
    """거래소구분코드"""


MARKET_STATUS_KRX = Feed(
    "domestic_stock.market_status_krx",
    "국내주식 장운영정보 (KRX)",
    "H0STMKO0",
    None,
    MarketStatusKrxFrame,
)


class MarketStatusNxtFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "TRHT_YN",
        "TR_SUSP_REAS_CNTT",
        "MKOP_CLS_CODE",
        "ANTC_MKOP_CLS_CODE",
        "MRKT_TRTM_CLS_CODE",
        "DIVI_APP_CLS_CODE",
        "ISCD_STAT_CLS_CODE",
        "VI_CLS_CODE",
        "OVTM_VI_CLS_CODE",
        "EXCH_CLS_CODE",
    ),
):
    """국내주식 장운영정보(NXT) (H0NXMKO0)."""

    least_width = 10
    droppable = False

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """종목코드"""
    trht_yn: str = text("TRHT_YN")
    """거래정지 여부"""
    tr_susp_reas_cntt: str | None = opt_text("TR_SUSP_REAS_CNTT")
    """거래 정지 사유 내용"""
    mkop_cls_code: str = text("MKOP_CLS_CODE")
    """장운영 구분 코드"""
    antc_mkop_cls_code: str = text("ANTC_MKOP_CLS_CODE")
    """예상 장운영 구분 코드"""
    mrkt_trtm_cls_code: str = text("MRKT_TRTM_CLS_CODE")
    """임의연장구분코드"""
    divi_app_cls_code: str = text("DIVI_APP_CLS_CODE")
    """동시호가배분처리구분코드"""
    iscd_stat_cls_code: str = text("ISCD_STAT_CLS_CODE")
    """종목상태구분코드"""
    vi_cls_code: str = text("VI_CLS_CODE")
    """VI적용구분코드"""
    ovtm_vi_cls_code: str = text("OVTM_VI_CLS_CODE")
    """시간외단일가VI적용구분코드"""
    exch_cls_code: str | None = opt_text("EXCH_CLS_CODE")
    """거래소 구분코드"""


MARKET_STATUS_NXT = Feed(
    "domestic_stock.market_status_nxt",
    "국내주식 장운영정보(NXT)",
    "H0NXMKO0",
    None,
    MarketStatusNxtFrame,
)


class MarketStatusTotalFrame(
    Frame,
    layout=(
        "mksc_shrn_iscd",
        "TRHT_YN",
        "TR_SUSP_REAS_CNTT",
        "MKOP_CLS_CODE",
        "ANTC_MKOP_CLS_CODE",
        "MRKT_TRTM_CLS_CODE",
        "DIVI_APP_CLS_CODE",
        "ISCD_STAT_CLS_CODE",
        "VI_CLS_CODE",
        "OVTM_VI_CLS_CODE",
        "EXCH_CLS_CODE",
    ),
):
    """국내주식 장운영정보(통합) (H0UNMKO0)."""

    least_width = 10
    droppable = False

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    trht_yn: str = text("TRHT_YN")
    """거래정지 여부"""
    tr_susp_reas_cntt: str | None = opt_text("TR_SUSP_REAS_CNTT")
    """거래 정지 사유 내용"""
    mkop_cls_code: str = text("MKOP_CLS_CODE")
    """장운영 구분 코드"""
    antc_mkop_cls_code: str = text("ANTC_MKOP_CLS_CODE")
    """예상 장운영 구분 코드"""
    mrkt_trtm_cls_code: str = text("MRKT_TRTM_CLS_CODE")
    """임의연장구분코드"""
    divi_app_cls_code: str = text("DIVI_APP_CLS_CODE")
    """동시호가배분처리구분코드"""
    iscd_stat_cls_code: str = text("ISCD_STAT_CLS_CODE")
    """종목상태구분코드"""
    vi_cls_code: str = text("VI_CLS_CODE")
    """VI적용구분코드"""
    ovtm_vi_cls_code: str = text("OVTM_VI_CLS_CODE")
    """시간외단일가VI적용구분코드"""
    exch_cls_code: str | None = opt_text("EXCH_CLS_CODE")
    """거래소 구분코드"""


MARKET_STATUS_TOTAL = Feed(
    "domestic_stock.market_status_total",
    "국내주식 장운영정보(통합)",
    "H0UNMKO0",
    None,
    MarketStatusTotalFrame,
)


class MemberKrxFrame(
    Frame,
    layout=(
        "mksc_shrn_iscd",
        "seln2_mbcr_name1",
        "seln2_mbcr_name2",
        "seln2_mbcr_name3",
        "seln2_mbcr_name4",
        "seln2_mbcr_name5",
        "byov_mbcr_name1",
        "byov_mbcr_name2",
        "byov_mbcr_name3",
        "byov_mbcr_name4",
        "byov_mbcr_name5",
        "total_seln_qty1",
        "total_seln_qty2",
        "total_seln_qty3",
        "total_seln_qty4",
        "total_seln_qty5",
        "total_shnu_qty1",
        "total_shnu_qty2",
        "total_shnu_qty3",
        "total_shnu_qty4",
        "total_shnu_qty5",
        "seln_mbcr_glob_yn_1",
        "seln_mbcr_glob_yn_2",
        "seln_mbcr_glob_yn_3",
        "seln_mbcr_glob_yn_4",
        "seln_mbcr_glob_yn_5",
        "shnu_mbcr_glob_yn_1",
        "shnu_mbcr_glob_yn_2",
        "shnu_mbcr_glob_yn_3",
        "shnu_mbcr_glob_yn_4",
        "shnu_mbcr_glob_yn_5",
        "seln_mbcr_no1",
        "seln_mbcr_no2",
        "seln_mbcr_no3",
        "seln_mbcr_no4",
        "seln_mbcr_no5",
        "shnu_mbcr_no1",
        "shnu_mbcr_no2",
        "shnu_mbcr_no3",
        "shnu_mbcr_no4",
        "shnu_mbcr_no5",
        "seln_mbcr_rlim1",
        "seln_mbcr_rlim2",
        "seln_mbcr_rlim3",
        "seln_mbcr_rlim4",
        "seln_mbcr_rlim5",
        "shnu_mbcr_rlim1",
        "shnu_mbcr_rlim2",
        "shnu_mbcr_rlim3",
        "shnu_mbcr_rlim4",
        "shnu_mbcr_rlim5",
        "seln_qty_icdc1",
        "seln_qty_icdc2",
        "seln_qty_icdc3",
        "seln_qty_icdc4",
        "seln_qty_icdc5",
        "shnu_qty_icdc1",
        "shnu_qty_icdc2",
        "shnu_qty_icdc3",
        "shnu_qty_icdc4",
        "shnu_qty_icdc5",
        "glob_total_seln_qty",
        "glob_total_shnu_qty",
        "glob_total_seln_qty_icdc",
        "glob_total_shnu_qty_icdc",
        "glob_ntby_qty",
        "glob_seln_rlim",
        "glob_shnu_rlim",
        "seln2_mbcr_eng_name1",
        "seln2_mbcr_eng_name2",
        "seln2_mbcr_eng_name3",
        "seln2_mbcr_eng_name4",
        "seln2_mbcr_eng_name5",
        "byov_mbcr_eng_name1",
        "byov_mbcr_eng_name2",
        "byov_mbcr_eng_name3",
        "byov_mbcr_eng_name4",
        "byov_mbcr_eng_name5",
    ),
):
    """국내주식 실시간회원사 (KRX) (H0STMBC0)."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    seln2_mbcr_name1: str = text("seln2_mbcr_name1")
    """매도2회원사명1"""
    seln2_mbcr_name2: str = text("seln2_mbcr_name2")
    """매도2회원사명2"""
    seln2_mbcr_name3: str = text("seln2_mbcr_name3")
    """매도2회원사명3"""
    seln2_mbcr_name4: str = text("seln2_mbcr_name4")
    """매도2회원사명4"""
    seln2_mbcr_name5: str = text("seln2_mbcr_name5")
    """매도2회원사명5"""
    byov_mbcr_name1: str = text("byov_mbcr_name1")
    """매수회원사명1"""
    byov_mbcr_name2: str = text("byov_mbcr_name2")
    """매수회원사명2"""
    byov_mbcr_name3: str = text("byov_mbcr_name3")
    """매수회원사명3"""
    byov_mbcr_name4: str = text("byov_mbcr_name4")
    """매수회원사명4"""
    byov_mbcr_name5: str = text("byov_mbcr_name5")
    """매수회원사명5"""
    total_seln_qty1: int | None = opt_num("total_seln_qty1")
    """총매도수량1"""
    total_seln_qty2: int | None = opt_num("total_seln_qty2")
    """총매도수량2"""
    total_seln_qty3: int | None = opt_num("total_seln_qty3")
    """총매도수량3"""
    total_seln_qty4: int | None = opt_num("total_seln_qty4")
    """총매도수량4"""
    total_seln_qty5: int | None = opt_num("total_seln_qty5")
    """총매도수량5"""
    total_shnu_qty1: int | None = opt_num("total_shnu_qty1")
    """총매수2수량1"""
    total_shnu_qty2: int | None = opt_num("total_shnu_qty2")
    """총매수2수량2"""
    total_shnu_qty3: int | None = opt_num("total_shnu_qty3")
    """총매수2수량3"""
    total_shnu_qty4: int | None = opt_num("total_shnu_qty4")
    """총매수2수량4"""
    total_shnu_qty5: int | None = opt_num("total_shnu_qty5")
    """총매수2수량5"""
    seln_mbcr_glob_yn_1: str = text("seln_mbcr_glob_yn_1")
    """매도거래원구분1"""
    seln_mbcr_glob_yn_2: str = text("seln_mbcr_glob_yn_2")
    """매도거래원구분2"""
    seln_mbcr_glob_yn_3: str = text("seln_mbcr_glob_yn_3")
    """매도거래원구분3"""
    seln_mbcr_glob_yn_4: str = text("seln_mbcr_glob_yn_4")
    """매도거래원구분4"""
    seln_mbcr_glob_yn_5: str = text("seln_mbcr_glob_yn_5")
    """매도거래원구분5"""
    shnu_mbcr_glob_yn_1: str = text("shnu_mbcr_glob_yn_1")
    """매수거래원구분1"""
    shnu_mbcr_glob_yn_2: str = text("shnu_mbcr_glob_yn_2")
    """매수거래원구분2"""
    shnu_mbcr_glob_yn_3: str = text("shnu_mbcr_glob_yn_3")
    """매수거래원구분3"""
    shnu_mbcr_glob_yn_4: str = text("shnu_mbcr_glob_yn_4")
    """매수거래원구분4"""
    shnu_mbcr_glob_yn_5: str = text("shnu_mbcr_glob_yn_5")
    """매수거래원구분5"""
    seln_mbcr_no1: str = text("seln_mbcr_no1")
    """매도거래원코드1"""
    seln_mbcr_no2: str = text("seln_mbcr_no2")
    """매도거래원코드2"""
    seln_mbcr_no3: str = text("seln_mbcr_no3")
    """매도거래원코드3"""
    seln_mbcr_no4: str = text("seln_mbcr_no4")
    """매도거래원코드4"""
    seln_mbcr_no5: str = text("seln_mbcr_no5")
    """매도거래원코드5"""
    shnu_mbcr_no1: str = text("shnu_mbcr_no1")
    """매수거래원코드1"""
    shnu_mbcr_no2: str = text("shnu_mbcr_no2")
    """매수거래원코드2"""
    shnu_mbcr_no3: str = text("shnu_mbcr_no3")
    """매수거래원코드3"""
    shnu_mbcr_no4: str = text("shnu_mbcr_no4")
    """매수거래원코드4"""
    shnu_mbcr_no5: str = text("shnu_mbcr_no5")
    """매수거래원코드5"""
    seln_mbcr_rlim1: Decimal | None = opt_dec("seln_mbcr_rlim1")
    """매도회원사비중1"""
    seln_mbcr_rlim2: Decimal | None = opt_dec("seln_mbcr_rlim2")
    """매도회원사비중2"""
    seln_mbcr_rlim3: Decimal | None = opt_dec("seln_mbcr_rlim3")
    """매도회원사비중3"""
    seln_mbcr_rlim4: Decimal | None = opt_dec("seln_mbcr_rlim4")
    """매도회원사비중4"""
    seln_mbcr_rlim5: Decimal | None = opt_dec("seln_mbcr_rlim5")
    """매도회원사비중5"""
    shnu_mbcr_rlim1: Decimal | None = opt_dec("shnu_mbcr_rlim1")
    """매수2회원사비중1"""
    shnu_mbcr_rlim2: Decimal | None = opt_dec("shnu_mbcr_rlim2")
    """매수2회원사비중2"""
    shnu_mbcr_rlim3: Decimal | None = opt_dec("shnu_mbcr_rlim3")
    """매수2회원사비중3"""
    shnu_mbcr_rlim4: Decimal | None = opt_dec("shnu_mbcr_rlim4")
    """매수2회원사비중4"""
    shnu_mbcr_rlim5: Decimal | None = opt_dec("shnu_mbcr_rlim5")
    """매수2회원사비중5"""
    seln_qty_icdc1: int | None = opt_num("seln_qty_icdc1")
    """매도수량증감1"""
    seln_qty_icdc2: int | None = opt_num("seln_qty_icdc2")
    """매도수량증감2"""
    seln_qty_icdc3: int | None = opt_num("seln_qty_icdc3")
    """매도수량증감3"""
    seln_qty_icdc4: int | None = opt_num("seln_qty_icdc4")
    """매도수량증감4"""
    seln_qty_icdc5: int | None = opt_num("seln_qty_icdc5")
    """매도수량증감5"""
    shnu_qty_icdc1: int | None = opt_num("shnu_qty_icdc1")
    """매수2수량증감1"""
    shnu_qty_icdc2: int | None = opt_num("shnu_qty_icdc2")
    """매수2수량증감2"""
    shnu_qty_icdc3: int | None = opt_num("shnu_qty_icdc3")
    """매수2수량증감3"""
    shnu_qty_icdc4: int | None = opt_num("shnu_qty_icdc4")
    """매수2수량증감4"""
    shnu_qty_icdc5: int | None = opt_num("shnu_qty_icdc5")
    """매수2수량증감5"""
    glob_total_seln_qty: int | None = opt_num("glob_total_seln_qty")
    """외국계총매도수량"""
    glob_total_shnu_qty: int | None = opt_num("glob_total_shnu_qty")
    """외국계총매수2수량"""
    glob_total_seln_qty_icdc: int | None = opt_num("glob_total_seln_qty_icdc")
    """외국계총매도수량증감"""
    glob_total_shnu_qty_icdc: int | None = opt_num("glob_total_shnu_qty_icdc")
    """외국계총매수2수량증감"""
    glob_ntby_qty: int | None = opt_num("glob_ntby_qty")
    """외국계순매수수량"""
    glob_seln_rlim: Decimal | None = opt_dec("glob_seln_rlim")
    """외국계매도비중"""
    glob_shnu_rlim: Decimal | None = opt_dec("glob_shnu_rlim")
    """외국계매수2비중"""
    seln2_mbcr_eng_name1: str = text("seln2_mbcr_eng_name1")
    """매도2영문회원사명1"""
    seln2_mbcr_eng_name2: str = text("seln2_mbcr_eng_name2")
    """매도2영문회원사명2"""
    seln2_mbcr_eng_name3: str = text("seln2_mbcr_eng_name3")
    """매도2영문회원사명3"""
    seln2_mbcr_eng_name4: str = text("seln2_mbcr_eng_name4")
    """매도2영문회원사명4"""
    seln2_mbcr_eng_name5: str = text("seln2_mbcr_eng_name5")
    """매도2영문회원사명5"""
    byov_mbcr_eng_name1: str = text("byov_mbcr_eng_name1")
    """매수영문회원사명1"""
    byov_mbcr_eng_name2: str = text("byov_mbcr_eng_name2")
    """매수영문회원사명2"""
    byov_mbcr_eng_name3: str = text("byov_mbcr_eng_name3")
    """매수영문회원사명3"""
    byov_mbcr_eng_name4: str = text("byov_mbcr_eng_name4")
    """매수영문회원사명4"""
    byov_mbcr_eng_name5: str = text("byov_mbcr_eng_name5")
    """매수영문회원사명5"""


MEMBER_KRX = Feed(
    "domestic_stock.member_krx",
    "국내주식 실시간회원사 (KRX)",
    "H0STMBC0",
    None,
    MemberKrxFrame,
)


class MemberNxtFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "SELN2_MBCR_NAME1",
        "SELN2_MBCR_NAME2",
        "SELN2_MBCR_NAME3",
        "SELN2_MBCR_NAME4",
        "SELN2_MBCR_NAME5",
        "BYOV_MBCR_NAME1",
        "BYOV_MBCR_NAME2",
        "BYOV_MBCR_NAME3",
        "BYOV_MBCR_NAME4",
        "BYOV_MBCR_NAME5",
        "TOTAL_SELN_QTY1",
        "TOTAL_SELN_QTY2",
        "TOTAL_SELN_QTY3",
        "TOTAL_SELN_QTY4",
        "TOTAL_SELN_QTY5",
        "TOTAL_SHNU_QTY1",
        "TOTAL_SHNU_QTY2",
        "TOTAL_SHNU_QTY3",
        "TOTAL_SHNU_QTY4",
        "TOTAL_SHNU_QTY5",
        "SELN_MBCR_GLOB_YN_1",
        "SELN_MBCR_GLOB_YN_2",
        "SELN_MBCR_GLOB_YN_3",
        "SELN_MBCR_GLOB_YN_4",
        "SELN_MBCR_GLOB_YN_5",
        "SHNU_MBCR_GLOB_YN_1",
        "SHNU_MBCR_GLOB_YN_2",
        "SHNU_MBCR_GLOB_YN_3",
        "SHNU_MBCR_GLOB_YN_4",
        "SHNU_MBCR_GLOB_YN_5",
        "SELN_MBCR_NO1",
        "SELN_MBCR_NO2",
        "SELN_MBCR_NO3",
        "SELN_MBCR_NO4",
        "SELN_MBCR_NO5",
        "SHNU_MBCR_NO1",
        "SHNU_MBCR_NO2",
        "SHNU_MBCR_NO3",
        "SHNU_MBCR_NO4",
        "SHNU_MBCR_NO5",
        "SELN_MBCR_RLIM1",
        "SELN_MBCR_RLIM2",
        "SELN_MBCR_RLIM3",
        "SELN_MBCR_RLIM4",
        "SELN_MBCR_RLIM5",
        "SHNU_MBCR_RLIM1",
        "SHNU_MBCR_RLIM2",
        "SHNU_MBCR_RLIM3",
        "SHNU_MBCR_RLIM4",
        "SHNU_MBCR_RLIM5",
        "SELN_QTY_ICDC1",
        "SELN_QTY_ICDC2",
        "SELN_QTY_ICDC3",
        "SELN_QTY_ICDC4",
        "SELN_QTY_ICDC5",
        "SHNU_QTY_ICDC1",
        "SHNU_QTY_ICDC2",
        "SHNU_QTY_ICDC3",
        "SHNU_QTY_ICDC4",
        "SHNU_QTY_ICDC5",
        "GLOB_TOTAL_SELN_QTY",
        "GLOB_TOTAL_SHNU_QTY",
        "GLOB_TOTAL_SELN_QTY_ICDC",
        "GLOB_TOTAL_SHNU_QTY_ICDC",
        "GLOB_NTBY_QTY",
        "GLOB_SELN_RLIM",
        "GLOB_SHNU_RLIM",
        "SELN2_MBCR_ENG_NAME1",
        "SELN2_MBCR_ENG_NAME2",
        "SELN2_MBCR_ENG_NAME3",
        "SELN2_MBCR_ENG_NAME4",
        "SELN2_MBCR_ENG_NAME5",
        "BYOV_MBCR_ENG_NAME1",
        "BYOV_MBCR_ENG_NAME2",
        "BYOV_MBCR_ENG_NAME3",
        "BYOV_MBCR_ENG_NAME4",
        "BYOV_MBCR_ENG_NAME5",
    ),
):
    """국내주식 실시간회원사 (NXT) (H0NXMBC0)."""

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권 단축 종목코드"""
    seln2_mbcr_name1: str = text("SELN2_MBCR_NAME1")
    """매도2 회원사명1"""
    seln2_mbcr_name2: str = text("SELN2_MBCR_NAME2")
    """매도2 회원사명2"""
    seln2_mbcr_name3: str = text("SELN2_MBCR_NAME3")
    """매도2 회원사명3"""
    seln2_mbcr_name4: str = text("SELN2_MBCR_NAME4")
    """매도2 회원사명4"""
    seln2_mbcr_name5: str = text("SELN2_MBCR_NAME5")
    """매도2 회원사명5"""
    byov_mbcr_name1: str = text("BYOV_MBCR_NAME1")
    """매수 회원사명1"""
    byov_mbcr_name2: str = text("BYOV_MBCR_NAME2")
    """매수 회원사명2"""
    byov_mbcr_name3: str = text("BYOV_MBCR_NAME3")
    """매수 회원사명3"""
    byov_mbcr_name4: str = text("BYOV_MBCR_NAME4")
    """매수 회원사명4"""
    byov_mbcr_name5: str = text("BYOV_MBCR_NAME5")
    """매수 회원사명5"""
    total_seln_qty1: int | None = opt_num("TOTAL_SELN_QTY1")
    """총 매도 수량1"""
    total_seln_qty2: int | None = opt_num("TOTAL_SELN_QTY2")
    """총 매도 수량2"""
    total_seln_qty3: int | None = opt_num("TOTAL_SELN_QTY3")
    """총 매도 수량3"""
    total_seln_qty4: int | None = opt_num("TOTAL_SELN_QTY4")
    """총 매도 수량4"""
    total_seln_qty5: int | None = opt_num("TOTAL_SELN_QTY5")
    """총 매도 수량5"""
    total_shnu_qty1: int | None = opt_num("TOTAL_SHNU_QTY1")
    """총 매수2 수량1"""
    total_shnu_qty2: int | None = opt_num("TOTAL_SHNU_QTY2")
    """총 매수2 수량2"""
    total_shnu_qty3: int | None = opt_num("TOTAL_SHNU_QTY3")
    """총 매수2 수량3"""
    total_shnu_qty4: int | None = opt_num("TOTAL_SHNU_QTY4")
    """총 매수2 수량4"""
    total_shnu_qty5: int | None = opt_num("TOTAL_SHNU_QTY5")
    """총 매수2 수량5"""
    seln_mbcr_glob_yn_1: str = text("SELN_MBCR_GLOB_YN_1")
    """매도거래원구분1"""
    seln_mbcr_glob_yn_2: str = text("SELN_MBCR_GLOB_YN_2")
    """매도거래원구분2"""
    seln_mbcr_glob_yn_3: str = text("SELN_MBCR_GLOB_YN_3")
    """매도거래원구분3"""
    seln_mbcr_glob_yn_4: str = text("SELN_MBCR_GLOB_YN_4")
    """매도거래원구분4"""
    seln_mbcr_glob_yn_5: str = text("SELN_MBCR_GLOB_YN_5")
    """매도거래원구분5"""
    shnu_mbcr_glob_yn_1: str = text("SHNU_MBCR_GLOB_YN_1")
    """매수거래원구분1"""
    shnu_mbcr_glob_yn_2: str = text("SHNU_MBCR_GLOB_YN_2")
    """매수거래원구분2"""
    shnu_mbcr_glob_yn_3: str = text("SHNU_MBCR_GLOB_YN_3")
    """매수거래원구분3"""
    shnu_mbcr_glob_yn_4: str = text("SHNU_MBCR_GLOB_YN_4")
    """매수거래원구분4"""
    shnu_mbcr_glob_yn_5: str = text("SHNU_MBCR_GLOB_YN_5")
    """매수거래원구분5"""
    seln_mbcr_no1: str = text("SELN_MBCR_NO1")
    """매도거래원코드1"""
    seln_mbcr_no2: str = text("SELN_MBCR_NO2")
    """매도거래원코드2"""
    seln_mbcr_no3: str = text("SELN_MBCR_NO3")
    """매도거래원코드3"""
    seln_mbcr_no4: str = text("SELN_MBCR_NO4")
    """매도거래원코드4"""
    seln_mbcr_no5: str = text("SELN_MBCR_NO5")
    """매도거래원코드5"""
    shnu_mbcr_no1: str = text("SHNU_MBCR_NO1")
    """매수거래원코드1"""
    shnu_mbcr_no2: str = text("SHNU_MBCR_NO2")
    """매수거래원코드2"""
    shnu_mbcr_no3: str = text("SHNU_MBCR_NO3")
    """매수거래원코드3"""
    shnu_mbcr_no4: str = text("SHNU_MBCR_NO4")
    """매수거래원코드4"""
    shnu_mbcr_no5: str = text("SHNU_MBCR_NO5")
    """매수거래원코드5"""
    seln_mbcr_rlim1: Decimal | None = opt_dec("SELN_MBCR_RLIM1")
    """매도 회원사 비중1"""
    seln_mbcr_rlim2: Decimal | None = opt_dec("SELN_MBCR_RLIM2")
    """매도 회원사 비중2"""
    seln_mbcr_rlim3: Decimal | None = opt_dec("SELN_MBCR_RLIM3")
    """매도 회원사 비중3"""
    seln_mbcr_rlim4: Decimal | None = opt_dec("SELN_MBCR_RLIM4")
    """매도 회원사 비중4"""
    seln_mbcr_rlim5: Decimal | None = opt_dec("SELN_MBCR_RLIM5")
    """매도 회원사 비중5"""
    shnu_mbcr_rlim1: Decimal | None = opt_dec("SHNU_MBCR_RLIM1")
    """매수2 회원사 비중1"""
    shnu_mbcr_rlim2: Decimal | None = opt_dec("SHNU_MBCR_RLIM2")
    """매수2 회원사 비중2"""
    shnu_mbcr_rlim3: Decimal | None = opt_dec("SHNU_MBCR_RLIM3")
    """매수2 회원사 비중3"""
    shnu_mbcr_rlim4: Decimal | None = opt_dec("SHNU_MBCR_RLIM4")
    """매수2 회원사 비중4"""
    shnu_mbcr_rlim5: Decimal | None = opt_dec("SHNU_MBCR_RLIM5")
    """매수2 회원사 비중5"""
    seln_qty_icdc1: int | None = opt_num("SELN_QTY_ICDC1")
    """매도 수량 증감1"""
    seln_qty_icdc2: int | None = opt_num("SELN_QTY_ICDC2")
    """매도 수량 증감2"""
    seln_qty_icdc3: int | None = opt_num("SELN_QTY_ICDC3")
    """매도 수량 증감3"""
    seln_qty_icdc4: int | None = opt_num("SELN_QTY_ICDC4")
    """매도 수량 증감4"""
    seln_qty_icdc5: int | None = opt_num("SELN_QTY_ICDC5")
    """매도 수량 증감5"""
    shnu_qty_icdc1: int | None = opt_num("SHNU_QTY_ICDC1")
    """매수2 수량 증감1"""
    shnu_qty_icdc2: int | None = opt_num("SHNU_QTY_ICDC2")
    """매수2 수량 증감2"""
    shnu_qty_icdc3: int | None = opt_num("SHNU_QTY_ICDC3")
    """매수2 수량 증감3"""
    shnu_qty_icdc4: int | None = opt_num("SHNU_QTY_ICDC4")
    """매수2 수량 증감4"""
    shnu_qty_icdc5: int | None = opt_num("SHNU_QTY_ICDC5")
    """매수2 수량 증감5"""
    glob_total_seln_qty: int | None = opt_num("GLOB_TOTAL_SELN_QTY")
    """외국계 총 매도 수량"""
    glob_total_shnu_qty: int | None = opt_num("GLOB_TOTAL_SHNU_QTY")
    """외국계 총 매수2 수량"""
    glob_total_seln_qty_icdc: int | None = opt_num("GLOB_TOTAL_SELN_QTY_ICDC")
    """외국계 총 매도 수량 증감"""
    glob_total_shnu_qty_icdc: int | None = opt_num("GLOB_TOTAL_SHNU_QTY_ICDC")
    """외국계 총 매수2 수량 증감"""
    glob_ntby_qty: int | None = opt_num("GLOB_NTBY_QTY")
    """외국계 순매수 수량"""
    glob_seln_rlim: Decimal | None = opt_dec("GLOB_SELN_RLIM")
    """외국계 매도 비중"""
    glob_shnu_rlim: Decimal | None = opt_dec("GLOB_SHNU_RLIM")
    """외국계 매수2 비중"""
    seln2_mbcr_eng_name1: str = text("SELN2_MBCR_ENG_NAME1")
    """매도2 영문회원사명1"""
    seln2_mbcr_eng_name2: str = text("SELN2_MBCR_ENG_NAME2")
    """매도2 영문회원사명2"""
    seln2_mbcr_eng_name3: str = text("SELN2_MBCR_ENG_NAME3")
    """매도2 영문회원사명3"""
    seln2_mbcr_eng_name4: str = text("SELN2_MBCR_ENG_NAME4")
    """매도2 영문회원사명4"""
    seln2_mbcr_eng_name5: str = text("SELN2_MBCR_ENG_NAME5")
    """매도2 영문회원사명5"""
    byov_mbcr_eng_name1: str = text("BYOV_MBCR_ENG_NAME1")
    """매수 영문회원사명1"""
    byov_mbcr_eng_name2: str = text("BYOV_MBCR_ENG_NAME2")
    """매수 영문회원사명2"""
    byov_mbcr_eng_name3: str = text("BYOV_MBCR_ENG_NAME3")
    """매수 영문회원사명3"""
    byov_mbcr_eng_name4: str = text("BYOV_MBCR_ENG_NAME4")
    """매수 영문회원사명4"""
    byov_mbcr_eng_name5: str = text("BYOV_MBCR_ENG_NAME5")
    """매수 영문회원사명5"""


MEMBER_NXT = Feed(
    "domestic_stock.member_nxt",
    "국내주식 실시간회원사 (NXT)",
    "H0NXMBC0",
    None,
    MemberNxtFrame,
)


class MemberTotalFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "SELN2_MBCR_NAME1",
        "SELN2_MBCR_NAME2",
        "SELN2_MBCR_NAME3",
        "SELN2_MBCR_NAME4",
        "SELN2_MBCR_NAME5",
        "BYOV_MBCR_NAME1",
        "BYOV_MBCR_NAME2",
        "BYOV_MBCR_NAME3",
        "BYOV_MBCR_NAME4",
        "BYOV_MBCR_NAME5",
        "TOTAL_SELN_QTY1",
        "TOTAL_SELN_QTY2",
        "TOTAL_SELN_QTY3",
        "TOTAL_SELN_QTY4",
        "TOTAL_SELN_QTY5",
        "TOTAL_SHNU_QTY1",
        "TOTAL_SHNU_QTY2",
        "TOTAL_SHNU_QTY3",
        "TOTAL_SHNU_QTY4",
        "TOTAL_SHNU_QTY5",
        "SELN_MBCR_GLOB_YN_1",
        "SELN_MBCR_GLOB_YN_2",
        "SELN_MBCR_GLOB_YN_3",
        "SELN_MBCR_GLOB_YN_4",
        "SELN_MBCR_GLOB_YN_5",
        "SHNU_MBCR_GLOB_YN_1",
        "SHNU_MBCR_GLOB_YN_2",
        "SHNU_MBCR_GLOB_YN_3",
        "SHNU_MBCR_GLOB_YN_4",
        "SHNU_MBCR_GLOB_YN_5",
        "SELN_MBCR_NO1",
        "SELN_MBCR_NO2",
        "SELN_MBCR_NO3",
        "SELN_MBCR_NO4",
        "SELN_MBCR_NO5",
        "SHNU_MBCR_NO1",
        "SHNU_MBCR_NO2",
        "SHNU_MBCR_NO3",
        "SHNU_MBCR_NO4",
        "SHNU_MBCR_NO5",
        "SELN_MBCR_RLIM1",
        "SELN_MBCR_RLIM2",
        "SELN_MBCR_RLIM3",
        "SELN_MBCR_RLIM4",
        "SELN_MBCR_RLIM5",
        "SHNU_MBCR_RLIM1",
        "SHNU_MBCR_RLIM2",
        "SHNU_MBCR_RLIM3",
        "SHNU_MBCR_RLIM4",
        "SHNU_MBCR_RLIM5",
        "SELN_QTY_ICDC1",
        "SELN_QTY_ICDC2",
        "SELN_QTY_ICDC3",
        "SELN_QTY_ICDC4",
        "SELN_QTY_ICDC5",
        "SHNU_QTY_ICDC1",
        "SHNU_QTY_ICDC2",
        "SHNU_QTY_ICDC3",
        "SHNU_QTY_ICDC4",
        "SHNU_QTY_ICDC5",
        "GLOB_TOTAL_SELN_QTY",
        "GLOB_TOTAL_SHNU_QTY",
        "GLOB_TOTAL_SELN_QTY_ICDC",
        "GLOB_TOTAL_SHNU_QTY_ICDC",
        "GLOB_NTBY_QTY",
        "GLOB_SELN_RLIM",
        "GLOB_SHNU_RLIM",
        "SELN2_MBCR_ENG_NAME1",
        "SELN2_MBCR_ENG_NAME2",
        "SELN2_MBCR_ENG_NAME3",
        "SELN2_MBCR_ENG_NAME4",
        "SELN2_MBCR_ENG_NAME5",
        "BYOV_MBCR_ENG_NAME1",
        "BYOV_MBCR_ENG_NAME2",
        "BYOV_MBCR_ENG_NAME3",
        "BYOV_MBCR_ENG_NAME4",
        "BYOV_MBCR_ENG_NAME5",
    ),
):
    """국내주식 실시간회원사 (통합) (H0UNMBC0)."""

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권 단축 종목코드"""
    seln2_mbcr_name1: str = text("SELN2_MBCR_NAME1")
    """매도2 회원사명1"""
    seln2_mbcr_name2: str = text("SELN2_MBCR_NAME2")
    """매도2 회원사명2"""
    seln2_mbcr_name3: str = text("SELN2_MBCR_NAME3")
    """매도2 회원사명3"""
    seln2_mbcr_name4: str = text("SELN2_MBCR_NAME4")
    """매도2 회원사명4"""
    seln2_mbcr_name5: str = text("SELN2_MBCR_NAME5")
    """매도2 회원사명5"""
    byov_mbcr_name1: str = text("BYOV_MBCR_NAME1")
    """매수 회원사명1"""
    byov_mbcr_name2: str = text("BYOV_MBCR_NAME2")
    """매수 회원사명2"""
    byov_mbcr_name3: str = text("BYOV_MBCR_NAME3")
    """매수 회원사명3"""
    byov_mbcr_name4: str = text("BYOV_MBCR_NAME4")
    """매수 회원사명4"""
    byov_mbcr_name5: str = text("BYOV_MBCR_NAME5")
    """매수 회원사명5"""
    total_seln_qty1: int | None = opt_num("TOTAL_SELN_QTY1")
    """총 매도 수량1"""
    total_seln_qty2: int | None = opt_num("TOTAL_SELN_QTY2")
    """총 매도 수량2"""
    total_seln_qty3: int | None = opt_num("TOTAL_SELN_QTY3")
    """총 매도 수량3"""
    total_seln_qty4: int | None = opt_num("TOTAL_SELN_QTY4")
    """총 매도 수량4"""
    total_seln_qty5: int | None = opt_num("TOTAL_SELN_QTY5")
    """총 매도 수량5"""
    total_shnu_qty1: int | None = opt_num("TOTAL_SHNU_QTY1")
    """총 매수2 수량1"""
    total_shnu_qty2: int | None = opt_num("TOTAL_SHNU_QTY2")
    """총 매수2 수량2"""
    total_shnu_qty3: int | None = opt_num("TOTAL_SHNU_QTY3")
    """총 매수2 수량3"""
    total_shnu_qty4: int | None = opt_num("TOTAL_SHNU_QTY4")
    """총 매수2 수량4"""
    total_shnu_qty5: int | None = opt_num("TOTAL_SHNU_QTY5")
    """총 매수2 수량5"""
    seln_mbcr_glob_yn_1: str = text("SELN_MBCR_GLOB_YN_1")
    """매도거래원구분1"""
    seln_mbcr_glob_yn_2: str = text("SELN_MBCR_GLOB_YN_2")
    """매도거래원구분2"""
    seln_mbcr_glob_yn_3: str = text("SELN_MBCR_GLOB_YN_3")
    """매도거래원구분3"""
    seln_mbcr_glob_yn_4: str = text("SELN_MBCR_GLOB_YN_4")
    """매도거래원구분4"""
    seln_mbcr_glob_yn_5: str = text("SELN_MBCR_GLOB_YN_5")
    """매도거래원구분5"""
    shnu_mbcr_glob_yn_1: str = text("SHNU_MBCR_GLOB_YN_1")
    """매수거래원구분1"""
    shnu_mbcr_glob_yn_2: str = text("SHNU_MBCR_GLOB_YN_2")
    """매수거래원구분2"""
    shnu_mbcr_glob_yn_3: str = text("SHNU_MBCR_GLOB_YN_3")
    """매수거래원구분3"""
    shnu_mbcr_glob_yn_4: str = text("SHNU_MBCR_GLOB_YN_4")
    """매수거래원구분4"""
    shnu_mbcr_glob_yn_5: str = text("SHNU_MBCR_GLOB_YN_5")
    """매수거래원구분5"""
    seln_mbcr_no1: str = text("SELN_MBCR_NO1")
    """매도거래원코드1"""
    seln_mbcr_no2: str = text("SELN_MBCR_NO2")
    """매도거래원코드2"""
    seln_mbcr_no3: str = text("SELN_MBCR_NO3")
    """매도거래원코드3"""
    seln_mbcr_no4: str = text("SELN_MBCR_NO4")
    """매도거래원코드4"""
    seln_mbcr_no5: str = text("SELN_MBCR_NO5")
    """매도거래원코드5"""
    shnu_mbcr_no1: str = text("SHNU_MBCR_NO1")
    """매수거래원코드1"""
    shnu_mbcr_no2: str = text("SHNU_MBCR_NO2")
    """매수거래원코드2"""
    shnu_mbcr_no3: str = text("SHNU_MBCR_NO3")
    """매수거래원코드3"""
    shnu_mbcr_no4: str = text("SHNU_MBCR_NO4")
    """매수거래원코드4"""
    shnu_mbcr_no5: str = text("SHNU_MBCR_NO5")
    """매수거래원코드5"""
    seln_mbcr_rlim1: Decimal | None = opt_dec("SELN_MBCR_RLIM1")
    """매도 회원사 비중1"""
    seln_mbcr_rlim2: Decimal | None = opt_dec("SELN_MBCR_RLIM2")
    """매도 회원사 비중2"""
    seln_mbcr_rlim3: Decimal | None = opt_dec("SELN_MBCR_RLIM3")
    """매도 회원사 비중3"""
    seln_mbcr_rlim4: Decimal | None = opt_dec("SELN_MBCR_RLIM4")
    """매도 회원사 비중4"""
    seln_mbcr_rlim5: Decimal | None = opt_dec("SELN_MBCR_RLIM5")
    """매도 회원사 비중5"""
    shnu_mbcr_rlim1: Decimal | None = opt_dec("SHNU_MBCR_RLIM1")
    """매수2 회원사 비중1"""
    shnu_mbcr_rlim2: Decimal | None = opt_dec("SHNU_MBCR_RLIM2")
    """매수2 회원사 비중2"""
    shnu_mbcr_rlim3: Decimal | None = opt_dec("SHNU_MBCR_RLIM3")
    """매수2 회원사 비중3"""
    shnu_mbcr_rlim4: Decimal | None = opt_dec("SHNU_MBCR_RLIM4")
    """매수2 회원사 비중4"""
    shnu_mbcr_rlim5: Decimal | None = opt_dec("SHNU_MBCR_RLIM5")
    """매수2 회원사 비중5"""
    seln_qty_icdc1: int | None = opt_num("SELN_QTY_ICDC1")
    """매도 수량 증감1"""
    seln_qty_icdc2: int | None = opt_num("SELN_QTY_ICDC2")
    """매도 수량 증감2"""
    seln_qty_icdc3: int | None = opt_num("SELN_QTY_ICDC3")
    """매도 수량 증감3"""
    seln_qty_icdc4: int | None = opt_num("SELN_QTY_ICDC4")
    """매도 수량 증감4"""
    seln_qty_icdc5: int | None = opt_num("SELN_QTY_ICDC5")
    """매도 수량 증감5"""
    shnu_qty_icdc1: int | None = opt_num("SHNU_QTY_ICDC1")
    """매수2 수량 증감1"""
    shnu_qty_icdc2: int | None = opt_num("SHNU_QTY_ICDC2")
    """매수2 수량 증감2"""
    shnu_qty_icdc3: int | None = opt_num("SHNU_QTY_ICDC3")
    """매수2 수량 증감3"""
    shnu_qty_icdc4: int | None = opt_num("SHNU_QTY_ICDC4")
    """매수2 수량 증감4"""
    shnu_qty_icdc5: int | None = opt_num("SHNU_QTY_ICDC5")
    """매수2 수량 증감5"""
    glob_total_seln_qty: int | None = opt_num("GLOB_TOTAL_SELN_QTY")
    """외국계 총 매도 수량"""
    glob_total_shnu_qty: int | None = opt_num("GLOB_TOTAL_SHNU_QTY")
    """외국계 총 매수2 수량"""
    glob_total_seln_qty_icdc: int | None = opt_num("GLOB_TOTAL_SELN_QTY_ICDC")
    """외국계 총 매도 수량 증감"""
    glob_total_shnu_qty_icdc: int | None = opt_num("GLOB_TOTAL_SHNU_QTY_ICDC")
    """외국계 총 매수2 수량 증감"""
    glob_ntby_qty: int | None = opt_num("GLOB_NTBY_QTY")
    """외국계 순매수 수량"""
    glob_seln_rlim: Decimal | None = opt_dec("GLOB_SELN_RLIM")
    """외국계 매도 비중"""
    glob_shnu_rlim: Decimal | None = opt_dec("GLOB_SHNU_RLIM")
    """외국계 매수2 비중"""
    seln2_mbcr_eng_name1: str = text("SELN2_MBCR_ENG_NAME1")
    """매도2 영문회원사명1"""
    seln2_mbcr_eng_name2: str = text("SELN2_MBCR_ENG_NAME2")
    """매도2 영문회원사명2"""
    seln2_mbcr_eng_name3: str = text("SELN2_MBCR_ENG_NAME3")
    """매도2 영문회원사명3"""
    seln2_mbcr_eng_name4: str = text("SELN2_MBCR_ENG_NAME4")
    """매도2 영문회원사명4"""
    seln2_mbcr_eng_name5: str = text("SELN2_MBCR_ENG_NAME5")
    """매도2 영문회원사명5"""
    byov_mbcr_eng_name1: str = text("BYOV_MBCR_ENG_NAME1")
    """매수 영문회원사명1"""
    byov_mbcr_eng_name2: str = text("BYOV_MBCR_ENG_NAME2")
    """매수 영문회원사명2"""
    byov_mbcr_eng_name3: str = text("BYOV_MBCR_ENG_NAME3")
    """매수 영문회원사명3"""
    byov_mbcr_eng_name4: str = text("BYOV_MBCR_ENG_NAME4")
    """매수 영문회원사명4"""
    byov_mbcr_eng_name5: str = text("BYOV_MBCR_ENG_NAME5")
    """매수 영문회원사명5"""


MEMBER_TOTAL = Feed(
    "domestic_stock.member_total",
    "국내주식 실시간회원사 (통합)",
    "H0UNMBC0",
    None,
    MemberTotalFrame,
)


class OvertimeAskingPriceKrxFrame(
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
        "bidp1",
        "bidp2",
        "bidp3",
        "bidp4",
        "bidp5",
        "bidp6",
        "bidp7",
        "bidp8",
        "bidp9",
        "askp_rsqn1",
        "askp_rsqn2",
        "askp_rsqn3",
        "askp_rsqn4",
        "askp_rsqn5",
        "askp_rsqn6",
        "askp_rsqn7",
        "askp_rsqn8",
        "askp_rsqn9",
        "bidp_rsqn1",
        "bidp_rsqn2",
        "bidp_rsqn3",
        "bidp_rsqn4",
        "bidp_rsqn5",
        "bidp_rsqn6",
        "bidp_rsqn7",
        "bidp_rsqn8",
        "bidp_rsqn9",
        "total_askp_rsqn",
        "total_bidp_rsqn",
        "ovtm_total_askp_rsqn",
        "ovtm_total_bidp_rsqn",
        "antc_cnpr",
        "antc_cnqn",
        "antc_vol",
        "antc_cntg_vrss",
        "antc_cntg_vrss_sign",
        "antc_cntg_prdy_ctrt",
        "acml_vol",
        "total_askp_rsqn_icdc",
        "total_bidp_rsqn_icdc",
        "ovtm_total_askp_icdc",
        "ovtm_total_bidp_icdc",
    ),
):
    """국내주식 시간외 실시간호가 (KRX) (H0STOAA0)."""

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
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    ovtm_total_askp_rsqn: int | None = opt_num("ovtm_total_askp_rsqn")
    """시간외총매도호가잔량"""
    ovtm_total_bidp_rsqn: int | None = opt_num("ovtm_total_bidp_rsqn")
    """시간외총매수호가잔량"""
    antc_cnpr: Decimal | None = opt_dec("antc_cnpr")
    """예상체결가"""
    antc_cnqn: int | None = opt_num("antc_cnqn")
    """예상체결량"""
    antc_vol: int | None = opt_num("antc_vol")
    """예상거래량"""
    antc_cntg_vrss: Decimal | None = opt_dec("antc_cntg_vrss")
    """예상체결대비"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """예상체결대비부호"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """예상체결전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    total_askp_rsqn_icdc: int | None = opt_num("total_askp_rsqn_icdc")
    """총매도호가잔량증감"""
    total_bidp_rsqn_icdc: int | None = opt_num("total_bidp_rsqn_icdc")
    """총매수호가잔량증감"""
    ovtm_total_askp_icdc: int | None = opt_num("ovtm_total_askp_icdc")
    """시간외총매도호가증감"""
    ovtm_total_bidp_icdc: int | None = opt_num("ovtm_total_bidp_icdc")
    """시간외총매수호가증감"""


OVERTIME_ASKING_PRICE_KRX = Feed(
    "domestic_stock.overtime_asking_price_krx",
    "국내주식 시간외 실시간호가 (KRX)",
    "H0STOAA0",
    None,
    OvertimeAskingPriceKrxFrame,
)


class OvertimeCcnlKrxFrame(
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
        "vol_tnrt",
        "prdy_smns_hour_acml_vol",
        "prdy_smns_hour_acml_vol_rate",
    ),
):
    """국내주식 시간외 실시간체결가 (KRX) (H0STOUP0)."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비구분"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """등락율"""
    wghn_avrg_stck_prc: Decimal | None = opt_dec("wghn_avrg_stck_prc")
    """가중평균주식가격"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """시가"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """저가"""
    askp1: Decimal | None = opt_dec("askp1")
    """매도호가"""
    bidp1: Decimal | None = opt_dec("bidp1")
    """매수호가"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """거래량"""
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
    """체결구분"""
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수비율"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일거래량대비등락율"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가대비구분"""
    oprc_vrss_prpr: Decimal | None = opt_dec("oprc_vrss_prpr")
    """시가대비"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """고가대비구분"""
    hgpr_vrss_prpr: Decimal | None = opt_dec("hgpr_vrss_prpr")
    """고가대비"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """저가대비구분"""
    lwpr_vrss_prpr: Decimal | None = opt_dec("lwpr_vrss_prpr")
    """저가대비"""
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
    vol_tnrt: Decimal | None = opt_dec("vol_tnrt")
    """거래량회전율"""
    prdy_smns_hour_acml_vol: int | None = opt_num("prdy_smns_hour_acml_vol")
    """전일동시간누적거래량"""
    prdy_smns_hour_acml_vol_rate: Decimal | None = opt_dec("prdy_smns_hour_acml_vol_rate")
    """전일동시간누적거래량비율"""


OVERTIME_CCNL_KRX = Feed(
    "domestic_stock.overtime_ccnl_krx",
    "국내주식 시간외 실시간체결가 (KRX)",
    "H0STOUP0",
    None,
    OvertimeCcnlKrxFrame,
)


class OvertimeExpCcnlKrxFrame(
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
        "vol_tnrt",
        "prdy_smns_hour_acml_vol",
        "prdy_smns_hour_acml_vol_rate",
    ),
):
    """국내주식 시간외 실시간예상체결 (KRX) (H0STOAC0)."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비구분"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """등락율"""
    wghn_avrg_stck_prc: Decimal | None = opt_dec("wghn_avrg_stck_prc")
    """가중평균주식가격"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """시가"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """저가"""
    askp1: Decimal | None = opt_dec("askp1")
    """매도호가"""
    bidp1: Decimal | None = opt_dec("bidp1")
    """매수호가"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """거래량"""
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
    """체결구분"""
    shnu_rate: Decimal | None = opt_dec("shnu_rate")
    """매수비율"""
    prdy_vol_vrss_acml_vol_rate: Decimal | None = opt_dec("prdy_vol_vrss_acml_vol_rate")
    """전일거래량대비등락율"""
    oprc_hour: time | None = opt_hms("oprc_hour")
    """시가시간"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가대비구분"""
    oprc_vrss_prpr: Decimal | None = opt_dec("oprc_vrss_prpr")
    """시가대비"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가시간"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """고가대비구분"""
    hgpr_vrss_prpr: Decimal | None = opt_dec("hgpr_vrss_prpr")
    """고가대비"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가시간"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """저가대비구분"""
    lwpr_vrss_prpr: Decimal | None = opt_dec("lwpr_vrss_prpr")
    """저가대비"""
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
    vol_tnrt: Decimal | None = opt_dec("vol_tnrt")
    """거래량회전율"""
    prdy_smns_hour_acml_vol: int | None = opt_num("prdy_smns_hour_acml_vol")
    """전일동시간누적거래량"""
    prdy_smns_hour_acml_vol_rate: Decimal | None = opt_dec("prdy_smns_hour_acml_vol_rate")
    """전일동시간누적거래량비율"""


OVERTIME_EXP_CCNL_KRX = Feed(
    "domestic_stock.overtime_exp_ccnl_krx",
    "국내주식 시간외 실시간예상체결 (KRX)",
    "H0STOAC0",
    None,
    OvertimeExpCcnlKrxFrame,
)


class ProgramTradeKrxFrame(
    Frame,
    layout=(
        "mksc_shrn_iscd",
        "stck_cntg_hour",
        "seln_cnqn",
        "seln_tr_pbmn",
        "shnu_cnqn",
        "shnu_tr_pbmn",
        "ntby_cnqn",
        "ntby_tr_pbmn",
        "seln_rsqn",
        "shnu_rsqn",
        "whol_ntby_qty",
    ),
):
    """국내주식 실시간프로그램매매 (KRX) (H0STPGM0)."""

    least_width = 11

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    stck_cntg_hour: time = hms("stck_cntg_hour")
    """주식체결시간"""
    seln_cnqn: int = num("seln_cnqn")
    """매도체결량"""
    seln_tr_pbmn: Decimal = dec("seln_tr_pbmn")
    """매도거래대금"""
    shnu_cnqn: int = num("shnu_cnqn")
    """매수2체결량"""
    shnu_tr_pbmn: Decimal = dec("shnu_tr_pbmn")
    """매수2거래대금"""
    ntby_cnqn: int = num("ntby_cnqn")
    """순매수체결량"""
    ntby_tr_pbmn: Decimal = dec("ntby_tr_pbmn")
    """순매수거래대금"""
    seln_rsqn: int = num("seln_rsqn")
    """매도호가잔량"""
    shnu_rsqn: int = num("shnu_rsqn")
    """매수호가잔량"""
    whol_ntby_qty: int = num("whol_ntby_qty")
    """전체순매수호가잔량"""


PROGRAM_TRADE_KRX = Feed(
    "domestic_stock.program_trade_krx",
    "국내주식 실시간프로그램매매 (KRX)",
    "H0STPGM0",
    None,
    ProgramTradeKrxFrame,
)


class ProgramTradeNxtFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "STCK_CNTG_HOUR",
        "SELN_CNQN",
        "SELN_TR_PBMN",
        "SHNU_CNQN",
        "SHNU_TR_PBMN",
        "NTBY_CNQN",
        "NTBY_TR_PBMN",
        "SELN_RSQN",
        "SHNU_RSQN",
        "WHOL_NTBY_QTY",
    ),
):
    """국내주식 실시간프로그램매매 (NXT) (H0NXPGM0)."""

    least_width = 11

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권 단축 종목코드"""
    stck_cntg_hour: time = hms("STCK_CNTG_HOUR")
    """주식 체결 시간"""
    seln_cnqn: int = num("SELN_CNQN")
    """매도 체결량"""
    seln_tr_pbmn: Decimal = dec("SELN_TR_PBMN")
    """매도 거래 대금"""
    shnu_cnqn: int = num("SHNU_CNQN")
    """매수2 체결량"""
    shnu_tr_pbmn: Decimal = dec("SHNU_TR_PBMN")
    """매수2 거래 대금"""
    ntby_cnqn: int = num("NTBY_CNQN")
    """순매수 체결량"""
    ntby_tr_pbmn: Decimal = dec("NTBY_TR_PBMN")
    """순매수 거래 대금"""
    seln_rsqn: int = num("SELN_RSQN")
    """매도호가잔량"""
    shnu_rsqn: int = num("SHNU_RSQN")
    """매수호가잔량"""
    whol_ntby_qty: int = num("WHOL_NTBY_QTY")
    """전체순매수호가잔량"""


PROGRAM_TRADE_NXT = Feed(
    "domestic_stock.program_trade_nxt",
    "국내주식 실시간프로그램매매 (NXT)",
    "H0NXPGM0",
    None,
    ProgramTradeNxtFrame,
)


class ProgramTradeTotalFrame(
    Frame,
    layout=(
        "MKSC_SHRN_ISCD",
        "STCK_CNTG_HOUR",
        "SELN_CNQN",
        "SELN_TR_PBMN",
        "SHNU_CNQN",
        "SHNU_TR_PBMN",
        "NTBY_CNQN",
        "NTBY_TR_PBMN",
        "SELN_RSQN",
        "SHNU_RSQN",
        "WHOL_NTBY_QTY",
    ),
):
    """국내주식 실시간프로그램매매 (통합) (H0UNPGM0)."""

    least_width = 11

    mksc_shrn_iscd: str = text("MKSC_SHRN_ISCD")
    """유가증권 단축 종목코드"""
    stck_cntg_hour: time = hms("STCK_CNTG_HOUR")
    """주식 체결 시간"""
    seln_cnqn: int = num("SELN_CNQN")
    """매도 체결량"""
    seln_tr_pbmn: Decimal = dec("SELN_TR_PBMN")
    """매도 거래 대금"""
    shnu_cnqn: int = num("SHNU_CNQN")
    """매수2 체결량"""
    shnu_tr_pbmn: Decimal = dec("SHNU_TR_PBMN")
    """매수2 거래 대금"""
    ntby_cnqn: int = num("NTBY_CNQN")
    """순매수 체결량"""
    ntby_tr_pbmn: Decimal = dec("NTBY_TR_PBMN")
    """순매수 거래 대금"""
    seln_rsqn: int = num("SELN_RSQN")
    """매도호가잔량"""
    shnu_rsqn: int = num("SHNU_RSQN")
    """매수호가잔량"""
    whol_ntby_qty: int = num("WHOL_NTBY_QTY")
    """전체순매수호가잔량"""


PROGRAM_TRADE_TOTAL = Feed(
    "domestic_stock.program_trade_total",
    "국내주식 실시간프로그램매매 (통합)",
    "H0UNPGM0",
    None,
    ProgramTradeTotalFrame,
)


class Realtime(Api):
    """국내주식 > 실시간시세."""

    @property
    def asking_price_krx(self) -> LiveFeed[AskingPriceKrxFrame]:
        """국내주식 실시간호가 (KRX) (H0STASP0).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, ASKING_PRICE_KRX)

    @property
    def asking_price_nxt(self) -> LiveFeed[AskingPriceNxtFrame]:
        """국내주식 실시간호가 (NXT) (H0NXASP0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, ASKING_PRICE_NXT)

    @property
    def asking_price_total(self) -> LiveFeed[AskingPriceTotalFrame]:
        """국내주식 실시간호가 (통합) (H0UNASP0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, ASKING_PRICE_TOTAL)

    @property
    def ccnl_krx(self) -> LiveFeed[CcnlKrxFrame]:
        """국내주식 실시간체결가(KRX) (H0STCNT0).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, CCNL_KRX)

    @property
    def ccnl_notice(self) -> LiveFeed[CcnlNoticeFrame]:
        """국내주식 주식체결통보 (H0STCNI0).

        Its key is the HTS id (HTS ID).
        """
        return LiveFeed(self._caller, CCNL_NOTICE)

    @property
    def ccnl_nxt(self) -> LiveFeed[CcnlNxtFrame]:
        """국내주식 실시간체결가 (NXT) (H0NXCNT0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, CCNL_NXT)

    @property
    def ccnl_total(self) -> LiveFeed[CcnlTotalFrame]:
        """국내주식 실시간체결가 (통합) (H0UNCNT0; not on paper trading).

        Its key is the symbol (종목코드, 실시간 데이터를 구독할 주식의 종목코드).
        """
        return LiveFeed(self._caller, CCNL_TOTAL)

    @property
    def exp_ccnl_krx(self) -> LiveFeed[ExpCcnlKrxFrame]:
        """국내주식 실시간예상체결 (KRX) (H0STANC0; not on paper trading).

        Its key is the symbol (종목코드. 빈 문자열이 아니어야 하며, 유효한 종목코드 형식이어야 합니다.).
        """
        return LiveFeed(self._caller, EXP_CCNL_KRX)

    @property
    def exp_ccnl_nxt(self) -> LiveFeed[ExpCcnlNxtFrame]:
        """국내주식 실시간예상체결 (NXT) (H0NXANC0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, EXP_CCNL_NXT)

    @property
    def exp_ccnl_total(self) -> LiveFeed[ExpCcnlTotalFrame]:
        """국내주식 실시간예상체결(통합) (H0UNANC0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, EXP_CCNL_TOTAL)

    @property
    def index_ccnl(self) -> LiveFeed[IndexCcnlFrame]:
        """국내지수 실시간체결 (H0UPCNT0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, INDEX_CCNL)

    @property
    def index_exp_ccnl(self) -> LiveFeed[IndexExpCcnlFrame]:
        """국내지수 실시간예상체결 (H0UPANC0; not on paper trading).

        Its key is the symbol (종목코드를 나타내는 문자열. 빈 문자열일 수 없습니다.).
        """
        return LiveFeed(self._caller, INDEX_EXP_CCNL)

    @property
    def index_program_trade(self) -> LiveFeed[IndexProgramTradeFrame]:
        """국내지수 실시간프로그램매매 (H0UPPGM0; not on paper trading).

        Its key is the symbol (종목코드를 나타내는 문자열. 빈 문자열일 수 없습니다.).
        """
        return LiveFeed(self._caller, INDEX_PROGRAM_TRADE)

    @property
    def market_status_krx(self) -> LiveFeed[MarketStatusKrxFrame]:
        """국내주식 장운영정보 (KRX) (H0STMKO0; not on paper trading).

        Its key is the symbol (종목코드. 빈 문자열이 아니어야 하며, 유효한 종목코드 형식이어야 합니다.).
        """
        return LiveFeed(self._caller, MARKET_STATUS_KRX)

    @property
    def market_status_nxt(self) -> LiveFeed[MarketStatusNxtFrame]:
        """국내주식 장운영정보(NXT) (H0NXMKO0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, MARKET_STATUS_NXT)

    @property
    def market_status_total(self) -> LiveFeed[MarketStatusTotalFrame]:
        """국내주식 장운영정보(통합) (H0UNMKO0; not on paper trading).

        Its key is the symbol (종목코드, 구독할 종목의 고유 코드).
        """
        return LiveFeed(self._caller, MARKET_STATUS_TOTAL)

    @property
    def member_krx(self) -> LiveFeed[MemberKrxFrame]:
        """국내주식 실시간회원사 (KRX) (H0STMBC0; not on paper trading).

        Its key is the symbol (종목코드를 나타내는 문자열. 빈 문자열일 수 없습니다.).
        """
        return LiveFeed(self._caller, MEMBER_KRX)

    @property
    def member_nxt(self) -> LiveFeed[MemberNxtFrame]:
        """국내주식 실시간회원사 (NXT) (H0NXMBC0; not on paper trading).

        Its key is the symbol (종목코드, 빈 문자열이 아니어야 함).
        """
        return LiveFeed(self._caller, MEMBER_NXT)

    @property
    def member_total(self) -> LiveFeed[MemberTotalFrame]:
        """국내주식 실시간회원사 (통합) (H0UNMBC0; not on paper trading).

        Its key is the symbol (종목코드, 빈 문자열이 아니어야 함).
        """
        return LiveFeed(self._caller, MEMBER_TOTAL)

    @property
    def overtime_asking_price_krx(self) -> LiveFeed[OvertimeAskingPriceKrxFrame]:
        """국내주식 시간외 실시간호가 (KRX) (H0STOAA0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, OVERTIME_ASKING_PRICE_KRX)

    @property
    def overtime_ccnl_krx(self) -> LiveFeed[OvertimeCcnlKrxFrame]:
        """국내주식 시간외 실시간체결가 (KRX) (H0STOUP0; not on paper trading).

        Its key is the symbol (구독할 종목의 코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, OVERTIME_CCNL_KRX)

    @property
    def overtime_exp_ccnl_krx(self) -> LiveFeed[OvertimeExpCcnlKrxFrame]:
        """국내주식 시간외 실시간예상체결 (KRX) (H0STOAC0; not on paper trading).

        Its key is the symbol (종목코드. 빈 문자열이 아니어야 합니다.).
        """
        return LiveFeed(self._caller, OVERTIME_EXP_CCNL_KRX)

    @property
    def program_trade_krx(self) -> LiveFeed[ProgramTradeKrxFrame]:
        """국내주식 실시간프로그램매매 (KRX) (H0STPGM0; not on paper trading).

        Its key is the symbol (종목코드. 빈 문자열이 아니어야 하며, 유효한 종목코드 형식이어야 합니다.).
        """
        return LiveFeed(self._caller, PROGRAM_TRADE_KRX)

    @property
    def program_trade_nxt(self) -> LiveFeed[ProgramTradeNxtFrame]:
        """국내주식 실시간프로그램매매 (NXT) (H0NXPGM0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, PROGRAM_TRADE_NXT)

    @property
    def program_trade_total(self) -> LiveFeed[ProgramTradeTotalFrame]:
        """국내주식 실시간프로그램매매 (통합) (H0UNPGM0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, PROGRAM_TRADE_TOTAL)
