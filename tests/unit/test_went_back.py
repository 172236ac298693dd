"""Those of a list or of moves, later: who went back, who dropped out, how many that makes, who is there longest now."""

import pytest

from bot.questions.intent import About, Intent
from bot.report.change import ChangeKind
from bot.report.records import Region
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last

_ROSE = "Which countries rose to tier 1 in the last five years?"


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ((_ROSE, "did any of them fall back?"), "No. No country among those listed before"),
        ((_ROSE, "Are any of them in Asia?", "And did anyone of them fall back?"), "No. No country among those"),
        ((_ROSE, "which of them fell since?"), "No country among those listed before"),
        (("Who was upgraded in 2023?", "did any of them fall back?"), "Yes. 7 downgrades among those listed before"),
        (("who rose to tier 2 in 2024", "have any dropped again since?"), "Yes. 2 countries among those listed before"),
        (
            ("who fell to tier 3 in the last five years?", "has any of them climbed out again?"),
            "Yes. 8 countries among",
        ),
    ],
)
def test_those_that_moved_are_looked_at_again(said: tuple[str, ...], begins: str) -> None:
    assert last(*said)[1].startswith(begins)


@pytest.mark.parametrize(
    "said",
    [
        (
            "list all Tier 1 countries",
            "Without Europe",
            "which of these were not Tier 1 last year?",
            "which dropped out?",
        ),
        ("list all Tier 1 countries", "and which of these were not Tier 1 in 2024?", "who left it?"),
    ],
)
def test_who_dropped_out_had_been_there_before(said: tuple[str, ...]) -> None:
    question, text = last(*said)

    assert question.intent is Intent.CHANGES
    assert "Colombia: Tier 1 → Tier 2" in text


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        (("who left tier 3 in 2025?", "so what's the total now"), "20 countries are on Tier 3"),
        (("who left tier 3 in 2025?", "so what's the total now", "and in percent"), "20 of 188 countries (11%)"),
        (("who is on tier 1", "as a percentage?"), "33 of 188"),
        (("who got out of tier 3 this year", "so how many now?"), "20 countries are on Tier 3"),
    ],
)
def test_they_are_told_in_numbers(said: tuple[str, ...], holds: str) -> None:
    assert holds in last(*said)[1]


@pytest.mark.parametrize("then", ["and currently?", "and now?", "and at the moment?"])
def test_the_longest_of_those_there_now(then: str) -> None:
    question, text = last("Which country has been longest on the watch list?", then)

    assert question.about is About.LONGEST_NOW
    assert "3 reports each" in text


def test_whether_one_is_among_those_there_longest() -> None:
    assert last("which country has been tier 1 the longest", "is Luxembourg among them")[1].startswith("No. Luxembourg")
    assert last("which country has been tier 1 the longest", "is Spain among them")[1].startswith("Yes. Spain")
    assert last("who had the most upgrades", "is Malaysia one of them")[1].startswith("Yes. Malaysia")
    assert last("who moved most often", "is Spain among them?")[1].startswith("No. Spain")


def test_who_moved_so_often_the_other_way() -> None:
    _, text = last("Which country was upgraded twice in the last three years?", "and who was downgraded twice")

    assert "Twice (3): Bolivia, Chad, Laos" in text


@pytest.mark.parametrize(
    ("said", "first"),
    [
        (("Who's on tier 3 since more than ten years?",), 2015),
        (("Who's on tier 3 since more than ten years?", "and since 20 years?"), 2006),
        (("who is on tier 3 for 20 years",), 2006),
        (("which countries are on the watch list", "Which have been there for three years running?"), 2023),
    ],
)
def test_how_long_they_have_been_there(said: tuple[str, ...], first: int) -> None:
    question, _ = last(*said)

    assert question.about is About.SINCE
    assert question.span is not None
    assert question.span.first == first


def test_which_have_been_there_for_two_years_stay_in_their_part_of_the_world() -> None:
    question, text = last("which countries are on the watch list in Asia", "which have been there two years running?")

    assert question.about is About.TWO_YEARS
    assert "7 countries in Asia" in text


def test_when_several_more_left_it() -> None:
    question, text = last("when did India get off the watch list", "and Pakistan and Bangladesh?")

    assert question.intent is Intent.HISTORY
    assert codes(question) == {"PAK", "BGD"}
    assert "2022" in text


@pytest.mark.parametrize("said", ["which region got worse", "and which region declined the most?"])
def test_the_region_that_moved_so_most(said: str) -> None:
    assert "the Americas, 5" in last("Which region improved most?", said)[1]


def test_two_parts_of_the_world_are_told_apart() -> None:
    _, text = last("how did Africa do compared to Asia")

    assert "8 up, 5 down" in text
    assert "4 up, 1 down" in text


@pytest.mark.parametrize(
    "said", ["Which country had the most convictions", "which country got the most recommendations"]
)
def test_what_is_counted_in_some_chapters_alone_is_not_ranked(said: str) -> None:
    assert last("How many convictions did the US have", said)[0].intent is Intent.UNKNOWN


def test_those_on_tier_three_are_whom_it_has_consequences_for() -> None:
    question, text = last("has tier 3 any consequences", "for which countries in 2025")

    assert question.intent is Intent.LIST
    assert text.startswith("20 countries are on Tier 3")


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("Who lost Tier 2 in 2025?", "who replaced them on tier 2?"), "17 countries moved to Tier 2"),
        (("Who lost Tier 2 in 2025?", "who took their place"), "17 countries moved to Tier 2"),
        (
            ("What tier is Bolivia?", "It was downgraded, wasn't it?", "who replaced them on tier 2"),
            "17 countries moved",
        ),
    ],
)
def test_those_who_came_instead_may_have_come_from_above(said: tuple[str, ...], begins: str) -> None:
    assert last(*said)[1].startswith(begins)


def test_which_others_once_stood_elsewhere() -> None:
    assert "Sint Maarten" in last("why is Nicaragua tier 3", "which other tier 3 countries used to be tier 1")[1]


def test_moves_of_a_region_are_counted_over_all_years_named() -> None:
    report = shipped_service().snapshot.report
    up = sum(
        step.kind is ChangeKind.UPGRADED and report.country(code).region is Region.EUROPE
        for year in range(2020, report.newest_year + 1)
        for code, step in report.changes(year)
    )
    _, text = last("which region has improved the most since 2020")

    assert text.startswith("Most upgrades in the reports of 2020 to 2025: Sub-Saharan Africa")
    assert f"Europe: {up};" in text
