"""A tier that is only said again is no other; letters drawn out, a trade in two letters, and states of the U.S."""

import pytest

from bot.questions.intent import Intent
from bot.questions.sentences.changes import Changes
from bot.questions.sentences.drawn_out import DRAWN_OUT
from bot.questions.sentences.said_again import SAID_AGAIN
from bot.questions.sentences.us_states import US_STATES
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    "said",
    [
        "number of tier 2 countries in 2022, just the plain tier 2",
        "how many countries were on tier 2 in 2022, just tier 2 proper",
        "how many on tier 2 in 2022? plain tier 2, not the watch list",
        "number of tier 2 countries in 2022, only plain 2",
        "how many were on tier 2 in 2022 (only the plain tier 2)",
    ],
)
def test_a_tier_that_is_said_again_is_of_the_same_year(said: str) -> None:
    assert last(said)[1].startswith("99 countries were on Tier 2 in the 2022 report.")


@pytest.mark.parametrize(
    "said",
    [
        "who was tier 1 in 2010 but only tier 1 now",
        "tier 2 and tier 3 in 2022, just tier 2",
        "tier 2 in 2022, just tier 2 watch list",
        "was it tier 2 in 2010 and just tier 2 in 2015",
    ],
)
def test_another_time_or_tier_is_none_that_is_said_again(said: str) -> None:
    assert Changes(SAID_AGAIN).made(said) == said


@pytest.mark.parametrize(
    ("said", "written"),
    [("whyyyy", "why"), ("hiii bot", "hi bot"), ("too soon", "too soon"), ("sooo why", "so why"), ("noon", "noon")],
)
def test_drawn_out_words_are_written_shortly(said: str, written: str) -> None:
    assert Changes(DRAWN_OUT).made(said) == written


def test_why_is_asked_however_long() -> None:
    assert last("did brazil get downgraded this year??", "whyyy")[0].intent is Intent.FINDINGS


@pytest.mark.parametrize(
    "said",
    [
        "Morning, HR at a catering contractor. Kuwait's tier, please?",
        "HR here, what tier is Kuwait on",
        "our HR lady needs Kuwait's tier",
        "PR person for an NGO: how is Kuwait ranked?",
    ],
)
def test_a_trade_in_two_letters_is_no_country(said: str) -> None:
    question, _ = last(said)

    assert (question.intent, codes(question)) == (Intent.TIER, {"KWT"})


@pytest.mark.parametrize(
    ("said", "of"), [("what tier is HR", {"HRV"}), ("tiers of HR, SI and RS", {"HRV", "SVN", "SRB"})]
)
def test_the_same_letters_are_one_elsewhere(said: str, of: set[str]) -> None:
    assert codes(last(said)[0]) == of


@pytest.mark.parametrize(
    "said",
    [
        "im at a truck stop off I-40 in NM and a girl told me she cant leave the guy shes with. what number do i call",
        "a girl at a motel in Fresno, CA says a man won't let her leave, who do i call",
        "a girl at a gas station in GA says a man won't let her leave, who do i call",
    ],
)
def test_a_state_of_the_united_states_is_there(said: str) -> None:
    assert codes(last(said)[0]) == {"USA"}


@pytest.mark.parametrize("said", ["what tier is CA", "help for victims in IN and PK", "tier of GA please"])
def test_a_code_by_itself_is_the_country(said: str) -> None:
    assert Changes(US_STATES).made(said) == said


def test_only_tier_2_is_the_plain_one() -> None:
    assert last("which countries were only on tier 2 in 2020")[1].startswith("88 countries were on Tier 2 in the 2020")
    assert "just 1 report" in last("countries that were tier 3 only in 2020")[1]
