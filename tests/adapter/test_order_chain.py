"""What an order makes of the rows of its day, whatever it is for."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from pykis.errors import KisParseError
from pykis.scope.bond import Bond
from pykis.scope.contract import Future

from . import test_bonds, test_contracts, test_orders
from .conftest import Desk

Row = dict[str, str]


class Kind:
    """One kind of orders: how one is placed, and what its rows are called."""

    def __init__(self, desk: Desk, name: str) -> None:
        self.desk, self.name = desk, name
        self.receipt = {
            "stock": test_orders.receipt(3), "contract": test_contracts.RECEIPT, "bond": test_bonds.RECEIPT,
        }[name]  # fmt: skip
        self.first = int(self.receipt["output"]["ODNO"])

    def place(self) -> Any:
        """Ten of it, at a price."""
        if self.name == "stock":
            self.desk.session.answer("order_cash", self.receipt)
            return self.desk.stock.buy(qty=10, price=70_000)
        if self.name == "contract":
            self.desk.session.answer("order", self.receipt)
            return Future(self.desk.context, "A01612").buy(qty=10, price="380.50")
        self.desk.session.answer("buy", self.receipt)
        return Bond(self.desk.context, test_bonds.CODE).buy(qty=10, price=9900)

    def row(self, number: int, *, what: str = "", of: int = 0, filled: int = 0, left: int = 10, **more: str) -> Row:
        """A row: an order, or a modification (정정) or cancellation (취소) of another."""
        same = {"orgn_odno": f"{of:010d}" if of else "", "tot_ccld_qty": str(filled), **more}
        if self.name == "stock":
            amount = str(filled * 70_000)
            named = {"sll_buy_dvsn_cd_name": f"매수{what}", "rmn_qty": str(left), "tot_ccld_amt": amount}
            return test_orders.row(number, **{**named, **same})
        if self.name == "contract":
            named = {"trad_dvsn_name": f"매수{what}", "qty": str(left), "avg_idx": "380.50" if filled else "0"}
            return test_contracts.row(number, **{"ord_qty": "10", **named, **same})
        named = {"sll_buy_dvsn_cd_name": f"매수{what}", "nccs_qty": str(left)}
        return test_bonds.row(number, **{**named, "bond_avg_unpr": "9900" if filled else "0", **same})

    def show(self, *rows: Row) -> None:
        """The list, from now on."""
        name, block = {
            "stock": ("inquire_daily_ccld", "output1"),
            "contract": ("inquire_ccnl", "output1"),
            "bond": ("inquire_daily_ccld", "output2"),
        }[self.name]
        self.desk.session.answer(name, {block: list(rows)})


@pytest.fixture(params=["stock", "contract", "bond"])
def kind(request: pytest.FixtureRequest, desk: Desk) -> Kind:
    return Kind(desk, request.param)


def test_fills_before_and_after_a_modification_make_one_order(kind: Kind) -> None:
    order = kind.place()
    first, second = kind.first, kind.first + 1
    kind.show(kind.row(first, filled=4, left=0), kind.row(second, what="정정", of=first, filled=6, left=0, ord_qty="6"))
    for _ in range(2):  # reading the same again changes nothing
        order.refresh()
        assert [order_id.number for order_id in order.history] == [first, second]
        assert (order.filled_qty, order.remaining_qty, order.state) == (10, 0, "filled")
        assert order.average_price == order.price


def test_what_expired_after_all_was_filled_is_filled(kind: Kind) -> None:
    """The last number has no fills of its own, because they came under the first one."""
    order = kind.place()
    first = kind.first
    kind.show(kind.row(first, filled=10, left=0), kind.row(first + 1, what="정정", of=first, left=0, ord_qty="10"))
    assert order.refresh().state == "filled"


def test_what_was_taken_back_elsewhere_is_cancelled_once(kind: Kind) -> None:
    order = kind.place()
    cancelled = kind.row(kind.first + 1, what="취소", of=kind.first, left=0)
    kind.show(kind.row(kind.first, left=0, cncl_cfrm_qty="10"), cancelled)
    for _ in range(2):
        order.refresh()
        assert [order_id.number for order_id in order.history] == [kind.first, kind.first + 1]
        assert (order.state, order.live_id.number) == ("cancelled", kind.first)


@pytest.mark.parametrize("kind", ["stock", "contract"], indirect=True)
def test_a_modification_that_was_refused_changes_nothing(kind: Kind) -> None:
    order = kind.place()
    refused = kind.row(kind.first + 1, what="정정", of=kind.first, left=0, rjct_qty="10")
    kind.show(kind.row(kind.first), refused)
    assert len(order.refresh().history) == 1
    assert order.state == "open"


@pytest.mark.parametrize("code", ["", "03"])
def test_a_row_that_does_not_say_its_side_makes_the_list_unreadable(kind: Kind, code: str) -> None:
    order = kind.place()
    kind.show(kind.row(kind.first, sll_buy_dvsn_cd=code))
    with pytest.raises(KisParseError, match="neither 01"):
        order.refresh()


def test_a_number_of_another_day_is_another_order(kind: Kind) -> None:
    order = kind.place()
    kind.show(kind.row(kind.first, left=0, filled=10, ord_dt="20261119"))
    assert (order.refresh().state, order.filled_qty) == ("open", 0)


@pytest.mark.parametrize("kind", ["contract", "bond"], indirect=True)
def test_a_row_of_another_symbol_is_another_order(kind: Kind) -> None:
    order = kind.place()
    other = kind.row(kind.first, left=0, filled=10, pdno="A01703", shtn_pdno="6095572D8")
    assert order.follow([row_of(kind, other)]).filled_qty == 0
    assert order.follow([row_of(kind, kind.row(kind.first, left=0, filled=10))]).filled_qty == 10


def row_of(kind: Kind, raw: Row) -> Any:
    from pykis.adapter.bond_rows import BondOrderRow
    from pykis.adapter.contract_rows import ContractOrderRow

    return (ContractOrderRow if kind.name == "contract" else BondOrderRow)(raw, "")


def test_a_part_that_moved_leaves_its_fills_behind(desk: Desk) -> None:
    kind = Kind(desk, "stock")
    order = kind.place()
    desk.session.answer("order_rvsecncl", test_orders.receipt(4))
    kind.show(kind.row(3, filled=2, left=8))
    order.refresh()
    order.modify(price=70_100, qty=5)
    kind.show(kind.row(3, filled=2, left=3), kind.row(4, what="정정", of=3, filled=1, left=4, ord_qty="5"))
    order.refresh()
    assert (order.qty, order.filled_qty, order.remaining_qty) == (5, 1, 4)
    assert order.average_price == Decimal(70_000)


@pytest.mark.parametrize("kind", ["stock", "contract"], indirect=True)
def test_what_was_taken_back_is_no_longer_wanted_after_a_modification(kind: Kind) -> None:
    order = kind.place()
    kind.desk.session.answer("order_rvsecncl", {"output": {**kind.receipt["output"], "ODNO": "0000009999"}})
    order.cancel(qty=4)
    assert (order.qty, order.remaining_qty) == (10, 6)
    order.modify(price=order.price)
    assert (order.qty, order.remaining_qty, order.state) == (6, 6, "open")


def all_of_it(asked: dict[str, str | None]) -> bool:
    return (asked.get("QTY_ALL_ORD_YN") or asked["RMN_QTY_YN"], asked["ORD_QTY"]) == ("Y", "0")


@pytest.mark.parametrize("kind", ["stock", "contract"], indirect=True)
@pytest.mark.parametrize(("qty", "whole"), [(None, True), (10, True), (9, False)])
def test_all_that_is_left_is_asked_for_as_such(kind: Kind, qty: int | None, whole: bool) -> None:
    order = kind.place()
    kind.desk.session.answer("order_rvsecncl", kind.receipt)
    order.cancel(qty=qty)
    (asked,) = kind.desk.session.asked("order_rvsecncl")
    assert all_of_it(asked) == whole
    assert order.state == ("cancelled" if whole else "open")


CHANGES: list[Callable[[Any], object]] = [lambda order: order.modify(price=order.price), lambda order: order.cancel()]


@pytest.mark.parametrize("change", CHANGES, ids=["modify", "cancel"])
def test_an_order_of_yesterday_is_not_changed(kind: Kind, change: Callable[[Any], object]) -> None:
    order = kind.place()
    kind.desk.clock.advance(24 * 3600)
    calls = len(kind.desk.session.calls)
    with pytest.raises(ValueError, match="orders end with their day"):
        change(order)
    assert len(kind.desk.session.calls) == calls
