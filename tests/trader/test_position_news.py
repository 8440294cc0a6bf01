"""When the first shares of a symbol come and when the last go."""

from __future__ import annotations

from pykis.trader import events as ev
from pykis.trader.desk import Desk
from pykis.trader.position_news import PositionNews


def order(intent_id: str, side: str) -> ev.OrderIntended:
    return ev.OrderIntended(
        1.0, intent_id, intent_id, "2026-11-23", "005930", side, 10, 0, 0, "market", "day", "KRX", "01", "user"  # type: ignore[arg-type]
    )  # fmt: skip


def news(desk: Desk) -> list[ev.Event]:
    return [each for each in desk.publish if not each.journaled]


def test_the_first_and_the_last_shares_are_told_once(desk: Desk) -> None:
    PositionNews(desk)
    desk.emit(order("b", "buy"))
    desk.emit(ev.OrderFilled(2.0, "b", "n1", 4, 280_000, 0, 0, "notice"))
    desk.emit(ev.OrderFilled(3.0, "b", "n1", 6, 420_000, 0, 0, "row"))
    desk.emit(order("s", "sell"))
    desk.emit(ev.OrderFilled(4.0, "s", "n2", 3, 213_000, 0, 100, "notice"))
    desk.emit(ev.OrderFilled(5.0, "s", "n2", 7, 497_000, 0, 200, "notice"))
    assert news(desk) == [ev.PositionOpened(2.0, "005930", 4), ev.PositionClosed(5.0, "005930", 10_000 - 300)]


def test_a_hand_s_trades_are_told_too_and_what_was_known_is_not(desk: Desk) -> None:
    desk.emit(ev.PositionCorrected(1.0, "000660", 5, 500, "first_read", ""))
    PositionNews(desk)
    desk.emit(ev.PositionCorrected(2.0, "000660", 6, 600, "manual", ""))
    desk.emit(ev.PositionCorrected(3.0, "000660", 0, 0, "manual", ""))
    desk.emit(ev.PositionCorrected(4.0, "000660", 1, 100, "manual", ""))
    assert news(desk) == [ev.PositionClosed(3.0, "000660", 0), ev.PositionOpened(4.0, "000660", 1)]
