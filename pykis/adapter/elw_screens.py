"""Finding equity-linked warrants: by what they are written on, by their terms, by when they end, by their day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final, Literal

from ..errors import KisValidationError
from .context import Scoped
from .elw_rows import ElwExpiry, ElwListing, ElwNew, ElwRank, ElwTerms, ElwUnderlying
from .index_quotable import INDICES
from .market_codes import choice
from .stock_rows import table_of
from .tables import Table
from .windows import check_day, days_ahead

__all__ = ["ElwOrder", "ElwRanking", "ElwRight", "ElwScreens"]

ElwRight = Literal["all", "call", "put"]
"""전체, 콜, 풋."""
ElwOrder = Literal[
    "none", "symbol", "price", "change", "volume", "strike", "conversion", "listed", "maturity", "days", "leverage"
]
"""정렬안함, 종목코드, 현재가, 대비율, 거래량, 행사가격, 전환비율, 상장일, 만기일, 잔존일수, 레버리지."""
ElwRanking = Literal["volume", "gainers", "losers", "gainers_since_open", "losers_since_open", "movers"]
"""거래량, 상승율, 하락율, 시가대비 상승율, 시가대비 하락율, 변동율."""

_ORDERS: Final[dict[str, Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]]] = {
    "none": "0", "symbol": "1", "price": "2", "change": "3", "volume": "4", "strike": "5", "conversion": "6",
    "listed": "7", "maturity": "8", "days": "9", "leverage": "10",
}  # fmt: skip
_MOVERS: Final = {
    "gainers": "0", "losers": "1", "gainers_since_open": "2", "losers_since_open": "3", "movers": "4"
}  # fmt: skip
_STATES: Final[dict[str, Literal["0", "1", "2", "3"]]] = {"any": "0", "atm": "1", "itm": "2", "otm": "3"}
_ASSETS: Final = {
    "name": "0", "calls": "1", "puts": "2", "gainers": "3", "losers": "4", "price": "5", "symbol": "6"
}  # fmt: skip
_EVERY_ISSUER: Final = "00000"
_EVERY_UNDERLYING: Final = "000000"

# KIS writes call and put differently in each TR.
_SEARCHED: Final = {"all": "A", "call": "CO", "put": "PO"}
_LISTED: Final = {"all": "A", "call": "C", "put": "P"}
_RANKED: Final = {"all": "0", "call": "1", "put": "2"}
_EXPIRING: Final = {"all": "2", "call": "0", "put": "1"}
_NEW: Final = {"all": "02", "call": "00", "put": "01"}


class ElwScreens(Scoped):
    """Lists of warrants. Not on paper trading; raises as `Rankings` says.

    An underlying is a stock's symbol, or an index by name or code (``"KOSPI200"``, ``"2001"``). An issuer is its code
    of five digits, such as ``"00003"`` (한국투자증권); the master file has it of every warrant:
    ``kis.symbols.market("ELW")[0].raw["elw_pblc_mrkt_prtt_no"]``.
    """

    def elws(
        self,
        underlying: str,
        *,
        right: ElwRight = "all",
        issuer: str | None = None,
        moneyness: Literal["any", "atm", "itm", "otm"] = "any",
        days: tuple[int | None, int | None] = (None, None),
        price: tuple[int | None, int | None] = (None, None),
        tradable: bool = False,
    ) -> Table[ElwTerms]:
        """The warrants on one underlying with their terms and greeks (ELW 기초자산별 종목시세, FHKEW154101C0).

        Args:
            underlying: what they are written on.
            right: calls, puts, or both.
            issuer: whose; everybody's by default.
            moneyness: at, in or out of the money.
            days: at least and at most so many days left (잔존일수).
            price: won, at least and at most.
            tradable: leave out what cannot be traded now.
        """
        answer = self.context.api.elw.udrl_asset_price(
            fid_mrkt_cls_code=choice(_LISTED, right, "right"),
            fid_input_iscd=_issuer(issuer),
            fid_unas_input_iscd=_underlying(underlying),
            fid_trgt_exls_cls_code="1" if tradable else "0",
            fid_option=choice(_STATES, moneyness, "moneyness"),
            **_between("days", days, "fid_input_rmnn_dynu_1", "fid_input_rmnn_dynu_2"),
            **_between("price", price, "fid_input_price_1", "fid_input_price_2"),
        )
        return table_of(answer, "output", ElwTerms, "elw_shrn_iscd")

    def elw_search(
        self,
        *,
        underlying: str | None = None,
        right: ElwRight = "all",
        issuer: str | None = None,
        order: ElwOrder = "volume",
        lowest_first: bool = False,
        days: tuple[int | None, int | None] = (None, None),
        price: tuple[int | None, int | None] = (None, None),
        strike: tuple[Decimal | int | None, Decimal | int | None] = (None, None),
        delta: tuple[Decimal | float | None, Decimal | float | None] = (None, None),
        leverage: tuple[Decimal | float | None, Decimal | float | None] = (None, None),
        implied_volatility: tuple[Decimal | float | None, Decimal | float | None] = (None, None),
        last_trading_day: tuple[dt.date | None, dt.date | None] = (None, None),
    ) -> Table[ElwListing]:
        """Warrants by their terms (ELW 종목검색, FHKEW15100000).

        Every pair is at least and at most, either of which may be None; ``days=(30, None)`` is a month or more.

        Args:
            underlying: what they are written on; anything by default.
            right: calls, puts, or both.
            issuer: whose; everybody's by default.
            order: the order, the highest first.
            lowest_first: the lowest first.
            days: days that are left (잔존일수).
            price: won.
            strike: 행사가, in won or points of the underlying.
            delta: 델타.
            leverage: 레버리지.
            implied_volatility: 내재변동성, percent.
            last_trading_day: 최종거래일.

        Raises:
            KisValidationError: a word, an issuer or a pair that is none.
        """
        answer = self.context.api.elw.cond_search(
            fid_rank_sort_cls_code=choice(_ORDERS, order, "order"),
            fid_input_cnt_1="2" if lowest_first else "1",
            fid_input_iscd=_issuer(issuer),
            fid_unas_input_iscd=_underlying(underlying) if underlying is not None else "",
            fid_mrkt_cls_code=choice(_SEARCHED, right, "right"),
            fid_input_date_1="0",
            fid_input_date_2="0",
            fid_etc_cls_code="0",
            **_between("days", days, "fid_input_rmnn_dynu_1", "fid_input_rmnn_dynu_2"),
            **_between("price", price, "fid_prpr_cnt1", "fid_prpr_cnt2"),
            **_between("strike", strike, "fid_acpr1", "fid_acpr2"),
            **_between("delta", delta, "fid_delta1", "fid_delta2"),
            **_between("leverage", leverage, "fid_lvrg_val1", "fid_lvrg_val2"),
            **_between("implied_volatility", implied_volatility, "fid_ints_vltl1", "fid_ints_vltl2"),
            **_between("last_trading_day", last_trading_day, "fid_aply_rang_prc_1", "fid_aply_rang_prc_2"),
        )
        return table_of(answer, "output", ElwListing, "bond_shrn_iscd")

    def elw_underlyings(
        self,
        order: Literal["name", "calls", "puts", "gainers", "losers", "price", "symbol"] = "name",
        *,
        issuer: str | None = None,
    ) -> Table[ElwUnderlying]:
        """What warrants are written on (ELW 기초자산 목록조회, FHKEW154100C0).

        Args:
            order: by name, by the number of calls or puts on it, by how it moved, by price or by code.
            issuer: of whose warrants; everybody's by default.
        """
        answer = self.context.api.elw.udrl_asset_list(
            fid_rank_sort_cls_code=choice(_ASSETS, order, "order"), fid_input_iscd=_issuer(issuer)
        )
        return table_of(answer, "output", ElwUnderlying, "unas_shrn_iscd")

    def elw_expiring(
        self,
        start: dt.date | None = None,
        end: dt.date | None = None,
        *,
        underlying: str | None = None,
        right: ElwRight = "all",
        issuer: str | None = None,
    ) -> Table[ElwExpiry]:
        """Warrants that end between two days, and what those that ended paid (ELW 만기예정/만기종목, FHKEW154700C0).

        Args:
            start: the first day; today by default (Asia/Seoul).
            end: the last one; 30 days after the first by default.
            underlying: what they are written on; anything by default.
            right: calls, puts, or both.
            issuer: whose; everybody's by default.

        Raises:
            KisValidationError: start is after end.
        """
        first, last = days_ahead(start, end, self.context.today(), 30)
        answer = self.context.api.elw.expiration_stocks(
            fid_input_date_1=f"{first:%Y%m%d}",
            fid_input_date_2=f"{last:%Y%m%d}",
            fid_div_cls_code=choice(_EXPIRING, right, "right"),
            fid_unas_input_iscd=_any_underlying(underlying),
            fid_input_iscd_2=_issuer(issuer),
            fid_blng_cls_code="0",
        )
        return table_of(answer, "output", ElwExpiry, "elw_shrn_iscd")

    def elw_new(
        self,
        since: dt.date | None = None,
        *,
        underlying: str | None = None,
        right: ElwRight = "all",
        issuer: str | None = None,
    ) -> Table[ElwNew]:
        """Warrants that were listed lately (ELW 신규상장종목, FHKEW154800C0).

        Args:
            since: from which day on; a month ago by default (Asia/Seoul).
            underlying: what they are written on; anything by default.
            right: calls, puts, or both.
            issuer: whose; everybody's by default.
        """
        first = check_day(since, "since") if since is not None else self.context.today() - dt.timedelta(days=30)
        answer = self.context.api.elw.newly_listed(
            fid_div_cls_code=choice(_NEW, right, "right"),
            fid_unas_input_iscd=_any_underlying(underlying),
            fid_input_iscd_2=_issuer(issuer),
            fid_input_date_1=f"{first:%Y%m%d}",
            fid_blng_cls_code="0",
        )
        return table_of(answer, "output", ElwNew, "elw_shrn_iscd")

    def elw_ranking(
        self,
        by: ElwRanking = "volume",
        *,
        underlying: str | None = None,
        right: ElwRight = "all",
        issuer: str | None = None,
    ) -> Table[ElwRank]:
        """Warrants by their day (ELW 거래량순위, FHPEW02780000; ELW 상승률순위, FHPEW02770000).

        Args:
            by: the most traded, or those that moved most.
            underlying: what they are written on; anything by default.
            right: calls, puts, or both.
            issuer: whose; everybody's by default.
        """
        api, asked = self.context.api.elw, _any_underlying(underlying)
        answer = (
            api.volume_rank(
                fid_unas_input_iscd=asked,
                fid_input_iscd=_issuer(issuer),
                fid_div_cls_code=choice(_RANKED, right, "right"),
                fid_rank_sort_cls_code="0",
                fid_blng_cls_code="0",
                fid_input_iscd_2="0000",
                fid_input_rmnn_dynu_1="0",
            )
            if by == "volume"
            else api.updown_rate(
                fid_unas_input_iscd=asked,
                fid_input_iscd=_issuer(issuer),
                fid_input_rmnn_dynu_1="0",
                fid_div_cls_code=choice(_RANKED, right, "right"),
                fid_rank_sort_cls_code=choice({"volume": "", **_MOVERS}, by, "by"),  # named if there is no such order
                fid_blng_cls_code="0",
                fid_input_date_1="1",
            )
        )
        return table_of(answer, "output", ElwRank, "elw_shrn_iscd")


def _underlying(underlying: str) -> str:
    """기초자산 코드 of a stock, or of an index by name or code."""
    found = str(underlying).strip().upper().replace(" ", "")
    found = INDICES.get(found, found)
    if re.fullmatch(r"\d[0-9A-Z]{5}|\d{4}", found) is None:
        raise KisValidationError(f"{underlying!r} is no underlying: use '005930', 'KOSPI200' or 'KOSDAQ150'.")
    return found


def _any_underlying(underlying: str | None) -> str:
    return _EVERY_UNDERLYING if underlying is None else _underlying(underlying)


def _issuer(issuer: str | None) -> str:
    """발행사 코드; everybody if not given."""
    if issuer is None:
        return _EVERY_ISSUER
    if re.fullmatch(r"\d{5}", issuer) is None:
        raise KisValidationError(f"{issuer!r} is no issuer: use its code of five digits, such as '00003'.")
    return issuer


def _between(what: str, pair: Sequence[Any], least: str, most: str) -> dict[str, Any]:
    """The two parameters of a pair; blank is no bound."""
    if not isinstance(pair, tuple) or len(pair) != 2:
        raise KisValidationError(f"{what} must be a pair of bounds such as (10, None), not {pair!r}.")
    low, high = pair
    if low is not None and high is not None and low > high:
        raise KisValidationError(f"{what}: at least {low} is more than at most {high}.")
    return {least: _bound(low), most: _bound(high)}


def _bound(value: object) -> str:
    return "" if value is None else f"{value:%Y%m%d}" if isinstance(value, dt.date) else str(value)
