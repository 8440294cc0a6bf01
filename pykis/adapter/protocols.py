"""What quotes, charts, orders and balances look like in any market. For typing, never for isinstance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, Protocol

from ..kinds import OrderId, OrderType, Side, TimeInForce

if TYPE_CHECKING:
    from ..market.overseas_orders import OverseasOrderType

__all__ = [
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
    "OrderState",
    "Venue",
]

Venue = Literal["KRX", "NXT", "UN"]
"""Where a quote comes from: 한국거래소, 넥스트레이드, or both together (통합)."""

OrderState = Literal["open", "partial", "filled", "cancelled", "rejected", "closed"]
"""미체결, 일부체결, 체결, 취소, 거부; ``closed``: nothing is left, because the order was replaced or expired."""


class KisQuote(Protocol):
    """The state of a symbol (현재가). Prices in the currency of the market; domestic: won."""

    @property
    def symbol(self) -> str:
        """종목코드."""
        ...

    @property
    def price(self) -> Decimal:
        """현재가: the last price; may lie off the tick grid (trades at the mid price)."""
        ...

    @property
    def change(self) -> Decimal:
        """전일 대비: against the previous close, signed."""
        ...

    @property
    def change_rate(self) -> Decimal:
        """전일 대비율: the same in percent."""
        ...

    @property
    def open(self) -> Decimal:
        """시가."""
        ...

    @property
    def high(self) -> Decimal:
        """고가."""
        ...

    @property
    def low(self) -> Decimal:
        """저가."""
        ...

    @property
    def volume(self) -> int:
        """누적 거래량: shares traded today."""
        ...

    @property
    def value(self) -> Decimal:
        """누적 거래대금: the amount traded today."""
        ...


class KisLevel(Protocol):
    """One level of an order book (호가)."""

    @property
    def price(self) -> Decimal:
        """호가."""
        ...

    @property
    def qty(self) -> int:
        """잔량: shares."""
        ...


class KisOrderBook(Protocol):
    """Bids and asks (호가), the best first."""

    @property
    def asks(self) -> Sequence[KisLevel]:
        """매도호가; the lowest first."""
        ...

    @property
    def bids(self) -> Sequence[KisLevel]:
        """매수호가; the highest first."""
        ...


class KisTrade(Protocol):
    """One trade of the day (체결)."""

    @property
    def time(self) -> dt.time:
        """체결 시간, local to the exchange."""
        ...

    @property
    def price(self) -> Decimal:
        """체결가."""
        ...

    @property
    def qty(self) -> int:
        """체결량: shares."""
        ...


class KisBar(Protocol):
    """One bar of a chart (봉)."""

    @property
    def time(self) -> dt.datetime:
        """When it begins, aware (Asia/Seoul; overseas local to the exchange)."""
        ...

    @property
    def open(self) -> Decimal:
        """시가."""
        ...

    @property
    def high(self) -> Decimal:
        """고가."""
        ...

    @property
    def low(self) -> Decimal:
        """저가."""
        ...

    @property
    def close(self) -> Decimal:
        """종가."""
        ...

    @property
    def volume(self) -> int:
        """거래량: shares."""
        ...

    @property
    def value(self) -> Decimal:
        """거래대금: amount."""
        ...


class KisChart(Protocol):
    """Bars in order of time."""

    @property
    def symbol(self) -> str:
        """종목코드."""
        ...

    def __len__(self) -> int: ...

    def __getitem__(self, index: int, /) -> KisBar: ...

    def __iter__(self) -> Iterator[KisBar]: ...


class KisInvestorFlow(Protocol):
    """Net buying of a day (투자자별 순매수), in shares; None as long as the day is not counted."""

    @property
    def date(self) -> dt.date:
        """영업일."""
        ...

    @property
    def individual_qty(self) -> int | None:
        """개인 순매수 수량."""
        ...

    @property
    def foreign_qty(self) -> int | None:
        """외국인 순매수 수량."""
        ...

    @property
    def institution_qty(self) -> int | None:
        """기관계 순매수 수량."""
        ...


class KisPosition(Protocol):
    """What an account holds of one symbol (잔고)."""

    @property
    def symbol(self) -> str:
        """종목코드."""
        ...

    @property
    def name(self) -> str:
        """종목명."""
        ...

    @property
    def qty(self) -> int:
        """보유수량."""
        ...

    @property
    def sellable_qty(self) -> int:
        """주문가능수량."""
        ...

    @property
    def average_price(self) -> Decimal:
        """매입평균가격."""
        ...

    @property
    def price(self) -> Decimal:
        """현재가."""
        ...

    @property
    def profit(self) -> Decimal:
        """평가손익금액: unrealized."""
        ...

    @property
    def profit_rate(self) -> Decimal:
        """평가손익율, percent."""
        ...


class KisBalance(Protocol):
    """What an account holds (잔고)."""

    @property
    def positions(self) -> Sequence[KisPosition]:
        """What is held now."""
        ...

    @property
    def cash(self) -> Decimal:
        """예수금: settled cash."""
        ...

    @property
    def total(self) -> Decimal:
        """총평가금액: cash and positions."""
        ...

    @property
    def profit(self) -> Decimal:
        """평가손익합계: unrealized."""
        ...


class KisOrder(Protocol):
    """An order at the broker (주문)."""

    @property
    def order_id(self) -> OrderId:
        """주문번호 with its date and branch."""
        ...

    @property
    def symbol(self) -> str:
        """종목코드."""
        ...

    @property
    def side(self) -> Side:
        """매도매수구분."""
        ...

    @property
    def qty(self) -> int:
        """주문수량."""
        ...

    @property
    def price(self) -> Decimal | None:
        """주문단가; None where the order names none."""
        ...

    @property
    def order_type(self) -> OrderType | OverseasOrderType | None:
        """주문구분; None for one that has no name here, or that a list does not say (overseas)."""
        ...

    @property
    def time_in_force(self) -> TimeInForce | None:
        """체결조건."""
        ...

    @property
    def time(self) -> dt.datetime:
        """주문시각, aware."""
        ...

    @property
    def state(self) -> OrderState:
        """What is known of it."""
        ...

    @property
    def filled_qty(self) -> int:
        """체결수량."""
        ...

    @property
    def remaining_qty(self) -> int:
        """잔여수량."""
        ...


class KisPendingOrder(KisOrder, Protocol):
    """An order of which something is left (정정취소가능주문)."""

    def modify(self, *, price: Decimal | int | None = None, qty: int | None = None) -> KisOrder:
        """정정."""
        ...

    def cancel(self, *, qty: int | None = None) -> KisOrder:
        """취소."""
        ...


class KisOrderableAmount(Protocol):
    """How much can be bought (매수가능조회)."""

    @property
    def qty(self) -> int:
        """Shares, without credit."""
        ...

    @property
    def amount(self) -> Decimal:
        """Amount, without credit."""
        ...


class KisProfit(Protocol):
    """Realized profit of a period (기간별 손익)."""

    @property
    def profit(self) -> Decimal:
        """실현손익, after the costs of selling."""
        ...

    @property
    def fees(self) -> Decimal:
        """수수료."""
        ...

    @property
    def taxes(self) -> Decimal:
        """제세금."""
        ...

    @property
    def estimated(self) -> bool:
        """Whether it was calculated here instead of by the broker."""
        ...
