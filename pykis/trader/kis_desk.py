"""One request of the engine, carried out over `PyKis` on the calling thread: what it proves comes back as an outcome.

The live broker's carriers use it, and so does the fault simulation: it has no threads and no time of its own.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final, cast

from pykis import (
    CallOptions,
    Clock,
    KisAPIError,
    KisAuthenticationError,
    KisClosedError,
    KisConfigurationError,
    KisError,
    KisNetworkError,
    KisOrderUncertainError,
    KisParseError,
    KisUnsupportedError,
    KisValidationError,
    OrderId,
    OrderRow,
    PyKis,
    Stock,
    codes,
)
from pykis.answer import Answer
from pykis.clock import KST, kst
from pykis.kinds import Lane, ProductKind
from pykis.market.fees import Board

from .errors import BrokerError
from .ports import (
    Accepted,
    Answered,
    BalanceSheet,
    BrokerOrder,
    BrokerRequest,
    CancelOrder,
    Held,
    ModifyOrder,
    NotSent,
    OrderList,
    Outcome,
    PlaceOrder,
    QuoteSheet,
    ReadBalance,
    ReadFailed,
    ReadOrders,
    ReadQuote,
    Refused,
    SendVeto,
    Uncertain,
)

__all__ = ["KisDesk"]

_logger = logging.getLogger("pykis.trader.broker")
_PASSING: Final = codes.THROTTLED | codes.TOKEN_DEAD
"""Refusals that the next try need not meet: one call too many a second, a token that has been thrown away."""


class KisDesk:
    """Carries out requests one at a time. Safe for any number of threads, as `PyKis` is.

    An order-type POST is sent at most once: nothing here repeats it, and every end that proves nothing is `Uncertain`.

    Args:
        kis: whose account is traded.
    """

    def __init__(self, kis: PyKis) -> None:
        self._kis = kis
        self._clock = kis.session.clock
        self._account = kis.account()

    @property
    def timeout(self) -> float:
        """Seconds that an answer may take."""
        return self._kis.session.read_timeout

    def broker_time(self) -> float | None:
        """The broker's clock now (Unix seconds), as far as its answers tell: within half a second at first, closer
        with every answer. None before the first."""
        skew = self._kis.session.clock_skew
        return None if skew is None else self._clock.time() + skew

    def answer(self, request_id: int, request: BrokerRequest) -> Answered:
        """Carry out a request and say when that was: an order-type POST begins when its bytes leave, after the wait
        for the rate limit.

        Raises:
            BrokerError: it is a `Watch`.
        """
        word = _LastWord(request, self._clock)
        started = self._clock.monotonic()
        outcome = self._carry_out(request, word)
        begun = started if word.left is None else word.left
        return Answered(request_id, outcome, begun, self._clock.monotonic(), self.timeout, self.broker_time())

    def perform(self, request: BrokerRequest) -> Outcome:
        """Carry out a request. Whatever the broker or the network does is an outcome, never raised.

        Raises:
            BrokerError: it is a `Watch`, which is for the stream.
        """
        return self._carry_out(request, _LastWord(request, self._clock))

    def _carry_out(self, request: BrokerRequest, word: _LastWord) -> Outcome:
        if isinstance(request, (PlaceOrder, ModifyOrder, CancelOrder)):
            return self._post(request, word)
        if isinstance(request, (ReadOrders, ReadBalance, ReadQuote)):
            return self._read(request)
        raise BrokerError("A watch is for the stream: it has no answer.")

    # -- orders, modifications, cancellations

    def _post(self, request: PlaceOrder | ModifyOrder | CancelOrder, word: _LastWord) -> Outcome:
        try:
            return Accepted(self._receipt(self._send(request, word)))
        except Exception as error:  # noqa: BLE001 - whatever it is, it becomes what it proves
            return _proved(error, word)

    def _send(self, request: PlaceOrder | ModifyOrder | CancelOrder, word: _LastWord) -> Answer:
        """The one POST (주식주문 현금 TTTC0012U and TTTC0011U, 정정취소 TTTC0013U)."""
        stock, lane = self._kis.api.domestic_stock, _lane(request)
        options = CallOptions(lane=lane, repeat=False, before_send=word, timeout=self.timeout)
        if isinstance(request, PlaceOrder):
            return stock.order_cash(
                ord_dv=request.side,
                pdno=request.symbol,
                ord_dvsn=request.division,
                ord_qty=str(request.qty),
                ord_unpr=str(request.price),
                excg_id_dvsn_cd=request.exchange,
                sll_type="01" if request.side == "sell" else "",
                options=options,
            )
        return stock.order_rvsecncl(
            krx_fwdg_ord_orgno=request.number.branch,
            orgn_odno=request.number.odno,
            ord_dvsn=request.division,
            rvse_cncl_dvsn_cd="01" if isinstance(request, ModifyOrder) else "02",
            ord_qty="0",
            ord_unpr=str(request.price) if isinstance(request, ModifyOrder) else "0",
            qty_all_ord_yn="Y",
            excg_id_dvsn_cd=request.exchange,
            options=options,
        )

    def _receipt(self, answer: Answer) -> OrderId:
        """The id of what was taken. The receipt names a time without a day: it is the day that brings it nearest to
        the broker's clock.

        Raises:
            KisParseError: it cannot be read, although the broker has taken it.
        """
        found: object = answer.raw.get("output")
        if isinstance(found, list):
            rows = cast("list[object]", found)
            found = rows[0] if rows else None
        if not isinstance(found, dict):
            raise KisParseError(answer.tr_id, "output", str(found), "the receipt is missing")
        said = {name.upper(): str(value).strip() for name, value in cast("dict[str, Any]", found).items()}
        branch, number = said.get("KRX_FWDG_ORD_ORGNO", ""), said.get("ODNO", "")
        if not branch or not (number.isascii() and number.isdigit()) or not int(number):
            raise KisParseError(answer.tr_id, "ODNO", number, "the receipt names no order")
        now = kst(self._now())
        try:
            hour = datetime.strptime(said.get("ORD_TMD", ""), "%H%M%S").time()
        except ValueError:
            hour = now.time()
        days = (now.date() + timedelta(days=away) for away in (0, -1, 1))
        at = min((datetime.combine(day, hour, KST) for day in days), key=lambda moment: abs(moment - now))
        return OrderId(at.date(), branch, int(number))

    def _now(self) -> float:
        at = self.broker_time()
        return self._clock.time() if at is None else at

    # -- reads

    def _read(self, request: ReadOrders | ReadBalance | ReadQuote) -> Outcome:
        try:
            if isinstance(request, ReadOrders):
                return self._orders(request)
            if isinstance(request, ReadBalance):
                return self._balance()
            return self._quote(request.symbol)
        except KisError as error:
            return ReadFailed(str(error))
        except Exception as error:  # a carrier lives on; a read that failed changes nothing
            _logger.exception("A read ended in a way of its own.")
            return ReadFailed(f"{type(error).__name__}: {error}")

    def _orders(self, request: ReadOrders) -> OrderList:
        found = self._account.order_rows(
            request.day,
            request.day,
            symbol=request.symbol or None,
            filled="open" if request.open_only else "all",
            lane="reconcile",
        )
        flaw = "" if found.complete else "it was cut off before its last page" if found.cut else "no page was the last"
        return OrderList(request, tuple(_row(row) for row in found.rows), found.complete, flaw)

    def _balance(self) -> BalanceSheet:
        found = self._account.balance(lane="reconcile")
        held: dict[str, Held] = {}
        for position in found:
            old = held.get(position.symbol)
            now = Held(
                position.symbol,
                position.qty,
                position.sellable_qty,
                _won(position.cost, "pchs_amt"),
                int(position.price),
                position.bought_today,
                position.sold_today,
            )
            held[position.symbol] = now if old is None else _together(old, now)
        totals = found.totals
        return BalanceSheet(
            held,
            _won(totals.cash, "dnca_tot_amt"),
            _won(totals.cash_d1, "nxdy_excc_amt"),
            _won(totals.cash_d2, "prvs_rcdl_excc_amt"),
        )

    def _quote(self, symbol: str) -> QuoteSheet:
        stock = self._kis.stock(symbol)
        if type(stock) is not Stock:  # one from abroad: type checkers see none, for only its name tells
            raise KisUnsupportedError(f"{symbol} is no Korean symbol, and the engine trades Korean ones only")
        found = stock.quote()
        return QuoteSheet(
            symbol,
            int(found.price),  # a trade at the mid price may lie off the grid
            _won(found.base_price, "stck_sdpr"),
            _won(found.lower_limit, "stck_llam"),
            _won(found.upper_limit, "stck_mxpr"),
            found.halted,
            _NAMED.get(found.market.upper(), stock.kind or "stock"),
            _board(found.market),
        )


_NAMED: Final[dict[str, ProductKind]] = {"ETF": "etf", "ETN": "etn", "ELW": "elw"}
"""Where the quote's market (대표 시장 한글명) names what the symbol is."""


