"""The ledger: numbers, reservations, fills, settlement, and sums that agree."""

from __future__ import annotations

import time
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pykis.clock import KST
from pykis.kinds import AccountNumber, Side
from pykis.simulator.events import Event, Notice, Reason, Refused
from pykis.simulator.exchange import Exchange
from pykis.simulator.history import History
from pykis.simulator.house_rules import KoreanRules
from pykis.simulator.instruments import Instruments
from pykis.simulator.ledger import Accepted, AccountSetup, Environment, Ledger, OrderRow

SAMSUNG, HYNIX, FUND = "005930", "000660", "069500"
ME, OTHER = AccountNumber("12345678", "01"), AccountNumber("87654321", "01")


def at(text: str, day: str = "2026-11-20") -> float:
    return datetime.fromisoformat(f"{day}T{text}").replace(tzinfo=KST).timestamp()


class Bank:
    """A ledger with two accounts on an exchange where only placed orders trade."""

    def __init__(
        self,
        start: float,
        *,
        session: Literal["always", "krx"] = "krx",
        environment: Environment = "paper",
        cash: int = 10_000_000,
        holdings: dict[str, tuple[int, int]] | None = None,
        liquidity: bool = False,
        seed: int = 0,
    ) -> None:
        self.events: list[Event] = []
        instruments = Instruments()
        history = History(instruments, datetime.fromtimestamp(start, KST).date(), seed=seed)
        self.market = Exchange(
            instruments, history, start=start, session=session, seed=seed, liquidity=liquidity, rate=0.3,
            emit=self.events.append,
        )  # fmt: skip
        setups = [
            AccountSetup(ME, hts_id="me", cash=cash, holdings=holdings or {}),
            AccountSetup(OTHER, owner="김철수", hts_id="other", cash=cash),
        ]
        rules = KoreanRules(self.market, environment)
        self.ledger = Ledger(self.market, setups, rules, environment=environment, emit=self.events.append)

    def accepted(
        self,
        side: Side,
        qty: int,
        price: int = 0,
        division: str = "00",
        *,
        symbol: str = SAMSUNG,
        account: AccountNumber = ME,
    ) -> OrderRow:
        result = self.ledger.place(account, side=side, symbol=symbol, qty=qty, price=price, division=division)
        assert isinstance(result, Accepted)
        return result.row

    def filled(
        self, side: Side, qty: int, price: int, *, symbol: str = SAMSUNG, account: AccountNumber = ME
    ) -> OrderRow:
        """An order that trades whole at its price."""
        row = self.accepted(side, qty, price, symbol=symbol, account=account)
        self.market.foreign(symbol, "sell" if side == "buy" else "buy", qty, price)
        assert (row.filled, row.remaining) == (qty, 0)
        return row

    def notices(self) -> list[tuple[str, int, int, int]]:
        return [(n.kind, n.order_no, n.qty, n.price) for n in self.events if isinstance(n, Notice)]


@pytest.fixture
def bank() -> Bank:
    return Bank(at("10:00"))


def reason(result: Accepted | Refused) -> Reason:
    assert isinstance(result, Refused)
    return result.reason


# -- orders -----------------------------------------------------------------------------------------------------


def test_an_accepted_order_has_a_number_a_row_and_a_notice(bank: Bank) -> None:
    result = bank.ledger.place(ME, side="buy", symbol=SAMSUNG, qty=10, price=70_000, now=at("10:00:05"))
    assert isinstance(result, Accepted)
    assert (result.order_no, result.branch, result.at) == (1, "00950", at("10:00:05"))
    row = bank.ledger.rows(ME, date(2026, 11, 20), date(2026, 11, 20))[0]
    assert row is result.row
    assert (row.qty, row.remaining, row.filled, row.original_no, row.price) == (10, 10, 0, 0, 70_000)
    assert bank.ledger.open_rows(ME) == [row]
    notice = bank.events[-1]
    assert isinstance(notice, Notice)
    assert (notice.kind, notice.account, notice.hts_id, notice.name, notice.qty) == (
        "accepted",
        ME,
        "me",
        "삼성전자",
        10,
    )
    assert bank.ledger.open_rows(OTHER) == []


