"""Futures and options at night: TRs, feeds, lists and orders of their own; those of the day never pass for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from pykis.adapter import contract_events as events
from pykis.adapter.contract_session import night_of
from pykis.clock import KST
from pykis.errors import KisOrderUncertainError, KisUnsupportedError, KisValidationError
from pykis.kinds import OrderId
from pykis.scope.contract import Future, Option
from pykis.scope.night_derivatives import NightDerivatives

from .conftest import Desk

EVENING = datetime(2026, 11, 20, 23, 30, tzinfo=KST)


def receipt(number: int, hour: str) -> dict[str, Any]:
    return {"output": {"KRX_FWDG_ORD_ORGNO": "01790", "ODNO": f"{number:010d}", "ORD_TMD": hour}}


def row(number: int, day: str = "20261120", hour: str = "233000", **more: str) -> dict[str, str]:
    """A row of the night's list, which says no 호가유형코드."""
    return {
        "ord_gno_brno": "01790", "ord_dt": day, "odno": f"{number:010d}", "orgn_odno": "", "sll_buy_dvsn_cd": "02",
        "trad_dvsn_name": "매수", "nmpr_type_name": "지정가", "pdno": "A01612", "prdt_name": "F 202612", "ord_qty": "5",
        "ord_idx4": "380.50", "qty": "5", "ord_tmd": hour, "tot_ccld_qty": "0", "avg_idx": "0.00", "tot_ccld_amt": "0",
        "rjct_qty": "0", "ingr_trad_rjct_rson_name": "", **more,
    }  # fmt: skip


@pytest.fixture
def night(new_desk: Callable[..., Desk]) -> Desk:
    return new_desk(virtual=False, at=EVENING)


@pytest.fixture
def future(night: Desk) -> Future:
    return Future(night.context, "A01612", session="night")


def test_a_night_begins_in_the_evening_and_ends_on_the_morning_after() -> None:
    nights = {
        night_of(datetime(2026, 11, day, hour, tzinfo=KST)) for day, hour in ((20, 18), (20, 23), (21, 0), (21, 5))
    }
    assert nights == {date(2026, 11, 20)}
    assert night_of(datetime(2026, 11, 21, 18, tzinfo=KST)) == date(2026, 11, 21)


def test_an_order_of_the_night_is_sent_changed_and_taken_back_over_midnight(night: Desk, future: Future) -> None:
    night.session.answer("order", receipt(3, "233000"))
    night.session.answer("order_rvsecncl", receipt(4, "003000"), receipt(5, "003001"))
    order = future.buy(qty=5, price="380.50")
    assert (order.order_id, order.session) == (OrderId(date(2026, 11, 20), "01790", 3), "night")
    night.clock.advance(3600)
    order.modify(price="381.00")
    order.cancel()
    assert [(call.name, call.variant) for call in night.session.calls] == [
        ("order", "night"), ("order_rvsecncl", "night"), ("order_rvsecncl", "night"),
    ]  # fmt: skip
    assert [order_id.date.day for order_id in order.history] == [20, 21, 21]
    assert order.state == "cancelled"


def test_a_night_that_is_over_cannot_be_changed(night: Desk, future: Future) -> None:
    night.session.answer("order", receipt(3, "233000"))
    order = future.sell(qty=1, price="380.50")
    night.clock.advance(13 * 3600)
    with pytest.raises(KisValidationError, match="night of 2026-11-20, which is over"):
        order.cancel()


def test_an_order_is_followed_in_the_list_of_its_night(night: Desk, future: Future) -> None:
    night.session.answer("order", receipt(3, "233000"))
    order = future.buy(qty=5, price="380.50")
    last_night = row(4, hour="003000", orgn_odno="0000000003", trad_dvsn_name="매수정정", ord_idx4="300.00")
    mine = row(4, "20261121", "003000", orgn_odno="0000000003", trad_dvsn_name="매수정정", ord_idx4="381.00", qty="2",
               tot_ccld_qty="3", avg_idx="380.90")  # fmt: skip
    next_night = {**mine, "ord_tmd": "190000", "ord_idx4": "400.00", "qty": "5"}
    listed = [last_night, row(3, qty="0"), mine, {**next_night, "ord_gno_brno": "01791"}]
    night.session.answer("inquire_ngt_ccnl", {"output1": listed, "output2": {}})
    order.refresh()
    asked = night.session.asked("inquire_ngt_ccnl")[0]
    assert (asked["STRT_ORD_DT"], asked["END_ORD_DT"], asked["PDNO"]) == ("20261120", "20261121", "A01612")
    assert (order.order_id, order.price) == (OrderId(date(2026, 11, 21), "01790", 4), Decimal("381.00"))
    assert (order.filled_qty, order.remaining_qty, order.average_price) == (3, 2, Decimal("380.90"))
    assert all(call.name != "inquire_ccnl" for call in night.session.calls)


