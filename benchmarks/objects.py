"""Quote, chart and balance: from an answer's text to fields that were read, beside `json.loads` of the text."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, TypeVar

from pykis.adapter.context import Context
from pykis.answer import Answer
from pykis.api import KisApi
from pykis.client.cache import DayCache
from pykis.clock import SystemClock
from pykis.endpoint import Endpoint, Feed, Subscription
from pykis.record import Frame
from pykis.scope.account import Account
from pykis.scope.stock import Stock
from pykis.simulator import Simulator, SimulatorTransport

from .figures import Figure, paired, table

A = TypeVar("A", bound=Answer)
F = TypeVar("F", bound=Frame)
POSITIONS = 50


class Canned:
    """A session that is handed the text of every answer: what is measured is parsing and reading alone."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def call(self, endpoint: Endpoint[A], params: Mapping[str, str | None], **how: Any) -> A:
        tr_id = endpoint.tr_id(virtual=False, variant=how.get("variant", ""))
        return endpoint.answer(json.loads(self.texts[endpoint.name]), tr_id, "D")

    def subscribe(self, feed: Feed[F], key: str, callback: Callable[[F], object], **how: Any) -> Subscription:
        raise AssertionError("nothing is listened to here")


def answers() -> dict[str, str]:
    """Texts of a simulated KIS: a quote, 100 daily bars, and a balance that is made 50 positions long."""
    from pykis import PyKis

    simulator = Simulator(virtual=False, seed=7, rest_limit=0)
    clock = SystemClock()
    key = simulator.keys[0]
    account = f"{key.account.cano}-{key.account.product}"
    with PyKis(
        app_key=key.key,
        app_secret=key.secret,
        account=account,
        virtual=False,
        base_url="http://127.0.0.1:1",
        websocket_url="ws://127.0.0.1:1",
        transport=SimulatorTransport(simulator, clock),
        clock=clock,
    ) as kis:
        domestic = kis.api.domestic_stock
        today = kis.context.today()
        kis.stock("005930").market_buy(qty=3)
        quote = domestic.inquire_price(fid_input_iscd="005930").raw
        chart = domestic.inquire_daily_itemchartprice(
            fid_input_iscd="005930",
            fid_input_date_1=f"{today - timedelta(days=250):%Y%m%d}",
            fid_input_date_2=f"{today:%Y%m%d}",
            fid_period_div_code="D",
            fid_org_adj_prc="0",
        ).raw
        balance = dict(
            domestic.inquire_balance(
                inqr_dvsn="02", unpr_dvsn="01", fund_sttl_icld_yn="N", fncg_amt_auto_rdpt_yn="N", prcs_dvsn="00"
            ).raw
        )
    assert len(chart["output2"]) == 100
    row = balance["output1"][0]
    balance["output1"] = [{**row, "pdno": f"{number:06d}"} for number in range(POSITIONS)]
    bodies = {
        "domestic_stock.inquire_price": quote,
        "domestic_stock.inquire_daily_itemchartprice": chart,
        "domestic_stock.inquire_balance": balance,
    }
    return {name: json.dumps(body, ensure_ascii=False) for name, body in bodies.items()}


def figures() -> list[Figure]:
    """Through the scopes, as a user calls them."""
    canned = Canned()
    canned.texts = answers()
    clock = SystemClock()
    context = Context(KisApi(canned), canned, virtual=False, cache=DayCache(clock), clock=clock)
    stock, account = Stock(context, "005930"), Account(context)
    rows = json.loads(canned.texts["domestic_stock.inquire_daily_itemchartprice"])["output2"]
    newest, oldest = (date.fromisoformat(rows[index]["stck_bsop_date"]) for index in (0, -1))

    def quote() -> None:
        q = stock.quote()
        _ = q.price, q.change, q.change_rate, q.volume, q.value, q.open, q.high, q.low, q.upper_limit, q.lower_limit

    def chart() -> None:
        for bar in stock.chart(start=oldest, end=newest):
            _ = bar.open, bar.high, bar.low, bar.close, bar.volume

    def balance() -> None:
        for position in account.balance():
            _ = position.qty, position.price, position.profit

    return [
        _figure("quote, 10 fields read", quote, canned.texts["domestic_stock.inquire_price"], 1.6, 2000),
        _figure(
            "100-row chart, open, high, low, close, volume of all rows read",
            chart,
            canned.texts["domestic_stock.inquire_daily_itemchartprice"],
            3.0,
            100,
        ),
        _figure(
            f"{POSITIONS}-position balance, quantity, price, profit of all read",
            balance,
            canned.texts["domestic_stock.inquire_balance"],
            2.0,
            100,
        ),
    ]


def _figure(what: str, subject: Callable[[], None], text: str, target: float, number: int) -> Figure:
    took, floor, ratio = paired(subject, lambda: json.loads(text), number=number)
    return Figure(
        what,
        f"{took * 1e6:.1f} us",
        f"json.loads {floor * 1e6:.1f} us",
        f"{ratio:.2f}x",
        f"{target:g}x",
        ratio <= target,
    )


if __name__ == "__main__":
    print(table(figures()))
