"""Programs of others against the simulator, with only their host names changed; a line a step.

python tools/compat.py                  # python-kis 2.1.6, in an environment of its own
python tools/compat.py SAMPLES          # and KIS' official samples: a checkout of open-trading-api

Its environments are made once, inside .venv. Exit code 1 if a step failed.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Generator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
ENVIRONMENTS = ROOT / ".venv" / "compat"
PYTHON_KIS = ("python-kis==2.1.6", "typing_extensions")
SAMPLE_NEEDS = ("pandas", "requests", "websockets", "PyYAML", "pycryptodome")
WIDTHS_OF = "2024-06-03"
"""python-kis reads 46 and 59 fields a record; KIS sends 47 and 63 since 2026-09-14, which it refuses."""
SAMPLES = (
    "inquire_price",
    "inquire_price_2",
    "inquire_asking_price_exp_ccn",
    "inquire_ccnl",
    "inquire_daily_price",
    "inquire_investor",
    "inquire_daily_itemchartprice",
    "inquire_time_itemchartprice",
    "inquire_time_dailychartprice",
    "inquire_time_itemconclusion",
    "intstock_multprice",
    "chk_holiday",
    "search_info",
    "search_stock_info",
    "order_cash",
    "order_rvsecncl",
    "inquire_daily_ccld",
    "inquire_balance",
    "inquire_psbl_order",
    "inquire_psbl_rvsecncl",
    "inquire_psbl_sell",
    "inquire_balance_rlz_pl",
    "inquire_period_profit",
    "inquire_period_trade_profit",
)
LISTENING = ("ccnl_krx", "asking_price_krx", "ccnl_notice", "ccnl_nxt", "ccnl_total", "market_status_krx")
PATIENCE = 30.0
LISTEN_FOR = 8.0


def say(text: str) -> None:
    print(text, flush=True)


def environment(name: str, needs: tuple[str, ...]) -> Path:
    """A virtual environment with these packages; made once."""
    folder = ENVIRONMENTS / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ready = folder / ".ready"
    if not ready.exists():
        say(f"Setting up an environment for {name} (once)")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "--disable-pip-version-check", "-q", "install", *needs], check=True)
        ready.touch()
    return python


@contextlib.contextmanager
def simulator(*options: str) -> Generator[dict[str, Any]]:
    """A simulator in a process of its own; gives what its info file says."""
    with tempfile.TemporaryDirectory() as folder:
        info = Path(folder) / "info.json"
        command = [sys.executable, "-m", "pykis.simulator", "--info", str(info), *options]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            try:
                assert process.stdout is not None
                process.stdout.readline()
                while not info.exists() and process.poll() is None:
                    time.sleep(0.02)
                yield json.loads(info.read_text(encoding="utf-8"))
            finally:
                process.terminate()


def control(info: dict[str, Any], name: str, body: dict[str, Any]) -> None:
    request = urllib.request.Request(f"{info['rest_url']}/sim/{name}", json.dumps(body).encode(), method="POST")
    urllib.request.urlopen(request, timeout=10).close()


def python_kis() -> int:
    """Every step of tests/compat/python_kis_check.py; gives how many failed."""
    python = environment("python-kis", PYTHON_KIS)
    program = ROOT / "tests" / "compat" / "python_kis_check.py"
    with simulator("--real", "--as-of", WIDTHS_OF) as info, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "info.json"
        path.write_text(json.dumps(info), encoding="utf-8")
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        found = subprocess.run(
            [str(python), str(program), str(path)],
            cwd=folder,
            env=clean | {"PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
    steps = [json.loads(line) for line in found.stdout.splitlines() if line.startswith('{"step"')]
    for step in steps:
        say(f"  {'ok  ' if step['ok'] else 'FAIL'}  {step['step']:<18} {step['saw'].splitlines()[0][:100]}")
    failed = sum(not step["ok"] for step in steps)
    if found.returncode and not failed:
        say(found.stderr[-2000:])
        return 1
    return failed


def settings(real: dict[str, Any], paper: dict[str, Any]) -> str:
    """The samples' own settings file; only hosts and keys are ours."""
    values = {
        "my_app": real["app_key"],
        "my_sec": real["app_secret"],
        "paper_app": paper["app_key"],
        "paper_sec": paper["app_secret"],
        "my_htsid": real["hts_id"],
        "my_acct_stock": real["account"][:8],
        "my_acct_future": real["account"][:8],
        "my_paper_stock": paper["account"][:8],
        "my_paper_future": paper["account"][:8],
        "my_prod": "01",
        "prod": real["rest_url"],
        "ops": real["websocket_url"],
        "vps": paper["rest_url"],
        "vops": paper["websocket_url"],
        "my_token": "",
        "my_agent": "Mozilla/5.0",
    }
    return "".join(f"{name}: {json.dumps(value)}\n" for name, value in values.items())


def run_sample(python: Path, script: Path, text: str, patience: float) -> tuple[str, str]:
    """Run one sample in its own folder with a home of its own; gives all that it printed, and how it ended."""
    with tempfile.TemporaryDirectory() as home:
        config = Path(home) / "KIS" / "config"
        config.mkdir(parents=True)
        (config / "kis_devlp.yaml").write_text(text, encoding="utf-8")
        surroundings = {"HOME": home, "USERPROFILE": home, "PATH": os.environ["PATH"], "PYTHONIOENCODING": "utf-8"}
        process = subprocess.Popen(
            [str(python), "-u", script.name],
            cwd=script.parent,
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
        try:
            output, _ = process.communicate(timeout=patience)
            return output, f"exit {process.returncode}"
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
            return output, "still running"


def judge(output: str, ended: str, *, listening: bool) -> str:
    """Blank if the sample did what it is for, else what went wrong."""
    for sign in ("Traceback", "Error Code", "fail!"):
        if sign in output:
            return next(line for line in output.splitlines() if sign in line)[:120]
    if listening:
        return "" if "005930" in output or "SUBSCRIBE SUCCESS" in output else "nothing came"
    return "" if ended == "exit 0" else ended


def samples(checkout: Path) -> int:
    """Every sample whose TR is served; gives how many failed."""
    found = sorted(path for path in checkout.rglob("chk_*.py") if path.parent.parent.name == "domestic_stock")
    scripts = {path.parent.name: path for path in found}
    if not scripts:
        say(f"No domestic_stock/*/chk_*.py under {checkout}")
        return 1
    python = environment("samples", SAMPLE_NEEDS)
    failed = 0
    with simulator("--real") as real, simulator() as paper:
        for info in (real, paper):
            control(info, "limits", {"rest": 0, "token_interval": 0})
        text = settings(real, paper)
        for name in (*SAMPLES, *LISTENING):
            if name not in scripts:
                say(f"  ----  {name:<30} not in this checkout")
                continue
            listening = name in LISTENING
            output, ended = run_sample(python, scripts[name], text, LISTEN_FOR if listening else PATIENCE)
            wrong = judge(output, ended, listening=listening)
            failed += bool(wrong)
            say(f"  {'FAIL' if wrong else 'ok  '}  {name:<30} {wrong}")
    return failed


def main(arguments: list[str]) -> int:
    say("python-kis 2.1.6")
    failed = python_kis()
    if arguments:
        say(f"official samples of {arguments[0]}")
        failed += samples(Path(arguments[0]))
    say(f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
