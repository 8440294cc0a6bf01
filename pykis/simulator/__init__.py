"""A KIS on loopback or in the process: practise and test without a key.

    from pykis.simulator import Simulator, SimulatorServer

`Simulator` is the thing itself, free of I/O; `SimulatorServer` puts it on two ports (extra ``simulator``);
`SimulatorTransport` is for ``PyKis(transport=...)``; ``python -m pykis.simulator`` runs it by itself.
"""

from __future__ import annotations

from .credentials import AppKey
from .faults import FAULT_KINDS, Fault, FaultKind
from .ledger import AccountSetup
from .server import SimulatorServer
from .simulator import Simulator
from .transport import SimulatorTransport

__all__ = [
    "FAULT_KINDS",
    "AccountSetup",
    "AppKey",
    "Fault",
    "FaultKind",
    "Simulator",
    "SimulatorServer",
    "SimulatorTransport",
]
