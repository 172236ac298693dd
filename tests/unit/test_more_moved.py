"""Whether more rose or fell in one year than in another is what the ratings themselves say."""

from itertools import pairwise

import pytest

from bot.answers.kinds import ChangesAnswer
from bot.report.change import ChangeKind
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT

SERVICE = shipped_service()
WAYS = {
    ChangeKind.UPGRADED: (
        "were there more upgrades in {one} than in {other}?",
        "did more countries rise in {one} than in {other}",
    ),
    ChangeKind.DOWNGRADED: (
        "were there more downgrades in {one} than in {other}?",
        "did more fall in {one} than in {other}?",
    ),
}


def moved(year: int, kind: ChangeKind) -> int:
    return sum(step.kind is kind for _, step in REPORT.changes(year))


@pytest.mark.parametrize(("kind", "template"), [(kind, text) for kind, texts in WAYS.items() for text in texts])
def test_more_moved_in_one_year_than_in_another_or_not(kind: ChangeKind, template: str) -> None:
    for one, other in pairwise(range(2025, 2009, -2)):
        answer = SERVICE.answer(SERVICE.read(template.format(one=one, other=other)))
        told = [len(part.moved) for part in answer.parts if isinstance(part, ChangesAnswer)]

        assert told == [moved(one, kind), moved(other, kind)]
        assert answer.verdict is (told[0] > told[1])


def test_fewer_is_the_other_way_round() -> None:
    assert SERVICE.answer(SERVICE.read("did fewer countries fall this year than in 2024")).verdict is True
    assert SERVICE.answer(SERVICE.read("were there fewer upgrades in 2025 than in 2024?")).verdict is (
        moved(2025, ChangeKind.UPGRADED) < moved(2024, ChangeKind.UPGRADED)
    )


@pytest.mark.parametrize(
    "text",
    [
        "did Africa have more upgrades than Asia in {year}",
        "Did more African than Asian countries get upgraded in {year}?",
    ],
)
def test_more_moved_in_one_part_of_the_world_than_in_another_in_that_year(text: str) -> None:
    for year in (2019, 2023, 2024):
        answer = SERVICE.answer(SERVICE.read(text.format(year=year)))
        parts = [part for part in answer.parts if isinstance(part, ChangesAnswer)]

        assert [(part.first, part.last) for part in parts] == [(year, year)] * 2
        assert answer.verdict is (len(parts[0].moved) > len(parts[1].moved))
