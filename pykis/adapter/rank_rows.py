"""Rows of the rankings by price, volume and trading: won, shares, percent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from ..record import Record, dec, num, opt_day, opt_dec, opt_hms, opt_num, text
from .stock_rows import BestQuotes, PricedStock, RankedStock, StockRow, TradedSides
from .wording import digits

__all__ = [
    "AfterHoursRank",
    "ChangeRank",
    "CompanyTradeRank",
    "ExpectedMover",
    "LargeTradeRank",
    "LimitHit",
    "MarketCapRank",
    "NearHighLow",
    "StrengthRank",
    "TradedValue",
    "ViewedStock",
    "VolatilityInterruption",
    "VolumeRank",
    "WatchedRank",
]


class TradedValue(Record):
    """What was traded today."""

    value: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금."""


class VolumeRank(RankedStock, TradedValue):
    """A row of 거래량순위 (FHPST01710000)."""

    previous_volume: int | None = opt_num("prdy_vol")
    """전일 거래량."""
    listed_shares: int | None = opt_num("lstn_stcn")
    """상장 주수."""
    average_volume: int | None = opt_num("avrg_vol")
    """평균 거래량."""
    volume_increase: Decimal | None = opt_dec("vol_inrt")
    """거래량 증가율, percent of the day before."""
    turnover_rate: Decimal | None = opt_dec("vol_tnrt")
    """거래량 회전율."""
    average_value: Decimal | None = opt_dec("avrg_tr_pbmn")
    """평균 거래 대금."""
    value_turnover_rate: Decimal | None = opt_dec("tr_pbmn_tnrt")
    """거래대금 회전율."""

    def _told(self) -> Iterator[str]:
        yield from super()._told()
        yield f"거래량 {digits(self.volume)}"


class ChangeRank(RankedStock):
    """A row of 등락률 순위 (FHPST01700000)."""

    high: Decimal | None = opt_dec("stck_hgpr")
    """최고가."""
    high_time: dt.time | None = opt_hms("hgpr_hour")
    """최고가 시간 (Asia/Seoul)."""
    low: Decimal | None = opt_dec("stck_lwpr")
    """최저가."""
    low_time: dt.time | None = opt_hms("lwpr_hour")
    """최저가 시간 (Asia/Seoul)."""
    from_open_rate: Decimal | None = opt_dec("oprc_vrss_prpr_rate")
    """시가 대비 현재가 비율."""
    from_high_rate: Decimal | None = opt_dec("hgpr_vrss_prpr_rate")
    """고가 대비 현재가 비율."""
    from_low_rate: Decimal | None = opt_dec("lwpr_vrss_prpr_rate")
    """저가 대비 현재가 비율."""
    days_up: int | None = opt_num("cnnt_ascn_dynu")
    """연속 상승 일수."""
    days_down: int | None = opt_num("cnnt_down_dynu")
    """연속 하락 일수."""
    period_change: Decimal | None = opt_dec("prd_rsfl")
    """기간 등락."""
    period_change_rate: Decimal | None = opt_dec("prd_rsfl_rate")
    """기간 등락 비율."""


class MarketCapRank(RankedStock):
    """A row of 시가총액 상위 (FHPST01740000)."""

    listed_shares: int = num("lstn_stcn")
    """상장 주수."""
    market_cap: Decimal = dec("stck_avls")
    """시가 총액, in 100 million won (억원)."""
    market_share: Decimal = dec("mrkt_whol_avls_rlim")
    """시장 전체 시가총액 비중, percent."""

    def _told(self) -> Iterator[str]:
        yield from super()._told()
        yield f"시가총액 {digits(self.market_cap)}억원"


class StrengthRank(RankedStock, TradedSides):
    """A row of 체결강도 상위 (FHPST01680000)."""

    strength: Decimal | None = opt_dec("tday_rltv")
    """당일 체결강도: bought against sold, percent."""

    def _told(self) -> Iterator[str]:
        yield from super()._told()
        yield f"체결강도 {digits(self.strength)}"


class NearHighLow(StockRow, BestQuotes):
    """A row of 신고/신저 근접종목 상위 (FHPST01870000)."""

    new_high: Decimal | None = opt_dec("new_hgpr")
    """신 최고가."""
    to_high_rate: Decimal | None = opt_dec("hprc_near_rate")
    """고가 근접 비율."""
    new_low: Decimal | None = opt_dec("new_lwpr")
    """신 최저가."""
    to_low_rate: Decimal | None = opt_dec("lwpr_near_rate")
    """저가 근접 비율."""
    base_price: Decimal | None = opt_dec("stck_sdpr")
    """기준가."""
    ask_qty: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1."""
    bid_qty: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1."""


