"""Which of several countries spoken of comes first over the years, moved, or stood so since when."""

from itertools import pairwise

import pytest

from bot.answers.answer import Answer
from bot.answers.kinds import CompareAnswer, HistoryAnswer, ListAnswer, SharedYearsAnswer
from bot.answers.kinds_of_records import RankedAnswer
from bot.answers.wording import plain_text
from bot.questions.intent import About
from bot.questions.sentences.ranking import ranked_by
from bot.report.records import Code
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT

SERVICE = shipped_service()
ONE, TWO, WATCH, THREE = Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE


def answer(*said: str) -> Answer:
    service = Service(SERVICE.snapshot)
    return [service.ask(text, "conversation").answer for text in said][-1]


def reports_on(code: Code, tier: Tier) -> int:
    return sum(rating.tier is tier for rating in REPORT.ratings_of(code))


def moves(code: Code, way: int) -> int:
    """The upgrades of a country (-1) or its downgrades (1)."""
    ranks = [rating.tier.rank for rating in REPORT.ratings_of(code)]
    return sum(bool(one and other and (other - one) * way > 0) for one, other in pairwise(ranks))


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("which has been on TIER0 longest", About.LONGEST),
        ("who spent more years on TIER0", About.MOST_REPORTS),
        ("which one was on TIER0 the most", About.MOST_REPORTS),
        ("who was downgraded more often", About.MOST_MOVES),
        ("which has had the most ups and downs", About.MOST_MOVES),
        ("which is more stable", About.MOST_MOVES),
        ("who was better more often", About.BEST),
        ("which reached TIER0 first", About.FIRST),
        ("which one was downgraded most recently", About.NOTHING_MORE),
        ("which is worse", About.NOTHING_MORE),
    ],
)
def test_what_countries_are_ranked_by(text: str, by: About) -> None:
    assert ranked_by(text) is by


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        (
            ("compare Thailand and Malaysia", "who has more years on tier 2"),
            {code: reports_on(code, TWO) for code in ("THA", "MYS")},
        ),
        (
            ("Japan history", "same for Korea, South", "and taiwan", "which of the three was on tier 1 the longest"),
            {code: reports_on(code, ONE) for code in ("JPN", "KOR", "TWN")},
        ),
        (
            ("Kenya", "Uganda", "Tanzania", "which one has the most downgrades"),
            {code: moves(code, 1) for code in ("KEN", "UGA", "TZA")},
        ),
        (
            ("is Qatar better than the UAE", "which one was upgraded more often"),
            {code: moves(code, -1) for code in ("QAT", "ARE")},
        ),
        (
            ("which of Chad and Niger spent longer on tier 3",),
            {code: reports_on(code, THREE) for code in ("TCD", "NER")},
        ),
    ],
)
def test_countries_are_ranked_by_what_was_asked(said: tuple[str, ...], numbers: dict[Code, int]) -> None:
    first = answer(*said).parts[0]
    assert isinstance(first, RankedAnswer)
    assert {one.place.code: one.number for one in first.places} == numbers
    assert [one.number for one in first.places] == sorted(numbers.values(), reverse=True)


def test_the_one_that_was_there_first_is_told_first() -> None:
    first = answer("Peru and Chile?", "which of them was on the watch list first").parts[0]
    assert isinstance(first, RankedAnswer)
    assert [(one.place.code, one.number) for one in first.places] == [("PER", 2004), ("CHL", 0)]
    assert "Chile, never" in plain_text(Answer((first,)))


def test_one_is_better_since_the_year_from_which_on_it_always_was() -> None:
    first = answer("Is Hong Kong worse than Macau?", "since when").parts[0]
    assert isinstance(first, RankedAnswer)
    assert first.best is not None
    assert (first.best.code, first.since) == ("HKG", 2022)
    assert "Hong Kong has stood better since 2022." in plain_text(Answer((first,)))


