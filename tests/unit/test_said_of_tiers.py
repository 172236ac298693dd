"""What is said of tiers in other words: a record of Tier 1, what lies between two tiers, a step from one to another."""

import pytest

from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Has any tier 1 country ever dropped straight to the watch list", "No. No country moved from Tier 1"),
        ("which tier 3 countries were upgraded to tier 2 in 2025", "No country moved from Tier 3 to Tier 2"),
        ("were any tier 1 countries downgraded to tier 2 in 2025?", "Yes. 1 country moved from Tier 1 to Tier 2"),
        ("has a country on tier 1 ever gone straight to tier 3", "No country moved from Tier 1 to Tier 3"),
        (
            "which countries that were tier 3 in 2010 still are",
            "7 countries were on Tier 3 in the 2010 report and still",
        ),
        ("who was on tier 1 in 2005 and remains there today", "16 countries were on Tier 1 in the 2005 report"),
        ("which countries that were tier 1 in 2003 are not anymore", "12 countries were on Tier 1 in the 2003 report"),
        ("which countries have a perfect record", "7 countries were always on Tier 1"),
        ("does canada have a spotless record", "No. Canada was on Tier 1 in 2001"),
        ("are there any countries besides the UK with a perfect tier 1 record", "Yes. 6 countries besides"),
        ("who besides the UK has always been tier 1", "6 countries besides United Kingdom were always on Tier 1"),
        ("which countries are between tier 2 and tier 3", "25 countries are on the Tier 2 Watch List"),
        ("how many are between tier 1 and tier 3", "131 countries are on Tier 2 or the Tier 2 Watch List"),
        ("who else is like Cuba", "19 countries are on Tier 3 like Cuba"),
        ("top 3 in southeast asia", "2 countries in Southeast Asia are on Tier 1"),
        ("Laos fell this year. Was it tier 2 before?", "Yes. Laos was on Tier 2 in"),
    ],
)
def test_it_is_read_in_other_words(said: str, told: str) -> None:
    assert last(said)[1].startswith(told)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("has any tier 1 country ever dropped to the watch list", "and straight to tier 3"), "Tier 1 to Tier 3"),
        (("which countries moved from tier 2 to tier 3 in 2025", "and from the watch list?"), "Watch List to Tier 3"),
    ],
)
def test_the_other_end_of_a_step_stays(said: tuple[str, ...], told: str) -> None:
    assert told in last(*said)[1]
