"""The base of rows that are told to a person in one line."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import KisParseError
from ..record import Record

__all__ = ["Told"]


class Told(Record):
    """Its `repr` is a line for a person; a field in it that cannot be read is no reason to raise."""

    def __repr__(self) -> str:
        try:
            return f"<{' '.join(part for part in self._told() if part)}>"
        except KisParseError:
            return f"<{type(self).__name__} {self.tr_id}, cannot be read>"

    def _told(self) -> Iterable[str]:
        """The parts of the line; no more than what it is, unless a row says more. Blank parts are left out."""
        return (type(self).__name__,)
