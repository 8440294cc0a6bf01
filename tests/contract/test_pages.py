"""Every endpoint that has pages is walked to its end over a KIS that really pages, and stops where it is told to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from kisgen.catalog import Endpoint, load

from pykis import PyKis, VirtualClock
from pykis.answer import Answer
from pykis.market.sessions import KRX_CALENDAR
from pykis.simulator import Simulator, SimulatorTransport

PAGING: list[Endpoint] = [endpoint for group in load() for endpoint in group.endpoints if endpoint.paging]


def rows(page: Answer) -> list[Any]:
    """A page's longest list."""
    return max((value for value in page.raw.values() if isinstance(value, list)), key=len, default=[])


def goes_on(endpoint: Endpoint, page: Answer) -> bool:
    """Whether KIS says that more follow: in the header, or in a field."""
    earlier = endpoint.earlier
    return page.raw[earlier["head"]][earlier["more"]] == "1" if earlier else page.has_next


def walk(pages: Iterable[Answer]) -> tuple[list[Answer], list[Any]]:
    walked = list(pages)
    return walked, [row for page in walked for row in rows(page)]


def test_every_one_of_them_is_walked_to_its_end(worlds: Any, least: Any) -> None:
    world = worlds["real"]
    several: list[str] = []
    for endpoint in PAGING:
        category = getattr(world.kis.api, endpoint.category)
        method = getattr(category, f"{endpoint.name}_pages")
        told: list[int] = []
        given = least(world.kis.api, method, endpoint, endpoint.trs[0][0])
        before = len(world.simulator.gateway.log)
        pages, found = walk(method(**given, progress=told.append))
        assert told == list(range(1, len(pages) + 1)), endpoint.full_name
        assert len(world.simulator.gateway.log) - before == len(pages), endpoint.full_name
        ended = endpoint.max_pages is None  # the others stop where nobody knows the end
        follows = [goes_on(endpoint, page) for page in pages]
        assert follows == [True] * (len(pages) - 1) + [not ended], endpoint.full_name
        assert ended or len(pages) == endpoint.max_pages, endpoint.full_name
        if len(pages) > 1:
            several.append(endpoint.full_name)
            assert len({str(row) for row in found}) == len(found), f"{endpoint.full_name} came twice"
    assert len(PAGING) == 67
    assert len(several) > 30


def test_a_list_of_no_known_end_is_walked_on_when_told_to(worlds: Any) -> None:
    api = worlds["real"].kis.api.domestic_stock
    pages, found = walk(api.chk_holiday_pages(bass_dt="20261102", max_pages=None))
    assert len(pages) > 16
    assert not pages[-1].has_next
    assert found[-1]["bass_dt"] == f"{KRX_CALENDAR.last_known:%Y%m%d}"


def test_minutes_abroad_go_on_a_step_before_the_last_one(worlds: Any) -> None:
    api = worlds["real"].kis.api.overseas_stock

    def walked(nrec: int, pages: int) -> list[str]:
        given = {"excd": "NAS", "symb": "AAPL", "nmin": "5", "pinc": "1", "nrec": str(nrec), "max_pages": pages}
        return [row["xymd"] + row["xhms"] for row in walk(api.inquire_time_itemchartprice_pages(**given))[1]]

    whole = walked(60, 1)
    assert len(whole) == 60
    assert walked(20, 3) == whole


@pytest.fixture
def limited() -> Iterator[tuple[PyKis, Simulator, VirtualClock]]:
    """A PyKis and a KIS that both keep the real limit of 18 calls a second, on a clock that moves when one waits."""
    simulator = Simulator(virtual=False, seed=4)
    clock = VirtualClock(1_795_395_600.0)
    key = simulator.keys[0]
    kis = PyKis(
        app_key=key.key,
        app_secret=key.secret,
        account=f"{key.account.cano}-{key.account.product}",
        virtual=False,
        transport=SimulatorTransport(simulator, clock),
        clock=clock,
    )
    yield kis, simulator, clock
    kis.close()


def test_a_walk_waits_for_the_limiter_and_stops_at_its_rows(limited: Any) -> None:
    kis, simulator, clock = limited
    api = kis.api.domestic_stock
    whole = walk(api.pension_inquire_balance_pages(acca_dvsn_cd="00", inqr_dvsn="00"))[1]
    assert len(whole) == 25
    asked = len(simulator.gateway.log)
    told: list[int] = []
    pages, found = walk(
        api.pension_inquire_balance_pages(acca_dvsn_cd="00", inqr_dvsn="00", max_rows=13, progress=told.append)
    )
    assert found == whole[:13]
    assert [len(page.output1) for page in pages] == [10, 3]
    assert told == [1, 2]
    assert len(simulator.gateway.log) - asked == 2, "a page was asked for that nobody wanted"
    assert len(walk(api.pension_inquire_balance_pages(acca_dvsn_cd="00", inqr_dvsn="00", max_pages=1))[1]) == 10
    started = clock.time()
    for _ in range(20):
        walk(api.pension_inquire_balance_pages(acca_dvsn_cd="00", inqr_dvsn="00"))
    assert clock.time() - started > 60 / 18 - 2
    assert {each.msg_cd for each in simulator.gateway.log} & {"EGW00201"} == set()
