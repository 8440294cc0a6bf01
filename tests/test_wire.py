"""Frames, notices and their encryption, as text; also against KIS' own captures where they are at hand."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pykis.wire import NOTICE_WIDTH, PAPER_NOTICE_WIDTH, decrypt, encrypt, records, split_frame, widen_notice

SHARED = Path(os.environ.get("PYKIS_SHARED", Path(__file__).resolve().parents[2] / "shared"))
CAPTURES = sorted((SHARED / "kis-payloads" / "ws").glob("*.txt"))
RECORDED = SHARED / "market-data" / "ws-frames" / "kis_frames.jsonl"

VALUE = st.text(st.characters(blacklist_characters="^|", blacklist_categories=("Cs",)), max_size=12)
KEY = st.text("abcdefghijklmnopqrstuvwxyz", min_size=32, max_size=32)
IV = st.text("0123456789abcdef", min_size=16, max_size=16)


@given(st.lists(VALUE, min_size=1, max_size=70), st.integers(1, 20), st.sampled_from("01"))
def test_what_was_joined_is_cut_again(values, count, flag):
    rows = [[*values] for _ in range(count)]
    payload = "^".join("^".join(row) for row in rows)
    frame = split_frame(f"{flag}|H0STCNT0|{count:03d}|{payload}")
    assert frame == (flag == "1", "H0STCNT0", count, payload)
    assert records(frame.payload, frame.size) == rows


@given(st.text(max_size=200))
def test_any_text_is_a_frame_or_a_value_error(text):
    try:
        frame = split_frame(text)
        rows = records(frame.payload, frame.size)
    except ValueError:
        return
    assert len(rows) == frame.size
    assert len({len(row) for row in rows}) == 1


@given(st.lists(VALUE, min_size=1, max_size=99), st.integers(2, 30))
def test_values_that_cannot_be_divided_are_refused(values, count):
    payload = "^".join(values)
    if len(values) % count:
        with pytest.raises(ValueError, match="cannot be"):
            records(payload, count)
    else:
        assert [value for row in records(payload, count) for value in row] == values


@pytest.mark.parametrize("bad", ["", "0|A|001", "2|A|001|x", "{}", "0|A|x|y", "0|A|000|y", "0|A|-1|y"])
def test_what_is_no_frame(bad):
    with pytest.raises(ValueError, match=r".+"):
        split_frame(bad)


def test_a_payload_may_hold_the_separator_of_the_head():
    assert split_frame("0|A|001|x|y^z").payload == "x|y^z"


@given(st.text(max_size=300), KEY, IV)
def test_what_was_encrypted_is_decrypted(plain, key, iv):
    assert decrypt(encrypt(plain, key, iv), key, iv) == plain


@given(st.text(max_size=100), KEY, IV)
def test_what_is_not_encrypted_is_a_value_error_or_nonsense(payload, key, iv):
    try:
        decrypt(payload, key, iv)
    except ValueError:
        return


def test_the_cipher_is_the_one_that_kis_documents():
    """AES-256-CBC with PKCS7, key and iv as UTF-8 bytes; the text is what `openssl enc -aes-256-cbc` makes."""
    key, iv = "abcdefghijklmnopqrstuvwxyzabcdef", "0123456789abcdef"
    assert decrypt("Gt90K2BHLNvAVe0e6NfZXA==", key, iv) == "hello"


PAPER = [f"v{number}" for number in range(1, 19)]


@pytest.mark.parametrize(
    ("joined", "price", "exchange", "popup"),
    [("1Y", "", "1", "Y"), ("000070000" + "1Y", "000070000", "1", "Y"), ("2N", "", "2", "N"), ("", "", "", "")],
)
def test_a_paper_notice_is_widened(joined, price, exchange, popup):
    narrow = [*PAPER, joined, "10", "", "issue", "000044000"]
    assert len(narrow) == PAPER_NOTICE_WIDTH
    wide = widen_notice(narrow)
    assert len(wide) == NOTICE_WIDTH
    assert wide[:18] == PAPER
    assert wide[18:22] == [price, exchange, popup, ""]
    assert wide[22:] == ["10", "", "issue", "000044000"]


@given(st.lists(VALUE, max_size=40).filter(lambda values: len(values) != PAPER_NOTICE_WIDTH))
def test_any_other_width_is_left_alone(values):
    assert widen_notice(values) == values


@pytest.mark.skipif(not CAPTURES, reason="the captures are not on this machine")
@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_captures_parse(path):
    key = iv = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("{"):
            output = json.loads(line).get("body", {}).get("output", {})
            key, iv = output.get("key", ""), output.get("iv", "")
        elif line.startswith(("0|", "1|")):
            frame = split_frame(line)
            payload = decrypt(frame.payload, key, iv) if frame.encrypted else frame.payload
            assert all(len(row) > 5 for row in records(payload, frame.size))
        elif line.startswith("# plaintext: "):
            assert payload == line.removeprefix("# plaintext: ")


@pytest.mark.skipif(not RECORDED.exists(), reason="the recorded frames are not on this machine")
def test_recorded_frames_parse():
    for line in RECORDED.read_text("utf-8").splitlines():
        entry = json.loads(line)
        frame = split_frame(entry["frame"])
        if "TRUNCATED" in entry["note"]:
            with pytest.raises(ValueError, match="cannot be"):
                records(frame.payload, frame.size)
            continue
        rows = records(frame.payload, frame.size)
        assert (len(rows), len(rows[0])) == (entry["records"], entry["fields_per_record"])
