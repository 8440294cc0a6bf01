"""Logs: one object a line, everything in it, nothing secret in it."""

from __future__ import annotations

import io
import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pykis import KisConfigurationError, KisCredentials
from pykis.trader import events as ev
from pykis.trader.logs import EventLog, JsonFormatter, Scrubber, configure_logging

CREDENTIALS = KisCredentials(app_key="P" + "k" * 35, app_secret="s/+" * 60, account="12345678-01")
JWT = "eyJ0eXAiOiJKV1QiLCJh.eyJzdWIiOiJ0b2tlbiIs.Zm9vYmFy"


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Where the logger writes, until the test ends."""
    target = io.StringIO()
    logger = logging.getLogger("pykis")
    level = logger.level
    handler = configure_logging(target, credentials=CREDENTIALS, secrets=["https://hook/T0/B0", "abc"])
    yield target
    logger.removeHandler(handler)
    logger.setLevel(level)


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_is_an_object_with_what_the_record_brings(stream: io.StringIO) -> None:
    logging.getLogger("pykis.trader").warning(
        "주문 %s\nin two lines", 7, extra={"code": "X", "order_id": "i-1", "n": None}
    )
    (line,) = lines(stream)
    assert line["ts"].endswith("+09:00")
    del line["ts"]
    assert line == {
        "level": "WARNING", "logger": "pykis.trader", "msg": "주문 7\nin two lines", "code": "X", "order_id": "i-1",
        "n": None,
    }  # fmt: skip


def test_an_error_brings_its_trace_without_secrets(stream: io.StringIO) -> None:
    try:
        raise RuntimeError(f"lost {CREDENTIALS.app_secret}")
    except RuntimeError:
        logging.getLogger("pykis.trader").exception("it failed")
    (line,) = lines(stream)
    assert "RuntimeError: lost ***" in line["trace"]


@pytest.mark.parametrize(
    "text",
    [
        CREDENTIALS.app_key, CREDENTIALS.app_secret, "12345678-01", "1234567801", "https://hook/T0/B0", JWT,
        "87654321-22", "PS" + "a1" * 17, "Bearer " + "x" * 40, "'CANO': '99998888'", "Q" * 180,
    ],
)  # fmt: skip
def test_no_secret_is_left_wherever_it_stands(stream: io.StringIO, text: str) -> None:
    log = logging.getLogger("pykis.trader")
    log.info("before %s after", text, extra={"facts": {"deep": [text]}})
    log.info({"object": text})
    whole = stream.getvalue()
    secret = text.removeprefix("Bearer ").removeprefix("'CANO': ")
    assert secret not in whole
    assert whole.count("***") >= 3
    assert "before" in whole
    assert "after" in whole


def test_a_field_with_a_secret_s_name_is_hidden_whatever_it_holds(stream: io.StringIO) -> None:
    logging.getLogger("pykis").info("x", extra={"password": "hunter2", "headers": {"authorization": "t", "n": 1}})
    assert lines(stream)[0]["password"] == "***"
    assert lines(stream)[0]["headers"] == {"authorization": "***", "n": 1}


def test_what_is_no_secret_stays() -> None:
    text = "order 20261123-000001 is 20261123-00950-0000000001 of 2026-11-23, 005930 x 12345678, abc"
    assert Scrubber(secrets=["abc"])(text) == text


def test_a_wrong_format_loses_nothing() -> None:
    record = logging.makeLogRecord({"msg": "%d of %d", "args": ("one",), "name": "pykis", "levelname": "INFO"})
    assert "one" in json.loads(JsonFormatter().format(record))["msg"]


def test_every_event_of_the_journal_is_a_line(stream: io.StringIO) -> None:
    log = EventLog()
    log(ev.OrderRejected(1.0, "i-1", "APBK0919", "장운영시간이 아닙니다", "answer"))
    log(ev.PositionClosed(1.0, "005930", 5))  # follows from the journal
    (line,) = lines(stream)
    assert line["msg"] == "OrderRejected intent_id=i-1 code=APBK0919 reason=장운영시간이 아닙니다 source=answer"
    assert (line["level"], line["event"], line["order_id"], line["code"]) == (
        "INFO",
        "OrderRejected",
        "i-1",
        "APBK0919",
    )
    assert line["facts"]["source"] == "answer"
    assert line["at"] == "1970-01-01T09:00:01.000+09:00"


def test_a_file_is_private_and_appended_to(tmp_path: Path) -> None:
    path = tmp_path / "trader.log"
    logger = logging.getLogger("pykis")
    level = logger.level
    for number in range(2):
        handler = configure_logging(path, plain=number == 1)
        logger.info("line %d", number)
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)
    first, second = path.read_text("utf-8").splitlines()
    assert json.loads(first)["msg"] == "line 0"
    assert second.endswith("INFO     line 1")
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_a_log_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KisConfigurationError, match="cannot be written"):
        configure_logging(tmp_path / "nowhere" / "x.log")
