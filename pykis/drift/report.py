"""What a verification found, for people (Markdown) and for programs (JSON)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from .compare import Finding

__all__ = ["Outcome", "Report", "Result"]

Outcome = Literal["same", "empty", "drift", "refused", "skipped", "failed"]
"""``same``: as the catalog says; ``empty``: nothing was there to compare; ``refused``: KIS said no; ``skipped``: not
offered in this environment, or something is missing for it; ``failed``: no answer came, asked again next time."""

_WORDS: dict[Outcome, str] = {
    "drift": "differs from the catalog",
    "same": "as the catalog says",
    "empty": "answered with nothing to compare",
    "refused": "refused by KIS",
    "skipped": "not asked",
    "failed": "no answer; asked again by the next run",
}


class Result(NamedTuple):
    """What became of one endpoint or feed."""

    target: str
    """``domestic_stock.inquire_price``."""
    title: str
    tr_id: str
    outcome: Outcome
    note: str = ""
    """Why it was refused, skipped or failed."""
    rows: int = 0
    """Rows, or records of a feed, that were compared."""
    pages: int = 0
    findings: tuple[Finding, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """For the state and the report."""
        return {**self._asdict(), "findings": [each._asdict() for each in self.findings]}

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> Result:
        """What `to_json` gave.

        Raises:
            KeyError, TypeError: it is none.
        """
        whole: dict[str, Any] = {**found, "findings": tuple(Finding(**each) for each in found["findings"])}
        return cls(**whole)


class Report(NamedTuple):
    """A whole verification."""

    results: tuple[Result, ...]
    virtual: bool
    """On paper trading (모의투자)."""
    began: str
    """Aware time (Asia/Seoul), ISO 8601."""
    ended: str
    version: str
    """Of pykis."""

    @property
    def counts(self) -> dict[str, int]:
        """Outcome -> how many."""
        return dict(Counter(each.outcome for each in self.results))

    @property
    def drift(self) -> tuple[Result, ...]:
        """Those that differ."""
        return tuple(each for each in self.results if each.outcome == "drift")

    def to_json(self) -> dict[str, Any]:
        """For programs: counts, and every result that is not just the same."""
        return {
            "version": 1,
            "pykis": self.version,
            "environment": "paper" if self.virtual else "real",
            "began": self.began,
            "ended": self.ended,
            "counts": self.counts,
            "results": [each.to_json() for each in self.results],
        }

    def to_markdown(self) -> str:
        """For people, to read and to attach to an issue."""
        where = "paper (모의투자)" if self.virtual else "real (실전투자)"
        lines = [
            "# How KIS answers, held against the catalog",
            "",
            f"pykis {self.version}, {where}, {self.began} to {self.ended} (Asia/Seoul).",
            "",
            "| outcome | endpoints and feeds |",
            "|---|---|",
            *(f"| {_WORDS[name]} | {self.counts[name]} |" for name in _WORDS if self.counts.get(name)),
        ]
        if self.drift:
            lines += ["", "## Different"]
            for result in self.drift:
                lines += _section(result)
        for outcome in ("refused", "failed", "skipped", "empty"):
            lines += _list(_WORDS[outcome], [each for each in self.results if each.outcome == outcome])
        notes = [each for each in self.results if any(not found.is_drift for found in each.findings)]
        if notes:
            lines += ["", "## Fields that may be absent and were", ""]
            for result in notes:
                names = ", ".join(found.place for found in result.findings if not found.is_drift)
                lines.append(f"- `{result.target}`: {names}")
        return "\n".join(lines) + "\n"


def _section(result: Result) -> list[str]:
    head = [
        "",
        f"### `{result.target}` {result.title} ({result.tr_id})",
        "",
        "| what | where | text | note |",
        "|---|---|---|---|",
    ]
    rows = [
        f"| {each.kind.replace('_', ' ')} | `{each.place}` | {_cell(each.text)} | {_cell(each.note)} |"
        for each in result.findings
        if each.is_drift
    ]
    return head + rows


def _list(title: str, results: Sequence[Result]) -> list[str]:
    if not results:
        return []
    return ["", f"## {title.capitalize()}", ""] + [
        f"- `{each.target}` {each.title} ({each.tr_id}){f': {each.note}' if each.note else ''}" for each in results
    ]


def _cell(text: str) -> str:
    return f"`{text}`".replace("|", "\\|") if text.strip() else ""
