"""`make demo`: token, quote, chart, order book, orders, live prices, balance and profit against a simulated KIS.

What it does stands in pykis/cli/demo.py; `pykis demo` runs the same.
"""

import sys

from pykis.cli.demo import run

if __name__ == "__main__":
    sys.exit(run())
