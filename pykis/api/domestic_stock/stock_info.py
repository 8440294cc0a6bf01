# Generated from catalog/endpoints/domestic_stock/stock_info.toml by tools/generate.py; do not edit.
"""국내주식 > 종목정보: 26 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, dec, num, opt_day, opt_dec, opt_num, opt_text, text

__all__ = [
    "CREDIT_BY_COMPANY",
    "ESTIMATE_PERFORM",
    "FINANCE_BALANCE_SHEET",
    "FINANCE_FINANCIAL_RATIO",
    "FINANCE_GROWTH_RATIO",
    "FINANCE_INCOME_STATEMENT",
    "FINANCE_OTHER_MAJOR_RATIOS",
    "FINANCE_PROFIT_RATIO",
    "FINANCE_STABILITY_RATIO",
    "INVEST_OPBYSEC",
    "INVEST_OPINION",
    "KSDINFO_BONUS_ISSUE",
    "KSDINFO_CAP_DCRS",
    "KSDINFO_DIVIDEND",
    "KSDINFO_FORFEIT",
    "KSDINFO_LIST_INFO",
    "KSDINFO_MAND_DEPOSIT",
    "KSDINFO_MERGER_SPLIT",
    "KSDINFO_PAIDIN_CAPIN",
    "KSDINFO_PUB_OFFER",
    "KSDINFO_PURREQ",
    "KSDINFO_REV_SPLIT",
    "KSDINFO_SHAREHLD_MEET",
    "LENDABLE_BY_COMPANY",
    "SEARCH_INFO",
    "SEARCH_STOCK_INFO",
    "CreditByCompany",
    "CreditByCompanyOutput",
    "EstimatePerform",
    "EstimatePerformOutput1",
    "EstimatePerformOutput2",
    "EstimatePerformOutput3",
    "EstimatePerformOutput4",
    "FinanceBalanceSheet",
    "FinanceBalanceSheetOutput",
    "FinanceFinancialRatio",
    "FinanceFinancialRatioOutput",
    "FinanceGrowthRatio",
    "FinanceGrowthRatioOutput",
    "FinanceIncomeStatement",
    "FinanceIncomeStatementOutput",
    "FinanceOtherMajorRatios",
    "FinanceOtherMajorRatiosOutput",
    "FinanceProfitRatio",
    "FinanceProfitRatioOutput",
    "FinanceStabilityRatio",
    "FinanceStabilityRatioOutput",
    "InvestOpbysec",
    "InvestOpbysecOutput",
    "InvestOpinion",
    "InvestOpinionOutput",
    "KsdinfoBonusIssue",
    "KsdinfoBonusIssueOutput1",
    "KsdinfoCapDcrs",
    "KsdinfoCapDcrsOutput1",
    "KsdinfoDividend",
    "KsdinfoDividendOutput1",
    "KsdinfoForfeit",
    "KsdinfoForfeitOutput1",
    "KsdinfoListInfo",
    "KsdinfoListInfoOutput1",
    "KsdinfoMandDeposit",
    "KsdinfoMandDepositOutput1",
    "KsdinfoMergerSplit",
    "KsdinfoMergerSplitOutput1",
    "KsdinfoPaidinCapin",
    "KsdinfoPaidinCapinOutput1",
    "KsdinfoPubOffer",
    "KsdinfoPubOfferOutput1",
    "KsdinfoPurreq",
    "KsdinfoPurreqOutput1",
    "KsdinfoRevSplit",
    "KsdinfoRevSplitOutput1",
    "KsdinfoSharehldMeet",
    "KsdinfoSharehldMeetOutput1",
    "LendableByCompany",
    "LendableByCompanyOutput1",
    "LendableByCompanyOutput2",
    "SearchInfo",
    "SearchInfoOutput",
    "SearchStockInfo",
    "SearchStockInfoOutput",
    "StockInfo",
]


class CreditByCompanyOutput(Record):
    """국내주식 당사 신용가능종목: output, one row."""

    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    crdt_rate: Decimal | None = opt_dec("crdt_rate")
    """신용 비율"""


class CreditByCompany(Answer):
    """국내주식 당사 신용가능종목 (FHPST04770000)."""

    output: list[CreditByCompanyOutput] = rows("output", CreditByCompanyOutput)


CREDIT_BY_COMPANY = Endpoint(
    "domestic_stock.credit_by_company",
    "국내주식 당사 신용가능종목",
    "GET",
    "/uapi/domestic-stock/v1/quotations/credit-by-company",
    {"": ("FHPST04770000", None)},
    CreditByCompany,
)


class EstimatePerformOutput1(Record):
    """국내주식 종목추정실적: output1."""

    sht_cd: str = text("sht_cd")
    """단축종목코드"""
    item_kor_nm: str = text("item_kor_nm")
    """종목명"""
    name1: str = text("name1")
    """애널리스트1"""
    name2: str = text("name2")
    """애널리스트2"""
    estdate: str = text("estdate")
    """추정일자"""
    rcmd_name: str = text("rcmd_name")
    """투자의견"""
    capital: Decimal | None = opt_dec("capital")
    """자본금"""
    forn_item_lmtrt: str = text("forn_item_lmtrt")
    """외국인 한도비율"""


class EstimatePerformOutput2(Record):
    """국내주식 종목추정실적: output2, one row."""

    data1: Decimal | None = opt_dec("data1")
    """DATA1"""
    data2: Decimal | None = opt_dec("data2")
    """DATA2"""
    data3: Decimal | None = opt_dec("data3")
    """DATA3"""
    data4: Decimal | None = opt_dec("data4")
    """DATA4"""
    data5: Decimal | None = opt_dec("data5")
    """DATA5"""


class EstimatePerformOutput3(Record):
    """국내주식 종목추정실적: output3, one row."""

    data1: Decimal | None = opt_dec("data1")
    """DATA1"""
    data2: Decimal | None = opt_dec("data2")
    """DATA2"""
    data3: Decimal | None = opt_dec("data3")
    """DATA3"""
    data4: Decimal | None = opt_dec("data4")
    """DATA4"""
    data5: Decimal | None = opt_dec("data5")
    """DATA5"""


class EstimatePerformOutput4(Record):
    """국내주식 종목추정실적: output4, one row."""

    dt: str = text("dt")
    """결산년월"""


class EstimatePerform(Answer):
    """국내주식 종목추정실적 (HHKST668300C0)."""

    output1: EstimatePerformOutput1 = block("output1", EstimatePerformOutput1)
    output2: list[EstimatePerformOutput2] = rows("output2", EstimatePerformOutput2)
    output3: list[EstimatePerformOutput3] = rows("output3", EstimatePerformOutput3)
    output4: list[EstimatePerformOutput4] = rows("output4", EstimatePerformOutput4)


ESTIMATE_PERFORM = Endpoint(
    "domestic_stock.estimate_perform",
    "국내주식 종목추정실적",
    "GET",
    "/uapi/domestic-stock/v1/quotations/estimate-perform",
    {"": ("HHKST668300C0", None)},
    EstimatePerform,
)


class FinanceBalanceSheetOutput(Record):
    """국내주식 대차대조표: output, one row."""

    stac_yymm: str = text("stac_yymm")
    """결산 년월"""
    cras: Decimal | None = opt_dec("cras")
    """유동자산"""
    fxas: Decimal | None = opt_dec("fxas")
    """고정자산"""
    total_aset: Decimal | None = opt_dec("total_aset")
    """자산총계"""
    flow_lblt: Decimal | None = opt_dec("flow_lblt")
    """유동부채"""
    fix_lblt: Decimal | None = opt_dec("fix_lblt")
    """고정부채"""
    total_lblt: Decimal | None = opt_dec("total_lblt")
    """부채총계"""
    cpfn: Decimal | None = opt_dec("cpfn")
    """자본금"""
    cfp_surp: Decimal | None = opt_dec("cfp_surp")
    """자본 잉여금"""
    prfi_surp: Decimal | None = opt_dec("prfi_surp")
    """이익 잉여금"""
    total_cptl: Decimal | None = opt_dec("total_cptl")
    """자본총계"""


class FinanceBalanceSheet(Answer):
    """국내주식 대차대조표 (FHKST66430100)."""

    output: list[FinanceBalanceSheetOutput] = rows("output", FinanceBalanceSheetOutput)


FINANCE_BALANCE_SHEET = Endpoint(
    "domestic_stock.finance_balance_sheet",
    "국내주식 대차대조표",
    "GET",
    "/uapi/domestic-stock/v1/finance/balance-sheet",
    {"": ("FHKST66430100", None)},
    FinanceBalanceSheet,
)


class FinanceFinancialRatioOutput(Record):
    """국내주식 재무비율: output, one row."""

    stac_yymm: str = text("stac_yymm")
    """결산 년월"""
    grs: Decimal | None = opt_dec("grs")
    """매출액 증가율"""
    bsop_prfi_inrt: Decimal | None = opt_dec("bsop_prfi_inrt")
    """영업 이익 증가율"""
    ntin_inrt: Decimal | None = opt_dec("ntin_inrt")
    """순이익 증가율"""
    roe_val: Decimal | None = opt_dec("roe_val")
    """ROE 값"""
    eps: Decimal | None = opt_dec("eps")
    """EPS"""
    sps: Decimal | None = opt_dec("sps")
    """주당매출액"""
    bps: Decimal | None = opt_dec("bps")
    """BPS"""
    rsrv_rate: Decimal | None = opt_dec("rsrv_rate")
    """유보 비율"""
    lblt_rate: Decimal | None = opt_dec("lblt_rate")
    """부채 비율"""


class FinanceFinancialRatio(Answer):
    """국내주식 재무비율 (FHKST66430300)."""

    output: list[FinanceFinancialRatioOutput] = rows("output", FinanceFinancialRatioOutput)


FINANCE_FINANCIAL_RATIO = Endpoint(
    "domestic_stock.finance_financial_ratio",
    "국내주식 재무비율",
    "GET",
    "/uapi/domestic-stock/v1/finance/financial-ratio",
    {"": ("FHKST66430300", None)},
    FinanceFinancialRatio,
)


class FinanceGrowthRatioOutput(Record):
    """국내주식 성장성비율: output, one row."""

    stac_yymm: str = text("stac_yymm")
    """결산 년월"""
    grs: Decimal | None = opt_dec("grs")
    """매출액 증가율"""
    bsop_prfi_inrt: Decimal | None = opt_dec("bsop_prfi_inrt")
    """영업 이익 증가율"""
    equt_inrt: Decimal | None = opt_dec("equt_inrt")
    """자기자본 증가율"""
    totl_aset_inrt: Decimal | None = opt_dec("totl_aset_inrt")
    """총자산 증가율"""


class FinanceGrowthRatio(Answer):
    """국내주식 성장성비율 (FHKST66430800)."""

    output: list[FinanceGrowthRatioOutput] = rows("output", FinanceGrowthRatioOutput)


FINANCE_GROWTH_RATIO = Endpoint(
    "domestic_stock.finance_growth_ratio",
    "국내주식 성장성비율",
    "GET",
    "/uapi/domestic-stock/v1/finance/growth-ratio",
    {"": ("FHKST66430800", None)},
    FinanceGrowthRatio,
)


class FinanceIncomeStatementOutput(Record):
    """국내주식 손익계산서: output, one row."""

    stac_yymm: str = text("stac_yymm")
    """결산 년월"""
    sale_account: Decimal | None = opt_dec("sale_account")
    """매출액"""
    sale_cost: Decimal | None = opt_dec("sale_cost")
    """매출 원가"""
    sale_totl_prfi: Decimal | None = opt_dec("sale_totl_prfi")
    """매출 총 이익"""
    depr_cost: Decimal | None = opt_dec("depr_cost")
    """감가상각비"""
    sell_mang: Decimal | None = opt_dec("sell_mang")
    """판매 및 관리비"""
    bsop_prti: Decimal | None = opt_dec("bsop_prti")
    """영업 이익"""
    bsop_non_ernn: Decimal | None = opt_dec("bsop_non_ernn")
    """영업 외 수익"""
    bsop_non_expn: Decimal | None = opt_dec("bsop_non_expn")
    """영업 외 비용"""
    op_prfi: Decimal | None = opt_dec("op_prfi")
    """경상 이익"""
    spec_prfi: Decimal | None = opt_dec("spec_prfi")
    """특별 이익"""
    spec_loss: Decimal | None = opt_dec("spec_loss")
    """특별 손실"""
    thtr_ntin: Decimal | None = opt_dec("thtr_ntin")
    """당기순이익"""


class FinanceIncomeStatement(Answer):
    """국내주식 손익계산서 (FHKST66430200)."""

    output: list[FinanceIncomeStatementOutput] = rows("output", FinanceIncomeStatementOutput)


FINANCE_INCOME_STATEMENT = Endpoint(
    "domestic_stock.finance_income_statement",
    "국내주식 손익계산서",
    "GET",
    "/uapi/domestic-stock/v1/finance/income-statement",
    {"": ("FHKST66430200", None)},
    FinanceIncomeStatement,
)


class FinanceOtherMajorRatiosOutput(Record):
    """국내주식 기타주요비율: output, one row."""

    stac_yymm: str = text("stac_yymm")
    """결산 년월"""
    payout_rate: Decimal | None = opt_dec("payout_rate")
    """배당 성향"""
    eva: Decimal | None = opt_dec("eva")
    """EVA"""
    ebitda: Decimal | None = opt_dec("ebitda")
    """EBITDA"""
    ev_ebitda: Decimal | None = opt_dec("ev_ebitda")
    """EV_EBITDA"""


class FinanceOtherMajorRatios(Answer):
    """국내주식 기타주요비율 (FHKST66430500)."""

    output: list[FinanceOtherMajorRatiosOutput] = rows("output", FinanceOtherMajorRatiosOutput)


FINANCE_OTHER_MAJOR_RATIOS = Endpoint(
    "domestic_stock.finance_other_major_ratios",
    "국내주식 기타주요비율",
    "GET",
    "/uapi/domestic-stock/v1/finance/other-major-ratios",
    {"": ("FHKST66430500", None)},
    FinanceOtherMajorRatios,
)


class FinanceProfitRatioOutput(Record):
    """국내주식 수익성비율: output, one row."""

    stac_yymm: str = text("stac_yymm")
    """결산 년월"""
    cptl_ntin_rate: Decimal | None = opt_dec("cptl_ntin_rate")
    """총자본 순이익율"""
    self_cptl_ntin_inrt: Decimal | None = opt_dec("self_cptl_ntin_inrt")
    """자기자본 순이익율"""
    sale_ntin_rate: Decimal | None = opt_dec("sale_ntin_rate")
    """매출액 순이익율"""
    sale_totl_rate: Decimal | None = opt_dec("sale_totl_rate")
    """매출액 총이익율"""


class FinanceProfitRatio(Answer):
    """국내주식 수익성비율 (FHKST66430400)."""

    output: list[FinanceProfitRatioOutput] = rows("output", FinanceProfitRatioOutput)


FINANCE_PROFIT_RATIO = Endpoint(
    "domestic_stock.finance_profit_ratio",
    "국내주식 수익성비율",
    "GET",
    "/uapi/domestic-stock/v1/finance/profit-ratio",
    {"": ("FHKST66430400", None)},
    FinanceProfitRatio,
)


class FinanceStabilityRatioOutput(Record):
    """국내주식 안정성비율: output, one row."""

    stac_yymm: str = text("stac_yymm")
    """결산 년월"""
    lblt_rate: Decimal | None = opt_dec("lblt_rate")
    """부채 비율"""
    bram_depn: Decimal | None = opt_dec("bram_depn")
    """차입금 의존도"""
    crnt_rate: Decimal | None = opt_dec("crnt_rate")
    """유동 비율"""
    quck_rate: Decimal | None = opt_dec("quck_rate")
    """당좌 비율"""


class FinanceStabilityRatio(Answer):
    """국내주식 안정성비율 (FHKST66430600)."""

    output: list[FinanceStabilityRatioOutput] = rows("output", FinanceStabilityRatioOutput)


FINANCE_STABILITY_RATIO = Endpoint(
    "domestic_stock.finance_stability_ratio",
    "국내주식 안정성비율",
    "GET",
    "/uapi/domestic-stock/v1/finance/stability-ratio",
    {"": ("FHKST66430600", None)},
    FinanceStabilityRatio,
)


class InvestOpbysecOutput(Record):
    """국내주식 증권사별 투자의견: output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식영업일자"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식단축종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    invt_opnn: str = text("invt_opnn")
    """투자의견"""
    invt_opnn_cls_code: str = text("invt_opnn_cls_code")
    """투자의견구분코드"""
    rgbf_invt_opnn: str = text("rgbf_invt_opnn")
    """직전투자의견"""
    rgbf_invt_opnn_cls_code: str = text("rgbf_invt_opnn_cls_code")
    """직전투자의견구분코드"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    hts_goal_prc: Decimal | None = opt_dec("hts_goal_prc")
    """HTS목표가격"""
    stck_prdy_clpr: Decimal | None = opt_dec("stck_prdy_clpr")
    """주식전일종가"""
    stft_esdg: Decimal | None = opt_dec("stft_esdg")
    """주식선물괴리도"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""


