"""What `import pykis` promises: the names, their documentation, and that it costs next to nothing."""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import json
import os
import subprocess
import sys
import textwrap
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import pykis
from pykis import errors

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "pykis").rglob("*.py")
    if path.name != "__main__.py" and "api" not in path.relative_to(ROOT).parts
)
HEAVY = {
    *("requests", "websocket", "cryptography", "ssl", "http.client", "asyncio", "sqlite3", "dataclasses", "inspect"),
    *("platformdirs", "pandas"),
}


def loaded(statement: str) -> set[str]:
    """The modules that a statement leaves loaded in a fresh interpreter."""
    code = f"import sys, json; {statement}; json.dump(sorted(sys.modules), sys.stdout)"
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "KIS_", "COV_"))}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
    return set(json.loads(done.stdout))


def test_the_main_names_are_there() -> None:
    assert {"PyKis", "KisCredentials", *errors.__all__} <= set(pykis.__all__)


def test_all_is_sorted_and_every_name_resolves() -> None:
    names = [name for name in pykis.__all__ if name != "__version__"]
    assert names == sorted(set(names))
    assert [name for name in names if getattr(pykis, name, None) is None] == []
    assert set(names) <= set(dir(pykis))


def test_type_checkers_see_the_same_names() -> None:
    stub = ast.parse((ROOT / "pykis" / "__init__.pyi").read_text("utf-8"))
    shown = [
        (alias.name, alias.asname, node.module)
        for node in stub.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    assert sorted(shown) == sorted((name, name, home) for name, home in pykis._HOME.items())  # type: ignore[attr-defined]
    others = [ast.unparse(node) for node in stub.body[1:] if not isinstance(node, ast.ImportFrom)]
    assert others == ["__version__: str"]


def test_every_public_name_is_documented() -> None:
    bare: list[str] = []
    for name in pykis.__all__:
        thing = getattr(pykis, name)
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


def test_every_public_alias_is_documented() -> None:
    bare: list[str] = []
    for name, home in pykis._HOME.items():  # type: ignore[attr-defined]
        path = Path(inspect.getfile(importlib.import_module(f"pykis.{home}")))
        body = ast.parse(path.read_text("utf-8")).body
        for node, after in itertools.pairwise(body):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name:
                told = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
                bare += [] if told else [f"{home}.{name}"]
    assert bare == []


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="PyKiss"):
        pykis.PyKiss  # type: ignore[attr-defined]  # noqa: B018


def test_import_pykis_loads_nothing_else() -> None:
    assert {name for name in loaded("import pykis") if name.startswith("pykis.")} == set()


def test_from_pykis_import_pykis_loads_nothing_heavy() -> None:
    bare = loaded("pass")
    assert (loaded("from pykis import PyKis") - bare) & HEAVY == set()


def test_making_a_pykis_asks_nothing_of_the_heavy_optional_packages() -> None:
    assert not loaded("from pykis import PyKis") & {"aiohttp", "typer", "rich", "matplotlib", "keyring", "numpy"}


@pytest.mark.parametrize("name", MODULES)
def test_every_module_exports_what_it_says(name: str) -> None:
    module = importlib.import_module(name)
    missing = [public for public in getattr(module, "__all__", ()) if not hasattr(module, public)]
    assert missing == []
    bare = [
        public
        for public in getattr(module, "__all__", ())
        if (inspect.isclass(thing := getattr(module, public)) or inspect.isfunction(thing))
        and not inspect.getdoc(thing)
    ]
    assert bare == []


def test_the_version_is_the_distributions() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert pykis.__version__ == project["version"]


def _defined() -> set[str]:
    """The classes and aliases of the rooms that a user's values come from."""
    found: set[str] = set()
    for room in ("adapter", "scope", "market", "client", ""):
        for path in (ROOT / "pykis" / room).glob("*.py"):
            for node in ast.parse(path.read_text("utf-8")).body:
                if isinstance(node, ast.ClassDef):
                    found.add(node.name)
                elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    value = node.value.func if isinstance(node.value, ast.Call) else node.value
                    if isinstance(value, ast.Subscript):  # Literal[...]; no TypeVar(...), no number
                        found.add(node.targets[0].id)
    return {name for name in found if not name.startswith("_")}


def _annotations(node: ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
    """What a caller passes to public methods, and what he gets from methods and fields."""
    for item in node.body:
        if isinstance(item, ast.FunctionDef) and not item.name.startswith("_"):
            given = [each.annotation for each in (*item.args.args[1:], *item.args.kwonlyargs)]
            yield from ((item.name, each) for each in (*given, item.returns) if each is not None)
        elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and item.target.id[0] != "_":
            yield item.target.id, item.annotation


def test_every_type_of_a_public_signature_can_be_imported_from_the_package() -> None:
    classes = [thing for name in pykis.__all__ if inspect.isclass(thing := getattr(pykis, name))]
    bases = {base for each in classes for base in each.__mro__ if base.__module__.startswith("pykis.")}
    hidden = _defined() - set(pykis.__all__)
    missing: set[str] = set()
    for base in bases:
        if base.__module__.startswith("pykis.api"):
            continue
        (node,) = ast.parse(textwrap.dedent(inspect.getsource(base))).body
        assert isinstance(node, ast.ClassDef)
        for where, annotation in _annotations(node):
            named = {each.id for each in ast.walk(annotation) if isinstance(each, ast.Name)}
            missing |= {f"{name} of {base.__name__}.{where}" for name in named & hidden}
    assert sorted(missing) == []
