"""The order book: price, then time; no share lost; never crossed."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pykis.kinds import Side, TimeInForce
from pykis.simulator.book import BookOrder, Depth, Level, Match, OrderBook


def limit(book: OrderBook, side: Side, price: int, qty: int, tif: TimeInForce = "day") -> tuple[BookOrder, list[Match]]:
    order = BookOrder(side, price, qty)
    return order, book.submit(order, tif)


def market(book: OrderBook, side: Side, qty: int, tif: TimeInForce = "day") -> tuple[BookOrder, list[Match]]:
    order = BookOrder(side, None, qty)
    return order, book.submit(order, tif)


def traded(matches: list[Match]) -> list[tuple[int, int]]:
    return [(match.price, match.qty) for match in matches]


def test_a_limit_order_takes_the_better_price_first_and_the_rest_lies() -> None:
    book = OrderBook()
    limit(book, "sell", 102, 5)
    limit(book, "sell", 101, 5)
    order, matches = limit(book, "buy", 102, 12)
    assert traded(matches) == [(101, 5), (102, 5)]
    assert order.resting
    assert (book.best_bid, book.best_ask) == (102, None)
    assert book.depth().bids == ((102, 2),)


def test_who_came_first_at_a_price_trades_first() -> None:
    book = OrderBook()
    first, _ = limit(book, "buy", 100, 5)
    second, _ = limit(book, "buy", 100, 5)
    _, matches = market(book, "sell", 7)
    assert [(match.maker, match.qty) for match in matches] == [(first, 5), (second, 2)]


def test_fewer_shares_keep_the_place_and_more_lose_it() -> None:
    book = OrderBook()
    first, _ = limit(book, "buy", 100, 5)
    second, _ = limit(book, "buy", 100, 5)
    book.amend(first, 100, 3)
    _, matches = market(book, "sell", 1)
    assert matches[0].maker is first
    book.amend(first, 100, 4)
    _, matches = market(book, "sell", 1)
    assert matches[0].maker is second


def test_a_new_price_loses_the_place_and_may_trade() -> None:
    book = OrderBook()
    bid, _ = limit(book, "buy", 99, 5)
    limit(book, "sell", 101, 3)
    assert traded(book.amend(bid, 101, 5)) == [(101, 3)]
    assert bid.remaining == 2
    assert book.depth() == Depth((), (Level(101, 2),), 0, 2, 0, 0, 0)


def test_ioc_drops_the_rest_and_fok_takes_all_or_nothing() -> None:
    book = OrderBook()
    limit(book, "sell", 101, 3)
    order, matches = limit(book, "buy", 101, 5, "fok")
    assert (matches, order.remaining, order.resting) == ([], 5, False)
    order, matches = limit(book, "buy", 101, 5, "ioc")
    assert (traded(matches), order.remaining, order.resting) == ([(101, 3)], 2, False)
    assert book.orders() == []


def test_a_market_order_waits_before_all_others_for_whoever_comes() -> None:
    book = OrderBook()
    waiting, matches = market(book, "buy", 5)
    assert matches == []
    limit(book, "buy", 110, 5)
    _, matches = limit(book, "sell", 100, 8)
    assert [(match.maker is waiting, match.price, match.qty) for match in matches] == [(True, 100, 5), (False, 110, 3)]


def test_mid_price_orders_meet_in_the_middle() -> None:
    book = OrderBook()
    limit(book, "buy", 100, 5)
    limit(book, "sell", 105, 5)
    buy = BookOrder("buy", None, 4, mid=True)
    assert book.submit(buy) == []
    assert book.depth().mid_bid_qty == 4
    sell = BookOrder("sell", None, 1, mid=True)
    assert traded(book.submit(sell)) == [(102, 1)]
    _, matches = limit(book, "sell", 101, 5)
    assert traded(matches) == [(102, 3)]
    assert book.best_ask == 101


def test_mid_price_orders_wait_until_there_is_a_middle() -> None:
    book = OrderBook()
    book.submit(BookOrder("buy", None, 4, mid=True))
    book.submit(BookOrder("sell", None, 4, mid=True))
    limit(book, "buy", 100, 1)
    _, matches = limit(book, "sell", 102, 1)
    assert traded(matches) == [(101, 4)]


def test_an_auction_trades_the_most_shares_at_one_price() -> None:
    book = OrderBook()
    for side, price, qty in (("buy", 103, 10), ("buy", 101, 10), ("sell", 100, 5), ("sell", 102, 10)):
        book.collect(BookOrder("buy" if side == "buy" else "sell", price, qty))
    book.collect(BookOrder("sell", None, 2))
    assert book.indicative(100) == (102, 10)
    matches = book.uncross(100)
    assert {match.price for match in matches} == {102}
    assert sum(match.qty for match in matches) == 10
    assert (book.best_bid, book.best_ask) == (101, 102)


def test_an_auction_without_a_crossing_trades_nothing() -> None:
    book = OrderBook()
    book.collect(BookOrder("buy", 99, 5))
    book.collect(BookOrder("sell", 100, 5))
    assert book.indicative(100) == (0, 0)
    assert book.uncross(100) == []


def test_market_orders_alone_trade_at_the_reference() -> None:
    book = OrderBook()
    book.collect(BookOrder("buy", None, 5))
    book.collect(BookOrder("sell", None, 3))
    assert traded(book.uncross(100)) == [(100, 3)]


actions = st.lists(
    st.tuples(
        st.sampled_from(["limit", "limit", "limit", "market", "mid", "ioc", "fok", "cancel", "amend"]),
        st.sampled_from(["buy", "sell"]),
        st.integers(95, 105),
        st.integers(1, 20),
        st.integers(0, 1000),
    ),
    max_size=60,
)


def _consistent(book: OrderBook) -> None:
    bid, ask = book.best_bid, book.best_ask
    assert bid is None or ask is None or bid < ask
    depth = book.depth(100)
    assert all(level.qty > 0 for level in (*depth.asks, *depth.bids))
    assert depth.total_ask_qty == sum(level.qty for level in depth.asks)
    assert depth.total_bid_qty == sum(level.qty for level in depth.bids)
    limits = [order for order in book.orders() if order.price is not None]
    assert sum(order.remaining for order in limits) == depth.total_ask_qty + depth.total_bid_qty
    for one, two in pairwise(limits):
        if one.side == two.side and one.price == two.price:
            assert one.sequence < two.sequence


@given(actions)
def test_any_sequence_conserves_shares_and_never_crosses(
    steps: list[tuple[str, Side, int, int, int]],
) -> None:
    book, orders = OrderBook(), list[BookOrder]()
    entered: dict[BookOrder, int] = {}
    gone: dict[BookOrder, int] = {}
    for what, side, price, qty, pick in steps:
        matches: list[Match] = []
        before = [order for order in book.orders() if order.price is not None]
        if what in ("cancel", "amend"):
            resting = book.orders()
            if not resting:
                continue
            order = resting[pick % len(resting)]
            left = order.remaining
            if what == "cancel":
                gone[order] = gone.get(order, 0) + book.cancel(order, qty)
            else:
                new_price = None if order.price is None else price
                matches = book.amend(order, new_price, qty, last=100)
                entered[order] += qty - left
        else:
            order = BookOrder(side, price if what in ("limit", "ioc", "fok") else None, qty, mid=what == "mid")
            orders.append(order)
            entered[order] = qty
            tif: TimeInForce = "ioc" if what == "ioc" else "fok" if what == "fok" else "day"
            matches = book.submit(order, tif, last=100)
            assert what != "fok" or order.remaining in (0, qty)
        for match in matches:
            for part in (match.maker, match.taker):
                gone[part] = gone.get(part, 0) + match.qty
            assert match.qty > 0
            assert match.maker.side != match.taker.side
        _best_first(before, [match for match in matches if match.maker.price is not None])
        _consistent(book)
    for order in orders:
        assert order.remaining == entered[order] - gone.get(order, 0)
        assert order.remaining >= 0


def _best_first(before: list[BookOrder], matches: list[Match]) -> None:
    """Who traded stood before everyone of that side who did not."""
    makers = [match.maker for match in matches if match.maker in before]
    if makers:
        side = [order for order in before if order.side == makers[0].side]
        assert makers == [order for order in side if order in makers]
        assert side.index(makers[-1]) == len(makers) - 1


@given(
    st.lists(
        st.tuples(st.sampled_from(["buy", "sell"]), st.one_of(st.none(), st.integers(95, 105)), st.integers(1, 20)),
        max_size=40,
    ),
    st.integers(95, 105),
)
def test_any_auction_ends_uncrossed_at_one_price_with_priority_kept(
    steps: list[tuple[Side, int | None, int]], reference: int
) -> None:
    book = OrderBook()
    orders = [BookOrder(side, price, qty) for side, price, qty in steps]
    for order in orders:
        book.collect(order)
    price, volume = book.indicative(reference)
    matches = book.uncross(reference)
    assert sum(match.qty for match in matches) == volume
    assert {match.price for match in matches} <= {price}
    for match in matches:
        assert match.maker.price is None or match.maker.price >= price
        assert match.taker.price is None or match.taker.price <= price
    _consistent(book)
    waiting = {order.side for order in book.orders() if order.price is None}
    assert len(waiting) < 2
    for candidate in range(94, 107):
        buys = sum(o.qty for o in orders if o.side == "buy" and (o.price is None or o.price >= candidate))
        sells = sum(o.qty for o in orders if o.side == "sell" and (o.price is None or o.price <= candidate))
        assert min(buys, sells) <= volume
