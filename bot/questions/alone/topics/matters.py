"""Matters that the findings are asked about, of all countries or of one, and what a finding says that tells of each.

The words of a question find them badly: findings tell in other words who punishes victims, and have its words for those
who identify victims and punish traffickers. See matters.yaml.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.patterns import Pattern, Said, WordIndex, said, worded
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.pieces import Pieced
from bot.questions.tables import read_table
from bot.report.records import Finding, FindingKind

_DENIES = expression(
    r"\b(?:not|no|never|nobody|none|without|stopp?e?d?|end(?:s|ed)?(?! up)|fewer|less|more|anymore|longer|first|"
    r"ban(?:s|ned)?|abolish\w*|scrap\w*|repeal\w*|reform\w*|outlaw\w*|prohibit\w*|tackl\w*|fought|fight\w*|combat\w*|reduc\w*|"
    r"improv\w*|prevent\w*|strengthen\w*)\b"
)
"""What is asked of a matter that is told in other words: its end, or that it is not so."""
OF_A_MATTER = frozenset({About.TOPIC, About.SHORTCOMING, About.PROGRESS})
"""What questions that may be of a matter are about."""
_OF_COUNTRIES = expression(
    r"\b(?:which|what|whose|any|all|list|in) (?:\w+ )?(?:countr(?:y|ies)|governments?|states|nations|places)\b|"
    r"^(?:(?:so|and|but|ok) )*(?:who|where|countries)\b|\b(?:anyone|anybody|anywhere|somebody|someone)\b"
)
_THERE = Pieced(r" (?:over |back )?(?:in|of|from|inside|within|across) (?:the )?PLACE\d+(?: s(?= ))?(?= |$)")
_MEANING = expression(r"^(?:(?:so|and|but|ok) )*what (?:is|are|does|do|counts)\b|\bmean(?:s|ing)?\b|\bdefin")
_FEW = 6
_END = r"\b"
_KINDS = frozenset(FindingKind) - {FindingKind.RECOMMENDATION}


class Matter(NamedTuple):
    """What findings are asked about in words of its own."""

    topic: tuple[str, ...]
    """What it is known by from one question to the next, as the words of a search are."""
    asked: tuple[Pattern, ...]
    lacking: bool
    """Whether it is that something is not done, or not there."""
    of_all: bool
    """Whether it is one only where it is asked of all countries, as a search by its words finds it of one."""
    instead: bool
    """Whether it is one only where a search by words finds nothing of the country."""
    of_one: bool
    """Whether it is one only where it is asked of one country, and nothing else is asked with it."""
    told: re.Pattern[str]
    """What the text of a finding that tells of it has."""
    but: re.Pattern[str] | None
    """What the text of no such finding has."""
    kinds: frozenset[FindingKind]
    in_part: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """What is asked of only part of it, and what of that a finding tells that says it is so."""
    examples: tuple[str, ...]

    def is_told(self, finding: Finding) -> bool:
        """Whether a finding tells of it."""
        if finding.kind not in self.kinds or self.told.search(finding.text) is None:
            return False
        return self.but is None or self.but.search(finding.text) is None

    def affirms(self, kind: FindingKind, text: str, asked: Sequence[str]) -> bool:
        """Whether a finding that tells of it says that what is asked of it is so: progress against it does not.

        What is told of one country alone is told by what was done of it, and by what was not.
        """
        if self.of_one or (kind is FindingKind.PROGRESS and self.kinds != {FindingKind.PROGRESS}):
            return False
        parts = (told for said, told in self.in_part if any(map(said.match, asked)))
        return all(told.search(text) for told in parts)


@lru_cache(maxsize=1)
def matters() -> Mapping[tuple[str, ...], Matter]:
    """Every matter, by its topic, in the order in which they are looked for."""
    table = read_table("alone/topics/matters.yaml")
    every = (_matter(entry, table["pieces"]) for entry in table["matters"])
    return {matter.topic: matter for matter in every}


def matter_in(text: str) -> Matter | None:
    """The matter that a marked sentence asks about; None where it asks about none, or denies it."""
    return _first_in(said(text), None, denies=_DENIES.search(text) is not None)


def matter_there(text: str, topics: Collection[str]) -> Matter | None:
    """The matter that a marked sentence asks about of one country; None where it asks about none, or denies it.

    One of those that are of one country alone is it where none of its `topics`, the words that are of topics, stands
    but in what asks for the matter.
    """
    denies = _DENIES.search(text) is not None
    elsewhere = _THERE.sub("", text)  # "do cops in Ghana take bribes"
    return _first_in(said(text), topics, denies=denies) or _first_in(said(elsewhere), topics, denies=denies)


def _first_in(sentence: Said, topics: Collection[str] | None, *, denies: bool) -> Matter | None:
    forms, index = forms_of_matters()
    for number in index.possible(sentence.words):
        matter, form = forms[number]
        if (denies and not matter.lacking) or (matter.of_one and topics is None):
            continue
        found = form.first_in(sentence)
        if found is not None and not (matter.of_one and _says_more(sentence.text, found, topics or ())):
            return matter
    return None


def _says_more(text: str, found: re.Match[str], topics: Collection[str]) -> bool:
    """Whether words of a topic stand beside what was found in a text."""
    beside = (text[: found.start()] + " " + text[found.end() :]).split()
    return any(word in topics and word not in vocabulary().vague for word in beside)


def asks_of_countries(text: str) -> bool:
    """Whether a marked message asks which countries something is so in, or whether in any."""
    return _OF_COUNTRIES.search(text) is not None


def of_matter(question: Question, matter: Matter) -> Question:
    """A question of the findings as one of a matter, whatever words it has."""
    plain = Question(Intent.FINDINGS, question.places, question.years, about=question.about, topic=matter.topic)
    return replace(plain, tiers=question.tiers, where=question.where, reported=question.reported)


def of_matter_alone(said: Sentence) -> Question | None:
    """The question of a message that names a matter in few words, or asks whom it is told of; None of any other."""
    if said.places or said.tiers or said.years.span or said.doubtful or _MEANING.search(said.text):
        return None
    if len(said.text.split()) > _FEW and not asks_of_countries(said.text):
        return None
    if (matter := matter_in(said.text)) is None:
        return None
    return Question(Intent.FINDINGS, years=said.years.years, about=About.TOPIC, topic=matter.topic, where=said.where)


@lru_cache(maxsize=1)
def forms_of_matters() -> tuple[Sequence[tuple[Matter, Pattern]], WordIndex]:
    """The forms in which each is asked about, and those forms by their words."""
    forms = [(matter, form) for matter in matters().values() for form in matter.asked]
    return forms, WordIndex([form for _, form in forms])


def _matter(entry: Mapping[str, Any], pieces: Mapping[str, str]) -> Matter:
    return Matter(
        topic=tuple(entry["topic"].split()),
        asked=tuple(_form(asked, pieces) for asked in entry["asked"]),
        lacking=entry.get("lacking", False),
        of_all=entry.get("of all", False),
        instead=entry.get("instead", False),
        of_one=entry.get("of one", False),
        told=expression(entry["told"]),
        but=expression(entry["but"]) if "but" in entry else None,
        in_part=tuple((expression(said), expression(told)) for said, told in entry.get("in part", {}).items()),
        kinds=frozenset(map(FindingKind, entry.get("kinds", _KINDS))),
        examples=tuple(entry["such as"]),
    )


def _form(asked: str, pieces: Mapping[str, str]) -> Pattern:
    for name, piece in pieces.items():
        asked = asked.replace(f"{{{name}}}", piece)
    return worded(rf"\b(?:{asked}){'' if asked.endswith('$') else _END}")
