"""Lists and rankings of ELW, by the exchange's own numbers, and their search (ELW 순위, 종목검색, 기초자산별 시세)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from .blanks import declared
from .call import Call, Handler
from .envelope import Answer, Json
from .figures import ratio, sign
from .quotations import change_of
from .ranked import number
from .warrant_feeds import measures
from .warrants import ISSUER, Warrant

__all__ = ["WARRANT_LISTS"]

_ALL: Final = ("", "00000", "000000", "0000")
_RIGHTS: Final[dict[str, dict[str, str]]] = {
    "FHKEW154101C0": {"C": "call", "P": "put"},
    "FHKEW154700C0": {"0": "call", "1": "put"},
    "FHKEW154800C0": {"00": "call", "01": "put"},
    "FHKEW15100000": {},
}
"""Where the code of call and put is not 1 and 2."""
_MONTHS: Final = {"1": (0, 1), "2": (1, 2), "3": (2, 3), "4": (3, 6), "5": (6, 9), "6": (9, 12), "7": (12, 1000)}
"""FID_INPUT_RMNN_DYNU_1 of rankings -> months left, from and to."""
_BY_CODE: Final = ("FHPEW02770000", "FHPEW02780000", "FHPEW02850000")
"""TRs that name the days left by such a code; others by bounds."""
_BOUNDS: Final = {
    "elw_prpr": (("FID_INPUT_PRICE_1", "FID_INPUT_PRICE_2"), ("FID_PRPR_CNT1", "FID_PRPR_CNT2")),
    "acml_vol": (("FID_INPUT_VOL_1", "FID_INPUT_VOL_2"), ("FID_VOL1", "FID_VOL2")),
    "prdy_ctrt": (("FID_RSFL_RATE1", "FID_RSFL_RATE2"),),
    "hts_rmnn_dynu": (("FID_INPUT_RMNN_DYNU_1", "FID_INPUT_RMNN_DYNU_2"),),
    "lvrg_val": (("FID_LVRG_VAL1", "FID_LVRG_VAL2"),),
    "hts_ints_vltl": (("FID_INTS_VLTL1", "FID_INTS_VLTL2"),),
    "prmm_val": (("FID_PRMM_VAL1", "FID_PRMM_VAL2"),),
    "gear": (("FID_GEAR1", "FID_GEAR2"),),
    "prls_qryr_rate": (("FID_PRLS_QRYR_RATE1", "FID_PRLS_QRYR_RATE2"),),
    "delta_val": (("FID_DELTA1", "FID_DELTA2"),),
    "acpr": (("FID_ACPR1", "FID_ACPR2"),),
    "stck_cnvr_rate": (("FID_STCK_CNVR_RATE1", "FID_STCK_CNVR_RATE2"),),
    "prit": (("FID_PRIT1", "FID_PRIT2"),),
    "cfp": (("FID_CFP1", "FID_CFP2"),),
    "theta": (("FID_THETA1", "FID_THETA2"),),
}
"""Field -> parameters that bound it from below and above."""
_SEARCH_KEYS: Final = {
    "2": "elw_prpr", "3": "prdy_ctrt", "4": "acml_vol", "5": "acpr", "6": "stck_cnvr_rate", "8": "stck_last_tr_date",
    "9": "hts_rmnn_dynu", "10": "lvrg_val",
}  # fmt: skip
"""FID_RANK_SORT_CLS_CODE of the search -> field; 1 is the code, all were listed on one day."""


def _row(call: Call, found: Warrant) -> Json:
    """Whatever any list tells of a warrant. SYNTHETIC: first day, the days before of rankings over several days."""
    market = call.world.market
    quote, lead, told = market.quote(found.symbol), market.quote(found.underlying), measures(found, market)
    prdy = market.history.previous(found.symbol)
    value = prdy.value if prdy is not None else 0
    since_open, last = quote.price - quote.open, f"{found.matures:%Y%m%d}"
    names: Json = {"elw_shrn_iscd": found.symbol, "bond_shrn_iscd": found.symbol, "stnd_iscd": found.symbol}
    return told | names | change_of(quote) | {f"unas_{name}": text for name, text in change_of(lead).items()} | {
        "hts_kor_isnm": found.name, "elw_kor_isnm": found.name, "elw_prpr": str(quote.price),
        "acml_vol": str(quote.volume), "acml_tr_pbmn": str(quote.value), "prdy_vol": str(quote.prev_volume),
        "n_prdy_vol": str(quote.prev_volume), "n_prdy_vol_vrss": str(quote.volume - quote.prev_volume),
        "n_prdy_tr_pbmn": str(value), "n_prdy_tr_pbmn_vrss": str(quote.value - value),
        "vol_inrt": ratio(quote.volume, quote.prev_volume), "vol_tnrt": ratio(quote.volume, found.shares),
        "nday_vol_tnrt": ratio(quote.volume, found.shares), "lstn_stcn": str(found.shares),
        "stck_sdpr": str(quote.base), "sdpr_vrss_prpr": str(quote.change), "sdpr_vrss_prpr_sign": sign(quote.change),
        "sdpr_vrss_prpr_rate": f"{quote.change_rate:.2f}", "stck_oprc": str(quote.open),
        "oprc_vrss_prpr": str(since_open), "oprc_vrss_prpr_sign": sign(since_open),
        "oprc_vrss_prpr_rate": ratio(since_open, quote.open), "stck_hgpr": str(quote.high),
        "stck_lwpr": str(quote.low), "prd_rsfl": str(quote.change), "prd_rsfl_sign": sign(quote.change),
        "prd_rsfl_rate": f"{quote.change_rate:.2f}", "askp": str(quote.ask), "bidp": str(quote.bid),
        "total_askp_rsqn": str(quote.total_ask_qty), "total_bidp_rsqn": str(quote.total_bid_qty),
        "ntsl_rsqn": str(quote.total_ask_qty - quote.total_bid_qty),
        "ntby_rsqn": str(quote.total_bid_qty - quote.total_ask_qty),
        "seln_rsqn_rate": ratio(quote.total_ask_qty, quote.total_bid_qty),
        "shnu_rsqn_rate": ratio(quote.total_bid_qty, quote.total_ask_qty), "stck_cnvr_rate": f"{found.ratio:.4f}",
        "hts_rmnn_dynu": str(max((found.matures - market.day).days, 0)), "acpr": str(found.strike),
        "unas_shrn_iscd": found.underlying, "unas_isnm": market.name(found.underlying), "unas_prpr": str(lead.price),
        "unas_acml_vol": str(lead.volume), "delta_val": told["delta"], "prls_qryr_stpr_prc": told["cfp"],
        "stck_last_tr_date": last, "mtrt_date": last, "stlm_date": last, "pblc_co_name": ISSUER[1],
        "lp_mbcr_name": ISSUER[1], "rght_type_name": "콜" if found.right == "call" else "풋",
        "elw_rght_form": "표준옵션",
        "moneyness": told["apprch_rate"], "d90_hist_vltl": told["hts_ints_vltl"], "lp_rlim": told["lp_hldn_rate"],
    }  # fmt: skip


def _wanted(call: Call) -> list[Json]:
    """The rows that underlying, issuer, right, days left and bounds of the question let in."""
    underlying, rights = call.text("FID_UNAS_INPUT_ISCD"), _RIGHTS.get(call.tr_id, {"1": "call", "2": "put"})
    issuers = (call.text("FID_INPUT_ISCD"), call.text("FID_INPUT_ISCD_2"))
    right = rights.get(call.text("FID_MRKT_CLS_CODE") if "C" in rights else call.text("FID_DIV_CLS_CODE"))
    if not all(issuer in (*_ALL, ISSUER[0]) for issuer in issuers):
        return []
    found = (each for each in call.world.market.instruments if isinstance(each, Warrant))
    rows = [
        _row(call, each) for each in found if underlying in (*_ALL, each.underlying) and right in (None, each.right)
    ]
    return [row for row in rows if _within(call, row)]


def _within(call: Call, row: Json) -> bool:
    for field, pairs in _BOUNDS.items():
        by_code = field == "hts_rmnn_dynu" and call.tr_id in _BY_CODE
        for least, most in ((number(call, one), number(call, two)) for one, two in pairs if not by_code):
            value = float(str(row[field]))
            if (least and value < least) or (most and value > most):
                return False
    months = _MONTHS.get(call.text("FID_INPUT_RMNN_DYNU_1")) if call.tr_id in _BY_CODE else None
    return months is None or months[0] * 30 < int(str(row["hts_rmnn_dynu"])) <= months[1] * 30


def _answer(call: Call, rows: Iterable[Json]) -> Answer:
    return Answer({"output": [declared(call, "output", row) for row in rows]})


def _by(field: str, *, rising: bool = False) -> Handler:
    """A ranking by one field."""

    def ranking(call: Call) -> Answer:
        return _answer(call, sorted(_wanted(call), key=lambda row: float(str(row[field])), reverse=not rising))

    return ranking


def _changes(call: Call) -> Answer:
    """ELW 상승률순위, by FID_RANK_SORT_CLS_CODE: rise, fall, rise and fall since the open."""
    code = call.text("FID_RANK_SORT_CLS_CODE")
    return _by("oprc_vrss_prpr_rate" if code in ("2", "3") else "prdy_ctrt", rising=code in ("1", "3"))(call)


def _search(call: Call) -> Answer:
    """ELW 종목검색: within bounds of any number, sorted by one (FID_INPUT_CNT_1 2: the lowest first)."""
    field = _SEARCH_KEYS.get(call.text("FID_RANK_SORT_CLS_CODE"))
    return _by(field, rising=call.text("FID_INPUT_CNT_1") == "2")(call) if field else _answer(call, _wanted(call))


def _shares(call: Call) -> Answer:
    """ELW 기초자산 목록조회: each share once."""
    return _answer(call, {str(row["unas_shrn_iscd"]): row for row in _wanted(call)}.values())


def _alike(call: Call) -> Answer:
    """ELW 비교대상종목조회: the warrants of a share, or of the same share as a warrant."""
    found = call.instrument
    share = found.underlying if isinstance(found, Warrant) else call.text("FID_INPUT_ISCD")
    listed = (each for each in call.world.market.instruments if isinstance(each, Warrant) and each.underlying == share)
    return _answer(call, (_row(call, each) for each in listed))


WARRANT_LISTS: Final[dict[str, Handler]] = {
    "FHPEW02770000": _changes,
    "FHPEW02780000": _by("acml_vol"),
    "FHPEW02790000": _by("lvrg_val"),
    "FHPEW02850000": _by("hts_thpr"),
    "FHKEW15100000": _search,
    "FHKEW154100C0": _shares,
    "FHKEW154101C0": _by("acml_vol"),
    "FHKEW151701C0": _alike,
}
"""TR as the real host names it -> what answers it."""
