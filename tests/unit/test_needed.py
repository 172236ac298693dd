"""The words that a pattern needs are in every text that has it, and are found where they can be."""

from collections.abc import Iterator, Sequence

import pytest

from benchmarks.golden import question_rows
from bot.questions.sentences import tiers, years
from bot.questions.sentences.needed import needed_words
from bot.questions.sentences.patterns import Pattern, said
from bot.questions.sentences.phrasings import phrasings, vocabulary
from bot.questions.unasked.speaking import signs
from tests.support.knowledge import shipped_service


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("which countries", [{"which"}, {"countries"}]),
        ("which ... countries", [{"which"}, {"countries"}]),
        ("(who|which) is on TIER", [{"who", "which"}, {"is"}, {"on"}, {"TIER"}]),
        ("do you think|in your view", [{"think", "your"}]),
        ("the( very)? first report", [{"the"}, {"first"}, {"report"}]),
        ("(the )?first", [{"first"}]),
        ("ever(?! since) on", [{"ever"}, {"on"}]),
        (r"^(?:is|are) (?:the )?PLACE\b", [{"is", "are"}, {"PLACE"}]),
        (r"\bbetween (?P<first>two|three) reports", [{"between"}, {"two", "three"}, {"reports"}]),
        ("(has|have)( it)? been", [{"has", "have"}, {"been"}]),
    ],
)
def test_words_are_needed_that_nothing_can_stand_for(pattern: str, needed: list[set[str]]) -> None:
    assert sorted(map(sorted, needed_words(pattern))) == sorted(map(sorted, needed))


@pytest.mark.parametrize(
    "pattern",
    [
        "tiers?",  # a letter that may be missing
        r"improv\w+",  # a word that goes on
        "foot(ball)?",
        "(who|wh.t)",
        "foo( bar)?baz",  # "foobaz" has it, too
        "gold ?fish",
        "(really |even )*",
        "(one|)",
    ],
)
def test_no_word_is_needed_where_another_may_stand(pattern: str) -> None:
    assert needed_words(pattern) == ()


def patterns_of(module: object) -> Iterator[Pattern]:
    """The patterns among the values of a module, also those in its tables."""
    for value in vars(module).values():
        rows = value if isinstance(value, tuple) else (value,)
        for row in rows:
            yield from (one for one in (row if isinstance(row, tuple) else (row,)) if isinstance(one, Pattern))


def patterns_of_phrasings() -> Iterator[Pattern]:
    """Those of turns of speech, and of phrasings with what they must and must not have besides."""
    yield from (turn for turn, _ in vocabulary().plainly)
    for phrasing in phrasings():
        yield from phrasing.patterns
        yield from (one for one in (phrasing.unless, phrasing.only) if one is not None)


@pytest.mark.parametrize(
    ("every", "least", "share"),
    [
        ([*patterns_of(tiers), *patterns_of(years), *signs().patterns.values()], 60, 11),
        ([*patterns_of_phrasings()], 1000, 199),
    ],
    ids=["tiers, years and signs", "turns and phrasings"],
)
def test_a_pattern_is_found_wherever_its_expression_is(every: Sequence[Pattern], least: int, share: int) -> None:
    marker = shipped_service().snapshot.reader.marker
    texts = [row["text"] for row in question_rows()][::share]
    sentences = [said(sentence.text) for text in texts for sentence in marker.sentences(text)]
    assert len(every) > least
    for pattern in every:
        found = [sentence for sentence in sentences if pattern.expression.search(sentence.text)]
        assert [sentence for sentence in sentences if pattern.is_in(sentence)] == found, pattern.expression.pattern
