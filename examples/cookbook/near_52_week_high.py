"""Stocks near their highest price of 52 weeks.

    python near_52_week_high.py                  of KIS' ranking of new highs, which paper trading lacks (KIS_VIRTUAL=0)
    python near_52_week_high.py 005930 000660    of these

Orders nothing.
"""

import sys
from collections.abc import Iterable, Iterator
from decimal import Decimal

from pykis import KisError, PyKis


def near_high(kis: PyKis, symbols: Iterable[str], within: int = 3) -> Iterator[tuple[str, Decimal, Decimal]]:
    """Symbol, price and 52-week high (won) of those that are at most so many percent below it; a call each."""
    for symbol in symbols:
        quote = kis.stock(symbol).quote()
        if quote.week52_high and quote.price >= quote.week52_high * (100 - within) / 100:
            yield symbol, quote.price, quote.week52_high


if __name__ == "__main__":
    try:
        with PyKis() as kis:
            symbols = sys.argv[1:] or [row.symbol for row in kis.market.new_highs(within=3)]
            for symbol, price, high in near_high(kis, symbols):
                print(f"{symbol} {kis.stock(symbol).name:12} {price:>10,}원, 52-week high {high:>10,}원")
    except KisError as error:
        sys.exit(str(error))
