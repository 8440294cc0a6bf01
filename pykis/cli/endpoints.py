"""`pykis api`: every official endpoint and feed by its name, without a line of Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from .completing import endpoints, parameters
from .exits import told
from .options import JSON, PROFILE, connect
from .shapes import print_json, print_line
from .words import pairs_of

if TYPE_CHECKING:
    from .. import PyKis
    from ..answer import Answer
    from ..inventory import Entry
    from ..kinds import AccountNumber
    from ..record import Frame

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_KINDS = {"read": "", "order": "order", "other": "key", "feed": "live"}
_SECRETS = ("access_token", "approval_key", "appkey", "appsecret", "secretkey")


_CATEGORY: Any = typer.Argument("", help="Such as domestic_stock; none lists them.", autocompletion=endpoints)
_NAME: Any = typer.Argument("", help="Such as inquire_price; none lists them.", autocompletion=endpoints)
_GIVEN: Any = typer.Argument(
    None, metavar="[PARAMETER=VALUE]...", help="Such as fid_input_iscd=005930.", autocompletion=parameters
)


@app.command()
def api(
    category: str = _CATEGORY,
    name: str = _NAME,
    given: list[str] | None = _GIVEN,
    pages: int = typer.Option(1, "--pages", help="At most so many pages; 0 is all of them."),
    find: str = typer.Option("", "--find", help="List what has this in its name or title (Korean)."),
    describe: bool = typer.Option(False, "--describe", help="Show parameters and what they mean; ask nothing."),
    count: int = typer.Option(0, "--count", help="Of a feed: end after so many records."),
    seconds: float = typer.Option(0, "--seconds", help="Of a feed: end after so long."),
    execute: bool = typer.Option(False, "--execute", help="Of an order: send it. Without this it is only shown."),
    account_ends: str = typer.Option(
        "", "--account-ends", metavar="DDDD", help="Of a real order: the last four of the account's eight digits."
    ),
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Call any of KIS' endpoints: pykis api domestic_stock inquire_price fid_input_iscd=005930

    The answer is JSON, as KIS sent it. A feed prints a line a record until Ctrl-C.
    """
    from ..inventory import find as entry_of

    with told(as_json):
        if find or not category or not name:
            _list(category, find, as_json)
            return
        entry = entry_of(category, name)
        if describe:
            _describe(entry, as_json)
            return
        arguments = entry.arguments(pairs_of(given or []))
        with connect(profile) as kis:
            if entry.kind == "feed":
                _listen(kis, entry, arguments.get("tr_key", ""), count, seconds)
            elif entry.kind == "order" and not _may_leave(kis, entry, arguments, execute, account_ends):
                return
            else:
                _call(kis, entry, arguments, pages)


def _call(kis: PyKis, entry: Entry, arguments: dict[str, str], pages: int) -> None:
    if pages == 1 or not entry.pages:
        if pages != 1:
            typer.echo(f"{entry.name} has one page only.", err=True)
        print_json({"pages": [_page(entry.method(kis.api)(**arguments))]})
        return
    from .progress import Progress

    with Progress(entry.name, "pages") as progress:

        def told_of(done: int) -> None:
            progress.of(done, pages or None)

        found: list[dict[str, object]] = [
            _page(answer)
            for answer in entry.method(kis.api, pages=True)(**arguments, max_pages=pages or None, progress=told_of)
        ]
    print_json({"pages": found})


def _page(answer: Answer) -> dict[str, object]:
    body = {name: "***" if name in _SECRETS else value for name, value in answer.raw.items()}
    return {"tr_id": answer.tr_id, "tr_cont": answer.tr_cont, "body": body}


def _may_leave(kis: PyKis, entry: Entry, arguments: dict[str, str], execute: bool, account_ends: str) -> bool:
    """Whether an order is to be sent; shows it if not."""
    from .confirming import confirm

    if not execute:
        known = {each.name: each.default for each in entry.parameters() if each.default is not None}
        print_json({"executed": False, "endpoint": f"{entry.category}.{entry.name}", "arguments": known | arguments})
        typer.echo("Dry run: this is an order, and nothing was sent. Add --execute to send it.", err=True)
        return False
    if not kis.virtual:
        typer.echo(f"{entry.title}: {arguments}", err=True)
    confirm(kis.virtual, _account(kis, arguments), account_ends, f"{entry.category} {entry.name}")
    return True


def _account(kis: PyKis, arguments: dict[str, str]) -> AccountNumber | None:
    """The account that an order would be of."""
    from ..kinds import AccountNumber

    own = kis.credentials.account
    if "cano" not in arguments:
        return own
    return AccountNumber.parse(f"{arguments['cano']}{arguments.get('acnt_prdt_cd', own.product if own else '01')}")


def _listen(kis: PyKis, entry: Entry, key: str, count: int, seconds: float) -> None:
    from .live import Live

    with Live[Any](count, seconds) as live, kis.session.subscribe(_feed(entry), key, live.put):
        for record in live:
            print_line(_record(entry, record))


def _feed(entry: Entry) -> Any:
    return entry.thing


def _record(entry: Entry, record: Frame) -> dict[str, object]:
    """A record of a feed by KIS' names; what is beyond the layout is in ``more``."""
    values = list(record.raw)
    width = len(record.layout)
    return {
        "event": f"{entry.category}.{entry.name}",
        "tr_id": record.tr_id,
        "fields": dict(zip(record.layout, values, strict=False)),
        "more": values[width:],
    }


def _list(category: str, text: str, as_json: bool) -> None:
    from ..errors import KisValidationError
    from ..inventory import entries, everything

    found = list(entries(category).values()) if category else list(everything())
    found = [entry for entry in found if text.lower() in f"{entry.category}.{entry.name} {entry.title}".lower()]
    if not found:
        raise KisValidationError(f"No endpoint has {text!r} in its name or title.")
    if as_json:
        print_json({"endpoints": [_shape(entry) for entry in found]})
        return
    from .screen import Screen

    if category or text:
        rows = [(entry.category, entry.name, entry.title, _KINDS[entry.kind]) for entry in found]
        Screen().table(("category", "name", "title", ""), rows, left=4)
    else:
        counts: dict[str, int] = {}
        for entry in found:
            counts[entry.category] = counts.get(entry.category, 0) + 1
        Screen().table(("category", "endpoints and feeds"), [(name, str(each)) for name, each in counts.items()])


def _describe(entry: Entry, as_json: bool) -> None:
    if as_json:
        print_json(_shape(entry) | {"parameters": [each._asdict() for each in entry.parameters()]})
        return
    from .screen import Screen

    screen = Screen()
    screen.step(f"{entry.category} {entry.name}: {entry.title}")
    screen.table(
        ("parameter", "", "label"),
        [
            (each.name, "needed" if each.required else "" if each.default is None else f"={each.default}", each.label)
            for each in entry.parameters()
        ],
        left=3,
    )


def _shape(entry: Entry) -> dict[str, object]:
    return {
        "category": entry.category,
        "name": entry.name,
        "title": entry.title,
        "kind": entry.kind,
        "pages": entry.pages,
        "paper": _on_paper(entry),
    }


def _on_paper(entry: Entry) -> bool:
    from ..errors import KisUnsupportedError

    variants = getattr(entry.thing, "trs", {"": None})
    for variant in variants:
        try:
            entry.thing.tr_id(virtual=True, **({"variant": variant} if variant else {}))
        except KisUnsupportedError:
            continue
        return True
    return False
