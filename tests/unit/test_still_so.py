"""What is told of an earlier year and asked of now, and what is said to be wrong."""

import pytest

from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "starts"),
    [
        ("I read in a 2012 article that Kuwait is tier 3. still true?", "No. Kuwait: Tier 2 in the 2025 report"),
        ("In 2009 Malaysia was tier 3. Is that still the case?", "No. Malaysia: Tier 2 in the 2025 report"),
        ("I heard in 2019 that Saudi Arabia was tier 3, does that still hold?", "No. Saudi Arabia: Tier 2 in the 2025"),
        ("Back in 2011 Germany was tier 1. Is this still right?", "Yes. Germany: Tier 1 in the 2025 report"),
        ("My 2008 notes have Oman at tier 3, is that up to date?", "No. Oman: Tier 2 in the 2025 report"),
        ("Nepal and India were tier 2 in 2018. Still the case?", "No. India stands better than Nepal in the 2025"),
        ("The Balkans had no tier 3 in 2015. still true?", "Yes. No country in the Balkans is on Tier 3 in the 2025"),
        ("20 countries were on tier 3 in 2020, is that still so?", "Yes. 20 countries are on Tier 3 in the 2025"),
        ("Was Kuwait tier 3 in 2014? Has it improved?", "Yes. Kuwait from 2014 to 2025"),
        ("I worked in Qatar in 2007. Is it better now?", "Yes. Qatar from 2007 to 2025"),
        ("in 2005 kuwait was tier 3 - is that outdated?", "Kuwait: Tier 2 in the 2025 report"),
        ("Kuwait was tier 3 in 2014. Still?", "No. Kuwait: Tier 2 in the 2025 report"),
        ("When I left Kuwait in 2014 it was tier 3. Has it improved?", "Yes. Kuwait from 2014 to 2025"),
        ("thailand was on tier 3 in 2014 - has that changed?", "Yes. Thailand from 2014 to 2025"),
        ("I lived in Oman in 2008, when it was tier 3. Is it any better now?", "Yes. Oman from 2008 to 2025"),
        ("In 2014 Malaysia was tier 3. Is it worse now?", "No. Malaysia from 2014 to 2025"),
        ("In 2010 Fiji was tier 2 watch list. Did it get better?", "Fiji from 2010 to 2025"),
        ("is Malta tier 1? My friend said it was downgraded in 2024.", "No. Malta: Tier 2 in the 2025 report"),
        (
            "Is Mongolia doing better than China? I visited both in 2017",
            "Yes. Mongolia stands better than China in the 2025",
        ),
        # of the year that is named
        ("In 2009 Malaysia was tier 3. correct?", "Yes. Malaysia: Tier 3 in the 2009 report"),
        ("is it still true that kuwait was tier 3 in 2014", "Yes. Kuwait: Tier 3 in the 2014 report"),
        ("is malta on tier 2? I mean in 2024", "No. Malta: Tier 2 Watch List in the 2024 report"),
    ],
)
def test_what_was_so_in_a_year_is_asked_of_now(said: str, starts: str) -> None:
    assert last(said)[1].startswith(starts)


@pytest.mark.parametrize(
    ("said", "starts"),
    [
        ("I thought Thailand was tier 3. Am I wrong?", "Yes. Thailand: Tier 2"),
        ("I thought Thailand was tier 3, am I wrong?", "Yes. Thailand: Tier 2"),
        ("Thailand is tier 3, or am I wrong?", "No. Thailand: Tier 2"),
        ("I thought mexico was tier 2. was I wrong?", "No. Mexico: Tier 2"),
        ("I told him Cuba is tier 2. Was that wrong of me?", "Yes. Cuba: Tier 3"),
        ("I always thought Italy is tier 1. Am I mistaken?", "Yes. Italy: Tier 2"),
        ("did i get it wrong that cuba is tier 3", "No. Cuba: Tier 3"),
        ("is it a myth that Sweden is tier 1", "No. Sweden: Tier 1"),
        ("am I wrong that Italy is tier 1?", "Italy: Tier 2"),
        ("I thought Chile was tier 2. Did I get that wrong?", "Yes. Chile: Tier 1"),
        ("Vietnam is on tier 3. That is wrong, right?", "Yes. Vietnam: Tier 2"),
        ("I claimed that Cuba is tier 3. Is that false?", "No. Cuba: Tier 3"),
        ("I thought Japan was always tier 1. am i wrong?", "Yes. Japan was on another tier than Tier 1"),
        ("I thought Thailand isn't tier 3. Am I wrong?", "Thailand: Tier 2"),
        ("My boss says Malta was downgraded in 2024. Is he wrong?", "Malta: Tier 2 Watch List in the 2024 report"),
    ],
)
def test_what_is_said_to_be_wrong_is_judged_as_that(said: str, starts: str) -> None:
    assert last(said)[1].startswith(starts)
