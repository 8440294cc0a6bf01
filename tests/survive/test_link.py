"""The websocket over real sockets: restarts, storms as the server saw them, limits, callbacks, many threads."""

from __future__ import annotations

import random
import threading
import time
from typing import Any

import pytest

from pykis import KisClosedError, KisNetworkError, KisOrderUncertainError, KisSubscriptionError, PyKis

SAMSUNG = "005930"


def symbols(world: Any, count: int) -> list[str]:
    return [each.symbol for each in world.simulator.market.instruments][:count]


def whole(kis: PyKis) -> bool:
    return kis.websocket.wait_connected(0.02)


def heard(world: Any, seen: list[Any], wait: Any, symbol: str = SAMSUNG) -> None:
    """A trade of now reaches a callback."""
    count = len(seen)

    def came() -> bool:
        world.trade(symbol)
        time.sleep(0.01)
        return len(seen) > count

    wait(came)


def test_a_server_that_restarts_is_found_again(serve: Any, wait: Any) -> None:
    world = serve()
    kis = world.kis()
    prices: list[Any] = []
    gaps: list[Any] = []
    kis.websocket.on_gap(lambda start, end: gaps.append((start, end)))
    for symbol in symbols(world, 5):
        kis.stock(symbol).listen_price(prices.append)
    heard(world, prices, wait)
    wanted = world.registered
    world.server.restart(down=0.3)
    wait(lambda: kis.websocket.health().reconnects == 1 and whole(kis))
    assert world.registered == wanted
    heard(world, prices, wait)
    wait(lambda: len(gaps) == 1)
    start, end = gaps[0]
    assert 0.2 < (end - start).total_seconds() < 15
    assert start.tzinfo is not None


def test_while_the_server_is_down_nothing_is_uncertain(serve: Any) -> None:
    world = serve()
    kis = world.kis()
    kis.stock(SAMSUNG).quote()
    restart = threading.Thread(target=world.server.restart, kwargs={"down": 0.6})
    restart.start()
    errors: list[KisNetworkError | KisOrderUncertainError] = []
    deadline = time.monotonic() + 10
    while restart.is_alive() and time.monotonic() < deadline:
        try:
            kis.stock(SAMSUNG).buy(qty=1, price=60_000)
        except (KisOrderUncertainError, KisNetworkError) as error:
            errors.append(error)
        time.sleep(0.01)
    restart.join()
    refused = [error for error in errors if isinstance(error, KisNetworkError)]
    assert refused
    assert not any(error.sent for error in refused)
    assert len(errors) - len(refused) <= 1  # one may have been on its way when the ports closed
    assert kis.stock(SAMSUNG).quote().price > 0
    arrived = len(world.seen("order-cash"))
    assert len(world.rows()) == arrived


def test_thirty_drops_in_a_minute_as_the_server_saw_it(serve: Any, wait: Any, quick: Any) -> None:
    window, most = 2.0, 10  # a minute, thirty times as fast
    storm = quick.stream._replace(connects=most, connects_window=window, backoff=0.001, backoff_max=0.05)
    world = serve()
    kis = world.kis(settings=quick._replace(stream=storm))
    prices: list[Any] = []
    for symbol in symbols(world, 12):
        kis.stock(symbol).listen_price(prices.append)
    wanted = world.registered
    gone = time.monotonic()
    for drop in range(30):
        world.drop()
        time.sleep(max(0.0, gone + (drop + 1) * window / 30 - time.monotonic()))
    wait(lambda: whole(kis) and world.registered == wanted)
    times = world.connects
    assert len(times) > 5
    for first, last in zip(times, times[most:], strict=False):
        assert last - first >= window
    heard(world, prices, wait)


def test_a_link_that_never_holds_is_not_hammered(serve: Any, wait: Any, quick: Any) -> None:
    window, most = 1.0, 10
    storm = quick.stream._replace(connects=most, connects_window=window, backoff=0.0, backoff_max=0.0)
    world = serve()
    kis = world.kis(settings=quick._replace(stream=storm))
    kis.stock(SAMSUNG).listen_price(print)
    fault = world.arm("H0STCNT0", "approval_refused")
    world.drop()
    wait(lambda: len(world.connects) > 2 * most)
    world.do(lambda simulator: simulator.faults.remove(fault))
    times = world.connects
    for first, last in zip(times, times[most:], strict=False):
        assert last - first >= window