class InvestOpbysec(Answer):
    """국내주식 증권사별 투자의견 (FHKST663400C0)."""

    output: list[InvestOpbysecOutput] = rows("output", InvestOpbysecOutput)


INVEST_OPBYSEC = Endpoint(
    "domestic_stock.invest_opbysec",
    "국내주식 증권사별 투자의견",
    "GET",
    "/uapi/domestic-stock/v1/quotations/invest-opbysec",
    {"": ("FHKST663400C0", None)},
    InvestOpbysec,
)


class InvestOpinionOutput(Record):
    """국내주식 종목투자의견: output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식영업일자"""
    invt_opnn: str = text("invt_opnn")
    """투자의견"""
    invt_opnn_cls_code: str = text("invt_opnn_cls_code")
    """투자의견구분코드"""
    rgbf_invt_opnn: str = text("rgbf_invt_opnn")
    """직전투자의견"""
    rgbf_invt_opnn_cls_code: str = text("rgbf_invt_opnn_cls_code")
    """직전투자의견구분코드"""
    hts_goal_prc: Decimal | None = opt_dec("hts_goal_prc")
    """HTS목표가격"""
    stck_prdy_clpr: Decimal | None = opt_dec("stck_prdy_clpr")
    """주식전일종가"""
    stck_nday_esdg: Decimal | None = opt_dec("stck_nday_esdg")
    """주식N일괴리도"""
    nday_dprt: Decimal | None = opt_dec("nday_dprt")
    """N일괴리율"""
    stft_esdg: Decimal | None = opt_dec("stft_esdg")
    """주식선물괴리도"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""


class InvestOpinion(Answer):
    """국내주식 종목투자의견 (FHKST663300C0)."""

    output: list[InvestOpinionOutput] = rows("output", InvestOpinionOutput)


INVEST_OPINION = Endpoint(
    "domestic_stock.invest_opinion",
    "국내주식 종목투자의견",
    "GET",
    "/uapi/domestic-stock/v1/quotations/invest-opinion",
    {"": ("FHKST663300C0", None)},
    InvestOpinion,
)


class KsdinfoBonusIssueOutput1(Record):
    """예탁원정보(무상증자일정): output1, one row."""

    record_date: date | None = opt_day("record_date")
    """기준일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    fix_rate: Decimal | None = opt_dec("fix_rate")
    """확정배정율"""
    odd_rec_price: Decimal | None = opt_dec("odd_rec_price")
    """단주기준가"""
    right_dt: date | None = opt_day("right_dt")
    """권리락일"""
    odd_pay_dt: date | None = opt_day("odd_pay_dt")
    """단주대금지급일"""
    list_date: date | None = opt_day("list_date")
    """상장/등록일"""
    tot_issue_stk_qty: int | None = opt_num("tot_issue_stk_qty")
    """발행주식"""
    issue_stk_qty: int | None = opt_num("issue_stk_qty")
    """발행할주식"""
    stk_kind: str = text("stk_kind")
    """주식종류"""


