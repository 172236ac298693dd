"""What is claimed of many countries, over random parts of the world, tiers and years, is judged by the ratings."""

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

import pytest

from bot.answers.wording import plain_text
from bot.places.groups import Group
from bot.questions.limits import Number
from bot.questions.sentences.numbers import countries_claimed, reports_claimed, times_claimed
from bot.report.records import Code
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT, on

SERVICE = shipped_service()
GROUPS = SERVICE.snapshot.gazetteer.groups
NAMES = {Tier.ONE: "tier 1", Tier.TWO: "tier 2", Tier.WATCH_LIST: "the watch list", Tier.THREE: "tier 3"}
APART = next(group for group in GROUPS if group.name == "South America")
DRAWS = 25
MANY = Number(vague=True)


class Asked(NamedTuple):
    """What a claim is about."""

    part: Group
    tier: Tier
    other: Tier
    year: int
    number: int
    one: Code
    two: Code


def codes(tier: Tier, year: int, part: Group | None = None) -> Sequence[Code]:
    found = [rating.iso3 for rating in REPORT.in_year(year) if rating.tier is tier]
    return [code for code in found if part is None or REPORT.country(code) in part]


def count(asked: Asked, year: int | None = None) -> int:
    return len(codes(asked.tier, year or asked.year))


def downgraded(year: int) -> set[Code]:
    moves = ((code, on(code, year - 1), on(code, year)) for code in REPORT.countries)
    return {
        code
        for code, before, after in moves
        if before and after and before.rank and after.rank and after.rank > before.rank
    }


