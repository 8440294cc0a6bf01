"""Calls that are wrong; both checkers must complain on each marked line and nowhere else. Never run."""

from __future__ import annotations

from datetime import date

from pykis import KisCredentials, PyKis
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

# Names that do not exist
samsung.quote().prise  # wrong
samsung.qoute()  # wrong
kis.api.domestic_stock.inquire_prices  # wrong

# Endpoints: keyword-only, known values
kis.api.domestic_stock.inquire_price("005930")  # wrong
kis.api.domestic_stock.inquire_price(fid_input_iscd="005930", fid_cond_mrkt_div_code="US")  # wrong
kis.api.domestic_stock.inquire_price()  # wrong

# Market rules
tick_size(70_000, "fund")  # wrong
round_to_tick(70_000, "stock", "sideways")  # wrong
price_limits("52400")  # wrong
division("limit", "day", "KOSPI", date(2026, 11, 20))  # wrong
division("limit", "day", "KRX", "2026-11-20")  # wrong
