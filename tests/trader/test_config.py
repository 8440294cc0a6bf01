"""Settings: what each may be, where they come from, and errors that name everything at once."""

from __future__ import annotations

import dataclasses
import os
import re
from decimal import Decimal
from pathlib import Path

import pytest

from pykis.errors import KisConfigurationError
from pykis.trader.config import RiskLimits, Timing, TradingConfig

ROOT = Path(__file__).resolve().parents[2]


def wrong(text: str) -> str:
    """The error of an environment of these variables."""
    with pytest.raises(KisConfigurationError) as error:
        TradingConfig.load(environ=dict(line.split("=", 1) for line in text.split()))
    return str(error.value)


def test_every_field_has_a_reader_and_can_be_given_in_the_environment() -> None:
    for group, kind in (("RISK_", RiskLimits), ("TIMING_", Timing), ("", TradingConfig)):
        for field in dataclasses.fields(kind):
            if field.name in ("risk", "timing"):
                continue
            with pytest.raises(KisConfigurationError, match=f"PYKIS_TRADER_{group}{field.name.upper()}: "):
                TradingConfig.from_env(environ={f"PYKIS_TRADER_{group}{field.name.upper()}": "!?"} | _path(field.name))


def _path(name: str) -> dict[str, str]:
    # Nearly every text is a path, but "off" is none.
    return {f"PYKIS_TRADER_{name.upper()}": "off"} if name in ("state_dir", "kill_file") else {}


def test_nothing_given_is_the_default() -> None:
    assert TradingConfig.load(environ={"PATH": "/bin", "PYKIS_HOME": "x"}) == TradingConfig()


def test_values_are_read_as_people_write_them() -> None:
    config = TradingConfig.from_env(
        environ={
            "PYKIS_TRADER_DRY_RUN": "yes",
            "PYKIS_TRADER_KILL_FILE": "~/stop",
            "PYKIS_TRADER_COMMISSION": "0.0036%",
            "PYKIS_TRADER_RISK_MAX_ORDER_VALUE": "1,500,000",
            "PYKIS_TRADER_RISK_MAX_DAILY_LOSS": "300_000",
            "PYKIS_TRADER_RISK_PRICE_COLLAR": "2.5 %",
            "PYKIS_TRADER_RISK_ALLOW": "005930, 000660 Q500001",
            "PYKIS_TRADER_RISK_SESSION": "off",
            "PYKIS_TRADER_TIMING_HORIZON": "2 min",
            "PYKIS_TRADER_TIMING_STORE_RETRY": "250ms",
        }
    )
    assert config.dry_run
    assert config.kill_file == Path.home() / "stop"
    assert config.commission == Decimal("0.0036")
    assert (config.risk.max_order_value, config.risk.max_daily_loss) == (1_500_000, 300_000)
    assert config.risk.price_collar == Decimal("2.5")
    assert config.risk.allow == {"005930", "000660", "Q500001"}
    assert not config.risk.session
    assert config.risk.cash, "not named, so as it was"
    assert (config.timing.horizon, config.timing.store_retry) == (120.0, 0.25)


@pytest.mark.parametrize(
    ("setting", "value", "says"),
    [
        ("max_order_qty", 0, "less than 1"),
        ("max_order_qty", -5, "less than 1"),
        ("max_order_qty", True, "no whole number"),
        ("max_order_qty", 1.5, "no whole number"),
        ("max_order_qty", "1,00", "no whole number"),
        ("max_order_qty", "10주", "no whole number"),
        ("price_collar", 0, "more than 0"),
        ("price_collar", 101, "at most 100"),
        ("price_collar", Decimal("NaN"), "no percentage"),
        ("price_collar", float("inf"), "no percentage"),
        ("price_collar", True, "no percentage"),
        ("max_price_age", float("nan"), "no time"),
        ("max_price_age", -1.0, "less than 0"),
        ("max_price_age", 0, "more than 0"),
        ("max_price_age", "1 day", "no time"),
        ("cash", None, "neither true nor false"),
        ("cash", 1, "neither true nor false"),
        ("deny", 5930, "no list"),
        ("deny", ["5930"], "'5930': no symbol"),
        ("allow", [], "nothing could be ordered"),
    ],
)
def test_a_wrong_limit_is_refused_with_what_would_be_right(setting: str, value: object, says: str) -> None:
    with pytest.raises(KisConfigurationError, match=f"{setting}.*{says}"):
        RiskLimits(**{setting: value})  # type: ignore[arg-type]
    with pytest.raises(KisConfigurationError, match=f"{setting}.*{says}"):
        TradingConfig.load(environ={}, risk={setting: value})


