"""How those of a list of one report stood in another holds whom the ratings say; so do the others of a part."""

from collections.abc import Callable

import pytest

from bot.answers.answer import Answer
from bot.answers.wording import plain_text
from bot.report.records import Code
from bot.report.tier import Tier
from bot.service import Service
from tests.support.ratings import REPORT, on
from tests.unit.test_those_told import SERVICE, all_of, lies, told

ONE, TWO, WATCH, THREE = Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE
GULF, SADC = "the Gulf states", "SADC"
OF_2012 = "give me tier 1 for 2012"
OF_THE_GULF = "compare the Gulf states in 2015 and 2025"


def steps(code: Code, then: int) -> int | None:
    """How many ranks lower a country stands now than in the report of a year; None where that cannot be told."""
    before, now = on(code, then), on(code)
    if before is None or now is None or before.rank is None or now.rank is None:
        return None
    return now.rank - before.rank


def answer(*said: str) -> Answer:
    service = Service(SERVICE.snapshot)
    return [service.ask(text, "conversation").answer for text in said][-1]


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        ((OF_2012, "which of them fell until now"), lambda c: on(c, 2012) is ONE and (steps(c, 2012) or 0) > 0),
        ((OF_2012, "which of those are lower today"), lambda c: on(c, 2012) is ONE and (steps(c, 2012) or 0) > 0),
        (
            (OF_2012, "which of them fell until now", "and who joined"),
            lambda c: on(c) is ONE and on(c, 2012) not in (ONE, None),
        ),
        (
            (OF_2012, "which of them never left it"),
            lambda c: on(c, 2012) is ONE and all(on(c, year) is ONE for year in range(2013, 2026)),
        ),
        ((OF_THE_GULF, "which improved"), lambda c: lies(c, GULF) and (steps(c, 2015) or 0) < 0),
        ((OF_THE_GULF, "which improved", "which did not"), lambda c: lies(c, GULF) and (steps(c, 2015) or 0) >= 0),
        (
            ("list the tiers of SADC", "and which were worse in 2020"),
            lambda c: lies(c, SADC) and (steps(c, 2020) or 0) < 0,
        ),
        (("South Africa tier", "who in sadc is worse than us", "and better?"), lambda c: lies(c, SADC) and above(c)),
        (("im comparing SADC for my thesis", "which are tier 2"), lambda c: lies(c, SADC) and on(c) is TWO),
        (
            ("is Botswana tier 2?", "any other SADC ones?"),
            lambda c: lies(c, SADC) and on(c) is TWO and REPORT.country(c).common_name != "Botswana",
        ),
    ],
)
def test_those_told_are_the_ones_by_their_ratings(said: tuple[str, ...], is_one: Callable[[Code], bool]) -> None:
    assert set(told(*said)) == set(all_of(is_one))


def above(code: Code) -> bool:
    return on(code) in (ONE, TWO)


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("China in 2013", "then it went back up right?"), "Yes. China was upgraded in 2014"),
        (("was China downgraded in 2017?", "and it rose again later, right?"), "No. China was never upgraded"),
        (("why is Ghana not on tier 1", "did it have it before?"), "Yes. Ghana was on Tier 1 in 2003"),
        (("when did Montenegro leave tier 1?",), "Montenegro never left Tier 1, for it was never there"),
    ],
)
def test_what_was_told_is_gone_on_with(said: tuple[str, ...], begins: str) -> None:
    assert plain_text(answer(*said)).startswith(begins)
