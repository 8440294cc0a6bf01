"""`pykis symbols`: what a name is called at the exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, get_args

import typer

from .completing import markets
from .exits import told
from .options import JSON, PROFILE, connect
from .shapes import print_json

if TYPE_CHECKING:
    from ..kinds import SymbolMarket

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_TEXT: Any = typer.Argument(help="A code, or a part of a Korean or English name; initials (초성) do: ㅅㅅㅈㅈ.")
_MARKETS: Any = typer.Option(
    None,
    "--market",
    help="KOSPI, NASDAQ, BOND, ... or all; Korea and the United States if not given. Repeat it.",
    autocompletion=markets,
)


@app.command()
def symbols(
    text: str = _TEXT,
    market: list[str] | None = _MARKETS,
    limit: int = typer.Option(20, "--limit", help="At most so many."),
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Find symbols by code or name (종목마스터). The files are fetched once a day."""
    from ..adapter.symbol_master import SEARCHED
    from ..kinds import SymbolMarket
    from .progress import Progress
    from .words import choice_of

    with told(as_json):
        names = [choice_of(each.upper(), (*get_args(SymbolMarket), "ALL"), "--market") for each in market or SEARCHED]
        wanted = cast("list[SymbolMarket]", list(get_args(SymbolMarket)) if "ALL" in names else names)
        with connect(profile) as kis, Progress("symbols", "files") as progress:
            for done, each in enumerate(wanted):
                progress.of(done, len(wanted))
                kis.symbols.market(each)
            found = kis.symbols.search(text, markets=wanted, limit=limit)
        if as_json:
            print_json({"symbols": [each.to_dict() for each in found]})
            return
        from .screen import Screen

        screen = Screen()
        if not found:
            screen.line(f"Nothing has {text!r} in its code or name; --market all looks everywhere.")
            return
        screen.table(
            ("종목코드", "종목명", "", "시장", "종류"),
            [(each.symbol, each.name, each.name_en, each.market, each.kind) for each in found],
            left=5,
        )
