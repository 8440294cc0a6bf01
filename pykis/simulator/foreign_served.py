"""Which TRs abroad are modelled, and by what."""

from __future__ import annotations

from . import (
    foreign_balances,
    foreign_charts,
    foreign_indices,
    foreign_lists,
    foreign_profits,
    foreign_quotations,
    foreign_trading,
)
from .call import Handler
from .table import TABLE

__all__ = ["FOREIGN_ACCOUNT", "FOREIGN_QUOTATIONS"]

FOREIGN_QUOTATIONS: dict[str, Handler] = {
    "HHDFS00000300": foreign_quotations.price,
    "HHDFS76200200": foreign_quotations.detail,
    "HHDFS76200100": foreign_quotations.book,
    "HHDFS76200300": foreign_quotations.trades,
    "HHDFS76410000": foreign_quotations.search,
    "CTPF1702R": foreign_quotations.info,
    "HHDFS76240000": foreign_charts.daily,
    "HHDFS76950200": foreign_charts.minutes,
    "FHKST03030100": foreign_indices.chart,
    "CTOS5011R": foreign_profits.settlement_days,
}
_BY_ENDPOINT: dict[str, Handler] = {
    "overseas_stock.order": foreign_trading.order,
    "overseas_stock.order_rvsecncl": foreign_trading.change,
    "overseas_stock.daytime_order": foreign_trading.place_daytime,
    "overseas_stock.daytime_order_rvsecncl": foreign_trading.change,
    "overseas_stock.order_resv": foreign_trading.reserve,
    "overseas_stock.order_resv_ccnl": foreign_trading.cancel_reservation,
    "overseas_stock.order_resv_list": foreign_lists.reservations,
    "overseas_stock.inquire_nccs": foreign_lists.open_orders,
    "overseas_stock.inquire_ccnl": foreign_lists.orders,
    "overseas_stock.inquire_balance": foreign_balances.balance,
    "overseas_stock.inquire_present_balance": foreign_balances.present,
    "overseas_stock.inquire_paymt_stdr_balance": foreign_balances.settled,
    "overseas_stock.inquire_psamount": foreign_balances.buying_power,
    "overseas_stock.foreign_margin": foreign_balances.margin,
    "overseas_stock.inquire_period_profit": foreign_profits.period_profit,
    "overseas_stock.inquire_period_trans": foreign_profits.period_trades,
}
"""What has a TR for each country or side is answered by one function."""
FOREIGN_ACCOUNT: dict[str, Handler] = {
    row.tr_id: _BY_ENDPOINT[row.endpoint.name]
    for row in TABLE.values()
    if row.real and not row.former and row.endpoint.name in _BY_ENDPOINT
} | {"TTTS3013U": foreign_trading.reserve_in_asia}