def test_a_key_that_the_old_session_still_holds(serve: Any, wait: Any) -> None:
    world = serve()
    kis = world.kis()
    prices: list[Any] = []
    kis.stock(SAMSUNG).listen_price(prices.append)
    world.do(lambda simulator: simulator.drop_sockets(hold=0.5))
    wait(lambda: kis.websocket.health().reconnects == 1 and whole(kis))
    assert len(world.connects) > 2
    heard(world, prices, wait)


def test_the_42nd_is_refused_and_forty_one_stand(serve: Any, wait: Any) -> None:
    world = serve()
    kis = world.kis()
    prices: list[Any] = []
    codes = symbols(world, 42)
    opened = [kis.stock(symbol).listen_price(prices.append) for symbol in codes[:41]]
    with pytest.raises(KisSubscriptionError) as refused:
        kis.stock(codes[41]).listen_price(prices.append)
    assert refused.value.msg_cd == "OPSP0008"
    assert len(world.registered) == 41
    kis.stock(codes[0]).listen_price(prices.append)  # what is registered already costs no place
    opened[7].close()
    wait(lambda: len(world.registered) == 40)
    kis.stock(codes[41]).listen_price(prices.append)
    assert len(world.registered) == 41
    heard(world, prices, wait, codes[41])


def test_kis_itself_refuses_one_more(serve: Any, wait: Any) -> None:
    world = serve(registrations=3)
    kis = world.kis()
    prices: list[Any] = []
    codes = symbols(world, 4)
    opened = [kis.stock(symbol).listen_price(prices.append) for symbol in codes[:3]]
    with pytest.raises(KisSubscriptionError) as refused:
        kis.stock(codes[3]).listen_price(prices.append)
    assert refused.value.msg_cd == "OPSP0008"
    assert [one.closed for one in opened] == [False] * 3
    heard(world, prices, wait, codes[2])
    assert kis.websocket.health().connects == 1


def test_a_callback_that_raises_and_a_filter_that_raises(serve: Any, wait: Any) -> None:
    world = serve()
    kis = world.kis()
    prices: list[Any] = []
    stock = kis.stock(SAMSUNG)

    def bad(event: Any) -> Any:
        raise RuntimeError("a mistake of the user's")

    stock.listen_price(bad, priority=5)
    stock.listen_price(prices.append, where=bad)
    kept: list[Any] = []
    stock.listen_price(kept.append)
    heard(world, kept, wait)
    heard(world, kept, wait)
    assert prices == []
    assert kis.websocket.health().callback_errors >= 4
    assert kis.websocket.health().connects == 1


def test_a_callback_that_blocks_holds_up_neither_link_nor_close(serve: Any, wait: Any, quick: Any) -> None:
    world = serve()
    kis = world.kis(settings=quick._replace(stream=quick.stream._replace(farewell=0.2)))
    entered, release = threading.Event(), threading.Event()

    def slow(event: Any) -> None:
        entered.set()
        release.wait(20)

    kis.stock(SAMSUNG).listen_price(slow)
    world.trade()
    assert entered.wait(10)
    kis.stock("000660").listen_price(print)  # acknowledged meanwhile
    assert kis.stock(SAMSUNG).quote().price > 0
    received = kis.websocket.health().received
    world.trade()
    wait(lambda: kis.websocket.health().received > received)
    began = time.monotonic()
    kis.close()
    assert time.monotonic() - began < 5
    release.set()


