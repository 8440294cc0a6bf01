"""The ledger: accounts, orders with their numbers, cash, holdings, settlement (원장)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from pykis.kinds import AccountNumber, Exchange, Side

from .events import Emit, Fill, Order, OrderEnd, Refused
from .exchange import Exchange as Market

__all__ = [
    "Accepted",
    "AccountSetup",
    "BuyRow",
    "CashView",
    "Environment",
    "Ledger",
    "OrderRow",
    "Orderable",
    "PositionView",
    "SaleRow",
    "Sellable",
]

Environment = Literal["paper", "real"]


@dataclass(frozen=True)
class AccountSetup:
    """An account to open."""

    number: AccountNumber
    owner: str = "홍길동"
    """Name of the owner (계좌명)."""
    hts_id: str = "simuser"
    """One HTS id may own several accounts; execution notices are registered per id."""
    cash: int = 100_000_000
    """Won (예수금)."""
    holdings: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    """Symbol -> (shares, average price in won), settled long ago."""
    branch: str = ""
    """Five characters (주문조직번호); 00950 on paper, 06590 on real if blank."""
    may_order: bool = True


class Accepted(NamedTuple):
    """KIS took the order, modification or cancellation (접수)."""

    order_no: int
    """ODNO: rises through the day, restarts daily, shared by all accounts."""
    branch: str
    """KRX_FWDG_ORD_ORGNO."""
    at: float
    """Unix seconds."""
    row: OrderRow


class OrderRow:
    """One row of the order list (주문체결내역): an order, a modification or a cancellation. It changes as it fills.

    ordered = filled + remaining + cancelled + moved + rejected + expired, for orders and modifications.
    """

    __slots__ = ("account", "at", "branch", "cancelled", "day", "division", "exchange", "expired", "filled",
                 "filled_at", "filled_value", "kind", "moved", "name", "order", "order_no", "original_no", "price", "qty",
                 "rejected", "remaining", "side", "stop_price", "successor_no", "symbol", "venue")  # fmt: skip

    account: AccountNumber
    day: date
    at: float
    """Unix seconds of the acceptance."""
    branch: str
    order_no: int
    original_no: int
    """Of modifications and cancellations: the order they are about; 0 for a new order."""
    successor_no: int
    """The number that took (a part of) this order over by modification; 0 without."""
    kind: Literal["new", "modify", "cancel"]
    symbol: str
    name: str
    side: Side
    division: str
    exchange: Exchange
    """As ordered."""
    venue: Literal["KRX", "NXT"]
    qty: int
    price: int
    """Won, 0 for market types."""
    stop_price: int
    filled: int
    filled_value: int
    """Won of all its fills (총체결금액)."""
    filled_at: float
    """Unix seconds of the last fill, 0.0 without."""
    remaining: int
    """Shares still at the exchange (잔여수량); 0 for cancellation rows."""
    cancelled: int
    """Shares confirmed cancelled, also the dropped rest of IOC and FOK (취소확인수량). On a cancellation's own row:
    the shares that it took out."""
    moved: int
    """Shares that a modification took over to its own row."""
    rejected: int
    """Shares that the exchange refused after the acceptance (거부수량)."""
    expired: int
    """Shares that rested until their session ended."""
    order: Order | None
    """At the exchange; None for cancellations."""

    @property
    def average_price(self) -> Decimal:
        """Won per share of its fills, 0 without."""
        raise NotImplementedError


class PositionView(NamedTuple):
    """One holding (잔고). Whole won and shares unless said otherwise."""

    symbol: str
    name: str
    qty: int
    """hldg_qty; 0 for what was sold out not longer ago than D-2."""
    sellable: int
    """ord_psbl_qty: without what open sell orders hold."""
    average_price: Decimal
    """pchs_avg_pric: cost / qty, on paper cut to 3 decimals, on real to 4."""
    cost: int
    """pchs_amt (매입금액)."""
    price: int
    """prpr (현재가)."""
    value: int
    """evlu_amt (평가금액)."""
    profit: int
    """evlu_pfls_amt (평가손익)."""
    profit_rate: Decimal
    """evlu_pfls_rt: per cent, 2 decimals."""
    earning_rate: Decimal
    """evlu_erng_rt: per cent, 8 decimals."""
    yesterday_buy_qty: int
    """bfdy_buy_qty."""
    yesterday_sell_qty: int
    today_buy_qty: int
    """thdt_buyqty."""
    today_sell_qty: int
    change: int
    """bfdy_cprs_icdc: won against the previous close."""
    change_rate: Decimal
    """fltt_rt: per cent, 8 decimals."""


class CashView(NamedTuple):
    """The account's sums (잔고 합계), won. tot_evlu = scts_evlu + D+2 cash."""

    deposit: int
    """dnca_tot_amt (예수금): changes on settlement only."""
    next_day: int
    """nxdy_excc_amt: D+1 cash."""
    settled: int
    """prvs_rcdl_excc_amt: D+2 cash."""
    yesterday_buy: int
    """bfdy_buy_amt."""
    today_buy: int
    """thdt_buy_amt."""
    yesterday_sell: int
    today_sell: int
    yesterday_costs: int
    """bfdy_tlex_amt: fees and tax (제비용)."""
    today_costs: int
    securities: int
    """scts_evlu_amt (유가평가금액)."""
    total: int
    """tot_evlu_amt (총평가금액)."""
    net: int
    """nass_amt (순자산)."""
    cost: int
    """pchs_amt_smtl_amt (매입금액합계)."""
    profit: int
    """evlu_pfls_smtl_amt (평가손익합계)."""
    yesterday_total: int
    """bfdy_tot_asst_evlu_amt (전일총자산평가)."""
    increase: int
    """asst_icdc_amt (자산증감)."""
    increase_rate: Decimal
    """asst_icdc_erng_rt: per cent, 8 decimals."""
    orderable: int
    """Cash that new buy orders may use: D+2 cash less what open buy orders hold."""


