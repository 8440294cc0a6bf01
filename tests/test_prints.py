"""What a person sees who prints a thing: a line in words, won with separators, no secret."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal

import pytest

from pykis import Health, KisError, OrderId, StreamHealth
from pykis.adapter.estimate import ProfitLine
from pykis.adapter.profit import Profit, RealizedProfit
from pykis.adapter.quote import StockInfo
from pykis.client.tokens import Token
from pykis.market.sessions import KRX_CALENDAR

DAY = date(2026, 11, 23)
STREAM = StreamHealth(True, 2, 240, 241, 0, 0, 0, 1, 0, 0, 0, 1.25, "")


def test_health() -> None:
    calm = Health(22, 0, 0, 1.0, 1, -0.012, 0.011, "", STREAM)
    assert repr(calm) == (
        "<Health 22 requests, 0 errors, 0 throttles, 1 tokens, clock -0.01 s (within 0.01); "
        "<stream connected, 2 subscriptions, 240 frames, 241 delivered, last frame 1.2 s ago>>"
    )
    troubled = STREAM._replace(connected=False, dropped=7, reconnects=3, gaps=2, last_error="the link broke")
    shown = repr(Health(22, 1, 4, 1.25, 1, None, None, "no answer in time", troubled))
    for part in ("pace 1.25", "clock not measured", "last error: no answer in time", "not connected", "7 dropped"):
        assert part in shown
    assert "3 reconnects, 2 gaps, last error: the link broke" in shown
    assert "no stream" in repr(calm._replace(stream=None))


def test_a_token_shows_until_when_and_nothing_else() -> None:
    token = Token("eyJhbGciOi", 1_795_400_000.0)
    assert repr(token) == str(token) == "<Token until 2026-11-23 11:13 (Asia/Seoul)>"
    assert token.expires_at.utcoffset() is not None
    assert token.expires_at.timestamp() == token.expires


def test_trading_hours() -> None:
    phases = KRX_CALENDAR.hours(DAY, "KRX")
    assert "<continuous 정규장 2026-11-23 09:00 to 15:20>" in [repr(phase) for phase in phases]
    for exchange in ("KRX", "NXT", "SOR"):
        try:
            assert all(phase.title for phase in KRX_CALENDAR.hours(DAY, exchange))  # type: ignore[arg-type]
        except KisError:
            pytest.fail(f"no hours of {exchange}")


def test_what_a_symbol_is() -> None:
    paper = StockInfo("005930", "삼성전자", 5_919_637_922, Decimal(100), kind="stock")
    assert repr(paper) == "<삼성전자 005930, stock, 상장주수 5,919,637,922, 액면가 100원>"
    real = paper._replace(market="STK", nxt=True, halted=True, managed=False, listed_on=date(1975, 6, 11))
    assert repr(real) == (
        "<삼성전자 005930, 유가증권, stock, 상장주수 5,919,637,922, 액면가 100원, "
        "상장일 1975-06-11, 거래정지, NXT 거래종목>"
    )


def test_an_order_id() -> None:
    assert repr([OrderId(DAY, "00950", 38614)]) == "[OrderId(20261123-00950-0000038614)]"


def test_profit() -> None:
    line = ProfitLine(
        DAY, "005930", "삼성전자", 0, Decimal(0), 5, Decimal(360_000), Decimal(50), Decimal(540), Decimal(8481)
    )
    shown = repr(Profit([line], DAY, DAY, estimated=True)).splitlines()
    assert shown[0].startswith("<Profit 2026-11-23 to 2026-11-23: +8,481원 (")
    assert shown[1] == "  <2026-11-23 삼성전자 005930 +8,481원 (매수 0주, 매도 5주)>"
    assert "... 20 more" in repr(Profit([line] * 50, DAY, DAY, estimated=True))
    realized = RealizedProfit(Decimal(8481), Decimal("2.4"), Decimal(-300), estimated=False)
    assert repr(realized) == "<실현손익 +8,481원 (+2.40%), 평가손익 -300원>"


def printed(code: str) -> str:
    """What a program prints to stderr that sets up no logging."""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    return found.stderr


def test_a_program_without_logging_sees_what_went_wrong() -> None:
    say = "import logging, pykis; pykis.PyKis; logging.getLogger('pykis.stream')"
    assert printed(f"{say}.warning('A callback raised')") == "A callback raised\n"
    assert printed(f"{say}.info('as always')") == ""


def test_the_command_line_says_its_own_words_alone() -> None:
    code = "import logging\nfrom pykis.cli.exits import told\nwith told(): logging.getLogger('pykis').warning('slow')"
    assert printed(code) == ""
    assert printed(code.replace("with told(): ", "")) == "slow\n"
