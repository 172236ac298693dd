"""Every yes or no, over random countries, tiers and years, is what the ratings themselves say."""

import random
from collections.abc import Callable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

import pytest

from bot.answers.kinds import ListAnswer
from bot.report.records import Code, Rating
from bot.report.tier import Tier
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT, on, since

SERVICE = shipped_service()
NAMES = {
    Tier.ONE: ("tier 1", "the top tier"),
    Tier.TWO: ("tier 2",),
    Tier.WATCH_LIST: ("the watch list", "tier 2 watch list"),
    Tier.THREE: ("tier 3", "the bottom tier"),
}
LONG_RATED = [code for code in REPORT.countries if len(REPORT.ratings_of(code)) > 5]
DRAWS = 40


class Asked(NamedTuple):
    """What a question is about: a country, another one, a tier and a year."""

    one: Code
    other: Code
    tier: Tier
    year: int


def course(code: Code) -> Sequence[Tier]:
    return [rating.tier for rating in REPORT.ratings_of(code)]


def steps(code: Code) -> Sequence[tuple[Tier, Tier]]:
    return list(pairwise(course(code)))


def was_worse(asked: Asked) -> bool:
    rank = asked.tier.rank
    return rank is not None and any(tier.rank is not None and tier.rank > rank for tier in course(asked.one))


def ranks(*tiers: Tier | None) -> list[int] | None:
    """The ranks of the tiers; None where one is unknown or has none."""
    found = [tier.rank for tier in tiers if tier is not None and tier.rank is not None]
    return found if len(found) == len(tiers) else None


def is_lower(first: Tier | None, second: Tier | None) -> bool | None:
    both = ranks(first, second)
    return both[0] > both[1] if both else None


def years_on(asked: Asked) -> set[int]:
    return {rating.year for rating in REPORT.ratings_of(asked.one) if rating.tier is asked.tier}


def all_since(asked: Asked) -> bool | None:
    ratings = since(asked.one, asked.year)
    return all(rating.tier is asked.tier for rating in ratings) if ratings else None


def rated_before(code: Code, year: int) -> Sequence[Rating]:
    return [rating for rating in REPORT.ratings_of(code) if rating.year < year]


def ever_in(asked: Asked, ratings: Sequence[Rating]) -> bool | None:
    return any(rating.tier is asked.tier for rating in ratings) if ratings else None


def has_left(asked: Asked) -> bool:
    return any(before is asked.tier and after is not asked.tier for before, after in steps(asked.one))


def moved_since(asked: Asked, way: int) -> bool | None:
    """Whether a country stands better (1) or worse (-1) than in a year; None where it went both ways."""
    ratings = since(asked.one, asked.year)
    both = ranks(*(rating.tier for rating in ratings))
    if not both or ratings[0].year != asked.year:
        return None
    gains = [way * (before - after) for before, after in pairwise(both)]
    return True if sum(gains) > 0 else None if max(gains, default=0) > 0 else False


def last_run(code: Code) -> Sequence[Tier]:
    """The tier that a country has at last, as often as it had it without a break."""
    tiers = course(code)
    others = [index for index, tier in enumerate(tiers) if tier is not tiers[-1]]
    return tiers[others[-1] + 1 :] if others else tiers


def was_before(asked: Asked) -> bool:
    """Whether a country was on a tier before the one that it has now began, or on another one than that."""
    runs = [tier for index, tier in enumerate(course(asked.one)) if index == 0 or course(asked.one)[index - 1] != tier]
    return asked.tier in runs[:-1]


def spells(asked: Asked) -> int:
    """How many times a country came to a tier, or was there at first."""
    ratings = REPORT.ratings_of(asked.one)
    return sum(
        rating.tier is asked.tier
        and (index == 0 or ratings[index - 1].tier is not asked.tier or ratings[index - 1].year != rating.year - 1)
        for index, rating in enumerate(ratings)
    )


def longest_on(asked: Asked) -> int:
    """The reports of a country's longest stay on the tier."""
    longest = run = 0
    for year in range(2001, 2026):
        run = run + 1 if year in years_on(asked) else 0
        longest = max(longest, run)
    return longest


def so_often(asked: Asked, times: int, *, at_least: bool = False) -> bool | None:
    """Whether a country was on a tier so many times; None where its stays and its reports tell otherwise."""
    told = {(count >= times) if at_least else (count == times) for count in (spells(asked), len(years_on(asked)))}
    return told.pop() if len(told) == 1 else None


def last_year_on(asked: Asked) -> int:
    return max(years_on(asked), default=0)


def was_until(asked: Asked) -> bool | None:
    """Whether a country was on a tier until a year; None where that is not known, or where it still was after it."""
    then, before = on(asked.one, asked.year), on(asked.one, asked.year - 1)
    if None in (then, before) or (then is asked.tier and on(asked.one, asked.year + 1) in (None, asked.tier)):
        return None
    return asked.tier in (then, before)


def began(code: Code) -> int:
    """The year in which a country came to the tier that it has at last."""
    return REPORT.ratings_of(code)[-1].year - len(last_run(code)) + 1


def fits(template: str, tier: Tier, wanted: Tier) -> bool:
    return WHOLE[template]([tier], wanted)


