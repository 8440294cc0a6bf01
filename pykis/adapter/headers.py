"""What the header of a chart tells: the symbol's name, and whether KIS knows the symbol at all."""

from __future__ import annotations

from collections.abc import Mapping, Sized
from typing import Any, cast

from ..answer import Answer
from ..errors import KisValidationError
from .context import Context

__all__ = ["learn_header", "nothing"]


def learn_header(context: Context, symbol: str, answer: Answer, rows: Sized, price: str) -> None:
    """Keep the name that a chart's header says.

    Args:
        context: where names are kept.
        symbol: what was asked for.
        answer: a chart.
        rows: its bars.
        price: the wire name of the header's price.

    Raises:
        KisValidationError: no bars, no name, no price: this is how KIS answers for a symbol that it does not know.
    """
    found: object = answer.raw.get("output1")
    header: Mapping[str, Any] = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    name = str(header.get("hts_kor_isnm") or "").strip()
    context.symbols.learn_name(symbol, name)
    if not name and not rows and "hts_kor_isnm" in header and price in header and nothing(header[price]):
        raise KisValidationError(f"KIS knows no {symbol}: it answers without name, price and bars; check the symbol.")


def nothing(value: object) -> bool:
    """Whether it is blank, or zero in any padding."""
    return not str(value or "").strip(" 0.")
