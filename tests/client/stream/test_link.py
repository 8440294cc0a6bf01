"""The rules of reconnecting, on a clock of numbers."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pykis.client.link import LinkPolicy, LinkRefused, StreamSettings

BUSY = LinkRefused("OPSP8996", "ALREADY IN USE appkey")


def storm(policy, lives, now=0.0):
    """Links that live so many seconds each; the times of the connects and the end."""
    connects = []
    for life in lives:
        now += max(0.0, policy.pause(now))
        policy.connecting(now)
        connects.append(now)
        policy.proven(now)
        now += life
        policy.ended(now)
    return connects, now


@given(st.lists(st.floats(0, 90), min_size=1, max_size=60), st.integers())
def test_never_more_than_ten_connects_in_any_minute(lives, seed):
    connects, _ = storm(LinkPolicy(StreamSettings(backoff=0.0), Random(seed)), lives)
    for first, last in zip(connects, connects[10:], strict=False):
        assert last - first >= 60.0 - 1e-6


def test_pauses_grow_with_jitter_and_are_bounded():
    policy = LinkPolicy(StreamSettings(connects=1000), Random(1))
    now, pauses = 0.0, []
    for _ in range(12):
        policy.connecting(now)
        policy.ended(now)
        pauses.append(policy.pause(now))
        now += pauses[-1]
    for number, pause in enumerate(pauses):
        assert min(60.0, 2.0**number) / 2 <= pause <= min(60.0, 2.0**number)


def test_a_minute_of_health_resets_the_pause():
    policy = LinkPolicy(StreamSettings(), Random(1))
    _, now = storm(policy, [1.0] * 6)
    assert policy.pause(now) > 10
    _, now = storm(policy, [59.0], now)
    assert policy.pause(now) > 10
    _, now = storm(policy, [61.0], now)
    assert policy.pause(now) <= 1


@pytest.mark.parametrize(("since", "told"), [(0.0, False), (149.0, False), (151.0, True)])
def test_patience_with_a_key_in_use(since, told):
    policy = LinkPolicy(StreamSettings(), Random(1))
    assert policy.refused(BUSY, 0.0)  # never had a link: it is another program's
    _, now = storm(policy, [30.0])
    assert policy.refused(BUSY, now + since) is told
