"""Bonds of the general bond market: codes, coupons, maturities, ticks, limits, yields (장내채권)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from .events import Venue
from .grid import Grid
from .instruments import Listed, Security

__all__ = ["UNIT", "Bond", "BondKind", "BondList", "Interest", "default_bonds"]

UNIT: Final = 10
"""Prices are whole tenths of a won for 10,000 won of face value; quantities are thousands of won of face value."""
_FACE: Final = 10_000 * UNIT
_LOT: Final = 10
_REACH: Final = 30
"""Per cent of the base price that an order may be too dear or too cheap (일반채권시장 호가 입력제한)."""
_TICKS: Final = ((2, 1), (10, 5))
"""Below so many years to maturity -> tenths of a won (호가가격단위); ten of them from there on."""

BondKind = Literal["government", "municipal", "corporate"]
"""국고채, 지방채, 회사채."""
Interest = Literal["02", "03"]
"""복리채, 이표채 (bond_int_dfrm_mthd_cd)."""


class _BondGrid(Grid):
    """One tick for all prices."""

    __slots__ = ()

    def __init__(self, tick: int) -> None:
        super().__init__("stock", ((0, tick),))

    def limits(self, base: int) -> tuple[int, int]:
        """The cheapest that anyone may sell at, and the dearest that anyone may buy at; there are no other limits."""
        return self.up(-(-base * (100 - _REACH) // 100)), self.down(base * (100 + _REACH) // 100)


@dataclass(slots=True)
class Bond(Security):
    """One bond; `symbol` is its standard code (표준코드), `shares` what is listed of it, in thousands of won."""

    english: str = ""
    what: BondKind = "government"
    coupon: Decimal = Decimal(0)
    """Per cent a year (표면이율)."""
    interest: Interest = "03"
    issued: date = date.min
    matures: date = date.max
    issuer: str = ""
    grade: str = ""
    """Of all four agencies (신용등급); blank where none is given."""
    tick: int = 1
    """호가가격단위, in tenths of a won; that of the simulator's first day."""

    @property
    def liveliness(self) -> float:
        """Bonds hardly move."""
        return 0.08

    @property
    def crowd_lot(self) -> int:
        """매매수량단위."""
        return _LOT

    @property
    def venues(self) -> tuple[Venue, ...]:
        """KRX."""
        return ("KRX",)

    def grid(self) -> Grid:
        """Its ticks and how far an order may reach."""
        return _BondGrid(self.tick)

    @staticmethod
    def price_text(units: int) -> str:
        """As KIS prints a price: won with two decimals."""
        return f"{Decimal(units) / UNIT:.2f}"

    def yield_text(self, units: int, day: date) -> str:
        """The yield to maturity at a price, per cent with three decimals; 0.000 without a price.

        SYNTHETIC: where interest is paid by the rule of thumb, interest and the way to par over the mean of price and
        par; as if none had accrued.
        """
        if not units:
            return "0.000"
        years = max((self.matures - day).days, 1) / 365
        if self.interest == "02":
            due = _FACE * (1 + float(self.coupon) / 100) ** ((self.matures - self.issued).days / 365)
            return f"{((due / units) ** (1 / years) - 1) * 100:.3f}"
        gain = float(self.coupon) * _FACE / 100 + (_FACE - units) / years
        return f"{gain * 200 / (_FACE + units):.3f}"


class BondList(Listed[Bond]):
    """What can be traded."""


def default_bonds(day: date) -> BondList:
    """A handful of each kind, among them the codes of KIS' samples; ticks as of that day.

    SYNTHETIC: prices, coupons and dates. No interest is paid, and nothing happens at maturity.
    """
    listed: list[Bond] = []
    for code, name, english, what, price, amount, coupon, interest, issued, matures, issuer, grade in _LISTED:
        issued_on, matures_on = date.fromisoformat(issued), date.fromisoformat(matures)
        years = (matures_on - day).days / 365
        listed.append(
            Bond(
                symbol=code,
                name=name,
                base_price=int(Decimal(price) * UNIT),
                shares=amount * 100_000,
                english=english,
                what=what,
                coupon=Decimal(coupon),
                interest=interest,
                issued=issued_on,
                matures=matures_on,
                issuer=issuer,
                grade=grade,
                tick=next((tick for below, tick in _TICKS if years < below), 10),
            )
        )
    return BondList(listed)


_LISTED: Final[tuple[tuple[str, str, str, BondKind, str, int, str, Interest, str, str, str, str], ...]] = (
    # code, name, English name, kind, previous close in won, hundreds of millions of won listed, coupon, interest,
    # issued, matures, issuer, grade
    ("KR103502GA34", "국고02625-5003(20-2)", "KTB02625-5003(20-2)", "government", "9862", 180_000, "2.625", "03",
     "2020-03-10", "2050-03-10", "대한민국정부", ""),
    ("KR103501GF67", "국고02625-2806(25-4)", "KTB02625-2806(25-4)", "government", "10031.5", 90_000, "2.625", "03",
     "2025-06-10", "2028-06-10", "대한민국정부", ""),
    ("KR2033022D33", "충북지역개발23-03", "CHUNGBUK DEVELOPMENT 23-03", "municipal", "10868.3", 173, "2.500", "02",
     "2023-03-31", "2028-03-31", "충청북도", ""),
    ("KR2088012F15", "경남지역개발25-01", "GYEONGNAM DEVELOPMENT 25-01", "municipal", "10264.5", 420, "2.500", "02",
     "2025-01-31", "2030-01-31", "경상남도", ""),
    ("KR6095572D81", "AJ네트웍스63-2", "AJ NETWORKS 63-2", "corporate", "10052", 300, "5.900", "03",
     "2023-08-01", "2027-08-01", "에이제이네트웍스", "BBB+"),
    ("KR6095572DA9", "에이제이네트웍스74-2", "AJ NETWORKS 74-2", "corporate", "10008", 250, "5.400", "03",
     "2025-06-10", "2027-01-30", "에이제이네트웍스", "BBB+"),
    ("KR6003492F64", "대한항공110-3", "KOREAN AIR 110-3", "corporate", "10118.5", 1_500, "4.200", "03",
     "2025-06-20", "2030-06-20", "대한항공", "A"),
    ("KR6449111CB8", "2022기보제일차유1-1(사)", "2022 KIBO 1ST SEC1-1(S)", "corporate", "10180", 778, "5.931", "03",
     "2022-11-16", "2027-11-16", "2022기보제일차유동화전문", "AAA"),
)  # fmt: skip
