"""A yes or a no where somebody doubts what they claim, checks it, or offers no change for the other way."""

import pytest

from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("pretty sure Chile is Tier 2, someone correct me if not?",), "No."),
        (("correct me if wrong: Kenya is on the watch list",), "No."),
        (("tell me im not crazy, Thailand was Tier 3 once",), "Yes."),
        (("what's Kuwait on", "didnt they used to be tier 3 or am i trippin"), "Yes."),
        (("Kuwait was Tier 3 for ages, no? which years",), "Yes."),
        (("is it true the US ranks itself Tier 1", "has it ever been anything else"), "No."),
        (("is Chad Tier 3", "has it ever been anything else"), "Yes."),
        (("was Norway always Tier 1", "was it ever on another tier"), "Yes."),
        (("checking a claim: Turkey started out in Tier 3",), "Yes."),
        (("double checking: Malaysia was Tier 3 in 2021",), "Yes."),
        (("did anything change for Mauritania this year or is it the same old",), "No."),
        (("did anything change for Chad this year or still the same",), "Yes."),
        (("Haiti and Dominican Republic share an island, do they share a tier in this report",), "No."),
        (("does Africa have even one Tier 1 country",), "Yes."),
        (("may a country be excused from the automatic downgrade, and if so, by whom?",), "Yes."),
        (("can potus waive the aid restrictions on Tier 3 states?",), "Yes."),
    ],
)
def test_it_gets_a_yes_or_a_no(said: tuple[str, ...], told: str) -> None:
    assert last(*said)[1].startswith(told)