def test_numbers_rise_over_all_accounts_and_start_again_the_next_day(bank: Bank) -> None:
    assert [bank.accepted("buy", 1, 70_000, account=who).order_no for who in (ME, OTHER, ME)] == [1, 2, 3]
    bank.ledger.advance(at("10:00", "2026-11-23"))
    row = bank.accepted("buy", 1, 70_000)
    assert (row.order_no, row.day) == (1, date(2026, 11, 23))
    assert bank.ledger.row(ME, 1) is row
    old = bank.ledger.row(ME, 1, date(2026, 11, 20))
    assert old is not None
    assert (old.expired, old.remaining) == (1, 0)
    assert bank.ledger.open_rows(ME) == [row]


def test_fills_are_told_after_the_acceptance_and_in_parts(bank: Bank) -> None:
    bank.market.foreign(SAMSUNG, "sell", 4, 70_000)
    row = bank.accepted("buy", 10, 70_100)
    bank.market.foreign(SAMSUNG, "sell", 6, 70_100)
    assert bank.notices() == [("accepted", 1, 10, 70_100), ("filled", 1, 4, 70_000), ("filled", 1, 6, 70_100)]
    assert (row.filled, row.remaining, row.filled_value) == (10, 0, 4 * 70_000 + 6 * 70_100)
    assert row.average_price == Decimal("70060.0000")
    assert bank.ledger.open_rows(ME) == []


def test_a_chain_of_modifications_keeps_every_number(bank: Bank) -> None:
    first = bank.accepted("buy", 10, 70_000)
    second = bank.ledger.modify(ME, order_no=1, price=70_100)
    third = bank.ledger.modify(ME, order_no=2, price=70_200)
    assert isinstance(second, Accepted)
    assert isinstance(third, Accepted)
    rows = bank.ledger.rows(ME, date(2026, 11, 20), date(2026, 11, 20))
    assert [(r.order_no, r.original_no, r.successor_no, r.kind, r.price, r.remaining, r.moved) for r in rows] == [
        (1, 0, 2, "new", 70_000, 0, 10),
        (2, 1, 3, "modify", 70_100, 0, 10),
        (3, 2, 0, "modify", 70_200, 10, 0),
    ]
    assert reason(bank.ledger.cancel(ME, order_no=first.order_no)) is Reason.NOTHING_LEFT
    bank.market.foreign(SAMSUNG, "sell", 10, 70_200)
    assert third.row.filled == 10
    assert bank.ledger.sellable(ME, SAMSUNG).qty == 10
    assert bank.ledger.cash(ME).orderable == 10_000_000 - 702_000 - 90
    assert [kind for kind, *_ in bank.notices()] == ["accepted", "modified", "modified", "filled"]


def test_a_part_can_be_modified_and_another_cancelled(bank: Bank) -> None:
    old = bank.accepted("buy", 10, 70_000)
    part = bank.ledger.modify(ME, order_no=1, qty=4, price=70_500, all_remaining=False)
    gone = bank.ledger.cancel(ME, order_no=1, qty=5, all_remaining=False)
    assert isinstance(part, Accepted)
    assert isinstance(gone, Accepted)
    assert (old.remaining, old.moved, old.cancelled) == (1, 4, 5)
    assert (gone.row.kind, gone.row.original_no, gone.row.qty, gone.row.cancelled) == ("cancel", 1, 5, 5)
    assert [row.order_no for row in bank.ledger.open_rows(ME)] == [1, 2]
    assert reason(bank.ledger.cancel(ME, order_no=1, qty=2, all_remaining=False)) is Reason.QTY_TOO_LARGE
    assert reason(bank.ledger.cancel(ME, order_no=1, qty=0, all_remaining=False)) is Reason.QTY
    assert bank.ledger.cash(ME).orderable == 10_000_000 - (70_000 + 0) - (4 * 70_500 + 40)


