# Generated from catalog/endpoints/domestic_bond/order_account.toml by tools/generate.py; do not edit.
"""장내채권 > 주문/계좌: 7 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, hms, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "BUY",
    "INQUIRE_BALANCE",
    "INQUIRE_DAILY_CCLD",
    "INQUIRE_PSBL_ORDER",
    "INQUIRE_PSBL_RVSECNCL",
    "ORDER_RVSECNCL",
    "SELL",
    "Buy",
    "BuyOutput",
    "InquireBalance",
    "InquireBalanceOutput",
    "InquireDailyCcld",
    "InquireDailyCcldOutput1",
    "InquireDailyCcldOutput2",
    "InquirePsblOrder",
    "InquirePsblOrderOutput",
    "InquirePsblRvsecncl",
    "InquirePsblRvsecnclOutput",
    "OrderAccount",
    "OrderRvsecncl",
    "OrderRvsecnclOutput",
    "Sell",
    "SellOutput",
]


class BuyOutput(Record):
    """장내채권 매수주문: output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """한국거래소전송주문조직번호"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시각"""


class Buy(Answer):
    """장내채권 매수주문 (TTTC0952U)."""

    output: BuyOutput = block("output", BuyOutput)


BUY = Endpoint(
    "domestic_bond.buy",
    "장내채권 매수주문",
    "POST",
    "/uapi/domestic-bond/v1/trading/buy",
    {"": ("TTTC0952U", None)},
    Buy,
    order=True,
)


class InquireBalanceOutput(Record):
    """장내채권 잔고조회: output, one row."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    buy_dt: date | None = opt_day("buy_dt")
    """매수일자"""
    buy_sqno: str = text("buy_sqno")
    """매수일련번호"""
    cblc_qty: int | None = opt_num("cblc_qty")
    """잔고수량"""
    agrx_qty: int | None = opt_num("agrx_qty")
    """종합과세수량"""
    sprx_qty: int | None = opt_num("sprx_qty")
    """분리과세수량"""
    exdt: date | None = opt_day("exdt")
    """만기일"""
    buy_erng_rt: Decimal | None = opt_dec("buy_erng_rt")
    """매수수익율"""
    buy_unpr: Decimal | None = opt_dec("buy_unpr")
    """매수단가"""
    buy_amt: Decimal | None = opt_dec("buy_amt")
    """매수금액"""
    ord_psbl_qty: int | None = opt_num("ord_psbl_qty")
    """주문가능수량"""


class InquireBalance(Answer):
    """장내채권 잔고조회 (CTSC8407R)."""

    output: list[InquireBalanceOutput] = rows("output", InquireBalanceOutput)


INQUIRE_BALANCE = Endpoint(
    "domestic_bond.inquire_balance",
    "장내채권 잔고조회",
    "GET",
    "/uapi/domestic-bond/v1/trading/inquire-balance",
    {"": ("CTSC8407R", None)},
    InquireBalance,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquireDailyCcldOutput1(Record):
    """장내채권 주문체결내역: output1."""

    tot_ord_qty: int | None = opt_num("tot_ord_qty")
    """총주문수량"""
    tot_ccld_qty_smtl: Decimal | None = opt_dec("tot_ccld_qty_smtl")
    """총체결수량합계"""
    tot_bond_ccld_avg_unpr: Decimal | None = opt_dec("tot_bond_ccld_avg_unpr")
    """총채권체결평균단가"""
    tot_ccld_amt_smtl: Decimal | None = opt_dec("tot_ccld_amt_smtl")
    """총체결금액합계"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    odno: str = text("odno")
    """주문번호"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    ord_dvsn_name: str = text("ord_dvsn_name")
    """주문구분명"""
    sll_buy_dvsn_cd_name: str = text("sll_buy_dvsn_cd_name")
    """매도매수구분코드명"""
    shtn_pdno: str = text("shtn_pdno")
    """단축상품번호"""
    prdt_abrv_name: str = text("prdt_abrv_name")
    """상품약어명"""
    ord_qty: int | None = opt_num("ord_qty")
    """주문수량"""
    bond_ord_unpr: Decimal | None = opt_dec("bond_ord_unpr")
    """채권주문단가"""
    ord_tmd: time | None = opt_hms("ord_tmd")
    """주문시각"""
    tot_ccld_qty: int | None = opt_num("tot_ccld_qty")
    """총체결수량"""
    bond_avg_unpr: Decimal | None = opt_dec("bond_avg_unpr")
    """채권평균단가"""
    tot_ccld_amt: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    buy_dt: date | None = opt_day("buy_dt")
    """매수일자"""
    samt_mket_ptci_yn_name: str = text("samt_mket_ptci_yn_name")
    """소액시장참여여부명"""
    sprx_psbl_yn_ifom: str = text("sprx_psbl_yn_ifom")
    """분리과세가능여부알림"""
    ord_mdia_dvsn_name: str = text("ord_mdia_dvsn_name")
    """주문매체구분묭"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    nccs_qty: int | None = opt_num("nccs_qty")
    """미체결수량"""
    ord_gno_brno: str = text("ord_gno_brno")
    """주문채번지점번호"""


