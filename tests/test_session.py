from __future__ import annotations

import itertools
import json
import logging
import pickle
import threading
import traceback
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from pykis.answer import Answer
from pykis.client.answers import judge_read
from pykis.client.courier import Ask, RepeatSettings
from pykis.client.credentials import KisCredentials
from pykis.clock import SystemClock, VirtualClock
from pykis.endpoint import Endpoint, Feed
from pykis.errors import (
    KisAPIError,
    KisAuthenticationError,
    KisClosedError,
    KisConfigurationError,
    KisNetworkError,
    KisOrderUncertainError,
    KisParseError,
    KisRateLimitError,
    KisTimeoutError,
    KisUnsupportedError,
    KisValidationError,
)
from pykis.limit import Rate
from pykis.message import Request, Response, Socket, TransportError, TransportTimeout
from pykis.record import Frame
from pykis.session import Session, SessionSettings

KEY = "PSkeyKEYkeyKEYkeyKEYkeyKEYkeyKEYkeyK"
SECRET = "Secret/+=" * 20
ACCOUNT = "87654321-01"
START = 1_795_000_000.0

PRICE: Endpoint[Answer] = Endpoint(
    "domestic_stock.inquire_price",
    "주식현재가 시세",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-price",
    {"": ("FHKST01010100", "FHKST01010100")},
    Answer,
)
BALANCE: Endpoint[Answer] = Endpoint(
    "domestic_stock.inquire_balance",
    "주식잔고조회",
    "GET",
    "/uapi/domestic-stock/v1/trading/inquire-balance",
    {"": ("TTTC8434R", "VTTC8434R")},
    Answer,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)
HOLIDAY: Endpoint[Answer] = Endpoint(
    "domestic_stock.chk_holiday", "국내휴장일조회", "GET", "/uapi/x", {"": ("CTCA0903R", None)}, Answer
)
ORDER: Endpoint[Answer] = Endpoint(
    "domestic_stock.order_cash",
    "주식주문(현금)",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-cash",
    {"buy": ("TTTC0012U", "VTTC0012U"), "sell": ("TTTC0011U", "VTTC0011U")},
    Answer,
    order=True,
)
HASHKEY: Endpoint[Answer] = Endpoint("auth.hashkey", "Hashkey", "POST", "/uapi/hashkey", {"": ("", "")}, Answer)
RESERVE: Endpoint[Answer] = Endpoint(
    "domestic_stock.order_resv",
    "주식예약주문",
    "POST",
    "/uapi/domestic-stock/v1/trading/order-resv",
    {"": ("CTSC0008U", "CTSC0008U")},
    Answer,
    order=True,
)
BUY: dict[str, str | None] = {
    "CANO": None,
    "ACNT_PRDT_CD": None,
    "PDNO": "005930",
    "ORD_DVSN": "00",
    "ORD_QTY": "10",
    "ORD_UNPR": "70000",
}

Reply = Response | TransportError | Callable[[Request], Response]


def reply(status: int = 200, /, headers: dict[str, str] | None = None, **body: Any) -> Response:
    return Response(status, {"Content-Type": "application/json", **(headers or {})}, json.dumps(body).encode())


def gateway(code: str, status: int = 500) -> Response:
    return reply(status, rt_cd="1", msg_cd=code, msg1="거절 ")


OK = reply(rt_cd="0", msg_cd="MCA00000", msg1="정상처리 되었습니다.", output={"stck_prpr": "70000"})
ORDERED = reply(
    rt_cd="0",
    msg_cd="40600000",
    msg1="완료",
    output={"KRX_FWDG_ORD_ORGNO": "00950", "ODNO": "51378", "ORD_TMD": "110840"},
)


