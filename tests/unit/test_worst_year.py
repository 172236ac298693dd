"""The worst or the best year of a part of the world."""

import pytest

from bot.questions.intent import About
from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("which year was the worst for Africa", "Most countries on Tier 3 in Africa"),
        ("Africa's worst year", "2016–2017, 13 each"),
        ("what was the worst year for Asia", "2022, 10"),
        ("which year was best for the EU", "Most countries on Tier 1 in the European Union"),
        ("when was the worst year for europe", "2001, 8"),
    ],
)
def test_it_is_the_year_with_the_most_at_that_end(said: str, holds: str) -> None:
    question, answer = last(said)
    assert question.about is About.YEAR_OF_MOST
    assert holds in answer


def test_after_a_list_it_is_no_list_of_the_worst_in_its_year() -> None:
    listed = ("how did the african countries do in 2025", "and 2023")
    assert "2016–2017" in last(*listed, "which year was the worst for Africa")[1]
    assert "2016–2017" in last(*listed, "and which year was the worst?")[1]
    assert "2016–2017" in last("who is tier 3 in africa", "which year was the worst")[1]


def test_the_worst_year_of_one_country_is_none_of_a_part_of_the_world() -> None:
    assert last("which year was the worst for Kenya")[0].about is not About.YEAR_OF_MOST