def ever_lower(one: Code, other: Code) -> bool:
    """Whether a country stood lower than another in any report that ranked both."""
    return any(is_lower(on(one, year), on(other, year)) for year in REPORT.years)


def length_on(code: Code, asked: Asked) -> int:
    """The reports of a country's last run on the tier if both countries are on it now, else those of its longest."""
    runs = [list(run) for tier, run in groupby(course(code)) if tier is asked.tier]
    if on(asked.one) is on(asked.other) is asked.tier:
        return len(last_run(code))
    return max(map(len, runs), default=0)


NEVER = 9999


def last_on(code: Code, asked: Asked) -> int:
    """The last report year in which a country was on the tier; 0 for never."""
    return max((rating.year for rating in REPORT.ratings_of(code) if rating.tier is asked.tier), default=0)


def first_on(code: Code, asked: Asked) -> int:
    """The first report year in which a country was on the tier, or NEVER."""
    return min((rating.year for rating in REPORT.ratings_of(code) if rating.tier is asked.tier), default=NEVER)


def so_many_on(asked: Asked, least: int, most: int) -> bool | None:
    """Whether so many of two countries are on the tier; None where one has none."""
    stands = [on(asked.one), on(asked.other)]
    return None if None in stands else least <= stands.count(asked.tier) <= most


def is_on(tier: Tier, *stands: Tier | None) -> bool | None:
    return None if None in stands else all(stand is tier for stand in stands)


