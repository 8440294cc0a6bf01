"""Damages copies of a real journal, cut and bit-flipped, and opens each: the committed state comes out, or a refusal.

python tools/damage.py            every byte of the last 4 KiB of each file, 1,000 flips, three times: half an hour
python tools/damage.py 200        a sample of so many
"""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.errors import JournalDamagedError
from pykis.trader.store import TradingStore
from pykis.trader.store_schema import PROJECTION

PARTS = {"main": "", "WAL": "-wal", "head": "-head"}
TAIL = 4096
FLIPS = 1000
SEED = 20261123
START = 1795395600.0
"""10:00 on a Monday in Seoul."""


class Damage(NamedTuple):
    """What is done to a copy."""

    part: str
    place: int
    """Of a cut: the length that is left; of a flip: the bit."""
    flip: bool

    def apply(self, data: bytes) -> bytes:
        """The damaged file."""
        if not self.flip:
            return data[: self.place]
        changed = bytearray(data)
        changed[self.place // 8] ^= 1 << self.place % 8
        return bytes(changed)


@dataclass
class Original:
    """A journal as it lies on the disk while its engine runs, and what it must give."""

    files: dict[str, bytes]
    book: bytes
    tables: dict[str, list[tuple[object, ...]]]


@dataclass
class Report:
    """What came of it."""

    outcomes: Counter[tuple[str, str, str]] = field(default_factory=Counter[tuple[str, str, str]])
    failures: list[str] = field(default_factory=list[str])

    def __str__(self) -> str:
        lines = [
            f"{count:>6}  {part:<20} {how:<8} {what}" for (part, how, what), count in sorted(self.outcomes.items())
        ]
        total = sum(self.outcomes.values())
        return "\n".join([*lines, f"{total} damages, {len(self.failures)} failures", *self.failures])


def lives(seed: int, first: int, count: int) -> Iterator[ev.Event]:
    """What happens to so many orders: fills, changes, doubts, ends."""
    chance = random.Random(seed)
    for number in range(first, first + count):
        at = START + number
        intent_id, at_broker = f"20261123-{number:06d}", f"20261123-00950-{number:010d}"
        symbol = chance.choice(("005930", "000660", "035720"))
        signal = chance.choice(("", "cross"))
        yield ev.OrderIntended(
            at, intent_id, f"key-{chance.getrandbits(64):016x}", "2026-11-23", symbol, "buy", 10, 70_000, 70_000,
            "limit", "day", "KRX", "00", "user", signal,
        )  # fmt: skip
        fate = chance.randrange(6)
        if fate == 0:
            yield ev.OrderDoubted(at + 0.1, intent_id, "place", "time-out", at, at + 0.1, 60.0)
            yield ev.OrderAdopted(at + 70, intent_id, at_broker, late=False)
        elif fate == 1:
            yield ev.OrderRejected(at + 0.1, intent_id, "40250000", "모의투자 주문이 불가한 계좌입니다.", "answer")
            yield ev.ErrorSeen(at + 0.1, "40250000", "refused")
            continue
        else:
            yield ev.OrderSubmitted(at + 0.1, intent_id, at_broker, "answer")
        if fate == 2:
            yield ev.CancelIntended(at + 1, intent_id, f"cancel-{number}")
            yield ev.CancelAccepted(at + 1.1, intent_id, at_broker[:-10] + f"{number + 500_000:010d}")
            yield ev.OrderCanceled(at + 1.2, intent_id, "notice")
            continue
        yield ev.OrderFilled(at + 2, intent_id, at_broker, 4, 280_000, 42, 0, "notice")
        if fate > 3:
            yield ev.OrderFilled(at + 3, intent_id, at_broker, 6, 420_000, 63, 0, "row")


def build(directory: Path, orders: int, *, closed: bool = False) -> Original:
    """Make a journal in three runs, and take its files from under the last; or, closed in order, after it."""
    path = directory / "journal.db"
    book = Book()
    for run in range(1, 4):
        store = TradingStore.open(path)
        head = [ev.RunStarted(START, run), ev.DayOpened(START, "2026-11-23", 10_000_000)]
        count = orders if run == 3 else 60
        for event in [*head, *lives(run, 1000 * run, count), ev.PositionCorrected(START, "005930", 3, 9, "manual", "")]:
            book.apply(event)
            store.append([event], book)
        if run < 3 or closed:
            store.close()
    files = {part: Path(f"{path}{suffix}") for part, suffix in PARTS.items()}
    found = Original(
        {part: file.read_bytes() for part, file in files.items() if file.exists()}, book.to_bytes(), tables(path)
    )
    if not closed:
        store.close()
    return found


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the projection, as another program reads it."""
    connection = sqlite3.connect(path)
    try:
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in PROJECTION}
    finally:
        connection.close()


def damages(files: dict[str, bytes], sample: int | None = None, seed: int = SEED) -> list[Damage]:
    """Every cut of the last 4 KiB of each file, and 1,000 flips over them; or so many of each kind, half and half."""
    chance = random.Random(seed)
    cuts = [
        Damage(part, place, flip=False)
        for part, data in files.items()
        for place in range(max(0, len(data) - TAIL), len(data))
    ]
    flips: list[Damage] = []
    for _ in range(FLIPS if sample is None else sample - sample // 2):
        part = chance.choice(list(files))
        flips.append(Damage(part, chance.randrange(8 * len(files[part])), flip=True))
    return [*(cuts if sample is None else chance.sample(cuts, sample // 2)), *flips]


def attempt(original: Original, damage: Damage, directory: Path) -> tuple[str, str]:
    """Open one damaged copy. What came of it, and why it is a failure; blank if it is none."""
    directory.mkdir()
    try:
        return _attempt(original, damage, directory / "journal.db")
    finally:
        shutil.rmtree(directory)


def _attempt(original: Original, damage: Damage, path: Path) -> tuple[str, str]:
    files = original.files | {damage.part: damage.apply(original.files[damage.part])}
    for part, data in files.items():
        Path(f"{path}{PARTS[part]}").write_bytes(data)
    try:
        store = TradingStore.open(path)
    except JournalDamagedError as error:
        kept = all(Path(f"{path}{PARTS[part]}").read_bytes() == data for part, data in files.items())
        return f"refused: {_reason(str(error))}", "" if kept else "what was refused was changed"
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        return "another exception", repr(error)
    try:
        return "committed state", _check(store, original)
    except Exception as error:  # noqa: BLE001 - as above
        return "another exception", repr(error)
    finally:
        store.close()


def _check(store: TradingStore, original: Original) -> str:
    """Whether an opened copy is right, and goes on."""
    book = store.load()
    if book.to_bytes() != original.book:
        return "another state"
    if tables(store.path) != original.tables:
        return "other tables"
    event = ev.ErrorSeen(START, "AFTER", "the damage")
    book.apply(event)
    store.append([event], book)
    with TradingStore.open(store.path, read_only=True) as again:
        return "" if again.load().to_bytes() == book.to_bytes() else "another state after it went on"


def _reason(sentence: str) -> str:
    """The part of a refusal that does not change from place to place."""
    what = sentence.split(" is damaged: ", 1)[-1].split(". Nothing was changed", 1)[0].splitlines()[0]
    return re.sub(r"\(.*?(\)|$)|\b[0-9a-f]*\d[0-9a-f]*\b", "*", what)[:90]


VARIANTS = (("fresh log", 50, False), ("log gone round", 130, False), ("closed", 50, True))
"""A log that begins with the last run; one that was moved into the main file since, so that its end is old; none."""


def run(sample: int | None, directory: Path) -> Report:
    """Do it to each variant of the journal."""
    report = Report()
    for number, (name, orders, closed) in enumerate(VARIANTS):
        place = directory / name
        place.mkdir()
        original = build(place, orders, closed=closed)
        share = None if sample is None else (sample + number) // len(VARIANTS)
        for each, damage in enumerate(damages(original.files, share, SEED + number)):
            what, failure = attempt(original, damage, place / str(each))
            report.outcomes[f"{damage.part}, {name}", "flipped" if damage.flip else "cut", what] += 1
            if failure:
                report.failures.append(f"{name} {damage}: {what}: {failure}")
    return report


def main() -> int:
    """Run it and print the figures."""
    sample = int(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory() as directory:
        report = run(sample, Path(directory))
    print(report)
    return bool(report.failures)


if __name__ == "__main__":
    raise SystemExit(main())
