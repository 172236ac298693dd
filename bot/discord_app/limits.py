"""How much the bot says: token buckets by person, channel and server. In memory, for a restart forgives all."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from bot.config import LimitSettings

MOST_BUCKETS = 10_000
"""Buckets kept at once; above that, those that are full again are dropped, and then the oldest."""


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class Buckets:
    """A bucket for each key: `size` tokens, which come back evenly over `seconds`. A size of 0 is no limit."""

    def __init__(self, size: int, seconds: float, clock: Callable[[], float]) -> None:
        self._size = size
        self._seconds = seconds
        self._clock = clock
        self._buckets: dict[Hashable, _Bucket] = {}

    def wait(self, key: Hashable) -> float:
        """The seconds until the key has a token, 0 where it has one."""
        if not self._size or key not in self._buckets:
            return 0.0
        return max(0.0, 1 - self._filled(key).tokens) * self._seconds / self._size

    def take(self, key: Hashable) -> None:
        """Take a token of the key's, if it has one."""
        if self._size:
            bucket = self._filled(key)
            bucket.tokens = max(0.0, bucket.tokens - 1)

    def _filled(self, key: Hashable) -> _Bucket:
        now = self._clock()
        bucket = self._buckets.get(key)
        if bucket is None:
            if len(self._buckets) >= MOST_BUCKETS:
                self._drop(now)
            bucket = self._buckets[key] = _Bucket(self._size, now)
        passed = max(0.0, now - bucket.at)  # a wall clock may be set back
        bucket.tokens = min(float(self._size), bucket.tokens + passed * self._size / self._seconds)
        bucket.at = now
        return bucket

    def _drop(self, now: float) -> None:
        self._buckets = {key: bucket for key, bucket in self._buckets.items() if now - bucket.at < self._seconds}
        for key in list(self._buckets)[: max(0, len(self._buckets) - MOST_BUCKETS // 2)]:
            del self._buckets[key]


class Limits:
    """Whether there may be one more answer, and one more notice that there may not."""

    def __init__(self, settings: LimitSettings, clock: Callable[[], float]) -> None:
        self._people = Buckets(settings.person, settings.person_seconds, clock)
        self._channels = Buckets(settings.channel, settings.channel_seconds, clock)
        self._servers = Buckets(settings.server, settings.server_seconds, clock)
        self._private = Buckets(settings.private, settings.private_seconds, clock)
        self._notices = Buckets(1, settings.person_seconds, clock)
        self._private_notices = Buckets(3, settings.person_seconds, clock)

    def take(self, person: int, channel: int | None = None, server: int | None = None) -> float:
        """Take a token of each that is given, or of none; the seconds to wait in the second case, else 0."""
        asked = [(self._people, person), (self._channels, channel), (self._servers, server)]
        given = [(buckets, key) for buckets, key in asked if key is not None]
        wait = max(buckets.wait(key) for buckets, key in given)
        if wait == 0:
            for buckets, key in given:
                buckets.take(key)
        return wait

    def take_private(self, person: int) -> float:
        """Take a token for an answer that only the person sees; the seconds to wait if there is none, else 0."""
        wait = self._private.wait(person)
        if wait == 0:
            self._private.take(person)
        return wait

    def may_notify(self, person: int, channel: int, *, private: bool) -> bool:
        """Whether a person may be told that they have to wait: once, and in private a few times, in a while."""
        notices = self._private_notices if private else self._notices
        if notices.wait((person, channel)) > 0:
            return False
        notices.take((person, channel))
        return True
