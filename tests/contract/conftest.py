"""A PyKis over a simulated KIS in the process, real and paper, where something was bought, sold and left open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

import pytest
from kisgen.catalog import Endpoint, Param

from pykis import AccountNumber, PyKis, Rate, SessionSettings, VirtualClock
from pykis.api import KisApi
from pykis.simulator import AccountSetup, Simulator, SimulatorTransport

BY_NAME = {
    "fid_input_date_1": "20261102",
    "fid_input_date_2": "20261123",
    "fid_input_price_2": "1000000",
    "fid_rsfl_rate1": "-30",
    "fid_rsfl_rate2": "30",
    "inqr_strt_dt": "20261123",
    "inqr_end_dt": "20261123",
    "bass_dt": "20261102",
    "erlm_strt_dt": "20261101",
    "erlm_end_dt": "20261130",
}
"""What is asked of every endpoint that wants it; the rest is KIS' own example in the catalog."""
SAMSUNG = {"pdno": "005930", "ord_dvsn": "00", "ord_qty": "1", "ord_unpr": "60000"}
ABROAD: dict[str, tuple[str, str, str, str]] = {
    "NASD": ("NAS", "AAPL", "1", "200.00"),
    "NYSE": ("NYS", "KO", "1", "60.00"),
    "AMEX": ("AMS", "SPY", "1", "600.00"),
    "SEHK": ("HKS", "00700", "100", "550.0"),
    "TKSE": ("TSE", "7203", "100", "2700"),
    "SHAA": ("SHS", "600036", "100", "39.60"),
    "SZAA": ("SZS", "000333", "100", "72.00"),
    "HASE": ("HNX", "PVS", "100", "30000"),
    "VNSE": ("HSX", "HPG", "100", "25500"),
}
"""OVRS_EXCG_CD -> EXCD, a symbol, a lot of it, and a price within the day's limits at which nobody sells."""


def placed_abroad(exchange: str) -> dict[str, str]:
    """An order abroad."""
    _, symbol, qty, price = ABROAD[exchange]
    return {"ovrs_excg_cd": exchange, "pdno": symbol, "ord_qty": qty, "ovrs_ord_unpr": price}


def reserved_abroad(variant: str) -> dict[str, str]:
    """A reserved order abroad."""
    _, symbol, qty, price = ABROAD["TKSE" if variant == "asia" else "NASD"]
    found = {"pdno": symbol, "ft_ord_qty": qty, "ft_ord_unpr3": price}
    if variant != "asia":
        return found | {"ovrs_excg_cd": "NASD", "ord_dvsn": "00"}
    return found | {"ovrs_excg_cd": "TKSE", "sll_buy_dvsn_cd": "02", "rvse_cncl_dvsn_cd": "00", "prdt_type_cd": "515"}


def changed_at_home(api: KisApi, variant: str) -> dict[str, str]:
    order = api.domestic_stock.order_cash(ord_dv="buy", **SAMSUNG).output
    number = {"krx_fwdg_ord_orgno": order.krx_fwdg_ord_orgno, "orgn_odno": order.odno}
    return number | {"ord_dvsn": "00", "rvse_cncl_dvsn_cd": "01", "ord_qty": "0", "ord_unpr": "60100"}


def changed_abroad(api: KisApi, variant: str) -> dict[str, str]:
    wanted: dict[str, Any] = placed_abroad(variant)
    order = api.overseas_stock.order(ord_dv="buy", ord_dvsn="00", **wanted).output
    return wanted | {"orgn_odno": order.odno, "rvse_cncl_dvsn_cd": "02"}


def changed_by_day(api: KisApi, variant: str) -> dict[str, str]:
    wanted: dict[str, Any] = placed_abroad("NASD")
    order = api.overseas_stock.daytime_order(order_dv="buy", ord_dvsn="00", ord_svr_dvsn_cd="0", **wanted).output
    return wanted | {"orgn_odno": order.odno, "rvse_cncl_dvsn_cd": "02"}


def taken_back(api: KisApi, variant: str) -> dict[str, str]:
    wanted: dict[str, Any] = reserved_abroad("usBuy")
    order = api.overseas_stock.order_resv(ord_dv="usBuy", **wanted).output
    return {"ovrs_rsvn_odno": order.ovrs_rsvn_odno, "rsvn_ord_rcit_dt": f"{order.rsvn_ord_rcit_dt:%Y%m%d}"}


