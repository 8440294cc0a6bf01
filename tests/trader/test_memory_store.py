"""The journal in memory: what a disk would keep at each boundary of an append."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from damage import START, lives

from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.core import Journal
from pykis.trader.errors import JournalDamagedError, StoreError
from pykis.trader.store import TradingStore
from pykis.trader.testing.memory_store import Boundary, MemoryStore

EVENTS = list(lives(3, 1, 10))


class Death(Exception):
    """The process is gone."""


def at(boundary: Boundary, error: Exception) -> Callable[[Boundary], None]:
    def hook(reached: Boundary) -> None:
        if reached == boundary:
            raise error

    return hook


def filled(count: int) -> tuple[MemoryStore, Book]:
    store, book = MemoryStore(), Book()
    book.replay(EVENTS[:count])
    store.append(EVENTS[:count], book)
    return store, book


def test_keeps_what_a_journal_on_disk_keeps(tmp_path: Path) -> None:
    book = Book()
    memory = MemoryStore()
    journal: Journal = memory
    with TradingStore.open(tmp_path / "journal.db") as disk:
        for event in EVENTS:
            book.apply(event)
            journal.append([event], book)
            disk.append([event], book)
        assert memory.durable() == tuple(disk.events()) == tuple(EVENTS)
        assert memory.load().to_bytes() == memory.replayed().to_bytes() == disk.replay().to_bytes() == book.to_bytes()
        assert memory.events(3, "20261123-000002") == list(disk.events(3, "20261123-000002"))
        assert memory.sequence == disk.sequence
        for event in EVENTS:
            key = getattr(event, "key", "another")
            assert memory.find_key(key) == disk.find_key(key)
            assert (memory.find_key(key) is None) == (key == "another")


@pytest.mark.parametrize(
    ("boundary", "kept", "head"), [("before_commit", 4, 4), ("after_commit", 6, 4), ("after_head", 6, 6)]
)
def test_a_death_at_each_boundary(boundary: Boundary, kept: int, head: int) -> None:
    store, book = filled(4)
    store.hook = at(boundary, Death())
    book.replay(EVENTS[4:6])
    with pytest.raises(Death):
        store.append(EVENTS[4:6], book)
    assert (store.sequence, store.head) == (kept, head)
    assert store.durable() == tuple(EVENTS[:kept])
    again = store.reopen()
    assert again.head == again.sequence == kept  # the head is brought up
    expected = Book()
    expected.replay(EVENTS[:kept])
    assert again.load().to_bytes() == expected.to_bytes()
    again.hook = lambda reached: None
    again.append(EVENTS[kept:], again.load())
    assert again.durable() == tuple(EVENTS)
    assert store.durable() == tuple(EVENTS[:kept])


@pytest.mark.parametrize("boundary", ["before_commit", "after_commit", "after_head"])
def test_a_full_disk_and_the_same_batch_with_more_behind_it(boundary: Boundary) -> None:
    store, book = filled(4)
    store.hook = at(boundary, StoreError("no space left on device"))
    for end in (6, 6, 7):
        with pytest.raises(StoreError, match="no space"):
            store.append(EVENTS[4:end], book)
    store.hook = lambda reached: None
    store.append(EVENTS[4:8], book)
    store.append(EVENTS[8:], book)
    assert store.durable() == tuple(EVENTS)
    assert store.head == len(EVENTS)


def test_other_events_instead_of_those_that_are_owed_are_refused() -> None:
    store, book = filled(4)
    store.hook = at("after_commit", StoreError("no space left on device"))
    with pytest.raises(StoreError, match="no space"):
        store.append(EVENTS[4:6], book)
    store.hook = lambda reached: None
    with pytest.raises(StoreError, match="must come first"):
        store.append(EVENTS[5:7], book)


def test_an_event_that_changed_after_it_was_written_is_found() -> None:
    store, _ = filled(4)
    assert len(store.lines()) == 4
    store.append([ev.ErrorSeen(START, "C", "w")], Book())
    assert len(store.lines()) == 5
    object.__setattr__(store.durable()[4], "words", "other words")
    with pytest.raises(JournalDamagedError, match="event 5 is not what was written"):
        store.replayed()
