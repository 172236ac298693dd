"""Who of those on a tier now has been there longest, and countries that are each asked about in their own year."""

import pytest

from bot.answers.answer import TierAnswer
from bot.answers.kinds import ChangesAnswer
from bot.answers.kinds_of_records import SuperlativeAnswer
from bot.questions.intent import About
from bot.report.tier import Tier
from tests.support.knowledge import shipped_service


def row_of(code: str, tier: Tier) -> int:
    """For how many reports up to the newest a country has been on a tier."""
    report = shipped_service().snapshot.report
    year = report.newest_year
    while (rating := report.rating(code, year)) is not None and rating.tier is tier:
        year -= 1
    return report.newest_year - year


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("who's currently longest on the watch list?", Tier.WATCH_LIST),
        ("longest current Tier 2 Watch List streak", Tier.WATCH_LIST),
        ("which country has been on tier 3 longest at the moment?", Tier.THREE),
    ],
)
def test_those_there_now_are_told_with_their_rows(text: str, tier: Tier) -> None:
    asked = shipped_service().ask(text)
    [part] = asked.answer.parts
    assert asked.question.about is About.LONGEST_NOW
    assert isinstance(part, SuperlativeAnswer)
    rows = {code: row_of(code, tier) for code in shipped_service().snapshot.report.countries}
    assert part.holders[0].count == max(rows.values())
    assert all(rows[holder.place.code] == holder.count for holder in part.holders)


def test_the_longest_ever_is_another_question() -> None:
    assert shipped_service().read("who was on the watch list longest ever?").about is About.LONGEST


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What tier was Ukraine in 2020 and Russia in 2012?", [("UKR", 2020), ("RUS", 2012)]),
        ("tier of France in 2019 and of Spain in 2012?", [("FRA", 2019), ("ESP", 2012)]),
        ("Compare Kenya 2010 with Uganda 2020", [("KEN", 2010), ("UGA", 2020)]),
        ("Canada in 2003 and Canada now?", [("CAN", 2003), ("CAN", 2025)]),
        ("Germany 2003 vs Germany 2020", [("DEU", 2003), ("DEU", 2020)]),
    ],
)
def test_each_country_is_told_in_its_own_year(text: str, told: list[tuple[str, int]]) -> None:
    parts = shipped_service().ask(text).answer.parts
    assert [(part.place.code, part.year) for part in parts if isinstance(part, TierAnswer)] == told
    assert len(parts) == len(told)


def test_moves_of_years_apart_are_told_by_year() -> None:
    parts = shipped_service().ask("countries downgraded in 2019 and in 2021").answer.parts
    assert [(part.first, part.last) for part in parts if isinstance(part, ChangesAnswer)] == [
        (2019, 2019),
        (2021, 2021),
    ]
