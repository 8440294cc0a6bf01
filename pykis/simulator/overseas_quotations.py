"""What the quotation TRs abroad answer: prices, details, the book, trades (해외주식 시세)."""

from __future__ import annotations

from typing import NamedTuple

from ..clock import kst
from .blanks import nothing, whole
from .book import Level
from .call import Call
from .envelope import Answer, Json, Refusal
from .events import Venue
from .figures import ratio, sign
from .overseas_places import BY_EXCD, PLACES, Place
from .overseas_stocks import OverseasStock
from .quotes import Quote

__all__ = ["Asked", "asked", "book", "detail", "info", "market_type", "plus", "price", "search", "trades"]

_LEVELS = 10
_WON_PLACES = 6


class Asked(NamedTuple):
    """What a quotation TR is asked about."""

    stock: OverseasStock
    venue: Venue
    """Its exchange, or the US daytime venue."""
    excd: str

    @property
    def key(self) -> str:
        """RSYM: as the feeds name it."""
        return f"{'R' if self.venue == 'DAY' else 'D'}{self.excd}{self.stock.code}"


def asked(call: Call) -> Asked | None:
    """EXCD and SYMB; None for an unknown symbol.

    Raises:
        Refusal: an unknown exchange.
    """
    excd, place = call.text("EXCD"), _place(call)
    stock = call.world.abroad.stock(excd, call.text("SYMB"))
    venue: Venue = "DAY" if excd == place.daytime else place.code
    return Asked(stock, venue, excd) if stock is not None else None


def _place(call: Call) -> Place:
    place = BY_EXCD.get(call.text("EXCD"))
    if place is None:
        raise Refusal.invalid("EXCD")
    return place


def market_type(phase: str | None) -> str:
    """MTYP: 1 regular trading, 2 before, 3 after it."""
    return {"pre_market": "2", "after_market": "3"}.get(phase or "", "1")


def plus(change: int, base: int) -> str:
    """A rate as quotations abroad print it: with its sign, with a blank where there is no change."""
    if not change or not base:
        return " 0.00"
    return f"{change * 100 / base:+.2f}"