def test_a_limit_order_modified_to_best_fills_at_once(bank: Bank) -> None:
    bank.market.foreign(SAMSUNG, "sell", 10, 71_000)
    bank.accepted("buy", 10, 70_000)
    result = bank.ledger.modify(ME, order_no=1, division="03")
    assert isinstance(result, Accepted)
    assert (result.row.filled, result.row.filled_value, result.row.price) == (10, 710_000, 0)


def test_modifying_to_the_same_price_keeps_the_place(bank: Bank) -> None:
    mine = bank.accepted("buy", 1, 70_000)
    bank.market.foreign(SAMSUNG, "buy", 1, 70_000)
    result = bank.ledger.modify(ME, order_no=1, price=70_000)
    assert isinstance(result, Accepted)
    bank.market.foreign(SAMSUNG, "sell", 1, 70_000)
    assert (mine.filled, mine.moved, result.row.filled) == (0, 1, 1)


def test_modifying_the_price_loses_the_place(bank: Bank) -> None:
    bank.accepted("buy", 1, 70_100)
    bank.market.foreign(SAMSUNG, "buy", 1, 70_000)
    result = bank.ledger.modify(ME, order_no=1, price=70_000)
    assert isinstance(result, Accepted)
    bank.market.foreign(SAMSUNG, "sell", 1, 70_000)
    assert result.row.filled == 0


def test_what_cannot_be_changed(bank: Bank) -> None:
    bank.accepted("buy", 10, 70_000)
    assert reason(bank.ledger.cancel(OTHER, order_no=1)) is Reason.NOT_FOUND
    assert reason(bank.ledger.cancel(ME, order_no=9)) is Reason.NOT_FOUND
    assert reason(bank.ledger.cancel(ME, order_no=1, branch="06590")) is Reason.NOT_FOUND
    assert reason(bank.ledger.modify(ME, order_no=1, price=70_050)) is Reason.TICK
    assert reason(bank.ledger.modify(ME, order_no=1, price=99_900)) is Reason.PRICE_LIMIT
    assert bank.ledger.row(ME, 2) is None
    assert [row.remaining for row in bank.ledger.open_rows(ME)] == [10]


@pytest.mark.parametrize(
    ("side", "qty", "price", "division", "expected"),
    [
        ("buy", 143, 70_000, "00", Reason.CASH),
        ("buy", 109, 0, "01", Reason.CASH),
        ("sell", 1, 70_000, "00", Reason.NO_HOLDINGS),
        ("buy", 1, 70_001, "00", Reason.TICK),
        ("buy", 1, 70_000, "41", Reason.BEFORE_OPEN),
    ],
)
def test_refusals_write_nothing(bank: Bank, side: Side, qty: int, price: int, division: str, expected: Reason) -> None:
    result = bank.ledger.place(ME, side=side, symbol=SAMSUNG, qty=qty, price=price, division=division)
    assert reason(result) is expected
    assert bank.events == []
    assert bank.ledger.rows(ME, date.min, date.max) == []


def test_paper_knows_the_krx_only_and_real_both() -> None:
    order = {"side": "buy", "symbol": SAMSUNG, "qty": 1, "price": 70_000, "exchange": "NXT"}
    assert reason(Bank(at("10:00")).ledger.place(ME, **order)) is Reason.NOT_TRADABLE  # type: ignore[arg-type]
    real = Bank(at("10:00"), environment="real").ledger.place(ME, **order)  # type: ignore[arg-type]
    assert isinstance(real, Accepted)
    assert (real.branch, real.row.venue) == ("06590", "NXT")


def test_market_orders_reserve_the_upper_limit(bank: Bank) -> None:
    row = bank.accepted("buy", 100, 0, "01")
    upper = bank.market.limits(SAMSUNG)[1]
    assert bank.ledger.cash(ME).orderable == 10_000_000 - 100 * upper - 100 * upper * 142 // 10_000_000 * 10
    bank.market.foreign(SAMSUNG, "sell", 100, 70_000)
    assert row.filled == 100
    assert bank.ledger.cash(ME).orderable == 10_000_000 - 7_000_000 - 990


