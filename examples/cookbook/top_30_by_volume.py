"""The 30 most traded stocks of a market. Reads only, but paper trading has no rankings: KIS_VIRTUAL=0.

python top_30_by_volume.py KOSDAQ
"""

import sys
from typing import get_args

import pandas

from pykis import KisError, PyKis
from pykis.kinds import RankedMarket


def most_traded(kis: PyKis, market: RankedMarket = "all", min_price: int = 1_000) -> pandas.DataFrame:
    """Won, percent and shares; a row a stock, the most traded first. Stocks below `min_price` won are left out."""
    frame = kis.market.volume(market, min_price=min_price).to_pandas().set_index("rank")
    return frame[["symbol", "name", "price", "change_rate", "volume", "volume_increase"]]


if __name__ == "__main__":
    named = sys.argv[1] if len(sys.argv) > 1 else "all"
    found = next((each for each in get_args(RankedMarket) if each == named), None)
    if found is None:
        sys.exit(f"{named} is no market: {', '.join(get_args(RankedMarket))}")
    try:
        with PyKis() as kis:
            print(most_traded(kis, found).to_string())
    except KisError as error:
        sys.exit(str(error))
