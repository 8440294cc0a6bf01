# Generated from catalog/endpoints/domestic_bond/realtime.toml by tools/generate.py; do not edit.
"""장내채권 > 실시간시세: 0 endpoints, 3 feeds."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from ...endpoint import Api, Feed, LiveFeed
from ...record import Frame, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "BOND_ASKING_PRICE",
    "BOND_CCNL",
    "BOND_INDEX_CCNL",
    "BondAskingPriceFrame",
    "BondCcnlFrame",
    "BondIndexCcnlFrame",
    "Realtime",
]


class BondAskingPriceFrame(
    Frame,
    layout=(
        "stnd_iscd",
        "stck_cntg_hour",
        "askp_ert1",
        "bidp_ert1",
        "askp1",
        "bidp1",
        "askp_rsqn1",
        "bidp_rsqn1",
        "askp_ert2",
        "bidp_ert2",
        "askp2",
        "bidp2",
        "askp_rsqn2",
        "bidp_rsqn2",
        "askp_ert3",
        "bidp_ert3",
        "askp3",
        "bidp3",
        "askp_rsqn3",
        "bidp_rsqn3",
        "askp_ert4",
        "bidp_ert4",
        "askp4",
        "bidp4",
        "askp_rsqn4",
        "bidp_rsqn4",
        "askp_ert5",
        "bidp_ert5",
        "askp5",
        "bidp5",
        "askp_rsqn52",
        "bidp_rsqn53",
        "total_askp_rsqn",
        "total_bidp_rsqn",
    ),
):
    """일반채권 실시간호가 (H0BJASP0)."""

    stnd_iscd: str = text("stnd_iscd")
    """표준종목코드"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    askp_ert1: Decimal | None = opt_dec("askp_ert1")
    """매도호가수익률1"""
    bidp_ert1: Decimal | None = opt_dec("bidp_ert1")
    """매수호가수익률1"""
    askp1: Decimal | None = opt_dec("askp1")
    """매도호가1"""
    bidp1: Decimal | None = opt_dec("bidp1")
    """매수호가1"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가잔량1"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가잔량1"""
    askp_ert2: Decimal | None = opt_dec("askp_ert2")
    """매도호가수익률2"""
    bidp_ert2: Decimal | None = opt_dec("bidp_ert2")
    """매수호가수익률2"""
    askp2: Decimal | None = opt_dec("askp2")
    """매도호가2"""
    bidp2: Decimal | None = opt_dec("bidp2")
    """매수호가2"""
    askp_rsqn2: int | None = opt_num("askp_rsqn2")
    """매도호가잔량2"""
    bidp_rsqn2: int | None = opt_num("bidp_rsqn2")
    """매수호가잔량2"""
    askp_ert3: Decimal | None = opt_dec("askp_ert3")
    """매도호가수익률3"""
    bidp_ert3: Decimal | None = opt_dec("bidp_ert3")
    """매수호가수익률3"""
    askp3: Decimal | None = opt_dec("askp3")
    """매도호가3"""
    bidp3: Decimal | None = opt_dec("bidp3")
    """매수호가3"""
    askp_rsqn3: int | None = opt_num("askp_rsqn3")
    """매도호가잔량3"""
    bidp_rsqn3: int | None = opt_num("bidp_rsqn3")
    """매수호가잔량3"""
    askp_ert4: Decimal | None = opt_dec("askp_ert4")
    """매도호가수익률4"""
    bidp_ert4: Decimal | None = opt_dec("bidp_ert4")
    """매수호가수익률4"""
    askp4: Decimal | None = opt_dec("askp4")
    """매도호가4"""
    bidp4: Decimal | None = opt_dec("bidp4")
    """매수호가4"""
    askp_rsqn4: int | None = opt_num("askp_rsqn4")
    """매도호가잔량4"""
    bidp_rsqn4: int | None = opt_num("bidp_rsqn4")
    """매수호가잔량4"""
    askp_ert5: Decimal | None = opt_dec("askp_ert5")
    """매도호가수익률5"""
    bidp_ert5: Decimal | None = opt_dec("bidp_ert5")
    """매수호가수익률5"""
    askp5: Decimal | None = opt_dec("askp5")
    """매도호가5"""
    bidp5: Decimal | None = opt_dec("bidp5")
    """매수호가5"""
    askp_rsqn52: int | None = opt_num("askp_rsqn52")
    """매도호가잔량5"""
    bidp_rsqn53: int | None = opt_num("bidp_rsqn53")
    """매수호가잔량5"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""


BOND_ASKING_PRICE = Feed(
    "domestic_bond.bond_asking_price",
    "일반채권 실시간호가",
    "H0BJASP0",
    None,
    BondAskingPriceFrame,
)


class BondCcnlFrame(
    Frame,
    layout=(
        "stnd_iscd",
        "bond_isnm",
        "stck_cntg_hour",
        "prdy_vrss_sign",
        "prdy_vrss",
        "prdy_ctrt",
        "stck_prpr",
        "cntg_vol",
        "stck_oprc",
        "stck_hgpr",
        "stck_lwpr",
        "stck_prdy_clpr",
        "bond_cntg_ert",
        "oprc_ert",
        "hgpr_ert",
        "lwpr_ert",
        "acml_vol",
        "prdy_vol",
        "cntg_type_cls_code",
    ),
):
    """일반채권 실시간체결가 (H0BJCNT0)."""

    stnd_iscd: str = text("stnd_iscd")
    """표준종목코드"""
    bond_isnm: str = text("bond_isnm")
    """채권종목명"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """현재가"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결거래량"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """시가"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """저가"""
    stck_prdy_clpr: Decimal | None = opt_dec("stck_prdy_clpr")
    """전일종가"""
    bond_cntg_ert: Decimal | None = opt_dec("bond_cntg_ert")
    """현재수익률"""
    oprc_ert: Decimal | None = opt_dec("oprc_ert")
    """시가수익률"""
    hgpr_ert: Decimal | None = opt_dec("hgpr_ert")
    """고가수익률"""
    lwpr_ert: Decimal | None = opt_dec("lwpr_ert")
    """저가수익률"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일거래량"""
    cntg_type_cls_code: str = text("cntg_type_cls_code")
    """체결유형코드"""


