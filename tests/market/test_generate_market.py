"""The generated facts are what the catalog says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_generated_facts_are_up_to_date() -> None:
    command = [sys.executable, str(ROOT / "tools" / "generate_market.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
