"""Those of a list that were on its tier in so many reports are those of the ratings."""

from collections import Counter

import pytest

from bot.answers.kinds import ListAnswer
from bot.questions.limits import FIRST_REPORT
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT

SERVICE = shipped_service()


def reports_on(tier: Tier) -> Counter[str]:
    return Counter(
        one.iso3
        for year in range(FIRST_REPORT, REPORT.newest_year + 1)
        for one in REPORT.in_year(year)
        if one.tier is tier
    )


@pytest.mark.parametrize(
    ("said", "least", "most"),
    [
        ("which were there only once?", 1, 1),
        ("and just one year", 1, 1),
        ("who was there at least ten times", 10, 99),
        ("those for more than five years", 6, 99),
    ],
)
def test_those_with_so_many_reports_are_listed(said: str, least: int, most: int) -> None:
    service = Service(SERVICE.snapshot)
    service.ask("which countries have ever been on tier 3?", "conversation")
    (told,) = service.ask(said, "conversation").answer.parts
    assert isinstance(told, ListAnswer)
    wanted = {code for code, reports in reports_on(Tier.THREE).items() if least <= reports <= most}
    assert {one.place.code for one in told.members} == wanted
