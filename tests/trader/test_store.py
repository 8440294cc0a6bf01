"""The journal on disk: what it keeps, what it gives back, what it does when the disk says no."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import pytest
from damage import START, lives, tables

from pykis.trader import events as ev
from pykis.trader import headfile, store_schema
from pykis.trader.book import Book
from pykis.trader.core import Journal
from pykis.trader.errors import JournalDamagedError, StoreError
from pykis.trader.headfile import GENESIS, HeadFile, head_path
from pykis.trader.store import TradingStore
from pykis.trader.store_opening import check


def feed(store: TradingStore, events: Sequence[ev.Event], book: Book, size: int = 1) -> None:
    """Append them, so many at once."""
    for first in range(0, len(events), size):
        batch = events[first : first + size]
        book.replay(batch)
        store.append(batch, book)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def store(path: Path) -> Iterator[TradingStore]:
    with TradingStore.open(path) as found:
        yield found


def reopened(path: Path) -> bytes:
    """The state that another process finds."""
    with TradingStore.open(path, read_only=True) as found:
        return found.load().to_bytes()


def tables_need_nothing(path: Path) -> bool:
    """Whether the tables are what the last event's seal says: an opening would not make them anew."""
    file = HeadFile(head_path(path), read_only=True)
    file.close()
    return check(path, file.head, torn=file.torn).seal is not None


def test_is_a_journal(store: TradingStore) -> None:
    journal: Journal = store
    assert journal.find_key("k") is None


def test_gives_the_same_state_after_it_was_closed(path: Path) -> None:
    book = Book()
    with TradingStore.open(path) as store:
        assert store.load().to_bytes() == book.to_bytes()
        feed(store, list(lives(1, 1, 20)), book, 3)
    assert reopened(path) == book.to_bytes()
    with TradingStore.open(path) as store:
        assert store.load().to_bytes() == store.replay().to_bytes() == book.to_bytes()


def test_what_was_appended_is_there_without_a_close(store: TradingStore, path: Path) -> None:
    book = Book()
    for event in lives(2, 1, 5):
        feed(store, [event], book)
        assert reopened(path) == book.to_bytes()


def test_each_row_follows_from_the_one_before(store: TradingStore, path: Path) -> None:
    events = list(lives(3, 1, 4))
    feed(store, events, Book(), 4)
    digest = GENESIS
    rows = sqlite3.connect(path).execute("SELECT sequence, line, hash FROM events").fetchall()
    for number, (event, (sequence, line, stored)) in enumerate(zip(events, rows, strict=True), 1):
        digest = sha256(digest + event.encode().encode()).digest()
        assert (sequence, line, stored) == (number, event.encode(), digest)


def test_knows_every_key_for_ever(path: Path) -> None:
    events = list(lives(4, 1, 30))
    book = Book()
    with TradingStore.open(path) as store:
        feed(store, events, book, 7)
        feed(store, [ev.DayOpened(START, "2026-11-24", 1)], book)
    intended = [each for each in events if isinstance(each, ev.OrderIntended)]
    cancels = [each for each in events if isinstance(each, ev.CancelIntended)]
    assert cancels
    assert any(each.key not in book.keys for each in intended)  # the day has dropped what ended
    with TradingStore.open(path) as store:
        for each in intended:
            assert store.find_key(each.key) == (
                each.intent_id, f"buy {each.symbol} 10 70000 limit day KRX ",
            )  # fmt: skip
        assert store.find_key(cancels[0].key) == (cancels[0].intent_id, f"cancel {cancels[0].intent_id}")
        assert store.find_key("another") is None


def test_events_from_a_place_and_of_one_order(store: TradingStore) -> None:
    events = list(lives(5, 1, 6))
    feed(store, events, Book(), 5)
    assert list(store.events()) == events
    assert list(store.events(since=4)) == events[4:]
    assert list(store.events(since=len(events))) == []
    wanted = "20261123-000003"
    found = list(store.events(intent_id=wanted))
    assert found == [each for each in events if getattr(each, "intent_id", "") == wanted] != []


def test_another_thread_may_use_it(store: TradingStore) -> None:
    book = Book()
    worker = threading.Thread(target=feed, args=(store, list(lives(6, 1, 3)), book))
    worker.start()
    worker.join()
    assert store.replay().to_bytes() == book.to_bytes() != Book().to_bytes()


