"""Where those that were told stood in another report, judged by the ratings."""

import pytest

from bot.answers.kinds import ChangesAnswer, CompareAnswer, ListAnswer
from bot.report.tier import Tier
from bot.service import Asked, Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
REPORT = SERVICE.snapshot.report
NEWEST = REPORT.newest_year


def last(*texts: str) -> Asked:
    service = Service(SERVICE.snapshot)
    *_, told = [service.ask(text, "a") for text in texts]
    return told


def on_tier_three(year: int) -> set[str]:
    return {rating.iso3 for rating in REPORT.in_year(year) if rating.tier is Tier.THREE}


@pytest.mark.parametrize(
    "text", ["how did they do in {}?", "what tier were they on in {}", "where did they stand in {}"]
)
@pytest.mark.parametrize("year", [2015, NEWEST - 1])
def test_the_tiers_of_those_listed_are_told_of_another_year(text: str, year: int) -> None:
    (part,) = last("who is on tier 3?", text.format(year)).answer.parts
    assert isinstance(part, ListAnswer)
    stood = {(code, rating.tier) for code in on_tier_three(NEWEST) if (rating := REPORT.rating(code, year))}
    assert {(member.place.code, member.tier) for member in part.members} == stood


@pytest.mark.parametrize(
    ("texts", "years"),
    [
        (("were any of them better?",), (NEWEST - 1, NEWEST)),
        (("were any of them higher in 2019",), (2019, NEWEST)),
        (("were any of them better in 2019", "and the year before?"), (2018, NEWEST)),
        (("were any of them better in 2019", "and in 2012?"), (2012, NEWEST)),
    ],
)
def test_those_that_stood_better_then_are_told(texts: tuple[str, ...], years: tuple[int, int]) -> None:
    answer = last("who is on tier 3?", *texts).answer
    (part,) = answer.parts
    assert isinstance(part, ChangesAnswer)
    assert (part.first, part.last) == years
    stood = {code: rating.tier for code in on_tier_three(NEWEST) if (rating := REPORT.rating(code, years[0]))}
    better = {code for code, tier in stood.items() if tier not in (Tier.THREE, Tier.SPECIAL_CASE)}
    assert {one.place.code for one in part.moved} == better
    assert answer.verdict is bool(better)


def test_countries_compared_are_compared_in_another_year() -> None:
    (part,) = last("how did Kenya, Ghana and Benin do in 2020?", "how did they do the year before?").answer.parts
    assert isinstance(part, CompareAnswer)
    assert part.year == 2019
