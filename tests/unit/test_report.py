"""The domain: tiers, changes, and the snapshot's look-ups."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.report.change import ChangeKind, kind_of_step
from bot.report.records import FindingKind, Gap, Records, Region, ReportYear
from bot.report.snapshot import Report
from bot.report.tier import Tier
from tests.support.knowledge import country, finding, ratings, records, shipped_service

RANKED = [Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE]


def test_tiers_rank_from_best_to_worst_and_a_special_case_has_no_rank() -> None:
    assert [tier.rank for tier in RANKED] == [1, 2, 3, 4]
    assert Tier.SPECIAL_CASE.rank is None


@given(st.sampled_from(RANKED), st.sampled_from(RANKED))
def test_a_step_between_ranked_tiers_goes_up_down_or_nowhere(before: Tier, after: Tier) -> None:
    there, back = kind_of_step(before, after), kind_of_step(after, before)
    if before is after:
        assert there is back is ChangeKind.UNCHANGED
    else:
        assert {there, back} == {ChangeKind.UPGRADED, ChangeKind.DOWNGRADED}
        assert (there is ChangeKind.DOWNGRADED) == (RANKED.index(after) > RANKED.index(before))


@pytest.mark.parametrize("tier", RANKED)
def test_to_and_from_a_special_case_is_a_reclassification(tier: Tier) -> None:
    assert kind_of_step(tier, Tier.SPECIAL_CASE) is kind_of_step(Tier.SPECIAL_CASE, tier) is ChangeKind.RECLASSIFIED


@pytest.mark.parametrize(
    ("tiers", "year", "kind", "before", "year_before"),
    [
        ({2024: "2", 2025: "2WL"}, 2025, ChangeKind.DOWNGRADED, Tier.TWO, 2024),
        ({2024: "3", 2025: "2WL"}, 2025, ChangeKind.UPGRADED, Tier.THREE, 2024),
        ({2024: "2", 2025: "2"}, 2025, ChangeKind.UNCHANGED, Tier.TWO, 2024),
        ({2025: "2"}, 2025, ChangeKind.NEWLY_RATED, None, None),
        ({2020: "1", 2025: "2"}, 2025, ChangeKind.RATED_AGAIN, Tier.ONE, 2020),
        ({2024: "2"}, 2025, ChangeKind.NO_LONGER_RATED, Tier.TWO, 2024),
        ({2024: "SC", 2025: "3"}, 2025, ChangeKind.RECLASSIFIED, Tier.SPECIAL_CASE, 2024),
    ],
)
def test_each_kind_of_change(
    tiers: dict[int, str], year: int, kind: ChangeKind, before: Tier | None, year_before: int | None
) -> None:
    change = Report(records(ratings(tiers))).change("THA", year)
    assert change is not None
    assert (change.kind, change.before, change.year_before) == (kind, before, year_before)


def test_behind_a_gap_in_the_data_the_change_is_not_known_rather_than_newly_rated() -> None:
    report = Report(records(ratings({2015: "2"}), gaps=(Gap("THA", 2014, "lost"),)))
    change = report.change("THA", 2015)
    assert change is not None
    assert change.kind is ChangeKind.NOT_KNOWN


def test_there_is_no_change_where_a_country_is_rated_in_neither_year() -> None:
    assert Report(records(ratings({2010: "2"}))).change("THA", 2025) is None


def test_a_run_goes_back_to_the_first_year_of_the_same_tier_and_stops_at_a_gap() -> None:
    report = Report(records(ratings({2018: "2", 2020: "2", 2021: "3", 2022: "2", 2023: "2"})))
    assert report.run_since("THA", 2023) == 2022
    assert report.run_since("THA", 2020) == 2020
    assert report.run_since("THA", 2019) is None


def test_findings_begin_with_the_reason_for_that_years_tier_then_shortcomings_then_progress() -> None:
    found = (
        finding(2025, FindingKind.PROGRESS),
        finding(2025, FindingKind.SHORTCOMING),
        finding(2025, FindingKind.PROFILE, reason=True),
    )
    report = Report(records(ratings({2025: "2"}), findings=found))
    assert [f.kind for f in report.findings("THA", 2025)] == [
        FindingKind.PROFILE,
        FindingKind.SHORTCOMING,
        FindingKind.PROGRESS,
    ]


def test_findings_are_of_the_year_or_the_nearest_earlier_one_and_never_newer() -> None:
    found = (finding(2023, FindingKind.PROGRESS), finding(2025, FindingKind.PROGRESS))
    report = Report(records(ratings({2022: "2", 2023: "2", 2024: "2", 2025: "2"}), findings=found))
    assert [f.year for f in report.findings("THA", 2025)] == [2025]
    assert [f.year for f in report.findings("THA", 2024)] == [2023]
    assert report.findings("THA", 2022) == ()


def test_an_older_years_reason_does_not_come_first_in_a_newer_year() -> None:
    found = (finding(2023, FindingKind.PROFILE, reason=True), finding(2023, FindingKind.SHORTCOMING))
    report = Report(records(ratings({2023: "2WL", 2025: "2"}), findings=found))
    assert report.findings("THA", 2025)[0].kind is FindingKind.SHORTCOMING
    assert report.findings("THA", 2023)[0].kind is FindingKind.PROFILE


def test_at_most_five_findings_are_given() -> None:
    found = tuple(finding(2025, FindingKind.SHORTCOMING, text=str(number)) for number in range(9))
    assert len(Report(records(ratings({2025: "2"}), findings=found)).findings("THA", 2025)) == 5


def test_a_report_without_ratings_or_with_ratings_of_an_unknown_country_is_refused() -> None:
    with pytest.raises(ValueError, match="no ratings"):
        Report(Records())
    with pytest.raises(ValueError, match="unknown countries: XXX"):
        Report(records(ratings({2025: "2"}, iso3="XXX")))


def test_look_ups_by_year_tier_and_region() -> None:
    report = Report(
        records(
            ratings({2025: "2"}) + ratings({2025: "1"}, "FRA") + ratings({2025: "2"}, "ALB"),
            countries=(
                country(),
                country("FRA", "France", region=Region.EUROPE),
                country("ALB", "Albania", region=Region.EUROPE),
            ),
        )
    )
    assert [r.iso3 for r in report.in_year(2025)] == ["ALB", "FRA", "THA"]
    assert [r.iso3 for r in report.in_year(2025, tier=Tier.TWO)] == ["ALB", "THA"]
    assert [r.iso3 for r in report.in_year(2025, tier=Tier.TWO, region=Region.EUROPE)] == ["ALB"]
    assert report.in_year(2024) == ()


def test_the_changes_of_2025_are_the_twenty_upgrades_and_eleven_downgrades_that_the_sources_give() -> None:
    report = shipped_service().snapshot.report
    kinds = [step.kind for _, step in report.changes(2025)]
    assert kinds.count(ChangeKind.UPGRADED) == 20
    assert kinds.count(ChangeKind.DOWNGRADED) == 11
    assert len(kinds) == 188


def test_a_report_whose_tiers_are_coming_in_is_not_the_newest_until_nearly_all_are_there() -> None:
    codes = [f"{first}{second}X" for first in "ABCDEFGH" for second in "ABCDE"]
    countries = tuple(country(code, code) for code in codes)
    before = tuple(rating for code in codes for rating in ratings({2025: "2"}, code))
    new = tuple(rating for code in codes for rating in ratings({2026: "1"}, code))

    def report(count: int, total: int | None) -> Report:
        small = records((*before, *new[:count]), countries=countries)
        return Report(replace(small, reports=(*small.reports, ReportYear(2026, countries=total))))

    for total in (40, None):
        assert [report(count, total).newest_year for count in (0, 1, 37, 38, 40)] == [2025, 2025, 2025, 2026, 2026]
        assert report(38, total).ratings_to_come(2026) == 2
        assert "not in the data yet" in (report(38, total).gap(codes[39], 2026) or "")
        assert report(38, total).gap(codes[0], 2026) is None


def test_a_few_ratings_behind_an_empty_year_make_no_newest_year() -> None:
    codes = [f"{first}{second}X" for first in "ABCDEFGH" for second in "ABCDE"]
    countries = tuple(country(code, code) for code in codes)
    before = tuple(rating for code in codes for rating in ratings({2025: "2"}, code))

    def report(count: int, *years: ReportYear) -> Report:
        later = tuple(rating for code in codes[:count] for rating in ratings({2027: "1"}, code))
        small = records((*before, *later), countries=countries)
        return Report(replace(small, reports=(*small.reports, *years)))

    for years in ((), (ReportYear(2026), ReportYear(2027)), (ReportYear(2027, countries=0),)):
        assert [report(count, *years).newest_year for count in (0, 1, 37, 38)] == [2025, 2025, 2025, 2027]
    assert report(1).ratings_to_come(2027) == 39
    assert report(1).ratings_to_come(2026) == 40


def test_fewer_ratings_that_stay_fewer_are_in_after_a_year() -> None:
    codes = ("AXX", "BXX", "CXX")
    tiers = [{2023: "2"}, {2023: "2", 2024: "2", 2025: "2"}, {2023: "2", 2024: "2", 2025: "2"}]
    rated = tuple(rating for code, by_year in zip(codes, tiers, strict=True) for rating in ratings(by_year, code))
    assert Report(records(rated, countries=tuple(country(code, code) for code in codes))).newest_year == 2025
