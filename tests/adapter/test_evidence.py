"""What a lost order may become: every way in which a list of orders can mislead, on a wire that lies as it is told."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from pykis import PyKis
from pykis.adapter.resolve import Absent, Adopted, Ambiguous, Resolution, Unresolved
from pykis.clock import VirtualClock, kst
from pykis.errors import KisOrderUncertainError, KisParseError, KisValidationError
from pykis.message import Request, Response, Socket, TransportError, TransportTimeout
from pykis.scope.account import Account

NOON = 1_795_402_800.0
"""2026-11-23 12:00 KST, a Monday."""
Row = dict[str, str]


class Broker:
    """A KIS whose list of orders is what the test says, page by page."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.rows: list[Row] = []
        self.page = 100
        self.lose_orders = False
        self.on_page: Callable[[int], None] | None = None
        self.last = "E"
        self.block = True
        self.skew: float | None = None
        self.lists: list[dict[str, str]] = []
        self.orders: list[dict[str, str]] = []

    def send(self, request: Request) -> Response:
        if request.url.endswith("/oauth2/tokenP"):
            return self._answer({"access_token": "t", "expires_in": 86400})
        if request.method == "POST":
            self.orders.append(json.loads(request.body or b""))
            if self.lose_orders:
                raise TransportTimeout("no answer in time", sent=True)
            number = f"{900 + len(self.orders):010d}"
            receipt = {"KRX_FWDG_ORD_ORGNO": "00950", "ODNO": number, "ORD_TMD": f"{kst(self.clock.time()):%H%M%S}"}
            return self._answer({"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "", "output": receipt})
        query = dict(request.query)
        self.lists.append(query)
        start = int(query["CTX_AREA_NK100"] or 0)
        days = range(int(query["INQR_STRT_DT"]), int(query["INQR_END_DT"]) + 1)
        rows = [row for row in self.rows if int(row["ord_dt"]) in days and query["PDNO"] in ("", row["pdno"])]
        page, more = rows[start : start + self.page], len(rows) > start + self.page
        body: dict[str, Any] = {"rt_cd": "0", "msg_cd": "KIOK0510", "msg1": ""}
        if self.block:
            body["output1"] = page
        body |= {"ctx_area_fk100": "", "ctx_area_nk100": str(start + self.page) if more else ""}
        answer = self._answer(body, "F" if more else self.last)
        if self.on_page is not None:
            self.on_page(len(self.lists))
        return answer

    def _answer(self, body: dict[str, Any], tr_cont: str = "") -> Response:
        headers = {"tr_cont": tr_cont}
        if self.skew is not None:
            headers["Date"] = f"{kst(self.clock.time() + self.skew) - timedelta(hours=9):%a, %d %b %Y %H:%M:%S} GMT"
        return Response(200, headers, json.dumps(body).encode())

    def connect(self, url: str, timeout: float) -> Socket:
        raise TransportError("none", sent=False)

    def close(self) -> None:
        """Nothing to let go of."""

    def row(self, number: int, *, at: float | None = None, **changed: str) -> Row:
        """A row of the list: ten shares of 005930 bought at 70,000, still open."""
        when = kst(self.clock.time() if at is None else at)
        row = {
            "ord_dt": f"{when:%Y%m%d}",
            "ord_gno_brno": "00950",
            "odno": f"{number:010d}",
            "orgn_odno": "",
            "ord_dvsn_name": "지정가",
            "ord_dvsn_cd": "00",
            "sll_buy_dvsn_cd": "02",
            "sll_buy_dvsn_cd_name": "현금매수",
            "pdno": "005930",
            "prdt_name": "삼성전자",
            "ord_qty": "10",
            "ord_unpr": "70000",
            "ord_tmd": f"{when:%H%M%S}",
            "tot_ccld_qty": "0",
            "tot_ccld_amt": "0",
            "avg_prvs": "0",
            "rmn_qty": "10",
            "cncl_cfrm_qty": "0",
            "rjct_qty": "0",
            "cncl_yn": "",
            "excg_id_dvsn_cd": "KRX",
        }
        return row | changed


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(NOON)


@pytest.fixture
def broker(clock: VirtualClock) -> Broker:
    return Broker(clock)


@pytest.fixture
def kis(broker: Broker, clock: VirtualClock) -> PyKis:
    return PyKis(
        app_key="K" * 36, app_secret="S" * 180, account="12345678-01", virtual=False, transport=broker, clock=clock
    )


@pytest.fixture
def account(kis: PyKis) -> Account:
    return kis.account()


def lose(account: Account, broker: Broker, **order: Any) -> KisOrderUncertainError:
    """An order whose answer never comes."""
    broker.lose_orders = True
    wanted: dict[str, Any] = {"qty": 10, "price": 70_000, **order}
    side = wanted.pop("side", "buy")
    with pytest.raises(KisOrderUncertainError) as caught:
        (account.buy if side == "buy" else account.sell)("005930", **wanted)
    broker.lose_orders = False
    return caught.value


# A row is ours


def test_the_one_row_that_fits_is_adopted_and_asking_twice_says_so_twice(account: Account, broker: Broker) -> None:
    error = lose(account, broker)
    broker.rows.append(broker.row(7))
    for _ in range(2):
        found = account.resolve(error)
        assert isinstance(found, Adopted)
        assert found.order.order_id.number == 7
    assert isinstance(account.resolve(pickle.loads(pickle.dumps(error))), Adopted)
    assert len(broker.orders) == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"pdno": "000660"},
        {"sll_buy_dvsn_cd": "01", "sll_buy_dvsn_cd_name": "현금매도"},
        {"ord_qty": "11"},
        {"ord_unpr": "70100"},
        {"ord_dvsn_cd": "11"},
        {"orgn_odno": "0000000003", "sll_buy_dvsn_cd_name": "매수정정*"},
    ],
)
def test_a_row_that_differs_is_somebody_else_s(account: Account, broker: Broker, changed: Row) -> None:
    error = lose(account, broker)
    broker.rows.append(broker.row(7, **changed))
    assert isinstance(account.resolve(error), Absent)


