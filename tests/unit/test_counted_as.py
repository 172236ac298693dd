"""What a list or a number says that it counted of the world."""

import pytest

from tests.support.talk import last


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("tier 3 in Asia", "Counted as Asia: the report's regions East Asia and the Pacific, South and Central Asia."),
        ("how many tier 1 in Europe", "Counted as Europe: the report's region Europe and Eurasia."),
        (
            "which countries in the Americas are tier 3",
            "as the Americas: the report's region Western Hemisphere.",
        ),
        ("who moved in the Middle East in 2024", "North Africa: the report's region Near East."),
        ("tier 3 in Africa", "the report's region Africa with 5 countries of Near East."),
        ("which Baltic states are tier 1", "Counted as the Baltic states: 3 countries."),
        ("EU countries on tier 2", "Counted as the European Union: 27 countries."),
        ("which European countries outside the EU are tier 1", "as Europe: the report's region Europe and Eurasia."),
    ],
)
def test_an_answer_says_which_part_of_the_world_it_counted(text: str, told: str) -> None:
    assert told in last(text)[1]


@pytest.mark.parametrize("text", ["tier 3 countries", "tier 3 countries besides China", "who moved this year"])
def test_of_everywhere_nothing_is_said(text: str) -> None:
    assert "Counted" not in last(text)[1]
