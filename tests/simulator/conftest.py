"""A caller of KIS' REST interface that is written from the facts alone, in process and with its own time."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from pykis.message import Request, Response
from pykis.simulator import AppKey, Simulator
from pykis.wire import decrypt, split_frame

START = 1_795_395_600.0
"""2026-11-23 10:00 KST, a Monday."""
QUOTATIONS = "/uapi/domestic-stock/v1/quotations/"
TRADING = "/uapi/domestic-stock/v1/trading/"


class Caller:
    """One app key that calls a simulator. `now` is the caller's to move."""

    def __init__(self, simulator: Simulator, key: AppKey | None = None, now: float = START) -> None:
        self.simulator = simulator
        self.key = key or simulator.keys[0]
        self.now = now
        self.token = ""

    @property
    def v(self) -> str:
        return "V" if self.simulator.virtual else "T"

    def raw(
        self, method: str, path: str, params: Mapping[str, Any], headers: Mapping[str, str] | None = None
    ) -> Response:
        query = dict(params) if method == "GET" else {}
        body = None if method == "GET" else json.dumps(params).encode()
        return self.simulator.handle(Request(method, "http://kis" + path, dict(headers or {}), query, body), self.now)

    def log_in(self) -> Caller:
        body = {"grant_type": "client_credentials", "appkey": self.key.key, "appsecret": self.key.secret}
        self.token = json.loads(self.raw("POST", "/oauth2/tokenP", body).body)["access_token"]
        return self

    def headers(self, tr_id: str, **other: str) -> dict[str, str]:
        given = {
            "content-type": "application/json; charset=utf-8",
            "authorization": f"Bearer {self.token}",
            "appkey": self.key.key,
            "appsecret": self.key.secret,
            "tr_id": tr_id,
            "custtype": "P",
        }
        return given | other

    def call(self, method: str, path: str, tr_id: str, params: Mapping[str, Any], **headers: str) -> Response:
        return self.raw(method, path, params, self.headers(tr_id, **headers))

    def json(self, method: str, path: str, tr_id: str, params: Mapping[str, Any], **headers: str) -> Any:
        return json.loads(self.call(method, path, tr_id, params, **headers).body)

    @property
    def mine(self) -> dict[str, str]:
        return {"CANO": self.key.account.cano, "ACNT_PRDT_CD": self.key.account.product}

    def quote(self, symbol: str = "005930", division: str = "J") -> Any:
        params = {"FID_COND_MRKT_DIV_CODE": division, "FID_INPUT_ISCD": symbol}
        return self.json("GET", QUOTATIONS + "inquire-price", "FHKST01010100", params)

    def order(self, side: str, qty: object, price: object = 0, division: str = "00", **other: str) -> Any:
        tr_id = f"{self.v}TTC00{'12' if side == 'buy' else '11'}U"
        params = self.mine | {
            "PDNO": "005930",
            "ORD_DVSN": division,
            "ORD_QTY": str(qty),
            "ORD_UNPR": str(price),
            "EXCG_ID_DVSN_CD": "KRX",
        }
        return self.json("POST", TRADING + "order-cash", tr_id, params | other)

    def change(self, what: str, order: Any, qty: object = 0, price: object = 0, **other: str) -> Any:
        params = self.mine | {
            "KRX_FWDG_ORD_ORGNO": order["output"]["KRX_FWDG_ORD_ORGNO"],
            "ORGN_ODNO": order["output"]["ODNO"],
            "ORD_DVSN": "00",
            "RVSE_CNCL_DVSN_CD": {"modify": "01", "cancel": "02"}[what],
            "ORD_QTY": str(qty),
            "ORD_UNPR": str(price),
            "QTY_ALL_ORD_YN": "Y" if not qty else "N",
            "EXCG_ID_DVSN_CD": "KRX",
        }
        return self.json("POST", TRADING + "order-rvsecncl", f"{self.v}TTC0013U", params | other)

    def orders(self, fk: str = "", nk: str = "", tr_cont: str = "", **other: str) -> Response:
        params = self.mine | {
            "INQR_STRT_DT": "20261120",
            "INQR_END_DT": "20261130",
            "SLL_BUY_DVSN_CD": "00",
            "PDNO": "",
            "CCLD_DVSN": "00",
            "INQR_DVSN": "00",
            "INQR_DVSN_3": "00",
            "ORD_GNO_BRNO": "",
            "ODNO": "",
            "INQR_DVSN_1": "",
            "CTX_AREA_FK100": fk,
            "CTX_AREA_NK100": nk,
            "EXCG_ID_DVSN_CD": "KRX" if self.simulator.virtual else "ALL",
        }
        path = TRADING + "inquire-daily-ccld"
        return self.call("GET", path, f"{self.v}TTC0081R", params | other, tr_cont=tr_cont)

    def balance(self, fk: str = "", nk: str = "", tr_cont: str = "") -> Response:
        params = self.mine | {
            "AFHR_FLPR_YN": "N",
            "OFL_YN": "",
            "INQR_DVSN": "02",
            "UNPR_DVSN": "01",
            "FUND_STTL_ICLD_YN": "N",
            "FNCG_AMT_AUTO_RDPT_YN": "N",
            "PRCS_DVSN": "00",
            "CTX_AREA_FK100": fk,
            "CTX_AREA_NK100": nk,
        }
        return self.call("GET", TRADING + "inquire-balance", f"{self.v}TTC8434R", params, tr_cont=tr_cont)

    def approval(self) -> str:
        body = {"grant_type": "client_credentials", "appkey": self.key.key, "secretkey": self.key.secret}
        return str(json.loads(self.raw("POST", "/oauth2/Approval", body).body)["approval_key"])


