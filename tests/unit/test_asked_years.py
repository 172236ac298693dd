"""Which report years are asked about where two are named."""

import pytest

from bot.questions.intent import About
from tests.support.knowledge import shipped_service
from tests.support.talk import last

SERVICE = shipped_service()


@pytest.mark.parametrize("text", ["was Belarus downgraded in 2015 or 2016", "did Belarus fall in 2015 and in 2016"])
def test_each_of_two_years_beside_each_other_is_asked_about(text: str) -> None:
    assert SERVICE.ask(text, text).question.years == (2015, 2016)


def test_from_one_year_to_the_next_is_one_step() -> None:
    assert SERVICE.ask("did Italy change between 2023 and 2024", "step").question.years == (2024,)


def test_how_many_moved_from_one_report_to_the_next_is_of_the_later_one() -> None:
    question = SERVICE.ask("how many countries changed tier between 2024 and 2025", "moves").question

    assert (question.years, question.span) == ((2025,), None)


@pytest.mark.parametrize(
    "text",
    [
        "Is the Philippines still in Tier 1 in 2025 and how many years now?",
        "how many years has the Philippines been on Tier 1 in 2025",
    ],
)
def test_how_many_years_is_not_asked_of_one_year(text: str) -> None:
    question = SERVICE.ask(text, text).question

    assert (question.about, question.years) == (About.YEARS, ())


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("was Qatar better in 2025 than in 2015?", "Yes."),
        ("was Qatar better in 2015 than in 2025?", "No."),
        ("was Qatar worse in 2015 than in 2025?", "Yes."),
        ("was Kenya lower in 2012 than in 2020", "Yes."),
        ("is Ghana worse in 2025 than 2005", "No."),
    ],
)
def test_one_year_beside_another_gets_a_yes_or_a_no(text: str, so: str) -> None:
    assert last(text)[1].startswith(so)
