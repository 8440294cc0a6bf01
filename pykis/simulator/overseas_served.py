"""Which TRs abroad are modelled, and by what."""

from __future__ import annotations

from . import (
    overseas_balances,
    overseas_charts,
    overseas_indices,
    overseas_lists,
    overseas_profits,
    overseas_quotations,
    overseas_trading,
)
from .call import Handler
from .table import TABLE

__all__ = ["OVERSEAS_ACCOUNT", "OVERSEAS_QUOTATIONS"]

OVERSEAS_QUOTATIONS: dict[str, Handler] = {
    "HHDFS00000300": overseas_quotations.price,
    "HHDFS76200200": overseas_quotations.detail,
    "HHDFS76200100": overseas_quotations.book,
    "HHDFS76200300": overseas_quotations.trades,
    "HHDFS76410000": overseas_quotations.search,
    "CTPF1702R": overseas_quotations.info,
    "HHDFS76240000": overseas_charts.daily,
    "HHDFS76950200": overseas_charts.minutes,
    "FHKST03030100": overseas_indices.chart,
    "CTOS5011R": overseas_profits.settlement_days,
}
_BY_ENDPOINT: dict[str, Handler] = {
    "overseas_stock.order": overseas_trading.order,
    "overseas_stock.order_rvsecncl": overseas_trading.change,
    "overseas_stock.daytime_order": overseas_trading.place_daytime,
    "overseas_stock.daytime_order_rvsecncl": overseas_trading.change,
    "overseas_stock.order_resv": overseas_trading.reserve,
    "overseas_stock.order_resv_ccnl": overseas_trading.cancel_reservation,
    "overseas_stock.order_resv_list": overseas_lists.reservations,
    "overseas_stock.inquire_nccs": overseas_lists.open_orders,
    "overseas_stock.inquire_ccnl": overseas_lists.orders,
    "overseas_stock.inquire_balance": overseas_balances.balance,
    "overseas_stock.inquire_present_balance": overseas_balances.present,
    "overseas_stock.inquire_paymt_stdr_balance": overseas_balances.settled,
    "overseas_stock.inquire_psamount": overseas_balances.buying_power,
    "overseas_stock.foreign_margin": overseas_balances.margin,
    "overseas_stock.inquire_period_profit": overseas_profits.period_profit,
    "overseas_stock.inquire_period_trans": overseas_profits.period_trades,
}
"""What has a TR for each country or side is answered by one function."""
OVERSEAS_ACCOUNT: dict[str, Handler] = {
    row.tr_id: _BY_ENDPOINT[row.endpoint.name]
    for row in TABLE.values()
    if row.real and not row.former and row.endpoint.name in _BY_ENDPOINT
} | {"TTTS3013U": overseas_trading.reserve_in_asia}
