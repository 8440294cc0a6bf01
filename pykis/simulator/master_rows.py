"""What the symbol master files say: a row of values for each instrument of the simulator, and made-up ones for what it
does not trade (종목마스터)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, TypeAlias

from .abroad import Abroad
from .bonds_listed import Bond
from .call import World
from .contracts import Contract, contract_months
from .exchange import Exchange
from .instruments import Instrument
from .overseas_hours import local, regular
from .overseas_indices import OVERSEAS_INDICES, OverseasIndex
from .overseas_places import BY_EXCD
from .overseas_stocks import OverseasStock
from .pools import overseas_series
from .symbol_answers import isin
from .warrants import ISSUER, Warrant

__all__ = ["Values", "rows_of"]

Values: TypeAlias = dict[str, str | int]
"""Column -> text, or a number that is written with leading zeros."""

_GROUPS = {"stock": "ST", "etf": "EF", "etn": "EN", "elw": "EW"}
_BOARDS = {"kospi": "KOSPI", "kosdaq": "KOSDAQ", "konex": "KONEX"}


def rows_of(name: str, market: str, world: World) -> list[Values]:
    """The rows of one file; of an overseas one those of `market` (``nas``)."""
    home, abroad = world.market, world.abroad
    if name in _BOARDS:
        return [_korean(each, home) for each in home.instruments if each.board == _BOARDS[name] and each.kind != "elw"]
    if name == "elw":
        return [_warrant(each, home) for each in home.instruments if isinstance(each, Warrant)]
    if name == "overseas_stock":
        place = BY_EXCD.get(market.upper())
        return [_foreign(each, abroad) for each in abroad.market.instruments if each.place is place]
    if name == "overseas_index":
        return [*map(_index, OVERSEAS_INDICES), *_american(abroad)]
    if name == "index_future_option":
        return [_contract(each) for each in world.futures.market.instruments]
    if name == "bond":
        return [_bond(each) for each in world.bonds.market.instruments]
    if name == "sector":
        return [{"idx_div": each.code[0], "idx_code": each.code, "idx_name": each.name} for each in world.indices]
    if name == "theme":
        return list(_themes(home))
    return [dict(row) for row in _SYNTHETIC.get(name, [])] or list(_dated(name, home.day))


def _korean(found: Instrument, home: Exchange) -> Values:
    """A share or fund listed in Korea."""
    base, before = home.base(found.symbol), home.history.previous(found.symbol)
    kosdaq = found.board == "KOSDAQ"
    return {
        "mksc_shrn_iscd": found.symbol,
        "stnd_iscd": isin(found),
        "hts_kor_isnm": found.name,
        "scrt_grp_cls_code": "KN" if found.board == "KONEX" else _GROUPS[found.kind],
        "avls_scal_cls_code": "1" if found.kind == "stock" else "0",
        "krx_issu_yn": "Y" if found.kind == "stock" else "N",
        "kospi_issu_yn": "N" if kosdaq else "Y",
        "etp_prod_cls_code": {"etf": "1", "etn": "3"}.get(found.kind, "0"),
        "stck_sdpr": base,
        "frml_mrkt_deal_qty_unit": 1,
        "ovtm_mrkt_deal_qty_unit": 1,
        "trht_yn": "Y" if found.status == "58" else "N",
        "mang_issu_yn": "Y" if found.status == "51" else "N",
        "mrkt_alrm_cls_code": {"52": "03", "53": "02", "54": "01"}.get(found.status, "00"),
        "marg_rate": found.margin_rate,
        "crdt_able": "Y" if found.status == "55" else "N",
        "crdt_days": 90 if found.status == "55" else 0,
        "prdy_vol": before.volume if before is not None else 0,
        "stck_fcam": found.face_value,
        "stck_lstn_date": "20000104",
        "lstn_stcn": found.shares // 1000,
        "cpfn": found.shares * found.face_value,
        "stac_month": "12",
        "base_date": f"{home.day:%Y%m%d}",
        "prdy_avls_scal": found.shares * base // 10**8,
        "secu_lend_able_yn": "Y",
        "stln_able_yn": "Y",
    }


def _foreign(found: OverseasStock, abroad: Abroad) -> Values:
    place, market = found.place, abroad.market
    spans = regular(place, market.day)
    opens, closes = (local(place.country, at) for at in (spans[0][0], spans[-1][1]))
    return {
        "ncod": place.country.code,
        "exid": place.excd,
        "excd": place.excd,
        "exnm": place.name,
        "symb": found.code,
        "rsym": f"{place.excd}{found.code}",
        "knam": found.name,
        "enam": found.english,
        "stis": "3" if found.kind == "etf" else "2",
        "curr": place.currency,
        "zdiv": str(place.country.decimals),
        "ztyp": "0",
        "base": found.price_text(market.base(found.symbol)),
        "bnit": str(found.lot),
        "anit": str(found.lot),
        "mstm": f"{opens:%H%M}",
        "metm": f"{closes:%H%M}",
        "isdr": "N",
        "drcd": "",
        "icod": "000",
        "sjong": "0",
        "ttyp": "",
        "etyp": "001" if found.kind == "etf" else "",
        "ttyp_sb": "",
    }


def _american(abroad: Abroad) -> Iterator[Values]:
    """US shares among the indices' file (미국종목)."""
    for each in abroad.market.instruments:
        if each.place.country.code == "US" and each.kind == "stock":
            yield {
                "cls_code": "Q",
                "symb": each.code,
                "hts_eng_isnm": each.english,
                "hts_kor_isnm": each.name,
                "bstp_cls_code": "",
                "dow_30_yn": "0",
                "nasdaq_100_yn": "1" if each.excd == "NAS" else "0",
                "snp_500_yn": "1",
                "exch_cls_code": each.excd,
                "ntnl_cls_code": "840",
            }


