"""What the generated layer is made of: endpoints, feeds, and the caller that they are handed to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar, cast

from .answer import Answer
from .errors import KisParseError, KisUnsupportedError, KisValidationError
from .kinds import Lane
from .record import Frame, Record

__all__ = ["ROUTINE", "Api", "CallOptions", "Caller", "Earlier", "Endpoint", "Feed", "LiveFeed", "Subscription"]

A = TypeVar("A", bound=Answer)
F = TypeVar("F", bound=Frame)


class CallOptions(NamedTuple):
    """How a call waits, repeats and is timed; the same for every endpoint."""

    lane: Lane = "user"
    """Which queue of the rate limit it waits in."""
    repeat: bool = True
    """Whether what provably had no effect may be sent again (a GET; a POST that KIS refused)."""
    before_send: Callable[[], None] | None = None
    """Called on the sending thread after token and limiter and before the bytes, before every send; if it
    raises, nothing leaves."""
    timeout: float | None = None
    """Seconds to wait for the answer; None is the session's own."""


ROUTINE = CallOptions()


def _not_on_paper(name: str, title: str, tr_id: str) -> KisUnsupportedError:
    return KisUnsupportedError(
        f"{name} ({title}, {tr_id}) is not offered on paper trading (모의투자); it needs a real account."
    )


class Earlier(NamedTuple):
    """The next page's key where KIS does not hand it back: the time of the last row, a step earlier."""

    key: str
    """The parameter that it is sent in, as YYYYMMDDHHMMSS."""
    rows: str
    """The block of the rows, the newest first, with their ``day`` and ``hour``."""
    day: str
    hour: str
    minutes: str
    """The parameter that says how long a step is."""
    head: str
    """The block that says in ``more`` whether anything earlier follows."""
    more: str

    def after(self, answer: Answer, asked: Mapping[str, str | None]) -> str:
        """The key after an answer; blank if nothing follows.

        Raises:
            KisParseError: the last row's time is none.
        """
        rows: list[Record] = getattr(answer, self.rows)
        if not rows or getattr(answer, self.head).raw.get(self.more, "") in ("", "0"):
            return ""
        text = "".join(str(rows[-1].raw.get(wire, "")) for wire in (self.day, self.hour))
        try:
            last = datetime.strptime(text, "%Y%m%d%H%M%S")
        except ValueError:
            raise KisParseError(answer.tr_id, self.hour, text, "not a time, so the next page has no key") from None
        return f"{last - timedelta(minutes=int(asked[self.minutes] or 1)):%Y%m%d%H%M%S}"


class Endpoint(Generic[A]):
    """One REST endpoint: where it is, which TR it is in each environment, and what answers."""

    __slots__ = ("answer", "earlier", "method", "name", "order", "paging", "path", "then", "title", "trs")

    def __init__(
        self,
        name: str,
        title: str,
        method: Literal["GET", "POST"],
        path: str,
        trs: Mapping[str, tuple[str, str | None]],
        answer: type[A],
        *,
        order: bool = False,
        paging: tuple[str, ...] = (),
        then: Mapping[str, str] | None = None,
        earlier: Earlier | None = None,
    ) -> None:
        self.name: str = name
        """``domestic_stock.inquire_price``."""
        self.title: str = title
        """KIS' own title, Korean."""
        self.method = method
        self.path: str = path
        self.trs: Mapping[str, tuple[str, str | None]] = trs
        """Variant (blank if there is one only) -> TR id on the real host, TR id on paper or None."""
        self.answer: type[A] = answer
        self.order: bool = order
        """An order-type POST: what the answer does not prove is uncertain (ORDERS, section 1)."""
        self.paging: tuple[str, ...] = paging
        """The parameters that carry the next page's key, such as ``("CTX_AREA_FK100", "CTX_AREA_NK100")``."""
        self.then: Mapping[str, str] = then or {}
        """Parameters that say something else from the second page on."""
        self.earlier: Earlier | None = earlier
        """How the next page's key is made where KIS does not hand it back."""

    def next_keys(self, answer: Answer, asked: Mapping[str, str | None]) -> tuple[str, ...]:
        """What the parameters of `paging` say on the next page; empty if there is none."""
        keys = {name: _page_key(answer.raw, name) for name in self.paging}
        if self.earlier is None:
            follows = answer.has_next and any(keys.values())
        else:
            follows = bool(key := self.earlier.after(answer, asked))
            keys[self.earlier.key] = key
        return tuple(keys.values()) if follows else ()

    def tr_id(self, *, virtual: bool, variant: str = "") -> str:
        """The TR id for this environment.

        Raises:
            KisUnsupportedError: paper trading lacks it.
        """
        try:
            real, paper = self.trs[variant]
        except KeyError:
            known = ", ".join(repr(key) for key in self.trs)
            raise KisValidationError(f"{self.name}: no variant {variant!r}; known: {known}.") from None
        if not virtual:
            return real
        if paper is None:
            raise _not_on_paper(self.name, self.title, real)
        return paper

    def __repr__(self) -> str:
        return f"Endpoint({self.name}, {self.title})"


class Feed(Generic[F]):
    """One websocket feed: its TR in each environment and the record of its frames."""

    __slots__ = ("encrypted", "key", "name", "paper", "real", "record", "title")

    def __init__(
        self,
        name: str,
        title: str,
        real: str,
        paper: str | None,
        record: type[F],
        *,
        key: Literal["symbol", "hts_id"] = "symbol",
        encrypted: bool = False,
    ) -> None:
        self.name: str = name
        self.title: str = title
        self.real: str = real
        self.paper: str | None = paper
        self.record: type[F] = record
        self.key: Literal["symbol", "hts_id"] = key
        """What is subscribed with: a symbol or the HTS id."""
        self.encrypted: bool = encrypted

    def tr_id(self, *, virtual: bool) -> str:
        """The TR id for this environment.

        Raises:
            KisUnsupportedError: paper trading lacks it.
        """
        if not virtual:
            return self.real
        if self.paper is None:
            raise _not_on_paper(self.name, self.title, self.real)
        return self.paper

    def __repr__(self) -> str:
        return f"Feed({self.name}, {self.title})"


