"""Why an order or a command was refused: every code that the engine itself gives, and what it means."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["RefusalCode"]


class RefusalCode(StrEnum):
    """A code of ours. Is its own text; `explanation` says what it means. KIS' refusals keep KIS' codes."""

    explanation: str

    def __new__(cls, code: str, explanation: str) -> RefusalCode:
        """A member with its explanation."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.explanation = explanation
        return member

    # The command
    INVALID = "INVALID", "KIS would refuse it: tick, price limit, order type, exchange or quantity is wrong."
    IDEMPOTENCY = "IDEMPOTENCY", "The idempotency key belongs to another order, for ever. Take a new key."
    UNKNOWN_ORDER = "UNKNOWN_ORDER", "No order of this engine has that id."
    UNKNOWN_PROTECTION = "UNKNOWN_PROTECTION", "No protection has that id."
    ORDER_ENDED = "ORDER_ENDED", "The order has ended: nothing is left to change or to take back."
    NO_NUMBER = "NO_NUMBER", "The broker has not given the order a number yet, so it cannot be changed or taken back."
    CHANGE_PENDING = "CHANGE_PENDING", "A change of the order is still on its way, or in doubt. Wait for its end."
    NOT_IN_DOUBT = "NOT_IN_DOUBT", "The order is not in doubt, so there is nothing to settle by hand."
    NUMBER_TAKEN = "NUMBER_TAKEN", "That number belongs to another order already."

    # The engine
    NOT_READY = "NOT_READY", "The day's first complete read is not in yet; nothing is ordered before it."
    STORE_FAILED = "STORE_FAILED", "The journal cannot be written, so nothing new leaves."
    STOPPED = "STOPPED", "The engine is stopping or has stopped."
    DRY_RUN = "DRY_RUN", "The engine runs dry: everything is done but the POST."
    VETOED = "VETOED", "Right before its bytes left it was stopped: a halt, or it had waited too long (max_age)."
    NOT_SENT = "NOT_SENT", "It could not leave within max_age: no connection, or throttled. It is not at KIS."

    # Halts
    HALTED = "HALTED", "Trading is halted: only cancels pass, until a person resumes it."
    REDUCING = "REDUCING", "Only orders that lower exposure are let out, until a person resumes it."
    SYMBOL_HALTED = "SYMBOL_HALTED", "The symbol is halted, until a person has looked and resumes it. Cancels pass."
    SYMBOL_LOCKED = (
        "SYMBOL_LOCKED",
        "An order of that side of the symbol is UNKNOWN. It ends by evidence; cancels pass.",
    )

    # Facts that are missing
    NO_QUOTE = "NO_QUOTE", "The symbol's quote (price, limits) could not be read."
    STALE_PRICE = "STALE_PRICE", "The last price is older than max_price_age, or there is none."
    NO_EQUITY = "NO_EQUITY", "The day's loss cannot be told: a held symbol has no price, or cash is not known."

    # Limits, in the order in which they are checked
    NOT_ALLOWED = "NOT_ALLOWED", "The symbol is not in allow."
    DENIED = "DENIED", "The symbol is in deny."
    SESSION_CLOSED = "SESSION_CLOSED", "The exchange does not take such orders now (session)."
    MAX_ORDER_QTY = "MAX_ORDER_QTY", "More shares in one order than max_order_qty."
    MAX_ORDER_VALUE = "MAX_ORDER_VALUE", "More won in one order than max_order_value, at its worst price."
    PRICE_COLLAR = "PRICE_COLLAR", "The price is further from the last price than price_collar."
    DUPLICATE = "DUPLICATE", "The same signal, or the same order, came within duplicate_window."
    MAX_ORDERS_PER_DAY = "MAX_ORDERS_PER_DAY", "More orders in a day than max_orders_per_day."
    MAX_ORDERS_PER_MINUTE = "MAX_ORDERS_PER_MINUTE", "More orders in a minute than max_orders_per_minute."
    MAX_DAILY_LOSS = "MAX_DAILY_LOSS", "The day's loss, doubts at their worst, has reached max_daily_loss. Sales pass."
    MAX_DRAWDOWN = "MAX_DRAWDOWN", "The fall from the day's peak, doubts at their worst, has reached max_drawdown."
    MAX_SYMBOL_VALUE = "MAX_SYMBOL_VALUE", "Held and open buys of the symbol would be worth more than max_symbol_value."
    MAX_TOTAL_VALUE = "MAX_TOTAL_VALUE", "Held and open buys of all symbols would be worth more than max_total_value."
    CASH = "CASH", "Less D+2 cash is free than it may cost, with commission (cash)."
    SHARES = "SHARES", "Fewer shares can be sold: open sales and those in doubt hold theirs. Cannot be turned off."
