"""What a condition of your HTS (조건검색) finds, and the orders that would buy it. Orders nothing.

    python buy_condition_hits.py                  lists your conditions
    python buy_condition_hits.py "골든크로스" 500000    what it would buy, for 500,000 won a stock

Conditions are read with a real key (KIS_VIRTUAL=0) and KIS_HTS_ID. To turn a line into an order:
`kis.stock(symbol).buy(qty=qty, price=price)`, preferably on paper first.
"""

import sys
from collections.abc import Iterator
from decimal import Decimal

from pykis import KisError, KisValidationError, PyKis


def orders_for(kis: PyKis, condition: str, budget: int, most: int = 5) -> Iterator[tuple[str, int, Decimal]]:
    """Symbol, shares and best ask (won) of the first hits that the budget buys at least one share of."""
    saved = kis.conditions()
    found = next((each for each in saved if each.name == condition), None)
    if found is None:
        raise KisValidationError(f"No condition {condition!r} is saved; there is {', '.join(c.name for c in saved)}.")
    for hit in found.hits()[:most]:
        book = kis.stock(hit.symbol).order_book()
        if book.asks and (qty := int(budget // book.asks[0].price)):  # no asks: at the upper limit, or closed
            yield hit.symbol, qty, book.asks[0].price


if __name__ == "__main__":
    try:
        with PyKis() as kis:
            if len(sys.argv) < 2:
                print(kis.conditions())
            else:
                for symbol, qty, price in orders_for(kis, sys.argv[1], int([*sys.argv, "1000000"][2])):
                    print(f"would buy {symbol} {qty:,} x {price:,}원 = {qty * price:,}원")
    except KisError as error:
        sys.exit(str(error))