CLAIMS: dict[str, Callable[[Asked], bool | None]] = {
    "is {one} on {tier}?": lambda a: is_on(a.tier, on(a.one)),
    "is {one} still on {tier}": lambda a: is_on(a.tier, on(a.one)),
    "has {one} made it out of {tier}?": lambda a: on(a.one) is not a.tier if a.tier in course(a.one) else None,
    "did {one} make it out of {tier}?": has_left,
    "did {one} get off {tier}?": has_left,
    "{one} was on {tier}, wasn't it": lambda a: a.tier in course(a.one),
    "my friend from {one} says her country is on {tier}. true?": lambda a: is_on(a.tier, on(a.one)),
    "{one} is on {tier}, right?": lambda a: is_on(a.tier, on(a.one)),
    "was {one} last year on {tier}": lambda a: is_on(a.tier, on(a.one, 2024)),
    "{one} in the {year} report, was that {tier}": lambda a: is_on(a.tier, on(a.one, a.year)),
    "has {one} been on {tier} since before 2021?": lambda a: (
        all(rating.tier is a.tier for rating in since(a.one, 2020)) if on(a.one, 2020) and on(a.one) else None
    ),
    "isn't {one} on {tier}?": lambda a: is_on(a.tier, on(a.one)),
    "was {one} on {tier} in {year}?": lambda a: is_on(a.tier, on(a.one, a.year)),
    "was {one} on {tier} or better in {year}?": lambda a: (
        None if (both := ranks(on(a.one, a.year), a.tier)) is None else both[0] <= both[1]
    ),
    "has {one} ever been on {tier}?": lambda a: a.tier in course(a.one),
    "is it true that {one} was never on {tier}?": lambda a: a.tier not in course(a.one),
    "has {one} ever been anything but {tier}?": lambda a: any(tier is not a.tier for tier in course(a.one)),
    "has {one} always been on {tier}?": lambda a: all(tier is a.tier for tier in course(a.one)),
    "was {one} ever anything other than {tier} before this year?": lambda a: any(
        rating.tier is not a.tier for rating in REPORT.ratings_of(a.one) if rating.year < 2025
    ),
    "was {one} ever on {tier} before this year?": lambda a: any(
        rating.tier is a.tier for rating in REPORT.ratings_of(a.one) if rating.year < 2025
    ),
    "was {one} ever on {tier} before {year}?": lambda a: (
        any(rating.tier is a.tier for rating in ratings)
        if (ratings := [rating for rating in REPORT.ratings_of(a.one) if rating.year < a.year])
        else None
    ),
    "has {one} been on {tier} before?": was_before,
    "was {one} ever on {tier} in the past": was_before,
    "is {one} better off now than in the {year} report?": lambda a: is_lower(on(a.one, a.year), on(a.one)),
    "had {one} always been on {tier} before?": lambda a: (
        set(course(a.one)[: -len(last_run(a.one))]) == {a.tier} if len(set(course(a.one))) > 1 else None
    ),
    "{one} finally off {tier}?": lambda a: (
        on(a.one) is not a.tier if on(a.one) is not None and a.tier in course(a.one) else None
    ),
    "was {one} ever any lower?": lambda a: (
        max(known) > known[-1] if (known := ranks(*(tier for tier in course(a.one)))) else None
    ),
    "was {one} ranked in {year}?": lambda a: on(a.one, a.year) not in (None, Tier.SPECIAL_CASE),
    "did {one} get any tier in {year}": lambda a: on(a.one, a.year) not in (None, Tier.SPECIAL_CASE),
    "is {one} covered by the {year} report?": lambda a: on(a.one, a.year) is not None,
    "does the report even cover {one}": lambda a: on(a.one) is not None,
    "{one} wasn't on {tier} in {year}, was it": lambda a: is_on(a.tier, on(a.one, a.year)),
    "{one} was never on {tier}, was it?": lambda a: a.tier in course(a.one),
    "{one} isn't on {tier}, or is it?": lambda a: is_on(a.tier, on(a.one)),
    "{one} isn't any lower than {other}, is it?": lambda a: is_lower(on(a.one), on(a.other)),
    "{one} hasn't always been on {tier}, has it": lambda a: all(tier is a.tier for tier in course(a.one)),
    "{one} used to be on {tier} or am i dreaming": lambda a: a.tier in course(a.one),
    "is {one} off {tier} now?": lambda a: (
        on(a.one) is not a.tier if on(a.one) is not None and a.tier in course(a.one) else None
    ),
    "is it true that {one} never left {tier}?": lambda a: not has_left(a),
    "someone claims {one} never once left {tier}. is that so?": lambda a: not has_left(a),
    "has {one} ever left {tier}?": has_left,
    "did {one} ever get out of {tier}, even once?": has_left,
    "{one}, ever off {tier}?": has_left,
    "did {one} leave {tier} in {year}?": lambda a: (
        None
        if None in (on(a.one, a.year), on(a.one, a.year - 1))
        else on(a.one, a.year - 1) is a.tier is not on(a.one, a.year)
    ),
    "did {one} ever hit {tier}, and if so in which years?": lambda a: a.tier in course(a.one),
    "was {one} ever on {tier}, and until when?": lambda a: a.tier in course(a.one),
    "did {one} ever fall below {tier}?": was_worse,
    "since {year} has {one} been anything other than {tier}?": lambda a: (
        any(rating.tier is not a.tier for rating in ratings) if (ratings := since(a.one, a.year)) else None
    ),
    "is {one} better than in {year}?": lambda a: is_lower(on(a.one, a.year), on(a.one)),
    "was {one} better in {year} than it is now?": lambda a: is_lower(on(a.one), on(a.one, a.year)),
    "was {one} worse in {year} than now": lambda a: is_lower(on(a.one, a.year), on(a.one)),
    "is {one} doing any better now than back in {year}?": lambda a: is_lower(on(a.one, a.year), on(a.one)),
    "is {one} lower than it was in {year}": lambda a: is_lower(on(a.one), on(a.one, a.year)),
    "is {one} still on the same tier as in {year}?": lambda a: (
        is_on(now, on(a.one, a.year)) if (now := on(a.one)) else None
    ),
    "has {one} ever been on {tier} since {year}?": lambda a: ever_in(a, since(a.one, a.year)),
    "since {year} has {one} been on {tier} at all": lambda a: ever_in(a, since(a.one, a.year)),
    "before {year}, had {one} been {tier} already?": lambda a: ever_in(a, rated_before(a.one, a.year)),
    "had {one} been put in {tier} by {year}": lambda a: ever_in(a, rated_before(a.one, a.year + 1)),
    "is {one} {tier}, not 2?": lambda a: (on(a.one) is a.tier) if on(a.one) else None,
    "has {one} improved since {year}?": lambda a: moved_since(a, 1),
    "has {one} gone up at all since {year}": lambda a: moved_since(a, 1),
    "has {one} slipped since {year}?": lambda a: moved_since(a, -1),
    "was {one} on {tier} more than once?": lambda a: (
        True if spells(a) > 1 else None if course(a.one).count(a.tier) > 1 else False
    ),
    "did {one} spend more than two years on {tier}?": lambda a: course(a.one).count(a.tier) > 2,
    "has {one} been on {tier} for three years or more by now?": lambda a: (
        (len(last_run(a.one)) >= 3)
        if on(a.one) is a.tier and years_on(a) == {*range(2026 - len(last_run(a.one)), 2026)}
        else None
    ),
    "was {one} on {tier} for longer than a single year": lambda a: course(a.one).count(a.tier) > 1,
    "has {one} been on {tier} too": lambda a: a.tier in course(a.one),
    "did the {one} ranking change compared to last year?": lambda a: (
        None if None in (on(a.one), on(a.one, 2024)) else on(a.one) is not on(a.one, 2024)
    ),
    "is {one} ranked on any tier?": lambda a: on(a.one) not in (None, Tier.SPECIAL_CASE),
    "was {one} on {tier} for only one year?": lambda a: course(a.one).count(a.tier) == 1,
    "{one} was on {tier} just once, right?": lambda a: (
        (spells(a) == 1) if (spells(a) == 1) is (course(a.one).count(a.tier) == 1) else None
    ),
    "was {one} on {tier} only in {year}?": lambda a: years_on(a) == {a.year},
    "{one} was {tier} just once, in {year}, true?": lambda a: years_on(a) == {a.year},
    "was {year} the only year {one} was on {tier}?": lambda a: years_on(a) == {a.year},
    "a columnist wrote that {one} has been {tier} since {year} without a break. is he right?": all_since,
    "has {one} been on {tier} without interruption since {year}, yes or no": all_since,
    "{one} has been on {tier} since {year}, right?": lambda a: (
        None if (every := all_since(a)) and on(a.one, a.year - 1) is a.tier else every
    ),
    "is it a fact that no report ever put {one} on {tier}": lambda a: a.tier not in course(a.one),
    "is {one} one of those that never left {tier}?": lambda a: not has_left(a),
    "has {one} been {tier} for its entire existence in the report?": lambda a: set(course(a.one)) == {a.tier},
    "was {year} the first year {one} was on {tier}?": lambda a: min(years_on(a), default=0) == a.year,
    "{one} only became {tier} in {year}, right?": lambda a: min(years_on(a), default=0) == a.year,
    "{one}: first {tier} year was {year}, is that right": lambda a: min(years_on(a), default=0) == a.year,
    "did {one} first get {tier} in {year}?": lambda a: min(years_on(a), default=0) == a.year,
    "is it correct that {one} spent some years on {tier}": lambda a: (
        True if len(years_on(a)) > 1 else None if years_on(a) else False
    ),
    "before {year}, had {one} ever been on {tier}?": lambda a: (
        any(rating.tier is a.tier for rating in ratings)
        if (ratings := [rating for rating in REPORT.ratings_of(a.one) if rating.year < a.year])
        else None
    ),
    "before that {year} report, was {one} ever on {tier}?": lambda a: (
        any(rating.tier is a.tier for rating in ratings)
        if (ratings := [rating for rating in REPORT.ratings_of(a.one) if rating.year < a.year])
        else None
    ),
    "what about {one}, has it ever been on {tier}": lambda a: a.tier in course(a.one),
    "wait was {one} {tier} at some point?? i had no idea": lambda a: a.tier in course(a.one),
    "{one}. ever {tier}.": lambda a: a.tier in course(a.one),
    "so {one} was ahead of {other} in {year}?": lambda a: is_lower(on(a.other, a.year), on(a.one, a.year)),
    "was {one} upgraded in {year}?": lambda a: is_lower(on(a.one, a.year - 1), on(a.one, a.year)),
    "was {one} downgraded in {year}?": lambda a: is_lower(on(a.one, a.year), on(a.one, a.year - 1)),
    "are {one} and {other} on different tiers?": lambda a: (
        None if None in (on(a.one), on(a.other)) else on(a.one) is not on(a.other)
    ),
    "is {one} better than {other}?": lambda a: is_lower(on(a.other), on(a.one)),
    "is {one} lower than {other} in {year}?": lambda a: is_lower(on(a.one, a.year), on(a.other, a.year)),
    "are {one} and {other} both on {tier}?": lambda a: is_on(a.tier, on(a.one), on(a.other)),
    "was {one} ever ahead of {other}": lambda a: ever_lower(a.other, a.one),
    "has {one} ever been rated lower than {other} in the same report?": lambda a: ever_lower(a.one, a.other),
    "has {one} been on {tier} longer than {other}?": lambda a: length_on(a.one, a) > length_on(a.other, a),
    "was {one} on {tier} for a shorter time than {other}?": lambda a: length_on(a.one, a) < length_on(a.other, a),
    "has {one} been off {tier} since {year}?": lambda a: (
        all(rating.tier is not a.tier for rating in ratings) if (ratings := since(a.one, a.year)) else None
    ),
    "{one} has been free of {tier} since {year}, right?": lambda a: (
        all(rating.tier is not a.tier for rating in ratings) if (ratings := since(a.one, a.year)) else None
    ),
    "has {one} been on {tier} before this year?": lambda a: any(
        rating.tier is a.tier for rating in REPORT.ratings_of(a.one) if rating.year < 2025
    ),
    "did {one} ever drop after reaching {tier}?": lambda a: any(
        before is a.tier and is_lower(after, before) for before, after in steps(a.one)
    ),
    "was {one} ever downgraded from {tier}?": lambda a: any(
        before is a.tier and is_lower(after, before) for before, after in steps(a.one)
    ),
    "{one} is not on {tier}, right?": lambda a: None if (now := on(a.one)) is None else now is not a.tier,
    "so {one} isn't on {tier}, correct": lambda a: None if (now := on(a.one)) is None else now is not a.tier,
    "{one} was not on {tier} in {year}, true?": lambda a: (
        None if (then := on(a.one, a.year)) is None else then is not a.tier
    ),
    "{one} isn't on {tier} anymore, right?": lambda a: (
        on(a.one) is not a.tier if on(a.one) is not None and a.tier in course(a.one) else None
    ),
    "{one} is no longer on {tier}, right?": lambda a: (
        on(a.one) is not a.tier if on(a.one) is not None and a.tier in course(a.one) else None
    ),
    "is {one} no longer on {tier}?": lambda a: (
        on(a.one) is not a.tier if on(a.one) is not None and a.tier in course(a.one) else None
    ),
    "pretty sure {one} is on {tier}, can someone confirm": lambda a: is_on(a.tier, on(a.one)),
    "{one} is on {tier} surely?": lambda a: is_on(a.tier, on(a.one)),
    "i could swear {one} was on {tier} in {year}": lambda a: is_on(a.tier, on(a.one, a.year)),
    "{one} was on {tier} in {year}, please confirm": lambda a: is_on(a.tier, on(a.one, a.year)),
    "i suppose {one} is still on {tier}?": lambda a: is_on(a.tier, on(a.one)),
    "was {one} ever anything else than {tier}?": lambda a: any(tier is not a.tier for tier in course(a.one)),
    "{one} never had another rank than {tier}, right?": lambda a: all(tier is a.tier for tier in course(a.one)),
    "did {one} miss {tier} in any report?": lambda a: any(tier is not a.tier for tier in course(a.one)),
    "was there a year when {one} was on {tier}?": lambda a: a.tier in course(a.one),
    "did {one} get {tier} one time at least?": lambda a: a.tier in course(a.one),
    "was {one} on {tier} each year before {year}?": lambda a: (
        all(rating.tier is a.tier for rating in ratings)
        if (ratings := [rating for rating in REPORT.ratings_of(a.one) if rating.year < a.year])
        else None
    ),
    "{one} never reached {tier}, am i right": lambda a: (
        None if course(a.one)[0] is a.tier else a.tier not in course(a.one)
    ),
    "{one} was on {tier} exactly two times, right?": lambda a: (
        (spells(a) == 2) if (spells(a) == 2) is (len(years_on(a)) == 2) else None
    ),
    "was {one} on {tier} more recently than {other}?": lambda a: last_on(a.one, a) > last_on(a.other, a),
    "{one} was on {tier} more recently than {other}, right?": lambda a: last_on(a.one, a) > last_on(a.other, a),
    "did {one} make {tier} before {other} did?": lambda a: first_on(a.one, a) < first_on(a.other, a),
    "was {one} on {tier} earlier than {other}?": lambda a: first_on(a.one, a) < first_on(a.other, a),
    "did {one} get to {tier} later than {other}?": lambda a: (
        first_on(a.one, a) > first_on(a.other, a) if first_on(a.one, a) < NEVER else None
    ),
    "does {one} have more {tier} years than {other}?": lambda a: (
        course(a.one).count(a.tier) > course(a.other).count(a.tier)
    ),
    "is either {one} or {other} on {tier}?": lambda a: so_many_on(a, 1, 2),
    "is at least one of {one} and {other} on {tier}?": lambda a: so_many_on(a, 1, 2),
    "are {one} or {other} on {tier}, either of them": lambda a: so_many_on(a, 1, 2),
    "is at most one of {one} and {other} on {tier}?": lambda a: so_many_on(a, 0, 1),
    "of {one} and {other}, exactly one is on {tier}, right?": lambda a: so_many_on(a, 1, 1),
    "neither {one} nor {other} is on {tier}, right?": lambda a: so_many_on(a, 0, 0),
    "{one} and {other}, both on {tier}?": lambda a: so_many_on(a, 2, 2),
    "has at least one of {one} and {other} always been on {tier}?": lambda a: any(
        set(course(code)) == {a.tier} for code in (a.one, a.other)
    ),
    "was either {one} or {other} ever on {tier}?": lambda a: any(a.tier in course(code) for code in (a.one, a.other)),
    "{one} higher than {other}?": lambda a: is_lower(on(a.other), on(a.one)),
    "{one} and {other} have equal rank?": lambda a: (
        None if None in (on(a.one), on(a.other)) else on(a.one) is on(a.other)
    ),
    "did {one} and {other} swap tiers this year?": lambda a: (
        None
        if None in (tiers := [on(code, year) for code in (a.one, a.other) for year in (2024, 2025)])
        else (tiers[0], tiers[1]) == (tiers[3], tiers[2]) and tiers[0] is not tiers[1]
    ),
    "was {one} on {tier}?": lambda a: a.tier in course(a.one),
    "wasn't {one} {tier} for a while?": lambda a: a.tier in course(a.one),
    "was {one} on {tier} before?": lambda a: was_before(a) if a.tier in course(a.one)[:1] or was_before(a) else None,
    "did {one} use to be {tier}, and when?": lambda a: a.tier in course(a.one),
    "{one} used to have {tier}, no?": lambda a: a.tier in course(a.one),
    "is it true that {one} was on {tier} for some years": lambda a: (
        True if len(years_on(a)) > 1 else None if years_on(a) else False
    ),
    "if i remember well {one} was on {tier} some years ago, or am i mixing things up?": lambda a: (
        a.tier in course(a.one)
    ),
    "did {one} really have {tier} once?": lambda a: a.tier in course(a.one),
    "lol surely {one} was never {tier}": lambda a: a.tier not in course(a.one),
    "lol surely {one} has never been anything but {tier}": lambda a: set(course(a.one)) == {a.tier},
    'Fact check: "{one} has never been on {tier}" - has it ever?': lambda a: a.tier in course(a.one),
    "is it right that {one} was not on {tier} in any report?": lambda a: a.tier not in course(a.one),
    "{one} didn't get {tier} in every single report, correct?": lambda a: set(course(a.one)) != {a.tier},
    "so {one} hasn't always been on {tier}, right?": lambda a: set(course(a.one)) != {a.tier},
    "{one} since {year}, still on {tier} the whole way?": all_since,
    "{one}, {tier} since {year}, no break?": all_since,
    "has {one} been on anything else than {tier} since {year}?": lambda a: (
        None if (every := all_since(a)) is None else not every
    ),
    "has {one} been on {tier} after {year}?": lambda a: (
        any(year > a.year for year in years_on(a)) if a.year < 2025 else None
    ),
    "was {one} on {tier} more recently than {year}?": lambda a: (
        any(year > a.year for year in years_on(a)) if a.year < 2025 else None
    ),
    "{one} was on {tier} three years in a row, right?": lambda a: longest_on(a) >= 3,
    "was {one} put on {tier} four years running": lambda a: longest_on(a) >= 4,
    "two years running {one} was on {tier}, is that right": lambda a: longest_on(a) >= 2,
    "{one} spent like five straight years or more on {tier}, am i right": lambda a: longest_on(a) >= 5,
    "so {one} has been on {tier} three times all in all, yes?": lambda a: so_often(a, 3),
    "was {one} on {tier} at least twice in total?": lambda a: so_often(a, 2, at_least=True),
    "was {year} the last year that {one} was on {tier}?": lambda a: last_year_on(a) == a.year,
    "{one} was last on {tier} in {year}, right?": lambda a: last_year_on(a) == a.year,
    "is it more than ten years since {one} was last on {tier}": lambda a: (
        (2025 - last_year_on(a) > 10) if years_on(a) and len(course(a.one)) > 1 else None
    ),
    "did {one} start on {tier}?": lambda a: course(a.one)[0] is a.tier,
    "{one} started out on {tier}, right?": lambda a: course(a.one)[0] is a.tier,
    "was {one} on {tier} until {year}?": was_until,
    "{one} stayed on {tier} until {year}, right?": was_until,
    "did {one} ever get {tier} again after losing it?": lambda a: spells(a) > 1,
    "is {one} on the same tier as it was in {year}?": lambda a: (
        is_on(now, on(a.one, a.year)) if (now := on(a.one)) else None
    ),
    "{one} moved in {year}, didn't it": lambda a: (
        None if None in (on(a.one, a.year), on(a.one, a.year - 1)) else on(a.one, a.year) is not on(a.one, a.year - 1)
    ),
}
DENIALS = (
    "was {one} not on {tier} in {year}?",
    "is {one} on {tier} because of {other}?",
    "was {one} off {tier} for longer than a single year?",
)


