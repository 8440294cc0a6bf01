"""What the trader raises, below `KisError`.

    KisError
    └── TraderError
        ├── EngineStateError       the engine is not started, was stopped, or is called from its own deciding thread
        ├── EngineLockedError      another engine trades this account
        ├── IdempotencyError       the key belongs to another order
        ├── UnknownOrderError      no order has this id
        ├── BrokerError            the broker's port cannot do what is asked
        └── StoreError             the journal cannot be written or read
            └── JournalDamagedError    it is damaged; names what and where

A refused order is no exception: `OrderResult` says REJECTED, with a code and a sentence.
"""

from __future__ import annotations

from pykis import KisError

__all__ = [
    "BrokerError",
    "EngineLockedError",
    "EngineStateError",
    "IdempotencyError",
    "JournalDamagedError",
    "StoreError",
    "TraderError",
    "UnknownOrderError",
]


class TraderError(KisError):
    """Base of everything that the trader raises."""


class EngineStateError(TraderError):
    """The engine cannot do this now: not started, stopped, or called from a thread that must not block."""


class EngineLockedError(TraderError):
    """Another engine trades this account; the sentence says which process."""


class IdempotencyError(TraderError):
    """The idempotency key belongs to another order for ever; take a new key, or name the old order in ``retry_of=``."""


class UnknownOrderError(TraderError):
    """No order of the engine has this id."""


class BrokerError(TraderError):
    """The broker behind the port cannot do what is asked."""


class StoreError(TraderError):
    """The journal cannot be written or read; the sentence says what the file system said."""


class JournalDamagedError(StoreError):
    """The journal is not what was committed; the sentence names what is damaged, and what to do."""
