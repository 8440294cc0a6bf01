"""What a stream is to be registered for, what KIS has been told, and what it has answered; free of I/O and threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ..errors import KisError, KisSubscriptionError
from ..record import Frame

__all__ = ["Handler", "Registry", "Reply", "Topic"]

_SUBSCRIBED = frozenset({"OPSP0000", "OPSP0002"})
"""SUBSCRIBE SUCCESS, ALREADY IN SUBSCRIBE."""
_UNSUBSCRIBED = frozenset({"OPSP0001", "OPSP0003"})
"""UNSUBSCRIBE SUCCESS, UNSUBSCRIBE ERROR(not found!)."""
_FOR_GOOD = frozenset({"OPSP8991", "OPSP8992", "OPSP8993"})
"""Invalid tr_id, invalid tr_key: no later try can succeed."""

_ADVICE = {
    "OPSP0008": "KIS allows 41 registrations a session over all feeds; close one that is no longer needed.",
    "OPSP8991": "KIS does not know this feed here; paper trading offers few of them.",
    "OPSP8992": "KIS does not know this key; give a six-digit symbol, or the HTS id for execution notices.",
    "OPSP8993": "KIS cannot read this key; give a six-digit symbol, or the HTS id for execution notices.",
}


class Reply(NamedTuple):
    """What KIS answers to a registration."""

    tr_id: str
    tr_key: str
    rt_cd: str
    msg_cd: str
    msg1: str
    key: str = ""
    iv: str = ""

    @property
    def refused(self) -> bool:
        """Whether KIS said no; a second registration and the end of one that is not there are no harm."""
        return self.rt_cd != "0" and self.msg_cd not in _SUBSCRIBED and self.msg_cd not in _UNSUBSCRIBED

    def refusal(self) -> KisSubscriptionError:
        """The answer as an error with advice."""
        return KisSubscriptionError(self.msg_cd, self.msg1, _ADVICE.get(self.msg_cd, ""))


class Handler:
    """One callback of one topic; the subscription that its owner holds."""

    __slots__ = ("_end", "callback", "closed", "error", "priority", "record", "topic", "where")

    def __init__(
        self,
        topic: Topic,
        record: type[Frame],
        callback: Callable[[Any], object],
        where: Callable[[Any], bool] | None,
        priority: int,
        end: Callable[[Handler], None],
    ) -> None:
        self.topic: Topic = topic
        self.record: type[Frame] = record
        self.callback: Callable[[Any], object] = callback
        self.where: Callable[[Any], bool] | None = where
        self.priority: int = priority
        self.closed: bool = False
        self.error: KisError | None = None
        """Why it ended, if KIS or the link ended it."""
        self._end = end

    def close(self) -> None:
        """Take the callback away; the last one of a feed and key ends the registration at KIS. A callback that
        is running is not waited for."""
        self._end(self)

    def __enter__(self) -> Handler:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Subscription({self.topic.label}{', closed' if self.closed else ''})"


class _Told(NamedTuple):
    """A message to KIS that has no answer yet."""

    on: bool
    at: float


class Topic:
    """A feed and key: who listens, and how KIS stands to it on this link."""

    __slots__ = (
        "acked",
        "droppable",
        "encrypted",
        "established",
        "handlers",
        "key",
        "least_width",
        "not_before",
        "told",
        "tr_id",
        "unanswered",
    )

    def __init__(self, tr_id: str, key: str, encrypted: bool) -> None:
        self.tr_id: str = tr_id
        self.key: str = key
        self.encrypted: bool = encrypted
        self.handlers: tuple[Handler, ...] = ()
        """Highest priority first, then the oldest; replaced, never changed."""
        self.least_width: int = 1
        self.droppable: bool = True
        self.established: bool = False
        """KIS has accepted it before, on this link or an earlier one."""
        self.told: bool | None = None
        """The last message on this link: register, unregister, or none yet."""
        self.unanswered: deque[_Told] = deque()
        self.acked: bool = False
        self.not_before: float = 0.0
        """No further try before (monotonic seconds), after a refusal that may pass."""

    @property
    def live(self) -> bool:
        """Registered at KIS, with nothing in flight."""
        return self.acked and self.told is True and not self.unanswered

    @property
    def label(self) -> str:
        """For logs: an HTS id is not shown."""
        return f"{self.tr_id} {'***' if self.encrypted else self.key}"

    def attach(self, handler: Handler) -> None:
        """Add a callback at its place."""
        self._replace(tuple(sorted((*self.handlers, handler), key=lambda one: -one.priority)))

    def detach(self, handler: Handler) -> None:
        """Take a callback away."""
        self._replace(tuple(one for one in self.handlers if one is not handler))

    def _replace(self, handlers: tuple[Handler, ...]) -> None:
        self.least_width = max((one.record.least_width for one in handlers), default=1)
        self.droppable = all(one.record.droppable for one in handlers)
        self.handlers = handlers


class Registry:
    """All topics in the order of their registration. The stream calls it with its lock held.

    KIS handles the messages of a link in order, so what it was told last is what will be; an answer that does
    not come within ``ack_timeout`` is asked for again (KIS answers a second registration with a harmless code).
    """

    def __init__(self, *, limit: int, ack_timeout: float) -> None:
        self._limit = limit
        self._ack_timeout = ack_timeout
        self._topics: dict[tuple[str, str], Topic] = {}
        self.routes: dict[tuple[str, str], Topic] = {}
        """(TR, first value of a record) -> topic; read by the dispatcher without a lock."""
        self.sealed: dict[str, tuple[Topic, ...]] = {}
        """TR -> topics whose frames do not begin with their key: execution notices."""
        self.ciphers: dict[str, tuple[str, str]] = {}
        """TR -> (key, iv) of the newest acknowledgement."""

    @property
    def wanted(self) -> list[Topic]:
        """Every topic that somebody listens to."""
        return [topic for topic in self._topics.values() if topic.handlers]

    @property
    def settled(self) -> bool:
        """Whether KIS has answered for every wanted topic, and there is one."""
        wanted = self.wanted
        return bool(wanted) and all(topic.told is not None and not topic.unanswered for topic in wanted)

    def add(
        self,
        tr_id: str,
        key: str,
        record: type[Frame],
        callback: Callable[[Any], object],
        where: Callable[[Any], bool] | None,
        priority: int,
        encrypted: bool,
        end: Callable[[Handler], None],
    ) -> Handler:
        """Note a callback.

        Raises:
            KisSubscriptionError: it would be one topic too many.
        """
        place = (tr_id, key)
        topic = self._topics.get(place)
        if topic is None or not topic.handlers:
            if len(self.wanted) >= self._limit:
                raise KisSubscriptionError(
                    "OPSP0008",
                    "MAX SUBSCRIBE OVER",
                    f"{self._limit} feeds are registered already, which is all that KIS allows a session; close one "
                    f"before {tr_id} {'***' if encrypted else key} is added.",
                )
            self._topics.pop(place, None)
            topic = topic or Topic(tr_id, key, encrypted)
            self._topics[place] = topic
        handler = Handler(topic, record, callback, where, priority, end)
        topic.attach(handler)
        self._route(topic)
        return handler

    def remove(self, handler: Handler, error: KisError | None = None) -> None:
        """Take a callback away; a topic without one is no longer wanted."""
        if handler.closed:
            return
        handler.error = error
        handler.closed = True
        topic = handler.topic
        topic.detach(handler)
        if not topic.handlers:
            topic.established = False
            self._unroute(topic)
            if topic.told is None:
                self._topics.pop((topic.tr_id, topic.key), None)

    def fail(self, error: KisError, *, established: bool = False) -> None:
        """End the callbacks of topics that KIS never accepted, or of all."""
        for topic in self.wanted:
            if established or not topic.established:
                self._end(topic, error)

    def due(self, now: float, *, proven: bool) -> Iterator[tuple[Topic, bool]]:
        """What KIS must be told now: (topic, register or unregister). Until the link is proven, one message only."""
        for topic in sorted(self._topics.values(), key=lambda one: bool(one.handlers)):  # places are freed first
            if not proven and any(other.unanswered and not self._late(other, now) for other in self._topics.values()):
                return
            want = bool(topic.handlers)
            if self._late(topic, now):
                topic.unanswered.clear()
            elif topic.told is want or (topic.told is None and not want):
                continue
            if want and topic.not_before > now:
                continue
            topic.told = want
            topic.unanswered.append(_Told(want, now))
            yield topic, want

    def answer(self, reply: Reply, now: float) -> Topic | None:
        """Take an answer of KIS in; the topic that it was for, None if it was for none."""
        topic = self._answered(reply)
        if topic is None:
            return None
        told = topic.unanswered.popleft() if topic.unanswered else None
        if reply.msg_cd in _UNSUBSCRIBED or (reply.rt_cd == "0" and reply.msg1.startswith("UNSUB")):
            topic.acked = False
            if not topic.unanswered and topic.told:
                topic.told = None  # an answer out of turn: register once more
        elif reply.msg_cd in _SUBSCRIBED or reply.rt_cd == "0":
            topic.acked = True
            topic.established = bool(topic.handlers)
            if reply.key and reply.iv:
                self.ciphers[topic.tr_id] = (reply.key, reply.iv)
        elif topic.handlers and (told is None or told.on):
            self._refused(topic, reply, now)
        if not topic.handlers and not topic.unanswered and not topic.told:
            self._topics.pop((topic.tr_id, topic.key), None)
        return topic

    def lost(self) -> None:
        """The link is gone: KIS knows nothing any more."""
        for place, topic in list(self._topics.items()):
            topic.told = None
            topic.acked = False
            topic.unanswered.clear()
            topic.not_before = 0.0
            if not topic.handlers:
                del self._topics[place]

    def _late(self, topic: Topic, now: float) -> bool:
        return bool(topic.unanswered) and now - topic.unanswered[0].at >= self._ack_timeout

    def _answered(self, reply: Reply) -> Topic | None:
        """The topic that an answer is for. Some errors carry neither TR nor key: the longest unanswered then."""
        topic = self._topics.get((reply.tr_id, reply.tr_key))
        if topic is not None:
            return topic
        if reply.rt_cd == "0" and reply.tr_key:
            return None
        waiting = [topic for topic in self._topics.values() if topic.unanswered]
        same = [topic for topic in waiting if topic.tr_id == reply.tr_id]
        return min(same or waiting, key=lambda one: one.unanswered[0].at, default=None)

    def _refused(self, topic: Topic, reply: Reply, now: float) -> None:
        topic.told = None
        topic.acked = False
        topic.not_before = now + self._ack_timeout
        if not topic.established or reply.msg_cd in _FOR_GOOD:
            self._end(topic, reply.refusal())

    def _end(self, topic: Topic, error: KisError) -> None:
        for handler in topic.handlers:
            self.remove(handler, error)

    def _route(self, topic: Topic) -> None:
        if not topic.encrypted:
            self.routes[topic.tr_id, topic.key] = topic
        elif topic not in self.sealed.get(topic.tr_id, ()):
            self.sealed[topic.tr_id] = (*self.sealed.get(topic.tr_id, ()), topic)

    def _unroute(self, topic: Topic) -> None:
        if not topic.encrypted:
            self.routes.pop((topic.tr_id, topic.key), None)
            return
        left = tuple(one for one in self.sealed.get(topic.tr_id, ()) if one is not topic)
        if left:
            self.sealed[topic.tr_id] = left
        else:
            self.sealed.pop(topic.tr_id, None)
