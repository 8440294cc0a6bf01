# Generated from catalog/endpoints by tools/generate.py; do not edit.
"""Every TR id that KIS has: where it is, what it takes, what it answers; every feed and its layout."""

from __future__ import annotations

from .schema import BlockRow, EndpointRow, FeedRow, ParamRow, Row, names

__all__ = ["FEEDS", "TABLE"]

_DOMESTIC_STOCK_INQUIRE_ACCOUNT_BALANCE = EndpointRow(
    "domestic_stock.inquire_account_balance",
    "투자계좌자산현황조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-account-balance",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("INQR_DVSN_1"),
        ParamRow("BSPR_BF_DT_APLY_YN"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names("pchs_amt,evlu_amt,evlu_pfls_amt,crdt_lnd_amt,real_nass_amt,whol_weit_rt"),
            types="dddddd",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "pchs_amt_smtl,nass_tot_amt,loan_amt_smtl,evlu_pfls_amt_smtl,evlu_amt_smtl,tot_asst_amt",
                "tot_lnda_tot_ulst_lnda,cma_auto_loan_amt,tot_mgln_amt,stln_evlu_amt,crdt_fncg_amt,ocl_apl_loan_amt",
                "pldg_stup_amt,frcr_evlu_tota,tot_dncl_amt,cma_evlu_amt,dncl_amt,tot_sbst_amt,thdt_rcvb_amt",
                "ovrs_stck_evlu_amt1,ovrs_bond_evlu_amt,mmf_cma_mgge_loan_amt,sbsc_dncl_amt",
                "pbst_sbsc_fnds_loan_use_amt,etpr_crdt_grnt_loan_amt",
            ),
            types="ddddddddddddddddddddddddd",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_BALANCE = EndpointRow(
    "domestic_stock.inquire_balance",
    "주식잔고조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-balance",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("AFHR_FLPR_YN", "filled", default="N"),
        ParamRow("OFL_YN"),
        ParamRow("INQR_DVSN", "filled"),
        ParamRow("UNPR_DVSN", "filled", default="01"),
        ParamRow("FUND_STTL_ICLD_YN", "filled"),
        ParamRow("FNCG_AMT_AUTO_RDPT_YN", "filled", default="N"),
        ParamRow("PRCS_DVSN", "filled"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "pdno,prdt_name,trad_dvsn_name,bfdy_buy_qty,bfdy_sll_qty,thdt_buyqty,thdt_sll_qty,hldg_qty",
                "ord_psbl_qty,pchs_avg_pric,pchs_amt,prpr,evlu_amt,evlu_pfls_amt,evlu_pfls_rt,evlu_erng_rt,loan_dt",
                "loan_amt,stln_slng_chgs,expd_dt,fltt_rt,bfdy_cprs_icdc,item_mgna_rt_name,grta_rt_name,sbst_pric",
                "stck_loan_unpr",
            ),
            types="tttnnnnnndddddddyddyddttdd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "dnca_tot_amt,nxdy_excc_amt,prvs_rcdl_excc_amt,cma_evlu_amt,bfdy_buy_amt,thdt_buy_amt",
                "nxdy_auto_rdpt_amt,bfdy_sll_amt,thdt_sll_amt,d2_auto_rdpt_amt,bfdy_tlex_amt,thdt_tlex_amt",
                "tot_loan_amt,scts_evlu_amt,tot_evlu_amt,nass_amt,fncg_gld_auto_rdpt_yn,pchs_amt_smtl_amt",
                "evlu_amt_smtl_amt,evlu_pfls_smtl_amt,tot_stln_slng_chgs,bfdy_tot_asst_evlu_amt,asst_icdc_amt",
                "asst_icdc_erng_rt",
            ),
            types="ddddddddddddddddtddddddd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
    page_real=50,
    page_paper=20,
)
_DOMESTIC_STOCK_INQUIRE_BALANCE_RLZ_PL = EndpointRow(
    "domestic_stock.inquire_balance_rlz_pl",
    "주식잔고조회_실현손익",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-balance-rlz-pl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("AFHR_FLPR_YN", "filled", default="N"),
        ParamRow("OFL_YN"),
        ParamRow("INQR_DVSN", "filled"),
        ParamRow("UNPR_DVSN", "filled", default="01"),
        ParamRow("FUND_STTL_ICLD_YN", "filled"),
        ParamRow("FNCG_AMT_AUTO_RDPT_YN", "filled", default="N"),
        ParamRow("PRCS_DVSN", "filled"),
        ParamRow("COST_ICLD_YN"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "pdno,prdt_name,trad_dvsn_name,bfdy_buy_qty,bfdy_sll_qty,thdt_buyqty,thdt_sll_qty,hldg_qty",
                "ord_psbl_qty,pchs_avg_pric,pchs_amt,prpr,evlu_amt,evlu_pfls_amt,evlu_pfls_rt,evlu_erng_rt,loan_dt",
                "loan_amt,stln_slng_chgs,expd_dt,stck_loan_unpr,bfdy_cprs_icdc,fltt_rt",
            ),
            types="tttnnnnnndddddddyddyddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "dnca_tot_amt,nxdy_excc_amt,prvs_rcdl_excc_amt,cma_evlu_amt,bfdy_buy_amt,thdt_buy_amt",
                "nxdy_auto_rdpt_amt,bfdy_sll_amt,thdt_sll_amt,d2_auto_rdpt_amt,bfdy_tlex_amt,thdt_tlex_amt",
                "tot_loan_amt,scts_evlu_amt,tot_evlu_amt,nass_amt,fncg_gld_auto_rdpt_yn,pchs_amt_smtl_amt",
                "evlu_amt_smtl_amt,evlu_pfls_smtl_amt,tot_stln_slng_chgs,bfdy_tot_asst_evlu_amt,asst_icdc_amt",
                "asst_icdc_erng_rt,rlzt_pfls,rlzt_erng_rt,real_evlu_pfls,real_evlu_pfls_erng_rt",
            ),
            types="ddddddddddddddddtddddddddddd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_DOMESTIC_STOCK_INQUIRE_CREDIT_PSAMOUNT = EndpointRow(
    "domestic_stock.inquire_credit_psamount",
    "신용매수가능조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-credit-psamount",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("ORD_DVSN", "filled"),
        ParamRow("CRDT_TYPE", "filled"),
        ParamRow("CMA_EVLU_AMT_ICLD_YN", "filled"),
        ParamRow("OVRS_ICLD_YN", "filled"),
        ParamRow("ORD_UNPR"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "ord_psbl_cash,ord_psbl_sbst,ruse_psbl_amt,fund_rpch_chgs,psbl_qty_calc_unpr,nrcvb_buy_amt",
                "nrcvb_buy_qty,max_buy_amt,max_buy_qty,cma_evlu_amt,ovrs_re_use_amt_wcrc,ord_psbl_frcr_amt_wcrc",
            ),
            types="ddddddndnddd",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_DAILY_CCLD = EndpointRow(
    "domestic_stock.inquire_daily_ccld",
    "주식일별주문체결조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-daily-ccld",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("INQR_STRT_DT", "filled"),
        ParamRow("INQR_END_DT", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("PDNO"),
        ParamRow("CCLD_DVSN", "filled"),
        ParamRow("INQR_DVSN", "filled"),
        ParamRow("INQR_DVSN_3", "filled"),
        ParamRow("ORD_GNO_BRNO"),
        ParamRow("ODNO"),
        ParamRow("INQR_DVSN_1"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
        ParamRow("EXCG_ID_DVSN_CD", "filled", default="KRX"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "ord_dt,ord_gno_brno,odno,orgn_odno,ord_dvsn_name,sll_buy_dvsn_cd,sll_buy_dvsn_cd_name,pdno,prdt_name",
                "ord_qty,ord_unpr,ord_tmd,tot_ccld_qty,avg_prvs,cncl_yn,tot_ccld_amt,loan_dt,ordr_empno,ord_dvsn_cd",
                "cncl_cfrm_qty,rmn_qty,rjct_qty,ccld_cndt_name,inqr_ip_addr,cpbc_ordp_ord_rcit_dvsn_cd",
                "cpbc_ordp_infm_mthd_dvsn_cd,infm_tmd,ctac_tlno,prdt_type_cd,excg_dvsn_cd,cpbc_ordp_mtrl_dvsn_cd",
                "ord_orgno,rsvn_ord_end_dt,excg_id_dvsn_cd,stpm_cndt_pric,stpm_efct_occr_dtmd",
            ),
            types="yttttttttndhndtdyttnnntttthtttttytdt",
        ),
        BlockRow(
            "output2",
            "object",
            names("tot_ord_qty,tot_ccld_qty,tot_ccld_amt,prsm_tlex_smtl,pchs_avg_pric"),
            types="nnddd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
    page_real=100,
    page_paper=15,
)
_DOMESTIC_STOCK_INQUIRE_PERIOD_PROFIT = EndpointRow(
    "domestic_stock.inquire_period_profit",
    "기간별손익일별합산조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-period-profit",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("INQR_STRT_DT", "filled"),
        ParamRow("INQR_END_DT", "filled"),
        ParamRow("SORT_DVSN", "filled"),
        ParamRow("INQR_DVSN", "filled"),
        ParamRow("CBLC_DVSN", "filled"),
        ParamRow("PDNO"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "trad_dt,buy_amt,sll_amt,rlzt_pfls,fee,loan_int,tl_tax,pfls_rt,sll_qty1,buy_qty1",
            ),
            types="ydddddddnn",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "sll_qty_smtl,sll_tr_amt_smtl,sll_fee_smtl,sll_tltx_smtl,sll_excc_amt_smtl,buy_qty_smtl",
                "buy_tr_amt_smtl,buy_fee_smtl,buy_tax_smtl,buy_excc_amt_smtl,tot_qty,tot_tr_amt,tot_fee,tot_tltx",
                "tot_excc_amt,tot_rlzt_pfls,loan_int",
            ),
            types="ddddddddddndddddd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_DOMESTIC_STOCK_INQUIRE_PERIOD_TRADE_PROFIT = EndpointRow(
    "domestic_stock.inquire_period_trade_profit",
    "기간별매매손익현황조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-period-trade-profit",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("SORT_DVSN", "filled"),
        ParamRow("INQR_STRT_DT", "filled"),
        ParamRow("INQR_END_DT", "filled"),
        ParamRow("CBLC_DVSN", "filled"),
        ParamRow("PDNO"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "trad_dt,pdno,prdt_name,trad_dvsn_name,loan_dt,hldg_qty,pchs_unpr,buy_qty,buy_amt,sll_pric,sll_qty",
                "sll_amt,rlzt_pfls,pfls_rt,fee,tl_tax,loan_int",
            ),
            types="ytttyndnddndddddd",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "sll_qty_smtl,sll_tr_amt_smtl,sll_fee_smtl,sll_tltx_smtl,sll_excc_amt_smtl,buyqty_smtl,buy_tr_amt_smtl",
                "buy_fee_smtl,buy_tax_smtl,buy_excc_amt_smtl,tot_qty,tot_tr_amt,tot_fee,tot_tltx,tot_excc_amt",
                "tot_rlzt_pfls,loan_int,tot_pftrt",
            ),
            types="ddddddddddnddddddd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_DOMESTIC_STOCK_INQUIRE_PSBL_ORDER = EndpointRow(
    "domestic_stock.inquire_psbl_order",
    "매수가능조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-psbl-order",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("ORD_UNPR", "filled"),
        ParamRow("ORD_DVSN", "filled"),
        ParamRow("CMA_EVLU_AMT_ICLD_YN", "filled"),
        ParamRow("OVRS_ICLD_YN", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "ord_psbl_cash,ord_psbl_sbst,ruse_psbl_amt,fund_rpch_chgs,psbl_qty_calc_unpr,nrcvb_buy_amt",
                "nrcvb_buy_qty,max_buy_amt,max_buy_qty,cma_evlu_amt,ovrs_re_use_amt_wcrc,ord_psbl_frcr_amt_wcrc",
            ),
            types="ddddddndnddd",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_PSBL_RVSECNCL = EndpointRow(
    "domestic_stock.inquire_psbl_rvsecncl",
    "주식정정취소가능주문조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-psbl-rvsecncl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("INQR_DVSN_1", "filled"),
        ParamRow("INQR_DVSN_2", "filled"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "ord_gno_brno,odno,orgn_odno,ord_dvsn_name,pdno,prdt_name,rvse_cncl_dvsn_name,ord_qty,ord_unpr,ord_tmd",
                "tot_ccld_qty,tot_ccld_amt,psbl_qty,sll_buy_dvsn_cd,ord_dvsn_cd,mgco_aptm_odno,excg_dvsn_cd",
                "excg_id_dvsn_cd,excg_id_dvsn_name,stpm_cndt_pric,stpm_efct_occr_yn",
            ),
            types="tttttttndhndnttttttdt",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
    page_real=50,
)
_DOMESTIC_STOCK_INQUIRE_PSBL_SELL = EndpointRow(
    "domestic_stock.inquire_psbl_sell",
    "매도가능수량조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-psbl-sell",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "pdno,buy_qty,sll_qty,cblc_qty,nsvg_qty,ord_psbl_qty,pchs_avg_pric,pchs_amt,now_pric,evlu_amt",
                "evlu_pfls_amt,evlu_pfls_rt",
            ),
            types="tnnnnndddddd",
        ),
    ),
)
_DOMESTIC_STOCK_INTGR_MARGIN = EndpointRow(
    "domestic_stock.intgr_margin",
    "주식통합증거금 현황",
    "GET",
    "/uapi/domestic-stock/v1/trading/intgr-margin",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("CMA_EVLU_AMT_ICLD_YN", "filled"),
        ParamRow("WCRC_FRCR_DVSN_CD", "filled"),
        ParamRow("FWEX_CTRT_FRCR_DVSN_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "acmga_rt,acmga_pct100_aptm_rson,stck_cash_objt_amt,stck_sbst_objt_amt,stck_evlu_objt_amt",
                "stck_ruse_psbl_objt_amt,stck_fund_rpch_chgs_objt_amt,stck_fncg_rdpt_objt_atm,bond_ruse_psbl_objt_amt",
                "stck_cash_use_amt,stck_sbst_use_amt,stck_evlu_use_amt,stck_ruse_psbl_amt_use_amt",
                "stck_fund_rpch_chgs_use_amt,stck_fncg_rdpt_amt_use_amt,bond_ruse_psbl_amt_use_amt",
                "stck_cash_ord_psbl_amt,stck_sbst_ord_psbl_amt,stck_evlu_ord_psbl_amt,stck_ruse_psbl_ord_psbl_amt",
                "stck_fund_rpch_ord_psbl_amt,bond_ruse_psbl_ord_psbl_amt,rcvb_amt,stck_loan_grta_ruse_psbl_amt",
                "stck_cash20_max_ord_psbl_amt,stck_cash30_max_ord_psbl_amt,stck_cash40_max_ord_psbl_amt",
                "stck_cash50_max_ord_psbl_amt,stck_cash60_max_ord_psbl_amt,stck_cash100_max_ord_psbl_amt",
                "stck_rsip100_max_ord_psbl_amt,bond_max_ord_psbl_amt,stck_fncg45_max_ord_psbl_amt",
                "stck_fncg50_max_ord_psbl_amt,stck_fncg60_max_ord_psbl_amt,stck_fncg70_max_ord_psbl_amt",
                "stck_stln_max_ord_psbl_amt,lmt_amt,ovrs_stck_itgr_mgna_dvsn_name,usd_objt_amt,usd_use_amt",
                "usd_ord_psbl_amt,hkd_objt_amt,hkd_use_amt,hkd_ord_psbl_amt,jpy_objt_amt,jpy_use_amt,jpy_ord_psbl_amt",
                "cny_objt_amt,cny_use_amt,cny_ord_psbl_amt,usd_ruse_objt_amt,usd_ruse_amt,usd_ruse_ord_psbl_amt",
                "hkd_ruse_objt_amt,hkd_ruse_amt,hkd_ruse_ord_psbl_amt,jpy_ruse_objt_amt,jpy_ruse_amt",
                "jpy_ruse_ord_psbl_amt,cny_ruse_objt_amt,cny_ruse_amt,cny_ruse_ord_psbl_amt,usd_gnrl_ord_psbl_amt",
                "usd_itgr_ord_psbl_amt,hkd_gnrl_ord_psbl_amt,hkd_itgr_ord_psbl_amt,jpy_gnrl_ord_psbl_amt",
                "jpy_itgr_ord_psbl_amt,cny_gnrl_ord_psbl_amt,cny_itgr_ord_psbl_amt,stck_itgr_cash20_ord_psbl_amt",
                "stck_itgr_cash30_ord_psbl_amt,stck_itgr_cash40_ord_psbl_amt,stck_itgr_cash50_ord_psbl_amt",
                "stck_itgr_cash60_ord_psbl_amt,stck_itgr_cash100_ord_psbl_amt,stck_itgr_100_ord_psbl_amt",
                "stck_itgr_fncg45_ord_psbl_amt,stck_itgr_fncg50_ord_psbl_amt,stck_itgr_fncg60_ord_psbl_amt",
                "stck_itgr_fncg70_ord_psbl_amt,stck_itgr_stln_ord_psbl_amt,bond_itgr_ord_psbl_amt",
                "stck_cash_ovrs_use_amt,stck_sbst_ovrs_use_amt,stck_evlu_ovrs_use_amt,stck_re_use_amt_ovrs_use_amt",
                "stck_fund_rpch_ovrs_use_amt,stck_fncg_rdpt_ovrs_use_amt,bond_re_use_ovrs_use_amt,usd_oth_mket_use_amt",
                "jpy_oth_mket_use_amt,cny_oth_mket_use_amt,hkd_oth_mket_use_amt,usd_re_use_oth_mket_use_amt",
                "jpy_re_use_oth_mket_use_amt,cny_re_use_oth_mket_use_amt,hkd_re_use_oth_mket_use_amt",
                "hgkg_cny_re_use_amt,usd_frst_bltn_exrt,hkd_frst_bltn_exrt,jpy_frst_bltn_exrt,cny_frst_bltn_exrt",
            ),
            types=(
                "dtddddddddddddddddddddddddddddtdddddddtddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
                "dd"
            ),
        ),
    ),
)
_DOMESTIC_STOCK_ORDER_CASH = EndpointRow(
    "domestic_stock.order_cash",
    "주식주문(현금)",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-cash",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("ORD_DVSN", "filled"),
        ParamRow("ORD_QTY", "filled"),
        ParamRow("ORD_UNPR", "filled"),
        ParamRow("EXCG_ID_DVSN_CD", "filled", default="KRX"),
        ParamRow("SLL_TYPE"),
        ParamRow("CNDT_PRIC"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_DOMESTIC_STOCK_ORDER_CREDIT = EndpointRow(
    "domestic_stock.order_credit",
    "주식주문(신용)",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-credit",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("CRDT_TYPE", "filled"),
        ParamRow("LOAN_DT", "filled"),
        ParamRow("ORD_DVSN", "filled"),
        ParamRow("ORD_QTY", "filled"),
        ParamRow("ORD_UNPR", "filled"),
        ParamRow("EXCG_ID_DVSN_CD"),
        ParamRow("SLL_TYPE"),
        ParamRow("RSVN_ORD_YN"),
        ParamRow("EMGC_ORD_YN"),
        ParamRow("PGTR_DVSN"),
        ParamRow("MGCO_APTM_ODNO"),
        ParamRow("LQTY_TR_NGTN_DTL_NO"),
        ParamRow("LQTY_TR_AGMT_NO"),
        ParamRow("LQTY_TR_NGTN_ID"),
        ParamRow("LP_ORD_YN"),
        ParamRow("MDIA_ODNO"),
        ParamRow("ORD_SVR_DVSN_CD"),
        ParamRow("PGM_NMPR_STMT_DVSN_CD"),
        ParamRow("CVRG_SLCT_RSON_CD"),
        ParamRow("CVRG_SEQ"),
        ParamRow("CNDT_PRIC"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_DOMESTIC_STOCK_ORDER_RESV = EndpointRow(
    "domestic_stock.order_resv",
    "주식예약주문",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-resv",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("ORD_QTY", "filled"),
        ParamRow("ORD_UNPR", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("ORD_DVSN_CD", "filled"),
        ParamRow("ORD_OBJT_CBLC_DVSN_CD", "filled"),
        ParamRow("LOAN_DT"),
        ParamRow("RSVN_ORD_END_DT"),
        ParamRow("LDNG_DT"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("RSVN_ORD_SEQ"),
            types="t",
        ),
    ),
    order=True,
)
_DOMESTIC_STOCK_ORDER_RESV_CCNL = EndpointRow(
    "domestic_stock.order_resv_ccnl",
    "주식예약주문조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/order-resv-ccnl",
    (
        ParamRow("RSVN_ORD_ORD_DT", "filled"),
        ParamRow("RSVN_ORD_END_DT", "filled"),
        ParamRow("TMNL_MDIA_KIND_CD", "filled"),
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PRCS_DVSN_CD", "filled"),
        ParamRow("CNCL_YN", "filled"),
        ParamRow("RSVN_ORD_SEQ"),
        ParamRow("PDNO"),
        ParamRow("SLL_BUY_DVSN_CD"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "rsvn_ord_seq,rsvn_ord_ord_dt,rsvn_ord_rcit_dt,pdno,ord_dvsn_cd,ord_rsvn_qty,tot_ccld_qty,cncl_ord_dt",
                "ord_tmd,ctac_tlno,rjct_rson2,odno,rsvn_ord_rcit_tmd,kor_item_shtn_name,sll_buy_dvsn_cd,ord_rsvn_unpr",
                "tot_ccld_amt,loan_dt,cncl_rcit_tmd,prcs_rslt,ord_dvsn_name,tmnl_mdia_kind_cd,rsvn_end_dt",
            ),
            types="tyyttnnyhttthttddyhttty",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_STOCK_ORDER_RESV_RVSECNCL = EndpointRow(
    "domestic_stock.order_resv_rvsecncl",
    "주식예약주문정정취소",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-resv-rvsecncl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("RSVN_ORD_SEQ", "filled"),
        ParamRow("RSVN_ORD_ORGNO", "filled"),
        ParamRow("RSVN_ORD_ORD_DT", "filled"),
        ParamRow("PDNO"),
        ParamRow("ORD_QTY"),
        ParamRow("ORD_UNPR"),
        ParamRow("SLL_BUY_DVSN_CD"),
        ParamRow("ORD_DVSN_CD"),
        ParamRow("ORD_OBJT_CBLC_DVSN_CD"),
        ParamRow("LOAN_DT"),
        ParamRow("RSVN_ORD_END_DT"),
        ParamRow("CTAL_TLNO"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("nrml_prcs_yn"),
            types="t",
        ),
    ),
    order=True,
)
_DOMESTIC_STOCK_ORDER_RVSECNCL = EndpointRow(
    "domestic_stock.order_rvsecncl",
    "주식주문(정정취소)",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-rvsecncl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("KRX_FWDG_ORD_ORGNO", "filled"),
        ParamRow("ORGN_ODNO", "filled"),
        ParamRow("ORD_DVSN", "filled"),
        ParamRow("RVSE_CNCL_DVSN_CD", "filled"),
        ParamRow("ORD_QTY", "filled"),
        ParamRow("ORD_UNPR", "filled"),
        ParamRow("QTY_ALL_ORD_YN", "filled"),
        ParamRow("EXCG_ID_DVSN_CD", "filled", default="KRX"),
        ParamRow("CNDT_PRIC"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_DOMESTIC_STOCK_PENSION_INQUIRE_BALANCE = EndpointRow(
    "domestic_stock.pension_inquire_balance",
    "퇴직연금 잔고조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/pension/inquire-balance",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("ACCA_DVSN_CD", "filled"),
        ParamRow("INQR_DVSN", "filled"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "cblc_dvsn_name,prdt_name,pdno,item_dvsn_name,thdt_buyqty,thdt_sll_qty,hldg_qty,ord_psbl_qty",
                "pchs_avg_pric,pchs_amt,prpr,evlu_amt,evlu_pfls_amt,evlu_erng_rt",
            ),
            types="ttttnnnndddddd",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "dnca_tot_amt,nxdy_excc_amt,prvs_rcdl_excc_amt,thdt_buy_amt,thdt_sll_amt,thdt_tlex_amt,scts_evlu_amt",
                "tot_evlu_amt",
            ),
            types="dddddddd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_DOMESTIC_STOCK_PENSION_INQUIRE_DAILY_CCLD = EndpointRow(
    "domestic_stock.pension_inquire_daily_ccld",
    "퇴직연금 미체결내역",
    "GET",
    "/uapi/domestic-stock/v1/trading/pension/inquire-daily-ccld",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("USER_DVSN_CD", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("CCLD_NCCS_DVSN", "filled"),
        ParamRow("INQR_DVSN_3", "filled"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "ord_gno_brno,sll_buy_dvsn_cd,trad_dvsn_name,odno,pdno,prdt_name,ord_unpr,ord_qty,tot_ccld_qty",
                "nccs_qty,ord_dvsn_cd,ord_dvsn_name,orgn_odno,ord_tmd,objt_cust_dvsn_name,pchs_avg_pric",
            ),
            types="ttttttdnnnttthtd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_DOMESTIC_STOCK_PENSION_INQUIRE_DEPOSIT = EndpointRow(
    "domestic_stock.pension_inquire_deposit",
    "퇴직연금 예수금조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/pension/inquire-deposit",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("ACCA_DVSN_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("dnca_tota,nxdy_excc_amt,nxdy_sttl_amt,nx2_day_sttl_amt"),
            types="dddd",
        ),
    ),
)
_DOMESTIC_STOCK_PENSION_INQUIRE_PRESENT_BALANCE = EndpointRow(
    "domestic_stock.pension_inquire_present_balance",
    "퇴직연금 체결기준잔고",
    "GET",
    "/uapi/domestic-stock/v1/trading/pension/inquire-present-balance",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("USER_DVSN_CD", "filled"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "cblc_dvsn,cblc_dvsn_name,pdno,prdt_name,hldg_qty,slpsb_qty,pchs_avg_pric,evlu_pfls_amt,evlu_pfls_rt",
                "prpr,evlu_amt,pchs_amt,cblc_weit",
            ),
            types="ttttnnddddddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "pchs_amt_smtl_amt,evlu_amt_smtl_amt,evlu_pfls_smtl_amt,trad_pfls_smtl,thdt_tot_pfls_amt,pftrt",
            ),
            types="dddddd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_DOMESTIC_STOCK_PENSION_INQUIRE_PSBL_ORDER = EndpointRow(
    "domestic_stock.pension_inquire_psbl_order",
    "퇴직연금 매수가능조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/pension/inquire-psbl-order",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("ACCA_DVSN_CD", "filled"),
        ParamRow("CMA_EVLU_AMT_ICLD_YN", "filled"),
        ParamRow("ORD_UNPR", "filled"),
        ParamRow("ORD_DVSN", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("ord_psbl_cash,ruse_psbl_amt,psbl_qty_calc_unpr,max_buy_amt,max_buy_qty"),
            types="ddddn",
        ),
    ),
)
_DOMESTIC_STOCK_PERIOD_RIGHTS = EndpointRow(
    "domestic_stock.period_rights",
    "기간별계좌권리현황조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/period-rights",
    (
        ParamRow("INQR_DVSN", "filled"),
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("INQR_STRT_DT", "filled"),
        ParamRow("INQR_END_DT", "filled"),
        ParamRow("CUST_RNCNO25"),
        ParamRow("HMID"),
        ParamRow("RGHT_TYPE_CD"),
        ParamRow("PDNO"),
        ParamRow("PRDT_TYPE_CD"),
        ParamRow("CTX_AREA_NK100"),
        ParamRow("CTX_AREA_FK100"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "acno10,rght_type_cd,bass_dt,rght_cblc_type_cd,rptt_pdno,pdno,prdt_type_cd,shtn_pdno,prdt_name",
                "cblc_qty,last_alct_qty,excs_alct_qty,tot_alct_qty,last_ftsk_qty,last_alct_amt,last_ftsk_chgs",
                "rdpt_prca,dlay_int_amt,lstg_dt,sbsc_end_dt,cash_dfrm_dt,rqst_qty,rqst_amt,rqst_dt,rfnd_dt,rfnd_amt",
                "lstg_stqt,tax_amt,sbsc_unpr",
            ),
            types="ttyttttttnnnnnddddyyyndyydndd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_DOMESTIC_STOCK_AFTER_HOUR_BALANCE = EndpointRow(
    "domestic_stock.after_hour_balance",
    "국내주식 시간외잔량 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/after-hour-balance",
    (
        ParamRow("fid_input_price_1"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
        ParamRow("fid_cond_scr_div_code", "filled"),
        ParamRow("fid_rank_sort_cls_code", "filled"),
        ParamRow("fid_div_cls_code"),
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("fid_trgt_exls_cls_code"),
        ParamRow("fid_trgt_cls_code"),
        ParamRow("fid_vol_cnt"),
        ParamRow("fid_input_price_2"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_shrn_iscd,data_rank,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt",
                "ovtm_total_askp_rsqn,ovtm_total_bidp_rsqn,mkob_otcp_vol,mkfa_otcp_vol",
            ),
            types="tntddtdnnnn",
        ),
    ),
)
_DOMESTIC_STOCK_EXP_CLOSING_PRICE = EndpointRow(
    "domestic_stock.exp_closing_price",
    "국내주식 장마감 예상체결가",
    "GET",
    "/uapi/domestic-stock/v1/quotations/exp-closing-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_BLNG_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_shrn_iscd,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,sdpr_vrss_prpr",
                "sdpr_vrss_prpr_rate,cntg_vol",
            ),
            types="ttddtdddn",
        ),
    ),
)
_DOMESTIC_STOCK_FRGNMEM_TRADE_TREND = EndpointRow(
    "domestic_stock.frgnmem_trade_trend",
    "회원사 실 시간 매매동향(틱)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/frgnmem-trade-trend",
    (
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD_2", "filled"),
        ParamRow("FID_MRKT_CLS_CODE", "filled"),
        ParamRow("FID_VOL_CNT"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "total_seln_qty,total_shnu_qty,bsop_hour,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,cntg_vol",
                "acml_ntby_qty,glob_ntby_qty,frgn_ntby_qty_icdc",
            ),
            types="nnhtddtnnnn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "total_seln_qty,total_shnu_qty,bsop_hour,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,cntg_vol",
                "acml_ntby_qty,glob_ntby_qty,frgn_ntby_qty_icdc",
            ),
            types="nnhtddtnnnn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_ASKING_PRICE_EXP_CCN = EndpointRow(
    "domestic_stock.inquire_asking_price_exp_ccn",
    "주식현재가 호가/예상체결",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "aspr_acpt_hour,askp1,askp2,askp3,askp4,askp5,askp6,askp7,askp8,askp9,askp10,bidp1,bidp2,bidp3,bidp4",
                "bidp5,bidp6,bidp7,bidp8,bidp9,bidp10,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4,askp_rsqn5",
                "askp_rsqn6,askp_rsqn7,askp_rsqn8,askp_rsqn9,askp_rsqn10,bidp_rsqn1,bidp_rsqn2,bidp_rsqn3,bidp_rsqn4",
                "bidp_rsqn5,bidp_rsqn6,bidp_rsqn7,bidp_rsqn8,bidp_rsqn9,bidp_rsqn10,askp_rsqn_icdc1,askp_rsqn_icdc2",
                "askp_rsqn_icdc3,askp_rsqn_icdc4,askp_rsqn_icdc5,askp_rsqn_icdc6,askp_rsqn_icdc7,askp_rsqn_icdc8",
                "askp_rsqn_icdc9,askp_rsqn_icdc10,bidp_rsqn_icdc1,bidp_rsqn_icdc2,bidp_rsqn_icdc3,bidp_rsqn_icdc4",
                "bidp_rsqn_icdc5,bidp_rsqn_icdc6,bidp_rsqn_icdc7,bidp_rsqn_icdc8,bidp_rsqn_icdc9,bidp_rsqn_icdc10",
                "total_askp_rsqn,total_bidp_rsqn,total_askp_rsqn_icdc,total_bidp_rsqn_icdc,ovtm_total_askp_icdc",
                "ovtm_total_bidp_icdc,ovtm_total_askp_rsqn,ovtm_total_bidp_rsqn,ntby_aspr_rsqn,new_mkop_cls_code",
            ),
            types="hddddddddddddddddddddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnt",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "antc_mkop_cls_code,stck_prpr,stck_oprc,stck_hgpr,stck_lwpr,stck_sdpr,antc_cnpr,antc_cntg_vrss_sign",
                "antc_cntg_vrss,antc_cntg_prdy_ctrt,antc_vol,stck_shrn_iscd,vi_cls_code",
            ),
            types="tddddddtddntt",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_CCNL = EndpointRow(
    "domestic_stock.inquire_ccnl",
    "주식현재가 체결",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-ccnl",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_cntg_hour,stck_prpr,prdy_vrss,prdy_vrss_sign,cntg_vol,tday_rltv,prdy_ctrt",
            ),
            types="hddtndd",
        ),
    ),
    page_real=30,
    page_paper=30,
)
_DOMESTIC_STOCK_INQUIRE_DAILY_ITEMCHARTPRICE = EndpointRow(
    "domestic_stock.inquire_daily_itemchartprice",
    "국내주식기간별시세(일/주/월/년)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_DATE_2", "filled"),
        ParamRow("FID_PERIOD_DIV_CODE", "filled"),
        ParamRow("FID_ORG_ADJ_PRC", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "prdy_vrss,prdy_vrss_sign,prdy_ctrt,stck_prdy_clpr,acml_vol,acml_tr_pbmn,hts_kor_isnm,stck_prpr",
                "stck_shrn_iscd,prdy_vol,stck_mxpr,stck_llam,stck_oprc,stck_hgpr,stck_lwpr,stck_prdy_oprc",
                "stck_prdy_hgpr,stck_prdy_lwpr,askp,bidp,prdy_vrss_vol,vol_tnrt,stck_fcam,lstn_stcn,cpfn,hts_avls,per",
                "eps,pbr,itewhol_loan_rmnd_ratem,itewhol_loan_rmnd_ratem name",
            ),
            types="dtddndtdtnddddddddddnddnddddddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_bsop_date,stck_clpr,stck_oprc,stck_hgpr,stck_lwpr,acml_vol,acml_tr_pbmn,flng_cls_code,prtt_rate",
                "mod_yn,prdy_vrss_sign,prdy_vrss,revl_issu_reas",
            ),
            types="yddddndtdttdt",
        ),
    ),
    page_real=100,
    page_paper=100,
)
_DOMESTIC_STOCK_INQUIRE_DAILY_OVERTIMEPRICE = EndpointRow(
    "domestic_stock.inquire_daily_overtimeprice",
    "주식현재가 시간외일자별주가",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-daily-overtimeprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "ovtm_untp_prpr,ovtm_untp_prdy_vrss,ovtm_untp_prdy_vrss_sign,ovtm_untp_prdy_ctrt,ovtm_untp_vol",
                "ovtm_untp_tr_pbmn,ovtm_untp_mxpr,ovtm_untp_llam,ovtm_untp_oprc,ovtm_untp_hgpr,ovtm_untp_lwpr",
                "ovtm_untp_antc_cnpr,ovtm_untp_antc_cntg_vrss,ovtm_untp_antc_cntg_vrss_sign,ovtm_untp_antc_cntg_ctrt",
                "ovtm_untp_antc_vol",
            ),
            types="ddtdnddddddddtdn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_bsop_date,ovtm_untp_prpr,ovtm_untp_prdy_vrss,ovtm_untp_prdy_vrss_sign,ovtm_untp_prdy_ctrt",
                "ovtm_untp_vol,stck_clpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,ovtm_untp_tr_pbmn",
            ),
            types="yddtdnddtdnd",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_DAILY_PRICE = EndpointRow(
    "domestic_stock.inquire_daily_price",
    "주식현재가 일자별",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-daily-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_PERIOD_DIV_CODE", "filled"),
        ParamRow("FID_ORG_ADJ_PRC", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,stck_oprc,stck_hgpr,stck_lwpr,stck_clpr,acml_vol,prdy_vrss_vol_rate,prdy_vrss",
                "prdy_vrss_sign,prdy_ctrt,hts_frgn_ehrt,frgn_ntby_qty,flng_cls_code,acml_prtt_rate",
            ),
            types="yddddnddtddntd",
        ),
    ),
    page_real=30,
    page_paper=30,
)
_DOMESTIC_STOCK_INQUIRE_INVESTOR = EndpointRow(
    "domestic_stock.inquire_investor",
    "주식현재가 투자자",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-investor",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,stck_clpr,prdy_vrss,prdy_vrss_sign,prsn_ntby_qty,frgn_ntby_qty,orgn_ntby_qty",
                "prsn_ntby_tr_pbmn,frgn_ntby_tr_pbmn,orgn_ntby_tr_pbmn,prsn_shnu_vol,frgn_shnu_vol,orgn_shnu_vol",
                "prsn_shnu_tr_pbmn,frgn_shnu_tr_pbmn,orgn_shnu_tr_pbmn,prsn_seln_vol,frgn_seln_vol,orgn_seln_vol",
                "prsn_seln_tr_pbmn,frgn_seln_tr_pbmn,orgn_seln_tr_pbmn",
            ),
            types="yddtnnndddnnndddnnnddd",
        ),
    ),
    page_real=30,
    page_paper=30,
)
_DOMESTIC_STOCK_INQUIRE_MEMBER = EndpointRow(
    "domestic_stock.inquire_member",
    "주식현재가 회원사",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-member",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "seln_mbcr_no1,seln_mbcr_no2,seln_mbcr_no3,seln_mbcr_no4,seln_mbcr_no5,seln_mbcr_name1,seln_mbcr_name2",
                "seln_mbcr_name3,seln_mbcr_name4,seln_mbcr_name5,total_seln_qty1,total_seln_qty2,total_seln_qty3",
                "total_seln_qty4,total_seln_qty5,seln_mbcr_rlim1,seln_mbcr_rlim2,seln_mbcr_rlim3,seln_mbcr_rlim4",
                "seln_mbcr_rlim5,seln_qty_icdc1,seln_qty_icdc2,seln_qty_icdc3,seln_qty_icdc4,seln_qty_icdc5",
                "shnu_mbcr_no1,shnu_mbcr_no2,shnu_mbcr_no3,shnu_mbcr_no4,shnu_mbcr_no5,shnu_mbcr_name1,shnu_mbcr_name2",
                "shnu_mbcr_name3,shnu_mbcr_name4,shnu_mbcr_name5,total_shnu_qty1,total_shnu_qty2,total_shnu_qty3",
                "total_shnu_qty4,total_shnu_qty5,shnu_mbcr_rlim1,shnu_mbcr_rlim2,shnu_mbcr_rlim3,shnu_mbcr_rlim4",
                "shnu_mbcr_rlim5,shnu_qty_icdc1,shnu_qty_icdc2,shnu_qty_icdc3,shnu_qty_icdc4,shnu_qty_icdc5",
                "glob_total_seln_qty,glob_seln_rlim,glob_ntby_qty,glob_total_shnu_qty,glob_shnu_rlim",
                "seln_mbcr_glob_yn_1,seln_mbcr_glob_yn_2,seln_mbcr_glob_yn_3,seln_mbcr_glob_yn_4,seln_mbcr_glob_yn_5",
                "shnu_mbcr_glob_yn_1,shnu_mbcr_glob_yn_2,shnu_mbcr_glob_yn_3,shnu_mbcr_glob_yn_4,shnu_mbcr_glob_yn_5",
                "glob_total_seln_qty_icdc,glob_total_shnu_qty_icdc",
            ),
            types="ttttttttttnnnnndddddnnnnnttttttttttnnnnndddddnnnnnndnndttttttttttnn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_OVERTIME_ASKING_PRICE = EndpointRow(
    "domestic_stock.inquire_overtime_asking_price",
    "국내주식 시간외호가",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-overtime-asking-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "ovtm_untp_last_hour,ovtm_untp_askp1,ovtm_untp_askp2,ovtm_untp_askp3,ovtm_untp_askp4,ovtm_untp_askp5",
                "ovtm_untp_askp6,ovtm_untp_askp7,ovtm_untp_askp8,ovtm_untp_askp9,ovtm_untp_askp10,ovtm_untp_bidp1",
                "ovtm_untp_bidp2,ovtm_untp_bidp3,ovtm_untp_bidp4,ovtm_untp_bidp5,ovtm_untp_bidp6,ovtm_untp_bidp7",
                "ovtm_untp_bidp8,ovtm_untp_bidp9,ovtm_untp_bidp10,ovtm_untp_askp_icdc1,ovtm_untp_askp_icdc2",
                "ovtm_untp_askp_icdc3,ovtm_untp_askp_icdc4,ovtm_untp_askp_icdc5,ovtm_untp_askp_icdc6",
                "ovtm_untp_askp_icdc7,ovtm_untp_askp_icdc8,ovtm_untp_askp_icdc9,ovtm_untp_askp_icdc10",
                "ovtm_untp_bidp_icdc1,ovtm_untp_bidp_icdc2,ovtm_untp_bidp_icdc3,ovtm_untp_bidp_icdc4",
                "ovtm_untp_bidp_icdc5,ovtm_untp_bidp_icdc6,ovtm_untp_bidp_icdc7,ovtm_untp_bidp_icdc8",
                "ovtm_untp_bidp_icdc9,ovtm_untp_bidp_icdc10,ovtm_untp_askp_rsqn1,ovtm_untp_askp_rsqn2",
                "ovtm_untp_askp_rsqn3,ovtm_untp_askp_rsqn4,ovtm_untp_askp_rsqn5,ovtm_untp_askp_rsqn6",
                "ovtm_untp_askp_rsqn7,ovtm_untp_askp_rsqn8,ovtm_untp_askp_rsqn9,ovtm_untp_askp_rsqn10",
                "ovtm_untp_bidp_rsqn1,ovtm_untp_bidp_rsqn,ovtm_untp_bidp_rsqn3,ovtm_untp_bidp_rsqn4",
                "ovtm_untp_bidp_rsqn5,ovtm_untp_bidp_rsqn6,ovtm_untp_bidp_rsqn7,ovtm_untp_bidp_rsqn8",
                "ovtm_untp_bidp_rsqn9,ovtm_untp_bidp_rsqn10,ovtm_untp_total_askp_rsqn,ovtm_untp_total_bidp_rsqn",
                "ovtm_untp_total_askp_rsqn_icdc,ovtm_untp_total_bidp_rsqn_icdc,ovtm_untp_ntby_bidp_rsqn",
                "total_askp_rsqn,total_bidp_rsqn,total_askp_rsqn_icdc,total_bidp_rsqn_icdc,ovtm_total_askp_rsqn",
                "ovtm_total_bidp_rsqn,ovtm_total_askp_icdc,ovtm_total_bidp_icdc",
            ),
            types="hddddddddddddddddddddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_OVERTIME_PRICE = EndpointRow(
    "domestic_stock.inquire_overtime_price",
    "국내주식 시간외현재가",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-overtime-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "bstp_kor_isnm,mang_issu_cls_name,ovtm_untp_prpr,ovtm_untp_prdy_vrss,ovtm_untp_prdy_vrss_sign",
                "ovtm_untp_prdy_ctrt,ovtm_untp_vol,ovtm_untp_tr_pbmn,ovtm_untp_mxpr,ovtm_untp_llam,ovtm_untp_oprc",
                "ovtm_untp_hgpr,ovtm_untp_lwpr,marg_rate,ovtm_untp_antc_cnpr,ovtm_untp_antc_cntg_vrss",
                "ovtm_untp_antc_cntg_vrss_sign,ovtm_untp_antc_cntg_ctrt,ovtm_untp_antc_cnqn,crdt_able_yn",
                "new_lstn_cls_name,sltr_yn,mang_issu_yn,mrkt_warn_cls_code,trht_yn,vlnt_deal_cls_name,ovtm_untp_sdpr",
                "mrkt_warn_cls_name,revl_issu_reas_name,insn_pbnt_yn,flng_cls_name,rprs_mrkt_kor_name,ovtm_vi_cls_code",
                "bidp,askp",
            ),
            types="ttddtdndddddddddtdntttttttdttttttdd",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_PRICE = EndpointRow(
    "domestic_stock.inquire_price",
    "주식현재가 시세",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "iscd_stat_cls_code,marg_rate,rprs_mrkt_kor_name,new_hgpr_lwpr_cls_code,bstp_kor_isnm,temp_stop_yn",
                "oprc_rang_cont_yn,clpr_rang_cont_yn,crdt_able_yn,grmn_rate_cls_code,elw_pblc_yn,stck_prpr,prdy_vrss",
                "prdy_vrss_sign,prdy_ctrt,acml_tr_pbmn,acml_vol,prdy_vrss_vol_rate,stck_oprc,stck_hgpr,stck_lwpr",
                "stck_mxpr,stck_llam,stck_sdpr,wghn_avrg_stck_prc,hts_frgn_ehrt,frgn_ntby_qty,pgtr_ntby_qty",
                "pvt_scnd_dmrs_prc,pvt_frst_dmrs_prc,pvt_pont_val,pvt_frst_dmsp_prc,pvt_scnd_dmsp_prc,dmrs_val",
                "dmsp_val,cpfn,rstc_wdth_prc,stck_fcam,stck_sspr,aspr_unit,hts_deal_qty_unit_val,lstn_stcn,hts_avls",
                "per,pbr,stac_month,vol_tnrt,eps,bps,d250_hgpr,d250_hgpr_date,d250_hgpr_vrss_prpr_rate,d250_lwpr",
                "d250_lwpr_date,d250_lwpr_vrss_prpr_rate,stck_dryy_hgpr,dryy_hgpr_vrss_prpr_rate,dryy_hgpr_date",
                "stck_dryy_lwpr,dryy_lwpr_vrss_prpr_rate,dryy_lwpr_date,w52_hgpr,w52_hgpr_vrss_prpr_ctrt,w52_hgpr_date",
                "w52_lwpr,w52_lwpr_vrss_prpr_ctrt,w52_lwpr_date,whol_loan_rmnd_rate,ssts_yn,stck_shrn_iscd,fcam_cnnm",
                "cpfn_cnnm,apprch_rate,frgn_hldn_qty,vi_cls_code,ovtm_vi_cls_code,last_ssts_cntg_qty,invt_caful_yn",
                "mrkt_warn_cls_code,short_over_yn,sltr_yn,mang_issu_cls_code",
            ),
            types="tdtttttttttddtddndddddddddnndddddddddddndndddtddddyddydddyddyddyddydttttdnttnttttt",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_PRICE_2 = EndpointRow(
    "domestic_stock.inquire_price_2",
    "주식현재가 시세2",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-price-2",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "rprs_mrkt_kor_name,new_hgpr_lwpr_cls_code,mxpr_llam_cls_code,crdt_able_yn,stck_mxpr,elw_pblc_yn",
                "prdy_clpr_vrss_oprc_rate,crdt_rate,marg_rate,lwpr_vrss_prpr,lwpr_vrss_prpr_sign",
                "prdy_clpr_vrss_lwpr_rate,stck_lwpr,hgpr_vrss_prpr,hgpr_vrss_prpr_sign,prdy_clpr_vrss_hgpr_rate",
                "stck_hgpr,oprc_vrss_prpr,oprc_vrss_prpr_sign,mang_issu_yn,divi_app_cls_code,short_over_yn",
                "mrkt_warn_cls_code,invt_caful_yn,stange_runup_yn,ssts_hot_yn,low_current_yn,vi_cls_code",
                "short_over_cls_code,stck_llam,new_lstn_cls_name,vlnt_deal_cls_name,flng_cls_name,revl_issu_reas_name",
                "mrkt_warn_cls_name,stck_sdpr,bstp_cls_code,stck_prdy_clpr,insn_pbnt_yn,fcam_mod_cls_name,stck_prpr",
                "prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_tr_pbmn,acml_vol,prdy_vrss_vol_rate,bstp_kor_isnm,sltr_yn",
                "trht_yn,oprc_rang_cont_yn,vlnt_fin_cls_code,stck_oprc,prdy_vol",
            ),
            types="ttttdtddddtdddtdddtttttttttttdtttttdtdttddtddndtttttdn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_TIME_DAILYCHARTPRICE = EndpointRow(
    "domestic_stock.inquire_time_dailychartprice",
    "주식일별분봉조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-time-dailychartprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_HOUR_1", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_PW_DATA_INCU_YN", default="N"),
        ParamRow("FID_FAKE_TICK_INCU_YN"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "prdy_vrss,prdy_vrss_sign,prdy_ctrt,stck_prdy_clpr,acml_vol,acml_tr_pbmn,hts_kor_isnm,stck_prpr",
            ),
            types="dtddndtd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_bsop_date,stck_cntg_hour,stck_prpr,stck_oprc,stck_hgpr,stck_lwpr,cntg_vol,acml_tr_pbmn",
            ),
            types="yhddddnd",
        ),
    ),
    page_real=120,
)
_DOMESTIC_STOCK_INQUIRE_TIME_ITEMCHARTPRICE = EndpointRow(
    "domestic_stock.inquire_time_itemchartprice",
    "주식당일분봉조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-time-itemchartprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_HOUR_1", "filled"),
        ParamRow("FID_PW_DATA_INCU_YN", "filled"),
        ParamRow("FID_ETC_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "prdy_vrss,prdy_vrss_sign,prdy_ctrt,stck_prdy_clpr,acml_vol,acml_tr_pbmn,hts_kor_isnm,stck_prpr",
            ),
            types="dtddndtd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_bsop_date,stck_cntg_hour,stck_prpr,stck_oprc,stck_hgpr,stck_lwpr,cntg_vol,acml_tr_pbmn",
            ),
            types="yhddddnd",
        ),
    ),
    page_real=30,
    page_paper=30,
)
_DOMESTIC_STOCK_INQUIRE_TIME_ITEMCONCLUSION = EndpointRow(
    "domestic_stock.inquire_time_itemconclusion",
    "주식현재가 당일시간대별체결",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-time-itemconclusion",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_HOUR_1", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,prdy_vol,rprs_mrkt_kor_name",
            ),
            types="ddtdnnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_cntg_hour,stck_pbpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,askp,bidp,tday_rltv,acml_vol,cnqn",
            ),
            types="hddtddddnn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_TIME_OVERTIMECONCLUSION = EndpointRow(
    "domestic_stock.inquire_time_overtimeconclusion",
    "주식현재가 시간외시간별체결",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-time-overtimeconclusion",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_HOUR_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "ovtm_untp_prpr,ovtm_untp_prdy_vrss,ovtm_untp_prdy_vrss_sign,ovtm_untp_prdy_ctrt,ovtm_untp_vol",
                "ovtm_untp_tr_pbmn,ovtm_untp_mxpr,ovtm_untp_llam,ovtm_untp_oprc,ovtm_untp_hgpr,ovtm_untp_lwpr",
                "ovtm_untp_antc_cnpr,ovtm_untp_antc_cntg_vrss,ovtm_untp_antc_cntg_vrss_sign,ovtm_untp_antc_cntg_ctrt",
                "ovtm_untp_antc_vol,uplm_sign,lslm_sign",
            ),
            types="ddtdnddddddddtdntt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_cntg_hour,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,askp,bidp,acml_vol,cntg_vol",
            ),
            types="hddtdddnn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_VI_STATUS = EndpointRow(
    "domestic_stock.inquire_vi_status",
    "변동성완화장치(VI) 현황",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-vi-status",
    (
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_MRKT_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_TRGT_CLS_CODE"),
        ParamRow("FID_TRGT_EXLS_CLS_CODE"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "hts_kor_isnm,mksc_shrn_iscd,vi_cls_code,bsop_date,cntg_vi_hour,vi_cncl_hour,vi_kind_code,vi_prc",
                "vi_stnd_prc,vi_dprt,vi_dmc_stnd_prc,vi_dmc_dprt,vi_count",
            ),
            types="tttyhhtdddddn",
        ),
    ),
)
_DOMESTIC_STOCK_QUOTE_BALANCE = EndpointRow(
    "domestic_stock.quote_balance",
    "국내주식 호가잔량 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/quote-balance",
    (
        ParamRow("fid_vol_cnt", "sent"),
        ParamRow("fid_cond_mrkt_div_code", "sent"),
        ParamRow("fid_cond_scr_div_code", "sent"),
        ParamRow("fid_input_iscd", "sent"),
        ParamRow("fid_rank_sort_cls_code", "sent"),
        ParamRow("fid_div_cls_code", "sent"),
        ParamRow("fid_trgt_cls_code", "sent"),
        ParamRow("fid_trgt_exls_cls_code", "sent"),
        ParamRow("fid_input_price_1", "sent"),
        ParamRow("fid_input_price_2", "sent"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "mksc_shrn_iscd,data_rank,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol",
                "total_askp_rsqn,total_bidp_rsqn,total_ntsl_bidp_rsqn,shnu_rsqn_rate,seln_rsqn_rate",
            ),
            types="tntddtdnnnndd",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_ELW_PRICE = EndpointRow(
    "domestic_stock.inquire_elw_price",
    "ELW 현재가 시세",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-elw-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "elw_shrn_iscd,hts_kor_isnm,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,prdy_vrss_vol_rate",
                "unas_shrn_iscd,unas_isnm,unas_prpr,unas_prdy_vrss,unas_prdy_vrss_sign,unas_prdy_ctrt,bidp,askp",
                "acml_tr_pbmn,vol_tnrt,elw_oprc,elw_hgpr,elw_lwpr,stck_prdy_clpr,hts_thpr,dprt,atm_cls_name",
                "hts_ints_vltl,acpr,pvt_scnd_dmrs_prc,pvt_frst_dmrs_prc,pvt_pont_val,pvt_frst_dmsp_prc",
                "pvt_scnd_dmsp_prc,dmsp_val,dmrs_val,elw_sdpr,apprch_rate,tick_conv_prc,invt_epmd_cntt",
            ),
            types="ttddtdndttddtdddddddddddtddddddddddddt",
        ),
    ),
)
_DOMESTIC_STOCK_CHK_HOLIDAY = EndpointRow(
    "domestic_stock.chk_holiday",
    "국내휴장일조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/chk-holiday",
    (
        ParamRow("BASS_DT", "filled"),
        ParamRow("CTX_AREA_FK"),
        ParamRow("CTX_AREA_NK"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("bass_dt,wday_dvsn_cd,bzdy_yn,tr_day_yn,opnd_yn,sttl_day_yn"),
            types="ytffff",
        ),
    ),
    paging=("CTX_AREA_FK", "CTX_AREA_NK"),
)
_DOMESTIC_STOCK_COMP_INTEREST = EndpointRow(
    "domestic_stock.comp_interest",
    "금리 종합(국내채권_금리)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/comp-interest",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_DIV_CLS_CODE1"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "bcdt_code,hts_kor_isnm,bond_mnrt_prpr,prdy_vrss_sign,bond_mnrt_prdy_vrss,prdy_ctrt,stck_bsop_date",
            ),
            types="ttdtddy",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "bcdt_code,hts_kor_isnm,bond_mnrt_prpr,prdy_vrss_sign,bond_mnrt_prdy_vrss,bstp_nmix_prdy_ctrt",
                "stck_bsop_date",
            ),
            types="ttdtddy",
        ),
    ),
)
_DOMESTIC_STOCK_EXP_INDEX_TREND = EndpointRow(
    "domestic_stock.exp_index_trend",
    "국내주식 예상체결지수 추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/exp-index-trend",
    (
        ParamRow("FID_MKOP_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_HOUR_1"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_cntg_hour,bstp_nmix_prpr,prdy_vrss_sign,bstp_nmix_prdy_vrss,prdy_ctrt,acml_vol,acml_tr_pbmn",
            ),
            types="hdtddnd",
        ),
    ),
)
_DOMESTIC_STOCK_EXP_TOTAL_INDEX = EndpointRow(
    "domestic_stock.exp_total_index",
    "국내주식 예상체결 전체지수",
    "GET",
    "/uapi/domestic-stock/v1/quotations/exp-total-index",
    (
        ParamRow("fid_mrkt_cls_code", "filled"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
        ParamRow("fid_cond_scr_div_code", "filled"),
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("fid_mkop_cls_code", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,ascn_issu_cnt,down_issu_cnt",
                "stnr_issu_cnt",
            ),
            types="ddtdnnnn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "bstp_cls_code,hts_kor_isnm,bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt",
                "acml_vol,nmix_sdpr,ascn_issu_cnt,stnr_issu_cnt,down_issu_cnt",
            ),
            types="ttddtdndnnn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_DAILY_INDEXCHARTPRICE = EndpointRow(
    "domestic_stock.inquire_daily_indexchartprice",
    "국내주식업종기간별시세(일/주/월/년)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-daily-indexchartprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_DATE_2", "filled"),
        ParamRow("FID_PERIOD_DIV_CODE", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt,prdy_nmix,acml_vol,acml_tr_pbmn,hts_kor_isnm",
                "bstp_nmix_prpr,bstp_cls_code,prdy_vol,bstp_nmix_oprc,bstp_nmix_hgpr,bstp_nmix_lwpr,futs_prdy_oprc",
                "futs_prdy_hgpr,futs_prdy_lwpr,stck_bsop_date,mod_yn",
            ),
            types="dtddndtdtnddddddyt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt,prdy_nmix,acml_vol,acml_tr_pbmn,hts_kor_isnm",
                "bstp_nmix_prpr,bstp_cls_code,prdy_vol,bstp_nmix_oprc,bstp_nmix_hgpr,bstp_nmix_lwpr,futs_prdy_oprc",
                "futs_prdy_hgpr,futs_prdy_lwpr,stck_bsop_date,mod_yn",
            ),
            types="dtddndtdtnddddddyt",
        ),
    ),
    page_real=50,
    page_paper=50,
)
_DOMESTIC_STOCK_INQUIRE_INDEX_CATEGORY_PRICE = EndpointRow(
    "domestic_stock.inquire_index_category_price",
    "국내업종 구분별전체시세",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-index-category-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_MRKT_CLS_CODE", "filled"),
        ParamRow("FID_BLNG_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt,acml_vol,acml_tr_pbmn",
                "bstp_nmix_oprc,bstp_nmix_hgpr,bstp_nmix_lwpr,prdy_vol,ascn_issu_cnt,down_issu_cnt,stnr_issu_cnt",
                "uplm_issu_cnt,lslm_issu_cnt,prdy_tr_pbmn,dryy_bstp_nmix_hgpr_date,dryy_bstp_nmix_hgpr",
                "dryy_bstp_nmix_lwpr,dryy_bstp_nmix_lwpr_date",
            ),
            types="ddtdnddddnnnnnndyddy",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "bstp_cls_code,hts_kor_isnm,bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt",
                "acml_vol,acml_tr_pbmn,acml_vol_rlim,acml_tr_pbmn_rlim",
            ),
            types="ttddtdnddd",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_INDEX_DAILY_PRICE = EndpointRow(
    "domestic_stock.inquire_index_daily_price",
    "국내업종 일자별지수",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-index-daily-price",
    (
        ParamRow("FID_PERIOD_DIV_CODE", "filled"),
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt,acml_vol,acml_tr_pbmn",
                "bstp_nmix_oprc,bstp_nmix_hgpr,bstp_nmix_lwpr,prdy_vol,ascn_issu_cnt,down_issu_cnt,stnr_issu_cnt",
                "uplm_issu_cnt,lslm_issu_cnt,prdy_tr_pbmn,dryy_bstp_nmix_hgpr_date,dryy_bstp_nmix_hgpr",
                "dryy_bstp_nmix_lwpr,dryy_bstp_nmix_lwpr_date,stck_bsop_date,acml_vol_rlim,invt_new_psdg,d20_dsrt",
            ),
            types="ddtdnddddnnnnnndyddyyddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt,acml_vol,acml_tr_pbmn",
                "bstp_nmix_oprc,bstp_nmix_hgpr,bstp_nmix_lwpr,prdy_vol,ascn_issu_cnt,down_issu_cnt,stnr_issu_cnt",
                "uplm_issu_cnt,lslm_issu_cnt,prdy_tr_pbmn,dryy_bstp_nmix_hgpr_date,dryy_bstp_nmix_hgpr",
                "dryy_bstp_nmix_lwpr,dryy_bstp_nmix_lwpr_date,stck_bsop_date,acml_vol_rlim,invt_new_psdg,d20_dsrt",
            ),
            types="ddtdnddddnnnnnndyddyyddd",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_INDEX_PRICE = EndpointRow(
    "domestic_stock.inquire_index_price",
    "국내업종 현재지수",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-index-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt,acml_vol,prdy_vol,acml_tr_pbmn",
                "prdy_tr_pbmn,bstp_nmix_oprc,prdy_nmix_vrss_nmix_oprc,oprc_vrss_prpr_sign,bstp_nmix_oprc_prdy_ctrt",
                "bstp_nmix_hgpr,prdy_nmix_vrss_nmix_hgpr,hgpr_vrss_prpr_sign,bstp_nmix_hgpr_prdy_ctrt,bstp_nmix_lwpr",
                "prdy_clpr_vrss_lwpr,lwpr_vrss_prpr_sign,prdy_clpr_vrss_lwpr_rate,ascn_issu_cnt,uplm_issu_cnt",
                "stnr_issu_cnt,down_issu_cnt,lslm_issu_cnt,dryy_bstp_nmix_hgpr,dryy_hgpr_vrss_prpr_rate",
                "dryy_bstp_nmix_hgpr_date,dryy_bstp_nmix_lwpr,dryy_lwpr_vrss_prpr_rate,dryy_bstp_nmix_lwpr_date",
                "total_askp_rsqn,total_bidp_rsqn,seln_rsqn_rate,shnu_rsqn_rate,ntby_rsqn",
            ),
            types="ddtdnnddddtdddtdddtdnnnnnddyddynnddn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_INDEX_TICKPRICE = EndpointRow(
    "domestic_stock.inquire_index_tickprice",
    "국내업종 시간별지수(초)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-index-tickprice",
    (
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_cntg_hour,bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt,acml_tr_pbmn",
                "acml_vol,cntg_vol",
            ),
            types="hddtddnn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_INDEX_TIMEPRICE = EndpointRow(
    "domestic_stock.inquire_index_timeprice",
    "국내업종 시간별지수(분)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-index-timeprice",
    (
        ParamRow("FID_INPUT_HOUR_1", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "bsop_hour,bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt,acml_tr_pbmn,acml_vol",
                "cntg_vol",
            ),
            types="hddtddnn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_TIME_INDEXCHARTPRICE = EndpointRow(
    "domestic_stock.inquire_time_indexchartprice",
    "업종 분봉조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-time-indexchartprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_ETC_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_HOUR_1", "filled"),
        ParamRow("FID_PW_DATA_INCU_YN", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt,prdy_nmix,acml_vol,acml_tr_pbmn,hts_kor_isnm",
                "bstp_nmix_prpr,bstp_cls_code,prdy_vol,bstp_nmix_oprc,bstp_nmix_hgpr,bstp_nmix_lwpr,futs_prdy_oprc",
                "futs_prdy_hgpr,futs_prdy_lwpr",
            ),
            types="dtddndtdtndddddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_bsop_date,stck_cntg_hour,bstp_nmix_prpr,bstp_nmix_oprc,bstp_nmix_hgpr,bstp_nmix_lwpr,cntg_vol",
                "acml_tr_pbmn",
            ),
            types="yhddddnd",
        ),
    ),
    page_real=102,
)
_DOMESTIC_STOCK_MARKET_TIME = EndpointRow(
    "domestic_stock.market_time",
    "국내선물 영업일조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/market-time",
    (),
    (
        BlockRow(
            "output1",
            "object",
            names("date1,date2,date3,date4,date5,today,time,s_time,e_time"),
            types="yyyyythht",
        ),
    ),
)
_DOMESTIC_STOCK_NEWS_TITLE = EndpointRow(
    "domestic_stock.news_title",
    "종합 시황/공시(제목)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/news-title",
    (
        ParamRow("FID_NEWS_OFER_ENTP_CODE", "sent"),
        ParamRow("FID_COND_MRKT_CLS_CODE", "sent"),
        ParamRow("FID_INPUT_ISCD", "sent"),
        ParamRow("FID_TITL_CNTT", "sent"),
        ParamRow("FID_INPUT_DATE_1", "sent"),
        ParamRow("FID_INPUT_HOUR_1", "sent"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "sent"),
        ParamRow("FID_INPUT_SRNO", "sent"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "cntt_usiq_srno,news_ofer_entp_code,data_dt,data_tm,hts_pbnt_titl_cntt,news_lrdv_code,dorg,iscd1,iscd2",
                "iscd3,iscd4,iscd5,iscd6,iscd7,iscd8,iscd9,iscd10,kor_isnm1,kor_isnm2,kor_isnm3,kor_isnm4,kor_isnm5",
                "kor_isnm6,kor_isnm7,kor_isnm8,kor_isnm9,kor_isnm10",
            ),
            types="ttttttttttttttttttttttttttt",
        ),
    ),
)
_DOMESTIC_STOCK_CREDIT_BY_COMPANY = EndpointRow(
    "domestic_stock.credit_by_company",
    "국내주식 당사 신용가능종목",
    "GET",
    "/uapi/domestic-stock/v1/quotations/credit-by-company",
    (
        ParamRow("fid_rank_sort_cls_code", "filled"),
        ParamRow("fid_slct_yn", "filled"),
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("fid_cond_scr_div_code", "filled"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("stck_shrn_iscd,hts_kor_isnm,crdt_rate"),
            types="ttd",
        ),
    ),
)
_DOMESTIC_STOCK_ESTIMATE_PERFORM = EndpointRow(
    "domestic_stock.estimate_perform",
    "국내주식 종목추정실적",
    "GET",
    "/uapi/domestic-stock/v1/quotations/estimate-perform",
    (ParamRow("SHT_CD", "filled"),),
    (
        BlockRow(
            "output1",
            "object",
            names("sht_cd,item_kor_nm,name1,name2,estdate,rcmd_name,capital,forn_item_lmtrt"),
            types="ttttttdt",
        ),
        BlockRow(
            "output2",
            "list",
            names("data1,data2,data3,data4,data5"),
            types="ddddd",
        ),
        BlockRow(
            "output3",
            "list",
            names("data1,data2,data3,data4,data5"),
            types="ddddd",
        ),
        BlockRow(
            "output4",
            "list",
            names("dt"),
            types="t",
        ),
    ),
)
_DOMESTIC_STOCK_FINANCE_BALANCE_SHEET = EndpointRow(
    "domestic_stock.finance_balance_sheet",
    "국내주식 대차대조표",
    "GET",
    "/uapi/domestic-stock/v1/finance/balance-sheet",
    (
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
        ParamRow("fid_input_iscd", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stac_yymm,cras,fxas,total_aset,flow_lblt,fix_lblt,total_lblt,cpfn,cfp_surp,prfi_surp,total_cptl",
            ),
            types="tdddddddddd",
        ),
    ),
)
_DOMESTIC_STOCK_FINANCE_FINANCIAL_RATIO = EndpointRow(
    "domestic_stock.finance_financial_ratio",
    "국내주식 재무비율",
    "GET",
    "/uapi/domestic-stock/v1/finance/financial-ratio",
    (
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
        ParamRow("fid_input_iscd", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stac_yymm,grs,bsop_prfi_inrt,ntin_inrt,roe_val,eps,sps,bps,rsrv_rate,lblt_rate",
            ),
            types="tddddddddd",
        ),
    ),
)
_DOMESTIC_STOCK_FINANCE_GROWTH_RATIO = EndpointRow(
    "domestic_stock.finance_growth_ratio",
    "국내주식 성장성비율",
    "GET",
    "/uapi/domestic-stock/v1/finance/growth-ratio",
    (
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("fid_div_cls_code", "filled"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("stac_yymm,grs,bsop_prfi_inrt,equt_inrt,totl_aset_inrt"),
            types="tdddd",
        ),
    ),
)
_DOMESTIC_STOCK_FINANCE_INCOME_STATEMENT = EndpointRow(
    "domestic_stock.finance_income_statement",
    "국내주식 손익계산서",
    "GET",
    "/uapi/domestic-stock/v1/finance/income-statement",
    (
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
        ParamRow("fid_input_iscd", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stac_yymm,sale_account,sale_cost,sale_totl_prfi,depr_cost,sell_mang,bsop_prti,bsop_non_ernn",
                "bsop_non_expn,op_prfi,spec_prfi,spec_loss,thtr_ntin",
            ),
            types="tdddddddddddd",
        ),
    ),
)
_DOMESTIC_STOCK_FINANCE_OTHER_MAJOR_RATIOS = EndpointRow(
    "domestic_stock.finance_other_major_ratios",
    "국내주식 기타주요비율",
    "GET",
    "/uapi/domestic-stock/v1/finance/other-major-ratios",
    (
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("fid_div_cls_code", "filled"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("stac_yymm,payout_rate,eva,ebitda,ev_ebitda"),
            types="tdddd",
        ),
    ),
)
_DOMESTIC_STOCK_FINANCE_PROFIT_RATIO = EndpointRow(
    "domestic_stock.finance_profit_ratio",
    "국내주식 수익성비율",
    "GET",
    "/uapi/domestic-stock/v1/finance/profit-ratio",
    (
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("stac_yymm,cptl_ntin_rate,self_cptl_ntin_inrt,sale_ntin_rate,sale_totl_rate"),
            types="tdddd",
        ),
    ),
)
_DOMESTIC_STOCK_FINANCE_STABILITY_RATIO = EndpointRow(
    "domestic_stock.finance_stability_ratio",
    "국내주식 안정성비율",
    "GET",
    "/uapi/domestic-stock/v1/finance/stability-ratio",
    (
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("fid_div_cls_code", "filled"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("stac_yymm,lblt_rate,bram_depn,crnt_rate,quck_rate"),
            types="tdddd",
        ),
    ),
)
_DOMESTIC_STOCK_INVEST_OPBYSEC = EndpointRow(
    "domestic_stock.invest_opbysec",
    "국내주식 증권사별 투자의견",
    "GET",
    "/uapi/domestic-stock/v1/quotations/invest-opbysec",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_DATE_2", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,stck_shrn_iscd,hts_kor_isnm,invt_opnn,invt_opnn_cls_code,rgbf_invt_opnn",
                "rgbf_invt_opnn_cls_code,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,hts_goal_prc,stck_prdy_clpr",
                "stft_esdg,dprt",
            ),
            types="yttttttddtddddd",
        ),
    ),
)
_DOMESTIC_STOCK_INVEST_OPINION = EndpointRow(
    "domestic_stock.invest_opinion",
    "국내주식 종목투자의견",
    "GET",
    "/uapi/domestic-stock/v1/quotations/invest-opinion",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_DATE_2", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,invt_opnn,invt_opnn_cls_code,rgbf_invt_opnn,rgbf_invt_opnn_cls_code,hts_goal_prc",
                "stck_prdy_clpr,stck_nday_esdg,nday_dprt,stft_esdg,dprt",
            ),
            types="yttttdddddd",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_BONUS_ISSUE = EndpointRow(
    "domestic_stock.ksdinfo_bonus_issue",
    "예탁원정보(무상증자일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/bonus-issue",
    (
        ParamRow("CTS"),
        ParamRow("F_DT", "filled"),
        ParamRow("T_DT", "filled"),
        ParamRow("SHT_CD"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "record_date,sht_cd,fix_rate,odd_rec_price,right_dt,odd_pay_dt,list_date,tot_issue_stk_qty",
                "issue_stk_qty,stk_kind",
            ),
            types="ytddyyynnt",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_CAP_DCRS = EndpointRow(
    "domestic_stock.ksdinfo_cap_dcrs",
    "예탁원정보(자본감소일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/cap-dcrs",
    (
        ParamRow("CTS"),
        ParamRow("F_DT", "filled"),
        ParamRow("T_DT", "filled"),
        ParamRow("SHT_CD"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "record_date,sht_cd,stk_kind,reduce_cap_type,reduce_cap_rate,comp_way,td_stop_dt,list_dt",
            ),
            types="ytttdtty",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_DIVIDEND = EndpointRow(
    "domestic_stock.ksdinfo_dividend",
    "예탁원정보(배당일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/dividend",
    (
        ParamRow("CTS"),
        ParamRow("GB1", "filled"),
        ParamRow("F_DT", "filled"),
        ParamRow("T_DT", "filled"),
        ParamRow("SHT_CD"),
        ParamRow("HIGH_GB"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "record_date,sht_cd,isin_name,divi_kind,face_val,per_sto_divi_amt,divi_rate,stk_divi_rate,divi_pay_dt",
                "stk_div_pay_dt,odd_pay_dt,stk_kind,high_divi_gb",
            ),
            types="ytttddddyyytt",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_FORFEIT = EndpointRow(
    "domestic_stock.ksdinfo_forfeit",
    "예탁원정보(실권주일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/forfeit",
    (
        ParamRow("SHT_CD"),
        ParamRow("T_DT", "filled"),
        ParamRow("F_DT", "filled"),
        ParamRow("CTS"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "record_date,sht_cd,subscr_dt,subscr_price,subscr_stk_qty,refund_dt,list_dt,lead_mgr",
            ),
            types="yttdnyyt",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_LIST_INFO = EndpointRow(
    "domestic_stock.ksdinfo_list_info",
    "예탁원정보(상장정보일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/list-info",
    (
        ParamRow("SHT_CD"),
        ParamRow("T_DT", "filled"),
        ParamRow("F_DT", "filled"),
        ParamRow("CTS"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "list_dt,sht_cd,stk_kind,issue_type,issue_stk_qty,tot_issue_stk_qty,issue_price",
            ),
            types="ytttnnd",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_MAND_DEPOSIT = EndpointRow(
    "domestic_stock.ksdinfo_mand_deposit",
    "예탁원정보(의무예치일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/mand-deposit",
    (
        ParamRow("T_DT", "filled"),
        ParamRow("SHT_CD"),
        ParamRow("F_DT", "filled"),
        ParamRow("CTS"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names("sht_cd,stk_qty,depo_date,depo_reason,tot_issue_qty_per_rate"),
            types="tnytd",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_MERGER_SPLIT = EndpointRow(
    "domestic_stock.ksdinfo_merger_split",
    "예탁원정보(합병_분할일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/merger-split",
    (
        ParamRow("CTS"),
        ParamRow("F_DT", "filled"),
        ParamRow("T_DT", "filled"),
        ParamRow("SHT_CD"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "record_date,sht_cd,opp_cust_cd,opp_cust_nm,cust_cd,cust_nm,merge_type,merge_rate,td_stop_dt,list_dt",
                "odd_amt_pay_dt,tot_issue_stk_qty,issue_stk_qty,seq",
            ),
            types="yttttttdtyynnt",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_PAIDIN_CAPIN = EndpointRow(
    "domestic_stock.ksdinfo_paidin_capin",
    "예탁원정보(유상증자일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/paidin-capin",
    (
        ParamRow("CTS"),
        ParamRow("GB1", "filled"),
        ParamRow("F_DT", "filled"),
        ParamRow("T_DT", "filled"),
        ParamRow("SHT_CD"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "record_date,sht_cd,tot_issue_stk_qty,issue_stk_qty,fix_rate,disc_rate,fix_price,right_dt,sub_term_ft",
                "sub_term,list_date,stk_kind",
            ),
            types="ytnndddyttyt",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_PUB_OFFER = EndpointRow(
    "domestic_stock.ksdinfo_pub_offer",
    "예탁원정보(공모주청약일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/pub-offer",
    (
        ParamRow("SHT_CD"),
        ParamRow("CTS"),
        ParamRow("F_DT", "filled"),
        ParamRow("T_DT", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "record_date,sht_cd,fix_subscr_pri,face_value,subscr_dt,pay_dt,refund_dt,list_dt,lead_mgr,pub_bf_cap",
                "pub_af_cap,assign_stk_qty",
            ),
            types="ytddtyyytddn",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_PURREQ = EndpointRow(
    "domestic_stock.ksdinfo_purreq",
    "예탁원정보(주식매수청구일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/purreq",
    (
        ParamRow("SHT_CD"),
        ParamRow("T_DT", "filled"),
        ParamRow("F_DT", "filled"),
        ParamRow("CTS"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "record_date,sht_cd,stk_kind,opp_opi_rcpt_term,buy_req_rcpt_term,buy_req_price,buy_amt_pay_dt,meet_dt",
            ),
            types="yttttdyy",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_REV_SPLIT = EndpointRow(
    "domestic_stock.ksdinfo_rev_split",
    "예탁원정보(액면교체일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/rev-split",
    (
        ParamRow("SHT_CD"),
        ParamRow("CTS"),
        ParamRow("F_DT", "filled"),
        ParamRow("T_DT", "filled"),
        ParamRow("MARKET_GB"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names("record_date,sht_cd,inter_bf_face_amt,inter_af_face_amt,td_stop_dt,list_dt"),
            types="ytddty",
        ),
    ),
)
_DOMESTIC_STOCK_KSDINFO_SHAREHLD_MEET = EndpointRow(
    "domestic_stock.ksdinfo_sharehld_meet",
    "예탁원정보(주주총회일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/sharehld-meet",
    (
        ParamRow("CTS"),
        ParamRow("F_DT", "filled"),
        ParamRow("T_DT", "filled"),
        ParamRow("SHT_CD"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names("record_date,sht_cd,gen_meet_dt,gen_meet_type,agenda,vote_tot_qty"),
            types="ytyttn",
        ),
    ),
)
_DOMESTIC_STOCK_LENDABLE_BY_COMPANY = EndpointRow(
    "domestic_stock.lendable_by_company",
    "당사 대주가능 종목",
    "GET",
    "/uapi/domestic-stock/v1/quotations/lendable-by-company",
    (
        ParamRow("EXCG_DVSN_CD", "filled"),
        ParamRow("PDNO"),
        ParamRow("THCO_STLN_PSBL_YN", "filled"),
        ParamRow("INQR_DVSN_1", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "pdno,papr,bfdy_clpr,sbst_prvs,lmt_qty1,use_qty1,trad_psbl_qty2,rght_type_cd,bass_dt,psbl_yn",
                "tot_stup_lmt_qty,brch_lmt_qty,rqst_psbl_qty",
            ),
            types="tdddnnntytnnn",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "pdno,papr,bfdy_clpr,sbst_prvs,lmt_qty1,use_qty1,trad_psbl_qty2,rght_type_cd,bass_dt,psbl_yn",
                "tot_stup_lmt_qty,brch_lmt_qty,rqst_psbl_qty",
            ),
            types="tdddnnntytnnn",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK100"),
)
_DOMESTIC_STOCK_SEARCH_INFO = EndpointRow(
    "domestic_stock.search_info",
    "상품기본조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/search-info",
    (
        ParamRow("PDNO", "filled"),
        ParamRow("PRDT_TYPE_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "pdno,prdt_type_cd,std_pdno,shtn_pdno,prdt_sale_stat_cd,prdt_risk_grad_cd,prdt_clsf_cd,sale_strt_dt",
                "sale_end_dt,wrap_asst_type_cd,ivst_prdt_type_cd,frst_erlm_dt,prdt_name,prdt_name120,prdt_abrv_name",
                "prdt_eng_name,prdt_eng_name120,prdt_eng_abrv_name,prdt_clsf_name,ivst_prdt_type_cd_name",
            ),
            types="tttttttyyttytttttttt",
        ),
    ),
)
_DOMESTIC_STOCK_SEARCH_STOCK_INFO = EndpointRow(
    "domestic_stock.search_stock_info",
    "주식기본조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/search-stock-info",
    (
        ParamRow("PRDT_TYPE_CD", "filled"),
        ParamRow("PDNO", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "pdno,prdt_type_cd,prdt_name,prdt_name120,prdt_abrv_name,prdt_eng_name,prdt_eng_name120",
                "prdt_eng_abrv_name,mket_id_cd,scty_grp_id_cd,excg_dvsn_cd,setl_mmdd,lstg_stqt,lstg_cptl_amt,cpta,papr",
                "issu_pric,kospi200_item_yn,scts_mket_lstg_dt,scts_mket_lstg_abol_dt,kosdaq_mket_lstg_dt",
                "kosdaq_mket_lstg_abol_dt,frbd_mket_lstg_dt,frbd_mket_lstg_abol_dt,reits_kind_cd,etf_dvsn_cd",
                "oilf_fund_yn,idx_bztp_lcls_cd,idx_bztp_mcls_cd,idx_bztp_scls_cd,idx_bztp_lcls_cd_name",
                "idx_bztp_mcls_cd_name,idx_bztp_scls_cd_name,stck_kind_cd,mfnd_opng_dt,mfnd_end_dt,dpsi_erlm_cncl_dt",
                "etf_cu_qty,std_pdno,dpsi_aptm_erlm_yn,etf_txtn_type_cd,etf_type_cd,lstg_abol_dt,nwst_odst_dvsn_cd",
                "sbst_pric,thco_sbst_pric,thco_sbst_pric_chng_dt,tr_stop_yn,admn_item_yn,thdt_clpr,bfdy_clpr",
                "clpr_chng_dt,std_idst_clsf_cd,std_idst_clsf_cd_name,ocr_no,crfd_item_yn,elec_scty_yn,issu_istt_cd",
                "etf_chas_erng_rt_dbnb,etf_etn_ivst_heed_item_yn,stln_int_rt_dvsn_cd,frnr_psnl_lmt_rt",
                "lstg_rqsr_issu_istt_cd,lstg_rqsr_item_cd,trst_istt_issu_istt_cd,cptt_trad_tr_psbl_yn,nxt_tr_stop_yn",
            ),
            types="ttttttttttttnddddtyyyyyyttttttttttyyynttttytddyttddytttttttttdttttt",
        ),
    ),
)
_DOMESTIC_STOCK_CAPTURE_UPLOWPRICE = EndpointRow(
    "domestic_stock.capture_uplowprice",
    "국내주식 상하한가 포착",
    "GET",
    "/uapi/domestic-stock/v1/quotations/capture-uplowprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_PRC_CLS_CODE", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_TRGT_CLS_CODE"),
        ParamRow("FID_TRGT_EXLS_CLS_CODE"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_VOL_CNT"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "mksc_shrn_iscd,hts_kor_isnm,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol,total_askp_rsqn",
                "total_bidp_rsqn,askp_rsqn1,bidp_rsqn1,prdy_vol,seln_cnqn,shnu_cnqn,stck_llam,stck_mxpr",
                "prdy_vrss_vol_rate",
            ),
            types="ttdtddnnnnnnnnddd",
        ),
    ),
)
_DOMESTIC_STOCK_COMP_PROGRAM_TRADE_DAILY = EndpointRow(
    "domestic_stock.comp_program_trade_daily",
    "프로그램매매 종합현황(일별)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/comp-program-trade-daily",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_MRKT_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_DATE_1"),
        ParamRow("FID_INPUT_DATE_2"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,nabt_entm_seln_tr_pbmn,nabt_onsl_seln_vol,whol_onsl_seln_tr_pbmn,arbt_smtn_shnu_vol",
                "nabt_smtn_shnu_tr_pbmn,arbt_entm_ntby_qty,nabt_entm_ntby_tr_pbmn,arbt_entm_seln_vol",
                "nabt_entm_seln_vol_rate,nabt_onsl_seln_vol_rate,whol_onsl_seln_tr_pbmn_rate,arbt_smtm_shun_vol_rate",
                "nabt_smtm_shun_tr_pbmn_rate,arbt_entm_ntby_qty_rate,nabt_entm_ntby_tr_pbmn_rate",
                "arbt_entm_seln_vol_rate,nabt_entm_seln_tr_pbmn_rate,nabt_onsl_seln_tr_pbmn,whol_smtn_seln_vol",
                "arbt_smtn_shnu_tr_pbmn,whol_entm_shnu_vol,arbt_entm_ntby_tr_pbmn,nabt_onsl_ntby_qty",
                "arbt_entm_seln_tr_pbmn,whol_seln_vol_rate,whol_entm_shnu_vol_rate,whol_entm_seln_tr_pbmn",
                "nabt_smtm_seln_vol,arbt_entm_shnu_vol,nabt_entm_shnu_tr_pbmn,whol_onsl_shnu_vol",
                "arbt_onsl_ntby_tr_pbmn,nabt_smtn_ntby_qty,arbt_onsl_seln_vol,whol_entm_ntby_qty",
                "nabt_onsl_ntby_tr_pbmn,arbt_onsl_seln_tr_pbmn,nabt_smtm_seln_tr_pbmn_rate,arbt_entm_shnu_vol_rate",
                "nabt_entm_shnu_tr_pbmn_rate,whol_onsl_shnu_tr_pbmn,arbt_onsl_ntby_tr_pbmn_rate",
                "nabt_smtm_ntby_qty_rate,arbt_onsl_seln_vol_rate,whol_entm_seln_vol,arbt_entm_shnu_tr_pbmn",
                "nabt_onsl_shnu_vol,whol_smtn_shnu_vol,arbt_smtn_ntby_tr_pbmn,arbt_smtn_seln_vol",
                "whol_entm_seln_tr_pbmn_rate,arbt_onsl_shnu_vol_rate,nabt_smtm_shun_vol_rate,whol_shun_tr_pbmn_rate",
                "nabt_entm_ntby_qty_rate,arbt_smtm_seln_tr_pbmn_rate,arbt_onsl_shnu_vol,nabt_onsl_shnu_tr_pbmn",
                "nabt_smtn_shnu_vol,whol_smtn_shnu_tr_pbmn,arbt_smtm_ntby_qty,nabt_smtn_ntby_tr_pbmn",
                "arbt_smtn_seln_tr_pbmn,arbt_onsl_shnu_tr_pbmn_rate,whol_shun_vol_rate,arbt_smtm_ntby_tr_pbmn_rate",
                "whol_entm_ntby_qty_rate",
            ),
            types="ydndndndnddddddddddndndnddddnndndnnndddddddddndnndnddddddndndndddddd",
        ),
    ),
)
_DOMESTIC_STOCK_COMP_PROGRAM_TRADE_TODAY = EndpointRow(
    "domestic_stock.comp_program_trade_today",
    "프로그램매매 종합현황(시간)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/comp-program-trade-today",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_MRKT_CLS_CODE", "filled"),
        ParamRow("FID_SCTN_CLS_CODE"),
        ParamRow("FID_INPUT_ISCD"),
        ParamRow("FID_COND_MRKT_DIV_CODE1"),
        ParamRow("FID_INPUT_HOUR_1"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "bsop_hour,arbt_smtn_seln_tr_pbmn,arbt_smtm_seln_tr_pbmn_rate,arbt_smtn_shnu_tr_pbmn",
                "arbt_smtm_shun_tr_pbmn_rate,nabt_smtn_seln_tr_pbmn,nabt_smtm_seln_tr_pbmn_rate,nabt_smtn_shnu_tr_pbmn",
                "nabt_smtm_shun_tr_pbmn_rate,arbt_smtn_ntby_tr_pbmn,arbt_smtm_ntby_tr_pbmn_rate,nabt_smtn_ntby_tr_pbmn",
                "nabt_smtm_ntby_tr_pbmn_rate,whol_smtn_ntby_tr_pbmn,whol_ntby_tr_pbmn_rate,bstp_nmix_prpr",
                "bstp_nmix_prdy_vrss,prdy_vrss_sign",
            ),
            types="hddddddddddddddddt",
        ),
    ),
)
_DOMESTIC_STOCK_DAILY_CREDIT_BALANCE = EndpointRow(
    "domestic_stock.daily_credit_balance",
    "국내주식 신용잔고 일별추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/daily-credit-balance",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "deal_date,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol,stlm_date,whol_loan_new_stcn",
                "whol_loan_rdmp_stcn,whol_loan_rmnd_stcn,whol_loan_new_amt,whol_loan_rdmp_amt,whol_loan_rmnd_amt",
                "whol_loan_rmnd_rate,whol_loan_gvrt,whol_stln_new_stcn,whol_stln_rdmp_stcn,whol_stln_rmnd_stcn",
                "whol_stln_new_amt,whol_stln_rdmp_amt,whol_stln_rmnd_amt,whol_stln_rmnd_rate,whol_stln_gvrt,stck_oprc",
                "stck_hgpr,stck_lwpr",
            ),
            types="ydtddnynnndddddnnndddddddd",
        ),
    ),
)
_DOMESTIC_STOCK_DAILY_LOAN_TRANS = EndpointRow(
    "domestic_stock.daily_loan_trans",
    "종목별 일별 대차거래추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/daily-loan-trans",
    (
        ParamRow("MRKT_DIV_CLS_CODE", "filled"),
        ParamRow("MKSC_SHRN_ISCD", "filled"),
        ParamRow("START_DATE"),
        ParamRow("END_DATE"),
        ParamRow("CTS"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "bsop_date,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol,new_stcn,rdmp_stcn,prdy_rmnd_vrss",
                "rmnd_stcn,rmnd_amt",
            ),
            types="ydtddnnndnd",
        ),
    ),
)
_DOMESTIC_STOCK_DAILY_SHORT_SALE = EndpointRow(
    "domestic_stock.daily_short_sale",
    "국내주식 공매도 일별추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/daily-short-sale",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1"),
        ParamRow("FID_INPUT_DATE_2"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,prdy_vol"),
            types="ddtdnn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_bsop_date,stck_clpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,stnd_vol_smtn,ssts_cntg_qty",
                "ssts_vol_rlim,acml_ssts_cntg_qty,acml_ssts_cntg_qty_rlim,acml_tr_pbmn,stnd_tr_pbmn_smtn,ssts_tr_pbmn",
                "ssts_tr_pbmn_rlim,acml_ssts_tr_pbmn,acml_ssts_tr_pbmn_rlim,stck_oprc,stck_hgpr,stck_lwpr,avrg_prc",
            ),
            types="yddtdnnndnddndddddddd",
        ),
    ),
)
_DOMESTIC_STOCK_EXP_PRICE_TREND = EndpointRow(
    "domestic_stock.exp_price_trend",
    "국내주식 예상체결가 추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/exp-price-trend",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_MKOP_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "rprs_mrkt_kor_name,antc_cnpr,antc_cntg_vrss_sign,antc_cntg_vrss,antc_cntg_prdy_ctrt,antc_vol",
                "antc_tr_pbmn",
            ),
            types="tdtddnd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_bsop_date,stck_cntg_hour,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol",
            ),
            types="yhdtddn",
        ),
    ),
)
_DOMESTIC_STOCK_FOREIGN_INSTITUTION_TOTAL = EndpointRow(
    "domestic_stock.foreign_institution_total",
    "국내기관_외국인 매매종목가집계",
    "GET",
    "/uapi/domestic-stock/v1/quotations/foreign-institution-total",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled", default="V"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_ETC_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "hts_kor_isnm,mksc_shrn_iscd,ntby_qty,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol",
                "frgn_ntby_qty,orgn_ntby_qty,ivtr_ntby_qty,bank_ntby_qty,insu_ntby_qty,mrbn_ntby_qty,fund_ntby_qty",
                "etc_orgt_ntby_vol,etc_corp_ntby_vol,frgn_ntby_tr_pbmn,orgn_ntby_tr_pbmn,ivtr_ntby_tr_pbmn",
                "bank_ntby_tr_pbmn,insu_ntby_tr_pbmn,mrbn_ntby_tr_pbmn,fund_ntby_tr_pbmn,etc_orgt_ntby_tr_pbmn",
                "etc_corp_ntby_tr_pbmn",
            ),
            types="ttndtddnnnnnnnnnnddddddddd",
        ),
    ),
)
_DOMESTIC_STOCK_FRGNMEM_PCHS_TREND = EndpointRow(
    "domestic_stock.frgnmem_pchs_trend",
    "종목별 외국계 순매수추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/frgnmem-pchs-trend",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD_2", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "bsop_hour,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,frgn_seln_vol,frgn_shnu_vol",
                "glob_ntby_qty,frgn_ntby_qty_icdc",
            ),
            types="hddtdnnnnn",
        ),
    ),
)
_DOMESTIC_STOCK_FRGNMEM_TRADE_ESTIMATE = EndpointRow(
    "domestic_stock.frgnmem_trade_estimate",
    "외국계 매매종목 가집계",
    "GET",
    "/uapi/domestic-stock/v1/quotations/frgnmem-trade-estimate",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_RANK_SORT_CLS_CODE_2", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_shrn_iscd,hts_kor_isnm,glob_ntsl_qty,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol",
                "glob_total_seln_qty,glob_total_shnu_qty",
            ),
            types="ttnddtdnnn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_DAILY_TRADE_VOLUME = EndpointRow(
    "domestic_stock.inquire_daily_trade_volume",
    "종목별일별매수매도체결량",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-daily-trade-volume",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_PERIOD_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_DATE_1"),
        ParamRow("FID_INPUT_DATE_2"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("shnu_cnqn_smtn,seln_cnqn_smtn"),
            types="nn",
        ),
        BlockRow(
            "output2",
            "list",
            names("stck_bsop_date,total_seln_qty,total_shnu_qty"),
            types="ynn",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_INVESTOR_DAILY_BY_MARKET = EndpointRow(
    "domestic_stock.inquire_investor_daily_by_market",
    "시장별 투자자매매동향(일별)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-investor-daily-by-market",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_ISCD_1", "filled"),
        ParamRow("FID_INPUT_DATE_2", "filled"),
        ParamRow("FID_INPUT_ISCD_2", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,bstp_nmix_prdy_ctrt,bstp_nmix_oprc",
                "bstp_nmix_hgpr,bstp_nmix_lwpr,stck_prdy_clpr,frgn_ntby_qty,frgn_reg_ntby_qty,frgn_nreg_ntby_qty",
                "prsn_ntby_qty,orgn_ntby_qty,scrt_ntby_qty,ivtr_ntby_qty,pe_fund_ntby_vol,bank_ntby_qty,insu_ntby_qty",
                "mrbn_ntby_qty,fund_ntby_qty,etc_ntby_qty,etc_orgt_ntby_vol,etc_corp_ntby_vol,frgn_ntby_tr_pbmn",
                "frgn_reg_ntby_pbmn,frgn_nreg_ntby_pbmn,prsn_ntby_tr_pbmn,orgn_ntby_tr_pbmn,scrt_ntby_tr_pbmn",
                "ivtr_ntby_tr_pbmn,pe_fund_ntby_tr_pbmn,bank_ntby_tr_pbmn,insu_ntby_tr_pbmn,mrbn_ntby_tr_pbmn",
                "fund_ntby_tr_pbmn,etc_ntby_tr_pbmn,etc_orgt_ntby_tr_pbmn,etc_corp_ntby_tr_pbmn",
            ),
            types="yddtdddddnnnnnnnnnnnnnnnddddddddddddddd",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_INVESTOR_TIME_BY_MARKET = EndpointRow(
    "domestic_stock.inquire_investor_time_by_market",
    "시장별 투자자매매동향(시세)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-investor-time-by-market",
    (
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD_2", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "frgn_seln_vol,frgn_shnu_vol,frgn_ntby_qty,frgn_seln_tr_pbmn,frgn_shnu_tr_pbmn,frgn_ntby_tr_pbmn",
                "prsn_seln_vol,prsn_shnu_vol,prsn_ntby_qty,prsn_seln_tr_pbmn,prsn_shnu_tr_pbmn,prsn_ntby_tr_pbmn",
                "orgn_seln_vol,orgn_shnu_vol,orgn_ntby_qty,orgn_seln_tr_pbmn,orgn_shnu_tr_pbmn,orgn_ntby_tr_pbmn",
                "scrt_seln_vol,scrt_shnu_vol,scrt_ntby_qty,scrt_seln_tr_pbmn,scrt_shnu_tr_pbmn,scrt_ntby_tr_pbmn",
                "ivtr_seln_vol,ivtr_shnu_vol,ivtr_ntby_qty,ivtr_seln_tr_pbmn,ivtr_shnu_tr_pbmn,ivtr_ntby_tr_pbmn",
                "pe_fund_seln_tr_pbmn,pe_fund_seln_vol,pe_fund_ntby_vol,pe_fund_shnu_tr_pbmn,pe_fund_shnu_vol",
                "pe_fund_ntby_tr_pbmn,bank_seln_vol,bank_shnu_vol,bank_ntby_qty,bank_seln_tr_pbmn,bank_shnu_tr_pbmn",
                "bank_ntby_tr_pbmn,insu_seln_vol,insu_shnu_vol,insu_ntby_qty,insu_seln_tr_pbmn,insu_shnu_tr_pbmn",
                "insu_ntby_tr_pbmn,mrbn_seln_vol,mrbn_shnu_vol,mrbn_ntby_qty,mrbn_seln_tr_pbmn,mrbn_shnu_tr_pbmn",
                "mrbn_ntby_tr_pbmn,fund_seln_vol,fund_shnu_vol,fund_ntby_qty,fund_seln_tr_pbmn,fund_shnu_tr_pbmn",
                "fund_ntby_tr_pbmn,etc_orgt_seln_vol,etc_orgt_shnu_vol,etc_orgt_ntby_vol,etc_orgt_seln_tr_pbmn",
                "etc_orgt_shnu_tr_pbmn,etc_orgt_ntby_tr_pbmn,etc_corp_seln_vol,etc_corp_shnu_vol,etc_corp_ntby_vol",
                "etc_corp_seln_tr_pbmn,etc_corp_shnu_tr_pbmn,etc_corp_ntby_tr_pbmn",
            ),
            types="nnndddnnndddnnndddnnndddnnnddddnndndnnndddnnndddnnndddnnndddnnndddnnnddd",
        ),
    ),
)
_DOMESTIC_STOCK_INQUIRE_MEMBER_DAILY = EndpointRow(
    "domestic_stock.inquire_member_daily",
    "주식현재가 회원사 종목매매동향",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-member-daily",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD_2", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_DATE_2", "filled"),
        ParamRow("FID_SCTN_CLS_CODE"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,total_seln_qty,total_shnu_qty,ntby_qty,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt",
                "acml_vol",
            ),
            types="ynnnddtdn",
        ),
    ),
)
_DOMESTIC_STOCK_INTSTOCK_GROUPLIST = EndpointRow(
    "domestic_stock.intstock_grouplist",
    "관심종목 그룹조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/intstock-grouplist",
    (
        ParamRow("TYPE", "filled"),
        ParamRow("FID_ETC_CLS_CODE", "filled"),
        ParamRow("USER_ID", "filled"),
    ),
    (
        BlockRow(
            "output2",
            "list",
            names("date,trnm_hour,data_rank,inter_grp_code,inter_grp_name,ask_cnt"),
            types="yhnttn",
        ),
    ),
)
_DOMESTIC_STOCK_INTSTOCK_MULTPRICE = EndpointRow(
    "domestic_stock.intstock_multprice",
    "관심종목(멀티종목) 시세조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/intstock-multprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE_1", "filled"),
        ParamRow("FID_INPUT_ISCD_1", "filled"),
        ParamRow("FID_COND_MRKT_DIV_CODE_2"),
        ParamRow("FID_INPUT_ISCD_2"),
        ParamRow("FID_COND_MRKT_DIV_CODE_3"),
        ParamRow("FID_INPUT_ISCD_3"),
        ParamRow("FID_COND_MRKT_DIV_CODE_4"),
        ParamRow("FID_INPUT_ISCD_4"),
        ParamRow("FID_COND_MRKT_DIV_CODE_5"),
        ParamRow("FID_INPUT_ISCD_5"),
        ParamRow("FID_COND_MRKT_DIV_CODE_6"),
        ParamRow("FID_INPUT_ISCD_6"),
        ParamRow("FID_COND_MRKT_DIV_CODE_7"),
        ParamRow("FID_INPUT_ISCD_7"),
        ParamRow("FID_COND_MRKT_DIV_CODE_8"),
        ParamRow("FID_INPUT_ISCD_8"),
        ParamRow("FID_COND_MRKT_DIV_CODE_9"),
        ParamRow("FID_INPUT_ISCD_9"),
        ParamRow("FID_COND_MRKT_DIV_CODE_10"),
        ParamRow("FID_INPUT_ISCD_10"),
        ParamRow("FID_COND_MRKT_DIV_CODE_11"),
        ParamRow("FID_INPUT_ISCD_11"),
        ParamRow("FID_COND_MRKT_DIV_CODE_12"),
        ParamRow("FID_INPUT_ISCD_12"),
        ParamRow("FID_COND_MRKT_DIV_CODE_13"),
        ParamRow("FID_INPUT_ISCD_13"),
        ParamRow("FID_COND_MRKT_DIV_CODE_14"),
        ParamRow("FID_INPUT_ISCD_14"),
        ParamRow("FID_COND_MRKT_DIV_CODE_15"),
        ParamRow("FID_INPUT_ISCD_15"),
        ParamRow("FID_COND_MRKT_DIV_CODE_16"),
        ParamRow("FID_INPUT_ISCD_16"),
        ParamRow("FID_COND_MRKT_DIV_CODE_17"),
        ParamRow("FID_INPUT_ISCD_17"),
        ParamRow("FID_COND_MRKT_DIV_CODE_18"),
        ParamRow("FID_INPUT_ISCD_18"),
        ParamRow("FID_COND_MRKT_DIV_CODE_19"),
        ParamRow("FID_INPUT_ISCD_19"),
        ParamRow("FID_COND_MRKT_DIV_CODE_20"),
        ParamRow("FID_INPUT_ISCD_20"),
        ParamRow("FID_COND_MRKT_DIV_CODE_21"),
        ParamRow("FID_INPUT_ISCD_21"),
        ParamRow("FID_COND_MRKT_DIV_CODE_22"),
        ParamRow("FID_INPUT_ISCD_22"),
        ParamRow("FID_COND_MRKT_DIV_CODE_23"),
        ParamRow("FID_INPUT_ISCD_23"),
        ParamRow("FID_COND_MRKT_DIV_CODE_24"),
        ParamRow("FID_INPUT_ISCD_24"),
        ParamRow("FID_COND_MRKT_DIV_CODE_25"),
        ParamRow("FID_INPUT_ISCD_25"),
        ParamRow("FID_COND_MRKT_DIV_CODE_26"),
        ParamRow("FID_INPUT_ISCD_26"),
        ParamRow("FID_COND_MRKT_DIV_CODE_27"),
        ParamRow("FID_INPUT_ISCD_27"),
        ParamRow("FID_COND_MRKT_DIV_CODE_28"),
        ParamRow("FID_INPUT_ISCD_28"),
        ParamRow("FID_COND_MRKT_DIV_CODE_29"),
        ParamRow("FID_INPUT_ISCD_29"),
        ParamRow("FID_COND_MRKT_DIV_CODE_30"),
        ParamRow("FID_INPUT_ISCD_30"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "kospi_kosdaq_cls_name,mrkt_trtm_cls_name,hour_cls_code,inter_shrn_iscd,inter_kor_isnm,inter2_prpr",
                "inter2_prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,inter2_oprc,inter2_hgpr,inter2_lwpr,inter2_llam",
                "inter2_mxpr,inter2_askp,inter2_bidp,seln_rsqn,shnu_rsqn,total_askp_rsqn,total_bidp_rsqn,acml_tr_pbmn",
                "inter2_prdy_clpr,oprc_vrss_hgpr_rate,intr_antc_cntg_vrss,intr_antc_cntg_vrss_sign",
                "intr_antc_cntg_prdy_ctrt,intr_antc_vol,inter2_sdpr",
            ),
            types="tttttddtdndddddddnnnnddddtdnd",
        ),
    ),
    page_real=30,
)
_DOMESTIC_STOCK_INTSTOCK_STOCKLIST_BY_GROUP = EndpointRow(
    "domestic_stock.intstock_stocklist_by_group",
    "관심종목 그룹별 종목조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/intstock-stocklist-by-group",
    (
        ParamRow("TYPE", "filled"),
        ParamRow("USER_ID", "filled"),
        ParamRow("INTER_GRP_CODE", "filled"),
        ParamRow("FID_ETC_CLS_CODE", "filled"),
        ParamRow("DATA_RANK"),
        ParamRow("INTER_GRP_NAME"),
        ParamRow("HTS_KOR_ISNM"),
        ParamRow("CNTG_CLS_CODE"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("data_rank,inter_grp_name"),
            types="nt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "fid_mrkt_cls_code,data_rank,exch_code,jong_code,color_code,memo,hts_kor_isnm,fxdt_ntby_qty,cntg_unpr",
                "cntg_cls_code",
            ),
            types="tntttttndt",
        ),
    ),
)
_DOMESTIC_STOCK_INVESTOR_PROGRAM_TRADE_TODAY = EndpointRow(
    "domestic_stock.investor_program_trade_today",
    "프로그램매매 투자자매매동향(당일)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/investor-program-trade-today",
    (ParamRow("MRKT_DIV_CLS_CODE", "filled"),),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "invr_cls_code,all_seln_qty,all_seln_amt,invr_cls_name,all_shnu_qty,all_shnu_amt,all_ntby_amt",
                "arbt_seln_qty,all_ntby_qty,arbt_shnu_qty,arbt_ntby_qty,arbt_seln_amt,arbt_shnu_amt,arbt_ntby_amt",
                "nabt_seln_qty,nabt_shnu_qty,nabt_ntby_qty,nabt_seln_amt,nabt_shnu_amt,nabt_ntby_amt",
            ),
            types="tndtnddnnnndddnnnddd",
        ),
    ),
)
_DOMESTIC_STOCK_INVESTOR_TRADE_BY_STOCK_DAILY = EndpointRow(
    "domestic_stock.investor_trade_by_stock_daily",
    "종목별 투자자매매동향(일별)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/investor-trade-by-stock-daily",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_ORG_ADJ_PRC"),
        ParamRow("FID_ETC_CLS_CODE"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,prdy_vol,rprs_mrkt_kor_name,stck_bsop_date",
                "stck_clpr,acml_tr_pbmn,stck_oprc,stck_hgpr,stck_lwpr,frgn_ntby_qty,frgn_reg_ntby_qty",
                "frgn_nreg_ntby_qty,prsn_ntby_qty,orgn_ntby_qty,scrt_ntby_qty,ivtr_ntby_qty,pe_fund_ntby_vol",
                "bank_ntby_qty,insu_ntby_qty,mrbn_ntby_qty,fund_ntby_qty,etc_ntby_qty,etc_corp_ntby_vol",
                "etc_orgt_ntby_vol,frgn_reg_ntby_pbmn,frgn_ntby_tr_pbmn,frgn_nreg_ntby_pbmn,prsn_ntby_tr_pbmn",
                "orgn_ntby_tr_pbmn,scrt_ntby_tr_pbmn,pe_fund_ntby_tr_pbmn,ivtr_ntby_tr_pbmn,bank_ntby_tr_pbmn",
                "insu_ntby_tr_pbmn,mrbn_ntby_tr_pbmn,fund_ntby_tr_pbmn,etc_ntby_tr_pbmn,etc_corp_ntby_tr_pbmn",
                "etc_orgt_ntby_tr_pbmn,frgn_seln_vol,frgn_shnu_vol,frgn_seln_tr_pbmn,frgn_shnu_tr_pbmn",
                "frgn_reg_askp_qty,frgn_reg_bidp_qty,frgn_reg_askp_pbmn,frgn_reg_bidp_pbmn,frgn_nreg_askp_qty",
                "frgn_nreg_bidp_qty,frgn_nreg_askp_pbmn,frgn_nreg_bidp_pbmn,prsn_seln_vol,prsn_shnu_vol",
                "prsn_seln_tr_pbmn,prsn_shnu_tr_pbmn,orgn_seln_vol,orgn_shnu_vol,orgn_seln_tr_pbmn,orgn_shnu_tr_pbmn",
                "scrt_seln_vol,scrt_shnu_vol,scrt_seln_tr_pbmn,scrt_shnu_tr_pbmn,ivtr_seln_vol,ivtr_shnu_vol",
                "ivtr_seln_tr_pbmn,ivtr_shnu_tr_pbmn,pe_fund_seln_tr_pbmn,pe_fund_seln_vol,pe_fund_shnu_tr_pbmn",
                "pe_fund_shnu_vol,bank_seln_vol,bank_shnu_vol,bank_seln_tr_pbmn,bank_shnu_tr_pbmn,insu_seln_vol",
                "insu_shnu_vol,insu_seln_tr_pbmn,insu_shnu_tr_pbmn,mrbn_seln_vol,mrbn_shnu_vol,mrbn_seln_tr_pbmn",
                "mrbn_shnu_tr_pbmn,fund_seln_vol,fund_shnu_vol,fund_seln_tr_pbmn,fund_shnu_tr_pbmn,etc_seln_vol",
                "etc_shnu_vol,etc_seln_tr_pbmn,etc_shnu_tr_pbmn,etc_orgt_seln_vol,etc_orgt_shnu_vol",
                "etc_orgt_seln_tr_pbmn,etc_orgt_shnu_tr_pbmn,etc_corp_seln_vol,etc_corp_shnu_vol,etc_corp_seln_tr_pbmn",
                "etc_corp_shnu_tr_pbmn,bold_yn",
            ),
            types=(
                "ddtdnntydddddnnnnnnnnnnnnnnndddddddddddddddnnddnnddnnddnnddnnddnnddnndddndnnnddnnddnnddnnddnnddnnddnnd"
                "dt"
            ),
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,prdy_vol,rprs_mrkt_kor_name,stck_bsop_date",
                "stck_clpr,acml_tr_pbmn,stck_oprc,stck_hgpr,stck_lwpr,frgn_ntby_qty,frgn_reg_ntby_qty",
                "frgn_nreg_ntby_qty,prsn_ntby_qty,orgn_ntby_qty,scrt_ntby_qty,ivtr_ntby_qty,pe_fund_ntby_vol",
                "bank_ntby_qty,insu_ntby_qty,mrbn_ntby_qty,fund_ntby_qty,etc_ntby_qty,etc_corp_ntby_vol",
                "etc_orgt_ntby_vol,frgn_reg_ntby_pbmn,frgn_ntby_tr_pbmn,frgn_nreg_ntby_pbmn,prsn_ntby_tr_pbmn",
                "orgn_ntby_tr_pbmn,scrt_ntby_tr_pbmn,pe_fund_ntby_tr_pbmn,ivtr_ntby_tr_pbmn,bank_ntby_tr_pbmn",
                "insu_ntby_tr_pbmn,mrbn_ntby_tr_pbmn,fund_ntby_tr_pbmn,etc_ntby_tr_pbmn,etc_corp_ntby_tr_pbmn",
                "etc_orgt_ntby_tr_pbmn,frgn_seln_vol,frgn_shnu_vol,frgn_seln_tr_pbmn,frgn_shnu_tr_pbmn",
                "frgn_reg_askp_qty,frgn_reg_bidp_qty,frgn_reg_askp_pbmn,frgn_reg_bidp_pbmn,frgn_nreg_askp_qty",
                "frgn_nreg_bidp_qty,frgn_nreg_askp_pbmn,frgn_nreg_bidp_pbmn,prsn_seln_vol,prsn_shnu_vol",
                "prsn_seln_tr_pbmn,prsn_shnu_tr_pbmn,orgn_seln_vol,orgn_shnu_vol,orgn_seln_tr_pbmn,orgn_shnu_tr_pbmn",
                "scrt_seln_vol,scrt_shnu_vol,scrt_seln_tr_pbmn,scrt_shnu_tr_pbmn,ivtr_seln_vol,ivtr_shnu_vol",
                "ivtr_seln_tr_pbmn,ivtr_shnu_tr_pbmn,pe_fund_seln_tr_pbmn,pe_fund_seln_vol,pe_fund_shnu_tr_pbmn",
                "pe_fund_shnu_vol,bank_seln_vol,bank_shnu_vol,bank_seln_tr_pbmn,bank_shnu_tr_pbmn,insu_seln_vol",
                "insu_shnu_vol,insu_seln_tr_pbmn,insu_shnu_tr_pbmn,mrbn_seln_vol,mrbn_shnu_vol,mrbn_seln_tr_pbmn",
                "mrbn_shnu_tr_pbmn,fund_seln_vol,fund_shnu_vol,fund_seln_tr_pbmn,fund_shnu_tr_pbmn,etc_seln_vol",
                "etc_shnu_vol,etc_seln_tr_pbmn,etc_shnu_tr_pbmn,etc_orgt_seln_vol,etc_orgt_shnu_vol",
                "etc_orgt_seln_tr_pbmn,etc_orgt_shnu_tr_pbmn,etc_corp_seln_vol,etc_corp_shnu_vol,etc_corp_seln_tr_pbmn",
                "etc_corp_shnu_tr_pbmn,bold_yn",
            ),
            types=(
                "ddtdnntydddddnnnnnnnnnnnnnnndddddddddddddddnnddnnddnnddnnddnnddnnddnndddndnnnddnnddnnddnnddnnddnnddnnd"
                "dt"
            ),
        ),
    ),
)
_DOMESTIC_STOCK_INVESTOR_TREND_ESTIMATE = EndpointRow(
    "domestic_stock.investor_trend_estimate",
    "종목별 외인기관 추정가집계",
    "GET",
    "/uapi/domestic-stock/v1/quotations/investor-trend-estimate",
    (ParamRow("MKSC_SHRN_ISCD", "filled"),),
    (
        BlockRow(
            "output2",
            "list",
            names("bsop_hour_gb,frgn_fake_ntby_qty,orgn_fake_ntby_qty,sum_fake_ntby_qty"),
            types="tnnn",
        ),
    ),
)
_DOMESTIC_STOCK_MKTFUNDS = EndpointRow(
    "domestic_stock.mktfunds",
    "국내 증시자금 종합",
    "GET",
    "/uapi/domestic-stock/v1/quotations/mktfunds",
    (ParamRow("FID_INPUT_DATE_1"),),
    (
        BlockRow(
            "output",
            "list",
            names(
                "bsop_date,bstp_nmix_prpr,bstp_nmix_prdy_vrss,prdy_vrss_sign,prdy_ctrt,hts_avls,cust_dpmn_amt",
                "cust_dpmn_amt_prdy_vrss,amt_tnrt,uncl_amt,crdt_loan_rmnd,futs_tfam_amt,sttp_amt,mxtp_amt,bntp_amt",
                "mmf_amt,secu_lend_amt",
            ),
            types="yddtddddddddddddd",
        ),
    ),
)
_DOMESTIC_STOCK_OVERTIME_EXP_TRANS_FLUCT = EndpointRow(
    "domestic_stock.overtime_exp_trans_fluct",
    "국내주식 시간외예상체결등락률",
    "GET",
    "/uapi/domestic-stock/v1/ranking/overtime-exp-trans-fluct",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_INPUT_VOL_1"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "data_rank,iscd_stat_cls_code,stck_shrn_iscd,hts_kor_isnm,ovtm_untp_antc_cnpr,ovtm_untp_antc_cntg_vrss",
                "ovtm_untp_antc_cntg_vrsssign,ovtm_untp_antc_cntg_ctrt,ovtm_untp_askp_rsqn1,ovtm_untp_bidp_rsqn1",
                "ovtm_untp_antc_cnqn,itmt_vol,stck_prpr",
            ),
            types="ntttddtdnnnnd",
        ),
    ),
)
_DOMESTIC_STOCK_PBAR_TRATIO = EndpointRow(
    "domestic_stock.pbar_tratio",
    "국내주식 매물대/거래비중",
    "GET",
    "/uapi/domestic-stock/v1/quotations/pbar-tratio",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_HOUR_1"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "rprs_mrkt_kor_name,stck_shrn_iscd,hts_kor_isnm,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol",
                "prdy_vol,wghn_avrg_stck_prc,lstn_stcn",
            ),
            types="tttdtddnndn",
        ),
        BlockRow(
            "output2",
            "list",
            names("data_rank,stck_prpr,cntg_vol,acml_vol_rlim"),
            types="ndnd",
        ),
    ),
)
_DOMESTIC_STOCK_PROGRAM_TRADE_BY_STOCK = EndpointRow(
    "domestic_stock.program_trade_by_stock",
    "종목별 프로그램매매추이(체결)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/program-trade-by-stock",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "bsop_hour,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,whol_smtn_seln_vol,whol_smtn_shnu_vol",
                "whol_smtn_ntby_qty,whol_smtn_seln_tr_pbmn,whol_smtn_shnu_tr_pbmn,whol_smtn_ntby_tr_pbmn",
                "whol_ntby_vol_icdc,whol_ntby_tr_pbmn_icdc",
            ),
            types="hddtdnnnndddnd",
        ),
    ),
)
_DOMESTIC_STOCK_PROGRAM_TRADE_BY_STOCK_DAILY = EndpointRow(
    "domestic_stock.program_trade_by_stock_daily",
    "종목별 프로그램매매추이(일별)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/program-trade-by-stock-daily",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,stck_clpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,acml_tr_pbmn,whol_smtn_seln_vol",
                "whol_smtn_shnu_vol,whol_smtn_ntby_qty,whol_smtn_seln_tr_pbmn,whol_smtn_shnu_tr_pbmn",
                "whol_smtn_ntby_tr_pbmn,whol_ntby_vol_icdc,whol_ntby_tr_pbmn_icdc2",
            ),
            types="yddtdndnnndddnd",
        ),
    ),
)
_DOMESTIC_STOCK_PSEARCH_RESULT = EndpointRow(
    "domestic_stock.psearch_result",
    "종목조건검색조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/psearch-result",
    (
        ParamRow("user_id", "filled"),
        ParamRow("seq", "filled"),
    ),
    (
        BlockRow(
            "output2",
            "list",
            names(
                "code,name,daebi,price,chgrate,acml_vol,trade_amt,change,cttr,open,high,low,high52,low52,expprice",
                "expchange,expchggrate,expcvol,chgrate2,expdaebi,recprice,uplmtprice,dnlmtprice,stotprice",
            ),
            types="ttdddndddddddddddndddddd",
        ),
    ),
    page_real=100,
)
_DOMESTIC_STOCK_PSEARCH_TITLE = EndpointRow(
    "domestic_stock.psearch_title",
    "종목조건검색 목록조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/psearch-title",
    (ParamRow("user_id", "filled"),),
    (
        BlockRow(
            "output2",
            "list",
            names("user_id,seq,grp_nm,condition_nm"),
            types="tttt",
        ),
    ),
)
_DOMESTIC_STOCK_TRADPRT_BYAMT = EndpointRow(
    "domestic_stock.tradprt_byamt",
    "국내주식 체결금액별 매매비중",
    "GET",
    "/uapi/domestic-stock/v1/quotations/tradprt-byamt",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "prpr_name,smtn_avrg_prpr,acml_vol,whol_ntby_qty_rate,ntby_cntg_csnu,seln_cnqn_smtn,whol_seln_vol_rate",
                "seln_cntg_csnu,shnu_cnqn_smtn,whol_shun_vol_rate,shnu_cntg_csnu",
            ),
            types="tdndnndnndn",
        ),
    ),
)
_DOMESTIC_STOCK_BULK_TRANS_NUM = EndpointRow(
    "domestic_stock.bulk_trans_num",
    "국내주식 대량체결건수 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/bulk-trans-num",
    (
        ParamRow("fid_aply_rang_prc_2"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
        ParamRow("fid_cond_scr_div_code", "filled"),
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("fid_rank_sort_cls_code", "filled"),
        ParamRow("fid_div_cls_code", "filled"),
        ParamRow("fid_input_price_1"),
        ParamRow("fid_aply_rang_prc_1"),
        ParamRow("fid_input_iscd_2"),
        ParamRow("fid_trgt_exls_cls_code", "filled"),
        ParamRow("fid_trgt_cls_code", "filled"),
        ParamRow("fid_vol_cnt"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "mksc_shrn_iscd,data_rank,hts_kor_isnm,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol",
                "shnu_cntg_csnu,seln_cntg_csnu,ntby_cnqn",
            ),
            types="tntdtddnnnn",
        ),
    ),
)
_DOMESTIC_STOCK_CREDIT_BALANCE = EndpointRow(
    "domestic_stock.credit_balance",
    "국내주식 신용잔고 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/credit-balance",
    (
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_OPTION", "filled"),
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_RANK_SORT_CLS_CODE"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "bstp_cls_code,hts_kor_isnm,stnd_date1,stnd_date2,mksc_shrn_iscd,stck_prpr,prdy_vrss,prdy_vrss_sign",
                "prdy_ctrt,acml_vol,whol_loan_rmnd_stcn,whol_loan_rmnd_amt,whol_loan_rmnd_rate,whol_stln_rmnd_stcn",
                "whol_stln_rmnd_amt,whol_stln_rmnd_rate,nday_vrss_loan_rmnd_inrt,nday_vrss_stln_rmnd_inrt",
            ),
            types="ttyytddtdnnddndddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "bstp_cls_code,hts_kor_isnm,stnd_date1,stnd_date2,mksc_shrn_iscd,stck_prpr,prdy_vrss,prdy_vrss_sign",
                "prdy_ctrt,acml_vol,whol_loan_rmnd_stcn,whol_loan_rmnd_amt,whol_loan_rmnd_rate,whol_stln_rmnd_stcn",
                "whol_stln_rmnd_amt,whol_stln_rmnd_rate,nday_vrss_loan_rmnd_inrt,nday_vrss_stln_rmnd_inrt",
            ),
            types="ttyytddtdnnddndddd",
        ),
    ),
)
_DOMESTIC_STOCK_DISPARITY = EndpointRow(
    "domestic_stock.disparity",
    "국내주식 이격도 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/disparity",
    (
        ParamRow("fid_input_price_2"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
        ParamRow("fid_cond_scr_div_code", "filled"),
        ParamRow("fid_div_cls_code", "filled"),
        ParamRow("fid_rank_sort_cls_code", "filled"),
        ParamRow("fid_hour_cls_code", "filled"),
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("fid_trgt_cls_code"),
        ParamRow("fid_trgt_exls_cls_code"),
        ParamRow("fid_input_price_1"),
        ParamRow("fid_vol_cnt"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "mksc_shrn_iscd,data_rank,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_ctrt,prdy_vrss_sign,acml_vol,d5_dsrt",
                "d10_dsrt,d20_dsrt,d60_dsrt,d120_dsrt",
            ),
            types="tntdddtnddddd",
        ),
    ),
)
_DOMESTIC_STOCK_DIVIDEND_RATE = EndpointRow(
    "domestic_stock.dividend_rate",
    "국내주식 배당률 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/dividend-rate",
    (
        ParamRow("CTS_AREA"),
        ParamRow("GB1", "filled"),
        ParamRow("UPJONG", "filled"),
        ParamRow("GB2", "filled"),
        ParamRow("GB3", "filled"),
        ParamRow("F_DT", "filled"),
        ParamRow("T_DT", "filled"),
        ParamRow("GB4", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("rank,sht_cd,isin_name,record_date,per_sto_divi_amt,divi_rate,divi_kind"),
            types="nttyddt",
        ),
    ),
)
_DOMESTIC_STOCK_EXP_TRANS_UPDOWN = EndpointRow(
    "domestic_stock.exp_trans_updown",
    "국내주식 예상체결 상승_하락상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/exp-trans-updown",
    (
        ParamRow("fid_rank_sort_cls_code", "filled"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
        ParamRow("fid_cond_scr_div_code", "filled"),
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("fid_div_cls_code", "filled"),
        ParamRow("fid_aply_rang_prc_1"),
        ParamRow("fid_vol_cnt"),
        ParamRow("fid_pbmn"),
        ParamRow("fid_blng_cls_code", "filled"),
        ParamRow("fid_mkop_cls_code", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_shrn_iscd,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,stck_sdpr,seln_rsqn,askp",
                "bidp,shnu_rsqn,cntg_vol,antc_tr_pbmn,total_askp_rsqn,total_bidp_rsqn",
            ),
            types="ttddtddnddnndnn",
        ),
    ),
)
_DOMESTIC_STOCK_FINANCE_RATIO = EndpointRow(
    "domestic_stock.finance_ratio",
    "국내주식 재무비율 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/finance-ratio",
    (
        ParamRow("fid_trgt_cls_code", "filled"),
        ParamRow("fid_cond_mrkt_div_code"),
        ParamRow("fid_cond_scr_div_code"),
        ParamRow("fid_input_iscd"),
        ParamRow("fid_div_cls_code"),
        ParamRow("fid_input_price_1"),
        ParamRow("fid_input_price_2"),
        ParamRow("fid_vol_cnt"),
        ParamRow("fid_input_option_1"),
        ParamRow("fid_input_option_2"),
        ParamRow("fid_rank_sort_cls_code"),
        ParamRow("fid_blng_cls_code"),
        ParamRow("fid_trgt_exls_cls_code"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "data_rank,hts_kor_isnm,mksc_shrn_iscd,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol",
                "cptl_op_prfi,cptl_ntin_rate,sale_totl_rate,sale_ntin_rate,bis,lblt_rate,bram_depn,rsrv_rate,grs",
                "op_prfi_inrt,bsop_prfi_inrt,ntin_inrt,equt_inrt,cptl_tnrt,sale_bond_tnrt,totl_aset_inrt,stac_month",
                "stac_month_cls_code,iqry_csnu",
            ),
            types="nttddtdnddddddddddddddddttn",
        ),
    ),
)
_DOMESTIC_STOCK_FLUCTUATION = EndpointRow(
    "domestic_stock.fluctuation",
    "등락률 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/fluctuation",
    (
        ParamRow("fid_rsfl_rate2", "sent"),
        ParamRow("fid_cond_mrkt_div_code", "sent"),
        ParamRow("fid_cond_scr_div_code", "sent"),
        ParamRow("fid_input_iscd", "sent"),
        ParamRow("fid_rank_sort_cls_code", "sent"),
        ParamRow("fid_input_cnt_1", "sent"),
        ParamRow("fid_prc_cls_code", "sent"),
        ParamRow("fid_input_price_1", "sent"),
        ParamRow("fid_input_price_2", "sent"),
        ParamRow("fid_vol_cnt", "sent"),
        ParamRow("fid_trgt_cls_code", "sent"),
        ParamRow("fid_trgt_exls_cls_code", "sent"),
        ParamRow("fid_div_cls_code", "sent"),
        ParamRow("fid_rsfl_rate1", "sent"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_shrn_iscd,data_rank,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,stck_hgpr",
                "hgpr_hour,acml_hgpr_date,stck_lwpr,lwpr_hour,acml_lwpr_date,lwpr_vrss_prpr_rate",
                "dsgt_date_clpr_vrss_prpr_rate,cnnt_ascn_dynu,hgpr_vrss_prpr_rate,cnnt_down_dynu,oprc_vrss_prpr_sign",
                "oprc_vrss_prpr,oprc_vrss_prpr_rate,prd_rsfl,prd_rsfl_rate",
            ),
            types="tntddtdndhydhyddndntdddd",
        ),
    ),
)
_DOMESTIC_STOCK_HTS_TOP_VIEW = EndpointRow(
    "domestic_stock.hts_top_view",
    "HTS조회상위20종목",
    "GET",
    "/uapi/domestic-stock/v1/ranking/hts-top-view",
    (),
    (
        BlockRow(
            "output1",
            "list",
            names("mrkt_div_cls_code,mksc_shrn_iscd"),
            types="tt",
        ),
    ),
)
_DOMESTIC_STOCK_MARKET_CAP = EndpointRow(
    "domestic_stock.market_cap",
    "국내주식 시가총액 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/market-cap",
    (
        ParamRow("fid_input_price_2", "sent"),
        ParamRow("fid_cond_mrkt_div_code", "sent"),
        ParamRow("fid_cond_scr_div_code", "sent"),
        ParamRow("fid_div_cls_code", "sent"),
        ParamRow("fid_input_iscd", "sent"),
        ParamRow("fid_trgt_cls_code", "sent"),
        ParamRow("fid_trgt_exls_cls_code", "sent"),
        ParamRow("fid_input_price_1", "sent"),
        ParamRow("fid_vol_cnt", "sent"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "mksc_shrn_iscd,data_rank,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,lstn_stcn",
                "stck_avls,mrkt_whol_avls_rlim",
            ),
            types="tntddtdnndd",
        ),
    ),
)
_DOMESTIC_STOCK_MARKET_VALUE = EndpointRow(
    "domestic_stock.market_value",
    "국내주식 시장가치 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/market-value",
    (
        ParamRow("fid_trgt_cls_code", "sent"),
        ParamRow("fid_cond_mrkt_div_code", "sent"),
        ParamRow("fid_cond_scr_div_code", "sent"),
        ParamRow("fid_input_iscd", "sent"),
        ParamRow("fid_div_cls_code", "sent"),
        ParamRow("fid_input_price_1", "sent"),
        ParamRow("fid_input_price_2", "sent"),
        ParamRow("fid_vol_cnt", "sent"),
        ParamRow("fid_input_option_1", "sent"),
        ParamRow("fid_input_option_2", "sent"),
        ParamRow("fid_rank_sort_cls_code", "sent"),
        ParamRow("fid_blng_cls_code", "sent"),
        ParamRow("fid_trgt_exls_cls_code", "sent"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "data_rank,hts_kor_isnm,mksc_shrn_iscd,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,per,pbr",
                "pcr,psr,eps,eva,ebitda,pv_div_ebitda,ebitda_div_fnnc_expn,stac_month,stac_month_cls_code,iqry_csnu",
            ),
            types="nttddtdndddddddddttn",
        ),
    ),
)
_DOMESTIC_STOCK_NEAR_NEW_HIGHLOW = EndpointRow(
    "domestic_stock.near_new_highlow",
    "국내주식 신고_신저근접종목 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/near-new-highlow",
    (
        ParamRow("fid_aply_rang_vol", "sent"),
        ParamRow("fid_cond_mrkt_div_code", "sent"),
        ParamRow("fid_cond_scr_div_code", "sent"),
        ParamRow("fid_div_cls_code", "sent"),
        ParamRow("fid_input_cnt_1", "sent"),
        ParamRow("fid_input_cnt_2", "sent"),
        ParamRow("fid_prc_cls_code", "sent"),
        ParamRow("fid_input_iscd", "sent"),
        ParamRow("fid_trgt_cls_code", "sent"),
        ParamRow("fid_trgt_exls_cls_code", "sent"),
        ParamRow("fid_aply_rang_prc_1", "sent"),
        ParamRow("fid_aply_rang_prc_2", "sent"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "hts_kor_isnm,mksc_shrn_iscd,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,askp,askp_rsqn1,bidp",
                "bidp_rsqn1,acml_vol,new_hgpr,hprc_near_rate,new_lwpr,lwpr_near_rate,stck_sdpr",
            ),
            types="ttdtdddndnnddddd",
        ),
    ),
)
_DOMESTIC_STOCK_OVERTIME_FLUCTUATION = EndpointRow(
    "domestic_stock.overtime_fluctuation",
    "국내주식 시간외등락율순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/overtime-fluctuation",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_MRKT_CLS_CODE"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_VOL_CNT"),
        ParamRow("FID_TRGT_CLS_CODE"),
        ParamRow("FID_TRGT_EXLS_CLS_CODE"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "ovtm_untp_uplm_issu_cnt,ovtm_untp_ascn_issu_cnt,ovtm_untp_stnr_issu_cnt,ovtm_untp_lslm_issu_cnt",
                "ovtm_untp_down_issu_cnt,ovtm_untp_acml_vol,ovtm_untp_acml_tr_pbmn,ovtm_untp_exch_vol",
                "ovtm_untp_exch_tr_pbmn,ovtm_untp_kosdaq_vol,ovtm_untp_kosdaq_tr_pbmn,mksc_shrn_iscd,hts_kor_isnm",
                "ovtm_untp_prpr,ovtm_untp_prdy_vrss,ovtm_untp_prdy_vrss_sign,ovtm_untp_prdy_ctrt,ovtm_untp_askp1",
                "ovtm_untp_seln_rsqn,ovtm_untp_bidp1,ovtm_untp_shnu_rsqn,ovtm_untp_vol,ovtm_vrss_acml_vol_rlim",
                "stck_prpr,acml_vol,bidp,askp",
            ),
            types="nnnnnndndndttddtddndnnddndd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "ovtm_untp_uplm_issu_cnt,ovtm_untp_ascn_issu_cnt,ovtm_untp_stnr_issu_cnt,ovtm_untp_lslm_issu_cnt",
                "ovtm_untp_down_issu_cnt,ovtm_untp_acml_vol,ovtm_untp_acml_tr_pbmn,ovtm_untp_exch_vol",
                "ovtm_untp_exch_tr_pbmn,ovtm_untp_kosdaq_vol,ovtm_untp_kosdaq_tr_pbmn,mksc_shrn_iscd,hts_kor_isnm",
                "ovtm_untp_prpr,ovtm_untp_prdy_vrss,ovtm_untp_prdy_vrss_sign,ovtm_untp_prdy_ctrt,ovtm_untp_askp1",
                "ovtm_untp_seln_rsqn,ovtm_untp_bidp1,ovtm_untp_shnu_rsqn,ovtm_untp_vol,ovtm_vrss_acml_vol_rlim",
                "stck_prpr,acml_vol,bidp,askp",
            ),
            types="nnnnnndndndttddtddndnnddndd",
        ),
    ),
)
_DOMESTIC_STOCK_OVERTIME_VOLUME = EndpointRow(
    "domestic_stock.overtime_volume",
    "국내주식 시간외거래량순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/overtime-volume",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_VOL_CNT"),
        ParamRow("FID_TRGT_CLS_CODE"),
        ParamRow("FID_TRGT_EXLS_CLS_CODE"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "ovtm_untp_exch_vol,ovtm_untp_exch_tr_pbmn,ovtm_untp_kosdaq_vol,ovtm_untp_kosdaq_tr_pbmn",
                "stck_shrn_iscd,hts_kor_isnm,ovtm_untp_prpr,ovtm_untp_prdy_vrss,ovtm_untp_prdy_vrss_sign",
                "ovtm_untp_prdy_ctrt,ovtm_untp_seln_rsqn,ovtm_untp_shnu_rsqn,ovtm_untp_vol,ovtm_vrss_acml_vol_rlim",
                "stck_prpr,acml_vol,bidp,askp",
            ),
            types="ndndttddtdnnnddndd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "ovtm_untp_exch_vol,ovtm_untp_exch_tr_pbmn,ovtm_untp_kosdaq_vol,ovtm_untp_kosdaq_tr_pbmn",
                "stck_shrn_iscd,hts_kor_isnm,ovtm_untp_prpr,ovtm_untp_prdy_vrss,ovtm_untp_prdy_vrss_sign",
                "ovtm_untp_prdy_ctrt,ovtm_untp_seln_rsqn,ovtm_untp_shnu_rsqn,ovtm_untp_vol,ovtm_vrss_acml_vol_rlim",
                "stck_prpr,acml_vol,bidp,askp",
            ),
            types="ndndttddtdnnnddndd",
        ),
    ),
)
_DOMESTIC_STOCK_PREFER_DISPARATE_RATIO = EndpointRow(
    "domestic_stock.prefer_disparate_ratio",
    "국내주식 우선주_괴리율 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/prefer-disparate-ratio",
    (
        ParamRow("fid_vol_cnt"),
        ParamRow("fid_cond_mrkt_div_code", "filled"),
        ParamRow("fid_cond_scr_div_code", "filled"),
        ParamRow("fid_div_cls_code", "filled"),
        ParamRow("fid_input_iscd", "filled"),
        ParamRow("fid_trgt_cls_code", "filled"),
        ParamRow("fid_trgt_exls_cls_code", "filled"),
        ParamRow("fid_input_price_1"),
        ParamRow("fid_input_price_2"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "mksc_shrn_iscd,data_rank,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,acml_vol,prst_iscd",
                "prst_kor_isnm,prst_prpr,prst_prdy_vrss,prst_prdy_vrss_sign,prst_acml_vol,diff_prpr,dprt,prdy_ctrt",
                "prst_prdy_ctrt",
            ),
            types="tntddtnttddtndddd",
        ),
    ),
)
_DOMESTIC_STOCK_PROFIT_ASSET_INDEX = EndpointRow(
    "domestic_stock.profit_asset_index",
    "국내주식 수익자산지표 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/profit-asset-index",
    (
        ParamRow("fid_cond_mrkt_div_code", "sent"),
        ParamRow("fid_trgt_cls_code", "sent"),
        ParamRow("fid_cond_scr_div_code", "sent"),
        ParamRow("fid_input_iscd", "sent"),
        ParamRow("fid_div_cls_code", "sent"),
        ParamRow("fid_input_price_1", "sent"),
        ParamRow("fid_input_price_2", "sent"),
        ParamRow("fid_vol_cnt", "sent"),
        ParamRow("fid_input_option_1", "sent"),
        ParamRow("fid_input_option_2", "sent"),
        ParamRow("fid_rank_sort_cls_code", "sent"),
        ParamRow("fid_blng_cls_code", "sent"),
        ParamRow("fid_trgt_exls_cls_code", "sent"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "data_rank,hts_kor_isnm,prdy_vrss_sign,mksc_shrn_iscd,stck_prpr,prdy_vrss,prdy_ctrt,acml_vol",
                "sale_totl_prfi,bsop_prti,op_prfi,thtr_ntin,total_aset,total_lblt,total_cptl,stac_month",
                "stac_month_cls_code,iqry_csnu",
            ),
            types="ntttdddndddddddttn",
        ),
    ),
)
_DOMESTIC_STOCK_SHORT_SALE = EndpointRow(
    "domestic_stock.short_sale",
    "국내주식 공매도 상위종목",
    "GET",
    "/uapi/domestic-stock/v1/ranking/short-sale",
    (
        ParamRow("FID_APLY_RANG_VOL", "sent"),
        ParamRow("FID_COND_MRKT_DIV_CODE", "sent"),
        ParamRow("FID_COND_SCR_DIV_CODE", "sent"),
        ParamRow("FID_INPUT_ISCD", "sent"),
        ParamRow("FID_PERIOD_DIV_CODE", "sent"),
        ParamRow("FID_INPUT_CNT_1", "sent"),
        ParamRow("FID_TRGT_EXLS_CLS_CODE", "sent"),
        ParamRow("FID_TRGT_CLS_CODE", "sent"),
        ParamRow("FID_APLY_RANG_PRC_1", "sent"),
        ParamRow("FID_APLY_RANG_PRC_2", "sent"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "mksc_shrn_iscd,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,acml_tr_pbmn",
                "ssts_cntg_qty,ssts_vol_rlim,ssts_tr_pbmn,ssts_tr_pbmn_rlim,stnd_date1,stnd_date2,avrg_prc",
            ),
            types="ttddtdndndddyyd",
        ),
    ),
)
_DOMESTIC_STOCK_TOP_INTEREST_STOCK = EndpointRow(
    "domestic_stock.top_interest_stock",
    "국내주식 관심종목등록 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/top-interest-stock",
    (
        ParamRow("fid_input_iscd_2", "filled"),
        ParamRow("fid_cond_mrkt_div_code"),
        ParamRow("fid_cond_scr_div_code", "filled"),
        ParamRow("fid_input_iscd"),
        ParamRow("fid_trgt_cls_code"),
        ParamRow("fid_trgt_exls_cls_code"),
        ParamRow("fid_input_price_1"),
        ParamRow("fid_input_price_2"),
        ParamRow("fid_vol_cnt"),
        ParamRow("fid_div_cls_code"),
        ParamRow("fid_input_cnt_1"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "mksc_shrn_iscd,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,acml_tr_pbmn,askp",
                "bidp,data_rank,inter_issu_reg_csnu",
            ),
            types="ttddtdndddnn",
        ),
    ),
)
_DOMESTIC_STOCK_TRADED_BY_COMPANY = EndpointRow(
    "domestic_stock.traded_by_company",
    "국내주식 당사매매종목 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/traded-by-company",
    (
        ParamRow("fid_trgt_exls_cls_code", "sent"),
        ParamRow("fid_cond_mrkt_div_code", "sent"),
        ParamRow("fid_cond_scr_div_code", "sent"),
        ParamRow("fid_div_cls_code", "sent"),
        ParamRow("fid_rank_sort_cls_code", "sent"),
        ParamRow("fid_input_date_1", "sent"),
        ParamRow("fid_input_date_2", "sent"),
        ParamRow("fid_input_iscd", "sent"),
        ParamRow("fid_trgt_cls_code", "sent"),
        ParamRow("fid_aply_rang_vol", "sent"),
        ParamRow("fid_aply_rang_prc_2", "sent"),
        ParamRow("fid_aply_rang_prc_1", "sent"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "data_rank,mksc_shrn_iscd,hts_kor_isnm,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol",
                "acml_tr_pbmn,seln_cnqn_smtn,shnu_cnqn_smtn,ntby_cnqn",
            ),
            types="nttdtddndnnn",
        ),
    ),
)
_DOMESTIC_STOCK_VOLUME_POWER = EndpointRow(
    "domestic_stock.volume_power",
    "국내주식 체결강도 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/volume-power",
    (
        ParamRow("fid_trgt_exls_cls_code", "filled"),
        ParamRow("fid_cond_mrkt_div_code"),
        ParamRow("fid_cond_scr_div_code"),
        ParamRow("fid_input_iscd"),
        ParamRow("fid_div_cls_code"),
        ParamRow("fid_input_price_1"),
        ParamRow("fid_input_price_2"),
        ParamRow("fid_vol_cnt"),
        ParamRow("fid_trgt_cls_code", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_shrn_iscd,data_rank,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,tday_rltv",
                "seln_cnqn_smtn,shnu_cnqn_smtn",
            ),
            types="tntddtdndnn",
        ),
    ),
)
_DOMESTIC_STOCK_VOLUME_RANK = EndpointRow(
    "domestic_stock.volume_rank",
    "거래량순위",
    "GET",
    "/uapi/domestic-stock/v1/quotations/volume-rank",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE"),
        ParamRow("FID_COND_SCR_DIV_CODE"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_DIV_CLS_CODE"),
        ParamRow("FID_BLNG_CLS_CODE"),
        ParamRow("FID_TRGT_CLS_CODE"),
        ParamRow("FID_TRGT_EXLS_CLS_CODE"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_VOL_CNT"),
        ParamRow("FID_INPUT_DATE_1"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "hts_kor_isnm,mksc_shrn_iscd,data_rank,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol,prdy_vol",
                "lstn_stcn,avrg_vol,n_befr_clpr_vrss_prpr_rate,vol_inrt,vol_tnrt,nday_vol_tnrt,avrg_tr_pbmn",
                "tr_pbmn_tnrt,nday_tr_pbmn_tnrt,acml_tr_pbmn",
            ),
            types="ttndtddnnnndddddddd",
        ),
    ),
    page_real=30,
)
_OVERSEAS_STOCK_ALGO_ORDNO = EndpointRow(
    "overseas_stock.algo_ordno",
    "해외주식 지정가주문번호조회",
    "GET",
    "/uapi/overseas-stock/v1/trading/algo-ordno",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("TRAD_DT", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "ODNO,TRAD_DVSN_NAME,PDNO,ITEM_NAME,FT_ORD_QTY,FT_ORD_UNPR3,SPLT_BUY_ATTR_NAME,FT_CCLD_QTY",
                "ORD_GNO_BRNO",
            ),
            types="ttttndtnt",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_OVERSEAS_STOCK_DAYTIME_ORDER = EndpointRow(
    "overseas_stock.daytime_order",
    "해외주식 미국주간주문",
    "POST",
    "/uapi/overseas-stock/v1/trading/daytime-order",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("ORD_QTY", "filled"),
        ParamRow("OVRS_ORD_UNPR", "filled"),
        ParamRow("CTAC_TLNO"),
        ParamRow("MGCO_APTM_ODNO"),
        ParamRow("ORD_SVR_DVSN_CD", "filled"),
        ParamRow("ORD_DVSN", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_OVERSEAS_STOCK_DAYTIME_ORDER_RVSECNCL = EndpointRow(
    "overseas_stock.daytime_order_rvsecncl",
    "해외주식 미국주간정정취소",
    "POST",
    "/uapi/overseas-stock/v1/trading/daytime-order-rvsecncl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("ORGN_ODNO", "filled"),
        ParamRow("RVSE_CNCL_DVSN_CD"),
        ParamRow("ORD_QTY", "filled"),
        ParamRow("OVRS_ORD_UNPR", "filled"),
        ParamRow("CTAC_TLNO"),
        ParamRow("MGCO_APTM_ODNO"),
        ParamRow("ORD_SVR_DVSN_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_OVERSEAS_STOCK_FOREIGN_MARGIN = EndpointRow(
    "overseas_stock.foreign_margin",
    "해외증거금 통화별조회",
    "GET",
    "/uapi/overseas-stock/v1/trading/foreign-margin",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "natn_name,crcy_cd,frcr_dncl_amt1,ustl_buy_amt,ustl_sll_amt,frcr_rcvb_amt,frcr_mgn_amt",
                "frcr_gnrl_ord_psbl_amt,frcr_ord_psbl_amt1,itgr_ord_psbl_amt,bass_exrt",
            ),
            types="ttddddddddd",
        ),
    ),
)
_OVERSEAS_STOCK_INQUIRE_ALGO_CCNL = EndpointRow(
    "overseas_stock.inquire_algo_ccnl",
    "해외주식 지정가체결내역조회",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-algo-ccnl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("ORD_DT"),
        ParamRow("ORD_GNO_BRNO"),
        ParamRow("ODNO"),
        ParamRow("TTLZ_ICLD_YN"),
        ParamRow("CTX_AREA_NK200"),
        ParamRow("CTX_AREA_FK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("CCLD_SEQ,CCLD_BTWN,PDNO,ITEM_NAME,FT_CCLD_QTY,FT_CCLD_UNPR3,FT_CCLD_AMT3"),
            types="ttttndd",
        ),
        BlockRow(
            "output3",
            "list",
            names(
                "ODNO,TRAD_DVSN_NAME,PDNO,ITEM_NAME,FT_ORD_QTY,FT_ORD_UNPR3,ORD_TMD,SPLT_BUY_ATTR_NAME,FT_CCLD_QTY",
                "TR_CRCY,FT_CCLD_UNPR3,FT_CCLD_AMT3,CCLD_CNT",
            ),
            types="ttttndhtntddn",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_OVERSEAS_STOCK_INQUIRE_BALANCE = EndpointRow(
    "overseas_stock.inquire_balance",
    "해외주식 잔고",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-balance",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("TR_CRCY_CD", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "cano,acnt_prdt_cd,prdt_type_cd,ovrs_pdno,ovrs_item_name,frcr_evlu_pfls_amt,evlu_pfls_rt,pchs_avg_pric",
                "ovrs_cblc_qty,ord_psbl_qty,frcr_pchs_amt1,ovrs_stck_evlu_amt,now_pric2,tr_crcy_cd,ovrs_excg_cd",
                "loan_type_cd,loan_dt,expd_dt",
            ),
            types="tttttdddnndddtttyy",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "frcr_pchs_amt1,ovrs_rlzt_pfls_amt,ovrs_tot_pfls,rlzt_erng_rt,tot_evlu_pfls_amt,tot_pftrt",
                "frcr_buy_amt_smtl1,ovrs_rlzt_pfls_amt2,frcr_buy_amt_smtl2",
            ),
            types="ddddddddd",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
    page_real=100,
    page_paper=100,
)
_OVERSEAS_STOCK_INQUIRE_CCNL = EndpointRow(
    "overseas_stock.inquire_ccnl",
    "해외주식 주문체결내역",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-ccnl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO"),
        ParamRow("ORD_STRT_DT", "filled"),
        ParamRow("ORD_END_DT", "filled"),
        ParamRow("SLL_BUY_DVSN", "filled"),
        ParamRow("CCLD_NCCS_DVSN", "filled"),
        ParamRow("OVRS_EXCG_CD"),
        ParamRow("SORT_SQN", "filled"),
        ParamRow("ORD_DT"),
        ParamRow("ORD_GNO_BRNO"),
        ParamRow("ODNO"),
        ParamRow("CTX_AREA_NK200"),
        ParamRow("CTX_AREA_FK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "ord_dt,ord_gno_brno,odno,orgn_odno,sll_buy_dvsn_cd,sll_buy_dvsn_cd_name,rvse_cncl_dvsn",
                "rvse_cncl_dvsn_name,pdno,prdt_name,ft_ord_qty,ft_ord_unpr3,ft_ccld_qty,ft_ccld_unpr3,ft_ccld_amt3",
                "nccs_qty,prcs_stat_name,rjct_rson,rjct_rson_name,ord_tmd,tr_mket_name,tr_crcy_cd,tr_natn,ovrs_excg_cd",
                "tr_natn_name,dmst_ord_dt,thco_ord_tmd,loan_type_cd,loan_dt,mdia_dvsn_name,usa_amk_exts_rqst_yn",
                "splt_buy_attr_name",
            ),
            types="ytttttttttndnddnttthtttttyhtyttt",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
    page_real=20,
    page_paper=15,
)
_OVERSEAS_STOCK_INQUIRE_NCCS = EndpointRow(
    "overseas_stock.inquire_nccs",
    "해외주식 미체결내역",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-nccs",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("SORT_SQN", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "ord_dt,ord_gno_brno,odno,orgn_odno,pdno,sll_buy_dvsn_cd,rvse_cncl_dvsn_cd,rjct_rson,ord_tmd",
                "tr_crcy_cd,natn_cd,ft_ord_qty,ft_ccld_qty,nccs_qty,ft_ord_unpr3,ft_ccld_unpr3,ft_ccld_amt3",
                "ovrs_excg_cd,loan_type_cd,loan_dt,usa_amk_exts_rqst_yn,prdt_name,sll_buy_dvsn_cd_name",
                "rvse_cncl_dvsn_cd_name,rjct_rson_name,tr_mket_name,natn_kor_name,prcs_stat_name",
            ),
            types="yttttttthttnnndddttytttttttt",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
    page_real=40,
)
_OVERSEAS_STOCK_INQUIRE_PAYMT_STDR_BALANCE = EndpointRow(
    "overseas_stock.inquire_paymt_stdr_balance",
    "해외주식 결제기준잔고",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-paymt-stdr-balance",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("BASS_DT", "filled"),
        ParamRow("WCRC_FRCR_DVSN_CD", "filled"),
        ParamRow("INQR_DVSN_CD", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "pdno,prdt_name,cblc_qty13,ord_psbl_qty1,avg_unpr3,ovrs_now_pric1,frcr_pchs_amt,frcr_evlu_amt2",
                "evlu_pfls_amt2,bass_exrt,oprt_dtl_dtime,buy_crcy_cd,thdt_sll_ccld_qty1,thdt_buy_ccld_qty1",
                "evlu_pfls_rt1,tr_mket_name,natn_kor_name,std_pdno,mgge_qty,loan_rmnd,prdt_type_cd,ovrs_excg_cd",
                "scts_dvsn_name,ldng_cblc_qty,crcy_cd,crcy_cd_name,frcr_dncl_amt_2,frst_bltn_exrt,pchs_amt_smtl_amt",
                "tot_evlu_pfls_amt,evlu_erng_rt1,tot_dncl_amt,wcrc_evlu_amt_smtl,tot_asst_amt2",
                "frcr_cblc_wcrc_evlu_amt_smtl,tot_loan_amt,tot_ldng_evlu_amt,frcr_buy_amt_smtl,frcr_sll_amt_smtl",
                "frcr_buy_mgn_amt,frcr_etc_mgna,frcr_drwg_psbl_amt_1,acpl_cstd_crcy_yn,nxdy_frcr_drwg_psbl_amt",
            ),
            types="ttdnddddddttdddtttndtttnttddddddddddddddddtd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "pdno,prdt_name,cblc_qty13,ord_psbl_qty1,avg_unpr3,ovrs_now_pric1,frcr_pchs_amt,frcr_evlu_amt2",
                "evlu_pfls_amt2,bass_exrt,oprt_dtl_dtime,buy_crcy_cd,thdt_sll_ccld_qty1,thdt_buy_ccld_qty1",
                "evlu_pfls_rt1,tr_mket_name,natn_kor_name,std_pdno,mgge_qty,loan_rmnd,prdt_type_cd,ovrs_excg_cd",
                "scts_dvsn_name,ldng_cblc_qty,crcy_cd,crcy_cd_name,frcr_dncl_amt_2,frst_bltn_exrt,pchs_amt_smtl_amt",
                "tot_evlu_pfls_amt,evlu_erng_rt1,tot_dncl_amt,wcrc_evlu_amt_smtl,tot_asst_amt2",
                "frcr_cblc_wcrc_evlu_amt_smtl,tot_loan_amt,tot_ldng_evlu_amt,frcr_buy_amt_smtl,frcr_sll_amt_smtl",
                "frcr_buy_mgn_amt,frcr_etc_mgna,frcr_drwg_psbl_amt_1,acpl_cstd_crcy_yn,nxdy_frcr_drwg_psbl_amt",
            ),
            types="ttdnddddddttdddtttndtttnttddddddddddddddddtd",
        ),
        BlockRow(
            "output3",
            "object",
            names(
                "pdno,prdt_name,cblc_qty13,ord_psbl_qty1,avg_unpr3,ovrs_now_pric1,frcr_pchs_amt,frcr_evlu_amt2",
                "evlu_pfls_amt2,bass_exrt,oprt_dtl_dtime,buy_crcy_cd,thdt_sll_ccld_qty1,thdt_buy_ccld_qty1",
                "evlu_pfls_rt1,tr_mket_name,natn_kor_name,std_pdno,mgge_qty,loan_rmnd,prdt_type_cd,ovrs_excg_cd",
                "scts_dvsn_name,ldng_cblc_qty,crcy_cd,crcy_cd_name,frcr_dncl_amt_2,frst_bltn_exrt,pchs_amt_smtl_amt",
                "tot_evlu_pfls_amt,evlu_erng_rt1,tot_dncl_amt,wcrc_evlu_amt_smtl,tot_asst_amt2",
                "frcr_cblc_wcrc_evlu_amt_smtl,tot_loan_amt,tot_ldng_evlu_amt,frcr_buy_amt_smtl,frcr_sll_amt_smtl",
                "frcr_buy_mgn_amt,frcr_etc_mgna,frcr_drwg_psbl_amt_1,acpl_cstd_crcy_yn,nxdy_frcr_drwg_psbl_amt",
            ),
            types="ttdnddddddttdddtttndtttnttddddddddddddddddtd",
        ),
    ),
)
_OVERSEAS_STOCK_INQUIRE_PERIOD_PROFIT = EndpointRow(
    "overseas_stock.inquire_period_profit",
    "해외주식 기간손익",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-period-profit",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("NATN_CD"),
        ParamRow("CRCY_CD", "filled"),
        ParamRow("PDNO"),
        ParamRow("INQR_STRT_DT", "filled"),
        ParamRow("INQR_END_DT", "filled"),
        ParamRow("WCRC_FRCR_DVSN_CD", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "trad_day,ovrs_pdno,slcl_qty,pchs_avg_pric,frcr_pchs_amt1,avg_sll_unpr,frcr_sll_amt_smtl1",
                "stck_sll_tlex,ovrs_rlzt_pfls_amt,pftrt,exrt,ovrs_excg_cd,frst_bltn_exrt,stck_sll_amt_smtl",
                "stck_buy_amt_smtl,smtl_fee1,excc_dfrm_amt,ovrs_rlzt_pfls_tot_amt,tot_pftrt,bass_dt",
            ),
            types="ttnddddddddtdddddddy",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "trad_day,ovrs_pdno,slcl_qty,pchs_avg_pric,frcr_pchs_amt1,avg_sll_unpr,frcr_sll_amt_smtl1",
                "stck_sll_tlex,ovrs_rlzt_pfls_amt,pftrt,exrt,ovrs_excg_cd,frst_bltn_exrt,stck_sll_amt_smtl",
                "stck_buy_amt_smtl,smtl_fee1,excc_dfrm_amt,ovrs_rlzt_pfls_tot_amt,tot_pftrt,bass_dt",
            ),
            types="ttnddddddddtdddddddy",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_OVERSEAS_STOCK_INQUIRE_PERIOD_TRANS = EndpointRow(
    "overseas_stock.inquire_period_trans",
    "해외주식 일별거래내역",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-period-trans",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("ERLM_STRT_DT", "filled"),
        ParamRow("ERLM_END_DT", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("PDNO"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("LOAN_DVSN_CD"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "trad_dt,sttl_dt,sll_buy_dvsn_cd,sll_buy_dvsn_name,pdno,ovrs_item_name,ccld_qty,amt_unit_ccld_qty",
                "ft_ccld_unpr2,ovrs_stck_ccld_unpr,tr_frcr_amt2,tr_amt,frcr_excc_amt_1,wcrc_excc_amt,dmst_frcr_fee1",
                "frcr_fee1,dmst_wcrc_fee,ovrs_wcrc_fee,crcy_cd,std_pdno,erlm_exrt,loan_dvsn_cd,loan_dvsn_name",
                "frcr_buy_amt_smtl,frcr_sll_amt_smtl,dmst_fee_smtl,ovrs_fee_smtl",
            ),
            types="yyttttnnddddddddddttdttdddd",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "trad_dt,sttl_dt,sll_buy_dvsn_cd,sll_buy_dvsn_name,pdno,ovrs_item_name,ccld_qty,amt_unit_ccld_qty",
                "ft_ccld_unpr2,ovrs_stck_ccld_unpr,tr_frcr_amt2,tr_amt,frcr_excc_amt_1,wcrc_excc_amt,dmst_frcr_fee1",
                "frcr_fee1,dmst_wcrc_fee,ovrs_wcrc_fee,crcy_cd,std_pdno,erlm_exrt,loan_dvsn_cd,loan_dvsn_name",
                "frcr_buy_amt_smtl,frcr_sll_amt_smtl,dmst_fee_smtl,ovrs_fee_smtl",
            ),
            types="yyttttnnddddddddddttdttdddd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_OVERSEAS_STOCK_INQUIRE_PRESENT_BALANCE = EndpointRow(
    "overseas_stock.inquire_present_balance",
    "해외주식 체결기준현재잔고",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-present-balance",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("WCRC_FRCR_DVSN_CD", "filled"),
        ParamRow("NATN_CD", "filled"),
        ParamRow("TR_MKET_CD", "filled"),
        ParamRow("INQR_DVSN_CD", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "cblc_qty13,thdt_buy_ccld_qty1,thdt_sll_ccld_qty1,ccld_qty_smtl1,ord_psbl_qty1,frcr_pchs_amt",
                "frcr_evlu_amt2,evlu_pfls_amt2,evlu_pfls_rt1,pdno,bass_exrt,buy_crcy_cd,ovrs_now_pric1,avg_unpr3",
                "tr_mket_name,natn_kor_name,pchs_rmnd_wcrc_amt,thdt_buy_ccld_frcr_amt,thdt_sll_ccld_frcr_amt,unit_amt",
                "std_pdno,prdt_type_cd,loan_rmnd,loan_dt,loan_expd_dt,ovrs_excg_cd,item_lnkg_excg_cd,crcy_cd",
                "crcy_cd_name,frcr_buy_amt_smtl,frcr_sll_amt_smtl,frcr_dncl_amt_2,frst_bltn_exrt,frcr_buy_mgn_amt",
                "frcr_etc_mgna,frcr_drwg_psbl_amt_1,acpl_cstd_crcy_yn,nxdy_frcr_drwg_psbl_amt",
            ),
            types="ddddnddddtdtddttddddttdyyttttdddddddtd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "cblc_qty13,thdt_buy_ccld_qty1,thdt_sll_ccld_qty1,ccld_qty_smtl1,ord_psbl_qty1,frcr_pchs_amt",
                "frcr_evlu_amt2,evlu_pfls_amt2,evlu_pfls_rt1,pdno,bass_exrt,buy_crcy_cd,ovrs_now_pric1,avg_unpr3",
                "tr_mket_name,natn_kor_name,pchs_rmnd_wcrc_amt,thdt_buy_ccld_frcr_amt,thdt_sll_ccld_frcr_amt,unit_amt",
                "std_pdno,prdt_type_cd,loan_rmnd,loan_dt,loan_expd_dt,ovrs_excg_cd,item_lnkg_excg_cd,crcy_cd",
                "crcy_cd_name,frcr_buy_amt_smtl,frcr_sll_amt_smtl,frcr_dncl_amt_2,frst_bltn_exrt,frcr_buy_mgn_amt",
                "frcr_etc_mgna,frcr_drwg_psbl_amt_1,acpl_cstd_crcy_yn,nxdy_frcr_drwg_psbl_amt",
            ),
            types="ddddnddddtdtddttddddttdyyttttdddddddtd",
        ),
        BlockRow(
            "output3",
            "object",
            names(
                "pchs_amt_smtl,evlu_amt_smtl,evlu_pfls_amt_smtl,dncl_amt,cma_evlu_amt,tot_dncl_amt,etc_mgna",
                "wdrw_psbl_tot_amt,frcr_evlu_tota,evlu_erng_rt1,pchs_amt_smtl_amt,evlu_amt_smtl_amt,tot_evlu_pfls_amt",
                "tot_asst_amt,buy_mgn_amt,mgna_tota,frcr_use_psbl_amt,ustl_sll_amt_smtl,ustl_buy_amt_smtl",
                "tot_frcr_cblc_smtl,tot_loan_amt",
            ),
            types="ddddddddddddddddddddd",
        ),
    ),
)
_OVERSEAS_STOCK_INQUIRE_PSAMOUNT = EndpointRow(
    "overseas_stock.inquire_psamount",
    "해외주식 매수가능금액조회",
    "GET",
    "/uapi/overseas-stock/v1/trading/inquire-psamount",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("OVRS_ORD_UNPR", "filled"),
        ParamRow("ITEM_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "tr_crcy_cd,ord_psbl_frcr_amt,sll_ruse_psbl_amt,ovrs_ord_psbl_amt,max_ord_psbl_qty",
                "echm_af_ord_psbl_amt,echm_af_ord_psbl_qty,ord_psbl_qty,exrt,frcr_ord_psbl_amt1,ovrs_max_ord_psbl_qty",
            ),
            types="tdddndnnddn",
        ),
    ),
)
_OVERSEAS_STOCK_ORDER = EndpointRow(
    "overseas_stock.order",
    "해외주식 주문",
    "POST",
    "/uapi/overseas-stock/v1/trading/order",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("ORD_QTY", "filled"),
        ParamRow("OVRS_ORD_UNPR", "filled"),
        ParamRow("CTAC_TLNO"),
        ParamRow("MGCO_APTM_ODNO"),
        ParamRow("SLL_TYPE"),
        ParamRow("ORD_SVR_DVSN_CD", "filled", default="0"),
        ParamRow("ORD_DVSN", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_OVERSEAS_STOCK_ORDER_RESV = EndpointRow(
    "overseas_stock.order_resv",
    "해외주식 예약주문접수",
    "POST",
    "/uapi/overseas-stock/v1/trading/order-resv",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("FT_ORD_QTY", "filled"),
        ParamRow("FT_ORD_UNPR3", "filled"),
        ParamRow("SLL_BUY_DVSN_CD"),
        ParamRow("RVSE_CNCL_DVSN_CD"),
        ParamRow("PRDT_TYPE_CD"),
        ParamRow("ORD_SVR_DVSN_CD"),
        ParamRow("RSVN_ORD_RCIT_DT"),
        ParamRow("ORD_DVSN"),
        ParamRow("OVRS_RSVN_ODNO"),
        ParamRow("ALGO_ORD_TMD_DVSN_CD"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("ODNO,RSVN_ORD_RCIT_DT,OVRS_RSVN_ODNO"),
            types="tyt",
        ),
    ),
    order=True,
)
_OVERSEAS_STOCK_ORDER_RESV_CCNL = EndpointRow(
    "overseas_stock.order_resv_ccnl",
    "해외주식 예약주문접수취소",
    "POST",
    "/uapi/overseas-stock/v1/trading/order-resv-ccnl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("RSVN_ORD_RCIT_DT", "filled"),
        ParamRow("OVRS_RSVN_ODNO", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("OVRS_RSVN_ODNO"),
            types="t",
        ),
    ),
    order=True,
)
_OVERSEAS_STOCK_ORDER_RESV_LIST = EndpointRow(
    "overseas_stock.order_resv_list",
    "해외주식 예약주문조회",
    "GET",
    "/uapi/overseas-stock/v1/trading/order-resv-list",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("INQR_STRT_DT", "filled"),
        ParamRow("INQR_END_DT", "filled"),
        ParamRow("INQR_DVSN_CD", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("PRDT_TYPE_CD"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "cncl_yn,rsvn_ord_rcit_dt,ovrs_rsvn_odno,ord_dt,ord_gno_brno,odno,sll_buy_dvsn_cd,sll_buy_dvsn_cd_name",
                "ovrs_rsvn_ord_stat_cd,ovrs_rsvn_ord_stat_cd_name,pdno,prdt_type_cd,prdt_name,ord_rcit_tmd",
                "ord_fwdg_tmd,tr_dvsn_name,ovrs_excg_cd,tr_mket_name,ord_stfno,ft_ord_qty,ft_ord_unpr3,ft_ccld_qty",
                "nprc_rson_text,splt_buy_attr_name",
            ),
            types="tytyttttttttthhttttndntt",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_OVERSEAS_STOCK_ORDER_RVSECNCL = EndpointRow(
    "overseas_stock.order_rvsecncl",
    "해외주식 정정취소주문",
    "POST",
    "/uapi/overseas-stock/v1/trading/order-rvsecncl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("OVRS_EXCG_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("ORGN_ODNO", "filled"),
        ParamRow("RVSE_CNCL_DVSN_CD", "filled"),
        ParamRow("ORD_QTY", "filled"),
        ParamRow("OVRS_ORD_UNPR", "filled"),
        ParamRow("MGCO_APTM_ODNO"),
        ParamRow("ORD_SVR_DVSN_CD", default="0"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_OVERSEAS_STOCK_COUNTRIES_HOLIDAY = EndpointRow(
    "overseas_stock.countries_holiday",
    "해외결제일자조회",
    "GET",
    "/uapi/overseas-stock/v1/quotations/countries-holiday",
    (
        ParamRow("TRAD_DT", "filled"),
        ParamRow("CTX_AREA_NK"),
        ParamRow("CTX_AREA_FK"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "prdt_type_cd,tr_natn_cd,tr_natn_name,natn_eng_abrv_cd,tr_mket_cd,tr_mket_name,acpl_sttl_dt",
                "dmst_sttl_dt",
            ),
            types="ttttttyy",
        ),
    ),
    paging=("CTX_AREA_FK", "CTX_AREA_NK"),
)
_OVERSEAS_STOCK_DAILYPRICE = EndpointRow(
    "overseas_stock.dailyprice",
    "해외주식 기간별시세",
    "GET",
    "/uapi/overseas-price/v1/quotations/dailyprice",
    (
        ParamRow("AUTH"),
        ParamRow("EXCD", "filled"),
        ParamRow("SYMB", "filled"),
        ParamRow("GUBN", "filled"),
        ParamRow("BYMD"),
        ParamRow("MODP", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("rsym,zdiv,nrec"),
            types="tnn",
        ),
        BlockRow(
            "output2",
            "list",
            names("xymd,clos,sign,diff,rate,open,high,low,tvol,tamt,pbid,vbid,pask,vask"),
            types="ydtdddddnddndn",
        ),
    ),
    page_real=100,
    page_paper=100,
)
_OVERSEAS_STOCK_INDUSTRY_PRICE = EndpointRow(
    "overseas_stock.industry_price",
    "해외주식 업종별코드조회",
    "GET",
    "/uapi/overseas-price/v1/quotations/industry-price",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("AUTH"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("nrec"),
            types="n",
        ),
        BlockRow(
            "output2",
            "list",
            names("icod,name"),
            types="tt",
        ),
    ),
)
_OVERSEAS_STOCK_INDUSTRY_THEME = EndpointRow(
    "overseas_stock.industry_theme",
    "해외주식 업종별시세",
    "GET",
    "/uapi/overseas-price/v1/quotations/industry-theme",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("ICOD", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("AUTH"),
        ParamRow("KEYB"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,crec,trec,nrec"),
            types="ntnnn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,name,last,sign,diff,rate,tvol,vask,pask,pbid,vbid,seqn,ename,e_ordyn",
            ),
            types="ttttdtddnnddnttt",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_INQUIRE_ASKING_PRICE = EndpointRow(
    "overseas_stock.inquire_asking_price",
    "해외주식 현재가 1호가",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-asking-price",
    (
        ParamRow("AUTH"),
        ParamRow("EXCD", "filled"),
        ParamRow("SYMB", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "rsym,zdiv,curr,base,open,high,low,last,dymd,dhms,bvol,avol,bdvl,advl,code,ropen,rhigh,rlow,rclose",
                "pbid1,pask1,vbid1,vask1,dbid1,dask1,vstm,vetm,csbp,cshi,cslo,iep,iev,pbid2,pask2,vbid2,vask2,dbid2",
                "dask2,pbid3,pask3,vbid3,vask3,dbid3,dask3,pbid4,pask4,vbid4,vask4,dbid4,dask4,pbid5,pask5,vbid5,vask5",
                "dbid5,dask5,pbid6,pask6,vbid6,vask6,dbid6,dask6,pbid7,pask7,vbid7,vask7,dbid7,dask7,pbid8,pask8,vbid8",
                "vask8,dbid8,dask8,pbid9,pask9,vbid9,vask9,dbid9,dask9,pbid10,pask10,vbid10,vask10,dbid10,dask10",
            ),
            types="tntdddddyhnnddtddddddnnddttdddddddnnddddnnddddnnddddnnddddnnddddnnddddnnddddnnddddnndd",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "rsym,zdiv,curr,base,open,high,low,last,dymd,dhms,bvol,avol,bdvl,advl,code,ropen,rhigh,rlow,rclose",
                "pbid1,pask1,vbid1,vask1,dbid1,dask1,vstm,vetm,csbp,cshi,cslo,iep,iev,pbid2,pask2,vbid2,vask2,dbid2",
                "dask2,pbid3,pask3,vbid3,vask3,dbid3,dask3,pbid4,pask4,vbid4,vask4,dbid4,dask4,pbid5,pask5,vbid5,vask5",
                "dbid5,dask5,pbid6,pask6,vbid6,vask6,dbid6,dask6,pbid7,pask7,vbid7,vask7,dbid7,dask7,pbid8,pask8,vbid8",
                "vask8,dbid8,dask8,pbid9,pask9,vbid9,vask9,dbid9,dask9,pbid10,pask10,vbid10,vask10,dbid10,dask10",
            ),
            types="tntdddddyhnnddtddddddnnddttdddddddnnddddnnddddnnddddnnddddnnddddnnddddnnddddnnddddnndd",
        ),
        BlockRow(
            "output3",
            "object",
            names(
                "rsym,zdiv,curr,base,open,high,low,last,dymd,dhms,bvol,avol,bdvl,advl,code,ropen,rhigh,rlow,rclose",
                "pbid1,pask1,vbid1,vask1,dbid1,dask1,vstm,vetm,csbp,cshi,cslo,iep,iev,pbid2,pask2,vbid2,vask2,dbid2",
                "dask2,pbid3,pask3,vbid3,vask3,dbid3,dask3,pbid4,pask4,vbid4,vask4,dbid4,dask4,pbid5,pask5,vbid5,vask5",
                "dbid5,dask5,pbid6,pask6,vbid6,vask6,dbid6,dask6,pbid7,pask7,vbid7,vask7,dbid7,dask7,pbid8,pask8,vbid8",
                "vask8,dbid8,dask8,pbid9,pask9,vbid9,vask9,dbid9,dask9,pbid10,pask10,vbid10,vask10,dbid10,dask10",
            ),
            types="tntdddddyhnnddtddddddnnddttdddddddnnddddnnddddnnddddnnddddnnddddnnddddnnddddnnddddnndd",
        ),
    ),
)
_OVERSEAS_STOCK_INQUIRE_DAILY_CHARTPRICE = EndpointRow(
    "overseas_stock.inquire_daily_chartprice",
    "해외주식 종목_지수_환율기간별시세(일_주_월_년)",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-daily-chartprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_DATE_2", "filled"),
        ParamRow("FID_PERIOD_DIV_CODE", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "ovrs_nmix_prdy_vrss,prdy_vrss_sign,prdy_ctrt,ovrs_nmix_prdy_clpr,acml_vol,hts_kor_isnm,ovrs_nmix_prpr",
                "stck_shrn_iscd,prdy_vol,ovrs_prod_oprc,ovrs_prod_hgpr,ovrs_prod_lwpr,stck_bsop_date,ovrs_nmix_oprc",
                "ovrs_nmix_hgpr,ovrs_nmix_lwpr,mod_yn",
            ),
            types="dtddntdtndddydddt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "ovrs_nmix_prdy_vrss,prdy_vrss_sign,prdy_ctrt,ovrs_nmix_prdy_clpr,acml_vol,hts_kor_isnm,ovrs_nmix_prpr",
                "stck_shrn_iscd,prdy_vol,ovrs_prod_oprc,ovrs_prod_hgpr,ovrs_prod_lwpr,stck_bsop_date,ovrs_nmix_oprc",
                "ovrs_nmix_hgpr,ovrs_nmix_lwpr,mod_yn",
            ),
            types="dtddntdtndddydddt",
        ),
    ),
)
_OVERSEAS_STOCK_INQUIRE_TIME_INDEXCHARTPRICE = EndpointRow(
    "overseas_stock.inquire_time_indexchartprice",
    "해외지수분봉조회",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-time-indexchartprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_HOUR_CLS_CODE", "filled"),
        ParamRow("FID_PW_DATA_INCU_YN", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "ovrs_nmix_prdy_vrss,prdy_vrss_sign,hts_kor_isnm,prdy_ctrt,ovrs_nmix_prdy_clpr,acml_vol,ovrs_nmix_prpr",
                "stck_shrn_iscd,ovrs_prod_oprc,ovrs_prod_hgpr,ovrs_prod_lwpr,stck_bsop_date,stck_cntg_hour,optn_prpr",
                "optn_oprc,optn_hgpr,optn_lwpr,cntg_vol",
            ),
            types="dttddndtdddyhddddn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "ovrs_nmix_prdy_vrss,prdy_vrss_sign,hts_kor_isnm,prdy_ctrt,ovrs_nmix_prdy_clpr,acml_vol,ovrs_nmix_prpr",
                "stck_shrn_iscd,ovrs_prod_oprc,ovrs_prod_hgpr,ovrs_prod_lwpr,stck_bsop_date,stck_cntg_hour,optn_prpr",
                "optn_oprc,optn_hgpr,optn_lwpr,cntg_vol",
            ),
            types="dttddndtdddyhddddn",
        ),
    ),
)
_OVERSEAS_STOCK_INQUIRE_TIME_ITEMCHARTPRICE = EndpointRow(
    "overseas_stock.inquire_time_itemchartprice",
    "해외주식분봉조회",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-time-itemchartprice",
    (
        ParamRow("AUTH"),
        ParamRow("EXCD", "filled"),
        ParamRow("SYMB", "filled"),
        ParamRow("NMIN", "filled"),
        ParamRow("PINC", "filled"),
        ParamRow("NEXT"),
        ParamRow("NREC", "filled"),
        ParamRow("FILL"),
        ParamRow("KEYB"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "rsym,zdiv,stim,etim,sktm,ektm,next,more,nrec,tymd,xymd,xhms,kymd,khms,open,high,low,last,evol,eamt",
            ),
            types="tnttttttnyyhyhddddnd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,zdiv,stim,etim,sktm,ektm,next,more,nrec,tymd,xymd,xhms,kymd,khms,open,high,low,last,evol,eamt",
            ),
            types="tnttttttnyyhyhddddnd",
        ),
    ),
    paging=("NEXT", "KEYB"),
    page_real=120,
)
_OVERSEAS_STOCK_PRICE = EndpointRow(
    "overseas_stock.price",
    "해외주식 현재체결가",
    "GET",
    "/uapi/overseas-price/v1/quotations/price",
    (
        ParamRow("AUTH"),
        ParamRow("EXCD", "filled"),
        ParamRow("SYMB", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("rsym,zdiv,base,pvol,last,sign,diff,rate,tvol,tamt,ordy"),
            types="tndndtddndt",
        ),
    ),
)
_OVERSEAS_STOCK_PRICE_DETAIL = EndpointRow(
    "overseas_stock.price_detail",
    "해외주식 현재가상세",
    "GET",
    "/uapi/overseas-price/v1/quotations/price-detail",
    (
        ParamRow("AUTH"),
        ParamRow("EXCD", "filled"),
        ParamRow("SYMB", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "rsym,pvol,open,high,low,last,base,tomv,pamt,uplp,dnlp,h52p,h52d,l52p,l52d,perx,pbrx,epsx,bpsx,shar",
                "mcap,curr,zdiv,vnit,t_xprc,t_xdif,t_xrat,p_xprc,p_xdif,p_xrat,t_rate,p_rate,t_xsgn,p_xsng,e_ordyn",
                "e_hogau,e_icod,e_parp,tvol,tamt,etyp_nm",
            ),
            types="tnddddddddddtdtddddndtntddddddddtttdtdndt",
        ),
    ),
)
_OVERSEAS_STOCK_QUOT_INQUIRE_CCNL = EndpointRow(
    "overseas_stock.quot_inquire_ccnl",
    "해외주식 체결추이",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-ccnl",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("TDAY", "filled"),
        ParamRow("SYMB", "filled"),
        ParamRow("AUTH"),
        ParamRow("KEYB"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names("vpow,evol,khms,tvol,last,mtyp,sign,pbid,diff,pask,rate"),
            types="dnhndttdddd",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_BRKNEWS_TITLE = EndpointRow(
    "overseas_stock.brknews_title",
    "해외속보(제목)",
    "GET",
    "/uapi/overseas-price/v1/quotations/brknews-title",
    (
        ParamRow("FID_NEWS_OFER_ENTP_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_COND_MRKT_CLS_CODE"),
        ParamRow("FID_INPUT_ISCD"),
        ParamRow("FID_TITL_CNTT"),
        ParamRow("FID_INPUT_DATE_1"),
        ParamRow("FID_INPUT_HOUR_1"),
        ParamRow("FID_RANK_SORT_CLS_CODE"),
        ParamRow("FID_INPUT_SRNO"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "cntt_usiq_srno,news_ofer_entp_code,data_dt,data_tm,hts_pbnt_titl_cntt,news_lrdv_code,dorg,iscd1,iscd2",
                "iscd3,iscd4,iscd5,iscd6,iscd7,iscd8,iscd9,iscd10,kor_isnm1,kor_isnm2,kor_isnm3,kor_isnm4,kor_isnm5",
                "kor_isnm6,kor_isnm7,kor_isnm8,kor_isnm9,kor_isnm10",
            ),
            types="ttttttttttttttttttttttttttt",
        ),
    ),
)
_OVERSEAS_STOCK_COLABLE_BY_COMPANY = EndpointRow(
    "overseas_stock.colable_by_company",
    "당사 해외주식담보대출 가능 종목",
    "GET",
    "/uapi/overseas-price/v1/quotations/colable-by-company",
    (
        ParamRow("PDNO", "filled"),
        ParamRow("NATN_CD", "filled"),
        ParamRow("INQR_SQN_DVSN", "filled"),
        ParamRow("PRDT_TYPE_CD"),
        ParamRow("INQR_STRT_DT"),
        ParamRow("INQR_END_DT"),
        ParamRow("INQR_DVSN"),
        ParamRow("RT_DVSN_CD"),
        ParamRow("RT"),
        ParamRow("LOAN_PSBL_YN"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "pdno,ovrs_item_name,loan_rt,mgge_mntn_rt,mgge_ensu_rt,loan_exec_psbl_yn,stff_name,erlm_dt",
                "tr_mket_name,crcy_cd,natn_kor_name,ovrs_excg_cd",
            ),
            types="ttdddttytttt",
        ),
        BlockRow(
            "output2",
            "object",
            names("loan_psbl_item_num"),
            types="n",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_OVERSEAS_STOCK_INQUIRE_SEARCH = EndpointRow(
    "overseas_stock.inquire_search",
    "해외주식조건검색",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-search",
    (
        ParamRow("AUTH"),
        ParamRow("EXCD", "filled"),
        ParamRow("CO_YN_PRICECUR"),
        ParamRow("CO_ST_PRICECUR"),
        ParamRow("CO_EN_PRICECUR"),
        ParamRow("CO_YN_RATE"),
        ParamRow("CO_ST_RATE"),
        ParamRow("CO_EN_RATE"),
        ParamRow("CO_YN_VALX"),
        ParamRow("CO_ST_VALX"),
        ParamRow("CO_EN_VALX"),
        ParamRow("CO_YN_SHAR"),
        ParamRow("CO_ST_SHAR"),
        ParamRow("CO_EN_SHAR"),
        ParamRow("CO_YN_VOLUME"),
        ParamRow("CO_ST_VOLUME"),
        ParamRow("CO_EN_VOLUME"),
        ParamRow("CO_YN_AMT"),
        ParamRow("CO_ST_AMT"),
        ParamRow("CO_EN_AMT"),
        ParamRow("CO_YN_EPS"),
        ParamRow("CO_ST_EPS"),
        ParamRow("CO_EN_EPS"),
        ParamRow("CO_YN_PER"),
        ParamRow("CO_ST_PER"),
        ParamRow("CO_EN_PER"),
        ParamRow("KEYB"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "zdiv,stat,crec,trec,nrec,rsym,excd,symb,last,shar,valx,plow,phigh,popen,tvol,rate,diff,sign,avol,eps",
                "per,rank,e_ordyn",
            ),
            types="ntnnntttdnddddnddtdddnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "zdiv,stat,crec,trec,nrec,rsym,excd,symb,last,shar,valx,plow,phigh,popen,tvol,rate,diff,sign,avol,eps",
                "per,rank,e_ordyn",
            ),
            types="ntnnntttdnddddnddtdddnt",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_MARKET_CAP = EndpointRow(
    "overseas_stock.market_cap",
    "해외주식 시가총액순위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/market-cap",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("KEYB"),
        ParamRow("AUTH"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,crec,trec,nrec"),
            types="ntnnn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,name,last,sign,diff,rate,tvol,shar,tomv,grav,rank,ename,e_ordyn,tamt,mcap",
            ),
            types="ttttdtddnnddnttdd",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_NEW_HIGHLOW = EndpointRow(
    "overseas_stock.new_highlow",
    "해외주식 신고/신저가",
    "GET",
    "/uapi/overseas-stock/v1/ranking/new-highlow",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("MINX", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("GUBN", "filled"),
        ParamRow("GUBN2", "filled"),
        ParamRow("KEYB"),
        ParamRow("AUTH"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,nrec"),
            types="ntn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,name,last,sign,diff,rate,tvol,pask,pbid,n_base,n_diff,n_rate,ename,e_ordyn,tamt,nhgh",
                "nlow,rank",
            ),
            types="ttttdtddndddddttdddn",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_NEWS_TITLE = EndpointRow(
    "overseas_stock.news_title",
    "해외뉴스종합(제목)",
    "GET",
    "/uapi/overseas-price/v1/quotations/news-title",
    (
        ParamRow("INFO_GB", "filled"),
        ParamRow("CLASS_CD", "filled"),
        ParamRow("NATION_CD", "filled"),
        ParamRow("EXCHANGE_CD", "filled"),
        ParamRow("SYMB", "filled"),
        ParamRow("DATA_DT", "filled"),
        ParamRow("DATA_TM", "filled"),
        ParamRow("CTS", "filled"),
    ),
    (
        BlockRow(
            "outblock1",
            "list",
            names(
                "info_gb,news_key,data_dt,data_tm,class_cd,class_name,source,nation_cd,exchange_cd,symb,symb_name",
                "title",
            ),
            types="tttttttttttt",
        ),
    ),
)
_OVERSEAS_STOCK_PERIOD_RIGHTS = EndpointRow(
    "overseas_stock.period_rights",
    "해외주식 기간별권리조회",
    "GET",
    "/uapi/overseas-price/v1/quotations/period-rights",
    (
        ParamRow("RGHT_TYPE_CD", "filled"),
        ParamRow("INQR_DVSN_CD", "filled"),
        ParamRow("INQR_STRT_DT", "filled"),
        ParamRow("INQR_END_DT", "filled"),
        ParamRow("PDNO"),
        ParamRow("PRDT_TYPE_CD"),
        ParamRow("CTX_AREA_NK50"),
        ParamRow("CTX_AREA_FK50"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "bass_dt,rght_type_cd,pdno,prdt_name,prdt_type_cd,std_pdno,acpl_bass_dt,sbsc_strt_dt,sbsc_end_dt",
                "cash_alct_rt,stck_alct_rt,crcy_cd,crcy_cd2,crcy_cd3,crcy_cd4,alct_frcr_unpr,stkp_dvdn_frcr_amt2",
                "stkp_dvdn_frcr_amt3,stkp_dvdn_frcr_amt4,dfnt_yn",
            ),
            types="ytttttyyyddttttddddt",
        ),
    ),
    paging=("CTX_AREA_FK50", "CTX_AREA_NK50"),
)
_OVERSEAS_STOCK_PRICE_FLUCT = EndpointRow(
    "overseas_stock.price_fluct",
    "해외주식 가격급등락",
    "GET",
    "/uapi/overseas-stock/v1/ranking/price-fluct",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("GUBN", "filled"),
        ParamRow("MINX", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("KEYB"),
        ParamRow("AUTH"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,nrec"),
            types="ntn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,knam,name,last,sign,diff,rate,tvol,pask,pbid,n_base,n_diff,n_rate,enam,e_ordyn,tamt",
                "n_last",
            ),
            types="tttttdtddndddddttdd",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_RIGHTS_BY_ICE = EndpointRow(
    "overseas_stock.rights_by_ice",
    "해외주식 권리종합",
    "GET",
    "/uapi/overseas-price/v1/quotations/rights-by-ice",
    (
        ParamRow("NCOD", "filled"),
        ParamRow("SYMB", "filled"),
        ParamRow("ST_YMD"),
        ParamRow("ED_YMD"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "anno_dt,ca_title,div_lock_dt,pay_dt,record_dt,validity_dt,local_end_dt,lock_dt,delist_dt,redempt_dt",
                "early_redempt_dt,effective_dt",
            ),
            types="ytyyyyyyyyyy",
        ),
    ),
)
_OVERSEAS_STOCK_SEARCH_INFO = EndpointRow(
    "overseas_stock.search_info",
    "해외주식 상품기본정보",
    "GET",
    "/uapi/overseas-price/v1/quotations/search-info",
    (
        ParamRow("PRDT_TYPE_CD", "filled"),
        ParamRow("PDNO", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "std_pdno,prdt_eng_name,natn_cd,natn_name,tr_mket_cd,tr_mket_name,ovrs_excg_cd,ovrs_excg_name",
                "tr_crcy_cd,ovrs_papr,crcy_name,ovrs_stck_dvsn_cd,prdt_clsf_cd,prdt_clsf_name,sll_unit_qty",
                "buy_unit_qty,tr_unit_amt,lstg_stck_num,lstg_dt,ovrs_stck_tr_stop_dvsn_cd,lstg_abol_item_yn",
                "ovrs_stck_prdt_grp_no,lstg_yn,tax_levy_yn,ovrs_stck_erlm_rosn_cd,ovrs_stck_hist_rght_dvsn_cd",
                "chng_bf_pdno,prdt_type_cd_2,ovrs_item_name,sedol_no,blbg_tckr_text,ovrs_stck_etf_risk_drtp_cd",
                "etp_chas_erng_rt_dbnb,istt_usge_isin_cd,mint_svc_yn,mint_svc_yn_chng_dt,prdt_name,lei_cd",
                "ovrs_stck_stop_rson_cd,lstg_abol_dt,mini_stk_tr_stat_dvsn_cd,mint_frst_svc_erlm_dt",
                "mint_dcpt_trad_psbl_yn,mint_fnum_trad_psbl_yn,mint_cblc_cvsn_ipsb_yn,ptp_item_yn",
                "ptp_item_trfx_exmt_yn,ptp_item_trfx_exmt_strt_dt,ptp_item_trfx_exmt_end_dt,dtm_tr_psbl_yn",
                "sdrf_stop_ecls_yn,sdrf_stop_ecls_erlm_dt,memo_text1,ovrs_now_pric1,last_rcvg_dtime",
            ),
            types="tttttttttdttttnndnytttttttttttttdttytttytytttttyyttytdt",
        ),
    ),
)
_OVERSEAS_STOCK_TRADE_GROWTH = EndpointRow(
    "overseas_stock.trade_growth",
    "해외주식 거래증가율순위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/trade-growth",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("NDAY", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("AUTH"),
        ParamRow("KEYB"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,crec,trec,nrec"),
            types="ntnnn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,name,last,sign,diff,rate,pask,pbid,tvol,n_tvol,n_rate,rank,ename,e_ordyn,tamt,n_diff",
            ),
            types="ttttdtddddnndnttdd",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_TRADE_PBMN = EndpointRow(
    "overseas_stock.trade_pbmn",
    "해외주식 거래대금순위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/trade-pbmn",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("NDAY", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("AUTH"),
        ParamRow("KEYB"),
        ParamRow("PRC1"),
        ParamRow("PRC2"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,crec,trec,nrec"),
            types="ntnnn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,name,last,sign,diff,rate,pask,pbid,tvol,tamt,a_tamt,rank,ename,e_ordyn",
            ),
            types="ttttdtddddnddntt",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_TRADE_TURNOVER = EndpointRow(
    "overseas_stock.trade_turnover",
    "해외주식 거래회전율순위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/trade-turnover",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("NDAY", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("KEYB"),
        ParamRow("AUTH"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,crec,trec,nrec"),
            types="ntnnn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,name,last,sign,diff,rate,tvol,pask,pbid,n_tvol,shar,tover,rank,ename,e_ordyn,tamt,trat",
            ),
            types="ttttdtddnddnndnttdd",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_TRADE_VOL = EndpointRow(
    "overseas_stock.trade_vol",
    "해외주식 거래량순위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/trade-vol",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("NDAY", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("KEYB"),
        ParamRow("AUTH"),
        ParamRow("PRC1"),
        ParamRow("PRC2"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,crec,trec,nrec"),
            types="ntnnn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,name,last,sign,diff,rate,pask,pbid,tvol,tamt,a_tvol,rank,ename,e_ordyn",
            ),
            types="ttttdtddddndnntt",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_UPDOWN_RATE = EndpointRow(
    "overseas_stock.updown_rate",
    "해외주식 상승률/하락률",
    "GET",
    "/uapi/overseas-stock/v1/ranking/updown-rate",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("NDAY", "filled"),
        ParamRow("GUBN", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("AUTH"),
        ParamRow("KEYB"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,crec,trec,nrec"),
            types="ntnnn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,name,last,sign,diff,rate,tvol,pask,pbid,n_base,n_diff,n_rate,rank,ename,e_ordyn,tamt",
            ),
            types="ttttdtddndddddnttd",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_VOLUME_POWER = EndpointRow(
    "overseas_stock.volume_power",
    "해외주식 매수체결강도상위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/volume-power",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("NDAY", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("AUTH"),
        ParamRow("KEYB"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,nrec"),
            types="ntn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,knam,name,last,sign,diff,rate,tvol,pask,pbid,tpow,powx,enam,e_ordyn,tamt,bivl,asvl",
                "strn",
            ),
            types="tttttdtddnddddttdnnd",
        ),
    ),
    paging=("KEYB",),
)
_OVERSEAS_STOCK_VOLUME_SURGE = EndpointRow(
    "overseas_stock.volume_surge",
    "해외주식 거래량급증",
    "GET",
    "/uapi/overseas-stock/v1/ranking/volume-surge",
    (
        ParamRow("EXCD", "filled"),
        ParamRow("MINX", "filled"),
        ParamRow("VOL_RANG", "filled"),
        ParamRow("KEYB"),
        ParamRow("AUTH"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("zdiv,stat,nrec"),
            types="ntn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "rsym,excd,symb,knam,name,last,sign,diff,rate,tvol,pask,pbid,n_tvol,n_diff,n_rate,enam,e_ordyn,tamt",
                "trat",
            ),
            types="tttttdtddnddnddttdd",
        ),
    ),
    paging=("KEYB",),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_BALANCE = EndpointRow(
    "domestic_futureoption.inquire_balance",
    "선물옵션 잔고현황",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-balance",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("MGNA_DVSN", "filled"),
        ParamRow("EXCC_STAT_CD", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "cano,acnt_prdt_cd,pdno,prdt_type_cd,shtn_pdno,prdt_name,sll_buy_dvsn_name,cblc_qty,excc_unpr",
                "ccld_avg_unpr1,idx_clpr,pchs_amt,evlu_amt,evlu_pfls_amt,trad_pfls_amt,lqd_psbl_qty",
            ),
            types="tttttttndddddddn",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "dnca_cash,frcr_dncl_amt,dnca_sbst,tot_dncl_amt,tot_ccld_amt,cash_mgna,sbst_mgna,mgna_tota,opt_dfpa",
                "thdt_dfpa,rnwl_dfpa,fee,nxdy_dnca,nxdy_dncl_amt,prsm_dpast,prsm_dpast_amt,pprt_ord_psbl_cash",
                "add_mgna_cash,add_mgna_tota,futr_trad_pfls_amt,opt_trad_pfls_amt,futr_evlu_pfls_amt,opt_evlu_pfls_amt",
                "trad_pfls_amt_smtl,evlu_pfls_amt_smtl,wdrw_psbl_tot_amt,ord_psbl_cash,ord_psbl_sbst,ord_psbl_tota",
                "pchs_amt_smtl,evlu_amt_smtl",
            ),
            types="ddddddddddddddddddddddddddddddd",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_BALANCE_SETTLEMENT_PL = EndpointRow(
    "domestic_futureoption.inquire_balance_settlement_pl",
    "선물옵션 잔고정산손익내역",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-balance-settlement-pl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("INQR_DT", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "pdno,prdt_name,trad_dvsn_name,bfdy_cblc_qty,new_qty,mnpl_rpch_qty,cblc_qty,cblc_amt,trad_pfls_amt",
                "evlu_amt,evlu_pfls_amt",
            ),
            types="tttnnnndddd",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "nxdy_dnca,mmga_cash,brkg_mgna_cash,opt_buy_chgs,opt_lqd_evlu_amt,dnca_sbst,mmga_tota,brkg_mgna_tota",
                "opt_sll_chgs,fee,thdt_dfpa,rnwl_dfpa,dnca_cash",
            ),
            types="ddddddddddddd",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_BALANCE_VALUATION_PL = EndpointRow(
    "domestic_futureoption.inquire_balance_valuation_pl",
    "선물옵션 잔고평가손익내역",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-balance-valuation-pl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("MGNA_DVSN", "filled"),
        ParamRow("EXCC_STAT_CD", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "cano,acnt_prdt_cd,pdno,prdt_type_cd,shtn_pdno,prdt_name,sll_buy_dvsn_name,cblc_qty1,excc_unpr",
                "ccld_avg_unpr1,idx_clpr,pchs_amt,evlu_amt,evlu_pfls_amt,trad_pfls_amt,lqd_psbl_qty",
            ),
            types="tttttttndddddddn",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "dnca_cash,frcr_dncl_amt,dnca_sbst,tot_dncl_amt,tot_ccld_amt,cash_mgna,sbst_mgna,mgna_tota,opt_dfpa",
                "thdt_dfpa,rnwl_dfpa,fee,nxdy_dnca,nxdy_dncl_amt,prsm_dpast,prsm_dpast_amt,pprt_ord_psbl_cash",
                "add_mgna_cash,add_mgna_tota,futr_trad_pfls_amt,opt_trad_pfls_amt,futr_evlu_pfls_amt,opt_evlu_pfls_amt",
                "trad_pfls_amt_smtl,evlu_pfls_amt_smtl,wdrw_psbl_tot_amt,ord_psbl_cash,ord_psbl_sbst,ord_psbl_tota",
            ),
            types="ddddddddddddddddddddddddddddd",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_CCNL = EndpointRow(
    "domestic_futureoption.inquire_ccnl",
    "선물옵션 주문체결내역조회",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-ccnl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("STRT_ORD_DT", "filled"),
        ParamRow("END_ORD_DT", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("CCLD_NCCS_DVSN", "filled"),
        ParamRow("SORT_SQN", "filled"),
        ParamRow("PDNO"),
        ParamRow("STRT_ODNO"),
        ParamRow("MKET_ID_CD"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "ord_gno_brno,cano,csac_name,acnt_prdt_cd,ord_dt,odno,orgn_odno,sll_buy_dvsn_cd,trad_dvsn_name",
                "nmpr_type_cd,nmpr_type_name,pdno,prdt_name,prdt_type_cd,ord_qty,ord_idx,qty,ord_tmd,tot_ccld_qty",
                "avg_idx,tot_ccld_amt,rjct_qty,ingr_trad_rjct_rson_cd,ingr_trad_rjct_rson_name,ord_stfno,sprd_item_yn",
                "ord_ip_addr",
            ),
            types="ttttytttttttttndnhnddnttttt",
        ),
        BlockRow(
            "output2",
            "object",
            names("tot_ord_qty,tot_ccld_amt_smtl,tot_ccld_qty_smtl,fee_smtl,ctac_tlno"),
            types="ndddt",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_CCNL_BSTIME = EndpointRow(
    "domestic_futureoption.inquire_ccnl_bstime",
    "선물옵션 기준일체결내역",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-ccnl-bstime",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("ORD_DT", "filled"),
        ParamRow("FUOP_TR_STRT_TMD", "filled"),
        ParamRow("FUOP_TR_END_TMD", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "pdno,prdt_name,odno,tr_type_name,last_sttldt,ccld_idx,ccld_qty,trad_amt,fee,ccld_btwn",
            ),
            types="tttttdnddt",
        ),
        BlockRow(
            "output2",
            "object",
            names("tot_ccld_qty_smtl,tot_ccld_amt_smtl,fee_adjt,fee_smtl"),
            types="dddd",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_DAILY_AMOUNT_FEE = EndpointRow(
    "domestic_futureoption.inquire_daily_amount_fee",
    "선물옵션기간약정수수료일별",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-daily-amount-fee",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("INQR_STRT_DAY", "filled"),
        ParamRow("INQR_END_DAY", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "ord_dt,pdno,item_name,sll_agrm_amt,sll_fee,buy_agrm_amt,buy_fee,tot_fee_smtl,trad_pfls",
            ),
            types="yttdddddd",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "futr_agrm,futr_agrm_amt,futr_agrm_amt_smtl,futr_sll_fee_smtl,futr_buy_fee_smtl,futr_fee_smtl,opt_agrm",
                "opt_agrm_amt,opt_agrm_amt_smtl,opt_sll_fee_smtl,opt_buy_fee_smtl,opt_fee_smtl,prdt_futr_agrm",
                "prdt_fuop,prdt_futr_evlu_amt,futr_fee,opt_fee,fee,sll_agrm_amt,buy_agrm_amt,agrm_amt_smtl,sll_fee",
                "buy_fee,fee_smtl,trad_pfls_smtl",
            ),
            types="dddddddddddddtddddddddddd",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_DEPOSIT = EndpointRow(
    "domestic_futureoption.inquire_deposit",
    "선물옵션 총자산현황",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-deposit",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "dnca_tota,bfdy_chck_amt,thdt_chck_amt,rlth_uwdl_dpos_amt,brkg_mgna_cash,wdrw_psbl_tot_amt",
                "ord_psbl_cash,ord_psbl_tota,dnca_sbst,scts_sbst_amt,frcr_evlu_amt,brkg_mgna_sbst,sbst_rlse_psbl_amt",
                "mtnc_rt,add_mgna_tota,add_mgna_cash,rcva,futr_trad_pfls,opt_trad_pfls_amt,trad_pfls_smtl",
                "futr_evlu_pfls_amt,opt_evlu_pfls_amt,evlu_pfls_smtl,excc_dfpa,opt_dfpa,brkg_fee,nxdy_dnca",
                "prsm_dpast_amt,cash_mntn_amt,hack_acdt_acnt_move_amt",
            ),
            types="dddddddddddddddddddddddddddddd",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_NGT_BALANCE = EndpointRow(
    "domestic_futureoption.inquire_ngt_balance",
    "(야간)선물옵션 잔고현황",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-ngt-balance",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("MGNA_DVSN", "filled"),
        ParamRow("EXCC_STAT_CD", "filled"),
        ParamRow("ACNT_PWD"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "cano,acnt_prdt_cd,pdno,prdt_type_cd,shtn_pdno,prdt_name,sll_buy_dvsn_name,sll_buy_dvsn_cd",
                "trad_dvsn_name,cblc_qty,excc_unpr,ccld_avg_unpr1,idx_clpr,pchs_amt,evlu_amt,evlu_pfls_amt",
                "trad_pfls_amt,lqd_psbl_qty",
            ),
            types="tttttttttndddddddn",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "dnca_cash,frcr_dncl_amt,dnca_sbst,tot_dncl_amt,cash_mgna,sbst_mgna,mgna_tota,opt_dfpa,thdt_dfpa",
                "rnwl_dfpa,fee,nxdy_dnca,nxdy_dncl_amt,prsm_dpast,pprt_ord_psbl_cash,add_mgna_cash,add_mgna_tota",
                "futr_trad_pfls_amt,opt_trad_pfls_amt,futr_evlu_pfls_amt,opt_evlu_pfls_amt,trad_pfls_amt_smtl",
                "evlu_pfls_amt_smtl,wdrw_psbl_tot_amt,ord_psbl_cash,ord_psbl_sbst,ord_psbl_tota,mmga_tot_amt",
                "mmga_cash_amt,mtnc_rt,isfc_amt,pchs_amt_smtl,evlu_amt_smtl",
            ),
            types="ddddddddddddddddddddddddddddddddd",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_NGT_CCNL = EndpointRow(
    "domestic_futureoption.inquire_ngt_ccnl",
    "(야간)선물옵션 주문체결 내역조회",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-ngt-ccnl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("STRT_ORD_DT", "filled"),
        ParamRow("END_ORD_DT", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("CCLD_NCCS_DVSN", "filled"),
        ParamRow("SORT_SQN"),
        ParamRow("STRT_ODNO"),
        ParamRow("PDNO"),
        ParamRow("MKET_ID_CD"),
        ParamRow("FUOP_DVSN_CD"),
        ParamRow("SCRN_DVSN"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "ord_gno_brno,cano,csac_name,acnt_prdt_cd,ord_dt,odno,orgn_odno,sll_buy_dvsn_cd,trad_dvsn_name",
                "nmpr_type_name,pdno,prdt_name,prdt_type_cd,ord_qty,ord_idx4,qty,ord_tmd,tot_ccld_qty,avg_idx",
                "tot_ccld_amt,rjct_qty,ingr_trad_rjct_rson_cd,ingr_trad_rjct_rson_name,ord_stfno,sprd_item_yn",
                "ord_ip_addr",
            ),
            types="ttttyttttttttndnhnddnttttt",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "tot_ord_qty,tot_ccld_qty,tot_ccld_qty_SMTL,tot_ccld_amt,tot_ccld_amt_SMTL,fee,ctac_tlno",
            ),
            types="nnddddt",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_PSBL_NGT_ORDER = EndpointRow(
    "domestic_futureoption.inquire_psbl_ngt_order",
    "(야간)선물옵션 주문가능 조회",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-psbl-ngt-order",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("PRDT_TYPE_CD", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("UNIT_PRICE", "filled"),
        ParamRow("ORD_DVSN_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "max_ord_psbl_qty,tot_psbl_qty,lqd_psbl_qty,lqd_psbl_qty_1,ord_psbl_qty,bass_idx",
            ),
            types="nnnnnd",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_PSBL_ORDER = EndpointRow(
    "domestic_futureoption.inquire_psbl_order",
    "선물옵션 주문가능",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/inquire-psbl-order",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("UNIT_PRICE", "filled"),
        ParamRow("ORD_DVSN_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("tot_psbl_qty,lqd_psbl_qty1,ord_psbl_qty,bass_idx"),
            types="nnnd",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_NGT_MARGIN_DETAIL = EndpointRow(
    "domestic_futureoption.ngt_margin_detail",
    "(야간)선물옵션 증거금 상세",
    "GET",
    "/uapi/domestic-futureoption/v1/trading/ngt-margin-detail",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("MGNA_DVSN_CD", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "futr_new_mgn_amt,futr_sprd_ord_mgna,opt_sll_new_mgn_amt,opt_buy_new_mgn_amt,new_mgn_amt,opt_pric_mgna",
                "fuop_pric_altr_mgna,futr_sprd_mgna,uwdl_mgna,ctrt_per_min_mgna,tot_risk_mgna,netrisk_brkg_mgna",
                "opt_sll_chgs,opt_buy_chgs,futr_loss_amt,futr_prft_amt,thdt_ccld_net_loss_amt,brkg_mgna",
            ),
            types="dddddddddddddddddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "futr_new_mgn_amt,futr_sprd_ord_mgna,opt_sll_new_mgn_amt,opt_buy_new_mgn_amt,new_mgn_amt,opt_pric_mgna",
                "fuop_pric_altr_mgna,futr_sprd_mgna,uwdl_mgna,ctrt_per_min_mgna,tot_risk_mgna,netrisk_brkg_mgna",
                "opt_sll_chgs,opt_buy_chgs,futr_loss_amt,futr_prft_amt,thdt_ccld_net_loss_amt,brkg_mgna",
            ),
            types="dddddddddddddddddd",
        ),
        BlockRow(
            "output3",
            "object",
            names(
                "dnca_cash,dnca_sbst,dnca_tota,wdrw_psbl_cash_amt,wdrw_psbl_sbsa,wdrw_psbl_tot_amt,ord_psbl_cash_amt",
                "ord_psbl_sbsa,ord_psbl_tot_amt,brkg_mgna_cash_amt,brkg_mgna_sbst,brkg_mgna_tot_amt,add_mgna_cash_amt",
                "add_mgna_sbsa,add_mgna_tot_amt,bfdy_sbst_sll_sbst_amt,thdt_sbst_sll_sbst_amt,bfdy_sbst_sll_ccld_amt",
                "thdt_sbst_sll_ccld_amt,opt_dfpa,excc_dfpa,fee_amt,nxdy_dncl_amt,prsm_dpast_amt,opt_buy_exus_acnt_yn",
                "base_dpsa_gdat_grad_cd,opt_base_dpsa_gdat_grad_cd",
            ),
            types="ddddddddddddddddddddddddttt",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_ORDER = EndpointRow(
    "domestic_futureoption.order",
    "선물옵션 주문",
    "POST",
    "/uapi/domestic-futureoption/v1/trading/order",
    (
        ParamRow("ORD_PRCS_DVSN_CD", "filled"),
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("SHTN_PDNO", "filled"),
        ParamRow("ORD_QTY", "filled"),
        ParamRow("UNIT_PRICE", "filled"),
        ParamRow("NMPR_TYPE_CD", "filled"),
        ParamRow("KRX_NMPR_CNDT_CD", "filled"),
        ParamRow("ORD_DVSN_CD", "filled"),
        ParamRow("CTAC_TLNO"),
        ParamRow("FUOP_ITEM_DVSN_CD"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_DOMESTIC_FUTUREOPTION_ORDER_RVSECNCL = EndpointRow(
    "domestic_futureoption.order_rvsecncl",
    "선물옵션 정정취소주문",
    "POST",
    "/uapi/domestic-futureoption/v1/trading/order-rvsecncl",
    (
        ParamRow("ORD_PRCS_DVSN_CD", "filled"),
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("RVSE_CNCL_DVSN_CD", "filled"),
        ParamRow("ORGN_ODNO", "filled"),
        ParamRow("ORD_QTY", "filled"),
        ParamRow("UNIT_PRICE", "filled"),
        ParamRow("NMPR_TYPE_CD", "filled"),
        ParamRow("KRX_NMPR_CNDT_CD", "filled"),
        ParamRow("RMN_QTY_YN", "filled"),
        ParamRow("ORD_DVSN_CD", "filled"),
        ParamRow("FUOP_ITEM_DVSN_CD"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("ACNT_NAME,TRAD_DVSN_NAME,ITEM_NAME,ORD_TMD,ORD_GNO_BRNO,ORGN_ODNO,ODNO"),
            types="ttthttt",
        ),
    ),
    order=True,
)
_DOMESTIC_FUTUREOPTION_DISPLAY_BOARD_CALLPUT = EndpointRow(
    "domestic_futureoption.display_board_callput",
    "국내옵션전광판_콜풋",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/display-board-callput",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_MRKT_CLS_CODE", "filled"),
        ParamRow("FID_MTRT_CNT", "filled"),
        ParamRow("FID_MRKT_CLS_CODE1", "filled"),
        ParamRow("FID_COND_MRKT_CLS_CODE"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "acpr,unch_prpr,optn_shrn_iscd,optn_prpr,optn_prdy_vrss,prdy_vrss_sign,optn_prdy_ctrt,optn_bidp",
                "optn_askp,tmvl_val,nmix_sdpr,acml_vol,seln_rsqn,shnu_rsqn,acml_tr_pbmn,hts_otst_stpl_qty",
                "otst_stpl_qty_icdc,delta_val,gama,vega,theta,rho,hts_ints_vltl,invl_val,esdg,dprt,hist_vltl,hts_thpr",
                "optn_oprc,optn_hgpr,optn_lwpr,optn_mxpr,optn_llam,atm_cls_name,rgbf_vrss_icdc,total_askp_rsqn",
                "total_bidp_rsqn,futs_antc_cnpr,futs_antc_cntg_vrss,antc_cntg_vrss_sign,antc_cntg_prdy_ctrt",
            ),
            types="ddtddtdddddnnndnnddddddddddddddddtnnnddtd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "acpr,unch_prpr,optn_shrn_iscd,optn_prpr,optn_prdy_vrss,prdy_vrss_sign,optn_prdy_ctrt,optn_bidp",
                "optn_askp,tmvl_val,nmix_sdpr,acml_vol,seln_rsqn,shnu_rsqn,acml_tr_pbmn,hts_otst_stpl_qty",
                "otst_stpl_qty_icdc,delta_val,gama,vega,theta,rho,hts_ints_vltl,invl_val,esdg,dprt,hist_vltl,hts_thpr",
                "optn_oprc,optn_hgpr,optn_lwpr,optn_mxpr,optn_llam,atm_cls_name,rgbf_vrss_icdc,total_askp_rsqn",
                "total_bidp_rsqn,futs_antc_cnpr,futs_antc_cntg_vrss,antc_cntg_vrss_sign,antc_cntg_prdy_ctrt",
            ),
            types="ddtddtdddddnnndnnddddddddddddddddtnnnddtd",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_DISPLAY_BOARD_FUTURES = EndpointRow(
    "domestic_futureoption.display_board_futures",
    "국내옵션전광판_선물",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/display-board-futures",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_COND_MRKT_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "futs_shrn_iscd,hts_kor_isnm,futs_prpr,futs_prdy_vrss,prdy_vrss_sign,futs_prdy_ctrt,hts_thpr,acml_vol",
                "futs_askp,futs_bidp,hts_otst_stpl_qty,futs_hgpr,futs_lwpr,hts_rmnn_dynu,total_askp_rsqn",
                "total_bidp_rsqn,futs_antc_cnpr,futs_antc_cntg_vrss,antc_cntg_vrss_sign,antc_cntg_prdy_ctrt",
            ),
            types="ttddtddnddnddnnnddtd",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_DISPLAY_BOARD_OPTION_LIST = EndpointRow(
    "domestic_futureoption.display_board_option_list",
    "국내옵션전광판_옵션월물리스트",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/display-board-option-list",
    (
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_COND_MRKT_DIV_CODE"),
        ParamRow("FID_COND_MRKT_CLS_CODE"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("mtrt_yymm_code,mtrt_yymm"),
            types="tt",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_DISPLAY_BOARD_TOP = EndpointRow(
    "domestic_futureoption.display_board_top",
    "국내선물 기초자산 시세",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/display-board-top",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_COND_MRKT_DIV_CODE1"),
        ParamRow("FID_COND_SCR_DIV_CODE"),
        ParamRow("FID_MTRT_CNT"),
        ParamRow("FID_COND_MRKT_CLS_CODE"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "unas_prpr,unas_prdy_vrss,unas_prdy_vrss_sign,unas_prdy_ctrt,unas_acml_vol,hts_kor_isnm,futs_prpr",
                "futs_prdy_vrss,prdy_vrss_sign,futs_prdy_ctrt",
            ),
            types="ddtdntddtd",
        ),
        BlockRow(
            "output2",
            "list",
            names("hts_rmnn_dynu"),
            types="n",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_EXP_PRICE_TREND = EndpointRow(
    "domestic_futureoption.exp_price_trend",
    "선물옵션 일중예상체결추이",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/exp-price-trend",
    (
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "hts_kor_isnm,futs_antc_cnpr,antc_cntg_vrss_sign,futs_antc_cntg_vrss,antc_cntg_prdy_ctrt,futs_sdpr",
            ),
            types="tdttdd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_cntg_hour,futs_antc_cnpr,antc_cntg_vrss_sign,futs_antc_cntg_vrss,antc_cntg_prdy_ctrt",
            ),
            types="hdttd",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_ASKING_PRICE = EndpointRow(
    "domestic_futureoption.inquire_asking_price",
    "선물옵션 시세호가",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/inquire-asking-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "hts_kor_isnm,futs_prpr,prdy_vrss_sign,futs_prdy_vrss,futs_prdy_ctrt,acml_vol,futs_prdy_clpr",
                "futs_shrn_iscd",
            ),
            types="tdtddndt",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "futs_askp1,futs_askp2,futs_askp3,futs_askp4,futs_askp5,futs_bidp1,futs_bidp2,futs_bidp3,futs_bidp4",
                "futs_bidp5,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4,askp_rsqn5,bidp_rsqn1,bidp_rsqn2,bidp_rsqn3",
                "bidp_rsqn4,bidp_rsqn5,askp_csnu1,askp_csnu2,askp_csnu3,askp_csnu4,askp_csnu5,bidp_csnu1,bidp_csnu2",
                "bidp_csnu3,bidp_csnu4,bidp_csnu5,total_askp_rsqn,total_bidp_rsqn,total_askp_csnu,total_bidp_csnu",
                "aspr_acpt_hour",
            ),
            types="ddddddddddnnnnnnnnnnnnnnnnnnnnnnnnh",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_DAILY_FUOPCHARTPRICE = EndpointRow(
    "domestic_futureoption.inquire_daily_fuopchartprice",
    "선물옵션기간별시세(일/주/월/년)",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/inquire-daily-fuopchartprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_DATE_2", "filled"),
        ParamRow("FID_PERIOD_DIV_CODE", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "futs_prdy_vrss,prdy_vrss_sign,futs_prdy_ctrt,futs_prdy_clpr,acml_vol,acml_tr_pbmn,hts_kor_isnm",
                "futs_prpr,futs_shrn_iscd,prdy_vol,futs_mxpr,futs_llam,futs_oprc,futs_hgpr,futs_lwpr,futs_prdy_oprc",
                "futs_prdy_hgpr,futs_prdy_lwpr,futs_askp,futs_bidp,basis,kospi200_nmix,kospi200_prdy_vrss",
                "kospi200_prdy_ctrt,kospi200_prdy_vrss_sign,hts_otst_stpl_qty,otst_stpl_qty_icdc,tday_rltv,hts_thpr",
                "dprt",
            ),
            types="dtddndtdtnddddddddddddddtnnddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_bsop_date,futs_prpr,futs_oprc,futs_hgpr,futs_lwpr,acml_vol,acml_tr_pbmn,mod_yn",
            ),
            types="yddddndt",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_PRICE = EndpointRow(
    "domestic_futureoption.inquire_price",
    "선물옵션 시세",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/inquire-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "hts_kor_isnm,futs_prpr,futs_prdy_vrss,prdy_vrss_sign,futs_prdy_clpr,futs_prdy_ctrt,acml_vol",
                "acml_tr_pbmn,hts_otst_stpl_qty,otst_stpl_qty_icdc,futs_oprc,futs_hgpr,futs_lwpr,futs_mxpr,futs_llam",
                "basis,futs_sdpr,hts_thpr,dprt,crbr_aply_mxpr,crbr_aply_llam,futs_last_tr_date,hts_rmnn_dynu",
                "futs_lstn_medm_hgpr,futs_lstn_medm_lwpr,delta_val,gama,theta,vega,rho,hist_vltl,hts_ints_vltl",
                "mrkt_basis,acpr",
            ),
            types="tddtddndnndddddddddddynddddddddddd",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "bstp_cls_code,hts_kor_isnm,bstp_nmix_prpr,prdy_vrss_sign,bstp_nmix_prdy_vrss,bstp_nmix_prdy_ctrt",
            ),
            types="ttdtdd",
        ),
        BlockRow(
            "output3",
            "object",
            names(
                "bstp_cls_code,hts_kor_isnm,bstp_nmix_prpr,prdy_vrss_sign,bstp_nmix_prdy_vrss,bstp_nmix_prdy_ctrt",
            ),
            types="ttdtdd",
        ),
    ),
)
_DOMESTIC_FUTUREOPTION_INQUIRE_TIME_FUOPCHARTPRICE = EndpointRow(
    "domestic_futureoption.inquire_time_fuopchartprice",
    "선물옵션 분봉조회",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/inquire-time-fuopchartprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_HOUR_CLS_CODE", "filled"),
        ParamRow("FID_PW_DATA_INCU_YN", "filled"),
        ParamRow("FID_FAKE_TICK_INCU_YN", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_HOUR_1", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "futs_prdy_vrss,prdy_vrss_sign,futs_prdy_ctrt,futs_prdy_clpr,prdy_nmix,acml_vol,acml_tr_pbmn",
                "hts_kor_isnm,futs_prpr,futs_shrn_iscd,prdy_vol,futs_mxpr,futs_llam,futs_oprc,futs_hgpr,futs_lwpr",
                "futs_prdy_oprc,futs_prdy_hgpr,futs_prdy_lwpr,futs_askp,futs_bidp,basis,kospi200_nmix",
                "kospi200_prdy_vrss,kospi200_prdy_ctrt,kospi200_prdy_vrss_sign,hts_otst_stpl_qty,otst_stpl_qty_icdc",
                "tday_rltv,hts_thpr,dprt",
            ),
            types="dtdddndtdtnddddddddddddddtnnddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_bsop_date,stck_cntg_hour,futs_prpr,futs_oprc,futs_hgpr,futs_lwpr,cntg_vol,acml_tr_pbmn",
            ),
            types="yhddddnd",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_CCLD = EndpointRow(
    "overseas_futureoption.inquire_ccld",
    "해외선물옵션 당일주문내역조회",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-ccld",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("CCLD_NCCS_DVSN", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("FUOP_DVSN", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "cano,acnt_prdt_cd,ord_dt,odno,orgn_ord_dt,orgn_odno,ovrs_futr_fx_pdno,rcit_dvsn_cd,sll_buy_dvsn_cd",
                "trad_stgy_dvsn_cd,bass_pric_type_cd,ord_stat_cd,fm_ord_qty,fm_ord_pric,fm_stop_ord_pric,rsvn_dvsn",
                "fm_ccld_qty,fm_ccld_pric,fm_ord_rmn_qty,ord_grp_name,erlm_dtl_dtime,ccld_dtl_dtime,ord_stfno,rmks1",
                "new_lqd_dvsn_cd,fm_lqd_lmt_ord_pric,fm_lqd_stop_pric,ccld_cndt_cd,noti_vald_dt,acnt_type_cd,fuop_dvsn",
            ),
            types="ttytytttttttnddtndnttttttddtytt",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_DAILY_CCLD = EndpointRow(
    "overseas_futureoption.inquire_daily_ccld",
    "해외선물옵션 일별체결내역",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-daily-ccld",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("STRT_DT", "filled"),
        ParamRow("END_DT", "filled"),
        ParamRow("FUOP_DVSN_CD"),
        ParamRow("FM_PDGR_CD"),
        ParamRow("CRCY_CD", "filled"),
        ParamRow("FM_ITEM_FTNG_YN", "filled", default="N"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "fm_tot_ccld_qty,fm_tot_futr_agrm_amt,fm_tot_opt_agrm_amt,fm_fee_smtl,dt,ccno,ovrs_futr_fx_pdno",
                "sll_buy_dvsn_cd,fm_ccld_qty,fm_ccld_amt,fm_futr_ccld_amt,fm_opt_ccld_amt,crcy_cd,fm_fee",
                "fm_futr_pure_agrm_amt,fm_opt_pure_agrm_amt,ccld_dtl_dtime,ord_dt,odno,ord_mdia_dvsn_name",
            ),
            types="ndddytttndddtdddtytt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "fm_tot_ccld_qty,fm_tot_futr_agrm_amt,fm_tot_opt_agrm_amt,fm_fee_smtl,dt,ccno,ovrs_futr_fx_pdno",
                "sll_buy_dvsn_cd,fm_ccld_qty,fm_ccld_amt,fm_futr_ccld_amt,fm_opt_ccld_amt,crcy_cd,fm_fee",
                "fm_futr_pure_agrm_amt,fm_opt_pure_agrm_amt,ccld_dtl_dtime,ord_dt,odno,ord_mdia_dvsn_name",
            ),
            types="ndddytttndddtdddtytt",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_DAILY_ORDER = EndpointRow(
    "overseas_futureoption.inquire_daily_order",
    "해외선물옵션 일별 주문내역",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-daily-order",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("STRT_DT", "filled"),
        ParamRow("END_DT", "filled"),
        ParamRow("FM_PDGR_CD"),
        ParamRow("CCLD_NCCS_DVSN", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("FUOP_DVSN", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "cano,acnt_prdt_cd,dt,ord_dt,odno,orgn_ord_dt,orgn_odno,ovrs_futr_fx_pdno,rvse_cncl_dvsn_cd",
                "sll_buy_dvsn_cd,cplx_ord_dvsn_cd,pric_dvsn_cd,rcit_dvsn_cd,fm_ord_qty,fm_ord_pric,fm_stop_ord_pric",
                "ecis_rsvn_ord_yn,fm_ccld_qty,fm_ccld_pric,fm_ord_rmn_qty,ord_grp_name,rcit_dtl_dtime,ccld_dtl_dtime",
                "ordr_emp_no,rjct_rson_name,ccld_cndt_cd,trad_end_dt",
            ),
            types="ttyytytttttttnddtndntttttty",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_DEPOSIT = EndpointRow(
    "overseas_futureoption.inquire_deposit",
    "해외선물옵션 예수금현황",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-deposit",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("CRCY_CD", "filled"),
        ParamRow("INQR_DT", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "fm_nxdy_dncl_amt,fm_tot_asst_evlu_amt,cano,acnt_prdt_cd,crcy_cd,resp_dt,fm_dnca_rmnd,fm_lqd_pfls_amt",
                "fm_fee,fm_fuop_evlu_pfls_amt,fm_rcvb_amt,fm_brkg_mgn_amt,fm_mntn_mgn_amt,fm_add_mgn_amt,fm_risk_rt",
                "fm_ord_psbl_amt,fm_drwg_psbl_amt,fm_echm_rqrm_amt,fm_drwg_prar_amt,fm_opt_tr_chgs",
                "fm_opt_icld_asst_evlu_amt,fm_opt_evlu_amt,fm_crcy_sbst_amt,fm_crcy_sbst_use_amt,fm_crcy_sbst_stup_amt",
            ),
            types="ddtttyddddddddddddddddddd",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_PERIOD_CCLD = EndpointRow(
    "overseas_futureoption.inquire_period_ccld",
    "해외선물옵션 기간계좌손익 일별",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-period-ccld",
    (
        ParamRow("INQR_TERM_FROM_DT", "filled"),
        ParamRow("INQR_TERM_TO_DT", "filled"),
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("CRCY_CD", "filled"),
        ParamRow("WHOL_TRSL_YN", "filled"),
        ParamRow("FUOP_DVSN", "filled"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "cano,acnt_prdt_cd,crcy_cd,fm_buy_qty,fm_sll_qty,fm_lqd_pfls_amt,fm_fee,fm_net_pfls_amt",
                "fm_ustl_buy_qty,fm_ustl_sll_qty,fm_ustl_evlu_pfls_amt,fm_ustl_evlu_pfls_amt2",
                "fm_ustl_evlu_pfls_icdc_amt,fm_ustl_agrm_amt,fm_opt_lqd_amt",
            ),
            types="tttnndddnnddddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "cano,acnt_prdt_cd,ovrs_futr_fx_pdno,crcy_cd,fm_buy_qty,fm_sll_qty,fm_lqd_pfls_amt,fm_fee",
                "fm_net_pfls_amt,fm_ustl_buy_qty,fm_ustl_sll_qty,fm_ustl_evlu_pfls_amt,fm_ustl_evlu_pfls_amt2",
                "fm_ustl_evlu_pfls_icdc_amt,fm_ccld_avg_pric,fm_ustl_agrm_amt,fm_opt_lqd_amt",
            ),
            types="ttttnndddnndddddd",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_PERIOD_TRANS = EndpointRow(
    "overseas_futureoption.inquire_period_trans",
    "해외선물옵션 기간계좌거래내역",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-period-trans",
    (
        ParamRow("INQR_TERM_FROM_DT", "filled"),
        ParamRow("INQR_TERM_TO_DT", "filled"),
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("ACNT_TR_TYPE_CD", "filled"),
        ParamRow("CRCY_CD", "filled"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
        ParamRow("PWD_CHK_YN"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "bass_dt,cano,acnt_prdt_cd,fm_ldgr_inog_seq,crcy_cd,fm_iofw_amt,fm_fee,fm_tax_amt,fm_sttl_amt",
                "fm_bf_dncl_amt,fm_dncl_amt,fm_rcvb_occr_amt,fm_rcvb_pybk_amt,ovdu_int_pybk_amt,rmks_text",
            ),
            types="yttttdddddddddt",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_PSAMOUNT = EndpointRow(
    "overseas_futureoption.inquire_psamount",
    "해외선물옵션 주문가능조회",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-psamount",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("OVRS_FUTR_FX_PDNO", "filled"),
        ParamRow("SLL_BUY_DVSN_CD"),
        ParamRow("FM_ORD_PRIC"),
        ParamRow("ECIS_RSVN_ORD_YN"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "cano,acnt_prdt_cd,ovrs_futr_fx_pdno,crcy_cd,sll_buy_dvsn_cd,fm_ustl_qty,fm_lqd_psbl_qty",
                "fm_new_ord_psbl_qty,fm_tot_ord_psbl_qty,fm_mkpr_tot_ord_psbl_qty",
            ),
            types="tttttnnnnn",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_UNPD = EndpointRow(
    "overseas_futureoption.inquire_unpd",
    "해외선물옵션 미결제내역조회(잔고)",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/inquire-unpd",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("FUOP_DVSN"),
        ParamRow("CTX_AREA_FK100"),
        ParamRow("CTX_AREA_NK100"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "cano,acnt_prdt_cd,ovrs_futr_fx_pdno,prdt_type_cd,crcy_cd,sll_buy_dvsn_cd,fm_ustl_qty,fm_ccld_avg_pric",
                "fm_now_pric,fm_evlu_pfls_amt,fm_opt_evlu_amt,fm_otp_evlu_pfls_amt,fuop_dvsn,ecis_rsvn_ord_yn",
                "fm_lqd_psbl_qty",
            ),
            types="ttttttndddddttn",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
_OVERSEAS_FUTUREOPTION_MARGIN_DETAIL = EndpointRow(
    "overseas_futureoption.margin_detail",
    "해외선물옵션 증거금상세",
    "GET",
    "/uapi/overseas-futureoption/v1/trading/margin-detail",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("CRCY_CD", "filled"),
        ParamRow("INQR_DT", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "cano,acnt_prdt_cd,crcy_cd,resp_dt,acnt_net_risk_mgna_aply_yn,fm_ord_psbl_amt,fm_add_mgn_amt",
                "fm_brkg_mgn_amt,fm_excc_brkg_mgn_amt,fm_ustl_mgn_amt,fm_mntn_mgn_amt,fm_ord_mgn_amt",
                "fm_futr_ord_mgn_amt,fm_opt_buy_ord_amt,fm_opt_sll_ord_mgn_amt,fm_opt_buy_ord_mgn_amt",
                "fm_ecis_rsvn_mgn_amt,fm_span_brkg_mgn_amt,fm_span_pric_altr_mgn_amt,fm_span_term_sprd_mgn_amt",
                "fm_span_buy_opt_min_mgn_amt,fm_span_opt_min_mgn_amt,fm_span_tot_risk_mgn_amt,fm_span_mntn_mgn_amt",
                "fm_span_mntn_pric_altr_mgn_amt,fm_span_mntn_term_sprd_mgn_amt,fm_span_mntn_opt_pric_mgn_amt",
                "fm_span_mntn_opt_min_mgn_amt,fm_span_mntn_tot_risk_mgn_amt,fm_eurx_brkg_mgn_amt",
                "fm_eurx_pric_altr_mgn_amt,fm_eurx_term_sprd_mgn_amt,fm_eurx_opt_pric_mgn_amt",
                "fm_eurx_buy_opt_min_mgn_amt,fm_eurx_tot_risk_mgn_amt,fm_eurx_mntn_mgn_amt",
                "fm_eurx_mntn_pric_altr_mgn_amt,fm_eurx_mntn_term_sprd_mgn_amt,fm_eurx_mntn_opt_pric_mgn_amt",
                "fm_eurx_mntn_tot_risk_mgn_amt,fm_gnrl_brkg_mgn_amt,fm_futr_ustl_mgn_amt,fm_sll_opt_ustl_mgn_amt",
                "fm_buy_opt_ustl_mgn_amt,fm_sprd_ustl_mgn_amt,fm_avg_dsct_mgn_amt,fm_gnrl_mntn_mgn_amt",
                "fm_futr_mntn_mgn_amt,fm_opt_mntn_mgn_amt",
            ),
            types="tttytdddddddddddddddddddddddddddddddddddddddddddd",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_ORDER = EndpointRow(
    "overseas_futureoption.order",
    "해외선물옵션 주문",
    "POST",
    "/uapi/overseas-futureoption/v1/trading/order",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("OVRS_FUTR_FX_PDNO", "filled"),
        ParamRow("SLL_BUY_DVSN_CD", "filled"),
        ParamRow("FM_LQD_USTL_CCLD_DT"),
        ParamRow("FM_LQD_USTL_CCNO"),
        ParamRow("PRIC_DVSN_CD", "filled"),
        ParamRow("FM_LIMIT_ORD_PRIC"),
        ParamRow("FM_STOP_ORD_PRIC"),
        ParamRow("FM_ORD_QTY", "filled"),
        ParamRow("FM_LQD_LMT_ORD_PRIC"),
        ParamRow("FM_LQD_STOP_ORD_PRIC"),
        ParamRow("CCLD_CNDT_CD", "filled"),
        ParamRow("CPLX_ORD_DVSN_CD"),
        ParamRow("ECIS_RSVN_ORD_YN"),
        ParamRow("FM_HDGE_ORD_SCRN_YN"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("ORD_DT,ODNO"),
            types="yt",
        ),
    ),
    order=True,
)
_OVERSEAS_FUTUREOPTION_ORDER_RVSECNCL = EndpointRow(
    "overseas_futureoption.order_rvsecncl",
    "해외선물옵션 정정취소주문",
    "POST",
    "/uapi/overseas-futureoption/v1/trading/order-rvsecncl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("ORGN_ORD_DT", "filled"),
        ParamRow("ORGN_ODNO", "filled"),
        ParamRow("FM_LIMIT_ORD_PRIC"),
        ParamRow("FM_STOP_ORD_PRIC"),
        ParamRow("FM_LQD_LMT_ORD_PRIC"),
        ParamRow("FM_LQD_STOP_ORD_PRIC"),
        ParamRow("FM_HDGE_ORD_SCRN_YN"),
        ParamRow("FM_MKPR_CVSN_YN"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("ORD_DT,ODNO"),
            types="yt",
        ),
    ),
    order=True,
)
_OVERSEAS_FUTUREOPTION_DAILY_CCNL = EndpointRow(
    "overseas_futureoption.daily_ccnl",
    "해외선물 체결추이(일간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/daily-ccnl",
    (
        ParamRow("SRS_CD", "filled"),
        ParamRow("EXCH_CD", "filled"),
        ParamRow("START_DATE_TIME"),
        ParamRow("CLOSE_DATE_TIME", "filled"),
        ParamRow("QRY_TP", "filled"),
        ParamRow("QRY_CNT", "filled"),
        ParamRow("QRY_GAP"),
        ParamRow("INDEX_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("ret_cnt,last_n_cnt,index_key"),
            types="nnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "data_date,data_time,open_price,high_price,low_price,last_price,last_qntt,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate",
            ),
            types="thddddnntdd",
        ),
    ),
    paging=("INDEX_KEY",),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_ASKING_PRICE = EndpointRow(
    "overseas_futureoption.inquire_asking_price",
    "해외선물 호가",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/inquire-asking-price",
    (ParamRow("SRS_CD", "filled"),),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "open_price,high_price,lowp_rice,last_price,prev_price,vol,prev_diff_price,prev_diff_rate,quot_date",
                "quot_time,bid_qntt,bid_num,bid_price,ask_qntt,ask_num,ask_price",
            ),
            types="dddddnddytntdntd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "open_price,high_price,lowp_rice,last_price,prev_price,vol,prev_diff_price,prev_diff_rate,quot_date",
                "quot_time,bid_qntt,bid_num,bid_price,ask_qntt,ask_num,ask_price",
            ),
            types="dddddnddytntdntd",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_PRICE = EndpointRow(
    "overseas_futureoption.inquire_price",
    "해외선물종목현재가",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/inquire-price",
    (ParamRow("SRS_CD", "filled"),),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "proc_date,high_price,proc_time,open_price,trst_mgn,low_price,last_price,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate,bid_qntt,bid_price,ask_qntt,ask_price,prev_price,exch_cd,crc_cd",
                "trd_fr_date,expr_date,trd_to_date,remn_cnt,last_qntt,tot_ask_qntt,tot_bid_qntt,tick_size,open_date",
                "open_time,close_date,close_time,sbsnsdate,sttl_price",
            ),
            types="ydtddddntddndnddttyyynnnndytyttd",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_TIME_FUTURECHARTPRICE = EndpointRow(
    "overseas_futureoption.inquire_time_futurechartprice",
    "해외선물 분봉조회",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/inquire-time-futurechartprice",
    (
        ParamRow("SRS_CD", "filled"),
        ParamRow("EXCH_CD", "filled"),
        ParamRow("START_DATE_TIME"),
        ParamRow("CLOSE_DATE_TIME", "filled"),
        ParamRow("QRY_TP"),
        ParamRow("QRY_CNT", "filled"),
        ParamRow("QRY_GAP", "filled"),
        ParamRow("INDEX_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "data_date,data_time,open_price,high_price,low_price,last_price,last_qntt,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate",
            ),
            types="thddddnntdd",
        ),
        BlockRow(
            "output2",
            "object",
            names("ret_cnt,last_n_cnt,index_key"),
            types="nnt",
        ),
    ),
    paging=("INDEX_KEY",),
)
_OVERSEAS_FUTUREOPTION_INQUIRE_TIME_OPTCHARTPRICE = EndpointRow(
    "overseas_futureoption.inquire_time_optchartprice",
    "해외옵션 분봉조회",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/inquire-time-optchartprice",
    (
        ParamRow("SRS_CD", "filled"),
        ParamRow("EXCH_CD", "filled"),
        ParamRow("QRY_CNT", "filled"),
        ParamRow("START_DATE_TIME"),
        ParamRow("CLOSE_DATE_TIME"),
        ParamRow("QRY_GAP"),
        ParamRow("QRY_TP"),
        ParamRow("INDEX_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("ret_cnt,last_n_cnt,index_key"),
            types="nnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "data_date,data_time,open_price,high_price,low_price,last_price,last_qntt,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate",
            ),
            types="thddddnntdd",
        ),
    ),
    paging=("INDEX_KEY",),
)
_OVERSEAS_FUTUREOPTION_INVESTOR_UNPD_TREND = EndpointRow(
    "overseas_futureoption.investor_unpd_trend",
    "해외선물 미결제추이",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/investor-unpd-trend",
    (
        ParamRow("PROD_ISCD", "filled"),
        ParamRow("BSOP_DATE", "filled"),
        ParamRow("UPMU_GUBUN", "filled"),
        ParamRow("CTS_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "row_cnt,prod_iscd,cftc_iscd,bsop_date,bidp_spec,askp_spec,spread_spec,bidp_hedge,askp_hedge",
                "hts_otst_smtn,bidp_missing,askp_missing,bidp_spec_cust,askp_spec_cust,spread_spec_cust",
                "bidp_hedge_cust,askp_hedge_cust,cust_smtn",
            ),
            types="nttydddddndddddddn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "row_cnt,prod_iscd,cftc_iscd,bsop_date,bidp_spec,askp_spec,spread_spec,bidp_hedge,askp_hedge",
                "hts_otst_smtn,bidp_missing,askp_missing,bidp_spec_cust,askp_spec_cust,spread_spec_cust",
                "bidp_hedge_cust,askp_hedge_cust,cust_smtn",
            ),
            types="nttydddddndddddddn",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_MARKET_TIME = EndpointRow(
    "overseas_futureoption.market_time",
    "해외선물옵션 장운영시간",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/market-time",
    (
        ParamRow("FM_PDGR_CD"),
        ParamRow("FM_CLAS_CD"),
        ParamRow("FM_EXCG_CD", "filled"),
        ParamRow("OPT_YN", "filled"),
        ParamRow("CTX_AREA_NK200"),
        ParamRow("CTX_AREA_FK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "fm_pdgr_cd,fm_pdgr_name,fm_excg_cd,fm_excg_name,fuop_dvsn_name,fm_clas_cd,fm_clas_name",
                "am_mkmn_strt_tmd,am_mkmn_end_tmd,pm_mkmn_strt_tmd,pm_mkmn_end_tmd,mkmn_nxdy_strt_tmd",
                "mkmn_nxdy_end_tmd,base_mket_strt_tmd,base_mket_end_tmd",
            ),
            types="ttttttthhhhhhhh",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_OVERSEAS_FUTUREOPTION_MONTHLY_CCNL = EndpointRow(
    "overseas_futureoption.monthly_ccnl",
    "해외선물 체결추이(월간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/monthly-ccnl",
    (
        ParamRow("SRS_CD", "filled"),
        ParamRow("EXCH_CD", "filled"),
        ParamRow("START_DATE_TIME"),
        ParamRow("CLOSE_DATE_TIME", "filled"),
        ParamRow("QRY_TP", "filled"),
        ParamRow("QRY_CNT", "filled"),
        ParamRow("QRY_GAP"),
        ParamRow("INDEX_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("ret_cnt,last_n_cnt,index_key"),
            types="nnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "data_date,data_time,open_price,high_price,low_price,last_price,last_qntt,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate",
            ),
            types="thddddnntdd",
        ),
    ),
    paging=("INDEX_KEY",),
)
_OVERSEAS_FUTUREOPTION_OPT_ASKING_PRICE = EndpointRow(
    "overseas_futureoption.opt_asking_price",
    "해외옵션 호가",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-asking-price",
    (ParamRow("SRS_CD", "filled"),),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "open_price,high_price,lowp_rice,last_price,sttl_price,vol,prev_diff_price,prev_diff_rate,quot_date",
                "quot_time,bid_qntt,bid_num,bid_price,ask_qntt,ask_num,ask_price",
            ),
            types="dddddnddytntdntd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "open_price,high_price,lowp_rice,last_price,sttl_price,vol,prev_diff_price,prev_diff_rate,quot_date",
                "quot_time,bid_qntt,bid_num,bid_price,ask_qntt,ask_num,ask_price",
            ),
            types="dddddnddytntdntd",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_OPT_DAILY_CCNL = EndpointRow(
    "overseas_futureoption.opt_daily_ccnl",
    "해외옵션 체결추이(일간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-daily-ccnl",
    (
        ParamRow("SRS_CD", "filled"),
        ParamRow("EXCH_CD", "filled"),
        ParamRow("QRY_CNT", "filled"),
        ParamRow("START_DATE_TIME"),
        ParamRow("CLOSE_DATE_TIME"),
        ParamRow("QRY_GAP"),
        ParamRow("QRY_TP"),
        ParamRow("INDEX_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("ret_cnt,last_n_cnt,index_key"),
            types="nnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "data_date,data_time,open_price,high_price,low_price,last_price,last_qntt,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate",
            ),
            types="thddddnntdd",
        ),
    ),
    paging=("INDEX_KEY",),
)
_OVERSEAS_FUTUREOPTION_OPT_DETAIL = EndpointRow(
    "overseas_futureoption.opt_detail",
    "해외옵션종목상세",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-detail",
    (ParamRow("SRS_CD", "filled"),),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "exch_cd,clas_cd,crc_cd,sttl_price,sttl_date,trst_mgn,disp_digit,tick_sz,tick_val,mrkt_open_date",
                "mrkt_open_time,mrkt_close_date,mrkt_close_time,trd_fr_date,expr_date,trd_to_date,remn_cnt,stat_tp",
                "ctrt_size,stl_tp,frst_noti_date",
            ),
            types="tttdydtddytytyyyntdty",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_OPT_MONTHLY_CCNL = EndpointRow(
    "overseas_futureoption.opt_monthly_ccnl",
    "해외옵션 체결추이(월간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-monthly-ccnl",
    (
        ParamRow("SRS_CD", "filled"),
        ParamRow("EXCH_CD", "filled"),
        ParamRow("QRY_CNT", "filled"),
        ParamRow("START_DATE_TIME"),
        ParamRow("CLOSE_DATE_TIME"),
        ParamRow("QRY_GAP"),
        ParamRow("QRY_TP"),
        ParamRow("INDEX_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("ret_cnt,last_n_cnt,index_key"),
            types="nnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "data_date,data_time,open_price,high_price,low_price,last_price,last_qntt,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate",
            ),
            types="thddddnntdd",
        ),
    ),
    paging=("INDEX_KEY",),
)
_OVERSEAS_FUTUREOPTION_OPT_PRICE = EndpointRow(
    "overseas_futureoption.opt_price",
    "해외옵션종목현재가",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-price",
    (ParamRow("SRS_CD", "filled"),),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "proc_date,proc_time,open_price,high_price,low_price,last_price,vol,prev_diff_flag,prev_diff_price",
                "prev_diff_rate,bid_qntt,bid_price,ask_qntt,ask_price,trst_mgn,exch_cd,crc_cd,trd_fr_date,expr_date",
                "trd_to_date,remn_cnt,last_qntt,tot_ask_qntt,tot_bid_qntt,tick_size,open_date,open_time,close_date",
                "close_time,sbsnsdate,sttl_price",
            ),
            types="ytddddntddndnddttyyynnnndytyttd",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_OPT_TICK_CCNL = EndpointRow(
    "overseas_futureoption.opt_tick_ccnl",
    "해외옵션 체결추이(틱)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-tick-ccnl",
    (
        ParamRow("SRS_CD", "filled"),
        ParamRow("EXCH_CD", "filled"),
        ParamRow("QRY_CNT", "filled"),
        ParamRow("START_DATE_TIME"),
        ParamRow("CLOSE_DATE_TIME"),
        ParamRow("QRY_GAP"),
        ParamRow("QRY_TP"),
        ParamRow("INDEX_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("ret_cnt,last_n_cnt,index_key"),
            types="nnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "data_date,data_time,open_price,high_price,low_price,last_price,last_qntt,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate",
            ),
            types="thddddnntdd",
        ),
    ),
    paging=("INDEX_KEY",),
)
_OVERSEAS_FUTUREOPTION_OPT_WEEKLY_CCNL = EndpointRow(
    "overseas_futureoption.opt_weekly_ccnl",
    "해외옵션 체결추이(주간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-weekly-ccnl",
    (
        ParamRow("SRS_CD", "filled"),
        ParamRow("EXCH_CD", "filled"),
        ParamRow("QRY_CNT", "filled"),
        ParamRow("START_DATE_TIME"),
        ParamRow("CLOSE_DATE_TIME"),
        ParamRow("QRY_GAP"),
        ParamRow("QRY_TP"),
        ParamRow("INDEX_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("ret_cnt,last_n_cnt,index_key"),
            types="nnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "data_date,data_time,open_price,high_price,low_price,last_price,last_qntt,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate",
            ),
            types="thddddnntdd",
        ),
    ),
    paging=("INDEX_KEY",),
)
_OVERSEAS_FUTUREOPTION_SEARCH_CONTRACT_DETAIL = EndpointRow(
    "overseas_futureoption.search_contract_detail",
    "해외선물 상품기본정보",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/search-contract-detail",
    (
        ParamRow("QRY_CNT", "sent"),
        ParamRow("SRS_CD_01"),
        ParamRow("SRS_CD_02"),
        ParamRow("SRS_CD_03"),
        ParamRow("SRS_CD_04"),
        ParamRow("SRS_CD_05"),
        ParamRow("SRS_CD_06"),
        ParamRow("SRS_CD_07"),
        ParamRow("SRS_CD_08"),
        ParamRow("SRS_CD_09"),
        ParamRow("SRS_CD_10"),
        ParamRow("SRS_CD_11"),
        ParamRow("SRS_CD_12"),
        ParamRow("SRS_CD_13"),
        ParamRow("SRS_CD_14"),
        ParamRow("SRS_CD_15"),
        ParamRow("SRS_CD_16"),
        ParamRow("SRS_CD_17"),
        ParamRow("SRS_CD_18"),
        ParamRow("SRS_CD_19"),
        ParamRow("SRS_CD_20"),
        ParamRow("SRS_CD_21"),
        ParamRow("SRS_CD_22"),
        ParamRow("SRS_CD_23"),
        ParamRow("SRS_CD_24"),
        ParamRow("SRS_CD_25"),
        ParamRow("SRS_CD_26"),
        ParamRow("SRS_CD_27"),
        ParamRow("SRS_CD_28"),
        ParamRow("SRS_CD_29"),
        ParamRow("SRS_CD_30"),
        ParamRow("SRS_CD_31"),
        ParamRow("SRS_CD_32"),
    ),
    (
        BlockRow(
            "output2",
            "list",
            names(
                "exch_cd,clas_cd,crc_cd,sttl_price,sttl_date,trst_mgn,disp_digit,tick_sz,tick_val,mrkt_open_date",
                "mrkt_open_time,mrkt_close_date,mrkt_close_time,trd_fr_date,expr_date,trd_to_date,remn_cnt,stat_tp",
                "ctrt_size,stl_tp,frst_noti_date,sub_exch_nm",
            ),
            types="tttdydtddytytyyyntdtyt",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_SEARCH_OPT_DETAIL = EndpointRow(
    "overseas_futureoption.search_opt_detail",
    "해외옵션 상품기본정보",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/search-opt-detail",
    (
        ParamRow("QRY_CNT", "filled"),
        ParamRow("SRS_CD_01", "filled"),
        ParamRow("SRS_CD_02"),
        ParamRow("SRS_CD_03"),
        ParamRow("SRS_CD_04"),
        ParamRow("SRS_CD_05"),
        ParamRow("SRS_CD_06"),
        ParamRow("SRS_CD_07"),
        ParamRow("SRS_CD_08"),
        ParamRow("SRS_CD_09"),
        ParamRow("SRS_CD_10"),
        ParamRow("SRS_CD_11"),
        ParamRow("SRS_CD_12"),
        ParamRow("SRS_CD_13"),
        ParamRow("SRS_CD_14"),
        ParamRow("SRS_CD_15"),
        ParamRow("SRS_CD_16"),
        ParamRow("SRS_CD_17"),
        ParamRow("SRS_CD_18"),
        ParamRow("SRS_CD_19"),
        ParamRow("SRS_CD_20"),
        ParamRow("SRS_CD_21"),
        ParamRow("SRS_CD_22"),
        ParamRow("SRS_CD_23"),
        ParamRow("SRS_CD_24"),
        ParamRow("SRS_CD_25"),
        ParamRow("SRS_CD_26"),
        ParamRow("SRS_CD_27"),
        ParamRow("SRS_CD_28"),
        ParamRow("SRS_CD_29"),
        ParamRow("SRS_CD_30"),
    ),
    (
        BlockRow(
            "output2",
            "list",
            names(
                "exch_cd,clas_cd,crc_cd,sttl_price,sttl_date,trst_mgn,disp_digit,tick_sz,tick_val,mrkt_open_date",
                "mrkt_open_time,mrkt_close_date,mrkt_close_time,trd_fr_date,expr_date,trd_to_date,remn_cnt,stat_tp",
                "ctrt_size,stl_tp,frst_noti_date",
            ),
            types="tttdydtddytytyyyntdty",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_STOCK_DETAIL = EndpointRow(
    "overseas_futureoption.stock_detail",
    "해외선물종목상세",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/stock-detail",
    (ParamRow("SRS_CD", "filled"),),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "exch_cd,tick_sz,disp_digit,trst_mgn,sttl_date,prev_price,crc_cd,clas_cd,tick_val,mrkt_open_date",
                "mrkt_open_time,mrkt_close_date,mrkt_close_time,trd_fr_date,expr_date,trd_to_date,remn_cnt,stat_tp",
                "ctrt_size,stl_tp,frst_noti_date,sprd_srs_cd1,sprd_srs_cd2",
            ),
            types="tdtdydttdytytyyyntdtytt",
        ),
    ),
)
_OVERSEAS_FUTUREOPTION_TICK_CCNL = EndpointRow(
    "overseas_futureoption.tick_ccnl",
    "해외선물 체결추이(틱)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/tick-ccnl",
    (
        ParamRow("SRS_CD", "filled"),
        ParamRow("EXCH_CD", "filled"),
        ParamRow("START_DATE_TIME"),
        ParamRow("CLOSE_DATE_TIME", "filled"),
        ParamRow("QRY_TP", "filled"),
        ParamRow("QRY_CNT", "filled"),
        ParamRow("QRY_GAP"),
        ParamRow("INDEX_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("ret_cnt,last_n_cnt,index_key"),
            types="nnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "data_date,data_time,open_price,high_price,low_price,last_price,last_qntt,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate",
            ),
            types="thddddnntdd",
        ),
    ),
    paging=("INDEX_KEY",),
)
_OVERSEAS_FUTUREOPTION_WEEKLY_CCNL = EndpointRow(
    "overseas_futureoption.weekly_ccnl",
    "해외선물 체결추이(주간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/weekly-ccnl",
    (
        ParamRow("SRS_CD", "filled"),
        ParamRow("EXCH_CD", "filled"),
        ParamRow("START_DATE_TIME"),
        ParamRow("CLOSE_DATE_TIME", "filled"),
        ParamRow("QRY_TP"),
        ParamRow("QRY_CNT", "filled"),
        ParamRow("QRY_GAP"),
        ParamRow("INDEX_KEY"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names("ret_cnt,last_n_cnt,index_key"),
            types="nnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "data_date,data_time,open_price,high_price,low_price,last_price,last_qntt,vol,prev_diff_flag",
                "prev_diff_price,prev_diff_rate",
            ),
            types="thddddnntdd",
        ),
    ),
    paging=("INDEX_KEY",),
)
_DOMESTIC_BOND_BUY = EndpointRow(
    "domestic_bond.buy",
    "장내채권 매수주문",
    "POST",
    "/uapi/domestic-bond/v1/trading/buy",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "sent"),
        ParamRow("ORD_QTY2", "sent"),
        ParamRow("BOND_ORD_UNPR", "sent"),
        ParamRow("SAMT_MKET_PTCI_YN", "sent"),
        ParamRow("BOND_RTL_MKET_YN", "sent"),
        ParamRow("IDCR_STFNO"),
        ParamRow("MGCO_APTM_ODNO"),
        ParamRow("ORD_SVR_DVSN_CD"),
        ParamRow("CTAC_TLNO"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_DOMESTIC_BOND_INQUIRE_BALANCE = EndpointRow(
    "domestic_bond.inquire_balance",
    "장내채권 잔고조회",
    "GET",
    "/uapi/domestic-bond/v1/trading/inquire-balance",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("INQR_CNDT", "filled"),
        ParamRow("PDNO"),
        ParamRow("BUY_DT"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "pdno,prdt_name,buy_dt,buy_sqno,cblc_qty,agrx_qty,sprx_qty,exdt,buy_erng_rt,buy_unpr,buy_amt",
                "ord_psbl_qty",
            ),
            types="ttytnnnydddn",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_BOND_INQUIRE_DAILY_CCLD = EndpointRow(
    "domestic_bond.inquire_daily_ccld",
    "장내채권 주문체결내역",
    "GET",
    "/uapi/domestic-bond/v1/trading/inquire-daily-ccld",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("INQR_STRT_DT", "filled"),
        ParamRow("INQR_END_DT", "filled"),
        ParamRow("SLL_BUY_DVSN_CD"),
        ParamRow("SORT_SQN_DVSN"),
        ParamRow("PDNO"),
        ParamRow("NCCS_YN"),
        ParamRow("CTX_AREA_NK200"),
        ParamRow("CTX_AREA_FK200"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "tot_ord_qty,tot_ccld_qty_smtl,tot_bond_ccld_avg_unpr,tot_ccld_amt_smtl,ord_dt,odno,orgn_odno",
                "ord_dvsn_name,sll_buy_dvsn_cd_name,shtn_pdno,prdt_abrv_name,ord_qty,bond_ord_unpr,ord_tmd",
                "tot_ccld_qty,bond_avg_unpr,tot_ccld_amt,loan_dt,buy_dt,samt_mket_ptci_yn_name,sprx_psbl_yn_ifom",
                "ord_mdia_dvsn_name,sll_buy_dvsn_cd,nccs_qty,ord_gno_brno",
            ),
            types="ndddyttttttndhnddyyttttnt",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "tot_ord_qty,tot_ccld_qty_smtl,tot_bond_ccld_avg_unpr,tot_ccld_amt_smtl,ord_dt,odno,orgn_odno",
                "ord_dvsn_name,sll_buy_dvsn_cd_name,shtn_pdno,prdt_abrv_name,ord_qty,bond_ord_unpr,ord_tmd",
                "tot_ccld_qty,bond_avg_unpr,tot_ccld_amt,loan_dt,buy_dt,samt_mket_ptci_yn_name,sprx_psbl_yn_ifom",
                "ord_mdia_dvsn_name,sll_buy_dvsn_cd,nccs_qty,ord_gno_brno",
            ),
            types="ndddyttttttndhnddyyttttnt",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_BOND_INQUIRE_PSBL_ORDER = EndpointRow(
    "domestic_bond.inquire_psbl_order",
    "장내채권 매수가능조회",
    "GET",
    "/uapi/domestic-bond/v1/trading/inquire-psbl-order",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "filled"),
        ParamRow("BOND_ORD_UNPR", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "ord_psbl_cash,ord_psbl_sbst,ruse_psbl_amt,bond_ord_unpr2,buy_psbl_amt,buy_psbl_qty,cma_evlu_amt",
            ),
            types="dddddnd",
        ),
    ),
)
_DOMESTIC_BOND_INQUIRE_PSBL_RVSECNCL = EndpointRow(
    "domestic_bond.inquire_psbl_rvsecncl",
    "채권정정취소가능주문조회",
    "GET",
    "/uapi/domestic-bond/v1/trading/inquire-psbl-rvsecncl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("ORD_DT"),
        ParamRow("ODNO"),
        ParamRow("CTX_AREA_FK200"),
        ParamRow("CTX_AREA_NK200"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "odno,pdno,rvse_cncl_dvsn_name,ord_qty,bond_ord_unpr,ord_tmd,tot_ccld_qty,tot_ccld_amt,ord_psbl_qty",
                "orgn_odno,sll_buy_dvsn_cd,ord_dvsn_cd,mgco_aptm_odno,samt_mket_ptci_yn,prdt_abrv_name",
            ),
            types="tttndhndntttttt",
        ),
    ),
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)
_DOMESTIC_BOND_ORDER_RVSECNCL = EndpointRow(
    "domestic_bond.order_rvsecncl",
    "장내채권 정정취소주문",
    "POST",
    "/uapi/domestic-bond/v1/trading/order-rvsecncl",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("PDNO", "sent"),
        ParamRow("ORGN_ODNO", "sent"),
        ParamRow("ORD_QTY2", "sent"),
        ParamRow("BOND_ORD_UNPR", "sent"),
        ParamRow("QTY_ALL_ORD_YN", "sent"),
        ParamRow("RVSE_CNCL_DVSN_CD", "sent"),
        ParamRow("MGCO_APTM_ODNO"),
        ParamRow("ORD_SVR_DVSN_CD", default="0"),
        ParamRow("CTAC_TLNO"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_DOMESTIC_BOND_SELL = EndpointRow(
    "domestic_bond.sell",
    "장내채권 매도주문",
    "POST",
    "/uapi/domestic-bond/v1/trading/sell",
    (
        ParamRow("CANO", "filled"),
        ParamRow("ACNT_PRDT_CD", "filled"),
        ParamRow("ORD_DVSN", "sent"),
        ParamRow("PDNO", "sent"),
        ParamRow("ORD_QTY2", "sent"),
        ParamRow("BOND_ORD_UNPR", "sent"),
        ParamRow("SPRX_YN", "sent"),
        ParamRow("BUY_DT"),
        ParamRow("BUY_SEQ"),
        ParamRow("SAMT_MKET_PTCI_YN", "sent"),
        ParamRow("SLL_AGCO_OPPS_SLL_YN", "sent"),
        ParamRow("BOND_RTL_MKET_YN", "sent"),
        ParamRow("MGCO_APTM_ODNO"),
        ParamRow("ORD_SVR_DVSN_CD", default="0"),
        ParamRow("CTAC_TLNO"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names("KRX_FWDG_ORD_ORGNO,ODNO,ORD_TMD"),
            types="tth",
        ),
    ),
    order=True,
)
_DOMESTIC_BOND_AVG_UNIT = EndpointRow(
    "domestic_bond.avg_unit",
    "장내채권 평균단가조회",
    "GET",
    "/uapi/domestic-bond/v1/quotations/avg-unit",
    (
        ParamRow("INQR_STRT_DT", "filled"),
        ParamRow("INQR_END_DT", "filled"),
        ParamRow("PDNO"),
        ParamRow("PRDT_TYPE_CD", "filled"),
        ParamRow("VRFC_KIND_CD", "filled"),
        ParamRow("CTX_AREA_NK30"),
        ParamRow("CTX_AREA_FK100"),
    ),
    (
        BlockRow(
            "output1",
            "list",
            names(
                "evlu_dt,pdno,prdt_type_cd,kis_unpr,kbp_unpr,nice_evlu_unpr,fnp_unpr,avg_evlu_unpr,kis_crdt_grad_text",
                "kbp_crdt_grad_text,nice_crdt_grad_text,fnp_crdt_grad_text,chng_yn,kis_erng_rt,kbp_erng_rt",
                "nice_evlu_erng_rt,fnp_erng_rt,avg_evlu_erng_rt,kis_rf_unpr,kbp_rf_unpr,nice_evlu_rf_unpr",
                "avg_evlu_rf_unpr,kis_evlu_amt,kbp_evlu_amt,nice_evlu_amt,fnp_evlu_amt,avg_evlu_amt",
            ),
            types="yttdddddtttttdddddddddddddd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "evlu_dt,pdno,prdt_type_cd,kis_unpr,kbp_unpr,nice_evlu_unpr,fnp_unpr,avg_evlu_unpr,kis_crdt_grad_text",
                "kbp_crdt_grad_text,nice_crdt_grad_text,fnp_crdt_grad_text,chng_yn,kis_erng_rt,kbp_erng_rt",
                "nice_evlu_erng_rt,fnp_erng_rt,avg_evlu_erng_rt,kis_rf_unpr,kbp_rf_unpr,nice_evlu_rf_unpr",
                "avg_evlu_rf_unpr,kis_evlu_amt,kbp_evlu_amt,nice_evlu_amt,fnp_evlu_amt,avg_evlu_amt",
            ),
            types="yttdddddtttttdddddddddddddd",
        ),
        BlockRow(
            "output3",
            "list",
            names(
                "kis_crcy_cd,kis_evlu_unit_pric,kis_evlu_pric,kbp_crcy_cd,kbp_evlu_unit_pric,kbp_evlu_pric",
                "nice_crcy_cd,nice_evlu_unit_pric,nice_evlu_pric,avg_evlu_unit_pric,avg_evlu_pric",
            ),
            types="tddtddtdddd",
        ),
    ),
    paging=("CTX_AREA_FK100", "CTX_AREA_NK30"),
)
_DOMESTIC_BOND_INQUIRE_ASKING_PRICE = EndpointRow(
    "domestic_bond.inquire_asking_price",
    "장내채권현재가(호가)",
    "GET",
    "/uapi/domestic-bond/v1/quotations/inquire-asking-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "aspr_acpt_hour,bond_askp1,bond_askp2,bond_askp3,bond_askp4,bond_askp5,bond_bidp1,bond_bidp2",
                "bond_bidp3,bond_bidp4,bond_bidp5,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4,askp_rsqn5,bidp_rsqn1",
                "bidp_rsqn2,bidp_rsqn3,bidp_rsqn4,bidp_rsqn5,total_askp_rsqn,total_bidp_rsqn,ntby_aspr_rsqn",
                "seln_ernn_rate1,seln_ernn_rate2,seln_ernn_rate3,seln_ernn_rate4,seln_ernn_rate5,shnu_ernn_rate1",
                "shnu_ernn_rate2,shnu_ernn_rate3,shnu_ernn_rate4,shnu_ernn_rate5",
            ),
            types="hddddddddddnnnnnnnnnnnnndddddddddd",
        ),
    ),
)
_DOMESTIC_BOND_INQUIRE_CCNL = EndpointRow(
    "domestic_bond.inquire_ccnl",
    "장내채권현재가(체결)",
    "GET",
    "/uapi/domestic-bond/v1/quotations/inquire-ccnl",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_cntg_hour,bond_prpr,bond_prdy_vrss,prdy_vrss_sign,prdy_ctrt,cntg_vol,acml_vol",
            ),
            types="hddtdnn",
        ),
    ),
)
_DOMESTIC_BOND_INQUIRE_DAILY_ITEMCHARTPRICE = EndpointRow(
    "domestic_bond.inquire_daily_itemchartprice",
    "장내채권 기간별시세(일)",
    "GET",
    "/uapi/domestic-bond/v1/quotations/inquire-daily-itemchartprice",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("stck_bsop_date,bond_oprc,bond_hgpr,bond_lwpr,bond_prpr,acml_vol"),
            types="yddddn",
        ),
    ),
)
_DOMESTIC_BOND_INQUIRE_DAILY_PRICE = EndpointRow(
    "domestic_bond.inquire_daily_price",
    "장내채권현재가(일별)",
    "GET",
    "/uapi/domestic-bond/v1/quotations/inquire-daily-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,bond_prpr,bond_prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,bond_oprc,bond_hgpr",
                "bond_lwpr",
            ),
            types="yddtdnddd",
        ),
    ),
)
_DOMESTIC_BOND_INQUIRE_PRICE = EndpointRow(
    "domestic_bond.inquire_price",
    "장내채권현재가(시세)",
    "GET",
    "/uapi/domestic-bond/v1/quotations/inquire-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "stnd_iscd,hts_kor_isnm,bond_prpr,prdy_vrss_sign,bond_prdy_vrss,prdy_ctrt,acml_vol,bond_prdy_clpr",
                "bond_oprc,bond_hgpr,bond_lwpr,ernn_rate,oprc_ert,hgpr_ert,lwpr_ert,bond_mxpr,bond_llam",
            ),
            types="ttdtddndddddddddd",
        ),
    ),
)
_DOMESTIC_BOND_ISSUE_INFO = EndpointRow(
    "domestic_bond.issue_info",
    "장내채권 발행정보",
    "GET",
    "/uapi/domestic-bond/v1/quotations/issue-info",
    (
        ParamRow("PDNO", "filled"),
        ParamRow("PRDT_TYPE_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "pdno,prdt_type_cd,prdt_name,prdt_eng_name,ivst_heed_prdt_yn,exts_yn,bond_clsf_cd,bond_clsf_kor_name",
                "papr,int_mned_dvsn_cd,rvnu_shap_cd,issu_amt,lstg_rmnd,int_dfrm_mcnt,bond_int_dfrm_mthd_cd",
                "splt_rdpt_rcnt,prca_dfmt_term_mcnt,int_anap_dvsn_cd,bond_rght_dvsn_cd,prdt_pclc_text,prdt_abrv_name",
                "prdt_eng_abrv_name,sprx_psbl_yn,pbff_pplc_ofrg_mthd_cd,cmco_cd,issu_istt_cd,issu_istt_name",
                "pnia_dfrm_agcy_istt_cd,dsct_ec_rt,srfc_inrt,expd_rdpt_rt,expd_asrc_erng_rt,bond_grte_istt_name",
                "int_dfrm_day_type_cd,ksd_int_calc_unit_cd,int_wunt_uder_prcs_dvsn_cd,rvnu_dt,issu_dt,lstg_dt,expd_dt",
                "rdpt_dt,sbst_pric,rgbf_int_dfrm_dt,nxtm_int_dfrm_dt,frst_int_dfrm_dt,ecis_pric,rght_stck_std_pdno",
                "ecis_opng_dt,ecis_end_dt,bond_rvnu_mthd_cd,oprt_stfno,oprt_stff_name,rgbf_int_dfrm_wday",
                "nxtm_int_dfrm_wday,kis_crdt_grad_text,kbp_crdt_grad_text,nice_crdt_grad_text,fnp_crdt_grad_text",
                "dpsi_psbl_yn,pnia_int_calc_unpr,prcm_idx_bond_yn,expd_exts_srdp_rcnt,expd_exts_srdp_rt,loan_psbl_yn",
                "grte_dvsn_cd,fnrr_rank_dvsn_cd,krx_lstg_abol_dvsn_cd,asst_rqdi_dvsn_cd,opcb_dvsn_cd,crfd_item_yn",
                "crfd_item_rstc_cclc_dt,bond_nmpr_unit_pric,ivst_heed_bond_dvsn_name,add_erng_rt,add_erng_rt_aply_dt",
                "bond_tr_stop_dvsn_cd,ivst_heed_bond_dvsn_cd,pclr_cndt_text,hbbd_yn,cdtl_cptl_scty_type_cd",
                "elec_scty_yn,sq1_clop_ecis_opng_dt,frst_erlm_stfno,frst_erlm_dt,frst_erlm_tmd,tlg_rcvg_dtl_dtime",
            ),
            types="ttttttttdttddntnntttttttttttddddttttyyyyydyyydtyyttttttttttdtndtttttttydtdyttttttytyht",
        ),
    ),
)
_DOMESTIC_BOND_SEARCH_BOND_INFO = EndpointRow(
    "domestic_bond.search_bond_info",
    "장내채권 기본조회",
    "GET",
    "/uapi/domestic-bond/v1/quotations/search-bond-info",
    (
        ParamRow("PDNO", "filled"),
        ParamRow("PRDT_TYPE_CD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "pdno,prdt_type_cd,ksd_bond_item_name,ksd_bond_item_eng_name,ksd_bond_lstg_type_cd,ksd_ofrg_dvsn_cd",
                "ksd_bond_int_dfrm_dvsn_cd,issu_dt,rdpt_dt,rvnu_dt,iso_crcy_cd,mdwy_rdpt_dt,ksd_rcvg_bond_dsct_rt",
                "ksd_rcvg_bond_srfc_inrt,bond_expd_rdpt_rt,ksd_prca_rdpt_mthd_cd,int_caltm_mcnt,ksd_int_calc_unit_cd",
                "uval_cut_dvsn_cd,uval_cut_dcpt_dgit,ksd_dydv_caltm_aply_dvsn_cd,dydv_calc_dcnt,bond_expd_asrc_erng_rt",
                "padf_plac_hdof_name,lstg_dt,lstg_abol_dt,ksd_bond_issu_mthd_cd,laps_indf_yn",
                "ksd_lhdy_pnia_dfrm_mthd_cd,frst_int_dfrm_dt,ksd_prcm_lnkg_gvbd_yn,dpsi_end_dt,dpsi_strt_dt",
                "dpsi_psbl_yn,atyp_rdpt_bond_erlm_yn,dshn_occr_yn,expd_exts_yn,pclr_ptcr_text,dpsi_psbl_excp_stat_cd",
                "expd_exts_srdp_rcnt,expd_exts_srdp_rt,expd_rdpt_rt,expd_asrc_erng_rt,bond_int_dfrm_mthd_cd",
                "int_dfrm_day_type_cd,prca_dfmt_term_mcnt,splt_rdpt_rcnt,rgbf_int_dfrm_dt,nxtm_int_dfrm_dt",
                "sprx_psbl_yn,ictx_rt_dvsn_cd,bond_clsf_cd,bond_clsf_kor_name,int_mned_dvsn_cd,pnia_int_calc_unpr",
                "frn_intr,aply_day_prcm_idx_lnkg_cefc,ksd_expd_dydv_calc_bass_cd,expd_dydv_calc_dcnt,ksd_cbbw_dvsn_cd",
                "crfd_item_yn,pnia_bank_ofdy_dfrm_mthd_cd,qib_yn,qib_cclc_dt,csbd_yn,csbd_cclc_dt,ksd_opcb_yn",
                "ksd_sodn_yn,ksd_rqdi_scty_yn,elec_scty_yn,rght_ecis_mbdy_dvsn_cd,int_rkng_mthd_dvsn_cd,ofrg_dvsn_cd",
                "ksd_tot_issu_amt,next_indf_chk_ecls_yn,ksd_bond_intr_dvsn_cd,ksd_inrt_aply_dvsn_cd,krx_issu_istt_cd",
                "ksd_indf_frqc_uder_calc_cd,ksd_indf_frqc_uder_calc_dcnt,tlg_rcvg_dtl_dtime",
            ),
            types="tttttttyyytydddtnttttndtyytttytyyttttttndddttnnyytttttdtttnttttytytttttttdtttttnt",
        ),
    ),
)
_ELW_COMPARE_STOCKS = EndpointRow(
    "elw.compare_stocks",
    "ELW 비교대상종목조회",
    "GET",
    "/uapi/elw/v1/quotations/compare-stocks",
    (
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("elw_shrn_iscd,elw_kor_isnm"),
            types="tt",
        ),
    ),
)
_ELW_COND_SEARCH = EndpointRow(
    "elw.cond_search",
    "ELW 종목검색",
    "GET",
    "/uapi/elw/v1/quotations/cond-search",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_CNT_1", "filled"),
        ParamRow("FID_RANK_SORT_CLS_CODE_2"),
        ParamRow("FID_INPUT_CNT_2"),
        ParamRow("FID_RANK_SORT_CLS_CODE_3"),
        ParamRow("FID_INPUT_CNT_3"),
        ParamRow("FID_TRGT_CLS_CODE"),
        ParamRow("FID_INPUT_ISCD"),
        ParamRow("FID_UNAS_INPUT_ISCD"),
        ParamRow("FID_MRKT_CLS_CODE"),
        ParamRow("FID_INPUT_DATE_1"),
        ParamRow("FID_INPUT_DATE_2"),
        ParamRow("FID_INPUT_ISCD_2"),
        ParamRow("FID_ETC_CLS_CODE"),
        ParamRow("FID_INPUT_RMNN_DYNU_1"),
        ParamRow("FID_INPUT_RMNN_DYNU_2"),
        ParamRow("FID_PRPR_CNT1"),
        ParamRow("FID_PRPR_CNT2"),
        ParamRow("FID_RSFL_RATE1"),
        ParamRow("FID_RSFL_RATE2"),
        ParamRow("FID_VOL1"),
        ParamRow("FID_VOL2"),
        ParamRow("FID_APLY_RANG_PRC_1"),
        ParamRow("FID_APLY_RANG_PRC_2"),
        ParamRow("FID_LVRG_VAL1"),
        ParamRow("FID_LVRG_VAL2"),
        ParamRow("FID_VOL3"),
        ParamRow("FID_VOL4"),
        ParamRow("FID_INTS_VLTL1"),
        ParamRow("FID_INTS_VLTL2"),
        ParamRow("FID_PRMM_VAL1"),
        ParamRow("FID_PRMM_VAL2"),
        ParamRow("FID_GEAR1"),
        ParamRow("FID_GEAR2"),
        ParamRow("FID_PRLS_QRYR_RATE1"),
        ParamRow("FID_PRLS_QRYR_RATE2"),
        ParamRow("FID_DELTA1"),
        ParamRow("FID_DELTA2"),
        ParamRow("FID_ACPR1"),
        ParamRow("FID_ACPR2"),
        ParamRow("FID_STCK_CNVR_RATE1"),
        ParamRow("FID_STCK_CNVR_RATE2"),
        ParamRow("FID_DIV_CLS_CODE"),
        ParamRow("FID_PRIT1"),
        ParamRow("FID_PRIT2"),
        ParamRow("FID_CFP1"),
        ParamRow("FID_CFP2"),
        ParamRow("FID_INPUT_NMIX_PRICE_1"),
        ParamRow("FID_INPUT_NMIX_PRICE_2"),
        ParamRow("FID_EGEA_VAL1"),
        ParamRow("FID_EGEA_VAL2"),
        ParamRow("FID_INPUT_DVDN_ERT"),
        ParamRow("FID_INPUT_HIST_VLTL"),
        ParamRow("FID_THETA1"),
        ParamRow("FID_THETA2"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "bond_shrn_iscd,hts_kor_isnm,rght_type_name,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,acpr",
                "stck_cnvr_rate,stck_lstn_date,stck_last_tr_date,hts_rmnn_dynu,unas_isnm,unas_prpr,unas_prdy_vrss",
                "unas_prdy_vrss_sign,unas_prdy_ctrt,unas_acml_vol,moneyness,atm_cls_name,prit,delta_val,hts_ints_vltl",
                "tmvl_val,gear,lvrg_val,prls_qryr_rate,cfp,lstn_stcn,pblc_co_name,lp_mbcr_name,lp_hldn_rate",
                "elw_rght_form,elw_ko_barrier,apprch_rate,unas_shrn_iscd,mtrt_date,prmm_val,stck_lp_fin_date",
                "tick_conv_prc,prls_qryr_stpr_prc,lp_hvol",
            ),
            types="tttddtdnddyyntddtdnttddddddddnttdtddtydyddn",
        ),
    ),
)
_ELW_EXPIRATION_STOCKS = EndpointRow(
    "elw.expiration_stocks",
    "ELW 만기예정/만기종목",
    "GET",
    "/uapi/elw/v1/quotations/expiration-stocks",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_DATE_2", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_ETC_CLS_CODE"),
        ParamRow("FID_UNAS_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD_2", "filled"),
        ParamRow("FID_BLNG_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_OPTION_1"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "elw_shrn_iscd,elw_kor_isnm,unas_isnm,unas_prpr,acpr,stck_cnvr_rate,elw_prpr,stck_lstn_date",
                "stck_last_tr_date,total_rdmp_amt,rdmp_amt,lstn_stcn,lp_hvol,ccls_paym_prc,mtrt_vltn_amt",
                "evnt_prd_fin_date,stlm_date,pblc_prc,unas_shrn_iscd,stnd_iscd,rdmp_ask_amt",
            ),
            types="tttddddyyddnnddyydttd",
        ),
    ),
)
_ELW_INDICATOR = EndpointRow(
    "elw.indicator",
    "ELW 지표순위",
    "GET",
    "/uapi/elw/v1/ranking/indicator",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_UNAS_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_INPUT_VOL_1"),
        ParamRow("FID_INPUT_VOL_2"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_BLNG_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "elw_shrn_iscd,elw_kor_isnm,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,stck_cnvr_rate",
                "lvrg_val,acpr,tmvl_val,invl_val,elw_ko_barrier",
            ),
            types="ttddtdndddddd",
        ),
    ),
)
_ELW_INDICATOR_TREND_CCNL = EndpointRow(
    "elw.indicator_trend_ccnl",
    "ELW 투자지표추이(체결)",
    "GET",
    "/uapi/elw/v1/quotations/indicator-trend-ccnl",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_cntg_hour,elw_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol,lvrg_val,gear,tmvl_val,invl_val",
                "prit,apprch_rate",
            ),
            types="hdtddndddddd",
        ),
    ),
)
_ELW_INDICATOR_TREND_DAILY = EndpointRow(
    "elw.indicator_trend_daily",
    "ELW 투자지표추이(일별)",
    "GET",
    "/uapi/elw/v1/quotations/indicator-trend-daily",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,elw_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol,lvrg_val,gear,tmvl_val,invl_val",
                "prit,elw_oprc,elw_hgpr,elw_lwpr,apprch_rate",
            ),
            types="ydtddnddddddddd",
        ),
    ),
)
_ELW_INDICATOR_TREND_MINUTE = EndpointRow(
    "elw.indicator_trend_minute",
    "ELW 투자지표추이(분별)",
    "GET",
    "/uapi/elw/v1/quotations/indicator-trend-minute",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_HOUR_CLS_CODE", "filled"),
        ParamRow("FID_PW_DATA_INCU_YN", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,stck_cntg_hour,elw_prpr,elw_oprc,elw_hgpr,elw_lwpr,lvrg_val,gear,prmm_val,invl_val",
                "prit,acml_vol,cntg_vol",
            ),
            types="yhdddddddddnn",
        ),
    ),
)
_ELW_LP_TRADE_TREND = EndpointRow(
    "elw.lp_trade_trend",
    "ELW LP매매추이",
    "GET",
    "/uapi/elw/v1/quotations/lp-trade-trend",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "cntg_hour,elw_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol,acml_tr_pbmn,lp_buy_qty,lp_sell_qty",
                "lp_ntby_qty,lp_buy_amt,lp_sell_amt,lp_ntby_amt,inst_deal_qty,frgn_deal_qty,prsn_deal_qty,apprch_rate",
            ),
            types="hdtddndnnndddnnnd",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "cntg_hour,elw_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol,acml_tr_pbmn,lp_buy_qty,lp_sell_qty",
                "lp_ntby_qty,lp_buy_amt,lp_sell_amt,lp_ntby_amt,inst_deal_qty,frgn_deal_qty,prsn_deal_qty,apprch_rate",
            ),
            types="hdtddndnnndddnnnd",
        ),
    ),
)
_ELW_NEWLY_LISTED = EndpointRow(
    "elw.newly_listed",
    "ELW 신규상장종목",
    "GET",
    "/uapi/elw/v1/quotations/newly-listed",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_UNAS_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD_2", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_BLNG_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("elw_shrn_iscd,unas_isnm,lstn_stcn,acpr,stck_last_tr_date,elw_ko_barrier"),
            types="ttndyt",
        ),
    ),
)
_ELW_QUICK_CHANGE = EndpointRow(
    "elw.quick_change",
    "ELW 당일급변종목",
    "GET",
    "/uapi/elw/v1/ranking/quick-change",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_UNAS_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_MRKT_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_INPUT_VOL_1"),
        ParamRow("FID_INPUT_VOL_2"),
        ParamRow("FID_HOUR_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_HOUR_1"),
        ParamRow("FID_INPUT_HOUR_2"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_BLNG_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "elw_shrn_iscd,elw_kor_isnm,elw_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,askp,bidp,total_askp_rsqn",
                "total_bidp_rsqn,acml_vol,stnd_val,stnd_val_vrss,stnd_val_ctrt",
            ),
            types="ttdtddddnnnddd",
        ),
    ),
)
_ELW_SENSITIVITY = EndpointRow(
    "elw.sensitivity",
    "ELW 민감도 순위",
    "GET",
    "/uapi/elw/v1/ranking/sensitivity",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_UNAS_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_INPUT_VOL_1"),
        ParamRow("FID_INPUT_VOL_2"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_RMNN_DYNU_1"),
        ParamRow("FID_INPUT_DATE_1"),
        ParamRow("FID_BLNG_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "elw_shrn_iscd,elw_kor_isnm,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,hts_thpr,delta_val",
                "gama,theta,vega,rho,hts_ints_vltl,d90_hist_vltl",
            ),
            types="ttddtdndddddddd",
        ),
    ),
)
_ELW_SENSITIVITY_TREND_CCNL = EndpointRow(
    "elw.sensitivity_trend_ccnl",
    "ELW 민감도 추이(체결)",
    "GET",
    "/uapi/elw/v1/quotations/sensitivity-trend-ccnl",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_cntg_hour,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,hts_thpr,delta_val,gama,theta,vega,rho",
            ),
            types="hddtddddddd",
        ),
    ),
)
_ELW_SENSITIVITY_TREND_DAILY = EndpointRow(
    "elw.sensitivity_trend_daily",
    "ELW 민감도 추이(일별)",
    "GET",
    "/uapi/elw/v1/quotations/sensitivity-trend-daily",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,hts_thpr,delta_val,gama,theta,vega,rho",
            ),
            types="yddtddddddd",
        ),
    ),
)
_ELW_UDRL_ASSET_LIST = EndpointRow(
    "elw.udrl_asset_list",
    "ELW 기초자산 목록조회",
    "GET",
    "/uapi/elw/v1/quotations/udrl-asset-list",
    (
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "unas_shrn_iscd,unas_isnm,unas_prpr,unas_prdy_vrss,unas_prdy_vrss_sign,unas_prdy_ctrt",
            ),
            types="ttddtd",
        ),
    ),
)
_ELW_UDRL_ASSET_PRICE = EndpointRow(
    "elw.udrl_asset_price",
    "ELW 기초자산별 종목시세",
    "GET",
    "/uapi/elw/v1/quotations/udrl-asset-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_MRKT_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_UNAS_INPUT_ISCD", "filled"),
        ParamRow("FID_VOL_CNT"),
        ParamRow("FID_TRGT_EXLS_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_INPUT_VOL_1"),
        ParamRow("FID_INPUT_VOL_2"),
        ParamRow("FID_INPUT_RMNN_DYNU_1"),
        ParamRow("FID_INPUT_RMNN_DYNU_2"),
        ParamRow("FID_OPTION", "filled"),
        ParamRow("FID_INPUT_OPTION_1"),
        ParamRow("FID_INPUT_OPTION_2"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "elw_shrn_iscd,hts_kor_isnm,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,acpr",
                "prls_qryr_stpr_prc,hts_rmnn_dynu,hts_ints_vltl,stck_cnvr_rate,lp_hvol,lp_rlim,lvrg_val,gear,delta_val",
                "gama,vega,theta,prls_qryr_rate,cfp,prit,invl_val,tmvl_val,hts_thpr,stck_lstn_date,stck_last_tr_date",
                "lp_ntby_qty",
            ),
            types="ttddtdnddnddndddddddddddddyyn",
        ),
    ),
)
_ELW_UPDOWN_RATE = EndpointRow(
    "elw.updown_rate",
    "ELW 상승률순위",
    "GET",
    "/uapi/elw/v1/ranking/updown-rate",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_UNAS_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_RMNN_DYNU_1", "filled"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_INPUT_VOL_1"),
        ParamRow("FID_INPUT_VOL_2"),
        ParamRow("FID_INPUT_DATE_1"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_BLNG_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_DATE_2"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "hts_kor_isnm,elw_shrn_iscd,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,stck_sdpr",
                "sdpr_vrss_prpr_sign,sdpr_vrss_prpr,sdpr_vrss_prpr_rate,stck_oprc,oprc_vrss_prpr_sign,oprc_vrss_prpr",
                "oprc_vrss_prpr_rate,stck_hgpr,stck_lwpr,prd_rsfl_sign,prd_rsfl,prd_rsfl_rate,stck_cnvr_rate",
                "hts_rmnn_dynu,acpr,unas_isnm,unas_shrn_iscd,lp_hldn_rate,prit,prls_qryr_stpr_prc,delta_val,theta",
                "prls_qryr_rate,stck_lstn_date,stck_last_tr_date,hts_ints_vltl,lvrg_val",
            ),
            types="ttddtdndtdddtddddtdddndttddddddyydd",
        ),
    ),
)
_ELW_VOLATILITY_TREND_CCNL = EndpointRow(
    "elw.volatility_trend_ccnl",
    "ELW 변동성추이(체결)",
    "GET",
    "/uapi/elw/v1/quotations/volatility-trend-ccnl",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_cntg_hour,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,bidp,askp,acml_vol,hts_ints_vltl",
            ),
            types="hddtdddnd",
        ),
    ),
)
_ELW_VOLATILITY_TREND_DAILY = EndpointRow(
    "elw.volatility_trend_daily",
    "ELW 변동성추이(일별)",
    "GET",
    "/uapi/elw/v1/quotations/volatility-trend-daily",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,elw_oprc,elw_hgpr,elw_lwpr,acml_vol",
                "d10_hist_vltl,d20_hist_vltl,d30_hist_vltl,d60_hist_vltl,d90_hist_vltl,hts_ints_vltl",
            ),
            types="yddtddddndddddd",
        ),
    ),
)
_ELW_VOLATILITY_TREND_MINUTE = EndpointRow(
    "elw.volatility_trend_minute",
    "ELW 변동성 추이(분별)",
    "GET",
    "/uapi/elw/v1/quotations/volatility-trend-minute",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_HOUR_CLS_CODE", "filled"),
        ParamRow("FID_PW_DATA_INCU_YN", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,stck_cntg_hour,stck_prpr,elw_oprc,elw_hgpr,elw_lwpr,hts_ints_vltl,hist_vltl",
            ),
            types="yhdddddd",
        ),
    ),
)
_ELW_VOLATILITY_TREND_TICK = EndpointRow(
    "elw.volatility_trend_tick",
    "ELW 변동성추이(틱)",
    "GET",
    "/uapi/elw/v1/quotations/volatility-trend-tick",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names("bsop_date,stck_cntg_hour,elw_prpr,hts_ints_vltl"),
            types="ytdt",
        ),
    ),
)
_ELW_VOLUME_RANK = EndpointRow(
    "elw.volume_rank",
    "ELW 거래량순위",
    "GET",
    "/uapi/elw/v1/ranking/volume-rank",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
        ParamRow("FID_UNAS_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_RMNN_DYNU_1"),
        ParamRow("FID_DIV_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_PRICE_1"),
        ParamRow("FID_INPUT_PRICE_2"),
        ParamRow("FID_INPUT_VOL_1"),
        ParamRow("FID_INPUT_VOL_2"),
        ParamRow("FID_INPUT_DATE_1"),
        ParamRow("FID_RANK_SORT_CLS_CODE", "filled"),
        ParamRow("FID_BLNG_CLS_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD_2", "filled"),
        ParamRow("FID_INPUT_DATE_2"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "elw_kor_isnm,elw_shrn_iscd,elw_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,lstn_stcn,acml_vol,n_prdy_vol",
                "n_prdy_vol_vrss,vol_inrt,vol_tnrt,nday_vol_tnrt,acml_tr_pbmn,n_prdy_tr_pbmn,n_prdy_tr_pbmn_vrss",
                "total_askp_rsqn,total_bidp_rsqn,ntsl_rsqn,ntby_rsqn,seln_rsqn_rate,shnu_rsqn_rate,stck_cnvr_rate",
                "hts_rmnn_dynu,invl_val,tmvl_val,acpr,unas_isnm,stck_last_tr_date,unas_shrn_iscd,prdy_vol,lp_hldn_rate",
                "prit,prls_qryr_stpr_prc,delta_val,theta,prls_qryr_rate,stck_lstn_date,hts_ints_vltl,lvrg_val",
                "lp_ntby_qty",
            ),
            types="ttddtdnnndddddddnnnndddndddtytnddddddyddn",
        ),
    ),
)
_ETFETN_INQUIRE_COMPONENT_STOCK_PRICE = EndpointRow(
    "etfetn.inquire_component_stock_price",
    "ETF 구성종목시세",
    "GET",
    "/uapi/etfetn/v1/quotations/inquire-component-stock-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_COND_SCR_DIV_CODE", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,etf_cnfg_issu_avls,nav,nav_prdy_vrss_sign,nav_prdy_vrss",
                "nav_prdy_ctrt,etf_ntas_ttam,prdy_clpr_nav,oprc_nav,hprc_nav,lprc_nav,etf_cu_unit_scrt_cnt",
                "etf_cnfg_issu_cnt",
            ),
            types="tdtdddtddddddddn",
        ),
        BlockRow(
            "output2",
            "list",
            names(
                "stck_shrn_iscd,hts_kor_isnm,stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,acml_tr_pbmn",
                "tday_rsfl_rate,prdy_vrss_vol,tr_pbmn_tnrt,hts_avls,etf_cnfg_issu_avls,etf_cnfg_issu_rlim,etf_vltn_amt",
            ),
            types="tttdtdnddnddddd",
        ),
    ),
)
_ETFETN_INQUIRE_PRICE = EndpointRow(
    "etfetn.inquire_price",
    "ETF/ETN 현재가",
    "GET",
    "/uapi/etfetn/v1/quotations/inquire-price",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output",
            "object",
            names(
                "stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,acml_vol,prdy_vol,stck_mxpr,stck_llam,stck_prdy_clpr",
                "stck_oprc,prdy_clpr_vrss_oprc_rate,stck_hgpr,prdy_clpr_vrss_hgpr_rate,stck_lwpr",
                "prdy_clpr_vrss_lwpr_rate,prdy_last_nav,nav,nav_prdy_vrss,nav_prdy_vrss_sign,nav_prdy_ctrt,trc_errt",
                "stck_sdpr,stck_sspr,nmix_ctrt,etf_crcl_stcn,etf_ntas_ttam,etf_frcr_ntas_ttam,frgn_limt_rate",
                "frgn_oder_able_qty,etf_cu_unit_scrt_cnt,etf_cnfg_issu_cnt,etf_dvdn_cycl,crcd,etf_crcl_ntas_ttam",
                "etf_frcr_crcl_ntas_ttam,etf_frcr_last_ntas_wrth_val,lp_oder_able_cls_code,stck_dryy_hgpr",
                "dryy_hgpr_vrss_prpr_rate,dryy_hgpr_date,stck_dryy_lwpr,dryy_lwpr_vrss_prpr_rate,dryy_lwpr_date",
                "bstp_kor_isnm,vi_cls_code,lstn_stcn,frgn_hldn_qty,frgn_hldn_qty_rate,etf_trc_ert_mltp,dprt,mbcr_name",
                "stck_lstn_date,mtrt_date,shrg_type_code,lp_hldn_rate,etf_trgt_nmix_bstp_code,etf_div_name",
                "etf_rprs_bstp_kor_isnm,lp_hldn_vol",
            ),
            types="dtddnnddddddddddddtdddddndddnnnttdddtddyddyttnndtdtyytdtttn",
        ),
    ),
)
_ETFETN_NAV_COMPARISON_DAILY_TREND = EndpointRow(
    "etfetn.nav_comparison_daily_trend",
    "NAV 비교추이(일)",
    "GET",
    "/uapi/etfetn/v1/quotations/nav-comparison-daily-trend",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_INPUT_DATE_1", "filled"),
        ParamRow("FID_INPUT_DATE_2", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "stck_bsop_date,stck_clpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,cntg_vol,dprt,nav_vrss_prpr,nav",
                "nav_prdy_vrss_sign,nav_prdy_vrss,nav_prdy_ctrt",
            ),
            types="yddtdnndddtdd",
        ),
    ),
)
_ETFETN_NAV_COMPARISON_TIME_TREND = EndpointRow(
    "etfetn.nav_comparison_time_trend",
    "NAV 비교추이(분)",
    "GET",
    "/uapi/etfetn/v1/quotations/nav-comparison-time-trend",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
        ParamRow("FID_HOUR_CLS_CODE", "filled"),
    ),
    (
        BlockRow(
            "output",
            "list",
            names(
                "bsop_hour,nav,nav_prdy_vrss_sign,nav_prdy_vrss,nav_prdy_ctrt,nav_vrss_prpr,dprt,stck_prpr,prdy_vrss",
                "prdy_vrss_sign,prdy_ctrt,acml_vol,cntg_vol",
            ),
            types="hdtddddddtdnn",
        ),
    ),
)
_ETFETN_NAV_COMPARISON_TREND = EndpointRow(
    "etfetn.nav_comparison_trend",
    "NAV 비교추이(종목)",
    "GET",
    "/uapi/etfetn/v1/quotations/nav-comparison-trend",
    (
        ParamRow("FID_COND_MRKT_DIV_CODE", "filled"),
        ParamRow("FID_INPUT_ISCD", "filled"),
    ),
    (
        BlockRow(
            "output1",
            "object",
            names(
                "stck_prpr,prdy_vrss,prdy_vrss_sign,prdy_ctrt,acml_vol,acml_tr_pbmn,stck_prdy_clpr,stck_oprc,stck_hgpr",
                "stck_lwpr,stck_mxpr,stck_llam",
            ),
            types="ddtdnddddddd",
        ),
        BlockRow(
            "output2",
            "object",
            names(
                "nav,nav_prdy_vrss_sign,nav_prdy_vrss,nav_prdy_ctrt,prdy_clpr_nav,oprc_nav,hprc_nav,lprc_nav",
            ),
            types="dtdddddd",
        ),
    ),
)

_ROWS: tuple[Row, ...] = (
    Row("CTRP6548R", _DOMESTIC_STOCK_INQUIRE_ACCOUNT_BALANCE, real=True),
    Row("TTTC8434R", _DOMESTIC_STOCK_INQUIRE_BALANCE, real=True),
    Row("VTTC8434R", _DOMESTIC_STOCK_INQUIRE_BALANCE, paper=True),
    Row("TTTC8494R", _DOMESTIC_STOCK_INQUIRE_BALANCE_RLZ_PL, real=True),
    Row("TTTC8909R", _DOMESTIC_STOCK_INQUIRE_CREDIT_PSAMOUNT, real=True),
    Row("CTSC9215R", _DOMESTIC_STOCK_INQUIRE_DAILY_CCLD, variant="before", real=True),
    Row("VTSC9215R", _DOMESTIC_STOCK_INQUIRE_DAILY_CCLD, variant="before", paper=True),
    Row("TTTC0081R", _DOMESTIC_STOCK_INQUIRE_DAILY_CCLD, variant="inner", real=True),
    Row("VTTC0081R", _DOMESTIC_STOCK_INQUIRE_DAILY_CCLD, variant="inner", paper=True),
    Row("TTTC8001R", _DOMESTIC_STOCK_INQUIRE_DAILY_CCLD, variant="inner", real=True, former=True),
    Row("CTSC9115R", _DOMESTIC_STOCK_INQUIRE_DAILY_CCLD, variant="before", real=True, former=True),
    Row("VTTC8001R", _DOMESTIC_STOCK_INQUIRE_DAILY_CCLD, variant="inner", paper=True, former=True),
    Row("VTSC9115R", _DOMESTIC_STOCK_INQUIRE_DAILY_CCLD, variant="before", paper=True, former=True),
    Row("TTTC8708R", _DOMESTIC_STOCK_INQUIRE_PERIOD_PROFIT, real=True),
    Row("TTTC8715R", _DOMESTIC_STOCK_INQUIRE_PERIOD_TRADE_PROFIT, real=True),
    Row("TTTC8908R", _DOMESTIC_STOCK_INQUIRE_PSBL_ORDER, real=True),
    Row("VTTC8908R", _DOMESTIC_STOCK_INQUIRE_PSBL_ORDER, paper=True),
    Row("TTTC0084R", _DOMESTIC_STOCK_INQUIRE_PSBL_RVSECNCL, real=True),
    Row("TTTC8036R", _DOMESTIC_STOCK_INQUIRE_PSBL_RVSECNCL, real=True, former=True),
    Row("TTTC8408R", _DOMESTIC_STOCK_INQUIRE_PSBL_SELL, real=True),
    Row("TTTC0869R", _DOMESTIC_STOCK_INTGR_MARGIN, real=True),
    Row("TTTC0011U", _DOMESTIC_STOCK_ORDER_CASH, variant="sell", real=True),
    Row("VTTC0011U", _DOMESTIC_STOCK_ORDER_CASH, variant="sell", paper=True),
    Row("TTTC0012U", _DOMESTIC_STOCK_ORDER_CASH, variant="buy", real=True),
    Row("VTTC0012U", _DOMESTIC_STOCK_ORDER_CASH, variant="buy", paper=True),
    Row("TTTC0801U", _DOMESTIC_STOCK_ORDER_CASH, variant="sell", real=True, former=True),
    Row("TTTC0802U", _DOMESTIC_STOCK_ORDER_CASH, variant="buy", real=True, former=True),
    Row("VTTC0801U", _DOMESTIC_STOCK_ORDER_CASH, variant="sell", paper=True, former=True),
    Row("VTTC0802U", _DOMESTIC_STOCK_ORDER_CASH, variant="buy", paper=True, former=True),
    Row("TTTC0052U", _DOMESTIC_STOCK_ORDER_CREDIT, variant="buy", real=True),
    Row("TTTC0051U", _DOMESTIC_STOCK_ORDER_CREDIT, variant="sell", real=True),
    Row("TTTC0851U", _DOMESTIC_STOCK_ORDER_CREDIT, variant="sell", real=True, former=True),
    Row("TTTC0852U", _DOMESTIC_STOCK_ORDER_CREDIT, variant="buy", real=True, former=True),
    Row("CTSC0008U", _DOMESTIC_STOCK_ORDER_RESV, real=True),
    Row("CTSC0004R", _DOMESTIC_STOCK_ORDER_RESV_CCNL, real=True),
    Row("CTSC0009U", _DOMESTIC_STOCK_ORDER_RESV_RVSECNCL, variant="cancel", real=True),
    Row("CTSC0013U", _DOMESTIC_STOCK_ORDER_RESV_RVSECNCL, variant="modify", real=True),
    Row("TTTC0013U", _DOMESTIC_STOCK_ORDER_RVSECNCL, real=True),
    Row("VTTC0013U", _DOMESTIC_STOCK_ORDER_RVSECNCL, paper=True),
    Row("TTTC0803U", _DOMESTIC_STOCK_ORDER_RVSECNCL, real=True, former=True),
    Row("VTTC0803U", _DOMESTIC_STOCK_ORDER_RVSECNCL, paper=True, former=True),
    Row("TTTC2208R", _DOMESTIC_STOCK_PENSION_INQUIRE_BALANCE, real=True),
    Row("TTTC2201R", _DOMESTIC_STOCK_PENSION_INQUIRE_DAILY_CCLD, real=True),
    Row("TTTC0506R", _DOMESTIC_STOCK_PENSION_INQUIRE_DEPOSIT, real=True),
    Row("TTTC2202R", _DOMESTIC_STOCK_PENSION_INQUIRE_PRESENT_BALANCE, real=True),
    Row("TTTC0503R", _DOMESTIC_STOCK_PENSION_INQUIRE_PSBL_ORDER, real=True),
    Row("CTRGA011R", _DOMESTIC_STOCK_PERIOD_RIGHTS, real=True),
    Row("FHPST01760000", _DOMESTIC_STOCK_AFTER_HOUR_BALANCE, real=True),
    Row("FHKST117300C0", _DOMESTIC_STOCK_EXP_CLOSING_PRICE, real=True),
    Row("FHPST04320000", _DOMESTIC_STOCK_FRGNMEM_TRADE_TREND, real=True),
    Row("FHKST01010200", _DOMESTIC_STOCK_INQUIRE_ASKING_PRICE_EXP_CCN, real=True, paper=True),
    Row("FHKST01010300", _DOMESTIC_STOCK_INQUIRE_CCNL, real=True, paper=True),
    Row("FHKST03010100", _DOMESTIC_STOCK_INQUIRE_DAILY_ITEMCHARTPRICE, real=True, paper=True),
    Row("FHPST02320000", _DOMESTIC_STOCK_INQUIRE_DAILY_OVERTIMEPRICE, real=True, paper=True),
    Row("FHKST01010400", _DOMESTIC_STOCK_INQUIRE_DAILY_PRICE, real=True, paper=True),
    Row("FHKST01010900", _DOMESTIC_STOCK_INQUIRE_INVESTOR, real=True, paper=True),
    Row("FHKST01010600", _DOMESTIC_STOCK_INQUIRE_MEMBER, real=True, paper=True),
    Row("FHPST02300400", _DOMESTIC_STOCK_INQUIRE_OVERTIME_ASKING_PRICE, real=True),
    Row("FHPST02300000", _DOMESTIC_STOCK_INQUIRE_OVERTIME_PRICE, real=True),
    Row("FHKST01010100", _DOMESTIC_STOCK_INQUIRE_PRICE, real=True, paper=True),
    Row("FHPST01010000", _DOMESTIC_STOCK_INQUIRE_PRICE_2, real=True),
    Row("FHKST03010230", _DOMESTIC_STOCK_INQUIRE_TIME_DAILYCHARTPRICE, real=True),
    Row("FHKST03010200", _DOMESTIC_STOCK_INQUIRE_TIME_ITEMCHARTPRICE, real=True, paper=True),
    Row("FHPST01060000", _DOMESTIC_STOCK_INQUIRE_TIME_ITEMCONCLUSION, real=True, paper=True),
    Row("FHPST02310000", _DOMESTIC_STOCK_INQUIRE_TIME_OVERTIMECONCLUSION, real=True, paper=True),
    Row("FHPST01390000", _DOMESTIC_STOCK_INQUIRE_VI_STATUS, real=True),
    Row("FHPST01720000", _DOMESTIC_STOCK_QUOTE_BALANCE, real=True),
    Row("FHKEW15010000", _DOMESTIC_STOCK_INQUIRE_ELW_PRICE, real=True, paper=True),
    Row("CTCA0903R", _DOMESTIC_STOCK_CHK_HOLIDAY, real=True),
    Row("FHPST07020000", _DOMESTIC_STOCK_COMP_INTEREST, real=True),
    Row("FHPST01840000", _DOMESTIC_STOCK_EXP_INDEX_TREND, real=True),
    Row("FHKUP11750000", _DOMESTIC_STOCK_EXP_TOTAL_INDEX, real=True),
    Row("FHKUP03500100", _DOMESTIC_STOCK_INQUIRE_DAILY_INDEXCHARTPRICE, real=True, paper=True),
    Row("FHPUP02140000", _DOMESTIC_STOCK_INQUIRE_INDEX_CATEGORY_PRICE, real=True),
    Row("FHPUP02120000", _DOMESTIC_STOCK_INQUIRE_INDEX_DAILY_PRICE, real=True),
    Row("FHPUP02100000", _DOMESTIC_STOCK_INQUIRE_INDEX_PRICE, real=True),
    Row("FHPUP02110100", _DOMESTIC_STOCK_INQUIRE_INDEX_TICKPRICE, real=True),
    Row("FHPUP02110200", _DOMESTIC_STOCK_INQUIRE_INDEX_TIMEPRICE, real=True),
    Row("FHKUP03500200", _DOMESTIC_STOCK_INQUIRE_TIME_INDEXCHARTPRICE, real=True),
    Row("HHMCM000002C0", _DOMESTIC_STOCK_MARKET_TIME, real=True),
    Row("FHKST01011800", _DOMESTIC_STOCK_NEWS_TITLE, real=True),
    Row("FHPST04770000", _DOMESTIC_STOCK_CREDIT_BY_COMPANY, real=True),
    Row("HHKST668300C0", _DOMESTIC_STOCK_ESTIMATE_PERFORM, real=True),
    Row("FHKST66430100", _DOMESTIC_STOCK_FINANCE_BALANCE_SHEET, real=True),
    Row("FHKST66430300", _DOMESTIC_STOCK_FINANCE_FINANCIAL_RATIO, real=True),
    Row("FHKST66430800", _DOMESTIC_STOCK_FINANCE_GROWTH_RATIO, real=True),
    Row("FHKST66430200", _DOMESTIC_STOCK_FINANCE_INCOME_STATEMENT, real=True),
    Row("FHKST66430500", _DOMESTIC_STOCK_FINANCE_OTHER_MAJOR_RATIOS, real=True),
    Row("FHKST66430400", _DOMESTIC_STOCK_FINANCE_PROFIT_RATIO, real=True),
    Row("FHKST66430600", _DOMESTIC_STOCK_FINANCE_STABILITY_RATIO, real=True),
    Row("FHKST663400C0", _DOMESTIC_STOCK_INVEST_OPBYSEC, real=True),
    Row("FHKST663300C0", _DOMESTIC_STOCK_INVEST_OPINION, real=True),
    Row("HHKDB669101C0", _DOMESTIC_STOCK_KSDINFO_BONUS_ISSUE, real=True),
    Row("HHKDB669106C0", _DOMESTIC_STOCK_KSDINFO_CAP_DCRS, real=True),
    Row("HHKDB669102C0", _DOMESTIC_STOCK_KSDINFO_DIVIDEND, real=True),
    Row("HHKDB669109C0", _DOMESTIC_STOCK_KSDINFO_FORFEIT, real=True),
    Row("HHKDB669107C0", _DOMESTIC_STOCK_KSDINFO_LIST_INFO, real=True),
    Row("HHKDB669110C0", _DOMESTIC_STOCK_KSDINFO_MAND_DEPOSIT, real=True),
    Row("HHKDB669104C0", _DOMESTIC_STOCK_KSDINFO_MERGER_SPLIT, real=True),
    Row("HHKDB669100C0", _DOMESTIC_STOCK_KSDINFO_PAIDIN_CAPIN, real=True),
    Row("HHKDB669108C0", _DOMESTIC_STOCK_KSDINFO_PUB_OFFER, real=True),
    Row("HHKDB669103C0", _DOMESTIC_STOCK_KSDINFO_PURREQ, real=True),
    Row("HHKDB669105C0", _DOMESTIC_STOCK_KSDINFO_REV_SPLIT, real=True),
    Row("HHKDB669111C0", _DOMESTIC_STOCK_KSDINFO_SHAREHLD_MEET, real=True),
    Row("CTSC2702R", _DOMESTIC_STOCK_LENDABLE_BY_COMPANY, real=True),
    Row("CTPF1604R", _DOMESTIC_STOCK_SEARCH_INFO, real=True),
    Row("CTPF1002R", _DOMESTIC_STOCK_SEARCH_STOCK_INFO, real=True),
    Row("FHKST130000C0", _DOMESTIC_STOCK_CAPTURE_UPLOWPRICE, real=True),
    Row("FHPPG04600001", _DOMESTIC_STOCK_COMP_PROGRAM_TRADE_DAILY, real=True),
    Row("FHPPG04600000", _DOMESTIC_STOCK_COMP_PROGRAM_TRADE_DAILY, real=True, former=True),
    Row("FHPPG04600101", _DOMESTIC_STOCK_COMP_PROGRAM_TRADE_TODAY, real=True),
    Row("FHPPG04600100", _DOMESTIC_STOCK_COMP_PROGRAM_TRADE_TODAY, real=True, former=True),
    Row("FHPST04760000", _DOMESTIC_STOCK_DAILY_CREDIT_BALANCE, real=True),
    Row("HHPST074500C0", _DOMESTIC_STOCK_DAILY_LOAN_TRANS, real=True),
    Row("FHPST04830000", _DOMESTIC_STOCK_DAILY_SHORT_SALE, real=True),
    Row("FHPST01810000", _DOMESTIC_STOCK_EXP_PRICE_TREND, real=True),
    Row("FHPTJ04400000", _DOMESTIC_STOCK_FOREIGN_INSTITUTION_TOTAL, real=True),
    Row("FHKST644400C0", _DOMESTIC_STOCK_FRGNMEM_PCHS_TREND, real=True),
    Row("FHKST644100C0", _DOMESTIC_STOCK_FRGNMEM_TRADE_ESTIMATE, real=True),
    Row("FHKST03010800", _DOMESTIC_STOCK_INQUIRE_DAILY_TRADE_VOLUME, real=True),
    Row("FHPTJ04040000", _DOMESTIC_STOCK_INQUIRE_INVESTOR_DAILY_BY_MARKET, real=True),
    Row("FHPTJ04030000", _DOMESTIC_STOCK_INQUIRE_INVESTOR_TIME_BY_MARKET, real=True),
    Row("FHPST04540000", _DOMESTIC_STOCK_INQUIRE_MEMBER_DAILY, real=True),
    Row("HHKCM113004C7", _DOMESTIC_STOCK_INTSTOCK_GROUPLIST, real=True),
    Row("FHKST11300006", _DOMESTIC_STOCK_INTSTOCK_MULTPRICE, real=True),
    Row("HHKCM113004C6", _DOMESTIC_STOCK_INTSTOCK_STOCKLIST_BY_GROUP, real=True),
    Row("HHPPG046600C1", _DOMESTIC_STOCK_INVESTOR_PROGRAM_TRADE_TODAY, real=True),
    Row("HHPPG046600C0", _DOMESTIC_STOCK_INVESTOR_PROGRAM_TRADE_TODAY, real=True, former=True),
    Row("FHPTJ04160001", _DOMESTIC_STOCK_INVESTOR_TRADE_BY_STOCK_DAILY, real=True),
    Row("HHPTJ04160200", _DOMESTIC_STOCK_INVESTOR_TREND_ESTIMATE, real=True),
    Row("FHKST649100C0", _DOMESTIC_STOCK_MKTFUNDS, real=True),
    Row("FHKST11860000", _DOMESTIC_STOCK_OVERTIME_EXP_TRANS_FLUCT, real=True),
    Row("FHPST01130000", _DOMESTIC_STOCK_PBAR_TRATIO, real=True),
    Row("FHPPG04650101", _DOMESTIC_STOCK_PROGRAM_TRADE_BY_STOCK, real=True),
    Row("FHPPG04650100", _DOMESTIC_STOCK_PROGRAM_TRADE_BY_STOCK, real=True, former=True),
    Row("FHPPG04650201", _DOMESTIC_STOCK_PROGRAM_TRADE_BY_STOCK_DAILY, real=True),
    Row("FHPPG04650200", _DOMESTIC_STOCK_PROGRAM_TRADE_BY_STOCK_DAILY, real=True, former=True),
    Row("HHKST03900400", _DOMESTIC_STOCK_PSEARCH_RESULT, real=True),
    Row("HHKST03900300", _DOMESTIC_STOCK_PSEARCH_TITLE, real=True),
    Row("FHKST111900C0", _DOMESTIC_STOCK_TRADPRT_BYAMT, real=True),
    Row("FHKST190900C0", _DOMESTIC_STOCK_BULK_TRANS_NUM, real=True),
    Row("FHKST17010000", _DOMESTIC_STOCK_CREDIT_BALANCE, real=True),
    Row("FHPST01780000", _DOMESTIC_STOCK_DISPARITY, real=True),
    Row("HHKDB13470100", _DOMESTIC_STOCK_DIVIDEND_RATE, real=True),
    Row("FHPST01820000", _DOMESTIC_STOCK_EXP_TRANS_UPDOWN, real=True),
    Row("FHPST01750000", _DOMESTIC_STOCK_FINANCE_RATIO, real=True),
    Row("FHPST01700000", _DOMESTIC_STOCK_FLUCTUATION, real=True),
    Row("HHMCM000100C0", _DOMESTIC_STOCK_HTS_TOP_VIEW, real=True),
    Row("FHPST01740000", _DOMESTIC_STOCK_MARKET_CAP, real=True),
    Row("FHPST01790000", _DOMESTIC_STOCK_MARKET_VALUE, real=True),
    Row("FHPST01870000", _DOMESTIC_STOCK_NEAR_NEW_HIGHLOW, real=True),
    Row("FHPST02340000", _DOMESTIC_STOCK_OVERTIME_FLUCTUATION, real=True),
    Row("FHPST02350000", _DOMESTIC_STOCK_OVERTIME_VOLUME, real=True),
    Row("FHPST01770000", _DOMESTIC_STOCK_PREFER_DISPARATE_RATIO, real=True),
    Row("FHPST01730000", _DOMESTIC_STOCK_PROFIT_ASSET_INDEX, real=True),
    Row("FHPST04820000", _DOMESTIC_STOCK_SHORT_SALE, real=True),
    Row("FHPST01800000", _DOMESTIC_STOCK_TOP_INTEREST_STOCK, real=True),
    Row("FHPST01860000", _DOMESTIC_STOCK_TRADED_BY_COMPANY, real=True),
    Row("FHPST01680000", _DOMESTIC_STOCK_VOLUME_POWER, real=True),
    Row("FHPST01710000", _DOMESTIC_STOCK_VOLUME_RANK, real=True),
    Row("TTTS6058R", _OVERSEAS_STOCK_ALGO_ORDNO, real=True),
    Row("TTTS6036U", _OVERSEAS_STOCK_DAYTIME_ORDER, variant="buy", real=True),
    Row("TTTS6037U", _OVERSEAS_STOCK_DAYTIME_ORDER, variant="sell", real=True),
    Row("TTTS6038U", _OVERSEAS_STOCK_DAYTIME_ORDER_RVSECNCL, real=True),
    Row("TTTC2101R", _OVERSEAS_STOCK_FOREIGN_MARGIN, real=True),
    Row("TTTS6059R", _OVERSEAS_STOCK_INQUIRE_ALGO_CCNL, real=True),
    Row("TTTS3012R", _OVERSEAS_STOCK_INQUIRE_BALANCE, real=True),
    Row("VTTS3012R", _OVERSEAS_STOCK_INQUIRE_BALANCE, paper=True),
    Row("TTTS3035R", _OVERSEAS_STOCK_INQUIRE_CCNL, real=True),
    Row("VTTS3035R", _OVERSEAS_STOCK_INQUIRE_CCNL, paper=True),
    Row("TTTS3018R", _OVERSEAS_STOCK_INQUIRE_NCCS, real=True),
    Row("CTRP6010R", _OVERSEAS_STOCK_INQUIRE_PAYMT_STDR_BALANCE, real=True),
    Row("TTTS3039R", _OVERSEAS_STOCK_INQUIRE_PERIOD_PROFIT, real=True),
    Row("CTOS4001R", _OVERSEAS_STOCK_INQUIRE_PERIOD_TRANS, real=True),
    Row("CTRP6504R", _OVERSEAS_STOCK_INQUIRE_PRESENT_BALANCE, real=True),
    Row("VTRP6504R", _OVERSEAS_STOCK_INQUIRE_PRESENT_BALANCE, paper=True),
    Row("TTTS3007R", _OVERSEAS_STOCK_INQUIRE_PSAMOUNT, real=True),
    Row("VTTS3007R", _OVERSEAS_STOCK_INQUIRE_PSAMOUNT, paper=True),
    Row("TTTT1002U", _OVERSEAS_STOCK_ORDER, variant="buy NASD", real=True),
    Row("VTTT1002U", _OVERSEAS_STOCK_ORDER, variant="buy NASD", paper=True),
    Row("TTTS1002U", _OVERSEAS_STOCK_ORDER, variant="buy SEHK", real=True),
    Row("VTTS1002U", _OVERSEAS_STOCK_ORDER, variant="buy SEHK", paper=True),
    Row("TTTS0202U", _OVERSEAS_STOCK_ORDER, variant="buy SHAA", real=True),
    Row("VTTS0202U", _OVERSEAS_STOCK_ORDER, variant="buy SHAA", paper=True),
    Row("TTTS0305U", _OVERSEAS_STOCK_ORDER, variant="buy SZAA", real=True),
    Row("VTTS0305U", _OVERSEAS_STOCK_ORDER, variant="buy SZAA", paper=True),
    Row("TTTS0308U", _OVERSEAS_STOCK_ORDER, variant="buy TKSE", real=True),
    Row("VTTS0308U", _OVERSEAS_STOCK_ORDER, variant="buy TKSE", paper=True),
    Row("TTTS0311U", _OVERSEAS_STOCK_ORDER, variant="buy HASE", real=True),
    Row("VTTS0311U", _OVERSEAS_STOCK_ORDER, variant="buy HASE", paper=True),
    Row("TTTT1006U", _OVERSEAS_STOCK_ORDER, variant="sell NASD", real=True),
    Row("VTTT1001U", _OVERSEAS_STOCK_ORDER, variant="sell NASD", paper=True),
    Row("TTTS1001U", _OVERSEAS_STOCK_ORDER, variant="sell SEHK", real=True),
    Row("VTTS1001U", _OVERSEAS_STOCK_ORDER, variant="sell SEHK", paper=True),
    Row("TTTS1005U", _OVERSEAS_STOCK_ORDER, variant="sell SHAA", real=True),
    Row("VTTS1005U", _OVERSEAS_STOCK_ORDER, variant="sell SHAA", paper=True),
    Row("TTTS0304U", _OVERSEAS_STOCK_ORDER, variant="sell SZAA", real=True),
    Row("VTTS0304U", _OVERSEAS_STOCK_ORDER, variant="sell SZAA", paper=True),
    Row("TTTS0307U", _OVERSEAS_STOCK_ORDER, variant="sell TKSE", real=True),
    Row("VTTS0307U", _OVERSEAS_STOCK_ORDER, variant="sell TKSE", paper=True),
    Row("TTTS0310U", _OVERSEAS_STOCK_ORDER, variant="sell HASE", real=True),
    Row("VTTS0310U", _OVERSEAS_STOCK_ORDER, variant="sell HASE", paper=True),
    Row("TTTT3014U", _OVERSEAS_STOCK_ORDER_RESV, variant="usBuy", real=True),
    Row("VTTT3014U", _OVERSEAS_STOCK_ORDER_RESV, variant="usBuy", paper=True),
    Row("TTTT3016U", _OVERSEAS_STOCK_ORDER_RESV, variant="usSell", real=True),
    Row("VTTT3016U", _OVERSEAS_STOCK_ORDER_RESV, variant="usSell", paper=True),
    Row("TTTS3013U", _OVERSEAS_STOCK_ORDER_RESV, variant="asia", real=True),
    Row("TTTT3017U", _OVERSEAS_STOCK_ORDER_RESV_CCNL, variant="us", real=True),
    Row("VTTT3017U", _OVERSEAS_STOCK_ORDER_RESV_CCNL, variant="us", paper=True),
    Row("TTTT3039R", _OVERSEAS_STOCK_ORDER_RESV_LIST, variant="us", real=True),
    Row("TTTS3014R", _OVERSEAS_STOCK_ORDER_RESV_LIST, variant="asia", real=True),
    Row("TTTT1004U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="NASD", real=True),
    Row("VTTT1004U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="NASD", paper=True),
    Row("TTTS1003U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="SEHK", real=True),
    Row("VTTS1003U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="SEHK", paper=True),
    Row("TTTS0309U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="TKSE", real=True),
    Row("VTTS0309U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="TKSE", paper=True),
    Row("TTTS0302U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="SHAA", real=True),
    Row("VTTS0302U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="SHAA", paper=True),
    Row("TTTS0306U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="SZAA", real=True),
    Row("VTTS0306U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="SZAA", paper=True),
    Row("TTTS0312U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="HASE", real=True),
    Row("VTTS0312U", _OVERSEAS_STOCK_ORDER_RVSECNCL, variant="HASE", paper=True),
    Row("CTOS5011R", _OVERSEAS_STOCK_COUNTRIES_HOLIDAY, real=True),
    Row("HHDFS76240000", _OVERSEAS_STOCK_DAILYPRICE, real=True, paper=True),
    Row("HHDFS76370100", _OVERSEAS_STOCK_INDUSTRY_PRICE, real=True),
    Row("HHDFS76370000", _OVERSEAS_STOCK_INDUSTRY_THEME, real=True),
    Row("HHDFS76200100", _OVERSEAS_STOCK_INQUIRE_ASKING_PRICE, real=True),
    Row("FHKST03030100", _OVERSEAS_STOCK_INQUIRE_DAILY_CHARTPRICE, real=True, paper=True),
    Row("FHKST03030200", _OVERSEAS_STOCK_INQUIRE_TIME_INDEXCHARTPRICE, real=True),
    Row("HHDFS76950200", _OVERSEAS_STOCK_INQUIRE_TIME_ITEMCHARTPRICE, real=True),
    Row("HHDFS00000300", _OVERSEAS_STOCK_PRICE, real=True, paper=True),
    Row("HHDFS76200200", _OVERSEAS_STOCK_PRICE_DETAIL, real=True),
    Row("HHDFS76200300", _OVERSEAS_STOCK_QUOT_INQUIRE_CCNL, real=True),
    Row("FHKST01011801", _OVERSEAS_STOCK_BRKNEWS_TITLE, real=True),
    Row("CTLN4050R", _OVERSEAS_STOCK_COLABLE_BY_COMPANY, real=True),
    Row("HHDFS76410000", _OVERSEAS_STOCK_INQUIRE_SEARCH, real=True, paper=True),
    Row("HHDFS76350100", _OVERSEAS_STOCK_MARKET_CAP, real=True),
    Row("HHDFS76300000", _OVERSEAS_STOCK_NEW_HIGHLOW, real=True),
    Row("HHPSTH60100C1", _OVERSEAS_STOCK_NEWS_TITLE, real=True),
    Row("CTRGT011R", _OVERSEAS_STOCK_PERIOD_RIGHTS, real=True),
    Row("HHDFS76260000", _OVERSEAS_STOCK_PRICE_FLUCT, real=True),
    Row("HHDFS78330900", _OVERSEAS_STOCK_RIGHTS_BY_ICE, real=True),
    Row("CTPF1702R", _OVERSEAS_STOCK_SEARCH_INFO, real=True),
    Row("HHDFS76330000", _OVERSEAS_STOCK_TRADE_GROWTH, real=True),
    Row("HHDFS76320010", _OVERSEAS_STOCK_TRADE_PBMN, real=True),
    Row("HHDFS76340000", _OVERSEAS_STOCK_TRADE_TURNOVER, real=True),
    Row("HHDFS76310010", _OVERSEAS_STOCK_TRADE_VOL, real=True),
    Row("HHDFS76290000", _OVERSEAS_STOCK_UPDOWN_RATE, real=True),
    Row("HHDFS76280000", _OVERSEAS_STOCK_VOLUME_POWER, real=True),
    Row("HHDFS76270000", _OVERSEAS_STOCK_VOLUME_SURGE, real=True),
    Row("CTFO6118R", _DOMESTIC_FUTUREOPTION_INQUIRE_BALANCE, real=True),
    Row("VTFO6118R", _DOMESTIC_FUTUREOPTION_INQUIRE_BALANCE, paper=True),
    Row("CTFO6117R", _DOMESTIC_FUTUREOPTION_INQUIRE_BALANCE_SETTLEMENT_PL, real=True),
    Row("CTFO6159R", _DOMESTIC_FUTUREOPTION_INQUIRE_BALANCE_VALUATION_PL, real=True),
    Row("TTTO5201R", _DOMESTIC_FUTUREOPTION_INQUIRE_CCNL, real=True),
    Row("VTTO5201R", _DOMESTIC_FUTUREOPTION_INQUIRE_CCNL, paper=True),
    Row("CTFO5139R", _DOMESTIC_FUTUREOPTION_INQUIRE_CCNL_BSTIME, real=True),
    Row("CTFO6119R", _DOMESTIC_FUTUREOPTION_INQUIRE_DAILY_AMOUNT_FEE, real=True),
    Row("CTRP6550R", _DOMESTIC_FUTUREOPTION_INQUIRE_DEPOSIT, real=True),
    Row("CTFN6118R", _DOMESTIC_FUTUREOPTION_INQUIRE_NGT_BALANCE, real=True),
    Row("JTCE6001R", _DOMESTIC_FUTUREOPTION_INQUIRE_NGT_BALANCE, real=True, former=True),
    Row("STTN5201R", _DOMESTIC_FUTUREOPTION_INQUIRE_NGT_CCNL, real=True),
    Row("JTCE5005R", _DOMESTIC_FUTUREOPTION_INQUIRE_NGT_CCNL, real=True, former=True),
    Row("STTN5105R", _DOMESTIC_FUTUREOPTION_INQUIRE_PSBL_NGT_ORDER, real=True),
    Row("JTCE1004R", _DOMESTIC_FUTUREOPTION_INQUIRE_PSBL_NGT_ORDER, real=True, former=True),
    Row("TTTO5105R", _DOMESTIC_FUTUREOPTION_INQUIRE_PSBL_ORDER, real=True),
    Row("VTTO5105R", _DOMESTIC_FUTUREOPTION_INQUIRE_PSBL_ORDER, paper=True),
    Row("CTFN7107R", _DOMESTIC_FUTUREOPTION_NGT_MARGIN_DETAIL, real=True),
    Row("JTCE6003R", _DOMESTIC_FUTUREOPTION_NGT_MARGIN_DETAIL, real=True, former=True),
    Row("TTTO1101U", _DOMESTIC_FUTUREOPTION_ORDER, variant="day", real=True),
    Row("VTTO1101U", _DOMESTIC_FUTUREOPTION_ORDER, variant="day", paper=True),
    Row("STTN1101U", _DOMESTIC_FUTUREOPTION_ORDER, variant="night", real=True),
    Row("JTCE1001U", _DOMESTIC_FUTUREOPTION_ORDER, variant="night", real=True, former=True),
    Row("VTCE1001U", _DOMESTIC_FUTUREOPTION_ORDER, variant="night", paper=True, former=True),
    Row("TTTO1103U", _DOMESTIC_FUTUREOPTION_ORDER_RVSECNCL, variant="day", real=True),
    Row("VTTO1103U", _DOMESTIC_FUTUREOPTION_ORDER_RVSECNCL, variant="day", paper=True),
    Row("STTN1103U", _DOMESTIC_FUTUREOPTION_ORDER_RVSECNCL, variant="night", real=True),
    Row("JTCE1002U", _DOMESTIC_FUTUREOPTION_ORDER_RVSECNCL, variant="night", real=True, former=True),
    Row("VTCE1002U", _DOMESTIC_FUTUREOPTION_ORDER_RVSECNCL, variant="night", paper=True, former=True),
    Row("FHPIF05030100", _DOMESTIC_FUTUREOPTION_DISPLAY_BOARD_CALLPUT, real=True),
    Row("FHPIF05030200", _DOMESTIC_FUTUREOPTION_DISPLAY_BOARD_FUTURES, real=True),
    Row("FHPIO056104C0", _DOMESTIC_FUTUREOPTION_DISPLAY_BOARD_OPTION_LIST, real=True),
    Row("FHPIF05030000", _DOMESTIC_FUTUREOPTION_DISPLAY_BOARD_TOP, real=True, paper=True),
    Row("FHPIF05110100", _DOMESTIC_FUTUREOPTION_EXP_PRICE_TREND, real=True),
    Row("FHMIF10010000", _DOMESTIC_FUTUREOPTION_INQUIRE_ASKING_PRICE, real=True, paper=True),
    Row("FHKIF03020100", _DOMESTIC_FUTUREOPTION_INQUIRE_DAILY_FUOPCHARTPRICE, real=True, paper=True),
    Row("FHMIF10000000", _DOMESTIC_FUTUREOPTION_INQUIRE_PRICE, real=True, paper=True),
    Row("FHKIF03020200", _DOMESTIC_FUTUREOPTION_INQUIRE_TIME_FUOPCHARTPRICE, real=True),
    Row("OTFM3116R", _OVERSEAS_FUTUREOPTION_INQUIRE_CCLD, real=True),
    Row("OTFM3122R", _OVERSEAS_FUTUREOPTION_INQUIRE_DAILY_CCLD, real=True),
    Row("OTFM3120R", _OVERSEAS_FUTUREOPTION_INQUIRE_DAILY_ORDER, real=True),
    Row("OTFM1411R", _OVERSEAS_FUTUREOPTION_INQUIRE_DEPOSIT, real=True),
    Row("OTFM3118R", _OVERSEAS_FUTUREOPTION_INQUIRE_PERIOD_CCLD, real=True),
    Row("OTFM3114R", _OVERSEAS_FUTUREOPTION_INQUIRE_PERIOD_TRANS, real=True),
    Row("OTFM3304R", _OVERSEAS_FUTUREOPTION_INQUIRE_PSAMOUNT, real=True),
    Row("OTFM1412R", _OVERSEAS_FUTUREOPTION_INQUIRE_UNPD, real=True),
    Row("OTFM3115R", _OVERSEAS_FUTUREOPTION_MARGIN_DETAIL, real=True),
    Row("OTFM3001U", _OVERSEAS_FUTUREOPTION_ORDER, real=True),
    Row("OTFM3002U", _OVERSEAS_FUTUREOPTION_ORDER_RVSECNCL, variant="0", real=True),
    Row("OTFM3003U", _OVERSEAS_FUTUREOPTION_ORDER_RVSECNCL, variant="1", real=True),
    Row("HHDFC55020100", _OVERSEAS_FUTUREOPTION_DAILY_CCNL, real=True),
    Row("HHDFC86000000", _OVERSEAS_FUTUREOPTION_INQUIRE_ASKING_PRICE, real=True),
    Row("HHDFC55010000", _OVERSEAS_FUTUREOPTION_INQUIRE_PRICE, real=True, paper=True),
    Row("HHDFC55020400", _OVERSEAS_FUTUREOPTION_INQUIRE_TIME_FUTURECHARTPRICE, real=True),
    Row("HHDFO55020400", _OVERSEAS_FUTUREOPTION_INQUIRE_TIME_OPTCHARTPRICE, real=True),
    Row("HHDDB95030000", _OVERSEAS_FUTUREOPTION_INVESTOR_UNPD_TREND, real=True),
    Row("OTFM2229R", _OVERSEAS_FUTUREOPTION_MARKET_TIME, real=True),
    Row("HHDFC55020300", _OVERSEAS_FUTUREOPTION_MONTHLY_CCNL, real=True),
    Row("HHDFO86000000", _OVERSEAS_FUTUREOPTION_OPT_ASKING_PRICE, real=True),
    Row("HHDFO55020100", _OVERSEAS_FUTUREOPTION_OPT_DAILY_CCNL, real=True),
    Row("HHDFO55010100", _OVERSEAS_FUTUREOPTION_OPT_DETAIL, real=True),
    Row("HHDFO55020300", _OVERSEAS_FUTUREOPTION_OPT_MONTHLY_CCNL, real=True),
    Row("HHDFO55010000", _OVERSEAS_FUTUREOPTION_OPT_PRICE, real=True),
    Row("HHDFO55020200", _OVERSEAS_FUTUREOPTION_OPT_TICK_CCNL, real=True),
    Row("HHDFO55020000", _OVERSEAS_FUTUREOPTION_OPT_WEEKLY_CCNL, real=True),
    Row("HHDFC55200000", _OVERSEAS_FUTUREOPTION_SEARCH_CONTRACT_DETAIL, real=True),
    Row("HHDFO55200000", _OVERSEAS_FUTUREOPTION_SEARCH_OPT_DETAIL, real=True),
    Row("HHDFC55010100", _OVERSEAS_FUTUREOPTION_STOCK_DETAIL, real=True, paper=True),
    Row("HHDFC55020200", _OVERSEAS_FUTUREOPTION_TICK_CCNL, real=True),
    Row("HHDFC55020000", _OVERSEAS_FUTUREOPTION_WEEKLY_CCNL, real=True),
    Row("TTTC0952U", _DOMESTIC_BOND_BUY, real=True),
    Row("CTSC8407R", _DOMESTIC_BOND_INQUIRE_BALANCE, real=True),
    Row("CTSC8013R", _DOMESTIC_BOND_INQUIRE_DAILY_CCLD, real=True),
    Row("TTTC8910R", _DOMESTIC_BOND_INQUIRE_PSBL_ORDER, real=True),
    Row("CTSC8035R", _DOMESTIC_BOND_INQUIRE_PSBL_RVSECNCL, real=True),
    Row("TTTC0953U", _DOMESTIC_BOND_ORDER_RVSECNCL, real=True),
    Row("TTTC0958U", _DOMESTIC_BOND_SELL, real=True),
    Row("CTPF2005R", _DOMESTIC_BOND_AVG_UNIT, real=True),
    Row("FHKBJ773401C0", _DOMESTIC_BOND_INQUIRE_ASKING_PRICE, real=True),
    Row("FHKBJ773403C0", _DOMESTIC_BOND_INQUIRE_CCNL, real=True),
    Row("FHKBJ773701C0", _DOMESTIC_BOND_INQUIRE_DAILY_ITEMCHARTPRICE, real=True),
    Row("FHKBJ773404C0", _DOMESTIC_BOND_INQUIRE_DAILY_PRICE, real=True),
    Row("FHKBJ773400C0", _DOMESTIC_BOND_INQUIRE_PRICE, real=True),
    Row("CTPF1101R", _DOMESTIC_BOND_ISSUE_INFO, real=True),
    Row("CTPF1114R", _DOMESTIC_BOND_SEARCH_BOND_INFO, real=True),
    Row("FHKEW151701C0", _ELW_COMPARE_STOCKS, real=True),
    Row("FHKEW15100000", _ELW_COND_SEARCH, real=True),
    Row("FHKEW154700C0", _ELW_EXPIRATION_STOCKS, real=True),
    Row("FHPEW02790000", _ELW_INDICATOR, real=True),
    Row("FHPEW02740100", _ELW_INDICATOR_TREND_CCNL, real=True),
    Row("FHPEW02740200", _ELW_INDICATOR_TREND_DAILY, real=True),
    Row("FHPEW02740300", _ELW_INDICATOR_TREND_MINUTE, real=True),
    Row("FHPEW03760000", _ELW_LP_TRADE_TREND, real=True),
    Row("FHKEW154800C0", _ELW_NEWLY_LISTED, real=True),
    Row("FHPEW02870000", _ELW_QUICK_CHANGE, real=True),
    Row("FHPEW02850000", _ELW_SENSITIVITY, real=True),
    Row("FHPEW02830100", _ELW_SENSITIVITY_TREND_CCNL, real=True),
    Row("FHPEW02830200", _ELW_SENSITIVITY_TREND_DAILY, real=True),
    Row("FHKEW154100C0", _ELW_UDRL_ASSET_LIST, real=True),
    Row("FHKEW154101C0", _ELW_UDRL_ASSET_PRICE, real=True),
    Row("FHPEW02770000", _ELW_UPDOWN_RATE, real=True),
    Row("FHPEW02840100", _ELW_VOLATILITY_TREND_CCNL, real=True),
    Row("FHPEW02840200", _ELW_VOLATILITY_TREND_DAILY, real=True),
    Row("FHPEW02840300", _ELW_VOLATILITY_TREND_MINUTE, real=True),
    Row("FHPEW02840400", _ELW_VOLATILITY_TREND_TICK, real=True),
    Row("FHPEW02780000", _ELW_VOLUME_RANK, real=True),
    Row("FHKST121600C0", _ETFETN_INQUIRE_COMPONENT_STOCK_PRICE, real=True),
    Row("FHPST02400000", _ETFETN_INQUIRE_PRICE, real=True),
    Row("FHPST02440200", _ETFETN_NAV_COMPARISON_DAILY_TREND, real=True),
    Row("FHPST02440100", _ETFETN_NAV_COMPARISON_TIME_TREND, real=True),
    Row("FHPST02440000", _ETFETN_NAV_COMPARISON_TREND, real=True),
)
TABLE: dict[str, Row] = {row.tr_id: row for row in _ROWS}
"""TR id -> row."""

_FEEDS: tuple[FeedRow, ...] = (
    FeedRow(
        "H0STASP0",
        "domestic_stock.asking_price_krx",
        "국내주식 실시간호가 (KRX)",
        names(
            "MKSC_SHRN_ISCD,BSOP_HOUR,HOUR_CLS_CODE,ASKP1,ASKP2,ASKP3,ASKP4,ASKP5,ASKP6,ASKP7,ASKP8,ASKP9,ASKP10,BIDP1",
            "BIDP2,BIDP3,BIDP4,BIDP5,BIDP6,BIDP7,BIDP8,BIDP9,BIDP10,ASKP_RSQN1,ASKP_RSQN2,ASKP_RSQN3,ASKP_RSQN4",
            "ASKP_RSQN5,ASKP_RSQN6,ASKP_RSQN7,ASKP_RSQN8,ASKP_RSQN9,ASKP_RSQN10,BIDP_RSQN1,BIDP_RSQN2,BIDP_RSQN3",
            "BIDP_RSQN4,BIDP_RSQN5,BIDP_RSQN6,BIDP_RSQN7,BIDP_RSQN8,BIDP_RSQN9,BIDP_RSQN10,TOTAL_ASKP_RSQN",
            "TOTAL_BIDP_RSQN,OVTM_TOTAL_ASKP_RSQN,OVTM_TOTAL_BIDP_RSQN,ANTC_CNPR,ANTC_CNQN,ANTC_VOL,ANTC_CNTG_VRSS",
            "ANTC_CNTG_VRSS_SIGN,ANTC_CNTG_PRDY_CTRT,ACML_VOL,TOTAL_ASKP_RSQN_ICDC,TOTAL_BIDP_RSQN_ICDC",
            "OVTM_TOTAL_ASKP_ICDC,OVTM_TOTAL_BIDP_ICDC,STCK_DEAL_CLS_CODE,KMID_PRC,KMID_TOTAL_RSQN,KMID_CLS_CODE",
        ),
        types="thtddddddddddddddddddddnnnnnnnnnnnnnnnnnnnnnnnndnndtdnnnnntdnt",
        real=True,
        paper=True,
    ),
    FeedRow(
        "H0NXASP0",
        "domestic_stock.asking_price_nxt",
        "국내주식 실시간호가 (NXT)",
        names(
            "MKSC_SHRN_ISCD,BSOP_HOUR,HOUR_CLS_CODE,ASKP1,ASKP2,ASKP3,ASKP4,ASKP5,ASKP6,ASKP7,ASKP8,ASKP9,ASKP10,BIDP1",
            "BIDP2,BIDP3,BIDP4,BIDP5,BIDP6,BIDP7,BIDP8,BIDP9,BIDP10,ASKP_RSQN1,ASKP_RSQN2,ASKP_RSQN3,ASKP_RSQN4",
            "ASKP_RSQN5,ASKP_RSQN6,ASKP_RSQN7,ASKP_RSQN8,ASKP_RSQN9,ASKP_RSQN10,BIDP_RSQN1,BIDP_RSQN2,BIDP_RSQN3",
            "BIDP_RSQN4,BIDP_RSQN5,BIDP_RSQN6,BIDP_RSQN7,BIDP_RSQN8,BIDP_RSQN9,BIDP_RSQN10,TOTAL_ASKP_RSQN",
            "TOTAL_BIDP_RSQN,OVTM_TOTAL_ASKP_RSQN,OVTM_TOTAL_BIDP_RSQN,ANTC_CNPR,ANTC_CNQN,ANTC_VOL,ANTC_CNTG_VRSS",
            "ANTC_CNTG_VRSS_SIGN,ANTC_CNTG_PRDY_CTRT,ACML_VOL,TOTAL_ASKP_RSQN_ICDC,TOTAL_BIDP_RSQN_ICDC",
            "OVTM_TOTAL_ASKP_ICDC,OVTM_TOTAL_BIDP_ICDC,STCK_DEAL_CLS_CODE,KMID_PRC,KMID_TOTAL_RSQN,KMID_CLS_CODE",
            "NMID_PRC,NMID_TOTAL_RSQN,NMID_CLS_CODE",
        ),
        types="thtddddddddddddddddddddnnnnnnnnnnnnnnnnnnnnnnnndnndtdnnnnntdntdnt",
        real=True,
    ),
    FeedRow(
        "H0UNASP0",
        "domestic_stock.asking_price_total",
        "국내주식 실시간호가 (통합)",
        names(
            "MKSC_SHRN_ISCD,BSOP_HOUR,HOUR_CLS_CODE,ASKP1,ASKP2,ASKP3,ASKP4,ASKP5,ASKP6,ASKP7,ASKP8,ASKP9,ASKP10,BIDP1",
            "BIDP2,BIDP3,BIDP4,BIDP5,BIDP6,BIDP7,BIDP8,BIDP9,BIDP10,ASKP_RSQN1,ASKP_RSQN2,ASKP_RSQN3,ASKP_RSQN4",
            "ASKP_RSQN5,ASKP_RSQN6,ASKP_RSQN7,ASKP_RSQN8,ASKP_RSQN9,ASKP_RSQN10,BIDP_RSQN1,BIDP_RSQN2,BIDP_RSQN3",
            "BIDP_RSQN4,BIDP_RSQN5,BIDP_RSQN6,BIDP_RSQN7,BIDP_RSQN8,BIDP_RSQN9,BIDP_RSQN10,TOTAL_ASKP_RSQN",
            "TOTAL_BIDP_RSQN,OVTM_TOTAL_ASKP_RSQN,OVTM_TOTAL_BIDP_RSQN,ANTC_CNPR,ANTC_CNQN,ANTC_VOL,ANTC_CNTG_VRSS",
            "ANTC_CNTG_VRSS_SIGN,ANTC_CNTG_PRDY_CTRT,ACML_VOL,TOTAL_ASKP_RSQN_ICDC,TOTAL_BIDP_RSQN_ICDC",
            "OVTM_TOTAL_ASKP_ICDC,OVTM_TOTAL_BIDP_ICDC,STCK_DEAL_CLS_CODE,KMID_PRC,KMID_TOTAL_RSQN,KMID_CLS_CODE",
            "NMID_PRC,NMID_TOTAL_RSQN,NMID_CLS_CODE",
        ),
        types="thtddddddddddddddddddddnnnnnnnnnnnnnnnnnnnnnnnndnndtdnnnnntdntdnt",
        real=True,
    ),
    FeedRow(
        "H0STCNT0",
        "domestic_stock.ccnl_krx",
        "국내주식 실시간체결가(KRX)",
        names(
            "MKSC_SHRN_ISCD,STCK_CNTG_HOUR,STCK_PRPR,PRDY_VRSS_SIGN,PRDY_VRSS,PRDY_CTRT,WGHN_AVRG_STCK_PRC,STCK_OPRC",
            "STCK_HGPR,STCK_LWPR,ASKP1,BIDP1,CNTG_VOL,ACML_VOL,ACML_TR_PBMN,SELN_CNTG_CSNU,SHNU_CNTG_CSNU",
            "NTBY_CNTG_CSNU,CTTR,SELN_CNTG_SMTN,SHNU_CNTG_SMTN,CCLD_DVSN,SHNU_RATE,PRDY_VOL_VRSS_ACML_VOL_RATE",
            "OPRC_HOUR,OPRC_VRSS_PRPR_SIGN,OPRC_VRSS_PRPR,HGPR_HOUR,HGPR_VRSS_PRPR_SIGN,HGPR_VRSS_PRPR,LWPR_HOUR",
            "LWPR_VRSS_PRPR_SIGN,LWPR_VRSS_PRPR,BSOP_DATE,NEW_MKOP_CLS_CODE,TRHT_YN,ASKP_RSQN1,BIDP_RSQN1",
            "TOTAL_ASKP_RSQN,TOTAL_BIDP_RSQN,VOL_TNRT,PRDY_SMNS_HOUR_ACML_VOL,PRDY_SMNS_HOUR_ACML_VOL_RATE",
            "HOUR_CLS_CODE,MRKT_TRTM_CLS_CODE,VI_STND_PRC,MARKET_CLS_CODE",
        ),
        types="thdtddddddddnndnnndnntddhtdhtdhtdyttnnnndndttdt",
        real=True,
        paper=True,
    ),
    FeedRow(
        "H0STCNI0",
        "domestic_stock.ccnl_notice",
        "국내주식 주식체결통보",
        names(
            "CUST_ID,ACNT_NO,ODER_NO,OODER_NO,SELN_BYOV_CLS,RCTF_CLS,ODER_KIND,ODER_COND,STCK_SHRN_ISCD,CNTG_QTY",
            "CNTG_UNPR,STCK_CNTG_HOUR,RFUS_YN,CNTG_YN,ACPT_YN,BRNC_NO,ODER_QTY,ACNT_NAME,ORD_COND_PRC,ORD_EXG_GB",
            "POPUP_YN,FILLER,CRDT_CLS,CRDT_LOAN_DATE,CNTG_ISNM40,ODER_PRC",
        ),
        types="tttttttttndhttttntdttttytd",
        key="hts_id",
        encrypted=True,
        real=True,
    ),
    FeedRow(
        "H0STCNI9",
        "domestic_stock.ccnl_notice",
        "국내주식 주식체결통보",
        names(
            "CUST_ID,ACNT_NO,ODER_NO,OODER_NO,SELN_BYOV_CLS,RCTF_CLS,ODER_KIND,ODER_COND,STCK_SHRN_ISCD,CNTG_QTY",
            "CNTG_UNPR,STCK_CNTG_HOUR,RFUS_YN,CNTG_YN,ACPT_YN,BRNC_NO,ODER_QTY,ACNT_NAME,ORD_COND_PRC,ORD_EXG_GB",
            "POPUP_YN,FILLER,CRDT_CLS,CRDT_LOAN_DATE,CNTG_ISNM40,ODER_PRC",
        ),
        types="tttttttttndhttttntdttttytd",
        key="hts_id",
        encrypted=True,
        paper=True,
    ),
    FeedRow(
        "H0NXCNT0",
        "domestic_stock.ccnl_nxt",
        "국내주식 실시간체결가 (NXT)",
        names(
            "MKSC_SHRN_ISCD,STCK_CNTG_HOUR,STCK_PRPR,PRDY_VRSS_SIGN,PRDY_VRSS,PRDY_CTRT,WGHN_AVRG_STCK_PRC,STCK_OPRC",
            "STCK_HGPR,STCK_LWPR,ASKP1,BIDP1,CNTG_VOL,ACML_VOL,ACML_TR_PBMN,SELN_CNTG_CSNU,SHNU_CNTG_CSNU",
            "NTBY_CNTG_CSNU,CTTR,SELN_CNTG_SMTN,SHNU_CNTG_SMTN,CNTG_CLS_CODE,SHNU_RATE,PRDY_VOL_VRSS_ACML_VOL_RATE",
            "OPRC_HOUR,OPRC_VRSS_PRPR_SIGN,OPRC_VRSS_PRPR,HGPR_HOUR,HGPR_VRSS_PRPR_SIGN,HGPR_VRSS_PRPR,LWPR_HOUR",
            "LWPR_VRSS_PRPR_SIGN,LWPR_VRSS_PRPR,BSOP_DATE,NEW_MKOP_CLS_CODE,TRHT_YN,ASKP_RSQN1,BIDP_RSQN1",
            "TOTAL_ASKP_RSQN,TOTAL_BIDP_RSQN,VOL_TNRT,PRDY_SMNS_HOUR_ACML_VOL,PRDY_SMNS_HOUR_ACML_VOL_RATE",
            "HOUR_CLS_CODE,MRKT_TRTM_CLS_CODE,VI_STND_PRC,MARKET_CLS_CODE",
        ),
        types="thdtddddddddnndnnndnntddhtdhtdhtdyttnnnndndttdt",
        real=True,
    ),
    FeedRow(
        "H0UNCNT0",
        "domestic_stock.ccnl_total",
        "국내주식 실시간체결가 (통합)",
        names(
            "MKSC_SHRN_ISCD,STCK_CNTG_HOUR,STCK_PRPR,PRDY_VRSS_SIGN,PRDY_VRSS,PRDY_CTRT,WGHN_AVRG_STCK_PRC,STCK_OPRC",
            "STCK_HGPR,STCK_LWPR,ASKP1,BIDP1,CNTG_VOL,ACML_VOL,ACML_TR_PBMN,SELN_CNTG_CSNU,SHNU_CNTG_CSNU",
            "NTBY_CNTG_CSNU,CTTR,SELN_CNTG_SMTN,SHNU_CNTG_SMTN,CNTG_CLS_CODE,SHNU_RATE,PRDY_VOL_VRSS_ACML_VOL_RATE",
            "OPRC_HOUR,OPRC_VRSS_PRPR_SIGN,OPRC_VRSS_PRPR,HGPR_HOUR,HGPR_VRSS_PRPR_SIGN,HGPR_VRSS_PRPR,LWPR_HOUR",
            "LWPR_VRSS_PRPR_SIGN,LWPR_VRSS_PRPR,BSOP_DATE,NEW_MKOP_CLS_CODE,TRHT_YN,ASKP_RSQN1,BIDP_RSQN1",
            "TOTAL_ASKP_RSQN,TOTAL_BIDP_RSQN,VOL_TNRT,PRDY_SMNS_HOUR_ACML_VOL,PRDY_SMNS_HOUR_ACML_VOL_RATE",
            "HOUR_CLS_CODE,MRKT_TRTM_CLS_CODE,VI_STND_PRC,MARKET_CLS_CODE",
        ),
        types="thdtddddddddnndnnndnntddhtdhtdhtdyttnnnndndttdt",
        real=True,
    ),
    FeedRow(
        "H0STANC0",
        "domestic_stock.exp_ccnl_krx",
        "국내주식 실시간예상체결 (KRX)",
        names(
            "mksc_shrn_iscd,stck_cntg_hour,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,wghn_avrg_stck_prc,stck_oprc",
            "stck_hgpr,stck_lwpr,askp1,bidp1,cntg_vol,acml_vol,acml_tr_pbmn,seln_cntg_csnu,shnu_cntg_csnu",
            "ntby_cntg_csnu,cttr,seln_cntg_smtn,shnu_cntg_smtn,cntg_cls_code,shnu_rate,prdy_vol_vrss_acml_vol_rate",
            "oprc_hour,oprc_vrss_prpr_sign,oprc_vrss_prpr,hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_prpr,lwpr_hour",
            "lwpr_vrss_prpr_sign,lwpr_vrss_prpr,bsop_date,new_mkop_cls_code,trht_yn,askp_rsqn1,bidp_rsqn1",
            "total_askp_rsqn,total_bidp_rsqn,vol_tnrt,prdy_smns_hour_acml_vol,prdy_smns_hour_acml_vol_rate",
            "hour_cls_code,mrkt_trtm_cls_code,vi_stnd_prc",
        ),
        types="thdtddddddddnndnnndnntddhtdhtdhtdyttnnnndndttd",
        real=True,
    ),
    FeedRow(
        "H0NXANC0",
        "domestic_stock.exp_ccnl_nxt",
        "국내주식 실시간예상체결 (NXT)",
        names(
            "MKSC_SHRN_ISCD,STCK_CNTG_HOUR,STCK_PRPR,PRDY_VRSS_SIGN,PRDY_VRSS,PRDY_CTRT,WGHN_AVRG_STCK_PRC,STCK_OPRC",
            "STCK_HGPR,STCK_LWPR,ASKP1,BIDP1,CNTG_VOL,ACML_VOL,ACML_TR_PBMN,SELN_CNTG_CSNU,SHNU_CNTG_CSNU",
            "NTBY_CNTG_CSNU,CTTR,SELN_CNTG_SMTN,SHNU_CNTG_SMTN,CNTG_CLS_CODE,SHNU_RATE,PRDY_VOL_VRSS_ACML_VOL_RATE",
            "OPRC_HOUR,OPRC_VRSS_PRPR_SIGN,OPRC_VRSS_PRPR,HGPR_HOUR,HGPR_VRSS_PRPR_SIGN,HGPR_VRSS_PRPR,LWPR_HOUR",
            "LWPR_VRSS_PRPR_SIGN,LWPR_VRSS_PRPR,BSOP_DATE,NEW_MKOP_CLS_CODE,TRHT_YN,ASKP_RSQN1,BIDP_RSQN1",
            "TOTAL_ASKP_RSQN,TOTAL_BIDP_RSQN,VOL_TNRT,PRDY_SMNS_HOUR_ACML_VOL,PRDY_SMNS_HOUR_ACML_VOL_RATE",
            "HOUR_CLS_CODE,MRKT_TRTM_CLS_CODE,VI_STND_PRC",
        ),
        types="thdtddddddddnndnnndnntddhtdhtdhtdyttnnnndndttd",
        real=True,
    ),
    FeedRow(
        "H0UNANC0",
        "domestic_stock.exp_ccnl_total",
        "국내주식 실시간예상체결(통합)",
        names(
            "MKSC_SHRN_ISCD,STCK_CNTG_HOUR,STCK_PRPR,PRDY_VRSS_SIGN,PRDY_VRSS,PRDY_CTRT,WGHN_AVRG_STCK_PRC,STCK_OPRC",
            "STCK_HGPR,STCK_LWPR,ASKP1,BIDP1,CNTG_VOL,ACML_VOL,ACML_TR_PBMN,SELN_CNTG_CSNU,SHNU_CNTG_CSNU",
            "NTBY_CNTG_CSNU,CTTR,SELN_CNTG_SMTN,SHNU_CNTG_SMTN,CNTG_CLS_CODE,SHNU_RATE,PRDY_VOL_VRSS_ACML_VOL_RATE",
            "OPRC_HOUR,OPRC_VRSS_PRPR_SIGN,OPRC_VRSS_PRPR,HGPR_HOUR,HGPR_VRSS_PRPR_SIGN,HGPR_VRSS_PRPR,LWPR_HOUR",
            "LWPR_VRSS_PRPR_SIGN,LWPR_VRSS_PRPR,BSOP_DATE,NEW_MKOP_CLS_CODE,TRHT_YN,ASKP_RSQN1,BIDP_RSQN1",
            "TOTAL_ASKP_RSQN,TOTAL_BIDP_RSQN,VOL_TNRT,PRDY_SMNS_HOUR_ACML_VOL,PRDY_SMNS_HOUR_ACML_VOL_RATE",
            "HOUR_CLS_CODE,MRKT_TRTM_CLS_CODE,VI_STND_PRC",
        ),
        types="thdtddddddddnndnnndnntddhtdhtdhtdyttnnnndndttd",
        real=True,
    ),
    FeedRow(
        "H0UPCNT0",
        "domestic_stock.index_ccnl",
        "국내지수 실시간체결",
        names(
            "bstp_cls_code,bsop_hour,prpr_nmix,prdy_vrss_sign,bstp_nmix_prdy_vrss,acml_vol,acml_tr_pbmn,pcas_vol",
            "pcas_tr_pbmn,prdy_ctrt,oprc_nmix,nmix_hgpr,nmix_lwpr,oprc_vrss_nmix_prpr,oprc_vrss_nmix_sign",
            "hgpr_vrss_nmix_prpr,hgpr_vrss_nmix_sign,lwpr_vrss_nmix_prpr,lwpr_vrss_nmix_sign,prdy_clpr_vrss_oprc_rate",
            "prdy_clpr_vrss_hgpr_rate,prdy_clpr_vrss_lwpr_rate,uplm_issu_cnt,ascn_issu_cnt,stnr_issu_cnt,down_issu_cnt",
            "lslm_issu_cnt,qtqt_ascn_issu_cnt,qtqt_down_issu_cnt,tick_vrss",
        ),
        types="thdtdndnddddddtdtdtdddnnnnnnnd",
        real=True,
    ),
    FeedRow(
        "H0UPANC0",
        "domestic_stock.index_exp_ccnl",
        "국내지수 실시간예상체결",
        names(
            "bstp_cls_code,bsop_hour,prpr_nmix,prdy_vrss_sign,bstp_nmix_prdy_vrss,acml_vol,acml_tr_pbmn,pcas_vol",
            "pcas_tr_pbmn,prdy_ctrt,uplm_issu_cnt,ascn_issu_cnt,stnr_issu_cnt,down_issu_cnt,lslm_issu_cnt",
        ),
        types="thdtdndnddnnnnn",
        real=True,
    ),
    FeedRow(
        "H0UPPGM0",
        "domestic_stock.index_program_trade",
        "국내지수 실시간프로그램매매",
        names(
            "bstp_cls_code,bsop_hour,arbt_seln_entm_cnqn,arbt_seln_onsl_cnqn,arbt_shnu_entm_cnqn,arbt_shnu_onsl_cnqn",
            "nabt_seln_entm_cnqn,nabt_seln_onsl_cnqn,nabt_shnu_entm_cnqn,nabt_shnu_onsl_cnqn,arbt_seln_entm_cntg_amt",
            "arbt_seln_onsl_cntg_amt,arbt_shnu_entm_cntg_amt,arbt_shnu_onsl_cntg_amt,nabt_seln_entm_cntg_amt",
            "nabt_seln_onsl_cntg_amt,nabt_shnu_entm_cntg_amt,nabt_shnu_onsl_cntg_amt,arbt_smtn_seln_vol",
            "arbt_smtm_seln_vol_rate,arbt_smtn_seln_tr_pbmn,arbt_smtm_seln_tr_pbmn_rate,arbt_smtn_shnu_vol",
            "arbt_smtm_shnu_vol_rate,arbt_smtn_shnu_tr_pbmn,arbt_smtm_shnu_tr_pbmn_rate,arbt_smtn_ntby_qty",
            "arbt_smtm_ntby_qty_rate,arbt_smtn_ntby_tr_pbmn,arbt_smtm_ntby_tr_pbmn_rate,nabt_smtn_seln_vol",
            "nabt_smtm_seln_vol_rate,nabt_smtn_seln_tr_pbmn,nabt_smtm_seln_tr_pbmn_rate,nabt_smtn_shnu_vol",
            "nabt_smtm_shnu_vol_rate,nabt_smtn_shnu_tr_pbmn,nabt_smtm_shnu_tr_pbmn_rate,nabt_smtn_ntby_qty",
            "nabt_smtm_ntby_qty_rate,nabt_smtn_ntby_tr_pbmn,nabt_smtm_ntby_tr_pbmn_rate,whol_entm_seln_vol",
            "entm_seln_vol_rate,whol_entm_seln_tr_pbmn,entm_seln_tr_pbmn_rate,whol_entm_shnu_vol,entm_shnu_vol_rate",
            "whol_entm_shnu_tr_pbmn,entm_shnu_tr_pbmn_rate,whol_entm_ntby_qt,entm_ntby_qty_rat,whol_entm_ntby_tr_pbmn",
            "entm_ntby_tr_pbmn_rate,whol_onsl_seln_vol,onsl_seln_vol_rate,whol_onsl_seln_tr_pbmn",
            "onsl_seln_tr_pbmn_rate,whol_onsl_shnu_vol,onsl_shnu_vol_rate,whol_onsl_shnu_tr_pbmn",
            "onsl_shnu_tr_pbmn_rate,whol_onsl_ntby_qty,onsl_ntby_qty_rate,whol_onsl_ntby_tr_pbmn",
            "onsl_ntby_tr_pbmn_rate,total_seln_qty,whol_seln_vol_rate,total_seln_tr_pbmn,whol_seln_tr_pbmn_rate",
            "shnu_cntg_smtn,whol_shun_vol_rate,total_shnu_tr_pbmn,whol_shun_tr_pbmn_rate,whol_ntby_qty",
            "whol_smtm_ntby_qty_rate,whol_ntby_tr_pbmn,whol_ntby_tr_pbmn_rate,arbt_entm_ntby_qty",
            "arbt_entm_ntby_tr_pbmn,arbt_onsl_ntby_qty,arbt_onsl_ntby_tr_pbmn,nabt_entm_ntby_qty",
            "nabt_entm_ntby_tr_pbmn,nabt_onsl_ntby_qty,nabt_onsl_ntby_tr_pbmn,acml_vol,acml_tr_pbmn",
        ),
        types="thnnnnnnnnddddddddndddndddndddndddndddndddndddndddndddndddndddndddndddndddndddndndndndnd",
        real=True,
    ),
    FeedRow(
        "H0STMKO0",
        "domestic_stock.market_status_krx",
        "국내주식 장운영정보 (KRX)",
        names(
            "mksc_shrn_iscd,trht_yn,tr_susp_reas_cntt,mkop_cls_code,antc_mkop_cls_code,mrkt_trtm_cls_code",
            "divi_app_cls_code,iscd_stat_cls_code,vi_cls_code,ovtm_vi_cls_code,EXCH_CLS_CODE",
        ),
        types="ttttttttttt",
        real=True,
    ),
    FeedRow(
        "H0NXMKO0",
        "domestic_stock.market_status_nxt",
        "국내주식 장운영정보(NXT)",
        names(
            "MKSC_SHRN_ISCD,TRHT_YN,TR_SUSP_REAS_CNTT,MKOP_CLS_CODE,ANTC_MKOP_CLS_CODE,MRKT_TRTM_CLS_CODE",
            "DIVI_APP_CLS_CODE,ISCD_STAT_CLS_CODE,VI_CLS_CODE,OVTM_VI_CLS_CODE,EXCH_CLS_CODE",
        ),
        types="ttttttttttt",
        real=True,
    ),
    FeedRow(
        "H0UNMKO0",
        "domestic_stock.market_status_total",
        "국내주식 장운영정보(통합)",
        names(
            "mksc_shrn_iscd,TRHT_YN,TR_SUSP_REAS_CNTT,MKOP_CLS_CODE,ANTC_MKOP_CLS_CODE,MRKT_TRTM_CLS_CODE",
            "DIVI_APP_CLS_CODE,ISCD_STAT_CLS_CODE,VI_CLS_CODE,OVTM_VI_CLS_CODE,EXCH_CLS_CODE",
        ),
        types="ttttttttttt",
        real=True,
    ),
    FeedRow(
        "H0STMBC0",
        "domestic_stock.member_krx",
        "국내주식 실시간회원사 (KRX)",
        names(
            "mksc_shrn_iscd,seln2_mbcr_name1,seln2_mbcr_name2,seln2_mbcr_name3,seln2_mbcr_name4,seln2_mbcr_name5",
            "byov_mbcr_name1,byov_mbcr_name2,byov_mbcr_name3,byov_mbcr_name4,byov_mbcr_name5,total_seln_qty1",
            "total_seln_qty2,total_seln_qty3,total_seln_qty4,total_seln_qty5,total_shnu_qty1,total_shnu_qty2",
            "total_shnu_qty3,total_shnu_qty4,total_shnu_qty5,seln_mbcr_glob_yn_1,seln_mbcr_glob_yn_2",
            "seln_mbcr_glob_yn_3,seln_mbcr_glob_yn_4,seln_mbcr_glob_yn_5,shnu_mbcr_glob_yn_1,shnu_mbcr_glob_yn_2",
            "shnu_mbcr_glob_yn_3,shnu_mbcr_glob_yn_4,shnu_mbcr_glob_yn_5,seln_mbcr_no1,seln_mbcr_no2,seln_mbcr_no3",
            "seln_mbcr_no4,seln_mbcr_no5,shnu_mbcr_no1,shnu_mbcr_no2,shnu_mbcr_no3,shnu_mbcr_no4,shnu_mbcr_no5",
            "seln_mbcr_rlim1,seln_mbcr_rlim2,seln_mbcr_rlim3,seln_mbcr_rlim4,seln_mbcr_rlim5,shnu_mbcr_rlim1",
            "shnu_mbcr_rlim2,shnu_mbcr_rlim3,shnu_mbcr_rlim4,shnu_mbcr_rlim5,seln_qty_icdc1,seln_qty_icdc2",
            "seln_qty_icdc3,seln_qty_icdc4,seln_qty_icdc5,shnu_qty_icdc1,shnu_qty_icdc2,shnu_qty_icdc3,shnu_qty_icdc4",
            "shnu_qty_icdc5,glob_total_seln_qty,glob_total_shnu_qty,glob_total_seln_qty_icdc,glob_total_shnu_qty_icdc",
            "glob_ntby_qty,glob_seln_rlim,glob_shnu_rlim,seln2_mbcr_eng_name1,seln2_mbcr_eng_name2",
            "seln2_mbcr_eng_name3,seln2_mbcr_eng_name4,seln2_mbcr_eng_name5,byov_mbcr_eng_name1,byov_mbcr_eng_name2",
            "byov_mbcr_eng_name3,byov_mbcr_eng_name4,byov_mbcr_eng_name5",
        ),
        types="tttttttttttnnnnnnnnnnttttttttttttttttttttddddddddddnnnnnnnnnnnnnnnddtttttttttt",
        real=True,
    ),
    FeedRow(
        "H0NXMBC0",
        "domestic_stock.member_nxt",
        "국내주식 실시간회원사 (NXT)",
        names(
            "MKSC_SHRN_ISCD,SELN2_MBCR_NAME1,SELN2_MBCR_NAME2,SELN2_MBCR_NAME3,SELN2_MBCR_NAME4,SELN2_MBCR_NAME5",
            "BYOV_MBCR_NAME1,BYOV_MBCR_NAME2,BYOV_MBCR_NAME3,BYOV_MBCR_NAME4,BYOV_MBCR_NAME5,TOTAL_SELN_QTY1",
            "TOTAL_SELN_QTY2,TOTAL_SELN_QTY3,TOTAL_SELN_QTY4,TOTAL_SELN_QTY5,TOTAL_SHNU_QTY1,TOTAL_SHNU_QTY2",
            "TOTAL_SHNU_QTY3,TOTAL_SHNU_QTY4,TOTAL_SHNU_QTY5,SELN_MBCR_GLOB_YN_1,SELN_MBCR_GLOB_YN_2",
            "SELN_MBCR_GLOB_YN_3,SELN_MBCR_GLOB_YN_4,SELN_MBCR_GLOB_YN_5,SHNU_MBCR_GLOB_YN_1,SHNU_MBCR_GLOB_YN_2",
            "SHNU_MBCR_GLOB_YN_3,SHNU_MBCR_GLOB_YN_4,SHNU_MBCR_GLOB_YN_5,SELN_MBCR_NO1,SELN_MBCR_NO2,SELN_MBCR_NO3",
            "SELN_MBCR_NO4,SELN_MBCR_NO5,SHNU_MBCR_NO1,SHNU_MBCR_NO2,SHNU_MBCR_NO3,SHNU_MBCR_NO4,SHNU_MBCR_NO5",
            "SELN_MBCR_RLIM1,SELN_MBCR_RLIM2,SELN_MBCR_RLIM3,SELN_MBCR_RLIM4,SELN_MBCR_RLIM5,SHNU_MBCR_RLIM1",
            "SHNU_MBCR_RLIM2,SHNU_MBCR_RLIM3,SHNU_MBCR_RLIM4,SHNU_MBCR_RLIM5,SELN_QTY_ICDC1,SELN_QTY_ICDC2",
            "SELN_QTY_ICDC3,SELN_QTY_ICDC4,SELN_QTY_ICDC5,SHNU_QTY_ICDC1,SHNU_QTY_ICDC2,SHNU_QTY_ICDC3,SHNU_QTY_ICDC4",
            "SHNU_QTY_ICDC5,GLOB_TOTAL_SELN_QTY,GLOB_TOTAL_SHNU_QTY,GLOB_TOTAL_SELN_QTY_ICDC,GLOB_TOTAL_SHNU_QTY_ICDC",
            "GLOB_NTBY_QTY,GLOB_SELN_RLIM,GLOB_SHNU_RLIM,SELN2_MBCR_ENG_NAME1,SELN2_MBCR_ENG_NAME2",
            "SELN2_MBCR_ENG_NAME3,SELN2_MBCR_ENG_NAME4,SELN2_MBCR_ENG_NAME5,BYOV_MBCR_ENG_NAME1,BYOV_MBCR_ENG_NAME2",
            "BYOV_MBCR_ENG_NAME3,BYOV_MBCR_ENG_NAME4,BYOV_MBCR_ENG_NAME5",
        ),
        types="tttttttttttnnnnnnnnnnttttttttttttttttttttddddddddddnnnnnnnnnnnnnnnddtttttttttt",
        real=True,
    ),
    FeedRow(
        "H0UNMBC0",
        "domestic_stock.member_total",
        "국내주식 실시간회원사 (통합)",
        names(
            "MKSC_SHRN_ISCD,SELN2_MBCR_NAME1,SELN2_MBCR_NAME2,SELN2_MBCR_NAME3,SELN2_MBCR_NAME4,SELN2_MBCR_NAME5",
            "BYOV_MBCR_NAME1,BYOV_MBCR_NAME2,BYOV_MBCR_NAME3,BYOV_MBCR_NAME4,BYOV_MBCR_NAME5,TOTAL_SELN_QTY1",
            "TOTAL_SELN_QTY2,TOTAL_SELN_QTY3,TOTAL_SELN_QTY4,TOTAL_SELN_QTY5,TOTAL_SHNU_QTY1,TOTAL_SHNU_QTY2",
            "TOTAL_SHNU_QTY3,TOTAL_SHNU_QTY4,TOTAL_SHNU_QTY5,SELN_MBCR_GLOB_YN_1,SELN_MBCR_GLOB_YN_2",
            "SELN_MBCR_GLOB_YN_3,SELN_MBCR_GLOB_YN_4,SELN_MBCR_GLOB_YN_5,SHNU_MBCR_GLOB_YN_1,SHNU_MBCR_GLOB_YN_2",
            "SHNU_MBCR_GLOB_YN_3,SHNU_MBCR_GLOB_YN_4,SHNU_MBCR_GLOB_YN_5,SELN_MBCR_NO1,SELN_MBCR_NO2,SELN_MBCR_NO3",
            "SELN_MBCR_NO4,SELN_MBCR_NO5,SHNU_MBCR_NO1,SHNU_MBCR_NO2,SHNU_MBCR_NO3,SHNU_MBCR_NO4,SHNU_MBCR_NO5",
            "SELN_MBCR_RLIM1,SELN_MBCR_RLIM2,SELN_MBCR_RLIM3,SELN_MBCR_RLIM4,SELN_MBCR_RLIM5,SHNU_MBCR_RLIM1",
            "SHNU_MBCR_RLIM2,SHNU_MBCR_RLIM3,SHNU_MBCR_RLIM4,SHNU_MBCR_RLIM5,SELN_QTY_ICDC1,SELN_QTY_ICDC2",
            "SELN_QTY_ICDC3,SELN_QTY_ICDC4,SELN_QTY_ICDC5,SHNU_QTY_ICDC1,SHNU_QTY_ICDC2,SHNU_QTY_ICDC3,SHNU_QTY_ICDC4",
            "SHNU_QTY_ICDC5,GLOB_TOTAL_SELN_QTY,GLOB_TOTAL_SHNU_QTY,GLOB_TOTAL_SELN_QTY_ICDC,GLOB_TOTAL_SHNU_QTY_ICDC",
            "GLOB_NTBY_QTY,GLOB_SELN_RLIM,GLOB_SHNU_RLIM,SELN2_MBCR_ENG_NAME1,SELN2_MBCR_ENG_NAME2",
            "SELN2_MBCR_ENG_NAME3,SELN2_MBCR_ENG_NAME4,SELN2_MBCR_ENG_NAME5,BYOV_MBCR_ENG_NAME1,BYOV_MBCR_ENG_NAME2",
            "BYOV_MBCR_ENG_NAME3,BYOV_MBCR_ENG_NAME4,BYOV_MBCR_ENG_NAME5",
        ),
        types="tttttttttttnnnnnnnnnnttttttttttttttttttttddddddddddnnnnnnnnnnnnnnnddtttttttttt",
        real=True,
    ),
    FeedRow(
        "H0STOAA0",
        "domestic_stock.overtime_asking_price_krx",
        "국내주식 시간외 실시간호가 (KRX)",
        names(
            "mksc_shrn_iscd,bsop_hour,hour_cls_code,askp1,askp2,askp3,askp4,askp5,askp6,askp7,askp8,askp9,bidp1,bidp2",
            "bidp3,bidp4,bidp5,bidp6,bidp7,bidp8,bidp9,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4,askp_rsqn5",
            "askp_rsqn6,askp_rsqn7,askp_rsqn8,askp_rsqn9,bidp_rsqn1,bidp_rsqn2,bidp_rsqn3,bidp_rsqn4,bidp_rsqn5",
            "bidp_rsqn6,bidp_rsqn7,bidp_rsqn8,bidp_rsqn9,total_askp_rsqn,total_bidp_rsqn,ovtm_total_askp_rsqn",
            "ovtm_total_bidp_rsqn,antc_cnpr,antc_cnqn,antc_vol,antc_cntg_vrss,antc_cntg_vrss_sign,antc_cntg_prdy_ctrt",
            "acml_vol,total_askp_rsqn_icdc,total_bidp_rsqn_icdc,ovtm_total_askp_icdc,ovtm_total_bidp_icdc",
        ),
        types="thtddddddddddddddddddnnnnnnnnnnnnnnnnnnnnnndnndtdnnnnn",
        real=True,
    ),
    FeedRow(
        "H0STOUP0",
        "domestic_stock.overtime_ccnl_krx",
        "국내주식 시간외 실시간체결가 (KRX)",
        names(
            "mksc_shrn_iscd,stck_cntg_hour,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,wghn_avrg_stck_prc,stck_oprc",
            "stck_hgpr,stck_lwpr,askp1,bidp1,cntg_vol,acml_vol,acml_tr_pbmn,seln_cntg_csnu,shnu_cntg_csnu",
            "ntby_cntg_csnu,cttr,seln_cntg_smtn,shnu_cntg_smtn,cntg_cls_code,shnu_rate,prdy_vol_vrss_acml_vol_rate",
            "oprc_hour,oprc_vrss_prpr_sign,oprc_vrss_prpr,hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_prpr,lwpr_hour",
            "lwpr_vrss_prpr_sign,lwpr_vrss_prpr,bsop_date,new_mkop_cls_code,trht_yn,askp_rsqn1,bidp_rsqn1",
            "total_askp_rsqn,total_bidp_rsqn,vol_tnrt,prdy_smns_hour_acml_vol,prdy_smns_hour_acml_vol_rate",
        ),
        types="thdtddddddddnndnnndnntddhtdhtdhtdyttnnnndnd",
        real=True,
    ),
    FeedRow(
        "H0STOAC0",
        "domestic_stock.overtime_exp_ccnl_krx",
        "국내주식 시간외 실시간예상체결 (KRX)",
        names(
            "mksc_shrn_iscd,stck_cntg_hour,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,wghn_avrg_stck_prc,stck_oprc",
            "stck_hgpr,stck_lwpr,askp1,bidp1,cntg_vol,acml_vol,acml_tr_pbmn,seln_cntg_csnu,shnu_cntg_csnu",
            "ntby_cntg_csnu,cttr,seln_cntg_smtn,shnu_cntg_smtn,cntg_cls_code,shnu_rate,prdy_vol_vrss_acml_vol_rate",
            "oprc_hour,oprc_vrss_prpr_sign,oprc_vrss_prpr,hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_prpr,lwpr_hour",
            "lwpr_vrss_prpr_sign,lwpr_vrss_prpr,bsop_date,new_mkop_cls_code,trht_yn,askp_rsqn1,bidp_rsqn1",
            "total_askp_rsqn,total_bidp_rsqn,vol_tnrt,prdy_smns_hour_acml_vol,prdy_smns_hour_acml_vol_rate",
        ),
        types="thdtddddddddnndnnndnntddhtdhtdhtdyttnnnndnd",
        real=True,
    ),
    FeedRow(
        "H0STPGM0",
        "domestic_stock.program_trade_krx",
        "국내주식 실시간프로그램매매 (KRX)",
        names(
            "mksc_shrn_iscd,stck_cntg_hour,seln_cnqn,seln_tr_pbmn,shnu_cnqn,shnu_tr_pbmn,ntby_cnqn,ntby_tr_pbmn",
            "seln_rsqn,shnu_rsqn,whol_ntby_qty",
        ),
        types="thndndndnnn",
        real=True,
    ),
    FeedRow(
        "H0NXPGM0",
        "domestic_stock.program_trade_nxt",
        "국내주식 실시간프로그램매매 (NXT)",
        names(
            "MKSC_SHRN_ISCD,STCK_CNTG_HOUR,SELN_CNQN,SELN_TR_PBMN,SHNU_CNQN,SHNU_TR_PBMN,NTBY_CNQN,NTBY_TR_PBMN",
            "SELN_RSQN,SHNU_RSQN,WHOL_NTBY_QTY",
        ),
        types="thndndndnnn",
        real=True,
    ),
    FeedRow(
        "H0UNPGM0",
        "domestic_stock.program_trade_total",
        "국내주식 실시간프로그램매매 (통합)",
        names(
            "MKSC_SHRN_ISCD,STCK_CNTG_HOUR,SELN_CNQN,SELN_TR_PBMN,SHNU_CNQN,SHNU_TR_PBMN,NTBY_CNQN,NTBY_TR_PBMN",
            "SELN_RSQN,SHNU_RSQN,WHOL_NTBY_QTY",
        ),
        types="thndndndnnn",
        real=True,
    ),
    FeedRow(
        "HDFSASP0",
        "overseas_stock.asking_price",
        "해외주식 실시간호가",
        names(
            "rsym,symb,zdiv,xymd,xhms,kymd,khms,bvol,avol,bdvl,advl,pbid1,pask1,vbid1,vask1,dbid1,dask1,pbid2,pask2",
            "vbid2,vask2,dbid2,dask2,pbid3,pask3,vbid3,vask3,dbid3,dask3,pbid4,pask4,vbid4,vask4,dbid4,dask4,pbid5",
            "pask5,vbid5,vask5,dbid5,dask5,pbid6,pask6,vbid6,vask6,dbid6,dask6,pbid7,pask7,vbid7,vask7,dbid7,dask7",
            "pbid8,pask8,vbid8,vask8,dbid8,dask8,pbid9,pask9,vbid9,vask9,dbid9,dask9,pbid10,pask10,vbid10,vask10",
            "dbid10,dask10",
        ),
        types="ttnyhyhnnddddnnddddnnddddnnddddnnddddnnddddnnddddnnddddnnddddnnddddnndd",
        real=True,
    ),
    FeedRow(
        "H0GSCNI0",
        "overseas_stock.ccnl_notice",
        "해외주식 실시간체결통보",
        names(
            "CUST_ID,ACNT_NO,ODER_NO,OODER_NO,SELN_BYOV_CLS,RCTF_CLS,ODER_KIND2,STCK_SHRN_ISCD,CNTG_QTY,CNTG_UNPR",
            "STCK_CNTG_HOUR,RFUS_YN,CNTG_YN,ACPT_YN,BRNC_NO,ODER_QTY,ACNT_NAME,CNTG_ISNM,ODER_COND,DEBT_GB,DEBT_DATE",
            "START_TM,END_TM,TM_DIV_TP,CNTG_UNPR12",
        ),
        types="ttttttttndhttttnttttyhhtd",
        key="hts_id",
        encrypted=True,
        real=True,
    ),
    FeedRow(
        "H0GSCNI9",
        "overseas_stock.ccnl_notice",
        "해외주식 실시간체결통보",
        names(
            "CUST_ID,ACNT_NO,ODER_NO,OODER_NO,SELN_BYOV_CLS,RCTF_CLS,ODER_KIND2,STCK_SHRN_ISCD,CNTG_QTY,CNTG_UNPR",
            "STCK_CNTG_HOUR,RFUS_YN,CNTG_YN,ACPT_YN,BRNC_NO,ODER_QTY,ACNT_NAME,CNTG_ISNM,ODER_COND,DEBT_GB,DEBT_DATE",
            "START_TM,END_TM,TM_DIV_TP,CNTG_UNPR12",
        ),
        types="ttttttttndhttttnttttyhhtd",
        key="hts_id",
        encrypted=True,
        paper=True,
    ),
    FeedRow(
        "HDFSASP1",
        "overseas_stock.delayed_asking_price_asia",
        "해외주식 지연호가(아시아)",
        names(
            "rsym,symb,zdiv,xymd,xhms,kymd,khms,bvol,avol,bdvl,advl,pbid1,pask1,vbid1,vask1,dbid1,dask1",
        ),
        types="ttnyhyhnnddddnndd",
        real=True,
    ),
    FeedRow(
        "HDFSCNT0",
        "overseas_stock.delayed_ccnl",
        "해외주식 실시간지연체결가",
        names(
            "RSYM,SYMB,ZDIV,TYMD,XYMD,XHMS,KYMD,KHMS,OPEN,HIGH,LOW,LAST,SIGN,DIFF,RATE,PBID,PASK,VBID,VASK,EVOL,TVOL",
            "TAMT,BIVL,ASVL,STRN,MTYP",
        ),
        types="ttnyyhyhddddtddddnnnndnndt",
        real=True,
    ),
    FeedRow(
        "H0CFCNT0",
        "domestic_futureoption.commodity_futures_realtime_conclusion",
        "상품선물 실시간체결가",
        names(
            "futs_shrn_iscd,bsop_hour,futs_prdy_vrss,prdy_vrss_sign,futs_prdy_ctrt,futs_prpr,futs_oprc,futs_hgpr",
            "futs_lwpr,last_cnqn,acml_vol,acml_tr_pbmn,hts_thpr,mrkt_basis,dprt,nmsc_fctn_stpl_prc,fmsc_fctn_stpl_prc",
            "spead_prc,hts_otst_stpl_qty,otst_stpl_qty_icdc,oprc_hour,oprc_vrss_prpr_sign,oprc_vrss_nmix_prpr",
            "hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_nmix_prpr,lwpr_hour,lwpr_vrss_prpr_sign,lwpr_vrss_nmix_prpr",
            "shnu_rate,cttr,esdg,otst_stpl_rgbf_qty_icdc,thpr_basis,futs_askp1,futs_bidp1,askp_rsqn1,bidp_rsqn1",
            "seln_cntg_csnu,shnu_cntg_csnu,ntby_cntg_csnu,seln_cntg_smtn,shnu_cntg_smtn,total_askp_rsqn",
            "total_bidp_rsqn,prdy_vol_vrss_acml_vol_rate,dscs_bltr_acml_qty,dynm_mxpr,dynm_llam,dynm_prc_limt_yn",
        ),
        types="thdtdddddnndddddddnnhtdhtdhtddddndddnnnnnnnnndnddt",
        real=True,
    ),
    FeedRow(
        "H0CFASP0",
        "domestic_futureoption.commodity_futures_realtime_quote",
        "상품선물 실시간호가",
        names(
            "futs_shrn_iscd,bsop_hour,futs_askp1,futs_askp2,futs_askp3,futs_askp4,futs_askp5,futs_bidp1,futs_bidp2",
            "futs_bidp3,futs_bidp4,futs_bidp5,askp_csnu1,askp_csnu2,askp_csnu3,askp_csnu4,askp_csnu5,bidp_csnu1",
            "bidp_csnu2,bidp_csnu3,bidp_csnu4,bidp_csnu5,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4,askp_rsqn5",
            "bidp_rsqn1,bidp_rsqn2,bidp_rsqn3,bidp_rsqn4,bidp_rsqn5,total_askp_csnu,total_bidp_csnu,total_askp_rsqn",
            "total_bidp_rsqn,total_askp_rsqn_icdc,total_bidp_rsqn_icdc",
        ),
        types="thddddddddddnnnnnnnnnnnnnnnnnnnnnnnnnn",
        real=True,
    ),
    FeedRow(
        "H0IFCNI0",
        "domestic_futureoption.fuopt_ccnl_notice",
        "선물옵션 실시간체결통보",
        names(
            "cust_id,acnt_no,oder_no,ooder_no,seln_byov_cls,rctf_cls,oder_kind2,stck_shrn_iscd,cntg_qty,cntg_unpr",
            "stck_cntg_hour,rfus_yn,cntg_yn,acpt_yn,brnc_no,oder_qty,acnt_name,cntg_isnm,oder_cond,ord_grp,ord_grpseq",
            "order_prc",
        ),
        types="ttttttttndhttttntttttd",
        key="hts_id",
        encrypted=True,
        real=True,
    ),
    FeedRow(
        "H0IFCNI9",
        "domestic_futureoption.fuopt_ccnl_notice",
        "선물옵션 실시간체결통보",
        names(
            "cust_id,acnt_no,oder_no,ooder_no,seln_byov_cls,rctf_cls,oder_kind2,stck_shrn_iscd,cntg_qty,cntg_unpr",
            "stck_cntg_hour,rfus_yn,cntg_yn,acpt_yn,brnc_no,oder_qty,acnt_name,cntg_isnm,oder_cond,ord_grp,ord_grpseq",
            "order_prc",
        ),
        types="ttttttttndhttttntttttd",
        key="hts_id",
        encrypted=True,
        paper=True,
    ),
    FeedRow(
        "H0ZFANC0",
        "domestic_futureoption.futures_exp_ccnl",
        "주식선물 실시간예상체결",
        names(
            "futs_shrn_iscd,bsop_hour,antc_cnpr,antc_cntg_vrss,antc_cntg_vrss_sign,antc_cntg_prdy_ctrt",
            "antc_mkop_cls_code,antc_cnqn",
        ),
        types="thddtdtn",
        real=True,
    ),
    FeedRow(
        "H0IFCNT0",
        "domestic_futureoption.index_futures_realtime_conclusion",
        "지수선물 실시간체결가",
        names(
            "futs_shrn_iscd,bsop_hour,futs_prdy_vrss,prdy_vrss_sign,futs_prdy_ctrt,futs_prpr,futs_oprc,futs_hgpr",
            "futs_lwpr,last_cnqn,acml_vol,acml_tr_pbmn,hts_thpr,mrkt_basis,dprt,nmsc_fctn_stpl_prc,fmsc_fctn_stpl_prc",
            "spead_prc,hts_otst_stpl_qty,otst_stpl_qty_icdc,oprc_hour,oprc_vrss_prpr_sign,oprc_vrss_nmix_prpr",
            "hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_nmix_prpr,lwpr_hour,lwpr_vrss_prpr_sign,lwpr_vrss_nmix_prpr",
            "shnu_rate,cttr,esdg,otst_stpl_rgbf_qty_icdc,thpr_basis,futs_askp1,futs_bidp1,askp_rsqn1,bidp_rsqn1",
            "seln_cntg_csnu,shnu_cntg_csnu,ntby_cntg_csnu,seln_cntg_smtn,shnu_cntg_smtn,total_askp_rsqn",
            "total_bidp_rsqn,prdy_vol_vrss_acml_vol_rate,dscs_bltr_acml_qty,dynm_mxpr,dynm_llam,dynm_prc_limt_yn",
        ),
        types="thdtdddddnndddddddnnhtdhtdhtddddndddnnnnnnnnndnddt",
        real=True,
    ),
    FeedRow(
        "H0IFASP0",
        "domestic_futureoption.index_futures_realtime_quote",
        "지수선물 실시간호가",
        names(
            "futs_shrn_iscd,bsop_hour,futs_askp1,futs_askp2,futs_askp3,futs_askp4,futs_askp5,futs_bidp1,futs_bidp2",
            "futs_bidp3,futs_bidp4,futs_bidp5,askp_csnu1,askp_csnu2,askp_csnu3,askp_csnu4,askp_csnu5,bidp_csnu1",
            "bidp_csnu2,bidp_csnu3,bidp_csnu4,bidp_csnu5,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4,askp_rsqn5",
            "bidp_rsqn1,bidp_rsqn2,bidp_rsqn3,bidp_rsqn4,bidp_rsqn5,total_askp_csnu,total_bidp_csnu,total_askp_rsqn",
            "total_bidp_rsqn,total_askp_rsqn_icdc,total_bidp_rsqn_icdc",
        ),
        types="thddddddddddnnnnnnnnnnnnnnnnnnnnnnnnnn",
        real=True,
    ),
    FeedRow(
        "H0IOCNT0",
        "domestic_futureoption.index_option_realtime_conclusion",
        "지수옵션 실시간체결가",
        names(
            "optn_shrn_iscd,bsop_hour,optn_prpr,prdy_vrss_sign,optn_prdy_vrss,prdy_ctrt,optn_oprc,optn_hgpr,optn_lwpr",
            "last_cnqn,acml_vol,acml_tr_pbmn,hts_thpr,hts_otst_stpl_qty,otst_stpl_qty_icdc,oprc_hour",
            "oprc_vrss_prpr_sign,oprc_vrss_nmix_prpr,hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_nmix_prpr,lwpr_hour",
            "lwpr_vrss_prpr_sign,lwpr_vrss_nmix_prpr,shnu_rate,prmm_val,invl_val,tmvl_val,delta,gama,vega,theta,rho",
            "hts_ints_vltl,esdg,otst_stpl_rgbf_qty_icdc,thpr_basis,unas_hist_vltl,cttr,dprt,mrkt_basis,optn_askp1",
            "optn_bidp1,askp_rsqn1,bidp_rsqn1,seln_cntg_csnu,shnu_cntg_csnu,ntby_cntg_csnu,seln_cntg_smtn",
            "shnu_cntg_smtn,total_askp_rsqn,total_bidp_rsqn,prdy_vol_vrss_acml_vol_rate,avrg_vltl,dscs_lrqn_vol",
            "dynm_mxpr,dynm_llam,dynm_prc_limt_yn",
        ),
        types="thdtdddddnnddnnhtdhtdhtddddddddddddndddddddnnnnnnnnnddnddt",
        real=True,
    ),
    FeedRow(
        "H0IOASP0",
        "domestic_futureoption.index_option_realtime_quote",
        "지수옵션 실시간호가",
        names(
            "optn_shrn_iscd,bsop_hour,optn_askp1,optn_askp2,optn_askp3,optn_askp4,optn_askp5,optn_bidp1,optn_bidp2",
            "optn_bidp3,optn_bidp4,optn_bidp5,askp_csnu1,askp_csnu2,askp_csnu3,askp_csnu4,askp_csnu5,bidp_csnu1",
            "bidp_csnu2,bidp_csnu3,bidp_csnu4,bidp_csnu5,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4,askp_rsqn5",
            "bidp_rsqn1,bidp_rsqn2,bidp_rsqn3,bidp_rsqn4,bidp_rsqn5,total_askp_csnu,total_bidp_csnu,total_askp_rsqn",
            "total_bidp_rsqn,total_askp_rsqn_icdc,total_bidp_rsqn_icdc",
        ),
        types="thddddddddddnnnnnnnnnnnnnnnnnnnnnnnnnn",
        real=True,
    ),
    FeedRow(
        "H0MFASP0",
        "domestic_futureoption.krx_ngt_futures_asking_price",
        "KRX야간선물 실시간호가",
        names(
            "futs_shrn_iscd,bsop_hour,futs_askp1,futs_askp2,futs_askp3,futs_askp4,futs_askp5,futs_bidp1,futs_bidp2",
            "futs_bidp3,futs_bidp4,futs_bidp5,askp_csnu1,askp_csnu2,askp_csnu3,askp_csnu4,askp_csnu5,bidp_csnu1",
            "bidp_csnu2,bidp_csnu3,bidp_csnu4,bidp_csnu5,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4,askp_rsqn5",
            "bidp_rsqn1,bidp_rsqn2,bidp_rsqn3,bidp_rsqn4,bidp_rsqn5,total_askp_csnu,total_bidp_csnu,total_askp_rsqn",
            "total_bidp_rsqn,total_askp_rsqn_icdc,total_bidp_rsqn_icdc",
        ),
        types="thddddddddddnnnnnnnnnnnnnnnnnnnnnnnnnn",
        real=True,
    ),
    FeedRow(
        "H0MFCNT0",
        "domestic_futureoption.krx_ngt_futures_ccnl",
        "KRX야간선물 실시간종목체결",
        names(
            "futs_shrn_iscd,bsop_hour,futs_prdy_vrss,prdy_vrss_sign,futs_prdy_ctrt,futs_prpr,futs_oprc,futs_hgpr",
            "futs_lwpr,last_cnqn,acml_vol,acml_tr_pbmn,hts_thpr,mrkt_basis,dprt,nmsc_fctn_stpl_prc,fmsc_fctn_stpl_prc",
            "spead_prc,hts_otst_stpl_qty,otst_stpl_qty_icdc,oprc_hour,oprc_vrss_prpr_sign,oprc_vrss_nmix_prpr",
            "hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_nmix_prpr,lwpr_hour,lwpr_vrss_prpr_sign,lwpr_vrss_nmix_prpr",
            "shnu_rate,cttr,esdg,otst_stpl_rgbf_qty_icdc,thpr_basis,futs_askp1,futs_bidp1,askp_rsqn1,bidp_rsqn1",
            "seln_cntg_csnu,shnu_cntg_csnu,ntby_cntg_csnu,seln_cntg_smtn,shnu_cntg_smtn,total_askp_rsqn",
            "total_bidp_rsqn,prdy_vol_vrss_acml_vol_rate,dynm_mxpr,dynm_llam,dynm_prc_limt_yn",
        ),
        types="thdtdddddnndddddddnnhtdhtdhtddddndddnnnnnnnnndddt",
        real=True,
    ),
    FeedRow(
        "H0MFCNI0",
        "domestic_futureoption.krx_ngt_futures_ccnl_notice",
        "KRX야간선물 실시간체결통보",
        names(
            "cust_id,acnt_no,oder_no,ooder_no,seln_byov_cls,rctf_cls,oder_kind2,stck_shrn_iscd,cntg_qty,cntg_unpr",
            "stck_cntg_hour,rfus_yn,cntg_yn,acpt_yn,brnc_no,oder_qty,acnt_name,cntg_isnm,oder_cond",
        ),
        types="ttttttttndhttttnttt",
        key="hts_id",
        encrypted=True,
        real=True,
    ),
    FeedRow(
        "H0EUASP0",
        "domestic_futureoption.krx_ngt_option_asking_price",
        "KRX야간옵션 실시간호가",
        names(
            "optn_shrn_iscd,bsop_hour,optn_askp1,optn_askp2,optn_askp3,optn_askp4,optn_askp5,optn_bidp1,optn_bidp2",
            "optn_bidp3,optn_bidp4,optn_bidp5,askp_csnu1,askp_csnu2,askp_csnu3,askp_csnu4,askp_csnu5,bidp_csnu1",
            "bidp_csnu2,bidp_csnu3,bidp_csnu4,bidp_csnu5,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4,askp_rsqn5",
            "bidp_rsqn1,bidp_rsqn2,bidp_rsqn3,bidp_rsqn4,bidp_rsqn5,total_askp_csnu,total_bidp_csnu,total_askp_rsqn",
            "total_bidp_rsqn,total_askp_rsqn_icdc,total_bidp_rsqn_icdc",
        ),
        types="thddddddddddnnnnnnnnnnnnnnnnnnnnnnnnnn",
        real=True,
    ),
    FeedRow(
        "H0EUCNT0",
        "domestic_futureoption.krx_ngt_option_ccnl",
        "KRX야간옵션 실시간체결가",
        names(
            "optn_shrn_iscd,bsop_hour,optn_prpr,prdy_vrss_sign,optn_prdy_vrss,prdy_ctrt,optn_oprc,optn_hgpr,optn_lwpr",
            "last_cnqn,acml_vol,acml_tr_pbmn,hts_thpr,hts_otst_stpl_qty,otst_stpl_qty_icdc,oprc_hour",
            "oprc_vrss_prpr_sign,oprc_vrss_nmix_prpr,hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_nmix_prpr,lwpr_hour",
            "lwpr_vrss_prpr_sign,lwpr_vrss_nmix_prpr,shnu_rate,prmm_val,invl_val,tmvl_val,delta,gama,vega,theta,rho",
            "hts_ints_vltl,esdg,otst_stpl_rgbf_qty_icdc,thpr_basis,unas_hist_vltl,cttr,dprt,mrkt_basis,optn_askp1",
            "optn_bidp1,askp_rsqn1,bidp_rsqn1,seln_cntg_csnu,shnu_cntg_csnu,ntby_cntg_csnu,seln_cntg_smtn",
            "shnu_cntg_smtn,total_askp_rsqn,total_bidp_rsqn,prdy_vol_vrss_acml_vol_rate,dynm_mxpr,dynm_llam",
            "dynm_prc_limt_yn",
        ),
        types="thdtdddddnnddnnhtdhtdhtddddddddddddndddddddnnnnnnnnndddt",
        real=True,
    ),
    FeedRow(
        "H0EUANC0",
        "domestic_futureoption.krx_ngt_option_exp_ccnl",
        "KRX야간옵션실시간예상체결",
        names(
            "optn_shrn_iscd,bsop_hour,antc_cnpr,antc_cntg_vrss,antc_cntg_vrss_sign,antc_cntg_prdy_ctrt",
            "antc_mkop_cls_code,antc_cnqn",
        ),
        types="thddtdtn",
        real=True,
    ),
    FeedRow(
        "H0EUCNI0",
        "domestic_futureoption.krx_ngt_option_notice",
        "KRX야간옵션실시간체결통보",
        names(
            "cust_id,acnt_no,oder_no,ooder_no,seln_byov_cls,rctf_cls,oder_kind2,stck_shrn_iscd,cntg_qty,cntg_unpr",
            "stck_cntg_hour,rfus_yn,cntg_yn,acpt_yn,brnc_no,oder_qty,acnt_name,cntg_isnm,oder_cond",
        ),
        types="ttttttttndhttttnttt",
        key="hts_id",
        encrypted=True,
        real=True,
    ),
    FeedRow(
        "H0ZOANC0",
        "domestic_futureoption.option_exp_ccnl",
        "주식옵션 실시간예상체결",
        names(
            "optn_shrn_iscd,bsop_hour,antc_cnpr,antc_cntg_vrss,antc_cntg_vrss_sign,antc_cntg_prdy_ctrt",
            "antc_mkop_cls_code",
        ),
        types="thddtdt",
        real=True,
    ),
    FeedRow(
        "H0ZFCNT0",
        "domestic_futureoption.stock_futures_realtime_conclusion",
        "주식선물 실시간체결가",
        names(
            "futs_shrn_iscd,bsop_hour,stck_prpr,prdy_vrss_sign,prdy_vrss,futs_prdy_ctrt,stck_oprc,stck_hgpr,stck_lwpr",
            "last_cnqn,acml_vol,acml_tr_pbmn,hts_thpr,mrkt_basis,dprt,nmsc_fctn_stpl_prc,fmsc_fctn_stpl_prc,spead_prc",
            "hts_otst_stpl_qty,otst_stpl_qty_icdc,oprc_hour,oprc_vrss_prpr_sign,oprc_vrss_prpr,hgpr_hour",
            "hgpr_vrss_prpr_sign,hgpr_vrss_prpr,lwpr_hour,lwpr_vrss_prpr_sign,lwpr_vrss_prpr,shnu_rate,cttr,esdg",
            "otst_stpl_rgbf_qty_icdc,thpr_basis,askp1,bidp1,askp_rsqn1,bidp_rsqn1,seln_cntg_csnu,shnu_cntg_csnu",
            "ntby_cntg_csnu,seln_cntg_smtn,shnu_cntg_smtn,total_askp_rsqn,total_bidp_rsqn,prdy_vol_vrss_acml_vol_rate",
            "dynm_mxpr,dynm_llam,dynm_prc_limt_yn",
        ),
        types="thdtdddddnndddddddnnhtdhtdhtddddndddnnnnnnnnndddt",
        real=True,
    ),
    FeedRow(
        "H0ZFASP0",
        "domestic_futureoption.stock_futures_realtime_quote",
        "주식선물 실시간호가",
        names(
            "futs_shrn_iscd,bsop_hour,askp1,askp2,askp3,askp4,askp5,askp6,askp7,askp8,askp9,askp10,bidp1,bidp2,bidp3",
            "bidp4,bidp5,bidp6,bidp7,bidp8,bidp9,bidp10,askp_csnu1,askp_csnu2,askp_csnu3,askp_csnu4,askp_csnu5",
            "askp_csnu6,askp_csnu7,askp_csnu8,askp_csnu9,askp_csnu10,bidp_csnu1,bidp_csnu2,bidp_csnu3,bidp_csnu4",
            "bidp_csnu5,bidp_csnu6,bidp_csnu7,bidp_csnu8,bidp_csnu9,bidp_csnu10,askp_rsqn1,askp_rsqn2,askp_rsqn3",
            "askp_rsqn4,askp_rsqn5,askp_rsqn6,askp_rsqn7,askp_rsqn8,askp_rsqn9,askp_rsqn10,bidp_rsqn1,bidp_rsqn2",
            "bidp_rsqn3,bidp_rsqn4,bidp_rsqn5,bidp_rsqn6,bidp_rsqn7,bidp_rsqn8,bidp_rsqn9,bidp_rsqn10,total_askp_csnu",
            "total_bidp_csnu,total_askp_rsqn,total_bidp_rsqn,total_askp_rsqn_icdc,total_bidp_rsqn_icdc",
        ),
        types="thddddddddddddddddddddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
        real=True,
    ),
    FeedRow(
        "H0ZOASP0",
        "domestic_futureoption.stock_option_asking_price",
        "주식옵션 실시간호가",
        names(
            "optn_shrn_iscd,bsop_hour,optn_askp1,optn_askp2,optn_askp3,optn_askp4,optn_askp5,optn_bidp1,optn_bidp2",
            "optn_bidp3,optn_bidp4,optn_bidp5,askp_csnu1,askp_csnu2,askp_csnu3,askp_csnu4,askp_csnu5,bidp_csnu1",
            "bidp_csnu2,bidp_csnu3,bidp_csnu4,bidp_csnu5,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4,askp_rsqn5",
            "bidp_rsqn1,bidp_rsqn2,bidp_rsqn3,bidp_rsqn4,bidp_rsqn5,total_askp_csnu,total_bidp_csnu,total_askp_rsqn",
            "total_bidp_rsqn,total_askp_rsqn_icdc,total_bidp_rsqn_icdc,optn_askp6,optn_askp7,optn_askp8,optn_askp9",
            "optn_askp10,optn_bidp6,optn_bidp7,optn_bidp8,optn_bidp9,optn_bidp10,askp_csnu6,askp_csnu7,askp_csnu8",
            "askp_csnu9,askp_csnu10,bidp_csnu6,bidp_csnu7,bidp_csnu8,bidp_csnu9,bidp_csnu10,askp_rsqn6,askp_rsqn7",
            "askp_rsqn8,askp_rsqn9,askp_rsqn10,bidp_rsqn6,bidp_rsqn7,bidp_rsqn8,bidp_rsqn9,bidp_rsqn10",
        ),
        types="thddddddddddnnnnnnnnnnnnnnnnnnnnnnnnnnddddddddddnnnnnnnnnnnnnnnnnnnn",
        real=True,
    ),
    FeedRow(
        "H0ZOCNT0",
        "domestic_futureoption.stock_option_ccnl",
        "주식옵션 실시간체결가",
        names(
            "optn_shrn_iscd,bsop_hour,optn_prpr,prdy_vrss_sign,optn_prdy_vrss,prdy_ctrt,optn_oprc,optn_hgpr,optn_lwpr",
            "last_cnqn,acml_vol,acml_tr_pbmn,hts_thpr,hts_otst_stpl_qty,otst_stpl_qty_icdc,oprc_hour",
            "oprc_vrss_prpr_sign,oprc_vrss_nmix_prpr,hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_nmix_prpr,lwpr_hour",
            "lwpr_vrss_prpr_sign,lwpr_vrss_nmix_prpr,shnu_rate,prmm_val,invl_val,tmvl_val,delta,gama,vega,theta,rho",
            "hts_ints_vltl,esdg,otst_stpl_rgbf_qty_icdc,thpr_basis,unas_hist_vltl,cttr,dprt,mrkt_basis,optn_askp1",
            "optn_bidp1,askp_rsqn1,bidp_rsqn1,seln_cntg_csnu,shnu_cntg_csnu,ntby_cntg_csnu,seln_cntg_smtn",
            "shnu_cntg_smtn,total_askp_rsqn,total_bidp_rsqn,prdy_vol_vrss_acml_vol_rate",
        ),
        types="thdtdddddnnddnnhtdhtdhtddddddddddddndddddddnnnnnnnnnd",
        real=True,
    ),
    FeedRow(
        "HDFFF010",
        "overseas_futureoption.asking_price",
        "해외선물옵션 실시간호가",
        names(
            "series_cd,recv_date,recv_time,prev_price,bid_qntt_1,bid_num_1,bid_price_1,ask_qntt_1,ask_num_1",
            "ask_price_1,bid_qntt_2,bid_num_2,bid_price_2,ask_qntt_2,ask_num_2,ask_price_2,bid_qntt_3,bid_num_3",
            "bid_price_3,ask_qntt_3,ask_num_3,ask_price_3,bid_qntt_4,bid_num_4,bid_price_4,ask_qntt_4,ask_num_4",
            "ask_price_4,bid_qntt_5,bid_num_5,bid_price_5,ask_qntt_5,ask_num_5,ask_price_5,sttl_price",
        ),
        types="tytdntdntdntdntdntdntdntdntdntdntdd",
        real=True,
    ),
    FeedRow(
        "HDFFF020",
        "overseas_futureoption.ccnl",
        "해외선물옵션 실시간체결가",
        names(
            "series_cd,bsns_date,mrkt_open_date,mrkt_open_time,mrkt_close_date,mrkt_close_time,prev_price,recv_date",
            "recv_time,active_flag,last_price,last_qntt,prev_diff_price,prev_diff_rate,open_price,high_price,low_price",
            "vol,prev_sign,quotsign,recv_time2,psttl_price,psttl_sign,psttl_diff_price,psttl_diff_rate",
        ),
        types="tyytytdyttdndddddntttdtdd",
        real=True,
    ),
    FeedRow(
        "HDFFF2C0",
        "overseas_futureoption.ccnl_notice",
        "해외선물옵션 실시간체결내역통보",
        names(
            "user_id,acct_no,ord_dt,odno,orgn_ord_dt,orgn_odno,series,rvse_cncl_dvsn_cd,sll_buy_dvsn_cd",
            "cplx_ord_dvsn_cd,prce_tp,fm_excg_rcit_dvsn_cd,ord_qty,fm_lmt_pric,fm_stop_ord_pric,tot_ccld_qty",
            "tot_ccld_uv,ord_remq,fm_ord_grp_dt,ord_grp_stno,ord_dtl_dtime,oprt_dtl_dtime,work_empl,ccld_dt,ccno",
            "api_ccno,ccld_qty,fm_ccld_pric,crcy_cd,trst_fee,ord_mdia_online_yn,fm_ccld_amt,fuop_item_dvsn_cd",
        ),
        types="ttytytttttttnddndnyttttyttndtdtdt",
        key="hts_id",
        encrypted=True,
        real=True,
    ),
    FeedRow(
        "HDFFF1C0",
        "overseas_futureoption.order_notice",
        "해외선물옵션 실시간주문내역통보",
        names(
            "user_id,acct_no,ord_dt,odno,orgn_ord_dt,orgn_odno,series,rvse_cncl_dvsn_cd,sll_buy_dvsn_cd",
            "cplx_ord_dvsn_cd,prce_tp,fm_excg_rcit_dvsn_cd,ord_qty,fm_lmt_pric,fm_stop_ord_pric,tot_ccld_qty",
            "tot_ccld_uv,ord_remq,fm_ord_grp_dt,ord_grp_stno,ord_dtl_dtime,oprt_dtl_dtime,work_empl,crcy_cd,lqd_yn",
            "lqd_lmt_pric,lqd_stop_pric,trd_cond,term_ord_vald_dtime,spec_tp,ecis_rsvn_ord_yn,fuop_item_dvsn_cd",
            "auto_ord_dvsn_cd",
        ),
        types="ttytytttttttnddndnyttttttddtttttt",
        key="hts_id",
        encrypted=True,
        real=True,
    ),
    FeedRow(
        "H0BJASP0",
        "domestic_bond.bond_asking_price",
        "일반채권 실시간호가",
        names(
            "stnd_iscd,stck_cntg_hour,askp_ert1,bidp_ert1,askp1,bidp1,askp_rsqn1,bidp_rsqn1,askp_ert2,bidp_ert2,askp2",
            "bidp2,askp_rsqn2,bidp_rsqn2,askp_ert3,bidp_ert3,askp3,bidp3,askp_rsqn3,bidp_rsqn3,askp_ert4,bidp_ert4",
            "askp4,bidp4,askp_rsqn4,bidp_rsqn4,askp_ert5,bidp_ert5,askp5,bidp5,askp_rsqn52,bidp_rsqn53,total_askp_rsqn",
            "total_bidp_rsqn",
        ),
        types="thddddnnddddnnddddnnddddnnddddnnnn",
        real=True,
    ),
    FeedRow(
        "H0BJCNT0",
        "domestic_bond.bond_ccnl",
        "일반채권 실시간체결가",
        names(
            "stnd_iscd,bond_isnm,stck_cntg_hour,prdy_vrss_sign,prdy_vrss,prdy_ctrt,stck_prpr,cntg_vol,stck_oprc",
            "stck_hgpr,stck_lwpr,stck_prdy_clpr,bond_cntg_ert,oprc_ert,hgpr_ert,lwpr_ert,acml_vol,prdy_vol",
            "cntg_type_cls_code",
        ),
        types="tthtdddnddddddddnnt",
        real=True,
    ),
    FeedRow(
        "H0BICNT0",
        "domestic_bond.bond_index_ccnl",
        "채권지수 실시간체결가",
        names(
            "nmix_id,stnd_date1,trnm_hour,totl_ernn_nmix_oprc,totl_ernn_nmix_hgpr,totl_ernn_nmix_lwpr,totl_ernn_nmix",
            "prdy_totl_ernn_nmix,totl_ernn_nmix_prdy_vrss,totl_ernn_nmix_prdy_vrss_sign,totl_ernn_nmix_prdy_ctrt",
            "clen_prc_nmix,mrkt_prc_nmix,bond_call_rnvs_nmix,bond_zero_rnvs_nmix,bond_futs_thpr,bond_avrg_drtn_val",
            "bond_avrg_cnvx_val,bond_avrg_ytm_val,bond_avrg_frdl_ytm_val",
        ),
        types="tyhddddddtdddddddddd",
        real=True,
    ),
    FeedRow(
        "H0EWASP0",
        "elw.elw_asking_price",
        "ELW 실시간호가",
        names(
            "mksc_shrn_iscd,bsop_hour,hour_cls_code,askp1,askp2,askp3,askp4,askp5,askp6,askp7,askp8,askp9,askp10,bidp1",
            "bidp2,bidp3,bidp4,bidp5,bidp6,bidp7,bidp8,bidp9,bidp10,askp_rsqn1,askp_rsqn2,askp_rsqn3,askp_rsqn4",
            "askp_rsqn5,askp_rsqn6,askp_rsqn7,askp_rsqn8,askp_rsqn9,askp_rsqn10,bidp_rsqn1,bidp_rsqn2,bidp_rsqn3",
            "bidp_rsqn4,bidp_rsqn5,bidp_rsqn6,bidp_rsqn7,bidp_rsqn8,bidp_rsqn9,bidp_rsqn10,total_askp_rsqn",
            "total_bidp_rsqn,antc_cnpr,antc_cnqn,antc_cntg_vrss_sign,antc_cntg_vrss,antc_cntg_prdy_ctrt,lp_askp_rsqn1",
            "lp_askp_rsqn2,lp_askp_rsqn3,lp_bidp_rsqn4,lp_askp_rsqn4,lp_bidp_rsqn5,lp_askp_rsqn5,lp_bidp_rsqn6",
            "lp_askp_rsqn6,lp_bidp_rsqn7,lp_askp_rsqn7,lp_askp_rsqn8,lp_bidp_rsqn8,lp_askp_rsqn9,lp_bidp_rsqn9",
            "lp_askp_rsqn10,lp_bidp_rsqn10,lp_bidp_rsqn1,lp_total_askp_rsqn,lp_bidp_rsqn2,lp_total_bidp_rsqn",
            "lp_bidp_rsqn3,antc_vol",
        ),
        types="thtddddddddddddddddddddnnnnnnnnnnnnnnnnnnnnnndntddnnnnnnnnnnnnnnnnnnnnnnn",
        real=True,
    ),
    FeedRow(
        "H0EWCNT0",
        "elw.elw_ccnl",
        "ELW 실시간체결가",
        names(
            "mksc_shrn_iscd,stck_cntg_hour,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,wghn_avrg_stck_prc,stck_oprc",
            "stck_hgpr,stck_lwpr,askp1,bidp1,cntg_vol,acml_vol,acml_tr_pbmn,seln_cntg_csnu,shnu_cntg_csnu",
            "ntby_cntg_csnu,cttr,seln_cntg_smtn,shnu_cntg_smtn,cntg_cls_code,shnu_rate,prdy_vol_vrss_acml_vol_rate",
            "oprc_hour,oprc_vrss_prpr_sign,oprc_vrss_prpr,hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_prpr,lwpr_hour",
            "lwpr_vrss_prpr_sign,lwpr_vrss_prpr,bsop_date,new_mkop_cls_code,trht_yn,askp_rsqn1,bidp_rsqn1",
            "total_askp_rsqn,total_bidp_rsqn,tmvl_val,prit,prmm_val,gear,prls_qryr_rate,invl_val,prmm_rate,cfp",
            "lvrg_val,delta,gama,vega,theta,rho,hts_ints_vltl,hts_thpr,vol_tnrt,prdy_smns_hour_acml_vol",
            "prdy_smns_hour_acml_vol_rate,apprch_rate,lp_hvol,lp_hldn_rate,lp_ntby_qty",
        ),
        types="thdtddddddddnndnnndnntddhtdhtdhtdyttnnnndddddddddddddddddnddndn",
        real=True,
    ),
    FeedRow(
        "H0EWANC0",
        "elw.elw_exp_ccnl",
        "ELW 실시간예상체결",
        names(
            "mksc_shrn_iscd,stck_cntg_hour,stck_prpr,prdy_vrss_sign,prdy_vrss,prdy_ctrt,wghn_avrg_stck_prc,stck_oprc",
            "stck_hgpr,stck_lwpr,askp1,bidp1,cntg_vol,acml_vol,acml_tr_pbmn,seln_cntg_csnu,shnu_cntg_csnu",
            "ntby_cntg_csnu,cttr,seln_cntg_smtn,shnu_cntg_smtn,cntg_cls_code,shnu_rate,prdy_vol_vrss_acml_vol_rate",
            "oprc_hour,oprc_vrss_prpr_sign,oprc_vrss_prpr,hgpr_hour,hgpr_vrss_prpr_sign,hgpr_vrss_prpr,lwpr_hour",
            "lwpr_vrss_prpr_sign,lwpr_vrss_prpr,bsop_date,new_mkop_cls_code,trht_yn,askp_rsqn1,bidp_rsqn1",
            "total_askp_rsqn,total_bidp_rsqn,tmvl_val,prit,prmm_val,gear,prls_qryr_rate,invl_val,prmm_rate,cfp",
            "lvrg_val,delta,gama,vega,theta,rho,hts_ints_vltl,hts_thpr,vol_tnrt,lp_hvol,lp_hldn_rate",
        ),
        types="thdtddddddddnndnnndnntddhtdhtdhtdyttnnnndddddddddddddddddnd",
        real=True,
    ),
    FeedRow(
        "H0STNAV0",
        "etfetn.etf_nav_trend",
        "국내ETF NAV추이",
        names(
            "mksc_shrn_iscd,nav,nav_prdy_vrss_sign,nav_prdy_vrss,nav_prdy_ctrt,oprc_nav,hprc_nav,lprc_nav",
        ),
        types="tdtddddd",
        real=True,
    ),
)
FEEDS: dict[str, FeedRow] = {row.tr_id: row for row in _FEEDS}
"""TR id -> row."""
