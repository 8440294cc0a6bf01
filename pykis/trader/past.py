"""Orders of past days: the engine's memory no longer holds them, the journal does."""

from __future__ import annotations

from pathlib import Path

from .book import Book
from .errors import UnknownOrderError
from .store import TradingStore
from .views import OrderView

__all__ = ["PastOrders"]

_MOST = 1000


class PastOrders:
    """Finds them in a journal that another may be writing. They have ended, so each is read once.

    Args:
        journal: its file.
    """

    def __init__(self, journal: Path) -> None:
        self._journal = journal
        self._found: dict[str, OrderView] = {}

    def find(self, order_id: str) -> OrderView:
        """The order as it ended.

        Raises:
            UnknownOrderError: the journal holds none of it.
            StoreError: it cannot be read.
        """
        found = self._found.get(order_id)
        if found is None:
            book = Book()
            with TradingStore.open(self._journal, read_only=True) as store:
                book.replay(store.events(intent_id=order_id))
            record = book.orders.get(order_id)
            if record is None:
                raise UnknownOrderError(f"There is no order {order_id!r}.")
            if len(self._found) >= _MOST:
                self._found.clear()
            found = self._found[order_id] = OrderView.of(record)
        return found
