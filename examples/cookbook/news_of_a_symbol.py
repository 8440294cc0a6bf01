"""News and disclosures of a stock, back to a day. Reads only, but paper trading has none: KIS_VIRTUAL=0.

    python news_of_a_symbol.py 005930 7     of the last seven days

KIS gives titles alone, a page a call.
"""

import sys
from collections.abc import Iterator
from datetime import datetime, timedelta

from pykis import KisError, PyKis
from pykis.clock import KST


def news(kis: PyKis, symbol: str, since: datetime, pages: int = 20) -> Iterator[tuple[datetime, str]]:
    """Time and title, the newest first, each once: back to `since`, or so many pages."""
    seen: set[str] = set()
    before: datetime | None = None
    for _ in range(pages):
        fresh = [each for each in kis.market.news(symbol, before=before) if each.number not in seen]
        for each in fresh:
            if each.time < since:
                return
            yield each.time, f"{each.title} ({each.source})"
        if not fresh:
            return
        seen.update(each.number for each in fresh)
        before = fresh[-1].time


if __name__ == "__main__":
    symbol = sys.argv[1] if len(sys.argv) > 1 else "005930"
    days = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    try:
        with PyKis() as kis:
            for at, title in news(kis, symbol, datetime.now(KST) - timedelta(days=days)):
                print(f"{at:%m-%d %H:%M} {title}")
    except KisError as error:
        sys.exit(str(error))
