"""What an account holds abroad: positions in the currency of each market, cash by currency, totals in won."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple, cast

from ..errors import KisParseError, KisValidationError
from ..kinds import OverseasMarket
from ..market.overseas import Country, Currency, Place, by_order_code
from ..record import Record, dec, num, opt_dec, text
from .blocks import block_of, rows_of, whole
from .context import Context, Scoped
from .overseas_rows import listing_places
from .positions import Positions
from .wording import digits, percent, signed

__all__ = [
    "CurrencyTotals",
    "OverseasBalance",
    "OverseasBalances",
    "OverseasCash",
    "OverseasPosition",
    "OverseasTotals",
    "read_positions",
]


class OverseasPosition(Record):
    """What is held of one overseas symbol (해외주식 잔고 output1, TTTS3012R). Prices and amounts in `currency`."""

    symbol: str = text("ovrs_pdno")
    """해외상품번호 (종목코드)."""
    name: str = text("ovrs_item_name")
    """해외종목명."""
    qty: int = num("ovrs_cblc_qty")
    """해외잔고수량; 0 if it was sold out and has not settled."""
    sellable_qty: int = num("ord_psbl_qty")
    """주문가능수량."""
    average_price: Decimal = dec("pchs_avg_pric")
    """매입평균가격."""
    cost: Decimal = dec("frcr_pchs_amt1")
    """외화매입금액."""
    price: Decimal = dec("now_pric2")
    """현재가격."""
    value: Decimal = dec("ovrs_stck_evlu_amt")
    """해외주식평가금액."""
    profit: Decimal = dec("frcr_evlu_pfls_amt")
    """외화평가손익금액: unrealized."""
    profit_rate: Decimal = dec("evlu_pfls_rt")
    """평가손익율, percent."""
    currency: str = text("tr_crcy_cd")
    """거래통화코드."""
    exchange_code: str = text("ovrs_excg_cd")
    """해외거래소코드."""

    @property
    def market(self) -> OverseasMarket | None:
        """The market, as far as KIS says it; None for an exchange that is new to us."""
        found = by_order_code(self.exchange_code)
        return found.market if found is not None else None

    def __repr__(self) -> str:
        return (
            f"<{self.name} {self.symbol} {digits(self.qty)}주 평균 {digits(self.average_price)} 현재 "
            f"{digits(self.price)} 손익 {signed(self.profit)} {self.currency} ({percent(self.profit_rate)})>"
        )


class OverseasCash(Record):
    """Cash in one currency (해외주식 체결기준현재잔고 output2, CTRP6504R). Real accounts only."""

    currency: str = text("crcy_cd")
    """통화코드."""
    amount: Decimal = dec("frcr_dncl_amt_2")
    """외화예수금액, in the currency."""
    withdrawable: Decimal | None = opt_dec("frcr_drwg_psbl_amt_1")
    """외화출금가능금액, in the currency."""
    rate: Decimal | None = opt_dec("frst_bltn_exrt")
    """최초고시환율, as KIS says it: won for one of the currency."""

    def __repr__(self) -> str:
        return f"<{digits(self.amount)} {self.currency}>"


class OverseasTotals(Record):
    """The totals of an account abroad (해외주식 체결기준현재잔고 output3, CTRP6504R). Amounts in won."""

    cost: Decimal = dec("pchs_amt_smtl_amt")
    """매입금액합계금액."""
    value: Decimal = dec("evlu_amt_smtl_amt")
    """평가금액합계금액: what the positions are worth."""
    profit: Decimal = dec("tot_evlu_pfls_amt")
    """총평가손익금액: unrealized."""
    profit_rate: Decimal | None = opt_dec("evlu_erng_rt1")
    """평가수익율, percent."""
    cash: Decimal = dec("tot_dncl_amt")
    """총예수금액: cash of all currencies."""
    total: Decimal = dec("tot_asst_amt")
    """총자산금액: positions and cash."""
    usable: Decimal | None = opt_dec("frcr_use_psbl_amt")
    """외화사용가능금액."""


class CurrencyTotals(NamedTuple):
    """The positions of one currency, added up. Amounts in that currency."""

    currency: str
    """통화."""
    cost: Decimal
    """매입금액."""
    value: Decimal
    """평가금액."""
    profit: Decimal
    """평가손익: unrealized."""
    cash: Decimal | None
    """외화예수금; None where KIS does not say it (paper)."""

    def __repr__(self) -> str:
        cash = f", 예수금 {digits(self.cash)}" if self.cash is not None else ""
        return f"<{self.currency} 평가 {digits(self.value)}, 손익 {signed(self.profit)}{cash}>"


class OverseasBalance(Positions[OverseasPosition]):
    """What an account holds abroad: iterate over its positions, or ask by symbol. Sums are in won."""

    __slots__ = ("cash_by_currency", "sold_out", "totals")

    def __init__(self, rows: Sequence[OverseasPosition], cash: Sequence[OverseasCash], totals: OverseasTotals) -> None:
        super().__init__(rows)
        self.sold_out: list[OverseasPosition] = [row for row in rows if row.qty == 0]
        """What was sold and KIS still shows."""
        self.cash_by_currency: dict[str, OverseasCash] = {each.currency: each for each in cash}
        """외화예수금; empty on paper, which does not say it."""
        self.totals: OverseasTotals = totals
        """Sums, won."""

    @property
    def cash(self) -> Decimal:
        """총예수금액: cash of all currencies, won."""
        return self.totals.cash

    @property
    def value(self) -> Decimal:
        """평가금액합계: what the positions are worth, won."""
        return self.totals.value

    @property
    def cost(self) -> Decimal:
        """매입금액합계, won."""
        return self.totals.cost

    @property
    def profit(self) -> Decimal:
        """총평가손익: unrealized, won."""
        return self.totals.profit

    @property
    def total(self) -> Decimal:
        """총자산금액, won."""
        return self.totals.total

    @property
    def by_currency(self) -> dict[str, CurrencyTotals]:
        """The positions added up, by currency, with the cash of it."""
        currencies = dict.fromkeys([*(row.currency for row in self.positions), *self.cash_by_currency])
        return {currency: self._of(currency) for currency in currencies}

    def _of(self, currency: str) -> CurrencyTotals:
        held = [row for row in self.positions if row.currency == currency]
        cash = self.cash_by_currency.get(currency)
        return CurrencyTotals(
            currency,
            sum((row.cost for row in held), Decimal(0)),
            sum((row.value for row in held), Decimal(0)),
            sum((row.profit for row in held), Decimal(0)),
            cash.amount if cash is not None else None,
        )

    def __repr__(self) -> str:
        lines = [
            f"<OverseasBalance 총자산 {digits(self.total)}원, 평가 {digits(self.value)}원, "
            f"손익 {signed(self.profit)}원, {len(self)}종목>"
        ]
        return "\n".join(lines + [f"  {position!r}" for position in self.positions])


def read_positions(context: Context, places: tuple[Place, ...]) -> list[OverseasPosition]:
    """Every page of the balance of some markets, each holding once.

    A code answers for more than its exchange: NASD for the whole US. What comes twice is told by symbol, currency and
    loan, and the answer of the narrower code is kept, because it says where the stock is listed.
    """
    found: dict[tuple[str, str, str, str], OverseasPosition] = {}
    for code, currency in _asks(context, places):
        pages = context.api.overseas_stock.inquire_balance_pages(
            ovrs_excg_cd=cast("Any", code), tr_crcy_cd=currency, cano=context.cano, acnt_prdt_cd=context.product
        )
        for answer in whole(pages):
            for raw in rows_of(answer, "output1", "ovrs_pdno"):
                row = OverseasPosition(raw, answer.tr_id)
                row.validate()
                loan = (str(raw.get("loan_type_cd", "")).strip(), str(raw.get("loan_dt", "")).strip())
                key = (row.symbol, row.currency, *loan)
                if key not in found or found[key].exchange_code == "NASD":
                    found[key] = row
                if row.market is not None:
                    context.symbols.learn_name(f"{row.market}:{row.symbol}", row.name)
    markets = {each.market for each in places}
    return [row for row in found.values() if row.market is None or row.market in markets]


def _asks(context: Context, places: tuple[Place, ...]) -> list[tuple[str, Currency]]:
    """The codes that together answer for the markets: on a real account NASD is the whole US, NAS Nasdaq alone."""
    if context.virtual:
        return [(each.order_code, each.currency) for each in places]
    whole_us = sum(each.country == "US" for each in places) > 1
    asks: dict[str, Currency] = {}
    for each in places:
        code = each.order_code
        if each.country == "US" and whole_us:
            code = "NASD"
        elif each.market == "NASDAQ":
            code = "NAS"
        asks[code] = each.currency
    return list(asks.items())


class OverseasBalances(Scoped):
    """The balance of an account abroad."""

    def balance(
        self, *, market: OverseasMarket | Country | None = None, currency: Currency | None = None
    ) -> OverseasBalance:
        """What the account holds abroad, in each market's currency, with totals in won (해외주식 잔고, TTTS3012R, all
        pages; sums and cash 체결기준현재잔고, CTRP6504R).

        Without a filter every exchange is asked: 7 calls and one for the sums, on paper 9 and one.

        Args:
            market: only that market, or that country (US, HK, JP, CN, VN).
            currency: only what is held in that currency.

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        places = tuple(each for each in listing_places(market) if currency in (None, each.currency))
        if not places:
            known = ", ".join(dict.fromkeys(each.currency for each in listing_places(market)))
            raise KisValidationError(f"Nothing {f'of {market}' if market else 'abroad'} is in {currency!r}: {known}.")
        rows = read_positions(self.context, places)
        nations = {each.nation_code for each in places}
        answer = self.context.api.overseas_stock.inquire_present_balance(
            wcrc_frcr_dvsn_cd="02",
            natn_cd=nations.pop() if len(nations) == 1 else "000",
            cano=self.context.cano,
            acnt_prdt_cd=self.context.product,
        )
        if not answer.raw.get("output3"):
            raise KisParseError(answer.tr_id, "output3", "", "the totals are missing")
        cash: list[OverseasCash] = []
        for raw in [] if self.context.virtual else rows_of(answer, "output2", "crcy_cd"):
            if raw["crcy_cd"] in {each.currency for each in places}:
                cash.append(OverseasCash(raw, answer.tr_id))
        return OverseasBalance(rows, cash, OverseasTotals(block_of(answer, "output3"), answer.tr_id))
