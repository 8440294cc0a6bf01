"""Every wire name that a curated record reads stands in the generated record of its TR."""

from __future__ import annotations

import importlib
import pkgutil
import typing
from typing import Any

import pytest

import pykis.adapter
from pykis.adapter import (
    amounts,
    balance,
    bond_rows,
    chart,
    contract_amounts,
    contract_balance,
    contract_quote,
    contract_rows,
    holidays,
    minutes,
    order_rows,
    overseas_amounts,
    overseas_balance,
    overseas_chart,
    overseas_profit,
    overseas_quote,
    overseas_rows,
    profit,
    quote,
    told,
)
from pykis.api.domestic_bond import basic_quotes as bonds
from pykis.api.domestic_bond import order_account as bond_account
from pykis.api.domestic_futureoption import basic_quotes as contracts
from pykis.api.domestic_futureoption import order_account as contract_account
from pykis.api.domestic_stock import basic_quotes, order_account, quote_analysis, sectors
from pykis.api.overseas_stock import basic_quotes as abroad
from pykis.api.overseas_stock import order_account as account_abroad
from pykis.record import Frame, Record

SOURCES: dict[type[Record], list[type[Record]]] = {
    quote.DomesticQuote: [basic_quotes.InquirePriceOutput],
    quote.ListedQuote: [quote_analysis.IntstockMultpriceOutput],
    quote.DomesticOrderBook: [basic_quotes.InquireAskingPriceExpCcnOutput1],
    quote.ExpectedMatch: [basic_quotes.InquireAskingPriceExpCcnOutput2],
    quote.DomesticTrade: [basic_quotes.InquireTimeItemconclusionOutput2],
    quote.DomesticInvestorFlow: [basic_quotes.InquireInvestorOutput],
    chart.DayBar: [basic_quotes.InquireDailyItemchartpriceOutput2],
    minutes.MinuteRow: [
        basic_quotes.InquireTimeItemchartpriceOutput2,
        basic_quotes.InquireTimeDailychartpriceOutput2,
    ],
    order_rows.OrderReceipt: [
        order_account.OrderCashOutput,
        order_account.OrderRvsecnclOutput,
        contract_account.OrderOutput,
    ],
    order_rows.Sided: [order_account.InquireDailyCcldOutput1, order_account.InquirePsblRvsecnclOutput],
    order_rows._Listed: [order_account.InquireDailyCcldOutput1, order_account.InquirePsblRvsecnclOutput],
    order_rows.OrderRow: [order_account.InquireDailyCcldOutput1],
    order_rows.PendingRow: [order_account.InquirePsblRvsecnclOutput],
    balance.Position: [order_account.InquireBalanceOutput1],
    balance.BalanceTotals: [order_account.InquireBalanceOutput2],
    amounts.OrderableAmount: [order_account.InquirePsblOrderOutput],
    amounts._Sellable: [order_account.InquirePsblSellOutput],
    holidays._Day: [sectors.ChkHolidayOutput],
    profit.DayProfit: [order_account.InquirePeriodProfitOutput1],
    profit.TradeProfit: [order_account.InquirePeriodTradeProfitOutput1],
    profit._Realized: [order_account.InquireBalanceRlzPlOutput2],
    bond_rows.BondQuote: [bonds.InquirePriceOutput],
    bond_rows.BondOrderBook: [bonds.InquireAskingPriceOutput],
    bond_rows.BondTrade: [bonds.InquireCcnlOutput],
    bond_rows.BondBar: [bonds.InquireDailyItemchartpriceOutput],
    bond_rows.BondHolding: [bond_account.InquireBalanceOutput],
    bond_rows.BondOrderableAmount: [bond_account.InquirePsblOrderOutput],
    bond_rows.BondOrderRow: [bond_account.InquireDailyCcldOutput2],
    contract_amounts.ContractOrderableQty: [contract_account.InquirePsblOrderOutput],
    contract_amounts.NightOrderableQty: [contract_account.InquirePsblNgtOrderOutput],
    contract_balance.ContractPosition: [contract_account.InquireBalanceOutput1],
    contract_balance.ContractTotals: [contract_account.InquireBalanceOutput2],
    contract_quote.ContractQuote: [contracts.InquirePriceOutput1],
    contract_quote.ContractOrderBook: [contracts.InquireAskingPriceOutput2],
    contract_quote.ContractBar: [contracts.InquireDailyFuopchartpriceOutput2],
    contract_quote.ContractMinuteRow: [contracts.InquireTimeFuopchartpriceOutput2],
    contract_rows.ContractOrderRow: [contract_account.InquireCcnlOutput1],
    overseas_quote.OverseasQuote: [abroad.PriceDetailOutput],
    overseas_quote.OverseasOrderBook: [abroad.InquireAskingPriceOutput1],
    overseas_quote.OverseasTrade: [abroad.QuotInquireCcnlOutput1],
    told.Told: [],
    overseas_chart._Bar: [],
    overseas_chart.OverseasDayBar: [abroad.DailypriceOutput2],
    overseas_chart.OverseasMinuteBar: [abroad.InquireTimeItemchartpriceOutput2],
    overseas_rows.OverseasOrderRow: [account_abroad.InquireCcnlOutput],
    overseas_balance.OverseasPosition: [account_abroad.InquireBalanceOutput1],
    overseas_balance.OverseasCash: [account_abroad.InquirePresentBalanceOutput2],
    overseas_balance.OverseasTotals: [account_abroad.InquirePresentBalanceOutput3],
    overseas_amounts.OverseasOrderableAmount: [account_abroad.InquirePsamountOutput],
    overseas_profit.OverseasProfitLine: [account_abroad.InquirePeriodProfitOutput1],
}
MARKET_MODULES = {
    "conditions", "elw_rows", "elw_trends", "etf_rows", "financial_rows", "flow_rows", "index_rows", "news_rows",
    "rank_rows", "screen_rows", "stock_rows",
}  # fmt: skip
"""Their records stand in test_market_fields."""


