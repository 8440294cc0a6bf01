"""Who has been buying a stock: net buying of foreigners, institutions and individuals, day by day and added up.

    python investor_flow.py 005930 20

KIS counts today after the close: until then its row is blank and left out here.
"""

import sys

import pandas

from pykis import KisError, PyKis


def flow(kis: PyKis, symbol: str, days: int = 20) -> pandas.DataFrame:
    """Million won, the oldest day first; the columns `sum_...` add up from the first day on."""
    frame = kis.stock(symbol).investor_flow().to_pandas().set_index("date").sort_index()
    wanted = ["foreign_value", "institution_value", "individual_value"]
    counted = frame[["close", *wanted]].dropna().tail(days)
    return counted.join(counted[wanted].cumsum().add_prefix("sum_"))


if __name__ == "__main__":
    symbol = sys.argv[1] if len(sys.argv) > 1 else "005930"
    try:
        with PyKis() as kis:
            print(flow(kis, symbol, int(sys.argv[2]) if len(sys.argv) > 2 else 20).to_string())
    except KisError as error:
        sys.exit(str(error))
