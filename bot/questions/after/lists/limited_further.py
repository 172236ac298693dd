"""What was asked before, limited or turned by a few words: "but not in 2025", "ups only", "only since 2010"."""

from bot.questions.after.lists.earlier_list import OTHER_WAY_ROUND
from bot.questions.alone.forms.movers import course_claimed
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_RECORDS, OF_SIZES, OF_YEARS, OUTERMOST, About, Intent
from bot.questions.limits import Share, Span, Stood, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.exceptions import BESIDES
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_LEAD = r"(?:(?:and|but|so|ok|okay|then|now|just|only|also|well|,|n) )*"
_BUT_NOT_THEN = expression(rf"{_LEAD}not (?:in |anymore in |any more in )?(?:the )?YEAR(?: report)?")
_NEVER_THERE = expression(rf"{_LEAD}(?:who |which |those |ones |that |was |were )*never (?:(?:on|in|at|the) )*TIER0")
_OUTSIDE_TOO = expression(
    rf"{_LEAD}(?:(?:excluding|without|minus|outside|not counting|leaving out) (?:the )?REGION|outside REGION)"
    r"(?: (?:too|as well|also|either))*|"
    rf"{_LEAD}not (?:those|the ones|ones|countries) (?:of|in|from) (?:the )?REGION"
)
_WAY = expression(
    rf"{_LEAD}(?:(?:what|how) about )?(?:(?P<up>ups?|upgrades|upgraded|rises?|rose|improvements?|promotions?|promoted|"
    r"rising|climbing|going up)|downs?|downgrades|downgraded|falls?|fell|falling|drops?|dropping|going down|"
    r"demotions?|demoted)(?: only| please| though| then| two| so far| that far| by two)*"
)
_MOST_OFTEN = expression(
    rf"{_LEAD}(?:(?:who|which)(?: (?:was|were|is|got|has been))? )?(?:the )?(?:most )?"
    r"(?:often )?(?:(?P<up>upgraded|promoted|rose|risen|upgrades|improved)|downgraded|demoted|fell|fallen|downgrades|"
    r"dropped)(?: (?:the )?most)?(?: (?:often|frequently|times))?(?: (?:then|though|too))*"
)
"""The same record of moves the other way: "and upgraded most often?"."""
_SINCE = expression(
    rf"{_LEAD}(?:since SPAN|SPAN(?: only)?|(?:from )?YEAR (?:on|onwards?|and later))(?: (?:please|only))*"
)
_LIMITS = expression(r"\b(?:only|just|please)\b")
_NEVER_MOVED = expression(
    rf"{_LEAD}(?:who|which|what|any(?:one)?)"
    r"(?: (?:ones?|countries|country|of (?:them|those|these)|that|has|have|is|are|REGION))*"
    r"(?: (?:in|over|since|during)?(?: the)? ?SPAN)? (?:have |has |were |was )?never(?: (?:ever|once|been))* "
    r"(?:moved?|changed?|(?:up|down)graded|improved?|fell|fallen|dropped|rose|risen|worsened|budged)"
    r"(?: (?:at all|once|tiers?|its tier|up|down|ever))*(?: (?:in|over|since|during)?(?: the)? ?SPAN)?"
)
_FARTHEST = expression(
    rf"{_LEAD}(?:(?:what|which|who) (?:is|was|had|has|made) )?(?:the )?(?:(?:bigg|larg|steep|sharp|great)est|most)\b|"
    rf"{_LEAD}(?:who|which(?: (?:ones?|country|countries))?(?: of (?:them|those|these))?)(?: (?:has|have))? "
    r"(?:dropped|fell|fallen|slipped|sank|went|moved|rose|climbed|jumped|improved|leapt)(?: (?:up|down|the|by))* "
    r"(?:furthest|farthest|hardest)\b"
)
_EVER = expression(r"\b(?:ever|of all time|in history|overall|since 2001)\b")
_NOT_THERE = expression(
    rf"{_LEAD}(?:(?P<when>when|(?:in )?(?:which|what) years?) )?(?:was|were|is|has|have) "
    r"(?:not (?:it|they)|(?:it|they) (?:been )?(?:ever )?not|"
    r"(?:it|they) ever(?: been)? (?:anything else|elsewhere|on another))"
    r"(?: (?:on|in|at|it|that|there|been|tier|one|so))*(?: then| though)*"
)
"""Whether a country was ever off the tier that it was said to be on, or when."""
_WITHOUT_ONE = expression(
    rf"{_LEAD}(?:(?:please|can you|could you) )*(?:{BESIDES}|no|not|drop|skip|remove|exclude|scratch|cut|"
    r"(?:take|leave|cut) (?:out|away)|take|cut) (?:the )?PLACE0(?: (?:please|then|out|off|away|from (?:it|that|them)))*"
)
_WHEN_NOT = expression(
    rf"{_LEAD}(?:when|in which years?|what years?) (?:was|were|is) (?:not (?:it|they)|(?:it|they) not) "
    r"(?:(?:on|in|at|the) )*TIER0(?P<last> (?:(?:for|the) )*last(?: time)?)?|"
    rf"{_LEAD}(?P<latest>(?:when (?:was|is) )?(?:the )?last (?:time|year|report)) (?:that )?(?:it|they) (?:was|were) "
    r"not (?:(?:on|in|at|the) )*TIER0"
)
_WHICH_YEAR = expression(
    rf"{_LEAD}(?:(?:in )?(?:which|what) (?:years?|reports?|ones?)|when)"
    r"(?: (?:was|were|is|are|exactly|that|it|they|then|so))*"
)
"""The year of the record that was asked for."""
_NAMES_OF_MANY = expression(rf"{_LEAD}(?:which|what) ones(?: (?:were|are|exactly|that|they|then|so))*")
_SHARE = expression(
    rf"{_LEAD}(?:(?:(?:what|how) about|what is|the|TIER0|,|as|a|in|what|which|how many) )*(?:percent(?:age)?|per cent|"
    r"share|proportion)(?: (?:is|are) (?:that|it|(?:(?:on|in) )?TIER0))?(?: there| (?:for|of|on|in)(?: the)? TIER0)?"
)
_WORSE_OFF = expression(
    rf"{_LEAD}(?:which|who)(?: ones)? (?:is|are|stand|stands) (?P<how>worse|better|lower|higher)(?: off)?(?: now)?"
)
_IS_ANY_ON = expression(
    rf"{_LEAD}(?:(?:is|are|was|were) )?(?:there )?(?:any(?:one|body)?|who is|which are|who|which)"
    r"(?: (?:of them|countries|country|else|other|others|still|there|is|are))* (?:(?:on|in|at|a|the|still) )*TIER0"
    r"(?: (?:there|over there|left|now|too|then|countries|in REGION|at all|right now))*"
)
_WHO_IS_LEFT = expression(
    rf"{_LEAD}(?:who|which(?: ones)?)(?: is| are)? (?:(?:still|left|now) )+(?:on it|there)(?: now)?"
)
_GOOD_ONES = expression(
    rf"{_LEAD}(?:(?:show|give)(?: me)? )?(?:the )?"
    r"(?:(?P<up>good|positive|better)|bad|negative|worse) (?:ones|news|changes)"
)
_SPAN_ALONE = expression(rf"{_LEAD}(?:(?:over|in|during|for|since|through) )?(?:the )?SPAN(?: (?:please|then))*")
_ALWAYS_SO = expression(
    rf"{_LEAD}(?:was|has|is|were) (?:it|that|this) always (?:been )?"
    r"(?:like (?:that|this)|that way|so|the case|this way)(?: though)?"
)
_AND_SINCE = expression(rf"{_LEAD}(?:(?:on|in|at|the) )*TIER0 (?:since|from) SPAN")
_OF_THE_TWO_PERIODS = expression(rf"{_LEAD}which (?:period|span|stretch|half) (?:was|is) \w+")
_ONLY_THAT_ONE = expression(
    rf"{_LEAD}(?:(?:(?:is it|it is|so it is|that is) )?(?:just|only)(?: the)? PLACE0|(?:(?:is|was) )?(?:the )?PLACE0 "
    r"(?:(?:is|was|really|still|the|by|all) )*(?:(?:only|sole|single) (?:one|country)|only|alone))"
    r"(?: (?:then|right|,|no|alone|there|on it|huh|that year))*"
)
"""Whether one country is all that was told: "just Chad?"."""
_SAME_OF_ANOTHER = expression(
    rf"{_LEAD}(?:(?:what|how) about |(?:is|was) (?:that|it|this)(?: also)? (?:true|so|the case|different) )?"
    r"(?:(?:of|for|in|on|with|the) )*(?:TIER0(?: countries)?|REGION)(?: (?:countries|too|as well|also|then|though))*"
)
_CONCERNS = expression(
    rf"{_LEAD}(?:(?:which|what) (?:countries|ones|states)|who|whom) (?:(?:is|are|does|do|did) )?(?:(?:that|this|it) )?"
    r"(?:appl(?:y|ies) to|concerns?|affects?|affected|concerned|in (?:that|this) (?:situation|position|case)|at risk)"
    r"(?: (?:now|then|by (?:it|that)))*"
)
_HOW_MANY_LIE_THERE = expression(
    rf"{_LEAD}how many(?: of (?:them|those|these))? (?:(?:is|are|were|lie) )?(?:in|from) (?:the )?REGION(?: then| now)?"
)
_PLAIN = frozenset({About.NOTHING_MORE, About.UP, About.DOWN, About.MOVED, *OUTERMOST})
_TWO = 2


