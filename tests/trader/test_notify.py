"""Notifiers against real servers on loopback: what arrives, what is tried again, what is never shown."""

from __future__ import annotations

import json
import logging
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from pykis import KisConfigurationError, SystemClock
from pykis.trader.notifier_thread import FanOut, Message, NotifierThread, Throttle
from pykis.trader.notify import Level, LogNotifier, MailNotifier, WebhookNotifier

SECRET = "T0SECRET/B0/xoxo"


class Hook(ThreadingHTTPServer):
    """A webhook that answers with these codes, then with 200."""

    daemon_threads = True

    def __init__(self, *codes: int) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.codes = list(codes)
        self.bodies: list[object] = []
        self.headers: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/{SECRET}"


class Answer(BaseHTTPRequestHandler):
    server: Hook

    def do_POST(self) -> None:
        self.server.bodies.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.server.headers.append(self.headers.get("X-Token", ""))
        code = self.server.codes.pop(0) if self.server.codes else 200
        self.send_response(code)
        if code == 302:
            self.send_header("Location", self.server.url)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def served(*codes: int) -> Iterator[Hook]:
    with Hook(*codes) as hook:
        thread = threading.Thread(target=hook.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield hook
        finally:
            hook.shutdown()
            thread.join()


def test_a_webhook_is_told_in_text_that_most_take() -> None:
    with served() as hook:
        WebhookNotifier(hook.url).notify("alarm", "ORDER_UNKNOWN", "주문 하나의 답이 없다")
    assert hook.bodies == [{"text": "[alarm] ORDER_UNKNOWN: 주문 하나의 답이 없다"}]


def test_a_webhook_takes_a_body_and_headers_of_ones_own() -> None:
    with served() as hook:
        notifier = WebhookNotifier(
            hook.url, body=lambda level, code, words: {"content": words}, headers={"X-Token": "t"}
        )
        notifier.notify("info", "X", "words")
    assert (hook.bodies, hook.headers) == ([{"content": "words"}], ["t"])


def test_a_mistake_in_the_template_loses_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def broken(level: Level, code: str, sentence: str) -> object:
        raise KeyError(sentence)

    with served() as hook:
        WebhookNotifier(hook.url, body=broken).notify("alarm", "X", "words")
    assert hook.bodies == [{"text": "[alarm] X: words"}]
    assert "KeyError" in caplog.text


@pytest.mark.parametrize(("codes", "tries"), [((503, 429, 500), 4), ((500,) * 9, 4), ((404, 200), 1), ((302, 200), 1)])
def test_what_may_pass_is_tried_again(codes: tuple[int, ...], tries: int, caplog: pytest.LogCaptureFixture) -> None:
    with served(*codes) as hook:
        WebhookNotifier(hook.url, wait=0.001).notify("alarm", "X", "words")
        assert len(hook.bodies) == tries
    assert ("could not be told" in caplog.text) is (codes[:3] != (503, 429, 500))


def test_nobody_there_is_logged_and_shows_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with served() as hook:
        gone = hook.url
        notifier = WebhookNotifier(gone, wait=0.001, attempts=2)
        notifier.notify("info", "X", "words")
    hook.server_close()
    notifier.notify("alarm", "X", "words")
    assert "ConnectionRefusedError" in caplog.text
    assert SECRET not in caplog.text + repr(notifier)
    assert "SECRET" not in repr(notifier)


@pytest.mark.parametrize("url", ["", "hooks.example/x", "ftp://host/x", "https:///x"])
def test_what_is_no_address_is_refused_and_not_shown(url: str) -> None:
    with pytest.raises(KisConfigurationError) as caught:
        WebhookNotifier(url)
    assert not url or url not in str(caught.value)


class Mail(socketserver.ThreadingTCPServer):
    """An SMTP server as small as can be."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, *refusals: str) -> None:
        super().__init__(("127.0.0.1", 0), Dialog)
        self.refusals = list(refusals)
        self.mails: list[bytes] = []


class Dialog(socketserver.StreamRequestHandler):
    server: Mail

    def handle(self) -> None:
        self.say("220 here")
        for line in self.rfile:
            verb = line[:4].upper()
            if verb == b"EHLO":
                self.say("250 here")
            elif verb == b"MAIL" and self.server.refusals:
                self.say(self.server.refusals.pop(0))
            elif verb == b"DATA":
                self.say("354 go on")
                self.server.mails.append(b"".join(iter(self.rfile.readline, b".\r\n")))
                self.say("250 taken")
            elif verb == b"QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")

    def say(self, text: str) -> None:
        self.wfile.write(text.encode() + b"\r\n")


@contextmanager
def mailed(*refusals: str) -> Iterator[Mail]:
    with Mail(*refusals) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def mail(port: int) -> MailNotifier:
    return MailNotifier(
        "127.0.0.1", sender="bot@example.com", to=["a@example.com"], port=port, security="none", wait=0.001
    )


def test_a_mail_arrives_after_a_server_that_was_busy() -> None:
    with mailed("451 busy") as server:
        mail(server.server_address[1]).notify("alarm", "STOP\r\nBcc: x@example.com", "포지션에 보호가 없다")
        mail(server.server_address[1]).notify("info", "X", "not worth a mail")
    (found,) = server.mails
    message = message_from_bytes(found, policy=policy.default)
    assert message["Bcc"] is None
    assert message["Subject"].startswith("[pykis alarm] STOP")
    assert message["To"] == "a@example.com"
    assert message["Date"].endswith("+0900")
    assert message.get_content().strip() == "포지션에 보호가 없다"


@pytest.mark.parametrize(("refusals", "said"), [(("550 no",), "550"), (("451 busy",) * 3, "451")])
def test_a_mail_that_is_refused_is_logged(
    refusals: tuple[str, ...], said: str, caplog: pytest.LogCaptureFixture
) -> None:
    with mailed(*refusals) as server:
        mail(server.server_address[1]).notify("alarm", "X", "words")
        assert (server.mails, server.refusals) == ([], [])
    assert said in caplog.text


def test_no_password_goes_out_in_the_clear() -> None:
    with pytest.raises(KisConfigurationError, match="clear"):
        MailNotifier("h", sender="a", to="b", user="u", password="pw", security="none")
    assert "pw" not in repr(MailNotifier("h", sender="a", to="b", user="u", password="pw"))
    with mailed() as server:  # it offers no TLS: nothing is said to it
        MailNotifier(
            "127.0.0.1", sender="a", to="b", user="u", password="pw", port=server.server_address[1], wait=0.001
        ).notify("alarm", "X", "words")
        assert server.mails == []


def test_the_log_has_level_and_code(caplog: pytest.LogCaptureFixture) -> None:
    LogNotifier().notify("alarm", "X", "words")
    assert [(each.levelname, each.getMessage()) for each in caplog.records] == [("ERROR", "X: words")]


def test_the_same_code_is_told_once_and_what_came_meanwhile_follows() -> None:
    throttle = Throttle(60)
    first = Message("alarm", "X", "one")
    assert throttle.take(first, 0.0) == [first]
    assert throttle.next_wake() is None
    assert throttle.take(Message("alarm", "X", "two"), 1.0) == []
    assert throttle.take(Message("alarm", "X", "two"), 2.0) == []
    assert throttle.take(Message("alarm", "Y", "other"), 2.0) == [Message("alarm", "Y", "other")]
    assert throttle.take(Message("info", "X", "less"), 2.0) == [Message("info", "X", "less")]
    assert throttle.next_wake() == 60.0
    assert throttle.due(59.9) == []
    assert throttle.due(60.0) == [Message("alarm", "X", "two (and 1 more of the same)")]
    assert throttle.take(Message("alarm", "X", "three"), 61.0) == []  # that was a telling too
    assert throttle.rest() == [Message("alarm", "X", "three")]
    assert throttle.next_wake() is None


def test_after_the_time_the_same_is_told_at_once() -> None:
    throttle = Throttle(60)
    throttle.take(Message("alarm", "X", "one"), 0.0)
    assert throttle.take(Message("alarm", "X", "two"), 60.0) == [Message("alarm", "X", "two")]


class Slow:
    """A notifier that hangs until it is let go, or raises."""

    def __init__(self, *, raises: bool = False) -> None:
        self.let_go = threading.Event()
        self.told: list[str] = []
        self.raises = raises

    def notify(self, level: Level, code: str, sentence: str) -> None:
        if self.raises:
            raise RuntimeError("mine")
        self.let_go.wait(20)
        self.told.append(f"{code} {sentence}")


def test_one_that_hangs_or_raises_touches_nobody_else(caplog: pytest.LogCaptureFixture) -> None:
    slow, quick, broken = Slow(), Slow(), Slow(raises=True)
    quick.let_go.set()
    fan = FanOut([slow, broken, quick], SystemClock(), every=1000)
    fan.start()
    for number in range(3):
        fan.notify("alarm", "X", f"word {number}")
    for each in fan._threads[1:]:
        each.stop()
    assert quick.told == ["X word 0", "X word 1 / word 2"]
    assert fan.failures == 2
    assert "mine" in caplog.text
    assert slow.told == []
    slow.let_go.set()
    fan._threads[0].stop()
    assert slow.told == quick.told


def test_an_end_does_not_wait_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    slow = Slow()
    thread = NotifierThread(slow, SystemClock())
    thread.start()
    thread.notify("alarm", "X", "words")
    thread.stop(timeout=0.05)
    assert "may not have been told" in caplog.text
    slow.let_go.set()
    thread.stop()


def test_what_waited_is_told_when_its_time_is_over() -> None:
    quick = Slow()
    quick.let_go.set()
    thread = NotifierThread(quick, SystemClock(), every=0.05)
    thread.start()
    thread.notify("alarm", "X", "one")
    thread.notify("alarm", "X", "two")
    clock = SystemClock()
    ends = clock.monotonic() + 20
    while len(quick.told) < 2 and clock.monotonic() < ends:
        clock.sleep(0.01)
    thread.stop()
    assert quick.told == ["X one", "X two"]
