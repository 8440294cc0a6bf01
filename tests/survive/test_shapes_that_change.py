"""Answers whose fields are missing, blank, of another type or new, and pages that shrink while they are read."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from pykis import (
    Absent,
    AccountNumber,
    KisAPIError,
    KisOrderUncertainError,
    KisParseError,
    KisValidationError,
    PyKis,
    Unresolved,
)
from pykis.message import Request, Response
from pykis.simulator import AccountSetup, SimulatorTransport

SAMSUNG = "005930"
READS: dict[str, Callable[[PyKis], Any]] = {
    "quote": lambda kis: kis.stock(SAMSUNG).quote(),
    "order_book": lambda kis: kis.stock(SAMSUNG).order_book(),
    "trades": lambda kis: kis.stock(SAMSUNG).trades(2),
    "investor_flow": lambda kis: kis.stock(SAMSUNG).investor_flow(),
    "days": lambda kis: kis.stock(SAMSUNG).chart("5d"),
    "minutes": lambda kis: kis.stock(SAMSUNG).chart(period=30),
    "info": lambda kis: kis.stock(SAMSUNG).info(),
    "orderable": lambda kis: kis.stock(SAMSUNG).orderable_amount(price=70_000),
    "sellable": lambda kis: kis.account().sellable_qty(SAMSUNG),
    "quotes": lambda kis: kis.quotes([SAMSUNG, "000660"]),
    "holidays": lambda kis: kis.holidays(),
    "balance": lambda kis: kis.account().balance(),
    "orders": lambda kis: kis.account().orders(),
    "pending_orders": lambda kis: kis.account().pending_orders(),
    "profit": lambda kis: kis.account().profit(),
    "realized_profit": lambda kis: kis.account().realized_profit(),
    "daily_profit": lambda kis: kis.account().daily_profit(),
}
NOT_ON_PAPER = ("holidays", "daily_profit", "quotes", "sellable", "pending_orders", "realized_profit")
"""Not there, or read from what another answers."""
CASES = [
    pytest.param(virtual, name, id=f"{'paper' if virtual else 'real'}-{name}")
    for virtual in (True, False)
    for name in READS
    if not (virtual and name in NOT_ON_PAPER)
]


class Mangler:
    """Between PyKis and the simulator: it changes what comes back, or does something before a request goes out."""

    def __init__(self, world: Any) -> None:
        self.inner = SimulatorTransport(world.simulator, world.clock)
        self.change: Callable[[Any], Any] | None = None
        self.before: Callable[[Request], None] | None = None
        self.bodies: list[Any] = []

    def send(self, request: Request) -> Response:
        if self.before is not None:
            self.before(request)
        response = self.inner.send(request)
        if "/uapi/" not in request.url:
            return response
        body = json.loads(response.body)
        self.bodies.append(json.loads(response.body))
        if self.change is not None:
            body = self.change(body)
        return response._replace(body=json.dumps(body).encode())

    def connect(self, url: str, timeout: float) -> Any:
        return self.inner.connect(url, timeout)

    def close(self) -> None:
        self.inner.close()


def touch(found: Any, depth: int = 0) -> None:
    """Read everything that a user can read; only errors of ours may come."""
    simple = (str, int, float, Decimal, bytes, date, datetime, type(None))
    if isinstance(found, simple) or depth > 3:
        return
    for read in (repr, str):
        with contextlib.suppress(KisParseError):
            read(found)
    if isinstance(found, (list, tuple, set, frozenset)) or (
        hasattr(found, "__getitem__") and hasattr(found, "__len__")
    ):
        for each in list(found)[:2]:
            touch(each, depth + 1)
    for name in dir(type(found)):
        if name.startswith("_") or callable(getattr(type(found), name, None)) or name == "context":
            continue
        try:
            touch(getattr(found, name), depth + 1)
        except (KisParseError, AttributeError) as error:
            if isinstance(error, AttributeError) and name not in str(error):
                raise


def places(body: Any) -> Iterator[tuple[str, ...]]:
    """Each block and each field of its first row."""
    for block, value in body.items():
        yield (block,)
        row = value[0] if isinstance(value, list) and value else value
        if isinstance(row, dict):
            yield from ((block, field) for field in row)


def altered(place: tuple[str, ...], how: Callable[[dict[str, Any], str], None]) -> Callable[[Any], Any]:
    def change(body: Any) -> Any:
        if len(place) == 1:
            if place[0] in body:
                how(body, place[0])
            return body
        block = body.get(place[0])
        for row in block if isinstance(block, list) else [block]:
            if isinstance(row, dict) and place[1] in row:
                how(row, place[1])
        return body

    return change


def put(value: Any) -> Callable[[dict[str, Any], str], None]:
    def how(row: dict[str, Any], name: str) -> None:
        row[name] = value

    return how


WAYS: dict[str, Callable[[dict[str, Any], str], None]] = {
    "missing": lambda row, name: row.pop(name),
    "blank": put(""),
    "null": put(None),
    "nonsense": put("n/a"),
    "a number": put(7),
    "a list": put([]),
    "a list of texts": put(["x"]),
    "a block": put({}),
}


@pytest.mark.parametrize(("virtual", "name"), CASES)
def test_a_field_that_changes_is_read_or_named_but_never_a_crash(still: Any, virtual: bool, name: str) -> None:
    world = still(virtual=virtual, rest_limit=0)
    world.stock_up()
    mangler = Mangler(world)
    kis = world.kis(transport=mangler)
    kis.stock(SAMSUNG).market_sell(qty=2)
    kis.stock(SAMSUNG).buy(qty=2, price=60_000)
    mangler.bodies.clear()
    READS[name](kis)
    found = {place: None for body in mangler.bodies for place in places(body)}
    assert len(found) > 3
    wrong: list[str] = []
    named = 0
    for number, place in enumerate(found):
        for how, way in WAYS.items():
            if len(place) == 2 and how in ("a number", "a list", "a list of texts", "a block") and number % 7:
                continue  # a sample is enough
            kis.session.cache.clear()
            mangler.change = altered(place, way)
            try:
                touch(READS[name](kis))
            except (KisParseError, KisAPIError, KisValidationError) as error:
                named += bool(str(error))
            except Exception as error:  # noqa: BLE001 - what this test is looking for
                wrong.append(f"{'.'.join(place)} {how}: {error!r}")
            mangler.change = None
    assert wrong == []
    assert named > 0


def test_pages_of_one_row_hold_every_row_once(still: Any) -> None:
    for virtual in (True, False):
        holdings = dict.fromkeys((SAMSUNG, "000660", "035420", "005380", "000270", "068270"), (10, 60000))
        account = AccountSetup(AccountNumber("50123456", "01"), hts_id="survivor", holdings=holdings)
        world = still(virtual=virtual, accounts=[account])
        kis = world.kis()
        for number in range(7):
            kis.stock(SAMSUNG).buy(qty=1 + number, price=60_000)
        for tr_id in ("TTTC8434R", "TTTC0081R", "TTTC0084R"):
            world.arm(tr_id, "short_page", rows=1)
        assert {each.symbol for each in kis.account().balance()} == set(holdings)
        assert len(kis.account().balance()) == len(holdings)
        assert [each.qty for each in kis.account().orders()] == list(range(1, 8))
        assert sorted(each.qty for each in kis.account().pending_orders()) == list(range(1, 8))


@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
@pytest.mark.parametrize("order_of", [1, -1], ids=["oldest", "newest"])
def test_open_orders_that_go_while_their_list_is_read(still: Any, virtual: bool, order_of: int) -> None:
    world = still(virtual=virtual, rest_limit=0)
    mangler = Mangler(world)
    kis = world.kis(transport=mangler)
    orders = [kis.stock(SAMSUNG).buy(qty=1, price=60_000) for _ in range(70)]
    pages = 0

    def cancel_some(request: Request) -> None:
        nonlocal pages
        if "inquire-daily-ccld" not in request.url and "inquire-psbl-rvsecncl" not in request.url:
            return
        pages += 1
        if pages == 2:
            for order in orders[::order_of][:55]:
                world.do(lambda sim, order=order: sim.ledger.cancel(world.key.account, order_no=order.order_id.number))

    mangler.before = cancel_some
    found = [each.order_id.number for each in kis.account().pending_orders()]
    mangler.before = None
    assert pages >= 2
    assert len(found) == len(set(found))
    stayed = {each.order_id.number for each in orders[::order_of][55:]}
    assert stayed <= set(found)
    assert {each.order_id.number for each in kis.account().pending_orders()} == stayed


@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
def test_a_list_that_never_ends_is_an_error_and_proves_nothing(still: Any, virtual: bool) -> None:
    holdings = dict.fromkeys((SAMSUNG, "000660", "035420"), (10, 60000))
    account = AccountSetup(AccountNumber("50123456", "01"), hts_id="survivor", holdings=holdings)
    world = still(virtual=virtual, accounts=[account], rest_limit=0)
    mangler = Mangler(world)
    kis = world.kis(transport=mangler)
    for _ in range(3):
        kis.stock(SAMSUNG).buy(qty=1, price=60_000)
    for tr_id in ("TTTC8434R", "TTTC0081R", "TTTC0084R"):
        world.arm(tr_id, "short_page", rows=1)
    send, first = mangler.inner.send, {}

    def again(request: Request) -> Response:
        """The first page for ever."""
        if request.method == "POST":
            return send(request)
        return first.setdefault(request.url, None) or first.update({request.url: send(request)}) or first[request.url]

    mangler.inner.send = again  # type: ignore[method-assign]
    for use in (kis.account().balance, kis.account().orders, kis.account().pending_orders):
        with pytest.raises(KisParseError, match="cut off"):
            use()
    world.arm("/uapi/domestic-stock/v1/trading/order-cash", "lost_request")
    with pytest.raises(KisOrderUncertainError) as lost:
        kis.stock(SAMSUNG).buy(qty=9, price=60_000)
    found = kis.account().resolve(lost.value, timeout=200)
    assert isinstance(found, Unresolved), found
    mangler.inner.send = send  # type: ignore[method-assign]
    assert isinstance(kis.account().resolve(lost.value), Absent)
