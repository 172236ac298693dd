"""Who else was on a tier as long as the country that was asked about: "any others with such a record?"."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_SO = r"(?:(?:and|so|but|ok|wow|hm|is|are|was|there|it|that|they|the) )*"
_SO_LONG = (
    r"(?:(?:for )?(?:that|so|this|as|equally) (?:long|many (?:years|reports))|(?:for )?(?:even )?longer|"
    r"(?:with|have|has|having) (?:such|that|the same|a similar|so long) (?:a |an )?"
    r"(?:(?:long|bad|good) )?(?:record|streak|run|stay|history|spell))"
)
_OTHERS = expression(
    rf"{_SO}(?:(?:any|which|what|who|anyone|anybody|how many) )?"
    r"(?:(?:else|others?|countries|country|ones?|in|from|the|REGION) )*"
    r"(?:(?:is|are|was|were|has|have|had|been|there|on|it|in|stuck|stayed|on it|down|up|who|that|also|at|TIER0) )*"
    rf"{_SO_LONG}(?: (?:there|on it|too|as well|then|now|in|the|REGION))*|"
    rf"{_SO}longest(?: (?:one|there|on it|ever|of all|streak|run|record|stay))*"
)
_SO_LONG_THERE = expression(r"\b(?:that|so) long\b")
_ONLY_ONE = expression(
    rf"{_SO}only (?:one|country|one (?:there|on it|like that))(?: (?:that|which|who|there|on it|has|is|been|with))* "
    rf"{_SO_LONG}(?: (?:there|on it|then|now))*"
)

_AS_IT = expression(
    rf"{_SO}(?:(?:is|are|was|were|has|have|had|did) )?(?:there )?"
    r"(?:(?:any|which|what|who|anyone|anybody|nobody|no|other|others|else|country|countries|one) )+"
    r"(?:(?:is|are|was|were|has|have|had|been|on|in|at|a|the|stayed|stuck|that|who|ever|there|on it) )*"
    r"(?:TIER0 )?(?:for )?"
    r"(?:(?:just )?as long as|longer than|as many (?:years|reports) as|more (?:years|reports) than) "
    r"(?:it|them|that|they(?: (?:has|have|did|were|was))?|it (?:has|did|was))(?: (?:too|then|there|ever))*"
)
"""Who stayed on its tier as long as the country that was asked about, whatever was asked of it."""
_ALWAYS_TOO = expression(
    rf"{_SO}(?:(?:any|anyone|anybody|which|what|who|nobody|no one|no|some|has|have|of|in|from|REGION) )*"
    r"(?:else|others?|another)(?: (?:countries|country|ones?|states?|nations?|REGION|in|from|of|the))*"
    r"(?: (?:is|are|was|were|has|have|had|been|with|always|also|only|just|ever|never|that|who|which|on|TIER0|anything|"
    r"else|but|so|it|there|left|moved|the case|like|way|this|such|a|the|same|record|history|streak|run|course|too|as "
    r"well|then))*"
)
"""Who else was on one tier in every report, after whether the one country asked about ever was on another."""
_MOVES_MORE = expression(
    rf"{_SO}(?:(?:a|any|which|what|who|anyone|anybody|some|other|else|country|countries|ones?|REGION|that|has|have) )*"
    r"(?:jump|jumps|jumped|change|changes|changed|move|moves|moved|switch|switches|switched|swing|swings|bounce|bounces|"
    r"fluctuate|fluctuates|yoyos?)(?: (?:tiers?|around|about))* (?:even )?(?:more|most)"
    r"(?: (?:often|frequently|times|than (?:it|that|this|them)))*"
)
_THE_RECORD = expression(
    r"(?:(?:and|so|but|ok|wow) )*(?:is|was) (?:that|it|this) (?:(?:the|a|some|kind of|a kind of|even) )*(?:record|most)"
    r"(?: (?:ever|of all|of all time|overall|worldwide|for|in (?:the )?REGION|in the world|for (?:the )?REGION|then))*"
)
"""Whether the moves, or the stay, of one country are the most there were: "is that the record in South America?"."""
_SHORTEST = expression(
    rf"{_SO}(?:what is |(?:who|which) (?:is|has|was) )?(?:the )?(?:shortest|fewest|least(?: often)?)"
    r"(?: (?:one|there|ever|of all|streak|run|stay|times|years))*"
)
"""The other end of such a record, which is not told: that so few were there may be for want of ratings."""
_ONE_OF_THEM = expression(
    r"(?:(?:and|so|but|ok|what about|how about|like) )*(?:the )?PLACE\d+(?: (?:for example|for instance|too|then|say))*"
)


def who_moves_more(said: Sentence, before: Question) -> Question | None:
    """Who changed tiers most often, after how often one country did: "is there a country which jumps more?"."""
    of_one = before.intent is Intent.HISTORY and len(before.subject) == 1
    counted = of_one and not before.tiers and before.about in (About.YEARS, About.EVER, About.TREND)
    more = _MOVES_MORE.fullmatch(said.text) or (counted and _THE_RECORD.fullmatch(said.text))
    if not of_one or said.places or said.tiers or not more:
        return None
    where = said.where if said.where.groups else before.where
    return Question(Intent.LIST, about=About.MOST_MOVES, span=said.years.span, where=where)


def as_long_as(said: Sentence, before: Question) -> Question | None:
    """Who was on the tier longest, after how long one country was; or how long one was, after who was longest."""
    if before.about is About.LONGEST and before.tiers and len(said.places) == 1 and _ONE_OF_THEM.fullmatch(said.text):
        return Question(Intent.HISTORY, said.places, about=About.HOW_LONG, tiers=before.tiers[:1])
    if (always_on := _always_on(before)) is not None and not said.places and _ALWAYS_TOO.fullmatch(said.text):
        named = said.tiers and said.tiers[0].tiers != always_on.tiers
        where = replace(said.where, without=frozenset(before.places[0].codes))
        always = Question(Intent.LIST, about=About.ALWAYS, tiers=(always_on,), where=where)
        return None if named or said.years.years else always
    if (tiers := _as_it(said, before)) is not None:
        return Question(Intent.LIST, about=About.LONGEST, tiers=tiers, where=said.where)
    if before.about in (About.LONGEST, About.MOST_REPORTS) and _SHORTEST.fullmatch(said.text):
        return Question(Intent.UNKNOWN)
    told_so = before.about is About.HOW_LONG or (before.about is About.TREND and bool(_SO_LONG_THERE.search(said.text)))
    of_one = before.intent is Intent.HISTORY and told_so and len(before.subject) == 1
    listed = before.intent is Intent.LIST and before.about is About.LONGEST
    dated = said.years.years or said.years.span is not None
    if not (of_one or listed) or before.relation is not None or not before.spoken_of or dated:
        return None
    elsewhere = bool(said.tiers) and said.tiers != before.spoken_of[-1:]
    asks = any(one.fullmatch(said.text) for one in (_OTHERS, _ONLY_ONE, _THE_RECORD))
    if said.places or elsewhere or not asks:
        return None
    where = said.where if said.where.groups else before.where
    return Question(Intent.LIST, about=About.LONGEST, tiers=before.spoken_of[-1:], where=where)


def _always_on(before: Question) -> TierSet | None:
    """The tier that the one country asked about was asked to have been on in every report, in these or other words."""
    alone = before.intent is Intent.HISTORY and len(before.places) == 1 and len(before.tiers) == 1
    if not alone or before.span is not None or before.years:
        return None
    always = before.about is About.ALWAYS and not before.tiers[0].negated
    never_off = before.about is About.EVER and before.tiers[0].negated
    one = always or never_off
    return replace(before.tiers[0], negated=False) if one and len(before.tiers[0].tiers) == 1 else None


def _as_it(said: Sentence, before: Question) -> tuple[TierSet, ...] | None:
    """The tier on which others are asked to have been as long as the one country asked about."""
    named = said.places or said.years.years or said.years.span is not None or len(said.tiers) > 1
    if named or len(before.subject) != 1 or not _AS_IT.fullmatch(said.text):
        return None
    tiers = said.tiers or before.tiers or ((before.stood,) if before.stood is not None else ())
    return (replace(tiers[0], negated=False),) if len(tiers) == 1 else None
