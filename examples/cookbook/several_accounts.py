"""Several accounts, each with a key of its own, looked at together.

    python several_accounts.py default savings pension    profiles saved before

Save one with `KisCredentials.from_env().save("savings")`, or with `pykis profile`. A profile for real money opens only
by its name, as here. Each key has a token and a rate limit of its own.
"""

import sys
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from pykis import KisError, PyKis


class Line(NamedTuple):
    """One account: won, and how many stocks it holds."""

    profile: str
    virtual: bool
    total: Decimal
    profit: Decimal
    stocks: int


def overview(profiles: Iterable[str]) -> Iterator[Line]:
    """The balance of each profile, in their order."""
    for profile in profiles:
        with PyKis(profile=profile) as kis:
            balance = kis.account().balance()
            yield Line(profile, kis.virtual, balance.total, balance.profit, len(balance))


if __name__ == "__main__":
    try:
        for line in overview(sys.argv[1:] or ["default"]):
            money = "paper" if line.virtual else "real"
            print(f"{line.profile:12} {money:5} {line.total:>16,}원 {line.profit:>+14,}원 {line.stocks:>3} stocks")
    except KisError as error:
        sys.exit(str(error))
