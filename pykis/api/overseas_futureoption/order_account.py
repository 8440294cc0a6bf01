# Generated from catalog/endpoints/overseas_futureoption/order_account.toml by tools/generate.py; do not edit.
"""해외선물옵션 > 주문/계좌: 11 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, day, opt_day, opt_dec, opt_num, text

__all__ = [
    "INQUIRE_CCLD",
    "INQUIRE_DAILY_CCLD",
    "INQUIRE_DAILY_ORDER",
    "INQUIRE_DEPOSIT",
    "INQUIRE_PERIOD_CCLD",
    "INQUIRE_PERIOD_TRANS",
    "INQUIRE_PSAMOUNT",
    "INQUIRE_UNPD",
    "MARGIN_DETAIL",
    "ORDER",
    "ORDER_RVSECNCL",
    "InquireCcld",
    "InquireCcldOutput",
    "InquireDailyCcld",
    "InquireDailyCcldOutput1",
    "InquireDailyCcldOutput2",
    "InquireDailyOrder",
    "InquireDailyOrderOutput",
    "InquireDeposit",
    "InquireDepositOutput",
    "InquirePeriodCcld",
    "InquirePeriodCcldOutput1",
    "InquirePeriodCcldOutput2",
    "InquirePeriodTrans",
    "InquirePeriodTransOutput",
    "InquirePsamount",
    "InquirePsamountOutput",
    "InquireUnpd",
    "InquireUnpdOutput",
    "MarginDetail",
    "MarginDetailOutput",
    "Order",
    "OrderAccount",
    "OrderOutput",
    "OrderRvsecncl",
    "OrderRvsecnclOutput",
]


class InquireCcldOutput(Record):
    """해외선물옵션 당일주문내역조회: output, one row."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    odno: str = text("odno")
    """주문번호"""
    orgn_ord_dt: date | None = opt_day("orgn_ord_dt")
    """원주문일자"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    ovrs_futr_fx_pdno: str = text("ovrs_futr_fx_pdno")
    """해외선물FX상품번호"""
    rcit_dvsn_cd: str = text("rcit_dvsn_cd")
    """접수구분코드"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    trad_stgy_dvsn_cd: str = text("trad_stgy_dvsn_cd")
    """매매전략구분코드"""
    bass_pric_type_cd: str = text("bass_pric_type_cd")
    """기준가격유형코드"""
    ord_stat_cd: str = text("ord_stat_cd")
    """주문상태코드"""
    fm_ord_qty: int | None = opt_num("fm_ord_qty")
    """FM주문수량"""
    fm_ord_pric: Decimal | None = opt_dec("fm_ord_pric")
    """FM주문가격"""
    fm_stop_ord_pric: Decimal | None = opt_dec("fm_stop_ord_pric")
    """FMSTOP주문가격"""
    rsvn_dvsn: str = text("rsvn_dvsn")
    """예약구분"""
    fm_ccld_qty: int | None = opt_num("fm_ccld_qty")
    """FM체결수량"""
    fm_ccld_pric: Decimal | None = opt_dec("fm_ccld_pric")
    """FM체결가격"""
    fm_ord_rmn_qty: int | None = opt_num("fm_ord_rmn_qty")
    """FM주문잔여수량"""
    ord_grp_name: str = text("ord_grp_name")
    """주문그룹명"""
    erlm_dtl_dtime: str = text("erlm_dtl_dtime")
    """등록상세일시"""
    ccld_dtl_dtime: str = text("ccld_dtl_dtime")
    """체결상세일시"""
    ord_stfno: str = text("ord_stfno")
    """주문직원번호"""
    rmks1: str = text("rmks1")
    """비고1"""
    new_lqd_dvsn_cd: str = text("new_lqd_dvsn_cd")
    """신규청산구분코드"""
    fm_lqd_lmt_ord_pric: Decimal | None = opt_dec("fm_lqd_lmt_ord_pric")
    """FM청산LIMIT주문가격"""
    fm_lqd_stop_pric: Decimal | None = opt_dec("fm_lqd_stop_pric")
    """FM청산STOP가격"""
    ccld_cndt_cd: str = text("ccld_cndt_cd")
    """체결조건코드"""
    noti_vald_dt: date | None = opt_day("noti_vald_dt")
    """게시유효일자"""
    acnt_type_cd: str = text("acnt_type_cd")
    """계좌유형코드"""
    fuop_dvsn: str = text("fuop_dvsn")
    """선물옵션구분"""


class InquireCcld(Answer):
    """해외선물옵션 당일주문내역조회 (OTFM3116R)."""

    output: list[InquireCcldOutput] = rows("output", InquireCcldOutput)


