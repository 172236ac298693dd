"""Who stands better or worse in one report than in another, judged by the ratings, and moves of parts of the world."""

import pytest

from bot.answers.kinds import ChangesAnswer
from bot.report.change import ChangeKind, kind_of_step
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
REPORT = SERVICE.snapshot.report


def told(text: str) -> list[ChangesAnswer]:
    return [part for part in Service(SERVICE.snapshot).ask(text).answer.parts if isinstance(part, ChangesAnswer)]


def stand_otherwise(first: int, last: int, kind: ChangeKind) -> set[str]:
    both = ((REPORT.rating(code, first), REPORT.rating(code, last)) for code in REPORT.countries)
    return {now.iso3 for then, now in both if then and now and kind_of_step(then.tier, now.tier) is kind}


@pytest.mark.parametrize(
    ("text", "first", "last", "kind"),
    [
        ("which countries were lower in 2025 than in 2023", 2023, 2025, ChangeKind.DOWNGRADED),
        ("who ranks higher in 2025 than in 2023?", 2023, 2025, ChangeKind.UPGRADED),
        ("countries with a better tier in 2012 than in 2010", 2010, 2012, ChangeKind.UPGRADED),
        ("how many countries were worse in 2020 than in 2015?", 2015, 2020, ChangeKind.DOWNGRADED),
        ("which countries were worse in 2015 than in 2020", 2015, 2020, ChangeKind.UPGRADED),
        ("in 2024 which countries were lower than in 2020?", 2020, 2024, ChangeKind.DOWNGRADED),
    ],
)
def test_only_the_two_reports_are_compared(text: str, first: int, last: int, kind: ChangeKind) -> None:
    (part,) = told(text)
    assert (part.first, part.last, part.at_ends) == (first, last, True)
    assert {one.place.code for one in part.moved} == stand_otherwise(first, last, kind)


@pytest.mark.parametrize(
    "text", ["who was downgraded between 2023 and 2025", "were there more downgrades in 2025 than in 2023"]
)
def test_moves_between_are_still_told(text: str) -> None:
    assert not any(part.at_ends for part in told(text))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("how many upgrades in Africa and in Europe in 2024", [10, 3]),
        ("how many countries moved up in Africa and how many in Europe in 2024?", [10, 3]),
        ("number of downgrades in Africa vs Europe in 2023", [10, 2]),
        ("did Africa or Europe have more upgrades in 2024", [10, 3]),
    ],
)
def test_moves_are_told_of_each_part_of_the_world(text: str, numbers: list[int]) -> None:
    assert [len(part.moved) for part in told(text)] == numbers


def test_those_listed_of_two_parts_are_one_list() -> None:
    assert len(told("which countries in Africa and Europe were upgraded in 2024")) == 1


@pytest.mark.parametrize("group", ["in Asia", "in the Baltics", "in the Nordics", "in Central America"])
@pytest.mark.parametrize(("how", "kind"), [("lower", ChangeKind.DOWNGRADED), ("higher", ChangeKind.UPGRADED)])
def test_a_yes_is_given_where_there_are_any(group: str, how: str, kind: ChangeKind) -> None:
    answer = Service(SERVICE.snapshot).ask(f"was any country {group} {how} in 2025 than in 2022?").answer
    (part,) = answer.parts
    assert isinstance(part, ChangesAnswer)
    assert answer.verdict is bool(part.moved)
    assert {one.place.code for one in part.moved} <= stand_otherwise(2022, 2025, kind)
