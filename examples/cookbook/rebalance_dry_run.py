"""Which orders would bring the account to its weights. Orders nothing, on any account.

    python rebalance_dry_run.py 005930=0.4 000660=0.3 069500=0.2    the rest stays cash

To let a program do it every day, safe against a second start: examples/rebalancer.py.
"""

import sys
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from pykis import KisError, KisValidationError, PyKis


class Plan(NamedTuple):
    """An order that would be; the price is the best one on the other side, won."""

    symbol: str
    side: str
    qty: int
    price: Decimal


def rebalance(kis: PyKis, weights: Mapping[str, Decimal], least: int = 100_000) -> list[Plan]:
    """Sales first, then buys; what is worth less than `least` won is left alone, and so is what has no weight."""
    if any(weight < 0 for weight in weights.values()) or sum(weights.values()) > 1:
        raise KisValidationError("Weights are from 0 to 1, and together at most 1.")
    balance, plans = kis.account().balance(), []
    for symbol, weight in weights.items():
        held = balance.get(symbol)
        book = kis.stock(symbol).order_book()
        if not book.asks or not book.bids:
            raise KisValidationError(f"{symbol} has only one side in its book: at a price limit, or closed.")
        missing = int(balance.total * weight // book.asks[0].price) - (held.qty if held else 0)
        side, level = ("buy", book.asks[0]) if missing > 0 else ("sell", book.bids[0])
        if abs(missing) * level.price >= least:
            plans.append(Plan(symbol, side, abs(missing), level.price))
    return sorted(plans, key=lambda plan: plan.side == "buy")


if __name__ == "__main__":
    try:
        weights = {name: Decimal(weight) for name, _, weight in (each.partition("=") for each in sys.argv[1:])}
        with PyKis() as kis:
            for plan in rebalance(kis, weights):
                print(f"{plan.side:4} {plan.symbol} {plan.qty:>7,} x {plan.price:>10,}원")
    except ArithmeticError:
        sys.exit("Weights look like 005930=0.4")
    except KisError as error:
        sys.exit(str(error))
