"""The month in which somebody says that a report came out, and whether it did."""

import pytest

from bot.answers.wording import plain_text
from bot.questions.verdicts.months import month_claimed
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("was the YEAR report released in june", 6),
        ("did not YEAR report come out in june like usual", 6),
        ("YEAR report was released end of september , was not it", 9),
        ("was it out by september", 9),
        ("wait , was not the YEAR report released in june", 6),
        ("was it published in may", 5),
        ("may i ask when it came out", None),
        ("was it june or july", None),
        ("it did not come out in june , right", None),
        ("does it usually come out in june", None),
        ("did it come out before june", None),
        ("did it come out in the spring", None),
    ],
)
def test_one_month_is_claimed_without_a_choice_or_a_denial(text: str, month: int | None) -> None:
    assert month_claimed(text) == month


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("was the 2024 report released in June?", "Yes. The 2024 report"),
        ("was the 2024 report released in september?", "No. The 2024 report"),
        ("didn't the 2025 report come out in june?", "No. The 2025 report"),
        ("the 2025 TIP report was released end of september, wasn't it", "Yes. The 2025 report"),
        ("was the 2004 report released in june?", "The 2004 report"),
    ],
)
def test_a_month_is_held_against_the_day_of_release(asked: str, begins: str) -> None:
    assert plain_text(SERVICE.ask(asked).answer).startswith(begins)
