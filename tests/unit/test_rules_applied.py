"""What the two years on the Watch List, and Tier 3, mean for a country that is named, judged by the ratings."""

import pytest

from bot.answers.kinds import DefineAnswer, ListAnswer
from bot.questions.intent import About, Intent
from bot.report.snapshot import Report
from bot.report.tier import Tier
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last


def report() -> Report:
    return shipped_service().snapshot.report


def told(text: str) -> str:
    [part] = shipped_service().ask(text).answer.parts
    assert isinstance(part, DefineAnswer)
    return " ".join(part.texts)


def is_watched(code: str, year: int) -> bool:
    rating = report().rating(code, year)
    return rating is not None and rating.tier is Tier.WATCH_LIST


def watched_for(years: int) -> list[str]:
    """Countries that are on the Watch List in the newest report, for so many years running."""
    newest = report().newest_year
    return [
        code
        for code in report().countries
        if all(is_watched(code, newest - back) for back in range(years)) and not is_watched(code, newest - years)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "is {} in danger of tier 3",
        "Is {} facing an automatic downgrade?",
        "what happens if {} stays on the watch list another year",
        "how long can {} stay on the watch list",
        "will {} drop to tier 3 if it doesn't improve",
        "does the two-year rule apply to {}?",
        "how long till {} drops to tier 3",
        "could {} be Tier 3 next year",
        "might {} fall to tier 3?",
        "can {} be downgraded in the next report",
    ],
)
@pytest.mark.parametrize("years", [1, 2, 3])
def test_the_rule_is_applied_to_the_years_of_a_country(text: str, years: int) -> None:
    for code in watched_for(years)[:3]:
        country = report().country(code)
        said = told(text.format(country.common_name))
        assert f"{country.common_name} is on the Tier 2 Watch List in the {report().newest_year} report" in said
        if years == 1:
            assert "for the first year running" in said
            assert "the rule does not reach it in the next report" in said
            assert f"in that of {report().newest_year + 1}, it goes to Tier 3 in that of" in said
        else:
            assert f"for {years} years running" in said
            assert "goes to Tier 3 in the next report, unless it moves up" in said
            assert ("it moves up or that is waived" in said) is (years == 2)


def test_a_waiver_of_one_year_is_told_to_be_used_up_by_the_ratings() -> None:
    for year in range(2019, report().newest_year + 1):
        assert not any(all(is_watched(code, year - back) for back in range(4)) for code in report().countries)
    assert "no country has been on the Watch List for a fourth year running" in told("can Vanuatu get another waiver?")


def test_a_waiver_is_confirmed_only_where_there_may_be_one() -> None:
    assert last("can Niger fall to tier 3 next year?", "can that be avoided?")[1].startswith("Yes. Waiver")
    _, text = last("can Vanuatu fall to tier 3 next year?", "can that be avoided?")
    assert text.startswith("Waiver")
    assert "for 3 years running" in text


@pytest.mark.parametrize(
    ("name", "stands"), [("Kenya", "on Tier 2"), ("Laos", "on Tier 3"), ("Libya", "a Special Case")]
)
def test_the_rule_does_not_concern_those_elsewhere(name: str, stands: str) -> None:
    said = told(f"is {name} at risk of an automatic downgrade?")
    assert f"{name} is {stands}" in said
    assert "does not concern it" in said


def test_no_yes_or_no_is_given_of_what_is_to_come() -> None:
    for text in ("is Nepal in danger of tier 3", "will Chad lose American aid because of tier 3?"):
        assert shipped_service().ask(text).answer.verdict is None


@pytest.mark.parametrize(
    "text",
    [
        "which countries face an automatic downgrade in 2026",
        "who could fall to tier 3 next year under the two year rule",
        "who's in danger of tier 3?",
    ],
)
def test_those_that_may_fall_by_the_rule_are_listed(text: str) -> None:
    [part] = shipped_service().ask(text).answer.parts
    assert isinstance(part, ListAnswer)
    assert {one.place.code for one in part.members} == {*watched_for(2), *watched_for(3), *watched_for(4)}


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("what happens to Laos now that it's tier 3", "Laos is on Tier 3 in the 2025 report."),
        ("will Chad lose American aid because of tier 3?", "Chad is on Tier 3 in the 2025 report."),
        (
            "are Libya's tier 3 sanctions still in force?",
            "Libya is a Special Case in the 2025 report, and not on Tier 3.",
        ),
        (
            "Since Germany is on Tier 3, does it lose US aid?",
            "Germany is on Tier 1 in the 2025 report, and not on Tier 3.",
        ),
        ("what does tier 3 mean for Cambodia", "Cambodia is on Tier 3 in the 2025 report."),
        ("is Laos subject to restrictions?", "Laos is on Tier 3 in the 2025 report."),
    ],
)
def test_what_follows_for_a_country_begins_with_where_it_stands(text: str, stands: str) -> None:
    said = told(text)
    assert said.startswith(stands)
    assert "aid" in said


