"""All the tiers that a country was ever on are its history, and those of several countries, or of none, are not."""

import pytest

from bot.questions.sentences.tidied import tidied


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("which tiers did Iraq go through?", "what is the tier history of Iraq?"),
        ("what tiers has the UAE had so far", "what is the tier history of the UAE"),
        ("what are the tiers that Sri Lanka has been on?", "what is the tier history of Sri Lanka?"),
    ],
)
def test_all_tiers_of_a_country_are_its_history(said: str, read: str) -> None:
    assert tidied(said) == read


@pytest.mark.parametrize(
    "said",
    ["what tiers have the Balkan countries had", "which tiers did Peru get in 2015", "what tiers had sanctions"],
)
def test_other_tiers_are_left_as_they_are(said: str) -> None:
    assert tidied(said) == said