def limited_further(said: Sentence, before: Question) -> Question | None:
    """The question `before` as a short message limits or turns it; None where that says nothing of the kind."""
    if before.intent in OF_MANY and not before.places:
        return _compared_again(said, before) or _of_many(said, before)
    if before.intent in (Intent.HISTORY, Intent.TIER, Intent.COMPARE):
        return _of_places(said, before)
    return None


def _of_many(said: Sentence, before: Question) -> Question | None:
    text, plain = said.text, before.about in _PLAIN and before.span is None
    if plain and len(said.places) == 1 and len(before.years) <= 1 and _ONLY_THAT_ONE.fullmatch(text):
        ends = before.about in OUTERMOST
        return replace(before, only=said.places, number=None, besides=(), wants_yes_or_no=True, solely=ends)
    if (of_the_same := _of_the_same(said, before)) is not None:
        return of_the_same
    if (where := _outside_too(said, before)) is not None:
        return replace(before, where=where)
    of_record = before.about in OF_RECORDS or before.about is About.MOST_MOVES
    if of_record and (of_the_record := _of_a_record(text, before)) is not None:
        return of_the_record
    if before.about is About.NO_LONGER and (how := _WORSE_OFF.fullmatch(text)) is not None and not before.tiers:
        return replace(before, direction=About.UP if how["how"] in ("better", "higher") else About.DOWN)
    if before.intent is Intent.CHANGES:
        return _of_changes(said, before)
    if before.intent is Intent.COUNT:
        return _of_a_count(said, before)
    return _of_a_list(said, before) if before.intent is Intent.LIST and len(before.tiers) == 1 else None


