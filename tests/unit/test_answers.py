"""Answers and their wording."""

import json
from dataclasses import replace
from datetime import date

import pytest
import time_machine

from bot.answers.answer import (
    Answer,
    Basis,
    NoRating,
    NotRatedAnswer,
    NotThatYearAnswer,
    OutOfRangeAnswer,
    RatedYears,
    TierAnswer,
    UnknownPlaceAnswer,
    WhichAnswer,
    as_data,
)
from bot.answers.answerer import MOST_PARTS
from bot.answers.tiers import TierAnswers
from bot.answers.worded import LONGEST_ECHO
from bot.answers.wording import plain_text
from bot.report.change import ChangeKind
from bot.report.records import Confidence, FindingKind, Gap
from bot.report.snapshot import Report
from bot.report.tier import Tier
from tests.support.knowledge import RELEASED, SOON_AFTER, country, finding, ratings, records, shipped_service

SERVICE = shipped_service()
REPORT = SERVICE.snapshot.report


def say(text: str) -> str:
    return plain_text(SERVICE.answer(SERVICE.read(text)))


def test_every_one_of_the_188_of_2025_gives_tier_category_change_and_a_finding() -> None:
    rated = REPORT.in_year(2025)
    assert len(rated) == 188
    for rating in rated:
        (part,) = SERVICE.tier_of(rating.iso3).parts
        assert isinstance(part, TierAnswer)
        assert (part.tier, part.year) == (rating.tier, 2025)
        assert part.category == REPORT.tier_text(rating.tier).category
        assert part.findings
        assert all(finding.year <= 2025 for finding in part.findings)
        assert plain_text(SERVICE.tier_of(rating.iso3)).startswith(f"{part.place.title}: ")


def test_every_rating_of_every_year_is_answered_as_it_stands_in_the_data() -> None:
    for year in REPORT.years:
        for rating in REPORT.in_year(year):
            (part,) = SERVICE.tier_of(rating.iso3, year).parts
            assert isinstance(part, TierAnswer)
            assert (part.tier, part.year) == (rating.tier, year)
            assert all(finding.year <= year for finding in part.findings)


def test_the_answer_for_brazil_tells_the_downgrade_and_its_reason_first() -> None:
    text = say("Brazil 2025")
    assert text.startswith("Brazil: Tier 2 Watch List in the 2025 report.")
    assert "Downgraded in 2025 from Tier 2." in text
    assert text.index("because its overall efforts did not increase") < text.index("Shortcoming:")
    assert "Brazil: Tier 2 in the 2024 report." in say("Brazil 2024 and 2025")


def test_a_run_says_since_when() -> None:
    assert "Unchanged from 2024. Tier 2 since 2022." in say("Thailand")


def test_findings_of_an_older_report_say_so() -> None:
    assert "Shortcoming (2023 report): " in say("Ivory Coast")


def test_the_source_is_the_chapter_where_known_else_the_reports_page() -> None:
    assert "Source: the report's chapter, https://www.state.gov/reports/2025-trafficking-in-persons-report/brazil/" in (
        say("Brazil")
    )
    assert "Source: the report's page, https://www.state.gov/reports/2025-trafficking-in-persons-report/" in (
        say("Thailand")
    )


def test_a_citation_names_report_date_country_tier_address_and_data() -> None:
    assert (
        "To cite: U.S. Department of State, 2025 Trafficking in Persons Report, released 2025-09-29: Brazil, "
        "Tier 2 Watch List. https://www.state.gov/reports/2025-trafficking-in-persons-report/brazil/ "
        "(tierbot data 2025.1, revision 0)"
    ) in say("Brazil")


def test_a_place_that_no_report_rates_says_so_and_a_territory_names_its_state_without_taking_its_tier() -> None:
    assert say("Monaco").startswith("Monaco: the report does not rate it.")
    (part,) = SERVICE.tier("Greenland").parts
    assert isinstance(part, NotRatedAnswer)
    assert part.administered_by is not None
    assert (part.administered_by.code, part.administrator_tier) == ("DNK", Tier.ONE)
    assert "that rating is not one of Greenland" in say("Greenland")


@pytest.mark.parametrize(
    ("name", "year", "reason", "rated"),
    [
        ("USA", 2005, NoRating.BEFORE_FIRST, (RatedYears(2010, 2025),)),
        ("Kiribati", None, NoRating.AFTER_LAST, (RatedYears(2007, 2008), RatedYears(2010, 2016))),
        ("Sweden", 2002, NoRating.BETWEEN, (RatedYears(2001, 2001), RatedYears(2003, 2025))),
        ("Aruba", 2013, NoRating.GAP, (RatedYears(2015, 2025),)),
    ],
)
def test_a_year_without_a_rating_says_when_there_was_one(
    name: str, year: int | None, reason: NoRating, rated: tuple[RatedYears, ...]
) -> None:
    (part,) = SERVICE.tier(name, year).parts
    assert isinstance(part, NotThatYearAnswer)
    assert (part.reason, part.rated) == (reason, rated)
    text = plain_text(SERVICE.tier(name, year))
    assert str(rated[0].first) in text


