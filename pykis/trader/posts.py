"""POSTs on their way: what provably did not reach the ledger goes again while it is young; the rest is in doubt."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Literal

from . import events as ev
from .desk import Desk
from .ports import Answered, CancelOrder, ModifyOrder, NotSent, Outcome, PlaceOrder, Refused, Uncertain
from .risk_codes import RefusalCode as Code

__all__ = ["PostKeeper", "cause_of", "doubted", "why"]

_FIRST_WAIT: Final = 0.1
"""Seconds before the second try of what could not leave; twice as long before each further one."""


@dataclass(slots=True)
class _Post:
    request: PlaceOrder | ModifyOrder | CancelOrder
    meant: float
    then: Callable[[Answered], None]
    obstacle: Callable[[], str]
    tries: int = 0
    due: float = 0.0
    last: Answered | None = None


class PostKeeper:
    """Sends order-type requests. The same one, gate included, goes again only after a proof that nothing of it is at
    the broker, and not once it is older than `Timing.max_age`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._later: list[_Post] = []

    def send(
        self,
        request: PlaceOrder | ModifyOrder | CancelOrder,
        then: Callable[[Answered], None],
        obstacle: Callable[[], str] = str,
    ) -> None:
        """Send it.

        Args:
            then: takes the answer that counts, once.
            obstacle: why it must not go again; blank if it may.
        """
        self._submit(_Post(request, self._desk.mono, then, obstacle))

    def next_wake(self) -> float | None:
        """mono: when the next one goes again."""
        return min(each.due for each in self._later) if self._later else None

    def wake(self) -> None:
        """Send again what is due."""
        mono = self._desk.mono
        due = [each for each in self._later if each.due <= mono]
        self._later = [each for each in self._later if each.due > mono]
        for each in due:
            why = each.obstacle()
            if why and each.last is not None:
                each.then(replace(each.last, outcome=NotSent(why, vetoed=True)))
            else:
                self._submit(each)

    def _submit(self, post: _Post) -> None:
        self._desk.submit(post.request, lambda answer: self._answered(post, answer))

    def _answered(self, post: _Post, answer: Answered) -> None:
        desk, outcome = self._desk, answer.outcome
        throttled = isinstance(outcome, Refused) and outcome.passing
        if throttled or (isinstance(outcome, NotSent) and not outcome.vetoed):
            wait = 0.0 if throttled and not post.tries else _FIRST_WAIT * 2**post.tries
            post.tries += 1
            post.due, post.last = desk.mono + wait, answer
            if post.due - post.meant < desk.config.timing.max_age:
                self._later.append(post)
                return
        post.then(answer)


def doubted(
    desk: Desk, intent_id: str, what: Literal["place", "modify", "cancel"], cause: str, answer: Answered
) -> ev.OrderDoubted:
    """Nothing proves what became of a POST."""
    timing = desk.config.timing
    started, ended = (desk.now - (desk.mono - mono) for mono in (answer.started, answer.ended))
    patience = max(timing.horizon, answer.timeout + timing.read_margin - (answer.ended - answer.started))
    sent_from = math.floor(started) - timing.clock_uncertainty
    return ev.OrderDoubted(desk.now, intent_id, what, cause, sent_from, ended, patience)


def why(outcome: Refused | NotSent) -> tuple[str, str]:
    """Code and sentence of a proof that nothing of a POST is at the broker."""
    if isinstance(outcome, Refused):
        return outcome.code, outcome.reason
    return (Code.VETOED if outcome.vetoed else Code.NOT_SENT).value, outcome.reason


def cause_of(outcome: Outcome) -> str:
    """Why an outcome proves nothing. One of a kind that answers no POST is such a one too."""
    return outcome.cause if isinstance(outcome, Uncertain) else f"{type(outcome).__name__} is no answer to an order"
