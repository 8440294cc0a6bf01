"""Say whether every public symbol of pykis has a known type; exit 1 if one has not.

``pyright --verifytypes`` exits 1 for warnings of other packages too, so its own figure decides.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any


def main() -> int:
    command = [sys.executable, "-m", "pyright", "--verifytypes", "pykis", "--ignoreexternal", "--outputjson"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    try:
        answer: dict[str, Any] = json.loads(done.stdout[done.stdout.index("{") :])
        report: dict[str, Any] = answer["typeCompleteness"]
    except (ValueError, KeyError):
        sys.stderr.write(done.stdout + done.stderr)
        return 1
    symbols: dict[str, int] = report["exportedSymbolCounts"]
    total = sum(symbols.values())
    score = float(report["completenessScore"])
    for symbol in report["symbols"]:
        if symbol["isExported"] and not symbol["isTypeKnown"] and symbol["name"].startswith("pykis"):
            for diagnostic in symbol["diagnostics"] or [{"message": "type is not known"}]:
                sys.stderr.write(f"{symbol['name']}: {diagnostic['message']}\n")
    sys.stdout.write(f"{score:.2%} of {total} public symbols have a known type\n")
    return 0 if total and score == 1 else 1


if __name__ == "__main__":
    raise SystemExit(main())
