"""Whether a message is of the report at all, whatever it can be read as."""

import math
from collections.abc import Mapping
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.intent import UNANSWERED, Intent
from bot.questions.tables import read_rows
from bot.questions.weighed.relevance import SCALE, relevance
from bot.questions.weighed.sums import DANGER, KINDS, RELEVANCE, every_weight, sums, unpacked
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = Service(shipped_service().snapshot)


@cache
def written(table: str) -> Mapping[str, float]:
    """What each trait weighs in a table by itself."""
    return {trait: float(weight) for trait, weight in read_rows(f"weighed/{table}.csv", "trait", "weight")}


@pytest.mark.parametrize(
    "text",
    [
        "which is hotter in April, Thailand or Cambodia?",
        "how long did the Ottoman siege of Malta last",
        "why did Zambia default on its debt?",
        "since when is Bulgaria in the eurozone",
        "how cold does it get in Iceland in January",
        "Greece or Italy for a honeymoon?",
        "why did Sweden change its prime minister in 2021",  # of words that questions of the report have
        "Chad and Romania have the same flag, who was first",
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


@pytest.mark.parametrize("count", [1, 4, 100])
def test_many_traits_weigh_for_it_by_the_root_of_their_number(count: int) -> None:
    weights = written("relevance")
    for_it = sorted(weights, key=lambda trait: weights[trait])[-count:]
    mean = sum(weights[trait] for trait in for_it) / count

    assert relevance(for_it) == pytest.approx(weights[""] + SCALE * mean * math.sqrt(count), abs=1e-5)


@given(st.sets(st.text(max_size=20), max_size=50))
def test_what_is_not_known_speaks_for_nothing(unknown: set[str]) -> None:
    assert relevance(unknown - written("relevance").keys()) == written("relevance")[""]


@pytest.mark.parametrize(("table", "column", "unit"), [("danger", DANGER, 1.0), ("relevance", RELEVANCE, 0.1)])
def test_each_trait_weighs_what_its_table_says(table: str, column: int, unit: float) -> None:
    told = {trait: unit * unpacked(row, len(KINDS) + 2)[column] for trait, row in every_weight().items()}
    weights = written(table)
    assert all(weight == pytest.approx(weights.get(trait, 0.0), abs=1e-9) for trait, weight in told.items())
    assert weights.keys() <= told.keys()


@given(st.sets(st.sampled_from(sorted(every_weight())), max_size=60))
def test_what_traits_weigh_is_told_again_as_it_was_summed(traits: set[str]) -> None:
    weights = written("danger")
    for _ in range(2):
        summed = sums(frozenset(traits))[DANGER]
        assert summed == pytest.approx(sum(weights.get(trait, 0.0) for trait in traits), abs=1e-6)
