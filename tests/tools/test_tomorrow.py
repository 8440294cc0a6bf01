"""What KIS adds tomorrow (field, endpoint, feed, menu group) is one edit of the catalog: the rest is generated."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from kisgen.catalog import ROOT

FIELD = '  ["new_trad_amt", "새 거래 대금", "n"],\n'
ENDPOINT = """
[tomorrows_price]
title = "내일의 시세"
method = "GET"
path = "/uapi/domestic-stock/v1/quotations/tomorrows-price"
trs = [["", "FHKST99990000", ""]]
params = [
  { wire = "FID_INPUT_ISCD", need = "yes", label = "입력 종목코드", example = "005930" },
  { wire = "FID_CLS_CODE", need = "yes", label = "구분", values = { 0 = "전체", 1 = "일부" }, example = "0" },
]
[tomorrows_price.blocks.output]
kind = "list"
fields = [
  ["bsop_date", "영업 일자"],
  ["stck_prpr", "주식 현재가", "n"],
  ["acml_vol", "누적 거래량", "n"],
]
"""
FEED = """
[tomorrows_ccnl]
title = "내일의 체결가"
feed = ["H0TMCNT0", "H0TMCNT0"]
key = "symbol"
fields = [
  ["mksc_shrn_iscd", "종목코드", "t"],
  ["stck_prpr", "주식 현재가", "n"],
]
"""
GROUP = """
section = "국내주식"
group = "내일의 메뉴"

[tomorrows_list]
title = "내일의 목록"
method = "GET"
path = "/uapi/domestic-stock/v1/quotations/tomorrows-list"
trs = [["", "FHKST99990001", ""]]
params = []
[tomorrows_list.blocks.output]
kind = "object"
fields = [["acml_vol", "누적 거래량", "n"]]
"""
PROGRAM = """
from pykis import PyKis, VirtualClock
from pykis.simulator import Simulator, SimulatorTransport

simulator, clock = Simulator(virtual=False, rest_limit=0), VirtualClock(1_795_395_600.0)
key = simulator.keys[0]
kis = PyKis(app_key=key.key, app_secret=key.secret, account="50123456-01", virtual=False,
            transport=SimulatorTransport(simulator, clock), clock=clock)
rows = kis.api.domestic_stock.tomorrows_price(fid_input_iscd="005930").output
print(type(rows[0].bsop_date).__name__, type(rows[0].stck_prpr).__name__, type(rows[0].acml_vol).__name__)
price = kis.api.domestic_stock.inquire_price(fid_input_iscd="005930").output
print(price.new_trad_amt, kis.api.domestic_stock.tomorrows_ccnl.feed.record.layout)
print(type(kis.api.domestic_stock.tomorrows_list().output.acml_vol).__name__)
kis.close()
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command, env = [sys.executable, *arguments], {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", env=env)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """What generates and what is generated, to be edited."""
    for name in ("catalog", "tools", "pykis", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "trader"))
    return tmp_path


def test_one_edit_is_enough(project: Path) -> None:
    assert run(project, "tools/generate.py", "--check").returncode == 0
    quotes = project / "catalog/endpoints/domestic_stock/basic_quotes.toml"
    text = quotes.read_text(encoding="utf-8")
    begin = text.index("[inquire_price.blocks.output]")
    place = text.index("fields = [\n", begin) + len("fields = [\n")
    quotes.write_text(text[:place] + FIELD + text[place:] + ENDPOINT, encoding="utf-8")
    feeds = project / "catalog/endpoints/domestic_stock/realtime.toml"
    feeds.write_text(feeds.read_text(encoding="utf-8") + FEED, encoding="utf-8")
    new = project / "catalog/endpoints/domestic_stock/tomorrows_menu.toml"
    new.write_text(GROUP, encoding="utf-8")

    checked = run(project, "tools/generate.py", "--check")
    assert checked.returncode == 1
    for name in ("pykis/api/domestic_stock/basic_quotes.py", "pykis/simulator/table.py", "docs/reference/api.md"):
        assert f"{name}: differs" in checked.stderr
    written = run(project, "tools/generate.py")
    assert written.returncode == 0, written.stderr
    assert run(project, "tools/generate.py", "--check").returncode == 0

    api = (project / "pykis/api/domestic_stock/basic_quotes.py").read_text(encoding="utf-8")
    assert 'new_trad_amt: Decimal | None = opt_dec("new_trad_amt")' in api
    assert 'fid_cls_code: Literal["0", "1"] = "0"' in api
    page = (project / "docs/reference/domestic-stock-basic-quotes.md").read_text(encoding="utf-8")
    assert "| `new_trad_amt` | `new_trad_amt` | Decimal or None | 새 거래 대금 |" in page
    assert "## 내일의 시세 {#tomorrows_price}" in page
    index = (project / "docs/reference/api.md").read_text(encoding="utf-8")
    assert "276 endpoints and 61 feeds" in index
    assert "domestic_stock.tomorrows_price" in index
    assert "### [Tomorrows menu (내일의 메뉴)](domestic-stock-tomorrows-menu.md)" in index

    done = run(project, "-c", PROGRAM)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "date Decimal int"
    assert done.stdout.splitlines()[1].endswith("('mksc_shrn_iscd', 'stck_prpr')")
    assert done.stdout.splitlines()[2] == "int"
