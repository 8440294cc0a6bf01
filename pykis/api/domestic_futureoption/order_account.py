# Generated from catalog/endpoints/domestic_futureoption/order_account.toml by tools/generate.py; do not edit.
"""국내선물옵션 > 주문/계좌: 14 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, hms, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "INQUIRE_BALANCE",
    "INQUIRE_BALANCE_SETTLEMENT_PL",
    "INQUIRE_BALANCE_VALUATION_PL",
    "INQUIRE_CCNL",
    "INQUIRE_CCNL_BSTIME",
    "INQUIRE_DAILY_AMOUNT_FEE",
    "INQUIRE_DEPOSIT",
    "INQUIRE_NGT_BALANCE",
    "INQUIRE_NGT_CCNL",
    "INQUIRE_PSBL_NGT_ORDER",
    "INQUIRE_PSBL_ORDER",
    "NGT_MARGIN_DETAIL",
    "ORDER",
    "ORDER_RVSECNCL",
    "InquireBalance",
    "InquireBalanceOutput1",
    "InquireBalanceOutput2",
    "InquireBalanceSettlementPl",
    "InquireBalanceSettlementPlOutput1",
    "InquireBalanceSettlementPlOutput2",
    "InquireBalanceValuationPl",
    "InquireBalanceValuationPlOutput1",
    "InquireBalanceValuationPlOutput2",
    "InquireCcnl",
    "InquireCcnlBstime",
    "InquireCcnlBstimeOutput1",
    "InquireCcnlBstimeOutput2",
    "InquireCcnlOutput1",
    "InquireCcnlOutput2",
    "InquireDailyAmountFee",
    "InquireDailyAmountFeeOutput1",
    "InquireDailyAmountFeeOutput2",
    "InquireDeposit",
    "InquireDepositOutput",
    "InquireNgtBalance",
    "InquireNgtBalanceOutput1",
    "InquireNgtBalanceOutput2",
    "InquireNgtCcnl",
    "InquireNgtCcnlOutput1",
    "InquireNgtCcnlOutput2",
    "InquirePsblNgtOrder",
    "InquirePsblNgtOrderOutput",
    "InquirePsblOrder",
    "InquirePsblOrderOutput",
    "NgtMarginDetail",
    "NgtMarginDetailOutput1",
    "NgtMarginDetailOutput2",
    "NgtMarginDetailOutput3",
    "Order",
    "OrderAccount",
    "OrderOutput",
    "OrderRvsecncl",
    "OrderRvsecnclOutput",
]


class InquireBalanceOutput1(Record):
    """선물옵션 잔고현황: output1, one row."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    shtn_pdno: str = text("shtn_pdno")
    """단축상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    sll_buy_dvsn_name: str = text("sll_buy_dvsn_name")
    """매도매수구분명"""
    cblc_qty: int | None = opt_num("cblc_qty")
    """잔고수량"""
    excc_unpr: Decimal | None = opt_dec("excc_unpr")
    """정산단가"""
    ccld_avg_unpr1: Decimal | None = opt_dec("ccld_avg_unpr1")
    """체결평균단가1"""
    idx_clpr: Decimal | None = opt_dec("idx_clpr")
    """지수종가"""
    pchs_amt: Decimal | None = opt_dec("pchs_amt")
    """매입금액"""
    evlu_amt: Decimal | None = opt_dec("evlu_amt")
    """평가금액"""
    evlu_pfls_amt: Decimal | None = opt_dec("evlu_pfls_amt")
    """평가손익금액"""
    trad_pfls_amt: Decimal | None = opt_dec("trad_pfls_amt")
    """매매손익금액"""
    lqd_psbl_qty: int | None = opt_num("lqd_psbl_qty")
    """청산가능수량"""


class InquireBalanceOutput2(Record):
    """선물옵션 잔고현황: output2."""

    dnca_cash: Decimal | None = opt_dec("dnca_cash")
    """예수금현금"""
    frcr_dncl_amt: Decimal | None = opt_dec("frcr_dncl_amt")
    """외화예수금액"""
    dnca_sbst: Decimal | None = opt_dec("dnca_sbst")
    """예수금대용"""
    tot_dncl_amt: Decimal | None = opt_dec("tot_dncl_amt")
    """총예수금액"""
    tot_ccld_amt: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액"""
    cash_mgna: Decimal | None = opt_dec("cash_mgna")
    """현금증거금"""
    sbst_mgna: Decimal | None = opt_dec("sbst_mgna")
    """대용증거금"""
    mgna_tota: Decimal | None = opt_dec("mgna_tota")
    """증거금총액"""
    opt_dfpa: Decimal | None = opt_dec("opt_dfpa")
    """옵션차금"""
    thdt_dfpa: Decimal | None = opt_dec("thdt_dfpa")
    """당일차금"""
    rnwl_dfpa: Decimal | None = opt_dec("rnwl_dfpa")
    """갱신차금"""
    fee: Decimal | None = opt_dec("fee")
    """수수료"""
    nxdy_dnca: Decimal | None = opt_dec("nxdy_dnca")
    """익일예수금"""
    nxdy_dncl_amt: Decimal | None = opt_dec("nxdy_dncl_amt")
    """익일예수금액"""
    prsm_dpast: Decimal | None = opt_dec("prsm_dpast")
    """추정예탁자산"""
    prsm_dpast_amt: Decimal | None = opt_dec("prsm_dpast_amt")
    """추정예탁자산금액"""
    pprt_ord_psbl_cash: Decimal | None = opt_dec("pprt_ord_psbl_cash")
    """적정주문가능현금"""
    add_mgna_cash: Decimal | None = opt_dec("add_mgna_cash")
    """추가증거금현금"""
    add_mgna_tota: Decimal | None = opt_dec("add_mgna_tota")
    """추가증거금총액"""
    futr_trad_pfls_amt: Decimal | None = opt_dec("futr_trad_pfls_amt")
    """선물매매손익금액"""
    opt_trad_pfls_amt: Decimal | None = opt_dec("opt_trad_pfls_amt")
    """옵션매매손익금액"""
    futr_evlu_pfls_amt: Decimal | None = opt_dec("futr_evlu_pfls_amt")
    """선물평가손익금액"""
    opt_evlu_pfls_amt: Decimal | None = opt_dec("opt_evlu_pfls_amt")
    """옵션평가손익금액"""
    trad_pfls_amt_smtl: Decimal | None = opt_dec("trad_pfls_amt_smtl")
    """매매손익금액합계"""
    evlu_pfls_amt_smtl: Decimal | None = opt_dec("evlu_pfls_amt_smtl")
    """평가손익금액합계"""
    wdrw_psbl_tot_amt: Decimal | None = opt_dec("wdrw_psbl_tot_amt")
    """인출가능총금액"""
    ord_psbl_cash: Decimal | None = opt_dec("ord_psbl_cash")
    """주문가능현금"""
    ord_psbl_sbst: Decimal | None = opt_dec("ord_psbl_sbst")
    """주문가능대용"""
    ord_psbl_tota: Decimal | None = opt_dec("ord_psbl_tota")
    """주문가능총액"""
    pchs_amt_smtl: Decimal | None = opt_dec("pchs_amt_smtl")
    """매입금액합계"""
    evlu_amt_smtl: Decimal | None = opt_dec("evlu_amt_smtl")
    """평가금액합계"""


class InquireBalance(Answer):
    """선물옵션 잔고현황 (CTFO6118R)."""

    output1: list[InquireBalanceOutput1] = rows("output1", InquireBalanceOutput1)
    output2: InquireBalanceOutput2 = block("output2", InquireBalanceOutput2)


