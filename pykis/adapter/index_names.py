"""From what an index is called to its code (업종코드)."""

from __future__ import annotations

import re

from ..errors import KisValidationError
from .context import Context
from .index_quotable import INDICES

__all__ = ["index_code"]


def index_code(context: Context, name: str) -> str:
    """The code of an index or a sector. Only a name that is none of `INDICES` needs the sector master (업종코드).

    Raises:
        KisValidationError: nothing has that name, or several have; the sentence names what may be meant.
        KisNetworkError: the file cannot be fetched, and none is kept from a day before.
    """
    text = str(name).strip()
    if re.fullmatch(r"\d{4}", text, re.ASCII):
        return text
    plain = _plain(text)
    if plain in INDICES:
        return INDICES[plain]
    from .symbol_master import Symbols  # here: most ask for KOSPI or KOSDAQ

    sectors = Symbols(context).sectors()
    exact = [sector for sector in sectors if _plain(sector.name) == plain]
    if len(exact) == 1:
        context.symbols.learn_name(exact[0].code, exact[0].name)
        return exact[0].code
    near = exact or [sector for sector in sectors if plain and plain in _plain(sector.name)]
    meant = ", ".join(f"{sector.code} {sector.name}" for sector in near[:5])
    if exact:
        raise KisValidationError(f"Several sectors are called {text!r}: name the code of one: {meant}.")
    hint = f"Did you mean {meant}?" if meant else f"There are {', '.join(INDICES)}, and kis.symbols.sectors()."
    raise KisValidationError(f"{name!r} is no index. {hint}")


def _plain(text: str) -> str:
    """Without case, blanks and dots: the files write 전기·전자 and 전기전자."""
    return re.sub(r"[\s·.,/-]", "", text).upper()
