"""Whether a question is clear enough to be answered where nobody addressed the bot."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from bot.places.names import Match
from bot.questions.leaning import pairs
from bot.questions.marking import Sentence
from bot.questions.phrasings import read_rows, read_table, vocabulary, with_words
from bot.questions.question import Intent, Question

LONGEST_UNASKED = 600
"""Characters of a message that is answered unasked; longer ones are letters, not questions."""

_KINDS = {
    Intent.TIER: "a tier is asked for",
    Intent.COMPARE: "a comparison is asked for",
    Intent.HISTORY: "a history is asked for",
    Intent.LIST: "",
    Intent.COUNT: "",
    Intent.CHANGES: "changes are asked for",
    Intent.DEFINE: "a meaning is asked for",
    Intent.FINDINGS: "findings are asked for",
}
_BY = {
    Match.TYPO: "a misspelt country",
    Match.CODE: "a country by its code",
    Match.DEMONYM: "a people",
    Match.LANGUAGE: "a country in another language",
}
_EVERYDAY_TERMS = frozenset(
    {"prosecution", "protection", "prevention", "restrictions", "confidence", "author", "ranking"}
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|should|could|can|must|do|does|did|think|make|made|got|get|"
    r"put|said|say|says|came|come|comes|kept|keeps|went|goes|moved|fell|dropped|wrote|shows|showed|looks|needs|gets|"
    r"wants|knows|means|seems|feels|deserves|sucks)\b"
)
_OF_SPEECH = {
    "begun like a question": "asks",
    "a request": "requests",
    "between people": "between people",
    "rhetoric": "rhetoric",
}
_LONG = 25
_WORDS_A_STEP, _MOST_STEPS = 4, 6
_SHORT = 8
_MANY_SENTENCES = 3
_FEW_ODD = 3


class Parts(NamedTuple):
    """The signs that another one is made of: every one of the first, and one at least of the others, if any."""

    every: frozenset[str]
    some: frozenset[str]


@dataclass(frozen=True, slots=True)
class Signs:
    """The table of signs and words: what each weighs, how some are known, and from what sum on the bot speaks."""

    weights: Mapping[str, float]
    patterns: Mapping[str, re.Pattern[str]]
    together: Mapping[str, Parts]
    never: re.Pattern[str]
    enough: float


@lru_cache(maxsize=1)
def signs() -> Signs:
    """The tables of signs.yaml and sign_words.csv; the words are marked as such."""
    table: dict[str, Any] = read_table("signs.yaml")
    entries: dict[str, dict[str, Any]] = table["signs"]
    return Signs(
        weights={name: entry["weight"] for name, entry in entries.items()}
        | {marked(row["word"]): float(row["weight"]) for row in read_rows("sign_words.csv")},
        patterns={name: re.compile(with_words(entry["when"])) for name, entry in entries.items() if "when" in entry},
        together={
            name: Parts(frozenset(entry.get("all", ())), frozenset(entry.get("any", ())))
            for name, entry in entries.items()
            if "all" in entry or "any" in entry
        },
        never=re.compile(re.sub(r"\s+", "", table["never"])),
        enough=table["from"],
    )


def marked(word: str) -> str:
    """A word as it stands among the signs."""
    return f"word: {word}"


def may_speak_unasked(found: frozenset[str] | None) -> bool:
    """Whether the signs of a message that speak for answering it weigh more than those against it."""
    weights = signs().weights
    return found is not None and round(sum(weights[sign] for sign in found), 1) >= signs().enough


def _may_be_weighed(question: Question, asking: Sentence, everything: Sentence) -> bool:
    """Whether the question has an answer, and nothing forbids to give it unasked, such as talk of something else."""
    if question.intent not in _KINDS or not all(place.codes or place.area for place in question.places):
        return False
    if everything.doubtful and not vocabulary().speech["report"].search(everything.text):
        return False
    return not (signs().never.search(asking.text) or vocabulary().speech["off topic"].search(everything.text))


def signs_of(
    question: Question,
    asking: Sentence,
    everything: Sentence,
    words: Iterable[str],
    is_topic: Callable[[str], bool],
    *,
    every: bool = False,
) -> frozenset[str] | None:
    """The names of the signs that a question has; None where it is not to be answered unasked, whatever it has.

    `asking` is the sentence that the question was found in, `everything` the whole message, and `words` what is weighed
    of that. Signs of no weight are left out, unless `every` one is wanted.
    """
    if not _may_be_weighed(question, asking, everything):
        return None
    text = re.sub(r"\b(PLACE|TIER)\d+", r"\1", asking.text)
    found = {name for name, pattern in signs().patterns.items() if pattern.search(text)}
    found.update(map(marked, words))
    found.update(map(marked, pairs(everything.text)))
    found.add(marked(f"{question.intent} {question.about}".strip().upper()))
    found.add(marked(f"WORDS {min(len(text.split()) // _WORDS_A_STEP, _MOST_STEPS)}"))
    found.update(name for name, how in _OF_SPEECH.items() if vocabulary().speech[how].search(asking.text))
    found.update(_of_subject(question, everything))
    found.update(_of_odd_words(question, asking, everything, is_topic))
    if asking.asked:
        found.add("a question mark")
    if len(text.split()) > _LONG:
        found.add("long")
    if everything.text.count(" . ") >= _MANY_SENTENCES - 1:
        found.add("many sentences")
    if "surely the report" not in found and signs().patterns["surely the report"].search(everything.text):
        found.add("the report is spoken of around it")
    _add_together(found)
    if "it asks" not in found:
        found.add("a statement" if _VERB.search(text) else "a scrap")
        _add_together(found)
    return frozenset(found) if every else frozenset(found & signs().weights.keys())


def _of_subject(question: Question, everything: Sentence) -> Iterator[str]:
    yield _KINDS[question.intent]
    places = question.places
    if places:
        yield "a country"
    if len({place.codes for place in places}) > 1:
        yield "two countries"
    if any(len(place.codes) > 1 for place in places):
        yield "a name with several readings"
    yield from (_BY[place.match] for place in places if place.match in _BY)
    if everything.doubtful:
        yield "a doubtful country"
    if question.term:
        yield "a term of the report"
    if question.term and question.term not in _EVERYDAY_TERMS:
        yield "a term of the report alone"
    if len(question.topic) > 1:
        yield "two words of findings"


def _of_odd_words(
    question: Question, asking: Sentence, everything: Sentence, is_topic: Callable[[str], bool]
) -> Iterator[str]:
    term = question.term.split("-")
    odd = [
        word
        for word in asking.strange
        if not (question.intent is Intent.FINDINGS and (is_topic(word) or word in question.topic)) and word not in term
    ]
    if not odd and not everything.doubtful:
        yield "nothing odd"
        if len(asking.text.split()) <= _SHORT:
            yield "short and nothing odd"
    yield from ("an odd word", "two odd words", "three odd words")[: len(odd)]
    if len(everything.strange) - len(asking.strange) > _FEW_ODD:
        yield "odd words around it"


def _add_together(found: set[str]) -> None:
    """Add the signs that are made of others."""
    for name, parts in signs().together.items():
        if found.issuperset(parts.every) and not (parts.some and found.isdisjoint(parts.some)):
            found.add(name)
