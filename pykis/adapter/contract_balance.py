"""What an account holds of futures and options: positions long and short, cash and margin. Amounts in won."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ..answer import Answer
from ..errors import KisParseError
from ..kinds import Side
from ..record import Record, dec, num, opt_dec, text
from .blocks import block_of, rows_of, whole
from .context import Context, Scoped
from .first_of import first_text
from .positions import Positions
from .tables import Table, frame_of
from .wording import digits, percent, signed

if TYPE_CHECKING:
    import pandas

__all__ = ["ContractBalance", "ContractBalances", "ContractPosition", "ContractTotals", "NightPositions"]

_CENT = Decimal("0.01")
_SIDES: dict[str, Side] = {"01": "sell", "02": "buy"}


class ContractPosition(Record):
    """A position in one contract (선물옵션 잔고현황 output1, CTFO6118R). Prices in points (on stocks: won), amounts in
    won."""

    symbol: str = first_text("shtn_pdno", "pdno")
    """단축상품번호 (종목코드)."""
    name: str = text("prdt_name")
    """상품명."""
    side_name: str = text("sll_buy_dvsn_name")
    """매도매수구분명."""
    qty: int = num("cblc_qty")
    """잔고수량, contracts; positive long and short."""
    sellable_qty: int = num("lqd_psbl_qty")
    """청산가능수량: contracts that can be closed."""
    average_price: Decimal = dec("ccld_avg_unpr1")
    """체결평균단가."""
    settled_price: Decimal | None = opt_dec("excc_unpr")
    """정산단가."""
    price: Decimal = dec("idx_clpr")
    """지수종가: the last price."""
    cost: Decimal = dec("pchs_amt")
    """매입금액."""
    value: Decimal = dec("evlu_amt")
    """평가금액."""
    profit: Decimal = dec("evlu_pfls_amt")
    """평가손익금액: unrealized."""
    realized_profit: Decimal | None = opt_dec("trad_pfls_amt")
    """매매손익금액: realized today."""

    @property
    def side(self) -> Side:
        """buy is long (매수), sell is short (매도).

        Raises:
            KisParseError: KIS says neither.
        """
        coded = _SIDES.get(str(self.raw.get("sll_buy_dvsn_cd") or ""))  # at night KIS sends the code too
        if coded is not None:
            return coded
        name = self.side_name.upper()
        if name.startswith(("매도", "SLL", "SELL")):
            return "sell"
        if name.startswith(("매수", "BUY")):
            return "buy"
        raise KisParseError(self.tr_id, "sll_buy_dvsn_name", self.side_name, "neither long nor short")

    @property
    def profit_rate(self) -> Decimal:
        """평가손익율: the profit in percent of the cost, to two decimals."""
        return (self.profit / abs(self.cost) * 100).quantize(_CENT) if self.cost else Decimal(0)

    def __repr__(self) -> str:
        side = "매도" if self.side == "sell" else "매수"
        return (
            f"<{self.name} {self.symbol} {side} {digits(self.qty)}계약 평균 {digits(self.average_price)} 현재 "
            f"{digits(self.price)} 손익 {signed(self.profit)} ({percent(self.profit_rate)})>"
        )


class ContractTotals(Record):
    """Cash, margin and sums of an account (선물옵션 잔고현황 output2, CTFO6118R). Won."""

    cash: Decimal = dec("dnca_cash")
    """예수금현금."""
    deposit: Decimal | None = opt_dec("tot_dncl_amt")
    """총예수금액: cash and collateral."""
    margin: Decimal | None = opt_dec("mgna_tota")
    """증거금총액: held for positions and orders."""
    margin_cash: Decimal | None = opt_dec("cash_mgna")
    """현금증거금."""
    additional_margin: Decimal | None = opt_dec("add_mgna_tota")
    """추가증거금총액: what is called in."""
    total: Decimal = dec("prsm_dpast_amt")
    """추정예탁자산금액: what the account is worth."""
    next_day_cash: Decimal | None = opt_dec("nxdy_dnca")
    """익일예수금."""
    orderable_cash: Decimal | None = opt_dec("ord_psbl_cash")
    """주문가능현금."""
    orderable: Decimal | None = opt_dec("ord_psbl_tota")
    """주문가능총액."""
    withdrawable: Decimal | None = opt_dec("wdrw_psbl_tot_amt")
    """인출가능총금액."""
    futures_profit: Decimal | None = opt_dec("futr_evlu_pfls_amt")
    """선물평가손익금액."""
    options_profit: Decimal | None = opt_dec("opt_evlu_pfls_amt")
    """옵션평가손익금액."""
    profit: Decimal = dec("evlu_pfls_amt_smtl")
    """평가손익금액합계: unrealized."""
    realized_profit: Decimal | None = opt_dec("trad_pfls_amt_smtl")
    """매매손익금액합계: realized today."""
    fee: Decimal | None = opt_dec("fee")
    """수수료."""


class ContractBalance(Positions[ContractPosition]):
    """What an account holds of futures and options: iterate over its positions, or ask by symbol. Sums are in won."""

    __slots__ = ("totals",)

    def __init__(self, rows: Sequence[ContractPosition], totals: ContractTotals) -> None:
        super().__init__(rows)
        self.totals: ContractTotals = totals
        """Cash, margin and sums."""

    @property
    def cash(self) -> Decimal:
        """예수금현금."""
        return self.totals.cash

    @property
    def total(self) -> Decimal:
        """추정예탁자산금액: what the account is worth."""
        return self.totals.total

    @property
    def profit(self) -> Decimal:
        """평가손익금액합계: unrealized."""
        return self.totals.profit

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame, a position each.

        Raises:
            KisConfigurationError: pandas is not installed.
        """
        return frame_of([{**position.to_dict(), "side": position.side} for position in self.positions])

    def __repr__(self) -> str:
        head = (
            f"<ContractBalance 추정예탁자산 {digits(self.total)}원, 예수금 {digits(self.cash)}원, "
            f"손익 {signed(self.profit)}원, {len(self)}종목>"
        )
        return "\n".join([head, *(f"  {position!r}" for position in self.positions)])


