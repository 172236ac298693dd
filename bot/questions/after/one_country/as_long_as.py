"""Who else was on a tier as long as the country that was asked about: "any others with such a record?"."""

import re

from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_SO = r"(?:(?:and|so|but|ok|wow|hm|is|are|was|there|it|that|they|the) )*"
_SO_LONG = (
    r"(?:(?:for )?(?:that|so|this|as|equally) (?:long|many (?:years|reports))|(?:for )?(?:even )?longer|"
    r"(?:with|have|has|having) (?:such|that|the same|a similar|so long) (?:a |an )?"
    r"(?:(?:long|bad|good) )?(?:record|streak|run|stay|history|spell))"
)
_OTHERS = re.compile(
    rf"{_SO}(?:(?:any|which|what|who|anyone|anybody|how many) )?(?:(?:else|others?|countries|country|ones?) )*"
    rf"(?:(?:is|are|was|were|has|have|had|been|there|on|it|in|stuck|stayed|on it|down|up|who|that|also) )*{_SO_LONG}"
    r"(?: (?:there|on it|too|as well|then|now))*|"
    rf"{_SO}longest(?: (?:one|there|on it|ever|of all|streak|run|record|stay))*"
)
_ONLY_ONE = re.compile(
    rf"{_SO}only (?:one|country|one (?:there|on it|like that))(?: (?:that|which|who|there|on it|has|is|been|with))* "
    rf"{_SO_LONG}(?: (?:there|on it|then|now))*"
)

_MOVES_MORE = re.compile(
    rf"{_SO}(?:(?:a|any|which|what|who|anyone|anybody|some|other|else|country|countries|ones?|REGION|that|has|have) )*"
    r"(?:jump|jumps|jumped|change|changes|changed|move|moves|moved|switch|switches|switched|swing|swings|bounce|bounces|"
    r"fluctuate|fluctuates|yoyos?)(?: (?:tiers?|around|about))* (?:even )?(?:more|most)"
    r"(?: (?:often|frequently|times|than (?:it|that|this|them)))*"
)
_ONE_OF_THEM = re.compile(
    r"(?:(?:and|so|but|ok|what about|how about|like) )*(?:the )?PLACE\d+(?: (?:for example|for instance|too|then|say))*"
)


def who_moves_more(said: Sentence, before: Question) -> Question | None:
    """Who changed tiers most often, after how often one country did: "is there a country which jumps more?"."""
    of_one = before.intent is Intent.HISTORY and len(before.subject) == 1
    if not of_one or said.places or said.tiers or not _MOVES_MORE.fullmatch(said.text):
        return None
    where = said.where if said.where.groups else before.where
    return Question(Intent.LIST, about=About.MOST_MOVES, span=said.years.span, where=where)


def as_long_as(said: Sentence, before: Question) -> Question | None:
    """Who was on the tier longest, after how long one country was; or how long one was, after who was longest."""
    if before.about is About.LONGEST and before.tiers and len(said.places) == 1 and _ONE_OF_THEM.fullmatch(said.text):
        return Question(Intent.HISTORY, said.places, about=About.HOW_LONG, tiers=before.tiers[:1])
    of_one = before.intent is Intent.HISTORY and before.about is About.HOW_LONG and len(before.subject) == 1
    listed = before.intent is Intent.LIST and before.about is About.LONGEST
    dated = said.years.years or said.years.span is not None
    if not (of_one or listed) or before.relation is not None or not before.spoken_of or dated:
        return None
    if said.places or said.tiers or not (_OTHERS.fullmatch(said.text) or _ONLY_ONE.fullmatch(said.text)):
        return None
    where = said.where if said.where.groups else before.where
    return Question(Intent.LIST, about=About.LONGEST, tiers=before.spoken_of[-1:], where=where)