def price(call: Call) -> Answer:
    """해외주식 현재체결가: the change is unsigned, the rate signed."""
    found = asked(call)
    if found is None:
        return nothing(call)
    stock, quote = found.stock, call.world.abroad.market.quote(found.stock.symbol, found.venue)
    fields: Json = {
        "rsym": found.key,
        "zdiv": str(stock.place.country.decimals),
        "base": stock.price_text(quote.base),
        "pvol": str(quote.prev_volume),
        "last": stock.price_text(quote.price),
        "sign": sign(quote.change),
        "diff": stock.price_text(abs(quote.change)),
        "rate": plus(quote.change, quote.base),
        "tvol": str(quote.volume),
        "tamt": str(quote.value // stock.place.country.unit),
        "ordy": "매도불가" if call.world.virtual else "매매 가능",
    }
    return Answer({"output": fields})


def detail(call: Call) -> Answer:
    """해외주식 현재가상세; real only. Of earnings only what the price allows is made up."""
    found = asked(call)
    if found is None:
        return nothing(call)
    stock, market = found.stock, call.world.abroad.market
    quote, country, text = market.quote(stock.symbol, found.venue), stock.place.country, stock.price_text
    limited = quote.upper < 10**12
    before = market.history.previous(stock.symbol)
    won, was = quote.price * country.won / country.unit, quote.base * country.won / country.unit
    earned = stock.base_price / 25
    fields: Json = {
        "rsym": found.key,
        "zdiv": str(country.decimals),
        "curr": country.currency,
        "vnit": str(stock.lot),
        "open": text(quote.open),
        "high": text(quote.high),
        "low": text(quote.low),
        "last": text(quote.price),
        "base": text(quote.base),
        "pvol": str(quote.prev_volume),
        "pamt": str(before.value // country.unit if before is not None else 0),
        "uplp": text(quote.upper if limited else 0),
        "dnlp": text(quote.lower if limited else 0),
        "h52p": text(quote.w52_high),
        "h52d": f"{quote.w52_high_day:%Y%m%d}",
        "l52p": text(quote.w52_low),
        "l52d": f"{quote.w52_low_day:%Y%m%d}",
        "perx": f"{quote.price / earned:.2f}",
        "pbrx": f"{quote.price / earned / 8:.2f}",
        "epsx": f"{earned / country.unit:.2f}",
        "bpsx": f"{earned * 8 / country.unit:.2f}",
        "shar": str(stock.shares),
        "mcap": str(stock.shares // 1000),
        "tomv": str(stock.shares * quote.price // country.unit),
        "t_xprc": f"{won:.0f}",
        "t_xdif": f"{abs(won - was):.0f}",
        "t_xrat": plus(quote.change, quote.base),
        "p_xprc": "0",
        "p_xdif": "0",
        "p_xrat": " 0.00",
        "t_rate": f"{country.won:.2f}",
        "p_rate": "",
        "t_xsgn": sign(quote.change),
        "p_xsng": "3",
        "e_ordyn": "매매 가능",
        "e_hogau": text(market.tick(stock.symbol, quote.price)),
        "e_icod": stock.sector,
        "e_parp": text(0),
        "tvol": str(quote.volume),
        "tamt": str(quote.value // country.unit),
        "etyp_nm": "ETF" if stock.kind == "etf" else "",
    }
    return Answer({"output": fields})


def book(call: Call) -> Answer:
    """해외주식 현재가 호가: ten levels in the US, one elsewhere; real only."""
    found = asked(call)
    if found is None:
        return nothing(call)
    stock, market = found.stock, call.world.abroad.market
    quote = market.quote(stock.symbol, found.venue)
    levels = _LEVELS if stock.place.country.code == "US" else 1
    depth, text, at = market.depth(stock.symbol, found.venue, levels), stock.price_text, kst(market.now)
    first: Json = {
        "rsym": found.key,
        "zdiv": str(stock.place.country.decimals),
        "curr": stock.place.currency,
        "base": text(quote.base),
        "open": text(quote.open),
        "high": text(quote.high),
        "low": text(quote.low),
        "last": text(quote.price),
        "dymd": f"{at:%Y%m%d}",
        "dhms": f"{at:%H%M%S}",
        "bvol": str(depth.total_bid_qty),
        "avol": str(depth.total_ask_qty),
        "bdvl": "0",
        "advl": "0",
        "code": stock.code,
        "ropen": plus(quote.open - quote.base, quote.base),
        "rhigh": plus(quote.high - quote.base, quote.base),
        "rlow": plus(quote.low - quote.base, quote.base),
        "rclose": plus(quote.change, quote.base),
    }
    second: Json = {}
    for place in range(levels):
        number = str(place + 1)
        bid = depth.bids[place] if place < len(depth.bids) else Level(0, 0)
        ask = depth.asks[place] if place < len(depth.asks) else Level(0, 0)
        second |= {f"pbid{number}": text(bid.price), f"pask{number}": text(ask.price)}
        second |= {f"vbid{number}": str(bid.qty), f"vask{number}": str(ask.qty)}
        second |= {f"dbid{number}": "0", f"dask{number}": "0"}
    blocks: Json = {
        "output1": whole(call, "output1", first),
        "output2": whole(call, "output2", second),
        "output3": whole(call, "output3", {}),
    }
    return Answer(blocks)


def trades(call: Call) -> Answer:
    """해외주식 체결추이: the last trades of today, newest first; of the day before there are none."""
    found = asked(call)
    if found is None:
        return nothing(call)
    stock, market = found.stock, call.world.abroad.market
    rows: list[Json] = []
    quote = market.quote(stock.symbol, found.venue)
    for trade in market.trades(stock.symbol, found.venue, 30) if call.text("TDAY") == "1" else []:
        change = trade.price - quote.base
        rows.append(
            {
                "khms": f"{kst(trade.at):%H%M%S}",
                "last": stock.price_text(trade.price),
                "sign": sign(change),
                "diff": stock.price_text(abs(change)),
                "rate": plus(change, quote.base),
                "evol": str(trade.qty),
                "tvol": str(trade.volume),
                "mtyp": market_type(market.phase(found.venue)),
                "pbid": stock.price_text(trade.bid),
                "pask": stock.price_text(trade.ask),
                "vpow": ratio(quote.buy_volume, quote.sell_volume),
            }
        )
    return Answer({"output1": rows})


def search(call: Call) -> Answer:
    """해외주식 조건검색: price, rate, volume and value of what is listed on one exchange; the rest does not filter."""
    place, market = _place(call), call.world.abroad.market
    found = [(stock, market.quote(stock.symbol)) for stock in market.instruments if stock.place is place]
    found = [each for each in found if _meets(call, *each)]
    rows = [whole(call, "output2", _hit(stock, quote, rank)) for rank, (stock, quote) in enumerate(found, 1)]
    head: Json = {
        "zdiv": str(place.country.decimals),
        "stat": "",
        "crec": str(len(rows)),
        "trec": str(len(rows)),
        "nrec": str(len(rows)),
    }
    return Answer({"output1": whole(call, "output1", head), "output2": rows})


def _meets(call: Call, stock: OverseasStock, quote: Quote) -> bool:
    unit = stock.place.country.unit
    measured = {
        "PRICECUR": quote.price / unit,
        "RATE": quote.change * 100 / quote.base,
        "VOLUME": float(quote.volume),
        "AMT": quote.value / unit / 1000,
        "SHAR": stock.shares / 1000,
        "VALX": stock.shares * quote.price / unit / 1000,
    }
    for name, value in measured.items():
        if call.text(f"CO_YN_{name}") == "1":
            low, high = call.text(f"CO_ST_{name}"), call.text(f"CO_EN_{name}")
            if (low and value < float(low)) or (high and value > float(high)):
                return False
    return True


def _hit(stock: OverseasStock, quote: Quote, rank: int) -> Json:
    unit, text = stock.place.country.unit, stock.price_text
    return {
        "zdiv": str(stock.place.country.decimals),
        "rsym": f"D{stock.excd}{stock.code}",
        "excd": stock.excd,
        "symb": stock.code,
        "name": stock.name,
        "last": text(quote.price),
        "shar": str(stock.shares // 1000),
        "valx": str(stock.shares * quote.price // unit // 1000),
        "plow": text(quote.low),
        "phigh": text(quote.high),
        "popen": text(quote.open),
        "tvol": str(quote.volume),
        "rate": plus(quote.change, quote.base),
        "diff": text(abs(quote.change)),
        "sign": sign(quote.change),
        "avol": str(quote.value // unit),
        "rank": str(rank),
        "ename": stock.english,
        "e_ordyn": "1",
    }


def info(call: Call) -> Answer:
    """해외주식 상품기본정보; real only."""
    product = call.text("PRDT_TYPE_CD")
    place: Place | None = next((each for each in PLACES if each.product == product), None)
    stock = call.world.abroad.stock(place.excd, call.text("PDNO")) if place is not None else None
    if place is None or stock is None:
        raise Refusal("7", "KIOK0560", "조회할 내용이 없습니다")
    country, quote = place.country, call.world.abroad.market.quote(stock.symbol)
    fields: Json = {
        "std_pdno": "",
        "prdt_eng_name": stock.english,
        "natn_cd": country.nation,
        "natn_name": country.name,
        "tr_mket_cd": place.market,
        "tr_mket_name": place.name,
        "ovrs_excg_cd": place.code,
        "ovrs_excg_name": place.name,
        "tr_crcy_cd": country.currency,
        "crcy_name": country.currency_name,
        "ovrs_stck_dvsn_cd": "03" if stock.kind == "etf" else "01",
        "sll_unit_qty": str(stock.lot),
        "buy_unit_qty": str(stock.lot),
        "tr_unit_amt": "0",
        "lstg_stck_num": str(stock.shares),
        "lstg_dt": "20000103",
        "ovrs_stck_tr_stop_dvsn_cd": "01",
        "lstg_abol_item_yn": "N",
        "lstg_yn": "Y",
        "prdt_type_cd_2": place.product,
        "ovrs_item_name": stock.name,
        "prdt_name": stock.name,
        "dtm_tr_psbl_yn": "Y" if place.daytime else "N",
        "ovrs_now_pric1": f"{quote.price / country.unit:.{_WON_PLACES}f}",
    }
    return Answer({"output": whole(call, "output", fields)}, "KIOK0530", "조회되었습니다")
