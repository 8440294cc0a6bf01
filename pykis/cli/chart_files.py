"""`pykis chart --out`: the format goes by the suffix."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import KisConfigurationError, KisValidationError
from .shapes import bar_shape, chart_shape, plain

if TYPE_CHECKING:
    import pandas

    from .. import Chart

__all__ = ["check_suffix", "write_chart"]

_PICTURES = (".png", ".svg", ".pdf")
_TABLES = (".csv", ".json", ".parquet")


def check_suffix(path: Path) -> None:
    """Before anything is asked.

    Raises:
        KisValidationError: no format goes by that suffix.
    """
    if path.suffix not in (*_PICTURES, *_TABLES):
        raise KisValidationError(f"--out {path.name}: the suffix must be one of {' '.join((*_TABLES, *_PICTURES))}")


def write_chart(chart: Chart, path: Path, frame: Callable[[], pandas.DataFrame]) -> None:
    """Write a chart.

    Args:
        chart: what is written.
        path: where; the suffix names the format.
        frame: the same as a DataFrame.

    Raises:
        KisConfigurationError: the format needs an extra that is not installed.
        OSError: the file cannot be written.
    """
    if path.suffix in _PICTURES:
        chart.plot().savefig(path)  # pyright: ignore[reportUnknownMemberType]
    elif path.suffix == ".csv":
        _write_csv(chart, path)
    elif path.suffix == ".json":
        text = json.dumps(chart_shape(chart), ensure_ascii=False, indent=2, default=plain)
        path.write_text(text + "\n", "utf-8")
    else:
        table = frame()
        try:
            table.to_parquet(path)
        except ImportError:
            raise KisConfigurationError("A .parquet file needs pyarrow: pip install pyarrow. Or write .csv.") from None


def _write_csv(chart: Chart, path: Path) -> None:
    """Exact decimals; times with their offset."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("time", "open", "high", "low", "close", "volume", "value"))
        for bar in chart:
            time, *numbers = bar_shape(bar).values()
            writer.writerow((time.isoformat(), *numbers))
