"""How much the bot says, by a clock of the test's own."""

import pytest

from bot.config import LimitSettings
from bot.discord_app.limits import Buckets, Limits


class Clock:
    now = 1_000.0

    def __call__(self) -> float:
        return self.now


def limits(clock: Clock, **settings: int) -> Limits:
    nothing: dict[str, int] = {"person": 0, "channel": 0, "server": 0, "private": 0}
    return Limits(LimitSettings(**{**nothing, **settings}), clock)


def test_so_many_at_once_and_then_one_by_one() -> None:
    clock = Clock()
    some = limits(clock, person=3, person_seconds=60)

    assert [some.take(1) for _ in range(5)] == [0, 0, 0, 20, 20]
    assert some.take(2) == 0
    clock.now += 15
    assert some.take(1) == pytest.approx(5)
    clock.now += 5
    assert [some.take(1), some.take(1)] == [0, 20]
    clock.now += 3600
    assert [some.take(1) for _ in range(4)] == [0, 0, 0, 20]


@pytest.mark.parametrize(("limit", "people"), [("channel", (1, 2, 3)), ("server", (1, 2, 3))])
def test_a_channel_and_a_server_have_limits_of_their_own(limit: str, people: tuple[int, ...]) -> None:
    clock = Clock()
    some = limits(clock, **{limit: 2})

    assert [some.take(person, 10, 20) > 0 for person in people] == [False, False, True]
    assert some.take(4) == 0
    assert some.take(4, 11, 21) == 0


def test_who_has_to_wait_takes_nothing_from_others() -> None:
    clock = Clock()
    some = limits(clock, person=1, channel=2)

    for _ in range(5):
        some.take(1, 10)

    assert some.take(2, 10) == 0
    assert some.take(3, 10) > 0


def test_nought_is_no_limit() -> None:
    some = limits(Clock())

    assert not any(some.take(1, 2, 3) for _ in range(1000))
    assert not any(some.take_private(1) for _ in range(1000))


def test_private_answers_have_a_limit_of_their_own() -> None:
    some = limits(Clock(), private=2, person=1)

    assert [some.take_private(1) for _ in range(3)] == [0, 0, 30]
    assert some.take(1) == 0


def test_a_clock_that_is_set_back_does_no_harm() -> None:
    clock = Clock()
    some = limits(clock, person=1, person_seconds=10)
    some.take(1)
    clock.now -= 500

    assert some.take(1) == 10
    clock.now += 10
    assert some.take(1) == 0


def test_somebody_is_told_once_in_a_channel_and_a_few_times_in_private() -> None:
    clock = Clock()
    some = limits(clock)

    assert [some.may_notify(1, 5, private=False) for _ in range(3)] == [True, False, False]
    assert some.may_notify(2, 5, private=False)
    assert [some.may_notify(1, 5, private=True) for _ in range(4)] == [True, True, True, False]
    clock.now += 60
    assert some.may_notify(1, 5, private=False)


def test_buckets_do_not_grow_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.discord_app.limits.MOST_BUCKETS", 100)
    clock = Clock()
    some = Buckets(2, 60, clock)
    for key in range(1000):
        some.take(key)

    assert len(some._buckets) <= 100
    assert some.wait(999) == 0
    some.take(999)
    assert some.wait(999) > 0
    clock.now += 3600
    some.take("new")
    for key in range(100):
        some.take(key)
    assert len(some._buckets) <= 101
