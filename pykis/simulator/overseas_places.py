"""The exchanges abroad that KIS reaches: codes, currency, decimals, lots, hours, ticks, costs (해외거래소)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, NamedTuple, TypeAlias, cast

from pykis.market import overseas_facts as facts
from pykis.market.overseas import Country as CountryCode

from .events import OverseasVenue
from .grid import Grid

__all__ = ["BY_CODE", "BY_EXCD", "COUNTRIES", "PLACES", "Country", "CountryCode", "Place", "Steps"]

Steps: TypeAlias = tuple[tuple[Decimal | None, Decimal], ...]
"""A tick table: below so many units of the currency, this tick; the last has no bound."""
Limits: TypeAlias = Callable[[int, Grid], tuple[int, int]]
"""From a base price, lower and upper limit of a day."""

_NO_LIMIT = 10**12
_DAY: Final = 24 * 60


class Country(NamedTuple):
    """What the exchanges of one country share."""

    code: CountryCode
    nation: str
    """NATN_CD: ISO 3166 number."""
    name: str
    """Korean name."""
    currency: str
    currency_name: str
    won: Decimal
    """Won of one unit of the currency. SYNTHETIC: it never moves here."""
    decimals: int
    """Of prices; those that the execution notice implies."""
    modifies: bool
    """Whether orders can be modified; else they can be cancelled only."""
    settles: int
    """Trading days from trade to settlement. Not among the facts."""
    fee: Decimal
    """Commission, per cent a side. SYNTHETIC: contracts differ, the facts name none."""
    sales_tax: Decimal
    """Per cent of what is sold. SYNTHETIC as well."""

    @property
    def unit(self) -> int:
        """Prices are whole numbers of the currency's unit divided by this."""
        return int(10**self.decimals)

    def hours(self, session: str, day: date) -> tuple[tuple[int, int], ...]:
        """The spans of a session (``day``, ``pre``, ``regular``, ``after``) in minutes of KST on the trading date; what
        is past midnight counts on."""
        summer = self.code == "US" and _summer(day)
        spans = [row[3] if summer else row[2] for row in facts.HOURS if row[:2] == (self.code, session)]
        if session == "after":
            return tuple((opens + _DAY, closes + _DAY) for opens, closes in spans)
        return tuple((opens, closes if opens < closes else closes + _DAY) for opens, closes in spans)

    def reserved(self, day: date) -> tuple[tuple[int, int, int], ...]:
        """From when until when reserved orders are taken, and when they are sent; minutes of KST on a date."""
        summer = self.code == "US" and _summer(day)
        return tuple(row[2] if summer else row[1] for row in facts.RESERVED if row[0] == self.code)

    def offset(self, day: date) -> int:
        """Hours that local time is ahead of UTC on a local date."""
        if self.code == "US":
            return -4 if _summer(day) else -5
        return {"HK": 8, "CN": 8, "JP": 9, "VN": 7}[self.code]


class Place(NamedTuple):
    """One exchange."""

    code: OverseasVenue
    """OVRS_EXCG_CD of orders and accounts."""
    excd: str
    """EXCD of quotations."""
    daytime: str
    """EXCD of its US daytime quotations, blank without."""
    name: str
    """TR_MKET_NAME."""
    country: Country
    market: str
    """TR_MKET_CD within its country."""
    product: str
    """PRDT_TYPE_CD (상품유형코드)."""
    notice: str
    """ODER_COND of execution notices (해외종목구분)."""
    steps: Steps
    limits: Limits

    @property
    def currency(self) -> str:
        return self.country.currency


def _steps(*rows: tuple[str, str]) -> Steps:
    return tuple((Decimal(under) if under else None, Decimal(tick)) for under, tick in rows)


def _free(base: int, grid: Grid) -> tuple[int, int]:
    return grid.tick(1), _NO_LIMIT


def _per_cent(percent: int) -> Limits:
    def limits(base: int, grid: Grid) -> tuple[int, int]:
        width = base * percent // 100
        return max(grid.up(base - width), grid.tick(1)), grid.down(base + width)

    return limits


_TOKYO_WIDTHS: Final = (
    (100, 30), (200, 50), (500, 80), (700, 100), (1000, 150), (1500, 300), (2000, 400), (3000, 500), (5000, 700),
    (7000, 1000), (10000, 1500), (15000, 3000), (20000, 4000), (30000, 5000), (50000, 7000), (70000, 10000),
    (100000, 15000), (150000, 30000), (200000, 40000), (300000, 50000),
)  # fmt: skip
"""値幅制限: below so many yen, so many up or down."""


