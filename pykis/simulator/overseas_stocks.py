"""What is listed abroad: symbols with their names, lots and base prices (해외종목)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from .events import Venue
from .grid import Grid
from .instruments import Listed, Security
from .overseas_places import BY_EXCD, Place

__all__ = ["OverseasGrid", "OverseasStock", "OverseasStocks", "default_overseas_stocks", "overseas_key"]


def overseas_key(excd: str, code: str) -> str:
    """What a symbol is found by: ``NAS:AAPL``; of a daytime EXCD the same as of the exchange's own."""
    place = BY_EXCD.get(excd)
    return f"{place.excd if place is not None else excd}:{code}"


class OverseasGrid(Grid):
    """The prices of one exchange, in its smallest decimals."""

    __slots__ = ("_place",)

    def __init__(self, place: Place) -> None:
        unit = place.country.unit
        super().__init__("stock", [(int((under or 0) * unit), int(tick * unit)) for under, tick in place.steps])
        self._place = place

    def limits(self, base: int) -> tuple[int, int]:
        """The day's limits; of an exchange without any, such as no price can reach."""
        return self._place.limits(base, self)


@dataclass(slots=True)
class OverseasStock(Security):
    """One symbol listed abroad; `symbol` is its key (``NAS:AAPL``). Prices are in `Place.country.unit`."""

    code: str = ""
    """As KIS writes it: AAPL, 00700, 7203."""
    english: str = ""
    excd: str = "NAS"
    lot: int = 1
    """Shares that an order to buy must be a multiple of (매매단위)."""
    sector: str = ""

    @property
    def place(self) -> Place:
        """Its exchange."""
        return BY_EXCD[self.excd]

    @property
    def venues(self) -> tuple[Venue, ...]:
        """Its exchange, and in the US the daytime venue."""
        return (self.place.code, "DAY") if self.place.daytime else (self.place.code,)

    def grid(self) -> Grid:
        """The ticks and limits of its exchange."""
        return OverseasGrid(self.place)

    def price_text(self, units: int | float) -> str:
        """A price as KIS prints it, with the exchange's decimals."""
        return f"{Decimal(round(units)).scaleb(-self.place.country.decimals):f}"


class OverseasStocks(Listed[OverseasStock]):
    """What is listed abroad."""

    def __init__(self, stocks: Iterable[OverseasStock] | None = None) -> None:
        """Takes `default_overseas_stocks` if none are given."""
        super().__init__(default_overseas_stocks() if stocks is None else stocks)


def default_overseas_stocks() -> tuple[OverseasStock, ...]:
    """Some well-known symbols of each exchange with plausible base prices."""
    return tuple(_stock(*row) for row in _LISTED)


def _stock(
    excd: str, code: str, name: str, english: str, price: str, shares: int, lot: int, kind: str
) -> OverseasStock:
    unit = BY_EXCD[excd].country.unit
    return OverseasStock(
        symbol=overseas_key(excd, code),
        name=name,
        kind="etf" if kind == "E" else "stock",
        base_price=int(Decimal(price) * unit),
        shares=shares * 1000,
        code=code,
        english=english,
        excd=excd,
        lot=lot,
        sector=kind if kind != "E" else "",
    )


