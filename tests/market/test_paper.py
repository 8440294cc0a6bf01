"""What paper trading lacks."""

from __future__ import annotations

import pytest

from pykis.errors import KisUnsupportedError
from pykis.market.paper import EXCHANGES, LACKS, check_exchange


def test_only_the_krx() -> None:
    assert EXCHANGES == ("KRX",)
    check_exchange("KRX")
    for exchange in ("NXT", "SOR"):
        with pytest.raises(KisUnsupportedError, match="use exchange='KRX', or a real account"):
            check_exchange(exchange)


def test_every_lack_is_a_sentence() -> None:
    assert all(sentence.endswith(".") and sentence[0].isupper() for sentence in LACKS.values())
