"""Websocket sessions: registrations and their codes, PINGPONG, feeds and notices."""

from __future__ import annotations

import itertools
import json
import re
from datetime import date
from typing import Any

import pytest

from pykis.wire import records, split_frame


def code(answer: Any) -> tuple[str, str]:
    return answer["body"]["rt_cd"], answer["body"]["msg_cd"]


def frames(texts: list[str], tr_id: str) -> list[list[str]]:
    found = []
    for text in texts:
        if text.startswith(f"0|{tr_id}|"):
            frame = split_frame(text)
            found += records(frame.payload, frame.size)
    return found


def test_acknowledgements(kis: Any, wire: Any) -> None:
    socket = wire(kis())
    answer = socket.say("H0STCNT0", "005930")
    assert answer["header"] == {"tr_id": "H0STCNT0", "tr_key": "005930", "encrypt": "N"}
    assert code(answer) == ("0", "OPSP0000")
    assert answer["body"]["msg1"] == "SUBSCRIBE SUCCESS"
    assert re.fullmatch("[0-9a-f]{16}", answer["body"]["output"]["iv"])
    assert re.fullmatch("[a-z]{32}", answer["body"]["output"]["key"])
    assert code(socket.say("H0STCNT0", "005930")) == ("1", "OPSP0002")
    assert code(socket.say("H0STCNT0", "005930", "2")) == ("0", "OPSP0001")
    assert code(socket.say("H0STCNT0", "005930", "2")) == ("1", "OPSP0003")
    notice = socket.say("H0STCNI9", socket.caller.key.hts_id)
    assert notice["header"]["encrypt"] == "Y"


@pytest.mark.parametrize(
    ("tr_id", "key", "tr_type", "expected"),
    [
        ("H0STCNI0", "simuser", "1", "OPSP8991"),
        ("H0UNCNT0", "005930", "1", "OPSP8991"),
        ("H0XXXXX0", "005930", "1", "OPSP8991"),
        ("H0STCNT0", "999999", "1", "OPSP8992"),
        ("H0STCNI9", "somebody", "1", "OPSP8992"),
        ("H0STCNT0", "", "1", "OPSP9990"),
        ("H0STCNT0", "005930", "0", "OPSP8997"),
    ],
)
def test_refused_registrations(kis: Any, wire: Any, tr_id: str, key: str, tr_type: str, expected: str) -> None:
    assert code(wire(kis()).say(tr_id, key, tr_type)) == ("9", expected)


def test_a_market_status_can_be_asked_for_of_what_is_not_listed_here(kis: Any, wire: Any) -> None:
    assert code(wire(kis(virtual=False)).say("H0STMKO0", "417450")) == ("0", "OPSP0000")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not json", "OPSP9999"),
        ("[]", "OPSP9998"),
        ('{"body":{}}', "OPSP9998"),
        ('{"header":{"tr_type":"1"}}', "OPSP9992"),
        ('{"header":{"tr_type":"1"},"body":{"x":1}}', "OPSP9991"),
    ],
)
def test_malformed_requests(kis: Any, wire: Any, text: str, expected: str) -> None:
    socket = wire(kis())
    socket.session.receive(text)
    answer = json.loads(socket.read()[0])
    assert code(answer) == ("9", expected)
    assert answer["header"]["tr_key"] == ""
    assert not socket.session.closed


def test_forty_one_registrations_and_not_one_more(kis: Any, wire: Any) -> None:
    caller = kis()
    socket = wire(caller)
    symbols = [each.symbol for each in caller.simulator.market.instruments][:41]
    assert {code(socket.say("H0STCNT0", symbol)) for symbol in symbols} == {("0", "OPSP0000")}
    over = socket.say("H0STASP0", "005930")
    assert code(over) == ("1", "OPSP0008")
    assert over["body"]["msg1"] == "MAX SUBSCRIBE OVER"
    assert code(socket.say("H0STCNT0", symbols[0], "2")) == ("0", "OPSP0001")
    assert code(socket.say("H0STASP0", "005930")) == ("0", "OPSP0000")


