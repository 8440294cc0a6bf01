"""Facts of the overseas stock markets. Generated from catalog/overseas.toml; do not edit."""

from __future__ import annotations

from typing import Final, TypeAlias

MarketRow: TypeAlias = tuple[str, str, str, str, str, str, str, tuple[str, ...]]
"""Name, title, country, EXCD, EXCD of the daytime session, OVRS_EXCG_CD, PRDT_TYPE_CD, ODER_COND of notices."""
CountryRow: TypeAlias = tuple[str, str, str, str, str, int, bool, int, int, tuple[tuple[str, str], ...]]
"""Country, title, NATN_CD, currency, zone, decimals of notices, takes modifications, buy lot, sell lot, ticks."""
HoursRow: TypeAlias = tuple[str, str, tuple[int, int], tuple[int, int]]
"""Country, session, normal hours, hours while New York has summer time: minutes of the day (Asia/Seoul); an end before
its beginning is on the next day."""
ReservedRow: TypeAlias = tuple[str, tuple[int, int, int], tuple[int, int, int]]
"""Country, normally and while New York has summer time: from when until when reserved orders are taken, and when they
are sent; minutes of the day (Asia/Seoul)."""
DivisionRow: TypeAlias = tuple[str, str, str, bool, dict[str, tuple[str, ...]]]
"""ORD_DVSN, type, title, priced, countries by ``buy``, ``sell``, ``reserve_buy``, ``reserve_sell``."""

MARKETS: Final[tuple[MarketRow, ...]] = (
    ("NASDAQ", "나스닥", "US", "NAS", "BAQ", "NASD", "512", ("6",)),
    ("NYSE", "뉴욕", "US", "NYS", "BAY", "NYSE", "513", ("7",)),
    ("AMEX", "아멕스", "US", "AMS", "BAA", "AMEX", "529", ("8",)),
    ("HONGKONG", "홍콩", "HK", "HKS", "", "SEHK", "501", ("4", "C")),
    ("TOKYO", "도쿄", "JP", "TSE", "", "TKSE", "515", ("D",)),
    ("SHANGHAI", "상해", "CN", "SHS", "", "SHAA", "551", ("A", "5")),
    ("SHENZHEN", "심천", "CN", "SZS", "", "SZAA", "552", ("B",)),
    ("HANOI", "하노이", "VN", "HNX", "", "HASE", "507", ("E",)),
    ("HOCHIMINH", "호치민", "VN", "HSX", "", "VNSE", "508", ("F",)),
)
"""Every market."""

COUNTRIES: Final[tuple[CountryRow, ...]] = (
    ("US", "미국", "840", "USD", "America/New_York", 4, True, 1, 1, (("1", "0.0001"), ("0", "0.01"))),
    ("HK", "홍콩", "344", "HKD", "Asia/Hong_Kong", 3, True, 0, 0, ()),
    ("JP", "일본", "392", "JPY", "Asia/Tokyo", 1, True, 0, 0, ()),
    ("CN", "중국", "156", "CNY", "Asia/Shanghai", 3, False, 0, 0, ()),
    ("VN", "베트남", "704", "VND", "Asia/Ho_Chi_Minh", 0, False, 0, 0, ()),
)
"""Every country."""

HOURS: Final[tuple[HoursRow, ...]] = (
    ("US", "day", (600, 1080), (600, 1020)),
    ("US", "pre", (1080, 1410), (1020, 1350)),
    ("US", "regular", (1410, 360), (1350, 300)),
    ("US", "after", (360, 420), (300, 420)),
    ("HK", "regular", (630, 780), (630, 780)),
    ("HK", "regular", (840, 1020), (840, 1020)),
    ("JP", "regular", (540, 690), (540, 690)),
    ("JP", "regular", (750, 900), (750, 900)),
    ("CN", "regular", (630, 960), (630, 960)),
    ("VN", "regular", (675, 810), (675, 810)),
    ("VN", "regular", (900, 990), (900, 990)),
)
"""When orders are taken."""

RESERVED: Final[tuple[ReservedRow, ...]] = (
    ("US", (600, 990, 1410), (600, 990, 1350)),
    ("US", (1005, 1400, 1410), (1005, 1340, 1350)),
    ("HK", (540, 620, 630), (540, 620, 630)),
    ("HK", (640, 830, 840), (640, 830, 840)),
    ("JP", (550, 740, 750), (550, 740, 750)),
    ("CN", (540, 620, 630), (540, 620, 630)),
    ("CN", (640, 830, 840), (640, 830, 840)),
    ("VN", (540, 660, 675), (540, 660, 675)),
    ("VN", (680, 890, 900), (680, 890, 900)),
)
"""When reserved orders are taken and sent."""

DIVISIONS: Final[tuple[DivisionRow, ...]] = (
    (
        "00",
        "limit",
        "지정가",
        True,
        {
            "buy": ("US", "HK", "JP", "CN", "VN"),
            "sell": ("US", "HK", "JP", "CN", "VN"),
            "reserve_buy": ("US", "HK", "JP", "CN", "VN"),
            "reserve_sell": ("US", "HK", "JP", "CN", "VN"),
        },
    ),
    ("31", "moo", "장개시시장가", False, {"buy": (), "sell": ("US",), "reserve_buy": (), "reserve_sell": ("US",)}),
    ("32", "loo", "장개시지정가", True, {"buy": ("US",), "sell": ("US",), "reserve_buy": (), "reserve_sell": ()}),
    ("33", "moc", "장마감시장가", False, {"buy": (), "sell": ("US",), "reserve_buy": (), "reserve_sell": ()}),
    ("34", "loc", "장마감지정가", True, {"buy": ("US",), "sell": ("US",), "reserve_buy": (), "reserve_sell": ()}),
    ("35", "twap", "TWAP", True, {"buy": ("US",), "sell": ("US",), "reserve_buy": ("US",), "reserve_sell": ("US",)}),
    ("36", "vwap", "VWAP", True, {"buy": ("US",), "sell": ("US",), "reserve_buy": ("US",), "reserve_sell": ("US",)}),
    ("50", "odd_lot", "단주지정가", True, {"buy": (), "sell": ("HK",), "reserve_buy": (), "reserve_sell": ()}),
)
"""Every order division."""
