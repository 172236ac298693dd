"""How a message is worded: its words in their order, and each with what the message is of."""

from collections.abc import Collection, Iterator, Sequence

from bot.questions.weighed.leaning import pairs, without_numbers

_OF = ("a tier", "a country", "a part of the world", "the report")
"""The signs that tell what a message is of."""
_APART = (2, 3, 4)


def wording(text: str, signs: Collection[str]) -> Iterator[str]:
    """What is weighed of the words of a marked message, whose `signs` are known, beside each word by itself.

    Two and three that stand together, with the beginning and the end; how it begins and ends; two with up to three
    others between them; and each word with what the message is of.
    """
    said = without_numbers(text)
    framed = ("^", *said, "$")
    yield from pairs(text)
    yield from map(" ".join, zip(framed, framed[1:], framed[2:], strict=False))
    yield f"^^ {' '.join(framed[1:3])}"
    yield f"{' '.join(framed[-3:-1])} $$"
    yield from _apart(framed)
    subject = ", ".join(sign for sign in _OF if sign in signs) or "nothing"
    yield from (f"{word} of {subject}" for word in said)


def _apart(framed: Sequence[str]) -> Iterator[str]:
    for distance in _APART:
        yield from (f"{first}..{second}" for first, second in zip(framed, framed[distance:], strict=False))
