"""Orders and their notices over the whole way: both widths, chains of changes, several accounts, many threads."""

from __future__ import annotations

import random
import threading
from decimal import Decimal
from typing import Any

import pytest

from pykis import AccountNumber, KisAPIError, KisSubscriptionError, PyKis
from pykis.wire import decrypt, split_frame

SAMSUNG = "005930"


@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
def test_an_order_hears_its_notices_also_after_changes(serve: Any, wait: Any, virtual: bool) -> None:
    world = serve(virtual=virtual)
    kis = world.kis()
    texts: list[str] = []
    publish = world.simulator.hub._frame  # what leaves on the wire, to see its width

    def tapped(session: Any, tr_id: str, frame: str, now: float) -> None:
        if frame.startswith("1|"):
            iv, secret = session.secrets[tr_id]
            texts.append(decrypt(split_frame(frame).payload, secret, iv))
        publish(session, tr_id, frame, now)

    world.simulator.hub._frame = tapped
    stock = kis.stock(SAMSUNG)
    order = stock.buy(qty=10, price=60_000)
    other = stock.buy(qty=10, price=60_000)
    mine: list[Any] = []
    all_of_them: list[Any] = []
    order.listen_execution(mine.append)
    kis.account().listen_execution(all_of_them.append)
    first = order.order_id.number
    order.modify(price=60_500)
    second = order.order_id.number
    world.do(lambda sim: sim.market.foreign(SAMSUNG, "sell", 4, 60_500))
    wait(lambda: any(event.is_fill for event in mine))
    kis.account().modify_order(order.order_id, price=60_400)  # by another object
    wait(lambda: sum(event.is_modify for event in mine) >= 2)
    third = max(event.order_number for event in mine)
    kis.account().modify_order(third, price=60_300)  # and once more: our object knows nothing of the third
    wait(lambda: sum(event.is_modify for event in mine) >= 3)
    fourth = max(event.order_number for event in mine)
    world.do(lambda sim: sim.market.foreign(SAMSUNG, "sell", 3, 60_300))
    wait(lambda: sum(event.is_fill for event in mine) == 2)
    order.refresh()
    assert [each.number for each in order.history] == [first, second, third, fourth]
    order.cancel()
    wait(lambda: any(event.is_cancel for event in mine))
    other.cancel()
    wait(lambda: any(event.original_number == other.history[0].number for event in all_of_them))
    assert {len(text.split("^")) for text in texts} == {23 if virtual else 26}
    fills = [event for event in mine if event.is_fill]
    assert [(event.qty, event.price, event.order_number) for event in fills] == [
        (4, Decimal(60_500), second),
        (3, Decimal(60_300), fourth),
    ]
    assert {event.symbol for event in mine} == {SAMSUNG}
    assert {event.side for event in mine} == {"buy"}
    assert {event.account for event in mine} == {kis.account().number}
    assert not any(other.history[0].number in (event.order_number, event.original_number) for event in mine)
    assert order.refresh().state == "cancelled"
    assert (order.filled_qty, order.remaining_qty) == (7, 0)


@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
def test_cancel_after_modify_goes_to_the_new_number(serve: Any, virtual: bool) -> None:
    world = serve(virtual=virtual)
    kis = world.kis()
    order = kis.stock(SAMSUNG).buy(qty=10, price=60_000)
    old = order.order_id
    order.modify(price=60_100)
    order.modify(qty=10, price=60_200)
    with pytest.raises(KisAPIError) as refused:
        kis.api.domestic_stock.order_rvsecncl(
            krx_fwdg_ord_orgno=old.branch,
            orgn_odno=old.odno,
            ord_dvsn="00",
            rvse_cncl_dvsn_cd="02",
            ord_qty="0",
            ord_unpr="0",
            qty_all_ord_yn="Y",
            excg_id_dvsn_cd="KRX",
        )
    assert refused.value.msg_cd == ("40330000" if virtual else refused.value.msg_cd)
    order.cancel()
    assert len(kis.account().pending_orders()) == 0
    assert [row.kind for row in world.rows()] == ["new", "modify", "modify", "cancel"]
    with pytest.raises(KisAPIError):
        order.cancel()
    with pytest.raises(KisAPIError):
        kis.account().order(old).modify(price=60_300)


def test_an_order_whose_object_is_gone(serve: Any) -> None:
    world = serve()
    order_id = world.kis().stock(SAMSUNG).buy(qty=10, price=60_000).order_id
    account = world.kis().account()
    modified = account.modify_order(str(order_id), price=60_100)
    assert modified.price == 60_100
    found = account.order(modified.order_id.number)
    assert found.order_id == modified.order_id
    cancelled = account.cancel_order(modified.order_id)
    assert cancelled.state == "cancelled"
    assert [row.remaining for row in world.rows()] == [0, 0, 0]


def test_a_reordered_and_a_duplicate_notice_reach_their_order(serve: Any, wait: Any) -> None:
    world = serve()
    world.stock_up()
    kis = world.kis()
    order = kis.stock(SAMSUNG).buy(qty=3, price=60_000)
    mine: list[Any] = []
    order.listen_execution(mine.append)
    world.arm("H0STCNI9", "reordered_notice", nth=(1,))
    world.arm("H0STCNI9", "duplicate_notice", nth=(2,))
    order.modify(price=60_100)
    order.modify(price=71_100)  # fills
    wait(lambda: sum(event.is_fill for event in mine) == 1 and len(mine) >= 4)
    assert {event.symbol for event in mine} == {SAMSUNG}
    assert order.refresh().state == "filled"


