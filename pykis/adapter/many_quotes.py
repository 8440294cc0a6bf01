"""Quotes of many symbols: 30 a call where KIS offers it, one by one on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal

from ..errors import KisValidationError
from .blocks import rows_of
from .context import Scoped
from .parallel import gather
from .quotable import read_quote
from .quote import DomesticQuote, ListedQuote
from .symbols import check_symbol
from .tables import Table

__all__ = ["ManyQuotes"]

_A_CALL = 30


class ManyQuotes(Scoped):
    """Quotes of many symbols at once."""

    def quotes(
        self,
        symbols: Iterable[str],
        exchange: Literal["KRX", "NXT"] = "KRX",
        *,
        progress: Callable[[int, int], object] | None = None,
    ) -> Table[ListedQuote | DomesticQuote]:
        """Quotes in the order of the symbols (관심종목 멀티종목 시세조회, FHKST11300006, 30 a call).

        Paper trading lacks that TR: there each symbol is a call of its own (주식현재가 시세, FHKST01010100), one a
        second.

        Args:
            symbols: 종목코드.
            exchange: KRX or NXT.
            progress: told how many calls of how many are done.

        Raises:
            KisValidationError: KIS knows a symbol not; the sentence names all of them.
        """
        if isinstance(symbols, str):
            raise KisValidationError(f"quotes takes several symbols, such as kis.quotes([{symbols!r}]).")
        wanted = [check_symbol(symbol) for symbol in symbols]

        def done(total: int) -> Callable[[int], object]:
            return lambda count: progress(count, total) if progress is not None else None

        if self.context.virtual:
            single: list[Callable[[], DomesticQuote]] = [
                lambda symbol=symbol: read_quote(self.context, symbol, exchange)  # type: ignore[misc]
                for symbol in wanted
            ]
            return Table(gather(single, workers=1, done=done(len(single))))
        unique = list(dict.fromkeys(wanted))
        chunks = [unique[at : at + _A_CALL] for at in range(0, len(unique), _A_CALL)]
        calls: list[Callable[[], list[ListedQuote]]] = [
            lambda chunk=chunk: self._chunk(chunk, exchange)  # type: ignore[misc]
            for chunk in chunks
        ]
        found = {quote.symbol: quote for page in gather(calls, done=done(len(calls))) for quote in page}
        missing = [symbol for symbol in unique if symbol not in found]
        if missing:
            raise KisValidationError(f"KIS has no quote of {', '.join(missing)}; check the symbols.")
        return Table(found[symbol] for symbol in wanted)

    def _chunk(self, symbols: Sequence[str], exchange: Literal["KRX", "NXT"]) -> list[ListedQuote]:
        params: dict[str, Any] = {}
        for number, symbol in enumerate(symbols, 1):
            params[f"fid_cond_mrkt_div_code_{number}"] = "NX" if exchange == "NXT" else "J"
            params[f"fid_input_iscd_{number}"] = symbol
        answer = self.context.api.domestic_stock.intstock_multprice(**params)
        quotes = [ListedQuote(row, answer.tr_id) for row in rows_of(answer, "output", "inter_shrn_iscd")]
        for quote in quotes:
            self.context.symbols.learn_name(quote.symbol, quote.name)
        return quotes
