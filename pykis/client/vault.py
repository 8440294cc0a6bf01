"""Encrypted small files: AES-GCM, a key derived from a secret, written whole and private."""

from __future__ import annotations

import os
from pathlib import Path

from .files import import_now, read_private, write_private

__all__ = ["Vault", "VaultError", "scrypt_key", "seal", "unseal"]

_MAGIC = b"pykis\x001"
_SALT = 16
_NONCE = 12


class VaultError(Exception):
    """The file cannot be read or written, or was not sealed with this key; says which."""


def seal(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    """Encrypt with AES-256-GCM. What it is bound to must be the same when it is opened."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # 30 ms that a plain import need not pay

    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def unseal(key: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    """The counterpart of `seal`.

    Raises:
        VaultError: another key, another binding, or changed bytes.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], bound_to)
    except (InvalidTag, ValueError):
        raise VaultError("it was damaged, or sealed with another key") from None


def derived_key(secret: str, salt: bytes, purpose: bytes) -> bytes:
    """A key from a secret that is already strong, such as an app secret (HKDF-SHA256)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt, purpose).derive(secret.encode())


def scrypt_key(passphrase: str, salt: bytes, cost: int = 1 << 15) -> bytes:
    """A key from a passphrase that a person chose (scrypt, 32 MB, about 0.1 s)."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt, 32, cost, 8, 1).derive(passphrase.encode())


class Vault:
    """One encrypted file, such as the cached token of an app key.

    Args:
        path: the file.
        secret: what its key is derived from; the app secret, so that there is no second secret to keep.
        bound_to: host and key id; a file that was moved from another key does not open.
    """

    def __init__(self, path: Path, secret: str, bound_to: str) -> None:
        import_now("cryptography.hazmat.primitives.ciphers.aead", "cryptography.hazmat.primitives.kdf.hkdf")
        self._path = path
        self._secret = secret
        self._bound_to = bound_to.encode()

    def load(self) -> bytes | None:
        """The content; None if there is no file.

        Raises:
            VaultError: it cannot be read.
        """
        try:
            data = read_private(self._path)
        except OSError as error:
            raise VaultError(f"{self._path.name} cannot be read ({error.strerror or error})") from None
        if data is None:
            return None
        salt, sealed = data[len(_MAGIC) : len(_MAGIC) + _SALT], data[len(_MAGIC) + _SALT :]
        if not data.startswith(_MAGIC) or len(salt) < _SALT or len(sealed) <= _NONCE:
            raise VaultError(f"{self._path.name} cannot be read: it was cut short, or is no file of pykis")
        try:
            return unseal(self._key(salt), sealed, self._bound_to)
        except VaultError as error:
            raise VaultError(f"{self._path.name} cannot be read: {error}") from None

    def save(self, plain: bytes) -> None:
        """Replace the content.

        Raises:
            VaultError: it cannot be written.
        """
        salt = os.urandom(_SALT)
        try:
            write_private(self._path, _MAGIC + salt + seal(self._key(salt), plain, self._bound_to))
        except OSError as error:
            raise VaultError(f"{self._path.name} cannot be written ({error.strerror or error})") from None

    def _key(self, salt: bytes) -> bytes:
        return derived_key(self._secret, salt, b"pykis token cache")

    def __repr__(self) -> str:
        return f"Vault({self._path.name})"