def test_several_accounts_in_one_process(serve: Any, wait: Any, together: Any) -> None:
    world = serve()
    world.stock_up()
    keys = [world.key, *(world.do(lambda sim: sim.add_account()) for _ in range(3))]
    users = [world.kis(key) for key in keys]
    heard: list[list[Any]] = [[] for _ in users]
    for kis, events in zip(users, heard, strict=True):
        kis.account().listen_execution(events.append, where=lambda event: event.is_fill)

    def trade(place: int) -> int:
        kis, dice = users[place], random.Random(place)
        bought = 0
        for _ in range(6):
            qty = dice.randint(1, 9)
            order = kis.stock(SAMSUNG).market_buy(qty=qty)
            assert order.refresh().filled_qty == qty
            bought += qty
            kis.stock(SAMSUNG).quote()
            assert kis.account().balance().get(SAMSUNG) is not None
        return bought

    results = together(*[lambda place=place: trade(place) for place in range(4) for _ in range(3)])
    for place, key in enumerate(keys):
        bought = sum(results[place * 3 : place * 3 + 3])
        rows = world.rows(key)
        assert len(rows) == 18
        assert sum(row.filled for row in rows) == bought
        held = users[place].account().balance()[SAMSUNG].qty
        assert held == bought + (500 if place == 0 else 0)
        wait(lambda place=place, bought=bought: sum(event.qty for event in heard[place]) == bought)
        assert {event.account for event in heard[place]} == {key.account}
        assert len({order.order_id for order in users[place].account().orders()}) == 18
    assert world.issues == 4


def test_one_hts_id_for_two_accounts(serve: Any, wait: Any, setup_of: Any) -> None:
    setups = [setup_of(AccountNumber(f"5012345{digit}", "01"), hts_id="both") for digit in (1, 2)]
    world = serve(accounts=setups)
    world.stock_up()
    users = [world.kis(key) for key in world.simulator.keys]
    heard: list[list[Any]] = [[], []]
    for kis, events in zip(users, heard, strict=True):
        kis.account().listen_execution(events.append, where=lambda event: event.is_fill)
    for kis, qty in zip(users, (3, 5), strict=True):
        kis.stock(SAMSUNG).market_buy(qty=qty)
    wait(lambda: all(heard))
    assert [[event.qty for event in events] for events in heard] == [[3], [5]]


def test_forty_one_subscriptions_for_each_of_two_accounts(serve: Any, wait: Any) -> None:
    world = serve()
    users = [world.kis(), world.kis(world.do(lambda sim: sim.add_account()))]
    codes = world.do(lambda sim: [each.symbol for each in sim.market.instruments][:42])
    heard: list[set[str]] = [set(), set()]
    for kis, symbols in zip(users, heard, strict=True):
        for code in codes[:41]:
            kis.stock(code).listen_price(lambda event, symbols=symbols: symbols.add(event.symbol))
        with pytest.raises(KisSubscriptionError):
            kis.stock(codes[41]).listen_price(print)
    assert world.do(lambda sim: [len(each.registrations) for each in sim.hub.sessions]) == [41, 41]
    for code in codes:
        world.trade(code)
    wait(lambda: heard == [set(codes[:41])] * 2)
    world.drop()
    wait(lambda: world.do(lambda sim: sorted(len(each.registrations) for each in sim.hub.sessions)) == [41, 41])


def test_a_callback_may_use_kis(serve: Any, wait: Any) -> None:
    world = serve()
    world.stock_up()
    kis = world.kis()
    stock = kis.stock(SAMSUNG)
    done: list[Any] = []
    errors: list[BaseException] = []
    once = threading.Event()

    def react(event: Any) -> None:
        if once.is_set():
            return
        once.set()
        try:
            order = stock.buy(qty=2, price=60_000)
            order.modify(price=60_100)
            extra = order.listen_execution(done.append)
            more = kis.stock("000660").listen_price(done.append)
            subscription.close()  # its own
            more.close()
            order.cancel()
            done.append((order.refresh().state, stock.quote().price, extra.closed, more.closed))
        except BaseException as error:
            errors.append(error)
            raise

    subscription = stock.listen_price(react)
    world.trade()
    wait(lambda: any(isinstance(each, tuple) for each in done) or errors)
    assert errors == []
    wait(lambda: any(not isinstance(each, tuple) and each.is_cancel for each in done))
    assert subscription.closed
    wait(lambda: [tr_id for tr_id, _ in world.registered] == ["H0STCNI9"])


def test_a_kis_closed_inside_its_callback(serve: Any, wait: Any) -> None:
    world = serve()
    kis: PyKis = world.kis()
    closed = threading.Event()

    def end(event: Any) -> None:
        kis.close()
        closed.set()

    kis.stock(SAMSUNG).listen_price(end)
    world.trade()
    assert closed.wait(10)
    wait(lambda: world.do(lambda sim: len(sim.hub.sessions)) == 0)
