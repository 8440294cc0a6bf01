"""Which TRs of futures and options are modelled, and by what, by day and at night."""

from __future__ import annotations

from . import futures_answers, futures_charts, futures_quotes
from .call import Handler

__all__ = ["FUTURES_ACCOUNT", "FUTURES_QUOTATIONS"]

FUTURES_QUOTATIONS: dict[str, Handler] = {
    "FHMIF10000000": futures_quotes.price,
    "FHMIF10010000": futures_quotes.book,
    "FHKIF03020100": futures_charts.daily,
    "FHKIF03020200": futures_charts.minutes,
}
FUTURES_ACCOUNT: dict[str, Handler] = {
    "TTTO1101U": futures_answers.order,
    "TTTO1103U": futures_answers.change,
    "TTTO5201R": futures_answers.orders,
    "CTFO6118R": futures_answers.balance,
    "TTTO5105R": futures_answers.buying_power,
    "CTRP6550R": futures_answers.deposit,
    "STTN1101U": futures_answers.order,
    "STTN1103U": futures_answers.change,
    "STTN5201R": futures_answers.orders,
    "CTFN6118R": futures_answers.balance,
    "STTN5105R": futures_answers.buying_power,
    "CTFN7107R": futures_answers.margin_at_night,
}
