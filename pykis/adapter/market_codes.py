"""KIS' codes of the words that rankings and market data are asked with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from ..errors import KisValidationError
from ..kinds import RankedMarket

__all__ = ["BOARDS", "EXCHANGES", "TWO_BOARDS", "TradedExchange", "TwoBoards", "bound", "choice"]

T = TypeVar("T")

TradedExchange = Literal["KRX", "NXT"]
"""한국거래소, 넥스트레이드."""
TwoBoards = Literal["all", "KOSPI", "KOSDAQ"]
"""전체, 코스피, 코스닥."""

BOARDS: dict[RankedMarket, Literal["0000", "0001", "1001", "2001"]] = {
    "all": "0000",
    "KOSPI": "0001",
    "KOSDAQ": "1001",
    "KOSPI200": "2001",
}
"""FID_INPUT_ISCD of most rankings."""
TWO_BOARDS: dict[str, Literal["0000", "0001", "1001"]] = {"all": "0000", "KOSPI": "0001", "KOSDAQ": "1001"}
"""FID_INPUT_ISCD of those that know no KOSPI200."""
EXCHANGES: dict[str, Literal["J", "NX"]] = {"KRX": "J", "NXT": "NX"}
"""FID_COND_MRKT_DIV_CODE."""


def choice(known: Mapping[str, T] | Mapping[RankedMarket, T], value: str, name: str) -> T:
    """KIS' code of one of our words.

    Raises:
        KisValidationError: there is no such word; the sentence names those that there are.
    """
    codes: Mapping[str, T] = dict(known)  # type: ignore[arg-type]
    try:
        return codes[value]
    except KeyError:
        raise KisValidationError(f"{name} must be one of {', '.join(codes)}, not {value!r}.") from None


def bound(value: int | None) -> str:
    """A bound of a price or a volume; blank is none."""
    return "" if value is None else str(value)
