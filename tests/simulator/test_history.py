"""Histories that could be true: on the grid, within limits, the same for the same seed, as given where given."""

from __future__ import annotations

import gzip
import time
from datetime import date
from pathlib import Path

import pytest

from pykis.market.sessions import KRX_CALENDAR
from pykis.simulator.dataset import read_folder
from pykis.simulator.grid import Grid
from pykis.simulator.history import Bar, History, aggregate
from pykis.simulator.instruments import Instrument, Instruments

TODAY = date(2026, 11, 21)


def made(seed: int = 0, today: date = TODAY) -> History:
    return History(Instruments(), today, seed=seed)


@pytest.mark.parametrize("symbol", ["005930", "114800", "00680K", "207940"])
def test_days_are_bars_on_the_grid_within_the_limits_of_the_day_before(symbol: str) -> None:
    instruments = Instruments()
    grid = Grid(instruments[symbol].kind)
    bars = History(instruments, TODAY).daily(symbol, date(2016, 1, 1), TODAY)
    assert len(bars) > 2600
    assert [bar.day for bar in bars] == sorted({bar.day for bar in bars})
    assert all(KRX_CALENDAR.is_trading_day(bar.day) for bar in bars)
    assert bars[-1].close == instruments[symbol].base_price
    close = bars[0].close
    for bar in bars:
        assert 0 < bar.low <= min(bar.open, bar.close) <= max(bar.open, bar.close) <= bar.high
        assert all(grid.fits(price) for price in bar[1:5])
        assert bar.volume > 0
        assert bar.low * bar.volume <= bar.value <= bar.high * bar.volume
        if bar is not bars[0]:
            lower, upper = grid.limits(close)
            assert lower <= bar.low
            assert bar.high <= upper
        close = bar.close


def test_the_same_seed_gives_the_same_days_and_another_seed_others() -> None:
    one, same, other = (made(seed).daily("000660", date(2026, 1, 1), TODAY) for seed in (7, 7, 8))
    assert one == same
    assert one != other
    assert one[-1].close == other[-1].close


def test_symbols_do_not_depend_on_the_order_in_which_they_are_asked() -> None:
    one, two = made(), made()
    one.daily("000660", TODAY, TODAY)
    assert one.daily("005930", date(2026, 1, 1), TODAY) == two.daily("005930", date(2026, 1, 1), TODAY)


def test_ten_years_of_one_symbol_are_made_quickly() -> None:
    history, best = made(), 10.0
    for symbol in ("005930", "000660", "035720", "005380"):
        started = time.thread_time()
        assert len(history.daily(symbol, date(2016, 11, 21), TODAY)) > 2400
        best = min(best, time.thread_time() - started)
    assert best < 0.15  # about 0.03 where nothing else runs


def test_minutes_make_up_their_day() -> None:
    history = made()
    for day in history.daily("005930", date(2026, 10, 1), date(2026, 11, 20)):
        minutes = history.minutes("005930", day.day)
        assert minutes[0].open == day.open
        assert minutes[-1].close == day.close
        assert max(bar.high for bar in minutes) == day.high
        assert min(bar.low for bar in minutes) == day.low
        assert sum(bar.volume for bar in minutes) == day.volume
        assert sum(bar.value for bar in minutes) == day.value
        assert all(bar.low <= min(bar.open, bar.close) <= max(bar.open, bar.close) <= bar.high for bar in minutes)
        assert len(minutes) == 381
        assert minutes[0].start % 86400 == 0 or day.day == date(2026, 11, 19)
        assert minutes[-1].start - minutes[0].start == 6 * 3600 + 30 * 60


def test_the_exam_day_opens_and_closes_an_hour_late() -> None:
    minutes = made().minutes("005930", date(2026, 11, 19))
    assert (minutes[0].start % 86400, minutes[-1].start % 86400) == (3600, 27000)


def test_there_are_no_minutes_of_a_day_without_trading() -> None:
    assert made().minutes("005930", date(2026, 11, 15)) == ()
    assert made().minutes("005930", TODAY) == ()
    assert made().daily("999999", date(2020, 1, 1), TODAY) == []


