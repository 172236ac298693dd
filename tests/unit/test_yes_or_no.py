"""Whether a sentence asks for a yes or a no."""

import pytest

from bot.questions.sentences.marking import whole
from bot.questions.verdicts.yes_or_no import is_put_as_one, wants_yes_or_no, weighs_for_one, weights
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = Service(shipped_service().snapshot)
MARKER = SERVICE.snapshot.reader.marker


@pytest.mark.parametrize(
    "text",
    [
        "is Laos on tier 3",
        "so Laos fell, didn't it?",
        "any African country on tier 1?",
        "what about Nicaragua, has it ever been on tier 3",
        "pls confirm, Rwanda = watch list in the newest edition?",
        "quick q: nepal on the watchlist rn?",
    ],
)
def test_a_form_tells(text: str) -> None:
    sentence = whole(MARKER.sentences(text))
    assert is_put_as_one(sentence, sentence)
    assert wants_yes_or_no(sentence, sentence)


@pytest.mark.parametrize(
    "text",
    [
        "checking my notes, Guatemala 2007 was watchlist?",
    ],
)
def test_the_words_tell_where_the_form_does_not(text: str) -> None:
    sentence = whole(MARKER.sentences(text))
    assert not is_put_as_one(sentence, sentence)
    assert weighs_for_one(sentence)
    assert wants_yes_or_no(sentence, sentence)


@pytest.mark.parametrize(
    "text",
    [
        "which tier is Laos on",
        "is Laos no longer on tier 3",
        "did Laos rise or fall this year",
        "is Laos on tier 3 because of the scam compounds",
        "Laos, since when",
    ],
)
def test_nothing_else_gets_one(text: str) -> None:
    sentence = whole(MARKER.sentences(text))
    assert not wants_yes_or_no(sentence, sentence)


def test_what_is_weighed_has_a_constant() -> None:
    assert weights()[""] < 0, "most sentences want neither"
