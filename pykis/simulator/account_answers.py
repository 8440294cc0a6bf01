"""What the account TRs answer: holdings and cash, buying power, what is sellable, realised profit."""

from __future__ import annotations

from .call import Call
from .envelope import Answer, Json
from .figures import percent
from .ledger import BuyRow, CashView, PositionView, SaleRow
from .paging import page, plain

__all__ = ["balance", "buying_power", "period_profit", "realised_balance", "sellable", "trade_profit"]

_BALANCE_SIZES = (50, 20)
_PROFIT_SIZES = (50, 50)


def _positions(call: Call) -> list[PositionView]:
    held = call.world.ledger.positions(call.account)
    if call.text("PRCS_DVSN") == "01":
        held = [each for each in held if each.qty]
    return held


def _asked(call: Call) -> str:
    values = (call.text(name) for name in ("INQR_DVSN", "UNPR_DVSN", "FUND_STTL_ICLD_YN"))
    head = f"{call.account.cano}^{call.account.product}^{call.text('AFHR_FLPR_YN')}^{call.text('OFL_YN') or 'N'}"
    return "^".join((head, *values, ""))


def balance(call: Call) -> Answer:
    """주식잔고조회: holdings in output1, the account's sums as a list of one in output2."""
    return page(
        call,
        _positions(call),
        lambda each: each.symbol,
        lambda each: _holding(call, each),
        asked=_asked(call),
        second=[_sums(call.world.ledger.cash(call.account))],
    )


def _holding(call: Call, each: PositionView) -> Json:
    found = call.world.market.instruments.get(each.symbol)
    margin = f"{found.margin_rate}%" if found is not None and call.world.virtual else ""
    collateral = 0 if call.world.virtual else (each.price - each.change) * 8 // 100 * 10
    return {
        "pdno": each.symbol,
        "prdt_name": each.name,
        "trad_dvsn_name": "현금",
        "bfdy_buy_qty": str(each.yesterday_buy_qty),
        "bfdy_sll_qty": str(each.yesterday_sell_qty),
        "thdt_buyqty": str(each.today_buy_qty),
        "thdt_sll_qty": str(each.today_sell_qty),
        "hldg_qty": str(each.qty),
        "ord_psbl_qty": str(each.sellable),
        "pchs_avg_pric": f"{each.average_price:.4f}",
        "pchs_amt": str(each.cost),
        "prpr": str(each.price),
        "evlu_amt": str(each.value),
        "evlu_pfls_amt": str(each.profit),
        "evlu_pfls_rt": f"{each.profit_rate:.2f}",
        "evlu_erng_rt": f"{each.earning_rate:.8f}",
        "loan_dt": "",
        "loan_amt": "0",
        "stln_slng_chgs": "0",
        "expd_dt": "",
        "fltt_rt": f"{each.change_rate:.8f}",
        "bfdy_cprs_icdc": str(each.change),
        "item_mgna_rt_name": margin,
        "grta_rt_name": "",
        "sbst_pric": str(collateral),
        "stck_loan_unpr": "0.0000",
    }


def _sums(cash: CashView) -> Json:
    return {
        "dnca_tot_amt": str(cash.deposit),
        "nxdy_excc_amt": str(cash.next_day),
        "prvs_rcdl_excc_amt": str(cash.settled),
        "cma_evlu_amt": "0",
        "bfdy_buy_amt": str(cash.yesterday_buy),
        "thdt_buy_amt": str(cash.today_buy),
        "nxdy_auto_rdpt_amt": "0",
        "bfdy_sll_amt": str(cash.yesterday_sell),
        "thdt_sll_amt": str(cash.today_sell),
        "d2_auto_rdpt_amt": "0",
        "bfdy_tlex_amt": str(cash.yesterday_costs),
        "thdt_tlex_amt": str(cash.today_costs),
        "tot_loan_amt": "0",
        "scts_evlu_amt": str(cash.securities),
        "tot_evlu_amt": str(cash.total),
        "nass_amt": str(cash.net),
        "fncg_gld_auto_rdpt_yn": "",
        "pchs_amt_smtl_amt": str(cash.cost),
        "evlu_amt_smtl_amt": str(cash.securities),
        "evlu_pfls_smtl_amt": str(cash.profit),
        "tot_stln_slng_chgs": "0",
        "bfdy_tot_asst_evlu_amt": str(cash.yesterday_total),
        "asst_icdc_amt": str(cash.increase),
        "asst_icdc_erng_rt": f"{cash.increase_rate:.8f}",
    }


