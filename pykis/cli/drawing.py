"""`pykis chart --plot`: candles and volume, drawn with the letters that every terminal has."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..adapter.wording import digits
from .screen import console

if TYPE_CHECKING:
    from rich.text import Text

    from .. import Chart
    from ..adapter.protocols import KisBar

__all__ = ["Candle", "draw", "print_drawing"]

_STEPS = "▁▂▃▄▅▆▇█"
_CENTS = 1_000
"""Below it, two decimals tell prices apart."""
_WICK, _BODY, _FLAT = "│", "█", "─"


class Candle(NamedTuple):
    """One column: one bar, or several that stand together."""

    open: float
    high: float
    low: float
    close: float
    volume: int

    @property
    def up(self) -> bool:
        """양봉."""
        return self.close >= self.open


def candles(bars: Sequence[KisBar], most: int) -> list[Candle]:
    """At most so many columns."""
    each = max(1, -(-len(bars) // most))
    groups = [bars[at : at + each] for at in range(0, len(bars), each)]
    return [
        Candle(
            float(group[0].open),
            float(max(bar.high for bar in group)),
            float(min(bar.low for bar in group)),
            float(group[-1].close),
            sum(bar.volume for bar in group),
        )
        for group in groups
    ]


def draw(columns: Sequence[Candle], height: int) -> list[str]:
    """Rows of letters, the highest price first; the last row is the volume."""
    low, high = min(each.low for each in columns), max(each.high for each in columns)
    span = (high - low) or 1.0

    def row_of(price: float) -> int:
        return round((high - price) / span * (height - 1))

    rows = [[" "] * len(columns) for _ in range(height)]
    for at, each in enumerate(columns):
        top, bottom = sorted((row_of(each.open), row_of(each.close)))
        for row in range(row_of(each.high), row_of(each.low) + 1):
            rows[row][at] = _WICK
        for row in range(top, bottom + 1):
            rows[row][at] = _BODY
        if each.open == each.close:
            rows[top][at] = _FLAT
    most = max(each.volume for each in columns) or 1
    volume = "".join(_STEPS[min(7, each.volume * 8 // most)] if each.volume else " " for each in columns)
    return ["".join(row) for row in rows] + [volume]


def _label(price: Decimal, high: Decimal) -> str:
    return digits(round(price)) if high >= _CENTS else f"{price:,.2f}"


def print_drawing(chart: Chart) -> None:
    """Draw to the width and height of the terminal: red rises, blue falls, as Korean charts have it."""
    from rich.text import Text

    width, lines = shutil.get_terminal_size((100, 30))
    screen = console(width=width)
    if not len(chart):
        screen.print(f"{chart.symbol}: no bars")
        return
    height = max(8, min(lines - 8, 24))
    labels = max(len(digits(bar.high)) for bar in (max(chart, key=lambda each: each.high), chart[-1]))
    columns = candles(list(chart), max(10, width - labels - 3))
    high, low = max(each.high for each in chart), min(each.low for each in chart)
    form = "%Y-%m-%d" if isinstance(chart.period, str) else "%m-%d %H:%M"
    first, last = f"{chart[0].time:{form}}", f"{chart[-1].time:{form}}"
    screen.print(f"{f'{chart.name} {chart.symbol}'.strip()}  {digits(chart[-1].close)}  {first} ~ {last}")
    rows = draw(columns, height)
    for number, row in enumerate(rows):
        price = high - (high - low) * number / (height - 1)
        label = _label(price, high) if number % 4 == 0 and number < height else ""
        text: Text = Text()
        for letter, each in zip(row, columns, strict=True):
            text.append(letter, style="red" if each.up else "blue")
        screen.print(text + Text(f" {label}", style="dim"))
    screen.print(Text(f"{first}{last:>{max(1, len(columns) - len(first))}}", style="dim"))
