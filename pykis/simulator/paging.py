"""Pages of account lists: page sizes, the keys that ask for the next page, the codes of a whole and of an empty one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from .call import Call
from .envelope import Answer, Json, pad, pad_bytes
from .table import TABLE

__all__ = ["done", "page", "page_size", "plain"]

R = TypeVar("R")
_WIDTH = 100


def page(
    call: Call,
    rows: Sequence[R],
    key_of: Callable[[R], str],
    write: Callable[[R], Json],
    *,
    asked: str,
    sizes: tuple[int, int] = (0, 0),
    block: str = "output1",
    second: object = None,
    width: int = _WIDTH,
) -> Answer:
    """One page of a list.

    `key_of` names a row in the context area so that the next page goes on after it even if rows came in meanwhile;
    `asked` is what the real host prints in ctx_area_fk100; `sizes` is rows a page on real and on paper where the facts
    name none. `width` of the context areas is 100 in Korea, 200 abroad.
    """
    size = page_size(call) or sizes[call.world.virtual]
    short = call.fault("short_page")
    if short is not None:
        size = max(1, min(size, short.rows))
    start = 0
    cursor = call.text(f"CTX_AREA_NK{width}") if call.next_page else ""
    if cursor:
        start = _after(cursor, [key_of(row) for row in rows])
    shown = rows[start : start + size]
    more = start + size < len(rows)
    paper = call.world.virtual
    blocks: Json = {
        f"ctx_area_fk{width}": pad(asked, width) if more or not paper else _blank(width),
        f"ctx_area_nk{width}": pad(key_of(shown[-1]), width) if more else pad("", _WIDTH if paper else width),
        block: [write(row) for row in shown],
    }
    if second is not None:
        blocks["output2"] = second
    tr_cont = ("M" if cursor else "F") if more else ("D" if cursor or paper else "E")
    return done(call, blocks, tr_cont, empty=not rows, more=more)


def page_size(call: Call) -> int:
    """Rows a page by the facts; 0 where nobody knows."""
    endpoint = TABLE[call.tr_id].endpoint
    return endpoint.page_paper if call.world.virtual else endpoint.page_real


def _blank(width: int) -> str:
    """What paper prints where the real host repeats the question: 100 blanks in Korea, nothing abroad."""
    return pad("", width) if width == _WIDTH else ""


def _after(cursor: str, keys: Sequence[str]) -> int:
    """The place after the cursor's; where its row is gone meanwhile, that of the first row beyond it."""
    if cursor in keys:
        return keys.index(cursor) + 1
    falling = len(keys) > 1 and keys[0] > keys[-1]
    return next((place for place, key in enumerate(keys) if (key < cursor if falling else key > cursor)), len(keys))


def plain(call: Call, blocks: Json) -> Answer:
    """An account answer that has no pages."""
    return done(call, blocks, "", empty=False, more=False)


def done(call: Call, blocks: Json, tr_cont: str, *, empty: bool, more: bool) -> Answer:
    """An account answer with the code and the sentence of its environment."""
    if call.world.virtual:
        if empty:
            return Answer(blocks, "70070000", pad_bytes("모의투자 조회할 내역(자료)이 없습니다."), tr_cont)
        return Answer(blocks, "20310000", pad_bytes("모의투자 조회가 완료되었습니다."), tr_cont)
    if empty:
        return Answer(blocks, "KIOK0560", pad_bytes("조회할 내용이 없습니다"), tr_cont)
    if more:
        return Answer(blocks, "KIOK0500", pad_bytes("조회가 계속됩니다..다음버튼을 Click 하십시오."), tr_cont)
    return Answer(blocks, "KIOK0510", pad_bytes("조회가 완료되었습니다"), tr_cont)
