"""What bonds are told as: prices in won for 10,000 won of face value, quantities as KIS counts them, yields in
percent."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar

from ..clock import KST
from ..endpoint import CallOptions
from ..errors import KisValidationError
from ..kinds import Lane, OrderId
from ..record import Record, day, dec, hms, num, opt_day, opt_dec, opt_hms, opt_num, opt_text, text
from .context import Context
from .listing import Listing, read_listing
from .order_rows import Action, Sided
from .overseas_quote import levels_of
from .protocols import OrderState
from .quote import Level, level_text
from .windows import days_back
from .wording import arrow, digits, percent

__all__ = [
    "BondBar",
    "BondHolding",
    "BondOrderBook",
    "BondOrderRow",
    "BondOrderableAmount",
    "BondQuote",
    "BondTrade",
    "check_bond",
    "is_bond",
    "read_bond_orders",
    "standard_code",
]

_WEEK = dt.timedelta(days=7)
_EITHER = ("output2", "output1")
"""Where the rows of the list of orders stand: KIS' portal says the one and shows the other."""


def is_bond(code: str) -> bool:
    """Whether a text has the form of a standard code (표준코드)."""
    return re.fullmatch(r"KR[0-9A-Z]{10}", code, re.ASCII) is not None


def check_bond(symbol: object) -> str:
    """The standard code (표준코드) of a bond: KR and ten characters, such as KR103502GA34.

    Raises:
        KisValidationError: it is none.
    """
    found = symbol.strip().upper() if isinstance(symbol, str) else ""
    if not is_bond(found):
        raise KisValidationError(f"{symbol!r} is no code of a bond: KR and ten characters, such as 'KR103502GA34'.")
    return found


def standard_code(code: str) -> str:
    """The standard code of a short one (단축코드, nine characters): KR before it, and the check digit of ISO 6166 after
    it. Anything else stays as it is."""
    if re.fullmatch(r"[0-9A-Z]{9}", code, re.ASCII) is None:
        return code
    figures = "".join(str(int(each, 36)) for each in f"KR{code}")
    doubled = (int(each) * (2 - place % 2) for place, each in enumerate(reversed(figures)))
    return f"KR{code}{-sum(each // 10 + each % 10 for each in doubled) % 10}"


class BondQuote(Record):
    """A bond now (장내채권현재가 시세, FHKBJ773400C0)."""

    symbol: str = text("stnd_iscd")
    """표준종목코드."""
    name: str = text("hts_kor_isnm")
    """종목명."""
    price: Decimal = dec("bond_prpr")
    """채권 현재가."""
    change: Decimal = dec("bond_prdy_vrss")
    """전일 대비."""
    change_rate: Decimal = dec("prdy_ctrt")
    """전일 대비율, percent."""
    previous_close: Decimal | None = opt_dec("bond_prdy_clpr")
    """전일 종가."""
    open: Decimal = dec("bond_oprc")
    """시가."""
    high: Decimal = dec("bond_hgpr")
    """고가."""
    low: Decimal = dec("bond_lwpr")
    """저가."""
    volume: int = num("acml_vol")
    """누적 거래량."""
    yield_rate: Decimal | None = opt_dec("ernn_rate")
    """수익률, percent."""
    upper_limit: Decimal | None = opt_dec("bond_mxpr")
    """상한가."""
    lower_limit: Decimal | None = opt_dec("bond_llam")
    """하한가."""

    def __repr__(self) -> str:
        return (
            f"<{f'{self.name} {self.symbol}'.strip()} {digits(self.price)}원 {arrow(self.change)} "
            f"{percent(self.change_rate)} 거래량 {digits(self.volume)}>"
        )


