"""Every recipe of the cookbook as its reader runs it: the file, a command line, an environment, a simulated KIS."""

from __future__ import annotations

import csv
import json
import runpy
import sys
import threading
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal, NamedTuple

import pytest

import pykis.session
from pykis import AccountNumber, KisCredentials, PyKis, Rate

pytest.importorskip("aiohttp")
pytest.importorskip("pandas")

from pykis.simulator import AccountSetup, Fault, Simulator, SimulatorServer

RECIPES = Path(__file__).resolve().parents[1] / "examples" / "cookbook"
NAMES = sorted(path.stem for path in RECIPES.glob("*.py"))
ORDERS = ("order-cash", "order-rvsecncl", "order-resv", "/order")


class Ended(NamedTuple):
    """How a recipe ended."""

    shown: str
    failure: object
    """What it gave to `sys.exit`; None if it came to its end."""


class Kitchen:
    """A simulated KIS on sockets, the folder and the environment of somebody who runs recipes there."""

    def __init__(self, server: SimulatorServer, home: Path) -> None:
        self.server = server
        self.home = home
        self.variables = {
            "KIS_APP_KEY": server.app_key,
            "KIS_APP_SECRET": server.app_secret,
            "KIS_ACCOUNT": server.account,
            "KIS_HTS_ID": server.hts_id,
            "KIS_VIRTUAL": str(int(server.simulator.virtual)),
            "KIS_REST_URL": server.rest_url,
            "KIS_WEBSOCKET_URL": server.websocket_url,
        }

    def kis(self) -> PyKis:
        """For what a test does beside the recipe."""
        return PyKis(KisCredentials.from_env(self.variables), state_dir=self.home)

    def ordered(self) -> int:
        """Requests that spend money, so far."""
        log = self.server.call(lambda: list(self.server.simulator.gateway.log))
        return sum(each.method == "POST" and each.path.endswith(ORDERS) for each in log)

    def listening(self) -> bool:
        """Whether somebody has registered for a feed."""
        return self.server.call(lambda: any(each.registrations for each in self.server.simulator.hub.sessions))


@pytest.fixture(scope="module", params=[False, True], ids=["real", "paper"])
def kitchen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kitchen]:
    account = AccountSetup(
        AccountNumber("12345678", "01"),
        holdings={"005930": (100, 65_000)},
        foreign_holdings={"NAS:AAPL": (5, Decimal(150))},
    )
    virtual: bool = request.param
    other = AccountSetup(AccountNumber("87654321", "01"), hts_id="other", cash=5_000_000)
    with SimulatorServer(Simulator(virtual=virtual, rest_limit=0, accounts=[account, other])) as server:
        server.simulator.issuer.approval_interval = 0.0  # a recipe follows the one before at once
        yield Kitchen(server, tmp_path_factory.mktemp("paper" if virtual else "real"))


Run = Callable[..., Ended]


