"""The websocket for the engine: live prices, notices about orders, and outages, each posted as it comes.

A thread of its own keeps what is subscribed equal to what is wanted, because subscribing waits for KIS. Nothing that
the websocket does ends the engine: without it, prices are polled and rows of the broker's list carry the fills.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from threading import Condition, Thread
from typing import Final, Literal

from pykis import (
    ExecutionEvent,
    KisClosedError,
    KisError,
    KisNetworkError,
    KisParseError,
    KisValidationError,
    PriceEvent,
    PyKis,
    StreamHealth,
    Subscription,
)

from .ports import Input, LinkLost, LinkRestored, Notice, Noticed, Priced

__all__ = ["KisStream", "notice_of"]

_logger = logging.getLogger("pykis.trader.stream")
_LOOK: Final = 0.25
"""Seconds between two looks at the link."""
_GAP_PATIENCE: Final = 2.0
"""Seconds that a link may stand again before it counts as restored without the stream's own word."""
_UNREADABLE_PAUSE: Final = 5.0
"""Seconds between two looks at the orders because of what could not be read."""
_NOTICES: Final = ""
"""Stands for the notices where prices have their symbol."""


class KisStream:
    """Posts what the websocket brings, from `start` to `stop`.

    Args:
        kis: whose websocket; without an HTS id there are no notices.
        post: takes what came; called from the stream's threads.
        link_retry: seconds until a subscription that met no link is tried again.
        refused_retry: seconds until one that KIS refused (the 42nd, for one) is tried again.
    """

    def __init__(
        self, kis: PyKis, post: Callable[[Input], None], *, link_retry: float = 5.0, refused_retry: float = 60.0
    ) -> None:
        self._kis = kis
        self._post = post
        self._clock = kis.session.clock
        self._link_retry = link_retry
        self._refused_retry = refused_retry
        self._changed = Condition()
        self._wanted: frozenset[str] = frozenset()
        self._stopping = False
        self._thread: Thread | None = None
        self._gap_watch: Subscription | None = None
        self._link: Literal["new", "up", "down", "absent"] = "new"
        """absent: it could not be made yet, so that no gap will be announced."""
        self._up_since: float | None = None
        # Only the keeping thread touches what follows
        self._subscriptions: dict[str, Subscription] = {}
        self._retry_at: dict[str, float] = {}
        self._link_retry_at = 0.0
        self._told: dict[str, str] = {}
        """Why a subscription failed last, by symbol: said once."""
        self._unreadable = 0
        self._look_at = 0.0
        self._notices_stood = False

    def start(self) -> None:
        """Begin. Does not wait for the link: the engine polls until it stands."""
        if not self._kis.credentials.hts_id:
            _logger.warning("No HTS id is set: no notices about orders come, fills are found by reading the list.")
        websocket = self._kis.websocket
        self._unreadable = _unreadable(websocket.health())
        self._gap_watch = websocket.on_gap(self._gap)
        self._thread = Thread(target=self._run, name="pykis-trader-stream", daemon=True)
        self._thread.start()

    def watch(self, symbols: frozenset[str]) -> None:
        """Have live prices of exactly these symbols from now on. Returns at once."""
        with self._changed:
            self._wanted = symbols
            self._changed.notify_all()

    def stop(self, timeout: float = 1.0) -> None:
        """End: callbacks are taken away. The thread is waited for so many seconds."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._gap_watch is not None:
            self._gap_watch.close()
        if self._thread is not None:
            self._thread.join(timeout)

    # -- the keeping thread

    def _run(self) -> None:
        try:
            while not self._stopping:
                wanted = self._wanted
                try:
                    self._keep(wanted)
                    self._look()
                except KisClosedError:
                    break
                except Exception:  # a mistake of ours must not leave the engine without prices
                    _logger.exception("Keeping the subscriptions met an error.")
                with self._changed:
                    if not self._stopping and self._wanted is wanted:
                        self._clock.wait(self._changed, _LOOK)
        finally:
            for subscription in self._subscriptions.values():
                subscription.close()

    def _keep(self, wanted: frozenset[str]) -> None:
        """Make what is subscribed equal to what is wanted: the notices first, they weigh most."""
        for symbol in [each for each in self._subscriptions if each != _NOTICES and each not in wanted]:
            self._subscriptions.pop(symbol).close()
        for symbol in [each for each in self._retry_at if each != _NOTICES and each not in wanted]:
            del self._retry_at[symbol]
        every = [_NOTICES] if self._kis.credentials.hts_id else []
        for symbol in every + sorted(wanted):
            held, now = self._subscriptions.get(symbol), self._clock.monotonic()
            if held is not None and not held.closed:
                continue
            if now < self._link_retry_at or self._stopping:
                return
            if now >= self._retry_at.get(symbol, 0.0):
                self._subscribe(symbol)

    def _subscribe(self, symbol: str) -> None:
        self._subscriptions.pop(symbol, None)
        try:
            if symbol == _NOTICES:
                found = self._kis.account().listen_execution(self._noticed, priority=10)
            else:
                found = self._kis.stock(symbol).listen_price(self._priced, priority=5)
        except KisClosedError:
            raise
        except KisNetworkError as error:
            self._link_retry_at = self._clock.monotonic() + self._link_retry
            self._failed(symbol, error)
            self._absent()
        except KisValidationError as error:  # no such symbol, or nothing of it on paper: no later try helps
            self._retry_at[symbol] = float("inf")
            self._failed(symbol, error)
        except KisError as error:
            self._retry_at[symbol] = self._clock.monotonic() + self._refused_retry
            self._failed(symbol, error)
        else:
            self._subscriptions[symbol] = found
            self._retry_at.pop(symbol, None)
            self._told.pop(symbol, None)
            if symbol == _NOTICES:
                if self._notices_stood:  # KIS had ended them: what happened in between was missed
                    self._post(LinkRestored())
                self._notices_stood = True

    def _failed(self, symbol: str, error: KisError) -> None:
        why = str(error)
        if self._told.get(symbol) != why:
            self._told[symbol] = why
            _logger.warning("%s cannot be listened to for now: %s", symbol or "The notices about orders", why)

    # -- the link

    def _look(self) -> None:
        """See whether the link stands. The stream announces a gap only when it is over."""
        now, connected = self._clock.monotonic(), self._kis.websocket.connected
        with self._changed:
            link = self._link
            if not connected:
                self._up_since = None
                self._link = "down" if link == "up" else link
            elif self._up_since is None:
                self._up_since = now
            over = connected and (
                link == "absent"
                or (link == "down" and self._up_since is not None and now - self._up_since > _GAP_PATIENCE)
            )
            if over or (connected and link == "new"):
                self._link = "up"
        if link == "up" and not connected:
            self._post(LinkLost())
        if over:
            self._post(LinkRestored())
        self._look_at_unreadable(now)

    def _look_at_unreadable(self, now: float) -> None:
        """A notice that could not be decrypted, cut or taken apart may have been a fill: the orders are looked at."""
        count = _unreadable(self._kis.websocket.health())
        if count != self._unreadable and now >= self._look_at:
            self._unreadable, self._look_at = count, now + _UNREADABLE_PAUSE
            self._post(LinkRestored())

    def _absent(self) -> None:
        """The link cannot be made."""
        with self._changed:
            first = self._link == "new" and not self._kis.websocket.connected
            if first:
                self._link = "absent"
        if first:
            self._post(LinkLost())

    # -- what comes, on the dispatch thread

    def _gap(self, start: datetime, end: datetime) -> None:
        """An outage is over; posted before anything that came after it."""
        with self._changed:
            lost, self._link = self._link in ("up", "new"), "up"
        if lost:  # it was over before it was seen
            self._post(LinkLost())
        self._post(LinkRestored())

    def _priced(self, event: PriceEvent) -> None:
        try:
            price, at = int(event.price), event.time.timestamp()  # a trade at the mid price may lie off the grid
        except KisParseError as error:
            _logger.warning("A live price cannot be read: %s", error)
            return
        if price > 0:
            self._post(Priced(event.symbol, price, at))

    def _noticed(self, event: ExecutionEvent) -> None:
        try:
            notice = notice_of(event)
        except KisParseError as error:
            _logger.warning("A notice about an order cannot be read, the orders are looked at: field %s", error.field)
            self._post(LinkRestored())
            return
        self._post(Noticed(notice))


def _unreadable(health: StreamHealth) -> int:
    return health.garbage + health.callback_errors


def notice_of(event: ExecutionEvent) -> Notice:
    """A notice (체결통보) as the engine wants it.

    Raises:
        KisParseError: a field cannot be read, or says what it must not.
    """
    side = event.side
    if side is None:
        raise KisParseError(event.tr_id, "SELN_BYOV_CLS", event.wire("SELN_BYOV_CLS") or "", "is neither side")
    price = event.price
    if price != price.to_integral_value():
        raise KisParseError(event.tr_id, "CNTG_UNPR", str(price), "is not whole won")
    return Notice(
        number=event.order_id,
        original=event.original_number,
        symbol=event.symbol,
        side=side,
        kind=_kind(event),
        qty=event.qty,
        price=int(price),
        order_qty=event.order_qty,
        at=event.time.timestamp(),
    )


def _kind(event: ExecutionEvent) -> Literal["accepted", "modified", "canceled", "filled", "refused", "dropped"]:
    if event.is_fill:
        return "filled"
    if event.is_refusal:
        return "refused"
    if event.is_expiry:
        return "dropped"
    if event.is_accept:  # 접수: also of a modification or a cancellation, which has not happened yet
        return "accepted"
    return "modified" if event.is_modify else "canceled" if event.is_cancel else "accepted"
