"""What `import pykis.trader` promises: the names, their documentation, and that it costs next to nothing."""

from __future__ import annotations

import ast
import inspect
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import pykis.trader
from pykis.trader import errors, events, ports

ROOT = Path(__file__).resolve().parents[2]


def test_the_main_names_are_there() -> None:
    told = {name for name in events.__all__ if name != "decode"}
    assert {"TradingEngine", "TradingConfig", *errors.__all__, *ports.__all__, *told} <= set(pykis.trader.__all__)


def test_all_is_sorted_and_every_name_resolves() -> None:
    names = pykis.trader.__all__
    assert sorted(names) == sorted(set(names))
    assert [name for name in names if getattr(pykis.trader, name, None) is None] == []
    assert set(names) <= set(dir(pykis.trader))


def test_type_checkers_see_the_same_names() -> None:
    tree = ast.parse((ROOT / "pykis" / "trader" / "__init__.py").read_text("utf-8"))
    shown = {
        alias.asname
        for block in tree.body
        if isinstance(block, ast.If)
        for node in ast.walk(block)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert shown == set(pykis.trader.__all__)


def test_every_public_name_is_documented() -> None:
    bare: list[str] = []
    for name in pykis.trader.__all__:
        thing = getattr(pykis.trader, name)
        if not (inspect.isclass(thing) or inspect.isfunction(thing)):
            continue
        if not inspect.getdoc(thing):
            bare.append(name)
        if inspect.isclass(thing):
            bare += [
                f"{name}.{member}"
                for member, value in vars(thing).items()
                if not member.startswith("_")
                and (inspect.isfunction(value) or isinstance(value, (property, classmethod, staticmethod)))
                and not inspect.getdoc(getattr(thing, member))
            ]
    assert bare == []


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="TradingEngin"):
        pykis.trader.TradingEngin  # type: ignore[attr-defined]  # noqa: B018


def test_import_loads_nothing_else() -> None:
    code = "import sys, json, pykis.trader; json.dump([m for m in sys.modules if m.startswith('pykis.')], sys.stdout)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert json.loads(done.stdout) == ["pykis.trader"]


def test_every_public_name_has_its_place_in_the_reference() -> None:
    page = (ROOT / "docs" / "trader" / "reference.md").read_text("utf-8")
    named = re.findall(r"^::: (pykis\.[\w.]+)$", page, re.MULTILINE)
    for name in named:
        module, _, attribute = name.rpartition(".")
        assert hasattr(__import__(module, fromlist=[attribute]), attribute), name
    there = {name.rpartition(".")[2] for name in named} | set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    unions = {"BrokerRequest", "Input", "Outcome", "Source"}
    assert sorted(set(pykis.trader.__all__) - there - unions) == []
