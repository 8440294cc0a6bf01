"""What the domestic quotation TRs answer about now: prices, book, trades of the day."""

from __future__ import annotations

import re
from datetime import date

from ..clock import kst
from .call import Call, venue_of
from .envelope import Answer, Json
from .exchange import Quote
from .figures import EOK, ratio, sign
from .history import Bar
from .instruments import Instrument

__all__ = [
    "book",
    "many_prices",
    "pivots",
    "price",
    "price_2",
    "valuation",
    "years_edges",
]


def known(call: Call) -> Instrument:
    """The symbol asked for, or the first one if it is unknown: see `blanked`."""
    return call.instrument or next(iter(call.world.market.instruments))


def blanked(call: Call, fields: Json) -> Json:
    """An unknown symbol is no error for KIS: numbers are 0 and texts blank."""
    if call.instrument is not None:
        return fields
    return {name: "0" if re.fullmatch(r"-?[\d.]+", str(value)) else "" for name, value in fields.items()}


def change_of(quote: Quote) -> dict[str, str]:
    """Change against the previous close; the number carries its own minus."""
    return {"prdy_vrss": str(quote.change), "prdy_vrss_sign": quote.sign, "prdy_ctrt": f"{quote.change_rate:.2f}"}


def board_name(instrument: Instrument) -> str:
    """rprs_mrkt_kor_name."""
    if instrument.kind != "stock":
        return instrument.kind.upper()
    return {"KOSPI": "KOSPI200", "KOSDAQ": "KOSDAQ", "KONEX": "KONEX"}[instrument.board]


def price(call: Call) -> Answer:
    """주식현재가 시세."""
    found = known(call)
    quote = call.world.market.quote(found.symbol, call.venue)
    fields = _state(found, quote) | _today(found, quote) | pivots(call, found) | _company(call, found, quote)
    return Answer({"output": blanked(call, fields)})


def _state(found: Instrument, quote: Quote) -> Json:
    return {
        "iscd_stat_cls_code": "58" if quote.halted else found.status,
        "marg_rate": f"{found.margin_rate:.2f}",
        "rprs_mrkt_kor_name": board_name(found),
        "bstp_kor_isnm": found.sector,
        "temp_stop_yn": "N",
        "oprc_rang_cont_yn": "N",
        "clpr_rang_cont_yn": "N",
        "crdt_able_yn": "Y" if found.status == "55" else "N",
        "grmn_rate_cls_code": "40",
        "elw_pblc_yn": "N",
    }


def _today(found: Instrument, quote: Quote) -> Json:
    average = quote.value / quote.volume if quote.volume else float(quote.price)
    return {
        "stck_prpr": str(quote.price),
        **change_of(quote),
        "acml_tr_pbmn": str(quote.value),
        "acml_vol": str(quote.volume),
        "prdy_vrss_vol_rate": ratio(quote.volume, quote.prev_volume),
        "stck_oprc": str(quote.open),
        "stck_hgpr": str(quote.high),
        "stck_lwpr": str(quote.low),
        "stck_mxpr": str(quote.upper),
        "stck_llam": str(quote.lower),
        "stck_sdpr": str(quote.base),
        "wghn_avrg_stck_prc": f"{average:.2f}",
        "hts_frgn_ehrt": "30.00",
        "frgn_ntby_qty": "0",
        "pgtr_ntby_qty": "0",
    }


