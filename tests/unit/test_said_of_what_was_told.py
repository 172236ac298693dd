"""What others say of what was told, and short questions of how one country moved, one message after another."""

from collections.abc import Sequence

import pytest

from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            ["was peru tier 3 or watch list in 2013", "our website says tier 3, dont want to be wrong"],
            "No. Peru: Tier 2",
        ),
        (["belarus tier", "our chair says russia is the same, true?"], "Yes. Russia: Tier 3"),
        (["italy tier", "my boss says tier 1"], "No. Italy: Tier 2"),
        (["why did brazil go down", "wdym it didn't, the chair said it did"], "Yes. Brazil"),
        (["who got downgraded in 2025", "was nepal one of them? someone said so"], "No. Nepal"),
    ],
)
def test_what_somebody_says_is_held_against_the_ratings(said: Sequence[str], told: str) -> None:
    assert last(*said)[1].startswith(told)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["since when is china tier 3", "never better than that?"], "No. China was on Tier 2"),
        (["belarus tier", "was better before 2015 wasnt it"], "Yes. Belarus was on Tier 2"),
        (
            ["hungary's history", "when was the downgrade to the watch list?"],
            "Hungary was downgraded to the Tier 2 Watch",
        ),
        (["hungary's history", "how did romania do in comparison?"], "Romania from 2001 to 2025"),
        (["has cuba ever not been tier 3", "when was the last one"], "Cuba was last on the Tier 2 Watch List in 2018"),
        (["what year did south korea drop", "and they're back now?"], "Yes. Republic of Korea"),
        (["was thailand ever tier 3", "did they go straight back up after"], "Yes. Thailand was upgraded in 2016"),
        (["was malaysia ever tier 3", "did they go straight back up after"], "Malaysia from 2001 to 2025"),
    ],
)
def test_how_one_country_moved_is_asked_in_few_words(said: Sequence[str], told: str) -> None:
    assert last(*said)[1].startswith(told)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["germany france italy spain", "really all tier 1?"], "No. Germany, France and Spain"),
        (["india or pakistan, who is higher", "same? really?"], "India and Pakistan are both on Tier 2"),
        (["ghana vs togo vs benin", "oh forgot nigeria"], "Ghana, Togo, Benin and Nigeria"),
        (["i have poland and my friend has croatia", "and me"], "Poland: Tier 1"),
        (["which countries in africa are tier 1", "thats it???"], "1 country in Africa"),
        (["which countries are tier 1", "ok just tell me if namibia is"], "No. Namibia"),
    ],
)
def test_several_or_a_list_are_gone_on_with_in_few_words(said: Sequence[str], told: str) -> None:
    assert last(*said)[1].startswith(told)


def test_who_only_ends_a_conversation_is_told_nothing_more() -> None:
    assert last("which countries are tier 1 in asia", "ok thats all")[1] == ""
