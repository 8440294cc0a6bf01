"""`pykis rank`: every ranking of `kis.market` by its name; `pykis conditions`: the user's own searches at KIS' HTS."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import typer

from .completing import rankings
from .exits import told
from .options import JSON, PROFILE, connect
from .shapes import print_json
from .words import choice_of, pairs_of

if TYPE_CHECKING:
    from ..adapter.conditions import Condition
    from ..record import Record

__all__ = ["app", "kinds"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_FIRST = ("rank", "symbol", "name", "price", "change", "change_rate")
_MORE = 4
"""Columns of a table besides those; --json has all."""
_KIND: Any = typer.Argument(
    "", help="Such as volume, value, gainers, market_cap; none lists them.", autocompletion=rankings
)
_GIVEN: Any = typer.Argument(None, metavar="[NAME=VALUE]...", help="Such as by=turnover; `pykis rank KIND --describe`.")


@app.command()
def rank(
    kind: str = _KIND,
    given: list[str] | None = _GIVEN,
    market: str = typer.Option("", "--market", help="all, KOSPI, KOSDAQ or KOSPI200, as far as it knows them."),
    limit: int = typer.Option(30, "--limit", help="At most so many rows; KIS gives 30 or so."),
    describe: bool = typer.Option(False, "--describe", help="Say what a ranking is and takes; ask nothing."),
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Rank the Korean market (순위분석): volume, value, gainers, market cap, ... Real accounts only."""
    with told(as_json):
        known = kinds()
        if not kind:
            _list(known, as_json)
            return
        method = known[choice_of(kind.replace("-", "_"), known, "KIND")]
        if describe:
            signature, text = f"{method.__name__}{inspect.signature(method)}", inspect.getdoc(method) or ""
            if as_json:
                print_json({"kind": method.__name__, "signature": signature, "text": text})
            else:
                typer.echo(f"{signature}\n\n{text}")
            return
        arguments = _arguments(method, {**pairs_of(given or []), **({"market": market} if market else {})})
        with connect(profile) as kis:
            rows = list(method(kis.market, **arguments))[:limit]
        if as_json:
            print_json({"kind": kind, "rows": [_row(each) for each in rows]})
            return
        _show([_row(each) for each in rows])


@app.command()
def conditions(
    which: str = typer.Argument("", help="The key or the name of one, for its hits; none lists them."),
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Show the searches that you keep at KIS' HTS (조건검색), or what one of them finds. Needs an HTS id; real only."""
    from ..errors import KisValidationError

    with told(as_json), connect(profile) as kis:
        kept = kis.conditions()
        if not which:
            rows = [_condition(each) for each in kept]
            if as_json:
                print_json({"conditions": rows})
            else:
                _table(rows)
            return
        found = next((each for each in kept if which in (each.number, each.name)), None)
        if found is None:
            from ..inventory import similar

            hint = similar(which, [each.name for each in kept])
            raise KisValidationError(f"There is no search {which!r}.{hint} `pykis conditions` lists them.")
        hits = [{name: getattr(each, name) for name in _HIT} for each in found.hits()]
        if as_json:
            print_json({"condition": _condition(found), "symbols": hits})
        else:
            _table(hits)


_HIT = ("symbol", "name", "price", "change", "change_rate", "volume")


def _condition(kept: Condition) -> dict[str, object]:
    return {"key": kept.number, "group": kept.group, "name": kept.name}


def kinds() -> dict[str, Callable[..., Iterable[Record]]]:
    """The rankings of `kis.market`, by the names of its methods."""
    from ..adapter.edge_rankings import EdgeRankings
    from ..adapter.rankings import Rankings
    from ..adapter.screens import Screens

    return {
        name: value
        for group in (Rankings, EdgeRankings, Screens)
        for name, value in vars(group).items()
        if inspect.isfunction(value) and not name.startswith("_")
    }


def _arguments(method: Callable[..., object], given: Mapping[str, str]) -> dict[str, Any]:
    """What somebody typed, by the names and as the types that a ranking takes.

    Raises:
        KisValidationError: a name that it does not take.
    """
    known = {name: each for name, each in inspect.signature(method).parameters.items() if name != "self"}
    named = {choice_of(name, known, "NAME"): value for name, value in given.items()}
    return {name: _typed(str(known[name].annotation), value) for name, value in named.items()}


def _typed(annotation: str, text: str) -> Any:
    from .words import day_of

    if "dt.date" in annotation:
        return day_of(text, "a date")
    return int(text) if text.lstrip("-").isdigit() and ("int" in annotation or "Literal[0" in annotation) else text


def _row(record: Record) -> dict[str, Any]:
    """The common columns first."""
    whole = {name: getattr(record, name) for name in record.fields if not name.startswith("_")}
    return {name: whole[name] for name in _FIRST if name in whole} | whole


def _list(kinds: Mapping[str, Callable[..., object]], as_json: bool) -> None:
    told_of = {name: (inspect.getdoc(method) or "").partition("\n")[0] for name, method in kinds.items()}
    if as_json:
        print_json({"kinds": [{"name": name, "title": title} for name, title in told_of.items()]})
        return
    from .screen import Screen

    Screen().table(("kind", ""), list(told_of.items()), left=2)


def _show(rows: list[dict[str, Any]]) -> None:
    more = [name for name in rows[0] if name not in _FIRST][:_MORE] if rows else []
    _table([{name: row[name] for name in (*(each for each in _FIRST if each in row), *more)} for row in rows])


def _table(rows: list[dict[str, Any]]) -> None:
    from .screen import Screen

    screen = Screen()
    if not rows:
        screen.line("Nothing.")
        return
    names = list(rows[0])
    left = sum(1 for name in names if name in ("rank", "key", "group", "symbol", "name"))
    screen.table(names, [[_cell(value) for value in row.values()] for row in rows], left=left)


def _cell(value: object) -> str:
    from ..adapter.wording import digits

    return digits(value) if isinstance(value, (Decimal, int)) else str(value or "")
