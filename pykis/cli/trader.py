"""`pykis trader run|status|halt|resume|cancel-all|settle|explain|report|backup|export`.

Exit codes: 0 it worked; 1 the engine, the journal or KIS says no; 2 the arguments or the configuration are wrong; 3 no
engine runs there (for run: another one does already).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ..errors import KisConfigurationError, KisError
from .screen import Screen

if TYPE_CHECKING:
    from ..trader import ControlClient, TradingStore

__all__ = ["app"]

app: typer.Typer = typer.Typer(
    name="trader",
    help="Run the trading engine, and speak to one that runs. Exit codes: 0 it worked, 1 refused or failed, 2 wrong "
    "arguments or configuration, 3 no engine runs there (for run: another one does).",
    no_args_is_help=True,
)

NOT_RUNNING = 3

_STATE = typer.Option(None, "--state", help="Where engines keep their journals; state_dir of the configuration.")
_ACCOUNT = typer.Option("", "--account", help="Which engine, by the name of its folder there, if there are several.")
_CONFIG = typer.Option(None, "--config", help="A TOML file; PYKIS_TRADER_* goes over it.")
_LOG = typer.Option(None, "--log", help="A file for JSON log lines; lines for people on stderr if not given.")
_JSON = typer.Option(False, "--json", help="For programs.")


@contextmanager
def _told() -> Generator[None]:
    """Errors of ours become a sentence and an exit code."""
    from ..trader import EngineLockedError

    try:
        yield
    except KisError as error:
        typer.echo(str(error), err=True)
        running = isinstance(error, EngineLockedError)
        raise typer.Exit(2 if isinstance(error, KisConfigurationError) else NOT_RUNNING if running else 1) from None


def _home(state: Path | None, account: str) -> Path:
    """The folder of one engine.

    Raises:
        KisConfigurationError: there is none, or several and none was named.
    """
    from .. import state_home

    base = state or state_home() / "trader"
    found = sorted(path.parent.name for path in base.glob("*/journal.sqlite3"))
    if account in found:
        return base / account
    if account or not found:
        raise KisConfigurationError(
            f"There is no journal {account} in {base}. There are: {', '.join(found) or 'none'}."
        )
    if len(found) > 1:
        raise KisConfigurationError(f"Several engines have journals in {base}: name one, --account {found[0]}.")
    return base / found[0]


@contextmanager
def _journal(state: Path | None, account: str) -> Generator[TradingStore]:
    from ..trader import TradingStore

    with TradingStore.open(_home(state, account) / "journal.sqlite3", read_only=True) as store:
        yield store


def _ask(state: Path | None, account: str, what: Callable[[ControlClient], Any]) -> Any:
    """Ask the running engine; exit code 3 if none runs."""
    from ..trader import ControlClient, EngineStateError

    try:
        return what(ControlClient(_home(state, account)))
    except EngineStateError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(NOT_RUNNING) from None


def _print_json(value: object) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


@app.command()
def run(
    config: Path | None = _CONFIG,
    profile: str = typer.Option("", "--profile", help="A saved profile; KIS_* and .env if not given."),
    state: Path | None = _STATE,
    strategy: str = typer.Option("", "--strategy", help="module:Class with on_start(engine) and on_event(event)."),
    log: Path | None = _LOG,
    metrics_port: int = typer.Option(0, "--metrics-port", help="Numbers for Prometheus on this port of loopback."),
    webhook: str = typer.Option("", "--webhook", envvar="PYKIS_WEBHOOK", help="Whom to tell besides the log."),
    always_open: bool = typer.Option(False, "--always-open", help="No trading hours: for the simulator. Paper only."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Everything but the POST."),
) -> None:
    """Run the engine until Ctrl-C or SIGTERM; open orders stay open."""
    from .trader_run import Wanted, run_engine

    wanted = Wanted(config, profile, state, strategy, log, metrics_port, webhook, always_open, dry_run)
    with _told():
        code = run_engine(wanted)
    raise typer.Exit(code)


@app.command()
def status(state: Path | None = _STATE, account: str = _ACCOUNT, as_json: bool = _JSON) -> None:
    """Say how the running engine is doing."""
    with _told():
        found = _ask(state, account, lambda client: client.status())
    if as_json:
        _print_json(found)
        return
    screen = Screen()
    why = f"  {found['code']}: {found['reason']}" if found["code"] else ""
    dry = "  (dry run: no order is sent)" if found["dry_run"] else ""
    screen.step(f"{found['state']}{why}{'' if found['ready'] else '  (not ready)'}{dry}")
    profit = "?" if found["day_profit"] is None else f"{found['day_profit']:+,}원"
    screen.line(f"{found['day']}  손익 {profit}  D+2 예수금 {found['cash']:,}원")
    screen.line(f"open orders {found['open_orders']}, in doubt {found['unknown_orders']}, orphans {found['orphans']}")
    for symbol, words in found["halted_symbols"].items():
        screen.line(f"{symbol} is halted: {words}")
    held = [each for each in found["positions"] if each["qty"]]
    if held:
        screen.table(
            ("종목", "수량", "주문가능", "평균단가", "현재가", "평가손익"),
            [
                (
                    each["symbol"],
                    f"{each['qty']:,}",
                    f"{each['sellable_qty']:,}",
                    f"{float(each['average_price']):,.0f}",
                    _or_blank(each["price"]),
                    _or_blank(each["unrealized_profit"]),
                )
                for each in held
            ],
        )


@app.command()
def halt(reason: str, state: Path | None = _STATE, account: str = _ACCOUNT) -> None:
    """Let nothing out but cancels, and take back every open order of the engine's. Stays down over a restart."""
    if not reason.strip():
        raise typer.BadParameter("say why: the reason is kept and told")
    with _told():
        _ask(state, account, lambda client: client.halt(reason))
    typer.echo("Halted. `pykis trader resume` lets it trade again.")


