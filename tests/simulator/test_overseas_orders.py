"""Overseas orders: each country's TR, divisions, sessions, modification, cancellation, reserved and daytime orders."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from pykis.clock import KST
from pykis.message import TransportTimeout
from pykis.simulator import Fault

NIGHT = datetime(2026, 11, 24, 0, 30, tzinfo=KST).timestamp()
"""10:30 in New York, Monday."""
PLACES = [
    # exchange, EXCD, symbol, lot, price far below the market, one tick above it
    ("NASD", "NAS", "AAPL", 1, "200.00", "200.01"),
    ("NYSE", "NYS", "KO", 1, "60.00", "60.01"),
    ("AMEX", "AMS", "SPY", 1, "500.00", "500.01"),
    ("SEHK", "HKS", "00700", 100, "550.000", "550.500"),
    ("TKSE", "TSE", "7203", 100, "2900", "2901"),
    ("SHAA", "SHS", "600519", 100, "1400.000", "1400.010"),
    ("SZAA", "SZS", "000858", 100, "110.000", "110.010"),
    ("HASE", "HNX", "SHS", 100, "20000", "20100"),
    ("VNSE", "HSX", "HPG", 100, "26000", "26050"),
]
CANCEL_ONLY = ("SHAA", "SZAA", "HASE", "VNSE")


def resting(abroad: Any) -> list[tuple[str, str]]:
    return [(row["odno"], row["nccs_qty"]) for row in abroad.orders()["output"] if row["nccs_qty"] != "0"]


@pytest.mark.parametrize("virtual", [True, False])
@pytest.mark.parametrize(("exchange", "excd", "symbol", "lot", "price", "higher"), PLACES)
def test_every_exchange_takes_changes_and_cancels_by_its_own_tr(
    kis: Any, overseas: Any, virtual: bool, exchange: str, excd: str, symbol: str, lot: int, price: str, higher: str
) -> None:
    abroad = overseas(kis(virtual=virtual))
    first = abroad.order("buy", symbol, 2 * lot, price, exchange=exchange)
    assert first["rt_cd"] == "0"
    assert first["output"]["ODNO"] == "0030000001"
    assert resting(abroad) == [("0030000001", str(2 * lot))]
    second = abroad.change("modify", first, symbol, 2 * lot, higher, exchange=exchange)
    if exchange in CANCEL_ONLY:
        assert second["rt_cd"] != "0"
        second = first
    else:
        assert second["output"]["ODNO"] == "0030000002"
        assert resting(abroad) == [("0030000002", str(2 * lot))]
    third = abroad.change("cancel", second, symbol, 2 * lot, exchange=exchange)
    assert third["rt_cd"] == "0"
    assert resting(abroad) == []
    last = abroad.orders()["output"][-1]
    assert (last["rvse_cncl_dvsn"], last["orgn_odno"]) == ("02", second["output"]["ODNO"])


@pytest.mark.parametrize(("exchange", "excd", "symbol", "lot", "price", "higher"), PLACES)
def test_a_bought_share_is_held_and_can_be_sold_on_every_exchange(
    kis: Any, overseas: Any, exchange: str, excd: str, symbol: str, lot: int, price: str, higher: str
) -> None:
    caller = kis()
    abroad = overseas(caller)
    ask = caller.simulator.abroad.market.quote(f"{excd}:{symbol}").ask
    stock = caller.simulator.abroad.market.instruments[f"{excd}:{symbol}"]
    assert abroad.order("buy", symbol, lot, stock.price_text(ask), exchange=exchange)["rt_cd"] == "0"
    held = abroad.balance(exchange, stock.place.currency)["output1"]
    assert [(row["ovrs_pdno"], row["ovrs_cblc_qty"], row["ovrs_excg_cd"]) for row in held] == [
        (symbol, str(lot), exchange)
    ]
    bid = caller.simulator.abroad.market.quote(f"{excd}:{symbol}").bid
    assert abroad.order("sell", symbol, lot, stock.price_text(bid), exchange=exchange)["rt_cd"] == "0"
    assert abroad.balance(exchange, stock.place.currency)["output1"] == []


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ({"symbol": "NOSUCH"}, "40070000"),
        ({"symbol": "AAPL", "exchange": "NYSE"}, "40070000"),
        ({"symbol": "AAPL", "price": "200.001"}, "40030000"),
        ({"symbol": "AAPL", "price": "200.00001"}, "40030000"),
        ({"symbol": "AAPL", "qty": 1000, "price": "270"}, "40250000"),
        ({"symbol": "AAPL", "division": "34"}, "40999999"),
        ({"symbol": "AAPL", "division": "01"}, "40999999"),
        ({"symbol": "00700", "exchange": "SEHK", "qty": 50, "price": "550"}, "40999999"),
        ({"symbol": "7203", "exchange": "TKSE", "qty": 100, "price": "9000"}, "40999999"),
    ],
)
def test_what_paper_refuses(kis: Any, overseas: Any, order: dict[str, Any], code: str) -> None:
    abroad = overseas(kis())
    given = {"qty": 1, "price": "200.00"} | order
    answer = abroad.order("buy", given.pop("symbol"), given.pop("qty"), given.pop("price"), **given)
    assert (answer["rt_cd"], answer["msg_cd"]) == ("1", code)
    assert abroad.orders()["output"]["odno"] == ""


def test_what_the_real_host_refuses(kis: Any, overseas: Any) -> None:
    abroad = overseas(kis(virtual=False))
    codes = [
        abroad.order("buy", "AAPL", 1, "0")["msg_cd"],
        abroad.order("buy", "AAPL", 1000, "271")["msg_cd"],
        abroad.order("sell", "AAPL", 1, "271")["msg_cd"],
        abroad.order("buy", "AAPL", 1, "271.001")["msg_cd"],
    ]
    assert codes == ["APBK1507", "APBK0952", "APBK0400", "APBK0506"]


def test_a_tr_serves_only_its_own_exchanges(kis: Any, overseas: Any) -> None:
    abroad = overseas(kis())
    answer = abroad.order("buy", "7203", 100, "2900", exchange="TKSE", tr="VTTT1002U")
    assert answer["rt_cd"] != "0"
    assert abroad.orders()["output"]["odno"] == ""


@pytest.mark.parametrize("tr_id", ["TTTT1002U", "VTTT1006U", "VTTS6036U", "TTTS6036U"])
def test_paper_has_only_its_own_ids(kis: Any, overseas: Any, tr_id: str) -> None:
    answer = overseas(kis()).order("buy", "AAPL", 1, "200", tr=tr_id)
    assert answer["msg_cd"] in ("EGW02006", "EGW00310")


@pytest.mark.parametrize(
    ("hour", "code"),
    [
        (8, "APBK0918"),
        (10.5, "APBK0918"),
        (18.5, "APBK0013"),
        (23.75, "APBK0013"),
        (29, "APBK0013"),
        (30.5, "APBK0013"),
    ],
)
def test_when_us_orders_are_taken(kis: Any, overseas: Any, hour: float, code: str) -> None:
    caller = kis(virtual=False, session="krx")
    caller.now = datetime(2026, 11, 23, 0, 0, tzinfo=KST).timestamp() + hour * 3600
    if hour < 10:  # the simulator has begun at ten
        caller.now += 86400
    assert overseas(caller.log_in()).order("buy", "AAPL", 1, "200.00")["msg_cd"] == code


def test_summer_time_opens_an_hour_earlier(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False, session="krx")
    market = caller.simulator.abroad.market
    for day, opens in ((datetime(2027, 3, 12, 12, tzinfo=KST), 23.5), (datetime(2027, 3, 15, 12, tzinfo=KST), 22.5)):
        caller.simulator.advance(day.timestamp())
        place = market.instruments["NAS:AAPL"].place
        assert (market.sends_reserved(place) - day.replace(hour=0).timestamp()) / 3600 == opens


def test_weekends_are_closed(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False, session="krx")
    caller.now = datetime(2026, 11, 28, 12, 0, tzinfo=KST).timestamp()
    assert overseas(caller.log_in()).order("buy", "AAPL", 1, "200.00")["msg_cd"] == "APBK0919"


def test_an_order_expires_with_its_session_and_says_so(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False, session="krx", rate=0.01)
    caller.now = NIGHT
    abroad = overseas(caller)
    abroad.order("buy", "AAPL", 3, "200.00")
    assert [row["odno"] for row in abroad.open_orders()["output"]] == ["0030000001"]
    caller.now += 6 * 3600
    (row,) = abroad.orders()["output"]
    assert (row["nccs_qty"], row["rjct_rson_name"], row["ord_dt"]) == ("0", "DFD 장종료로 취소", "20261123")
    assert row["dmst_ord_dt"] == "20261124"
    assert abroad.open_orders()["output"] == []


@pytest.mark.parametrize(
    ("side", "division", "price", "filled"),
    [
        ("sell", "31", "0", "2"),
        ("sell", "32", "100.00", "2"),
        ("buy", "32", "150.00", "0"),
        ("sell", "33", "0", "2"),
        ("buy", "34", "900.00", "2"),
        ("sell", "34", "900.00", "0"),
    ],
)
def test_orders_for_the_open_and_the_close_wait_for_them(
    kis: Any, overseas: Any, side: str, division: str, price: str, filled: str
) -> None:
    caller = kis(virtual=False, session="krx", rate=0.01)
    abroad = overseas(caller)
    caller.simulator.abroad.give(caller.key.account, "NAS:AAPL", 5, 200)
    caller.now = NIGHT - 3 * 3600
    assert abroad.order(side, "AAPL", 2, price, division=division)["rt_cd"] == "0"
    (row,) = abroad.orders()["output"]
    assert (row["ft_ccld_qty"], row["nccs_qty"]) == ("0", "2")
    caller.now = NIGHT + (6 * 3600 if division in ("33", "34") else 0)
    (row,) = abroad.orders()["output"]
    assert (row["ft_ccld_qty"], row["nccs_qty"]) == (filled, "0")


def test_divisions_by_country_and_side(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False)
    abroad = overseas(caller)
    assert abroad.order("buy", "AAPL", 1, "0", division="31")["rt_cd"] == "7"
    assert abroad.order("buy", "AAPL", 1, "200", division="36")["rt_cd"] == "0"
    caller.simulator.abroad.give(caller.key.account, "HKS:00700", 150, 500)
    assert abroad.order("sell", "00700", 50, "650", exchange="SEHK")["rt_cd"] == "7"
    assert abroad.order("sell", "00700", 50, "650", exchange="SEHK", division="50")["rt_cd"] == "0"
    assert abroad.order("buy", "00700", 50, "550", exchange="SEHK", division="50")["rt_cd"] == "7"


def test_daytime_orders_live_on_a_venue_of_their_own(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False, session="krx")
    abroad = overseas(caller)
    caller.now += 3600
    daytime = {"path": "daytime-order", "tr": "TTTS6036U"}
    order = abroad.order("buy", "AAPL", 2, "200.00", **daytime)
    assert order["rt_cd"] == "0"
    assert abroad.order("buy", "AAPL", 2, "200.00", division="34", **daytime)["rt_cd"] == "7"
    assert abroad.order("buy", "00700", 100, "500", exchange="SEHK", **daytime)["rt_cd"] == "7"
    assert abroad.change("cancel", order, "AAPL", 2)["rt_cd"] == "7"
    other = {"path": "daytime-order-rvsecncl", "tr": "TTTS6038U"}
    modified = abroad.change("modify", order, "AAPL", 2, "201.00", **other)
    assert modified["rt_cd"] == "0"
    assert abroad.change("cancel", modified, "AAPL", 2, **other)["rt_cd"] == "0"
    caller.now += 10 * 3600
    assert abroad.order("buy", "AAPL", 1, "200.00", **daytime)["msg_cd"] == "APBK0918"


def test_a_fill_during_daytime_trading(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False, session="krx")
    caller.now += 3600
    caller.simulator.advance(caller.now)
    ask = caller.simulator.abroad.market.quote("NAS:AAPL", "DAY").ask
    abroad = overseas(caller)
    abroad.order("buy", "AAPL", 1, f"{ask / 10_000:.2f}", path="daytime-order", tr="TTTS6036U")
    (row,) = abroad.balance()["output1"]
    assert (row["ovrs_pdno"], row["ovrs_cblc_qty"], row["ovrs_excg_cd"]) == ("AAPL", "1", "NASD")


def reserve(abroad: Any, tr: str, **other: str) -> Any:
    params = {"PDNO": "AAPL", "OVRS_EXCG_CD": "NASD", "FT_ORD_QTY": "2", "FT_ORD_UNPR3": "900.00", "ORD_DVSN": "00"}
    params |= {"ORD_SVR_DVSN_CD": "0"} | other
    path = "/uapi/overseas-stock/v1/trading/order-resv"
    return abroad.caller.json("POST", path, abroad.caller.v + tr, abroad.caller.mine | params)


@pytest.mark.parametrize("virtual", [True, False])
def test_a_reserved_order_goes_out_at_the_open(kis: Any, overseas: Any, virtual: bool) -> None:
    caller = kis(virtual=virtual, session="krx")
    abroad = overseas(caller)
    taken = reserve(abroad, "TTT3014U")["output"]
    assert (taken["RSVN_ORD_RCIT_DT"], len(taken["OVRS_RSVN_ODNO"])) == ("20261123", 10)
    assert abroad.orders()["output"]["odno"] == ""
    caller.now = NIGHT
    (row,) = abroad.orders()["output"]
    assert (row["pdno"], row["ft_ccld_qty"], row["ord_tmd"]) == ("AAPL", "2", "233000")


def test_a_reserved_order_can_be_taken_back_and_is_listed(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False, session="krx")
    abroad = overseas(caller)
    first = reserve(abroad, "TTT3014U")["output"]
    asian = {"PDNO": "7203", "OVRS_EXCG_CD": "TKSE", "FT_ORD_QTY": "100", "FT_ORD_UNPR3": "2900"}
    asian |= {"SLL_BUY_DVSN_CD": "02", "RVSE_CNCL_DVSN_CD": "00", "PRDT_TYPE_CD": "515"}
    reserve(abroad, "TTS3013U", **asian)
    undo = {name: first[name] for name in ("RSVN_ORD_RCIT_DT", "OVRS_RSVN_ODNO")}
    path = "/uapi/overseas-stock/v1/trading/order-resv-ccnl"
    answer = caller.json("POST", path, "TTTT3017U", caller.mine | undo)
    assert answer["output"]["OVRS_RSVN_ODNO"] == first["OVRS_RSVN_ODNO"]
    again = caller.json("POST", path, "TTTT3017U", caller.mine | undo)
    assert again["rt_cd"] == "7"
    days = {"INQR_STRT_DT": "20261101", "INQR_END_DT": "20261130", "INQR_DVSN_CD": "00", "OVRS_EXCG_CD": ""}
    days |= {"PRDT_TYPE_CD": "", "CTX_AREA_FK200": "", "CTX_AREA_NK200": ""}
    american = abroad.get("TTTT3039R", "order-resv-list", **days)["output"]
    assert [(row["pdno"], row["cncl_yn"]) for row in american] == [("AAPL", "Y")]
    caller.simulator.faults.add(Fault("TTTS3014R", "stale_list", seconds=5.0, count=1))
    assert abroad.get("TTTS3014R", "order-resv-list", **days)["output"] == []
    others = abroad.get("TTTS3014R", "order-resv-list", **days)["output"]
    assert [(row["pdno"], row["cncl_yn"]) for row in others] == [("7203", "N")]
    caller.now = NIGHT + 9 * 3600
    assert [row["pdno"] for row in abroad.orders()["output"]] == ["7203"]


def test_a_reserved_order_is_taken_back_by_the_tr_of_its_market(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False, session="krx")
    abroad = overseas(caller)
    tokyo, apple = reserve(abroad, "TTS3013U", **TOYOTA)["output"], reserve(abroad, "TTT3014U")["output"]
    names = ("RSVN_ORD_RCIT_DT", "OVRS_RSVN_ODNO")
    path = "/uapi/overseas-stock/v1/trading/order-resv-ccnl"
    undone = caller.json("POST", path, "TTTT3017U", caller.mine | {name: tokyo[name] for name in names})
    assert undone["msg_cd"] == "APBK1359"
    undo = {"RVSE_CNCL_DVSN_CD": "02"}
    for wanted, taken, code in (
        (TOYOTA, apple, "APBK1359"),
        (MOUTAI, tokyo, "APBK1359"),
        (TOYOTA, tokyo, "APBK0013"),
    ):
        named = {name: taken[name] for name in names}
        assert reserve(abroad, "TTS3013U", **(wanted | undo | named))["msg_cd"] == code
    assert reserve(abroad, "TTS3013U", **TOYOTA | {"RVSE_CNCL_DVSN_CD": "01"})["msg_cd"] == "OPSQ2001"


ASIAN = {"SLL_BUY_DVSN_CD": "02", "RVSE_CNCL_DVSN_CD": "00"}
TOYOTA = ASIAN | {"PDNO": "7203", "OVRS_EXCG_CD": "TKSE", "FT_ORD_QTY": "100", "FT_ORD_UNPR3": "2900"}
MOUTAI = ASIAN | {"PDNO": "600519", "OVRS_EXCG_CD": "SHAA", "FT_ORD_QTY": "100", "FT_ORD_UNPR3": "1460"}


@pytest.mark.parametrize(
    ("day", "tr", "wanted", "taken", "refused"),
    [
        (23, "TTT3014U", {}, ("10:00", "16:29", "16:45", "23:19"), ("09:59", "16:30", "16:44", "23:20", "23:59")),
        (23, "TTS3013U", TOYOTA, ("10:00", "12:19"), ("12:20", "12:30", "15:00")),
        (23, "TTS3013U", MOUTAI, ("10:19", "10:40", "13:49"), ("10:20", "13:50")),
        (28, "TTT3014U", {}, (), ("10:00", "23:00")),
    ],
)
def test_reserved_orders_are_taken_at_kis_hours(
    kis: Any, overseas: Any, day: int, tr: str, wanted: dict[str, str], taken: tuple[str, ...], refused: tuple[str, ...]
) -> None:
    for hour in (*taken, *refused):
        at = datetime(2026, 11, day, int(hour[:2]), int(hour[3:]), tzinfo=KST).timestamp()
        answer = reserve(overseas(kis(virtual=False, session="krx", start=at)), tr, **wanted)
        assert (hour, answer["msg_cd"]) == (hour, "APBK0013" if hour in taken else "APBK0918")


def test_summer_time_shuts_reserved_orders_an_hour_earlier(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False, session="krx")
    for hour, code in ((22.0, "APBK0013"), (22.5, "APBK0918")):
        caller.now = datetime(2027, 6, 14, tzinfo=KST).timestamp() + hour * 3600
        assert reserve(overseas(caller.log_in()), "TTT3014U")["msg_cd"] == code


def test_a_reserved_sale_at_the_open_meets_the_book(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False, session="krx")
    caller.simulator.abroad.give(caller.key.account, "NAS:AAPL", 2, Decimal("250"))
    abroad = overseas(caller)
    reserve(abroad, "TTT3016U", ORD_DVSN="31", FT_ORD_UNPR3="0")
    caller.now = NIGHT
    (row,) = abroad.orders()["output"]
    assert (row["sll_buy_dvsn_cd"], row["ft_ccld_qty"]) == ("01", "2")


def test_lost_answers_of_orders_abroad(kis: Any, overseas: Any) -> None:
    caller = kis()
    abroad = overseas(caller)
    caller.simulator.faults.add(Fault("VTTT1002U", "lost_request", nth=(1,)))
    caller.simulator.faults.add(Fault("TTTT1002U", "lost_answer", nth=(1,)))
    caller.simulator.faults.add(Fault("VTTS0308U", "late_acceptance", seconds=5.0))
    for qty in (1, 2):
        with pytest.raises(TransportTimeout):
            abroad.order("buy", "AAPL", qty, "200.00")
    with pytest.raises(TransportTimeout):
        abroad.order("buy", "7203", 100, "2900", exchange="TKSE")
    assert [row["ft_ord_qty"] for row in abroad.orders()["output"]] == ["2"]
    caller.now += 6
    assert [row["ft_ord_qty"] for row in abroad.orders()["output"]] == ["2", "100"]


def test_a_stale_list_shows_the_past(kis: Any, overseas: Any) -> None:
    caller = kis(virtual=False)
    abroad = overseas(caller)
    abroad.order("buy", "AAPL", 1, "200.00")
    caller.now += 10
    abroad.order("buy", "AAPL", 2, "900.00")
    caller.simulator.faults.add(Fault("TTTS3035R", "stale_list", seconds=5.0))
    caller.simulator.faults.add(Fault("TTTS3018R", "stale_list", seconds=15.0))
    assert [row["ft_ord_qty"] for row in abroad.orders()["output"]] == ["1"]
    assert abroad.open_orders()["output"] == []


def test_numbers_start_again_on_the_next_day(kis: Any, overseas: Any) -> None:
    caller = kis(rate=0.01)
    abroad = overseas(caller)
    assert abroad.order("buy", "AAPL", 1, "200.00")["output"]["ODNO"] == "0030000001"
    assert abroad.order("buy", "7203", 100, "2900", exchange="TKSE")["output"]["ODNO"] == "0030000002"
    caller.now += 86400
    caller.log_in()
    assert abroad.order("buy", "AAPL", 1, "200.00")["output"]["ODNO"] == "0030000001"


def test_divisions_of_reserved_orders(kis: Any, overseas: Any) -> None:
    abroad = overseas(kis(virtual=False))
    assert reserve(abroad, "TTT3014U", ORD_DVSN="34")["rt_cd"] == "7"
    assert reserve(abroad, "TTT3014U", ORD_DVSN="31", FT_ORD_UNPR3="0")["rt_cd"] == "7"
    assert reserve(abroad, "TTT3016U", ORD_DVSN="31", FT_ORD_UNPR3="0")["rt_cd"] == "0"
    assert reserve(abroad, "TTT3014U", ORD_DVSN="35")["rt_cd"] == "0"
