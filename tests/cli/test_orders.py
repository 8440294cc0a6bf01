"""Orders from the command line: nothing leaves without ``--execute``, and real money asks once more."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pykis.message import Request
from pykis.simulator import Fault, SimulatorServer

POSTS = ("/trading/order-cash", "/trading/order-rvsecncl")


class Watched:
    """Which orders came in at a simulator."""

    def __init__(self, server: SimulatorServer) -> None:
        self.paths: list[str] = []
        inner = server.simulator.exchange

        def exchange(request: Request, *rest: Any, **more: Any) -> Any:
            if request.method == "POST" and "/trading/" in request.url:
                self.paths.append(request.url.partition("/v1")[2])
            return inner(request, *rest, **more)

        server.simulator.exchange = exchange  # type: ignore[method-assign]


@pytest.fixture
def watched(real: SimulatorServer) -> Watched:
    return Watched(real)


def last_digits(server: SimulatorServer) -> str:
    return server.account[4:8]


def test_without_execute_nothing_leaves(pykis: Any, watched: Watched) -> None:
    shown = pykis("buy", "005930", "10", "70000")
    assert shown.code == 0
    assert "Dry run: nothing was sent" in shown.out
    for part in ("호가단위", "700,000", "수수료", "가능수량"):
        assert part in shown.out
    assert watched.paths == []


def test_the_check_for_programs(pykis: Any, watched: Watched) -> None:
    found = pykis("sell", "005930", "10", "70000", "--json").json
    assert found["executed"] is False
    assert found["order"] is None
    check = found["check"]
    assert (check["tick"], check["amount"], check["fee"]) == (100, 700_000, 98)
    assert check["tax"] > 0
    assert check["possible_qty"] == 0
    assert "can be sold" in check["warnings"][0]
    assert watched.paths == []


def test_a_wrong_order_is_refused_before_anything_is_sent(pykis: Any, watched: Watched) -> None:
    for more in ((), ("--execute", "--account-ends", "3456")):
        for price in ("70050", "70001"):
            shown = pykis("buy", "005930", "10", price, *more)
            assert shown.code == 2
            assert "70,000 or 70,100" in shown.err
    beyond = pykis("buy", "005930", "10", "700000", "--json")
    assert beyond.code == 2
    assert beyond.error["kind"] == "usage"
    assert "limits" in beyond.error["message"]
    assert watched.paths == []


def test_a_real_order_needs_the_accounts_digits(pykis: Any, watched: Watched, real: SimulatorServer) -> None:
    for more in ((), ("--account-ends", "0000"), ("--account-ends", last_digits(real)[1:])):
        shown = pykis("buy", "005930", "10", "70000", "--execute", *more)
        assert shown.code == 9
        assert "not" in shown.err
        assert watched.paths == []
    shown = pykis("buy", "005930", "10", "70000", "--execute", "--account-ends", last_digits(real))
    assert shown.code == 0, shown.err
    assert "placed" in shown.out
    assert watched.paths == ["/trading/order-cash"]


def test_a_person_types_the_digits(
    pykis: Any, watched: Watched, real: SimulatorServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pykis.cli.confirming.sees_a_person", lambda: True)
    wrong = pykis("buy", "005930", "10", "70000", "--execute", typed="yes\n")
    assert wrong.code == 9
    assert "주문금액 700,000" in " ".join(wrong.out.split())
    assert watched.paths == []
    right = pykis("buy", "005930", "10", "70000", "--execute", typed=f"{last_digits(real)}\n")
    assert right.code == 0, right.err
    assert real.account[:8] not in right.out + right.err
    assert watched.paths == ["/trading/order-cash"]


def test_who_is_asked_about_a_cancellation_sees_it_first(
    pykis: Any, real: SimulatorServer, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends = ("--execute", "--account-ends", last_digits(real), "--json")
    order_id = pykis("buy", "005930", "10", "60000", *ends).json["order"]["order_id"]
    monkeypatch.setattr("pykis.cli.confirming.sees_a_person", lambda: True)
    for words in ((order_id,), ("--all",)):
        refused = pykis("cancel", *words, "--execute", typed="no\n")
        assert refused.code == 9
        assert order_id in refused.out
    assert watched.paths == ["/trading/order-cash"]
    assert pykis("cancel", "--all", "--execute", typed=f"{last_digits(real)}\n").code == 0
    assert watched.paths == ["/trading/order-cash", "/trading/order-rvsecncl"]


def test_paper_is_not_asked(on_paper: Any) -> None:
    assert on_paper("buy", "005930", "10", "60000", "--execute", "--json").json["executed"] is True


def test_the_whole_life_of_an_order(pykis: Any, real: SimulatorServer, watched: Watched) -> None:
    ends = ("--execute", "--account-ends", last_digits(real), "--json")
    placed = pykis("buy", "005930", "10", "60000", *ends).json
    order_id = placed["order"]["order_id"]
    assert placed["executed"] is True
    dry = pykis("modify", order_id, "--price", "60100", "--json").json
    assert (dry["executed"], dry["check"]["price"], dry["order"]["price"]) == (False, 60_100, 60_000)
    assert len(watched.paths) == 1
    order_id = pykis("modify", order_id, "--price", "60100", *ends).json["order"]["order_id"]
    shown = pykis("cancel", order_id)
    assert "would be cancelled" in shown.out
    assert "Dry run" in shown.out
    assert "would be cancelled in part: 4 of 10." in pykis("cancel", order_id, "--qty", "4").out
    assert watched.paths == ["/trading/order-cash", "/trading/order-rvsecncl"]
    cancelled = pykis("cancel", order_id, *ends).json
    assert cancelled["order"]["state"] == "cancelled"
    assert pykis("orders", "--only", "open", "--json").json == {"orders": []}
    assert pykis("cancel", order_id, *ends).code == 5


def test_an_uncertain_order_has_its_own_code_and_says_what_to_do(
    pykis: Any, real: SimulatorServer, watched: Watched
) -> None:
    ends = ("--execute", "--account-ends", last_digits(real))
    real.call(lambda: real.simulator.faults.add(Fault("TTTC0012U", "lost_answer", count=1, abort=True)))
    shown = pykis("buy", "005930", "10", "70000", *ends)
    assert shown.code == 7
    assert "Do not send it again" in shown.err
    assert "pykis orders" in shown.err
    assert len(watched.paths) == 1
    real.call(lambda: real.simulator.faults.add(Fault("TTTC0012U", "lost_answer", count=1, abort=True)))
    error = pykis("buy", "005930", "10", "70000", "--json", *ends).error
    assert (error["kind"], error["exit_code"], error["request"]["PDNO"]) == ("uncertain", 7, "005930")
    assert real.account[:8] not in str(error)


def test_a_refusal_is_told_in_kis_own_words(pykis: Any, real: SimulatorServer) -> None:
    shown = pykis("sell", "005930", "5", "70000", "--execute", "--account-ends", last_digits(real), "--json")
    assert shown.code == 5
    assert shown.error["type"] == "KisInsufficientHoldingsError"
    assert shown.error["msg_cd"]


def test_orders_through_api_wait_for_execute_too(pykis: Any, watched: Watched, real: SimulatorServer) -> None:
    order = ("api", "domestic_stock", "order_cash", "ord_dv=buy", "pdno=005930", "ord_dvsn=00", "ord_qty=1")
    dry = pykis(*order, "ord_unpr=70000")
    assert dry.code == 0
    assert dry.json["executed"] is False
    assert pykis(*order, "ord_unpr=70000", "--execute").code == 9
    assert watched.paths == []
    sent = pykis(*order, "ord_unpr=70000", "--execute", "--account-ends", last_digits(real))
    assert sent.code == 0, sent.err
    assert sent.json["pages"][0]["body"]["output"]["ODNO"]
    assert watched.paths == ["/trading/order-cash"]


def test_orders_abroad_are_dry_runs_and_asked_too(pykis: Any, real: SimulatorServer, watched: Watched) -> None:
    price = str(pykis("quote", "AAPL", "--json").json["quotes"][0]["price"])
    check = pykis("buy", "AAPL", "1", price, "--json").json["check"]
    assert (check["currency"], check["exchange"], check["tick"], check["fee"]) == ("USD", "NASDAQ", None, None)
    assert check["qty"] == 1
    assert pykis("buy", "AAPL", "1", price, "--execute").code == 9
    assert pykis("buy", "AAPL", "1", "--market").code == 2
    assert pykis("buy", "AAPL", "1", "230.123").code == 2
    assert watched.paths == []
    ends = ("--execute", "--account-ends", last_digits(real), "--json")
    low = f"{float(price) * 0.8:.2f}"
    order = pykis("buy", "AAPL", "1", low, *ends)
    assert order.code == 0, order.err
    order_id = order.json["order"]["order_id"]
    assert watched.paths == ["/trading/order"]
    assert "would be cancelled" in pykis("cancel", order_id, "--overseas").out
    changed = pykis("modify", order_id, "--price", f"{float(price) * 0.81:.2f}", "--overseas", *ends)
    assert changed.code == 0, changed.err
    order_id = changed.json["order"]["order_id"]
    assert pykis("cancel", order_id, "--overseas", *ends).code == 0
    assert watched.paths == ["/trading/order", "/trading/order-rvsecncl", "/trading/order-rvsecncl"]
    assert pykis("orders", "--overseas", "--only", "open", "--json").json == {"orders": []}
    assert pykis("balance", "--overseas", "--json").json["positions"] == []


MAIN = "import sys; sys.argv[0] = 'pykis'; from pykis.cli import main; main()"
SIT_DOWN = (
    "import fcntl, signal, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "signal.signal(signal.SIGINT, signal.default_int_handler); "
)
"""The terminal is its own; whoever runs the tests may ignore SIGINT."""


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of its own")
@pytest.mark.parametrize(("typed", "code"), [("{}\r", 0), ("0000\r", 9), ("\x03", 9), ("\x04", 9)])
def test_on_a_terminal(
    pykis: Any, real: SimulatorServer, watched: Watched, tmp_path: Path, typed: str, code: int
) -> None:
    """Digits, wrong digits, Ctrl-C and Ctrl-D, as a person gives them."""
    import pty

    del pykis  # for its environment
    parent, child = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", SIT_DOWN + MAIN, "buy", "005930", "10", "60000", "--execute"],
        stdin=child,
        stdout=child,
        stderr=child,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        start_new_session=True,
    )
    os.close(child)
    seen = ""
    try:
        while True:
            ready = select.select([parent], [], [], 2)[0]
            if not ready and "to send it" in seen:  # Ctrl-C in the moment before it listens is lost: once more
                os.write(parent, typed.format(last_digits(real)).encode())
                continue
            try:
                came = os.read(parent, 65536).decode("utf-8", "replace") if ready else ""
            except OSError:
                break
            asked = "to send it" in seen
            seen += came
            if not asked and "to send it" in seen:
                os.write(parent, typed.format(last_digits(real)).encode())
        assert process.wait(30) == code, seen
    finally:
        process.kill()
        process.wait()
        os.close(parent)
    assert "REAL MONEY" in seen
    assert watched.paths == (["/trading/order-cash"] if code == 0 else [])
