"""What the account TRs abroad answer: holdings, cash by currency, buying power (해외주식 잔고, 매수가능금액)."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from .blanks import whole
from .call import Call
from .envelope import Answer, Json, Refusal
from .figures import percent
from .ledger import CashView, PositionView
from .overseas_lists import WIDTH, wanted_place
from .overseas_places import BY_CODE, COUNTRIES, Country
from .overseas_stocks import OverseasStock
from .paging import page, plain

__all__ = ["balance", "buying_power", "margin", "present", "settled"]


class _Held(NamedTuple):
    """One holding with what it is."""

    stock: OverseasStock
    view: PositionView

    @property
    def country(self) -> Country:
        return self.stock.place.country

    def money(self, units: int | Decimal) -> Decimal:
        """In its currency."""
        return Decimal(units) / self.country.unit

    @property
    def average(self) -> Decimal:
        return self.money(self.view.average_price)


def _held(call: Call, *, sold_out: bool = False) -> list[_Held]:
    abroad = call.world.abroad
    found: list[_Held] = []
    for ledger in abroad.ledgers.values():
        for view in ledger.positions(call.account):
            if view.qty or sold_out:
                found.append(_Held(abroad.market.instruments[view.symbol], view))
    return found


# -- holdings


def balance(call: Call) -> Answer:
    """해외주식 잔고: rows in their currency; the sums in won on paper, in the currency on the real host.

    On the real host NASD is the whole US, so that a holding on NYSE comes back under NASD and under NYSE.
    """
    currency = call.text("TR_CRCY_CD")
    shown = [each for each in _held(call) if wanted_place(call, each.stock.place)]
    shown = [each for each in shown if currency in ("", each.country.currency)]
    asked = f"{call.account.cano}^{call.account.product}^{call.text('OVRS_EXCG_CD')}^{currency}^"
    return page(
        call,
        shown,
        lambda each: each.view.symbol,
        lambda each: _balance_row(call, each),
        asked=asked,
        second=_balance_sums(call, shown),
        width=WIDTH,
    )


def _balance_row(call: Call, held: _Held) -> Json:
    view, place, paper = held.view, held.stock.place, call.world.virtual
    return {
        "cano": call.account.cano,
        "acnt_prdt_cd": call.account.product,
        "prdt_type_cd": "100" if paper else place.product,
        "ovrs_pdno": held.stock.code,
        "ovrs_item_name": held.stock.name,
        "frcr_evlu_pfls_amt": f"{held.money(view.profit):.6f}",
        "evlu_pfls_rt": f"{view.profit_rate}",
        "pchs_avg_pric": f"{held.average:.4f}",
        "ovrs_cblc_qty": str(view.qty),
        "ord_psbl_qty": str(view.sellable),
        "frcr_pchs_amt1": f"{held.money(view.cost):.5f}",
        "ovrs_stck_evlu_amt": f"{held.money(view.value):.8f}",
        "now_pric2": f"{held.money(view.price):.6f}",
        "tr_crcy_cd": held.country.currency,
        "ovrs_excg_cd": place.code,
        "loan_type_cd": "" if paper else "10",
        "loan_dt": "",
        "expd_dt": "",
    }


def _balance_sums(call: Call, shown: list[_Held]) -> Json:
    def worth(held: _Held, units: int) -> Decimal:
        return held.money(units) * (held.country.won if call.world.virtual else 1)

    market = call.world.abroad.market
    cost = sum((worth(each, each.view.cost) for each in shown), Decimal(0))
    profit = sum((worth(each, each.view.profit) for each in shown), Decimal(0))
    realised, sold_cost = Decimal(0), Decimal(0)
    for country in {each.country for each in shown}:
        scale = (country.won if call.world.virtual else 1) / Decimal(country.unit)
        for sale in call.world.abroad.ledgers[country.code].sales(call.account, market.day, market.day):
            realised, sold_cost = realised + sale.profit * scale, sold_cost + sale.cost * scale
    return {
        "frcr_pchs_amt1": f"{cost:.5f}",
        "ovrs_rlzt_pfls_amt": f"{realised:.5f}",
        "ovrs_tot_pfls": f"{profit + realised:.5f}",
        "rlzt_erng_rt": percent(realised, sold_cost, 8),
        "tot_evlu_pfls_amt": f"{profit:.8f}",
        "tot_pftrt": percent(profit, cost, 8),
        "frcr_buy_amt_smtl1": f"{cost:.6f}",
        "ovrs_rlzt_pfls_amt2": f"{realised:.5f}",
        "frcr_buy_amt_smtl2": f"{cost:.6f}",
    }


def present(call: Call) -> Answer:
    """해외주식 체결기준현재잔고: holdings, cash by currency, sums in won. Of paper only the sums mean anything."""
    nation, market = call.text("NATN_CD"), call.text("TR_MKET_CD")
    held = [each for each in _held(call, sold_out=True) if nation in ("", "000", each.country.nation)]
    if nation not in ("", "000") and market not in ("", "00"):
        held = [each for each in held if each.stock.place.market == market]
    in_won = call.text("WCRC_FRCR_DVSN_CD") == "01"
    countries = [each for each in COUNTRIES.values() if nation in ("", "000", each.nation)]
    paper = call.world.virtual
    blocks: Json = {
        "output1": [] if paper else [whole(call, "output1", _present_row(each, in_won=in_won)) for each in held],
        "output2": [] if paper else [whole(call, "output2", _cash_row(call, each)) for each in countries],
        "output3": whole(call, "output3", _present_sums(call, held, countries)),
    }
    return plain(call, blocks)


def _present_row(held: _Held, *, in_won: bool) -> Json:
    view, country, place = held.view, held.country, held.stock.place
    scale = country.won if in_won else Decimal(1)
    bought, sold = view.today_buy_qty, view.today_sell_qty
    return {
        "prdt_name": held.stock.name,
        "cblc_qty13": f"{view.qty}.00000000",
        "thdt_buy_ccld_qty1": f"{bought}.00000000",
        "thdt_sll_ccld_qty1": f"{sold}.00000000",
        "ccld_qty_smtl1": f"{view.qty}.00000000",
        "ord_psbl_qty1": f"{view.sellable}.00000000",
        "frcr_pchs_amt": f"{held.money(view.cost) * scale:.5f}",
        "frcr_evlu_amt2": f"{held.money(view.value) * scale:.6f}",
        "evlu_pfls_amt2": f"{held.money(view.profit) * scale:.5f}",
        "evlu_pfls_rt1": f"{view.earning_rate}",
        "pdno": held.stock.code,
        "bass_exrt": f"{country.won:.8f}",
        "buy_crcy_cd": country.currency,
        "ovrs_now_pric1": f"{held.money(view.price):.6f}",
        "avg_unpr3": f"{held.average:.4f}",
        "tr_mket_name": place.name,
        "natn_kor_name": country.name,
        "pchs_rmnd_wcrc_amt": f"{held.money(view.cost) * country.won:.4f}",
        "thdt_buy_ccld_frcr_amt": f"{held.average * bought:.5f}",
        "thdt_sll_ccld_frcr_amt": f"{held.money(view.price) * sold:.5f}",
        "unit_amt": "0",
        "std_pdno": "",
        "prdt_type_cd": place.product,
        "loan_rmnd": "0",
        "loan_dt": "",
        "loan_expd_dt": "",
        "ovrs_excg_cd": place.code,
        "item_lnkg_excg_cd": place.code,
    }


def _cash(call: Call, country: Country) -> CashView:
    return call.world.abroad.ledgers[country.code].cash(call.account)


def _cash_row(call: Call, country: Country) -> Json:
    cash, unit = _cash(call, country), country.unit
    free = min(cash.deposit, max(cash.orderable, 0))
    return {
        "crcy_cd": country.currency,
        "crcy_cd_name": country.currency_name,
        "frcr_buy_amt_smtl": f"{Decimal(cash.today_buy) / unit:.6f}",
        "frcr_sll_amt_smtl": f"{Decimal(cash.today_sell) / unit:.6f}",
        "frcr_dncl_amt_2": f"{Decimal(cash.deposit) / unit:.6f}",
        "frst_bltn_exrt": f"{country.won:.8f}",
        "frcr_buy_mgn_amt": f"{Decimal(cash.settled - cash.orderable) / unit:.6f}",
        "frcr_etc_mgna": "0.000000",
        "frcr_drwg_psbl_amt_1": f"{Decimal(free) / unit:.6f}",
        "frcr_evlu_amt2": f"{Decimal(cash.deposit) / unit * country.won:.6f}",
        "acpl_cstd_crcy_yn": "Y",
        "nxdy_frcr_drwg_psbl_amt": f"{Decimal(min(cash.next_day, max(cash.orderable, 0))) / unit:.6f}",
    }


def _present_sums(call: Call, held: list[_Held], countries: list[Country]) -> Json:
    """In won; the won that the account has at home included (총예수금액, 총자산금액)."""

    def won(each: _Held, units: int) -> Decimal:
        return each.money(units) * each.country.won

    cost = sum((won(each, each.view.cost) for each in held), Decimal(0))
    value = sum((won(each, each.view.value) for each in held), Decimal(0))
    views = [(country, _cash(call, country)) for country in countries]
    cash = sum((Decimal(view.settled) / country.unit * country.won for country, view in views), Decimal(0))
    free = sum((Decimal(max(view.orderable, 0)) / country.unit * country.won for country, view in views), Decimal(0))
    home = call.world.ledger.cash(call.account)
    profit = value - cost
    return {
        "pchs_amt_smtl": f"{cost:.0f}",
        "evlu_amt_smtl": f"{value:.0f}",
        "evlu_pfls_amt_smtl": f"{profit:.0f}",
        "dncl_amt": str(home.settled),
        "cma_evlu_amt": "0",
        "tot_dncl_amt": f"{home.settled + cash:.0f}",
        "etc_mgna": "0",
        "wdrw_psbl_tot_amt": f"{max(home.orderable, 0)}",
        "frcr_evlu_tota": f"{cash:.0f}",
        "evlu_erng_rt1": percent(profit, cost, 10),
        "pchs_amt_smtl_amt": f"{cost:.0f}",
        "evlu_amt_smtl_amt": f"{value:.0f}",
        "tot_evlu_pfls_amt": f"{profit:.8f}",
        "tot_asst_amt": f"{value + cash + home.settled:.8f}",
        "buy_mgn_amt": f"{cash - free:.0f}",
        "mgna_tota": "0",
        "frcr_use_psbl_amt": f"{free:.8f}",
        "ustl_sll_amt_smtl": "0",
        "ustl_buy_amt_smtl": "0",
        "tot_frcr_cblc_smtl": f"{cash:.8f}",
        "tot_loan_amt": "0",
    }


def settled(call: Call) -> Answer:
    """해외주식 결제기준잔고; real only. SYNTHETIC: it shows what is held now, settled or not."""
    in_won = call.text("WCRC_FRCR_DVSN_CD") == "01"
    held = _held(call)
    sums = _present_sums(call, held, list(COUNTRIES.values()))
    totals = {name: sums[name] for name in ("pchs_amt_smtl_amt", "tot_evlu_pfls_amt", "evlu_erng_rt1", "tot_dncl_amt")}
    totals |= {"wcrc_evlu_amt_smtl": sums["evlu_amt_smtl_amt"], "tot_asst_amt2": sums["tot_asst_amt"]}
    totals |= {"frcr_cblc_wcrc_evlu_amt_smtl": sums["frcr_evlu_tota"], "tot_loan_amt": "0", "tot_ldng_evlu_amt": "0"}
    blocks: Json = {
        "output1": [whole(call, "output1", _present_row(each, in_won=in_won)) for each in held],
        "output2": [whole(call, "output2", _cash_row(call, each)) for each in COUNTRIES.values()],
        "output3": whole(call, "output3", totals),
    }
    return plain(call, blocks)


# -- buying power


def buying_power(call: Call) -> Answer:
    """해외주식 매수가능금액조회: in the currency of the exchange. Won at home does not count: there is no integrated
    margin (통합증거금) here; the fields after exchange (echm_af) show what it would add."""
    place = BY_CODE.get(call.text("OVRS_EXCG_CD"))
    stock = call.world.abroad.stock(place.excd, call.text("ITEM_CD")) if place is not None else None
    if place is None or stock is None:
        raise Refusal("1" if call.world.virtual else "7", "APBK0656", "해당종목정보가 없습니다.")
    country, ledger = place.country, call.world.abroad.ledger(place)
    try:
        price = int(Decimal(call.text("OVRS_ORD_UNPR")) * country.unit)
    except ArithmeticError:
        raise Refusal("2", "OPSQ2002", "ERROR : INPUT FIELD SIZE [OVRS_ORD_UNPR]", 500) from None
    found = ledger.orderable(call.account, stock.symbol, price)
    qty = found.qty // stock.lot * stock.lot
    home = max(call.world.ledger.cash(call.account).orderable, 0)
    after = Decimal(found.amount) / country.unit + (0 if call.world.virtual else Decimal(home) / country.won)
    after_qty = int(after * country.unit) // price // stock.lot * stock.lot if price > 0 else 0
    return plain(
        call,
        {
            "output": {
                "tr_crcy_cd": country.currency,
                "ord_psbl_frcr_amt": f"{Decimal(found.cash) / country.unit:.2f}",
                "sll_ruse_psbl_amt": "0.00",
                "ovrs_ord_psbl_amt": f"{Decimal(found.amount) / country.unit:.2f}",
                "max_ord_psbl_qty": str(qty),
                "echm_af_ord_psbl_amt": f"{after:.2f}",
                "echm_af_ord_psbl_qty": str(after_qty),
                "ord_psbl_qty": str(qty),
                "exrt": f"{country.won:.6f}",
                "frcr_ord_psbl_amt1": f"{after:.6f}",
                "ovrs_max_ord_psbl_qty": str(after_qty),
            }
        },
    )


def margin(call: Call) -> Answer:
    """해외증거금 통화별조회; real only."""
    rows: list[Json] = []
    for country in COUNTRIES.values():
        cash, unit = _cash(call, country), Decimal(country.unit)
        free = max(cash.orderable, 0) / unit
        rows.append(
            {
                "natn_name": country.name,
                "crcy_cd": country.currency,
                "frcr_dncl_amt1": f"{cash.deposit / unit:.6f}",
                "ustl_buy_amt": f"{cash.today_buy / unit:.6f}",
                "ustl_sll_amt": f"{cash.today_sell / unit:.6f}",
                "frcr_rcvb_amt": "0.000000",
                "frcr_mgn_amt": f"{(cash.settled - cash.orderable) / unit:.6f}",
                "frcr_gnrl_ord_psbl_amt": f"{free:.6f}",
                "frcr_ord_psbl_amt1": f"{free:.6f}",
                "itgr_ord_psbl_amt": f"{free:.6f}",
                "bass_exrt": f"{country.won:.6f}",
            }
        )
    return plain(call, {"output": rows})