class InquireDailyCcldOutput2(Record):
    """장내채권 주문체결내역: output2, one row."""

    tot_ord_qty: int | None = opt_num("tot_ord_qty")
    """총주문수량"""
    tot_ccld_qty_smtl: Decimal | None = opt_dec("tot_ccld_qty_smtl")
    """총체결수량합계"""
    tot_bond_ccld_avg_unpr: Decimal | None = opt_dec("tot_bond_ccld_avg_unpr")
    """총채권체결평균단가"""
    tot_ccld_amt_smtl: Decimal | None = opt_dec("tot_ccld_amt_smtl")
    """총체결금액합계"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    odno: str = text("odno")
    """주문번호"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    ord_dvsn_name: str = text("ord_dvsn_name")
    """주문구분명"""
    sll_buy_dvsn_cd_name: str = text("sll_buy_dvsn_cd_name")
    """매도매수구분코드명"""
    shtn_pdno: str = text("shtn_pdno")
    """단축상품번호"""
    prdt_abrv_name: str = text("prdt_abrv_name")
    """상품약어명"""
    ord_qty: int | None = opt_num("ord_qty")
    """주문수량"""
    bond_ord_unpr: Decimal | None = opt_dec("bond_ord_unpr")
    """채권주문단가"""
    ord_tmd: time | None = opt_hms("ord_tmd")
    """주문시각"""
    tot_ccld_qty: int | None = opt_num("tot_ccld_qty")
    """총체결수량"""
    bond_avg_unpr: Decimal | None = opt_dec("bond_avg_unpr")
    """채권평균단가"""
    tot_ccld_amt: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액"""
    loan_dt: date | None = opt_day("loan_dt")
    """대출일자"""
    buy_dt: date | None = opt_day("buy_dt")
    """매수일자"""
    samt_mket_ptci_yn_name: str = text("samt_mket_ptci_yn_name")
    """소액시장참여여부명"""
    sprx_psbl_yn_ifom: str = text("sprx_psbl_yn_ifom")
    """분리과세가능여부알림"""
    ord_mdia_dvsn_name: str = text("ord_mdia_dvsn_name")
    """주문매체구분묭"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    nccs_qty: int | None = opt_num("nccs_qty")
    """미체결수량"""
    ord_gno_brno: str = text("ord_gno_brno")
    """주문채번지점번호"""


class InquireDailyCcld(Answer):
    """장내채권 주문체결내역 (CTSC8013R)."""

    output1: InquireDailyCcldOutput1 = block("output1", InquireDailyCcldOutput1, other="output2")
    output2: list[InquireDailyCcldOutput2] = rows("output2", InquireDailyCcldOutput2, other="output1")


