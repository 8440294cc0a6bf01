"""KIS' official samples, unmodified, against the simulator: what each is, how it is run, and what became of it."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal, NamedTuple

from pykis.simulator.feeds import STATUS_FEEDS
from pykis.simulator.table import FEEDS, TABLE

__all__ = ["Ended", "Host", "Sample", "Verdict", "find", "judge", "run", "settings"]

Kind = Literal["ok", "refused", "theirs", "failed", "unserved"]
MARKS: dict[Kind, str] = {"ok": "ok  ", "refused": "no  ", "theirs": "own ", "failed": "FAIL", "unserved": "----"}
"""How each verdict is printed; only ``failed`` counts against the simulator."""

OWN_MISTAKES = {
    "domestic_stock.inquire_daily_ccld": "asks for its second page with the arguments in the wrong places",
}
"""Samples of served TRs that go wrong by themselves, and where."""
ASKS_TO_BE_REFUSED = ("domestic_stock.order_cash", "domestic_stock.order_rvsecncl")
"""A sale far below the lower limit of what is not held; a cancel of a fixed order number."""
_KNOWN = {*TABLE, *FEEDS}
_QUIET = {*STATUS_FEEDS, *(row.tr_id for row in FEEDS.values() if row.key == "hts_id")}
"""Feeds that say nothing while nothing happens."""
_ID = re.compile(r"[\"']([A-Z][A-Z0-9]{6,12})[\"']")
_FRAME = re.compile(r"received message >> ([01])\|(\w+)\|(\d+)\|(.*)")
_ACK = re.compile(r'"tr_id":"([^"]*)".*"msg_cd":"(OPSP\d+)","msg1":"([^"]*)"')
_REFUSED = re.compile(r"rt_cd :\s*(\S*) / msg_cd :\s*(\S*) / msg1 :\s*(.*)")
_GATE = re.compile(r'Error Code : (\d+) \| .*?"msg1":"([^"]*)","msg_cd":"(\w+)"')
_UNKNOWN_TR = ("EGW00310", "EGW00300")
_RESULTS = 3
"""Results printed after which a listening sample has done what it is for."""
_MANY = 30
"""So many times more of one that listens to everything, for it takes its time to register."""


class Sample(NamedTuple):
    """One script of a checkout."""

    category: str
    name: str
    script: Path
    tr_ids: frozenset[str]
    """The TR ids that its text names."""
    listening: bool
    columns: int = 0
    """Of a listening one: how many fields of a record it knows."""
    whole: bool = False
    """A script of examples_user: every TR of a category, one after the other."""

    @property
    def title(self) -> str:
        return f"{self.category}.{self.name}"


class Ended(NamedTuple):
    """A script's end."""

    output: str
    code: int | None
    """None: it was stopped, either since it had done enough or since its time was over."""


class Verdict(NamedTuple):
    kind: Kind
    text: str = ""


class Host(NamedTuple):
    """One running simulator as its info file tells it."""

    rest_url: str
    websocket_url: str
    app_key: str
    app_secret: str
    account: str
    hts_id: str


def find(checkout: Path, names: Iterable[str] = ()) -> list[Sample]:
    """Every ``examples_llm/*/*/chk_*.py`` and ``examples_user/*/*_examples*.py``, or those of these names."""
    wanted = set(names)
    alone = [script for script in checkout.rglob("chk_*.py") if script.stem == f"chk_{script.parent.name}"]
    scripts = [*alone, *checkout.rglob("*_examples.py"), *checkout.rglob("*_examples_ws.py")]
    found = [_read(script) for script in sorted(scripts)]
    return [each for each in found if not wanted or each.name in wanted]


def _read(script: Path) -> Sample:
    text = script.read_text(encoding="utf-8")
    alone = script.name.startswith("chk_")
    name = script.parent.name if alone else script.stem
    category = script.parent.parent.name if alone else script.parent.name
    beside = script.with_name(f"{name}.py" if alone else script.name.replace("_examples", "_functions"))
    module = beside.read_text(encoding="utf-8") if beside.exists() else ""
    ids = frozenset(_ID.findall(module)) & _KNOWN
    return Sample(category, name, script, ids, "KISWebSocket" in text, _columns(module) if alone else 0, not alone)


def _columns(module: str) -> int:
    """The length of the one list named ``columns``."""
    for node in ast.walk(ast.parse(module)):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.List):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            if names == ["columns"]:
                return len(node.value.elts)
    return 0


def settings(real: Host, paper: Host) -> str:
    """The samples' own settings file; only hosts, keys and accounts are ours."""
    values = {
        "my_app": real.app_key,
        "my_sec": real.app_secret,
        "paper_app": paper.app_key,
        "paper_sec": paper.app_secret,
        "my_htsid": real.hts_id,
        "my_acct_stock": real.account[:8],
        "my_acct_future": real.account[:8],
        "my_paper_stock": paper.account[:8],
        "my_paper_future": paper.account[:8],
        "my_prod": "01",
        "prod": real.rest_url,
        "ops": real.websocket_url,
        "vps": paper.rest_url,
        "vops": paper.websocket_url,
        "my_token": "",
        "my_agent": "Mozilla/5.0",
    }
    return "".join(f"{name}: {json.dumps(value)}\n" for name, value in values.items())


# -- running


