"""Domestic quotes, order books, trades and investor flow: KIS' blocks with English names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar, NamedTuple

from ..errors import KisParseError
from ..kinds import ProductKind
from ..record import Record, day, dec, hms, num, opt_day, opt_dec, opt_hms, opt_num, text
from .protocols import Venue
from .wording import arrow, digits, percent

__all__ = [
    "DomesticInvestorFlow",
    "DomesticOrderBook",
    "DomesticQuote",
    "DomesticTrade",
    "ExpectedMatch",
    "Level",
    "ListedQuote",
    "StockInfo",
]

_MARKETS = {"STK": "유가증권", "KSQ": "코스닥", "KNX": "코넥스"}


class DomesticQuote(Record):
    """A quote (주식현재가 시세, FHKST01010100). Prices and amounts in won. ``raw`` holds every field."""

    extras: ClassVar[tuple[str, ...]] = ("symbol", "name")
    symbol: str = text("stck_shrn_iscd")
    """주식 단축 종목코드."""
    price: Decimal = dec("stck_prpr")
    """주식 현재가; may lie off the tick grid (trades at the mid price)."""
    change: Decimal = dec("prdy_vrss")
    """전일 대비, signed."""
    change_rate: Decimal = dec("prdy_ctrt")
    """전일 대비율, percent."""
    open: Decimal = dec("stck_oprc")
    """시가."""
    high: Decimal = dec("stck_hgpr")
    """최고가."""
    low: Decimal = dec("stck_lwpr")
    """최저가."""
    volume: int = num("acml_vol")
    """누적 거래량, shares."""
    value: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금."""
    volume_rate: Decimal | None = opt_dec("prdy_vrss_vol_rate")
    """전일 대비 거래량 비율, percent."""
    upper_limit: Decimal = dec("stck_mxpr")
    """상한가."""
    lower_limit: Decimal = dec("stck_llam")
    """하한가."""
    base_price: Decimal = dec("stck_sdpr")
    """기준가."""
    tick: int = num("aspr_unit")
    """호가단위 at the last price."""
    average_price: Decimal | None = opt_dec("wghn_avrg_stck_prc")
    """가중 평균 주식 가격."""
    market: str = text("rprs_mrkt_kor_name")
    """대표 시장 한글명, such as KOSPI200."""
    sector: str = text("bstp_kor_isnm")
    """업종 한글명."""
    market_cap: Decimal | None = opt_dec("hts_avls")
    """시가총액, in 100 million won (억원)."""
    listed_shares: int | None = opt_num("lstn_stcn")
    """상장 주수."""
    per: Decimal | None = opt_dec("per")
    """PER, times."""
    pbr: Decimal | None = opt_dec("pbr")
    """PBR, times."""
    eps: Decimal | None = opt_dec("eps")
    """EPS."""
    bps: Decimal | None = opt_dec("bps")
    """BPS."""
    turnover_rate: Decimal | None = opt_dec("vol_tnrt")
    """거래량 회전율, percent."""
    foreign_rate: Decimal | None = opt_dec("hts_frgn_ehrt")
    """외국인 소진율, percent."""
    foreign_net_qty: int | None = opt_num("frgn_ntby_qty")
    """외국인 순매수 수량, shares."""
    program_net_qty: int | None = opt_num("pgtr_ntby_qty")
    """프로그램매매 순매수 수량, shares."""
    week52_high: Decimal | None = opt_dec("w52_hgpr")
    """52주 최고가."""
    week52_high_date: dt.date | None = opt_day("w52_hgpr_date")
    """52주 최고가 일자."""
    week52_low: Decimal | None = opt_dec("w52_lwpr")
    """52주 최저가."""
    week52_low_date: dt.date | None = opt_day("w52_lwpr_date")
    """52주 최저가 일자."""
    status: str = text("iscd_stat_cls_code")
    """종목 상태 구분 코드: 51 관리, 52 투자위험, 53 투자경고, 54 투자주의, 55 신용가능, 57 증거금 100 %, 58 거래정지,
    59 단기과열."""
    warning: str = text("mrkt_warn_cls_code")
    """시장 경고 코드: 00 none, 01 주의, 02 경고, 03 위험."""

    def __init__(self, raw: Any, tr_id: str = "", name: str = "", venue: Venue = "KRX") -> None:
        self.raw = raw
        self.tr_id = tr_id
        self.name = name
        """종목명 as far as it is known; this TR does not send it."""
        self.venue: Venue = venue
        """Where the quote comes from."""

    @property
    def halted(self) -> bool:
        """거래정지: by its status; KIS' own stop flag stays N for halted symbols."""
        return self.status == "58" or self.raw.get("temp_stop_yn") == "Y"

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.name, self.venue))

    def __repr__(self) -> str:
        who = f"{self.name} {self.symbol}".strip()
        return (
            f"<{who} {digits(self.price)}원 {arrow(self.change)} {percent(self.change_rate)} "
            f"거래량 {digits(self.volume)} {self.venue}>"
        )


