"""What carriers see of the halts, right before the bytes."""

from __future__ import annotations

import pytest

from pykis.trader import events as ev
from pykis.trader.desk import Desk
from pykis.trader.ports import SendVeto


def test_one_symbol_is_halted_while_another_is_let_go(desk: Desk) -> None:
    desk.halt_symbol("005930", "AMBIGUOUS", "two rows fit")
    desk.refresh_doors()
    open_again, newly_halted = (desk.gate(each, lowers_exposure=True) for each in ("005930", "000660"))
    newly_halted()
    desk.emit(ev.SymbolResumed(desk.now, "005930", "a person has looked"))
    desk.halt_symbol("000660", "CONTRADICTION", "as many symbols are halted as before")
    desk.refresh_doors()
    open_again()
    with pytest.raises(SendVeto, match="000660"):
        newly_halted()
