"""Websocket sessions: registrations, acknowledgements, PINGPONG, and what is waiting to be sent."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from random import Random
from typing import Literal, NamedTuple, cast

from .. import wire
from ..clock import kst
from .credentials import AppKey, Issuer
from .faults import Fault, FaultKind, Faults

__all__ = ["Closing", "Hub", "SimSession"]

_FIRST_PING = 10.0
_PING_EVERY = 20.0
_SILENCE = 100.0
_BOUND = 100_000
_ON_FRAME: tuple[FaultKind, ...] = ("garbage_frames", "mid_frame_drop", "dropped_socket", "silent_socket")
_ON_NOTICE: tuple[FaultKind, ...] = ("missing_notice", "duplicate_notice", "reordered_notice")
_GARBAGE = (
    "0|H0STCNT0|001",
    "0|H0STCNT0|abc|005930^",
    "not json {",
    "",
    "0|H0STCNT0|002|005930^1^2",
    "1|H0STCNI0|001|%%",
)


class Closing(NamedTuple):
    """How a session ended: a close frame, or the TCP connection breaks, maybe in the middle of a frame."""

    kind: Literal["closed", "dropped", "mid_frame"]
    partial: str = ""
    """The frame of which only half is written."""


class SimSession:
    """One websocket session. What it has to say waits in `outbox`; `closing` is to be read when that is empty."""

    def __init__(self, hub: Hub, number: int, now: float) -> None:
        self._hub = hub
        self.number = number
        self.outbox: deque[str] = deque()
        self.closing: Closing | None = None
        self.on_wake: Callable[[], object] | None = None
        """Called when there is something to send or the session has ended; the host's own."""
        self.opened = now
        self.heard = now
        self.app_key: AppKey | None = None
        self.silent = False
        self.registrations: dict[tuple[str, str], None] = {}
        self.secrets: dict[str, tuple[str, str]] = {}
        self.held: list[str] = []
        """Notices that wait for the next one to overtake them."""
        self.next_ping: float = now + _FIRST_PING

    @property
    def closed(self) -> bool:
        """Whether the session has ended."""
        return self.closing is not None

    def receive(self, text: str, now: float | None = None) -> None:
        """A text frame, or the payload of a pong frame, came from the client."""
        self._hub.receive(self, text, now)

    def send(self, text: str) -> None:
        """Put a text frame into the outbox. A reader that is 100,000 frames behind is let go."""
        if self.closing is not None or self.silent:
            return
        if len(self.outbox) >= _BOUND:
            self.end(Closing("closed"))
            return
        self.outbox.append(text)
        self.wake()

    def end(self, closing: Closing) -> None:
        """End the session; only the first end counts."""
        if self.closing is None:
            self.closing = closing
            self._hub.forget(self)
            self.wake()

    def close(self) -> None:
        """The client is gone."""
        self.end(Closing("closed"))

    def wake(self) -> None:
        if self.on_wake is not None:
            self.on_wake()