def _of_the_same(said: Sentence, before: Question) -> Question | None:
    """Whom the rule of two years concerns, once more, or how many are on the tier of a share in another part."""
    if _OF_THE_TWO_PERIODS.fullmatch(said.text):
        return Question(Intent.UNKNOWN)
    if before.about is About.TWO_YEARS and _CONCERNS.fullmatch(said.text):
        return replace(before, wants_yes_or_no=False)
    there = before.about is About.SHARE and before.tiers and not said.tiers
    if not there or not _HOW_MANY_LIE_THERE.fullmatch(said.text):
        return None
    counted = replace(before, about=About.NOTHING_MORE, share=None, by_part=False, wants_yes_or_no=False)
    return replace(counted, where=said.where)


def _of_a_record(text: str, before: Question) -> Question | None:
    """The year of a record once more, or the same record of moves the other way."""
    if (way := _WAY.fullmatch(text) or _MOST_OFTEN.fullmatch(text)) is not None and not before.tiers:
        return replace(before, direction=About.UP if way["up"] else About.DOWN)
    names = before.told is not None and _NAMES_OF_MANY.fullmatch(text)  # the year was told: those that it had
    if before.about not in OF_YEARS or names or not _WHICH_YEAR.fullmatch(text):
        return None
    return replace(before, wants_yes_or_no=False)


