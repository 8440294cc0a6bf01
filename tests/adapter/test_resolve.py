"""A lost answer ends by evidence only (ORDERS, section 3), and nothing is ever sent again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from pykis.adapter.evidence import CompleteRead, FailedRead, PartialRead
from pykis.adapter.resolve import Absent, Adopted, Ambiguous, Unresolved, read_completely
from pykis.adapter.stock_doubts import StockOrders
from pykis.clock import KST
from pykis.errors import KisNetworkError, KisOrderUncertainError, KisValidationError
from pykis.kinds import OrderId

from .conftest import FRIDAY, Desk
from .test_orders import page, receipt, row

SENT = FRIDAY + timedelta(seconds=0.7)
ENDED = SENT + timedelta(seconds=10)


def lost(desk: Desk, **changes: Any) -> KisOrderUncertainError:
    """The error of a limit buy of 10 at 70,000 whose answer never came; the clock stands at its end."""
    request = {
        "PDNO": "005930",
        "ORD_DVSN": "00",
        "ORD_QTY": "10",
        "ORD_UNPR": "70000",
        "EXCG_ID_DVSN_CD": "KRX",
    }
    settings: dict[str, Any] = {
        "tr_id": "TTTC0012U",
        "request": request,
        "sent_at": SENT,
        "ended_at": ENDED,
        "timeout": 10.0,
    }
    settings.update(changes)
    desk.clock.advance(max(0.0, settings["ended_at"].timestamp() - desk.clock.time()))
    return KisOrderUncertainError("no answer", **settings)


class Book:
    """The day's orders as KIS lists them: each row from a time on."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.rows: list[tuple[float, dict[str, str]]] = []
        self.reads: list[float] = []
        self.failures: list[Exception] = []

    def add(self, *rows: dict[str, str], after: float = 0.0) -> None:
        self.rows += [(ENDED.timestamp() + after, each) for each in rows]

    def __call__(self, params: dict[str, str | None]) -> Any:
        now = self.desk.clock.time()
        self.reads.append(now - ENDED.timestamp())
        if self.failures:
            return self.failures.pop(0)
        return page(*(each for at, each in self.rows if at <= now and params["PDNO"] in ("", each["pdno"])))


@pytest.fixture
def book(desk: Desk) -> Book:
    made = Book(desk)
    desk.session.answer_by("inquire_daily_ccld", made)
    return made


def test_the_row_that_agrees_is_adopted_at_once(desk: Desk, book: Book) -> None:
    book.add(row(5, ord_tmd="103001"))
    found = desk.account.resolve(lost(desk))
    assert isinstance(found, Adopted)
    assert found.order.order_id == OrderId(FRIDAY.date(), "06590", 5)
    assert found.order.state == "open"
    assert book.reads == [0.0]
    assert {call.name for call in desk.session.calls} == {"inquire_daily_ccld"}
    assert {call.lane for call in desk.session.calls} == {"reconcile"}


@pytest.mark.parametrize(
    "changes",
    [
        {"pdno": "000660"},
        {"sll_buy_dvsn_cd": "01"},
        {"ord_qty": "11"},
        {"ord_unpr": "70100"},
        {"ord_dvsn_cd": "11"},
        {"ord_tmd": "102957"},
        {"orgn_odno": "0000000004", "sll_buy_dvsn_cd_name": "매수정정*"},
    ],
)
def test_a_row_that_differs_in_anything_is_not_ours(desk: Desk, book: Book, changes: dict[str, str]) -> None:
    book.add(row(5, **{"ord_tmd": "103001", **changes}))
    assert isinstance(desk.account.resolve(lost(desk)), Absent)


def test_the_clock_skew_widens_what_may_be_ours(desk: Desk, book: Book) -> None:
    book.add(row(5, ord_tmd="102957"))
    assert isinstance(desk.account.resolve(lost(desk, clock_skew=2.4)), Adopted)


def test_the_second_of_the_request_counts_whole(desk: Desk, book: Book) -> None:
    book.add(row(5, ord_tmd="103000"))
    assert isinstance(desk.account.resolve(lost(desk, clock_skew=0.0)), Adopted)


def test_a_market_order_agrees_without_a_price(desk: Desk, book: Book) -> None:
    book.add(row(5, ord_tmd="103001", ord_dvsn_cd="01", ord_unpr="70300", rmn_qty="0", tot_ccld_qty="10"))
    request = {"PDNO": "005930", "ORD_DVSN": "01", "ORD_QTY": "10", "ORD_UNPR": "0"}
    found = desk.account.resolve(lost(desk, request=request))
    assert isinstance(found, Adopted)
    assert found.order.state == "filled"


def test_a_rejected_row_is_an_answer_too(desk: Desk, book: Book) -> None:
    book.add(row(5, ord_tmd="103001", rmn_qty="0", rjct_qty="10"))
    found = desk.account.resolve(lost(desk))
    assert isinstance(found, Adopted)
    assert found.order.state == "rejected"


