"""App keys and what is issued for them: access tokens, approval keys, hash keys."""

from __future__ import annotations

import hashlib
import hmac
import json
import uuid
from base64 import urlsafe_b64encode
from random import Random
from typing import NamedTuple

from ..clock import kst
from ..kinds import AccountNumber

__all__ = ["AppKey", "Issuer", "Refused", "Token"]

_SAME_TOKEN = 6 * 3600.0
_LIFE = 24 * 3600.0


class AppKey(NamedTuple):
    """One app key (앱키): bound to one account of one environment."""

    key: str
    """36 characters."""
    secret: str
    """180 characters."""
    account: AccountNumber
    hts_id: str
    virtual: bool


class Token(NamedTuple):
    """One access token (접근토큰)."""

    text: str
    app_key: str
    issued: float
    expires: float


class Refused(NamedTuple):
    """What the credentials are refused with."""

    code: str
    text: str


class Issuer:
    """Registers app keys and issues for them as KIS does.

    A token lives 24 h. Within 6 h the same one is issued again, but only one issue a minute and app key is
    answered at all.
    """

    def __init__(self, random: Random, *, token_interval: float = 60.0, approval_interval: float = 1.0) -> None:
        self._random = random
        self.token_interval = token_interval
        """Seconds between two issues of a token for one app key."""
        self.approval_interval = approval_interval
        self.keys: dict[str, AppKey] = {}
        self.issues: list[tuple[float, str]] = []
        """Every answered issue of a token: time and app key."""
        self._tokens: dict[str, Token] = {}
        self._current: dict[str, Token] = {}
        self._dead: set[str] = set()
        self._asked: dict[str, float] = {}
        self._approvals: dict[str, tuple[str, float]] = {}
        self._approved: dict[str, float] = {}
        self._minted = 0

    def new_key(self, account: AccountNumber, hts_id: str, *, virtual: bool) -> AppKey:
        """Make and register an app key of KIS' form."""
        letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        key = "PS" + "".join(self._random.choices(letters, k=34))
        signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        made = AppKey(key, "".join(self._random.choices(signs, k=179)) + "=", account, hts_id, virtual)
        self.register(made)
        return made

    def register(self, key: AppKey) -> None:
        """Let an app key of the caller's own making in."""
        self.keys[key.key] = key

    def check_pair(self, app_key: str, secret: str, *, virtual: bool) -> AppKey | Refused:
        """Whether key and secret belong together and to this environment."""
        if not app_key:
            return Refused("EGW00102", "AppKey는 필수입니다.")
        found = self.keys.get(app_key)
        if found is None:
            return Refused("EGW00103", "유효하지 않은 AppKey입니다.")
        if not secret:
            return Refused("EGW00104", "AppSecret은 필수입니다.")
        if secret != found.secret:
            return Refused("EGW00105", "유효하지 않은 AppSecret입니다.")
        if found.virtual and not virtual:
            return Refused("EGW02004", "실전투자 도메인은 모의투자 앱키로 호출하실 수 없습니다.")
        if virtual and not found.virtual:
            return Refused("EGW00103", "유효하지 않은 AppKey입니다.")
        return found

    def issue(self, key: AppKey, now: float) -> Token | Refused:
        """Issue an access token, or say that it was asked for too often."""
        asked = self._asked.get(key.key)
        if asked is not None and 0 <= now - asked < self.token_interval:
            return Refused("EGW00133", "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)")
        self._asked[key.key] = now
        self.issues.append((now, key.key))
        current = self._current.get(key.key)
        if current is not None and 0 <= now - current.issued < _SAME_TOKEN:
            return current
        token = self._mint(key, now)
        self._current[key.key] = token
        self._tokens[token.text] = token
        return token

    def _mint(self, key: AppKey, now: float) -> Token:
        self._minted += 1
        issued, expires = int(now), int(now + _LIFE)
        claims: dict[str, object] = {
            "sub": "token",
            "aud": str(uuid.UUID(int=self._random.getrandbits(128), version=4)),
            "prdt_cd": "",
            "iss": "unogw",
            "exp": expires,
            "iat": issued,
            "jti": key.key,
        }
        head = _part({"typ": "JWT", "alg": "HS512"})
        signed = f"{head}.{_part(claims)}"
        seal = hmac.new(f"{key.secret}{self._minted}".encode(), signed.encode(), hashlib.sha512).digest()
        return Token(f"{signed}.{urlsafe_b64encode(seal).decode().rstrip('=')}", key.key, now, float(expires))

    def check_token(self, text: str, app_key: str, now: float) -> Refused | None:
        """None if the token lets this app key in."""
        token = self._tokens.get(text)
        if token is None or token.app_key != app_key or text in self._dead:
            return Refused("EGW00121", "유효하지 않은 token 입니다.")
        if now >= token.expires:
            return Refused("EGW00123", "기간이 만료된 token 입니다.")
        return None

    def revoke(self, app_key: str, text: str | None = None, *, sticky: bool = False) -> bool:
        """Kill a token, or the current one of a key. A sticky one is handed out again although it is dead."""
        current = self._current.get(app_key)
        if text is None:
            text = current.text if current is not None else ""
        token = self._tokens.get(text)
        if token is None or token.app_key != app_key:
            return False
        self._dead.add(text)
        if not sticky and current is not None and current.text == text:
            del self._current[app_key]
        return True

    def approve(self, key: AppKey, now: float) -> str | Refused:
        """Issue an approval key for the websocket (웹소켓 접속키)."""
        asked = self._approved.get(key.key)
        if asked is not None and 0 <= now - asked < self.approval_interval:
            return Refused("EGW00201", "초당 거래건수를 초과하였습니다.")
        self._approved[key.key] = now
        made = str(uuid.UUID(int=self._random.getrandbits(128), version=4))
        self._approvals[made] = (key.key, now + _LIFE)
        return made

    def approved(self, approval: str, now: float) -> AppKey | None:
        """Whose approval key this is; None if it is nobody's or too old."""
        owner, expires = self._approvals.get(approval, ("", 0.0))
        return self.keys.get(owner) if now < expires else None

    def forget_approvals(self) -> None:
        """What a restart of the websocket server does."""
        self._approvals.clear()
        self._approved.clear()


def _part(claims: dict[str, object]) -> str:
    return urlsafe_b64encode(json.dumps(claims, separators=(",", ":")).encode()).decode().rstrip("=")


def token_body(token: Token) -> dict[str, object]:
    """What /oauth2/tokenP answers, keys in wire order. The expiry text is Korean time."""
    return {
        "access_token": token.text,
        "access_token_token_expired": f"{kst(token.expires):%Y-%m-%d %H:%M:%S}",
        "token_type": "Bearer",
        "expires_in": int(_LIFE),
    }


def hash_body(body: object) -> dict[str, object]:
    """What /uapi/hashkey answers: the body and a hash of it."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return {"BODY": body, "HASH": hashlib.sha256(text.encode()).hexdigest()}