def _compared_again(said: Sentence, before: Question) -> Question | None:
    """Whether another tier, or another part of the world, has more or fewer than in the year compared with as well."""
    compared = before.about in OF_SIZES and len(before.tiers) == 1 and before.share is None
    if not compared or said.places or said.years.years or not _SAME_OF_ANOTHER.fullmatch(said.text):
        return None
    where = said.where if said.where.groups else before.where
    return replace(before, tiers=said.tiers or before.tiers, where=where, leaving=None, reaching=None)


def _of_changes(said: Sentence, before: Question) -> Question | None:
    """Who is on a tier, where the moves of many were told; or only those moves that went one way."""
    if len(said.tiers) == 1 and _IS_ANY_ON.fullmatch(said.text):
        there = said.where if said.where.groups else replace(before.where, those=frozenset())
        wants = " any" in f" {said.text}"
        return Question(Intent.LIST, years=before.years, tiers=said.tiers, where=there, wants_yes_or_no=wants)
    if (over_time := _over_time(said, before)) is not None:
        return over_time
    if before.leaving is not None and _WHO_IS_LEFT.fullmatch(said.text):
        return Question(Intent.LIST, years=before.years, tiers=(before.leaving,), where=before.where)
    way = _WAY.fullmatch(said.text) if before.leaving is before.reaching is None else None
    way = way or (_GOOD_ONES.fullmatch(said.text) if before.about is About.MOVED else None)
    if way is None or before.about not in (About.MOVED, About.MOVERS):
        return None
    turned = About.UP if way["up"] else About.DOWN  # "who fell twice?", "and up?"
    before = replace(before, wants_yes_or_no=False)
    return replace(before, direction=turned) if before.about is About.MOVERS else replace(before, about=turned)


def _over_time(said: Sentence, before: Question) -> Question | None:
    """Who never moved in some years, or moved farthest: "and which never moved at all?", "biggest fall ever?"."""
    if said.tiers or said.places or said.years.years:
        return None
    way = direction(said.text)
    where = said.where if said.where.groups else replace(before.where, those=frozenset())
    if _NEVER_MOVED.fullmatch(said.text):
        span = said.years.span or before.span or Span()
        return Question(Intent.LIST, about=About.NEVER, direction=way or About.MOVED, span=span, where=where)
    course = course_claimed(said.text) if _FARTHEST.match(said.text) else None
    if course is None or not course.farthest:
        return None
    undated = said.years.span is not None or _EVER.search(said.text) is not None
    farthest = Question(Intent.CHANGES, about=About.MOVERS, direction=way or About.MOVED, where=where, course=course)
    return replace(farthest, span=said.years.span or Span()) if undated else replace(farthest, years=before.years)


def _outside_too(said: Sentence, before: Question) -> Where | None:
    """Where was asked about before, without one more part of the world."""
    if len(said.where.groups) != 1 or not before.where.groups or not _OUTSIDE_TOO.fullmatch(said.text):
        return None
    if before.where.within is not None or said.where.groups[0] in before.where.groups:
        return None
    if before.where.outside:
        return replace(before.where, groups=(*before.where.groups, *said.where.groups))
    return Where(said.where.groups, outside=True, within=before.where)


def _of_a_count(said: Sentence, before: Question) -> Question | None:
    """The share of a count that was told, "percentage?", or who moved farthest of those that were counted."""
    if before.about is About.MOVES or (before.about in OF_SIZES and before.direction):
        return _over_time(said, replace(before, about=before.direction, years=before.years[:1]))
    plain = (before.tiers or said.tiers) and before.about is About.NOTHING_MORE and before.span is None
    if not plain or not _SHARE.fullmatch(said.text):
        return None
    return replace(before, about=About.SHARE, tiers=said.tiers or before.tiers, share=Share(), wants_yes_or_no=False)


