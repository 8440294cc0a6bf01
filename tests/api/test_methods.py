"""Each endpoint has a method that builds its request, each feed one that subscribes."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest

from pykis.api import KisApi
from pykis.endpoint import CallOptions, Endpoint, Feed
from pykis.errors import KisValidationError
from pykis.simulator.table import FEEDS as FEED_ROWS
from pykis.simulator.table import TABLE

FILLED = {"CANO", "ACNT_PRDT_CD", "USER_ID"}


def method_of(api: KisApi, name: str) -> Any:
    category, _, method = name.partition(".")
    return getattr(getattr(api, category), method)


def example(hint: Any) -> str:
    """A value that the annotation allows."""
    if get_origin(hint) is Literal:
        return str(get_args(hint)[0])
    for inner in get_args(hint):
        if inner is not type(None):
            return example(inner)
    return "x"


def arguments(method: Any, everything: bool = False) -> dict[str, str]:
    """What a caller must say, or all that can be said."""
    hints = get_type_hints(method)
    found: dict[str, str] = {}
    for name, parameter in inspect.signature(method).parameters.items():
        if name in ("options", "max_pages", "max_rows", "progress"):
            continue
        assert parameter.kind is parameter.KEYWORD_ONLY
        if everything or parameter.default is parameter.empty:
            found[name] = example(hints[name])
    return found


def test_all_of_it_is_there(endpoints: list[Endpoint[Any]], feeds: list[Feed[Any]]) -> None:
    assert len(endpoints) == 274
    assert len(feeds) == 60


def test_no_tr_belongs_to_two_endpoints(endpoints: list[Endpoint[Any]]) -> None:
    seen: dict[str, str] = {}
    for endpoint in endpoints:
        for pair in endpoint.trs.values():
            for tr_id in filter(None, pair):
                assert seen.setdefault(tr_id, endpoint.name) == endpoint.name, tr_id


def test_the_least_call_builds_a_request(endpoint: Endpoint[Any], api: KisApi, caller: Any) -> None:
    method = method_of(api, endpoint.name)
    answer = method(**arguments(method))
    call = caller.calls[0]
    assert call.endpoint is endpoint
    assert type(answer) is endpoint.answer
    assert call.options["variant"] in endpoint.trs
    assert "None" not in call.params.values()
    assert {name for name in endpoint.paging if call.params[name] != ""} == set()
    for wire, value in call.params.items():
        assert value is not None or wire in FILLED or wire.lower() in inspect.signature(method).parameters


def test_the_fullest_call_sends_everything(endpoint: Endpoint[Any], api: KisApi, caller: Any) -> None:
    method = method_of(api, endpoint.name)
    method(**arguments(method, everything=True))
    call = caller.calls[0]
    assert None not in call.params.values()
    if real := endpoint.trs[call.options["variant"]][0]:
        row = TABLE[real].endpoint
        assert list(call.params) == [param.wire for param in row.params]
        assert (row.method, row.path, row.order, row.paging) == (
            endpoint.method,
            endpoint.path,
            endpoint.order,
            endpoint.paging,
        )


def test_each_variant_can_be_reached(endpoint: Endpoint[Any], api: KisApi, caller: Any) -> None:
    if list(endpoint.trs) == [""]:
        return
    method = method_of(api, endpoint.name)
    hints = get_type_hints(method)
    for variant in endpoint.trs:
        words = variant.split(" ")
        chosen = arguments(method)
        for word in words:
            name = next(n for n in chosen if word in get_args(hints[n]))
            chosen[name] = word
        method(**chosen)
        assert caller.calls[-1].options["variant"] == variant


def test_options_reach_the_session(api: KisApi, caller: Any) -> None:
    def before() -> None: ...

    options = CallOptions(lane="order", repeat=False, before_send=before, timeout=3.0)
    api.domestic_stock.order_cash(
        ord_dv="buy", pdno="005930", ord_dvsn="00", ord_qty="1", ord_unpr="70000", options=options
    )
    found = caller.calls[0].options
    assert (found["lane"], found["repeat"], found["before_send"], found["timeout"]) == ("order", False, before, 3.0)
    assert found["variant"] == "buy"


def test_orders_are_marked_and_only_they(endpoints: list[Endpoint[Any]]) -> None:
    orders = {endpoint.name for endpoint in endpoints if endpoint.order}
    posts = {endpoint.name for endpoint in endpoints if endpoint.method == "POST"}
    assert orders == posts - {"auth.auth_token", "auth.auth_ws_token"}
    assert len(orders) == 18


@pytest.mark.parametrize("name", ["pdno", "ord_qty", "ord_unpr", "ord_dvsn"])
def test_an_order_guesses_nothing_that_costs_money(name: str, api: KisApi) -> None:
    parameter = inspect.signature(api.domestic_stock.order_cash).parameters[name]
    assert parameter.default is parameter.empty


def test_a_feed_subscribes(feed: Feed[Any], api: KisApi, caller: Any) -> None:
    method_of(api, feed.name).listen("KEY", print, priority=3)
    assert caller.subscriptions == [(feed, "KEY", {"where": None, "priority": 3})]
    row = FEED_ROWS[feed.real]
    assert row.layout == feed.record.layout
    assert (row.key, row.encrypted, row.paper) == (feed.key, feed.encrypted, feed.paper == feed.real)


def test_pages_follow_the_key(api: KisApi, caller: Any) -> None:
    caller.answers = [
        ({"ctx_area_fk100": "F1", "ctx_area_nk100": "N1"}, "F"),
        ({"ctx_area_fk100": "F2", "ctx_area_nk100": "N2"}, "M"),
        ({"ctx_area_fk100": "F3", "ctx_area_nk100": "N3"}, "D"),
    ]
    told: list[int] = []
    pages = api.domestic_stock.inquire_balance_pages(
        inqr_dvsn="02", fund_sttl_icld_yn="N", prcs_dvsn="00", progress=told.append
    )
    assert len(list(pages)) == 3
    assert told == [1, 2, 3]
    sent = [(c.params["CTX_AREA_FK100"], c.params["CTX_AREA_NK100"], c.options["tr_cont"]) for c in caller.calls]
    assert sent == [("", "", ""), ("F1", "N1", "N"), ("F2", "N2", "N")]


def rows(count: int) -> list[dict[str, str]]:
    return [{"pdno": str(number)} for number in range(count)]


def test_pages_end_at_a_number_of_rows(api: KisApi, caller: Any) -> None:
    def ask(sizes: list[int], **bounds: Any) -> list[int]:
        keys = [{"ctx_area_fk100": "F", "ctx_area_nk100": str(place)} for place in range(len(sizes))]
        caller.calls.clear()
        caller.answers = [
            (key | {"output1": rows(size), "output2": rows(1)}, "F") for key, size in zip(keys, sizes, strict=True)
        ]
        pages = api.domestic_stock.inquire_balance_pages(
            inqr_dvsn="02", fund_sttl_icld_yn="N", prcs_dvsn="00", **bounds
        )
        found = [page for page in pages if len(page.output2) == 1]
        return [len(page.output1) for page in found]

    assert ask([20, 20, 20], max_rows=30) == [20, 10]
    assert len(caller.calls) == 2
    assert ask([20, 20, 20], max_rows=40) == [20, 20]
    assert len(caller.calls) == 2
    assert ask([20, 20, 20], max_rows=7) == [7]
    assert ask([20, 20, 20], max_rows=50, max_pages=1) == [20]
    assert len(caller.calls) == 1


@pytest.mark.parametrize(("keys", "calls"), [(["K1", "K2", "K1", "K3"], 3), ([""], 1), (["K1", ""], 2)])
def test_a_walk_ends_where_no_new_key_is_named(api: KisApi, caller: Any, keys: list[str], calls: int) -> None:
    """No page comes twice, and the last one still says that there were more."""
    caller.answers = [({"ctx_area_fk100": key, "ctx_area_nk100": key, "output1": []}, "M") for key in keys]
    pages = list(api.domestic_stock.inquire_balance_pages(inqr_dvsn="02", fund_sttl_icld_yn="N", prcs_dvsn="00"))
    assert len(pages) == len(caller.calls) == calls
    assert pages[-1].has_next


@pytest.mark.parametrize("bound", [{"max_rows": 0}, {"max_pages": 0}, {"max_rows": -1}])
def test_a_bound_of_nothing_is_an_error_before_anything_is_sent(api: KisApi, caller: Any, bound: Any) -> None:
    with pytest.raises(KisValidationError, match="at least 1"):
        api.domestic_stock.inquire_balance_pages(inqr_dvsn="02", fund_sttl_icld_yn="N", prcs_dvsn="00", **bound)
    assert caller.calls == []


def test_the_next_page_is_asked_for_as_kis_wants_it(api: KisApi, caller: Any) -> None:
    """QRY_TP: Q at first, P with a key; the key stands in the first block."""
    caller.answers = [({"output2": {"index_key": "K1"}, "output1": []}, "M"), ({"output2": {}}, "")]
    pages = api.overseas_futureoption.monthly_ccnl_pages(
        srs_cd="6AU22", exch_cd="CME", start_date_time="", close_date_time="20240402", qry_tp="Q", qry_cnt="30",
        qry_gap="",
    )  # fmt: skip
    assert len(list(pages)) == 2
    assert [(c.params["QRY_TP"], c.params["INDEX_KEY"], c.options["tr_cont"]) for c in caller.calls] == [
        ("Q", "", ""),
        ("P", "K1", "N"),
    ]


def test_importing_the_root_imports_no_category() -> None:
    code = "import sys, pykis.api; print([m for m in sys.modules if m.startswith('pykis.api.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