def test_buying_power_is_what_is_accepted(bank: Bank) -> None:
    for price, division in ((70_000, "00"), (0, "01")):
        power = bank.ledger.orderable(ME, SAMSUNG, price, division)
        more = bank.ledger.place(ME, side="buy", symbol=SAMSUNG, qty=power.qty + 1, price=price, division=division)
        assert reason(more) is Reason.CASH
        bank.accepted("buy", power.qty, price, division)
        bank.ledger.cancel(ME, order_no=len(bank.ledger.rows(ME, date.min, date.max)))
    assert bank.ledger.orderable(ME, "", 0).amount == 9_998_580


def test_buying_power_as_measured(bank: Bank) -> None:
    bank.market.set_base(SAMSUNG, 52_400)
    power = bank.ledger.orderable(ME, SAMSUNG, 0, "01")
    assert (power.price, power.amount, power.qty) == (68_100, 9_998_580, 146)
    assert (power.max_amount, power.max_qty) == (50_000_000, 734)


def test_selling_reserves_shares(bank: Bank) -> None:
    bank.ledger.give(ME, SAMSUNG, 10, 60_000)
    bank.accepted("sell", 6, 72_000)
    assert bank.ledger.sellable(ME, SAMSUNG) == (10, 6, 4)
    result = bank.ledger.place(ME, side="sell", symbol=SAMSUNG, qty=5, price=72_000)
    assert reason(result) is Reason.HOLDINGS
    bank.ledger.modify(ME, order_no=1, price=72_100)
    assert bank.ledger.sellable(ME, SAMSUNG).qty == 4
    bank.ledger.cancel(ME, order_no=2)
    assert bank.ledger.sellable(ME, SAMSUNG).qty == 10


def test_an_immediate_order_drops_its_rest(bank: Bank) -> None:
    bank.market.foreign(SAMSUNG, "sell", 4, 70_000)
    row = bank.accepted("buy", 10, 70_000, "11")
    assert (row.filled, row.cancelled, row.remaining) == (4, 6, 0)
    assert [kind for kind, *_ in bank.notices()] == ["accepted", "filled", "dropped"]
    assert bank.ledger.cash(ME).orderable == 10_000_000 - 280_000 - 30


def test_the_exchange_may_refuse_after_the_acceptance(bank: Bank) -> None:
    row = bank.accepted("buy", 10, 70_000)
    bank.ledger.reject(ME, 1)
    assert (row.rejected, row.remaining, row.filled) == (10, 0, 0)
    assert bank.notices()[-1] == ("refused", 1, 10, 70_000)
    assert bank.ledger.cash(ME).orderable == 10_000_000
    assert bank.market.depth(SAMSUNG).bids == ()
    with pytest.raises(LookupError):
        bank.ledger.reject(ME, 1)


def test_what_rests_expires_with_its_session(bank: Bank) -> None:
    row = bank.accepted("buy", 10, 70_000)
    bank.ledger.advance(at("15:30"))
    assert (row.expired, row.remaining) == (10, 0)
    assert bank.ledger.cash(ME).orderable == 10_000_000
    assert reason(bank.ledger.place(ME, side="buy", symbol=SAMSUNG, qty=1, price=70_000)) is Reason.CLOSED
    bank.ledger.advance(at("10:00", "2026-11-21"))
    assert reason(bank.ledger.place(ME, side="buy", symbol=SAMSUNG, qty=1, price=70_000)) is Reason.HOLIDAY


# -- money ------------------------------------------------------------------------------------------------------


def test_a_small_buy_as_captured_on_paper(bank: Bank) -> None:
    bank.market.set_base(SAMSUNG, 52_400)
    bank.filled("buy", 1, 51_000)
    position = bank.ledger.positions(ME)[0]
    assert position.average_price == Decimal(51_000)
    assert (position.cost, position.value, position.profit) == (51_000, 51_000, 0)
    assert (position.change, position.change_rate, position.today_buy_qty) == (-1_400, Decimal("-2.67"), 1)
    cash = bank.ledger.cash(ME)
    assert (cash.deposit, cash.next_day, cash.settled) == (10_000_000, 10_000_000, 9_949_000)
    assert (cash.today_buy, cash.today_costs, cash.total, cash.increase) == (51_000, 0, 10_000_000, 0)


