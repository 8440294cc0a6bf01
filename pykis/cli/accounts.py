"""`pykis balance|orders`: what an account holds and what it ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

import typer

from .exits import told
from .options import ACCOUNT, JSON, OVERSEAS, PROFILE, account_of, connect
from .shapes import balance_shape, print_json

if TYPE_CHECKING:
    from ..adapter.overseas_order import OverseasOrder
    from ..adapter.protocols import KisBalance

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)


@app.command()
def balance(overseas: bool = OVERSEAS, account: str = ACCOUNT, profile: str = PROFILE, as_json: bool = JSON) -> None:
    """Show what the account holds (잔고): positions, cash, profit."""
    with told(as_json), connect(profile) as kis:
        scope = account_of(kis, account)
        found: KisBalance = scope.overseas.balance() if overseas else scope.balance()
        if as_json:
            print_json(balance_shape(str(scope.number or ""), kis.virtual, found))
            return
        from .tables import show_balance

        show_balance(f"{scope.number or ''} {'모의투자' if kis.virtual else '실전투자'}", found)


@app.command()
def orders(
    start: str = typer.Option("", "--start", help="The first day, 2026-01-02; today if not given."),
    end: str = typer.Option("", "--end", help="The last day; today if not given."),
    symbol: str = typer.Option("", "--symbol", help="Only this 종목코드."),
    only: str = typer.Option("all", "--only", help="all, filled (체결) or open (미체결)."),
    overseas: bool = OVERSEAS,
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
            found: list[Any]
            if overseas:
                rows = scope.overseas.orders(first, last, symbol=symbol or None)
                found = [each for each in rows if _is_wanted(each, wanted)]
            else:
                found = list(scope.orders(first, last, symbol=symbol or None, filled=wanted, progress=progress.pages))
        if as_json:
            print_json({"orders": [order.to_dict() for order in found]})
            return
        from .tables import show_orders

        show_orders(found)


def _is_wanted(order: OverseasOrder, wanted: str) -> bool:
    if wanted == "all":
        return True
    return order.filled_qty > 0 if wanted == "filled" else order.remaining_qty > 0
