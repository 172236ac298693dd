"""Turns of speech are read in the words that the phrasings know."""

import pytest

from benchmarks.golden import TURNS, rows_of
from bot.questions.sentences.marking import whole
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.tables import read_table
from tests.support.knowledge import shipped_service

MARKER = shipped_service().snapshot.reader.messages.marker
SAID = [(row["said"], row["plain"]) for row in rows_of(TURNS)]
AS_THEY_ARE = (
    "which countries were tier 1 but are not anymore",
    "how did Kuwait get off the watch list",
    "who got off tier 3",
    "since when does the US rank itself",
)


@pytest.mark.parametrize(("said", "plain"), SAID)
def test_a_turn_of_speech_is_put_plainly(said: str, plain: str) -> None:
    assert whole(MARKER.sentences(said)).text == plain


def test_every_turn_of_speech_is_in_a_sentence_of_the_table() -> None:
    sentences = [sentence.text for said, _ in SAID for sentence in MARKER.as_said(said)]
    found = {number for sentence in sentences for number, _ in vocabulary().turned(sentence)}
    turns = read_table("sentences/turns.yaml")["turns"]

    assert [turn["turn"] for number, turn in enumerate(turns) if number not in found] == []


def test_a_tier_that_is_left_out_is_not_kept() -> None:
    sentence = whole(MARKER.sentences("which countries on tier 3 in 2025 were not on tier 3 in 2024"))

    assert sentence.text == "which countries are on TIER0 YEAR but were not YEAR"
    assert [tiers.negated for tiers in sentence.tiers] == [False]


@pytest.mark.parametrize("said", AS_THEY_ARE)
def test_what_asks_for_something_else_stays_as_it_is(said: str) -> None:
    text = whole(MARKER.sentences(said)).text

    assert vocabulary().put_plainly(text) == text
    assert "left" not in text
    assert "leave" not in text
