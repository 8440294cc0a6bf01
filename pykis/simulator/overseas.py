"""The overseas account TRs: nobody holds or orders anything abroad here, and that is what they answer."""

from __future__ import annotations

from .call import Call
from .envelope import Answer, Json, pad, pad_bytes
from .table import TABLE

__all__ = ["balance", "open_orders", "orders", "present_balance"]

_WIDTH = 200


def _area(call: Call) -> Json:
    asked = f"{call.account.cano}^{call.account.product}^{call.text('OVRS_EXCG_CD')}^"
    return {"ctx_area_fk200": pad("" if call.world.virtual else asked, _WIDTH), "ctx_area_nk200": pad("", _WIDTH)}


def _nothing(call: Call, blocks: Json, tr_cont: str = "D") -> Answer:
    if call.world.virtual:
        return Answer(blocks, "70070000", pad_bytes("모의투자 조회할 내역(자료)이 없습니다."), tr_cont)
    return Answer(blocks, "KIOK0560", pad_bytes("조회할 내용이 없습니다"), tr_cont)


def _blank(call: Call, block: str, value: str) -> Json:
    return dict.fromkeys(TABLE[call.tr_id].endpoint.block(block).fields, value)


def open_orders(call: Call) -> Answer:
    """해외주식 미체결내역; real only."""
    blocks: Json = {**_area(call), "output": []}
    return _nothing(call, blocks)


def orders(call: Call) -> Answer:
    """해외주식 주문체결내역: an empty list is one blank object."""
    return _nothing(call, _area(call) | {"output": _blank(call, "output", "")})


def balance(call: Call) -> Answer:
    """해외주식 잔고: output2 is an object."""
    blocks: Json = {**_area(call), "output1": [], "output2": _blank(call, "output2", "0")}
    return _nothing(call, blocks)


def present_balance(call: Call) -> Answer:
    """해외주식 체결기준현재잔고."""
    blocks: Json = {"output1": [], "output2": [], "output3": _blank(call, "output3", "0")}
    return _nothing(call, blocks, "")
