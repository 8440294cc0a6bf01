"""Telling a human: the log, a webhook, e-mail."""

from __future__ import annotations

import logging
from typing import Literal

__all__ = ["LogNotifier"]

_log = logging.getLogger("pykis.trader")
_LEVELS = {"info": logging.INFO, "warning": logging.WARNING, "alarm": logging.ERROR}


class LogNotifier:
    """To the logger ``pykis.trader``."""

    def notify(self, level: Literal["info", "warning", "alarm"], code: str, sentence: str) -> None:
        """Log it."""
        _log.log(_LEVELS[level], "%s: %s", code, sentence, extra={"code": code})
