"""What may be watched, and when it is watched no longer."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from pykis.clock import KST
from pykis.trader.commands import Unprotect

MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=KST)
A, B = "005930", "000660"


def test_a_protection_is_an_event_and_has_an_id(floor: Any) -> None:
    assert floor.protect(stop=9_500, take=11_000) == "p1"
    assert floor.protect(trail=300, qty=4) == "p2"
    assert (floor.protection("p2").qty, floor.protection("p2").high) == (4, 10_000)
    floor.replays()


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ({}, "no rule"),
        ({"stop": 10_000}, "not below the last price"),
        ({"take": 10_000}, "not above the last price"),
        ({"stop": 9_000, "take": 9_000}, "not below take"),
        ({"trail": 10_000}, "less than the last price"),
        ({"stop": -1}, "no price"),
        ({"take": 1_000_000_000}, "no price"),
        ({"stop": 9_000, "qty": -1}, "no number of shares"),
        ({"stop": 9_000, "qty": 11}, "more than is held"),
        ({"trail": 100, "trail_percent": "1"}, "exclude"),
        ({"trail_percent": "0"}, "percentage"),
        ({"trail_percent": "100"}, "percentage"),
        ({"trail_percent": "NaN"}, "percentage"),
        ({"trail_percent": "much"}, "percentage"),
        ({"until": MORNING.timestamp() - 1}, "within a year"),
        ({"until": MORNING.timestamp() * 1000}, "within a year"),
        ({"stop": 9_000, "symbol": B}, "neither held nor being bought"),
    ],
)
def test_what_makes_no_sense_is_refused(floor: Any, rules: dict[str, Any], words: str) -> None:
    answer = floor.protect(**rules)
    assert answer.startswith("!INVALID: ")
    assert words in answer
    assert not floor.desk.book.protections


def test_what_is_being_bought_can_be_protected_before_it_is_held(floor: Any) -> None:
    floor.buy("b1", 5, B)
    assert floor.protect(symbol=B, stop=9_000, qty=5) == "p1"
    floor.price(8_000, B)
    assert not floor.causes(), "nothing is held yet"
    floor.fill("b1", 5, 9_500)
    floor.price(8_900, B)
    assert floor.sold == [5]


def test_unprotected_means_no_longer_watched(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.monitor.unprotect(2, Unprotect("p1"))
    floor.price(9_000)
    assert floor.desk.replies[-1] == (2, "p1")
    assert not floor.exits
    floor.monitor.unprotect(3, Unprotect("p1"))
    assert floor.desk.replies[-1][1].startswith("!UNKNOWN_PROTECTION: ")