INQUIRE_DAILY_CCLD = Endpoint(
    "domestic_bond.inquire_daily_ccld",
    "장내채권 주문체결내역",
    "GET",
    "/uapi/domestic-bond/v1/trading/inquire-daily-ccld",
    {"": ("CTSC8013R", None)},
    InquireDailyCcld,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class InquirePsblOrderOutput(Record):
    """장내채권 매수가능조회: output."""

    ord_psbl_cash: Decimal | None = opt_dec("ord_psbl_cash")
    """주문가능현금"""
    ord_psbl_sbst: Decimal | None = opt_dec("ord_psbl_sbst")
    """주문가능대용"""
    ruse_psbl_amt: Decimal | None = opt_dec("ruse_psbl_amt")
    """재사용가능금액"""
    bond_ord_unpr2: Decimal | None = opt_dec("bond_ord_unpr2")
    """채권주문단가2"""
    buy_psbl_amt: Decimal | None = opt_dec("buy_psbl_amt")
    """매수가능금액"""
    buy_psbl_qty: int | None = opt_num("buy_psbl_qty")
    """매수가능수량"""
    cma_evlu_amt: Decimal | None = opt_dec("cma_evlu_amt")
    """CMA평가금액"""


class InquirePsblOrder(Answer):
    """장내채권 매수가능조회 (TTTC8910R)."""

    output: InquirePsblOrderOutput = block("output", InquirePsblOrderOutput)


INQUIRE_PSBL_ORDER = Endpoint(
    "domestic_bond.inquire_psbl_order",
    "장내채권 매수가능조회",
    "GET",
    "/uapi/domestic-bond/v1/trading/inquire-psbl-order",
    {"": ("TTTC8910R", None)},
    InquirePsblOrder,
)


class InquirePsblRvsecnclOutput(Record):
    """채권정정취소가능주문조회: output, one row."""

    odno: str = text("odno")
    """주문번호"""
    pdno: str = text("pdno")
    """상품번호"""
    rvse_cncl_dvsn_name: str = text("rvse_cncl_dvsn_name")
    """정정취소구분명"""
    ord_qty: int | None = opt_num("ord_qty")
    """주문수량"""
    bond_ord_unpr: Decimal | None = opt_dec("bond_ord_unpr")
    """채권주문단가"""
    ord_tmd: time | None = opt_hms("ord_tmd")
    """주문시각"""
    tot_ccld_qty: int | None = opt_num("tot_ccld_qty")
    """총체결수량"""
    tot_ccld_amt: Decimal | None = opt_dec("tot_ccld_amt")
    """총체결금액"""
    ord_psbl_qty: int | None = opt_num("ord_psbl_qty")
    """주문가능수량"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드"""
    ord_dvsn_cd: str = text("ord_dvsn_cd")
    """주문구분코드"""
    mgco_aptm_odno: str = text("mgco_aptm_odno")
    """운용사지정주문번호"""
    samt_mket_ptci_yn: str = text("samt_mket_ptci_yn")
    """소액시장참여여부"""
    prdt_abrv_name: str = text("prdt_abrv_name")
    """상품약어명"""


class InquirePsblRvsecncl(Answer):
    """채권정정취소가능주문조회 (CTSC8035R)."""

    output: list[InquirePsblRvsecnclOutput] = rows("output", InquirePsblRvsecnclOutput)


INQUIRE_PSBL_RVSECNCL = Endpoint(
    "domestic_bond.inquire_psbl_rvsecncl",
    "채권정정취소가능주문조회",
    "GET",
    "/uapi/domestic-bond/v1/trading/inquire-psbl-rvsecncl",
    {"": ("CTSC8035R", None)},
    InquirePsblRvsecncl,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class OrderRvsecnclOutput(Record):
    """장내채권 정정취소주문: output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """한국거래소전송주문조직번호"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시각"""


class OrderRvsecncl(Answer):
    """장내채권 정정취소주문 (TTTC0953U)."""

    output: OrderRvsecnclOutput = block("output", OrderRvsecnclOutput)


ORDER_RVSECNCL = Endpoint(
    "domestic_bond.order_rvsecncl",
    "장내채권 정정취소주문",
    "POST",
    "/uapi/domestic-bond/v1/trading/order-rvsecncl",
    {"": ("TTTC0953U", None)},
    OrderRvsecncl,
    order=True,
)


class SellOutput(Record):
    """장내채권 매도주문: output."""

    krx_fwdg_ord_orgno: str = text("KRX_FWDG_ORD_ORGNO")
    """한국거래소전송주문조직번호"""
    odno: str = text("ODNO")
    """주문번호"""
    ord_tmd: time = hms("ORD_TMD")
    """주문시각"""


class Sell(Answer):
    """장내채권 매도주문 (TTTC0958U)."""

    output: SellOutput = block("output", SellOutput)


SELL = Endpoint(
    "domestic_bond.sell",
    "장내채권 매도주문",
    "POST",
    "/uapi/domestic-bond/v1/trading/sell",
    {"": ("TTTC0958U", None)},
    Sell,
    order=True,
)


class OrderAccount(Api):
    """장내채권 > 주문/계좌."""

    def buy(
        self,
        *,
        pdno: str,
        ord_qty2: str,
        bond_ord_unpr: str,
        samt_mket_ptci_yn: str,
        bond_rtl_mket_yn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        idcr_stfno: str = "",
        mgco_aptm_odno: str = "",
        ord_svr_dvsn_cd: str = "",
        ctac_tlno: str = "",
        options: CallOptions = ROUTINE,
    ) -> Buy:
        """장내채권 매수주문 (TTTC0952U; not on paper trading).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            cano: 종합계좌번호: 8자리; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 2자리; filled from the credentials
            pdno: 상품번호: 12자리
            ord_qty2: 주문수량2: 19자리
            bond_ord_unpr: 채권주문단가: 182자리
            samt_mket_ptci_yn: 소액시장참여여부: 'Y' or 'N'
            bond_rtl_mket_yn: 채권소매시장여부: 'Y' or 'N'
            idcr_stfno: 유치자직원번호: (6자리). Defaults to ''.
            mgco_aptm_odno: 운용사지정주문번호: (12자리). Defaults to ''.
            ord_svr_dvsn_cd: 주문서버구분코드. Defaults to ''.
            ctac_tlno: 연락전화번호. Defaults to ''.
        """
        return self._call(
            BUY,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "ORD_QTY2": ord_qty2,
                "BOND_ORD_UNPR": bond_ord_unpr,
                "SAMT_MKET_PTCI_YN": samt_mket_ptci_yn,
                "BOND_RTL_MKET_YN": bond_rtl_mket_yn,
                "IDCR_STFNO": idcr_stfno,
                "MGCO_APTM_ODNO": mgco_aptm_odno,
                "ORD_SVR_DVSN_CD": ord_svr_dvsn_cd,
                "CTAC_TLNO": ctac_tlno,
            },
            options,
        )

    def inquire_balance(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        inqr_cndt: Literal["00", "01"] = "00",
        pdno: str = "",
        buy_dt: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireBalance:
        """장내채권 잔고조회 (CTSC8407R; not on paper trading).

        Args:
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: filled from the credentials
            inqr_cndt: 조회조건: 00 전체, 01 상품번호단위
            pdno: 상품번호: 공백 허용
            buy_dt: 매수일자: 공백 허용
        """
        return self._call(
            INQUIRE_BALANCE,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_CNDT": inqr_cndt,
                "PDNO": pdno,
                "BUY_DT": buy_dt,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_balance_pages(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        inqr_cndt: Literal["00", "01"] = "00",
        pdno: str = "",
        buy_dt: str = "",
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
                "INQR_CNDT": inqr_cndt,
                "PDNO": pdno,
                "BUY_DT": buy_dt,
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
        inqr_strt_dt: str,
        inqr_end_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: str = "",
        sort_sqn_dvsn: str = "",
        pdno: str = "",
        nccs_yn: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyCcld:
        """장내채권 주문체결내역 (CTSC8013R; not on paper trading).

        Args:
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: filled from the credentials
            inqr_strt_dt: 조회시작일자: 1주일 이내
            inqr_end_dt: 조회종료일자: 조회 당일
            sll_buy_dvsn_cd: 매도매수구분코드: %(전체), 01(매도), 02(매수)
            sort_sqn_dvsn: 정렬순서구분: 01(주문순서), 02(주문역순)
            pdno: 상품번호
            nccs_yn: 미체결여부: N(전체), C(체결), Y(미체결)
        """
        return self._call(
            INQUIRE_DAILY_CCLD,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "SLL_BUY_DVSN_CD": sll_buy_dvsn_cd,
                "SORT_SQN_DVSN": sort_sqn_dvsn,
                "PDNO": pdno,
                "NCCS_YN": nccs_yn,
                "CTX_AREA_NK200": "",
                "CTX_AREA_FK200": "",
            },
            options,
        )

    def inquire_daily_ccld_pages(
        self,
        *,
        inqr_strt_dt: str,
        inqr_end_dt: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        sll_buy_dvsn_cd: str = "",
        sort_sqn_dvsn: str = "",
        pdno: str = "",
        nccs_yn: str = "",
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
                "SORT_SQN_DVSN": sort_sqn_dvsn,
                "PDNO": pdno,
                "NCCS_YN": nccs_yn,
                "CTX_AREA_NK200": "",
                "CTX_AREA_FK200": "",
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
        bond_ord_unpr: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> InquirePsblOrder:
        """장내채권 매수가능조회 (TTTC8910R; not on paper trading).

        Args:
            cano: 종합계좌번호: 필수; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: 필수; filled from the credentials
            pdno: 상품번호: 채권종목코드(ex KR2033022D33)
            bond_ord_unpr: 채권주문단가: 필수
        """
        return self._call(
            INQUIRE_PSBL_ORDER,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "BOND_ORD_UNPR": bond_ord_unpr,
            },
            options,
        )

    def inquire_psbl_rvsecncl(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        ord_dt: str = "",
        odno: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquirePsblRvsecncl:
        """채권정정취소가능주문조회 (CTSC8035R; not on paper trading).

        Args:
            cano: 종합계좌번호: '12345678'; filled from the credentials
            acnt_prdt_cd: 계좌상품코드: '01'; filled from the credentials
            ord_dt: 주문일자: '20230101'
            odno: 주문번호: '0000000001'
        """
        return self._call(
            INQUIRE_PSBL_RVSECNCL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ORD_DT": ord_dt,
                "ODNO": odno,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
        )

    def inquire_psbl_rvsecncl_pages(
        self,
        *,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        ord_dt: str = "",
        odno: str = "",
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
                "ORD_DT": ord_dt,
                "ODNO": odno,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def order_rvsecncl(
        self,
        *,
        pdno: str,
        orgn_odno: str,
        ord_qty2: str,
        bond_ord_unpr: str,
        qty_all_ord_yn: str,
        rvse_cncl_dvsn_cd: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        mgco_aptm_odno: str = "",
        ord_svr_dvsn_cd: str = "0",
        ctac_tlno: str = "",
        options: CallOptions = ROUTINE,
    ) -> OrderRvsecncl:
        """장내채권 정정취소주문 (TTTC0953U; not on paper trading).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: filled from the credentials
            pdno: 상품번호
            orgn_odno: 원주문번호
            ord_qty2: 주문수량2
            bond_ord_unpr: 채권주문단가
            qty_all_ord_yn: 잔량전부주문여부
            rvse_cncl_dvsn_cd: 정정취소구분코드
            mgco_aptm_odno: 운용사지정주문번호. Defaults to ''.
            ord_svr_dvsn_cd: 주문서버구분코드. Defaults to '0'.
            ctac_tlno: 연락전화번호. Defaults to ''.
        """
        return self._call(
            ORDER_RVSECNCL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "PDNO": pdno,
                "ORGN_ODNO": orgn_odno,
                "ORD_QTY2": ord_qty2,
                "BOND_ORD_UNPR": bond_ord_unpr,
                "QTY_ALL_ORD_YN": qty_all_ord_yn,
                "RVSE_CNCL_DVSN_CD": rvse_cncl_dvsn_cd,
                "MGCO_APTM_ODNO": mgco_aptm_odno,
                "ORD_SVR_DVSN_CD": ord_svr_dvsn_cd,
                "CTAC_TLNO": ctac_tlno,
            },
            options,
        )

    def sell(
        self,
        *,
        ord_dvsn: str,
        pdno: str,
        ord_qty2: str,
        bond_ord_unpr: str,
        sprx_yn: str,
        samt_mket_ptci_yn: str,
        sll_agco_opps_sll_yn: str,
        bond_rtl_mket_yn: str,
        cano: str | None = None,
        acnt_prdt_cd: str | None = None,
        buy_dt: str = "",
        buy_seq: str = "",
        mgco_aptm_odno: str = "",
        ord_svr_dvsn_cd: str = "0",
        ctac_tlno: str = "",
        options: CallOptions = ROUTINE,
    ) -> Sell:
        """장내채권 매도주문 (TTTC0958U; not on paper trading).

        An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.

        Args:
            cano: 종합계좌번호: filled from the credentials
            acnt_prdt_cd: 계좌상품코드: filled from the credentials
            ord_dvsn: 주문구분
            pdno: 상품번호
            ord_qty2: 주문수량2
            bond_ord_unpr: 채권주문단가
            sprx_yn: 분리과세여부
            buy_dt: 매수일자. Defaults to ''.
            buy_seq: 매수순번. Defaults to ''.
            samt_mket_ptci_yn: 소액시장참여여부
            sll_agco_opps_sll_yn: 매도대행사반대매도여부
            bond_rtl_mket_yn: 채권소매시장여부
            mgco_aptm_odno: 운용사지정주문번호. Defaults to ''.
            ord_svr_dvsn_cd: 주문서버구분코드. Defaults to '0'.
            ctac_tlno: 연락전화번호. Defaults to ''.
        """
        return self._call(
            SELL,
            {
                "CANO": cano,
                "ACNT_PRDT_CD": acnt_prdt_cd,
                "ORD_DVSN": ord_dvsn,
                "PDNO": pdno,
                "ORD_QTY2": ord_qty2,
                "BOND_ORD_UNPR": bond_ord_unpr,
                "SPRX_YN": sprx_yn,
                "BUY_DT": buy_dt,
                "BUY_SEQ": buy_seq,
                "SAMT_MKET_PTCI_YN": samt_mket_ptci_yn,
                "SLL_AGCO_OPPS_SLL_YN": sll_agco_opps_sll_yn,
                "BOND_RTL_MKET_YN": bond_rtl_mket_yn,
                "MGCO_APTM_ODNO": mgco_aptm_odno,
                "ORD_SVR_DVSN_CD": ord_svr_dvsn_cd,
                "CTAC_TLNO": ctac_tlno,
            },
            options,
        )
