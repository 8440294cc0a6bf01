"""The session over the simulator on real sockets, as a black box: each side was written from the facts alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pykis.api.domestic_stock.basic_quotes import INQUIRE_PRICE
from pykis.api.domestic_stock.order_account import INQUIRE_DAILY_CCLD, ORDER_CASH
from pykis.client.credentials import KisCredentials
from pykis.clock import kst
from pykis.errors import KisAuthenticationError, KisOrderUncertainError, KisRateLimitError
from pykis.session import Session, SessionSettings

pytest.importorskip("aiohttp")

from pykis.simulator import Simulator
from pykis.simulator.faults import Fault, FaultKind
from pykis.simulator.server import SimulatorServer

PRICE = {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "005930"}


@pytest.fixture
def server() -> Iterator[SimulatorServer]:
    with SimulatorServer(Simulator(virtual=False, session="always")) as made:
        yield made


def session_of(server: SimulatorServer, home: Path, **settings: float) -> Session:
    credentials = KisCredentials(
        app_key=server.app_key,
        app_secret=server.app_secret,
        account=server.account,
        hts_id=server.hts_id,
        virtual=False,
        base_url=server.rest_url,
        websocket_url=server.websocket_url,
    )
    return Session(credentials, state_dir=home, settings=SessionSettings(**settings))  # type: ignore[arg-type]


def inject(server: SimulatorServer, *faults: Fault) -> None:
    with server.lock:
        for fault in faults:
            server.simulator.faults.add(fault)


def buy(session: Session, qty: int = 1, timeout: float | None = None) -> str:
    price = session.call(INQUIRE_PRICE, PRICE).output.stck_llam
    fields: dict[str, str | None] = {
        "CANO": None,
        "ACNT_PRDT_CD": None,
        "PDNO": "005930",
        "ORD_DVSN": "00",
        "ORD_QTY": str(qty),
        "ORD_UNPR": f"{price:f}",
        "EXCG_ID_DVSN_CD": "KRX",
    }
    return session.call(ORDER_CASH, fields, variant="buy", timeout=timeout).output.odno


def orders(session: Session) -> list[int]:
    """The quantities of today's orders, oldest first."""
    today = f"{kst(session.clock.time()):%Y%m%d}"
    fields: dict[str, str | None] = {
        "CANO": None,
        "ACNT_PRDT_CD": None,
        "INQR_STRT_DT": today,
        "INQR_END_DT": today,
        "SLL_BUY_DVSN_CD": "00",
        "INQR_DVSN": "01",
        "PDNO": "",
        "CCLD_DVSN": "00",
        "ORD_GNO_BRNO": "",
        "ODNO": "",
        "INQR_DVSN_3": "00",
        "INQR_DVSN_1": "",
        "EXCG_ID_DVSN_CD": "ALL",
        "CTX_AREA_FK100": "",
        "CTX_AREA_NK100": "",
    }
    answer = session.call(INQUIRE_DAILY_CCLD, fields, variant="inner")
    return [int(row.ord_qty or 0) for row in answer.output1]


def test_quote_and_order(server: SimulatorServer, tmp_path: Path) -> None:
    with session_of(server, tmp_path) as session:
        assert session.call(INQUIRE_PRICE, PRICE).output.stck_prpr
        assert int(buy(session)) > 0
        assert orders(session) == [1]
        health = session.health()
        assert health.errors == 0
        assert health.throttles == 0
        assert health.token_issues == 1
        assert health.clock_skew is not None


def test_a_token_revoked_under_sixteen_threads_is_issued_anew_once(server: SimulatorServer, tmp_path: Path) -> None:
    with session_of(server, tmp_path) as session:
        dead = session.token().value
        server.move(6 * 3600 + 60)  # earlier KIS would hand out the same one
        session.request("POST", "/oauth2/revokeP", params={"appkey": None, "appsecret": None, "token": dead})
        failures: list[BaseException] = []
        together = threading.Barrier(16)

        def ask() -> None:
            together.wait(10)
            try:
                session.call(INQUIRE_PRICE, PRICE)
            except BaseException as error:  # noqa: BLE001 - shown below
                failures.append(error)

        threads = [threading.Thread(target=ask) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert failures == []
        assert session.health().token_issues == 2
        assert session.token().value != dead


def test_the_same_dead_token_is_an_authentication_error(server: SimulatorServer, tmp_path: Path) -> None:
    with session_of(server, tmp_path) as session:
        dead = session.token().value
        server.move(120.0)  # KIS issues one a minute, and the same one for six hours
        inject(server, Fault(INQUIRE_PRICE.tr_id(virtual=False), "token_revoked", sticky=True))
        with pytest.raises(KisAuthenticationError):
            session.call(INQUIRE_PRICE, PRICE)
        assert session.health().token_issues == 2
        assert dead not in repr(session.health())


@pytest.mark.parametrize(
    ("kind", "taken"),
    [
        ("lost_request", False),
        ("lost_answer", True),
        ("status_5xx", False),
        ("html_body", True),
        ("malformed_json", True),
        ("slow_answer", True),
        ("ledger_throttle", False),
    ],
)
def test_an_order_in_doubt_is_sent_once(server: SimulatorServer, tmp_path: Path, kind: FaultKind, taken: bool) -> None:
    with session_of(server, tmp_path) as session:
        buy(session, 1)
        inject(server, Fault(ORDER_CASH.tr_id(virtual=False, variant="buy"), kind, count=1, seconds=2.0))
        with pytest.raises(KisOrderUncertainError):
            buy(session, 2, timeout=0.5)
        buy(session, 3)
        assert sorted(orders(session)) == ([1, 2, 3] if taken else [1, 3])


def test_reads_pass_through_what_goes_wrong(server: SimulatorServer, tmp_path: Path) -> None:
    tr_id = INQUIRE_PRICE.tr_id(virtual=False)
    kinds: list[FaultKind] = ["lost_request", "lost_answer", "status_5xx", "html_body", "malformed_json"]
    with session_of(server, tmp_path, read_timeout=0.5) as session:
        for kind in kinds:
            inject(server, Fault(tr_id, kind, count=2))
            assert session.call(INQUIRE_PRICE, PRICE).output.stck_prpr
        assert session.health().errors >= 2 * len(kinds)


def test_a_storm_of_throttles_passes_and_the_pace_slows(server: SimulatorServer, tmp_path: Path) -> None:
    with session_of(server, tmp_path) as session:
        inject(server, Fault("*", "throttle", count=5))
        assert session.call(INQUIRE_PRICE, PRICE).output.stck_prpr
        health = session.health()
        assert health.throttles == 5
        assert health.pace > 1.2
        inject(server, Fault("*", "throttle"))
        with pytest.raises(KisRateLimitError):
            session.call(INQUIRE_PRICE, PRICE, repeat=False)


def test_full_speed_is_not_throttled(server: SimulatorServer, tmp_path: Path) -> None:
    def throttled(folder: Path) -> int:
        with session_of(server, folder) as session:

            def ask() -> None:
                for _ in range(9):
                    session.call(INQUIRE_PRICE, PRICE)

            threads = [threading.Thread(target=ask) for _ in range(6)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(30)
            assert session.health().requests >= 54
            return session.health().throttles

    # A machine that stands still for longer than the margin delays what was sent in time: not every time.
    assert any(throttled(tmp_path / str(turn)) == 0 for turn in range(3))