def test_the_lists_of_the_night(night: Desk) -> None:
    account = NightDerivatives(night.context)
    night.session.answer(
        "inquire_ngt_ccnl", {"output1": [row(3), row(3, "20261121", "003000", qty="0")], "output2": {}}
    )
    assert [(order.order_id.date.day, order.session) for order in account.orders()] == [(20, "night"), (21, "night")]
    assert [order.order_id.date.day for order in account.pending_orders()] == [20]
    assert len(night.context.ledger.among("contract_night").proved(date(2026, 11, 20))) == 1
    assert not night.context.ledger.among("contract").proved(date(2026, 11, 20)), "no list of the day holds it"
    found = account.order("20261121-01790-0000000003")
    assert (found.order_id.date.day, found.remaining_qty, found.order_type) == (21, 0, "limit")
    held = {"pdno": "A01612", "shtn_pdno": "A01612", "prdt_name": "F 202612", "sll_buy_dvsn_name": "매도",
            "cblc_qty": "2",
            "lqd_psbl_qty": "2", "ccld_avg_unpr1": "380.50", "idx_clpr": "380.00", "pchs_amt": "1", "evlu_amt": "1",
            "evlu_pfls_amt": "0"}  # fmt: skip
    night.session.answer("inquire_ngt_balance", {"output1": [held, {**held, "cblc_qty": "0"}], "output2": {}})
    (position,) = account.positions()
    assert (position.symbol, position.side, position.qty) == ("A01612", "sell", 2)
    night.session.answer(
        "inquire_ngt_balance", {"output1": [{**held, "sll_buy_dvsn_name": "", "sll_buy_dvsn_cd": "02"}]}
    )
    assert account.positions()[0].side == "buy"


def test_after_midnight_the_lists_are_still_of_this_night(night: Desk) -> None:
    account = NightDerivatives(night.context)
    rows = [row(2, "20261120", "010000"), row(3), row(4, "20261121", "003000"), row(5, "20261121", "190000")]
    night.session.answer("inquire_ngt_ccnl", {"output1": rows, "output2": {}})
    night.clock.advance(3600)
    assert [order.order_id.number for order in account.orders()] == [2, 3, 4, 5]
    assert [order.order_id.number for order in account.pending_orders()] == [2, 3, 4, 5]
    assert [(account.order(number).time.day, account.order(number).time.hour) for number in (3, 4)] == [
        (20, 23), (21, 0),
    ]  # fmt: skip
    for other in (2, 5):
        with pytest.raises(KisValidationError, match="no such order"):
            account.order(other)
    stretches = {(asked["STRT_ORD_DT"], asked["END_ORD_DT"]) for asked in night.session.asked("inquire_ngt_ccnl")}
    assert stretches == {("20261120", "20261121")}
    assert account.order(OrderId(date(2026, 11, 21), "01790", 4)).time.hour == 0
    asked = night.session.asked("inquire_ngt_ccnl")[-1]
    assert (asked["STRT_ORD_DT"], asked["END_ORD_DT"]) == ("20261120", "20261122")


def test_what_can_be_ordered_at_night(night: Desk, future: Future) -> None:
    night.session.answer(
        "inquire_psbl_ngt_order", {"output": {"tot_psbl_qty": "7", "lqd_psbl_qty": "2", "ord_psbl_qty": "5"}}
    )
    found = future.orderable("sell", price="380.50")
    assert (found.qty, found.closing_qty, found.opening_qty) == (7, 2, 5)
    asked = night.session.asked("inquire_psbl_ngt_order")[0]
    assert (asked["SLL_BUY_DVSN_CD"], asked["UNIT_PRICE"], asked["ORD_DVSN_CD"]) == ("01", "380.50", "01")


def test_what_kis_has_of_the_day_alone_is_refused(night: Desk, future: Future) -> None:
    for ask in (future.quote, future.order_book, future.chart, lambda: future.chart("1y", period="week")):
        with pytest.raises(KisUnsupportedError, match="night session"):
            ask()
    assert night.session.calls == []
    with pytest.raises(KisValidationError, match="no session"):
        Future(night.context, "A01612", session="evening")  # type: ignore[arg-type]


def test_minutes_are_asked_for_with_hours_that_count_on(night: Desk, future: Future) -> None:
    night.clock.advance(2 * 3600)

    def bar(day: str, hour: str) -> dict[str, str]:
        return {"stck_bsop_date": day, "stck_cntg_hour": hour, "futs_oprc": "380.00", "futs_hgpr": "381.00",
                "futs_lwpr": "379.00", "futs_prpr": "380.50", "cntg_vol": "1", "acml_tr_pbmn": "1"}  # fmt: skip

    rows = [bar("20261120", "253000"), bar("20261120", "235900"), bar("20261120", "180000")]
    night.session.answer(
        "inquire_time_fuopchartprice", {"output1": {}, "output2": rows}, {"output1": {}, "output2": []}
    )
    chart = future.chart(period=1)
    assert [f"{bar.time:%d %H:%M}" for bar in chart] == ["20 18:00", "20 23:59", "21 01:30"]
    asked = night.session.asked("inquire_time_fuopchartprice")[0]
    assert (asked["FID_INPUT_DATE_1"], asked["FID_INPUT_HOUR_1"]) == ("20261120", "253000")
    assert asked["FID_COND_MRKT_DIV_CODE"] == "CM"


def test_a_doubt_of_the_night_is_not_looked_for_in_the_list_of_the_day(night: Desk, future: Future) -> None:
    lost = KisOrderUncertainError(
        "lost", tr_id="STTN1101U", sent_at=EVENING, ended_at=EVENING + timedelta(seconds=5), timeout=5.0,
        request={"SHTN_PDNO": "A01612", "SLL_BUY_DVSN_CD": "02", "ORD_QTY": "1", "UNIT_PRICE": "380",
                 "NMPR_TYPE_CD": "01"},
    )  # fmt: skip
    night.session.answer("order", lost)
    with pytest.raises(KisOrderUncertainError):
        future.buy(qty=1, price=380)
    assert night.context.ledger.among("contract_night").doubts() == (lost,)
    assert night.context.ledger.among("contract").doubts() == ()
    with pytest.raises(KisValidationError, match=r"derivatives\.night\.orders"):
        night.account.derivatives.resolve(lost)
    assert len(night.session.calls) == 1, "nothing was asked: no list of the day says anything about it"


class Listening:
    """What is subscribed to, and its callbacks."""

    def __init__(self, desk: Desk) -> None:
        self.feeds: list[Any] = []
        self.closed: list[str] = []
        desk.session.subscribe = self.subscribe  # type: ignore[method-assign]

    def subscribe(self, feed: Any, key: str, callback: Any, **options: Any) -> Any:
        self.feeds.append((feed.real, key, callback, options["where"]))
        mine = self

        class Made:
            closed = False

            def close(self) -> None:
                self.closed = True
                mine.closed.append(feed.real)

        return Made()


def notice(number: int, original: int, received: datetime) -> Any:
    numbers = f"{number:010d}^{original:010d}"
    raw = f"me^1234567801^{numbers}^02^0^01^A01612^2^380.45^{received:%H%M%S}^0^2^2^01790^3^홍길동^F^0"
    kind = events.NIGHT_EXECUTION_FEEDS[True].record
    made = kind(raw.split("^"), "H0MFCNI0", received.timestamp())
    made.validate()
    return made


def test_what_is_listened_to_at_night(night: Desk, future: Future) -> None:
    heard = Listening(night)
    option = Option(night.context, "B01612380", session="night")
    for contract in (future, option):
        contract.listen_price(print)
        contract.listen_orderbook(print)
        contract.listen_execution(print)
    assert [feed for feed, *_ in heard.feeds] == [
        "H0MFCNT0",
        "H0MFASP0",
        "H0MFCNI0",
        "H0EUCNT0",
        "H0EUASP0",
        "H0EUCNI0",
    ]
    both = NightDerivatives(night.context).listen_execution(print)
    assert [feed for feed, *_ in heard.feeds[6:]] == ["H0MFCNI0", "H0EUCNI0"]
    assert not both.closed
    with both:
        pass
    assert (both.closed, heard.closed) == (True, ["H0MFCNI0", "H0EUCNI0"])


def test_notices_of_an_order_come_until_the_morning(night: Desk, future: Future) -> None:
    heard = Listening(night)
    night.session.answer("order", receipt(3, "233000"))
    future.buy(qty=5, price="380.50").listen_execution(print)
    ((feed, _, _, passes),) = heard.feeds
    assert feed == "H0MFCNI0"
    event = notice(3, 0, EVENING + timedelta(hours=2))
    assert (event.is_fill, event.order_price, event.price) == (True, None, Decimal("380.45"))
    assert passes(event)
    assert not passes(notice(9, 0, EVENING))
    assert not passes(notice(3, 0, EVENING + timedelta(hours=20))), "the next night has numbers of its own"
    assert not passes(notice(3, 0, EVENING + timedelta(days=2)))


def test_day_and_night_are_two(night: Desk, future: Future) -> None:
    day = Future(night.context, "A01612")
    assert len({day, future, Future(night.context, "A01612")}) == 2
    assert (repr(day), repr(future)) == ("<Future A01612>", "<Future A01612 night>")
    assert (night.account.derivatives.session, night.account.derivatives.night.session) == ("day", "night")
