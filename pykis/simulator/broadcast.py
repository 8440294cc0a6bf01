"""From events to frames: which feed tells what, who may register for which key, which records share a frame."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from .abroad import Abroad
from .bonds import Bonds
from .bonds_feeds import BOND_FEEDS, BondFeeds
from .credentials import AppKey
from .events import BookChanged, Event, Notice, Trade
from .exchange import Exchange
from .feeds import BOOK_FEEDS, TRADE_FEEDS, WARRANT_FEEDS, Feeds
from .futures import Futures
from .futures_quotes import FUTURES_DAY, FUTURES_NIGHT, FuturesFeeds
from .notices import notice_record, notice_tr
from .overseas_feeds import OVERSEAS_BOOKS, OVERSEAS_TRADES, OverseasFeeds, foreign_notice, foreign_notice_tr
from .sessions import Hub
from .table import FEEDS
from .warrants import Warrant

__all__ = ["Broadcast"]

_PER_FRAME = 20
_BUNCH = 0.5

Told = list[tuple[str, str, list[str]]]


class Broadcast:
    """Hears each floor and speaks to the hub. Records of one moment leave together, on `flush`."""

    def __init__(
        self,
        hub: Hub,
        home: Callable[[], Exchange],
        abroad: Callable[[], Abroad],
        futures: Callable[[], Futures],
        bonds: Callable[[], Bonds],
        *,
        virtual: bool,
        as_of: date | None,
    ) -> None:
        self._hub = hub
        self._home = home
        self._abroad = abroad
        self._bonds = bonds
        self._virtual = virtual
        self._as_of = as_of
        self._feeds = Feeds(home, hub.wanted, self._registered_keys, as_of=as_of)
        self._foreign = OverseasFeeds(abroad, hub.wanted)
        self._by_day = FuturesFeeds(futures, FUTURES_DAY, hub.wanted, virtual=virtual)
        self._at_night = FuturesFeeds(lambda: futures().night, FUTURES_NIGHT, hub.wanted, virtual=virtual)
        self._debts = BondFeeds(bonds, hub.wanted)
        self._pending: list[tuple[str, str, float, list[list[str]]]] = []
        self.opened: bool = False
        """Whether the floors stand; before that nothing but notices can be told."""

    def _registered_keys(self, tr_id: str) -> list[str]:
        return [key for tr, key in self._hub.registrations() if tr == tr_id]

    # -- registrations

    def valid(self, tr_id: str, key: str, owner: AppKey) -> str:
        """Blank, or the code with which a registration is refused."""
        feed = FEEDS.get(tr_id)
        if feed is None or not (feed.paper if self._virtual else feed.real):
            return "OPSP8991"
        if feed.key == "hts_id":
            return "" if key == owner.hts_id else "OPSP8992"
        if tr_id in TRADE_FEEDS or tr_id in BOOK_FEEDS:
            return "" if key in self._home().instruments else "OPSP8992"
        if tr_id in WARRANT_FEEDS:
            return "" if isinstance(self._home().instruments.get(key), Warrant) else "OPSP8992"
        if tr_id in OVERSEAS_TRADES or tr_id in OVERSEAS_BOOKS:
            return "" if self._foreign.find(tr_id, key) is not None else "OPSP8992"
        derivatives = self._derivatives(tr_id)
        if derivatives is not None:
            return "" if derivatives.find(tr_id, key) is not None else "OPSP8992"
        if tr_id in BOND_FEEDS:
            return "" if key in self._bonds().market.instruments else "OPSP8992"
        return ""  # of what is listed at KIS but not here, such as in the official samples, there is no state to tell

    def watch(self, tr_id: str, key: str, wanted: bool) -> None:
        """A symbol that somebody registered for moves by itself."""
        if tr_id in TRADE_FEEDS or tr_id in BOOK_FEEDS or tr_id in WARRANT_FEEDS:
            (self._home().watch if wanted else self._home().unwatch)(key)
        elif tr_id in OVERSEAS_TRADES or tr_id in OVERSEAS_BOOKS:
            stock, market = self._foreign.find(tr_id, key), self._abroad().market
            assert stock is not None  # it was valid
            (market.watch if wanted else market.unwatch)(stock.symbol)
        elif (derivatives := self._derivatives(tr_id)) is not None:
            derivatives.watch(key, wanted)
        elif tr_id in BOND_FEEDS:
            (self._bonds().market.watch if wanted else self._bonds().market.unwatch)(key)

    def _derivatives(self, tr_id: str) -> FuturesFeeds | None:
        """Whose feed of derivatives' prices or books it is; None if it is none."""
        return next((each for each in (self._by_day, self._at_night) if each.covers(tr_id)), None)

    # -- events

    def hear(self, event: Event) -> None:
        """An event at home becomes records at once, while the state is that of the event."""
        if isinstance(event, Notice):
            self._notice(event, notice_tr(virtual=self._virtual), self._korean(event))
        elif self.opened:
            self._tell(self._feeds.records(event), event)

    def _korean(self, notice: Notice) -> list[str]:
        return notice_record(notice, virtual=self._virtual, as_of=self._as_of)

    def hear_abroad(self, event: Event) -> None:
        """One abroad."""
        if isinstance(event, Notice):
            stock = self._abroad().market.instruments[event.symbol]
            tr_id = foreign_notice_tr(virtual=self._virtual)
            self._notice(event, tr_id, foreign_notice(event, stock, virtual=self._virtual))
        elif self.opened:
            self._tell(self._foreign.records(event), event)

    def hear_futures(self, event: Event) -> None:
        """One at the derivatives' floor, by day."""
        self._hear_derivatives(self._by_day, event)

    def hear_night(self, event: Event) -> None:
        """One at the derivatives' floor, at night."""
        self._hear_derivatives(self._at_night, event)

    def _hear_derivatives(self, feeds: FuturesFeeds, event: Event) -> None:
        if isinstance(event, Notice):
            told = feeds.notice(event)
            if told is not None:
                self._notice(event, *told)
        elif self.opened:
            self._tell(feeds.records(event), event)

    def hear_bonds(self, event: Event) -> None:
        """One at the bonds' floor. KIS has no feed that tells what became of an order for a bond."""
        if self.opened and not isinstance(event, Notice):
            self._tell(self._debts.records(event), event)

    def _notice(self, notice: Notice, tr_id: str, record: list[str]) -> None:
        self._pending.append((tr_id, notice.hts_id, notice.at, [record]))

    def _tell(self, told: Told, event: Event) -> None:
        for tr_id, key, record in told:
            self._gather(tr_id, key, record, event)

    def _gather(self, tr_id: str, key: str, record: list[str], event: Event) -> None:
        """Trades that come together share a frame; of a book only the newest state is worth sending."""
        at = event.at
        for place in range(len(self._pending) - 1, max(-1, len(self._pending) - 9), -1):
            other, other_key, other_at, records = self._pending[place]
            if (other, other_key) != (tr_id, key) or at - other_at >= _BUNCH:
                continue
            if isinstance(event, BookChanged):
                records[:] = [record]
                return
            if isinstance(event, Trade) and len(records) < _PER_FRAME:
                records.append(record)
                return
            break
        self._pending.append((tr_id, key, at, [record]))

    def flush(self) -> None:
        """Send what has gathered."""
        pending, self._pending = self._pending, []
        for tr_id, key, at, records in pending:
            self._hub.publish(tr_id, key, records, at)