@pytest.fixture
def run(kitchen: Kitchen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the file of a recipe as a program, in this process."""
    monkeypatch.chdir(tmp_path)
    for name, value in {**kitchen.variables, "PYKIS_HOME": str(kitchen.home), "MPLBACKEND": "agg"}.items():
        monkeypatch.setenv(name, value)
    for rate in ("PAPER_RATE", "REAL_RATE"):  # nobody waits for a second
        monkeypatch.setattr(pykis.session, rate, Rate(1000))

    def start(name: str, *words: str) -> Ended:
        monkeypatch.setattr(sys, "argv", [f"{name}.py", *words])
        capsys.readouterr()
        failure: object = None
        try:
            runpy.run_path(str(RECIPES / f"{name}.py"), run_name="__main__")
        except SystemExit as end:
            failure = end.code
        return Ended(capsys.readouterr().out, failure)

    return start


def function(recipe: str, name: str) -> Any:
    """A function of a recipe."""
    return runpy.run_path(str(RECIPES / f"{recipe}.py"))[name]


def until(ready: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + 15
    while not ready():
        assert time.monotonic() < deadline, what
        time.sleep(0.01)


READS: dict[str, tuple[tuple[str, ...], tuple[str, ...], bool]] = {
    "prices_to_pandas": ((), ("005930", "069500", "change_rate"), True),
    "kospi_year_to_parquet": (("bars.parquet", "005930", "000660"), (" bars in bars.",), True),
    "resample_minute_bars": (("005930", "30min"), ("open", "volume"), True),
    "index_chart": (("KOSPI", "3m", "kospi.png"), ("<Chart KOSPI 0001 day:", "in kospi.png"), True),
    "watch_order_book": (("005930", "2"), (" x ", " %"), True),
    "find_a_symbol": (("삼성전자",), ("005930", "KOSPI"), True),
    "top_30_by_volume": (("KOSDAQ",), ("volume_increase", "symbol"), False),
    "near_52_week_high": (("005930", "000660"), (), True),
    "investor_flow": (("005930", "5"), ("foreign_value", "sum_institution_value"), True),
    "dividend_yields": (("005930", "000660"), ("005930", " %"), False),
    "etf_discounts": (("069500",), ("069500", "NAV", "usually"), False),
    "news_of_a_symbol": (("005930", "3"), ("(",), False),
    "rebalance_dry_run": (("005930=0.01", "000660=0.3"), ("sell 005930", "buy  000660"), True),
    "us_stock_before_the_open": (("AAPL", "1", "100.50"), ("buy 1 AAPL at 100.50 USD", "Nothing was ordered."), True),
    "stop_loss_by_hand": (("005930", "999999"), ("the stop is 999,999원: sell 100 shares", "None"), True),
    "buy_condition_hits": ((), ("1.",), False),
    "portfolio_in_won_and_dollars": ((), ("home ", "abroad ", "together ", "USD"), True),
    "orders_of_a_year_to_csv": (("2026", "orders.csv"), (" orders in orders.csv",), True),
    "profit_of_a_month": ((), ("total +0원",), True),
    "health_monitor": (("005930", "2", "0.05"), ("<Health ", "005930"), True),
}
"""Command line, what it shows, and whether paper trading has it, of those that order nothing."""
OWN_TEST = {"fills_as_they_come", "price_alert_to_telegram", "several_accounts", "uncertain_order"}


def test_every_recipe_is_run() -> None:
    assert set(NAMES) == set(READS) | OWN_TEST
    assert len(NAMES) >= 20


@pytest.mark.parametrize("name", READS)
def test_it_shows_what_it_is_for_and_orders_nothing(name: str, kitchen: Kitchen, run: Run) -> None:
    words, shown, on_paper = READS[name]
    before = kitchen.ordered()
    ended = run(name, *words)
    assert kitchen.ordered() == before
    if kitchen.server.simulator.virtual and not on_paper:
        assert "aper trading" in str(ended.failure), ended
        return
    assert ended.failure is None, ended
    assert [text for text in shown if text not in ended.shown] == [], ended.shown


@pytest.mark.parametrize("name", NAMES)
def test_without_a_key_it_says_how_to_get_one(name: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    if name == "several_accounts":
        assert "nobody" in str(run(name, "nobody").failure)
        return
    monkeypatch.delenv("KIS_APP_KEY")
    monkeypatch.setenv("WEBHOOK_URL", "http://127.0.0.1:9/")
    words = {"price_alert_to_telegram": ("005930", "1"), "uncertain_order": ("005930", "1", "70000", "--execute")}
    with_words = words.get(name) or READS.get(name, ((),))[0]
    assert "KIS_APP_KEY" in str(run(name, *with_words).failure)


# What is written


def test_bars_are_written_for_every_symbol(kitchen: Kitchen, run: Run, tmp_path: Path) -> None:
    assert run("kospi_year_to_parquet", "bars.parquet", "005930", "000660").failure is None
    if find_spec("pyarrow") is not None:
        return  # the other way of writing is then not to be seen
    with (tmp_path / "bars.csv").open(encoding="utf-8") as sheet:
        rows = list(csv.DictReader(sheet))
    counts = [sum(row["symbol"] == symbol for row in rows) for symbol in ("005930", "000660")]
    assert counts[0] == counts[1] > 200


def test_the_whole_market_is_what_it_takes_without_names(kitchen: Kitchen, run: Run) -> None:
    with kitchen.kis() as kis:
        stocks = [each for each in kis.symbols.market("KOSPI") if each.kind == "stock" and not each.suspended]
        bars = function("kospi_year_to_parquet", "daily_bars")(kis, [each.symbol for each in stocks[:3]], "1w")
    assert set(bars["symbol"]) == {each.symbol for each in stocks[:3]}


def test_an_unknown_stock_costs_none_of_the_others(
    kitchen: Kitchen, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    with kitchen.kis() as kis:
        bars = function("kospi_year_to_parquet", "daily_bars")(kis, ["999999", "005930"], "1w")
    assert set(bars["symbol"]) == {"005930"}
    assert capsys.readouterr().err.startswith("999999: KIS knows no 999999")


def test_a_figure_is_drawn(kitchen: Kitchen, run: Run, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    run("index_chart", "KOSPI", "1m", "kospi.png")
    assert (tmp_path / "kospi.png").read_bytes().startswith(b"\x89PNG")


def test_every_order_is_exported(kitchen: Kitchen, run: Run, tmp_path: Path) -> None:
    with kitchen.kis() as kis:
        price = kis.stock("005930").order_book().bids[-1].price
        order = kis.stock("005930").buy(qty=1, price=price)
        abroad = kis.stock("AAPL", market="NASDAQ").buy(qty=1, price=100)
        ids = str(order.order_id), str(abroad.order_id)
        assert run("orders_of_a_year_to_csv", str(order.time.year), "orders.csv").failure is None
        order.cancel()
        abroad.cancel()
    with (tmp_path / "orders.csv").open(encoding="utf-8-sig") as sheet:
        rows = {row["order_id"]: row for row in csv.DictReader(sheet)}
    assert [rows[each]["currency"] for each in ids] == ["KRW", "USD"]
    assert [rows[each]["symbol"] for each in ids] == ["005930", "AAPL"]


# What orders, on purpose


def test_a_reserved_order_is_placed_on_purpose(kitchen: Kitchen, run: Run) -> None:
    before = kitchen.ordered()
    ended = run("us_stock_before_the_open", "AAPL", "1", "100.50", "--execute")
    assert (ended.failure, kitchen.ordered()) == (None, before + 1)
    assert "<Reservation " in ended.shown
    assert ("paper" if kitchen.server.simulator.virtual else "REAL MONEY") in ended.shown


def test_a_stop_sells_when_the_price_falls_and_not_before(kitchen: Kitchen, run: Run) -> None:
    sell_at_stop = function("stop_loss_by_hand", "sell_at_stop")
    market = kitchen.server.simulator.market
    with kitchen.kis() as kis:
        price = int(kis.stock("000660").quote().price)

        def fall_once_heard() -> None:
            until(kitchen.listening, "nobody listens")
            kitchen.server.call(lambda: market.set_price("000660", price * 9 // 10 // 1000 * 1000))

        kis.stock("000660").market_buy(qty=3)
        until(lambda: kis.account().sellable_qty("000660") == 3, "the buy has not filled")
        assert sell_at_stop(kis, "000660", price // 2, execute=True, timeout=0.01) is None
        before = kitchen.ordered()
        until(lambda: not kitchen.listening(), "the stop before is still listening")
        fall = threading.Thread(target=fall_once_heard, daemon=True)
        fall.start()
        order = sell_at_stop(kis, "000660", price * 95 // 100, execute=True, timeout=15)
        fall.join()
        assert kitchen.ordered() == before + 1
        assert (order.side, order.qty) == ("sell", 3)
        with pytest.raises(ValueError, match="Nothing of 035420 can be sold"):
            sell_at_stop(kis, "035420", 1)
        until(lambda: order.refresh().state == "filled", "the sale has not filled")
        profit = kis.account().profit()
        assert profit.profit < 0
        assert f"total {profit.profit:+,}원" in run("profit_of_a_month").shown


def lose(kitchen: Kitchen, kind: Literal["lost_answer", "lost_request"]) -> None:
    """The next buy."""
    fault = Fault("VTTC0012U" if kitchen.server.simulator.virtual else "TTTC0012U", kind, count=1, abort=True)
    kitchen.server.call(lambda: kitchen.server.simulator.faults.add(fault))


def low(kitchen: Kitchen) -> str:
    """A price at which a buy rests."""
    with kitchen.kis() as kis:
        return str(kis.stock("005930").order_book().bids[-1].price)


def test_an_order_whose_answer_was_lost_is_found_and_sent_once(kitchen: Kitchen, run: Run) -> None:
    price, before = low(kitchen), kitchen.ordered()
    lose(kitchen, "lost_answer")
    ended = run("uncertain_order", "005930", "11", price, "--execute")
    assert (ended.failure, kitchen.ordered()) == (None, before + 1)
    assert "Nobody knows yet" in ended.shown
    assert "It is at the exchange." in ended.shown
    assert "매수 11주" in ended.shown


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (pykis.Absent(()), "It never took effect"),  # type: ignore[arg-type]
        (pykis.Ambiguous(()), "Several orders may be it"),
        (pykis.Unresolved("no read was complete."), "look at your orders before you order again"),
    ],
)
def test_whatever_is_proved_of_it_nothing_is_sent_again(
    answer: object, told: str, kitchen: Kitchen, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    price, before = low(kitchen), kitchen.ordered()
    lose(kitchen, "lost_request")
    monkeypatch.setattr(pykis.Account, "resolve", lambda self, error: answer)  # the proof alone takes 40 seconds
    ended = run("uncertain_order", "005930", "12", price, "--execute")
    assert kitchen.ordered() == before + 1
    assert told in f"{ended.shown} {ended.failure}"
    assert (ended.failure is None) == isinstance(answer, pykis.Absent)


# What waits for something live


def test_fills_are_shown_as_they_come(kitchen: Kitchen, run: Run) -> None:
    def buy() -> None:
        until(kitchen.listening, "nobody listens")
        with kitchen.kis() as kis:
            kis.stock("005930").market_buy(qty=2)

    until(lambda: not kitchen.listening(), "a recipe before is still connected")
    buyer = threading.Thread(target=buy, daemon=True)
    buyer.start()
    ended = run("fills_as_they_come", "1")
    buyer.join()
    assert ended.failure is None
    assert " buy " in ended.shown
    assert "원 = " in ended.shown


class Phone(BaseHTTPRequestHandler):
    """The far end of a webhook."""

    told: list[Any]

    def do_POST(self) -> None:
        self.told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Not to the terminal."""


def test_a_price_is_told_to_a_webhook(kitchen: Kitchen, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Phone.told = []
    with HTTPServer(("127.0.0.1", 0), Phone) as phone:
        threading.Thread(target=phone.serve_forever, daemon=True).start()
        monkeypatch.setenv("WEBHOOK_URL", f"http://127.0.0.1:{phone.server_port}/secret")
        try:
            ended = run("price_alert_to_telegram", "005930", "1")
        finally:
            phone.shutdown()
    assert ended.failure is None
    assert "told at" in ended.shown
    assert [each["text"].startswith("[info] PRICE: 005930 ") for each in Phone.told] == [True]


def test_an_alert_that_can_tell_nobody_says_so(kitchen: Kitchen, run: Run) -> None:
    assert "WEBHOOK_URL" in str(run("price_alert_to_telegram", "005930", "1").failure)


def test_several_accounts_stand_side_by_side(kitchen: Kitchen, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIS_PROFILE_PASSPHRASE", "a passphrase")
    other = kitchen.server.simulator.keys[1]
    theirs = {"KIS_APP_KEY": other.key, "KIS_APP_SECRET": other.secret, "KIS_ACCOUNT": "87654321-01"}
    KisCredentials.from_env(kitchen.variables).save("mine")
    KisCredentials.from_env({**kitchen.variables, **theirs}).save("second")
    ended = run("several_accounts", "mine", "second")
    assert ended.failure is None
    first, second = ended.shown.splitlines()
    assert first.split()[:2] == ["mine", "paper" if kitchen.server.simulator.virtual else "real"]
    assert second.split()[0] == "second"
    assert "5,000,000원" in second
    assert "5,000,000원" not in first


def test_hits_of_a_condition_are_turned_into_orders_that_are_not_sent(kitchen: Kitchen, run: Run) -> None:
    hits = [SimpleNamespace(symbol="005930"), SimpleNamespace(symbol="000660")]
    condition = SimpleNamespace(name="mine", hits=lambda: hits)
    before = kitchen.ordered()
    with kitchen.kis() as kis:  # the simulator's own hits are synthetic: they name no symbols that it trades
        user = SimpleNamespace(conditions=lambda: [condition], stock=kis.stock)
        orders_for = function("buy_condition_hits", "orders_for")
        asks = {each.symbol: kis.stock(each.symbol).order_book().asks[0].price for each in hits}
        found = list(orders_for(user, "mine", 10_000_000))
        assert [symbol for symbol, _, _ in found] == ["005930", "000660"]
        assert all(0 <= 10_000_000 - qty * price < price and qty > 0 for _, qty, price in found)
        assert all(abs(price - asks[symbol]) < price / 10 for symbol, _, price in found)
        assert list(orders_for(user, "mine", 1)) == []
        with pytest.raises(ValueError, match="there is mine"):
            list(orders_for(user, "yours", 10_000_000))
    assert kitchen.ordered() == before


# What the functions reckon


def test_plans_add_up(kitchen: Kitchen, run: Run) -> None:
    rebalance = function("rebalance_dry_run", "rebalance")
    with kitchen.kis() as kis:
        held, total = kis.account().balance()["005930"].qty, kis.account().balance().total
        sale, buy = rebalance(kis, {"000660": Decimal("0.1"), "005930": Decimal(0)})
        assert sale[:3] == ("sell", "005930", held)
        assert buy[:2] == ("buy", "000660")
        assert 0 <= total / 10 - buy[2] * buy[3] < total / 100
        with pytest.raises(ValueError, match="together at most 1"):
            rebalance(kis, {"000660": Decimal("0.6"), "005930": Decimal("0.5")})


def test_minutes_are_put_together_without_loss(kitchen: Kitchen, run: Run) -> None:
    if kitchen.server.simulator.virtual:
        return  # it has the minutes of today alone, and who knows what time it is
    with kitchen.kis() as kis:
        bars = function("resample_minute_bars", "resampled")(kis, "005930", "1h", "5d")
        minutes = kis.stock("005930").chart("5d", period=1)
    past = [bar for bar in minutes if bar.time.date() < minutes[-1].time.date()]
    hours = bars[bars.index < str(minutes[-1].time.date())]
    assert len(hours) > 0
    assert int(hours["volume"].sum()) == sum(bar.volume for bar in past)
    assert (float(hours["high"].max()), float(hours["low"].min())) == (
        float(max(bar.high for bar in past)),
        float(min(bar.low for bar in past)),
    )
    assert set(bars.index.minute) == {0}


def test_what_is_abroad_counts_with_its_cash(kitchen: Kitchen, run: Run) -> None:
    with kitchen.kis() as kis:
        found = function("portfolio_in_won_and_dollars", "worth")(kis)
        abroad = kis.account().overseas.balance()
    assert abroad.value > 0
    assert abs(found.abroad - abroad.total) < abroad.value / 10
    assert (found.dollar is None) == kitchen.server.simulator.virtual


def test_the_newest_counted_days_are_added_up(kitchen: Kitchen, run: Run) -> None:
    with kitchen.kis() as kis:
        frame = function("investor_flow", "flow")(kis, "005930", 5)
        counted = sorted(row.date for row in kis.stock("005930").investor_flow() if row.foreign_value is not None)
    assert list(frame.index) == counted[-5:]
    assert frame["sum_foreign_value"].iloc[-1] == frame["foreign_value"].sum()


def test_near_means_so_many_percent_below(kitchen: Kitchen, run: Run) -> None:
    near = function("near_52_week_high", "near_high")
    with kitchen.kis() as kis:
        assert [symbol for symbol, _, _ in near(kis, ["005930"], 99)] == ["005930"]
        assert list(near(kis, ["005930"], -99)) == []
