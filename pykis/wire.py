"""Text on the websocket: '^' frames, control messages, and the encryption of execution notices."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import NamedTuple

__all__ = [
    "NOTICE_WIDTH",
    "PAPER_NOTICE_WIDTH",
    "RawFrame",
    "decrypt",
    "encrypt",
    "records",
    "split_frame",
    "widen_notice",
]

NOTICE_WIDTH = 26
"""Fields of a domestic execution notice (체결통보) since 2025."""
PAPER_NOTICE_WIDTH = 23
"""Paper still sends fields 19 to 22 (9+1+1+3 bytes) as one."""


class RawFrame(NamedTuple):
    """A data frame taken apart: ``0|H0STCNT0|003|f1^f2^...``."""

    encrypted: bool
    tr_id: str
    size: int
    """How many records the payload holds."""
    payload: str


def split_frame(text: str) -> RawFrame:
    """Take a data frame apart.

    Raises:
        ValueError: it is no data frame.
    """
    parts = text.split("|", 3)
    if len(parts) != 4 or parts[0] not in ("0", "1"):
        raise ValueError("no data frame: expected flag|TR|count|payload")
    count = int(parts[2])
    if count < 1:
        raise ValueError("a data frame without records")
    return RawFrame(parts[0] == "1", parts[1], count, parts[3])


def records(payload: str, count: int) -> list[list[str]]:
    """Cut a payload into its records. The width comes from the frame itself: KIS has widened records before.

    Raises:
        ValueError: the values cannot be divided evenly among the records.
    """
    values = payload.split("^")
    if count == 1:
        return [values]
    width, rest = divmod(len(values), count)
    if rest or not width:
        raise ValueError(f"{len(values)} values cannot be {count} records")
    return [values[start : start + width] for start in range(0, len(values), width)]


def widen_notice(values: list[str]) -> list[str]:
    """A domestic execution notice in its 26-field form, whatever width it came in.

    Paper sends 23 fields: the old 14-byte field 19 holds condition price (9), exchange (1), pop-up (1) and
    filler (3), un-split and trimmed, such as ``1Y``. The first 18 count from the left, the last four from the right.
    """
    if len(values) != PAPER_NOTICE_WIDTH:
        return values
    joined = values[18]
    popup = joined[-1:] if joined[-1:] in ("Y", "N") else ""
    rest = joined[: len(joined) - len(popup)]
    exchange = rest[-1:]
    return [*values[:18], rest[:-1], exchange, popup, "", *values[19:]]


def decrypt(payload: str, key: str, iv: str) -> str:
    """AES-256-CBC with PKCS7, key and iv taken as UTF-8 bytes, base64 around it.

    Raises:
        ValueError: it does not decrypt with this key.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    from cryptography.hazmat.primitives.padding import PKCS7

    cipher = Cipher(algorithms.AES(key.encode()), modes.CBC(iv.encode())).decryptor()
    padded = cipher.update(b64decode(payload, validate=True)) + cipher.finalize()
    unpadder = PKCS7(128).unpadder()
    return (unpadder.update(padded) + unpadder.finalize()).decode()


def encrypt(plain: str, key: str, iv: str) -> str:
    """The counterpart of `decrypt`."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    from cryptography.hazmat.primitives.padding import PKCS7

    padder = PKCS7(128).padder()
    padded = padder.update(plain.encode()) + padder.finalize()
    cipher = Cipher(algorithms.AES(key.encode()), modes.CBC(iv.encode())).encryptor()
    return b64encode(cipher.update(padded) + cipher.finalize()).decode()
