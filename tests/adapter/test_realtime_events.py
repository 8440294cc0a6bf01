"""Events and their fields, from frames of our own making and from captures where they are at hand."""

from __future__ import annotations

import json
import os
import pickle
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pykis.adapter.events import (
    EXECUTION_FEED,
    ORDER_BOOK_FEEDS,
    PRICE_FEEDS,
    STATUS_FEEDS,
    ExecutionEvent,
    MarketStatusEvent,
    OrderBookEvent,
    PriceEvent,
)
from pykis.clock import KST
from pykis.errors import KisParseError
from pykis.kinds import AccountNumber
from pykis.wire import decrypt, records, split_frame, widen_notice

SHARED = Path(os.environ.get("PYKIS_SHARED", Path(__file__).resolve().parents[3] / "shared"))
RECORDED = SHARED / "market-data" / "ws-frames" / "kis_frames.jsonl"
CAPTURES = SHARED / "kis-payloads" / "ws"
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=KST).timestamp()


def record(kind, width=None, received=NOON, **values):
    """A record of an event by wire names; what is not named is 0."""
    raw = [values.get(name, "0") for name in kind.layout]
    return kind(raw[:width], "TEST", received)


def price(**values):
    base = {"MKSC_SHRN_ISCD": "005930", "BSOP_DATE": "20261120", "STCK_CNTG_HOUR": "093354", "STCK_PRPR": "71900"}
    return {**base, "CNTG_VOL": "12", "PRDY_VRSS": "-100", "PRDY_CTRT": "-0.14", "TRHT_YN": "N", **values}


def test_a_trade_reads_in_english_and_by_wire_name():
    event = record(PriceEvent, **price(CCLD_DVSN="5", MARKET_CLS_CODE="3", ASKP1="72000", BIDP_RSQN1="77"))
    assert event.time == datetime(2026, 11, 20, 9, 33, 54, tzinfo=KST)
    assert event.time.utcoffset() == timedelta(hours=9)
    assert (event.symbol, event.price, event.volume, event.side) == ("005930", Decimal(71900), 12, "sell")
    assert (event.change, event.change_rate, event.ask, event.bid_qty) == (-100, Decimal("-0.14"), 72000, 77)
    assert event.market_session == "after"
    assert not event.halted
    assert event.wire("STCK_PRPR") == "71900"
    assert event.raw[0] == "005930"
    assert repr(event) == "<005930 09:33:54 71,900원 ▼100 (-0.14%) 12주 매도>"
    with pytest.raises(KeyError):
        event.wire("NO_SUCH_FIELD")


@pytest.mark.parametrize(("code", "side"), [("1", "buy"), ("5", "sell"), ("3", None), ("", None), ("9", None)])
def test_the_aggressor_is_named_alike_at_both_exchanges(code, side):
    assert record(PriceEvent, **price(CCLD_DVSN=code)).side == side
    for exchange in ("NXT", "UN"):
        kind = PRICE_FEEDS[exchange].record
        assert issubclass(kind, PriceEvent)
        assert record(kind, **price(CNTG_CLS_CODE=code)).side == side


def test_a_frame_from_before_the_after_market_lacks_its_field():
    event = record(PriceEvent, width=46, **price())
    assert event.market_session is None
    assert event.wire("MARKET_CLS_CODE") is None
    event.validate()


def test_values_beyond_the_layout_stay_in_raw():
    event = PriceEvent([*record(PriceEvent, **price()).raw, "new"], "TEST", NOON)
    assert event.raw[-1] == "new"
    event.validate()


def test_a_bad_field_hurts_when_it_is_read():
    event = record(PriceEvent, **price(STCK_PRPR="7x", STCK_CNTG_HOUR="99"))
    assert event.volume == 12
    with pytest.raises(KisParseError, match="TEST STCK_PRPR") as bad:
        _ = event.price
    assert bad.value.text == "7x"
    with pytest.raises(KisParseError, match="STCK_CNTG_HOUR"):
        _ = event.time
    assert "cannot be read" in repr(event)


def test_events_can_be_pickled_and_compared():
    event = record(PriceEvent, **price())
    copy = pickle.loads(pickle.dumps(event))
    assert copy == event
    assert copy.received == NOON
    assert copy.time == event.time


def book(**values):
    return {"MKSC_SHRN_ISCD": "005930", "BSOP_HOUR": "115959", **values}