class Subscription(Protocol):
    """A callback that is registered for a feed until it is closed. Letting go of it does not close it."""

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        ...

    def close(self) -> None:
        """Take the callback away; the last one of a feed and key ends the registration at KIS."""
        ...

    def __enter__(self) -> Subscription: ...

    def __exit__(self, *exc: object) -> None: ...


class Caller(Protocol):
    """What the generated layer needs of a session."""

    def call(
        self,
        endpoint: Endpoint[A],
        params: Mapping[str, str | None],
        *,
        variant: str = "",
        tr_cont: str = "",
        lane: Lane = "user",
        repeat: bool = True,
        before_send: Callable[[], None] | None = None,
        timeout: float | None = None,
    ) -> A:
        """Send one request and return its typed answer. A parameter that is None is not sent, but for CANO,
        ACNT_PRDT_CD and USER_ID, which are filled from the credentials."""
        ...

    def subscribe(
        self,
        feed: Feed[F],
        key: str,
        callback: Callable[[F], object],
        *,
        where: Callable[[F], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Register for a feed; the callback runs on the dispatch thread. Higher priorities run first."""
        ...


class LiveFeed(Generic[F]):
    """A feed that can be listened to: ``kis.api.domestic_stock.ccnl_krx.listen("005930", print)``."""

    __slots__ = ("_caller", "feed")

    def __init__(self, caller: Caller, feed: Feed[F]) -> None:
        self._caller = caller
        self.feed: Feed[F] = feed

    def listen(
        self,
        key: str,
        callback: Callable[[F], object],
        *,
        where: Callable[[F], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Register; the callback runs on the dispatch thread with each record.

        Args:
            key: the symbol (종목코드), as the feed wants it; blank for execution notices, whose key is the HTS id.
            callback: takes each record.
            where: only records for which it returns true.
            priority: higher ones run first.

        Raises:
            KisUnsupportedError: paper trading lacks it.
            KisConfigurationError: the feed needs an HTS id, and none is set.
            KisSubscriptionError: KIS refuses it.
        """
        return self._caller.subscribe(self.feed, key, callback, where=where, priority=priority)

    def __repr__(self) -> str:
        return f"LiveFeed({self.feed.name}, {self.feed.title})"


class Api:
    """Base of every generated group."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__} endpoints>"

    def _call(
        self,
        endpoint: Endpoint[A],
        params: Mapping[str, str | None],
        options: CallOptions,
        variant: str = "",
        tr_cont: str = "",
    ) -> A:
        return self._caller.call(
            endpoint,
            params,
            variant=variant,
            tr_cont=tr_cont,
            lane=options.lane,
            repeat=options.repeat,
            before_send=options.before_send,
            timeout=options.timeout,
        )

    def _pages(
        self,
        endpoint: Endpoint[A],
        params: Mapping[str, str | None],
        options: CallOptions,
        variant: str = "",
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[A]:
        """Every page, at most so many, or so many as hold ``max_rows`` rows."""
        if (max_pages is not None and max_pages < 1) or (max_rows is not None and max_rows < 1):
            raise KisValidationError("max_pages and max_rows must be at least 1, or None for no bound.")
        pages = self._every_page(endpoint, params, options, variant, progress)
        if max_rows is not None:
            pages = _capped(pages, max_rows)
        return pages if max_pages is None else islice(pages, max_pages)

    def _every_page(
        self,
        endpoint: Endpoint[A],
        params: Mapping[str, str | None],
        options: CallOptions,
        variant: str,
        progress: Callable[[int], object] | None,
    ) -> Iterator[A]:
        """Every page in order; a page is asked for when it is wanted. Stops at the last one, and where KIS says that
        more follow but names no key for them, or one that it named before: `has_next` of that page stays true."""
        asked: dict[str, str | None] = dict(params)
        seen: set[tuple[Any, ...]] = set()
        tr_cont, count = "", 0
        while True:
            answer = self._call(endpoint, asked, options, variant, tr_cont)
            count += 1
            if progress is not None:
                progress(count)
            yield answer
            keys = endpoint.next_keys(answer, asked)
            if not keys or keys in seen:
                return
            seen.add(keys)
            asked.update(zip(endpoint.paging, keys, strict=True))
            asked.update(endpoint.then)
            tr_cont = "N"


def _capped(pages: Iterator[A], most: int) -> Iterator[A]:
    """Pages until they hold so many rows; the last one is cut to what is left. A page's rows are its longest list."""
    left = most
    for page in pages:
        lists = {name: cast("Sequence[Any]", value) for name, value in page.raw.items() if isinstance(value, list)}
        rows = max((len(held) for held in lists.values()), default=0)
        if rows <= left:
            yield page
        else:
            cut = {name: held[:left] for name, held in lists.items()}
            yield type(page)({**page.raw, **cut}, page.tr_id, page.tr_cont)
        left -= rows
        if left <= 0:
            return


def _page_key(raw: Mapping[str, Any], name: str) -> str:
    """KIS wants the key in upper case and returns it in lower case: beside the blocks, or in one that is an object."""
    for place in (raw, *raw.values()):
        if isinstance(place, Mapping):
            found = cast("Mapping[str, object]", place)
            value = found.get(name.lower(), found.get(name))
            if isinstance(value, str):
                return value
    return ""
