"""Every phrasing is known by its own examples, and every set of words that phrasings use is there."""

import re

import pytest

from bot.questions.phrasings import phrasings, vocabulary
from bot.questions.question import About, Intent
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
EXAMPLES = [(kind.intent, kind.about, example) for kind in phrasings() for example in kind.examples]


@pytest.mark.parametrize(("intent", "about", "example"), EXAMPLES, ids=[example for *_, example in EXAMPLES])
def test_an_example_is_read_as_its_kind(intent: Intent, about: About, example: str) -> None:
    question = SERVICE.read(example)

    assert (question.intent, question.about) == (intent, about)


def test_every_phrasing_has_an_example_and_something_it_is_known_by() -> None:
    assert all(kind.examples and (kind.patterns or kind.is_term) for kind in phrasings())


def test_no_pattern_keeps_a_name_that_is_no_set_of_words() -> None:
    assert not [
        p.expression.pattern
        for kind in phrasings()
        for p in kind.patterns
        if re.search(r"\{[a-z]", p.expression.pattern)
    ]


def test_short_forms_are_read_in_full() -> None:
    assert vocabulary().as_meant("whats ur teir") == "what is your tier"
