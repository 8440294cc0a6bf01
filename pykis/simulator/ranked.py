"""Who takes part in a ranking: market, kind, margins, exclusions, prices and volumes, as the question bounds them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from ..kinds import Exchange
from .call import Call, venue_of
from .envelope import Refusal
from .exchange import Quote
from .instruments import Instrument

__all__ = ["Standing", "number", "standings"]


class Standing(NamedTuple):
    """One symbol on the venue that was asked about."""

    instrument: Instrument
    venue: Exchange
    quote: Quote

    @property
    def since_open(self) -> float:
        """Per cent since the open."""
        opened = self.quote.open
        return (self.quote.price - opened) * 100 / opened if opened else 0.0

    @property
    def below_high(self) -> float:
        """Per cent below the highest price of 52 weeks."""
        return (self.quote.w52_high - self.quote.price) * 100 / self.quote.w52_high

    @property
    def above_low(self) -> float:
        """Per cent above the lowest price of 52 weeks."""
        return (self.quote.price - self.quote.w52_low) * 100 / self.quote.w52_low


Test = Callable[[Instrument, Quote], bool]

_STATUS: Final[dict[str, Test]] = {
    "1": lambda found, _: found.status == "51",
    "2": lambda found, _: found.status == "54",
    "3": lambda found, _: found.status == "53",
    "5": lambda found, _: found.status == "52",
    "6": lambda found, _: not found.preferred,
    "7": lambda found, _: found.preferred,
}
"""관리, 투자주의, 투자경고, 투자위험, 보통주, 우선주; 4 (투자위험예고) nobody here has."""
_KINDS: Final[dict[str, Test]] = {"1": lambda found, _: not found.preferred, "2": lambda found, _: found.preferred}
"""보통주, 우선주."""
_CLASSES: Final[dict[str, dict[str, Test]]] = {
    "FHPST01710000": _KINDS,
    "FHPST01740000": _KINDS,
    "FHPST01680000": _KINDS,
    "FHKST130000C0": {},
}
"""TRs whose FID_DIV_CLS_CODE does not tell a status; that of the last one tells how near to a limit."""


def _nobody(found: Instrument, quote: Quote) -> bool:
    return False


_EXCLUDED: Final[tuple[Test, ...]] = (
    lambda found, _: found.status in ("52", "53", "54"),
    lambda found, _: found.status == "51",
    _nobody,
    _nobody,
    lambda found, _: found.preferred,
    lambda found, quote: found.status == "58" or quote.halted,
    lambda found, _: found.kind == "etf",
    lambda found, _: found.kind == "etn",
    lambda found, _: found.status != "55",
    _nobody,
)
"""FID_TRGT_EXLS_CLS_CODE, place by place: 투자위험/경고/주의, 관리, 정리매매, 불성실공시, 우선주, 거래정지, ETF, ETN,
신용주문불가, SPAC."""
_MARGINS: Final = (30, 40, 50, 60, 100)
"""FID_TRGT_CLS_CODE, place by place: 증거금률; the first takes all up to it. The places of credit are not looked at."""


def number(call: Call, name: str) -> float | None:
    """A bound; None where none was given.

    Raises:
        Refusal: it is no number.
    """
    given = call.text(name)
    try:
        return float(given) if given else None
    except ValueError:
        raise Refusal("2", "OPSQ2002", f"ERROR : INPUT FIELD SIZE [{name}]", 500) from None


def standings(call: Call, *, funds: bool = True, bounded: bool = True, volume: bool = True) -> list[Standing]:
    """Who takes part. `funds`: ETF and ETN too. `bounded`: within the question's prices and volume; `volume`: whether
    FID_VOL_CNT is about the day's."""
    code = call.text("FID_COND_MRKT_DIV_CODE") or "J"
    venue: Exchange = "KRX" if code == "W" else venue_of(code)
    kinds = ("elw",) if code == "W" else ("stock", "etf", "etn") if funds else ("stock",)
    found: list[Standing] = []
    for each in _of_market(call):
        if each.kind not in kinds or (venue == "NXT" and not each.nxt):
            continue
        quote = call.world.market.quote(each.symbol, venue)
        if _taken(call, each, quote) and not (bounded and _beyond(call, quote, volume=volume)):
            found.append(Standing(each, venue, quote))
    return found


def _of_market(call: Call) -> list[Instrument]:
    """FID_INPUT_ISCD: all of KOSPI and KOSDAQ, either, or the shares of an index."""
    code, listed = call.text("FID_INPUT_ISCD") or "0000", call.world.market.instruments
    boards = {"0000": ("KOSPI", "KOSDAQ"), "0001": ("KOSPI",), "1001": ("KOSDAQ",)}.get(code)
    if boards is None:
        return list(call.world.indices.members(code))
    return [each for each in listed if each.board in boards]


def _taken(call: Call, found: Instrument, quote: Quote) -> bool:
    """Whether kind, margin and exclusions of the question let it in."""
    wanted = _CLASSES.get(call.tr_id, _STATUS).get(call.text("FID_DIV_CLS_CODE"))
    if wanted is not None and not wanted(found, quote):
        return False
    without = call.text("FID_TRGT_EXLS_CLS_CODE")
    if len(without) == 1:
        excluded = _STATUS.get(without, _nobody)(found, quote)
    else:
        excluded = any(place == "1" and test(found, quote) for place, test in zip(without, _EXCLUDED, strict=False))
    return not excluded and _margin_wanted(call.text("FID_TRGT_CLS_CODE"), found.margin_rate)


def _margin_wanted(mask: str, rate: int) -> bool:
    if len(mask) < len(_MARGINS) or "1" not in mask:
        return True
    place = next((number for number, most in enumerate(_MARGINS) if rate <= most), len(_MARGINS) - 1)
    return mask[place] == "1"


def _beyond(call: Call, quote: Quote, *, volume: bool) -> bool:
    """Whether its price or volume is out of bounds; 0 is no bound."""
    prices = ("FID_APLY_RANG_PRC_1", "FID_APLY_RANG_PRC_2")
    if not any(call.text(name) for name in prices) and call.tr_id != "FHKST190900C0":
        prices = ("FID_INPUT_PRICE_1", "FID_INPUT_PRICE_2")
    least, most = (number(call, name) for name in prices)
    fewest = (number(call, "FID_VOL_CNT") if volume else None) or number(call, "FID_APLY_RANG_VOL")
    return bool((least and quote.price < least) or (most and quote.price > most) or (fewest and quote.volume < fewest))