CLAIMS: dict[str, Callable[[Asked], bool]] = {
    "were there {number} countries on {tier} in {year}?": lambda a: count(a) == a.number,
    "were there really {number} countries on {tier} in {year}?": lambda a: count(a) == a.number,
    "there were {number} {tier} countries in {year}, right?": lambda a: count(a) == a.number,
    "is it true that there were more than {number} {tier} countries in {year}": lambda a: count(a) > a.number,
    "did {year} have fewer than {number} {tier} countries": lambda a: count(a) < a.number,
    "did {year} have fewer {tier} countries than {number}?": lambda a: count(a) < a.number,
    "does {part} have any {tier} country at all?": lambda a: bool(codes(a.tier, 2025, a.part)),
    "does {part} have a {tier} country": lambda a: bool(codes(a.tier, 2025, a.part)),
    "were at least {number} countries on {tier} in {year}?": lambda a: count(a) >= a.number,
    "were there {number} or more countries on {tier} in {year}?": lambda a: count(a) >= a.number,
    "in {year}, were there no more than {number} countries on {tier}?": lambda a: count(a) <= a.number,
    "were there more {tier} than {other} countries in {year}?": lambda a: count(a) > len(codes(a.other, a.year)),
    "so there were fewer countries on {tier} than on {other} in {year}, right?": lambda a: (
        count(a) < len(codes(a.other, a.year))
    ),
    "were there more countries on {tier} in {year} than in 2025?": lambda a: count(a) > count(a, 2025),
    "are there more countries on {tier} now than in {year}?": lambda a: count(a, 2025) > count(a),
    "is {one} the only country in {part} on {tier}?": lambda a: codes(a.tier, 2025, a.part) == [a.one],
    "{one} is the only {part} country on {tier}, right?": lambda a: codes(a.tier, 2025, a.part) == [a.one],
    "only {one} is on {tier} in {part}, correct?": lambda a: codes(a.tier, 2025, a.part) == [a.one],
    "are {one} and {two} the only {tier} countries in {part}?": lambda a: (
        set(codes(a.tier, 2025, a.part)) == {a.one, a.two}
    ),
    "were {one} and {two} the only ones downgraded in {year}?": lambda a: downgraded(a.year) == {a.one, a.two},
    "is every {part} country on {tier}?": lambda a: is_all(a, 2025),
    "all {part} countries are on {tier}, right?": lambda a: is_all(a, 2025),
    "is it right that every country in {part} is {tier}": lambda a: is_all(a, 2025),
    "did all of {part} get {tier} in {year}?": lambda a: is_all(a, a.year),
    "have all the countries in {part} been put on {tier} this year?": lambda a: is_all(a, 2025),
    "so all of {part} {tier}?": lambda a: is_all(a, 2025),
    "every {part} country {tier} now?": lambda a: is_all(a, 2025),
    "is it only {number} countries on {tier} in {year}": lambda a: count(a) == a.number,
    "are there more {tier} countries in {part} than in {apart}?": lambda a: (
        len(codes(a.tier, 2025, a.part)) > len(codes(a.tier, 2025, APART))
    ),
    "are there more {tier} countries in {part} than {other} countries in {apart}?": lambda a: (
        len(codes(a.tier, 2025, a.part)) > len(codes(a.other, 2025, APART))
    ),
    "were there fewer {tier} countries in {part} than in {apart} in {year}?": lambda a: (
        len(codes(a.tier, a.year, a.part)) < len(codes(a.tier, a.year, APART))
    ),
    "is one of the countries in {part} on {tier}?": lambda a: bool(codes(a.tier, 2025, a.part)),
    "was one of the {part} countries on {tier} in {year}?": lambda a: bool(codes(a.tier, a.year, a.part)),
    "nobody in {part} is on {tier}, right?": lambda a: not codes(a.tier, 2025, a.part),
    "no country in {part} was on {tier} in {year}, correct?": lambda a: not codes(a.tier, a.year, a.part),
    "nobody in {part} got downgraded in {year}, right?": lambda a: not fallen(a),
    "did a country in {part} go down in {year}?": lambda a: bool(fallen(a)),
    "more than {number} downgrades in {year}, is that true?": lambda a: len(downgraded(a.year)) > a.number,
    "were exactly {number} countries downgraded in {year}?": lambda a: len(downgraded(a.year)) == a.number,
    "so it was exactly {number} on {tier} in {year}?": lambda a: count(a) == a.number,
    "my slide says {number} countries were on {tier} in {year}. Please check the figure.": lambda a: (
        count(a) == a.number
    ),
    "is {tier} longer than {number} countries?": lambda a: count(a, 2025) > a.number,
    "are only two of the countries in {part} on {tier}?": lambda a: len(codes(a.tier, 2025, a.part)) == 2,
    "are more than half of the countries in {part} on {tier}?": lambda a: share(a, 2025) > 1 / 2,
    "were most countries in {part} on {tier} in {year}?": lambda a: share(a, a.year) > 1 / 2,
    "is less than a third of {part} on {tier}?": lambda a: share(a, 2025) < 1 / 3,
    "is at least half of {part} on {tier}?": lambda a: share(a, 2025) >= 1 / 2,
    "does {tier} hold the majority?": lambda a: count(a, 2025) > len(REPORT.in_year(2025)) / 2,
    "did {tier} make up less than a third of all countries in {year}?": lambda a: (
        count(a) < len(REPORT.in_year(a.year)) / 3
    ),
    "is {tier} bigger than {other}?": lambda a: count(a, 2025) > len(codes(a.other, 2025)),
    "is {tier} shorter than {other} in numbers": lambda a: count(a, 2025) < len(codes(a.other, 2025)),
    "has {tier} grown compared to last year?": lambda a: count(a, 2025) > count(a, 2024),
    "has {tier} shrunk since last year?": lambda a: count(a, 2025) < count(a, 2024),
    "did {tier} get bigger from {year} to 2025": lambda a: count(a, 2025) > count(a),
    "has {tier} become smaller since {year}?": lambda a: count(a, 2025) < count(a),
    "was the number of {tier} countries higher in {year} than in 2025?": lambda a: count(a) > count(a, 2025),
}


def fallen(asked: Asked) -> Sequence[Code]:
    return [code for code in downgraded(asked.year) if REPORT.country(code) in asked.part]


def share(asked: Asked, year: int) -> float:
    rated = [rating for rating in REPORT.in_year(year) if REPORT.country(rating.iso3) in asked.part]
    return sum(rating.tier is asked.tier for rating in rated) / len(rated)


def is_all(asked: Asked, year: int) -> bool:
    rated = [rating for rating in REPORT.in_year(year) if REPORT.country(rating.iso3) in asked.part]
    return all(rating.tier is asked.tier for rating in rated)


