"""`pykis profile list|save|show|delete`: keys that are kept encrypted under a name. No secret is ever shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from .completing import profiles
from .exits import NotConfirmedError, told
from .options import JSON
from .shapes import print_json

if TYPE_CHECKING:
    from .. import KisCredentials

__all__ = ["app"]

app: typer.Typer = typer.Typer(
    name="profile",
    help="Keep keys encrypted under a name, for --profile.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

_NAME: Any = typer.Argument(help="Letters, digits, dots, hyphens, underscores.", autocompletion=profiles)
_FILE: Any = typer.Option(None, "--file", help="Take it from a JSON or TOML file with app_key, app_secret, ...")
_ASK: Any = typer.Option(False, "--passphrase", help="Ask for a passphrase; KIS_PROFILE_PASSPHRASE if not given.")


@app.command("list")
def list_profiles(as_json: bool = JSON) -> None:
    """Show the names."""
    from ..client.profiles import Profiles

    with told(as_json):
        names = Profiles().names()
    if as_json:
        print_json({"profiles": names})
        return
    typer.echo("\n".join(names) or "No profile is saved. `pykis profile save NAME` saves one.")


@app.command()
def save(
    name: str = _NAME,
    from_env: bool = typer.Option(False, "--from-env", help="Take it from KIS_* of the environment, or .env."),
    file: Path | None = _FILE,
    real: bool = typer.Option(False, "--real", help="What is typed in is a real account's (실전투자)."),
    passphrase: bool = _ASK,
    as_json: bool = JSON,
) -> None:
    """Save one; asks for what it needs. What is typed for secrets is not shown."""
    from .. import KisCredentials

    with told(as_json):
        if from_env:
            credentials = KisCredentials.from_env()
        elif file is not None:
            credentials = KisCredentials.from_file(file)
        else:
            credentials = _typed(real)
        credentials.check()
        spoken = typer.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True) if passphrase else None
        credentials.save(name, spoken)
    if as_json:
        print_json(_shape(name, credentials))
        return
    typer.echo(
        f"Saved {name}: {'paper' if credentials.virtual else 'real money'}, {credentials.account or 'no account'}."
    )


@app.command()
def show(name: str = _NAME, passphrase: bool = _ASK, as_json: bool = JSON) -> None:
    """Show what a profile holds, without its secrets."""
    from .. import KisCredentials

    with told(as_json):
        spoken = typer.prompt("Passphrase", hide_input=True, err=True) if passphrase else None
        found = _shape(name, KisCredentials.load(name, passphrase=spoken))
    if as_json:
        print_json(found)
        return
    for key, value in found.items():
        typer.echo(f"{key}: {'-' if value is None else value}")


@app.command()
def delete(
    name: str = _NAME,
    yes: bool = typer.Option(False, "--yes", help="Do not ask."),
    as_json: bool = JSON,
) -> None:
    """Forget a profile and its key."""
    from ..client.profiles import Profiles

    with told(as_json):
        profiles = Profiles()
        if profiles.has(name) and not yes and not typer.confirm(f"Delete profile {name}?", err=True):
            raise NotConfirmedError("Not confirmed; nothing was deleted.")
        profiles.delete(name)
    if as_json:
        print_json({"deleted": name})
        return
    typer.echo(f"Deleted {name}.")


def _typed(real: bool) -> KisCredentials:
    from .. import KisCredentials

    return KisCredentials(
        app_key=typer.prompt("App key (앱키, 36 letters; not shown)", hide_input=True, err=True),
        app_secret=typer.prompt("App secret (앱시크릿, 180 letters; not shown)", hide_input=True, err=True),
        account=typer.prompt(
            "Account (계좌번호, 12345678-01; blank for none)", default="", show_default=False, err=True
        ),
        hts_id=typer.prompt("HTS id (or blank)", default="", show_default=False, err=True),
        virtual=not real,
    )


def _shape(name: str, credentials: KisCredentials) -> dict[str, object]:
    return {
        "name": name,
        "environment": "paper" if credentials.virtual else "real",
        "account": str(credentials.account) if credentials.account else None,
        "hts_id": bool(credentials.hts_id),
        "app_key": bool(credentials.app_key),
        "app_secret": bool(credentials.app_secret),
        "rest_url": credentials.base_url,
        "websocket_url": credentials.websocket_url,
    }