@app.command()
def resume(
    reason: str = typer.Argument("by hand"),
    symbol: str = typer.Option("", "--symbol", help="Lift only this symbol's halt."),
    state: Path | None = _STATE,
    account: str = _ACCOUNT,
) -> None:
    """Let it trade again."""
    with _told():
        _ask(state, account, lambda client: client.resume(reason, symbol=symbol))
    typer.echo(f"{symbol or 'Trading'} is resumed.")


@app.command()
def cancel_all(
    symbol: str = typer.Option("", "--symbol"), state: Path | None = _STATE, account: str = _ACCOUNT
) -> None:
    """Take back every open order of the engine's."""
    with _told():
        found = _ask(state, account, lambda client: client.cancel_all(symbol, "by command"))
    typer.echo(" ".join(found) or "Nothing was open.")


@app.command()
def settle(
    order_id: str,
    reason: str = typer.Option(..., "--reason", help="What you saw at the broker; it goes to the journal."),
    number: str = typer.Option("", "--number", help="Its number there, such as 20261121-00950-0000038614."),
    absent: bool = typer.Option(False, "--absent", help="It was never there."),
    state: Path | None = _STATE,
    account: str = _ACCOUNT,
) -> None:
    """Say what became of an order that nothing proves (UNKNOWN, ambiguous), after you have looked at the account."""
    if bool(number) == absent:
        raise typer.BadParameter("say either --number or --absent: an order is there, or it is not")
    if not reason.strip():
        raise typer.BadParameter("say what you saw: the reason is kept", param_hint="--reason")
    with _told():
        found = _ask(state, account, lambda client: client.settle(order_id, number, reason=reason))
    typer.echo(f"{order_id} is {found['state']}. If its symbol is halted: `pykis trader resume --symbol`.")


@app.command()
def explain(order_id: str, state: Path | None = _STATE, account: str = _ACCOUNT) -> None:
    """Tell the life of one order from the journal, whether or not an engine runs."""
    from ..trader import explain_from

    Screen()
    with _told(), _journal(state, account) as journal:
        typer.echo(explain_from(journal, order_id))


@app.command()
def report(
    day: str = typer.Argument("", help="KST date, 2026-11-23; the journal's last if not given."),
    state: Path | None = _STATE,
    account: str = _ACCOUNT,
    as_json: bool = _JSON,
) -> None:
    """Sum up a day from the journal, whether or not an engine runs: orders, fills, profit, errors, halts."""
    from ..trader.control import plain
    from ..trader.report import DayReport
    from .trader_report import show

    with _told(), _journal(state, account) as journal:
        found = DayReport.of(journal.events(), day)
    if as_json:
        _print_json({**_fields(plain(found)), "profit": found.profit, "costs": found.costs})
    else:
        show(found, Screen())


@app.command()
def backup(target: Path, state: Path | None = _STATE, account: str = _ACCOUNT) -> None:
    """Copy the journal while it is in use; the copy is checked."""
    with _told(), _journal(state, account) as journal:
        journal.backup(target)
    typer.echo(f"The journal is copied to {target}.")


@app.command()
def export(target: Path, state: Path | None = _STATE, account: str = _ACCOUNT) -> None:
    """Write the whole journal as JSON."""
    with _told(), _journal(state, account) as journal:
        journal.export(target)
    typer.echo(f"The journal is written to {target}.")


def _fields(value: object) -> dict[str, object]:
    return dict(value) if isinstance(value, dict) else {}  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _or_blank(amount: int | None) -> str:
    return "-" if amount is None else f"{amount:,}"