class Wire:
    """A transport that answers from a list, and keeps what was asked."""

    def __init__(self, clock: VirtualClock | SystemClock) -> None:
        self.clock = clock
        self.replies: list[Reply] = []
        self.otherwise: Reply = OK
        self.requests: list[Request] = []
        self.times: list[float] = []
        self.tokens = 0
        self.token_reply: Callable[[int], Response | TransportError] | None = None
        self.date_offset: float | None = None
        self.latency = 0.0
        self.closed = False

    @property
    def asked(self) -> list[Request]:
        return [request for request in self.requests if "/oauth2/" not in request.url]

    def send(self, request: Request) -> Response:
        self.requests.append(request)
        self.times.append(self.clock.time())
        if self.latency:
            self.clock.sleep(self.latency)
        if request.url.endswith("/oauth2/tokenP"):
            self.tokens += 1
            found: Reply = (
                self.token_reply(self.tokens)
                if self.token_reply
                else reply(access_token=f"token-{self.tokens}", token_type="Bearer", expires_in=86400)
            )
        else:
            found = self.replies.pop(0) if self.replies else self.otherwise
        if isinstance(found, TransportError):
            raise found
        return found if isinstance(found, Response) else found(request)

    def connect(self, url: str, timeout: float) -> Socket:
        raise TransportError("no websocket here", sent=False)

    def close(self) -> None:
        self.closed = True


def credentials(**changed: Any) -> KisCredentials:
    values: dict[str, Any] = {"app_key": KEY, "app_secret": SECRET, "account": ACCOUNT, **changed}
    return KisCredentials(**values)


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(START)


@pytest.fixture
def wire(clock: VirtualClock) -> Wire:
    return Wire(clock)


@pytest.fixture
def session(wire: Wire, clock: VirtualClock) -> Iterator[Session]:
    with Session(credentials(), transport=wire, clock=clock, random=Random(1)) as made:
        yield made


# What is sent


def test_a_read_is_sent_as_kis_wants_it(session: Session, wire: Wire) -> None:
    answer = session.call(PRICE, {"fid_input_iscd": "005930", "nothing": None})
    assert answer.raw["output"] == {"stck_prpr": "70000"}
    assert answer.tr_id == "FHKST01010100"
    (request,) = wire.asked
    assert request.method == "GET"
    assert request.url == "https://openapivts.koreainvestment.com:29443" + PRICE.path
    assert request.query == {"fid_input_iscd": "005930"}
    assert request.body is None
    assert request.headers == {
        "content-type": "application/json; charset=utf-8",
        "appkey": KEY,
        "appsecret": SECRET,
        "tr_id": "FHKST01010100",
        "tr_cont": "",
        "custtype": "P",
    }
    assert request.bearer == "token-1"
    assert request.max_idle is None


def test_an_order_is_sent_as_kis_wants_it(session: Session, wire: Wire) -> None:
    wire.otherwise = ORDERED
    session.call(ORDER, {**BUY, "sll_type": "01"}, variant="buy")
    (request,) = wire.asked
    assert request.body is not None
    assert request.query == {}
    assert json.loads(request.body) == {
        "CANO": "87654321",
        "ACNT_PRDT_CD": "01",
        "PDNO": "005930",
        "ORD_DVSN": "00",
        "ORD_QTY": "10",
        "ORD_UNPR": "70000",
        "SLL_TYPE": "01",
    }
    assert request.headers["tr_id"] == "VTTC0012U"
    assert request.max_idle == 5.0


def test_real_money_has_its_own_host_and_ids(wire: Wire, clock: VirtualClock) -> None:
    wire.otherwise = ORDERED
    with Session(credentials(virtual=False), transport=wire, clock=clock) as session:
        session.call(ORDER, BUY, variant="sell")
    assert wire.asked[0].url.startswith("https://openapi.koreainvestment.com:9443/")
    assert wire.asked[0].headers["tr_id"] == "TTTC0011U"


def test_what_paper_lacks_never_leaves(session: Session, wire: Wire) -> None:
    with pytest.raises(KisUnsupportedError, match="chk_holiday"):
        session.call(HOLIDAY, {})
    assert wire.requests == []


