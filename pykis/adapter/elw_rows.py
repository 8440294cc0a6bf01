"""Which equity-linked warrants there are (주식워런트증권), and their terms. Prices in won, rates in percent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from ..record import Record, dec, num, opt_day, opt_dec, opt_num, text
from .first_of import first_text
from .told import Told
from .wording import arrow, digits, percent

__all__ = [
    "Approach",
    "ElwExpiry",
    "ElwListing",
    "ElwMove",
    "ElwNew",
    "ElwQuote",
    "ElwRank",
    "ElwTerms",
    "ElwUnderlying",
    "ElwVolume",
    "GearRatio",
    "Gearing",
    "ImpliedVolatility",
    "IntrinsicValue",
    "TheoreticalPrice",
    "TimeValue",
]


class ElwMove(Told):
    """The price and how it moved."""

    price: Decimal = dec("elw_prpr")
    """ELW 현재가."""
    change: Decimal = dec("prdy_vrss")
    """전일 대비, signed."""
    change_rate: Decimal = dec("prdy_ctrt")
    """전일 대비율."""

    def _told(self) -> tuple[str, ...]:
        return (f"{digits(self.price)}원", arrow(self.change), percent(self.change_rate))


class ElwVolume(Record):
    """How much was traded today."""

    volume: int = num("acml_vol")
    """누적 거래량."""


class ElwNamed(ElwMove, ElwVolume):
    """Which warrant it is, its price and its volume of today."""

    symbol: str = first_text("elw_shrn_iscd", "bond_shrn_iscd")
    """단축 종목코드."""
    name: str = first_text("hts_kor_isnm", "elw_kor_isnm")
    """한글 종목명."""

    def _told(self) -> tuple[str, ...]:
        return (self.name, self.symbol, *super()._told())


class Strike(Record):
    """At which price of its underlying it pays."""

    strike: Decimal | None = opt_dec("acpr")
    """행사가, in won or points of the underlying."""


class ImpliedVolatility(Record):
    """How far the market thinks that the underlying moves."""

    implied_volatility: Decimal | None = opt_dec("hts_ints_vltl")
    """내재 변동성, percent a year."""


class TheoreticalPrice(Record):
    """What KIS reckons that it is worth."""

    theoretical_price: Decimal | None = opt_dec("hts_thpr")
    """이론가."""


class UnderlyingName(Record):
    """What it is written on."""

    underlying: str = text("unas_shrn_iscd")
    """기초자산 단축 종목코드, such as 005930 or 2001."""
    underlying_name: str = text("unas_isnm")
    """기초자산 종목명."""


class UnderlyingPrice(Record):
    """Where the underlying stands, in won or points."""

    underlying_price: Decimal | None = opt_dec("unas_prpr")
    """기초자산 현재가."""


class UnderlyingMove(UnderlyingName, UnderlyingPrice):
    """What it is written on, and how that moved today."""

    underlying_change: Decimal | None = opt_dec("unas_prdy_vrss")
    """기초자산 전일 대비, signed."""
    underlying_change_rate: Decimal | None = opt_dec("unas_prdy_ctrt")
    """기초자산 전일 대비율."""


class ElwDates(Record):
    """From when to when it is traded."""

    listed_on: dt.date | None = opt_day("stck_lstn_date")
    """상장일자."""
    last_trading_day: dt.date | None = opt_day("stck_last_tr_date")
    """최종거래일자."""


class Gearing(Record):
    """How it moves against its underlying, and what it is worth if it is exercised now."""

    leverage: Decimal | None = opt_dec("lvrg_val")
    """레버리지: percent that it gains where the underlying gains one."""
    parity: Decimal | None = opt_dec("prit")
    """패리티: the underlying against the strike, percent; above 100 in the money for a call."""


class GearRatio(Record):
    """Its price against that of its underlying."""

    gearing: Decimal | None = opt_dec("gear")
    """기어링: how many warrants' worth of underlying one price buys."""


class IntrinsicValue(Record):
    """What exercising it now would pay."""

    intrinsic_value: Decimal | None = opt_dec("invl_val")
    """내재가치."""