class ContractBalances(Scoped):
    """The balance of a derivatives account."""

    def balance(self) -> ContractBalance:
        """Positions, cash and margin (선물옵션 잔고현황, CTFO6118R, all pages).

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        context = self.context
        pages = context.api.domestic_futureoption.inquire_balance_pages(
            mgna_dvsn="01", excc_stat_cd="1", cano=context.cano, acnt_prdt_cd=context.product
        )
        rows: list[ContractPosition] = []
        totals: ContractTotals | None = None
        for answer in whole(pages):
            totals = totals or ContractTotals(block_of(answer, "output2"), answer.tr_id)
            rows += _positions(context, answer)
        if totals is None:
            raise KisParseError("CTFO6118R", "output2", "", "the totals are missing")
        totals.validate()
        return ContractBalance(rows, totals)


class NightPositions(Scoped):
    """The positions of a derivatives account as the night session has them."""

    def positions(self) -> Table[ContractPosition]:
        """Positions at the prices of the night ((야간)선물옵션 잔고현황, CTFN6118R, all pages). Cash and margin are in
        `ContractBalances.balance`.

        Raises:
            KisUnsupportedError: on paper trading.
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        context = self.context
        pages = context.api.domestic_futureoption.inquire_ngt_balance_pages(
            mgna_dvsn="01", excc_stat_cd="1", cano=context.cano, acnt_prdt_cd=context.product
        )
        rows = [row for answer in whole(pages) for row in _positions(context, answer)]
        return Table(row for row in rows if row.qty != 0)


def _positions(context: Context, answer: Answer) -> Iterator[ContractPosition]:
    for raw in rows_of(answer, "output1", "pdno"):
        row = ContractPosition(raw, answer.tr_id)
        row.validate()
        row.side  # noqa: B018  raises
        context.symbols.learn_name(row.symbol, row.name)
        yield row
