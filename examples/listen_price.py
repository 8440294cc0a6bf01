"""Live prices of one symbol until Ctrl-C, with the key in the environment or in .env: python listen_price.py 005930."""

import contextlib
import sys

from pykis import PyKis

symbol = sys.argv[1] if len(sys.argv) > 1 else "005930"
with PyKis() as kis, contextlib.suppress(KeyboardInterrupt):
    for event in kis.stock(symbol).stream_price():
        print(f"{event.time:%H:%M:%S} {event.price:,}원 x {event.volume:,}", flush=True)
