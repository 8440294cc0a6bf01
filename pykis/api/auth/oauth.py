# Generated from catalog/endpoints/auth/oauth.toml by tools/generate.py; do not edit.
"""인증 > 인증: 2 endpoints, 0 feeds."""

from __future__ import annotations

from ...answer import Answer
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, opt_num, opt_text, text

__all__ = [
    "AUTH_TOKEN",
    "AUTH_WS_TOKEN",
    "AuthToken",
    "AuthTokenBody",
    "AuthWsToken",
    "AuthWsTokenBody",
    "OAuth",
]


class AuthTokenBody(Record):
    """OAuth 접근토큰 발급: body."""

    access_token: str = text("access_token")
    """접근토큰"""
    token_type: str = text("token_type")
    """접근토큰유형"""
    expires_in: int | None = opt_num("expires_in")
    """접근토큰유효기간_초"""
    access_token_token_expired: str = text("access_token_token_expired")
    """접근토큰유효기간_일시표시"""


class AuthToken(Answer):
    """OAuth 접근토큰 발급 (/oauth2/tokenP)."""

    @property
    def body(self) -> AuthTokenBody:
        """The whole answer: it has no blocks."""
        return AuthTokenBody(self.raw, self.tr_id)


AUTH_TOKEN = Endpoint(
    "auth.auth_token",
    "OAuth 접근토큰 발급",
    "POST",
    "/oauth2/tokenP",
    {"": ("", "")},
    AuthToken,
)


class AuthWsTokenBody(Record):
    """WebSocket 웹소켓 접속키 발급: body."""

    code: str | None = opt_text("code")
    """응답코드"""
    message: str | None = opt_text("message")
    """응답메세지"""
    approval_key: str = text("approval_key")
    """웹소켓접속키"""


class AuthWsToken(Answer):
    """WebSocket 웹소켓 접속키 발급 (/oauth2/Approval)."""

    @property
    def body(self) -> AuthWsTokenBody:
        """The whole answer: it has no blocks."""
        return AuthWsTokenBody(self.raw, self.tr_id)


AUTH_WS_TOKEN = Endpoint(
    "auth.auth_ws_token",
    "WebSocket 웹소켓 접속키 발급",
    "POST",
    "/oauth2/Approval",
    {"": ("", "")},
    AuthWsToken,
)


class OAuth(Api):
    """인증 > 인증."""

    def auth_token(
        self,
        *,
        grant_type: str | None = None,
        appkey: str | None = None,
        appsecret: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> AuthToken:
        """OAuth 접근토큰 발급 (/oauth2/tokenP).

        Args:
            grant_type: 권한부여 Type: client_credentials; filled from the credentials
            appkey: 앱키: 한국투자증권 홈페이지에서 발급받은 appkey; filled from the credentials
            appsecret: 앱시크릿키: 한국투자증권 홈페이지에서 발급받은 appsecret; filled from the credentials
        """
        return self._call(
            AUTH_TOKEN,
            {
                "grant_type": grant_type,
                "appkey": appkey,
                "appsecret": appsecret,
            },
            options,
        )

    def auth_ws_token(
        self,
        *,
        grant_type: str | None = None,
        appkey: str | None = None,
        secretkey: str | None = None,
        token: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> AuthWsToken:
        """WebSocket 웹소켓 접속키 발급 (/oauth2/Approval).

        Args:
            grant_type: 권한부여 Type: client_credentials; filled from the credentials
            appkey: 고객 앱Key: 한국투자증권 홈페이지에서 발급받은 appkey; filled from the credentials
            secretkey: 고객 앱Secret: 한국투자증권 홈페이지에서 발급받은 appsecret; filled from the credentials
            token: 접근토큰: OAuth 토큰이 필요한 API 경우 발급한 Access token
        """
        return self._call(
            AUTH_WS_TOKEN,
            {
                "grant_type": grant_type,
                "appkey": appkey,
                "secretkey": secretkey,
                "token": token,
            },
            options,
        )
