"""Asking every endpoint that only reads, one after the other, under the rate limit; can be stopped and gone on with."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from ..clock import kst
from ..codes import meaning
from ..endpoint import CallOptions, Endpoint
from ..errors import (
    KisAPIError,
    KisConfigurationError,
    KisError,
    KisNetworkError,
    KisParseError,
    KisUnsupportedError,
    KisValidationError,
)
from ..inventory import Entry, everything
from .compare import Finding, compare_answer
from .expired import Living
from .listen import feeds, listen
from .report import Outcome, Report, Result
from .samples import SAMPLES
from .scrub import Scrubber

if TYPE_CHECKING:
    from ..answer import Answer
    from ..kis import PyKis

__all__ = ["Target", "Verification", "targets"]

_SPAN = timedelta(days=30)
_PAGES = 2
_STATE = "state.jsonl"
_OPTIONS = CallOptions(lane="polling")
_OWN = ("cano", "acnt_prdt_cd", "user_id")
"""Parameters of endpoints that tell of a user and not of the market."""


class Target(NamedTuple):
    """One endpoint in one of its TRs, with what it is asked."""

    name: str
    """``domestic_stock.inquire_daily_ccld:inner``."""
    entry: Entry
    arguments: Mapping[str, str]
    private: bool
    """Whether the answer tells of an account or of a user's own lists."""


def targets(only: Iterable[str] = (), given: Mapping[str, str] | None = None) -> list[Target]:
    """Everything that a verification asks. Endpoints that are no GET, or that order, are not among them.

    Args:
        only: names or their beginnings, such as ``domestic_stock`` or ``domestic_stock.inquire``; all if empty.
        given: arguments instead of the samples', as ``endpoint.parameter`` -> value.

    Raises:
        KisValidationError: an argument for what is not asked, or one that the endpoint does not take.
    """
    entries = {f"{entry.category}.{entry.name}": entry for entry in everything() if entry.kind == "read"}
    other = dict(given or {})
    wanted = tuple(only)
    found: list[Target] = []
    several = {name for name, _ in SAMPLES if sum(name == each for each, _ in SAMPLES) > 1}
    for name, sample in SAMPLES:
        entry = entries[name]
        arguments = dict(sample)
        for key in [key for key in other if key.rpartition(".")[0] == name]:
            arguments |= entry.arguments({**sample, key.rpartition(".")[2]: other[key]})
        if not wanted or any(name == each or name.startswith(each) for each in wanted):
            own = any(parameter.name in _OWN for parameter in entry.parameters())
            label = f"{name}:{_variant(sample, entry)}" if name in several else name
            found.append(Target(label, entry, arguments, own))
    unknown = [key for key in other if key.rpartition(".")[0] not in entries and not key.endswith(".tr_key")]
    if unknown:
        raise KisValidationError(f"{unknown[0]}: write it as category.endpoint.parameter of something that is read.")
    return found


def _variant(sample: Mapping[str, str], entry: Entry) -> str:
    endpoint = entry.thing
    assert isinstance(endpoint, Endpoint)
    return next(value for value in sample.values() if value in endpoint.trs)


