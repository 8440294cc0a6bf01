"""Every wire name that a record of the market reads stands in the generated record of each of its TRs."""

from __future__ import annotations

import importlib
import typing
from collections.abc import Iterator

import pytest

from pykis.adapter import (
    conditions,
    elw_rows,
    elw_trends,
    etf_rows,
    financial_rows,
    flow_rows,
    index_rows,
    news_rows,
    rank_rows,
    screen_rows,
)
from pykis.api.domestic_stock import basic_quotes, quote_analysis, ranking, sectors, stock_info
from pykis.api.domestic_stock import elw_quotes as elw_price
from pykis.api.elw import elw_quotes
from pykis.api.etfetn import basic_quotes as funds
from pykis.record import Record

from .test_fields import MARKET_MODULES

SOURCES: dict[type[Record], list[type[Record]]] = {
    rank_rows.VolumeRank: [ranking.VolumeRankOutput],
    rank_rows.ChangeRank: [ranking.FluctuationOutput],
    rank_rows.MarketCapRank: [ranking.MarketCapOutput],
    rank_rows.StrengthRank: [ranking.VolumePowerOutput],
    rank_rows.NearHighLow: [ranking.NearNewHighlowOutput],
    rank_rows.LimitHit: [quote_analysis.CaptureUplowpriceOutput],
    rank_rows.WatchedRank: [ranking.TopInterestStockOutput],
    rank_rows.ViewedStock: [ranking.HtsTopViewOutput1],
    rank_rows.CompanyTradeRank: [ranking.TradedByCompanyOutput],
    rank_rows.LargeTradeRank: [ranking.BulkTransNumOutput],
    rank_rows.ExpectedMover: [ranking.ExpTransUpdownOutput],
    rank_rows.VolatilityInterruption: [basic_quotes.InquireViStatusOutput],
    rank_rows.AfterHoursRank: [ranking.OvertimeFluctuationOutput2, ranking.OvertimeVolumeOutput2],
    screen_rows.DividendRank: [ranking.DividendRateOutput],
    screen_rows.ShortSaleRank: [ranking.ShortSaleOutput],
    screen_rows.DisparityRank: [ranking.DisparityOutput],
    screen_rows.PreferredGap: [ranking.PreferDisparateRatioOutput],
    screen_rows.CreditRank: [ranking.CreditBalanceOutput2],
    screen_rows.ValuationRank: [ranking.MarketValueOutput],
    screen_rows.EarningsRank: [ranking.ProfitAssetIndexOutput],
    screen_rows.FinancialRatioRank: [ranking.FinanceRatioOutput],
    flow_rows.NetBuyingRank: [quote_analysis.ForeignInstitutionTotalOutput],
    flow_rows.ForeignMemberRank: [quote_analysis.FrgnmemTradeEstimateOutput],
    flow_rows.InvestorDay: [quote_analysis.InquireInvestorDailyByMarketOutput],
    flow_rows.InvestorTrades: [quote_analysis.InquireInvestorTimeByMarketOutput],
    flow_rows.ProgramMinute: [quote_analysis.CompProgramTradeTodayOutput],
    flow_rows.ProgramDay: [quote_analysis.CompProgramTradeDailyOutput],
    flow_rows.ProgramInvestor: [quote_analysis.InvestorProgramTradeTodayOutput1],
    flow_rows.ShortSaleDay: [quote_analysis.DailyShortSaleOutput2],
    flow_rows.MarketFunds: [quote_analysis.MktfundsOutput],
    news_rows.NewsTitle: [sectors.NewsTitleOutput],
    news_rows.InterestRate: [sectors.CompInterestOutput1, sectors.CompInterestOutput2],
    financial_rows.BalanceSheet: [stock_info.FinanceBalanceSheetOutput],
    financial_rows.IncomeStatement: [stock_info.FinanceIncomeStatementOutput],
    financial_rows.FinancialRatios: [stock_info.FinanceFinancialRatioOutput],
    financial_rows.GrowthRatios: [stock_info.FinanceGrowthRatioOutput],
    financial_rows.ProfitabilityRatios: [stock_info.FinanceProfitRatioOutput],
    financial_rows.StabilityRatios: [stock_info.FinanceStabilityRatioOutput],
    financial_rows.MajorRatios: [stock_info.FinanceOtherMajorRatiosOutput],
    financial_rows.Dividend: [stock_info.KsdinfoDividendOutput1],
    financial_rows.Opinion: [stock_info.InvestOpinionOutput],
    conditions.Condition: [quote_analysis.PsearchTitleOutput2],
    conditions.ConditionHit: [quote_analysis.PsearchResultOutput2],
    conditions.Watchlist: [quote_analysis.IntstockGrouplistOutput2],
    conditions.WatchedStock: [quote_analysis.IntstockStocklistByGroupOutput2],
    index_rows.IndexQuote: [sectors.InquireIndexPriceOutput],
    index_rows.IndexDay: [sectors.InquireIndexDailyPriceOutput2],
    index_rows.IndexBar: [sectors.InquireDailyIndexchartpriceOutput2],
    index_rows.IndexMinuteRow: [sectors.InquireTimeIndexchartpriceOutput2],
    index_rows.IndexPoint: [sectors.InquireIndexTickpriceOutput, sectors.InquireIndexTimepriceOutput],
    index_rows.ExpectedPoint: [sectors.ExpIndexTrendOutput],
    index_rows.SectorQuote: [sectors.InquireIndexCategoryPriceOutput2],
    index_rows.ExpectedIndex: [sectors.ExpTotalIndexOutput1],
    index_rows.ExpectedSector: [sectors.ExpTotalIndexOutput2],
    elw_rows.ElwQuote: [elw_price.InquireElwPriceOutput],
    elw_rows.ElwTerms: [elw_quotes.UdrlAssetPriceOutput],
    elw_rows.ElwListing: [elw_quotes.CondSearchOutput],
    elw_rows.ElwRank: [elw_quotes.VolumeRankOutput, elw_quotes.UpdownRateOutput],
    elw_rows.ElwUnderlying: [elw_quotes.UdrlAssetListOutput],
    elw_rows.ElwNew: [elw_quotes.NewlyListedOutput],
    elw_rows.ElwExpiry: [elw_quotes.ExpirationStocksOutput],
    etf_rows.EtfQuote: [funds.InquirePriceOutput],
    etf_rows.EtfTraded: [funds.NavComparisonTrendOutput1],
    etf_rows.EtfNav: [funds.NavComparisonTrendOutput2],
    etf_rows.EtfNavDay: [funds.NavComparisonDailyTrendOutput],
    etf_rows.EtfNavMinute: [funds.NavComparisonTimeTrendOutput],
    etf_rows.EtfComponent: [funds.InquireComponentStockPriceOutput2],
    elw_trends.ElwTrade: [elw_quotes.VolatilityTrendCcnlOutput],
    elw_trends.ElwSensitivity: [elw_quotes.SensitivityTrendCcnlOutput],
    elw_trends.ElwSensitivityDay: [elw_quotes.SensitivityTrendDailyOutput],
    elw_trends.ElwVolatilityDay: [elw_quotes.VolatilityTrendDailyOutput],
    elw_trends.ElwLpTrade: [elw_quotes.LpTradeTrendOutput2],
    elw_trends.ElwBar: [elw_quotes.IndicatorTrendDailyOutput],
    elw_trends.ElwMinuteBar: [elw_quotes.IndicatorTrendMinuteOutput],
}
MADE = {financial_rows.Estimate}
"""Put together from rows and columns, under names of its own."""