def test_a_row_that_was_read_before_is_not_ours(desk: Desk, book: Book) -> None:
    """An order of the same kind, placed in the same second by someone else and seen before the request left."""
    book.add(row(4, ord_tmd="103000"), after=-60)
    desk.account.orders()
    assert isinstance(desk.account.resolve(lost(desk)), Absent)


def test_an_order_of_our_own_is_not_adopted_twice(desk: Desk, book: Book) -> None:
    desk.session.answer("order_cash", receipt(4))
    desk.stock.buy(qty=10, price=70_000)
    book.add(row(4), after=-60)
    assert isinstance(desk.account.resolve(lost(desk)), Absent)


def test_absence_takes_two_complete_reads_after_the_horizon(desk: Desk, book: Book) -> None:
    found = desk.account.resolve(lost(desk))
    assert isinstance(found, Absent)
    assert [read for read in book.reads if read >= 60] == book.reads[-2:]
    assert book.reads[-2] >= 60
    assert len(book.reads) > 4
    assert "proved" in repr(found)


def test_absence_is_never_said_before_the_read_timeout_and_half_a_minute(desk: Desk, book: Book) -> None:
    found = desk.account.resolve(lost(desk, timeout=50.0))
    assert isinstance(found, Absent)
    assert book.reads[-2] >= 70  # sent 10 s before the end: 50 + 30 - 10


def test_an_order_that_arrives_late_is_found(desk: Desk, book: Book) -> None:
    book.add(row(5, ord_tmd="103050"), after=55)
    assert isinstance(desk.account.resolve(lost(desk)), Adopted)


def test_an_order_that_arrives_between_the_two_proofs_is_found(desk: Desk, book: Book) -> None:
    book.add(row(5, ord_tmd="103110"), after=62)
    assert isinstance(desk.account.resolve(lost(desk)), Adopted)


def test_several_rows_that_fit_are_a_persons_to_decide(desk: Desk, book: Book) -> None:
    book.add(row(5, ord_tmd="103001"), row(6, ord_tmd="103001"))
    found = desk.account.resolve(lost(desk))
    assert isinstance(found, Ambiguous)
    assert [each.number for each in found.rows] == [5, 6]
    assert "0000000006" in repr(found)


def test_one_row_that_fits_two_lost_requests_is_a_persons_to_decide(desk: Desk, book: Book) -> None:
    book.add(row(5, ord_tmd="103001"))
    first = lost(desk)
    desk.context.ledger.doubt(first)
    assert isinstance(desk.account.resolve(lost(desk, sent_at=SENT + timedelta(seconds=1))), Ambiguous)
    assert isinstance(desk.account.resolve(first), Ambiguous)


def test_a_settled_request_is_in_nobodys_way(desk: Desk, book: Book) -> None:
    book.add(row(5, ord_tmd="103001"))
    first = lost(desk)
    assert isinstance(desk.account.resolve(first), Adopted)
    book.add(row(6, ord_tmd="103001"))
    later = SENT + timedelta(seconds=1)
    again = desk.account.resolve(lost(desk, sent_at=later))
    assert isinstance(again, Adopted)
    assert again.order.order_id.number == 6
    assert desk.context.ledger.doubts() == ()


def test_a_stale_list_proves_no_absence(desk: Desk, book: Book) -> None:
    """An order that was proved before is not in the list: the list lags."""
    desk.session.answer("order_cash", receipt(3))
    desk.stock.buy(qty=1, price=69_000)
    error = lost(desk)
    found = desk.account.resolve(error, timeout=300)
    assert isinstance(found, Unresolved)
    assert "0000000003" in repr(found)
    book.add(row(3, ord_qty="1", ord_unpr="69000"))
    assert isinstance(desk.account.resolve(error), Absent)


def test_a_stale_list_may_show_the_order_but_is_not_believed_alone(desk: Desk, book: Book) -> None:
    desk.session.answer("order_cash", receipt(3))
    desk.stock.buy(qty=1, price=69_000)
    book.add(row(5, ord_tmd="103001"))
    book.add(row(3, ord_qty="1", ord_unpr="69000"), after=20)
    found = desk.account.resolve(lost(desk))
    assert isinstance(found, Adopted)
    assert book.reads[-1] >= 20


def test_a_list_that_is_cut_off_proves_no_absence(desk: Desk) -> None:
    desk.session.answer("inquire_daily_ccld", (page(key="a"), "M"))
    error = lost(desk)
    assert isinstance(read_completely(StockOrders(desk.context), error), PartialRead)
    assert isinstance(desk.account.resolve(error, timeout=200), Unresolved)