@pytest.mark.parametrize("value", [Decimal(6), "6%", -1, "off"])
def test_a_commission_that_is_none(value: object) -> None:
    with pytest.raises(KisConfigurationError, match="commission"):
        TradingConfig(commission=value)  # type: ignore[arg-type]


def test_a_contract_may_cost_nothing() -> None:
    assert TradingConfig(commission=Decimal(0)).commission == 0
    assert TradingConfig.load(environ={"PYKIS_TRADER_COMMISSION": "0%"}).commission == 0


@pytest.mark.parametrize("name", [each.name for each in dataclasses.fields(Timing)])
def test_times_run_forward(name: str) -> None:
    with pytest.raises(KisConfigurationError, match=name):
        Timing(**{name: -0.5})


def test_the_horizon_is_never_0() -> None:
    with pytest.raises(KisConfigurationError, match="horizon"):
        Timing(horizon=0)


def test_a_limit_is_turned_off_by_none_or_off_and_by_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "trader.toml"
    file.write_text('[risk]\nmax_order_qty = "off"\nallow = "OFF"\n')
    assert TradingConfig.from_toml(file).risk.max_order_qty is None
    assert RiskLimits(max_daily_loss=None, price_collar=None).max_daily_loss is None
    assert "PYKIS_TRADER_RISK_MAX_ORDER_QTY is blank" in wrong("PYKIS_TRADER_RISK_MAX_ORDER_QTY=")
    assert "'off' turns the limit off" in wrong("PYKIS_TRADER_RISK_MAX_ORDER_QTY=0")


def test_arguments_go_over_the_environment_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "trader.toml"
    file.write_text(
        "dry_run = true\n[risk]\nmax_order_qty = 1\nmax_order_value = 1\nmax_symbol_value = 1\n[timing]\nmax_age = 1\n"
    )
    environ = {"PYKIS_TRADER_RISK_MAX_ORDER_QTY": "2", "PYKIS_TRADER_RISK_MAX_ORDER_VALUE": "2"}
    config = TradingConfig.load(file, environ=environ, risk={"max_order_qty": 3})
    assert config.dry_run
    assert (config.risk.max_order_qty, config.risk.max_order_value, config.risk.max_symbol_value) == (3, 2, 1)
    assert config.timing == Timing(max_age=1)


def test_a_whole_group_as_an_argument_replaces_all_of_it(tmp_path: Path) -> None:
    file = tmp_path / "trader.toml"
    file.write_text("[risk]\nmax_order_qty = 1\n")
    assert TradingConfig.load(file, environ={}, risk=RiskLimits(max_order_value=7)).risk == RiskLimits(
        max_order_value=7
    )
    with pytest.raises(KisConfigurationError, match="no group of settings"):
        TradingConfig.load(environ={}, risk=5)


