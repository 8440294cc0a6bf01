"""Small values that every floor speaks of: sides, exchanges, order types, account numbers, order ids."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, NamedTuple

from .errors import KisConfigurationError, KisValidationError

__all__ = [
    "AccountNumber",
    "Exchange",
    "Lane",
    "OrderId",
    "OrderType",
    "OverseasMarket",
    "Period",
    "ProductKind",
    "RankedMarket",
    "Side",
    "SymbolKind",
    "SymbolMarket",
    "TimeInForce",
]

Side = Literal["buy", "sell"]
"""매수 / 매도."""

Exchange = Literal["KRX", "NXT", "SOR"]
"""Where an order goes: 한국거래소, 넥스트레이드, or KIS' smart order routing between the two (통합)."""

ProductKind = Literal["stock", "etf", "etn", "elw"]
"""What a domestic symbol is: tick sizes and taxes depend on it."""

RankedMarket = Literal["all", "KOSPI", "KOSDAQ", "KOSPI200"]
"""전체, 코스피(거래소), 코스닥, 코스피200: whose stocks a ranking is about."""

OverseasMarket = Literal["NASDAQ", "NYSE", "AMEX", "HONGKONG", "TOKYO", "SHANGHAI", "SHENZHEN", "HANOI", "HOCHIMINH"]
"""나스닥, 뉴욕, 아멕스, 홍콩, 도쿄, 상해, 심천, 하노이, 호치민."""

SymbolMarket = Literal[
    "KOSPI", "KOSDAQ", "KONEX", "ELW",
    "NASDAQ", "NYSE", "AMEX", "HONGKONG", "TOKYO", "SHANGHAI", "SHENZHEN", "HANOI", "HOCHIMINH",
    "INDEX_DERIVATIVES", "STOCK_DERIVATIVES", "COMMODITY_DERIVATIVES", "BOND", "OVERSEAS_INDEX", "OVERSEAS_FUTURES",
]  # fmt: skip
"""Whose master file (종목마스터) a symbol stands in."""

SymbolKind = Literal[
    "stock", "etf", "etn", "elw", "reit", "fund", "receipt", "warrant", "right", "index", "future", "call", "put",
    "spread", "bond", "other",
]  # fmt: skip
"""주식, ETF, ETN, ELW, 부동산투자회사, 투자회사/선박/인프라/수익증권, 예탁증서, 신주인수권증권, 신주인수권증서, 지수,
선물, 콜옵션, 풋옵션, 스프레드, 채권."""

OrderType = Literal[
    "limit",
    "market",
    "conditional",
    "best",
    "top",
    "pre_open",
    "after_close",
    "after_hours",
    "mid",
    "stop_limit",
    "premarket_limit",
    "premarket_best",
    "premarket_top",
    "aftermarket_limit",
    "aftermarket_best",
    "aftermarket_top",
]
"""지정가, 시장가, 조건부지정가, 최유리, 최우선, 장전시간외, 장후시간외, 시간외단일가, 중간가, 스톱지정가,
NXT 프리마켓 지정가/최유리/최우선, KRX 애프터마켓 지정가/최유리/최우선."""

TimeInForce = Literal["day", "ioc", "fok"]
"""For the day, immediate-or-cancel, fill-or-kill (일반, IOC, FOK)."""

Period = Literal["day", "week", "month", "year"]
"""일, 주, 월, 년."""

Lane = Literal["order", "cancel", "reconcile", "user", "polling"]
"""Who waits for the rate limit, most urgent first."""

_ACCOUNT = r"(\d{8})-?(\d{2})?"


class AccountNumber(NamedTuple):
    """An account (계좌번호): eight digits and a product code. `str` and `repr` hide all but the last two digits."""

    cano: str
    """종합계좌번호, 8 digits."""
    product: str
    """계좌상품코드: 01 stock, 03 domestic futures, 08 overseas futures, 22 and 29 pension."""

    @classmethod
    def parse(cls, text: str) -> AccountNumber:
        """Read ``"12345678-01"``, ``"1234567801"`` or ``"12345678"`` (product 01).

        Raises:
            KisConfigurationError: anything else.
        """
        match = re.fullmatch(_ACCOUNT, text.strip(), re.ASCII)
        if match is None:
            raise KisConfigurationError(
                "The account number must be eight digits, a hyphen and two digits, such as 12345678-01."
            )
        return cls(match[1], match[2] or "01")

    @property
    def masked(self) -> str:
        """``"******78-01"``: safe to show."""
        return f"******{self.cano[-2:]}-{self.product}"

    def __repr__(self) -> str:
        return f"AccountNumber({self.masked})"

    def __str__(self) -> str:
        return self.masked


_ORDER_ID = r"(\d{4})(\d{2})(\d{2})-([0-9A-Za-z]{1,8})-(\d{1,10})"


class OrderId(NamedTuple):
    """An order at the broker: its KST date, branch and number. Numbers restart daily.

    Prints as ``20261121-00950-0000038614``. Compare numbers as numbers: KIS pads them in several ways.
    """

    date: date
    """Asia/Seoul."""
    branch: str
    """KRX_FWDG_ORD_ORGNO: the branch that forwarded it (주문조직번호)."""
    number: int
    """ODNO (주문번호)."""

    @classmethod
    def parse(cls, text: str) -> OrderId:
        """Read the printed form.

        Raises:
            KisValidationError: anything else.
        """
        match = re.fullmatch(_ORDER_ID, text.strip(), re.ASCII)
        if match is None:
            raise KisValidationError(
                f"{text!r} is no order id: expected date-branch-number, such as 20261121-00950-0000038614."
            )
        year, month, day, branch, number = match.groups()
        try:
            ordered_on = date(int(year), int(month), int(day))
        except ValueError:
            raise KisValidationError(f"{text!r} is no order id: {year}-{month}-{day} is no date.") from None
        return cls(ordered_on, branch, int(number))

    @property
    def odno(self) -> str:
        """The number as the wire wants it: ten digits, zero-padded."""
        return f"{self.number:010d}"

    def __str__(self) -> str:
        day = self.date  # spelled out: `%Y%m%d` takes three times as long, and rows are told apart by this
        return f"{day.year:04d}{day.month:02d}{day.day:02d}-{self.branch}-{self.number:010d}"

    def __repr__(self) -> str:
        return f"OrderId({self})"