def test_a_country_that_is_gone_says_when_it_ceased_to_exist() -> None:
    assert "It ceased to exist in 2010." in say("Netherlands Antilles")


@pytest.mark.parametrize(
    ("year", "words"),
    [
        (2000, "There is no 2000 report: the first came out in 2001."),
        (2026, "I have no 2026 report: the newest here is that of 2025."),
        (2077, "I have no 2077 report"),
    ],
)
def test_a_year_out_of_range_says_which_there_are(year: int, words: str) -> None:
    (part,) = SERVICE.tier("Thailand", year).parts
    assert isinstance(part, OutOfRangeAnswer)
    assert words in plain_text(SERVICE.tier("Thailand", year))
    assert "from 2001 to 2025" in plain_text(SERVICE.tier("Thailand", year))


def test_a_special_case_is_told_as_unranked() -> None:
    text = say("Libya")
    assert text.startswith("Libya: Special Case, not ranked, in the 2025 report.")
    assert "Tier" not in text.splitlines()[0]


def test_a_special_case_before_2009_says_what_else_it_may_mean() -> None:
    early = next(rating for rating in REPORT.in_year(2005, tier=Tier.SPECIAL_CASE))
    assert "named the country without giving it a tier" in plain_text(SERVICE.tier_of(early.iso3, 2005))
    assert "named the country" not in say("Libya")


def test_an_ambiguous_name_offers_both_with_their_tiers() -> None:
    (part,) = SERVICE.tier("Korea").parts
    assert isinstance(part, WhichAnswer)
    assert [(option.place.code, option.tier) for option in part.options] == [("KOR", Tier.ONE), ("PRK", Tier.THREE)]
    assert "“Korea” can be more than one country" in say("Korea")


def test_an_unknown_name_offers_the_nearest_or_nothing() -> None:
    (near,) = SERVICE.tier("aambia").parts
    assert isinstance(near, UnknownPlaceAnswer)
    assert {option.place.code for option in near.suggestions} >= {"GMB", "ZMB"}
    (far,) = SERVICE.tier("xqzwv").parts
    assert isinstance(far, UnknownPlaceAnswer)
    assert far.suggestions == ()


def test_what_somebody_typed_is_echoed_on_one_line_and_cut() -> None:
    text = plain_text(SERVICE.tier("no\nsuch\u202e place " + "x" * 80))
    assert "\u202e" not in text.splitlines()[0]
    assert "…" in text.splitlines()[0]
    assert len(text.splitlines()[0]) < LONGEST_ECHO + 60


@pytest.mark.parametrize(
    ("name", "year", "basis", "words"),
    [
        ("Brazil", 2025, Basis.CONFIRMED, None),
        ("Germany", 2025, Basis.ONE_LIST, "from one published list"),
        ("Libya", 2024, Basis.INFERENCE, "inferred from the years around it"),
    ],
)
def test_how_sure_a_rating_is_is_said_where_it_is_not_confirmed(
    name: str, year: int, basis: Basis, words: str | None
) -> None:
    (part,) = SERVICE.tier(name, year).parts
    assert isinstance(part, TierAnswer)
    assert part.basis is basis
    text = plain_text(SERVICE.tier(name, year))
    assert (words in text) if words else ("How sure" not in text)


@pytest.mark.parametrize(("today", "overdue"), [(date(2026, 10, 29), False), (date(2026, 11, 25), True)])
def test_thirteen_months_after_the_newest_report_a_newer_one_is_probably_out(today: date, overdue: bool) -> None:  # noqa: FBT001
    text = plain_text(shipped_service(today).tier("Thailand"))
    assert ("a newer one is probably out" in text) is overdue
    assert "probably out" not in plain_text(shipped_service(today).tier("Thailand", 2019))


def test_the_day_is_todays_where_none_is_given() -> None:
    answerer = TierAnswers(Report(records(ratings({2025: "2"}))))
    with time_machine.travel("2026-11-25"):
        late = answerer.tier("THA", 2025)
    with time_machine.travel("2025-10-01"):
        early = answerer.tier("THA", 2025)
    assert [part.report_overdue for part in (late, early)] == [True, False]  # type: ignore[union-attr]


def test_a_release_date_of_which_only_the_month_is_known_counts_as_late_september() -> None:
    report = Report(records(ratings({2024: "2"})))
    late, early = TierAnswers(report, lambda: date(2025, 11, 30)), TierAnswers(report, lambda: date(2025, 10, 1))
    assert [answerer.tier("THA", 2024).report_overdue for answerer in (late, early)] == [True, False]  # type: ignore[union-attr]
    assert SOON_AFTER > RELEASED


