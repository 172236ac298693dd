"""Whether a message asks for the tier or the rank of something else than a country: a service, a game, a dish.

"Tier 3 support", "the student tier", "which tier is Chile wine": what has a tier is told by what words stand beside it.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.around import by_itself
from bot.questions.sentences.marking import Sentence
from bot.questions.tables import read_table

_OF_THE_REPORT = expression(
    r"\b(?:tip|tvpa|traffick\w*|state department|reports?|forced|labou?r|slavery|victims?|exploitation|sanctions?)\b"
)
_YEAR = expression(r" (?:YEAR|SPAN)\b")


class OtherThings(NamedTuple):
    """What has tiers of its own, and where it is named."""

    things: frozenset[str]
    things_there: frozenset[str]
    """Those that count in `places` alone."""
    harmless: frozenset[str]
    places: Sequence[re.Pattern[str]]
    known_places: Sequence[re.Pattern[str]]
    surely: Sequence[re.Pattern[str]]
    enough: float
    """What the signs of a message must weigh that names a strange thing there."""


@lru_cache(maxsize=1)
def other_things() -> OtherThings:
    """The table of other_things.yaml."""
    table: dict[str, Any] = read_table("unasked/other_things.yaml")
    return OtherThings(
        things=frozenset(table["things"].split()),
        things_there=frozenset(table["things there"].split()),
        harmless=frozenset(table["harmless"].split()),
        places=tuple(_compiled(table["places"])),
        known_places=tuple(_compiled(table["known places"])),
        surely=tuple(map(expression, table["surely"])),
        enough=table["from, of a strange thing"],
    )


def _compiled(places: Sequence[str]) -> Iterator[re.Pattern[str]]:
    for place in places:
        yield expression(place.replace("{thing}", r"(?P<thing>[a-z0-9]\w*)"))


def is_of_another_thing(question: Question, asking: Sentence, everything: Sentence) -> bool:
    """Whether a message, or the sentence that asks it, surely asks for the tier of what the report does not rank."""
    table = other_things()
    if any(form.search(everything.text) for form in table.surely):
        return True
    if _tells_findings(question) or _OF_THE_REPORT.search(asking.text):
        return False
    there = table.things | table.things_there
    return not (
        table.things.isdisjoint(named(asking, table.known_places)) and there.isdisjoint(named(asking, table.places))
    )


def may_be_of_another_thing(question: Question, asking: Sentence, is_topic: Callable[[str], bool]) -> bool:
    """Whether a sentence has a word, where it says what has the tier, that no question about the report is made of."""
    if not asking.strange or _tells_findings(question) or _OF_THE_REPORT.search(asking.text):
        return False
    table = other_things()
    odd = {word for word in asking.strange if word not in table.harmless and not is_topic(word)}
    return not odd.isdisjoint(named(asking, table.places))


def _tells_findings(question: Question) -> bool:
    """Whether a question is of what the report found, where such things may be spoken of."""
    return question.intent is Intent.FINDINGS and question.about is not About.WHY


def named(asking: Sentence, places: Sequence[re.Pattern[str]]) -> Iterator[str]:
    """The words of a sentence that stand where it says what has the tier."""
    text = by_itself(_YEAR.sub("", asking.text))
    for place in places:
        yield from (found["thing"] for found in place.finditer(text))
