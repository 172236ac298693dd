"""Who moved first or last of all, from where they stood, and past the Watch List."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("what was the last country to leave tier 1", "Colombia"),
        ("when was the last time a European country was downgraded", "Malta"),
        ("when was a European country last downgraded", "Malta"),
        ("when was the last downgrade in Europe", "Malta"),
        ("last European country to leave tier 3", "Belarus"),
        ("which country was the last to reach Tier 1", "Slovenia"),
        ("what was the first country to leave tier 1", "Canada"),
        ("first country ever downgraded", "Kyrgyzstan"),
    ],
)
def test_the_first_or_last_moves_are_told_alone(said: str, told: str) -> None:
    question, answer = last(said)

    assert question.intent is Intent.CHANGES
    assert told in answer
    assert "moves of" not in answer


def test_what_is_last_is_said_to_be_so() -> None:
    assert "No report after it" in last("when was the last time a European country was downgraded")[1]
    assert "No report after it" not in last("what was the last country to leave tier 1")[1]
    assert "No report before it" in last("who was the first to lose tier 1")[1]


def test_the_last_move_of_one_country_stays_its_own() -> None:
    question, _ = last("when was the last time France was downgraded")

    assert (question.intent, codes(question)) == (Intent.HISTORY, {"FRA"})


@pytest.mark.parametrize(
    ("said", "those", "others"),
    [
        ("countries tier 3 in 2024 that improved in 2025", ("Brunei", "Djibouti", "Turkmenistan"), "Benin"),
        ("who was downgraded in 2020 after being tier 1 in 2018", ("Japan",), "Ireland"),
        ("which tier 1 countries in 2019 were downgraded in 2021", ("Cyprus", "Israel"), "Malaysia"),
    ],
)
def test_moves_are_of_those_who_stood_there(said: str, those: tuple[str, ...], others: str) -> None:
    question, answer = last(said)

    assert question.about in (About.UP, About.DOWN)
    assert all(name in answer for name in those)
    assert others not in answer


@pytest.mark.parametrize(
    ("said", "told", "other"),
    [
        ("Who skipped the watch list on the way to tier 3 in 2024?", "Sudan", "Brunei"),
        ("which countries fell to tier 3 in 2024 without being on the watch list first", "Sudan", "Brunei"),
        ("who bypassed the watch list on the way up in 2007", "Zimbabwe", "Watch List →"),
    ],
)
def test_a_watch_list_that_was_skipped_is_no_list(said: str, told: str, other: str) -> None:
    _, answer = last(said)

    assert told in answer
    assert other not in answer


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("was Nigeria the first African country on tier 1", "No: "),
        ("was Kazakhstan the first Balkan country to reach tier 1", "No: "),
        ("was Ghana the first African country to reach tier 1", "4 countries"),
    ],
)
def test_whether_one_was_first_is_told_unless_it_shares_that(said: str, verdict: str) -> None:
    assert last(said)[1].startswith(verdict)
