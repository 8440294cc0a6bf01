"""What a process remembers of orders: enough for every doubt, and not all that ever was."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from pykis import AccountNumber, KisOrderUncertainError, OrderId
from pykis.adapter.ledger import OrderLedger
from pykis.clock import KST

FIRST = date(2026, 11, 23)


def moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10, tzinfo=KST)


def lost(day: date) -> KisOrderUncertainError:
    at = moment(day)
    return KisOrderUncertainError("no answer", tr_id="VTTC0012U", request={}, sent_at=at, ended_at=at, timeout=10.0)


def live(ledger: OrderLedger, days: int) -> None:
    for day in (FIRST + timedelta(days=count) for count in range(days)):
        ledger.own(OrderId(day, "00950", 1), "005930", moment(day))
        ledger.see([(OrderId(day, "00950", 2), "005930")], moment(day))


def test_days_long_past_are_let_go_of() -> None:
    ledger = OrderLedger(AccountNumber("50123456", "01"))
    live(ledger, 30)
    kept = [count for count in range(30) if ledger.proved(FIRST + timedelta(days=count))]
    assert kept == list(range(22, 30))
    assert not ledger.claimable(OrderId(FIRST + timedelta(days=29), "00950", 1), lost(FIRST))


def test_what_a_doubt_may_be_about_is_kept_until_it_is_settled() -> None:
    ledger = OrderLedger(AccountNumber("50123456", "01"))
    doubt = lost(FIRST + timedelta(days=5))
    ledger.doubt(doubt)
    live(ledger, 30)
    own = OrderId(FIRST + timedelta(days=5), "00950", 1)
    assert ledger.proved(own.date) == {own, own._replace(number=2)}
    assert not ledger.claimable(own, doubt)
    ledger.settle(doubt)
    live(ledger, 31)
    assert not ledger.proved(own.date)


def test_a_look_at_the_past_takes_nothing_of_today_away() -> None:
    ledger = OrderLedger(AccountNumber("50123456", "01"))
    live(ledger, 3)
    past = OrderId(FIRST - timedelta(days=60), "00950", 9)
    ledger.see([(past, "005930")], moment(FIRST))
    assert ledger.proved(past.date) == {past}
    assert ledger.proved(FIRST)
