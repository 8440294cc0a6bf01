"""The order book of a stock as it changes: best prices, and which side is heavier.

python watch_order_book.py 005930        until Ctrl-C
python watch_order_book.py 005930 100    a hundred changes
"""

import contextlib
import sys
from collections.abc import Iterator
from itertools import islice

from pykis import KisError, PyKis


def book_lines(kis: PyKis, symbol: str) -> Iterator[str]:
    """A line a change: time, best bid and ask with their shares (won), shares wanted in percent of all."""
    for book in kis.stock(symbol).stream_orderbook():
        both = book.total_bid_qty + book.total_ask_qty
        wanted = 100 * book.total_bid_qty / both if both else 50.0
        yield (
            f"{book.time:%H:%M:%S} {book.bid:>9,} x {book.bid_qty:<7,} {book.ask:>9,} x {book.ask_qty:<7,} "
            f"{'#' * round(wanted / 5):.<20} {wanted:.0f} %"
        )


if __name__ == "__main__":
    symbol = sys.argv[1] if len(sys.argv) > 1 else "005930"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else None
    try:
        with PyKis() as kis, contextlib.suppress(KeyboardInterrupt):
            for line in islice(book_lines(kis, symbol), count):
                print(line, flush=True)
    except KisError as error:
        sys.exit(str(error))