def test_a_market_order_is_found_whatever_price_its_row_prints(account: Account, broker: Broker) -> None:
    error = lose(account, broker, price=None, order_type="market")
    broker.rows.append(broker.row(7, ord_dvsn_cd="01", ord_unpr="71000"))
    assert isinstance(account.resolve(error), Adopted)


def test_a_row_of_an_earlier_second_is_somebody_else_s(account: Account, broker: Broker, clock: VirtualClock) -> None:
    broker.rows.append(broker.row(7, at=clock.time() - 3))
    assert isinstance(account.resolve(lose(account, broker)), Absent)


@pytest.mark.parametrize("skew", [-4.3, -1.05, -0.4, 0.0, 0.7, 4.3])
def test_clocks_that_differ_hide_no_row(account: Account, broker: Broker, clock: VirtualClock, skew: float) -> None:
    """The `Date` header has whole seconds: the skew that was measured is half a second off either way."""
    clock.advance(0.4)
    broker.skew = skew
    account.orders()
    clock.advance(0.62)
    error = lose(account, broker)
    broker.rows.append(broker.row(7, at=error.sent_at.timestamp() + skew))
    assert isinstance(account.resolve(error), Adopted)


def test_several_rows_that_fit_are_a_person_s_matter(account: Account, broker: Broker) -> None:
    error = lose(account, broker)
    broker.rows += [broker.row(7), broker.row(8)]
    found = account.resolve(error)
    assert isinstance(found, Ambiguous)
    assert [row.number for row in found.rows] == [7, 8]


def test_one_row_for_two_lost_orders_is_a_person_s_matter(account: Account, broker: Broker) -> None:
    first, second = lose(account, broker), lose(account, broker)
    broker.rows.append(broker.row(7))
    assert isinstance(account.resolve(first), Ambiguous)
    assert isinstance(account.resolve(second), Ambiguous)


