"""Sending orders: checked against the market's rules, then through the API, with the receipt read whole."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from ..answer import Answer
from ..clock import KST
from ..endpoint import CallOptions
from ..errors import KisOrderUncertainError, KisParseError, KisValidationError
from ..kinds import Exchange, OrderId, OrderType, ProductKind, Side, TimeInForce
from ..market.divisions import division
from ..market.order_check import CheckedOrder, check_order, check_qty
from ..market.ticks import is_on_tick
from .blocks import block_of
from .context import Context
from .order_rows import OrderReceipt
from .quotable import read_quote

if TYPE_CHECKING:
    from .order import Order

__all__ = ["Modified", "modify_order", "place_cancel", "place_order"]

_ORDER = CallOptions(lane="order")
_CANCEL = CallOptions(lane="cancel")


class Placed(NamedTuple):
    """An order that KIS took."""

    order_id: OrderId
    time: datetime
    checked: CheckedOrder


class Modified(NamedTuple):
    """A modification that KIS took."""

    order_id: OrderId
    checked: CheckedOrder


def place_order(
    context: Context,
    symbol: str,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | None,
    order_type: OrderType,
    time_in_force: TimeInForce,
    exchange: Exchange,
    stop_price: Decimal | int | None,
    check_limits: bool = False,
) -> Placed:
    """Check and send an order (주식주문 현금, TTTC0012U buy, TTTC0011U sell)."""
    if price is None and order_type == "limit":
        raise KisValidationError(
            f"{side} needs a price (won), such as price=70_000; for an order at the market use market_{side}(qty=...)."
        )
    if check_limits and context.symbols.limits(symbol, context.today()) is None:
        read_quote(context, symbol)
    checked = _check(context, symbol, side, qty, price, stop_price, order_type, time_in_force, exchange)
    asked = {
        "PDNO": symbol,
        "ORD_DVSN": checked.division.code,
        "ORD_QTY": str(checked.qty),
        "ORD_UNPR": checked.price_text,
        "EXCG_ID_DVSN_CD": exchange,
    }
    with _doubting(context):
        sent_at = context.now()
        answer = context.api.domestic_stock.order_cash(
            ord_dv=side,
            pdno=symbol,
            ord_dvsn=asked["ORD_DVSN"],
            ord_qty=asked["ORD_QTY"],
            ord_unpr=asked["ORD_UNPR"],
            excg_id_dvsn_cd=exchange,
            sll_type="01" if side == "sell" else "",
            cndt_pric=checked.stop_price_text,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=_ORDER,
        )
        order_id, time = _receipt(context, answer, asked, symbol, sent_at)
    return Placed(order_id, time, checked)


def modify_order(
    context: Context,
    order: Order,
    *,
    price: Decimal | int | None,
    qty: int | None,
    order_type: OrderType | None,
    time_in_force: TimeInForce | None,
    stop_price: Decimal | int | None,
) -> Modified:
    """Check and send a modification (주식주문 정정취소, TTTC0013U)."""
    old_type, old_force = order.order_type, order.time_in_force
    if old_type is None or old_force is None:
        raise KisValidationError(f"Orders of division {order.division_code} cannot be modified here.")
    _check_today(context, order.live_id)
    if qty is not None and check_qty(qty) > order.remaining_qty > 0:
        raise KisValidationError(f"qty {qty:,} is more than what is left of the order ({order.remaining_qty:,}).")
    new_type, new_force = order_type or old_type, time_in_force or (old_force if order_type is None else "day")
    new = division(new_type, new_force, order.exchange, context.today())
    checked = _check(
        context,
        order.symbol,
        order.side,
        qty or max(order.remaining_qty, 1),
        price if price is not None or not new.priced else order.price,
        stop_price if stop_price is not None or not new.stop else order.stop_price,
        new_type,
        new_force,
        order.exchange,
    )
    part = qty is not None and qty != order.remaining_qty
    order_id = _revise(context, order, checked, "01", str(qty) if part else "0", part=part, options=_ORDER)
    return Modified(order_id, checked)


def place_cancel(context: Context, order: Order, *, qty: int | None) -> OrderId:
    """Send a cancellation (주식주문 정정취소, TTTC0013U); the id of the cancellation."""
    _check_today(context, order.live_id)
    if qty is not None and check_qty(qty) > order.remaining_qty > 0:
        raise KisValidationError(f"qty {qty:,} is more than what is left of the order ({order.remaining_qty:,}).")
    part = qty is not None and qty != order.remaining_qty
    return _revise(context, order, None, "02", str(qty) if part else "0", part=part, options=_CANCEL)


def _revise(
    context: Context,
    order: Order,
    checked: CheckedOrder | None,
    what: Any,
    qty: str,
    *,
    part: bool,
    options: CallOptions,
) -> OrderId:
    asked = {
        "KRX_FWDG_ORD_ORGNO": order.live_id.branch,
        "ORGN_ODNO": order.live_id.odno,
        "ORD_DVSN": checked.division.code if checked is not None else order.division_code,
        "RVSE_CNCL_DVSN_CD": what,
        "ORD_QTY": qty,
        "ORD_UNPR": checked.price_text if checked is not None else "0",
    }
    with _doubting(context):
        sent_at = context.now()
        answer = context.api.domestic_stock.order_rvsecncl(
            krx_fwdg_ord_orgno=asked["KRX_FWDG_ORD_ORGNO"],
            orgn_odno=asked["ORGN_ODNO"],
            ord_dvsn=asked["ORD_DVSN"],
            rvse_cncl_dvsn_cd=what,
            ord_qty=asked["ORD_QTY"],
            ord_unpr=asked["ORD_UNPR"],
            qty_all_ord_yn="N" if part else "Y",
            excg_id_dvsn_cd=order.exchange,
            cndt_pric=(checked.stop_price_text if checked is not None else "") or None,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=options,
        )
        return _receipt(context, answer, asked, order.symbol, sent_at)[0]


@contextlib.contextmanager
def _doubting(context: Context) -> Generator[None]:
    """Keep every doubt: another request that the same row would fit must not claim it alone."""
    try:
        yield
    except BaseException as error:
        doubt = error if isinstance(error, KisOrderUncertainError) else error.__cause__  # of an interrupted send
        if isinstance(doubt, KisOrderUncertainError):
            context.ledger.doubt(doubt, context.clock.monotonic())
        raise


def _check_today(context: Context, order_id: OrderId) -> None:
    if order_id.date != context.today():
        raise KisValidationError(
            f"Order {order_id} is of {order_id.date}: orders end with their day, so it can no longer be changed."
        )


def _check(
    context: Context,
    symbol: str,
    side: Side,
    qty: int,
    price: Decimal | int | None,
    stop_price: Decimal | int | None,
    order_type: OrderType,
    time_in_force: TimeInForce,
    exchange: Exchange,
) -> CheckedOrder:
    today = context.today()
    return check_order(
        side=side,
        qty=qty,
        price=price,
        stop_price=stop_price,
        order_type=order_type,
        time_in_force=time_in_force,
        exchange=exchange,
        kind=_kind(context, symbol, (price, stop_price), today),
        on=today,
        virtual=context.virtual,
        limits=context.symbols.limits(symbol, today),
    )


def _kind(context: Context, symbol: str, prices: tuple[object, ...], on: date) -> ProductKind:
    """What the symbol is. Asked once, and only if a price fits the grid of a fund but not that of a stock."""
    found = context.symbols.kind(symbol)
    if found is not None:
        return found
    if any(_fits_a_fund_alone(price, on) for price in prices):
        read_quote(context, symbol)
    return context.symbols.kind(symbol) or "stock"


def _fits_a_fund_alone(price: object, on: date) -> bool:
    if isinstance(price, bool) or not isinstance(price, (int, Decimal)):
        return False
    if not Decimal(price).is_finite() or not 0 < price < 10**12:
        return False
    return is_on_tick(price, "etf", on) and not is_on_tick(price, "stock", on)


def _receipt(
    context: Context, answer: Answer, asked: dict[str, str], symbol: str, sent_at: datetime
) -> tuple[OrderId, datetime]:
    """The id and the time of what KIS took; the day is the one that puts the time nearest to now."""
    now = context.now()
    try:
        receipt = OrderReceipt(
            {name.upper(): value for name, value in block_of(answer, "output").items()}, answer.tr_id
        )
        branch, number = receipt.branch, receipt.number
    except KisParseError as error:
        raise KisOrderUncertainError(
            f"KIS accepted it, but the receipt cannot be read ({error})",
            tr_id=answer.tr_id,
            request=asked,
            sent_at=sent_at,
            ended_at=now,
            timeout=0.0,
        ) from None
    try:
        hour = receipt.time
    except KisParseError:
        hour = now.time().replace(microsecond=0)
    days = (now.date(), now.date() - timedelta(days=1), now.date() + timedelta(days=1))
    time = min((datetime.combine(day, hour, KST) for day in days), key=lambda at: abs(at - now))
    order_id = OrderId(time.date(), branch, number)
    context.ledger.own(order_id, symbol, now)
    return order_id, time