@pytest.mark.parametrize("size", [1, 3, 50])
def test_tables_are_those_of_a_rebuild(path: Path, size: int) -> None:
    """Also when a batch ends an order and opens the day that drops it from the book."""
    events = [
        ev.RunStarted(START, 1), ev.DayOpened(START, "2026-11-23", 1), *lives(7, 1, 30),
        *(ev.PositionCorrected(START, symbol, 0, 0, "manual", "sold by hand") for symbol in ("005930", "000660")),
        *(ev.PositionCorrected(START, "000270", qty, qty, "manual", "") for qty in (5, 0)),
        ev.DayOpened(START + 86400, "2026-11-24", 1), ev.RunStopped(START + 86401, 1),
    ]  # fmt: skip
    with TradingStore.open(path) as store:
        feed(store, events, Book(), size)
        before = tables(path)
        assert tables_need_nothing(path)
        store.rebuild()
        assert tables(path) == before
        assert tables_need_nothing(path)
    assert {name: len(rows) for name, rows in before.items() if rows} | {"errors": 0, "fills": 0} == {
        "keys": 30 + sum(isinstance(each, ev.CancelIntended) for each in events), "intents": 30, "orders": 30,
        "fills": 0, "positions": 4, "signals": sum(getattr(each, "signal", "") == "cross" for each in events),
        "runs": 1, "errors": 0,
    }  # fmt: skip
    assert before["runs"][0][1:3] == ("2026-11-23T10:00:00+09:00", "2026-11-24T10:00:01+09:00")
    states = {row[4] for row in before["orders"]}
    assert {"FILLED", "CANCELED", "REJECTED"} <= states
    with TradingStore.open(path):
        assert tables(path) == before


def test_a_full_disk_writes_nothing_and_the_same_batch_goes_in_later(path: Path) -> None:
    resource = pytest.importorskip("resource")
    events = list(lives(8, 1, 60))
    book = Book()
    with TradingStore.open(path) as store:
        feed(store, events[:20], book)
        state = reopened(path)
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (os.path.getsize(f"{path}-wal") + 4096, hard))
        try:
            book.replay(events[20:])
            for _ in range(3):
                with pytest.raises(StoreError, match=r"failed: "):
                    store.append(events[20:], book)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert store.sequence == 20
        assert reopened(path) == state
        store.append(events[20:], book)
        assert reopened(path) == book.to_bytes()
        assert tables_need_nothing(path)
    with TradingStore.open(path) as store:
        assert list(store.events()) == events


