"""A country's step to or from "it", the tier that was spoken of; and since when, of those that moved in a year."""

import pytest

from bot.questions.after.filled_in.that_tier import with_that_tier
from tests.support.talk import last

IRELAND = "when did ireland lose tier 1"
LEFT_IN_2019 = "Which countries lost Tier 1 in 2019?"


@pytest.mark.parametrize(
    ("before", "said", "answer"),
    [
        (IRELAND, "n has britain ever lost it", "No. United Kingdom never left Tier 1"),
        (IRELAND, "and britain, did they ever lose it?", "No. United Kingdom never left Tier 1"),
        (IRELAND, "has Norway lost it too?", "Yes. Norway was downgraded from Tier 1 in 2021"),
        ("when did Kuwait leave Tier 3", "did Qatar ever leave it?", "Yes. Qatar left Tier 3 in 2003"),
        ("is Qatar on Tier 2", "did Kuwait ever leave it?", "Yes. Kuwait left Tier 2 in 2005"),
        (LEFT_IN_2019, "Has Slovakia regained it since?", "No. Slovakia was never upgraded to Tier 1"),
        (
            "Which countries fell out of Tier 1 between the 2018 and the 2019 report?",
            "Has Germany regained Tier 1 since, and if so in which edition?",
            "Yes. Germany was upgraded to Tier 1 in 2022",
        ),
    ],
)
def test_it_is_the_tier_that_was_spoken_of(before: str, said: str, answer: str) -> None:
    assert last(before, said)[1].startswith(answer)


def test_the_next_country_is_asked_the_same() -> None:
    assert last(LEFT_IN_2019, "Has Germany regained Tier 1 since?", "And Italy?")[1].startswith("No. Italy was never")


@pytest.mark.parametrize("said", ["has it ever lost it", "has any of them regained it since?", "why did it lose it"])
def test_what_names_no_country_stays_as_it_is(said: str) -> None:
    assert with_that_tier(said, last(IRELAND)[0]) == said


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Did Chile reach Tier 1, and if so when?", "Yes. Chile moved to Tier 1 in 2014"),
        ("Has Spain been downgraded and if so when was that?", "No. Spain was never downgraded"),
        ("Has Georgia left the Watch List, and if so when?", "Yes. Georgia left the Tier 2 Watch List in 2005"),
        ("is Italy on tier 1, if so since when?", "Italy is not on Tier 1 now"),
    ],
)
def test_whether_and_if_so_when(said: str, answer: str) -> None:
    assert last(said)[1].startswith(answer)