BOND_CCNL = Feed(
    "domestic_bond.bond_ccnl",
    "일반채권 실시간체결가",
    "H0BJCNT0",
    None,
    BondCcnlFrame,
)


class BondIndexCcnlFrame(
    Frame,
    layout=(
        "nmix_id",
        "stnd_date1",
        "trnm_hour",
        "totl_ernn_nmix_oprc",
        "totl_ernn_nmix_hgpr",
        "totl_ernn_nmix_lwpr",
        "totl_ernn_nmix",
        "prdy_totl_ernn_nmix",
        "totl_ernn_nmix_prdy_vrss",
        "totl_ernn_nmix_prdy_vrss_sign",
        "totl_ernn_nmix_prdy_ctrt",
        "clen_prc_nmix",
        "mrkt_prc_nmix",
        "bond_call_rnvs_nmix",
        "bond_zero_rnvs_nmix",
        "bond_futs_thpr",
        "bond_avrg_drtn_val",
        "bond_avrg_cnvx_val",
        "bond_avrg_ytm_val",
        "bond_avrg_frdl_ytm_val",
    ),
):
    """채권지수 실시간체결가 (H0BICNT0)."""

    nmix_id: str = text("nmix_id")
    """지수ID"""
    stnd_date1: date | None = opt_day("stnd_date1")
    """기준일자1"""
    trnm_hour: time | None = opt_hms("trnm_hour")
    """전송시간"""
    totl_ernn_nmix_oprc: Decimal | None = opt_dec("totl_ernn_nmix_oprc")
    """총수익지수시가지수"""
    totl_ernn_nmix_hgpr: Decimal | None = opt_dec("totl_ernn_nmix_hgpr")
    """총수익지수최고가"""
    totl_ernn_nmix_lwpr: Decimal | None = opt_dec("totl_ernn_nmix_lwpr")
    """총수익지수최저가"""
    totl_ernn_nmix: Decimal | None = opt_dec("totl_ernn_nmix")
    """총수익지수"""
    prdy_totl_ernn_nmix: Decimal | None = opt_dec("prdy_totl_ernn_nmix")
    """전일총수익지수"""
    totl_ernn_nmix_prdy_vrss: Decimal | None = opt_dec("totl_ernn_nmix_prdy_vrss")
    """총수익지수전일대비"""
    totl_ernn_nmix_prdy_vrss_sign: str = text("totl_ernn_nmix_prdy_vrss_sign")
    """총수익지수전일대비부호"""
    totl_ernn_nmix_prdy_ctrt: Decimal | None = opt_dec("totl_ernn_nmix_prdy_ctrt")
    """총수익지수전일대비율"""
    clen_prc_nmix: Decimal | None = opt_dec("clen_prc_nmix")
    """순가격지수"""
    mrkt_prc_nmix: Decimal | None = opt_dec("mrkt_prc_nmix")
    """시장가격지수"""
    bond_call_rnvs_nmix: Decimal | None = opt_dec("bond_call_rnvs_nmix")
    """Call재투자지수"""
    bond_zero_rnvs_nmix: Decimal | None = opt_dec("bond_zero_rnvs_nmix")
    """Zero재투자지수"""
    bond_futs_thpr: Decimal | None = opt_dec("bond_futs_thpr")
    """선물이론가격"""
    bond_avrg_drtn_val: Decimal | None = opt_dec("bond_avrg_drtn_val")
    """평균듀레이션"""
    bond_avrg_cnvx_val: Decimal | None = opt_dec("bond_avrg_cnvx_val")
    """평균컨벡서티"""
    bond_avrg_ytm_val: Decimal | None = opt_dec("bond_avrg_ytm_val")
    """평균YTM"""
    bond_avrg_frdl_ytm_val: Decimal | None = opt_dec("bond_avrg_frdl_ytm_val")
    """평균선도YTM"""


BOND_INDEX_CCNL = Feed(
    "domestic_bond.bond_index_ccnl",
    "채권지수 실시간체결가",
    "H0BICNT0",
    None,
    BondIndexCcnlFrame,
)


class Realtime(Api):
    """장내채권 > 실시간시세."""

    @property
    def bond_asking_price(self) -> LiveFeed[BondAskingPriceFrame]:
        """일반채권 실시간호가 (H0BJASP0; not on paper trading).

        Its key is the symbol (종목코드. 빈 문자열일 수 없습니다.).
        """
        return LiveFeed(self._caller, BOND_ASKING_PRICE)

    @property
    def bond_ccnl(self) -> LiveFeed[BondCcnlFrame]:
        """일반채권 실시간체결가 (H0BJCNT0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, BOND_CCNL)

    @property
    def bond_index_ccnl(self) -> LiveFeed[BondIndexCcnlFrame]:
        """채권지수 실시간체결가 (H0BICNT0; not on paper trading).

        Its key is the symbol (구독할 종목코드. 빈 문자열이 아니어야 합니다.).
        """
        return LiveFeed(self._caller, BOND_INDEX_CCNL)
