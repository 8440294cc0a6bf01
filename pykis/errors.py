"""Every exception that pykis raises.

    KisError
    ├── KisConfigurationError      settings, keys, profiles: what is wrong and what to write instead
    ├── KisAuthenticationError     KIS refuses the key or the token
    ├── KisValidationError         refused before the wire: KIS would have refused it too (also a ValueError)
    │   └── KisUnsupportedError    not offered in this environment (paper lacks it) or on this exchange
    ├── KisAPIError                KIS answered and said no: msg_cd, msg1, tr_id, rt_cd, http_status
    │   ├── KisRateLimitError          too many calls a second
    │   ├── KisMarketClosedError       outside the session, holiday
    │   ├── KisInsufficientFundsError  cash is short
    │   ├── KisInsufficientHoldingsError   more than is sellable
    │   └── KisOrderRejectedError      any other refusal of an order
    ├── KisNetworkError            no answer came, or the connection could not be made
    │   └── KisTimeoutError            no answer within the time-out
    ├── KisParseError              an answer or a field is not what the facts say: TR, field, text
    ├── KisOrderUncertainError     an order was sent and nothing proves what became of it; never sent again by itself
    ├── KisSubscriptionError       the websocket refused a subscription: msg_cd, msg1
    └── KisClosedError             the PyKis, session or stream was already closed

No message holds a key, a token or an account number.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

__all__ = [
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
]


class KisError(Exception):
    """Base of everything that pykis raises."""


class KisConfigurationError(KisError):
    """The settings are incomplete or contradict each other; the message says what to write."""


class KisAuthenticationError(KisError):
    """KIS refuses the app key or the token, also after a new one was asked for."""


class KisValidationError(KisError, ValueError):
    """Refused before anything was sent, with a sentence that says what would be right."""


class KisUnsupportedError(KisValidationError):
    """Not offered here: paper trading lacks the TR, or the exchange lacks the order division."""


class KisAPIError(KisError):
    """KIS answered and refused.

    Attributes:
        msg_cd: KIS' code, such as ``EGW00201`` or ``40250000``.
        msg1: KIS' own sentence (Korean), stripped of its padding.
        tr_id: the TR that was called.
        rt_cd: the envelope's result code (``"1"``, ``"7"``, ...), blank where there was none.
        http_status: the HTTP status.
    """

    def __init__(self, msg_cd: str, msg1: str, tr_id: str, *, rt_cd: str = "", http_status: int = 200) -> None:
        self.msg_cd = msg_cd
        self.msg1 = msg1
        self.tr_id = tr_id
        self.rt_cd = rt_cd
        self.http_status = http_status
        super().__init__(msg_cd, msg1, tr_id)

    def __str__(self) -> str:
        return f"{self.tr_id or 'KIS'}: {self.msg1 or 'refused'} [{self.msg_cd or self.http_status}]"

    def __reduce__(self) -> tuple[object, ...]:
        state = {"rt_cd": self.rt_cd, "http_status": self.http_status}
        return (type(self), (self.msg_cd, self.msg1, self.tr_id), state)


class KisRateLimitError(KisAPIError):
    """More calls than KIS allows (초당 거래건수 초과)."""


class KisMarketClosedError(KisAPIError):
    """Outside the trading session or on a holiday (장운영시간 아님)."""


class KisInsufficientFundsError(KisAPIError):
    """The order is worth more than the cash that is free for it (주문가능금액 초과)."""


class KisInsufficientHoldingsError(KisAPIError):
    """More shares than are sellable (매도가능수량 초과)."""


class KisOrderRejectedError(KisAPIError):
    """The order, modification or cancellation was refused for another reason."""


class KisNetworkError(KisError):
    """No usable answer came. For a read: try again. An order raises `KisOrderUncertainError` instead.

    Attributes:
        sent: False if it is certain that no byte of the request left this machine.
    """

    def __init__(self, message: str, *, sent: bool = True) -> None:
        self.sent = sent
        super().__init__(message)


class KisTimeoutError(KisNetworkError):
    """No answer within the time-out."""


class KisParseError(KisError):
    """An answer is not what the facts say.

    Attributes:
        tr_id: the TR whose answer it was.
        field: the field's name on the wire, blank if the whole answer is meant.
        text: what stood there.
    """

    def __init__(self, tr_id: str, field: str, text: str, reason: str = "") -> None:
        self.tr_id = tr_id
        self.field = field
        self.text = text
        self.reason = reason
        super().__init__(tr_id, field, text, reason)

    def __str__(self) -> str:
        where = f"{self.tr_id or 'KIS'} {self.field}".strip()
        shown = self.text if len(self.text) <= 80 else self.text[:77] + "..."
        return f"{where}: {self.reason or 'cannot be read'}: {shown!r}"


class KisOrderUncertainError(KisError):
    """An order-type request left, and no answer proves whether it took effect.

    Do not send it again: it may be at the exchange. ``account.resolve(error)`` looks for evidence. If Ctrl-C (or
    anything else that is no answer) ended the wait, that is raised as it is, with this as its ``__cause__``.

    Attributes:
        request: what was asked, as a mapping of KIS' parameter names without account and secrets.
        tr_id: the TR that was called.
        sent_at: aware time (Asia/Seoul) when the bytes left.
        ended_at: aware time (Asia/Seoul) when waiting ended.
        timeout: seconds that the read was allowed to take.
        clock_skew: how many seconds KIS' clock can be apart from ours, by its ``Date`` headers; None if not measured.
        cause: what happened, in words.
    """

    def __init__(
        self,
        cause: str,
        *,
        tr_id: str,
        request: dict[str, str],
        sent_at: datetime,
        ended_at: datetime,
        timeout: float,
        clock_skew: float | None = None,
    ) -> None:
        self.cause = cause
        self.tr_id = tr_id
        self.request = request
        self.sent_at = sent_at
        self.ended_at = ended_at
        self.timeout = timeout
        self.clock_skew = clock_skew
        super().__init__(cause)

    def __str__(self) -> str:
        return (
            f"{self.tr_id}: {self.cause}. The order may be at the exchange: do not send it again; "
            "ask account.resolve(error)"
        )

    def __reduce__(self) -> tuple[object, ...]:
        whole = partial(
            type(self),
            tr_id=self.tr_id,
            request=self.request,
            sent_at=self.sent_at,
            ended_at=self.ended_at,
            timeout=self.timeout,
            clock_skew=self.clock_skew,
        )
        return (whole, (self.cause,))


class KisSubscriptionError(KisError):
    """The websocket refused a subscription.

    Attributes:
        msg_cd: such as ``OPSP0008``.
        msg1: such as ``MAX SUBSCRIBE OVER``.
    """

    def __init__(self, msg_cd: str, msg1: str, advice: str = "") -> None:
        self.msg_cd = msg_cd
        self.msg1 = msg1
        self.advice = advice
        super().__init__(msg_cd, msg1, advice)

    def __str__(self) -> str:
        return f"{self.msg1} [{self.msg_cd}]" + (f": {self.advice}" if self.advice else "")


class KisClosedError(KisError):
    """It was closed before; make a new `PyKis`."""
