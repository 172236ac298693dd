"""What a message means by "it", "there" and "Korea" where only what was asked before can tell."""

import re
from dataclasses import replace

from bot.places.resolve import Resolution
from bot.questions.marking import Sentence
from bot.questions.question import About, Intent, Question

PRONOUN = re.compile(
    r"\b(?:it|its|my country|our country|(?:our|their|the|its) (?:government|gov|govt)|each of them|there|"
    r"they|their|them|he|she|this country|"
    r"that country|the country|that one|this one|that|the (?:first|second) one|the (?:latter|"
    r"former|first|second))\b"
)
_SECOND = re.compile(r"\bthe (?P<which>first|second|latter|former)(?: one)?\b")
_THAT_ONE = re.compile(r"\b(?:that|this|the last) one\b")
_THERE = re.compile(
    r"\b(?:on (?:it|there|that)|in (?:it|there)|(?:up |down )?there|"
    r"(?:have|had|got) (?:it|that)|too|as well|also|that (?:tier|low|high))\b|\bbeen$"
)
_BEFORE_NOW = re.compile(r"\b(?:before|earlier|in the past)\b")
_OF_A_TIER = frozenset({About.EVER, About.ALWAYS, About.YEARS, About.FIRST, About.LAST, About.WHEN})


def referred(said: Sentence, before: Question | None) -> tuple[Resolution, ...]:
    """The countries that a message without one may refer to: those asked about before, or one of them."""
    if before is None or said.places:
        return ()
    if which := _SECOND.search(said.text):
        at = 0 if which["which"] in ("first", "former") else 1
        return before.subject[at : at + 1]
    return before.subject[-1:] if _THAT_ONE.search(said.text) else before.subject


def as_meant_before(question: Question, said: Sentence, before: Question) -> Question:
    """The question with what only the one before settles: which Korea it is, and which tier "there" means."""
    spoken_of = {
        code: place for place in (*before.recent, *before.subject) if len(place.codes) == 1 for code in place.codes
    }
    places = tuple(
        spoken_of[codes[0]]
        if place.ambiguous and len(codes := [code for code in place.codes if code in spoken_of]) == 1
        else place
        for place in question.places
    )
    if places != question.places:
        question = replace(question, places=places)
    if question.intent is not Intent.HISTORY or question.tiers or question.about not in _OF_A_TIER:
        return question
    if not before.spoken_of or not (_THERE.search(said.text) or question.about is About.ALWAYS):
        return question
    claims = question.about in (About.EVER, About.ALWAYS) and not _BEFORE_NOW.search(said.text)
    return replace(question, tiers=before.spoken_of, wants_yes_or_no=claims)
