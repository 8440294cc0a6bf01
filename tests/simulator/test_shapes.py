"""Answers and frames have the shapes that were captured: keys, JSON types, widths, padding."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SHAPES = ROOT / "catalog" / "shapes"
SHARED = Path(os.environ.get("PYKIS_SHARED", ROOT.parent / "shared")) / "kis-payloads"
QUOTATIONS, TRADING = "/uapi/domestic-stock/v1/quotations/", "/uapi/domestic-stock/v1/trading/"
SAMSUNG = {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "005930"}
PAGE = {"CTX_AREA_FK100": "", "CTX_AREA_NK100": ""}
QUESTIONS: dict[str, dict[str, str]] = {
    "FHKST01010100": SAMSUNG,
    "FHKST01010200": SAMSUNG,
    "FHKST01010300": SAMSUNG,
    "FHKST01010400": SAMSUNG | {"FID_PERIOD_DIV_CODE": "D", "FID_ORG_ADJ_PRC": "0"},
    "FHKST01010900": SAMSUNG,
    "FHPST01010000": SAMSUNG,
    "FHKST03010100": SAMSUNG
    | {"FID_INPUT_DATE_1": "20260101", "FID_INPUT_DATE_2": "20261231", "FID_PERIOD_DIV_CODE": "D"}
    | {"FID_ORG_ADJ_PRC": "0"},
    "FHKST03010200": SAMSUNG | {"FID_INPUT_HOUR_1": "235959", "FID_PW_DATA_INCU_YN": "N", "FID_ETC_CLS_CODE": ""},
    "FHKST11300006": {"FID_COND_MRKT_DIV_CODE_1": "J", "FID_INPUT_ISCD_1": "005930"},
    "CTCA0903R": {"BASS_DT": "20261101", "CTX_AREA_FK": "", "CTX_AREA_NK": ""},
    "CTPF1002R": {"PRDT_TYPE_CD": "300", "PDNO": "005930"},
}
TESLA = {"AUTH": "", "EXCD": "NAS", "SYMB": "TSLA"}
ABROAD: dict[str, tuple[str, dict[str, str]]] = {
    "HHDFS00000300": ("price", TESLA),
    "HHDFS76200200": ("price-detail", TESLA),
    "HHDFS76240000": ("dailyprice", TESLA | {"GUBN": "0", "BYMD": "", "MODP": "1"}),
}
OVERSEAS_KEYS = {"HDFSCNT0": "DNASAAPL", "HDFSASP0": "RBAQAAPL"}
OLD = date(2024, 1, 2)
"""For documents without a date: they are older than NXT."""


def shapes(*, rest: bool) -> Iterator[Any]:
    for path in sorted(SHAPES.glob("*.toml")):
        shape = tomllib.loads(path.read_text(encoding="utf-8"))
        spreadsheet = path.stem.startswith("workbook")  # their cells lost the decimals
        if rest == bool(shape["path"]) and not spreadsheet:
            yield pytest.param(shape, id=path.stem)


def as_of(shape: Any) -> date:
    parts = [int(part) for part in shape["date"].split("-")] if shape["date"] else []
    return date(*(parts + [6, 28][len(parts) - 1 :])) if parts else OLD


def answer(caller: Any, shape: Any, abroad: Any) -> Any:
    """The same question as the capture's, put to the simulator; None if the TR is not served."""
    tr_id, path = shape["tr"], shape["path"]
    keys = {"appkey": caller.key.key, "appsecret": caller.key.secret, "grant_type": "client_credentials"}
    if path == "/oauth2/tokenP":
        caller.now += 61
        return json.loads(caller.raw("POST", path, keys).body)
    if path == "/oauth2/Approval":
        return json.loads(caller.raw("POST", path, keys | {"secretkey": caller.key.secret}).body)
    if path == "/oauth2/revokeP":
        return json.loads(caller.raw("POST", path, keys | {"token": caller.token}).body)
    if path == "/uapi/hashkey":
        body = {name.removeprefix("BODY."): "1" for name in shape["keys"] if name.startswith("BODY.")}
        return json.loads(caller.raw("POST", path, body, keys).body)
    if tr_id in QUESTIONS:
        return caller.json("GET", path, tr_id, QUESTIONS[tr_id])
    if tr_id in ABROAD:
        name, asked = ABROAD[tr_id]
        return caller.json("GET", f"/uapi/overseas-price/v1/quotations/{name}", tr_id, asked)
    if "overseas-stock" in path:
        return abroad_answer(abroad, shape)
    resting = caller.order("buy", 3, 60000)
    caller.order("buy", 1, division="01")
    if path.endswith("order-cash"):
        return resting
    if path.endswith("order-rvsecncl"):
        return caller.change("modify", resting, price=60100)
    if path.endswith("domestic-stock/v1/trading/inquire-balance"):
        return json.loads(caller.balance().body)
    if path.endswith("inquire-daily-ccld"):
        return json.loads(caller.orders().body)
    if path.endswith("inquire-psbl-order"):
        power = {"PDNO": "005930", "ORD_UNPR": "", "ORD_DVSN": "01", "CMA_EVLU_AMT_ICLD_YN": "N", "OVRS_ICLD_YN": "N"}
        return caller.json("GET", path, tr_id, caller.mine | power)
    if path.endswith("inquire-psbl-rvsecncl"):
        return caller.json("GET", path, tr_id, caller.mine | PAGE | {"INQR_DVSN_1": "0", "INQR_DVSN_2": "0"})
    return None


