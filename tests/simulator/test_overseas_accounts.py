"""Overseas accounts: holdings, cash by currency, buying power, profit, pages."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from pykis.kinds import AccountNumber
from pykis.simulator import AccountSetup

HELD = {
    "NAS:AAPL": (10, Decimal("250.00")),
    "NYS:KO": (20, Decimal("80.00")),
    "HKS:00700": (300, Decimal("600.000")),
    "TSE:7203": (100, Decimal("3000.0")),
}


@pytest.fixture
def holder(kis: Any, overseas: Any) -> Any:
    def make(*, virtual: bool = False, **options: Any) -> Any:
        setup = AccountSetup(AccountNumber("50123456", "01"), foreign_holdings=HELD)
        return overseas(kis(virtual=virtual, accounts=[setup], **options))

    return make


def symbols(answer: Any) -> list[str]:
    return [row["ovrs_pdno"] for row in answer["output1"]]


def test_the_whole_us_comes_under_nasd_and_nyse_again_under_nyse(holder: Any) -> None:
    abroad = holder()
    assert symbols(abroad.balance("NASD")) == ["AAPL", "KO"]
    assert symbols(abroad.balance("NAS")) == ["AAPL"]
    assert symbols(abroad.balance("NYSE")) == ["KO"]
    assert symbols(abroad.balance("AMEX")) == []
    assert [row["ovrs_excg_cd"] for row in abroad.balance("NASD")["output1"]] == ["NASD", "NYSE"]
    assert symbols(abroad.balance("SEHK", "HKD")) == ["00700"]
    assert symbols(abroad.balance("SEHK", "USD")) == []


def test_on_paper_nasd_is_nasdaq(holder: Any) -> None:
    abroad = holder(virtual=True)
    assert symbols(abroad.balance("NASD")) == ["AAPL"]
    assert symbols(abroad.balance("NYSE")) == ["KO"]


@pytest.mark.parametrize("virtual", [True, False])
def test_a_holding_is_valued_in_its_currency_and_summed_in_won_on_paper(holder: Any, virtual: bool) -> None:
    abroad = holder(virtual=virtual)
    answer = abroad.balance("NAS" if not virtual else "NASD")
    (row,) = answer["output1"]
    price, sums = Decimal(row["now_pric2"]), answer["output2"]
    assert (row["pchs_avg_pric"], row["frcr_pchs_amt1"]) == ("250.0000", "2500.00000")
    assert Decimal(row["ovrs_stck_evlu_amt"]) == price * 10
    assert Decimal(row["frcr_evlu_pfls_amt"]) == price * 10 - 2500
    assert row["prdt_type_cd"] == ("100" if virtual else "512")
    rate = Decimal("1392.70") if virtual else 1
    assert Decimal(sums["frcr_pchs_amt1"]) == 2500 * rate
    assert Decimal(sums["tot_evlu_pfls_amt"]) == Decimal(row["frcr_evlu_pfls_amt"]) * rate


def test_what_paper_shows_of_the_present_balance(holder: Any) -> None:
    answer = holder(virtual=True).present()
    assert (answer["output1"], answer["output2"]) == ([], [])
    cost = (
        2500 * Decimal("1392.70") + 1600 * Decimal("1392.70") + 180_000 * Decimal("178.95") + 300_000 * Decimal("9.214")
    )
    assert abs(Decimal(answer["output3"]["pchs_amt_smtl"]) - cost) < 1


def test_the_present_balance_by_country_in_its_currency_or_in_won(holder: Any) -> None:
    abroad = holder()
    everything = abroad.present()
    assert [row["pdno"] for row in everything["output1"]] == ["AAPL", "KO", "00700", "7203"]
    assert [row["crcy_cd"] for row in everything["output2"]] == ["USD", "HKD", "JPY", "CNY", "VND"]
    american, in_won = abroad.present(nation="840"), abroad.present(nation="840", won=True)
    assert [row["pdno"] for row in american["output1"]] == ["AAPL", "KO"]
    assert Decimal(american["output1"][0]["frcr_pchs_amt"]) == 2500
    assert Decimal(in_won["output1"][0]["frcr_pchs_amt"]) == 2500 * Decimal("1392.70")
    (dollars,) = american["output2"]
    assert Decimal(dollars["frcr_dncl_amt_2"]) == 100_000


@pytest.mark.parametrize("virtual", [True, False])
def test_cash_goes_down_by_price_and_fee_and_settles_later(kis: Any, overseas: Any, virtual: bool) -> None:
    caller = kis(virtual=virtual, rate=0.01)
    abroad = overseas(caller)
    before = Decimal(abroad.power("AAPL", "270.00")["ord_psbl_frcr_amt"])
    abroad.order("buy", "AAPL", 10, "900.00")
    (row,) = abroad.orders()["output"]
    paid = Decimal(row["ft_ccld_amt3"])
    fee = paid * Decimal("0.0025")
    after = Decimal(abroad.power("AAPL", "270.00")["ord_psbl_frcr_amt"])
    assert abs(before - paid - fee - after) < Decimal("0.02")
    if not virtual:
        assert Decimal(abroad.present(nation="840")["output2"][0]["frcr_dncl_amt_2"]) == before
        caller.now += 2 * 86400
        caller.log_in()
        settled = Decimal(abroad.present(nation="840")["output2"][0]["frcr_dncl_amt_2"])
        assert abs(settled - after) < Decimal("0.02")


def test_buying_power_is_the_largest_order_that_is_taken(kis: Any, overseas: Any) -> None:
    abroad = overseas(kis())
    for symbol, exchange, price in (("AAPL", "NASD", "150.00"), ("7203", "TKSE", "2900"), ("00700", "SEHK", "550")):
        found = abroad.power(symbol, price, exchange)
        lot = {"NASD": 1}.get(exchange, 100)
        most = int(found["max_ord_psbl_qty"])
        assert most % lot == 0
        assert abroad.order("buy", symbol, most + lot, price, exchange=exchange)["msg_cd"] == "40250000"
        assert abroad.order("buy", symbol, most, price, exchange=exchange)["rt_cd"] == "0"
    assert abroad.power("AAPL", "150.00")["tr_crcy_cd"] == "USD"


def test_currencies_do_not_mix_and_won_does_not_pay(kis: Any, overseas: Any) -> None:
    setup = AccountSetup(AccountNumber("50123456", "01"), cash=10**9, foreign_cash={"USD": Decimal(1000)})
    abroad = overseas(kis(accounts=[setup]))
    assert abroad.order("buy", "AAPL", 4, "200.00")["rt_cd"] == "0"
    assert abroad.order("buy", "AAPL", 1, "200.00")["msg_cd"] == "40250000"
    assert abroad.order("buy", "7203", 100, "2900", exchange="TKSE")["msg_cd"] == "40250000"


def test_realised_profit_by_day(holder: Any) -> None:
    abroad = holder()
    abroad.order("sell", "AAPL", 4, "100.00")
    abroad.order("sell", "00700", 100, "500.000", exchange="SEHK")
    days = {"INQR_STRT_DT": "20261101", "INQR_END_DT": "20261130", "PDNO": "", "NATN_CD": ""}
    days |= {"CTX_AREA_FK200": "", "CTX_AREA_NK200": ""}
    asked = {"OVRS_EXCG_CD": "NASD", "CRCY_CD": "USD", "WCRC_FRCR_DVSN_CD": "01"}
    answer = abroad.get("TTTS3039R", "inquire-period-profit", **(days | asked))
    (row,) = answer["output1"]
    sold, cost = Decimal(row["frcr_sll_amt_smtl1"]), Decimal(row["frcr_pchs_amt1"])
    assert (row["ovrs_pdno"], row["slcl_qty"], cost) == ("AAPL", "4", 1000)
    assert Decimal(row["ovrs_rlzt_pfls_amt"]) == sold - cost - Decimal(row["stck_sll_tlex"])
    assert Decimal(answer["output2"]["ovrs_rlzt_pfls_tot_amt"]) == Decimal(row["ovrs_rlzt_pfls_amt"])
    in_won = abroad.get("TTTS3039R", "inquire-period-profit", **(days | asked | {"WCRC_FRCR_DVSN_CD": "02"}))
    assert Decimal(in_won["output1"][0]["frcr_pchs_amt1"]) == 1000 * Decimal("1392.70")
    both = abroad.get("TTTS3039R", "inquire-period-profit", **(days | asked | {"OVRS_EXCG_CD": "", "CRCY_CD": ""}))
    assert [each["ovrs_pdno"] for each in both["output1"]] == ["00700", "AAPL"]


def test_every_fill_is_listed(holder: Any) -> None:
    abroad = holder()
    abroad.order("sell", "AAPL", 4, "100.00")
    abroad.order("buy", "KO", 3, "500.00", exchange="NYSE")
    asked = {"ERLM_STRT_DT": "20261101", "ERLM_END_DT": "20261130", "OVRS_EXCG_CD": "NASD", "PDNO": ""}
    asked |= {"SLL_BUY_DVSN_CD": "00", "LOAN_DVSN_CD": "", "CTX_AREA_FK100": "", "CTX_AREA_NK100": ""}
    answer = abroad.get("CTOS4001R", "inquire-period-trans", **asked)
    fills = {(row["pdno"], row["sll_buy_dvsn_cd"]) for row in answer["output1"]}
    assert fills == {("AAPL", "01"), ("KO", "02")}
    assert {row["sttl_dt"] for row in answer["output1"]} == {"20261124"}


def test_margin_by_currency(kis: Any, overseas: Any) -> None:
    abroad = overseas(kis(virtual=False))
    abroad.order("buy", "AAPL", 10, "200.00")
    rows = {row["natn_name"]: row for row in abroad.get("TTTC2101R", "foreign-margin")["output"]}
    assert Decimal(rows["미국"]["frcr_dncl_amt1"]) == 100_000
    assert Decimal(rows["미국"]["frcr_mgn_amt"]) == Decimal("2005.00")
    assert Decimal(rows["일본"]["frcr_mgn_amt"]) == 0


@pytest.mark.parametrize(("virtual", "size", "last"), [(True, 15, "D"), (False, 20, "D")])
def test_pages_of_orders(kis: Any, overseas: Any, virtual: bool, size: int, last: str) -> None:
    abroad = overseas(kis(virtual=virtual))
    for _ in range(25):
        abroad.order("buy", "AAPL", 1, "100.00")
    first = abroad.orders_page()
    body = json.loads(first.body)
    assert (len(body["output"]), first.headers["tr_cont"]) == (size, "F")
    assert (len(body["ctx_area_fk200"]), len(body["ctx_area_nk200"])) == (200, 200)
    context = {"CTX_AREA_FK200": body["ctx_area_fk200"], "CTX_AREA_NK200": body["ctx_area_nk200"].strip()}
    second = abroad.orders_page(tr_cont="N", **context)
    rest = json.loads(second.body)["output"]
    assert (len(rest), second.headers["tr_cont"]) == (25 - size, last)
    assert len({row["odno"] for row in [*body["output"], *rest]}) == 25


def test_an_empty_list_is_one_blank_object(kis: Any, overseas: Any) -> None:
    real, paper = overseas(kis(virtual=False)).orders(), overseas(kis()).orders()
    assert (real["msg_cd"], real["output"]["odno"], real["output"]["ft_ord_unpr3"]) == ("KIOK0560", "", "0.00000000")
    assert (paper["msg_cd"], paper["ctx_area_fk200"], paper["ctx_area_nk200"]) == ("70070000", "", " " * 100)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"PDNO": "KO"}, ["KO"]),
        ({"OVRS_EXCG_CD": "NASD"}, ["AAPL", "KO"]),
        ({"OVRS_EXCG_CD": "NYSE"}, ["KO"]),
        ({"CCLD_NCCS_DVSN": "01"}, ["KO"]),
        ({"CCLD_NCCS_DVSN": "02"}, ["AAPL", "7203"]),
        ({"SORT_SQN": "AS"}, ["7203", "KO", "AAPL"]),
    ],
)
def test_what_the_real_list_filters(kis: Any, overseas: Any, asked: dict[str, str], found: list[str]) -> None:
    abroad = overseas(kis(virtual=False))
    abroad.order("buy", "AAPL", 1, "100.00")
    abroad.order("buy", "KO", 1, "500.00", exchange="NYSE")
    abroad.order("buy", "7203", 100, "2900", exchange="TKSE")
    assert [row["pdno"] for row in abroad.orders(**asked)["output"]] == found


def test_open_orders_by_exchange_are_not_on_paper(kis: Any, overseas: Any) -> None:
    abroad = overseas(kis(virtual=False))
    abroad.order("buy", "AAPL", 1, "100.00")
    abroad.order("buy", "KO", 1, "60.00", exchange="NYSE")
    assert [row["pdno"] for row in abroad.open_orders()["output"]] == ["AAPL", "KO"]
    assert [row["pdno"] for row in abroad.open_orders(sort="")["output"]] == ["KO", "AAPL"]
    assert [row["pdno"] for row in abroad.open_orders("NYSE")["output"]] == ["KO"]
    assert overseas(kis()).open_orders()["msg_cd"] == "EGW00310"


def test_cash_at_home_is_not_touched_abroad(kis: Any, overseas: Any) -> None:
    caller = kis()
    before = json.loads(caller.balance().body)["output2"]
    overseas(caller).order("buy", "AAPL", 10, "900.00")
    assert json.loads(caller.balance().body)["output2"] == before
