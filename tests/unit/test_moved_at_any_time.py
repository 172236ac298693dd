"""What is asked of the past with no year: "was Italy downgraded?", "was any EU country on the Watch List?"."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import last


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Was Italy downgraded?", "Last downgraded in 2019 (Tier 1 → Tier 2)."),
        ("Has Cyprus been downgraded?", "Last downgraded in 2021 (Tier 1 → Tier 2)."),
        ("Did Fiji get downgraded?", "Last downgraded in 2024 (Tier 2 → Tier 2 Watch List)."),
        ("Was Ukraine upgraded?", "Last upgraded in 2017 (Tier 2 Watch List → Tier 2)."),
        ("Has Ghana's tier changed?", "Last upgraded in 2018 (Tier 2 Watch List → Tier 2)."),
    ],
)
def test_who_did_not_move_now_is_told_with_when_it_did(text: str, told: str) -> None:
    answer = last(text)[1]

    assert answer.startswith("No, not with the 2025 report. ")
    assert told in answer


def test_of_several_each_is() -> None:
    assert last("Were Germany and Italy downgraded?")[1].count("Last downgraded in 2019") == 2


def test_who_moved_now_and_who_never_did_need_no_more() -> None:
    assert last("Was Brazil downgraded?")[1].startswith("Yes. Brazil")
    assert last("Was Spain downgraded?")[1].startswith("No. Spain")
    assert "Last" not in last("Was Italy downgraded in 2025?")[1].partition("\n")[0]


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("Is there any EU country that was on Tier 3?", "Yes"),
        ("Was any EU country on the watch list?", "Yes"),
        ("Were any Nordic countries on Tier 3?", "No"),
        ("Was there a G7 country on tier 3?", "No"),
        ("Were there any countries on tier 1 in Africa?", "Yes"),
        ("Was anyone in the G7 on the watch list?", "Yes"),
    ],
)
def test_whether_any_was_there_is_of_any_report(text: str, so: str) -> None:
    question, told = last(text)

    assert (question.intent, question.about) == (Intent.LIST, About.EVER)
    assert told.startswith(so)


def test_with_a_year_it_is_of_that() -> None:
    assert last("Was any country on the watch list in 2024?")[0].about is About.NOTHING_MORE


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("Is it true that Hungary was on the watch list?", "Yes"),
        ("is it correct that Germany was tier 2?", "Yes"),
        ("Is it true that Ukraine was on tier 1?", "No"),
    ],
)
def test_whether_it_is_true_that_it_was_there(text: str, so: str) -> None:
    question, told = last(text)

    assert (question.intent, question.about) == (Intent.HISTORY, About.EVER)
    assert told.startswith(so)


@pytest.mark.parametrize("then", ["was it", "has it been?"])
def test_was_it_asks_of_the_past(then: str) -> None:
    assert last("Is Mongolia on the watch list?", then)[1].startswith(
        "Yes. Mongolia was on the Tier 2 Watch List in 2018"
    )
