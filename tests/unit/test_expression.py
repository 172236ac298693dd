"""Regular expressions that are compiled when they are first looked for."""

import re

import pytest

from bot.questions.expression import compile_the_rest, expression


def test_it_does_what_the_regular_expression_does() -> None:
    lazily, at_once = expression(r"(?P<first>a)(b)?", re.IGNORECASE), re.compile(r"(?P<first>a)(b)?", re.IGNORECASE)
    text = "xABxa"

    assert lazily.search(text).groups() == at_once.search(text).groups()  # type: ignore[union-attr]
    assert lazily.match(text) is None
    assert lazily.fullmatch("ab") is not None
    assert [found.span() for found in lazily.finditer(text)] == [found.span() for found in at_once.finditer(text)]
    assert lazily.sub(r"<\g<first>>", text) == at_once.sub(r"<\g<first>>", text)
    assert lazily.pattern == at_once.pattern


def test_a_fault_shows_when_it_is_first_looked_for() -> None:
    wrong = expression("(")

    with pytest.raises(re.error):
        wrong.search("text")


def test_all_are_compiled_once_the_rest_is() -> None:
    one = expression("never looked for")
    steps = len(list(compile_the_rest()))

    assert steps >= 1
    assert not list(compile_the_rest())
    assert one.search("never looked for") is not None
