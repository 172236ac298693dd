"""What is kept, to be told again, is what would be told anew; and no more is kept than a little."""

import itertools

import pytest

from benchmarks.golden import question_rows
from bot.questions.sentences.again import told_again
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.patterns import said
from bot.questions.sentences.tokens import _folded
from bot.questions.sentences.wants import direction
from bot.questions.verdicts.yes_or_no import _untagged, as_claimed
from tests.support.knowledge import shipped_service

READER = shipped_service().snapshot.reader
TEXTS = [row["text"] for row in question_rows("tuned")][::97]
SENTENCES = [sentence for text in TEXTS for sentence in READER.marker.sentences(text)]


@pytest.mark.parametrize("kept", [said, direction, as_claimed, _untagged])
def test_of_a_text_the_same_is_told_again_as_anew(kept: object) -> None:
    for sentence in SENTENCES:
        assert kept(sentence.text) == kept(sentence.text) == kept.__wrapped__(sentence.text)  # type: ignore[operator,attr-defined]
    assert kept.cache_info().maxsize <= 128  # type: ignore[attr-defined]


def test_a_word_is_folded_again_as_anew() -> None:
    for word in (word for text in TEXTS for word in text.split()):
        assert _folded(word) == _folded(word) == _folded.__wrapped__(word)


def test_a_term_is_found_again_as_anew() -> None:
    terms = READER.messages.terms
    for sentence in SENTENCES:
        assert terms.find(sentence.text) == terms.find(sentence.text) == terms._looked_for(sentence.text)


def test_a_message_is_marked_again_as_anew() -> None:
    marker = READER.marker
    for text in TEXTS:
        assert marker.sentences(text) == marker.sentences(text) == marker._marked(text)


def test_the_places_of_a_sentence_are_told_again_as_anew() -> None:
    for one, other in itertools.pairwise(SENTENCES):
        for sentence in (one, other, one, other):
            assert places_of(sentence) == places_of.__wrapped__(sentence)  # type: ignore[attr-defined]


def test_only_the_last_few_sentences_are_kept_and_none_for_another() -> None:
    asked: list[str] = []

    def tell(sentence: Sentence) -> str:
        asked.append(sentence.text)
        return sentence.text

    told, alike = told_again(tell), [Sentence(text, asked=True) for text in "aabcde"]
    assert [told(sentence) for sentence in (*alike[:2], *alike[:2])] == ["a"] * 4
    assert asked == ["a", "a"], "each once, as they are two"
    assert [told(sentence) for sentence in (*alike[2:], alike[0])] == [*"bcdea"]
    assert asked == [*"aabcdea"], "the first was forgotten"
