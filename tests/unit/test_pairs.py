"""Several countries in one message, each asked about in a year of its own."""

import pytest

from bot.answers.answer import TierAnswer
from bot.questions.intent import Intent
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
NEWEST = SERVICE.snapshot.report.newest_year


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lithuania 2012 and Latvia 2014, Estonia 2014", [("LTU", 2012), ("LVA", 2014), ("EST", 2014)]),
        ("In 2011 Russia was what, and in 2015 Belarus?", [("RUS", 2011), ("BLR", 2015)]),
        ("2010 Kenya, 2015 Uganda", [("KEN", 2010), ("UGA", 2015)]),
        ("Kenya 2020 and 2021, Ghana 2019", [("KEN", 2020), ("KEN", 2021), ("GHA", 2019)]),
        ("Kenya now, Uganda 2012 and Ghana 2012", [("KEN", NEWEST), ("UGA", 2012), ("GHA", 2012)]),
        ("what tier is Chile on, and Peru in 2013?", [("CHL", NEWEST), ("PER", 2013)]),
        ("Norway tier 1? Sweden tier 1 in 2011?", [("NOR", NEWEST), ("SWE", 2011)]),
        ("Germany 2003 vs Germany 2020", [("DEU", 2003), ("DEU", 2020)]),
    ],
)
def test_each_country_is_told_in_its_own_year(text: str, told: list[tuple[str, int]]) -> None:
    parts = Service(SERVICE.snapshot).ask(text).answer.parts
    assert [(part.place.code, part.year) for part in parts if isinstance(part, TierAnswer)] == told


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Is Chile tier 1, and was Peru in 2013?", None),
        ("Is Chile tier 1, and Peru in 2013?", None),
        ("was Chile on tier 2 in 2010 and Peru in 2013?", True),
        ("is Norway on tier 3, and was Sweden in 2011?", False),
        ("was Kenya tier 2 in 2010 and Ghana tier 1 in 2019?", None),
        ("which was tier 2, Kenya in 2010 or Ghana in 2019?", None),
        ("is Thailand today on the same tier as Malaysia in 2017?", True),
        ("is Thailand now where Malaysia was in 2017?", True),
        ("Laos 2025 same tier as Vietnam 2022?", True),
        ("is Peru now worse than Chile was in 2010?", False),
        ("was Thailand in 2010 better than Malaysia in 2014", True),
    ],
)
def test_a_yes_or_a_no_holds_for_all_of_them(text: str, *, verdict: bool | None) -> None:
    assert Service(SERVICE.snapshot).ask(text).answer.verdict is verdict


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Lithuania 2014, Latvia 2014, Estonia 2014", Intent.COMPARE),
        ("which tier is Chile, Peru and Bolivia in 2013", Intent.COMPARE),
        ("Norway tier 1 and Sweden tier 1 in 2011?", Intent.COMPARE),
    ],
)
def test_one_year_is_that_of_all(text: str, intent: Intent) -> None:
    question = SERVICE.read(text)
    assert question.intent is intent
    assert len(question.years) == 1