@pytest.mark.parametrize(
    ("said", "moved"),
    [
        (("whats jamaica", "n trinidad", "n barbados", "which 1 got worse"), {"BRB"}),
        (("Egypt", "Jordan", "which one moved up in 2025"), set()),
        (("Peru, Bolivia and Chile?", "who changed?"), {"BOL"}),
        (("tiers of Peru, Bolivia and Colombia in 2019 and 2025", "which of them changed"), {"COL"}),
        (("Egypt", "Jordan", "Lebanon", "which of these improved last year", "which ones stayed the same"), {"EGY"}),
    ],
)
def test_those_that_moved_are_told_of_those_spoken_of(said: tuple[str, ...], moved: set[Code]) -> None:
    first = answer(*said).parts[0]
    assert isinstance(first, CompareAnswer)
    assert first.about
    assert set(first.moved) == moved


def test_nobody_who_moved_is_told_in_words() -> None:
    assert plain_text(answer("Egypt and Jordan", "who fell in 2025")).startswith(
        "Neither Egypt nor Jordan was downgraded"
    )


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        (("is Lithuania tier 1", "latvia", "estonia", "all since when"), {"LTU", "LVA", "EST"}),
        (("tier 1 in asia", "how many years each"), {"AUS", "KOR", "PHL", "SGP", "TWN"}),
        (("Which countries share Cambodia's tier in Asia?", "since when has each of them been there"), None),
    ],
)
def test_each_of_them_is_told_of(said: tuple[str, ...], codes: set[Code] | None) -> None:
    parts = answer(*said).parts
    assert all(isinstance(part, HistoryAnswer) for part in parts)
    told = {part.place.code for part in parts if isinstance(part, HistoryAnswer)}
    if codes is None:
        like = answer(*said[:1]).parts[0]
        assert isinstance(like, ListAnswer)
        codes = {member.place.code for member in like.members}
    assert told == codes


def test_years_in_which_none_of_them_was_there() -> None:
    first = answer("compare Laos and Cambodia 2010 to 2020", "in what year was neither of them tier 3").parts[0]
    assert isinstance(first, SharedYearsAnswer)
    assert set(first.years) == set(range(2010, 2021)) - {2018}


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (("When did Russia fall to tier 3", "together with China right?"), True),
        (("When did Russia fall to tier 3", "the same year as Cuba?"), False),
        (("Did Djibouti leave Tier 3 in 2025", "only two countries fell to Tier 3?"), True),
        (("and did Malta fall in 2024", "and only three countries fell to tier 3?"), False),
        (("does Turkey have a tier", "and greece", "are they the same since 2010"), True),
        (("Norway", "Sweden", "have they always been on the same tier"), False),
        (("Is Hong Kong worse than Macau?", "both worse than Taiwan right"), True),
    ],
)
def test_a_yes_or_a_no_on_several(said: tuple[str, ...], verdict: bool) -> None:  # noqa: FBT001
    assert answer(*said).verdict is verdict


@pytest.mark.parametrize("words", ["Which of both more?", "which one had more", "who more?"])
def test_what_was_counted_of_each_is_compared(words: str) -> None:
    told = plain_text(answer("How many times has Syria been on Tier 3?", "Iran?", words))
    assert told.startswith("Most reports on Tier 3 in the reports of 2002 to 2025: Iran, 21; Syria, 18.")


@pytest.mark.parametrize(
    "text",
    [
        "Ethiopia or Kenya, which one has been better over the years?",
        "which has been better over time, Kenya or Ethiopia",
    ],
)
def test_who_was_better_over_the_years_is_counted(text: str) -> None:
    assert plain_text(answer(text)).startswith("Better than the other in the reports of 2001 to 2025: Ethiopia, in 5;")


def test_which_is_better_ranked_is_of_the_two_compared() -> None:
    assert plain_text(answer("Poland or Czechia?", "I mean which is better ranked")).startswith("Poland and Czechia")