def test_unknown_names_are_errors_that_say_what_was_meant(tmp_path: Path) -> None:
    file = tmp_path / "trader.toml"
    file.write_text("dryrun = true\nmax_daily_loss = 5\n[risks]\n[risk]\nprice_coler = 5\n[timing]\nhorizons = 5\n")
    environ = {"PYKIS_TRADER_MAX_ORDER_QTY": "5", "PYKIS_TRADER_RISK_MAX_ODER_QTY": "5"}
    with pytest.raises(KisConfigurationError) as error:
        TradingConfig.load(file, environ=environ, risk={"max_drawdwon": 5}, kill_fiel="x")
    said = str(error.value)
    for meant in (
        "dryrun is no setting; did you mean dry_run?",
        "max_daily_loss is no setting; did you mean [risk] max_daily_loss?",
        "[risk] price_coler is no setting; did you mean [risk] price_collar?",
        "[timing] horizons is no setting; did you mean [timing] horizon?",
        "PYKIS_TRADER_MAX_ORDER_QTY is no setting; did you mean PYKIS_TRADER_RISK_MAX_ORDER_QTY?",
        "PYKIS_TRADER_RISK_MAX_ODER_QTY is no setting; did you mean PYKIS_TRADER_RISK_MAX_ORDER_QTY?",
        "risk['max_drawdwon'] is no setting; did you mean risk={'max_drawdown': ...}?",
        "kill_fiel is no setting; did you mean kill_file=?",
        "risks is no setting",
    ):
        assert meant in said


def test_everything_wrong_is_listed_at_once() -> None:
    said = wrong("PYKIS_TRADER_DRY_RUN=perhaps PYKIS_TRADER_RISK_CASH=x PYKIS_TRADER_TIMING_MAX_AGE=soon")
    assert len(re.findall("^- ", said, re.MULTILINE)) == 3
    with pytest.raises(KisConfigurationError) as error:
        RiskLimits(max_order_qty=0, price_collar=Decimal(0), max_price_age=0)
    assert len(re.findall("^- ", str(error.value), re.MULTILINE)) == 3


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(KisConfigurationError, match=r"absent\.toml: No such file"):
        TradingConfig.from_toml(tmp_path / "absent.toml")
    broken = tmp_path / "broken.toml"
    broken.write_text("[risk\n")
    with pytest.raises(KisConfigurationError, match=r"broken\.toml is no TOML"):
        TradingConfig.from_toml(broken)
    broken.write_text("risk = 5\n")
    with pytest.raises(KisConfigurationError, match=r"risk is a table; write \[risk\]"):
        TradingConfig.from_toml(broken)


def test_paths_in_a_file_are_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "trader.toml"
    file.write_text('state_dir = "state"\nkill_file = "/run/stop"\n')
    config = TradingConfig.from_toml(str(file))
    assert (config.state_dir, config.kill_file) == (tmp_path / "state", Path("/run/stop"))


def test_a_symbol_is_allowed_or_denied_not_both() -> None:
    with pytest.raises(KisConfigurationError, match="005930: in allow and in deny"):
        RiskLimits(allow=frozenset({"005930", "000660"}), deny=frozenset({"005930"}))


def test_groups_are_of_their_class() -> None:
    with pytest.raises(KisConfigurationError, match=r"risk: .* is no RiskLimits"):
        TradingConfig(risk={"max_order_qty": 1})  # type: ignore[arg-type]


def test_the_page_about_limits_shows_what_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (ROOT / "docs" / "trader" / "limits.md").read_text("utf-8")
    blocks = dict(re.findall(r"^```(\w+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL))
    (tmp_path / "trader.toml").write_text(blocks["toml"], "utf-8")
    config = TradingConfig.from_toml(tmp_path / "trader.toml")
    assert (config.risk.max_daily_loss, config.timing.max_age, config.dry_run) == (300_000, 3.0, True)
    lines = [line.removeprefix("export ").split("=", 1) for line in blocks["sh"].splitlines()]
    assert TradingConfig.from_env(environ=dict(lines)).risk.allow == {"005930", "000660"}
    for name in [name for name in os.environ if name.startswith("PYKIS_TRADER_")]:
        monkeypatch.delenv(name)
    exec(compile(blocks["python"], "limits.md", "exec"), {})
