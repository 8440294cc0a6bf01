"""What ETFs and ETNs have beyond a stock: net asset value, discount, tracking, components. Won, shares, percent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ..record import Record, day, dec, hms, num, opt_day, opt_dec, opt_num, text
from .stock_rows import StockRow
from .told import Told
from .wording import arrow, digits, percent

__all__ = ["EtfComponent", "EtfNav", "EtfNavDay", "EtfNavMinute", "EtfQuote", "EtfTraded"]


class NavMove(Told):
    """The net asset value of one share, and how it moved; of an ETN its indicative value (지표가치)."""

    nav: Decimal = dec("nav")
    """NAV."""
    nav_change: Decimal | None = opt_dec("nav_prdy_vrss")
    """NAV 전일 대비."""
    nav_change_rate: Decimal | None = opt_dec("nav_prdy_ctrt")
    """NAV 전일 대비율."""

    def _told(self) -> Iterator[str]:
        yield f"NAV {digits(self.nav)}원"


class Moved(Record):
    """How the price moved."""

    change: Decimal = dec("prdy_vrss")
    """전일 대비, signed."""
    change_rate: Decimal = dec("prdy_ctrt")
    """전일 대비율."""
    volume: int = num("acml_vol")
    """누적 거래량."""


class Priced(Moved):
    """The price that it is traded at, and how that moved."""

    price: Decimal = dec("stck_prpr")
    """현재가."""


class DayRange(Priced):
    """The same with the day's range and limits."""

    open: Decimal = dec("stck_oprc")
    """시가."""
    high: Decimal = dec("stck_hgpr")
    """최고가."""
    low: Decimal = dec("stck_lwpr")
    """최저가."""
    previous_close: Decimal = dec("stck_prdy_clpr")
    """전일 종가."""
    upper_limit: Decimal = dec("stck_mxpr")
    """상한가."""
    lower_limit: Decimal = dec("stck_llam")
    """하한가."""


class Disparity(Record):
    """The price against the net asset value."""

    disparity: Decimal | None = opt_dec("dprt")
    """괴리율, percent: above 0 at a premium, below 0 at a discount."""


class NavGap(Disparity):
    """The same in won."""

    gap: Decimal | None = opt_dec("nav_vrss_prpr")
    """NAV 대비 현재가."""


class EtfQuote(NavMove, DayRange, Disparity):
    """An ETF or ETN as a fund (ETF/ETN 현재가, FHPST02400000)."""

    previous_nav: Decimal | None = opt_dec("prdy_last_nav")
    """전일 최종 NAV."""
    tracking_error: Decimal | None = opt_dec("trc_errt")
    """추적 오차율."""
    multiple: str = text("etf_trc_ert_mltp")
    """추적 수익률 배수, such as 1, 2 or -1."""
    index_code: str = text("etf_trgt_nmix_bstp_code")
    """대상지수 업종코드."""
    index_name: str = text("etf_rprs_bstp_kor_isnm")
    """대표 업종 한글명."""
    index_change_rate: Decimal | None = opt_dec("nmix_ctrt")
    """지수 대비율."""
    category: str = text("etf_div_name")
    """ETF 분류명."""
    manager: str = text("mbcr_name")
    """회원사명."""
    net_assets: Decimal | None = opt_dec("etf_ntas_ttam")
    """순자산 총액, in the unit that KIS shows it in."""
    shares: int | None = opt_num("etf_crcl_stcn")
    """유통 주수."""
    listed_shares: int | None = opt_num("lstn_stcn")
    """상장 주수."""
    creation_unit: int | None = opt_num("etf_cu_unit_scrt_cnt")
    """CU 단위 증권 수: shares that are made or redeemed at once."""
    component_count: int | None = opt_num("etf_cnfg_issu_cnt")
    """구성 종목 수."""
    dividend_cycle: str = text("etf_dvdn_cycl")
    """배당 주기."""
    currency: str = text("crcd")
    """통화 코드."""
    listed_on: dt.date | None = opt_day("stck_lstn_date")
    """상장 일자."""
    matures_on: dt.date | None = opt_day("mtrt_date")
    """만기 일자; of ETNs."""
    lp_rate: Decimal | None = opt_dec("lp_hldn_rate")
    """LP 보유 비율."""
    lp_qty: int | None = opt_num("lp_hldn_vol")
    """LP 보유량; of ETNs."""
    foreign_qty: int | None = opt_num("frgn_hldn_qty")
    """외국인 보유 수량."""
    foreign_rate: Decimal | None = opt_dec("frgn_hldn_qty_rate")
    """외국인 보유 수량 비율."""

    def _told(self) -> Iterator[str]:
        yield from (f"{digits(self.price)}원", arrow(self.change), percent(self.change_rate))
        yield from super()._told()
        if self.disparity is not None:
            yield f"괴리율 {percent(self.disparity)}"


class EtfTraded(DayRange):
    """At what it is traded (NAV 비교추이(종목), FHPST02440000)."""

    value: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금."""


class EtfNav(NavMove):
    """The net asset value of now and of the day (NAV 비교추이(종목), FHPST02440000)."""

    open: Decimal | None = opt_dec("oprc_nav")
    """NAV 시가."""
    high: Decimal | None = opt_dec("hprc_nav")
    """NAV 고가."""
    low: Decimal | None = opt_dec("lprc_nav")
    """NAV 저가."""
    previous_nav: Decimal | None = opt_dec("prdy_clpr_nav")
    """NAV 전일 종가."""

    def __init__(self, raw: Any, tr_id: str = "", traded: Any = None) -> None:
        super().__init__(raw, tr_id)
        self.traded: EtfTraded = EtfTraded(traded if traded is not None else {}, tr_id)
        """At what it is traded."""

    @property
    def disparity(self) -> Decimal | None:
        """괴리율, percent, reckoned from both; above 0 at a premium. None where there is no NAV."""
        return (self.traded.price - self.nav) / self.nav * 100 if self.nav else None

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.traded.raw))


class EtfNavDay(NavMove, Moved, NavGap):
    """A day's close beside its net asset value (NAV 비교추이(일), FHPST02440200)."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""
    close: Decimal = dec("stck_clpr")
    """종가."""

    def _told(self) -> Iterator[str]:
        yield from (f"{self.date}", f"{digits(self.close)}원")
        yield from super()._told()


class EtfNavMinute(NavMove, Priced, NavGap):
    """The price beside the net asset value at a time of the day (NAV 비교추이(분), FHPST02440100)."""

    time: dt.time = hms("bsop_hour")
    """영업 시간 (Asia/Seoul)."""
    minute_volume: int = num("cntg_vol")
    """체결 거래량."""

    def _told(self) -> Iterator[str]:
        yield from (f"{self.time:%H:%M:%S}", f"{digits(self.price)}원")
        yield from super()._told()


class EtfComponent(StockRow):
    """A stock that the fund holds (ETF 구성종목시세, FHKST121600C0)."""

    weight: Decimal | None = opt_dec("etf_cnfg_issu_rlim")
    """구성종목 비중, percent."""
    held_value: Decimal | None = opt_dec("etf_vltn_amt")
    """구성종목 내 평가금액."""
    component_value: Decimal | None = opt_dec("etf_cnfg_issu_avls")
    """구성종목 시가총액."""
    value: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금."""
    market_cap: Decimal | None = opt_dec("hts_avls")
    """시가총액, in units of 100 million won (억원)."""

    def _told(self) -> Iterator[str]:
        yield from super()._told()
        if self.weight is not None:
            yield f"비중 {digits(self.weight)}%"
