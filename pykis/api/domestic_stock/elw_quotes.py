# Generated from catalog/endpoints/domestic_stock/elw_quotes.toml by tools/generate.py; do not edit.
"""국내주식 > ELW시세: 1 endpoints, 0 feeds."""

from __future__ import annotations

from decimal import Decimal

from ...answer import Answer, block
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, opt_dec, opt_num, text

__all__ = [
    "INQUIRE_ELW_PRICE",
    "ElwQuotes",
    "InquireElwPrice",
    "InquireElwPriceOutput",
]


class InquireElwPriceOutput(Record):
    """ELW 현재가 시세: output."""

    elw_shrn_iscd: str = text("elw_shrn_iscd")
    """ELW 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    prdy_vrss_vol_rate: Decimal | None = opt_dec("prdy_vrss_vol_rate")
    """전일 대비 거래량 비율"""
    unas_shrn_iscd: str = text("unas_shrn_iscd")
    """기초자산 단축 종목코드"""
    unas_isnm: str = text("unas_isnm")
    """기초자산 종목명"""
    unas_prpr: Decimal | None = opt_dec("unas_prpr")
    """기초자산 현재가"""
    unas_prdy_vrss: Decimal | None = opt_dec("unas_prdy_vrss")
    """기초자산 전일 대비"""
    unas_prdy_vrss_sign: str = text("unas_prdy_vrss_sign")
    """기초자산 전일 대비 부호"""
    unas_prdy_ctrt: Decimal | None = opt_dec("unas_prdy_ctrt")
    """기초자산 전일 대비율"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    vol_tnrt: Decimal | None = opt_dec("vol_tnrt")
    """거래량 회전율"""
    elw_oprc: Decimal | None = opt_dec("elw_oprc")
    """ELW 시가2"""
    elw_hgpr: Decimal | None = opt_dec("elw_hgpr")
    """ELW 최고가"""
    elw_lwpr: Decimal | None = opt_dec("elw_lwpr")
    """ELW 최저가"""
    stck_prdy_clpr: Decimal | None = opt_dec("stck_prdy_clpr")
    """주식 전일 종가"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    atm_cls_name: str = text("atm_cls_name")
    """ATM구분명"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS 내재 변동성"""
    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""
    pvt_scnd_dmrs_prc: Decimal | None = opt_dec("pvt_scnd_dmrs_prc")
    """피벗 2차 디저항 가격"""
    pvt_frst_dmrs_prc: Decimal | None = opt_dec("pvt_frst_dmrs_prc")
    """피벗 1차 디저항 가격"""
    pvt_pont_val: Decimal | None = opt_dec("pvt_pont_val")
    """피벗 포인트 값"""
    pvt_frst_dmsp_prc: Decimal | None = opt_dec("pvt_frst_dmsp_prc")
    """피벗 1차 디지지 가격"""
    pvt_scnd_dmsp_prc: Decimal | None = opt_dec("pvt_scnd_dmsp_prc")
    """피벗 2차 디지지 가격"""
    dmsp_val: Decimal | None = opt_dec("dmsp_val")
    """디지지 값"""
    dmrs_val: Decimal | None = opt_dec("dmrs_val")
    """디저항 값"""
    elw_sdpr: Decimal | None = opt_dec("elw_sdpr")
    """ELW 기준가"""
    apprch_rate: Decimal | None = opt_dec("apprch_rate")
    """접근도"""
    tick_conv_prc: Decimal | None = opt_dec("tick_conv_prc")
    """틱환산가"""
    invt_epmd_cntt: str = text("invt_epmd_cntt")
    """투자 유의 내용"""


class InquireElwPrice(Answer):
    """ELW 현재가 시세 (FHKEW15010000)."""

    output: InquireElwPriceOutput = block("output", InquireElwPriceOutput)


INQUIRE_ELW_PRICE = Endpoint(
    "domestic_stock.inquire_elw_price",
    "ELW 현재가 시세",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-elw-price",
    {"": ("FHKEW15010000", "FHKEW15010000")},
    InquireElwPrice,
)


class ElwQuotes(Api):
    """국내주식 > ELW시세."""

    def inquire_elw_price(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> InquireElwPrice:
        """ELW 현재가 시세 (FHKEW15010000).

        Args:
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드: 'W'
            fid_input_iscd: FID 입력 종목코드: '000660'
        """
        return self._call(
            INQUIRE_ELW_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )
