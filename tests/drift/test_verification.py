"""A whole verification: everything that only reads is asked and nothing else, what comes is as the catalog says,
stopping loses nothing, and no secret reaches a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pykis import KisAuthenticationError, KisConfigurationError, KisValidationError
from pykis.drift import Target, Verification
from pykis.drift.expired import Living
from pykis.drift.listen import feeds
from pykis.drift.walk import targets
from pykis.inventory import everything
from pykis.message import Request, Response
from pykis.simulator import Fault, Simulator, SimulatorServer

ORDERS = {
    tr_id
    for entry in everything()
    if entry.kind == "order"
    for pair in entry.thing.trs.values()  # type: ignore[union-attr]
    for tr_id in pair
    if tr_id
}


def test_everything_that_only_reads_is_a_target() -> None:
    reads = {f"{entry.category}.{entry.name}" for entry in everything() if entry.kind == "read"}
    assert {target.name.partition(":")[0] for target in targets()} == reads
    assert len(feeds()) == 60


def test_the_simulator_has_no_drift_and_gets_no_order(real: Any, tmp_path: Path) -> None:
    verification = real.verification(tmp_path)
    report = verification.run()
    assert {each.target: each.findings for each in report.drift} == {}
    assert {each.outcome for each in report.results} <= {"same", "empty"}
    assert len(report.results) == len(targets())
    assert report.counts["same"] > 240
    assert len(ORDERS) > 30
    asked = [each for each in real.transport.requests if "/oauth2/" not in each.url]
    assert {each.method for each in asked} == {"GET"}
    assert ORDERS.isdisjoint(each.headers["tr_id"] for each in asked)


def test_paper_is_asked_what_paper_has(paper: Any, tmp_path: Path) -> None:
    report = paper.verification(tmp_path).run()
    assert {each.target: each.findings for each in report.drift} == {}
    assert report.counts["skipped"] > 100
    assert {each.outcome for each in report.results} <= {"same", "empty", "skipped"}
    assert {each.method for each in paper.transport.requests if "/oauth2/" not in each.url} == {"GET"}


def test_an_order_is_not_asked_even_if_somebody_wants_it(real: Any, tmp_path: Path) -> None:
    order = next(entry for entry in everything() if entry.name == "order_cash")
    wanted = {"ord_dv": "buy", "pdno": "005930", "ord_dvsn": "00", "ord_qty": "1", "ord_unpr": "70000"}
    verification = real.verification(tmp_path)
    with pytest.raises(AssertionError, match="not only read"):
        verification.ask(Target("domestic_stock.order_cash", order, wanted, private=True))
    assert real.transport.requests == []
    with pytest.raises(KisValidationError, match="order_cash"):
        real.verification(tmp_path, given={"domestic_stock.order_cash.pdno": "005930"})


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda body: body["output"].update(stck_prpr=""), ("blank_field", "output.stck_prpr")),
        (lambda body: body["output"].update(stck_prpr="7x"), ("malformed_field", "output.stck_prpr")),
        (lambda body: body["output"].update(prdy_vrss_sign="9"), ("unknown_code", "output.prdy_vrss_sign")),
        (lambda body: body["output"].update(brand_new="1"), ("new_field", "output.brand_new")),
        (lambda body: body["output"].pop("stck_prpr"), ("missing_field", "output.stck_prpr")),
        (lambda body: body.pop("output"), ("missing_block", "output")),
        (lambda body: body.update(output=[body["output"]] * 2), ("block_form", "output")),
        (lambda body: body.update(output9={"a": "1"}), ("new_block", "output9")),
        (lambda body: body.update(msg_cd="ZZZ99999"), ("unknown_code", "msg_cd")),
    ],
)
def test_each_fact_that_breaks_is_reported(real: Any, tmp_path: Path, change: Any, expected: tuple[str, str]) -> None:
    def break_it(request: Request, response: Response) -> Response:
        if request.headers.get("tr_id") != "FHKST01010100":
            return response
        body = json.loads(response.body)
        change(body)
        return Response(response.status, response.headers, json.dumps(body).encode())

    real.transport.change = break_it
    report = real.verification(tmp_path, "domestic_stock.inquire_price").run()
    (differs,) = report.drift
    assert differs.target == "domestic_stock.inquire_price"
    assert [(each.kind, each.place) for each in differs.findings if each.is_drift] == [expected]
    assert f"`{expected[1]}`" in (tmp_path / "report.md").read_text("utf-8")


def test_a_page_that_comes_again_is_reported(real: Any, tmp_path: Path) -> None:
    def again(request: Request, response: Response) -> Response:
        return response._replace(headers={**response.headers, "tr_cont": "M"})

    real.transport.change = again
    (differs,) = real.verification(tmp_path, "domestic_stock.inquire_balance_rlz_pl").run().drift
    assert [each.kind for each in differs.findings if each.is_drift] == ["paging"]


@pytest.mark.parametrize(("virtual", "most"), [(False, 18), (True, 1)])
def test_it_stays_under_the_limit(real: Any, paper: Any, tmp_path: Path, virtual: bool, most: int) -> None:
    bench = paper if virtual else real
    named = ("inquire_p", "inquire_m", "inquire_c", "inquire_e", "inquire_b", "finance", "search")
    bench.verification(tmp_path, *(f"domestic_stock.{each}" for each in named)).run()
    asked = [
        at for at, each in zip(bench.transport.times, bench.transport.requests, strict=True) if "/uapi" in each.url
    ]
    assert len(asked) > (5 if virtual else 20)
    for first, later in zip(asked, asked[most:], strict=False):
        assert later - first >= 1


def test_what_has_ended_is_asked_by_what_is_alike(real: Any, tmp_path: Path) -> None:
    living = Living(real.kis)
    assert living("101W09") == "101W09"  # still listed
    assert living("201W09370").startswith("B01")
    assert living("301W09370").startswith("C01")
    assert living("ESZ25") == "ESZ26"
    assert (living("005930"), living("0001"), living("999W09"), living("20261120")) == (
        "005930", "0001", "999W09", "20261120",
    )  # fmt: skip
    assert living("KR9999999999").startswith("KR")
    assert living("KR9999999999") != "KR9999999999"
    name = "overseas_futureoption.inquire_asking_price"

    def asked(**options: Any) -> str:
        real.verification(tmp_path, name, **options).run()
        kept = json.loads((tmp_path / "payloads" / f"{name}.json").read_text("utf-8"))
        return str(kept["arguments"]["srs_cd"])

    assert asked() == living("ESZ25")
    assert asked(given={f"{name}.srs_cd": "ESZ25"}, fresh=True) == "ESZ25"  # who names one knows what for


def test_what_differs_is_reported_with_its_place(real: Any, tmp_path: Path) -> None:
    real.simulator.faults.add(Fault("FHKST01010100", "missing_field", field="stck_prpr"))
    real.simulator.faults.add(Fault("FHKST01010200", "unknown_field", field="brand_new"))
    report = real.verification(tmp_path, "domestic_stock.inquire_price", "domestic_stock.inquire_asking").run()
    found = {each.target: [each for each in each.findings if each.is_drift] for each in report.drift}
    assert [(each.kind, each.place) for each in found["domestic_stock.inquire_price"]] == [
        ("missing_field", "output.stck_prpr")
    ]
    (new,) = found["domestic_stock.inquire_asking_price_exp_ccn"][:1]
    assert (new.kind, new.place.rpartition(".")[2]) == ("new_field", "brand_new")
    text = (tmp_path / "report.md").read_text("utf-8")
    assert "missing field | `output.stck_prpr`" in text
    assert "brand_new" in text
    told = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert told["counts"] == report.counts


def test_it_goes_on_where_it_was_stopped(real: Any, tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(done: int, total: int, name: str) -> None:
        if done == 5:
            raise Stop

    with pytest.raises(Stop):
        real.verification(tmp_path, "elw.").run(stop)
    first = len(real.transport.requests)
    again = real.verification(tmp_path, "elw.")
    assert len(again.targets) - len(again.left) == 5
    report = again.run()
    asked = [each.headers["tr_id"] for each in real.transport.requests[first:]]
    assert {each.tr_id for each in report.results[:5]}.isdisjoint(asked)
    assert len(report.results) == len(again.targets)
    count = len(real.transport.requests)
    assert real.verification(tmp_path, "elw.").run().results == report.results
    assert len(real.transport.requests) == count
    state = tmp_path / "state.jsonl"
    state.write_text(state.read_text("utf-8")[:-20], "utf-8")
    cut = real.verification(tmp_path, "elw.")
    assert len(cut.left) == 1
    cut.run()
    assert real.verification(tmp_path, "elw.").left == []
    assert len(real.verification(tmp_path, "elw.", fresh=True).left) == len(again.targets)


def test_what_did_not_answer_is_asked_again(real: Any, tmp_path: Path) -> None:
    real.simulator.faults.add(Fault("FHKST01010100", "lost_answer", abort=True))
    report = real.verification(tmp_path, "domestic_stock.inquire_price").run()
    failed = {each.target for each in report.results if each.outcome == "failed"}
    assert failed == {"domestic_stock.inquire_price"}
    real.simulator.faults.clear()
    again = real.verification(tmp_path, "domestic_stock.inquire_price")
    assert [each.name for each in again.left] == ["domestic_stock.inquire_price"]
    assert "failed" not in again.run().counts


def test_a_folder_of_another_environment_is_not_mixed_in(real: Any, paper: Any, tmp_path: Path) -> None:
    real.verification(tmp_path, "domestic_stock.inquire_price_2").run()
    with pytest.raises(KisConfigurationError, match="another folder"):
        paper.verification(tmp_path)
    (tmp_path / "state.jsonl").write_text("{}", "utf-8")
    with pytest.raises(KisConfigurationError, match="no verification's state"):
        real.verification(tmp_path)


def test_a_refused_key_ends_it(real: Any, tmp_path: Path) -> None:
    def refuse(request: Request, response: Response) -> Response:
        body = b'{"error_code":"EGW00103","error_description":"invalid"}'
        return Response(403, {}, body) if "/oauth2/" in request.url else response

    real.transport.change = refuse
    with pytest.raises(KisAuthenticationError):
        real.verification(tmp_path).run()
    assert real.paths == []


NAME = "홍길동"


def everywhere(bench: Any, secrets: list[str]) -> None:
    """Every answer carries every secret, in fields that exist, in new ones, in messages, and in new blocks."""

    def plant(request: Request, response: Response) -> Response:
        if "/oauth2/" in request.url:
            return response
        whole: dict[str, Any] = json.loads(response.body)
        planted = {f"leak{number}": f"x {secret} y" for number, secret in enumerate(secrets)}
        planted |= {"acnt_name": NAME, "CANO": secrets[0], "user_id": secrets[3]}
        for value in list(whole.values()):
            for row in value if isinstance(value, list) else [value]:
                if isinstance(row, dict):
                    row |= planted
        whole["leaks"] = {"all": secrets, **planted}
        whole["ctx_area_fk100"] = f"{secrets[0]}^01^^^"
        whole["msg1"] = f"{NAME} {' '.join(secrets)}" if "/trading/" in request.url else " ".join(secrets)
        return Response(response.status, response.headers, json.dumps(whole).encode())

    bench.transport.change = plant


def test_no_secret_reaches_a_file(real: Any, tmp_path: Path) -> None:
    credentials = real.kis.credentials
    account = credentials.account_text.replace("-", "")
    token = real.kis.token()
    secrets = [account[:8], credentials.app_key, credentials.app_secret, credentials.hts_id, account]
    secrets += [credentials.account_text, token.value]
    assert all(len(secret) >= 4 for secret in secrets)
    everywhere(real, secrets)
    own = {target.name.partition(":")[0] for target in targets() if target.private}
    verification = real.verification(tmp_path, *own, "domestic_stock.inquire_p", "overseas_stock.p", "domestic_bond.")
    verification.run()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 70
    for path in files:
        text = path.read_text("utf-8") + path.name
        assert [secret for secret in secrets if secret in text] == [], path.name
    private = [target.name for target in verification.targets if target.private]
    assert len(private) > 50
    for name in private:
        text = (tmp_path / "payloads" / f"{name.replace(':', '.')}.json").read_text("utf-8")
        assert NAME not in text, name


def test_private_answers_keep_their_form_only(real: Any, tmp_path: Path) -> None:
    real.verification(tmp_path, "domestic_stock.inquire_balance", "domestic_stock.inquire_price").run()
    kept = json.loads((tmp_path / "payloads" / "domestic_stock.inquire_balance.json").read_text("utf-8"))
    (totals,) = kept["pages"][0]["body"]["output2"]
    assert totals["dnca_tot_amt"] == "100000000"
    assert totals["asst_icdc_erng_rt"] == "0.00000000"
    market = json.loads((tmp_path / "payloads" / "domestic_stock.inquire_price.json").read_text("utf-8"))
    assert market["pages"][0]["body"]["output"]["stck_shrn_iscd"] == "005930"


def test_every_feed_is_listened_to_and_measured(tmp_path: Path, kis_of: Any) -> None:
    """On real sockets: what comes in between is the point."""
    pytest.importorskip("aiohttp")
    with SimulatorServer(Simulator(virtual=False, rest_limit=0)) as server, kis_of(server, tmp_path / "home") as kis:
        verification = Verification(kis, tmp_path / "out", only=tuple(feeds()))
        report = verification.listen(1.5)
        assert verification.listen(1.5).results == report.results
    found = {each.target: each for each in report.results}
    assert set(found) == set(feeds())
    wrong = {each.target: (each.outcome, each.note, each.findings) for each in report.results}
    assert {name: each for name, each in wrong.items() if each[0] not in ("same", "empty")} == {}
    assert report.counts["same"] > 25
    assert found["domestic_stock.ccnl_krx"].outcome == "same"
    assert found["domestic_stock.ccnl_krx"].rows > 0
    assert found["domestic_stock.ccnl_notice"].outcome == "empty"
    kept = json.loads((tmp_path / "out" / "payloads" / "domestic_stock.ccnl_krx.json").read_text("utf-8"))
    assert kept["records"][0][0] == "005930"


def test_a_frame_of_another_width_is_reported(tmp_path: Path, kis_of: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The layout loses a field, so that each frame has one more than it."""
    pytest.importorskip("aiohttp")
    record = next(entry.thing.record for entry in everything() if entry.name == "delayed_ccnl")  # type: ignore[union-attr]
    monkeypatch.setattr(record, "layout", record.layout[:-1])
    with SimulatorServer(Simulator(virtual=False, rest_limit=0)) as server, kis_of(server, tmp_path / "home") as kis:
        only = ("overseas_stock.delayed_ccnl",)
        (differs,) = Verification(kis, tmp_path / "out", only=only).listen(1.2).drift
    assert [each.kind for each in differs.findings if each.is_drift] == ["width"]
    assert "width" in (tmp_path / "out" / "report.md").read_text("utf-8")


def test_a_name_of_nothing(real: Any, tmp_path: Path) -> None:
    with pytest.raises(KisValidationError, match="begins with nothing_like_it"):
        real.verification(tmp_path, "nothing_like_it")


def test_arguments_of_ones_own(real: Any, tmp_path: Path) -> None:
    given = {"domestic_stock.inquire_price.fid_input_iscd": "000660"}
    verification = Verification(real.kis, tmp_path, only=["domestic_stock.inquire_price"], given=given)
    assert verification.targets[0].arguments["fid_input_iscd"] == "000660"
    with pytest.raises(KisValidationError, match="Did you mean"):
        targets(given={"domestic_stock.inquire_price.fid_input_isc": "1"})