def test_one_session_per_app_key(kis: Any, wire: Any) -> None:
    caller = kis()
    first, approval = wire(caller), caller.approval
    first.say("H0STCNT0", "005930")
    caller.now += 2
    second = wire(caller, approval())
    refused = second.say("H0STCNT0", "005930")
    assert refused["header"] == {"tr_id": "(null)", "tr_key": "", "encrypt": "N"}
    assert refused["body"] == {"rt_cd": "9", "msg_cd": "OPSP8996", "msg1": "ALREADY IN USE appkey"}
    first.session.close()
    assert code(second.say("H0STCNT0", "005930")) == ("0", "OPSP0000")
    assert code(wire(caller, "no-approval").say("H0STCNT0", "005930")) == ("9", "OPSP0011")


def test_an_approval_key_lives_a_day_and_is_asked_for_once(kis: Any, wire: Any) -> None:
    caller = kis()
    socket = wire(caller)
    socket.say("H0STCNI9", socket.caller.key.hts_id)
    for _ in range(24 * 60 + 1):
        socket.later(60)
        socket.session.receive('{"header":{"tr_id":"PINGPONG","datetime":"20261123100000"}}')
    assert code(socket.say("H0STCNT0", "005930")) == ("0", "OPSP0000")
    assert code(wire(caller, socket.approval).say("H0STCNT0", "005930")) == ("9", "OPSP0011")


def test_pingpong_every_twenty_seconds_and_silence_ends_the_session(kis: Any, wire: Any) -> None:
    socket = wire(kis())
    assert socket.later(9.9) == []
    assert socket.later(0.2) == ['{"header":{"tr_id":"PINGPONG","datetime":"20261123100010"}}']
    assert socket.caller.simulator.advance(socket.caller.now) <= socket.caller.now + 20
    assert len(socket.later(60)) == 3
    socket.session.receive('{"header":{"tr_id":"PINGPONG","datetime":"20261123100010"}}')
    socket.later(99)
    assert not socket.session.closed
    socket.later(2)
    assert socket.session.closed
    assert socket.session.closing.kind == "closed"


def test_trades_and_book_of_a_watched_symbol(kis: Any, wire: Any) -> None:
    socket = wire(kis())
    socket.say("H0STCNT0", "005930")
    socket.say("H0STASP0", "005930")
    texts = socket.later(30)
    trades, books = frames(texts, "H0STCNT0"), frames(texts, "H0STASP0")
    assert trades
    assert books
    assert {len(record) for record in trades} == {47}
    assert {len(record) for record in books} == {63}
    volumes = [int(record[13]) for record in trades]
    assert volumes == sorted(volumes)
    for before, after in itertools.pairwise(trades):
        assert int(after[13]) == int(before[13]) + int(after[12])
        assert int(after[14]) == int(before[14]) + int(after[2]) * int(after[12])
    assert {record[21] for record in trades} <= {"1", "5"}
    for book in books:
        assert int(book[3]) > int(book[13]), "ask above bid"
    assert {text.split("|")[2] for text in texts if text.startswith("0|")} - {"001"}, "some frames hold several records"


@pytest.mark.parametrize(
    ("as_of", "trade", "book"), [(date(2025, 1, 2), 46, 59), (date(2026, 6, 1), 46, 62), (date(2026, 9, 14), 47, 63)]
)
def test_older_widths(kis: Any, wire: Any, as_of: date, trade: int, book: int) -> None:
    socket = wire(kis(as_of=as_of))
    socket.say("H0STCNT0", "005930")
    socket.say("H0STASP0", "005930")
    texts = socket.later(20)
    assert {len(record) for record in frames(texts, "H0STCNT0")} == {trade}
    assert {len(record) for record in frames(texts, "H0STASP0")} == {book}


