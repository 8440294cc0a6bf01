"""Each of the 60 feeds is listened to through its public property, and every field of a frame is read."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, get_args, get_type_hints

import pytest
from kisgen.catalog import Feed, load

from pykis import KisUnsupportedError
from pykis.record import Frame

FEEDS: list[Feed] = [feed for group in load() for feed in group.feeds]
CASES = [
    pytest.param(feed, environment, id=f"{environment}-{feed.full_name}")
    for feed in FEEDS
    for environment in ("real", "paper")
    if environment == "real" or feed.paper_id
]
ORDERS: dict[str, Callable[[Any], object]] = {
    "domestic_stock": lambda api: api.domestic_stock.order_cash(
        ord_dv="buy", pdno="005930", ord_dvsn="00", ord_qty="1", ord_unpr="60000"
    ),
    "overseas_stock": lambda api: api.overseas_stock.order(
        ord_dv="buy", ovrs_excg_cd="NASD", pdno="AAPL", ord_qty="1", ovrs_ord_unpr="260.00", ctac_tlno="",
        mgco_aptm_odno="", ord_svr_dvsn_cd="0", ord_dvsn="00",
    ),
    "domestic_futureoption": lambda api: api.domestic_futureoption.order(
        ord_dv="day", ord_prcs_dvsn_cd="02", sll_buy_dvsn_cd="02", shtn_pdno="101W09", ord_qty="1", unit_price="400",
        nmpr_type_cd="01", krx_nmpr_cndt_cd="0", ord_dvsn_cd="01",
    ),
    "krx_ngt_futures_ccnl_notice": lambda api: api.domestic_futureoption.order(
        ord_dv="night", ord_prcs_dvsn_cd="02", sll_buy_dvsn_cd="02", shtn_pdno="101W09", ord_qty="1", unit_price="400",
        nmpr_type_cd="01", krx_nmpr_cndt_cd="0", ord_dvsn_cd="01",
    ),
    "krx_ngt_option_notice": lambda api: api.domestic_futureoption.order(
        ord_dv="night", ord_prcs_dvsn_cd="02", sll_buy_dvsn_cd="02", shtn_pdno="201S03370", ord_qty="1",
        unit_price="1", nmpr_type_cd="01", krx_nmpr_cndt_cd="0", ord_dvsn_cd="01",
    ),
    "overseas_futureoption": lambda api: api.overseas_futureoption.order(
        ovrs_futr_fx_pdno="6NU25", sll_buy_dvsn_cd="02", pric_dvsn_cd="1", fm_limit_ord_pric="100", fm_ord_qty="1",
        ccld_cndt_cd="6", cplx_ord_dvsn_cd="0", ecis_rsvn_ord_yn="N", fm_hdge_ord_scrn_yn="N",
    ),
}  # fmt: skip
"""What makes an execution notice of each category come, and of each at night."""


KEYS = {
    "overseas_stock.delayed_ccnl": "RBAQAAPL",
    "overseas_stock.asking_price": "RBAQAAPL",
    "overseas_stock.delayed_asking_price_asia": "DTSE7203",
    "elw.elw_ccnl": "57LA50",
    "elw.elw_asking_price": "57LA50",
    "elw.elw_exp_ccnl": "57LA50",
    "etfetn.etf_nav_trend": "069500",
    "domestic_stock.index_ccnl": "0001",
    "domestic_stock.index_exp_ccnl": "0001",
    "domestic_stock.index_program_trade": "0001",
    "domestic_futureoption.index_futures_realtime_conclusion": "101W09",
    "domestic_futureoption.index_futures_realtime_quote": "101W09",
    "domestic_futureoption.index_option_realtime_conclusion": "201S03370",
    "domestic_futureoption.index_option_realtime_quote": "201S03370",
    "domestic_futureoption.krx_ngt_futures_ccnl": "101W09",
    "domestic_futureoption.krx_ngt_futures_asking_price": "101W09",
    "domestic_futureoption.krx_ngt_option_ccnl": "201S03370",
    "domestic_futureoption.krx_ngt_option_asking_price": "201S03370",
    "domestic_bond.bond_ccnl": "KR103502GA34",
    "domestic_bond.bond_asking_price": "KR103502GA34",
    "domestic_bond.bond_index_ccnl": "KBPR01",
}
"""What is open on a Monday at 10 in Seoul: US daytime trading and Tokyo. Blank for notices, else a Korean symbol."""


def wait_for(seen: list[Any], clock: Any) -> Any:
    """The first frame; the market's clock runs while nothing comes."""
    deadline = time.monotonic() + 20
    while not seen:
        assert time.monotonic() < deadline, "no frame came"
        clock.advance(0.1)
        time.sleep(0.004)  # the threads of the stream are to have their turn
    return seen[0]


def happen(world: Any, feed: Feed) -> None:
    """Feeds that are silent while nothing happens: a notice wants an order, a market status a halt."""
    if feed.key == "hts_id":
        ORDERS[feed.name if feed.name in ORDERS else feed.category](world.kis.api)
    elif "market_status" in feed.name:
        world.simulator.market.halt("005930", seconds=0.1)


def test_all_of_them_are_here() -> None:
    assert len({feed.full_name for feed in FEEDS}) == len(FEEDS) == 60


@pytest.mark.parametrize(("feed", "environment"), CASES)
def test_every_field_of_a_frame_is_read(worlds: Any, feed: Feed, environment: str) -> None:
    world = worlds[environment]
    live = getattr(getattr(world.kis.api, feed.category), feed.name)
    seen: list[Frame] = []
    key = KEYS.get(feed.full_name, "" if feed.key == "hts_id" else "005930")
    with live.listen(key, seen.append):
        with world.simulator.guard:
            happen(world, feed)
        frame = wait_for(seen, world.clock)
    hints = get_type_hints(type(frame))
    values = frame.to_dict()
    assert list(values) == [field.name for field in feed.fields]
    assert len(frame.raw) >= len(feed.fields) - 3, "a frame much narrower than its layout proves little"
    for name, value in values.items():
        allowed = get_args(hints[name]) or (hints[name],)
        assert type(value) in allowed, f"{type(frame).__name__}.{name} is {value!r}, declared {hints[name]}"
    assert any(value not in (None, "") for value in values.values())


@pytest.mark.parametrize("feed", [feed for feed in FEEDS if not feed.paper_id], ids=lambda feed: feed.full_name)
def test_a_feed_that_paper_lacks_is_refused_by_name(worlds: Any, feed: Feed) -> None:
    live = getattr(getattr(worlds["paper"].kis.api, feed.category), feed.name)
    with pytest.raises(KisUnsupportedError, match=feed.full_name):
        live.listen("005930", print)