def test_the_next_page_asks_so(session: Session, wire: Wire) -> None:
    wire.replies = [reply(headers={"tr_cont": "M"}, rt_cd="0", msg_cd="20310000", msg1="", output1=[])]
    first = session.call(BALANCE, {"CANO": None, "ACNT_PRDT_CD": None})
    assert first.has_next
    assert not session.call(BALANCE, {"CANO": None, "ACNT_PRDT_CD": None}, tr_cont="N").has_next
    assert [request.headers["tr_cont"] for request in wire.asked] == ["", "N"]


@pytest.mark.parametrize(("missing", "params"), [("account", {"CANO": None}), ("HTS id", {"user_id": None})])
def test_missing_settings_are_said_in_words(wire: Wire, clock: VirtualClock, missing: str, params: Any) -> None:
    with (
        Session(credentials(account=None), transport=wire, clock=clock) as session,
        pytest.raises(KisConfigurationError, match=missing),
    ):
        session.call(BALANCE, params)
    assert wire.requests == []


def test_a_notice_feed_needs_an_hts_id(session: Session) -> None:
    class Notice(Frame, layout=("CUST_ID",)):
        """One field."""

    feed = Feed("domestic_stock.ccnl_notice", "체결통보", "H0STCNI0", "H0STCNI9", Notice, key="hts_id", encrypted=True)
    with pytest.raises(KisConfigurationError, match="KIS_HTS_ID"):
        session.subscribe(feed, "", print)


def test_wrong_credentials_are_refused_at_once(wire: Wire, clock: VirtualClock) -> None:
    with pytest.raises(KisConfigurationError, match="app secret is missing"):
        Session(KisCredentials(app_key=KEY), transport=wire, clock=clock)


# The order of things


def test_token_then_slot_then_the_last_word_then_bytes(session: Session, wire: Wire) -> None:
    wire.otherwise = ORDERED
    seen: list[tuple[str, int, int]] = []
    session.call(PRICE, {})
    started = session.clock.monotonic()

    def last_word() -> None:
        seen.append((threading.current_thread().name, wire.tokens, len(wire.asked)))
        assert session.clock.monotonic() - started > 1.0  # the slot was waited for

    wire.replies = [gateway("EGW00123"), gateway("EGW00201"), ORDERED]
    session.call(ORDER, BUY, variant="buy", before_send=last_word)
    name = threading.current_thread().name
    assert seen == [(name, 1, 1), (name, 2, 2), (name, 2, 3)]


def test_nothing_leaves_if_the_last_word_is_no(session: Session, wire: Wire) -> None:
    class Refused(Exception):
        pass

    def refuse() -> None:
        raise Refused

    with pytest.raises(Refused):
        session.call(ORDER, BUY, variant="buy", before_send=refuse)
    assert wire.asked == []


def test_the_rate_of_paper_is_one_a_second(session: Session, wire: Wire) -> None:
    for _ in range(4):
        session.call(PRICE, {})
    times = wire.times[1:]
    assert all(later - earlier >= 1.02 - 1e-6 for earlier, later in itertools.pairwise(times))


# Reads are repeated


@pytest.mark.parametrize(
    "failure",
    [
        TransportError("broke", sent=True),
        TransportTimeout("slow", sent=True),
        TransportError("refused", sent=False),
        Response(502, {}, b"<html>Bad Gateway</html>"),
        Response(503, {}, b""),
        Response(200, {}, b"<html>maintenance</html>"),
        Response(200, {}, b"[1]"),
        Response(200, {}, b'{"rt_cd":"0"'),
        gateway("EGW00001"),
        gateway("EGW00202"),
        gateway("EGW00215"),
        gateway("EGW00304"),
        gateway("IGW00009", 200),
        gateway("90020000", 200),
        gateway("ZZZ99999"),
    ],
    ids=repr,
)
def test_a_read_is_repeated_and_succeeds(session: Session, wire: Wire, failure: Reply) -> None:
    wire.replies = [failure, failure]
    assert session.call(PRICE, {}).raw["rt_cd"] == "0"
    assert len(wire.asked) == 3


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (TransportError("broke", sent=True), KisNetworkError),
        (TransportTimeout("slow", sent=True), KisTimeoutError),
        (Response(502, {}, b"<html>"), KisNetworkError),
        (Response(200, {}, b"<html>"), KisParseError),
        (gateway("EGW00001"), KisAPIError),
    ],
    ids=repr,
)
def test_a_read_is_repeated_within_bounds(session: Session, wire: Wire, failure: Reply, error: type) -> None:
    wire.otherwise = failure
    with pytest.raises(error):
        session.call(PRICE, {})
    assert len(wire.asked) == session.settings.repeat.tries
    assert session.health().errors >= 3


