"""A name means the same country however its tier is asked for, and never another one."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.report.records import Code
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
DATA = Path(__file__).parents[2] / "data"
KINDS = frozenset({"official", "institutional", "short", "former", "informal", "part"})
BOTH = frozenset({"the Sudans tier"})
"""What means two countries, though the one alone begins so."""


def rows(name: str) -> Iterator[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def names() -> Iterator[str]:
    for row in rows("countries.csv"):
        yield from (row["name"], row["common_name"])
    yield from (row["name"] for row in rows("aliases.csv") if row["kind"] in KINDS)


NAMES = sorted({name for name in names() if "(" not in name and "," not in name})


def codes(text: str) -> set[Code]:
    return {code for place in SERVICE.read(text).places for code in place.codes}


@pytest.mark.parametrize(
    "form", ["{} tier", "{} tier 2019", "{}'s tier", "tier of {}", "the {} tier", "is {} on tier 3?"]
)
def test_no_other_country_is_read(form: str) -> None:
    asked = {text: name for name in NAMES if (text := form.format(name)) not in BOTH}
    others = {
        text: codes(text) for text, name in asked.items() if not codes(text) <= codes(f"which tier is {name} on?")
    }
    assert not others


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Cook Islands tier", "COK"),
        ("Cocos Islands tier", "CCK"),
        ("Papua New Guineas tier", "PNG"),
        ("Democratic People's Republic of Koreas tier", "PRK"),
        ("S. Sudans tier", "SSD"),
        ("N. Irelands tier", "GBR"),
        ("the Congo DR tier", "COD"),
        ("the United States Virgin Islands tier", "VIR"),
        ("which tier is Sudan, South on?", "SSD"),
        ("What tier did Korea drop to in 2022, the South one", "KOR"),
        ("japans tier", "JPN"),
        ("turkeys tier", "TUR"),
    ],
)
def test_the_longest_name_is_meant_with_a_possessive_s_or_an_article(text: str, code: Code) -> None:
    assert codes(text) == {code}


@pytest.mark.parametrize("text", ["Easter Island tier", "staten island tier", "is Long Island on tier 3"])
def test_an_island_with_a_name_is_not_iceland(text: str) -> None:
    assert "ISL" not in codes(text)


@pytest.mark.parametrize("text", ["does the report mention AI", "AI scams", "AI in Kenya", "what about AI?"])
def test_artificial_intelligence_is_no_territory(text: str) -> None:
    assert "AIA" not in codes(text)


@pytest.mark.parametrize("text", ["AI", "tiers for AG, AI and VC"])
def test_its_code_is_one_alone_and_among_others(text: str) -> None:
    assert "AIA" in codes(text)


@pytest.mark.parametrize(
    ("text", "named"), [("US in 2015 and now", True), ("US 2015", True), ("tell us in 2015", False)]
)
def test_the_united_states_are_named_in_capitals_with_a_year(text: str, *, named: bool) -> None:
    assert ("USA" in codes(text)) is named
