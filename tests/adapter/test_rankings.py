"""Rankings and market data: what is asked, in KIS' codes, and what captured answers become."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from pykis.clock import KST
from pykis.errors import KisParseError
from pykis.scope.market import Market

from .conftest import Desk

SAMSUNG = {
    "mksc_shrn_iscd": "005930",
    "data_rank": "1",
    "hts_kor_isnm": "삼성전자",
    "stck_prpr": "65850",
    "prdy_vrss": "-150",
    "prdy_vrss_sign": "5",
    "prdy_ctrt": "-0.23",
    "acml_vol": "1943202",
    "lstn_stcn": "5919637922",
    "stck_avls": "3898082",
    "mrkt_whol_avls_rlim": "11.89",
}
AT_THE_LIMIT = {
    "mksc_shrn_iscd": "012800",
    "hts_kor_isnm": "대창",
    "stck_prpr": "2080",
    "prdy_vrss_sign": "1",
    "prdy_vrss": "478",
    "prdy_ctrt": "29.84",
    "acml_vol": "39937550",
    "total_askp_rsqn": "0",
    "total_bidp_rsqn": "2648946",
    "askp_rsqn1": "0",
    "bidp_rsqn1": "2299811",
    "prdy_vol": "4003121",
    "seln_cnqn": "2",
    "shnu_cnqn": "0",
    "stck_llam": "1122",
    "stck_mxpr": "2080",
    "prdy_vrss_vol_rate": "997.66",
}


@pytest.fixture
def market(desk: Desk) -> Market:
    return Market(desk.context)


def test_a_market_cap_ranking_as_captured(desk: Desk, market: Market) -> None:
    desk.session.answer("market_cap", {"output": [SAMSUNG]})
    (row,) = market.market_cap("KOSPI")
    assert (row.rank, row.symbol, row.name, row.price) == (1, "005930", "삼성전자", Decimal(65_850))
    assert (row.change, row.change_rate, row.volume) == (Decimal(-150), Decimal("-0.23"), 1_943_202)
    assert (row.listed_shares, row.market_cap, row.market_share) == (
        5_919_637_922,
        Decimal(3_898_082),
        Decimal("11.89"),
    )
    assert repr(row) == "<1. 삼성전자 005930 65,850원 ▼150 -0.23% 시가총액 3,898,082억원>"
    assert desk.session.asked("market_cap")[0]["fid_input_iscd"] == "0001"


def test_a_stock_at_its_limit_as_captured(desk: Desk, market: Market) -> None:
    desk.session.answer("capture_uplowprice", {"output": [AT_THE_LIMIT]})
    (row,) = market.limit_hits("upper", "KOSDAQ", within=20)
    assert (row.symbol, row.price, row.upper_limit, row.lower_limit) == (
        "012800",
        Decimal(2080),
        Decimal(2080),
        Decimal(1122),
    )
    assert (row.total_bid_qty, row.bid_qty, row.ask_qty) == (2_648_946, 2_299_811, 0)
    asked = desk.session.asked("capture_uplowprice")[0]
    assert (asked["FID_PRC_CLS_CODE"], asked["FID_DIV_CLS_CODE"], asked["FID_INPUT_ISCD"]) == ("0", "2", "1001")


@pytest.mark.parametrize(
    ("call", "endpoint", "expected"),
    [
        (lambda m: m.value("KOSDAQ"), "volume_rank", {"FID_BLNG_CLS_CODE": "3", "FID_INPUT_ISCD": "1001"}),
        (
            lambda m: m.volume(exchange="NXT", min_price=1000, max_price=5000, min_volume=7),
            "volume_rank",
            {
                "FID_COND_MRKT_DIV_CODE": "NX",
                "FID_INPUT_PRICE_1": "1000",
                "FID_INPUT_PRICE_2": "5000",
                "FID_VOL_CNT": "7",
            },
        ),
        (lambda m: m.gainers(), "fluctuation", {"fid_rank_sort_cls_code": "0", "fid_prc_cls_code": "1"}),
        (lambda m: m.losers(), "fluctuation", {"fid_rank_sort_cls_code": "1", "fid_prc_cls_code": "1"}),
        (lambda m: m.gainers(since="open"), "fluctuation", {"fid_rank_sort_cls_code": "2", "fid_prc_cls_code": "0"}),
        (lambda m: m.losers(since="open"), "fluctuation", {"fid_rank_sort_cls_code": "3", "fid_prc_cls_code": "0"}),
        (lambda m: m.new_highs(within=5), "near_new_highlow", {"fid_prc_cls_code": "0", "fid_input_cnt_2": "5"}),
        (lambda m: m.new_lows(), "near_new_highlow", {"fid_prc_cls_code": "1", "fid_input_cnt_2": "0"}),
        (
            lambda m: m.dividend_yield("KOSPI200", paid_in="stock"),
            "dividend_rate",
            {"GB1": "2", "UPJONG": "2001", "GB3": "1", "F_DT": "20251120", "T_DT": "20261120"},
        ),
        (lambda m: m.short_sale(span="2w"), "short_sale", {"FID_PERIOD_DIV_CODE": "D", "FID_INPUT_CNT_1": "9"}),
        (lambda m: m.short_sale(span="3m"), "short_sale", {"FID_PERIOD_DIV_CODE": "M", "FID_INPUT_CNT_1": "3"}),
        (
            lambda m: m.net_buying("foreign", side="sell", order="value"),
            "foreign_institution_total",
            {"FID_ETC_CLS_CODE": "1", "FID_RANK_SORT_CLS_CODE": "1", "FID_DIV_CLS_CODE": "1"},
        ),
        (lambda m: m.foreign_members(market="KOSPI"), "frgnmem_trade_estimate", {"FID_INPUT_ISCD": "1001"}),
        (
            lambda m: m.valuations("pbr"),
            "market_value",
            {"fid_rank_sort_cls_code": "24", "fid_input_option_1": "2025", "fid_input_option_2": "3"},
        ),
        (lambda m: m.credit("value", kind="lending", days=20), "credit_balance", {"FID_OPTION": "20"}),
        (lambda m: m.after_hours("down"), "overtime_fluctuation", {"FID_DIV_CLS_CODE": "5"}),
        (
            lambda m: m.company_trades("sell", start=date(2026, 11, 2)),
            "traded_by_company",
            {"fid_rank_sort_cls_code": "0", "fid_input_date_1": "20261102", "fid_input_date_2": "20261120"},
        ),
        (lambda m: m.interruptions(market="KOSPI"), "inquire_vi_status", {"FID_MRKT_CLS_CODE": "K"}),
        (
            lambda m: m.investors("KOSDAQ", until=date(2026, 11, 17)),
            "inquire_investor_daily_by_market",
            {
                "FID_INPUT_ISCD": "1001",
                "FID_INPUT_ISCD_1": "KSQ",
                "FID_INPUT_ISCD_2": "1001",
                "FID_INPUT_DATE_1": "20261117",
                "FID_INPUT_DATE_2": "20261117",
            },
        ),
        (lambda m: m.programs_today(exchange="SOR"), "comp_program_trade_today", {"FID_COND_MRKT_DIV_CODE": "UN"}),
        (lambda m: m.program_investors("KOSDAQ"), "investor_program_trade_today", {"MRKT_DIV_CLS_CODE": "4"}),
        (
            lambda m: m.short_sales("005930"),
            "daily_short_sale",
            {"FID_INPUT_DATE_1": "20261021", "FID_INPUT_DATE_2": "20261120"},
        ),
        (
            lambda m: m.news("005930", before=datetime(2026, 11, 19, 9, 5, 7, tzinfo=KST)),
            "news_title",
            {"FID_INPUT_ISCD": "005930", "FID_INPUT_DATE_1": "0020261119", "FID_INPUT_HOUR_1": "0000090507"},
        ),
        (lambda m: m.news(), "news_title", {"FID_INPUT_DATE_1": "0020261120", "FID_INPUT_HOUR_1": "0000103000"}),
    ],
)
def test_what_is_asked(
    desk: Desk, market: Market, call: Callable[[Market], Any], endpoint: str, expected: dict[str, str]
) -> None:
    desk.session.answer(endpoint, {"output": [], "output1": [], "output2": []})
    assert len(call(market)) == 0
    asked = {str(key).upper(): value for key, value in desk.session.asked(endpoint)[0].items()}
    assert {key.upper(): asked[key.upper()] for key in expected} == {k.upper(): v for k, v in expected.items()}


def test_lent_shares_have_orders_of_their_own(desk: Desk, market: Market) -> None:
    desk.session.answer("credit_balance", {"output2": []})
    market.credit("value", kind="lending")
    market.credit("value")
    codes = [asked["FID_RANK_SORT_CLS_CODE"] for asked in desk.session.asked("credit_balance")]
    assert codes == ["7", "2"]


def test_interest_rates_of_both_lists(desk: Desk, market: Market) -> None:
    abroad = {"bcdt_code": "Y0202", "hts_kor_isnm": "미국 10년T-NOTE", "bond_mnrt_prpr": "4.5600",
              "prdy_vrss_sign": "2", "bond_mnrt_prdy_vrss": "0.0100", "prdy_ctrt": "0.22",
              "stck_bsop_date": "20240411"}  # fmt: skip
    korea = {"bcdt_code": "Y0101", "hts_kor_isnm": "국고채 3년", "bond_mnrt_prpr": "3.4080", "prdy_vrss_sign": "5",
             "bond_mnrt_prdy_vrss": "-0.0580", "bstp_nmix_prdy_ctrt": "-1.67",
             "stck_bsop_date": "20240412"}  # fmt: skip
    desk.session.answer("comp_interest", {"output1": [abroad], "output2": [korea]})
    rates = market.interest_rates()
    assert [(rate.name, rate.rate, rate.domestic) for rate in rates] == [
        ("미국 10년T-NOTE", Decimal("4.56"), False),
        ("국고채 3년", Decimal("3.408"), True),
    ]
    assert rates[1].change == Decimal("-0.058")
    assert repr(rates[1]) == "<국고채 3년 3.408% ▼0.058>"
    assert rates.to_pandas()["domestic"].tolist() == [False, True]


def test_a_news_title_has_its_time_and_symbols(desk: Desk, market: Market) -> None:
    row = {"cntt_usiq_srno": "2024062011005138887", "news_ofer_entp_code": "6", "data_dt": "20240620",
           "data_tm": "110051", "hts_pbnt_titl_cntt": "1위 네이버", "news_lrdv_code": "02", "dorg": "연합뉴스",
           "iscd1": "010130", "iscd2": "", "iscd10": "035420"}  # fmt: skip
    desk.session.answer("news_title", {"output": [row]})
    (title,) = market.news()
    assert title.time == datetime(2024, 6, 20, 11, 0, 51, tzinfo=KST)
    assert title.symbols == ("010130", "035420")
    assert repr(title) == "<2024-06-20 11:00 1위 네이버 (연합뉴스)>"


def test_rows_that_cannot_be_named_do_not_vanish(desk: Desk, market: Market) -> None:
    desk.session.answer("market_cap", {"output": [{"hts_kor_isnm": "삼성전자"}]})
    with pytest.raises(KisParseError, match="mksc_shrn_iscd"):
        market.market_cap()


def test_a_field_that_cannot_be_read_is_told_and_shown(desk: Desk, market: Market) -> None:
    desk.session.answer("market_cap", {"output": [{**SAMSUNG, "stck_prpr": "-"}]})
    (row,) = market.market_cap()
    with pytest.raises(KisParseError, match="stck_prpr"):
        row.price  # noqa: B018
    assert repr(row) == "<MarketCapRank FHPST01740000, cannot be read>"
