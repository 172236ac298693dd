"""Who was on a tier longest, or in most reports, or moved most often: told as the ratings say, ties and all."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import pytest

from bot.answers.kinds_of_records import SuperlativeAnswer
from bot.answers.wording import plain_text
from bot.report.change import ChangeKind
from bot.report.records import Code
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT

SERVICE = shipped_service()
NAMES = {Tier.ONE: "tier 1", Tier.TWO: "tier 2", Tier.WATCH_LIST: "the watch list", Tier.THREE: "tier 3"}


def reports(tier: Tier) -> Mapping[Code, int]:
    return {code: sum(r.tier is tier for r in REPORT.ratings_of(code)) for code in REPORT.countries}


def longest(tier: Tier) -> Mapping[Code, int]:
    return {code: max(map(len, runs(code, tier)), default=0) for code in REPORT.countries}


def runs(code: Code, tier: Tier) -> Sequence[Sequence[int]]:
    found: list[list[int]] = []
    for rating in REPORT.ratings_of(code):
        if rating.tier is not tier:
            continue
        if found and found[-1][-1] == rating.year - 1:
            found[-1].append(rating.year)
        else:
            found.append([rating.year])
    return found


def moves(code: Code) -> int:
    return sum(before.tier is not after.tier for before, after in pairwise(REPORT.ratings_of(code)))


def told(text: str) -> SuperlativeAnswer:
    (part,) = SERVICE.answer(SERVICE.read(text)).parts
    assert isinstance(part, SuperlativeAnswer)
    return part


def assert_told(text: str, counts: Mapping[Code, int]) -> None:
    part = told(text)
    best = sorted(counts.values(), reverse=True)
    assert [one.count for one in part.holders] == best[: len(part.holders)], text
    assert all(counts[one.place.code] == one.count for one in part.holders), text
    beyond = [count for code, count in counts.items() if code not in {one.place.code for one in part.holders}]
    assert max(beyond) < part.holders[0].count, "all who share the first place are told"


@pytest.mark.parametrize("tier", NAMES)
def test_who_was_on_a_tier_in_most_reports(tier: Tier) -> None:
    assert_told(f"which country spent the most years on {NAMES[tier]}", reports(tier))
    assert_told(f"which countries were on {NAMES[tier]} most often", reports(tier))


@pytest.mark.parametrize("tier", NAMES)
def test_who_was_on_a_tier_longest_without_a_break(tier: Tier) -> None:
    assert_told(f"who has been on {NAMES[tier]} the longest", longest(tier))
    assert_told(f"longest streak on {NAMES[tier]}?", longest(tier))


def test_who_moved_most_often() -> None:
    assert_told("which country changed tiers most often", {code: moves(code) for code in REPORT.countries})


@pytest.mark.parametrize(("said", "way"), [("downgraded", 1), ("upgraded", -1)])
def test_who_went_one_way_most_often(said: str, way: int) -> None:
    def steps(code: Code) -> int:
        ranks = [(a.tier.rank, b.tier.rank) for a, b in pairwise(REPORT.ratings_of(code))]
        return sum((after - before) * way > 0 for before, after in ranks if before is not None and after is not None)

    assert_told(f"which country has been {said} most often", {code: steps(code) for code in REPORT.countries})


def test_a_part_of_the_world_and_years_limit_it() -> None:
    african = told("which african country has been on tier 3 the longest")
    assert [one.place.code for one in african.holders][:1] == ["ERI"]
    moved = told("who had the most upgrades since 2015")
    steps = [REPORT.change(moved.holders[0].place.code, year) for year in range(2015, 2026)]
    assert moved.holders[0].count == sum(step is not None and step.kind is ChangeKind.UPGRADED for step in steps)
    since = told("who spent the most years on tier 3 since 2015")
    assert (since.first, since.last) == (2015, 2025)
    assert since.holders[0].count == 11


@pytest.mark.parametrize(
    ("text", "told_first"),
    [
        (
            "who has been stuck on tier 3 the longest",
            "Longest on Tier 3 without a break, in the reports of 2001 to 2025: Democratic People's Republic of Korea",
        ),
        ("which country changed tiers most often", "Most changes of tier, in the reports of 2001 to 2025: Malaysia"),
    ],
)
def test_it_is_worded(text: str, told_first: str) -> None:
    assert plain_text(Service(SERVICE.snapshot).ask(text).answer).startswith(told_first)


@pytest.mark.parametrize(
    "text",
    ["who improved the most", "shortest tier 3 streak?", "which region has the most tier 3"],
)
def test_other_records_are_declined(text: str) -> None:
    assert not any(isinstance(part, SuperlativeAnswer) for part in SERVICE.answer(SERVICE.read(text)).parts)
