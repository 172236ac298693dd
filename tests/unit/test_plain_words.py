"""Plain questions whose words stand for something else: who ranks, what is no term, what no call is, whole regions."""

import pytest

from bot.questions.intent import About, Intent
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("what did the us state dept say about Serbia this year", "Serbia"),
        ("which countries did the us blacklist for human trafficking", "Eritrea"),
        ("countries blacklisted by the us for human trafficking", "Eritrea"),
        ("who ranks the us", "Who writes the report"),
    ],
)
def test_the_united_states_rank_and_are_not_asked_about(said: str, told: str) -> None:
    question, answer = last(said)

    assert "USA" not in codes(question)
    assert told in answer


def test_the_blacklist_of_a_year_is_its_tier_3() -> None:
    question, answer = last("who did America blacklist over trafficking in 2019")

    assert (question.intent, question.years) == (Intent.LIST, (2019,))
    assert "21 countries were on Tier 3" in answer


@pytest.mark.parametrize("said", ["what is fee charging recruitment", "what is a TIP summit"])
def test_what_is_no_term_is_not_told_as_another(said: str) -> None:
    assert last(said)[0].intent is Intent.UNKNOWN


@pytest.mark.parametrize("said", ["what is esta waiver", "how do i get a visa waiver"])
def test_another_waiver_is_not_that_of_the_report(said: str) -> None:
    assert last(said)[0].intent is Intent.NONE


def test_three_fields_together_are_the_three_ps() -> None:
    assert last("what does prosecution protection prevention mean")[0].term == "three-ps"


@pytest.mark.parametrize(
    "said", ["anti trafficking law Vietnam", "budget for victims Canada", "shelters for men trafficking in Austria"]
)
def test_a_deed_of_a_government_is_no_call_for_help(said: str) -> None:
    assert last(said)[0].about is not About.DANGER


@pytest.mark.parametrize(
    "said", ["help for trafficking victims in Canada i am held", "shelter for my sister in Austria"]
)
def test_a_call_for_help_still_is_one(said: str) -> None:
    assert last(said)[0].about is About.DANGER


@pytest.mark.parametrize(
    "said",
    ["countries with more than 100 million people tier 3", "which tier 3 countries have a population over 50 million"],
)
def test_a_limit_that_is_not_told_is_not_left_out(said: str) -> None:
    assert last(said)[0].intent is Intent.UNKNOWN


def test_who_criticises_the_report_is_not_told() -> None:
    assert last("who criticises the report")[0].intent is Intent.UNKNOWN
    assert last("who replaced Colombia on tier 1")[0].intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("which of the Dutch Caribbean islands is worst", "Sint Maarten"),
        ("iberian countries tier", "Tier 1 (1): Spain"),
        ("great lakes region Africa tiers", "6 countries in the African Great Lakes"),
    ],
)
def test_further_parts_of_the_world_are_known(said: str, told: str) -> None:
    assert told in last(said)[1]


@pytest.mark.parametrize(
    "said", ["is Africa worse than Asia", "compare Africa and Asia", "Africa vs Asia", "which is worse, Africa or Asia"]
)
def test_two_parts_of_the_world_stand_side_by_side(said: str) -> None:
    question, answer = last(said)

    assert (question.intent, question.about, question.by_part) == (Intent.COUNT, About.EACH, True)
    assert "Tier 1: 1; Tier 2: 34" in answer
    assert "Tier 1: 5; Tier 2: 20" in answer


@pytest.mark.parametrize(
    "said",
    ["how many boosts for tier 3", "is Africa worse than Asia", "europe vs africa"],
)
def test_what_may_be_of_anything_is_not_answered_unasked(said: str) -> None:
    assert Service(shipped_service().snapshot).overhear(said) is None


def test_what_has_a_word_of_the_report_still_is() -> None:
    assert Service(shipped_service().snapshot).overhear("which countries got promoted this year") is not None


def test_a_tier_before_another_gets_a_yes_only_where_it_came_next() -> None:
    assert last("was Libya tier 3 before becoming a special case")[1].startswith("Yes. Libya left Tier 3 in 2016")
    assert not last("was Libya tier 2 before becoming a special case")[1].startswith(("Yes", "No"))
