"""What an order would be, and the sentences that go with it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..errors import KisAPIError
from ..kinds import Exchange, OrderType, OverseasMarket, Side, TimeInForce

if TYPE_CHECKING:
    from ..adapter.contract_check import ContractOrderType
    from ..market.overseas_orders import OverseasOrderType

__all__ = ["OrderPreview", "besides", "possible"]


class OrderPreview(NamedTuple):
    """What an order would be. Prices and amounts in `currency`."""

    symbol: str
    """종목코드."""
    name: str
    """종목명 as far as it is known."""
    side: Side
    """매수 or 매도."""
    qty: int
    """주문수량: shares, contracts, or bonds as KIS counts them."""
    price: Decimal | None
    """주문단가; None where the order names none."""
    order_type: OrderType | OverseasOrderType | ContractOrderType
    """주문구분."""
    time_in_force: TimeInForce
    """체결조건."""
    exchange: Exchange | OverseasMarket
    """KRX, NXT or SOR; abroad the market."""
    last_price: Decimal
    """현재가."""
    currency: str | None
    """통화 of every price and amount; None for points."""
    possible_qty: int | None
    """매수가능수량 or 매도가능수량: how much the account allows; None if KIS did not say."""
    warnings: tuple[str, ...]
    """What KIS may refuse it for, a sentence each."""
    stop_price: Decimal | None = None
    """조건가격."""
    tick: int | None = None
    """호가단위 at that price; None where it is not known here (abroad, derivatives, bonds)."""
    lower_limit: Decimal | None = None
    """하한가 today; None abroad and of warrants."""
    upper_limit: Decimal | None = None
    """상한가 today; None abroad and of warrants."""
    amount: Decimal | None = None
    """주문금액: at its price, without one at the last price; None for derivatives and bonds, whose units KIS does not
    tell."""
    reserved: Decimal | None = None
    """What KIS holds back until it fills: a buy at the market is at the upper limit; 0 for a sale; None likewise."""
    fee: Decimal | None = None
    """수수료 on that amount, at KIS' common rate; your contract may differ; None where it is not known here."""
    tax: Decimal | None = None
    """거래세 on that amount; 0 for a buy; None likewise."""


def possible(
    ask: Callable[[], int], qty: int, what: str, can: str = "are possible"
) -> tuple[int | None, tuple[str, ...]]:
    """How much the account allows, and what there is to warn of.

    Args:
        ask: asks KIS.
        qty: what is wanted.
        what: shares, contracts, ...
        can: what can be done with them.
    """
    try:
        found = ask()
    except KisAPIError as error:
        return None, (f"KIS did not say how many {what} are possible: {error}",)
    if qty > found:
        return found, (f"Only {found:,} {what} {can}, not {qty:,}: KIS would refuse it.",)
    return found, ()


def besides(preview: OrderPreview) -> tuple[str, ...]:
    """Its warnings without the one of `possible`, which stands first if there is one."""
    short = preview.possible_qty is None or preview.qty > preview.possible_qty
    return preview.warnings[1:] if short else preview.warnings