def draws() -> list[tuple[Asked, str]]:
    """What to ask about, and how the tier is named; always the same."""
    rng = random.Random(5)
    drawn = []
    for _ in range(DRAWS):
        one, other = rng.sample(LONG_RATED, 2)
        tier = rng.choice(list(NAMES))
        drawn.append((Asked(one, other, tier, rng.randint(2005, 2025)), rng.choice(NAMES[tier])))
    return drawn


def question(template: str, asked: Asked, named: str) -> str:
    one, other = (REPORT.countries[code].common_name for code in (asked.one, asked.other))
    return template.format(one=one, other=other, tier=named, year=asked.year)


@pytest.mark.parametrize("template", CLAIMS)
def test_a_claim_is_confirmed_or_denied_as_the_ratings_say(template: str) -> None:
    given = 0
    for asked, named in draws():
        text, truth = question(template, asked, named), CLAIMS[template](asked)
        verdict = SERVICE.answer(SERVICE.read(text)).verdict
        given += verdict is not None
        assert truth is None or verdict in (truth, None), text
    assert given > DRAWS / 3, "a plain claim gets a yes or no"


WHOLE: dict[str, Callable[[Sequence[Tier], Tier], bool]] = {
    "are all countries in {part} on {tier}?": lambda tiers, one: all(tier is one for tier in tiers),
    "is the whole of {part} on {tier}": lambda tiers, one: all(tier is one for tier in tiers),
    "is every country of {part} on {tier} or better?": lambda tiers, one: all(
        tier.rank is not None and one.rank is not None and tier.rank <= one.rank for tier in tiers
    ),
}


