"""Overseas quotations and feeds: prices with their decimals, books, charts, keys, implied decimals of notices."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from pykis.clock import KST

PRICES = "/uapi/overseas-price/v1/quotations/"
LISTED = [
    ("NAS", "AAPL", 4),
    ("NYS", "BRK/B", 4),
    ("AMS", "SPY", 4),
    ("HKS", "00700", 3),
    ("TSE", "7203", 1),
    ("SHS", "600519", 3),
    ("SZS", "000858", 3),
    ("HNX", "SHS", 0),
    ("HSX", "HPG", 0),
]


def ask(caller: Any, tr: str, name: str, **params: str) -> Any:
    return caller.json("GET", PRICES + name, tr, {"AUTH": ""} | params)


def decimals(text: str) -> int:
    return len(text.partition(".")[2])


@pytest.mark.parametrize(("excd", "symbol", "places"), LISTED)
def test_prices_have_the_decimals_of_their_exchange(
    kis: Any, overseas: Any, excd: str, symbol: str, places: int
) -> None:
    caller = kis()
    quote = overseas(caller).price(symbol, excd)["output"]
    assert (quote["rsym"], quote["zdiv"]) == (f"D{excd}{symbol}", str(places))
    assert {decimals(quote[name]) for name in ("base", "last", "diff")} == {places}
    change = Decimal(quote["last"]) - Decimal(quote["base"])
    assert Decimal(quote["diff"]) == abs(change)
    assert quote["sign"] == ("3" if not change else "2" if change > 0 else "5")
    assert quote["rate"] == " 0.00" if not change else quote["rate"][0] in "+-"


def test_an_unknown_symbol_is_answered_with_blanks(kis: Any, overseas: Any) -> None:
    answer = overseas(kis()).price("NOSUCH")
    assert (answer["rt_cd"], set(answer["output"].values())) == ("0", {""})


def test_what_paper_does_not_quote(kis: Any, overseas: Any) -> None:
    caller = kis()
    for tr, name in (("HHDFS76200200", "price-detail"), ("HHDFS76200100", "inquire-asking-price")):
        assert ask(caller, tr, name, EXCD="NAS", SYMB="AAPL")["msg_cd"] == "EGW02006"
    minutes = {"NMIN": "1", "PINC": "0", "NEXT": "", "NREC": "10", "FILL": "", "KEYB": ""}
    answer = ask(caller, "HHDFS76950200", "inquire-time-itemchartprice", EXCD="NAS", SYMB="AAPL", **minutes)
    assert answer["msg_cd"] == "EGW02006"


def test_details(kis: Any) -> None:
    caller = kis(virtual=False)
    apple = ask(caller, "HHDFS76200200", "price-detail", EXCD="NAS", SYMB="AAPL")["output"]
    assert (apple["uplp"], apple["dnlp"], apple["vnit"], apple["curr"]) == ("0.0000", "0.0000", "1", "USD")
    assert abs(Decimal(apple["t_xprc"]) - Decimal(apple["last"]) * Decimal(apple["t_rate"])) <= 1
    tokyo = ask(caller, "HHDFS76200200", "price-detail", EXCD="TSE", SYMB="7203")["output"]
    assert (tokyo["uplp"], tokyo["dnlp"], tokyo["vnit"]) == ("3761.0", "2361.0", "100")
    assert Decimal(tokyo["l52p"]) <= Decimal(tokyo["last"]) <= Decimal(tokyo["h52p"])


@pytest.mark.parametrize(("excd", "symbol", "levels"), [("NAS", "AAPL", 10), ("BAQ", "AAPL", 10), ("TSE", "7203", 1)])
def test_the_book(kis: Any, excd: str, symbol: str, levels: int) -> None:
    book = ask(kis(virtual=False), "HHDFS76200100", "inquire-asking-price", EXCD=excd, SYMB=symbol)
    second = book["output2"]
    asks = [Decimal(second[f"pask{level}"]) for level in range(1, levels + 1)]
    bids = [Decimal(second[f"pbid{level}"]) for level in range(1, levels + 1)]
    assert asks == sorted(set(asks))
    assert bids == sorted(set(bids), reverse=True)
    assert bids[0] < asks[0]
    assert Decimal(second.get(f"pask{levels + 1}", "0")) == 0
    assert book["output1"]["rsym"] == ("R" if excd == "BAQ" else "D") + excd + symbol


@pytest.mark.parametrize(("unit", "step"), [("0", 1), ("1", 5), ("2", 18)])
def test_a_hundred_bars_newest_first_until_a_date(kis: Any, unit: str, step: int) -> None:
    caller = kis()
    asked = {"EXCD": "NAS", "SYMB": "AAPL", "GUBN": unit, "MODP": "1"}
    newest = ask(caller, "HHDFS76240000", "dailyprice", BYMD="", **asked)
    days = [row["xymd"] for row in newest["output2"]]
    assert (len(days), newest["output1"]["nrec"]) == (100, "100")
    assert days == sorted(set(days), reverse=True)
    older = ask(caller, "HHDFS76240000", "dailyprice", BYMD=days[-1], **asked)["output2"]
    assert older[0]["xymd"] <= days[-1]
    assert ask(caller, "HHDFS76240000", "dailyprice", BYMD="19990104", **asked)["output2"] == []
    gap = datetime.strptime(days[0], "%Y%m%d") - datetime.strptime(days[-1], "%Y%m%d")
    assert gap.days > 99 * step
    for row in newest["output2"]:
        assert Decimal(row["low"]) <= min(Decimal(row["open"]), Decimal(row["clos"]))
        assert Decimal(row["high"]) >= max(Decimal(row["open"]), Decimal(row["clos"]))


def test_minutes_walk_back_by_local_time(kis: Any) -> None:
    caller = kis(virtual=False, session="krx")
    caller.now = datetime(2026, 11, 24, 0, 30, tzinfo=KST).timestamp()
    asked = {"EXCD": "NAS", "SYMB": "AAPL", "NMIN": "1", "PINC": "1", "NREC": "120", "FILL": ""}
    first = ask(caller, "HHDFS76950200", "inquire-time-itemchartprice", NEXT="", KEYB="", **asked)
    rows = first["output2"]
    assert (first["output1"]["stim"], first["output1"]["sktm"], first["output1"]["nrec"]) == ("093000", "233000", "120")
    assert (rows[0]["xymd"], rows[0]["xhms"], rows[0]["kymd"], rows[0]["khms"]) == (
        "20261123",
        "102900",
        "20261124",
        "002900",
    )
    second = ask(caller, "HHDFS76950200", "inquire-time-itemchartprice", NEXT="1", KEYB="20261123082900", **asked)[
        "output2"
    ]
    assert (rows[-1]["xhms"], second[0]["xhms"], second[-1]["xhms"]) == ("083000", "082900", "063000")


def test_a_search_over_an_exchange(kis: Any) -> None:
    asked = {"EXCD": "NAS", "CO_YN_PRICECUR": "1", "CO_ST_PRICECUR": "100", "CO_EN_PRICECUR": "300", "KEYB": ""}
    found = ask(kis(), "HHDFS76410000", "inquire-search", **asked)["output2"]
    assert {"AAPL", "NVDA"} <= {row["symb"] for row in found}
    assert all(100 <= Decimal(row["last"]) <= 300 for row in found)


def test_what_a_symbol_is(kis: Any) -> None:
    found = kis(virtual=False).json(
        "GET", PRICES + "search-info", "CTPF1702R", {"PRDT_TYPE_CD": "515", "PDNO": "7203"}
    )["output"]
    assert (found["ovrs_excg_cd"], found["tr_crcy_cd"], found["buy_unit_qty"]) == ("TKSE", "JPY", "100")


# -- feeds


def records(texts: list[str], tr_id: str) -> list[list[str]]:
    found: list[list[str]] = []
    for text in texts:
        if text.startswith(f"0|{tr_id}|"):
            count, values = int(text.split("|")[2]), text.split("|", 3)[3].split("^")
            width = len(values) // count
            found += [values[start : start + width] for start in range(0, len(values), width)]
    return found


@pytest.mark.parametrize(
    ("key", "symbol", "places", "width"),
    [
        ("DNASAAPL", "AAPL", 4, 26),
        ("RBAQAAPL", "AAPL", 4, 26),
        ("DTSE7203", "7203", 1, 26),
        ("DHKS00003", "00003", 3, 26),
    ],
)
def test_trades(kis: Any, wire: Any, key: str, symbol: str, places: int, width: int) -> None:
    caller = kis(virtual=False)
    socket = wire(caller)
    assert socket.say("HDFSCNT0", key)["body"]["msg_cd"] == "OPSP0000"
    seen = records(socket.later(10), "HDFSCNT0")
    assert seen
    for record in seen:
        assert (len(record), record[0], record[1], record[2]) == (width, key, symbol, str(places))
        assert decimals(record[11]) == places
        assert Decimal(record[10]) <= Decimal(record[11]) <= Decimal(record[9])
    volumes = [int(record[20]) for record in seen]
    assert volumes == sorted(volumes)
    local, korean = seen[0][4:6], seen[0][6:8]
    ahead = {"AAPL": 14, "7203": 0, "00003": 1}[symbol]
    there, here = (datetime.strptime("".join(each), "%Y%m%d%H%M%S") for each in (local, korean))
    assert (here - there).total_seconds() == ahead * 3600


@pytest.mark.parametrize(
    ("tr_id", "key", "width"),
    [("HDFSASP0", "DNASAAPL", 17), ("HDFSASP0", "RBAQAAPL", 71), ("HDFSASP1", "DHKS00700", 17)],
)
def test_books(kis: Any, wire: Any, tr_id: str, key: str, width: int) -> None:
    caller = kis(virtual=False)
    socket = wire(caller)
    assert socket.say(tr_id, key)["body"]["msg_cd"] == "OPSP0000"
    seen = records(socket.later(10), tr_id)
    assert {len(record) for record in seen} == {width}
    assert all(0 < Decimal(record[11]) < Decimal(record[12]) for record in seen)


@pytest.mark.parametrize(
    ("tr_id", "key", "code"),
    [
        ("HDFSCNT0", "AAPL", "OPSP8992"),
        ("HDFSCNT0", "DNASNOSUCH", "OPSP8992"),
        ("HDFSCNT0", "XNASAAPL", "OPSP8992"),
        ("HDFSASP0", "DTSE7203", "OPSP8992"),
        ("HDFSASP1", "DNASAAPL", "OPSP8992"),
    ],
)
def test_keys_that_are_none(kis: Any, wire: Any, tr_id: str, key: str, code: str) -> None:
    assert wire(kis(virtual=False)).say(tr_id, key)["body"]["msg_cd"] == code


def test_paper_has_no_overseas_prices(kis: Any, wire: Any) -> None:
    assert wire(kis()).say("HDFSCNT0", "DNASAAPL")["body"]["msg_cd"] == "OPSP8991"


def test_a_daytime_key_hears_daytime_trades_only(kis: Any, wire: Any) -> None:
    caller = kis(virtual=False, session="krx")
    caller.now += 3600
    socket = wire(caller)
    socket.say("HDFSCNT0", "DNASAAPL")
    socket.say("HDFSCNT0", "RBAQAAPL")
    keys = {record[0] for record in records(socket.later(20), "HDFSCNT0")}
    assert keys == {"RBAQAAPL"}
    socket.session.receive('{"header":{"tr_id":"PINGPONG"}}')


@pytest.mark.parametrize(
    ("virtual", "symbol", "exchange", "qty", "price", "implied", "market"),
    [
        (True, "AAPL", "NASD", 3, "200.01", 2_000_100, "6"),
        (False, "KO", "NYSE", 3, "60.00", 600_000, "7"),
        (False, "7203", "TKSE", 100, "2900", 29_000, "D"),
        (False, "00700", "SEHK", 100, "550.5", 550_500, "4"),
        (False, "600519", "SHAA", 100, "1400.01", 1_400_010, "A"),
        (False, "HPG", "VNSE", 100, "26000", 26_000, "F"),
    ],
)
def test_notices_imply_the_decimals_of_the_country(
    kis: Any, wire: Any, overseas: Any, virtual: bool, symbol: str, exchange: str, qty: int, price: str, implied: int,
    market: str,
) -> None:  # fmt: skip
    caller = kis(virtual=virtual)
    socket = wire(caller)
    socket.say("H0GSCNI9" if virtual else "H0GSCNI0", caller.key.hts_id)
    order = overseas(caller).order("buy", symbol, qty, price, exchange=exchange)
    (accepted,) = socket.notices()
    assert len(accepted) == 25
    assert accepted[1:3] == [caller.key.account.cano + caller.key.account.product, order["output"]["ODNO"]]
    assert accepted[4:10] == ["02", "0", "2", symbol, f"{qty:010d}", f"{implied:09d}"]
    assert (accepted[12], accepted[13], accepted[15], accepted[18]) == ("1", "1", "", market)


def test_notices_of_a_fill_and_a_cancellation(kis: Any, wire: Any, overseas: Any) -> None:
    caller = kis()
    socket = wire(caller)
    socket.say("H0GSCNI9", caller.key.hts_id)
    abroad = overseas(caller)
    abroad.order("buy", "AAPL", 2, "900.00")
    notices = socket.notices()
    assert [(each[12], each[13]) for each in notices] == [("1", "1")] + [("2", "2")] * (len(notices) - 1)
    assert sum(int(each[8]) for each in notices[1:]) == 2
    assert {each[15] for each in notices[1:]} == {"000000002"}
    order = abroad.order("buy", "AAPL", 2, "100.00")
    abroad.change("cancel", order, "AAPL", 2)
    _, cancelled = socket.notices()
    assert (cancelled[3], cancelled[5]) == (order["output"]["ODNO"], "2")


def test_a_scripted_price_fills_what_rests(kis: Any, overseas: Any) -> None:
    caller = kis()
    abroad = overseas(caller)
    abroad.order("buy", "AAPL", 2, "260.00")
    caller.simulator.abroad.market.set_price("NAS:AAPL", 2_599_900)
    (row,) = abroad.orders()["output"]
    assert (row["ft_ccld_qty"], row["ft_ccld_unpr3"]) == ("2", "260.00000000")
    assert abroad.price()["output"]["last"] == "259.9900"
