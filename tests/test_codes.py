"""What an answer proves about an order (refused, accepted, nothing) and which exception a code becomes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pykis import codes
from pykis.errors import (
    KisAPIError,
    KisInsufficientFundsError,
    KisInsufficientHoldingsError,
    KisMarketClosedError,
    KisOrderRejectedError,
    KisRateLimitError,
)

REFUSED = [
    "EGW00003",
    "EGW00004",
    *(f"EGW{number:05d}" for number in range(101, 133)),
    "EGW00201",
    *(f"EGW{number:05d}" for number in range(205, 214)),
    "EGW00310",
    "EGW02004",
    "EGW02006",
]
UNCERTAIN = [
    "EGW00001",
    "EGW00002",
    "EGW00202",
    "EGW00203",
    "EGW00204",
    "EGW00215",
    *(f"EGW{number:05d}" for number in range(300, 305)),
    "IGW00002",
    "IGW00007",
    "IGW00009",
    "IGW99999",
    "90020000",
]


@pytest.mark.parametrize("msg_cd", REFUSED)
def test_gateway_refusals_prove_that_nothing_was_ordered(msg_cd: str) -> None:
    for rt_cd in ("", "1", "7"):
        assert codes.effect(msg_cd, rt_cd, 500) == "refused"


@pytest.mark.parametrize("msg_cd", UNCERTAIN)
@pytest.mark.parametrize("rt_cd", ["", "0", "1", "7", "9"])
def test_what_proves_nothing_stays_uncertain(msg_cd: str, rt_cd: str) -> None:
    for status in (200, 500):
        assert codes.effect(msg_cd, rt_cd, status) == "uncertain"


@pytest.mark.parametrize("msg_cd", ["EGW00133", "EGW00100", "EGW00204", "EGW00214", "EGW00311", "OPSQ2000", "XYZ", ""])
def test_codes_that_are_not_listed_prove_nothing(msg_cd: str) -> None:
    assert codes.effect(msg_cd, "1", 500) == "uncertain"
    assert codes.effect(msg_cd, "1", 200) == "uncertain"


@pytest.mark.parametrize("msg_cd", ["APBK0919", "APBK0013", "SOMETHING", ""])
def test_the_ledger_says_no_with_rt_cd_7(msg_cd: str) -> None:
    assert codes.effect(msg_cd, "7", 200) == "refused"


@pytest.mark.parametrize("msg_cd", ["40330000", "40250000", "40999999"])
def test_the_paper_ledger_says_no(msg_cd: str) -> None:
    assert codes.effect(msg_cd, "1", 200) == "refused"
    assert codes.effect(msg_cd, "", 200) == "uncertain"


@pytest.mark.parametrize("msg_cd", ["4033000", "403300000", "41330000", "4033000x"])
def test_what_only_looks_like_the_paper_ledger(msg_cd: str) -> None:
    assert codes.effect(msg_cd, "1", 200) == "uncertain"


def test_acceptance_wants_status_200_and_rt_cd_0() -> None:
    assert codes.effect("APBK0013", "0", 200) == "accepted"
    assert codes.effect("40600000", "0", 200) == "accepted"
    assert codes.effect("APBK0013", "0", 500) == "uncertain"
    assert codes.effect("EGW00201", "0", 200) == "uncertain"


@given(st.text(max_size=10), st.text(max_size=2), st.integers(100, 599))
def test_nothing_unknown_is_ever_proof(msg_cd: str, rt_cd: str, status: int) -> None:
    effect = codes.effect(msg_cd, rt_cd, status)
    if effect == "refused":
        assert rt_cd == "7" or msg_cd in REFUSED or (rt_cd == "1" and msg_cd.startswith("40"))
    if effect == "accepted":
        assert (rt_cd, status) == ("0", 200)


@pytest.mark.parametrize(
    ("msg_cd", "kind"),
    [
        ("EGW00201", KisRateLimitError),
        ("EGW00215", KisRateLimitError),
        ("EGW00133", KisRateLimitError),
        ("APBK0918", KisMarketClosedError),
        ("APBK0919", KisMarketClosedError),
        ("40580000", KisMarketClosedError),
        ("APBK0952", KisInsufficientFundsError),
        ("40250000", KisInsufficientFundsError),
        ("APBK0400", KisInsufficientHoldingsError),
        ("40240000", KisInsufficientHoldingsError),
        ("APBK0506", KisOrderRejectedError),
        ("40330000", KisOrderRejectedError),
        ("40999999", KisOrderRejectedError),
        ("EGW00123", KisAPIError),
        ("whatever", KisAPIError),
    ],
)
def test_exceptions(msg_cd: str, kind: type[KisAPIError]) -> None:
    assert codes.exception_for(msg_cd) is kind


def test_sets() -> None:
    assert {"EGW00121", "EGW00123"} == codes.TOKEN_DEAD
    assert {"EGW00201"} == codes.THROTTLED


def test_words() -> None:
    assert "real account" in codes.advice("EGW02006")
    assert "41" in codes.advice("OPSP0008")
    assert codes.korean("OPSP8996") == "ALREADY IN USE appkey"
    assert codes.korean("EGW00201") == "초당 거래건수를 초과하였습니다."
    assert codes.meaning("40330000")
    assert (codes.advice("?"), codes.korean("?"), codes.meaning("?")) == ("", "", "")
