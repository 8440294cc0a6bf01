"""Today's minute bars, put together to bars of any length by pandas.

    python resample_minute_bars.py 005930 15min
    python resample_minute_bars.py 005930 1h 5d    of five days: real accounts only

Bars of 5, 15 or 60 minutes KIS' way come from `chart(period=15)`; this is for what that lacks.
"""

import sys

import pandas

from pykis import KisError, PyKis


def resampled(kis: PyKis, symbol: str, rule: str = "15min", span: str | None = None) -> pandas.DataFrame:
    """Open, high, low, close (won), volume (shares) and value; the index is when a bar begins (Asia/Seoul)."""
    minutes = kis.stock(symbol).chart(span, period=1).to_pandas()
    how = {"open": "first", "high": "max", "low": "min", "close": "last", "volume": "sum", "value": "sum"}
    bars = minutes.resample(rule).agg(how)
    return bars.dropna(subset="open")  # nights and minutes without trading


if __name__ == "__main__":
    try:
        with PyKis() as kis:
            print(resampled(kis, *(sys.argv[1:] or ["005930"])))
    except KisError as error:
        sys.exit(str(error))
    except ValueError as error:
        sys.exit(f"{error}. Rules look like 5min, 15min or 1h.")
