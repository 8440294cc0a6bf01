"""Warrants: what is asked in KIS' codes, what its answers become, how they are ordered, what their feeds say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from pykis.adapter import elw_events as events
from pykis.clock import KST
from pykis.errors import KisUnsupportedError, KisValidationError
from pykis.kinds import OrderId
from pykis.scope.elw import Elw
from pykis.scope.market import Market

from .conftest import Desk

QUOTE = {
    "elw_shrn_iscd": "57JBHH", "hts_kor_isnm": "한국JBHH삼성전자콜", "elw_prpr": "125", "prdy_vrss": "-5",
    "prdy_vrss_sign": "5", "prdy_ctrt": "-3.85", "acml_vol": "120000", "unas_shrn_iscd": "005930",
    "unas_isnm": "삼성전자", "unas_prpr": "71900", "unas_prdy_vrss": "900", "unas_prdy_ctrt": "1.27",
    "acpr": "75000.00", "hts_thpr": "121.50", "hts_ints_vltl": "34.20", "dprt": "2.88", "atm_cls_name": "OTM",
    "askp": "130", "bidp": "125", "elw_oprc": "130", "elw_hgpr": "135", "elw_lwpr": "120", "acml_tr_pbmn": "15000000",
}  # fmt: skip
TERMS = {
    "elw_shrn_iscd": "57JBHH", "hts_kor_isnm": "한국JBHH삼성전자콜", "elw_prpr": "125", "prdy_vrss": "-5",
    "prdy_ctrt": "-3.85", "acml_vol": "120000", "acpr": "75000.00", "prls_qryr_stpr_prc": "81250.00",
    "hts_rmnn_dynu": "17", "hts_ints_vltl": "34.20", "stck_cnvr_rate": "0.0200", "lvrg_val": "9.20", "gear": "11.50",
    "delta_val": "0.402100", "gama": "0.000021", "vega": "1.301", "theta": "-2.115", "prit": "95.87",
    "stck_lstn_date": "20260601", "stck_last_tr_date": "20261210",
}  # fmt: skip


@pytest.fixture
def elw(desk: Desk) -> Elw:
    return Elw(desk.context, "57JBHH")


@pytest.fixture
def market(desk: Desk) -> Market:
    return Market(desk.context)


def test_a_quote_says_what_it_is_written_on(desk: Desk, elw: Elw) -> None:
    desk.session.answer("inquire_elw_price", {"output": QUOTE})
    quote = elw.quote()
    assert (quote.price, quote.change, quote.strike, quote.implied_volatility) == (125, -5, 75_000, Decimal("34.20"))
    assert (quote.underlying, quote.underlying_name, quote.underlying_price) == ("005930", "삼성전자", 71_900)
    assert (quote.ask, quote.bid, quote.moneyness) == (130, 125, "OTM")
    assert repr(quote) == "<한국JBHH삼성전자콜 57JBHH 125원 ▼5 -3.85%>"
    assert repr(elw) == "<Elw 한국JBHH삼성전자콜 57JBHH>", "the name was learned"
    assert desk.session.asked("inquire_elw_price") == [{"FID_COND_MRKT_DIV_CODE": "W", "FID_INPUT_ISCD": "57JBHH"}]


def test_zeros_are_no_quote(desk: Desk, elw: Elw) -> None:
    desk.session.answer("inquire_elw_price", {"output": dict.fromkeys(QUOTE, "0")})
    with pytest.raises(KisValidationError, match="no quote of the ELW 57JBHH"):
        elw.quote()


def test_terms_are_found_among_those_of_the_underlying(desk: Desk, elw: Elw) -> None:
    desk.session.answer("inquire_elw_price", {"output": QUOTE})
    desk.session.answer("udrl_asset_price", {"output": [{**TERMS, "elw_shrn_iscd": "580001"}, TERMS]})
    terms = elw.terms()
    assert (terms.symbol, terms.last_trading_day, terms.remaining_days) == ("57JBHH", date(2026, 12, 10), 17)
    assert (terms.conversion_ratio, terms.parity, terms.gearing) == (
        Decimal("0.0200"),
        Decimal("95.87"),
        Decimal("11.50"),
    )
    assert (terms.delta, terms.gamma, terms.theta, terms.vega) == tuple(
        map(Decimal, ("0.402100", "0.000021", "-2.115", "1.301"))
    )
    elw.terms()
    assert len(desk.session.asked("inquire_elw_price")) == 1, "what it is written on does not change during a day"
    assert {asked["FID_UNAS_INPUT_ISCD"] for asked in desk.session.asked("udrl_asset_price")} == {"005930"}
    assert repr(terms).endswith("행사가 75,000 ~2026-12-10>")


def test_a_warrant_that_is_not_listed_is_told(desk: Desk, elw: Elw) -> None:
    desk.session.answer("inquire_elw_price", {"output": QUOTE})
    desk.session.answer("udrl_asset_price", {"output": [{**TERMS, "elw_shrn_iscd": "580001"}]})
    with pytest.raises(KisValidationError, match="lists 1 warrants on 005930, and 57JBHH is not among them"):
        elw.terms()


def test_days_are_bars_in_order(desk: Desk, elw: Elw) -> None:
    rows = [
        {"stck_bsop_date": day, "elw_prpr": close, "elw_oprc": "120", "elw_hgpr": "140", "elw_lwpr": "115",
         "acml_vol": "1000", "lvrg_val": "9.20", "gear": "11.50"}
        for day, close in (("20261120", "125"), ("20261119", "130"), ("20261103", "90"))
    ]  # fmt: skip
    desk.session.answer("indicator_trend_daily", {"output": rows})
    chart = elw.chart("1w")
    assert [(bar.time.date(), bar.close) for bar in chart] == [(date(2026, 11, 19), 130), (date(2026, 11, 20), 125)]
    frame = chart.to_pandas()
    assert list(frame["close"]) == [130.0, 125.0]
    assert frame["value"].isna().all(), "KIS does not say it"


def test_minutes_are_of_the_lengths_that_kis_has(desk: Desk, elw: Elw) -> None:
    def row(hour: str, volume: str) -> dict[str, str]:
        return {"stck_bsop_date": "20261120", "stck_cntg_hour": hour, "elw_prpr": "125", "elw_oprc": "125",
                "elw_hgpr": "125", "elw_lwpr": "125", "cntg_vol": volume}  # fmt: skip

    desk.session.answer(
        "indicator_trend_minute", {"output": [row("103000", "5"), row("100000", "0"), row("093000", "7")]}
    )
    chart = elw.chart(period=30)
    assert [(bar.time, bar.volume) for bar in chart] == [
        (datetime(2026, 11, 20, 9, 30, tzinfo=KST), 7),
        (datetime(2026, 11, 20, 10, 30, tzinfo=KST), 5),
    ], "a bar that nobody traded is padding"
    asked = desk.session.asked("indicator_trend_minute")[0]
    assert (asked["FID_HOUR_CLS_CODE"], asked["FID_PW_DATA_INCU_YN"]) == ("1800", "N")
    elw.chart("2d", period=1)
    assert desk.session.asked("indicator_trend_minute")[1]["FID_PW_DATA_INCU_YN"] == "Y"
    for wrong in (7, "week"):
        with pytest.raises(KisUnsupportedError, match="no ELW bars"):
            elw.chart(period=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("call", "endpoint", "expected"),
    [
        (
            lambda m: m.elws("kospi 200", right="put", moneyness="itm", days=(30, None), price=(None, 500)),
            "udrl_asset_price",
            {
                "FID_UNAS_INPUT_ISCD": "2001", "FID_MRKT_CLS_CODE": "P", "FID_OPTION": "2",
                "FID_INPUT_RMNN_DYNU_1": "30", "FID_INPUT_RMNN_DYNU_2": "", "FID_INPUT_PRICE_2": "500",
                "FID_INPUT_ISCD": "00000",
            },
        ),
        (
            lambda m: m.elw_search(
                underlying="005930", right="call", issuer="00003", order="leverage", lowest_first=True,
                delta=(Decimal("0.2"), 0.6), last_trading_day=(date(2026, 12, 1), None),
            ),
            "cond_search",
            {
                "FID_UNAS_INPUT_ISCD": "005930", "FID_MRKT_CLS_CODE": "CO", "FID_INPUT_ISCD": "00003",
                "FID_RANK_SORT_CLS_CODE": "10", "FID_INPUT_CNT_1": "2", "FID_DELTA1": "0.2", "FID_DELTA2": "0.6",
                "FID_APLY_RANG_PRC_1": "20261201", "FID_APLY_RANG_PRC_2": "",
            },
        ),
        (lambda m: m.elw_underlyings("calls"), "udrl_asset_list", {"FID_RANK_SORT_CLS_CODE": "1"}),
        (
            lambda m: m.elw_expiring(right="call"),
            "expiration_stocks",
            {
                "FID_INPUT_DATE_1": "20261120", "FID_INPUT_DATE_2": "20261220", "FID_DIV_CLS_CODE": "0",
                "FID_UNAS_INPUT_ISCD": "000000",
            },
        ),
        (lambda m: m.elw_new(), "newly_listed", {"FID_INPUT_DATE_1": "20261021", "FID_DIV_CLS_CODE": "02"}),
        (lambda m: m.elw_ranking(right="put"), "volume_rank", {"FID_DIV_CLS_CODE": "2"}),
        (lambda m: m.elw_ranking("losers"), "updown_rate", {"FID_RANK_SORT_CLS_CODE": "1", "FID_DIV_CLS_CODE": "0"}),
    ],
)  # fmt: skip
def test_lists_are_asked_in_the_codes_of_their_tr(
    desk: Desk, market: Market, call: Callable[[Market], Any], endpoint: str, expected: dict[str, str]
) -> None:
    desk.session.answer(endpoint, {"output": []})
    assert len(call(market)) == 0
    asked = desk.session.asked(endpoint)[0]
    assert {name: asked[name] for name in expected} == expected


def test_it_is_ordered_as_a_stock_on_its_own_grid(desk: Desk, elw: Elw) -> None:
    with pytest.raises(KisValidationError, match="tick grid"):
        elw.buy(qty=10, price=123)
    assert desk.session.calls == []
    desk.session.answer(
        "order_cash", {"output": {"KRX_FWDG_ORD_ORGNO": "00950", "ODNO": "0000038614", "ORD_TMD": "103000"}}
    )
    order = elw.buy(qty=10, price=125)
    (call,) = desk.session.calls
    assert (call.variant, call.lane, call.params["PDNO"], call.params["ORD_UNPR"]) == ("buy", "order", "57JBHH", "125")
    assert (order.order_id, order.symbol) == (OrderId(date(2026, 11, 20), "00950", 38614), "57JBHH")


def frame(kind: Any, **values: str) -> Any:
    made = kind(["0"] * len(kind.layout), "TEST", (datetime(2026, 11, 20, 10, 30, tzinfo=KST)).timestamp())
    for wire, value in values.items():
        made.raw[kind.positions[wire]] = value
    return made


def test_a_trade_brings_its_greeks() -> None:
    event = frame(
        events.ElwPriceEvent, mksc_shrn_iscd="57JBHH", bsop_date="20261120", stck_cntg_hour="102959",
        stck_prpr="125", prdy_vrss="-5", prdy_ctrt="-3.85", cntg_vol="300", trht_yn="N", delta="0.4021",
        prmm_rate="13.00", hts_ints_vltl="34.20",
    )  # fmt: skip
    assert event.time == datetime(2026, 11, 20, 10, 29, 59, tzinfo=KST)
    assert (event.delta, event.premium_rate, event.implied_volatility) == tuple(
        map(Decimal, ("0.4021", "13.00", "34.20"))
    )
    assert repr(event) == "<57JBHH 10:29:59 125원 ▼5 (-3.85%) 300>"


def test_a_book_has_ten_levels_and_leaves_out_the_empty_ones() -> None:
    event = frame(
        events.ElwOrderBookEvent, mksc_shrn_iscd="57JBHH", bsop_hour="103001", askp1="130", askp_rsqn1="10",
        askp2="135", askp_rsqn2="20", bidp1="125", bidp_rsqn1="30",
    )  # fmt: skip
    assert [(level.price, level.qty) for level in event.asks] == [(130, 10), (135, 20)]
    assert [(level.price, level.qty) for level in event.bids] == [(125, 30)]
    assert (event.expected_price, event.time.tzinfo) == (None, KST)
    assert event.time - datetime(2026, 11, 20, 10, 30, tzinfo=KST) == timedelta(seconds=1)
