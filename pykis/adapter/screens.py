"""Rankings of Korean stocks by books, dividends, averages, credit and short sales (순위분석)."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..errors import KisValidationError
from ..kinds import RankedMarket
from .context import Scoped
from .flow_rows import ForeignMemberRank, NetBuyingRank
from .market_codes import BOARDS, EXCHANGES, TradedExchange, TwoBoards, choice
from .screen_rows import (
    CreditRank,
    DisparityRank,
    DividendRank,
    EarningsRank,
    FinancialRatioRank,
    PreferredGap,
    ShortSaleRank,
    ValuationRank,
)
from .stock_rows import table_of
from .tables import Table
from .windows import days_back

__all__ = ["Screens"]

ValuationOrder = Literal["per", "pbr", "pcr", "psr", "eps", "eva", "ebitda", "ev_ebitda", "interest_coverage"]
"""PER, PBR, PCR, PSR, EPS, EVA, EBITDA, EV/EBITDA, 이자보상배율."""
EarningsOrder = Literal["gross", "operating", "ordinary", "net", "assets", "liabilities", "equity"]
"""매출이익, 영업이익, 경상이익, 당기순이익, 자산총계, 부채총계, 자본총계."""
Quarter = Literal["q1", "half", "q3", "year"]
"""1/4분기, 반기, 3/4분기, 결산."""

_DIVIDEND_BOARDS: dict[str, tuple[Literal["0", "1", "2", "3"], str]] = {
    "all": ("0", "0001"),
    "KOSPI": ("1", "0001"),
    "KOSPI200": ("2", "2001"),
    "KOSDAQ": ("3", "1001"),
}
"""GB1, UPJONG."""
_MEMBER_BOARDS: dict[str, Literal["0000", "1001", "2001"]] = {"all": "0000", "KOSPI": "1001", "KOSDAQ": "2001"}
_VALUATIONS: dict[str, Literal["23", "24", "25", "26", "27", "28", "29", "30", "31"]] = {
    "per": "23",
    "pbr": "24",
    "pcr": "25",
    "psr": "26",
    "eps": "27",
    "eva": "28",
    "ebitda": "29",
    "ev_ebitda": "30",
    "interest_coverage": "31",
}
_EARNINGS: dict[str, Literal["0", "1", "2", "3", "4", "5", "6"]] = {
    "gross": "0",
    "operating": "1",
    "ordinary": "2",
    "net": "3",
    "assets": "4",
    "liabilities": "5",
    "equity": "6",
}
_RATIOS: dict[str, Literal["7", "11", "15", "20"]] = {
    "profitability": "7",
    "stability": "11",
    "growth": "15",
    "activity": "20",
}
_QUARTERS: dict[str, Literal["0", "1", "2", "3"]] = {"q1": "0", "half": "1", "q3": "2", "year": "3"}
_AVERAGES: dict[int, Literal["5", "10", "20", "60", "120"]] = {5: "5", 10: "10", 20: "20", 60: "60", 120: "120"}
_SHORT_SPANS: dict[str, tuple[Literal["D", "M"], str]] = {
    "1d": ("D", "0"),
    "2d": ("D", "1"),
    "3d": ("D", "2"),
    "4d": ("D", "3"),
    "1w": ("D", "4"),
    "2w": ("D", "9"),
    "3w": ("D", "14"),
    "1m": ("M", "1"),
    "2m": ("M", "2"),
    "3m": ("M", "3"),
}
"""FID_PERIOD_DIV_CODE, FID_INPUT_CNT_1."""
_INVESTORS: dict[str, Literal["0", "1", "2", "3"]] = {"all": "0", "foreign": "1", "institution": "2", "other": "3"}
_LOANS: dict[str, Literal["0", "1", "2", "3", "4"]] = {
    "rate": "0",
    "qty": "1",
    "value": "2",
    "rate_up": "3",
    "rate_down": "4",
}
_LENDINGS: dict[str, Literal["5", "6", "7", "8", "9"]] = {
    "rate": "5",
    "qty": "6",
    "value": "7",
    "rate_up": "8",
    "rate_down": "9",
}


class Screens(Scoped):
    """Rankings of stocks by what stands behind the price, at most 30 rows each. Not on paper trading; raises as
    `Rankings` says."""

    def dividend_yield(
        self,
        market: RankedMarket = "all",
        *,
        start: dt.date | None = None,
        end: dt.date | None = None,
        paid_in: Literal["cash", "stock"] = "cash",
    ) -> Table[DividendRank]:
        """The highest dividends for their price (배당률 상위, HHKDB13470100).

        Args:
            market: whose stocks.
            start: record dates from then on; a year ago by default (Asia/Seoul).
            end: record dates up to then; today by default.
            paid_in: cash (현금배당) or stock (주식배당).
        """
        kinds: dict[str, Literal["1", "2"]] = {"stock": "1", "cash": "2"}
        board, sector = choice(_DIVIDEND_BOARDS, market, "market")
        first, last = days_back(start, end, self.context.today(), 365)
        answer = self.context.api.domestic_stock.dividend_rate(
            gb1=board,
            upjong=sector,
            gb3=choice(kinds, paid_in, "paid_in"),
            f_dt=f"{first:%Y%m%d}",
            t_dt=f"{last:%Y%m%d}",
        )
        return table_of(answer, "output", DividendRank, "sht_cd")

    def short_sale(
        self,
        market: RankedMarket = "all",
        *,
        span: Literal["1d", "2d", "3d", "4d", "1w", "2w", "3w", "1m", "2m", "3m"] = "1d",
    ) -> Table[ShortSaleRank]:
        """The stocks most sold short (공매도 상위종목, FHPST04820000).

        Args:
            market: whose stocks.
            span: over how long, up to the last day that is counted.
        """
        unit, count = choice(_SHORT_SPANS, span, "span")
        answer = self.context.api.domestic_stock.short_sale(
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_period_div_code=unit,
            fid_input_cnt_1=count,
            fid_aply_rang_prc_1="",
            fid_aply_rang_prc_2="",
        )
        return table_of(answer, "output", ShortSaleRank, "mksc_shrn_iscd")

    def net_buying(
        self,
        by: Literal["all", "foreign", "institution", "other"] = "all",
        market: TwoBoards = "all",
        *,
        side: Literal["buy", "sell"] = "buy",
        order: Literal["qty", "value"] = "qty",
    ) -> Table[NetBuyingRank]:
        """What foreigners and institutions bought net today, as estimated during the day (외국인/기관 매매종목가집계,
        FHPTJ04400000).

        Args:
            by: both together, foreigners (외국인), institutions (기관계) or others (기타).
            market: whose stocks.
            side: net buying first (순매수), or net selling first (순매도).
            order: by shares or by won.
        """
        orders: dict[str, Literal["0", "1"]] = {"qty": "0", "value": "1"}
        sides: dict[str, Literal["0", "1"]] = {"buy": "0", "sell": "1"}
        boards: dict[str, Literal["0000", "0001", "1001"]] = {"all": "0000", "KOSPI": "0001", "KOSDAQ": "1001"}
        answer = self.context.api.domestic_stock.foreign_institution_total(
            fid_input_iscd=choice(boards, market, "market"),
            fid_div_cls_code=choice(orders, order, "order"),
            fid_rank_sort_cls_code=choice(sides, side, "side"),
            fid_etc_cls_code=choice(_INVESTORS, by, "by"),
        )
        return table_of(answer, "output", NetBuyingRank, "mksc_shrn_iscd")

    def foreign_members(
        self,
        side: Literal["buy", "sell"] = "buy",
        market: TwoBoards = "all",
        *,
        order: Literal["value", "qty"] = "value",
    ) -> Table[ForeignMemberRank]:
        """What foreign securities firms trade today, as estimated (외국계 매매종목 가집계, FHKST644100C0).

        Args:
            side: what they buy or what they sell.
            market: whose stocks.
            order: by won or by shares.
        """
        orders: dict[str, Literal["0", "1"]] = {"value": "0", "qty": "1"}
        sides: dict[str, Literal["0", "1"]] = {"buy": "0", "sell": "1"}
        answer = self.context.api.domestic_stock.frgnmem_trade_estimate(
            fid_input_iscd=choice(_MEMBER_BOARDS, market, "market"),
            fid_rank_sort_cls_code=choice(orders, order, "order"),
            fid_rank_sort_cls_code_2=choice(sides, side, "side"),
        )
        return table_of(answer, "output", ForeignMemberRank, "stck_shrn_iscd")

    def valuations(
        self,
        by: ValuationOrder = "per",
        market: RankedMarket = "all",
        *,
        year: int | None = None,
        upto: Quarter = "year",
    ) -> Table[ValuationRank]:
        """Stocks by their price against what they earn and own (시장가치 순위, FHPST01790000).

        Args:
            by: the order.
            market: whose stocks.
            year: the business year (회계연도); last year by default.
            upto: the first quarter, the half, three quarters, or the whole year.
        """
        answer = self.context.api.domestic_stock.market_value(
            fid_rank_sort_cls_code=choice(_VALUATIONS, by, "by"),
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_input_option_1=self._business_year(year),
            fid_input_option_2=choice(_QUARTERS, upto, "upto"),
            fid_input_price_1="",
            fid_input_price_2="",
            fid_vol_cnt="",
        )
        return table_of(answer, "output", ValuationRank, "mksc_shrn_iscd")

    def earnings(
        self,
        by: EarningsOrder = "operating",
        market: RankedMarket = "all",
        *,
        year: int | None = None,
        upto: Quarter = "year",
    ) -> Table[EarningsRank]:
        """Stocks by what they earn and own (수익자산지표 순위, FHPST01730000); otherwise as `valuations`."""
        answer = self.context.api.domestic_stock.profit_asset_index(
            fid_rank_sort_cls_code=choice(_EARNINGS, by, "by"),
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_input_option_1=self._business_year(year),
            fid_input_option_2=choice(_QUARTERS, upto, "upto"),
            fid_trgt_cls_code="0",
            fid_div_cls_code="0",
            fid_input_price_1="",
            fid_input_price_2="",
            fid_vol_cnt="",
            fid_blng_cls_code="0",
            fid_trgt_exls_cls_code="0",
        )
        return table_of(answer, "output", EarningsRank, "mksc_shrn_iscd")

    def financial_ratios(
        self,
        by: Literal["profitability", "stability", "growth", "activity"] = "profitability",
        market: RankedMarket = "all",
        *,
        year: int | None = None,
        upto: Quarter = "year",
    ) -> Table[FinancialRatioRank]:
        """Stocks by the ratios of their books (재무비율 순위, FHPST01750000).

        Args:
            by: 수익성, 안정성, 성장성 or 활동성 분석.
            market: whose stocks.
            year: the business year (회계연도); last year by default.
            upto: the first quarter, the half, three quarters, or the whole year.
        """
        answer = self.context.api.domestic_stock.finance_ratio(
            fid_rank_sort_cls_code=choice(_RATIOS, by, "by"),
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_input_option_1=self._business_year(year),
            fid_input_option_2=choice(_QUARTERS, upto, "upto"),
        )
        return table_of(answer, "output", FinancialRatioRank, "mksc_shrn_iscd")

    def disparity(
        self,
        days: Literal[5, 10, 20, 60, 120] = 20,
        market: RankedMarket = "all",
        *,
        side: Literal["above", "below"] = "above",
        exchange: TradedExchange = "KRX",
    ) -> Table[DisparityRank]:
        """The stocks farthest from their average price (이격도 순위, FHPST01780000).

        Args:
            days: of how many days the average is.
            market: whose stocks.
            side: above it or below it.
            exchange: KRX or NXT.
        """
        sides: dict[str, Literal["0", "1"]] = {"above": "0", "below": "1"}
        if days not in _AVERAGES:
            raise KisValidationError(f"days must be one of {', '.join(map(str, _AVERAGES))}, not {days!r}.")
        answer = self.context.api.domestic_stock.disparity(
            fid_hour_cls_code=_AVERAGES[days],
            fid_rank_sort_cls_code=choice(sides, side, "side"),
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_cond_mrkt_div_code=choice(EXCHANGES, exchange, "exchange"),
        )
        return table_of(answer, "output", DisparityRank, "mksc_shrn_iscd")

    def preferred_gaps(self, market: RankedMarket = "all") -> Table[PreferredGap]:
        """The preferred shares cheapest against their common ones (우선주 괴리율 상위, FHPST01770000)."""
        answer = self.context.api.domestic_stock.prefer_disparate_ratio(fid_input_iscd=choice(BOARDS, market, "market"))
        return table_of(answer, "output", PreferredGap, "mksc_shrn_iscd")

    def credit(
        self,
        by: Literal["rate", "qty", "value", "rate_up", "rate_down"] = "rate",
        market: RankedMarket = "all",
        *,
        kind: Literal["loan", "lending"] = "loan",
        days: int = 2,
    ) -> Table[CreditRank]:
        """The stocks most bought or sold on credit (신용잔고 상위, FHKST17010000).

        Args:
            by: the rate, the shares, the amount, or the rate's rise or fall.
            market: whose stocks.
            kind: bought on credit (융자), or sold with lent shares (대주).
            days: over how many days rises count; 2 to 999.
        """
        if type(days) is not int or not 2 <= days <= 999:
            raise KisValidationError(f"days must be a whole number from 2 to 999, not {days!r}.")
        loan = choice({"loan": True, "lending": False}, kind, "kind")
        answer = self.context.api.domestic_stock.credit_balance(
            fid_rank_sort_cls_code=choice(_LOANS, by, "by") if loan else choice(_LENDINGS, by, "by"),
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_option=str(days),
        )
        return table_of(answer, "output2", CreditRank, "mksc_shrn_iscd")

    def _business_year(self, year: int | None) -> str:
        return f"{self.context.today().year - 1 if year is None else year:04d}"
