"""Which TRs are served, and by what: what is not named here is answered synthetically, true to its schema."""

from __future__ import annotations

from . import (
    account_answers,
    charts,
    dealings,
    order_lists,
    quotations,
    reserved_orders,
    symbol_answers,
    trading,
)
from .bonds_served import BOND_ACCOUNT, BOND_QUOTATIONS
from .call import Handler, Served
from .fund_quotations import FUND_QUOTATIONS
from .futures_served import FUTURES_ACCOUNT, FUTURES_QUOTATIONS
from .index_quotations import INDEX_QUOTATIONS
from .overseas_served import OVERSEAS_ACCOUNT, OVERSEAS_QUOTATIONS
from .rankings import RANKINGS
from .table import TABLE
from .unmodelled import served_synthetically
from .warrant_lists import WARRANT_LISTS

__all__ = ["served"]

_QUOTATIONS: dict[str, Handler] = {
    "FHKST01010100": quotations.price,
    "FHKST01010200": quotations.book,
    "FHKST01010300": dealings.trades,
    "FHKST01010400": charts.daily_prices,
    "FHKST01010900": dealings.investor,
    "FHPST01010000": quotations.price_2,
    "FHPST01060000": dealings.conclusions,
    "FHKST03010100": charts.period_chart,
    "FHKST03010200": charts.today_minutes,
    "FHKST03010230": charts.past_minutes,
    "FHKST11300006": quotations.many_prices,
    "CTCA0903R": symbol_answers.holidays,
    "CTPF1002R": symbol_answers.stock_info,
    "CTPF1604R": symbol_answers.search_info,
}
_ACCOUNT: dict[str, Handler] = {
    "TTTC0011U": trading.place_sell,
    "TTTC0012U": trading.place_buy,
    "TTTC0013U": trading.modify_or_cancel,
    "CTSC0008U": reserved_orders.reserve,
    "CTSC0009U": reserved_orders.cancel,
    "CTSC0013U": reserved_orders.change,
    "CTSC0004R": reserved_orders.listed,
    "TTTC0084R": order_lists.open_orders,
    "TTTC0081R": order_lists.daily_orders,
    "CTSC9215R": order_lists.daily_orders,
    "TTTC8434R": account_answers.balance,
    "TTTC8494R": account_answers.realised_balance,
    "TTTC8908R": account_answers.buying_power,
    "TTTC8408R": account_answers.sellable,
    "TTTC8708R": account_answers.period_profit,
    "TTTC8715R": account_answers.trade_profit,
}
_NOT_ON_PAPER = ("FHKST03010230", "TTTS3018R")
"""Offered by the official README, by nothing else."""
_MAY_LACK = ("EXCG_ID_DVSN_CD",)
_MAY_LACK_ABROAD = ("ORD_DVSN",)
"""Only US orders and sells in Hong Kong have divisions."""


def served(*, virtual: bool) -> dict[str, Served]:
    """TR id as this environment names it -> what serves it; former ids included."""
    found: dict[str, Served] = {}
    accounts = _ACCOUNT | OVERSEAS_ACCOUNT | FUTURES_ACCOUNT | BOND_ACCOUNT
    quotations = (
        _QUOTATIONS
        | INDEX_QUOTATIONS
        | FUND_QUOTATIONS
        | RANKINGS
        | WARRANT_LISTS
        | OVERSEAS_QUOTATIONS
        | FUTURES_QUOTATIONS
        | BOND_QUOTATIONS
    )
    for real, handler in (quotations | accounts).items():
        row = TABLE[real]
        paper = _paper_id(real)
        needs = tuple(param.wire.upper() for param in row.endpoint.params if param.need != "any")
        needs = tuple(name for name in needs if name not in _MAY_LACK)
        if real in OVERSEAS_ACCOUNT:
            needs = tuple(name for name in needs if name not in _MAY_LACK_ABROAD)
        each = Served(row.endpoint.method, row.endpoint.path, real, paper, handler, needs, account=real in accounts)
        asked = paper if virtual else real
        if asked is not None:
            found[asked] = each
        for former in TABLE.values():
            same = former.former and (former.endpoint, former.variant) == (row.endpoint, row.variant)
            if same and (former.paper if virtual else former.real):
                found[former.tr_id] = each
    return served_synthetically(virtual=virtual) | found


def _paper_id(real: str) -> str | None:
    if real in _NOT_ON_PAPER:
        return None
    asked = TABLE[real]
    same = (asked.endpoint.name, asked.variant)
    found = (row.tr_id for row in TABLE.values() if row.paper and not row.former)
    return next((tr_id for tr_id in found if (TABLE[tr_id].endpoint.name, TABLE[tr_id].variant) == same), None)
