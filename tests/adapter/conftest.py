"""A session that remembers what was asked and answers from fixtures, and a context that stands on it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

import pytest

from pykis.adapter.context import Context
from pykis.answer import Answer
from pykis.api import KisApi
from pykis.client.cache import DayCache
from pykis.clock import KST, VirtualClock
from pykis.endpoint import Endpoint
from pykis.kinds import AccountNumber
from pykis.scope.account import Account
from pykis.scope.stock import Stock

FRIDAY = datetime(2026, 11, 20, 10, 30, tzinfo=KST)


class Call(NamedTuple):
    """One call as a session would get it."""

    name: str
    params: dict[str, str | None]
    variant: str
    lane: str
    tr_cont: str


Body = Mapping[str, Any]
Reply = Body | tuple[Body, str] | Exception
"""A body, a body with its tr_cont, or what is raised."""


class FakeSession:
    """Answers by the endpoint's own name; refuses by name what paper lacks, as a session does."""

    def __init__(self, clock: VirtualClock, *, virtual: bool) -> None:
        self.clock = clock
        self.virtual = virtual
        self.calls: list[Call] = []
        self.replies: dict[str, list[Reply] | Callable[[dict[str, str | None]], Reply]] = {}
        self.latency = 0.0
        self._lock = threading.Lock()

    def answer(self, name: str, *replies: Reply) -> None:
        """What an endpoint answers, in turn; the last one stays."""
        self.replies[name] = list(replies)

    def answer_by(self, name: str, make: Callable[[dict[str, str | None]], Reply]) -> None:
        """What an endpoint answers, by its parameters."""
        self.replies[name] = make

    def asked(self, name: str) -> list[dict[str, str | None]]:
        """The parameters of every call of an endpoint."""
        return [call.params for call in self.calls if call.name == name]

    def call(
        self,
        endpoint: Endpoint[Any],
        params: Mapping[str, str | None],
        *,
        variant: str = "",
        tr_cont: str = "",
        lane: str = "user",
        repeat: bool = True,
        before_send: Callable[[], None] | None = None,
        timeout: float | None = None,
    ) -> Answer:
        tr_id = endpoint.tr_id(virtual=self.virtual, variant=variant)
        name = endpoint.name.partition(".")[2]
        with self._lock:
            self.calls.append(Call(name, dict(params), variant, lane, tr_cont))
            source = self.replies[name]
            reply = source(dict(params)) if callable(source) else source.pop(0) if source[1:] else source[0]
            self.clock.sleep(self.latency)
        if isinstance(reply, Exception):
            raise reply
        body, cont = reply if isinstance(reply, tuple) else (reply, "D")
        answer: Answer = endpoint.answer({"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "", **body}, tr_id, cont)
        return answer

    def subscribe(self, *args: Any, **options: Any) -> Any:
        raise AssertionError("nothing is listened to here")


class Desk:
    """A fake session with the scopes that stand on it."""

    def __init__(self, *, virtual: bool, at: datetime = FRIDAY) -> None:
        self.clock = VirtualClock(at.timestamp())
        self.session = FakeSession(self.clock, virtual=virtual)
        self.api = KisApi(self.session)  # type: ignore[arg-type]
        self.context = Context(
            self.api,
            self.session,  # type: ignore[arg-type]
            virtual=virtual,
            cache=DayCache(self.clock),
            clock=self.clock,
            account=AccountNumber("12345678", "01"),
        )
        self.stock = Stock(self.context, "005930")
        self.account = Account(self.context)


@pytest.fixture
def desk() -> Desk:
    """A real account."""
    return Desk(virtual=False)


@pytest.fixture
def paper() -> Desk:
    """A paper account."""
    return Desk(virtual=True)


@pytest.fixture
def new_desk() -> Callable[..., Desk]:
    """Makes desks of another day or environment."""
    return Desk
