"""What the account is worth, at home and abroad, in won and in dollars.

    python portfolio_in_won_and_dollars.py

The dollar rate is KIS' (최초고시환율). Paper trading does not say it: won alone then, but for US stocks.
"""

import sys
from decimal import Decimal
from typing import NamedTuple

from pykis import KisError, PyKis


class Worth(NamedTuple):
    """Won, but for `us_stocks` (dollars) and `dollar` (won for one dollar, None where KIS does not say it)."""

    home: Decimal
    abroad: Decimal
    us_stocks: Decimal
    dollar: Decimal | None


def worth(kis: PyKis) -> Worth:
    """Positions and cash; a dozen calls, since each exchange is asked."""
    account = kis.account()
    home, abroad = account.balance(), account.overseas.balance()
    american = abroad.by_currency.get("USD")
    cash = abroad.cash_by_currency.get("USD")
    return Worth(
        home=home.total,
        abroad=abroad.value + abroad.cash,
        us_stocks=american.value if american else Decimal(0),
        dollar=cash.rate if cash else None,
    )


if __name__ == "__main__":
    try:
        with PyKis() as kis:
            found = worth(kis)
    except KisError as error:
        sys.exit(str(error))
    total = found.home + found.abroad
    print(f"home {found.home:,.0f}원, abroad {found.abroad:,.0f}원 (US stocks {found.us_stocks:,.2f} dollars)")
    print(f"together {total:,.0f}원", f"or {total / found.dollar:,.2f} dollars" if found.dollar else "")