_NO_REALISED = ("item_mgna_rt_name", "grta_rt_name", "sbst_pric")


def realised_balance(call: Call) -> Answer:
    """주식잔고조회_실현손익: the balance and today's realised profit; real only."""
    market, ledger = call.world.market, call.world.ledger
    sales = ledger.sales(call.account, market.day, market.day)
    realised, cost = sum(sale.profit for sale in sales), sum(sale.cost for sale in sales)
    cash = ledger.cash(call.account)
    second = _sums(cash) | {
        "rlzt_pfls": str(realised),
        "rlzt_erng_rt": percent(realised, cost, 8),
        "real_evlu_pfls": str(cash.profit),
        "real_evlu_pfls_erng_rt": percent(cash.profit, cash.cost, 8),
    }

    def write(each: PositionView) -> Json:
        return {name: value for name, value in _holding(call, each).items() if name not in _NO_REALISED}

    return page(
        call,
        _positions(call),
        lambda each: each.symbol,
        write,
        sizes=_BALANCE_SIZES,
        asked=_asked(call),
        second=[second],
    )


def buying_power(call: Call) -> Answer:
    """매수가능조회: market types reckon with the upper limit."""
    symbol = call.text("PDNO")
    if symbol not in call.world.market.instruments:
        symbol = ""
    found = call.world.ledger.orderable(call.account, symbol, call.number("ORD_UNPR"), call.text("ORD_DVSN") or "00")
    output: Json = {
        "ord_psbl_cash": str(found.cash),
        "ord_psbl_sbst": "0",
        "ruse_psbl_amt": "0",
        "fund_rpch_chgs": "0",
        "psbl_qty_calc_unpr": str(found.price),
        "nrcvb_buy_amt": str(found.amount),
        "nrcvb_buy_qty": str(found.qty),
        "max_buy_amt": str(found.max_amount),
        "max_buy_qty": str(found.max_qty),
        "cma_evlu_amt": "0",
        "ovrs_re_use_amt_wcrc": "0",
        "ord_psbl_frcr_amt_wcrc": "0",
    }
    return plain(call, {"output": output})


def sellable(call: Call) -> Answer:
    """매도가능수량조회; real only."""
    symbol = call.text("PDNO")
    found = call.world.ledger.sellable(call.account, symbol)
    held = next((each for each in call.world.ledger.positions(call.account) if each.symbol == symbol), None)
    output: Json = {
        "pdno": symbol,
        "buy_qty": str(held.today_buy_qty if held else 0),
        "sll_qty": str(found.reserved),
        "cblc_qty": str(found.held),
        "nsvg_qty": "0",
        "ord_psbl_qty": str(found.qty),
        "pchs_avg_pric": f"{held.average_price if held else 0:.4f}",
        "pchs_amt": str(held.cost if held else 0),
        "now_pric": str(held.price if held else 0),
        "evlu_amt": str(held.value if held else 0),
        "evlu_pfls_amt": str(held.profit if held else 0),
        "evlu_pfls_rt": f"{held.profit_rate if held else 0:.2f}",
    }
    return plain(call, {"output": output})


def _period(call: Call) -> tuple[list[SaleRow], list[BuyRow]]:
    start, end = call.day("INQR_STRT_DT"), call.day("INQR_END_DT")
    symbol, ledger = call.text("PDNO"), call.world.ledger
    sales = [row for row in ledger.sales(call.account, start, end) if symbol in ("", row.symbol)]
    return sales, [row for row in ledger.buys(call.account, start, end) if symbol in ("", row.symbol)]


