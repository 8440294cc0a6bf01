"""What is listed: symbols with their names, boards and base prices (종목)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Generic, Literal, TypeVar

from pykis.kinds import ProductKind

from .events import Venue
from .grid import Grid

__all__ = ["Board", "Instrument", "Instruments", "Listed", "Security", "default_instruments"]

Board = Literal["KOSPI", "KOSDAQ", "KONEX"]
"""유가증권시장, 코스닥, 코넥스."""


@dataclass(slots=True)
class Security(ABC):
    """What the machinery of a trading floor needs to know of one listed symbol (종목).

    Prices are whole units of the smallest step that the market prints: won, or so many decimals of a foreign currency.
    What changes from day to day (`base_price`) is the state at the simulator's start; the floor keeps the running base
    itself.
    """

    symbol: str
    """What it is found by on its floor."""
    name: str
    """Korean name (한글 종목명)."""
    kind: ProductKind = "stock"
    base_price: int = 10_000
    """Previous close (전일종가, 기준가)."""
    shares: int = 10_000_000
    """Listed shares (상장주수)."""
    status: str = "55"
    """iscd_stat_cls_code (종목상태): 00 other, 51 managed, 52-54 risk, warning, caution, 55 credit, 57 margin 100 %,
    58 halted, 59 short overheated."""
    paper: bool = True
    """Tradable on paper (모의투자 가능 종목)."""

    @property
    def market_cap(self) -> int:
        """Base price x shares (시가총액)."""
        return self.base_price * self.shares

    @property
    def liveliness(self) -> float:
        """How far its made-up prices swing; a share's is 1."""
        return 0.6 if self.kind == "etf" else 1.0

    @property
    def leader(self) -> str:
        """The symbol that its prices follow; blank where they go their own way."""
        return ""

    def worth(self, lead: float, day: date) -> float:
        """What it is worth on a day while its leader is at a price: as much, unless it says otherwise."""
        return lead

    @property
    def crowd_lot(self) -> int:
        """What the quantities of everybody else's orders are multiples of."""
        return 1

    @property
    @abstractmethod
    def venues(self) -> tuple[Venue, ...]:
        """Where it trades; the first is its main one, whose last trade is the day's close."""

    @abstractmethod
    def grid(self) -> Grid:
        """The prices that it may have."""


@dataclass(slots=True)
class Instrument(Security):
    """One symbol listed in Korea: six characters, letters possible (00680K); ETN seven with Q (단축코드). Prices are
    won."""

    board: Board = "KOSPI"
    nxt: bool = False
    """Traded on NXT too (넥스트레이드)."""
    sector: str = ""
    """Korean sector name (업종)."""
    margin_rate: int = 20
    """Per cent of cash that an order on margin needs (증거금률)."""
    face_value: int = 100
    """Won (액면가)."""

    @property
    def preferred(self) -> bool:
        """Whether it is a preferred share (우선주), which its code tells."""
        return self.kind == "stock" and not self.symbol.endswith("0")

    @property
    def venues(self) -> tuple[Venue, ...]:
        """KRX, and NXT for what is traded there too."""
        return ("KRX", "NXT") if self.nxt else ("KRX",)

    def grid(self) -> Grid:
        """KRX' ticks and limits for its kind."""
        return Grid(self.kind)


S = TypeVar("S", bound=Security)


class Listed(Generic[S]):
    """The list of symbols; iterates in the order in which they were added."""

    def __init__(self, instruments: Iterable[S]) -> None:
        self._by_symbol: dict[str, S] = {}
        for each in instruments:
            self.add(each)

    def add(self, instrument: S) -> None:
        """List it, in place of what had the symbol before."""
        self._by_symbol[instrument.symbol] = instrument

    def get(self, symbol: str) -> S | None:
        """The instrument, None for an unknown symbol."""
        return self._by_symbol.get(symbol)

    def __getitem__(self, symbol: str) -> S:
        return self._by_symbol[symbol]

    def __contains__(self, symbol: object) -> bool:
        return symbol in self._by_symbol

    def __iter__(self) -> Iterator[S]:
        return iter(self._by_symbol.values())

    def __len__(self) -> int:
        return len(self._by_symbol)

    def close(self, symbol: str, price: int) -> None:
        """It closed at that price yesterday; what is not listed becomes listed where a code is enough for that."""
        known = self._by_symbol.get(symbol)
        if known is not None:
            known.base_price = price


class Instruments(Listed[Instrument]):
    """What is listed in Korea."""

    def __init__(self, instruments: Iterable[Instrument] | None = None) -> None:
        """Takes `default_instruments` if none are given."""
        super().__init__(default_instruments() if instruments is None else instruments)

    def close(self, symbol: str, price: int) -> None:
        """It closed at that price (won) yesterday; an unknown symbol is listed by its code."""
        if symbol not in self:
            self.add(Instrument(symbol, symbol))
        super().close(symbol, price)


def default_instruments() -> tuple[Instrument, ...]:
    """Some fifty well-known Korean stocks, ETFs and ETNs with plausible base prices."""
    return tuple(
        Instrument(
            symbol=symbol,
            name=name,
            board=_BOARDS[board],
            kind=_KINDS.get(board, "stock"),
            base_price=price,
            shares=shares,
            nxt=board not in _KINDS and symbol not in _KRX_ONLY,
            sector=sector,
            face_value=face_value,
        )
        for symbol, name, board, price, shares, sector, face_value in _LISTED
    )


