"""`pykis buy|sell|modify|cancel`: a dry run until ``--execute``, and real money asks once more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

import typer

from .completing import one_of, order_types, places, symbols
from .exits import described, told
from .options import (
    ACCOUNT,
    BONDS,
    DERIVATIVES,
    JSON,
    OVERSEAS,
    PROFILE,
    SYMBOL,
    account_of,
    connect,
    part_of,
    where_of,
)
from .shapes import check_shape, order_shape, print_json

if TYPE_CHECKING:
    from .. import Account
    from ..preview import AnyOrder, OrderPreview

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_EXECUTE: Any = typer.Option(False, "--execute", help="Send it. Without this it is only checked and shown.")
_ENDS: Any = typer.Option(
    "",
    "--account-ends",
    metavar="DDDD",
    help="Real money without being asked: the last four of the account's eight digits.",
)
_QTY: Any = typer.Argument(help="Shares, contracts, bonds.")
_PRICE: Any = typer.Argument(
    "", help="In the market's currency, or points; leave it out with --market and other types without a price."
)
_TYPE: Any = typer.Option(
    "", "--type", help="limit (the default), best, top, conditional, stop_limit, loo, ...", autocompletion=order_types
)
_MARKET: Any = typer.Option(False, "--market", help="At the market (시장가); the same as --type market.")
_TIF: Any = typer.Option(
    "", "--time-in-force", help="day (the default), ioc or fok.", autocompletion=one_of("day", "ioc", "fok")
)
_STOP: Any = typer.Option("", "--stop-price", help="Won; of --type stop_limit the price that triggers it.")
_WHERE: Any = typer.Option(
    "", "--exchange", help="KRX (the default), NXT or SOR; abroad NASDAQ, TOKYO, ...", autocompletion=places
)
_FOR: Any = typer.Option("", "--symbol", help="With --all: only orders for this 종목코드.", autocompletion=symbols)
_WHICH = "What `pykis orders` shows: 20261121-00950-0000038614, or a number of today."
_ID: Any = typer.Argument(help=_WHICH)
_DRY = "Dry run: nothing was sent. Add --execute to send it."


@app.command()
def buy(
    symbol: str = SYMBOL,
    qty: int = _QTY,
    price: str = _PRICE,
    market: bool = _MARKET,
    order_type: str = _TYPE,
    time_in_force: str = _TIF,
    stop_price: str = _STOP,
    exchange: str = _WHERE,
    execute: bool = _EXECUTE,
    account_ends: str = _ENDS,
    account: str = ACCOUNT,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Buy (매수); only checked and shown until --execute."""
    asked = (market, order_type, time_in_force, stop_price, exchange)
    _place("buy", symbol, qty, price, asked, (execute, account_ends, account, profile, as_json))


