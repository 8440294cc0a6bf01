"""What `kis.api` holds, by name: every endpoint and feed, its parameters, and what somebody may have meant."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from .api import KisApi
from .endpoint import Api, Endpoint, Feed
from .errors import KisValidationError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Entry", "Parameter", "categories", "entries", "everything", "find", "similar"]

_OURS = ("self", "options", "max_pages", "progress")


class Parameter(NamedTuple):
    """One parameter of an endpoint."""

    name: str
    """As Python has it, such as ``fid_input_iscd``; KIS' own is the same in capital letters."""
    default: str | None
    """What is sent if nothing is given; None: filled in from the credentials, or not sent."""
    required: bool
    choices: tuple[str, ...]
    """The only values that there are; empty if KIS does not say."""
    label: str
    """KIS' own words, Korean."""


class Entry(NamedTuple):
    """One endpoint or feed."""

    category: str
    """Such as ``domestic_stock``."""
    name: str
    """Such as ``inquire_price``."""
    thing: Endpoint[Any] | Feed[Any]
    owner: type[Api]
    """The category's class, which has a method of that name."""

    @property
    def title(self) -> str:
        """KIS' own title, Korean."""
        return self.thing.title

    @property
    def kind(self) -> Literal["read", "order", "other", "feed"]:
        """``order``: an order-type POST; ``other``: tokens and keys."""
        if isinstance(self.thing, Feed):
            return "feed"
        if self.thing.order:
            return "order"
        return "read" if self.thing.method == "GET" else "other"

    @property
    def pages(self) -> bool:
        """Whether there is an iterator over all pages."""
        return isinstance(self.thing, Endpoint) and hasattr(self.owner, f"{self.name}_pages")

    def parameters(self) -> tuple[Parameter, ...]:
        """What it takes, in KIS' order; a feed takes its key."""
        if isinstance(self.thing, Feed):
            what = "the symbol" if self.thing.key == "symbol" else "the HTS id; that of the credentials if not given"
            return (Parameter("tr_key", None, self.thing.key == "symbol", (), what),)
        method = getattr(self.owner, self.name)
        labels = _labels(inspect.getdoc(method) or "")
        return tuple(
            Parameter(
                each.name,
                None if each.default is inspect.Parameter.empty else each.default,
                each.default is inspect.Parameter.empty,
                _choices(str(each.annotation)),
                labels.get(each.name, ""),
            )
            for each in inspect.signature(method).parameters.values()
            if each.name not in _OURS
        )

    def arguments(self, given: Mapping[str, str]) -> dict[str, str]:
        """Arguments by their Python names from what somebody typed, in whatever case.

        Raises:
            KisValidationError: one that there is not, one that is missing, or a value that there is not.
        """
        known = {each.name: each for each in self.parameters()}
        found: dict[str, str] = {}
        for name, value in given.items():
            parameter = known.get(name.lower())
            if parameter is None:
                listed = f" It takes {', '.join(known)}." if known else " It takes none."
                raise KisValidationError(
                    f"{self.name} has no parameter {name}.{similar(name.lower(), known) or listed}"
                )
            if parameter.choices and value not in parameter.choices:
                words = ", ".join(choice or "''" for choice in parameter.choices)
                raise KisValidationError(f"{parameter.name} must be one of {words}, not {value!r}.")
            found[parameter.name] = value
        missing = [each for each in known.values() if each.required and each.name not in found]
        if missing:
            words = ", ".join(f"{each.name}= ({each.label or 'see the reference'})" for each in missing)
            raise KisValidationError(f"{self.name} needs {words}")
        return found

    def method(self, api: KisApi, *, pages: bool = False) -> Callable[..., Any]:
        """The typed method itself; with ``pages`` the iterator over all pages."""
        found: Callable[..., Any] = getattr(getattr(api, self.category), f"{self.name}_pages" if pages else self.name)
        return found


def categories() -> tuple[str, ...]:
    """The categories of KIS' API, as `KisApi` names them."""
    return tuple(name for name, value in vars(KisApi).items() if isinstance(value, cached_property))


def entries(category: str) -> dict[str, Entry]:
    """Every endpoint and feed of a category, by name.

    Raises:
        KisValidationError: there is no such category; it names the nearest.
    """
    known = categories()
    if category not in known:
        hint = similar(category, known) or f" There are {', '.join(known)}."
        raise KisValidationError(f"There is no category {category!r}.{hint}")
    owner = _owner(category)
    found: dict[str, Entry] = {}
    for part in reversed(owner.__mro__):
        for value in vars(import_module(part.__module__)).values():
            if isinstance(value, (Endpoint, Feed)) and value.name.startswith(f"{category}."):
                thing: Endpoint[Any] | Feed[Any] = value  # pyright: ignore[reportUnknownVariableType]
                name = thing.name.partition(".")[2]
                found[name] = Entry(category, name, thing, owner)
    return dict(sorted(found.items()))


def everything() -> Iterator[Entry]:
    """Every endpoint and feed that there is."""
    for category in categories():
        yield from entries(category).values()


def find(category: str, name: str) -> Entry:
    """An endpoint or feed by its name.

    Raises:
        KisValidationError: there is none; it names the nearest, also of other categories.
    """
    known = entries(category)
    if name in known:
        return known[name]
    elsewhere = [f"{entry.category} {name}" for entry in everything() if entry.name == name]
    hint = f" There is {' and '.join(elsewhere)}." if elsewhere else similar(name, known)
    raise KisValidationError(f"{category} has no endpoint {name!r}.{hint}")


def similar(text: str, known: Iterable[str]) -> str:
    """`` Did you mean ...?``; blank if nothing is near."""
    from difflib import get_close_matches

    near = get_close_matches(text, list(known), 3, 0.5)
    return f" Did you mean {' or '.join(near)}?" if near else ""


def _owner(category: str) -> type[Api]:
    module = import_module(f"pykis.api.{category}")
    found: type[Api] = getattr(module, module.__all__[0])
    return found


def _choices(annotation: str) -> tuple[str, ...]:
    """The values of a ``Literal[...]``, which is all that an annotation can say of them."""
    _, begun, rest = annotation.partition("Literal[")
    if not begun:
        return ()
    found = ast.literal_eval(f"({rest.partition(']')[0]},)")
    return tuple(str(value) for value in found)


def _labels(text: str) -> dict[str, str]:
    """The ``Args:`` of a docstring."""
    found: dict[str, str] = {}
    _, _, arguments = text.partition("Args:\n")
    name = ""
    for line in arguments.splitlines():
        if not line.startswith("    "):
            break
        if line[4:5] != " " and ": " in line:
            name, _, words = line.strip().partition(": ")
            found[name] = words
        elif name:
            found[name] = f"{found[name]} {line.strip()}"
    return found
