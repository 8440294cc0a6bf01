# Generated from catalog/endpoints/overseas_stock/order_account.toml by tools/generate.py; do not edit.
"""해외주식 > 주문/계좌: 18 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, day, dec, hms, num, opt_day, opt_dec, opt_hms, opt_num, opt_text, text

__all__ = [
    "ALGO_ORDNO",
    "DAYTIME_ORDER",
    "DAYTIME_ORDER_RVSECNCL",
    "FOREIGN_MARGIN",
    "INQUIRE_ALGO_CCNL",
    "INQUIRE_BALANCE",
    "INQUIRE_CCNL",
    "INQUIRE_NCCS",
    "INQUIRE_PAYMT_STDR_BALANCE",
    "INQUIRE_PERIOD_PROFIT",
    "INQUIRE_PERIOD_TRANS",
    "INQUIRE_PRESENT_BALANCE",
    "INQUIRE_PSAMOUNT",
    "ORDER",
    "ORDER_RESV",
    "ORDER_RESV_CCNL",
    "ORDER_RESV_LIST",
    "ORDER_RVSECNCL",
    "AlgoOrdno",
    "AlgoOrdnoOutput",
    "DaytimeOrder",
    "DaytimeOrderOutput",
    "DaytimeOrderRvsecncl",
    "DaytimeOrderRvsecnclOutput",
    "ForeignMargin",
    "ForeignMarginOutput",
    "InquireAlgoCcnl",
    "InquireAlgoCcnlOutput",
    "InquireAlgoCcnlOutput3",
    "InquireBalance",
    "InquireBalanceOutput1",
    "InquireBalanceOutput2",
    "InquireCcnl",
    "InquireCcnlOutput",
    "InquireNccs",
    "InquireNccsOutput",
    "InquirePaymtStdrBalance",
    "InquirePaymtStdrBalanceOutput1",
    "InquirePaymtStdrBalanceOutput2",
    "InquirePaymtStdrBalanceOutput3",
    "InquirePeriodProfit",
    "InquirePeriodProfitOutput1",
    "InquirePeriodProfitOutput2",
    "InquirePeriodTrans",
    "InquirePeriodTransOutput1",
    "InquirePeriodTransOutput2",
    "InquirePresentBalance",
    "InquirePresentBalanceOutput1",
    "InquirePresentBalanceOutput2",
    "InquirePresentBalanceOutput3",
    "InquirePsamount",
    "InquirePsamountOutput",
    "Order",
    "OrderAccount",
    "OrderOutput",
    "OrderResv",
    "OrderResvCcnl",
    "OrderResvCcnlOutput",
    "OrderResvList",
    "OrderResvListOutput",
    "OrderResvOutput",
    "OrderRvsecncl",
    "OrderRvsecnclOutput",
]


class AlgoOrdnoOutput(Record):
    """해외주식 지정가주문번호조회: output, one row."""

    odno: str = text("ODNO")
    """주문번호"""
    trad_dvsn_name: str = text("TRAD_DVSN_NAME")
    """매매구분명"""
    pdno: str = text("PDNO")
    """상품번호"""
    item_name: str = text("ITEM_NAME")
    """종목명"""
    ft_ord_qty: int | None = opt_num("FT_ORD_QTY")
    """FT주문수량"""
    ft_ord_unpr3: Decimal | None = opt_dec("FT_ORD_UNPR3")
    """FT주문단가"""
    splt_buy_attr_name: str = text("SPLT_BUY_ATTR_NAME")
    """분할매수속성명"""
    ft_ccld_qty: int | None = opt_num("FT_CCLD_QTY")
    """FT체결수량"""
    ord_gno_brno: str = text("ORD_GNO_BRNO")
    """주문채번지점번호"""


class AlgoOrdno(Answer):
    """해외주식 지정가주문번호조회 (TTTS6058R)."""

    output: list[AlgoOrdnoOutput] = rows("output", AlgoOrdnoOutput)


ALGO_ORDNO = Endpoint(
    "overseas_stock.algo_ordno",
    "해외주식 지정가주문번호조회",
    "GET",
    "/uapi/overseas-stock/v1/trading/algo-ordno",
    {"": ("TTTS6058R", None)},
    AlgoOrdno,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class DaytimeOrderOutput(Record):
    """해외주식 미국주간주문: output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """한국거래소전송주문조직번호"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시각"""


class DaytimeOrder(Answer):
    """해외주식 미국주간주문 (TTTS6036U, TTTS6037U)."""

    output: DaytimeOrderOutput = block("output", DaytimeOrderOutput)


DAYTIME_ORDER = Endpoint(
    "overseas_stock.daytime_order",
    "해외주식 미국주간주문",
    "POST",
    "/uapi/overseas-stock/v1/trading/daytime-order",
    {
        "buy": ("TTTS6036U", None),
        "sell": ("TTTS6037U", None),
    },
    DaytimeOrder,
    order=True,
)


class DaytimeOrderRvsecnclOutput(Record):
    """해외주식 미국주간정정취소: output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """한국거래소전송주문조직번호"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시각"""


class DaytimeOrderRvsecncl(Answer):
    """해외주식 미국주간정정취소 (TTTS6038U)."""

    output: DaytimeOrderRvsecnclOutput = block("output", DaytimeOrderRvsecnclOutput)


DAYTIME_ORDER_RVSECNCL = Endpoint(
    "overseas_stock.daytime_order_rvsecncl",
    "해외주식 미국주간정정취소",
    "POST",
    "/uapi/overseas-stock/v1/trading/daytime-order-rvsecncl",
    {"": ("TTTS6038U", None)},
    DaytimeOrderRvsecncl,
    order=True,
)


class ForeignMarginOutput(Record):
    """해외증거금 통화별조회: output, one row."""

    natn_name: str = text("natn_name")
    """국가명"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    frcr_dncl_amt1: Decimal | None = opt_dec("frcr_dncl_amt1")
    """외화예수금액"""
    ustl_buy_amt: Decimal | None = opt_dec("ustl_buy_amt")
    """미결제매수금액"""
    ustl_sll_amt: Decimal | None = opt_dec("ustl_sll_amt")
    """미결제매도금액"""
    frcr_rcvb_amt: Decimal | None = opt_dec("frcr_rcvb_amt")
    """외화미수금액"""
    frcr_mgn_amt: Decimal | None = opt_dec("frcr_mgn_amt")
    """외화증거금액"""
    frcr_gnrl_ord_psbl_amt: Decimal | None = opt_dec("frcr_gnrl_ord_psbl_amt")
    """외화일반주문가능금액"""
    frcr_ord_psbl_amt1: Decimal | None = opt_dec("frcr_ord_psbl_amt1")
    """외화주문가능금액"""
    itgr_ord_psbl_amt: Decimal | None = opt_dec("itgr_ord_psbl_amt")
    """통합주문가능금액"""
    bass_exrt: Decimal | None = opt_dec("bass_exrt")
    """기준환율"""


class ForeignMargin(Answer):
    """해외증거금 통화별조회 (TTTC2101R)."""

    output: list[ForeignMarginOutput] = rows("output", ForeignMarginOutput)


FOREIGN_MARGIN = Endpoint(
    "overseas_stock.foreign_margin",
    "해외증거금 통화별조회",
    "GET",
    "/uapi/overseas-stock/v1/trading/foreign-margin",
    {"": ("TTTC2101R", None)},
    ForeignMargin,
)


class InquireAlgoCcnlOutput(Record):
    """해외주식 지정가체결내역조회: output, one row."""

    ccld_seq: str = text("CCLD_SEQ")
    """체결순번"""
    ccld_btwn: str = text("CCLD_BTWN")
    """체결시간"""
    pdno: str = text("PDNO")
    """상품번호"""
    item_name: str = text("ITEM_NAME")
    """종목명"""
    ft_ccld_qty: int | None = opt_num("FT_CCLD_QTY")
    """FT체결수량"""
    ft_ccld_unpr3: Decimal | None = opt_dec("FT_CCLD_UNPR3")
    """FT체결단가"""
    ft_ccld_amt3: Decimal | None = opt_dec("FT_CCLD_AMT3")
    """FT체결금액"""


class InquireAlgoCcnlOutput3(Record):
    """해외주식 지정가체결내역조회: output3, one row."""

    odno: str = text("ODNO")
    """주문번호"""
    trad_dvsn_name: str = text("TRAD_DVSN_NAME")
    """매매구분명"""
    pdno: str = text("PDNO")
    """상품번호"""
    item_name: str = text("ITEM_NAME")
    """종목명"""
    ft_ord_qty: int | None = opt_num("FT_ORD_QTY")
    """FT주문수량"""
    ft_ord_unpr3: Decimal | None = opt_dec("FT_ORD_UNPR3")
    """FT주문단가"""
    ord_tmd: time | None = opt_hms("ORD_TMD")
    """주문시각"""
    splt_buy_attr_name: str = text("SPLT_BUY_ATTR_NAME")
    """분할매수속성명"""
    ft_ccld_qty: int | None = opt_num("FT_CCLD_QTY")
    """FT체결수량"""
    tr_crcy: str = text("TR_CRCY")
    """거래통화"""
    ft_ccld_unpr3: Decimal | None = opt_dec("FT_CCLD_UNPR3")
    """FT체결단가"""
    ft_ccld_amt3: Decimal | None = opt_dec("FT_CCLD_AMT3")
    """FT체결금액"""
    ccld_cnt: int | None = opt_num("CCLD_CNT")
    """체결건수"""


class InquireAlgoCcnl(Answer):
    """해외주식 지정가체결내역조회 (TTTS6059R)."""

    output: list[InquireAlgoCcnlOutput] = rows("output", InquireAlgoCcnlOutput)
    output3: list[InquireAlgoCcnlOutput3] = rows("output3", InquireAlgoCcnlOutput3)


INQUIRE_ALGO_CCNL = Endpoint(
    "overseas_stock.inquire_algo_ccnl",
    "해외주식 지정가체결내역조회",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-algo-ccnl",
    {"": ("TTTS6059R", None)},
    InquireAlgoCcnl,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireBalanceOutput1(Record):
    """해외주식 잔고: output1, one row."""

    cano: str = text("cano")
    """종합계좌번호"""
    acnt_prdt_cd: str = text("acnt_prdt_cd")
    """계좌상품코드"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    ovrs_pdno: str = text("ovrs_pdno")
    """해외상품번호"""
    ovrs_item_name: str = text("ovrs_item_name")
    """해외종목명"""
    frcr_evlu_pfls_amt: Decimal = dec("frcr_evlu_pfls_amt")
    """외화평가손익금액"""
    evlu_pfls_rt: Decimal = dec("evlu_pfls_rt")
    """평가손익율"""
    pchs_avg_pric: Decimal = dec("pchs_avg_pric")
    """매입평균가격"""
    ovrs_cblc_qty: int = num("ovrs_cblc_qty")
    """해외잔고수량"""
    ord_psbl_qty: int = num("ord_psbl_qty")
    """주문가능수량"""
    frcr_pchs_amt1: Decimal = dec("frcr_pchs_amt1")
    """외화매입금액1"""
    ovrs_stck_evlu_amt: Decimal = dec("ovrs_stck_evlu_amt")
    """해외주식평가금액"""
    now_pric2: Decimal = dec("now_pric2")
    """현재가격2"""
    tr_crcy_cd: str = text("tr_crcy_cd")
    """거래통화코드"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    loan_type_cd: str = text("loan_type_cd")
    """대출유형코드"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    expd_dt: date | None = opt_day("expd_dt")
    """만기일자"""


