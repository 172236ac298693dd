"""What the ratings that a question asks for would not settle gets no yes or no, whatever its kind."""

import pytest

from bot.questions.question import Intent
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("did Israel keep Tier 1 up to 2020?", Intent.HISTORY),
        ("was tier 2 the worst France ever had?", Intent.HISTORY),
        ("had Denmark already been on tier 2 by 2019?", Intent.HISTORY),
        ("did Laos fall by two tiers in 2018?", Intent.CHANGES),
        ("did Japan and Italy fall in the same year?", Intent.CHANGES),
        ("is Kenya two tiers above Chad?", Intent.COMPARE),
        ("was Chile better than Peru more often?", Intent.COMPARE),
        ("is Kenya on tier 2 and Norway on tier 1?", Intent.COMPARE),
        ("i doubt that Kenya is on tier 3, is it", Intent.TIER),
    ],
)
def test_what_the_ratings_would_not_settle_gets_no_yes_or_no(text: str, kind: Intent) -> None:
    asked = SERVICE.ask(text)

    assert asked.question.intent is kind
    assert asked.answer.verdict is None


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("was Israel ever on Tier 1 until 2020?", True),
        ("was France ever on tier 2?", True),
        ("did Israel keep Tier 1 until 2020?", True),
        ("was Georgia on tier 3 until 2010?", False),
        ("did Laos fall in 2018?", True),
        ("did Japan and Italy both fall in 2019?", False),
        ("is Kenya above Chad?", True),
        ("are Kenya and Norway both on tier 1?", False),
    ],
)
def test_what_they_do_settle_gets_one(text: str, verdict: bool) -> None:  # noqa: FBT001
    assert SERVICE.ask(text).answer.verdict is verdict