def valuation(quote: Quote) -> dict[str, str]:
    """What a company earns and owns a share, and the price against it. SYNTHETIC: parts of the last close."""
    earnings, book_value = max(1, quote.base // 12), max(1, quote.base * 10 // 11)
    return {
        "per": f"{quote.price / earnings:.2f}",
        "pbr": f"{quote.price / book_value:.2f}",
        "eps": f"{earnings:.2f}",
        "bps": f"{book_value:.2f}",
    }


def pivots(call: Call, found: Instrument) -> Json:
    """Pivot and DeMark levels of the day before."""
    base = found.base_price
    last = call.world.market.history.previous(found.symbol) or Bar(call.world.market.day, base, base, base, base, 0, 0)
    pivot = (last.high + last.low + last.close) // 3
    weight = {True: last.high, False: last.low}[last.close >= last.open]
    demark = last.high + last.low + last.close + (last.close if last.close == last.open else weight)
    return {
        "pvt_scnd_dmrs_prc": str(pivot + last.high - last.low),
        "pvt_frst_dmrs_prc": str(2 * pivot - last.low),
        "pvt_pont_val": str(pivot),
        "pvt_frst_dmsp_prc": str(2 * pivot - last.high),
        "pvt_scnd_dmsp_prc": str(pivot - last.high + last.low),
        "dmrs_val": str(demark // 2 - last.low),
        "dmsp_val": str(demark // 2 - last.high),
    }


def _company(call: Call, found: Instrument, quote: Quote) -> Json:
    capital, worth = found.shares * found.face_value // EOK, valuation(quote)

    def off(level: int) -> str:
        return ratio(quote.price - level, level)

    return {
        "cpfn": str(capital),
        "rstc_wdth_prc": str(quote.upper - quote.base),
        "stck_fcam": str(found.face_value),
        "stck_sspr": str(quote.base * 8 // 100 * 10),
        "aspr_unit": str(call.world.market.tick(found.symbol, quote.price)),
        "hts_deal_qty_unit_val": "1",
        "lstn_stcn": str(found.shares),
        "hts_avls": str(quote.price * found.shares // EOK),
        "per": worth["per"],
        "pbr": worth["pbr"],
        "stac_month": "12",
        "vol_tnrt": ratio(quote.volume, found.shares),
        "eps": worth["eps"],
        "bps": worth["bps"],
        "d250_hgpr": str(quote.w52_high),
        "d250_hgpr_date": f"{quote.w52_high_day:%Y%m%d}",
        "d250_hgpr_vrss_prpr_rate": off(quote.w52_high),
        "d250_lwpr": str(quote.w52_low),
        "d250_lwpr_date": f"{quote.w52_low_day:%Y%m%d}",
        "d250_lwpr_vrss_prpr_rate": off(quote.w52_low),
        **years_edges(call, found, quote),
        "w52_hgpr": str(quote.w52_high),
        "w52_hgpr_vrss_prpr_ctrt": off(quote.w52_high),
        "w52_hgpr_date": f"{quote.w52_high_day:%Y%m%d}",
        "w52_lwpr": str(quote.w52_low),
        "w52_lwpr_vrss_prpr_ctrt": off(quote.w52_low),
        "w52_lwpr_date": f"{quote.w52_low_day:%Y%m%d}",
        "whol_loan_rmnd_rate": "0.13",
        "ssts_yn": "N",
        "stck_shrn_iscd": found.symbol,
        "fcam_cnnm": f"{found.face_value:,}",
        "cpfn_cnnm": f"{capital:,} 억",
        "frgn_hldn_qty": str(found.shares * 3 // 10),
        "vi_cls_code": "Y" if quote.vi else "N",
        "ovtm_vi_cls_code": "N",
        "last_ssts_cntg_qty": "0",
        "invt_caful_yn": "N",
        "mrkt_warn_cls_code": "00",
        "short_over_yn": "Y" if found.status == "59" else "N",
        "sltr_yn": "N",
    }


def years_edges(call: Call, found: Instrument, quote: Quote) -> Json:
    """The highest and the lowest price of this calendar year (연중)."""
    year = call.world.market.bars(found.symbol, "day", date(call.world.market.day.year, 1, 1), call.world.market.day)
    top = max(year, key=lambda bar: bar.high, default=None)
    low = min(year, key=lambda bar: bar.low, default=None)
    high, high_day = (top.high, top.day) if top else (quote.w52_high, quote.w52_high_day)
    bottom, low_day = (low.low, low.day) if low else (quote.w52_low, quote.w52_low_day)
    return {
        "stck_dryy_hgpr": str(high),
        "dryy_hgpr_vrss_prpr_rate": ratio(quote.price - high, high),
        "dryy_hgpr_date": f"{high_day:%Y%m%d}",
        "stck_dryy_lwpr": str(bottom),
        "dryy_lwpr_vrss_prpr_rate": ratio(quote.price - bottom, bottom),
        "dryy_lwpr_date": f"{low_day:%Y%m%d}",
    }


def price_2(call: Call) -> Answer:
    """주식현재가 시세2; real only."""
    found = known(call)
    quote = call.world.market.quote(found.symbol, call.venue)

    def against(level: int, name: str) -> Json:
        return {
            f"prdy_clpr_vrss_{name}_rate": ratio(level - quote.base, quote.base),
            f"{name}_vrss_prpr_sign": sign(quote.price - level),
            f"{name}_vrss_prpr": str(quote.price - level),
        }

    fields: Json = {
        "rprs_mrkt_kor_name": board_name(found),
        "insn_pbnt_yn": "N",
        "stck_prpr": str(quote.price),
        **change_of(quote),
        "acml_tr_pbmn": str(quote.value),
        "acml_vol": str(quote.volume),
        "prdy_vol": str(quote.prev_volume),
        "prdy_vrss_vol_rate": ratio(quote.volume, quote.prev_volume),
        "bstp_kor_isnm": found.sector,
        "sltr_yn": "N",
        "mang_issu_yn": "Y" if found.status == "51" else "N",
        "trht_yn": "Y" if quote.halted else "N",
        "oprc_rang_cont_yn": "N",
        "vlnt_fin_cls_code": "N",
        "stck_prdy_clpr": str(quote.base),
        "stck_oprc": str(quote.open),
        **against(quote.open, "oprc"),
        "stck_hgpr": str(quote.high),
        **against(quote.high, "hgpr"),
        "stck_lwpr": str(quote.low),
        **against(quote.low, "lwpr"),
        "marg_rate": f"{found.margin_rate:.2f}",
        "crdt_rate": f"{found.margin_rate:.2f}",
        "crdt_able_yn": "Y" if found.status == "55" else "N",
        "elw_pblc_yn": "N",
        "stck_mxpr": str(quote.upper),
        "stck_llam": str(quote.lower),
        "bstp_cls_code": found.symbol,
        "stck_sdpr": str(quote.base),
        "vlnt_deal_cls_name": " ",
        "new_lstn_cls_name": " " * 8,
        "divi_app_cls_code": "  ",
        "short_over_cls_code": " " * 10,
        "vi_cls_code": "Y" if quote.vi else "N",
        "low_current_yn": "N",
        "ssts_hot_yn": " ",
        "stange_runup_yn": "N",
        "invt_caful_yn": "N",
        "mrkt_warn_cls_code": "00",
        "short_over_yn": "Y" if found.status == "59" else "N",
    }
    return Answer({"output": blanked(call, fields)})


def book(call: Call) -> Answer:
    """주식현재가 호가/예상체결."""
    found = known(call)
    market, venue = call.world.market, call.venue
    quote, depth = market.quote(found.symbol, venue), market.depth(found.symbol, venue)
    expected = market.expected(found.symbol, "NXT" if venue == "NXT" else "KRX")
    asks = [*depth.asks, *((0, 0),) * (10 - len(depth.asks))]
    bids = [*depth.bids, *((0, 0),) * (10 - len(depth.bids))]
    levels = range(1, 11)
    first: Json = {"aspr_acpt_hour": f"{kst(call.now):%H%M%S}"}
    first |= {f"askp{n}": str(asks[n - 1][0]) for n in levels} | {f"bidp{n}": str(bids[n - 1][0]) for n in levels}
    first |= {f"askp_rsqn{n}": str(asks[n - 1][1]) for n in levels}
    first |= {f"bidp_rsqn{n}": str(bids[n - 1][1]) for n in levels}
    first |= {f"askp_rsqn_icdc{n}": "0" for n in levels} | {f"bidp_rsqn_icdc{n}": "0" for n in levels}
    first |= {
        "total_askp_rsqn": str(depth.total_ask_qty),
        "total_bidp_rsqn": str(depth.total_bid_qty),
        "total_askp_rsqn_icdc": "0",
        "total_bidp_rsqn_icdc": "0",
        "ovtm_total_askp_icdc": "0",
        "ovtm_total_bidp_icdc": "0",
        "ovtm_total_askp_rsqn": "0",
        "ovtm_total_bidp_rsqn": "0",
        "ntby_aspr_rsqn": str(depth.total_bid_qty - depth.total_ask_qty),
        "new_mkop_cls_code": "20" if market.phase() else "31",
    }
    change = expected.price - quote.base
    second: Json = {
        "antc_mkop_cls_code": "112" if expected.price else "311",
        "stck_prpr": str(quote.price),
        "stck_oprc": str(quote.open),
        "stck_hgpr": str(quote.high),
        "stck_lwpr": str(quote.low),
        "stck_sdpr": str(quote.base),
        "antc_cnpr": str(expected.price),
        "antc_cntg_vrss_sign": sign(change),
        "antc_cntg_vrss": str(change),
        "antc_cntg_prdy_ctrt": ratio(change, quote.base),
        "antc_vol": str(expected.qty),
        "stck_shrn_iscd": found.symbol,
        "vi_cls_code": "Y" if quote.vi else "N",
    }
    return Answer({"output1": blanked(call, first), "output2": blanked(call, second)})


def many_prices(call: Call) -> Answer:
    """관심종목(멀티종목) 시세조회: up to 30 symbols; real only."""
    rows: list[Json] = []
    for number in range(1, 31):
        symbol = call.text(f"FID_INPUT_ISCD_{number}")
        found = call.world.market.instruments.get(symbol)
        if not symbol or found is None:
            continue
        rows.append(_short(call, found, call.text(f"FID_COND_MRKT_DIV_CODE_{number}") or "J"))
    return Answer({"output": rows})


def _short(call: Call, found: Instrument, division: str) -> Json:
    market, venue = call.world.market, venue_of(division)
    quote, depth = market.quote(found.symbol, venue), market.depth(found.symbol, venue)
    board = {"KOSPI": "거래소", "KOSDAQ": "코스닥", "KONEX": "코넥스"}[found.board]
    change = change_of(quote)
    return {
        "kospi_kosdaq_cls_name": board,
        "mrkt_trtm_cls_name": board,
        "hour_cls_code": "0",
        "inter_shrn_iscd": found.symbol,
        "inter_kor_isnm": found.name,
        "inter2_prpr": str(quote.price),
        "inter2_prdy_vrss": change["prdy_vrss"],
        "prdy_vrss_sign": quote.sign,
        "prdy_ctrt": change["prdy_ctrt"],
        "acml_vol": str(quote.volume),
        "inter2_oprc": str(quote.open),
        "inter2_hgpr": str(quote.high),
        "inter2_lwpr": str(quote.low),
        "inter2_llam": str(quote.lower),
        "inter2_mxpr": str(quote.upper),
        "inter2_askp": str(quote.ask),
        "inter2_bidp": str(quote.bid),
        "seln_rsqn": str(depth.asks[0].qty if depth.asks else 0),
        "shnu_rsqn": str(depth.bids[0].qty if depth.bids else 0),
        "total_askp_rsqn": str(depth.total_ask_qty),
        "total_bidp_rsqn": str(depth.total_bid_qty),
        "acml_tr_pbmn": str(quote.value),
        "inter2_prdy_clpr": str(quote.base),
        "oprc_vrss_hgpr_rate": ratio(quote.high - quote.open, quote.open),
        "intr_antc_cntg_vrss": "0",
        "intr_antc_cntg_vrss_sign": "3",
        "intr_antc_cntg_prdy_ctrt": "0.00",
        "intr_antc_vol": "0",
        "inter2_sdpr": str(quote.base),
    }
