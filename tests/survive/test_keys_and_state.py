"""Tokens, the shared rate and the state folder over real sockets: threads, processes, broken files, storms."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from pykis import KisAuthenticationError, KisError, Rate

SAMSUNG = "005930"


def test_a_token_revoked_under_sixteen_threads(serve: Any, together: Any, wait: Any) -> None:
    world = serve()
    kis = world.kis()
    kis.stock(SAMSUNG).quote()
    calls = threading.Semaphore(0)
    revoked = threading.Event()

    def work() -> int:
        done = 0
        while not revoked.is_set() or done < 5:
            assert kis.stock(SAMSUNG).quote().price > 0
            calls.release()
            done += 1
        return done

    def revoke() -> None:
        for _ in range(40):
            calls.acquire()
        world.do(lambda sim: sim.issuer.revoke(world.key.key))
        for _ in range(200):
            calls.acquire()
        revoked.set()

    results = together(*[work] * 16, revoke)
    assert all(isinstance(done, int) and done >= 5 for done in results[:16]), results
    assert world.issues == 2
    refused = [one for one in world.seen("inquire-price") if one.msg_cd == "EGW00121"]
    assert 1 <= len(refused) <= 16
    assert kis.health().token_issues == 2


def test_the_same_dead_token_handed_out_again_is_an_error_for_all(serve: Any, together: Any) -> None:
    world = serve()
    kis = world.kis()
    kis.stock(SAMSUNG).quote()
    world.do(lambda sim: sim.issuer.revoke(world.key.key, sticky=True))
    results = together(*[lambda: kis.stock(SAMSUNG).quote()] * 16)
    assert {type(each) for each in results} == {KisAuthenticationError}
    assert world.issues == 2


PROGRAM = """
import json, sys
from pykis import PyKis, SessionSettings, Rate
arguments = json.loads(sys.argv[1])
state_dir, calls = arguments.pop("state_dir"), arguments.pop("calls")
with PyKis(**arguments, state_dir=state_dir) as kis:
    print("ready", flush=True)
    sys.stdin.readline()
    for _ in range(calls):
        kis.stock("005930").quote()
    health = kis.health()
    print(json.dumps({"issues": health.token_issues, "throttles": health.throttles}), flush=True)
