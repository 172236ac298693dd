"""Who is on the Watch List for the second year running is told behind what was told of that list, and of no other."""

from bot.answers.kinds import ListAnswer
from bot.questions.intent import About, Intent
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT
from tests.support.talk import last

WATCH = Tier.WATCH_LIST


def test_those_there_for_the_second_year_are_those_of_both_reports() -> None:
    service = Service(shipped_service().snapshot)
    service.ask("who is on the watch list?", "conversation")
    (told,) = service.ask("and who for the second year?", "conversation").answer.parts
    newest = REPORT.newest_year
    both = {one.iso3 for one in REPORT.in_year(newest) if one.tier is WATCH}
    both &= {one.iso3 for one in REPORT.in_year(newest - 1) if one.tier is WATCH}
    assert isinstance(told, ListAnswer)
    assert {one.place.code for one in told.members} == both


def test_of_another_tier_nothing_is_told_of_the_rule() -> None:
    asked, _ = last("who is on tier 3?", "and who for the second year?")
    assert (asked.intent, asked.about) != (Intent.LIST, About.TWO_YEARS)
