"""The wheel as a user gets it: built, installed alone in an empty environment, every module imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDS_EXTRAS = ("pykis.cli", "pykis.__main__", "pykis.simulator.server", "pykis.simulator.__main__")
IMPORT_ALL = """
import importlib, json, pkgutil, sys
import pykis
names = ["pykis", *(found.name for found in pkgutil.walk_packages(pykis.__path__, "pykis."))]
wanted = [name for name in names if not name.startswith(tuple(json.loads(sys.argv[1])))]
failed = {}
for name in wanted:
    try:
        importlib.import_module(name)
    except Exception as error:
        failed[name] = repr(error)
json.dump({"file": pykis.__file__, "wanted": wanted, "failed": failed}, sys.stdout)
"""

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def run(*command: str | Path, cwd: Path) -> str:
    """The command's output; its complaint if it fails."""
    environment = {
        key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    }
    done = subprocess.run(list(map(str, command)), capture_output=True, encoding="utf-8", cwd=cwd, env=environment)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--wheel-dir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that holds the wheel and what it asks for, and nothing else."""
    folder = tmp_path_factory.mktemp("alone")
    venv.create(folder, with_pip=True)
    found = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(found, "-m", "pip", "install", "-q", wheel, cwd=folder)
    return found


def imported(python: Path, without: tuple[str, ...]) -> list[str]:
    """Import every module but some; the names."""
    answer = json.loads(run(python, "-I", "-c", IMPORT_ALL, json.dumps(without), cwd=python.parent))
    assert Path(answer["file"]).is_relative_to(python.parents[1])
    assert answer["failed"] == {}
    wanted: list[str] = answer["wanted"]
    return wanted


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = archive.read(next(name for name in names if name.endswith(".dist-info/METADATA"))).decode()
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"pykis"}
    assert {"pykis/py.typed", "pykis/__init__.pyi"} <= set(names)
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.endswith((".pyc", ".toml"))]
    assert "Name: pykis-sdk" in metadata
    assert "Requires-Python: >=3.11" in metadata


def test_every_module_imports_then_with_the_extras_the_rest(wheel: Path, python: Path) -> None:
    core = imported(python, NEEDS_EXTRAS)
    assert {"pykis.kis", "pykis.session", "pykis.market.sessions", "pykis.api.domestic_stock"} <= set(core)
    assert run(python, "-I", "-c", "from pykis import PyKis; print(PyKis.__name__)", cwd=python.parent) == "PyKis\n"
    run(python, "-m", "pip", "install", "-q", f"{wheel}[cli,simulator]", cwd=python.parent)
    assert {"pykis.cli", "pykis.simulator.server"} <= set(imported(python, ()))
    script = python.with_name("pykis.exe" if os.name == "nt" else "pykis")
    assert "simulator" in run(script, "--help", cwd=python.parent)
