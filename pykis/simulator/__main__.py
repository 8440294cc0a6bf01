"""``python -m pykis.simulator``: a KIS on loopback until SIGTERM or Ctrl-C."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from .dataset import read_folder
from .server import SimulatorServer
from .simulator import Simulator

__all__ = ["run"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pykis simulator", description="A KIS of our own on loopback: REST and websocket, no key needed."
    )
    parser.add_argument("--real", action="store_true", help="be the real host; paper (모의투자) without it")
    parser.add_argument("--rest-port", type=int, default=0, metavar="N", help="0 is any free port")
    parser.add_argument("--websocket-port", type=int, default=0, metavar="N", help="0 is any free port")
    parser.add_argument("--info", type=Path, metavar="FILE", help="write URLs and keys as JSON there once it is ready")
    parser.add_argument(
        "--session", choices=("always", "krx"), default="always", help="trade round the clock, or KRX hours"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="the same seed gives the same market")
    parser.add_argument(
        "--as-of", type=date.fromisoformat, metavar="DATE", help="answers and frames in the shape of that day"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="daily bars: SYMBOL.csv or SYMBOL.csv.gz")
    return parser


def run(argv: Sequence[str] | None = None) -> int:
    """Serve until a signal; gives the exit code."""
    asked = _parser().parse_args(argv)
    try:
        import aiohttp as _  # noqa: F401
    except ImportError:
        print("The simulator's server needs aiohttp: pip install 'pykis-sdk[simulator]'", file=sys.stderr)  # noqa: T201
        return 2
    try:
        data = read_folder(asked.data) if asked.data is not None else None
    except (OSError, ValueError) as error:
        print(f"--data: {error}", file=sys.stderr)  # noqa: T201
        return 2
    simulator = Simulator(virtual=not asked.real, seed=asked.seed, session=asked.session, data=data, as_of=asked.as_of)
    ended = threading.Event()
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda _number, _frame: ended.set())
    try:
        server = SimulatorServer(simulator, rest_port=asked.rest_port, websocket_port=asked.websocket_port).start()
    except OSError as error:
        print(f"The port cannot be opened: {error}", file=sys.stderr)  # noqa: T201
        return 1
    info = _info(server)
    print(json.dumps({name: info[name] for name in ("rest_url", "websocket_url", "virtual")}), flush=True)  # noqa: T201
    if asked.info is not None:
        _write(asked.info, info)
    while not ended.wait(0.5):
        pass
    server.stop()
    return 0


def _info(server: SimulatorServer) -> dict[str, object]:
    return {
        "rest_url": server.rest_url,
        "websocket_url": server.websocket_url,
        "app_key": server.app_key,
        "app_secret": server.app_secret,
        "account": server.account,
        "hts_id": server.hts_id,
        "virtual": server.simulator.virtual,
        "pid": os.getpid(),
    }


def _write(path: Path, info: dict[str, object]) -> None:
    """Whole or not at all: a reader never sees half of it."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(info, file, indent=2)
    os.replace(name, path)


if __name__ == "__main__":
    sys.exit(run())