def test_a_day_with_a_sale_as_captured_on_paper_in_2022() -> None:
    bank = Bank(at("10:00", "2022-11-02"), cash=500_000_000)
    bank.market.set_base(SAMSUNG, 61_400)
    bank.market.foreign(SAMSUNG, "sell", 10, 60_900)
    bank.market.foreign(SAMSUNG, "sell", 10, 61_000)
    bank.market.foreign(SAMSUNG, "sell", 1, 61_100)
    row = bank.accepted("buy", 20, 61_000)
    assert row.filled_value == 1_219_000
    bank.filled("sell", 10, 61_000)
    bank.market.foreign(SAMSUNG, "buy", 1, 60_900)
    bank.market.foreign(SAMSUNG, "sell", 1, 60_900)
    position, cash = bank.ledger.positions(ME)[0], bank.ledger.cash(ME)
    assert position.average_price == Decimal(60_950)
    assert (position.qty, position.cost) == (10, 609_500)
    assert (position.profit, position.profit_rate) == (-500, Decimal("-0.08"))
    tax = 610_000 * 23 // 10_000
    assert cash.today_costs == 170 + 80 + tax
    assert cash.settled == 500_000_000 - 1_219_000 + 610_000 - cash.today_costs
    assert cash.total == cash.securities + cash.settled
    assert cash.increase == cash.total - 500_000_000
    sale = bank.ledger.sales(ME, date(2022, 11, 2), date(2022, 11, 2))[0]
    assert (sale.cost, sale.profit) == (609_500, 610_000 - 609_500 - 80 - tax)


def test_an_etf_pays_no_tax(bank: Bank) -> None:
    bank.ledger.give(ME, FUND, 100, 40_000)
    bank.filled("sell", 100, 43_285, symbol=FUND)
    sale = bank.ledger.sales(ME, date.min, date.max)[0]
    assert (sale.tax, sale.fee > 0) == (0, True)


def test_averages_are_cut_to_three_decimals_on_paper_and_four_on_real() -> None:
    averages: dict[str, Decimal] = {}
    environments: tuple[Environment, ...] = ("paper", "real")
    for environment in environments:
        bank = Bank(at("10:00"), environment=environment)
        bank.filled("buy", 2, 70_000)
        bank.filled("buy", 1, 70_100)
        averages[environment] = bank.ledger.positions(ME)[0].average_price
        bank.filled("sell", 1, 70_100)
        assert bank.ledger.positions(ME)[0].average_price == averages[environment]
    assert averages == {"paper": Decimal("70033.333"), "real": Decimal("70033.3333")}


@pytest.mark.parametrize(
    ("traded", "next_day", "settles"),
    [
        ("2026-11-16", "2026-11-17", "2026-11-18"),
        ("2026-11-20", "2026-11-23", "2026-11-24"),
        ("2026-09-22", "2026-09-23", "2026-09-28"),
    ],
)
def test_trades_settle_two_trading_days_later(traded: str, next_day: str, settles: str) -> None:
    """A week day; over a weekend; over Chuseok and a weekend."""
    bank = Bank(at("10:00", traded))
    bank.filled("buy", 10, 70_000)
    paid = 10_000_000 - 700_000 - 90
    cash = bank.ledger.cash(ME)
    assert (cash.deposit, cash.next_day, cash.settled, cash.today_buy) == (10_000_000, 10_000_000, paid, 700_000)
    bank.ledger.advance(at("08:00", next_day))
    cash = bank.ledger.cash(ME)
    assert (cash.deposit, cash.next_day, cash.settled) == (10_000_000, paid, paid)
    assert (cash.today_buy, cash.yesterday_buy, cash.yesterday_costs) == (0, 700_000, 90)
    position = bank.ledger.positions(ME)[0]
    assert (position.today_buy_qty, position.yesterday_buy_qty, position.sellable) == (0, 10, 10)
    bank.ledger.advance(at("00:00", settles) - 1)
    assert bank.ledger.cash(ME).deposit == 10_000_000
    bank.ledger.advance(at("00:00", settles))
    cash = bank.ledger.cash(ME)
    assert (cash.deposit, cash.next_day, cash.settled, cash.yesterday_buy) == (paid, paid, paid, 0)