@app.command()
def sell(
    symbol: str = SYMBOL,
    qty: int = _QTY,
    price: str = _PRICE,
    market: bool = _MARKET,
    order_type: str = _TYPE,
    time_in_force: str = _TIF,
    stop_price: str = _STOP,
    exchange: str = _WHERE,
    execute: bool = _EXECUTE,
    account_ends: str = _ENDS,
    account: str = ACCOUNT,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Sell (매도); only checked and shown until --execute."""
    asked = (market, order_type, time_in_force, stop_price, exchange)
    _place("sell", symbol, qty, price, asked, (execute, account_ends, account, profile, as_json))


def _place(
    side: Literal["buy", "sell"],
    symbol: str,
    qty: int,
    price: str,
    asked: tuple[bool, str, str, str, str],
    how: tuple[bool, str, str, str, bool],
) -> None:
    from ..instruments import instrument, kind_of, perform
    from ..preview import preview_order
    from .confirming import confirm, is_asked
    from .words import amount_of

    market, order_type, time_in_force, stop_price, exchange = asked
    execute, account_ends, account, profile, as_json = how
    with told(as_json), connect(profile) as kis:
        scope = account_of(kis, account)
        thing = instrument(scope.context, symbol, exchange)
        order: dict[str, Any] = {
            "qty": qty,
            "price": amount_of(price, "PRICE"),
            "order_type": "market" if market else order_type or None,
            "time_in_force": time_in_force or None,
            "exchange": where_of(exchange),
            "stop_price": amount_of(stop_price, "--stop-price"),
        }
        if not execute or is_asked(kis.virtual, account_ends):
            preview = preview_order(thing, side, **order)
            _show(preview, execute, as_json)
            if not execute:
                return
        confirm(kis.virtual, scope.number, account_ends, f"{side} {qty:,} {symbol}")
        placed = perform(thing, side, **order, check_limits=True if kind_of(symbol, exchange) == "stock" else None)
        _done(placed, "placed", as_json)


@app.command()
def modify(
    order_id: str = _ID,
    price: str = typer.Option("", "--price", help="The new price."),
    qty: int = typer.Option(0, "--qty", help="Only so many of what is left; all of it if not given."),
    overseas: bool = OVERSEAS,
    derivatives: bool = DERIVATIVES,
    bonds: bool = BONDS,
    execute: bool = _EXECUTE,
    account_ends: str = _ENDS,
    account: str = ACCOUNT,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Change an open order (정정); only checked and shown until --execute."""
    from ..errors import KisValidationError
    from ..preview import preview_modification
    from .confirming import confirm, is_asked
    from .words import amount_of

    with told(as_json), connect(profile) as kis:
        scope = account_of(kis, account)
        new = amount_of(price, "--price")
        if new is None and not qty:
            raise KisValidationError("modify needs something to change: --price or --qty.")
        found: AnyOrder = part_of(scope, overseas, derivatives, bonds).order(order_id)
        if not execute or is_asked(kis.virtual, account_ends):
            _show(preview_modification(found, price=new, qty=qty or None), execute, as_json, found)
            if not execute:
                return
        confirm(kis.virtual, scope.number, account_ends, f"modify {found.order_id}")
        found.modify(price=new, qty=qty or None)
        _done(found, "modified", as_json)


@app.command()
def cancel(
    order_id: str = typer.Argument("", help=f"{_WHICH} Leave it out with --all."),
    everything: bool = typer.Option(False, "--all", help="Every open order, or with --symbol every one for it."),
    symbol: str = _FOR,
    qty: int = typer.Option(0, "--qty", help="Only so many of what is left; all of it if not given."),
    overseas: bool = OVERSEAS,
    derivatives: bool = DERIVATIVES,
    bonds: bool = BONDS,
    execute: bool = _EXECUTE,
    account_ends: str = _ENDS,
    account: str = ACCOUNT,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Take an open order back (취소), or all of them; only shown until --execute."""
    from ..errors import KisValidationError
    from .confirming import confirm

    with told(as_json), connect(profile) as kis:
        if bool(order_id) == everything or (everything and qty) or (symbol and not everything):
            raise KisValidationError("Name one order, or --all (with --symbol for one symbol alone) without --qty.")
        scope = account_of(kis, account)
        part = part_of(scope, overseas, derivatives, bonds)
        if everything:
            _cancel_all(part.pending_orders(symbol=symbol or None), scope, execute, account_ends, as_json)
            return
        found: AnyOrder = part.order(order_id)
        if not execute:
            part_alone = f" in part: {qty:,} of {found.remaining_qty:,}" if qty else ""
            _tell(found, f"would be cancelled{part_alone}", "dry_run", as_json)
            return
        _before_asking([found], kis.virtual, account_ends, as_json)
        confirm(kis.virtual, scope.number, account_ends, f"cancel {found.order_id}")
        found.cancel(qty=qty or None)
        _done(found, "cancelled", as_json)


def _cancel_all(found: Iterable[AnyOrder], scope: Account, execute: bool, account_ends: str, as_json: bool) -> None:
    """One that fails does not keep the others; the first that is uncertain, or else the first that failed, is told last
    and gives the code."""
    from ..errors import KisError, KisOrderUncertainError
    from .confirming import confirm

    orders = list(found)
    virtual = scope.context.virtual
    failed: list[tuple[AnyOrder, KisError]] = []
    if execute and orders:
        _before_asking(orders, virtual, account_ends, as_json)
        confirm(virtual, scope.number, account_ends, f"cancel {len(orders)} orders")
        for order in orders:
            try:
                order.cancel()
            except KisError as error:
                failed.append((order, error))
    if as_json:
        errors = [{"order_id": str(order.order_id), **described(why)} for order, why in failed]
        print_json({"executed": execute, "orders": [order_shape(each) for each in orders], "failed": errors})
    else:
        from .tables import show_orders

        show_orders(orders)
        for order, why in failed:
            typer.echo(f"{order.order_id}: {why}", err=True)
        typer.echo(f"{len(orders) - len(failed)} cancelled." if execute else _DRY)
    if failed:
        raise next((why for _, why in failed if isinstance(why, KisOrderUncertainError)), failed[0][1])


def _before_asking(orders: list[AnyOrder], virtual: bool, account_ends: str, as_json: bool) -> None:
    """A person who will be asked sees what about."""
    from .confirming import is_asked

    if is_asked(virtual, account_ends) and not as_json:
        from .tables import show_orders

        show_orders(orders)


def _show(preview: OrderPreview, execute: bool, as_json: bool, order: AnyOrder | None = None) -> None:
    if as_json:
        if not execute:
            known = order_shape(order) if order is not None else None
            print_json({"executed": False, "order": known, "check": check_shape(preview)})
        return
    from .tables import show_preview

    show_preview(preview)
    if not execute:
        typer.echo(_DRY)


def _done(order: AnyOrder, what: str, as_json: bool) -> None:
    _tell(order, what, "executed", as_json)


def _tell(order: AnyOrder, what: str, how: Literal["executed", "dry_run"], as_json: bool) -> None:
    if as_json:
        print_json({"executed": how == "executed", "order": order_shape(order), "check": None})
        return
    from .tables import show_orders

    show_orders([order])
    typer.echo(f"{order.order_id} {what}.")
    if how == "dry_run":
        typer.echo(_DRY)
