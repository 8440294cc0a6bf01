"""Gathers settings from keyword arguments, the environment and a TOML file; everything wrong is named at once."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple, cast

from pykis.errors import KisConfigurationError

from .config_values import Reader

__all__ = ["Sources", "complain"]

Tables = Mapping[str, Mapping[str, Reader]]
"""Table ("" for the outermost) -> name -> reader."""

_Writer = Callable[[str, str], str]
"""How a setting is written in a source, from its table and name."""


class _Raw(NamedTuple):
    value: object
    origin: str


def complain(problems: list[str], what: str) -> None:
    """Raise one error that lists everything, if there is anything.

    Raises:
        KisConfigurationError: there is.
    """
    if problems:
        raise KisConfigurationError(f"{what} cannot be used:\n" + "\n".join(f"- {each}" for each in problems))


class Sources:
    """What was given so far; what is added later overrules."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._found: dict[tuple[str, str], _Raw] = {}
        self._problems: list[str] = []

    # -- adding

    def toml(self, file: Path) -> None:
        """A TOML file: settings, and a table for each group. Paths in it are relative to its folder."""
        try:
            values = tomllib.loads(file.read_text("utf-8"))
        except OSError as error:
            self._problems.append(f"{file}: {error.strerror or error}")
            return
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self._problems.append(f"{file} is no TOML: {error}")
            return
        for name, value in values.items():
            if name in self._groups():
                if isinstance(value, dict):
                    for inner, each in cast("dict[str, object]", value).items():
                        self._add(name, inner, each, f"{file}: [{name}] {inner}", _in_toml)
                else:
                    self._problems.append(f"{file}: {name} is a table; write [{name}], and its settings below")
            else:
                self._add("", name, _beside(file, name, value), f"{file}: {name}", _in_toml)

    def environment(self, prefix: str, environ: Mapping[str, str] | None) -> None:
        """Variables that begin with the prefix: ``<prefix>DRY_RUN``, ``<prefix>RISK_MAX_ORDER_QTY``."""
        for variable, text in sorted((os.environ if environ is None else environ).items()):
            if not variable.startswith(prefix):
                continue
            name, table = variable.removeprefix(prefix).lower(), ""
            for group in self._groups():
                if name.startswith(f"{group}_"):
                    table, name = group, name.removeprefix(f"{group}_")
            if not text.strip():
                self._problems.append(f"{variable} is blank; give it a value, or unset it")
            else:
                self._add(table, name, text, variable, lambda a, b: prefix + (f"{a}_{b}" if a else b).upper())

    def keywords(self, given: Mapping[str, object]) -> None:
        """Arguments: settings by name; a group as a mapping of some settings, or as an object that has all."""
        for name, value in given.items():
            if name not in self._groups():
                self._add("", name, value, name, _in_python)
            elif isinstance(value, Mapping):
                for inner, each in cast("Mapping[str, object]", value).items():
                    self._add(name, inner, each, f"{name}[{inner!r}]", _in_python)
            elif all(hasattr(value, inner) for inner in self._tables[name]):
                for inner in self._tables[name]:
                    self._add(name, inner, getattr(value, inner), f"{name}.{inner}", _in_python)
            else:
                self._problems.append(f"{name}={value!r} is no group of settings; write {name}={{...}}")

    # -- reading

    def settle(self) -> dict[str, dict[str, object]]:
        """The values, by table and name.

        Raises:
            KisConfigurationError: anything is wrong; lists everything.
        """
        values: dict[str, dict[str, object]] = {table: {} for table in self._tables}
        for (table, name), raw in self._found.items():
            try:
                values[table][name] = self._tables[table][name](raw.value)
            except ValueError as error:
                self._problems.append(f"{raw.origin}: {error}")
        complain(self._problems, "The trading configuration")
        return values

    def _groups(self) -> list[str]:
        return [table for table in self._tables if table]

    def _add(self, table: str, name: str, value: object, origin: str, write: _Writer) -> None:
        if name in self._tables[table]:
            self._found[table, name] = _Raw(value, origin)
        else:
            self._problems.append(f"{origin} is no setting{self._meant(table, name, write)}")

    def _meant(self, table: str, name: str, write: _Writer) -> str:
        """The setting that was probably meant: in the same table, else in another."""
        for place in (table, *(other for other in self._tables if other != table)):
            if near := get_close_matches(name, self._tables[place], 1):
                return f"; did you mean {write(place, near[0])}?"
        return f"; there are: {', '.join(self._tables[table])}"


def _in_toml(table: str, name: str) -> str:
    return f"[{table}] {name}" if table else name


def _in_python(table: str, name: str) -> str:
    return f"{table}={{{name!r}: ...}}" if table else f"{name}="


def _beside(file: Path, name: str, value: object) -> object:
    if name in ("state_dir", "kill_file") and isinstance(value, str) and value.strip():
        return str(file.parent / Path(value.strip()).expanduser()) if value.strip().lower() != "off" else value
    return value
