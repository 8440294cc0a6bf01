"""SYNTHETIC values: a text for each field of what nothing models, true to its type and its name, and seeded.

Nothing here happened on any market or in any account. It is enough to read every field as what it is declared, to walk
pages and to lay out tables; nobody should learn to trade from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from re import sub

from ..clock import kst
from .pools import Named

__all__ = ["Invention"]

_FACTORS = {
    "hgpr": 1.02, "high": 1.02, "mxpr": 1.3, "lwpr": 0.98, "low": 0.98, "llam": 0.7, "oprc": 0.99, "open": 0.99,
    "prpr": 1.0, "last": 1.0, "clpr": 1.0, "clos": 1.0, "price": 1.0, "prc": 1.0, "unpr": 1.0, "pric": 1.0,
    "sdpr": 0.99, "base": 0.99, "nmix": 1.0, "eps": 0.08, "sps": 1.2, "bps": 0.9, "divi": 0.02,
}  # fmt: skip
"""What a field is, from the end of its name -> its share of the row's price."""
_ASKS, _BIDS = ("askp", "pask", "ask"), ("bidp", "pbid", "bid")
_RATES = (
    "rate", "rt", "ctrt", "ert", "rlim", "inrt", "weit", "vltl", "cttr", "ratio", "tnrt", "dprt", "erng",
    "chgrate", "grs", "roe",
)  # fmt: skip
_MEANT = {"roe_val": "roe", "bond_mnrt_prpr": "rate", "bond_mnrt_prdy_vrss": "rate", "per_sto_divi_amt": "divi"}
"""Fields by the whole of their names, which end like others -> the end that says what they are."""
_CHANGES = ("vrss", "diff", "icdc", "change")
_NAMES = ("name", "isnm", "nm", "knam", "enam", "ename", "cnnm", "hname", "title", "cntt")
_SYMBOLS = ("iscd", "pdno", "symb")
_OWN_CODES = ("code", "jong_code", "sht_cd")
"""Names that tell the row's symbol, though they end like any code."""
_STANDARD = ("stnd_iscd", "std_pdno")
_DAYS = ("dt", "date", "day", "estdate", "sbsnsdate", "ymd")
_HOURS = ("time", "tm", "tmd", "hour", "stim", "etim", "sktm", "ektm", "vstm", "vetm")
_FLAGS = ("yn", "ordyn", "flag")
_NUMBERS = ("no", "odno", "seq", "seqn", "sqno", "srno", "ccno", "grpseq")
_CODES = ("cd", "code", "cls", "kind", "tp", "gb", "dvsn", "type", "stat", "cond", "brno", "orgno")
_CURRENCIES = ("curr", "crcy", "crcd")


class Invention:
    """What one question is answered with; the same question, the same answer on that day."""

    def __init__(
        self,
        seed: str,
        now: float,
        given: Mapping[str, str],
        listed: Sequence[Named],
        *,
        abroad: bool,
        fixed: Mapping[str, str] | None = None,
    ) -> None:
        """`given`: the question's parameters, which texts of the same name repeat. `listed`: for rows that are about
        one each, no two about the same while there are others. `abroad`: prices of what nobody trades have decimals,
        and are in dollars. `fixed`: fields, by their names in upper case, that are not made up."""
        self._seed = f"{seed} {sorted(given.items())}"
        self._now = now
        self._given = given
        self._fixed = fixed or {}
        self._listed = Random(self._seed).sample(listed, len(listed))
        self._abroad = abroad
        self._today = kst(now).date()

    def record(self, fields: Sequence[str], types: str, row: int = 0) -> dict[str, str]:
        """One object, or one of the rows, which are newest first."""
        random = Random(f"{self._seed} {row}")
        about = self._listed[row % len(self._listed)]
        price = random.uniform(5.0, 400.0) if self._abroad else float(random.randrange(5_000, 200_000, 100))
        price = about.price() if about.price is not None else price
        decimals = 4 if self._abroad and about.price is None else about.decimals
        made: dict[str, str] = {}
        for wire, kind in zip(fields, types, strict=True):
            level = sub(r"^.*?(\d*)$", r"\1", wire)
            last = sub(r"\d+$", "", wire).lower().rsplit("_", 1)[-1]
            if wire.upper() in self._fixed:
                made[wire] = self._fixed[wire.upper()]
            elif kind == "t":
                given = self._given.get(wire.upper(), "")
                made[wire] = given or self._text(wire.lower(), last, row, int(level or 0))
            elif kind == "d":
                made[wire] = _decimal(_MEANT.get(wire.lower(), last), int(level or 0), price, random, decimals)
            elif kind == "n":
                made[wire] = str(row + 1 if last == "rank" else random.randrange(1, 100_000))
            elif kind == "y":
                made[wire] = f"{self._day(row):%Y%m%d}"
            elif kind == "h":
                made[wire] = self._hour(row)
            else:
                made[wire] = random.choice("YN")
        return made

    def _text(self, wire: str, last: str, row: int, level: int) -> str:
        """`last`: the end of the field's name; `level`: the number behind it, each of which is about another symbol."""
        about = self._listed[(row + max(level - 1, 0)) % len(self._listed)]
        if last in _SYMBOLS or wire in _OWN_CODES:
            return _symbol(wire, about)
        if last in _NAMES:
            english = last in ("enam", "ename") or wire.startswith("eng_")
            named = about.underlying[1] if wire.startswith("unas_") else about.english if english else ""
            return named or about.name
        if about.excd and last in ("excd", "rsym"):
            return about.excd if last == "excd" else f"D{about.excd}{about.symbol}"
        if last in _FLAGS:
            return "Y" if row % 2 else "N"
        if last == "sign":
            return "2"
        if last in _DAYS:
            return f"{self._day(row):%Y%m%d}"
        if last in _HOURS:
            return self._hour(row)
        if last == "yymm":
            return f"{self._day(row):%Y%m}"
        if last == "dtime":
            return f"{self._day(0):%Y%m%d}{self._hour(row)}"
        if last in _NUMBERS:
            return f"{row + 1:010d}"
        if last in _CODES:
            return "01"
        if last in _CURRENCIES:
            return "USD" if self._abroad and not about.excd else about.currency
        return "0"

    def _day(self, row: int) -> date:
        """So many weekdays ago."""
        weeks, days = divmod(row, 5)
        day = self._today - timedelta(days=max(0, self._today.weekday() - 4) + 7 * weeks)
        back = days + (2 if day.weekday() < days else 0)
        return day - timedelta(days=back)

    def _hour(self, row: int) -> str:
        """So many minutes ago, as a time of day."""
        return f"{kst(self._now - 60 * row):%H%M%S}"


def _symbol(wire: str, about: Named) -> str:
    if wire.startswith("unas_"):
        return about.underlying[0] or about.symbol
    return about.standard or about.symbol if wire in _STANDARD else about.symbol


def _decimal(last: str, level: int, price: float, random: Random, decimals: int) -> str:
    """All changes are rises, as the sign says."""
    if last in _RATES:
        return f"{random.uniform(0.01, 29.0):.2f}"
    factor = _FACTORS.get(last)
    if last in _CHANGES:
        factor = 0.01
    elif last in _ASKS:
        factor = 1 + 0.001 * (level or 1)
    elif last in _BIDS:
        factor = 1 - 0.001 * (level or 1)
    return f"{price * (random.randrange(1, 1000) if factor is None else factor):.{decimals}f}"
