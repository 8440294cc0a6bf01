"""Listening to every feed for a while and holding what comes against its layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..endpoint import Feed
from ..errors import KisAPIError, KisConfigurationError, KisNetworkError, KisSubscriptionError, KisUnsupportedError
from ..inventory import Entry, everything
from .compare import Finding, compare_frame
from .report import Outcome, Result
from .samples import WIDTHS

if TYPE_CHECKING:
    from ..kis import PyKis
    from ..record import Frame

__all__ = ["Heard", "feeds", "listen"]

_AT_ONCE = 40
"""KIS takes 41 registrations a connection."""
_KEPT = 3
_PAUSE = 0.2
_KEYS: Final[dict[str, str]] = {
    "domestic_stock.": "005930",
    "domestic_stock.index_": "0001",
    "overseas_stock.": "DNASAAPL",
    "overseas_stock.delayed_asking_price_asia": "DHKS00003",
    "domestic_futureoption.": "101W09",
    "domestic_futureoption.index_option_": "201W09370",
    "domestic_futureoption.krx_ngt_option_": "201W09370",
    "overseas_futureoption.": "ESZ25",
    "domestic_bond.": "KR2033022D33",
    "domestic_bond.bond_index_": "KBPR01",
    "elw.": "57LA50",
    "etfetn.": "069500",
}
"""What is listened to, by the longest beginning of the name. Contracts and warrants expire: others can be given."""


class Heard(NamedTuple):
    """What came of one feed."""

    result: Result
    records: list[list[str]]
    """The first few, as they came."""
    private: bool
    """Whether they tell of an account."""


class _Ear:
    """Collects the records of one feed; called on the dispatch thread."""

    def __init__(self, widths: Sequence[int]) -> None:
        self._widths = widths
        self.records: list[list[str]] = []
        self.count = 0
        self.findings: dict[tuple[str, str], Finding] = {}

    def __call__(self, record: Frame) -> None:
        self.count += 1
        if len(self.records) < _KEPT:
            self.records.append([str(value) for value in record.raw])
        for each in compare_frame(record, self._widths):
            self.findings.setdefault((each.kind, each.place), each)


def feeds(only: Iterable[str] = (), given: Mapping[str, str] | None = None) -> dict[str, tuple[Entry, str]]:
    """Name -> feed and key.

    Args:
        only: names or their beginnings; all if empty.
        given: keys instead of the usual ones, as ``feed.tr_key`` -> key.
    """
    wanted, other = tuple(only), dict(given or {})
    found: dict[str, tuple[Entry, str]] = {}
    for entry in everything():
        name = f"{entry.category}.{entry.name}"
        if entry.kind == "feed" and (not wanted or any(name.startswith(each) for each in wanted)):
            usual = max((each for each in _KEYS if name.startswith(each)), key=len)
            own = isinstance(entry.thing, Feed) and entry.thing.key == "hts_id"
            found[name] = (entry, other.get(f"{name}.tr_key", "" if own else _KEYS[usual]))
    return found


def listen(
    kis: PyKis,
    wanted: Mapping[str, tuple[Entry, str]],
    seconds: float,
    progress: Callable[[int, int, str], object] | None = None,
) -> Iterator[Heard]:
    """Listen to feeds, as many at once as KIS allows, for so many seconds each.

    Args:
        kis: whose key.
        wanted: as `feeds` gives it.
        seconds: how long each is listened to.
        progress: told how many of how many are done.
    """
    names = list(wanted)
    for at in range(0, len(names), _AT_ONCE):
        if progress is not None:
            progress(at, len(names), "feeds")
        ears = {name: _Ear(WIDTHS.get(name, ())) for name in names[at : at + _AT_ONCE]}
        refused: dict[str, Result] = {}
        with ExitStack() as open_feeds:
            for name, ear in ears.items():
                entry, key = wanted[name]
                result = _register(kis, name, entry, key, ear, open_feeds)
                if result is not None:
                    refused[name] = result
            until = kis.session.clock.monotonic() + seconds
            while kis.session.clock.monotonic() < until and len(refused) < len(ears):
                kis.session.clock.sleep(_PAUSE)
        for name, ear in ears.items():
            entry = wanted[name][0]
            yield Heard(refused.get(name) or _judge(kis, name, entry, ear), ear.records, _private(entry))


def _register(kis: PyKis, name: str, entry: Entry, key: str, ear: _Ear, open_feeds: ExitStack) -> Result | None:
    """None if it is listened to; else why not."""
    feed = _feed(entry)
    head = (name, feed.title, feed.real)
    try:
        open_feeds.enter_context(kis.session.subscribe(feed, key, ear))
    except (KisUnsupportedError, KisConfigurationError) as error:
        return Result(*head, "skipped", str(error))
    except (KisSubscriptionError, KisAPIError) as error:
        return Result(*head, "refused", str(error))
    except KisNetworkError as error:
        return Result(*head, "failed", str(error))
    return None


def _judge(kis: PyKis, name: str, entry: Entry, ear: _Ear) -> Result:
    feed = _feed(entry)
    findings = tuple(ear.findings.values())
    outcome: Outcome = "drift" if any(each.is_drift for each in findings) else "same" if ear.count else "empty"
    note = "" if ear.count else "nothing came while it was listened to"
    tr_id = feed.tr_id(virtual=kis.virtual)
    return Result(name, feed.title, tr_id, outcome, note, ear.count, findings=findings)


def _feed(entry: Entry) -> Feed[Any]:
    assert isinstance(entry.thing, Feed)
    return entry.thing


def _private(entry: Entry) -> bool:
    return _feed(entry).key == "hts_id"
