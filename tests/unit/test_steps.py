"""Steps from tier to tier in bare numbers and with arrows, and claims whether they are wrong."""

import pytest

from bot.questions.sentences.patterns import said
from bot.questions.sentences.steps import with_steps
from tests.support.talk import last


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("who went from tier 2 watch list to 3", "who went from tier 2 watch list to tier 3"),
        ("tier 1 - > tier 2 downgrades", "from tier 1 to tier 2 downgrades"),
        ("watch list to 3", "from watch list to tier 3"),
        ("who went 3 to 2", "who went from tier 3 to tier 2"),
        ("from 2 to 3 countries", "from 2 to 3 countries"),
        ("i have 2 to 3 years", "i have 2 to 3 years"),
    ],
)
def test_steps_in_bare_numbers(text: str, plain: str) -> None:
    assert with_steps(said(text)).text == plain


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("How many countries went from 2WL to 3 in 2013?", "5 countries moved from the Tier 2 Watch List to Tier 3"),
        ("2WL -> 3 in 2013?", "5 countries moved from the Tier 2 Watch List to Tier 3"),
        ("Tier 1 \u2192 Tier 2 downgrades in 2025", "1 country was downgraded from Tier 1 to Tier 2"),
        ("2\u21922WL in 2024", "17 countries moved from Tier 2 to the Tier 2 Watch List"),
    ],
)
def test_steps_are_told(asked: str, told: str) -> None:
    assert told in last(asked)[1]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("my teacher said Mexico is tier 3. is she wrong?", "Yes. Mexico: Tier 2"),
        ("so basically my teacher said mexico is tier 3. is she wrong?", "Yes. Mexico: Tier 2"),
        ("My boss says Chad is on Tier 3. Is he mistaken?", "No. Chad: Tier 3"),
        ("My teacher said Mexico was never on tier 3. Is that wrong?", "No. Mexico was never on Tier 3"),
    ],
)
def test_a_claim_that_is_asked_to_be_wrong(asked: str, told: str) -> None:
    assert last(asked)[1].startswith(told)


def test_a_deed_that_goes_on_is_no_tier_that_stays() -> None:
    assert not last("is eritrea still sending ppl to national service forever?")[1].startswith("Yes")


@pytest.mark.parametrize(
    "asked",
    [
        "How does Poland compare with Czechia for rent?",
        "Any recommendations for hotels in Bahrain?",
        "Does the EU have a watch list for tax havens, and is Panama on it?",
        "What's the difference between tier 1 and tier 2 cities in China?",
    ],
)
def test_other_lists_and_tiers_get_none_of_the_report(asked: str) -> None:
    assert not last(asked)[1]