def test_a_read_is_not_repeated_if_told_so(session: Session, wire: Wire) -> None:
    wire.otherwise = TransportError("broke", sent=True)
    with pytest.raises(KisNetworkError):
        session.call(PRICE, {}, repeat=False)
    assert len(wire.asked) == 1


def test_the_time_for_repeats_is_bounded(wire: Wire, clock: VirtualClock) -> None:
    settings = SessionSettings(repeat=RepeatSettings(tries=1000, patience=20.0))
    wire.otherwise = TransportTimeout("slow", sent=True)
    wire.latency = 3.0
    with Session(credentials(), transport=wire, clock=clock, settings=settings) as session:
        started = clock.monotonic()
        with pytest.raises(KisTimeoutError, match="tries"):
            session.call(PRICE, {})
        assert clock.monotonic() - started < 30.0


@pytest.mark.parametrize(
    "refusal",
    [
        gateway("EGW02006"),
        gateway("EGW00103"),
        gateway("OPSQ2001", 200),
        gateway("MCA00124", 200),
        gateway("OPSQ2000", 500),
        gateway("OPSQ2001", 500),
        gateway("OPSQ2002", 500),
    ],
    ids=repr,
)
def test_a_refusal_is_not_repeated(session: Session, wire: Wire, refusal: Response) -> None:
    wire.otherwise = refusal
    with pytest.raises(KisAPIError) as caught:
        session.call(PRICE, {})
    assert caught.value.tr_id == "FHKST01010100"
    assert caught.value.msg1 == "거절"
    assert caught.value.rt_cd == "1"
    assert len(wire.asked) == 1


@pytest.mark.parametrize("code", ["KIOK0560", "70070000"])
@pytest.mark.parametrize("rt_cd", ["0", "7"])
def test_nothing_to_show_is_no_error(session: Session, wire: Wire, code: str, rt_cd: str) -> None:
    wire.otherwise = reply(rt_cd=rt_cd, msg_cd=code, msg1="조회할 내용이 없습니다", output1=[])
    assert session.call(BALANCE, {"CANO": None}).msg_cd == code
    assert len(wire.asked) == 1


def test_a_storm_of_throttles_passes(session: Session, wire: Wire, clock: VirtualClock) -> None:
    wire.replies = [gateway("EGW00201")] * 6
    session.call(PRICE, {})
    assert len(wire.asked) == 7
    health = session.health()
    assert health.throttles == 6
    assert health.pace > 1.5
    times = wire.times[1:]
    assert times[-1] - times[-2] > 1.5  # slower than at first
    clock.advance(300.0)
    assert session.health().pace == 1.0


def test_an_endless_storm_of_throttles_ends(session: Session, wire: Wire, clock: VirtualClock) -> None:
    wire.otherwise = gateway("EGW00201")
    with pytest.raises(KisRateLimitError):
        session.call(PRICE, {})
    assert clock.monotonic() < 60.0 + 20.0


# Orders are not


