"""Quotes and order books of one future or option."""

from __future__ import annotations

from typing import Any, cast

from ..errors import KisValidationError
from .blocks import block_of
from .contract_context import ContractScoped
from .contract_quote import ContractOrderBook, ContractQuote
from .headers import nothing

__all__ = ["ContractQuotable"]


class ContractQuotable(ContractScoped):
    """What can be asked about a contract without an account.

    Every method asks KIS, waits for the rate limit and may raise `KisAPIError` (KIS refuses it), `KisNetworkError`
    (no usable answer, also after repeats) or `KisUnsupportedError` (of the night session KIS has live prices alone).
    """

    def quote(self) -> ContractQuote:
        """The state of the contract (선물옵션 시세, FHMIF10000000). Points, or won for what stands on a stock.

        Raises:
            KisValidationError: KIS knows no such contract.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        self._by_day_alone("quote")
        answer = self.context.api.domestic_futureoption.inquire_price(
            fid_input_iscd=self.symbol, fid_cond_mrkt_div_code=cast("Any", self.market_code())
        )
        raw = block_of(answer, "output1")
        name = self._learn(raw)
        if nothing(raw.get("futs_prpr")) and nothing(raw.get("hts_kor_isnm")):
            raise KisValidationError(f"KIS has no quote of {self.symbol}; check the code.")
        return ContractQuote(raw, answer.tr_id, self.symbol, name)

    def order_book(self) -> ContractOrderBook:
        """Five levels of asks and bids (선물옵션 시세호가, FHMIF10010000). Raises what `quote` raises."""
        self._by_day_alone("order book")
        answer = self.context.api.domestic_futureoption.inquire_asking_price(
            fid_input_iscd=self.symbol, fid_cond_mrkt_div_code=cast("Any", self.market_code())
        )
        name = self._learn(block_of(answer, "output1"))
        return ContractOrderBook(block_of(answer, "output2"), answer.tr_id, self.symbol, name)

    def _learn(self, header: Any) -> str:
        """종목명, which is in the header of both answers."""
        name = str(header.get("hts_kor_isnm") or "").strip()
        if name:
            self.context.symbols.learn_name(self.symbol, name)
        return name or self._known_name()
