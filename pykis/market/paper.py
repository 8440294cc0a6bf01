"""What paper trading (모의투자) lacks, in words."""

from __future__ import annotations

from ..errors import KisUnsupportedError
from ..kinds import Exchange

__all__ = ["EXCHANGES", "LACKS", "check_exchange"]

EXCHANGES: tuple[Exchange, ...] = ("KRX",)
"""The exchanges that paper trading knows."""

LACKS = {
    "exchanges": "Orders go to the KRX only: no NXT, no SOR.",
    "chk_holiday": "No holidays (국내휴장일조회): the recorded calendar answers.",
    "inquire_psbl_rvsecncl": "No list of amendable orders (주식정정취소가능주문조회): the day's orders answer.",
    "inquire_psbl_sell": "No sellable quantity (매도가능수량조회): the balance answers.",
    "inquire_time_dailychartprice": "No minutes of past days (주식일별분봉조회).",
    "rankings": "No rankings, condition search, symbol information, index prices or quotes of many symbols.",
    "feeds": "Only KRX trades, KRX order book and execution notices on the websocket.",
    "rate": "One call a second.",
}
"""What is missing or less there, by KIS' name for it, a sentence each."""


def check_exchange(exchange: Exchange) -> None:
    """Refuse an exchange that paper trading lacks.

    Raises:
        KisUnsupportedError: NXT or SOR.
    """
    if exchange not in EXCHANGES:
        raise KisUnsupportedError(
            f"Paper trading (모의투자) sends orders to the KRX only, not to {exchange}: "
            "use exchange='KRX', or a real account."
        )
