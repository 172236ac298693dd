"""A text without any of the pieces of a change is not changed by it."""

from benchmarks.golden import question_rows
from bot.questions.sentences import half_written, tidied
from bot.questions.verdicts import claims


def test_no_change_is_missed_where_its_pieces_are_not() -> None:
    texts = [row["text"] for row in question_rows("tuned")][::17]
    for change in (*tidied._CHANGES, *half_written._BY_ITSELF, *claims._ASIDES):
        for text in texts:
            there = any(piece in text.lower() for piece in change.pieces)
            assert there or change.pattern.sub(change.instead, text) == text, (change.pieces, text)