class ListedQuote(Record):
    """One of many quotes (관심종목 멀티종목 시세, FHKST11300006). Prices and amounts in won."""

    symbol: str = text("inter_shrn_iscd")
    """관심 단축 종목코드."""
    name: str = text("inter_kor_isnm")
    """관심 한글 종목명."""
    price: Decimal = dec("inter2_prpr")
    """현재가."""
    change: Decimal = dec("inter2_prdy_vrss")
    """전일 대비, signed."""
    change_rate: Decimal = dec("prdy_ctrt")
    """전일 대비율, percent."""
    open: Decimal = dec("inter2_oprc")
    """시가."""
    high: Decimal = dec("inter2_hgpr")
    """고가."""
    low: Decimal = dec("inter2_lwpr")
    """저가."""
    volume: int = num("acml_vol")
    """누적 거래량, shares."""
    value: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금."""
    upper_limit: Decimal | None = opt_dec("inter2_mxpr")
    """상한가."""
    lower_limit: Decimal | None = opt_dec("inter2_llam")
    """하한가."""
    base_price: Decimal | None = opt_dec("inter2_sdpr")
    """기준가."""
    ask: Decimal | None = opt_dec("inter2_askp")
    """매도호가."""
    bid: Decimal | None = opt_dec("inter2_bidp")
    """매수호가."""

    def __repr__(self) -> str:
        return (
            f"<{self.name} {self.symbol} {digits(self.price)}원 {arrow(self.change)} {percent(self.change_rate)} "
            f"거래량 {digits(self.volume)}>"
        )


class Level(NamedTuple):
    """One level of the book (호가)."""

    price: Decimal
    """호가, in the currency of the book, or points."""
    qty: int
    """호가 잔량: shares, contracts, or thousands of won of a bond."""

    def __repr__(self) -> str:
        return f"{digits(self.price)} x {digits(self.qty)}"


def level_text(levels: Sequence[Level], unit: str = "원") -> str:
    """The best level for a person; a unit of "" is points."""
    return f"{digits(levels[0].price)}{unit} x {digits(levels[0].qty)}" if levels else "-"


class ExpectedMatch(Record):
    """What the auction would match (예상체결). Outside auctions KIS sends 0."""

    price: Decimal | None = opt_dec("antc_cnpr")
    """예상 체결가, won; 0 outside auctions."""
    qty: int | None = opt_num("antc_vol")
    """예상 거래량, shares."""
    change: Decimal | None = opt_dec("antc_cntg_vrss")
    """예상 체결 대비, won."""
    change_rate: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """예상 체결 전일 대비율, percent."""


class DomesticOrderBook(Record):
    """An order book (주식현재가 호가/예상체결, FHKST01010200): ten levels a side. Prices in won."""

    extras: ClassVar[tuple[str, ...]] = ("symbol", "name", "asks", "bids")
    time: dt.time | None = opt_hms("aspr_acpt_hour")
    """호가 접수 시간 (Asia/Seoul)."""
    total_ask_qty: int = num("total_askp_rsqn")
    """총 매도호가 잔량, shares."""
    total_bid_qty: int = num("total_bidp_rsqn")
    """총 매수호가 잔량, shares."""

    def __init__(
        self, raw: Any, tr_id: str = "", expected: Any = None, symbol: str = "", name: str = "", venue: Venue = "KRX"
    ) -> None:
        super().__init__(raw, tr_id)
        self.expected: ExpectedMatch = ExpectedMatch(expected if expected is not None else {}, tr_id)
        """What the auction would match."""
        self.symbol = symbol
        """종목코드."""
        self.name = name
        """종목명 as far as it is known."""
        self.venue: Venue = venue
        """Where the book comes from."""

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
        return self._levels("askp", "askp_rsqn")

    @cached_property
    def _bids(self) -> list[Level]:
        return self._levels("bidp", "bidp_rsqn")

    def _levels(self, price: str, qty: str) -> list[Level]:
        levels = (_level(self.raw, self.tr_id, f"{price}{depth}", f"{qty}{depth}") for depth in range(1, 11))
        return [level for level in levels if level is not None]

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.expected.raw, self.symbol, self.name, self.venue))

    def __repr__(self) -> str:
        who = f"{self.name} {self.symbol}".strip()
        return f"<{who} 매도 {level_text(self.asks)} / 매수 {level_text(self.bids)} {self.venue}>"


def _level(raw: Any, tr_id: str, price: str, qty: str) -> Level | None:
    try:
        at = Decimal(str(raw.get(price, "")).strip() or 0)
        return Level(at, int(str(raw.get(qty, "")).strip() or 0)) if at else None
    except (ArithmeticError, ValueError) as error:
        raise KisParseError(tr_id, price, f"{raw.get(price)} x {raw.get(qty)}", str(error)) from None


class DomesticTrade(Record):
    """One trade of the day (주식현재가 당일시간대별체결, FHPST01060000). Prices in won."""

    time: dt.time = hms("stck_cntg_hour")
    """주식 체결 시간 (Asia/Seoul)."""
    price: Decimal = dec("stck_pbpr")
    """체결가 (the wire's own odd name)."""
    qty: int = num("cnqn")
    """체결량, shares."""
    change: Decimal = dec("prdy_vrss")
    """전일 대비, signed."""
    change_rate: Decimal = dec("prdy_ctrt")
    """전일 대비율, percent."""
    ask: Decimal | None = opt_dec("askp")
    """매도호가."""
    bid: Decimal | None = opt_dec("bidp")
    """매수호가."""
    volume: int = num("acml_vol")
    """누적 거래량 after this trade, shares."""
    strength: Decimal | None = opt_dec("tday_rltv")
    """당일 체결강도, percent."""

    def __repr__(self) -> str:
        return f"<{self.time:%H:%M:%S} {digits(self.price)}원 x {digits(self.qty)}>"


class DomesticInvestorFlow(Record):
    """Who bought net on a day (주식현재가 투자자, FHKST01010900); None as long as the day is not counted."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""
    close: Decimal | None = opt_dec("stck_clpr")
    """종가, won."""
    individual_qty: int | None = opt_num("prsn_ntby_qty")
    """개인 순매수 수량, shares."""
    foreign_qty: int | None = opt_num("frgn_ntby_qty")
    """외국인 순매수 수량, shares."""
    institution_qty: int | None = opt_num("orgn_ntby_qty")
    """기관계 순매수 수량, shares."""
    individual_value: Decimal | None = opt_dec("prsn_ntby_tr_pbmn")
    """개인 순매수 거래 대금, million won."""
    foreign_value: Decimal | None = opt_dec("frgn_ntby_tr_pbmn")
    """외국인 순매수 거래 대금, million won."""
    institution_value: Decimal | None = opt_dec("orgn_ntby_tr_pbmn")
    """기관계 순매수 거래 대금, million won."""

    def __repr__(self) -> str:
        parts = ((self.individual_qty, "개인"), (self.foreign_qty, "외국인"), (self.institution_qty, "기관"))
        return f"<{self.date} {' '.join(f'{who} {digits(qty)}' for qty, who in parts)}>"


class StockInfo(NamedTuple):
    """What a symbol is (주식기본조회, CTPF1002R). On paper, which lacks that TR, the chart's header
    (국내주식기간별시세, FHKST03010100) answers and what it does not say is None."""

    symbol: str
    """종목코드."""
    name: str
    """상품약어명."""
    listed_shares: int | None
    """상장주수."""
    face_value: Decimal | None
    """액면가, won."""
    english_name: str | None = None
    """상품영문약어명."""
    standard_code: str | None = None
    """표준상품번호 (ISIN)."""
    market: str | None = None
    """시장ID코드: STK 유가증권, KSQ 코스닥, KNX 코넥스."""
    kind: ProductKind | None = None
    """Stock, ETF, ETN or ELW."""
    industry: str | None = None
    """표준산업분류코드명."""
    listed_on: dt.date | None = None
    """상장일자."""
    halted: bool | None = None
    """거래정지여부."""
    managed: bool | None = None
    """관리종목여부."""
    nxt: bool | None = None
    """NXT 거래종목여부."""

    def __repr__(self) -> str:
        market = _MARKETS.get(self.market or "", self.market)
        known = [
            text
            for text in (
                market,
                self.kind,
                self.industry,
                f"상장주수 {digits(self.listed_shares)}" if self.listed_shares is not None else None,
                f"액면가 {digits(self.face_value)}원" if self.face_value is not None else None,
                f"상장일 {self.listed_on}" if self.listed_on else None,
                "거래정지" if self.halted else None,
                "관리종목" if self.managed else None,
                "NXT 거래종목" if self.nxt else None,
            )
            if text
        ]
        return f"<{', '.join([f'{self.name} {self.symbol}'.strip(), *known])}>"
