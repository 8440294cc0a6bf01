"""What the other master files list: sectors (업종), themes (테마), members of the exchange (회원사)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..market.masters import Line
from .tables import Table

__all__ = ["Member", "Sector", "Theme", "members_of", "sectors_of", "themes_of"]


class Sector(NamedTuple):
    """A sector or an index of the exchange (업종)."""

    code: str
    """업종코드, four digits, such as ``"0001"`` for KOSPI; what `kis.index` takes."""
    name: str
    """업종명."""
    division: str
    """시장구분값: the digit that the file has before the code."""

    def to_dict(self) -> dict[str, object]:
        """Column name to value."""
        return self._asdict()

    def __repr__(self) -> str:
        return f"<{self.name} {self.code}>"


class Theme(NamedTuple):
    """A theme and its stocks (테마)."""

    code: str
    """테마코드."""
    name: str
    """테마명."""
    symbols: tuple[str, ...]
    """종목코드, in the order of the file."""

    def to_dict(self) -> dict[str, object]:
        """Column name to value."""
        return self._asdict()

    def __repr__(self) -> str:
        return f"<{self.name} {self.code}: {len(self.symbols)} stocks>"


class Member(NamedTuple):
    """A securities firm (회원사)."""

    code: str
    """회원사코드."""
    name: str
    """회원사명."""
    foreign: bool
    """외국계."""

    def to_dict(self) -> dict[str, object]:
        """Column name to value."""
        return self._asdict()

    def __repr__(self) -> str:
        return f"<{self.name} {self.code}>"


def sectors_of(lines: Iterable[Line]) -> Table[Sector]:
    """The rows of the file ``sector``."""
    return Table(Sector(line["idx_code"], line["idx_name"], line["idx_div"]) for line in lines)


def themes_of(lines: Iterable[Line]) -> Table[Theme]:
    """The rows of the file ``theme``, which has a line for each stock, put together."""
    names: dict[str, str] = {}
    symbols: dict[str, list[str]] = {}
    for line in lines:
        names.setdefault(line["theme_code"], line["theme_name"])
        symbols.setdefault(line["theme_code"], []).append(line["shrn_iscd"])
    return Table(Theme(code, name, tuple(symbols[code])) for code, name in names.items())


def members_of(lines: Iterable[Line]) -> Table[Member]:
    """The rows of the file ``member``."""
    return Table(Member(line["mbcr_no"], line["mbcr_name"], line["glob_yn"] == "1") for line in lines)
