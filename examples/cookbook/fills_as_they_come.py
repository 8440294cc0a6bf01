"""Fills of the account as they come (체결통보), whoever placed the order: this program, the HTS or the phone.

    python fills_as_they_come.py        until Ctrl-C
    python fills_as_they_come.py 10     ten fills

Needs KIS_HTS_ID.
"""

import contextlib
import sys
from collections.abc import Generator
from itertools import islice
from queue import SimpleQueue

from pykis import ExecutionEvent, KisError, PyKis


def fills(kis: PyKis) -> Generator[ExecutionEvent, None, None]:
    """Each fill; waits for the next one for ever."""
    arrived: SimpleQueue[ExecutionEvent] = SimpleQueue()
    with kis.account().listen_execution(arrived.put, where=lambda event: event.is_fill):
        while True:
            yield arrived.get()


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else None
    try:
        with PyKis() as kis, contextlib.suppress(KeyboardInterrupt), contextlib.closing(fills(kis)) as stream:
            for fill in islice(stream, count):
                amount = fill.qty * fill.price
                print(f"{fill.time:%H:%M:%S} {fill.name} {fill.side} {fill.qty:,} x {fill.price:,}원 = {amount:,}원")
    except KisError as error:
        sys.exit(str(error))
