"""Every Python block of the READMEs and the pages runs as it stands there, against a simulator on real sockets."""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import pykis.session
from pykis import PyKis, Rate

pytest.importorskip("aiohttp")

from pykis.simulator import AccountSetup, Simulator, SimulatorServer

ROOT = Path(__file__).resolve().parents[1]
PAGES = [
    ROOT / "README.md",
    ROOT / "README.ko.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "trader").glob("*.md")),
]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WITH_CODE = [page for page in PAGES if BLOCK.search(page.read_text("utf-8"))]


class Enough(BaseException):
    """A loop of the page that never ends has printed enough."""


class Reader:
    """Who reads along: counts what is printed, and presses Enter when something live has come."""

    def __init__(self, *, enough: int = 12) -> None:
        self.enough = enough
        self.shown: list[str] = []
        self.main = threading.get_ident()
        self.printed = 0
        self.changed = threading.Condition()
        self.live = 0

    def block(self) -> None:
        """The next block begins."""
        self.printed = self.live = 0

    def print(self, *values: object, **_: object) -> None:
        text = " ".join(str(value) for value in values)
        with self.changed:
            self.shown.append(text)
            if threading.get_ident() != self.main:
                self.live += 1
                self.changed.notify_all()
                return
        self.printed += 1
        if self.printed >= self.enough:
            raise Enough

    def input(self, _: str = "") -> str:
        with self.changed:  # a notice may be quicker than the line that waits for it
            assert self.changed.wait_for(lambda: self.live > 0, 15), "nothing live came"
            self.live = 0
        return ""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own, as a user's is."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYKIS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MPLBACKEND", "agg")
    for rate in ("PAPER_RATE", "REAL_RATE"):  # the page does not wait for its turn
        monkeypatch.setattr(pykis.session, rate, Rate.unlimited())
    return tmp_path


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[SimulatorServer]:
    virtual: bool = request.param
    account = AccountSetup(pykis.AccountNumber("12345678", "01"), holdings={"005930": (100, 65_000)})
    with SimulatorServer(Simulator(virtual=virtual, rest_limit=0, accounts=[account], rate=9)) as made:
        made.simulator.issuer.approval_interval = 0.0  # each program of a page is a minute after the one before
        yield made


def environment(server: SimulatorServer) -> dict[str, str]:
    return {
        "KIS_APP_KEY": server.app_key,
        "KIS_APP_SECRET": server.app_secret,
        "KIS_ACCOUNT": server.account,
        "KIS_HTS_ID": server.hts_id,
        "KIS_VIRTUAL": str(int(server.simulator.virtual)),
        "KIS_REST_URL": server.rest_url,
        "KIS_WEBSOCKET_URL": server.websocket_url,
    }


def run(page: Path, names: dict[str, Any], reader: Reader, *, programs: bool = False) -> int:
    """The blocks of a page one after another, as somebody does who types along, or each as a program of its own;
    how many there were."""
    text = page.read_text("utf-8")
    found = list(BLOCK.finditer(text))
    for block in found:
        reader.block()
        line = text[: block.start()].count("\n") + 1  # so that a traceback points into the page
        code = compile("\n" * line + block[1], str(page), "exec")
        known = dict(names) if programs else names
        with contextlib.suppress(Enough):
            exec(code, known)
        if programs:
            known["kis"].close()
    return len(found)


@pytest.mark.parametrize(
    ("server", "page"),
    [(True, PAGES[0]), (False, PAGES[1])],
    indirect=["server"],
    ids=["paper, English", "real, 한국어"],
)
def test_the_readme_runs(page: Path, server: SimulatorServer, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / ".env").write_text("".join(f"{name}={value}\n" for name, value in environment(server).items()), "utf-8")
    monkeypatch.delenv("KIS_APP_KEY", raising=False)
    reader = Reader(enough=4)
    assert run(page, {"print": reader.print, "input": reader.input}, reader, programs=True) == 3
    assert "삼성전자" in " ".join(reader.shown)
    assert sum("매수" in line or "매도" in line for line in reader.shown) >= 2


@pytest.mark.parametrize("server", [False], indirect=True, ids=["real"])
@pytest.mark.parametrize(
    "page", [page for page in WITH_CODE if page.parent != ROOT], ids=lambda page: page.relative_to(ROOT).as_posix()
)
def test_the_page_runs(page: Path, server: SimulatorServer, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    variables = environment(server)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    (place / "sim.env").write_text("".join(f"{name}={value}\n" for name, value in variables.items()), "utf-8")
    reader = Reader()
    with PyKis() as kis:
        samsung = kis.stock("005930")
        samsung.info()
        names = {"kis": kis, "samsung": samsung, "print": reader.print, "input": reader.input}
        assert run(page, names, reader) > 0
    assert not [line for line in reader.shown if "object at 0x" in line]
