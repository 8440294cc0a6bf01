"""PyKis: wires credentials, session and endpoints, and hands out scopes. No logic of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeVar, overload

from .adapter.context import Context
from .adapter.holidays import MarketDays
from .adapter.many_quotes import ManyQuotes
from .adapter.symbols import looks_foreign
from .answer import Answer
from .api import KisApi
from .client.credential_source import one_source
from .client.credentials import KisCredentials
from .clock import Clock
from .endpoint import ROUTINE, CallOptions, Endpoint
from .errors import KisValidationError
from .kinds import AccountNumber, Lane, OverseasMarket, ProductKind
from .message import Transport
from .scope.account import Account
from .scope.stock import Stock
from .session import Session, SessionSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from random import Random

    from .adapter.conditions import Condition, Watchlist
    from .adapter.contract_context import Underlying
    from .adapter.contract_session import ContractSession
    from .adapter.symbol_master import Symbols
    from .adapter.tables import Table
    from .client.gate import Gate
    from .client.health import Health
    from .client.stream import Stream
    from .client.tokens import Token
    from .scope.bond import Bond
    from .scope.contract import Future, Option
    from .scope.elw import Elw
    from .scope.index import Index
    from .scope.market import Market
    from .scope.overseas_stock import OverseasStock

__all__ = ["PyKis"]

A = TypeVar("A", bound=Answer)


class PyKis(ManyQuotes, MarketDays):
    """One app key's KIS. Making one sends nothing; several may live in one process, used from any thread.

    The first source with an app key wins whole: the arguments, the environment, ``.env``, the profile ``default``.
    Real money needs ``virtual=False``, KIS_VIRTUAL=0, or a real profile opened by name.

    Args:
        credentials: keys and account; instead of the arguments that follow.
        app_key: 앱키.
        app_secret: 앱시크릿.
        account: 계좌번호 such as ``"12345678-01"``; for orders and balances.
        hts_id: HTS 아이디; for execution notices.
        virtual: True for paper trading (모의투자), the default; False is real money.
        base_url: another REST host, such as a simulator's.
        websocket_url: another websocket host.
        profile: the name of a saved profile (`KisCredentials.save`).
        settings: times and bounds of the session.
        transport: carries the bytes; the network if not given.
        clock: where time comes from.
        random: the jitter of pauses.
        state_dir: where tokens and the rate limit are shared with other processes; PYKIS_HOME or the platform's place
            if not given.

    Raises:
        KisConfigurationError: no app key is found, or something is wrong with the settings; the message says what.
    """

    def __init__(
        self,
        credentials: KisCredentials | None = None,
        *,
        app_key: str | None = None,
        app_secret: str | None = None,
        account: str | None = None,
        hts_id: str | None = None,
        virtual: bool | None = None,
        base_url: str | None = None,
        websocket_url: str | None = None,
        profile: str | None = None,
        settings: SessionSettings | None = None,
        transport: Transport | None = None,
        clock: Clock | None = None,
        random: Random | None = None,
        state_dir: Path | str | None = None,
    ) -> None:
        arguments: dict[str, str | bool | None] = {
            "app_key": app_key,
            "app_secret": app_secret,
            "account": account,
            "hts_id": hts_id,
            "virtual": virtual,
            "base_url": base_url,
            "websocket_url": websocket_url,
        }
        self.session: Session = Session(
            one_source(credentials, profile, arguments),
            transport=transport,
            clock=clock,
            random=random,
            state_dir=state_dir,
            settings=settings,
        )
        """What the endpoints call."""
        self.api: KisApi = KisApi(self.session)
        """Every official endpoint, typed: ``kis.api.domestic_stock.inquire_price(...)``."""
        self.context: Context = Context(
            self.api,
            self.session,
            virtual=self.session.virtual,
            cache=self.session.cache,
            clock=self.session.clock,
            account=self.session.credentials.account,
            masters=self.session.masters,
        )

    # Scopes

    @overload
    def stock(self, symbol: str, *, kind: ProductKind | None = None) -> Stock: ...

    @overload
    def stock(self, symbol: str, *, market: OverseasMarket) -> OverseasStock: ...

    def stock(
        self, symbol: str, *, kind: ProductKind | None = None, market: OverseasMarket | None = None
    ) -> Stock | OverseasStock:
        """A stock, ETF or ETN; asks nothing. An ELW too, of which `elw` knows more.

        A symbol that begins with a letter is one of an overseas market and has the same verbs; what KIS lacks abroad
        raises `KisUnsupportedError`. Its market is found from the symbol master when it is first needed. With
        ``market=`` nothing needs to be found, and type checkers see an `OverseasStock`.

        Args:
            symbol: 종목코드 such as ``"005930"`` or ``"AAPL"``; numbers abroad (``"7203"``) need their market.
            kind: what a Korean one is, if you know: tick sizes depend on it. Else it is learned from quotes.
            market: NASDAQ, NYSE, AMEX, HONGKONG, TOKYO, SHANGHAI, SHENZHEN, HANOI or HOCHIMINH.

        Raises:
            KisValidationError: that is no symbol, or no market.
        """
        if market is None and not looks_foreign(symbol):
            return Stock(self.context, symbol, kind)
        if kind is not None:
            raise KisValidationError("kind= is for Korean symbols: their tick sizes depend on it. Leave it out.")
        from .scope.overseas_plain import PlainOverseasStock  # here: whoever trades in Korea alone needs none of it
        from .scope.overseas_stock import OverseasStock

        if market is None:
            return PlainOverseasStock(self.context, symbol)
        return OverseasStock(self.context, symbol, market)

    def account(self, number: str | AccountNumber | None = None) -> Account:
        """An account; asks nothing.

        Args:
            number: 계좌번호 such as ``"12345678-01"``; that of the credentials by default.

        Raises:
            KisConfigurationError: that is no account number.
        """
        if number is None:
            return Account(self.context)
        known = number if isinstance(number, AccountNumber) else AccountNumber.parse(str(number))
        return Account(self.context.of(known))

    @property
    def symbols(self) -> Symbols:
        """Every symbol of every market (종목마스터): ``kis.symbols.search("삼성전자")``. Asks nothing by itself."""
        from .adapter.symbol_master import Symbols  # here: most programs never search

        return Symbols(self.context)

    def index(self, name: str) -> Index:
        """An index or a sector (업종) of the Korean exchange; asks KIS nothing.

        Args:
            name: ``"KOSPI"``, ``"KOSDAQ"``, ``"KOSPI200"`` and the like, a code such as ``"0013"``, or the name of a
                sector, for which the sector master is fetched (once a day; `symbols.sectors` lists it).

        Raises:
            KisValidationError: nothing has that name, or several sectors have.
            KisNetworkError: the sector master cannot be fetched, and none is kept from a day before.
        """
        from .adapter.index_names import index_code  # here, like its scope: most programs trade stocks
        from .scope.index import Index

        return Index(self.context, index_code(self.context, name))

    def future(self, symbol: str, *, underlying: Underlying | None = None, session: ContractSession = "day") -> Future:
        """A future of the Korean exchange (선물); asks nothing.

        Args:
            symbol: 종목코드 such as ``"A01612"`` or ``"101W09"``.
            underlying: index, stock or commodity, if you know; else the code or the master files say it when needed.
            session: day, or night (야간) with prices and orders of its own.

        Raises:
            KisValidationError: that is no code of a future.
        """
        from .scope.contract import Future  # here, like its adapters: most programs trade stocks

        return Future(self.context, symbol, underlying, session)

    def option(self, symbol: str, *, underlying: Underlying | None = None, session: ContractSession = "day") -> Option:
        """A call or a put of the Korean exchange (옵션); asks nothing.

        Args:
            symbol: 종목코드 such as ``"B01612380"`` or ``"201W09370"``.
            underlying: index or stock, if you know; else the code or the master files say it when needed.
            session: day, or night (야간) with prices and orders of its own.

        Raises:
            KisValidationError: that is no code of an option.
        """
        from .scope.contract import Option

        return Option(self.context, symbol, underlying, session)

    def bond(self, symbol: str) -> Bond:
        """A bond that is traded on the Korean exchange (장내채권); asks nothing. Paper trading has none of it.

        Args:
            symbol: 표준코드 such as ``"KR103502GA34"``.

        Raises:
            KisValidationError: that is no code of a bond.
        """
        from .scope.bond import Bond

        return Bond(self.context, symbol)

    def elw(self, symbol: str) -> Elw:
        """An equity-linked warrant (주식워런트증권); asks nothing. `Market.elws` and `Market.elw_search` find them.

        Args:
            symbol: 단축 종목코드 such as ``"57JBHH"``.

        Raises:
            KisValidationError: that is no symbol.
        """
        from .scope.elw import Elw

        return Elw(self.context, symbol)

    @property
    def market(self) -> Market:
        """The Korean stock market as a whole: ``kis.market.gainers()``. Asks nothing by itself; not on paper."""
        from .scope.market import Market  # here: its rows cost more than most programs need

        return Market(self.context)

    # What the user saved at KIS

    def conditions(self) -> Table[Condition]:
        """The search conditions that the user saved with the HTS (조건검색, HHKST03900300): ``[0].hits()``.

        Raises:
            KisConfigurationError: no HTS id is set.
            KisUnsupportedError: on paper trading.
            KisAPIError: KIS refuses it; conditions must be saved on the server first (사용자조건 서버저장).
            KisNetworkError: no usable answer, also after repeats.
        """
        from .adapter.conditions import read_conditions  # here, like watchlists: most programs have none

        return read_conditions(self.context)

    def watchlists(self) -> Table[Watchlist]:
        """The watchlists of the user (관심종목, HHKCM113004C7): ``[0].stocks()``. Raises what `conditions` raises."""
        from .adapter.conditions import read_watchlists

        return read_watchlists(self.context)

    # Anything else of KIS

    def fetch(
        self,
        endpoint: Endpoint[A],
        params: Mapping[str, str | None],
        *,
        variant: str = "",
        tr_cont: str = "",
        options: CallOptions = ROUTINE,
    ) -> A:
        """Call an endpoint by its description; the answer is typed. What it raises, `Session.call` says.

        Args:
            endpoint: such as ``pykis.api.domestic_stock.basic_quotes.INQUIRE_PRICE``.
            params: KIS' parameter names; a CANO, ACNT_PRDT_CD or USER_ID of None is filled in.
            variant: which TR of the endpoint.
            tr_cont: ``"N"`` for the next page.
            options: how the call waits and repeats.
        """
        return self.session.call(
            endpoint,
            params,
            variant=variant,
            tr_cont=tr_cont,
            lane=options.lane,
            repeat=options.repeat,
            before_send=options.before_send,
            timeout=options.timeout,
        )

    def request(
        self,
        method: Literal["GET", "POST"],
        path: str,
        *,
        tr_id: str = "",
        params: Mapping[str, str | None] | None = None,
        tr_cont: str = "",
        lane: Lane = "user",
        repeat: bool = True,
        before_send: Callable[[], None] | None = None,
        timeout: float | None = None,
    ) -> Answer:
        """Send any request of KIS' REST API under the same rules; the body is in ``raw``. See `Session.request`."""
        return self.session.request(
            method,
            path,
            tr_id=tr_id,
            params=params,
            tr_cont=tr_cont,
            lane=lane,
            repeat=repeat,
            before_send=before_send,
            timeout=timeout,
        )

    # The state

    @property
    def virtual(self) -> bool:
        """True on paper trading (모의투자)."""
        return self.session.virtual

    @property
    def credentials(self) -> KisCredentials:
        """Keys and account; shows no secret."""
        return self.session.credentials

    @property
    def websocket(self) -> Stream:
        """The websocket; connected by the first subscription."""
        return self.session.stream

    @property
    def rate_limit(self) -> Gate:
        """Where calls wait for the rate limit."""
        return self.session.rate_limit

    def token(self) -> Token:
        """The access token (접근토큰, POST /oauth2/tokenP), asked for if need be. Secret: it does not print.

        Raises:
            KisAuthenticationError: KIS refuses the key.
            KisNetworkError: no usable answer, also after repeats.
        """
        return self.session.token()

    def health(self) -> Health:
        """Requests, errors, clock skew, throttles, and the stream's state: for a monitor to poll. Sends nothing."""
        return self.session.health()

    def close(self) -> None:
        """End the stream and let go of every connection. May be called more than once."""
        self.session.close()

    def __enter__(self) -> PyKis:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        account = self.credentials.account
        closed = ", closed" if self.session.closed else ""
        return f"<PyKis {'paper' if self.virtual else 'real'} {account or 'without an account'}{closed}>"
