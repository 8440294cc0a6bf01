"""A caller that remembers, and every endpoint and feed of the generated layer, one test each."""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from kisgen.shapes import load_shapes

import pykis.api
from pykis.api import KisApi
from pykis.endpoint import Endpoint, Feed

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("PYKIS_SHARED", ROOT.parent / "shared"))


class Call(NamedTuple):
    """One call as a session would get it."""

    endpoint: Endpoint[Any]
    params: dict[str, str | None]
    options: dict[str, Any]


class FakeCaller:
    """Stands in for a session: remembers calls, answers what it was told to."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.subscriptions: list[tuple[Any, str, dict[str, Any]]] = []
        self.answers: list[tuple[dict[str, Any], str]] = []

    def call(self, endpoint: Endpoint[Any], params: Mapping[str, str | None], **options: Any) -> Any:
        self.calls.append(Call(endpoint, dict(params), options))
        raw, tr_cont = self.answers.pop(0) if self.answers else ({}, "")
        return endpoint.answer(raw, endpoint.tr_id(virtual=False, variant=options["variant"]), tr_cont)

    def subscribe(self, feed: Feed[Any], key: str, callback: Callable[[Any], object], **options: Any) -> Any:
        self.subscriptions.append((feed, key, options))
        return object()


def _all(kind: type) -> list[Any]:
    names = [found.name for found in pkgutil.walk_packages(pykis.api.__path__, "pykis.api.")]
    values = [value for name in names for value in vars(importlib.import_module(name)).values()]
    return sorted({value.name: value for value in values if isinstance(value, kind)}.values(), key=lambda v: v.name)


ENDPOINTS: list[Endpoint[Any]] = _all(Endpoint)
FEEDS: list[Feed[Any]] = _all(Feed)
SHAPES = load_shapes()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `endpoint`, `feed` or `shape` runs once for each."""
    if "endpoint" in metafunc.fixturenames:
        metafunc.parametrize("endpoint", ENDPOINTS, ids=[endpoint.name for endpoint in ENDPOINTS])
    if "feed" in metafunc.fixturenames:
        metafunc.parametrize("feed", FEEDS, ids=[feed.name for feed in FEEDS])
    if "shape" in metafunc.fixturenames:
        metafunc.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])


@pytest.fixture
def caller() -> FakeCaller:
    return FakeCaller()


@pytest.fixture
def api(caller: FakeCaller) -> KisApi:
    return KisApi(caller)


@pytest.fixture(scope="session")
def endpoints() -> list[Endpoint[Any]]:
    return ENDPOINTS


@pytest.fixture(scope="session")
def feeds() -> list[Feed[Any]]:
    return FEEDS


@pytest.fixture(scope="session")
def by_tr() -> dict[str, Endpoint[Any] | Feed[Any]]:
    """TR id -> endpoint or feed, the former ids of orders included."""
    found: dict[str, Endpoint[Any] | Feed[Any]] = {}
    for endpoint in ENDPOINTS:
        for real, paper in endpoint.trs.values():
            found |= {tr: endpoint for tr in (real, paper) if tr}
    for feed in FEEDS:
        found |= {tr: feed for tr in (feed.real, feed.paper) if tr}
    found["VTTC0802U"] = found["TTTC0802U"] = found["TTTC0012U"]
    found["VTTC0803U"] = found["TTTC0803U"] = found["TTTC0013U"]
    return found


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of captured payloads; tests that want it are skipped where it is absent."""
    if not (SHARED / "kis-payloads").is_dir():
        pytest.skip("no captured payloads here")
    return SHARED