def reserved_before(api: KisApi, variant: str) -> dict[str, str]:
    wanted: dict[str, Any] = reserved_abroad("asia" if variant == "asia" else "usBuy")
    api.overseas_stock.order_resv(ord_dv="asia" if variant == "asia" else "usBuy", **wanted)
    return {"ovrs_excg_cd": wanted["ovrs_excg_cd"]}


FUTURE: dict[str, str] = {"ord_prcs_dvsn_cd": "02", "shtn_pdno": "101W09", "ord_qty": "1", "nmpr_type_cd": "01"}
FUTURE |= {"krx_nmpr_cndt_cd": "0", "ord_dvsn_cd": "01"}
"""An order of a future; whoever sends it adds side and price."""


def changed_future(api: KisApi, variant: str) -> dict[str, str]:
    wanted: dict[str, Any] = FUTURE | {"ord_dv": variant}
    order = api.domestic_futureoption.order(sll_buy_dvsn_cd="02", unit_price="360.00", **wanted).output
    return {"orgn_odno": order.odno, "rvse_cncl_dvsn_cd": "02", "ord_qty": "0", "rmn_qty_yn": "Y", "unit_price": "0"}


BOND: dict[str, str] = {"pdno": "KR6095572D81", "ord_qty2": "10", "bond_ord_unpr": "9900"}
"""An order for a bond; whoever sends it chose the side by the endpoint."""


def changed_bond(api: KisApi, variant: str) -> dict[str, str]:
    wanted: dict[str, Any] = BOND
    order = api.domestic_bond.buy(samt_mket_ptci_yn="N", bond_rtl_mket_yn="N", **wanted).output
    return wanted | {"orgn_odno": order.odno, "rvse_cncl_dvsn_cd": "01", "qty_all_ord_yn": "Y"}


RESERVED = {"pdno": "005930", "ord_qty": "1", "ord_unpr": "60000", "sll_buy_dvsn_cd": "02", "ord_dvsn_cd": "00"}
RESERVED |= {"ord_objt_cblc_dvsn_cd": "10"}
"""A reserved order at home."""


def reserved_at_home(api: KisApi, variant: str) -> dict[str, str]:
    wanted: dict[str, Any] = RESERVED
    number = api.domestic_stock.order_resv(**wanted).output.rsvn_ord_seq
    wished = {"rsvn_ord_seq": number, "rsvn_ord_ord_dt": "20261123", "rsvn_ord_end_dt": "20261123"}
    return wished if variant != "modify" else wanted | wished | {"rsvn_ord_end_dt": "20261124"}


OWN: dict[str, Callable[[KisApi, str], dict[str, str]]] = {
    "domestic_stock.order_cash": lambda api, variant: SAMSUNG,
    "domestic_stock.order_rvsecncl": changed_at_home,
    "domestic_stock.order_resv": lambda api, variant: RESERVED,
    "domestic_stock.order_resv_ccnl": reserved_at_home,
    "domestic_stock.order_resv_rvsecncl": reserved_at_home,
    "domestic_stock.intstock_multprice": lambda api, variant: {"fid_input_iscd_1": "005930"},
    "domestic_bond.buy": lambda api, variant: BOND,
    "domestic_bond.sell": lambda api, variant: BOND | {"ord_dvsn": "01"},
    "domestic_bond.order_rvsecncl": changed_bond,
    "domestic_futureoption.order_rvsecncl": changed_future,
    "domestic_futureoption.inquire_ccnl": lambda api, variant: {"strt_ord_dt": "20261123", "end_ord_dt": "20261123"},
    "domestic_futureoption.inquire_ngt_ccnl": lambda api, variant: {
        "strt_ord_dt": "20261123",
        "end_ord_dt": "20261124",
    },
    "domestic_futureoption.inquire_time_fuopchartprice": lambda api, variant: {"fid_input_iscd": "101W09"},
    "overseas_stock.order": lambda api, variant: {**placed_abroad(variant.split(" ")[1]), "ord_dvsn": "00"},
    "overseas_stock.order_rvsecncl": changed_abroad,
    "overseas_stock.daytime_order": lambda api, variant: {**placed_abroad("NASD"), "ord_dvsn": "00"},
    "overseas_stock.daytime_order_rvsecncl": changed_by_day,
    "overseas_stock.order_resv": lambda api, variant: reserved_abroad(variant),
    "overseas_stock.order_resv_ccnl": taken_back,
    "overseas_stock.order_resv_list": reserved_before,
    "overseas_stock.quot_inquire_ccnl": lambda api, variant: {"excd": "TSE", "symb": "7203", "tday": "1"},
}
"""Orders that are really taken, symbols that are really listed: what KIS' examples do not give."""
START = 1_795_395_600.0
"""2026-11-23 10:00 KST, a Monday."""
UNLIMITED = Rate(100_000, margin=0.0)