def _themes(home: Exchange) -> Iterator[Values]:
    """SYNTHETIC: a theme for each sector."""
    sectors = sorted({each.sector for each in home.instruments if each.sector})
    for each in home.instruments:
        if each.sector:
            yield {
                "theme_code": f"{sectors.index(each.sector) + 1:03d}",
                "theme_name": each.sector,
                "shrn_iscd": each.symbol,
                "filler": "",
            }


def _dated(name: str, day: date) -> Iterator[Values]:
    """SYNTHETIC: what has a maturity; nobody trades it here. One near and one far month each."""
    for step, month in enumerate(contract_months(day), 1):
        code, title = f"{month.year % 10}{month.month:02d}", f"{month:%Y%m}"
        if name == "stock_future_option":
            yield _listed(1, f"A11{code}", f"삼성전자   F {title}", step, ("005930", "삼성전자"))
        elif name == "commodity_future_option":
            row = _listed(1, f"A65{code}", f"3년국채 F {title}", step, ("", ""))
            yield row | {"com_type": "1", "prod_no": "B03", "prod_name": "3년국채"}
        elif name == "overseas_future":
            yield _overseas_future(month, step)


def _contract(found: Contract) -> Values:
    """A future or option on the KOSPI 200."""
    kind = {"future": 1, "call": 5, "put": 6}[found.what]
    return _listed(kind, found.symbol, found.name, 1, ("K2I", "KOSPI200"), found.price_text(found.strike))


_BOND_KINDS: Final = {"government": ("C0", "GA"), "municipal": ("A0", "BA"), "corporate": ("A0", "CA")}
"""What a bond is -> type and bond_cls_code. SYNTHETIC: KIS names no class for municipal ones."""


