"""Symbol master files: paths, archives, cp949 bytes in the widths that KIS' own readers cut, broken rows."""

from __future__ import annotations

import json
import os
import urllib.request
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from pykis.message import Request, TransportTimeout
from pykis.simulator import Fault, Simulator, SimulatorServer
from pykis.simulator.instruments import Instrument

ROOT = Path(__file__).parents[2]
FACTS = Path(os.environ.get("PYKIS_SHARED", ROOT.parent / "shared")) / "kis-api" / "stock_master.json"
MASTERS = "/common/master/"


def fetch(simulator: Any, name: str) -> Any:
    return simulator.handle(Request("GET", f"https://anywhere{MASTERS}{name}", {}, {}, None))


def lines(simulator: Any, name: str) -> list[bytes]:
    """The lines of a zipped file."""
    answer = fetch(simulator, f"{name}.zip")
    assert answer.status == 200
    with zipfile.ZipFile(BytesIO(answer.body)) as archive:
        assert archive.namelist() == [name]
        data = archive.read(name)
    assert not data or data.endswith(b"\n")
    return data.split(b"\n")[:-1]


@pytest.fixture
def simulator() -> Simulator:
    return Simulator()


@pytest.mark.parametrize(("name", "tail"), [("kospi_code.mst", 227), ("kosdaq_code.mst", 221), ("konex_code.mst", 184)])
def test_a_korean_row_has_a_head_of_61_bytes_and_a_fixed_tail(simulator: Simulator, name: str, tail: int) -> None:
    board = {"kospi": "KOSPI", "kosdaq": "KOSDAQ", "konex": "KONEX"}[name.partition("_")[0]]
    shares = (each for each in simulator.market.instruments if each.board == board and each.kind != "elw")
    listed = {each.symbol: each for each in shares}
    rows = lines(simulator, name)
    assert {len(row) for row in rows} == {61 + tail}
    assert [row[:9].decode().strip() for row in rows] == list(listed)
    for row in rows:
        found = listed[row[:9].decode().strip()]
        assert row[9:21].decode().startswith("KRG" if found.kind == "etn" else "KR7")
        assert row[21:61].decode("cp949").strip() == found.name
        decoded = row.decode("cp949")
        assert decoded[21:-tail].strip() == found.name  # as the official reader cuts it


def test_numbers_of_a_korean_row(simulator: Simulator) -> None:
    (row,) = [row for row in lines(simulator, "kospi_code.mst") if row.startswith(b"005930")]
    tail = row[61:]
    assert tail[:2] == b"ST"
    assert int(tail[41:50]) == simulator.market.base("005930")
    (fund,) = [row for row in lines(simulator, "kospi_code.mst") if row.startswith(b"069500")]
    assert fund[61:63] == b"EF"


def test_a_name_that_is_too_long_is_cut_between_letters() -> None:
    simulator = Simulator(instruments=[Instrument("000010", "A" + "가" * 30), Instrument("000020", "나" * 30)])
    first, second = lines(simulator, "kospi_code.mst")
    assert first[21:61].decode("cp949") == "A" + "가" * 19 + " "
    assert second[21:61].decode("cp949") == "나" * 20


@pytest.mark.parametrize("market", ["nas", "nys", "ams", "hks", "tse", "shs", "szs", "hnx", "hsx"])
def test_an_overseas_row_has_24_cells(simulator: Simulator, market: str) -> None:
    stocks = [each for each in simulator.abroad.market.instruments if each.excd == market.upper()]
    rows = [row.decode("cp949").split("\t") for row in lines(simulator, f"{market}mst.cod")]
    assert [row[4] for row in rows] == [each.code for each in stocks]
    for row, stock in zip(rows, stocks, strict=True):
        assert len(row) == 24
        assert (row[2], row[5], row[6], row[7]) == (stock.excd, stock.excd + stock.code, stock.name, stock.english)
        assert (row[8], row[9], row[10]) == ("3" if stock.kind == "etf" else "2", stock.place.currency, row[10])
        assert len(row[12].partition(".")[2]) == int(row[10])
        assert row[13] == str(stock.lot)


@pytest.mark.parametrize(
    ("name", "width"),
    [
        ("elw_code.mst", 270),
        ("fo_com_code.mst", 116),
        ("bond_code.mst", 106),
        ("idxcode.mst", 45),
        ("theme_code.mst", 52),
        ("frgn_code.mst", 104),
        ("ffcode.mst", 223),
    ],
)
def test_the_other_fixed_files(simulator: Simulator, name: str, width: int) -> None:
    rows = lines(simulator, name)
    assert rows
    assert {len(row) for row in rows} == {width}
    assert all(row.decode("cp949") for row in rows)


@pytest.mark.parametrize("name", ["fo_idx_code_mts.mst", "fo_stk_code_mts.mst"])
def test_futures_are_delimited(simulator: Simulator, name: str) -> None:
    rows = [row.decode("cp949").split("|") for row in lines(simulator, name)]
    assert {len(row) for row in rows} == {9}


def test_members_are_not_zipped(simulator: Simulator) -> None:
    answer = fetch(simulator, "memcode.mst")
    rows = answer.body.split(b"\n")[:-1]
    assert {len(row) for row in rows} == {26}
    assert rows[0][:5] == b"00003"


@pytest.mark.skipif(not FACTS.exists(), reason="the facts are not here")
def test_every_file_that_the_facts_name_is_served_in_its_width(simulator: Simulator) -> None:
    seen = 0
    for name, facts in json.loads(FACTS.read_text(encoding="utf-8"))["files"].items():
        if facts.get("url") is None or name in ("cme_night_future", "eurex_night_option"):
            continue
        member = facts["member"].replace("{market}", "nas")
        rows = lines(simulator, member) if facts["url"].endswith(".zip") else None
        if rows and facts["form"] != "delimited":
            fields = facts["record"]["fields"]
            assert {len(row) for row in rows} == {sum(int(field["width"]) for field in fields)}, name
        seen += 1
    assert seen > 10


def test_what_is_not_there(simulator: Simulator) -> None:
    assert fetch(simulator, "nosuch.mst.zip").status == 404
    assert fetch(simulator, "kospi_code.mst").status == 404


def test_no_key_and_no_limit_is_needed(simulator: Simulator) -> None:
    assert {fetch(simulator, "kospi_code.mst.zip").status for _ in range(40)} == {200}


def test_other_faults_of_a_file(simulator: Simulator) -> None:
    path = f"{MASTERS}kospi_code.mst.zip"
    simulator.faults.add(Fault(path, "status_5xx", count=1))
    assert fetch(simulator, "kospi_code.mst.zip").status == 503
    simulator.faults.add(Fault(path, "lost_answer", count=1))
    with pytest.raises(TransportTimeout):
        fetch(simulator, "kospi_code.mst.zip")


def test_files_are_served_over_http() -> None:
    with (
        SimulatorServer() as server,
        urllib.request.urlopen(f"{server.rest_url}{MASTERS}nasmst.cod.zip", timeout=10) as answer,
        zipfile.ZipFile(BytesIO(answer.read())) as archive,
    ):
        assert b"NASAAPL" in archive.read("nasmst.cod")
