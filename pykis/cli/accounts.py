"""`pykis balance|orders`: what an account holds and what it ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

import typer

from .completing import one_of, symbols
from .exits import told
from .options import ACCOUNT, BONDS, DERIVATIVES, JSON, OVERSEAS, PROFILE, account_of, connect, part_of
from .shapes import balance_shape, order_shape, print_json

if TYPE_CHECKING:
    from ..preview import AnyOrder

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_FOR: Any = typer.Option("", "--symbol", help="Only this 종목코드.", autocompletion=symbols)
_ONLY: Any = typer.Option(
    "all", "--only", help="all, filled (체결) or open (미체결).", autocompletion=one_of("all", "filled", "open")
)


@app.command()
def balance(
    overseas: bool = OVERSEAS,
    derivatives: bool = DERIVATIVES,
    bonds: bool = BONDS,
    account: str = ACCOUNT,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Show what the account holds (잔고): positions, cash, profit."""
    with told(as_json), connect(profile) as kis:
        scope = account_of(kis, account)
        found = part_of(scope, overseas, derivatives, bonds).balance()
        if as_json:
            print_json(balance_shape(str(scope.number or ""), kis.virtual, found))
            return
        from .tables import show_balance

        show_balance(f"{scope.number or ''} {'모의투자' if kis.virtual else '실전투자'}", found)


@app.command()
def orders(
    start: str = typer.Option("", "--start", help="The first day, 2026-01-02; today if not given."),
    end: str = typer.Option("", "--end", help="The last day; today if not given."),
    symbol: str = _FOR,
    only: str = _ONLY,
    overseas: bool = OVERSEAS,
    derivatives: bool = DERIVATIVES,
    bonds: bool = BONDS,
    account: str = ACCOUNT,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Show the orders of some days (주문내역), the oldest first."""
    from .progress import Progress
    from .words import choice_of, day_of

    with told(as_json):
        wanted = cast("Literal['all', 'filled', 'open']", choice_of(only, ("all", "filled", "open"), "--only"))
        first, last = day_of(start, "--start"), day_of(end, "--end")
        with connect(profile) as kis, Progress("orders", "pages") as progress:
            scope = account_of(kis, account)
            part: Any = part_of(scope, overseas, derivatives, bonds)
            found: list[AnyOrder]
            if part is scope:
                found = list(scope.orders(first, last, symbol=symbol or None, filled=wanted, progress=progress.pages))
            else:
                rows = part.orders(first, last, symbol=symbol or None, progress=progress.pages)
                found = [each for each in rows if _is_wanted(each, wanted)]
        if as_json:
            print_json({"orders": [order_shape(order) for order in found]})
            return
        from .tables import show_orders

        show_orders(found)


def _is_wanted(order: AnyOrder, wanted: str) -> bool:
    if wanted == "all":
        return True
    return order.filled_qty > 0 if wanted == "filled" else order.remaining_qty > 0
