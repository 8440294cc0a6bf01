"""CPU time from a frame's text to a callback that reads it, beside the bare splitting of the same text.

    python -m benchmarks.frames

Each figure is the median of several rounds; floor and figure alternate within a round, so that a busy machine
slows both. Every tick is another text: prices, volumes and times move as on a busy morning.
"""

from __future__ import annotations

import json
import queue
from collections.abc import Callable

from pykis.adapter.events import ORDER_BOOK_FEEDS, PRICE_FEEDS, OrderBookEvent, PriceEvent
from pykis.client.stream import Stream
from pykis.message import SocketClosed

from .figures import Figure, paired, table

ROUNDS = 15
TICKS = 4000


class Acknowledging:
    """A socket that accepts every registration and brings nothing."""

    def __init__(self) -> None:
        self._answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def send(self, text: str) -> None:
        asked = json.loads(text)["body"]["input"]
        header = {"tr_id": asked["tr_id"], "tr_key": asked["tr_key"], "encrypt": "N"}
        body = {"rt_cd": "0", "msg_cd": "OPSP0000", "msg1": "SUBSCRIBE SUCCESS"}
        self._answers.put(json.dumps({"header": header, "body": body}))

    def receive(self, timeout: float | None) -> str | None:
        try:
            text = self._answers.get(timeout=timeout)
        except queue.Empty:
            return None
        if text is None:
            raise SocketClosed("closed")
        return text

    def close(self) -> None:
        self._answers.put(None)


def trades(symbols: list[str]) -> list[str]:
    """One-record trade frames of 47 values each."""
    texts: list[str] = []
    for tick in range(TICKS):
        second = tick // 25
        hour = f"09{second // 60 % 60:02d}{second % 60:02d}"
        price = 70_000 + tick * 7 % 60 * 100
        values = [
            symbols[tick % len(symbols)], hour, str(price), "2", "500", "0.72", "70023.83", "69500", "72400", "69300",
            str(price + 100), str(price), str(1 + tick * 13 % 900), str(3_052_507 + tick * 31),
            str(219_853_241_700 + tick * 2_170_000), "5105", "6937", "1832", "84.90", "1366314", "1159996",
            "1" if tick % 3 else "5", "0.39", "20.28", "090020", "5", "-200", "090820", "5", "-500", "092619", "2",
            "200", "20260922", "20", "N", "65945", "216924", "1118750", "2199206", "0.05", "2424142", "125.92", "0",
            "", "72100", "2",
        ]  # fmt: skip
        texts.append("0|H0STCNT0|001|" + "^".join(values))
    return texts


def books(symbols: list[str]) -> list[str]:
    """One-record order books of 62 values each."""
    texts: list[str] = []
    for tick in range(TICKS):
        second = tick // 25
        ask = 70_100 + tick * 7 % 60 * 100
        values = [symbols[tick % len(symbols)], f"09{second // 60 % 60:02d}{second % 60:02d}", "0"]
        values += [str(ask + 100 * depth) for depth in range(10)]
        values += [str(ask - 100 - 100 * depth) for depth in range(10)]
        values += [str(10_000 + tick * depth * 37 % 90_000) for depth in range(1, 21)]
        values += ["221049", "209586", "0", "0", "0", "0", "1347146", "-339500", "5", "-100.00", "26718921", "-79", "8"]
        values += ["0", "0", "0", str(ask - 50), "0", "0"]
        texts.append("0|H0STASP0|001|" + "^".join(values))
    return texts


def split(texts: list[str]) -> None:
    """The floor: what nobody can do without."""
    for text in texts:
        _, _, _, payload = text.split("|", 3)
        payload.split("^")


def feeding(stream: Stream, texts: list[str]) -> Callable[[], None]:
    """All texts through a stream, on this thread."""
    feed = stream.feed

    def all_of_them() -> None:
        for text in texts:
            feed(text)

    return all_of_them


def figure(what: str, subject: Callable[[], object], floor: Callable[[], object], target: float) -> Figure:
    """One line of the table, per frame."""
    taken, bare, ratio = paired(subject, floor, number=1, rounds=ROUNDS)
    return Figure(
        what,
        f"{taken / TICKS * 1e6:.2f} us",
        f"{bare / TICKS * 1e6:.2f} us",
        f"{ratio:.2f}x",
        f"{target:g}x",
        ratio <= target,
    )


def streams(symbols: list[str]) -> Stream:
    """A stream on which prices and books of some symbols are listened to."""
    stream = Stream(connect=Acknowledging, approve=lambda: "key")

    def on_price(event: PriceEvent) -> object:
        return event.price, event.volume, event.time

    def on_book(event: OrderBookEvent) -> object:
        return event.bid, event.ask

    trade, book = PRICE_FEEDS["KRX"], ORDER_BOOK_FEEDS["KRX"]
    for symbol in symbols:
        stream.subscribe(trade.real, symbol, trade.record, on_price)
    if len(symbols) == 1:
        stream.subscribe(book.real, symbols[0], book.record, on_book)
    return stream


def figures() -> list[Figure]:
    """Trades and books against bare splitting, and 41 symbols against one."""
    symbols = [f"{5930 + number * 10:06d}" for number in range(41)]
    one, many = streams(symbols[:1]), streams(symbols)
    alone, mixed, book = trades(symbols[:1]), trades(symbols), books(symbols[:1])
    try:
        found = [
            figure(
                "H0STCNT0 frame to callback: price, volume, time read", feeding(one, alone), lambda: split(alone), 3.0
            ),
            figure("H0STASP0 frame to callback: best bid and ask read", feeding(one, book), lambda: split(book), 3.0),
            figure("41 symbols subscribed instead of 1, per frame", feeding(many, mixed), feeding(one, alone), 1.1),
        ]
        for health in (one.health(), many.health()):
            if health.callback_errors or health.garbage or not health.delivered:
                raise RuntimeError("the benchmark's own frames were not read")
        return found
    finally:
        one.close()
        many.close()


if __name__ == "__main__":
    print(table(figures()))
