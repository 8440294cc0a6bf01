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

_SIGN = "# Written by pykis.simulator"
_VARIABLES = {
    "app_key": "KIS_APP_KEY",
    "app_secret": "KIS_APP_SECRET",
    "account": "KIS_ACCOUNT",
    "hts_id": "KIS_HTS_ID",
    "rest_url": "KIS_REST_URL",
    "websocket_url": "KIS_WEBSOCKET_URL",
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pykis simulator", description="A KIS of our own on loopback: REST and websocket, no key needed."
    )
    parser.add_argument("--real", action="store_true", help="be the real host; paper (모의투자) without it")
    parser.add_argument("--rest-port", type=int, default=0, metavar="N", help="0 is any free port")
    parser.add_argument("--websocket-port", type=int, default=0, metavar="N", help="0 is any free port")
    parser.add_argument("--info", type=Path, metavar="FILE", help="write URLs and keys as JSON there once it is ready")
    parser.add_argument(
        "--env", type=Path, metavar="FILE", help="write KIS_* variables there once it is ready, such as .env"
    )
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
    if asked.env is not None and not _ours(asked.env):
        print(f"--env: {asked.env} is not the simulator's; name another file or move it away", file=sys.stderr)  # noqa: T201
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
    try:
        if asked.env is not None:
            _write(asked.env, _environment(info))
            print(f"PyKis() finds it through {asked.env}; Ctrl-C ends it", file=sys.stderr, flush=True)  # noqa: T201
        if asked.info is not None:
            _write(asked.info, json.dumps(info, indent=2))
    except OSError as error:
        print(f"{error.filename} cannot be written: {error.strerror}", file=sys.stderr)  # noqa: T201
        server.stop()
        return 1
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


def _environment(info: dict[str, object]) -> str:
    """The same as a ``.env`` file."""
    lines = [f"{_SIGN}; these keys open nothing but it.", f"KIS_VIRTUAL={int(bool(info['virtual']))}"]
    return "\n".join([*lines, *(f"{variable}={info[name]}" for name, variable in _VARIABLES.items()), ""])


def _ours(path: Path) -> bool:
    """Whether the file may be written: nobody's real keys are in it."""
    try:
        return path.read_text("utf-8").startswith(_SIGN)
    except FileNotFoundError:
        return True
    except (OSError, UnicodeDecodeError):
        return False


def _write(path: Path, text: str) -> None:
    """Whole or not at all: a reader never sees half of it."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(name, path)


if __name__ == "__main__":
    sys.exit(run())
