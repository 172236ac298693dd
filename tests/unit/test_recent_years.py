"""What was so recently is looked for in the last few reports, and what did not come about in so many years in those."""

import pytest

from bot.questions.limits import Span
from tests.support.knowledge import shipped_service
from tests.support.talk import last

READER = shipped_service().snapshot.reader


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("has Thailand recently been on tier 3", "No. Thailand was never on Tier 3"),
        ("Has Malaysia been Tier 3 in recent years?", "Yes. Malaysia was on Tier 3 in 2021–2022"),
        ("was Indonesia on the watch list lately", "Yes. Indonesia was on the Tier 2 Watch List in 2022"),
        ("was Indonesia on the watch list in the last five years", "Yes. Indonesia was on the Tier 2 Watch List in"),
        ("Malaysia has been on Tier 3 in the last few years, right?", "Yes. Malaysia was on Tier 3 in 2021–2022"),
    ],
)
def test_whether_a_country_was_there_recently_is_told_of_the_last_reports(text: str, starts: str) -> None:
    question, told = last(text)
    assert question.span == Span(2021)
    assert told.startswith(starts)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("I think Germany has gotten worse in the last years", 2021),
        ("has Kenya improved over the past few years", 2021),
        ("is there any tier 2 country with no improvement in ten years", 2016),
        ("which tier 2 countries have had no upgrade in 10 years", 2016),
        ("which countries have not been upgraded in 15 years", 2011),
    ],
)
def test_the_last_so_many_years_are_a_span(text: str, first: int) -> None:
    assert READER.read(text).span == Span(first)


@pytest.mark.parametrize(
    "text",
    [
        "what countries on tier 3 in 2025 were not on tier 3 in 2024",
        "turkey in last years report, the negatives?",
        "what happens to a country with no improvement in two years",
        "Was Philippines always tier 1 or is it only recently?",
        "has Pakistan been on tier 3 more recently than 2001",
    ],
)
def test_years_of_another_kind_are_left_as_they_are(text: str) -> None:
    span = READER.read(text).span
    assert span is None or span.first in (None, 2001, 2002)


@pytest.mark.parametrize(
    "text",
    [
        "what is the tier of Kenya now and in 2012?",
        "in what tier is the country of Kenya, and before in 2012?",
        "where is Kenya today and where was it in 2012",
        "Kenya: now and in 2012",
    ],
)
def test_now_and_a_year_before_are_both_told(text: str) -> None:
    question, told = last(text)
    assert question.years == (2025, 2012)
    assert "2012" in told
    assert "Tier 2 in" in told
