"""The live broker: `PyKis` behind the engine's port, with a few threads that carry requests and nothing else.

Orders, cancellations, lists and quotes have carriers of their own, so that none waits for another's answer; which of
them goes first when calls are scarce, the rate limit's lanes decide.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Final

from pykis import KisConfigurationError, PyKis
from pykis.market.fees import Environment

from .errors import BrokerError
from .kis_desk import KisDesk
from .kis_stream import KisStream
from .ports import BrokerRequest, CancelOrder, Input, ModifyOrder, PlaceOrder, ReadQuote, Watch

__all__ = ["KisBroker"]

_logger = logging.getLogger("pykis.trader.broker")
_CARRIERS: Final = {"order": 2, "cancel": 1, "list": 1, "quote": 1}
"""Threads by what they carry."""
_FAREWELL: Final = 0.5
"""Seconds that a carrier is waited for at the end; one that waits for an answer goes on alone, and unheard."""


class KisBroker:
    """An account at KIS as the engine's broker. Safe for any number of threads; starts once.

    Args:
        kis: whose account; stays the caller's to close.
        link_retry: seconds until a subscription that met no link is tried again.
        refused_retry: seconds until one that KIS refused is tried again.

    Raises:
        KisConfigurationError: the credentials name no account.
    """

    def __init__(self, kis: PyKis, *, link_retry: float = 5.0, refused_retry: float = 60.0) -> None:
        account = kis.credentials.account
        if account is None:
            raise KisConfigurationError("The trader needs an account: pass account= to PyKis, or write KIS_ACCOUNT.")
        self._environment: Environment = "paper" if kis.virtual else "real"
        text = f"{self._environment} {account.cano}-{account.product}"
        self._name = f"{self._environment}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"
        self._desk = KisDesk(kis)
        self._stream = KisStream(kis, self._deliver, link_retry=link_retry, refused_retry=refused_retry)
        self._post: Callable[[Input], None] | None = None
        self._post_lock = Lock()
        self._stopped = False
        self._queues: dict[str, SimpleQueue[tuple[int, BrokerRequest] | None]] = {
            kind: SimpleQueue() for kind in _CARRIERS
        }
        self._threads: list[Thread] = []

    @property
    def name(self) -> str:
        """Tells accounts and environments apart; shows no account number. Fit for a file name."""
        return self._name

    @property
    def environment(self) -> Environment:
        """``"paper"`` (모의투자) or ``"real"``."""
        return self._environment

    def start(self, post: Callable[[Input], None]) -> None:
        """Begin. The websocket is connected in the background: if it cannot be, the engine works by polling.

        Raises:
            BrokerError: it was started before.
        """
        with self._post_lock:
            if self._post is not None or self._stopped:
                raise BrokerError("A broker starts once; make a new one.")
            self._post = post
        for kind, count in _CARRIERS.items():
            for number in range(count):
                thread = Thread(
                    target=self._carry, args=(self._queues[kind],), name=f"pykis-trader-{kind}-{number}", daemon=True
                )
                self._threads.append(thread)
                thread.start()
        self._stream.start()

    def submit(self, request_id: int, request: BrokerRequest) -> None:
        """Take a request and return at once; dropped after `stop`.

        Raises:
            BrokerError: it was not started.
        """
        if self._stopped:
            return
        if self._post is None:
            raise BrokerError("The broker was not started.")
        if isinstance(request, Watch):
            self._stream.watch(request.symbols)
        else:
            self._queues[_carrier(request)].put((request_id, request))

    def stop(self) -> None:
        """End; nothing is posted after it returns, and what no carrier has begun is not sent. May be called twice."""
        with self._post_lock:
            self._stopped = True
        for kind, count in _CARRIERS.items():
            for _ in range(count):
                self._queues[kind].put(None)
        self._stream.stop()
        for thread in self._threads:
            thread.join(_FAREWELL)

    def _carry(self, queue: SimpleQueue[tuple[int, BrokerRequest] | None]) -> None:
        while True:
            item = queue.get()
            if item is None or self._stopped:
                return
            try:
                self._deliver(self._desk.answer(*item))
            except Exception:  # the carrier lives on: the next request may be a cancellation
                _logger.exception("A request was carried out, but its answer could not be handed over.")

    def _deliver(self, item: Input) -> None:
        """Post it, unless the end has come."""
        with self._post_lock:
            if self._post is not None and not self._stopped:
                self._post(item)

    def __repr__(self) -> str:
        return f"<KisBroker {self._name}>"


def _carrier(request: BrokerRequest) -> str:
    if isinstance(request, (PlaceOrder, ModifyOrder)):
        return "order"
    if isinstance(request, CancelOrder):
        return "cancel"
    return "quote" if isinstance(request, ReadQuote) else "list"