def _totals(sales: list[SaleRow], buys: list[BuyRow], buy_qty_name: str) -> Json:
    sold, bought = sum(row.amount for row in sales), sum(row.amount for row in buys)
    sale_fee, buy_fee = sum(row.fee for row in sales), sum(row.fee for row in buys)
    tax, profit = sum(row.tax for row in sales), sum(row.profit for row in sales)
    sold_qty, bought_qty = sum(row.qty for row in sales), sum(row.qty for row in buys)
    return {
        "sll_qty_smtl": str(sold_qty),
        "sll_tr_amt_smtl": str(sold),
        "sll_fee_smtl": str(sale_fee),
        "sll_tltx_smtl": str(tax),
        "sll_excc_amt_smtl": str(sold - sale_fee - tax),
        buy_qty_name: str(bought_qty),
        "buy_tr_amt_smtl": str(bought),
        "buy_fee_smtl": str(buy_fee),
        "buy_tax_smtl": "0",
        "buy_excc_amt_smtl": str(bought + buy_fee),
        "tot_qty": str(sold_qty + bought_qty),
        "tot_tr_amt": str(sold + bought),
        "tot_fee": str(sale_fee + buy_fee),
        "tot_tltx": str(tax),
        "tot_excc_amt": str(sold - sale_fee - tax - bought - buy_fee),
        "tot_rlzt_pfls": str(profit),
        "loan_int": "0",
    }


def _profit_asked(call: Call) -> str:
    return f"{call.account.cano}^{call.account.product}^{call.text('INQR_STRT_DT')}^{call.text('INQR_END_DT')}^"


def period_profit(call: Call) -> Answer:
    """기간별손익일별합산조회: a row a day; real only."""
    sales, buys = _period(call)
    traded = {row.day for row in sales} | {row.day for row in buys}
    days = sorted(traded, reverse=call.text("SORT_DVSN") != "01")

    def write(day: object) -> Json:
        sold = [row for row in sales if row.day == day]
        bought = [row for row in buys if row.day == day]
        profit = sum(row.profit for row in sold)
        return {
            "trad_dt": f"{day:%Y%m%d}",
            "buy_amt": str(sum(row.amount for row in bought)),
            "sll_amt": str(sum(row.amount for row in sold)),
            "rlzt_pfls": str(profit),
            "fee": str(sum(row.fee for row in sold) + sum(row.fee for row in bought)),
            "loan_int": "0",
            "tl_tax": str(sum(row.tax for row in sold)),
            "pfls_rt": percent(profit, sum(row.cost for row in sold), 8),
            "sll_qty1": str(sum(row.qty for row in sold)),
            "buy_qty1": str(sum(row.qty for row in bought)),
        }

    return page(
        call,
        days,
        lambda day: f"{day:%Y%m%d}",
        write,
        sizes=_PROFIT_SIZES,
        asked=_profit_asked(call),
        second=_totals(sales, buys, "buy_qty_smtl"),
    )


def trade_profit(call: Call) -> Answer:
    """기간별매매손익현황조회: a row a day and symbol; real only."""
    sales, buys = _period(call)
    groups = sorted({(row.day, row.symbol) for row in sales}, reverse=call.text("SORT_DVSN") != "01")
    held = {each.symbol: each.qty for each in call.world.ledger.positions(call.account)}

    def write(group: tuple[object, str]) -> Json:
        sold = [row for row in sales if (row.day, row.symbol) == group]
        bought = [row for row in buys if (row.day, row.symbol) == group]
        qty, cost = sum(row.qty for row in sold), sum(row.cost for row in sold)
        amount, profit = sum(row.amount for row in sold), sum(row.profit for row in sold)
        return {
            "trad_dt": f"{group[0]:%Y%m%d}",
            "pdno": group[1],
            "prdt_name": sold[0].name,
            "trad_dvsn_name": "현금",
            "loan_dt": "",
            "hldg_qty": str(held.get(group[1], 0)),
            "pchs_unpr": str(cost // qty),
            "buy_qty": str(sum(row.qty for row in bought)),
            "buy_amt": str(cost),
            "sll_pric": str(amount // qty),
            "sll_qty": str(qty),
            "sll_amt": str(amount),
            "rlzt_pfls": str(profit),
            "pfls_rt": percent(profit, cost, 8),
            "fee": str(sum(row.fee for row in sold)),
            "tl_tax": str(sum(row.tax for row in sold)),
            "loan_int": "0",
        }

    totals = _totals(sales, buys, "buyqty_smtl")
    totals["tot_pftrt"] = percent(sum(row.profit for row in sales), sum(row.cost for row in sales), 8)
    return page(
        call,
        groups,
        lambda group: f"{group[0]:%Y%m%d}{group[1]}",
        write,
        sizes=_PROFIT_SIZES,
        asked=_profit_asked(call),
        second=totals,
    )
