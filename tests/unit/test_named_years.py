"""Years that are named by what happened in them: in figures where that is certain, and no report else."""

import pytest

from bot.questions.intent import Intent
from bot.questions.sentences.tidied import tidied
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("what tier was Italy the year covid hit", "what tier was Italy in 2020"),
        ("Italy's tier in the year that the pandemic began", "Italy's tier in 2020"),
        ("who got downgraded in the covid year", "who got downgraded in 2020"),
        ("tier of Peru the year before covid", "tier of Peru in 2019"),
        ("tier of Peru the year after the first lockdown", "tier of Peru in 2021"),
        ("what was Greece on when covid broke out", "what was Greece on in 2020"),
        ("tier of the UK the year of the Brexit vote", "tier of the UK in 2016"),
        ("which tier was Russia the year it invaded Ukraine", "which tier was Russia in 2022"),
        ("what was Qatar in the year of the world cup", "what was Qatar in 2022"),
        ("what was Russia on when it annexed Crimea", "what was Russia on in 2014"),
        ("what tier was Ukraine when Russia invaded", "what tier was Ukraine in 2022"),
        ("tier of Afghanistan the year Kabul fell", "tier of Afghanistan in 2021"),
        ("Italy's tier in the first year of the pandemic", "Italy's tier in 2020"),
        ("where was Brazil the year it hosted the world cup", "where was Brazil in 2014"),
        ("did Ukraine stay tier 2 through the war", "did Ukraine stay tier 2 since 2022"),
        ("tier of Brazil while Bolsonaro was president", "tier of Brazil between 2019 and 2022"),
        ("was France ever tier 2 under François Hollande", "was France ever tier 2 between 2012 and 2016"),
        ("Mexico under Peña Nieto", "Mexico between 2013 and 2018"),
    ],
)
def test_the_year_of_what_happened_once_is_put_in(said: str, read: str) -> None:
    assert tidied(said) == read


@pytest.mark.parametrize(
    "said",
    [
        "how was Brazil rated in the world cup year",  # one of six
        "what was China in the year of the Beijing Olympics",  # of two
        "who was tier 3 the year Trump was elected",
        "did covid change the ratings",
        "when did covid hit Italy",
    ],
)
def test_what_happened_more_often_names_no_year(said: str) -> None:
    assert tidied(said) == said


@pytest.mark.parametrize(
    "text",
    [
        "what tier was Kenya the year I was born",
        "Kenya's tier in the year of my birth",
        "what tier was Kenya when I was born",
        "what tier did Kenya get in the year the new president came in",
        "Kenya the year they joined the UN",
    ],
)
def test_all_years_of_a_country_are_told_where_the_year_is_not_known(text: str) -> None:
    question, answer = last(text)

    assert (question.intent, codes(question)) == (Intent.HISTORY, {"KEN"})
    assert "Year by year: 2003 Tier 2;" in answer


@pytest.mark.parametrize(
    "text",
    ["which countries were tier 1 the year I graduated", "how many tier 3 countries were there the year Biden won"],
)
def test_no_list_is_told_of_a_year_that_is_not_known(text: str) -> None:
    assert last(text)[0].intent is Intent.UNKNOWN


def test_the_year_before_last_is_one() -> None:
    assert last("what was Kenya on the year before last")[0].years == (2023,)
