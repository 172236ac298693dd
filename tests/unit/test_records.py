"""What is claimed to be a record is told year by year, and gets no yes for the number alone."""

import pytest

from bot.answers.wording import plain_text
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()


@pytest.mark.parametrize(
    "text",
    [
        "20 countries on tier 3, that's a record isn't it",
        "so is 20 countries on Tier 3 a new record?",
        "33 tier 1 countries is the highest number ever, right?",
        "27 downgrades in 2022?? that has to be a record",
        "was the watch list ever longer than in 2023?",
        "has the watch list ever been this long",
        "are 20 tier 3 countries more than ever before?",
    ],
)
def test_a_number_that_is_claimed_to_be_a_record_is_told_among_all_years(text: str) -> None:
    assert plain_text(SERVICE.ask(text).answer).startswith("Most ")


@pytest.mark.parametrize(
    "text",
    [
        "only 11 downgrades, that's the fewest ever, right?",
        "has Tier 1 ever had fewer countries than now",
        "are these the fewest tier 3 countries ever",
        "is the number of tier 3 countries an all-time low",
        "was tier 1 ever smaller than today?",
        "20 countries on tier 3 is less than ever, isn't it?",
    ],
)
def test_the_same_of_the_fewest(text: str) -> None:
    assert plain_text(SERVICE.ask(text).answer).startswith("Fewest ")


@pytest.mark.parametrize(
    "text",
    [
        "is this the most tier 1 countries ever",
        "is the number of tier 3 countries a record",
        "are there more tier 1 countries than ever before?",
        "is the tier 3 list longer than ever",
        "that's a record number of tier 1 countries isn't it",
    ],
)
def test_where_no_number_is_named_it_is_asked_of_the_newest_report(text: str) -> None:
    assert plain_text(SERVICE.ask(text).answer).startswith("No. Most countries on Tier")


def test_more_than_another_number_is_no_record() -> None:
    assert plain_text(SERVICE.ask("has Peru ever been on tier 3 longer than in 2005?").answer).count("Most ") == 0
