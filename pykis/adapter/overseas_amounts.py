"""How much can be bought abroad."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, cast

from ..market.overseas import Place
from ..market.overseas_orders import check_overseas_order
from ..record import Record, opt_dec, opt_num, text
from .blocks import block_of
from .context import Context
from .wording import digits

__all__ = ["OverseasOrderableAmount", "read_overseas_orderable"]


class OverseasOrderableAmount(Record):
    """How much can be bought abroad (해외주식 매수가능금액조회, TTTS3007R). Amounts in `currency`."""

    currency: str = text("tr_crcy_cd")
    """거래통화코드."""
    cash: Decimal | None = opt_dec("ord_psbl_frcr_amt")
    """주문가능외화금액: foreign cash."""
    rate: Decimal | None = opt_dec("exrt")
    """환율, won for one of the currency."""
    integrated_amount: Decimal | None = opt_dec("frcr_ord_psbl_amt1")
    """외화주문가능금액: with won and other currencies as margin (통합증거금)."""
    integrated_qty: int | None = opt_num("ovrs_max_ord_psbl_qty")
    """해외최대주문가능수량: likewise, shares."""
    _amount: Decimal | None = opt_dec("ovrs_ord_psbl_amt")
    _qty: int | None = opt_num("max_ord_psbl_qty")

    @property
    def amount(self) -> Decimal:
        """해외주문가능금액: without exchanging money."""
        return self._amount if self._amount is not None else self.cash or Decimal(0)

    @property
    def qty(self) -> int:
        """최대주문가능수량: shares, without exchanging money; not cut to the lot."""
        return self._qty or 0

    def __repr__(self) -> str:
        return f"<OverseasOrderableAmount {digits(self.qty)}주, {digits(self.amount)} {self.currency}>"


def read_overseas_orderable(
    context: Context, place: Place, symbol: str, price: Decimal | int | float | str
) -> OverseasOrderableAmount:
    """How much of a symbol can be bought at a price."""
    checked = check_overseas_order(place, side="buy", qty=1, price=price, virtual=context.virtual, lot=1)
    answer = context.api.overseas_stock.inquire_psamount(
        ovrs_excg_cd=cast("Any", place.order_code),
        ovrs_ord_unpr=checked.price_text,
        item_cd=symbol,
        cano=context.cano,
        acnt_prdt_cd=context.product,
    )
    amount = OverseasOrderableAmount(block_of(answer, "output"), answer.tr_id)
    amount.validate()
    return amount
