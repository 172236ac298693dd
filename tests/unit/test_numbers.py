"""The numbers of reports and times that something is said to have been so."""

import pytest

from bot.questions.sentences.numbers import reports_claimed, times_claimed

BOUNDS = (
    *("more than", "no more than", "longer than", "greater than", "higher than", "over", "above", "upwards of"),
    *("exceeds", "exceeded", "at least", "a minimum of", "fewer than", "less than", "not less than", "shorter than"),
    *("lower than", "under", "below", "at most", "up to", "a maximum of", "exactly", "only", "just", "precisely"),
    *("merely", "a total of", "about", "around", "roughly", "approximately", "almost", "nearly", "some", "like"),
    *("ballpark", "circa", "maybe", "close to", "near"),
)


@pytest.mark.parametrize("bound", BOUNDS)
def test_a_bounded_number_is_claimed(bound: str) -> None:
    assert times_claimed(f"was PLACE0 on TIER0 {bound} 3 times") is not None
    assert reports_claimed(f"was PLACE0 on TIER0 for {bound} 3 years") is not None


@pytest.mark.parametrize("behind", ["3 or more times", "3 and more times", "3 or fewer times", "3 or less times"])
def test_so_is_one_that_is_bounded_behind(behind: str) -> None:
    assert times_claimed(f"was PLACE0 on TIER0 {behind}") is not None


def test_a_bare_number_of_times_leaves_open_if_there_were_more() -> None:
    twice = times_claimed("did PLACE0 fall twice")
    assert twice is not None
    assert [twice.is_met(number) for number in (1, 2, 3)] == [False, True, None]
    in_all = times_claimed("PLACE0 was on TIER0 3 times all in all")
    assert in_all is not None
    assert [in_all.is_met(number) for number in (2, 3, 4)] == [False, True, False]


def test_a_bare_number_of_reports_or_once_alone_claims_nothing() -> None:
    assert times_claimed("PLACE0 was on TIER0 once") is None
    assert times_claimed("how many times was PLACE0 on TIER0") is None
    assert reports_claimed("PLACE0 was on TIER0 for 3 years") is None