PROVES_NOTHING: list[Reply] = [
    TransportError("broke", sent=True),
    TransportTimeout("slow", sent=True),
    Response(500, {}, b""),
    Response(502, {}, b"<html>Bad Gateway</html>"),
    Response(307, {"Location": "/elsewhere"}, b""),
    Response(200, {}, b"<html>maintenance</html>"),
    Response(200, {}, b"null"),
    gateway("EGW00001"),
    gateway("EGW00002"),
    gateway("EGW00202"),
    gateway("EGW00215"),
    gateway("EGW00300"),
    gateway("IGW00007"),
    gateway("90020000", 200),
    gateway("ZZZ99999"),
    gateway("ZZZ99999", 200),
    reply(rt_cd="0", msg_cd="40600000", msg1="완료"),
    reply(rt_cd="0", msg_cd="40600000", msg1="완료", output={"ODNO": "  "}),
    reply(rt_cd="0", msg_cd="40600000", msg1="완료", output=[]),
    reply(rt_cd="0", msg_cd="40600000", msg1="완료", output={"ODNO": "0000000000"}),
    reply(rt_cd="0", msg_cd="40600000", msg1="완료", output={"NRML_PRCS_YN": "N"}),
    reply(rt_cd="0", msg_cd="IGW00009", msg1="", output={"ODNO": "1"}),
    Response(200, {}, b"{}"),
]


@pytest.mark.parametrize("answer", PROVES_NOTHING, ids=repr)
@pytest.mark.parametrize("repeat", [True, False])
def test_an_order_without_proof_is_uncertain_and_sent_once(
    session: Session, wire: Wire, clock: VirtualClock, answer: Reply, repeat: bool
) -> None:
    wire.latency = 0.5
    wire.replies = [answer]
    with pytest.raises(KisOrderUncertainError) as caught:
        session.call(ORDER, BUY, variant="buy", repeat=repeat, timeout=7.0)
    assert len(wire.asked) == 1
    error = caught.value
    assert error.tr_id == "VTTC0012U"
    assert error.request == {"PDNO": "005930", "ORD_DVSN": "00", "ORD_QTY": "10", "ORD_UNPR": "70000"}
    assert error.timeout == 7.0 == wire.asked[0].read_timeout
    assert error.sent_at.timestamp() == pytest.approx(wire.times[-1])
    assert error.ended_at - error.sent_at == timedelta(seconds=0.5)
    assert error.sent_at.utcoffset() == timedelta(hours=9)


def test_an_order_that_never_left_is_no_uncertain_one(session: Session, wire: Wire) -> None:
    wire.replies = [TransportError("no connection could be made", sent=False)]
    with pytest.raises(KisNetworkError) as caught:
        session.call(ORDER, BUY, variant="buy")
    assert caught.value.sent is False
    assert len(wire.asked) == 1


@pytest.mark.parametrize(
    "refusal",
    [
        reply(rt_cd="7", msg_cd="APBK0952", msg1="주문가능금액을 초과 했습니다"),
        reply(rt_cd="7", msg_cd="ZZZZ0000", msg1="?"),
        reply(rt_cd="1", msg_cd="40070000", msg1="매매불가 종목"),
        gateway("EGW02006"),
        gateway("EGW00310"),
    ],
    ids=repr,
)
def test_a_proven_refusal_of_an_order_is_that(session: Session, wire: Wire, refusal: Response) -> None:
    wire.replies = [refusal]
    with pytest.raises(KisAPIError):
        session.call(ORDER, BUY, variant="buy")
    assert len(wire.asked) == 1


@pytest.mark.parametrize("code", ["EGW00121", "EGW00123", "EGW00201"])
def test_an_order_goes_again_only_after_proof(session: Session, wire: Wire, code: str) -> None:
    wire.replies = [gateway(code), ORDERED]
    session.call(ORDER, BUY, variant="buy")
    assert len(wire.asked) == 2
    wire.replies = [gateway(code), ORDERED]
    with pytest.raises(KisAPIError) as caught:
        session.call(ORDER, BUY, variant="buy", repeat=False)
    assert caught.value.msg_cd == code
    assert len(wire.asked) == 3
    assert wire.replies == [ORDERED]
    session.call(ORDER, BUY, variant="buy", repeat=False)  # with a new token, if that was it
    assert wire.tokens == (1 if code == "EGW00201" else 3)


def test_what_follows_a_refusal_may_be_uncertain(session: Session, wire: Wire) -> None:
    wire.replies = [gateway("EGW00201"), TransportTimeout("slow", sent=True)]
    with pytest.raises(KisOrderUncertainError):
        session.call(ORDER, BUY, variant="buy")
    assert len(wire.asked) == 2


