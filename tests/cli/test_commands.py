"""What the commands print for people, what they refuse, and how they end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from pykis.cli.app import COMMANDS
from pykis.cli.drawing import Candle, draw
from pykis.message import Request
from pykis.simulator import Fault, SimulatorServer

ROOT = Path(__file__).resolve().parents[2]
MAIN = "import sys; sys.argv[0] = 'pykis'; from pykis.cli import main; main()"


def test_every_command_has_help_without_keys_or_a_network(alone: Any) -> None:
    listed = alone("--help").out
    for name in COMMANDS:
        assert f"  {name} " in listed
        assert alone(name, "--help").code == 0


def test_a_slip_of_the_pen_is_told_the_nearest(alone: Any) -> None:
    for words, meant in (
        (("quotte", "005930"), "quote"),
        (("api", "domestic_stok"), "domestic_stock"),
        (("api", "domestic_stock", "inqure_price"), "inquire_price"),
        (("api", "domestic_stock", "inquire_price", "fid_input_isc=1"), "fid_input_iscd"),
        (("chart", "005930", "--period", "dya"), "day"),
        (("orders", "--only", "opened"), "open"),
        (("rank", "vlume"), "volume"),
        (("rank", "volume", "markt=all"), "market"),
    ):
        shown = alone(*words)
        assert shown.code == 2, words
        assert f"Did you mean {meant}" in shown.err, shown.err


@pytest.mark.parametrize(
    "words",
    [
        ("api", "domestic_stock", "inquire_price"),
        ("api", "domestic_stock", "inquire_price", "005930"),
        ("api", "domestic_stock", "inquire_price", "fid_input_iscd=005930", "fid_cond_mrkt_div_code=Z"),
        ("chart", "005930", "--start", "yesterday"),
        ("chart", "005930", "--out", "x.docx"),
    ],
)
def test_what_is_wrong_is_refused_before_anything_is_asked(pykis: Any, real: SimulatorServer, words: Any) -> None:
    assert pykis(*words).code == 2
    assert real.simulator.issuer is not None
    assert pykis(*words, "--json").error["kind"] == "usage"


def test_without_keys_it_says_what_to_write(alone: Any) -> None:
    shown = alone("quote", "005930")
    assert shown.code == 3
    assert "KIS_APP_KEY" in shown.err
    assert alone("quote", "005930", "--json").error["kind"] == "configuration"


def test_a_key_that_is_refused(pykis: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIS_APP_KEY", "K" * 36)
    assert pykis("quote", "005930").code == 4


def test_a_host_that_is_down(pykis: Any, real: SimulatorServer) -> None:
    pykis("quote", "005930")
    real.stop()
    shown = pykis("quote", "005930", "--json")
    assert shown.code == 6
    assert shown.error["kind"] == "network"


def test_tables_hold_what_was_asked(pykis: Any) -> None:
    assert "삼성전자 005930" in pykis("quote", "005930").out
    assert "매도잔량" in pykis("book", "005930").out
    assert len(pykis("chart", "005930", "1m").out.splitlines()) > 20
    assert "총평가" in pykis("balance").out
    assert "no orders" in pykis("orders").out


def test_charts_are_drawn_and_written(pykis: Any, tmp_path: Path) -> None:
    drawn = pykis("chart", "005930", "6m", "--plot")
    assert "█" in drawn.out
    assert "│" in drawn.out
    assert pykis("chart", "005930", "1m", "--out", "x.csv").code == 0
    lines = (tmp_path / "x.csv").read_text("utf-8").splitlines()
    assert lines[0] == "time,open,high,low,close,volume,value"
    assert pykis("chart", "005930", "1m", "--out", "x.json").code == 0
    assert len(json.loads((tmp_path / "x.json").read_text("utf-8"))["bars"]) == len(lines) - 1
    assert pykis("chart", "005930", "1m", "--out", "nowhere/x.csv").code == 1


def test_a_chart_becomes_a_picture(pykis: Any, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    assert pykis("chart", "005930", "1m", "--out", "x.png").code == 0
    assert (tmp_path / "x.png").read_bytes().startswith(b"\x89PNG")


def test_candles() -> None:
    rows = draw([Candle(10, 14, 8, 12, 100), Candle(12, 12, 12, 12, 50), Candle(12, 12, 6, 7, 0)], 9)
    assert ["".join(row[0] for row in rows)[:9], rows[-1][0], rows[-1][2]] == ["││███││  ", "█", " "]
    assert [row[1] for row in rows[:9]].count("─") == 1


def test_every_ranking_is_asked_and_shown(pykis: Any) -> None:
    kinds = [each["name"] for each in pykis("rank", "--json").json["kinds"]]
    assert len(kinds) > 20
    for kind in kinds:
        shown = pykis("rank", kind, "--limit", "2")
        assert shown.code == 0, (kind, shown.err)
        at_rest = kind == "limit_hits" and "Nothing" in shown.out  # nothing moved that far
        assert len(shown.out.splitlines()) >= 5 or at_rest, kind
    assert "symbol" in pykis("rank", "market-cap", "market=KOSDAQ", "--limit", "1").out
    assert pykis("rank", "limit_hits", "side=lower", "within=8").code == 0
    assert pykis("rank", "limit_hits", "within=9").code == 2
    assert "FHPST01710000" in pykis("rank", "volume", "--describe").out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("quote", "999999"), "KIS has no quote of 999999"),
        (("quote", "AAPL", "--exchange", "NASDAK"), "'NASDAK' is no market abroad: NASDAQ"),
        (("quote", "7203"), "needs its market, such as TOKYO"),
        (("book", "kospi"), "is an index: KIS has no order book of it"),
        (("buy", "KOSPI", "1", "2500"), "is an index: KIS has no orders of it"),
        (("buy", "AAPL", "1", "230", "--stop-price", "220"), "is a stock abroad: buy takes no stop price there"),
        (
            ("buy", "A01612", "1", "370.5", "--exchange", "NXT"),
            "is a future: buy takes no exchange there; leave NXT out",
        ),
        (("buy", "A01612", "1", "370.123"), "370.12 or 370.13"),
        (("buy", "KR103501GF67", "1"), "is a bond: buy needs a price"),
        (("chart", "KR103501GF67", "1m", "--period", "week"), "is a bond: chart takes no period there"),
        (("orders", "--overseas", "--bonds"), "One thing at a time: --overseas or --bonds"),
        (("cancel", "5", "--all"), "Name one order, or --all"),
        (("cancel", "--symbol", "005930"), "Name one order, or --all"),
        (("verify", "--only", "domestik"), "No endpoint and no feed begins with domestik"),
        (("api", "--find", "없는것"), "No endpoint has '없는것'"),
    ],
)
def test_what_cannot_be_says_so_in_words(pykis: Any, words: tuple[str, ...], sentence: str) -> None:
    shown = pykis(*words)
    assert shown.code == 2, shown.out
    assert sentence in shown.err


def test_a_symbol_that_there_is_not_is_looked_for_in_the_symbol_files(pykis: Any) -> None:
    """Both in one test: a simulator makes the files anew for each."""
    assert "Did you mean 005930 삼성전자" in pykis("quote", "삼성전자").err
    unknown = pykis("quote", "AAPLE")
    assert unknown.code == 2
    assert "No market has the symbol 'AAPLE'" in unknown.err
    assert "name its market abroad" in unknown.err


@pytest.mark.parametrize(
    "words",
    [
        ("quote", "KR103501GF67"),
        ("book", "AAPL"),
        ("chart", "A01612", "1m", "--period", "5"),
        ("watch", "AAPL", "--seconds", "5"),
        ("balance", "--bonds"),
        ("buy", "KR103501GF67", "1", "9900", "--execute"),
        ("rank", "volume"),
        ("conditions",),
    ],
)
def test_paper_says_what_it_lacks(on_paper: Any, words: tuple[str, ...]) -> None:
    shown = on_paper(*words)
    assert shown.code == 2
    assert "not offered on paper trading (모의투자); it needs a real account" in shown.err


def test_paper_has_no_rankings(on_paper: Any) -> None:
    shown = on_paper("rank", "volume", "--json")
    assert (shown.code, shown.error["type"]) == (2, "KisUnsupportedError")


def test_pages_of_an_endpoint(pykis: Any, real: SimulatorServer) -> None:
    asked = ("api", "domestic_stock", "chk_holiday", "bass_dt=20261101")
    assert len(pykis(*asked).json["pages"]) == 1
    assert len(pykis(*asked, "--pages", "2").json["pages"]) == 2
    assert len(pykis(*asked, "--pages", "3").json["pages"]) == 3
    balance = ("inqr_dvsn=02", "fund_sttl_icld_yn=N", "prcs_dvsn=00", "--pages", "0")
    assert len(pykis("api", "domestic_stock", "inquire_balance", *balance).json["pages"]) == 1


def test_feeds_of_kis_are_lines(pykis: Any) -> None:
    shown = pykis("api", "domestic_stock", "ccnl_krx", "tr_key=005930", "--count", "2", "--seconds", "20")
    assert [json.loads(line)["fields"]["MKSC_SHRN_ISCD"] for line in shown.out.splitlines()] == ["005930"] * 2


def test_no_token_is_printed(pykis: Any, real: SimulatorServer) -> None:
    shown = pykis("api", "auth", "auth_token")
    assert shown.json["pages"][0]["body"]["access_token"] == "***"
    assert "eyJ" not in shown.out


def test_profiles_show_no_secret(pykis: Any, real: SimulatorServer) -> None:
    secrets = (real.app_key, real.app_secret, real.account[:8], real.hts_id)
    for words in (
        ("profile", "save", "work", "--from-env"),
        ("profile", "list"),
        ("profile", "show", "work"),
        ("profile", "show", "work", "--json"),
    ):
        shown = pykis(*words)
        assert shown.code == 0, shown.err
        assert [secret for secret in secrets if secret in shown.out + shown.err] == []
    assert pykis("profile", "list", "--json").json == {"profiles": ["work"]}
    assert pykis("profile", "delete", "work", typed="n\n").code == 9
    assert pykis("profile", "delete", "work", "--yes").code == 0
    assert pykis("profile", "show", "work").code == 3


def test_a_profile_is_typed_in(alone: Any) -> None:
    typed = f"{'K' * 36}\n{'S' * 180}\n12345678-01\nsomebody\n"
    shown = alone("profile", "save", "mine", typed=typed)
    assert shown.code == 0, shown.err
    for secret in ("KKKK", "SSSS"):
        assert secret not in shown.out + shown.err
    found = alone("profile", "show", "mine", "--json").json
    assert (found["environment"], found["account"]) == ("paper", "******78-01")


def test_a_verification_from_the_command_line(pykis: Any, real: SimulatorServer, tmp_path: Path) -> None:
    only = ("--only", "domestic_stock.inquire_p", "--listen", "0", "--out", "out")
    assert "nothing was asked" in pykis("verify", *only, "--plan").out
    assert not (tmp_path / "out").exists()
    shown = pykis("verify", *only)
    assert shown.code == 0, shown.out
    assert (tmp_path / "out" / "report.md").is_file()
    assert (tmp_path / "out" / "payloads" / "domestic_stock.inquire_price.json").is_file()
    real.call(lambda: real.simulator.faults.add(Fault("FHKST01010100", "missing_field", field="stck_prpr")))
    drifted = pykis("verify", *only, "--fresh", "--json")
    assert drifted.code == 8
    assert drifted.json["counts"]["drift"] >= 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to catch")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_watch_ends_when_it_is_told(pykis: Any, real: SimulatorServer, tmp_path: Path, number: int) -> None:
    del pykis  # for its environment
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, "watch", "005930", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    )
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["event"] == "price"
    process.send_signal(number)
    _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (0, "")


def test_a_reader_that_leaves_is_no_error(pykis: Any, real: SimulatorServer, tmp_path: Path) -> None:
    del pykis
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, "watch", "005930", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline()
    process.stdout.close()
    assert process.wait(30) == 0
    assert process.stderr.read() == b""
    process.stderr.close()


def test_an_answer_that_cannot_be_read(pykis: Any, real: SimulatorServer) -> None:
    real.call(lambda: real.simulator.faults.add(Fault("FHKST01010100", "missing_field", field="stck_prpr")))
    shown = pykis("quote", "005930", "--exchange", "UN", "--json")
    assert shown.code == 8
    assert shown.error["kind"] == "unreadable"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_ctrl_c(pykis: Any, real: SimulatorServer, tmp_path: Path, more: tuple[str, ...]) -> None:
    """While an answer is waited for."""
    pykis("quote", "005930")
    waiting = threading.Event()
    inner = real.simulator.exchange

    def exchange(*words: Any, **named: Any) -> Any:
        waiting.set()
        return inner(*words, **named)

    real.simulator.exchange = exchange  # type: ignore[method-assign]
    real.call(lambda: real.simulator.faults.add(Fault("*", "slow_answer", seconds=20)))
    code = f"import signal; signal.signal(signal.SIGINT, signal.default_int_handler); {MAIN}"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "chart", "005930", *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    )
    assert waiting.wait(20)
    process.send_signal(signal.SIGINT)
    out, errors = process.communicate(timeout=20)
    assert (process.returncode, out) == (130, "")
    assert (json.loads(errors)["error"]["kind"] if more else errors) == ("interrupted" if more else "")


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_a_verification_that_was_killed_goes_on(pykis: Any, real: SimulatorServer, tmp_path: Path) -> None:
    """What was asked is not asked again, and never is an order sent."""
    seen: list[tuple[str, str, str]] = []
    inner = real.simulator.exchange

    def exchange(request: Request, *rest: Any, **more: Any) -> Any:
        seen.append((request.method, request.url, request.headers.get("tr_id", "")))
        return inner(request, *rest, **more)

    real.simulator.exchange = exchange  # type: ignore[method-assign]
    real.call(lambda: real.simulator.faults.add(Fault("*", "slow_answer", seconds=0.05)))
    only = ("domestic_stock.inquire_p", "domestic_stock.inquire_b", "domestic_stock.search", "domestic_stock.inquire_c")
    words = ("verify", *(word for name in only for word in ("--only", name)), "--listen", "0", "--out", "out")
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, *words], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    state, deadline = tmp_path / "out" / "state.jsonl", time.monotonic() + 30
    while not state.is_file() or len(state.read_text("utf-8").splitlines()) < 5:
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.01)
    process.kill()
    process.wait()
    begun = len([json.loads(line) for line in state.read_text("utf-8").splitlines()[1:] if line.endswith("}")])
    plan = pykis(*words, "--plan", "--json").json
    assert plan["done"] == begun >= 4
    left, before = {each["target"] for each in plan["left"]}, len(seen)
    assert left
    report = pykis(*words, "--json")
    assert report.code == 0, report.out
    assert len(report.json["results"]) == plan["done"] + len(left)
    trs = {each["target"]: each["tr_id"] for each in report.json["results"]}
    again = {trs[name] for name in trs if name not in left} & {tr_id for _, _, tr_id in seen[before:]}
    assert again == set()
    assert {method for method, url, _ in seen if "/oauth2/" not in url} == {"GET"}