def test_an_order_that_was_answered_is_nobody_else_s(account: Account, broker: Broker) -> None:
    placed = account.buy("005930", qty=10, price=70_000)
    error = lose(account, broker)
    broker.rows.append(broker.row(placed.order_id.number))
    assert isinstance(account.resolve(error), Absent)


def test_a_row_that_was_read_before_is_somebody_else_s(account: Account, broker: Broker, clock: VirtualClock) -> None:
    broker.rows.append(broker.row(7))
    account.orders()
    clock.advance(0.5)
    error = lose(account, broker)
    assert isinstance(account.resolve(error), Absent)


def test_a_row_that_came_while_a_list_was_being_read_may_be_ours(
    account: Account, broker: Broker, clock: VirtualClock
) -> None:
    """The read began before the order left, and its last page was made after."""
    errors: list[KisOrderUncertainError] = []
    broker.rows.append(broker.row(1, pdno="000660"))
    broker.page = 1

    def between(count: int) -> None:
        if count == 1:
            clock.advance(0.1)
            errors.append(lose(account, broker))
            broker.rows.append(broker.row(7))

    broker.rows.append(broker.row(2, pdno="000660"))
    broker.on_page = between
    assert len(account.orders()) == 3
    assert isinstance(account.resolve(errors[0]), Adopted)


# A lost change


def test_a_lost_cancellation_is_found_by_the_order_that_it_names(account: Account, broker: Broker) -> None:
    order = account.buy("005930", qty=10, price=70_000)
    broker.lose_orders = True
    with pytest.raises(KisOrderUncertainError) as caught:
        order.cancel()
    number = order.order_id.number
    broker.rows.append(broker.row(number, rmn_qty="0", cncl_cfrm_qty="10"))
    broker.rows.append(broker.row(950, orgn_odno=f"{number:010d}", sll_buy_dvsn_cd_name="매수취소*", rmn_qty="0"))
    found = account.resolve(caught.value)
    assert isinstance(found, Adopted)
    assert found.order.state == "cancelled"
    assert [each.number for each in found.order.history] == [number, 950]


def test_a_lost_modification_that_never_came_is_absent(account: Account, broker: Broker) -> None:
    order = account.buy("005930", qty=10, price=70_000)
    broker.rows.append(broker.row(order.order_id.number))
    broker.lose_orders = True
    with pytest.raises(KisOrderUncertainError) as caught:
        order.modify(price=70_100)
    assert isinstance(account.resolve(caught.value), Absent)
    assert order.price == 70_000


# Absence


def finish(account: Account, error: KisOrderUncertainError, **more: Any) -> Resolution:
    return account.resolve(error, **more)


def test_absence_takes_two_reads_after_the_horizon(account: Account, broker: Broker, clock: VirtualClock) -> None:
    error = lose(account, broker)
    found = account.resolve(error)
    assert isinstance(found, Absent)
    horizon = max(error.ended_at + timedelta(seconds=60), error.sent_at + timedelta(seconds=error.timeout + 30))
    assert all(read.started >= horizon for read in found.reads)
    assert found.reads[0] is not found.reads[1]


def test_a_clock_that_is_set_forward_brings_the_horizon_no_nearer(
    account: Account, broker: Broker, clock: VirtualClock
) -> None:
    error = lose(account, broker)
    since = clock.monotonic()
    clock.shift(600.0)
    assert isinstance(account.resolve(error), Absent)
    assert clock.monotonic() - since >= 60.0


def test_a_row_that_comes_late_is_still_found(account: Account, broker: Broker, clock: VirtualClock) -> None:
    error = lose(account, broker)

    def late(count: int) -> None:
        if clock.time() > error.sent_at.timestamp() + 55 and not broker.rows:
            broker.rows.append(broker.row(7))

    broker.on_page = late
    assert isinstance(account.resolve(error), Adopted)


