"""Rankings of Korean stocks by price, volume and trading (순위분석)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from ..errors import KisValidationError
from ..kinds import RankedMarket
from .context import Scoped
from .market_codes import BOARDS, EXCHANGES, TradedExchange, bound, choice
from .rank_rows import (
    ChangeRank,
    CompanyTradeRank,
    LargeTradeRank,
    MarketCapRank,
    NearHighLow,
    StrengthRank,
    ViewedStock,
    VolumeRank,
    WatchedRank,
)
from .stock_rows import table_of
from .tables import Table

__all__ = ["Rankings"]

VolumeOrder = Literal["volume", "increase", "turnover", "value", "value_turnover"]
"""거래량, 거래 증가율, 거래량 회전율, 거래 대금, 거래대금 회전율."""

_VOLUME_ORDERS: dict[str, Literal["0", "1", "2", "3", "4"]] = {
    "volume": "0",
    "increase": "1",
    "turnover": "2",
    "value": "3",
    "value_turnover": "4",
}


class Rankings(Scoped):
    """Rankings of stocks, at most 30 rows each; KIS has no next page. Not on paper trading.

    Every method asks KIS once, waits for the rate limit and may raise

    - `KisUnsupportedError`: on paper trading, which has no rankings.
    - `KisValidationError`: an argument is wrong; nothing was sent.
    - `KisAPIError`: KIS refuses it.
    - `KisNetworkError`: no usable answer, also after repeats.
    """

    def volume(
        self,
        market: RankedMarket = "all",
        *,
        by: VolumeOrder = "volume",
        exchange: TradedExchange = "KRX",
        min_price: int | None = None,
        max_price: int | None = None,
        min_volume: int | None = None,
    ) -> Table[VolumeRank]:
        """The most traded stocks (거래량순위, FHPST01710000).

        Args:
            market: whose stocks.
            by: volume, its increase, turnover (shares traded of all there are), value, or turnover of value.
            exchange: KRX or NXT.
            min_price: won; only dearer ones.
            max_price: won; only cheaper ones.
            min_volume: shares; only those traded more.
        """
        answer = self.context.api.domestic_stock.volume_rank(
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_blng_cls_code=choice(_VOLUME_ORDERS, by, "by"),
            fid_cond_mrkt_div_code=choice(EXCHANGES, exchange, "exchange"),
            fid_trgt_cls_code="111111111",
            fid_trgt_exls_cls_code="0000000000",
            fid_input_price_1=bound(min_price),
            fid_input_price_2=bound(max_price),
            fid_vol_cnt=bound(min_volume),
        )
        return table_of(answer, "output", VolumeRank, "mksc_shrn_iscd")

    def value(self, market: RankedMarket = "all", *, exchange: TradedExchange = "KRX") -> Table[VolumeRank]:
        """The stocks with the most money traded (거래량순위 by 거래금액, FHPST01710000): `volume` by value."""
        return self.volume(market, by="value", exchange=exchange)

    def gainers(
        self,
        market: RankedMarket = "all",
        *,
        since: Literal["close", "open"] = "close",
        exchange: TradedExchange = "KRX",
        min_price: int | None = None,
        max_price: int | None = None,
        min_volume: int | None = None,
    ) -> Table[ChangeRank]:
        """The stocks that rose most (등락률 순위, FHPST01700000).

        Args:
            market: whose stocks.
            since: against the previous close, or today's open.
            exchange: KRX or NXT.
            min_price: won; only dearer ones.
            max_price: won; only cheaper ones.
            min_volume: shares; only those traded more.
        """
        order = choice({"close": "0", "open": "2"}, since, "since")
        return self._moved(order, market, exchange, min_price, max_price, min_volume)

    def losers(
        self,
        market: RankedMarket = "all",
        *,
        since: Literal["close", "open"] = "close",
        exchange: TradedExchange = "KRX",
        min_price: int | None = None,
        max_price: int | None = None,
        min_volume: int | None = None,
    ) -> Table[ChangeRank]:
        """The stocks that fell most (등락률 순위, FHPST01700000); otherwise as `gainers`."""
        order = choice({"close": "1", "open": "3"}, since, "since")
        return self._moved(order, market, exchange, min_price, max_price, min_volume)

    def _moved(
        self,
        order: str,
        market: RankedMarket,
        exchange: TradedExchange,
        min_price: int | None,
        max_price: int | None,
        min_volume: int | None,
    ) -> Table[ChangeRank]:
        orders: dict[str, Literal["0", "1", "2", "3"]] = {"0": "0", "1": "1", "2": "2", "3": "3"}
        answer = self.context.api.domestic_stock.fluctuation(
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_rank_sort_cls_code=orders[order],
            fid_prc_cls_code="1" if order in "01" else "0",  # 1: against the close, not against the day's low or high
            fid_cond_mrkt_div_code=choice(EXCHANGES, exchange, "exchange"),
            fid_input_cnt_1="0",
            fid_input_price_1=bound(min_price),
            fid_input_price_2=bound(max_price),
            fid_vol_cnt=bound(min_volume),
            fid_trgt_cls_code="0",
            fid_trgt_exls_cls_code="0",
            fid_rsfl_rate1="",
            fid_rsfl_rate2="",
        )
        return table_of(answer, "output", ChangeRank, "stck_shrn_iscd")

    def market_cap(self, market: RankedMarket = "all", *, exchange: TradedExchange = "KRX") -> Table[MarketCapRank]:
        """The largest companies (시가총액 상위, FHPST01740000)."""
        answer = self.context.api.domestic_stock.market_cap(
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_cond_mrkt_div_code=choice(EXCHANGES, exchange, "exchange"),
            fid_input_price_1="",
            fid_input_price_2="",
            fid_vol_cnt="",
        )
        return table_of(answer, "output", MarketCapRank, "mksc_shrn_iscd")

    def strength(self, market: RankedMarket = "all", *, exchange: TradedExchange = "KRX") -> Table[StrengthRank]:
        """The stocks that buyers take most eagerly (체결강도 상위, FHPST01680000)."""
        answer = self.context.api.domestic_stock.volume_power(
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_cond_mrkt_div_code=choice(EXCHANGES, exchange, "exchange"),
        )
        return table_of(answer, "output", StrengthRank, "stck_shrn_iscd")

    def new_highs(self, market: RankedMarket = "all", *, within: Decimal | int = 0) -> Table[NearHighLow]:
        """The stocks at or near a new high (신고 근접종목 상위, FHPST01870000).

        Args:
            market: whose stocks.
            within: percent that the price may be away from it.
        """
        return self._near("0", market, within)

    def new_lows(self, market: RankedMarket = "all", *, within: Decimal | int = 0) -> Table[NearHighLow]:
        """The stocks at or near a new low (신저 근접종목 상위, FHPST01870000); otherwise as `new_highs`."""
        return self._near("1", market, within)

    def _near(self, side: Literal["0", "1"], market: RankedMarket, within: Decimal | int) -> Table[NearHighLow]:
        if within < 0:
            raise KisValidationError(f"within must not be negative: {within}.")
        answer = self.context.api.domestic_stock.near_new_highlow(
            fid_prc_cls_code=side,
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_input_cnt_1="0",
            fid_input_cnt_2=str(within),
            fid_aply_rang_prc_1="",
            fid_aply_rang_prc_2="",
        )
        return table_of(answer, "output", NearHighLow, "mksc_shrn_iscd")

    def most_viewed(self) -> Table[ViewedStock]:
        """The 20 stocks that KIS' users look at most (HTS조회상위20종목, HHMCM000100C0)."""
        answer = self.context.api.domestic_stock.hts_top_view()
        return table_of(answer, "output1", ViewedStock, "mksc_shrn_iscd")

    def most_watched(self, market: RankedMarket = "all", *, exchange: TradedExchange = "KRX") -> Table[WatchedRank]:
        """The stocks on the most watchlists (관심종목등록 상위, FHPST01800000)."""
        answer = self.context.api.domestic_stock.top_interest_stock(
            fid_input_iscd_2="000000",
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_cond_mrkt_div_code=choice(EXCHANGES, exchange, "exchange"),
            fid_input_cnt_1="1",
        )
        return table_of(answer, "output", WatchedRank, "mksc_shrn_iscd")

    def company_trades(
        self,
        side: Literal["buy", "sell"] = "buy",
        market: RankedMarket = "all",
        *,
        start: dt.date | None = None,
        end: dt.date | None = None,
    ) -> Table[CompanyTradeRank]:
        """The stocks that KIS' own customers trade most (당사매매종목 상위, FHPST01860000).

        Args:
            side: what they buy or what they sell.
            market: whose stocks.
            start: the first day; today by default (Asia/Seoul).
            end: the last day; today by default.
        """
        sides: dict[str, Literal["0", "1"]] = {"sell": "0", "buy": "1"}
        today = self.context.today()
        answer = self.context.api.domestic_stock.traded_by_company(
            fid_rank_sort_cls_code=choice(sides, side, "side"),
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_input_date_1=f"{start or today:%Y%m%d}",
            fid_input_date_2=f"{end or today:%Y%m%d}",
            fid_aply_rang_prc_1="",
            fid_aply_rang_prc_2="",
        )
        return table_of(answer, "output", CompanyTradeRank, "mksc_shrn_iscd")

    def large_trades(
        self, side: Literal["buy", "sell"] = "buy", market: RankedMarket = "all", *, min_value: int | None = None
    ) -> Table[LargeTradeRank]:
        """The stocks with the most large trades (대량체결건수 상위, FHKST190900C0).

        Args:
            side: of buyers or of sellers.
            market: whose stocks.
            min_value: what counts as large (건별금액), in KIS' unit.
        """
        sides: dict[str, Literal["0", "1"]] = {"buy": "0", "sell": "1"}
        answer = self.context.api.domestic_stock.bulk_trans_num(
            fid_rank_sort_cls_code=choice(sides, side, "side"),
            fid_input_iscd=choice(BOARDS, market, "market"),
            fid_input_price_1=bound(min_value),
        )
        return table_of(answer, "output", LargeTradeRank, "mksc_shrn_iscd")
