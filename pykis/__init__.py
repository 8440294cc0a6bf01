"""pykis: trade the Korean market through the KIS (한국투자증권) Open API.

    from pykis import PyKis

    kis = PyKis()                                # environment, .env or a saved profile; paper trading by default
    kis.stock("005930").quote().price

Names are imported on first touch; editors and type checkers read them in ``__init__.pyi``.
"""

__version__ = "0.1.0"

_HOMES = {
    "adapter.amounts": "OrderableAmount",
    "adapter.balance": "Balance BalanceTotals Position",
    "adapter.bond_events": "BondOrderBookEvent BondPriceEvent",
    "adapter.bond_order": "BondOrder",
    "adapter.bond_rows": "BondBar BondHolding BondOrderBook BondOrderRow BondOrderableAmount BondQuote BondTrade",
    "adapter.chart": "Chart",
    "adapter.conditions": "Condition ConditionHit WatchedStock Watchlist",
    "adapter.context": "Context",
    "adapter.contract_amounts": "ContractOrderableQty",
    "adapter.contract_balance": "ContractBalance ContractPosition ContractTotals",
    "adapter.contract_chart": "ContractChart",
    "adapter.contract_check": "ContractDivision ContractOrderType",
    "adapter.contract_context": "ContractKind Underlying",
    "adapter.contract_events": "ContractExecutionEvent ContractOrderBookEvent ContractPriceEvent",
    "adapter.contract_order": "ContractOrder",
    "adapter.contract_quote": "ContractOrderBook ContractQuote",
    "adapter.contract_rows": "ContractOrderRow",
    "adapter.contract_session": "ContractSession",
    "adapter.elw_chart": "ElwPeriod",
    "adapter.elw_events": "ElwExpectedEvent ElwOrderBookEvent ElwPriceEvent",
    "adapter.elw_rows": "ElwExpiry ElwListing ElwNew ElwQuote ElwRank ElwTerms ElwUnderlying",
    "adapter.elw_screens": "ElwOrder ElwRanking ElwRight",
    "adapter.elw_trends": "ElwLpTrade ElwSensitivity ElwSensitivityDay ElwTrade ElwVolatilityDay",
    "adapter.etf": "Etf",
    "adapter.etf_events": "EtfNavEvent",
    "adapter.etf_rows": "EtfComponent EtfNav EtfNavDay EtfNavMinute EtfQuote",
    "adapter.event_stream": "EventStream",
    "adapter.events": "ExecutionEvent MarketSession MarketStatusEvent OrderBookEvent PriceEvent",
    "adapter.evidence": "CompleteRead",
    "adapter.financial_rows": (
        "BalanceSheet Dividend Estimate FinancialRatios GrowthRatios IncomeStatement MajorRatios Opinion "
        "ProfitabilityRatios StabilityRatios"
    ),
    "adapter.financials": "Financials FiscalPeriod",
    "adapter.flow_rows": (
        "ForeignMemberRank InvestorDay InvestorTrades MarketFunds NetBuyingRank ProgramDay ProgramInvestor "
        "ProgramMinute ShortSaleDay"
    ),
    "adapter.index_chart": "IndexChart",
    "adapter.index_events": "ExpectedIndexEvent IndexEvent IndexProgramEvent",
    "adapter.index_rows": "ExpectedIndex ExpectedPoint ExpectedSector IndexDay IndexPoint IndexQuote SectorQuote",
    "adapter.market_codes": "TradedExchange TwoBoards",
    "adapter.market_flows": "Board",
    "adapter.master_lists": "Member Sector Theme",
    "adapter.news_rows": "InterestRate NewsTitle",
    "adapter.order": "Order",
    "adapter.order_rows": "Action OrderRow OrderRows PendingRow",
    "adapter.overseas_amounts": "OverseasOrderableAmount",
    "adapter.overseas_balance": "CurrencyTotals OverseasBalance OverseasCash OverseasPosition OverseasTotals",
    "adapter.overseas_chart": "OverseasChart OverseasPeriod",
    "adapter.overseas_events": "OverseasExecutionEvent OverseasOrderBookEvent OverseasPriceEvent",
    "adapter.overseas_order": "OverseasOrder",
    "adapter.overseas_profit": "OverseasProfit",
    "adapter.overseas_quote": "OverseasInfo OverseasOrderBook OverseasQuote OverseasTrade",
    "adapter.overseas_reservations": "Reservation",
    "adapter.overseas_rows": "OverseasOrderRow",
    "adapter.profit": "DayProfit Profit RealizedProfit",
    "adapter.protocols": (
        "KisBalance KisBar KisChart KisInvestorFlow KisLevel KisOrder KisOrderBook KisOrderableAmount KisPendingOrder "
        "KisPosition KisProfit KisQuote KisTrade OrderState Venue"
    ),
    "adapter.quote": "DomesticInvestorFlow DomesticOrderBook DomesticQuote DomesticTrade Level ListedQuote StockInfo",
    "adapter.rank_rows": (
        "AfterHoursRank ChangeRank CompanyTradeRank ExpectedMover LargeTradeRank LimitHit MarketCapRank NearHighLow "
        "StrengthRank ViewedStock VolatilityInterruption VolumeRank WatchedRank"
    ),
    "adapter.rankings": "VolumeOrder",
    "adapter.reserved_doubts": "ReservedRow",
    "adapter.resolve": "Absent Adopted Ambiguous Resolution Unresolved",
    "adapter.screen_rows": (
        "CreditRank DisparityRank DividendRank EarningsRank FinancialRatioRank PreferredGap ShortSaleRank ValuationRank"
    ),
    "adapter.screens": "EarningsOrder Quarter ValuationOrder",
    "adapter.stock_reservations": "ReservedOrderType StockReservation",
    "adapter.symbol_master": "SymbolInfo SymbolList Symbols",
    "adapter.tables": "Table",
    "answer": "Answer",
    "api": "KisApi",
    "client.courier": "RepeatSettings",
    "client.credentials": "KisCredentials",
    "client.files": "FileLock state_home",
    "client.gate": "Gate GateStatus",
    "client.health": "Health",
    "client.stream": "Stream StreamHealth StreamSettings",
    "client.tokens": "Token TokenSettings",
    "clock": "Clock KST SystemClock VirtualClock",
    "endpoint": "CallOptions Endpoint Feed Subscription",
    "errors": (
        "KisAPIError KisAuthenticationError KisClosedError KisConfigurationError KisError KisInsufficientFundsError "
        "KisInsufficientHoldingsError KisMarketClosedError KisNetworkError KisOrderRejectedError "
        "KisOrderUncertainError KisParseError KisRateLimitError KisSubscriptionError KisTimeoutError "
        "KisUnsupportedError KisValidationError"
    ),
    "kinds": (
        "AccountNumber Exchange Lane OrderId OrderType OverseasMarket Period ProductKind RankedMarket Side SymbolKind "
        "SymbolMarket TimeInForce"
    ),
    "kis": "PyKis",
    "limit": "Rate",
    "market.divisions": "Division",
    "market.overseas": "Country Currency OverseasSession Place",
    "market.overseas_orders": "OverseasOrderType",
    "market.phases": "PhaseName SessionPhase",
    "message": "Request Response Socket Transport",
    "scope.account": "Account",
    "scope.bond": "Bond",
    "scope.bonds": "Bonds",
    "scope.contract": "Future Option",
    "scope.derivatives": "Derivatives",
    "scope.elw": "Elw",
    "scope.index": "Index",
    "scope.market": "Market",
    "scope.night_derivatives": "NightDerivatives",
    "scope.overseas_account": "OverseasAccount",
    "scope.overseas_stock": "OverseasStock",
    "scope.stock": "Stock",
    "session": "Session SessionSettings",
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = sorted(_HOME)  # pyright: ignore[reportUnsupportedDunderAll]  # __init__.pyi has them one by one


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'pykis' has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"pykis.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
