"""Saved settings: encrypted files under a name, with a passphrase, the system's keyring, or a key file."""

from __future__ import annotations

import json
import os
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, cast

from ..errors import KisConfigurationError
from .files import read_private, state_home, write_private
from .vault import VaultError, scrypt_key, seal, unseal

__all__ = ["Profiles"]

_NAME = r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"
_SERVICE = "pykis"
Keeper = Literal["passphrase", "keyring", "file"]


class Profiles:
    """Encrypted profiles in a folder.

    A profile holds the app secret, so it needs a key of its own: a passphrase (``passphrase=`` or
    KIS_PROFILE_PASSPHRASE), else the system's keyring (extra ``keyring``), else a random key file beside it,
    which protects against copying the profile alone and against nothing else.
    """

    def __init__(self, home: Path | None = None, environ: Mapping[str, str] | None = None) -> None:
        self._environ = os.environ if environ is None else environ
        self._folder = (home or state_home(self._environ)) / "profiles"

    def save(self, name: str, values: Mapping[str, object], *, passphrase: str | None = None) -> None:
        """Keep values under a name.

        Raises:
            KisConfigurationError: the name is not usable, or the file cannot be written.
        """
        path = self._path(name)
        keeper, salt, key = self._new_key(name, passphrase)
        header = {"version": 1, "keeper": keeper, "salt": b64encode(salt).decode()}
        plain = json.dumps(dict(values)).encode()
        sealed = seal(key, plain, _binding(name, header))
        document = {**header, "sealed": b64encode(sealed).decode()}
        try:
            write_private(path, json.dumps(document).encode())
        except OSError as error:
            raise KisConfigurationError(f"Profile {name!r} cannot be written ({error.strerror or error}).") from None

    def load(self, name: str, *, passphrase: str | None = None) -> dict[str, object]:
        """Open a profile by its name.

        Raises:
            KisConfigurationError: there is none, or it does not open.
        """
        try:
            data = read_private(self._path(name))
        except OSError as error:
            raise KisConfigurationError(f"Profile {name!r} cannot be read ({error.strerror or error}).") from None
        if data is None:
            known = ", ".join(self.names()) or "none"
            raise KisConfigurationError(f"There is no profile {name!r}. Saved: {known}.")
        try:
            document = cast("dict[str, Any]", json.loads(data))
            header = {field: document[field] for field in ("version", "keeper", "salt")}
            salt, sealed = b64decode(header["salt"]), b64decode(document["sealed"])
        except (ValueError, KeyError, TypeError):
            raise KisConfigurationError(f"Profile {name!r} is damaged; save it again.") from None
        key = self._old_key(name, header["keeper"], salt, passphrase)
        try:
            plain = unseal(key, sealed, _binding(name, header))
        except VaultError:
            why = "the passphrase is wrong" if header["keeper"] == "passphrase" else "it or its key was changed"
            raise KisConfigurationError(f"Profile {name!r} does not open: {why}.") from None
        return cast("dict[str, object]", json.loads(plain))

    def has(self, name: str) -> bool:
        """Whether there is a profile of that name."""
        return self._path(name).is_file()

    def names(self) -> list[str]:
        """The names of all saved profiles, sorted."""
        return sorted(path.stem for path in self._folder.glob("*.profile"))

    def delete(self, name: str) -> None:
        """Forget a profile and its key.

        Raises:
            KisConfigurationError: there is none.
        """
        path = self._path(name)
        if not path.exists():
            raise KisConfigurationError(f"There is no profile {name!r}.")
        path.unlink()
        path.with_suffix(".key").unlink(missing_ok=True)
        _forget_keyring(name)

    def _path(self, name: str) -> Path:
        if not re.fullmatch(_NAME, name):
            raise KisConfigurationError(f"{name!r} is no profile name: letters, digits, dots, hyphens, underscores.")
        return self._folder / f"{name}.profile"

    def _passphrase(self, given: str | None) -> str:
        return given or self._environ.get("KIS_PROFILE_PASSPHRASE", "")

    def _new_key(self, name: str, passphrase: str | None) -> tuple[Keeper, bytes, bytes]:
        salt = os.urandom(16)
        spoken = self._passphrase(passphrase)
        if spoken:
            return "passphrase", salt, scrypt_key(spoken, salt)
        key = os.urandom(32)
        if _to_keyring(name, key):
            return "keyring", salt, key
        try:
            write_private(self._path(name).with_suffix(".key"), key)
        except OSError as error:
            raise KisConfigurationError(
                f"The key of profile {name!r} cannot be written ({error.strerror or error})."
            ) from None
        return "file", salt, key

    def _old_key(self, name: str, keeper: object, salt: bytes, passphrase: str | None) -> bytes:
        key: bytes | None
        if keeper == "passphrase":
            spoken = self._passphrase(passphrase)
            if not spoken:
                raise KisConfigurationError(
                    f"Profile {name!r} needs its passphrase: pass passphrase= or set KIS_PROFILE_PASSPHRASE."
                )
            return scrypt_key(spoken, salt)
        if keeper == "keyring":
            key, where = _from_keyring(name), "the system's keyring"
        else:
            where = "its key file"
            try:
                key = read_private(self._path(name).with_suffix(".key"))
            except OSError:
                key = None
        if key is None or len(key) != 32:
            raise KisConfigurationError(f"The key of profile {name!r} is not in {where}; save the profile again.")
        return key


def _binding(name: str, header: Mapping[str, object]) -> bytes:
    return json.dumps([name, header], sort_keys=True).encode()


def _to_keyring(name: str, key: bytes) -> bool:
    try:
        import keyring  # an extra
        from keyring.errors import KeyringError
    except ImportError:
        return False
    try:
        keyring.set_password(_SERVICE, name, b64encode(key).decode())
        return keyring.get_password(_SERVICE, name) is not None
    except (KeyringError, RuntimeError, OSError):
        return False


def _from_keyring(name: str) -> bytes | None:
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        raise KisConfigurationError(
            f"Profile {name!r} keeps its key in the system's keyring: pip install 'pykis-sdk[keyring]'."
        ) from None
    try:
        kept = keyring.get_password(_SERVICE, name)
    except (KeyringError, RuntimeError, OSError):
        return None
    return b64decode(kept) if kept else None


def _forget_keyring(name: str) -> None:
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return
    try:
        keyring.delete_password(_SERVICE, name)
    except (KeyringError, RuntimeError, OSError):
        return
