"""Fetches the symbol master files once a day and keeps them on disk, for all processes of the machine."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path
from typing import NamedTuple

from ..clock import Clock, kst
from ..errors import KisNetworkError
from ..message import Request, Transport, TransportError
from .credentials import PAPER_URL, REAL_URL
from .files import fingerprint, read_private, write_private

__all__ = ["MasterShelf", "Shelved"]

_LARGEST = 256 << 20
"""Bytes that no file of KIS comes near."""
_TRIES = 3
_log = logging.getLogger("pykis.masters")


class Shelved(NamedTuple):
    """One file."""

    data: bytes
    """As it came out of its archive."""
    day: date
    """The Korean day on which it was fetched."""


class MasterShelf:
    """Gives out master files; asks the network for each at most once a day.

    Args:
        base_url: the REST host of the credentials. A simulator serves its own files under it; KIS has a host for them.
        transport: carries the bytes.
        clock: the time.
        home: where files are kept; None keeps none.
        connect_timeout: seconds.
        read_timeout: seconds.
    """

    def __init__(
        self,
        base_url: str,
        transport: Transport,
        clock: Clock,
        home: Path | None,
        connect_timeout: float,
        read_timeout: float,
    ) -> None:
        own = base_url not in (REAL_URL, PAPER_URL)
        self._base = f"{base_url}/common/master/" if own else ""
        self._transport = transport
        self._clock = clock
        self._home = None if home is None else home / (fingerprint(base_url) if own else "kis")
        self._timeouts = connect_timeout, read_timeout
        self.fetches: bool = True
        """False: only what is on disk is given out, of whatever day: for a shell that completes a word."""

    def read(self, member: str, *, zipped: bool = True) -> Shelved:
        """A file of today; an older one that is kept if today's cannot be had, with a warning.

        Args:
            member: the name of the file in its archive, such as ``"kospi_code.mst"``.
            zipped: whether it is served in an archive.

        Raises:
            KisNetworkError: it cannot be had, and none is kept.
        """
        today = kst(self._clock.time()).date()
        kept = self._kept(member)
        if kept is not None and (kept.day == today or not self.fetches):
            return kept
        if not self.fetches:
            raise KisNetworkError(f"The symbol file {member} is not on disk.")
        try:
            data = self._fetch(member, zipped)
        except KisNetworkError as error:
            if kept is None:
                raise
            _log.warning("%s; the one of %s is used", error, kept.day)
            return kept
        self._keep(member, data, today)
        return Shelved(data, today)

    # -- the disk

    def _kept(self, member: str) -> Shelved | None:
        """The newest one that can be read."""
        if self._home is None or not self._home.is_dir():
            return None
        for path in sorted(self._home.glob(f"{member}.????-??-??"), reverse=True):
            try:
                day, data = date.fromisoformat(path.name[-10:]), read_private(path, _LARGEST)
            except (ValueError, OSError):
                continue
            if data:
                return Shelved(data, day)
        return None

    def _keep(self, member: str, data: bytes, day: date) -> None:
        """Keep it and let the older ones go; a disk that cannot be written costs a download more, nothing else."""
        if self._home is None:
            return
        try:
            write_private(self._home / f"{member}.{day}", data)
            for path in self._home.glob(f"{member}.????-??-??"):
                if path.name != f"{member}.{day}":
                    path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("%s cannot be kept (%s); it is fetched again next time", member, error.strerror)

    # -- the network

    def _fetch(self, member: str, zipped: bool) -> bytes:
        from ..market.master_layouts import BASE_URL  # here: it would slow `import pykis` down

        request = Request(
            "GET",
            f"{self._base or BASE_URL}{member}{'.zip' if zipped else ''}",
            {},
            {},
            connect_timeout=self._timeouts[0],
            read_timeout=self._timeouts[1],
        )
        why = ""
        for attempt in range(_TRIES):
            if attempt:
                self._clock.sleep(0.5 * 2 ** (attempt - 1))
            try:
                answer = self._transport.send(request)
            except TransportError as error:
                why = str(error)
                continue
            if answer.status == 200:
                return _unzipped(member, answer.body) if zipped else answer.body
            why = f"HTTP {answer.status}"
            if answer.status < 500:
                break
        raise KisNetworkError(f"The symbol file {member} could not be fetched: {why}. Try again later.")


def _unzipped(member: str, archive: bytes) -> bytes:
    import io
    import zipfile  # here: it would slow `import pykis` down
    import zlib

    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            found = next((each for each in opened.infolist() if each.filename.rpartition("/")[2] == member), None)
            if found is not None and found.file_size <= _LARGEST:
                return opened.read(found)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError):
        pass
    raise KisNetworkError(f"What came as the symbol file {member} is no archive that holds it. Try again later.")
