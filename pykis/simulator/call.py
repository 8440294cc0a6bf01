"""One call of a TR: who asks, what, when, and the world that answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple, TypeAlias

from ..kinds import AccountNumber, Exchange
from .abroad import Abroad
from .bonds import Bonds
from .credentials import AppKey
from .envelope import Answer, Refusal
from .exchange import Exchange as Market
from .faults import Fault, FaultKind
from .funds import Funds
from .futures import Futures
from .indices import Indices
from .instruments import Instrument
from .ledger import Ledger
from .reservations import Reservations

__all__ = ["Call", "Handler", "Invented", "Served", "World"]


class Invented(NamedTuple):
    """SYNTHETIC: an order that nothing models was taken; only the notice of its acceptance follows."""

    category: str
    """``overseas_futureoption``, ...: whose notice feeds tell it."""
    hts_id: str
    at: float
    """Unix seconds."""
    params: Mapping[str, str]
    """As ordered, with the number that it got."""


def _silence(invented: Invented) -> None:
    pass


class World(NamedTuple):
    """What stands behind the gateway."""

    market: Market
    ledger: Ledger
    abroad: Abroad
    futures: Futures
    bonds: Bonds
    reserved: Reservations
    """Reserved orders at home; those abroad are in `abroad`."""
    indices: Indices
    funds: Funds
    virtual: bool
    padding_rows: bool = False
    """Whether today's minutes of a future hour are answered with padding rows instead of the present."""
    as_of: date | None = None
    """Answers have the shape of that day; None is today's."""
    tell: Callable[[Invented], object] = _silence
    """Told what was taken that nothing models; it leaves as a notice."""

    def since(self, day: date) -> bool:
        """Whether what KIS changed on that day is in force."""
        return self.as_of is None or self.as_of >= day


class Call(NamedTuple):
    """A call that the gateway let through."""

    tr_id: str
    """As the real host names it today, whatever the caller wrote."""
    asked: str
    """As the caller wrote it."""
    params: Mapping[str, str]
    """Names in upper case."""
    next_page: bool
    """The caller asks for the page after the one whose context areas it sends back."""
    key: AppKey
    now: float
    """Unix seconds."""
    world: World
    faults: tuple[Fault, ...] = ()

    def text(self, name: str) -> str:
        """A parameter, stripped; blank if it was not sent."""
        return self.params.get(name, "").strip()

    def number(self, name: str) -> int:
        """A whole number.

        Raises:
            Refusal: it is none.
        """
        given = self.text(name)
        try:
            return int(given or "0")
        except ValueError:
            raise Refusal("2", "OPSQ2002", f"ERROR : INPUT FIELD SIZE [{name}]", 500) from None

    def day(self, name: str) -> date:
        """A date YYYYMMDD; 00000101 is the beginning of time.

        Raises:
            Refusal: it is none.
        """
        given = self.text(name)
        try:
            return date(max(1, int(given[:4])), int(given[4:6]), int(given[6:8]))
        except ValueError:
            raise Refusal("2", "OPSQ2002", f"ERROR : INPUT FIELD SIZE [{name}]", 500) from None

    @property
    def venue(self) -> Exchange:
        """FID_COND_MRKT_DIV_CODE: J KRX, NX NXT, UN both.

        Raises:
            Refusal: another code.
        """
        return venue_of(self.text("FID_COND_MRKT_DIV_CODE"))

    @property
    def instrument(self) -> Instrument | None:
        """FID_INPUT_ISCD; None for an unknown symbol."""
        return self.world.market.instruments.get(self.text("FID_INPUT_ISCD"))

    @property
    def account(self) -> AccountNumber:
        """The account of the app key; the gateway checked that the call names the same."""
        return self.key.account

    def fault(self, kind: FaultKind) -> Fault | None:
        """A fault of this kind that strikes this call."""
        return next((fault for fault in self.faults if fault.kind == kind), None)

    @property
    def listed_until(self) -> float:
        """Unix seconds until which lists know what came in: now, or under a stale list some seconds ago."""
        stale = self.fault("stale_list")
        return self.now - stale.seconds if stale is not None else self.now


def venue_of(code: str) -> Exchange:
    """The venue of a market division code."""
    venues: dict[str, Exchange] = {"J": "KRX", "NX": "NXT", "UN": "SOR"}
    if code not in venues:
        raise Refusal.invalid("MRKT_DIV_CODE")
    return venues[code]


Handler: TypeAlias = Callable[[Call], Answer]


class Served(NamedTuple):
    """A TR that is served."""

    method: str
    path: str
    real: str
    paper: str | None
    """None where paper lacks it."""
    handler: Handler
    needs: tuple[str, ...]
    """Parameters that must be sent, blank or not."""
    account: bool = False
    """Names an account, which must be the app key's."""
