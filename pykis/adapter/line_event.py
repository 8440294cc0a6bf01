"""The base of events: a frame that is told to a person in one line, and the feed that brings it."""

from __future__ import annotations

from typing import Any, TypeVar

from ..endpoint import Feed
from ..errors import KisParseError
from ..record import Frame

__all__ = ["LineEvent", "feed_of"]

F = TypeVar("F", bound=Frame)


class LineEvent(Frame):
    """Its `repr` is a line for a person; a field in it that cannot be read is no reason to raise."""

    def __repr__(self) -> str:
        try:
            return self._line()
        except KisParseError:
            return f"<{type(self).__name__} {self.tr_id}, cannot be read>"

    def _line(self) -> str:
        """The line; one that says no more than what it is, unless an event says more."""
        return f"<{type(self).__name__} {self.tr_id}>"


def feed_of(feed: Feed[Any], record: type[F]) -> Feed[F]:
    """A feed of the generated layer with a record of ours."""
    return Feed(feed.name, feed.title, feed.real, feed.paper, record, key=feed.key, encrypted=feed.encrypted)