def test_time_that_runs_out_proves_nothing(account: Account, broker: Broker) -> None:
    assert isinstance(account.resolve(lose(account, broker), timeout=30), Unresolved)


def test_a_list_that_lacks_a_known_order_proves_nothing(account: Account, broker: Broker) -> None:
    account.buy("005930", qty=1, price=70_000)
    found = account.resolve(lose(account, broker))
    assert isinstance(found, Unresolved)
    assert "stale" in found.reason


def test_a_known_order_of_another_symbol_unmasks_a_stale_list_too(account: Account, broker: Broker) -> None:
    """A list filtered by a symbol of which nothing is known would be empty either way."""
    account.buy("000660", qty=1, price=200_000)
    assert isinstance(account.resolve(lose(account, broker)), Unresolved)
    assert broker.lists[-1]["PDNO"] == ""


@pytest.mark.parametrize("last", ["F", "M", ""])
def test_a_list_that_does_not_say_that_it_ends_proves_nothing(account: Account, broker: Broker, last: str) -> None:
    broker.last = last
    assert isinstance(account.resolve(lose(account, broker)), Unresolved)


def test_an_answer_without_its_list_proves_nothing(account: Account, broker: Broker) -> None:
    broker.block = False
    assert isinstance(account.resolve(lose(account, broker)), Unresolved)


def test_a_row_that_cannot_be_read_proves_nothing(account: Account, broker: Broker) -> None:
    broker.rows.append(broker.row(3, ord_qty="?"))
    assert isinstance(account.resolve(lose(account, broker)), Unresolved)


def test_every_page_is_read(account: Account, broker: Broker) -> None:
    error = lose(account, broker)
    broker.page = 2
    broker.rows += [broker.row(number, ord_qty="1") for number in range(1, 6)] + [broker.row(7)]
    found = account.resolve(error)
    assert isinstance(found, Adopted)
    assert found.order.order_id.number == 7


def test_around_midnight_both_days_are_read(account: Account, broker: Broker, clock: VirtualClock) -> None:
    clock.advance(12 * 3600 - 25)  # 23:59:35; the request ends before midnight, the order comes after it
    error = lose(account, broker)
    clock.advance(40)
    broker.rows.append(broker.row(7))
    found = account.resolve(error)
    assert isinstance(found, Adopted)
    assert f"{found.order.order_id}" == "20261124-00950-0000000007"


# What cannot be resolved is refused: a search in the wrong place would say that nothing is there


def uncertain(tr_id: str, **request: str) -> KisOrderUncertainError:
    return KisOrderUncertainError(
        "lost", tr_id=tr_id, request=request, sent_at=kst(NOON), ended_at=kst(NOON), timeout=10.0
    )


@pytest.mark.parametrize(
    "error",
    [
        uncertain("TTTC0052U", PDNO="005930", ORD_QTY="10", ORD_UNPR="70000", ORD_DVSN="00"),
        uncertain("TTTT1002U", PDNO="AAPL", ORD_QTY="10", OVRS_ORD_UNPR="200.00", ORD_DVSN="00"),
        uncertain("TTTC0012U", PDNO="005930", ORD_QTY="10", ORD_DVSN="00"),
        uncertain("TTTC0012U", ORD_QTY="10", ORD_UNPR="70000", ORD_DVSN="00"),
        uncertain("TTTC0013U", ORGN_ODNO=" ", ORD_QTY="0", ORD_UNPR="0", ORD_DVSN="00", RVSE_CNCL_DVSN_CD="02"),
        uncertain("TTTC0013U", ORD_QTY="0", ORD_UNPR="0", ORD_DVSN="00", RVSE_CNCL_DVSN_CD="02"),
    ],
)
def test_what_the_day_s_list_cannot_prove_is_refused(account: Account, error: KisOrderUncertainError) -> None:
    with pytest.raises(KisValidationError, match="by hand"):
        account.resolve(error)