class _LastWord:
    """Called right before the bytes: asks the request's gate, and remembers what it said."""

    __slots__ = ("_clock", "_gate", "left", "veto")

    def __init__(self, request: BrokerRequest, clock: Clock) -> None:
        self._gate = request.gate if isinstance(request, (PlaceOrder, ModifyOrder)) else None
        self._clock = clock
        self.left: float | None = None
        """When the bytes were let out (monotonic); None if they were not."""
        self.veto: Exception | None = None
        """What the gate raised."""

    def __call__(self) -> None:
        if self._gate is not None:
            try:
                self._gate()
            except Exception as error:
                self.veto = error
                raise
        self.left = self._clock.monotonic()


def _lane(request: PlaceOrder | ModifyOrder | CancelOrder) -> Lane:
    return "cancel" if isinstance(request, CancelOrder) else "order"


def _proved(error: Exception, word: _LastWord) -> Outcome:
    """What the end of a POST proves."""
    if word.veto is not None:
        if not isinstance(word.veto, SendVeto):
            _logger.error("The gate of an order broke; nothing was sent.", exc_info=word.veto)
        return NotSent(str(word.veto) or type(word.veto).__name__, vetoed=True)
    if isinstance(error, KisOrderUncertainError):
        return Uncertain(error.cause)
    if isinstance(error, KisAPIError):
        return Refused(error.msg_cd or "REFUSED", error.msg1, passing=error.msg_cd in _PASSING)
    if isinstance(error, KisNetworkError) and not error.sent:
        return NotSent(str(error))
    if word.left is not None:  # the bytes may be out, and nothing above says what became of them
        if not isinstance(error, KisError):
            _logger.error("An order ended in a way of its own.", exc_info=error)
        return Uncertain(f"{type(error).__name__}: {error}")
    if isinstance(error, KisClosedError):
        return NotSent(str(error))
    if isinstance(error, KisAuthenticationError):
        return Refused("AUTHENTICATION", str(error))
    if isinstance(error, (KisValidationError, KisConfigurationError)):
        return Refused("INVALID", str(error))
    _logger.error("An order could not be made ready; nothing was sent.", exc_info=error)
    return Refused("INTERNAL", f"{type(error).__name__}: {error}")


