"""Whether a message has, as a whole, the form of a clear question of the report, whatever its words weigh."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from bot.questions.sentences.around import by_itself
from bot.questions.sentences.phrasings import with_words
from bot.questions.tables import read_table

_NUMBERED = re.compile(r"\b(PLACE|TIER)\d+")


class Form(NamedTuple):
    """A whole form of message, with examples of it."""

    expression: re.Pattern[str]
    examples: Sequence[str]


@dataclass(frozen=True, slots=True)
class ClearForms:
    """Forms of whole marked messages."""

    always: Sequence[Form]
    if_asked: Sequence[Form]
    """Of messages with a question mark."""
    after_answer: Sequence[Form]
    """Of messages that go on with an answer."""


@lru_cache(maxsize=1)
def clear_forms() -> ClearForms:
    """The table of clear.yaml."""
    table: dict[str, Any] = read_table("unasked/clear.yaml")
    words: Mapping[str, str] = table["words"]
    return ClearForms(
        always=tuple(_forms(table["forms"], words)),
        if_asked=tuple(_forms(table["asked"], words)),
        after_answer=tuple(_forms(table["after an answer"], words)),
    )


def _forms(entries: Iterable[Mapping[str, Any]], words: Mapping[str, str]) -> Iterator[Form]:
    for entry in entries:
        form = entry["form"]
        for _ in range(2):  # a set of words may hold another
            for name, alternatives in words.items():
                form = form.replace(f"{{{name}}}", alternatives)
        yield Form(re.compile(with_words(form)), tuple(entry["such as"]))


def has_clear_form(text: str, *, asked: bool, after_answer: bool = False) -> bool:
    """Whether a marked message is a clear question by its whole form.

    `asked` tells whether it has a question mark, `after_answer` whether it comes after an answer to the same person.
    """
    forms = clear_forms()
    possible = (*forms.always, *forms.if_asked) if asked else forms.always
    if after_answer:
        possible = (*possible, *forms.after_answer)
    return has_one_of(possible, text)


def has_one_of(forms: Sequence[Form], text: str) -> bool:
    """Whether a marked message as a whole has one of some forms, with what people put around it or without."""
    plain = _NUMBERED.sub(r"\1", text)
    core = by_itself(plain)
    return _is_of(core, forms) or (core != plain and _is_of(plain, forms))


def _is_of(text: str, forms: Sequence[Form]) -> bool:
    """Whether a text as a whole has one of some forms."""
    return any(form.expression.fullmatch(text) for form in forms)
