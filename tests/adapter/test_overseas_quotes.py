"""Overseas quotes, books and charts: captured answers, each environment's TRs, and how a chart is asked for."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pykis.adapter.overseas_chart import OverseasDayBar, OverseasMinuteBar
from pykis.adapter.overseas_quote import OverseasQuote
from pykis.clock import KST
from pykis.errors import KisUnsupportedError, KisValidationError
from pykis.market.overseas import place
from pykis.scope.overseas_stock import OverseasStock

SHARED = Path(os.environ.get("PYKIS_SHARED", Path(__file__).resolve().parents[3] / "shared"))
CAPTURED = pytest.mark.skipif(not SHARED.exists(), reason="the captures are not here")
DETAIL = {
    "rsym": "DNASTSLA", "zdiv": "4", "curr": "USD", "vnit": "1", "open": "257.2600", "high": "259.0794",
    "low": "242.0100", "last": "245.0100", "base": "258.0800", "tvol": "132541640", "tamt": "32907071789",
    "e_hogau": "0.0100", "h52d": "20220921", "t_rate": "1321.00", "e_icod": "자동차",
}  # fmt: skip


def capture(name: str) -> Any:
    return json.loads((SHARED / "kis-payloads" / "rest" / f"{name}.json").read_text("utf-8"))


def tesla(desk: Any) -> OverseasStock:
    return OverseasStock(desk.context, "TSLA", "NASDAQ")


# Quotes


@CAPTURED
def test_the_captured_quote_reads_whole(desk: Any) -> None:
    desk.session.answer("price_detail", capture("overseas-price-detail-TSLA"))
    quote = tesla(desk).quote()
    quote.validate()
    assert (quote.price, quote.change, quote.change_rate) == (Decimal("245.01"), Decimal("-13.07"), Decimal("-5.06"))
    assert (quote.open, quote.volume, quote.tick, quote.lot) == (Decimal("257.26"), 132541640, Decimal("0.01"), 1)
    assert (quote.currency, quote.symbol, quote.week52_high_date) == ("USD", "TSLA", date(2022, 9, 21))
    assert "TSLA 245.01 USD ▼13.07 -5.06%" in repr(quote)
    assert pickle.loads(pickle.dumps(quote)) == quote


@CAPTURED
def test_on_paper_the_price_and_the_days_bar_make_the_quote(paper: Any) -> None:
    paper.session.answer("price", capture("overseas-price-paper-TSLA"))
    paper.session.answer("dailyprice", capture("overseas-dailyprice-TSLA"))
    quote = tesla(paper).quote()
    assert (quote.price, quote.change, quote.change_rate) == (Decimal("334.09"), Decimal("4.73"), Decimal("1.44"))
    assert (quote.open, quote.high, quote.low) == (Decimal("1073.47"), Decimal("1079"), Decimal("1027.7"))
    assert (quote.tick, quote.exchange_rate) == (None, None)
    assert [call.name for call in paper.session.calls] == ["price", "dailyprice"]


@pytest.mark.parametrize(
    ("market", "session", "code"),
    [("NASDAQ", "regular", "NAS"), ("NYSE", "day", "BAY"), ("TOKYO", "regular", "TSE"), ("HANOI", "regular", "HNX")],
)
def test_a_quote_is_asked_at_its_market_and_session(desk: Any, market: Any, session: Any, code: str) -> None:
    desk.session.answer("price_detail", {"output": DETAIL})
    OverseasStock(desk.context, "TSLA", market).quote(session=session)
    assert desk.session.asked("price_detail") == [{"AUTH": "", "EXCD": code, "SYMB": "TSLA"}]


def test_a_symbol_that_kis_does_not_know_is_no_quote_of_zero(desk: Any) -> None:
    for nothing in ("", "0.0000"):
        desk.session.answer("price_detail", {"output": {**DETAIL, "last": nothing, "base": nothing}})
        with pytest.raises(KisValidationError, match="no quote of TSLA"):
            tesla(desk).quote()
    with pytest.raises(KisValidationError, match="no quote of 700 at HONGKONG: with its zeros it is 00700"):
        OverseasStock(desk.context, "700", "HONGKONG").quote()
    with pytest.raises(KisValidationError, match="no quote of 00700 at HONGKONG; check the symbol"):
        OverseasStock(desk.context, "00700", "HONGKONG").quote()


def test_a_book_has_as_many_levels_as_came(desk: Any) -> None:
    levels = {"pbid1": "99.5000", "pask1": "101.5000", "vbid1": "7", "vask1": "0"}
    levels |= {"pbid2": "98.5000", "pask2": "102.5000", "vbid2": "7", "vask2": "", "pbid3": "0.0000", "pask3": ""}
    header = {"dymd": "20261120", "dhms": "093000", "bvol": "14", "avol": "0", "last": "100.0000"}
    desk.session.answer("inquire_asking_price", {"output1": header, "output2": [levels], "output3": {}})
    book = tesla(desk).order_book()
    assert [level.price for level in book.asks] == [Decimal("101.5"), Decimal("102.5")]
    assert [(level.price, level.qty) for level in book.bids] == [(Decimal("99.5"), 7), (Decimal("98.5"), 7)]
    assert book.time is not None
    assert book.time.utcoffset() == timedelta(hours=-5)
    assert book.time_kst == datetime(2026, 11, 20, 23, 30, tzinfo=KST)
    assert "매도 101.5 USD x 0 / 매수 99.5 USD x 7" in repr(book)
    assert repr(book.asks[0]) == "101.5 x 0"
    found = book.to_dict()
    assert (found["symbol"], found["currency"], found["bids"]) == (book.symbol, "USD", book.bids)


def test_a_trade_has_the_time_of_the_exchange(desk: Any) -> None:
    row = {"khms": "234501", "last": "267.8100", "evol": "12", "tvol": "900", "mtyp": "1", "rate": "-1.36"}
    desk.session.answer("quot_inquire_ccnl", {"output1": [row, {**row, "khms": ""}]})
    (trade,) = tesla(desk).trades()
    assert (trade.time.isoformat(), trade.price, trade.qty) == ("09:45:01", Decimal("267.81"), 12)
    assert desk.session.asked("quot_inquire_ccnl")[0]["TDAY"] == "1"


def test_what_the_symbol_is_is_asked_once_a_day(desk: Any) -> None:
    row = {"prdt_name": "테슬라", "tr_crcy_cd": "USD", "buy_unit_qty": "1", "sll_unit_qty": "1", "dtm_tr_psbl_yn": "Y"}
    row |= {"ovrs_stck_tr_stop_dvsn_cd": "01", "lstg_dt": "20100629"}
    desk.session.answer("search_info", {"output": row})
    stock = tesla(desk)
    assert stock.info() == stock.info()
    assert (stock.name, stock.info().halted, stock.info().daytime) == ("테슬라", False, True)
    assert desk.session.asked("search_info") == [{"PRDT_TYPE_CD": "512", "PDNO": "TSLA"}]
    assert repr(stock) == "<OverseasStock 테슬라 TSLA NASDAQ>"


@pytest.mark.parametrize(
    "use",
    [
        lambda stock: stock.order_book(),
        lambda stock: stock.trades(),
        lambda stock: stock.chart(period=5),
        lambda stock: stock.quote(session="day"),
    ],
    ids=["book", "trades", "minutes", "daytime"],
)
def test_what_paper_lacks_says_so(paper: Any, use: Callable[[OverseasStock], object]) -> None:
    with pytest.raises(KisUnsupportedError, match="모의투자"):
        use(tesla(paper))


@pytest.mark.parametrize("name", ["investor_flow", "market_buy", "market_sell", "listen_market_status"])
def test_what_a_korean_stock_has_alone_is_refused_in_words(desk: Any, name: str) -> None:
    with pytest.raises(KisUnsupportedError, match=f"TSLA is an overseas stock: KIS has no {name} abroad"):
        getattr(tesla(desk), name)()
    with pytest.raises(AttributeError):
        tesla(desk).qoute  # type: ignore[attr-defined]  # noqa: B018
    assert pickle.dumps(place("NASDAQ"))


# Charts


def weekdays(first: date, last: date) -> list[date]:
    return [day for day in (first + timedelta(days=n) for n in range((last - first).days + 1)) if day.weekday() < 5]


def market_of(days: list[date], page: int = 100) -> Callable[[dict[str, str | None]], Any]:
    """A KIS that has bars of those days, and answers with so many, the newest first, up to BYMD."""

    def answer(params: dict[str, str | None]) -> Any:
        asked = params["BYMD"] or ""
        found = sorted((day for day in days if f"{day:%Y%m%d}" <= asked), reverse=True)[:page]
        bars = [{"xymd": f"{day:%Y%m%d}", "open": "1", "high": "2", "low": "1", "clos": str(day.day), "tvol": "3",
                 "tamt": "4"} for day in found]  # fmt: skip
        return {"output1": {"rsym": "DNASTSLA", "zdiv": "4", "nrec": str(len(bars))}, "output2": bars or [{"xymd": ""}]}

    return answer


@pytest.mark.parametrize("page", [100, 60])
def test_a_chart_holds_every_day_once_whatever_a_page_holds(desk: Any, page: int) -> None:
    desk.session.answer_by("dailyprice", market_of(weekdays(date(2024, 1, 1), date(2026, 11, 19)), page))
    days = weekdays(date(2024, 11, 19), date(2026, 11, 19))
    told: list[tuple[int, int]] = []
    chart = tesla(desk).chart("2y", progress=lambda done, of: told.append((done, of)))
    assert [bar.time.date() for bar in chart] == days
    assert told[-1][0] == told[-1][1]
    assert chart[0].time.utcoffset() == timedelta(hours=-5)
    assert chart[-1].close == 19
    if page == 100:
        assert len(desk.session.calls) == 6  # 731 days, 140 a call
    assert repr(chart) == f"<Chart TSLA day: {len(days)} bars, 2024-11-19 to 2026-11-19, 19 USD>"
    assert repr(chart[-5:]).endswith("19 USD>")


def test_a_chart_of_a_young_stock_ends_where_it_begins(desk: Any) -> None:
    days = weekdays(date(2026, 9, 1), date(2026, 11, 19))
    desk.session.answer_by("dailyprice", market_of(days))
    assert len(tesla(desk).chart("1y")) == len(days)


def test_a_kis_that_does_not_go_by_the_day_ends(desk: Any) -> None:
    desk.session.answer("dailyprice", market_of(weekdays(date(2026, 1, 1), date(2026, 1, 30)))({"BYMD": "20260130"}))
    assert len(tesla(desk).chart(start=date(2025, 1, 1), end=date(2026, 1, 31))) == 22


def test_the_day_of_a_chart_is_that_of_the_exchange(new_desk: Callable[..., Any]) -> None:
    desk = new_desk(virtual=False, at=datetime(2026, 11, 21, 2, 0, tzinfo=KST))
    desk.session.answer_by("dailyprice", market_of(weekdays(date(2026, 11, 1), date(2026, 11, 20))))
    for market, day in (("NASDAQ", "20261120"), ("TOKYO", "20261121")):
        desk.session.calls.clear()
        OverseasStock(desk.context, "X", market).chart("3d")  # type: ignore[arg-type]
        assert desk.session.asked("dailyprice")[0]["BYMD"] == day


def test_weeks_and_unadjusted_prices_are_asked_for(desk: Any) -> None:
    desk.session.answer_by("dailyprice", market_of([date(2026, 11, 2), date(2026, 11, 9)]))
    chart = tesla(desk).chart(start=date(2026, 11, 4), period="week", adjusted=False)
    assert [bar.time.date() for bar in chart] == [date(2026, 11, 2), date(2026, 11, 9)]  # the week of the start too
    assert [desk.session.calls[0].params[name] for name in ("GUBN", "MODP")] == ["1", "0"]


def test_minutes_are_walked_back_by_the_key_of_the_oldest(desk: Any) -> None:
    first = datetime(2026, 11, 19, 9, 30)
    minutes = [first + timedelta(minutes=5 * n) for n in range(300)]

    def answer(params: dict[str, str | None]) -> Any:
        key = params["KEYB"] or "9"
        assert (params["NEXT"], params["PINC"], params["NMIN"], params["NREC"]) == (
            "1" if params["KEYB"] else "",
            "1",
            "5",
            "120",
        )
        rows = [at for at in reversed(minutes) if f"{at:%Y%m%d%H%M%S}" <= key][:120]
        return {
            "output1": {"more": "1", "next": "1"},
            "output2": [{"xymd": f"{at:%Y%m%d}", "xhms": f"{at:%H%M%S}", "open": "1", "high": "1", "low": "1",
                         "last": "1", "evol": "1", "eamt": "1"} for at in rows],
        }  # fmt: skip

    desk.session.answer_by("inquire_time_itemchartprice", answer)
    desk.clock.advance(86_400)
    told: list[tuple[int, int]] = []
    chart = tesla(desk).chart(start=first, period=5, progress=lambda done, of: told.append((done, of)))
    assert [bar.time.replace(tzinfo=None) for bar in chart] == minutes
    assert told == [(1, 2), (2, 3), (3, 3)]
    bar = chart[0]
    assert isinstance(bar, OverseasMinuteBar)
    assert (bar.time.utcoffset(), bar.time_kst) == (timedelta(hours=-5), datetime(2026, 11, 19, 23, 30, tzinfo=KST))


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"period": "year"}, "no period here"),
        ({"period": 0}, "1 to 720"),
        ({"span": "1y", "start": date(2026, 1, 1)}, "not both"),
        ({"start": date(2026, 12, 1), "end": date(2026, 11, 1)}, "after its end"),
        ({"session": "day"}, "name minutes"),
    ],
)
def test_wrong_charts_are_refused(desk: Any, asked: dict[str, Any], says: str) -> None:
    with pytest.raises(KisValidationError, match=says):
        tesla(desk).chart(**asked)
    assert desk.session.calls == []


@CAPTURED
def test_captured_bars_read_whole() -> None:
    rows = [OverseasDayBar(row, "", place("NASDAQ")) for row in capture("overseas-dailyprice-TSLA")["output2"]]
    for row in rows:
        row.validate()
    assert rows[0].time.isoformat() == "2022-04-06T00:00:00-04:00"
    assert repr(rows[0]).startswith("<2022-04-06 시 1,073.47 고 1,079")


def test_a_field_that_is_not_there_is_none_or_an_error() -> None:
    quote = OverseasQuote({"last": "1.5", "base": "0"}, "T", place("HONGKONG"), "00700")
    assert (quote.tick, quote.change_rate, quote.price_won) == (None, Decimal(0), None)