class Hub:
    """Every open session and who is registered for what."""

    def __init__(self, issuer: Issuer, faults: Faults, random: Random, *, limit: int = 41) -> None:
        self._issuer = issuer
        self._faults = faults
        self._random = random
        self.limit = limit
        """Registrations in a session."""
        self.sessions: list[SimSession] = []
        self.connects: list[float] = []
        """When sessions were opened."""
        self.valid: Callable[[str, str, AppKey], str] = lambda _tr, _key, _owner: ""
        """Blank if this TR and key may be registered for, else the OPSP code."""
        self.encrypted: Callable[[str], bool] = lambda _tr: False
        self.changed: Callable[[str, str, bool], object] = lambda _tr, _key, _wanted: None
        """Told when the first session registers for a TR and key, and when the last one is gone."""
        self.before: Callable[[float | None], float] = lambda now: now or 0.0
        """Brings the simulator up to a time and says which it is."""
        self._registered: dict[tuple[str, str], dict[SimSession, None]] = {}
        self._holds: dict[str, float] = {}
        self._opened = 0

    def open(self, now: float) -> SimSession:
        """A client connected."""
        self._opened += 1
        session = SimSession(self, self._opened, now)
        self.sessions.append(session)
        self.connects.append(now)
        return session

    def wanted(self, tr_id: str, key: str) -> bool:
        """Whether any session is registered for it."""
        return (tr_id, key) in self._registered

    def registrations(self) -> list[tuple[str, str]]:
        """Every TR and key that anyone is registered for."""
        return list(self._registered)

    def forget(self, session: SimSession) -> None:
        """Drop what a session held."""
        for registration in session.registrations:
            self._unregister(session, registration)
        if session in self.sessions:
            self.sessions.remove(session)

    def _unregister(self, session: SimSession, registration: tuple[str, str]) -> None:
        holders = self._registered.get(registration, {})
        holders.pop(session, None)
        if not holders and self._registered.pop(registration, None) is not None:
            self.changed(*registration, False)

    # -- what comes in

    def receive(self, session: SimSession, text: str, now: float | None) -> None:
        at = self.before(now)
        if session.closed:
            return
        session.heard = at
        try:
            message = json.loads(text)
        except ValueError:
            session.send(_control("(null)", "", "9", "OPSP9999", "JSON PARSING ERROR : invalid json"))
            return
        header = _object(_object(message).get("header"))
        if not header:
            session.send(_control("(null)", "", "9", "OPSP9998", "JSON PARSING ERROR : header not found"))
            return
        if header.get("tr_id") == "PINGPONG":
            return
        body = _object(_object(message).get("body"))
        given = _object(body.get("input"))
        if not given:
            code, part = ("OPSP9991", "input") if body else ("OPSP9992", "body")
            session.send(_control("(null)", "", "9", code, f"JSON PARSING ERROR : {part} not found"))
            return
        self._register(session, header, str(given.get("tr_id", "")), str(given.get("tr_key", "")), at)

    def _register(self, session: SimSession, header: dict[str, object], tr_id: str, key: str, now: float) -> None:
        refusal = self._admit(session, str(header.get("approval_key", "")), tr_id, now)
        if refusal is None and str(header.get("custtype", "P")) not in ("P", "B"):
            refusal = ("OPSP8998", "invalid custtype")
        kind = str(header.get("tr_type", ""))
        if refusal is None and kind not in ("1", "2"):
            refusal = ("OPSP8997", "invalid tr_type : NOT FOUND")
        if refusal is None and not key:
            refusal = ("OPSP9990", "JSON PARSING ERROR : invalid tr_key")
        if refusal is not None:
            shown = "(null)" if refusal[0] == "OPSP8996" else tr_id or "(null)"
            session.send(_control(shown, "", "9", *refusal))
            return
        if kind == "1":
            self._subscribe(session, tr_id, key)
        else:
            self._unsubscribe(session, tr_id, key)

    def _admit(self, session: SimSession, approval: str, tr_id: str, now: float) -> tuple[str, str] | None:
        """The approval key is looked at once, when the session says its first word."""
        owner = session.app_key
        seen = owner.key if owner is not None else ""
        known = self._issuer.approved(approval, now) if owner is None else owner
        struck = self._strike(("approval_refused", "already_in_use"), tr_id, known.key if known else seen, now)
        if any(fault.kind == "approval_refused" for fault in struck) or known is None:
            return ("OPSP0011", "invalid approval : NOT FOUND")
        in_use = any(fault.kind == "already_in_use" for fault in struck)
        if owner is None:
            others = (other for other in self.sessions if other is not session)
            in_use = in_use or any(other.app_key is not None and other.app_key.key == known.key for other in others)
            in_use = in_use or now < self._holds.get(known.key, 0.0)
        if in_use:
            return ("OPSP8996", "ALREADY IN USE appkey")
        session.app_key = known
        return None

    def _subscribe(self, session: SimSession, tr_id: str, key: str) -> None:
        registration = (tr_id, key)
        assert session.app_key is not None
        wrong = self.valid(tr_id, key, session.app_key)
        if wrong:
            texts = {"OPSP8991": "invalid tr_id : NOT FOUND", "OPSP8992": "invalid tr_key : NOT FOUND"}
            session.send(_control(tr_id, key, "9", wrong, texts[wrong]))
            return
        encrypt = "Y" if self.encrypted(tr_id) else "N"
        iv, secret = session.secrets.setdefault(tr_id, self._new_secret())
        output = {"iv": iv, "key": secret}
        if registration in session.registrations:
            session.send(_control(tr_id, key, "1", "OPSP0002", "ALREADY IN SUBSCRIBE", encrypt, output))
        elif len(session.registrations) >= self.limit:
            session.send(_control(tr_id, key, "1", "OPSP0008", "MAX SUBSCRIBE OVER"))
        else:
            session.registrations[registration] = None
            first = registration not in self._registered
            self._registered.setdefault(registration, {})[session] = None
            session.send(_control(tr_id, key, "0", "OPSP0000", "SUBSCRIBE SUCCESS", encrypt, output))
            if first:
                self.changed(tr_id, key, True)

    def _unsubscribe(self, session: SimSession, tr_id: str, key: str) -> None:
        registration = (tr_id, key)
        if registration not in session.registrations:
            session.send(_control(tr_id, key, "1", "OPSP0003", "UNSUBSCRIBE ERROR(not found!)"))
            return
        del session.registrations[registration]
        self._unregister(session, registration)
        iv, secret = session.secrets[tr_id]
        encrypt = "Y" if self.encrypted(tr_id) else "N"
        output = {"iv": iv, "key": secret}
        session.send(_control(tr_id, key, "0", "OPSP0001", "UNSUBSCRIBE SUCCESS", encrypt, output))

    def _new_secret(self) -> tuple[str, str]:
        iv = "".join(self._random.choices("0123456789abcdef", k=16))
        return iv, "".join(self._random.choices("abcdefghijklmnopqrstuvwxyz", k=32))

    # -- what goes out

    def publish(self, tr_id: str, key: str, records: list[list[str]], now: float) -> None:
        """Send records of a feed to everyone registered; plain or encrypted as the feed is."""
        holders = self._registered.get((tr_id, key))
        if not holders:
            return
        payload = "^".join("^".join(record) for record in records)
        plain = "" if self.encrypted(tr_id) else f"0|{tr_id}|{len(records):03d}|{payload}"
        for session in list(holders):
            if plain:
                self._frame(session, tr_id, plain, now)
            else:
                iv, secret = session.secrets[tr_id]
                frame = f"1|{tr_id}|{len(records):03d}|{wire.encrypt(payload, secret, iv)}"
                self._notice(session, tr_id, frame, now)

    def _notice(self, session: SimSession, tr_id: str, frame: str, now: float) -> None:
        struck = {fault.kind for fault in self._strike(_ON_NOTICE, tr_id, _owner(session), now)}
        if "missing_notice" in struck:
            return
        if "reordered_notice" in struck:
            session.held.append(frame)
            return
        self._frame(session, tr_id, frame, now)
        if "duplicate_notice" in struck:
            self._frame(session, tr_id, frame, now)
        held, session.held = session.held, []
        for late in held:
            self._frame(session, tr_id, late, now)

    def _frame(self, session: SimSession, tr_id: str, frame: str, now: float) -> None:
        for fault in self._strike(_ON_FRAME, tr_id, _owner(session), now):
            if fault.kind == "garbage_frames":
                for _ in range(fault.rows):
                    session.send(self._random.choice(_GARBAGE))
            elif fault.kind == "silent_socket":
                session.silent = True
            else:
                self.drop(session, now, hold=fault.seconds, partial=frame if fault.kind == "mid_frame_drop" else "")
        session.send(frame)

    def drop(self, session: SimSession, now: float, *, hold: float = 0.0, partial: str = "") -> None:
        """Break the connection; for `hold` seconds the dead session still occupies its app key."""
        if hold and session.app_key is not None:
            self._holds[session.app_key.key] = now + hold
        session.end(Closing("mid_frame" if partial else "dropped", partial))

    def _strike(self, kinds: tuple[FaultKind, ...], tr_id: str, app_key: str, now: float) -> list[Fault]:
        return self._faults.take(kinds, (tr_id, "*"), app_key, now)

    # -- time

    def next_due(self) -> float | None:
        """When a PINGPONG or the end of a silent session is next due."""
        return min(min(s.next_ping, s.heard + _SILENCE) for s in self.sessions) if self.sessions else None

    def advance(self, now: float) -> None:
        """Send the PINGPONGs that are due and let go of who is silent."""
        for session in list(self.sessions):
            while session.next_ping <= now:
                session.send(f'{{"header":{{"tr_id":"PINGPONG","datetime":"{kst(session.next_ping):%Y%m%d%H%M%S}"}}}}')
                session.next_ping += _PING_EVERY
            if now >= session.heard + _SILENCE:
                session.end(Closing("closed"))


def _object(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _owner(session: SimSession) -> str:
    return session.app_key.key if session.app_key is not None else ""


def _control(
    tr_id: str,
    key: str,
    rt_cd: str,
    msg_cd: str,
    msg1: str,
    encrypt: str = "N",
    output: dict[str, str] | None = None,
) -> str:
    body: dict[str, object] = {"rt_cd": rt_cd, "msg_cd": msg_cd, "msg1": msg1}
    if output is not None:
        body["output"] = output
    return json.dumps(
        {"header": {"tr_id": tr_id, "tr_key": key, "encrypt": encrypt}, "body": body},
        ensure_ascii=False,
        separators=(",", ":"),
    )
