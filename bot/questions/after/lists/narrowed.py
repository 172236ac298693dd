"""What part of the world a message leaves of that asked about before: "not in the EU", "only those in Asia"."""

from itertools import product

from bot.questions.after.follow_ups import NOW
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, Intent
from bot.questions.limits import Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.parts import may_meet

_OF_THEM = expression(
    r"\b(?:only|just)\b(?! (?:REGION )?(?:one|country|countries|state|nation|member)\b)|"
    r"^(?:(?:ok|so|then) )*(?:those|the ones|which|who|any)(?: ones)?(?: (?:that|who|which))?"
    r"(?: (?:is|are|was|were))? (?:in|from|of) (?:the )?REGION\b"
)
"""What limits those that were told further, where it can: of "which Asian ones?" after Europe, it cannot."""
_ONLY_OF_THEM = expression(
    r"(?:(?:and|ok|so|now|then|only|just) )*"
    r"(?:(?:only|just|those|the ones) (?:in|from|of) (?:the )?REGION\b|"
    r"(?:only|just) (?:the )?REGION(?: ones| countries)?$)"
)
"""What takes those of a part of the world out of some that were told by themselves."""
_EVERYWHERE = Where()
_THERE = expression(
    r"\b(?:who|which|what|one|anyone|anybody|any|else|ones|country|countries|them|nobody|noone|none) there\b|"
    r"\bthere (?:on|in|who|that)\b(?! any)|\bTIER\d+ (?:over )?there$"
)
_GOES_ON = expression(
    r"(?:(?:and )?(?:over|in|since|during|throughout|for) (?:the )?(?:whole (?:of )?)?(?:SPAN|YEAR) ?,? ?)?"
    r"(?:(?:and|so|but|ok|okay|or|then|hm|hmm|oh|ah|wow|well|now|cool|alright|great|thanks|"
    r"did|has|have|had|is|are|was|were|do|does) )*"
    r"(?:who|which|what(?= (?:moved|changed))|any|anyone|anybody|how many(?! TIER)|none|nobody|everyone|all of them|"
    r"(?:of|among) (?:those|the ones)|the TIER\d+(?: ones)? (?:that|who|which))\b"
)
_HAS_IT_MOVED = expression(
    r"(?:(?:and|so|but|ok) )*(?:has|have|had|did|is|are) (?:it|that|they|things|this|the (?:region|area|situation)|any"
    r"(?:thing|one)?)(?: (?:ever|there|been|got|gotten|get|getting|all|much|at all))* "
    r"(?:improv(?:e|ed|ing)|chang(?:e|ed|ing)|worsen(?:ed|ing)?|better|worse|mov(?:e|ed)|(?:up|down)graded)"
    r"(?: (?:there|at all|lately|recently|since|this year|YEAR|much|now))*"
)
"""What asks if it moved of a part of the world: "the worst in the Balkans?", "has it improved?"."""
_OF_ALL = expression(
    r"\b(?:countr(?:y|ies)|nations?|states?|governments?|world\w*|global\w*|everywhere|anywhere|overall|in total|"
    r"altogether|all in all|report|elsewhere)\b"
)
"""What is asked of all countries, whatever part of the world was spoken of before."""
_OF_THOSE_COUNTRIES = expression(r"\b(?:of|among) (?:those|these) (?:countries|states|nations)\b")
WORLDWIDE = expression(
    r"\b(?:worldwide|world wide|globally|global|everywhere|(?:all of )?(?:the )?(?:whole |entire )?world|overall)\b|"
    r"^(?:(?:and|so|but) )*(?:in total|altogether)\b"
)
_EVERY_COUNTRY = expression(
    r"^(?:(?:please|ok|so|and|now|then|can you|could you) )*(?:name|list|show(?: me)?|give me|tell me)? ?"
    r"(?:all|every|each)(?: (?:the|single|TIER\d+))* (?:country|countries|nations?|states?|governments?)\b"
    r"(?!.*\bthere\b)"
)
"""What asks for all countries of a tier, whatever part of the world was spoken of: "name every Tier 3 country"."""
_OF_THOSE = expression(r"\b(?:of|among) (?:them|those|these)\b")
_SHORT = 9  # words
_OF_SOME = expression(r"(?:(?:and|so|but|ok) )*(?:which|any|how many)\b")
"""What asks of those that were told already, in a short message after a question on some of them."""
_ELSE = expression(r"\b(?:else|others?)\b")
_ADDS = expression(r"(?:(?:and|or|nor|also) )+outside\b")


def where_after(said: Sentence, before: Question) -> Where:
    """Where a message asks of what was asked `before`: where it says, within what was asked of if it takes of that."""
    own, earlier = said.where, before.where
    if not own.groups:
        everywhere = WORLDWIDE.search(said.text) or _EVERY_COUNTRY.match(said.text)
        return _EVERYWHERE if everywhere and not _OF_THOSE.search(said.text) else earlier
    if own.groups == earlier.groups:
        return replace(earlier, outside=own.outside, within=own.within or earlier.within)
    if set(own.groups) < set(earlier.groups):  # one of the parts that were set side by side
        return own
    if earlier.those and not earlier.groups and before.members and _ONLY_OF_THEM.match(said.text):
        return replace(own, those=before.members)
    if not earlier.groups or own.within is not None:
        return own
    if own.outside and earlier.outside:
        return Where((*earlier.groups, *own.groups), outside=True) if _ADDS.match(said.text) else own
    meet = any(may_meet(one, other) for one, other in product(own.groups, earlier.groups))
    return (
        Where(own.groups, own.outside, within=earlier) if meet and (own.outside or _OF_THEM.search(said.text)) else own
    )


def asks_of_some(text: str) -> bool:
    """Whether a text asks of some of those that were told already, without naming them: "which are on Tier 3?"."""
    return not (_OF_SOME.match(text) is None or _OF_ALL.search(text) or _ELSE.search(text))


def in_that_part(question: Question, said: Sentence, before: Question) -> Question:
    """A question of many that names no part of the world as one of that which was spoken of: "who moved up there?"."""
    there = _THERE.search(said.text) is not None
    many = before if before.intent in OF_MANY and not before.places else before.many if there else None
    others = bool(said.places) and not question.where.without  # and not only those that it leaves out
    named = said.where.groups or others or question.places or question.only
    if (
        many is None
        or named
        or question.intent not in OF_MANY
        or replace(question.where, without=frozenset()) != _EVERYWHERE
    ):
        return question
    limited = replace(many.where, those=frozenset(), without=many.where.without | question.where.without)
    if many.only and _ELSE.search(said.text):  # "the only one in Asia?", "who else fell?"
        return question
    of_those = _OF_THOSE_COUNTRIES.search(said.text) is not None
    goes_on = (
        there
        or of_those
        or _HAS_IT_MOVED.fullmatch(said.text) is not None
        or (_GOES_ON.match(said.text) is not None and _OF_ALL.search(said.text) is None)
    )
    short = len(said.text.split()) <= _SHORT or bool(question.also and question.span)
    if not (goes_on and short):
        return question
    if many.where.those and not limited.groups and asks_of_some(said.text) and not said.years.years:
        return replace(question, where=many.where)
    if not limited.groups:
        return question
    undated = question.intent is Intent.CHANGES and not (question.years or question.span or NOW.search(said.text))
    return replace(question, where=limited, span=many.span if undated else question.span)
