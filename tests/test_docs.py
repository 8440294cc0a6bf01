"""The pages that users copy from: their code is code, their links lead somewhere, both languages show the same."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import pykis

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "README.ko.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    """The code of a language on a page."""
    return [code for found, code in BLOCK.findall(page.read_text("utf-8")) if found == language]


def without_comments(code: str) -> str:
    return "\n".join(line.split("  #")[0].rstrip() for line in code.splitlines())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_code_is_code_and_imports_what_there_is(page: Path) -> None:
    for code in blocks(page, "python"):
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.ImportFrom) and node.module == "pykis":
                assert [alias.name for alias in node.names if not hasattr(pykis, alias.name)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
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
