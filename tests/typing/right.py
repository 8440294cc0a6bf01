"""Calls that are right; both checkers must pass them. Never run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import assert_type

from pykis import (
    Adopted,
    Ambiguous,
    Bond,
    BondOrder,
    CallOptions,
    ContractChart,
    ContractOrder,
    Elw,
    ElwPriceEvent,
    ElwTerms,
    Etf,
    Future,
    IndexChart,
    KisBalance,
    KisChart,
    KisCredentials,
    KisOrder,
    KisOrderableAmount,
    KisOrderBook,
    KisOrderUncertainError,
    KisPendingOrder,
    KisPosition,
    KisProfit,
    KisQuote,
    Market,
    NightDerivatives,
    Order,
    OrderRow,
    OverseasOrder,
    OverseasStock,
    PyKis,
    Stock,
    StockReservation,
)
from pykis.api.domestic_futureoption.basic_quotes import InquirePrice as FutureAnswer
from pykis.api.domestic_stock.order_account import InquireBalance
from pykis.api.domestic_stock.realtime import CcnlKrxFrame
from pykis.endpoint import LiveFeed
from pykis.kinds import Side
from pykis.market.divisions import Division, division
from pykis.market.fees import sales_tax
from pykis.market.limits import PriceLimits, price_limits
from pykis.market.sessions import KRX_CALENDAR, PhaseName
from pykis.market.ticks import round_to_tick, tick_size

kis = PyKis(KisCredentials(app_key="key", app_secret="secret", account="12345678-01", virtual=True))
samsung = kis.stock("005930")


def quoting() -> None:
    quote = samsung.quote()
    assert_type(quote.price, Decimal)
    assert_type(samsung.order_book().asks[0].price, Decimal)
    for bar in samsung.chart("1y"):
        assert_type(bar.close, Decimal)
        assert_type(bar.volume, int)


def trading() -> None:
    order = samsung.buy(qty=10, price=70_000)
    samsung.sell(qty=1, price=Decimal(70_000), exchange="NXT", time_in_force="ioc")
    samsung.market_buy(qty=1)
    samsung.market_sell(qty=1)
    order = order.modify(price=70_100)
    order.cancel()
    account = kis.account()
    account.balance()
    account.orders()
    account.pending_orders()
    account.orderable_amount("005930", price=70_000)
    try:
        samsung.buy(qty=1, price=70_000)
    except KisOrderUncertainError as error:
        assert_type(error.sent_at, datetime)
        found = account.resolve(error)
        if isinstance(found, Adopted):
            assert_type(found.order, Order)
        elif isinstance(found, Ambiguous):
            assert_type(found.rows, tuple[OrderRow, ...])
        abroad = account.overseas.resolve(error)
        if isinstance(abroad, Adopted):
            assert_type(abroad.order, OverseasOrder)
        of_bonds = account.bonds.resolve(error)
        if isinstance(of_bonds, Adopted):
            assert_type(of_bonds.order.cancel(), BondOrder)
        reserved = account.resolve_reserved(error)
        if isinstance(reserved, Adopted):
            assert_type(reserved.order, StockReservation)


def reserving(lost: Adopted) -> None:
    assert_type(lost.order, Order)
    assert_type(samsung.reserve_buy(qty=1, price=70_000, until=date(2026, 12, 1)).cancel(), StockReservation)
    assert_type(kis.account().reservations()[0], StockReservation)


def listening() -> None:
    with samsung.listen_price(lambda event: print(event.price, event.volume)):
        pass
    with kis.account().listen_execution(print):
        pass


def overseas() -> None:
    assert_type(kis.stock("AAPL"), Stock)
    toyota = kis.stock("7203", market="TOKYO")
    assert_type(toyota, OverseasStock)
    assert_type(toyota.quote().price, Decimal)
    for bar in toyota.chart("1y", period="month"):
        assert_type(bar.close, Decimal)
    assert_type(toyota.buy(qty=100, price=Decimal("2500.5")), OverseasOrder)
    kis.stock("AAPL", market="NASDAQ").sell(qty=1, order_type="moc")
    kis.stock("AAPL", market="NASDAQ").buy(qty=1, price="150.25", session="day").cancel()
    account = kis.account().overseas
    assert_type(account.balance(market="US").positions[0].qty, int)
    assert_type(account.balance(currency="JPY").total, Decimal)
    account.pending_orders(market="HONGKONG")
    account.cancel_order(30000001)
    with account.listen_execution(lambda event: print(event.price, event.currency)):
        pass


def contracts() -> None:
    future, call = kis.future("A01612"), kis.option("B01612380", underlying="index")
    assert_type(future, Future)
    assert_type(call.quote().delta, Decimal | None)
    assert_type(future.chart("3m"), ContractChart)
    assert_type(future.buy(qty=1, price="380.50", time_in_force="ioc"), ContractOrder)
    future.sell(qty=1, order_type="market").cancel(qty=1)
    account = kis.account().derivatives
    assert_type(account.balance()["A01612"].side, Side)
    assert_type(account.orderable("A01612", "sell").qty, int)
    future.listen_price(lambda event: print(event.price + 1), where=lambda event: event.volume > 1).close()
    account.listen_execution(lambda event: print(event.order_id, event.price))
    book: KisOrderBook = future.order_book()
    quote: KisQuote = future.quote()
    balance: KisBalance = account.balance()
    order: KisPendingOrder = account.pending_orders()[0]
    chart: KisChart = call.chart()
    print(book, quote, balance, order, chart)


def nights() -> None:
    night = kis.future("A01612", session="night")
    assert_type(night, Future)
    assert_type(night.sell(qty=1, price="380.50").cancel(), ContractOrder)
    account = kis.account().derivatives.night
    assert_type(account, NightDerivatives)
    assert_type(account.positions()[0].qty, int)
    account.listen_execution(lambda event: print(event.order_id), where=lambda event: event.is_fill).close()


def bonds() -> None:
    bond = kis.bond("KR103502GA34")
    assert_type(bond, Bond)
    assert_type(bond.quote().yield_rate, Decimal | None)
    assert_type(bond.buy(qty=10, price="9900.5", small=True).cancel(), BondOrder)
    assert_type(kis.account().bonds.balance()[0].matures_on, date | None)
    amount: KisOrderableAmount = bond.orderable_amount(price=9900)
    order: KisPendingOrder = kis.account().bonds.pending_orders()[0]
    book: KisOrderBook = bond.order_book()
    print(amount, order, book)


def warrants() -> None:
    def told(event: ElwPriceEvent) -> None:
        assert_type(event.delta, Decimal | None)

    elw = kis.elw("57JBHH")
    assert_type(elw, Elw)
    assert_type(elw.terms().last_trading_day, date | None)
    assert_type(elw.buy(qty=10, price=125).modify(price=130), Order)
    assert_type(kis.market.elws("005930", right="call", days=(30, None))[0], ElwTerms)
    kis.market.elw_search(
        underlying="KOSPI200", delta=(Decimal("0.2"), 0.6), last_trading_day=(date(2026, 12, 1), None)
    )
    elw.listen_price(told, where=lambda event: event.volume > 100).close()
    quote: KisQuote = elw.quote()
    chart: KisChart = elw.chart("1m", period=30)
    print(quote, chart)


def funds() -> None:
    etf = kis.stock("069500").etf()
    assert_type(etf, Etf)
    assert_type(etf.quote().tracking_error, Decimal | None)
    assert_type([day.nav for day in etf.nav_days(date(2026, 9, 1))], list[Decimal])
    assert_type(etf.components()[0].weight, Decimal | None)
    etf.listen_nav(lambda event: print(event.nav + 1)).close()


def protocols(quote: KisQuote, position: KisPosition, book: KisOrderBook, profit: KisProfit) -> None:
    """Both sides fill the same ones."""


def both_sides() -> None:
    apple, account = kis.stock("AAPL", market="NASDAQ"), kis.account().overseas
    protocols(samsung.quote(), kis.account().balance()[0], samsung.order_book(), kis.account().profit())
    protocols(apple.quote(), account.balance()[0], apple.order_book(), account.profit())
    balance: KisBalance = account.balance()
    order: KisOrder = apple.buy(qty=1, price=150)
    amount: KisOrderableAmount = apple.orderable_amount(price=150)
    chart: KisChart = apple.chart()
    print(balance, order, amount, chart)


def the_market() -> None:
    assert_type(kis.market, Market)
    assert_type(kis.market.gainers("KOSDAQ", since="open", min_volume=1000)[0].change_rate, Decimal)
    assert_type([row.symbol for row in kis.market.limit_hits("lower", within=10)], list[str])
    assert_type(kis.market.investors("KOSPI")[0].foreign_value, Decimal | None)
    assert_type(kis.market.news()[0].time, datetime)
    kospi = kis.index("KOSPI")
    assert_type(kospi.quote().advancers, int | None)
    assert_type(kospi.chart("1y", period="week"), IndexChart)
    kospi.listen_price(lambda event: print(event.price + 1), where=lambda event: event.change > 0).close()
    books = samsung.financials()
    assert_type(books.income_statement("quarter")[0].net_profit, Decimal | None)
    assert_type(books.estimates()[0].estimated, bool)
    for condition in kis.conditions():
        assert_type(condition.hits()[0].price, Decimal)
    assert_type(kis.watchlists()[0].stocks()[0].symbol, str)
    assert_type(kis.symbols.themes()[0].symbols, tuple[str, ...])


def every_endpoint() -> None:
    api = kis.api
    answer = api.domestic_stock.inquire_price(fid_input_iscd="005930")
    assert_type(answer.output.stck_prpr, Decimal)
    api.domestic_stock.inquire_price(fid_input_iscd="005930", fid_cond_mrkt_div_code="NX")
    api.domestic_stock.inquire_price(fid_input_iscd="005930", options=CallOptions(lane="polling", timeout=3.0))
    placed = api.domestic_stock.order_cash(ord_dv="buy", pdno="005930", ord_dvsn="00", ord_qty="1", ord_unpr="70000")
    assert_type(placed.output.odno, str)
    rows = api.overseas_stock.dailyprice(excd="NAS", symb="AAPL", gubn="0", modp="1").output2
    assert_type([row.clos for row in rows], list[Decimal])
    assert_type(api.domestic_futureoption.inquire_price(fid_input_iscd="101W09"), FutureAnswer)
    assert_type(api.auth.auth_ws_token().body.approval_key, str)


def every_page() -> None:
    pages = kis.api.domestic_stock.inquire_balance_pages(
        inqr_dvsn="02",
        fund_sttl_icld_yn="N",
        prcs_dvsn="00",
        max_pages=5,
        max_rows=120,
        progress=lambda count: print(count + 1),
    )
    assert_type(pages, Iterator[InquireBalance])
    for page in pages:
        assert_type([row.hldg_qty for row in page.output1], list[int])


def every_feed() -> None:
    def told(frame: CcnlKrxFrame) -> None:
        assert_type(frame.stck_prpr, Decimal)

    feed = kis.api.domestic_stock.ccnl_krx
    assert_type(feed, LiveFeed[CcnlKrxFrame])
    with feed.listen("005930", told):
        feed.listen("005930", lambda frame: print(frame.cntg_vol + 1), where=lambda frame: frame.cntg_vol > 100).close()
    kis.api.domestic_stock.ccnl_notice.listen("", print, priority=1).close()


def market_rules(now: datetime) -> None:
    assert_type(tick_size(70_000), int)
    assert_type(round_to_tick(71_949, "etf", "down"), Decimal)
    assert_type(price_limits(Decimal(52_400)), PriceLimits)
    assert_type(division("limit", "day", "KRX", date(2026, 11, 20)), Division)
    assert_type(KRX_CALENDAR.phase(now, "NXT"), PhaseName | None)
    assert_type(sales_tax(70_000, "KOSPI", "stock", date(2026, 11, 20)), Decimal)