class TimeValue(Record):
    """What is paid for the time that is left."""

    time_value: Decimal | None = opt_dec("tmvl_val")
    """시간가치."""


class Approach(Record):
    """How near the barrier of an early end (조기종료) is."""

    approach_rate: Decimal | None = opt_dec("apprch_rate")
    """접근도."""


class Barrier(Record):
    """Where it ends early."""

    barrier: Decimal | None = opt_dec("elw_ko_barrier")
    """조기종료발생기준가격; 0 where it has none."""


class LpQty(Record):
    """What its liquidity provider (유동성공급자) holds."""

    lp_qty: int | None = opt_num("lp_hvol")
    """LP 보유량."""


class LpRate(Record):
    """The share of it that its liquidity provider holds."""

    lp_rate: Decimal | None = opt_dec("lp_hldn_rate")
    """LP 보유비율."""


class ElwQuote(ElwNamed, UnderlyingMove, Strike, ImpliedVolatility, TheoreticalPrice, Approach):
    """A quote (ELW 현재가 시세, FHKEW15010000)."""

    open: Decimal = dec("elw_oprc")
    """시가."""
    high: Decimal = dec("elw_hgpr")
    """최고가."""
    low: Decimal = dec("elw_lwpr")
    """최저가."""
    base_price: Decimal | None = opt_dec("elw_sdpr")
    """기준가."""
    previous_close: Decimal | None = opt_dec("stck_prdy_clpr")
    """전일 종가."""
    ask: Decimal | None = opt_dec("askp")
    """매도호가."""
    bid: Decimal | None = opt_dec("bidp")
    """매수호가."""
    value: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금."""
    volume_rate: Decimal | None = opt_dec("prdy_vrss_vol_rate")
    """전일 대비 거래량 비율."""
    turnover_rate: Decimal | None = opt_dec("vol_tnrt")
    """거래량 회전율."""
    disparity: Decimal | None = opt_dec("dprt")
    """괴리율: the price against the theoretical price."""
    moneyness: str = text("atm_cls_name")
    """ATM구분명: ITM, ATM or OTM."""
    tick_value: Decimal | None = opt_dec("tick_conv_prc")
    """틱환산가: how far the underlying moves while this moves by one tick."""
    notice: str = text("invt_epmd_cntt")
    """투자 유의 내용."""


class ElwRow(ElwNamed, Strike, ImpliedVolatility, Gearing, ElwDates):
    """What lists say of a warrant and its terms."""

    conversion_ratio: Decimal | None = opt_dec("stck_cnvr_rate")
    """전환비율: how much of the underlying one warrant stands for."""
    remaining_days: int | None = opt_num("hts_rmnn_dynu")
    """잔존일수."""
    delta: Decimal | None = opt_dec("delta_val")
    """델타."""
    breakeven_price: Decimal | None = opt_dec("prls_qryr_stpr_prc")
    """손익분기 주가: the price of the underlying at which it pays off."""
    breakeven_rate: Decimal | None = opt_dec("prls_qryr_rate")
    """손익분기 비율: how far the underlying is from there."""

    def _told(self) -> tuple[str, ...]:
        return (*super()._told(), f"행사가 {digits(self.strike)}", f"~{self.last_trading_day}")


class SupportedRow(ElwRow, GearRatio, TimeValue, LpQty):
    """The same with its gearing."""

    capital_support: Decimal | None = opt_dec("cfp")
    """자본지지점: the yearly gain of the underlying from which on this gains more, percent."""


class ElwTerms(SupportedRow, IntrinsicValue, TheoreticalPrice):
    """A warrant's terms and how it reacts (ELW 기초자산별 종목시세, FHKEW154101C0)."""

    gamma: Decimal | None = opt_dec("gama")
    """감마."""
    theta: Decimal | None = opt_dec("theta")
    """세타."""
    vega: Decimal | None = opt_dec("vega")
    """베가."""
    lp_share: Decimal | None = opt_dec("lp_rlim")
    """LP 비중."""
    lp_net_qty: int | None = opt_num("lp_ntby_qty")
    """LP 순매도량."""


