"""Quotes, books, trades, investors, what a symbol is, many quotes: English names over KIS' words."""

from __future__ import annotations

import json
import os
import pickle
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pykis.adapter.quote import DomesticOrderBook, DomesticQuote, Level
from pykis.adapter.symbols import check_symbol
from pykis.errors import KisParseError, KisUnsupportedError, KisValidationError

from .conftest import Desk

SHARED = Path(os.environ.get("PYKIS_SHARED", Path(__file__).resolve().parents[3] / "shared"))

QUOTE = {
    "stck_shrn_iscd": "005930",
    "stck_prpr": "70050",
    "prdy_vrss": "-450",
    "prdy_ctrt": "-0.64",
    "stck_oprc": "70500",
    "stck_hgpr": "70900",
    "stck_lwpr": "69900",
    "acml_vol": "12345678",
    "acml_tr_pbmn": "864197460000",
    "stck_mxpr": "91600",
    "stck_llam": "49400",
    "stck_sdpr": "70500",
    "aspr_unit": "100",
    "iscd_stat_cls_code": "55",
    "temp_stop_yn": "N",
    "per": "12.30",
    "w52_hgpr_date": "20260102",
    "pbr": "",
}


def test_a_quote_in_english(desk: Desk) -> None:
    desk.session.answer("inquire_price", {"output": QUOTE})
    quote = desk.stock.quote()
    assert (quote.price, quote.change, quote.change_rate) == (Decimal(70050), Decimal(-450), Decimal("-0.64"))
    assert (quote.open, quote.high, quote.low) == (Decimal(70500), Decimal(70900), Decimal(69900))
    assert (quote.volume, quote.value) == (12345678, Decimal(864197460000))
    assert (quote.upper_limit, quote.lower_limit, quote.base_price) == (Decimal(91600), Decimal(49400), Decimal(70500))
    assert quote.week52_high_date == date(2026, 1, 2)
    assert quote.pbr is None
    assert quote.halted is False
    assert quote.raw["stck_prpr"] == "70050"
    assert repr(quote) == "<005930 70,050원 ▼450 -0.64% 거래량 12,345,678 KRX>"
    assert desk.session.asked("inquire_price") == [{"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "005930"}]


def test_zeros_for_an_unknown_symbol_are_no_prices(desk: Desk) -> None:
    nothing = {**QUOTE, **dict.fromkeys(("stck_prpr", "stck_sdpr", "stck_mxpr", "stck_llam"), "0")}
    desk.session.answer("inquire_price", {"output": nothing}, {"output": {**nothing, "stck_sdpr": "70500"}})
    with pytest.raises(KisValidationError, match="005930 on KRX; check the symbol"):
        desk.stock.quote()
    assert desk.stock.quote().price == 0  # known, but without a trade


def test_a_field_that_is_missing_says_where(desk: Desk) -> None:
    desk.session.answer("inquire_price", {"output": {**QUOTE, "stck_prpr": ""}})
    quote = desk.stock.quote()
    assert quote.volume == 12345678
    with pytest.raises(KisParseError, match="FHKST01010100 stck_prpr"):
        _ = quote.price


@pytest.mark.parametrize(("venue", "code"), [("KRX", "J"), ("NXT", "NX"), ("UN", "UN")])
def test_venues(desk: Desk, venue: Any, code: str) -> None:
    desk.session.answer("inquire_price", {"output": QUOTE})
    quote = desk.stock.quote(venue)
    assert desk.session.asked("inquire_price")[0]["FID_COND_MRKT_DIV_CODE"] == code
    assert quote.venue == venue


def test_a_venue_that_is_none_is_refused(desk: Desk) -> None:
    with pytest.raises(KisValidationError, match="KRX, NXT or UN"):
        desk.stock.quote("SOR")  # type: ignore[arg-type]


@pytest.mark.parametrize(("status", "halted"), [("58", True), ("55", False)])
def test_halted_symbols_are_told_by_their_status(desk: Desk, status: str, halted: bool) -> None:
    assert DomesticQuote({**QUOTE, "iscd_stat_cls_code": status}).halted is halted


def test_quotes_and_books_survive_a_pickle() -> None:
    quote = DomesticQuote(QUOTE, "FHKST01010100", "삼성전자", "NXT")
    again = pickle.loads(pickle.dumps(quote))
    assert (again, again.name, again.venue) == (quote, "삼성전자", "NXT")
    book = DomesticOrderBook(book_rows(), "T", {"antc_cnpr": "1"}, "005930")
    assert pickle.loads(pickle.dumps(book)).expected.price == Decimal(1)


def book_rows(levels: int = 10) -> dict[str, str]:
    rows = {"aspr_acpt_hour": "103000", "total_askp_rsqn": "5500", "total_bidp_rsqn": "6500"}
    for depth in range(1, 11):
        there = depth <= levels
        rows |= {
            f"askp{depth}": str(70000 + 100 * depth) if there else "0",
            f"askp_rsqn{depth}": str(depth * 10) if there else "0",
            f"bidp{depth}": str(70100 - 100 * depth) if there else "",
            f"bidp_rsqn{depth}": str(depth * 20) if there else "",
        }
    return rows


def test_an_order_book_has_the_best_first(desk: Desk) -> None:
    answer = {"output1": book_rows(), "output2": {"antc_cnpr": "0", "antc_vol": "0"}}
    desk.session.answer("inquire_asking_price_exp_ccn", answer)
    book = desk.stock.order_book()
    assert book.asks[0] == Level(Decimal(70100), 10)
    assert book.bids[0] == Level(Decimal(70000), 20)
    assert [level.price for level in book.asks] == sorted(level.price for level in book.asks)
    assert [level.price for level in book.bids] == sorted((level.price for level in book.bids), reverse=True)
    assert len(book.asks) == len(book.bids) == 10
    assert (book.time, book.total_ask_qty, book.total_bid_qty) == (time(10, 30), 5500, 6500)
    assert book.expected.price == Decimal(0)
    assert repr(book) == "<005930 매도 70,100원 x 10 / 매수 70,000원 x 20 KRX>"
    assert repr(book.asks[0]) == "70,100 x 10"
    found = book.to_dict()
    assert (found["symbol"], found["asks"], found["bids"]) == ("005930", book.asks, book.bids)


@pytest.mark.parametrize("levels", [0, 3])
def test_levels_without_a_price_are_left_out(desk: Desk, levels: int) -> None:
    desk.session.answer("inquire_asking_price_exp_ccn", {"output1": book_rows(levels)})
    book = desk.stock.order_book()
    assert len(book.asks) == len(book.bids) == levels
    assert repr(book)


def test_a_level_that_cannot_be_read_says_where() -> None:
    with pytest.raises(KisParseError, match="askp3"):
        _ = DomesticOrderBook({**book_rows(), "askp3": "x"}).asks


class Tape:
    """당일시간대별체결: the 30 trades that end at an hour, the newest first."""

    def __init__(self, trades: list[str]) -> None:
        self.rows = [
            {
                "stck_cntg_hour": hour,
                "stck_pbpr": "70000",
                "prdy_vrss": "0",
                "prdy_ctrt": "0",
                "cnqn": "1",
                "acml_vol": str(number + 1),
            }
            for number, hour in enumerate(trades)
        ]

    def __call__(self, params: dict[str, str | None]) -> dict[str, Any]:
        hour = params["FID_INPUT_HOUR_1"] or ""
        return {"output1": {}, "output2": [row for row in reversed(self.rows) if row["stck_cntg_hour"] <= hour][:30]}


def test_trades_of_the_day_page_back(desk: Desk) -> None:
    tape = Tape([f"10{minute:02d}{second:02d}" for minute in range(30) for second in (0, 20, 40)])
    desk.session.answer_by("inquire_time_itemconclusion", tape)
    assert [trade.volume for trade in desk.stock.trades()] == list(range(90, 60, -1))
    assert [trade.volume for trade in desk.stock.trades(75)] == list(range(90, 15, -1))
    assert len(desk.stock.trades(500)) == 90
    assert [trade.volume for trade in desk.stock.trades(2, until=time(10, 0, 20))] == [2, 1]


def test_a_second_with_more_trades_than_a_page_ends_all_the_same(desk: Desk) -> None:
    desk.session.answer_by("inquire_time_itemconclusion", Tape(["090000"] * 5 + ["100000"] * 80))
    assert len(desk.stock.trades(200)) == 30 + 5


def test_trades_that_do_not_go_by_the_hour_end_all_the_same(desk: Desk) -> None:
    desk.session.answer("inquire_time_itemconclusion", Tape(["100000"] * 40)({"FID_INPUT_HOUR_1": "235959"}))
    assert len(desk.stock.trades(200)) == 30
    assert len(desk.session.calls) <= 3


def test_trades_need_a_count(desk: Desk) -> None:
    with pytest.raises(KisValidationError):
        desk.stock.trades(0)


def test_investors_of_a_running_day_are_not_counted_yet(desk: Desk) -> None:
    today = {"stck_bsop_date": "20261120", "stck_clpr": "70000", "prsn_ntby_qty": "", "frgn_ntby_qty": ""}
    day = {"stck_bsop_date": "20261119", "prsn_ntby_qty": "-100", "frgn_ntby_qty": "60", "orgn_ntby_qty": "40"}
    desk.session.answer("inquire_investor", {"output": [today, day]})
    flow = desk.stock.investor_flow()
    assert [row.individual_qty for row in flow] == [None, -100]
    assert flow[1].date == date(2026, 11, 19)
    assert flow[1].foreign_qty == 60


def test_info_is_asked_once_a_day(desk: Desk) -> None:
    output = {
        "pdno": "00000A005930",
        "prdt_abrv_name": "삼성전자",
        "prdt_eng_abrv_name": "SamsungElec",
        "std_pdno": "KR7005930003",
        "mket_id_cd": "STK",
        "scty_grp_id_cd": "ST",
        "lstg_stqt": "5919637922",
        "papr": "100",
        "scts_mket_lstg_dt": "19750611",
        "tr_stop_yn": "N",
        "admn_item_yn": "N",
        "cptt_trad_tr_psbl_yn": "Y",
        "std_idst_clsf_cd_name": "통신 및 방송 장비 제조업",
    }
    desk.session.answer("search_stock_info", {"output": output})
    assert desk.stock.kind is None
    info = desk.stock.info()
    assert desk.stock.kind == "stock"
    assert (info.name, info.kind, info.market, info.nxt) == ("삼성전자", "stock", "STK", True)
    assert (info.listed_shares, info.face_value) == (5919637922, Decimal(100))
    assert info.listed_on == date(1975, 6, 11)
    assert desk.stock.info() is info
    assert desk.stock.name == "삼성전자"
    assert repr(desk.stock) == "<Stock 삼성전자 005930>"
    assert len(desk.session.calls) == 1
    desk.clock.advance(24 * 3600)
    desk.stock.info()
    assert len(desk.session.calls) == 2


def test_info_on_paper_comes_from_a_chart(paper: Desk) -> None:
    header = {"hts_kor_isnm": "삼성전자", "lstn_stcn": "5919637922", "stck_fcam": "100"}
    paper.session.answer("inquire_daily_itemchartprice", {"output1": header, "output2": []})
    info = paper.stock.info()
    assert (info.name, info.listed_shares, info.face_value) == ("삼성전자", 5919637922, Decimal(100))
    assert info.market is None


def listed(symbol: str) -> dict[str, str]:
    return {
        "inter_shrn_iscd": symbol,
        "inter_kor_isnm": f"종목{symbol}",
        "inter2_prpr": "1000",
        "inter2_prdy_vrss": "0",
        "prdy_ctrt": "0.00",
    }


def test_many_quotes_thirty_a_call_in_order(desk: Desk) -> None:
    def make(params: dict[str, str | None]) -> dict[str, Any]:
        asked = [value for name, value in params.items() if name.startswith("FID_INPUT_ISCD_") and value]
        return {"output": [listed(symbol) for symbol in reversed(asked)]}

    desk.session.answer_by("intstock_multprice", make)
    symbols = [f"{number:06d}" for number in range(100, 171)]
    quotes = many(desk).quotes([*symbols, symbols[0]])
    assert [quote.symbol for quote in quotes] == [*symbols, symbols[0]]
    assert len(desk.session.calls) == 3
    assert desk.context.symbols.name("000100") == "종목000100"


def test_a_symbol_that_kis_has_no_quote_of_is_named(desk: Desk) -> None:
    desk.session.answer("intstock_multprice", {"output": [listed("005930"), {"inter_shrn_iscd": ""}]})
    with pytest.raises(KisValidationError, match="999999"):
        many(desk).quotes(["005930", "999999"])


def test_many_quotes_on_paper_are_one_by_one(paper: Desk) -> None:
    def make(params: dict[str, str | None]) -> dict[str, Any]:
        return {"output": {**QUOTE, "stck_shrn_iscd": params["FID_INPUT_ISCD"]}}

    paper.session.answer_by("inquire_price", make)
    told: list[tuple[int, int]] = []
    paper.context.symbols.learn_name("005930", "삼성전자")
    quotes = many(paper).quotes(["000660", "005930"], progress=lambda done, of: told.append((done, of)))
    assert [quote.symbol for quote in quotes] == ["000660", "005930"]
    assert [quote.name for quote in quotes] == ["", "삼성전자"], "this TR sends none: what was learned before stands"
    assert told == [(1, 2), (2, 2)]


def many(desk: Desk) -> Any:
    from pykis.adapter.many_quotes import ManyQuotes

    scope = ManyQuotes()
    scope.context = desk.context
    return scope


@pytest.mark.parametrize("symbol", ["005930", "00680K", "0074K0", "57JKZZ", "Q500001", " 005930 "])
def test_symbols(symbol: str) -> None:
    assert check_symbol(symbol) == symbol.strip()


@pytest.mark.parametrize("symbol", ["", "5930", "0059301", "삼성전자", "Q50001", "005930;"])
def test_what_is_no_symbol_is_refused(symbol: str) -> None:
    with pytest.raises(KisValidationError):
        check_symbol(symbol)


def test_foreign_symbols_are_refused_by_name() -> None:
    with pytest.raises(KisUnsupportedError, match="overseas"):
        check_symbol("AAPL")


@pytest.mark.parametrize("name", ["inquire-price-000660", "inquire-price-005930-paper-20240425"])
def test_captured_quotes_read_whole(name: str) -> None:
    quote = DomesticQuote(capture(name)["output"])
    quote.validate()
    assert quote.price > 0
    assert quote.lower_limit < quote.price < quote.upper_limit
    assert "원" in repr(quote)


def test_the_captured_book_reads_whole() -> None:
    body = capture("inquire-asking-price-exp-ccn")
    book = DomesticOrderBook(body["output1"], "FHKST01010200", body["output2"])
    book.validate()
    assert book.asks[0].price == Decimal(128000)
    assert book.bids[0] == Level(Decimal(127500), 83147)
    assert sum(level.qty for level in book.asks) == book.total_ask_qty
    assert book.expected.price == Decimal(128000)


def capture(name: str) -> Any:
    file = SHARED / "kis-payloads" / "rest" / f"{name}.json"
    if not file.exists():
        pytest.skip("the captures are not here")
    return json.loads(file.read_text("utf-8"))