def test_many_threads_subscribe_and_unsubscribe_while_the_link_comes_and_goes(
    serve: Any, wait: Any, together: Any
) -> None:
    world = serve()
    kis = world.kis()
    codes = symbols(world, 30)
    kept: list[Any] = []
    stop = threading.Event()
    opened: dict[int, list[Any]] = {number: [] for number in range(8)}

    def churn(number: int) -> None:
        dice = random.Random(number)
        for _ in range(25):
            if opened[number] and dice.random() < 0.5:
                opened[number].pop(dice.randrange(len(opened[number]))).close()
                continue
            opened[number].append(kis.stock(dice.choice(codes)).listen_price(kept.append))

    def storm() -> None:
        while not stop.wait(0.05):
            world.drop()

    stormer = threading.Thread(target=storm)
    stormer.start()
    try:
        results = together(*(lambda number=number: churn(number) for number in range(8)), timeout=50)
    finally:
        stop.set()
        stormer.join()
    assert results == [None] * 8
    wanted = {one.topic.key for subscriptions in opened.values() for one in subscriptions if not one.closed}
    wait(lambda: {key for _, key in world.registered} == wanted)
    assert kis.websocket.health().subscriptions == len(wanted)
    heard(world, kept, wait, sorted(wanted)[0])
    for subscriptions in opened.values():
        for one in subscriptions:
            one.close()
    wait(lambda: world.registered == [])


def test_records_that_grew_and_records_cut_short(serve: Any, wait: Any) -> None:
    world = serve()
    kis = world.kis()
    prices: list[Any] = []
    books: list[Any] = []
    frames: list[str] = []
    kis.stock(SAMSUNG).listen_price(prices.append)
    kis.stock(SAMSUNG).listen_orderbook(books.append)
    heard(world, prices, wait)
    wait(lambda: books)
    trade, book = prices[0].raw, books[0].raw
    for values, tr_id in ((trade, "H0STCNT0"), (book, "H0STASP0")):
        grown = "^".join([*values, "of", "tomorrow"])
        frames += [f"0|{tr_id}|001|{grown}", f"0|{tr_id}|002|{grown}^{grown}"]
        frames += [f"0|{tr_id}|001|{'^'.join(values[:5])}", f"0|{tr_id}|003|{grown}^{grown}"]
    before = (len(prices), len(books), kis.websocket.health().garbage)
    world.do(lambda sim: [sim.push(text) for text in frames])
    wait(lambda: (len(prices), len(books)) == (before[0] + 3, before[1] + 3))
    wait(lambda: kis.websocket.health().garbage == before[2] + 4)
    assert prices[-1].price == prices[0].price
    assert books[-1].asks == books[0].asks
    assert list(prices[-1].raw[-2:]) == ["of", "tomorrow"]


def test_closing_wakes_everybody(serve: Any, wait: Any) -> None:
    world = serve()
    kis = world.kis()
    heard_by = set[int]()

    def loop() -> None:
        for _ in kis.stock(SAMSUNG).stream_price():
            heard_by.add(threading.get_ident())

    threads = [threading.Thread(target=loop), threading.Thread(target=loop)]
    for thread in threads:
        thread.start()

    def came() -> bool:
        world.trade()
        return len(heard_by) == 2

    wait(came)
    kis.close()
    kis.close()
    for thread in threads:
        thread.join(5)
        assert not thread.is_alive()
    with pytest.raises(KisClosedError):
        kis.stock(SAMSUNG).listen_price(print)
    with pytest.raises(KisClosedError):
        kis.stock(SAMSUNG).quote()
    wait(lambda: world.do(lambda sim: sim.hub.sessions) == [])


def test_approval_keys_that_cannot_be_had_for_a_while(serve: Any, wait: Any) -> None:
    world = serve()
    kis = world.kis()
    prices: list[Any] = []
    fault = world.arm("/oauth2/Approval", "status_5xx")
    with pytest.raises(KisNetworkError):
        kis.stock(SAMSUNG).listen_price(prices.append)
    world.do(lambda sim: sim.faults.remove(fault))
    kis.stock(SAMSUNG).listen_price(prices.append)
    fault = world.arm("/oauth2/Approval", "status_5xx")
    world.drop()
    wait(lambda: "Approval" in kis.websocket.health().last_error)
    world.do(lambda sim: sim.faults.remove(fault))
    wait(lambda: whole(kis))
    heard(world, prices, wait)


def test_a_stream_in_the_process_on_a_clock_of_its_own(still: Any) -> None:
    world = still()
    kis = world.kis()
    with kis.stock(SAMSUNG).stream_price(timeout=600) as stream:
        for _ in range(5):
            world.trade()
            assert next(stream).symbol == SAMSUNG