class KsdinfoBonusIssue(Answer):
    """예탁원정보(무상증자일정) (HHKDB669101C0)."""

    output1: list[KsdinfoBonusIssueOutput1] = rows("output1", KsdinfoBonusIssueOutput1)


KSDINFO_BONUS_ISSUE = Endpoint(
    "domestic_stock.ksdinfo_bonus_issue",
    "예탁원정보(무상증자일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/bonus-issue",
    {"": ("HHKDB669101C0", None)},
    KsdinfoBonusIssue,
)


class KsdinfoCapDcrsOutput1(Record):
    """예탁원정보(자본감소일정): output1, one row."""

    record_date: date | None = opt_day("record_date")
    """기준일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    stk_kind: str = text("stk_kind")
    """주식종류"""
    reduce_cap_type: str = text("reduce_cap_type")
    """감자구분"""
    reduce_cap_rate: Decimal | None = opt_dec("reduce_cap_rate")
    """감자배정율"""
    comp_way: str = text("comp_way")
    """계산방법"""
    td_stop_dt: str = text("td_stop_dt")
    """매매거래정지기간"""
    list_dt: date | None = opt_day("list_dt")
    """상장/등록일"""


class KsdinfoCapDcrs(Answer):
    """예탁원정보(자본감소일정) (HHKDB669106C0)."""

    output1: list[KsdinfoCapDcrsOutput1] = rows("output1", KsdinfoCapDcrsOutput1)


KSDINFO_CAP_DCRS = Endpoint(
    "domestic_stock.ksdinfo_cap_dcrs",
    "예탁원정보(자본감소일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/cap-dcrs",
    {"": ("HHKDB669106C0", None)},
    KsdinfoCapDcrs,
)


class KsdinfoDividendOutput1(Record):
    """예탁원정보(배당일정): output1, one row."""

    record_date: date | None = opt_day("record_date")
    """기준일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    isin_name: str = text("isin_name")
    """종목명"""
    divi_kind: str = text("divi_kind")
    """배당종류"""
    face_val: Decimal | None = opt_dec("face_val")
    """액면가"""
    per_sto_divi_amt: Decimal | None = opt_dec("per_sto_divi_amt")
    """현금배당금"""
    divi_rate: Decimal | None = opt_dec("divi_rate")
    """현금배당률(%)"""
    stk_divi_rate: Decimal | None = opt_dec("stk_divi_rate")
    """주식배당률(%)"""
    divi_pay_dt: date | None = opt_day("divi_pay_dt")
    """배당금지급일"""
    stk_div_pay_dt: date | None = opt_day("stk_div_pay_dt")
    """주식배당지급일"""
    odd_pay_dt: date | None = opt_day("odd_pay_dt")
    """단주대금지급일"""
    stk_kind: str = text("stk_kind")
    """주식종류"""
    high_divi_gb: str = text("high_divi_gb")
    """고배당종목여부"""


class KsdinfoDividend(Answer):
    """예탁원정보(배당일정) (HHKDB669102C0)."""

    output1: list[KsdinfoDividendOutput1] = rows("output1", KsdinfoDividendOutput1)


KSDINFO_DIVIDEND = Endpoint(
    "domestic_stock.ksdinfo_dividend",
    "예탁원정보(배당일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/dividend",
    {"": ("HHKDB669102C0", None)},
    KsdinfoDividend,
)


class KsdinfoForfeitOutput1(Record):
    """예탁원정보(실권주일정): output1, one row."""

    record_date: date | None = opt_day("record_date")
    """기준일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    subscr_dt: str = text("subscr_dt")
    """청약일"""
    subscr_price: Decimal | None = opt_dec("subscr_price")
    """공모가"""
    subscr_stk_qty: int | None = opt_num("subscr_stk_qty")
    """공모주식수"""
    refund_dt: date | None = opt_day("refund_dt")
    """환불일"""
    list_dt: date | None = opt_day("list_dt")
    """상장/등록일"""
    lead_mgr: str = text("lead_mgr")
    """주간사"""


class KsdinfoForfeit(Answer):
    """예탁원정보(실권주일정) (HHKDB669109C0)."""

    output1: list[KsdinfoForfeitOutput1] = rows("output1", KsdinfoForfeitOutput1)


KSDINFO_FORFEIT = Endpoint(
    "domestic_stock.ksdinfo_forfeit",
    "예탁원정보(실권주일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/forfeit",
    {"": ("HHKDB669109C0", None)},
    KsdinfoForfeit,
)


class KsdinfoListInfoOutput1(Record):
    """예탁원정보(상장정보일정): output1, one row."""

    list_dt: date | None = opt_day("list_dt")
    """상장/등록일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    stk_kind: str = text("stk_kind")
    """주식종류"""
    issue_type: str = text("issue_type")
    """사유"""
    issue_stk_qty: int | None = opt_num("issue_stk_qty")
    """상장주식수"""
    tot_issue_stk_qty: int | None = opt_num("tot_issue_stk_qty")
    """총발행주식수"""
    issue_price: Decimal | None = opt_dec("issue_price")
    """발행가"""


