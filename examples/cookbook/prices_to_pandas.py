"""The last prices of ten stocks as a pandas table.

    python prices_to_pandas.py                  the ten below
    python prices_to_pandas.py 005930 035420    yours

A real account asks 30 stocks a call, paper trading one a call and one call a second.
"""

import sys
from collections.abc import Sequence

import pandas

from pykis import KisError, PyKis

TEN = ("005930", "000660", "005380", "000270", "035420", "035720", "051910", "068270", "105560", "069500")


def last_prices(kis: PyKis, symbols: Sequence[str] = TEN) -> pandas.DataFrame:
    """Won, percent and shares; a row a stock, in the order of the symbols."""
    frame = kis.quotes(symbols).to_pandas().set_index("symbol")
    return frame[["price", "change", "change_rate", "volume"]]


if __name__ == "__main__":
    try:
        with PyKis() as kis:  # paper trading unless KIS_VIRTUAL=0
            print(last_prices(kis, sys.argv[1:] or TEN))
    except KisError as error:
        sys.exit(str(error))