def test_a_storm_of_throttles_refuses_an_order_soon(session: Session, wire: Wire, clock: VirtualClock) -> None:
    wire.otherwise = gateway("EGW00201")
    started = clock.monotonic()
    with pytest.raises(KisRateLimitError):
        session.call(ORDER, BUY, variant="buy")
    assert clock.monotonic() - started < 15.0


def test_a_reservation_has_a_receipt_of_its_own(session: Session, wire: Wire) -> None:
    wire.replies = [reply(rt_cd="0", msg_cd="APBK0013", msg1="", output={"RSVN_ORD_SEQ": "88793"})]
    assert session.call(RESERVE, BUY).msg_cd == "APBK0013"


def test_other_posts_are_repeated_only_if_they_never_left(session: Session, wire: Wire) -> None:
    wire.replies = [TransportError("no connection", sent=False), reply(HASH="ab", BODY={})]
    assert session.call(HASHKEY, {"a": "1"}).raw["HASH"] == "ab"
    for failure in (TransportError("broke", sent=True), gateway("EGW00001"), Response(502, {}, b"")):
        before = len(wire.asked)
        wire.replies = [failure]
        with pytest.raises((KisNetworkError, KisAPIError)):
            session.call(HASHKEY, {"a": "1"})
        assert len(wire.asked) == before + 1


def test_an_uncertain_order_can_be_resolved_in_another_process(session: Session, wire: Wire) -> None:
    wire.replies = [TransportTimeout("slow", sent=True)]
    with pytest.raises(KisOrderUncertainError) as caught:
        session.call(ORDER, BUY, variant="buy")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert str(copy) == str(caught.value)
    assert vars(copy) == vars(caught.value)


def test_an_interrupt_while_an_order_is_under_way_carries_the_doubt(session: Session, wire: Wire) -> None:
    """Ctrl-C must end the program, but it must not make the order forgotten."""

    def interrupted(request: Request) -> Response:
        raise KeyboardInterrupt

    wire.replies = [interrupted]
    with pytest.raises(KeyboardInterrupt) as caught:
        session.call(ORDER, BUY, variant="buy")
    doubt = caught.value.__cause__
    assert isinstance(doubt, KisOrderUncertainError)
    assert doubt.request["PDNO"] == "005930"
    wire.replies = [interrupted]
    with pytest.raises(KeyboardInterrupt) as caught:
        session.call(PRICE, {})
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("date", ["Mon, 99999999999999999999 Nov 2026 00:00:00 GMT", "0", "Mon", "\x00"])
def test_a_date_that_cannot_be_read_costs_no_answer(session: Session, wire: Wire, date: str) -> None:
    wire.replies = [ORDERED._replace(headers={"Date": date})]
    assert session.call(ORDER, BUY, variant="buy").raw["output"]["ODNO"] == "51378"


def test_an_order_without_a_token_never_left(session: Session, wire: Wire) -> None:
    """What was lost is the request for the token, whatever became of that."""
    wire.token_reply = lambda count: TransportTimeout("slow", sent=True)
    with pytest.raises(KisTimeoutError, match="no access token") as caught:
        session.call(ORDER, BUY, variant="buy")
    assert caught.value.sent is False
    assert not wire.asked


@pytest.mark.parametrize("code", ["EGW00202", "EGW00203", "EGW00204", "EGW00215"])
def test_a_passing_error_of_the_token_host_accuses_no_key(session: Session, wire: Wire, code: str) -> None:
    token = reply(access_token="token", token_type="Bearer", expires_in=86400)
    wire.token_reply = lambda count: reply(500, error_code=code, error_description="?") if count == 1 else token
    session.call(PRICE, {})
    assert wire.tokens == 2


def test_an_empty_body_is_no_empty_list(session: Session, wire: Wire) -> None:
    wire.otherwise = Response(200, {}, b"{}")
    with pytest.raises(KisParseError):
        session.call(BALANCE, {"CANO": None, "ACNT_PRDT_CD": None})


# Raw requests