def run(
    python: Path, sample: Sample, config: str, patience: float, *, once_subscribed: Callable[[], object] = lambda: None
) -> Ended:
    """Run it in its own folder with a home of its own, until it ends, or has printed enough, or its time is over.

    `once_subscribed` is called when a listening one's first registration has been taken.
    """
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "KIS" / "config"
        folder.mkdir(parents=True)
        (folder / "kis_devlp.yaml").write_text(config, encoding="utf-8")
        surroundings = {"HOME": home, "USERPROFILE": home, "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
        surroundings |= {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        with subprocess.Popen(
            [str(python), "-u", sample.script.name],
            cwd=sample.script.parent,
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as process:
            lines: list[str] = []
            reader = threading.Thread(target=_copy, args=(process, lines))
            reader.start()
            code = _watch(process, lines, time.monotonic() + patience, sample, once_subscribed)
            reader.join()
        return Ended("".join(lines), code)


def _copy(process: subprocess.Popen[str], lines: list[str]) -> None:
    assert process.stdout is not None
    lines.extend(iter(process.stdout.readline, ""))


def _watch(
    process: subprocess.Popen[str],
    lines: list[str],
    until: float,
    sample: Sample,
    once_subscribed: Callable[[], object],
) -> int | None:
    told = False
    while time.monotonic() < until:
        code = process.poll()
        if code is not None:
            return code
        if sample.listening:
            text = "".join(lines)
            if not told and "SUBSCRIBE SUCCESS" in text:
                told = True
                once_subscribed()
            if _results(text) >= _RESULTS * (_MANY if sample.whole else 1):
                break
        time.sleep(0.05)
    process.kill()
    process.wait()
    return None


def _results(text: str) -> int:
    """How many frames of data a listening sample has shown."""
    return text.count("결과:") or len(_FRAME.findall(text))


# -- judging


def judge(sample: Sample, ended: Ended) -> Verdict:
    """What became of it, in words."""
    refusals = [(code, text.strip()) for _, code, text in _REFUSED.findall(ended.output)]
    refusals += [(code, text.strip()) for _, text, code in _GATE.findall(ended.output)]
    if "Traceback" in ended.output:
        words = _last_words(ended.output)
        if words.startswith("SyntaxError"):
            return Verdict("theirs", f"not for Python {sys.version_info.major}.{sys.version_info.minor}: {words}")
        stopped = sample.whole and not sample.listening and any(code in _UNKNOWN_TR for code, _ in refusals)
        return Verdict("unserved", f"stops at a TR that is not served: {words}") if stopped else _fault(sample, words)
    if sample.listening:
        return _heard(sample, ended.output)
    if sample.whole and ended.code == 0:
        return _asked_all(sample, refusals)
    if refusals:
        return _refusal(sample, *refusals[-1])
    for sign in ("Error Code :", "API call failed", "fail!"):
        if sign in ended.output:
            return _fault(sample, _line(ended.output, sign))
    if "에러 발생" in ended.output:
        return Verdict("theirs", _line(ended.output, "에러 발생"))
    if ended.code != 0:
        return _fault(sample, "still running" if ended.code is None else f"exit {ended.code}")
    pages = 1 + ended.output.count("Call Next page") + ended.output.count("Calling next page")
    if "Max recursive depth" in ended.output or "Maximum recursion depth" in ended.output:
        return Verdict("ok", f"{pages} pages, as many as it asks for")
    return Verdict("ok", f"{pages} pages" if pages > 1 else "")


def _asked_all(sample: Sample, refusals: list[tuple[str, str]]) -> Verdict:
    others = Counter(code for code, _ in refusals if code not in _UNKNOWN_TR)
    told = ", ".join(f"{code} x{count}" for code, count in others.items())
    return Verdict("ok", f"to its end; {len(sample.tr_ids)} TRs" + (f"; refused: {told}" if told else ""))


def _refusal(sample: Sample, code: str, text: str) -> Verdict:
    if code in _UNKNOWN_TR:
        return Verdict("unserved", f"{code} {text}")
    if sample.title in ASKS_TO_BE_REFUSED:
        return Verdict("refused", f"as it asks to be: {code} {text}")
    return _fault(sample, f"{code} {text}")


def _heard(sample: Sample, output: str) -> Verdict:
    for sign in ("Connection exception", "처리 중 오류", "fail!"):
        if sign in output:
            return _fault(sample, _line(output, sign))
    acks = _ACK.findall(output)
    frames = _FRAME.findall(output)
    refusals = [f"{tr_id} {code} {text}" for tr_id, code, text in acks if code not in ("OPSP0000", "OPSP0001")]
    if sample.whole and any("OPSP0008" in each for each in refusals):
        return Verdict("theirs", f"registers for more than 41; {len(frames)} frames")
    if refusals:
        return _fault(sample, refusals[0])
    if not acks or not (_results(output) or sample.tr_ids <= _QUIET):
        return _fault(sample, "nothing came")
    if not frames:
        return Verdict("ok", "registered; told when something happens")
    widths = {text.count("^") + 1 for kind, _, rows, text in frames if kind == "0" and int(rows) == 1}
    if sample.columns and widths and widths != {sample.columns}:
        wide = ", ".join(map(str, sorted(widths)))
        return Verdict("theirs", f"names {sample.columns} columns where a record has {wide}")
    return Verdict("ok", f"{len(frames)} frames")


def _fault(sample: Sample, text: str) -> Verdict:
    mistake = OWN_MISTAKES.get(sample.title)
    return Verdict("theirs", f"{mistake} ({text})") if mistake else Verdict("failed", text)


def _line(output: str, sign: str) -> str:
    return next(line for line in output.splitlines() if sign in line)


def _last_words(output: str) -> str:
    """The line of a traceback that names the exception."""
    after = output[output.rindex("Traceback") :].splitlines()[1:]
    return next((line for line in after if line and not line.startswith((" ", "\t"))), "Traceback")
