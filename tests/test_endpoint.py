"""Endpoints, feeds and the pager."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from pykis.answer import Answer
from pykis.api.overseas_stock.basic_quotes import INQUIRE_TIME_ITEMCHARTPRICE, BasicQuotes
from pykis.endpoint import ROUTINE, Api, CallOptions, Endpoint, Feed
from pykis.errors import KisParseError, KisUnsupportedError, KisValidationError
from pykis.record import Frame

LIST = Endpoint("x.list", "목록", "GET", "/list", {"": ("TR1", None)}, Answer, paging=("CTX_FK", "CTX_NK"))
ORDER = Endpoint("x.order", "주문", "POST", "/o", {"buy": ("T1", "V1"), "sell": ("T2", None)}, Answer, order=True)


class Pages:
    """Answers one page after the other and remembers what was asked."""

    def __init__(self, *pages: tuple[dict[str, Any], str]) -> None:
        self.pages = list(pages)
        self.asked: list[tuple[dict[str, str | None], str]] = []

    def call(self, endpoint: Endpoint[Any], params: Mapping[str, str | None], *, tr_cont: str = "", **_: Any) -> Any:
        self.asked.append((dict(params), tr_cont))
        raw, header = self.pages[min(len(self.asked), len(self.pages)) - 1]
        return endpoint.answer(raw, "TR1", header)

    def subscribe(self, *_: Any, **__: Any) -> Any:
        raise AssertionError


class Group(Api):
    def pages(self, **options: Any) -> list[Answer]:
        return list(self._pages(LIST, {"A": "1", "CTX_FK": "", "CTX_NK": ""}, ROUTINE, **options))


def test_a_tr_id_by_environment_and_variant() -> None:
    assert ORDER.tr_id(virtual=False, variant="buy") == "T1"
    assert ORDER.tr_id(virtual=True, variant="buy") == "V1"
    with pytest.raises(KisUnsupportedError, match=r"x\.order.*T2.*paper"):
        ORDER.tr_id(virtual=True, variant="sell")
    with pytest.raises(KisValidationError, match="'buy', 'sell'"):
        ORDER.tr_id(virtual=False, variant="hold")


def test_a_feed_by_environment() -> None:
    feed = Feed("x.feed", "체결", "H1", None, Frame)
    assert feed.tr_id(virtual=False) == "H1"
    with pytest.raises(KisUnsupportedError, match="H1"):
        feed.tr_id(virtual=True)


def test_pages_end_at_the_last() -> None:
    caller = Pages(({"ctx_fk": "f", "ctx_nk": "n"}, "M"), ({"ctx_fk": "", "ctx_nk": ""}, "D"))
    assert len(Group(caller).pages()) == 2
    assert caller.asked == [
        ({"A": "1", "CTX_FK": "", "CTX_NK": ""}, ""),
        ({"A": "1", "CTX_FK": "f", "CTX_NK": "n"}, "N"),
    ]


def test_a_key_that_repeats_ends_the_pages() -> None:
    caller = Pages(({"ctx_fk": "f", "ctx_nk": "n"}, "M"))
    assert len(Group(caller).pages()) == 2


def test_a_limit_on_pages() -> None:
    caller = Pages(*(({"ctx_fk": "f", "ctx_nk": str(n)}, "F") for n in range(9)))
    told: list[int] = []
    assert len(Group(caller).pages(max_pages=3, progress=told.append)) == 3
    assert told == [1, 2, 3]


def test_padded_keys_go_back_as_they_came() -> None:
    padded = "12345678^01^".ljust(100)
    caller = Pages(({"ctx_fk": padded, "ctx_nk": " " * 100}, "F"), ({}, "E"))
    Group(caller).pages()
    assert caller.asked[1][0]["CTX_FK"] == padded


@pytest.mark.parametrize("raw", [{"CTX_FK": "f", "CTX_NK": "n"}, {"output1": {"ctx_fk": "f", "ctx_nk": "n"}}])
def test_a_key_in_upper_case_or_in_the_first_block(raw: dict[str, Any]) -> None:
    caller = Pages((raw, "F"), ({}, ""))
    Group(caller).pages()
    assert (caller.asked[1][0]["CTX_FK"], caller.asked[1][0]["CTX_NK"]) == ("f", "n")


def minutes(last: str, more: str = "1") -> tuple[dict[str, Any], str]:
    rows = [{"xymd": "20261120", "xhms": "100000"}, {"xymd": "20261120", "xhms": last}]
    return {"output1": {"next": "1", "more": more}, "output2": rows}, ""


def test_where_kis_hands_no_key_back_it_is_a_step_before_the_last_row() -> None:
    caller = Pages(minutes("095500"), minutes("000200"), ({"output1": {"more": "1"}, "output2": []}, ""))
    asked = {"excd": "NAS", "symb": "AAPL", "nmin": "5", "pinc": "0", "nrec": "2"}
    assert len(list(BasicQuotes(caller).inquire_time_itemchartprice_pages(**asked))) == 3  # type: ignore[arg-type]
    keys = [(params["NEXT"], params["KEYB"], params["PINC"]) for params, _ in caller.asked]
    assert keys == [("", "", "0"), ("1", "20261120095000", "1"), ("1", "20261119235700", "1")]


def test_the_last_minutes_end_it_and_a_time_that_is_none_is_said() -> None:
    asked = {"AUTH": "", "NMIN": "5", "NEXT": "", "KEYB": ""}
    earlier = INQUIRE_TIME_ITEMCHARTPRICE
    assert earlier.next_keys(earlier.answer(minutes("095500", more="0")[0]), asked) == ()
    with pytest.raises(KisParseError, match="xhms"):
        earlier.next_keys(earlier.answer(minutes("9:55")[0]), asked)


def test_options_have_safe_defaults() -> None:
    assert CallOptions() == ROUTINE
    assert (ROUTINE.lane, ROUTINE.repeat, ROUTINE.before_send, ROUTINE.timeout) == ("user", True, None, None)
