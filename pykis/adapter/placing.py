"""Sending orders for Korean stocks: checked against the market's rules, then through the API."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ..endpoint import CallOptions
from ..errors import KisValidationError
from ..kinds import Exchange, OrderId, OrderType, ProductKind, Side, TimeInForce
from ..market.order_check import CheckedOrder, check_order, check_price
from .context import Context
from .quotable import read_quote
from .sending import CANCEL, ORDER, Placed, Target, send

__all__ = ["kind_of", "modify_order", "place_cancel", "place_order"]


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
) -> Placed[CheckedOrder]:
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
    order_id, time = send(
        context,
        "stock",
        asked,
        symbol,
        lambda: context.api.domestic_stock.order_cash(
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
            options=ORDER,
        ),
    )
    return Placed(order_id, time, checked)


def modify_order(
    context: Context,
    target: Target,
    *,
    part: int | None,
    price: Decimal | int | None,
    stop_price: Decimal | int | None,
    order_type: OrderType,
    time_in_force: TimeInForce,
    exchange: Exchange,
) -> Placed[CheckedOrder]:
    """Check and send a modification of an order, or of a part of it (주식주문 정정취소, TTTC0013U)."""
    checked = _check(
        context,
        target.symbol,
        target.side,
        part or max(target.remaining_qty, 1),
        price,
        stop_price,
        order_type,
        time_in_force,
        exchange,
    )
    order_id, time = _revise(context, target, checked.division.code, "01", part, checked, exchange, ORDER)
    return Placed(order_id, time, checked)


def place_cancel(
    context: Context, target: Target, *, part: int | None, division_code: str, exchange: Exchange
) -> OrderId:
    """Send a cancellation of an order, or of a part of it (주식주문 정정취소, TTTC0013U); its id."""
    return _revise(context, target, division_code, "02", part, None, exchange, CANCEL)[0]


def _revise(
    context: Context,
    target: Target,
    division_code: str,
    what: Any,
    part: int | None,
    checked: CheckedOrder | None,
    exchange: Exchange,
    options: CallOptions,
) -> tuple[OrderId, datetime]:
    asked = {
        "KRX_FWDG_ORD_ORGNO": target.order_id.branch,
        "ORGN_ODNO": target.order_id.odno,
        "ORD_DVSN": division_code,
        "RVSE_CNCL_DVSN_CD": str(what),
        "ORD_QTY": str(part or 0),
        "ORD_UNPR": checked.price_text if checked is not None else "0",
    }
    return send(
        context,
        "stock",
        asked,
        target.symbol,
        lambda: context.api.domestic_stock.order_rvsecncl(
            krx_fwdg_ord_orgno=asked["KRX_FWDG_ORD_ORGNO"],
            orgn_odno=asked["ORGN_ODNO"],
            ord_dvsn=asked["ORD_DVSN"],
            rvse_cncl_dvsn_cd=what,
            ord_qty=asked["ORD_QTY"],
            ord_unpr=asked["ORD_UNPR"],
            qty_all_ord_yn="Y" if part is None else "N",
            excg_id_dvsn_cd=exchange,
            cndt_pric=(checked.stop_price_text if checked is not None else "") or None,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=options,
        ),
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
        kind=kind_of(context, symbol, (price, stop_price), today),
        on=today,
        virtual=context.virtual,
        limits=context.symbols.limits(symbol, today),
    )


def kind_of(context: Context, symbol: str, prices: tuple[object, ...], on: date) -> ProductKind:
    """What the symbol is. Asked once, and only if a price fits the grid of a fund but not that of a stock."""
    found = context.symbols.kind(symbol)
    if found is not None:
        return found
    if any(_fits_a_fund_alone(price, on) for price in prices):
        read_quote(context, symbol)
    return context.symbols.kind(symbol) or "stock"


def _fits_a_fund_alone(price: object, on: date) -> bool:
    return _fits(price, "etf", on) and not _fits(price, "stock", on)


def _fits(price: object, kind: ProductKind, on: date) -> bool:
    try:
        check_price(price, kind, on)
    except KisValidationError:
        return False
    return True