def _of_a_list(said: Sentence, before: Question) -> Question | None:
    """Those on the tier then, and not in another year; or those never on it, where it was asked who ever was."""
    (tiers,) = before.tiers
    dated = len(before.years) == 1 and before.about is About.NOTHING_MORE and not tiers.negated
    if dated and len(said.years.years) == 1 and not said.tiers and _BUT_NOT_THEN.fullmatch(said.text):
        return replace(before, also=(*before.also, Stood(replace(tiers, negated=True), said.years.years)))
    turned = before.also[0] if len(before.also) == 1 and OTHER_WAY_ROUND.search(said.text) is not None else None
    if isinstance(turned, Stood) and len(turned.tiers.tiers) == 1:
        return replace(before, tiers=(turned.tiers,), also=(replace(turned, tiers=tiers),))
    same = len(said.tiers) == 1 and said.tiers[0].tiers == tiers.tiers
    if before.about is About.EVER and not before.also and same and _NEVER_THERE.fullmatch(said.text):
        return replace(before, about=About.NEVER, wants_yes_or_no=False)
    return None


def _of_places(said: Sentence, before: Question) -> Question | None:
    if said.places:
        return _without_one(said, before)
    if before.intent is Intent.HISTORY and (limited := _of_a_history(said, before)) is not None:
        return limited
    if before.intent is Intent.COMPARE and len(before.places) >= _TWO:
        always, span = _ALWAYS_SO.fullmatch(said.text), span_alone(said)
        over_time = always or span is not None
        return Question(Intent.HISTORY, before.places, about=About.TREND, span=span) if over_time else None
    if len(before.affirmed) == 1 and (off := _NOT_THERE.fullmatch(said.text)) is not None and not said.tiers:
        return _off_it(before, when=off["when"] is not None, ever=" ever " in said.text)
    plain = before.intent is Intent.TIER and before.places and not (before.tiers or said.asked)
    if plain and _LIMITS.search(said.text) and (span := _span_of(said)) is not None:
        return Question(Intent.HISTORY, before.places, about=About.TREND, span=span)
    when_not = _WHEN_NOT.fullmatch(said.text) if len(said.tiers) == 1 and before.places else None
    if when_not is not None:
        about = About.LAST if when_not["last"] or when_not["latest"] else About.YEARS
        negated = replace(said.tiers[0], negated=True)
        return Question(Intent.HISTORY, before.places, about=about, tiers=(negated,))
    return None


def _off_it(before: Question, *, when: bool, ever: bool) -> Question | None:
    """Whether the country was ever on another tier than the one that was asked about, or in which years."""
    if not (when or ever) or len(before.subject) != 1:
        return None
    off = (replace(before.affirmed[0], negated=True),)
    about = About.YEARS if when else About.EVER
    return Question(Intent.HISTORY, before.subject, about=about, tiers=off, wants_yes_or_no=not when)


def _of_a_history(said: Sentence, before: Question) -> Question | None:
    """The moves one way, the years from one on, or another tier's since then."""
    text = said.text
    if before.about is About.YEARS and said.years.span is not None and _AND_SINCE.fullmatch(text):
        return replace(before, tiers=said.tiers, span=said.years.span, years=(), wants_yes_or_no=False)
    if not before.tiers and (way := _WAY.fullmatch(text)) is not None:
        direction = About.UP if way["up"] else About.DOWN
        return replace(before, about=About.EVER, direction=direction, wants_yes_or_no=False, times=None, number=None)
    if before.about is About.TREND and (span := _span_of(said)) is not None:
        return replace(before, span=span, years=(), wants_yes_or_no=False)
    return None


def span_alone(said: Sentence) -> Span | None:
    """The years that a message is nothing but: "since 2015?"."""
    return said.years.span if said.years.span is not None and _SPAN_ALONE.fullmatch(said.text) else None


def _span_of(said: Sentence) -> Span | None:
    """The years that a message leaves of a history."""
    if said.tiers or not _SINCE.fullmatch(said.text):
        return None
    return said.years.span or (Span(said.years.years[0]) if len(said.years.years) == 1 else None)


def _without_one(said: Sentence, before: Question) -> Question | None:
    """The same of several countries but the one that a message names."""
    named = {place.codes for place in said.places}
    rest = tuple(place for place in before.places if place.codes not in named)
    fewer = len(rest) == len(before.places) - 1 and len(rest) > 0
    if not fewer or not _WITHOUT_ONE.fullmatch(said.text):
        return None
    intent = Intent.TIER if before.intent is Intent.COMPARE and len(rest) == 1 else before.intent
    return replace(before, intent=intent, places=rest, wants_yes_or_no=False)
