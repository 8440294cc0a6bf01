"""SYNTHETIC answers: every TR of the generated table that no other part of the simulator answers.

Each is true to the schema (blocks, fields, types, page sizes, page keys, codes) and seeded by its parameters. An order
that comes here is taken, numbered and told (접수), and is neither kept nor ever filled. A TR leaves this room when
somebody models it: `served` asks here last.
"""

from __future__ import annotations

from collections.abc import Mapping
from re import search

from .call import Call, Handler, Invented, Served
from .envelope import Answer, Json, Refusal, pad
from .paging import done, page_size
from .pools import Named, pool
from .schema import BlockRow, EndpointRow, Row
from .synthetic import Invention
from .table import TABLE

__all__ = ["made_up", "served_synthetically"]

_ROWS = 10
"""Rows of a list whose page size nobody knows."""
_MOST = 30
"""Rows of a list that has no pages."""
_PAPER_ORDER = ("40600000", "모의투자 주문이 완료 되었습니다.")
_REAL_ORDER = ("APBK0013", "주문 전송 완료 되었습니다.")
_FIRST_NO = 90_000_001
"""Order numbers of what is not kept; far from those of the ledger."""
_NUMBERS = ("ODNO", "OVRS_RSVN_ODNO", "RSVN_ORD_SEQ")


def served_synthetically(*, virtual: bool) -> dict[str, Served]:
    """TR id -> what serves it, for every TR of this environment; former ids included."""
    now = {(row.endpoint.name, row.variant): row.tr_id for row in TABLE.values() if row.real and not row.former}
    handler = _Synthetic()
    return {
        row.tr_id: _entry(row, now[row.endpoint.name, row.variant], handler, virtual=virtual)
        for row in TABLE.values()
        if (row.paper if virtual else row.real)
    }


def _entry(row: Row, real: str, handler: Handler, *, virtual: bool) -> Served:
    endpoint = row.endpoint
    wires = [param.wire.upper() for param in endpoint.params]
    needs = tuple(param.wire.upper() for param in endpoint.params if param.need == "filled")
    account = "CANO" in wires and "ACNT_PRDT_CD" in wires
    return Served(endpoint.method, endpoint.path, real, row.tr_id if virtual else None, handler, needs, account)


class _Synthetic:
    """Answers anything; remembers only the last order number that it gave."""

    def __init__(self) -> None:
        self._number = _FIRST_NO

    def __call__(self, call: Call) -> Answer:
        endpoint = TABLE[call.tr_id].endpoint
        return self._order(call, endpoint) if endpoint.order else _query(call, endpoint)

    def _order(self, call: Call, endpoint: EndpointRow) -> Answer:
        """An order, modification or cancellation is taken."""
        for param in endpoint.params:
            if param.need == "filled" and not call.text(param.wire.upper()):
                raise Refusal("2", "OPSQ2002", f"ERROR : INPUT FIELD NOT FOUND [{param.wire.upper()}]", 500)
        number = f"{self._number:010d}"
        self._number += 1
        invention = _invention(call, endpoint, {**dict.fromkeys(_NUMBERS, number), "NRML_PRCS_YN": "Y"})
        blocks: Json = {}
        for block in endpoint.blocks:
            record = invention.record(block.fields, block.types)
            blocks[block.name] = [record] if block.kind == "list" else record
        category = endpoint.name.partition(".")[0]
        call.world.tell(Invented(category, call.key.hts_id, call.now, {**call.params, "ODNO": number}))
        return Answer(blocks, *(_PAPER_ORDER if call.world.virtual else _REAL_ORDER), envelope_first=True)


def made_up(call: Call) -> Answer:
    """What a question is answered that is modelled in part only."""
    return _query(call, TABLE[call.tr_id].endpoint)


def _invention(call: Call, endpoint: EndpointRow, fixed: Mapping[str, str] | None = None) -> Invention:
    given = {name: call.text(name) for name in call.params if name not in endpoint.paging}
    symbol = call.text("FID_INPUT_ISCD") or call.text("PDNO") or call.text("SYMB") or call.text("SRS_CD")
    listed = pool(call, endpoint)
    asked = [each for each in listed if each.symbol == symbol]
    if not asked and (not listed or len(symbol) > 4 or symbol.isalpha()):
        asked = [Named(symbol, symbol)]
    abroad = endpoint.name.startswith("overseas_")
    return Invention(endpoint.name, call.now, given, asked or listed, abroad=abroad, fixed=fixed)


def _query(call: Call, endpoint: EndpointRow) -> Answer:
    invention = _invention(call, endpoint)
    size = page_size(call) or _ROWS
    total = size * 2 + size // 2 if endpoint.paging else min(size, _MOST)
    start = _start(call, endpoint)
    stop = min(start + size, total)
    blocks: Json = {
        block.name: [invention.record(block.fields, block.types, row) for row in range(start, stop)]
        if block.kind == "list"
        else invention.record(block.fields, block.types)
        for block in endpoint.blocks
    }
    more = stop < total
    if endpoint.paging:
        _write_keys(call, endpoint, blocks, stop if more else 0)
    return _answer(call, endpoint, blocks, start, more=more)


def _start(call: Call, endpoint: EndpointRow) -> int:
    """The row that the page key names; 0 for the first page."""
    return call.number(endpoint.paging[-1]) if endpoint.paging and call.next_page else 0


def _write_keys(call: Call, endpoint: EndpointRow, blocks: Json, next_row: int) -> None:
    """The last of the keys names the next row, the others repeat the question; in the block that declares them, else
    beside the blocks. Blank where no page follows."""
    asked = "^".join(call.text(name) for name in call.params if name not in endpoint.paging)
    for name in endpoint.paging:
        width = search(r"\d+$", name)
        text = (str(next_row) if name == endpoint.paging[-1] else asked) if next_row else ""
        text = pad(text, int(width[0])) if width is not None else text
        home = _home(endpoint, name.lower())
        if home is None:
            blocks[name.lower()] = text
        else:
            held = blocks[home.name]
            assert isinstance(held, dict)
            held[name.lower()] = text


def _home(endpoint: EndpointRow, name: str) -> BlockRow | None:
    return next((block for block in endpoint.blocks if block.kind == "object" and name in block.fields), None)


def _answer(call: Call, endpoint: EndpointRow, blocks: Json, start: int, *, more: bool) -> Answer:
    tr_cont = "" if not endpoint.paging else ("M" if start else "F") if more else "D" if start else "E"
    if "/trading/" in endpoint.path:
        return done(call, blocks, tr_cont, empty=False, more=more)
    return Answer(blocks, tr_cont=tr_cont)
