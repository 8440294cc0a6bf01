"""Who buys and who sells in the market, what it lends and owes, what is written about it, what money costs."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..kinds import Exchange
from .blocks import block_of, rows_of
from .context import Scoped
from .flow_rows import (
    InvestorDay,
    InvestorTrades,
    MarketFunds,
    ProgramDay,
    ProgramInvestor,
    ProgramMinute,
    ShortSaleDay,
)
from .market_codes import choice
from .news_rows import InterestRate, NewsTitle
from .stock_rows import table_of
from .symbols import check_symbol
from .tables import Table
from .windows import check_day, days_back

__all__ = ["MarketFlow"]

Board = Literal["KOSPI", "KOSDAQ"]
"""코스피, 코스닥."""

_BOARDS: dict[str, tuple[Literal["KSP", "KSQ"], str]] = {"KOSPI": ("KSP", "0001"), "KOSDAQ": ("KSQ", "1001")}
"""Market and sector."""
_LETTERS: dict[str, Literal["K", "Q"]] = {"KOSPI": "K", "KOSDAQ": "Q"}
_DIGITS: dict[str, Literal["1", "4"]] = {"KOSPI": "1", "KOSDAQ": "4"}
_VENUES: dict[str, Literal["J", "NX", "UN"]] = {"KRX": "J", "NXT": "NX", "SOR": "UN"}
_DAY = dt.timedelta(days=1)


class MarketFlow(Scoped):
    """Investors, programs, money, news and interest of the whole market. Not on paper trading; raises as `Rankings`
    says."""

    def investors(
        self, market: Board = "KOSPI", *, until: dt.date | None = None, sector: str | None = None
    ) -> Table[InvestorDay]:
        """Net buying by kind of investor, a day a row, the newest first (시장별 투자자매매동향(일별), FHPTJ04040000).

        As many days before ``until`` as KIS gives in one answer.

        Args:
            market: KOSPI or KOSDAQ.
            until: the newest day; today by default (Asia/Seoul).
            sector: 업종코드 such as ``"0002"``; the whole market by default (`kis.symbols.sectors`).
        """
        code, whole = choice(_BOARDS, market, "market")
        newest = check_day(until, "until") if until is not None else self.context.today()
        answer = self.context.api.domestic_stock.inquire_investor_daily_by_market(
            fid_input_iscd=sector or whole,
            fid_input_iscd_1=code,
            fid_input_iscd_2=sector or whole,
            fid_input_date_1=f"{newest:%Y%m%d}",
            fid_input_date_2=f"{newest:%Y%m%d}",
        )
        return table_of(answer, "output", InvestorDay, "stck_bsop_date")

    def investors_today(self, market: Board = "KOSPI", *, sector: str | None = None) -> InvestorTrades:
        """What each kind of investor bought and sold so far today (시장별 투자자매매동향(시세), FHPTJ04030000).

        Args:
            market: KOSPI or KOSDAQ.
            sector: 업종코드; the whole market by default.
        """
        code, whole = choice(_BOARDS, market, "market")
        answer = self.context.api.domestic_stock.inquire_investor_time_by_market(
            fid_input_iscd=code, fid_input_iscd_2=sector or whole
        )
        return InvestorTrades(block_of(answer, "output"), answer.tr_id)

    def programs(
        self,
        market: Board = "KOSPI",
        *,
        start: dt.date | None = None,
        end: dt.date | None = None,
        exchange: Exchange = "KRX",
    ) -> Table[ProgramDay]:
        """Program trading, a day a row (프로그램매매 종합현황(일별), FHPPG04600001).

        Args:
            market: KOSPI or KOSDAQ.
            start: the first day; 30 days ago by default (Asia/Seoul).
            end: the last day; today by default.
            exchange: KRX, NXT, or SOR for both together (통합).
        """
        first, last = days_back(start, end, self.context.today(), 30)
        answer = self.context.api.domestic_stock.comp_program_trade_daily(
            fid_mrkt_cls_code=choice(_LETTERS, market, "market"),
            fid_input_date_1=f"{first:%Y%m%d}",
            fid_input_date_2=f"{last:%Y%m%d}",
            fid_cond_mrkt_div_code=choice(_VENUES, exchange, "exchange"),
        )
        return table_of(answer, "output", ProgramDay, "stck_bsop_date")

    def programs_today(self, market: Board = "KOSPI", *, exchange: Exchange = "KRX") -> Table[ProgramMinute]:
        """Program trading of the last 30 minutes, a minute a row (프로그램매매 종합현황(시간), FHPPG04600101).

        Args:
            market: KOSPI or KOSDAQ.
            exchange: KRX, NXT, or SOR for both together (통합).
        """
        answer = self.context.api.domestic_stock.comp_program_trade_today(
            fid_mrkt_cls_code=choice(_LETTERS, market, "market"),
            fid_cond_mrkt_div_code=choice(_VENUES, exchange, "exchange"),
        )
        return table_of(answer, "output", ProgramMinute, "bsop_hour")

    def program_investors(self, market: Board = "KOSPI") -> Table[ProgramInvestor]:
        """Who traded by program today (프로그램매매 투자자매매동향(당일), HHPPG046600C1).

        Args:
            market: KOSPI or KOSDAQ.
        """
        answer = self.context.api.domestic_stock.investor_program_trade_today(
            mrkt_div_cls_code=choice(_DIGITS, market, "market")
        )
        return table_of(answer, "output1", ProgramInvestor, "invr_cls_name")

    def short_sales(
        self, symbol: str, *, start: dt.date | None = None, end: dt.date | None = None
    ) -> Table[ShortSaleDay]:
        """How much of a stock was sold short, a day a row (공매도 일별추이, FHPST04830000).

        Args:
            symbol: 종목코드.
            start: the first day; 30 days ago by default (Asia/Seoul).
            end: the last day; today by default.
        """
        first, last = days_back(start, end, self.context.today(), 30)
        answer = self.context.api.domestic_stock.daily_short_sale(
            fid_input_iscd=check_symbol(symbol),
            fid_input_date_1=f"{first:%Y%m%d}",
            fid_input_date_2=f"{last:%Y%m%d}",
        )
        return table_of(answer, "output2", ShortSaleDay, "stck_bsop_date")

    def funds(self, until: dt.date | None = None) -> Table[MarketFunds]:
        """Deposits, credit and funds of the market, a day a row, the newest first (증시자금 종합, FHKST649100C0).

        Args:
            until: the newest day; today by default (Asia/Seoul). The figures are some days old (금융투자협회).
        """
        newest = check_day(until, "until") if until is not None else self.context.today()
        answer = self.context.api.domestic_stock.mktfunds(fid_input_date_1=f"{newest:%Y%m%d}")
        return table_of(answer, "output", MarketFunds, "bsop_date")

    def news(self, symbol: str | None = None, *, before: dt.datetime | None = None) -> Table[NewsTitle]:
        """Titles of news and disclosures, the newest first (종합 시황/공시, FHKST01011800).

        One answer; for older ones ask again with ``before`` the time of the last.

        Args:
            symbol: 종목코드; all news if not given.
            before: up to that time (aware, or taken as Asia/Seoul); now by default.
        """
        at = _in_seoul(before, self.context.now())
        answer = self.context.api.domestic_stock.news_title(
            fid_input_iscd=check_symbol(symbol) if symbol is not None else "",
            fid_input_date_1=f"00{at:%Y%m%d}",
            fid_input_hour_1=f"0000{at:%H%M%S}",
            fid_news_ofer_entp_code="",
            fid_cond_mrkt_cls_code="",
            fid_titl_cntt="",
            fid_rank_sort_cls_code="",
            fid_input_srno="",
        )
        return table_of(answer, "output", NewsTitle, "cntt_usiq_srno")

    def interest_rates(self) -> Table[InterestRate]:
        """Bond yields and rates, abroad first, then Korea (금리 종합, FHPST07020000). New ones come after 11:30."""
        answer = self.context.api.domestic_stock.comp_interest(fid_div_cls_code="1")
        return Table(
            InterestRate(row, answer.tr_id, domestic)
            for wire, domestic in (("output1", False), ("output2", True))
            for row in rows_of(answer, wire, "bcdt_code")
        )


def _in_seoul(at: dt.datetime | None, now: dt.datetime) -> dt.datetime:
    if at is None:
        return now
    return at if at.tzinfo is None else at.astimezone(now.tzinfo)
