"""The floors of the house: who may import whom, and what no module may do."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "pykis"
FLOORS: dict[str, float] = {
    **dict.fromkeys(
        [
            "errors",
            "kinds",
            "record",
            "answer",
            "wire",
            "clock",
            "message",
            "endpoint",
            "codes",
            "backoff",
            "limit",
            "market",
        ],
        0,
    ),
    "client": 1,
    "session": 2,
    "api": 3,
    "adapter": 4,
    "scope": 4.5,
    "kis": 5,
    "inventory": 5.5,
    "instruments": 5.5,
    "preview": 6,
    "drift": 6,
    "checkup": 6,
    "trader": 6,
    "cli": 7,
    "__main__": 7,
    "simulator": 0.5,  # stands on floor 0 beside everything else
}
HEAVY = (
    "requests",
    "websocket",
    "cryptography",
    "ssl",
    "http.client",
    "asyncio",
    "sqlite3",
    "dataclasses",
    "inspect",
    "platformdirs",
    "pandas",
)
WALL_CLOCK = {
    ("time", "time"),
    ("time", "time_ns"),
    ("time", "monotonic"),
    ("time", "perf_counter"),
    ("time", "sleep"),
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("date", "today"),
}


class Import(NamedTuple):
    """One imported module."""

    name: str
    """Absolute, with the name that is taken from it where that may be a module too."""
    line: int
    at_load: bool
    """Whether it runs when the module is loaded: not in a function, not for type checkers only."""

    @property
    def target(self) -> str:
        """The first name below the top one; blank if there is none."""
        return self.name.partition(".")[2].partition(".")[0]


class Module:
    """One file of the package."""

    def __init__(self, path: Path, root: Path = ROOT) -> None:
        self.path = path
        parts = path.relative_to(root).with_suffix("").parts
        self.is_package = parts[-1] == "__init__"
        self.name = ".".join(parts[:-1] if self.is_package else parts)
        self.text = path.read_text("utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """The module, parsed."""
        return ast.parse(self.text, str(self.path))

    @property
    def generated(self) -> bool:
        """Whether a generator wrote it."""
        return "Generated from catalog" in "".join(self.text.splitlines()[:3])

    @property
    def local(self) -> str:
        """The name below the package; blank for the package itself."""
        return self.name.removeprefix("pykis").removeprefix(".")

    @property
    def room(self) -> str:
        """The first name below the package; blank for the package itself."""
        return self.local.split(".")[0]

    @cached_property
    def imports(self) -> list[Import]:
        """Everything that it imports, wherever that stands."""
        return list(self._imports(self.tree, at_load=True))

    def _imports(self, node: ast.AST, *, at_load: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                yield from (Import(alias.name, child.lineno, at_load) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                base = self._absolute(child)
                yield from (Import(f"{base}.{alias.name}", child.lineno, at_load) for alias in child.names)
            elif isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
                yield from self._imports(child, at_load=False)
            elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
                for part in child.body:
                    yield from self._imports(ast.Module([part], []), at_load=False)
                for part in child.orelse:
                    yield from self._imports(ast.Module([part], []), at_load=at_load)
            else:
                yield from self._imports(child, at_load=at_load)

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        here = self.name.split(".")
        up = node.level - 1 if self.is_package else node.level
        base = here[: len(here) - up]
        return ".".join([*base, node.module] if node.module else base)

    def __repr__(self) -> str:
        return self.name


def modules(package: Path = PACKAGE) -> list[Module]:
    """Every module of a package."""
    return [Module(path, package.parent) for path in sorted(package.rglob("*.py"))]


@pytest.fixture(scope="session")
def package() -> list[Module]:
    """Every module of pykis."""
    return modules()


def is_a(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def allowed(room: str, target: str) -> bool:
    """Whether a room may import from another room of the package."""
    if room == target:
        return True
    if FLOORS[target] == 0:
        return True
    if room == "api" or room == "simulator":
        return False
    if target == "simulator":
        return FLOORS[room] >= 6
    return FLOORS[target] < FLOORS[room]


def crossings(package: list[Module]) -> list[str]:
    """Every import that goes the wrong way, as a sentence."""
    wrong: list[str] = []
    for module in package:
        if not module.room:
            continue
        for found in module.imports:
            if not is_a(found.name, "pykis"):
                continue
            target = found.target
            if target in FLOORS:
                if not allowed(module.room, target):
                    wrong.append(f"{module}:{found.line} imports {found.name}")
            elif FLOORS[module.room] < 6 and target != "__version__":
                # A name of the package itself pulls in the floors above, but for its version.
                wrong.append(f"{module}:{found.line} imports {found.name} from the package itself")
    return wrong


def heavy(package: list[Module]) -> list[str]:
    """What would make `from pykis import PyKis` slow."""
    return [
        f"{module}:{found.line} imports {found.name} when it is loaded"
        for module in package
        if not module.room or (FLOORS[module.room] <= 5 and module.room != "simulator")
        for found in module.imports
        if found.at_load and any(is_a(found.name, name) for name in HEAVY)
    ]


def wall_clock(package: list[Module]) -> list[str]:
    """Where the trader reads a clock that it was not given."""
    return [
        f"{module}:{node.lineno} reads {ast.unparse(node)}"
        for module in package
        if module.room == "trader"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, (ast.Name, ast.Attribute))
        and (ast.unparse(node.value).split(".")[-1].lstrip("_"), node.attr) in WALL_CLOCK
    ] + [
        f"{module}:{found.line} imports {found.name}"
        for module in package
        if module.room == "trader"
        for found in module.imports
        if tuple(found.name.split(".")) in WALL_CLOCK
    ]


PUBLIC = {"kinds", "market", "clock", "errors", "codes", "api", "endpoint", "answer"}
"""What the trader may use below the package's own names: rooms that belong to users too."""


