"""What the ledger writes down and shows: order rows, sales, positions, sums."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_FLOOR, Decimal
from typing import Literal, NamedTuple

from pykis.kinds import AccountNumber, Side

from .events import Order, Routing, Venue

__all__ = ["Accepted", "BuyRow", "CashView", "OrderRow", "Orderable", "PositionView", "SaleRow", "Sellable"]


class OrderRow:
    """One row of the order list (주문체결내역): an order, a modification or a cancellation. It changes as it fills.

    qty = filled + remaining + cancelled + moved + rejected + expired, for orders and modifications.
    """

    __slots__ = ("account", "at", "branch", "cancelled", "day", "division", "exchange", "expired", "fee", "filled",
                 "filled_at", "filled_value", "kind", "moved", "name", "order", "order_no", "original_no", "price",
                 "qty", "rejected", "remaining", "reserved", "side", "stop_price", "successor_no", "symbol", "tax",
                 "unit")  # fmt: skip

    def __init__(
        self,
        account: AccountNumber,
        day: date,
        at: float,
        branch: str,
        order_no: int,
        kind: Literal["new", "modify", "cancel"],
        order: Order,
        name: str,
        qty: int,
        price: int,
        original_no: int = 0,
    ) -> None:
        self.account: AccountNumber = account
        self.day: date = day
        self.at: float = at
        """Unix seconds of the acceptance."""
        self.branch: str = branch
        self.order_no: int = order_no
        self.original_no: int = original_no
        """Of modifications and cancellations: the order they are about; 0 for a new order."""
        self.successor_no: int = 0
        """The number that took (a part of) this order over by modification; 0 without."""
        self.kind: Literal["new", "modify", "cancel"] = kind
        self.order: Order = order
        """At the exchange; of a cancellation the order that it is about."""
        self.symbol: str = order.symbol
        self.name: str = name
        self.side: Side = order.side
        self.division: str = order.division
        self.exchange: Routing = order.routed
        """As ordered."""
        self.qty: int = qty
        self.price: int = price
        """Won, 0 for market types."""
        self.stop_price: int = order.stop_price
        self.filled: int = 0
        self.filled_value: int = 0
        """Won of all its fills (총체결금액)."""
        self.filled_at: float = 0.0
        """Unix seconds of the last fill, 0.0 without."""
        self.remaining: int = 0 if kind == "cancel" else qty
        """Shares still at the exchange (잔여수량); 0 for cancellations."""
        self.cancelled: int = qty if kind == "cancel" else 0
        """Shares confirmed cancelled, also the dropped rest of IOC and FOK (취소확인수량); on a cancellation's own
        row: the shares that it took out."""
        self.moved: int = 0
        """Shares that modifications took over to rows of their own."""
        self.rejected: int = 0
        """Shares that the exchange refused after the acceptance (거부수량)."""
        self.expired: int = 0
        """Shares that rested until their session ended."""
        self.fee: int = 0
        """Commission of its fills, won."""
        self.tax: int = 0
        """Tax of its fills, won."""
        self.unit: int = 0
        """What a share of a buy order is reserved at, won; the upper limit for market types."""
        self.reserved: int = 0
        """Won that its remaining shares hold (buy orders)."""

    @property
    def venue(self) -> Venue:
        """Where it lies or traded."""
        return self.order.venue

    @property
    def average_price(self) -> Decimal:
        """Won per share of its fills, 4 decimals, 0 without."""
        if not self.filled:
            return Decimal(0)
        return (Decimal(self.filled_value) / self.filled).quantize(Decimal("0.0001"), ROUND_FLOOR)

    def __repr__(self) -> str:
        return (
            f"OrderRow({self.day:%Y%m%d} {self.order_no} {self.kind} {self.side} {self.symbol} "
            f"{self.qty} @ {self.price}: filled {self.filled}, remaining {self.remaining})"
        )


class Accepted(NamedTuple):
    """KIS took the order, modification or cancellation (접수)."""

    order_no: int
    """ODNO: rises through the day, restarts daily, shared by all accounts."""
    branch: str
    """KRX_FWDG_ORD_ORGNO."""
    at: float
    """Unix seconds."""
    row: OrderRow


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
    """bfdy_cprs_icdc: won against the previous close, signed."""
    change_rate: Decimal
    """fltt_rt: per cent, 2 decimals (KIS prints 8, the last six of them 0)."""


class CashView(NamedTuple):
    """The account's sums (잔고 합계), won: total = securities + settled = net, increase = total - yesterday_total."""

    deposit: int
    """dnca_tot_amt (예수금): changes on settlement only."""
    next_day: int
    """nxdy_excc_amt: D+1 cash."""
    settled: int
    """prvs_rcdl_excc_amt: D+2 cash = deposit - unsettled buys + unsettled sells - their costs."""
    yesterday_buy: int
    """bfdy_buy_amt: of the trading day before `today_buy`'s."""
    today_buy: int
    """thdt_buy_amt: of the last trading day, which is today unless today is a holiday."""
    yesterday_sell: int
    today_sell: int
    yesterday_costs: int
    """bfdy_tlex_amt: commission and tax (제비용)."""
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
    """max_buy_amt: cash / margin rate."""
    max_qty: int


class Sellable(NamedTuple):
    """What can be sold (매도가능), shares."""

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
