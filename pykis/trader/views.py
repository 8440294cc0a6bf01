"""What users see of orders and of the engine: values that do not change, and results that can be waited for."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from pykis.clock import kst
from pykis.kinds import Exchange, OrderType, Side

from .orders import OrderRecord
from .states import ENDED, IN_DOUBT, OrderState, TradingState

if TYPE_CHECKING:
    from .core import Core
    from .positions import PositionView

__all__ = ["EngineStatus", "OrderResult", "OrderView"]


@dataclass(frozen=True, slots=True)
class OrderView:
    """An order (주문) as it was at one moment. Prices in won, times aware (Asia/Seoul)."""

    order_id: str
    """The engine's own id of the intent."""
    key: str
    """Idempotency key."""
    symbol: str
    side: Side
    qty: int
    price: Decimal | None
    """None where the type takes none."""
    order_type: OrderType
    exchange: Exchange
    state: OrderState
    filled_qty: int
    average_price: Decimal | None
    """Of the fills; None without."""
    remaining_qty: int
    """Shares that may still trade; 0 once it has ended."""
    number: str
    """The broker's number (printed `OrderId`); blank if it gave none."""
    code: str
    """Why it was refused, such as ``MAX_ORDER_VALUE``; blank if it was not."""
    reason: str
    """The same as a sentence."""
    purpose: str
    """``user``, or ``exit:`` and the protection's id."""
    created_at: datetime

    @classmethod
    def of(cls, record: OrderRecord) -> OrderView:
        """The state of a record now."""
        average = Decimal(record.filled_amount) / record.filled_qty if record.filled_qty else None
        return cls(
            record.intent_id, record.key, record.symbol, record.side, record.qty,
            Decimal(record.price) if record.price else None, record.order_type, record.exchange, record.state,
            record.filled_qty, average, record.remaining_qty, record.number, record.code, record.reason,
            record.purpose, kst(record.created_at),
        )  # fmt: skip

    @property
    def ended(self) -> bool:
        """Whether nothing of it is thought to be at the exchange."""
        return self.state in ENDED

    def __repr__(self) -> str:
        price = f"{self.price:,.0f}원" if self.price is not None else self.order_type
        why = f" [{self.code}] {self.reason}" if self.code else ""
        return (
            f"<Order {self.order_id} {self.symbol} {self.side} {self.qty:,}주 {price} {self.state.value}, "
            f"체결 {self.filled_qty:,}{why}>"
        )


class OrderResult:
    """What became of an order so far. `view` is always the newest; `wait` waits for more.

    A refused order is no exception: look at `state`, `code` and `reason`.
    """

    def __init__(
        self, view: Callable[[], OrderView], wait: Callable[[Collection[OrderState], float | None], OrderView]
    ) -> None:
        self._view = view
        self._wait = wait

    @property
    def view(self) -> OrderView:
        """The order as it is now."""
        return self._view()

    @property
    def order_id(self) -> str:
        """The engine's own id."""
        return self._view().order_id

    @property
    def state(self) -> OrderState:
        """Where it is in its life."""
        return self._view().state

    @property
    def accepted(self) -> bool:
        """Whether the broker has it, or had it. False too while nothing is proved."""
        return bool(self._view().number)

    @property
    def code(self) -> str:
        """Why it was refused; blank if it was not."""
        return self._view().code

    @property
    def reason(self) -> str:
        """The same as a sentence."""
        return self._view().reason

    @property
    def filled_qty(self) -> int:
        """Shares that traded so far."""
        return self._view().filled_qty

    def wait(self, states: Collection[OrderState] = ENDED, timeout: float | None = None) -> OrderView:
        """Wait until the order is in one of these states (by default: until it has ended).

        Args:
            states: which.
            timeout: seconds; None waits for ever.

        Returns:
            The order as it is then; when the time-out or the engine's end came first, as it is at that moment: look
            at its state.

        Raises:
            EngineStateError: called on the engine's own deciding thread, or the engine has failed meanwhile.
        """
        return self._wait(states, timeout)

    def __repr__(self) -> str:
        return repr(self._view()).replace("<Order ", "<OrderResult ", 1)


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """How the engine is doing. Amounts in won, times in seconds where not said otherwise."""

    state: TradingState
    code: str
    """Why it is not ACTIVE; blank if it is."""
    reason: str
    ready: bool
    """Whether the day's first complete read is in."""
    day: str
    """The trading day that is open, KST."""
    run: int
    halted_symbols: dict[str, str]
    """Symbol -> code and reason."""
    open_orders: int
    unknown_orders: int
    """Orders in doubt: UNKNOWN, MODIFY_UNKNOWN, CANCEL_UNKNOWN."""
    orphans: int
    """Open orders at the broker that the journal does not know."""
    positions: tuple[PositionView, ...]
    cash: int
    """D+2 cash."""
    equity: int | None
    """Positions at their last price and D+2 cash; None while a price is missing."""
    day_profit: int | None
    """Against the day's start, deposits and withdrawals taken out."""
    read_every: float | None
    """The cadence of order reads that was reached lately; None before two reads."""
    waiting: int
    """Inputs in the queue."""
    handler_failures: int
    dry_run: bool = False
    """Whether everything is checked and no order is sent."""

    @classmethod
    def of(cls, core: Core, waiting: int, failures: int) -> EngineStatus:
        """How it is now, with what the core does not know: inputs in the queue, and handlers that raised."""
        book, equity = core.book, core.positions.equity()
        opened = book.open_orders()
        return cls(
            state=book.state,
            code=book.halt_code,
            reason=book.halt_reason,
            ready=core.desk.ready,
            day=book.day,
            run=book.run,
            halted_symbols=dict(book.halted_symbols),
            open_orders=len(opened),
            unknown_orders=sum(each.state in IN_DOUBT for each in opened),
            orphans=sum(each.remaining > 0 for each in book.orphans.values()),
            positions=tuple(core.positions.views()),
            cash=book.cash.d2,
            equity=equity,
            day_profit=None if equity is None else equity - book.day_equity - book.day_flow,
            read_every=core.reconciler.cadence,
            waiting=waiting,
            handler_failures=failures,
            dry_run=core.desk.config.dry_run,
        )

    def __repr__(self) -> str:
        why = f" ({self.code}: {self.reason})" if self.code else ""
        why += ("" if self.ready else ", not ready") + (", dry run" if self.dry_run else "")
        profit = "?" if self.day_profit is None else f"{self.day_profit:+,}원"
        return (
            f"<EngineStatus {self.state.value}{why} {self.day}, "
            f"열린 주문 {self.open_orders}, 불명 {self.unknown_orders}, 보유 {len(self.positions)}종목, 손익 {profit}>"
        )
