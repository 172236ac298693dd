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
    ],
)
def test_what_goes_on_with_it_is(asked: str, further: str) -> None:
    assert _is_answered(asked, further)