def test_another_account_s_order_is_not_looked_for_here(kis: PyKis, account: Account, broker: Broker) -> None:
    other = kis.account("87654321-01")
    error = lose(account, broker)
    with pytest.raises(KisValidationError, match="another account"):
        other.resolve(error)
    broker.rows.append(broker.row(7))
    assert isinstance(kis.account("12345678-01").resolve(error), Adopted)
    with pytest.raises(KisValidationError, match="another account"):
        kis.account("87654321-01").resolve(error)


def test_the_numbers_of_two_accounts_are_not_mixed(kis: PyKis, account: Account, broker: Broker) -> None:
    kis.account("87654321-01").buy("005930", qty=10, price=70_000)
    assert isinstance(account.resolve(lose(account, broker)), Absent), "the other's order made the list look stale"


# A receipt that cannot be read


def test_a_receipt_that_cannot_be_read_can_be_resolved(
    account: Account, broker: Broker, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = {"ODNO": "7", "ORD_TMD": "120000"}
    answer = Response(200, {}, json.dumps({"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "", "output": receipt}).encode())
    truly = broker.send
    monkeypatch.setattr(broker, "send", lambda request: answer if b"PDNO" in (request.body or b"") else truly(request))
    with pytest.raises(KisOrderUncertainError, match="receipt") as caught:
        account.buy("005930", qty=10, price=70_000)
    broker.rows.append(broker.row(7))
    assert isinstance(account.resolve(caught.value), Adopted)


# Lists in which something is missing are no lists


def test_a_list_that_is_cut_off_is_no_list(account: Account, broker: Broker) -> None:
    broker.last = "M"
    for ask in (account.orders, lambda: account.order(7), lambda: account.cancel_order(7)):
        with pytest.raises(KisParseError, match="cut off"):
            ask()


# The order follows its chain, whoever changed it


def test_an_order_that_somebody_modified_goes_on_with_its_new_price(account: Account, broker: Broker) -> None:
    order = account.buy("005930", qty=10, price=70_000)
    number = order.order_id.number
    broker.rows.append(broker.row(number, rmn_qty="0"))
    broker.rows.append(broker.row(940, orgn_odno=f"{number:010d}", sll_buy_dvsn_cd_name="매수정정*", ord_unpr="69000"))
    assert order.refresh().price == 69_000
    order.modify(qty=4)
    assert broker.orders[-1]["ORGN_ODNO"] == "0000000940"
    assert broker.orders[-1]["ORD_UNPR"] == "69000", "a change of the quantity sent an old price again"


def test_an_order_whose_object_is_gone_is_found_under_its_newest_number(account: Account, broker: Broker) -> None:
    broker.rows.append(broker.row(3, rmn_qty="0"))
    broker.rows.append(broker.row(4, orgn_odno="3", sll_buy_dvsn_cd_name="매수정정*", ord_unpr="69000"))
    order = account.cancel_order("20261123-00950-0000000003")
    assert broker.orders[-1]["ORGN_ODNO"] == "0000000004"
    assert [each.number for each in order.history][:2] == [3, 4]


def test_the_fills_of_the_part_that_stayed_behind_are_not_those_of_the_part_that_moved(
    account: Account, broker: Broker
) -> None:
    order = account.buy("005930", qty=10, price=70_000)
    old = order.order_id.number
    order.modify(qty=4, price=70_100)
    new = order.order_id.number
    filled = {"tot_ccld_qty": "6", "tot_ccld_amt": "420000", "rmn_qty": "0"}
    moved = {"orgn_odno": f"{old:010d}", "ord_qty": "4", "rmn_qty": "4", "sll_buy_dvsn_cd_name": "매수정정*"}
    broker.rows += [broker.row(old, **filled), broker.row(new, ord_unpr="70100", **moved)]
    order.refresh()
    assert (order.qty, order.filled_qty, order.remaining_qty, order.state) == (4, 0, 4, "open")
