"""Bonds as KIS is asked about them: quotes, orders as they leave, lists, frames."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from pykis.adapter.bond_events import BondOrderBookEvent, BondPriceEvent
from pykis.adapter.bond_rows import standard_code
from pykis.adapter.resolve import Absent, Adopted, Ambiguous, Unresolved
from pykis.clock import KST
from pykis.errors import KisOrderUncertainError, KisParseError, KisUnsupportedError, KisValidationError
from pykis.kinds import OrderId
from pykis.scope.bond import Bond

CODE = "KR103502GA34"
RECEIPT = {"output": {"KRX_FWDG_ORD_ORGNO": "01790", "ODNO": "0004357900", "ORD_TMD": "103000"}}


def row(number: int, **more: str) -> dict[str, str]:
    """A row of the list of orders."""
    return {
        "ord_dt": "20261120", "odno": f"{number:010d}", "orgn_odno": "", "ord_dvsn_name": "지정가",
        "sll_buy_dvsn_cd_name": "매수", "shtn_pdno": CODE[2:11], "prdt_abrv_name": "국고", "ord_qty": "10",
        "bond_ord_unpr": "9900.0", "ord_tmd": "103000", "tot_ccld_qty": "0", "bond_avg_unpr": "0",
        "tot_ccld_amt": "0", "sprx_psbl_yn_ifom": "", "sll_buy_dvsn_cd": "02", "nccs_qty": "10",
        "ord_gno_brno": "01790", **more,
    }  # fmt: skip


def bond(desk: Any) -> Bond:
    return Bond(desk.context, CODE)


@pytest.mark.parametrize("code", [CODE, "KR6095572D81", "KR2033022D33"])
def test_a_short_code_names_its_bond(code: str) -> None:
    assert standard_code(code[2:11]) == code
    assert standard_code(code) == code


@pytest.mark.parametrize("code", ["005930", "US103502GA34", "KR103502GA3", "", None])
def test_a_bond_has_a_code_of_one(desk: Any, code: Any) -> None:
    with pytest.raises(KisValidationError, match="no code of a bond"):
        Bond(desk.context, code)


def test_quotes_as_they_are_told(desk: Any) -> None:
    ends = {
        "bond_oprc": "9890.5",
        "bond_hgpr": "9910",
        "bond_lwpr": "9885",
        "bond_prpr": "9901.5",
        "acml_vol": "120000",
    }
    desk.session.answer(
        "inquire_price",
        {"output": {**ends, "stnd_iscd": CODE, "hts_kor_isnm": "국고", "bond_prdy_vrss": "-3.5", "prdy_ctrt": "-0.04",
                    "ernn_rate": "3.112"}},
    )  # fmt: skip
    quote = bond(desk).quote()
    assert (quote.price, quote.change, quote.yield_rate) == (Decimal("9901.5"), Decimal("-3.5"), Decimal("3.112"))
    assert repr(quote) == f"<국고 {CODE} 9,901.5원 ▼3.5 -0.04% 거래량 120,000>"
    assert bond(desk).name == "국고"
    levels = {f"bond_{side}{n}": str(9900 + n) for side in ("askp", "bidp") for n in range(1, 6)}
    sizes = {f"{side}_rsqn{n}": str(n) for side in ("askp", "bidp") for n in range(1, 6)}
    desk.session.answer("inquire_asking_price", {"output": [{**levels, **sizes, "aspr_acpt_hour": "101500"}]})
    book = bond(desk).order_book()
    assert [(level.price, level.qty) for level in book.asks] == [(9900 + n, n) for n in range(1, 6)]
    assert (book.to_dict()["symbol"], book.to_dict()["asks"]) == (CODE, book.asks)
    desk.session.answer(
        "inquire_daily_itemchartprice",
        {"output": [{**ends, "stck_bsop_date": f"202611{day}"} for day in ("20", "19", "18")]},
    )
    chart = bond(desk).chart(start=date(2026, 11, 19))
    assert [bar.date.day for bar in chart] == [19, 20]
    assert chart[0].time == datetime(2026, 11, 19, tzinfo=KST)
    assert len(chart.to_pandas()) == 2
    assert {params["FID_INPUT_ISCD"] for call in desk.session.calls for params in [call.params]} == {CODE}


def test_orders_as_they_leave(desk: Any) -> None:
    for name in ("buy", "sell", "order_rvsecncl"):
        desk.session.answer(name, RECEIPT)
    desk.session.answer("order_rvsecncl", {"output": {**RECEIPT["output"], "ODNO": "0004357901"}})
    order = bond(desk).buy(qty=10, price="9900.5", small=True)
    assert order.order_id == OrderId(date(2026, 11, 20), "01790", 4357900)
    (bought,) = desk.session.asked("buy")
    names = ("PDNO", "ORD_QTY2", "BOND_ORD_UNPR", "SAMT_MKET_PTCI_YN", "BOND_RTL_MKET_YN")
    assert [bought[name] for name in names] == [CODE, "10", "9900.5", "Y", "N"]
    bond(desk).sell(qty=3, price=10_000, retail=True, separate_tax=True, bought_on=date(2026, 1, 5), sequence="2")
    (sold,) = desk.session.asked("sell")
    assert [sold[name] for name in names] == [CODE, "3", "10000", "N", "Y"]
    assert [sold[name] for name in ("SPRX_YN", "BUY_DT", "BUY_SEQ", "SLL_AGCO_OPPS_SLL_YN", "ORD_DVSN")] == [
        "Y", "20260105", "2", "N", "01",
    ]  # fmt: skip
    order.modify(price=9901)
    order.cancel()
    assert [
        [params[name] for name in ("RVSE_CNCL_DVSN_CD", "PDNO", "ORGN_ODNO", "ORD_QTY2", "BOND_ORD_UNPR")]
        for params in desk.session.asked("order_rvsecncl")
    ] == [["01", CODE, "0004357900", "10", "9901"], ["02", CODE, "0004357901", "10", "9901"]]
    assert [call.lane for call in desk.session.calls] == ["order", "order", "order", "cancel"]
    assert (order.state, order.remaining_qty) == ("cancelled", 0)


@pytest.mark.parametrize(
    "use",
    [
        lambda one: one.buy(qty=0, price=9900),
        lambda one: one.sell(qty=1, price="9900.555"),
        lambda one: one.buy(qty=1, price=None),
        lambda one: one.orderable_amount(price=-1),
        lambda one: one.sell(qty=1, price=9900, bought_on="2026-01-05"),
    ],
)
def test_what_kis_would_refuse_never_leaves(desk: Any, use: Callable[[Bond], object]) -> None:
    with pytest.raises(KisValidationError):
        use(bond(desk))
    assert desk.session.calls == []


def test_a_doubt_is_raised_and_nothing_is_sent_again(desk: Any) -> None:
    desk.session.answer("buy", RECEIPT)
    order = bond(desk).buy(qty=10, price=9900)
    now = desk.context.now()
    asked = {"PDNO": CODE, "ORD_QTY2": "10", "BOND_ORD_UNPR": "9900"}
    doubt = KisOrderUncertainError("no", tr_id="TTTC0952U", request=asked, sent_at=now, ended_at=now, timeout=1.0)
    for name in ("buy", "sell", "order_rvsecncl"):
        desk.session.answer(name, doubt)
    for use in (
        lambda: bond(desk).buy(qty=1, price=9900),
        lambda: bond(desk).sell(qty=1, price=9900),
        lambda: order.modify(price=9901),
        lambda: order.cancel(),
    ):
        desk.session.calls.clear()
        with pytest.raises(KisOrderUncertainError):
            use()
        assert len(desk.session.calls) == 1
    assert (order.price, order.state, len(order.history)) == (9900, "open", 1)


def lost(desk: Any, tr_id: str = "TTTC0952U", **changes: str) -> KisOrderUncertainError:
    asked = {"PDNO": CODE, "ORD_QTY2": "10", "BOND_ORD_UNPR": "9900", **changes}
    now = desk.context.now()
    return KisOrderUncertainError("no", tr_id=tr_id, request=asked, sent_at=now, ended_at=now, timeout=1.0)


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({}, True),
        ({"ord_qty": "9"}, False),
        ({"bond_ord_unpr": "9900.5"}, False),
        ({"sll_buy_dvsn_cd": "01"}, False),
        ({"shtn_pdno": "6095572D8"}, False),
        ({"shtn_pdno": "A0103502GA3"}, True),  # a form that nobody has seen: that it is another bond is not proved
        ({"ord_tmd": "090000"}, False),
        ({"orgn_odno": "0000000001", "sll_buy_dvsn_cd_name": "매수정정"}, False),
    ],
)
def test_what_a_lost_order_may_have_left_behind(desk: Any, changes: dict[str, str], fits: bool) -> None:
    desk.session.answer("inquire_daily_ccld", {"output2": [row(7, **changes)]})
    found = desk.account.bonds.resolve(lost(desk))
    assert isinstance(found, Adopted if fits else Absent)
    if isinstance(found, Adopted):
        assert (found.order.order_id.number, found.order.state) == (7, "open")
    assert {(call.name, call.lane) for call in desk.session.calls} == {("inquire_daily_ccld", "reconcile")}


def test_a_lost_sale_and_lost_changes(desk: Any) -> None:
    cancelled = row(8, orgn_odno="0000000007", sll_buy_dvsn_cd_name="매수취소", nccs_qty="0")
    sold = row(9, sll_buy_dvsn_cd="01", sll_buy_dvsn_cd_name="매도")
    desk.session.answer("inquire_daily_ccld", {"output2": [row(7, ord_tmd="090000", nccs_qty="0"), cancelled, sold]})
    found = desk.account.bonds.resolve(lost(desk, "TTTC0958U"))
    assert isinstance(found, Adopted)
    assert found.order.side == "sell"
    change = lost(desk, "TTTC0953U", ORGN_ODNO="0000000007", RVSE_CNCL_DVSN_CD="02")
    found = desk.account.bonds.resolve(change)
    assert isinstance(found, Adopted)
    assert (found.order.order_id.number, found.order.state) == (8, "cancelled")
    change = lost(desk, "TTTC0953U", ORGN_ODNO="0000000007", RVSE_CNCL_DVSN_CD="01")
    assert isinstance(desk.account.bonds.resolve(change), Absent)


SUMS = {"tot_ord_qty": "10", "tot_ccld_qty": "0"}


@pytest.mark.parametrize(
    "blocks",
    [
        {"output1": SUMS, "output2": [row(7)]},
        {"output1": [row(7)], "output2": SUMS},
        {"output1": [row(7)], "output2": [SUMS]},
        {"output1": [SUMS], "output2": [row(7)]},
    ],
)
def test_the_rows_are_found_whichever_block_they_stand_in(desk: Any, blocks: dict[str, Any]) -> None:
    desk.session.answer("inquire_daily_ccld", blocks)
    assert isinstance(desk.account.bonds.resolve(lost(desk)), Adopted)


@pytest.mark.parametrize("blocks", [{"output1": SUMS, "output2": SUMS}, {"output1": [row(7)], "output2": [row(8)]}, {}])
def test_no_block_passes_for_an_empty_list_of_rows(desk: Any, blocks: dict[str, Any]) -> None:
    desk.session.answer("inquire_daily_ccld", blocks)
    with pytest.raises(KisParseError, match="which block holds the rows"):
        desk.account.bonds.orders()
    assert isinstance(desk.account.bonds.resolve(lost(desk), timeout=100), Unresolved)


def test_what_no_list_proves(desk: Any) -> None:
    desk.session.answer("inquire_daily_ccld", {"output2": [row(7), row(8)]})
    found = desk.account.bonds.resolve(lost(desk))
    assert isinstance(found, Ambiguous)
    assert [each.number for each in found.rows] == [7, 8]
    desk.session.answer("inquire_daily_ccld", ({"output2": []}, "M"))
    assert isinstance(desk.account.bonds.resolve(lost(desk), timeout=100), Unresolved)
    desk.session.answer("inquire_daily_ccld", ({"output2": []}, ""))
    assert isinstance(desk.account.bonds.resolve(lost(desk), timeout=100), Unresolved)
    with pytest.raises(KisValidationError, match="no order for a bond"):
        desk.account.bonds.resolve(lost(desk, "TTTC0012U"))
    with pytest.raises(KisValidationError, match=r"account\.bonds\.resolve\(error\)"):
        desk.account.resolve(lost(desk))


def test_a_receipt_that_cannot_be_read_is_a_doubt(desk: Any) -> None:
    desk.session.answer("buy", {"output": {"ODNO": "?"}})
    with pytest.raises(KisOrderUncertainError) as doubt:
        bond(desk).buy(qty=3, price=9900)
    assert doubt.value.request["PDNO"] == CODE


def test_lists_are_followed(desk: Any) -> None:
    changed = row(8, orgn_odno="0000000007", sll_buy_dvsn_cd_name="매수정정", ord_qty="6", nccs_qty="6",
                  bond_ord_unpr="9901")  # fmt: skip
    partly = row(7, nccs_qty="0", tot_ccld_qty="4", bond_avg_unpr="9899.5")
    desk.session.answer("inquire_daily_ccld", {"output2": [row(7)]})
    (order,) = desk.account.bonds.pending_orders(symbol=CODE)
    assert (order.symbol, order.state, order.remaining_qty) == (CODE, "open", 10)
    desk.session.answer("inquire_daily_ccld", {"output2": [partly, changed]})
    order.refresh()
    assert (order.live_id.number, order.state, order.filled_qty, order.average_price) == (
        8, "partial", 4, Decimal("9899.5"),
    )  # fmt: skip
    gone = {**changed, "nccs_qty": "0"}
    taken_back = row(9, orgn_odno="0000000008", sll_buy_dvsn_cd_name="매수취소", ord_qty="6", nccs_qty="0")
    desk.session.answer("inquire_daily_ccld", {"output2": [partly, gone, taken_back]})
    assert (order.refresh().state, len(order.history)) == ("cancelled", 3)
    with pytest.raises(KisValidationError, match="at most a week"):
        desk.account.bonds.orders(date(2026, 11, 1))
    desk.session.answer("inquire_balance", ({"output": [], "ctx_area_fk200": "a", "ctx_area_nk200": "b"}, "M"))
    with pytest.raises(KisParseError, match="cut off"):
        desk.account.bonds.balance()


def test_paper_has_no_bonds(paper: Any) -> None:
    for use in (
        lambda: bond(paper).quote(),
        lambda: bond(paper).buy(qty=1, price=9900),
        lambda: paper.account.bonds.balance(),
        lambda: paper.account.bonds.orders(),
    ):
        with pytest.raises(KisUnsupportedError):
            use()
    assert paper.session.calls == []


def test_frames() -> None:
    received = datetime(2026, 11, 23, 10, tzinfo=KST).timestamp()
    text = f"{CODE}^국고^100000^5^-3.5^-0.04^9901.5^5000^9890^9910^9885^9905^3.112^1^1^1^120000^1^1"
    trade = BondPriceEvent(text.split("^"), "H0BJCNT0", received)
    trade.validate()
    assert (trade.price, trade.volume, trade.yield_rate) == (Decimal("9901.5"), 5000, Decimal("3.112"))
    assert repr(trade) == f"<국고 {CODE} 10:00:00 9,901.5원 ▼3.5 (-0.04%) 5,000>"
    raw = [CODE, "100000", *(str(place) for place in range(2, len(BondOrderBookEvent.layout)))]
    book = BondOrderBookEvent(raw, "H0BJASP0", received)
    at = book.positions
    assert len(book.asks) == len(book.bids) == 5
    assert (book.asks[4].price, book.asks[4].qty, book.bids[4].qty) == (
        at["askp5"], at["askp_rsqn52"], at["bidp_rsqn53"],
    )  # fmt: skip
    assert CODE in repr(book)
