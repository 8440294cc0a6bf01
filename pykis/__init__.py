"""pykis: trade the Korean market through the KIS (한국투자증권) Open API.

    from pykis import PyKis

    kis = PyKis()                                # environment, .env or a saved profile; paper trading by default
    kis.stock("005930").quote().price

Names are imported on first touch.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .adapter.balance import Balance as Balance
    from .adapter.balance import Position as Position
    from .adapter.bond_events import BondOrderBookEvent as BondOrderBookEvent
    from .adapter.bond_events import BondPriceEvent as BondPriceEvent
    from .adapter.bond_order import BondOrder as BondOrder
    from .adapter.bond_rows import BondHolding as BondHolding
    from .adapter.bond_rows import BondQuote as BondQuote
    from .adapter.chart import Chart as Chart
    from .adapter.conditions import Condition as Condition
    from .adapter.conditions import Watchlist as Watchlist
    from .adapter.contract_balance import ContractBalance as ContractBalance
    from .adapter.contract_balance import ContractPosition as ContractPosition
    from .adapter.contract_chart import ContractChart as ContractChart
    from .adapter.contract_events import ContractExecutionEvent as ContractExecutionEvent
    from .adapter.contract_events import ContractOrderBookEvent as ContractOrderBookEvent
    from .adapter.contract_events import ContractPriceEvent as ContractPriceEvent
    from .adapter.contract_order import ContractOrder as ContractOrder
    from .adapter.contract_quote import ContractQuote as ContractQuote
    from .adapter.elw_events import ElwExpectedEvent as ElwExpectedEvent
    from .adapter.elw_events import ElwOrderBookEvent as ElwOrderBookEvent
    from .adapter.elw_events import ElwPriceEvent as ElwPriceEvent
    from .adapter.elw_rows import ElwExpiry as ElwExpiry
    from .adapter.elw_rows import ElwListing as ElwListing
    from .adapter.elw_rows import ElwQuote as ElwQuote
    from .adapter.elw_rows import ElwRank as ElwRank
    from .adapter.elw_rows import ElwTerms as ElwTerms
    from .adapter.elw_rows import ElwUnderlying as ElwUnderlying
    from .adapter.etf import Etf as Etf
    from .adapter.etf_events import EtfNavEvent as EtfNavEvent
    from .adapter.etf_rows import EtfComponent as EtfComponent
    from .adapter.etf_rows import EtfNav as EtfNav
    from .adapter.etf_rows import EtfNavDay as EtfNavDay
    from .adapter.etf_rows import EtfNavMinute as EtfNavMinute
    from .adapter.etf_rows import EtfQuote as EtfQuote
    from .adapter.events import ExecutionEvent as ExecutionEvent
    from .adapter.events import MarketStatusEvent as MarketStatusEvent
    from .adapter.events import OrderBookEvent as OrderBookEvent
    from .adapter.events import PriceEvent as PriceEvent
    from .adapter.financials import Financials as Financials
    from .adapter.index_chart import IndexChart as IndexChart
    from .adapter.index_events import ExpectedIndexEvent as ExpectedIndexEvent
    from .adapter.index_events import IndexEvent as IndexEvent
    from .adapter.index_events import IndexProgramEvent as IndexProgramEvent
    from .adapter.index_rows import IndexQuote as IndexQuote
    from .adapter.master_lists import Member as Member
    from .adapter.master_lists import Sector as Sector
    from .adapter.master_lists import Theme as Theme
    from .adapter.order import Order as Order
    from .adapter.order_rows import OrderRow as OrderRow
    from .adapter.order_rows import OrderRows as OrderRows
    from .adapter.overseas_balance import OverseasBalance as OverseasBalance
    from .adapter.overseas_balance import OverseasPosition as OverseasPosition
    from .adapter.overseas_chart import OverseasChart as OverseasChart
    from .adapter.overseas_events import OverseasExecutionEvent as OverseasExecutionEvent
    from .adapter.overseas_events import OverseasOrderBookEvent as OverseasOrderBookEvent
    from .adapter.overseas_events import OverseasPriceEvent as OverseasPriceEvent
    from .adapter.overseas_order import OverseasOrder as OverseasOrder
    from .adapter.overseas_quote import OverseasQuote as OverseasQuote
    from .adapter.overseas_reservations import Reservation as Reservation
    from .adapter.protocols import KisBalance as KisBalance
    from .adapter.protocols import KisBar as KisBar
    from .adapter.protocols import KisChart as KisChart
    from .adapter.protocols import KisInvestorFlow as KisInvestorFlow
    from .adapter.protocols import KisLevel as KisLevel
    from .adapter.protocols import KisOrder as KisOrder
    from .adapter.protocols import KisOrderableAmount as KisOrderableAmount
    from .adapter.protocols import KisOrderBook as KisOrderBook
    from .adapter.protocols import KisPendingOrder as KisPendingOrder
    from .adapter.protocols import KisPosition as KisPosition
    from .adapter.protocols import KisProfit as KisProfit
    from .adapter.protocols import KisQuote as KisQuote
    from .adapter.protocols import KisTrade as KisTrade
    from .adapter.resolve import Absent as Absent
    from .adapter.resolve import Adopted as Adopted
    from .adapter.resolve import Ambiguous as Ambiguous
    from .adapter.resolve import Unresolved as Unresolved
    from .adapter.symbol_master import SymbolInfo as SymbolInfo
    from .adapter.symbol_master import SymbolList as SymbolList
    from .adapter.symbol_master import Symbols as Symbols
    from .api import KisApi as KisApi
    from .client.courier import RepeatSettings as RepeatSettings
    from .client.credentials import KisCredentials as KisCredentials
    from .client.files import FileLock as FileLock
    from .client.files import state_home as state_home
    from .client.health import Health as Health
    from .client.stream import StreamHealth as StreamHealth
    from .client.stream import StreamSettings as StreamSettings
    from .client.tokens import TokenSettings as TokenSettings
    from .clock import Clock as Clock
    from .clock import SystemClock as SystemClock
    from .clock import VirtualClock as VirtualClock
    from .endpoint import CallOptions as CallOptions
    from .endpoint import Subscription as Subscription
    from .errors import KisAPIError as KisAPIError
    from .errors import KisAuthenticationError as KisAuthenticationError
    from .errors import KisClosedError as KisClosedError
    from .errors import KisConfigurationError as KisConfigurationError
    from .errors import KisError as KisError
    from .errors import KisInsufficientFundsError as KisInsufficientFundsError
    from .errors import KisInsufficientHoldingsError as KisInsufficientHoldingsError
    from .errors import KisMarketClosedError as KisMarketClosedError
    from .errors import KisNetworkError as KisNetworkError
    from .errors import KisOrderRejectedError as KisOrderRejectedError
    from .errors import KisOrderUncertainError as KisOrderUncertainError
    from .errors import KisParseError as KisParseError
    from .errors import KisRateLimitError as KisRateLimitError
    from .errors import KisSubscriptionError as KisSubscriptionError
    from .errors import KisTimeoutError as KisTimeoutError
    from .errors import KisUnsupportedError as KisUnsupportedError
    from .errors import KisValidationError as KisValidationError
    from .kinds import AccountNumber as AccountNumber
    from .kinds import OrderId as OrderId
    from .kis import PyKis as PyKis
    from .limit import Rate as Rate
    from .scope.account import Account as Account
    from .scope.bond import Bond as Bond
    from .scope.bonds import Bonds as Bonds
    from .scope.contract import Future as Future
    from .scope.contract import Option as Option
    from .scope.derivatives import Derivatives as Derivatives
    from .scope.elw import Elw as Elw
    from .scope.index import Index as Index
    from .scope.market import Market as Market
    from .scope.overseas_account import OverseasAccount as OverseasAccount
    from .scope.overseas_stock import OverseasStock as OverseasStock
    from .scope.stock import Stock as Stock
    from .session import Session as Session
    from .session import SessionSettings as SessionSettings

__version__ = "0.1.0"

_HOMES = {
    "adapter.balance": ("Balance", "Position"),
    "adapter.bond_events": ("BondOrderBookEvent", "BondPriceEvent"),
    "adapter.bond_order": ("BondOrder",),
    "adapter.bond_rows": ("BondHolding", "BondQuote"),
    "adapter.chart": ("Chart",),
    "adapter.conditions": ("Condition", "Watchlist"),
    "adapter.contract_balance": ("ContractBalance", "ContractPosition"),
    "adapter.contract_chart": ("ContractChart",),
    "adapter.contract_events": ("ContractExecutionEvent", "ContractOrderBookEvent", "ContractPriceEvent"),
    "adapter.contract_order": ("ContractOrder",),
    "adapter.contract_quote": ("ContractQuote",),
    "adapter.elw_events": ("ElwExpectedEvent", "ElwOrderBookEvent", "ElwPriceEvent"),
    "adapter.elw_rows": ("ElwExpiry", "ElwListing", "ElwQuote", "ElwRank", "ElwTerms", "ElwUnderlying"),
    "adapter.etf": ("Etf",),
    "adapter.etf_events": ("EtfNavEvent",),
    "adapter.etf_rows": ("EtfComponent", "EtfNav", "EtfNavDay", "EtfNavMinute", "EtfQuote"),
    "adapter.events": ("ExecutionEvent", "MarketStatusEvent", "OrderBookEvent", "PriceEvent"),
    "adapter.financials": ("Financials",),
    "adapter.index_chart": ("IndexChart",),
    "adapter.index_events": ("ExpectedIndexEvent", "IndexEvent", "IndexProgramEvent"),
    "adapter.index_rows": ("IndexQuote",),
    "adapter.master_lists": ("Member", "Sector", "Theme"),
    "adapter.order": ("Order",),
    "adapter.order_rows": ("OrderRow", "OrderRows"),
    "adapter.overseas_balance": ("OverseasBalance", "OverseasPosition"),
    "adapter.overseas_chart": ("OverseasChart",),
    "adapter.overseas_events": ("OverseasExecutionEvent", "OverseasOrderBookEvent", "OverseasPriceEvent"),
    "adapter.overseas_order": ("OverseasOrder",),
    "adapter.overseas_quote": ("OverseasQuote",),
    "adapter.overseas_reservations": ("Reservation",),
    "adapter.protocols": (
        "KisBalance",
        "KisBar",
        "KisChart",
        "KisInvestorFlow",
        "KisLevel",
        "KisOrder",
        "KisOrderBook",
        "KisOrderableAmount",
        "KisPendingOrder",
        "KisPosition",
        "KisProfit",
        "KisQuote",
        "KisTrade",
    ),
    "adapter.resolve": ("Absent", "Adopted", "Ambiguous", "Unresolved"),
    "adapter.symbol_master": ("SymbolInfo", "SymbolList", "Symbols"),
    "api": ("KisApi",),
    "client.courier": ("RepeatSettings",),
    "client.credentials": ("KisCredentials",),
    "client.files": ("FileLock", "state_home"),
    "client.health": ("Health",),
    "client.stream": ("StreamHealth", "StreamSettings"),
    "client.tokens": ("TokenSettings",),
    "clock": ("Clock", "SystemClock", "VirtualClock"),
    "endpoint": ("CallOptions", "Subscription"),
    "errors": (
        "KisAPIError",
        "KisAuthenticationError",
        "KisClosedError",
        "KisConfigurationError",
        "KisError",
        "KisInsufficientFundsError",
        "KisInsufficientHoldingsError",
        "KisMarketClosedError",
        "KisNetworkError",
        "KisOrderRejectedError",
        "KisOrderUncertainError",
        "KisParseError",
        "KisRateLimitError",
        "KisSubscriptionError",
        "KisTimeoutError",
        "KisUnsupportedError",
        "KisValidationError",
    ),
    "kinds": ("AccountNumber", "OrderId"),
    "kis": ("PyKis",),
    "limit": ("Rate",),
    "scope.account": ("Account",),
    "scope.bond": ("Bond",),
    "scope.bonds": ("Bonds",),
    "scope.contract": ("Future", "Option"),
    "scope.derivatives": ("Derivatives",),
    "scope.elw": ("Elw",),
    "scope.index": ("Index",),
    "scope.market": ("Market",),
    "scope.overseas_account": ("OverseasAccount",),
    "scope.overseas_stock": ("OverseasStock",),
    "scope.stock": ("Stock",),
    "session": ("Session", "SessionSettings"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "Absent",
    "Account",
    "AccountNumber",
    "Adopted",
    "Ambiguous",
    "Balance",
    "Bond",
    "BondHolding",
    "BondOrder",
    "BondOrderBookEvent",
    "BondPriceEvent",
    "BondQuote",
    "Bonds",
    "CallOptions",
    "Chart",
    "Clock",
    "Condition",
    "ContractBalance",
    "ContractChart",
    "ContractExecutionEvent",
    "ContractOrder",
    "ContractOrderBookEvent",
    "ContractPosition",
    "ContractPriceEvent",
    "ContractQuote",
    "Derivatives",
    "Elw",
    "ElwExpectedEvent",
    "ElwExpiry",
    "ElwListing",
    "ElwOrderBookEvent",
    "ElwPriceEvent",
    "ElwQuote",
    "ElwRank",
    "ElwTerms",
    "ElwUnderlying",
    "Etf",
    "EtfComponent",
    "EtfNav",
    "EtfNavDay",
    "EtfNavEvent",
    "EtfNavMinute",
    "EtfQuote",
    "ExecutionEvent",
    "ExpectedIndexEvent",
    "FileLock",
    "Financials",
    "Future",
    "Health",
    "Index",
    "IndexChart",
    "IndexEvent",
    "IndexProgramEvent",
    "IndexQuote",
    "KisAPIError",
    "KisApi",
    "KisAuthenticationError",
    "KisBalance",
    "KisBar",
    "KisChart",
    "KisClosedError",
    "KisConfigurationError",
    "KisCredentials",
    "KisError",
    "KisInsufficientFundsError",
    "KisInsufficientHoldingsError",
    "KisInvestorFlow",
    "KisLevel",
    "KisMarketClosedError",
    "KisNetworkError",
    "KisOrder",
    "KisOrderBook",
    "KisOrderRejectedError",
    "KisOrderUncertainError",
    "KisOrderableAmount",
    "KisParseError",
    "KisPendingOrder",
    "KisPosition",
    "KisProfit",
    "KisQuote",
    "KisRateLimitError",
    "KisSubscriptionError",
    "KisTimeoutError",
    "KisTrade",
    "KisUnsupportedError",
    "KisValidationError",
    "Market",
    "MarketStatusEvent",
    "Member",
    "Option",
    "Order",
    "OrderBookEvent",
    "OrderId",
    "OrderRow",
    "OrderRows",
    "OverseasAccount",
    "OverseasBalance",
    "OverseasChart",
    "OverseasExecutionEvent",
    "OverseasOrder",
    "OverseasOrderBookEvent",
    "OverseasPosition",
    "OverseasPriceEvent",
    "OverseasQuote",
    "OverseasStock",
    "Position",
    "PriceEvent",
    "PyKis",
    "Rate",
    "RepeatSettings",
    "Reservation",
    "Sector",
    "Session",
    "SessionSettings",
    "Stock",
    "StreamHealth",
    "StreamSettings",
    "Subscription",
    "SymbolInfo",
    "SymbolList",
    "Symbols",
    "SystemClock",
    "Theme",
    "TokenSettings",
    "Unresolved",
    "VirtualClock",
    "Watchlist",
    "state_home",
]


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
