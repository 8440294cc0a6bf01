"""What is said of each official sample is what became of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from official_samples import Ended, Host, Sample, Verdict, find, judge, run, settings

PRICE = frozenset({"FHKST01010100"})
TRADES = frozenset({"H0STCNT0"})
ACK = 'received message >> {"header":{"tr_id":"H0STCNT0"},"body":{"msg_cd":"OPSP0000","msg1":"SUBSCRIBE SUCCESS"}}\n'


def asking(name: str = "inquire_price", ids: frozenset[str] = PRICE, category: str = "domestic_stock") -> Sample:
    return Sample(category, name, Path("chk.py"), ids, False)


def listening(columns: int = 3, ids: frozenset[str] = TRADES) -> Sample:
    return Sample("domestic_stock", "ccnl_krx", Path("chk.py"), ids, True, columns)


def frame(*fields: str, rows: int = 1) -> str:
    return f"INFO - received message >> 0|H0STCNT0|{rows:03d}|{'^'.join(fields)}\nINFO - 결과:\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """In the official layout, of our own making."""
    for category, name, module, script in (
        ("domestic_stock", "inquire_price", 'tr_id = "FHKST01010100"', "print('asked')"),
        ("domestic_stock", "hts_top_view", "tr_id = 'HHMCM000100C0'", ""),
        ("domestic_stock", "chk_holiday", 'tr_id = "CTCA0903R"', ""),
        ("domestic_stock", "ccnl_krx", 'tr_id = "H0STCNT0"\ncolumns = ["A", "B"]', "ka.KISWebSocket()"),
        ("auth", "auth_token", 'API_URL = "/oauth2/tokenP"', ""),
    ):
        folder = tmp_path / "examples_llm" / category / name
        folder.mkdir(parents=True)
        (folder / f"{name}.py").write_text(module, encoding="utf-8")
        (folder / f"chk_{name}.py").write_text(script, encoding="utf-8")
    folder = tmp_path / "examples_user" / "domestic_stock"
    folder.mkdir(parents=True)
    (folder / "domestic_stock_functions.py").write_text('tr_id = "TTTC8434R"', encoding="utf-8")
    (folder / "domestic_stock_examples.py").write_text("print(1)", encoding="utf-8")
    return tmp_path


def test_a_checkout_is_read(checkout: Path) -> None:
    found = {each.title: each for each in find(checkout)}
    assert sorted(found) == [
        "auth.auth_token",
        "domestic_stock.ccnl_krx",
        "domestic_stock.chk_holiday",
        "domestic_stock.domestic_stock_examples",
        "domestic_stock.hts_top_view",
        "domestic_stock.inquire_price",
    ]
    assert found["domestic_stock.chk_holiday"].script.name == "chk_chk_holiday.py"
    assert found["domestic_stock.inquire_price"].tr_ids == PRICE
    assert not found["domestic_stock.inquire_price"].listening
    assert found["domestic_stock.ccnl_krx"].listening
    assert found["domestic_stock.ccnl_krx"].columns == 2
    assert found["domestic_stock.domestic_stock_examples"].tr_ids == {"TTTC8434R"}
    assert [each.name for each in find(checkout, ["auth_token"])] == ["auth_token"]


@pytest.mark.parametrize(
    ("sample", "output", "code", "verdict"),
    [
        (asking(), "결과:\n", 0, Verdict("ok")),
        (asking("inquire_balance"), "Call Next page...\n" * 3, 0, Verdict("ok", "4 pages")),
        (asking("chk_holiday"), "Call Next page...\nMax recursive depth reached.\n", 0, "ok"),
        (asking(), "결과:\n", 1, Verdict("failed", "exit 1")),
        (asking(), "", None, Verdict("failed", "still running")),
        (
            asking(),
            "Traceback (most recent call last):\n  File\n    line\nValueError: Type names\n",
            1,
            Verdict("failed", "ValueError: Type names"),
        ),
        (
            asking("inquire_daily_ccld"),
            "Traceback (most recent call last):\n  File\nKeyError: 'x'\n",
            1,
            "theirs",
        ),
        (
            asking("inquire_daily_ccld", category="domestic_futureoption"),
            "Traceback (most recent call last):\n  File\nKeyError: 'x'\n",
            1,
            "failed",
        ),
        (
            asking("order_cash"),
            "rt_cd :  7 / msg_cd :  APBK9999 / msg1 :  no such price  \n",
            0,
            Verdict("refused", "as it asks to be: APBK9999 no such price"),
        ),
        (asking(), "rt_cd :  1 / msg_cd :  OPSQ0010 / msg1 :  no\n", 0, Verdict("failed", "OPSQ0010 no")),
        (
            asking(),
            'Error Code : 500 | {"rt_cd":"1","msg1":"what is that","msg_cd":"EGW00310"}\n',
            0,
            Verdict("unserved", "EGW00310 what is that"),
        ),
        (asking(), "Error Code : 502 | <html>\n", 0, Verdict("failed", "Error Code : 502 | <html>")),
        (asking("auth_token", frozenset()), "ERROR - API call failed: 403\n", 0, "failed"),
        (asking(), "ERROR:root:에러 발생: cano is required\n", 0, "theirs"),
    ],
)
def test_a_question(sample: Sample, output: str, code: int | None, verdict: Verdict | str) -> None:
    found = judge(sample, Ended(output, code))
    assert (found if isinstance(verdict, Verdict) else found.kind) == verdict


UNKNOWN = 'Error Code : 500 | {"rt_cd":"1","msg1":"what","msg_cd":"EGW00310"}\n'
ALL = asking("domestic_stock_examples", PRICE | {"HHMCM000100C0"})._replace(whole=True)


def test_a_script_that_asks_for_everything() -> None:
    refused = "rt_cd :  7 / msg_cd :  APBK9999 / msg1 :  no\n"
    ended = judge(ALL, Ended(UNKNOWN * 2 + refused, 0))
    assert ended == Verdict("ok", "to its end; 2 TRs; refused: APBK9999 x1")
    trace = "Traceback (most recent call last):\n  File\nTypeError: cannot unpack\n"
    assert judge(ALL, Ended(UNKNOWN + trace, 1)).kind == "unserved"
    assert judge(ALL, Ended(trace, 1)) == Verdict("failed", "TypeError: cannot unpack")
    assert judge(ALL, Ended("", None)) == Verdict("failed", "still running")


def test_a_script_for_a_newer_python_is_at_fault_itself() -> None:
    output = "Traceback (most recent call last):\n  File\nSyntaxError: f-string: unmatched '('\n"
    assert judge(asking(), Ended(output, 1)).kind == "theirs"


@pytest.mark.parametrize(
    ("sample", "output", "verdict"),
    [
        (listening(), ACK + frame("a", "b", "c"), Verdict("ok", "1 frames")),
        (listening(), ACK + frame(*"abcdef", rows=2) + frame("a", "b", "c"), Verdict("ok", "2 frames")),
        (listening(2), ACK + frame("a", "b", "c"), Verdict("theirs", "names 2 columns where a record has 3")),
        (listening(), ACK, Verdict("failed", "nothing came")),
        (listening(), "", Verdict("failed", "nothing came")),
        (listening(ids=frozenset({"H0STMKO0"})), ACK, "ok"),
        (listening(), ACK.replace("OPSP0000", "OPSP8991"), "failed"),
        (listening()._replace(whole=True), ACK + ACK.replace("OPSP0000", "OPSP0008") + frame("a"), "theirs"),
        (listening(), ACK + frame("a", "b", "c") + "Connection exception >>  no close frame\n", "failed"),
        (listening(), ACK + frame("a", "b", "c") + "ERROR - 결과 처리 중 오류: 'x'\n", "failed"),
        (listening(), "Get Approval token fail!\n", "failed"),
    ],
)
def test_a_feed(sample: Sample, output: str, verdict: Verdict | str) -> None:
    found = judge(sample, Ended(output, None))
    assert (found if isinstance(verdict, Verdict) else found.kind) == verdict


def test_a_script_runs_in_its_folder_with_the_settings_in_its_home(tmp_path: Path) -> None:
    script = tmp_path / "chk_it.py"
    script.write_text(
        "import os, pathlib\n"
        "print(pathlib.Path('~/KIS/config/kis_devlp.yaml').expanduser().read_text())\n"
        "print(os.getcwd())\n"
        "raise SystemExit(3)\n",
        encoding="utf-8",
    )
    real = Host("http://127.0.0.1:1", "ws://127.0.0.1:2", "PSreal", "secret", "11111111-01", "someone")
    paper = Host("http://127.0.0.1:3", "ws://127.0.0.1:4", "PSpaper", "other", "22222222-01", "someone")
    ended = run(Path(sys.executable), asking()._replace(script=script), settings(real, paper), 30)
    assert ended.code == 3
    assert 'prod: "http://127.0.0.1:1"' in ended.output
    assert 'vops: "ws://127.0.0.1:4"' in ended.output
    assert 'my_acct_stock: "11111111"' in ended.output
    assert 'paper_app: "PSpaper"' in ended.output
    assert str(tmp_path.resolve()) in ended.output


def test_a_feed_is_stopped_when_it_has_shown_enough(tmp_path: Path) -> None:
    script = tmp_path / "chk_it.py"
    script.write_text(
        "import pathlib, time\n"
        "print('SUBSCRIBE SUCCESS')\n"
        "while not pathlib.Path('stirred').exists(): time.sleep(0.01)\n"
        "for _ in range(3): print('결과:')\n"
        "time.sleep(60)\n",
        encoding="utf-8",
    )
    stirred = tmp_path / "stirred"
    sample = listening()._replace(script=script)
    ended = run(Path(sys.executable), sample, "", 30, once_subscribed=stirred.touch)
    assert ended.code is None
    assert ended.output.count("결과:") == 3


def test_a_script_that_does_not_end_is_stopped(tmp_path: Path) -> None:
    script = tmp_path / "chk_it.py"
    script.write_text("import time\ntime.sleep(60)\n", encoding="utf-8")
    assert run(Path(sys.executable), asking()._replace(script=script), "", 0.3).code is None