def _tokyo(base: int, grid: Grid) -> tuple[int, int]:
    width = next((width for under, width in _TOKYO_WIDTHS if base < under * 10), 100_000) * 10
    return max(base - width, grid.tick(1)), base + width


def _summer(day: date) -> bool:
    """US daylight saving time: from the second Sunday of March to the first of November. By rule, so that a simulator
    runs where there is no time zone data."""
    begins, ends = date(day.year, 3, 8), date(day.year, 11, 1)
    begins += timedelta(days=(6 - begins.weekday()) % 7)
    ends += timedelta(days=(6 - ends.weekday()) % 7)
    return begins <= day < ends


_MORE: Final[dict[CountryCode, tuple[str, str, int, str, str]]] = {
    "US": ("미국달러", "1392.70", 1, "0.25", "0"),
    "HK": ("홍콩달러", "178.95", 2, "0.3", "0.1"),
    "JP": ("일본엔화", "9.2140", 2, "0.23", "0"),
    "CN": ("중국위안화", "195.32", 1, "0.3", "0.05"),
    "VN": ("베트남동", "0.0530", 2, "0.4", "0.1"),
}
"""Name of the currency, won, days to settlement, commission, tax."""


def _country(row: facts.CountryRow) -> Country:
    code = cast("CountryCode", row[0])
    currency, won, settles, fee, tax = _MORE[code]
    return Country(
        code, row[2], row[1], row[3], currency, Decimal(won), row[5], row[6], settles, Decimal(fee), Decimal(tax)
    )


COUNTRIES: Final[dict[CountryCode, Country]] = {each.code: each for each in map(_country, facts.COUNTRIES)}

_CENT = _steps(*(("" if under == "0" else under, tick) for under, tick in facts.COUNTRIES[0][9]))
_HONG_KONG = _steps(
    ("0.25", "0.001"), ("0.5", "0.005"), ("20", "0.01"), ("50", "0.02"), ("100", "0.05"), ("200", "0.1"),
    ("500", "0.2"), ("1000", "0.5"), ("2000", "1"), ("5000", "2"), ("", "5"),
)  # fmt: skip
_TOKYO = _steps(
    ("1000", "0.1"), ("3000", "0.5"), ("10000", "1"), ("30000", "5"), ("100000", "10"), ("300000", "50"), ("", "100")
)
_FEN = _steps(("", "0.01"))
_HO_CHI_MINH = _steps(("10000", "10"), ("50000", "50"), ("", "100"))
_HANOI = _steps(("", "100"))

_OWN: Final[dict[str, tuple[str, str, Steps, Limits]]] = {
    "NASD": ("나스닥", "01", _CENT, _free),
    "NYSE": ("뉴욕거래소", "02", _CENT, _free),
    "AMEX": ("아멕스", "05", _CENT, _free),
    "SEHK": ("홍콩거래소", "01", _HONG_KONG, _free),
    "TKSE": ("도쿄거래소", "01", _TOKYO, _tokyo),
    "SHAA": ("상해A", "03", _FEN, _per_cent(10)),
    "SZAA": ("심천A", "04", _FEN, _per_cent(10)),
    "HASE": ("하노이거래소", "01", _HANOI, _per_cent(10)),
    "VNSE": ("호치민거래소", "02", _HO_CHI_MINH, _per_cent(7)),
}
"""What the facts do not say: TR_MKET_NAME, TR_MKET_CD, ticks, limits."""


def _place(row: facts.MarketRow) -> Place:
    name, market, steps, limits = _OWN[row[5]]
    country = COUNTRIES[cast("CountryCode", row[2])]
    return Place(cast("OverseasVenue", row[5]), row[3], row[4], name, country, market, row[6], row[7][0], steps, limits)


PLACES: Final[tuple[Place, ...]] = tuple(map(_place, facts.MARKETS))
BY_CODE: Final[dict[str, Place]] = {place.code: place for place in PLACES}
BY_EXCD: Final[dict[str, Place]] = {place.excd: place for place in PLACES} | {
    place.daytime: place for place in PLACES if place.daytime
}
"""By EXCD, that of daytime quotations included."""