_KRX_ONLY: Final = frozenset({"00680K", "024060", "183410"})
_BOARDS: Final[dict[str, Board]] = {"P": "KOSPI", "Q": "KOSDAQ", "E": "KOSPI", "N": "KOSPI", "X": "KONEX"}
_KINDS: Final[dict[str, ProductKind]] = {"E": "etf", "N": "etn"}

_LISTED: Final = (
    # symbol, name, board (P KOSPI, Q KOSDAQ, X KONEX, E ETF, N ETN), previous close, shares, sector, face value (won)
    ("005930", "삼성전자", "P", 71_000, 5_919_637_922, "전기·전자", 100),
    ("000660", "SK하이닉스", "P", 268_000, 728_002_365, "전기·전자", 5_000),
    ("373220", "LG에너지솔루션", "P", 384_500, 234_000_000, "전기·전자", 500),
    ("207940", "삼성바이오로직스", "P", 1_021_000, 71_174_000, "제약", 2_500),
    ("005380", "현대차", "P", 215_500, 204_757_766, "운송장비·부품", 5_000),
    ("000270", "기아", "P", 103_600, 393_434_785, "운송장비·부품", 5_000),
    ("068270", "셀트리온", "P", 176_500, 230_963_000, "제약", 1_000),
    ("105560", "KB금융", "P", 118_300, 381_462_000, "금융", 5_000),
    ("035420", "NAVER", "P", 234_500, 158_437_000, "IT 서비스", 100),
    ("055550", "신한지주", "P", 68_900, 485_494_000, "금융", 5_000),
    ("012330", "현대모비스", "P", 308_000, 91_795_000, "운송장비·부품", 5_000),
    ("005490", "POSCO홀딩스", "P", 303_500, 80_932_952, "금속", 5_000),
    ("028260", "삼성물산", "P", 171_200, 169_976_000, "유통", 100),
    ("032830", "삼성생명", "P", 129_800, 200_000_000, "보험", 500),
    ("015760", "한국전력", "P", 38_450, 641_964_077, "전기·가스", 5_000),
    ("035720", "카카오", "P", 59_700, 442_000_000, "IT 서비스", 100),
    ("051910", "LG화학", "P", 285_500, 70_592_343, "화학", 5_000),
    ("006400", "삼성SDI", "P", 203_500, 80_585_530, "전기·전자", 5_000),
    ("009150", "삼성전기", "P", 158_900, 74_693_696, "전기·전자", 5_000),
    ("066570", "LG전자", "P", 76_900, 163_647_814, "전기·전자", 5_000),
    ("086790", "하나금융지주", "P", 87_300, 282_000_000, "금융", 5_000),
    ("017670", "SK텔레콤", "P", 55_200, 214_790_053, "통신", 100),
    ("033780", "KT&G", "P", 133_900, 115_000_000, "음식료·담배", 5_000),
    ("034020", "두산에너빌리티", "P", 64_300, 640_561_146, "기계·장비", 5_000),
    ("012450", "한화에어로스페이스", "P", 923_000, 51_563_000, "운송장비·부품", 5_000),
    ("003550", "LG", "P", 76_500, 154_400_000, "금융", 5_000),
    ("096770", "SK이노베이션", "P", 108_700, 169_000_000, "화학", 5_000),
    ("010130", "고려아연", "P", 812_000, 19_400_000, "금속", 5_000),
    ("011200", "HMM", "P", 22_950, 1_025_000_000, "운송·창고", 5_000),
    ("003490", "대한항공", "P", 23_750, 368_220_661, "운송·창고", 5_000),
    ("323410", "카카오뱅크", "P", 26_300, 477_000_000, "금융", 5_000),
    ("042700", "한미반도체", "P", 88_600, 95_312_000, "기계·장비", 100),
    ("024060", "흥구석유", "Q", 18_150, 15_000_000, "유통", 100),
    ("247540", "에코프로비엠", "Q", 107_600, 97_801_344, "전기·전자", 500),
    ("086520", "에코프로", "Q", 48_350, 135_770_000, "금융", 100),
    ("196170", "알테오젠", "Q", 428_500, 53_465_000, "제약", 500),
    ("293490", "카카오게임즈", "Q", 16_180, 83_000_000, "IT 서비스", 100),
    ("035900", "JYP Ent.", "Q", 74_100, 35_532_000, "오락·문화", 500),
    ("263750", "펄어비스", "Q", 35_600, 64_248_000, "IT 서비스", 100),
    ("112040", "위메이드", "Q", 28_450, 33_900_000, "IT 서비스", 500),
    ("058470", "리노공업", "Q", 47_300, 76_210_000, "전기·전자", 100),
    ("183410", "데카시스템", "X", 1_350, 4_730_000, "기계·장비", 500),
    ("00680K", "미래에셋증권2우B", "P", 8_760, 140_000_000, "증권", 5_000),
    ("069500", "KODEX 200", "E", 43_285, 160_000_000, "", 0),
    ("122630", "KODEX 레버리지", "E", 27_410, 80_000_000, "", 0),
    ("114800", "KODEX 인버스", "E", 3_185, 250_000_000, "", 0),
    ("229200", "KODEX 코스닥150", "E", 13_620, 90_000_000, "", 0),
    ("252670", "KODEX 200선물인버스2X", "E", 1_386, 900_000_000, "", 0),
    ("102110", "TIGER 200", "E", 43_310, 60_000_000, "", 0),
    ("091160", "KODEX 반도체", "E", 37_545, 18_000_000, "", 0),
    ("Q500001", "신한 K200 USD 선물 바이셀 ETN", "N", 10_245, 1_000_000, "", 0),
    ("Q530036", "삼성 인버스 2X WTI원유 선물 ETN", "N", 1_873, 20_000_000, "", 0),
)
