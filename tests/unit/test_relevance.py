"""Whether a message is of the report at all, whatever it can be read as."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.question import UNANSWERED, Intent
from bot.questions.weighed.relevance import BESIDE_THE_POINT, OF_THE_REPORT, relevance, relevance_weights
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = Service(shipped_service().snapshot)


@pytest.mark.parametrize(
    "text",
    [
        "which is hotter in April, Thailand or Cambodia?",
        "how long did the Ottoman siege of Malta last",
        "why did Zambia default on its debt?",
        "since when is Bulgaria in the eurozone",
        "how cold does it get in Iceland in January",
        "Greece or Italy for a honeymoon?",
    ],
)
def test_what_asks_something_else_of_a_country_is_told_no_tier(text: str) -> None:
    assert SERVICE.read(text).intent in UNANSWERED


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("which is worse off this year, Thailand or Cambodia?", Intent.COMPARE),
        ("why did Colombia fall", Intent.FINDINGS),
        ("since when is Bulgaria on tier 2", Intent.HISTORY),
        ("history of Zambia", Intent.HISTORY),
        ("Greece or Italy?", Intent.COMPARE),
        ("complicity of officials in Kenya, what does it say", Intent.FINDINGS),
    ],
)
def test_what_asks_the_same_of_the_report_is_answered(text: str, intent: Intent) -> None:
    assert SERVICE.read(text).intent is intent


def test_nothing_said_of_a_message_is_in_doubt() -> None:
    assert BESIDE_THE_POINT < 0 < OF_THE_REPORT
    assert relevance(()) == relevance_weights()[""]


@given(st.sets(st.sampled_from(sorted(relevance_weights()))))
def test_any_traits_can_be_weighed(traits: set[str]) -> None:
    assert abs(relevance(traits)) < 1000
