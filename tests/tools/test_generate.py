"""What is committed is what the catalog says, and a difference is noticed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import generate
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kisgen import codes
from kisgen.catalog import ROOT, Param, apply_fix, load
from kisgen.field_types import Typist
from kisgen.params import literal
from kisgen.shapes import classify, load_shapes, newest
from kisgen.text import docstring, identifier, width, wrap


@pytest.fixture(scope="module")
def built() -> dict[str, str]:
    return generate.build()


def test_the_check_passes() -> None:
    command = [sys.executable, str(ROOT / "tools" / "generate.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def test_a_changed_byte_fails_the_check(built: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    name = "pykis/api/elw/realtime.py"
    assert generate.check({**built, name: built[name] + " "}) == 1
    assert name in capsys.readouterr().err


def test_a_file_that_nothing_generates_fails_the_check(built: dict[str, str]) -> None:
    assert generate.check({name: text for name, text in built.items() if name != "pykis/api/elw/realtime.py"}) == 1


def test_every_file_says_that_it_is_generated(built: dict[str, str]) -> None:
    for name, text in built.items():
        first = text.splitlines()[0]
        assert "Generated from catalog" in first, name
        assert "tools/generate.py; do not edit." in first, name


def test_it_is_formatted(built: dict[str, str], tmp_path: Path) -> None:
    for name, text in built.items():
        if name.endswith(".py"):
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    options = ["--config", str(ROOT / "pyproject.toml"), str(tmp_path)]
    for command in (["format", "--check"], ["check"]):
        done = subprocess.run([sys.executable, "-m", "ruff", *command, *options], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout


def test_the_product_reads_no_catalog() -> None:
    for path in (ROOT / "pykis").rglob("*.py"):
        source = path.read_text(encoding="utf-8").split("\n", 1)[-1]
        assert "tomllib" not in source or "catalog" not in source, path


def test_each_correction_says_why_and_hits() -> None:
    groups = load()
    corrected = [entry for group in groups for entry in group.entries if entry.why]
    assert len(corrected) > 40
    assert all(len(why) > 20 for entry in corrected for why in entry.why)


def test_a_correction_that_misses_is_an_error() -> None:
    with pytest.raises(SystemExit, match="no field nope"):
        apply_fix({"fields": [["a", "A"]]}, {"entry": "x.y", "rename": {"nope": "b"}})


def test_every_field_has_a_type() -> None:
    groups = load()
    Typist().assign(groups)
    fields = [f for g in groups for e in g.endpoints for b in e.blocks for f in b.fields]
    fields += [f for g in groups for feed in g.feeds for f in feed.fields]
    assert len(fields) > 8000
    assert {field.type.removeprefix("opt_") for field in fields} == {"num", "dec", "day", "hms", "text", "flag"}


@pytest.mark.parametrize(
    ("param", "expected"),
    [
        (Param("A", "yes", values={"0": "a", "1": "b"}), 'Literal["0", "1"]'),
        (Param("A", "no", values={"0": "a", "1": "b"}), 'Literal["0", "1", ""]'),
        (Param("A", "yes", values={"0": "a", "1": "b"}, partial=True), "str"),
        (Param("A", "yes", note="00 전체, 01 체결, 02 미체결", values={"00": "전체", "01": "체결"}), "str"),
        (Param("ORD_DVSN", "yes", values={"00": "지정가", "01": "시장가"}), "str"),
        (Param("A", "yes"), "str"),
    ],
)
def test_a_literal_only_where_all_values_are_known(param: Param, expected: str) -> None:
    assert literal(param) == expected


def test_ranges_of_codes() -> None:
    assert codes.expand(["EGW00101-EGW00103", "X1", "IGW*"]) == (["EGW00101", "EGW00102", "EGW00103", "X1"], ["IGW"])


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("STCK_PRPR", "stck_prpr"),
        ("a name", "a_name"),
        ("52w", "n52w"),
        ("raw", "raw_"),
        ("class", "class_"),
        ("date", "date_"),
    ],
)
def test_identifiers(wire: str, name: str) -> None:
    assert identifier(wire) == name


@given(st.text(alphabet="가나다 abc()", min_size=1, max_size=400), st.integers(20, 100))
def test_no_line_is_too_wide(text: str, limit: int) -> None:
    lines = wrap(text.strip() or "x", limit)
    assert all(width(line) <= limit for line in lines)
    assert "".join(lines).replace(" ", "") == (text.strip() or "x").replace(" ", "")


@given(st.text(max_size=300))
def test_any_label_makes_a_docstring(text: str) -> None:
    source = "class A:\n" + "\n".join(docstring(text, 4)) + "\n"
    compile(source, "label", "exec")


@given(st.one_of(st.text(), st.none(), st.integers(), st.booleans(), st.dictionaries(st.text(), st.text())), st.text())
def test_anything_has_a_class(value: object, key: str) -> None:
    assert classify(value, key)


def test_shapes_hold_no_values() -> None:
    known = {"int", "dec", "plus", "zeros", "zerodec", "left", "right", "spaces", "date", "time", "yn", "text", "blank"}
    known |= {"null", "none", "number", "object", "list"}
    shapes = load_shapes()
    assert len(shapes) > 50
    for shape in shapes:
        for kinds in shape.keys.values():
            assert {kind.split(" ")[0] for kind in kinds} <= known


def test_the_newest_shape_as_of_a_day() -> None:
    now, then = newest("H0STCNT0", "paper"), newest("H0STCNT0", "real", as_of="2024-01-01")
    assert now is not None
    assert then is not None
    assert (len(now.keys), now.date) == (47, "2026-09-22")
    assert (len(then.keys), then.date[:4]) == (46, "2023")
    assert newest("NOPE", "real") is None
