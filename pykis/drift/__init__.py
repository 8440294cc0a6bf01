"""How the facts meet the real KIS: every endpoint that only reads is asked, and what comes is held against the catalog.

    Verification(kis, folder).run()

Nothing here can order: only GETs of endpoints that are no orders are sent.
"""

from __future__ import annotations

from .compare import Finding, compare_answer, compare_frame
from .report import Report, Result
from .scrub import Scrubber
from .walk import Target, Verification

__all__ = [
    "Finding",
    "Report",
    "Result",
    "Scrubber",
    "Target",
    "Verification",
    "compare_answer",
    "compare_frame",
]