def test_a_raw_request_follows_the_same_rules(session: Session, wire: Wire) -> None:
    wire.replies = [gateway("EGW00123"), TransportError("broke", sent=True), OK]
    answer = session.request("GET", PRICE.path, tr_id="FHKST01010100", params={"FID_INPUT_ISCD": "005930"})
    assert answer.raw["output"]["stck_prpr"] == "70000"
    assert len(wire.asked) == 3
    wire.replies = [TransportTimeout("slow", sent=True)]
    with pytest.raises(KisOrderUncertainError):
        session.request("POST", ORDER.path, tr_id="VTTC0012U", params=BUY)
    assert len(wire.asked) == 4


@pytest.mark.parametrize("path", ["uapi/x", "//evil.example/x", "/uapi/x?CANO=1", "https://evil.example/"])
def test_a_raw_path_cannot_lead_elsewhere(session: Session, wire: Wire, path: str) -> None:
    with pytest.raises(KisValidationError):
        session.request("GET", path)
    assert wire.requests == []


# Tokens


def test_many_threads_with_a_dead_token_cause_one_issue(tmp_path: Path) -> None:
    wire = Wire(SystemClock())
    dead = {"token-1"}
    gate = threading.Barrier(16)

    def answer(request: Request) -> Response:
        return gateway("EGW00123") if request.bearer in dead else OK

    wire.otherwise = answer
    settings = SessionSettings(rate=Rate(1000))
    with Session(credentials(), transport=wire, state_dir=tmp_path, settings=settings) as session:
        assert session.token().value == "token-1"
        failures: list[BaseException] = []

        def call() -> None:
            gate.wait()
            try:
                session.call(PRICE, {})
            except BaseException as error:  # noqa: BLE001 - shown below
                failures.append(error)

        threads = [threading.Thread(target=call) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert failures == []
    assert wire.tokens == 2
    assert session.health().token_issues == 2
    assert len(wire.asked) <= 32


def test_the_same_dead_token_again_is_an_authentication_error(session: Session, wire: Wire) -> None:
    wire.token_reply = lambda count: reply(access_token="same", expires_in=86400)
    wire.otherwise = gateway("EGW00123")
    for _ in range(3):
        with pytest.raises(KisAuthenticationError, match="same one again"):
            session.call(PRICE, {})
    assert wire.tokens == 2  # it is not asked again for a while


def test_a_new_token_that_is_dead_too_is_an_authentication_error(session: Session, wire: Wire) -> None:
    wire.otherwise = gateway("EGW00121")
    with pytest.raises(KisAuthenticationError, match="EGW00121"):
        session.call(PRICE, {})
    assert len(wire.asked) == 2


def test_a_read_waits_for_a_token_that_is_asked_too_often(session: Session, wire: Wire, clock: VirtualClock) -> None:
    refused = reply(403, error_code="EGW00133", error_description="접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)")
    wire.token_reply = lambda count: refused if clock.time() < START + 61 else reply(access_token="t", expires_in=9000)
    session.call(PRICE, {})
    assert 61 <= clock.time() - START < 75


def test_it_waits_no_longer_than_two_minutes(session: Session, wire: Wire, clock: VirtualClock) -> None:
    wire.token_reply = lambda count: reply(403, error_code="EGW00133", error_description="1분당 1회")
    with pytest.raises(KisRateLimitError) as caught:
        session.call(PRICE, {})
    assert caught.value.msg_cd == "EGW00133"
    assert 100 <= clock.time() - START <= 121


def test_an_order_does_not_wait_for_a_token_and_is_refused(session: Session, wire: Wire, clock: VirtualClock) -> None:
    wire.token_reply = lambda count: reply(403, error_code="EGW00133", error_description="1분당 1회")
    with pytest.raises(KisRateLimitError):
        session.call(ORDER, BUY, variant="buy")
    assert clock.time() == START
    assert wire.asked == []


def test_a_wrong_key_is_an_authentication_error(session: Session, wire: Wire) -> None:
    wire.token_reply = lambda count: reply(403, error_code="EGW00103", error_description="유효하지 않은 AppKey입니다.")
    with pytest.raises(KisAuthenticationError, match="EGW00103"):
        session.call(PRICE, {})
    assert wire.tokens == 1


# The state


def test_health_tells(session: Session, wire: Wire, clock: VirtualClock) -> None:
    from email.utils import formatdate

    def dated(request: Request) -> Response:
        return OK._replace(headers={"Date": formatdate(int(clock.time() + 3.0), usegmt=True)})

    wire.otherwise = dated
    wire.latency = 0.03
    for _ in range(40):
        clock.advance(0.137)
        session.call(PRICE, {})
    health = session.health()
    assert health.requests == 41
    assert health.errors == 0
    assert health.token_issues == 1
    assert health.clock_skew is not None
    assert health.clock_skew_uncertainty is not None
    assert session.clock_skew == health.clock_skew
    assert abs(health.clock_skew - 3.0) <= health.clock_skew_uncertainty + 0.03 < 0.2
    assert health.stream is None


def test_a_closed_session_says_so(session: Session, wire: Wire) -> None:
    session.close()
    session.close()
    assert wire.closed
    for use in (lambda: session.call(PRICE, {}), session.token, lambda: session.stream):
        with pytest.raises(KisClosedError):
            use()


def test_with_a_clock_of_its_own_it_writes_nothing(
    wire: Wire, clock: VirtualClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYKIS_HOME", str(tmp_path / "home"))
    with Session(credentials(), transport=wire, clock=clock) as session:
        session.call(PRICE, {})
    assert not (tmp_path / "home").exists()
    with Session(credentials(), transport=wire) as session:
        session.call(PRICE, {})
    assert (tmp_path / "home" / "tokens").is_dir()


def test_what_tracebacks_print_of_a_call_says_nothing() -> None:
    ask = Ask("POST", ORDER.path, "VTTC0012U", {"CANO": "87654321"}, 10.0, True)
    judged = judge_read(reply(access_token="secret-token"), envelope=False)
    assert "87654321" not in f"{ask!r} {ask}"
    assert "secret-token" not in f"{judged!r} {judged}"


def test_secrets_show_nowhere(
    wire: Wire, tmp_path: Path, caplog: pytest.LogCaptureFixture, clock: VirtualClock
) -> None:
    caplog.set_level(logging.DEBUG)
    echo = f"계좌 {ACCOUNT} {ACCOUNT.replace('-', '')} 87654321 appkey {KEY} {SECRET}"
    shown: list[str] = []
    secrets = [KEY, SECRET, "87654321", "token-1", "token-2"]
    with Session(credentials(), transport=wire, clock=clock, state_dir=tmp_path) as session:
        session.call(BALANCE, {"CANO": None, "ACNT_PRDT_CD": None})
        for answer in (
            reply(500, rt_cd="1", msg_cd="OPSQ2000", msg1=echo),
            Response(200, {}, echo.encode()),
            TransportError("broke", sent=True),
            reply(rt_cd="7", msg_cd="APAC0081", msg1=echo),
            reply(rt_cd="1", msg_cd="ZZZ", msg1=echo),
        ):
            for endpoint, params in ((BALANCE, {"CANO": None}), (ORDER, BUY)):
                wire.otherwise = answer
                try:
                    session.call(endpoint, params, variant="buy" if endpoint is ORDER else "")
                except Exception as error:  # noqa: BLE001 - any of them must keep quiet
                    shown += ["".join(traceback.format_exception(error)), repr(error), str(vars(error))]
                    shown.append(pickle.dumps(error).decode("latin-1"))
                    shown.append(str(pickle.loads(pickle.dumps(error))))
        shown += [repr(session), str(session), repr(session.credentials), repr(session.token()), str(session.token())]
        shown += [repr(request) for request in wire.requests] + [repr(session.health())]
        with pytest.raises(TypeError):
            pickle.dumps(session)
    shown += [record.getMessage() + str(record.args) for record in caplog.records]
    shown += [path.read_bytes().decode("latin-1") + path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert len(shown) > 40
    for text in shown:
        for secret in secrets:
            assert secret not in text
