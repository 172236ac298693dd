"""What a message means by "it", "there" and "Korea" where only what was asked before can tell."""

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.places.fold import fold
from bot.places.resolve import Resolution
from bot.questions.asked_places import is_of_people_alone
from bot.questions.ellipsis import VERY_SHORT, leads
from bot.questions.marking import Sentence
from bot.questions.question import About, Intent, Question
from bot.questions.wants import relation, says_earlier
from bot.questions.yes_or_no import is_claim

PRONOUN = re.compile(
    r"\b(?:it|its|us|we|ours|my country|our country|(?:our|their|the|its) (?:government|gov|govt)|each of them|there|"
    r"they|their|them|he|she|this country|"
    r"that country|the country|that one|this one|"
    r"that(?! (?:report|year|edition|time|tier|point|list|low|high|bad|good|rating)\b)|"
    r"the (?:first|second) one|the (?:latter|former|first|second))\b"
)
_OWN = re.compile(r"\b(?:us|we|our|ours|my country)\b")
_FROM = re.compile(
    r"\b(?:(?:i|we) (?:am |are )?(?:\w+ )?(?:from|live in|work in|living in|working in|come from)|"
    r"(?:here|writing|based|greetings|hello|hi|journalist|student) (?:from|in)) (?:the )?PLACE(?P<place>\d+)"
)
_THEM = re.compile(r"\b(?:those two|these two|the two|both of them|of them|both|them|they)\b")
_SECOND = re.compile(r"\bthe (?P<which>first|second|latter|former)(?: one)?\b")
_OF_SO_MANY = re.compile(
    r"\b(?:of|between) (?:the|these|those) (?:(?P<three>three|3)|two|2)\b|\beither of them\b|"
    r"\b(?:both|the pair|those two|these two|the two)\b|\b(?P<three_more>all three|all 3|those three|these three)\b"
)
_THAT_ONE = re.compile(r"\b(?:that|this|the last) one\b")
_THERE = re.compile(
    r"\b(?:on (?:it|there|that|this|that list|this list)|in (?:it|there)|(?:up |down )?there|"
    r"(?:on|in) (?:this|that) (?:tier|category|group|list|class)|"
    r"(?:have|had|got) (?:it|that)|too|as well|also|that (?:tier|low|high)|(?:as|so|this) (?:high|low|bad|good))\b|"
    r"\bever (?:been )?(?:on|in|at)$|\bbeen$"
)
_WAS_TOO = re.compile(
    r"\b(?:used to(?: be)?|was|were|been)(?: (?:though|too|as well|there|also|once|for a bit|at some point))*"
    r"(?: ,)?(?: right| no| correct)?$"
)
_OUT_OF_IT = re.compile(r"\b(?:out of|off|out|left|leave|lost|lose) (?:it|there|that)\b")
_ON_IT = re.compile(r"\b(?:on (?:it|there|that)|in (?:it|there)|(?:up |down )?there)$")
_BESIDE_IT = re.compile(
    r"\bin comparison\b|\b(?:than|as|compared (?:to|with)|relative to|beside|above|below|over|under|behind|"
    r"ahead of|next to|against|same tier with|beats?|outranks?|tops?) "
    r"(?:it|them|that|us|ours|that one|those|these)\b|"
    r"^(?:(?:and|so|but|then|ok) )*(?:is|are|was|were|does|did) (?:the )?PLACE\d+ (?:also |even |still |any )?"
    r"(?:(?:ranked|rated|placed|doing|do|rank|sit|stand) )?(?:better|worse|higher|lower|ahead|above|below|behind)"
    r"(?: off| ranked| rated| placed| up| down)*(?: now| today| YEAR| though| then)*$"
)
_NOT = re.compile(r"\bnot\b")
_OF_A_TIER = frozenset({About.EVER, About.ALWAYS, About.YEARS, About.FIRST, About.LAST, About.WHEN})


