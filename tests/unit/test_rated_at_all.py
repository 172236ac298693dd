"""Whether countries have a tier at all, or are in the report, however that is put."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.intent import About, Intent
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last

SERVICE = shipped_service()
RATED = (
    ("is Palestine assessed in the report with a tier of its own?", "No."),
    ("Curious about Greenland.. does it get its own tier", "No."),
    ("does Hong Kong get its own tier", "Yes."),
    ("is the Faroe Islands graded separately", "No."),
    ("does Greenland get rated separately from Denmark", "No."),
    ("is there a tier for Monaco?", "No."),
    ("isn't Kenya rated?", "Yes."),
    ("has Yemen got a tier", "No."),
    ("do Liechtenstein, Monaco and Andorra get a tier at all", "No."),
    ("do Malta and Cyprus get a tier?", "Yes."),
    ("does Monaco or Andorra have a tier", "No."),
    ("do Malta and Andorra have a tier?", "Malta and Andorra"),
    ("is Macau rated or just China", "Yes."),
    ("does Aruba have a ranking of its own or is it counted with the Netherlands", "Yes."),
    ("is Hong Kong rated on its own or together with China", "Yes."),
    ("does Syria have a tier or is it a special case", "Yes."),
    ("does Yemen have a tier or is it a special case", "No."),
    ("is Kiribati still ranked? i only have 2014", "No."),
    ("was Kosovo rated in 2006?", "No."),
    ("does Scotland have its own tier", "No."),
)
DENIED = (
    ("Yemen has no tier, correct?", "Yes."),
    ("haiti has no tier at the moment right?", "Yes."),
    ("so San Marino isn't rated, right?", "Yes."),
    ("there's no tier for Yemen, right?", "Yes."),
    ("Syria has no tier, right?", "No."),
    ("so Eritrea has no tier?", "No."),
)
COVERED = (
    ("what about kosovo, is it in the report at all since half of the UN doesn't recognise it", "Yes."),
    ("are Kosovo and Taiwan both in the report?", "Yes."),
    ("is curaçao in the report or only the netherlands", "Yes."),
    ("is Greenland in the report or only Denmark", "No."),
    ("are the Faroe Islands part of the report or do they count as Denmark", "No."),
    ("Nauru is not in the report, is it", "No."),
    ("Chad is in the report, isn't it?", "Yes."),
)


@pytest.mark.parametrize(("text", "told"), RATED)
def test_it_is_told_whether_a_country_has_a_tier(text: str, told: str) -> None:
    asked = SERVICE.ask(text)

    assert asked.question.about is About.RATED
    assert plain_text(asked.answer).startswith(told)


@pytest.mark.parametrize(("text", "told"), DENIED)
def test_that_it_has_none_is_confirmed_or_not(text: str, told: str) -> None:
    asked = SERVICE.ask(text)

    assert (asked.question.about, asked.question.denied) == (About.RATED, True)
    assert plain_text(asked.answer).startswith(told)


@pytest.mark.parametrize(("text", "told"), COVERED)
def test_it_is_told_whether_the_report_covers_a_country(text: str, told: str) -> None:
    asked = SERVICE.ask(text)

    assert asked.question.about is About.COVERED
    assert plain_text(asked.answer).startswith(told)


def test_what_is_asked_again_behind_a_denial_is_answered() -> None:
    assert plain_text(SERVICE.ask("Monaco doesn't have a tier, does it?").answer).startswith("No.")
    assert plain_text(SERVICE.ask("Chad doesn't have a tier, does it").answer).startswith("Yes.")


def test_none_is_set_above_another_by_that() -> None:
    told = plain_text(SERVICE.ask("is curaçao in the report or only the netherlands").answer)

    assert "better" not in told
    assert "rank is neither" not in plain_text(SERVICE.ask("do Monaco and Andorra get a tier").answer)


@pytest.mark.parametrize(
    "text", ["did hong kong get a worse grade in 2024", "my boss believes the uk and ireland have an identical rank"]
)
def test_how_it_is_rated_is_another_question(text: str) -> None:
    assert SERVICE.ask(text).question.about not in (About.RATED, About.COVERED)


@pytest.mark.parametrize(
    ("text", "of", "told"),
    [
        ("is Sint Maarten in there separately from the Netherlands?", "SXM", "Yes."),
        ("does Greenland have a ranking or is it under Denmark", "GRL", "No."),
        ("does Hong Kong have a separate tier from China", "HKG", "Yes."),
        ("is Taiwan its own ranking or under China", "TWN", "Yes."),
        ("does the report treat Hong Kong separately from China", "HKG", "Yes."),
        ("French Guiana: own ranking or part of France?", "GUF", "No."),
        ("are the Faroe Islands rated on their own or with Denmark", "FRO", "No."),
        ("does Aruba have its own entry", "ABW", "Yes."),
        ("is Bermuda under the UK in the report or separate", "BMU", "Bermuda"),
    ],
)
def test_whose_it_may_be_is_not_set_beside_it(text: str, of: str, told: str) -> None:
    asked = SERVICE.ask(text)

    assert codes(asked.question) == {of}
    assert plain_text(asked.answer).startswith(told)


def test_it_is_gone_on_with() -> None:
    question, told = last("is Kosovo in the report", "and Andorra?")

    assert question.intent is Intent.TIER
    assert codes(question) == {"AND"}
    assert told.startswith(("No.", "Andorra"))
