"""PyKis wires and hands out: nothing is sent by making one, sources never mix, several live side by side."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from pykis import Account, KisCredentials, KisError, PyKis, Stock
from pykis.api.domestic_stock.basic_quotes import INQUIRE_PRICE
from pykis.clock import KST, VirtualClock
from pykis.errors import KisClosedError, KisConfigurationError, KisUnsupportedError, KisValidationError
from pykis.message import Request, Response, Socket
from pykis.simulator import AppKey, Simulator, SimulatorTransport

START = datetime(2026, 11, 20, 10, 30, tzinfo=KST).timestamp()
KEY, SECRET = "K" * 36, "S" * 180


class Deaf:
    """A transport on which nothing may be sent."""

    def send(self, request: Request) -> Response:
        raise AssertionError(f"something was sent: {request.method} {request.url}")

    def connect(self, url: str, timeout: float) -> Socket:
        raise AssertionError("a websocket was opened")

    def close(self) -> None:
        pass


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No key, no .env, a home of its own."""
    for name in ("APP_KEY", "APP_SECRET", "ACCOUNT", "HTS_ID", "VIRTUAL", "REST_URL", "WEBSOCKET_URL"):
        monkeypatch.delenv(f"KIS_{name}", raising=False)
    monkeypatch.setenv("PYKIS_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def deaf() -> Iterator[PyKis]:
    with PyKis(app_key=KEY, app_secret=SECRET, account="12345678-01", transport=Deaf()) as kis:
        yield kis


def over(simulator: Simulator, clock: VirtualClock, key: AppKey | None = None, **more: Any) -> PyKis:
    """A PyKis in the simulator's own time."""
    found = key or simulator.keys[0]
    return PyKis(
        app_key=found.key,
        app_secret=found.secret,
        account=f"{found.account.cano}-{found.account.product}",
        hts_id=found.hts_id,
        virtual=found.virtual,
        base_url="http://127.0.0.1:1",
        websocket_url="ws://127.0.0.1:1",
        transport=SimulatorTransport(simulator, clock),
        clock=clock,
        **more,
    )


# Making one


def test_nothing_is_sent_by_making_scopes(deaf: PyKis) -> None:
    stock, account = deaf.stock("005930"), deaf.account()
    assert isinstance(stock, Stock)
    assert isinstance(account, Account)
    assert (stock.symbol, stock.name) == ("005930", "")
    assert deaf.account("87654321-22").number != account.number
    assert deaf.health().requests == 0
    assert deaf.virtual is True


def test_no_repr_shows_a_key_or_an_account(deaf: PyKis) -> None:
    shown = " ".join(
        repr(thing)
        for thing in (
            deaf,
            deaf.account(),
            deaf.account("87654321-22"),
            deaf.stock("005930"),
            deaf.context,
            deaf.session,
            deaf.credentials,
            deaf.rate_limit,
            deaf.health(),
        )
    )
    for secret in (KEY, SECRET, "12345678", "87654321"):
        assert secret not in shown
    assert "******78-01" in repr(deaf)


def test_what_a_person_looks_at_says_what_it_is(deaf: PyKis) -> None:
    assert repr(deaf.api).startswith("<KisApi auth domestic_bond domestic_futureoption domestic_stock elw ")
    assert repr(deaf.api.domestic_stock) == "<DomesticStock endpoints>"
    assert repr(deaf.rate_limit) == "<Gate 1 calls in 1 s>"
    assert repr(deaf.websocket) == "<Stream not connected>"
    gaps = deaf.websocket.on_gap(print)
    assert repr(gaps) == "Subscription(gaps)"
    gaps.close()
    assert repr(gaps) == "Subscription(gaps, closed)"
    assert repr(deaf) == "<PyKis paper ******78-01>"
    websocket = deaf.websocket
    deaf.close()
    assert repr(deaf) == "<PyKis paper ******78-01, closed>"
    assert repr(deaf.session).endswith(", closed)")
    assert repr(websocket) == "<Stream closed>"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({}, "No app key was found"),
        ({"account": "12345678-01"}, "sources never mix"),
        ({"virtual": False}, "sources never mix"),
        ({"app_key": KEY}, "app secret is missing"),
        ({"app_key": KEY, "app_secret": SECRET, "account": "1234"}, "eight digits"),
        ({"app_key": KEY, "app_secret": SECRET, "profile": "p"}, "one source"),
        ({"credentials": KisCredentials(app_key=KEY, app_secret=SECRET), "app_key": KEY}, "one source"),
        ({"profile": "nobody"}, "nobody"),
        ({"credentials": "sim.env"}, "a str, not KisCredentials.*dotenv="),
        ({"credentials": {"app_key": KEY}}, "a dict, not KisCredentials"),
    ],
)
def test_what_is_wrong_is_said_in_words(arguments: dict[str, Any], says: str) -> None:
    with pytest.raises(KisConfigurationError, match=says):
        PyKis(transport=Deaf(), **arguments)