def test_on_a_weekend_fridays_trades_are_still_the_last_ones(bank: Bank) -> None:
    bank.filled("buy", 10, 70_000)
    bank.ledger.advance(at("12:00", "2026-11-22"))
    assert bank.ledger.cash(ME).today_buy == 700_000


def test_what_was_sold_out_stays_until_d_minus_2(bank: Bank) -> None:
    bank.ledger.give(ME, SAMSUNG, 5, 60_000)
    bank.ledger.give(ME, HYNIX, 5, 200_000)
    bank.filled("sell", 5, 71_000)
    seen: list[tuple[str, int]] = []
    for day in ("2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25"):
        bank.ledger.advance(at("10:00", day))
        seen.append((day[-2:], len(bank.ledger.positions(ME))))
    assert seen == [("20", 2), ("23", 2), ("24", 2), ("25", 1)]


def test_yesterdays_total_is_the_last_days_close(bank: Bank) -> None:
    bank.filled("buy", 10, 70_000)
    bank.market.set_price(SAMSUNG, 75_000)
    total = bank.ledger.cash(ME).total
    assert bank.ledger.cash(ME).yesterday_total == 10_000_000
    bank.ledger.advance(at("10:00", "2026-11-23"))
    cash = bank.ledger.cash(ME)
    assert (cash.yesterday_total, cash.increase) == (total, 0)
    bank.market.set_price(SAMSUNG, 80_000)
    assert bank.ledger.cash(ME).increase == 50_000


def test_deposits_are_no_profit_and_reserved_cash_cannot_leave(bank: Bank) -> None:
    bank.ledger.deposit(ME, 1_000_000)
    assert bank.ledger.cash(ME).increase == 0
    bank.accepted("buy", 100, 70_000)
    with pytest.raises(ValueError, match="withdrawn"):
        bank.ledger.deposit(ME, -5_000_000)
    bank.ledger.deposit(ME, -3_000_000)
    assert bank.ledger.cash(ME).deposit == 8_000_000


# -- any sequence -----------------------------------------------------------------------------------------------

steps = st.lists(
    st.tuples(
        st.sampled_from(["buy", "sell", "buy", "sell", "modify", "cancel", "foreign", "price", "wait", "reject"]),
        st.sampled_from([ME, OTHER]),
        st.sampled_from([SAMSUNG, HYNIX]),
        st.integers(1, 60),
        st.integers(-6, 6),
        st.sampled_from(["00", "00", "01", "03", "11", "12", "13", "21", "22", "02"]),
        st.integers(0, 10_000),
    ),
    max_size=40,
)


def act(bank: Bank, step: tuple[str, AccountNumber, str, int, int, str, int]) -> None:
    what, account, symbol, qty, away, division, pick = step
    ledger, market = bank.ledger, bank.market
    last = market.price(symbol)
    tick = market.tick(symbol, last)
    price = last // tick * tick + away * tick
    rows = ledger.rows(account, market.day, market.day)
    number = rows[pick % len(rows)].order_no if rows else 0
    if what in ("buy", "sell"):
        side: Side = "buy" if what == "buy" else "sell"
        ledger.place(account, side=side, symbol=symbol, qty=qty, price=price, division=division, stop_price=price)
    elif what == "modify":
        ledger.modify(account, order_no=number, qty=qty, price=price, division=division, all_remaining=pick % 2 == 0)
    elif what == "cancel":
        ledger.cancel(account, order_no=number, qty=qty, all_remaining=pick % 2 == 0)
    elif what == "foreign":
        market.foreign(symbol, "buy" if pick % 2 else "sell", qty * 3, price)
    elif what == "price":
        lower, upper = market.limits(symbol)
        if lower <= price <= upper and price % market.tick(symbol, price) == 0:
            market.set_price(symbol, price)
    elif what == "wait":
        ledger.advance(market.now + pick)
    elif rows and rows[pick % len(rows)].remaining:
        ledger.reject(account, number)


