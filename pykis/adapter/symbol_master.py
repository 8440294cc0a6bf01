"""Every symbol there is (종목마스터): looked up by code, searched by name. From the master files, once a day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Literal, get_args

from ..errors import KisConfigurationError, KisValidationError
from ..kinds import OverseasMarket, SymbolKind, SymbolMarket
from ..market.master_layouts import LAYOUTS
from ..market.masters import Line, Rows, read_master
from .context import Context
from .master_lists import Member, Sector, Theme, members_of, sectors_of, themes_of
from .tables import Table

__all__ = ["SEARCHED", "SymbolInfo", "SymbolList", "Symbols"]

_FILES: dict[SymbolMarket, tuple[str, str]] = {
    "KOSPI": ("kospi", ""),
    "KOSDAQ": ("kosdaq", ""),
    "KONEX": ("konex", ""),
    "NASDAQ": ("overseas_stock", "nas"),
    "NYSE": ("overseas_stock", "nys"),
    "AMEX": ("overseas_stock", "ams"),
    "HONGKONG": ("overseas_stock", "hks"),
    "TOKYO": ("overseas_stock", "tse"),
    "SHANGHAI": ("overseas_stock", "shs"),
    "SHENZHEN": ("overseas_stock", "szs"),
    "HANOI": ("overseas_stock", "hnx"),
    "HOCHIMINH": ("overseas_stock", "hsx"),
    "ELW": ("elw", ""),
    "INDEX_DERIVATIVES": ("index_future_option", ""),
    "STOCK_DERIVATIVES": ("stock_future_option", ""),
    "COMMODITY_DERIVATIVES": ("commodity_future_option", ""),
    "BOND": ("bond", ""),
    "OVERSEAS_INDEX": ("overseas_index", ""),
    "OVERSEAS_FUTURES": ("overseas_future", ""),
}
SEARCHED: tuple[SymbolMarket, ...] = ("KOSPI", "KOSDAQ", "KONEX", "NASDAQ", "NYSE", "AMEX")
"""Where a search looks if no market is named: Korea and the United States."""
_FOREIGN: tuple[OverseasMarket, ...] = get_args(OverseasMarket)
_COLUMNS = {
    "bond": ("stnd_iscd", "stnd_iscd", "sname", ""),
    "overseas_stock": ("symb", "", "knam", "enam"),
    "overseas_index": ("symb", "", "hts_kor_isnm", "hts_eng_isnm"),
    "overseas_future": ("sSrsCd", "", "sSeriesKrNm", ""),
    "index_future_option": ("shrn_iscd", "stnd_iscd", "kor_name", ""),
    "stock_future_option": ("shrn_iscd", "stnd_iscd", "kor_name", ""),
    "commodity_future_option": ("shrn_iscd", "stnd_iscd", "kor_name", ""),
}
"""Short code, standard code, Korean name, English name; else those of a Korean stock."""
_STOCK = ("mksc_shrn_iscd", "stnd_iscd", "hts_kor_isnm", "")
_GROUPS: dict[str, SymbolKind] = {
    "ST": "stock", "FS": "stock", "EF": "etf", "FE": "etf", "EN": "etn", "EW": "elw", "RT": "reit", "DR": "receipt",
    "SW": "warrant", "SR": "right", "MF": "fund", "SC": "fund", "IF": "fund", "BC": "fund",
}  # fmt: skip
_SECURITIES: dict[str, SymbolKind] = {"1": "index", "2": "stock", "3": "etf", "4": "warrant"}
_CONTRACTS: dict[str, SymbolKind] = {
    "1": "future", "A": "future", "2": "call", "B": "call", "3": "put", "C": "put", "4": "spread", "D": "spread",
}  # fmt: skip
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_SYLLABLES = range(0xAC00, 0xD7A4)


class SymbolInfo:
    """One symbol, as its master file has it. What a file does not say is blank or None."""

    __slots__ = ("_line", "market", "name", "name_en", "standard_code", "symbol")

    def __init__(self, market: SymbolMarket, line: Line) -> None:
        short, standard, name, english = _COLUMNS.get(_FILES[market][0], _STOCK)
        self._line = line
        self.market: SymbolMarket = market
        """시장."""
        self.symbol: str = line[short]
        """단축코드, 심볼; a bond's is its standard code."""
        self.standard_code: str = line[standard] if standard else ""
        """표준코드 (ISIN); blank abroad."""
        self.name: str = line[name]
        """한글종목명."""
        self.name_en: str = line[english] if english else ""
        """영문명; blank at home."""

    @property
    def raw(self) -> Mapping[str, str]:
        """Every column of the file under KIS' own name, as text."""
        return self._line

    @property
    def kind(self) -> SymbolKind:
        """What it is (증권그룹구분, 상품종류)."""
        line = self._line
        if "scrt_grp_cls_code" in line:
            if line.get("etp_prod_cls_code") in ("3", "4"):
                return "etn"
            return _GROUPS.get(line["scrt_grp_cls_code"], "other")
        if "stis" in line:
            return "etn" if line["etyp"] in ("002", "006") else _SECURITIES.get(line["stis"], "other")
        if self.market in ("INDEX_DERIVATIVES", "STOCK_DERIVATIVES", "COMMODITY_DERIVATIVES"):
            return _CONTRACTS.get(self.symbol[:1], "other")
        fixed: dict[SymbolMarket, SymbolKind] = {
            "ELW": "elw",
            "BOND": "bond",
            "OVERSEAS_FUTURES": "future",
            "OVERSEAS_INDEX": "index",
        }
        return fixed.get(self.market, "other")

    @property
    def currency(self) -> str:
        """ISO code of its prices (통화); KRW at home, blank where the file does not say."""
        if "curr" in self._line:
            return self._line["curr"]
        return "" if self.market in ("OVERSEAS_INDEX", "OVERSEAS_FUTURES") else "KRW"

    @property
    def base_price(self) -> Decimal | None:
        """기준가, in `currency`."""
        return _number(self._line.get("stck_sdpr") or self._line.get("base", ""))

    @property
    def lot_size(self) -> int:
        """매매수량단위: shares that an order must be a multiple of; 1 where the file does not say."""
        text = self._line.get("frml_mrkt_deal_qty_unit") or self._line.get("bnit", "")
        return int(_number(text) or 1)

    @property
    def listed_on(self) -> date | None:
        """상장일자."""
        text = self._line.get("stck_lstn_date") or self._line.get("lstn_date", "")
        try:
            return date(int(text[:4]), int(text[4:6]), int(text[6:8]))
        except ValueError:
            return None

    @property
    def market_cap(self) -> Decimal | None:
        """전일기준 시가총액, in units of 100 million won (억원)."""
        return _number(self._line.get("prdy_avls_scal", ""))

    @property
    def suspended(self) -> bool:
        """거래정지: it cannot be traded today."""
        return self._line.get("trht_yn") == "Y"

    @property
    def administrative(self) -> bool:
        """관리종목: the exchange has put it under watch."""
        return self._line.get("mang_issu_yn") == "Y"

    def to_dict(self) -> dict[str, object]:
        """Column name to value."""
        return {
            "symbol": self.symbol, "name": self.name, "name_en": self.name_en, "market": self.market,
            "kind": self.kind, "currency": self.currency, "standard_code": self.standard_code,
            "base_price": self.base_price, "lot_size": self.lot_size, "listed_on": self.listed_on,
            "market_cap": self.market_cap, "suspended": self.suspended, "administrative": self.administrative,
        }  # fmt: skip

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SymbolInfo) and (self.market, self.symbol) == (other.market, other.symbol)

    def __hash__(self) -> int:
        return hash((self.market, self.symbol))

    def __repr__(self) -> str:
        return f"<{self.name or self.name_en} {self.symbol} {self.market} {self.kind}>"


