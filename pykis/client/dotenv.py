"""Reads a ``.env`` file: comments, quotes, ``export``. Nothing is expanded and nothing is run."""

from __future__ import annotations

import re

from ..errors import KisConfigurationError

__all__ = ["parse_dotenv"]

_LINE = r"(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.]*)[ \t]*=[ \t]*"
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", '"': '"', "$": "$"}


def parse_dotenv(text: str, name: str = ".env") -> dict[str, str]:
    """The assignments of a ``.env`` file; the last one of a name wins.

    Single quotes keep everything as it stands; double quotes know ``\\n``, ``\\t``, ``\\"`` and ``\\\\`` and may
    span lines; without quotes a value ends before `` #``.

    Raises:
        KisConfigurationError: a line is no assignment; the message names the line but not its content.
    """
    values: dict[str, str] = {}
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    position, line = 0, 1
    while position < len(text):
        end = _end_of_line(text, position)
        content = text[position:end].strip()
        if not content or content.startswith("#"):
            position, line = end + 1, line + 1
            continue
        start = position + len(text[position:end]) - len(text[position:end].lstrip())
        match = re.compile(_LINE).match(text, start, end)
        if match is None:
            raise KisConfigurationError(f"{name}, line {line}: expected NAME=value.")
        value, after = _value(text, match.end(), end, f"{name}, line {line}")
        values[match[1]] = value
        line += text.count("\n", position, after) + 1
        position = _end_of_line(text, after) + 1
    return values


def _end_of_line(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _value(text: str, start: int, end: int, where: str) -> tuple[str, int]:
    """The value that starts here, and the position behind it."""
    quote = text[start : start + 1]
    if quote not in ("'", '"'):
        plain = text[start:end]
        comment = re.search(r"(?:^|[ \t])#", plain)
        return (plain[: comment.start()] if comment else plain).strip(), end
    closing = _closing_quote(text, start + 1, quote)
    if closing < 0:
        raise KisConfigurationError(f"{where}: the quote is never closed.")
    rest = text[closing + 1 : _end_of_line(text, closing)].strip()
    if rest and not rest.startswith("#"):
        raise KisConfigurationError(f"{where}: something follows the closing quote.")
    inside = text[start + 1 : closing]
    if quote == '"':
        inside = re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[0]), inside, flags=re.DOTALL)
    return inside, closing + 1


def _closing_quote(text: str, start: int, quote: str) -> int:
    position = start
    while position < len(text):
        char = text[position]
        if char == "\\" and quote == '"':
            position += 2
            continue
        if char == quote:
            return position
        position += 1
    return -1
