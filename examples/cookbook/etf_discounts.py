"""ETFs against what they hold: price, net asset value, discount. Reads only; not on paper trading: KIS_VIRTUAL=0.

    python etf_discounts.py                      the three below
    python etf_discounts.py 069500 229200        yours

A lasting discount is a cost; one that is far from its average may close again.
"""

import sys
from collections.abc import Iterable, Iterator
from decimal import Decimal
from statistics import fmean
from typing import NamedTuple

from pykis import KisError, PyKis

THREE = ("069500", "229200", "114800")


class Discount(NamedTuple):
    """Price and net asset value (won), and percent of the latter: below 0 the fund is cheaper than what it holds."""

    symbol: str
    price: Decimal
    nav: Decimal
    now: Decimal
    usual: float
    """The average of the last days."""


def discounts(kis: PyKis, symbols: Iterable[str], days: int = 20) -> Iterator[Discount]:
    """In the order of the symbols, those alone that have a net asset value; a call for it, one or more for the days."""
    for symbol in symbols:
        etf = kis.stock(symbol).etf()
        quote = etf.quote()
        past = [float(each.disparity) for each in etf.nav_days()[:days] if each.disparity is not None]
        if quote.nav and past:
            yield Discount(symbol, quote.price, quote.nav, 100 * (quote.price / quote.nav - 1), fmean(past))


if __name__ == "__main__":
    try:
        with PyKis() as kis:
            for each in sorted(discounts(kis, sys.argv[1:] or THREE), key=lambda each: each.now):
                against = f"{each.now:+.2f} %, usually {each.usual:+.2f} %"
                print(f"{each.symbol} {each.price:>10,}원, NAV {each.nav:>12,.2f}원: {against}")
    except KisError as error:
        sys.exit(str(error))
