"""Findings are told for what is asked, of the year that is asked for, and no premise that holds is called wrong."""

import pytest

from bot.answers.kinds import FindingsAnswer
from bot.questions.intent import Intent
from bot.report.records import FindingKind
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
REPORT = SERVICE.snapshot.report
NEWEST = REPORT.newest_year


def found(text: str) -> FindingsAnswer:
    (part,) = Service(SERVICE.snapshot).ask(text).answer.parts
    assert isinstance(part, FindingsAnswer)
    return part


def test_shortcomings_are_told_wherever_any_report_has_some() -> None:
    for rating in REPORT.in_year(NEWEST):
        if not REPORT.findings_of_kind(rating.iso3, NEWEST, FindingKind.SHORTCOMING):
            continue
        part = found(f"what is criticised about {REPORT.country(rating.iso3).name}")
        assert not part.fallback, rating.iso3
        assert part.findings[0].finding.kind is FindingKind.SHORTCOMING, rating.iso3


@pytest.mark.parametrize(
    "asked", ["why did {} not drop to tier 3 in {}", "what saved {} from tier 3 in {}", "how did {} avoid tier 3 in {}"]
)
def test_what_did_not_happen_is_no_wrong_premise(asked: str) -> None:
    for year in (NEWEST - 1, NEWEST):
        for tier in (Tier.WATCH_LIST, Tier.THREE):
            for rating in REPORT.in_year(year, tier=tier)[:8]:
                part = found(asked.format(REPORT.country(rating.iso3).name, year))
                assert part.wrong_premise is (tier is Tier.THREE), (rating.iso3, year)


@pytest.mark.parametrize("year", [2023, 2024, 2025])
@pytest.mark.parametrize("topic", ["countries with scam compounds in {}", "which countries got a waiver in {}"])
def test_a_list_of_a_year_holds_findings_of_that_year_or_says_so(topic: str, year: int) -> None:
    part = found(topic.format(year))
    years = {one.finding.year for one in part.findings}
    assert part.fallback or years <= {year}
    assert not part.fallback or max(years) < year


@pytest.mark.parametrize(
    ("text", "holds", "never"),
    [
        ("which countries identified more victims in 2025?", "AGO", "AFG BRB DEU NOR LCA"),
        ("which asian countries convicted fewer traffickers", "BGD TJK MMR", "KAZ THA TWN"),
        ("countries where recruitment fees are banned", "AGO CAN", "ARM LCA"),
        ("which african countries adopted a new action plan", "SLE GHA", "GAB CIV COG"),
        ("which countries never convicted a single trafficker?", "MAC", "COM"),
        ("which countries have no shelters", "COM MDV", "QAT GEO"),
        ("which countries ended fines for traffickers", "TZA SLE", "KEN BRB"),
        ("are there any nations where fines can be paid instead of jail for traffickers?", "BRB KEN", "TZA SLE"),
        ("which countries host chinese workers", "TCD", "CHN"),
        ("which tier 3 countries made some progress", "CUB MMR", "VEN ERI"),
    ],
)
def test_a_list_holds_those_of_whom_it_is_said(text: str, holds: str, never: str) -> None:
    codes = {place.code for place in found(text).places}
    assert codes >= set(holds.split())
    assert codes.isdisjoint(never.split())


@pytest.mark.parametrize(
    "text",
    [
        "convictions in Kenya and Togo in 2024",
        "compare convictions in Kenya and Togo",
        "how many convictions in Kenya, Togo and Ghana",
        "Kenya and Togo convictions 2024",
    ],
)
def test_a_topic_of_several_countries_is_told_of_each(text: str) -> None:
    parts = Service(SERVICE.snapshot).ask(text).answer.parts
    assert all(isinstance(part, FindingsAnswer) for part in parts)
    told = {part.place.name: part.findings for part in parts if isinstance(part, FindingsAnswer) and part.place}
    assert {"Kenya", "Togo"} <= told.keys()
    assert told["Kenya"]
    assert not told.get("Ghana")


@pytest.mark.parametrize(
    "text",
    ["which tier 1 nations have no shelter for victims", "which tier 2 countries used forced labor by the state"],
)
def test_nothing_is_listed_where_nothing_is_found(text: str) -> None:
    assert found(text).findings == ()


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("does malaysia have a victim assistance fund", None),
        ("does Comoros have shelters", None),
        ("was funding cut in Spain", True),
        ("did Zambia amend its law", True),
    ],
)
def test_a_yes_is_given_only_where_the_finding_affirms_it(text: str, *, yes: bool | None) -> None:
    assert Service(SERVICE.snapshot).ask(text).answer.verdict is yes


@pytest.mark.parametrize(
    "text",
    [
        "when did Macau last convict somebody",
        "how long is kosovo's reflection period",
        "what's the penalty for trafficking in Haiti",
        "how many officers work on trafficking in montenegro",
    ],
)
def test_what_a_finding_tells_is_told_whatever_the_words_speak_for(text: str) -> None:
    assert SERVICE.read(text).intent is Intent.FINDINGS


@pytest.mark.parametrize(
    "text",
    [
        "how much jail time do u get for trafficking in texas",
        "who was the first person ever convicted of trafficking in Latvia",
        "was school funding cut in Spain",
        "when did Japan last win the world cup",
    ],
)
def test_what_no_finding_tells_is_not(text: str) -> None:
    assert SERVICE.read(text).intent in (Intent.UNKNOWN, Intent.NONE)
