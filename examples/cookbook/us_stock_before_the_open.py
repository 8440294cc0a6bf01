"""A US stock bought before the open: a reserved order (예약주문) that KIS sends when New York opens.

    python us_stock_before_the_open.py AAPL 1 180.50             only says what it would do
    python us_stock_before_the_open.py AAPL 1 180.50 --execute   orders; real money if KIS_VIRTUAL=0

KIS takes it from 10:00 to 23:20 Korean time (in summer to 22:20) and looks at your dollars only when it sends it.
Paper trading does not list reserved orders: keep what this prints.
"""

import sys
from decimal import Decimal

from pykis import KisError, PyKis, Reservation
from pykis.kinds import OverseasMarket


def buy_at_the_open(
    kis: PyKis, symbol: str, qty: int, price: Decimal, *, market: OverseasMarket = "NASDAQ", execute: bool = False
) -> Reservation | None:
    """Reserve a limit buy; None if it was only said."""
    stock = kis.stock(symbol, market=market)
    quote = stock.quote()
    money = "paper" if kis.virtual else "REAL MONEY"
    print(f"{money}: buy {qty} {quote.symbol} at {price} {quote.currency} or less; the last price is {quote.price}")
    if not execute:
        print("Nothing was ordered. Add --execute to order.")
        return None
    return stock.reserve_buy(qty=qty, price=price)


if __name__ == "__main__":
    words = [each for each in sys.argv[1:] if each != "--execute"]
    if len(words) != 3:
        sys.exit("Name symbol, shares and dollars: python us_stock_before_the_open.py AAPL 1 180.50")
    try:
        with PyKis() as kis:
            print(buy_at_the_open(kis, words[0], int(words[1]), Decimal(words[2]), execute="--execute" in sys.argv))
    except KisError as error:  # also KisOrderUncertainError: then look before you order again
        sys.exit(str(error))
