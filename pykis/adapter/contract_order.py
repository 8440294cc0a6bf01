"""An order for a future or an option at the broker: what is known of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..endpoint import Subscription
from ..errors import KisValidationError
from ..kinds import OrderId, Side, TimeInForce
from .context import Context
from .contract_check import ContractDivision, ContractOrderType, contract_division
from .contract_context import FUTURES
from .contract_placing import modify_contract_order, place_contract_cancel
from .contract_rows import ContractOrderRow, read_contract_orders
from .contract_session import ContractSession, night_of
from .order_chain import OrderChain
from .sending import Target
from .wording import digits, side_name

if TYPE_CHECKING:
    from .contract_events import ContractExecutionEvent

__all__ = ["ContractOrder"]


class ContractOrder(OrderChain[ContractOrderRow]):
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
        session: ContractSession = "day",
        row: ContractOrderRow | None = None,
    ) -> None:
        self.session: ContractSession = session
        """주간 or 야간."""
        super().__init__(context, order_id, symbol=symbol, side=side, qty=qty, time=time, row=row)
        self.price: Decimal | None = price
        """주문가격, points (on stocks: won); None where the order names none."""
        self.division: ContractDivision = division
        """주문구분; of an order that was read for the day, because KIS' list does not say IOC and FOK."""

    @classmethod
    def from_row(cls, context: Context, row: ContractOrderRow, session: ContractSession = "day") -> ContractOrder:
        """An order from a row of KIS' list."""
        return cls(
            context,
            row.order_id,
            symbol=row.symbol,
            side=row.side,
            qty=row.qty,
            price=row.price or None,
            time=row.time,
            division=row.division or contract_division("limit" if row.price else "market", "day"),
            session=session,
            row=row,
        )

    # What is known

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

    # What can be done

    def refresh(self) -> ContractOrder:
        """Read the orders of its day anew (선물옵션 주문체결내역조회, TTTO5201R; 야간 STTN5201R) and follow it; returns
        itself.

        KIS' lists lag: an order that is not in them yet stays as it is.

        Raises:
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        day = self._live.date if self.session == "day" else night_of(self.time)
        return self.follow(read_contract_orders(self.context, day, day, symbol=self.symbol, session=self.session).rows)

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
            self._check_whole(qty)
            force = time_in_force or (self.time_in_force if order_type is None else "day")
            new = contract_division(order_type or self.order_type, force)
            done = modify_contract_order(
                self.context,
                self._open_target(),
                price=price if price is not None or not new.priced else self.price,
                order_type=new.order_type,
                time_in_force=new.time_in_force,
                session=self.session,
            )
            self._modified(done.order_id)
            self.price, self.division = done.checked.price, done.checked.division
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
            target = self._open_target()
            done = place_contract_cancel(
                self.context, target, part=target.part(qty), division=self.division, session=self.session
            )
            self._take_back(done, qty)
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

        future = self.symbol[0] in FUTURES
        return listen_chain(
            self.context, self.session, future, self.time, lambda: self.history, callback, where, priority
        )

    def _open_target(self) -> Target:
        """What a change is about. An order of the night may be changed until its morning.

        Raises:
            KisValidationError: its day, or its night, is over.
        """
        if self.session == "day":
            return self._target().of_today(self.context)
        if night_of(self.time) != night_of(self.context.now()):
            raise KisValidationError(
                f"Order {self.order_id} is of the night of {night_of(self.time)}, which is over: it can no longer be "
                "changed."
            )
        return self._target()

    def _concerns(self, row: ContractOrderRow) -> bool:
        if self.session == "day":
            return super()._concerns(row)
        return row.symbol == self.symbol and night_of(row.time) == night_of(self.time)

    def _become(self, row: ContractOrderRow, *, part: bool) -> None:
        self._move(row.order_id)
        self.price = row.price or None
        self.division = row.division or self.division

    def _amount(self, row: ContractOrderRow) -> Decimal:
        return row.filled_qty * (row.average_price or Decimal(0))

    def to_dict(self) -> dict[str, object]:
        """A row for a table."""
        return {
            "order_id": str(self.order_id),
            "time": self.time,
            "symbol": self.symbol,
            "name": self.name,
            "session": self.session,
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
            f"<ContractOrder {self.order_id} {f'{self.name} {self.symbol}'.strip()} {side_name(self.side)} "
            f"{digits(self.qty)}계약 {price} {self.state} 체결 {digits(self.filled_qty)} "
            f"잔여 {digits(self.remaining_qty)}>"
        )