def beyond_the_door(package: list[Module]) -> list[str]:
    """Where the trader uses what a user of pykis could not; and the simulator anywhere but in its testing."""
    return [
        f"{module}:{found.line} imports {found.name}"
        for module in package
        if module.room == "trader"
        for found in module.imports
        if is_a(found.name, "pykis") and found.target in FLOORS and found.target not in {"trader", *PUBLIC}
        if not (is_a(module.name, "pykis.trader.testing") and found.target == "simulator")
    ] + [
        f"{module}:{found.line} imports {found.name}"
        for module in package
        if module.room == "trader" and not is_a(module.name, "pykis.trader.testing")
        for found in module.imports
        if is_a(found.name, "pykis.trader.testing")
    ]


def test_every_room_has_a_floor(package: list[Module]) -> None:
    assert sorted({module.room for module in package} - set(FLOORS) - {""}) == []


def test_imports_go_down_only(package: list[Module]) -> None:
    assert crossings(package) == []


def test_client_and_simulator_never_meet(package: list[Module]) -> None:
    pairs = {("client", "simulator"), ("simulator", "client")}
    met = [
        f"{module}:{found.line}"
        for module in package
        for found in module.imports
        if (module.room, found.target) in pairs
    ]
    assert met == []


def test_nothing_heavy_is_imported_on_the_lower_floors(package: list[Module]) -> None:
    assert heavy(package) == []


def test_the_trader_reads_no_clock_of_its_own(package: list[Module]) -> None:
    assert wall_clock(package) == []


def test_the_trader_uses_public_names_only(package: list[Module]) -> None:
    assert beyond_the_door(package) == []


def test_no_file_is_past_400_lines(package: list[Module]) -> None:
    long = {module.name: len(module.text.splitlines()) for module in package if not module.generated}
    assert {name: lines for name, lines in long.items() if lines > 400} == {}


def test_every_module_says_what_it_is_for(package: list[Module]) -> None:
    assert [module.name for module in package if not ast.get_docstring(module.tree)] == []


