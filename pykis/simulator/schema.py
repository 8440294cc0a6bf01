"""The rows of the simulator's generated table: what each TR takes and answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal, NamedTuple

__all__ = ["BlockRow", "EndpointRow", "FeedRow", "ParamRow", "Row", "names"]


_BLANK: Final = {"n": "0", "d": "0.00", "h": "000000", "f": "N", "y": "", "t": "0"}
"""What a record holds where there is nothing to tell, by the field's letter."""


class ParamRow(NamedTuple):
    """One request parameter."""

    wire: str
    need: Literal["filled", "sent", "any"] = "any"
    """filled: KIS wants a value; sent: the key must be there, its value may be blank; any: may be left out."""
    default: str = ""


class BlockRow(NamedTuple):
    """One block of an answer."""

    name: str
    kind: Literal["object", "list"]
    fields: tuple[str, ...]
    """Names on the wire, in KIS' order."""
    types: str = ""
    """A letter for each field: n whole number, d number, y YYYYMMDD, h HHMMSS, f Y or N, t text."""


class EndpointRow(NamedTuple):
    """What the TR ids of one endpoint share."""

    name: str
    """``domestic_stock.inquire_price``."""
    title: str
    method: Literal["GET", "POST"]
    path: str
    params: tuple[ParamRow, ...]
    blocks: tuple[BlockRow, ...]
    order: bool = False
    """An order-type POST."""
    paging: tuple[str, ...] = ()
    """The parameters that carry the next page's key; answered in lower case."""
    page_real: int = 0
    """Rows per call on the real host; 0 where it is not known."""
    page_paper: int = 0

    def block(self, name: str) -> BlockRow:
        """One of the blocks by its name."""
        return next(block for block in self.blocks if block.name == name)


class Row(NamedTuple):
    """One TR id."""

    tr_id: str
    endpoint: EndpointRow
    variant: str = ""
    """``buy``, ``sell``, ``before``, ...: which of the endpoint's TRs this is; blank if there is one only."""
    real: bool = False
    """Served on the real host."""
    paper: bool = False
    """Served on the paper host."""
    former: bool = False
    """An older id that KIS still answers."""


class FeedRow(NamedTuple):
    """One websocket TR id."""

    tr_id: str
    name: str
    title: str
    layout: tuple[str, ...]
    """The fields of a record in wire order, the newest and widest form."""
    types: str = ""
    """A letter for each field, as in `BlockRow`."""
    key: Literal["symbol", "hts_id"] = "symbol"
    encrypted: bool = False
    real: bool = False
    paper: bool = False

    def record(self, values: Mapping[str, str], named: Callable[[str], str] = str) -> list[str]:
        """The values in wire order; what has none is blank. `named`: a field's name -> its name in `values`."""
        told = zip(self.layout, self.types, strict=True)
        return [values.get(named(name), _BLANK[kind]) for name, kind in told]


def names(*lines: str) -> tuple[str, ...]:
    """Names that were joined by commas to keep the table short."""
    return tuple(",".join(lines).split(","))