class Orderable(NamedTuple):
    """Buying power (매수가능), won and shares."""

    cash: int
    """ord_psbl_cash (주문가능현금)."""
    price: int
    """psbl_qty_calc_unpr: the price reckoned with; the upper limit for market types."""
    amount: int
    """nrcvb_buy_amt: without credit (미수없는매수금액), commission already off."""
    qty: int
    """nrcvb_buy_qty."""
    max_amount: int
    """max_buy_amt: with margin."""
    max_qty: int


class Sellable(NamedTuple):
    """What can be sold (매도가능)."""

    held: int
    reserved: int
    """In open sell orders."""
    qty: int


class SaleRow(NamedTuple):
    """One sale's realised profit (실현손익), per fill, won."""

    day: date
    at: float
    symbol: str
    name: str
    order_no: int
    qty: int
    price: int
    amount: int
    """qty x price."""
    average_price: Decimal
    """What a share had cost."""
    cost: int
    """Of the shares sold (매입금액)."""
    fee: int
    tax: int
    profit: int
    """amount - cost - fee - tax."""


class BuyRow(NamedTuple):
    """One buy fill, won; for the daily sums of the period profit."""

    day: date
    at: float
    symbol: str
    name: str
    order_no: int
    qty: int
    price: int
    amount: int
    fee: int