def _row(row: OrderRow) -> BrokerOrder:
    return BrokerOrder(
        number=row.order_id,
        symbol=row.symbol,
        side=row.side,
        action=row.action,
        qty=row.qty,
        price=_won(row.price, "ord_unpr"),
        division=row.division_code,
        exchange=row.exchange,
        placed_at=row.time.timestamp(),
        original=row.original,
        filled_qty=row.filled_qty,
        filled_amount=_won(row.filled_amount, "tot_ccld_amt"),
        remaining_qty=row.remaining_qty,
        canceled_qty=row.cancelled_qty,
        rejected_qty=row.rejected_qty,
    )


def _together(one: Held, other: Held) -> Held:
    """One symbol held both in cash and on credit."""
    return Held(
        one.symbol,
        one.qty + other.qty,
        one.sellable_qty + other.sellable_qty,
        one.cost + other.cost,
        one.price,
        one.bought_today + other.bought_today,
        one.sold_today + other.sold_today,
    )


def _won(value: Decimal, field: str) -> int:
    """Whole won.

    Raises:
        KisParseError: it is not whole.
    """
    won = int(value)
    if won != value:
        raise KisParseError("", field, str(value), "is not whole won")
    return won


def _board(market: str) -> Board:
    """From the quote's market (대표 시장 한글명), such as KOSPI200, KSQ150, KOSDAQ."""
    name = market.upper()
    return "KOSDAQ" if name.startswith(("KOSDAQ", "KSQ")) else "KONEX" if name.startswith("KONEX") else "KOSPI"
