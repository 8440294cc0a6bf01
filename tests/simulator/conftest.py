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


OVERSEAS = "/uapi/overseas-stock/v1/trading/"
OVERSEAS_PRICES = "/uapi/overseas-price/v1/quotations/"
COUNTRY = {
    "NASD": "US",
    "NYSE": "US",
    "AMEX": "US",
    "SEHK": "HK",
    "TKSE": "JP",
    "SHAA": "SH",
    "SZAA": "SZ",
    "HASE": "VN",
    "VNSE": "VN",
}
ORDER_TRS = {
    # country: buy, sell, modify and cancel; without the first letter
    "US": ("TTT1002U", "TTT1006U", "TTT1004U"),
    "HK": ("TTS1002U", "TTS1001U", "TTS1003U"),
    "JP": ("TTS0308U", "TTS0307U", "TTS0309U"),
    "SH": ("TTS0202U", "TTS1005U", "TTS0302U"),
    "SZ": ("TTS0305U", "TTS0304U", "TTS0306U"),
    "VN": ("TTS0311U", "TTS0310U", "TTS0312U"),
}


class Overseas:
    """The overseas side of a caller."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller

    def tr(self, exchange: str, which: int) -> str:
        tr_id = self.caller.v + ORDER_TRS[COUNTRY[exchange]][which]
        return "VTTT1001U" if tr_id == "VTTT1006U" else tr_id

    def order(
        self, side: str, symbol: str, qty: object, price: object = "0", *, exchange: str = "NASD", division: str = "00",
        tr: str = "", path: str = "order",
    ) -> Any:  # fmt: skip
        params = self.caller.mine | {
            "OVRS_EXCG_CD": exchange,
            "PDNO": symbol,
            "ORD_QTY": str(qty),
            "OVRS_ORD_UNPR": str(price),
            "CTAC_TLNO": "",
            "MGCO_APTM_ODNO": "",
            "SLL_TYPE": "00" if side == "sell" else "",
            "ORD_SVR_DVSN_CD": "0",
            "ORD_DVSN": division,
        }
        return self.caller.json("POST", OVERSEAS + path, tr or self.tr(exchange, side == "sell"), params)

    def change(
        self, what: str, order: Any, symbol: str, qty: object, price: object = "0", *, exchange: str = "NASD",
        tr: str = "", path: str = "order-rvsecncl",
    ) -> Any:  # fmt: skip
        params = self.caller.mine | {
            "OVRS_EXCG_CD": exchange,
            "PDNO": symbol,
            "ORGN_ODNO": order["output"]["ODNO"],
            "RVSE_CNCL_DVSN_CD": {"modify": "01", "cancel": "02"}[what],
            "ORD_QTY": str(qty),
            "OVRS_ORD_UNPR": str(price),
            "MGCO_APTM_ODNO": "",
            "ORD_SVR_DVSN_CD": "0",
        }
        return self.caller.json("POST", OVERSEAS + path, tr or self.tr(exchange, 2), params)

    def get(self, tr: str, path: str, **params: str) -> Any:
        return json.loads(self.page(tr, path, **params).body)

    def page(self, tr: str, path: str, tr_cont: str = "", **params: str) -> Response:
        tr = self.caller.v + tr[1:] if tr[0] == "T" else tr
        tr = "V" + tr[1:] if self.caller.simulator.virtual and tr[0] == "C" else tr
        return self.caller.call("GET", OVERSEAS + path, tr, self.caller.mine | params, tr_cont=tr_cont)

    def orders(self, **other: str) -> Any:
        return json.loads(self.orders_page(**other).body)

    def orders_page(self, *, tr_cont: str = "", **other: str) -> Response:
        params = {
            "PDNO": "%",
            "ORD_STRT_DT": "20261120",
            "ORD_END_DT": "20261130",
            "SLL_BUY_DVSN": "00",
            "CCLD_NCCS_DVSN": "00",
            "OVRS_EXCG_CD": "%",
            "SORT_SQN": "DS",
            "ORD_DT": "",
            "ORD_GNO_BRNO": "",
            "ODNO": "",
            "CTX_AREA_NK200": "",
            "CTX_AREA_FK200": "",
        }
        return self.page("TTTS3035R", "inquire-ccnl", tr_cont, **(params | other))

    def open_orders(self, exchange: str = "NASD", sort: str = "DS") -> Any:
        context = {"CTX_AREA_NK200": "", "CTX_AREA_FK200": ""}
        return self.get("TTTS3018R", "inquire-nccs", OVRS_EXCG_CD=exchange, SORT_SQN=sort, **context)

    def balance(self, exchange: str = "NASD", currency: str = "USD") -> Any:
        context = {"CTX_AREA_NK200": "", "CTX_AREA_FK200": ""}
        return self.get("TTTS3012R", "inquire-balance", OVRS_EXCG_CD=exchange, TR_CRCY_CD=currency, **context)

    def present(self, *, won: bool = False, nation: str = "000") -> Any:
        asked = {
            "WCRC_FRCR_DVSN_CD": "01" if won else "02",
            "NATN_CD": nation,
            "TR_MKET_CD": "00",
            "INQR_DVSN_CD": "00",
        }
        return self.get("CTRP6504R", "inquire-present-balance", **asked)

    def power(self, symbol: str, price: str, exchange: str = "NASD") -> Any:
        asked = {"OVRS_EXCG_CD": exchange, "OVRS_ORD_UNPR": price, "ITEM_CD": symbol}
        return self.get("TTTS3007R", "inquire-psamount", **asked)["output"]

    def price(self, symbol: str = "AAPL", excd: str = "NAS") -> Any:
        params = {"AUTH": "", "EXCD": excd, "SYMB": symbol}
        return self.caller.json("GET", OVERSEAS_PRICES + "price", "HHDFS00000300", params)


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


def made(*, logged_in: bool = True, start: float = START, **options: Any) -> Caller:
    options.setdefault("rest_limit", 0)
    caller = Caller(Simulator(start=start, **options), now=start)
    return caller.log_in() if logged_in else caller


@pytest.fixture
def kis() -> Make:
    """Makes a simulator and a caller that is logged in: ``kis(virtual=False, ...)``."""
    return made


@pytest.fixture(scope="module")
def caller() -> Caller:
    """One for all tests of a module that only ask: what shares did before today is reckoned once."""
    return made(virtual=False)


@pytest.fixture
def overseas() -> type[Overseas]:
    """The overseas side of a caller: ``overseas(caller)``."""
    return Overseas


@pytest.fixture
def wire() -> Callable[..., Wire]:
    """Opens a websocket session for a caller."""
    return Wire
