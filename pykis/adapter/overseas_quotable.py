"""Quotes of one overseas symbol: price, order book, trades of the day, what the symbol is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from ..errors import KisUnsupportedError, KisValidationError
from ..market.overseas import OverseasSession
from .blocks import block_of, rows_of
from .overseas_context import OverseasScoped
from .overseas_quote import OverseasInfo, OverseasOrderBook, OverseasQuote, OverseasTrade
from .tables import Table

__all__ = ["OverseasQuotable"]

_HONGKONG = 5
"""Digits of a symbol of Hong Kong: 00700, not 700."""
_RUNNING = ("00", "01")
"""Codes of ovrs_stck_tr_stop_dvsn_cd (해외주식거래정지구분코드): not stopped."""


class OverseasQuotable(OverseasScoped):
    """What can be asked about an overseas symbol without an account.

    Every method asks KIS, waits for the rate limit and may raise

    - `KisAPIError`: KIS refuses it; `KisAuthenticationError`: it refuses the key.
    - `KisNetworkError`: no usable answer, also after repeats.
    - `KisUnsupportedError`: paper trading lacks it; nothing was sent.
    - `KisValidationError`: an argument is wrong, or no market has the symbol.
    """

    def quote(self, *, session: OverseasSession = "regular") -> OverseasQuote:
        """The state of the symbol (해외주식 현재가상세, HHDFS76200200). In the currency of the market.

        On paper, which lacks that TR, two calls answer: the last price (HHDFS00000300) and the day's bar
        (HHDFS76240000); what they do not say is None.

        Args:
            session: day for the US daytime market (주간거래; real accounts only).

        Raises:
            KisValidationError: KIS knows no such symbol there.
            KisUnsupportedError: paper trading has no daytime market.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        place = self.place()
        code = place.quote_place(session)
        if self.context.virtual:
            if session == "day":
                raise KisUnsupportedError("Paper trading (모의투자) has no quotes of the US daytime market (주간거래).")
            raw, tr_id = self._quote_on_paper(code)
        else:
            answer = self.context.api.overseas_stock.price_detail(excd=cast("Any", code), symb=self.symbol)
            raw, tr_id = block_of(answer, "output"), answer.tr_id
        if _blank(raw.get("last")) and _blank(raw.get("base")):
            zeros = place.market == "HONGKONG" and self.symbol.isdecimal() and len(self.symbol) < _HONGKONG
            meant = f": with its zeros it is {self.symbol.zfill(_HONGKONG)}" if zeros else "; check the symbol"
            raise KisValidationError(f"KIS has no quote of {self.symbol} at {place.market}{meant}.")
        unit = raw.get("vnit")
        self._learn_lots({side: unit for side in ("buy", "sell") if side not in self._lots})
        return OverseasQuote(raw, tr_id, place, self.symbol, self._known_name(), session)

    def _quote_on_paper(self, code: str) -> tuple[Mapping[str, Any], str]:
        api = self.context.api.overseas_stock
        last = api.price(excd=cast("Any", code), symb=self.symbol)
        raw = dict(block_of(last, "output"))
        bars = api.dailyprice(excd=cast("Any", code), symb=self.symbol, gubn="0", modp="0")
        for newest in rows_of(bars, "output2", "xymd")[:1]:
            raw.update({name: newest[name] for name in ("open", "high", "low") if name in newest})
        return raw, last.tr_id

    def order_book(self) -> OverseasOrderBook:
        """Bids and asks (해외주식 현재가 1호가, HHDFS76200100; real accounts only): one level, ten in the US. The US
        daytime market has one on the websocket alone: `listen_orderbook`.

        Raises:
            KisUnsupportedError: on paper trading.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        place = self.place()
        answer = self.context.api.overseas_stock.inquire_asking_price(
            excd=cast("Any", place.quote_code), symb=self.symbol
        )
        raw: dict[str, Any] = dict(block_of(answer, "output1"))
        if answer.raw.get("output2"):
            raw.update(block_of(answer, "output2"))  # the levels
        return OverseasOrderBook(raw, answer.tr_id, place, self.symbol, self._known_name())

    def trades(self, count: int = 30, *, previous_day: bool = False) -> Table[OverseasTrade]:
        """The last trades of the day, the newest first (해외주식 체결추이, HHDFS76200300; real accounts only).

        Args:
            count: how many at most; KIS sends no more than one page of them.
            previous_day: those of the day before (전일).

        Raises:
            KisValidationError: count is no whole number, or less than 1.
            KisUnsupportedError: on paper trading.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        if type(count) is not int or count < 1:
            raise KisValidationError(f"count must be a whole number of at least 1, not {count!r}.")
        place = self.place()
        answer = self.context.api.overseas_stock.quot_inquire_ccnl(
            excd=cast("Any", place.quote_code), tday="0" if previous_day else "1", symb=self.symbol
        )
        today = self.context.today()
        rows = rows_of(answer, "output1", "khms")[:count]
        return Table(OverseasTrade(row, answer.tr_id, place, today) for row in rows)

    def info(self) -> OverseasInfo:
        """What the symbol is (해외주식 상품기본정보, CTPF1702R); kept for the day.

        On paper, which lacks that TR, the symbol file answers (해외주식 종목마스터).

        Raises:
            KisValidationError: no market has the symbol.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        place = self.place()
        info = self.context.cache.get(("overseas info", place.market, self.symbol), self._read_info)
        self._learn_name(info.name)
        self._learn_lots({"buy": str(info.buy_lot or ""), "sell": str(info.sell_lot or "")})
        return info

    def _read_info(self) -> OverseasInfo:
        return self._info_on_paper() if self.context.virtual else self._info_on_real()

    def _info_on_real(self) -> OverseasInfo:
        place = self.place()
        answer = self.context.api.overseas_stock.search_info(prdt_type_cd=place.product_code, pdno=self.symbol)
        found = block_of(answer, "output")
        name = _text(found.get("prdt_name")) or _text(found.get("ovrs_item_name"))
        return OverseasInfo(
            symbol=self.symbol,
            place=place,
            name=name,
            english_name=_text(found.get("prdt_eng_name")),
            currency=_text(found.get("tr_crcy_cd")) or place.currency,
            buy_lot=_whole(found.get("buy_unit_qty")),
            sell_lot=_whole(found.get("sll_unit_qty")),
            standard_code=_text(found.get("std_pdno")) or None,
            kind=_text(found.get("prdt_clsf_name")) or None,
            listed_shares=_whole(found.get("lstg_stck_num")),
            listed_on=_date(found.get("lstg_dt")),
            halted=_stopped(found.get("ovrs_stck_tr_stop_dvsn_cd")),
            daytime={"Y": True, "N": False}.get(_text(found.get("dtm_tr_psbl_yn"))),
        )

    def _info_on_paper(self) -> OverseasInfo:
        from .symbol_master import Symbols  # here: only this and a stock without a market need it

        place = self.place()
        found = Symbols(self.context).get(self.symbol, place.market)
        if found is None:
            raise KisValidationError(f"{place.title} ({place.market}) has no symbol {self.symbol!r} in its file.")
        return OverseasInfo(
            symbol=self.symbol,
            place=place,
            name=found.name,
            english_name=found.name_en,
            currency=found.currency or place.currency,
            buy_lot=_whole(found.raw.get("bnit")),
            sell_lot=_whole(found.raw.get("anit")),
            kind=found.kind,
        )


def _blank(value: object) -> bool:
    """Blank, or zero in any padding."""
    return not str(value or "").strip("0. ")


def _text(value: object) -> str:
    return str(value or "").strip()


def _whole(value: object) -> int | None:
    try:
        return int(Decimal(_text(value))) or None
    except (InvalidOperation, ValueError):
        return None


def _date(value: object) -> dt.date | None:
    text = _text(value)
    try:
        return dt.date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return None


def _stopped(value: object) -> bool | None:
    code = _text(value)
    return code not in _RUNNING if code else None
