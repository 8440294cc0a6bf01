"""Is the line to KIS well? What a monitor looks at beside a program that runs all day.

    python health_monitor.py 005930        every ten seconds until Ctrl-C
    python health_monitor.py 005930 3 1    three times, a second apart

Asking for the health sends nothing to KIS.
"""

import contextlib
import sys
import time
from collections.abc import Iterator

from pykis import Health, KisError, PyKis


def complaints(health: Health, silence: float = 30.0) -> Iterator[str]:
    """What is not as it should be, a sentence each."""
    if health.clock_skew is not None and abs(health.clock_skew) > 2 + (health.clock_skew_uncertainty or 0):
        yield f"The clock is {health.clock_skew:+.1f} s off KIS': set it by NTP."
    if health.pace > 1:
        yield "KIS found the calls too many: does another program use the same key?"
    if health.last_error:
        yield f"The last failure: {health.last_error}"
    stream = health.stream
    if stream is not None and not stream.connected:
        yield f"The websocket is down: {stream.last_error or 'it has not connected yet'}"
    elif stream is not None and stream.last_frame_age is not None and stream.last_frame_age > silence:
        yield f"Nothing live came for {stream.last_frame_age:.0f} s; in a trading session that is too long."
    if stream is not None and (stream.dropped or stream.callback_errors):
        yield f"{stream.dropped} events were dropped, {stream.callback_errors} callbacks raised."


if __name__ == "__main__":
    symbol, rounds, pause = [*sys.argv[1:], *("005930", "0", "10")[len(sys.argv) - 1 :]][:3]
    try:
        with PyKis() as kis, contextlib.suppress(KeyboardInterrupt), kis.stock(symbol).listen_price(lambda event: None):
            print(kis.stock(symbol).quote())
            done = 0
            while not int(rounds) or done < int(rounds):
                time.sleep(float(pause))
                print(kis.health(), *complaints(kis.health()), sep="\n  ", flush=True)
                done += 1
    except KisError as error:
        sys.exit(str(error))
