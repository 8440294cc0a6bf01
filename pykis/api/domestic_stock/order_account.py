# Generated from catalog/endpoints/domestic_stock/order_account.toml by tools/generate.py; do not edit.
"""국내주식 > 주문/계좌: 23 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, day, dec, hms, num, opt_day, opt_dec, opt_hms, opt_num, opt_text, text

__all__ = [
    "INQUIRE_ACCOUNT_BALANCE",
    "INQUIRE_BALANCE",
    "INQUIRE_BALANCE_RLZ_PL",
    "INQUIRE_CREDIT_PSAMOUNT",
    "INQUIRE_DAILY_CCLD",
    "INQUIRE_PERIOD_PROFIT",
    "INQUIRE_PERIOD_TRADE_PROFIT",
    "INQUIRE_PSBL_ORDER",
    "INQUIRE_PSBL_RVSECNCL",
    "INQUIRE_PSBL_SELL",
    "INTGR_MARGIN",
    "ORDER_CASH",
    "ORDER_CREDIT",
    "ORDER_RESV",
    "ORDER_RESV_CCNL",
    "ORDER_RESV_RVSECNCL",
    "ORDER_RVSECNCL",
    "PENSION_INQUIRE_BALANCE",
    "PENSION_INQUIRE_DAILY_CCLD",
    "PENSION_INQUIRE_DEPOSIT",
    "PENSION_INQUIRE_PRESENT_BALANCE",
    "PENSION_INQUIRE_PSBL_ORDER",
    "PERIOD_RIGHTS",
    "InquireAccountBalance",
    "InquireAccountBalanceOutput1",
    "InquireAccountBalanceOutput2",
    "InquireBalance",
    "InquireBalanceOutput1",
    "InquireBalanceOutput2",
    "InquireBalanceRlzPl",
    "InquireBalanceRlzPlOutput1",
    "InquireBalanceRlzPlOutput2",
    "InquireCreditPsamount",
    "InquireCreditPsamountOutput",
    "InquireDailyCcld",
    "InquireDailyCcldOutput1",
    "InquireDailyCcldOutput2",
    "InquirePeriodProfit",
    "InquirePeriodProfitOutput1",
    "InquirePeriodProfitOutput2",
    "InquirePeriodTradeProfit",
    "InquirePeriodTradeProfitOutput1",
    "InquirePeriodTradeProfitOutput2",
    "InquirePsblOrder",
    "InquirePsblOrderOutput",
    "InquirePsblRvsecncl",
    "InquirePsblRvsecnclOutput",
    "InquirePsblSell",
    "InquirePsblSellOutput",
    "IntgrMargin",
    "IntgrMarginOutput",
    "OrderAccount",
    "OrderCash",
    "OrderCashOutput",
    "OrderCredit",
    "OrderCreditOutput",
    "OrderResv",
    "OrderResvCcnl",
    "OrderResvCcnlOutput",
    "OrderResvOutput",
    "OrderResvRvsecncl",
    "OrderResvRvsecnclOutput",
    "OrderRvsecncl",
    "OrderRvsecnclOutput",
    "PensionInquireBalance",
    "PensionInquireBalanceOutput1",
    "PensionInquireBalanceOutput2",
    "PensionInquireDailyCcld",
    "PensionInquireDailyCcldOutput",
    "PensionInquireDeposit",
    "PensionInquireDepositOutput",
    "PensionInquirePresentBalance",
    "PensionInquirePresentBalanceOutput1",
    "PensionInquirePresentBalanceOutput2",
    "PensionInquirePsblOrder",
    "PensionInquirePsblOrderOutput",
    "PeriodRights",
    "PeriodRightsOutput",
]


class InquireAccountBalanceOutput1(Record):
    """투자계좌자산현황조회: output1, one row."""

    pchs_amt: Decimal | None = opt_dec("pchs_amt")
    """매입금액"""
    evlu_amt: Decimal | None = opt_dec("evlu_amt")
    """평가금액"""
    evlu_pfls_amt: Decimal | None = opt_dec("evlu_pfls_amt")
    """평가손익금액"""
    crdt_lnd_amt: Decimal | None = opt_dec("crdt_lnd_amt")
    """신용대출금액"""
    real_nass_amt: Decimal | None = opt_dec("real_nass_amt")
    """실제순자산금액"""
    whol_weit_rt: Decimal | None = opt_dec("whol_weit_rt")
    """전체비중율"""


class InquireAccountBalanceOutput2(Record):
    """투자계좌자산현황조회: output2."""

    pchs_amt_smtl: Decimal | None = opt_dec("pchs_amt_smtl")
    """매입금액합계"""
    nass_tot_amt: Decimal | None = opt_dec("nass_tot_amt")
    """순자산총금액"""
    loan_amt_smtl: Decimal | None = opt_dec("loan_amt_smtl")
    """대출금액합계"""
    evlu_pfls_amt_smtl: Decimal | None = opt_dec("evlu_pfls_amt_smtl")
    """평가손익금액합계"""
    evlu_amt_smtl: Decimal | None = opt_dec("evlu_amt_smtl")
    """평가금액합계"""
    tot_asst_amt: Decimal | None = opt_dec("tot_asst_amt")
    """총자산금액"""
    tot_lnda_tot_ulst_lnda: Decimal | None = opt_dec("tot_lnda_tot_ulst_lnda")
    """총대출금액총융자대출금액"""
    cma_auto_loan_amt: Decimal | None = opt_dec("cma_auto_loan_amt")
    """CMA자동대출금액"""
    tot_mgln_amt: Decimal | None = opt_dec("tot_mgln_amt")
    """총담보대출금액"""
    stln_evlu_amt: Decimal | None = opt_dec("stln_evlu_amt")
    """대주평가금액"""
    crdt_fncg_amt: Decimal | None = opt_dec("crdt_fncg_amt")
    """신용융자금액"""
    ocl_apl_loan_amt: Decimal | None = opt_dec("ocl_apl_loan_amt")
    """OCL_APL대출금액"""
    pldg_stup_amt: Decimal | None = opt_dec("pldg_stup_amt")
    """질권설정금액"""
    frcr_evlu_tota: Decimal | None = opt_dec("frcr_evlu_tota")
    """외화평가총액"""
    tot_dncl_amt: Decimal | None = opt_dec("tot_dncl_amt")
    """총예수금액"""
    cma_evlu_amt: Decimal | None = opt_dec("cma_evlu_amt")
    """CMA평가금액"""
    dncl_amt: Decimal | None = opt_dec("dncl_amt")
    """예수금액"""
    tot_sbst_amt: Decimal | None = opt_dec("tot_sbst_amt")
    """총대용금액"""
    thdt_rcvb_amt: Decimal | None = opt_dec("thdt_rcvb_amt")
    """당일미수금액"""
    ovrs_stck_evlu_amt1: Decimal | None = opt_dec("ovrs_stck_evlu_amt1")
    """해외주식평가금액1"""
    ovrs_bond_evlu_amt: Decimal | None = opt_dec("ovrs_bond_evlu_amt")
    """해외채권평가금액"""
    mmf_cma_mgge_loan_amt: Decimal | None = opt_dec("mmf_cma_mgge_loan_amt")
    """MMFCMA담보대출금액"""
    sbsc_dncl_amt: Decimal | None = opt_dec("sbsc_dncl_amt")
    """청약예수금액"""
    pbst_sbsc_fnds_loan_use_amt: Decimal | None = opt_dec("pbst_sbsc_fnds_loan_use_amt")
    """공모주청약자금대출사용금액"""
    etpr_crdt_grnt_loan_amt: Decimal | None = opt_dec("etpr_crdt_grnt_loan_amt")
    """기업신용공여대출금액"""


class InquireAccountBalance(Answer):
    """투자계좌자산현황조회 (CTRP6548R)."""

    output1: list[InquireAccountBalanceOutput1] = rows("output1", InquireAccountBalanceOutput1)
    output2: InquireAccountBalanceOutput2 = block("output2", InquireAccountBalanceOutput2)


INQUIRE_ACCOUNT_BALANCE = Endpoint(
    "domestic_stock.inquire_account_balance",
    "투자계좌자산현황조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-account-balance",
    {"": ("CTRP6548R", None)},
    InquireAccountBalance,
)


class InquireBalanceOutput1(Record):
    """주식잔고조회: output1, one row."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    trad_dvsn_name: str = text("trad_dvsn_name")
    """매매구분명"""
    bfdy_buy_qty: int = num("bfdy_buy_qty")
    """전일매수수량"""
    bfdy_sll_qty: int = num("bfdy_sll_qty")
    """전일매도수량"""
    thdt_buyqty: int = num("thdt_buyqty")
    """금일매수수량"""
    thdt_sll_qty: int = num("thdt_sll_qty")
    """금일매도수량"""
    hldg_qty: int = num("hldg_qty")
    """보유수량"""
    ord_psbl_qty: int = num("ord_psbl_qty")
    """주문가능수량"""
    pchs_avg_pric: Decimal = dec("pchs_avg_pric")
    """매입평균가격"""
    pchs_amt: Decimal = dec("pchs_amt")
    """매입금액"""
    prpr: Decimal = dec("prpr")
    """현재가"""
    evlu_amt: Decimal = dec("evlu_amt")
    """평가금액"""
    evlu_pfls_amt: Decimal = dec("evlu_pfls_amt")
    """평가손익금액"""
    evlu_pfls_rt: Decimal = dec("evlu_pfls_rt")
    """평가손익율"""
    evlu_erng_rt: Decimal = dec("evlu_erng_rt")
    """평가수익율"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    loan_amt: Decimal = dec("loan_amt")
    """대출금액"""
    stln_slng_chgs: Decimal = dec("stln_slng_chgs")
    """대주매각대금"""
    expd_dt: date | None = opt_day("expd_dt")
    """만기일자"""
    fltt_rt: Decimal = dec("fltt_rt")
    """등락율"""
    bfdy_cprs_icdc: Decimal = dec("bfdy_cprs_icdc")
    """전일대비증감"""
    item_mgna_rt_name: str = text("item_mgna_rt_name")
    """종목증거금율명"""
    grta_rt_name: str = text("grta_rt_name")
    """보증금율명"""
    sbst_pric: Decimal = dec("sbst_pric")
    """대용가격"""
    stck_loan_unpr: Decimal = dec("stck_loan_unpr")
    """주식대출단가"""


class InquireBalanceOutput2(Record):
    """주식잔고조회: output2, one row."""

    dnca_tot_amt: Decimal = dec("dnca_tot_amt")
    """예수금총금액"""
    nxdy_excc_amt: Decimal = dec("nxdy_excc_amt")
    """익일정산금액"""
    prvs_rcdl_excc_amt: Decimal = dec("prvs_rcdl_excc_amt")
    """가수도정산금액"""
    cma_evlu_amt: Decimal = dec("cma_evlu_amt")
    """CMA평가금액"""
    bfdy_buy_amt: Decimal = dec("bfdy_buy_amt")
    """전일매수금액"""
    thdt_buy_amt: Decimal = dec("thdt_buy_amt")
    """금일매수금액"""
    nxdy_auto_rdpt_amt: Decimal = dec("nxdy_auto_rdpt_amt")
    """익일자동상환금액"""
    bfdy_sll_amt: Decimal = dec("bfdy_sll_amt")
    """전일매도금액"""
    thdt_sll_amt: Decimal = dec("thdt_sll_amt")
    """금일매도금액"""
    d2_auto_rdpt_amt: Decimal = dec("d2_auto_rdpt_amt")
    """D+2자동상환금액"""
    bfdy_tlex_amt: Decimal = dec("bfdy_tlex_amt")
    """전일제비용금액"""
    thdt_tlex_amt: Decimal = dec("thdt_tlex_amt")
    """금일제비용금액"""
    tot_loan_amt: Decimal = dec("tot_loan_amt")
    """총대출금액"""
    scts_evlu_amt: Decimal = dec("scts_evlu_amt")
    """유가평가금액"""
    tot_evlu_amt: Decimal = dec("tot_evlu_amt")
    """총평가금액"""
    nass_amt: Decimal = dec("nass_amt")
    """순자산금액"""
    fncg_gld_auto_rdpt_yn: str = text("fncg_gld_auto_rdpt_yn")
    """융자금자동상환여부"""
    pchs_amt_smtl_amt: Decimal = dec("pchs_amt_smtl_amt")
    """매입금액합계금액"""
    evlu_amt_smtl_amt: Decimal = dec("evlu_amt_smtl_amt")
    """평가금액합계금액"""
    evlu_pfls_smtl_amt: Decimal = dec("evlu_pfls_smtl_amt")
    """평가손익합계금액"""
    tot_stln_slng_chgs: Decimal = dec("tot_stln_slng_chgs")
    """총대주매각대금"""
    bfdy_tot_asst_evlu_amt: Decimal = dec("bfdy_tot_asst_evlu_amt")
    """전일총자산평가금액"""
    asst_icdc_amt: Decimal = dec("asst_icdc_amt")
    """자산증감액"""
    asst_icdc_erng_rt: Decimal = dec("asst_icdc_erng_rt")
    """자산증감수익율"""


class InquireBalance(Answer):
    """주식잔고조회 (TTTC8434R)."""

    output1: list[InquireBalanceOutput1] = rows("output1", InquireBalanceOutput1)
    output2: list[InquireBalanceOutput2] = rows("output2", InquireBalanceOutput2)


INQUIRE_BALANCE = Endpoint(
    "domestic_stock.inquire_balance",
    "주식잔고조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-balance",
    {"": ("TTTC8434R", "VTTC8434R")},
    InquireBalance,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class InquireBalanceRlzPlOutput1(Record):
    """주식잔고조회_실현손익: output1, one row."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    trad_dvsn_name: str = text("trad_dvsn_name")
    """매매구분명"""
    bfdy_buy_qty: int | None = opt_num("bfdy_buy_qty")
    """전일매수수량"""
    bfdy_sll_qty: int | None = opt_num("bfdy_sll_qty")
    """전일매도수량"""
    thdt_buyqty: int | None = opt_num("thdt_buyqty")
    """금일매수수량"""
    thdt_sll_qty: int | None = opt_num("thdt_sll_qty")
    """금일매도수량"""
    hldg_qty: int = num("hldg_qty")
    """보유수량"""
    ord_psbl_qty: int = num("ord_psbl_qty")
    """주문가능수량"""
    pchs_avg_pric: Decimal = dec("pchs_avg_pric")
    """매입평균가격"""
    pchs_amt: Decimal = dec("pchs_amt")
    """매입금액"""
    prpr: Decimal | None = opt_dec("prpr")
    """현재가"""
    evlu_amt: Decimal | None = opt_dec("evlu_amt")
    """평가금액"""
    evlu_pfls_amt: Decimal | None = opt_dec("evlu_pfls_amt")
    """평가손익금액"""
    evlu_pfls_rt: Decimal | None = opt_dec("evlu_pfls_rt")
    """평가손익율"""
    evlu_erng_rt: Decimal | None = opt_dec("evlu_erng_rt")
    """평가수익율"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    loan_amt: Decimal | None = opt_dec("loan_amt")
    """대출금액"""
    stln_slng_chgs: Decimal | None = opt_dec("stln_slng_chgs")
    """대주매각대금"""
    expd_dt: date | None = opt_day("expd_dt")
    """만기일자"""
    stck_loan_unpr: Decimal | None = opt_dec("stck_loan_unpr")
    """주식대출단가"""
    bfdy_cprs_icdc: Decimal | None = opt_dec("bfdy_cprs_icdc")
    """전일대비증감"""
    fltt_rt: Decimal | None = opt_dec("fltt_rt")
    """등락율"""


class InquireBalanceRlzPlOutput2(Record):
    """주식잔고조회_실현손익: output2, one row."""

    dnca_tot_amt: Decimal | None = opt_dec("dnca_tot_amt")
    """예수금총금액"""
    nxdy_excc_amt: Decimal | None = opt_dec("nxdy_excc_amt")
    """익일정산금액"""
    prvs_rcdl_excc_amt: Decimal | None = opt_dec("prvs_rcdl_excc_amt")
    """가수도정산금액"""
    cma_evlu_amt: Decimal | None = opt_dec("cma_evlu_amt")
    """CMA평가금액"""
    bfdy_buy_amt: Decimal | None = opt_dec("bfdy_buy_amt")
    """전일매수금액"""
    thdt_buy_amt: Decimal | None = opt_dec("thdt_buy_amt")
    """금일매수금액"""
    nxdy_auto_rdpt_amt: Decimal | None = opt_dec("nxdy_auto_rdpt_amt")
    """익일자동상환금액"""
    bfdy_sll_amt: Decimal | None = opt_dec("bfdy_sll_amt")
    """전일매도금액"""
    thdt_sll_amt: Decimal | None = opt_dec("thdt_sll_amt")
    """금일매도금액"""
    d2_auto_rdpt_amt: Decimal | None = opt_dec("d2_auto_rdpt_amt")
    """D+2자동상환금액"""
    bfdy_tlex_amt: Decimal | None = opt_dec("bfdy_tlex_amt")
    """전일제비용금액"""
    thdt_tlex_amt: Decimal | None = opt_dec("thdt_tlex_amt")
    """금일제비용금액"""
    tot_loan_amt: Decimal | None = opt_dec("tot_loan_amt")
    """총대출금액"""
    scts_evlu_amt: Decimal | None = opt_dec("scts_evlu_amt")
    """유가평가금액"""
    tot_evlu_amt: Decimal | None = opt_dec("tot_evlu_amt")
    """총평가금액"""
    nass_amt: Decimal | None = opt_dec("nass_amt")
    """순자산금액"""
    fncg_gld_auto_rdpt_yn: str = text("fncg_gld_auto_rdpt_yn")
    """융자금자동상환여부"""
    pchs_amt_smtl_amt: Decimal | None = opt_dec("pchs_amt_smtl_amt")
    """매입금액합계금액"""
    evlu_amt_smtl_amt: Decimal | None = opt_dec("evlu_amt_smtl_amt")
    """평가금액합계금액"""
    evlu_pfls_smtl_amt: Decimal | None = opt_dec("evlu_pfls_smtl_amt")
    """평가손익합계금액"""
    tot_stln_slng_chgs: Decimal | None = opt_dec("tot_stln_slng_chgs")
    """총대주매각대금"""
    bfdy_tot_asst_evlu_amt: Decimal | None = opt_dec("bfdy_tot_asst_evlu_amt")
    """전일총자산평가금액"""
    asst_icdc_amt: Decimal | None = opt_dec("asst_icdc_amt")
    """자산증감액"""
    asst_icdc_erng_rt: Decimal | None = opt_dec("asst_icdc_erng_rt")
    """자산증감수익율"""
    rlzt_pfls: Decimal | None = opt_dec("rlzt_pfls")
    """실현손익"""
    rlzt_erng_rt: Decimal | None = opt_dec("rlzt_erng_rt")
    """실현수익율"""
    real_evlu_pfls: Decimal | None = opt_dec("real_evlu_pfls")
    """실평가손익"""
    real_evlu_pfls_erng_rt: Decimal | None = opt_dec("real_evlu_pfls_erng_rt")
    """실평가손익수익율"""


class InquireBalanceRlzPl(Answer):
    """주식잔고조회_실현손익 (TTTC8494R)."""

    output1: list[InquireBalanceRlzPlOutput1] = rows("output1", InquireBalanceRlzPlOutput1)
    output2: list[InquireBalanceRlzPlOutput2] = rows("output2", InquireBalanceRlzPlOutput2)


INQUIRE_BALANCE_RLZ_PL = Endpoint(
    "domestic_stock.inquire_balance_rlz_pl",
    "주식잔고조회_실현손익",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-balance-rlz-pl",
    {"": ("TTTC8494R", None)},
    InquireBalanceRlzPl,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class InquireCreditPsamountOutput(Record):
    """신용매수가능조회: output."""

    ord_psbl_cash: Decimal | None = opt_dec("ord_psbl_cash")
    """주문가능현금"""
    ord_psbl_sbst: Decimal | None = opt_dec("ord_psbl_sbst")
    """주문가능대용"""
    ruse_psbl_amt: Decimal | None = opt_dec("ruse_psbl_amt")
    """재사용가능금액"""
    fund_rpch_chgs: Decimal | None = opt_dec("fund_rpch_chgs")
    """펀드환매대금"""
    psbl_qty_calc_unpr: Decimal | None = opt_dec("psbl_qty_calc_unpr")
    """가능수량계산단가"""
    nrcvb_buy_amt: Decimal | None = opt_dec("nrcvb_buy_amt")
    """미수없는매수금액"""
    nrcvb_buy_qty: int | None = opt_num("nrcvb_buy_qty")
    """미수없는매수수량"""
    max_buy_amt: Decimal | None = opt_dec("max_buy_amt")
    """최대매수금액"""
    max_buy_qty: int | None = opt_num("max_buy_qty")
    """최대매수수량"""
    cma_evlu_amt: Decimal | None = opt_dec("cma_evlu_amt")
    """CMA평가금액"""
    ovrs_re_use_amt_wcrc: Decimal | None = opt_dec("ovrs_re_use_amt_wcrc")
    """해외재사용금액원화"""
    ord_psbl_frcr_amt_wcrc: Decimal | None = opt_dec("ord_psbl_frcr_amt_wcrc")
    """주문가능외화금액원화"""


class InquireCreditPsamount(Answer):
    """신용매수가능조회 (TTTC8909R)."""

    output: InquireCreditPsamountOutput = block("output", InquireCreditPsamountOutput)


INQUIRE_CREDIT_PSAMOUNT = Endpoint(
    "domestic_stock.inquire_credit_psamount",
    "신용매수가능조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-credit-psamount",
    {"": ("TTTC8909R", None)},
    InquireCreditPsamount,
)


class InquireDailyCcldOutput1(Record):
    """주식일별주문체결조회: output1, one row."""

    ord_dt: date = day("ord_dt")
    """주문일자"""
    ord_gno_brno: str = text("ord_gno_brno")
    """주문채번지점번호"""
    odno: str = text("odno")
    """주문번호"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    ord_dvsn_name: str = text("ord_dvsn_name")
    """주문구분명"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    sll_buy_dvsn_cd_name: str = text("sll_buy_dvsn_cd_name")
    """매도매수구분코드명"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    ord_qty: int = num("ord_qty")
    """주문수량"""
    ord_unpr: Decimal = dec("ord_unpr")
    """주문단가"""
    ord_tmd: time = hms("ord_tmd")
    """주문시각"""
    tot_ccld_qty: int = num("tot_ccld_qty")
    """총체결수량"""
    avg_prvs: Decimal = dec("avg_prvs")
    """평균가"""
    cncl_yn: str = text("cncl_yn")
    """취소여부"""
    tot_ccld_amt: Decimal = dec("tot_ccld_amt")
    """총체결금액"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    ordr_empno: str = text("ordr_empno")
    """주문자사번"""
    ord_dvsn_cd: str = text("ord_dvsn_cd")
    """주문구분코드"""
    cncl_cfrm_qty: int = num("cncl_cfrm_qty")
    """취소확인수량"""
    rmn_qty: int = num("rmn_qty")
    """잔여수량"""
    rjct_qty: int = num("rjct_qty")
    """거부수량"""
    ccld_cndt_name: str = text("ccld_cndt_name")
    """체결조건명"""
    inqr_ip_addr: str = text("inqr_ip_addr")
    """조회IP주소"""
    cpbc_ordp_ord_rcit_dvsn_cd: str = text("cpbc_ordp_ord_rcit_dvsn_cd")
    """전산주문표주문접수구분코드"""
    cpbc_ordp_infm_mthd_dvsn_cd: str = text("cpbc_ordp_infm_mthd_dvsn_cd")
    """전산주문표통보방법구분코드"""
    infm_tmd: time | None = opt_hms("infm_tmd")
    """통보시각"""
    ctac_tlno: str = text("ctac_tlno")
    """연락전화번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    excg_dvsn_cd: str = text("excg_dvsn_cd")
    """거래소구분코드"""
    cpbc_ordp_mtrl_dvsn_cd: str = text("cpbc_ordp_mtrl_dvsn_cd")
    """전산주문표자료구분코드"""
    ord_orgno: str = text("ord_orgno")
    """주문조직번호"""
    rsvn_ord_end_dt: date | None = opt_day("rsvn_ord_end_dt")
    """예약주문종료일자"""
    excg_id_dvsn_cd: str | None = opt_text("excg_id_dvsn_cd")
    """거래소ID구분코드"""
    stpm_cndt_pric: Decimal | None = opt_dec("stpm_cndt_pric")
    """스톱지정가조건가격"""
    stpm_efct_occr_dtmd: str | None = opt_text("stpm_efct_occr_dtmd")
    """스톱지정가효력발생상세시각"""