def test_failed_reads_are_borne(desk: Desk, book: Book) -> None:
    book.failures = [KisNetworkError("no answer")] * 3
    book.add(row(5, ord_tmd="103001"))
    assert isinstance(desk.account.resolve(lost(desk)), Adopted)
    assert len(book.reads) == 4


def test_the_three_kinds_of_a_read_are_different_types(desk: Desk, book: Book) -> None:
    error = lost(desk)
    assert isinstance(read_completely(StockOrders(desk.context), error), CompleteRead)
    book.failures = [KisNetworkError("no answer")]
    failed = read_completely(StockOrders(desk.context), error)
    assert isinstance(failed, FailedRead)
    assert not hasattr(failed, "rows")


def test_time_runs_out(desk: Desk, book: Book) -> None:
    found = desk.account.resolve(lost(desk), timeout=30)
    assert isinstance(found, Unresolved)
    assert "horizon" in repr(found)
    assert len(desk.context.ledger.doubts()) == 1
    assert isinstance(desk.account.resolve(desk.context.ledger.doubts()[0]), Absent)


def changing(desk: Desk, what: str) -> KisOrderUncertainError:
    request = {
        "KRX_FWDG_ORD_ORGNO": "06590",
        "ORGN_ODNO": "0000000003",
        "ORD_DVSN": "00",
        "RVSE_CNCL_DVSN_CD": what,
        "ORD_QTY": "0",
        "ORD_UNPR": "70100",
        "QTY_ALL_ORD_YN": "Y",
    }
    return lost(desk, request=request, tr_id="TTTC0013U")


AMENDED = {"orgn_odno": "0000000003", "sll_buy_dvsn_cd_name": "매수정정*", "ord_unpr": "70100", "ord_tmd": "103001"}
CANCELLED = {"orgn_odno": "0000000003", "sll_buy_dvsn_cd_name": "매수취소*", "rmn_qty": "0", "ord_tmd": "103001"}


def test_a_lost_modification_is_found_by_the_order_that_it_names(desk: Desk, book: Book) -> None:
    book.add(row(3, ord_tmd="100000", rmn_qty="0"), row(4, **CANCELLED | {"orgn_odno": "0000000002"}))
    book.add(row(7, **AMENDED))
    found = desk.account.resolve(changing(desk, "01"))
    assert isinstance(found, Adopted)
    assert [order_id.number for order_id in found.order.history] == [3, 7]
    assert found.order.remaining_qty == 10


def test_a_lost_cancellation_is_not_taken_for_a_modification(desk: Desk, book: Book) -> None:
    book.add(row(3, ord_tmd="100000", rmn_qty="0", cncl_cfrm_qty="10"), row(7, **CANCELLED))
    found = desk.account.resolve(changing(desk, "02"))
    assert isinstance(found, Adopted)
    assert found.order.state == "cancelled"
    assert isinstance(desk.account.resolve(changing(desk, "01")), Absent)


@pytest.mark.parametrize("what", ["01", "02"])
@pytest.mark.parametrize(
    "other", [CANCELLED | {"orgn_odno": "0000000002"}, AMENDED | {"orgn_odno": "0000000002"}, CANCELLED, AMENDED]
)
def test_a_change_of_another_kind_or_of_another_order_is_not_ours(
    desk: Desk, book: Book, what: str, other: dict[str, str]
) -> None:
    book.add(row(2, ord_tmd="100000"), row(3, ord_tmd="100000"), row(7, **other))
    ours = other["orgn_odno"] == "0000000003" and (other["sll_buy_dvsn_cd_name"] == "매수취소*") == (what == "02")
    assert isinstance(desk.account.resolve(changing(desk, what)), Adopted if ours else Absent)


def test_what_is_no_order_cannot_be_resolved(desk: Desk, book: Book) -> None:
    with pytest.raises(KisValidationError, match="no order of domestic stocks"):
        desk.account.resolve(lost(desk, request={"OVRS_EXCG_CD": "NASD"}))
    assert book.reads == []


def test_around_midnight_both_days_are_read(new_desk: Callable[..., Desk]) -> None:
    desk = new_desk(virtual=False, at=datetime(2026, 11, 19, 23, 59, 50, tzinfo=KST))
    desk.session.answer("inquire_daily_ccld", page())
    sent = datetime(2026, 11, 19, 23, 59, 55, tzinfo=KST)
    read_completely(StockOrders(desk.context), lost(desk, sent_at=sent, ended_at=sent + timedelta(seconds=10)))
    params = desk.session.calls[0].params
    assert (params["INQR_STRT_DT"], params["INQR_END_DT"]) == ("20261119", "20261120")


@pytest.mark.parametrize("wrong", [None, ValueError("no")])
def test_what_is_no_doubt_is_not_looked_for(desk: Desk, wrong: object) -> None:
    with pytest.raises(KisValidationError, match="is a KisOrderUncertainError, not"):
        desk.account.resolve(wrong)  # type: ignore[arg-type]
