"""Faults as data: what goes wrong, for which TR, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from random import Random
from typing import Any, Literal, cast, get_args

__all__ = ["FAULT_KINDS", "Fault", "FaultKind", "Faults"]

FaultKind = Literal[
    "lost_request",
    "lost_answer",
    "late_acceptance",
    "status_5xx",
    "throttle",
    "ledger_throttle",
    "token_revoked",
    "slow_answer",
    "failed_query",
    "stale_list",
    "short_page",
    "missing_field",
    "unknown_field",
    "malformed_json",
    "html_body",
    "duplicate_notice",
    "reordered_notice",
    "missing_notice",
    "dropped_socket",
    "mid_frame_drop",
    "silent_socket",
    "garbage_frames",
    "approval_refused",
    "already_in_use",
    "malformed_row",
]
"""What can go wrong.

On a request, before it has an effect: ``lost_request`` (no answer, nothing happened), ``late_acceptance``
(no answer; it takes effect ``seconds`` later), ``throttle`` (EGW00201), ``ledger_throttle`` (EGW00215),
``token_revoked`` (the token dies first; ``sticky``: the same dead token is issued again), ``approval_refused``
(of /oauth2/Approval, or OPSP0011 of a subscription).

On an answer: ``lost_answer`` (it took effect, no answer), ``slow_answer`` (``seconds``), ``status_5xx`` (``status``,
``code``; with ``effect`` it took effect before), ``failed_query`` (``code``), ``stale_list`` (without what happened in
the last ``seconds``), ``short_page`` (``rows``), ``missing_field`` and ``unknown_field`` (``field``),
``malformed_json``, ``html_body``.

On the websocket: ``duplicate_notice``, ``reordered_notice`` (after the next one), ``missing_notice``,
``garbage_frames`` (``rows`` of them before a frame), ``dropped_socket``, ``mid_frame_drop``, ``silent_socket``
(nothing more is sent, PINGPONG neither, and it stays open), ``already_in_use`` (OPSP8996 on a subscription).

In a symbol master file (a path such as ``/common/master/kospi_code.mst.zip``): ``malformed_row`` (its first ``rows``).
"""

FAULT_KINDS: tuple[FaultKind, ...] = get_args(FaultKind)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. Each opportunity for it (a request, a frame, a subscription of that TR) is counted from 1."""

    tr_id: str
    """A TR id, as the caller writes it or as the real host names it today; ``*`` for every TR (not for tokens and
    approval keys); or a path such as ``/oauth2/tokenP``."""
    kind: FaultKind
    nth: tuple[int, ...] = ()
    """Only these opportunities; blank means each."""
    count: int | None = None
    """At most so many times."""
    after: float | None = None
    """Unix seconds; not before."""
    until: float | None = None
    """Unix seconds; not from then on."""
    probability: float = 1.0
    """Decided by the simulator's seed."""
    app_key: str = ""
    """Only for this app key."""
    seconds: float = 0.0
    """How late, how slow, how stale, or for how long a dropped session still holds its app key."""
    status: int = 503
    code: str = ""
    """A msg_cd instead of the kind's own."""
    field: str = ""
    rows: int = 1
    effect: bool = False
    sticky: bool = False
    abort: bool = False
    """The connection breaks at once instead of going silent, where an answer is lost."""

    @classmethod
    def read(cls, given: Mapping[str, object]) -> Fault:
        """From JSON.

        Raises:
            ValueError: an unknown kind or field.
        """
        values = dict(given)
        values.setdefault("tr_id", "*")
        if values.get("kind") not in FAULT_KINDS:
            raise ValueError(f"kind must be one of: {', '.join(FAULT_KINDS)}")
        names = [each.name for each in fields(cls)]
        unknown = sorted(set(values) - set(names))
        if unknown:
            raise ValueError(f"unknown: {', '.join(unknown)}; known: {', '.join(names)}")
        nth = values.pop("nth", ())
        numbers = (nth,) if isinstance(nth, int) else tuple(cast("Iterable[int]", nth))
        return cls(**cast("dict[str, Any]", values), nth=numbers)


class _Armed:
    """A fault and how often it was met and used."""

    def __init__(self, fault: Fault, number: int) -> None:
        self.fault = fault
        self.number = number
        self.met = 0
        self.used = 0


class Faults:
    """The faults that are armed."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._armed: list[_Armed] = []
        self._number = 0
        self.happened: list[tuple[float, FaultKind, str]] = []
        """What went wrong so far: time, kind, TR."""

    def add(self, fault: Fault) -> int:
        """Arm a fault; the number removes it again."""
        self._number += 1
        self._armed.append(_Armed(fault, self._number))
        return self._number

    def remove(self, number: int) -> bool:
        """Disarm one; False if there is no such fault."""
        before = len(self._armed)
        self._armed = [armed for armed in self._armed if armed.number != number]
        return len(self._armed) < before

    def clear(self) -> None:
        """Disarm all."""
        self._armed.clear()

    def armed(self) -> list[tuple[int, Fault, int]]:
        """Number, fault, times used."""
        return [(armed.number, armed.fault, armed.used) for armed in self._armed]

    def take(self, kinds: tuple[FaultKind, ...], names: tuple[str, ...], app_key: str, now: float) -> list[Fault]:
        """The faults of these kinds that strike this opportunity; `names` are the TR's (``*`` is no name of paths)."""
        struck: list[Fault] = []
        for armed in self._armed:
            fault = armed.fault
            if fault.kind not in kinds or fault.tr_id not in names or fault.app_key not in ("", app_key):
                continue
            if (fault.after is not None and now < fault.after) or (fault.until is not None and now >= fault.until):
                continue
            armed.met += 1
            if fault.nth and armed.met not in fault.nth:
                continue
            if fault.count is not None and armed.used >= fault.count:
                continue
            if fault.probability < 1 and self._random.random() >= fault.probability:
                continue
            armed.used += 1
            struck.append(fault)
            self.happened.append((now, fault.kind, names[0]))
        return struck
