"""The whole suite in two halves side by side, for two cores; ``python -m pytest`` is the same in one.

python tools/suite.py
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BESIDE = ("trader", "simulator", "contract", "scope", "market", "api")
"""The folders of the second half: what reckons rather than waits. Its output comes when the first half is over."""


def main() -> int:
    """0 if both halves passed."""
    began = time.monotonic()
    pytest = [sys.executable, "-m", "pytest"]
    beside = [f"tests/{name}" for name in BESIDE]
    with tempfile.TemporaryFile() as said:
        second = subprocess.Popen([*pytest, "-p", "no:cacheprovider", *beside], cwd=ROOT, stdout=said, stderr=said)
        try:
            codes = [subprocess.run([*pytest, *(f"--ignore={name}" for name in beside)], cwd=ROOT).returncode]
            codes.append(second.wait())
        finally:
            second.kill()
            second.wait()
        said.seek(0)
        sys.stdout.buffer.write(said.read())
        sys.stdout.flush()
    print(f"== both halves: {time.monotonic() - began:.0f} s")
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
