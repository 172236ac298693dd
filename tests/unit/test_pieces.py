"""A text without any of the pieces of a pattern has the pattern nowhere."""

import re
import sys

import pytest

from benchmarks.golden import question_rows
from bot.questions.sentences.pieces import Pieced, needed_pieces
from tests.support.knowledge import shipped_service


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("highest|lowest", ["highest", "lowest"]),
        (r"\b(?:un)?ranked countries\b", ["ranked countries"]),
        (r"which (?:years?|editions?) were worst", [" were worst"]),
        (r"neighbou?rs? of PLACE\d+", ["neighbo"]),
        (r"(?<=from )\d+ dozens?", [" dozen"]),
        (r"(?:fell|fallen) twice", [" twice"]),
        (r"(?:more|fewer) \w+", ["fewer", "more"]),
        ("sank|sanks", ["sank"]),
    ],
)
def test_pieces_are_needed_that_are_in_any_text_with_the_pattern(pattern: str, needed: list[str]) -> None:
    assert needed_pieces(pattern) == needed


@pytest.mark.parametrize(
    "pattern",
    [
        r"\w+|worst",
        r"(?:best)? ?\d",
        r"(?:best|[12])",
        r"\(best\)",
        r"(?(1)best|worst)",
        "|".join(f"{first}{second}" for first in "abcdefg" for second in "uvwxyz"),
    ],
)
def test_no_piece_is_needed_where_none_may_be_there(pattern: str) -> None:
    assert needed_pieces(pattern) == ()


def test_a_pattern_is_found_wherever_its_expression_is() -> None:
    marker = shipped_service().snapshot.reader.marker
    rows = [row["text"] for row in question_rows("tuned")][::51]
    texts = [text for row in rows for text in (row, *(sentence.text for sentence in marker.sentences(row)))]
    modules = [module for name, module in sys.modules.items() if name.startswith("bot.")]
    every = {one for module in modules for one in vars(module).values() if isinstance(one, Pieced)}
    assert len(every) > 50
    for pattern in every:
        plain = re.compile(pattern.pattern)
        for text in texts:
            assert _places(pattern.search(text)) == _places(plain.search(text)), (pattern.pattern, text)
            assert _places(pattern.match(text)) == _places(plain.match(text))
            assert _places(pattern.fullmatch(text)) == _places(plain.fullmatch(text))
            assert [*map(_places, pattern.finditer(text))] == [*map(_places, plain.finditer(text))]
            assert pattern.sub("_", text, count=1) == plain.sub("_", text, count=1)


def _places(found: re.Match[str] | None) -> tuple[int, int] | None:
    return found.span() if found is not None else None
