"""What is taken out, and what stays so that a form can still be seen."""

from __future__ import annotations

from typing import Any

import pytest

from pykis import KisCredentials
from pykis.drift import Scrubber
from pykis.drift.scrub import form

SECRET = "s3cr3t/+=" * 20


@pytest.fixture
def scrubber() -> Scrubber:
    return Scrubber(KisCredentials(app_key="K" * 36, app_secret=SECRET, account="98765432-01", hts_id="someone"))


@pytest.mark.parametrize(
    "text",
    [
        "K" * 36,
        SECRET,
        "98765432-01",
        "9876543201",
        "98765432",
        "someone",
        "eyJ0eXAiOiJKV1Qi.eyJzdWIiOiJ0b2tlbiIs.x-_9",
    ],
)
def test_secrets_go_wherever_they_stand(scrubber: Scrubber, text: str) -> None:
    body = {"output": [{"note": f"a {text} b", "list": [text]}], "msg1": text}
    for private in (False, True):
        assert text not in str(scrubber.body(body, private=private))
    assert scrubber.text(f"a {text} b") == "a *** b"


def test_later_secrets_too(scrubber: Scrubber) -> None:
    scrubber.know("approval-1234", "")
    assert scrubber.text("x approval-1234 y") == "x *** y"


@pytest.mark.parametrize(
    ("value", "left"),
    [
        ("0000123.45", "0000111.11"),
        ("-12.30", "-11.10"),
        ("홍길동 A씨", "가가가 A가"),
        ("      ", "      "),
        ("Samsung", "Aaaaaaa"),
        ("", ""),
    ],
)
def test_the_form_stays(value: str, left: str) -> None:
    assert form(value) == left


@pytest.mark.parametrize(
    ("name", "value", "public", "private"),
    [
        ("stck_prpr", "70100", "70100", "10100"),
        ("ord_dvsn", "02", "02", "02"),
        ("use_yn", "Y", "Y", "Y"),
        ("hldg_qty", "12", "12", "11"),
        ("prdt_name", "삼성", "삼성", "가가"),
        ("ctx_area_fk100", "11223344^01^", "11111111^01^", "11111111^01^"),
        ("acnt_name", "김", "가", "가"),
        ("msg_cd", "APBK0013", "APBK0013", "APBK0013"),
        ("count", 7, 7, 1),
    ],
)
def test_what_stays_of_a_value(scrubber: Scrubber, name: str, value: Any, public: Any, private: Any) -> None:
    assert scrubber.body({name: value}, private=False) == {name: public}
    assert scrubber.body({name: value}, private=True) == {name: private}
