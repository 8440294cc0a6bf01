from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from pykis.client.gate import Gate
from pykis.clock import SystemClock, VirtualClock
from pykis.limit import PAPER_RATE, REAL_RATE, Rate


def most_in_a_window(times: list[float], window: float) -> int:
    ordered = sorted(times)
    return max(sum(1 for other in ordered if at <= other < at + window) for at in ordered)


@pytest.mark.parametrize("shared", [True, False])
def test_it_waits_by_the_clock_it_was_given(tmp_path: Path, shared: bool) -> None:
    clock = VirtualClock(1000.0)
    gate = Gate(PAPER_RATE, clock, tmp_path / "a.sqlite3" if shared else None)
    waits = [gate.acquire() for _ in range(4)]
    assert waits[0] == 0.0
    assert waits[1:] == pytest.approx([1.1] * 3)  # carefully, as long as nobody knows how long calls travel
    for _ in range(4):
        gate.observe(0.030)
    assert gate.acquire() == pytest.approx(1.02)
    assert gate.status().waiting == 0
    assert gate.status().shared is shared
    gate.close()


def test_two_of_one_process_share_the_file(tmp_path: Path) -> None:
    clock = VirtualClock(1000.0)
    one, two = (Gate(PAPER_RATE, clock, tmp_path / "a.sqlite3") for _ in range(2))
    assert one.acquire() == 0.0
    assert two.acquire() == pytest.approx(1.1)
    one.throttled()
    assert two.status().pace == pytest.approx(1.25)
    for index in range(8):
        two.observe(0.050 + 0.040 * (index % 2), "quote")
        two.observe(0.350 + 0.010 * (index % 2), "balance")
    assert one.status().margin == pytest.approx(0.040, abs=0.002)
    one.close()
    two.close()


def test_threads_queue_in_order_and_lanes_matter() -> None:
    clock = SystemClock()
    gate = Gate(Rate(2, window=0.2, margin=0.0), clock)
    got: list[str] = []
    times: list[float] = []
    gate.acquire()
    gate.acquire()

    def wait(lane: str, number: int) -> None:
        gate.acquire(lane)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        times.append(clock.monotonic())
        got.append(f"{lane}{number}")

    threads: list[threading.Thread] = []
    for number in range(3):
        for lane in ("polling", "order"):
            thread = threading.Thread(target=wait, args=(lane, number))
            thread.start()
            threads.append(thread)
            ends = clock.monotonic() + 5
            while gate.status().waiting < len(threads) and clock.monotonic() < ends and not got:
                clock.sleep(0.001)
    for thread in threads:
        thread.join(10)
    assert sorted(got[:2] + got[2:3]) == ["order0", "order1", "order2"]
    assert [name for name in got if name.startswith("polling")] == ["polling0", "polling1", "polling2"]
    assert most_in_a_window(times, 0.19) <= 2


def test_a_wait_that_is_interrupted_gives_its_place_away() -> None:
    class Interrupting(SystemClock):
        def wait(self, condition: threading.Condition, timeout: float | None) -> bool:
            if threading.current_thread().name == "interrupted":
                raise KeyboardInterrupt
            return super().wait(condition, timeout)

    gate = Gate(Rate(1, window=0.1, margin=0.0), Interrupting())
    gate.acquire()
    seen: list[type[BaseException]] = []

    def interrupted() -> None:
        try:
            gate.acquire("order")
        except KeyboardInterrupt as error:
            seen.append(type(error))

    thread = threading.Thread(target=interrupted, name="interrupted")
    thread.start()
    thread.join(5)
    assert seen == [KeyboardInterrupt]
    assert gate.status().waiting == 0
    assert gate.acquire() < 0.5