class InquireDailyCcldOutput2(Record):
    """주식일별주문체결조회: output2."""

    tot_ord_qty: int = num("tot_ord_qty")
    """총주문수량"""
    tot_ccld_qty: int = num("tot_ccld_qty")
    """총체결수량"""
    tot_ccld_amt: Decimal = dec("tot_ccld_amt")
    """총체결금액"""
    prsm_tlex_smtl: Decimal = dec("prsm_tlex_smtl")
    """총체결금액"""
    pchs_avg_pric: Decimal = dec("pchs_avg_pric")
    """추정제비용합계"""


class InquireDailyCcld(Answer):
    """주식일별주문체결조회 (CTSC9215R, TTTC0081R)."""

    output1: list[InquireDailyCcldOutput1] = rows("output1", InquireDailyCcldOutput1)
    output2: InquireDailyCcldOutput2 = block("output2", InquireDailyCcldOutput2)


INQUIRE_DAILY_CCLD = Endpoint(
    "domestic_stock.inquire_daily_ccld",
    "주식일별주문체결조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-daily-ccld",
    {
        "before": ("CTSC9215R", "VTSC9215R"),
        "inner": ("TTTC0081R", "VTTC0081R"),
    },
    InquireDailyCcld,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class InquirePeriodProfitOutput1(Record):
    """기간별손익일별합산조회: output1, one row."""

    trad_dt: date = day("trad_dt")
    """매매일자"""
    buy_amt: Decimal = dec("buy_amt")
    """매수금액"""
    sll_amt: Decimal = dec("sll_amt")
    """매도금액"""
    rlzt_pfls: Decimal = dec("rlzt_pfls")
    """실현손익"""
    fee: Decimal = dec("fee")
    """수수료"""
    loan_int: Decimal | None = opt_dec("loan_int")
    """대출이자"""
    tl_tax: Decimal = dec("tl_tax")
    """제세금"""
    pfls_rt: Decimal | None = opt_dec("pfls_rt")
    """손익률"""
    sll_qty1: int | None = opt_num("sll_qty1")
    """매도수량1"""
    buy_qty1: int | None = opt_num("buy_qty1")
    """매수수량1"""


class InquirePeriodProfitOutput2(Record):
    """기간별손익일별합산조회: output2."""

    sll_qty_smtl: Decimal | None = opt_dec("sll_qty_smtl")
    """매도수량합계"""
    sll_tr_amt_smtl: Decimal | None = opt_dec("sll_tr_amt_smtl")
    """매도거래금액합계"""
    sll_fee_smtl: Decimal | None = opt_dec("sll_fee_smtl")
    """매도수수료합계"""
    sll_tltx_smtl: Decimal | None = opt_dec("sll_tltx_smtl")
    """매도제세금합계"""
    sll_excc_amt_smtl: Decimal | None = opt_dec("sll_excc_amt_smtl")
    """매도정산금액합계"""
    buy_qty_smtl: Decimal | None = opt_dec("buy_qty_smtl")
    """매수수량합계"""
    buy_tr_amt_smtl: Decimal | None = opt_dec("buy_tr_amt_smtl")
    """매수거래금액합계"""
    buy_fee_smtl: Decimal | None = opt_dec("buy_fee_smtl")
    """매수수수료합계"""
    buy_tax_smtl: Decimal | None = opt_dec("buy_tax_smtl")
    """매수제세금합계"""
    buy_excc_amt_smtl: Decimal | None = opt_dec("buy_excc_amt_smtl")
    """매수정산금액합계"""
    tot_qty: int | None = opt_num("tot_qty")
    """총수량"""
    tot_tr_amt: Decimal | None = opt_dec("tot_tr_amt")
    """총거래금액"""
    tot_fee: Decimal | None = opt_dec("tot_fee")
    """총수수료"""
    tot_tltx: Decimal | None = opt_dec("tot_tltx")
    """총제세금"""
    tot_excc_amt: Decimal | None = opt_dec("tot_excc_amt")
    """총정산금액"""
    tot_rlzt_pfls: Decimal | None = opt_dec("tot_rlzt_pfls")
    """총실현손익"""
    loan_int: Decimal | None = opt_dec("loan_int")
    """대출이자"""


class InquirePeriodProfit(Answer):
    """기간별손익일별합산조회 (TTTC8708R)."""

    output1: list[InquirePeriodProfitOutput1] = rows("output1", InquirePeriodProfitOutput1)
    output2: InquirePeriodProfitOutput2 = block("output2", InquirePeriodProfitOutput2)


INQUIRE_PERIOD_PROFIT = Endpoint(
    "domestic_stock.inquire_period_profit",
    "기간별손익일별합산조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-period-profit",
    {"": ("TTTC8708R", None)},
    InquirePeriodProfit,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class InquirePeriodTradeProfitOutput1(Record):
    """기간별매매손익현황조회: output1, one row."""

    trad_dt: date = day("trad_dt")
    """매매일자"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    trad_dvsn_name: str = text("trad_dvsn_name")
    """매매구분명"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    hldg_qty: int | None = opt_num("hldg_qty")
    """보유수량"""
    pchs_unpr: Decimal | None = opt_dec("pchs_unpr")
    """매입단가"""
    buy_qty: int = num("buy_qty")
    """매수수량"""
    buy_amt: Decimal = dec("buy_amt")
    """매수금액"""
    sll_pric: Decimal | None = opt_dec("sll_pric")
    """매도가격"""
    sll_qty: int = num("sll_qty")
    """매도수량"""
    sll_amt: Decimal = dec("sll_amt")
    """매도금액"""
    rlzt_pfls: Decimal = dec("rlzt_pfls")
    """실현손익"""
    pfls_rt: Decimal | None = opt_dec("pfls_rt")
    """손익률"""
    fee: Decimal = dec("fee")
    """수수료"""
    tl_tax: Decimal = dec("tl_tax")
    """제세금"""
    loan_int: Decimal | None = opt_dec("loan_int")
    """대출이자"""


class InquirePeriodTradeProfitOutput2(Record):
    """기간별매매손익현황조회: output2."""

    sll_qty_smtl: Decimal | None = opt_dec("sll_qty_smtl")
    """매도수량합계"""
    sll_tr_amt_smtl: Decimal | None = opt_dec("sll_tr_amt_smtl")
    """매도거래금액합계"""
    sll_fee_smtl: Decimal | None = opt_dec("sll_fee_smtl")
    """매도수수료합계"""
    sll_tltx_smtl: Decimal | None = opt_dec("sll_tltx_smtl")
    """매도제세금합계"""
    sll_excc_amt_smtl: Decimal | None = opt_dec("sll_excc_amt_smtl")
    """매도정산금액합계"""
    buyqty_smtl: Decimal | None = opt_dec("buyqty_smtl")
    """매수수량합계"""
    buy_tr_amt_smtl: Decimal | None = opt_dec("buy_tr_amt_smtl")
    """매수거래금액합계"""
    buy_fee_smtl: Decimal | None = opt_dec("buy_fee_smtl")
    """매수수수료합계"""
    buy_tax_smtl: Decimal | None = opt_dec("buy_tax_smtl")
    """매수제세금합계"""
    buy_excc_amt_smtl: Decimal | None = opt_dec("buy_excc_amt_smtl")
    """매수정산금액합계"""
    tot_qty: int | None = opt_num("tot_qty")
    """총수량"""
    tot_tr_amt: Decimal | None = opt_dec("tot_tr_amt")
    """총거래금액"""
    tot_fee: Decimal | None = opt_dec("tot_fee")
    """총수수료"""
    tot_tltx: Decimal | None = opt_dec("tot_tltx")
    """총제세금"""
    tot_excc_amt: Decimal | None = opt_dec("tot_excc_amt")
    """총정산금액"""
    tot_rlzt_pfls: Decimal | None = opt_dec("tot_rlzt_pfls")
    """총실현손익"""
    loan_int: Decimal | None = opt_dec("loan_int")
    """대출이자"""
    tot_pftrt: Decimal | None = opt_dec("tot_pftrt")
    """총수익률"""


class InquirePeriodTradeProfit(Answer):
    """기간별매매손익현황조회 (TTTC8715R)."""

    output1: list[InquirePeriodTradeProfitOutput1] = rows("output1", InquirePeriodTradeProfitOutput1)
    output2: InquirePeriodTradeProfitOutput2 = block("output2", InquirePeriodTradeProfitOutput2)


INQUIRE_PERIOD_TRADE_PROFIT = Endpoint(
    "domestic_stock.inquire_period_trade_profit",
    "기간별매매손익현황조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-period-trade-profit",
    {"": ("TTTC8715R", None)},
    InquirePeriodTradeProfit,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class InquirePsblOrderOutput(Record):
    """매수가능조회: output."""

    ord_psbl_cash: Decimal = dec("ord_psbl_cash")
    """주문가능현금"""
    ord_psbl_sbst: Decimal = dec("ord_psbl_sbst")
    """주문가능대용"""
    ruse_psbl_amt: Decimal = dec("ruse_psbl_amt")
    """재사용가능금액"""
    fund_rpch_chgs: Decimal = dec("fund_rpch_chgs")
    """펀드환매대금"""
    psbl_qty_calc_unpr: Decimal = dec("psbl_qty_calc_unpr")
    """가능수량계산단가"""
    nrcvb_buy_amt: Decimal = dec("nrcvb_buy_amt")
    """미수없는매수금액"""
    nrcvb_buy_qty: int = num("nrcvb_buy_qty")
    """미수없는매수수량"""
    max_buy_amt: Decimal = dec("max_buy_amt")
    """최대매수금액"""
    max_buy_qty: int = num("max_buy_qty")
    """최대매수수량"""
    cma_evlu_amt: Decimal = dec("cma_evlu_amt")
    """CMA평가금액"""
    ovrs_re_use_amt_wcrc: Decimal = dec("ovrs_re_use_amt_wcrc")
    """해외재사용금액원화"""
    ord_psbl_frcr_amt_wcrc: Decimal = dec("ord_psbl_frcr_amt_wcrc")
    """주문가능외화금액원화"""


class InquirePsblOrder(Answer):
    """매수가능조회 (TTTC8908R)."""

    output: InquirePsblOrderOutput = block("output", InquirePsblOrderOutput)


INQUIRE_PSBL_ORDER = Endpoint(
    "domestic_stock.inquire_psbl_order",
    "매수가능조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-psbl-order",
    {"": ("TTTC8908R", "VTTC8908R")},
    InquirePsblOrder,
)


class InquirePsblRvsecnclOutput(Record):
    """주식정정취소가능주문조회: output, one row."""

    ord_gno_brno: str = text("ord_gno_brno")
    """주문채번지점번호"""
    odno: str = text("odno")
    """주문번호"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    ord_dvsn_name: str = text("ord_dvsn_name")
    """주문구분명"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    rvse_cncl_dvsn_name: str = text("rvse_cncl_dvsn_name")
    """정정취소구분명"""
    ord_qty: int = num("ord_qty")
    """주문수량"""
    ord_unpr: Decimal = dec("ord_unpr")
    """주문단가"""
    ord_tmd: time = hms("ord_tmd")
    """주문시각"""
    tot_ccld_qty: int = num("tot_ccld_qty")
    """총체결수량"""
    tot_ccld_amt: Decimal = dec("tot_ccld_amt")
    """총체결금액"""
    psbl_qty: int = num("psbl_qty")
    """가능수량"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    ord_dvsn_cd: str = text("ord_dvsn_cd")
    """주문구분코드"""
    mgco_aptm_odno: str = text("mgco_aptm_odno")
    """운용사지정주문번호"""
    excg_dvsn_cd: str | None = opt_text("excg_dvsn_cd")
    """거래소구분코드"""
    excg_id_dvsn_cd: str | None = opt_text("excg_id_dvsn_cd")
    """거래소ID구분코드"""
    excg_id_dvsn_name: str | None = opt_text("excg_id_dvsn_name")
    """거래소ID구분명"""
    stpm_cndt_pric: Decimal | None = opt_dec("stpm_cndt_pric")
    """스톱지정가조건가격"""
    stpm_efct_occr_yn: str | None = opt_text("stpm_efct_occr_yn")
    """스톱지정가효력발생여부"""


class InquirePsblRvsecncl(Answer):
    """주식정정취소가능주문조회 (TTTC0084R)."""

    output: list[InquirePsblRvsecnclOutput] = rows("output", InquirePsblRvsecnclOutput)


INQUIRE_PSBL_RVSECNCL = Endpoint(
    "domestic_stock.inquire_psbl_rvsecncl",
    "주식정정취소가능주문조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-psbl-rvsecncl",
    {"": ("TTTC0084R", None)},
    InquirePsblRvsecncl,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class InquirePsblSellOutput(Record):
    """매도가능수량조회: output."""

    pdno: str = text("pdno")
    """상품번호"""
    buy_qty: int | None = opt_num("buy_qty")
    """매수수량"""
    sll_qty: int | None = opt_num("sll_qty")
    """매도수량"""
    cblc_qty: int = num("cblc_qty")
    """잔고수량"""
    nsvg_qty: int | None = opt_num("nsvg_qty")
    """비저축수량"""
    ord_psbl_qty: int = num("ord_psbl_qty")
    """주문가능수량"""
    pchs_avg_pric: Decimal | None = opt_dec("pchs_avg_pric")
    """매입평균가격"""
    pchs_amt: Decimal | None = opt_dec("pchs_amt")
    """매입금액"""
    now_pric: Decimal | None = opt_dec("now_pric")
    """현재가"""
    evlu_amt: Decimal | None = opt_dec("evlu_amt")
    """평가금액"""
    evlu_pfls_amt: Decimal | None = opt_dec("evlu_pfls_amt")
    """평가손익금액"""
    evlu_pfls_rt: Decimal | None = opt_dec("evlu_pfls_rt")
    """평가손익율"""


class InquirePsblSell(Answer):
    """매도가능수량조회 (TTTC8408R)."""

    output: InquirePsblSellOutput = block("output", InquirePsblSellOutput)


INQUIRE_PSBL_SELL = Endpoint(
    "domestic_stock.inquire_psbl_sell",
    "매도가능수량조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-psbl-sell",
    {"": ("TTTC8408R", None)},
    InquirePsblSell,
)


class IntgrMarginOutput(Record):
    """주식통합증거금 현황: output."""

    acmga_rt: Decimal | None = opt_dec("acmga_rt")
    """계좌증거금율"""
    acmga_pct100_aptm_rson: str = text("acmga_pct100_aptm_rson")
    """계좌증거금100퍼센트지정사유"""
    stck_cash_objt_amt: Decimal | None = opt_dec("stck_cash_objt_amt")
    """주식현금대상금액"""
    stck_sbst_objt_amt: Decimal | None = opt_dec("stck_sbst_objt_amt")
    """주식대용대상금액"""
    stck_evlu_objt_amt: Decimal | None = opt_dec("stck_evlu_objt_amt")
    """주식평가대상금액"""
    stck_ruse_psbl_objt_amt: Decimal | None = opt_dec("stck_ruse_psbl_objt_amt")
    """주식재사용가능대상금액"""
    stck_fund_rpch_chgs_objt_amt: Decimal | None = opt_dec("stck_fund_rpch_chgs_objt_amt")
    """주식펀드환매대금대상금액"""
    stck_fncg_rdpt_objt_atm: Decimal | None = opt_dec("stck_fncg_rdpt_objt_atm")
    """주식융자상환금대상금액"""
    bond_ruse_psbl_objt_amt: Decimal | None = opt_dec("bond_ruse_psbl_objt_amt")
    """채권재사용가능대상금액"""
    stck_cash_use_amt: Decimal | None = opt_dec("stck_cash_use_amt")
    """주식현금사용금액"""
    stck_sbst_use_amt: Decimal | None = opt_dec("stck_sbst_use_amt")
    """주식대용사용금액"""
    stck_evlu_use_amt: Decimal | None = opt_dec("stck_evlu_use_amt")
    """주식평가사용금액"""
    stck_ruse_psbl_amt_use_amt: Decimal | None = opt_dec("stck_ruse_psbl_amt_use_amt")
    """주식재사용가능금사용금액"""
    stck_fund_rpch_chgs_use_amt: Decimal | None = opt_dec("stck_fund_rpch_chgs_use_amt")
    """주식펀드환매대금사용금액"""
    stck_fncg_rdpt_amt_use_amt: Decimal | None = opt_dec("stck_fncg_rdpt_amt_use_amt")
    """주식융자상환금사용금액"""
    bond_ruse_psbl_amt_use_amt: Decimal | None = opt_dec("bond_ruse_psbl_amt_use_amt")
    """채권재사용가능금사용금액"""
    stck_cash_ord_psbl_amt: Decimal | None = opt_dec("stck_cash_ord_psbl_amt")
    """주식현금주문가능금액"""
    stck_sbst_ord_psbl_amt: Decimal | None = opt_dec("stck_sbst_ord_psbl_amt")
    """주식대용주문가능금액"""
    stck_evlu_ord_psbl_amt: Decimal | None = opt_dec("stck_evlu_ord_psbl_amt")
    """주식평가주문가능금액"""
    stck_ruse_psbl_ord_psbl_amt: Decimal | None = opt_dec("stck_ruse_psbl_ord_psbl_amt")
    """주식재사용가능주문가능금액"""
    stck_fund_rpch_ord_psbl_amt: Decimal | None = opt_dec("stck_fund_rpch_ord_psbl_amt")
    """주식펀드환매주문가능금액"""
    bond_ruse_psbl_ord_psbl_amt: Decimal | None = opt_dec("bond_ruse_psbl_ord_psbl_amt")
    """채권재사용가능주문가능금액"""
    rcvb_amt: Decimal | None = opt_dec("rcvb_amt")
    """미수금액"""
    stck_loan_grta_ruse_psbl_amt: Decimal | None = opt_dec("stck_loan_grta_ruse_psbl_amt")
    """주식대출보증금재사용가능금액"""
    stck_cash20_max_ord_psbl_amt: Decimal | None = opt_dec("stck_cash20_max_ord_psbl_amt")
    """주식현금20최대주문가능금액"""
    stck_cash30_max_ord_psbl_amt: Decimal | None = opt_dec("stck_cash30_max_ord_psbl_amt")
    """주식현금30최대주문가능금액"""
    stck_cash40_max_ord_psbl_amt: Decimal | None = opt_dec("stck_cash40_max_ord_psbl_amt")
    """주식현금40최대주문가능금액"""
    stck_cash50_max_ord_psbl_amt: Decimal | None = opt_dec("stck_cash50_max_ord_psbl_amt")
    """주식현금50최대주문가능금액"""
    stck_cash60_max_ord_psbl_amt: Decimal | None = opt_dec("stck_cash60_max_ord_psbl_amt")
    """주식현금60최대주문가능금액"""
    stck_cash100_max_ord_psbl_amt: Decimal | None = opt_dec("stck_cash100_max_ord_psbl_amt")
    """주식현금100최대주문가능금액"""
    stck_rsip100_max_ord_psbl_amt: str = text("stck_rsip100_max_ord_psbl_amt")
    """주식재사용불가100최대주문가능"""
    bond_max_ord_psbl_amt: Decimal | None = opt_dec("bond_max_ord_psbl_amt")
    """채권최대주문가능금액"""
    stck_fncg45_max_ord_psbl_amt: Decimal | None = opt_dec("stck_fncg45_max_ord_psbl_amt")
    """주식융자45최대주문가능금액"""
    stck_fncg50_max_ord_psbl_amt: Decimal | None = opt_dec("stck_fncg50_max_ord_psbl_amt")
    """주식융자50최대주문가능금액"""
    stck_fncg60_max_ord_psbl_amt: Decimal | None = opt_dec("stck_fncg60_max_ord_psbl_amt")
    """주식융자60최대주문가능금액"""
    stck_fncg70_max_ord_psbl_amt: Decimal | None = opt_dec("stck_fncg70_max_ord_psbl_amt")
    """주식융자70최대주문가능금액"""
    stck_stln_max_ord_psbl_amt: Decimal | None = opt_dec("stck_stln_max_ord_psbl_amt")
    """주식대주최대주문가능금액"""
    lmt_amt: Decimal | None = opt_dec("lmt_amt")
    """한도금액"""
    ovrs_stck_itgr_mgna_dvsn_name: str = text("ovrs_stck_itgr_mgna_dvsn_name")
    """해외주식통합증거금구분명"""
    usd_objt_amt: Decimal | None = opt_dec("usd_objt_amt")
    """미화대상금액"""
    usd_use_amt: Decimal | None = opt_dec("usd_use_amt")
    """미화사용금액"""
    usd_ord_psbl_amt: Decimal | None = opt_dec("usd_ord_psbl_amt")
    """미화주문가능금액"""
    hkd_objt_amt: Decimal | None = opt_dec("hkd_objt_amt")
    """홍콩달러대상금액"""
    hkd_use_amt: Decimal | None = opt_dec("hkd_use_amt")
    """홍콩달러사용금액"""
    hkd_ord_psbl_amt: Decimal | None = opt_dec("hkd_ord_psbl_amt")
    """홍콩달러주문가능금액"""
    jpy_objt_amt: Decimal | None = opt_dec("jpy_objt_amt")
    """엔화대상금액"""
    jpy_use_amt: Decimal | None = opt_dec("jpy_use_amt")
    """엔화사용금액"""
    jpy_ord_psbl_amt: Decimal | None = opt_dec("jpy_ord_psbl_amt")
    """엔화주문가능금액"""
    cny_objt_amt: Decimal | None = opt_dec("cny_objt_amt")
    """위안화대상금액"""
    cny_use_amt: Decimal | None = opt_dec("cny_use_amt")
    """위안화사용금액"""
    cny_ord_psbl_amt: Decimal | None = opt_dec("cny_ord_psbl_amt")
    """위안화주문가능금액"""
    usd_ruse_objt_amt: Decimal | None = opt_dec("usd_ruse_objt_amt")
    """미화재사용대상금액"""
    usd_ruse_amt: Decimal | None = opt_dec("usd_ruse_amt")
    """미화재사용금액"""
    usd_ruse_ord_psbl_amt: Decimal | None = opt_dec("usd_ruse_ord_psbl_amt")
    """미화재사용주문가능금액"""
    hkd_ruse_objt_amt: Decimal | None = opt_dec("hkd_ruse_objt_amt")
    """홍콩달러재사용대상금액"""
    hkd_ruse_amt: Decimal | None = opt_dec("hkd_ruse_amt")
    """홍콩달러재사용금액"""
    hkd_ruse_ord_psbl_amt: Decimal | None = opt_dec("hkd_ruse_ord_psbl_amt")
    """홍콩달러재사용주문가능금액"""
    jpy_ruse_objt_amt: Decimal | None = opt_dec("jpy_ruse_objt_amt")
    """엔화재사용대상금액"""
    jpy_ruse_amt: Decimal | None = opt_dec("jpy_ruse_amt")
    """엔화재사용금액"""
    jpy_ruse_ord_psbl_amt: Decimal | None = opt_dec("jpy_ruse_ord_psbl_amt")
    """엔화재사용주문가능금액"""
    cny_ruse_objt_amt: Decimal | None = opt_dec("cny_ruse_objt_amt")
    """위안화재사용대상금액"""
    cny_ruse_amt: Decimal | None = opt_dec("cny_ruse_amt")
    """위안화재사용금액"""
    cny_ruse_ord_psbl_amt: Decimal | None = opt_dec("cny_ruse_ord_psbl_amt")
    """위안화재사용주문가능금액"""
    usd_gnrl_ord_psbl_amt: Decimal | None = opt_dec("usd_gnrl_ord_psbl_amt")
    """미화일반주문가능금액"""
    usd_itgr_ord_psbl_amt: Decimal | None = opt_dec("usd_itgr_ord_psbl_amt")
    """미화통합주문가능금액"""
    hkd_gnrl_ord_psbl_amt: Decimal | None = opt_dec("hkd_gnrl_ord_psbl_amt")
    """홍콩달러일반주문가능금액"""
    hkd_itgr_ord_psbl_amt: Decimal | None = opt_dec("hkd_itgr_ord_psbl_amt")
    """홍콩달러통합주문가능금액"""
    jpy_gnrl_ord_psbl_amt: Decimal | None = opt_dec("jpy_gnrl_ord_psbl_amt")
    """엔화일반주문가능금액"""
    jpy_itgr_ord_psbl_amt: Decimal | None = opt_dec("jpy_itgr_ord_psbl_amt")
    """엔화통합주문가능금액"""
    cny_gnrl_ord_psbl_amt: Decimal | None = opt_dec("cny_gnrl_ord_psbl_amt")
    """위안화일반주문가능금액"""
    cny_itgr_ord_psbl_amt: Decimal | None = opt_dec("cny_itgr_ord_psbl_amt")
    """위안화통합주문가능금액"""
    stck_itgr_cash20_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_cash20_ord_psbl_amt")
    """주식통합현금20주문가능금액"""
    stck_itgr_cash30_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_cash30_ord_psbl_amt")
    """주식통합현금30주문가능금액"""
    stck_itgr_cash40_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_cash40_ord_psbl_amt")
    """주식통합현금40주문가능금액"""
    stck_itgr_cash50_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_cash50_ord_psbl_amt")
    """주식통합현금50주문가능금액"""
    stck_itgr_cash60_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_cash60_ord_psbl_amt")
    """주식통합현금60주문가능금액"""
    stck_itgr_cash100_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_cash100_ord_psbl_amt")
    """주식통합현금100주문가능금액"""
    stck_itgr_100_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_100_ord_psbl_amt")
    """주식통합100주문가능금액"""
    stck_itgr_fncg45_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_fncg45_ord_psbl_amt")
    """주식통합융자45주문가능금액"""
    stck_itgr_fncg50_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_fncg50_ord_psbl_amt")
    """주식통합융자50주문가능금액"""
    stck_itgr_fncg60_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_fncg60_ord_psbl_amt")
    """주식통합융자60주문가능금액"""
    stck_itgr_fncg70_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_fncg70_ord_psbl_amt")
    """주식통합융자70주문가능금액"""
    stck_itgr_stln_ord_psbl_amt: Decimal | None = opt_dec("stck_itgr_stln_ord_psbl_amt")
    """주식통합대주주문가능금액"""
    bond_itgr_ord_psbl_amt: Decimal | None = opt_dec("bond_itgr_ord_psbl_amt")
    """채권통합주문가능금액"""
    stck_cash_ovrs_use_amt: Decimal | None = opt_dec("stck_cash_ovrs_use_amt")
    """주식현금해외사용금액"""
    stck_sbst_ovrs_use_amt: Decimal | None = opt_dec("stck_sbst_ovrs_use_amt")
    """주식대용해외사용금액"""
    stck_evlu_ovrs_use_amt: Decimal | None = opt_dec("stck_evlu_ovrs_use_amt")
    """주식평가해외사용금액"""
    stck_re_use_amt_ovrs_use_amt: Decimal | None = opt_dec("stck_re_use_amt_ovrs_use_amt")
    """주식재사용금액해외사용금액"""
    stck_fund_rpch_ovrs_use_amt: Decimal | None = opt_dec("stck_fund_rpch_ovrs_use_amt")
    """주식펀드환매해외사용금액"""
    stck_fncg_rdpt_ovrs_use_amt: Decimal | None = opt_dec("stck_fncg_rdpt_ovrs_use_amt")
    """주식융자상환해외사용금액"""
    bond_re_use_ovrs_use_amt: Decimal | None = opt_dec("bond_re_use_ovrs_use_amt")
    """채권재사용해외사용금액"""
    usd_oth_mket_use_amt: Decimal | None = opt_dec("usd_oth_mket_use_amt")
    """미화타시장사용금액"""
    jpy_oth_mket_use_amt: Decimal | None = opt_dec("jpy_oth_mket_use_amt")
    """엔화타시장사용금액"""
    cny_oth_mket_use_amt: Decimal | None = opt_dec("cny_oth_mket_use_amt")
    """위안화타시장사용금액"""
    hkd_oth_mket_use_amt: Decimal | None = opt_dec("hkd_oth_mket_use_amt")
    """홍콩달러타시장사용금액"""
    usd_re_use_oth_mket_use_amt: Decimal | None = opt_dec("usd_re_use_oth_mket_use_amt")
    """미화재사용타시장사용금액"""
    jpy_re_use_oth_mket_use_amt: Decimal | None = opt_dec("jpy_re_use_oth_mket_use_amt")
    """엔화재사용타시장사용금액"""
    cny_re_use_oth_mket_use_amt: Decimal | None = opt_dec("cny_re_use_oth_mket_use_amt")
    """위안화재사용타시장사용금액"""
    hkd_re_use_oth_mket_use_amt: Decimal | None = opt_dec("hkd_re_use_oth_mket_use_amt")
    """홍콩달러재사용타시장사용금액"""
    hgkg_cny_re_use_amt: Decimal | None = opt_dec("hgkg_cny_re_use_amt")
    """홍콩위안화재사용금액"""
    usd_frst_bltn_exrt: Decimal | None = opt_dec("usd_frst_bltn_exrt")
    """미국달러최초고시환율"""
    hkd_frst_bltn_exrt: Decimal | None = opt_dec("hkd_frst_bltn_exrt")
    """홍콩달러최초고시환율"""
    jpy_frst_bltn_exrt: Decimal | None = opt_dec("jpy_frst_bltn_exrt")
    """일본엔화최초고시환율"""
    cny_frst_bltn_exrt: Decimal | None = opt_dec("cny_frst_bltn_exrt")
    """중국위안화최초고시환율"""


class IntgrMargin(Answer):
    """주식통합증거금 현황 (TTTC0869R)."""

    output: IntgrMarginOutput = block("output", IntgrMarginOutput)


INTGR_MARGIN = Endpoint(
    "domestic_stock.intgr_margin",
    "주식통합증거금 현황",
    "GET",
    "/uapi/domestic-stock/v1/trading/intgr-margin",
    {"": ("TTTC0869R", None)},
    IntgrMargin,
)


class OrderCashOutput(Record):
    """주식주문(현금): output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """거래소코드"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시간"""


class OrderCash(Answer):
    """주식주문(현금) (TTTC0011U, TTTC0012U)."""

    output: OrderCashOutput = block("output", OrderCashOutput)


ORDER_CASH = Endpoint(
    "domestic_stock.order_cash",
    "주식주문(현금)",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-cash",
    {
        "sell": ("TTTC0011U", "VTTC0011U"),
        "buy": ("TTTC0012U", "VTTC0012U"),
    },
    OrderCash,
    order=True,
)


class OrderCreditOutput(Record):
    """주식주문(신용): output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """한국거래소전송주문조직번호"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시간"""


class OrderCredit(Answer):
    """주식주문(신용) (TTTC0052U, TTTC0051U)."""

    output: OrderCreditOutput = block("output", OrderCreditOutput)


ORDER_CREDIT = Endpoint(
    "domestic_stock.order_credit",
    "주식주문(신용)",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-credit",
    {
        "buy": ("TTTC0052U", None),
        "sell": ("TTTC0051U", None),
    },
    OrderCredit,
    order=True,
)


class OrderResvOutput(Record):
    """주식예약주문: output."""

    rsvn_ord_seq: str = text("RSVN_ORD_SEQ")
    """예약주문 순번"""


class OrderResv(Answer):
    """주식예약주문 (CTSC0008U)."""

    output: OrderResvOutput = block("output", OrderResvOutput)


ORDER_RESV = Endpoint(
    "domestic_stock.order_resv",
    "주식예약주문",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-resv",
    {"": ("CTSC0008U", None)},
    OrderResv,
    order=True,
)


class OrderResvCcnlOutput(Record):
    """주식예약주문조회: output, one row."""

    rsvn_ord_seq: str = text("rsvn_ord_seq")
    """예약주문 순번"""
    rsvn_ord_ord_dt: date | None = opt_day("rsvn_ord_ord_dt")
    """예약주문주문일자"""
    rsvn_ord_rcit_dt: date | None = opt_day("rsvn_ord_rcit_dt")
    """예약주문접수일자"""
    pdno: str = text("pdno")
    """상품번호"""
    ord_dvsn_cd: str = text("ord_dvsn_cd")
    """주문구분코드"""
    ord_rsvn_qty: int | None = opt_num("ord_rsvn_qty")
    """주문예약수량"""
    tot_ccld_qty: int | None = opt_num("tot_ccld_qty")
    """총체결수량"""
    cncl_ord_dt: date | None = opt_day("cncl_ord_dt")
    """취소주문일자"""
    ord_tmd: time | None = opt_hms("ord_tmd")
    """주문시각"""
    ctac_tlno: str = text("ctac_tlno")
    """연락전화번호"""
    rjct_rson2: str = text("rjct_rson2")
    """거부사유2"""
    odno: str = text("odno")
    """주문번호"""
    rsvn_ord_rcit_tmd: time | None = opt_hms("rsvn_ord_rcit_tmd")
    """예약주문접수시각"""
    kor_item_shtn_name: str = text("kor_item_shtn_name")
    """한글종목단축명"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    ord_rsvn_unpr: Decimal | None = opt_dec("ord_rsvn_unpr")
    """주문예약단가"""
    tot_ccld_amt: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    cncl_rcit_tmd: time | None = opt_hms("cncl_rcit_tmd")
    """취소접수시각"""
    prcs_rslt: str = text("prcs_rslt")
    """처리결과"""
    ord_dvsn_name: str = text("ord_dvsn_name")
    """주문구분명"""
    tmnl_mdia_kind_cd: str = text("tmnl_mdia_kind_cd")
    """단말매체종류코드"""
    rsvn_end_dt: date | None = opt_day("rsvn_end_dt")
    """예약종료일자"""


class OrderResvCcnl(Answer):
    """주식예약주문조회 (CTSC0004R)."""

    output: list[OrderResvCcnlOutput] = rows("output", OrderResvCcnlOutput)


ORDER_RESV_CCNL = Endpoint(
    "domestic_stock.order_resv_ccnl",
    "주식예약주문조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/order-resv-ccnl",
    {"": ("CTSC0004R", None)},
    OrderResvCcnl,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class OrderResvRvsecnclOutput(Record):
    """주식예약주문정정취소: output."""

    nrml_prcs_yn: str = text("nrml_prcs_yn")
    """정상처리여부"""


class OrderResvRvsecncl(Answer):
    """주식예약주문정정취소 (CTSC0009U, CTSC0013U)."""

    output: OrderResvRvsecnclOutput = block("output", OrderResvRvsecnclOutput)


ORDER_RESV_RVSECNCL = Endpoint(
    "domestic_stock.order_resv_rvsecncl",
    "주식예약주문정정취소",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-resv-rvsecncl",
    {
        "cancel": ("CTSC0009U", None),
        "modify": ("CTSC0013U", None),
    },
    OrderResvRvsecncl,
    order=True,
)


class OrderRvsecnclOutput(Record):
    """주식주문(정정취소): output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """한국거래소전송주문조직번호"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시각"""


class OrderRvsecncl(Answer):
    """주식주문(정정취소) (TTTC0013U)."""

    output: OrderRvsecnclOutput = block("output", OrderRvsecnclOutput)


ORDER_RVSECNCL = Endpoint(
    "domestic_stock.order_rvsecncl",
    "주식주문(정정취소)",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-rvsecncl",
    {"": ("TTTC0013U", "VTTC0013U")},
    OrderRvsecncl,
    order=True,
)


class PensionInquireBalanceOutput1(Record):
    """퇴직연금 잔고조회: output1, one row."""

    cblc_dvsn_name: str = text("cblc_dvsn_name")
    """잔고구분명"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    pdno: str = text("pdno")
    """상품번호"""
    item_dvsn_name: str = text("item_dvsn_name")
    """종목구분명"""
    thdt_buyqty: int | None = opt_num("thdt_buyqty")
    """금일매수수량"""
    thdt_sll_qty: int | None = opt_num("thdt_sll_qty")
    """금일매도수량"""
    hldg_qty: int | None = opt_num("hldg_qty")
    """보유수량"""
    ord_psbl_qty: int | None = opt_num("ord_psbl_qty")
    """주문가능수량"""
    pchs_avg_pric: Decimal | None = opt_dec("pchs_avg_pric")
    """매입평균가격"""
    pchs_amt: Decimal | None = opt_dec("pchs_amt")
    """매입금액"""
    prpr: Decimal | None = opt_dec("prpr")
    """현재가"""
    evlu_amt: Decimal | None = opt_dec("evlu_amt")
    """평가금액"""
    evlu_pfls_amt: Decimal | None = opt_dec("evlu_pfls_amt")
    """평가손익금액"""
    evlu_erng_rt: Decimal | None = opt_dec("evlu_erng_rt")
    """평가수익율"""


class PensionInquireBalanceOutput2(Record):
    """퇴직연금 잔고조회: output2."""

    dnca_tot_amt: Decimal | None = opt_dec("dnca_tot_amt")
    """예수금총금액"""
    nxdy_excc_amt: Decimal | None = opt_dec("nxdy_excc_amt")
    """익일정산금액"""
    prvs_rcdl_excc_amt: Decimal | None = opt_dec("prvs_rcdl_excc_amt")
    """가수도정산금액"""
    thdt_buy_amt: Decimal | None = opt_dec("thdt_buy_amt")
    """금일매수금액"""
    thdt_sll_amt: Decimal | None = opt_dec("thdt_sll_amt")
    """금일매도금액"""
    thdt_tlex_amt: Decimal | None = opt_dec("thdt_tlex_amt")
    """금일제비용금액"""
    scts_evlu_amt: Decimal | None = opt_dec("scts_evlu_amt")
    """유가평가금액"""
    tot_evlu_amt: Decimal | None = opt_dec("tot_evlu_amt")
    """총평가금액"""


class PensionInquireBalance(Answer):
    """퇴직연금 잔고조회 (TTTC2208R)."""

    output1: list[PensionInquireBalanceOutput1] = rows("output1", PensionInquireBalanceOutput1)
    output2: PensionInquireBalanceOutput2 = block("output2", PensionInquireBalanceOutput2)


PENSION_INQUIRE_BALANCE = Endpoint(
    "domestic_stock.pension_inquire_balance",
    "퇴직연금 잔고조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/pension/inquire-balance",
    {"": ("TTTC2208R", None)},
    PensionInquireBalance,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class PensionInquireDailyCcldOutput(Record):
    """퇴직연금 미체결내역: output, one row."""

    ord_gno_brno: str = text("ord_gno_brno")
    """주문채번지점번호"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    trad_dvsn_name: str = text("trad_dvsn_name")
    """매매구분명"""
    odno: str = text("odno")
    """주문번호"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    ord_unpr: Decimal | None = opt_dec("ord_unpr")
    """주문단가"""
    ord_qty: int | None = opt_num("ord_qty")
    """주문수량"""
    tot_ccld_qty: int | None = opt_num("tot_ccld_qty")
    """총체결수량"""
    nccs_qty: int | None = opt_num("nccs_qty")
    """미체결수량"""
    ord_dvsn_cd: str = text("ord_dvsn_cd")
    """주문구분코드"""
    ord_dvsn_name: str = text("ord_dvsn_name")
    """주문구분명"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    ord_tmd: time | None = opt_hms("ord_tmd")
    """주문시각"""
    objt_cust_dvsn_name: str = text("objt_cust_dvsn_name")
    """대상고객구분명"""
    pchs_avg_pric: Decimal | None = opt_dec("pchs_avg_pric")
    """매입평균가격"""


class PensionInquireDailyCcld(Answer):
    """퇴직연금 미체결내역 (TTTC2201R)."""

    output: list[PensionInquireDailyCcldOutput] = rows("output", PensionInquireDailyCcldOutput)


PENSION_INQUIRE_DAILY_CCLD = Endpoint(
    "domestic_stock.pension_inquire_daily_ccld",
    "퇴직연금 미체결내역",
    "GET",
    "/uapi/domestic-stock/v1/trading/pension/inquire-daily-ccld",
    {"": ("TTTC2201R", None)},
    PensionInquireDailyCcld,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class PensionInquireDepositOutput(Record):
    """퇴직연금 예수금조회: output."""

    dnca_tota: Decimal | None = opt_dec("dnca_tota")
    """예수금총액"""
    nxdy_excc_amt: Decimal | None = opt_dec("nxdy_excc_amt")
    """익일정산액"""
    nxdy_sttl_amt: Decimal | None = opt_dec("nxdy_sttl_amt")
    """익일결제금액"""
    nx2_day_sttl_amt: Decimal | None = opt_dec("nx2_day_sttl_amt")
    """2익일결제금액"""


class PensionInquireDeposit(Answer):
    """퇴직연금 예수금조회 (TTTC0506R)."""

    output: PensionInquireDepositOutput = block("output", PensionInquireDepositOutput)


PENSION_INQUIRE_DEPOSIT = Endpoint(
    "domestic_stock.pension_inquire_deposit",
    "퇴직연금 예수금조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/pension/inquire-deposit",
    {"": ("TTTC0506R", None)},
    PensionInquireDeposit,
)


class PensionInquirePresentBalanceOutput1(Record):
    """퇴직연금 체결기준잔고: output1, one row."""

    cblc_dvsn: str = text("cblc_dvsn")
    """잔고구분"""
    cblc_dvsn_name: str = text("cblc_dvsn_name")
    """잔고구분명"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    hldg_qty: int | None = opt_num("hldg_qty")
    """보유수량"""
    slpsb_qty: int | None = opt_num("slpsb_qty")
    """매도가능수량"""
    pchs_avg_pric: Decimal | None = opt_dec("pchs_avg_pric")
    """매입평균가격"""
    evlu_pfls_amt: Decimal | None = opt_dec("evlu_pfls_amt")
    """평가손익금액"""
    evlu_pfls_rt: Decimal | None = opt_dec("evlu_pfls_rt")
    """평가손익율"""
    prpr: Decimal | None = opt_dec("prpr")
    """현재가"""
    evlu_amt: Decimal | None = opt_dec("evlu_amt")
    """평가금액"""
    pchs_amt: Decimal | None = opt_dec("pchs_amt")
    """매입금액"""
    cblc_weit: Decimal | None = opt_dec("cblc_weit")
    """잔고비중"""


class PensionInquirePresentBalanceOutput2(Record):
    """퇴직연금 체결기준잔고: output2, one row."""

    pchs_amt_smtl_amt: Decimal | None = opt_dec("pchs_amt_smtl_amt")
    """매입금액합계금액"""
    evlu_amt_smtl_amt: Decimal | None = opt_dec("evlu_amt_smtl_amt")
    """평가금액합계금액"""
    evlu_pfls_smtl_amt: Decimal | None = opt_dec("evlu_pfls_smtl_amt")
    """평가손익합계금액"""
    trad_pfls_smtl: Decimal | None = opt_dec("trad_pfls_smtl")
    """매매손익합계"""
    thdt_tot_pfls_amt: Decimal | None = opt_dec("thdt_tot_pfls_amt")
    """당일총손익금액"""
    pftrt: Decimal | None = opt_dec("pftrt")
    """수익률"""


class PensionInquirePresentBalance(Answer):
    """퇴직연금 체결기준잔고 (TTTC2202R)."""

    output1: list[PensionInquirePresentBalanceOutput1] = rows("output1", PensionInquirePresentBalanceOutput1)
    output2: list[PensionInquirePresentBalanceOutput2] = rows("output2", PensionInquirePresentBalanceOutput2)


PENSION_INQUIRE_PRESENT_BALANCE = Endpoint(
    "domestic_stock.pension_inquire_present_balance",
    "퇴직연금 체결기준잔고",
    "GET",
    "/uapi/domestic-stock/v1/trading/pension/inquire-present-balance",
    {"": ("TTTC2202R", None)},
    PensionInquirePresentBalance,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class PensionInquirePsblOrderOutput(Record):
    """퇴직연금 매수가능조회: output."""

    ord_psbl_cash: Decimal | None = opt_dec("ord_psbl_cash")
    """주문가능현금"""
    ruse_psbl_amt: Decimal | None = opt_dec("ruse_psbl_amt")
    """재사용가능금액"""
    psbl_qty_calc_unpr: Decimal | None = opt_dec("psbl_qty_calc_unpr")
    """가능수량계산단가"""
    max_buy_amt: Decimal | None = opt_dec("max_buy_amt")
    """최대매수금액"""
    max_buy_qty: int | None = opt_num("max_buy_qty")
    """최대매수수량"""


class PensionInquirePsblOrder(Answer):
    """퇴직연금 매수가능조회 (TTTC0503R)."""

    output: PensionInquirePsblOrderOutput = block("output", PensionInquirePsblOrderOutput)


PENSION_INQUIRE_PSBL_ORDER = Endpoint(
    "domestic_stock.pension_inquire_psbl_order",
    "퇴직연금 매수가능조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/pension/inquire-psbl-order",
    {"": ("TTTC0503R", None)},
    PensionInquirePsblOrder,
)


class PeriodRightsOutput(Record):
    """기간별계좌권리현황조회: output, one row."""

    acno10: str = text("acno10")
    """계좌번호10"""
    rght_type_cd: str = text("rght_type_cd")
    """권리유형코드"""
    bass_dt: date | None = opt_day("bass_dt")
    """기준일자"""
    rght_cblc_type_cd: str = text("rght_cblc_type_cd")
    """권리잔고유형코드"""
    rptt_pdno: str = text("rptt_pdno")
    """대표상품번호"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    shtn_pdno: str = text("shtn_pdno")
    """단축상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    cblc_qty: int | None = opt_num("cblc_qty")
    """잔고수량"""
    last_alct_qty: int | None = opt_num("last_alct_qty")
    """최종배정수량"""
    excs_alct_qty: int | None = opt_num("excs_alct_qty")
    """초과배정수량"""
    tot_alct_qty: int | None = opt_num("tot_alct_qty")
    """총배정수량"""
    last_ftsk_qty: int | None = opt_num("last_ftsk_qty")
    """최종단수주수량"""
    last_alct_amt: Decimal | None = opt_dec("last_alct_amt")
    """최종배정금액"""
    last_ftsk_chgs: Decimal | None = opt_dec("last_ftsk_chgs")
    """최종단수주대금"""
    rdpt_prca: Decimal | None = opt_dec("rdpt_prca")
    """상환원금"""
    dlay_int_amt: Decimal | None = opt_dec("dlay_int_amt")
    """지연이자금액"""
    lstg_dt: date | None = opt_day("lstg_dt")
    """상장일자"""
    sbsc_end_dt: date | None = opt_day("sbsc_end_dt")
    """청약종료일자"""
    cash_dfrm_dt: date | None = opt_day("cash_dfrm_dt")
    """현금지급일자"""
    rqst_qty: int | None = opt_num("rqst_qty")
    """신청수량"""
    rqst_amt: Decimal | None = opt_dec("rqst_amt")
    """신청금액"""
    rqst_dt: date | None = opt_day("rqst_dt")
    """신청일자"""
    rfnd_dt: date | None = opt_day("rfnd_dt")
    """환불일자"""
    rfnd_amt: Decimal | None = opt_dec("rfnd_amt")
    """환불금액"""
    lstg_stqt: int | None = opt_num("lstg_stqt")
    """상장주수"""
    tax_amt: Decimal | None = opt_dec("tax_amt")
    """세금금액"""
    sbsc_unpr: Decimal | None = opt_dec("sbsc_unpr")
    """청약단가"""


class PeriodRights(Answer):
    """기간별계좌권리현황조회 (CTRGA011R)."""

    output: list[PeriodRightsOutput] = rows("output", PeriodRightsOutput)


PERIOD_RIGHTS = Endpoint(
    "domestic_stock.period_rights",
    "기간별계좌권리현황조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/period-rights",
    {"": ("CTRGA011R", None)},
    PeriodRights,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class OrderAccount(Api):
    """국내주식 > 주문/계좌."""

    def inquire_account_balance(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        inqr_dvsn_1: str = "",
        bspr_bf_dt_aply_yn: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireAccountBalance:
        """투자계좌자산현황조회 (CTRP6548R; not on paper trading).

        Args:
            cano: 종합계좌번호: 12345678; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 19 or 21; filled from the credentials
            inqr_dvsn_1: 조회구분1: (공백입력)
            bspr_bf_dt_aply_yn: 기준가이전일자적용여부: (공백입력)
        """
        return self._call(
            INQUIRE_ACCOUNT_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_DVSN_1": inqr_dvsn_1,
                "BSPR_BF_DT_APLY_YN": bspr_bf_dt_aply_yn,
            },
            options,
        )

    def inquire_balance(
        self,
        *,
        inqr_dvsn: Literal["01", "02"],
        fund_sttl_icld_yn: Literal["N", "Y"],
        prcs_dvsn: Literal["00", "01"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        afhr_flpr_yn: Literal["N", "Y", "X"] = "N",
        unpr_dvsn: str = "01",
        fncg_amt_auto_rdpt_yn: str = "N",
        options: CallOptions = ROUTINE,
    ) -> InquireBalance:
        """주식잔고조회 (TTTC8434R).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            afhr_flpr_yn: 시간외단일가·거래소여부: N 기본값, Y 시간외단일가, X NXT
            inqr_dvsn: 조회구분: 01 대출일별, 02 종목별
            unpr_dvsn: 단가구분: 01
            fund_sttl_icld_yn: 펀드결제분포함여부: N 포함하지 않음, Y 포함
            fncg_amt_auto_rdpt_yn: 융자금액자동상환여부: N
            prcs_dvsn: 처리구분: 00 전일매매포함, 01 전일매매미포함
        """
        return self._call(
            INQUIRE_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "AFHR_FLPR_YN": afhr_flpr_yn,
                "OFL_YN": "",
                "INQR_DVSN": inqr_dvsn,
                "UNPR_DVSN": unpr_dvsn,
                "FUND_STTL_ICLD_YN": fund_sttl_icld_yn,
                "FNCG_AMT_AUTO_RDPT_YN": fncg_amt_auto_rdpt_yn,
                "PRCS_DVSN": prcs_dvsn,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def inquire_balance_pages(
        self,
        *,
        inqr_dvsn: Literal["01", "02"],
        fund_sttl_icld_yn: Literal["N", "Y"],
        prcs_dvsn: Literal["00", "01"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        afhr_flpr_yn: Literal["N", "Y", "X"] = "N",
        unpr_dvsn: str = "01",
        fncg_amt_auto_rdpt_yn: str = "N",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireBalance]:
        """Every page of `inquire_balance` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "AFHR_FLPR_YN": afhr_flpr_yn,
                "OFL_YN": "",
                "INQR_DVSN": inqr_dvsn,
                "UNPR_DVSN": unpr_dvsn,
                "FUND_STTL_ICLD_YN": fund_sttl_icld_yn,
                "FNCG_AMT_AUTO_RDPT_YN": fncg_amt_auto_rdpt_yn,
                "PRCS_DVSN": prcs_dvsn,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_balance_rlz_pl(
        self,
        *,
        fund_sttl_icld_yn: Literal["N", "Y"],
        prcs_dvsn: Literal["00", "01"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        afhr_flpr_yn: Literal["N", "Y"] = "N",
        ofl_yn: str = "",
        inqr_dvsn: str = "00",
        unpr_dvsn: str = "01",
        fncg_amt_auto_rdpt_yn: str = "N",
        cost_icld_yn: Literal["N", "Y", ""] = "",
        options: CallOptions = ROUTINE,
    ) -> InquireBalanceRlzPl:
        """주식잔고조회_실현손익 (TTTC8494R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            afhr_flpr_yn: 시간외단일가여부: N 기본값, Y 시간외단일가
            ofl_yn: 오프라인여부: (공란)
            inqr_dvsn: 조회구분: 00:전체
            unpr_dvsn: 단가구분: 01:기본값
            fund_sttl_icld_yn: 펀드결제포함여부: N 포함하지 않음, Y 포함
            fncg_amt_auto_rdpt_yn: 융자금액자동상환여부: N:기본값
            prcs_dvsn: PRCS_DVSN: 00 전일매매포함, 01 전일매매미포함
            cost_icld_yn: 비용포함여부: N 포함하지 않음, Y 포함
        """
        return self._call(
            INQUIRE_BALANCE_RLZ_PL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "AFHR_FLPR_YN": afhr_flpr_yn,
                "OFL_YN": ofl_yn,
                "INQR_DVSN": inqr_dvsn,
                "UNPR_DVSN": unpr_dvsn,
                "FUND_STTL_ICLD_YN": fund_sttl_icld_yn,
                "FNCG_AMT_AUTO_RDPT_YN": fncg_amt_auto_rdpt_yn,
                "PRCS_DVSN": prcs_dvsn,
                "COST_ICLD_YN": cost_icld_yn,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def inquire_balance_rlz_pl_pages(
        self,
        *,
        fund_sttl_icld_yn: Literal["N", "Y"],
        prcs_dvsn: Literal["00", "01"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        afhr_flpr_yn: Literal["N", "Y"] = "N",
        ofl_yn: str = "",
        inqr_dvsn: str = "00",
        unpr_dvsn: str = "01",
        fncg_amt_auto_rdpt_yn: str = "N",
        cost_icld_yn: Literal["N", "Y", ""] = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireBalanceRlzPl]:
        """Every page of `inquire_balance_rlz_pl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_BALANCE_RLZ_PL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "AFHR_FLPR_YN": afhr_flpr_yn,
                "OFL_YN": ofl_yn,
                "INQR_DVSN": inqr_dvsn,
                "UNPR_DVSN": unpr_dvsn,
                "FUND_STTL_ICLD_YN": fund_sttl_icld_yn,
                "FNCG_AMT_AUTO_RDPT_YN": fncg_amt_auto_rdpt_yn,
                "PRCS_DVSN": prcs_dvsn,
                "COST_ICLD_YN": cost_icld_yn,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_credit_psamount(
        self,
        *,
        pdno: str,
        ord_dvsn: str,
        crdt_type: Literal["21", "23", "26", "28", "25", "27", "22", "24"],
        cma_evlu_amt_icld_yn: Literal["Y", "N"],
        ovrs_icld_yn: Literal["Y", "N"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        ord_unpr: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireCreditPsamount:
        """신용매수가능조회 (TTTC8909R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            pdno: 종목코드: 종목번호 (6자리)
            ord_dvsn: 주문구분: 00 : 지정가, 01 : 시장가, 02 : 조건부지정가, 03 : 최유리지정가, 04 : 최우선지정가,
                05 : 장전 시간외, 06 : 장후 시간외, 07 : 시간외 단일가 등
            crdt_type: 신용유형: 21 자기융자신규, 23 유통융자신규, 26 유통대주상환, 28 자기대주상환, 25
                자기융자상환, 27 유통융자상환, 22 유통대주신규, 24 자기대주신규
            cma_evlu_amt_icld_yn: CMA평가금액포함여부: Y 포함, N 포함하지 않음
            ovrs_icld_yn: 해외포함여부: Y 포함, N 포함하지 않음
            ord_unpr: 주문단가: 1주당 가격. 장전/장후 시간외, 시장가의 경우 '0' 입력 권고
        """
        return self._call(
            INQUIRE_CREDIT_PSAMOUNT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "ORD_DVSN": ord_dvsn,
                "CRDT_TYPE": crdt_type,
                "CMA_EVLU_AMT_ICLD_YN": cma_evlu_amt_icld_yn,
                "OVRS_ICLD_YN": ovrs_icld_yn,
                "ORD_UNPR": ord_unpr,
            },
            options,
        )

    def inquire_daily_ccld(
        self,
        *,
        pd_dv: Literal["before", "inner"],
        inqr_strt_dt: str,
        inqr_end_dt: str,
        inqr_dvsn: Literal["00", "01"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: Literal["00", "01", "02"] = "00",
        pdno: str = "",
        ccld_dvsn: Literal["00", "01", "02"] = "00",
        inqr_dvsn_3: Literal["00", "01", "02", "03", "04", "05", "06", "07"] = "00",
        ord_gno_brno: str = "",
        odno: str = "",
        inqr_dvsn_1: Literal["", "1", "2"] = "",
        excg_id_dvsn_cd: Literal["KRX", "NXT", "SOR", "ALL"] = "KRX",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyCcld:
        """주식일별주문체결조회 (CTSC9215R, TTTC0081R).

        Args:
            pd_dv: 3개월이전이내구분 (ex. before:이전, inner:이내)
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            inqr_strt_dt: 조회시작일자: (YYYYMMDD)
            inqr_end_dt: 조회종료일자: (YYYYMMDD)
            sll_buy_dvsn_cd: 매도매수구분코드 (00 : 전체 / 01 : 매도 / 02 : 매수): 00 전체, 01 매도, 02 매수
            pdno: 상품번호: 종목번호(6자리)
            ccld_dvsn: 체결구분 (00 전체 / 01 체결 / 02 미체결): 00 전체, 01 체결, 02 미체결
            inqr_dvsn: 조회구분 (00 역순 / 01 정순): 00 역순, 01 정순
            inqr_dvsn_3: 조회구분3 (00 전체 / 01 현금 / 02 신용 / 03 담보 / 04 대주 / 05 대여 / 06 자기융자신규/상환
                / 07 유통융자신규/상환): 00 전체, 01 현금, 02 신용, 03 담보, 04 대주, 05 대여, 06 자기융자신규/상환, 07
                유통융자신규/상환
            ord_gno_brno: 주문채번지점번호: 주문시 한국투자증권 시스템에서 지정된 영업점코드
            odno: 주문번호 (주문시 한국투자증권 시스템에서 채번된 주문번호): 주문시 한국투자증권 시스템에서 채번된
                주문번호
            inqr_dvsn_1: 조회구분1 (없음: 전체 / 1: ELW / 2: 프리보드): blank 전체, 1 ELW, 2 프리보드
            excg_id_dvsn_cd: 거래소ID구분코드 (KRX / NXT / SOR / ALL): KRX 한국거래소, NXT 넥스트레이드, SOR SOR,
                ALL 전체
        """
        return self._call(
            INQUIRE_DAILY_CCLD,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "PDNO": pdno,
                "CCLD_DVSN": ccld_dvsn,
                "INQR_DVSN": inqr_dvsn,
                "INQR_DVSN_3": inqr_dvsn_3,
                "ORD_GNO_BRNO": ord_gno_brno,
                "ODNO": odno,
                "INQR_DVSN_1": inqr_dvsn_1,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
                "EXCG_ID_DVSN_CD": excg_id_dvsn_cd,
            },
            options,
            variant=pd_dv,
        )

    def inquire_daily_ccld_pages(
        self,
        *,
        pd_dv: Literal["before", "inner"],
        inqr_strt_dt: str,
        inqr_end_dt: str,
        inqr_dvsn: Literal["00", "01"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: Literal["00", "01", "02"] = "00",
        pdno: str = "",
        ccld_dvsn: Literal["00", "01", "02"] = "00",
        inqr_dvsn_3: Literal["00", "01", "02", "03", "04", "05", "06", "07"] = "00",
        ord_gno_brno: str = "",
        odno: str = "",
        inqr_dvsn_1: Literal["", "1", "2"] = "",
        excg_id_dvsn_cd: Literal["KRX", "NXT", "SOR", "ALL"] = "KRX",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireDailyCcld]:
        """Every page of `inquire_daily_ccld` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_DAILY_CCLD,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "PDNO": pdno,
                "CCLD_DVSN": ccld_dvsn,
                "INQR_DVSN": inqr_dvsn,
                "INQR_DVSN_3": inqr_dvsn_3,
                "ORD_GNO_BRNO": ord_gno_brno,
                "ODNO": odno,
                "INQR_DVSN_1": inqr_dvsn_1,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
                "EXCG_ID_DVSN_CD": excg_id_dvsn_cd,
            },
            options,
            variant=pd_dv,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_period_profit(
        self,
        *,
        inqr_strt_dt: str,
        inqr_end_dt: str,
        sort_dvsn: Literal["00", "01", "02"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        inqr_dvsn: str = "00",
        cblc_dvsn: str = "00",
        pdno: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquirePeriodProfit:
        """기간별손익일별합산조회 (TTTC8708R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            inqr_strt_dt: 조회시작일자
            inqr_end_dt: 조회종료일자
            sort_dvsn: 정렬구분: 00 최근 순, 01 과거 순, 02 최근 순
            inqr_dvsn: 조회구분: 00
            cblc_dvsn: 잔고구분: 00: 전체
            pdno: 상품번호: (''공란입력 시, 전체)
        """
        return self._call(
            INQUIRE_PERIOD_PROFIT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "SORT_DVSN": sort_dvsn,
                "INQR_DVSN": inqr_dvsn,
                "CBLC_DVSN": cblc_dvsn,
                "PDNO": pdno,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def inquire_period_profit_pages(
        self,
        *,
        inqr_strt_dt: str,
        inqr_end_dt: str,
        sort_dvsn: Literal["00", "01", "02"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        inqr_dvsn: str = "00",
        cblc_dvsn: str = "00",
        pdno: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquirePeriodProfit]:
        """Every page of `inquire_period_profit` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_PERIOD_PROFIT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "SORT_DVSN": sort_dvsn,
                "INQR_DVSN": inqr_dvsn,
                "CBLC_DVSN": cblc_dvsn,
                "PDNO": pdno,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_period_trade_profit(
        self,
        *,
        sort_dvsn: Literal["00", "01", "02"],
        inqr_strt_dt: str,
        inqr_end_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        cblc_dvsn: str = "00",
        pdno: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquirePeriodTradeProfit:
        """기간별매매손익현황조회 (TTTC8715R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            sort_dvsn: 정렬구분: 00 최근, 01 과거, 02 최근
            inqr_strt_dt: 조회시작일자
            inqr_end_dt: 조회종료일자
            cblc_dvsn: 잔고구분: 00: 전체
            pdno: 상품번호: (''공란입력 시, 전체)
        """
        return self._call(
            INQUIRE_PERIOD_TRADE_PROFIT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "SORT_DVSN": sort_dvsn,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "CBLC_DVSN": cblc_dvsn,
                "PDNO": pdno,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def inquire_period_trade_profit_pages(
        self,
        *,
        sort_dvsn: Literal["00", "01", "02"],
        inqr_strt_dt: str,
        inqr_end_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        cblc_dvsn: str = "00",
        pdno: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquirePeriodTradeProfit]:
        """Every page of `inquire_period_trade_profit` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_PERIOD_TRADE_PROFIT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "SORT_DVSN": sort_dvsn,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "CBLC_DVSN": cblc_dvsn,
                "PDNO": pdno,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_psbl_order(
        self,
        *,
        pdno: str,
        ord_unpr: str,
        ord_dvsn: str,
        cma_evlu_amt_icld_yn: Literal["Y", "N"],
        ovrs_icld_yn: Literal["Y", "N"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquirePsblOrder:
        """매수가능조회 (TTTC8908R).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            pdno: 상품번호: 종목번호(6자리)
            ord_unpr: 주문단가: 1주당 가격
            ord_dvsn: 주문구분: 00 지정가, 01 시장가, 02 조건부지정가, 03 최유리지정가, 04 최우선지정가, 05 장전
                시간외, 06 장후 시간외, 07 시간외 단일가, 08 자기주식, 09 자기주식S-Option, 10 자기주식금전신탁, 11
                IOC지정가, 12 FOK지정가, 13 IOC시장가, 14 FOK시장가, 15 IOC최유리, 16 FOK최유리, 51 장중대량, 52
                장중바스켓, 62 장개시전 시간외대량, 63 장개시전 시간외바스켓, 67 장개시전 금전신탁자사주, 69 장개시전
                자기주식, 72 시간외대량, 77 시간외자사주신탁, 79 ...
            cma_evlu_amt_icld_yn: CMA평가금액포함여부: Y 포함, N 포함하지 않음
            ovrs_icld_yn: 해외포함여부: Y 포함, N 포함하지 않음
        """
        return self._call(
            INQUIRE_PSBL_ORDER,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "ORD_UNPR": ord_unpr,
                "ORD_DVSN": ord_dvsn,
                "CMA_EVLU_AMT_ICLD_YN": cma_evlu_amt_icld_yn,
                "OVRS_ICLD_YN": ovrs_icld_yn,
            },
            options,
        )

    def inquire_psbl_rvsecncl(
        self,
        *,
        inqr_dvsn_1: Literal["0", "1"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        inqr_dvsn_2: Literal["0", "1", "2"] = "0",
        options: CallOptions = ROUTINE,
    ) -> InquirePsblRvsecncl:
        """주식정정취소가능주문조회 (TTTC0084R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            inqr_dvsn_1: 조회구분1: 0 주문, 1 종목
            inqr_dvsn_2: 조회구분2: 0 전체, 1 매도, 2 매수
        """
        return self._call(
            INQUIRE_PSBL_RVSECNCL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_DVSN_1": inqr_dvsn_1,
                "INQR_DVSN_2": inqr_dvsn_2,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def inquire_psbl_rvsecncl_pages(
        self,
        *,
        inqr_dvsn_1: Literal["0", "1"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        inqr_dvsn_2: Literal["0", "1", "2"] = "0",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquirePsblRvsecncl]:
        """Every page of `inquire_psbl_rvsecncl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_PSBL_RVSECNCL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_DVSN_1": inqr_dvsn_1,
                "INQR_DVSN_2": inqr_dvsn_2,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_psbl_sell(
        self,
        *,
        pdno: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquirePsblSell:
        """매도가능수량조회 (TTTC8408R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            pdno: 종목번호: 보유종목 코드 ex)000660
        """
        return self._call(
            INQUIRE_PSBL_SELL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
            },
            options,
        )

    def intgr_margin(
        self,
        *,
        cma_evlu_amt_icld_yn: Literal["Y", "N"],
        wcrc_frcr_dvsn_cd: Literal["01", "02"],
        fwex_ctrt_frcr_dvsn_cd: Literal["01", "02"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> IntgrMargin:
        """주식통합증거금 현황 (TTTC0869R; not on paper trading).

        Args:
            cano: 종합계좌번호: 12345678; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 01; filled from the credentials
            cma_evlu_amt_icld_yn: CMA평가금액포함여부: Y 포함, N 미포함
            wcrc_frcr_dvsn_cd: 원화외화구분코드: 01 외화기준, 02 원화기준
            fwex_ctrt_frcr_dvsn_cd: 선도환계약외화구분코드: 01 외화기준, 02 원화기준
        """
        return self._call(
            INTGR_MARGIN,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "CMA_EVLU_AMT_ICLD_YN": cma_evlu_amt_icld_yn,
                "WCRC_FRCR_DVSN_CD": wcrc_frcr_dvsn_cd,
                "FWEX_CTRT_FRCR_DVSN_CD": fwex_ctrt_frcr_dvsn_cd,
            },
            options,
        )

    def order_cash(
        self,
        *,
        ord_dv: Literal["sell", "buy"],
        pdno: str,
        ord_dvsn: str,
        ord_qty: str,
        ord_unpr: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        excg_id_dvsn_cd: Literal["KRX", "NXT", "SOR"] = "KRX",
        sll_type: Literal["01", "02", "05", ""] = "",
        cndt_pric: str = "",
        options: CallOptions = ROUTINE,
    ) -> OrderCash:
        """주식주문(현금) (TTTC0011U, TTTC0012U).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            ord_dv: 매도매수구분 (buy:매수, sell:매도)
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 상품유형코드; filled from the credentials
            pdno: 상품번호: 종목코드(6자리) , ETN의 경우 7자리 입력
            ord_dvsn: 주문구분
            ord_qty: 주문수량
            ord_unpr: 주문단가
            excg_id_dvsn_cd: 거래소ID구분코드: KRX; KRX 한국거래소, NXT 넥스트레이드, SOR 통합(SOR)
            sll_type: 매도유형: (매도주문 시) (01:일반매도,02:임의매매,05:대차매도)
            cndt_pric: 조건가격: 스탑지정가호가 주문 시 사용
        """
        return self._call(
            ORDER_CASH,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "ORD_DVSN": ord_dvsn,
                "ORD_QTY": ord_qty,
                "ORD_UNPR": ord_unpr,
                "EXCG_ID_DVSN_CD": excg_id_dvsn_cd,
                "SLL_TYPE": sll_type,
                "CNDT_PRIC": cndt_pric,
            },
            options,
            variant=ord_dv,
        )

    def order_credit(
        self,
        *,
        ord_dv: Literal["buy", "sell"],
        pdno: str,
        crdt_type: Literal["22", "24", "25", "27", "21", "23", "26", "28"],
        loan_dt: str,
        ord_dvsn: str,
        ord_qty: str,
        ord_unpr: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        excg_id_dvsn_cd: Literal["KRX", "NXT", "SOR", ""] | None = None,
        sll_type: str | None = None,
        rsvn_ord_yn: Literal["Y", "N", ""] | None = None,
        emgc_ord_yn: str | None = None,
        pgtr_dvsn: str | None = None,
        mgco_aptm_odno: str | None = None,
        lqty_tr_ngtn_dtl_no: str | None = None,
        lqty_tr_agmt_no: str | None = None,
        lqty_tr_ngtn_id: str | None = None,
        lp_ord_yn: str | None = None,
        mdia_odno: str | None = None,
        ord_svr_dvsn_cd: str | None = None,
        pgm_nmpr_stmt_dvsn_cd: str | None = None,
        cvrg_slct_rson_cd: str | None = None,
        cvrg_seq: str | None = None,
        cndt_pric: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> OrderCredit:
        """주식주문(신용) (TTTC0052U, TTTC0051U; not on paper trading).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            ord_dv: 매수매도구분 (ex. buy:매수, sell:매도)
            cano: 종합계좌번호 (12345678): filled from the credentials
            acnt_prdt_cd: 계좌상품코드 (01): filled from the credentials
            pdno: 상품번호 (123456)
            crdt_type: 신용유형: [매도] 22:유통대주신규, 24:자기대주신규, 25:자기융자상환, 27:유통융자상환 / [매수]
                21:자기융자신규, 23:유통융자신규 , 26:유통대주상환, 28:자기대주상환
            loan_dt: 대출일자: [신용매수] 오늘날짜(yyyyMMdd), [신용매도] 매도할 종목의 대출일자(yyyyMMdd)
            ord_dvsn: 주문구분
            ord_qty: 주문수량
            ord_unpr: 주문단가
            excg_id_dvsn_cd: 거래소ID구분코드 (KRX:한국거래소, NXT:넥스트레이드, SOR:SOR): KRX 한국거래소, NXT
                넥스트레이드, SOR SOR
            sll_type: 매도유형
            rsvn_ord_yn: 예약주문여부 (Y: 예약주문, N: 신용주문): Y 예약주문, N 신용주문
            emgc_ord_yn: 비상주문여부
            pgtr_dvsn: 프로그램매매구분
            mgco_aptm_odno: 운용사지정주문번호
            lqty_tr_ngtn_dtl_no: 대량거래협상상세번호
            lqty_tr_agmt_no: 대량거래협정번호
            lqty_tr_ngtn_id: 대량거래협상자Id
            lp_ord_yn: LP주문여부
            mdia_odno: 매체주문번호
            ord_svr_dvsn_cd: 주문서버구분코드
            pgm_nmpr_stmt_dvsn_cd: 프로그램호가신고구분코드
            cvrg_slct_rson_cd: 반대매매선정사유코드
            cvrg_seq: 반대매매순번
            cndt_pric: 조건가격
        """
        return self._call(
            ORDER_CREDIT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "CRDT_TYPE": crdt_type,
                "LOAN_DT": loan_dt,
                "ORD_DVSN": ord_dvsn,
                "ORD_QTY": ord_qty,
                "ORD_UNPR": ord_unpr,
                "EXCG_ID_DVSN_CD": excg_id_dvsn_cd,
                "SLL_TYPE": sll_type,
                "RSVN_ORD_YN": rsvn_ord_yn,
                "EMGC_ORD_YN": emgc_ord_yn,
                "PGTR_DVSN": pgtr_dvsn,
                "MGCO_APTM_ODNO": mgco_aptm_odno,
                "LQTY_TR_NGTN_DTL_NO": lqty_tr_ngtn_dtl_no,
                "LQTY_TR_AGMT_NO": lqty_tr_agmt_no,
                "LQTY_TR_NGTN_ID": lqty_tr_ngtn_id,
                "LP_ORD_YN": lp_ord_yn,
                "MDIA_ODNO": mdia_odno,
                "ORD_SVR_DVSN_CD": ord_svr_dvsn_cd,
                "PGM_NMPR_STMT_DVSN_CD": pgm_nmpr_stmt_dvsn_cd,
                "CVRG_SLCT_RSON_CD": cvrg_slct_rson_cd,
                "CVRG_SEQ": cvrg_seq,
                "CNDT_PRIC": cndt_pric,
            },
            options,
            variant=ord_dv,
        )

    def order_resv(
        self,
        *,
        pdno: str,
        ord_qty: str,
        ord_unpr: str,
        sll_buy_dvsn_cd: Literal["01", "02"],
        ord_dvsn_cd: str,
        ord_objt_cblc_dvsn_cd: Literal["10", "28"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        loan_dt: str | None = None,
        rsvn_ord_end_dt: str | None = None,
        ldng_dt: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> OrderResv:
        """주식예약주문 (CTSC0008U; not on paper trading).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            pdno: 종목코드: 6자리
            ord_qty: 주문수량: 주0문주식수
            ord_unpr: 주문단가: 1주당 가격, 시장가/장전 시간외는 0 입력
            sll_buy_dvsn_cd: 매도매수구분코드: 01 매도, 02 매수
            ord_dvsn_cd: 주문구분코드: 00 : 지정가, 01 : 시장가, 02 : 조건부지정가, 05 : 장전 시간외
            ord_objt_cblc_dvsn_cd: 주문대상잔고구분코드: 10: 현금, 12~28: 각종 대출/상환코드
            loan_dt: 대출일자
            rsvn_ord_end_dt: 예약주문종료일자: YYYYMMDD, 익영업일부터 최대 30일 이내
            ldng_dt: 대여일자
        """
        return self._call(
            ORDER_RESV,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "ORD_QTY": ord_qty,
                "ORD_UNPR": ord_unpr,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "ORD_DVSN_CD": ord_dvsn_cd,
                "ORD_OBJT_CBLC_DVSN_CD": ord_objt_cblc_dvsn_cd,
                "LOAN_DT": loan_dt,
                "RSVN_ORD_END_DT": rsvn_ord_end_dt,
                "LDNG_DT": ldng_dt,
            },
            options,
        )

    def order_resv_ccnl(
        self,
        *,
        rsvn_ord_ord_dt: str,
        rsvn_ord_end_dt: str,
        tmnl_mdia_kind_cd: str = "00",
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        prcs_dvsn_cd: str = "0",
        cncl_yn: str = "Y",
        rsvn_ord_seq: str = "",
        pdno: str = "",
        sll_buy_dvsn_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> OrderResvCcnl:
        """주식예약주문조회 (CTSC0004R; not on paper trading).

        Args:
            rsvn_ord_ord_dt: 예약주문시작일자: 예약주문종료일자(YYYYMMDD)
            rsvn_ord_end_dt: 예약주문종료일자: (YYYYMMDD)
            tmnl_mdia_kind_cd: 단말매체종류코드: 00
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 01; filled from the credentials
            prcs_dvsn_cd: 처리구분코드: 0
            cncl_yn: 취소여부: Y
            rsvn_ord_seq: 예약주문순번: (공백 입력)
            pdno: 상품번호: 005930
            sll_buy_dvsn_cd: 매도매수구분코드: 01
        """
        return self._call(
            ORDER_RESV_CCNL,
            {
                "RSVN_ORD_ORD_DT": rsvn_ord_ord_dt,
                "RSVN_ORD_END_DT": rsvn_ord_end_dt,
                "TMNL_MDIA_KIND_CD": tmnl_mdia_kind_cd,
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PRCS_DVSN_CD": prcs_dvsn_cd,
                "CNCL_YN": cncl_yn,
                "RSVN_ORD_SEQ": rsvn_ord_seq,
                "PDNO": pdno,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def order_resv_ccnl_pages(
        self,
        *,
        rsvn_ord_ord_dt: str,
        rsvn_ord_end_dt: str,
        tmnl_mdia_kind_cd: str = "00",
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        prcs_dvsn_cd: str = "0",
        cncl_yn: str = "Y",
        rsvn_ord_seq: str = "",
        pdno: str = "",
        sll_buy_dvsn_cd: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[OrderResvCcnl]:
        """Every page of `order_resv_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            ORDER_RESV_CCNL,
            {
                "RSVN_ORD_ORD_DT": rsvn_ord_ord_dt,
                "RSVN_ORD_END_DT": rsvn_ord_end_dt,
                "TMNL_MDIA_KIND_CD": tmnl_mdia_kind_cd,
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PRCS_DVSN_CD": prcs_dvsn_cd,
                "CNCL_YN": cncl_yn,
                "RSVN_ORD_SEQ": rsvn_ord_seq,
                "PDNO": pdno,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def order_resv_rvsecncl(
        self,
        *,
        ord_type: Literal["cancel", "modify"],
        rsvn_ord_seq: str,
        rsvn_ord_orgno: str,
        rsvn_ord_ord_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        pdno: str | None = None,
        ord_qty: str | None = None,
        ord_unpr: str | None = None,
        sll_buy_dvsn_cd: Literal["01", "02", ""] | None = None,
        ord_dvsn_cd: str | None = None,
        ord_objt_cblc_dvsn_cd: Literal["10", "12", "28", ""] | None = None,
        loan_dt: str | None = None,
        rsvn_ord_end_dt: str | None = None,
        ctal_tlno: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> OrderResvRvsecncl:
        """주식예약주문정정취소 (CTSC0009U, CTSC0013U; not on paper trading).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            ord_type: 주문구분 (ex. cancel:취소, modify:정정)
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: filled from the credentials
            rsvn_ord_seq: 예약주문순번
            rsvn_ord_orgno: 예약주문조직번호
            rsvn_ord_ord_dt: 예약주문주문일자
            pdno: 종목코드
            ord_qty: 주문수량
            ord_unpr: 주문단가
            sll_buy_dvsn_cd: 매도매수구분코드: 01 매도, 02 매수
            ord_dvsn_cd: 주문구분코드: 00:지정가, 01:시장가, 02:조건부지정가, 05:장전 시간외
            ord_objt_cblc_dvsn_cd: 주문대상잔고구분코드: 10 현금, 12 주식담보대출, 28 자기대주상환
            loan_dt: 대출일자
            rsvn_ord_end_dt: 예약주문종료일자
            ctal_tlno: 연락전화번호
        """
        return self._call(
            ORDER_RESV_RVSECNCL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "RSVN_ORD_SEQ": rsvn_ord_seq,
                "RSVN_ORD_ORGNO": rsvn_ord_orgno,
                "RSVN_ORD_ORD_DT": rsvn_ord_ord_dt,
                "PDNO": pdno,
                "ORD_QTY": ord_qty,
                "ORD_UNPR": ord_unpr,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "ORD_DVSN_CD": ord_dvsn_cd,
                "ORD_OBJT_CBLC_DVSN_CD": ord_objt_cblc_dvsn_cd,
                "LOAN_DT": loan_dt,
                "RSVN_ORD_END_DT": rsvn_ord_end_dt,
                "CTAL_TLNO": ctal_tlno,
            },
            options,
            variant=ord_type,
        )

    def order_rvsecncl(
        self,
        *,
        krx_fwdg_ord_orgno: str,
        orgn_odno: str,
        ord_dvsn: str,
        rvse_cncl_dvsn_cd: Literal["01", "02"],
        ord_qty: str,
        ord_unpr: str,
        qty_all_ord_yn: Literal["Y", "N"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        excg_id_dvsn_cd: Literal["KRX", "NXT", "SOR"] = "KRX",
        cndt_pric: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> OrderRvsecncl:
        """주식주문(정정취소) (TTTC0013U).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: filled from the credentials
            krx_fwdg_ord_orgno: 한국거래소전송주문조직번호
            orgn_odno: 원주문번호
            ord_dvsn: 주문구분
            rvse_cncl_dvsn_cd: 정정취소구분코드: 01 정정, 02 취소
            ord_qty: 주문수량
            ord_unpr: 주문단가
            qty_all_ord_yn: 잔량전부주문여부: Y 전량, N 일부
            excg_id_dvsn_cd: 거래소ID구분코드: KRX 한국거래소, NXT 넥스트레이드, SOR 통합(SOR)
            cndt_pric: 조건가격
        """
        return self._call(
            ORDER_RVSECNCL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "KRX_FWDG_ORD_ORGNO": krx_fwdg_ord_orgno,
                "ORGN_ODNO": orgn_odno,
                "ORD_DVSN": ord_dvsn,
                "RVSE_CNCL_DVSN_CD": rvse_cncl_dvsn_cd,
                "ORD_QTY": ord_qty,
                "ORD_UNPR": ord_unpr,
                "QTY_ALL_ORD_YN": qty_all_ord_yn,
                "EXCG_ID_DVSN_CD": excg_id_dvsn_cd,
                "CNDT_PRIC": cndt_pric,
            },
            options,
        )

    def pension_inquire_balance(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        acca_dvsn_cd: str = "00",
        inqr_dvsn: str = "00",
        options: CallOptions = ROUTINE,
    ) -> PensionInquireBalance:
        """퇴직연금 잔고조회 (TTTC2208R; not on paper trading).

        Args:
            cano: 종합계좌번호: 12345678; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 29; filled from the credentials
            acca_dvsn_cd: 적립금구분코드: 00
            inqr_dvsn: 조회구분: 00
        """
        return self._call(
            PENSION_INQUIRE_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ACCA_DVSN_CD": acca_dvsn_cd,
                "INQR_DVSN": inqr_dvsn,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def pension_inquire_balance_pages(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        acca_dvsn_cd: str = "00",
        inqr_dvsn: str = "00",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[PensionInquireBalance]:
        """Every page of `pension_inquire_balance` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            PENSION_INQUIRE_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ACCA_DVSN_CD": acca_dvsn_cd,
                "INQR_DVSN": inqr_dvsn,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def pension_inquire_daily_ccld(
        self,
        *,
        user_dvsn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: Literal["00", "01", "02"] = "00",
        ccld_nccs_dvsn: str = "%%",
        inqr_dvsn_3: str = "00",
        options: CallOptions = ROUTINE,
    ) -> PensionInquireDailyCcld:
        """퇴직연금 미체결내역 (TTTC2201R; not on paper trading).

        Args:
            cano: 종합계좌번호: 12345678; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 29; filled from the credentials
            user_dvsn_cd: 사용자구분코드: %%
            sll_buy_dvsn_cd: 매도매수구분코드: 00 전체, 01 매도, 02 매수
            ccld_nccs_dvsn: 체결미체결구분: %% 전체, 01 체결, 02 미체결
            inqr_dvsn_3: 조회구분3: 00: 전체
        """
        return self._call(
            PENSION_INQUIRE_DAILY_CCLD,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "USER_DVSN_CD": user_dvsn_cd,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "INQR_DVSN_3": inqr_dvsn_3,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def pension_inquire_daily_ccld_pages(
        self,
        *,
        user_dvsn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: Literal["00", "01", "02"] = "00",
        ccld_nccs_dvsn: str = "%%",
        inqr_dvsn_3: str = "00",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[PensionInquireDailyCcld]:
        """Every page of `pension_inquire_daily_ccld` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            PENSION_INQUIRE_DAILY_CCLD,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "USER_DVSN_CD": user_dvsn_cd,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "INQR_DVSN_3": inqr_dvsn_3,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def pension_inquire_deposit(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        acca_dvsn_cd: str = "00",
        options: CallOptions = ROUTINE,
    ) -> PensionInquireDeposit:
        """퇴직연금 예수금조회 (TTTC0506R; not on paper trading).

        Args:
            cano: 종합계좌번호: 12345678; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 29; filled from the credentials
            acca_dvsn_cd: 적립금구분코드: 00
        """
        return self._call(
            PENSION_INQUIRE_DEPOSIT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ACCA_DVSN_CD": acca_dvsn_cd,
            },
            options,
        )

    def pension_inquire_present_balance(
        self,
        *,
        user_dvsn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> PensionInquirePresentBalance:
        """퇴직연금 체결기준잔고 (TTTC2202R; not on paper trading).

        Args:
            cano: 종합계좌번호: '12345678'; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: '29'; filled from the credentials
            user_dvsn_cd: 상품번호: '00'
        """
        return self._call(
            PENSION_INQUIRE_PRESENT_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "USER_DVSN_CD": user_dvsn_cd,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def pension_inquire_present_balance_pages(
        self,
        *,
        user_dvsn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[PensionInquirePresentBalance]:
        """Every page of `pension_inquire_present_balance` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            PENSION_INQUIRE_PRESENT_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "USER_DVSN_CD": user_dvsn_cd,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def pension_inquire_psbl_order(
        self,
        *,
        pdno: str,
        cma_evlu_amt_icld_yn: Literal["Y", "N"],
        ord_unpr: str,
        ord_dvsn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        acca_dvsn_cd: str = "00",
        options: CallOptions = ROUTINE,
    ) -> PensionInquirePsblOrder:
        """퇴직연금 매수가능조회 (TTTC0503R; not on paper trading).

        Args:
            cano: 종합계좌번호: 12345678; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 29; filled from the credentials
            pdno: 상품번호: 123456
            acca_dvsn_cd: 적립금구분코드: 00
            cma_evlu_amt_icld_yn: CMA평가금액포함여부: Y 포함, N 미포함
            ord_unpr: 주문단가
            ord_dvsn: 주문구분: 00 지정가, 01 시장가
        """
        return self._call(
            PENSION_INQUIRE_PSBL_ORDER,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "ACCA_DVSN_CD": acca_dvsn_cd,
                "CMA_EVLU_AMT_ICLD_YN": cma_evlu_amt_icld_yn,
                "ORD_UNPR": ord_unpr,
                "ORD_DVSN": ord_dvsn,
            },
            options,
        )

    def period_rights(
        self,
        *,
        inqr_strt_dt: str,
        inqr_end_dt: str,
        inqr_dvsn: str = "03",
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        cust_rncno25: str = "",
        hmid: str = "",
        rght_type_cd: str = "",
        pdno: str = "",
        prdt_type_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> PeriodRights:
        """기간별계좌권리현황조회 (CTRGA011R; not on paper trading).

        Args:
            inqr_dvsn: 조회구분: 03
            cano: 종합계좌번호: 12345678; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 01 or 22; filled from the credentials
            inqr_strt_dt: 조회시작일자: 20250101
            inqr_end_dt: 조회종료일자: 20250103
            cust_rncno25: 고객실명확인번호25
            hmid: 홈넷ID
            rght_type_cd: 권리유형코드
            pdno: 상품번호
            prdt_type_cd: 상품유형코드
        """
        return self._call(
            PERIOD_RIGHTS,
            {
                "INQR_DVSN": inqr_dvsn,
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "CUST_RNCNO25": cust_rncno25,
                "HMID": hmid,
                "RGHT_TYPE_CD": rght_type_cd,
                "PDNO": pdno,
                "PRDT_TYPE_CD": prdt_type_cd,
                "CTX_AREA_NK100": "",
                "CTX_AREA_FK100": "",
            },
            options,
        )

    def period_rights_pages(
        self,
        *,
        inqr_strt_dt: str,
        inqr_end_dt: str,
        inqr_dvsn: str = "03",
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        cust_rncno25: str = "",
        hmid: str = "",
        rght_type_cd: str = "",
        pdno: str = "",
        prdt_type_cd: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[PeriodRights]:
        """Every page of `period_rights` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            PERIOD_RIGHTS,
            {
                "INQR_DVSN": inqr_dvsn,
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "CUST_RNCNO25": cust_rncno25,
                "HMID": hmid,
                "RGHT_TYPE_CD": rght_type_cd,
                "PDNO": pdno,
                "PRDT_TYPE_CD": prdt_type_cd,
                "CTX_AREA_NK100": "",
                "CTX_AREA_FK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )
