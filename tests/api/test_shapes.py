"""Each captured shape, filled with made-up values, reads through the generated records; so do the captures."""

from __future__ import annotations

import json
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
from kisgen.shapes import Shape, classify

from pykis import wire
from pykis.answer import Answer
from pykis.endpoint import Endpoint, Feed
from pykis.errors import KisParseError
from pykis.record import Record

MADE_UP = {
    "blank": "",
    "null": "(null)",
    "none": None,
    "date": "20261120",
    "time": "093015",
    "yn": "Y",
    "text": "made up",
    "int": "120",
    "plus": "+1.44",
    "number": 86400,
}


def made_up(kind: str) -> Any:
    """A value of a class; ``zeros 10`` is ten digits that begin with a zero."""
    name, _, argument = kind.partition(" ")
    size = int(argument or 0)
    if name == "dec":
        return "12." + "5" * size
    if name == "zeros":
        return "12".zfill(size)
    if name == "zerodec":
        return "1.50".zfill(size)
    if name == "spaces":
        return " " * size
    if name == "left":
        return "12".rjust(size)
    if name == "right":
        return "a".ljust(size)
    return MADE_UP[name]


def filled(shape: Shape) -> list[dict[str, Any]]:
    """Bodies of this shape, as many as it takes to use every class of every key."""
    columns = {key: kinds for key, kinds in shape.keys.items() if not {"object", "list"} & set(kinds)}
    bodies: list[dict[str, Any]] = []
    for number in range(max(len(kinds) for kinds in columns.values())):
        body: dict[str, Any] = {}
        for key, kinds in columns.items():
            *blocks, name = key.split(".")
            place = body
            for block in blocks:
                place = place.setdefault(block[:-2], [{}])[0] if block.endswith("[]") else place.setdefault(block, {})
            place[name] = made_up(kinds[min(number, len(kinds) - 1)])
        bodies.append(body)
    return bodies


def blocks(answer: Answer) -> list[str]:
    return [name for name in vars(type(answer)) if not name.startswith("_")]


def read_all(answer: Answer, only: set[str]) -> int:
    """Read every declared field of every block; the count of fields."""
    count = 0
    for name in blocks(answer):
        if name not in only:
            continue
        value = getattr(answer, name)
        for record in value if isinstance(value, list) else [value]:
            assert isinstance(record, Record)
            record.validate()
            count += len(record.fields)
    return count


def test_a_shape_reads(shape: Shape, by_tr: dict[str, Endpoint[Any] | Feed[Any]]) -> None:
    found = by_tr.get(shape.tr)
    if found is None or shape.name.startswith(("control-", "workbook-3")):
        return  # no TR of its own, or an answer of which the workbook kept a part
    if isinstance(found, Feed):
        kinds = list(shape.keys.values())
        for number in range(max(map(len, kinds))):
            values = [made_up(kind[min(number, len(kind) - 1)]) for kind in kinds]
            if len(values) == wire.PAPER_NOTICE_WIDTH:
                values[18] = "1Y"
            found.record(wire.widen_notice(values), shape.tr).validate()
        return
    for body in filled(shape):
        assert read_all(found.answer(body, shape.tr), set(body)) > 0


def test_made_up_values_have_their_class() -> None:
    for kind in (
        "int",
        "dec 4",
        "zeros 10",
        "spaces 100",
        "left 10",
        "right 80",
        "date",
        "time",
        "yn",
        "blank",
        "plus",
    ):
        assert classify(made_up(kind), "ord_dt_tmd") == kind


def test_a_value_of_another_class_is_refused(by_tr: dict[str, Any]) -> None:
    body = {"output": {"stck_prpr": "12,000"}}
    with pytest.raises(KisParseError, match="stck_prpr"):
        assert by_tr["FHKST01010100"].answer(body, "FHKST01010100").output.stck_prpr


def test_every_capture_reads(shared: Path, by_tr: dict[str, Any]) -> None:
    count = 0
    for item in json.loads((shared / "kis-payloads" / "index.json").read_text(encoding="utf-8"))["items"]:
        found = by_tr.get(item["tr"])
        text = (shared / "kis-payloads" / item["file"]).read_text(encoding="utf-8")
        if isinstance(found, Feed):
            count += read_frames(found, text.splitlines())
        elif found is not None and item["kind"] == "rest":
            parsed = json.loads(text)
            body = {"output1": parsed} if isinstance(parsed, list) else parsed
            count += read_all(found.answer(body, item["tr"]), set(body))
    assert count > 3000


def read_frames(feed: Feed[Any], lines: list[str]) -> int:
    count = 0
    for line in lines:
        if line.startswith("0|"):
            frame = wire.split_frame(line)
            rows = wire.records(frame.payload, frame.size)
        elif line.startswith("# plaintext: "):
            rows = [wire.widen_notice(line.removeprefix("# plaintext: ").split("^"))]
        else:
            continue
        for row in rows:
            feed.record(row, feed.real).validate()
            count += len(row)
    return count


def test_every_recorded_frame_reads(shared: Path, by_tr: dict[str, Any]) -> None:
    path = shared / "market-data" / "ws-frames" / "kis_frames.jsonl"
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    whole = [line for line in lines if "TRUNCATED" not in line.get("note", "")]
    assert len(whole) >= 20
    for line in whole:
        assert read_frames(by_tr[line["tr_id"]], [line["frame"]]) > 0


def test_every_recorded_example_reads(shared: Path, endpoints: list[Endpoint[Any]]) -> None:
    by_name = {endpoint.name: endpoint for endpoint in endpoints}
    for item in json.loads((shared / "kis-api" / "example_responses.json").read_text(encoding="utf-8")):
        answer = by_name[f"domestic_stock.{item['sample']}"].answer(item["outputs"])
        for name in set(blocks(answer)) & set(item["outputs"]):
            value = getattr(answer, name)
            sent = item["outputs"][name]
            for record, raw in zip_longest(
                value if isinstance(value, list) else [value], sent if isinstance(sent, list) else [sent]
            ):
                for field in set(record.fields) & set(raw):
                    getattr(record, field)
