"""Limits before every order, each with a code and a sentence."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from pykis.errors import KisError
from pykis.kinds import Exchange
from pykis.market.divisions import Division, by_code, division, usable_in

from .commands import Place
from .desk import Desk
from .orders import OrderRecord
from .positions import PositionManager
from .risk_codes import RefusalCode as Code

__all__ = ["RiskManager"]

_MINUTE: Final = 60.0
Refusal = tuple[str, str] | None


class RiskManager:
    """Says why an order may not be sent.

    Whatever is open counts as if it filled, and whatever is in doubt counts at its worst, so that no answer still to
    come can exceed a limit. What the market does afterwards can: that is what the kill switch is for.
    """

    def __init__(self, desk: Desk, positions: PositionManager) -> None:
        self._desk = desk
        self._positions = positions

    def refuses(self, order: Place, price: int, worst_price: int, purpose: str) -> Refusal:
        """Code and sentence of the first limit in the way; None if the order may go.

        Args:
            price: won; 0 where the division takes none.
            worst_price: of a buy, from `PositionManager.worst_price`; 0 on sales.
            purpose: ``user``; what begins with ``exit:`` sells for a protection, and is held back by the session and
                by the shares that there are alone.
        """
        if purpose.startswith("exit:"):
            return self._session(order) or self._shares(order.symbol, order.qty if order.side == "sell" else 0)
        return (
            self._symbol(order.symbol)
            or self._session(order)
            or self._known(order, worst_price)
            or self._size(order.qty, worst_price if order.side == "buy" else self._last(order.symbol, price))
            or self._stale(order.symbol)
            or self._collar(order.symbol, price)
            or self._duplicate(order, price)
            or self._rates()
            or (
                self._buying(order.symbol, order.qty * worst_price, self._positions.fee)
                if order.side == "buy"
                else self._shares(order.symbol, order.qty)
            )
        )

    def refuses_change(self, record: OrderRecord, price: int) -> Refusal:
        """As `refuses`, for a new price (won) of what is left of an order. A buy counts what it may cost more."""
        refusal = self._open_for(by_code(record.division), record.exchange) or self._stale(record.symbol)
        refusal = refusal or self._collar(record.symbol, price)
        if refusal or record.side == "sell":
            return refusal
        more = record.remaining_qty * max(0, price - record.reserved_price())
        if not more:
            return None
        return self._size(record.qty, price) or self._buying(record.symbol, more, self._fee_of_more)

    # -- facts

    def _known(self, order: Place, worst_price: int) -> Refusal:
        if order.side == "buy" and worst_price < 1:
            sentence = f"What a share of {order.symbol} may cost at worst is not known: no quote with a limit was read."
            return Code.NO_QUOTE.value, f"{sentence} Order again in a moment, or with a limit price."
        return None

    def _last(self, symbol: str, price: int = 0) -> int:
        """The limit price, else the last price, else that of the quote; 0 if there is none."""
        mark, quote = self._desk.marks.get(symbol), self._desk.quotes.get(symbol)
        return price or (mark.price if mark is not None else quote.price if quote is not None else 0)

    def _stale(self, symbol: str) -> Refusal:
        most, mark = self._desk.config.risk.max_price_age, self._desk.marks.get(symbol)
        if most is None:
            return None
        if mark is None:
            sentence = f"{symbol} has no last price yet, and max_price_age = {most:g} s asks for one."
            return Code.STALE_PRICE.value, f"{sentence} Order again in a moment."
        age = self._desk.mono - mark.mono
        if age <= most:
            return None
        sentence = f"The last price of {symbol} is {age:,.0f} s old, more than max_price_age = {most:g} s."
        return Code.STALE_PRICE.value, f"{sentence} Order again in a moment."

    # -- which, when, how much, how often

    def _symbol(self, symbol: str) -> Refusal:
        risk = self._desk.config.risk
        if symbol in risk.deny:
            return Code.DENIED.value, f"{symbol} is in deny: take it out to trade it."
        if risk.allow is not None and symbol not in risk.allow:
            return Code.NOT_ALLOWED.value, f"{symbol} is not in allow: put it in to trade it."
        return None

    def _session(self, order: Place) -> Refusal:
        if not self._desk.config.risk.session:
            return None
        try:
            found = division(order.order_type, order.time_in_force, order.exchange, self._desk.today())
        except KisError as error:
            return Code.INVALID.value, str(error)
        return self._open_for(found, order.exchange)

    def _open_for(self, found: Division, exchange: Exchange) -> Refusal:
        if not self._desk.config.risk.session:
            return None
        moment, wanted = self._desk.moment(), usable_in(found, exchange)
        try:
            phases = self._desk.calendar.phases(moment, exchange)
        except KisError as error:  # the calendar does not reach that day: never taken to be open
            return Code.SESSION_CLOSED.value, str(error)
        if any(phase in wanted for phase in phases):
            return None
        now = ", ".join(phases) if phases else "closed"
        return (
            Code.SESSION_CLOSED.value,
            f"{exchange} takes {found.label} orders in {', '.join(wanted) or 'no phase'}; at "
            f"{moment:%Y-%m-%d %H:%M:%S} it is {now}. Order when it is open.",
        )

    def _size(self, qty: int, unit: int) -> Refusal:
        risk = self._desk.config.risk
        if risk.max_order_qty is not None and qty > risk.max_order_qty:
            sentence = f"{qty:,} shares are more than max_order_qty = {risk.max_order_qty:,}: order fewer, or raise it."
            return Code.MAX_ORDER_QTY.value, sentence
        most = risk.max_order_value
        if most is not None and qty * unit > most:
            return (
                Code.MAX_ORDER_VALUE.value,
                f"{qty:,} shares at {unit:,} won are {qty * unit:,} won, more than max_order_value = {most:,} won: "
                f"order {most // unit:,} shares at most, or raise it.",
            )
        return None

    def _collar(self, symbol: str, price: int) -> Refusal:
        percent, last = self._desk.config.risk.price_collar, self._last(symbol)
        if percent is None or not price:
            return None
        if not last:
            sentence = f"{symbol} has no last price, and price_collar = {percent:f} % needs one."
            return Code.NO_QUOTE.value, f"{sentence} Order again in a moment."
        off = Decimal(abs(price - last)) * 100 / last
        if off <= percent:
            return None
        return (
            Code.PRICE_COLLAR.value,
            f"{price:,} won is {off:.1f} % off the last price of {symbol}, {last:,} won, more than price_collar = "
            f"{percent:f} %: check the price, or raise the collar.",
        )

    def _duplicate(self, order: Place, price: int) -> Refusal:
        window, now = self._desk.config.risk.duplicate_window, self._desk.now
        if window is None:
            return None
        for other in reversed(self._desk.book.orders.values()):
            # What was refused or rejected is at no exchange, and a retry names the order that it stands for.
            if now - other.created_at >= window or other.phase == "rejected" or other.intent_id == order.retry_of:
                continue
            if _same(order, price, other):
                what = f"signal {order.signal!r}" if order.signal else f"{order.side} of {order.qty:,} {order.symbol}"
                return (
                    Code.DUPLICATE.value,
                    f"The same {what} was ordered {now - other.created_at:.1f} s ago as {other.intent_id}: wait until "
                    f"duplicate_window = {window:g} s is over, or give each order a signal of its own.",
                )
        return None

    def _rates(self) -> Refusal:
        risk, sent = self._desk.config.risk, self._desk.book.sent_today
        if risk.max_orders_per_day is not None and len(sent) >= risk.max_orders_per_day:
            sentence = f"{len(sent):,} orders were sent today, and max_orders_per_day = {risk.max_orders_per_day:,}"
            return Code.MAX_ORDERS_PER_DAY.value, f"{sentence}: order tomorrow, or raise it."
        most, since = risk.max_orders_per_minute, self._desk.now - _MINUTE
        if most is None or (count := sum(1 for at in sent if at > since)) < most:
            return None
        sentence = f"{count:,} orders were sent within a minute, and max_orders_per_minute = {most:,}"
        return Code.MAX_ORDERS_PER_MINUTE.value, f"{sentence}: wait, or raise it."

    # -- money

    def _buying(self, symbol: str, amount: int, fee: Callable[[str, int], int]) -> Refusal:
        """What every won more of buys must pass."""
        return self._losses() or self._exposure(symbol, amount) or self._cash(symbol, amount, fee)

    def _losses(self) -> Refusal:
        risk, book = self._desk.config.risk, self._desk.book
        if risk.max_daily_loss is None and risk.max_drawdown is None:
            return None
        equity = self._positions.equity()
        if equity is None:
            missing = ", ".join(self._positions.unpriced()) or "the account's cash"
            sentence = f"The day's loss cannot be told without a price of {missing}. Buy when it is known"
            return Code.NO_EQUITY.value, f"{sentence}, or turn max_daily_loss and max_drawdown off."
        doubt = self._positions.loss_in_doubt()
        loss = book.day_equity + book.day_flow - equity + doubt
        note = f" (of which {doubt:,} won in doubt)" if doubt else ""
        if risk.max_daily_loss is not None and loss >= risk.max_daily_loss:
            sentence = f"The day's loss is {loss:,} won{note}, and max_daily_loss = {risk.max_daily_loss:,} won"
            return Code.MAX_DAILY_LOSS.value, f"{sentence}: buy again tomorrow. Sales pass."
        fall = book.peak - equity + doubt
        if risk.max_drawdown is not None and fall >= risk.max_drawdown:
            sentence = (
                f"The fall from the day's peak is {fall:,} won{note}, and max_drawdown = {risk.max_drawdown:,} won"
            )
            return Code.MAX_DRAWDOWN.value, f"{sentence}: buy again tomorrow. Sales pass."
        return None

    def _exposure(self, symbol: str, amount: int) -> Refusal:
        risk = self._desk.config.risk
        for most, code, name, whose, counted in (
            (risk.max_symbol_value, Code.MAX_SYMBOL_VALUE, "max_symbol_value", symbol, symbol),
            (risk.max_total_value, Code.MAX_TOTAL_VALUE, "max_total_value", "all symbols", None),
        ):
            if most is None or (now := self._positions.exposure(counted)) + amount <= most:
                continue
            return (
                code.value,
                f"Held and open buys of {whose} are {now:,} won; {amount:,} won more are beyond {name} = {most:,} won: "
                f"buy for {max(0, most - now):,} won at most, or raise it.",
            )
        return None

    def _cash(self, symbol: str, amount: int, fee: Callable[[str, int], int]) -> Refusal:
        if not self._desk.config.risk.cash:
            return None
        free, needed = self._positions.free_cash(), amount + fee(symbol, amount)
        if needed <= free:
            return None
        return (
            Code.CASH.value,
            f"It may cost {needed:,} won with commission, and {free:,} won are free (D+2, less "
            f"{self._positions.reserved_cash():,} won for open buys): order less, or cancel one.",
        )

    def _fee_of_more(self, symbol: str, amount: int) -> int:
        """A dearer price can carry what the commission had cut off over the next 10 won."""
        return self._positions.fee(symbol, amount) + 10

    def _shares(self, symbol: str, qty: int) -> Refusal:
        book = self._desk.book
        sellable = book.sellable(symbol)
        if qty <= sellable:
            return None
        return (
            Code.SHARES.value,
            f"{sellable:,} shares of {symbol} can be sold, not {qty:,}: {book.held(symbol):,} are held, and open sales "
            f"(those in doubt too) hold {book.reserved_shares(symbol):,}. Sell fewer, or cancel a sale.",
        )


def _same(order: Place, price: int, other: OrderRecord) -> bool:
    if order.signal or other.signal:
        return order.signal == other.signal
    mine = (order.symbol, order.side, order.qty, price)
    return mine == (other.symbol, other.side, other.qty, other.price)
