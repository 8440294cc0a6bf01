"""An order that is checked and reckoned up but not sent, whatever it is for: what it would be, and what may stop it."""

from __future__ import annotations

from .any import AnyOrder, preview_modification, preview_order
from .result import OrderPreview

__all__ = ["AnyOrder", "OrderPreview", "preview_modification", "preview_order"]
