"""The shapes of captured answers: which keys in which order, of what type and padding. No values.

    from kisgen.shapes import load_shapes

A shape's `keys` maps ``output1[].pdno`` (``[]``: rows) to the classes seen there:

    int, dec N (N decimals), plus (a leading sign '+'), zeros N (zero-padded to N characters), zerodec N (the same
    with decimals), left N (space-padded on the left), right N (space-padded on the right to N bytes of EUC-KR),
    spaces N (nothing but N spaces), date (YYYYMMDD), time (HHMMSS), yn, text, blank, null (the text "(null)"),
    number (a JSON number), none (a JSON null), object, list

A frame's keys are ``frame.0``, ``frame.1``, ...
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "catalog" / "shapes"


@dataclass(frozen=True)
class Shape:
    """What one capture looked like."""

    name: str
    tr: str
    path: str
    env: str
    """real, paper or any."""
    date: str
    """Of the capture, as exact as it is known; blank if it is not."""
    source: str
    """capture: real traffic; document: KIS' printed example (key order and padding prove nothing)."""
    status: int
    whole: bool
    """False: parts of the answer are missing in the capture."""
    keys: dict[str, list[str]]

    @property
    def ordered(self) -> bool:
        """Whether the order of the keys is evidence."""
        return self.source == "capture" and self.whole


def load_shapes() -> list[Shape]:
    """Every shape, oldest first within a TR."""
    shapes: list[Shape] = []
    for path in sorted(FOLDER.glob("*.toml")):
        with path.open("rb") as file:
            raw = tomllib.load(file)
        keys = {key: value.split(" | ") for key, value in raw.pop("keys").items()}
        shapes.append(Shape(name=path.stem, keys=keys, **raw))
    return sorted(shapes, key=lambda shape: (shape.tr, shape.date))


def newest(tr: str, env: str, as_of: str = "9999") -> Shape | None:
    """The newest shape of a TR in an environment, not after a date (``YYYY-MM-DD``)."""
    fitting = [s for s in load_shapes() if s.tr == tr and s.env in (env, "any") and s.date <= as_of]
    return fitting[-1] if fitting else None


def classify(value: object, key: str) -> str:
    """The class of one value."""
    if value is None:
        return "none"
    if isinstance(value, (bool, int, float)):
        return "number"
    if isinstance(value, dict):
        return "object"
    if isinstance(value, list):
        return "list"
    text = str(value)
    if text == "":
        return "blank"
    if text == "(null)":
        return "null"
    if not text.strip(" "):
        return f"spaces {len(text)}"
    if text != text.rstrip(" "):
        return f"right {len(text.encode('euc-kr', 'replace'))}"
    if text != text.lstrip(" "):
        return f"left {len(text)}" if re.fullmatch(r" +[-+]?[\d.]+", text) else "text"
    return _plain(text, key.lower())


def _plain(text: str, key: str) -> str:
    if text in ("Y", "N"):
        return "yn"
    if re.fullmatch(r"(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])", text) and re.search(r"dt|date|ymd", key):
        return "date"
    if re.fullmatch(r"([01]?\d|2[0-3])[0-5]\d[0-5]\d", text) and re.search(r"tmd|hour|time|hms", key):
        return "time"
    if re.fullmatch(r"-?(0|[1-9]\d*)", text):
        return "int"
    if match := re.fullmatch(r"-?(?:0|[1-9]\d*)?\.(\d+)", text):
        return f"dec {len(match[1])}"
    if re.fullmatch(r"\+\d*\.?\d+", text):
        return "plus"
    if re.fullmatch(r"-?0\d+\.\d+", text):
        return f"zerodec {len(text)}"
    if re.fullmatch(r"-?0\d+", text):
        return f"zeros {len(text)}"
    return "text"
