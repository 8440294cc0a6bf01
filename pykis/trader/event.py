"""What an event is: a fact in the past tense, and its line in the journal."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import ClassVar, Literal

__all__ = ["Event", "Source"]

Source = Literal["answer", "notice", "row", "hand"]
"""What proved it: the direct answer, a notice, a row of a list, or a person."""


@dataclass(frozen=True, slots=True)
class Event:
    """Base of everything that happened."""

    at: float
    """Unix seconds, the broker's clock."""

    journaled: ClassVar[bool] = True

    def encode(self) -> str:
        """One line of JSON; the same event gives the same bytes."""
        values: dict[str, object] = {name: getattr(self, name) for name in self.__match_args__}
        values["type"] = type(self).__name__
        return _dump(values)


_dump = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
