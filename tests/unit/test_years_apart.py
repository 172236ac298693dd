"""In which years one country stood so to another, how long one stayed, who went and came back, and who is the only one.

Each is worked out anew from the ratings.
"""

from collections.abc import Callable
from itertools import groupby

import pytest

from bot.answers.kinds import ChangesAnswer, HistoryAnswer, ListAnswer, SharedYearsAnswer
from bot.answers.kinds_of_records import MoversAnswer
from bot.answers.wording import plain_text
from bot.questions.intent import Intent
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
REPORT = SERVICE.snapshot.report


def ranks(code: str) -> dict[int, int]:
    """The ranks of a country by year, of the years in which it had one."""
    return {rating.year: rating.tier.rank for rating in REPORT.ratings_of(code) if rating.tier.rank is not None}


def tiers(code: str) -> list[Tier]:
    """The tiers of a country one after another, each stay once."""
    return [tier for tier, _ in groupby(rating.tier for rating in REPORT.ratings_of(code))]


def told(text: str) -> str:
    return plain_text(Service(SERVICE.snapshot).ask(text).answer)


@pytest.mark.parametrize(
    ("text", "one", "other", "so"),
    [
        ("in how many reports was Malaysia worse than Thailand?", "MYS", "THA", lambda a, b: a > b),
        ("In which years did Indonesia outrank Malaysia?", "IDN", "MYS", lambda a, b: a < b),
        ("when was Malaysia last better than Thailand", "MYS", "THA", lambda a, b: a < b),
        ("since when is the Philippines better than Thailand", "PHL", "THA", lambda a, b: a < b),
        ("when did Thailand overtake Malaysia", "THA", "MYS", lambda a, b: a < b),
        ("when did Vietnam fall behind Laos", "VNM", "LAO", lambda a, b: a > b),
        ("When did Laos and Cambodia last have the same tier", "LAO", "KHM", lambda a, b: a == b),
        ("when were Japan and the US last on different tiers", "JPN", "USA", lambda a, b: a != b),
        ("when was Norway ever worse than Chad", "NOR", "TCD", lambda a, b: a > b),
    ],
)
def test_the_years_in_which_one_stood_so_to_another(
    text: str, one: str, other: str, so: Callable[[int, int], bool]
) -> None:
    asked = Service(SERVICE.snapshot).ask(text)
    part, *histories = asked.answer.parts
    first, second = ranks(one), ranks(other)
    assert isinstance(part, SharedYearsAnswer)
    assert all(isinstance(history, HistoryAnswer) for history in histories)
    assert [place.code for place in part.places] == [one, other]
    assert list(part.years) == [year for year in sorted(first.keys() & second) if so(first[year], second[year])]
    assert asked.answer.verdict is None


@pytest.mark.parametrize(
    "text",
    [
        "which is better, Malaysia or Thailand",
        "when were Laos and Vietnam both on tier 2",
        "when did Malaysia and Thailand move in the same year",
    ],
)
def test_what_asks_for_no_such_years(text: str) -> None:
    parts = Service(SERVICE.snapshot).ask(text).answer.parts
    assert not any(isinstance(part, SharedYearsAnswer) and part.relation for part in parts)


@pytest.mark.parametrize(
    ("text", "so"), [("was Malaysia ever better than Thailand", True), ("was Poland ever below Hungary?", False)]
)
def test_the_years_stand_beside_a_yes_or_no(text: str, so: bool) -> None:  # noqa: FBT001
    answer = Service(SERVICE.snapshot).ask(text).answer
    assert answer.verdict is so
    assert isinstance(answer.parts[0], SharedYearsAnswer)
    assert bool(answer.parts[0].years) is so


def test_a_year_that_another_question_would_have_to_tell() -> None:
    asked = SERVICE.read("In the year when Malaysia was last on Tier 3, what tier had Indonesia?")
    assert asked.intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("how long was the longest stay of Brazil on tier 2", "2007–2024: 18 reports in a row"),
        ("What's the longest Cambodia was on the watch list in a row", "2013–2015 and 2019–2021: 3 reports in a row"),
        ("most years in a row that Niger was on tier 2", "2019–2023: 5 reports in a row"),
        ("longest streak of China on the watch list", "2005–2012: 8 reports in a row"),
        ("what was the longest time Mexico was off tier 3", "(25 years)"),
    ],
)
def test_the_longest_stay_is_told(text: str, said: str) -> None:
    assert said in told(text)


def members(text: str) -> set[str]:
    (part,) = Service(SERVICE.snapshot).ask(text).answer.parts
    assert isinstance(part, ListAnswer)
    return {member.place.code for member in part.members}


def test_those_who_left_an_end_and_came_back() -> None:
    went = members("Which countries have gone from Tier 1 to Tier 2 and back to Tier 1?")
    assert went == {code for code in REPORT.countries if tiers(code).count(Tier.ONE) > 1 and Tier.TWO in tiers(code)}
    assert SERVICE.read("which countries went from tier 2 to tier 3 and back?").intent is Intent.UNKNOWN


def test_those_on_each_of_the_tiers_that_are_counted_up() -> None:
    every = {Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE}
    assert members("which countries have been on all tiers (1, 2, WL, 3)?") == {
        code for code in REPORT.countries if every <= set(tiers(code))
    }


def test_the_only_one_with_a_course() -> None:
    asked = Service(SERVICE.snapshot).ask(
        "is Cambodia the only ASEAN state that's been Tier 3 four years in a row now?"
    )
    assert asked.answer.verdict is False
    assert members("is Cambodia the only ASEAN state that's been Tier 3 four years in a row now?") == {"KHM", "MMR"}


def test_those_who_moved_with_every_report_of_a_span() -> None:
    (part,) = Service(SERVICE.snapshot).ask("who was downgraded in every report since 2024").answer.parts
    assert isinstance(part, MoversAnswer)
    assert part.running == REPORT.newest_year - 2023


def test_the_first_time_in_some_years() -> None:
    (part,) = Service(SERVICE.snapshot).ask("who reached tier 1 for the first time in 2023 or 2024").answer.parts
    assert isinstance(part, ChangesAnswer)
    assert {(moved.place.code, moved.year) for moved in part.moved} == {("SYC", 2023), ("SUR", 2024)}
    assert SERVICE.read("who reached tier 1 for the first time in 2020 and 2024").intent is Intent.UNKNOWN


@pytest.mark.parametrize("asked", ["why was {} on tier 3?", "why was {} put on tier 3", "what got {} put on tier 3"])
def test_the_reason_of_what_is_over_is_no_wrong_premise(asked: str) -> None:
    for code, country in REPORT.countries.items():
        stood = [rating.year for rating in REPORT.ratings_of(code) if rating.tier is Tier.THREE]
        if not stood or "," in country.name or REPORT.rating(code, REPORT.newest_year) is None:
            continue
        if REPORT.ratings_of(code)[0].tier is Tier.THREE or code in ("MMR", "PRK"):
            continue  # it was there from the start, and never moved there
        assert "That is not so" not in told(asked.format(country.name)), code
