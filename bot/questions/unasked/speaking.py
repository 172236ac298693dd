"""Whether a question is clear enough to be answered where nobody addressed the bot."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Any, NamedTuple

from bot.places.names import Match
from bot.questions.alone.message import Found
from bot.questions.alone.topics.matters import matters
from bot.questions.expression import expression
from bot.questions.intent import UNANSWERED, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.patterns import Pattern, said, worded
from bot.questions.sentences.phrasings import vocabulary, with_words
from bot.questions.tables import read_rows, read_table
from bot.questions.unasked.clear import has_clear_clause, has_clear_form
from bot.questions.unasked.wording import wording

LONGEST_UNASKED = 600
"""Characters of a message that is answered unasked; longer ones are letters, not questions."""

_BY = {
    Match.TYPO: "a misspelt country",
    Match.CODE: "a country by its code",
    Match.DEMONYM: "a people",
    Match.LANGUAGE: "a country in another language",
    Match.CAPITAL: "a country by its capital",
}
_EVERYDAY_TERMS = frozenset(
    {"prosecution", "protection", "prevention", "restrictions", "confidence", "author", "ranking"}
)
_NAMED = expression(r"\b(?:trafficking|tip|tvpa|state department)\b")
_NAMES_SOMETHING = expression(r"\b(?:PLACE|TIER|YEAR|SPAN|REGION)")
_VERB = expression(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|should|could|can|must|do|does|did|think|make|made|got|get|"
    r"put|said|say|says|came|come|comes|kept|keeps|went|goes|moved|fell|dropped|wrote|shows|showed|looks|needs|gets|"
    r"wants|knows|means|seems|feels|deserves|sucks)\b"
)
_ASKING = expression(
    r"\b(?:which|what|who|whose|when|where|why|how|whether|if|list|show|give|name|compare|explain|define|tell|right|"
    r"correct|true)\b|"
    r"^(?:\w+ ){0,2}(?:is|are|was|were|did|does|do|has|have|had) |"
    r", (?:is|are|was|were|did|does|do|has|have) (?:it|they|PLACE\d+)\b"
)
_OF_SPEECH = {
    "begun like a question": "asks",
    "a request": "requests",
    "between people": "between people",
    "rhetoric": "rhetoric",
}
_ASKS = frozenset(
    {
        "a question mark",
        "begun like a question",
        "a request",
        "a command",
        "a question word",
        "a question in the end",
    }
)
_NUMBERED = expression(r"\b(PLACE|TIER)\d+")
_LONG = 25
_WORDS_A_STEP, _MOST_STEPS = 4, 6
_SHORT = 8
_MANY_SENTENCES = 3
_FEW_ODD = 3
_LOOKS = range(-1, 9)


class After(NamedTuple):
    """How a message stands after an answer to the same person."""

    words: Sequence[str]
    """Its words, each with the kind of question that was answered."""
    by_itself: bool
    """Whether it asks something without what was asked before."""


class Weighing(NamedTuple):
    """What each sign weighs, and from what sum on the bot speaks."""

    weights: Mapping[str, float]
    enough: float


@dataclass(frozen=True, slots=True)
class Signs:
    """How some signs are known, and how a message is weighed, alone and after an answer."""

    patterns: Mapping[str, Pattern]
    alone: Weighing
    after_answer: Weighing
    behind_answer: float
    """What a message after an answer has to weigh by itself, where it does not clearly go on with that."""
    clear_clause: float
    """What it weighs that a clause of a message is a clear question, whatever is said beside it."""
    own_short_form: float
    """What it weighs that a tier is written in a short form that only this report has."""


@lru_cache(maxsize=1)
def signs() -> Signs:
    """The tables of signs.yaml, sign_weights.csv and going_on_weights.csv."""
    table: dict[str, Any] = read_table("unasked/signs.yaml")
    return Signs(
        patterns={name: worded(_pattern(when)) for name, when in table["signs"].items()},
        alone=Weighing(_weights("unasked/sign_weights.csv"), table["from"]),
        after_answer=Weighing(_weights("unasked/going_on_weights.csv"), table["from, after an answer"]),
        behind_answer=table["from, by itself after an answer"],
        clear_clause=table["a clear clause"],
        own_short_form=table["in its own short form"],
    )


def _weights(name: str) -> Mapping[str, float]:
    return {sign: float(weight) for sign, weight in read_rows(name, "sign", "weight")}


def _pattern(when: str) -> str:
    """A regular expression of the table, which may be spread over lines at the | of its parts."""
    return with_words(re.sub(r"\|\s+", "|", when))


def marked(word: str) -> str:
    """A word, or two that stand together, as it stands among the signs."""
    return f"word: {word}"


def may_speak_unasked(found: frozenset[str] | None, weighing: Weighing, least: float | None = None) -> bool:
    """Whether the signs of a message that speak for answering it weigh more than those against it.

    They have to weigh `least`, if not what the table says.
    """
    weigh = weighing.weights.get
    return found is not None and round(sum([weigh(sign, 0.0) for sign in found]), 2) >= (
        weighing.enough if least is None else least
    )


def may_speak_with_what_is_beside(found: frozenset[str] | None, everything: Sentence, least: float) -> bool:
    """The same, with the weight of a clause of the whole message that is a clear question, whatever stands beside it.

    Not where that is of other things: "… The panzers were nerfed". Clauses are looked at only where that weight tips
    the scales.
    """
    if may_speak_unasked(found, signs().alone, least):
        return True
    tips = may_speak_unasked(found, signs().alone, least - signs().clear_clause) and not _is_off_topic(everything.text)
    return tips and has_clear_clause(everything.text, asked=_asks_by_form(everything))


def is_clear_by_form(question: Question, everything: Sentence, *, after_answer: bool = False) -> bool:
    """Whether a message has the plainest form of a question of tiers, of a subject that is certain."""
    clear = has_clear_form(everything.text, asked=_asks_by_form(everything), after_answer=after_answer)
    of_parts = len(question.places) > 1 and any(place.area for place in question.places)  # "Georgia or Alabama?"
    return clear and not of_parts and not _is_off_topic(everything.text) and _may_be_answered(question, everything)


def _asks_by_form(everything: Sentence) -> bool:
    """Whether a message has a question mark, or a choice of tiers, which is as good as one: "Angola tier 2 or 2WL"."""
    return everything.asked or any(one.either and len(one.tiers) > 1 and not one.negated for one in everything.tiers)


def _is_off_topic(text: str) -> bool:
    """Whether a message has words of other subjects, and none that only the report has."""
    return vocabulary().speech["off topic"].search(text) is not None and not _NAMED.search(text)


def _of_looks(looks: float) -> Iterator[str]:
    yield from (f"looks like {step} at least" for step in _LOOKS if looks >= step)


def signs_of(
    read: Found,
    everything: Sentence,
    words: Iterable[str],
    looks: float,
    is_topic: Callable[[str], bool],
    after: After | None = None,
) -> frozenset[str] | None:
    """The names of the signs that a question has; None where it has no answer to be given unasked.

    `read` is the question with the sentence that asks it, `everything` the whole message, `words` what is weighed of
    that, `looks` what it weighed at first look, and `after` how it stands after an answer to the same person, if it
    does. Every two signs of the first ones are one more.
    """
    question, asking = read.question, read.sentence
    if not _may_be_answered(question, everything) or (after is not None and _is_off_topic(everything.text)):
        return None
    found = {
        *_of_form(asking, everything),
        *_of_subject(question, everything),
        *_of_odd_words(question, asking, everything, is_topic),
    }
    if not found.isdisjoint(_ASKS):
        found.add("it asks")
    else:
        found.add("a statement" if _VERB.search(asking.text) else "a scrap")
    if after is not None:
        found.update(_of_standing_after(after, everything))
    of_its_own = frozenset(found)
    both = map(" & ".join, combinations(sorted(found), 2))
    found.update(_of_looks(looks))
    of_its_kind = [f"{question.intent} & {name}" for name in found]
    said = map(marked, {*words, *wording(everything.text, of_its_own), *(after.words if after is not None else ())})
    return frozenset([*found, *both, *of_its_kind, *said])


OF_STANDING = frozenset({Intent.TIER, Intent.COMPARE, Intent.CHANGES})
"""Kinds of questions of how countries stand or moved."""
_OF_STANDING = OF_STANDING | {Intent.HISTORY}
_BY_WHAT = expression(
    r" (?:in|at)(?: (?:the|a|an))?(?: (?:last|next|current))? "
    r"(?P<in>(?!front|basement|cellar|lead|advance|reality|general|total|truth|nutshell|nowadays|present)\w+)"
    r"(?: (?:last|this) year| YEAR)?$|"
    r" for (?P<for>(?!instance|example|class|work|school|homework|context|reference|research|today|now)\w+)$"
)
"""What countries are measured by, at the end of a sentence: "is Denmark tier 1 in handball?"."""


_ASKS_OF = expression(r"(?:(?:so|and|but|ok|hey|hi) )*(?:is|are|was|were|did|does|has|have|which|who|compare|PLACE)\b")


def _may_be_answered(question: Question, everything: Sentence) -> bool:
    """Whether a question has an answer that may be given unasked, of a subject that is certain."""
    if question.intent in UNANSWERED or not all(place.codes or place.area for place in question.places):
        return False
    speech = vocabulary().speech
    if everything.doubtful and not speech["report"].search(everything.text):
        return False
    return not _is_measured_by_something_else(question, everything)


def _is_measured_by_something_else(question: Question, everything: Sentence) -> bool:
    """Whether countries are held up to what the report does not tell of."""
    if question.intent not in _OF_STANDING or _NAMED.search(everything.text):
        return False
    parts = (part for part in everything.text.split(" . ") if "PLACE" in part and _ASKS_OF.match(part))
    found = (_BY_WHAT.search(part) for part in parts)
    return any(one is not None and (one["in"] or one["for"]) in everything.strange for one in found)


def _of_standing_after(after: After, everything: Sentence) -> Iterator[str]:
    if after.by_itself:
        yield "asks by itself"
    if not _NAMES_SOMETHING.search(everything.text):
        yield "names nothing"


def _of_form(asking: Sentence, everything: Sentence) -> Iterator[str]:
    sentence = said(_NUMBERED.sub(r"\1", asking.text))
    patterns, speech = signs().patterns, vocabulary().speech
    yield from (name for name, pattern in patterns.items() if pattern.is_in(sentence))
    yield from (name for name, how in _OF_SPEECH.items() if speech[how].search(asking.text))
    if _is_off_topic(asking.text):
        yield "off topic"
    elif _is_off_topic(everything.text):
        yield "off topic around it"
    length = len(asking.text.split())
    yield f"{min(length // _WORDS_A_STEP, _MOST_STEPS) * _WORDS_A_STEP} words at least"
    if asking.asked:
        yield "a question mark"
    elif not (everything.asked or _ASKING.search(everything.text) or speech["requests"].search(everything.text)):
        yield "nothing is asked"
    if length > _LONG:
        yield "long"
    if everything.text.count(" . ") >= _MANY_SENTENCES - 1:
        yield "many sentences"
    surely = patterns["surely the report"]
    if not surely.is_in(sentence) and surely.is_in(said(everything.text)):
        yield "the report is spoken of around it"


def _of_subject(question: Question, everything: Sentence) -> Iterator[str]:
    yield f"{question.intent} {question.about}".strip()
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
    of_findings = question.intent is Intent.FINDINGS
    named = vocabulary().topics if question.topic in matters() else question.topic
    known = {*term, *named} if of_findings else {*term}
    odd = [word for word in asking.strange if word not in known and not (of_findings and is_topic(word))]
    if not odd and not everything.doubtful:
        yield "nothing odd"
        if len(asking.text.split()) <= _SHORT:
            yield "short and nothing odd"
    yield from ("an odd word", "two odd words", "three odd words")[: len(odd)]
    if len(everything.strange) - len(asking.strange) > _FEW_ODD:
        yield "odd words around it"