class KsdinfoListInfo(Answer):
    """예탁원정보(상장정보일정) (HHKDB669107C0)."""

    output1: list[KsdinfoListInfoOutput1] = rows("output1", KsdinfoListInfoOutput1)


KSDINFO_LIST_INFO = Endpoint(
    "domestic_stock.ksdinfo_list_info",
    "예탁원정보(상장정보일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/list-info",
    {"": ("HHKDB669107C0", None)},
    KsdinfoListInfo,
)


class KsdinfoMandDepositOutput1(Record):
    """예탁원정보(의무예치일정): output1, one row."""

    sht_cd: str = text("sht_cd")
    """종목코드"""
    stk_qty: int | None = opt_num("stk_qty")
    """주식수"""
    depo_date: date | None = opt_day("depo_date")
    """예치일"""
    depo_reason: str = text("depo_reason")
    """사유"""
    tot_issue_qty_per_rate: Decimal | None = opt_dec("tot_issue_qty_per_rate")
    """총발행주식수대비비율(%)"""


class KsdinfoMandDeposit(Answer):
    """예탁원정보(의무예치일정) (HHKDB669110C0)."""

    output1: list[KsdinfoMandDepositOutput1] = rows("output1", KsdinfoMandDepositOutput1)


KSDINFO_MAND_DEPOSIT = Endpoint(
    "domestic_stock.ksdinfo_mand_deposit",
    "예탁원정보(의무예치일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/mand-deposit",
    {"": ("HHKDB669110C0", None)},
    KsdinfoMandDeposit,
)


class KsdinfoMergerSplitOutput1(Record):
    """예탁원정보(합병_분할일정): output1, one row."""

    record_date: date | None = opt_day("record_date")
    """기준일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    opp_cust_cd: str = text("opp_cust_cd")
    """피합병(피분할)회사코드"""
    opp_cust_nm: str = text("opp_cust_nm")
    """피합병(피분할)회사명"""
    cust_cd: str = text("cust_cd")
    """합병(분할)회사코드"""
    cust_nm: str = text("cust_nm")
    """합병(분할)회사명"""
    merge_type: str = text("merge_type")
    """합병사유"""
    merge_rate: Decimal | None = opt_dec("merge_rate")
    """비율"""
    td_stop_dt: str = text("td_stop_dt")
    """매매거래정지기간"""
    list_dt: date | None = opt_day("list_dt")
    """상장/등록일"""
    odd_amt_pay_dt: date | None = opt_day("odd_amt_pay_dt")
    """단주대금지급일"""
    tot_issue_stk_qty: int | None = opt_num("tot_issue_stk_qty")
    """발행주식"""
    issue_stk_qty: int | None = opt_num("issue_stk_qty")
    """발행할주식"""
    seq: str = text("seq")
    """연번"""


class KsdinfoMergerSplit(Answer):
    """예탁원정보(합병_분할일정) (HHKDB669104C0)."""

    output1: list[KsdinfoMergerSplitOutput1] = rows("output1", KsdinfoMergerSplitOutput1)


KSDINFO_MERGER_SPLIT = Endpoint(
    "domestic_stock.ksdinfo_merger_split",
    "예탁원정보(합병_분할일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/merger-split",
    {"": ("HHKDB669104C0", None)},
    KsdinfoMergerSplit,
)


class KsdinfoPaidinCapinOutput1(Record):
    """예탁원정보(유상증자일정): output1, one row."""

    record_date: date | None = opt_day("record_date")
    """기준일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    tot_issue_stk_qty: int | None = opt_num("tot_issue_stk_qty")
    """발행주식"""
    issue_stk_qty: int | None = opt_num("issue_stk_qty")
    """발행할주식"""
    fix_rate: Decimal | None = opt_dec("fix_rate")
    """확정배정율"""
    disc_rate: Decimal | None = opt_dec("disc_rate")
    """할인율"""
    fix_price: Decimal | None = opt_dec("fix_price")
    """발행예정가"""
    right_dt: date | None = opt_day("right_dt")
    """권리락일"""
    sub_term_ft: str = text("sub_term_ft")
    """청약기간"""
    sub_term: str = text("sub_term")
    """청약기간"""
    list_date: date | None = opt_day("list_date")
    """상장/등록일"""
    stk_kind: str = text("stk_kind")
    """주식종류"""


class KsdinfoPaidinCapin(Answer):
    """예탁원정보(유상증자일정) (HHKDB669100C0)."""

    output1: list[KsdinfoPaidinCapinOutput1] = rows("output1", KsdinfoPaidinCapinOutput1)


KSDINFO_PAIDIN_CAPIN = Endpoint(
    "domestic_stock.ksdinfo_paidin_capin",
    "예탁원정보(유상증자일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/paidin-capin",
    {"": ("HHKDB669100C0", None)},
    KsdinfoPaidinCapin,
)


class KsdinfoPubOfferOutput1(Record):
    """예탁원정보(공모주청약일정): output1, one row."""

    record_date: date | None = opt_day("record_date")
    """기준일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    fix_subscr_pri: Decimal | None = opt_dec("fix_subscr_pri")
    """공모가"""
    face_value: Decimal | None = opt_dec("face_value")
    """액면가"""
    subscr_dt: str = text("subscr_dt")
    """청약기간"""
    pay_dt: date | None = opt_day("pay_dt")
    """납입일"""
    refund_dt: date | None = opt_day("refund_dt")
    """환불일"""
    list_dt: date | None = opt_day("list_dt")
    """상장/등록일"""
    lead_mgr: str = text("lead_mgr")
    """주간사"""
    pub_bf_cap: Decimal | None = opt_dec("pub_bf_cap")
    """공모전자본금"""
    pub_af_cap: Decimal | None = opt_dec("pub_af_cap")
    """공모후자본금"""
    assign_stk_qty: int | None = opt_num("assign_stk_qty")
    """당사배정물량"""


class KsdinfoPubOffer(Answer):
    """예탁원정보(공모주청약일정) (HHKDB669108C0)."""

    output1: list[KsdinfoPubOfferOutput1] = rows("output1", KsdinfoPubOfferOutput1)


KSDINFO_PUB_OFFER = Endpoint(
    "domestic_stock.ksdinfo_pub_offer",
    "예탁원정보(공모주청약일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/pub-offer",
    {"": ("HHKDB669108C0", None)},
    KsdinfoPubOffer,
)


class KsdinfoPurreqOutput1(Record):
    """예탁원정보(주식매수청구일정): output1, one row."""

    record_date: date | None = opt_day("record_date")
    """기준일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    stk_kind: str = text("stk_kind")
    """주식종류"""
    opp_opi_rcpt_term: str = text("opp_opi_rcpt_term")
    """반대의사접수시한"""
    buy_req_rcpt_term: str = text("buy_req_rcpt_term")
    """매수청구접수시한"""
    buy_req_price: Decimal | None = opt_dec("buy_req_price")
    """매수청구가격"""
    buy_amt_pay_dt: date | None = opt_day("buy_amt_pay_dt")
    """매수대금지급일"""
    meet_dt: date | None = opt_day("meet_dt")
    """주총일"""


class KsdinfoPurreq(Answer):
    """예탁원정보(주식매수청구일정) (HHKDB669103C0)."""

    output1: list[KsdinfoPurreqOutput1] = rows("output1", KsdinfoPurreqOutput1)


KSDINFO_PURREQ = Endpoint(
    "domestic_stock.ksdinfo_purreq",
    "예탁원정보(주식매수청구일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/purreq",
    {"": ("HHKDB669103C0", None)},
    KsdinfoPurreq,
)


