"""Overseas quotes, order books and trades: KIS' blocks with English names, in the currency of the market."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar, NamedTuple

from ..clock import KST
from ..errors import KisParseError
from ..market.overseas import Currency, OverseasSession, Place, zone
from ..record import Record, dec, hms, num, opt_day, opt_dec, opt_hms, opt_num, opt_text, text
from .quote import Level, level_text
from .wording import arrow, digits, percent

__all__ = ["OverseasInfo", "OverseasOrderBook", "OverseasQuote", "OverseasTrade"]

_CENT = Decimal("0.01")


class OverseasQuote(Record):
    """A quote (해외주식 현재가상세, HHDFS76200200; on paper 현재체결가, HHDFS00000300, with the bar of HHDFS76240000).

    Prices and amounts in `currency`. US quotes are live, those of Asia 15 minutes late. ``raw`` holds every field.
    """

    extras: ClassVar[tuple[str, ...]] = ("symbol", "name", "currency")
    price: Decimal = dec("last")
    """현재가."""
    base_price: Decimal = dec("base")
    """전일종가."""
    open: Decimal = dec("open")
    """시가."""
    high: Decimal = dec("high")
    """고가."""
    low: Decimal = dec("low")
    """저가."""
    volume: int = num("tvol")
    """거래량, shares today."""
    value: Decimal = dec("tamt")
    """거래대금 today."""
    decimals: int | None = opt_num("zdiv")
    """소수점자리수 of its prices."""
    tick: Decimal | None = opt_dec("e_hogau")
    """호가단위 at the last price; None on paper."""
    lot: int | None = opt_num("vnit")
    """매매단위, shares; None on paper."""
    upper_limit: Decimal | None = opt_dec("uplp")
    """상한가; 0 where there is none."""
    lower_limit: Decimal | None = opt_dec("dnlp")
    """하한가; 0 where there is none."""
    week52_high: Decimal | None = opt_dec("h52p")
    """52주 최고가."""
    week52_low: Decimal | None = opt_dec("l52p")
    """52주 최저가."""
    week52_high_date: dt.date | None = opt_day("h52d")
    """52주 최고일자."""
    week52_low_date: dt.date | None = opt_day("l52d")
    """52주 최저일자."""
    per: Decimal | None = opt_dec("perx")
    """PER, times."""
    pbr: Decimal | None = opt_dec("pbrx")
    """PBR, times."""
    eps: Decimal | None = opt_dec("epsx")
    """EPS."""
    bps: Decimal | None = opt_dec("bpsx")
    """BPS."""
    listed_shares: int | None = opt_num("shar")
    """상장주수."""
    market_cap: Decimal | None = opt_dec("tomv")
    """시가총액."""
    price_won: Decimal | None = opt_dec("t_xprc")
    """원환산 당일가격: the price in won."""
    exchange_rate: Decimal | None = opt_dec("t_rate")
    """당일환율: won for one of the currency."""
    sector: str | None = opt_text("e_icod")
    """업종(섹터)."""
    tradable: str | None = opt_text("e_ordyn")
    """거래가능여부, in KIS' words, such as 매매 가능."""

    def __init__(
        self, raw: Any, tr_id: str, place: Place, symbol: str, name: str = "", session: OverseasSession = "regular"
    ) -> None:
        super().__init__(raw, tr_id)
        self.place: Place = place
        """The market and KIS' codes for it."""
        self.symbol: str = symbol
        """종목코드."""
        self.name: str = name
        """종목명 as far as it is known."""
        self.session: OverseasSession = session
        """regular, or day for the US daytime market (주간거래)."""

    @property
    def currency(self) -> Currency:
        """통화."""
        return self.place.currency

    @property
    def change(self) -> Decimal:
        """대비: against the previous close, signed (the wire's own has no sign)."""
        return self.price - self.base_price

    @property
    def change_rate(self) -> Decimal:
        """등락율: the same in percent, to two decimals."""
        if not self.base_price:
            return Decimal(0)
        return (self.change / self.base_price * 100).quantize(_CENT)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.place, self.symbol, self.name, self.session))

    def __repr__(self) -> str:
        who = f"{self.name} {self.symbol}".strip()
        return (
            f"<{who} {digits(self.price)} {self.currency} {arrow(self.change)} {percent(self.change_rate)} "
            f"거래량 {digits(self.volume)} {self.place.market}>"
        )