def check(bank: Bank, start: dict[str, int]) -> None:
    """What must hold after every step, for every account."""
    for account in (ME, OTHER):
        rows, cash = bank.ledger.rows(account, date.min, date.max), bank.ledger.cash(account)
        positions = bank.ledger.positions(account)
        assert cash.orderable >= 0
        assert cash.settled >= 0
        assert cash.total == cash.securities + cash.settled == cash.net
        assert cash.increase == cash.total - cash.yesterday_total
        assert cash.profit == cash.securities - cash.cost
        assert cash.securities == sum(position.value for position in positions)
        bought = sum(row.filled_value for row in rows if row.side == "buy")
        costs = sum(row.fee + row.tax for row in rows)
        sold = sum(row.filled_value for row in rows if row.side == "sell")
        assert cash.settled == 10_000_000 - bought + sold - costs
        held = dict(start)
        for row in rows:
            sign = 1 if row.side == "buy" else -1
            held[row.symbol] = held.get(row.symbol, 0) + sign * row.filled
            parts = row.filled + row.remaining + row.cancelled + row.moved + row.rejected + row.expired
            assert parts == row.qty
            assert min(row.filled, row.remaining, row.cancelled, row.moved, row.rejected, row.expired) >= 0
            assert row.remaining == 0 or (row.day == bank.market.day and row.remaining == row.order.remaining)
        for position in positions:
            assert position.qty == held.get(position.symbol, 0) >= 0
            assert 0 <= position.sellable <= position.qty
            reserved = sum(r.remaining for r in rows if r.side == "sell" and r.symbol == position.symbol)
            assert position.qty - position.sellable == reserved
        assert [row for row in rows if row.remaining] == bank.ledger.open_rows(account)
        profit = sum(sale.profit for sale in bank.ledger.sales(account, date.min, date.max))
        fees = sum(buy.fee for buy in bank.ledger.buys(account, date.min, date.max))
        given = sum({SAMSUNG: 50 * 60_000, HYNIX: 5 * 200_000}[symbol] for symbol in start)
        assert cash.settled + cash.cost - 10_000_000 - given == profit - fees


@settings(max_examples=60, deadline=None)
@given(steps, st.sampled_from(["krx", "always"]), st.sampled_from(["paper", "real"]), st.booleans())
def test_cash_and_shares_are_conserved_whatever_happens(
    plan: list[tuple[str, AccountNumber, str, int, int, str, int]],
    session: Literal["krx", "always"],
    environment: Environment,
    liquidity: bool,
) -> None:
    bank = Bank(at("14:00"), session=session, environment=environment, liquidity=liquidity)
    start = {SAMSUNG: 50, HYNIX: 5}
    for account in (ME, OTHER):
        bank.ledger.give(account, SAMSUNG, 50, 60_000)
        bank.ledger.give(account, HYNIX, 5, 200_000)
    for step in plan:
        act(bank, step)
        check(bank, start)
    bank.ledger.advance(at("00:00:01", "2026-11-25"))
    check(bank, start)
    for account in (ME, OTHER):
        cash = bank.ledger.cash(account)
        assert cash.deposit == cash.next_day == cash.settled == cash.orderable or session == "always"


@settings(max_examples=10, deadline=None)
@given(steps)
def test_the_same_calls_give_the_same_events(plan: list[tuple[str, AccountNumber, str, int, int, str, int]]) -> None:
    seen: list[list[Event]] = []
    for _ in range(2):
        bank = Bank(at("14:00"), liquidity=True, seed=3)
        bank.market.watch(SAMSUNG)
        for step in plan:
            act(bank, step)
        seen.append(bank.events)
    assert seen[0] == seen[1]


def test_an_order_costs_little() -> None:
    bank = Bank(at("10:00"), session="always", cash=10**12)
    bank.accepted("buy", 1, 70_000)
    best = 1.0
    for _ in range(5):
        started = time.perf_counter()
        for _ in range(100):
            bank.ledger.place(ME, side="buy", symbol=SAMSUNG, qty=1, price=70_000)
        best = min(best, (time.perf_counter() - started) / 100)
    assert best < 100e-6
