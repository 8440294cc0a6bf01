"""Rows of KIS' lists of overseas orders with English names, and how complete reads of them are made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, cast

from ..clock import KST
from ..endpoint import CallOptions
from ..errors import KisValidationError
from ..kinds import Lane, OrderId, OverseasMarket
from ..market.overseas import MARKET_NAMES, Country, Place, by_order_code, place, zone
from ..record import day, dec, hms, num, opt_day, opt_num, text
from .blocks import rows_of, whole
from .context import Context
from .listing import Listing, read_listing
from .order_rows import Action, Sided
from .protocols import OrderState
from .windows import check_day

__all__ = ["OverseasOrderRow", "listing_days", "listing_places", "read_overseas_orders", "read_overseas_pending"]

_ACTIONS: dict[str, Action] = {"": "new", "0": "new", "00": "new", "01": "modify", "02": "cancel"}


class OverseasOrderRow(Sided):
    """One row of the orders (해외주식 주문체결내역, TTTS3035R; 미체결내역, TTTS3018R). In `currency`."""

    date: dt.date = day("ord_dt")
    """주문일자, local to the exchange."""
    branch: str = text("ord_gno_brno")
    """주문채번지점번호."""
    number: int = num("odno")
    """주문번호."""
    original_number: int | None = opt_num("orgn_odno")
    """원주문번호: the order that this one modifies or cancels; blank if there is none."""
    symbol: str = text("pdno")
    """종목코드."""
    name: str = text("prdt_name")
    """종목명."""
    side_code: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드: 01 sell, 02 buy."""
    qty: int = num("ft_ord_qty")
    """주문수량."""
    price: Decimal = dec("ft_ord_unpr3")
    """주문단가; 0 where the order names no price."""
    filled_qty: int = num("ft_ccld_qty")
    """체결수량."""
    filled_price: Decimal = dec("ft_ccld_unpr3")
    """체결단가: the average; 0 before the first fill."""
    filled_amount: Decimal = dec("ft_ccld_amt3")
    """체결금액."""
    remaining_qty: int = num("nccs_qty")
    """미체결수량."""
    hour: dt.time = hms("ord_tmd")
    """주문시각 (Asia/Seoul)."""
    currency: str = text("tr_crcy_cd")
    """거래통화코드."""
    exchange_code: str = text("ovrs_excg_cd")
    """해외거래소코드."""
    status: str = text("prcs_stat_name")
    """처리상태명, in KIS' words: 완료, 전송, 거부, ..."""
    reason: str = text("rjct_rson_name")
    """거부사유명; also why the rest was given up at the close."""
    date_kst: dt.date | None = opt_day("dmst_ord_dt")
    """국내주문일자: the Korean day; the list of open orders lacks it."""

    read_at: dt.datetime | None = None
    """When the list was read: nothing in it is of later."""
    cancelled: bool = False
    """Whether a cancellation of it is in the same list."""

    @property
    def place(self) -> Place:
        """The market.

        Raises:
            KisValidationError: its code is new to us.
        """
        found = by_order_code(self.exchange_code)
        if found is None:
            raise KisValidationError(f"{self.exchange_code!r} is an exchange that is not known here.")
        return found

    @property
    def time(self) -> dt.datetime:
        """When it was placed, aware (Asia/Seoul)."""
        if self.date_kst is not None:
            return dt.datetime.combine(self.date_kst, self.hour, KST)
        same = dt.datetime.combine(self.date, self.hour, KST)
        here, later = by_order_code(self.exchange_code), same + dt.timedelta(days=1)
        if here is None or (self.read_at is not None and later > self.read_at + dt.timedelta(minutes=1)):
            return same
        # The American day ends on the next Korean morning: the Korean day is the one that makes the local one right.
        local = zone(here.market)
        is_later = later.astimezone(local).date() == self.date != same.astimezone(local).date()
        return later if is_later else same

    @property
    def time_local(self) -> dt.datetime:
        """The same, local to the exchange."""
        return self.time.astimezone(zone(self.place.market))

    @property
    def order_id(self) -> OrderId:
        """Korean date, branch and number."""
        return OrderId(self.time.date(), self.branch, self.number)

    @property
    def original(self) -> int | None:
        """The number of the order that it follows; None for an order of its own."""
        found = self.original_number
        return found if found and found != self.number else None

    @property
    def action(self) -> Action:
        """Whether it is an order, a modification or a cancellation (정정취소구분)."""
        code = str(self.raw.get("rvse_cncl_dvsn") or self.raw.get("rvse_cncl_dvsn_cd") or "").strip()
        return _ACTIONS.get(code, "new")

    @property
    def state(self) -> OrderState:
        """What became of it, as far as its own row says."""
        if self.remaining_qty > 0:
            return "partial" if self.filled_qty else "open"
        if self.filled_qty and self.filled_qty >= self.qty:
            return "filled"
        if "거부" in self.status:
            return "rejected"
        return "cancelled" if self.cancelled else "closed"

    def validate(self) -> None:
        """Convert every declared field now; a row whose exchange is not known is as bad as one that cannot be read."""
        super().validate()
        self.place  # noqa: B018  raises
        self.time  # noqa: B018


