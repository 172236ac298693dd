"""What wants no more than a yes or a no, what is true whichever of two it is, and what was said of several."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (["Did Malta drop or not, just yes/no"], "No, not with the 2025 report. Malta"),
        (["Pakistan moved up in 2018 or not, yes or no only"], "Yes. Pakistan"),
        (["Fiji dropped, simple yes or no please"], "No, not with the 2025 report. Fiji"),
        (["Equatorial Guinea moved out of tier 3 or not"], "Yes. Equatorial Guinea"),
        (["has nepal finally shaken off the watch list or not"], "No. Nepal"),
        (["has Nepal got rid of the watch list yet?"], "No. Nepal"),
        (["tell me yes or no, was Laos ever Tier 3"], "Yes. Laos was on Tier 3"),
        (["just a yes or no answer please, is Chad on tier 3"], "Yes. Chad"),
        (["The Bahamas is the only Caribbean island state on Tier 1, correct or not?"], "Yes. 1 country"),
        (["Laos, still on the watch list or dropped already? which tier"], "No. Laos: Tier 3"),
        (["is Venezuela in tier 3?", "and Nicaragua and Cuba are there as well?"], "Yes. Nicaragua and Cuba"),
        (["is Venezuela in tier 3?", "are Cuba and Peru there too?"], "No. Peru"),
        (["is Venezuela in tier 3?", "are Cuba and Peru on the same tier there?"], "No. Peru"),
    ],
)
def test_a_yes_or_a_no_is_given(said: list[str], answer: str) -> None:
    assert last(*said)[1].startswith(answer)


@pytest.mark.parametrize("said", ["Venezuela ya salió de tier 3?", "Maldives has come out of watch list or not?"])
def test_what_left_a_tier_and_came_back_has_not_left_it(said: str) -> None:
    assert not last(said)[1].startswith("Yes")


def test_a_guess_with_its_reason_asks_for_no_more() -> None:
    question = last("Croatia has which tier? we are in EU, so must be 1 I think")[0]

    assert question.intent is Intent.TIER


def test_from_one_report_to_the_next_is_what_the_next_brought() -> None:
    assert last("what changed in Africa from 2024 report to 2025 report")[1].startswith("13 countries in Africa moved")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("and the one before that came when?", "The 2024 report"),
        ("Who is writing it?", "Who writes the report"),
        ("Who is actually writing it, UN people?", "Who writes the report"),
    ],
)
def test_it_is_of_the_report_that_was_told(said: str, answer: str) -> None:
    assert last("when was the 2025 report released?", said)[1].startswith(answer)


@pytest.mark.parametrize(
    "said",
    [
        "the data inside this bot is official from US government or somebody typed it?",
        "which languages this bot is speaking, can i ask in español?",
        "can i ask in tagalog",
    ],
)
def test_the_bot_tells_of_itself(said: str) -> None:
    question = last(said)[0]

    assert (question.intent, question.about) == (Intent.HELP, About.ABOUT)
