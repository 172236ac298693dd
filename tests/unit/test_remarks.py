"""What people say behind an answer without asking for another one."""

import pytest

from bot.service import Service
from tests.support.knowledge import shipped_service


def _is_answered(*said: str) -> bool:
    """Whether the last message of a conversation is answered, none of which is addressed to the bot."""
    service = Service(shipped_service().snapshot)
    return [service.overhear(text, "conversation") for text in said][-1] is not None


@pytest.mark.parametrize(
    ("asked", "remark"),
    [
        ("what's the best ranked arab country?", "lol Bahrain"),
        ("do all gulf states have the same tier?", "Bahrain? really?"),
        ("list all tier 3 countries in the middle east", "Iran and Syria"),
        ("which african countries are on tier 1?", "Namibia and Seychelles huh"),
        ("how long has Bahrain been Tier 1?", "2018 right"),
        ("how long has Bahrain been Tier 1?", "so it's been a while then"),
        ("when did the Dominican Republic go on the watch list?", "ok 2024 then? no wait"),
        ("How long has Burma been on Tier 3?", "since the coup and before then"),
        ("Did Vietnam get better in the last few years?", "2022 was the low point"),
        ("what would the US actually do to a tier 3 country, sanctions?", "but they waive it"),
        ("Does anybody know who decides the tiers?", "who else lol"),
        ("what's the law behind the report called", "TVPA right"),
        ("when was the 2025 report released?", "was it shorter this year?"),
        ("was Malaysia ever on tier 3", "they lobbied"),
        ("compare Laos and Cambodia", "Laos wins"),
        ("is it true that Brazil was downgraded this year", "Brazil next to South Africa on that list lol"),
        ("what's the tier of Mexico", "ever been?"),
        ("was Tajikistan upgraded?", "2018 we did it"),
        ("what tier is Mongolia", "I was there in 2019"),
        ("what tier is Mongolia", "my sister lived there in 2015 btw"),
        ("what is a special case", "like Yemen"),
        ("what is a special case", "and Somalia for 20 yrs"),
        ("which countries in Asia are tier 1?", "Korea too"),
        ("any tier 3 in the Caribbean", "cuba and who?"),
        ("what is the deal with the auto downgrade", "plus waivers"),
        ("which year had the most downgrades?", "2011? or so"),
        ("is Suriname really tier 1", "TIL"),
        ("list me the tier 2 watch list of Africa", "Tunisia too"),
        ("hey, what's the worst ranked EU country?", "Hungary lol"),
        ("hey, what's the worst ranked EU country?", "or Bulgaria"),
        ("is Ireland on the watch list?", "they fixed it in 2022"),
        ("which countries dropped out of tier 1", "colombia"),
        ("since when is Nicaragua on tier 3", "no 2020"),
        ("what share of countries is on tier 1", "17%"),
    ],
)
def test_a_remark_on_an_answer_is_not_answered(asked: str, remark: str) -> None:
    assert not _is_answered(asked, remark)


@pytest.mark.parametrize(
    ("asked", "further"),
    [
        ("what's the best ranked arab country?", "and Kuwait"),
        ("what's the best ranked arab country?", "Bahrain?"),
        ("list all tier 3 countries in the middle east", "since when is Iran there"),
        ("list all tier 3 countries in the middle east", "was Syria ever better"),
        ("which countries were downgraded in 2025", "why Brazil"),
        ("which countries were downgraded in 2025", "was Hungary one of them"),
        ("how long has Bahrain been Tier 1?", "in 2015"),
        ("how long has Bahrain been Tier 1?", "was it ever on tier 3"),
        ("what tier is Kenya", "OK so Denmark's tier"),
        ("what tier is Kenya", "ever tier 3?"),
        ("when was the 2025 report released?", "who writes it"),
        ("what does tier 3 mean", "and tier 2"),
        ("has Japan ever been tier 1", "why did it drop"),
        ("which countries in Asia are tier 1?", "and Laos"),
        ("which countries in Asia are tier 1?", "and Taiwan"),
        ("what tier is Mongolia", "in 2019"),
        ("what tier is Mongolia", "where was it when I was there in 2019"),
        ("what is a special case", "and tier 3"),
        ("when did Ireland lose tier 1?", "did it come back?"),
    ],
)
def test_what_goes_on_with_it_is(asked: str, further: str) -> None:
    assert _is_answered(asked, further)