def test_unified_and_nxt_feeds_on_real(kis: Any, wire: Any) -> None:
    socket = wire(kis(virtual=False))
    for tr_id in ("H0NXCNT0", "H0UNCNT0", "H0NXASP0", "H0UNASP0", "H0STCNT0"):
        assert code(socket.say(tr_id, "005930")) == ("0", "OPSP0000")
    texts = socket.later(60)
    for tr_id, width in (("H0NXCNT0", 47), ("H0UNCNT0", 47), ("H0NXASP0", 66), ("H0UNASP0", 66)):
        assert {len(record) for record in frames(texts, tr_id)} == {width}, tr_id
    krx, nxt, unified = (len(frames(texts, tr_id)) for tr_id in ("H0STCNT0", "H0NXCNT0", "H0UNCNT0"))
    assert unified == krx + nxt


def test_market_status_tells_phases_and_halts(kis: Any, wire: Any) -> None:
    caller = kis(virtual=False, session="krx")
    socket = wire(caller)
    socket.say("H0STMKO0", "005930")
    caller.simulator.market.halt("005930", seconds=10)
    texts = socket.later(5) + socket.later(10)
    seen = frames(texts, "H0STMKO0")
    assert [(record[1], record[3]) for record in seen] == [("Y", "164"), ("N", "112")]
    assert len(seen[0]) == 10
    assert seen[0][2] == "(null)"
    texts = []
    for _ in range(7 * 60):
        texts += socket.later(60)
        socket.session.receive('{"header":{"tr_id":"PINGPONG"}}')
    assert {"121", "129"} <= {record[3] for record in frames(texts, "H0STMKO0")}


@pytest.mark.parametrize(("virtual", "tr_id", "width"), [(True, "H0STCNI9", 23), (False, "H0STCNI0", 26)])
def test_notices_of_an_order(kis: Any, wire: Any, virtual: bool, tr_id: str, width: int) -> None:
    caller = kis(virtual=virtual)
    socket = wire(caller)
    socket.say(tr_id, caller.key.hts_id)
    order = caller.order("buy", 1, division="01")
    accepted, filled = socket.notices()
    assert len(accepted) == len(filled) == width
    account = caller.key.account
    assert accepted[1] == account.cano + account.product
    assert accepted[2] == order["output"]["ODNO"]
    assert accepted[4:8] == ["02", "0", "01", "0"]
    assert accepted[8:11] == ["005930", "0000000001", "000000000"]
    assert accepted[12:17] == ["0", "1", "1", order["output"]["KRX_FWDG_ORD_ORGNO"], "000000001"]
    assert (filled[13], filled[14]) == ("2", "2")
    assert int(filled[10]) > 0
    assert (accepted[-1], len(filled[-1])) == ("", 9)
    assert accepted[-2] == "삼성전자"
    if virtual:
        assert (accepted[0], accepted[18]) == (caller.key.hts_id, "1Y")
    else:
        assert accepted[0].startswith("@")
        assert accepted[18:22] == ["", "1", "Y", ""]


def test_notices_of_modify_cancel_and_of_all_accounts_of_an_id(kis: Any, wire: Any) -> None:
    caller = kis(virtual=False)
    other = type(caller)(caller.simulator, caller.simulator.add_account(hts_id=caller.key.hts_id), caller.now).log_in()
    socket = wire(caller)
    socket.say("H0STCNI0", caller.key.hts_id)
    first = other.order("buy", 5, 60000)
    second = other.change("modify", first, price=60100)
    other.change("cancel", second)
    seen = socket.notices()
    assert {record[1] for record in seen} == {other.key.account.cano + other.key.account.product}
    assert [record[5] for record in seen] == ["0", "1", "2"]
    assert [record[3] for record in seen] == ["", first["output"]["ODNO"], second["output"]["ODNO"]]
    assert {record[13] for record in seen} == {"1"}


def test_a_slow_reader_is_let_go(kis: Any, wire: Any) -> None:
    socket = wire(kis())
    for _ in range(100_001):
        socket.session.send("x")
    assert socket.session.closed