@pytest.mark.parametrize(
    "text",
    [
        "did Laos lose us aid in 2019",
        "should Chad lose american aid?",
        "what share of victims in Kazakhstan ends up getting help?",
        "was Nepal ever automatically downgraded",
        "student visa scam Nepal to Cyprus, can I get money back",
        "how often did South Africa end up on the watch list",
        "which workers are at risk in Mauritius",
        "could Peru be Tier 1 next year",
        "will Brazil be tier 3 next year",
        "could Russia be Tier 3 in 2012",
    ],
)
def test_other_questions_are_none_of_a_rule(text: str) -> None:
    question = shipped_service().read(text)
    assert (question.intent, question.about) not in {
        (Intent.DEFINE, About.OUTLOOK),
        (Intent.DEFINE, About.CONSEQUENCES),
    }


@pytest.mark.parametrize(
    "said",
    [
        "who gets auto downgraded if no improvement",
        "who gets auto downgraded",
        "which countries would be auto downgraded next year",
    ],
)
def test_who_falls_by_the_rule_are_those_on_the_list_for_two_years(said: str) -> None:
    question, answer = last(said)

    assert (question.intent, question.about) == (Intent.LIST, About.TWO_YEARS)
    assert "14 countries" in answer


@pytest.mark.parametrize(
    "said",
    [
        "how many years more can Nepal be on the watch list",
        "can Nepal stay on the watch list next year",
        "does Nepal have to be downgraded in 2026",
        "must Nepal be downgraded next year",
    ],
)
def test_what_the_rule_leaves_to_a_country_is_told(said: str) -> None:
    question, answer = last(said)

    assert (question.about, codes(question)) == (About.OUTLOOK, {"NPL"})
    assert "2 years running" in answer


def test_the_aid_of_ones_own_country_follows_from_its_tier() -> None:
    question, answer = last("is my country Nigeria in danger of losing us aid")

    assert question.about is About.CONSEQUENCES
    assert "no restrictions" in answer


@pytest.mark.parametrize(
    "said",
    [
        "did {} ever get sanctions",
        "was {} sanctioned?",
        "why hasn't {} been sanctioned",
        "why no sanctions on {}",
        "did {} lose aid",
        "has the US ever punished {} over trafficking",
        "did {} lose any US aid when it was on tier 3",
    ],
)
@pytest.mark.parametrize(
    ("country", "code", "ever"),
    [
        ("Ghana", "GHA", "Ghana was never on Tier 3 in the reports of 2001–2025."),
        ("Fiji", "FJI", "Fiji was on Tier 3 in 2008–2009."),
        ("China", "CHN", "is not known here"),
    ],
)
def test_what_was_done_to_a_country_is_not_told_but_what_may_follow_is(
    said: str, country: str, code: str, ever: str
) -> None:
    question, answer = last(said.format(country))

    assert (question.about, codes(question)) == (About.CONSEQUENCES, {code})
    assert not answer.startswith(("Yes", "No"))
    assert ever in answer


@pytest.mark.parametrize("said", ["if China is tier 3, why no sanctions", "will the US sanction China for it"])
def test_why_a_country_is_not_sanctioned_is_no_question_for_the_findings(said: str) -> None:
    question, _ = last(said)

    assert (question.about, codes(question)) == (About.CONSEQUENCES, {"CHN"})


@pytest.mark.parametrize("said", ["was Belarus sanctioned after the election", "was Russia sanctioned in 2022"])
def test_sanctions_for_something_else_are_not_those_of_the_report(said: str) -> None:
    question, _ = last(said)

    assert question.about is not About.CONSEQUENCES
