"""Two claims in one message are each judged, and get one yes or one no only where both get the same."""

import pytest

from bot.questions.verdicts.two_claims import two_claims
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Estonia is on tier 1 and was never on tier 3", True),
        ("Kenya is on tier 2 and never was on the watch list", None),
        ("Norway and Sweden have always been tier 1 and were never downgraded", False),
        ("He says Saudi Arabia and Qatar are on the same tier and that both were tier 3 ten years ago", None),
        ("Chile is better than Peru and was never on the watch list", True),
        ("Cambodia is tier 3 but was upgraded in 2022", None),
        ("Is Japan lower than South Korea? they were equal in 2018, no?", None),
        ("Kenya is on tier 2 and has been since 2015", True),
    ],
)
def test_both_are_judged(text: str, *, verdict: bool | None) -> None:
    assert Service(SERVICE.snapshot).ask(text).answer.verdict is verdict


def test_what_both_are_of_is_told() -> None:
    answer = Service(SERVICE.snapshot).ask("Cambodia is tier 3 but was upgraded in 2022").answer

    assert [getattr(part, "year", None) for part in answer.parts] == [2025, 2022]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Uganda are on tier 2",
        "is Kenya on tier 2 and why",
        "Laos is on tier 3 and China too",
        "Mexico is tier 2 and that will stay so",
        "Kenya is tier 2. Is that right?",
    ],
)
def test_one_claim_is_left_alone(text: str) -> None:
    assert two_claims(text) is None
