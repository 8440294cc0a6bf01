"""Calls that are wrong; both checkers must complain on each marked line and nowhere else. Never run."""

from __future__ import annotations

from datetime import date

from pykis import KisCredentials, PyKis
from pykis.api.domestic_stock.realtime import AskingPriceKrxFrame
from pykis.market.divisions import division
from pykis.market.limits import price_limits
from pykis.market.ticks import round_to_tick, tick_size

kis = PyKis()
samsung = kis.stock("005930")

# The settings
KisCredentials("key", "secret")  # wrong
KisCredentials(app_key="key", app_secret="secret", virtual="no")  # wrong

# Orders: a quantity is a named int, a type and an exchange are known words
samsung.buy(price=70_000)  # wrong
samsung.buy(10, 70_000)  # wrong
samsung.buy(qty="10", price=70_000)  # wrong
samsung.buy(qty=0.5, price=70_000)  # wrong
samsung.buy(qty=10, price=70_000, order_type="limits")  # wrong
samsung.buy(qty=10, price=70_000, exchange="NYSE")  # wrong
samsung.buy(qty=10, price=70_000, time_in_force="gtc")  # wrong
samsung.market_buy(qty=10, price=70_000)  # wrong
samsung.market_sell()  # wrong
kis.stock(5930)  # wrong

# Overseas: a market and a session are known words, and no market order is one of the types
kis.stock("AAPL", market="LONDON")  # wrong
kis.stock("AAPL", market="NASDAQ", kind="etf")  # wrong
kis.stock("AAPL", market="NASDAQ").buy(qty=1, order_type="market")  # wrong
kis.stock("AAPL", market="NASDAQ").buy(qty=1, price=150, session="night")  # wrong
kis.stock("AAPL", market="NASDAQ").investor_flow()  # wrong
kis.account().overseas.balance(currency="EUR")  # wrong

# Futures and options: types of their own, contracts as whole numbers
kis.future("A01612", underlying="weather")  # wrong
kis.future("A01612").buy(qty=1, price=380, order_type="stop_limit")  # wrong
kis.future("A01612").sell(qty=1, price=380, time_in_force="gtc")  # wrong
kis.option(201)  # wrong
kis.account().derivatives.balance()["A01612"].delta  # wrong
kis.account().derivatives.orders(side="long")  # wrong

# Warrants: bars of the lengths that KIS has, orders as of a stock
kis.elw(57)  # wrong
kis.elw("57JBHH").chart(period=7)  # wrong
kis.elw("57JBHH").buy(price=125)  # wrong
kis.elw("57JBHH").order_book()  # wrong
kis.elw("57JBHH").quote().gamma  # wrong
kis.market.elws("005930", right="both")  # wrong
kis.market.elw_search(days=30)  # wrong

# Funds: a method of a stock, minutes that KIS has
kis.stock("069500").etf.quote()  # wrong
kis.stock("069500").etf().nav_minutes(5)  # wrong
kis.stock("069500").etf().components().weight  # wrong

# The night has no balance of its own
kis.option("B01612380", session="evening")  # wrong
kis.account().derivatives.night.balance()  # wrong
kis.account().derivatives.night.resolve(ValueError())  # wrong

# Bonds: limit orders, with a price
kis.bond("KR103502GA34").buy(qty=10)  # wrong
kis.bond("KR103502GA34").sell(qty=10, price=9900, order_type="market")  # wrong
kis.account().bonds.balance()[0].price  # wrong

# The market: known words, and rows with the fields that they have
kis.market.gainers("NYSE")  # wrong
kis.market.volume(by="luck")  # wrong
kis.market.limit_hits("upper", within=7)  # wrong
kis.market.market_cap()[0].market_capital  # wrong
kis.index(1)  # wrong
kis.index("KOSPI").buy(qty=1, price=1)  # wrong
kis.index("KOSPI").expected("noon")  # wrong
samsung.financials().ratios("month")  # wrong
kis.conditions()[0].hit()  # wrong

# Names that do not exist
samsung.quote().prise  # wrong
samsung.qoute()  # wrong
kis.api.domestic_stock.inquire_prices  # wrong

# Endpoints: keyword-only, known values, texts
api = kis.api
api.domestic_stock.inquire_price("005930")  # wrong
api.domestic_stock.inquire_price(fid_input_iscd="005930", fid_cond_mrkt_div_code="Z")  # wrong
api.domestic_stock.inquire_price()  # wrong
api.domestic_stock.inquire_price(fid_input_iscd=5930)  # wrong
api.domestic_stock.inquire_price(fid_input_isdc="005930")  # wrong
api.domestic_stock.inquire_price(fid_input_iscd="005930").output.stck_prrp  # wrong
api.domestic_stock.inquire_price(fid_input_iscd="005930").output1  # wrong
api.domestic_stock.inquire_price(fid_input_iscd="005930").output.stck_prpr.upper()  # wrong
api.domestic_stock.order_cash(ord_dv="hold", pdno="005930", ord_dvsn="00", ord_qty="1", ord_unpr="1")  # wrong
api.domestic_stock.order_cash(ord_dv="buy", pdno="005930", ord_dvsn="00", ord_qty=1, ord_unpr="1")  # wrong
api.domestic_stock.order_cash(ord_dv="buy", pdno="005930", ord_dvsn="00", ord_unpr="1")  # wrong
api.overseas_stock.price(excd="NASDAQ", symb="AAPL")  # wrong
api.overseas_stock.price(excd="NAS", symb="AAPL").output.last + "0"  # wrong
api.domestic_bond.inquire_price(fid_input_iscd="KR2033022D33").output[0]  # wrong
api.stock  # wrong

# Pages: bounds are numbers, progress is told one
pension = api.domestic_stock.pension_inquire_balance_pages
pension(max_rows="100")  # wrong
pension(progress=lambda done, total: print(done))  # wrong
pension(max_row=100)  # wrong
api.domestic_stock.inquire_price_pages  # wrong
for page in pension():
    page.output1[0].hldg_qtty  # wrong

# Feeds: the callback is handed the feed's own frame


def told(frame: AskingPriceKrxFrame) -> None: ...


trades = api.domestic_stock.ccnl_krx
trades("005930", print)  # wrong
trades.listen("005930")  # wrong
trades.listen(5930, print)  # wrong
trades.listen("005930", told)  # wrong
trades.listen("005930", lambda frame: print(frame.stck_prp))  # wrong
trades.listen("005930", lambda frame: print(frame.stck_prpr), where=lambda frame: frame.cntg_volume > 1)  # wrong

# Market rules
tick_size(70_000, "fund")  # wrong
round_to_tick(70_000, "stock", "sideways")  # wrong
price_limits("52400")  # wrong
division("limit", "day", "KOSPI", date(2026, 11, 20))  # wrong
division("limit", "day", "KRX", "2026-11-20")  # wrong
