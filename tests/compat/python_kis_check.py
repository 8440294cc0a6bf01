"""Runs python-kis against a simulator with only its host names changed; a JSON line a step.

    python python_kis_check.py INFO     # INFO: the file that `python -m pykis.simulator --real --info` writes

It runs in an environment of its own: python-kis imports as pykis too.
"""

from __future__ import annotations

import json
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pykis

HOSTS = ("REAL_DOMAIN", "WEBSOCKET_REAL_DOMAIN")
SYMBOL = "005930"


def change_hosts(info: dict[str, Any]) -> int:
    """Point every copy of the two host names at the simulator; gives how many those were."""
    changed = 0
    urls = dict(zip(HOSTS, (info["rest_url"], info["websocket_url"]), strict=True))
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] != "pykis":
            continue
        for host, url in urls.items():
            if isinstance(vars(module).get(host), str):
                setattr(module, host, url)
                changed += 1
    return changed


def wait_for(events: list[Any], count: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while len(events) < count and time.monotonic() < deadline:
        time.sleep(0.05)
    return len(events) >= count


class Steps:
    """Each step says what it saw; a step that fails does not keep the others from running."""

    def __init__(self) -> None:
        self.failed = 0
        self.seen: dict[str, Any] = {}

    def run(self, name: str, step: Callable[[], str]) -> None:
        try:
            line = {"step": name, "ok": True, "saw": step()}
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what this program reports
            self.failed += 1
            line = {"step": name, "ok": False, "saw": f"{type(error).__name__}: {error}"[:500]}
            traceback.print_exc()
        print(json.dumps(line, ensure_ascii=False), flush=True)  # noqa: T201


def main() -> int:
    info = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    assert change_hosts(info) >= len(HOSTS)
    kis = pykis.PyKis(
        id=info["hts_id"],
        account=info["account"],
        appkey=info["app_key"],
        secretkey=info["app_secret"],
        keep_token=False,
    )
    steps, seen = Steps(), {}

    def stock() -> Any:
        if "stock" not in seen:
            seen["stock"] = kis.stock(SYMBOL)
        return seen["stock"]

    def quote() -> str:
        seen["quote"] = found = stock().quote()
        return f"{found.price} {found.volume} {found.high_limit} {found.indicator.week52_high}"

    def chart() -> str:
        days = stock().chart("1y").bars
        weeks = stock().chart("2y", period="week").bars
        minutes = stock().day_chart().bars
        assert len(days) > 200
        assert len(weeks) > 90
        assert minutes
        return f"{len(days)} days, {len(weeks)} weeks, {len(minutes)} minutes"

    def book() -> str:
        found = stock().orderbook()
        assert len(found.asks) == len(found.bids) == 10
        return f"{found.ask_price.price} / {found.bid_price.price}"

    def buy() -> str:
        seen["order"] = order = stock().buy(price=int(seen["quote"].low_limit), qty=3)
        return f"{order.branch} {order.number}"

    def pending() -> str:
        found = [each for each in kis.account().pending_orders() if each.number == seen["order"].number]
        assert len(found) == 1
        assert found[0].pending_qty == 3
        return f"{found[0].pending_qty} at {found[0].price}"

    def modify() -> str:
        before = seen["order"]
        tick = int(seen["quote"].tick)
        seen["order"] = after = before.modify(price=int(seen["quote"].low_limit) + tick)
        assert after.number != before.number
        return f"{before.number} -> {after.number}"

    def cancel() -> str:
        seen["order"].cancel()
        assert not [each for each in kis.account().pending_orders() if each.symbol == SYMBOL]
        return "nothing is pending"

    def market_buy() -> str:
        order = stock().buy(qty=2)
        return f"{order.number}"

    def balance() -> str:
        found = kis.account().balance()
        held = found.stock(SYMBOL)
        assert held is not None
        assert int(held.qty) == 2
        return f"{held.qty} shares, {found.deposits['KRW'].amount} won"

    def daily_orders() -> str:
        today = time.strftime("%Y%m%d")
        found = kis.account().daily_orders(start=_days_ago(2), end=_days_ago(-1), country="KR")
        assert len(found.orders) >= 2, today
        return f"{len(found.orders)} rows"

    def feed(event: str) -> Callable[[], str]:
        def listen() -> str:
            events: list[Any] = []
            arrived = threading.Event()

            def hear(_sender: Any, told: Any) -> None:
                events.append(told.response)
                arrived.set()

            ticket = stock().on(event, hear)
            assert wait_for(events, 3, 20), f"{len(events)} events"
            ticket.unsubscribe()
            last = events[-1]
            return f"{len(events)} events, {last.price if event == 'price' else last.ask_price.price}"

        return listen

    steps.run("token", lambda: f"{len(kis.token.token)} characters")
    steps.run("stock", lambda: f"{stock().name} {stock().market}")
    steps.run("quote", quote)
    steps.run("chart", chart)
    steps.run("book", book)
    steps.run("order", buy)
    steps.run("pending", pending)
    steps.run("modify", modify)
    steps.run("cancel", cancel)
    steps.run("market order", market_buy)
    steps.run("balance", balance)
    steps.run("daily orders", daily_orders)
    steps.run("orderable amount", lambda: f"{stock().orderable_amount(price=seen['quote'].price).qty} shares")
    steps.run("price feed", feed("price"))
    steps.run("book feed", feed("orderbook"))
    kis.close()
    return 1 if steps.failed else 0


def _days_ago(days: int) -> Any:
    from datetime import date, timedelta

    return date.today() - timedelta(days=days)


if __name__ == "__main__":
    sys.exit(main())