class Verification:
    """Asks, compares, and keeps what came, in a folder: ``state.jsonl``, ``payloads/``, ``report.md``, ``report.json``.

    Args:
        kis: whose key.
        folder: where everything is written; one that has a state is gone on with.
        only: as in `targets`.
        given: as in `targets`.
        fresh: begin anew whatever the folder has.

    Raises:
        KisValidationError: nothing is asked, or an argument is wrong.
        KisConfigurationError: the folder has a verification of another environment, or of somebody else's making.
    """

    def __init__(
        self,
        kis: PyKis,
        folder: Path,
        *,
        only: Sequence[str] = (),
        given: Mapping[str, str] | None = None,
        fresh: bool = False,
    ) -> None:
        self.kis = kis
        self.folder = folder
        self.targets: list[Target] = targets(only, given)
        self._only, self._given = tuple(only), dict(given or {})
        if not self.targets and not feeds(self._only, self._given):
            raise KisValidationError(f"No endpoint and no feed begins with {' or '.join(self._only)}.")
        self._scrubber = Scrubber(kis.credentials)
        self._living = Living(kis)
        self._began = self._now().isoformat(timespec="seconds")
        self._results: dict[str, Result] = {}
        self._kept = False
        if not fresh:
            self._resume()

    @property
    def left(self) -> list[Target]:
        """What is still to be asked."""
        return [target for target in self.targets if not self._is_done(target.name)]

    def _is_done(self, name: str) -> bool:
        return name in self._results and self._results[name].outcome != "failed"

    def run(self, progress: Callable[[int, int, str], object] | None = None) -> Report:
        """Ask everything that is left, and write the report.

        Args:
            progress: told how many of how many are done, and what is asked next.

        Raises:
            KisAuthenticationError: KIS refuses the key: nothing else would be answered either.
            OSError: the folder cannot be written.
        """
        left = self.left
        done = len(self.targets) - len(left)
        for number, target in enumerate(left):
            if progress is not None:
                progress(done + number, len(self.targets), target.name)
            self.add(self.ask(target))
        return self.report()

    def listen(self, seconds: float, progress: Callable[[int, int, str], object] | None = None) -> Report:
        """Listen to every feed that is left, and write the report.

        Args:
            seconds: how long each is listened to; as many at once as KIS allows.
            progress: told how many of how many are done.

        Raises:
            KisAuthenticationError: KIS refuses the key.
            OSError: the folder cannot be written.
        """
        left = {
            name: (entry, key if f"{name}.tr_key" in self._given else self._living(key))
            for name, (entry, key) in feeds(self._only, self._given).items()
            if not self._is_done(name)
        }
        for heard in listen(self.kis, left, seconds, progress):
            result = heard.result
            findings = tuple(
                each._replace(text=self._scrubber.body(each.text, private=heard.private)) for each in result.findings
            )
            if heard.records:
                kept = {
                    "feed": result.target,
                    "tr_id": result.tr_id,
                    "environment": self._environment,
                    "records": self._scrubber.body(heard.records, private=heard.private),
                }
                self._write(f"payloads/{result.target}.json", json.dumps(kept, ensure_ascii=False, indent=1))
            self.add(result._replace(note=self._scrubber.text(result.note), findings=findings))
        return self.report()

    def ask(self, target: Target) -> Result:
        """Ask one endpoint and compare what comes; its payload is kept without what is private.

        Raises:
            KisAuthenticationError: KIS refuses the key.
        """
        endpoint = target.entry.thing
        if target.entry.kind != "read" or not isinstance(endpoint, Endpoint) or endpoint.method != "GET":
            raise AssertionError(f"{target.name} is not only read")
        head = (target.name, target.entry.title)
        tr_id = next(real for real, _ in endpoint.trs.values())
        pages: list[Answer] = []
        arguments = self._arguments(target)
        try:
            self._collect(target.entry, arguments, pages)
        except (KisUnsupportedError, KisConfigurationError) as error:
            return Result(*head, tr_id, "skipped", self._scrubber.text(str(error)))
        except KisAPIError as error:
            words = meaning(error.msg_cd) if target.private else self._scrubber.text(error.msg1)
            return Result(*head, error.tr_id, "refused", f"{error.msg_cd} {words}".strip())
        except KisNetworkError as error:
            return Result(*head, tr_id, "failed", self._scrubber.text(str(error)))
        except KisParseError as error:
            found = Finding("unreadable", error.field, self._scrubber.text(error.text[:200]), error.reason)
            return Result(*head, tr_id, "drift", findings=(found,))
        self._keep(target, arguments, pages)
        return self._judge(target, pages)

    def add(self, result: Result) -> None:
        """Take a result in, and keep it: an interruption loses nothing."""
        path = self.folder / _STATE
        if not self._kept:
            head = {"version": 1, "environment": self._environment, "began": self._began}
            self._write(_STATE, json.dumps(head))
            self._kept = True
        self._results[result.target] = result
        with path.open("a", encoding="utf-8") as file:
            file.write(self._scrubber.text(json.dumps(result.to_json(), ensure_ascii=False)) + "\n")

    def report(self) -> Report:
        """What was found so far; written as ``report.md`` and ``report.json``."""
        from .. import __version__

        ended = self._now().isoformat(timespec="seconds")
        report = Report(tuple(self._results.values()), self.kis.virtual, self._began, ended, __version__)
        self._write("report.json", json.dumps(report.to_json(), ensure_ascii=False, indent=1))
        self._write("report.md", report.to_markdown())
        return report

    def _arguments(self, target: Target) -> dict[str, str]:
        """The samples' with the days of now, and with what lives instead of what has ended."""
        asked = target.name.partition(":")[0]
        return {
            name: value if f"{asked}.{name}" in self._given else self._living(self._dated(value))
            for name, value in target.arguments.items()
        }

    def _collect(self, entry: Entry, arguments: dict[str, str], pages: list[Answer]) -> None:
        if entry.pages:
            several = entry.method(self.kis.api, pages=True)
            pages.extend(several(**arguments, max_pages=_PAGES, options=_OPTIONS))
        else:
            pages.append(entry.method(self.kis.api)(**arguments, options=_OPTIONS))

    def _judge(self, target: Target, pages: list[Answer]) -> Result:
        endpoint = target.entry.thing
        assert isinstance(endpoint, Endpoint)
        found: dict[tuple[str, str], Finding] = {}
        rows = 0
        for page in pages:
            for each in compare_answer(page, endpoint.paging):
                code = each.place == "msg_cd"
                text = each.text if code else self._scrubber.body(each.text, private=target.private, name=each.place)
                note = "" if code and target.private else self._scrubber.text(each.note)
                found.setdefault((each.kind, each.place), each._replace(text=text, note=note))
            rows += _count(page)
        for each in _paging(target.entry, pages):
            found.setdefault((each.kind, each.place), each)
        drift = any(each.is_drift for each in found.values())
        outcome: Outcome = "drift" if drift else "same" if rows else "empty"
        findings = tuple(found.values())
        return Result(target.name, target.entry.title, pages[0].tr_id, outcome, "", rows, len(pages), findings)

    def _keep(self, target: Target, arguments: dict[str, str], pages: list[Answer]) -> None:
        self._scrubber.know(self.kis.token().value)
        kept = {
            "endpoint": target.name,
            "title": target.entry.title,
            "tr_id": pages[0].tr_id,
            "environment": self._environment,
            "asked_at": self._now().isoformat(timespec="seconds"),
            "arguments": arguments,
            "pages": [
                {"tr_cont": page.tr_cont, "body": self._scrubber.body(page.raw, private=target.private)}
                for page in pages
            ],
        }
        self._write(f"payloads/{target.name.replace(':', '.')}.json", json.dumps(kept, ensure_ascii=False, indent=1))

    def _write(self, name: str, text: str) -> None:
        """The last sieve: no secret that is known reaches a file, wherever it stood."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(".half")
        half.write_text(self._scrubber.text(text) + "\n", "utf-8")
        half.replace(path)  # whole or not at all

    def _resume(self) -> None:
        path = self.folder / _STATE
        if not path.is_file():
            return
        text = path.read_text("utf-8")
        first, *lines = text.splitlines() or [""]
        try:
            state = json.loads(first)
            environment, self._began = state["environment"], state["began"]
        except (KeyError, TypeError, ValueError):
            raise KisConfigurationError(f"{path} is no verification's state: name another folder.") from None
        if environment != self._environment:
            raise KisConfigurationError(
                f"{self.folder} holds a verification of a {environment} account: name another folder for this one."
            )
        self._kept = True
        if not text.endswith("\n"):  # cut off in the middle of a line: the next one begins anew
            path.write_text(text + "\n", "utf-8")
        for line in lines:
            with contextlib.suppress(KeyError, TypeError, ValueError):  # a line that was cut off is asked again
                result = Result.of(json.loads(line))
                self._results[result.target] = result

    @property
    def _environment(self) -> str:
        return "paper" if self.kis.virtual else "real"

    def _now(self) -> datetime:
        return kst(self.kis.session.clock.time())

    def _dated(self, value: str) -> str:
        today = self._now().date()
        if value == "@first":
            return f"{today - _SPAN:%Y%m%d}"
        if value == "@last":
            return f"{today:%Y%m%d}"
        if value != "@day":
            return value
        calendar = self.kis.context.calendar
        try:
            traded = today if calendar.is_trading_day(today) else calendar.previous_trading_day(today)
        except KisError:  # past the last known fact; any day will do to see a form
            traded = today
        return f"{traded:%Y%m%d}"


def _count(page: Answer) -> int:
    return sum(
        len(cast("list[object]", value)) if isinstance(value, list) else 1
        for value in page.raw.values()
        if isinstance(value, (list, dict)) and value
    )


def _paging(entry: Entry, pages: list[Answer]) -> list[Finding]:
    """KIS says in a header whether more follows; the key of the next page stands in the body."""
    endpoint = entry.thing
    assert isinstance(endpoint, Endpoint)
    last = pages[-1]
    if last.tr_cont not in ("", "D", "E", "F", "M"):
        return [Finding("paging", "tr_cont", last.tr_cont, "D, E, F, M or blank")]
    if len(pages) == 1 and last.has_next and not endpoint.paging:
        return [Finding("paging", "tr_cont", last.tr_cont, "more pages follow, and the catalog has no key for them")]
    if len(pages) > 1 and pages[0].raw == pages[1].raw:
        return [Finding("paging", ", ".join(endpoint.paging), "", "the second page is the first one again")]
    return []
