"""Which report a "why" is of, where none is named: the one whose step is spoken of, or the newest."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.service import Service
from tests.support.knowledge import shipped_service

SNAPSHOT = shipped_service().snapshot
NEWEST = SNAPSHOT.report.newest_year


def asked(*texts: str) -> Question:
    service = Service(SNAPSHOT)
    return [service.ask(text, "one") for text in texts][-1].question


@pytest.mark.parametrize(
    ("texts", "year"),
    [
        (("where does Laos stand?", "and last year?", "so it dropped. why"), NEWEST),
        (("Colombia's tier now", "wasn't it 1 last year", "why did they lose it"), NEWEST),
        (("Malta's tier", "and in 2024", "what made them move it then"), NEWEST),
        (("what was Comoros in 2019", "improved by now?", "how did they manage"), NEWEST),
        (("Tunisia was fine last year so what happened",), NEWEST),
        (("why is Niger on the same tier as last year",), NEWEST),
        (("Brazil", "in 2024", "why"), 2024),
        (("Vietnam in 2024", "why"), 2024),
        (("when did Ireland lose Tier 1", "why was that"), 2018),
        (("when did the Seychelles first reach Tier 1", "what did they criticise that year"), 2023),
        (("Special Case countries in 2018", "st maarten, why"), 2018),
        (("did Poland go up at some point", "what did they do to earn it"), 2024),
    ],
)
def test_the_year_of_what_was_found(texts: tuple[str, ...], year: int) -> None:
    question = asked(*texts)
    assert question.intent is Intent.FINDINGS
    assert question.year(NEWEST) == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("how many victims did Uruguay find in 2024", NEWEST),
        ("did Moldova identify more victims in 2024", NEWEST),
        ("how many did Kenya convict last year", NEWEST),
        ("what did the 2024 report say about convictions in Kosovo", 2024),
        ("victims identified in Italy, 2023 report", 2023),
        ("convictions in Spain in 2025", NEWEST),
    ],
)
def test_what_was_done_in_a_year_is_told_by_the_report_of_the_next(text: str, year: int) -> None:
    question = asked(text)
    assert question.intent is Intent.FINDINGS
    assert question.year(NEWEST) == year


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (("Turkmenistan got out of tier three?! based on what",), "TKM"),
        (("Chad moved down? why",), "TCD"),
        (("what keeps Ireland from tier 1",), "IRL"),
        (("Vanuatu should have dropped to tier 3 but didn't, why",), "VUT"),
        (("is Turkmenistan off tier 3?", "what convinced the americans"), "TKM"),
        (("why does Switzerland, a rich country, not have the best mark?",), "CHE"),
    ],
)
def test_why_in_other_words(texts: tuple[str, ...], code: str) -> None:
    question = asked(*texts)
    assert question.about is About.WHY
    assert [place.codes for place in question.places] == [(code,)]
    assert question.year(NEWEST) == NEWEST


def test_why_a_country_did_not_fall_is_of_no_wrong_premise() -> None:
    answer = Service(SNAPSHOT).ask("Vanuatu should have dropped to tier 3 but didn't, why").answer
    assert not plain_text(answer).startswith("That is not so")


def test_a_fall_concluded_from_two_years_is_that_between_them() -> None:
    question = asked("South Africa this year?", "one year earlier?", "so it's a downgrade, right?")
    assert (question.intent, question.about) == (Intent.CHANGES, About.DOWN)
    assert question.year(NEWEST) == NEWEST


def test_a_step_asked_about_by_itself_is_of_the_year_before_it() -> None:
    assert asked("Nepal now", "and 2024?", "was that a downgrade?").years == (2024,)