class OverseasOrderBook(Record):
    """An order book (해외주식 현재가 1호가, HHDFS76200100; real accounts only): one level, ten in the US."""

    extras: ClassVar[tuple[str, ...]] = ("symbol", "name", "currency", "asks", "bids")
    date: dt.date | None = opt_day("dymd")
    """호가일자, local to the exchange."""
    hour: dt.time | None = opt_hms("dhms")
    """호가시간, local to the exchange."""
    total_bid_qty: int | None = opt_num("bvol")
    """매수호가총잔량, shares."""
    total_ask_qty: int | None = opt_num("avol")
    """매도호가총잔량, shares."""

    def __init__(self, raw: Any, tr_id: str, place: Place, symbol: str, name: str = "") -> None:
        super().__init__(raw, tr_id)
        self.place: Place = place
        """The market and KIS' codes for it."""
        self.symbol: str = symbol
        """종목코드."""
        self.name: str = name
        """종목명 as far as it is known."""

    @property
    def currency(self) -> Currency:
        """통화."""
        return self.place.currency

    @property
    def time(self) -> dt.datetime | None:
        """When it was so, aware (local to the exchange); None where KIS does not say."""
        if self.date is None or self.hour is None:
            return None
        return dt.datetime.combine(self.date, self.hour, zone(self.place.market))

    @property
    def time_kst(self) -> dt.datetime | None:
        """The same in Korean time."""
        found = self.time
        return found.astimezone(KST) if found is not None else None

    @property
    def asks(self) -> list[Level]:
        """매도호가, the lowest first; levels without a price are left out."""
        return self._asks

    @property
    def bids(self) -> list[Level]:
        """매수호가, the highest first; levels without a price are left out."""
        return self._bids

    @cached_property
    def _asks(self) -> list[Level]:
        return levels_of(self.raw, self.tr_id, "pask", "vask")

    @cached_property
    def _bids(self) -> list[Level]:
        return levels_of(self.raw, self.tr_id, "pbid", "vbid")

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.place, self.symbol, self.name))

    def __repr__(self) -> str:
        who = f"{self.name} {self.symbol}".strip()
        ask, bid = (level_text(side, f" {self.currency}") for side in (self.asks, self.bids))
        return f"<{who} 매도 {ask} / 매수 {bid} {self.place.market}>"


def levels_of(raw: Mapping[str, Any], tr_id: str, price: str, qty: str) -> list[Level]:
    """``pask1`` ... ``pask10`` with ``vask1`` ... ``vask10``, as many as there are."""
    found: list[Level] = []
    for depth in range(1, 11):
        at, shares = (str(raw.get(f"{wire}{depth}") or "").strip() for wire in (price, qty))
        try:
            if at and Decimal(at):
                found.append(Level(Decimal(at), int(Decimal(shares or "0"))))
        except (ArithmeticError, ValueError) as error:
            raise KisParseError(tr_id, f"{price}{depth}", f"{at} x {shares}", str(error)) from None
    return found


class OverseasTrade(Record):
    """One trade of the day (해외주식 체결추이, HHDFS76200300; real accounts only)."""

    hour_kst: dt.time = hms("khms")
    """한국기준시간: Korean time of day; KIS sends no other."""
    price: Decimal = dec("last")
    """체결가."""
    qty: int = num("evol")
    """체결량, shares."""
    volume: int = num("tvol")
    """거래량 after this trade, shares."""
    change_rate: Decimal | None = opt_dec("rate")
    """등락율, percent."""
    bid: Decimal | None = opt_dec("pbid")
    """매수호가."""
    ask: Decimal | None = opt_dec("pask")
    """매도호가."""
    strength: Decimal | None = opt_dec("vpow")
    """체결강도, percent."""
    phase_code: str = text("mtyp")
    """시장구분: 1 regular, 2 before the open, 3 after the close."""

    def __init__(self, raw: Any, tr_id: str, place: Place, on: dt.date) -> None:
        super().__init__(raw, tr_id)
        self.place: Place = place
        """The market and KIS' codes for it."""
        self.on: dt.date = on
        """The Korean day of the newest trade: summer time goes by it."""

    @property
    def currency(self) -> Currency:
        """통화."""
        return self.place.currency

    @property
    def time(self) -> dt.time:
        """체결 시간, local to the exchange."""
        korean = dt.datetime.combine(self.on, self.hour_kst, KST)
        return korean.astimezone(zone(self.place.market)).time()

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.place, self.on))

    def __repr__(self) -> str:
        return f"<{self.time:%H:%M:%S} {digits(self.price)} {self.currency} x {digits(self.qty)}>"


class OverseasInfo(NamedTuple):
    """What an overseas symbol is (해외주식 상품기본정보, CTPF1702R). On paper, which lacks that TR, the symbol file
    answers (해외주식 종목마스터), and what it does not say is None."""

    symbol: str
    """종목코드."""
    place: Place
    """The market and KIS' codes for it."""
    name: str
    """종목명, Korean."""
    english_name: str
    """영문명."""
    currency: str
    """통화."""
    buy_lot: int | None
    """매수단위, shares."""
    sell_lot: int | None
    """매도단위, shares."""
    standard_code: str | None = None
    """표준상품번호 (ISIN)."""
    kind: str | None = None
    """상품분류명, or stock, etf, ... from the symbol file."""
    listed_shares: int | None = None
    """상장주식수."""
    listed_on: dt.date | None = None
    """상장일자."""
    halted: bool | None = None
    """거래정지."""
    daytime: bool | None = None
    """미국 주간거래 가능여부."""

    def __repr__(self) -> str:
        known = [
            text
            for text in (
                self.place.title,
                self.currency,
                self.kind,
                f"매수단위 {digits(self.buy_lot)}" if self.buy_lot else None,
                "거래정지" if self.halted else None,
                "주간거래" if self.daytime else None,
            )
            if text
        ]
        return f"<{', '.join([f'{self.name or self.english_name} {self.symbol}'.strip(), *known])}>"
