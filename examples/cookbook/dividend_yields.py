"""What stocks paid in a year, in percent of today's price. Reads only; paper trading has no dividends: KIS_VIRTUAL=0.

    python dividend_yields.py 005930 105560 055550

`kis.market.dividend_yield()` is KIS' own ranking; this is for the stocks that you name.
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from pykis import KisError, PyKis
from pykis.clock import KST


class Yield(NamedTuple):
    """Of one share: won paid with record dates of the last 365 days, price, and the one in percent of the other."""

    symbol: str
    paid: Decimal
    price: Decimal
    rate: Decimal


def dividend_yields(kis: PyKis, symbols: Iterable[str]) -> Iterator[Yield]:
    """In the order of the symbols; two calls each. A split since then is not reckoned with."""
    since = datetime.now(KST).date() - timedelta(days=365)
    for symbol in symbols:
        stock = kis.stock(symbol)
        price = stock.quote().price
        paid = sum((each.amount or Decimal(0) for each in stock.financials().dividends(since)), Decimal(0))
        yield Yield(symbol, paid, price, 100 * paid / price)


if __name__ == "__main__":
    try:
        with PyKis() as kis:
            for each in sorted(dividend_yields(kis, sys.argv[1:] or ["005930"]), key=lambda each: -each.rate):
                print(f"{each.symbol} {each.paid:>8,}원 of {each.price:>10,}원: {each.rate:.2f} %")
    except KisError as error:
        sys.exit(str(error))
