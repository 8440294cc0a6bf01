"""A stop loss by hand: watch the price, and sell everything at the market once it is at or below the stop.

    python stop_loss_by_hand.py 005930 65000             only says when it would sell
    python stop_loss_by_hand.py 005930 65000 --execute   sells; real money if KIS_VIRTUAL=0

It protects only while it runs. Stops that survive a restart are those of the trader: examples/stop_loss_guardian.py.
"""

import contextlib
import sys
from decimal import Decimal
from itertools import chain

from pykis import KisError, KisValidationError, Order, PyKis


def sell_at_stop(
    kis: PyKis, symbol: str, stop: Decimal | int, *, execute: bool = False, timeout: float | None = None
) -> Order | None:
    """The order that sold; None if it was only said, or if no price came for `timeout` seconds."""
    stock = kis.stock(symbol)
    if not (qty := stock.sellable_qty()):
        raise KisValidationError(f"Nothing of {symbol} can be sold: nothing is held, or open orders have it all.")
    with stock.stream_price(timeout=timeout) as events:  # trades alone: the quote tells of a price below the stop now
        for price in chain([stock.quote().price], (event.price for event in events)):
            if price <= stop:
                print(f"{symbol} is at {price:,}원, the stop is {stop:,}원: sell {qty:,} shares")
                return stock.market_sell(qty=qty) if execute else None
    return None


if __name__ == "__main__":
    words = [each for each in sys.argv[1:] if each != "--execute"]
    if len(words) != 2:
        sys.exit("Name symbol and stop: python stop_loss_by_hand.py 005930 65000")
    try:
        with PyKis() as kis, contextlib.suppress(KeyboardInterrupt):
            print("paper" if kis.virtual else "REAL MONEY")
            print(sell_at_stop(kis, words[0], Decimal(words[1]), execute="--execute" in sys.argv))
    except KisError as error:  # a KisOrderUncertainError: it may be sold, do not sell again before you know
        sys.exit(str(error))