_LISTED: Final = (
    # EXCD, symbol, Korean name, English name, previous close, thousands of shares, lot, E for ETF or the sector
    ("NAS", "AAPL", "애플", "APPLE INC", "271.49", 14_840_390, 1, "전자장비"),
    ("NAS", "MSFT", "마이크로소프트", "MICROSOFT CORP", "472.12", 7_432_540, 1, "소프트웨어"),
    ("NAS", "NVDA", "엔비디아", "NVIDIA CORP", "178.88", 24_300_000, 1, "반도체"),
    ("NAS", "TSLA", "테슬라", "TESLA INC", "391.09", 3_325_820, 1, "자동차"),
    ("NAS", "AMZN", "아마존닷컴", "AMAZON.COM INC", "220.69", 10_690_000, 1, "유통"),
    ("NAS", "GOOGL", "알파벳 A", "ALPHABET INC CL A", "299.66", 5_810_000, 1, "인터넷"),
    ("NAS", "META", "메타 플랫폼스", "META PLATFORMS INC", "594.25", 2_180_000, 1, "인터넷"),
    ("NAS", "QQQ", "인베스코 QQQ", "INVESCO QQQ TRUST", "590.07", 640_000, 1, "E"),
    ("NAS", "TSLL", "디렉시온 테슬라 2배", "DIREXION DAILY TSLA BULL 2X SHARES", "17.66", 360_000, 1, "E"),
    ("NAS", "SNDL", "SNDL", "SNDL INC", "1.67", 257_000, 1, "제약"),
    ("NYS", "KO", "코카콜라", "COCA-COLA CO", "71.29", 4_300_000, 1, "음식료"),
    ("NYS", "IBM", "IBM", "INTL BUSINESS MACHINES", "297.44", 934_000, 1, "소프트웨어"),
    ("NYS", "BA", "보잉", "BOEING CO", "179.12", 760_000, 1, "항공우주"),
    ("NYS", "BRK/B", "버크셔 해서웨이 B", "BERKSHIRE HATHAWAY INC CL B", "504.04", 1_380_000, 1, "금융"),
    ("NYS", "JPM", "JP모간체이스", "JPMORGAN CHASE & CO", "298.02", 2_720_000, 1, "은행"),
    ("NYS", "F", "포드자동차", "FORD MOTOR CO", "12.85", 3_980_000, 1, "자동차"),
    ("AMS", "SPY", "SPDR S&P 500", "SPDR S&P 500 ETF TRUST", "659.03", 1_030_000, 1, "E"),
    ("AMS", "GLD", "SPDR 골드", "SPDR GOLD SHARES", "374.27", 380_000, 1, "E"),
    ("AMS", "SOXL", "디렉시온 반도체 3배", "DIREXION DAILY SEMICONDUCTOR BULL 3X", "34.63", 290_000, 1, "E"),
    ("HKS", "00700", "텐센트 홀딩스", "TENCENT HOLDINGS LTD", "609.500", 9_150_000, 100, "인터넷"),
    ("HKS", "09988", "알리바바 그룹", "ALIBABA GROUP HOLDING LTD", "152.800", 19_080_000, 100, "유통"),
    ("HKS", "00005", "HSBC 홀딩스", "HSBC HOLDINGS PLC", "108.300", 17_180_000, 400, "은행"),
    ("HKS", "00003", "홍콩중화가스", "HK & CHINA GAS CO LTD", "7.280", 18_660_000, 1000, "가스"),
    ("HKS", "01810", "샤오미", "XIAOMI CORP", "38.120", 26_060_000, 200, "전자장비"),
    ("HKS", "02800", "트래커 펀드", "TRACKER FUND OF HONG KONG", "25.880", 5_500_000, 500, "E"),
    ("TSE", "7203", "도요타자동차", "TOYOTA MOTOR CORP", "3061.0", 15_794_987, 100, "자동차"),
    ("TSE", "6758", "소니그룹", "SONY GROUP CORP", "4435.0", 6_149_000, 100, "전자장비"),
    ("TSE", "9984", "소프트뱅크그룹", "SOFTBANK GROUP CORP", "17130.0", 1_430_000, 100, "통신"),
    ("TSE", "8306", "미쓰비시UFJ", "MITSUBISHI UFJ FINANCIAL GROUP", "2377.5", 12_067_000, 100, "은행"),
    ("TSE", "7974", "닌텐도", "NINTENDO CO LTD", "13020.0", 1_298_690, 100, "오락"),
    ("SHS", "600519", "귀주모태주", "KWEICHOW MOUTAI CO LTD", "1466.600", 1_252_270, 100, "음식료"),
    ("SHS", "601318", "중국평안보험", "PING AN INSURANCE", "58.370", 10_660_000, 100, "보험"),
    ("SHS", "600036", "초상은행", "CHINA MERCHANTS BANK", "42.960", 20_630_000, 100, "은행"),
    ("SZS", "000858", "오량액", "WULIANGYE YIBIN CO LTD", "117.200", 3_881_610, 100, "음식료"),
    ("SZS", "000333", "메이디그룹", "MIDEA GROUP CO LTD", "78.550", 6_900_000, 100, "가전"),
    ("SZS", "002594", "BYD", "BYD CO LTD", "95.300", 3_480_000, 100, "자동차"),
    ("HNX", "SHS", "사이공하노이증권", "SAIGON HANOI SECURITIES JSC", "21500", 894_000, 100, "증권"),
    ("HNX", "PVS", "베트남석유기술", "PETROVIETNAM TECHNICAL SERVICES", "32400", 478_000, 100, "에너지"),
    ("HNX", "CEO", "CEO그룹", "C.E.O GROUP JSC", "24800", 540_000, 100, "부동산"),
    ("HSX", "HPG", "호아팟그룹", "HOA PHAT GROUP JSC", "27250", 7_675_000, 100, "철강"),
    ("HSX", "VNM", "비나밀크", "VIET NAM DAIRY PRODUCTS JSC", "60700", 2_090_000, 100, "음식료"),
    ("HSX", "FPT", "FPT", "FPT CORP", "99400", 1_703_000, 100, "소프트웨어"),
)
