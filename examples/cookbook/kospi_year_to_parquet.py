"""All KOSPI daily bars of a year into a Parquet file, with a progress bar.

    python kospi_year_to_parquet.py bars.parquet                   every stock of the market: some 2,700 calls
    python kospi_year_to_parquet.py bars.parquet 005930 000660     these alone

Needs the extras pandas and cli (for the bar). Without pyarrow the file is a CSV beside the name that you gave.
A stock without bars is told at the end and costs you none of the others.
"""

import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pandas
from rich.progress import track

from pykis import KisAPIError, KisError, KisNetworkError, PyKis


def daily_bars(kis: PyKis, symbols: Sequence[str], span: str = "1y") -> tuple[pandas.DataFrame, dict[str, str]]:
    """Bars of all symbols below one another, and why a symbol has none."""
    frames, failed = [], {}
    for symbol in track(symbols, "Daily bars"):
        try:
            chart = kis.stock(symbol).chart(span)
        except (KisAPIError, KisNetworkError) as error:
            failed[symbol] = str(error)
            continue
        if len(chart):
            frames.append(chart.to_pandas().assign(symbol=symbol))
        else:
            failed[symbol] = "KIS has no bars: is it a symbol, and was it listed?"
    return pandas.concat(frames) if frames else pandas.DataFrame(), failed


def write(frame: pandas.DataFrame, file: Path) -> Path:
    """Parquet where pyarrow is installed, else CSV; where it was written."""
    if find_spec("pyarrow") is not None:
        frame.to_parquet(file, engine="pyarrow")
        return file
    file = file.with_suffix(".csv")
    frame.to_csv(file)
    return file


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("Name the file to write: python kospi_year_to_parquet.py bars.parquet")
    try:
        with PyKis() as kis:
            kospi = (each.symbol for each in kis.symbols.market("KOSPI") if each.kind == "stock" and not each.suspended)
            bars, failed = daily_bars(kis, sys.argv[2:] or list(kospi))
    except KisError as error:
        sys.exit(str(error))
    for symbol, reason in failed.items():
        print(f"{symbol}: {reason}", file=sys.stderr)
    print(f"{len(bars):,} bars in {write(bars, Path(sys.argv[1]))}")
