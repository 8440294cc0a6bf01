"""Symbols from master files: found by code, by name, by initials; fetched once a day, kept for a bad one."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from pykis import KisNetworkError, KisValidationError, PyKis, VirtualClock
from pykis.clock import KST
from pykis.market.master_layouts import LAYOUTS
from pykis.message import Request, Response, Socket, TransportError

HOST = "http://127.0.0.1:9"
START = datetime(2026, 11, 23, 8, 0, tzinfo=KST).timestamp()


def line(name: str, **values: str) -> bytes:
    layout = LAYOUTS[name]
    if layout.separator:
        return layout.separator.join(values.get(each.name, "") for each in layout.columns).encode("cp949")
    return b"".join(values.get(each.name, "").encode("cp949").ljust(each.width) for each in layout.columns)


def stock(symbol: str, name: str, cap: int = 0, **more: str) -> bytes:
    values = {"stnd_iscd": f"KR7{symbol}003"[:12], "scrt_grp_cls_code": "ST", "prdy_avls_scal": f"{cap:09d}"} | more
    return line("kospi", mksc_shrn_iscd=symbol, hts_kor_isnm=name, **values)


def foreign(symbol: str, korean: str, english: str, **more: str) -> bytes:
    values = {"curr": "USD", "stis": "2", "base": "10.5", "bnit": "1"} | more
    return line("overseas_stock", symb=symbol, knam=korean, enam=english, **values)


class Host:
    """A host of master files."""

    def __init__(self) -> None:
        self.files = {
            "kospi_code.mst": b"\n".join([
                stock("009150", "삼성전기", 100_000),
                stock("005930", "삼성전자", 4_000_000, stck_sdpr="000071000", stck_lstn_date="19750611",
                      frml_mrkt_deal_qty_unit="00001", trht_yn="N", mang_issu_yn="N"),
                b"broken",
                stock("005935", "삼성전자우", 500_000, prst_cls_code="1"),
                stock("069500", "KODEX 200", 60_000, scrt_grp_cls_code="EF"),
                stock("Q500001", "어떤 ETN", 10, scrt_grp_cls_code="ST", etp_prod_cls_code="3"),
                stock("000001", "멈춘회사", 1, trht_yn="Y", mang_issu_yn="Y"),
            ]),
            "nasmst.cod": foreign("AAPL", "애플", "APPLE INC") + b"\n" + foreign("QQQ", "QQQ", "INVESCO", stis="3"),
            "hksmst.cod": foreign("00700", "텐센트", "TENCENT", curr="HKD", bnit="100"),
            "fo_idx_code_mts.mst": line("index_future_option", shrn_iscd="101W12", kor_name="F 202612") + b"\n"
            + line("index_future_option", shrn_iscd="A01612", kor_name="F 202612") + b"\n"
            + line("index_future_option", shrn_iscd="201W12350", kor_name="C 202612 350.0", acpr="350.00"),
            "bond_code.mst": line("bond", stnd_iscd="KR103502GE97", sname="국고02750-5412", lstn_date="20241210"),
        }  # fmt: skip
        self.asked: list[str] = []
        self.down = False
        self.garbage = False

    def send(self, request: Request) -> Response:
        assert request.url.startswith(f"{HOST}/common/master/")
        assert request.bearer == ""
        assert not request.headers  # no key leaves for a file that anybody may have
        name = request.url.rpartition("/")[2]
        self.asked.append(name)
        if self.down:
            raise TransportError("no connection", sent=False)
        if self.garbage:
            return Response(200, {}, b"<html>maintenance</html>")
        member = name.removesuffix(".zip")
        data = self.files.get(member, b"")
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(member, data)
        return Response(200, {}, packed.getvalue() if name.endswith(".zip") else data)

    def connect(self, url: str, timeout: float) -> Socket:
        raise AssertionError

    def close(self) -> None: ...


@pytest.fixture
def host() -> Host:
    return Host()


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(START)


@pytest.fixture
def kis(host: Host, clock: VirtualClock, tmp_path: Path) -> PyKis:
    return make(host, clock, tmp_path)


def make(host: Host, clock: VirtualClock, home: Path) -> PyKis:
    return PyKis(app_key="k" * 36, app_secret="s" * 180, base_url=HOST, transport=host, clock=clock, state_dir=home)


def test_a_symbol_by_its_code(kis: PyKis) -> None:
    samsung = kis.symbols["005930"]
    assert (samsung.name, samsung.market, samsung.kind, samsung.currency) == ("삼성전자", "KOSPI", "stock", "KRW")
    assert samsung.standard_code == "KR7005930003"
    assert samsung.base_price == Decimal(71_000)
    assert samsung.listed_on == date(1975, 6, 11)
    assert samsung.market_cap == 4_000_000
    assert not samsung.suspended
    assert samsung.raw["hts_kor_isnm"] == "삼성전자"
    assert repr(samsung) == "<삼성전자 005930 KOSPI stock>"
    stopped = kis.symbols["000001"]
    assert stopped.suspended
    assert stopped.administrative


def test_kinds(kis: PyKis) -> None:
    kinds = {"069500": "etf", "Q500001": "etn", "AAPL": "stock", "QQQ": "etf", "101W12": "future", "A01612": "future",
             "201W12350": "call"}  # fmt: skip
    assert {code: kis.symbols[code].kind for code in kinds} == kinds
    bond = kis.symbols["KR103502GE97"]
    assert (bond.kind, bond.market, bond.listed_on) == ("bond", "BOND", date(2024, 12, 10))


def test_abroad(kis: PyKis) -> None:
    apple = kis.symbols["aapl"]
    assert (apple.name, apple.name_en, apple.market, apple.currency) == ("애플", "APPLE INC", "NASDAQ", "USD")
    assert apple.base_price == Decimal("10.5")
    tencent = kis.symbols["00700"]
    assert (tencent.market, tencent.currency, tencent.lot_size) == ("HONGKONG", "HKD", 100)


def test_search_puts_the_best_fit_first(kis: PyKis) -> None:
    assert [each.symbol for each in kis.symbols.search("삼성전자")] == ["005930", "005935"]
    assert [each.symbol for each in kis.symbols.search("삼성")] == ["005930", "005935", "009150"]  # the largest first
    assert [each.symbol for each in kis.symbols.search("apple")] == ["AAPL"]
    assert [each.symbol for each in kis.symbols.search("kodex200")] == ["069500"]
    assert [each.symbol for each in kis.symbols.search("ㅅㅅㅈㅈ", limit=1)] == ["005930"]
    assert [each.symbol for each in kis.symbols.search("ㅈㅈㅇ")] == ["005935"]
    assert [each.symbol for each in kis.symbols.search("0059")] == ["005930", "005935"]
    assert len(kis.symbols.search("없는 이름")) == 0
    assert [each.symbol for each in kis.symbols.search("텐센트")] == []
    assert [each.symbol for each in kis.symbols.search("텐센트", markets=["HONGKONG"])] == ["00700"]
    for nothing in ("  ", None, 5930):
        with pytest.raises(KisValidationError, match="search needs some text"):
            kis.symbols.search(nothing)  # type: ignore[arg-type]


def test_an_unknown_symbol_says_what_may_be_meant(kis: PyKis) -> None:
    with pytest.raises(KisValidationError, match="005930 삼성전자"):
        kis.symbols["삼성전자"]
    assert kis.symbols.get("999999") is None
    assert "005930" in kis.symbols
    assert 5930 not in kis.symbols
    with pytest.raises(KisValidationError, match="KOSPI"):
        kis.symbols.market("NIKKEI")  # type: ignore[arg-type]


def test_a_market_is_a_table(kis: PyKis) -> None:
    kospi = kis.symbols.market("KOSPI")
    assert len(kospi) == 6
    assert kospi.skipped == (3,)
    assert kospi.as_of == date(2026, 11, 23)
    frame = kospi.to_pandas()
    assert list(frame["symbol"])[:2] == ["009150", "005930"]
    assert frame["market_cap"].max() == 4_000_000


def test_making_a_scope_asks_nothing(kis: PyKis, host: Host) -> None:
    assert "Symbols" in repr(kis.symbols)
    assert host.asked == []


def test_a_file_is_fetched_once_a_day(kis: PyKis, host: Host, clock: VirtualClock, tmp_path: Path) -> None:
    for _ in range(3):
        kis.symbols.market("KOSPI")
    make(host, clock, tmp_path).symbols.market("KOSPI")  # another process finds it on the disk
    assert host.asked == ["kospi_code.mst.zip"]
    clock.advance(86_400)
    host.files["kospi_code.mst"] = stock("005930", "삼성전자")
    assert len(kis.symbols.market("KOSPI")) == 1
    assert host.asked == ["kospi_code.mst.zip"] * 2
    assert len(list((tmp_path / "masters").rglob("kospi_code.mst.*"))) == 1  # yesterday's is gone


def test_yesterdays_file_serves_a_day_without_network(
    kis: PyKis, host: Host, clock: VirtualClock, caplog: pytest.LogCaptureFixture
) -> None:
    kis.symbols.market("KOSPI")
    clock.advance(86_400)
    host.down = True
    kospi = kis.symbols.market("KOSPI")
    assert kospi.as_of == date(2026, 11, 23)
    assert "2026-11-23 is used" in caplog.text
    assert host.asked.count("kospi_code.mst.zip") == 1 + 3


@pytest.mark.parametrize("flaw", ["down", "garbage"])
def test_no_file_at_all_is_an_error_in_words(kis: PyKis, host: Host, flaw: str) -> None:
    setattr(host, flaw, True)
    with pytest.raises(KisNetworkError, match=r"kospi_code\.mst"):
        kis.symbols.market("KOSPI")


def test_a_disk_that_is_full_costs_a_download_only(
    host: Host, clock: VirtualClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    home = tmp_path / "state"
    kis = make(host, clock, home)
    (home / "masters").parent.mkdir(parents=True, exist_ok=True)
    (home / "masters").write_text("in the way")
    assert len(kis.symbols.market("KOSPI")) == 6
    assert "fetched again" in caplog.text


def test_sectors_themes_and_members(kis: PyKis, host: Host) -> None:
    host.files["idxcode.mst"] = b"\n".join([
        line("sector", idx_div="0", idx_code="0001", idx_name="종합"),
        line("sector", idx_div="0", idx_code="0013", idx_name="전기전자"),
        line("sector", idx_div="1", idx_code="1001", idx_name="KOSDAQ"),
    ])  # fmt: skip
    host.files["theme_code.mst"] = b"\n".join([
        line("theme", theme_code="001", theme_name="반도체", shrn_iscd="005930"),
        line("theme", theme_code="002", theme_name="인터넷", shrn_iscd="035420"),
        line("theme", theme_code="001", theme_name="반도체", shrn_iscd="000660"),
    ])  # fmt: skip
    host.files["memcode.mst"] = b"\n".join([
        line("member", mbcr_no="00003", mbcr_name="한국투자증권", glob_yn="0"),
        line("member", mbcr_no="00033", mbcr_name="JP모간", glob_yn="1"),
    ])  # fmt: skip
    sectors = kis.symbols.sectors()
    assert [(each.code, each.name) for each in sectors] == [("0001", "종합"), ("0013", "전기전자"), ("1001", "KOSDAQ")]
    assert repr(sectors[1]) == "<전기전자 0013>"
    themes = kis.symbols.themes()
    assert [(each.name, each.symbols) for each in themes] == [
        ("반도체", ("005930", "000660")),
        ("인터넷", ("035420",)),
    ]
    members = kis.symbols.members()
    assert [(each.code, each.foreign) for each in members] == [("00003", False), ("00033", True)]
    assert list(members.to_pandas().columns) == ["code", "name", "foreign"]
    kis.symbols.sectors()
    assert host.asked == ["idxcode.mst.zip", "theme_code.mst.zip", "memcode.mst"]
