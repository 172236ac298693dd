"""A year's tiers as people paste them."""

import pytest

from bot.editing.change import after_steps
from bot.editing.difference import import_change
from bot.editing.making import Why
from bot.editing.year_list import Doubt, YearList, as_incoming, read_year_list, settled
from bot.report.records import Confidence
from bot.report.tier import Tier
from tests.support.knowledge import shipped_records, shipped_service


def read(text: str, year: int = 2025) -> YearList:
    return read_year_list(shipped_service().snapshot.gazetteer, shipped_records(), text, year)


def test_headings_and_names_are_read_as_people_write_them() -> None:
    found = read(
        "Tier 1: Argentina, Australia; the Bahamas and Belgium\n"
        "\n"
        "**TIER 2** (3)\n"
        "- Bosnia and Herzegovina\n"
        "- Korea, North, Micronesia, Federated States of\n"
        "Tier 2 Watch List - Laos\n"
        "tier 3:\n"
        "Thialand\n"
        "Special Cases: Yemen.\n"
    )
    assert found.faults == []
    assert found.tiers == {
        **dict.fromkeys(("ARG", "AUS"), Tier.ONE),
        **dict.fromkeys(("BIH", "PRK", "FSM"), Tier.TWO),
        "LAO": Tier.WATCH_LIST,
        "THA": Tier.THREE,
        "YEM": Tier.SPECIAL_CASE,
    }
    assert found.guessed == [("Thialand", "THA")]
    assert [(doubt.line, doubt.name, set(doubt.options)) for doubt in found.doubts] == [
        (1, "the Bahamas and Belgium", {"BHS", "BEL"})
    ]


def test_the_shipped_tiers_of_every_year_come_back_from_a_list_of_names() -> None:
    records = shipped_records()
    names = {country.iso3: country.name for country in records.countries}
    for year in range(2001, 2026):
        rated = {rating.iso3: rating.tier for rating in records.ratings if rating.year == year}
        text = "".join(
            f"{tier.word}: {', '.join(names[code] for code, its in rated.items() if its is tier)}\n" for tier in Tier
        )
        found = read(text, year)
        assert (found.faults, found.doubts, found.guessed) == ([], [], []), year
        assert found.tiers == rated


@pytest.mark.parametrize(
    "heading", ["Tier 2 - Watch List", "Tier 2 – Watch List", "Tier 2-Watch List", "Tier 2 (Watch List)", "Tier 2, WL"]
)
def test_the_watch_list_is_never_tier_2(heading: str) -> None:
    for text in (f"{heading}: Laos, Chad, Gabon", f"Tier 2: Albania\n{heading}\nLaos\nChad\nGabon"):
        found = read(text)
        assert (found.faults, found.doubts) == ([], [])
        assert {found.tiers[code] for code in ("LAO", "TCD", "GAB")} == {Tier.WATCH_LIST}


@pytest.mark.parametrize(
    "line",
    [
        "Tier 3 countries: Iran, Chad",
        "Tier 3 countries\nIran\nChad",
        "Tier III: Iran, Chad",
        "Tier III\nIran\nChad",
        "Tier 3 (downgraded): Iran, Chad",
        "Tier 3 Iran, Chad",
        "Tiers 3: Iran, Chad",
        "Tier3 Iran, Chad",
        "\uff34\uff49er \uff13\uff1a Iran, Chad",
        "Tier 2: Watch List: Laos, Chad",
        "Tier 2 - Watch List Laos, Chad",
        "2WL Laos, Chad",
        "Special case Yemen, Chad",
        "T3: Iran, Chad",
        "Teir 3\nIran\nChad",
        "Level 3: Iran, Chad",
        "Tier 1 has no countries this year, unlike Chad",
    ],
)
def test_what_may_begin_another_tier_is_a_fault_and_gives_nothing_a_tier(line: str) -> None:
    found = read(f"Tier 2: Albania\n{line}")
    assert [fault.line for fault in found.faults] == [2]
    assert "is not clear" in found.faults[0].message
    assert (found.tiers, found.doubts) == ({"ALB": Tier.TWO}, [])


@pytest.mark.parametrize("between", ["; ", ". ", " ", ", "])
def test_two_tiers_on_one_line_are_a_fault(between: str) -> None:
    found = read(f"Tier 1: Albania{between}Tier 3: Iran, Chad")
    assert [fault.line for fault in found.faults] == [1]
    assert found.tiers == {}


def test_codes_and_names_one_a_line_are_no_headings() -> None:
    countries = [country for country in shipped_records().countries if country.dissolved is None]
    for written in ([country.iso3 for country in countries], [country.name for country in countries]):
        assert read("Tier 2:\n" + "\n".join(written)).faults == []


def test_a_doubtful_name_is_asked_about_and_then_taken() -> None:
    found = read("Tier 3: Congo, Narnia, England\n")
    assert found.tiers == {}
    assert [(doubt.name, doubt.options) for doubt in found.doubts] == [
        ("Congo", ("COD", "COG")),
        ("Narnia", ()),
        ("England", ("GBR",)),
    ]
    settled(found, found.doubts[0], "COG")
    settled(found, found.doubts[1], None)
    assert found.picked == [(found.doubts[0], "COG"), (found.doubts[1], None)]
    assert found.tiers == {"COG": Tier.THREE}


def test_what_makes_no_sense_is_a_fault_with_its_line() -> None:
    assert [(f.line, f.message) for f in read("Laos\nTier 1: Japan\nTier 2: Japan\n").faults] == [
        (1, "“Laos” stands below no tier, such as “Tier 1:”"),
        (3, "“Japan” stands twice: on line 2 it has Tier 1"),
    ]
    assert "names no country" in read("\n").faults[0].message


def test_a_list_that_is_far_too_long_is_not_read() -> None:
    (fault,) = read("Tier 1: " + "Japn, " * 20_000).faults
    assert "at most 65,536" in fault.message


def test_a_country_that_is_gone_is_in_no_new_report() -> None:
    assert read("Tier 1: Netherlands Antilles", 2025).doubts == [Doubt(1, "Netherlands Antilles", Tier.ONE, ())]
    assert read("Tier 1: Netherlands Antilles", 2010).tiers == {"ANT": Tier.ONE}


def test_a_list_becomes_ratings_with_one_source() -> None:
    records = shipped_records()
    source = "https://www.state.gov/reports/new"
    came = as_incoming(records, read("Tier 3: Thailand, Laos"), 2025, source)
    after = after_steps(records, import_change(records, came, Why("new", source), replace=False).steps)
    ratings = [rating for rating in after.ratings if rating.year == 2025 and rating.iso3 in {"THA", "LAO"}]
    (added,) = [known for known in after.sources if known.url == source]
    assert {(r.tier, r.confidence, r.sources) for r in ratings} == {(Tier.THREE, Confidence.HIGH, (added.id,))}
