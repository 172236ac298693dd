"""Which report years are asked about where two are named."""

import pytest

from tests.support.knowledge import shipped_service

SERVICE = shipped_service()


@pytest.mark.parametrize("text", ["was Belarus downgraded in 2015 or 2016", "did Belarus fall in 2015 and in 2016"])
def test_each_of_two_years_beside_each_other_is_asked_about(text: str) -> None:
    assert SERVICE.ask(text, text).question.years == (2015, 2016)


def test_from_one_year_to_the_next_is_one_step() -> None:
    assert SERVICE.ask("did Italy change between 2023 and 2024", "step").question.years == (2024,)


def test_how_many_moved_from_one_report_to_the_next_is_of_the_later_one() -> None:
    question = SERVICE.ask("how many countries changed tier between 2024 and 2025", "moves").question

    assert (question.years, question.span) == ((2025,), None)
