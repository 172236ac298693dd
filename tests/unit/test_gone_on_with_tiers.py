"""What goes on with the tier of one country, or with a list: its state, the years before, the best, what it can do."""

import pytest

from bot.questions.intent import About, Intent
from bot.questions.limits import Span
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "of"),
    [
        (("What tier is Kenya on?", "And what could it do to get back up?"), {"KEN"}),
        (("What tier is Kenya on?", "how can it improve"), {"KEN"}),
        (("How can Laos get off Tier 3?",), {"LAO"}),
        (("how could Chad climb out of tier 3",), {"TCD"}),
        (("what does Iran have to do to get off tier 3",), {"IRN"}),
    ],
)
def test_what_a_country_can_do_is_what_it_should_do(said: tuple[str, ...], of: set[str]) -> None:
    question, _ = last(*said)

    assert (question.intent, question.about, codes(question)) == (Intent.FINDINGS, About.SHOULD, of)


def test_how_it_got_off_a_tier_is_asked_of_the_past() -> None:
    assert last("how did Chad get off tier 3")[0].about is About.WHY


def test_another_country_is_asked_about_in_the_years_that_were_told() -> None:
    said = ("was Hungary on the watch list?", "until when?", "why did it get off")
    question, text = last(*said, "and Romania, was it on the list at the same time?")

    assert (question.about, question.span) == (About.EVER, Span(2017, 2019))
    assert text.startswith("Romania was on the Tier 2 Watch List in 2019")


def test_so_many_reports_before_those_that_were_told() -> None:
    question, _ = last("How did Ghana do in the last five reports?", "and the five before that?")

    assert question.span == Span(2016, 2020)


@pytest.mark.parametrize("said", ["I mean the US state", "the state", "no, the one in the US"])
def test_a_state_of_the_name_of_a_country_is_no_country(said: str) -> None:
    assert "Georgia: a state or province" in last("Which tier is Georgia on?", said)[1]


@pytest.mark.parametrize(("said", "about"), [("and the best country?", About.BEST), ("who is number one", About.BEST)])
def test_the_best_is_asked_for_after_a_meaning(said: str, about: About) -> None:
    question, _ = last("What is the worst country in the world?", "is there a ranking within tier 3?", said)

    assert (question.intent, question.about) == (Intent.LIST, about)


@pytest.mark.parametrize(
    "said", ["which one has been worst over time", "and the worst history", "who did worst overall"]
)
def test_the_record_of_several_is_told_by_the_years_in_which_each_was_better(said: str) -> None:
    question, text = last("Compare Pakistan and Bangladesh", said)

    assert question.ranked is About.BEST
    assert text.startswith("Better than the other in the reports of 2001 to 2025:")


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ('I need to verify a claim: "The US State Department downgraded South Africa to Tier 3 in 2025."', "No. South"),
        ("fact check: the State Department put Kenya on Tier 3", "No. Kenya"),
        ("I think you are wrong, Japan is tier 1", "No. Japan: Tier 2"),
        ("no that's wrong, Kenya is tier 3", "No. Kenya: Tier 2"),
    ],
)
def test_a_claim_gets_its_no(said: str, begins: str) -> None:
    assert last(said)[1].startswith(begins)


def test_a_claim_of_what_was_told_gets_its_no() -> None:
    assert last("What tier is Japan on?", "you're wrong, it is tier 1")[1].startswith("No. Japan: Tier 2")


def test_two_questions_of_a_country_on_two_tiers_get_two_answers() -> None:
    _, text = last("Hey, two questions: is Peru tier 2, and when was it on the watch list?")

    assert text.startswith("Yes. Peru: Tier 2 in the 2025 report.")
    assert "Peru was on the Tier 2 Watch List in 2004 and 2006" in text


def test_games_tell_the_year() -> None:
    question, _ = last("Qatar's tier during the World Cup 2022")

    assert (codes(question), question.years) == ({"QAT"}, (2022,))


def test_those_of_each_region_are_named() -> None:
    _, text = last("Show me Tier 3 countries by region")

    assert "- the Americas: Cuba, Nicaragua, Sint Maarten, Venezuela" in text


def test_who_went_up_and_down_again_is_not_told() -> None:
    assert last("Which countries went up and down again within two years?")[0].intent is Intent.UNKNOWN
    assert last("how many countries moved up and down")[0].about is About.MOVES
