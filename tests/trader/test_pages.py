"""The trader's pages say what the code says: the states and the ways between them, and what a person is told."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from pykis.trader import ENDED, IN_DOUBT, TRANSITIONS, OrderState
from pykis.trader.testing.mutations import MUTATIONS

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs" / "trader"
SVG = "{http://www.w3.org/2000/svg}"


def states(text: str) -> list[OrderState]:
    return [OrderState[name] for name in re.findall(r"[A-Z]+(?:_[A-Z]+)*", text)]


def test_the_table_is_that_of_the_code() -> None:
    text = (DOCS / "life-of-an-order.md").read_text("utf-8").split("## Every legal change")[1]
    rows = re.findall(r"^\| `(\w+)` \| .+ \| (.+) \|$", text, re.MULTILINE)
    written = {OrderState[state]: states(after) for state, after in rows}
    assert list(written) == list(OrderState)
    for state, after in written.items():
        assert len(after) == len(set(after)), state
        assert set(after) == TRANSITIONS[state], state


def test_every_arrow_of_the_picture_is_legal() -> None:
    picture = ElementTree.fromstring((DOCS / "life-of-an-order.svg").read_text("utf-8"))
    arrows = [
        (states(path.get("data-from", "")), states(path.get("data-to", ""))) for path in picture.findall(f"{SVG}path")
    ]
    assert len(arrows) > 10
    for before, after in arrows:
        assert before
        assert after
        for one in before:
            assert {other for other in after if other is not one} <= TRANSITIONS[one], (one, after)
    assert {state for before, after in arrows for state in before + after} == set(OrderState)


def test_the_colours_of_the_picture_are_right() -> None:
    picture = ElementTree.fromstring((DOCS / "life-of-an-order.svg").read_text("utf-8"))
    drawn: dict[str, set[OrderState]] = {}
    for group in picture.findall(f"{SVG}g"):
        drawn.setdefault(group.get("class", ""), set()).update(states(group.findtext(f"{SVG}text") or ""))
    assert drawn["end"] == ENDED
    assert drawn["doubt"] == IN_DOUBT
    assert drawn["start"] | drawn["live"] | drawn["end"] | drawn["doubt"] == set(OrderState)


def told() -> set[str]:
    """Every code that is written out where a person is told, a symbol is halted or trading is."""
    found: set[str] = set()
    for path in (ROOT / "pykis" / "trader").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("tell", "_say", "Told", "trip", "halt_symbol"):
                constants = [each.value for each in node.args if isinstance(each, ast.Constant)]
                found |= {
                    each for each in constants if isinstance(each, str) and re.fullmatch(r"[A-Z]+(_[A-Z]+)*", each)
                }
    return found


def test_whatever_a_person_is_told_is_on_the_page() -> None:
    text = (DOCS / "operations.md").read_text("utf-8")
    table = text.split("## What you are told")[1].split("\n## ")[0]
    written = set(re.findall(r"`([A-Z_]+)`", table))
    codes = told()
    assert len(codes) > 20
    assert codes - written == set()
    elsewhere = {"MODIFY_UNKNOWN", "CANCEL_UNKNOWN", "BY_HAND", "KILL_FILE"} | {
        "MAX_DAILY_LOSS", "MAX_DRAWDOWN", "MAX_UNKNOWN", "MAX_ERRORS", "RECONCILE_FAILED", "CLOCK_SKEW"
    }  # fmt: skip
    assert written - codes == elsewhere
    source = "".join(path.read_text("utf-8") for path in (ROOT / "pykis" / "trader").glob("*.py"))
    for code in elsewhere - {"MODIFY_UNKNOWN", "CANCEL_UNKNOWN"}:
        assert f'"{code}"' in source, code


def test_every_code_on_a_page_is_one_of_the_code() -> None:
    sources = [*(ROOT / "pykis").glob("*.py"), *(ROOT / "pykis" / "trader").glob("*.py")]
    source = "".join(path.read_text("utf-8") for path in sources)
    for page in DOCS.glob("*.md"):
        for code in re.findall(r"`([A-Z]+_[A-Z_]+)`", page.read_text("utf-8")):
            if not code.startswith(("KIS_", "PYKIS_")):
                assert code in source, (page.name, code)


def test_every_guard_that_is_taken_out_is_on_the_page() -> None:
    text = (ROOT / "docs" / "reliability.md").read_text("utf-8")
    rows = re.findall(r"^\| `([a-z-]+)` \| .+ \| ([\d, ]+) \|$", text, re.MULTILINE)
    written = {name: {int(number) for number in numbers.split(",")} for name, numbers in rows}
    assert written == {each.name: set(each.seen_by) for each in MUTATIONS}


def test_every_command_is_on_the_page() -> None:
    pytest.importorskip("typer")
    from pykis.cli.trader import app

    commands = {
        each.name or getattr(each.callback, "__name__", "").replace("_", "-") for each in app.registered_commands
    }
    page = (DOCS / "index.md").read_text("utf-8")
    block = page.split("## On the command line")[1].split("```")[1]
    assert set(re.findall(r"^pykis trader ([a-z-]+)", block, re.MULTILINE)) == commands
    texts = "".join(each.read_text("utf-8") for each in DOCS.glob("*.md"))
    assert set(re.findall(r"pykis trader ([a-z-]+)", texts)) <= commands
