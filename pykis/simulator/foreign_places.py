"""The exchanges abroad that KIS reaches: codes, currency, decimals, lots, hours, ticks, costs (해외거래소)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, Literal, NamedTuple, TypeAlias

from .events import ForeignVenue
from .grid import Grid

__all__ = ["BY_CODE", "BY_EXCD", "COUNTRIES", "PLACES", "Country", "CountryCode", "Place", "Steps", "place_of"]

CountryCode = Literal["US", "HK", "JP", "CN", "VN"]
Limits: TypeAlias = Callable[[int, Grid], tuple[int, int]]
"""From a base price, lower and upper limit of a day."""

_NO_LIMIT = 10**12


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
    settles: int
    """Trading days from trade to settlement."""
    fee: Decimal
    """Commission, per cent a side. SYNTHETIC: contracts differ, the facts name none."""
    sales_tax: Decimal
    """Per cent of what is sold. SYNTHETIC as well."""

    @property
    def unit(self) -> int:
        """Prices are whole numbers of the currency's unit divided by this."""
        return int(10**self.decimals)

    def offset(self, day: date) -> int:
        """Hours that local time is ahead of UTC on a local date."""
        if self.code == "US":
            return -4 if _summer(day) else -5
        return {"HK": 8, "CN": 8, "JP": 9, "VN": 7}[self.code]


class Place(NamedTuple):
    """One exchange."""

    code: ForeignVenue
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
    hours: tuple[tuple[int, int], ...]
    """Regular trading in minutes of KST; in US winter time."""

    @property
    def currency(self) -> str:
        return self.country.currency


class Steps(NamedTuple):
    """A tick table: below so many units of the currency, this tick; the last has no bound."""

    rows: tuple[tuple[Decimal | None, Decimal], ...]


def _steps(*rows: tuple[str, str]) -> Steps:
    return Steps(tuple((Decimal(under) if under else None, Decimal(tick)) for under, tick in rows))


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
    """US daylight saving time: from the second Sunday of March to the first of November."""
    begins, ends = date(day.year, 3, 8), date(day.year, 11, 1)
    begins += timedelta(days=(6 - begins.weekday()) % 7)
    ends += timedelta(days=(6 - ends.weekday()) % 7)
    return begins <= day < ends


_US = Country("US", "840", "미국", "USD", "미국달러", Decimal("1392.70"), 4, 1, Decimal("0.25"), Decimal("0"))
_HK = Country("HK", "344", "홍콩", "HKD", "홍콩달러", Decimal("178.95"), 3, 2, Decimal("0.3"), Decimal("0.1"))
_JP = Country("JP", "392", "일본", "JPY", "일본엔화", Decimal("9.2140"), 1, 2, Decimal("0.23"), Decimal("0"))
_CN = Country("CN", "156", "중국", "CNY", "중국위안화", Decimal("195.32"), 3, 1, Decimal("0.3"), Decimal("0.05"))
_VN = Country("VN", "704", "베트남", "VND", "베트남동", Decimal("0.0530"), 0, 2, Decimal("0.4"), Decimal("0.1"))

_CENT = _steps(("1", "0.0001"), ("", "0.01"))
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

_NIGHT = ((23 * 60 + 30, 30 * 60),)
_TOKYO_HOURS = ((540, 690), (750, 900))
_HONG_KONG_HOURS = ((630, 780), (840, 1020))
_CHINA_HOURS = ((630, 960),)
_VIETNAM_HOURS = ((675, 810), (900, 1005))
"""Not in the facts: 09:15-11:30 and 13:00-14:45 of Hanoi."""

PLACES: Final[tuple[Place, ...]] = (
    Place("NASD", "NAS", "BAQ", "나스닥", _US, "01", "512", "6", _CENT, _free, _NIGHT),
    Place("NYSE", "NYS", "BAY", "뉴욕거래소", _US, "02", "513", "7", _CENT, _free, _NIGHT),
    Place("AMEX", "AMS", "BAA", "아멕스", _US, "05", "529", "8", _CENT, _free, _NIGHT),
    Place("SEHK", "HKS", "", "홍콩거래소", _HK, "01", "501", "4", _HONG_KONG, _free, _HONG_KONG_HOURS),
    Place("TKSE", "TSE", "", "도쿄거래소", _JP, "01", "515", "D", _TOKYO, _tokyo, _TOKYO_HOURS),
    Place("SHAA", "SHS", "", "상해A", _CN, "03", "551", "A", _FEN, _per_cent(10), _CHINA_HOURS),
    Place("SZAA", "SZS", "", "심천A", _CN, "04", "552", "B", _FEN, _per_cent(10), _CHINA_HOURS),
    Place("HASE", "HNX", "", "하노이거래소", _VN, "01", "507", "E", _HANOI, _per_cent(10), _VIETNAM_HOURS),
    Place("VNSE", "HSX", "", "호치민거래소", _VN, "02", "508", "F", _HO_CHI_MINH, _per_cent(7), _VIETNAM_HOURS),
)
BY_CODE: Final[dict[str, Place]] = {place.code: place for place in PLACES}
BY_EXCD: Final[dict[str, Place]] = {place.excd: place for place in PLACES} | {
    place.daytime: place for place in PLACES if place.daytime
}
"""By EXCD, that of daytime quotations included."""
COUNTRIES: Final[dict[CountryCode, Country]] = {place.country.code: place.country for place in PLACES}


def place_of(code: str) -> Place | None:
    """By OVRS_EXCG_CD or EXCD; None for an unknown one."""
    return BY_CODE.get(code) or BY_EXCD.get(code)
