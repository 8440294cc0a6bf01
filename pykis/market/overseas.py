"""Overseas stock markets: KIS' codes for each, their time, and the sessions in which they take orders."""

from __future__ import annotations

from datetime import datetime, tzinfo
from functools import lru_cache
from typing import Literal, NamedTuple, cast

from ..clock import KST
from ..errors import KisConfigurationError, KisValidationError
from ..kinds import OverseasMarket
from .overseas_facts import COUNTRIES, HOURS, MARKETS

__all__ = [
    "MARKET_NAMES",
    "Country",
    "Currency",
    "OverseasPhase",
    "OverseasSession",
    "Place",
    "by_condition",
    "by_order_code",
    "by_quote_code",
    "phase",
    "place",
    "zone",
]

Country = Literal["US", "HK", "JP", "CN", "VN"]
"""미국, 홍콩, 일본, 중국, 베트남."""

Currency = Literal["USD", "HKD", "JPY", "CNY", "VND"]
"""미국 달러, 홍콩 달러, 엔, 위안, 동."""

OverseasSession = Literal["regular", "day"]
"""``regular``: the exchange's own session, in the US with what lies before and after it (프리마켓, 애프터마켓);
``day``: the US daytime session (미국 주간거래), a market of its own."""

OverseasPhase = Literal["day", "pre", "regular", "after"]
"""주간거래, 프리마켓, 정규장, 애프터마켓."""


class Place(NamedTuple):
    """An overseas stock market (해외거래소)."""

    market: OverseasMarket
    title: str
    """KIS' own name, Korean."""
    country: Country
    quote_code: str
    """EXCD: of quotes and feeds."""
    day_code: str
    """EXCD of the US daytime session; blank elsewhere."""
    order_code: str
    """OVRS_EXCG_CD: of orders and balances."""
    product_code: str
    """PRDT_TYPE_CD (상품유형코드)."""
    conditions: tuple[str, ...]
    """ODER_COND of execution notices (해외종목구분)."""
    nation_code: str
    """NATN_CD (국가코드)."""
    currency: Currency
    zone_name: str
    """Its time zone, such as America/New_York."""
    decimals: int
    """How many digits of a notice's price stand behind the point."""
    takes_modifications: bool
    """Whether orders can be modified (정정); else they can be cancelled only."""
    buy_lot: int
    """매수단위: shares that a purchase is a multiple of; 0 where it differs by stock."""
    sell_lot: int
    """매도단위, likewise."""
    ticks: tuple[tuple[str, str], ...]
    """호가단위: below so much, so much a tick; ``"0"`` is no bound. Empty where the table is not recorded."""

    def quote_place(self, session: OverseasSession) -> str:
        """EXCD for a session.

        Raises:
            KisValidationError: there is no such session there.
        """
        if session == "regular":
            return self.quote_code
        if session != "day":
            raise KisValidationError(f"{session!r} is no session: use 'regular' or 'day' (미국 주간거래).")
        if not self.day_code:
            raise KisValidationError(f"Only the US has a daytime session (주간거래), not {self.market}.")
        return self.day_code

    def __repr__(self) -> str:
        return f"<{self.title} {self.market} {self.currency}>"


def _places() -> dict[OverseasMarket, Place]:
    countries = {row[0]: row for row in COUNTRIES}
    found: dict[OverseasMarket, Place] = {}
    for market, title, country, quote, day, order, product, conditions in MARKETS:
        _, _, nation, currency, zone_name, decimals, modifies, buy_lot, sell_lot, ticks = countries[country]
        name = cast("OverseasMarket", market)
        found[name] = Place(
            name,
            title,
            cast("Country", country),
            quote,
            day,
            order,
            product,
            conditions,
            nation,
            cast("Currency", currency),
            zone_name,
            decimals,
            modifies,
            buy_lot,
            sell_lot,
            ticks,
        )
    return found


_PLACES = _places()
_BY_QUOTE = {code: each for each in _PLACES.values() for code in (each.quote_code, each.day_code) if code}
_BY_ORDER = {each.order_code: each for each in _PLACES.values()}
_BY_CONDITION = {code: each for each in _PLACES.values() for code in each.conditions}

MARKET_NAMES: tuple[OverseasMarket, ...] = tuple(_PLACES)
"""Every market, the United States first."""


def place(market: OverseasMarket) -> Place:
    """A market by its name.

    Raises:
        KisValidationError: there is no such market.
    """
    try:
        return _PLACES[market]
    except (KeyError, TypeError):
        raise KisValidationError(f"{market!r} is no overseas market: use {', '.join(_PLACES)}.") from None


def by_quote_code(code: str) -> Place | None:
    """The market of an EXCD, also of the daytime session; None for a code that is new to us."""
    return _BY_QUOTE.get(code)


def by_order_code(code: str) -> Place | None:
    """The market of an OVRS_EXCG_CD; None for a code that is new to us. Balances of the whole US say NASD."""
    return _BY_ORDER.get(code)


def by_condition(code: str) -> Place | None:
    """The market of a notice's ODER_COND; None for a code that is new to us."""
    return _BY_CONDITION.get(code)


@lru_cache(8)
def _zone(name: str) -> tzinfo:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # here: whoever trades in Korea alone needs no time zones

    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        raise KisConfigurationError(f"This machine has no time zone {name}: pip install tzdata.") from None


def zone(market: OverseasMarket) -> tzinfo:
    """The time zone of a market, with daylight saving time.

    Raises:
        KisConfigurationError: the machine has no time zone data.
    """
    return _zone(place(market).zone_name)


def phase(at: datetime, market: OverseasMarket) -> OverseasPhase | None:
    """The session that a market is in by the clock, weekends left out; None between sessions.

    Holidays are not recorded: on one it still says what the hour says.

    Args:
        at: aware.
        market: which one.
    """
    if at.tzinfo is None:
        raise KisValidationError("The time must be aware, such as datetime.now(KST).")
    here = place(market)
    korean = at.astimezone(KST)
    minute = korean.hour * 60 + korean.minute
    summer = bool(at.astimezone(_zone("America/New_York")).dst())
    for country, name, normal, of_summer in HOURS:
        opens, closes = of_summer if summer else normal
        over_midnight = closes < opens
        inside = opens <= minute < closes if not over_midnight else minute >= opens or minute < closes
        if country == here.country and inside and _trades(korean, here, name):
            return cast("OverseasPhase", name)
    return None


def _trades(korean: datetime, here: Place, name: str) -> bool:
    """Whether the day of that session is no weekend: the Korean one by day, else that of the exchange."""
    day = korean if name == "day" else korean.astimezone(_zone(here.zone_name))
    return day.weekday() < 5