def records() -> Iterator[type[Record]]:
    for name in sorted(MARKET_MODULES):
        home = importlib.import_module(f"pykis.adapter.{name}")
        for thing in vars(home).values():
            if isinstance(thing, type) and issubclass(thing, Record) and thing.__module__ == home.__name__:
                yield thing


@pytest.mark.parametrize("record", SOURCES, ids=lambda record: record.__name__)
def test_every_field_is_one_of_its_tr(record: type[Record]) -> None:
    for source in SOURCES[record]:
        known = {getattr(source, name).wire for name in source.fields}
        for name in record.fields:
            field = getattr(record, name)
            assert known & set(getattr(field, "wires", (field.wire,))), f"{source.__name__} has no {field.wire}"


def test_no_record_is_missing_here() -> None:
    covered = {base for record in SOURCES for base in record.__mro__} | MADE
    assert set(records()) - covered == set()


@pytest.mark.parametrize("record", sorted({*records()}, key=lambda record: record.__name__))
def test_annotations_are_what_the_fields_give(record: type[Record]) -> None:
    hints = typing.get_type_hints(record)
    for name in record.fields:
        assert getattr(record, name).optional == (type(None) in typing.get_args(hints[name])), name


def test_a_property_stands_once() -> None:
    """Groups are inherited: no record declares again what one of its groups has, but where the wire differs."""
    again = [
        f"{record.__name__}.{name}"
        for record in records()
        for name in record.fields
        if name in vars(record)
        for base in record.__mro__[1:]
        if name in vars(base) and vars(base)[name].wire == vars(record)[name].wire
    ]
    assert again == []
