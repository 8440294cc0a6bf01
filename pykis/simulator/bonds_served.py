"""Which TRs of bonds are modelled, and by what: all of them."""

from __future__ import annotations

from . import bonds_answers, bonds_info, bonds_quotes
from .call import Handler

__all__ = ["BOND_ACCOUNT", "BOND_QUOTATIONS"]

BOND_QUOTATIONS: dict[str, Handler] = {
    "FHKBJ773400C0": bonds_quotes.price,
    "FHKBJ773401C0": bonds_quotes.book,
    "FHKBJ773403C0": bonds_quotes.trades,
    "FHKBJ773404C0": bonds_quotes.daily,
    "FHKBJ773701C0": bonds_quotes.chart,
    "CTPF1101R": bonds_info.issue,
    "CTPF1114R": bonds_info.terms,
    "CTPF2005R": bonds_info.valuations,
}
BOND_ACCOUNT: dict[str, Handler] = {
    "TTTC0952U": bonds_answers.buy,
    "TTTC0958U": bonds_answers.sell,
    "TTTC0953U": bonds_answers.change,
    "CTSC8035R": bonds_answers.open_orders,
    "CTSC8013R": bonds_answers.orders,
    "CTSC8407R": bonds_answers.balance,
    "TTTC8910R": bonds_answers.buying_power,
}