class KsdinfoRevSplitOutput1(Record):
    """예탁원정보(액면교체일정): output1, one row."""

    record_date: date | None = opt_day("record_date")
    """기준일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    inter_bf_face_amt: Decimal | None = opt_dec("inter_bf_face_amt")
    """변경전액면가"""
    inter_af_face_amt: Decimal | None = opt_dec("inter_af_face_amt")
    """변경후액면가"""
    td_stop_dt: str = text("td_stop_dt")
    """매매거래정지기간"""
    list_dt: date | None = opt_day("list_dt")
    """상장/등록일"""


class KsdinfoRevSplit(Answer):
    """예탁원정보(액면교체일정) (HHKDB669105C0)."""

    output1: list[KsdinfoRevSplitOutput1] = rows("output1", KsdinfoRevSplitOutput1)


KSDINFO_REV_SPLIT = Endpoint(
    "domestic_stock.ksdinfo_rev_split",
    "예탁원정보(액면교체일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/rev-split",
    {"": ("HHKDB669105C0", None)},
    KsdinfoRevSplit,
)


class KsdinfoSharehldMeetOutput1(Record):
    """예탁원정보(주주총회일정): output1, one row."""

    record_date: date | None = opt_day("record_date")
    """기준일"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    gen_meet_dt: date | None = opt_day("gen_meet_dt")
    """주총일자"""
    gen_meet_type: str = text("gen_meet_type")
    """주총사유"""
    agenda: str = text("agenda")
    """주총의안"""
    vote_tot_qty: int | None = opt_num("vote_tot_qty")
    """의결권주식총수"""


class KsdinfoSharehldMeet(Answer):
    """예탁원정보(주주총회일정) (HHKDB669111C0)."""

    output1: list[KsdinfoSharehldMeetOutput1] = rows("output1", KsdinfoSharehldMeetOutput1)


KSDINFO_SHAREHLD_MEET = Endpoint(
    "domestic_stock.ksdinfo_sharehld_meet",
    "예탁원정보(주주총회일정)",
    "GET",
    "/uapi/domestic-stock/v1/ksdinfo/sharehld-meet",
    {"": ("HHKDB669111C0", None)},
    KsdinfoSharehldMeet,
)


class LendableByCompanyOutput1(Record):
    """당사 대주가능 종목: output1, one row."""

    pdno: str = text("pdno")
    """상품번호"""
    papr: Decimal | None = opt_dec("papr")
    """액면가"""
    bfdy_clpr: Decimal | None = opt_dec("bfdy_clpr")
    """전일종가"""
    sbst_prvs: Decimal | None = opt_dec("sbst_prvs")
    """대용가"""
    lmt_qty1: int | None = opt_num("lmt_qty1")
    """한도수량1"""
    use_qty1: int | None = opt_num("use_qty1")
    """사용수량1"""
    trad_psbl_qty2: int | None = opt_num("trad_psbl_qty2")
    """매매가능수량2"""
    rght_type_cd: str = text("rght_type_cd")
    """권리유형코드"""
    bass_dt: date | None = opt_day("bass_dt")
    """기준일자"""
    psbl_yn: str = text("psbl_yn")
    """가능여부"""
    tot_stup_lmt_qty: int | None = opt_num("tot_stup_lmt_qty")
    """총설정한도수량"""
    brch_lmt_qty: int | None = opt_num("brch_lmt_qty")
    """지점한도수량"""
    rqst_psbl_qty: int | None = opt_num("rqst_psbl_qty")
    """신청가능수량"""


class LendableByCompanyOutput2(Record):
    """당사 대주가능 종목: output2."""

    pdno: str = text("pdno")
    """상품번호"""
    papr: Decimal | None = opt_dec("papr")
    """액면가"""
    bfdy_clpr: Decimal | None = opt_dec("bfdy_clpr")
    """전일종가"""
    sbst_prvs: Decimal | None = opt_dec("sbst_prvs")
    """대용가"""
    lmt_qty1: int | None = opt_num("lmt_qty1")
    """한도수량1"""
    use_qty1: int | None = opt_num("use_qty1")
    """사용수량1"""
    trad_psbl_qty2: int | None = opt_num("trad_psbl_qty2")
    """매매가능수량2"""
    rght_type_cd: str = text("rght_type_cd")
    """권리유형코드"""
    bass_dt: date | None = opt_day("bass_dt")
    """기준일자"""
    psbl_yn: str = text("psbl_yn")
    """가능여부"""
    tot_stup_lmt_qty: int | None = opt_num("tot_stup_lmt_qty")
    """총설정한도수량"""
    brch_lmt_qty: int | None = opt_num("brch_lmt_qty")
    """지점한도수량"""
    rqst_psbl_qty: int | None = opt_num("rqst_psbl_qty")
    """신청가능수량"""


class LendableByCompany(Answer):
    """당사 대주가능 종목 (CTSC2702R)."""

    output1: list[LendableByCompanyOutput1] = rows("output1", LendableByCompanyOutput1)
    output2: LendableByCompanyOutput2 = block("output2", LendableByCompanyOutput2)


LENDABLE_BY_COMPANY = Endpoint(
    "domestic_stock.lendable_by_company",
    "당사 대주가능 종목",
    "GET",
    "/uapi/domestic-stock/v1/quotations/lendable-by-company",
    {"": ("CTSC2702R", None)},
    LendableByCompany,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK100"),
)


class SearchInfoOutput(Record):
    """상품기본조회: output."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    shtn_pdno: str = text("shtn_pdno")
    """단축상품번호"""
    prdt_sale_stat_cd: str = text("prdt_sale_stat_cd")
    """상품판매상태코드"""
    prdt_risk_grad_cd: str = text("prdt_risk_grad_cd")
    """상품위험등급코드"""
    prdt_clsf_cd: str = text("prdt_clsf_cd")
    """상품분류코드"""
    sale_strt_dt: date | None = opt_day("sale_strt_dt")
    """판매시작일자"""
    sale_end_dt: date | None = opt_day("sale_end_dt")
    """판매종료일자"""
    wrap_asst_type_cd: str = text("wrap_asst_type_cd")
    """랩어카운트자산유형코드"""
    ivst_prdt_type_cd: str = text("ivst_prdt_type_cd")
    """투자상품유형코드"""
    frst_erlm_dt: date | None = opt_day("frst_erlm_dt")
    """최초등록일자"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    prdt_name120: str = text("prdt_name120")
    """상품명120"""
    prdt_abrv_name: str = text("prdt_abrv_name")
    """상품약어명"""
    prdt_eng_name: str = text("prdt_eng_name")
    """상품영문명"""
    prdt_eng_name120: str = text("prdt_eng_name120")
    """상품영문명120"""
    prdt_eng_abrv_name: str = text("prdt_eng_abrv_name")
    """상품영문약어명"""
    prdt_clsf_name: str = text("prdt_clsf_name")
    """상품분류명"""
    ivst_prdt_type_cd_name: str = text("ivst_prdt_type_cd_name")
    """투자상품유형코드명"""


class SearchInfo(Answer):
    """상품기본조회 (CTPF1604R)."""

    output: SearchInfoOutput = block("output", SearchInfoOutput)


SEARCH_INFO = Endpoint(
    "domestic_stock.search_info",
    "상품기본조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/search-info",
    {"": ("CTPF1604R", None)},
    SearchInfo,
)


