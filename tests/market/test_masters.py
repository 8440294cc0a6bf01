"""Master files are cut by bytes, and a line that is no row hurts nobody else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pykis.market.master_layouts import LAYOUTS
from pykis.market.masters import read_master

ROOT = Path(__file__).resolve().parents[2]


def line(name: str, **values: str) -> bytes:
    """A row as KIS writes it: each column padded with blanks to its width in bytes."""
    layout = LAYOUTS[name]
    unknown = set(values) - {each.name for each in layout.columns}
    assert not unknown
    if layout.separator:
        return layout.separator.join(values.get(each.name, "") for each in layout.columns).encode("cp949")
    return b"".join(values.get(each.name, "").encode("cp949").ljust(each.width) for each in layout.columns)


SAMSUNG = line(
    "kospi", mksc_shrn_iscd="005930", stnd_iscd="KR7005930003", hts_kor_isnm="삼성전자", scrt_grp_cls_code="ST",
    stck_sdpr="000071000", stck_lstn_date="19750611",
)  # fmt: skip


def test_the_layouts_are_up_to_date() -> None:
    command = [sys.executable, str(ROOT / "tools" / "generate_masters.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("name", "width"), [("kospi", 9 + 12 + 40 + 227), ("kosdaq", 9 + 12 + 40 + 221), ("konex", 9 + 12 + 40 + 184)]
)
def test_head_and_tail_make_up_a_line(name: str, width: int) -> None:
    # the tails as the readers count them that KIS publishes: in letters from the end, all of them ASCII
    assert sum(each.width for each in LAYOUTS[name].columns) == width


def test_widths_are_bytes() -> None:
    (row,) = read_master("kospi", SAMSUNG + b"\n")
    assert len(SAMSUNG) == 288
    assert len(SAMSUNG.decode("cp949")) == 284  # four letters of two bytes
    assert row["hts_kor_isnm"] == "삼성전자"
    assert row["scrt_grp_cls_code"] == "ST"
    assert row["stck_sdpr"] == "000071000"
    assert row["stck_lstn_date"] == "19750611"
    assert dict(row)["mksc_shrn_iscd"] == "005930"
    assert len(row) == len(LAYOUTS["kospi"].columns)


def test_a_name_that_fills_its_column() -> None:
    name = "가" * 20
    (row,) = read_master("kospi", line("kospi", mksc_shrn_iscd="000001", hts_kor_isnm=name, scrt_grp_cls_code="EF"))
    assert row["hts_kor_isnm"] == name
    assert row["scrt_grp_cls_code"] == "EF"


@pytest.mark.parametrize(
    "bad",
    [
        SAMSUNG[:100],
        SAMSUNG.replace(b"005930", b"\xff\xff5930"),
        SAMSUNG[:20] + b"x" + SAMSUNG[20:],  # a byte too many: the name's letters lie across the edge
        b"\xef\xbb\xbf",
    ],
    ids=["short", "no text", "shifted", "three bytes"],
)
def test_a_bad_line_is_left_out_and_named(bad: bytes) -> None:
    if bad[20:21] == b"x":
        bad = line("kospi", mksc_shrn_iscd="005930", hts_kor_isnm="가" * 20)
        bad = bad[:20] + b"x" + bad[20:-1]
    rows = read_master("kospi", b"\r\n".join([SAMSUNG, bad, b"", SAMSUNG, b"\x1a"]))
    assert [row["mksc_shrn_iscd"] for row in rows] == ["005930", "005930"]
    assert rows.skipped == [2]


def test_columns_that_kis_adds_are_left_alone() -> None:
    (row,) = read_master("kospi", SAMSUNG + b"NEW")
    assert list(row)[-1] == "stln_able_yn"
    assert row["stck_lstn_date"] == "19750611"


def test_columns_that_may_be_missing() -> None:
    whole = line("bond", stnd_iscd="KR103502GE97", sname="국고채권", rdmp_date="20541231", sale_date="20260101")
    short = whole[:-24]
    full, cut = read_master("bond", whole + b"\n" + short)
    assert full["sale_date"] == "20260101"
    assert cut["rdmp_date"] == "20541231"
    assert "sale_date" not in cut
    assert len(cut) == len(full) - 3


def test_a_delimited_file() -> None:
    text = line("overseas_stock", symb="AAPL", knam="애플", enam="APPLE INC", curr="USD", base="189.9800", stis="2")
    rows = read_master("overseas_stock", text + b"\nUS\tNAS\n")
    assert [row["knam"] for row in rows] == ["애플"]
    assert rows[0]["enam"] == "APPLE INC"
    assert rows[0]["base"] == "189.9800"
    assert rows.skipped == [2]
