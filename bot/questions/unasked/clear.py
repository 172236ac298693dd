"""Whether a message has, as a whole, the form of a clear question of the report, whatever its words weigh."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Any, NamedTuple

from bot.questions.expression import expression
from bot.questions.sentences.around import by_itself
from bot.questions.sentences.phrasings import with_words
from bot.questions.tables import read_table

_NUMBERED = expression(r"\b(PLACE|TIER)\d+")
_BETWEEN_CLAUSES = expression(
    r" (?:[.,;:]|-+|lol|lmao|bc|because|cause|cuz|coz|since|but|"
    r"and(?= (?:i|we|my|our|they|he|she|it|nobody|everyone|is|was|has|have|did|does|what|when|why|how)\b)) | "
    r"(?=(?:i|we|my|our) \w)"
)
"""Where a clause of a message ends: at a stop, before a reason, and where somebody starts to speak of oneself."""
_MOST_CLAUSES = 6
_ASKS = expression(
    r"(?:which|what|who|how|where|when|why|in (?:which|what)|is|are|was|were|has|have|did|compare|explain|define|"
    r"definition|meaning|tiers?|ranking|rating|current|need|"
    r"(?:the )?PLACE .*(?:tiers?|rank\w*|rating|when|right|correct|true))\b"
)
"""How a clause begins that asks by itself, and no list of names or tiers."""
_SPOKEN_OF = expression(
    r".*\b(?:said|says?|ask(?:s|ed|ing)|wrote|writes|reads|called|titled?|title of .*|goes|went|like|quote|voted|q|"
    r"me when|is the pope \w+|is water wet)(?: \w+){0,2}"
)
"""What stands in front of a question that is only spoken of: "they went: what is Tier 3?"; or nobody has to ask."""
_TOLD_OF_IT = expression(
    r"(?:(?:is|was|were|would|will|has|had|should|they said|(?:back )?(?:in |on )?TIER|what a|of course|obviously|"
    r"who cares|say no more|never mind|nvm|next question|me|mine|my (?:life|whole)|said|asked)\b|(?:a|need)$|"
    r"(?:that|this|it|those) (?:is|was|are) (?:what|the|how|why)\b|you (?:ask|say|said)\b)"
)
"""What stands behind one, or gives the answer to it: "… was an exam question", "… TIER, as always"."""


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
        yield Form(expression(with_words(form)), tuple(entry["such as"]))


def has_clear_form(text: str, *, asked: bool, after_answer: bool = False) -> bool:
    """Whether a marked message is a clear question by its whole form.

    `asked` tells whether it has a question mark, `after_answer` whether it comes after an answer to the same person.
    """
    forms = clear_forms()
    possible = (*forms.always, *forms.if_asked) if asked else forms.always
    if after_answer:
        possible = (*possible, *forms.after_answer)
    return has_one_of(possible, text)


def has_clear_clause(text: str, *, asked: bool) -> bool:
    """Whether a clause of a marked message, or some that stand together, are a clear question by their form.

    The rest may be whatever people say beside one; but it must not tell that the question is only spoken of.
    """
    plain = _NUMBERED.sub(r"\1", text)
    clauses = [clause for clause in _BETWEEN_CLAUSES.split(plain) if clause]
    if not 1 < len(clauses) <= _MOST_CLAUSES:
        return False
    for first, last in combinations(range(len(clauses) + 1), 2):
        clause = by_itself(" , ".join(clauses[first:last]))
        if last - first == len(clauses) or not (_ASKS.match(clause) and has_clear_form(clause, asked=asked)):
            continue
        spoken_of = first > 0 and _SPOKEN_OF.fullmatch(clauses[first - 1])
        told_of = last < len(clauses) and _TOLD_OF_IT.match(clauses[last])
        if not (spoken_of or told_of):
            return True
    return False


def has_one_of(forms: Sequence[Form], text: str) -> bool:
    """Whether a marked message as a whole has one of some forms, with what people put around it or without."""
    plain = _NUMBERED.sub(r"\1", text)
    core = by_itself(plain)
    return _is_of(core, forms) or (core != plain and _is_of(plain, forms))


def _is_of(text: str, forms: Sequence[Form]) -> bool:
    """Whether a text as a whole has one of some forms."""
    return any(form.expression.fullmatch(text) for form in forms)
