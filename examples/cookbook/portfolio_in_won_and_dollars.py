"""What the account is worth, at home and abroad, in won and in dollars.

    python portfolio_in_won_and_dollars.py

The dollar rate is KIS' (최초고시환율). Paper trading does not say it: the total is in won alone then.
"""

import sys
from decimal import Decimal
from typing import NamedTuple

from pykis import KisError, PyKis


class Worth(NamedTuple):
    """Won; `dollar` is won for one dollar, None where KIS does not say it."""

    home: Decimal
    abroad: Decimal
    dollar: Decimal | None


def worth(kis: PyKis) -> Worth:
    """Positions and cash; a dozen calls, since each exchange is asked."""
    account = kis.account()
    home, abroad = account.balance(), account.overseas.balance()
    for totals in abroad.by_currency.values():
        print(totals)  # in its own currency
    dollars = abroad.cash_by_currency.get("USD")
    return Worth(home.total, abroad.value + abroad.cash, dollars.rate if dollars else None)


if __name__ == "__main__":
    try:
        with PyKis() as kis:
            found = worth(kis)
    except KisError as error:
        sys.exit(str(error))
    total = found.home + found.abroad
    print(f"home {found.home:,.0f}원, abroad {found.abroad:,.0f}원")
    print(f"together {total:,.0f}원", f"or {total / found.dollar:,.2f} dollars" if found.dollar else "")
