"""Nothing secret and no account number in logs, reprs or exceptions, whatever goes wrong on the way."""

from __future__ import annotations

import io
import logging
import traceback
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from pykis import KisCredentials, KisError, PyKis

SAMSUNG = "005930"
OTHER = "-".join(("8765" + "4321", "01"))
"""Not in one piece, because tracebacks show source lines."""


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that anybody logs, tracebacks included."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(threadName)s %(message)s"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)


def shown(error: BaseException) -> str:
    """An exception as logs, debuggers and error reporters show it."""
    lines = [str(error), repr(error), *traceback.format_exception(error)]
    lines += [repr(each) for each in (error.args, getattr(error, "__notes__", ()), vars(error))]
    seen: BaseException | None = error
    while seen is not None:
        lines += [repr(seen), repr(vars(seen))]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


STORY: list[Callable[[PyKis], Any]] = [
    lambda kis: kis,
    lambda kis: kis.credentials,
    lambda kis: kis.session,
    lambda kis: kis.context,
    lambda kis: kis.token(),
    lambda kis: kis.health(),
    lambda kis: kis.websocket,
    lambda kis: kis.websocket.health(),
    lambda kis: kis.rate_limit.status(),
    lambda kis: kis.account(),
    lambda kis: kis.account().number,
    lambda kis: kis.stock(SAMSUNG).quote(),
    lambda kis: kis.stock(SAMSUNG).order_book(),
    lambda kis: kis.stock(SAMSUNG).chart("1m"),
    lambda kis: kis.account().balance(),
    lambda kis: kis.account().orders(),
    lambda kis: list(kis.account().orders()),
    lambda kis: kis.account().pending_orders(),
    lambda kis: kis.account().profit(),
    lambda kis: kis.account().realized_profit(),
    lambda kis: kis.account().orderable_amount(SAMSUNG),
    lambda kis: kis.account().daily_profit(date(2026, 11, 2)),
    lambda kis: kis.stock(SAMSUNG).buy(qty=1, price=60_000),
    lambda kis: kis.stock(SAMSUNG).buy(qty=1, price=60_000).modify(price=60_100).cancel(),
    lambda kis: kis.stock(SAMSUNG).market_sell(qty=1),
    lambda kis: kis.stock(SAMSUNG).buy(qty=10_000_000, price=90_000),
    lambda kis: kis.account(OTHER).balance(),
    lambda kis: kis.account(OTHER),
    lambda kis: kis.account("8765-01"),
    lambda kis: kis.account().order(99),
    lambda kis: kis.request("GET", "/uapi/domestic-stock/v1/trading/nowhere", tr_id="X", params={"CANO": None}),
    lambda kis: kis.api.domestic_stock.inquire_balance(
        afhr_flpr_yn="N",
        inqr_dvsn="02",
        unpr_dvsn="01",
        fund_sttl_icld_yn="N",
        fncg_amt_auto_rdpt_yn="N",
        prcs_dvsn="00",
    ),
]
FAULTS: list[tuple[str, dict[str, Any]]] = [
    ("status_5xx", {}),
    ("html_body", {}),
    ("malformed_json", {}),
    ("lost_answer", {"abort": True}),
    ("token_revoked", {"count": 1}),
    ("failed_query", {"code": "EGW00103"}),
    ("throttle", {"count": 3}),
]


@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
def test_nothing_secret_shows_anywhere(serve: Any, wait: Any, quick: Any, log: Any, virtual: bool) -> None:
    world = serve(virtual=virtual)
    world.stock_up()
    said: list[str] = []
    tokens: list[str] = []
    approvals: list[str] = []
    approve = world.simulator.issuer.approve
    world.simulator.issuer.approve = lambda *given: approvals.append(str(approve(*given))) or approvals[-1]
    fast = quick._replace(read_timeout=0.5, repeat=quick.repeat._replace(tries=2, patience=0.2, order_patience=0.2))
    kis = world.kis(settings=fast)

    def play() -> None:
        for step in STORY:
            try:
                found = step(kis)
            except KisError as error:
                said.append(shown(error))
            else:
                said.extend((repr(found), str(found), f"{found!r:.5000}"))
            tokens.append(kis.token().value)

    play()
    events: list[Any] = []

    def bad(event: Any) -> None:
        events.append(event)
        raise ValueError("a mistake of the user's")

    kis.account().listen_execution(bad)
    kis.stock(SAMSUNG).listen_price(bad)
    said.append(repr(kis.account().listen_execution(bad)))
    kis.stock(SAMSUNG).market_buy(qty=1)
    wait(lambda: len(events) >= 3)
    said.extend(f"{event!r} {event}" for event in events)
    for text in ("1|H0STCNI9|001|AAAA", "1|H0STCNI0|001|AAAA", "0|H0STCNI9|001|x^5012345601", "{", "0|H0STCNT0|001|x"):
        world.do(lambda sim, text=text: sim.push(text))
    world.drop()
    wait(lambda: kis.websocket.health().reconnects >= 1 and kis.websocket.wait_connected(0.02))
    for kind, more in FAULTS:
        world.arm("*", kind, **more)
        play()
        world.mend()
    with pytest.raises(KisError) as wrong:
        PyKis(**(world.arguments() | {"app_secret": ""}))
    said.append(shown(wrong.value))
    with pytest.raises(KisError) as refused:
        PyKis(**(world.arguments() | {"app_secret": "x" * 180}), settings=fast, state_dir=world.folder / "w").token()
    said.append(shown(refused.value))
    said.append(repr(KisCredentials(**world.arguments())))
    kis.close()
    said.append(repr(kis))
    key = world.key
    secrets = {
        "app key": key.key,
        "app secret": key.secret,
        "account": key.account.cano,
        "another account": OTHER[:8],
        "HTS id": key.hts_id,
        **{f"token {number}": token for number, token in enumerate(sorted(set(tokens)))},
        **{f"approval {number}": approval for number, approval in enumerate(approvals)},
    }
    assert len(secrets) >= 8
    texts = {"logs": log.getvalue(), "reprs and exceptions": "\n".join(said)}
    assert "pykis" in texts["logs"]
    assert "urllib3" in texts["logs"]
    found = [
        (what, where, text[max(0, text.index(secret) - 200) : text.index(secret) + 60])
        for what, secret in secrets.items()
        for where, text in texts.items()
        if secret in text
    ]
    assert found == []
