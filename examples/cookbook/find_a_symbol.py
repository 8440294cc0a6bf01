"""Find a symbol by a part of its name: Korean, English, or initial consonants (초성).

    python find_a_symbol.py 삼성전자
    python find_a_symbol.py ㅅㅅㅈㅈ
    python find_a_symbol.py apple

The master files are fetched once a day; they need no key, but `PyKis()` does.
"""

import sys

import pandas

from pykis import KisError, PyKis


def find(kis: PyKis, text: str, limit: int = 10) -> pandas.DataFrame:
    """The best fit first; Korea and the United States."""
    frame = kis.symbols.search(text, limit=limit).to_pandas()
    return frame[["symbol", "name", "name_en", "market", "kind", "lot_size"]] if len(frame) else frame


if __name__ == "__main__":
    try:
        with PyKis() as kis:
            found = find(kis, " ".join(sys.argv[1:]))
    except KisError as error:
        sys.exit(str(error))
    print(found.to_string(index=False) if len(found) else "Nothing fits.")
