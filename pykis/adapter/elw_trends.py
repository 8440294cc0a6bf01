"""How an equity-linked warrant did: trades, greeks, volatility, liquidity provider, bars. Won, warrants, percent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from ..clock import KST
from ..record import day, dec, hms, num, opt_dec, opt_num
from .elw_rows import (
    Approach,
    ElwMove,
    ElwVolume,
    Gearing,
    GearRatio,
    ImpliedVolatility,
    IntrinsicValue,
    TheoreticalPrice,
    TimeValue,
)
from .told import Told
from .wording import digits

__all__ = [
    "ElwBar",
    "ElwLpTrade",
    "ElwMinuteBar",
    "ElwSensitivity",
    "ElwSensitivityDay",
    "ElwTrade",
    "ElwVolatilityDay",
]


class ElwClock(Told):
    """The time of a row."""

    time: dt.time = hms("stck_cntg_hour")
    """체결 시간 (Asia/Seoul)."""

    def _told(self) -> tuple[str, ...]:
        return (f"{self.time:%H:%M:%S}", *super()._told())


class ElwDay(Told):
    """The day of a row."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""

    def _told(self) -> tuple[str, ...]:
        return (f"{self.date}", *super()._told())


class ElwTrade(ElwClock, ElwMove, ElwVolume, ImpliedVolatility):
    """One trade of the day (ELW 변동성추이(체결), FHPEW02840100)."""

    ask: Decimal | None = opt_dec("askp")
    """매도호가."""
    bid: Decimal | None = opt_dec("bidp")
    """매수호가."""


class Greeks(ElwMove, TheoreticalPrice):
    """How it reacts: to its underlying, to time, to volatility, to interest."""

    delta: Decimal | None = opt_dec("delta_val")
    """델타."""
    gamma: Decimal | None = opt_dec("gama")
    """감마."""
    theta: Decimal | None = opt_dec("theta")
    """세타."""
    vega: Decimal | None = opt_dec("vega")
    """베가."""
    rho: Decimal | None = opt_dec("rho")
    """로."""


class ElwSensitivity(ElwClock, Greeks):
    """How it reacted after one trade (ELW 민감도 추이(체결), FHPEW02830100)."""


class ElwSensitivityDay(ElwDay, Greeks):
    """How it reacted on one day (ELW 민감도 추이(일별), FHPEW02830200)."""


class ElwVolatilityDay(ElwDay, ElwMove, ElwVolume, ImpliedVolatility):
    """How far its underlying moved, looking back and ahead (ELW 변동성추이(일별), FHPEW02840200). Percent a year."""

    volatility_10d: Decimal | None = opt_dec("d10_hist_vltl")
    """10일 역사적 변동성."""
    volatility_20d: Decimal | None = opt_dec("d20_hist_vltl")
    """20일 역사적 변동성."""
    volatility_30d: Decimal | None = opt_dec("d30_hist_vltl")
    """30일 역사적 변동성."""
    volatility_60d: Decimal | None = opt_dec("d60_hist_vltl")
    """60일 역사적 변동성."""
    volatility_90d: Decimal | None = opt_dec("d90_hist_vltl")
    """90일 역사적 변동성."""


class ElwLpTrade(ElwMove, ElwVolume, Approach):
    """What its liquidity provider traded up to a time of the day (ELW LP매매추이, FHPEW03760000)."""

    time: dt.time = hms("cntg_hour")
    """체결 시간 (Asia/Seoul)."""
    value: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금."""
    lp_buy_qty: int | None = opt_num("lp_buy_qty")
    """LP 매수수량."""
    lp_sell_qty: int | None = opt_num("lp_sell_qty")
    """LP 매도수량."""
    lp_net_qty: int | None = opt_num("lp_ntby_qty")
    """LP 순매수수량."""
    lp_buy_value: Decimal | None = opt_dec("lp_buy_amt")
    """LP 매수금액."""
    lp_sell_value: Decimal | None = opt_dec("lp_sell_amt")
    """LP 매도금액."""
    lp_net_value: Decimal | None = opt_dec("lp_ntby_amt")
    """LP 순매수금액."""
    institution_qty: int | None = opt_num("inst_deal_qty")
    """기관 매매수량."""
    foreign_qty: int | None = opt_num("frgn_deal_qty")
    """외국인 매매수량."""
    individual_qty: int | None = opt_num("prsn_deal_qty")
    """개인 매매수량."""

    def _told(self) -> tuple[str, ...]:
        return (f"{self.time:%H:%M:%S}", *super()._told(), f"LP 순매수 {digits(self.lp_net_qty)}")


class _Bar(ElwDay, Gearing, GearRatio, IntrinsicValue):
    """What bars of days and of minutes share."""

    open: Decimal = dec("elw_oprc")
    """시가."""
    high: Decimal = dec("elw_hgpr")
    """최고가."""
    low: Decimal = dec("elw_lwpr")
    """최저가."""
    close: Decimal = dec("elw_prpr")
    """종가; of today's bar the last price."""

    @property
    def value(self) -> Decimal:
        """거래 대금: not a number, for KIS does not say it of warrants."""
        return Decimal("NaN")

    @property
    def time(self) -> dt.datetime:
        """Midnight of the date (Asia/Seoul)."""
        return dt.datetime(self.date.year, self.date.month, self.date.day, tzinfo=KST)


class ElwBar(_Bar, ElwVolume, TimeValue, Approach):
    """A bar of a day, with how the warrant stood (ELW 투자지표추이(일별), FHPEW02740200)."""

    def _told(self) -> tuple[str, ...]:
        return (*super()._told(), f"종 {digits(self.close)} 거래량 {digits(self.volume)}")


class ElwMinuteBar(_Bar):
    """A bar of minutes, with how the warrant stood (ELW 투자지표추이(분별), FHPEW02740300)."""

    hour: dt.time = hms("stck_cntg_hour")
    """체결 시간 (Asia/Seoul)."""
    volume: int = num("cntg_vol")
    """체결 거래량."""
    premium: Decimal | None = opt_dec("prmm_val")
    """프리미엄: what it costs beyond exercising it now."""

    @property
    def time(self) -> dt.datetime:
        """When it begins (Asia/Seoul)."""
        return dt.datetime.combine(self.date, self.hour.replace(second=0), KST)

    def _told(self) -> tuple[str, ...]:
        return (f"{self.time:%Y-%m-%d %H:%M}", f"종 {digits(self.close)} 거래량 {digits(self.volume)}")