def test_another_writer_is_an_error_and_no_loss(store: TradingStore, path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    event = ev.ErrorSeen(START, "C", "w")
    with pytest.raises(StoreError, match="locked"):
        store.append([event], Book())
    other.execute("ROLLBACK")
    other.close()
    store.append([event], Book())
    assert list(store.events()) == [event]


@pytest.mark.parametrize("syscall", ["write", "fdatasync"])
def test_a_head_that_fails_is_owed_and_nothing_is_written_twice(
    path: Path, monkeypatch: pytest.MonkeyPatch, syscall: str
) -> None:
    """The batch is committed, its append has failed; the retry brings it again, with more behind it."""
    if syscall == "fdatasync" and (sys.platform == "darwin" or not hasattr(os, "fdatasync")):
        pytest.skip("another call makes files durable here")
    events = list(lives(9, 1, 3))
    book = Book()
    real: Callable[..., int] = getattr(os, syscall)

    def fail(*_: object) -> int:
        raise OSError(5, "Input/output error")

    with TradingStore.open(path) as store:
        feed(store, events[:2], book)
        book.replay(events[2:4])
        monkeypatch.setattr(headfile.os, syscall, fail)
        for _ in range(2):
            with pytest.raises(StoreError, match="head cannot be written"):
                store.append(events[2:4], book)
        book.apply(events[4])
        with pytest.raises(StoreError, match="head cannot be written"):
            store.append(events[2:5], book)
        assert store.sequence == 4  # nothing more is committed before the head is
        monkeypatch.setattr(headfile.os, syscall, real)
        with pytest.raises(StoreError, match="must come first"):
            store.append(events[4:5], book)
        book.replay(events[5:7])
        store.append(events[2:7], book)
        feed(store, events[7:], book)
        assert tables_need_nothing(path)
    with TradingStore.open(path) as store:
        assert list(store.events()) == events
        assert store.load().to_bytes() == book.to_bytes()
        before = tables(path)
        store.rebuild()
        assert tables(path) == before


def test_snapshots_shorten_the_opening_and_nothing_else(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pykis.trader.store.SNAPSHOT_EVERY", 10)
    events = list(lives(10, 1, 400))
    book = Book()
    with TradingStore.open(path) as store:
        feed(store, events[:33], book)

    def snapshots() -> list[tuple[int, bytes]]:
        connection = sqlite3.connect(path)
        try:
            return connection.execute("SELECT sequence, book FROM snapshots").fetchall()
        finally:
            connection.close()

    assert [each[0] for each in snapshots()] == [30]
    replayed: list[int] = []
    monkeypatch.setattr(Book, "replay", lambda self, events: replayed.append(sum(1 for each in events)))
    with TradingStore.open(path) as store:
        store.load()
    assert replayed == [3]
    monkeypatch.undo()
    with TradingStore.open(path) as store:
        assert store.load().to_bytes() == book.to_bytes()
        feed(store, events[33:], book, 500)
    assert snapshots() == [(len(events), book.to_bytes())]  # written at the close, from the journal itself
    with TradingStore.open(path) as store:
        assert store.load().to_bytes() == book.to_bytes()


def test_a_damaged_snapshot_is_not_believed(path: Path) -> None:
    book = Book()
    with TradingStore.open(path) as store:
        feed(store, list(lives(11, 1, 400)), book, 600)
    connection = sqlite3.connect(path, isolation_level=None)
    assert connection.execute("UPDATE snapshots SET book = CAST(replace(book, 'live', 'dead') AS BLOB)").rowcount == 1
    connection.close()
    assert reopened(path) == book.to_bytes()


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM keys WHERE intent_id = '20261123-000002'",
        "UPDATE orders SET filled_qty = filled_qty + 1 WHERE intent_id = '20261123-000003'",
        "UPDATE fills SET sum = sum + 1",
        "UPDATE fills SET side = CAST(side AS BLOB)",  # reads the same in SQL, and is bytes to other programs
        "DROP TABLE positions",
        "CREATE INDEX more ON orders (symbol)",
    ],
)
def test_tables_that_differ_from_the_events_are_made_anew(path: Path, sql: str) -> None:
    book = Book()
    with TradingStore.open(path) as store:
        feed(store, list(lives(12, 1, 6)), book, 4)
    before = tables(path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(sql)
    connection.close()
    assert not tables_need_nothing(path)
    with TradingStore.open(path) as store:
        assert store.load().to_bytes() == book.to_bytes()
        assert tables(path) == before


def test_an_older_version_is_migrated(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Book()
    with TradingStore.open(path) as store:
        feed(store, list(lives(13, 1, 6)), book, 4)
    before = tables(path)
    step = (
        "ALTER TABLE events ADD COLUMN note TEXT NOT NULL DEFAULT ''; CREATE TABLE notes (number INTEGER PRIMARY KEY)"
    )
    with monkeypatch.context() as newer:
        newer.setattr(store_schema, "STEPS", (*store_schema.STEPS, step))
        newer.setattr(store_schema, "JOURNAL", (*store_schema.JOURNAL, "notes"))
        with pytest.raises(StoreError, match="is of version 1: its engine must open it once"):
            TradingStore.open(path, read_only=True)
        with TradingStore.open(path) as store:
            assert store.load().to_bytes() == book.to_bytes()
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (0,)
        connection.close()
        assert reopened(path) == book.to_bytes()
        assert tables(path) == before
    with pytest.raises(StoreError, match=r"is of version 2; this program knows 1") as caught:
        TradingStore.open(path)
    assert not isinstance(caught.value, JournalDamagedError)


READER = """
import sys
from pykis.trader.store import TradingStore
from pykis.trader.store_opening import check
for line in sys.stdin:
    with TradingStore.open(sys.argv[1], read_only=True) as store:
        print(store.sequence, store.load().to_bytes().hex(), flush=True)
"""


def test_another_process_reads_while_the_engine_writes(store: TradingStore, path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", READER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as reader:
        assert reader.stdin is not None
        assert reader.stdout is not None
        book = Book()
        for number, event in enumerate(list(lives(14, 1, 8)), 1):
            feed(store, [event], book)
            reader.stdin.write("\n")
            reader.stdin.flush()
            sequence, state = reader.stdout.readline().split()
            assert (int(sequence), bytes.fromhex(state)) == (number, book.to_bytes())
        # and at no moment does it find a state that never was
        states = {book.to_bytes()}
        answers: list[str] = []
        listener = threading.Thread(target=lambda: answers.extend(reader.stdout or ()))
        listener.start()
        for event in lives(15, 101, 60):
            feed(store, [event], book)
            states.add(book.to_bytes())
            reader.stdin.write("\n")
        reader.stdin.close()
        listener.join()
    assert len(answers) > 60
    assert {bytes.fromhex(each.split()[1]) for each in answers} <= states


def test_reading_only_writes_nothing(store: TradingStore, path: Path) -> None:
    feed(store, list(lives(16, 1, 2)), Book())
    before = {each.name: each.read_bytes() for each in path.parent.iterdir() if not each.name.endswith("-shm")}
    with TradingStore.open(path, read_only=True) as reader:
        reader.load()
        with pytest.raises(StoreError, match="reading only"):
            reader.append([ev.ErrorSeen(START, "", "")], Book())
        with pytest.raises(StoreError, match="reading only"):
            reader.rebuild()
    assert {each.name: each.read_bytes() for each in path.parent.iterdir() if not each.name.endswith("-shm")} == before
    with pytest.raises(StoreError, match="there is no journal"):
        TradingStore.open(path.with_name("another.db"), read_only=True)


def test_a_close_leaves_one_file_and_its_head(path: Path) -> None:
    with TradingStore.open(path) as store:
        feed(store, list(lives(17, 1, 2)), Book())
        assert os.path.getsize(f"{path}-wal")
    assert sorted(each.name for each in path.parent.iterdir()) == ["journal.db", "journal.db-head"]
    assert path.stat().st_mode & 0o077 == 0 or os.name == "nt"


def test_a_backup_is_whole_and_goes_on(store: TradingStore, path: Path, tmp_path: Path) -> None:
    book = Book()
    feed(store, list(lives(18, 1, 10)), book)
    with TradingStore.open(path, read_only=True) as reader:
        for name, source in (("by-the-engine.db", store), ("by-another.db", reader)):
            copy = tmp_path / "copies" / name
            copy.parent.mkdir(exist_ok=True)
            source.backup(copy)
            assert sorted(each.name for each in copy.parent.glob(f"{name}*")) == [name, f"{name}-head"]
            with TradingStore.open(copy) as again:
                assert again.load().to_bytes() == book.to_bytes()
                assert tables(copy) == tables(path)
                again.append([ev.ErrorSeen(START, "C", "w")], book)
            with pytest.raises(StoreError, match="there already"):
                source.backup(copy)
    with pytest.raises(StoreError, match="cannot be written"):
        store.backup(tmp_path / "nowhere" / "copy.db")


def test_an_export_holds_everything(store: TradingStore, tmp_path: Path) -> None:
    events = [ev.RunStarted(START, 1), *lives(19, 1, 12), ev.PositionCorrected(START, "005930", 1, 2, "manual", "손")]
    feed(store, events, Book(), 6)
    file = tmp_path / "export.json"
    store.export(file)
    stream = io.StringIO()
    store.export(stream)
    text = file.read_text(encoding="utf-8")
    assert text == stream.getvalue()
    found = json.loads(text)
    assert [ev.decode(json.dumps(each)) for each in found["events"]] == events
    assert found["sequence"] == len(events)
    assert [len(found[name]) for name in ("orders", "intents", "runs", "positions")] == [12, 12, 1, 3]
    assert found["fills"][0]["amount"] == 280_000
    assert found["errors"][0]["words"] == "refused"
    assert "손" in text
    with pytest.raises(StoreError, match="cannot be written"):
        store.export(tmp_path / "nowhere" / "export.json")
