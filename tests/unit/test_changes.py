"""Changes are made in their order, and each is looked for wherever a piece of it is."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.questions.sentences.changes import Change, Changes

LETTERS = st.text("abcAB 1/", max_size=12)
PIECES = st.text("abc 1/", min_size=1, max_size=4)


def one_by_one(text: str, changes: list[Change]) -> str:
    """The same without looking for pieces."""
    for _, pattern, instead in changes:
        text = pattern.sub(instead, text)
    return text


@given(LETTERS, st.lists(st.tuples(st.lists(PIECES, min_size=1, max_size=3), LETTERS), max_size=6))
def test_changes_are_made_wherever_their_pieces_are(text: str, written: list[tuple[list[str], str]]) -> None:
    changes = [
        Change(tuple(pieces), re.compile("|".join(map(re.escape, pieces)), re.IGNORECASE), instead)
        for pieces, instead in written
    ]

    assert Changes(*changes).made(text) == one_by_one(text, changes)


def test_what_a_change_puts_in_is_changed_by_later_ones_only() -> None:
    ab, bc = Change(("a",), re.compile("a"), "b"), Change(("b",), re.compile("b"), "c")

    assert Changes(ab, bc).made("a") == "c"
    assert Changes(bc, ab).made("a") == "b"
