"""All KOSPI daily bars of a year into a Parquet file, with a progress bar.

    python kospi_year_to_parquet.py bars.parquet                   every stock of the market: some 2,700 calls
    python kospi_year_to_parquet.py bars.parquet 005930 000660     these alone

Needs the extras pandas and cli (for the bar). Without pyarrow the file is a CSV beside the name that you gave.
"""

import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pandas
from rich.progress import track

from pykis import KisAPIError, KisError, KisNetworkError, KisValidationError, PyKis


def daily_bars(kis: PyKis, symbols: Sequence[str], span: str = "1y") -> pandas.DataFrame:
    """Bars of all symbols below one another; a symbol that KIS does not know is told, and costs none of the others."""
    frames = []
    for symbol in track(symbols, "Daily bars"):
        try:
            frames.append(kis.stock(symbol).chart(span).to_pandas().assign(symbol=symbol))
        except (KisAPIError, KisNetworkError, KisValidationError) as error:
            print(f"{symbol}: {error}", file=sys.stderr)
    return pandas.concat(frames) if frames else pandas.DataFrame()


def write(frame: pandas.DataFrame, file: Path) -> Path:
    """Parquet where pyarrow is installed, else CSV; where it was written."""
    if find_spec("pyarrow") is not None:
        frame.to_parquet(file, engine="pyarrow")
    else:
        frame.to_csv(file := file.with_suffix(".csv"))
    return file


if __name__ == "__main__":
    file, *symbols = sys.argv[1:] or ["kospi.parquet"]
    try:
        with PyKis() as kis:
            kospi = (each.symbol for each in kis.symbols.market("KOSPI") if each.kind == "stock" and not each.suspended)
            bars = daily_bars(kis, symbols or list(kospi))
            print(f"{len(bars):,} bars in {write(bars, Path(file))}")
    except KisError as error:
        sys.exit(str(error))