def test_longer_bars_hold_their_days() -> None:
    history = made()
    days = history.daily("005930", date(2026, 9, 1), TODAY)
    months = history.bars("005930", "month", date(2026, 9, 10), TODAY)
    assert [bar.day for bar in months] == [date(2026, 9, 30), date(2026, 10, 30), date(2026, 11, 20)]
    september = [bar for bar in days if bar.day.month == 9]
    assert months[0].open == september[0].open
    assert months[0].high == max(bar.high for bar in september)
    assert sum(bar.volume for bar in months) == sum(bar.volume for bar in days)
    weeks = aggregate(days, "week")
    assert len({bar.day.isocalendar()[:2] for bar in days}) == len(weeks)
    assert [bar.day.year for bar in history.bars("005930", "year", date(2024, 5, 5), TODAY)] == [2024, 2025, 2026]


def test_the_running_day_belongs_to_every_longer_bar() -> None:
    history = made()
    running = Bar(TODAY, 71_000, 99_999, 71_000, 72_000, 10, 720_000)
    for period in ("day", "week", "month", "year"):
        assert history.bars("005930", period, TODAY, TODAY, today=running)[-1].close == 72_000
    assert history.bars("005930", "month", TODAY, TODAY, today=running)[-1].high == 99_999


def test_a_finished_day_is_handed_in() -> None:
    history = made()
    bar = Bar(TODAY, 71_000, 71_100, 71_000, 71_100, 10, 710_000)
    history.append("005930", bar)
    assert history.previous("005930") == bar
    with pytest.raises(ValueError, match="does not follow"):
        history.append("005930", bar)


def write(folder: Path, name: str, text: str) -> None:
    if name.endswith(".gz"):
        with gzip.open(folder / name, "wt", encoding="utf-8") as file:
            file.write(text)
    else:
        (folder / name).write_text(text, encoding="utf-8")


def test_given_days_are_kept_and_continued_to_today(tmp_path: Path) -> None:
    write(tmp_path, "005930.csv.gz", "date,open,high,low,close,volume,value\n2026-05-28,100,120,90,110,5,\n")
    write(tmp_path, "0074K0.csv", "date,open,high,low,close,volume\n20260529,5000,5010,4995,5010,7\n")
    write(tmp_path, "005930_adjusted.csv", "nothing")
    data = read_folder(tmp_path)
    assert sorted(data) == ["005930", "0074K0"]
    instruments = Instruments()
    history = History(instruments, TODAY, data=data)
    bars = history.daily("005930", date(2020, 1, 1), TODAY)
    assert bars[0] == Bar(date(2026, 5, 28), 100, 120, 90, 110, 5, 525)
    assert bars[-1].day == date(2026, 11, 20)
    assert bars[-1].close == 110 == instruments["005930"].base_price
    assert instruments["0074K0"].base_price == 5010


def test_given_days_from_today_on_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, "005930.csv", "date,open,high,low,close,volume\n2026-05-28,1,1,1,1,5\n2026-05-29,2,2,2,2,5\n")
    instruments = Instruments([Instrument("005930", "삼성전자")])
    history = History(instruments, date(2026, 5, 29), data=read_folder(tmp_path))
    assert [bar.close for bar in history.daily("005930", date(2020, 1, 1), TODAY)] == [1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("date,open,high,low,close\n", "no column volume"),
        ("date,open,high,low,close,volume\n2026-05-28,1,1,2,1,5\n", "line 2: no bar"),
        ("date,open,high,low,close,volume\n2026-05-28,1,x,1,1,5\n", "line 2"),
        ("date,open,high,low,close,volume\n2026-05-28,1,1,1,1,5\n2026-05-28,1,1,1,1,5\n", "twice"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, text: str, words: str) -> None:
    write(tmp_path, "005930.csv", text)
    with pytest.raises(ValueError, match=words) as caught:
        read_folder(tmp_path)
    assert "005930.csv" in str(caught.value)
