"""The trader: what a person leaves running with real money. No order twice, none lost, and it can prove it.

    from pykis.trader import TradingConfig, TradingEngine

    with TradingEngine(kis, TradingConfig()) as engine:
        engine.buy("005930", qty=10, price=70_000)

Names are imported on first touch.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .config import RiskLimits as RiskLimits
    from .config import Timing as Timing
    from .config import TradingConfig as TradingConfig
    from .control_client import ControlClient as ControlClient
    from .engine import TradingEngine as TradingEngine
    from .errors import BrokerError as BrokerError
    from .errors import EngineLockedError as EngineLockedError
    from .errors import EngineStateError as EngineStateError
    from .errors import IdempotencyError as IdempotencyError
    from .errors import JournalDamagedError as JournalDamagedError
    from .errors import StoreError as StoreError
    from .errors import TraderError as TraderError
    from .errors import UnknownOrderError as UnknownOrderError
    from .event import Source as Source
    from .events import CancelAccepted as CancelAccepted
    from .events import CancelIntended as CancelIntended
    from .events import CancelRefused as CancelRefused
    from .events import CashCorrected as CashCorrected
    from .events import ChangeAbsent as ChangeAbsent
    from .events import DayOpened as DayOpened
    from .events import ErrorSeen as ErrorSeen
    from .events import Event as Event
    from .events import ModifyIntended as ModifyIntended
    from .events import ModifyRefused as ModifyRefused
    from .events import OrderAbsent as OrderAbsent
    from .events import OrderAdopted as OrderAdopted
    from .events import OrderAmbiguous as OrderAmbiguous
    from .events import OrderCanceled as OrderCanceled
    from .events import OrderDoubted as OrderDoubted
    from .events import OrderExpired as OrderExpired
    from .events import OrderFilled as OrderFilled
    from .events import OrderIntended as OrderIntended
    from .events import OrderModified as OrderModified
    from .events import OrderRefused as OrderRefused
    from .events import OrderRejected as OrderRejected
    from .events import OrderSubmitted as OrderSubmitted
    from .events import OrphanChanged as OrphanChanged
    from .events import OrphanFound as OrphanFound
    from .events import PeakReached as PeakReached
    from .events import PositionClosed as PositionClosed
    from .events import PositionCorrected as PositionCorrected
    from .events import PositionOpened as PositionOpened
    from .events import ProtectionRaised as ProtectionRaised
    from .events import ProtectionRemoved as ProtectionRemoved
    from .events import ProtectionSet as ProtectionSet
    from .events import ProtectionTriggered as ProtectionTriggered
    from .events import RunStarted as RunStarted
    from .events import RunStopped as RunStopped
    from .events import SymbolHalted as SymbolHalted
    from .events import SymbolResumed as SymbolResumed
    from .events import TradingHalted as TradingHalted
    from .events import TradingResumed as TradingResumed
    from .explain import explain_from as explain_from
    from .holdings import Protection as Protection
    from .kis_broker import KisBroker as KisBroker
    from .logs import EventLog as EventLog
    from .logs import JsonFormatter as JsonFormatter
    from .logs import Scrubber as Scrubber
    from .logs import configure_logging as configure_logging
    from .metrics_server import MetricsServer as MetricsServer
    from .notifier_thread import FanOut as FanOut
    from .notify import LogNotifier as LogNotifier
    from .notify import MailNotifier as MailNotifier
    from .notify import WebhookNotifier as WebhookNotifier
    from .ports import Accepted as Accepted
    from .ports import Answered as Answered
    from .ports import BalanceSheet as BalanceSheet
    from .ports import Broker as Broker
    from .ports import BrokerOrder as BrokerOrder
    from .ports import BrokerRequest as BrokerRequest
    from .ports import CancelOrder as CancelOrder
    from .ports import Held as Held
    from .ports import Input as Input
    from .ports import LinkLost as LinkLost
    from .ports import LinkRestored as LinkRestored
    from .ports import ModifyOrder as ModifyOrder
    from .ports import Notice as Notice
    from .ports import Noticed as Noticed
    from .ports import Notifier as Notifier
    from .ports import NotSent as NotSent
    from .ports import OrderList as OrderList
    from .ports import Outcome as Outcome
    from .ports import PlaceOrder as PlaceOrder
    from .ports import Priced as Priced
    from .ports import QuoteSheet as QuoteSheet
    from .ports import ReadBalance as ReadBalance
    from .ports import ReadFailed as ReadFailed
    from .ports import ReadOrders as ReadOrders
    from .ports import ReadQuote as ReadQuote
    from .ports import Refused as Refused
    from .ports import SendVeto as SendVeto
    from .ports import Uncertain as Uncertain
    from .ports import Watch as Watch
    from .positions import CashView as CashView
    from .positions import PositionView as PositionView
    from .recovery import RecoveryReport as RecoveryReport
    from .report import DayReport as DayReport
    from .risk_codes import RefusalCode as RefusalCode
    from .states import ENDED as ENDED
    from .states import IN_DOUBT as IN_DOUBT
    from .states import OPEN as OPEN
    from .states import TRANSITIONS as TRANSITIONS
    from .states import OrderState as OrderState
    from .states import TradingState as TradingState
    from .store import TradingStore as TradingStore
    from .views import EngineStatus as EngineStatus
    from .views import OrderResult as OrderResult
    from .views import OrderView as OrderView

_HOMES = {
    "config": (
        "RiskLimits",
        "Timing",
        "TradingConfig",
    ),
    "control_client": ("ControlClient",),
    "engine": ("TradingEngine",),
    "errors": (
        "BrokerError",
        "EngineLockedError",
        "EngineStateError",
        "IdempotencyError",
        "JournalDamagedError",
        "StoreError",
        "TraderError",
        "UnknownOrderError",
    ),
    "event": ("Source",),
    "events": (
        "CancelAccepted",
        "CancelIntended",
        "CancelRefused",
        "CashCorrected",
        "ChangeAbsent",
        "DayOpened",
        "ErrorSeen",
        "Event",
        "ModifyIntended",
        "ModifyRefused",
        "OrderAbsent",
        "OrderAdopted",
        "OrderAmbiguous",
        "OrderCanceled",
        "OrderDoubted",
        "OrderExpired",
        "OrderFilled",
        "OrderIntended",
        "OrderModified",
        "OrderRefused",
        "OrderRejected",
        "OrderSubmitted",
        "OrphanChanged",
        "OrphanFound",
        "PeakReached",
        "PositionClosed",
        "PositionCorrected",
        "PositionOpened",
        "ProtectionRaised",
        "ProtectionRemoved",
        "ProtectionSet",
        "ProtectionTriggered",
        "RunStarted",
        "RunStopped",
        "SymbolHalted",
        "SymbolResumed",
        "TradingHalted",
        "TradingResumed",
    ),
    "explain": ("explain_from",),
    "holdings": ("Protection",),
    "kis_broker": ("KisBroker",),
    "logs": (
        "EventLog",
        "JsonFormatter",
        "Scrubber",
        "configure_logging",
    ),
    "metrics_server": ("MetricsServer",),
    "notifier_thread": ("FanOut",),
    "notify": (
        "LogNotifier",
        "MailNotifier",
        "WebhookNotifier",
    ),
    "ports": (
        "Accepted",
        "Answered",
        "BalanceSheet",
        "Broker",
        "BrokerOrder",
        "BrokerRequest",
        "CancelOrder",
        "Held",
        "Input",
        "LinkLost",
        "LinkRestored",
        "ModifyOrder",
        "NotSent",
        "Notice",
        "Noticed",
        "Notifier",
        "OrderList",
        "Outcome",
        "PlaceOrder",
        "Priced",
        "QuoteSheet",
        "ReadBalance",
        "ReadFailed",
        "ReadOrders",
        "ReadQuote",
        "Refused",
        "SendVeto",
        "Uncertain",
        "Watch",
    ),
    "positions": (
        "CashView",
        "PositionView",
    ),
    "recovery": ("RecoveryReport",),
    "report": ("DayReport",),
    "risk_codes": ("RefusalCode",),
    "states": (
        "ENDED",
        "IN_DOUBT",
        "OPEN",
        "OrderState",
        "TRANSITIONS",
        "TradingState",
    ),
    "store": ("TradingStore",),
    "views": (
        "EngineStatus",
        "OrderResult",
        "OrderView",
    ),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "ENDED",
    "IN_DOUBT",
    "OPEN",
    "TRANSITIONS",
    "Accepted",
    "Answered",
    "BalanceSheet",
    "Broker",
    "BrokerError",
    "BrokerOrder",
    "BrokerRequest",
    "CancelAccepted",
    "CancelIntended",
    "CancelOrder",
    "CancelRefused",
    "CashCorrected",
    "CashView",
    "ChangeAbsent",
    "ControlClient",
    "DayOpened",
    "DayReport",
    "EngineLockedError",
    "EngineStateError",
    "EngineStatus",
    "ErrorSeen",
    "Event",
    "EventLog",
    "FanOut",
    "Held",
    "IdempotencyError",
    "Input",
    "JournalDamagedError",
    "JsonFormatter",
    "KisBroker",
    "LinkLost",
    "LinkRestored",
    "LogNotifier",
    "MailNotifier",
    "MetricsServer",
    "ModifyIntended",
    "ModifyOrder",
    "ModifyRefused",
    "NotSent",
    "Notice",
    "Noticed",
    "Notifier",
    "OrderAbsent",
    "OrderAdopted",
    "OrderAmbiguous",
    "OrderCanceled",
    "OrderDoubted",
    "OrderExpired",
    "OrderFilled",
    "OrderIntended",
    "OrderList",
    "OrderModified",
    "OrderRefused",
    "OrderRejected",
    "OrderResult",
    "OrderState",
    "OrderSubmitted",
    "OrderView",
    "OrphanChanged",
    "OrphanFound",
    "Outcome",
    "PeakReached",
    "PlaceOrder",
    "PositionClosed",
    "PositionCorrected",
    "PositionOpened",
    "PositionView",
    "Priced",
    "Protection",
    "ProtectionRaised",
    "ProtectionRemoved",
    "ProtectionSet",
    "ProtectionTriggered",
    "QuoteSheet",
    "ReadBalance",
    "ReadFailed",
    "ReadOrders",
    "ReadQuote",
    "RecoveryReport",
    "RefusalCode",
    "Refused",
    "RiskLimits",
    "RunStarted",
    "RunStopped",
    "Scrubber",
    "SendVeto",
    "Source",
    "StoreError",
    "SymbolHalted",
    "SymbolResumed",
    "Timing",
    "TraderError",
    "TradingConfig",
    "TradingEngine",
    "TradingHalted",
    "TradingResumed",
    "TradingState",
    "TradingStore",
    "Uncertain",
    "UnknownOrderError",
    "Watch",
    "WebhookNotifier",
    "configure_logging",
    "explain_from",
]


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'pykis.trader' has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"pykis.trader.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
