"""Programs of others against the simulator, with only their host names changed; a line a step.

python tools/compat.py                  # python-kis 2.1.6, in an environment of its own
python tools/compat.py SAMPLES [NAME..] # and KIS' official samples: a checkout of open-trading-api

Of each sample it says: ok; no (refused, which it asks for); own (goes wrong by itself); ---- (its TRs are not served);
FAIL with the reason.

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
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import official_samples

ROOT = Path(__file__).parent.parent
ENVIRONMENTS = ROOT / ".venv" / "compat"
PYTHON_KIS = ("python-kis==2.1.6", "typing_extensions")
SAMPLE_NEEDS = ("pandas", "requests", "websockets", "PyYAML", "pycryptodome")
WIDTHS_OF = "2024-06-03"
"""python-kis reads 46 and 59 fields a record; KIS sends 47 and 63 since 2026-09-14, which it refuses."""
OLDER_WIDTHS = ("2026-01-02", WIDTHS_OF)
"""Days on which a record had fewer fields than today; samples that name those of one of them are run there too."""
HELD = ("000660", "035420", "005380")
LOW_PRICE = 50_000
"""Won; inside the price limits and below every offer, so that the order stays open."""
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


def post(url: str, body: dict[str, Any], headers: dict[str, str] | None = None) -> Any:
    request = urllib.request.Request(url, json.dumps(body).encode(), headers or {}, method="POST")
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def control(info: dict[str, Any], name: str, body: dict[str, Any]) -> None:
    post(f"{info['rest_url']}/sim/{name}", body)


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


def orders(info: dict[str, Any]) -> Callable[[str, int], None]:
    """What buys a share for the account of the samples; takes the order division and the price in won."""
    secrets = {"appkey": info["app_key"], "appsecret": info["app_secret"]}
    token = post(f"{info['rest_url']}/oauth2/tokenP", {"grant_type": "client_credentials"} | secrets)["access_token"]
    headers = secrets | {"authorization": f"Bearer {token}", "tr_id": ("V" if info["virtual"] else "T") + "TTC0012U"}
    cano, product = info["account"].split("-")
    fixed = {"CANO": cano, "ACNT_PRDT_CD": product, "PDNO": "005930", "ORD_QTY": "1", "EXCG_ID_DVSN_CD": "KRX"}

    def buy(division: str, price: int) -> None:
        body = fixed | {"ORD_DVSN": division, "ORD_UNPR": str(price)}
        post(f"{info['rest_url']}/uapi/domestic-stock/v1/trading/order-cash", body, headers)

    return buy


def furnish(info: dict[str, Any]) -> Callable[[], None]:
    """Let there be holdings and open orders, more than a page of each; gives what makes an execution notice."""
    control(info, "limits", {"rest": 0, "token_interval": 0, "approval_interval": 0})
    for symbol in HELD:
        control(
            info, "accounts", {"action": "give", "account": info["account"], "symbol": symbol, "qty": 10, "price": 1}
        )
    for tr_id in ("TTTC8434R", "TTTC0084R", "TTTC0081R"):
        control(info, "faults", {"tr_id": tr_id, "kind": "short_page", "rows": 1})
    buy = orders(info)
    for _ in HELD:
        buy("00", LOW_PRICE)

    def stir() -> None:
        for _ in HELD:
            buy("01", 0)

    return stir


def samples(checkout: Path, names: list[str]) -> int:
    """Every sample of a checkout, or those named; gives how many failed."""
    found = official_samples.find(checkout, names)
    if not found:
        say(f"No chk_*.py and no *_examples*.py under {checkout}")
        return 1
    python = environment("samples", SAMPLE_NEEDS)
    counts = dict.fromkeys(official_samples.MARKS, 0)
    with contextlib.ExitStack() as stack:
        paper = stack.enter_context(simulator())
        furnish(paper)
        reals: dict[str, tuple[dict[str, Any], Callable[[], None]]] = {}

        def real(day: str) -> tuple[dict[str, Any], Callable[[], None]]:
            if day not in reals:
                info = stack.enter_context(simulator("--real", *(("--as-of", day) if day else ())))
                reals[day] = (info, furnish(info))
            return reals[day]

        for sample in found:
            verdict = run_sample(python, sample, paper, real)
            counts[verdict.kind] += 1
            mark = official_samples.MARKS[verdict.kind]
            say(f"  {mark}  {sample.category:<20} {sample.name:<32} {verdict.text[:100]}")
    say("  " + ", ".join(f"{count} {kind}" for kind, count in counts.items() if count))
    return counts["failed"]


def run_sample(
    python: Path,
    sample: official_samples.Sample,
    paper: dict[str, Any],
    real: Callable[[str], tuple[dict[str, Any], Callable[[], None]]],
) -> official_samples.Verdict:
    """Run it on today's shapes; one that names fewer columns than a record has, on the shapes of its own day too."""
    patience = LISTEN_FOR if sample.listening else PATIENCE
    verdict = official_samples.Verdict("failed")
    for day in ("", *OLDER_WIDTHS):
        info, stir = real(day)
        config = official_samples.settings(host(info), host(paper))
        ended = official_samples.run(python, sample, config, patience, once_subscribed=stir)
        again = official_samples.judge(sample, ended)
        if not day:
            verdict = again
        elif again.kind == "ok":
            return official_samples.Verdict("ok", f"{again.text} as of {day}; today it {verdict.text}")
        if not (again.kind == "theirs" and sample.listening):
            break
    return verdict


def host(info: dict[str, Any]) -> official_samples.Host:
    return official_samples.Host(*(info[name] for name in official_samples.Host._fields))


def main(arguments: list[str]) -> int:
    say("python-kis 2.1.6")
    failed = python_kis()
    if arguments:
        say(f"official samples of {arguments[0]}")
        failed += samples(Path(arguments[0]), arguments[1:])
    say(f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