class SymbolList(Table[SymbolInfo]):
    """The symbols of one market, in the order of the file."""

    __slots__ = ("_places", "as_of", "market", "skipped")

    def __init__(self, market: SymbolMarket, rows: Iterable[SymbolInfo], as_of: date, skipped: tuple[int, ...]) -> None:
        super().__init__(rows)
        self.market: SymbolMarket = market
        """시장."""
        self.as_of: date = as_of
        """The Korean day on which KIS served the file."""
        self.skipped: tuple[int, ...] = skipped
        """Lines of the file that could not be read; the first is 1."""
        self._places = {each.symbol: each for each in self}

    def find(self, symbol: str) -> SymbolInfo | None:
        """The one with that code; None if this market has none."""
        return self._places.get(symbol)


class Symbols:
    """Every symbol of every market: ``kis.symbols["005930"]``, ``kis.symbols.search("삼성전자")``.

    Each market's file (종목마스터) is fetched once a day, when it is first needed, and kept on disk. It needs no key.

    Args:
        context: what it stands on.
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def market(self, market: SymbolMarket) -> SymbolList:
        """All symbols of one market.

        Raises:
            KisValidationError: there is no such market.
            KisNetworkError: the file cannot be fetched, and none is kept from a day before.
        """
        if market not in _FILES:
            raise KisValidationError(f"{market!r} is no market here: {', '.join(_FILES)}.")
        return self._context.cache.get(("symbols", market), lambda: self._load(market))

    def get(self, symbol: str, market: SymbolMarket | None = None) -> SymbolInfo | None:
        """The symbol with that code; None if there is none.

        Without a market those that a code of its form can stand in are asked, Korea first, then the United States,
        then the rest of the world.

        Args:
            symbol: 단축코드, such as ``"005930"``, ``"AAPL"``, ``"101W09"``, ``"KR103502GE97"``; 표준코드 for bonds.
            market: only that one.

        Raises:
            KisNetworkError: a file cannot be fetched, and none is kept from a day before.
        """
        wanted = symbol.strip().upper()
        for each in (market,) if market is not None else _places(wanted):
            found = self.market(each).find(wanted)
            if found is not None:
                return found
        return None

    def __getitem__(self, symbol: str) -> SymbolInfo:
        found = self.get(symbol)
        if found is None:
            near = ", ".join(f"{each.symbol} {each.name or each.name_en}" for each in self.search(symbol, limit=3))
            raise KisValidationError(
                f"No market has the symbol {symbol!r}." + (f" Did you mean {near}?" if near else " Try symbols.search.")
            )
        return found

    def __contains__(self, symbol: object) -> bool:
        return isinstance(symbol, str) and self.get(symbol) is not None

    def search(
        self,
        text: str,
        *,
        markets: Iterable[SymbolMarket] | Literal["all"] = SEARCHED,
        limit: int = 20,
    ) -> Table[SymbolInfo]:
        """Symbols whose code or name has the text in it, the best fit first, the larger company before the smaller.

        Case and blanks do not count; initial consonants do (초성: ``"ㅅㅅㅈㅈ"`` finds 삼성전자).

        Args:
            text: a code or a part of a Korean or English name.
            markets: which; Korea and the United States by default, ``"all"`` for every file that there is.
            limit: how many at most.

        Raises:
            KisValidationError: the text is blank, or limit is less than 1.
            KisNetworkError: a file cannot be fetched, and none is kept from a day before.
        """
        wanted = _plain(text) if isinstance(text, str) else ""  # pyright: ignore[reportUnnecessaryIsInstance]
        if not wanted or limit < 1:
            raise KisValidationError("search needs some text, and a limit of at least 1.")
        found: list[tuple[tuple[int, Decimal, int], SymbolInfo]] = []
        for place, market in enumerate(_FILES if markets == "all" else markets):
            for each in self.market(market):
                rank = _rank(wanted, each)
                if rank is not None:
                    found.append(((rank, -(each.market_cap or Decimal(0)), place), each))
        found.sort(key=lambda pair: (pair[0], pair[1].symbol))
        return Table(each for _, each in found[:limit])

    def sectors(self) -> Table[Sector]:
        """Every sector and index of the exchange (업종코드), with the code that `kis.index` takes.

        Raises:
            KisNetworkError: the file cannot be fetched, and none is kept from a day before.
        """
        return self._context.cache.get(("symbols", "sector"), lambda: sectors_of(self._read("sector")[0]))

    def themes(self) -> Table[Theme]:
        """Every theme with its stocks (테마).

        Raises:
            KisNetworkError: the file cannot be fetched, and none is kept from a day before.
        """
        return self._context.cache.get(("symbols", "theme"), lambda: themes_of(self._read("theme")[0]))

    def members(self) -> Table[Member]:
        """Every member of the exchange (회원사), with the codes that KIS names brokers by.

        Raises:
            KisNetworkError: the file cannot be fetched, and none is kept from a day before.
        """
        return self._context.cache.get(("symbols", "member"), lambda: members_of(self._read("member")[0]))

    def __repr__(self) -> str:
        return f"<Symbols of {len(_FILES)} markets>"

    def _load(self, market: SymbolMarket) -> SymbolList:
        name, code = _FILES[market]
        rows, day = self._read(name, code)
        return SymbolList(market, (SymbolInfo(market, line) for line in rows), day, tuple(rows.skipped))

    def _read(self, name: str, market: str = "") -> tuple[Rows, date]:
        """The rows of a file, and the Korean day on which KIS served it."""
        masters = self._context.masters
        if masters is None:
            raise KisConfigurationError("This session has no place to fetch symbol files from.")
        layout = LAYOUTS[name]
        shelved = masters.read(layout.member.format(market=market), zipped=layout.zipped)
        return read_master(name, shelved.data), shelved.day


def _places(symbol: str) -> Iterator[SymbolMarket]:
    """The markets that a code of this form can stand in."""
    if re.fullmatch(r"\d[0-9A-Z]{5}|Q\d{6}", symbol):
        yield from ("KOSPI", "KOSDAQ", "KONEX", "ELW")
    if re.fullmatch(r"KR[0-9A-Z]{10}", symbol):
        yield "BOND"
        return
    if re.fullmatch(r"[1-4A-D][0-9A-Z]{7,8}|[1-4][0-9A-Z]{5}|[A-D][0-9A-Z]{3}\d\d", symbol):
        yield from ("INDEX_DERIVATIVES", "STOCK_DERIVATIVES", "COMMODITY_DERIVATIVES")
    yield from _FOREIGN
    yield from ("OVERSEAS_INDEX", "OVERSEAS_FUTURES")


def _rank(wanted: str, each: SymbolInfo) -> int | None:
    """How well it fits, 0 best; None if it does not."""
    symbol, name = each.symbol.casefold(), _plain(each.name)
    names = (name, _plain(each.name_en)) if each.name_en else (name,)
    if symbol == wanted:
        return 0
    if wanted in names:
        return 1
    if symbol.startswith(wanted):
        return 2
    if any(one.startswith(wanted) for one in names):
        return 3
    if any(wanted in one for one in names):
        return 4
    if all(letter in _INITIALS for letter in wanted):
        initials = _initials(name)
        return 5 if initials.startswith(wanted) else 6 if wanted in initials else None
    return None


def _plain(text: str) -> str:
    return "".join(text.casefold().split())


def _initials(name: str) -> str:
    """초성."""
    return "".join(
        _INITIALS[(ord(letter) - _SYLLABLES.start) // 588] if ord(letter) in _SYLLABLES else letter for letter in name
    )


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text) if text else None
    except InvalidOperation:
        return None