Environment = Literal["real", "paper"]


class World(NamedTuple):
    """One environment of KIS and who uses it."""

    kis: PyKis
    simulator: Simulator
    clock: VirtualClock
    environment: Environment


def _open(environment: Environment) -> World:
    virtual = environment == "paper"
    setup = AccountSetup(AccountNumber("50123456", "01"), hts_id="contract", holdings={"005930": (500, 60_000)})
    simulator = Simulator(
        virtual=virtual, seed=4, accounts=[setup], rest_limit=0, token_interval=0.0, registrations=100, start=START
    )
    simulator.issuer.approval_interval = 0.0
    clock = VirtualClock(START)
    key = simulator.keys[0]
    kis = PyKis(
        app_key=key.key,
        app_secret=key.secret,
        account="50123456-01",
        hts_id=key.hts_id,
        virtual=virtual,
        transport=SimulatorTransport(simulator, clock),
        clock=clock,
        settings=SessionSettings(rate=UNLIMITED, approvals=UNLIMITED),
    )
    for excd, symbol, qty, price in ABROAD.values():
        simulator.abroad.give(setup.number, f"{excd}:{symbol}", 10 * int(qty), Decimal(price))
    simulator.bonds.give(setup.number, BOND["pdno"], 1000, Decimal("9950"))
    simulator.market.set_price("293490", simulator.market.limits("293490")[1])
    samsung = kis.stock("005930")
    samsung.market_buy(qty=5)
    samsung.market_sell(qty=3)
    samsung.buy(qty=7, price=60_000)
    for side in ("buy", "sell"):
        price = {"buy": "300.00", "sell": "240.00"}[side]
        kis.api.overseas_stock.order(
            ord_dv=side, ovrs_excg_cd="NASD", pdno="AAPL", ord_qty="2", ovrs_ord_unpr=price, ord_dvsn="00"
        )
    kis.api.overseas_stock.order(ord_dv="buy", ord_dvsn="00", **placed_abroad("NASD"))  # type: ignore[arg-type]
    for price in ("400.00", "360.00"):
        for session in ("day",) if virtual else ("day", "night"):
            kis.api.domestic_futureoption.order(ord_dv=session, sll_buy_dvsn_cd="02", unit_price=price, **FUTURE)  # type: ignore[arg-type]
    if not virtual:
        kis.api.domestic_bond.buy(samt_mket_ptci_yn="N", bond_rtl_mket_yn="N", **BOND)  # type: ignore[arg-type]
    return World(kis, simulator, clock, environment)


@pytest.fixture(scope="module")
def worlds() -> Iterator[dict[Environment, World]]:
    """Both environments; what one test of a file does may be seen by the next."""
    opened: dict[Environment, World] = {"real": _open("real"), "paper": _open("paper")}
    yield opened
    for world in opened.values():
        world.kis.close()


def example(param: Param, hint: Any) -> str:
    """A right value for a parameter that has no default."""
    known = get_args(hint) if get_origin(hint) is Literal else None
    wished = BY_NAME.get(param.name, param.example)
    if known is None:
        return wished or "1"
    return wished if wished in known else str(known[0])


def arguments(api: KisApi | None, method: Any, endpoint: Endpoint, variant: str) -> dict[str, str]:
    """The least that must be said, for one of the endpoint's TRs; what is not in KIS' examples needs
    the api, such as an order that is to be changed."""
    hints = get_type_hints(method)
    chosen = dict(zip(endpoint.variant, variant.split(" "), strict=True)) if variant else {}
    for param in endpoint.params:
        if param.name in hints and param.name not in chosen and param.name not in (method.__kwdefaults__ or {}):
            chosen[param.name] = example(param, hints[param.name])
    own = OWN.get(endpoint.full_name) if api is not None else None
    return chosen if own is None or api is None else chosen | own(api, variant)


@pytest.fixture(scope="session")
def least() -> Callable[..., dict[str, str]]:
    """The least that must be said: ``least(api, method, endpoint, variant)``."""
    return arguments