class SearchStockInfoOutput(Record):
    """주식기본조회: output."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    prdt_name120: str = text("prdt_name120")
    """상품명(120자)"""
    prdt_abrv_name: str = text("prdt_abrv_name")
    """상품약어명"""
    prdt_eng_name: str = text("prdt_eng_name")
    """상품영문명"""
    prdt_eng_name120: str = text("prdt_eng_name120")
    """상품영문명(120자)"""
    prdt_eng_abrv_name: str = text("prdt_eng_abrv_name")
    """상품영문약어명"""
    mket_id_cd: str = text("mket_id_cd")
    """시장ID코드"""
    scty_grp_id_cd: str = text("scty_grp_id_cd")
    """증권그룹ID코드"""
    excg_dvsn_cd: str = text("excg_dvsn_cd")
    """거래소구분코드"""
    setl_mmdd: str = text("setl_mmdd")
    """결산월일"""
    lstg_stqt: int = num("lstg_stqt")
    """상장주수"""
    lstg_cptl_amt: Decimal | None = opt_dec("lstg_cptl_amt")
    """상장자본금액"""
    cpta: Decimal | None = opt_dec("cpta")
    """자본금"""
    papr: Decimal | None = opt_dec("papr")
    """액면가"""
    issu_pric: Decimal | None = opt_dec("issu_pric")
    """발행가격"""
    kospi200_item_yn: str = text("kospi200_item_yn")
    """코스피200종목여부"""
    scts_mket_lstg_dt: date | None = opt_day("scts_mket_lstg_dt")
    """유가증권시장상장일자"""
    scts_mket_lstg_abol_dt: date | None = opt_day("scts_mket_lstg_abol_dt")
    """유가증권시장상장폐지일자"""
    kosdaq_mket_lstg_dt: date | None = opt_day("kosdaq_mket_lstg_dt")
    """코스닥시장상장일자"""
    kosdaq_mket_lstg_abol_dt: date | None = opt_day("kosdaq_mket_lstg_abol_dt")
    """코스닥시장상장폐지일자"""
    frbd_mket_lstg_dt: date | None = opt_day("frbd_mket_lstg_dt")
    """프리보드시장상장일자"""
    frbd_mket_lstg_abol_dt: date | None = opt_day("frbd_mket_lstg_abol_dt")
    """프리보드시장상장폐지일자"""
    reits_kind_cd: str = text("reits_kind_cd")
    """리츠종류코드"""
    etf_dvsn_cd: str = text("etf_dvsn_cd")
    """ETF구분코드"""
    oilf_fund_yn: str = text("oilf_fund_yn")
    """유전펀드여부"""
    idx_bztp_lcls_cd: str = text("idx_bztp_lcls_cd")
    """지수업종대분류코드"""
    idx_bztp_mcls_cd: str = text("idx_bztp_mcls_cd")
    """지수업종중분류코드"""
    idx_bztp_scls_cd: str = text("idx_bztp_scls_cd")
    """지수업종소분류코드"""
    idx_bztp_lcls_cd_name: str = text("idx_bztp_lcls_cd_name")
    """지수업종대분류코드명"""
    idx_bztp_mcls_cd_name: str = text("idx_bztp_mcls_cd_name")
    """지수업종중분류코드명"""
    idx_bztp_scls_cd_name: str = text("idx_bztp_scls_cd_name")
    """지수업종소분류코드명"""
    stck_kind_cd: str = text("stck_kind_cd")
    """주식종류코드"""
    mfnd_opng_dt: date | None = opt_day("mfnd_opng_dt")
    """뮤추얼펀드개시일자"""
    mfnd_end_dt: date | None = opt_day("mfnd_end_dt")
    """뮤추얼펀드종료일자"""
    dpsi_erlm_cncl_dt: date | None = opt_day("dpsi_erlm_cncl_dt")
    """예탁등록취소일자"""
    etf_cu_qty: int | None = opt_num("etf_cu_qty")
    """ETFCU수량"""
    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    dpsi_aptm_erlm_yn: str = text("dpsi_aptm_erlm_yn")
    """예탁지정등록여부"""
    etf_txtn_type_cd: str = text("etf_txtn_type_cd")
    """ETF과세유형코드"""
    etf_type_cd: str = text("etf_type_cd")
    """ETF유형코드"""
    lstg_abol_dt: date | None = opt_day("lstg_abol_dt")
    """상장폐지일자"""
    nwst_odst_dvsn_cd: str = text("nwst_odst_dvsn_cd")
    """신주구주구분코드"""
    sbst_pric: Decimal | None = opt_dec("sbst_pric")
    """대용가격"""
    thco_sbst_pric: Decimal | None = opt_dec("thco_sbst_pric")
    """당사대용가격"""
    thco_sbst_pric_chng_dt: date | None = opt_day("thco_sbst_pric_chng_dt")
    """당사대용가격변경일자"""
    tr_stop_yn: str = text("tr_stop_yn")
    """거래정지여부"""
    admn_item_yn: str = text("admn_item_yn")
    """관리종목여부"""
    thdt_clpr: Decimal = dec("thdt_clpr")
    """당일종가"""
    bfdy_clpr: Decimal = dec("bfdy_clpr")
    """전일종가"""
    clpr_chng_dt: date | None = opt_day("clpr_chng_dt")
    """종가변경일자"""
    std_idst_clsf_cd: str = text("std_idst_clsf_cd")
    """표준산업분류코드"""
    std_idst_clsf_cd_name: str = text("std_idst_clsf_cd_name")
    """표준산업분류코드명"""
    ocr_no: str = text("ocr_no")
    """OCR번호"""
    crfd_item_yn: str = text("crfd_item_yn")
    """크라우드펀딩종목여부"""
    elec_scty_yn: str = text("elec_scty_yn")
    """전자증권여부"""
    issu_istt_cd: str | None = opt_text("issu_istt_cd")
    """발행기관코드"""
    etf_chas_erng_rt_dbnb: str | None = opt_text("etf_chas_erng_rt_dbnb")
    """ETF추적수익율배수"""
    etf_etn_ivst_heed_item_yn: str | None = opt_text("etf_etn_ivst_heed_item_yn")
    """ETFETN투자유의종목여부"""
    stln_int_rt_dvsn_cd: str | None = opt_text("stln_int_rt_dvsn_cd")
    """대주이자율구분코드"""
    frnr_psnl_lmt_rt: Decimal | None = opt_dec("frnr_psnl_lmt_rt")
    """외국인개인한도비율"""
    lstg_rqsr_issu_istt_cd: str | None = opt_text("lstg_rqsr_issu_istt_cd")
    """상장신청인발행기관코드"""
    lstg_rqsr_item_cd: str | None = opt_text("lstg_rqsr_item_cd")
    """상장신청인종목코드"""
    trst_istt_issu_istt_cd: str | None = opt_text("trst_istt_issu_istt_cd")
    """신탁기관발행기관코드"""
    cptt_trad_tr_psbl_yn: str | None = opt_text("cptt_trad_tr_psbl_yn")
    """NXT 거래종목여부"""
    nxt_tr_stop_yn: str | None = opt_text("nxt_tr_stop_yn")
    """NXT 거래정지여부"""


class SearchStockInfo(Answer):
    """주식기본조회 (CTPF1002R)."""

    output: SearchStockInfoOutput = block("output", SearchStockInfoOutput)


SEARCH_STOCK_INFO = Endpoint(
    "domestic_stock.search_stock_info",
    "주식기본조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/search-stock-info",
    {"": ("CTPF1002R", None)},
    SearchStockInfo,
)


class StockInfo(Api):
    """국내주식 > 종목정보."""

    def credit_by_company(
        self,
        *,
        fid_rank_sort_cls_code: Literal["0", "1"],
        fid_slct_yn: Literal["0", "1"],
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", "4001"] = "0000",
        fid_cond_scr_div_code: str = "20477",
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> CreditByCompany:
        """국내주식 당사 신용가능종목 (FHPST04770000; not on paper trading).

        Args:
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 0 코드순, 1 이름순
            fid_slct_yn: 선택 여부: 0 신용주문가능, 1 신용주문불가
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200, 4001 KRX100
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(20477)
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (주식 J)
        """
        return self._call(
            CREDIT_BY_COMPANY,
            {
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_slct_yn": fid_slct_yn,
                "fid_input_iscd": fid_input_iscd,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
            },
            options,
        )

    def estimate_perform(
        self,
        *,
        sht_cd: str,
        options: CallOptions = ROUTINE,
    ) -> EstimatePerform:
        """국내주식 종목추정실적 (HHKST668300C0; not on paper trading).

        Args:
            sht_cd: 종목코드: 265520
        """
        return self._call(
            ESTIMATE_PERFORM,
            {
                "SHT_CD": sht_cd,
            },
            options,
        )

    def finance_balance_sheet(
        self,
        *,
        fid_div_cls_code: Literal["0", "1"],
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> FinanceBalanceSheet:
        """국내주식 대차대조표 (FHKST66430100; not on paper trading).

        Args:
            fid_div_cls_code: 분류 구분 코드: 0 년, 1 분기
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J
            fid_input_iscd: 입력 종목코드: 000660 : 종목코드
        """
        return self._call(
            FINANCE_BALANCE_SHEET,
            {
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_input_iscd": fid_input_iscd,
            },
            options,
        )

    def finance_financial_ratio(
        self,
        *,
        fid_div_cls_code: Literal["0", "1"],
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> FinanceFinancialRatio:
        """국내주식 재무비율 (FHKST66430300; not on paper trading).

        Args:
            fid_div_cls_code: 분류 구분 코드: 0 년, 1 분기
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J
            fid_input_iscd: 입력 종목코드: 000660 : 종목코드
        """
        return self._call(
            FINANCE_FINANCIAL_RATIO,
            {
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_input_iscd": fid_input_iscd,
            },
            options,
        )

    def finance_growth_ratio(
        self,
        *,
        fid_input_iscd: str,
        fid_div_cls_code: Literal["0", "1"],
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> FinanceGrowthRatio:
        """국내주식 성장성비율 (FHKST66430800; not on paper trading).

        Args:
            fid_input_iscd: 입력 종목코드: '000660'
            fid_div_cls_code: 분류 구분 코드: 0 년, 1 분기
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 'J'
        """
        return self._call(
            FINANCE_GROWTH_RATIO,
            {
                "fid_input_iscd": fid_input_iscd,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
            },
            options,
        )

    def finance_income_statement(
        self,
        *,
        fid_div_cls_code: Literal["0", "1"],
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> FinanceIncomeStatement:
        """국내주식 손익계산서 (FHKST66430200; not on paper trading).

        Args:
            fid_div_cls_code: 분류 구분 코드: 0 년, 1 분기
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 'J'
            fid_input_iscd: 입력 종목코드: '000660'
        """
        return self._call(
            FINANCE_INCOME_STATEMENT,
            {
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_input_iscd": fid_input_iscd,
            },
            options,
        )

    def finance_other_major_ratios(
        self,
        *,
        fid_input_iscd: str,
        fid_div_cls_code: Literal["0", "1"],
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> FinanceOtherMajorRatios:
        """국내주식 기타주요비율 (FHKST66430500; not on paper trading).

        Args:
            fid_input_iscd: 입력 종목코드: 종목코드 (예: '000660')
            fid_div_cls_code: 분류 구분 코드: 0 연말, 1 분기
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 'J'
        """
        return self._call(
            FINANCE_OTHER_MAJOR_RATIOS,
            {
                "fid_input_iscd": fid_input_iscd,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
            },
            options,
        )

    def finance_profit_ratio(
        self,
        *,
        fid_input_iscd: str,
        fid_div_cls_code: Literal["0", "1"],
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> FinanceProfitRatio:
        """국내주식 수익성비율 (FHKST66430400; not on paper trading).

        Args:
            fid_input_iscd: 입력 종목코드: '000660'
            fid_div_cls_code: 분류 구분 코드: 0 년, 1 분기
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 'J'
        """
        return self._call(
            FINANCE_PROFIT_RATIO,
            {
                "fid_input_iscd": fid_input_iscd,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
            },
            options,
        )

    def finance_stability_ratio(
        self,
        *,
        fid_input_iscd: str,
        fid_div_cls_code: Literal["0", "1"],
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> FinanceStabilityRatio:
        """국내주식 안정성비율 (FHKST66430600; not on paper trading).

        Args:
            fid_input_iscd: 입력 종목코드: 종목코드 (예: '000660')
            fid_div_cls_code: 분류 구분 코드: 0 연말, 1 분기
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 'J'
        """
        return self._call(
            FINANCE_STABILITY_RATIO,
            {
                "fid_input_iscd": fid_input_iscd,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
            },
            options,
        )

    def invest_opbysec(
        self,
        *,
        fid_input_iscd: str,
        fid_div_cls_code: str,
        fid_input_date_1: str,
        fid_input_date_2: str,
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "16634",
        options: CallOptions = ROUTINE,
    ) -> InvestOpbysec:
        """국내주식 증권사별 투자의견 (FHKST663400C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: J(시장 구분 코드)
            fid_cond_scr_div_code: 조건화면분류코드: 16634(Primary key)
            fid_input_iscd: 입력종목코드: 회원사코드 (kis developers 포탈 사이트 포럼-> FAQ -> 종목정보
                다운로드(국내) 참조)
            fid_div_cls_code: 분류구분코드: 전체(0) 매수(1) 중립(2) 매도(3)
            fid_input_date_1: 입력날짜1: 이후 ~
            fid_input_date_2: 입력날짜2: ~ 이전
        """
        return self._call(
            INVEST_OPBYSEC,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
            },
            options,
        )

    def invest_opinion(
        self,
        *,
        fid_input_iscd: str,
        fid_input_date_1: str,
        fid_input_date_2: str,
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "16633",
        options: CallOptions = ROUTINE,
    ) -> InvestOpinion:
        """국내주식 종목투자의견 (FHKST663300C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: J(시장 구분 코드)
            fid_cond_scr_div_code: 조건화면분류코드: 16633(Primary key)
            fid_input_iscd: 입력종목코드: 종목코드(ex) 005930(삼성전자))
            fid_input_date_1: 입력날짜1: 이후 ~(ex) 0020231113)
            fid_input_date_2: 입력날짜2: ~ 이전(ex) 0020240513)
        """
        return self._call(
            INVEST_OPINION,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
            },
            options,
        )

    def ksdinfo_bonus_issue(
        self,
        *,
        f_dt: str,
        t_dt: str,
        cts: str = "",
        sht_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoBonusIssue:
        """예탁원정보(무상증자일정) (HHKDB669101C0; not on paper trading).

        Args:
            cts: CTS: 공백
            f_dt: 조회일자From
            t_dt: 조회일자To
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
        """
        return self._call(
            KSDINFO_BONUS_ISSUE,
            {
                "CTS": cts,
                "F_DT": f_dt,
                "T_DT": t_dt,
                "SHT_CD": sht_cd,
            },
            options,
        )

    def ksdinfo_cap_dcrs(
        self,
        *,
        f_dt: str,
        t_dt: str,
        cts: str = "",
        sht_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoCapDcrs:
        """예탁원정보(자본감소일정) (HHKDB669106C0; not on paper trading).

        Args:
            cts: CTS: 공백
            f_dt: 조회일자From
            t_dt: 조회일자To
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
        """
        return self._call(
            KSDINFO_CAP_DCRS,
            {
                "CTS": cts,
                "F_DT": f_dt,
                "T_DT": t_dt,
                "SHT_CD": sht_cd,
            },
            options,
        )

    def ksdinfo_dividend(
        self,
        *,
        gb1: Literal["0", "1", "2"],
        f_dt: str,
        t_dt: str,
        cts: str = "",
        sht_cd: str = "",
        high_gb: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoDividend:
        """예탁원정보(배당일정) (HHKDB669102C0; not on paper trading).

        Args:
            cts: CTS: 공백
            gb1: 조회구분: 0 배당전체, 1 결산배당, 2 중간배당
            f_dt: 조회일자From
            t_dt: 조회일자To
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
            high_gb: 고배당여부: 공백
        """
        return self._call(
            KSDINFO_DIVIDEND,
            {
                "CTS": cts,
                "GB1": gb1,
                "F_DT": f_dt,
                "T_DT": t_dt,
                "SHT_CD": sht_cd,
                "HIGH_GB": high_gb,
            },
            options,
        )

    def ksdinfo_forfeit(
        self,
        *,
        t_dt: str,
        f_dt: str,
        sht_cd: str = "",
        cts: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoForfeit:
        """예탁원정보(실권주일정) (HHKDB669109C0; not on paper trading).

        Args:
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
            t_dt: 조회일자To
            f_dt: 조회일자From
            cts: CTS: 공백
        """
        return self._call(
            KSDINFO_FORFEIT,
            {
                "SHT_CD": sht_cd,
                "T_DT": t_dt,
                "F_DT": f_dt,
                "CTS": cts,
            },
            options,
        )

    def ksdinfo_list_info(
        self,
        *,
        t_dt: str,
        f_dt: str,
        sht_cd: str = "",
        cts: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoListInfo:
        """예탁원정보(상장정보일정) (HHKDB669107C0; not on paper trading).

        Args:
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
            t_dt: 조회일자To
            f_dt: 조회일자From
            cts: CTS: 공백
        """
        return self._call(
            KSDINFO_LIST_INFO,
            {
                "SHT_CD": sht_cd,
                "T_DT": t_dt,
                "F_DT": f_dt,
                "CTS": cts,
            },
            options,
        )

    def ksdinfo_mand_deposit(
        self,
        *,
        t_dt: str,
        f_dt: str,
        sht_cd: str = "",
        cts: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoMandDeposit:
        """예탁원정보(의무예치일정) (HHKDB669110C0; not on paper trading).

        Args:
            t_dt: 조회일자To: 조회 종료 일자 (예: '20230301')
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
            f_dt: 조회일자From: 조회 시작 일자 (예: '20230101')
            cts: CTS: 공백
        """
        return self._call(
            KSDINFO_MAND_DEPOSIT,
            {
                "T_DT": t_dt,
                "SHT_CD": sht_cd,
                "F_DT": f_dt,
                "CTS": cts,
            },
            options,
        )

    def ksdinfo_merger_split(
        self,
        *,
        f_dt: str,
        t_dt: str,
        cts: str = "",
        sht_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoMergerSplit:
        """예탁원정보(합병_분할일정) (HHKDB669104C0; not on paper trading).

        Args:
            cts: CTS: 공백
            f_dt: 조회일자From
            t_dt: 조회일자To
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
        """
        return self._call(
            KSDINFO_MERGER_SPLIT,
            {
                "CTS": cts,
                "F_DT": f_dt,
                "T_DT": t_dt,
                "SHT_CD": sht_cd,
            },
            options,
        )

    def ksdinfo_paidin_capin(
        self,
        *,
        gb1: Literal["1", "2"],
        f_dt: str,
        t_dt: str,
        cts: str = "",
        sht_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoPaidinCapin:
        """예탁원정보(유상증자일정) (HHKDB669100C0; not on paper trading).

        Args:
            cts: CTS: 공백
            gb1: 조회구분: 1 청약일별, 2 기준일별
            f_dt: 조회일자From
            t_dt: 조회일자To
            sht_cd: 종목코드: 공백(전체), 특정종목 조회시(종목코드)
        """
        return self._call(
            KSDINFO_PAIDIN_CAPIN,
            {
                "CTS": cts,
                "GB1": gb1,
                "F_DT": f_dt,
                "T_DT": t_dt,
                "SHT_CD": sht_cd,
            },
            options,
        )

    def ksdinfo_pub_offer(
        self,
        *,
        f_dt: str,
        t_dt: str,
        sht_cd: str = "",
        cts: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoPubOffer:
        """예탁원정보(공모주청약일정) (HHKDB669108C0; not on paper trading).

        Args:
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
            cts: CTS: 공백
            f_dt: 조회일자From
            t_dt: 조회일자To
        """
        return self._call(
            KSDINFO_PUB_OFFER,
            {
                "SHT_CD": sht_cd,
                "CTS": cts,
                "F_DT": f_dt,
                "T_DT": t_dt,
            },
            options,
        )

    def ksdinfo_purreq(
        self,
        *,
        t_dt: str,
        f_dt: str,
        sht_cd: str = "",
        cts: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoPurreq:
        """예탁원정보(주식매수청구일정) (HHKDB669103C0; not on paper trading).

        Args:
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
            t_dt: 조회일자To
            f_dt: 조회일자From
            cts: CTS: 공백
        """
        return self._call(
            KSDINFO_PURREQ,
            {
                "SHT_CD": sht_cd,
                "T_DT": t_dt,
                "F_DT": f_dt,
                "CTS": cts,
            },
            options,
        )

    def ksdinfo_rev_split(
        self,
        *,
        f_dt: str,
        t_dt: str,
        sht_cd: str = "",
        cts: str = "",
        market_gb: Literal["0", "1", "2", ""] = "0",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoRevSplit:
        """예탁원정보(액면교체일정) (HHKDB669105C0; not on paper trading).

        Args:
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
            cts: CTS: 공백
            f_dt: 조회일자From
            t_dt: 조회일자To
            market_gb: 시장구분: 0 전체, 1 코스피, 2 코스닥
        """
        return self._call(
            KSDINFO_REV_SPLIT,
            {
                "SHT_CD": sht_cd,
                "CTS": cts,
                "F_DT": f_dt,
                "T_DT": t_dt,
                "MARKET_GB": market_gb,
            },
            options,
        )

    def ksdinfo_sharehld_meet(
        self,
        *,
        f_dt: str,
        t_dt: str,
        cts: str = "",
        sht_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> KsdinfoSharehldMeet:
        """예탁원정보(주주총회일정) (HHKDB669111C0; not on paper trading).

        Args:
            cts: CTS: 공백
            f_dt: 조회일자From
            t_dt: 조회일자To
            sht_cd: 종목코드: 공백: 전체, 특정종목 조회시 : 종목코드
        """
        return self._call(
            KSDINFO_SHAREHLD_MEET,
            {
                "CTS": cts,
                "F_DT": f_dt,
                "T_DT": t_dt,
                "SHT_CD": sht_cd,
            },
            options,
        )

    def lendable_by_company(
        self,
        *,
        excg_dvsn_cd: str,
        inqr_dvsn_1: Literal["0", "1"],
        pdno: str = "",
        thco_stln_psbl_yn: str = "Y",
        options: CallOptions = ROUTINE,
    ) -> LendableByCompany:
        """당사 대주가능 종목 (CTSC2702R; not on paper trading).

        Args:
            excg_dvsn_cd: 거래소구분코드: 00(전체), 02(거래소), 03(코스닥)
            pdno: 상품번호: 공백 : 전체조회, 종목코드 입력 시 해당종목만 조회
            thco_stln_psbl_yn: 당사대주가능여부: Y
            inqr_dvsn_1: 조회구분1: 0 전체조회, 1 종목코드순 정렬
        """
        return self._call(
            LENDABLE_BY_COMPANY,
            {
                "EXCG_DVSN_CD": excg_dvsn_cd,
                "PDNO": pdno,
                "THCO_STLN_PSBL_YN": thco_stln_psbl_yn,
                "INQR_DVSN_1": inqr_dvsn_1,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def lendable_by_company_pages(
        self,
        *,
        excg_dvsn_cd: str,
        inqr_dvsn_1: Literal["0", "1"],
        pdno: str = "",
        thco_stln_psbl_yn: str = "Y",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[LendableByCompany]:
        """Every page of `lendable_by_company` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            LENDABLE_BY_COMPANY,
            {
                "EXCG_DVSN_CD": excg_dvsn_cd,
                "PDNO": pdno,
                "THCO_STLN_PSBL_YN": thco_stln_psbl_yn,
                "INQR_DVSN_1": inqr_dvsn_1,
                "CTX_AREA_FK200": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def search_info(
        self,
        *,
        pdno: str,
        prdt_type_cd: str,
        options: CallOptions = ROUTINE,
    ) -> SearchInfo:
        """상품기본조회 (CTPF1604R; not on paper trading).

        Args:
            pdno: 상품번호: '000660', 'KR4101SC0009', 'AAPL'
            prdt_type_cd: 상품유형코드: '300', '301', '512'
        """
        return self._call(
            SEARCH_INFO,
            {
                "PDNO": pdno,
                "PRDT_TYPE_CD": prdt_type_cd,
            },
            options,
        )

    def search_stock_info(
        self,
        *,
        prdt_type_cd: Literal["300", "301", "302", "306"],
        pdno: str,
        options: CallOptions = ROUTINE,
    ) -> SearchStockInfo:
        """주식기본조회 (CTPF1002R; not on paper trading).

        Args:
            prdt_type_cd: 상품유형코드: 300: 주식, ETF, ETN, ELW 301 : 선물옵션 302 : 채권 306 : ELS'
            pdno: 상품번호: 종목번호 (6자리) ETN의 경우, Q로 시작 (EX. Q500001)
        """
        return self._call(
            SEARCH_STOCK_INFO,
            {
                "PRDT_TYPE_CD": prdt_type_cd,
                "PDNO": pdno,
            },
            options,
        )
