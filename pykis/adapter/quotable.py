"""Quotes of one symbol: price, order book, trades of the day, investors, what the symbol is."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Literal

from ..errors import KisValidationError
from ..kinds import ProductKind
from .blocks import block_of, rows_of
from .context import Context, Scoped
from .protocols import Venue
from .quote import DomesticInvestorFlow, DomesticOrderBook, DomesticQuote, DomesticTrade, StockInfo
from .tables import Table

__all__ = ["Quotable", "market_code", "read_quote"]

_MARKETS: dict[Venue, Literal["J", "NX", "UN"]] = {"KRX": "J", "NXT": "NX", "UN": "UN"}
_KINDS: dict[str, ProductKind] = {"ST": "stock", "EF": "etf", "FE": "etf", "EN": "etn", "EW": "elw"}
_TRADES_A_CALL = 30


def market_code(venue: Venue) -> Literal["J", "NX", "UN"]:
    """FID_COND_MRKT_DIV_CODE of a venue."""
    try:
        return _MARKETS[venue]
    except KeyError:
        raise KisValidationError(f"{venue!r} is no venue for quotes: use KRX, NXT or UN (both, 통합).") from None


def read_quote(context: Context, symbol: str, venue: Venue = "KRX") -> DomesticQuote:
    """One quote; what it says of limits and ticks is kept.

    Raises:
        KisValidationError: KIS knows no such symbol. It answers with zeros then, which must not pass for prices.
    """
    answer = context.api.domestic_stock.inquire_price(fid_input_iscd=symbol, fid_cond_mrkt_div_code=market_code(venue))
    raw = block_of(answer, "output")
    if _zero(raw.get("stck_prpr")) and _zero(raw.get("stck_sdpr")) and _zero(raw.get("stck_mxpr")):
        raise KisValidationError(f"KIS has no quote of {symbol} on {venue}; check the symbol.")
    context.symbols.learn_quote(symbol, context.clock.time(), raw)
    return DomesticQuote(raw, answer.tr_id, context.symbols.name(symbol), venue)


class Quotable(Scoped):
    """What can be asked about a Korean symbol without an account.

    Every method asks KIS, waits for the rate limit and may raise

    - `KisAPIError`: KIS refuses it; `KisAuthenticationError`: it refuses the key.
    - `KisNetworkError`: no usable answer, also after repeats.
    - `KisValidationError`: an argument is wrong; nothing was sent.
    """

    symbol: str

    @property
    def kind(self) -> ProductKind | None:
        """Stock, ETF, ETN or ELW; None as long as no answer told (`info` asks; paper does not say)."""
        return self.context.symbols.kind(self.symbol)

    def quote(self, exchange: Venue = "KRX") -> DomesticQuote:
        """The state of the symbol (주식현재가 시세, FHKST01010100).

        Args:
            exchange: KRX, NXT, or UN for both together (통합).

        Raises:
            KisValidationError: KIS knows no such symbol.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        return read_quote(self.context, self.symbol, exchange)

    def order_book(self, exchange: Venue = "KRX") -> DomesticOrderBook:
        """Ten levels of bids and asks (주식현재가 호가/예상체결, FHKST01010200); ``asks[0]`` is the best. Won, shares.

        Args:
            exchange: KRX, NXT, or UN for both together (통합).

        Raises:
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        answer = self.context.api.domestic_stock.inquire_asking_price_exp_ccn(
            fid_input_iscd=self.symbol, fid_cond_mrkt_div_code=market_code(exchange)
        )
        return DomesticOrderBook(
            block_of(answer, "output1"),
            answer.tr_id,
            answer.raw.get("output2"),
            self.symbol,
            self.context.symbols.name(self.symbol),
            exchange,
        )

    def trades(
        self, count: int = _TRADES_A_CALL, *, until: time | None = None, exchange: Venue = "KRX"
    ) -> Table[DomesticTrade]:
        """The last trades of the day, the newest first (당일시간대별체결, FHPST01060000): 30 a call.

        Args:
            count: how many at most.
            until: only trades up to that time (Asia/Seoul); None is up to now.
            exchange: KRX, NXT, or UN for both together (통합).

        Raises:
            KisValidationError: count is no whole number, or less than 1.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        if type(count) is not int or count < 1:
            raise KisValidationError(f"count must be a whole number of at least 1, not {count!r}.")
        at = until or self.context.now().time()
        found: dict[tuple[time, int, int, Decimal], DomesticTrade] = {}
        while len(found) < count:
            answer = self.context.api.domestic_stock.inquire_time_itemconclusion(
                fid_input_iscd=self.symbol,
                fid_input_hour_1=f"{at:%H%M%S}",
                fid_cond_mrkt_div_code=market_code(exchange),
            )
            page = [DomesticTrade(row, answer.tr_id) for row in rows_of(answer, "output2", "stck_cntg_hour")]
            before = len(found)
            for trade in page:
                found.setdefault((trade.time, trade.volume, trade.qty, trade.price), trade)
            if len(page) < _TRADES_A_CALL:
                break
            oldest = page[-1].time
            if len(found) == before or oldest == at:  # a second with more trades than a page holds
                if oldest == time():
                    break
                oldest = _second_before(oldest)
            if oldest >= at and len(found) == before:  # an answer that does not go by the hour: it would never end
                break
            at = oldest
        return Table(list(found.values())[:count])

    def investor_flow(self, exchange: Literal["KRX", "NXT"] = "KRX") -> Table[DomesticInvestorFlow]:
        """Net buying by kind of investor, the newest day first (주식현재가 투자자, FHKST01010900).

        Today's row is empty until the day is counted. Shares, and million won.

        Args:
            exchange: KRX or NXT.

        Raises:
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        answer = self.context.api.domestic_stock.inquire_investor(
            fid_input_iscd=self.symbol, fid_cond_mrkt_div_code="NX" if exchange == "NXT" else "J"
        )
        return Table(DomesticInvestorFlow(row, answer.tr_id) for row in rows_of(answer, "output", "stck_bsop_date"))

    def info(self) -> StockInfo:
        """What the symbol is (주식기본조회, CTPF1002R); kept for the day.

        On paper, which lacks that TR, the header of a chart answers (FHKST03010100): name, listed shares, face value.

        Raises:
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        return self.context.cache.get(("info", self.symbol), self._read_info)

    def _read_info(self) -> StockInfo:
        info = self._info_on_paper() if self.context.virtual else self._info_on_real()
        self.context.symbols.learn_name(self.symbol, info.name)
        if info.kind is not None:
            self.context.symbols.learn_kind(self.symbol, info.kind)
        return info

    def _info_on_real(self) -> StockInfo:
        found = self.context.api.domestic_stock.search_stock_info(prdt_type_cd="300", pdno=self.symbol).output
        return StockInfo(
            symbol=self.symbol,
            name=found.prdt_abrv_name,
            listed_shares=_whole(found.raw.get("lstg_stqt")),
            face_value=_amount(found.raw.get("papr")),
            english_name=found.prdt_eng_abrv_name,
            standard_code=found.std_pdno,
            market=found.mket_id_cd,
            kind=_KINDS.get(found.scty_grp_id_cd or ""),
            industry=found.std_idst_clsf_cd_name,
            listed_on=_date(found.raw.get("scts_mket_lstg_dt") or found.raw.get("kosdaq_mket_lstg_dt")),
            halted=_yes(found.raw.get("tr_stop_yn")),
            managed=_yes(found.raw.get("admn_item_yn")),
            nxt=_yes(found.raw.get("cptt_trad_tr_psbl_yn")),
        )

    def _info_on_paper(self) -> StockInfo:
        today = self.context.today()
        answer = self.context.api.domestic_stock.inquire_daily_itemchartprice(
            fid_input_iscd=self.symbol,
            fid_input_date_1=f"{today - timedelta(days=7):%Y%m%d}",
            fid_input_date_2=f"{today:%Y%m%d}",
            fid_period_div_code="D",
            fid_org_adj_prc="0",
        )
        found = block_of(answer, "output1")
        return StockInfo(
            symbol=self.symbol,
            name=str(found.get("hts_kor_isnm", "")).strip(),
            listed_shares=_whole(found.get("lstn_stcn")),
            face_value=_amount(found.get("stck_fcam")),
            kind=self.context.symbols.kind(self.symbol),
        )


def _second_before(at: time) -> time:
    seconds = at.hour * 3600 + at.minute * 60 + at.second - 1
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def _whole(value: object) -> int | None:
    text = str(value or "").strip()
    return int(text) if text.isdigit() else None


def _zero(value: object) -> bool:
    """``"0"`` in any padding; a blank is not zero."""
    return isinstance(value, str) and "0" in value and not value.strip("0. ")


def _amount(value: object) -> Decimal | None:
    try:
        return Decimal(str(value or "").strip())
    except InvalidOperation:
        return None


def _date(value: object) -> date | None:
    text = str(value or "").strip()
    return date(int(text[:4]), int(text[4:6]), int(text[6:])) if len(text) == 8 and text.isdigit() else None


def _yes(value: object) -> bool | None:
    return {"Y": True, "N": False}.get(str(value or "").strip())