class InquireBalanceOutput2(Record):
    """해외주식 잔고: output2."""

    frcr_pchs_amt1: Decimal = dec("frcr_pchs_amt1")
    """외화매입금액1"""
    ovrs_rlzt_pfls_amt: Decimal = dec("ovrs_rlzt_pfls_amt")
    """해외실현손익금액"""
    ovrs_tot_pfls: Decimal = dec("ovrs_tot_pfls")
    """해외총손익"""
    rlzt_erng_rt: Decimal = dec("rlzt_erng_rt")
    """실현수익율"""
    tot_evlu_pfls_amt: Decimal = dec("tot_evlu_pfls_amt")
    """총평가손익금액"""
    tot_pftrt: Decimal = dec("tot_pftrt")
    """총수익률"""
    frcr_buy_amt_smtl1: Decimal = dec("frcr_buy_amt_smtl1")
    """외화매수금액합계1"""
    ovrs_rlzt_pfls_amt2: Decimal = dec("ovrs_rlzt_pfls_amt2")
    """해외실현손익금액2"""
    frcr_buy_amt_smtl2: Decimal = dec("frcr_buy_amt_smtl2")
    """외화매수금액합계2"""


class InquireBalance(Answer):
    """해외주식 잔고 (TTTS3012R)."""

    output1: list[InquireBalanceOutput1] = rows("output1", InquireBalanceOutput1)
    output2: InquireBalanceOutput2 = block("output2", InquireBalanceOutput2)


