"""`pykis buy|sell|modify|cancel`: a dry run until ``--execute``, and real money asks once more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

import typer

from .exits import told
from .options import ACCOUNT, JSON, OVERSEAS, PROFILE, account_of, connect, market_of, stock_of
from .shapes import print_json
from .words import is_korean

if TYPE_CHECKING:
    from .. import Order, PyKis
    from ..kinds import Exchange, OrderType, TimeInForce
    from ..preview import OrderPreview

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_EXECUTE: Any = typer.Option(False, "--execute", help="Send it. Without this it is only checked and shown.")
_ENDS: Any = typer.Option(
    "",
    "--account-ends",
    metavar="DDDD",
    help="Real money without being asked: the last four of the account's eight digits.",
)
_QTY: Any = typer.Argument(help="Shares.")
_PRICE: Any = typer.Argument("", help="Won; leave it out with --market and other types without a price.")
_TYPE: Any = typer.Option("limit", "--type", help="limit, best, top, conditional, stop_limit, mid, pre_open, ...")
_MARKET: Any = typer.Option(False, "--market", help="At the market (시장가); the same as --type market.")
_TIF: Any = typer.Option("day", "--time-in-force", help="day, ioc or fok.")
_STOP: Any = typer.Option("", "--stop-price", help="Won; of --type stop_limit the price that triggers it.")
_WHERE: Any = typer.Option("", "--exchange", help="KRX (the default), NXT or SOR; abroad NASDAQ, TOKYO, ...")
_ID: Any = typer.Argument(help="What `pykis orders` shows: 20261121-00950-0000038614, or a number of today.")


@app.command()
def buy(
    symbol: str = typer.Argument(help="종목코드, such as 005930."),
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
    symbol: str = typer.Argument(help="종목코드, such as 005930."),
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
    from ..preview import preview_order
    from .confirming import confirm, is_asked
    from .words import amount_of

    market, order_type, time_in_force, stop_price, exchange = asked
    execute, account_ends, account, profile, as_json = how
    with told(as_json), connect(profile) as kis:
        scope = account_of(kis, account)
        if not is_korean(symbol) or market_of(exchange) is not None:
            _place_abroad(kis, side, symbol, qty, price, asked, how)
            return
        order: dict[str, Any] = {
            "qty": qty,
            "price": amount_of(price, "PRICE"),
            "order_type": cast("OrderType", "market" if market else order_type),
            "time_in_force": cast("TimeInForce", time_in_force),
            "exchange": cast("Exchange", exchange.upper() or "KRX"),
            "stop_price": amount_of(stop_price, "--stop-price"),
        }
        if not execute or is_asked(kis.virtual, account_ends):
            preview = preview_order(kis, symbol, side, account=scope, **order)
            _show(preview, execute, as_json)
            if not execute:
                return
        confirm(kis.virtual, scope.number, account_ends, f"{side} {qty:,} {symbol}")
        placed = (scope.buy if side == "buy" else scope.sell)(symbol, check_limits=True, **order)
        _done(placed, "placed", as_json)


def _place_abroad(
    kis: PyKis,
    side: Literal["buy", "sell"],
    symbol: str,
    qty: int,
    price: str,
    asked: tuple[bool, str, str, str, str],
    how: tuple[bool, str, str, str, bool],
) -> None:
    from ..errors import KisValidationError
    from ..preview import preview_overseas
    from .confirming import confirm, is_asked
    from .words import amount_of

    market, order_type, time_in_force, stop_price, exchange = asked
    execute, account_ends, account, _, as_json = how
    if market or stop_price or time_in_force != "day":
        raise KisValidationError("Orders abroad take a price and a --type: no --market, --stop-price, --time-in-force.")
    if account:
        raise KisValidationError("Orders abroad are for the account of the credentials: leave --account out.")
    if exchange and market_of(exchange) is None:
        raise KisValidationError(f"{exchange} is no market abroad: leave --exchange out, or name NASDAQ, TOKYO, ...")
    order: dict[str, Any] = {"qty": qty, "price": amount_of(price, "PRICE"), "order_type": order_type}
    if not execute or is_asked(kis.virtual, account_ends):
        _show(preview_overseas(kis, symbol, side, market=market_of(exchange), **order), execute, as_json)
        if not execute:
            return
    confirm(kis.virtual, kis.credentials.account, account_ends, f"{side} {qty:,} {symbol}")
    stock, _ = stock_of(kis, symbol, exchange)
    placed = (stock.buy if side == "buy" else stock.sell)(**order)
    _done(placed, "placed", as_json)


@app.command()
def modify(
    order_id: str = _ID,
    price: str = typer.Option("", "--price", help="The new price, won."),
    qty: int = typer.Option(0, "--qty", help="Only so many shares of what is left; all of it if not given."),
    overseas: bool = OVERSEAS,
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
        found: Any = scope.overseas.order(order_id) if overseas else scope.order(order_id)
        if overseas and not execute:
            _tell(found, f"would become {found.qty:,} at {new or found.price}", "dry_run", as_json)
            return
        if not overseas and (not execute or is_asked(kis.virtual, account_ends)):
            _show(preview_modification(kis, found, price=new, qty=qty or None), execute, as_json, found)
            if not execute:
                return
        confirm(kis.virtual, scope.number, account_ends, f"modify {found.order_id}")
        found.modify(price=new, qty=qty or None)
        _done(found, "modified", as_json)


@app.command()
def cancel(
    order_id: str = _ID,
    qty: int = typer.Option(0, "--qty", help="Only so many shares of what is left; all of it if not given."),
    overseas: bool = OVERSEAS,
    execute: bool = _EXECUTE,
    account_ends: str = _ENDS,
    account: str = ACCOUNT,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Take an open order back (취소); only shown until --execute."""
    from .confirming import confirm

    with told(as_json), connect(profile) as kis:
        scope = account_of(kis, account)
        found: Any = scope.overseas.order(order_id) if overseas else scope.order(order_id)
        if not execute:
            _tell(found, "would be cancelled", "dry_run", as_json)
            return
        confirm(kis.virtual, scope.number, account_ends, f"cancel {found.order_id}")
        found.cancel(qty=qty or None)
        _done(found, "cancelled", as_json)


def _show(preview: OrderPreview, execute: bool, as_json: bool, order: Order | None = None) -> None:
    if as_json:
        if not execute:
            known = order.to_dict() if order is not None else None
            print_json({"executed": False, "order": known, "check": preview._asdict()})
        return
    from .tables import show_preview

    show_preview(preview)
    if not execute:
        typer.echo("Dry run: nothing was sent. Add --execute to send it.")


def _done(order: Order, what: str, as_json: bool) -> None:
    _tell(order, what, "executed", as_json)


def _tell(order: Order, what: str, how: Literal["executed", "dry_run"], as_json: bool) -> None:
    if as_json:
        print_json({"executed": how == "executed", "order": order.to_dict(), "check": None})
        return
    from .tables import show_orders

    show_orders([order])
    typer.echo(f"{order.order_id} {what}.")
    if how == "dry_run":
        typer.echo("Dry run: nothing was sent. Add --execute to send it.")
