"""The first look at a message that nobody addressed to the bot."""

import pytest

from bot.questions.sentences.tokens import heads
from bot.questions.unasked.first_look import ASKED, YEAR, first_look, signs_in
from tests.support.knowledge import shipped_service

READER = shipped_service().snapshot.reader
YEARS = READER.overhearing.years


def test_only_the_first_letters_of_words_count_and_figures_whole_as_far() -> None:
    assert heads("Were they DOWNGRADED in 2025?!") == {"were", "they", "downg", "in", "2025"}
    assert heads("日本 – é \ud800") == set()


def test_the_years_of_reports_weigh_alike() -> None:
    assert signs_in("2019, 2024 or 1986?", heads("2019, 2024 or 1986?"), YEARS) == {YEAR, ASKED, "or", "1986"}
    look = first_look(YEARS)
    assert look.weight("laos 2019", {"laos", "2019"}) == look.weight("laos 2024", {"laos", "2024"}) > look.constant


@pytest.mark.parametrize(
    "text",
    [
        "which countries are on the watch list",
        "is Laos on tier 3?",
        "who got downgraded in 2024",
        "japan vs korea tier",
        "what does tier 2 mean",
    ],
)
def test_a_question_about_the_report_is_worth_reading(text: str) -> None:
    assert READER.overhearing.may_be_about_report(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "lol",
        "good morning everyone",
        "I had a great time at the beach, you should come too",
        "!tier laos",
        "本日",
        "x" * 700,
    ],
)
def test_ordinary_chat_is_not(text: str) -> None:
    assert not READER.overhearing.may_be_about_report(text)


def test_more_passes_where_less_is_enough() -> None:
    text = "going to japan in march with my friends"
    assert not READER.overhearing.may_be_about_report(text)
    assert READER.overhearing.may_be_about_report(text, least=-100.0)


def test_words_of_the_report_alone_are_worth_reading_whatever_stands_beside_them() -> None:
    assert READER.overhearing.may_be_about_report("Minsk still t3 i suppose, can you confirm")
    assert not READER.overhearing.may_be_about_report("Minsk still cold i suppose, can you confirm")
