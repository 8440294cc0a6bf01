"""The pages that users copy from: their code is code, their links lead somewhere, both languages show the same."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from pathlib import Path

import pytest

import pykis
from pykis import errors
from pykis.simulator import FAULT_KINDS, Fault
from pykis.simulator.__main__ import run as simulate

ROOT = Path(__file__).resolve().parents[1]
PAGES = [
    ROOT / "README.md",
    ROOT / "README.ko.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "trader").glob("*.md")),
]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    """The code of a language on a page."""
    return [code for found, code in BLOCK.findall(page.read_text("utf-8")) if found == language]


def without_comments(code: str) -> str:
    return "\n".join(line.split("  #")[0].rstrip() for line in code.splitlines())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_code_is_code_and_imports_what_there_is(page: Path) -> None:
    for code in blocks(page, "python"):
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.ImportFrom) and node.module == "pykis":
                assert [alias.name for alias in node.names if not hasattr(pykis, alias.name)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_both_readmes_show_the_same() -> None:
    english, korean = PAGES[:2]
    assert english.name == "README.md"
    for language in ("python", "sh"):
        ours = [re.sub(r"  +#.*|\(\".*\)", "", without_comments(code)) for code in blocks(english, language)]
        theirs = [re.sub(r"  +#.*|\(\".*\)", "", without_comments(code)) for code in blocks(korean, language)]
        assert ours == theirs


@pytest.mark.parametrize("name", ["README.md", "README.ko.md"])
def test_the_readme_opens_with_the_two_commands(name: str) -> None:
    first = blocks(ROOT / name, "sh")[0].splitlines()
    assert [line.split("  ")[0] for line in first] == ["make demo", "make test"]


def test_the_commands_that_the_readme_names_are_targets() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    text = "".join(page.read_text("utf-8") for page in PAGES)
    named = set(re.findall(r"(?:^|`)make (\w+)", text, re.MULTILINE))
    assert {"demo", "test", "bench"} <= named
    assert [name for name in sorted(named) if not re.search(rf"^{name}:", makefile, re.MULTILINE)] == []


def test_every_environment_variable_is_written_down() -> None:
    template = (ROOT / ".env.example").read_text("utf-8")
    page = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    for name in ("APP_KEY", "APP_SECRET", "ACCOUNT", "HTS_ID", "VIRTUAL", "REST_URL", "WEBSOCKET_URL"):
        assert f"KIS_{name}=" in template
        assert f"KIS_{name}" in page


def table(page: str, heading: str) -> dict[str, list[str]]:
    """The first table under a heading: its first cell without backticks -> the others."""
    text = (ROOT / "docs" / page).read_text("utf-8")
    section = re.split(rf"^#+ {re.escape(heading)}$", text, flags=re.MULTILINE)[1]
    rows = re.findall(r"^\| (`.+) \|$", re.split(r"^#+ ", section, flags=re.MULTILINE)[0], re.MULTILINE)
    cells = [re.split(r" \|(?: |$)", row) for row in rows]
    return {row[0].strip("`"): [cell.strip() for cell in row[1:]] for row in cells}


def shown(default: object) -> str:
    """A default as the page has it: other settings by their name, for they have a table of their own."""
    if isinstance(default, pykis.Rate):
        return f"Rate({default.limit})"
    return f"{type(default).__name__}()" if isinstance(default, tuple) else repr(default)


@pytest.mark.parametrize(
    "settings", [pykis.SessionSettings, pykis.RepeatSettings, pykis.StreamSettings, pykis.TokenSettings, pykis.Rate]
)
def test_every_setting_is_written_down_with_its_default(settings: type[pykis.SessionSettings]) -> None:
    written = table("configuration.md", settings.__name__)
    assert list(written) == list(settings._fields)
    for name, value in settings._field_defaults.items():
        assert written[name][0] == f"`{shown(value)}`", name


def test_every_fault_is_written_down_with_fields_that_it_has() -> None:
    written = table("simulator.md", "Faults")
    assert list(written) == list(FAULT_KINDS)
    fields = set(inspect.signature(Fault).parameters)
    for kind, (_, named) in written.items():
        assert set(re.findall(r"`(\w+)`", named)) <= fields, kind


def test_every_option_of_the_simulator_is_written_down(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        simulate(["--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    page = (ROOT / "docs" / "simulator.md").read_text("utf-8")
    assert set(re.findall(r"`(--[a-z-]+)", page)) == options


def test_every_control_request_is_written_down() -> None:
    source = (ROOT / "pykis" / "simulator" / "control.py").read_text("utf-8")
    routes = set(re.findall(r'\("(GET|POST|DELETE)", "(\w+)"\)', source))
    page = (ROOT / "docs" / "simulator.md").read_text("utf-8")
    assert set(re.findall(r"`(GET|POST|DELETE) /sim/(\w+)", page)) == routes


def test_every_exception_is_written_down() -> None:
    page = (ROOT / "docs" / "errors.md").read_text("utf-8")
    named = {
        name for row in re.findall(r"^\| (`Kis[^|]*)\|", page, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)
    }
    assert named == set(errors.__all__) - {"KisError"}


def test_every_public_name_has_its_place_in_the_reference() -> None:
    page = (ROOT / "docs" / "reference.md").read_text("utf-8")
    there = set(re.findall(r"^::: pykis\.[\w.]*?(\w+)$", page, re.MULTILINE))
    for name in re.findall(r"^::: (pykis\.\S+)$", page, re.MULTILINE):
        module, _, attribute = name.rpartition(".")
        assert hasattr(__import__(module, fromlist=[attribute]), attribute), name
    rules = (ROOT / "docs" / "market.md").read_text("utf-8")  # whole modules
    homes = re.findall(r"^::: (pykis\.market\.\w+)$", rules, re.MULTILINE)
    elsewhere = {name for home in homes for name in importlib.import_module(home).__all__} | set(errors.__all__)
    assert sorted(set(pykis.__all__) - there - elsewhere) == []


def test_every_room_stands_on_the_page_of_the_house() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    named = {name.removesuffix(".py").rstrip("/") for name in re.findall(r"`([\w./]+)`", page)}
    rooms = {
        path.stem for path in (ROOT / "pykis").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert rooms - {"__init__", "__main__"} <= named
