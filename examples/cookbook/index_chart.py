"""A chart of an index or a sector, drawn into a file.

    python index_chart.py KOSPI 1y kospi.png
    python index_chart.py 0013 3m chart.svg      a sector by its code; names do as well

Works on paper too; needs the extra plot.
"""

import sys
from pathlib import Path

from pykis import IndexChart, KisError, PyKis


def draw(kis: PyKis, name: str, span: str, file: Path) -> IndexChart:
    """Candles and volume, a day each; the bars that were drawn."""
    chart = kis.index(name).chart(span)
    chart.plot().savefig(file)
    return chart


if __name__ == "__main__":
    name, span, file = [*sys.argv[1:], *("KOSPI", "1y", "index.png")[len(sys.argv) - 1 :]][:3]
    try:
        with PyKis() as kis:
            print(draw(kis, name, span, Path(file)), "in", file)
    except KisError as error:
        sys.exit(str(error))
