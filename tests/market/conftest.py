"""Where the recorded facts that the project does not carry may be found."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture
def shared() -> Path:
    """The folder of recorded facts beside the project; tests that need it skip where it is absent."""
    folder = Path(os.environ.get("PYKIS_SHARED") or Path(__file__).resolve().parents[3] / "shared")
    if not folder.is_dir():
        pytest.skip("the recorded facts are not beside the project")
    return folder
