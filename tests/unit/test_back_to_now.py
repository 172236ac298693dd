"""What asks of now, or of another year, though a past one was told before: "is it back?", "why Norway?"."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import last


@pytest.mark.parametrize(
    "then",
    ["is it back to tier 1?", "is it tier 1 again?", "is it back there?", "is it back up?", "is it on it again?"],
)
@pytest.mark.parametrize(("name", "so"), [("Norway", "No. Norway: Tier 2"), ("Denmark", "Yes. Denmark: Tier 1")])
def test_what_is_so_again_is_so_now(name: str, so: str, then: str) -> None:
    assert last(f"Was {name} tier 1 in 2018?", then)[1].startswith(f"{so} in the 2025 report")


def test_whether_it_came_back_is_of_later_reports() -> None:
    question, told = last("Was Ireland tier 1 in 2015?", "did it get back to tier 1?")

    assert (question.intent, question.about) == (Intent.HISTORY, About.EVER)
    assert told.startswith("No. ")


@pytest.mark.parametrize(
    "said",
    [
        ("which countries are tier 2 in Europe", "and which of these were tier 1 in 2018?", "why Norway"),
        ("Which countries were on Tier 1 in 2018?", "Which of them aren't any more?", "Why Norway?"),
    ],
)
def test_why_one_of_those_left_it_is_of_now(said: tuple[str, ...]) -> None:
    question, told = last(*said)

    assert (question.intent, question.about) == (Intent.FINDINGS, About.WHY)
    assert told.startswith("Norway: Tier 2 in the 2025 report")


def test_why_one_was_listed_is_of_that_year() -> None:
    assert "in the 2018 report" in last("Which countries were on Tier 3 in 2018?", "why Belarus?")[1]


@pytest.mark.parametrize(
    ("said", "so"),
    [
        (
            ("What does the report say about Vietnam in 2022", "so is it better now than in 2021?"),
            "Yes. Vietnam from 2021",
        ),
        (("Kenya in 2014?", "is it better now than in 2010?"), "No. Kenya from 2010 to 2025"),
        (("Is Thailand doing better than last year?", "And than in 2014?"), "Yes. Thailand from 2014"),
        (("Is Thailand doing worse than in 2019?", "and than in 2022?"), "No. Thailand from 2022"),
    ],
)
def test_now_beside_another_year(said: tuple[str, str], so: str) -> None:
    assert last(*said)[1].startswith(so)


@pytest.mark.parametrize("then", ["Is it improving?", "is it getting worse?", "is it rising again?"])
def test_what_is_going_on_is_of_now(then: str) -> None:
    assert "2021 report" not in last("How did Thailand do in 2021?", then)[1]


def test_why_it_got_better_is_of_the_report_with_which_it_did() -> None:
    assert "Upgraded in 2022" in last("What tier did Romania have in 2021?", "why did it get better?")[1]


def test_does_it_have_it_now() -> None:
    assert last("Was Cyprus tier 1 in 2020?", "does it have it now?")[1].startswith("Yes. Cyprus: Tier 1 in the 2025")


def test_are_they_still_there() -> None:
    assert last("Which countries were on the watch list in 2023?", "are they still there?")[0].about is About.STILL