@pytest.mark.parametrize("kind", ["garbage", "a folder", "a file in the way", "foreign table"])
def test_a_file_that_cannot_be_used_costs_half_the_rate_and_one_warning(
    tmp_path: Path, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "a.sqlite3"
    if kind == "garbage":
        path.write_bytes(b"no database" * 400)
    elif kind == "a folder":
        path.mkdir()
    elif kind == "a file in the way":
        path.write_text("")
        path = path / "b.sqlite3"
    else:
        import sqlite3

        with sqlite3.connect(path) as connection:
            connection.execute("create table limiter (other text)")
        connection.close()
    clock = VirtualClock(1000.0)
    gate = Gate(REAL_RATE, clock, path)
    times: list[float] = []
    for _ in range(40):
        gate.acquire()
        times.append(clock.monotonic())
    assert most_in_a_window(times, 1.0) == 9
    assert not gate.status().shared
    assert len(caplog.records) == 1
    assert caplog.records[0].levelno == logging.WARNING
    assert "half the rate" in caplog.text
    gate.close()


def test_half_of_one_a_second_is_one_in_two() -> None:
    clock = VirtualClock(1000.0)
    gate = Gate(PAPER_RATE, clock, Path("/dev/null/nowhere") if os.name == "posix" else Path("NUL:\\x"))
    gate.acquire()
    assert gate.acquire() == pytest.approx(2.1)


def test_state_of_another_version_starts_anew(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "a.sqlite3"
    clock = VirtualClock(1000.0)
    gate = Gate(PAPER_RATE, clock, path)
    gate.acquire()
    gate.close()
    with sqlite3.connect(path) as connection:
        connection.execute("update limiter set state = x'00112233'")
    connection.close()
    gate = Gate(PAPER_RATE, clock, path)
    assert gate.acquire() == 0.0
    assert gate.status().shared
    gate.close()


CHILD = """
import sys, time
from pathlib import Path
from pykis.client.gate import Gate
from pykis.clock import SystemClock
from pykis.limit import Rate
gate = Gate(Rate(6, window=0.3, start_margin=0.02), SystemClock(), Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for _ in range(15):
    gate.acquire()
    print(time.monotonic(), flush=True)
"""


def start(path: Path) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def go(child: subprocess.Popen[str]) -> None:
    assert child.stdin is not None
    child.stdin.write("go\n")
    child.stdin.flush()


def test_processes_share_the_limit(tmp_path: Path) -> None:
    children = [start(tmp_path / "a.sqlite3") for _ in range(3)]
    for child in children:
        go(child)
    times = [float(line) for child in children for line in child.communicate(timeout=30)[0].split()]
    assert len(times) == 45
    assert most_in_a_window(times, 0.3) <= 6
    assert max(times) - min(times) < 0.32 * 7 * 1.3


def test_a_process_that_is_killed_while_it_waits_holds_up_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    gate = Gate(Rate(6, window=0.3), SystemClock(), path)
    for _ in range(6):
        gate.acquire()
    child = start(path)
    go(child)
    ends = SystemClock().monotonic() + 5
    while gate.status().waiting == 0 and SystemClock().monotonic() < ends:
        SystemClock().sleep(0.0005)
    child.kill()
    child.communicate(timeout=10)
    waited = sum(gate.acquire() for _ in range(6))
    assert waited < 2.0
    assert gate.status().waiting == 0
    gate.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("shared", [True, False])
def test_it_works_in_a_forked_child(tmp_path: Path, shared: bool) -> None:
    gate = Gate(Rate(1000, window=0.01), SystemClock(), tmp_path / "a.sqlite3" if shared else None)
    stop = threading.Event()

    def busy() -> None:
        while not stop.is_set():
            gate.acquire()

    threads = [threading.Thread(target=busy) for _ in range(4)]
    for thread in threads:
        thread.start()
    statuses: list[int] = []
    for _ in range(10):
        child = os.fork()
        if child == 0:  # pragma: no cover - another process
            status = 1
            try:
                for _ in range(20):
                    gate.acquire("order")
                status = 0 if gate.status().shared is shared else 2
            finally:
                os._exit(status)
        statuses.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    stop.set()
    for thread in threads:
        thread.join(10)
    assert statuses == [0] * 10
    gate.close()


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="the open files are listed on Linux only")
def test_a_call_that_ends_after_the_close_leaves_no_file_open(tmp_path: Path) -> None:
    def held() -> list[str]:
        return [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]

    path = tmp_path / "a.sqlite3"
    gate = Gate(PAPER_RATE, VirtualClock(0.0), path)
    gate.acquire()
    assert str(path) in held()
    gate.close()
    gate.throttled()
    assert gate.status().pace > 1.0
    assert str(path) not in held()
