"""Stocks at the edges of the day: at their limits, interrupted, in auctions, after hours."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..errors import KisValidationError
from ..kinds import RankedMarket
from .context import Scoped
from .market_codes import BOARDS, TWO_BOARDS, TwoBoards, choice
from .rank_rows import AfterHoursRank, ExpectedMover, LimitHit, VolatilityInterruption
from .stock_rows import table_of
from .tables import Table

__all__ = ["EdgeRankings"]

_SINGLE_PRICE_BOARDS: dict[str, Literal["0", "1", "2"]] = {"all": "0", "KOSPI": "1", "KOSDAQ": "2"}
_VI_BOARDS: dict[str, Literal["0", "K", "Q"]] = {"all": "0", "KOSPI": "K", "KOSDAQ": "Q"}
_WITHIN: dict[int, Literal["0", "6", "5", "1", "2", "3"]] = {0: "0", 8: "6", 10: "5", 15: "1", 20: "2", 25: "3"}
_AFTER_HOURS_MOVES: dict[str, Literal["1", "2", "3", "4", "5"]] = {
    "upper_limit": "1",
    "up": "2",
    "unchanged": "3",
    "lower_limit": "4",
    "down": "5",
}
_AFTER_HOURS_ORDERS: dict[str, Literal["0", "1", "2"]] = {"bid_qty": "0", "ask_qty": "1", "volume": "2"}
_EXPECTED_ORDERS = {
    "up_rate": "0",
    "up": "1",
    "unchanged": "2",
    "down_rate": "3",
    "down": "4",
    "qty": "5",
    "value": "6",
}


class EdgeRankings(Scoped):
    """What happens at limits, in auctions and after hours. Not on paper trading; raises as `Rankings` says."""

    def limit_hits(
        self,
        side: Literal["upper", "lower"] = "upper",
        market: TwoBoards = "all",
        *,
        within: Literal[0, 8, 10, 15, 20, 25] = 0,
    ) -> Table[LimitHit]:
        """The stocks at their price limit, or near it (상하한가 포착, FHKST130000C0).

        Args:
            side: the upper (상한가) or the lower one (하한가).
            market: whose stocks.
            within: percent that the price may be away from it; 0 is at the limit itself.
        """
        sides: dict[str, Literal["0", "1"]] = {"upper": "0", "lower": "1"}
        if within not in _WITHIN:
            raise KisValidationError(f"within must be one of {', '.join(map(str, _WITHIN))}, not {within!r}.")
        answer = self.context.api.domestic_stock.capture_uplowprice(
            fid_prc_cls_code=choice(sides, side, "side"),
            fid_div_cls_code=_WITHIN[within],
            fid_input_iscd=choice(TWO_BOARDS, market, "market"),
        )
        return table_of(answer, "output", LimitHit, "mksc_shrn_iscd")

    def interruptions(
        self, day: dt.date | None = None, market: TwoBoards = "all", *, symbol: str = ""
    ) -> Table[VolatilityInterruption]:
        """The volatility interruptions of a day (변동성완화장치 VI 현황, FHPST01390000).

        Args:
            day: today by default (Asia/Seoul).
            market: whose stocks.
            symbol: 종목코드; all if blank.
        """
        answer = self.context.api.domestic_stock.inquire_vi_status(
            fid_input_date_1=f"{day or self.context.today():%Y%m%d}",
            fid_mrkt_cls_code=choice(_VI_BOARDS, market, "market"),
            fid_input_iscd=symbol,
        )
        return table_of(answer, "output", VolatilityInterruption, "mksc_shrn_iscd")

    def expected_movers(
        self,
        by: Literal["up_rate", "up", "unchanged", "down_rate", "down", "qty", "value"] = "up_rate",
        market: RankedMarket = "all",
        *,
        auction: Literal["open", "close"] = "open",
    ) -> Table[ExpectedMover]:
        """What the auctions would match (예상체결 상승/하락 상위, FHPST01820000).

        Args:
            by: the order: risen by rate or won, unchanged, fallen by rate or won, quantity, value.
            market: whose stocks.
            auction: the one before the open (장전), or the one at the close (장마감).
        """
        auctions: dict[str, Literal["0", "1"]] = {"open": "0", "close": "1"}
        answer = self.context.api.domestic_stock.exp_trans_updown(
            fid_rank_sort_cls_code=choice(_EXPECTED_ORDERS, by, "by"),
            fid_mkop_cls_code=choice(auctions, auction, "auction"),
            fid_input_iscd=choice(BOARDS, market, "market"),
        )
        return table_of(answer, "output", ExpectedMover, "stck_shrn_iscd")

    def after_hours(
        self,
        moved: Literal["upper_limit", "up", "unchanged", "lower_limit", "down"] = "up",
        market: TwoBoards = "all",
    ) -> Table[AfterHoursRank]:
        """The stocks that moved in the single-price session (시간외등락율순위, FHPST02340000).

        KRX ended that session on 2026-09-11; its after-market trades like the day since then.

        Args:
            moved: at the upper limit, up, unchanged, at the lower limit, or down.
            market: whose stocks.
        """
        answer = self.context.api.domestic_stock.overtime_fluctuation(
            fid_div_cls_code=choice(_AFTER_HOURS_MOVES, moved, "moved"),
            fid_input_iscd=choice(_SINGLE_PRICE_BOARDS, market, "market"),
        )
        return table_of(answer, "output2", AfterHoursRank, "mksc_shrn_iscd")

    def after_hours_volume(
        self, by: Literal["volume", "bid_qty", "ask_qty"] = "volume", market: TwoBoards = "all"
    ) -> Table[AfterHoursRank]:
        """The stocks most traded in the single-price session (시간외거래량순위, FHPST02350000); see `after_hours`.

        Args:
            by: what was traded, what is bid for, or what is offered.
            market: whose stocks.
        """
        answer = self.context.api.domestic_stock.overtime_volume(
            fid_rank_sort_cls_code=choice(_AFTER_HOURS_ORDERS, by, "by"),
            fid_input_iscd=choice(TWO_BOARDS, market, "market"),
        )
        return table_of(answer, "output2", AfterHoursRank, "stck_shrn_iscd")
