"""Which orders would bring the account to its weights. Orders nothing, on any account.

    python rebalance_dry_run.py 005930=0.4 000660=0.3 069500=0.2    the rest stays cash

To let a program do it every day, safe against a second start: examples/rebalancer.py.
"""

import sys
from collections.abc import Mapping
from decimal import Decimal

from pykis import KisError, KisValidationError, PyKis

Plan = tuple[str, str, int, Decimal]  # side, symbol, shares, and the best price on the other side (won)


def rebalance(kis: PyKis, weights: Mapping[str, Decimal], least: int = 100_000) -> list[Plan]:
    """Sales first, then buys; what is worth less than `least` won is left alone, and so is what has no weight."""
    if any(weight < 0 for weight in weights.values()) or sum(weights.values()) > 1:
        raise KisValidationError("Weights are from 0 to 1, and together at most 1.")
    balance, plans = kis.account().balance(), []
    for symbol, weight in weights.items():
        book = kis.stock(symbol).order_book()
        if not book.asks or not book.bids:
            raise KisValidationError(f"{symbol} has only one side in its book: at a price limit, or closed.")
        held = sum(each.qty for each in balance if each.symbol == symbol)
        missing = int(balance.total * weight // book.asks[0].price) - held
        side, level = ("buy", book.asks[0]) if missing > 0 else ("sell", book.bids[0])
        if abs(missing) * level.price >= least:
            plans.append((side, symbol, abs(missing), level.price))
    return sorted(plans, reverse=True)


if __name__ == "__main__":
    try:
        weights = {name: Decimal(weight) for name, _, weight in (each.partition("=") for each in sys.argv[1:])}
        with PyKis() as kis:
            for side, symbol, qty, price in rebalance(kis, weights):
                print(f"{side:4} {symbol} {qty:>7,} x {price:>10,}원")
    except ArithmeticError:
        sys.exit("Weights look like 005930=0.4")
    except KisError as error:
        sys.exit(str(error))