class BondOrderBook(Record):
    """An order book (장내채권현재가 호가, FHKBJ773401C0): five levels."""

    extras: ClassVar[tuple[str, ...]] = ("symbol", "asks", "bids")
    hour: dt.time | None = opt_hms("aspr_acpt_hour")
    """호가 접수 시간 (Asia/Seoul)."""
    total_ask_qty: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량."""
    total_bid_qty: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량."""

    def __init__(self, raw: Any, tr_id: str = "", symbol: str = "") -> None:
        super().__init__(raw, tr_id)
        self.symbol: str = symbol
        """표준코드."""

    @property
    def asks(self) -> list[Level]:
        """매도호가, the lowest first; levels without a price are left out."""
        return self._asks

    @property
    def bids(self) -> list[Level]:
        """매수호가, the highest first; levels without a price are left out."""
        return self._bids

    @cached_property
    def _asks(self) -> list[Level]:
        return levels_of(self.raw, self.tr_id, "bond_askp", "askp_rsqn")

    @cached_property
    def _bids(self) -> list[Level]:
        return levels_of(self.raw, self.tr_id, "bond_bidp", "bidp_rsqn")

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.symbol))

    def __repr__(self) -> str:
        ask, bid = level_text(self.asks), level_text(self.bids)
        return f"<{self.symbol} 매도 {ask} / 매수 {bid}>"


class BondTrade(Record):
    """One trade of the day (장내채권현재가 체결, FHKBJ773403C0)."""

    time: dt.time = hms("stck_cntg_hour")
    """체결 시간 (Asia/Seoul)."""
    price: Decimal = dec("bond_prpr")
    """체결가."""
    qty: int = num("cntg_vol")
    """체결 거래량."""
    volume: int | None = opt_num("acml_vol")
    """누적 거래량 after this trade."""

    def __repr__(self) -> str:
        return f"<{self.time:%H:%M:%S} {digits(self.price)}원 x {digits(self.qty)}>"


class BondBar(Record):
    """A bar of a day (장내채권 기간별시세, FHKBJ773701C0). KIS does not say for how much was traded."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""
    open: Decimal = dec("bond_oprc")
    """시가."""
    high: Decimal = dec("bond_hgpr")
    """고가."""
    low: Decimal = dec("bond_lwpr")
    """저가."""
    close: Decimal = dec("bond_prpr")
    """현재가; of today's bar the last price."""
    volume: int = num("acml_vol")
    """누적 거래량."""

    @property
    def time(self) -> dt.datetime:
        """Midnight of the date (Asia/Seoul)."""
        return dt.datetime(self.date.year, self.date.month, self.date.day, tzinfo=KST)

    def __repr__(self) -> str:
        ends = f"시 {digits(self.open)} 고 {digits(self.high)} 저 {digits(self.low)} 종 {digits(self.close)}"
        return f"<{self.date} {ends} 거래량 {digits(self.volume)}>"


class BondHolding(Record):
    """What is held of one purchase (장내채권 잔고조회, CTSC8407R). KIS says no price of today."""

    symbol: str = text("pdno")
    """상품번호."""
    bought_on: dt.date | None = opt_day("buy_dt")
    """매수일자."""
    sequence: str = text("buy_sqno")
    """매수일련번호: with the day it tells purchases apart."""
    qty: int = num("cblc_qty")
    """잔고수량."""
    sellable_qty: int = num("ord_psbl_qty")
    """주문가능수량."""
    buy_price: Decimal = dec("buy_unpr")
    """매수단가."""
    cost: Decimal = dec("buy_amt")
    """매수금액, won."""
    buy_yield: Decimal | None = opt_dec("buy_erng_rt")
    """매수수익율, percent."""
    matures_on: dt.date | None = opt_day("exdt")
    """만기일."""

    def __repr__(self) -> str:
        return f"<{self.symbol} {digits(self.qty)} 매수 {digits(self.buy_price)}원, 만기 {self.matures_on or '-'}>"


class BondOrderableAmount(Record):
    """How much of a bond can be bought at a price (장내채권 매수가능조회, TTTC8910R). Won."""

    qty: int = num("buy_psbl_qty")
    """매수가능수량."""
    amount: Decimal = dec("buy_psbl_amt")
    """매수가능금액."""
    cash: Decimal | None = opt_dec("ord_psbl_cash")
    """주문가능현금."""

    def __repr__(self) -> str:
        return f"<BondOrderableAmount {digits(self.qty)}, {digits(self.amount)}원>"


