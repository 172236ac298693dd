"""What is asked of a report as a paper: when the next one comes, where it is, whom it leaves out, how sure it is."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    "said",
    ["When will the 2026 report be released?", "when is the next report", "when does the 2026 TIP report come out"],
)
def test_of_the_next_report_the_days_of_the_last_ones_are_told(said: str) -> None:
    question, text = last(said)

    assert (question.about, question.years) == (About.RELEASE, (2026,))
    assert "When it comes out is not known here." in text
    assert "on 24 June 2024 and on 29 September 2025" in text


@pytest.mark.parametrize("said", ["Why was the 2025 report delayed?", "why was the last report so late"])
def test_why_one_was_late_is_not_known(said: str) -> None:
    assert "Why it came out then is not known here." in last(said)[1]
    assert "29 September 2025" in last(said)[1]


def test_why_it_was_late_is_not_known_behind_its_day() -> None:
    assert "not known here" in last("When did the 2025 report come out?", "Why was the last one late?")[1]


@pytest.mark.parametrize(
    ("said", "of", "holds"),
    [
        (("Where is the full text of the Afghanistan chapter?",), {"AFG"}, "2025-trafficking-in-persons-report/afghan"),
        (("What tier is Afghanistan on?", "where do I find the whole chapter"), {"AFG"}, "report/afghanistan/"),
        (("What tier is Afghanistan on?", "got a link?"), {"AFG"}, "report/afghanistan/"),
        (("Where is the full text of the Kenya chapter?",), {"KEN"}, "The page of the 2025 report: https://"),
        (("where can I read the 2019 report",), set(), "The page of all reports: https://"),
        (("link to the report",), set(), "The page of the 2025 report: https://"),
    ],
)
def test_its_page_is_told(said: tuple[str, ...], of: set[str], holds: str) -> None:
    question, text = last(*said)

    assert (question.intent, question.about, codes(question)) == (Intent.DEFINE, About.PAGE, of)
    assert holds in text


@pytest.mark.parametrize(
    "said",
    ["Which countries are not covered by the report?", "which countries are missing from the 2025 report"],
)
def test_whom_it_leaves_out_is_told(said: str) -> None:
    question, text = last(said)

    assert question.about is About.NOT_COVERED
    assert "It covers 188 countries and territories." in text
    assert "Monaco" in text
    assert "Rated in other reports, and not in this one: Kiribati." in text


def test_whom_an_earlier_report_left_out_is_told_of_that() -> None:
    question, text = last("which states were left out of the 2019 report")

    assert question.years == (2019,)
    assert "It covers 187 countries and territories." in text


def test_how_sure_a_tier_is_is_told_first() -> None:
    asked = ("how certain is the rating of Ireland", "and of Aruba 2015")
    for said, begins in (
        (asked[:1], "Ireland: Tier 2 in the 2025 report.\nHow sure this is: from one published list."),
        (asked, "Aruba: Tier 2 in the 2015 report.\nHow sure this is: from one published list."),
        ((*asked, "Could it be wrong?"), "Aruba: Tier 2 in the 2015 report.\nHow sure this is:"),
        (
            ("how sure are you about Cuba's tier",),
            "Cuba: Tier 3 in the 2025 report.\nHow sure this is: from an official",
        ),
    ):
        question, text = last(*said)
        assert question.about is About.SURE
        assert text.startswith(begins)


def test_when_the_authors_were_first_ranked_is_of_them() -> None:
    _, text = last("does the US rank itself?", "When was it first ranked?")

    assert text.startswith("United States of America was first rated in 2010")


def test_what_a_downgrade_is_is_a_meaning() -> None:
    for said in ("What does it mean for a country to be downgraded?", "what does downgraded mean"):
        assert last(said)[0].term == "downgrade"
    assert last("which countries were downgraded?")[0].intent is Intent.CHANGES


def test_there_is_no_order_within_a_tier() -> None:
    assert last("is there a ranking within tier 3?")[1].startswith("No. Tier 3:")