def each_once(places: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """Each country once, in the order in which they are first named."""
    return tuple({place.codes: place for place in places}.values())


def own_country(said: Sentence) -> tuple[Resolution, ...]:
    """The country that somebody says to be from."""
    told = _FROM.search(said.text)
    return (said.places[int(told["place"])],) if told is not None and int(told["place"]) < len(said.places) else ()


def referred(said: Sentence, before: Question | None) -> tuple[Resolution, ...]:
    """The countries that a message without one may refer to: those asked about before, or one of them."""
    if before is None or said.places:
        return ()
    if before.own and _OWN.search(said.text):
        return before.own
    earlier = each_once((*before.recent, *before.subject))
    among = before.subject if len(before.subject) > 1 else earlier
    if which := _SECOND.search(said.text):
        at = 0 if which["which"] in ("first", "former") else 1
        return among[at : at + 1]
    if (several := _OF_SO_MANY.search(said.text)) and len(before.subject) < (
        many := 2 + bool(several["three"] or several["three_more"])
    ):
        return earlier[-many:] if len(earlier) >= many else before.subject
    return before.subject[-1:] if _THAT_ONE.search(said.text) else before.subject


def with_places(text: str, count: int) -> str | None:
    """A text with the places that "it" or "they" stand for; None where there is no such word."""
    every = " ".join(f"PLACE{index}" for index in range(count))
    said = _THEM.sub(every, text, count=1) if count > 1 else text
    said = said if said != text else PRONOUN.sub("PLACE0", text, count=1)
    return said if said != text else None


def _asks_but_when(question: Question, said: Sentence, before: Question) -> bool:
    """Whether a word or two ask when a country was where it was said to have been: "ever on Tier 1?", "when?"."""
    plain = question.relation is None and question.direction is About.NOTHING_MORE
    of_time = question.about in (About.WHEN, About.YEARS, About.HOW_LONG, About.FIRST, About.LAST)
    short = len(said.text.split()) <= VERY_SHORT and not said.places
    return short and plain and of_time and before.intent is Intent.HISTORY and bool(before.tiers)


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
    if question.intent is Intent.FINDINGS and before.subject and is_of_people_alone(said):
        topic = (*(word for place in said.places for word in fold(place.text).split()), *question.topic)
        return replace(question, places=before.subject, topic=topic)
    if question.intent in (Intent.COMPARE, Intent.TIER) and _BESIDE_IT.search(said.text) and places:
        beside = before.own if before.own and _OWN.search(said.text) else before.subject
        related = relation(said.text)
        every = each_once((*beside, *places) if related is None else (*places, *beside))
        if len(every) > len(places):
            wants = question.wants_yes_or_no or (related is not None and is_claim(said.text))
            beside_it = replace(question, intent=Intent.COMPARE, about=About.NOTHING_MORE, places=every)
            return replace(beside_it, relation=related, wants_yes_or_no=wants)
    if question.about is About.WHY and not question.tiers and before.tiers and _ON_IT.search(said.text):
        turned = _NOT.search(said.text) is not None
        return replace(question, tiers=tuple(replace(one, negated=one.negated is not turned) for one in before.tiers))
    if question.about is About.TREND and says_earlier(said.text) and _THERE.search(said.text):
        question = replace(question, about=About.EVER)
    if question.intent is not Intent.HISTORY or question.tiers or question.about not in _OF_A_TIER:
        return question
    other = not {place.codes for place in places} <= {place.codes for place in before.subject}
    if _asks_but_when(question, said, before):
        return replace(question, tiers=before.affirmed)
    if question.about is About.EVER and other is False and before.spoken_of and _OUT_OF_IT.search(said.text):
        left = before.spoken_of[0]
        return replace(question, tiers=(left,), leaving=left, wants_yes_or_no=is_claim(said.text))
    goes_on = question.about is About.ALWAYS and (before.about is About.ALWAYS or not other)
    if question.about is About.EVER and other and before.tiers and question.relation is None:
        goes_on = (leads(said) and before.intent is Intent.HISTORY) or _WAS_TOO.search(said.text) is not None
    if not before.spoken_of or not (_THERE.search(said.text) or goes_on):
        return question
    claims = question.about in (About.EVER, About.ALWAYS)
    return replace(question, tiers=before.spoken_of, wants_yes_or_no=claims, earlier=says_earlier(said.text))