def wires(record: type[Record]) -> dict[str, Any]:
    return {record.__dict__[name].wire: record.__dict__[name] for name in record.fields if name in record.__dict__}


@pytest.mark.parametrize("record", SOURCES, ids=lambda record: record.__name__)
def test_every_field_is_one_of_its_tr(record: type[Record]) -> None:
    for source in SOURCES[record]:
        known = {getattr(source, name).wire for name in source.fields}
        assert set(wires(record)) - known == set(), source


def test_the_list_of_the_night_says_all_but_the_kind_of_the_price() -> None:
    night, row = contract_account.InquireNgtCcnlOutput1, contract_rows.ContractOrderRow
    known = {getattr(night, name).wire for name in night.fields}
    fields = {name: getattr(row, name) for name in row.fields}
    assert [name for name, at in fields.items() if not known & set(getattr(at, "wires", (at.wire,)))] == ["type_code"]


def test_open_orders_abroad_lack_nothing_but_the_korean_day() -> None:
    known = {getattr(account_abroad.InquireNccsOutput, name).wire for name in account_abroad.InquireNccsOutput.fields}
    assert set(wires(overseas_rows.OverseasOrderRow)) - known == {"dmst_ord_dt"}


def test_no_record_is_missing_here() -> None:
    found: set[type[Record]] = set()
    for module in pkgutil.iter_modules(pykis.adapter.__path__):
        home = importlib.import_module(f"pykis.adapter.{module.name}")
        found |= {
            thing
            for thing in vars(home).values()
            if isinstance(thing, type)
            and issubclass(thing, Record)
            and not issubclass(thing, Frame)
            and thing.__module__ == home.__name__
            and module.name not in MARKET_MODULES
        }
    assert found - set(SOURCES) == set()


@pytest.mark.parametrize("record", SOURCES, ids=lambda record: record.__name__)
def test_annotations_are_what_the_fields_give(record: type[Record]) -> None:
    hints = typing.get_type_hints(record)
    for name in record.fields:
        field = getattr(record, name)
        assert field.optional == (type(None) in typing.get_args(hints[name])), name
