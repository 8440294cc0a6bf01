"""Quotes of one equity-linked warrant: its price, its terms, how it reacts, who provides its liquidity."""

from __future__ import annotations

from ..errors import KisValidationError
from .blocks import block_of
from .context import Scoped
from .elw_rows import ElwQuote, ElwTerms
from .elw_trends import ElwLpTrade, ElwSensitivity, ElwSensitivityDay, ElwTrade, ElwVolatilityDay
from .stock_rows import table_of
from .tables import Table

__all__ = ["ElwQuotable"]


class ElwQuotable(Scoped):
    """What can be asked about a warrant without an account. KIS documents no order book to ask for: `listen_orderbook`.

    Every method asks KIS, waits for the rate limit and may raise

    - `KisUnsupportedError`: paper trading lacks it (all but `quote`).
    - `KisAPIError`: KIS refuses it.
    - `KisNetworkError`: no usable answer, also after repeats.
    """

    symbol: str

    def quote(self) -> ElwQuote:
        """The price with strike, underlying, implied volatility and theoretical price (ELW 현재가 시세,
        FHKEW15010000); on paper too. The rest of what a warrant is: `terms`.

        Raises:
            KisValidationError: KIS knows no such warrant.
        """
        answer = self.context.api.domestic_stock.inquire_elw_price(fid_input_iscd=self.symbol)
        raw = block_of(answer, "output")
        if not str(raw.get("elw_shrn_iscd") or "").strip(" 0"):
            raise KisValidationError(f"KIS has no quote of the ELW {self.symbol}; check the symbol.")
        quote = ElwQuote(raw, answer.tr_id)
        self.context.symbols.learn_name(self.symbol, quote.name)
        return quote

    def terms(self) -> ElwTerms:
        """Expiry, conversion ratio, greeks, parity, gearing, what its provider holds (ELW 기초자산별 종목시세,
        FHKEW154101C0). The first time of a day a `quote` says what it is written on.

        Raises:
            KisValidationError: KIS knows no such warrant, or does not list it with the others of its underlying.
        """
        underlying = self.context.cache.get(("elw underlying", self.symbol), lambda: self.quote().underlying)
        answer = self.context.api.elw.udrl_asset_price(
            fid_mrkt_cls_code="A",
            fid_input_iscd="00000",
            fid_unas_input_iscd=underlying,
            fid_trgt_exls_cls_code="0",
            fid_option="0",
        )
        listed = table_of(answer, "output", ElwTerms, "elw_shrn_iscd")
        for each in listed:
            if each.symbol == self.symbol:
                return each
        raise KisValidationError(
            f"KIS lists {len(listed)} warrants on {underlying}, and {self.symbol} is not among them. "
            "kis.market.elw_search(...) finds more."
        )

    def trades(self) -> Table[ElwTrade]:
        """The last trades of the day with the implied volatility of each, the newest first (ELW 변동성추이(체결),
        FHPEW02840100)."""
        answer = self.context.api.elw.volatility_trend_ccnl(fid_input_iscd=self.symbol)
        return table_of(answer, "output", ElwTrade, "stck_cntg_hour")

    def sensitivities(self) -> Table[ElwSensitivity]:
        """Delta, gamma, theta, vega and rho after each of the last trades, the newest first (ELW 민감도 추이(체결),
        FHPEW02830100)."""
        answer = self.context.api.elw.sensitivity_trend_ccnl(fid_input_iscd=self.symbol)
        return table_of(answer, "output", ElwSensitivity, "stck_cntg_hour")

    def sensitivity_days(self) -> Table[ElwSensitivityDay]:
        """The same by day, the newest first (ELW 민감도 추이(일별), FHPEW02830200)."""
        answer = self.context.api.elw.sensitivity_trend_daily(fid_input_iscd=self.symbol)
        return table_of(answer, "output", ElwSensitivityDay, "stck_bsop_date")

    def volatility_days(self) -> Table[ElwVolatilityDay]:
        """Implied against historical volatility by day, the newest first (ELW 변동성추이(일별), FHPEW02840200)."""
        answer = self.context.api.elw.volatility_trend_daily(fid_input_iscd=self.symbol)
        return table_of(answer, "output", ElwVolatilityDay, "stck_bsop_date")

    def lp_trades(self) -> Table[ElwLpTrade]:
        """What its liquidity provider traded today, the newest first (ELW LP매매추이, FHPEW03760000)."""
        answer = self.context.api.elw.lp_trade_trend(fid_input_iscd=self.symbol)
        return table_of(answer, "output2", ElwLpTrade, "cntg_hour")