INQUIRE_CCLD = Endpoint(
    "overseas_futureoption.inquire_ccld",
    "해외선물옵션 당일주문내역조회",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-ccld",
    {"": ("OTFM3116R", None)},
    InquireCcld,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireDailyCcldOutput1(Record):
    """해외선물옵션 일별체결내역: output1, one row."""

    fm_tot_ccld_qty: int | None = opt_num("fm_tot_ccld_qty")
    """FM총체결수량"""
    fm_tot_futr_agrm_amt: Decimal | None = opt_dec("fm_tot_futr_agrm_amt")
    """FM총선물약정금액"""
    fm_tot_opt_agrm_amt: Decimal | None = opt_dec("fm_tot_opt_agrm_amt")
    """FM총옵션약정금액"""
    fm_fee_smtl: Decimal | None = opt_dec("fm_fee_smtl")
    """FM수수료합계"""
    dt: date | None = opt_day("dt")
    """일자"""
    ccno: str = text("ccno")
    """체결번호"""
    ovrs_futr_fx_pdno: str = text("ovrs_futr_fx_pdno")
    """해외선물FX상품번호"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    fm_ccld_qty: int | None = opt_num("fm_ccld_qty")
    """FM체결수량"""
    fm_ccld_amt: Decimal | None = opt_dec("fm_ccld_amt")
    """FM체결금액"""
    fm_futr_ccld_amt: Decimal | None = opt_dec("fm_futr_ccld_amt")
    """FM선물체결금액"""
    fm_opt_ccld_amt: Decimal | None = opt_dec("fm_opt_ccld_amt")
    """FM옵션체결금액"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    fm_fee: Decimal | None = opt_dec("fm_fee")
    """FM수수료"""
    fm_futr_pure_agrm_amt: Decimal | None = opt_dec("fm_futr_pure_agrm_amt")
    """FM선물순약정금액"""
    fm_opt_pure_agrm_amt: Decimal | None = opt_dec("fm_opt_pure_agrm_amt")
    """FM옵션순약정금액"""
    ccld_dtl_dtime: str = text("ccld_dtl_dtime")
    """체결상세일시"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    odno: str = text("odno")
    """주문번호"""
    ord_mdia_dvsn_name: str = text("ord_mdia_dvsn_name")
    """주문매체구분명"""


class InquireDailyCcldOutput2(Record):
    """해외선물옵션 일별체결내역: output2, one row."""

    fm_tot_ccld_qty: int | None = opt_num("fm_tot_ccld_qty")
    """FM총체결수량"""
    fm_tot_futr_agrm_amt: Decimal | None = opt_dec("fm_tot_futr_agrm_amt")
    """FM총선물약정금액"""
    fm_tot_opt_agrm_amt: Decimal | None = opt_dec("fm_tot_opt_agrm_amt")
    """FM총옵션약정금액"""
    fm_fee_smtl: Decimal | None = opt_dec("fm_fee_smtl")
    """FM수수료합계"""
    dt: date | None = opt_day("dt")
    """일자"""
    ccno: str = text("ccno")
    """체결번호"""
    ovrs_futr_fx_pdno: str = text("ovrs_futr_fx_pdno")
    """해외선물FX상품번호"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    fm_ccld_qty: int | None = opt_num("fm_ccld_qty")
    """FM체결수량"""
    fm_ccld_amt: Decimal | None = opt_dec("fm_ccld_amt")
    """FM체결금액"""
    fm_futr_ccld_amt: Decimal | None = opt_dec("fm_futr_ccld_amt")
    """FM선물체결금액"""
    fm_opt_ccld_amt: Decimal | None = opt_dec("fm_opt_ccld_amt")
    """FM옵션체결금액"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    fm_fee: Decimal | None = opt_dec("fm_fee")
    """FM수수료"""
    fm_futr_pure_agrm_amt: Decimal | None = opt_dec("fm_futr_pure_agrm_amt")
    """FM선물순약정금액"""
    fm_opt_pure_agrm_amt: Decimal | None = opt_dec("fm_opt_pure_agrm_amt")
    """FM옵션순약정금액"""
    ccld_dtl_dtime: str = text("ccld_dtl_dtime")
    """체결상세일시"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    odno: str = text("odno")
    """주문번호"""
    ord_mdia_dvsn_name: str = text("ord_mdia_dvsn_name")
    """주문매체구분명"""


class InquireDailyCcld(Answer):
    """해외선물옵션 일별체결내역 (OTFM3122R)."""

    output1: list[InquireDailyCcldOutput1] = rows("output1", InquireDailyCcldOutput1)
    output2: list[InquireDailyCcldOutput2] = rows("output2", InquireDailyCcldOutput2)


INQUIRE_DAILY_CCLD = Endpoint(
    "overseas_futureoption.inquire_daily_ccld",
    "해외선물옵션 일별체결내역",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-daily-ccld",
    {"": ("OTFM3122R", None)},
    InquireDailyCcld,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireDailyOrderOutput(Record):
    """해외선물옵션 일별 주문내역: output, one row."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    dt: date | None = opt_day("dt")
    """일자"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    odno: str = text("odno")
    """주문번호"""
    orgn_ord_dt: date | None = opt_day("orgn_ord_dt")
    """원주문일자"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    ovrs_futr_fx_pdno: str = text("ovrs_futr_fx_pdno")
    """해외선물FX상품번호"""
    rvse_cncl_dvsn_cd: str = text("rvse_cncl_dvsn_cd")
    """정정취소구분코드"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    cplx_ord_dvsn_cd: str = text("cplx_ord_dvsn_cd")
    """복합주문구분코드"""
    pric_dvsn_cd: str = text("pric_dvsn_cd")
    """가격구분코드"""
    rcit_dvsn_cd: str = text("rcit_dvsn_cd")
    """접수구분코드"""
    fm_ord_qty: int | None = opt_num("fm_ord_qty")
    """FM주문수량"""
    fm_ord_pric: Decimal | None = opt_dec("fm_ord_pric")
    """FM주문가격"""
    fm_stop_ord_pric: Decimal | None = opt_dec("fm_stop_ord_pric")
    """FMSTOP주문가격"""
    ecis_rsvn_ord_yn: str = text("ecis_rsvn_ord_yn")
    """행사예약주문여부"""
    fm_ccld_qty: int | None = opt_num("fm_ccld_qty")
    """FM체결수량"""
    fm_ccld_pric: Decimal | None = opt_dec("fm_ccld_pric")
    """FM체결가격"""
    fm_ord_rmn_qty: int | None = opt_num("fm_ord_rmn_qty")
    """FM주문잔여수량"""
    ord_grp_name: str = text("ord_grp_name")
    """주문그룹명"""
    rcit_dtl_dtime: str = text("rcit_dtl_dtime")
    """접수상세일시"""
    ccld_dtl_dtime: str = text("ccld_dtl_dtime")
    """체결상세일시"""
    ordr_emp_no: str = text("ordr_emp_no")
    """주문자사원번호"""
    rjct_rson_name: str = text("rjct_rson_name")
    """거부사유명"""
    ccld_cndt_cd: str = text("ccld_cndt_cd")
    """체결조건코드"""
    trad_end_dt: date | None = opt_day("trad_end_dt")
    """매매종료일자"""


class InquireDailyOrder(Answer):
    """해외선물옵션 일별 주문내역 (OTFM3120R)."""

    output: list[InquireDailyOrderOutput] = rows("output", InquireDailyOrderOutput)


INQUIRE_DAILY_ORDER = Endpoint(
    "overseas_futureoption.inquire_daily_order",
    "해외선물옵션 일별 주문내역",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-daily-order",
    {"": ("OTFM3120R", None)},
    InquireDailyOrder,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireDepositOutput(Record):
    """해외선물옵션 예수금현황: output, one row."""

    fm_nxdy_dncl_amt: Decimal | None = opt_dec("fm_nxdy_dncl_amt")
    """FM익일예수금액"""
    fm_tot_asst_evlu_amt: Decimal | None = opt_dec("fm_tot_asst_evlu_amt")
    """FM총자산평가금액"""
    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    resp_dt: date | None = opt_day("resp_dt")
    """응답일자"""
    fm_dnca_rmnd: Decimal | None = opt_dec("fm_dnca_rmnd")
    """FM예수금잔액"""
    fm_lqd_pfls_amt: Decimal | None = opt_dec("fm_lqd_pfls_amt")
    """FM청산손익금액"""
    fm_fee: Decimal | None = opt_dec("fm_fee")
    """FM수수료"""
    fm_fuop_evlu_pfls_amt: Decimal | None = opt_dec("fm_fuop_evlu_pfls_amt")
    """FM선물옵션평가손익금액"""
    fm_rcvb_amt: Decimal | None = opt_dec("fm_rcvb_amt")
    """FM미수금액"""
    fm_brkg_mgn_amt: Decimal | None = opt_dec("fm_brkg_mgn_amt")
    """FM위탁증거금액"""
    fm_mntn_mgn_amt: Decimal | None = opt_dec("fm_mntn_mgn_amt")
    """FM유지증거금액"""
    fm_add_mgn_amt: Decimal | None = opt_dec("fm_add_mgn_amt")
    """FM추가증거금액"""
    fm_risk_rt: Decimal | None = opt_dec("fm_risk_rt")
    """FM위험율"""
    fm_ord_psbl_amt: Decimal | None = opt_dec("fm_ord_psbl_amt")
    """FM주문가능금액"""
    fm_drwg_psbl_amt: Decimal | None = opt_dec("fm_drwg_psbl_amt")
    """FM출금가능금액"""
    fm_echm_rqrm_amt: Decimal | None = opt_dec("fm_echm_rqrm_amt")
    """FM환전요청금액"""
    fm_drwg_prar_amt: Decimal | None = opt_dec("fm_drwg_prar_amt")
    """FM출금예정금액"""
    fm_opt_tr_chgs: Decimal | None = opt_dec("fm_opt_tr_chgs")
    """FM옵션거래대금"""
    fm_opt_icld_asst_evlu_amt: Decimal | None = opt_dec("fm_opt_icld_asst_evlu_amt")
    """FM옵션포함자산평가금액"""
    fm_opt_evlu_amt: Decimal | None = opt_dec("fm_opt_evlu_amt")
    """FM옵션평가금액"""
    fm_crcy_sbst_amt: Decimal | None = opt_dec("fm_crcy_sbst_amt")
    """FM통화대용금액"""
    fm_crcy_sbst_use_amt: Decimal | None = opt_dec("fm_crcy_sbst_use_amt")
    """FM통화대용사용금액"""
    fm_crcy_sbst_stup_amt: Decimal | None = opt_dec("fm_crcy_sbst_stup_amt")
    """FM통화대용설정금액"""


class InquireDeposit(Answer):
    """해외선물옵션 예수금현황 (OTFM1411R)."""

    output: list[InquireDepositOutput] = rows("output", InquireDepositOutput)


INQUIRE_DEPOSIT = Endpoint(
    "overseas_futureoption.inquire_deposit",
    "해외선물옵션 예수금현황",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-deposit",
    {"": ("OTFM1411R", None)},
    InquireDeposit,
)


class InquirePeriodCcldOutput1(Record):
    """해외선물옵션 기간계좌손익 일별: output1, one row."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    fm_buy_qty: int | None = opt_num("fm_buy_qty")
    """FM매수수량"""
    fm_sll_qty: int | None = opt_num("fm_sll_qty")
    """FM매도수량"""
    fm_lqd_pfls_amt: Decimal | None = opt_dec("fm_lqd_pfls_amt")
    """FM청산손익금액"""
    fm_fee: Decimal | None = opt_dec("fm_fee")
    """FM수수료"""
    fm_net_pfls_amt: Decimal | None = opt_dec("fm_net_pfls_amt")
    """FM순손익금액"""
    fm_ustl_buy_qty: int | None = opt_num("fm_ustl_buy_qty")
    """FM미결제매수수량"""
    fm_ustl_sll_qty: int | None = opt_num("fm_ustl_sll_qty")
    """FM미결제매도수량"""
    fm_ustl_evlu_pfls_amt: Decimal | None = opt_dec("fm_ustl_evlu_pfls_amt")
    """FM미결제평가손익금액"""
    fm_ustl_evlu_pfls_amt2: Decimal | None = opt_dec("fm_ustl_evlu_pfls_amt2")
    """FM미결제평가손익금액2"""
    fm_ustl_evlu_pfls_icdc_amt: Decimal | None = opt_dec("fm_ustl_evlu_pfls_icdc_amt")
    """FM미결제평가손익증감금액"""
    fm_ustl_agrm_amt: Decimal | None = opt_dec("fm_ustl_agrm_amt")
    """FM미결제약정금액"""
    fm_opt_lqd_amt: Decimal | None = opt_dec("fm_opt_lqd_amt")
    """FM옵션청산금액"""


class InquirePeriodCcldOutput2(Record):
    """해외선물옵션 기간계좌손익 일별: output2, one row."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    ovrs_futr_fx_pdno: str = text("ovrs_futr_fx_pdno")
    """해외선물FX상품번호"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    fm_buy_qty: int | None = opt_num("fm_buy_qty")
    """FM매수수량"""
    fm_sll_qty: int | None = opt_num("fm_sll_qty")
    """FM매도수량"""
    fm_lqd_pfls_amt: Decimal | None = opt_dec("fm_lqd_pfls_amt")
    """FM청산손익금액"""
    fm_fee: Decimal | None = opt_dec("fm_fee")
    """FM수수료"""
    fm_net_pfls_amt: Decimal | None = opt_dec("fm_net_pfls_amt")
    """FM순손익금액"""
    fm_ustl_buy_qty: int | None = opt_num("fm_ustl_buy_qty")
    """FM미결제매수수량"""
    fm_ustl_sll_qty: int | None = opt_num("fm_ustl_sll_qty")
    """FM미결제매도수량"""
    fm_ustl_evlu_pfls_amt: Decimal | None = opt_dec("fm_ustl_evlu_pfls_amt")
    """FM미결제평가손익금액"""
    fm_ustl_evlu_pfls_amt2: Decimal | None = opt_dec("fm_ustl_evlu_pfls_amt2")
    """FM미결제평가손익금액2"""
    fm_ustl_evlu_pfls_icdc_amt: Decimal | None = opt_dec("fm_ustl_evlu_pfls_icdc_amt")
    """FM미결제평가손익증감금액"""
    fm_ccld_avg_pric: Decimal | None = opt_dec("fm_ccld_avg_pric")
    """FM체결평균가격"""
    fm_ustl_agrm_amt: Decimal | None = opt_dec("fm_ustl_agrm_amt")
    """FM미결제약정금액"""
    fm_opt_lqd_amt: Decimal | None = opt_dec("fm_opt_lqd_amt")
    """FM옵션청산금액"""


class InquirePeriodCcld(Answer):
    """해외선물옵션 기간계좌손익 일별 (OTFM3118R)."""

    output1: list[InquirePeriodCcldOutput1] = rows("output1", InquirePeriodCcldOutput1)
    output2: list[InquirePeriodCcldOutput2] = rows("output2", InquirePeriodCcldOutput2)


INQUIRE_PERIOD_CCLD = Endpoint(
    "overseas_futureoption.inquire_period_ccld",
    "해외선물옵션 기간계좌손익 일별",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-period-ccld",
    {"": ("OTFM3118R", None)},
    InquirePeriodCcld,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquirePeriodTransOutput(Record):
    """해외선물옵션 기간계좌거래내역: output, one row."""

    bass_dt: date | None = opt_day("bass_dt")
    """기준일자"""
    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    fm_ldgr_inog_seq: str = text("fm_ldgr_inog_seq")
    """FM원장출납순번"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    fm_iofw_amt: Decimal | None = opt_dec("fm_iofw_amt")
    """FM입출금액"""
    fm_fee: Decimal | None = opt_dec("fm_fee")
    """FM수수료"""
    fm_tax_amt: Decimal | None = opt_dec("fm_tax_amt")
    """FM세금금액"""
    fm_sttl_amt: Decimal | None = opt_dec("fm_sttl_amt")
    """FM결제금액"""
    fm_bf_dncl_amt: Decimal | None = opt_dec("fm_bf_dncl_amt")
    """FM이전예수금액"""
    fm_dncl_amt: Decimal | None = opt_dec("fm_dncl_amt")
    """FM예수금액"""
    fm_rcvb_occr_amt: Decimal | None = opt_dec("fm_rcvb_occr_amt")
    """FM미수발생금액"""
    fm_rcvb_pybk_amt: Decimal | None = opt_dec("fm_rcvb_pybk_amt")
    """FM미수변제금액"""
    ovdu_int_pybk_amt: Decimal | None = opt_dec("ovdu_int_pybk_amt")
    """연체이자변제금액"""
    rmks_text: str = text("rmks_text")
    """비고내용"""


class InquirePeriodTrans(Answer):
    """해외선물옵션 기간계좌거래내역 (OTFM3114R)."""

    output: list[InquirePeriodTransOutput] = rows("output", InquirePeriodTransOutput)


INQUIRE_PERIOD_TRANS = Endpoint(
    "overseas_futureoption.inquire_period_trans",
    "해외선물옵션 기간계좌거래내역",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-period-trans",
    {"": ("OTFM3114R", None)},
    InquirePeriodTrans,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class InquirePsamountOutput(Record):
    """해외선물옵션 주문가능조회: output, one row."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    ovrs_futr_fx_pdno: str = text("ovrs_futr_fx_pdno")
    """해외선물FX상품번호"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    fm_ustl_qty: int | None = opt_num("fm_ustl_qty")
    """FM미결제수량"""
    fm_lqd_psbl_qty: int | None = opt_num("fm_lqd_psbl_qty")
    """FM청산가능수량"""
    fm_new_ord_psbl_qty: int | None = opt_num("fm_new_ord_psbl_qty")
    """FM신규주문가능수량"""
    fm_tot_ord_psbl_qty: int | None = opt_num("fm_tot_ord_psbl_qty")
    """FM총주문가능수량"""
    fm_mkpr_tot_ord_psbl_qty: int | None = opt_num("fm_mkpr_tot_ord_psbl_qty")
    """FM시장가총주문가능수량"""


class InquirePsamount(Answer):
    """해외선물옵션 주문가능조회 (OTFM3304R)."""

    output: list[InquirePsamountOutput] = rows("output", InquirePsamountOutput)


INQUIRE_PSAMOUNT = Endpoint(
    "overseas_futureoption.inquire_psamount",
    "해외선물옵션 주문가능조회",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-psamount",
    {"": ("OTFM3304R", None)},
    InquirePsamount,
)


class InquireUnpdOutput(Record):
    """해외선물옵션 미결제내역조회(잔고): output, one row."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    ovrs_futr_fx_pdno: str = text("ovrs_futr_fx_pdno")
    """해외선물FX상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    fm_ustl_qty: int | None = opt_num("fm_ustl_qty")
    """FM미결제수량"""
    fm_ccld_avg_pric: Decimal | None = opt_dec("fm_ccld_avg_pric")
    """FM체결평균가격"""
    fm_now_pric: Decimal | None = opt_dec("fm_now_pric")
    """FM현재가격"""
    fm_evlu_pfls_amt: Decimal | None = opt_dec("fm_evlu_pfls_amt")
    """FM평가손익금액"""
    fm_opt_evlu_amt: Decimal | None = opt_dec("fm_opt_evlu_amt")
    """FM옵션평가금액"""
    fm_otp_evlu_pfls_amt: Decimal | None = opt_dec("fm_otp_evlu_pfls_amt")
    """FM옵션평가손익금액"""
    fuop_dvsn: str = text("fuop_dvsn")
    """선물옵션구분"""
    ecis_rsvn_ord_yn: str = text("ecis_rsvn_ord_yn")
    """행사예약주문여부"""
    fm_lqd_psbl_qty: int | None = opt_num("fm_lqd_psbl_qty")
    """FM청산가능수량"""


class InquireUnpd(Answer):
    """해외선물옵션 미결제내역조회(잔고) (OTFM1412R)."""

    output: list[InquireUnpdOutput] = rows("output", InquireUnpdOutput)


INQUIRE_UNPD = Endpoint(
    "overseas_futureoption.inquire_unpd",
    "해외선물옵션 미결제내역조회(잔고)",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-unpd",
    {"": ("OTFM1412R", None)},
    InquireUnpd,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class MarginDetailOutput(Record):
    """해외선물옵션 증거금상세: output."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    resp_dt: date | None = opt_day("resp_dt")
    """응답일자"""
    acnt_net_risk_mgna_aply_yn: str = text("acnt_net_risk_mgna_aply_yn")
    """계좌순위험증거금적용여부"""
    fm_ord_psbl_amt: Decimal | None = opt_dec("fm_ord_psbl_amt")
    """FM주문가능금액"""
    fm_add_mgn_amt: Decimal | None = opt_dec("fm_add_mgn_amt")
    """FM추가증거금액"""
    fm_brkg_mgn_amt: Decimal | None = opt_dec("fm_brkg_mgn_amt")
    """FM위탁증거금액"""
    fm_excc_brkg_mgn_amt: Decimal | None = opt_dec("fm_excc_brkg_mgn_amt")
    """FM정산위탁증거금액"""
    fm_ustl_mgn_amt: Decimal | None = opt_dec("fm_ustl_mgn_amt")
    """FM미결제증거금액"""
    fm_mntn_mgn_amt: Decimal | None = opt_dec("fm_mntn_mgn_amt")
    """FM유지증거금액"""
    fm_ord_mgn_amt: Decimal | None = opt_dec("fm_ord_mgn_amt")
    """FM주문증거금액"""
    fm_futr_ord_mgn_amt: Decimal | None = opt_dec("fm_futr_ord_mgn_amt")
    """FM선물주문증거금액"""
    fm_opt_buy_ord_amt: Decimal | None = opt_dec("fm_opt_buy_ord_amt")
    """FM옵션매수주문금액"""
    fm_opt_sll_ord_mgn_amt: Decimal | None = opt_dec("fm_opt_sll_ord_mgn_amt")
    """FM옵션매도주문증거금액"""
    fm_opt_buy_ord_mgn_amt: Decimal | None = opt_dec("fm_opt_buy_ord_mgn_amt")
    """FM옵션매수주문증거금액"""
    fm_ecis_rsvn_mgn_amt: Decimal | None = opt_dec("fm_ecis_rsvn_mgn_amt")
    """FM행사예약증거금액"""
    fm_span_brkg_mgn_amt: Decimal | None = opt_dec("fm_span_brkg_mgn_amt")
    """FMSPAN위탁증거금액"""
    fm_span_pric_altr_mgn_amt: Decimal | None = opt_dec("fm_span_pric_altr_mgn_amt")
    """FMSPAN가격변동증거금액"""
    fm_span_term_sprd_mgn_amt: Decimal | None = opt_dec("fm_span_term_sprd_mgn_amt")
    """FMSPAN기간스프레드증거금액"""
    fm_span_buy_opt_min_mgn_amt: Decimal | None = opt_dec("fm_span_buy_opt_min_mgn_amt")
    """FMSPAN옵션가격증거금액"""
    fm_span_opt_min_mgn_amt: Decimal | None = opt_dec("fm_span_opt_min_mgn_amt")
    """FMSPAN옵션최소증거금액"""
    fm_span_tot_risk_mgn_amt: Decimal | None = opt_dec("fm_span_tot_risk_mgn_amt")
    """FMSPAN총위험증거금액"""
    fm_span_mntn_mgn_amt: Decimal | None = opt_dec("fm_span_mntn_mgn_amt")
    """FMSPAN유지증거금액"""
    fm_span_mntn_pric_altr_mgn_amt: Decimal | None = opt_dec("fm_span_mntn_pric_altr_mgn_amt")
    """FMSPAN유지가격변동증거금액"""
    fm_span_mntn_term_sprd_mgn_amt: Decimal | None = opt_dec("fm_span_mntn_term_sprd_mgn_amt")
    """FMSPAN유지기간스프레드증거금액"""
    fm_span_mntn_opt_pric_mgn_amt: Decimal | None = opt_dec("fm_span_mntn_opt_pric_mgn_amt")
    """FMSPAN유지옵션가격증거금액"""
    fm_span_mntn_opt_min_mgn_amt: Decimal | None = opt_dec("fm_span_mntn_opt_min_mgn_amt")
    """FMSPAN유지옵션최소증거금액"""
    fm_span_mntn_tot_risk_mgn_amt: Decimal | None = opt_dec("fm_span_mntn_tot_risk_mgn_amt")
    """FMSPAN유지총위험증거금액"""
    fm_eurx_brkg_mgn_amt: Decimal | None = opt_dec("fm_eurx_brkg_mgn_amt")
    """FMEUREX위탁증거금액"""
    fm_eurx_pric_altr_mgn_amt: Decimal | None = opt_dec("fm_eurx_pric_altr_mgn_amt")
    """FMEUREX가격변동증거금액"""
    fm_eurx_term_sprd_mgn_amt: Decimal | None = opt_dec("fm_eurx_term_sprd_mgn_amt")
    """FMEUREX기간스프레드증거금액"""
    fm_eurx_opt_pric_mgn_amt: Decimal | None = opt_dec("fm_eurx_opt_pric_mgn_amt")
    """FMEUREX옵션가격증거금액"""
    fm_eurx_buy_opt_min_mgn_amt: Decimal | None = opt_dec("fm_eurx_buy_opt_min_mgn_amt")
    """FMEUREX매수옵션최소증거금액"""
    fm_eurx_tot_risk_mgn_amt: Decimal | None = opt_dec("fm_eurx_tot_risk_mgn_amt")
    """FMEUREX총위험증거금액"""
    fm_eurx_mntn_mgn_amt: Decimal | None = opt_dec("fm_eurx_mntn_mgn_amt")
    """FMEUREX유지증거금액"""
    fm_eurx_mntn_pric_altr_mgn_amt: Decimal | None = opt_dec("fm_eurx_mntn_pric_altr_mgn_amt")
    """FMEUREX유지가격변동증거금액"""
    fm_eurx_mntn_term_sprd_mgn_amt: Decimal | None = opt_dec("fm_eurx_mntn_term_sprd_mgn_amt")
    """FMEUREX기간스프레드증거금액"""
    fm_eurx_mntn_opt_pric_mgn_amt: Decimal | None = opt_dec("fm_eurx_mntn_opt_pric_mgn_amt")
    """FMEUREX유지옵션가격증거금액"""
    fm_eurx_mntn_tot_risk_mgn_amt: Decimal | None = opt_dec("fm_eurx_mntn_tot_risk_mgn_amt")
    """FMEUREX유지총위험증거금액"""
    fm_gnrl_brkg_mgn_amt: Decimal | None = opt_dec("fm_gnrl_brkg_mgn_amt")
    """FM일반위탁증거금액"""
    fm_futr_ustl_mgn_amt: Decimal | None = opt_dec("fm_futr_ustl_mgn_amt")
    """FM선물미결제증거금액"""
    fm_sll_opt_ustl_mgn_amt: Decimal | None = opt_dec("fm_sll_opt_ustl_mgn_amt")
    """FM매도옵션미결제증거금액"""
    fm_buy_opt_ustl_mgn_amt: Decimal | None = opt_dec("fm_buy_opt_ustl_mgn_amt")
    """FM매수옵션미결제증거금액"""
    fm_sprd_ustl_mgn_amt: Decimal | None = opt_dec("fm_sprd_ustl_mgn_amt")
    """FM스프레드미결제증거금액"""
    fm_avg_dsct_mgn_amt: Decimal | None = opt_dec("fm_avg_dsct_mgn_amt")
    """FMAVG할인증거금액"""
    fm_gnrl_mntn_mgn_amt: Decimal | None = opt_dec("fm_gnrl_mntn_mgn_amt")
    """FM일반유지증거금액"""
    fm_futr_mntn_mgn_amt: Decimal | None = opt_dec("fm_futr_mntn_mgn_amt")
    """FM선물유지증거금액"""
    fm_opt_mntn_mgn_amt: Decimal | None = opt_dec("fm_opt_mntn_mgn_amt")
    """FM옵션유지증거금액"""


class MarginDetail(Answer):
    """해외선물옵션 증거금상세 (OTFM3115R)."""

    output: MarginDetailOutput = block("output", MarginDetailOutput)


MARGIN_DETAIL = Endpoint(
    "overseas_futureoption.margin_detail",
    "해외선물옵션 증거금상세",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/margin-detail",
    {"": ("OTFM3115R", None)},
    MarginDetail,
)


class OrderOutput(Record):
    """해외선물옵션 주문: output."""

    ord_dt: date = day("ORD_DT")
    """주문일자"""
    odno: str = text("ODNO")
    """주문번호"""


class Order(Answer):
    """해외선물옵션 주문 (OTFM3001U)."""

    output: OrderOutput = block("output", OrderOutput)


ORDER = Endpoint(
    "overseas_futureoption.order",
    "해외선물옵션 주문",
    "POST",
    "/uapi/overseas-futureoption/v1/trading/order",
    {"": ("OTFM3001U", None)},
    Order,
    order=True,
)


class OrderRvsecnclOutput(Record):
    """해외선물옵션 정정취소주문: output."""

    ord_dt: date = day("ORD_DT")
    """주문일자"""
    odno: str = text("ODNO")
    """주문번호"""


class OrderRvsecncl(Answer):
    """해외선물옵션 정정취소주문 (OTFM3002U, OTFM3003U)."""

    output: OrderRvsecnclOutput = block("output", OrderRvsecnclOutput)


ORDER_RVSECNCL = Endpoint(
    "overseas_futureoption.order_rvsecncl",
    "해외선물옵션 정정취소주문",
    "POST",
    "/uapi/overseas-futureoption/v1/trading/order-rvsecncl",
    {
        "0": ("OTFM3002U", None),
        "1": ("OTFM3003U", None),
    },
    OrderRvsecncl,
    order=True,
)


class OrderAccount(Api):
    """해외선물옵션 > 주문/계좌."""

    def inquire_ccld(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        ccld_nccs_dvsn: Literal["01", "02", "03"] = "01",
        sll_buy_dvsn_cd: str = "%%",
        fuop_dvsn: Literal["00", "01", "02"] = "00",
        options: CallOptions = ROUTINE,
    ) -> InquireCcld:
        """해외선물옵션 당일주문내역조회 (OTFM3116R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ccld_nccs_dvsn: 체결미체결구분: 01 전체, 02 체결, 03 미체결
            sll_buy_dvsn_cd: 매도매수구분코드: %% 전체, 01 매도, 02 매수
            fuop_dvsn: 선물옵션구분: 00 전체, 01 선물, 02 옵션
        """
        return self._call(
            INQUIRE_CCLD,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "FUOP_DVSN": fuop_dvsn,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_ccld_pages(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        ccld_nccs_dvsn: Literal["01", "02", "03"] = "01",
        sll_buy_dvsn_cd: str = "%%",
        fuop_dvsn: Literal["00", "01", "02"] = "00",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireCcld]:
        """Every page of `inquire_ccld` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_CCLD,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "FUOP_DVSN": fuop_dvsn,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_daily_ccld(
        self,
        *,
        strt_dt: str,
        end_dt: str,
        crcy_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fuop_dvsn_cd: Literal["00", "01", "02", ""] = "00",
        fm_pdgr_cd: str = "",
        fm_item_ftng_yn: str = "N",
        sll_buy_dvsn_cd: str = "%%",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyCcld:
        """해외선물옵션 일별체결내역 (OTFM3122R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            strt_dt: 시작일자: YYYYMMDD
            end_dt: 종료일자: YYYYMMDD
            fuop_dvsn_cd: 선물옵션구분코드: 00 전체, 01 선물, 02 옵션
            fm_pdgr_cd: FM상품군코드: 공란(Default)
            crcy_cd: 통화코드: %%% : 전체 TUS: TOT_USD / TKR: TOT_KRW KRW: 한국 / USD: 미국 EUR: EUR / HKD: 홍콩
                CNY: 중국 / JPY: 일본 VND: 베트남
            fm_item_ftng_yn: FM종목합산여부: 'N'(Default)
            sll_buy_dvsn_cd: 매도매수구분코드: %% 전체, 01 매도, 02 매수
        """
        return self._call(
            INQUIRE_DAILY_CCLD,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "STRT_DT": strt_dt,
                "END_DT": end_dt,
                "FUOP_DVSN_CD": fuop_dvsn_cd,
                "FM_PDGR_CD": fm_pdgr_cd,
                "CRCY_CD": crcy_cd,
                "FM_ITEM_FTNG_YN": fm_item_ftng_yn,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_daily_ccld_pages(
        self,
        *,
        strt_dt: str,
        end_dt: str,
        crcy_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fuop_dvsn_cd: Literal["00", "01", "02", ""] = "00",
        fm_pdgr_cd: str = "",
        fm_item_ftng_yn: str = "N",
        sll_buy_dvsn_cd: str = "%%",
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
                "STRT_DT": strt_dt,
                "END_DT": end_dt,
                "FUOP_DVSN_CD": fuop_dvsn_cd,
                "FM_PDGR_CD": fm_pdgr_cd,
                "CRCY_CD": crcy_cd,
                "FM_ITEM_FTNG_YN": fm_item_ftng_yn,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_daily_order(
        self,
        *,
        strt_dt: str,
        end_dt: str,
        sll_buy_dvsn_cd: Literal["01", "02"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fm_pdgr_cd: str = "",
        ccld_nccs_dvsn: Literal["01", "02", "03"] = "01",
        fuop_dvsn: Literal["00", "01", "02"] = "00",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyOrder:
        """해외선물옵션 일별 주문내역 (OTFM3120R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            strt_dt: 시작일자: YYYYMMDD
            end_dt: 종료일자: YYYYMMDD
            fm_pdgr_cd: FM상품군코드: 공란(Default)
            ccld_nccs_dvsn: 체결미체결구분: 01 전체, 02 체결, 03 미체결
            sll_buy_dvsn_cd: 매도매수구분코드: %%전체 / 01:매도 / 02:매수
            fuop_dvsn: 선물옵션구분: 00 전체, 01 선물, 02 옵션
        """
        return self._call(
            INQUIRE_DAILY_ORDER,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "STRT_DT": strt_dt,
                "END_DT": end_dt,
                "FM_PDGR_CD": fm_pdgr_cd,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "FUOP_DVSN": fuop_dvsn,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_daily_order_pages(
        self,
        *,
        strt_dt: str,
        end_dt: str,
        sll_buy_dvsn_cd: Literal["01", "02"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fm_pdgr_cd: str = "",
        ccld_nccs_dvsn: Literal["01", "02", "03"] = "01",
        fuop_dvsn: Literal["00", "01", "02"] = "00",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireDailyOrder]:
        """Every page of `inquire_daily_order` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_DAILY_ORDER,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "STRT_DT": strt_dt,
                "END_DT": end_dt,
                "FM_PDGR_CD": fm_pdgr_cd,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "FUOP_DVSN": fuop_dvsn,
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
        crcy_cd: Literal["TUS", "TKR", "KRW", "USD", "EUR", "HKD", "CNY", "JPY", "VND"],
        inqr_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquireDeposit:
        """해외선물옵션 예수금현황 (OTFM1411R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            crcy_cd: 통화코드: TUS TOT_USD, TKR TOT_KRW, KRW 한국, USD 미국, EUR EUR, HKD 홍콩, CNY 중국, JPY 일본,
                VND 베트남
            inqr_dt: 조회일자: YYYYMMDD 형식
        """
        return self._call(
            INQUIRE_DEPOSIT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "CRCY_CD": crcy_cd,
                "INQR_DT": inqr_dt,
            },
            options,
        )

    def inquire_period_ccld(
        self,
        *,
        inqr_term_from_dt: str,
        inqr_term_to_dt: str,
        crcy_cd: str,
        whol_trsl_yn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fuop_dvsn: Literal["00", "01", "02"] = "00",
        options: CallOptions = ROUTINE,
    ) -> InquirePeriodCcld:
        """해외선물옵션 기간계좌손익 일별 (OTFM3118R; not on paper trading).

        Args:
            inqr_term_from_dt: 조회기간FROM일자: (YYYYMMDD)
            inqr_term_to_dt: 조회기간TO일자: (YYYYMMDD)
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            crcy_cd: 통화코드: '%%% : 전체 TUS: TOT_USD / TKR: TOT_KRW KRW: 한국 / USD: 미국 EUR: EUR / HKD: 홍콩
                CNY: 중국 / JPY: 일본'
            whol_trsl_yn: 전체환산여부: (N)
            fuop_dvsn: 선물옵션구분: 00 전체, 01 선물, 02 옵션
        """
        return self._call(
            INQUIRE_PERIOD_CCLD,
            {
                "INQR_TERM_FROM_DT": inqr_term_from_dt,
                "INQR_TERM_TO_DT": inqr_term_to_dt,
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "CRCY_CD": crcy_cd,
                "WHOL_TRSL_YN": whol_trsl_yn,
                "FUOP_DVSN": fuop_dvsn,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_period_ccld_pages(
        self,
        *,
        inqr_term_from_dt: str,
        inqr_term_to_dt: str,
        crcy_cd: str,
        whol_trsl_yn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fuop_dvsn: Literal["00", "01", "02"] = "00",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquirePeriodCcld]:
        """Every page of `inquire_period_ccld` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_PERIOD_CCLD,
            {
                "INQR_TERM_FROM_DT": inqr_term_from_dt,
                "INQR_TERM_TO_DT": inqr_term_to_dt,
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "CRCY_CD": crcy_cd,
                "WHOL_TRSL_YN": whol_trsl_yn,
                "FUOP_DVSN": fuop_dvsn,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_period_trans(
        self,
        *,
        inqr_term_from_dt: str,
        inqr_term_to_dt: str,
        crcy_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        acnt_tr_type_cd: Literal["1", "2", "3"] = "1",
        pwd_chk_yn: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquirePeriodTrans:
        """해외선물옵션 기간계좌거래내역 (OTFM3114R; not on paper trading).

        Args:
            inqr_term_from_dt: 조회기간FROM일자: '20220101'
            inqr_term_to_dt: 조회기간TO일자: '20221214'
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리 (예: '80012345'); filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리 (예: '08'); filled from the credentials
            acnt_tr_type_cd: 계좌거래유형코드: 1 전체, 2 입출금, 3 결제
            crcy_cd: 통화코드: '%%%': 전체, 'TUS': TOT_USD, 'TKR': TOT_KRW, 'KRW': 한국, 'USD': 미국, 'EUR': EUR,
                'HKD': 홍콩, 'CNY': 중국, 'JPY': 일본, 'VND': 베트남
            pwd_chk_yn: 비밀번호체크여부: (Y/N)
        """
        return self._call(
            INQUIRE_PERIOD_TRANS,
            {
                "INQR_TERM_FROM_DT": inqr_term_from_dt,
                "INQR_TERM_TO_DT": inqr_term_to_dt,
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ACNT_TR_TYPE_CD": acnt_tr_type_cd,
                "CRCY_CD": crcy_cd,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
                "PWD_CHK_YN": pwd_chk_yn,
            },
            options,
        )

    def inquire_period_trans_pages(
        self,
        *,
        inqr_term_from_dt: str,
        inqr_term_to_dt: str,
        crcy_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        acnt_tr_type_cd: Literal["1", "2", "3"] = "1",
        pwd_chk_yn: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquirePeriodTrans]:
        """Every page of `inquire_period_trans` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_PERIOD_TRANS,
            {
                "INQR_TERM_FROM_DT": inqr_term_from_dt,
                "INQR_TERM_TO_DT": inqr_term_to_dt,
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ACNT_TR_TYPE_CD": acnt_tr_type_cd,
                "CRCY_CD": crcy_cd,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
                "PWD_CHK_YN": pwd_chk_yn,
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_psamount(
        self,
        *,
        ovrs_futr_fx_pdno: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: Literal["01", "02", ""] = "",
        fm_ord_pric: str = "",
        ecis_rsvn_ord_yn: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquirePsamount:
        """해외선물옵션 주문가능조회 (OTFM3304R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ovrs_futr_fx_pdno: 해외선물FX상품번호
            sll_buy_dvsn_cd: 매도매수구분코드: 01 매도, 02 매수
            fm_ord_pric: FM주문가격
            ecis_rsvn_ord_yn: 행사예약주문여부
        """
        return self._call(
            INQUIRE_PSAMOUNT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_FUTR_FX_PDNO": ovrs_futr_fx_pdno,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "FM_ORD_PRIC": fm_ord_pric,
                "ECIS_RSVN_ORD_YN": ecis_rsvn_ord_yn,
            },
            options,
        )

    def inquire_unpd(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fuop_dvsn: Literal["00", "01", "02", ""] = "00",
        options: CallOptions = ROUTINE,
    ) -> InquireUnpd:
        """해외선물옵션 미결제내역조회(잔고) (OTFM1412R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            fuop_dvsn: 선물옵션구분: 00 전체, 01 선물, 02 옵션
        """
        return self._call(
            INQUIRE_UNPD,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "FUOP_DVSN": fuop_dvsn,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def inquire_unpd_pages(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fuop_dvsn: Literal["00", "01", "02", ""] = "00",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireUnpd]:
        """Every page of `inquire_unpd` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_UNPD,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "FUOP_DVSN": fuop_dvsn,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def margin_detail(
        self,
        *,
        crcy_cd: str,
        inqr_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> MarginDetail:
        """해외선물옵션 증거금상세 (OTFM3115R; not on paper trading).

        Args:
            cano: 종합계좌번호: 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 2자리; filled from the credentials
            crcy_cd: 통화코드: 'TKR', 'TUS', 'USD', 'HKD', 'CNY', 'JPY', 'VND'
            inqr_dt: 조회일자: 8자리, YYYYMMDD 형식
        """
        return self._call(
            MARGIN_DETAIL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "CRCY_CD": crcy_cd,
                "INQR_DT": inqr_dt,
            },
            options,
        )

    def order(
        self,
        *,
        ovrs_futr_fx_pdno: str,
        sll_buy_dvsn_cd: Literal["01", "02"],
        pric_dvsn_cd: str,
        fm_ord_qty: str,
        ccld_cndt_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fm_lqd_ustl_ccld_dt: str = "",
        fm_lqd_ustl_ccno: str = "",
        fm_limit_ord_pric: str = "",
        fm_stop_ord_pric: str = "",
        fm_lqd_lmt_ord_pric: str = "",
        fm_lqd_stop_ord_pric: str = "",
        cplx_ord_dvsn_cd: str = "",
        ecis_rsvn_ord_yn: str = "",
        fm_hdge_ord_scrn_yn: str = "",
        options: CallOptions = ROUTINE,
    ) -> Order:
        """해외선물옵션 주문 (OTFM3001U; not on paper trading).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ovrs_futr_fx_pdno: 해외선물FX상품번호
            sll_buy_dvsn_cd: 매도매수구분코드: 01 매도, 02 매수
            fm_lqd_ustl_ccld_dt: FM청산미결제체결일자: 빈칸 (hedge청산만 이용)
            fm_lqd_ustl_ccno: FM청산미결제체결번호: 빈칸 (hedge청산만 이용)
            pric_dvsn_cd: 가격구분코드: 1.지정, 2. 시장, 3. STOP, 4 S/L
            fm_limit_ord_pric: FMLIMIT주문가격: 지정가인 경우 가격 입력 * 시장가, STOP주문인 경우, 빈칸('') 입력
            fm_stop_ord_pric: FMSTOP주문가격: STOP 주문 가격 입력 * 시장가, 지정가인 경우, 빈칸('') 입력
            fm_ord_qty: FM주문수량
            fm_lqd_lmt_ord_pric: FM청산LIMIT주문가격: 빈칸 (hedge청산만 이용)
            fm_lqd_stop_ord_pric: FM청산STOP주문가격: 빈칸 (hedge청산만 이용)
            ccld_cndt_cd: 체결조건코드: 일반적으로 6 (EOD, 지정가) GTD인 경우 5, 시장가인 경우만 2
            cplx_ord_dvsn_cd: 복합주문구분코드: 0 (hedge청산만 이용)
            ecis_rsvn_ord_yn: 행사예약주문여부: N
            fm_hdge_ord_scrn_yn: FM_HEDGE주문화면여부: N
        """
        return self._call(
            ORDER,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_FUTR_FX_PDNO": ovrs_futr_fx_pdno,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "FM_LQD_USTL_CCLD_DT": fm_lqd_ustl_ccld_dt,
                "FM_LQD_USTL_CCNO": fm_lqd_ustl_ccno,
                "PRIC_DVSN_CD": pric_dvsn_cd,
                "FM_LIMIT_ORD_PRIC": fm_limit_ord_pric,
                "FM_STOP_ORD_PRIC": fm_stop_ord_pric,
                "FM_ORD_QTY": fm_ord_qty,
                "FM_LQD_LMT_ORD_PRIC": fm_lqd_lmt_ord_pric,
                "FM_LQD_STOP_ORD_PRIC": fm_lqd_stop_ord_pric,
                "CCLD_CNDT_CD": ccld_cndt_cd,
                "CPLX_ORD_DVSN_CD": cplx_ord_dvsn_cd,
                "ECIS_RSVN_ORD_YN": ecis_rsvn_ord_yn,
                "FM_HDGE_ORD_SCRN_YN": fm_hdge_ord_scrn_yn,
            },
            options,
        )

    def order_rvsecncl(
        self,
        *,
        ord_dv: Literal["0", "1"],
        orgn_ord_dt: str,
        orgn_odno: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        fm_limit_ord_pric: str = "",
        fm_stop_ord_pric: str = "",
        fm_lqd_lmt_ord_pric: str = "",
        fm_lqd_stop_ord_pric: str = "",
        fm_hdge_ord_scrn_yn: str = "",
        fm_mkpr_cvsn_yn: str = "",
        options: CallOptions = ROUTINE,
    ) -> OrderRvsecncl:
        """해외선물옵션 정정취소주문 (OTFM3002U, OTFM3003U; not on paper trading).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            ord_dv: 주문구분 (0:정정, 1:취소)
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            orgn_ord_dt: 원주문일자: 원 주문 시 출력되는 ORD_DT 값을 입력 (현지거래일)
            orgn_odno: 원주문번호: 정정/취소시 주문번호(ODNO) 8자리를 문자열처럼 '0'을 포함해서 전송 (원 주문 시
                출력된 ODNO 값 활용) (ex. ORGN_ODNO : 00360686)
            fm_limit_ord_pric: FMLIMIT주문가격: OTFM3002U(해외선물옵션주문정정)만 사용
            fm_stop_ord_pric: FMSTOP주문가격: OTFM3002U(해외선물옵션주문정정)만 사용
            fm_lqd_lmt_ord_pric: FM청산LIMIT주문가격: OTFM3002U(해외선물옵션주문정정)만 사용
            fm_lqd_stop_ord_pric: FM청산STOP주문가격: OTFM3002U(해외선물옵션주문정정)만 사용
            fm_hdge_ord_scrn_yn: FM_HEDGE주문화면여부: N
            fm_mkpr_cvsn_yn: FM시장가전환여부: OTFM3003U(해외선물옵션주문취소)만 사용 ※ FM_MKPR_CVSN_YN 항목에 'Y'로
                설정하여 취소주문을 접수할 경우, 주문 취소확인이 들어오면 원장에서 시장가주문을 하나 또 내줌
        """
        return self._call(
            ORDER_RVSECNCL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ORGN_ORD_DT": orgn_ord_dt,
                "ORGN_ODNO": orgn_odno,
                "FM_LIMIT_ORD_PRIC": fm_limit_ord_pric,
                "FM_STOP_ORD_PRIC": fm_stop_ord_pric,
                "FM_LQD_LMT_ORD_PRIC": fm_lqd_lmt_ord_pric,
                "FM_LQD_STOP_ORD_PRIC": fm_lqd_stop_ord_pric,
                "FM_HDGE_ORD_SCRN_YN": fm_hdge_ord_scrn_yn,
                "FM_MKPR_CVSN_YN": fm_mkpr_cvsn_yn,
            },
            options,
            variant=ord_dv,
        )
