"""Every order of a year, at home and abroad, into a CSV file that a spreadsheet opens.

    python orders_of_a_year_to_csv.py 2026 orders.csv

A call a page: on paper, one a second, a year takes a while.
"""

import csv
import sys
from datetime import date, datetime
from pathlib import Path

from pykis import KisError, PyKis
from pykis.clock import KST


def export(kis: PyKis, year: int, file: Path) -> int:
    """Write them, the oldest first; how many. A column that only one side has is blank on the other."""
    account, today = kis.account(), datetime.now(KST).date()
    first, last = date(year, 1, 1), min(date(year, 12, 31), today)
    orders = account.orders(first, last, progress=lambda page: print(f"page {page}", end="\r", file=sys.stderr))
    rows = [{"currency": "KRW", **order.to_dict()} for order in orders]
    rows += [order.to_dict() for order in account.overseas.orders(first, last)]
    rows.sort(key=lambda row: str(row["time"]))
    with file.open("w", encoding="utf-8-sig", newline="") as sheet:  # Excel reads Korean names only with the mark
        writer = csv.DictWriter(sheet, list(dict.fromkeys(name for row in rows for name in row)))
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit("Name year and file: python orders_of_a_year_to_csv.py 2026 orders.csv")
    try:
        with PyKis() as kis:
            print(export(kis, int(sys.argv[1]), Path(sys.argv[2])), "orders in", sys.argv[2])
    except KisError as error:
        sys.exit(str(error))
