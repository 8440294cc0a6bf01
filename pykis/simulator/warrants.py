"""ELW (주식워런트증권): rights to buy or sell a share, worth what that share makes them worth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import erf, exp, log, pi, sqrt
from typing import Final, Literal, NamedTuple

from .contracts import contract_months
from .instruments import Instrument, Instruments

__all__ = ["ISSUER", "Greeks", "Warrant", "default_warrants"]

ISSUER: Final = ("00003", "한국투자증권")
"""Number and name of who issued them, and keeps their books."""
VOLATILITY: Final = 0.38
"""Of every share, a year (내재변동성). SYNTHETIC."""
_INTEREST: Final = 0.03
"""A year. SYNTHETIC."""


class Greeks(NamedTuple):
    """How a warrant's worth (won) reacts."""

    delta: float
    """To one won of the share."""
    gamma: float
    vega: float
    """To one per cent of volatility."""
    theta: float
    """To one day."""
    rho: float
    """To one per cent of interest."""


@dataclass(slots=True)
class Warrant(Instrument):
    """One ELW; its code is of six characters (57LA50)."""

    underlying: str = ""
    """Symbol of its share (기초자산)."""
    right: Literal["call", "put"] = "call"
    strike: int = 0
    """Won (행사가)."""
    ratio: float = 0.01
    """Shares that one of it is about (전환비율)."""
    matures: date = date.max
    """Its last trading day (최종거래일). SYNTHETIC: nothing happens then."""

    @property
    def leader(self) -> str:
        """Its share."""
        return self.underlying

    def worth(self, lead: float, day: date) -> float:
        """Won at a price of its share (won) on a day (이론가): Black and Scholes."""
        root, upper, lower = self._terms(lead, day)
        sign = 1 if self.right == "call" else -1
        due = self.strike * exp(-_INTEREST * root * root)
        return self.ratio * sign * (lead * _normal(sign * upper) - due * _normal(sign * lower))

    def greeks(self, lead: float, day: date) -> Greeks:
        """At a price of its share (won) on a day."""
        root, upper, lower = self._terms(lead, day)
        sign = 1 if self.right == "call" else -1
        dense, due = exp(-upper * upper / 2) / sqrt(2 * pi), self.strike * exp(-_INTEREST * root * root)
        theta = -lead * dense * VOLATILITY / (2 * root) - sign * _INTEREST * due * _normal(sign * lower)
        return Greeks(
            self.ratio * sign * _normal(sign * upper),
            self.ratio * dense / (lead * VOLATILITY * root),
            self.ratio * lead * dense * root / 100,
            self.ratio * theta / 365,
            self.ratio * sign * due * root * root * _normal(sign * lower) / 100,
        )

    def inner(self, lead: float) -> float:
        """Won that it were worth if it matured now (내재가치)."""
        return self.ratio * max(lead - self.strike if self.right == "call" else self.strike - lead, 0.0)

    def _terms(self, lead: float, day: date) -> tuple[float, float, float]:
        """The root of the years left, and the two arguments of the formula."""
        root = sqrt(max((self.matures - day).days, 1) / 365)
        spread = VOLATILITY * root
        upper = (log(lead / self.strike) + _INTEREST * root * root) / spread + spread / 2
        return root, upper, upper - spread


def _normal(at: float) -> float:
    return (1 + erf(at / sqrt(2))) / 2


_LISTED: Final[tuple[tuple[str, str, Literal["call", "put"], float, float], ...]] = (
    # code, share, right, strike as a part of the share's last close, ratio
    ("57LA50", "005930", "call", 1.03, 0.05),
    ("57LB38", "005930", "put", 0.97, 0.05),
    ("57LA24", "000660", "call", 1.05, 0.01),
    ("57K281", "000660", "put", 0.95, 0.01),
    ("57JBHH", "005380", "call", 1.0, 0.01),
)


def default_warrants(listed: Instruments, day: date) -> Iterator[Warrant]:
    """Some on well-known shares, as far as those are listed; their codes are those of KIS' samples."""
    matures = contract_months(day)[1]
    for place, (symbol, share, right, distance, ratio) in enumerate(_LISTED, 1):
        leader = listed.get(share)
        if leader is None:
            continue
        strike = max(round(leader.base_price * distance / 500) * 500, 500)
        title = f"한국{symbol[2:]}{leader.name}{'콜' if right == 'call' else '풋'}"
        found = Warrant(
            symbol, title, "elw", shares=10_000_000 + 2_000_000 * place, status="57", margin_rate=100, face_value=0,
            underlying=share, right=right, strike=strike, ratio=ratio, matures=matures,
        )  # fmt: skip
        found.base_price = found.grid().near(found.worth(leader.base_price, day))
        yield found