class Wire:
    """One websocket session that is read and written as text."""

    def __init__(self, caller: Caller, approval: str | None = None) -> None:
        self.caller = caller
        self.approval = caller.approval() if approval is None else approval
        self.session = caller.simulator.connect(caller.now)
        self.secrets: dict[str, tuple[str, str]] = {}

    def say(self, tr_id: str, key: str, tr_type: str = "1") -> Any:
        """Register, and give the last control message that came for it."""
        header = {"approval_key": self.approval, "custtype": "P", "tr_type": tr_type, "content-type": "utf-8"}
        self.session.receive(
            json.dumps({"header": header, "body": {"input": {"tr_id": tr_id, "tr_key": key}}}), self.caller.now
        )
        answers = [json.loads(text) for text in self.read() if text.startswith("{")]
        return answers[-1] if answers else None

    def read(self) -> list[str]:
        """All that waits."""
        texts = list(self.session.outbox)
        self.session.outbox.clear()
        for text in texts:
            if text.startswith("{") and "iv" in text:
                answer = json.loads(text)
                output = answer["body"]["output"]
                self.secrets[answer["header"]["tr_id"]] = (output["key"], output["iv"])
        return texts

    def later(self, seconds: float) -> list[str]:
        """What comes within so many seconds."""
        self.caller.now += seconds
        self.caller.simulator.advance(self.caller.now)
        return self.read()

    def notices(self, texts: list[str] | None = None) -> list[list[str]]:
        """The execution notices among texts, in plain text."""
        found = []
        for text in self.read() if texts is None else texts:
            if text.startswith("1|"):
                frame = split_frame(text)
                found.append(decrypt(frame.payload, *self.secrets[frame.tr_id]).split("^"))
        return found


Make = Callable[..., Caller]


@pytest.fixture
def kis() -> Make:
    """Makes a simulator and a caller that is logged in: ``kis(virtual=False, ...)``."""

    def make(*, logged_in: bool = True, **options: Any) -> Caller:
        options.setdefault("rest_limit", 0)
        caller = Caller(Simulator(start=START, **options))
        return caller.log_in() if logged_in else caller

    return make


@pytest.fixture
def wire() -> Callable[..., Wire]:
    """Opens a websocket session for a caller."""
    return Wire