def _bond(found: Bond) -> Values:
    kind, group = _BOND_KINDS[found.what]
    issued = f"{found.issued:%Y%m%d}"
    return {
        "type": kind,
        "bond_cls_code": group,
        "stnd_iscd": found.symbol,
        "sname": found.name,
        "bond_int_cls_code": found.interest,
        "lstn_date": issued,
        "pblc_date": issued,
        "rdmp_date": f"{found.matures:%Y%m%d}",
        "sale_date": issued,
        "srfc_intrt": "",
        "rdmt_rate": "",
    }


def _listed(kind: int, code: str, title: str, step: int, underlying: tuple[str, str], strike: str = "0.00") -> Values:
    return {
        "info_type": str(kind),
        "shrn_iscd": code,
        "stnd_iscd": f"KR4{code:0<8}7"[:12],
        "kor_name": title,
        "atm_cls_code": "0" if kind < 5 else "1",
        "acpr": strike,
        "mmsc_cls_code": str(step),
        "unas_shrn_iscd": underlying[0],
        "unas_kor_name": underlying[1],
    }


def _overseas_future(month: date, step: int) -> Values:
    return {
        "sSrsCd": overseas_series(month),
        "sAutoOrdGnrlYN": "Y",
        "sAutoOrdTwapYN": "Y",
        "sAutoOrdEcnmYN": "Y",
        "sFiller": "",
        "sSeriesKrNm": f"E-mini S&P 500 ({month:%Y.%m})",
        "sExchCd": "CME",
        "sMrktCd": "ES",
        "sClasCd": "001",
        "sDispDesz": "2",
        "sCalcDesz": "2",
        "sTickSz": "0.25",
        "sTickVal": "12.5",
        "sCtrtSz": "50",
        "sDispDigit": "10",
        "sMultiplier": "1",
        "sNearFlg": str(int(step == 1)),
        "sNearFlgDt": str(int(step == 1)),
        "sSprdYN": "0",
        "sSprdLeg1YN": "N",
        "sExchSubCd": "",
    }


def _warrant(found: Warrant, home: Exchange) -> Values:
    return {
        "mksc_shrn_iscd": found.symbol,
        "stnd_iscd": isin(found),
        "hts_kor_isnm": found.name,
        "elw_nvlt_optn_cls_code": "0",
        "bskt_yn": "N",
        "unas_iscd1": found.underlying,
        "unas_iscd2": "",
        "unas_iscd3": "",
        "unas_iscd4": "",
        "unas_iscd5": "",
        "elw_pblc_istu_name": ISSUER[1],
        "elw_pblc_mrkt_prtt_no": ISSUER[0],
        "acpr": found.strike,
        "stck_last_tr_month": f"{found.matures:%Y%m%d}",
        "rmnn_dynu": max((found.matures - home.day).days, 0),
        "rght_type_cls_code": "C" if found.right == "call" else "P",
        "paym_date": f"{found.matures + timedelta(days=4):%Y%m%d}",
        "prdy_avls": found.shares * home.base(found.symbol) // 10**8,
        "lstn_stcn": found.shares // 1000,
    }


def _index(found: OverseasIndex) -> Values:
    return {
        "cls_code": "W",
        "symb": found.symbol,
        "hts_eng_isnm": found.english,
        "hts_kor_isnm": found.name,
        "bstp_cls_code": "",
        "exch_cls_code": "",
        "ntnl_cls_code": found.nation,
        "dow_30_yn": "0",
        "nasdaq_100_yn": "0",
        "snp_500_yn": "0",
    }


_SYNTHETIC: Final[dict[str, list[Values]]] = {
    "member": [
        {"mbcr_no": number, "mbcr_name": name, "glob_yn": abroad}
        for number, name, abroad in (
            ("00003", "한국투자", "0"),
            ("00002", "신한투자", "0"),
            ("00005", "미래에셋", "0"),
            ("00012", "NH투자", "0"),
            ("00050", "키움증권", "0"),
            ("00042", "CS증권", "1"),
        )
    ],
}
"""What has no instruments here."""