class ElwListing(SupportedRow, UnderlyingMove, Barrier, Approach, LpRate):
    """A hit of the search (ELW 종목검색, FHKEW15100000)."""

    right: str = text("rght_type_name")
    """권리유형명: call or put, in Korean."""
    form: str = text("elw_rght_form")
    """ELW 권리형태."""
    matures_on: dt.date | None = opt_day("mtrt_date")
    """만기일자."""
    moneyness: str = text("atm_cls_name")
    """ATM구분명: ITM, ATM or OTM."""
    premium: Decimal | None = opt_dec("prmm_val")
    """프리미엄: what it costs beyond exercising it now."""
    issuer: str = text("pblc_co_name")
    """발행회사명."""
    lp: str = text("lp_mbcr_name")
    """LP 회원사명."""
    lp_until: dt.date | None = opt_day("stck_lp_fin_date")
    """LP 종료일자."""
    listed_shares: int | None = opt_num("lstn_stcn")
    """상장주수."""
    underlying_volume: int | None = opt_num("unas_acml_vol")
    """기초자산 누적 거래량."""
    tick_value: Decimal | None = opt_dec("tick_conv_prc")
    """틱환산가: how far the underlying moves while this moves by one tick."""


class ElwRank(ElwRow, UnderlyingName, LpRate):
    """A place in a ranking (ELW 거래량순위, FHPEW02780000; ELW 상승률순위, FHPEW02770000)."""

    theta: Decimal | None = opt_dec("theta")
    """세타."""


class ElwUnderlying(UnderlyingMove, Told):
    """Something that warrants are written on (ELW 기초자산 목록조회, FHKEW154100C0)."""

    def _told(self) -> tuple[str, ...]:
        return (self.underlying_name, self.underlying, digits(self.underlying_price))


class ElwNew(Strike, Told):
    """A warrant that was listed lately (ELW 신규상장종목, FHKEW154800C0)."""

    symbol: str = text("elw_shrn_iscd")
    """단축 종목코드."""
    underlying_name: str = text("unas_isnm")
    """기초자산 종목명."""
    listed_shares: int | None = opt_num("lstn_stcn")
    """상장주수."""
    last_trading_day: dt.date | None = opt_day("stck_last_tr_date")
    """최종거래일자."""
    barrier: str = text("elw_ko_barrier")
    """조기종료발생기준가격."""

    def _told(self) -> tuple[str, ...]:
        return (self.symbol, self.underlying_name, f"행사가 {digits(self.strike)}", f"~{self.last_trading_day}")


class ElwExpiry(UnderlyingName, UnderlyingPrice, Strike, ElwDates, LpQty, Told):
    """A warrant that ends (ELW 만기예정/만기종목, FHKEW154700C0)."""

    symbol: str = text("elw_shrn_iscd")
    """단축 종목코드."""
    name: str = text("elw_kor_isnm")
    """한글 종목명."""
    price: Decimal = dec("elw_prpr")
    """ELW 현재가."""
    conversion_ratio: Decimal | None = opt_dec("stck_cnvr_rate")
    """전환비율."""
    final_value: Decimal | None = opt_dec("mtrt_vltn_amt")
    """만기평가금액 of the underlying."""
    payment: Decimal | None = opt_dec("ccls_paym_prc")
    """확정지급가격: what one warrant pays."""
    redemption: Decimal | None = opt_dec("rdmp_amt")
    """상환금액."""
    total_redemption: Decimal | None = opt_dec("total_rdmp_amt")
    """총상환금액."""
    issue_price: Decimal | None = opt_dec("pblc_prc")
    """발행가격."""
    exercised_until: dt.date | None = opt_day("evnt_prd_fin_date")
    """행사기간 종료일자."""
    paid_on: dt.date | None = opt_day("stlm_date")
    """결제일자."""
    listed_shares: int | None = opt_num("lstn_stcn")
    """상장주수."""
    standard_code: str = text("stnd_iscd")
    """표준종목코드."""

    def _told(self) -> tuple[str, ...]:
        return (self.name, self.symbol, f"{digits(self.price)}원", f"~{self.last_trading_day}")
