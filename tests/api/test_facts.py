"""What KIS' samples have wrong and the generated layer must have right; what paper trading offers."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pykis.api.domestic_stock import realtime
from pykis.api.domestic_stock.order_account import InquireDailyCcldOutput1, OrderRvsecnclOutput
from pykis.api.overseas_stock.realtime import AskingPriceFrame
from pykis.endpoint import Endpoint, Feed
from pykis.errors import KisUnsupportedError
from pykis.simulator.table import TABLE

DOMESTIC_ON_PAPER = {
    "FHKST01010100",
    "FHKST01010200",
    "FHKST01010300",
    "FHKST01010400",
    "FHKST01010600",
    "FHKST01010900",
    "FHKST03010100",
    "FHKST03010200",
    "FHPST01060000",
    "FHPST02310000",
    "FHPST02320000",
    "FHKUP03500100",
    "FHKEW15010000",
    "VTTC0011U",
    "VTTC0012U",
    "VTTC0013U",
    "VTTC8434R",
    "VTTC8908R",
    "VTTC0081R",
    "VTSC9215R",
}


def test_what_paper_offers_of_korean_stocks(endpoints: list[Endpoint[Any]]) -> None:
    own = [endpoint for endpoint in endpoints if endpoint.name.startswith("domestic_stock.")]
    assert {paper for endpoint in own for _, paper in endpoint.trs.values() if paper} == DOMESTIC_ON_PAPER


def test_what_paper_offers_of_feeds(feeds: list[Feed[Any]]) -> None:
    assert {feed.paper for feed in feeds if feed.paper} == {"H0STCNT0", "H0STASP0", "H0STCNI9", "H0GSCNI9", "H0IFCNI9"}


@pytest.mark.parametrize(
    "tr_id", ["FHKST03010230", "TTTC0084R", "TTTC8408R", "CTCA0903R", "FHKST11300006", "TTTS3018R"]
)
def test_what_paper_lacks_is_refused_by_name(tr_id: str, by_tr: dict[str, Any]) -> None:
    endpoint = by_tr[tr_id]
    assert endpoint.tr_id(virtual=False, variant="") == tr_id
    with pytest.raises(KisUnsupportedError, match=endpoint.name):
        endpoint.tr_id(virtual=True, variant="")


def test_paper_ids_follow_the_rule_but_for_one(endpoints: list[Endpoint[Any]]) -> None:
    for endpoint in endpoints:
        for real, paper in endpoint.trs.values():
            if paper and real != paper:
                expected = "VTTT1001U" if real == "TTTT1006U" else "V" + real[1:]
                assert paper == expected, endpoint.name


def test_an_order_answer_is_in_upper_case() -> None:
    record = OrderRvsecnclOutput({"KRX_FWDG_ORD_ORGNO": "00950", "ODNO": "2933", "ORD_TMD": "100556"})
    assert (record.krx_fwdg_ord_orgno, record.odno) == ("00950", "2933")


def test_daily_fills_have_their_wire_names() -> None:
    row = InquireDailyCcldOutput1({"cncl_cfrm_qty": "3", "excg_id_dvsn_cd": "KRX"})
    assert (row.cncl_cfrm_qty, row.excg_id_dvsn_cd) == (3, "KRX")


@pytest.mark.parametrize(
    ("country", "tr_id"),
    [
        ("NASD", "TTTT1004U"),
        ("SEHK", "TTTS1003U"),
        ("TKSE", "TTTS0309U"),
        ("SHAA", "TTTS0302U"),
        ("SZAA", "TTTS0306U"),
        ("VNSE", "TTTS0312U"),
    ],
)
def test_overseas_cancellations_go_by_country(country: str, tr_id: str, by_tr: dict[str, Any]) -> None:
    assert by_tr[tr_id].name == "overseas_stock.order_rvsecncl"
    assert by_tr[tr_id].tr_id(virtual=False, variant=country) == tr_id


def test_corrected_ids(by_tr: dict[str, Any]) -> None:
    assert by_tr["HHDFO55020400"].name == "overseas_futureoption.inquire_time_optchartprice"
    assert by_tr["HHDFO55020100"].name == "overseas_futureoption.opt_daily_ccnl"
    assert by_tr["STTN1103U"].name == "domestic_futureoption.order_rvsecncl"
    assert "TTTN1103U" not in by_tr


@pytest.mark.parametrize(
    ("name", "width"),
    [
        ("ccnl_krx", 47),
        ("asking_price_krx", 62),
        ("asking_price_nxt", 65),
        ("asking_price_total", 65),
        ("exp_ccnl_krx", 46),
        ("ccnl_notice", 26),
        ("market_status_krx", 11),
        ("index_exp_ccnl", 15),
    ],
)
def test_feed_widths(name: str, width: int) -> None:
    assert len(getattr(realtime, name.upper()).record.layout) == width


def test_a_narrower_frame_lacks_only_what_came_later() -> None:
    values = ["0"] * 46
    values[2] = "70000"
    frame = realtime.CcnlKrxFrame(values)
    assert frame.stck_prpr == Decimal(70000)
    assert frame.market_cls_code is None
    book = realtime.AskingPriceKrxFrame(["1"] * 59)
    assert (book.askp1, book.kmid_prc) == (Decimal(1), None)
    us = AskingPriceFrame(["1"] * 17)
    assert (us.pbid1, us.pbid2) == (Decimal(1), None)


def test_former_ids_are_the_simulators_alone(by_tr: dict[str, Any], endpoints: list[Endpoint[Any]]) -> None:
    former = {row.tr_id for row in TABLE.values() if row.former}
    assert {"TTTC0801U", "TTTC0802U", "TTTC0803U", "TTTC8001R", "CTSC9115R", "TTTC8036R", "VTTC0802U"} <= former
    assert not former & {tr for endpoint in endpoints for pair in endpoint.trs.values() for tr in pair}
    assert TABLE["TTTC0802U"].variant == "buy"
    assert TABLE["TTTC0802U"].endpoint is TABLE["TTTC0012U"].endpoint
    assert (TABLE["VTTC0802U"].real, TABLE["VTTC0802U"].paper) == (False, True)


def test_page_sizes() -> None:
    sizes = {tr: (TABLE[tr].endpoint.page_real, TABLE[tr].endpoint.page_paper) for tr in ("TTTC8434R", "TTTC0081R")}
    assert sizes == {"TTTC8434R": (50, 20), "TTTC0081R": (100, 15)}
