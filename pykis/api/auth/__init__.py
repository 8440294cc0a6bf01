# Generated from catalog/endpoints/auth by tools/generate.py; do not edit.
"""OAuth (인증), every endpoint and feed of KIS."""

from __future__ import annotations

from .oauth import OAuth

__all__ = ["Auth"]


class Auth(OAuth):
    """OAuth (인증)."""
