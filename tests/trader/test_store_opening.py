"""Opening a journal: a death at any line of the program is survived, and what is not as committed is refused."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from damage import START, lives, tables

from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.errors import JournalDamagedError, StoreError
from pykis.trader.headfile import SIZE, Head, HeadFile, head_path
from pykis.trader.store import TradingStore

EVENTS = list(lives(1, 1, 8))
WATCHED = ("store.py", "store_opening.py", "store_schema.py", "headfile.py", "projection.py", "backup.py")
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not made by fork here")


def append(store: TradingStore, events: list[ev.Event], book: Book) -> None:
    book.replay(events)
    store.append(events, book)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal that was closed in order."""
    path = tmp_path / "journal.db"
    with TradingStore.open(path) as store:
        append(store, EVENTS, Book())
    return path


def state(path: Path) -> bytes:
    with TradingStore.open(path) as store:
        return store.load().to_bytes()


def after(count: int) -> bytes:
    book = Book()
    book.replay(EVENTS[:count])
    return book.to_bytes()


def dies_at(line: int, work: Callable[[], Callable[[], object]], *, repeats: bool = False) -> int:
    """Run it in a process that is gone at the so-manyth line of the store; the exit status, 0 if it came to its end.

    Args:
        line: lines counted from 1.
        work: prepares, and gives what is to be watched.
        repeats: count a line each time that it runs.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    status = 1
    try:
        left = line
        seen: set[tuple[str, int]] = set()

        def trace(frame: FrameType, what: str, _: Any) -> Any:
            nonlocal left
            if not frame.f_code.co_filename.endswith(WATCHED):
                return None
            place = frame.f_code.co_filename, frame.f_lineno
            if what == "line" and (repeats or place not in seen):
                seen.add(place)
                left -= 1
                if not left:
                    os._exit(9)
            return trace

        watched = work()
        sys.settrace(trace)
        watched()
        sys.settrace(None)
        status = 0
    finally:
        os._exit(status)


STRIDE = 1 if os.environ.get("PYKIS_EVERY_LINE") else 4
"""`make damage` dies at every line, the suite at every fourth."""


@forks
def test_a_death_at_any_line_of_the_creation_leaves_no_trace(tmp_path: Path) -> None:
    deaths = 0
    for line in range(1, 1000, STRIDE):
        path = tmp_path / str(line) / "journal.db"
        path.parent.mkdir()
        status = dies_at(line, lambda path=path: lambda: TradingStore.open(path))
        assert status in (0, 9)
        with TradingStore.open(path) as store:
            assert store.load().to_bytes() == Book().to_bytes()
            append(store, EVENTS, Book())
        assert state(path) == after(len(EVENTS))
        shutil.rmtree(path.parent)
        if status == 0:
            break
        deaths += 1
    assert deaths > 100 // STRIDE


@forks
def test_a_death_at_any_line_of_an_append_leaves_all_of_it_or_nothing(tmp_path: Path) -> None:
    base = tmp_path / "base" / "journal.db"
    base.parent.mkdir()
    with TradingStore.open(base) as store:
        append(store, EVENTS[:9], Book())
    found: list[tuple[int, int]] = []
    for line in range(1, 2000, STRIDE):
        path = tmp_path / str(line) / "journal.db"
        shutil.copytree(base.parent, path.parent)

        def work(path: Path = path) -> Callable[[], object]:
            store = TradingStore.open(path)
            book = store.load()
            book.replay(EVENTS[9:12])
            return lambda: store.append(EVENTS[9:12], book)

        status = dies_at(line, work, repeats=True)
        assert status in (0, 9)
        head = HeadFile(head_path(path))
        head.close()
        with TradingStore.open(path) as store:
            found.append((store.sequence, head.head.sequence))
            assert store.load().to_bytes() == after(store.sequence)
            before = tables(path)
            store.rebuild()
            assert tables(path) == before
        shutil.rmtree(path.parent)
        if status == 0:
            break
    assert found == sorted(found)
    assert set(found) == {(9, 9), (12, 9), (12, 12)}  # the commit, and then the head
    assert found[-1] == (12, 12)


@forks
def test_a_death_at_any_line_of_a_close_loses_nothing(tmp_path: Path) -> None:
    for line in range(1, 300):
        path = tmp_path / str(line) / "journal.db"
        path.parent.mkdir()

        def work(path: Path = path) -> Callable[[], object]:
            store = TradingStore.open(path)
            append(store, [*EVENTS, *(ev.ErrorSeen(START, "C", str(number)) for number in range(1000))], Book())
            return store.close

        status = dies_at(line, work)
        assert status in (0, 9)
        assert state(path) == after(len(EVENTS))
        shutil.rmtree(path.parent)
        if status == 0:
            break
    assert line > 10


def refused(path: Path, *words: str) -> None:
    """It is refused, named, with what to do, and left as it was; by whoever opens it."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    for read_only in (False, True):
        with pytest.raises(JournalDamagedError) as caught:
            TradingStore.open(path, read_only=read_only)
        for each in (*words, "Restore a backup", "at the broker are untouched", str(path)):
            assert each in str(caught.value)
    left = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    # SQLite makes an empty log and an index to read with
    assert {name: data for name, data in left.items() if name in before} == before
    assert all(name.endswith(("-shm", "-wal")) for name in left.keys() - before.keys())


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files cannot be listed here")
@pytest.mark.parametrize("when", ["checked", "brought up"])
def test_what_cannot_be_opened_is_let_go_of(path: Path, monkeypatch: pytest.MonkeyPatch, when: str) -> None:
    def held() -> list[str]:
        links = [os.readlink(each) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
        return sorted(link for link in links if Path(link).parent == path.parent)

    def full(_: TradingStore) -> None:
        raise StoreError("the disk is full")

    monkeypatch.setattr(TradingStore, "rebuild", full)
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM events WHERE sequence = 3" if when == "checked" else "DROP TABLE keys")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match="event 3" if when == "checked" else "disk is full"):
        TradingStore.open(path)
    assert held() == []


def test_the_head_is_missing(path: Path) -> None:
    head_path(path).unlink()
    refused(path, "the database is there", "is missing")


def test_the_head_of_a_new_journal_is_missing(tmp_path: Path) -> None:
    """The main file alone, copied away while its log held everything."""
    path = tmp_path / "journal.db"
    with TradingStore.open(path) as store:
        append(store, EVENTS, Book())
        copy = tmp_path / "copy" / "journal.db"
        copy.parent.mkdir()
        shutil.copy(path, copy)
    refused(copy, "is missing")
    shutil.copy(head_path(path), head_path(copy))
    refused(copy, "ends at event 0", f"event {len(EVENTS)} (")


def test_the_head_cannot_be_read(path: Path) -> None:
    head_path(path).write_bytes(b"\0" * SIZE)
    refused(path, "neither of its two slots")


def test_the_main_file_is_missing(path: Path) -> None:
    path.unlink()
    refused(path, "the main file is missing", f"event {len(EVENTS)} (")


def test_the_main_file_is_missing_and_its_log_is_there(path: Path) -> None:
    path.unlink()
    head_path(path).unlink()
    Path(f"{path}-wal").write_bytes(b"x")
    refused(path, "the main file is missing", "write-ahead log")


@pytest.mark.parametrize("data", [b"", b"x", b"SQLite format 3\0" + b"\0" * 100])
def test_the_main_file_is_no_journal(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    refused(path, "does not begin as a journal does")


def change(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(sql)
    connection.close()


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        (f"DELETE FROM events WHERE sequence = {len(EVENTS)}", f"ends at event {len(EVENTS) - 1}, and the head says"),
        ("DELETE FROM events WHERE sequence = 3", "event 3 is missing"),
        ("DELETE FROM events", "ends at event 0"),
        ("UPDATE events SET line = replace(line, '70000', '70001') WHERE sequence = 1", "chain breaks at event 1"),
        ("UPDATE events SET hash = zeroblob(32) WHERE sequence = 2", "chain breaks at event 2"),
        ("DROP TABLE snapshots", "table snapshots is not that of version 1"),
        ("PRAGMA user_version = 0", "of version 0, and the head says 1"),
        ("PRAGMA user_version = 7", "of version 7, and the head says 1"),
    ],
)
def test_the_events_are_not_those_that_were_committed(path: Path, sql: str, words: str) -> None:
    change(path, sql)
    refused(path, words)


def test_the_head_is_of_another_history(path: Path, tmp_path: Path) -> None:
    """Longer or as long: the events are sound in themselves, and are not those of the head."""
    other = tmp_path / "other.db"
    with TradingStore.open(other) as store:
        append(store, list(lives(2, 1, 12)), Book())
    shutil.copy(other, path)
    refused(path, f"event {len(EVENTS)} of the database is ", f"the head says event {len(EVENTS)} (")


def test_an_older_state_is_never_taken_for_the_committed_one(tmp_path: Path) -> None:
    """The files as they were before the last append, under the head as it is after."""
    path = tmp_path / "journal.db"
    with TradingStore.open(path) as store:
        book = Book()
        append(store, EVENTS[:5], book)
        for name in ("journal.db", "journal.db-wal"):
            shutil.copy(tmp_path / name, tmp_path / f"old-{name}")
        append(store, EVENTS[5:], book)
    for name in ("journal.db", "journal.db-wal"):
        shutil.copy(tmp_path / f"old-{name}", tmp_path / name)
    refused(path, "ends at event 5", f"event {len(EVENTS)} (")


def test_a_head_that_is_behind_is_brought_up(path: Path) -> None:
    """A death between the commit and the head."""
    change(path, "SELECT 1")
    head_path(path).unlink()
    with TradingStore.open(path.with_name("shorter.db")) as store:
        append(store, EVENTS[:6], Book())
    shutil.copy(head_path(path.with_name("shorter.db")), head_path(path))
    assert state(path) == after(len(EVENTS))
    head = HeadFile(head_path(path))
    head.close()
    assert head.head.sequence == len(EVENTS)


def test_a_torn_head_is_survived_when_the_events_go_beyond_the_other_slot(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with TradingStore.open(path) as store:
        book = Book()
        for number in range(5):
            append(store, [EVENTS[number]], book)
    data = bytearray(head_path(path).read_bytes())
    slot = 0  # a new head lies in both, the first commit's goes to the first
    data[slot + 30] ^= 1
    head_path(path).write_bytes(data)
    assert state(path) == after(5)
    file = HeadFile(head_path(path))
    file.close()
    assert (file.torn, file.head.sequence) == (False, 5)
    # the other slot: nothing says that it was not the newer one
    data = bytearray(head_path(path).read_bytes())
    turn = int.from_bytes(data[12:20], "big") > int.from_bytes(data[SIZE // 2 + 12 : SIZE // 2 + 20], "big")
    data[30 + (SIZE // 2 if turn else 0)] ^= 1
    head_path(path).write_bytes(data)
    refused(path, "in one slot; the other, which may have been newer, cannot be read")


def test_a_failed_head_write_never_touches_the_good_slot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "head"
    HeadFile.create(place, Head(1, 1))
    file = HeadFile(place)
    file.write(Head(1, 2))
    real = os.write

    def tear(number: int, data: bytes) -> int:
        real(number, data[:40])
        raise OSError(28, "No space left on device")

    for _ in range(3):
        with monkeypatch.context() as torn:
            torn.setattr(os, "write", tear)
            with pytest.raises(OSError, match="No space"):
                file.write(Head(1, 3))
        again = HeadFile(place, read_only=True)
        again.close()
        assert (again.torn, again.head.sequence) == (True, 2)
    file.write(Head(1, 4))
    file.close()
    again = HeadFile(place)
    again.close()
    assert (again.torn, again.head.sequence) == (False, 4)
    assert place.stat().st_size == SIZE


def test_a_place_that_cannot_be_written_is_no_damage(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be made") as caught:
        TradingStore.open(tmp_path / "nowhere" / "journal.db")
    assert not isinstance(caught.value, JournalDamagedError)