class Ledger:
    """The accounts of one environment. Listens to the exchange; every method works at the exchange's `now`.

    A method that takes an account raises KeyError for one that is not open.
    """

    market: Market
    environment: Environment

    def __init__(
        self,
        market: Market,
        accounts: Iterable[AccountSetup],
        *,
        environment: Environment = "paper",
        emit: Emit | None = None,
    ) -> None:
        """`emit` is told every `Notice` at once, in order with the exchange's events if it is the same callable."""
        raise NotImplementedError

    def accounts(self) -> list[AccountSetup]:
        """As they were opened."""
        raise NotImplementedError

    def open(self, setup: AccountSetup) -> None:
        """Open one more account."""
        raise NotImplementedError

    def advance(self, now: float) -> float | None:
        """`Exchange.advance`, settlement and day rolls included."""
        raise NotImplementedError

    # -- orders -------------------------------------------------------------------------------------------------
    def place(
        self,
        account: AccountNumber,
        *,
        side: Side,
        symbol: str,
        qty: int,
        price: int = 0,
        division: str = "00",
        exchange: Exchange = "KRX",
        stop_price: int = 0,
        now: float | None = None,
    ) -> Accepted | Refused:
        """A new cash order. It may have filled already when this returns; its notices were emitted before."""
        raise NotImplementedError

    def modify(
        self,
        account: AccountNumber,
        *,
        order_no: int,
        qty: int,
        price: int = 0,
        division: str = "00",
        all_remaining: bool = True,
        exchange: Exchange | None = None,
        branch: str | None = None,
        stop_price: int = 0,
        now: float | None = None,
    ) -> Accepted | Refused:
        """Change price, division, or a part's price: gives a new number; the original keeps its own.

        With `all_remaining` the quantity is all that is left (QTY_ALL_ORD_YN Y); `qty` counts otherwise.
        """
        raise NotImplementedError

    def cancel(
        self,
        account: AccountNumber,
        *,
        order_no: int,
        qty: int = 0,
        all_remaining: bool = True,
        exchange: Exchange | None = None,
        branch: str | None = None,
        now: float | None = None,
    ) -> Accepted | Refused:
        """Cancel all that is left or `qty` of it; gives a new number."""
        raise NotImplementedError

    def reject(self, account: AccountNumber, order_no: int) -> None:
        """The exchange refuses after KIS had accepted: what is left becomes `rejected`; emits a refused notice."""
        raise NotImplementedError

    # -- reading ------------------------------------------------------------------------------------------------
    def rows(self, account: AccountNumber, start: date, end: date) -> list[OrderRow]:
        """Orders, modifications and cancellations of those days, oldest first."""
        raise NotImplementedError

    def row(self, account: AccountNumber, order_no: int, day: date | None = None) -> OrderRow | None:
        """One row, of today by default."""
        raise NotImplementedError

    def open_rows(self, account: AccountNumber) -> list[OrderRow]:
        """Today's rows with something left at the exchange, oldest first (정정취소가능주문)."""
        raise NotImplementedError

    def positions(self, account: AccountNumber) -> list[PositionView]:
        """Holdings, those sold out since D-2 included, in order of their first purchase."""
        raise NotImplementedError

    def cash(self, account: AccountNumber) -> CashView:
        """The sums."""
        raise NotImplementedError

    def orderable(self, account: AccountNumber, symbol: str, price: int = 0, division: str = "00") -> Orderable:
        """Buying power for one symbol; KeyError for an unknown one, blank gives amounts with price 0."""
        raise NotImplementedError

    def sellable(self, account: AccountNumber, symbol: str) -> Sellable:
        """Zeros if nothing is held."""
        raise NotImplementedError

    def sales(self, account: AccountNumber, start: date, end: date) -> list[SaleRow]:
        """Realised profit per fill of a sell order, oldest first."""
        raise NotImplementedError

    def buys(self, account: AccountNumber, start: date, end: date) -> list[BuyRow]:
        """Fills of buy orders, oldest first."""
        raise NotImplementedError

    # -- what a test may script ----------------------------------------------------------------------------------
    def deposit(self, account: AccountNumber, amount: int) -> None:
        """Cash comes in, or goes out if negative (입출금)."""
        raise NotImplementedError

    def give(self, account: AccountNumber, symbol: str, qty: int, price: int) -> None:
        """Holdings appear, bought long ago at that price (won)."""
        raise NotImplementedError

    # -- Listener -----------------------------------------------------------------------------------------------
    def on_fill(self, fill: Fill) -> None:
        """The exchange tells a fill."""
        raise NotImplementedError

    def on_end(self, order: Order, end: OrderEnd, qty: int, at: float) -> None:
        """The exchange tells that an order's rest is gone."""
        raise NotImplementedError

    def on_day(self, old: date, new: date, at: float) -> None:
        """The exchange tells a new day."""
        raise NotImplementedError
