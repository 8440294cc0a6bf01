"""Taking out of what KIS sent everything that says who somebody is or what they have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from ..client.credentials import KisCredentials

__all__ = ["Scrubber"]

_SECRET_FIELDS = re.compile(
    r"token|approval|appkey|appsecret|secretkey|hashkey|ctx_area|^cano$|acnt_no|acnt_name|user_id|cust|ctac|tlno"
    r"|ip_addr|hts_id|htsid|rncno|^hmid$",
    re.IGNORECASE,
)
"""Fields whose value is a secret or a person, wherever they come."""
_CODE = re.compile(r"[A-Z]|0\d")
_TOKEN = re.compile(r"\beyJ[\w-]{10,}\.[\w-]+\.[\w-]+")
"""Any access token of KIS, whoever's: a JSON web token."""
_LEAST = 4


class Scrubber:
    """Knows the secrets of one user by heart and finds them in any text.

    Args:
        credentials: whose.
    """

    def __init__(self, credentials: KisCredentials) -> None:
        account = credentials.account_text.replace("-", "")
        known = {
            credentials.app_key,
            credentials.app_secret,
            credentials.account_text,
            account,
            account[:8],
            credentials.hts_id,
        }
        self._secrets: list[str] = []
        self.know(*known)

    def know(self, *secrets: str) -> None:
        """More that must not be seen, such as an access token."""
        known = {*self._secrets, *(each for each in secrets if len(each) >= _LEAST)}
        self._secrets = sorted(known, key=len, reverse=True)

    def text(self, text: str) -> str:
        """The text without any of the secrets."""
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return _TOKEN.sub("***", text)

    def body(self, value: object, *, private: bool, name: str = "") -> Any:
        """What KIS sent, without secrets; of a private answer only the form of each value is left.

        The form keeps the length, the padding, blanks, dots and signs: digits but zero become 1, letters A, a or 가.
        A code of one letter, or of two digits with a zero first, stays.

        Args:
            value: a JSON value.
            private: whether it tells of an account or of a user's own lists.
            name: the name that it stands under.
        """
        if isinstance(value, Mapping):
            rows = cast("Mapping[str, object]", value)
            return {key: self.body(each, private=private, name=key) for key, each in rows.items()}
        if isinstance(value, list):
            return [self.body(each, private=private, name=name) for each in cast("list[object]", value)]
        if not isinstance(value, str):
            return 1 if private and isinstance(value, (int, float)) and not isinstance(value, bool) else value
        if _SECRET_FIELDS.search(name):
            return form(value)
        if private and name not in ("rt_cd", "msg_cd"):
            return value if _CODE.fullmatch(value.strip()) else form(value)
        return self.text(value)


def form(text: str) -> str:
    """The form of a text: length, padding, blanks, dots and signs."""
    return "".join(map(_letter, text))


def _letter(letter: str) -> str:
    if letter.isdigit():
        return "0" if letter == "0" else "1"
    if letter.isascii():
        return ("A" if letter.isupper() else "a") if letter.isalpha() else letter
    return "가" if letter.isalpha() else letter