def listing_days(context: Context, start: dt.date | None, end: dt.date | None) -> tuple[dt.date, dt.date]:
    """The days of a list, local to the exchanges: by default from today in New York to today in Seoul, which is the
    running day of every market."""
    last = check_day(end, "end") if end is not None else context.today()
    if start is not None:
        first = check_day(start, "start")
    else:
        new_york = context.now().astimezone(zone("NASDAQ")).date()
        first = min(last, new_york)
    if first > last:
        raise KisValidationError(f"start {first} is after end {last}.")
    return first, last


def listing_places(market: OverseasMarket | Country | None) -> tuple[Place, ...]:
    """The markets that a filter names: one, those of a country, or all."""
    places = tuple(place(name) for name in MARKET_NAMES)
    if market is None:
        return places
    found = tuple(each for each in places if market in (each.market, each.country))
    if not found:
        raise KisValidationError(
            f"{market!r} is no overseas market: use {', '.join(MARKET_NAMES)}, or a country: US, HK, JP, CN, VN."
        )
    return found


def read_overseas_orders(
    context: Context,
    start: dt.date,
    end: dt.date,
    *,
    symbol: str = "",
    places: tuple[Place, ...] = (),
    lane: Lane = "user",
    progress: Callable[[int], object] | None = None,
) -> Listing[OverseasOrderRow]:
    """Every page of the orders from a local day to another (해외주식 주문체결내역, TTTS3035R), the oldest first.

    Paper lists everything or nothing: there the rest is left out here.
    """
    virtual = context.virtual
    one = places[0].order_code if len(places) == 1 else ""
    pages = context.api.overseas_stock.inquire_ccnl_pages(
        pdno="" if virtual else symbol or "%",
        ord_strt_dt=f"{start:%Y%m%d}",
        ord_end_dt=f"{end:%Y%m%d}",
        sll_buy_dvsn="00",
        ccld_nccs_dvsn="00",
        ovrs_excg_cd=cast("Any", "" if virtual else one or "%"),
        sort_sqn="" if virtual else "DS",
        cano=context.cano,
        acnt_prdt_cd=context.product,
        options=CallOptions(lane=lane),
        progress=progress,
    )
    rows, complete = read_listing(
        context, "overseas", pages, ("output",), lambda raw, tr_id: _valid(context, raw, tr_id), symbol
    )
    markets = {each.market for each in places}
    return Listing([row for row in rows if not markets or row.place.market in markets], complete)


def read_overseas_pending(context: Context, places: tuple[Place, ...]) -> list[OverseasOrderRow]:
    """Every page of the open orders (해외주식 미체결내역, TTTS3018R; real accounts only), exchange by exchange: NASD
    answers for the whole US."""
    whole_us = len(places) > 1
    codes = dict.fromkeys("NASD" if whole_us and each.country == "US" else each.order_code for each in places)
    found: dict[OrderId, OverseasOrderRow] = {}
    for code in codes:
        pages = context.api.overseas_stock.inquire_nccs_pages(
            ovrs_excg_cd=cast("Any", code), sort_sqn="DS", cano=context.cano, acnt_prdt_cd=context.product
        )
        for answer in whole(pages):
            for raw in rows_of(answer, "output", "odno"):
                row = _valid(context, raw, answer.tr_id)
                found[row.order_id] = row
    markets = {each.market for each in places}
    return [row for row in found.values() if row.place.market in markets]


def _valid(context: Context, raw: Mapping[str, Any], tr_id: str) -> OverseasOrderRow:
    row = OverseasOrderRow(raw, tr_id)
    row.read_at = context.now()
    row.validate()
    context.symbols.learn_name(f"{row.place.market}:{row.symbol}", row.name)
    return row
