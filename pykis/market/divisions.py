"""Order divisions (주문구분, ORD_DVSN): which kind of order each exchange takes, since when and in which phase."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, cast

from ..errors import KisUnsupportedError, KisValidationError
from ..kinds import Exchange, OrderType, TimeInForce
from .facts import DIVISIONS, EXCHANGES_SINCE
from .phases import PhaseName

__all__ = ["Division", "allowed", "by_code", "division", "usable_in"]


class Division(NamedTuple):
    """One order division."""

    code: str
    """ORD_DVSN, two digits."""
    order_type: OrderType
    time_in_force: TimeInForce
    priced: bool
    """Whether a price (ORD_UNPR) is needed; if not, KIS is sent ``"0"`` and a price is an error."""
    title: str
    """KIS' own name, Korean."""
    stop: bool = False
    """Whether a stop price (CNDT_PRIC, 조건가격) is needed; else it is an error."""
    since: date | None = None
    """First day (Asia/Seoul), if it is not as old as the records."""
    until: date | None = None
    """Last day (Asia/Seoul), if it was abolished."""

    @property
    def label(self) -> str:
        """``"limit ioc (11, IOC지정가)"``: for sentences."""
        force = "" if self.time_in_force == "day" else f" {self.time_in_force}"
        return f"{self.order_type}{force} ({self.code}, {self.title})"


_ALL: dict[str, Division] = {}
_PHASES: dict[tuple[str, str], tuple[PhaseName, ...]] = {}
_UNKNOWN: set[tuple[str, str]] = set()
for _code, _type, _force, _priced, _title, _stop, _since, _until, _where, _unknown in DIVISIONS:
    _ALL[_code] = Division(
        _code, cast("OrderType", _type), cast("TimeInForce", _force), _priced, _title, _stop, _since, _until
    )
    for _exchange, _names in _where.items():
        _PHASES[_code, _exchange] = cast("tuple[PhaseName, ...]", _names)
    _UNKNOWN.update((_code, _exchange) for _exchange in _unknown)
_BY_TYPE = {(found.order_type, found.time_in_force): found for found in _ALL.values()}


def by_code(code: str) -> Division:
    """The division of a code (ORD_DVSN), whether or not it is still in use.

    Raises:
        KisValidationError: no such code.
    """
    try:
        return _ALL[code]
    except KeyError:
        raise KisValidationError(f"{code!r} is no order division; known: {', '.join(_ALL)}.") from None


def usable_in(found: Division, exchange: Exchange) -> tuple[PhaseName, ...]:
    """The phases in which an exchange takes such an order; empty if it never does."""
    return _PHASES.get((found.code, exchange), ())


def allowed(exchange: Exchange, on: date) -> tuple[Division, ...]:
    """Every division that an exchange takes on a day (Asia/Seoul), by code."""
    if not _exists(exchange, on):
        return ()
    return tuple(found for found in _ALL.values() if _in_use(found, on) and usable_in(found, exchange))


def division(order_type: OrderType, time_in_force: TimeInForce, exchange: Exchange, on: date) -> Division:
    """The division of an order.

    Args:
        on: the day of the order (Asia/Seoul).

    Raises:
        KisUnsupportedError: this exchange does not take it on that day; the sentence names those that do.
        KisValidationError: there is no such order type or combination; the sentence names those that there are.
    """
    found = _BY_TYPE.get((order_type, time_in_force))
    if found is None:
        raise KisValidationError(_no_such_order(order_type, time_in_force))
    if exchange not in ("KRX", "NXT", "SOR"):
        raise KisValidationError(f"{exchange!r} is no exchange: use KRX, NXT or SOR.")
    if not _exists(exchange, on):
        raise KisUnsupportedError(f"{exchange} takes no orders before {EXCHANGES_SINCE[exchange]}; use KRX.")
    if found.since is not None and on < found.since:
        raise KisUnsupportedError(f"{found.label} exists only from {found.since}, not on {on}.")
    if found.until is not None and on > found.until:
        raise KisUnsupportedError(f"{found.label} was abolished after {found.until}{_instead(found, exchange)}.")
    if not usable_in(found, exchange):
        raise KisUnsupportedError(_not_there(found, exchange, on))
    return found


def _exists(exchange: str, on: date) -> bool:
    since = EXCHANGES_SINCE.get(exchange)
    return since is None or since <= on


def _in_use(found: Division, on: date) -> bool:
    return (found.since is None or found.since <= on) and (found.until is None or on <= found.until)


def _no_such_order(order_type: str, time_in_force: str) -> str:
    forces = [force for kind, force in _BY_TYPE if kind == order_type]
    if forces:
        return f"An order of type {order_type} cannot be {time_in_force!r}; it can be: {', '.join(forces)}."
    types = ", ".join(dict.fromkeys(found.order_type for found in _ALL.values()))
    return f"{order_type!r} is no order type; known: {types}."


def _instead(found: Division, exchange: Exchange) -> str:
    return "; use aftermarket_limit" if found.order_type == "after_hours" and exchange == "KRX" else ""


def _not_there(found: Division, exchange: Exchange, on: date) -> str:
    elsewhere = [name for name in ("KRX", "NXT", "SOR") if _PHASES.get((found.code, name)) and _exists(name, on)]
    where = f"it is taken on {' and '.join(elsewhere)}"
    if (found.code, exchange) in _UNKNOWN:
        return f"Whether {exchange} takes {found.label} is not documented, so it is not sent; {where}."
    return f"{exchange} does not take {found.label}; {where}. {exchange} takes: {_choices(exchange, on)}."


def _choices(exchange: Exchange, on: date) -> str:
    forces: dict[str, list[str]] = {}
    for other in allowed(exchange, on):
        forces.setdefault(other.order_type, []).append(other.time_in_force)
    return ", ".join(kind if "day" in names else f"{kind} ({' or '.join(names)})" for kind, names in forces.items())