def test_the_environment_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIS_APP_KEY", KEY)
    monkeypatch.setenv("KIS_APP_SECRET", SECRET)
    with PyKis(transport=Deaf()) as kis:
        assert kis.virtual is True
        assert kis.credentials.account is None
    monkeypatch.setenv("KIS_VIRTUAL", "0")
    with PyKis(transport=Deaf()) as kis:
        assert kis.virtual is False


def test_a_profile_is_opened_by_name() -> None:
    KisCredentials(app_key=KEY, app_secret=SECRET, virtual=False).save("money", "word")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIS_PROFILE_PASSPHRASE", "word")
        with PyKis(profile="money", transport=Deaf()) as kis:
            assert kis.virtual is False


@pytest.mark.parametrize("symbol", ["7203", "5930", ""])
def test_what_is_no_korean_symbol_is_refused(deaf: PyKis, symbol: str) -> None:
    with pytest.raises(KisValidationError):
        deaf.stock(symbol)


@pytest.mark.parametrize(
    ("symbol", "says"),
    [
        ("5930", "with its zeros it is '005930'.*market='TOKYO'"),
        (5930, "with its zeros it is '005930'"),
        ("A005930", "without the A it is '005930'"),
        ("a0000y0", "without the A it is '0000Y0'"),
        ("삼성전자", "kis.symbols.search\\('삼성전자'\\)"),
        (None, "kis.symbols.search"),
    ],
)
def test_what_was_meant_by_a_symbol_that_is_none_is_said(deaf: PyKis, symbol: Any, says: str) -> None:
    with pytest.raises(KisValidationError, match=says):
        deaf.stock(symbol)
    with pytest.raises(KisValidationError, match=says):
        deaf.account().buy(symbol, qty=1, price=70_000)


def test_an_account_number_that_is_none_is_refused(deaf: PyKis) -> None:
    with pytest.raises(KisConfigurationError):
        deaf.account("1234")


def test_orders_without_an_account_say_what_is_missing() -> None:
    with PyKis(app_key=KEY, app_secret=SECRET, transport=Deaf()) as kis:
        with pytest.raises(KisConfigurationError, match="account"):
            kis.account().balance()
        with pytest.raises(KisConfigurationError, match="account"):
            kis.stock("005930").buy(qty=1, price=70_000)


def test_what_paper_lacks_is_refused_by_name_before_the_wire(deaf: PyKis) -> None:
    with pytest.raises(KisUnsupportedError, match="TTTC0084R"):
        deaf.api.domestic_stock.inquire_psbl_rvsecncl(inqr_dvsn_1="0", inqr_dvsn_2="0")


def test_a_closed_one_says_so(deaf: PyKis) -> None:
    deaf.close()
    deaf.close()
    with pytest.raises(KisClosedError):
        deaf.stock("005930").quote()


def test_a_kind_that_is_none_is_refused(deaf: PyKis) -> None:
    with pytest.raises(KisValidationError, match="stock, etf, etn, elw"):
        deaf.stock("005930", kind="fund")  # type: ignore[call-overload]


def test_a_known_kind_is_kept(deaf: PyKis) -> None:
    deaf.stock("069500", kind="etf")
    assert deaf.context.symbols.kind("069500") == "etf"
    assert deaf.context.symbols.kind("Q500001") == "etn"
    assert deaf.stock("069500") == deaf.stock("069500")
    assert len({deaf.stock("069500"), deaf.stock("069500"), deaf.stock("005930")}) == 2


# Over a simulated KIS


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(START)


def test_fetch_and_request_reach_anything(clock: VirtualClock) -> None:
    with over(Simulator(), clock, random=Random(1)) as kis:
        asked = {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "005930"}
        typed = kis.fetch(INQUIRE_PRICE, asked)
        assert typed.output.stck_prpr > 0
        raw = kis.request(
            "GET", "/uapi/domestic-stock/v1/quotations/inquire-price", tr_id="FHKST01010100", params=asked
        )
        assert raw.raw["output"]["stck_shrn_iscd"] == "005930"
        assert kis.token().value
        assert kis.health().token_issues == 1


def test_state_lives_where_it_is_told_to(clock: VirtualClock, tmp_path: Path) -> None:
    with over(Simulator(), clock, state_dir=tmp_path / "state") as kis:
        kis.token()
    assert list((tmp_path / "state").rglob("*.token"))
    assert not (tmp_path / "home").exists()


def test_several_live_side_by_side_from_any_thread(clock: VirtualClock) -> None:
    simulator = Simulator(virtual=False, rest_limit=0)
    second = simulator.add_account()
    failed: list[Exception] = []
    with over(simulator, clock) as one, over(simulator, clock, second) as two:
        two.stock("005930").market_buy(qty=5)
        clock.advance(5)

        def work(kis: PyKis, held: int) -> None:
            try:
                for _ in range(10):
                    kis.stock("005930").quote()
                    assert len(kis.account().balance()) == held
            except (KisError, AssertionError) as error:
                failed.append(error)

        threads = [threading.Thread(target=work, args=(kis, held)) for kis, held in ((one, 0), (two, 1)) * 2]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert failed == []


def test_every_error_is_one_of_ours(clock: VirtualClock) -> None:
    with over(Simulator(), clock) as kis, pytest.raises(KisError):
        kis.account().cancel_order(99)
