"""A day's report for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .screen import Screen

if TYPE_CHECKING:
    from ..trader.report import DayReport

__all__ = ["show"]

_SIDES = {"buy": "매수", "sell": "매도"}


def show(report: DayReport, screen: Screen) -> None:
    """Print it."""
    if not report.day:
        screen.line("The journal is empty.")
        return
    screen.step(f"{report.day}: {len(report.orders)} orders, {len(report.fills)} fills")
    if report.orders:
        screen.table(
            ("주문", "종목", "구분", "수량", "가격", "상태", "체결", "평균가", "사유"),
            [
                (
                    each.order_id,
                    each.symbol,
                    _SIDES[each.side],
                    f"{each.qty:,}",
                    "시장가" if each.price is None else f"{each.price:,}",
                    each.state.value,
                    f"{each.filled_qty:,}",
                    "-" if each.average_price is None else f"{each.average_price:,.0f}",
                    each.code,
                )
                for each in report.orders
            ],
            left=3,
        )
    if report.fills:
        screen.table(
            ("시각", "종목", "구분", "수량", "금액", "수수료", "세금"),
            [
                (
                    f"{each.at:%H:%M:%S}",
                    each.symbol,
                    _SIDES[each.side],
                    f"{each.qty:,}",
                    f"{each.amount:,}",
                    f"{each.fee:,}",
                    f"{each.tax:,}",
                )
                for each in report.fills
            ],
            left=3,
        )
    for symbol, profit in report.realized.items():
        screen.line(f"{symbol} 실현손익 {profit:+,}원")
    screen.line(f"실현손익 {report.profit:+,}원, 수수료와 세금 {report.costs:,}원")
    for title, incidents in (("Halts", report.halts), ("Errors", report.errors)):
        if incidents:
            screen.step(title)
            for each in incidents:
                screen.line(f"{each.at:%H:%M:%S}  {each.code}  {each.words}")
