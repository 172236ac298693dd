"""Words and names that are no misspelt country, generated: see data/README.md."""

from collections.abc import Sequence
from pathlib import Path

from bot.dataset.rows import read_text

PLAIN_WORDS_FILE = "plain_words.txt"


def read_plain_words(folder: Path) -> Sequence[str]:
    """The words, folded.

    Raises:
        FaultyDataError: the file can't be read.
    """
    return read_text(folder / PLAIN_WORDS_FILE).splitlines()
