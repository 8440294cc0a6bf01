"""Which events a scope asks for, and which it lets through."""

from __future__ import annotations

from datetime import date, datetime
from types import SimpleNamespace

import pytest

from pykis.adapter.events import ExecutionEvent
from pykis.adapter.realtime import RealtimeExecution, RealtimeOrder, RealtimePrice, RealtimeStockExecution
from pykis.clock import KST, SystemClock
from pykis.errors import KisValidationError
from pykis.kinds import AccountNumber, OrderId

MINE, OTHER = AccountNumber("12345678", "01"), AccountNumber("87654321", "01")
TODAY = date(2026, 11, 20)


class Caller:
    """Remembers what was subscribed."""

    def __init__(self):
        self.asked = []

    def subscribe(self, feed, key, callback, *, where=None, priority=0):
        self.asked.append(SimpleNamespace(feed=feed, key=key, callback=callback, where=where, priority=priority))
        return SimpleNamespace(closed=False, close=lambda: None)


@pytest.fixture
def caller():
    return Caller()


def scope(kind, caller, account=MINE, **attributes):
    found = kind()
    found.context = SimpleNamespace(caller=caller, account=account, clock=SystemClock())
    for name, value in attributes.items():
        setattr(found, name, value)
    return found


def notice(number=7, original=0, symbol="005930", account=MINE, day=TODAY, **values):
    names = {"ODER_NO": f"{number:010d}", "OODER_NO": f"{original:010d}" if original else "", "CNTG_YN": "2"}
    names |= {"STCK_SHRN_ISCD": symbol, "ACNT_NO": account.cano + account.product, "STCK_CNTG_HOUR": "120000", **values}
    received = datetime(day.year, day.month, day.day, 12, 0, 1, tzinfo=KST).timestamp()
    return ExecutionEvent([names.get(name, "0") for name in ExecutionEvent.layout], "H0STCNI9", received)


@pytest.mark.parametrize(
    ("method", "feeds"),
    [
        ("listen_price", {"KRX": "H0STCNT0", "NXT": "H0NXCNT0", "UN": "H0UNCNT0"}),
        ("listen_orderbook", {"KRX": "H0STASP0", "NXT": "H0NXASP0", "UN": "H0UNASP0"}),
        ("listen_market_status", {"KRX": "H0STMKO0", "NXT": "H0NXMKO0", "UN": "H0UNMKO0"}),
    ],
)
def test_a_stock_listens_where_it_is_told(caller, method, feeds):
    stock = scope(RealtimePrice, caller, symbol="005930")
    for exchange, tr_id in feeds.items():
        getattr(stock, method)(print, exchange=exchange, where=bool, priority=3)
        asked = caller.asked[-1]
        assert (asked.feed.real, asked.key, asked.where, asked.priority) == (tr_id, "005930", bool, 3)
    getattr(stock, method)(print)
    assert caller.asked[-1].feed.real == feeds["KRX"]
    with pytest.raises(KisValidationError, match="KRX, NXT or UN"):
        getattr(stock, method)(print, exchange="SOR")


@pytest.mark.parametrize("method", ["stream_price", "stream_orderbook"])
def test_a_stock_streams_where_it_is_told(caller, method):
    stock = scope(RealtimePrice, caller, symbol="005930")
    stream = getattr(stock, method)(exchange="NXT", where=bool, bound=2, timeout=0.01)
    asked = caller.asked[-1]
    assert (asked.feed.real[:4], asked.where) == ("H0NX", bool)
    for number in (1, 2, 3):
        asked.callback(number)
    assert list(stream) == [2, 3]


def test_an_account_hears_its_own_notices_only(caller):
    scope(RealtimeExecution, caller).listen_execution(print, priority=2)
    asked = caller.asked[-1]
    assert (asked.feed.paper, asked.key, asked.priority) == ("H0STCNI9", "", 2)
    assert asked.where(notice())
    assert not asked.where(notice(account=OTHER))
    assert not asked.where(notice(account=AccountNumber(MINE.cano, "03")))
    scope(RealtimeExecution, caller, account=None).listen_execution(print)
    assert caller.asked[-1].where(notice(account=OTHER))


def test_a_filter_of_the_users_comes_after_our_own(caller):
    seen = []
    scope(RealtimeExecution, caller).listen_execution(print, where=lambda event: seen.append(event) or event.is_fill)
    where = caller.asked[-1].where
    assert where(notice())
    assert not where(notice(CNTG_YN="1"))
    assert not where(notice(account=OTHER))
    assert len(seen) == 2


def test_a_stock_hears_of_its_own_orders_only(caller):
    scope(RealtimeStockExecution, caller, symbol="005930").listen_execution(print)
    where = caller.asked[-1].where
    assert where(notice())
    assert not where(notice(symbol="000660"))
    assert not where(notice(account=OTHER))
    scope(RealtimeStockExecution, caller, symbol="Q500001").listen_execution(print)
    assert all(caller.asked[-1].where(notice(symbol=symbol)) for symbol in ("Q500001", "500001"))
    assert not caller.asked[-1].where(notice(symbol="500002"))


class Order(RealtimeOrder):
    ids = (OrderId(TODAY, "00950", 7),)

    @property
    def history(self):
        return self.ids


def test_an_order_is_followed_through_numbers_that_only_notices_tell(caller):
    scope(Order, caller).listen_execution(print)
    where = caller.asked[-1].where
    assert where(notice(7))
    assert not where(notice(9))
    assert where(notice(8, original=7))  # a modification that another program made
    assert where(notice(8))
    assert where(notice(9, original=8))
    assert where(notice(9))
    assert not where(notice(10))
    assert not where(notice(7, account=OTHER))


def test_an_order_follows_its_own_history(caller):
    order = scope(Order, caller)
    order.listen_execution(print)
    order.ids = (*Order.ids, OrderId(TODAY, "00950", 30))
    assert caller.asked[-1].where(notice(30))


def test_the_same_number_of_another_day_is_another_order(caller):
    scope(Order, caller).listen_execution(print)
    assert not caller.asked[-1].where(notice(7, day=date(2026, 11, 23)))
