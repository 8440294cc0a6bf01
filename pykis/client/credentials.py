"""Who we are to KIS: keys, account and environment, from arguments, environment, ``.env``, a file or a profile."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NoReturn, cast
from urllib.parse import urlsplit

from ..errors import KisConfigurationError
from ..kinds import AccountNumber
from .dotenv import parse_dotenv
from .profiles import Profiles

__all__ = ["KisCredentials"]

REAL_URL: Final = "https://openapi.koreainvestment.com:9443"
PAPER_URL: Final = "https://openapivts.koreainvestment.com:29443"
REAL_WEBSOCKET: Final = "ws://ops.koreainvestment.com:21000"
PAPER_WEBSOCKET: Final = "ws://ops.koreainvestment.com:31000"
DEFAULT_PROFILE: Final = "default"

_LOOPBACK = r"localhost|127(?:\.\d{1,3}){3}|::1"
_VARIABLES = {
    "app_key": "KIS_APP_KEY",
    "app_secret": "KIS_APP_SECRET",
    "account": "KIS_ACCOUNT",
    "hts_id": "KIS_HTS_ID",
    "base_url": "KIS_REST_URL",
    "websocket_url": "KIS_WEBSOCKET_URL",
}
_VIRTUAL = "KIS_VIRTUAL"
_HOW = (
    "No app key was found. Write KIS_APP_KEY and KIS_APP_SECRET in the environment or in .env (a paper key, "
    "모의투자, is enough), pass app_key= and app_secret=, or run `pykis simulator --env .env`, which "
    "needs no key."
)


class KisCredentials:
    """Keys, account and environment. Cannot be changed, shows no secret, is not pickled.

    Args:
        app_key: 앱키, 36 characters.
        app_secret: 앱시크릿, 180 characters.
        account: 계좌번호 such as ``"12345678-01"``; needed for orders and balances only.
        hts_id: HTS 아이디; needed for execution notices only.
        virtual: True for paper trading (모의투자), the default; False is real money.
        base_url: another REST host, such as a simulator's.
        websocket_url: another websocket host.
    """

    __slots__ = ("_account", "account_text", "app_key", "app_secret", "base_url", "hts_id", "virtual", "websocket_url")

    app_key: str
    app_secret: str
    hts_id: str
    virtual: bool
    base_url: str
    websocket_url: str
    account_text: str

    def __init__(
        self,
        *,
        app_key: str = "",
        app_secret: str = "",
        account: str | None = None,
        hts_id: str | None = None,
        virtual: bool = True,
        base_url: str | None = None,
        websocket_url: str | None = None,
    ) -> None:
        if not isinstance(virtual, bool):  # pyright: ignore[reportUnnecessaryIsInstance] None would mean real money
            raise KisConfigurationError("virtual must be True (paper trading, 모의투자) or False (real money).")
        put = object.__setattr__
        put(self, "app_key", app_key.strip())
        put(self, "app_secret", app_secret.strip())
        put(self, "account_text", (account or "").strip())
        put(self, "hts_id", (hts_id or "").strip())
        put(self, "virtual", virtual)
        put(self, "base_url", (base_url or "").strip().rstrip("/") or (PAPER_URL if virtual else REAL_URL))
        default = PAPER_WEBSOCKET if virtual else REAL_WEBSOCKET
        put(self, "websocket_url", (websocket_url or "").strip().rstrip("/") or default)

    # Sources

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, dotenv: Path | str | None = ".env") -> KisCredentials:
        """From KIS_APP_KEY, KIS_APP_SECRET, KIS_ACCOUNT, KIS_HTS_ID, KIS_VIRTUAL, KIS_REST_URL, KIS_WEBSOCKET_URL.

        The environment counts as a whole if it has an app key; otherwise the file ``.env`` in the working
        directory does. The two never mix.

        Args:
            environ: instead of the process's own.
            dotenv: instead of ``.env``; None reads no file.

        Raises:
            KisConfigurationError: no app key in either, or KIS_VIRTUAL is neither 1 nor 0.
        """
        found = cls.find(environ, dotenv)
        if found is None:
            raise KisConfigurationError(_HOW)
        return found

    @classmethod
    def find(
        cls, environ: Mapping[str, str] | None = None, dotenv: Path | str | None = ".env"
    ) -> KisCredentials | None:
        """Like `from_env`, but None if neither source has an app key."""
        variables = os.environ if environ is None else environ
        if variables.get("KIS_APP_KEY", "").strip():
            return cls._from_variables(variables, "the environment")
        if dotenv is None:
            return None
        path = Path(dotenv)
        text: str | None = None
        try:
            text = path.read_text("utf-8")
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None
        except (OSError, UnicodeDecodeError):
            pass  # raised below, apart from the decoder's own error: that holds the whole file
        if text is None:
            raise KisConfigurationError(f"{path.name} cannot be read; it must be a UTF-8 text file.")
        parsed = parse_dotenv(text, path.name)
        return cls._from_variables(parsed, path.name) if parsed.get("KIS_APP_KEY", "").strip() else None

    @classmethod
    def _from_variables(cls, variables: Mapping[str, str], where: str) -> KisCredentials:
        values = {name: variables.get(variable, "") for name, variable in _VARIABLES.items()}
        text = variables.get(_VIRTUAL, "").strip()
        if text not in ("", "0", "1"):
            raise KisConfigurationError(
                f"KIS_VIRTUAL in {where} must be 1 (paper trading, 모의투자) or 0 (real money); write one of the two."
            )
        return cls(virtual=text != "0", **values)

    @classmethod
    def from_file(cls, path: Path | str) -> KisCredentials:
        """From a JSON or TOML file (by its suffix) with the names of the arguments.

        Raises:
            KisConfigurationError: it cannot be read, or holds a name or a type that does not belong there.
        """
        file = Path(path)
        try:
            data = file.read_bytes()
        except OSError as error:
            raise KisConfigurationError(f"{file.name} cannot be read ({error.strerror or 'no such file'}).") from None
        return cls.from_mapping(_parse(file, data), file.name)

    @classmethod
    def from_mapping(cls, values: Mapping[str, object], where: str = "the mapping") -> KisCredentials:
        """From the names of the arguments; texts, and ``virtual`` a boolean.

        Raises:
            KisConfigurationError: a name or a type that does not belong there.
        """
        names = [*_VARIABLES, "virtual"]
        texts: dict[str, str] = {}
        virtual = values.get("virtual", True)
        if not isinstance(virtual, bool):
            raise KisConfigurationError(f"virtual in {where} must be true (paper) or false (real money).")
        for name, value in values.items():
            if name not in names:
                import difflib  # here: it would slow `import pykis` down

                near = difflib.get_close_matches(name, names, 1)
                hint = f" Did you mean {near[0]!r}?" if near else f" Known are {', '.join(names)}."
                raise KisConfigurationError(f"{where} has an unknown name {name!r}.{hint}")
            if name != "virtual" and value is not None:
                if not isinstance(value, str):
                    raise KisConfigurationError(f"{name} in {where} must be a text in quotes.")
                texts[name] = value
        return cls(virtual=virtual, **texts)

    @classmethod
    def load(cls, profile: str, *, passphrase: str | None = None, home: Path | None = None) -> KisCredentials:
        """Open a saved profile by its name.

        Args:
            profile: its name.
            passphrase: if it was saved with one; else KIS_PROFILE_PASSPHRASE.
            home: where profiles are kept, instead of PYKIS_HOME or the platform's place.

        Raises:
            KisConfigurationError: there is none, or it does not open.
        """
        return cls.from_mapping(Profiles(home).load(profile, passphrase=passphrase), f"profile {profile!r}")

    def save(self, profile: str, passphrase: str | None = None, *, home: Path | None = None) -> None:
        """Keep these credentials encrypted under a name; the arguments are those of `load`.

        Raises:
            KisConfigurationError: something is wrong with them, the name is not usable, or the file cannot be written.
        """
        self.check()
        Profiles(home).save(profile, self.to_mapping(), passphrase=passphrase)

    @classmethod
    def discover(
        cls, environ: Mapping[str, str] | None = None, dotenv: Path | str | None = ".env", home: Path | None = None
    ) -> KisCredentials:
        """The environment, else ``.env``, else the profile ``default``: the first that has an app key, whole.

        Raises:
            KisConfigurationError: none of them has one; or the profile is for real money, which must be opened by name.
        """
        found = cls.find(environ, dotenv)
        if found is not None:
            return found
        if not Profiles(home, environ).has(DEFAULT_PROFILE):
            raise KisConfigurationError(_HOW)
        kept = cls.from_mapping(Profiles(home, environ).load(DEFAULT_PROFILE), f"profile {DEFAULT_PROFILE!r}")
        if not kept.virtual:
            raise KisConfigurationError(
                f"Profile {DEFAULT_PROFILE!r} is for real money, which is never opened unasked: name it, "
                f"profile={DEFAULT_PROFILE!r}."
            )
        return kept

    def to_mapping(self) -> dict[str, str | bool]:
        """Everything, secrets in the clear: what a profile keeps."""
        return {
            "app_key": self.app_key,
            "app_secret": self.app_secret,
            "account": self.account_text,
            "hts_id": self.hts_id,
            "virtual": self.virtual,
            "base_url": self.base_url,
            "websocket_url": self.websocket_url,
        }

    # Checking

    @property
    def account(self) -> AccountNumber | None:
        """The account number; None if none was given.

        Raises:
            KisConfigurationError: what was given is no account number.
        """
        return AccountNumber.parse(self.account_text) if self.account_text else None

    def validate(self) -> list[str]:
        """Everything that is wrong, a sentence each; empty if all is well."""
        found: list[str] = []
        if not self.app_key:
            found.append(_HOW)
        elif not _printable(self.app_key):
            found.append("The app key (KIS_APP_KEY) holds blanks or letters that no key has; copy it again.")
        if self.app_key and not self.app_secret:
            found.append("The app secret is missing: write KIS_APP_SECRET or pass app_secret=.")
        elif self.app_secret and not _printable(self.app_secret):
            found.append("The app secret (KIS_APP_SECRET) holds blanks or letters that no secret has; copy it again.")
        if self.app_secret and self.app_secret == self.app_key:
            found.append("The app secret is the same as the app key; KIS shows two different ones.")
        try:
            _ = self.account
        except KisConfigurationError as error:
            found.append(str(error))
        found += _wrong_url("base_url (KIS_REST_URL)", self.base_url, ("https", "http"))
        found += _wrong_url("websocket_url (KIS_WEBSOCKET_URL)", self.websocket_url, ("wss", "ws"))
        mixed = _mixed(self.virtual, self.base_url, self.websocket_url)
        return found + ([mixed] if mixed else [])

    def check(self) -> None:
        """Raises:
        KisConfigurationError: with everything that `validate` finds.
        """
        found = self.validate()
        if found:
            raise KisConfigurationError(" ".join(found))

    def redact(self, text: str) -> str:
        """The text without keys, secrets and account numbers, for a message or a log."""
        account = self.account_text.replace("-", "")
        for secret in (self.app_secret, self.app_key, self.account_text, account, account[:8]):
            if len(secret) >= 4:
                text = text.replace(secret, "***")
        return text

    # Showing and keeping to itself

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("credentials cannot be changed; make new ones")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("credentials cannot be changed; make new ones")

    def __repr__(self) -> str:
        try:
            account = self.account.masked if self.account else "none"
        except KisConfigurationError:
            account = "malformed"
        return f"KisCredentials({'paper' if self.virtual else 'real'}, account={account}, host={_host(self.base_url)})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KisCredentials) and self.to_mapping() == other.to_mapping()

    def __hash__(self) -> int:
        return hash((self.app_key, self.account_text, self.virtual, self.base_url))

    def __copy__(self) -> KisCredentials:
        return self

    def __deepcopy__(self, memo: object) -> KisCredentials:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled, so that no secret lands in a file by accident; use a profile")


def _parse(file: Path, data: bytes) -> Mapping[str, object]:
    parsed: object = None
    try:
        if file.suffix == ".toml":
            import tomllib  # only where a TOML file is read

            parsed = tomllib.loads(data.decode("utf-8-sig"))
        else:
            parsed = json.loads(data.decode("utf-8-sig"))
    except ValueError:
        pass  # raised below, apart from the decoder's own error: that holds the whole text
    if not isinstance(parsed, dict):
        raise KisConfigurationError(f"{file.name} is not valid {'TOML' if file.suffix == '.toml' else 'JSON'}.")
    return cast("dict[str, object]", parsed)


def _printable(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text


def _host(url: str) -> str:
    parts = urlsplit(url)
    return parts.netloc.rpartition("@")[2]


def _wrong_url(name: str, url: str, schemes: tuple[str, str]) -> list[str]:
    secure, plain = schemes
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return [f"{name} is no address; write something like {secure}://127.0.0.1:8443."]
    if parts.scheme not in schemes or not host or parts.query or parts.fragment or parts.username is not None:
        return [f"{name} must look like {secure}://host:port, without user, query or fragment."]
    kis = host.endswith(".koreainvestment.com")
    if parts.scheme == plain and not re.fullmatch(_LOOPBACK, host) and not (plain == "ws" and kis):
        return [f"{name} is plain {plain} to another machine: keys would travel in the clear. Write {secure}://."]
    return []


def _mixed(virtual: bool, *urls: str) -> str:
    """KIS' own hosts say which environment they are; the setting must agree."""
    for url in urls:
        real, paper = url in (REAL_URL, REAL_WEBSOCKET), url in (PAPER_URL, PAPER_WEBSOCKET)
        if (virtual and real) or (not virtual and paper):
            said, is_ = ("paper trading", "real") if virtual else ("real money", "paper")
            return f"The credentials say {said} but name KIS' {is_} host; make the two agree (KIS_VIRTUAL, virtual=)."
    return ""
