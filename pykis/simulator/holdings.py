"""How an account looks: positions at market, cash by settlement, buying power."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from pykis.market.fees import Environment

from .accounts import Account, Flow, Holding, cut
from .house_rules import HouseRules
from .rows import CashView, Orderable, PositionView
from .trading_floor import Floor

__all__ = ["cash_view", "orderable", "positions", "total_value"]

_NO_FLOW = Flow(date.min)


def _business_days(market: Floor) -> tuple[date, date, date]:
    """The last trading day (today unless today is a holiday), the one before it, and the one before that."""
    today = market.day
    first = today if market.is_trading_day(today) else market.previous_trading_day(today)
    second = market.previous_trading_day(first)
    return first, second, market.previous_trading_day(second)


def _rate(part: int | Fraction, whole: int | Fraction, places: int) -> Decimal:
    """Per cent, rounded to so many places; 0 where there is no whole."""
    if not whole:
        return Decimal(0).quantize(Decimal(1).scaleb(-places))
    share = Fraction(part) * 100 / Fraction(whole)
    return (Decimal(share.numerator) / Decimal(share.denominator)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def positions(market: Floor, account: Account, environment: Environment) -> list[PositionView]:
    """Holdings, those sold out since D-2 included, in order of their first purchase."""
    today, yesterday, oldest = _business_days(market)
    found: list[PositionView] = []
    for symbol, holding in account.holdings.items():
        if holding.qty or any(day >= oldest for day in holding.days):
            found.append(_position(market, symbol, holding, environment, today, yesterday))
    return found


def _position(
    market: Floor, symbol: str, holding: Holding, environment: Environment, today: date, yesterday: date
) -> PositionView:
    price, base = market.price(symbol), market.base(symbol)
    cost, value = int(holding.cost), price * holding.qty
    bought, sold = holding.days.get(today, (0, 0))
    bought_before, sold_before = holding.days.get(yesterday, (0, 0))
    return PositionView(
        symbol=symbol,
        name=market.name(symbol),
        qty=holding.qty,
        sellable=holding.qty - holding.reserved,
        average_price=cut(holding.average, 3 if environment == "paper" else 4),
        cost=cost,
        price=price,
        value=value,
        profit=value - cost,
        profit_rate=_rate(value - cost, cost, 2),
        earning_rate=_rate(value - cost, cost, 8),
        yesterday_buy_qty=bought_before,
        yesterday_sell_qty=sold_before,
        today_buy_qty=bought,
        today_sell_qty=sold,
        change=price - base,
        change_rate=_rate(price - base, base, 2),
    )


def total_value(market: Floor, account: Account) -> int:
    """Holdings at market plus D+2 cash, won."""
    worth = sum(market.price(symbol) * holding.qty for symbol, holding in account.holdings.items() if holding.qty)
    return worth + account.cash.settled


def cash_view(market: Floor, account: Account, environment: Environment) -> CashView:
    """The sums."""
    today, yesterday, _ = _business_days(market)
    held = [(symbol, holding) for symbol, holding in account.holdings.items() if holding.qty]
    cost = sum(int(holding.cost) for _, holding in held)
    securities = sum(market.price(symbol) * holding.qty for symbol, holding in held)
    cash = account.cash
    settled = cash.settled
    total = securities + settled
    now, before = cash.flows.get(today, _NO_FLOW), cash.flows.get(yesterday, _NO_FLOW)
    return CashView(
        deposit=cash.deposit,
        next_day=cash.on(market.next_trading_day(market.day)),
        settled=settled,
        yesterday_buy=before.buy,
        today_buy=now.buy,
        yesterday_sell=before.sell,
        today_sell=now.sell,
        yesterday_costs=before.costs,
        today_costs=now.costs,
        securities=securities,
        total=total,
        net=total,
        cost=cost,
        profit=securities - cost,
        yesterday_total=account.yesterday_total,
        increase=total - account.yesterday_total,
        increase_rate=_rate(total - account.yesterday_total, account.yesterday_total, 8),
        orderable=cash.orderable,
    )


def orderable(market: Floor, account: Account, rules: HouseRules, symbol: str, price: int, division: str) -> Orderable:
    """Buying power for one symbol; blank gives amounts with price 0.

    Raises:
        KeyError: unknown symbol.
    """
    cash = max(account.cash.orderable, 0)
    if not symbol:
        amount = rules.buyable("", cash)
        return Orderable(cash, 0, amount, 0, amount, 0)
    rate = rules.margin_rate(symbol)
    if not rules.priced(division):
        price = market.limits(symbol)[1]
    amount = rules.buyable(symbol, cash)
    most = cash * 100 // rate if rate else amount
    return Orderable(cash, price, amount, amount // price if price > 0 else 0, most, most // price if price > 0 else 0)
