"""How much can be bought, and how many shares can be sold."""

from __future__ import annotations

from decimal import Decimal

from ..errors import KisValidationError
from ..kinds import OrderType
from ..market.divisions import division
from ..market.order_check import check_price
from ..record import Record, dec, num
from .balance import read_balance
from .blocks import block_of
from .context import Context
from .placing import kind_of
from .wording import digits

__all__ = ["OrderableAmount", "read_orderable", "read_sellable"]


class OrderableAmount(Record):
    """How much can be bought (매수가능조회, TTTC8908R). Amounts in won."""

    cash: Decimal = dec("ord_psbl_cash")
    """주문가능현금."""
    amount: Decimal = dec("nrcvb_buy_amt")
    """미수없는매수금액: without credit."""
    qty: int = num("nrcvb_buy_qty")
    """미수없는매수수량: shares, without credit."""
    max_amount: Decimal = dec("max_buy_amt")
    """최대매수금액: with margin (미수)."""
    max_qty: int = num("max_buy_qty")
    """최대매수수량: shares, with margin."""
    price: Decimal = dec("psbl_qty_calc_unpr")
    """가능수량계산단가: the price that the quantities are based on; the upper limit for orders at the market."""

    def __repr__(self) -> str:
        return f"<OrderableAmount {digits(self.qty)}주 at {digits(self.price)}원, {digits(self.amount)}원>"


def read_orderable(
    context: Context, symbol: str, price: Decimal | int | None, order_type: OrderType | None
) -> OrderableAmount:
    """How much of a symbol can be bought at a price, or at the market."""
    today = context.today()
    wanted: OrderType = order_type or ("limit" if price is not None else "market")
    found = division(wanted, "day", "KRX", today)
    if found.priced and price is None:
        raise KisValidationError(f"orderable_amount of type {wanted} needs a price (won), such as price=70_000.")
    text = f"{check_price(price, kind_of(context, symbol, (price,), today), today):f}" if price is not None else ""
    answer = context.api.domestic_stock.inquire_psbl_order(
        pdno=symbol,
        ord_unpr=text,
        ord_dvsn=found.code,
        cma_evlu_amt_icld_yn="N",
        ovrs_icld_yn="N",
        cano=context.cano,
        acnt_prdt_cd=context.product,
    )
    amount = OrderableAmount(block_of(answer, "output"), answer.tr_id)
    amount.validate()
    return amount


def read_sellable(context: Context, symbol: str) -> int:
    """How many shares of a symbol can be sold."""
    if context.virtual:
        return sum(position.sellable_qty for position in read_balance(context).positions if position.symbol == symbol)
    answer = context.api.domestic_stock.inquire_psbl_sell(pdno=symbol, cano=context.cano, acnt_prdt_cd=context.product)
    return _Sellable(block_of(answer, "output"), answer.tr_id).qty


class _Sellable(Record):
    qty: int = num("ord_psbl_qty")
    """주문가능수량."""