INQUIRE_BALANCE = Endpoint(
    "domestic_futureoption.inquire_balance",
    "선물옵션 잔고현황",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-balance",
    {"": ("CTFO6118R", "VTFO6118R")},
    InquireBalance,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireBalanceSettlementPlOutput1(Record):
    """선물옵션 잔고정산손익내역: output1, one row."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    trad_dvsn_name: str = text("trad_dvsn_name")
    """매매구분명"""
    bfdy_cblc_qty: int | None = opt_num("bfdy_cblc_qty")
    """전일잔고수량"""
    new_qty: int | None = opt_num("new_qty")
    """신규수량"""
    mnpl_rpch_qty: int | None = opt_num("mnpl_rpch_qty")
    """전매환매수량"""
    cblc_qty: int | None = opt_num("cblc_qty")
    """잔고수량"""
    cblc_amt: Decimal | None = opt_dec("cblc_amt")
    """잔고금액"""
    trad_pfls_amt: Decimal | None = opt_dec("trad_pfls_amt")
    """매매손익금액"""
    evlu_amt: Decimal | None = opt_dec("evlu_amt")
    """평가금액"""
    evlu_pfls_amt: Decimal | None = opt_dec("evlu_pfls_amt")
    """평가손익금액"""


class InquireBalanceSettlementPlOutput2(Record):
    """선물옵션 잔고정산손익내역: output2."""

    nxdy_dnca: Decimal | None = opt_dec("nxdy_dnca")
    """익일예수금"""
    mmga_cash: Decimal | None = opt_dec("mmga_cash")
    """유지증거금현금"""
    brkg_mgna_cash: Decimal | None = opt_dec("brkg_mgna_cash")
    """위탁증거금현금"""
    opt_buy_chgs: Decimal | None = opt_dec("opt_buy_chgs")
    """옵션매수대금"""
    opt_lqd_evlu_amt: Decimal | None = opt_dec("opt_lqd_evlu_amt")
    """옵션청산평가금액"""
    dnca_sbst: Decimal | None = opt_dec("dnca_sbst")
    """예수금대용"""
    mmga_tota: Decimal | None = opt_dec("mmga_tota")
    """유지증거금총액"""
    brkg_mgna_tota: Decimal | None = opt_dec("brkg_mgna_tota")
    """위탁증거금총액"""
    opt_sll_chgs: Decimal | None = opt_dec("opt_sll_chgs")
    """옵션매도대금"""
    fee: Decimal | None = opt_dec("fee")
    """수수료"""
    thdt_dfpa: Decimal | None = opt_dec("thdt_dfpa")
    """당일차금"""
    rnwl_dfpa: Decimal | None = opt_dec("rnwl_dfpa")
    """갱신차금"""
    dnca_cash: Decimal | None = opt_dec("dnca_cash")
    """예수금현금"""


class InquireBalanceSettlementPl(Answer):
    """선물옵션 잔고정산손익내역 (CTFO6117R)."""

    output1: list[InquireBalanceSettlementPlOutput1] = rows("output1", InquireBalanceSettlementPlOutput1)
    output2: InquireBalanceSettlementPlOutput2 = block("output2", InquireBalanceSettlementPlOutput2)


INQUIRE_BALANCE_SETTLEMENT_PL = Endpoint(
    "domestic_futureoption.inquire_balance_settlement_pl",
    "선물옵션 잔고정산손익내역",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-balance-settlement-pl",
    {"": ("CTFO6117R", None)},
    InquireBalanceSettlementPl,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireBalanceValuationPlOutput1(Record):
    """선물옵션 잔고평가손익내역: output1, one row."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    shtn_pdno: str = text("shtn_pdno")
    """단축상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    sll_buy_dvsn_name: str = text("sll_buy_dvsn_name")
    """매도매수구분명"""
    cblc_qty1: int | None = opt_num("cblc_qty1")
    """잔고수량1"""
    excc_unpr: Decimal | None = opt_dec("excc_unpr")
    """정산단가"""
    ccld_avg_unpr1: Decimal | None = opt_dec("ccld_avg_unpr1")
    """체결평균단가1"""
    idx_clpr: Decimal | None = opt_dec("idx_clpr")
    """지수종가"""
    pchs_amt: Decimal | None = opt_dec("pchs_amt")
    """매입금액"""
    evlu_amt: Decimal | None = opt_dec("evlu_amt")
    """평가금액"""
    evlu_pfls_amt: Decimal | None = opt_dec("evlu_pfls_amt")
    """평가손익금액"""
    trad_pfls_amt: Decimal | None = opt_dec("trad_pfls_amt")
    """매매손익금액"""
    lqd_psbl_qty: int | None = opt_num("lqd_psbl_qty")
    """청산가능수량"""


class InquireBalanceValuationPlOutput2(Record):
    """선물옵션 잔고평가손익내역: output2."""

    dnca_cash: Decimal | None = opt_dec("dnca_cash")
    """예수금현금"""
    frcr_dncl_amt: Decimal | None = opt_dec("frcr_dncl_amt")
    """외화예수금액"""
    dnca_sbst: Decimal | None = opt_dec("dnca_sbst")
    """예수금대용"""
    tot_dncl_amt: Decimal | None = opt_dec("tot_dncl_amt")
    """총예수금액"""
    tot_ccld_amt: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액"""
    cash_mgna: Decimal | None = opt_dec("cash_mgna")
    """현금증거금"""
    sbst_mgna: Decimal | None = opt_dec("sbst_mgna")
    """대용증거금"""
    mgna_tota: Decimal | None = opt_dec("mgna_tota")
    """증거금총액"""
    opt_dfpa: Decimal | None = opt_dec("opt_dfpa")
    """옵션차금"""
    thdt_dfpa: Decimal | None = opt_dec("thdt_dfpa")
    """당일차금"""
    rnwl_dfpa: Decimal | None = opt_dec("rnwl_dfpa")
    """갱신차금"""
    fee: Decimal | None = opt_dec("fee")
    """수수료"""
    nxdy_dnca: Decimal | None = opt_dec("nxdy_dnca")
    """익일예수금"""
    nxdy_dncl_amt: Decimal | None = opt_dec("nxdy_dncl_amt")
    """익일예수금액"""
    prsm_dpast: Decimal | None = opt_dec("prsm_dpast")
    """추정예탁자산"""
    prsm_dpast_amt: Decimal | None = opt_dec("prsm_dpast_amt")
    """추정예탁자산금액"""
    pprt_ord_psbl_cash: Decimal | None = opt_dec("pprt_ord_psbl_cash")
    """적정주문가능현금"""
    add_mgna_cash: Decimal | None = opt_dec("add_mgna_cash")
    """추가증거금현금"""
    add_mgna_tota: Decimal | None = opt_dec("add_mgna_tota")
    """추가증거금총액"""
    futr_trad_pfls_amt: Decimal | None = opt_dec("futr_trad_pfls_amt")
    """선물매매손익금액"""
    opt_trad_pfls_amt: Decimal | None = opt_dec("opt_trad_pfls_amt")
    """옵션매매손익금액"""
    futr_evlu_pfls_amt: Decimal | None = opt_dec("futr_evlu_pfls_amt")
    """선물평가손익금액"""
    opt_evlu_pfls_amt: Decimal | None = opt_dec("opt_evlu_pfls_amt")
    """옵션평가손익금액"""
    trad_pfls_amt_smtl: Decimal | None = opt_dec("trad_pfls_amt_smtl")
    """매매손익금액합계"""
    evlu_pfls_amt_smtl: Decimal | None = opt_dec("evlu_pfls_amt_smtl")
    """평가손익금액합계"""
    wdrw_psbl_tot_amt: Decimal | None = opt_dec("wdrw_psbl_tot_amt")
    """인출가능총금액"""
    ord_psbl_cash: Decimal | None = opt_dec("ord_psbl_cash")
    """주문가능현금"""
    ord_psbl_sbst: Decimal | None = opt_dec("ord_psbl_sbst")
    """주문가능대용"""
    ord_psbl_tota: Decimal | None = opt_dec("ord_psbl_tota")
    """주문가능총액"""


class InquireBalanceValuationPl(Answer):
    """선물옵션 잔고평가손익내역 (CTFO6159R)."""

    output1: list[InquireBalanceValuationPlOutput1] = rows("output1", InquireBalanceValuationPlOutput1)
    output2: InquireBalanceValuationPlOutput2 = block("output2", InquireBalanceValuationPlOutput2)


INQUIRE_BALANCE_VALUATION_PL = Endpoint(
    "domestic_futureoption.inquire_balance_valuation_pl",
    "선물옵션 잔고평가손익내역",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-balance-valuation-pl",
    {"": ("CTFO6159R", None)},
    InquireBalanceValuationPl,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireCcnlOutput1(Record):
    """선물옵션 주문체결내역조회: output1, one row."""

    ord_gno_brno: str = text("ord_gno_brno")
    """주문채번지점번호"""
    cano: str = text("cano")
    """종합계좌번호"""
    csac_name: str = text("csac_name")
    """종합계좌명"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    odno: str = text("odno")
    """주문번호"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    trad_dvsn_name: str = text("trad_dvsn_name")
    """매매구분명"""
    nmpr_type_cd: str = text("nmpr_type_cd")
    """호가유형코드"""
    nmpr_type_name: str = text("nmpr_type_name")
    """호가유형명"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    ord_qty: int | None = opt_num("ord_qty")
    """주문수량"""
    ord_idx: Decimal | None = opt_dec("ord_idx")
    """주문지수"""
    qty: int | None = opt_num("qty")
    """잔량"""
    ord_tmd: time | None = opt_hms("ord_tmd")
    """주문시각"""
    tot_ccld_qty: int | None = opt_num("tot_ccld_qty")
    """총체결수량"""
    avg_idx: Decimal | None = opt_dec("avg_idx")
    """평균지수"""
    tot_ccld_amt: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액"""
    rjct_qty: int | None = opt_num("rjct_qty")
    """거부수량"""
    ingr_trad_rjct_rson_cd: str = text("ingr_trad_rjct_rson_cd")
    """장내매매거부사유코드"""
    ingr_trad_rjct_rson_name: str = text("ingr_trad_rjct_rson_name")
    """장내매매거부사유명"""
    ord_stfno: str = text("ord_stfno")
    """주문직원번호"""
    sprd_item_yn: str = text("sprd_item_yn")
    """스프레드종목여부"""
    ord_ip_addr: str = text("ord_ip_addr")
    """주문IP주소"""


class InquireCcnlOutput2(Record):
    """선물옵션 주문체결내역조회: output2."""

    tot_ord_qty: int | None = opt_num("tot_ord_qty")
    """총주문수량"""
    tot_ccld_amt_smtl: Decimal | None = opt_dec("tot_ccld_amt_smtl")
    """총체결금액합계"""
    tot_ccld_qty_smtl: Decimal | None = opt_dec("tot_ccld_qty_smtl")
    """총체결수량합계"""
    fee_smtl: Decimal | None = opt_dec("fee_smtl")
    """수수료합계"""
    ctac_tlno: str = text("ctac_tlno")
    """연락전화번호"""


class InquireCcnl(Answer):
    """선물옵션 주문체결내역조회 (TTTO5201R)."""

    output1: list[InquireCcnlOutput1] = rows("output1", InquireCcnlOutput1)
    output2: InquireCcnlOutput2 = block("output2", InquireCcnlOutput2)


INQUIRE_CCNL = Endpoint(
    "domestic_futureoption.inquire_ccnl",
    "선물옵션 주문체결내역조회",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-ccnl",
    {"": ("TTTO5201R", "VTTO5201R")},
    InquireCcnl,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireCcnlBstimeOutput1(Record):
    """선물옵션 기준일체결내역: output1, one row."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    odno: str = text("odno")
    """주문번호"""
    tr_type_name: str = text("tr_type_name")
    """거래유형명"""
    last_sttldt: str = text("last_sttldt")
    """최종결제일"""
    ccld_idx: Decimal | None = opt_dec("ccld_idx")
    """체결지수"""
    ccld_qty: int | None = opt_num("ccld_qty")
    """체결량"""
    trad_amt: Decimal | None = opt_dec("trad_amt")
    """매매금액"""
    fee: Decimal | None = opt_dec("fee")
    """수수료"""
    ccld_btwn: str = text("ccld_btwn")
    """체결시간"""


class InquireCcnlBstimeOutput2(Record):
    """선물옵션 기준일체결내역: output2."""

    tot_ccld_qty_smtl: Decimal | None = opt_dec("tot_ccld_qty_smtl")
    """총체결수량합계"""
    tot_ccld_amt_smtl: Decimal | None = opt_dec("tot_ccld_amt_smtl")
    """총체결금액합계"""
    fee_adjt: Decimal | None = opt_dec("fee_adjt")
    """수수료조정"""
    fee_smtl: Decimal | None = opt_dec("fee_smtl")
    """수수료합계"""


class InquireCcnlBstime(Answer):
    """선물옵션 기준일체결내역 (CTFO5139R)."""

    output1: list[InquireCcnlBstimeOutput1] = rows("output1", InquireCcnlBstimeOutput1)
    output2: InquireCcnlBstimeOutput2 = block("output2", InquireCcnlBstimeOutput2)


INQUIRE_CCNL_BSTIME = Endpoint(
    "domestic_futureoption.inquire_ccnl_bstime",
    "선물옵션 기준일체결내역",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-ccnl-bstime",
    {"": ("CTFO5139R", None)},
    InquireCcnlBstime,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireDailyAmountFeeOutput1(Record):
    """선물옵션기간약정수수료일별: output1, one row."""

    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    pdno: str = text("pdno")
    """상품번호"""
    item_name: str = text("item_name")
    """종목명"""
    sll_agrm_amt: Decimal | None = opt_dec("sll_agrm_amt")
    """매도약정금액"""
    sll_fee: Decimal | None = opt_dec("sll_fee")
    """매도수수료"""
    buy_agrm_amt: Decimal | None = opt_dec("buy_agrm_amt")
    """매수약정금액"""
    buy_fee: Decimal | None = opt_dec("buy_fee")
    """매수수수료"""
    tot_fee_smtl: Decimal | None = opt_dec("tot_fee_smtl")
    """총수수료합계"""
    trad_pfls: Decimal | None = opt_dec("trad_pfls")
    """매매손익"""


class InquireDailyAmountFeeOutput2(Record):
    """선물옵션기간약정수수료일별: output2."""

    futr_agrm: Decimal | None = opt_dec("futr_agrm")
    """선물약정"""
    futr_agrm_amt: Decimal | None = opt_dec("futr_agrm_amt")
    """선물약정금액"""
    futr_agrm_amt_smtl: Decimal | None = opt_dec("futr_agrm_amt_smtl")
    """선물약정금액합계"""
    futr_sll_fee_smtl: Decimal | None = opt_dec("futr_sll_fee_smtl")
    """선물매도수수료합계"""
    futr_buy_fee_smtl: Decimal | None = opt_dec("futr_buy_fee_smtl")
    """선물매수수수료합계"""
    futr_fee_smtl: Decimal | None = opt_dec("futr_fee_smtl")
    """선물수수료합계"""
    opt_agrm: Decimal | None = opt_dec("opt_agrm")
    """옵션약정"""
    opt_agrm_amt: Decimal | None = opt_dec("opt_agrm_amt")
    """옵션약정금액"""
    opt_agrm_amt_smtl: Decimal | None = opt_dec("opt_agrm_amt_smtl")
    """옵션약정금액합계"""
    opt_sll_fee_smtl: Decimal | None = opt_dec("opt_sll_fee_smtl")
    """옵션매도수수료합계"""
    opt_buy_fee_smtl: Decimal | None = opt_dec("opt_buy_fee_smtl")
    """옵션매수수수료합계"""
    opt_fee_smtl: Decimal | None = opt_dec("opt_fee_smtl")
    """옵션수수료합계"""
    prdt_futr_agrm: Decimal | None = opt_dec("prdt_futr_agrm")
    """상품선물약정"""
    prdt_fuop: str = text("prdt_fuop")
    """상품선물옵션"""
    prdt_futr_evlu_amt: Decimal | None = opt_dec("prdt_futr_evlu_amt")
    """상품선물평가금액"""
    futr_fee: Decimal | None = opt_dec("futr_fee")
    """선물수수료"""
    opt_fee: Decimal | None = opt_dec("opt_fee")
    """옵션수수료"""
    fee: Decimal | None = opt_dec("fee")
    """수수료"""
    sll_agrm_amt: Decimal | None = opt_dec("sll_agrm_amt")
    """매도약정금액"""
    buy_agrm_amt: Decimal | None = opt_dec("buy_agrm_amt")
    """매수약정금액"""
    agrm_amt_smtl: Decimal | None = opt_dec("agrm_amt_smtl")
    """약정금액합계"""
    sll_fee: Decimal | None = opt_dec("sll_fee")
    """매도수수료"""
    buy_fee: Decimal | None = opt_dec("buy_fee")
    """매수수수료"""
    fee_smtl: Decimal | None = opt_dec("fee_smtl")
    """수수료합계"""
    trad_pfls_smtl: Decimal | None = opt_dec("trad_pfls_smtl")
    """매매손익합계"""


class InquireDailyAmountFee(Answer):
    """선물옵션기간약정수수료일별 (CTFO6119R)."""

    output1: list[InquireDailyAmountFeeOutput1] = rows("output1", InquireDailyAmountFeeOutput1)
    output2: InquireDailyAmountFeeOutput2 = block("output2", InquireDailyAmountFeeOutput2)


INQUIRE_DAILY_AMOUNT_FEE = Endpoint(
    "domestic_futureoption.inquire_daily_amount_fee",
    "선물옵션기간약정수수료일별",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-daily-amount-fee",
    {"": ("CTFO6119R", None)},
    InquireDailyAmountFee,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireDepositOutput(Record):
    """선물옵션 총자산현황: output."""

    dnca_tota: Decimal | None = opt_dec("dnca_tota")
    """예수금총액"""
    bfdy_chck_amt: Decimal | None = opt_dec("bfdy_chck_amt")
    """전일수표금액"""
    thdt_chck_amt: Decimal | None = opt_dec("thdt_chck_amt")
    """당일수표금액"""
    rlth_uwdl_dpos_amt: Decimal | None = opt_dec("rlth_uwdl_dpos_amt")
    """실물인수도예치금액"""
    brkg_mgna_cash: Decimal | None = opt_dec("brkg_mgna_cash")
    """위탁증거금현금"""
    wdrw_psbl_tot_amt: Decimal | None = opt_dec("wdrw_psbl_tot_amt")
    """인출가능총금액"""
    ord_psbl_cash: Decimal | None = opt_dec("ord_psbl_cash")
    """주문가능현금"""
    ord_psbl_tota: Decimal | None = opt_dec("ord_psbl_tota")
    """주문가능총액"""
    dnca_sbst: Decimal | None = opt_dec("dnca_sbst")
    """예수금대용"""
    scts_sbst_amt: Decimal | None = opt_dec("scts_sbst_amt")
    """유가증권대용금액"""
    frcr_evlu_amt: Decimal | None = opt_dec("frcr_evlu_amt")
    """외화평가금액"""
    brkg_mgna_sbst: Decimal | None = opt_dec("brkg_mgna_sbst")
    """위탁증거금대용"""
    sbst_rlse_psbl_amt: Decimal | None = opt_dec("sbst_rlse_psbl_amt")
    """대용해제가능금액"""
    mtnc_rt: Decimal | None = opt_dec("mtnc_rt")
    """유지비율"""
    add_mgna_tota: Decimal | None = opt_dec("add_mgna_tota")
    """추가증거금총액"""
    add_mgna_cash: Decimal | None = opt_dec("add_mgna_cash")
    """추가증거금현금"""
    rcva: Decimal | None = opt_dec("rcva")
    """미수금"""
    futr_trad_pfls: Decimal | None = opt_dec("futr_trad_pfls")
    """선물매매손익"""
    opt_trad_pfls_amt: Decimal | None = opt_dec("opt_trad_pfls_amt")
    """옵션매매손익금액"""
    trad_pfls_smtl: Decimal | None = opt_dec("trad_pfls_smtl")
    """매매손익합계"""
    futr_evlu_pfls_amt: Decimal | None = opt_dec("futr_evlu_pfls_amt")
    """선물평가손익금액"""
    opt_evlu_pfls_amt: Decimal | None = opt_dec("opt_evlu_pfls_amt")
    """옵션평가손익금액"""
    evlu_pfls_smtl: Decimal | None = opt_dec("evlu_pfls_smtl")
    """평가손익합계"""
    excc_dfpa: Decimal | None = opt_dec("excc_dfpa")
    """정산차금"""
    opt_dfpa: Decimal | None = opt_dec("opt_dfpa")
    """옵션차금"""
    brkg_fee: Decimal | None = opt_dec("brkg_fee")
    """위탁수수료"""
    nxdy_dnca: Decimal | None = opt_dec("nxdy_dnca")
    """익일예수금"""
    prsm_dpast_amt: Decimal | None = opt_dec("prsm_dpast_amt")
    """추정예탁자산금액"""
    cash_mntn_amt: Decimal | None = opt_dec("cash_mntn_amt")
    """현금유지금액"""
    hack_acdt_acnt_move_amt: Decimal | None = opt_dec("hack_acdt_acnt_move_amt")
    """해킹사고계좌이전금액"""


class InquireDeposit(Answer):
    """선물옵션 총자산현황 (CTRP6550R)."""

    output: InquireDepositOutput = block("output", InquireDepositOutput)


INQUIRE_DEPOSIT = Endpoint(
    "domestic_futureoption.inquire_deposit",
    "선물옵션 총자산현황",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-deposit",
    {"": ("CTRP6550R", None)},
    InquireDeposit,
)


class InquireNgtBalanceOutput1(Record):
    """(야간)선물옵션 잔고현황: output1, one row."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    shtn_pdno: str = text("shtn_pdno")
    """단축상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    sll_buy_dvsn_name: str = text("sll_buy_dvsn_name")
    """매도매수구분명"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    trad_dvsn_name: str = text("trad_dvsn_name")
    """매매구분명"""
    cblc_qty: int | None = opt_num("cblc_qty")
    """잔고수량"""
    excc_unpr: Decimal | None = opt_dec("excc_unpr")
    """정산단가"""
    ccld_avg_unpr1: Decimal | None = opt_dec("ccld_avg_unpr1")
    """체결평균단가1"""
    idx_clpr: Decimal | None = opt_dec("idx_clpr")
    """지수종가"""
    pchs_amt: Decimal | None = opt_dec("pchs_amt")
    """매입금액"""
    evlu_amt: Decimal | None = opt_dec("evlu_amt")
    """평가금액"""
    evlu_pfls_amt: Decimal | None = opt_dec("evlu_pfls_amt")
    """평가손익금액"""
    trad_pfls_amt: Decimal | None = opt_dec("trad_pfls_amt")
    """매매손익금액"""
    lqd_psbl_qty: int | None = opt_num("lqd_psbl_qty")
    """청산가능수량"""


class InquireNgtBalanceOutput2(Record):
    """(야간)선물옵션 잔고현황: output2."""

    dnca_cash: Decimal | None = opt_dec("dnca_cash")
    """예수금현금"""
    frcr_dncl_amt: Decimal | None = opt_dec("frcr_dncl_amt")
    """외화예수금액"""
    dnca_sbst: Decimal | None = opt_dec("dnca_sbst")
    """예수금대용"""
    tot_dncl_amt: Decimal | None = opt_dec("tot_dncl_amt")
    """총예수금액"""
    cash_mgna: Decimal | None = opt_dec("cash_mgna")
    """현금증거금"""
    sbst_mgna: Decimal | None = opt_dec("sbst_mgna")
    """대용증거금"""
    mgna_tota: Decimal | None = opt_dec("mgna_tota")
    """증거금총액"""
    opt_dfpa: Decimal | None = opt_dec("opt_dfpa")
    """옵션차금"""
    thdt_dfpa: Decimal | None = opt_dec("thdt_dfpa")
    """당일차금"""
    rnwl_dfpa: Decimal | None = opt_dec("rnwl_dfpa")
    """갱신차금"""
    fee: Decimal | None = opt_dec("fee")
    """수수료"""
    nxdy_dnca: Decimal | None = opt_dec("nxdy_dnca")
    """익일예수금"""
    nxdy_dncl_amt: Decimal | None = opt_dec("nxdy_dncl_amt")
    """익일예수금액"""
    prsm_dpast: Decimal | None = opt_dec("prsm_dpast")
    """추정예탁자산"""
    pprt_ord_psbl_cash: Decimal | None = opt_dec("pprt_ord_psbl_cash")
    """적정주문가능현금"""
    add_mgna_cash: Decimal | None = opt_dec("add_mgna_cash")
    """추가증거금현금"""
    add_mgna_tota: Decimal | None = opt_dec("add_mgna_tota")
    """추가증거금총액"""
    futr_trad_pfls_amt: Decimal | None = opt_dec("futr_trad_pfls_amt")
    """선물매매손익금액"""
    opt_trad_pfls_amt: Decimal | None = opt_dec("opt_trad_pfls_amt")
    """옵션매매손익금액"""
    futr_evlu_pfls_amt: Decimal | None = opt_dec("futr_evlu_pfls_amt")
    """선물평가손익금액"""
    opt_evlu_pfls_amt: Decimal | None = opt_dec("opt_evlu_pfls_amt")
    """옵션평가손익금액"""
    trad_pfls_amt_smtl: Decimal | None = opt_dec("trad_pfls_amt_smtl")
    """매매손익금액합계"""
    evlu_pfls_amt_smtl: Decimal | None = opt_dec("evlu_pfls_amt_smtl")
    """평가손익금액합계"""
    wdrw_psbl_tot_amt: Decimal | None = opt_dec("wdrw_psbl_tot_amt")
    """인출가능총금액"""
    ord_psbl_cash: Decimal | None = opt_dec("ord_psbl_cash")
    """주문가능현금"""
    ord_psbl_sbst: Decimal | None = opt_dec("ord_psbl_sbst")
    """주문가능대용"""
    ord_psbl_tota: Decimal | None = opt_dec("ord_psbl_tota")
    """주문가능총액"""
    mmga_tot_amt: Decimal | None = opt_dec("mmga_tot_amt")
    """유지증거금총금액"""
    mmga_cash_amt: Decimal | None = opt_dec("mmga_cash_amt")
    """유지증거금현금금액"""
    mtnc_rt: Decimal | None = opt_dec("mtnc_rt")
    """유지비율"""
    isfc_amt: Decimal | None = opt_dec("isfc_amt")
    """부족금액"""
    pchs_amt_smtl: Decimal | None = opt_dec("pchs_amt_smtl")
    """매입금액합계"""
    evlu_amt_smtl: Decimal | None = opt_dec("evlu_amt_smtl")
    """평가금액합계"""


class InquireNgtBalance(Answer):
    """(야간)선물옵션 잔고현황 (CTFN6118R)."""

    output1: list[InquireNgtBalanceOutput1] = rows("output1", InquireNgtBalanceOutput1)
    output2: InquireNgtBalanceOutput2 = block("output2", InquireNgtBalanceOutput2)


INQUIRE_NGT_BALANCE = Endpoint(
    "domestic_futureoption.inquire_ngt_balance",
    "(야간)선물옵션 잔고현황",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-ngt-balance",
    {"": ("CTFN6118R", None)},
    InquireNgtBalance,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireNgtCcnlOutput1(Record):
    """(야간)선물옵션 주문체결 내역조회: output1, one row."""

    ord_gno_brno: str = text("ord_gno_brno")
    """주문채번지점번호"""
    cano: str = text("cano")
    """종합계좌번호"""
    csac_name: str = text("csac_name")
    """종합계좌명"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    odno: str = text("odno")
    """주문번호"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    trad_dvsn_name: str = text("trad_dvsn_name")
    """매매구분명"""
    nmpr_type_name: str = text("nmpr_type_name")
    """호가유형명"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    ord_qty: int | None = opt_num("ord_qty")
    """주문수량"""
    ord_idx4: Decimal | None = opt_dec("ord_idx4")
    """주문지수"""
    qty: int | None = opt_num("qty")
    """잔량"""
    ord_tmd: time | None = opt_hms("ord_tmd")
    """주문시각"""
    tot_ccld_qty: int | None = opt_num("tot_ccld_qty")
    """총체결수량"""
    avg_idx: Decimal | None = opt_dec("avg_idx")
    """평균지수"""
    tot_ccld_amt: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액"""
    rjct_qty: int | None = opt_num("rjct_qty")
    """거부수량"""
    ingr_trad_rjct_rson_cd: str = text("ingr_trad_rjct_rson_cd")
    """장내매매거부사유코드"""
    ingr_trad_rjct_rson_name: str = text("ingr_trad_rjct_rson_name")
    """장내매매거부사유명"""
    ord_stfno: str = text("ord_stfno")
    """주문직원번호"""
    sprd_item_yn: str = text("sprd_item_yn")
    """스프레드종목여부"""
    ord_ip_addr: str = text("ord_ip_addr")
    """주문IP주소"""


class InquireNgtCcnlOutput2(Record):
    """(야간)선물옵션 주문체결 내역조회: output2."""

    tot_ord_qty: int | None = opt_num("tot_ord_qty")
    """총주문수량"""
    tot_ccld_qty: int | None = opt_num("tot_ccld_qty")
    """총체결수량"""
    tot_ccld_qty_smtl: Decimal | None = opt_dec("tot_ccld_qty_SMTL")
    """총체결수량"""
    tot_ccld_amt: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액"""
    tot_ccld_amt_smtl: Decimal | None = opt_dec("tot_ccld_amt_SMTL")
    """총체결금액"""
    fee: Decimal | None = opt_dec("fee")
    """수수료"""
    ctac_tlno: str = text("ctac_tlno")
    """연락전화번호"""


class InquireNgtCcnl(Answer):
    """(야간)선물옵션 주문체결 내역조회 (STTN5201R)."""

    output1: list[InquireNgtCcnlOutput1] = rows("output1", InquireNgtCcnlOutput1)
    output2: InquireNgtCcnlOutput2 = block("output2", InquireNgtCcnlOutput2)


INQUIRE_NGT_CCNL = Endpoint(
    "domestic_futureoption.inquire_ngt_ccnl",
    "(야간)선물옵션 주문체결 내역조회",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-ngt-ccnl",
    {"": ("STTN5201R", None)},
    InquireNgtCcnl,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquirePsblNgtOrderOutput(Record):
    """(야간)선물옵션 주문가능 조회: output."""

    max_ord_psbl_qty: int | None = opt_num("max_ord_psbl_qty")
    """최대주문가능수량"""
    tot_psbl_qty: int | None = opt_num("tot_psbl_qty")
    """최대주문가능수량"""
    lqd_psbl_qty: int | None = opt_num("lqd_psbl_qty")
    """청산가능수량"""
    lqd_psbl_qty_1: int | None = opt_num("lqd_psbl_qty_1")
    """청산가능수량"""
    ord_psbl_qty: int | None = opt_num("ord_psbl_qty")
    """주문가능수량"""
    bass_idx: Decimal | None = opt_dec("bass_idx")
    """기준지수"""


class InquirePsblNgtOrder(Answer):
    """(야간)선물옵션 주문가능 조회 (STTN5105R)."""

    output: InquirePsblNgtOrderOutput = block("output", InquirePsblNgtOrderOutput)


INQUIRE_PSBL_NGT_ORDER = Endpoint(
    "domestic_futureoption.inquire_psbl_ngt_order",
    "(야간)선물옵션 주문가능 조회",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-psbl-ngt-order",
    {"": ("STTN5105R", None)},
    InquirePsblNgtOrder,
)


class InquirePsblOrderOutput(Record):
    """선물옵션 주문가능: output."""

    tot_psbl_qty: int | None = opt_num("tot_psbl_qty")
    """총가능수량"""
    lqd_psbl_qty1: int | None = opt_num("lqd_psbl_qty1")
    """청산가능수량1"""
    ord_psbl_qty: int | None = opt_num("ord_psbl_qty")
    """주문가능수량"""
    bass_idx: Decimal | None = opt_dec("bass_idx")
    """기준지수"""


class InquirePsblOrder(Answer):
    """선물옵션 주문가능 (TTTO5105R)."""

    output: InquirePsblOrderOutput = block("output", InquirePsblOrderOutput)


INQUIRE_PSBL_ORDER = Endpoint(
    "domestic_futureoption.inquire_psbl_order",
    "선물옵션 주문가능",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-psbl-order",
    {"": ("TTTO5105R", "VTTO5105R")},
    InquirePsblOrder,
)


class NgtMarginDetailOutput1(Record):
    """(야간)선물옵션 증거금 상세: output1, one row."""

    futr_new_mgn_amt: Decimal | None = opt_dec("futr_new_mgn_amt")
    """선물신규증거금액"""
    futr_sprd_ord_mgna: Decimal | None = opt_dec("futr_sprd_ord_mgna")
    """선물스프레드주문증거금"""
    opt_sll_new_mgn_amt: Decimal | None = opt_dec("opt_sll_new_mgn_amt")
    """옵션매도신규증거금액"""
    opt_buy_new_mgn_amt: Decimal | None = opt_dec("opt_buy_new_mgn_amt")
    """옵션매수신규증거금액"""
    new_mgn_amt: Decimal | None = opt_dec("new_mgn_amt")
    """신규증거금액"""
    opt_pric_mgna: Decimal | None = opt_dec("opt_pric_mgna")
    """옵션가격증거금"""
    fuop_pric_altr_mgna: Decimal | None = opt_dec("fuop_pric_altr_mgna")
    """선물옵션가격변동증거금"""
    futr_sprd_mgna: Decimal | None = opt_dec("futr_sprd_mgna")
    """선물스프레드증거금"""
    uwdl_mgna: Decimal | None = opt_dec("uwdl_mgna")
    """인수도증거금"""
    ctrt_per_min_mgna: Decimal | None = opt_dec("ctrt_per_min_mgna")
    """계약당최소증거금"""
    tot_risk_mgna: Decimal | None = opt_dec("tot_risk_mgna")
    """총위험증거금"""
    netrisk_brkg_mgna: Decimal | None = opt_dec("netrisk_brkg_mgna")
    """순위험위탁증거금"""
    opt_sll_chgs: Decimal | None = opt_dec("opt_sll_chgs")
    """옵션매도대금"""
    opt_buy_chgs: Decimal | None = opt_dec("opt_buy_chgs")
    """옵션매수대금"""
    futr_loss_amt: Decimal | None = opt_dec("futr_loss_amt")
    """선물손실금액"""
    futr_prft_amt: Decimal | None = opt_dec("futr_prft_amt")
    """선물이익금액"""
    thdt_ccld_net_loss_amt: Decimal | None = opt_dec("thdt_ccld_net_loss_amt")
    """당일체결순손실금액"""
    brkg_mgna: Decimal | None = opt_dec("brkg_mgna")
    """위탁증거금"""


class NgtMarginDetailOutput2(Record):
    """(야간)선물옵션 증거금 상세: output2, one row."""

    futr_new_mgn_amt: Decimal | None = opt_dec("futr_new_mgn_amt")
    """선물신규증거금액"""
    futr_sprd_ord_mgna: Decimal | None = opt_dec("futr_sprd_ord_mgna")
    """선물스프레드주문증거금"""
    opt_sll_new_mgn_amt: Decimal | None = opt_dec("opt_sll_new_mgn_amt")
    """옵션매도신규증거금액"""
    opt_buy_new_mgn_amt: Decimal | None = opt_dec("opt_buy_new_mgn_amt")
    """옵션매수신규증거금액"""
    new_mgn_amt: Decimal | None = opt_dec("new_mgn_amt")
    """신규증거금액"""
    opt_pric_mgna: Decimal | None = opt_dec("opt_pric_mgna")
    """옵션가격증거금"""
    fuop_pric_altr_mgna: Decimal | None = opt_dec("fuop_pric_altr_mgna")
    """선물옵션가격변동증거금"""
    futr_sprd_mgna: Decimal | None = opt_dec("futr_sprd_mgna")
    """선물스프레드증거금"""
    uwdl_mgna: Decimal | None = opt_dec("uwdl_mgna")
    """인수도증거금"""
    ctrt_per_min_mgna: Decimal | None = opt_dec("ctrt_per_min_mgna")
    """계약당최소증거금"""
    tot_risk_mgna: Decimal | None = opt_dec("tot_risk_mgna")
    """총위험증거금"""
    netrisk_brkg_mgna: Decimal | None = opt_dec("netrisk_brkg_mgna")
    """순위험위탁증거금"""
    opt_sll_chgs: Decimal | None = opt_dec("opt_sll_chgs")
    """옵션매도대금"""
    opt_buy_chgs: Decimal | None = opt_dec("opt_buy_chgs")
    """옵션매수대금"""
    futr_loss_amt: Decimal | None = opt_dec("futr_loss_amt")
    """선물손실금액"""
    futr_prft_amt: Decimal | None = opt_dec("futr_prft_amt")
    """선물이익금액"""
    thdt_ccld_net_loss_amt: Decimal | None = opt_dec("thdt_ccld_net_loss_amt")
    """당일체결순손실금액"""
    brkg_mgna: Decimal | None = opt_dec("brkg_mgna")
    """위탁증거금"""


class NgtMarginDetailOutput3(Record):
    """(야간)선물옵션 증거금 상세: output3."""

    dnca_cash: Decimal | None = opt_dec("dnca_cash")
    """예수금현금"""
    dnca_sbst: Decimal | None = opt_dec("dnca_sbst")
    """예수금대용"""
    dnca_tota: Decimal | None = opt_dec("dnca_tota")
    """예수금총액"""
    wdrw_psbl_cash_amt: Decimal | None = opt_dec("wdrw_psbl_cash_amt")
    """인출가능현금금액"""
    wdrw_psbl_sbsa: Decimal | None = opt_dec("wdrw_psbl_sbsa")
    """인출가능대용금액"""
    wdrw_psbl_tot_amt: Decimal | None = opt_dec("wdrw_psbl_tot_amt")
    """인출가능총금액"""
    ord_psbl_cash_amt: Decimal | None = opt_dec("ord_psbl_cash_amt")
    """주문가능현금금액"""
    ord_psbl_sbsa: Decimal | None = opt_dec("ord_psbl_sbsa")
    """주문가능대용금액"""
    ord_psbl_tot_amt: Decimal | None = opt_dec("ord_psbl_tot_amt")
    """주문가능총금액"""
    brkg_mgna_cash_amt: Decimal | None = opt_dec("brkg_mgna_cash_amt")
    """위탁증거금현금금액"""
    brkg_mgna_sbst: Decimal | None = opt_dec("brkg_mgna_sbst")
    """위탁증거금대용"""
    brkg_mgna_tot_amt: Decimal | None = opt_dec("brkg_mgna_tot_amt")
    """위탁증거금총금액"""
    add_mgna_cash_amt: Decimal | None = opt_dec("add_mgna_cash_amt")
    """추가증거금현금금액"""
    add_mgna_sbsa: Decimal | None = opt_dec("add_mgna_sbsa")
    """추가증거금대용금액"""
    add_mgna_tot_amt: Decimal | None = opt_dec("add_mgna_tot_amt")
    """추가증거금총금액"""
    bfdy_sbst_sll_sbst_amt: Decimal | None = opt_dec("bfdy_sbst_sll_sbst_amt")
    """전일대용매도대용금액"""
    thdt_sbst_sll_sbst_amt: Decimal | None = opt_dec("thdt_sbst_sll_sbst_amt")
    """당일대용매도대용금액"""
    bfdy_sbst_sll_ccld_amt: Decimal | None = opt_dec("bfdy_sbst_sll_ccld_amt")
    """전일대용매도체결금액"""
    thdt_sbst_sll_ccld_amt: Decimal | None = opt_dec("thdt_sbst_sll_ccld_amt")
    """당일대용매도체결금액"""
    opt_dfpa: Decimal | None = opt_dec("opt_dfpa")
    """옵션차금"""
    excc_dfpa: Decimal | None = opt_dec("excc_dfpa")
    """정산차금"""
    fee_amt: Decimal | None = opt_dec("fee_amt")
    """수수료금액"""
    nxdy_dncl_amt: Decimal | None = opt_dec("nxdy_dncl_amt")
    """익일예수금액"""
    prsm_dpast_amt: Decimal | None = opt_dec("prsm_dpast_amt")
    """추정예탁자산금액"""
    opt_buy_exus_acnt_yn: str = text("opt_buy_exus_acnt_yn")
    """옵션매수전용계좌여부"""
    base_dpsa_gdat_grad_cd: str = text("base_dpsa_gdat_grad_cd")
    """기본예탁금차등등급코드"""
    opt_base_dpsa_gdat_grad_cd: str = text("opt_base_dpsa_gdat_grad_cd")
    """옵션기본예탁금차등등급코드"""


class NgtMarginDetail(Answer):
    """(야간)선물옵션 증거금 상세 (CTFN7107R)."""

    output1: list[NgtMarginDetailOutput1] = rows("output1", NgtMarginDetailOutput1)
    output2: list[NgtMarginDetailOutput2] = rows("output2", NgtMarginDetailOutput2)
    output3: NgtMarginDetailOutput3 = block("output3", NgtMarginDetailOutput3)


NGT_MARGIN_DETAIL = Endpoint(
    "domestic_futureoption.ngt_margin_detail",
    "(야간)선물옵션 증거금 상세",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/ngt-margin-detail",
    {"": ("CTFN7107R", None)},
    NgtMarginDetail,
)


class OrderOutput(Record):
    """선물옵션 주문: output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """한국거래소전송주문조직번호"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시각"""


class Order(Answer):
    """선물옵션 주문 (TTTO1101U, STTN1101U)."""

    output: OrderOutput = block("output", OrderOutput)


ORDER = Endpoint(
    "domestic_futureoption.order",
    "선물옵션 주문",
    "POST",
    "/uapi/domestic-futureoption/v1/trading/order",
    {
        "day": ("TTTO1101U", "VTTO1101U"),
        "night": ("STTN1101U", None),
    },
    Order,
    order=True,
)


class OrderRvsecnclOutput(Record):
    """선물옵션 정정취소주문: output, one row."""

    acnt_name: str = text("ACNT_NAME")
    """계좌명"""
    trad_dvsn_name: str = text("TRAD_DVSN_NAME")
    """매매구분명"""
    item_name: str = text("ITEM_NAME")
    """종목명"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시각"""
    ord_gno_brno: str = text("ORD_GNO_BRNO")
    """주문채번지점번호"""
    orgn_odno: str = text("ORGN_ODNO")
    """원주문번호"""
    odno: str = text("ODNO")
    """주문번호"""


class OrderRvsecncl(Answer):
    """선물옵션 정정취소주문 (TTTO1103U, STTN1103U)."""

    output: list[OrderRvsecnclOutput] = rows("output", OrderRvsecnclOutput)


ORDER_RVSECNCL = Endpoint(
    "domestic_futureoption.order_rvsecncl",
    "선물옵션 정정취소주문",
    "POST",
    "/uapi/domestic-futureoption/v1/trading/order-rvsecncl",
    {
        "day": ("TTTO1103U", "VTTO1103U"),
        "night": ("STTN1103U", None),
    },
    OrderRvsecncl,
    order=True,
)


class OrderAccount(Api):
    """국내선물옵션 > 주문/계좌."""

    def inquire_balance(
        self,
        *,
        mgna_dvsn: Literal["01", "02"],
        excc_stat_cd: Literal["1", "2"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquireBalance:
        """선물옵션 잔고현황 (CTFO6118R).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 03; filled from the credentials
            mgna_dvsn: 증거금 구분: 01 게시, 02 유지
            excc_stat_cd: 정산상태코드: 1 정산, 2 본정산
        """
        return self._call(
            INQUIRE_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "MGNA_DVSN": mgna_dvsn,
                "EXCC_STAT_CD": excc_stat_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_balance_pages(
        self,
        *,
        mgna_dvsn: Literal["01", "02"],
        excc_stat_cd: Literal["1", "2"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
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
                "MGNA_DVSN": mgna_dvsn,
                "EXCC_STAT_CD": excc_stat_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_balance_settlement_pl(
        self,
        *,
        inqr_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquireBalanceSettlementPl:
        """선물옵션 잔고정산손익내역 (CTFO6117R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 03; filled from the credentials
            inqr_dt: 조회일자: (YYYYMMDD)
        """
        return self._call(
            INQUIRE_BALANCE_SETTLEMENT_PL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_DT": inqr_dt,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_balance_settlement_pl_pages(
        self,
        *,
        inqr_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireBalanceSettlementPl]:
        """Every page of `inquire_balance_settlement_pl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_BALANCE_SETTLEMENT_PL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_DT": inqr_dt,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_balance_valuation_pl(
        self,
        *,
        mgna_dvsn: Literal["01", "02"],
        excc_stat_cd: Literal["1", "2"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquireBalanceValuationPl:
        """선물옵션 잔고평가손익내역 (CTFO6159R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            mgna_dvsn: 증거금구분: 01 개시, 02 유지
            excc_stat_cd: 정산상태코드: 1 정산, 2 본정산
        """
        return self._call(
            INQUIRE_BALANCE_VALUATION_PL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "MGNA_DVSN": mgna_dvsn,
                "EXCC_STAT_CD": excc_stat_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_balance_valuation_pl_pages(
        self,
        *,
        mgna_dvsn: Literal["01", "02"],
        excc_stat_cd: Literal["1", "2"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireBalanceValuationPl]:
        """Every page of `inquire_balance_valuation_pl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_BALANCE_VALUATION_PL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "MGNA_DVSN": mgna_dvsn,
                "EXCC_STAT_CD": excc_stat_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_ccnl(
        self,
        *,
        strt_ord_dt: str,
        end_ord_dt: str,
        sort_sqn: Literal["AS", "DS"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: Literal["00", "01", "02"] = "00",
        ccld_nccs_dvsn: Literal["00", "01", "02"] = "00",
        pdno: str = "",
        strt_odno: str = "",
        mket_id_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireCcnl:
        """선물옵션 주문체결내역조회 (TTTO5201R).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 03; filled from the credentials
            strt_ord_dt: 시작주문일자: 주문내역 조회 시작 일자, YYYYMMDD
            end_ord_dt: 종료주문일자: 주문내역 조회 마지막 일자, YYYYMMDD
            sll_buy_dvsn_cd: 매도매수구분코드: 00 전체, 01 매도, 02 매수
            ccld_nccs_dvsn: 체결미체결구분: 00 전체, 01 체결, 02 미체결
            sort_sqn: 정렬순서: AS 정순, DS 역순
            pdno: 상품번호: . Defaults to ''.
            strt_odno: 시작주문번호: . Defaults to ''.
            mket_id_cd: 시장ID코드: . Defaults to ''.
        """
        return self._call(
            INQUIRE_CCNL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "STRT_ORD_DT": strt_ord_dt,
                "END_ORD_DT": end_ord_dt,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "SORT_SQN": sort_sqn,
                "PDNO": pdno,
                "STRT_ODNO": strt_odno,
                "MKET_ID_CD": mket_id_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_ccnl_pages(
        self,
        *,
        strt_ord_dt: str,
        end_ord_dt: str,
        sort_sqn: Literal["AS", "DS"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: Literal["00", "01", "02"] = "00",
        ccld_nccs_dvsn: Literal["00", "01", "02"] = "00",
        pdno: str = "",
        strt_odno: str = "",
        mket_id_cd: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireCcnl]:
        """Every page of `inquire_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_CCNL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "STRT_ORD_DT": strt_ord_dt,
                "END_ORD_DT": end_ord_dt,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "SORT_SQN": sort_sqn,
                "PDNO": pdno,
                "STRT_ODNO": strt_odno,
                "MKET_ID_CD": mket_id_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_ccnl_bstime(
        self,
        *,
        ord_dt: str,
        fuop_tr_strt_tmd: str,
        fuop_tr_end_tmd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquireCcnlBstime:
        """선물옵션 기준일체결내역 (CTFO5139R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 03; filled from the credentials
            ord_dt: 주문일자: 20250101
            fuop_tr_strt_tmd: 선물옵션거래시작시각: HHMMSS
            fuop_tr_end_tmd: 선물옵션거래종료시각: HHMMSS
        """
        return self._call(
            INQUIRE_CCNL_BSTIME,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ORD_DT": ord_dt,
                "FUOP_TR_STRT_TMD": fuop_tr_strt_tmd,
                "FUOP_TR_END_TMD": fuop_tr_end_tmd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_ccnl_bstime_pages(
        self,
        *,
        ord_dt: str,
        fuop_tr_strt_tmd: str,
        fuop_tr_end_tmd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireCcnlBstime]:
        """Every page of `inquire_ccnl_bstime` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_CCNL_BSTIME,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ORD_DT": ord_dt,
                "FUOP_TR_STRT_TMD": fuop_tr_strt_tmd,
                "FUOP_TR_END_TMD": fuop_tr_end_tmd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_daily_amount_fee(
        self,
        *,
        inqr_strt_day: str,
        inqr_end_day: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquireDailyAmountFee:
        """선물옵션기간약정수수료일별 (CTFO6119R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 03; filled from the credentials
            inqr_strt_day: 조회시작일: 20240401
            inqr_end_day: 조회종료일: 20240625
        """
        return self._call(
            INQUIRE_DAILY_AMOUNT_FEE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DAY": inqr_strt_day,
                "INQR_END_DAY": inqr_end_day,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_daily_amount_fee_pages(
        self,
        *,
        inqr_strt_day: str,
        inqr_end_day: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireDailyAmountFee]:
        """Every page of `inquire_daily_amount_fee` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_DAILY_AMOUNT_FEE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DAY": inqr_strt_day,
                "INQR_END_DAY": inqr_end_day,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_deposit(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquireDeposit:
        """선물옵션 총자산현황 (CTRP6550R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 03; filled from the credentials
        """
        return self._call(
            INQUIRE_DEPOSIT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
            },
            options,
        )

    def inquire_ngt_balance(
        self,
        *,
        mgna_dvsn: Literal["01", "02"],
        excc_stat_cd: Literal["1", "2"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        acnt_pwd: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireNgtBalance:
        """(야간)선물옵션 잔고현황 (CTFN6118R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            mgna_dvsn: 증거금구분: 01 개시, 02 유지
            excc_stat_cd: 정산상태코드: 1 정산, 2 본정산
            acnt_pwd: 계좌비밀번호: 공란('')으로 조회
        """
        return self._call(
            INQUIRE_NGT_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "MGNA_DVSN": mgna_dvsn,
                "EXCC_STAT_CD": excc_stat_cd,
                "ACNT_PWD": acnt_pwd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_ngt_balance_pages(
        self,
        *,
        mgna_dvsn: Literal["01", "02"],
        excc_stat_cd: Literal["1", "2"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        acnt_pwd: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireNgtBalance]:
        """Every page of `inquire_ngt_balance` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_NGT_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "MGNA_DVSN": mgna_dvsn,
                "EXCC_STAT_CD": excc_stat_cd,
                "ACNT_PWD": acnt_pwd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_ngt_ccnl(
        self,
        *,
        strt_ord_dt: str,
        end_ord_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: str = "00",
        ccld_nccs_dvsn: Literal["00", "01", "02"] = "00",
        sort_sqn: str = "",
        strt_odno: str = "",
        pdno: str = "",
        mket_id_cd: str = "",
        fuop_dvsn_cd: str = "",
        scrn_dvsn: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireNgtCcnl:
        """(야간)선물옵션 주문체결 내역조회 (STTN5201R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            strt_ord_dt: 시작주문일자: 주문내역 조회 시작 일자 (YYYYMMDD)
            end_ord_dt: 종료주문일자: 조회하려는 마지막 일자 다음일자로 조회 (ex. 20221011 까지의 내역을 조회하고자
                할 경우, 20221012로 종료주문일자 설정)
            sll_buy_dvsn_cd: 매도매수구분코드: 공란:default, 00:전체, 01:매도, 02:매수
            ccld_nccs_dvsn: 체결미체결구분: 00 전체, 01 체결, 02 미체결
            sort_sqn: 정렬순서: 공란:default(DS:정순, 그외:역순)
            strt_odno: 시작주문번호: 공란:default
            pdno: 상품번호: 공란:default
            mket_id_cd: 시장ID코드: 공란:default
            fuop_dvsn_cd: 선물옵션구분코드: 공란:전체, 01:선물, 02:옵션
            scrn_dvsn: 화면구분: 02(Default)
        """
        return self._call(
            INQUIRE_NGT_CCNL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "STRT_ORD_DT": strt_ord_dt,
                "END_ORD_DT": end_ord_dt,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "SORT_SQN": sort_sqn,
                "STRT_ODNO": strt_odno,
                "PDNO": pdno,
                "MKET_ID_CD": mket_id_cd,
                "FUOP_DVSN_CD": fuop_dvsn_cd,
                "SCRN_DVSN": scrn_dvsn,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_ngt_ccnl_pages(
        self,
        *,
        strt_ord_dt: str,
        end_ord_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: str = "00",
        ccld_nccs_dvsn: Literal["00", "01", "02"] = "00",
        sort_sqn: str = "",
        strt_odno: str = "",
        pdno: str = "",
        mket_id_cd: str = "",
        fuop_dvsn_cd: str = "",
        scrn_dvsn: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireNgtCcnl]:
        """Every page of `inquire_ngt_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_NGT_CCNL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "STRT_ORD_DT": strt_ord_dt,
                "END_ORD_DT": end_ord_dt,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "SORT_SQN": sort_sqn,
                "STRT_ODNO": strt_odno,
                "PDNO": pdno,
                "MKET_ID_CD": mket_id_cd,
                "FUOP_DVSN_CD": fuop_dvsn_cd,
                "SCRN_DVSN": scrn_dvsn,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_psbl_ngt_order(
        self,
        *,
        pdno: str,
        prdt_type_cd: str,
        sll_buy_dvsn_cd: Literal["01", "02"],
        unit_price: str,
        ord_dvsn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquirePsblNgtOrder:
        """(야간)선물옵션 주문가능 조회 (STTN5105R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            pdno: 상품번호: 선물옵션종목코드 선물 6자리 (예: 101S03) 옵션 9자리 (예: 201S03370)
            prdt_type_cd: 상품유형코드: 301:선물옵션
            sll_buy_dvsn_cd: 매도매수구분코드: 01 매도, 02 매수
            unit_price: 주문가격1: 주문가격 ※ 주문가격이 '0'일 경우 - 옵션매수 : 현재가 - 그 이외 : 기준가
            ord_dvsn_cd: 주문구분코드: 01:지정가, 02:시장가, 03:조건부, 04:최유리, 10:지정가(IOC), 11:지정가(FOK),
                12:시장가(IOC), 13:시장가(FOK), 14:최유리(IOC), 15:최유리(FOK)
        """
        return self._call(
            INQUIRE_PSBL_NGT_ORDER,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "PRDT_TYPE_CD": prdt_type_cd,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "UNIT_PRICE": unit_price,
                "ORD_DVSN_CD": ord_dvsn_cd,
            },
            options,
        )

    def inquire_psbl_order(
        self,
        *,
        pdno: str,
        sll_buy_dvsn_cd: Literal["01", "02"],
        unit_price: str,
        ord_dvsn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquirePsblOrder:
        """선물옵션 주문가능 (TTTO5105R).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 03; filled from the credentials
            pdno: 상품번호: 선물 6자리, 옵션 9자리
            sll_buy_dvsn_cd: 매도매수구분코드: 01 매도, 02 매수
            unit_price: 주문가격1: 주문가격 ※ 주문가격이 '0'일 경우 - 옵션매수 : 현재가 - 그 이외 : 기준가
            ord_dvsn_cd: 주문구분코드: 01 지정가, 02 시장가, 03 조건부, 04 최유리, 10 지정가, 11 지정가, 12 시장가,
                13 시장가, 14 최유리, 15 최유리(FOK
        """
        return self._call(
            INQUIRE_PSBL_ORDER,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "UNIT_PRICE": unit_price,
                "ORD_DVSN_CD": ord_dvsn_cd,
            },
            options,
        )

    def ngt_margin_detail(
        self,
        *,
        mgna_dvsn_cd: Literal["01", "02"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> NgtMarginDetail:
        """(야간)선물옵션 증거금 상세 (CTFN7107R; not on paper trading).

        Args:
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 03; filled from the credentials
            mgna_dvsn_cd: 증거금 구분코드: 01 위탁, 02 유지
        """
        return self._call(
            NGT_MARGIN_DETAIL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "MGNA_DVSN_CD": mgna_dvsn_cd,
            },
            options,
        )

    def order(
        self,
        *,
        ord_dv: Literal["day", "night"],
        ord_prcs_dvsn_cd: str,
        sll_buy_dvsn_cd: Literal["01", "02"],
        shtn_pdno: str,
        ord_qty: str,
        unit_price: str,
        nmpr_type_cd: Literal["01", "02", "03", "04"],
        krx_nmpr_cndt_cd: Literal["0", "3", "4"],
        ord_dvsn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        ctac_tlno: str = "",
        fuop_item_dvsn_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> Order:
        """선물옵션 주문 (TTTO1101U, STTN1101U).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            ord_dv: 매도매수구분 (ex. day:주간, night:야간)
            ord_prcs_dvsn_cd: 주문처리구분코드: 02:주문전송
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            sll_buy_dvsn_cd: 매도매수구분코드: 01 매도, 02 매수
            shtn_pdno: 단축상품번호: 종목번호, 선물 6자리 (예: 101W09), 옵션 9자리 (예: 201S03370)
            ord_qty: 주문수량
            unit_price: 주문가격1: 시장가나 최유리 지정가인 경우 0으로 입력
            nmpr_type_cd: 호가유형코드: 01 지정가, 02 시장가, 03 조건부, 04 최유리
            krx_nmpr_cndt_cd: 한국거래소호가조건코드: 0 없음, 3 IOC, 4 FOK
            ord_dvsn_cd: 주문구분코드: 01:지정가, 02:시장가, 03:조건부, 04:최유리, 10:지정가(IOC), 11:지정가(FOK),
                12:시장가(IOC), 13:시장가(FOK), 14:최유리(IOC), 15:최유리(FOK)
            ctac_tlno: 연락전화번호: 고객의 연락 가능한 전화번호
            fuop_item_dvsn_cd: 선물옵션종목구분코드: 공란(Default)
        """
        return self._call(
            ORDER,
            {
                "ORD_PRCS_DVSN_CD": ord_prcs_dvsn_cd,
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "SHTN_PDNO": shtn_pdno,
                "ORD_QTY": ord_qty,
                "UNIT_PRICE": unit_price,
                "NMPR_TYPE_CD": nmpr_type_cd,
                "KRX_NMPR_CNDT_CD": krx_nmpr_cndt_cd,
                "ORD_DVSN_CD": ord_dvsn_cd,
                "CTAC_TLNO": ctac_tlno,
                "FUOP_ITEM_DVSN_CD": fuop_item_dvsn_cd,
            },
            options,
            variant=ord_dv,
        )

    def order_rvsecncl(
        self,
        *,
        day_dv: Literal["day", "night"],
        ord_prcs_dvsn_cd: str,
        rvse_cncl_dvsn_cd: Literal["01", "02"],
        orgn_odno: str,
        ord_qty: str,
        unit_price: str,
        nmpr_type_cd: Literal["01", "02", "03", "04"],
        krx_nmpr_cndt_cd: Literal["0", "3", "4"],
        rmn_qty_yn: Literal["Y", "N"],
        ord_dvsn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fuop_item_dvsn_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> OrderRvsecncl:
        """선물옵션 정정취소주문 (TTTO1103U, STTN1103U).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            day_dv: 주야간구분 (ex. day:주간, night:야간)
            ord_prcs_dvsn_cd: 주문처리구분코드: 02
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: filled from the credentials
            rvse_cncl_dvsn_cd: 정정취소구분코드: 01 정정, 02 취소
            orgn_odno: 원주문번호
            ord_qty: 주문수량: 0:전량, 그 외는 수량
            unit_price: 주문가격1: 0:시장가/최유리, 그 외 가격
            nmpr_type_cd: 호가유형코드: 01 지정가, 02 시장가, 03 조건부, 04 최유리
            krx_nmpr_cndt_cd: 한국거래소호가조건코드: 0 취소/없음, 3 IOC, 4 FOK
            rmn_qty_yn: 잔여수량여부: Y 전량, N 일부
            ord_dvsn_cd: 주문구분코드
            fuop_item_dvsn_cd: 선물옵션종목구분코드
        """
        return self._call(
            ORDER_RVSECNCL,
            {
                "ORD_PRCS_DVSN_CD": ord_prcs_dvsn_cd,
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "RVSE_CNCL_DVSN_CD": rvse_cncl_dvsn_cd,
                "ORGN_ODNO": orgn_odno,
                "ORD_QTY": ord_qty,
                "UNIT_PRICE": unit_price,
                "NMPR_TYPE_CD": nmpr_type_cd,
                "KRX_NMPR_CNDT_CD": krx_nmpr_cndt_cd,
                "RMN_QTY_YN": rmn_qty_yn,
                "ORD_DVSN_CD": ord_dvsn_cd,
                "FUOP_ITEM_DVSN_CD": fuop_item_dvsn_cd,
            },
            options,
            variant=day_dv,
        )