INQUIRE_BALANCE = Endpoint(
    "overseas_stock.inquire_balance",
    "해외주식 잔고",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-balance",
    {"": ("TTTS3012R", "VTTS3012R")},
    InquireBalance,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireCcnlOutput(Record):
    """해외주식 주문체결내역: output, one row."""

    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    ord_gno_brno: str = text("ord_gno_brno")
    """주문채번지점번호"""
    odno: str = text("odno")
    """주문번호"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    sll_buy_dvsn_cd_name: str = text("sll_buy_dvsn_cd_name")
    """매도매수구분코드명"""
    rvse_cncl_dvsn: str = text("rvse_cncl_dvsn")
    """정정취소구분"""
    rvse_cncl_dvsn_name: str = text("rvse_cncl_dvsn_name")
    """정정취소구분명"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    ft_ord_qty: int = num("ft_ord_qty")
    """FT주문수량"""
    ft_ord_unpr3: Decimal = dec("ft_ord_unpr3")
    """FT주문단가3"""
    ft_ccld_qty: int = num("ft_ccld_qty")
    """FT체결수량"""
    ft_ccld_unpr3: Decimal = dec("ft_ccld_unpr3")
    """FT체결단가3"""
    ft_ccld_amt3: Decimal = dec("ft_ccld_amt3")
    """FT체결금액3"""
    nccs_qty: int = num("nccs_qty")
    """미체결수량"""
    prcs_stat_name: str = text("prcs_stat_name")
    """처리상태명"""
    rjct_rson: str = text("rjct_rson")
    """거부사유"""
    rjct_rson_name: str = text("rjct_rson_name")
    """거부사유명"""
    ord_tmd: time | None = opt_hms("ord_tmd")
    """주문시각"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    tr_crcy_cd: str = text("tr_crcy_cd")
    """거래통화코드"""
    tr_natn: str = text("tr_natn")
    """거래국가"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    tr_natn_name: str = text("tr_natn_name")
    """거래국가명"""
    dmst_ord_dt: date | None = opt_day("dmst_ord_dt")
    """국내주문일자"""
    thco_ord_tmd: time | None = opt_hms("thco_ord_tmd")
    """당사주문시각"""
    loan_type_cd: str = text("loan_type_cd")
    """대출유형코드"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    mdia_dvsn_name: str = text("mdia_dvsn_name")
    """매체구분명"""
    usa_amk_exts_rqst_yn: str = text("usa_amk_exts_rqst_yn")
    """미국애프터마켓연장신청여부"""
    splt_buy_attr_name: str | None = opt_text("splt_buy_attr_name")
    """분할매수/매도속성명"""


class InquireCcnl(Answer):
    """해외주식 주문체결내역 (TTTS3035R)."""

    output: list[InquireCcnlOutput] = rows("output", InquireCcnlOutput)


INQUIRE_CCNL = Endpoint(
    "overseas_stock.inquire_ccnl",
    "해외주식 주문체결내역",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-ccnl",
    {"": ("TTTS3035R", "VTTS3035R")},
    InquireCcnl,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireNccsOutput(Record):
    """해외주식 미체결내역: output, one row."""

    ord_dt: date = day("ord_dt")
    """주문일자"""
    ord_gno_brno: str = text("ord_gno_brno")
    """주문채번지점번호"""
    odno: str = text("odno")
    """주문번호"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    pdno: str = text("pdno")
    """상품번호"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    rvse_cncl_dvsn_cd: str = text("rvse_cncl_dvsn_cd")
    """정정취소구분코드"""
    rjct_rson: str = text("rjct_rson")
    """거부사유"""
    ord_tmd: time = hms("ord_tmd")
    """주문시각"""
    tr_crcy_cd: str = text("tr_crcy_cd")
    """거래통화코드"""
    natn_cd: str = text("natn_cd")
    """국가코드"""
    ft_ord_qty: int = num("ft_ord_qty")
    """FT주문수량"""
    ft_ccld_qty: int = num("ft_ccld_qty")
    """FT체결수량"""
    nccs_qty: int = num("nccs_qty")
    """미체결수량"""
    ft_ord_unpr3: Decimal = dec("ft_ord_unpr3")
    """FT주문단가3"""
    ft_ccld_unpr3: Decimal = dec("ft_ccld_unpr3")
    """FT체결단가3"""
    ft_ccld_amt3: Decimal = dec("ft_ccld_amt3")
    """FT체결금액3"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    loan_type_cd: str = text("loan_type_cd")
    """대출유형코드"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    usa_amk_exts_rqst_yn: str | None = opt_text("usa_amk_exts_rqst_yn")
    """미국애프터마켓연장신청여부"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    sll_buy_dvsn_cd_name: str = text("sll_buy_dvsn_cd_name")
    """매도매수구분코드명"""
    rvse_cncl_dvsn_cd_name: str = text("rvse_cncl_dvsn_cd_name")
    """정정취소구분코드명"""
    rjct_rson_name: str = text("rjct_rson_name")
    """거부사유명"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    natn_kor_name: str = text("natn_kor_name")
    """국가한글명"""
    prcs_stat_name: str = text("prcs_stat_name")
    """처리상태명"""


class InquireNccs(Answer):
    """해외주식 미체결내역 (TTTS3018R)."""

    output: list[InquireNccsOutput] = rows("output", InquireNccsOutput)


INQUIRE_NCCS = Endpoint(
    "overseas_stock.inquire_nccs",
    "해외주식 미체결내역",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-nccs",
    {"": ("TTTS3018R", None)},
    InquireNccs,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquirePaymtStdrBalanceOutput1(Record):
    """해외주식 결제기준잔고: output1, one row."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    cblc_qty13: Decimal | None = opt_dec("cblc_qty13")
    """잔고수량13"""
    ord_psbl_qty1: int | None = opt_num("ord_psbl_qty1")
    """주문가능수량1"""
    avg_unpr3: Decimal | None = opt_dec("avg_unpr3")
    """평균단가3"""
    ovrs_now_pric1: Decimal | None = opt_dec("ovrs_now_pric1")
    """해외현재가격1"""
    frcr_pchs_amt: Decimal | None = opt_dec("frcr_pchs_amt")
    """외화매입금액"""
    frcr_evlu_amt2: Decimal | None = opt_dec("frcr_evlu_amt2")
    """외화평가금액2"""
    evlu_pfls_amt2: Decimal | None = opt_dec("evlu_pfls_amt2")
    """평가손익금액2"""
    bass_exrt: Decimal | None = opt_dec("bass_exrt")
    """기준환율"""
    oprt_dtl_dtime: str = text("oprt_dtl_dtime")
    """조작상세일시"""
    buy_crcy_cd: str = text("buy_crcy_cd")
    """매수통화코드"""
    thdt_sll_ccld_qty1: Decimal | None = opt_dec("thdt_sll_ccld_qty1")
    """당일매도체결수량1"""
    thdt_buy_ccld_qty1: Decimal | None = opt_dec("thdt_buy_ccld_qty1")
    """당일매수체결수량1"""
    evlu_pfls_rt1: Decimal | None = opt_dec("evlu_pfls_rt1")
    """평가손익율1"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    natn_kor_name: str = text("natn_kor_name")
    """국가한글명"""
    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    mgge_qty: int | None = opt_num("mgge_qty")
    """담보수량"""
    loan_rmnd: Decimal | None = opt_dec("loan_rmnd")
    """대출잔액"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    scts_dvsn_name: str = text("scts_dvsn_name")
    """유가증권구분명"""
    ldng_cblc_qty: int | None = opt_num("ldng_cblc_qty")
    """대여잔고수량"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    crcy_cd_name: str = text("crcy_cd_name")
    """통화코드명"""
    frcr_dncl_amt_2: Decimal | None = opt_dec("frcr_dncl_amt_2")
    """외화예수금액2"""
    frst_bltn_exrt: Decimal | None = opt_dec("frst_bltn_exrt")
    """최초고시환율"""
    pchs_amt_smtl_amt: Decimal | None = opt_dec("pchs_amt_smtl_amt")
    """매입금액합계금액"""
    tot_evlu_pfls_amt: Decimal | None = opt_dec("tot_evlu_pfls_amt")
    """총평가손익금액"""
    evlu_erng_rt1: Decimal | None = opt_dec("evlu_erng_rt1")
    """평가수익율1"""
    tot_dncl_amt: Decimal | None = opt_dec("tot_dncl_amt")
    """총예수금액"""
    wcrc_evlu_amt_smtl: Decimal | None = opt_dec("wcrc_evlu_amt_smtl")
    """원화평가금액합계"""
    tot_asst_amt2: Decimal | None = opt_dec("tot_asst_amt2")
    """총자산금액2"""
    frcr_cblc_wcrc_evlu_amt_smtl: Decimal | None = opt_dec("frcr_cblc_wcrc_evlu_amt_smtl")
    """외화잔고원화평가금액합계"""
    tot_loan_amt: Decimal | None = opt_dec("tot_loan_amt")
    """총대출금액"""
    tot_ldng_evlu_amt: Decimal | None = opt_dec("tot_ldng_evlu_amt")
    """총대여평가금액"""
    frcr_buy_amt_smtl: Decimal | None = opt_dec("frcr_buy_amt_smtl")
    """외화매수금액합계"""
    frcr_sll_amt_smtl: Decimal | None = opt_dec("frcr_sll_amt_smtl")
    """외화매도금액합계"""
    frcr_buy_mgn_amt: Decimal | None = opt_dec("frcr_buy_mgn_amt")
    """외화매수증거금액"""
    frcr_etc_mgna: Decimal | None = opt_dec("frcr_etc_mgna")
    """외화기타증거금"""
    frcr_drwg_psbl_amt_1: Decimal | None = opt_dec("frcr_drwg_psbl_amt_1")
    """외화출금가능금액1"""
    acpl_cstd_crcy_yn: str = text("acpl_cstd_crcy_yn")
    """현지보관통화여부"""
    nxdy_frcr_drwg_psbl_amt: Decimal | None = opt_dec("nxdy_frcr_drwg_psbl_amt")
    """익일외화출금가능금액"""


class InquirePaymtStdrBalanceOutput2(Record):
    """해외주식 결제기준잔고: output2, one row."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    cblc_qty13: Decimal | None = opt_dec("cblc_qty13")
    """잔고수량13"""
    ord_psbl_qty1: int | None = opt_num("ord_psbl_qty1")
    """주문가능수량1"""
    avg_unpr3: Decimal | None = opt_dec("avg_unpr3")
    """평균단가3"""
    ovrs_now_pric1: Decimal | None = opt_dec("ovrs_now_pric1")
    """해외현재가격1"""
    frcr_pchs_amt: Decimal | None = opt_dec("frcr_pchs_amt")
    """외화매입금액"""
    frcr_evlu_amt2: Decimal | None = opt_dec("frcr_evlu_amt2")
    """외화평가금액2"""
    evlu_pfls_amt2: Decimal | None = opt_dec("evlu_pfls_amt2")
    """평가손익금액2"""
    bass_exrt: Decimal | None = opt_dec("bass_exrt")
    """기준환율"""
    oprt_dtl_dtime: str = text("oprt_dtl_dtime")
    """조작상세일시"""
    buy_crcy_cd: str = text("buy_crcy_cd")
    """매수통화코드"""
    thdt_sll_ccld_qty1: Decimal | None = opt_dec("thdt_sll_ccld_qty1")
    """당일매도체결수량1"""
    thdt_buy_ccld_qty1: Decimal | None = opt_dec("thdt_buy_ccld_qty1")
    """당일매수체결수량1"""
    evlu_pfls_rt1: Decimal | None = opt_dec("evlu_pfls_rt1")
    """평가손익율1"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    natn_kor_name: str = text("natn_kor_name")
    """국가한글명"""
    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    mgge_qty: int | None = opt_num("mgge_qty")
    """담보수량"""
    loan_rmnd: Decimal | None = opt_dec("loan_rmnd")
    """대출잔액"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    scts_dvsn_name: str = text("scts_dvsn_name")
    """유가증권구분명"""
    ldng_cblc_qty: int | None = opt_num("ldng_cblc_qty")
    """대여잔고수량"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    crcy_cd_name: str = text("crcy_cd_name")
    """통화코드명"""
    frcr_dncl_amt_2: Decimal | None = opt_dec("frcr_dncl_amt_2")
    """외화예수금액2"""
    frst_bltn_exrt: Decimal | None = opt_dec("frst_bltn_exrt")
    """최초고시환율"""
    pchs_amt_smtl_amt: Decimal | None = opt_dec("pchs_amt_smtl_amt")
    """매입금액합계금액"""
    tot_evlu_pfls_amt: Decimal | None = opt_dec("tot_evlu_pfls_amt")
    """총평가손익금액"""
    evlu_erng_rt1: Decimal | None = opt_dec("evlu_erng_rt1")
    """평가수익율1"""
    tot_dncl_amt: Decimal | None = opt_dec("tot_dncl_amt")
    """총예수금액"""
    wcrc_evlu_amt_smtl: Decimal | None = opt_dec("wcrc_evlu_amt_smtl")
    """원화평가금액합계"""
    tot_asst_amt2: Decimal | None = opt_dec("tot_asst_amt2")
    """총자산금액2"""
    frcr_cblc_wcrc_evlu_amt_smtl: Decimal | None = opt_dec("frcr_cblc_wcrc_evlu_amt_smtl")
    """외화잔고원화평가금액합계"""
    tot_loan_amt: Decimal | None = opt_dec("tot_loan_amt")
    """총대출금액"""
    tot_ldng_evlu_amt: Decimal | None = opt_dec("tot_ldng_evlu_amt")
    """총대여평가금액"""
    frcr_buy_amt_smtl: Decimal | None = opt_dec("frcr_buy_amt_smtl")
    """외화매수금액합계"""
    frcr_sll_amt_smtl: Decimal | None = opt_dec("frcr_sll_amt_smtl")
    """외화매도금액합계"""
    frcr_buy_mgn_amt: Decimal | None = opt_dec("frcr_buy_mgn_amt")
    """외화매수증거금액"""
    frcr_etc_mgna: Decimal | None = opt_dec("frcr_etc_mgna")
    """외화기타증거금"""
    frcr_drwg_psbl_amt_1: Decimal | None = opt_dec("frcr_drwg_psbl_amt_1")
    """외화출금가능금액1"""
    acpl_cstd_crcy_yn: str = text("acpl_cstd_crcy_yn")
    """현지보관통화여부"""
    nxdy_frcr_drwg_psbl_amt: Decimal | None = opt_dec("nxdy_frcr_drwg_psbl_amt")
    """익일외화출금가능금액"""


class InquirePaymtStdrBalanceOutput3(Record):
    """해외주식 결제기준잔고: output3."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    cblc_qty13: Decimal | None = opt_dec("cblc_qty13")
    """잔고수량13"""
    ord_psbl_qty1: int | None = opt_num("ord_psbl_qty1")
    """주문가능수량1"""
    avg_unpr3: Decimal | None = opt_dec("avg_unpr3")
    """평균단가3"""
    ovrs_now_pric1: Decimal | None = opt_dec("ovrs_now_pric1")
    """해외현재가격1"""
    frcr_pchs_amt: Decimal | None = opt_dec("frcr_pchs_amt")
    """외화매입금액"""
    frcr_evlu_amt2: Decimal | None = opt_dec("frcr_evlu_amt2")
    """외화평가금액2"""
    evlu_pfls_amt2: Decimal | None = opt_dec("evlu_pfls_amt2")
    """평가손익금액2"""
    bass_exrt: Decimal | None = opt_dec("bass_exrt")
    """기준환율"""
    oprt_dtl_dtime: str = text("oprt_dtl_dtime")
    """조작상세일시"""
    buy_crcy_cd: str = text("buy_crcy_cd")
    """매수통화코드"""
    thdt_sll_ccld_qty1: Decimal | None = opt_dec("thdt_sll_ccld_qty1")
    """당일매도체결수량1"""
    thdt_buy_ccld_qty1: Decimal | None = opt_dec("thdt_buy_ccld_qty1")
    """당일매수체결수량1"""
    evlu_pfls_rt1: Decimal | None = opt_dec("evlu_pfls_rt1")
    """평가손익율1"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    natn_kor_name: str = text("natn_kor_name")
    """국가한글명"""
    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    mgge_qty: int | None = opt_num("mgge_qty")
    """담보수량"""
    loan_rmnd: Decimal | None = opt_dec("loan_rmnd")
    """대출잔액"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    scts_dvsn_name: str = text("scts_dvsn_name")
    """유가증권구분명"""
    ldng_cblc_qty: int | None = opt_num("ldng_cblc_qty")
    """대여잔고수량"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    crcy_cd_name: str = text("crcy_cd_name")
    """통화코드명"""
    frcr_dncl_amt_2: Decimal | None = opt_dec("frcr_dncl_amt_2")
    """외화예수금액2"""
    frst_bltn_exrt: Decimal | None = opt_dec("frst_bltn_exrt")
    """최초고시환율"""
    pchs_amt_smtl_amt: Decimal | None = opt_dec("pchs_amt_smtl_amt")
    """매입금액합계금액"""
    tot_evlu_pfls_amt: Decimal | None = opt_dec("tot_evlu_pfls_amt")
    """총평가손익금액"""
    evlu_erng_rt1: Decimal | None = opt_dec("evlu_erng_rt1")
    """평가수익율1"""
    tot_dncl_amt: Decimal | None = opt_dec("tot_dncl_amt")
    """총예수금액"""
    wcrc_evlu_amt_smtl: Decimal | None = opt_dec("wcrc_evlu_amt_smtl")
    """원화평가금액합계"""
    tot_asst_amt2: Decimal | None = opt_dec("tot_asst_amt2")
    """총자산금액2"""
    frcr_cblc_wcrc_evlu_amt_smtl: Decimal | None = opt_dec("frcr_cblc_wcrc_evlu_amt_smtl")
    """외화잔고원화평가금액합계"""
    tot_loan_amt: Decimal | None = opt_dec("tot_loan_amt")
    """총대출금액"""
    tot_ldng_evlu_amt: Decimal | None = opt_dec("tot_ldng_evlu_amt")
    """총대여평가금액"""
    frcr_buy_amt_smtl: Decimal | None = opt_dec("frcr_buy_amt_smtl")
    """외화매수금액합계"""
    frcr_sll_amt_smtl: Decimal | None = opt_dec("frcr_sll_amt_smtl")
    """외화매도금액합계"""
    frcr_buy_mgn_amt: Decimal | None = opt_dec("frcr_buy_mgn_amt")
    """외화매수증거금액"""
    frcr_etc_mgna: Decimal | None = opt_dec("frcr_etc_mgna")
    """외화기타증거금"""
    frcr_drwg_psbl_amt_1: Decimal | None = opt_dec("frcr_drwg_psbl_amt_1")
    """외화출금가능금액1"""
    acpl_cstd_crcy_yn: str = text("acpl_cstd_crcy_yn")
    """현지보관통화여부"""
    nxdy_frcr_drwg_psbl_amt: Decimal | None = opt_dec("nxdy_frcr_drwg_psbl_amt")
    """익일외화출금가능금액"""


class InquirePaymtStdrBalance(Answer):
    """해외주식 결제기준잔고 (CTRP6010R)."""

    output1: list[InquirePaymtStdrBalanceOutput1] = rows("output1", InquirePaymtStdrBalanceOutput1)
    output2: list[InquirePaymtStdrBalanceOutput2] = rows("output2", InquirePaymtStdrBalanceOutput2)
    output3: InquirePaymtStdrBalanceOutput3 = block("output3", InquirePaymtStdrBalanceOutput3)


INQUIRE_PAYMT_STDR_BALANCE = Endpoint(
    "overseas_stock.inquire_paymt_stdr_balance",
    "해외주식 결제기준잔고",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-paymt-stdr-balance",
    {"": ("CTRP6010R", None)},
    InquirePaymtStdrBalance,
)


class InquirePeriodProfitOutput1(Record):
    """해외주식 기간손익: output1, one row."""

    trad_day: str = text("trad_day")
    """매매일"""
    ovrs_pdno: str = text("ovrs_pdno")
    """해외상품번호"""
    slcl_qty: int | None = opt_num("slcl_qty")
    """매도청산수량"""
    pchs_avg_pric: Decimal | None = opt_dec("pchs_avg_pric")
    """매입평균가격"""
    frcr_pchs_amt1: Decimal | None = opt_dec("frcr_pchs_amt1")
    """외화매입금액1"""
    avg_sll_unpr: Decimal | None = opt_dec("avg_sll_unpr")
    """평균매도단가"""
    frcr_sll_amt_smtl1: Decimal | None = opt_dec("frcr_sll_amt_smtl1")
    """외화매도금액합계1"""
    stck_sll_tlex: Decimal | None = opt_dec("stck_sll_tlex")
    """주식매도제비용"""
    ovrs_rlzt_pfls_amt: Decimal | None = opt_dec("ovrs_rlzt_pfls_amt")
    """해외실현손익금액"""
    pftrt: Decimal | None = opt_dec("pftrt")
    """수익률"""
    exrt: Decimal | None = opt_dec("exrt")
    """환율"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    frst_bltn_exrt: Decimal | None = opt_dec("frst_bltn_exrt")
    """최초고시환율"""
    stck_sll_amt_smtl: Decimal | None = opt_dec("stck_sll_amt_smtl")
    """주식매도금액합계"""
    stck_buy_amt_smtl: Decimal | None = opt_dec("stck_buy_amt_smtl")
    """주식매수금액합계"""
    smtl_fee1: Decimal | None = opt_dec("smtl_fee1")
    """합계수수료1"""
    excc_dfrm_amt: Decimal | None = opt_dec("excc_dfrm_amt")
    """정산지급금액"""
    ovrs_rlzt_pfls_tot_amt: Decimal | None = opt_dec("ovrs_rlzt_pfls_tot_amt")
    """해외실현손익총금액"""
    tot_pftrt: Decimal | None = opt_dec("tot_pftrt")
    """총수익률"""
    bass_dt: date | None = opt_day("bass_dt")
    """기준일자"""


class InquirePeriodProfitOutput2(Record):
    """해외주식 기간손익: output2."""

    trad_day: str = text("trad_day")
    """매매일"""
    ovrs_pdno: str = text("ovrs_pdno")
    """해외상품번호"""
    slcl_qty: int | None = opt_num("slcl_qty")
    """매도청산수량"""
    pchs_avg_pric: Decimal | None = opt_dec("pchs_avg_pric")
    """매입평균가격"""
    frcr_pchs_amt1: Decimal | None = opt_dec("frcr_pchs_amt1")
    """외화매입금액1"""
    avg_sll_unpr: Decimal | None = opt_dec("avg_sll_unpr")
    """평균매도단가"""
    frcr_sll_amt_smtl1: Decimal | None = opt_dec("frcr_sll_amt_smtl1")
    """외화매도금액합계1"""
    stck_sll_tlex: Decimal | None = opt_dec("stck_sll_tlex")
    """주식매도제비용"""
    ovrs_rlzt_pfls_amt: Decimal | None = opt_dec("ovrs_rlzt_pfls_amt")
    """해외실현손익금액"""
    pftrt: Decimal | None = opt_dec("pftrt")
    """수익률"""
    exrt: Decimal | None = opt_dec("exrt")
    """환율"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    frst_bltn_exrt: Decimal | None = opt_dec("frst_bltn_exrt")
    """최초고시환율"""
    stck_sll_amt_smtl: Decimal | None = opt_dec("stck_sll_amt_smtl")
    """주식매도금액합계"""
    stck_buy_amt_smtl: Decimal | None = opt_dec("stck_buy_amt_smtl")
    """주식매수금액합계"""
    smtl_fee1: Decimal | None = opt_dec("smtl_fee1")
    """합계수수료1"""
    excc_dfrm_amt: Decimal | None = opt_dec("excc_dfrm_amt")
    """정산지급금액"""
    ovrs_rlzt_pfls_tot_amt: Decimal | None = opt_dec("ovrs_rlzt_pfls_tot_amt")
    """해외실현손익총금액"""
    tot_pftrt: Decimal | None = opt_dec("tot_pftrt")
    """총수익률"""
    bass_dt: date | None = opt_day("bass_dt")
    """기준일자"""


class InquirePeriodProfit(Answer):
    """해외주식 기간손익 (TTTS3039R)."""

    output1: list[InquirePeriodProfitOutput1] = rows("output1", InquirePeriodProfitOutput1)
    output2: InquirePeriodProfitOutput2 = block("output2", InquirePeriodProfitOutput2)


INQUIRE_PERIOD_PROFIT = Endpoint(
    "overseas_stock.inquire_period_profit",
    "해외주식 기간손익",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-period-profit",
    {"": ("TTTS3039R", None)},
    InquirePeriodProfit,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquirePeriodTransOutput1(Record):
    """해외주식 일별거래내역: output1, one row."""

    trad_dt: date | None = opt_day("trad_dt")
    """매매일자"""
    sttl_dt: date | None = opt_day("sttl_dt")
    """결제일자"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    sll_buy_dvsn_name: str = text("sll_buy_dvsn_name")
    """sll_buy_dvsn_name"""
    pdno: str = text("pdno")
    """상품번호"""
    ovrs_item_name: str = text("ovrs_item_name")
    """ovrs_item_name"""
    ccld_qty: int | None = opt_num("ccld_qty")
    """체결수량"""
    amt_unit_ccld_qty: int | None = opt_num("amt_unit_ccld_qty")
    """금액단위체결수량"""
    ft_ccld_unpr2: Decimal | None = opt_dec("ft_ccld_unpr2")
    """FT체결단가2"""
    ovrs_stck_ccld_unpr: Decimal | None = opt_dec("ovrs_stck_ccld_unpr")
    """해외주식체결단가"""
    tr_frcr_amt2: Decimal | None = opt_dec("tr_frcr_amt2")
    """거래외화금액2"""
    tr_amt: Decimal | None = opt_dec("tr_amt")
    """거래금액"""
    frcr_excc_amt_1: Decimal | None = opt_dec("frcr_excc_amt_1")
    """외화정산금액1"""
    wcrc_excc_amt: Decimal | None = opt_dec("wcrc_excc_amt")
    """원화정산금액"""
    dmst_frcr_fee1: Decimal | None = opt_dec("dmst_frcr_fee1")
    """국내외화수수료1"""
    frcr_fee1: Decimal | None = opt_dec("frcr_fee1")
    """외화수수료1"""
    dmst_wcrc_fee: Decimal | None = opt_dec("dmst_wcrc_fee")
    """국내원화수수료"""
    ovrs_wcrc_fee: Decimal | None = opt_dec("ovrs_wcrc_fee")
    """해외원화수수료"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    erlm_exrt: Decimal | None = opt_dec("erlm_exrt")
    """등록환율"""
    loan_dvsn_cd: str = text("loan_dvsn_cd")
    """대출구분코드"""
    loan_dvsn_name: str = text("loan_dvsn_name")
    """loan_dvsn_name"""
    frcr_buy_amt_smtl: Decimal | None = opt_dec("frcr_buy_amt_smtl")
    """외화매수금액합계"""
    frcr_sll_amt_smtl: Decimal | None = opt_dec("frcr_sll_amt_smtl")
    """외화매도금액합계"""
    dmst_fee_smtl: Decimal | None = opt_dec("dmst_fee_smtl")
    """국내수수료합계"""
    ovrs_fee_smtl: Decimal | None = opt_dec("ovrs_fee_smtl")
    """해외수수료합계"""


class InquirePeriodTransOutput2(Record):
    """해외주식 일별거래내역: output2."""

    trad_dt: date | None = opt_day("trad_dt")
    """매매일자"""
    sttl_dt: date | None = opt_day("sttl_dt")
    """결제일자"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    sll_buy_dvsn_name: str = text("sll_buy_dvsn_name")
    """sll_buy_dvsn_name"""
    pdno: str = text("pdno")
    """상품번호"""
    ovrs_item_name: str = text("ovrs_item_name")
    """ovrs_item_name"""
    ccld_qty: int | None = opt_num("ccld_qty")
    """체결수량"""
    amt_unit_ccld_qty: int | None = opt_num("amt_unit_ccld_qty")
    """금액단위체결수량"""
    ft_ccld_unpr2: Decimal | None = opt_dec("ft_ccld_unpr2")
    """FT체결단가2"""
    ovrs_stck_ccld_unpr: Decimal | None = opt_dec("ovrs_stck_ccld_unpr")
    """해외주식체결단가"""
    tr_frcr_amt2: Decimal | None = opt_dec("tr_frcr_amt2")
    """거래외화금액2"""
    tr_amt: Decimal | None = opt_dec("tr_amt")
    """거래금액"""
    frcr_excc_amt_1: Decimal | None = opt_dec("frcr_excc_amt_1")
    """외화정산금액1"""
    wcrc_excc_amt: Decimal | None = opt_dec("wcrc_excc_amt")
    """원화정산금액"""
    dmst_frcr_fee1: Decimal | None = opt_dec("dmst_frcr_fee1")
    """국내외화수수료1"""
    frcr_fee1: Decimal | None = opt_dec("frcr_fee1")
    """외화수수료1"""
    dmst_wcrc_fee: Decimal | None = opt_dec("dmst_wcrc_fee")
    """국내원화수수료"""
    ovrs_wcrc_fee: Decimal | None = opt_dec("ovrs_wcrc_fee")
    """해외원화수수료"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    erlm_exrt: Decimal | None = opt_dec("erlm_exrt")
    """등록환율"""
    loan_dvsn_cd: str = text("loan_dvsn_cd")
    """대출구분코드"""
    loan_dvsn_name: str = text("loan_dvsn_name")
    """loan_dvsn_name"""
    frcr_buy_amt_smtl: Decimal | None = opt_dec("frcr_buy_amt_smtl")
    """외화매수금액합계"""
    frcr_sll_amt_smtl: Decimal | None = opt_dec("frcr_sll_amt_smtl")
    """외화매도금액합계"""
    dmst_fee_smtl: Decimal | None = opt_dec("dmst_fee_smtl")
    """국내수수료합계"""
    ovrs_fee_smtl: Decimal | None = opt_dec("ovrs_fee_smtl")
    """해외수수료합계"""


class InquirePeriodTrans(Answer):
    """해외주식 일별거래내역 (CTOS4001R)."""

    output1: list[InquirePeriodTransOutput1] = rows("output1", InquirePeriodTransOutput1)
    output2: InquirePeriodTransOutput2 = block("output2", InquirePeriodTransOutput2)


INQUIRE_PERIOD_TRANS = Endpoint(
    "overseas_stock.inquire_period_trans",
    "해외주식 일별거래내역",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-period-trans",
    {"": ("CTOS4001R", None)},
    InquirePeriodTrans,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class InquirePresentBalanceOutput1(Record):
    """해외주식 체결기준현재잔고: output1, one row."""

    cblc_qty13: Decimal | None = opt_dec("cblc_qty13")
    """잔고수량13"""
    thdt_buy_ccld_qty1: Decimal | None = opt_dec("thdt_buy_ccld_qty1")
    """당일매수체결수량1"""
    thdt_sll_ccld_qty1: Decimal | None = opt_dec("thdt_sll_ccld_qty1")
    """당일매도체결수량1"""
    ccld_qty_smtl1: Decimal | None = opt_dec("ccld_qty_smtl1")
    """체결수량합계1"""
    ord_psbl_qty1: int | None = opt_num("ord_psbl_qty1")
    """주문가능수량1"""
    frcr_pchs_amt: Decimal | None = opt_dec("frcr_pchs_amt")
    """외화매입금액"""
    frcr_evlu_amt2: Decimal | None = opt_dec("frcr_evlu_amt2")
    """외화평가금액2"""
    evlu_pfls_amt2: Decimal | None = opt_dec("evlu_pfls_amt2")
    """평가손익금액2"""
    evlu_pfls_rt1: Decimal | None = opt_dec("evlu_pfls_rt1")
    """평가손익율1"""
    pdno: str = text("pdno")
    """상품번호"""
    bass_exrt: Decimal | None = opt_dec("bass_exrt")
    """기준환율"""
    buy_crcy_cd: str = text("buy_crcy_cd")
    """매수통화코드"""
    ovrs_now_pric1: Decimal | None = opt_dec("ovrs_now_pric1")
    """해외현재가격1"""
    avg_unpr3: Decimal | None = opt_dec("avg_unpr3")
    """평균단가3"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    natn_kor_name: str = text("natn_kor_name")
    """국가한글명"""
    pchs_rmnd_wcrc_amt: Decimal | None = opt_dec("pchs_rmnd_wcrc_amt")
    """매입잔액원화금액"""
    thdt_buy_ccld_frcr_amt: Decimal | None = opt_dec("thdt_buy_ccld_frcr_amt")
    """당일매수체결외화금액"""
    thdt_sll_ccld_frcr_amt: Decimal | None = opt_dec("thdt_sll_ccld_frcr_amt")
    """당일매도체결외화금액"""
    unit_amt: Decimal | None = opt_dec("unit_amt")
    """단위금액"""
    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    loan_rmnd: Decimal | None = opt_dec("loan_rmnd")
    """대출잔액"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    loan_expd_dt: date | None = opt_day("loan_expd_dt")
    """대출만기일자"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    item_lnkg_excg_cd: str = text("item_lnkg_excg_cd")
    """종목연동거래소코드"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    crcy_cd_name: str = text("crcy_cd_name")
    """통화코드명"""
    frcr_buy_amt_smtl: Decimal | None = opt_dec("frcr_buy_amt_smtl")
    """외화매수금액합계"""
    frcr_sll_amt_smtl: Decimal | None = opt_dec("frcr_sll_amt_smtl")
    """외화매도금액합계"""
    frcr_dncl_amt_2: Decimal | None = opt_dec("frcr_dncl_amt_2")
    """외화예수금액2"""
    frst_bltn_exrt: Decimal | None = opt_dec("frst_bltn_exrt")
    """최초고시환율"""
    frcr_buy_mgn_amt: Decimal | None = opt_dec("frcr_buy_mgn_amt")
    """외화매수증거금액"""
    frcr_etc_mgna: Decimal | None = opt_dec("frcr_etc_mgna")
    """외화기타증거금"""
    frcr_drwg_psbl_amt_1: Decimal | None = opt_dec("frcr_drwg_psbl_amt_1")
    """외화출금가능금액1"""
    acpl_cstd_crcy_yn: str = text("acpl_cstd_crcy_yn")
    """현지보관통화여부"""
    nxdy_frcr_drwg_psbl_amt: Decimal | None = opt_dec("nxdy_frcr_drwg_psbl_amt")
    """익일외화출금가능금액"""


class InquirePresentBalanceOutput2(Record):
    """해외주식 체결기준현재잔고: output2, one row."""

    cblc_qty13: Decimal | None = opt_dec("cblc_qty13")
    """잔고수량13"""
    thdt_buy_ccld_qty1: Decimal | None = opt_dec("thdt_buy_ccld_qty1")
    """당일매수체결수량1"""
    thdt_sll_ccld_qty1: Decimal | None = opt_dec("thdt_sll_ccld_qty1")
    """당일매도체결수량1"""
    ccld_qty_smtl1: Decimal | None = opt_dec("ccld_qty_smtl1")
    """체결수량합계1"""
    ord_psbl_qty1: int | None = opt_num("ord_psbl_qty1")
    """주문가능수량1"""
    frcr_pchs_amt: Decimal | None = opt_dec("frcr_pchs_amt")
    """외화매입금액"""
    frcr_evlu_amt2: Decimal | None = opt_dec("frcr_evlu_amt2")
    """외화평가금액2"""
    evlu_pfls_amt2: Decimal | None = opt_dec("evlu_pfls_amt2")
    """평가손익금액2"""
    evlu_pfls_rt1: Decimal | None = opt_dec("evlu_pfls_rt1")
    """평가손익율1"""
    pdno: str = text("pdno")
    """상품번호"""
    bass_exrt: Decimal | None = opt_dec("bass_exrt")
    """기준환율"""
    buy_crcy_cd: str = text("buy_crcy_cd")
    """매수통화코드"""
    ovrs_now_pric1: Decimal | None = opt_dec("ovrs_now_pric1")
    """해외현재가격1"""
    avg_unpr3: Decimal | None = opt_dec("avg_unpr3")
    """평균단가3"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    natn_kor_name: str = text("natn_kor_name")
    """국가한글명"""
    pchs_rmnd_wcrc_amt: Decimal | None = opt_dec("pchs_rmnd_wcrc_amt")
    """매입잔액원화금액"""
    thdt_buy_ccld_frcr_amt: Decimal | None = opt_dec("thdt_buy_ccld_frcr_amt")
    """당일매수체결외화금액"""
    thdt_sll_ccld_frcr_amt: Decimal | None = opt_dec("thdt_sll_ccld_frcr_amt")
    """당일매도체결외화금액"""
    unit_amt: Decimal | None = opt_dec("unit_amt")
    """단위금액"""
    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    loan_rmnd: Decimal | None = opt_dec("loan_rmnd")
    """대출잔액"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    loan_expd_dt: date | None = opt_day("loan_expd_dt")
    """대출만기일자"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    item_lnkg_excg_cd: str = text("item_lnkg_excg_cd")
    """종목연동거래소코드"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    crcy_cd_name: str = text("crcy_cd_name")
    """통화코드명"""
    frcr_buy_amt_smtl: Decimal | None = opt_dec("frcr_buy_amt_smtl")
    """외화매수금액합계"""
    frcr_sll_amt_smtl: Decimal | None = opt_dec("frcr_sll_amt_smtl")
    """외화매도금액합계"""
    frcr_dncl_amt_2: Decimal | None = opt_dec("frcr_dncl_amt_2")
    """외화예수금액2"""
    frst_bltn_exrt: Decimal | None = opt_dec("frst_bltn_exrt")
    """최초고시환율"""
    frcr_buy_mgn_amt: Decimal | None = opt_dec("frcr_buy_mgn_amt")
    """외화매수증거금액"""
    frcr_etc_mgna: Decimal | None = opt_dec("frcr_etc_mgna")
    """외화기타증거금"""
    frcr_drwg_psbl_amt_1: Decimal | None = opt_dec("frcr_drwg_psbl_amt_1")
    """외화출금가능금액1"""
    acpl_cstd_crcy_yn: str = text("acpl_cstd_crcy_yn")
    """현지보관통화여부"""
    nxdy_frcr_drwg_psbl_amt: Decimal | None = opt_dec("nxdy_frcr_drwg_psbl_amt")
    """익일외화출금가능금액"""


class InquirePresentBalanceOutput3(Record):
    """해외주식 체결기준현재잔고: output3."""

    pchs_amt_smtl: Decimal | None = opt_dec("pchs_amt_smtl")
    """매입금액합계"""
    evlu_amt_smtl: Decimal | None = opt_dec("evlu_amt_smtl")
    """평가금액합계"""
    evlu_pfls_amt_smtl: Decimal | None = opt_dec("evlu_pfls_amt_smtl")
    """평가손익금액합계"""
    dncl_amt: Decimal | None = opt_dec("dncl_amt")
    """예수금액"""
    cma_evlu_amt: Decimal | None = opt_dec("cma_evlu_amt")
    """CMA평가금액"""
    tot_dncl_amt: Decimal | None = opt_dec("tot_dncl_amt")
    """총예수금액"""
    etc_mgna: Decimal | None = opt_dec("etc_mgna")
    """기타증거금"""
    wdrw_psbl_tot_amt: Decimal | None = opt_dec("wdrw_psbl_tot_amt")
    """인출가능총금액"""
    frcr_evlu_tota: Decimal | None = opt_dec("frcr_evlu_tota")
    """외화평가총액"""
    evlu_erng_rt1: Decimal | None = opt_dec("evlu_erng_rt1")
    """평가수익율1"""
    pchs_amt_smtl_amt: Decimal | None = opt_dec("pchs_amt_smtl_amt")
    """매입금액합계금액"""
    evlu_amt_smtl_amt: Decimal | None = opt_dec("evlu_amt_smtl_amt")
    """평가금액합계금액"""
    tot_evlu_pfls_amt: Decimal | None = opt_dec("tot_evlu_pfls_amt")
    """총평가손익금액"""
    tot_asst_amt: Decimal | None = opt_dec("tot_asst_amt")
    """총자산금액"""
    buy_mgn_amt: Decimal | None = opt_dec("buy_mgn_amt")
    """매수증거금액"""
    mgna_tota: Decimal | None = opt_dec("mgna_tota")
    """증거금총액"""
    frcr_use_psbl_amt: Decimal | None = opt_dec("frcr_use_psbl_amt")
    """외화사용가능금액"""
    ustl_sll_amt_smtl: Decimal | None = opt_dec("ustl_sll_amt_smtl")
    """미결제매도금액합계"""
    ustl_buy_amt_smtl: Decimal | None = opt_dec("ustl_buy_amt_smtl")
    """미결제매수금액합계"""
    tot_frcr_cblc_smtl: Decimal | None = opt_dec("tot_frcr_cblc_smtl")
    """총외화잔고합계"""
    tot_loan_amt: Decimal | None = opt_dec("tot_loan_amt")
    """총대출금액"""


class InquirePresentBalance(Answer):
    """해외주식 체결기준현재잔고 (CTRP6504R)."""

    output1: list[InquirePresentBalanceOutput1] = rows("output1", InquirePresentBalanceOutput1)
    output2: list[InquirePresentBalanceOutput2] = rows("output2", InquirePresentBalanceOutput2)
    output3: InquirePresentBalanceOutput3 = block("output3", InquirePresentBalanceOutput3)


INQUIRE_PRESENT_BALANCE = Endpoint(
    "overseas_stock.inquire_present_balance",
    "해외주식 체결기준현재잔고",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-present-balance",
    {"": ("CTRP6504R", "VTRP6504R")},
    InquirePresentBalance,
)


class InquirePsamountOutput(Record):
    """해외주식 매수가능금액조회: output."""

    tr_crcy_cd: str = text("tr_crcy_cd")
    """거래통화코드"""
    ord_psbl_frcr_amt: Decimal | None = opt_dec("ord_psbl_frcr_amt")
    """주문가능외화금액"""
    sll_ruse_psbl_amt: Decimal | None = opt_dec("sll_ruse_psbl_amt")
    """매도재사용가능금액"""
    ovrs_ord_psbl_amt: Decimal | None = opt_dec("ovrs_ord_psbl_amt")
    """해외주문가능금액"""
    max_ord_psbl_qty: int | None = opt_num("max_ord_psbl_qty")
    """최대주문가능수량"""
    echm_af_ord_psbl_amt: Decimal | None = opt_dec("echm_af_ord_psbl_amt")
    """환전이후주문가능금액"""
    echm_af_ord_psbl_qty: int | None = opt_num("echm_af_ord_psbl_qty")
    """환전이후주문가능수량"""
    ord_psbl_qty: int | None = opt_num("ord_psbl_qty")
    """주문가능수량"""
    exrt: Decimal | None = opt_dec("exrt")
    """환율"""
    frcr_ord_psbl_amt1: Decimal | None = opt_dec("frcr_ord_psbl_amt1")
    """외화주문가능금액1"""
    ovrs_max_ord_psbl_qty: int | None = opt_num("ovrs_max_ord_psbl_qty")
    """해외최대주문가능수량"""


class InquirePsamount(Answer):
    """해외주식 매수가능금액조회 (TTTS3007R)."""

    output: InquirePsamountOutput = block("output", InquirePsamountOutput)


INQUIRE_PSAMOUNT = Endpoint(
    "overseas_stock.inquire_psamount",
    "해외주식 매수가능금액조회",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-psamount",
    {"": ("TTTS3007R", "VTTS3007R")},
    InquirePsamount,
)


class OrderOutput(Record):
    """해외주식 주문: output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """한국거래소전송주문조직번호"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시각"""


class Order(Answer):
    """해외주식 주문 (TTTT1002U, TTTS1002U, TTTS0202U, TTTS0305U, TTTS0308U, TTTS0311U, TTTT1006U, TTTS1001U,
    TTTS1005U, TTTS0304U, TTTS0307U, TTTS0310U)."""

    output: OrderOutput = block("output", OrderOutput)


ORDER = Endpoint(
    "overseas_stock.order",
    "해외주식 주문",
    "POST",
    "/uapi/overseas-stock/v1/trading/order",
    {
        "buy NASD": ("TTTT1002U", "VTTT1002U"),
        "buy NYSE": ("TTTT1002U", "VTTT1002U"),
        "buy AMEX": ("TTTT1002U", "VTTT1002U"),
        "buy SEHK": ("TTTS1002U", "VTTS1002U"),
        "buy SHAA": ("TTTS0202U", "VTTS0202U"),
        "buy SZAA": ("TTTS0305U", "VTTS0305U"),
        "buy TKSE": ("TTTS0308U", "VTTS0308U"),
        "buy HASE": ("TTTS0311U", "VTTS0311U"),
        "buy VNSE": ("TTTS0311U", "VTTS0311U"),
        "sell NASD": ("TTTT1006U", "VTTT1001U"),
        "sell NYSE": ("TTTT1006U", "VTTT1001U"),
        "sell AMEX": ("TTTT1006U", "VTTT1001U"),
        "sell SEHK": ("TTTS1001U", "VTTS1001U"),
        "sell SHAA": ("TTTS1005U", "VTTS1005U"),
        "sell SZAA": ("TTTS0304U", "VTTS0304U"),
        "sell TKSE": ("TTTS0307U", "VTTS0307U"),
        "sell HASE": ("TTTS0310U", "VTTS0310U"),
        "sell VNSE": ("TTTS0310U", "VTTS0310U"),
    },
    Order,
    order=True,
)


class OrderResvOutput(Record):
    """해외주식 예약주문접수: output."""

    odno: str = text("ODNO")
    """한국거래소전송주문조직번호"""
    rsvn_ord_rcit_dt: date | None = opt_day("RSVN_ORD_RCIT_DT")
    """예약주문접수일자"""
    ovrs_rsvn_odno: str = text("OVRS_RSVN_ODNO")
    """해외예약주문번호"""


class OrderResv(Answer):
    """해외주식 예약주문접수 (TTTT3014U, TTTT3016U, TTTS3013U)."""

    output: OrderResvOutput = block("output", OrderResvOutput)


ORDER_RESV = Endpoint(
    "overseas_stock.order_resv",
    "해외주식 예약주문접수",
    "POST",
    "/uapi/overseas-stock/v1/trading/order-resv",
    {
        "usBuy": ("TTTT3014U", "VTTT3014U"),
        "usSell": ("TTTT3016U", "VTTT3016U"),
        "asia": ("TTTS3013U", None),
    },
    OrderResv,
    order=True,
)


class OrderResvCcnlOutput(Record):
    """해외주식 예약주문접수취소: output."""

    ovrs_rsvn_odno: str = text("OVRS_RSVN_ODNO")
    """해외예약주문번호"""


class OrderResvCcnl(Answer):
    """해외주식 예약주문접수취소 (TTTT3017U)."""

    output: OrderResvCcnlOutput = block("output", OrderResvCcnlOutput)


ORDER_RESV_CCNL = Endpoint(
    "overseas_stock.order_resv_ccnl",
    "해외주식 예약주문접수취소",
    "POST",
    "/uapi/overseas-stock/v1/trading/order-resv-ccnl",
    {"us": ("TTTT3017U", "VTTT3017U")},
    OrderResvCcnl,
    order=True,
)


class OrderResvListOutput(Record):
    """해외주식 예약주문조회: output, one row."""

    cncl_yn: str = text("cncl_yn")
    """취소여부"""
    rsvn_ord_rcit_dt: date | None = opt_day("rsvn_ord_rcit_dt")
    """예약주문접수일자"""
    ovrs_rsvn_odno: str = text("ovrs_rsvn_odno")
    """해외예약주문번호"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    ord_gno_brno: str = text("ord_gno_brno")
    """주문채번지점번호"""
    odno: str = text("odno")
    """주문번호"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    sll_buy_dvsn_cd_name: str = text("sll_buy_dvsn_cd_name")
    """매도매수구분명"""
    ovrs_rsvn_ord_stat_cd: str = text("ovrs_rsvn_ord_stat_cd")
    """해외예약주문상태코드"""
    ovrs_rsvn_ord_stat_cd_name: str = text("ovrs_rsvn_ord_stat_cd_name")
    """해외예약주문상태코드명"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    ord_rcit_tmd: time | None = opt_hms("ord_rcit_tmd")
    """주문접수시각"""
    ord_fwdg_tmd: time | None = opt_hms("ord_fwdg_tmd")
    """주문전송시각"""
    tr_dvsn_name: str = text("tr_dvsn_name")
    """거래구분명"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    ord_stfno: str = text("ord_stfno")
    """주문직원번호"""
    ft_ord_qty: int | None = opt_num("ft_ord_qty")
    """FT주문수량"""
    ft_ord_unpr3: Decimal | None = opt_dec("ft_ord_unpr3")
    """FT주문단가3"""
    ft_ccld_qty: int | None = opt_num("ft_ccld_qty")
    """FT체결수량"""
    nprc_rson_text: str = text("nprc_rson_text")
    """미처리사유내용"""
    splt_buy_attr_name: str = text("splt_buy_attr_name")
    """분할매수속성명"""


class OrderResvList(Answer):
    """해외주식 예약주문조회 (TTTT3039R, TTTS3014R)."""

    output: list[OrderResvListOutput] = rows("output", OrderResvListOutput)


ORDER_RESV_LIST = Endpoint(
    "overseas_stock.order_resv_list",
    "해외주식 예약주문조회",
    "GET",
    "/uapi/overseas-stock/v1/trading/order-resv-list",
    {
        "us": ("TTTT3039R", None),
        "asia": ("TTTS3014R", None),
    },
    OrderResvList,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class OrderRvsecnclOutput(Record):
    """해외주식 정정취소주문: output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """한국거래소전송주문조직번호"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시각"""


class OrderRvsecncl(Answer):
    """해외주식 정정취소주문 (TTTT1004U, TTTS1003U, TTTS0309U, TTTS0302U, TTTS0306U, TTTS0312U)."""

    output: OrderRvsecnclOutput = block("output", OrderRvsecnclOutput)


ORDER_RVSECNCL = Endpoint(
    "overseas_stock.order_rvsecncl",
    "해외주식 정정취소주문",
    "POST",
    "/uapi/overseas-stock/v1/trading/order-rvsecncl",
    {
        "NASD": ("TTTT1004U", "VTTT1004U"),
        "NYSE": ("TTTT1004U", "VTTT1004U"),
        "AMEX": ("TTTT1004U", "VTTT1004U"),
        "SEHK": ("TTTS1003U", "VTTS1003U"),
        "TKSE": ("TTTS0309U", "VTTS0309U"),
        "SHAA": ("TTTS0302U", "VTTS0302U"),
        "SZAA": ("TTTS0306U", "VTTS0306U"),
        "HASE": ("TTTS0312U", "VTTS0312U"),
        "VNSE": ("TTTS0312U", "VTTS0312U"),
    },
    OrderRvsecncl,
    order=True,
)


class OrderAccount(Api):
    """해외주식 > 주문/계좌."""

    def algo_ordno(
        self,
        *,
        trad_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> AlgoOrdno:
        """해외주식 지정가주문번호조회 (TTTS6058R; not on paper trading).

        Args:
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 01; filled from the credentials
            trad_dt: 거래일자
        """
        return self._call(
            ALGO_ORDNO,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "TRAD_DT": trad_dt,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def algo_ordno_pages(
        self,
        *,
        trad_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[AlgoOrdno]:
        """Every page of `algo_ordno` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            ALGO_ORDNO,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "TRAD_DT": trad_dt,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def daytime_order(
        self,
        *,
        order_dv: Literal["buy", "sell"],
        ovrs_excg_cd: Literal["NASD", "NYSE", "AMEX"],
        pdno: str,
        ord_qty: str,
        ovrs_ord_unpr: str,
        ord_svr_dvsn_cd: str,
        ord_dvsn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        ctac_tlno: str = "",
        mgco_aptm_odno: str = "",
        options: CallOptions = ROUTINE,
    ) -> DaytimeOrder:
        """해외주식 미국주간주문 (TTTS6036U, TTTS6037U; not on paper trading).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            order_dv: 주문구분 buy(매수) / sell(매도)
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ovrs_excg_cd: 해외거래소코드: NASD 나스닥, NYSE 뉴욕, AMEX 아멕스
            pdno: 상품번호: 종목코드
            ord_qty: 주문수량: 해외거래소 별 최소 주문수량 및 주문단위 확인 필요
            ovrs_ord_unpr: 해외주문단가: 소수점 포함, 1주당 가격 * 시장가의 경우 1주당 가격을 공란으로 비우지 않음
                '0'으로 입력
            ctac_tlno: 연락전화번호
            mgco_aptm_odno: 운용사지정주문번호
            ord_svr_dvsn_cd: 주문서버구분코드: '0'
            ord_dvsn: 주문구분: [미국 매수/매도 주문] 00 : 지정가 * 주간거래는 지정가만 가능
        """
        return self._call(
            DAYTIME_ORDER,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "PDNO": pdno,
                "ORD_QTY": ord_qty,
                "OVRS_ORD_UNPR": ovrs_ord_unpr,
                "CTAC_TLNO": ctac_tlno,
                "MGCO_APTM_ODNO": mgco_aptm_odno,
                "ORD_SVR_DVSN_CD": ord_svr_dvsn_cd,
                "ORD_DVSN": ord_dvsn,
            },
            options,
            variant=order_dv,
        )

    def daytime_order_rvsecncl(
        self,
        *,
        ovrs_excg_cd: Literal["NASD", "NYSE", "AMEX"],
        pdno: str,
        orgn_odno: str,
        ord_qty: str,
        ovrs_ord_unpr: str,
        ord_svr_dvsn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        rvse_cncl_dvsn_cd: Literal["01", "02", ""] = "",
        ctac_tlno: str = "",
        mgco_aptm_odno: str = "",
        options: CallOptions = ROUTINE,
    ) -> DaytimeOrderRvsecncl:
        """해외주식 미국주간정정취소 (TTTS6038U; not on paper trading).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ovrs_excg_cd: 해외거래소코드: NASD 나스닥, NYSE 뉴욕, AMEX 아멕스
            pdno: 상품번호: 종목코드
            orgn_odno: 원주문번호: 정정 또는 취소할 원주문번호
            rvse_cncl_dvsn_cd: 정정취소구분코드: 01 정정, 02 취소
            ord_qty: 주문수량
            ovrs_ord_unpr: 해외주문단가: 소수점 포함, 1주당 가격
            ctac_tlno: 연락전화번호
            mgco_aptm_odno: 운용사지정주문번호
            ord_svr_dvsn_cd: 주문서버구분코드
        """
        return self._call(
            DAYTIME_ORDER_RVSECNCL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "PDNO": pdno,
                "ORGN_ODNO": orgn_odno,
                "RVSE_CNCL_DVSN_CD": rvse_cncl_dvsn_cd,
                "ORD_QTY": ord_qty,
                "OVRS_ORD_UNPR": ovrs_ord_unpr,
                "CTAC_TLNO": ctac_tlno,
                "MGCO_APTM_ODNO": mgco_aptm_odno,
                "ORD_SVR_DVSN_CD": ord_svr_dvsn_cd,
            },
            options,
        )

    def foreign_margin(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> ForeignMargin:
        """해외증거금 통화별조회 (TTTC2101R; not on paper trading).

        Args:
            cano: 종합계좌번호: 필수; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 필수; filled from the credentials
        """
        return self._call(
            FOREIGN_MARGIN,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
            },
            options,
        )

    def inquire_algo_ccnl(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        ord_dt: str = "",
        ord_gno_brno: str = "",
        odno: str = "",
        ttlz_icld_yn: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireAlgoCcnl:
        """해외주식 지정가체결내역조회 (TTTS6059R; not on paper trading).

        Args:
            cano: 계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 01; filled from the credentials
            ord_dt: 주문일자
            ord_gno_brno: 주문채번지점번호
            odno: 주문번호: 지정가주문번호 TTTC6058R에서 조회된 주문번호 입력
            ttlz_icld_yn: 집계포함여부
        """
        return self._call(
            INQUIRE_ALGO_CCNL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ORD_DT": ord_dt,
                "ORD_GNO_BRNO": ord_gno_brno,
                "ODNO": odno,
                "TTLZ_ICLD_YN": ttlz_icld_yn,
                "CTX_AREA_NK200": "",
                "CTX_AREA_FK200": "",
            },
            options,
        )

    def inquire_algo_ccnl_pages(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        ord_dt: str = "",
        ord_gno_brno: str = "",
        odno: str = "",
        ttlz_icld_yn: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireAlgoCcnl]:
        """Every page of `inquire_algo_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_ALGO_CCNL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ORD_DT": ord_dt,
                "ORD_GNO_BRNO": ord_gno_brno,
                "ODNO": odno,
                "TTLZ_ICLD_YN": ttlz_icld_yn,
                "CTX_AREA_NK200": "",
                "CTX_AREA_FK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_balance(
        self,
        *,
        ovrs_excg_cd: Literal["NASD", "NAS", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"],
        tr_crcy_cd: Literal["USD", "HKD", "CNY", "JPY", "VND"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquireBalance:
        """해외주식 잔고 (TTTS3012R).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ovrs_excg_cd: 해외거래소코드: [모의] NASD : 나스닥 NYSE : 뉴욕 AMEX : 아멕스 [실전] NASD : 미국전체 NAS
                : 나스닥 NYSE : 뉴욕 AMEX : 아멕스 [모의/실전 공통] SEHK : 홍콩 SHAA : 중국상해 SZAA : 중국심천 TKSE :
                일본 HASE : 베트남 하노이 VNSE : 베트남 호치민
            tr_crcy_cd: 거래통화코드: USD 미국달러, HKD 홍콩달러, CNY 중국위안화, JPY 일본엔화, VND 베트남동
        """
        return self._call(
            INQUIRE_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "TR_CRCY_CD": tr_crcy_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_balance_pages(
        self,
        *,
        ovrs_excg_cd: Literal["NASD", "NAS", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"],
        tr_crcy_cd: Literal["USD", "HKD", "CNY", "JPY", "VND"],
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
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "TR_CRCY_CD": tr_crcy_cd,
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
        ord_strt_dt: str,
        ord_end_dt: str,
        sort_sqn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        pdno: str = "",
        sll_buy_dvsn: Literal["00", "01", "02"] = "00",
        ccld_nccs_dvsn: Literal["00", "01", "02"] = "00",
        ovrs_excg_cd: str = "",
        ord_dt: str = "",
        ord_gno_brno: str = "",
        odno: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireCcnl:
        """해외주식 주문체결내역 (TTTS3035R).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            pdno: 상품번호: 전종목일 경우 '%' 입력 ※ 모의투자계좌의 경우 ''(전체 조회)만 가능
            ord_strt_dt: 주문시작일자: YYYYMMDD 형식 (현지시각 기준)
            ord_end_dt: 주문종료일자: YYYYMMDD 형식 (현지시각 기준)
            sll_buy_dvsn: 매도매수구분: 00 : 전체 01 : 매도 02 : 매수 ※ 모의투자계좌의 경우 '00'(전체 조회)만 가능
            ccld_nccs_dvsn: 체결미체결구분: 00 : 전체 01 : 체결 02 : 미체결 ※ 모의투자계좌의 경우 '00'(전체 조회)만
                가능
            ovrs_excg_cd: 해외거래소코드: 전종목일 경우 '%' 입력 NASD : 미국시장 전체(나스닥, 뉴욕, 아멕스) NYSE :
                뉴욕 AMEX : 아멕스 SEHK : 홍콩 SHAA : 중국상해 SZAA : 중국심천 TKSE : 일본 HASE : 베트남 하노이 VNSE :
                베트남 호치민 ※ 모의투자계좌의 경우 ''(전체 조회)만 가능
            sort_sqn: 정렬순서: DS : 정순 AS : 역순 ※ 모의투자계좌의 경우 정렬순서 사용불가(Default : DS(정순))
            ord_dt: 주문일자: '' (Null 값 설정)
            ord_gno_brno: 주문채번지점번호: '' (Null 값 설정)
            odno: 주문번호: '' (Null 값 설정) ※ 주문번호로 검색 불가능합니다. 반드시 ''(Null 값 설정) 바랍니다.
        """
        return self._call(
            INQUIRE_CCNL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "ORD_STRT_DT": ord_strt_dt,
                "ORD_END_DT": ord_end_dt,
                "SLL_BUY_DVSN": sll_buy_dvsn,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "SORT_SQN": sort_sqn,
                "ORD_DT": ord_dt,
                "ORD_GNO_BRNO": ord_gno_brno,
                "ODNO": odno,
                "CTX_AREA_NK200": "",
                "CTX_AREA_FK200": "",
            },
            options,
        )

    def inquire_ccnl_pages(
        self,
        *,
        ord_strt_dt: str,
        ord_end_dt: str,
        sort_sqn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        pdno: str = "",
        sll_buy_dvsn: Literal["00", "01", "02"] = "00",
        ccld_nccs_dvsn: Literal["00", "01", "02"] = "00",
        ovrs_excg_cd: str = "",
        ord_dt: str = "",
        ord_gno_brno: str = "",
        odno: str = "",
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
                "PDNO": pdno,
                "ORD_STRT_DT": ord_strt_dt,
                "ORD_END_DT": ord_end_dt,
                "SLL_BUY_DVSN": sll_buy_dvsn,
                "CCLD_NCCS_DVSN": ccld_nccs_dvsn,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "SORT_SQN": sort_sqn,
                "ORD_DT": ord_dt,
                "ORD_GNO_BRNO": ord_gno_brno,
                "ODNO": odno,
                "CTX_AREA_NK200": "",
                "CTX_AREA_FK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_nccs(
        self,
        *,
        ovrs_excg_cd: Literal["NASD", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"],
        sort_sqn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquireNccs:
        """해외주식 미체결내역 (TTTS3018R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ovrs_excg_cd: 해외거래소코드: NASD : 나스닥 NYSE : 뉴욕 AMEX : 아멕스 SEHK : 홍콩 SHAA : 중국상해 SZAA :
                중국심천 TKSE : 일본 HASE : 베트남 하노이 VNSE : 베트남 호치민 * NASD 인 경우만 미국전체로 조회되며
                나머지 거래소 코드는 해당 거래소만 조회됨 * 공백 입력 시 다음조회가 불가능하므로, 반드시 거래소코드
                입력해야 함
            sort_sqn: 정렬순서: DS : 정순 그외 : 역순 [header tr_id: TTTS3018R] ''(공란)
        """
        return self._call(
            INQUIRE_NCCS,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "SORT_SQN": sort_sqn,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_nccs_pages(
        self,
        *,
        ovrs_excg_cd: Literal["NASD", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"],
        sort_sqn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireNccs]:
        """Every page of `inquire_nccs` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_NCCS,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "SORT_SQN": sort_sqn,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_paymt_stdr_balance(
        self,
        *,
        bass_dt: str,
        wcrc_frcr_dvsn_cd: Literal["01", "02"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        inqr_dvsn_cd: Literal["00", "01", "02"] = "00",
        options: CallOptions = ROUTINE,
    ) -> InquirePaymtStdrBalance:
        """해외주식 결제기준잔고 (CTRP6010R; not on paper trading).

        Args:
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: filled from the credentials
            bass_dt: 기준일자
            wcrc_frcr_dvsn_cd: 원화외화구분코드: 01 원화기준, 02 외화기준
            inqr_dvsn_cd: 조회구분코드: 00 전체, 01 일반, 02 미니스탁
        """
        return self._call(
            INQUIRE_PAYMT_STDR_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "BASS_DT": bass_dt,
                "WCRC_FRCR_DVSN_CD": wcrc_frcr_dvsn_cd,
                "INQR_DVSN_CD": inqr_dvsn_cd,
            },
            options,
        )

    def inquire_period_profit(
        self,
        *,
        ovrs_excg_cd: str,
        crcy_cd: str,
        inqr_strt_dt: str,
        inqr_end_dt: str,
        wcrc_frcr_dvsn_cd: Literal["01", "02"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        natn_cd: str = "",
        pdno: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquirePeriodProfit:
        """해외주식 기간손익 (TTTS3039R; not on paper trading).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ovrs_excg_cd: 해외거래소코드: 공란 : 전체, NASD : 미국, SEHK : 홍콩, SHAA : 중국, TKSE : 일본, HASE :
                베트남
            natn_cd: 국가코드: 공란(Default)
            crcy_cd: 통화코드: 공란 : 전체 USD : 미국달러, HKD : 홍콩달러, CNY : 중국위안화, JPY : 일본엔화, VND :
                베트남동
            pdno: 상품번호: 공란 : 전체
            inqr_strt_dt: 조회시작일자: YYYYMMDD
            inqr_end_dt: 조회종료일자: YYYYMMDD
            wcrc_frcr_dvsn_cd: 원화외화구분코드: 01 외화, 02 원화
        """
        return self._call(
            INQUIRE_PERIOD_PROFIT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "NATN_CD": natn_cd,
                "CRCY_CD": crcy_cd,
                "PDNO": pdno,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "WCRC_FRCR_DVSN_CD": wcrc_frcr_dvsn_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_period_profit_pages(
        self,
        *,
        ovrs_excg_cd: str,
        crcy_cd: str,
        inqr_strt_dt: str,
        inqr_end_dt: str,
        wcrc_frcr_dvsn_cd: Literal["01", "02"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        natn_cd: str = "",
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
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "NATN_CD": natn_cd,
                "CRCY_CD": crcy_cd,
                "PDNO": pdno,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "WCRC_FRCR_DVSN_CD": wcrc_frcr_dvsn_cd,
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
        erlm_strt_dt: str,
        erlm_end_dt: str,
        ovrs_excg_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        pdno: str = "",
        sll_buy_dvsn_cd: Literal["00", "01", "02"] = "00",
        loan_dvsn_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquirePeriodTrans:
        """해외주식 일별거래내역 (CTOS4001R; not on paper trading).

        Args:
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: filled from the credentials
            erlm_strt_dt: 등록시작일자: 20240420
            erlm_end_dt: 등록종료일자: 20240520
            ovrs_excg_cd: 해외거래소코드: - 공백 (전체조회),
            pdno: 상품번호: - 공백 (전체조회), 개별종목 조회는 상품번호입력
            sll_buy_dvsn_cd: 매도매수구분코드: 00 전체, 01 매도, 02 매수
            loan_dvsn_cd: 대출구분코드: (공백 입력)
        """
        return self._call(
            INQUIRE_PERIOD_TRANS,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ERLM_STRT_DT": erlm_strt_dt,
                "ERLM_END_DT": erlm_end_dt,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "PDNO": pdno,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "LOAN_DVSN_CD": loan_dvsn_cd,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def inquire_period_trans_pages(
        self,
        *,
        erlm_strt_dt: str,
        erlm_end_dt: str,
        ovrs_excg_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        pdno: str = "",
        sll_buy_dvsn_cd: Literal["00", "01", "02"] = "00",
        loan_dvsn_cd: str = "",
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
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ERLM_STRT_DT": erlm_strt_dt,
                "ERLM_END_DT": erlm_end_dt,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "PDNO": pdno,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "LOAN_DVSN_CD": loan_dvsn_cd,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_present_balance(
        self,
        *,
        wcrc_frcr_dvsn_cd: Literal["01", "02"],
        natn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        tr_mket_cd: str = "00",
        inqr_dvsn_cd: Literal["00", "01", "02"] = "00",
        options: CallOptions = ROUTINE,
    ) -> InquirePresentBalance:
        """해외주식 체결기준현재잔고 (CTRP6504R).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            wcrc_frcr_dvsn_cd: 원화외화구분코드: 01 원화, 02 외화
            natn_cd: 국가코드: 000 전체 840 미국 344 홍콩 156 중국 392 일본 704 베트남
            tr_mket_cd: 거래시장코드: [Request body NATN_CD 000 설정] 00 : 전체 [Request body NATN_CD 840 설정] 00 :
                전체 01 : 나스닥(NASD) 02 : 뉴욕거래소(NYSE) 03 : 미국(PINK SHEETS) 04 : 미국(OTCBB) 05 : 아멕스(AMEX)
                [Request body NATN_CD 156 설정] 00 : 전체 01 ...
            inqr_dvsn_cd: 조회구분코드: 00 전체, 01 일반해외주식, 02 미니스탁
        """
        return self._call(
            INQUIRE_PRESENT_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "WCRC_FRCR_DVSN_CD": wcrc_frcr_dvsn_cd,
                "NATN_CD": natn_cd,
                "TR_MKET_CD": tr_mket_cd,
                "INQR_DVSN_CD": inqr_dvsn_cd,
            },
            options,
        )

    def inquire_psamount(
        self,
        *,
        ovrs_excg_cd: Literal["NASD", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"],
        ovrs_ord_unpr: str,
        item_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquirePsamount:
        """해외주식 매수가능금액조회 (TTTS3007R).

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ovrs_excg_cd: 해외거래소코드: NASD 나스닥, NYSE 뉴욕, AMEX 아멕스, SEHK 홍콩, SHAA 중국상해, SZAA
                중국심천, TKSE 일본, HASE 하노이거래소, VNSE 호치민거래소
            ovrs_ord_unpr: 해외주문단가: (23.8) 정수부분 23자리, 소수부분 8자리
            item_cd: 종목코드
        """
        return self._call(
            INQUIRE_PSAMOUNT,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "OVRS_ORD_UNPR": ovrs_ord_unpr,
                "ITEM_CD": item_cd,
            },
            options,
        )

    def order(
        self,
        *,
        ord_dv: Literal["buy", "sell"],
        ovrs_excg_cd: Literal["NASD", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"],
        pdno: str,
        ord_qty: str,
        ovrs_ord_unpr: str,
        ord_dvsn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        ctac_tlno: str = "",
        mgco_aptm_odno: str = "",
        ord_svr_dvsn_cd: str = "0",
        options: CallOptions = ROUTINE,
    ) -> Order:
        """해외주식 주문 (TTTT1002U, TTTS1002U, TTTS0202U, TTTS0305U, TTTS0308U, TTTS0311U, TTTT1006U, TTTS1001U,
        TTTS1005U, TTTS0304U, TTTS0307U, TTTS0310U).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            ord_dv: 주문구분 (buy: 매수, sell: 매도)
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ovrs_excg_cd: 해외거래소코드: NASD 나스닥, NYSE 뉴욕, AMEX 아멕스, SEHK 홍콩, SHAA 중국상해, SZAA
                중국심천, TKSE 일본, HASE 베트남 하노이, VNSE 베트남 호치민
            pdno: 상품번호: 종목코드
            ord_qty: 주문수량: 해외거래소 별 최소 주문수량 및 주문단위 확인 필요
            ovrs_ord_unpr: 해외주문단가: 1주당 가격 * 시장가의 경우 1주당 가격을 공란으로 비우지 않음 '0'으로 입력
            ctac_tlno: 연락전화번호
            mgco_aptm_odno: 운용사지정주문번호
            ord_svr_dvsn_cd: 주문서버구분코드: '0'(Default)
            ord_dvsn: 주문구분: [Header tr_id TTTT1002U(미국 매수 주문)] 00 : 지정가 32 : LOO(장개시지정가) 34 :
                LOC(장마감지정가) * 모의투자 VTTT1002U(미국 매수 주문)로는 00:지정가만 가능 [Header tr_id TTTT1006U(미국
                매도 주문)] 00 : 지정가 31 : MOO(장개시시장가) 32 : LOO(장개시지정가) 33 ...
        """
        return self._call(
            ORDER,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "PDNO": pdno,
                "ORD_QTY": ord_qty,
                "OVRS_ORD_UNPR": ovrs_ord_unpr,
                "CTAC_TLNO": ctac_tlno,
                "MGCO_APTM_ODNO": mgco_aptm_odno,
                "SLL_TYPE": {"buy": "", "sell": "00"}[ord_dv],
                "ORD_SVR_DVSN_CD": ord_svr_dvsn_cd,
                "ORD_DVSN": ord_dvsn,
            },
            options,
            variant=f"{ord_dv} {ovrs_excg_cd}",
        )

    def order_resv(
        self,
        *,
        ord_dv: Literal["usBuy", "usSell", "asia"],
        pdno: str,
        ovrs_excg_cd: Literal["NASD", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"],
        ft_ord_qty: str,
        ft_ord_unpr3: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: Literal["01", "02", ""] | None = None,
        rvse_cncl_dvsn_cd: str | None = None,
        prdt_type_cd: str | None = None,
        ord_svr_dvsn_cd: str | None = None,
        rsvn_ord_rcit_dt: str | None = None,
        ord_dvsn: str | None = None,
        ovrs_rsvn_odno: str | None = None,
        algo_ord_tmd_dvsn_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> OrderResv:
        """해외주식 예약주문접수 (TTTT3014U, TTTT3016U, TTTS3013U).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            ord_dv: 매도매수구분 (ex. usBuy:미국매수, usSell:미국매도, asia:아시아)
            cano: 종합계좌번호: 12345678; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 01; filled from the credentials
            pdno: 상품번호
            ovrs_excg_cd: 해외거래소코드: NASD 나스닥, NYSE 뉴욕, AMEX 아멕스, SEHK 홍콩, SHAA 상해, SZAA 심천, TKSE
                일본, HASE 하노이, VNSE 호치민
            ft_ord_qty: FT주문수량
            ft_ord_unpr3: FT주문단가3
            sll_buy_dvsn_cd: 매도매수구분코드: 아시아인경우만 사용, 01:매도,02:매수
            rvse_cncl_dvsn_cd: 정정취소구분코드: 아시아인경우만 사용, 00:매도/매수
            prdt_type_cd: 상품유형코드: 아시아인경우만 사용
            ord_svr_dvsn_cd: 주문서버구분코드: 0
            rsvn_ord_rcit_dt: 예약주문접수일자: 아시아인경우만 사용
            ord_dvsn: 주문구분: 미국 매수/매도인 경우만 사용
            ovrs_rsvn_odno: 해외예약주문번호: 아이사인 경우만 사용
            algo_ord_tmd_dvsn_cd: 알고리즘주문시간구분코드: TWAP, VWAP 주문에서만 사용, 02로 고정
        """
        return self._call(
            ORDER_RESV,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "FT_ORD_QTY": ft_ord_qty,
                "FT_ORD_UNPR3": ft_ord_unpr3,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "RVSE_CNCL_DVSN_CD": rvse_cncl_dvsn_cd,
                "PRDT_TYPE_CD": prdt_type_cd,
                "ORD_SVR_DVSN_CD": ord_svr_dvsn_cd,
                "RSVN_ORD_RCIT_DT": rsvn_ord_rcit_dt,
                "ORD_DVSN": ord_dvsn,
                "OVRS_RSVN_ODNO": ovrs_rsvn_odno,
                "ALGO_ORD_TMD_DVSN_CD": algo_ord_tmd_dvsn_cd,
            },
            options,
            variant=ord_dv,
        )

    def order_resv_ccnl(
        self,
        *,
        nat_dv: Literal["us"],
        rsvn_ord_rcit_dt: str,
        ovrs_rsvn_odno: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> OrderResvCcnl:
        """해외주식 예약주문접수취소 (TTTT3017U).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            nat_dv: 국가구분 (ex. us:미국)
            cano: 종합계좌번호: 12345678; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 01; filled from the credentials
            rsvn_ord_rcit_dt: 해외주문접수일자
            ovrs_rsvn_odno: 해외예약주문번호: 해외주식_예약주문접수 API Output ODNO(주문번호) 참고
        """
        return self._call(
            ORDER_RESV_CCNL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "RSVN_ORD_RCIT_DT": rsvn_ord_rcit_dt,
                "OVRS_RSVN_ODNO": ovrs_rsvn_odno,
            },
            options,
            variant=nat_dv,
        )

    def order_resv_list(
        self,
        *,
        nat_dv: Literal["us", "asia"],
        inqr_strt_dt: str,
        inqr_end_dt: str,
        ovrs_excg_cd: Literal["NASD", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        inqr_dvsn_cd: Literal["00", "01", "02"] = "00",
        prdt_type_cd: Literal["512", "513", "529", "515", "501", "543", "558", "507", "508", "551", "552", ""] = "",
        options: CallOptions = ROUTINE,
    ) -> OrderResvList:
        """해외주식 예약주문조회 (TTTT3039R, TTTS3014R; not on paper trading).

        Args:
            nat_dv: 국가구분코드 (ex. us:미국, asia:아시아)
            cano: 종합계좌번호: 12345678; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 01; filled from the credentials
            inqr_strt_dt: 조회시작일자: 20250101
            inqr_end_dt: 조회종료일자: 20251231
            inqr_dvsn_cd: 조회구분코드: 00 전체, 01 일반해외주식, 02 미니스탁
            ovrs_excg_cd: 해외거래소코드: NASD 나스닥, NYSE 뉴욕, AMEX 아멕스, SEHK 홍콩, SHAA 상해, SZAA 심천, TKSE
                일본, HASE 하노이, VNSE 호치민
            prdt_type_cd: 상품유형코드: 512 미국 나스닥, 513 미국 뉴욕거래소, 529 미국 아멕스, 515 일본, 501 홍콩,
                543 홍콩CNY, 558 홍콩USD, 507 베트남 하노이거래소, 508 베트남 호치민거래소, 551 중국 상해A, 552 중국
                심천A
        """
        return self._call(
            ORDER_RESV_LIST,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "INQR_DVSN_CD": inqr_dvsn_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "PRDT_TYPE_CD": prdt_type_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            variant=nat_dv,
        )

    def order_resv_list_pages(
        self,
        *,
        nat_dv: Literal["us", "asia"],
        inqr_strt_dt: str,
        inqr_end_dt: str,
        ovrs_excg_cd: Literal["NASD", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"],
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        inqr_dvsn_cd: Literal["00", "01", "02"] = "00",
        prdt_type_cd: Literal["512", "513", "529", "515", "501", "543", "558", "507", "508", "551", "552", ""] = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[OrderResvList]:
        """Every page of `order_resv_list` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            ORDER_RESV_LIST,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "INQR_DVSN_CD": inqr_dvsn_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "PRDT_TYPE_CD": prdt_type_cd,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            variant=nat_dv,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def order_rvsecncl(
        self,
        *,
        ovrs_excg_cd: Literal["NASD", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"],
        pdno: str,
        orgn_odno: str,
        rvse_cncl_dvsn_cd: Literal["01", "02"],
        ord_qty: str,
        ovrs_ord_unpr: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        mgco_aptm_odno: str = "",
        ord_svr_dvsn_cd: str = "0",
        options: CallOptions = ROUTINE,
    ) -> OrderRvsecncl:
        """해외주식 정정취소주문 (TTTT1004U, TTTS1003U, TTTS0309U, TTTS0302U, TTTS0306U, TTTS0312U).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            cano: 종합계좌번호: 계좌번호 체계(8-2)의 앞 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 계좌번호 체계(8-2)의 뒤 2자리; filled from the credentials
            ovrs_excg_cd: 해외거래소코드: NASD 나스닥, NYSE 뉴욕, AMEX 아멕스, SEHK 홍콩, SHAA 중국상해, SZAA
                중국심천, TKSE 일본, HASE 베트남 하노이, VNSE 베트남 호치민
            pdno: 상품번호
            orgn_odno: 원주문번호: 정정 또는 취소할 원주문번호 (해외주식_주문 API ouput ODNO or 해외주식 미체결내역
                API output ODNO 참고)
            rvse_cncl_dvsn_cd: 정정취소구분코드: 01 정정, 02 취소
            ord_qty: 주문수량
            ovrs_ord_unpr: 해외주문단가: 취소주문 시, '0' 입력
            mgco_aptm_odno: 운용사지정주문번호
            ord_svr_dvsn_cd: 주문서버구분코드: '0'(Default)
        """
        return self._call(
            ORDER_RVSECNCL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "OVRS_EXCG_CD": ovrs_excg_cd,
                "PDNO": pdno,
                "ORGN_ODNO": orgn_odno,
                "RVSE_CNCL_DVSN_CD": rvse_cncl_dvsn_cd,
                "ORD_QTY": ord_qty,
                "OVRS_ORD_UNPR": ovrs_ord_unpr,
                "MGCO_APTM_ODNO": mgco_aptm_odno,
                "ORD_SVR_DVSN_CD": ord_svr_dvsn_cd,
            },
            options,
            variant=ovrs_excg_cd,
        )
