"""An order whose answer never came: find out what became of it, and never send it twice.

    python uncertain_order.py 005930 1 70000             only says what it would do
    python uncertain_order.py 005930 1 70000 --execute   orders; real money if KIS_VIRTUAL=0

`resolve` reads the day's orders, for a minute or more: that an order is absent is only proved by late, complete lists.
"""

import sys

from pykis import Absent, Adopted, Ambiguous, KisError, KisOrderUncertainError, Order, PyKis


def buy_surely(kis: PyKis, symbol: str, qty: int, price: int) -> Order | None:
    """The order at the exchange; None if there is provably none. Exits where only a person can say."""
    try:
        return kis.stock(symbol).buy(qty=qty, price=price)
    except KisOrderUncertainError as error:
        print(f"Nobody knows yet: {error}")
        found = kis.account().resolve(error)
    if isinstance(found, Adopted):
        print("It is at the exchange.")
        return found.order
    if isinstance(found, Absent):
        print("It never took effect: whether to order anew is your decision.")
        return None
    if isinstance(found, Ambiguous):
        sys.exit(f"Several orders may be it, look yourself: {', '.join(str(row.order_id) for row in found.rows)}")
    sys.exit(f"Not proved yet: {found.reason} It may be at the exchange: look at your orders before you order again.")


if __name__ == "__main__":
    words = [each for each in sys.argv[1:] if each != "--execute"]
    if len(words) != 3:
        sys.exit("Name symbol, shares and won: python uncertain_order.py 005930 1 70000")
    if "--execute" not in sys.argv:
        sys.exit(f"It would buy {words[1]} x {words[0]} at {words[2]}원. Add --execute to order.")
    try:
        with PyKis() as kis:
            print("paper" if kis.virtual else "REAL MONEY")
            print(buy_surely(kis, words[0], int(words[1]), int(words[2])))
    except KisError as error:
        sys.exit(str(error))
