"""An order for a future or an option at the broker: what is known of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from threading import RLock
from typing import TYPE_CHECKING

from ..endpoint import Subscription
from ..errors import KisUnsupportedError, KisValidationError
from ..kinds import OrderId, Side, TimeInForce
from .context import Context
from .contract_check import ContractDivision, ContractOrderType, contract_division
from .contract_placing import modify_contract_order, place_contract_cancel
from .contract_rows import ContractOrderRow, read_contract_orders
from .protocols import OrderState
from .wording import digits

if TYPE_CHECKING:
    from .contract_events import ContractExecutionEvent

__all__ = ["ContractOrder"]

_SIDES = {"buy": "매수", "sell": "매도"}


class ContractOrder:
    """An order for a future or an option (선물옵션 주문). A modification gets a new number at KIS, and `order_id` is
    that one then.

    What it says of fills is what was last read: `refresh` reads it anew. It ends with its day.
    """

    def __init__(
        self,
        context: Context,
        order_id: OrderId,
        *,
        symbol: str,
        side: Side,
        qty: int,
        price: Decimal | None,
        time: datetime,
        division: ContractDivision,
        row: ContractOrderRow | None = None,
    ) -> None:
        self.context = context
        self.symbol: str = symbol
        """종목코드."""
        self.side: Side = side
        """매수 or 매도."""
        self.qty: int = qty
        """주문수량: contracts, those filled before a modification included."""
        self.price: Decimal | None = price
        """주문가격, points (on stocks: won); None where the order names none."""
        self.time: datetime = time
        """주문시각 of the first number, aware (Asia/Seoul)."""
        self.division: ContractDivision = division
        """주문구분; of an order that was read for the day, because KIS' list does not say IOC and FOK."""
        self._lock = RLock()
        self._ids = [order_id]
        self._live = order_id
        self._filled = 0
        self._remaining = qty
        self._average: Decimal | None = None
        self._state: OrderState | None = None
        if row is not None:
            self._take(row, [row])

    @classmethod
    def from_row(cls, context: Context, row: ContractOrderRow) -> ContractOrder:
        """An order from a row of KIS' list."""
        return cls(
            context,
            row.order_id,
            symbol=row.symbol,
            side=row.side,
            qty=row.qty,
            price=row.price or None,
            time=row.time,
            division=row.division or contract_division("limit", "day"),
            row=row,
        )

    # What is known

    @property
    def order_id(self) -> OrderId:
        """The newest number, with its date and its branch."""
        return self._ids[-1]

    @property
    def history(self) -> tuple[OrderId, ...]:
        """Every number that the order had, the first one first."""
        return tuple(self._ids)

    @property
    def live_id(self) -> OrderId:
        """The number under which the exchange holds it: that of the order, never of its cancellation."""
        return self._live

    @property
    def name(self) -> str:
        """종목명 as far as it is known."""
        return self.context.symbols.name(self.symbol)

    @property
    def order_type(self) -> ContractOrderType:
        """호가유형."""
        return self.division.order_type

    @property
    def time_in_force(self) -> TimeInForce:
        """호가조건."""
        return self.division.time_in_force

    @property
    def filled_qty(self) -> int:
        """체결수량 of the whole chain, as last read."""
        return self._filled

    @property
    def remaining_qty(self) -> int:
        """잔량, as last read."""
        return self._remaining

    @property
    def average_price(self) -> Decimal | None:
        """평균 체결가; None before the first fill that was read."""
        return self._average

    @property
    def state(self) -> OrderState:
        """What became of it, as last read."""
        if self._state is not None:
            return self._state
        if self._remaining > 0:
            return "partial" if self._filled else "open"
        return "filled" if self._filled >= self.qty else "closed"

    # What can be done

    def refresh(self) -> ContractOrder:
        """Read the orders of its day anew (선물옵션 주문체결내역조회, TTTO5201R) and follow it; returns itself.

        KIS' lists lag: an order that is not in them yet stays as it is.

        Raises:
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        day = self._live.date
        return self.follow(read_contract_orders(self.context, day, day, symbol=self.symbol))

    def follow(self, rows: Sequence[ContractOrderRow]) -> ContractOrder:
        """Take in rows that were read already; returns itself."""
        with self._lock:
            mine = (row for row in rows if row.symbol == self.symbol and row.date == self._live.date)
            by_number = {row.number: row for row in mine}
            for row in sorted(by_number.values(), key=lambda row: row.number):
                known = any(row.number == order_id.number for order_id in self._ids)
                if row.original != self._live.number or known or row.state == "rejected":
                    continue
                replaced = by_number.get(self._live.number)
                if row.action == "modify":
                    self._live = row.order_id
                    self._ids.append(row.order_id)
                    self.price = row.price or None
                    self.division = row.division or self.division
                elif row.action == "cancel" and replaced is not None and replaced.remaining_qty == 0:
                    self._ids.append(row.order_id)
            live = by_number.get(self._live.number)
            if live is not None:
                numbers = [order_id.number for order_id in self._ids]
                self._take(live, [by_number[number] for number in numbers if number in by_number])
        return self

    def modify(
        self,
        *,
        price: Decimal | int | float | str | None = None,
        qty: int | None = None,
        order_type: ContractOrderType | None = None,
        time_in_force: TimeInForce | None = None,
    ) -> ContractOrder:
        """Change what is left of it (선물옵션 정정취소주문, TTTO1103U); returns itself, with its new number.

        Args:
            price: points, or won for what stands on a stock; the old one if not given.
            qty: nothing but all that is left.
            order_type: another type, such as market; the old one if not given.
            time_in_force: day, ioc or fok; with another type day if not given.

        Raises:
            KisValidationError: nothing to change, or something that KIS would refuse.
            KisUnsupportedError: KIS has no such order.
            KisAPIError: KIS refuses it; nothing changed.
            KisOrderUncertainError: nothing proves whether it took effect.
        """
        if price is None and order_type is None and time_in_force is None:
            raise KisValidationError("modify needs something to change: price=..., order_type=... or time_in_force=...")
        with self._lock:
            if qty is not None and qty != self._remaining:
                raise KisUnsupportedError(
                    f"An order is modified whole: {self._remaining:,} contracts are left of it, not {qty:,}."
                )
            force = time_in_force or (self.time_in_force if order_type is None else "day")
            new = contract_division(order_type or self.order_type, force)
            done = modify_contract_order(
                self.context,
                self,
                price=price if price is not None or not new.priced else self.price,
                order_type=new.order_type,
                time_in_force=new.time_in_force,
            )
            self._live = done.order_id
            self._ids.append(done.order_id)
            self.price, self.division = done.checked.price, done.checked.division
            self._state = None
        return self

    def cancel(self, *, qty: int | None = None) -> ContractOrder:
        """Take it back (취소, 선물옵션 정정취소주문, TTTO1103U); returns itself.

        Args:
            qty: only so many contracts of it; by default all that is left.

        Raises:
            KisValidationError: more than is left.
            KisAPIError: KIS refuses it, for instance because nothing is left.
            KisOrderUncertainError: nothing proves whether it took effect.
        """
        with self._lock:
            done = place_contract_cancel(self.context, self, qty)
            if qty is not None and qty < self._remaining:
                self._remaining -= qty
            else:
                self._ids.append(done)
                self._remaining = 0
                self._state = "cancelled"
        return self

    def listen_execution(
        self,
        callback: Callable[[ContractExecutionEvent], object],
        *,
        where: Callable[[ContractExecutionEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each notice about this order, its modifications and its cancellation (선물옵션 실시간체결통보,
        H0IFCNI0); otherwise as `Derivatives.listen_execution`."""
        from .contract_realtime import listen_chain

        return listen_chain(self.context, lambda: self.history, callback, where, priority)

    def _take(self, live: ContractOrderRow, chain: Sequence[ContractOrderRow]) -> None:
        orders = [row for row in chain if row.action != "cancel"]
        filled = sum(row.filled_qty for row in orders)
        amount = sum((row.filled_qty * (row.average_price or Decimal(0)) for row in orders), Decimal(0))
        self._filled, self._remaining = filled, live.remaining_qty
        self._average = amount / filled if filled else None
        self._state = live.state
        if live.state in ("closed", "cancelled", "filled"):
            self._state = "filled" if filled >= self.qty else live.state
        elif live.state == "open" and filled:
            self._state = "partial"

    def to_dict(self) -> dict[str, object]:
        """A row for a table."""
        return {
            "order_id": str(self.order_id),
            "time": self.time,
            "symbol": self.symbol,
            "name": self.name,
            "side": self.side,
            "qty": self.qty,
            "price": self.price,
            "order_type": self.order_type,
            "time_in_force": self.time_in_force,
            "filled_qty": self.filled_qty,
            "remaining_qty": self.remaining_qty,
            "average_price": self.average_price,
            "state": self.state,
        }

    def __repr__(self) -> str:
        price = digits(self.price) if self.price is not None else self.order_type
        return (
            f"<ContractOrder {self.order_id} {f'{self.name} {self.symbol}'.strip()} {_SIDES[self.side]} "
            f"{digits(self.qty)}계약 {price} {self.state} 체결 {digits(self.filled_qty)} "
            f"잔여 {digits(self.remaining_qty)}>"
        )