def test_no_module_is_named_like_the_standard_library_or_like_nothing(package: list[Module]) -> None:
    taken = (sys.stdlib_module_names | {"utils", "util", "helpers", "common", "misc"}) - {"__main__"}
    assert [module.name for module in package if module.local and module.name.split(".")[-1] in taken] == []


def test_no_finalizers_and_no_runtime_protocols(package: list[Module]) -> None:
    found: list[str] = []
    for module in package:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef) and node.name == "__del__":
                found.append(f"{module}:{node.lineno} __del__")
            elif isinstance(node, ast.Name) and node.id == "runtime_checkable":
                found.append(f"{module}:{node.lineno} runtime_checkable")
            elif isinstance(node, (ast.Global, ast.Nonlocal)) and isinstance(node, ast.Global):
                found.append(f"{module}:{node.lineno} global")
    assert found == []


@pytest.mark.parametrize(
    ("path", "text", "check", "sentence"),
    [
        ("client/link.py", "from ..session import Session", crossings, "imports pykis.session.Session"),
        ("client/link.py", "def f():\n    from pykis.simulator import Simulator", crossings, "pykis.simulator"),
        ("simulator/rest.py", "from ..client.gate import Gate", crossings, "pykis.client.gate"),
        ("simulator/rest.py", "from .. import client", crossings, "imports pykis.client"),
        ("api/x.py", "from ..session import Session", crossings, "imports pykis.session"),
        ("adapter/x.py", "from pykis import PyKis", crossings, "from the package itself"),
        ("adapter/x.py", "from ..scope.stock import Stock", crossings, "imports pykis.scope.stock"),
        ("session.py", "import http.client", heavy, "imports http.client when it is loaded"),
        ("session.py", "class A:\n    import requests", heavy, "imports requests"),
        ("session.py", "try:\n    from cryptography import x509\nexcept ImportError: pass", heavy, "cryptography"),
        ("trader/x.py", "import time\ntime.time()", wall_clock, "reads time.time"),
        ("trader/x.py", "import datetime\ndatetime.datetime.now()", wall_clock, "reads datetime.datetime.now"),
        ("trader/x.py", "from time import monotonic", wall_clock, "imports time.monotonic"),
        ("trader/x.py", "from pykis.client.files import write_private", beyond_the_door, "client.files.write_private"),
        ("trader/x.py", "from ..session import Session", beyond_the_door, "imports pykis.session.Session"),
        ("trader/x.py", "from pykis.simulator import Simulator", beyond_the_door, "imports pykis.simulator"),
        ("trader/x.py", "from .testing import run", beyond_the_door, "imports pykis.trader.testing.run"),
        ("trader/testing/x.py", "from pykis.kis import PyKis", beyond_the_door, "imports pykis.kis.PyKis"),
    ],
)
def test_the_checks_can_fail(tmp_path: Path, path: str, text: str, check: object, sentence: str) -> None:
    file = tmp_path / "pykis" / path
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    assert callable(check)
    (complaint,) = check(modules(tmp_path / "pykis"))
    assert sentence in complaint


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("scope/stock.py", "from ..adapter.quotable import Quotable\nfrom ..errors import KisError"),
        ("session.py", "def f():\n    import requests"),
        ("session.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import requests"),
        ("trader/engine.py", "from pykis import PyKis\nfrom ..clock import Clock\ndef f(c):\n    return c.time()"),
        ("trader/testing/x.py", "from pykis.simulator import Simulator\nfrom ..core import Core"),
        ("cli/x.py", "import asyncio\nfrom ..simulator import Simulator"),
        ("simulator/server.py", "import asyncio\nfrom ..market.ticks import tick_size\nfrom .rest import Gateway"),
    ],
)
def test_the_checks_let_the_right_things_pass(tmp_path: Path, path: str, text: str) -> None:
    file = tmp_path / "pykis" / path
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    package = modules(tmp_path / "pykis")
    assert crossings(package) + heavy(package) + wall_clock(package) + beyond_the_door(package) == []