def abroad_answer(abroad: Any, shape: Any) -> Any:
    """The overseas account lists: one of them empty, the others with a filled and a resting order."""
    if shape["keys"].get("output") != "object":
        abroad.order("buy", "TSLA", 4, "900.00")
        if shape["tr"] == "TTTS3018R":
            abroad.order("buy", "BA", 1, "100.00", exchange="NYSE")
    if shape["tr"].endswith("3012R"):
        return abroad.balance()
    return abroad.open_orders("NYSE") if shape["tr"] == "TTTS3018R" else abroad.orders()


def flat(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Paths as catalog/shapes writes them, with every value found there."""
    for name, inner in value.items():
        here = f"{path}.{name}" if path else name
        if isinstance(inner, dict):
            yield here, "object"
            yield from flat(inner, here)
        elif isinstance(inner, list):
            yield here, "list"
            for row in inner:
                yield from flat(row, f"{here}[]")
        else:
            yield here, inner


PATTERNS = {
    "int": r"-?\d+",
    "blank": r"\s*",
    "yn": r"[YN]",
    "date": r"\d{8}",
    "time": r"\d+",
    "text": r"[\s\S]*",
    "none": r"-?\d*",
    "list": "list",
    "object": "object",
}


def fits(value: Any, classes: str) -> bool:
    for kind in classes.split(" | "):
        name, _, width = kind.partition(" ")
        if name == "number":
            if isinstance(value, int):
                return True
            continue
        if not isinstance(value, str):
            continue
        if name == "right" and len(value.encode("euc-kr")) == int(width):
            return True
        if name == "spaces" and value == " " * int(width):
            return True
        if name == "zeros" and re.fullmatch(r"[0-9A-Z]*", value) and len(value) in (int(width), 0):
            return True
        if name in ("dec", "plus") and re.fullmatch(r"[+-]?\d+\.\d+|\s0\.00", value):  # " 0.00" where nothing changed
            return True
        if name == "left" and len(value) == int(width):
            return True
        if name in PATTERNS and re.fullmatch(PATTERNS[name], value):
            return True
    return False


WRITTEN_OTHERWISE = {
    # These depend on what happened: a page that is the last, an order that is not filled.
    "ctx_area_fk100",
    "ctx_area_nk100",
    "output1[].infm_tmd",
}


@pytest.mark.parametrize("shape", list(shapes(rest=True)))
def test_rest_answers_have_the_captured_shape(kis: Any, overseas: Any, shape: Any) -> None:
    caller = kis(virtual=shape["env"] == "paper", as_of=as_of(shape))
    found = answer(caller, shape, overseas(caller))
    if found is None:
        pytest.skip("a TR that the simulator does not serve")
    if shape["tr"] == "FHKST01010900":
        del found["output"][0]  # today's flows are blank until the close
    values: dict[str, list[Any]] = {}
    for path, value in flat(found):
        values.setdefault(path, []).append(value)
    expected = set(shape["keys"])
    if not shape["whole"]:
        values = {name: held for name, held in values.items() if name in expected}
    if shape["source"] == "document" and not shape["whole"]:
        expected &= set(values)
    assert set(values) == expected
    wrong = {
        path: (shape["keys"][path], held[:3])
        for path, held in values.items()
        if path not in WRITTEN_OTHERWISE
        and not path.startswith("BODY.")
        and not all(fits(value, shape["keys"][path]) for value in held)
    }
    assert wrong == {}


@pytest.mark.parametrize("shape", list(shapes(rest=False)))
def test_frames_have_the_captured_width(kis: Any, wire: Any, shape: Any) -> None:
    tr_id, virtual = shape["tr"], shape["env"] == "paper"
    caller = kis(virtual=virtual, as_of=as_of(shape))
    socket = wire(caller)
    frames = [int(name.split(".")[1]) for name in shape["keys"] if name.startswith("frame.")]
    if not frames or tr_id[:6] not in ("H0STCN", "H0STAS", "H0STMK", "HDFSCN", "HDFSAS"):
        pytest.skip("no frame that the simulator serves")
    answered = socket.say(tr_id, caller.key.hts_id if "CNI" in tr_id else OVERSEAS_KEYS.get(tr_id, "005930"))
    assert answered["body"]["msg_cd"] == "OPSP0000"
    if "CNI" in tr_id:
        caller.order("buy", 1, division="01")
        records = socket.notices()
    else:
        caller.simulator.market.halt("005930", seconds=0.1)
        texts = [text for text in socket.later(20) if text.startswith("0|")]
        records = [text.split("|", 3)[3].split("^") for text in texts if text.split("|")[2] == "001"]
    assert {len(record) for record in records} == {max(frames) + 1}


@pytest.mark.skipif(not (SHARED / "index.json").exists(), reason="the captures are not here")
def test_errors_are_the_captured_ones(kis: Any) -> None:
    """Each captured refusal that can be provoked comes with the same status and code, and the same keys."""
    provoked: dict[str, tuple[int, Any]] = {}

    def note(response: Any) -> None:
        body = json.loads(response.body)
        provoked[body.get("msg_cd", body.get("error_code"))] = (response.status, body)

    caller = kis(virtual=False, rest_limit=1)
    keys = {"appkey": caller.key.key, "appsecret": caller.key.secret, "grant_type": "client_credentials"}
    note(caller.raw("POST", "/oauth2/tokenP", keys))
    for _ in range(2):
        note(caller.call("GET", QUOTATIONS + "inquire-price", "FHKST01010100", SAMSUNG))
    note(caller.raw("POST", TRADING + "order-cash", {}, {"tr_id": "TTTC0012U"}))
    caller.now += 86500
    note(caller.call("GET", QUOTATIONS + "inquire-price", "FHKST01010100", SAMSUNG))
    paper = kis()
    first = paper.order("buy", 1, 60000)
    paper.change("cancel", first)
    params = paper.mine | {"KRX_FWDG_ORD_ORGNO": "00950", "ORGN_ODNO": first["output"]["ODNO"], "ORD_DVSN": "00"}
    params |= {"RVSE_CNCL_DVSN_CD": "02", "ORD_QTY": "0", "ORD_UNPR": "0", "QTY_ALL_ORD_YN": "Y"}
    note(paper.call("POST", TRADING + "order-rvsecncl", "VTTC0013U", params))
    captured = json.loads((SHARED / "rest" / "errors.json").read_text(encoding="utf-8"))
    matched = 0
    for each in captured:
        code = each["body"].get("msg_cd", each["body"].get("error_code"))
        if code not in provoked:
            continue
        status, body = provoked[code]
        assert each["http_status"] in (None, status)
        assert body == each["body"]
        matched += 1
    assert matched >= 5
