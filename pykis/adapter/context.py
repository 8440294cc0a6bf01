"""What every scope of one PyKis stands on."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from ..clock import Clock, SystemClock, kst
from ..market.sessions import KRX_CALENDAR, MarketCalendar
from .ledger import OrderLedger
from .symbols import SymbolBook

if TYPE_CHECKING:
    from ..api import KisApi
    from ..client.cache import DayCache
    from ..client.masters import MasterShelf
    from ..endpoint import Caller
    from ..kinds import AccountNumber

__all__ = ["Context", "Scoped"]


class Context:
    """The typed endpoints, the clock and what was learned so far. Safe for any number of threads.

    Args:
        api: the generated endpoints.
        caller: what they call: a session.
        virtual: paper trading (모의투자).
        clock: the time.
        cache: answers that do not change during a day.
        calendar: trading days and hours.
        account: the account of the credentials; None if they have none.
        ledger: the orders of the account that are known.
        symbols: names, kinds and limits of symbols, shared by the accounts of one PyKis.
        masters: where the symbol master files come from; None if nowhere.
    """

    __slots__ = ("account", "api", "cache", "calendar", "caller", "clock", "ledger", "masters", "symbols", "virtual")

    def __init__(
        self,
        api: KisApi,
        caller: Caller,
        *,
        virtual: bool,
        cache: DayCache,
        clock: Clock | None = None,
        calendar: MarketCalendar = KRX_CALENDAR,
        account: AccountNumber | None = None,
        ledger: OrderLedger | None = None,
        symbols: SymbolBook | None = None,
        masters: MasterShelf | None = None,
    ) -> None:
        self.api: KisApi = api
        self.caller: Caller = caller
        self.virtual: bool = virtual
        self.cache: DayCache = cache
        self.clock: Clock = clock or SystemClock()
        self.calendar: MarketCalendar = calendar
        self.account: AccountNumber | None = account
        self.ledger: OrderLedger = ledger or OrderLedger(account)
        self.symbols: SymbolBook = symbols or SymbolBook()
        self.masters: MasterShelf | None = masters

    def now(self) -> datetime:
        """The time in Seoul."""
        return kst(self.clock.time())

    def today(self) -> date:
        """The date in Seoul."""
        return self.now().date()

    def of(self, account: AccountNumber) -> Context:
        """The same for another account of these credentials."""
        return Context(
            self.api,
            self.caller,
            virtual=self.virtual,
            cache=self.cache,
            clock=self.clock,
            calendar=self.calendar,
            account=account,
            ledger=self.ledger.of(account),
            symbols=self.symbols,
            masters=self.masters,
        )

    @property
    def cano(self) -> str | None:
        """종합계좌번호, as the endpoints want it; None lets the session say what is missing."""
        return self.account.cano if self.account is not None else None

    @property
    def product(self) -> str | None:
        """계좌상품코드, likewise."""
        return self.account.product if self.account is not None else None

    def __repr__(self) -> str:
        return f"Context({'paper' if self.virtual else 'real'}, {self.account})"


class Scoped:
    """Base of the mixins: each finds its `Context` here."""

    context: Context