class LimitHit(StockRow):
    """A stock at or near its price limit (상하한가 포착, FHKST130000C0)."""

    upper_limit: Decimal = dec("stck_mxpr")
    """상한가."""
    lower_limit: Decimal = dec("stck_llam")
    """하한가."""
    total_ask_qty: int = num("total_askp_rsqn")
    """총 매도호가 잔량."""
    total_bid_qty: int = num("total_bidp_rsqn")
    """총 매수호가 잔량."""
    ask_qty: int = num("askp_rsqn1")
    """매도호가 잔량1."""
    bid_qty: int = num("bidp_rsqn1")
    """매수호가 잔량1."""
    previous_volume: int = num("prdy_vol")
    """전일 거래량."""
    volume_rate: Decimal = dec("prdy_vrss_vol_rate")
    """전일 대비 거래량 비율."""


class WatchedRank(RankedStock, TradedValue, BestQuotes):
    """A row of 관심종목등록 상위 (FHPST01800000)."""

    registrations: int | None = opt_num("inter_issu_reg_csnu")
    """관심 종목 등록 건수."""


class ViewedStock(Record):
    """A row of HTS조회상위20종목 (HHMCM000100C0); KIS sends no more than the symbol."""

    symbol: str = text("mksc_shrn_iscd")
    """종목코드."""
    market_code: str = text("mrkt_div_cls_code")
    """시장구분."""

    def __repr__(self) -> str:
        return f"<{self.symbol}>"


class CompanyTradeRank(RankedStock, TradedValue, TradedSides):
    """A row of 당사매매종목 상위 (FHPST01860000): what KIS' own customers trade."""

    net_qty: int | None = opt_num("ntby_cnqn")
    """순매수 체결량."""


class LargeTradeRank(RankedStock):
    """A row of 대량체결건수 상위 (FHKST190900C0)."""

    buy_count: int | None = opt_num("shnu_cntg_csnu")
    """매수 체결 건수."""
    sell_count: int | None = opt_num("seln_cntg_csnu")
    """매도 체결 건수."""
    net_qty: int | None = opt_num("ntby_cnqn")
    """순매수 체결량."""


class ExpectedMover(PricedStock, BestQuotes):
    """A row of 예상체결 상승/하락 상위 (FHPST01820000): what the auction would match."""

    base_price: Decimal | None = opt_dec("stck_sdpr")
    """기준가."""
    expected_qty: int | None = opt_num("cntg_vol")
    """예상 체결 거래량."""
    expected_value: Decimal | None = opt_dec("antc_tr_pbmn")
    """예상 체결 거래대금."""
    total_ask_qty: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량."""
    total_bid_qty: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량."""


class AfterHoursRank(PricedStock):
    """A row of 시간외등락율순위 (FHPST02340000) or 시간외거래량순위 (FHPST02350000): the single-price session
    (시간외 단일가) at its own prices."""

    price: Decimal = dec("ovtm_untp_prpr")
    """시간외 단일가 현재가."""
    change: Decimal = dec("ovtm_untp_prdy_vrss")
    """시간외 단일가 전일 대비, signed."""
    change_rate: Decimal = dec("ovtm_untp_prdy_ctrt")
    """시간외 단일가 전일 대비율, percent."""
    volume: int | None = opt_num("ovtm_untp_vol")
    """시간외 단일가 거래량."""
    ask_qty: int | None = opt_num("ovtm_untp_seln_rsqn")
    """시간외 단일가 매도 잔량."""
    bid_qty: int | None = opt_num("ovtm_untp_shnu_rsqn")
    """시간외 단일가 매수 잔량."""
    volume_share: Decimal | None = opt_dec("ovtm_vrss_acml_vol_rlim")
    """시간외 대비 누적 거래량 비중."""
    close: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가 of the regular session."""
    day_volume: int | None = opt_num("acml_vol")
    """누적 거래량 of the day."""


class VolatilityInterruption(Record):
    """A row of 변동성완화장치(VI) 현황 (FHPST01390000)."""

    symbol: str = text("mksc_shrn_iscd")
    """종목코드."""
    name: str = text("hts_kor_isnm")
    """한글 종목명."""
    date: dt.date | None = opt_day("bsop_date")
    """영업 일자."""
    begins: dt.time | None = opt_hms("cntg_vi_hour")
    """VI발동시간 (Asia/Seoul)."""
    ends: dt.time | None = opt_hms("vi_cncl_hour")
    """VI해제시간 (Asia/Seoul)."""
    state: str = text("vi_cls_code")
    """VI발동상태."""
    kind: str = text("vi_kind_code")
    """VI종류코드: 1 정적, 2 동적, 3 both."""
    price: Decimal | None = opt_dec("vi_prc")
    """VI발동가격."""
    static_base: Decimal | None = opt_dec("vi_stnd_prc")
    """정적VI발동기준가격."""
    static_gap_rate: Decimal | None = opt_dec("vi_dprt")
    """정적VI발동괴리율."""
    dynamic_base: Decimal | None = opt_dec("vi_dmc_stnd_prc")
    """동적VI발동기준가격."""
    dynamic_gap_rate: Decimal | None = opt_dec("vi_dmc_dprt")
    """동적VI발동괴리율."""
    count: int | None = opt_num("vi_count")
    """VI발동횟수."""

    def __repr__(self) -> str:
        at = f"{self.begins:%H:%M:%S}" if self.begins else "-"
        return f"<{self.name} {self.symbol} VI {at} {digits(self.price)}원>"