def test_an_order_book_has_its_levels_best_first():
    values = {f"ASKP{depth}": str(70_000 + 100 * depth) for depth in range(1, 8)}  # three levels are empty
    values |= {f"BIDP{depth}": str(70_100 - 100 * depth) for depth in range(1, 11)}
    values |= {f"{side}_RSQN{depth}": str(depth) for side in ("ASKP", "BIDP") for depth in range(1, 11)}
    event = record(OrderBookEvent, **book(**values))
    assert [(level.price, level.qty) for level in event.asks] == [
        (70_000 + 100 * depth, depth) for depth in range(1, 8)
    ]
    assert event.bids[:2] == [(70_000, 1), (69_900, 2)]
    assert len(event.bids) == 10
    assert (event.ask, event.bid, event.expected_price, event.mid_price) == (70_100, 70_000, None, None)
    assert event.time == datetime(2026, 11, 20, 11, 59, 59, tzinfo=KST)


def test_the_places_past_the_krx_book_are_not_taken_for_the_mid_price_of_nxt():
    kind = ORDER_BOOK_FEEDS["KRX"].record
    raw = [*record(kind, **book(KMID_PRC="70050", KMID_TOTAL_RSQN="3")).raw, "2"]
    event = kind(raw, "H0STASP0", NOON)
    assert len(raw) == 63
    assert (event.mid_price, event.mid_qty, event.nxt_mid_price) == (Decimal(70050), 3, None)
    narrow = kind(raw[:59], "H0STASP0", NOON)
    assert narrow.mid_price is None
    assert record(OrderBookEvent, **book(NMID_PRC="70060")).nxt_mid_price == 70060


def test_a_book_prints_its_best_prices():
    event = record(OrderBookEvent, **book(ASKP1="70100", ASKP_RSQN1="1500", BIDP1="70000", BIDP_RSQN1="2"))
    assert repr(event) == "<005930 11:59:59 매도 70,100원 x 1,500 / 매수 70,000원 x 2>"


@pytest.mark.parametrize(
    ("received", "hour", "expected"),
    [
        (datetime(2026, 11, 20, 0, 0, 3, tzinfo=KST), "235959", datetime(2026, 11, 19, 23, 59, 59, tzinfo=KST)),
        (datetime(2026, 11, 19, 23, 59, 58, tzinfo=KST), "000001", datetime(2026, 11, 20, 0, 0, 1, tzinfo=KST)),
        (datetime(2026, 11, 20, 9, 0, 0, tzinfo=KST), "90000", datetime(2026, 11, 20, 9, 0, 0, tzinfo=KST)),
    ],
)
def test_a_time_without_a_date_is_on_the_nearest_day(received, hour, expected):
    assert record(OrderBookEvent, received=received.timestamp(), **book(BSOP_HOUR=hour)).time == expected


def test_a_time_without_a_date_needs_a_receipt():
    with pytest.raises(KisParseError, match="not received"):
        _ = record(OrderBookEvent, received=0.0, **book()).time


def notice(**values):
    base = {"ACNT_NO": "1234567801", "ODER_NO": "0000005008", "OODER_NO": "", "SELN_BYOV_CLS": "02", "RCTF_CLS": "0"}
    base |= {"ODER_KIND": "00", "ODER_COND": "0", "STCK_SHRN_ISCD": "069500", "CNTG_QTY": "0000000003"}
    base |= {"CNTG_UNPR": "000043295", "STCK_CNTG_HOUR": "144700", "RFUS_YN": "0", "CNTG_YN": "2", "ACPT_YN": "2"}
    base |= {"BRNC_NO": "00950", "ODER_QTY": "000000010", "ORD_EXG_GB": "1", "ODER_PRC": "000044000"}
    return record(ExecutionEvent, **{**base, **values})


def test_a_fill():
    event = notice()
    assert (event.is_fill, event.is_accept, event.is_refusal, event.is_modify, event.is_cancel) == (True,) + (
        False,
    ) * 4
    assert (event.symbol, event.side, event.qty, event.price) == ("069500", "buy", 3, 43295)
    assert (event.order_qty, event.order_price, event.original_number) == (10, 44000, None)
    assert event.account == AccountNumber("12345678", "01")
    assert str(event.order_id) == "20261120-00950-0000005008"
    assert (event.exchange, event.venue, event.time_in_force) == ("KRX", "KRX", "day")
    for shown in (repr(event), str(event.account), str(event.to_dict())):
        assert "12345678" not in shown


def test_a_notice_prints_what_happened_when_to_which_order():
    assert repr(notice(CNTG_ISNM40="KODEX 200")) == (
        "<******78-01 14:47:00 KODEX 200 069500 매수 체결 3주 43,295원, 주문 5008>"
    )
    modified = notice(CNTG_YN="1", RCTF_CLS="1", OODER_NO="0000005007", CNTG_UNPR="000043300")
    assert repr(modified).endswith("매수 정정 확인 3주 43,300원, 주문 5008 (원주문 5007)>")
    assert repr(notice(CNTG_YN="1", ACPT_YN="1", CNTG_UNPR="000000000")).endswith("매수 접수 3주, 주문 5008>")


