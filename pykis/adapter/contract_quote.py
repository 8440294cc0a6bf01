"""What futures and options are told as: prices in points (on stocks: won), quantities in contracts, amounts as KIS
sends them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar

from ..clock import KST
from ..record import Record, day, dec, num, opt_day, opt_dec, opt_hms, opt_num
from .minutes import MinuteRow
from .overseas_quote import levels_of
from .quote import Level, level_text
from .wording import arrow, digits, percent

__all__ = ["ContractBar", "ContractMinuteRow", "ContractOrderBook", "ContractQuote"]


class ContractQuote(Record):
    """A future or an option now (선물옵션 시세, FHMIF10000000). What KIS does not say of it is None."""

    extras: ClassVar[tuple[str, ...]] = ("symbol", "name")
    price: Decimal = dec("futs_prpr")
    """현재가."""
    change: Decimal = dec("futs_prdy_vrss")
    """전일 대비, signed."""
    change_rate: Decimal = dec("futs_prdy_ctrt")
    """전일 대비율, percent."""
    previous_close: Decimal | None = opt_dec("futs_prdy_clpr")
    """전일 종가."""
    open: Decimal = dec("futs_oprc")
    """시가."""
    high: Decimal = dec("futs_hgpr")
    """최고가."""
    low: Decimal = dec("futs_lwpr")
    """최저가."""
    volume: int = num("acml_vol")
    """누적 거래량, contracts."""
    value: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금."""
    base_price: Decimal | None = opt_dec("futs_sdpr")
    """기준가."""
    upper_limit: Decimal | None = opt_dec("futs_mxpr")
    """상한가."""
    lower_limit: Decimal | None = opt_dec("futs_llam")
    """하한가."""
    open_interest: int | None = opt_num("hts_otst_stpl_qty")
    """미결제 약정 수량, contracts."""
    open_interest_change: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제 약정 수량 증감."""
    theoretical_price: Decimal | None = opt_dec("hts_thpr")
    """이론가."""
    disparity: Decimal | None = opt_dec("dprt")
    """괴리율, percent."""
    basis: Decimal | None = opt_dec("basis")
    """베이시스."""
    market_basis: Decimal | None = opt_dec("mrkt_basis")
    """시장 베이시스."""
    last_trading_day: dt.date | None = opt_day("futs_last_tr_date")
    """최종 거래 일자."""
    days_left: int | None = opt_num("hts_rmnn_dynu")
    """잔존 일수."""
    strike: Decimal | None = opt_dec("acpr")
    """행사가; of an option."""
    delta: Decimal | None = opt_dec("delta_val")
    """델타."""
    gamma: Decimal | None = opt_dec("gama")
    """감마."""
    theta: Decimal | None = opt_dec("theta")
    """세타."""
    vega: Decimal | None = opt_dec("vega")
    """베가."""
    rho: Decimal | None = opt_dec("rho")
    """로우."""
    historical_volatility: Decimal | None = opt_dec("hist_vltl")
    """역사적 변동성, percent."""
    implied_volatility: Decimal | None = opt_dec("hts_ints_vltl")
    """내재 변동성, percent."""

    def __init__(self, raw: Any, tr_id: str = "", symbol: str = "", name: str = "") -> None:
        super().__init__(raw, tr_id)
        self.symbol: str = symbol
        """종목코드."""
        self.name: str = name
        """종목명 as far as it is known."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.symbol, self.name))

    def __repr__(self) -> str:
        return (
            f"<{f'{self.name} {self.symbol}'.strip()} {digits(self.price)} {arrow(self.change)} "
            f"{percent(self.change_rate)} 거래량 {digits(self.volume)}>"
        )


class ContractOrderBook(Record):
    """An order book (선물옵션 시세호가, FHMIF10010000): five levels."""

    extras: ClassVar[tuple[str, ...]] = ("symbol", "name", "asks", "bids")
    hour: dt.time | None = opt_hms("aspr_acpt_hour")
    """호가 접수 시간 (Asia/Seoul)."""
    total_ask_qty: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량, contracts."""
    total_bid_qty: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량, contracts."""

    def __init__(self, raw: Any, tr_id: str = "", symbol: str = "", name: str = "") -> None:
        super().__init__(raw, tr_id)
        self.symbol: str = symbol
        """종목코드."""
        self.name: str = name
        """종목명 as far as it is known."""

    @property
    def asks(self) -> list[Level]:
        """매도호가, the lowest first; levels without a price are left out."""
        return self._asks

    @property
    def bids(self) -> list[Level]:
        """매수호가, the highest first; levels without a price are left out."""
        return self._bids

    @cached_property
    def _asks(self) -> list[Level]:
        return levels_of(self.raw, self.tr_id, "futs_askp", "askp_rsqn")

    @cached_property
    def _bids(self) -> list[Level]:
        return levels_of(self.raw, self.tr_id, "futs_bidp", "bidp_rsqn")

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.symbol, self.name))

    def __repr__(self) -> str:
        who = f"{self.name} {self.symbol}".strip()
        ask, bid = level_text(self.asks, ""), level_text(self.bids, "")
        return f"<{who} 매도 {ask} / 매수 {bid}>"


class ContractBar(Record):
    """A bar of a day, week, month or year (선물옵션기간별시세, FHKIF03020100)."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""
    open: Decimal = dec("futs_oprc")
    """시가."""
    high: Decimal = dec("futs_hgpr")
    """최고가."""
    low: Decimal = dec("futs_lwpr")
    """최저가."""
    close: Decimal = dec("futs_prpr")
    """현재가; of today's bar the last price."""
    volume: int = num("acml_vol")
    """누적 거래량, contracts."""
    value: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금."""

    @property
    def time(self) -> dt.datetime:
        """Midnight of the date (Asia/Seoul)."""
        return dt.datetime(self.date.year, self.date.month, self.date.day, tzinfo=KST)

    def __repr__(self) -> str:
        ends = f"시 {digits(self.open)} 고 {digits(self.high)} 저 {digits(self.low)} 종 {digits(self.close)}"
        return f"<{self.date} {ends} 거래량 {digits(self.volume)}>"


class ContractMinuteRow(MinuteRow):
    """A row of 선물옵션 분봉조회 (FHKIF03020200)."""

    open: Decimal = dec("futs_oprc")
    """시가."""
    high: Decimal = dec("futs_hgpr")
    """최고가."""
    low: Decimal = dec("futs_lwpr")
    """최저가."""
    close: Decimal = dec("futs_prpr")
    """현재가."""
