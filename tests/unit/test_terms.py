"""A term of the glossary is known by each of the phrases that people ask for it by."""

import re

import pytest

from benchmarks.golden import TERMS, rows_of
from bot.questions.sentences.marking import whole
from bot.questions.sentences.phrasings import vocabulary
from tests.support.knowledge import shipped_service

READER = shipped_service().snapshot.reader.messages
SAID = [(row["said"], row["term"]) for row in rows_of(TERMS)]


@pytest.mark.parametrize(("said", "term"), SAID)
def test_what_is_asked_by_a_phrase_is_its_term(said: str, term: str) -> None:
    assert READER.terms.find(whole(READER.sentences(said)).text) == term


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("what does protection mean", "protection"),
        ("what does partnership mean", "partnership"),
        ("what is a waiver", "waiver"),
        ("meaning of minimum standards", "minimum-standards"),
    ],
)
def test_who_asks_for_the_meaning_of_a_name_is_told_that(text: str, term: str) -> None:
    assert shipped_service().read(text).term == term


def test_every_phrase_is_in_a_sentence_of_the_table() -> None:
    marked = [(whole(READER.sentences(said)).text, term) for said, term in SAID]
    phrases = [(term, phrase) for term, phrases in vocabulary().terms.items() for phrase in phrases]

    assert [
        (term, phrase)
        for term, phrase in phrases
        if not any(of == term and re.search(rf"\b(?:{phrase})\b", text) for text, of in marked)
    ] == []