"""


def test_three_programs_that_start_together(serve: Any) -> None:
    world = serve(virtual=False, rest_limit=18, token_interval=60.0)
    calls = 14
    given = world.arguments() | {"state_dir": str(world.folder), "calls": calls}
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, json.dumps(given)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        for _ in range(3)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    said = [json.loads(program.communicate(timeout=40)[0]) for program in programs]
    assert [program.returncode for program in programs] == [0, 0, 0]
    assert sorted(one["issues"] for one in said) == [0, 0, 1]
    assert len(world.seen("/oauth2/tokenP")) == world.issues == 1
    assert sum(one["throttles"] for one in said) == 0
    assert world.do(lambda sim: sim.throttle.busiest(world.key.key)) <= 18
    assert len(world.seen("inquire-price")) == 3 * calls


def _cut(token: Path, other: Path) -> None:
    token.write_bytes(token.read_bytes()[:20])


def _empty(token: Path, other: Path) -> None:
    token.write_bytes(b"")


def _garbage(token: Path, other: Path) -> None:
    token.write_bytes(os.urandom(300))


def _flipped(token: Path, other: Path) -> None:
    data = bytearray(token.read_bytes())
    data[-1] ^= 1
    token.write_bytes(data)


def _of_another_key(token: Path, other: Path) -> None:
    token.write_bytes(other.read_bytes())


def _a_folder(token: Path, other: Path) -> None:
    token.unlink()
    token.mkdir()
    (token / "in the way").touch()


@pytest.mark.parametrize("spoil", [_cut, _empty, _garbage, _flipped, _of_another_key, _a_folder])
def test_a_cached_token_that_cannot_be_read(serve: Any, caplog: pytest.LogCaptureFixture, spoil: Any) -> None:
    world = serve()
    with world.kis() as first:
        first.stock(SAMSUNG).quote()
    (token,) = (world.folder / "tokens").glob("*.token")
    second_key = world.do(lambda sim: sim.add_account())
    with world.kis(second_key) as other_kis:
        other_kis.stock(SAMSUNG).quote()
    (other,) = set((world.folder / "tokens").glob("*.token")) - {token}
    spoil(token, other)
    with caplog.at_level(logging.WARNING, "pykis"), world.kis() as kis:
        assert kis.stock(SAMSUNG).quote().price > 0
        assert kis.stock(SAMSUNG).quote().price > 0
    assert world.issues == 3
    assert len([record for record in caplog.records if record.name == "pykis.tokens"]) == 1
    before = world.issues
    with world.kis() as kis:  # and the file is whole again, unless something stands in its place
        kis.stock(SAMSUNG).quote()
    assert world.issues == before + token.is_dir()


@pytest.mark.parametrize("blocked", ["", "tokens", "limits"])
def test_a_state_folder_that_cannot_be_written(
    serve: Any, caplog: pytest.LogCaptureFixture, together: Any, blocked: str
) -> None:
    world = serve()
    if blocked:
        world.folder.mkdir()
    (world.folder / blocked).touch()  # a file where a folder should be
    with caplog.at_level(logging.WARNING, "pykis"), world.kis() as kis:
        results = together(*[lambda: kis.stock(SAMSUNG).quote().price] * 8)
        assert len(set(results)) == 1
        assert kis.stock(SAMSUNG).buy(qty=1, price=60_000).qty == 1
    assert world.issues == 1
    names = [record.name for record in caplog.records]
    assert names.count("pykis.tokens") == (blocked in ("", "tokens"))
    assert names.count("pykis.gate") == (blocked in ("", "limits"))


def test_a_rate_file_that_is_garbage(serve: Any, caplog: pytest.LogCaptureFixture) -> None:
    world = serve()
    with world.kis() as kis:
        kis.stock(SAMSUNG).quote()
    (file,) = (world.folder / "limits").glob("*.sqlite3")
    file.write_bytes(os.urandom(5000))
    with caplog.at_level(logging.WARNING, "pykis"), world.kis() as kis:
        assert kis.stock(SAMSUNG).quote().price > 0
        assert not kis.rate_limit.status().shared
    assert [record.name for record in caplog.records] == ["pykis.gate"]


def test_a_storm_of_throttles_slows_down_and_loses_nothing(serve: Any, together: Any, quick: Any) -> None:
    world = serve(rest_limit=3)  # a new customer's limit, which nobody told us
    world.simulator.throttle.window = 0.1
    kis = world.kis(settings=quick._replace(rate=Rate(18, window=0.1, margin=0.002)))

    def work() -> int:
        return sum(kis.stock(SAMSUNG).quote().price > 0 for _ in range(6))

    assert together(*[work] * 8, timeout=50) == [6] * 8
    health = kis.health()
    assert health.throttles > 0
    assert health.pace > 1.0
    served = [one for one in world.seen("inquire-price") if one.status == 200]
    assert len(served) == 48


def test_two_keys_in_one_folder_never_mix(serve: Any, together: Any) -> None:
    world = serve()
    keys = [world.key, *(world.do(lambda sim: sim.add_account()) for _ in range(3))]
    users = [world.kis(key) for key in keys]
    results = together(*[lambda kis=kis: kis.token() for kis in users for _ in range(4)])
    assert not any(isinstance(each, KisError) for each in results)
    assert len({each.value for each in results}) == 4
    assert world.issues == 4
    for kis, key in zip(users, keys, strict=True):
        with world.kis(key) as again:
            assert again.token() == kis.token()
    assert world.issues == 4


FORKING = """
import json, os, sys, threading, time, traceback, warnings
warnings.simplefilter("ignore", DeprecationWarning)
from pykis import PyKis, Rate, SessionSettings, StreamSettings
arguments = json.loads(sys.argv[1])
kis = PyKis(**arguments, settings=SessionSettings(rate=Rate(1000), stream=StreamSettings(poll=0.05)))
stock = kis.stock("005930")
prices = []
subscription = stock.listen_price(prices.append)
stop = threading.Event()
def busy():
    while not stop.is_set():
        stock.quote()
threads = [threading.Thread(target=busy) for _ in range(4)]
for thread in threads:
    thread.start()
children = []
for number in range(4):
    child = os.fork()
    if child == 0:
        status = 1
        try:
            assert stock.quote().price > 0
            stock.buy(qty=number + 1, price=60_000)
            assert subscription.closed
            assert kis.websocket.health().subscriptions == 0
            kis.close()
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    children.append(child)
statuses = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
stop.set()
for thread in threads:
    thread.join(20)
seen = len(prices)
deadline = time.monotonic() + 20
while len(prices) <= seen and time.monotonic() < deadline:
    stock.market_buy(qty=1)
    time.sleep(0.02)
health = kis.websocket.health()
print(json.dumps({"statuses": statuses, "alive": not subscription.closed, "more": len(prices) > seen,
                  "connects": health.connects}))
kis.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_while_threads_call_and_the_stream_runs(serve: Any) -> None:
    world = serve()
    world.stock_up()
    given = world.arguments() | {"state_dir": str(world.folder)}
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", FORKING, json.dumps(given)],
        capture_output=True,
        text=True,
        timeout=50,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "statuses": [0, 0, 0, 0],
        "alive": True,
        "more": True,
        "connects": 1,
    }, done.stderr
    assert world.issues == 1
    placed = sorted(row.qty for row in world.rows() if row.price == 60_000)
    assert placed == [1, 2, 3, 4]


SLOW_IMPORT = """
import os, sys, threading, time, warnings
warnings.simplefilter("ignore", DeprecationWarning)
sys.path.insert(0, sys.argv[1])
from pykis import PyKis
kis = PyKis(app_key="k" * 36, app_secret="s" * 180)
threading.Thread(target=lambda: __import__("slowly")).start()
while "slowly" not in sys.modules:
    time.sleep(0.001)
child = os.fork()
if child == 0:
    import slowly
    os._exit(0 if slowly.DONE else 1)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_while_another_thread_imports(tmp_path: Path) -> None:
    (tmp_path / "slowly.py").write_text("import time\ntime.sleep(0.3)\nDONE = True\n")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2]), "PYKIS_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", SLOW_IMPORT, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=30,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
