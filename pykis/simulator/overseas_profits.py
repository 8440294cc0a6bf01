"""What was earned and traded abroad: profit by day, every fill, settlement days (해외주식 기간손익, 일별거래내역)."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from itertools import groupby

from .blanks import whole
from .call import Call
from .envelope import Answer, Json
from .figures import percent
from .ledger import BuyRow, SaleRow
from .overseas_lists import WIDTH, wanted_place
from .overseas_places import BY_CODE, COUNTRIES, PLACES, Country
from .overseas_stocks import OverseasStock
from .paging import page, plain

__all__ = ["period_profit", "period_trades", "settlement_days"]

_SIZES = (100, 100)


def period_profit(call: Call) -> Answer:
    """해외주식 기간손익: what was sold, a row for each day and symbol; real only. 01 in the currency, 02 in won."""
    start, end = call.day("INQR_STRT_DT"), call.day("INQR_END_DT")
    in_won, currency = call.text("WCRC_FRCR_DVSN_CD") == "02", call.text("CRCY_CD")
    place, symbol = BY_CODE.get(call.text("OVRS_EXCG_CD")), call.text("PDNO")
    abroad = call.world.abroad
    sales: list[tuple[OverseasStock, SaleRow]] = []
    for code, ledger in abroad.ledgers.items():
        if (place is not None and place.country.code != code) or currency not in ("", COUNTRIES[code].currency):
            continue
        sales += [(abroad.market.instruments[each.symbol], each) for each in ledger.sales(call.account, start, end)]
    sales = [each for each in sales if symbol in ("", each[0].code)]
    sales.sort(key=lambda each: (each[1].day, each[1].symbol))
    days = [list(group) for _, group in groupby(sales, key=lambda each: (each[1].day, each[1].symbol))]
    asked = f"{call.account.cano}^{call.account.product}^{call.text('OVRS_EXCG_CD')}^^{currency}^{symbol}^"
    return page(
        call,
        days,
        lambda each: f"{each[0][1].day:%Y%m%d}^{each[0][1].symbol}",
        lambda each: whole(call, "output1", _profit_row(each, in_won=in_won)),
        sizes=_SIZES,
        asked=asked,
        second=whole(call, "output2", _profit_sums(sales, in_won=in_won)),
        width=WIDTH,
    )


def _scale(country: Country, *, in_won: bool) -> Decimal:
    return (country.won if in_won else Decimal(1)) / country.unit


def _profit_row(sales: list[tuple[OverseasStock, SaleRow]], *, in_won: bool) -> Json:
    stock = sales[0][0]
    scale, rows = _scale(stock.place.country, in_won=in_won), [row for _, row in sales]
    qty, cost, amount = (sum(each) for each in zip(*((row.qty, row.cost, row.amount) for row in rows), strict=True))
    costs, profit = sum(row.fee + row.tax for row in rows), sum(row.profit for row in rows)
    return {
        "trad_day": f"{rows[0].day:%Y%m%d}",
        "ovrs_pdno": stock.code,
        "ovrs_item_name": stock.name,
        "slcl_qty": str(qty),
        "pchs_avg_pric": f"{cost * scale / qty:.8f}",
        "frcr_pchs_amt1": f"{cost * scale:.6f}",
        "avg_sll_unpr": f"{amount * scale / qty:.8f}",
        "frcr_sll_amt_smtl1": f"{amount * scale:.6f}",
        "stck_sll_tlex": f"{costs * scale:.6f}",
        "ovrs_rlzt_pfls_amt": f"{profit * scale:.6f}",
        "pftrt": percent(profit, cost, 8),
        "exrt": f"{stock.place.country.won:.6f}",
        "ovrs_excg_cd": stock.place.code,
        "frst_bltn_exrt": f"{stock.place.country.won:.6f}",
    }


def _profit_sums(sales: list[tuple[OverseasStock, SaleRow]], *, in_won: bool) -> Json:
    def total(what: str) -> Decimal:
        parts = (getattr(row, what) * _scale(stock.place.country, in_won=in_won) for stock, row in sales)
        return sum(parts, Decimal(0))

    amount, cost, profit = total("amount"), total("cost"), total("profit")
    return {
        "stck_sll_amt_smtl": f"{amount:.6f}",
        "stck_buy_amt_smtl": f"{cost:.6f}",
        "smtl_fee1": f"{total('fee') + total('tax'):.6f}",
        "excc_dfrm_amt": f"{amount - total('fee') - total('tax'):.6f}",
        "ovrs_rlzt_pfls_tot_amt": f"{profit:.6f}",
        "tot_pftrt": percent(profit, cost, 8),
        "exrt": f"{sales[-1][0].place.country.won if sales else 0:.6f}",
    }


def period_trades(call: Call) -> Answer:
    """해외주식 일별거래내역: every fill; real only."""
    start, end = call.day("ERLM_STRT_DT"), call.day("ERLM_END_DT")
    side, symbol = call.text("SLL_BUY_DVSN_CD"), call.text("PDNO")
    abroad = call.world.abroad
    fills: list[SaleRow | BuyRow] = []
    for ledger in abroad.ledgers.values():
        fills += ledger.sales(call.account, start, end) if side in ("", "00", "01") else []
        fills += ledger.buys(call.account, start, end) if side in ("", "00", "02") else []
    fills = [each for each in fills if wanted_place(call, abroad.market.instruments[each.symbol].place)]
    fills = [each for each in fills if symbol in ("", abroad.market.instruments[each.symbol].code)]
    fills.sort(key=lambda each: (each.day, each.at, each.order_no))
    numbered = list(enumerate(fills))
    sums: Json = {"dmst_fee_smtl": "0.00", "ovrs_fee_smtl": "0.00"}
    for name, sold in (("frcr_buy_amt_smtl", False), ("frcr_sll_amt_smtl", True)):
        parts = (_money(call, each, each.amount) for each in fills if isinstance(each, SaleRow) == sold)
        sums[name] = f"{sum(parts, Decimal(0)):.6f}"
    return page(
        call,
        numbered,
        lambda each: f"{each[1].day:%Y%m%d}^{each[0]:06d}",
        lambda each: whole(call, "output1", _trade_row(call, each[1])),
        sizes=_SIZES,
        asked=f"{call.account.cano}^{call.account.product}^",
        second=whole(call, "output2", sums),
    )


def _money(call: Call, fill: SaleRow | BuyRow, units: int) -> Decimal:
    return Decimal(units) / call.world.abroad.market.instruments[fill.symbol].place.country.unit


def _trade_row(call: Call, fill: SaleRow | BuyRow) -> Json:
    stock = call.world.abroad.market.instruments[fill.symbol]
    country = stock.place.country
    day = fill.day
    for _ in range(country.settles):
        day = call.world.abroad.market.next_trading_day(day)
    amount, fee = _money(call, fill, fill.amount), _money(call, fill, fill.fee)
    sold = isinstance(fill, SaleRow)
    net = amount - fee if sold else amount + fee
    return {
        "trad_dt": f"{fill.day:%Y%m%d}",
        "sttl_dt": f"{day:%Y%m%d}",
        "sll_buy_dvsn_cd": "01" if sold else "02",
        "sll_buy_dvsn_name": "매도" if sold else "매수",
        "pdno": stock.code,
        "ovrs_item_name": stock.name,
        "ccld_qty": str(fill.qty),
        "amt_unit_ccld_qty": "0",
        "ft_ccld_unpr2": f"{_money(call, fill, fill.price):.8f}",
        "ovrs_stck_ccld_unpr": f"{_money(call, fill, fill.price):.8f}",
        "tr_frcr_amt2": f"{amount:.6f}",
        "tr_amt": f"{amount * country.won:.0f}",
        "frcr_excc_amt_1": f"{net:.6f}",
        "wcrc_excc_amt": f"{net * country.won:.0f}",
        "dmst_frcr_fee1": f"{fee:.6f}",
        "frcr_fee1": "0.000000",
        "dmst_wcrc_fee": f"{fee * country.won:.0f}",
        "ovrs_wcrc_fee": "0",
        "crcy_cd": country.currency,
        "std_pdno": "",
        "erlm_exrt": f"{country.won:.6f}",
        "loan_dvsn_cd": "00",
        "loan_dvsn_name": "현금",
    }


def settlement_days(call: Call) -> Answer:
    """해외결제일자조회: when a trade of TRAD_DT settles on each exchange; real only."""
    market, rows = call.world.abroad.market, list[Json]()
    trade_day = call.day("TRAD_DT")
    if not market.is_trading_day(trade_day):
        trade_day = market.next_trading_day(trade_day)
    for place in PLACES:
        day = trade_day
        for _ in range(place.country.settles):
            day = market.next_trading_day(day)
        home = day + timedelta(days=1 if place.country.code == "US" else 0)
        rows.append(
            {
                "prdt_type_cd": place.product,
                "tr_natn_cd": place.country.nation,
                "tr_natn_name": place.country.name,
                "natn_eng_abrv_cd": place.country.code,
                "tr_mket_cd": place.market,
                "tr_mket_name": place.name,
                "acpl_sttl_dt": f"{day:%Y%m%d}",
                "dmst_sttl_dt": f"{home:%Y%m%d}",
            }
        )
    blocks: Json = {"ctx_area_nk": " " * 20, "ctx_area_fk": call.text("TRAD_DT").ljust(20), "output": rows}
    return plain(call, blocks)