@pytest.mark.parametrize("template", WHOLE)
def test_all_of_a_part_of_the_world_are_on_a_tier_or_not(template: str) -> None:
    for part in SERVICE.snapshot.gazetteer.groups:
        for tier in NAMES:
            text = template.format(part=part.name, tier=NAMES[tier][0])
            answer = SERVICE.answer(SERVICE.read(text))
            tiers = [rating.tier for rating in REPORT.in_year(2025) if REPORT.country(rating.iso3) in part]
            truth = WHOLE[template](tiers, tier)
            (told,) = answer.parts

            assert answer.verdict is truth, text
            assert isinstance(told, ListAnswer)
            assert len(told.members) == (
                len(tiers) if truth else len([one for one in tiers if not fits(template, one, tier)])
            )


@pytest.mark.parametrize("tier", NAMES)
def test_a_count_is_more_or_fewer_than_a_number_or_not(tier: Tier) -> None:
    count = sum(rating.tier is tier for rating in REPORT.in_year(2024))
    for number in (0, count - 1, count, count + 1):
        for said, truth in (("more", count > number), ("fewer", count < number)):
            text = f"were there {said} than {number} countries on {NAMES[tier][0]} in 2024?"
            assert SERVICE.answer(SERVICE.read(text)).verdict is truth, text


