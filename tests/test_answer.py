"""What an answer makes of blocks of which nobody knows which is which."""

from __future__ import annotations

from typing import Any

import pytest

from pykis.answer import Answer, block, rows
from pykis.record import Record, text


class Item(Record):
    """A row, or the sums."""

    name: str = text("name")


class Both(Answer):
    """The sums, then the rows."""

    sums: Item = block("output1", Item, other="output2")
    items: list[Item] = rows("output2", Item, other="output1")


class Plain(Answer):
    """The same, known for sure."""

    items: list[Item] = rows("output2", Item)


SUMS, ROWS = {"name": "sums"}, [{"name": "a"}, {"name": "b"}]


@pytest.mark.parametrize(
    ("raw", "sums", "items"),
    [
        ({"output1": SUMS, "output2": ROWS}, "sums", ["a", "b"]),
        ({"output1": ROWS, "output2": SUMS}, "sums", ["a", "b"]),
        ({"output1": [], "output2": SUMS}, "sums", []),
        ({"output1": [SUMS], "output2": ROWS}, "sums", ["a", "b"]),
        ({"output1": SUMS, "output2": ROWS[0]}, "sums", ["a"]),
    ],
)
def test_blocks_are_told_apart_by_what_they_are(raw: dict[str, Any], sums: str, items: list[str]) -> None:
    answer = Both(raw, "CTSC8013R", "")
    assert (answer.sums.name, [item.name for item in answer.items]) == (sums, items)


def test_elsewhere_a_block_is_what_it_is_called() -> None:
    assert [item.name for item in Plain({"output1": ROWS, "output2": SUMS}, "X", "").items] == ["sums"]
