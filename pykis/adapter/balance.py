"""What an account holds: positions, cash now and on the next two settlement days, totals."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from ..endpoint import CallOptions
from ..errors import KisParseError
from ..record import Record, dec, num, opt_dec, text
from .blocks import block_of, rows_of, whole
from .context import Context, Scoped
from .positions import Positions
from .wording import digits, percent, signed

__all__ = ["Balance", "BalanceTotals", "Balances", "Position", "read_balance"]


class Position(Record):
    """What is held of one symbol (주식잔고조회 output1, TTTC8434R). Prices and amounts in won."""

    symbol: str = text("pdno")
    """상품번호 (종목코드)."""
    name: str = text("prdt_name")
    """상품명 (종목명)."""
    kind: str = text("trad_dvsn_name")
    """매매구분명: 현금, 자기융자, ..."""
    qty: int = num("hldg_qty")
    """보유수량; 0 if it was sold out within the last two days."""
    sellable_qty: int = num("ord_psbl_qty")
    """주문가능수량."""
    average_price: Decimal = dec("pchs_avg_pric")
    """매입평균가격."""
    cost: Decimal = dec("pchs_amt")
    """매입금액."""
    price: Decimal = dec("prpr")
    """현재가."""
    value: Decimal = dec("evlu_amt")
    """평가금액."""
    profit: Decimal = dec("evlu_pfls_amt")
    """평가손익금액: unrealized, before the cost of selling."""
    profit_rate: Decimal = dec("evlu_pfls_rt")
    """평가손익율, percent."""
    bought_today: int = num("thdt_buyqty")
    """금일매수수량."""
    sold_today: int = num("thdt_sll_qty")
    """금일매도수량."""
    change_rate: Decimal | None = opt_dec("fltt_rt")
    """등락율: of the symbol today, percent."""

    def __repr__(self) -> str:
        return (
            f"<{self.name} {self.symbol} {digits(self.qty)}주 평균 {digits(self.average_price)}원 "
            f"현재 {digits(self.price)}원 손익 {signed(self.profit)}원 ({percent(self.profit_rate)})>"
        )


class BalanceTotals(Record):
    """The totals of an account (주식잔고조회 output2). Amounts in won."""

    cash: Decimal = dec("dnca_tot_amt")
    """예수금총금액: settled cash."""
    cash_d1: Decimal = dec("nxdy_excc_amt")
    """익일정산금액: cash on the next settlement day (D+1)."""
    cash_d2: Decimal = dec("prvs_rcdl_excc_amt")
    """가수도정산금액: cash once everything traded so far has settled (D+2)."""
    cost: Decimal = dec("pchs_amt_smtl_amt")
    """매입금액합계."""
    value: Decimal = dec("evlu_amt_smtl_amt")
    """평가금액합계: what the positions are worth."""
    profit: Decimal = dec("evlu_pfls_smtl_amt")
    """평가손익합계: unrealized."""
    total: Decimal = dec("tot_evlu_amt")
    """총평가금액: positions and D+2 cash."""
    net_assets: Decimal = dec("nass_amt")
    """순자산금액."""
    total_before: Decimal = dec("bfdy_tot_asst_evlu_amt")
    """전일총자산평가금액."""
    change: Decimal = dec("asst_icdc_amt")
    """자산증감액: against the day before."""
    bought_today: Decimal = dec("thdt_buy_amt")
    """금일매수금액."""
    sold_today: Decimal = dec("thdt_sll_amt")
    """금일매도금액."""
    costs_today: Decimal = dec("thdt_tlex_amt")
    """금일제비용금액."""
    loan: Decimal = dec("tot_loan_amt")
    """총대출금액."""


class Balance(Positions[Position]):
    """What an account holds (주식잔고조회, TTTC8434R): iterate over its positions, or ask by symbol. One held
    both in cash and on credit has two."""

    __slots__ = ("sold_out", "totals")

    def __init__(self, rows: Sequence[Position], totals: BalanceTotals) -> None:
        super().__init__(rows)
        self.sold_out: list[Position] = [row for row in rows if row.qty == 0]
        """What was sold within the last two days; KIS still shows it."""
        self.totals: BalanceTotals = totals
        """Cash and sums."""

    @property
    def cash(self) -> Decimal:
        """예수금총금액: settled cash, won."""
        return self.totals.cash

    @property
    def cash_d1(self) -> Decimal:
        """익일정산금액: cash on the next settlement day (D+1), won."""
        return self.totals.cash_d1

    @property
    def cash_d2(self) -> Decimal:
        """가수도정산금액: cash once everything has settled (D+2), won."""
        return self.totals.cash_d2

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
        """평가손익합계: unrealized, won."""
        return self.totals.profit

    @property
    def profit_rate(self) -> Decimal:
        """The same in percent of what was paid; 0 if nothing is held."""
        return self.profit * 100 / self.cost if self.cost else Decimal(0)

    @property
    def total(self) -> Decimal:
        """총평가금액: positions and D+2 cash, won."""
        return self.totals.total

    def __repr__(self) -> str:
        lines = [
            f"<Balance 총평가 {digits(self.total)}원, 예수금 {digits(self.cash)}원 (D+2 {digits(self.cash_d2)}원), "
            f"손익 {signed(self.profit)}원, {len(self)}종목>"
        ]
        return "\n".join(lines + [f"  {position!r}" for position in self.positions])


def read_balance(
    context: Context, *, venue: Literal["KRX", "NXT"] = "KRX", lane: Literal["reconcile", "user"] = "user"
) -> Balance:
    """Every page of the balance; an error if one is missing."""
    found: dict[tuple[str, str | None, str | None], Position] = {}
    totals: BalanceTotals | None = None
    tr_id = ""
    pages = context.api.domestic_stock.inquire_balance_pages(
        inqr_dvsn="02",
        unpr_dvsn="01",
        fund_sttl_icld_yn="N",
        fncg_amt_auto_rdpt_yn="N",
        prcs_dvsn="00",
        afhr_flpr_yn="X" if venue == "NXT" else "N",
        cano=context.cano,
        acnt_prdt_cd=context.product,
        options=CallOptions(lane=lane),
    )
    for answer in whole(pages):
        tr_id = answer.tr_id
        for row in rows_of(answer, "output1", "pdno"):
            found[row["pdno"], row.get("trad_dvsn_name"), row.get("loan_dt")] = Position(row, tr_id)
        if answer.raw.get("output2"):
            totals = BalanceTotals(block_of(answer, "output2"), tr_id)
    if totals is None:
        raise KisParseError(tr_id, "output2", "", "the totals are missing")
    for position in found.values():
        context.symbols.learn_name(position.symbol, position.name)
    return Balance(list(found.values()), totals)


class Balances(Scoped):
    """The balance of an account."""

    def balance(
        self, exchange: Literal["KRX", "NXT"] = "KRX", *, lane: Literal["reconcile", "user"] = "user"
    ) -> Balance:
        """What the account holds (주식잔고조회, TTTC8434R), all pages.

        Args:
            exchange: at whose prices; NXT for symbols that trade there.
            lane: which queue of the rate limit it waits in.

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        return read_balance(self.context, venue=exchange, lane=lane)