def test_each_kind_of_change_has_its_sentence() -> None:
    steps = {
        ChangeKind.NEWLY_RATED: ({2025: "2"}, "Newly rated in 2025."),
        ChangeKind.RATED_AGAIN: ({2020: "1", 2025: "2"}, "Rated again; the rating before was Tier 1 in 2020."),
        ChangeKind.UPGRADED: ({2024: "2WL", 2025: "2"}, "Upgraded in 2025 from the Tier 2 Watch List."),
        ChangeKind.RECLASSIFIED: ({2024: "2", 2025: "SC"}, "Reclassified in 2025 to a Special Case from Tier 2."),
    }
    for kind, (tiers, sentence) in steps.items():
        part = TierAnswers(Report(records(ratings(tiers))), lambda: SOON_AFTER).tier("THA", 2025)
        assert isinstance(part, TierAnswer)
        assert part.step.kind is kind
        assert sentence in say_part(tiers)


def say_part(tiers: dict[int, str], gaps: tuple[Gap, ...] = ()) -> str:
    report = Report(records(ratings(tiers), gaps=gaps, findings=(finding(2025, FindingKind.PROGRESS),)))
    return plain_text(Answer((TierAnswers(report, lambda: SOON_AFTER).tier("THA", 2025),)))


def test_a_change_across_a_gap_in_the_data_is_not_guessed() -> None:
    assert "How it stood in 2024 is not known here." in say_part({2025: "2"}, (Gap("THA", 2024, "lost"),))


def test_medium_confidence_from_elimination_and_from_several_lists_read_differently() -> None:
    texts = []
    for sources in (("elim", "x"), ("x", "y")):
        rating = ratings({2025: "2"}, confidence=Confidence.MEDIUM)[0]
        report = Report(records((replace(rating, sources=sources),)))
        texts.append(TierAnswers(report, lambda: SOON_AFTER).tier("THA", 2025))
    assert [part.basis for part in texts] == [Basis.ELIMINATION, Basis.LISTS]  # type: ignore[union-attr]


def test_an_area_says_what_it_is_and_names_the_country_it_lies_in() -> None:
    assert say("Hawaii").startswith("Hawaii: a state or province.")
    assert "Part of: United States of America, Tier 1 in 2025." in say("Hawaii")
    assert say("Czechoslovakia").startswith("Czechoslovakia: a country that no longer exists")
    assert "Czechia and Slovakia" in say("Czechoslovakia")
    assert say("what tier is Africa?").startswith("53 countries in Africa are rated in the 2025 report.")


def test_a_part_of_the_united_kingdom_is_answered_for_the_whole() -> None:
    for text in ("England", "what tier is scotland?"):
        assert say(text).startswith("United Kingdom: Tier 1")
        assert "The report rates United Kingdom as one" in say(text)


def test_a_question_with_many_countries_and_years_is_answered_up_to_a_limit() -> None:
    names = "Laos Cambodia Thailand Japan Kenya Chad Niger Mali"
    answer = SERVICE.answer(SERVICE.read(f"what tier were {names} in 2019 and 2020?"))
    assert len(answer.parts) == MOST_PARTS


def test_an_answer_is_data_that_json_can_hold() -> None:
    for text in ("Thailand", "Korea", "Monaco", "xx yy tier", "USA 2005", "Thailand 1999", "what does tier 2 mean"):
        data = as_data(SERVICE.answer(SERVICE.read(text)))
        assert [part["kind"] for part in json.loads(json.dumps(data))["parts"]] == [
            part.kind for part in SERVICE.answer(SERVICE.read(text)).parts
        ]


def test_the_country_is_named_as_the_report_names_it_with_the_everyday_name_where_that_differs() -> None:
    assert say("Myanmar").startswith("Burma (Myanmar): ")
    assert say("bahamas").startswith("The Bahamas: ")
    assert say("turkey?").startswith("Turkey (Türkiye): ")


def test_the_newest_report_year_is_the_newest_with_ratings() -> None:
    report = Report(records(ratings({2023: "2"}), countries=(country(),)))
    assert report.newest_year == 2023


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("when did the 2019 report come out", 2019),
        ("what months does the 2023 report cover", 2023),
        ("when did the first report come out", None),
        ("when does the report come out", None),
    ],
)
def test_a_question_about_one_report_is_of_its_year(text: str, year: int | None) -> None:
    assert SERVICE.read(text).year(2025) == year


def test_the_period_of_the_report_asked_about_is_told() -> None:
    assert "The 2023 report looks at 1 April 2022 to 31 March 2023." in say("what months does the 2023 report cover")


def test_no_period_is_told_of_a_report_whose_period_the_sources_do_not_state() -> None:
    told = say("what months does the 2008 report cover")
    assert "do not say which months the 2008 report looks at" in told
    assert "2007" not in told


def test_the_first_report_came_out_in_its_year_whatever_the_day() -> None:
    assert "It was the first one, and came out in 2001" in say("when did the first report come out")