def draws() -> list[Asked]:
    """What to ask about; half of it is so that what is claimed is likely to be true."""
    rng = random.Random(11)
    drawn = []
    for number in range(DRAWS):
        part, year = rng.choice(GROUPS), rng.randint(2005, 2024)
        tier, other = rng.sample(list(NAMES), 2)
        alone = codes(tier, 2025, part) or rng.sample(list(REPORT.countries), 2)
        pair = alone[:2] if len(alone) > 1 else [*alone, rng.choice([c for c in REPORT.countries if c not in alone])]
        near = len(codes(tier, year)) + (number % 3) - 1
        drawn.append(Asked(part, tier, other, year, near, *pair))
    return drawn


@pytest.mark.parametrize("template", CLAIMS)
def test_a_claim_of_many_is_confirmed_or_denied_as_the_ratings_say(template: str) -> None:
    given = 0
    for asked in draws():
        one, two = (REPORT.countries[code].common_name for code in (asked.one, asked.two))
        named = {
            "tier": NAMES[asked.tier],
            "other": NAMES[asked.other],
            "part": asked.part.name,
            "apart": APART.name,
            "one": one,
            "two": two,
        }
        text = template.format(year=asked.year, number=asked.number, **named)
        verdict = SERVICE.answer(SERVICE.read(text)).verdict
        given += verdict is not None
        assert verdict in (CLAIMS[template](asked), None), text
    assert given > DRAWS / 2, "a plain claim gets a yes or no"


@pytest.mark.parametrize(
    "text",
    [
        "were there about 20 countries on tier 3 in 2020?",
        "is Chad the only island on tier 3?",
        "isn't Chad the only one, or not the only one, on tier 3?",
        "are about half of the African countries on tier 2?",
    ],
)
def test_what_is_vague_or_not_known_gets_no_yes_or_no(text: str) -> None:
    assert SERVICE.answer(SERVICE.read(text)).verdict is None


@pytest.mark.parametrize(
    ("read", "text", "number"),
    [
        (countries_claimed, "were there 44 on TIER0", Number(44, 44)),
        (countries_claimed, "more than 20 countries on TIER0", Number(21)),
        (countries_claimed, "no more than 20 countries on TIER0", Number(most=20)),
        (countries_claimed, "fewer than thirty TIER0 countries", Number(most=29)),
        (countries_claimed, "at least a dozen on TIER0", Number(12)),
        (countries_claimed, "20 or more on TIER0", Number(20)),
        (countries_claimed, "just one REGION country on TIER0", Number(1, 1)),
        (countries_claimed, "about 20 on TIER0", MANY),
        (countries_claimed, "all 27 REGION countries on TIER0", None),
        (countries_claimed, "the 27 REGION countries on TIER0", None),
        (countries_claimed, "is one on TIER0", None),
        (countries_claimed, "on TIER0 for 3 years", None),
        (countries_claimed, "on TIER0 3 times", None),
        (countries_claimed, "out of 188 countries", None),
        (reports_claimed, "on TIER0 for more than two years", Number(3)),
        (reports_claimed, "on TIER0 for only one year", Number(1, 1)),
        (reports_claimed, "on TIER0 for at least 3 reports", Number(3)),
        (reports_claimed, "on TIER0 for more than three years in a row", Number(4, running=True)),
        (reports_claimed, "on TIER0 four straight years", Number(4, running=True)),
        (reports_claimed, "on TIER0 for fewer than three years in a row", Number(0, 2, running=True)),
        (reports_claimed, "on TIER0 for three years", None),
        (reports_claimed, "three years ago", None),
        (times_claimed, "on TIER0 more than once", Number(2)),
        (times_claimed, "on TIER0 just once", Number(1, 1)),
        (times_claimed, "on TIER0 at least twice", Number(2)),
        (times_claimed, "on TIER0 only three times", Number(3, 3)),
        (times_claimed, "once on TIER0", None),
    ],
)
def test_a_number_is_read_where_it_is_measured(
    read: Callable[[str], Number | None], text: str, number: Number | None
) -> None:
    assert read(text) == number


def test_what_is_compared_is_told() -> None:
    told = plain_text(Service(SERVICE.snapshot).ask("are there more tier 3 than tier 1 countries?").answer)
    assert told.startswith("No: ")
    assert "20 countries are on Tier 3 in the 2025 report" in told
    assert "33 countries are on Tier 1 in the 2025 report" in told
