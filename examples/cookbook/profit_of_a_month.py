"""Realised profit of a month, by stock.

    python profit_of_a_month.py             this month
    python profit_of_a_month.py 2026-10     that one

On paper it is estimated from the fills, and says so.
"""

import sys
from collections import defaultdict
from datetime import datetime, timedelta
from decimal import Decimal

from pykis import KisError, PyKis
from pykis.clock import KST


def month_profit(kis: PyKis, month: datetime) -> str:
    """A line a stock and the total; won, after fees and taxes of selling."""
    first = month.date().replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    profit = kis.account().profit(first, min(last, datetime.now(KST).date()))
    lines = [f"{first:%Y-%m}{' (estimated)' if profit.estimated else ''}"]
    by_stock: dict[str, Decimal] = defaultdict(Decimal)
    for line in profit:
        by_stock[f"{line.symbol} {line.name}"] += line.profit
    lines += [f"{stock}: {won:+,}원" for stock, won in sorted(by_stock.items(), key=lambda each: each[1])]
    return "\n".join([*lines, f"total {profit.profit:+,}원, fees {profit.fees:,}원, taxes {profit.taxes:,}원"])


if __name__ == "__main__":
    try:
        month = datetime.strptime(sys.argv[1], "%Y-%m") if len(sys.argv) > 1 else datetime.now(KST)
        with PyKis() as kis:
            print(month_profit(kis, month))
    except KisError as error:
        sys.exit(str(error))
    except ValueError:
        sys.exit("A month looks like 2026-10")