FOLLOWED: dict[tuple[str, str], Callable[[Asked], bool | None]] = {
    ("what tier is {one}", "is that worse than in {year}?"): lambda a: moved_since(a, -1),
    ("what tier is {one}", "so better than last year?"): lambda a: is_lower(on(a.one, 2024), on(a.one)),
    ("is {one} on {tier}?", "every single year?"): lambda a: all(tier is a.tier for tier in course(a.one)),
    ("is {one} on {tier}?", "was it ever on it before {year}?"): lambda a: (
        any(rating.tier is a.tier for rating in ratings)
        if (ratings := [rating for rating in REPORT.ratings_of(a.one) if rating.year < a.year])
        else None
    ),
    ("is {one} on {tier}?", "was it in {year}?"): lambda a: is_on(a.tier, on(a.one, a.year)),
    ("has {one} ever been on {tier}?", "was it in {year}?"): lambda a: is_on(a.tier, on(a.one, a.year)),
    ("was {one} on {tier} in {year}?", "and two years earlier?"): lambda a: is_on(a.tier, on(a.one, a.year - 2)),
    ("was {one} on {tier} in {year}?", "three years later?"): lambda a: is_on(a.tier, on(a.one, a.year + 3)),
    ("was {one} downgraded in {year}?", "and 4 years before that?"): lambda a: is_lower(
        on(a.one, a.year - 4), on(a.one, a.year - 5)
    ),
    ("what tier is {one}", "was it the same in {year}?"): lambda a: (
        is_on(now, on(a.one, a.year)) if (now := on(a.one)) else None
    ),
    ("what tier is {one}", "is it on {tier}?"): lambda a: is_on(a.tier, on(a.one)),
    ("is {one} on {tier}?", "and in {year}?"): lambda a: is_on(a.tier, on(a.one, a.year)),
    ("is {one} on {tier}?", "what about {other}?"): lambda a: is_on(a.tier, on(a.other)),
    ("is {one} on {tier}?", "was it ever?"): lambda a: a.tier in course(a.one),
    ("is {one} on {tier}?", "has it ever been?"): lambda a: a.tier in course(a.one),
    ("what tier is {one}", "was {other} there in {year} as well?"): lambda a: (
        is_on(now, on(a.other, a.year)) if (now := on(a.one)) else None
    ),
    ("is {one} on {tier}?", "but last year it was"): lambda a: is_on(a.tier, on(a.one, 2024)),
    ("what tier is {one}", "is {other} on it too?"): lambda a: is_on(now, on(a.other)) if (now := on(a.one)) else None,
    ("what tier is {one}", "has it ever been out of there?"): lambda a: any(
        before is on(a.one) and after is not before for before, after in steps(a.one)
    ),
    ("what tier is {one}", "is {other} any better?"): lambda a: is_lower(on(a.one), on(a.other)),
    ("what tier is {one}", "is it better than {other}?"): lambda a: is_lower(on(a.other), on(a.one)),
    ("what tier is {one}", "so better than {other} at least?"): lambda a: is_lower(on(a.other), on(a.one)),
    ("what tier is {one}", "is {other} lower?"): lambda a: is_lower(on(a.other), on(a.one)),
    ("which countries are on {tier}", "{one} too?"): lambda a: is_on(a.tier, on(a.one)),
    ("which countries are on {tier}", "is {one} one of them?"): lambda a: is_on(a.tier, on(a.one)),
    ("which countries are not on {tier}", "is {one} among them?"): lambda a: (
        on(a.one) is not a.tier if on(a.one) is not None else None
    ),
    ("was {one} upgraded in {year}?", "and {other}?"): lambda a: is_lower(on(a.other, a.year - 1), on(a.other, a.year)),
    ("has {one} ever been on {tier}?", "and {other}?"): lambda a: a.tier in course(a.other),
    ("what tier is {one}", "was it lower before?"): lambda a: (
        max(known) > known[-1] if (known := ranks(*(tier for tier in course(a.one)))) else None
    ),
    ("what tier is {one}", "had it been higher before?"): lambda a: (
        min(known) < known[-1] if (known := ranks(*(tier for tier in course(a.one)))) else None
    ),
    ("what tier is {one}", "has it been there before?"): lambda a: (
        on(a.one) in course(a.one)[: -len(last_run(a.one))] if len(set(course(a.one))) > 1 else None
    ),
    ("what tier was {one} in {year}", "did it stay there?"): lambda a: (
        all(rating.tier is then for rating in since(a.one, a.year)) if (then := on(a.one, a.year)) else None
    ),
    ("what tier was {one} in {year}", "has it been there ever since?"): lambda a: (
        all(rating.tier is then for rating in since(a.one, a.year)) if (then := on(a.one, a.year)) else None
    ),
    ("what tier was {one} in {year}", "did that ever change afterwards?"): lambda a: (
        any(rating.tier is not then for rating in since(a.one, a.year)) if (then := on(a.one, a.year)) else None
    ),
    ("what tier was {one} in {year}", "was that its first time there?"): lambda a: (
        first_on(a.one, a._replace(tier=then)) == a.year if (then := on(a.one, a.year)) else None
    ),
    ("what tier was {one} in {year}", "still?"): lambda a: (
        is_on(then, on(a.one)) if (then := on(a.one, a.year)) else None
    ),
    ("what tier was {one} in {year}", "did it stay that way?"): lambda a: (
        all(rating.tier is then for rating in since(a.one, a.year)) if (then := on(a.one, a.year)) else None
    ),
    ("what tier is {one}", "since {year}?"): lambda a: (
        (began(a.one) == a.year) if on(a.one) and began(a.one) >= a.year else None
    ),
    ("what tier is {one}", "only since {year}?"): lambda a: (began(a.one) == a.year) if on(a.one) else None,
    ("was {one} on {tier} in {year}?", "has it been on it again since?"): lambda a: (
        any(
            after.tier is a.tier and before.tier is not a.tier
            for before, after in pairwise(rating for rating in REPORT.ratings_of(a.one) if rating.year >= a.year)
        )
        if on(a.one, a.year)
        else None
    ),
    ("has {one} ever been on {tier}?", "only one single year?"): lambda a: (
        len(years_on(a)) == 1 if a.tier in course(a.one) else None
    ),
    ("has {one} ever been on {tier}?", "just in {year} only?"): lambda a: (
        years_on(a) == {a.year} if a.tier in course(a.one) else None
    ),
    ("has {one} ever been on {tier}?", "was {year} the last year that it did?"): lambda a: (
        last_year_on(a) == a.year if a.tier in course(a.one) else None
    ),
    ("has {one} ever been on {tier}?", "for more than two years in a row?"): lambda a: longest_on(a) > 2,
    ("what tier is {one}", "more than ten years already?"): lambda a: len(last_run(a.one)) > 10 if on(a.one) else None,
    ("what tier is {one}", "never {tier} then?"): lambda a: a.tier not in course(a.one),
    ("what tier is {one}", "moved at all since {year}?"): lambda a: (
        len({rating.tier for rating in ratings}) > 1
        if (ratings := since(a.one, a.year)) and ratings[0].year == a.year
        else None
    ),
    ("why isn't {one} on {tier}", "was it at some point"): lambda a: a.tier in course(a.one),
    ("was {one} ever on {tier}", "{other} did once, I think?"): lambda a: a.tier in course(a.other),
    ("is {one} on {tier}?", "{other} too at some time?"): lambda a: a.tier in course(a.other),
    ("what tier is {one}", "is that {tier}?"): lambda a: is_on(a.tier, on(a.one)),
    ("was {one} ever on {tier}", "did it get off?"): has_left,
    ("which countries were on {tier} in {year}", "{one} got out?"): has_left,
    ("what tier is {one}", "{other} the same?"): lambda a: is_on(now, on(a.other)) if (now := on(a.one)) else None,
    ("what tier is {one}", "same as {other}?"): lambda a: is_on(now, on(a.other)) if (now := on(a.one)) else None,
    ("what tier is {one}", "and last year, was it better?"): lambda a: is_lower(on(a.one), on(a.one, 2024)),
    ("is {one} better than France?", "and better than {other}?"): lambda a: is_lower(on(a.other), on(a.one)),
    ("why was {one} downgraded in {year}", "and {other}, also down?"): lambda a: is_lower(
        on(a.other, a.year), on(a.other, a.year - 1)
    ),
    ("was {one} upgraded in {year}?", "did {other} go up too?"): lambda a: is_lower(
        on(a.other, a.year - 1), on(a.other, a.year)
    ),
    ("is {one} on {tier}?", "has {other} been there at all?"): lambda a: a.tier in course(a.other),
    ("{one} and {other} in {year}", "were they on the same tier?"): lambda a: (
        is_on(one, on(a.other, a.year)) if (one := on(a.one, a.year)) else None
    ),
    ("what tier is {one}", "has it always been there?"): lambda a: all(tier is on(a.one) for tier in course(a.one)),
}


