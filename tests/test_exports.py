"""What `import pykis` promises: the names, their documentation, and that it costs next to nothing."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import os
import subprocess
import sys
import tomllib
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
    tree = ast.parse((ROOT / "pykis" / "__init__.py").read_text("utf-8"))
    shown = {
        alias.asname or alias.name
        for block in tree.body
        if isinstance(block, ast.If) and "TYPE_CHECKING" in ast.dump(block.test)
        for node in ast.walk(block)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert shown == set(pykis.__all__) - {"__version__"}


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