@pytest.mark.parametrize(
    ("values", "flags"),
    [
        ({"CNTG_YN": "1", "ACPT_YN": "1"}, {"is_accept"}),
        ({"CNTG_YN": "1", "ACPT_YN": "1", "RFUS_YN": "1"}, {"is_refusal"}),
        ({"CNTG_YN": "1", "ACPT_YN": "1", "RCTF_CLS": "1"}, {"is_accept", "is_modify"}),
        ({"CNTG_YN": "1", "ACPT_YN": "2", "RCTF_CLS": "2"}, {"is_cancel"}),
        ({"CNTG_YN": "1", "ACPT_YN": "3"}, {"is_expiry"}),
    ],
)
def test_other_notices(values, flags):
    event = notice(**values)
    every = ("is_fill", "is_accept", "is_refusal", "is_modify", "is_cancel", "is_expiry")
    assert {name for name in every if getattr(event, name)} == flags


def test_the_price_of_an_order_that_is_not_filled_stands_elsewhere():
    assert notice(CNTG_YN="1", CNTG_UNPR="000044000", ODER_PRC="").order_price == 44000
    assert notice(CNTG_YN="1", CNTG_UNPR="000000000", ODER_PRC="").order_price is None


@pytest.mark.parametrize(("code", "exchange", "venue"), [("2", "NXT", "NXT"), ("3", "SOR", "KRX"), ("4", "SOR", "NXT")])
def test_where_an_order_went(code, exchange, venue):
    event = notice(ORD_EXG_GB=code)
    assert (event.exchange, event.venue) == (exchange, venue)


def test_market_status():
    event = MarketStatusEvent(["396300", "N", "(null)", "", "311", "", "", "55", "N", "N"], "H0STMKO0", NOON)
    assert (event.symbol, event.halted, event.halt_reason) == ("396300", False, None)
    assert (event.phase_code, event.expected_phase_code, event.state_code) == (None, "311", "55")
    assert event.time == datetime(2026, 11, 20, 12, 0, tzinfo=KST)
    assert not event.droppable


def test_the_feeds_are_those_of_the_generated_layer():
    assert [PRICE_FEEDS[place].real for place in ("KRX", "NXT", "UN")] == ["H0STCNT0", "H0NXCNT0", "H0UNCNT0"]
    assert [ORDER_BOOK_FEEDS[place].real for place in ("KRX", "NXT", "UN")] == ["H0STASP0", "H0NXASP0", "H0UNASP0"]
    assert STATUS_FEEDS["KRX"].real == "H0STMKO0"
    assert (EXECUTION_FEED.real, EXECUTION_FEED.paper) == ("H0STCNI0", "H0STCNI9")
    assert EXECUTION_FEED.encrypted


@pytest.mark.skipif(not RECORDED.exists(), reason="the recorded frames are not on this machine")
def test_recorded_frames_are_whole_events():
    for line in RECORDED.read_text("utf-8").splitlines():
        entry = json.loads(line)
        if "TRUNCATED" in entry["note"]:
            continue
        frame = split_frame(entry["frame"])
        feeds = PRICE_FEEDS if frame.tr_id == "H0STCNT0" else ORDER_BOOK_FEEDS
        for values in records(frame.payload, frame.size):
            event = feeds["KRX"].record(values, frame.tr_id, NOON)
            assert len(values) >= event.least_width
            event.validate()
            if isinstance(event, OrderBookEvent):
                assert sum(level.qty for level in event.asks) == event.total_ask_qty
                assert sum(level.qty for level in event.bids) == event.total_bid_qty
            else:
                assert event.low <= event.price <= event.high
                assert len(entry["date"]) < 10 or event.time.date().isoformat() == entry["date"]


@pytest.mark.skipif(not CAPTURES.exists(), reason="the captures are not on this machine")
@pytest.mark.parametrize("name", ["H0STCNI0-accept-live", "H0STCNI9-fill-paper"])
def test_captured_notices_are_whole_events(name):
    ack, text, _ = (CAPTURES / f"{name}.txt").read_text("utf-8").splitlines()
    output = json.loads(ack)["body"]["output"]
    frame = split_frame(text)
    event = ExecutionEvent(widen_notice(decrypt(frame.payload, output["key"], output["iv"]).split("^")), "", NOON)
    event.validate()
    assert event.is_fill == ("fill" in name)
    assert event.is_accept == ("accept" in name)