class BondOrderRow(Sided):
    """One row of the orders (장내채권 주문체결내역, CTSC8013R)."""

    date: dt.date = day("ord_dt")
    """주문일자."""
    branch: str = text("ord_gno_brno")
    """주문채번지점번호."""
    number: int = num("odno")
    """주문번호."""
    original_number: int | None = opt_num("orgn_odno")
    """원주문번호: the order that this one modifies or cancels; blank or 0 if there is none."""
    code: str = text("shtn_pdno")
    """단축상품번호."""
    name: str = text("prdt_abrv_name")
    """상품약어명."""
    side_code: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드: 01 sell, 02 buy."""
    side_name: str = text("sll_buy_dvsn_cd_name")
    """매도매수구분코드명; says also whether it is a modification or a cancellation."""
    division_name: str = text("ord_dvsn_name")
    """주문구분명, likewise."""
    qty: int = num("ord_qty")
    """주문수량."""
    price: Decimal = dec("bond_ord_unpr")
    """채권주문단가."""
    remaining_qty: int = num("nccs_qty")
    """미체결수량."""
    hour: dt.time = hms("ord_tmd")
    """주문시각 (Asia/Seoul)."""
    filled_qty: int = num("tot_ccld_qty")
    """총체결수량."""
    average_price: Decimal | None = opt_dec("bond_avg_unpr")
    """채권평균단가; 0 before the first fill."""
    filled_amount: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액, won."""
    tax: str | None = opt_text("sprx_psbl_yn_ifom")
    """분리과세가능여부, in KIS' words."""

    cancelled: bool = False
    """Whether a cancellation of it is in the same list."""

    @property
    def symbol(self) -> str:
        """표준코드, from the short one."""
        return standard_code(self.code)

    @property
    def order_id(self) -> OrderId:
        """Date, branch and number."""
        return OrderId(self.date, self.branch, self.number)

    @property
    def time(self) -> dt.datetime:
        """When it was placed, aware (Asia/Seoul)."""
        return dt.datetime.combine(self.date, self.hour, KST)

    @property
    def original(self) -> int | None:
        """The number of the order that it follows; None for an order of its own."""
        found = self.original_number
        return found if found and found != self.number else None

    @property
    def action(self) -> Action:
        """Whether it is an order, a modification or a cancellation."""
        names = self.side_name + self.division_name
        if "취소" in names:
            return "cancel"
        if "정정" in names:
            return "modify"
        if self.original is None:
            return "new"
        return "modify" if self.filled_qty or self.remaining_qty else "cancel"

    @property
    def state(self) -> OrderState:
        """What became of it, as far as its own row says."""
        if self.remaining_qty > 0:
            return "partial" if self.filled_qty else "open"
        if self.filled_qty and self.filled_qty >= self.qty:
            return "filled"
        return "cancelled" if self.cancelled else "closed"


def read_bond_orders(
    context: Context,
    start: dt.date | None,
    end: dt.date | None,
    *,
    symbol: str = "",
    lane: Lane = "user",
    progress: Callable[[int], object] | None = None,
) -> Listing[BondOrderRow]:
    """Every page of the orders of some days, a week at most (장내채권 주문체결내역, CTSC8013R), the oldest first."""
    first, last = days_back(start, end, context.today())
    if last >= first + _WEEK:
        raise KisValidationError(f"start {first} must be at most a week before end {last}: KIS lists no more at once.")
    pages = context.api.domestic_bond.inquire_daily_ccld_pages(
        inqr_strt_dt=f"{first:%Y%m%d}",
        inqr_end_dt=f"{last:%Y%m%d}",
        sll_buy_dvsn_cd="%",
        sort_sqn_dvsn="01",
        nccs_yn="N",
        cano=context.cano,
        acnt_prdt_cd=context.product,
        options=CallOptions(lane=lane),
        progress=progress,
    )

    def make(raw: Mapping[str, Any], tr_id: str) -> BondOrderRow:
        row = BondOrderRow(raw, tr_id)
        row.validate()
        return row

    return read_listing(context, "bond", pages, _EITHER, make, symbol)