@pytest.mark.parametrize("templates", FOLLOWED)
def test_a_follow_up_is_confirmed_or_denied_as_the_ratings_say(templates: tuple[str, str]) -> None:
    given = 0
    for number, (asked, named) in enumerate(draws()):
        before, text = (question(template, asked, named) for template in templates)
        SERVICE.ask(before, (templates, number))
        verdict = SERVICE.ask(text, (templates, number)).answer.verdict
        truth = FOLLOWED[templates](asked)
        given += verdict is not None
        assert truth is None or verdict in (truth, None), f"{before} | {text}"
    assert given > DRAWS / 2, "a plain claim gets a yes or no"


@pytest.mark.parametrize("template", DENIALS)
def test_a_denial_or_a_cause_gets_no_yes_or_no(template: str) -> None:
    for asked, named in draws():
        text = question(template, asked, named)
        assert SERVICE.answer(SERVICE.read(text)).verdict is None, text


def test_a_country_has_lasted_on_a_tier_for_so_long_or_not() -> None:
    for code in random.Random(23).sample(LONG_RATED, DRAWS):
        tier = course(code)[-1]
        lasted = len(list(next(group for _, group in groupby(reversed(course(code))))))
        name = REPORT.country(code).common_name
        for years, verdict in ((lasted, True), (lasted + 2, False), (lasted - 1, None)):
            if years > 1:
                asked = f"has {name} been on {NAMES[tier][0]} for {years} years?" if tier in NAMES else ""
                assert not asked or SERVICE.ask(asked).answer.verdict is verdict, asked
        if tier in NAMES and lasted > 2:
            assert SERVICE.ask(f"has {name} been on {NAMES[tier][0]} for at least 2 years?").answer.verdict is True
